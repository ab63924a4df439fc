"""Official Thai paperwork: typed records to editable Word files, checked against the rules."""

__version__ = "0.2.0"
