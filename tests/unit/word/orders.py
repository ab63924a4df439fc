"""Three orders written by hand: short; 300 members under a long subject; an annex of 120 rows."""

from itertools import count

from docgen.thai.digits import to_thai_digits
from docgen.wording.order_page import (
    Annex,
    Block,
    MemberRow,
    OrderPage,
    clause,
    heading,
    paragraph,
)

OFFICE = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"
REASON = (
    "ด้วยสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑ จะดำเนินการพิจารณาคำขอจัดตั้งงบประมาณ "
    "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ งบลงทุน ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง ของโรงเรียนในสังกัด "
    "เพื่อให้การดำเนินงานเป็นไปด้วยความเรียบร้อย มีประสิทธิภาพ และบรรลุวัตถุประสงค์ของทางราชการ"
)
POWER = (
    "อาศัยอำนาจตามความในมาตรา ๓๗ และมาตรา ๔๕ แห่งพระราชบัญญัติระเบียบบริหารราชการ"
    "กระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖ และที่แก้ไขเพิ่มเติม จึงแต่งตั้งคณะกรรมการ ดังต่อไปนี้"
)
DUTIES = (
    (
        "กำหนดกรอบและแนวทางการพิจารณาคำขอจัดตั้งงบประมาณ ให้เป็นไปตามหลักเกณฑ์ที่สำนักงาน"
        "คณะกรรมการการศึกษาขั้นพื้นฐานกำหนด และให้คำปรึกษาแนะนำแก่โรงเรียนในสังกัด"
    ),
    "พิจารณาให้ความเห็นชอบผลการจัดลำดับความจำเป็นของคำขอ",
    "ปฏิบัติหน้าที่อื่นตามที่ได้รับมอบหมาย",
)
ROLES = ("กรรมการ", "กรรมการ", "กรรมการ", "กรรมการและเลขานุการ", "กรรมการและผู้ช่วยเลขานุการ")
NAMES = ("นายสมชาย ใจดี", "นางสาวปิยวรรณ แก้วมณีรัตนากร", "ว่าที่ร้อยตรีหญิงกมลวรรณ ศรีสุวรรณพงศ์")
POSITIONS = (
    "ผู้อำนวยการกลุ่มนโยบายและแผน",
    "รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑",
    "นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ",
    "",
)
SIGNED = ("ผู้อำนวยการ" + OFFICE,)


def member_rows(many: int, panel: int) -> tuple[MemberRow, ...]:
    """Return `many` members of a committee, chair first."""
    return tuple(
        MemberRow(
            to_thai_digits(f"{panel}.{at}"),
            NAMES[at % len(NAMES)],
            POSITIONS[at % len(POSITIONS)],
            "ประธานกรรมการ" if at == 1 else ROLES[at % len(ROLES)],
        )
        for at in range(1, many + 1)
    )


def short_order() -> OrderPage:
    """An order of one committee."""
    return order((6,), "เรื่อง  แต่งตั้งคณะกรรมการพิจารณาคำขอจัดตั้งงบประมาณ")


def crowded_order() -> OrderPage:
    """An order of 300 members in three committees, with a subject of three lines."""
    subject = (
        "เรื่อง  แต่งตั้งคณะกรรมการพิจารณาคำขอจัดตั้งงบประมาณ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐ งบลงทุน "
        "ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง สำหรับโรงเรียนปกติและโรงเรียนที่ประสบภัยพิบัติ "
        "และคณะทำงานกลั่นกรองคำขอระดับกลุ่มโรงเรียน ในสังกัดสำนักงานเขตพื้นที่การศึกษา"
        "ประถมศึกษาศรีนคร เขต ๑"
    )
    return order((12, 88, 200), subject)


def annexed_order() -> OrderPage:
    """An order whose 120 members stand in an annex."""
    page = order((), "เรื่อง  แต่งตั้งคณะทำงานกลั่นกรองคำขอ")
    title = f"บัญชีรายชื่อแนบท้ายคำสั่ง{OFFICE}\nที่ ๔๑๒/๒๕๖๙  ลงวันที่ ๓ พฤศจิกายน ๒๕๖๙"
    blocks = (
        heading("๑.", "คณะทำงานกลั่นกรองคำขอระดับกลุ่มโรงเรียน"),
        Block("members", rows=member_rows(120, 1)),
    )
    return OrderPage(
        page.title,
        page.number,
        page.subject,
        page.blocks,
        "",
        page.ordered_on,
        page.signature,
        page.positions,
        (Annex(title, blocks),),
    )


def order(panels: tuple[int, ...], subject: str) -> OrderPage:
    """Return an order with a committee for each number of members."""
    return OrderPage(
        title=f"คำสั่ง{OFFICE}",
        number="ที่ ๔๑๒/๒๕๖๙",
        subject=subject,
        blocks=(paragraph(REASON), paragraph(POWER), *committees(panels)),
        effective="ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
        ordered_on="สั่ง ณ วันที่ ๓ พฤศจิกายน พ.ศ. ๒๕๖๙",
        signature="(นายธีรเดช วงศ์อารีย์)",
        positions=SIGNED,
        annexes=(),
    )


def committees(panels: tuple[int, ...]) -> tuple[Block, ...]:
    """Return the blocks of the committees with their duties."""
    numbers = count(1)
    found: list[Block] = []
    for many in panels:
        panel = next(numbers)
        told = to_thai_digits(str(panel))
        found.append(heading(f"{told}.", "คณะกรรมการอำนวยการ ประกอบด้วย"))
        found.append(Block("members", rows=member_rows(many, panel)))
        found.append(paragraph("ให้คณะกรรมการมีหน้าที่และอำนาจ ดังนี้"))
        found += [
            clause(2, to_thai_digits(f"{panel}.{at}"), duty) for at, duty in enumerate(DUTIES, 1)
        ]
    return tuple(found) or (clause(1, "๑.", DUTIES[0]), clause(1, "๒.", DUTIES[1]))
