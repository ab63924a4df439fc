"""Clean documents of more than one page: typed page numbers, continuation words, annexes."""

from tests.corpus.builders.blocks import Block, Para, Table, body, cells, centred, empty, signed
from tests.corpus.builders.letters import DIRECTOR, FOOT, GARUDA, OFFICE
from tests.corpus.builders.orders import END, REASON, TITLE

_SHARES = (("บ้านหนองบัว", "๑๒,๐๐๐.๐๐"), ("บ้านดอนแก้ว", "๘,๐๐๐.๐๐"), ("วัดศรีวิไล", "๑๐,๐๐๐.๐๐"))
_DIGITS = "๐๑๒๓๔๕๖๗๘๙"


def letter_of_two_pages() -> tuple[Block, ...]:
    """Return a letter with a table, whose second page is numbered by hand."""
    rows = (
        cells(_DIGITS[at], f"โรงเรียน{school}", amount)
        for at, (school, amount) in enumerate(_SHARES, 1)
    )
    head = cells("ที่", "โรงเรียน", "จำนวนเงิน (บาท)", align="center", bold=True)
    total = cells("", "รวม", "๓๐,๐๐๐.๐๐", bold=True)
    return (
        GARUDA,
        Para("ที่ ศธ ๐๔๙๙๙/ว ๔๘๐"),
        *(
            Para(text, left=8.0)
            for text in (OFFICE, "ถนนราษฎร์บำรุง อำเภอเมืองศรีนคร", "จังหวัดศรีนคร ๙๙๐๐๐")
        ),
        Para("๒๐ พฤศจิกายน ๒๕๖๙", left=7.0, before=6),
        Para("เรื่อง  การจัดสรรงบประมาณค่าซ่อมแซมอาคารเรียน", before=6),
        Para("เรียน  ผู้อำนวยการโรงเรียนในสังกัด", before=6),
        body(f"ด้วย{OFFICE} ได้รับจัดสรรงบประมาณค่าซ่อมแซมอาคารเรียนที่ประสบอุทกภัย"),
        body("ในการนี้ จึงจัดสรรงบประมาณให้โรงเรียน จำนวน ๓ แห่ง โดยให้ดำเนินการ ดังนี้"),
        body("๑. ใช้จ่ายงบประมาณตามรายการที่ได้รับจัดสรรและปฏิบัติตามระเบียบที่เกี่ยวข้อง", before=0),
        body("๒. เบิกจ่ายให้แล้วเสร็จภายในวันที่ ๓๐ ธันวาคม ๒๕๖๙", before=0),
        Para("/รายละเอียด...", align="right"),
        centred("- ๒ -", new_page=True),
        body("รายละเอียดการจัดสรรงบประมาณของแต่ละโรงเรียนมี ดังนี้"),
        Table((1.5, 9.0, 5.5), (head, *rows, total), borders=True, header=True),
        body("จึงเรียนมาเพื่อทราบและดำเนินการต่อไป"),
        centred("ขอแสดงความนับถือ", left=4.0, before=12),
        *signed(*DIRECTOR),
        *empty(3),
        *FOOT,
    )


def order_with_annex() -> tuple[Block, ...]:
    """Return an order whose members stand in a list attached to it."""
    members = (
        ("นางกัญญา ศรีสมบัติ", "ประธานกรรมการ"),
        ("นายสุเมธ ทองประเสริฐ", "กรรมการ"),
        ("นางสาวปิยวรรณ แก้วมณี", "กรรมการและเลขานุการ"),
    )
    rows = (cells(_DIGITS[at], *member) for at, member in enumerate(members, 1))
    head = cells("ที่", "ชื่อ", "หน้าที่", align="center", bold=True)
    return (
        GARUDA,
        *TITLE,
        REASON,
        body("๑. องค์ประกอบ ตามบัญชีรายชื่อแนบท้ายคำสั่งนี้"),
        body("๒. หน้าที่และอำนาจ กำหนดหลักเกณฑ์และพิจารณาจัดสรรงบประมาณให้สถานศึกษาในสังกัด"),
        *END,
        centred("บัญชีรายชื่อแนบท้ายคำสั่ง", bold=True, new_page=True),
        centred(f"{OFFICE} ที่ ๔๑๒/๒๕๖๙ ลงวันที่ ๑๒ พฤศจิกายน ๒๕๖๙"),
        Table((1.5, 8.5, 6.0), (head, *rows), borders=True, header=True),
    )
