"""Fiscal, academic and calendar years, all as Buddhist-era numbers."""

from datetime import date
from typing import Final

from docgen.thai.dates import BUDDHIST_OFFSET, buddhist_year

FISCAL_START_MONTH: Final = 10
MONTHS_IN_QUARTER: Final = 3

MonthDay = tuple[int, int]
Term = tuple[MonthDay, MonthDay]

SCHOOL_OPENS: Final[MonthDay] = (5, 16)
FIRST_TERM: Final[Term] = ((5, 16), (10, 11))
SECOND_TERM: Final[Term] = ((11, 1), (4, 1))


def calendar_year(day: date) -> int:
    """Return the Buddhist calendar year, the one that registers follow.

    >>> calendar_year(date(2023, 10, 1))
    2566
    """
    return buddhist_year(day)


def fiscal_year(day: date) -> int:
    """Return the fiscal year, 1 October to 30 September, named by the later year.

    >>> fiscal_year(date(2023, 9, 30)), fiscal_year(date(2023, 10, 1))
    (2566, 2567)
    """
    return buddhist_year(day) + (day.month >= FISCAL_START_MONTH)


def fiscal_quarter(day: date) -> int:
    """Return the quarter of the fiscal year: 1 is October to December.

    >>> [fiscal_quarter(date(2023, month, 1)) for month in (10, 12, 1, 4, 9)]
    [1, 1, 2, 3, 4]
    """
    return (day.month - FISCAL_START_MONTH) % 12 // MONTHS_IN_QUARTER + 1


def fiscal_period(year: int) -> tuple[date, date]:
    """Return the first and the last day of the fiscal year `year` (Buddhist era).

    >>> [str(day) for day in fiscal_period(2567)]
    ['2023-10-01', '2024-09-30']
    """
    last_year = year - BUDDHIST_OFFSET
    return date(last_year - 1, FISCAL_START_MONTH, 1), date(last_year, FISCAL_START_MONTH - 1, 30)


def academic_year(day: date, *, opens: MonthDay = SCHOOL_OPENS) -> int:
    """Return the school year, named by the year in which it opens.

    >>> academic_year(date(2024, 5, 15)), academic_year(date(2024, 5, 16))
    (2566, 2567)
    """
    return buddhist_year(day) - ((day.month, day.day) < opens)


def academic_term(day: date, *, first: Term = FIRST_TERM, second: Term = SECOND_TERM) -> int | None:
    """Return 1 or 2, or None in the holidays; a term includes its first and last day.

    >>> [academic_term(date(2024, *at)) for at in ((5, 16), (10, 12), (11, 1), (4, 1), (4, 2))]
    [1, None, 2, 2, None]
    """
    at = (day.month, day.day)
    for number, term in ((1, first), (2, second)):
        if _within(at, term):
            return number
    return None


def _within(at: MonthDay, term: Term) -> bool:
    start, end = term
    if start <= end:
        return start <= at <= end
    return at >= start or at <= end
