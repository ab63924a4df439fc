"""The catalogue of authorities: what it prints, what it refuses, how it names a fault."""

import pickle
from datetime import date
from pathlib import Path

import pytest

from docgen.clauses import (
    Certainty,
    Clauses,
    Sort,
    Standing,
    State,
    cited_together,
    load_clauses,
)
from docgen.errors import InputError, NotReadable

ADMIN_ACT = "พระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม"
SARABAN = "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ และที่แก้ไขเพิ่มเติม"
PERSONNEL_ACT = "พระราชบัญญัติระเบียบข้าราชการครูและบุคลากรทางการศึกษา พ.ศ. ๒๕๔๗ และที่แก้ไขเพิ่มเติม"
GOVERNANCE = "พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม"

OWN = """\
มอบอำนาจ-รอง:
  ชนิด: คำสั่ง
  ชื่อ: มอบอำนาจให้รองผู้อำนวยการปฏิบัติราชการแทน
  ผู้ออก: สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑
  เลขที่: ๓๘๑/๒๕๖๙
  ลงวันที่: ๑ ตุลาคม ๒๕๖๙
  ใช้บังคับตั้งแต่: ๑ ตุลาคม ๒๕๖๙
  ใช้บังคับถึง: 2027-09-30
  ความแน่นอน: แน่นอน
  บทบัญญัติ:
    ๒: {ข้อความ: การลงนามหนังสือทั่วไป, ความแน่นอน: ไม่แน่ใจ}
"""


@pytest.fixture(scope="module")
def clauses() -> Clauses:
    return load_clauses()


def written(folder: Path, text: str) -> Path:
    path = folder / "clauses.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def told(folder: Path, text: str) -> str:
    with pytest.raises(InputError) as caught:
        load_clauses(written(folder, text))
    return str(caught.value)


@pytest.mark.parametrize(
    ("reference", "text"),
    [
        ("moe-admin-2546", ADMIN_ACT),
        ("moe-admin-2546:37", f"มาตรา ๓๗ แห่ง{ADMIN_ACT}"),
        ("moe-admin-2546:45(5)", f"มาตรา ๔๕ (๕) แห่ง{ADMIN_ACT}"),
        ("moe-admin-2546:๔๕ (๕)", f"มาตรา ๔๕ (๕) แห่ง{ADMIN_ACT}"),
        ("moe-admin-2546 มาตรา ๓๗", f"มาตรา ๓๗ แห่ง{ADMIN_ACT}"),
        ("moe-admin-๒๕๔๖ : มาตรา ๓๗", f"มาตรา ๓๗ แห่ง{ADMIN_ACT}"),
        ("saraban-2526:16.4", f"{SARABAN} ข้อ ๑๖.๔"),
        ("saraban-2526 ข้อ ๑๖.๔", f"{SARABAN} ข้อ ๑๖.๔"),
        ("saraban-2526:ภาคผนวก ๒", f"{SARABAN} ภาคผนวก ๒"),
        (
            "cabinet-2543-05-02",
            "มติคณะรัฐมนตรี เมื่อวันที่ ๒ พฤษภาคม ๒๕๔๓ เรื่อง การใช้เลขไทยในหนังสือราชการ",
        ),
        ("iso-29500", "ISO/IEC 29500 Office Open XML File Formats"),
        (
            "office-structure-2561",
            (
                "ประกาศกระทรวงศึกษาธิการ เรื่อง การแบ่งส่วนราชการภายในสำนักงานเขตพื้นที่การศึกษา "
                "(ฉบับที่ ๒) พ.ศ. ๒๕๖๑ ลงวันที่ ๒๘ สิงหาคม ๒๕๖๑"
            ),
        ),
        (
            "obec-transfer-delegation",
            (
                "คำสั่งสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน เรื่อง "
                "มอบอำนาจการโอนและเปลี่ยนแปลงการจัดสรรงบประมาณรายจ่ายให้ผู้ว่าราชการจังหวัด"
            ),
        ),
    ],
)
def test_a_reference_is_printed_in_full(clauses: Clauses, reference: str, text: str) -> None:
    assert clauses.citation(reference).text == text


