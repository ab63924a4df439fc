"""Keys and column headings as people write them, spelled with some mercy."""

import re
from functools import lru_cache

from docgen.thai.text import clean_text

_FORGIVEN = re.compile(r"[\s_\-]+|\s*\*+\s*$")


@lru_cache(maxsize=4096)
def plain_key(key: str) -> str:
    """Return the key without spaces, underscores, hyphens, a closing star, hidden characters.

    >>> plain_key(" คณะ กรรมการ\u200b"), plain_key("Effective_From"), plain_key("เรื่อง *")
    ('คณะกรรมการ', 'effectivefrom', 'เรื่อง')
    """
    return _FORGIVEN.sub("", clean_text(key)).casefold()
