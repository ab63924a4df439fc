"""The smallest valid .docx facts of an order, to vary in examples and tests. Names are invented."""

from dataclasses import replace
from itertools import count
from typing import Any, Final

from docgen.saraban.roles import Role
from docgen.thai.digits import to_thai_digits
from docgen.word.facts import (
    DocxFacts,
    ParagraphFacts,
    PictureFacts,
    RunFacts,
    SectionFacts,
    StoryFacts,
)

FONT: Final = "TH SarabunPSK"
EMBLEM: Final = PictureFacts(
    story="document",
    paragraph=1,
    name="docgen-emblem-3cm",
    width_cm=2.7,
    height_cm=3.0,
    pixel_width=540,
    pixel_height=600,
    alignment="center",
)
PAGE: Final = SectionFacts(
    width_cm=21.0, height_cm=29.7, left_cm=3.0, right_cm=2.0, top_cm=1.5, bottom_cm=2.0
)


def run(text: str, **changes: Any) -> RunFacts:  # noqa: ANN401  `replace` judges them
    """Return the run of all of `text`, set as the guide says."""
    plain = RunFacts(
        start=0,
        end=len(text),
        latin_font=FONT,
        thai_font=FONT,
        latin_size=16.0,
        thai_size=16.0,
        thai_language="th-TH",
    )
    return replace(plain, **changes)


def paragraph(
    text: str,
    role: Role | None = Role.BODY,
    **changes: Any,  # noqa: ANN401  `replace` judges them
) -> ParagraphFacts:
    """Return a paragraph of one run; `order_facts` numbers it."""
    plain = ParagraphFacts(
        number=0,
        text=text,
        runs=(run(text),) if text else (),
        role=role,
        style_id=role.value if role else None,
        style_name=role.style_name if role else None,
    )
    return replace(plain, **changes)


def row(at: int, *texts: str, table: int = 1) -> tuple[ParagraphFacts, ...]:
    """Return the cells of row `at` of a members table, one paragraph a cell."""
    return tuple(
        paragraph(text, Role.CELL, cell=(table, at, column))
        for column, text in enumerate(texts, start=1)
    )


def members(*rows: tuple[str, str], table: int = 1) -> tuple[ParagraphFacts, ...]:
    """Return a members table: name and role of each, with invented numbers and positions."""
    cells = (
        row(at, to_thai_digits(f"1.{at}"), name, "นิติกร", role, table=table)
        for at, (name, role) in enumerate(rows, start=1)
    )
    return tuple(cell for each in cells for cell in each)


MEMBERS: Final = members(
    ("นางสาวปิยวรรณ แก้วมณี", "ประธานกรรมการ"),
    ("นายสุเมธ ทองประเสริฐ", "กรรมการ"),
    ("นางกัญญา ศรีสมบัติ", "กรรมการและเลขานุการ"),
)

_PARTS: Final[dict[str, tuple[ParagraphFacts, ...]]] = {
    "emblem": (paragraph("", Role.EMBLEM),),
    "title": (paragraph("คำสั่งสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑", Role.TITLE),),
    "number": (paragraph("ที่ ๔๑๒/๒๕๖๙", Role.NUMBER),),
    "subject": (paragraph("เรื่อง  แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ", Role.SUBJECT),),
    "body": (
        paragraph("ด้วยสำนักงานได้รับจัดสรรงบประมาณรายจ่าย เพื่อจัดสรรให้สถานศึกษาในสังกัด"),
        paragraph(
            "อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ"
            " พ.ศ. ๒๕๔๖ จึงแต่งตั้งคณะกรรมการ ประกอบด้วย"
        ),
    ),
    "members": MEMBERS,
    "duties": (paragraph("มีหน้าที่ พิจารณาจัดสรรงบประมาณตามหลักเกณฑ์ที่กำหนด"),),
    "effective": (paragraph("ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป", Role.EFFECTIVE),),
    "ordered_on": (paragraph("สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙", Role.ORDERED_ON),),
    "signature": (paragraph("(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE),),
    "position": (paragraph("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑", Role.POSITION),),
}

_Part = str | ParagraphFacts | tuple[ParagraphFacts, ...] | None


def order_facts(
    *,
    pictures: tuple[PictureFacts, ...] = (EMBLEM,),
    sections: tuple[SectionFacts, ...] = (PAGE,),
    **parts: _Part,
) -> DocxFacts:
    """Return the facts of an order.

    `parts` replaces parts of the text by name: a text keeps the role of the part, paragraphs stand
    as they are, None leaves the part out.
    """
    texts = _PARTS | {name: _as_paragraphs(name, part) for name, part in parts.items()}
    numbers = count(1)
    body = tuple(replace(each, number=next(numbers)) for part in texts.values() for each in part)
    return DocxFacts((StoryFacts("document", body),), sections, pictures, kind="order")


def _as_paragraphs(name: str, part: _Part) -> tuple[ParagraphFacts, ...]:
    match part:
        case None:
            return ()
        case str():
            return (paragraph(part, _PARTS[name][0].role),)
        case ParagraphFacts():
            return (part,)
        case _:
            return part
