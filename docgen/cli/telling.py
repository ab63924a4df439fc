"""How the commands speak: language, colour, and paths as the user sees them."""

import argparse
import sys
from pathlib import Path

from docgen.messages import Message
from docgen.reporting.text_report import Manner


def manner_of(options: argparse.Namespace) -> Manner:
    """Return how the report is told."""
    return Manner(options.language, options.colour, Path.cwd())


def tell(message: Message, options: argparse.Namespace) -> None:
    """Say something beside the result, on stderr."""
    sys.stderr.write(f"{message.said_in(options.language)}\n")
