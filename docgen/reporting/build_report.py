"""What a build tells: a line a document, what stopped the others, and a sum."""

from collections import Counter
from collections.abc import Iterator, Sequence

from docgen.messages import Language, Message
from docgen.reporting.text_report import Manner, finding_lines, problem_line
from docgen.results import BuildResult, Outcome

_OUTCOMES = {
    Outcome.WRITTEN: Message("จัดทำแล้ว", "written"),
    Outcome.UNCHANGED: Message("ไม่เปลี่ยนแปลง", "unchanged"),
    Outcome.KEPT_EDITED: Message("มีผู้แก้ไขแล้ว คงไว้ตามเดิม", "edited by hand, kept"),
    Outcome.BESIDE_EDITED: Message(
        "แฟ้มเดิมมีผู้แก้ไข คงไว้ตามเดิม ฉบับใหม่อยู่ที่แฟ้มนี้", "the old file was edited and kept; new one"
    ),
    Outcome.BESIDE_OPEN: Message(
        "แฟ้มเดิมเปิดอยู่ในโปรแกรมอื่น ฉบับใหม่อยู่ที่แฟ้มนี้", "the old file is open elsewhere; new one"
    ),
}
_NOT_MADE = Message("ไม่ได้จัดทำ ให้แก้ไขตามข้อความข้างต้นก่อน", "not made; mend what is said above")
_FAULTY = Message(
    "โปรแกรมจัดทำเอกสารไม่ถูกต้อง จึงไม่บันทึกแฟ้ม", "docgen made a faulty document, so it was not written"
)


def build_report(
    result: BuildResult, manner: Manner, *, verbose: bool = False, quiet: bool = False
) -> Iterator[str]:
    """Yield what there is to say of one record."""
    path = result.result.path
    for problem in (*result.result.problems, *result.failures):
        yield problem_line(problem, manner)
    for finding in result.result.findings:
        if verbose or not (quiet or result.is_whole):
            yield from finding_lines(result.result, finding, manner)
    if result.failures:
        yield f"{manner.path(path)}  {_FAULTY.said_in(manner.language)}"
    elif not result.is_whole:
        yield f"{manner.path(path)}  {_NOT_MADE.said_in(manner.language)}"
    for published in result.published:
        if verbose or not (quiet or published.outcome is Outcome.UNCHANGED):
            told = _OUTCOMES[published.outcome].said_in(manner.language)
            yield f"{manner.path(published.path)}  {told}"


def build_summary(results: Sequence[BuildResult], manner: Manner) -> str:
    """Return the one line that sums up."""
    outcomes = Counter(p.outcome for result in results for p in result.published)
    failed = sum(not result.is_whole for result in results)
    findings = sum(len(result.result.findings) for result in results)
    parts = [
        f"{_OUTCOMES[outcome].said_in(manner.language).split(' ฉบับใหม่')[0].split(';')[0]} {count}"
        for outcome in Outcome
        if (count := outcomes[outcome])
    ]
    thai = manner.language is Language.THAI
    if failed:
        parts.append(f"{'จัดทำไม่ได้' if thai else 'not made'} {failed}")
    if findings:
        parts.append(f"{'ข้อสังเกต' if thai else 'findings'} {findings}")
    total = sum(outcomes.values())
    head = f"เอกสาร {total} ฉบับ" if thai else f"{total} documents"
    return f"{head}: {' · '.join(parts) or '-'}"
