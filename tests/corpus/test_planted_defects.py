"""Every rule that runs on .docx finds its defect in a real document, and nothing else is found."""

import pytest

from docgen.case_checking import file_rules
from docgen.checking import check_docx
from docgen.clauses import load_clauses
from docgen.findings import Finding, Severity
from docgen.places import DocxPlace
from docgen.rule import StructureRule, TextRule
from docgen.rules import all_rules
from docgen.word.facts import DocxFacts
from docgen.word.reading import read_docx
from tests.corpus.planted import PLANTS
from tests.corpus.planted.plant import Plant, planted

NOT_YET: dict[str, str] = {}
"""Rules with a .docx face for which no defect is planted, each with its reason."""

every_plant = pytest.mark.parametrize(
    "plant", PLANTS, ids=[f"{each.code}-{at}" for at, each in enumerate(PLANTS)]
)


def _stands_in(finding: Finding, facts: DocxFacts, text: str) -> bool:
    match finding.place:
        case DocxPlace(story, paragraph):
            lines = next(each.paragraphs for each in facts.stories if each.name == story)
            written = lines[paragraph - 1].text
            return text in written if text else not written
        case _:
            return not text


@every_plant
def test_a_planted_defect_is_found_and_nothing_else(plant: Plant):
    facts = read_docx(planted(plant), kind=plant.kind)
    found = tuple(check_docx(facts, facts.kind, load_clauses(), file_rules(all_rules())))
    told = [f"{each.rule} {each.place} {each.text[:60]}" for each in found]
    mine = [each for each in found if each.rule == plant.code]
    others = {each.rule for each in found if each.severity is not Severity.INFO} - {plant.code}
    assert any(_stands_in(each, facts, plant.at) for each in mine), (facts.kind, told)
    assert others == set(plant.also), (facts.kind, told)


def test_every_rule_with_a_docx_face_is_planted():
    on_docx = {
        rule.code
        for rule in file_rules(all_rules())
        if (isinstance(rule, TextRule) and rule.on_docx)
        or (isinstance(rule, StructureRule) and rule.docx)
    }
    assert {plant.code for plant in PLANTS} == on_docx - set(NOT_YET)
