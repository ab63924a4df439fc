"""docgen doctor: whether all that docgen needs is here and in order."""

import argparse
from pathlib import Path

from docgen.doctoring import State, examine
from docgen.errors import InputError
from docgen.messages import Message
from docgen.project import find_project

_SIGNS = {
    State.GOOD: Message("พร้อม   ", "ok     "),
    State.WANTING: Message("ควรดู   ", "look   "),
    State.BAD: Message("ต้องแก้ ", "mend   "),
}


def run_doctor(options: argparse.Namespace) -> int:
    """Print the state of each thing; 2 when something must be mended."""
    try:
        project = find_project(Path.cwd())
    except InputError:
        project = None
    worst = State.GOOD
    for sign in examine(project):
        print(
            f"{_SIGNS[sign.state].said_in(options.language)} {sign.told.said_in(options.language)}"
        )
        worst = max(worst, sign.state)
    return 2 if worst is State.BAD else 0
