"""Official Thai phrases composed from data: citations, members, signatures, dates of effect."""
