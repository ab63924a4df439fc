"""Run rules over records and documents; yield findings; never raise for a bad document."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol

from docgen.clauses import Clauses
from docgen.findings import AtField, AtParagraph, Finding, Fix, FormatFix, Severity, Span
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.record import Record
from docgen.model.texts import Path, texts_of
from docgen.places import DocxPlace, Place, WholeFile
from docgen.rule import Rule, StructureRule, TextRule
from docgen.rules import all_rules, rule_named
from docgen.thai.names import nearest
from docgen.word.facts import DocxFacts

NEEDLESS = "EXC001"
"""The code of findings about exemptions themselves."""
_CLAUSE = "docgen-consistency"
_MENDED = Message(" (ระบบแก้ให้แล้วในเอกสาร)", " (mended in the document)")


class Located(Protocol):
    """A record that knows where each of its fields was written."""

    def place_of(self, path: Path) -> Place:
        """Return where a field was written, or the nearest thing that holds it."""
        ...

    def written_at(self, path: Path) -> str | None:
        """Return the text of a field as it stands in the file."""
        ...

    def place_within(self, path: Path, start: int) -> Place:
        """Return the place of one character of a field's text."""
        ...


def check_record(
    record: Record, located: Located, office: OfficeData, rules: Iterable[Rule]
) -> Iterator[Finding]:
    """Yield what the rules find in a record, exempted rules left out, by place."""
    chosen = tuple(rules)
    findings = [finding for rule in chosen for finding in _of_rule(rule, record, located, office)]
    exempted = {exemption.rule.upper() for exemption in record.exemptions}
    for finding in (*_needless_exemptions(record, located, findings, chosen), *findings):
        if finding.rule not in exempted:
            yield replace(finding, clause=clause_text(finding.clause, office.clauses))


def check_docx(
    facts: DocxFacts, kind: str | None, clauses: Clauses, rules: Iterable[Rule]
) -> Iterator[Finding]:
    """Yield what the rules find in a .docx; a rule for other kinds is not asked."""
    for rule in rules:
        for finding in _in_docx(rule, facts, kind):
            yield replace(finding, clause=clause_text(finding.clause, clauses))


def clause_text(reference: str, clauses: Clauses) -> str:
    """Return the clause a rule rests on, as people cite it."""
    return clauses.citation(reference).text


def _in_docx(rule: Rule, facts: DocxFacts, kind: str | None) -> Iterator[Finding]:
    match rule:
        case TextRule(on_docx=True):
            yield from _texts_of_docx(rule, facts)
        case StructureRule(docx=docx) if docx and (not docx.kinds or kind in docx.kinds):
            yield from (_at_paragraph(rule, found, facts) for found in docx.check(facts))
        case _:
            return


def fixed(text: str, rule: TextRule) -> str:
    """Return `text` with every fix of `rule` applied, the last place first."""
    for span in sorted(rule.check(text), key=lambda span: -span.start):
        if span.fix is not None:
            text = text[: span.start] + span.fix.text + text[span.end :]
    return text


def _of_rule(rule: Rule, record: Record, located: Located, office: OfficeData) -> Iterator[Finding]:
    match rule:
        case TextRule(on_records=True):
            for path, text in texts_of(record):
                yield from _of_text(rule, path, text, located)
        case StructureRule(record=check) if check and isinstance(record, check.reads):
            for found in check.check(record, office):
                yield _at_field(rule, found, located)
        case _:
            return


def _of_text(rule: TextRule, path: Path, text: str, located: Located) -> Iterator[Finding]:
    """Judge the text as it was written; what entry has mended already is only a hint."""
    written = located.written_at(path) or text
    still_there = written == text or any(True for _ in rule.check(text))
    for span in rule.check(written):
        finding = _found(rule, span.message, span.fix)
        finding = replace(
            finding,
            place=located.place_within(path, span.start),
            text=written[span.start : span.end],
        )
        yield finding if still_there else _only_a_hint(finding)


def _only_a_hint(finding: Finding) -> Finding:
    told = finding.message
    message = Message(told.th + _MENDED.th, told.en + _MENDED.en)
    return replace(finding, severity=Severity.INFO, message=message)


def _at_field(rule: Rule, found: AtField, located: Located) -> Finding:
    finding = _found(rule, found.message, found.fix)
    text = located.written_at(found.path) or ""
    return replace(finding, place=located.place_of(found.path), text=text)


def _texts_of_docx(rule: TextRule, facts: DocxFacts) -> Iterator[Finding]:
    for story in facts.stories:
        for paragraph in story.paragraphs:
            if paragraph.cell and not rule.in_tables:
                continue
            for span in rule.check(paragraph.text):
                yield _in_paragraph(rule, span, story.name, paragraph.number, paragraph.text)


def _in_paragraph(rule: Rule, span: Span, story: str, number: int, text: str) -> Finding:
    return replace(
        _found(rule, span.message, span.fix),
        place=DocxPlace(story, number, span.start, span.end),
        text=text[span.start : span.end],
    )


def _at_paragraph(rule: Rule, found: AtParagraph, facts: DocxFacts) -> Finding:
    finding = _found(rule, found.message, found.fix)
    if not found.number:
        return finding
    texts = (s.paragraphs[found.number - 1].text for s in facts.stories if s.name == found.story)
    text = next(texts, "")[found.start : found.end or None]
    place = DocxPlace(found.story, found.number, found.start, found.end or len(text))
    return replace(finding, place=place, text=text)


def _found(rule: Rule, message: Message | None, fix: Fix | FormatFix | None) -> Finding:
    told = message or Message(rule.message, rule.english)
    return Finding(rule.code, rule.severity, told, rule.clause, WholeFile(), fix=fix)


def _needless_exemptions(
    record: Record, located: Located, findings: list[Finding], rules: tuple[Rule, ...]
) -> Iterator[Finding]:
    """Yield a finding for each exemption of a rule that found nothing, or that does not exist."""
    found = {finding.rule for finding in findings}
    asked = {rule.code for rule in rules}
    for index, exemption in enumerate(record.exemptions):
        code = exemption.rule.upper()
        place = located.place_of(("exemptions", index, "rule"))
        if rule_named(code) is None:
            yield Finding(NEEDLESS, Severity.WARNING, _no_such_rule(code), _CLAUSE, place, code)
        elif code in asked and code not in found:
            yield Finding(NEEDLESS, Severity.WARNING, _not_needed(code), _CLAUSE, place, code)


def _not_needed(code: str) -> Message:
    return Message(
        f"ข้อยกเว้นของกฎ {code} ไม่ได้ใช้แล้ว ให้ลบออก",
        f"the exemption from {code} is not needed any more; remove it",
    )


def _no_such_rule(code: str) -> Message:
    near = " หรือ ".join(nearest(code, tuple(rule.code for rule in all_rules())))
    hint = f" หมายถึง {near} ใช่หรือไม่" if near else ""
    return Message(
        f"ไม่มีกฎรหัส {code} ข้อยกเว้นนี้จึงไม่มีผล{hint}", f"there is no rule {code}; near: {near or '-'}"
    )
