"""The page of a rule for clerks: what it wants, whence it comes, examples, what fix does."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from docgen.cases.rule import CaseRule
from docgen.clauses import Clauses
from docgen.findings import Fix, FormatFix, Severity
from docgen.messages import Language
from docgen.model.record import Record
from docgen.model.specimens import office_data
from docgen.reporting.explaining import certainty_said, provision_said, shown, structure_examples
from docgen.rule import Rule, StructureRule, TextRule
from docgen.saraban.document_types import DocumentType
from docgen.word.facts import DocxFacts

LEVELS: Final[Mapping[Severity, str]] = MappingProxyType(
    {Severity.ERROR: "ผิดระเบียบ", Severity.WARNING: "ควรแก้ไข", Severity.INFO: "ข้อสังเกต"}
)
FAMILIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "TXT": "การพิมพ์ข้อความไทย", "NUM": "ตัวเลข", "DAT": "วันที่และเวลา", "MNY": "จำนวนเงิน",
        "SAL": "คำขึ้นต้น สรรพนาม คำลงท้าย", "LET": "หนังสือภายนอก", "MEM": "บันทึกข้อความ",
        "ORD": "คำสั่ง", "REG": "ระเบียบและข้อบังคับ", "ANN": "ประกาศ", "STA": "แถลงการณ์และข่าว",
        "CER": "หนังสือรับรอง", "CMT": "คณะกรรมการและคณะทำงาน", "AGD": "ระเบียบวาระการประชุม",
        "MIN": "รายงานการประชุม", "CAS": "ความถูกต้องตรงกันในเรื่องเดียวกัน",
        "FNT": "แบบอักษรและขนาด", "LAY": "กระดาษ ขอบ และตราครุฑ", "SEC": "ชั้นความลับและชั้นความเร็ว",
        "DOC": "ความถูกต้องของเอกสารและแฟ้ม", "ELC": "หนังสืออิเล็กทรอนิกส์",
    }
)  # fmt: skip


def rule_page(rule: Rule, clauses: Clauses) -> Iterator[str]:
    """Yield the lines of the page."""
    citation = clauses.citation(rule.clause)
    yield f"# {rule.code}"
    yield from ("", rule.message, "")
    yield from ("| | |", "|---|---|")
    yield f"| ระดับ | {LEVELS[rule.severity]} |"
    yield f"| ที่มา | {_cell(citation.text)} |"
    yield f"| ความแน่นอนของที่มา | {certainty_said(citation, Language.THAI)} |"
    if told := provision_said(citation):
        yield f"| สาระ | {_cell(told)} |"
    yield f"| ใช้กับ | {_where(rule)} |"
    yield f"| แก้ด้วย `docgen fix` | {_fix(rule)} |"
    yield from _examples(rule)
    yield from ("", "[กฎทั้งหมด](README.md) · [การตรวจ](../checking.md)")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _where(rule: Rule) -> str:
    match rule:
        case TextRule():
            places = (("ข้อความในรายการ", rule.on_records), ("ข้อความในแฟ้ม .docx", rule.on_docx))
            return " และ".join(name for name, applies in places if applies)
        case StructureRule():
            record = ("รายการ",) if rule.record else ()
            kinds = rule.docx.kinds if rule.docx else frozenset()
            named = " ".join(each.thai for each in DocumentType if each.value in kinds)
            document = (f"แฟ้ม .docx ({named or 'ทุกชนิด'})",) if rule.docx else ()
            return " และ".join((*record, *document))
        case CaseRule():
            return "รายการและเอกสารของเรื่องเดียวกัน"
        case _:
            return "-"


def _fix(rule: Rule) -> str:
    fixes = tuple(_fixes(rule))
    if any(fix.safe for fix in fixes):
        return "แก้ให้"
    return "เสนอแนะ ใช้ `--unsafe` แล้วตรวจผล" if fixes else "ให้คนแก้"


def _fixes(rule: Rule) -> Iterator[Fix | FormatFix]:
    if isinstance(rule, TextRule):
        spans = (span for bad in rule.bad for span in rule.check(bad.text))
        yield from (span.fix for span in spans if span.fix)
    if isinstance(rule, StructureRule):
        for bad in rule.bad:
            if isinstance(bad, DocxFacts) and rule.docx:
                yield from (found.fix for found in rule.docx.check(bad) if found.fix)
            if isinstance(bad, Record) and rule.record:
                fields = rule.record.check(bad, office_data())
                yield from (found.fix for found in fields if found.fix)


def _examples(rule: Rule) -> Iterator[str]:
    if isinstance(rule, TextRule):
        yield from _fenced("ตัวอย่างที่ถูก", [shown(text) for text in rule.good if text])
        yield from ("", "## ตัวอย่างที่ผิด", "", "| ข้อความ | แก้เป็น |", "|---|---|")
        for bad in rule.bad:
            cure = _code(shown(bad.fixed)) if bad.fixed is not None else "ให้คนแก้"
            yield f"| {_code(shown(bad.text))} | {cure} |"
        return
    for number, (right, wrong) in enumerate(structure_examples(rule), start=1):
        lines = [*(f"ถูก  {line}" for line in right), *(f"ผิด  {line}" for line in wrong)]
        yield from _fenced(f"ตัวอย่างที่ {number}", lines)


def _code(text: str) -> str:
    return f"<code>{_escaped(text)}</code>"


def _escaped(text: str) -> str:
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"&#{ord(char)};" if char in "|`*_[]\\{}" else char for char in safe)


def _fenced(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"## {title}", "", "````text", *lines, "````")
