"""How big and how deep an input may be. The limits are published in docs/en/sources.md."""

from typing import Final

MAX_TEXT_BYTES: Final = 5 * 1024 * 1024
"""Of a YAML or CSV file."""
MAX_YAML_DEPTH: Final = 30
"""Mappings and lists within each other."""
MAX_YAML_NODES: Final = 200_000
"""Keys and values of one file."""

MAX_WORKBOOK_BYTES: Final = 50 * 1024 * 1024
"""Of a workbook as it lies on the disk."""
MAX_WORKBOOK_ENTRIES: Final = 2_000
"""Members of the zip archive."""
MAX_WORKBOOK_UNPACKED: Final = 300 * 1024 * 1024
"""Bytes of all members unpacked."""
MAX_WORKBOOK_RATIO: Final = 200
"""Unpacked to packed, of members larger than RATIO_COUNTS_FROM."""
RATIO_COUNTS_FROM: Final = 1024 * 1024
MAX_ROWS: Final = 100_000
"""Of one sheet or CSV file."""
MAX_COLUMNS: Final = 500
"""Of one sheet or CSV file."""
MAX_CELLS: Final = 2_000_000
"""Rows times columns of one sheet."""
HEADER_SEARCHED: Final = 30
"""Rows from the top among which the header of a table is looked for."""
