from datetime import date

import pytest

from docgen.errors import NotComposable
from docgen.model.office import Holding, Manner, Post
from docgen.model.order import Signer
from docgen.model.specimens import DEPUTY, DIRECTOR, LAWYER
from docgen.wording.signing import signature_of

POST = Post(
    key="director",
    title="ผู้อำนวยการสำนักงาน",
    holdings=(
        Holding(person=DIRECTOR, valid_from=date(2026, 10, 1)),
        Holding(
            person=DEPUTY,
            manner=Manner.ACTING,
            valid_from=date(2026, 11, 2),
            valid_to=date(2026, 11, 6),
        ),
        Holding(person=LAWYER, manner=Manner.DELEGATED, valid_from=date(2026, 10, 1)),
    ),
)


def own_post(person):
    return person.postings[0].written


@pytest.mark.parametrize(
    ("day", "person", "name", "positions"),
    [
        (date(2026, 11, 12), None, DIRECTOR, (POST.title,)),
        (date(2026, 11, 2), None, DEPUTY, (f"{own_post(DEPUTY)} รักษาราชการแทน", POST.title)),
        (date(2026, 11, 6), None, DEPUTY, (f"{own_post(DEPUTY)} รักษาราชการแทน", POST.title)),
        (date(2026, 11, 7), None, DIRECTOR, (POST.title,)),
        (
            date(2026, 11, 12),
            LAWYER,
            LAWYER,
            (f"{own_post(LAWYER)} ปฏิบัติราชการแทน", POST.title),
        ),
        (None, None, DIRECTOR, (POST.title,)),
    ],
)
def test_the_block_names_who_signs_and_by_what_right(day, person, name, positions):
    signature = signature_of(Signer(post=POST, person=person), day)
    assert signature.name == f"({name.name})"
    assert signature.positions == positions


@pytest.mark.parametrize(
    ("day", "person", "path", "said"),
    [
        (date(2026, 9, 30), None, ("signer",), "ไม่มีผู้ดำรงตำแหน่ง"),
        (date(2026, 11, 12), DEPUTY, ("signer", "person"), "ไม่มีอำนาจลงนาม"),
    ],
)
def test_who_may_not_sign_that_day_is_refused(day, person, path, said):
    with pytest.raises(NotComposable, match=said) as refused:
        signature_of(Signer(post=POST, person=person), day)
    assert refused.value.path == path
