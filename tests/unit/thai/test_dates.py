import lzma
from datetime import date, timedelta
from pathlib import Path

import pytest
from babel import Locale

from docgen.errors import NotReadable
from docgen.thai import dates

ORACLES = Path(__file__).parents[2] / "oracles"
WIDE = Locale("th").months["format"]["wide"]
ABBREVIATED = Locale("th").months["format"]["abbreviated"]
DAYS = Locale("th").days["format"]["wide"]


def test_months_and_weekdays_are_those_of_the_unicode_locale_data():
    assert [WIDE[number] for number in range(1, 13)] == list(dates.MONTHS)
    assert [ABBREVIATED[number] for number in range(1, 13)] == list(dates.SHORT_MONTHS)
    assert tuple(f"วัน{day}" for day in dates.WEEKDAYS) == tuple(DAYS[day] for day in range(7))


def test_every_date_from_2484_to_2742_is_written_as_icu_writes_it():
    table = lzma.decompress((ORACLES / "icu_dates.txt.xz").read_bytes()).decode().splitlines()
    first = date(1941, 1, 1)
    ours = [
        f"วัน{dates.weekday_name(day)}ที่ {dates.era_date(day)}"
        for day in (first + timedelta(days=number) for number in range(len(table)))
    ]
    assert len(table) == 94_598
    assert ours == table


@pytest.mark.parametrize(
    ("write", "written"),
    [
        (dates.long_date, "๑๙ ตุลาคม ๒๕๖๖"),
        (dates.era_date, "๑๙ ตุลาคม พ.ศ. ๒๕๖๖"),
        (dates.weekday_date, "วันพฤหัสบดีที่ ๑๙ ตุลาคม ๒๕๖๖"),
        (dates.short_date, "๑๙ ต.ค. ๒๕๖๖"),
        (dates.very_short_date, "๑๙ ต.ค. ๖๖"),
    ],
)
def test_each_place_has_its_form(write, written):
    assert write(date(2023, 10, 19)) == written


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (date(2023, 10, 1), date(2023, 10, 1), "๑ ตุลาคม ๒๕๖๖"),
        (date(2023, 10, 1), date(2023, 10, 3), "๑–๓ ตุลาคม ๒๕๖๖"),
        (date(2023, 10, 30), date(2023, 11, 2), "๓๐ ตุลาคม–๒ พฤศจิกายน ๒๕๖๖"),
        (date(2023, 12, 30), date(2024, 1, 2), "๓๐ ธันวาคม ๒๕๖๖–๒ มกราคม ๒๕๖๗"),
        (date(2023, 10, 1), date(2024, 10, 1), "๑ ตุลาคม ๒๕๖๖–๑ ตุลาคม ๒๕๖๗"),
    ],
)
def test_a_range_names_month_and_year_once_where_they_agree(first, last, written):
    assert dates.date_range(first, last) == written


def test_a_backward_range_is_refused_with_both_days():
    with pytest.raises(NotReadable, match="วันสิ้นสุด ๑ ตุลาคม ๒๕๖๖ มาก่อนวันเริ่ม ๓ ตุลาคม ๒๕๖๖"):
        dates.date_range(date(2023, 10, 3), date(2023, 10, 1))


@pytest.mark.parametrize(
    "write", [dates.long_date, dates.era_date, dates.short_date, dates.buddhist_year]
)
def test_no_date_before_1_january_2484_is_written(write):
    with pytest.raises(NotReadable, match=r"๓๑ ธันวาคม.*๑ มกราคม ๒๔๘๔"):
        write(date(1940, 12, 31))
    write(date(1941, 1, 1))
