"""The only reader and writer of Word files."""
