"""The role words of committees: which sort of body they are of, and the right word for a wrong one.

A word that docgen does not know and that is no slip of a known one (เหรัญญิก, วิทยากร) is left alone.
"""

import re
from typing import Final

from docgen.model.committee import ROLE_CLASSES, Body, RoleClass
from docgen.thai.names import nearest


def sort_of_body(body: Body) -> str | None:
    """Return กรรมการ, อนุกรรมการ or คณะทำงาน by the name of a body, else by its members."""
    if _MIXED.match(body.name):
        return None
    if named := _NAMED.match(body.name):
        return "คณะทำงาน" if named[1] == "ทำงาน" else named[1]
    sorts = {sort_of_word(one.role) for one in body.members} - {None}
    return sorts.pop() if len(sorts) == 1 else None


def sort_of_word(role: str) -> str | None:
    """Return the sort of body a known role word belongs to; None when it fits every sort."""
    return next((sort for sort in _SORTS if role in ROLE_CLASSES and sort in role), None)


def right_word(role: str, sort: str | None) -> str | None:
    """Return the word that should stand for `role`; None when it is right or cannot be judged."""
    if role in ROLE_CLASSES:
        of = sort_of_word(role)
        return _word(ROLE_CLASSES[role], sort) if sort and of and of != sort else None
    if short := _SHORT.fullmatch(role):
        if lead := short["lead"]:
            return full if (full := f"{lead}{sort}") in ROLE_CLASSES else None
        helper = RoleClass.ASSISTANT if short["helper"] else RoleClass.SECRETARY
        return _word(helper, sort or "กรรมการ")
    return _typing_error(role)


def lacks(body: Body, role: RoleClass, stem: str) -> bool:
    """Return whether a working committee has nobody of that role.

    An unknown word that holds `stem` (ประธานร่วม) may mean the role: then nothing is lacking. A body
    of advisers, or one not called คณะ…, needs no role.
    """
    if not body.name.startswith("คณะ") or any(one.role_class is role for one in body.members):
        return False
    unknown = any(one.role_class is None and stem in one.role for one in body.members)
    return not unknown and any(one.role_class not in _NO_WORK for one in body.members)


def _word(role: RoleClass, sort: str | None) -> str:
    words = (word for word, each in ROLE_CLASSES.items() if each is role)
    return next(word for word in words if sort_of_word(word) == sort)


def _typing_error(role: str) -> str | None:
    from difflib import SequenceMatcher  # noqa: PLC0415  only for a word that is not known

    for known in nearest(role, ROLE_CLASSES, 1):
        steps = SequenceMatcher(None, role, known, autojunk=False).get_opcodes()
        differ = sum(max(b - a, d - c) for step, a, b, c, d in steps if step != "equal")
        return known if differ <= _TYPING_ERROR else None
    return None


_SORTS: Final = ("อนุกรรมการ", "คณะทำงาน", "กรรมการ")
_NO_WORK: Final = (None, RoleClass.ADVISER)
_TYPING_ERROR: Final = 2
"""So many characters may differ from a known word; a real other word differs by a syllable."""
_MIXED: Final = re.compile(r"คณะ\S*(?:และ|หรือ)คณะ")
_NAMED: Final = re.compile(r"คณะ(อนุกรรมการ|กรรมการ|ทำงาน)")
_SHORT: Final = re.compile(
    r"(?P<lead>(?:รอง)?(?:ประธาน|หัวหน้า))(?:คณะ(?:อนุ)?กรรมการ)?ฯ?|"
    r"(?:(?:อนุ)?กรรมการ|คณะทำงาน)?\s*(?:และ|/)?\s*(?P<helper>ผู้ช่วย)?เลขา(?:นุการ)?ฯ?"
)
"""Words of speech and notes: ประธาน, เลขาฯ, กรรมการ/เลขานุการ."""
