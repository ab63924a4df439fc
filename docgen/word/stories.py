"""One story (the body, a header, the footnotes …) as paragraphs with their effective formatting."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from docgen.saraban.roles import role_of
from docgen.word.facts import ParagraphFacts
from docgen.word.formatting import Properties, character_properties, is_on, paragraph_properties
from docgen.word.looks import Look, look_of, runs_of
from docgen.word.namespaces import Element, W
from docgen.word.story_elements import children, outer_boxes, within
from docgen.word.styles import StyleSheet

_P, _R, _T, _TBL = f"{W}p", f"{W}r", f"{W}t", f"{W}tbl"
_INSERTED: Final = frozenset({f"{W}ins", f"{W}moveTo"})
_WORDLESS: Final = frozenset({f"{W}pPr", f"{W}sdtPr", f"{W}del", f"{W}moveFrom"})
_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_DRAWN: Final = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_TWIPS_IN_CM: Final = 1440 / 2.54
_TWIPS_IN_PT: Final = 20


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing met in a story and the paragraph it stands in."""

    element: Element
    paragraph: int
    alignment: str | None


@dataclass(slots=True)
class _Line:
    """A paragraph while it is being read."""

    number: int
    style: Properties
    style_id: str | None
    texts: list[str] = field(default_factory=list)
    looks: list[tuple[int, Look]] = field(default_factory=list)
    """Where each stretch of one look begins."""
    length: int = 0
    page_field: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    """Where a paragraph stands in a table."""

    place: tuple[int, int, int]
    repeats: bool


@dataclass(slots=True)
class StoryReader:
    """Reads one story; `paragraphs` and `drawings` hold what it met, in order."""

    sheet: StyleSheet
    numbering: Mapping[tuple[str, str], str]
    balanced: bool = True
    paragraphs: list[ParagraphFacts] = field(default_factory=list)
    drawings: list[Drawn] = field(default_factory=list)
    _count: int = 0
    _tables: int = 0
    _plain: dict[tuple[str | None, bool], Look] = field(default_factory=dict)
    _fields: list[bool] = field(default_factory=list)
    """For each open complex field: whether its result has begun."""

    def read(self, root: Element) -> None:
        """Read every paragraph below `root`, numbered from 1."""
        marks = [mark.get(f"{W}fldCharType") for mark in root.iter(f"{W}fldChar")]
        self.balanced = marks.count("begin") == marks.count("end")
        self._blocks(root, None)
        self.paragraphs.sort(key=lambda one: one.number)

    def _blocks(self, container: Element, cell: _Cell | None) -> None:
        for child in children(container):
            if child.tag == _P:
                self._paragraph(child, cell)
            elif child.tag == _TBL:
                self._table(child)
            else:
                self._blocks(child, cell)

    def _table(self, table: Element) -> None:
        self._tables += 1
        number = self._tables
        for row_number, row in enumerate(within(table, f"{W}tr"), 1):
            head = row.find(f"{W}trPr/{W}tblHeader")
            repeats = head is not None and is_on(head)
            for column, cell in enumerate(within(row, f"{W}tc"), 1):
                self._blocks(cell, _Cell((number, row_number, column), repeats))

    def _paragraph(self, element: Element, cell: _Cell | None) -> None:
        self._count += 1
        own = element.find(f"{W}pPr")
        said = {} if own is None else paragraph_properties(own)
        style_id = said.pop("style", None) or self.sheet.default_paragraph
        line = _Line(self._count, self.sheet.paragraph(style_id) | said, style_id)
        self._inline(element, line, inserted=False)
        self.paragraphs.append(self._facts(line, cell))
        for box in outer_boxes(element):
            self._blocks(box, cell)

    def _inline(self, container: Element, line: _Line, *, inserted: bool) -> None:
        for child in children(container):
            tag = child.tag
            if tag == _R:
                self._run(child, line, inserted=inserted)
            elif tag == f"{W}fldSimple":
                line.page_field |= _prints_page(child.get(f"{W}instr", ""))
                self._inline(child, line, inserted=inserted)
            elif tag not in _WORDLESS:
                self._inline(child, line, inserted=inserted or tag in _INSERTED)

    def _run(self, run: Element, line: _Line, *, inserted: bool) -> None:
        text = "".join(self._pieces(run, line))
        if not text:
            return
        start, line.length = line.length, line.length + len(text)
        line.texts.append(text)
        look = self._look(run.find(f"{W}rPr"), line, inserted=inserted)
        if line.looks and line.looks[-1][1] == look:
            start, _ = line.looks.pop()
        line.looks.append((start, look))

    def _pieces(self, run: Element, line: _Line) -> Iterator[str]:
        for child in children(run):
            tag = child.tag
            if tag == _T:
                yield child.text or "" if self._in_result() else ""
            elif tag in _SIGNS:
                yield _SIGNS[tag] if self._in_result() else ""
            elif tag == f"{W}fldChar":
                self._field_mark(child.get(f"{W}fldCharType"))
            elif tag == f"{W}instrText":
                line.page_field |= _prints_page(child.text or "")
            elif tag in _DRAWN:
                self._drawing(child, line)

    def _field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _in_result(self) -> bool:
        return not self.balanced or all(self._fields)

    def _drawing(self, element: Element, line: _Line) -> None:
        self.drawings.append(Drawn(element, line.number, line.style.get("alignment")))

    def _look(self, own: Element | None, line: _Line, *, inserted: bool) -> Look:
        if own is None:
            known = self._plain.get((line.style_id, inserted))
            if known is None:
                said = self.sheet.characters(line.style_id, None)
                known = self._plain[line.style_id, inserted] = look_of(said, inserted=inserted)
            return known
        said = character_properties(own, self.sheet.fonts)
        said = self.sheet.characters(line.style_id, said.get("style")) | said
        return look_of(said, inserted=inserted)

    def _facts(self, line: _Line, cell: _Cell | None) -> ParagraphFacts:
        said = line.style
        spacing, style_name = said.get("line"), self.sheet.name_of(line.style_id)
        return ParagraphFacts(
            number=line.number,
            text="".join(line.texts),
            runs=runs_of(line.looks, line.length),
            style_id=line.style_id,
            style_name=style_name,
            role=role_of(line.style_id, style_name),
            cell=cell.place if cell else None,
            alignment=said.get("alignment"),
            first_line_cm=_cm(said.get("first_line")),
            left_cm=_cm(said.get("left")),
            right_cm=_cm(said.get("right")),
            space_before_pt=said.get("before", 0.0) / _TWIPS_IN_PT,
            space_after_pt=said.get("after", 0.0) / _TWIPS_IN_PT,
            line_rule=said.get("line_rule"),
            line_pt=None if spacing is None else spacing / _TWIPS_IN_PT,
            keep_next=said.get("keep_next", False),
            page_break_before=said.get("page_break_before", False),
            repeats=cell.repeats if cell else False,
            page_field=line.page_field,
            numbering=self.numbering.get((said.get("list", ""), said.get("level", "0"))),
        )


def _prints_page(code: str) -> bool:
    return code.split()[:1] == ["PAGE"]


def _cm(twips: float | None) -> float:
    return round((twips or 0.0) / _TWIPS_IN_CM, 3)
