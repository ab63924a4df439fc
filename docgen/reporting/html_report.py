"""The report as one page of HTML: to read, to print, to file; it needs no network."""

from collections.abc import Iterator, Sequence
from html import escape

from docgen.errors import Problem
from docgen.findings import Finding, Fix, Severity
from docgen.messages import Language, Message
from docgen.reporting.telling_places import said_place
from docgen.reporting.text_report import NAMES, SKIPPED, summary_line
from docgen.results import FileResult

_STYLE = """
body{font:16px/1.6 "TH Sarabun New","TH SarabunPSK",Sarabun,Tahoma,sans-serif;
margin:2rem auto;max-width:60rem;padding:0 1rem;color:#222}
h1{font-size:1.5rem}
h2{font-size:1.1rem;border-bottom:1px solid #bbb;margin-top:2rem;word-break:break-all}
table{border-collapse:collapse;width:100%}
td,th{padding:.3rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid #ddd}
th{background:#f3f3f3}td:not(:last-child){white-space:nowrap}
.error{color:#a40000;font-weight:bold}.warning{color:#8a5a00}.info{color:#1a5a7a}
q{background:#fff6d6}ins{background:#e3f6e3;text-decoration:none}small{color:#555}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}h2{break-after:avoid}}
"""
_TITLE = Message(
    "ผลการตรวจเอกสารตามระเบียบงานสารบรรณ", "Findings by the rules of official correspondence"
)
_HEADINGS = (
    Message("ตำแหน่ง", "place"),
    Message("กฎ", "rule"),
    Message("ระดับ", "level"),
    Message("สิ่งที่พบและแนวทางแก้ไข", "what was found, and the cure"),
)
_CLEAN = Message("ไม่พบสิ่งที่ต้องแก้ไข", "nothing to mend")
_UNUSABLE = Message("ใช้ไม่ได้", "unusable")


def html_report(results: Sequence[FileResult], edition: str, language: Language) -> str:
    """Return the report as an HTML page, grouped by document."""
    title = escape(_TITLE.said_in(language))
    body = "\n".join(part for result in results for part in _file(result, language))
    summary = escape(summary_line(results, language))
    return (
        f'<!DOCTYPE html>\n<html lang="{language.value}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>\n<h1>{title}</h1>\n"
        f"<p>{summary} <small>({escape(edition)})</small></p>\n{body}\n</body></html>\n"
    )


def _file(result: FileResult, language: Language) -> Iterator[str]:
    yield f"<h2>{escape(str(result.path))}</h2>"
    if result.skipped:
        yield f"<p>{escape(SKIPPED.said_in(language))}</p>"
        return
    if not (result.findings or result.problems):
        yield f"<p>{escape(_CLEAN.said_in(language))}</p>"
        return
    heads = "".join(f"<th>{escape(head.said_in(language))}</th>" for head in _HEADINGS)
    yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
    yield from (_problem(problem, language) for problem in result.problems)
    yield from (_finding(finding, language) for finding in result.findings)
    yield "</tbody></table>"


def _problem(problem: Problem, language: Language) -> str:
    told = f"{problem.key}: " if problem.key else ""
    label = _UNUSABLE.said_in(language)
    message = escape(told + problem.message.said_in(language))
    return _row(str(problem.place), "", Severity.ERROR, label, message)


def _finding(finding: Finding, language: Language) -> str:
    told = escape(finding.message.said_in(language))
    if finding.text:
        told += f"<br><q>{escape(finding.text)}</q>"
    if isinstance(finding.fix, Fix):
        told += f" → <ins>{escape(finding.fix.text)}</ins>"
    if finding.clause:
        told += f"<br><small>{escape(finding.clause)}</small>"
    label = NAMES[finding.severity].said_in(language)
    return _row(said_place(finding.place, language), finding.rule, finding.severity, label, told)


def _row(place: str, rule: str, severity: Severity, label: str, told: str) -> str:
    return (
        f"<tr><td>{escape(place)}</td><td>{escape(rule)}</td>"
        f'<td class="{severity.value}">{escape(label)}</td><td>{told}</td></tr>'
    )
