"""The smallest valid facts of a letter, a memo and a stamped letter, to vary. All invented."""

from dataclasses import replace
from typing import Final

from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts, PictureFacts, StoryFacts
from docgen.word.specimen_parts import Part, Parts, facts_of
from docgen.word.specimens import EMBLEM, paragraph, run

MEMO_EMBLEM: Final = replace(
    EMBLEM, name="docgen-emblem-1.5cm", width_cm=1.35, height_cm=1.5, alignment="left"
)
RED: Final = "FF0000"

_OFFICE: Final = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"
_DIRECTOR: Final = f"ผู้อำนวยการ{_OFFICE}"


def letter_facts(*, pictures: tuple[PictureFacts, ...] = (EMBLEM,), **parts: Part) -> DocxFacts:
    """Return the facts of an external letter."""
    return facts_of("letter", _LETTER, parts, pictures)


def memo_facts(*, pictures: tuple[PictureFacts, ...] = (MEMO_EMBLEM,), **parts: Part) -> DocxFacts:
    """Return the facts of a memo."""
    return facts_of("memo", _MEMO, parts, pictures)


def stamped_facts(*, pictures: tuple[PictureFacts, ...] = (EMBLEM,), **parts: Part) -> DocxFacts:
    """Return the facts of a letter under seal."""
    return facts_of("stamped", _STAMPED, parts, pictures)


def with_story(facts: DocxFacts, name: str, *added: ParagraphFacts) -> DocxFacts:
    """Return the facts with a further story: a header or a footer."""
    numbered = tuple(replace(line, number=at) for at, line in enumerate(added, start=1))
    return replace(facts, stories=(*facts.stories, StoryFacts(name, numbered)))


def lines(role: Role, *texts: str) -> tuple[ParagraphFacts, ...]:
    """Return paragraphs that all play `role`."""
    return tuple(paragraph(text, role) for text in texts)


def texts(*each: str) -> tuple[ParagraphFacts, ...]:
    """Return paragraphs of the text."""
    return lines(Role.BODY, *each)


def head(
    text: str, label: str, role: Role, *, size: float = 20.0, bold: bool = True
) -> ParagraphFacts:
    """Return a line of a memo's head: `label` set apart from the words after it."""
    start = text.index(label)
    end = start + len(label)
    marked = run(
        text, start=start, end=end, thai_size=size, latin_size=size, thai_bold=bold, latin_bold=bold
    )
    return paragraph(text, role, runs=(marked, run(text, start=end)))


def number_head(text: str, *, size: float = 20.0, bold: bool = True) -> ParagraphFacts:
    """Return the memo's line of ที่ and วันที่."""
    first = head(text, "ที่", Role.MEMO_NUMBER, size=size, bold=bold).runs[0]
    second = head(text, "วันที่", Role.MEMO_NUMBER, size=size, bold=bold).runs
    between = run(text, start=first.end, end=second[0].start)
    return paragraph(text, Role.MEMO_NUMBER, runs=(first, between, *second))


def memo_title(
    text: str = "บันทึกข้อความ", *, size: float = 29.0, bold: bool = True
) -> ParagraphFacts:
    """Return the memo's title, centred and at its own line height."""
    return paragraph(
        text,
        Role.MEMO_TITLE,
        runs=(run(text, thai_size=size, latin_size=size, thai_bold=bold, latin_bold=bold),),
        alignment="center",
        line_rule="exact",
        line_pt=35.0,
    )


def mark(
    text: str, role: Role = Role.SPEED, *, size: float = 32.0, colour: str | None = RED
) -> ParagraphFacts:
    """Return a mark of speed or secrecy."""
    return paragraph(text, role, runs=(run(text, thai_size=size, latin_size=size, colour=colour),))


