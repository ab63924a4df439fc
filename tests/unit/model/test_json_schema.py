"""The JSON Schema takes what docgen takes, in both languages, and refuses what it can see."""

import pytest
from jsonschema import Draft202012Validator

from docgen.model.json_schema import json_schema
from docgen.model.office import Office
from docgen.model.order import Order
from docgen.model.school import School

SCHEMA = json_schema(Order)
SEAT = {"คน": "ก", "หน้าที่": "กรรมการ"}
LEAST = {"เรื่อง": "ก", "ผู้ลงนาม": "director"}

GOOD = [
    LEAST,
    {"subject": "ก", "signer": {"post": "director"}},
    {"subject": "ก", "ผู้ลงนาม": {"ตำแหน่ง": "director", "person": "ข"}},
    LEAST | {"คณะกรรมการ": [{"ชื่อ": "ก", "กรรมการ": [SEAT, {"post": "ก", "role": "ข"}]}]},
    LEAST | {"คณะกรรมการ": {"name": "ก", "กรรมการ": "รายชื่อ.xlsx#Sheet1"}},
    LEAST | {"ข้อสั่งการ": ["ก", {"ข้อความ": "ข", "ข้อย่อย": ["ค", {"text": "ง"}]}]},
    LEAST | {"ปีงบประมาณ": 2570, "เหตุผล": "ก", "ถึง": None},
    LEAST | {"บัญชีรายชื่อแนบท้าย": "แยก"},
    LEAST | {"annex": "always"},
    LEAST | {"ยกเว้น": [{"กฎ": "NUM001", "เพราะ": "ก"}]},
]
BAD = [
    {"เรื่อง": "ก"},
    {"ผู้ลงนาม": "director"},
    LEAST | {"subject": "ข"},
    LEAST | {"xyz": 1},
    LEAST | {"เรื่อง": ["ก"]},
    LEAST | {"เรื่อง": None},
    LEAST | {"คณะกรรมการ": [{"ชื่อ": "ก"}]},
    LEAST | {"คณะกรรมการ": ["ก"]},
    LEAST | {"คณะกรรมการ": [{"ชื่อ": "ก", "กรรมการ": ["สมชาย"]}], "บัญชีรายชื่อแนบท้าย": "แยะ"},
    LEAST | {"ข้อสั่งการ": [{"ข้อย่อย": ["ค"]}]},
    ["ก"],
]


@pytest.mark.parametrize("model", [Order, Office, School])
def test_it_is_a_json_schema(model):
    Draft202012Validator.check_schema(json_schema(model))


@pytest.mark.parametrize("sample", GOOD)
def test_what_docgen_takes_fits(sample):
    assert not list(Draft202012Validator(SCHEMA).iter_errors(sample))


@pytest.mark.parametrize("sample", BAD)
def test_what_cannot_be_right_does_not_fit(sample):
    assert list(Draft202012Validator(SCHEMA).iter_errors(sample))


def test_each_key_is_described_in_thai():
    for name, definition in SCHEMA["$defs"].items():
        for key, schema in definition["properties"].items():
            described = schema["description"]
            assert any("\u0e01" <= char <= "\u0e5b" for char in described), (name, key)


def test_each_field_has_both_its_names():
    properties = SCHEMA["$defs"]["Order"]["properties"]
    assert properties["เรื่อง"] == properties["subject"]
    assert len(properties) == 2 * len(Order.model_fields)


def test_a_whole_file_holds_the_record_under_one_of_its_names():
    validator = Draft202012Validator(json_schema(Order, ("คำสั่ง", "order")))
    assert validator.is_valid({"คำสั่ง": LEAST})
    assert validator.is_valid({"order": LEAST})
    assert not validator.is_valid({"order": LEAST, "คำสั่ง": LEAST})
    assert not validator.is_valid(LEAST)
    assert not validator.is_valid({})
