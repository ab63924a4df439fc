"""Numbers that are no texts: how fine they may be, and what is said of those that are not."""

from decimal import Decimal

import pytest

from docgen.errors import NotReadable
from docgen.thai.money import read_money


@pytest.mark.parametrize("amount", ["0.01", "12.34", "12.30", "1E+3", "12.3400"])
def test_two_decimals_are_exact(amount):
    assert read_money(Decimal(amount)) == Decimal(amount)


@pytest.mark.parametrize("amount", [Decimal("0.001"), Decimal("12.345"), 0.125])
def test_a_third_decimal_is_refused_with_the_number_in_the_message(amount):
    with pytest.raises(NotReadable) as caught:
        read_money(amount)
    assert str(amount) in caught.value.message.th
    assert "มีทศนิยมเกินสองตำแหน่ง" in caught.value.message.th


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), float("nan")])
def test_what_is_no_number_is_refused_in_both_languages(amount):
    with pytest.raises(NotReadable) as caught:
        read_money(amount)
    assert "ไม่ใช่ตัวเลข" in caught.value.message.th
    assert "not a number" in caught.value.message.en
