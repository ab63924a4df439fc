"""Numbered duties and provisions to three levels."""

from collections.abc import Callable, Iterator, Sequence

from docgen.model.committee import Duty
from docgen.wording.order_page import Block, clause

DEEPEST = 3

Numbering = Callable[[tuple[int, ...]], str]
"""From the path of a duty, counted from 1, to its number as printed."""


def in_parentheses(path: tuple[int, ...]) -> str:
    """Return (1), (1.1), (1.1.1): duties that stand under a numbered body.

    >>> in_parentheses((2, 1))
    '(2.1)'
    """
    return f"({'.'.join(map(str, path))})"


def plain(path: tuple[int, ...]) -> str:
    """Return 1. then 1.1 then 1.1.1: the provisions of a general order.

    >>> plain((1,)), plain((1, 2))
    ('1.', '1.2')
    """
    return f"{path[0]}." if len(path) == 1 else ".".join(map(str, path))


def under(prefix: str) -> Numbering:
    """Return the numbering that hangs two levels under `prefix`, then goes into parentheses.

    >>> under("2")((3,)), under("2")((3, 1)), under("2")((3, 1, 2))
    ('2.3', '2.3.1', '(2)')
    """

    def number(path: tuple[int, ...]) -> str:
        if len(path) == DEEPEST:
            return f"({path[-1]})"
        return ".".join((prefix, *map(str, path)))

    return number


def duty_blocks(
    duties: Sequence[Duty], numbering: Numbering, path: tuple[int, ...] = ()
) -> Iterator[Block]:
    """Yield a clause for each duty and for all that stands under it."""
    for count, duty in enumerate(duties, start=1):
        here = (*path, count)
        yield clause(min(len(here), DEEPEST), numbering(here), duty.text)
        yield from duty_blocks(duty.items, numbering, here)
