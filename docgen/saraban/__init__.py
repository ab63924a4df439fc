"""The regulation as data: measured facts, roles of paragraphs, the catalogue of authorities."""
