"""Names of cells: row and column numbers as A1 and back."""

from functools import cache

_LETTERS = 26


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell; rows and columns count from 1.

    >>> cell_name(7, 2), cell_name(1, 28)
    ('B7', 'AB1')
    """
    return f"{column_letters(column)}{row}"


@cache
def column_letters(column: int) -> str:
    """Return the letters of a column.

    >>> column_letters(1), column_letters(26), column_letters(703)
    ('A', 'Z', 'AAA')
    """
    letters = ""
    while column:
        column, rest = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number of a column.

    >>> column_number("A"), column_number("AB")
    (1, 28)
    """
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number
