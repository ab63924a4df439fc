"""More of what the structure rules spare and find: the shapes that stand in no rule's own file."""

from dataclasses import replace
from datetime import date

import pytest

from docgen.findings import AtField, AtParagraph
from docgen.model.committee import Duty, Member
from docgen.model.effective import Effective
from docgen.model.numbers import NumberOfYear
from docgen.model.order import Amendment, Change, ChangeSort, OrderReference, Signer
from docgen.model.specimens import (
    ACT,
    COMING_REGULATION,
    LAWYER,
    OFFICE_NAME,
    OLD_REGULATION,
    ORDER_DAY,
    body,
    chair,
    citation,
    member,
    office_data,
    order,
    post,
    reference,
    school,
    secretary,
)
from docgen.rule import StructureRule
from docgen.rules import all_rules, rule_named
from docgen.saraban.roles import Role
from docgen.thai.date_reading import read_date
from docgen.word.facts import DocxFacts
from docgen.word.specimens import EMBLEM, MEMBERS, members, order_facts, paragraph, row, run

SPARED = [
    ("CMT001", order(body(member("กรรมการที่ปรึกษา"), name="คณะกรรมการที่ปรึกษา"))),
    (
        "CMT001",
        order(body(member("กรรมการ"), member("กรรมการ", post="นิติกร"), name="คณะกรรมการเก็บรักษาเงิน")),
    ),
    ("CMT001", order(body(member("ประธาน"), secretary()))),
    ("CMT001", order(body(member("ผู้ตรวจรับพัสดุ"), name="ผู้ตรวจรับพัสดุ"))),
    ("CMT001", order(body(member()), subject="แต่งตั้งกรรมการพิจารณาจัดสรรงบประมาณเพิ่มเติม")),
    ("CMT001", order(body(chair(post="ผู้อำนวยการกลุ่มอำนวยการ"), secretary(post="นิติกร")))),
    ("CMT002", order(body(chair(), member("เลขานุการ")))),
    ("CMT002", order(body(chair(), secretary(), secretary(post="นิติกร")))),
    ("CMT002", order(body(chair(), member("กรรมการและเลขาฯ")))),
    ("CMT002", order(body(member("ผู้ประสานงาน"), name="ผู้ประสานงานโครงการ"))),
    ("CMT002", order(body(member("กรรมการ"), name="คณะกรรมการกลาง (เพิ่มเติม)"))),
    ("CMT003", order(body(chair(), member(post="ผู้แทนครู"), member(post="ผู้แทนครู"), secretary()))),
    ("CMT003", order(body(member(external="นายสุเมธ ใจดี"), member(external="นายสุเมธ ใจมั่น")))),
    (
        "CMT003",
        order(body(member(school=school()), member(school=school("วัดศรีวิไล", director=None)))),
    ),
    ("CMT003", order(body(member(external="ผู้แทนเทศบาล ก"), member(external="ผู้แทนเทศบาล ก")))),
    ("CMT003", order_facts(members=members(("ผู้แทนครู", "กรรมการ"), ("ผู้แทนครู", "กรรมการ")))),
    ("CMT003", order_facts(members=members(("นายช่างโยธา", "กรรมการ"), ("นายช่างโยธา", "กรรมการ")))),
    (
        "CMT003",
        order_facts(
            members=(
                *members(("นายสุเมธ ทองประเสริฐ", "กรรมการ")),
                *members(("นายสุเมธ ทองประเสริฐ", "คณะทำงาน"), table=2),
            )
        ),
    ),
    ("CMT004", order()),
    ("CMT004", order(body(member("ที่ปรึกษา"), chair(), secretary(), stated_count=3))),
    (
        "CMT004",
        order_facts(members=(*MEMBERS, paragraph("รวมทั้งสิ้น 3 คน", Role.CELL, cell=(1, 4, 1)))),
    ),
    ("CMT004", order_facts(members=(*MEMBERS, paragraph("ผู้เข้าอบรมรวม ๕๐ คน")))),
    (
        "CMT004",
        order_facts(members=(*members(("ก", "กรรมการ"), ("ข", "เหรัญญิก")), paragraph("รวม ๒ คน"))),
    ),
    ("CMT004", order_facts(members=(), duties="รวม ๓ คน")),
    (
        "CMT004",
        order_facts(
            members=(
                *MEMBERS,
                paragraph("รวม ๓ คน"),
                *members(("ผู้แทนครู", "กรรมการ"), table=2),
                paragraph("รวม ๑ คน"),
            )
        ),
    ),
    ("CMT005", order(body(chair(), member("เหรัญญิก"), member(), secretary()))),
    ("CMT005", order(body(chair(), secretary(), member("กรรมการและผู้ช่วยเลขานุการ")))),
    ("CMT005", order(body(member(), name="ผู้ประสานงาน"))),
    (
        "CMT005",
        order_facts(
            members=(
                *members(("ผู้แทนครู", "กรรมการ")),
                *members(("นายสุเมธ ทองประเสริฐ", "ประธานกรรมการ"), table=2),
            )
        ),
    ),
    ("CMT006", order(body(chair(), member("กรรมการ"), member("เลขานุการ"), member("ผู้ช่วยเลขานุการ")))),
    (
        "CMT006",
        order(body(member("ประธานอนุกรรมการ"), member("อนุกรรมการ"), name="คณะอนุกรรมการวิชาการ")),
    ),
    ("CMT006", order(body(chair(), member("คณะทำงาน"), name="คณะกรรมการและคณะทำงานจัดงาน"))),
    ("CMT006", order(body(chair(), member("กรรมการผู้ทรงคุณวุฒิ"), member("กรรมการและเหรัญญิก")))),
    ("CMT006", order(body(chair(), member("กรรมการและรองเลขานุการ"), member("วิทยากร")))),
    ("CMT006", order(body(member("หัวหน้า"), member("ผู้ช่วย"), name="ฝ่ายพิธีการ"))),
    ("CMT006", order(body(chair(), member("หัวหน้า"), name="คณะกรรมการฝ่ายสถานที่"))),
    ("CMT006", order(body(member("ที่ปรึกษา"), name="คณะที่ปรึกษา"))),
    ("CMT006", order_facts(members=members(("ก", "ผู้ประสานคณะทำงาน"), ("ข", "กรรมการ")))),
    ("CMT006", order_facts(members=members(("ผู้แทนครู", "หัวหน้า"), ("ผู้แทนครู", "เจ้าหน้าที่")))),
    ("CMT007", order(body(chair(post="ผู้อำนวยการกลุ่มอำนวยการ"), secretary(post="นิติกร")))),
    ("CMT007", order(body(chair(), member(representing="สำนักงานศึกษาธิการจังหวัดศรีนคร"), secretary()))),
    ("CMT007", order(body(chair(), member(external="นายมานะ ดีงาม", post="นายอำเภอเมืองศรีนคร")))),
    (
        "CMT007",
        order(body(chair(), member(school=school()), member(person=LAWYER, post="เลขานุการคณะ"))),
    ),
    ("CMT007", order_facts(members=row(1, "๑.๑ ผู้แทนเทศบาลเมืองศรีนคร", "กรรมการ"))),
    (
        "CMT007",
        order_facts(members=(*members(("ผู้แทนครู", "กรรมการ")), *row(2, "รวม", "", "", "๑ คน"))),
    ),
    (
        "CMT010",
        order(body(duties=()), provisions=(Duty(text="ให้คณะกรรมการมีหน้าที่กำหนดกรอบงบประมาณ"),)),
    ),
    ("CMT010", order(body(member("ที่ปรึกษา"), name="คณะที่ปรึกษา", duties=()))),
    ("CMT010", order(body(member(), duties=()), subject="แต่งตั้งกรรมการเพิ่มเติม")),
    ("CMT010", order_facts(members=(), duties=paragraph("กรรมการ"))),
    ("CMT010", order_facts(duties=paragraph("๑.\tกำหนดกรอบงบประมาณ", Role.CLAUSE_1))),
    ("CMT010", order_facts(duties=paragraph("หน้าที่และอำนาจ", Role.HEADING))),
    ("DAT014", order(fiscal_year=None)),
    ("DAT014", order(fiscal_year=2570, day=None, number=None)),
    ("DAT014", order(fiscal_year=2570, day=read_date("๓๐ กันยายน ๒๕๗๐"))),
    ("DAT014", order(fiscal_year=2571, subject="แต่งตั้งคณะกรรมการพิจารณาคำขอจัดตั้งงบประมาณ")),
    ("DAT015", order(effective_from=Effective(read_date("๑๒ พฤศจิกายน ๒๕๖๙")))),
    ("DAT015", order(effective_from=None)),
    ("DAT015", order(effective_from=Effective(read_date("๑ ตุลาคม ๒๕๖๙")), day=None, number=None)),
    ("DAT015", order_facts(effective="ทั้งนี้ ตั้งแต่วันที่ ๑ ธันวาคม ๒๕๖๙ ถึงวันที่ ๓๐ กันยายน ๒๕๗๐")),
    ("DAT015", order_facts(effective="ทั้งนี้ ตั้งแต่วันที่ ๑๒ พฤศจิกายน ๒๕๖๙ เป็นต้นไป")),
    (
        "DAT015",
        order_facts(
            effective="ทั้งนี้ ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๙", ordered_on="สั่ง ณ วันที่           พ.ศ. ๒๕๖๙"
        ),
    ),
    ("FNT001", order_facts(subject=paragraph("ก", runs=(run("ก", thai_font="TH Sarabun New"),)))),
    ("FNT001", order_facts(subject=paragraph("ก", runs=(run("ก", latin_font="Times New Roman"),)))),
    ("FNT001", order_facts(subject=paragraph("ก", runs=(run("ก", thai_font=None),)))),
    ("FNT002", order_facts(body=paragraph("ก", runs=(run("ก", latin_size=11.0),)))),
    ("FNT002", order_facts(body=paragraph("ก", runs=(run("ก", thai_size=None),)))),
    ("FNT002", order_facts(body=paragraph("  ", runs=(run("  ", latin_size=8.0),)))),
    ("FNT002", order_facts(body=paragraph("ก", role=None, runs=(run("ก", thai_size=12.0),)))),
    ("FNT003", order_facts(body=paragraph("ก", runs=(run("ก", latin_size=None),)))),
    ("FNT003", order_facts(body=paragraph("ก", runs=()))),
    (
        "LAY008",
        order_facts(pictures=(replace(EMBLEM, story="header1", paragraph=99, alignment=None),)),
    ),
    ("LAY008", order_facts(pictures=(replace(EMBLEM, pixel_width=None, pixel_height=None),))),
    ("LAY008", order_facts(emblem=None, title=paragraph("คำสั่งก", Role.TITLE))),
    ("LAY008", order_facts(pictures=(EMBLEM, replace(EMBLEM, paragraph=9, height_cm=8.0)))),
    ("ORD001", order(signer=Signer(post=post(f"รองผู้อำนวยการ{OFFICE_NAME.replace(' ', '  ')}")))),
    ("ORD001", order(signer=Signer(post=post("ผู้อำนวยการกลุ่มอำนวยการ")))),
    ("ORD001", order_facts(title=f"คำสั่งผู้อำนวยการ{OFFICE_NAME}")),
    ("ORD001", order_facts(title="คำสั่งคณะกรรมการเขตพื้นที่การศึกษาศรีนคร", position="ประธานกรรมการ")),
    ("ORD001", order_facts(position="รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")),
    ("ORD002", order(number=None)),
    ("ORD002", order(number=NumberOfYear(2569, 1), day=date(2026, 1, 5))),
    ("ORD002", order(number=NumberOfYear(2569, 1250), day=date(2026, 12, 31))),
    ("ORD002", order_facts(number="ที่  412 / 2569 ")),
    ("ORD002", order_facts(number="ที่ ......../๒๕๖๙", ordered_on="สั่ง ณ วันที่      พ.ศ. ๒๕๖๙")),
    ("ORD002", order_facts(number="ที่ ........./๒๕๖๙")),
    ("ORD002", order_facts(number="ที่", ordered_on="สั่ง ณ วันที่ ........ พฤศจิกายน พ.ศ. ๒๕๖๙")),
    (
        "ORD004",
        order().model_copy(update={"bodies": (), "authorities": (), "repeals": (reference(),)}),
    ),
    ("ORD004", order_facts(body="ด้วยมีเหตุ โดยอาศัยอำนาจตามความในมาตรา ๓๗ แห่ง… จึงแต่งตั้งคณะกรรมการ")),
    ("ORD004", order_facts(subject="เรื่อง  ให้ข้าราชการไปราชการ", body="ด้วยจะมีการประชุม จึงให้ไปราชการ")),
    ("ORD005", order(authorities=(citation(ACT, "37"), citation(ACT)))),
    ("ORD005", order(authorities=(citation(OLD_REGULATION),), day=date(2020, 12, 31))),
    ("ORD005", order(authorities=(citation(COMING_REGULATION),), day=date(2027, 1, 1))),
    ("ORD005", order(authorities=(citation(OLD_REGULATION),), day=None, number=None)),
    ("ORD005", order_facts(body="อาศัยอำนาจตามมาตรา ๓ แห่งพระราชบัญญัติลักษณะ พุทธศักราช ๒๔๕๗ จึงแต่งตั้ง")),
    (
        "ORD005",
        order_facts(
            body="อาศัยอำนาจตามมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม "
            "ประกอบมาตรา ๔๕ แห่งพระราชบัญญัติดังกล่าว จึงแต่งตั้ง"
        ),
    ),
    ("ORD005", order_facts(body="ด้วยสำนักงานปฏิบัติตามนัยแห่งพระราชบัญญัติการศึกษาแห่งชาติ")),
    ("ORD006", order(effective_from=Effective(ORDER_DAY), effective_to=ORDER_DAY)),
    ("ORD006", order(number=None, day=None)),
    ("ORD006", order_facts(effective="ทั้งนี้ ให้มีผลตั้งแต่วันที่ ๑ ธันวาคม ๒๕๖๙")),
    ("ORD006", order_facts(effective=None, duties="ให้ไปราชการ ระหว่างวันที่ ๑–๕ ธันวาคม ๒๕๖๙")),
    ("ORD006", order_facts(effective=paragraph("คำสั่งนี้ให้ใช้บังคับนับแต่วันถัดจากวันที่ลงนาม"))),
    ("ORD007", order(closing=("ให้ผู้ได้รับแต่งตั้งประกาศ ณ ที่เปิดเผย",))),
    ("ORD007", order_facts(ordered_on=paragraph("  สั่ง ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"))),
    ("ORD008", order()),
    ("ORD008", order_facts()),
    ("ORD008", order_facts(subject="เรื่อง  ยกเลิกคำสั่งแต่งตั้งคณะกรรมการ")),
    ("ORD008", order_facts(duties="ให้ยกเลิกคำสั่งอื่นใดที่ขัดหรือแย้งกับคำสั่งนี้")),
    ("ORD008", order_facts(duties="ให้ยกเลิกคำสั่งดังต่อไปนี้")),
    ("ORD008", order(provisions=(Duty(text="ให้ยกเลิกคำสั่งสำนักงานฯ ดังกล่าวข้างต้น"),))),
    ("ORD008", order_facts(duties="มีหน้าที่ เสนอความเห็นในการยกเลิกคำสั่งที่ล้าสมัย")),
    ("ORD008", order_facts(duties="ตามที่ได้มีคำสั่ง ที่ ๑/๒๕๖๙ ลงวันที่ ๕ มกราคม ๒๕๖๙ นั้น ให้ยกเลิกคำสั่งดังกล่าว")),
]
FOUND = [
    ("CMT001", order(body(member("ที่ปรึกษา"), member("เหรัญญิก"), secretary()))),
    ("CMT001", order(body(chair(), chair(post="นิติกร"), name="ฝ่ายสถานที่"))),
    ("CMT002", order(body(), body(chair(), name="คณะกรรมการฝ่ายสถานที่"))),
    ("CMT002", order(body(member("หัวหน้าคณะทำงาน"), name="คณะทำงานตรวจสอบข้อมูล"))),
    ("CMT003", order(body(chair(), member(), secretary(external="สุเมธ  ทองประเสริฐ")))),
    (
        "CMT003",
        order(body(member(school=school(director=None)), member(school=school(director=None)))),
    ),
    (
        "CMT003",
        order_facts(
            members=members(
                ("นายสุเมธ ทองประเสริฐ", "กรรมการ"),
                ("๒. สุเมธ ทองฯ", "กรรมการ"),
                ("๓. นายสุเมธ  ทองประเสริฐ ", "กรรมการ"),
            )
        ),
    ),
    ("CMT004", order(body(), body(member("ที่ปรึกษา"), chair(), secretary(), stated_count=1))),
    ("CMT004", order_facts(members=(*MEMBERS, paragraph("รวม ๙ คน", Role.CELL, cell=(1, 4, 1))))),
    ("CMT005", order(body(), body(chair(), secretary(), member()))),
    ("CMT005", order(body(chair(), member("กรรมการและผู้ช่วยเลขานุการ"), secretary()))),
    ("CMT006", order(body(member("ประธาน"), member(), secretary()))),
    ("CMT006", order(body(chair(), member("กรรมการ/เลขานุการ")))),
    ("CMT006", order(body(chair(), member("กรรมการและเลขาฯ")))),
    ("CMT006", order(body(chair(), member("คณะทำงาน")))),
    ("CMT006", order(body(member("ประธานคณะกรรมการ"), member()))),
    ("CMT006", order(body(member("หัวหน้า"), member("คณะทำงาน"), name="คณะทำงานข้อมูล"))),
    ("CMT006", order(body(member("ประธาน"), member("กรรมการ"), name="ฝ่ายพิธีการ"))),
    ("CMT006", order(body(chair(), name="คณะอนุกรรมการวิชาการ"))),
    ("CMT006", order_facts(members=members(("ผู้แทนครู", "ประธาน"), ("ผู้แทนครู", "กรรมการ")))),
    ("CMT007", order(body(chair(), member(agency="เทศบาลเมืองศรีนคร"), secretary()))),
    ("CMT007", order(body(chair(), member(external="นายมานะ ดีงาม"), secretary()))),
    ("CMT007", order(body(), body(Member(role="ประธานกรรมการ"), secretary()))),
    (
        "CMT007",
        order(
            amends=Amendment(
                order=reference(),
                changes=(Change(sort=ChangeSort.ADD, member=Member(role="กรรมการ")),),
            )
        ),
    ),
    ("CMT010", order(body(), body(name="คณะกรรมการอำนวยการ", duties=()))),
    ("CMT010", order(body(duties=()), closing=("ให้ผู้ได้รับแต่งตั้งปฏิบัติหน้าที่ด้วยความรับผิดชอบ",))),
    ("CMT010", order_facts(body="ด้วยมีเหตุ จึงแต่งตั้งคณะกรรมการ โดยมีหน้าที่และอำนาจ ดังนี้", duties=None)),
    ("CMT010", order_facts(duties="ให้ผู้ได้รับแต่งตั้งปฏิบัติหน้าที่ด้วยความรับผิดชอบ")),
    ("DAT014", order(fiscal_year=2569, day=read_date("๑ ตุลาคม ๒๕๖๙"))),
    ("DAT014", order(fiscal_year=2572, subject="แต่งตั้งคณะกรรมการพิจารณาคำขอจัดตั้งงบประมาณ")),
    ("DAT014", order(fiscal_year=2571, day=read_date("๓๑ กรกฎาคม ๒๕๗๐"))),
    (
        "DAT015",
        order(effective_from=Effective(read_date("๑๑ พฤศจิกายน ๒๕๖๙")), retroactive_reason=""),
    ),
    ("DAT015", order_facts(effective="ทั้งนี้ ตั้งแต่วันที่ ๑๑ พฤศจิกายน ๒๕๖๙ เป็นต้นไป")),
    ("FNT001", order_facts(subject=paragraph("๑๒", runs=(run("๑๒", thai_font="Cordia New"),)))),
    (
        "FNT002",
        order_facts(body=paragraph("กข", runs=(run("ก"), run("กข", start=1, thai_size=18.0)))),
    ),
    (
        "FNT003",
        order_facts(
            body=paragraph("Aก", runs=(run("A"), run("ก", start=1, end=2, latin_size=11.0)))
        ),
    ),
    ("LAY008", order_facts(pictures=(replace(EMBLEM, placeholder=True),))),
    ("LAY008", order_facts(pictures=(replace(EMBLEM, alignment="left"),))),
    ("LAY008", order_facts(pictures=(replace(EMBLEM, paragraph=9),))),
    ("ORD001", order(signer=Signer(post=post(f"ผู้อำนวยการ{OFFICE_NAME[:-1]}๒")))),
    ("ORD001", order_facts(title="คำสั่ง .....................")),
    ("ORD001", order_facts(title="ประกาศสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑")),
    ("ORD001", order_facts(title=None)),
    ("ORD002", order(number=NumberOfYear(2569, 3), day=date(2027, 1, 4))),
    ("ORD002", order_facts(number="ที่ ๔๑๒")),
    ("ORD002", order_facts(number="เลขที่ ๔๑๒/๒๕๖๙")),
    ("ORD002", order_facts(ordered_on="สั่ง ณ วันที่          พ.ศ. ๒๕๖๙")),
    ("ORD004", order(reason=(" ",))),
    ("ORD004", order(body(name="คณะทำงานตรวจสอบข้อมูล"), authorities=())),
    ("ORD004", order_facts(subject="เรื่อง  กำหนดเวลาทำงาน", body=None, duties=None)),
    (
        "ORD004",
        order_facts(subject="เรื่อง  มอบหมายหน้าที่", body=paragraph("เพื่อให้งานเรียบร้อย จึงมอบหมายงาน")),
    ),
    ("ORD005", order(authorities=(citation(OLD_REGULATION),), day=date(2006, 12, 31))),
    ("ORD005", order_facts(body="ด้วยมีเหตุ อาศัยอำนาจตามความในมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ จึงแต่งตั้ง")),
    (
        "ORD005",
        order_facts(
            body="อาศัยอำนาจตามมาตรา ๓๗ แห่งพระราชบัญญัติระเบียบ ประกอบมาตรา ๒๔ "
            "แห่งพระราชบัญญัติข้าราชการครู พ.ศ. ๒๕๔๗ จึงแต่งตั้ง"
        ),
    ),
    ("ORD006", order(effective_from=None, effective_to=ORDER_DAY)),
    ("ORD006", order(effective_from=None, closing=("ทั้งนี้ ให้ปฏิบัติหน้าที่ด้วยความรับผิดชอบ",))),
    ("ORD006", order_facts(effective=None, ordered_on=None)),
    ("ORD007", order(closing=("ให้ปฏิบัติหน้าที่", "ประกาศ ณ วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙"))),
    ("ORD007", order_facts(ordered_on="ให้ไว้  ณ  วันที่ ๑๒ พฤศจิกายน พ.ศ. ๒๕๖๙")),
    ("ORD007", order_facts(ordered_on="")),
    ("ORD008", order(provisions=(Duty(text="ให้ยกเลิกคำสั่งแต่งตั้งคณะกรรมการเดิม"),))),
    ("ORD008", order(repeals=(reference(day=None),))),
    ("ORD008", order(repeals=(OrderReference(subject="แต่งตั้งคณะกรรมการ"),))),
    (
        "ORD008",
        order(
            amends=Amendment(
                order=reference(number=None),
                changes=(Change(sort=ChangeSort.ADD, member=member()),),
            )
        ),
    ),
    ("ORD008", order_facts(duties="๑. ยกเลิกคำสั่งสำนักงาน ที่ ๓๗๖/๒๕๖๘ เรื่อง แต่งตั้งคณะกรรมการ")),
    ("ORD008", order_facts(duties="จึงแก้ไขเพิ่มเติมคำสั่งสำนักงาน ลงวันที่ ๑๕ ตุลาคม ๒๕๖๘ ดังต่อไปนี้")),
]
UNSAFE = {"CMT004", "CMT006", "DAT014", "ORD002"}
SAFE = {"ORD007"}
STRUCTURE_RULES = [each for each in all_rules() if isinstance(each, StructureRule)]
every_structure_rule = pytest.mark.parametrize("rule", STRUCTURE_RULES, ids=lambda each: each.code)