_SIGNED: Final[Parts] = {
    "signature": (paragraph("(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE),),
    "position": (paragraph(_DIRECTOR, Role.POSITION),),
}
_LETTER: Final[Parts] = {
    "speed": (),
    "emblem": (paragraph("", Role.EMBLEM),),
    "number": (paragraph("ที่ ศธ ๐๔๐๙๘/๔๕๖", Role.NUMBER),),
    "owner": lines(Role.OWNER, _OFFICE, "ถนนศรีนคร อำเภอเมืองศรีนคร จังหวัดศรีนคร ๙๙๐๐๐"),
    "date": (paragraph("๑๒ พฤศจิกายน ๒๕๖๙", Role.DATE),),
    "subject": (paragraph("เรื่อง  การจัดสรรงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๗๐", Role.SUBJECT),),
    "salutation": (paragraph("เรียน  ผู้อำนวยการโรงเรียนวัดศรีวิไล", Role.SALUTATION),),
    "reference": (
        paragraph(
            "อ้างถึง  หนังสือสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน ที่ ศธ ๐๔๐๐๖/ว ๗๘๙ ลงวันที่ ๕ พฤศจิกายน ๒๕๖๙",
            Role.REFERENCE,
        ),
    ),
    "enclosure": (paragraph("สิ่งที่ส่งมาด้วย  บัญชีจัดสรรงบประมาณ จำนวน ๑ ชุด", Role.ENCLOSURE),),
    "body": texts(
        "ตามหนังสือที่อ้างถึง สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานแจ้งการจัดสรรงบประมาณ นั้น",
        f"{_OFFICE} จัดสรรงบประมาณให้โรงเรียนของท่าน รายละเอียดตามสิ่งที่ส่งมาด้วย",
        "จึงเรียนมาเพื่อทราบและดำเนินการต่อไป",
    ),
    "closing": (paragraph("ขอแสดงความนับถือ", Role.CLOSING),),
    **_SIGNED,
    "unit": (paragraph("กลุ่มนโยบายและแผน", Role.UNIT),),
    "phone": lines(Role.PHONE, "โทร. ๐ ๒๒๘๐ ๒๙๓๐", "ไปรษณีย์อิเล็กทรอนิกส์ saraban@sn1.go.th"),
    "copies": (),
}
_MEMO: Final[Parts] = {
    "title": (memo_title(),),
    "agency": (head("ส่วนราชการ  กลุ่มนโยบายและแผน โทร. ๐ ๒๒๘๐ ๒๙๓๐", "ส่วนราชการ", Role.MEMO_AGENCY),),
    "number": (number_head("ที่  ศธ ๐๔๐๙๘/๔๕๗\tวันที่  ๑๒ พฤศจิกายน ๒๕๖๙"),),
    "subject": (head("เรื่อง  ขอส่งรายงานผลการจัดสรรงบประมาณ", "เรื่อง", Role.MEMO_SUBJECT),),
    "salutation": (paragraph(f"เรียน  {_DIRECTOR}", Role.SALUTATION),),
    "body": texts(
        "ด้วยกลุ่มนโยบายและแผนได้จัดสรรงบประมาณให้โรงเรียนในสังกัดเรียบร้อยแล้ว",
        "จึงเรียนมาเพื่อโปรดทราบ",
    ),
    **_SIGNED,
}
_STAMPED: Final[Parts] = {
    "emblem": (paragraph("", Role.EMBLEM),),
    "number": (paragraph("ที่ ศธ ๐๔๐๙๘/๔๕๘", Role.NUMBER),),
    "addressee": (paragraph("ถึง  โรงเรียนวัดศรีวิไล", Role.ADDRESSEE),),
    "body": texts("สำนักงานขอส่งสำเนาคู่มือการปฏิบัติงาน จำนวน ๑ เล่ม มาเพื่อใช้ในราชการต่อไป"),
    "sender": (paragraph(_OFFICE, Role.SENDER),),
    "date": (paragraph("๑๒ พฤศจิกายน ๒๕๖๙", Role.DATE),),
    "unit": (paragraph("กลุ่มอำนวยการ", Role.UNIT),),
    "phone": (paragraph("โทร. ๐ ๒๒๘๐ ๒๙๓๐", Role.PHONE),),
}
