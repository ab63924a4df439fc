"""Page numbers stand at the centre of the top as - ๒ -, from page two."""

import re
from collections.abc import Iterator
from dataclasses import replace

from docgen.findings import AtParagraph, FormatFix, Look, Severity
from docgen.messages import Message
from docgen.rule import DocxCheck, StructureRule
from docgen.saraban.standard import PAGE_NUMBER_FORMAT
from docgen.word.facts import DocxFacts, ParagraphFacts, StoryFacts
from docgen.word.specimens import PAGE, order_facts, paragraph

_BARE = re.compile(r"\s*(?:หน้า|หน้าที่|page)?\s*[0-9๐-๙]*\s*", re.IGNORECASE)
_ARABIC = re.compile(r"[0-9]")
_SIDES = frozenset({"left", "start", "right", "end"})
_FIX = FormatFix(((Look.NUMBERING, PAGE_NUMBER_FORMAT),))
_AT_FOOT = Message("เลขหน้าอยู่ท้ายกระดาษ ให้พิมพ์ไว้กลางหน้ากระดาษด้านบน", "the page number is at the foot")
_ASIDE = Message("เลขหน้าไม่อยู่กลางหน้ากระดาษ ให้จัดกึ่งกลาง", "the page number is not centred")
_NO_HYPHENS = Message("เลขหน้าไม่มีเครื่องหมายยัติภังค์ ให้พิมพ์ในรูป - ๒ -", "write the page number as - ๒ -")
_NOT_THAI = Message("เลขหน้าเป็นเลขอารบิก ให้ตั้งรูปแบบเป็นเลขไทย", "set the page number in Thai digits")
_ON_FIRST = Message(
    "หน้าแรกพิมพ์เลขหน้าด้วย ให้ตั้งหน้าแรกต่างจากหน้าอื่น (Different First Page)",
    "the first page shows its number",
)


def _check(facts: DocxFacts) -> Iterator[AtParagraph]:
    for story in facts.stories:
        for line in story.paragraphs:
            if line.page_field and story.name.startswith(("header", "footer")):
                for told, fix in _faults(story.name, line, facts):
                    end = len(line.text)
                    yield AtParagraph(story.name, line.number, 0, end, told, fix)


def _faults(
    story: str, line: ParagraphFacts, facts: DocxFacts
) -> Iterator[tuple[Message, FormatFix | None]]:
    if story.startswith("footer"):
        yield _AT_FOOT, None
    elif line.alignment in _SIDES and "\t" not in line.text and not line.cell:
        yield _ASIDE, None
    if line.text.strip() and _BARE.fullmatch(line.text):
        yield _NO_HYPHENS, None
    formats = {page.number_format for page in facts.sections}
    if _ARABIC.search(line.text) and PAGE_NUMBER_FORMAT not in formats:
        yield _NOT_THAI, _FIX
    if facts.sections and not facts.sections[0].different_first_page:
        yield _ON_FIRST, None


def _numbered(text: str, story: str = "header1", alignment: str = "center") -> DocxFacts:
    line = paragraph(text, None, number=1, alignment=alignment, page_field=True)
    page = replace(PAGE, different_first_page=True)
    facts = order_facts(sections=(page,))
    return replace(facts, stories=(*facts.stories, StoryFacts(story, (line,))))


RULE = StructureRule(
    code="LAY010",
    clause="typing-2526:10",
    severity=Severity.WARNING,
    message="เลขหน้าพิมพ์กลางหน้ากระดาษด้านบนในรูป - ๒ - ตั้งแต่หน้าที่ ๒",
    english="the page number stands at the centre of the top as - ๒ -, from page two",
    why="A page that came loose finds its place again.",
    docx=DocxCheck(_check, frozenset({"letter", "memo", "stamped", "order", "announcement"})),
    good=(order_facts(), _numbered("- ๒ -"), _numbered("\t- ๒ -", alignment="left")),
    bad=(
        _numbered("- ๒ -", "footer1"),
        _numbered("- ๒ -", alignment="right"),
        _numbered("๒"),
        _numbered("- 2 -"),
        replace(_numbered("- ๒ -"), sections=(PAGE,)),
    ),
)
