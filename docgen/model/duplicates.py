"""The same id or name given to two entries of a register."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from docgen.errors import Problem
from docgen.messages import Message
from docgen.model.binding_places import Places


def duplicates(
    path: Path, places: Places, at: tuple[str, str], values: Sequence[str]
) -> Iterator[Problem]:
    """Yield a problem for each entry whose value stood before, naming both places.

    `at` is the list and the field, `values` what is compared, one for each entry.
    """
    first: dict[str, int] = {}
    for number, value in enumerate(values):
        earlier = first.setdefault(value, number)
        if earlier != number:
            here = places.find((at[0], number, at[1]))
            there = places.find((at[0], earlier, at[1]))
            shown = here.text or value
            yield Problem(
                path,
                here.place,
                here.key,
                Message(
                    f"“{shown}” ซ้ำกับที่ {there.place} ถ้าเป็นรายการเดียวกันให้รวมไว้แห่งเดียว "
                    "ถ้าไม่ใช่ให้แก้ให้ต่างกัน",
                    f"“{shown}” stands already at {there.place}; join them, or tell them apart",
                ),
            )
