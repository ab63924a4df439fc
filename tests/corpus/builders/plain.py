"""Facts of a document written down as plain lines, for tests that need no file."""

from docgen.word.facts import DocxFacts, ParagraphFacts, RunFacts, StoryFacts


def facts_of(text: str, **changes) -> DocxFacts:
    """Return a paragraph for each line; `^` centres it, `*` makes it bold."""
    lines = tuple(_line(number, line) for number, line in enumerate(text.splitlines(), 1))
    return DocxFacts((StoryFacts("document", lines),), **changes)


def _line(number: int, line: str) -> ParagraphFacts:
    text = line.lstrip("^*")
    marks = line[: len(line) - len(text)]
    font = "TH SarabunPSK"
    run = RunFacts(0, len(text), font, font, 16.0, 16.0, thai_bold="*" in marks)
    return ParagraphFacts(
        number, text, (run,) if text else (), alignment="center" if "^" in marks else None
    )
