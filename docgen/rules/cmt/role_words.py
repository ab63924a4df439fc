"""The role words are those of the sort of body: คณะกรรมการ, คณะอนุกรรมการ or คณะทำงาน."""

from collections.abc import Iterator

from docgen.findings import AtField, AtParagraph, Fix, Severity
from docgen.messages import Message
from docgen.model.office_data import OfficeData
from docgen.model.order import Order
from docgen.model.role_words import right_word, sort_of_body, sort_of_word
from docgen.model.specimens import body, chair, member, order
from docgen.rule import DocxCheck, RecordCheck, StructureRule
from docgen.word.facts import DocxFacts
from docgen.word.member_tables import role_cells
from docgen.word.specimens import members, order_facts


def _check_record(record: Order, _data: OfficeData) -> Iterator[AtField]:
    for at, each in enumerate(record.bodies):
        for seat, one in enumerate(each.members):
            if right := right_word(one.role, sort_of_body(each)):
                path = ("bodies", at, "members", seat, "role")
                yield AtField(path, _told(one.role, right, each.name), Fix(right, safe=False))


def _check_docx(facts: DocxFacts) -> Iterator[AtParagraph]:
    for cells in role_cells(facts):
        sorts = [sort for line in cells if (sort := sort_of_word(line.text.strip()))]
        for line in cells if sorts else ():
            word = line.text.strip()
            if right := right_word(word, sorts[0]):
                start = line.text.index(word)
                fix, told = Fix(right, safe=False), _told(word, right, "ตารางรายชื่อ")
                yield AtParagraph("document", line.number, start, start + len(word), told, fix)


def _told(role: str, right: str, where: str) -> Message:
    return Message(
        f"หน้าที่ “{role}” ไม่ตรงกับคำที่ใช้ใน{where} ให้ใช้ “{right}”",
        f"“{role}” is not the word of this body; use “{right}”",
    )


RULE = StructureRule(
    code="CMT006",
    clause="docgen-committee",
    severity=Severity.WARNING,
    message="คำเรียกหน้าที่ต้องเต็มคำและตรงกับชนิดของคณะ (คณะกรรมการ คณะอนุกรรมการ หรือคณะทำงาน)",
    english="role words are in full and those of the sort of body",
    why="กรรมการ of a คณะทำงาน leaves it unclear which body was appointed.",
    record=RecordCheck(Order, _check_record),
    docx=DocxCheck(_check_docx, frozenset({"order"})),
    good=(
        order(),
        order(body(member("หัวหน้าคณะทำงาน"), member("คณะทำงาน"), name="คณะทำงานฝ่ายสถานที่")),
        order(body(chair(), member("กรรมการและเหรัญญิก"), member("วิทยากร"))),
        order_facts(),
    ),
    bad=(
        order(body(member("ประธาน"), member("กรรมการและเลขาฯ"))),
        order(body(chair(), member("กรรมการเละเลขานุการ"))),
        order(body(member("ประธานคณะทำงาน"), member("กรรมการ"), name="คณะทำงานข้อมูล")),
        order_facts(members=members(("ผู้แทนครู", "ประธานกรรมการ"), ("ผู้แทนครู", "คณะทำงาน"))),
    ),
)
