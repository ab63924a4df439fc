from datetime import date

import pytest

from docgen.errors import NotReadable
from docgen.thai import years


@pytest.mark.parametrize(
    ("day", "year", "quarter"),
    [
        (date(2023, 9, 30), 2566, 4),
        (date(2023, 10, 1), 2567, 1),
        (date(2023, 12, 31), 2567, 1),
        (date(2024, 1, 1), 2567, 2),
        (date(2024, 3, 31), 2567, 2),
        (date(2024, 4, 1), 2567, 3),
        (date(2024, 7, 1), 2567, 4),
        (date(2024, 9, 30), 2567, 4),
        (date(2024, 10, 1), 2568, 1),
    ],
)
def test_the_fiscal_year_runs_from_october_and_bears_the_later_number(day, year, quarter):
    assert (years.fiscal_year(day), years.fiscal_quarter(day)) == (year, quarter)


@pytest.mark.parametrize("year", [2484, 2567, 2700])
def test_a_fiscal_period_holds_its_own_first_and_last_day(year):
    first, last = years.fiscal_period(year)
    assert (last - first).days in {364, 365}
    assert years.fiscal_year(last) == year
    assert (first.month, first.day, last.month, last.day) == (10, 1, 9, 30)


@pytest.mark.parametrize(
    ("day", "year", "term"),
    [
        (date(2024, 4, 1), 2566, 2),
        (date(2024, 4, 2), 2566, None),
        (date(2024, 5, 15), 2566, None),
        (date(2024, 5, 16), 2567, 1),
        (date(2024, 10, 11), 2567, 1),
        (date(2024, 10, 12), 2567, None),
        (date(2024, 10, 31), 2567, None),
        (date(2024, 11, 1), 2567, 2),
        (date(2025, 1, 1), 2567, 2),
    ],
)
def test_the_school_year_opens_on_16_may(day, year, term):
    assert (years.academic_year(day), years.academic_term(day)) == (year, term)


def test_another_opening_day_may_be_given():
    assert years.academic_year(date(2024, 8, 1), opens=(8, 1)) == 2567
    assert years.academic_year(date(2024, 7, 31), opens=(8, 1)) == 2566
    assert years.academic_term(date(2024, 8, 1), first=((8, 1), (12, 15))) == 1


def test_the_calendar_year_turns_on_1_january():
    assert years.calendar_year(date(2023, 12, 31)) == 2566
    assert years.calendar_year(date(2024, 1, 1)) == 2567


def test_years_before_2484_are_refused():
    with pytest.raises(NotReadable):
        years.fiscal_year(date(1940, 12, 31))
