"""An amount in words that says the right sum in a wrong form."""

import re
from collections.abc import Iterator

from docgen.errors import NotReadable
from docgen.findings import Fix, Severity, Span
from docgen.messages import Message
from docgen.rule import Bad, TextRule
from docgen.thai.money import baht_text, find_amounts, read_baht_text

_BARE = re.compile(r"[-=*–—\s]*(?:ตัวอักษร\s*)?(?P<said>\S.*?)[-=*–—\s]*", re.DOTALL)
_WRONG = re.compile(r"สิบหนึ่ง(?=บาท|ล้าน|สตางค์)|(?<!ยี่)หนึ่งสิบ|สองสิบ|สตางค์ถ้วน|ท้วน|บาท$|บาทถ้วน(?=.)")
_LONGEST = 300


def _check(text: str) -> Iterator[Span]:
    for found in find_amounts(text) if "บาท" in text or "สตางค์" in text else ():
        if found.figures is None or not found.words or len(found.words) > _LONGEST:
            continue
        bare = _BARE.fullmatch(text, found.words_start, found.words_end)
        if bare and _WRONG.search(bare["said"]) and _says(bare["said"]) == found.figures:
            right = baht_text(found.figures)
            told = Message(f"จำนวนเงินตัวอักษรให้เขียน {right}", f"the words are {right}")
            yield Span(*bare.span("said"), Fix(right), told)


def _says(words: str) -> object:
    try:
        return read_baht_text(re.sub("สตางค์ถ้วน$", "สตางค์", words.replace("ท้วน", "ถ้วน")))
    except NotReadable:
        return None


RULE = TextRule(
    code="MNY006",
    clause="docgen-house",
    severity=Severity.WARNING,
    message="จำนวนเงินตัวอักษรใช้รูปไม่ถูก ให้ลงท้าย บาทถ้วน เมื่อไม่มีสตางค์ และใช้ เอ็ด ยี่สิบ ตามหลัก",
    english="the words of the amount are not in the official form",
    why="ถ้วน closes the amount, so that nothing can be added behind it.",
    check=_check,
    good=(
        "๒๑ บาท (ยี่สิบเอ็ดบาทถ้วน)",
        "๑๐๑ บาท (หนึ่งร้อยหนึ่งบาทถ้วน)",
        "๑๐๐.๕๐ บาท (หนึ่งร้อยบาทห้าสิบสตางค์)",
        "๑๐๐ บาท (งบดำเนินงาน)",
        "ห้าพันบาท",
    ),
    bad=(
        Bad("๑,๐๐๐ บาท (หนึ่งพันบาท)", fixed="๑,๐๐๐ บาท (หนึ่งพันบาทถ้วน)"),
        Bad("๒๑ บาท (ยี่สิบหนึ่งบาทถ้วน)", fixed="๒๑ บาท (ยี่สิบเอ็ดบาทถ้วน)"),
        Bad("๒๐ บาท (สองสิบบาทถ้วน)", fixed="๒๐ บาท (ยี่สิบบาทถ้วน)"),
        Bad("๑.๕๐ บาท (หนึ่งบาทห้าสิบสตางค์ถ้วน)", fixed="๑.๕๐ บาท (หนึ่งบาทห้าสิบสตางค์)"),
    ),
)
