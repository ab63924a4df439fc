"""The smallest valid things of the model, to vary in examples and tests. All names are invented.

Each function takes the fields that differ: `order(day=None, number=None)` is a draft.
"""

from datetime import date
from typing import Final

from docgen.clauses import Authority, Certainty, Citation, Clauses, Provision, Sort
from docgen.model.committee import Body, Duty, Member
from docgen.model.effective import Effective
from docgen.model.numbers import NumberOfYear
from docgen.model.office import Group, Holding, Office, Post
from docgen.model.office_data import OfficeData
from docgen.model.order import Order, OrderReference, Signer
from docgen.model.person import Person, Posting
from docgen.model.school import School
from docgen.thai.names import read_name

OFFICE_NAME: Final = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"
ORDER_DAY: Final = date(2026, 11, 12)
"""๑๒ พฤศจิกายน ๒๕๖๙, in fiscal year ๒๕๗๐."""

ACT: Final = Authority(
    key="moe-admin-2546",
    sort=Sort.ACT,
    title="พระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. 2546",
    certainty=Certainty.CERTAIN,
    in_force_from=date(2003, 7, 7),
    provision_word="มาตรา",
    provisions={"37": Provision("37", "ผู้อำนวยการเป็นผู้บังคับบัญชา", Certainty.CERTAIN)},
)
OLD_REGULATION: Final = Authority(
    key="old-2550",
    sort=Sort.REGULATION,
    title="ระเบียบสมมุติว่าด้วยคณะกรรมการ พ.ศ. 2550",
    certainty=Certainty.CERTAIN,
    in_force_from=date(2007, 1, 1),
    in_force_to=date(2020, 12, 31),
    replaced_by="newer-2564",
)
CURRENT_REGULATION: Final = Authority(
    key="newer-2564",
    sort=Sort.REGULATION,
    title="ระเบียบสมมุติว่าด้วยคณะกรรมการ พ.ศ. 2564",
    certainty=Certainty.CERTAIN,
    in_force_from=date(2021, 1, 1),
    in_force_to=date(2026, 12, 31),
    replaced_by="new-2570",
)
COMING_REGULATION: Final = Authority(
    key="new-2570",
    sort=Sort.REGULATION,
    title="ระเบียบสมมุติว่าด้วยคณะกรรมการ พ.ศ. 2570",
    certainty=Certainty.CERTAIN,
    in_force_from=date(2027, 1, 1),
)


def person(name: str = "นายสุเมธ ทองประเสริฐ", position: str = "นิติกร", **changes: object) -> Person:
    """Return a person holding `position`."""
    parts = read_name(name)
    fields = {
        "id": parts.first,
        "title": parts.title,
        "first": parts.first,
        "last": parts.last,
        "postings": (Posting(position=position),),
    }
    return Person.model_validate(fields | changes)


DIRECTOR: Final = person("นายธีรเดช วงศ์อารีย์", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
DEPUTY: Final = person("นางสาวปิยวรรณ แก้วมณี", "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
LAWYER: Final = person()
PLANNER: Final = person("นางกัญญา ศรีสมบัติ", "ผู้อำนวยการกลุ่มนโยบายและแผน")


def post(title: str = f"ผู้อำนวยการ{OFFICE_NAME}", key: str = "director") -> Post:
    """Return a signing post, held by the director."""
    return Post(key=key, title=title, holdings=(Holding(person=DIRECTOR),))


def citation(authority: Authority = ACT, provision: str | None = None) -> Citation:
    """Return a citation of an authority, or of one provision of it."""
    return Citation(authority, authority.provisions[provision] if provision else None)


def school(name: str = "บ้านโนนสว่าง", **changes: object) -> School:
    """Return a school of the area."""
    fields = {
        "code": "99001001",
        "name": name,
        "subdistrict": "โนนสว่าง",
        "district": "เมืองศรีนคร",
        "sort": "ประถม",
        "students": 85,
        "director": "นายประสงค์ ใจมั่น",
    }
    return School.model_validate(fields | changes)


def member(role: str = "กรรมการ", **changes: object) -> Member:
    """Return a seat; with no change it is that of the lawyer."""
    return Member.model_validate({"role": role} | (changes or {"person": LAWYER}))


def chair(**changes: object) -> Member:
    """Return the chair's seat of a คณะกรรมการ."""
    return member("ประธานกรรมการ", **(changes or {"person": DEPUTY}))


def secretary(**changes: object) -> Member:
    """Return the secretary's seat of a คณะกรรมการ."""
    return member("กรรมการและเลขานุการ", **(changes or {"person": PLANNER}))


def body(*members: Member, **changes: object) -> Body:
    """Return a คณะกรรมการ of these members; with none given, of chair, member and secretary."""
    fields = {
        "name": "คณะกรรมการพิจารณาจัดสรรงบประมาณ",
        "members": members or (chair(), member(), secretary()),
        "duties": (Duty(text="พิจารณาจัดสรรงบประมาณตามหลักเกณฑ์ที่กำหนด"),),
    }
    return Body.model_validate(fields | changes)


def reference(**changes: object) -> OrderReference:
    """Return a reference to an earlier order."""
    fields = {"number": NumberOfYear(2568, 376), "day": date(2025, 10, 15)}
    return OrderReference.model_validate(fields | changes)


def order(*bodies: Body, **changes: object) -> Order:
    """Return an order that appoints these bodies; with none given, one committee."""
    fields = {
        "number": NumberOfYear(2569, 412),
        "day": ORDER_DAY,
        "subject": "แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
        "reason": ("ด้วยสำนักงานได้รับจัดสรรงบประมาณรายจ่าย เพื่อจัดสรรให้สถานศึกษาในสังกัด",),
        "authorities": (citation(ACT, "37"),),
        "bodies": bodies or (body(),),
        "effective_from": Effective(),
        "signer": Signer(post=post()),
    }
    return Order.model_validate(fields | changes)


def office(**changes: object) -> Office:
    """Return the invented office."""
    fields = {
        "name": OFFICE_NAME,
        "short": "สพป.ศรีนคร เขต ๑",
        "sort": "สพป.",
        "code": "ศธ ๐๔๙๙๙",
        "address": ("ถนนราชการ ตำบลในเมือง อำเภอเมืองศรีนคร จังหวัดศรีนคร ๙๙๐๐๐",),
        "province": "ศรีนคร",
        "phone": "๐ ๒๙๙๙ ๐๐๐๐",
        "email": "saraban@sinakhon1.go.th",
        "groups": (Group(name="กลุ่มอำนวยการ"), Group(name="กลุ่มนโยบายและแผน")),
        "posts": (post(),),
    }
    return Office.model_validate(fields | changes)


def office_data(**changes: object) -> OfficeData:
    """Return all that the invented office knows; `changes` are fields of the office."""
    authorities = (ACT, OLD_REGULATION, CURRENT_REGULATION, COMING_REGULATION)
    return OfficeData(
        office=office(**changes),
        people=(DIRECTOR, DEPUTY, LAWYER, PLANNER),
        schools=(school(),),
        holidays={},
        clauses=Clauses({authority.key: authority for authority in authorities}),
    )
