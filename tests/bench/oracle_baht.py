"""Hold 1,000,000 random amounts in words against num2words: `python tests/bench/oracle_baht.py`.

Prints how many were equal and how many differ; exits 1 when any differs. num2words says ติดลบ
where the official form is ลบ; nothing else may differ.
"""

import random
import sys
import time
from collections.abc import Iterator
from decimal import Decimal

from num2words import num2words

from docgen.thai.money import baht_text, read_baht_text

AMOUNTS = 1_000_000
SEED = 2569
LARGEST_DIGITS = 18


def main() -> int:
    """Compare, print, and return the exit code."""
    started = time.perf_counter()
    different = [amount for amount in _amounts() if not _agrees(amount)]
    seconds = time.perf_counter() - started
    equal = f"{AMOUNTS - len(different):,} of {AMOUNTS:,} equal to num2words"
    sys.stdout.write(f"{equal} in {seconds:.0f} s\n")
    for amount in different[:20]:
        sys.stdout.write(f"  {amount}: {baht_text(amount)} / {_oracle(amount)}\n")
    return bool(different)


def _amounts() -> Iterator[Decimal]:
    """Yield amounts of 1 to 18 figures before the point, each length as often, some negative."""
    chance = random.Random(SEED)  # noqa: S311  amounts to compare, no secret
    for number in range(AMOUNTS):
        digits = 1 + number % LARGEST_DIGITS
        satang = Decimal(chance.randrange(10 ** (digits + 2))).scaleb(-2)
        yield -satang if chance.random() < 0.1 else satang


def _agrees(amount: Decimal) -> bool:
    words = baht_text(amount)
    return words == _oracle(amount) and read_baht_text(words) == amount


def _oracle(amount: Decimal) -> str:
    said: str = num2words(amount, lang="th", to="currency", currency="THB")
    return said.replace("ติดลบ", "ลบ")


if __name__ == "__main__":
    sys.exit(main())
