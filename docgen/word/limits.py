"""What a Word package may weigh. Told to people in docs/en/security-limits.md."""

from typing import Final

MIB: Final = 1024 * 1024

MAX_PACKAGE_BYTES: Final = 64 * MIB
MAX_ENTRIES: Final = 2_000
MAX_MEMBER_BYTES: Final = 32 * MIB
MAX_TOTAL_BYTES: Final = 128 * MIB
MAX_RATIO: Final = 200
"""Unpacked to packed size of one member; members up to RATIO_FREE_BYTES are not asked."""
RATIO_FREE_BYTES: Final = 1 * MIB
MAX_NAME_LENGTH: Final = 255
MAX_XML_DEPTH: Final = 200

MAX_TEMPLATE_XML: Final = 4 * MIB
"""One part of a template: the tag healing reads it with regular expressions."""
MAX_RENDERED_CHARACTERS: Final = 32 * MIB
MAX_LOOP_TURNS: Final = 500_000
"""Turns of all loops of one document together."""

MAX_PICTURE_BYTES: Final = 20 * MIB
MAX_PICTURE_PIXELS: Final = 40_000_000
