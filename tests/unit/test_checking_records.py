"""Rules over a record: the field found, the text as it was written, exemptions."""

from dataclasses import replace

import pytest

from docgen.checking import check_record
from docgen.clauses import load_clauses
from docgen.findings import AtField, Fix, Severity, Span
from docgen.messages import Message
from docgen.model.order import Order
from docgen.model.record import Exemption, Record
from docgen.model.specimens import body, chair, office_data, order
from docgen.places import TextPlace
from docgen.rule import RecordCheck, StructureRule, TextRule

OFFICE = replace(office_data(), clauses=load_clauses())
SAID = {
    "code": "NUM001",
    "clause": "saraban-2526:16",
    "severity": Severity.ERROR,
    "message": "ผิด",
    "english": "wrong",
    "why": "Because.",
}
MENDED = Message("ผิด (ระบบแก้ให้แล้วในเอกสาร)", "wrong (mended in the document)")


class Located:
    """A file in which every field was written at line 7, the subject as given."""

    def __init__(self, subject):
        self.subject = subject

    def place_of(self, path):
        return TextPlace(7, len(path))

    def written_at(self, path):
        return self.subject if path == ("subject",) else None

    def place_within(self, path, start):
        return TextPlace(7, 10 * len(path) + start)


def record(subject="กxข", *silenced):
    exemptions = tuple(Exemption(rule=code, because="จำเป็น") for code in silenced)
    return order(body(chair()), subject=subject, exemptions=exemptions)


def text_rule(**changed):
    def spans(text):
        return (Span(at, at + 1, Fix("y")) for at, char in enumerate(text) if char == "x")

    return TextRule(**{**SAID, "check": spans, "good": (), "bad": (), **changed})


def structure_rule(*found, reads=Order):
    return StructureRule(**SAID, record=RecordCheck(reads, lambda _record, _office: iter(found)))


def findings(rule, given=None, written=None):
    given = given or record()
    return list(check_record(given, Located(written or given.subject), OFFICE, [rule]))


def test_a_finding_in_a_field_stands_at_its_character():
    (finding,) = findings(text_rule())
    assert (finding.place, finding.text, finding.fix) == (TextPlace(7, 11), "x", Fix("y"))
    assert (finding.severity, finding.message) == (Severity.ERROR, Message("ผิด", "wrong"))
    assert finding.clause == OFFICE.clauses.citation("saraban-2526:16").text


def test_what_entry_has_mended_is_only_a_hint():
    (finding,) = findings(text_rule(), record("กข"), written="กxข")
    assert (finding.severity, finding.message) == (Severity.INFO, MENDED)
    assert (finding.place, finding.text) == (TextPlace(7, 11), "x")


def test_what_entry_did_not_mend_stays_an_error_where_it_was_written():
    (finding,) = findings(text_rule(), record("กxข"), written="  กxข")
    assert (finding.severity, finding.place) == (Severity.ERROR, TextPlace(7, 13))


@pytest.mark.parametrize(
    ("path", "text"), [(("subject",), "กxข"), (("bodies", 0), ""), ((), "")], ids=str
)
def test_a_finding_of_structure_stands_at_its_field_with_the_text_written_there(path, text):
    (finding,) = findings(structure_rule(AtField(path)))
    assert (finding.place, finding.text, finding.fix) == (TextPlace(7, len(path)), text, None)
    assert finding.message == Message("ผิด", "wrong")


def test_a_rule_of_structure_may_say_more_exactly_what_is_wrong():
    told, fix = Message("ผิดตรงนี้", "wrong here"), Fix("z")
    (finding,) = findings(structure_rule(AtField(("subject",), told, fix)))
    assert (finding.message, finding.fix) == (told, fix)


def test_a_rule_is_asked_only_of_the_shape_it_reads_and_only_of_records():
    assert findings(structure_rule(AtField(()), reads=Record))
    assert findings(structure_rule(AtField(()), reads=Exemption)) == []
    assert findings(StructureRule(**SAID)) == []
    assert findings(text_rule(on_records=False)) == []


@pytest.mark.parametrize("written", ["NUM001", "num001"])
def test_an_exempted_rule_is_silent(written):
    assert findings(text_rule(), record("กxข", written)) == []


def test_an_exemption_that_silences_nothing_is_told_of_at_its_place():
    (finding,) = findings(text_rule(), record("กข", "NUM001"))
    assert (finding.rule, finding.severity, finding.text) == ("EXC001", Severity.WARNING, "NUM001")
    assert finding.place == TextPlace(7, 3)
    assert finding.message == Message(
        "ข้อยกเว้นของกฎ NUM001 ไม่ได้ใช้แล้ว ให้ลบออก",
        "the exemption from NUM001 is not needed any more; remove it",
    )


def test_an_exemption_from_a_rule_that_was_not_asked_is_no_matter():
    assert findings(text_rule(), record("กข", "TXT001")) == []
