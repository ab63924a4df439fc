"""Lay the parts of a document type over its lines: the likeliest whole, not the first fit.

Each part that a line's pattern and shape allow has a weight. Going on to a later part is free,
back within a zone costs little, back to an earlier zone costs more than one label is worth, so that
เรื่อง in the middle of the text stays text. A line may also be no part at all, which costs before
the end of the text and nothing after it. The heaviest way through all lines is found by dynamic
programming (Viterbi).
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from docgen.saraban.roles import Role
from docgen.word.facts import ParagraphFacts
from docgen.word.recognising.lines import Line, Shape, folded
from docgen.word.recognising.part import HEADER_ROW, Part, Zone

_BACK_IN_ZONE: Final = {Zone.HEAD: 1.0, Zone.END: 10.0}
_BLOCK: Final = frozenset({Role.SIGNATURE, Role.POSITION, Role.RECORDER, Role.CHECKER})
"""Parts of a signature block, which may come in any order and more than once."""
_BACK_ACROSS: Final = 14.0
_GAP: Final = 7.5
"""A line before the end of the text that plays no part: a label just outweighs one."""
_STYLED: Final = 40.0
"""A style of ours says what the line is."""
_NEVER: Final = float("-inf")


class _Step(NamedTuple):
    """The score of a way so far, and the part before the last one; -1 is none."""

    score: float
    before: int


def roles_by_number(lines: tuple[Line, ...], parts: tuple[Part, ...]) -> dict[int, Role]:
    """Return the role of each paragraph that plays one, by its number."""
    roles: dict[int, Role] = {}
    steps = [line for line in lines if line.incidental is None]
    for line in lines:
        if line.incidental:
            roles[line.paragraphs[0].number] = line.incidental
    for line, part in zip(steps, _heaviest_way(steps, parts), strict=True):
        if part is not None:
            roles |= {each.number: _role_in(line, part, each) for each in line.paragraphs}
    return roles


def _role_in(line: Line, part: Part, paragraph: ParagraphFacts) -> Role:
    """Return the part's role; the cells of the head of a table are its head."""
    is_head = paragraph.repeats or (
        paragraph.cell is not None
        and paragraph.cell[1] == 1
        and any(HEADER_ROW.match(folded(one.text)) for one in line.paragraphs[:3])
    )
    return Role.TABLE_HEAD if line.shape & Shape.TABLE and is_head else part.role


def _heaviest_way(lines: list[Line], parts: tuple[Part, ...]) -> list[Part | None]:
    scores = [_NEVER] * len(parts)
    gaps = [_GAP if part.zone < Zone.END else 0.0 for part in parts]
    ways: list[dict[int, int]] = []
    steps: dict[int, _Step] = {}
    candidates = _Candidates(parts)
    for line in lines:
        if line.new_page:
            steps = {at: step for at, step in steps.items() if parts[at].zone < Zone.END}
        kept = [score - gap for score, gap in zip(scores, gaps, strict=True)]
        steps = {
            at: step
            for at, weight in candidates.of(line)
            if (step := _step(at, weight, parts, scores, steps)).score > kept[at]
        }
        ways.append({at: step.before for at, step in steps.items()})
        scores = kept
        for at, step in steps.items():
            scores[at] = step.score
    return _walked_back(ways, scores, parts)


class _Candidates:
    """The parts a line may play by itself; those a shape allows are found once."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._by_shape: dict[Shape, list[tuple[int, Part]]] = {}

    def of(self, line: Line) -> Iterator[tuple[int, float]]:
        """Yield the number and weight of each part whose pattern and shape allow the line."""
        if line.role:
            styled = [at for at, part in enumerate(self._parts) if part.role is line.role]
            yield from ((at, _STYLED) for at in styled)
            return
        if line.shape not in self._by_shape:
            self._by_shape[line.shape] = list(self._allowed(line.shape))
        for at, part in self._by_shape[line.shape]:
            if part.pattern.match(line.text):
                yield at, part.weight

    def _allowed(self, shape: Shape) -> Iterator[tuple[int, Part]]:
        for at, part in enumerate(self._parts):
            if shape & part.shape == part.shape and not (shape ^ part.shape) & Shape.TABLE:
                yield at, part


def _step(
    at: int, weight: float, parts: tuple[Part, ...], scores: list[float], last: dict[int, _Step]
) -> _Step:
    """Return the best way to play a part now; `last` are the parts of the line before."""
    after = parts[at].after
    allowed = [j for j in last if parts[j].role in after] if after else None
    best = _best_before(at, parts, scores, allowed)
    return _Step(best.score + weight, best.before)


def _best_before(
    at: int, parts: tuple[Part, ...], scores: list[float], allowed: list[int] | None
) -> _Step:
    """Return the part it is best to come from; to start here costs nothing."""
    best = _Step(_NEVER if allowed is not None else 0.0, -1)
    for j in range(len(parts)) if allowed is None else allowed:
        if scores[j] > best.score:
            score = scores[j] - (_cost_back(parts[j], parts[at]) if j > at else 0.0)
            if score > best.score:
                best = _Step(score, j)
    return best


def _cost_back(before: Part, part: Part) -> float:
    if before.zone > part.zone:
        return _BACK_ACROSS
    if before.role is part.role or {before.role, part.role} <= _BLOCK:
        return 0.0
    return _BACK_IN_ZONE.get(part.zone, 0.0)


def _walked_back(
    ways: list[dict[int, int]], scores: list[float], parts: tuple[Part, ...]
) -> list[Part | None]:
    at = max(range(len(parts)), key=scores.__getitem__, default=-1)
    at = at if at >= 0 and scores[at] > 0 else -1
    walked: list[Part | None] = []
    for way in reversed(ways):
        is_played = at in way
        walked.append(parts[at] if is_played else None)
        at = way[at] if is_played else at
    return walked[::-1]
