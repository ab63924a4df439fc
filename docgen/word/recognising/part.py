"""A part of a document as recognition knows it: what it looks like and where it may stand."""

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from docgen.saraban.roles import Role
from docgen.word.recognising.lines import Shape

SURE: Final = 12.0
"""Words that stand nowhere else: ขอแสดงความนับถือ, สั่ง ณ วันที่."""
LABEL: Final = 8.0
"""The line begins with the part's own label."""
LIKELY: Final = 4.0
HINT: Final = 2.0
FOLLOWS: Final = 0.5
"""Nothing speaks for it but the part before it."""
REST: Final = 0.1
"""Running text: whatever nothing else claims."""

HEADER_ROW: Final = re.compile(
    r"(?:ลำดับ(?:ที่)?|ที่|ชื่อ.{0,40}|ตำแหน่ง|รายการ|หน้าที่|จำนวน.{0,20}|รายชื่อ|หน่วยงาน|สังกัด|โรงเรียน"
    r"|ระดับ|ประเด็น|กิจกรรม|โครงการ|วันที่|หมายเหตุ)$"
)


class Zone(IntEnum):
    """The stretches of a document, in their order."""

    HEAD = 0
    ROSTER = 1
    """Who was present."""
    TEXT = 2
    END = 3
    ANNEX = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A role, the pattern of its line from its beginning, and what else must hold."""

    role: Role
    pattern: re.Pattern[str]
    zone: Zone
    weight: float = LABEL
    shape: Shape = Shape(0)  # noqa: RUF009  an enum's member does not change
    after: frozenset[Role] = frozenset()
    """The part before must be one of these."""


def part(  # noqa: PLR0913, PLR0917  a row of a table reads best as a call
    role: Role,
    pattern: str,
    zone: Zone,
    weight: float = LABEL,
    shape: Shape = Shape(0),  # noqa: B008  an enum's member does not change
    after: tuple[Role, ...] = (),
) -> Part:
    """Return a row of a table of parts."""
    return Part(role, re.compile(pattern), zone, weight, shape, frozenset(after))
