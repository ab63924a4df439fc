"""An authority that a document or a rule cites, and how it is printed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Final

from docgen.thai.dates import long_date
from docgen.thai.digits import official_digits, to_thai_digits


class Sort(StrEnum):
    """What an authority is."""

    ACT = "พระราชบัญญัติ"
    DECREE = "พระราชกฤษฎีกา"
    MINISTERIAL = "กฎกระทรวง"
    REGULATION = "ระเบียบ"
    CRITERIA = "หลักเกณฑ์"
    ANNOUNCEMENT = "ประกาศ"
    ORDER = "คำสั่ง"
    RESOLUTION = "มติคณะรัฐมนตรี"
    CIRCULAR = "หนังสือเวียน"
    MANUAL = "คู่มือ"
    STANDARD = "มาตรฐานทางเทคนิค"
    PRACTICE = "แนวปฏิบัติของระบบ"


class Certainty(StrEnum):
    """How sure we are of the text: only `certain` carries a rule at error level."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"


class State(StrEnum):
    """Where a day falls in the life of an authority."""

    NOT_YET = "not yet"
    IN_FORCE = "in force"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an authority is in force on a day; `replaced_by` is the key of its successor."""

    state: State
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class Provision:
    """One มาตรา or ข้อ, with what it says in our words."""

    id: str
    text: str
    certainty: Certainty
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A law, regulation, order … or a practice of this program that says it is not law."""

    key: str
    sort: Sort
    title: str
    """The full name as printed; of an order or circular, what stands after เรื่อง."""
    certainty: Certainty
    issuer: str = ""
    number: str = ""
    dated: date | None = None
    in_force_from: date | None = None
    in_force_to: date | None = None
    replaced_by: str | None = None
    amended_by: tuple[str, ...] = ()
    source: str = ""
    note: str = ""
    provision_word: str = ""
    provisions: Mapping[str, Provision] = field(default_factory=dict, hash=False)

    def standing_on(self, day: date) -> Standing:
        """Return whether it is in force on `day`."""
        if self.in_force_from and day < self.in_force_from:
            return Standing(State.NOT_YET)
        if self.in_force_to and day > self.in_force_to:
            return Standing(State.ENDED, self.replaced_by)
        return Standing(State.IN_FORCE)

    @property
    def name(self) -> str:
        """The authority as it is cited, without a provision."""
        later = " และที่แก้ไขเพิ่มเติม" if self.amended_by else ""
        return f"{self._own_name}{later}"

    @property
    def _own_name(self) -> str:
        match self.sort:
            case Sort.ORDER:
                return self._letter_name(f"คำสั่ง{self.issuer}")
            case Sort.CIRCULAR:
                return self._letter_name(f"หนังสือ{self.issuer}")
            case Sort.RESOLUTION:
                met = f" เมื่อวันที่ {long_date(self.dated)}" if self.dated else ""
                return official_digits(f"มติคณะรัฐมนตรี{met} เรื่อง {self.title}")
            case Sort.ANNOUNCEMENT:
                return official_digits(self.title) + self._dated
        return official_digits(self.title)

    def _letter_name(self, head: str) -> str:
        number = f" ที่ {self.number}" if self.number else ""
        return official_digits(f"{head}{number} เรื่อง {self.title}") + self._dated

    @property
    def _dated(self) -> str:
        return f" ลงวันที่ {long_date(self.dated)}" if self.dated else ""


@dataclass(frozen=True, slots=True)
class Citation:
    """An authority, or one provision of it, as a document cites it."""

    authority: Authority
    provision: Provision | None = None

    @property
    def text(self) -> str:
        """The citation in full, composed from the catalogue."""
        return cited_together((self,))

    @property
    def reference(self) -> str:
        """What a person writes to mean this: `key` or `key:37`."""
        return f"{self.authority.key}:{self.provision.id}" if self.provision else self.authority.key

    @property
    def certainty(self) -> Certainty:
        """The certainty of the provision, or of the authority when it is cited as a whole."""
        return self.provision.certainty if self.provision else self.authority.certainty

    @property
    def gives_power(self) -> bool:
        """Whether it is a section of a law, the sort of authority an order rests on."""
        return self.provision is not None and self.authority.sort in _FIRST_THEN_NAME

    def standing_on(self, day: date) -> Standing:
        """Return whether the authority is in force on `day`."""
        return self.authority.standing_on(day)

    @property
    def provision_text(self) -> str:
        """The provision as printed: `มาตรา ๔๕ (๕)`, `ข้อ ๑๖.๔`, `ภาคผนวก ๒`; may be empty."""
        if not self.provision:
            return ""
        written = self.provision.id.replace("(", " (", 1)
        if self.authority.sort is not Sort.STANDARD:
            written = to_thai_digits(written)
        return f"{self.authority.provision_word} {written}" if written[0].isdecimal() else written


def cited_together(citations: Iterable[Citation]) -> str:
    """Return several citations as one phrase; sections of one law share its name.

    The sections that give the power come first, what they are read with after ประกอบกับ:
    `มาตรา ๓๔ และมาตรา ๓๗ แห่ง… และมาตรา ๒๔ แห่ง… ประกอบกับระเบียบ…`
    """
    given = tuple(citations)
    powers = [citation for citation in given if citation.gives_power]
    others = [citation for citation in given if not citation.gives_power]
    return " ประกอบกับ".join(_joined(part) for part in (powers, others) if part)


_FIRST_THEN_NAME: Final = frozenset({Sort.ACT, Sort.DECREE, Sort.MINISTERIAL})


def _joined(citations: list[Citation]) -> str:
    by_authority = groupby(citations, key=lambda citation: citation.authority)
    return _listed([_phrase(authority, tuple(group)) for authority, group in by_authority])


def _phrase(authority: Authority, group: tuple[Citation, ...]) -> str:
    provisions = _listed([part for citation in group if (part := citation.provision_text)])
    if not provisions:
        return authority.name
    if authority.sort in _FIRST_THEN_NAME:
        return f"{provisions} แห่ง{authority.name}"
    return f"{authority.name} {provisions}"


def _listed(parts: list[str]) -> str:
    *before, last = parts or [""]
    return f"{' '.join(before)} และ{last}" if before else last
