"""Write the oracle tables of tests/oracles: Thai dates and Thai word order as ICU has them.

Run it in a virtual environment of its own; neither the tests nor docgen need ICU:

    apt-get install libicu-dev pkg-config g++
    python3 -m venv /tmp/icu && /tmp/icu/bin/pip install PyICU
    /tmp/icu/bin/python tools/icu_dates.py

icu_dates.txt.xz   every date from 1 January 2484 to 31 December 2742 B.E., a line each:
                   `วันพุธที่ ๑ มกราคม พ.ศ. ๒๔๘๔`
icu_sorted.txt     its own words, put again in ICU's `th` order: add a word anywhere, run this
"""

import lzma
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icu

ORACLES = Path(__file__).parent.parent / "tests" / "oracles"
FIRST, LAST = date(1941, 1, 1), date(2199, 12, 31)
PATTERN = "EEEE'ที่' d MMMM 'พ.ศ.' y"


def main() -> None:
    """Write both tables and say how long they are."""
    lines = list(dates())
    table = "".join(f"{line}\n" for line in lines).encode()
    (ORACLES / "icu_dates.txt.xz").write_bytes(lzma.compress(table, preset=9 | lzma.PRESET_EXTREME))
    word_list = ORACLES / "icu_sorted.txt"
    words = sorted_words(word_list.read_text("utf-8").split("\n"))
    word_list.write_text("".join(f"{word}\n" for word in words), "utf-8")
    print(f"{len(lines)} dates, {len(words)} words, ICU {icu.ICU_VERSION}")


def dates() -> Iterator[str]:
    """Yield every date as ICU writes it in Thai digits and the Buddhist era."""
    locale = icu.Locale("th_TH@calendar=buddhist;numbers=thai")
    writer = icu.SimpleDateFormat(PATTERN, locale)
    writer.setTimeZone(icu.TimeZone.createTimeZone("UTC"))
    for number in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        yield str(writer.format(datetime(day.year, day.month, day.day, 12, tzinfo=UTC)))


def sorted_words(words: list[str]) -> list[str]:
    """Return the words in ICU's order; equal ones in the order of their characters."""
    collator = icu.Collator.createInstance(icu.Locale("th_TH"))
    return sorted(filter(None, words), key=lambda word: (collator.getSortKey(word), word))


if __name__ == "__main__":
    main()