def test_a_circular_is_printed_with_its_number(clauses: Clauses) -> None:
    text = clauses.citation("opm-typing-2553").text
    assert text.startswith("หนังสือสำนักนายกรัฐมนตรี ที่ นร ๐๑๐๖/ว ๒๐๑๙ เรื่อง ")


def test_provisions_of_one_law_share_its_name(clauses: Clauses) -> None:
    sections = ("moe-admin-2546:34", "moe-admin-2546:37", "moe-admin-2546:45(5)")
    cited = map(clauses.citation, (*sections, "teacher-personnel-2547:24"))
    assert cited_together(cited) == (
        f"มาตรา ๓๔ มาตรา ๓๗ และมาตรา ๔๕ (๕) แห่ง{ADMIN_ACT} และมาตรา ๒๔ แห่ง{PERSONNEL_ACT}"
    )


def test_what_a_section_is_read_with_follows_it(clauses: Clauses) -> None:
    cited = map(
        clauses.citation, ("good-governance-2546", "moe-admin-2546:37", "school-merger-2550")
    )
    assert cited_together(cited) == (
        f"มาตรา ๓๗ แห่ง{ADMIN_ACT} ประกอบกับ{GOVERNANCE} "
        "และระเบียบกระทรวงศึกษาธิการว่าด้วยการจัดตั้ง รวม หรือเลิกสถานศึกษาขั้นพื้นฐาน พ.ศ. ๒๕๕๐"
    )


def test_nothing_cited_is_empty() -> None:
    assert cited_together(()) == ""


def test_a_citation_gives_its_reference_back(clauses: Clauses) -> None:
    for reference in ("moe-admin-2546", "moe-admin-2546:45(5)", "saraban-2526:แบบที่ 4"):
        assert clauses.citation(reference).reference == reference


def test_every_reference_of_the_catalogue_resolves(clauses: Clauses) -> None:
    for key, authority in clauses.items():
        assert clauses.citation(key).text
        for name in authority.provisions:
            assert clauses.citation(f"{key}:{name}").provision == authority.provisions[name]


def test_every_authority_says_whence_it_comes(clauses: Clauses) -> None:
    assert [key for key, authority in clauses.items() if not authority.source] == []


def test_practice_of_the_program_says_it_is_not_law(clauses: Clauses) -> None:
    practice = [item for item in clauses.values() if item.sort is Sort.PRACTICE]
    assert {"docgen-consistency", "docgen-committee"} <= {item.key for item in practice}
    assert all("มิใช่กฎหมาย" in item.note for item in practice)


def test_a_provision_carries_its_own_certainty(clauses: Clauses) -> None:
    assert clauses.citation("saraban-2526:16.4").certainty is Certainty.CERTAIN
    assert clauses.citation("saraban-2526:16.7").certainty is Certainty.LIKELY
    assert clauses.citation("saraban-2560").certainty is Certainty.UNSURE


@pytest.mark.parametrize(
    ("key", "day", "standing"),
    [
        ("saraban-2526", date(1983, 5, 31), Standing(State.NOT_YET)),
        ("saraban-2526", date(1983, 6, 1), Standing(State.IN_FORCE)),
        ("budget-admin-2548", date(2019, 12, 31), Standing(State.IN_FORCE)),
        ("budget-admin-2548", date(2020, 1, 1), Standing(State.ENDED, "budget-admin-2562")),
        ("docgen-committee", date(2026, 11, 21), Standing(State.IN_FORCE)),
    ],
)
def test_standing_changes_on_the_day(
    clauses: Clauses, key: str, day: date, standing: Standing
) -> None:
    assert clauses.citation(key).standing_on(day) == standing


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ("moe-admn-2546", "moe-admin-2546"),
        ("moe-admin-2546:99", "๓๔ ๓๗"),
        ("pmqa:3", "ให้อ้างทั้งฉบับ"),
        ("ฬฬฬ", "เพิ่มใน clauses.yaml ของสำนักงาน"),
        ("", "ไม่พบ “”"),
    ],
)
def test_an_unknown_reference_is_refused_with_the_cure(
    clauses: Clauses, reference: str, said: str
) -> None:
    with pytest.raises(NotReadable, match=said) as caught:
        clauses.citation(reference)
    assert caught.value.message.en


