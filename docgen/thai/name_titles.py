"""The titles that stand before a Thai name, long and short, and how each is set."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class TitleKind(StrEnum):
    """A rank is followed by a space; every other title is attached to the name."""

    RANK = "rank"
    CIVIL = "civil"
    ACADEMIC = "academic"
    PROFESSION = "profession"
    RELIGIOUS = "religious"


@dataclass(frozen=True, slots=True)
class Title:
    """One title in full, or ดร., which has no other official form."""

    text: str
    kind: TitleKind


_GRADES = ("เอก", "โท", "ตรี")


def _graded(*stems: str) -> tuple[str, ...]:
    return tuple(f"{stem}{grade}" for stem in stems for grade in _GRADES)


RANKS: Final = (
    *_graded("พล", "พัน", "ร้อย", "จ่าสิบ", "สิบ"),
    *_graded("พลเรือ", "นาวา", "เรือ", "พันจ่า", "จ่า"),
    *_graded("พลอากาศ", "นาวาอากาศ", "เรืออากาศ", "พันจ่าอากาศ", "จ่าอากาศ"),
    *_graded("พลตำรวจ", "พันตำรวจ", "ร้อยตำรวจ", "สิบตำรวจ"),
    *("พลจัตวา", "พลตำรวจจัตวา", "จ่าสิบตำรวจ", "ดาบตำรวจ", "นายกองเอก", "นายกองโท", "นายกองตรี"),
    *("นายหมวดเอก", "นายหมวดโท", "นายหมวดตรี", "พลทหาร", "พลตำรวจ"),
)
_CIVIL: Final = (
    *("นาย", "นางสาว", "นาง", "เด็กชาย", "เด็กหญิง", "คุณหญิง", "ท่านผู้หญิง"),
    *("หม่อมหลวง", "หม่อมราชวงศ์", "หม่อมเจ้า"),
)
_ACADEMIC: Final = (
    *("ผู้ช่วยศาสตราจารย์พิเศษ", "รองศาสตราจารย์พิเศษ", "ศาสตราจารย์พิเศษ", "ศาสตราจารย์เกียรติคุณ"),
    *("ผู้ช่วยศาสตราจารย์", "รองศาสตราจารย์", "ศาสตราจารย์", "ดร."),
)
_PROFESSIONS: Final = (
    *("นายแพทย์", "แพทย์หญิง", "ทันตแพทย์หญิง", "ทันตแพทย์", "เภสัชกรหญิง", "เภสัชกร"),
    *("สัตวแพทย์หญิง", "สัตวแพทย์"),
)
_RELIGIOUS: Final = (
    *("พระมหา", "พระครูสังฆรักษ์", "พระครูปลัด", "พระครูสมุห์", "พระครูใบฎีกา", "พระครูวินัยธร"),
    *("พระอธิการ", "พระครู", "พระ", "สามเณร", "แม่ชี", "บาทหลวง"),
)
_SHORT: Final = {
    "น.ส.": "นางสาว",
    "ด.ช.": "เด็กชาย",
    "ด.ญ.": "เด็กหญิง",
    "ม.ล.": "หม่อมหลวง",
    "ม.ร.ว.": "หม่อมราชวงศ์",
    "ม.จ.": "หม่อมเจ้า",
    "ผศ.": "ผู้ช่วยศาสตราจารย์",
    "รศ.": "รองศาสตราจารย์",
    "ศ.": "ศาสตราจารย์",
    "นพ.": "นายแพทย์",
    "พญ.": "แพทย์หญิง",
    "ทพ.": "ทันตแพทย์",
    "ทพญ.": "ทันตแพทย์หญิง",
    "ภก.": "เภสัชกร",
    "ภญ.": "เภสัชกรหญิง",
    "พล.อ.": "พลเอก",
    "พล.ท.": "พลโท",
    "พล.ต.": "พลตรี",
    "พ.อ.": "พันเอก",
    "พ.ท.": "พันโท",
    "พ.ต.": "พันตรี",
    "ร.อ.": "ร้อยเอก",
    "ร.ท.": "ร้อยโท",
    "ร.ต.": "ร้อยตรี",
    "จ.ส.อ.": "จ่าสิบเอก",
    "จ.ส.ท.": "จ่าสิบโท",
    "จ.ส.ต.": "จ่าสิบตรี",
    "ส.อ.": "สิบเอก",
    "ส.ท.": "สิบโท",
    "ส.ต.": "สิบตรี",
    "พล.ต.อ.": "พลตำรวจเอก",
    "พล.ต.ท.": "พลตำรวจโท",
    "พล.ต.ต.": "พลตำรวจตรี",
    "พ.ต.อ.": "พันตำรวจเอก",
    "พ.ต.ท.": "พันตำรวจโท",
    "พ.ต.ต.": "พันตำรวจตรี",
    "ร.ต.อ.": "ร้อยตำรวจเอก",
    "ร.ต.ท.": "ร้อยตำรวจโท",
    "ร.ต.ต.": "ร้อยตำรวจตรี",
    "ด.ต.": "ดาบตำรวจ",
    "จ.ส.ต.ต.": "จ่าสิบตำรวจ",
    "ส.ต.อ.": "สิบตำรวจเอก",
    "ส.ต.ท.": "สิบตำรวจโท",
    "ส.ต.ต.": "สิบตำรวจตรี",
}


def _known() -> dict[str, Title]:
    kinds = (
        (TitleKind.RANK, RANKS),
        (TitleKind.CIVIL, _CIVIL),
        (TitleKind.ACADEMIC, _ACADEMIC),
        (TitleKind.PROFESSION, _PROFESSIONS),
        (TitleKind.RELIGIOUS, _RELIGIOUS),
    )
    full = {text: Title(text, kind) for kind, texts in kinds for text in texts}
    return full | {short: full[text] for short, text in _SHORT.items()}


_KNOWN: Final = _known()


def _spaced(written: str) -> str:
    return re.escape(written).replace(r"\.", r"\.\s?")


_ALTERNATIVES = "|".join(_spaced(each) for each in sorted(_KNOWN, key=len, reverse=True))
_RANK = "|".join(
    _spaced(each)
    for each in sorted(_KNOWN, key=len, reverse=True)
    if _KNOWN[each].kind is TitleKind.RANK
)
_TITLE = re.compile(
    rf"(?:(?P<acting>ว่าที่\s*)(?P<rank>{_RANK})|(?P<title>{_ALTERNATIVES}))"
    r"(?P<woman>หญิง(?=\s))?\s*(?=[ก-ฮเ-ไA-Za-z]|$)"
)


def split_titles(text: str) -> tuple[tuple[Title, ...], str]:
    """Return the titles at the start of `text`, in full, and the rest.

    >>> titles, rest = split_titles("ผศ.ดร.สุชาดา ใจดี")
    >>> [title.text for title in titles], rest
    (['ผู้ช่วยศาสตราจารย์', 'ดร.'], 'สุชาดา ใจดี')
    """
    titles: list[Title] = []
    at = 0
    while found := _TITLE.match(text, at):
        if found.end() == len(text):
            break
        titles.append(_title(found))
        at = found.end()
    return tuple(titles), text[at:]


def _title(found: re.Match[str]) -> Title:
    written = re.sub(r"(?<=\.)\s", "", (found["rank"] or found["title"]).strip())
    known = _KNOWN[written]
    acting = "ว่าที่" if found["acting"] else ""
    return Title(f"{acting}{known.text}{found['woman'] or ''}", known.kind)
