import pytest

from docgen.findings import Finding, Fix, Severity
from docgen.messages import Message
from docgen.places import TextPlace, WholeFile
from docgen.source_fixing import fixed_text

SOURCE = 'คำสั่ง:\n  เรื่อง: มี 3 คน  # 3 ที่นี่ไม่ใช่ข้อความ\n  เหตุผล: "ต่างๆ 5"\n'


def finding(line, column, text, fix, *, safe=True):
    return Finding(
        "NUM001",
        Severity.ERROR,
        Message("", ""),
        "",
        TextPlace(line, column),
        text,
        Fix(fix, safe=safe),
    )


AT_3 = SOURCE.split("\n")[1].index("3") + 1
AT_5 = SOURCE.split("\n")[2].index("5") + 1


def test_only_the_characters_found_change():
    fixed = fixed_text(SOURCE, [finding(2, AT_3, "3", "๓"), finding(3, AT_5, "5", "๕")])
    assert fixed.text == SOURCE.replace("มี 3", "มี ๓").replace("๕", "5").replace("ๆ 5", "ๆ ๕")
    assert len(fixed.applied) == 2


def test_two_fixes_on_a_line_keep_their_places():
    line = "ก 1 ข 22 ค"
    findings = [finding(1, 3, "1", "๑๑๑"), finding(1, 7, "22", "๒")]
    assert fixed_text(line, findings).text == "ก ๑๑๑ ข ๒ ค"


def test_of_two_that_overlap_one_is_left():
    fixed = fixed_text("กขค", [finding(1, 1, "กข", "x"), finding(1, 2, "ขค", "y")])
    assert fixed.text == "กy"
    assert len(fixed.left) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        finding(2, AT_3, "4", "๔"),
        finding(99, 1, "3", "๓"),
        finding(2, AT_3, "", "๓"),
        finding(2, AT_3, "3", "๓", safe=False),
        Finding("X", Severity.INFO, Message("", ""), "", WholeFile(), "3", Fix("๓")),
        Finding("X", Severity.INFO, Message("", ""), "", TextPlace(2, AT_3), "3"),
    ],
)
def test_what_does_not_stand_there_or_is_not_safe_is_left(wrong):
    fixed = fixed_text(SOURCE, [wrong])
    assert fixed.text == SOURCE
    assert fixed.left == (wrong,)


def test_a_suggestion_is_made_when_asked_for():
    suggestion = finding(2, AT_3, "3", "๓", safe=False)
    assert fixed_text(SOURCE, [suggestion], unsafe=True).applied == (suggestion,)