def test_the_office_adds_its_own_in_thai(tmp_path: Path) -> None:
    clauses = load_clauses(written(tmp_path, OWN))
    own = clauses.citation("มอบอำนาจ-รอง")
    assert own.text == (
        "คำสั่งสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑ ที่ ๓๘๑/๒๕๖๙ "
        "เรื่อง มอบอำนาจให้รองผู้อำนวยการปฏิบัติราชการแทน ลงวันที่ ๑ ตุลาคม ๒๕๖๙"
    )
    assert own.standing_on(date(2027, 10, 1)).state is State.ENDED
    assert clauses.citation("มอบอำนาจ-รอง:๒").certainty is Certainty.UNSURE
    assert "moe-admin-2546" in clauses


def test_the_sample_office_adds_its_own() -> None:
    root = Path(__file__).parents[2]
    assert len(load_clauses(root / "data" / "clauses.yaml")) > len(load_clauses())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pmqa: {}", "clauses.yaml:1:1 pmqa: รหัสซ้ำ"),
        ("- ก", "ต้องเขียนเป็น รหัสกฎหมาย:"),
        ("a b: {sort: คำสั่ง, title: ก, certainty: certain}", "รหัสต้องไม่มีวรรค"),
        ("a: ข้อความ", "clauses.yaml:1:1 a: ต้องมีหัวข้อย่อยข้างใต้ ได้แก่ ชนิด ชื่อ"),
        ("a:\n  sort: คำสัง\n  title: ก\n  certainty: certain", ":2:9 sort: ต้องระบุเป็น"),
        ("a:\n  sort: คำสั่ง\n  title: ก", ":1:1 a: ต้องระบุ “ความแน่นอน” เป็น แน่นอน"),
        ("a: {sort: คำสั่ง, certainty: certain}", "a: ต้องระบุ “ชื่อ”"),
        ("a:\n  sort: คำสั่ง\n  ชื่อ: ก\n  certainty: certain\n  colour: แดง", ":5:3 colour: ไม่รู้จัก"),
        (
            "a:\n  sort: คำสั่ง\n  ชื่อ: ก\n  certainty: certain\n  ลงวันที่: ๓๑ เมษายน ๒๕๖๙",
            "clauses.yaml:5:13 ลงวันที่: ๓๑ เมษายน ไม่มีในปฏิทิน",
        ),
        ("a: {sort: คำสั่ง, title: ก, certainty: certain, replaced_by: pmq}", "pmqa"),
        ("a: {sort: คำสั่ง, title: [ก], certainty: certain}", "title: ต้องเป็นข้อความ"),
        ("a: {sort: คำสั่ง, title: ก, certainty: certain, provisions: ก}", "ต้องเขียนบรรทัดละหนึ่งข้อ"),
        (
            "a: {sort: คำสั่ง, title: ก, certainty: certain, provisions: {1: [ก]}}",
            "1: ต้องมีหัวข้อย่อยข้างใต้ ได้แก่ ความแน่นอน ที่มา ข้อความ",
        ),
    ],
)
def test_a_fault_of_the_catalogue_names_its_line(tmp_path: Path, text: str, said: str) -> None:
    assert said in told(tmp_path, text)


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_clauses(written(tmp_path, "pmqa: {}\niso-29500: {}\n"))
    assert len(caught.value.problems) == 2


def test_a_single_amendment_may_be_plain_text(tmp_path: Path) -> None:
    text = "a: {sort: ระเบียบ, title: ระเบียบ ก, certainty: certain, amended_by: ฉบับที่ ๒}"
    assert load_clauses(written(tmp_path, text))["a"].name == "ระเบียบ ก และที่แก้ไขเพิ่มเติม"


def test_a_citation_travels_to_another_process(clauses: Clauses) -> None:
    cited = clauses.citation("moe-admin-2546:37")
    assert pickle.loads(pickle.dumps(cited)) == cited  # noqa: S301  our own bytes
