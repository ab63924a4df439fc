import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from docgen.clauses import load_clauses
from docgen.errors import whole_file
from docgen.findings import Finding, Fix, FormatFix, Look, Severity
from docgen.messages import Language, Message
from docgen.places import CellPlace, DocxPlace, TextPlace, WholeFile
from docgen.reporting.changes_report import change_lines
from docgen.reporting.columns import clusters, columns, first_columns, last_columns
from docgen.reporting.html_report import html_report
from docgen.reporting.json_report import json_report
from docgen.reporting.sarif_report import Told, sarif_report
from docgen.reporting.telling_places import said_looks
from docgen.reporting.text_report import Manner, text_report
from docgen.results import FileResult
from docgen.rules import all_rules

LEVELS = {"none", "note", "warning", "error"}
LINE = "เพื่อให้เจ้าหน้าที่ ต่างๆ ทราบ"


def finding(place=WholeFile(), text="", fix=None, severity=Severity.ERROR):  # noqa: B008
    return Finding("NUM001", severity, Message("ผิด <b>", "wrong"), "ข้อ ๑ & ๒", place, text, fix)


RESULTS = (
    FileResult(
        Path("งาน/ก.docx"),
        "order",
        (
            finding(DocxPlace("document", 3, 20, 22), "ๆ ", Fix(" ๆ ")),
            finding(DocxPlace("document", 1, 0, 2), "กข", FormatFix(((Look.SIZE, "16"),))),
            finding(severity=Severity.INFO),
        ),
    ),
    FileResult(Path("ข.yaml"), "order", (finding(TextPlace(2, 5), "<script>"),)),
    FileResult(Path("ค.xlsx"), "order", (finding(CellPlace("แผ่น", "B2")),)),
    FileResult(Path("ง.docx"), problems=(whole_file(Path("ง.docx"), "พัง <i>", "broken"),)),
    FileResult(Path("en.docx"), skipped=True),
)


def sarif():
    return json.loads(sarif_report(RESULTS, all_rules(), load_clauses(), Told()))


def test_sarif_says_what_it_is_and_lists_every_rule_once():
    report = sarif()
    assert set(report) == {"$schema", "version", "runs"}
    assert report["version"] == "2.1.0"
    (run,) = report["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ids == [rule.code for rule in all_rules()]
    assert run["tool"]["driver"]["name"] == "docgen"


def test_every_sarif_result_has_a_message_a_level_and_an_encoded_place():
    (run,) = sarif()["runs"]
    assert len(run["results"]) == 6
    for result in run["results"]:
        assert result["level"] in LEVELS
        assert result["message"]["text"]
        (location,) = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.isascii()
        assert " " not in uri
    regions = [r["locations"][0]["physicalLocation"].get("region") for r in run["results"]]
    assert {"startLine": 2, "startColumn": 5} in regions
    prints = [
        r["partialFingerprints"]["docgen/v1"] for r in run["results"] if r["ruleId"] != "INPUT"
    ]
    assert len(set(prints)) == 5


def test_json_keeps_its_shape():
    report = json.loads(json_report(RESULTS, "2569-11", Language.THAI))
    assert report["summary"] == {"error": 5, "warning": 0, "info": 1, "files": 5}
    first, looks, whole = report["files"][0]["findings"]
    assert first["place"] == {"story": "document", "paragraph": 3, "start": 20, "end": 22}
    assert first["fix"] == {"replacement": " ๆ ", "safe": True}
    assert looks["fix"] == {"format": {"size": "16"}, "safe": True}
    assert whole["place"] == {}
    assert "fix" not in whole
    assert report["files"][3]["findings"][0]["rule"] == "INPUT"
    assert report["files"][4]["skipped"] is True


class Page(HTMLParser):
    """Collects what a page holds."""

    def __init__(self):
        super().__init__()
        self.tags, self.open, self.texts = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


@pytest.mark.parametrize("language", Language)
def test_html_is_one_whole_page_that_needs_nothing_else(language):
    page = Page()
    page.feed(html_report(RESULTS, "2569-11", language))
    page.close()
    assert not page.open
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "b", "i", "link", "img", "iframe"}
    assert not [each for _, attrs in page.tags for each in attrs if each in ("src", "href")]
    assert "http" not in "".join(page.texts)
    assert "@import" not in "".join(page.texts)
    assert len([tag for tag, _ in page.tags if tag == "h2"]) == len(RESULTS)
    assert "<script>" in page.texts


def test_the_place_is_marked_beneath_thai_of_any_width():
    start = LINE.index("ๆ")
    place = DocxPlace("document", 1, start, start + 1)
    result = FileResult(
        Path("ก.docx"), "", (finding(place, "ๆ", Fix(" ๆ")),), lines={("document", 1): LINE}
    )
    _, line, marks, cure, _ = text_report((result,), Manner())
    assert line == f"    {LINE}"
    assert marks == f"    {' ' * columns(LINE[:start])}^"
    assert "แก้เป็น “ ๆ”" in cure


def test_in_colour_the_place_is_painted_and_nothing_stands_beneath():
    place = DocxPlace("document", 1, 0, 5)
    result = FileResult(
        Path("ก.docx"), "", (finding(place, LINE[:5]),), lines={("document", 1): LINE}
    )
    lines = list(text_report((result,), Manner(colour=True)))
    assert f"\x1b[31;4m{LINE[:5]}\x1b[0m{LINE[5:]}" in lines[1]
    assert not any("^" in line for line in lines)


def test_a_skipped_file_is_named():
    lines = list(text_report(RESULTS, Manner()))
    assert "en.docx  ข้าม (ไม่มีภาษาไทย)" in lines
    assert "ข้าม (ไม่มีภาษาไทย) 1" in lines[-1]


@pytest.mark.parametrize("room", range(3, 14))
def test_shortening_never_cuts_a_letter(room):
    whole = list(clusters(LINE))
    for cut in (first_columns(LINE, room), last_columns(LINE, room)):
        assert columns(cut) <= room
        kept = list(clusters(cut.strip("…")))
        assert kept in (whole[: len(kept)], whole[len(whole) - len(kept) :])


def test_what_fixing_changes_is_told_in_stretches_that_can_be_read():
    pairs = ((DocxPlace("document", 5, 0, 0), "20 พ.ย. ๒๕๖๙", "๒๐ พฤศจิกายน ๒๕๖๙"),)
    looks = ((DocxPlace("header1", 2, 0, 9), FormatFix(((Look.LEFT_MARGIN, "3"),))),)
    assert list(change_lines(pairs, looks, Manner())) == [
        "  ย่อหน้า ๕",
        "  - [-20 พ.ย.-] ๒๕๖๙",
        "  + {+๒๐ พฤศจิกายน+} ๒๕๖๙",
        "  รูปแบบ: หัวกระดาษ ๑ ย่อหน้า ๒: ขอบกระดาษด้านซ้าย ๓ ซม.",
    ]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("look", Look)
def test_every_look_has_a_name_in_both_languages(look, language):
    assert said_looks(WholeFile(), FormatFix(((look, "16"),)), language)
