"""Whole cases: the shape of their rules, and what such rules read."""
