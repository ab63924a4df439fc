"""What a rule wants, told to people: its clause, its reason, its examples."""

from collections.abc import Iterator

from docgen.clauses import Certainty, Citation, Clauses, Sort
from docgen.findings import Severity
from docgen.messages import Language, Message
from docgen.reporting.outlines import differences
from docgen.rule import Rule, TextRule

_MOST_EXAMPLES = 4
_MOST_LINES = 6
_NOT_THERE = ("(ไม่มี)",)

_SEVERITY = {
    Severity.ERROR: Message("ผิดระเบียบ (ต้องแก้)", "error"),
    Severity.WARNING: Message("ควรแก้ไข", "warning"),
    Severity.INFO: Message("ข้อสังเกต", "info"),
}
_PRACTICE = Message("แนวปฏิบัติ มิใช่กฎหมาย", "a practice, not law")
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
    certainty = certainty_said(citation, language)
    yield f"{'ที่มา' if thai else 'clause'}: {citation.text} ({certainty})"
    if not thai:
        yield f"why: {rule.why}"
    elif told := provision_said(citation):
        yield f"สาระ: {told}"
    if isinstance(rule, TextRule):
        yield from _examples(rule, thai=thai)
        return
    for right, wrong in structure_examples(rule):
        yield from (f"  {'ถูก' if thai else 'good'}  {line}" for line in right)
        yield from (f"  {'ผิด' if thai else 'bad'}  {line}" for line in wrong)
        yield ""


def certainty_said(citation: Citation, language: Language) -> str:
    """Return how certain the text of a clause is."""
    if citation.authority.sort is Sort.PRACTICE:
        return _PRACTICE.said_in(language)
    return _CERTAINTY[citation.certainty].said_in(language)


def provision_said(citation: Citation) -> str:
    """Return what the provision says, in our words; "" when that is not on record."""
    if citation.provision and citation.provision.text:
        return citation.provision.text
    return citation.authority.note


def structure_examples(rule: Rule) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield, for a few bad examples, what a good one says and what the bad one says instead."""
    good: tuple[object, ...] = getattr(rule, "good", ())
    bad: tuple[object, ...] = getattr(rule, "bad", ())
    for example in bad[:_MOST_EXAMPLES]:
        right, wrong = differences(good, example)
        if right or wrong:
            yield _few(right) or _NOT_THERE, _few(wrong) or _NOT_THERE


def _few(lines: tuple[str, ...]) -> tuple[str, ...]:
    shown_lines = tuple(shown(line) for line in lines[:_MOST_LINES])
    return (*shown_lines, "…") if len(lines) > _MOST_LINES else shown_lines


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
            yield f"  {'ถูก' if thai else 'good'}  {shown(text)}"
    for bad in rule.bad:
        cure = f"  →  {shown(bad.fixed)}" if bad.fixed is not None else ""
        yield f"  {'ผิด' if thai else 'bad'}  {shown(bad.text)}{cure}"


def shown(text: str) -> str:
    """Return `text` with what cannot be seen written out."""
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char == "\n":
        return "⏎"
    return char if char.isprintable() or char == " " else f"[U+{ord(char):04X}]"
