"""Lists inside a Thai sentence: spaces between, และ before the last."""

from collections.abc import Sequence


def joined(items: Sequence[str]) -> str:
    """Return the items as one phrase.

    >>> joined(["กลุ่มอำนวยการ", "กลุ่มบริหารงานบุคคล", "หน่วยตรวจสอบภายใน"])
    'กลุ่มอำนวยการ กลุ่มบริหารงานบุคคล และหน่วยตรวจสอบภายใน'
    >>> joined(["มาตรา ๓๔", "มาตรา ๓๗"])
    'มาตรา ๓๔ และมาตรา ๓๗'
    """
    if len(items) <= 1:
        return "".join(items)
    return f"{' '.join(items[:-1])} และ{items[-1]}"
