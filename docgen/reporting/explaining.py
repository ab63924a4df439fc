"""What a rule wants, told to people: its clause, its reason, its examples."""

from collections.abc import Iterator

from docgen.clauses import Certainty, Clauses
from docgen.findings import Severity
from docgen.messages import Language, Message
from docgen.rule import Rule, TextRule

_SEVERITY = {
    Severity.ERROR: Message("ผิดระเบียบ (ต้องแก้)", "error"),
    Severity.WARNING: Message("ควรแก้ไข", "warning"),
    Severity.INFO: Message("ข้อสังเกต", "info"),
}
_CERTAINTY = {
    Certainty.CERTAIN: Message("ตรวจสอบต้นฉบับแล้ว", "the source has been seen"),
    Certainty.LIKELY: Message("ยังไม่ได้เห็นต้นฉบับ จึงไม่ใช้เป็นข้อผิดระเบียบ", "source not yet seen"),
    Certainty.UNSURE: Message("ยังไม่แน่ชัด จึงใช้เพียงเตือน", "not certain, so only a warning"),
}


def explained(rule: Rule, clauses: Clauses, language: Language) -> Iterator[str]:
    """Yield the lines of a rule's explanation."""
    citation = clauses.citation(rule.clause)
    thai = language is Language.THAI
    yield f"{rule.code}  {rule.message if thai else rule.english}"
    yield f"{'ระดับ' if thai else 'severity'}: {_SEVERITY[rule.severity].said_in(language)}"
    certainty = _CERTAINTY[citation.certainty].said_in(language)
    yield f"{'ที่มา' if thai else 'clause'}: {citation.text} ({certainty})"
    if not thai:
        yield f"why: {rule.why}"
    elif citation.provision and citation.provision.text:
        yield f"สาระ: {citation.provision.text}"
    elif citation.authority.note:
        yield f"สาระ: {citation.authority.note}"
    if isinstance(rule, TextRule):
        yield from _examples(rule, thai=thai)


def rule_rows(rule: Rule, clauses: Clauses, language: Language) -> Iterator[dict[str, str]]:
    """Yield a rule as a row for a table or JSON."""
    yield {
        "code": rule.code,
        "severity": rule.severity.value,
        "message": rule.message if language is Language.THAI else rule.english,
        "clause": clauses.citation(rule.clause).text,
        "why": rule.why,
    }


def _examples(rule: TextRule, *, thai: bool) -> Iterator[str]:
    for text in rule.good:
        if text:
            yield f"  {'ถูก' if thai else 'good'}  {_shown(text)}"
    for bad in rule.bad:
        cure = f"  →  {_shown(bad.fixed)}" if bad.fixed is not None else ""
        yield f"  {'ผิด' if thai else 'bad'}  {_shown(bad.text)}{cure}"


def _shown(text: str) -> str:
    """Return `text` with what cannot be seen written out."""
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char == "\n":
        return "⏎"
    return char if char.isprintable() or char == " " else f"[U+{ord(char):04X}]"
