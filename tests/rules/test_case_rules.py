"""Rules over the records and documents of one case together."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from docgen.case_checking import case_rules, check_case, file_rules
from docgen.cases.rule import AtFile, CaseFacts, CaseRecord
from docgen.cases.specimens import case
from docgen.clauses import Clauses, load_clauses
from docgen.findings import AtField, AtParagraph, Severity
from docgen.model.names_like_registered import RegisteredNames
from docgen.model.numbers import NumberOfYear
from docgen.model.record import Exemption
from docgen.model.specimens import body, chair, office_data, order, reference, school, secretary
from docgen.pipeline import read_office_data
from docgen.places import DocxPlace, TextPlace
from docgen.project import find_project, record_files
from docgen.reading import read_record
from docgen.rules import all_rules
from docgen.thai.named_years import far_years
from docgen.thai.near_spelling import edit_distance, is_misspelt, is_near
from docgen.word.facts import DocxFacts, Provenance
from docgen.word.meeting_specimens import agenda_facts, minutes_facts, present
from docgen.word.reading import read_docx
from docgen.word.specimens import order_facts

ROOT = Path(__file__).parents[2]
RULES = case_rules(all_rules())
_SMALL = office_data()
OFFICE = replace(_SMALL, clauses=Clauses({**load_clauses(), **_SMALL.clauses}))
NAMES = RegisteredNames(OFFICE)
every_case_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


class Located:
    """A record every field of which stands in the first line."""

    def place_of(self, _path):
        return TextPlace(1, 1)

    def written_at(self, _path):
        return None

    def place_within(self, _path, _start):
        return TextPlace(1, 1)


def _checked(facts: CaseFacts, rules=RULES, office=OFFICE):
    located = {each.path: Located() for each in facts.records}
    return list(check_case(facts, located, office, OFFICE.clauses, rules))


def _codes(facts: CaseFacts) -> set[str]:
    return {finding.rule for _, finding in _checked(facts)}


@every_case_rule
def test_silent_on_every_good_case(rule):
    for number, example in enumerate(rule.good):
        assert not list(rule.check(example, OFFICE)), f"good[{number}]"


@every_case_rule
def test_fires_on_every_bad_case(rule):
    for number, example in enumerate(rule.bad):
        assert list(rule.check(example, OFFICE)), f"bad[{number}]"


@every_case_rule
def test_each_finding_names_a_file_of_the_case_and_a_place_in_it(rule):
    for example in rule.bad:
        files = {each.path: each for each in (*example.records, *example.documents)}
        for found in rule.check(example, OFFICE):
            match found:
                case AtFile(path, AtField()):
                    assert isinstance(files[path], CaseRecord)
                case AtFile(path, AtParagraph() as place):
                    assert place.number <= len(files[path].facts.body)


@every_case_rule
def test_says_nothing_of_an_empty_case(rule):
    assert not list(rule.check(CaseFacts(), None))


def test_rules_of_cases_and_of_files_are_told_apart():
    rules = all_rules()
    assert {rule.code for rule in RULES} >= {"CAS107", "CAS114", "DOC002", "AGD006", "MIN005"}
    assert len(case_rules(rules)) + len(file_rules(rules)) == len(rules)
    assert not case_rules(file_rules(rules))


def test_a_finding_in_a_document_has_its_place_and_words():
    facts = case(order(), minutes_facts(present=present("๑. นายสุเมธ ทองประเสิรฐ\tกรรมการ")))
    [(path, finding)] = [each for each in _checked(facts) if each[1].rule == "CAS114"]
    assert path == Path("minutes.docx")
    assert isinstance(finding.place, DocxPlace)
    assert finding.text == "นายสุเมธ ทองประเสิรฐ"
    assert finding.severity is Severity.WARNING
    assert finding.clause


def test_a_finding_in_a_record_has_the_place_of_its_field():
    facts = case(order(subject="แต่งตั้งคณะกรรมการ ประจำปีงบประมาณ พ.ศ. ๒๕๙๖"))
    assert [(str(path), each.rule, each.place) for path, each in _checked(facts)] == [
        ("order.yaml", "CAS110", TextPlace(1, 1))
    ]


def test_an_exemption_of_a_record_silences_its_own_finding():
    exemption = Exemption(rule="CAS110", because="แผนระยะยาว")
    facts = case(order(subject="แผนปีงบประมาณ พ.ศ. ๒๕๙๖", exemptions=(exemption,)))
    assert not _codes(facts)


def test_an_exemption_that_silences_nothing_is_told_of():
    exemption = Exemption(rule="CAS110", because="แผนระยะยาว")
    assert _codes(case(order(exemptions=(exemption,)))) == {"EXC001"}


def test_without_an_office_documents_are_still_compared():
    facts = case(agenda_facts(), minutes_facts(met_on="เมื่อวันที่ ๒๐ พฤศจิกายน ๒๕๖๙"))
    assert [finding.rule for _, finding in _checked(facts, office=None)] == ["AGD006"]


def test_only_the_rules_asked_for_are_run():
    facts = case(order(subject="แผนปีงบประมาณ พ.ศ. ๒๕๙๖"))
    assert not _checked(facts, [rule for rule in RULES if rule.code == "CAS107"])


def test_an_order_may_be_cited_from_another_case():
    earlier = order(number=NumberOfYear(2569, 9), day=date(2026, 10, 5))
    wrong = reference(number=NumberOfYear(2569, 9), day=date(2026, 10, 15))
    assert "CAS107" in _codes(case(order(repeals=(wrong,)), others=(earlier,)))
    assert "CAS107" not in _codes(case(order(repeals=(wrong,))))


def test_a_committee_with_a_number_is_not_the_one_with_another():
    one, other = (agenda_facts(title=f"ระเบียบวาระการประชุมคณะทำงานฝ่ายที่ {n}") for n in "๑๒")
    later = minutes_facts(title="รายงานการประชุมคณะทำงานฝ่ายที่ ๒", met_on="เมื่อวันที่ ๒๐ พฤศจิกายน ๒๕๖๙")
    assert "AGD006" not in _codes(case(one, later))
    assert "AGD006" in _codes(case(other, later))


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("ขุนพินิจ", "ชุนพินิจ", 1), ("ก", "ก", 0), ("", "กขค", 3), ("ทองประเสริฐ", "ทองประเสิรฐ", 2)],
)
def test_edit_distance_stops_at_three(one, other, distance):
    assert edit_distance(one, other) == edit_distance(other, one) == distance


@pytest.mark.parametrize("pair", [("ใจดี", "ใจดี"), ("สุข", "ทอง"), ("แก้วมณี", "แก้วกล้า")])
def test_other_names_are_not_near(pair):
    assert not is_near(*pair)


@pytest.mark.parametrize(
    ("one", "other", "misspelt"),
    [
        ("สมชาย", "สมซาย", True),
        ("โนนสว่าง", "โนนสวาง", True),
        ("หนองแก", "หนองแค", False),
        ("บ้านนา", "บ้านผา", False),
        ("บ้านโคก", "บ้านโคกสูง", False),
    ],
)
def test_a_misspelling_is_a_sign_that_looks_like_the_other(one, other, misspelt):
    assert is_misspelt(one, other) is misspelt


@pytest.mark.parametrize(
    "text",
    [
        "นายสุเมธ  ทองประเสริฐ",
        "ให้นายสุเมธ ทองประเสริฐเป็นเลขานุการ",
        "นายสุเทพ ทองประเสริฐ",
        "นางสาวสุเมธา วงศ์อารีย์",
        "นายสุเมธ ทองดี",
        "โรงเรียนบ้านโนนสว่างมีนักเรียน ๘๕ คน",
        "โรงเรียนบ้านโนนสวรรค์",
        "โรงเรียนในสังกัดทุกแห่ง",
    ],
)
def test_other_people_and_schools_are_left_alone(text):
    assert not list(NAMES.people_misspelt(text))
    assert not list(NAMES.schools_misspelt(text))


@pytest.mark.parametrize(
    "text",
    [
        "นายสุเมธ ทองประเสริฎ",
        "นาง กัญญา ศรีสมบัต",
        "นายประสงค์ ใจมัน ผู้อำนวยการโรงเรียน",
        "ให้นายสุเมร ทองประเสริฐ ดำเนินการ",
    ],
)
def test_a_person_misspelt_is_found(text):
    assert school().director
    assert list(NAMES.people_misspelt(text))


@pytest.mark.parametrize(
    "text", ["พ.ศ. ๒๕๓๙", "ปีงบประมาณ พ.ศ. ๒๕๖๐–๒๕๗๕", "ปี ๒๕๙๖", "ที่ ๒๕๙๖/๒๕๖๙", "พ.ศ. ๒๕๖๑ – ๒๕๘๐"]
)
def test_years_of_laws_and_plans_are_left_alone(text):
    assert not list(far_years(text, 2569))


def test_a_member_listed_by_post_is_listed():
    facts = case(order(body(chair(), secretary())), minutes_facts(), order_facts())
    assert "MIN005" not in _codes(facts)


def _of(record: str) -> DocxFacts:
    origin = Provenance("order", "t", "r", "2569-11", "0.1.0", "p", record=record)
    return replace(order_facts(number="ที่ ๙/๒๕๖๙"), provenance=origin)


@pytest.mark.parametrize(
    ("record", "found"), [("order.yaml", False), ("order-2.yaml", True), ("gone.yaml", False)]
)
def test_a_document_is_compared_with_the_record_it_names(record: str, found: bool):  # noqa: FBT001
    facts = case(order(number=NumberOfYear(2569, 9)), order(), _of(record))
    assert ("DOC002" in _codes(facts)) is found


def _sample_cases():
    project = find_project(ROOT)
    office = read_office_data(project)
    paths = record_files((project.cases,), ("order", "คำสั่ง"))
    read = [read_record(path, office, project.root) for path in paths]
    return office, [each for each in read if each.record]


def test_the_sample_office_is_clean():
    office, read = _sample_cases()
    records = tuple(CaseRecord(each.path, each.record) for each in read)
    located = {each.path: each for each in read}
    assert len(records) > 10
    for folder in {each.path.parent for each in read}:
        own = tuple(each for each in records if each.path.parent == folder)
        others = tuple(each for each in records if each.path.parent != folder)
        found = check_case(CaseFacts(own, (), others), located, office, office.clauses, RULES)
        assert [(str(path), each.rule, each.message.th) for path, each in found] == []


def test_the_clean_corpus_is_clean_as_cases():
    builders = pytest.importorskip("tests.corpus.builders")
    for document in builders.clean_documents():
        facts = case(read_docx(document.content))
        told = [f"{each.rule} {each.message.th}" for _, each in _checked(facts)]
        assert not told, document.name