def findings(rule, example):
    if isinstance(example, DocxFacts):
        return list(rule.docx.check(example))
    return list(rule.record.check(example, office_data()))


def broken_examples(rule):
    """Return the examples that a rule gets wrong; none when it does its work."""
    wrong = [good for good in rule.good if findings(rule, good)]
    return wrong + [bad for bad in rule.bad if not findings(rule, bad)]


def with_checks(rule, of_record, of_docx):
    """Return the rule with other checks in place of those it has."""
    record = rule.record and replace(rule.record, check=lambda *_: iter(of_record))
    docx = rule.docx and replace(rule.docx, check=lambda *_: iter(of_docx))
    return replace(rule, record=record, docx=docx)


@pytest.mark.parametrize(("code", "example"), SPARED)
def test_sound_example_is_spared(code, example):
    assert not findings(rule_named(code), example)


@pytest.mark.parametrize(("code", "example"), FOUND)
def test_faulty_example_is_found(code, example):
    assert findings(rule_named(code), example)


@every_structure_rule
def test_a_check_that_never_fires_breaks_the_examples(rule):
    assert broken_examples(rule) == []
    for face in ("record", "docx"):
        if check := getattr(rule, face):
            disabled = replace(check, check=lambda *_: iter(()))
            assert broken_examples(replace(rule, **{face: disabled})), f"{face} is not exercised"


@every_structure_rule
def test_a_check_that_always_fires_breaks_the_examples(rule):
    assert broken_examples(with_checks(rule, [AtField(())], [AtParagraph()]))


@pytest.mark.parametrize("code", sorted(SAFE | UNSAFE))
def test_a_fix_is_safe_only_where_nothing_is_decided(code):
    rule = rule_named(code)
    fixes = [each.fix for bad in rule.bad for each in findings(rule, bad) if each.fix]
    assert {fix.safe for fix in fixes} == {code in SAFE}
