"""Records as a clumsy clerk or a hostile world writes them: told in Thai with place and cure."""

import re

import pytest

from docgen.word.reading import read_docx
from tests.conftest import ORDER

HOSTILE = 'บริษัท ก & ข <สำนักงานใหญ่> จำกัด "พิเศษ" {{x}}'
SUBJECT = "เรื่อง: แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ"
MEMBER = "{คน: วิไลลักษณ์ พูนทรัพย์, หน้าที่: กรรมการ}"
MEMBERS = re.search(r"      กรรมการ:\n(?:        - .*\n)+", ORDER)[0]
BODIES = ORDER[ORDER.index("  คณะกรรมการ:") : ORDER.index("  ตั้งแต่:")]
DUTIES = re.search(r"และอำนาจ: (\[.*\])", ORDER)[1]
DAY = "๑๒ พฤศจิกายน ๒๕๖๙"


def changed(*changes):
    text = ORDER
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def members(count):
    lines = "".join(
        f"        - {{บุคคลภายนอก: นายทดสอบ คนที่{n}, สังกัด: ก, หน้าที่: กรรมการ}}\n" for n in range(count)
    )
    return changed((f"        - {MEMBER}\n", lines))


REFUSED = {
    "no members": (changed((MEMBERS, "      กรรมการ: []\n")), "9:16", "กรรมการ: ต้องระบุอย่างน้อยหนึ่ง"),
    "members: nothing": (changed((MEMBERS, "      กรรมการ:\n")), "9:15", "กรรมการ: ต้องระบุ"),
    "nothing ordered": (changed((BODIES, "")), "", "ยังไม่ได้สั่งการเรื่องใด"),
    "empty list ordered": (changed((BODIES, "  คณะกรรมการ: []\n")), "", "ยังไม่ได้สั่งการเรื่องใด"),
    "empty subject": (changed((SUBJECT, "เรื่อง: ''")), "4:11", "เรื่อง: ต้องระบุค่า"),
    "three lines": (changed((SUBJECT, "เรื่อง: |\n    ก\n    ข\n    ค")), "4:11", "โดยไม่ขึ้นบรรทัดใหม่"),
    "leap day": (changed((DAY, "๒๙ กุมภาพันธ์ ๒๕๖๙")), "3:13", "มี ๒๘ วัน"),
    "no number": (changed(("๔๑๒/๒๕๖๙", "๐/๒๕๖๙")), "2:11", "ไม่ใช่เลขที่คำสั่ง"),
    "christian number": (changed(("๔๑๒/๒๕๖๙", "412/2026")), "2:11", "ไม่ใช่ปีพุทธศักราช"),
    "cp874": (ORDER.encode("cp874"), "1:1", "TIS-620"),
    "utf-16": (ORDER.encode("utf-16"), "", "UTF-16"),
    "tabs": (changed(("  ลงวันที่", "\tลงวันที่")), "3:1", "แท็บ"),
    "twice": (changed(("  ลงวันที่", "  เลขที่: ๑/๒๕๖๙\n  ลงวันที่")), "3:3", "บรรทัด 2 และ 3"),
    "twice, invisibly": (changed(("  ลงวันที่", "  เลข\u200bที่: ๑/๒๕๖๙\n  ลงวันที่")), "3:3", "ซ้ำกับ"),
    "twice, in English": (changed(("  ลงวันที่", "  number: ๑/๒๕๖๙\n  ลงวันที่")), "3:3", "number: ซ้ำกับ"),
    "anchor": (changed(("เลขที่: ", "เลขที่: &a ")), "2:11", "&a"),
    "alias bomb": ("a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "1:4", "&a"),
    "python object": ("คำสั่ง: !!python/object/apply:os.system [x]\n", "1:9", "!!python/object"),
    "deep": ("คำสั่ง: " + "[" * 5000 + "]" * 5000, "1:38", "ซ้อนกันลึก"),
    "deep keys": ("คำสั่ง: " + "{a: " * 3000, "1:122", "ซ้อนกันลึก"),
    "five megabytes": ("คำสั่ง:\n  เรื่อง: " + "ก" * 1_800_000, "", "5 เมกะไบต์"),
    "empty": ("", "", "แฟ้มว่างเปล่า"),
    "comment": ("# ก\n", "", "แฟ้มว่างเปล่า"),
    "list": ("- ก\n", "1:1", "คำสั่ง:"),
    "binary": (bytes(range(256)) * 20, "2:118", "UTF-8"),
    "nul": (ORDER.encode() + b"\0", "16:1", "U+0000"),
    "unknown kind": (ORDER.replace("คำสั่ง:", "ประกาศ:", 1), "1:1", "คำสั่ง: หรือ order:"),
    "control": (changed((DUTIES, '["ก\\x07"]')), "13:24", "U+0007"),
    "keys for text": (changed((SUBJECT, "เรื่อง: {ก: ข}")), "4:11", "ต้องเป็นข้อความ"),
    "no whole number": (
        changed(("      กรรมการ:", "      รวม: -3\n      กรรมการ:")),
        "9:12",
        "“-3”",
    ),
    "long name": (changed(("วิไลลักษณ์ พูนทรัพย์", "ก" * 3000)), "11:16", f"“{'ก' * 72}…”"),
    "no start": (changed(("บัดนี้เป็นต้นไป", "เมื่อไรก็ได้")), "14:12", "หรือเขียน “บัดนี้เป็นต้นไป”"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_wrong_is_told_in_thai_by_place(name, docgen, project, write_order):
    content, place, told = REFUSED[name]
    path = write_order()
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    good = write_order(case="2570-ดี")
    before = path.read_bytes()
    ran = docgen("build")
    assert ran.code == 2, ran.out + ran.err
    assert f"order.yaml:{place}  " if place else "order.yaml  " in ran.out
    assert told in ran.out
    assert path.read_bytes() == before
    assert [p.parent.name for p in project.out.rglob("*.docx")] == [good.parent.name]
    assert max(map(len, ran.out.splitlines())) < 700


TAKEN = {
    "name from hell": (changed((MEMBER, f"{{บุคคลภายนอก: '{HOSTILE}', หน้าที่: กรรมการ}}")), HOSTILE),
    "template words": (
        changed((DUTIES, "['{{x}} {% if %} {# c #} _{_{ }} %}']")), "{{x}} {% if %} {# c #}"
    ),
    "three hundred": (members(300), "คนที่๒๙๙"),
    "folded lines": (changed((SUBJECT, "เรื่อง: >\n    แต่งตั้ง\n    คณะกรรมการ")), "แต่งตั้ง คณะกรรมการ"),
    "mixed digits": (changed(("๔๑๒/๒๕๖๙", "4๑2/2๕๖9"), (DAY, "๑2 พ.ย. 69")), "๔๑๒/๒๕๖๙"),
    "decomposed key": (ORDER.replace("คำสั่ง:", "ค\u0e4d\u0e32สั่ง:", 1), "๔๑๒/๒๕๖๙"),
    "decomposed text": (changed((DUTIES, "[กระท\u0e4d\u0e32การ]")), "กระทำการ"),
    "invisible keys": (changed(("ตั้งแต่:", "ตั้ง\u200dแต่\ufeff:")), "ตั้งแต่บัดนี้"),
    "invisible name": (changed(("วิไลลักษณ์ พูน", "วิไล\u200bลักษณ์\u00a0พูน")), "วิไลลักษณ์ พูนทรัพย์"),
    "leap day": (changed((DAY, "29/2/2567"), ("๔๑๒/๒๕๖๙", "๔๑๒/๒๕๖๗")), "วันที่ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๗"),
    "last fiscal day": (changed((DAY, "30 ก.ย. 69")), "วันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๙"),
    "first fiscal day": (changed((DAY, "2026-10-01")), "วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๙"),
    "new year": (changed((DAY, "1/1/2570"), ("๔๑๒/๒๕๖๙", "๑/๒๕๗๐")), "ที่ ๑/๒๕๗๐"),
    "crlf": (ORDER.replace("\n", "\r\n"), "๔๑๒/๒๕๖๙"),
    "bom": ("\ufeff" + ORDER, "๔๑๒/๒๕๖๙"),
    "emoji and odd spaces": (changed((DUTIES, '["ก😀ข\u2028ค"]')), "😀"),
    "English keys": (
        changed(
            ("คำสั่ง:\n", "order:\n"), ("เลขที่:", "number:"), ("ลงวันที่:", "Day:"), ("เรื่อง:", "subject:")
        ),
        "๔๑๒/๒๕๖๙",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_what_can_be_meant_is_printed(name, docgen, project, write_order):
    content, printed = TAKEN[name]
    path = write_order()
    path.write_bytes(content.encode())
    ran = docgen("build")
    assert ran.code == 0, ran.out + ran.err
    (document,) = project.out.rglob("*.docx")
    assert printed in read_docx(document.read_bytes()).text


def test_a_number_of_last_year_is_an_error_of_the_regulation(docgen, write_order):
    write_order((DAY, "๑ มกราคม ๒๕๗๐"))
    ran = docgen("build")
    assert (ran.code, "ORD002" in ran.out) == (1, True)


ENGLISH = re.compile(r"\b[a-z]{2,}(?: [a-z]{2,}){2,}")
THAI = re.compile("[ก-๛]")
QUOTED = re.compile("“[^”]*”|‘[^’]*’|'[^']*'")
NAMES_OF_THE_FILE = re.compile(
    r"(?:the keys are|e\.g\.|such as|with one of|should start with).*|คำสั่ง:"
)


def test_each_language_keeps_to_itself(docgen, write_order):
    for number, (content, _, _) in enumerate(REFUSED.values()):
        path = write_order(case=f"{number}")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    thai = QUOTED.sub("", docgen("build").out)
    assert not ENGLISH.search(thai), ENGLISH.findall(thai)
    lines = docgen("build", "--lang", "en").out.splitlines()
    assert len(lines) > 2 * len(REFUSED)
    for line in lines:
        told = NAMES_OF_THE_FILE.sub("", QUOTED.sub("", line.rpartition("unusable  ")[2]))
        told = re.sub(r"^\S*[ก-๛]\S*: |^\S*/\S*", "", told)
        assert not THAI.search(told), line
