"""The rules somebody asks for: by code or by family."""

from pathlib import Path

from docgen.errors import InputError, whole_file
from docgen.rule import Rule
from docgen.rules import all_rules
from docgen.thai.names import nearest


def chosen_rules(select: str = "", ignore: str = "") -> tuple[Rule, ...]:
    """Return the rules asked for; `NUM` stands for its whole family.

    Raises InputError for a code that no rule has.
    """
    wanted, unwanted = _codes(select), _codes(ignore)
    return tuple(
        rule
        for rule in all_rules()
        if (not wanted or rule.code.startswith(wanted)) and not rule.code.startswith(unwanted)
    )


def _codes(text: str) -> tuple[str, ...]:
    codes = tuple(code.strip().upper() for code in text.split(",") if code.strip())
    known = tuple(rule.code for rule in all_rules())
    for code in codes:
        if not any(each.startswith(code) for each in known):
            near = " ".join(nearest(code, known))
            raise InputError(
                whole_file(
                    Path(code),
                    f"ไม่มีกฎรหัสนี้ ใกล้เคียง: {near or '-'} (ดูทั้งหมดด้วย docgen rules)",
                    f"no such rule; near: {near or '-'} (docgen rules lists them)",
                )
            )
    return codes
