"""Names of people: read, written with the Royal Society's spaces, compared; and positions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.digits import to_arabic_digits
from docgen.thai.name_titles import Title, TitleKind, split_titles
from docgen.thai.text import clean_text

LEVELS: Final = (
    "ชำนาญการพิเศษ",
    "ปฏิบัติการ",
    "ชำนาญการ",
    "เชี่ยวชาญพิเศษ",
    "เชี่ยวชาญ",
    "ทรงคุณวุฒิ",
    "ปฏิบัติงาน",
    "ชำนาญงาน",
    "อาวุโส",
    "ทักษะพิเศษ",
)
NEAR_ENOUGH: Final = 0.6

_WITHOUT_LEVEL = re.compile(r"(?:รอง)?(?:ผู้อำนวยการสำนัก|ศึกษาธิการ|ผู้ว่าราชการ|นายอำเภอ|เลขาธิการ|อธิบดี)")
_SAME = re.compile("[\\s\u0e4c.·\u00ad\u0e4e'\"“”‘’()-]+")
_ANY_NAME = "ก"
_NOT_IN_NAMES = re.compile(r"[0-9๐-๙(){}\[\]<>,;:/\\@#*+=|\"“”]")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts; `title` holds all titles in full, `last` is empty for a monk."""

    title: str
    first: str
    last: str


def read_name(text: str) -> PersonName:
    """Return the parts of a written name, its titles in full; raises NotReadable.

    >>> read_name("น.ส.สุดา  ใจดี")
    PersonName(title='นางสาว', first='สุดา', last='ใจดี')
    """
    cleaned = " ".join(clean_text(text).split())
    titles, rest = split_titles(cleaned)
    first, _, last = rest.partition(" ")
    if not first:
        raise _unreadable(text, "ไม่มีชื่อ", "there is no name")
    if wrong := _NOT_IN_NAMES.search(rest):
        raise _unreadable(text, f"มีอักขระ ‘{wrong[0]}’", f"it holds {wrong[0]!r}")
    if not last and not _needs_no_surname(titles):
        raise _unreadable(text, "ไม่มีนามสกุล", "there is no surname")
    return PersonName(" ".join(title.text for title in titles), first, last)


def written_name(name: PersonName) -> str:
    """Return the name as a document writes it: a rank stands apart, other titles are attached.

    >>> written_name(PersonName("พันตำรวจเอก", "สมชาย", "ใจดี"))
    'พันตำรวจเอก สมชาย ใจดี'
    >>> written_name(PersonName("ผู้ช่วยศาสตราจารย์ ดร.", "สุชาดา", "ใจดี"))
    'ผู้ช่วยศาสตราจารย์ ดร.สุชาดา ใจดี'
    """
    titles, _ = split_titles(f"{name.title} {_ANY_NAME}")
    gap = " " if titles and titles[-1].kind is TitleKind.RANK else ""
    return f"{name.title}{gap}{name.first} {name.last}".rstrip()


def same_name_key(text: str) -> str:
    """Return a key equal for spellings of one name that differ by spaces, ์ or hidden characters.

    >>> same_name_key("โรงเรียน  ศรีนคร") == same_name_key("โรงเรียนศรีนคร\u200b")
    True
    """
    return _SAME.sub("", to_arabic_digits(clean_text(text))).casefold()


def same_person_key(text: str) -> str:
    """Return a key equal for all ways to write one person's name, with or without titles.

    >>> same_person_key("นายสมชาย  ใจดี") == same_person_key("สมชาย ใจดี")
    True
    """
    _, rest = split_titles(" ".join(clean_text(text).split()))
    return same_name_key(rest)


def position_with_level(position: str, level: str) -> str:
    """Return the position with its level attached, once; a director's post has none.

    >>> position_with_level("นักวิเคราะห์นโยบายและแผน", "ชำนาญการ")
    'นักวิเคราะห์นโยบายและแผนชำนาญการ'
    >>> position_with_level("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "")
    'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา'
    """
    bare, wanted = position.strip(), level.strip()
    if not wanted or _WITHOUT_LEVEL.match(bare):
        return bare
    for known in LEVELS:
        if bare.endswith(known) and bare != known:
            return bare.removesuffix(known).rstrip() + wanted
    return bare if bare.endswith(wanted) else bare + wanted


def nearest(word: str, choices: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return the choices that look most like `word`, best first; empty when none is near.

    >>> nearest("สมชัย ใจดี", ("นายสมชาย ใจดี", "นางสุดา มีสุข"))
    ('นายสมชาย ใจดี',)
    """
    from difflib import SequenceMatcher  # noqa: PLC0415  only on the way to an error

    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(same_person_key(word))
    scored: list[tuple[float, str]] = []
    for choice in dict.fromkeys(choices):
        matcher.set_seq1(same_person_key(choice))
        if matcher.quick_ratio() >= NEAR_ENOUGH and (score := matcher.ratio()) >= NEAR_ENOUGH:
            scored.append((score, choice))
    scored.sort(key=lambda each: -each[0])
    return tuple(choice for _score, choice in scored[:limit])


def _needs_no_surname(titles: tuple[Title, ...]) -> bool:
    return any(title.kind is TitleKind.RELIGIOUS for title in titles)


def _unreadable(text: str, th: str, en: str) -> NotReadable:
    return NotReadable(
        Message(
            f"อ่าน ‘{text}’ เป็นชื่อบุคคลไม่ได้: {th} ให้เขียน เช่น นายสมชาย ใจดี",
            f"cannot read {text!r} as a person's name: {en}",
        )
    )
