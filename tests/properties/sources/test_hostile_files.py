"""Whatever is done to a file, it is read or refused in words: never a traceback."""

import random
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.model.binding import bind
from docgen.model.order import Order
from docgen.model.specimens import office_data
from docgen.places import TextPlace
from docgen.sources.nodes import Entry, Mapping, Scalar, Sequence
from docgen.sources.workbook import read_sheets
from docgen.sources.yaml_file import parse_yaml

FILE = Path("order.yaml")
OFFICE = office_data()
ORDER = """\
เลขที่: ๔๑๒/๒๕๖๙
ลงวันที่: ๓ พฤศจิกายน ๒๕๖๙
เรื่อง: "แต่งตั้ง: คณะกรรมการ"
เหตุผล:
  - |
    ด้วยสำนักงาน
    จะดำเนินการ
อาศัยอำนาจ: [moe-admin-2546:37]
คณะกรรมการ:
  - ชื่อ: คณะกรรมการอำนวยการ
    กรรมการ:
      - {คน: สุเมธ ทองประเสริฐ, หน้าที่: ประธานกรรมการ}
      - {ตำแหน่ง: ผู้อำนวยการกลุ่ม, หน้าที่: 'กรรมการ'}
    หน้าที่และอำนาจ: [กำหนดกรอบ, {ข้อความ: ก, ข้อย่อย: [ข, ค]}]
ตั้งแต่: บัดนี้เป็นต้นไป
ผู้ลงนาม: director
บัญชีรายชื่อแนบท้าย: แยก
"""
STINGS = [
    *":-?[]{},#&*!|>'\"%@`\t\n \\<~=+",
    "\r\n",
    "---\n",
    "<<: ",
    "\u200b",
    "：",
    "😀",
    "ำ",
    "\x00",
    "\u2028",
]
SPOILED = 3_000
PARTS = ORDER.split("\n")


def mutated(text, draw):
    for _ in range(draw.randint(1, 4)):
        at, end = sorted((draw.randrange(len(text) + 1), draw.randrange(len(text) + 1)))
        match draw.randrange(5):
            case 0:
                text = text[:at] + draw.choice(STINGS) + text[at:]
            case 1:
                text = text[:at] + text[min(end, at + 3) :]
            case 2:
                text = text[:at] + draw.choice(PARTS) + text[at:]
            case 3:
                text = text[:at] + text[at:end][:40] * 2 + text[end:]
            case _:
                text = (
                    text[:at]
                    + chr(draw.choice((draw.randrange(0xD800), 0x200B, 0xE33)))
                    + text[at:]
                )
    return text


def judge(text):
    loaded = parse_yaml(text, FILE)
    problems = list(loaded.problems)
    if loaded.node is not None:
        found = bind(loaded.node, Order, FILE, OFFICE)
        problems += found.problems
        assert (found.value is None) == bool(found.problems)
    lines = text.splitlines() or [""]
    for problem in problems:
        assert problem.message.th
        assert "Input should" not in problem.message.en
        if isinstance(problem.place, TextPlace):
            assert 1 <= problem.place.line <= len(lines) + 1
            assert problem.place.column >= 1


def test_spoiled_records_are_all_answered_in_words():
    draw = random.Random(2569)  # noqa: S311  the same mutations every time
    for _ in range(SPOILED):
        judge(mutated(ORDER, draw))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_read_or_refused(text):
    judge(text)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.decimals(),
    st.text(max_size=8),
    st.sampled_from(["director", "แยก", "x.csv"]),
)
PLACE = TextPlace(1, 1)
KEYS = st.sampled_from(
    [*Order.model_fields, *(info.title for info in Order.model_fields.values()), "ชื่อ", "คน", "x"]
)


def tree(children):
    return st.one_of(
        st.lists(children, max_size=3).map(lambda items: Sequence(tuple(items), PLACE)),
        st.dictionaries(KEYS, children, max_size=4).map(mapping),
    )


def mapping(values):
    return Mapping(tuple(Entry(key, PLACE, value) for key, value in values.items()), PLACE)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.recursive(VALUES.map(lambda value: Scalar(value, PLACE)), tree, max_leaves=12))
def test_any_tree_of_typed_cells_is_bound_or_refused(node):
    found = bind(node, Order, FILE, OFFICE)
    assert (found.value is None) == bool(found.problems)


def workbook_parts():
    book = openpyxl.Workbook()
    book.active.append(["ชื่อ", "จำนวน"])
    book.active.append(["ก", 1])
    book.active.append(["=1", "#REF!"])
    book.active.merge_cells("A5:B6")
    content = BytesIO()
    book.save(content)
    with zipfile.ZipFile(content) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_spoiled_workbooks_are_read_or_refused(tmp_path):
    draw = random.Random(2570)  # noqa: S311  the same mutations every time
    parts = workbook_parts()
    path = tmp_path / "x.xlsx"
    for _ in range(150):
        spoiled = dict(parts)
        name = draw.choice(list(spoiled))
        content = bytearray(spoiled[name])
        for _ in range(draw.randint(1, 3)):
            at = draw.randrange(len(content))
            content[at : at + draw.randint(0, 4)] = draw.randbytes(draw.randint(0, 3))
        spoiled[name] = bytes(content)
        if not draw.randrange(5):
            del spoiled[name]
        with zipfile.ZipFile(path, "w") as archive:
            for member, data in spoiled.items():
                archive.writestr(member, data)
        if not draw.randrange(6):
            whole = path.read_bytes()
            path.write_bytes(whole[: draw.randrange(len(whole))])
        answered(path)


def answered(path):
    try:
        read_sheets(path)
    except InputError as error:
        assert error.problems  # noqa: PT017  only this error may come
