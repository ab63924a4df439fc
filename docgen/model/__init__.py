"""What the office and its records are: frozen, typed, strict."""
