"""The smallest valid facts of minutes, an agenda and an invitation. Names are invented."""

from typing import Final

from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts
from docgen.word.specimen_parts import Part, Parts, facts_of
from docgen.word.specimens import paragraph

COMMITTEE: Final = "คณะกรรมการพิจารณาจัดสรรงบประมาณ"


def attendees(*texts: str) -> tuple[ParagraphFacts, ...]:
    """Return the lines of a list of people."""
    return tuple(paragraph(text, Role.ATTENDEE) for text in texts)


def present(*texts: str) -> tuple[ParagraphFacts, ...]:
    """Return the heading ผู้มาประชุม and the people under it."""
    return (paragraph("ผู้มาประชุม", Role.PRESENT), *attendees(*texts))


def absent(*texts: str) -> tuple[ParagraphFacts, ...]:
    """Return the heading ผู้ไม่มาประชุม and the people under it."""
    return (paragraph("ผู้ไม่มาประชุม (ถ้ามี)", Role.ABSENT), *attendees(*texts))


def others(*texts: str) -> tuple[ParagraphFacts, ...]:
    """Return the heading ผู้เข้าร่วมประชุม and the people under it."""
    return (paragraph("ผู้เข้าร่วมประชุม (ถ้ามี)", Role.OTHERS), *attendees(*texts))


def item(title: str, *lines: str, resolved: str | None = None) -> tuple[ParagraphFacts, ...]:
    """Return an agenda item, what was said of it, and the resolution."""
    resolution = (paragraph(f"มติที่ประชุม  {resolved}", Role.RESOLUTION),) if resolved else ()
    said = (paragraph(line) for line in lines)
    return (paragraph(title, Role.AGENDA_ITEM), *said, *resolution)


def subitem(text: str) -> ParagraphFacts:
    """Return an item of the second level."""
    return paragraph(text, Role.AGENDA_SUBITEM)


def minutes_facts(**parts: Part) -> DocxFacts:
    """Return the facts of the minutes of one meeting."""
    return facts_of("minutes", _MINUTES, parts)


def agenda_facts(**parts: Part) -> DocxFacts:
    """Return the facts of an agenda."""
    return facts_of("agenda", _AGENDA, parts)


def invitation_facts(**parts: Part) -> DocxFacts:
    """Return the facts of a letter that invites to a meeting."""
    return facts_of("letter", _INVITATION, parts)


_HEAD: Final[Parts] = {
    "session": (paragraph("ครั้งที่ ๓/๒๕๖๙", Role.SESSION),),
    "met_on": (paragraph("เมื่อวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.", Role.MET_ON),),
    "place": (paragraph("ณ ห้องประชุมสำนักงานเขตพื้นที่การศึกษา", Role.PLACE),),
}
_MINUTES: Final[Parts] = {
    "title": (paragraph(f"รายงานการประชุม{COMMITTEE}", Role.TITLE),),
    **_HEAD,
    "present": present(
        "๑. นางสาวปิยวรรณ แก้วมณี\tประธานกรรมการ",
        "๒. นายสุเมธ ทองประเสริฐ\tกรรมการ",
        "๓. นายก้องภพ ศรีวิไล  แทนผู้อำนวยการกลุ่มอำนวยการ\tกรรมการ",
        "๔. นางกัญญา ศรีสมบัติ\tกรรมการและเลขานุการ",
    ),
    "absent": absent("๑. นายวิชัย อุดมผล\tกรรมการ (ติดราชการ)"),
    "others": others("๑. นางสาวอรทัย บุญมา\tเจ้าพนักงานธุรการ"),
    "started": (paragraph("เริ่มประชุมเวลา ๐๙.๓๐ น.", Role.STARTED),),
    "opening": (paragraph("ประธานกล่าวเปิดประชุม และดำเนินการประชุมตามระเบียบวาระ ดังนี้"),),
    "item1": item("ระเบียบวาระที่ ๑  เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", resolved="รับทราบ"),
    "item2": item(
        "ระเบียบวาระที่ ๒  เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๙ เมื่อวันที่ ๒๒ ตุลาคม ๒๕๖๙",
        resolved="รับรองรายงานการประชุมโดยไม่มีการแก้ไข",
    ),
    "item3": item("ระเบียบวาระที่ ๓  เรื่องที่เสนอให้ที่ประชุมทราบ", "ไม่มี"),
    "item4": item(
        "ระเบียบวาระที่ ๔  เรื่องที่เสนอให้ที่ประชุมพิจารณา",
        "การจัดสรรงบประมาณค่าพาหนะนักเรียน",
        resolved="ที่ประชุมพิจารณาแล้วมีมติเห็นชอบ",
    ),
    "item5": item("ระเบียบวาระที่ ๕  เรื่องอื่น ๆ (ถ้ามี)", "ไม่มี"),
    "ended": (paragraph("เลิกประชุมเวลา ๑๒.๐๐ น.", Role.ENDED),),
    "recorder": (paragraph("(นางกัญญา ศรีสมบัติ)  ผู้จดรายงานการประชุม", Role.RECORDER),),
    "checker": (paragraph("(นางสาวปิยวรรณ แก้วมณี)  ผู้ตรวจรายงานการประชุม", Role.CHECKER),),
}
_AGENDA: Final[Parts] = {
    "title": (paragraph(f"ระเบียบวาระการประชุม{COMMITTEE}", Role.TITLE),),
    **_HEAD,
    "met_on": (paragraph("วันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น.", Role.MET_ON),),
    "item1": item("ระเบียบวาระที่ ๑  เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"),
    "item2": item("ระเบียบวาระที่ ๒  เรื่องรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๙ เมื่อวันที่ ๒๒ ตุลาคม ๒๕๖๙"),
    "item3": item("ระเบียบวาระที่ ๓  เรื่องที่เสนอให้ที่ประชุมทราบ"),
    "item4": (
        *item("ระเบียบวาระที่ ๔  เรื่องที่เสนอให้ที่ประชุมพิจารณา"),
        subitem("๔.๑ การจัดสรรงบประมาณค่าพาหนะนักเรียน"),
        subitem("๔.๒ การจัดสรรงบประมาณค่าซ่อมแซมอาคารเรียน"),
    ),
    "item5": item("ระเบียบวาระที่ ๕  เรื่องอื่น ๆ (ถ้ามี)"),
}
_INVITATION: Final[Parts] = {
    "number": (paragraph("ที่ ศธ ๐๔๙๙๙/๑๒๓๔", Role.NUMBER),),
    "date": (paragraph("๙ พฤศจิกายน ๒๕๖๙", Role.DATE),),
    "subject": (paragraph(f"เรื่อง  ขอเชิญประชุม{COMMITTEE} ครั้งที่ ๓/๒๕๖๙", Role.SUBJECT),),
    "salutation": (paragraph("เรียน  ผู้อำนวยการโรงเรียนบ้านโนนสว่าง", Role.SALUTATION),),
    "body": (
        paragraph(
            f"ด้วยสำนักงานจะประชุม{COMMITTEE} ครั้งที่ ๓/๒๕๖๙ ในวันพฤหัสบดีที่ ๑๙ พฤศจิกายน ๒๕๖๙"
            " เวลา ๐๙.๓๐ น. ณ ห้องประชุมสำนักงานเขตพื้นที่การศึกษา"
        ),
        paragraph("จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว"),
    ),
    "closing": (paragraph("ขอแสดงความนับถือ", Role.CLOSING),),
}
