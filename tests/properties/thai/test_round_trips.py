"""What is written reads back as itself; what is mended stays mended."""

import re
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from docgen.thai import date_reading, dates, digits, money, sorting, text, times

QUICK = settings(max_examples=150, deadline=None)
DAYS = st.dates(date(1941, 1, 1), date(2157, 12, 31))
NEAR_DAYS = st.dates(date(1957, 1, 1), date(2056, 12, 31))
AMOUNTS = st.decimals(-(10**12), 10**15, places=2, allow_nan=False, allow_infinity=False)
THAI = st.text(alphabet=st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B), max_size=30)
DAMAGED = st.text(
    alphabet=st.sampled_from("กนเแโาะำิีุูํ่้์็ๆฯ๑1a .,()“”\n\r\t\u00a0\u200b\uf70a\uf702{}<&"),
    max_size=30,
)
ANY_TEXT = st.one_of(st.text(max_size=40), THAI, DAMAGED)


@QUICK
@given(st.text(max_size=40))
def test_thai_digits_return_to_arabic(any_text):
    plain = digits.to_arabic_digits(any_text)
    assert digits.to_arabic_digits(digits.to_thai_digits(plain)) == plain
    assert len(plain) == len(any_text)


@QUICK
@given(st.one_of(ANY_TEXT, st.text(alphabet="aZก1๒ ./-:@_", max_size=30)))
def test_official_digits_are_idempotent_and_change_digits_only(any_text):
    official = digits.official_digits(any_text)
    assert digits.official_digits(official) == official
    assert digits.to_arabic_digits(official) == digits.to_arabic_digits(any_text)


@pytest.mark.parametrize(
    "write",
    [
        dates.long_date,
        dates.era_date,
        dates.weekday_date,
        dates.short_date,
        date.isoformat,
        lambda day: f"{day:%d/%m}/{day.year + 543}",
        lambda day: f"{day.year + 543}-{day:%m-%d}",
        lambda day: f"วันที่ {dates.long_date(day)}",
        lambda day: digits.to_arabic_digits(dates.long_date(day)),
    ],
)
@settings(max_examples=60, deadline=None)
@given(day=DAYS)
def test_a_date_reads_back_from_every_form(write, day):
    assert date_reading.read_date(write(day)) == day


@QUICK
@given(NEAR_DAYS)
def test_a_date_reads_back_from_two_figures_of_its_year(day):
    assert date_reading.read_date(dates.very_short_date(day)) == day
    assert date_reading.read_date(f"{day:%d/%m}/{(day.year + 543) % 100:02}") == day


@QUICK
@given(DAYS, DAYS)
def test_a_range_reads_back(one, other):
    first, last = sorted((one, other))
    assert date_reading.read_date_range(dates.date_range(first, last)) == (first, last)


@QUICK
@given(DAYS, THAI)
def test_a_written_date_is_found_in_any_text(day, around):
    written = dates.era_date(day)
    padded = f"{around} วันที่ {written} {around}"
    assert day in [found.date for found in date_reading.find_dates(padded)]


@QUICK
@given(ANY_TEXT)
def test_finding_dates_and_amounts_never_fails_and_places_fit(any_text):
    for found in date_reading.find_dates(any_text):
        assert any_text[found.start : found.end] == found.text
    for amount in money.find_amounts(any_text):
        assert 0 <= amount.start < amount.end <= len(any_text)


@QUICK
@given(st.times())
def test_a_time_reads_back(at):
    whole = time(at.hour, at.minute)
    assert times.read_time(times.official_time(whole)) == whole


@QUICK
@given(AMOUNTS)
def test_money_reads_back_from_figures_and_from_words(amount):
    assert money.read_money(money.baht_figures(amount)) == amount
    assert money.read_baht_text(money.baht_text(amount)) == amount


@settings(max_examples=300, deadline=None)
@given(AMOUNTS)
def test_words_are_those_of_num2words(amount):
    said = num2words(amount, lang="th", to="currency", currency="THB")
    assert money.baht_text(amount) == said.replace("ติดลบ", "ลบ")


@QUICK
@given(AMOUNTS.filter(lambda amount: amount >= 0))
def test_a_written_amount_is_found_whole(amount):
    written = money.baht_amount(amount)
    (found,) = money.find_amounts(f"เป็นเงิน {written} นั้น")
    assert found.figures == found.words_value == amount == Decimal(found.figures or 0)


@settings(max_examples=400, deadline=None)
@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(any_text):
    cleaned = text.clean_text(any_text)
    assert text.clean_text(cleaned) == cleaned


@QUICK
@given(st.text(alphabet="กขคงจabc019๐๙ “”{}<>&'\"", max_size=40))
def test_cleaning_leaves_clean_text_alone(any_text):
    trimmed = re.sub(r" +$", "", any_text)
    assert text.clean_text(trimmed) == trimmed


@QUICK
@given(ANY_TEXT)
def test_clusters_join_to_the_text(any_text):
    assert "".join(text.thai_clusters(any_text)) == any_text


@QUICK
@given(st.lists(ANY_TEXT, max_size=6))
def test_the_order_does_not_depend_on_the_order_of_arrival(texts):
    turned = list(reversed(texts))
    assert sorted(texts, key=sorting.thai_sort_key) == sorted(turned, key=sorting.thai_sort_key)
