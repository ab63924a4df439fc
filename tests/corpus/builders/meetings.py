"""Clean minutes and agendas."""

from tests.corpus.builders.blocks import Block, Para, Table, body, cells, centred

_COMMITTEE = "คณะกรรมการพิจารณาจัดสรรงบประมาณ"
_WHEN = (
    centred("ครั้งที่ ๒/๒๕๖๙"),
    centred("เมื่อวันศุกร์ที่ ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น."),
    centred("ณ ห้องประชุมราชพฤกษ์ สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"),
)
_CAME = (
    ("นางกัญญา ศรีสมบัติ", "ประธานกรรมการ"),
    ("นายสุเมธ ทองประเสริฐ", "กรรมการ"),
    ("นางสาวปิยวรรณ แก้วมณี", "กรรมการและเลขานุการ"),
)
_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
_LINE = centred("──────────────")


def _item(number: str, name: str) -> Para:
    return Para(f"ระเบียบวาระที่ {number} {name}", before=6, bold=True)


def _discussion() -> tuple[Para, ...]:
    agreed = body("มติที่ประชุม  รับทราบ", before=0)
    return (
        Para("เริ่มประชุมเวลา ๐๙.๓๐ น.", before=6),
        body("ประธานกล่าวต้อนรับ และดำเนินการประชุมตามระเบียบวาระ ดังนี้"),
        _item("๑", "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"),
        body("ประธานแจ้งให้ที่ประชุมทราบว่า สำนักงานได้รับจัดสรรงบประมาณเพิ่มเติม"),
        agreed,
        _item("๒", "เรื่องรับรองรายงานการประชุม"),
        body(
            f"ฝ่ายเลขานุการเสนอรายงานการประชุม{_COMMITTEE} ครั้งที่ ๑/๒๕๖๙ "
            "เมื่อวันพฤหัสบดีที่ ๑๕ ตุลาคม ๒๕๖๙ ให้ที่ประชุมพิจารณารับรอง"
        ),
        body("มติที่ประชุม  รับรองรายงานการประชุมโดยไม่มีการแก้ไข", before=0),
        _item("๓", "เรื่องที่เสนอให้ที่ประชุมทราบ"),
        body("๓.๑ ผลการเบิกจ่ายงบประมาณ"),
        agreed,
        _item("๔", "เรื่องที่เสนอให้ที่ประชุมพิจารณา"),
        body("๔.๑ หลักเกณฑ์การจัดสรรงบประมาณให้สถานศึกษา"),
        body(
            "มติที่ประชุม  เห็นชอบหลักเกณฑ์ตามที่เสนอ และมอบหมายให้กลุ่มนโยบายและแผนแจ้งสถานศึกษา "
            "ภายในวันที่ ๓๐ พฤศจิกายน ๒๕๖๙",
            before=0,
        ),
        _item("๕", "เรื่องอื่น ๆ"),
        body("ไม่มี"),
        agreed,
        Para("เลิกประชุมเวลา ๑๒.๐๐ น.", before=6),
    )


def minutes_with_tabs() -> tuple[Block, ...]:
    """Return minutes whose list of people is set with tabs."""
    came = (
        Para(f"{_DIGITS[at]}. {name}\t{role}", tabs=(9.0,))
        for at, (name, role) in enumerate(_CAME, 1)
    )
    gap = Para(align="center", left=4.0)
    return (
        centred(f"รายงานการประชุม{_COMMITTEE}"),
        *_WHEN,
        _LINE,
        Para("ผู้มาประชุม", before=6, bold=True),
        *came,
        Para("ผู้ไม่มาประชุม", before=6, bold=True),
        Para("๑. นายวิชัย พงษ์ไพบูลย์\tกรรมการ (ติดราชการ)", tabs=(9.0,)),
        Para("ผู้เข้าร่วมประชุม", before=6, bold=True),
        Para("๑. นางมาลี สุขเกษม\tเจ้าพนักงานธุรการชำนาญงาน", tabs=(9.0,)),
        *_discussion(),
        *(gap,) * 3,
        centred("(นางสาวปิยวรรณ แก้วมณี)", left=4.0),
        centred("ผู้จดรายงานการประชุม", left=4.0),
        *(gap,) * 3,
        centred("(นายสุเมธ ทองประเสริฐ)", left=4.0),
        centred("ผู้ตรวจรายงานการประชุม", left=4.0),
    )


def minutes_with_tables() -> tuple[Block, ...]:
    """Return minutes whose list of people, and whose signatures, stand in tables."""
    rows = tuple(cells(f"{_DIGITS[at]}.", name, role) for at, (name, role) in enumerate(_CAME, 1))
    sign = Para(align="center")
    return (
        centred(f"รายงานการประชุม{_COMMITTEE}"),
        *_WHEN,
        Para("ผู้มาประชุม", before=6, bold=True),
        Table((1.2, 7.4, 7.4), rows),
        Para("ผู้ไม่มาประชุม", before=6, bold=True),
        Table((1.2, 7.4, 7.4), (cells("๑.", "นายวิชัย พงษ์ไพบูลย์", "กรรมการ (ลาป่วย)"),)),
        *_discussion(),
        Table(
            (8.0, 8.0),
            (
                tuple(
                    (*(sign,) * 3, centred(f"({name})"), centred(task))
                    for name, task in (
                        ("นางสาวปิยวรรณ แก้วมณี", "ผู้จดรายงานการประชุม"),
                        ("นายสุเมธ ทองประเสริฐ", "ผู้ตรวจรายงานการประชุม"),
                    )
                ),
            ),
        ),
    )


def agenda() -> tuple[Block, ...]:
    """Return the agenda of a meeting."""
    return (
        centred(f"ระเบียบวาระการประชุม{_COMMITTEE}"),
        centred("ครั้งที่ ๒/๒๕๖๙"),
        centred("วันศุกร์ที่ ๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น."),
        _WHEN[2],
        _LINE,
        _item("๑", "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"),
        body("๑.๑ การได้รับจัดสรรงบประมาณเพิ่มเติม"),
        _item("๒", "เรื่องรับรองรายงานการประชุม"),
        body(f"๒.๑ รายงานการประชุม{_COMMITTEE} ครั้งที่ ๑/๒๕๖๙ เมื่อวันพฤหัสบดีที่ ๑๕ ตุลาคม ๒๕๖๙"),
        _item("๓", "เรื่องที่เสนอให้ที่ประชุมทราบ"),
        body("๓.๑ ผลการเบิกจ่ายงบประมาณ"),
        _item("๔", "เรื่องที่เสนอให้ที่ประชุมพิจารณา"),
        body("๔.๑ หลักเกณฑ์การจัดสรรงบประมาณให้สถานศึกษา"),
        _item("๕", "เรื่องอื่น ๆ (ถ้ามี)"),
    )
