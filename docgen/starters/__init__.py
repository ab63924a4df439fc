"""Starters: a record to fill in, as commented YAML or as a workbook with drop-downs."""
