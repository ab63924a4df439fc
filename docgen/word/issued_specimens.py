"""The smallest valid facts of announcement, regulation, certificate and statement; all invented."""

from dataclasses import replace
from typing import Final

from docgen.saraban.roles import Role
from docgen.word.facts import DocxFacts, ParagraphFacts, PictureFacts
from docgen.word.specimen_parts import Part, Parts, facts_of
from docgen.word.specimens import EMBLEM, paragraph

_OFFICE: Final = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"


def announcement_facts(
    *, pictures: tuple[PictureFacts, ...] = (EMBLEM,), **parts: Part
) -> DocxFacts:
    """Return the facts of an announcement."""
    return facts_of("announcement", _ANNOUNCEMENT, parts, pictures)


def regulation_facts(*, pictures: tuple[PictureFacts, ...] = (EMBLEM,), **parts: Part) -> DocxFacts:
    """Return the facts of a regulation."""
    return facts_of("regulation", _REGULATION, parts, pictures)


def certificate_facts(
    *, pictures: tuple[PictureFacts, ...] = (EMBLEM,), **parts: Part
) -> DocxFacts:
    """Return the facts of a certificate."""
    return facts_of("certificate", _CERTIFICATE, parts, pictures)


def statement_facts(**parts: Part) -> DocxFacts:
    """Return the facts of a statement to the public."""
    return facts_of("statement", _STATEMENT, parts, (replace(EMBLEM),))


def provisions(*texts: str) -> tuple[ParagraphFacts, ...]:
    """Return the numbered provisions of a regulation."""
    return tuple(paragraph(text, Role.PROVISION) for text in texts)


_EMBLEM_LINE: Final = (paragraph("", Role.EMBLEM),)
_SIGNED: Final[Parts] = {
    "signature": (paragraph("(นายธีรเดช วงศ์อารีย์)", Role.SIGNATURE),),
    "position": (paragraph(f"ผู้อำนวยการ{_OFFICE}", Role.POSITION),),
}
_ANNOUNCEMENT: Final[Parts] = {
    "emblem": _EMBLEM_LINE,
    "title": (paragraph(f"ประกาศ{_OFFICE}", Role.TITLE),),
    "subject": (paragraph("เรื่อง  การจัดสรรงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐", Role.SUBJECT),),
    "body": (paragraph("ด้วยสำนักงานได้จัดสรรงบประมาณให้สถานศึกษาในสังกัดเรียบร้อยแล้ว"),),
    "announced": (paragraph("ประกาศ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙", Role.ORDERED_ON),),
    **_SIGNED,
}
_REGULATION: Final[Parts] = {
    "emblem": _EMBLEM_LINE,
    "title": (paragraph(f"ระเบียบ{_OFFICE}", Role.TITLE),),
    "about": (paragraph("ว่าด้วยการใช้ห้องประชุม", Role.ABOUT),),
    "year": (paragraph("พ.ศ. ๒๕๖๙", Role.YEAR),),
    "body": (paragraph("โดยที่เป็นการสมควรมีระเบียบว่าด้วยการใช้ห้องประชุม จึงวางระเบียบไว้ ดังต่อไปนี้"),),
    "provisions": provisions(
        f"ข้อ ๑ ระเบียบนี้เรียกว่า “ระเบียบ{_OFFICE}ว่าด้วยการใช้ห้องประชุม พ.ศ. ๒๕๖๙”",
        "ข้อ ๒ ระเบียบนี้ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศเป็นต้นไป",
        "ข้อ ๓ ผู้ประสงค์จะใช้ห้องประชุมให้แจ้งล่วงหน้าไม่น้อยกว่าสามวันทำการ",
        "ข้อ ๔ ให้ผู้อำนวยการกลุ่มอำนวยการรักษาการตามระเบียบนี้",
    ),
    "announced": (paragraph("ประกาศ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙", Role.ORDERED_ON),),
    **_SIGNED,
}
_CERTIFICATE: Final[Parts] = {
    "emblem": _EMBLEM_LINE,
    "number": (paragraph("เลขที่ ๑๒/๒๕๖๙", Role.NUMBER),),
    "owner": (paragraph(_OFFICE, Role.OWNER),),
    "body": (
        paragraph(
            "หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายสุเมธ ทองประเสริฐ ตำแหน่ง นิติกร"
            f" สังกัด{_OFFICE} เป็นข้าราชการในสังกัดจริง"
        ),
    ),
    "given": (paragraph("ให้ไว้ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙", Role.ORDERED_ON),),
    **_SIGNED,
}
_STATEMENT: Final[Parts] = {
    "emblem": _EMBLEM_LINE,
    "title": (paragraph(f"แถลงการณ์{_OFFICE}", Role.TITLE),),
    "subject": (paragraph("เรื่อง  การเลื่อนเปิดภาคเรียนเนื่องจากอุทกภัย", Role.SUBJECT),),
    "body": (paragraph("ตามที่เกิดอุทกภัยในพื้นที่ สำนักงานขอเรียนให้ทราบทั่วกัน ดังนี้"),),
    "owner": (paragraph(_OFFICE, Role.OWNER),),
    "date": (paragraph("๑๒ พฤศจิกายน ๒๕๖๙", Role.DATE),),
}
