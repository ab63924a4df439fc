"""How a text cites the law an order rests on: `อาศัยอำนาจ… แห่งพระราชบัญญัติ… พ.ศ. ๒๕๔๖ จึง…`."""

import re
from collections.abc import Iterator
from typing import Final


def laws_without_year(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of laws cited as the power of an order without their year."""
    for power in _POWER.finditer(text):
        for law in _LAW.finditer(text, *power.span()):
            if not _YEAR.search(law[1]):
                yield law.span(1)


_POWER: Final = re.compile(r"อาศัยอำนาจ.*?(?=จึง|$)", re.DOTALL)
_LAW: Final = re.compile(
    r"แห่ง((?:พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา)"
    r"(?!ดังกล่าว|เดียวกัน|นี้|ข้างต้น|ประกอบ).*?)(?=มาตรา|แห่งพระราช|$)",
    re.DOTALL,
)
_YEAR: Final = re.compile(r"พ\s*\.\s*ศ\s*\.|พุทธศักราช")
