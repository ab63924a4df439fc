"""What both readers of workbooks give: the raw cells of a sheet and what stands beside them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from docgen.messages import Message
from docgen.places import Place
from docgen.sources.grid import Area, Grid, Position
from docgen.sources.nodes import Value


@dataclass(frozen=True, slots=True)
class Cells:
    """One sheet before its places are known."""

    name: str
    hidden: bool
    rows: tuple[tuple[Value, ...], ...] = ()
    unusable: Mapping[Position, Message] = field(default_factory=dict)
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    def grid(self, place: Callable[[int, int], Place]) -> Grid:
        """Return the cells as a grid whose places are `place`."""
        return Grid(
            self.rows, place, self.unusable, self.merged, self.hidden_rows, self.hidden_columns
        )
