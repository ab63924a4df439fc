"""Lengths with their unit, and what Word calls them."""

from dataclasses import dataclass

_TWIPS_IN_INCH = 1440
_CM_IN_INCH = 2.54
_EMU_IN_CM = 360_000
_TWIPS_IN_POINT = 20
_POINTS_IN_INCH = 72


@dataclass(frozen=True, slots=True, order=True)
class Pt:
    """A length in typographic points.

    >>> Pt(16).half_points, Pt(6).twips
    (32, 120)
    """

    value: float

    @property
    def half_points(self) -> int:
        """Word's unit of font sizes."""
        return round(self.value * 2)

    @property
    def twips(self) -> int:
        """Word's unit of spacing."""
        return round(self.value * _TWIPS_IN_POINT)

    @property
    def cm(self) -> "Cm":
        """The same length in centimetres."""
        return Cm(self.value * _CM_IN_INCH / _POINTS_IN_INCH)


@dataclass(frozen=True, slots=True, order=True)
class Cm:
    """A length in centimetres.

    >>> Cm(3).twips, Cm(2.5).twips, Cm(1.5).emu
    (1701, 1417, 540000)
    """

    value: float

    def __add__(self, other: "Cm") -> "Cm":
        """Return the sum of two lengths."""
        return Cm(self.value + other.value)

    def __sub__(self, other: "Cm") -> "Cm":
        """Return the difference of two lengths."""
        return Cm(self.value - other.value)

    @property
    def twips(self) -> int:
        """Word's unit of margins and indents."""
        return round(self.value * _TWIPS_IN_INCH / _CM_IN_INCH)

    @property
    def emu(self) -> int:
        """Word's unit of drawings."""
        return round(self.value * _EMU_IN_CM)
