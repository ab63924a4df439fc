"""Finding the dates in running text, right or wrong, for the rules to judge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal, TypeAlias

from docgen.messages import Message
from docgen.thai.date_grammar import (
    ISO,
    NUMERIC,
    SHORT_YEAR_CENTURY,
    SHORT_YEAR_DIGITS,
    WORDED,
    DateFault,
    Verdict,
    christian_year,
    impossible_numbers,
    is_christian,
    judge,
    judge_weekday,
    not_christian,
)
from docgen.thai.dates import BUDDHIST_OFFSET, FIRST_DATE, MONTHS, SHORT_MONTHS
from docgen.thai.digits import to_arabic_digits, to_thai_digits

_TEXTS_KEPT = 2048
"""Many rules ask the same of the same paragraph: the answers of that many are kept."""

Extent = tuple[int, int]
MonthForm = Literal["full", "short", "numeric"]

_RANGE_MARK = re.compile(r"\s*(?:[-–—]|ถึง(?:วันที่)?|และ(?:วันที่)?)\s*(?:วัน\S{2,9}ที่\s*)?")

Day: TypeAlias = date


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One written date. `start` is its day (ISO: its year), `end` the end of its last part.

    `year` is the number as written (66, 2566 or 2023), `date` what it means; `date` is None when
    the day does not exist or the year is missing or unusable. `weekday` is the canonical name,
    `weekday_span` the name as written, without วัน and ที่. `inherits_year` is true of the first
    half of `๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๖`.
    """

    start: int
    end: int
    text: str
    day: int
    month: int
    year: int | None
    year_digits: int
    month_form: MonthForm
    has_label: bool
    has_era_word: bool
    has_ce_word: bool
    is_iso: bool
    weekday: str | None
    weekday_span: Extent | None
    year_span: Extent | None
    month_span: Extent
    date: date | None
    fault: DateFault | None
    problem: Message | None
    inherits_year: bool = False

    @property
    def modern_date(self) -> Day | None:
        """The date when its Buddhist year is certain: from 1 January 2484 on."""
        return None if self.date is None or self.date < FIRST_DATE else self.date


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield every date written in `text`, in order; order numbers, times and phones are none.

    >>> [found.date.isoformat() for found in find_dates("ที่ ๔/๒๕๖๖ ลงวันที่ ๑๙ ต.ค. ๒๕๖๖")]
    ['2023-10-19']
    """
    found = [each for each in all_readings(text) if _is_convincing(each)]
    for this, following in zip(found, (*found[1:], None), strict=False):
        yield _inheriting(text, this, following)


def all_readings(text: str) -> Iterator[FoundDate]:
    """Yield everything shaped like a date, even what running text would hardly mean as one."""
    yield from _readings(text)


@lru_cache(maxsize=_TEXTS_KEPT)
def _readings(text: str) -> tuple[FoundDate, ...]:
    return tuple(_read_in(text))


def _read_in(text: str) -> Iterator[FoundDate]:
    folded = to_arabic_digits(text)
    matches = (match for shape in (WORDED, NUMERIC, ISO) for match in shape.finditer(folded))
    done = 0
    for match in sorted(matches, key=lambda match: match.start("day")):
        if match.start("day") >= done:
            done = match.end()
            yield _found(text, match)


def _found(text: str, match: re.Match[str]) -> FoundDate:
    parts = match.groupdict()
    month_group, year_group = _groups(match)
    weekday = parts["weekday"]
    start = match.start("year") if match.re is ISO else match.start("day")
    year = match[year_group]
    verdict = _verdict(match, month_group, year_group)
    return FoundDate(
        start=start,
        end=match.end(),
        text=text[start : match.end()],
        day=int(parts["day"]),
        month=_month(match, month_group),
        year=int(year) if year else None,
        year_digits=len(year or ""),
        month_form=_month_form(month_group),
        has_label=bool(parts["label"] or parts["tee"]),
        has_era_word=bool(parts.get("era")),
        has_ce_word=bool(parts.get("ce")),
        is_iso=match.re is ISO,
        weekday=_weekday(weekday) if weekday else None,
        weekday_span=match.span("weekday") if weekday else None,
        year_span=match.span(year_group) if year else None,
        month_span=match.span(month_group),
        date=verdict.date,
        fault=verdict.fault,
        problem=verdict.problem,
    )


def _verdict(match: re.Match[str], month_group: str, year_group: str) -> Verdict:
    day, month = int(match["day"]), _month(match, month_group)
    verdict = impossible_numbers(day, month) or _judge_year(match, match[year_group], day, month)
    weekday = match["weekday"]
    return judge_weekday(verdict, _weekday(weekday)) if weekday else verdict


def _judge_year(match: re.Match[str], written: str | None, day: int, month: int) -> Verdict:
    if written is None:
        return _year_missing(day, month)
    year = int(written)
    if match.groupdict().get("ce") and not is_christian(year):
        return Verdict(None, DateFault.NOT_CHRISTIAN, not_christian(year))
    if len(written) == SHORT_YEAR_DIGITS:
        return judge(day, month, SHORT_YEAR_CENTURY + year)
    if not is_christian(year):
        return judge(day, month, year)
    verdict = judge(day, month, year + BUDDHIST_OFFSET)
    if verdict.fault or match.re is ISO or match.groupdict().get("ce"):
        return verdict
    return Verdict(verdict.date, DateFault.CHRISTIAN_YEAR, christian_year(year))


def _year_missing(day: int, month: int) -> Verdict:
    leap_year = 2567
    if (verdict := judge(day, month, leap_year)).fault:
        return verdict
    name = MONTHS[month - 1]
    problem = Message(
        to_thai_digits(f"ไม่มีปีใน ‘{day} {name}’ ให้เขียนปี พ.ศ. ด้วย"),
        f"no year after day {day} of month {month}",
    )
    return Verdict(None, DateFault.YEAR_MISSING, problem)


def _groups(match: re.Match[str]) -> tuple[str, str]:
    if match.re is WORDED:
        return ("full" if match["full"] else "short"), "year"
    if match.re is NUMERIC and match["sep2"]:
        return "month2", "year2"
    return "month", "year"


def _month(match: re.Match[str], group: str) -> int:
    written = match[group]
    match group:
        case "full":
            return MONTHS.index(written) + 1
        case "short":
            letters = [name.replace(".", "") for name in SHORT_MONTHS]
            return letters.index(re.sub(r"[.\s]", "", written)) + 1
        case _:
            return int(written)


def _month_form(group: str) -> MonthForm:
    match group:
        case "full":
            return "full"
        case "short":
            return "short"
        case _:
            return "numeric"


def _weekday(written: str) -> str:
    return "พฤหัสบดี" if written.startswith("พฤหัส") else written


def _is_convincing(found: FoundDate) -> bool:
    """In running text `๕ ก.พ.` may be an office, `12/34/2566` a number, not a date."""
    if found.month_form == "short":
        return found.year is not None or found.has_label
    if found.month_form == "numeric":
        return found.fault not in {DateFault.NO_SUCH_MONTH, DateFault.YEAR_OUT_OF_RANGE}
    return True


def _inheriting(text: str, this: FoundDate, following: FoundDate | None) -> FoundDate:
    if following is None or this.fault is not DateFault.YEAR_MISSING or following.date is None:
        return this
    if not _RANGE_MARK.fullmatch(text, this.end, following.start):
        return this
    verdict = judge(this.day, this.month, following.date.year + BUDDHIST_OFFSET)
    if this.weekday:
        verdict = judge_weekday(verdict, this.weekday)
    return replace(
        this,
        date=verdict.date,
        fault=verdict.fault,
        problem=verdict.problem,
        inherits_year=True,
    )
