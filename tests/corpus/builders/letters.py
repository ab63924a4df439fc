"""Clean letters, memos, a stamped letter and a certificate."""

from tests.corpus.builders.blocks import Block, Para, Table, body, cells, centred, empty, signed

OFFICE = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"
DIRECTOR = ("นายธีรเดช วงศ์อารีย์", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "ประถมศึกษาศรีนคร เขต ๑")
GARUDA = Para(align="center", emblem=3.0)
FOOT = (
    Para("กลุ่มนโยบายและแผน"),
    Para("โทร. ๐ ๔๒๙๙ ๙๙๙๙ ต่อ ๑๒"),
    Para("ไปรษณีย์อิเล็กทรอนิกส์ saraban@srinakhon1.go.th"),
)
_ALLOCATION = (
    body(
        "ตามหนังสือที่อ้างถึง สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานแจ้งจัดสรรงบประมาณ"
        "รายจ่ายประจำปีงบประมาณ พ.ศ. ๒๕๗๐ งบดำเนินงาน ให้สำนักงานเขตพื้นที่การศึกษา "
        "เพื่อจัดสรรให้สถานศึกษาในสังกัด นั้น"
    ),
    body(
        f"{OFFICE} พิจารณาแล้ว จัดสรรงบประมาณให้โรงเรียนบ้านหนองบัว จำนวน ๑๒,๓๔๕.๕๐ บาท "
        "(หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทห้าสิบสตางค์) รายละเอียดตามสิ่งที่ส่งมาด้วย"
    ),
    body("จึงเรียนมาเพื่อทราบและดำเนินการต่อไป"),
)


def letter_with_tabs() -> tuple[Block, ...]:
    """Return a letter whose head is set with tabs and whose gaps are pressed with Enter."""
    return (
        GARUDA,
        Para(f"ที่ ศธ ๐๔๙๙๙/๔๕๖\t{OFFICE}", tabs=(8.0,)),
        Para("\tถนนราษฎร์บำรุง อำเภอเมืองศรีนคร", tabs=(8.0,)),
        Para("\tจังหวัดศรีนคร ๙๙๐๐๐", tabs=(8.0,)),
        Para("\t๒๐ พฤศจิกายน ๒๕๖๙", tabs=(8.0,), before=6),
        Para("เรื่อง  การจัดสรรงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๗๐", before=6),
        Para("เรียน  ผู้อำนวยการโรงเรียนบ้านหนองบัว", before=6),
        Para(
            "อ้างถึง  หนังสือสำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน ที่ ศธ ๐๔๐๐๖/ว ๗๘๙ ลงวันที่ ๙ พฤศจิกายน ๒๕๖๙",
            before=6,
        ),
        Para("สิ่งที่ส่งมาด้วย  บัญชีจัดสรรงบประมาณ จำนวน ๑ ชุด", before=6),
        *_ALLOCATION,
        centred("ขอแสดงความนับถือ", left=4.0, before=12),
        *signed(*DIRECTOR),
        *empty(3),
        *FOOT,
    )


def letter_in_tables() -> tuple[Block, ...]:
    """Return an invitation: its head in borderless tables, its speed in a text box."""
    return (
        Para(align="center", emblem=3.0, box="ด่วนที่สุด"),
        Table(
            (8.0, 8.0),
            (
                (
                    (Para("ที่ ศธ ๐๔๙๙๙/ว ๔๖๑"),),
                    (
                        Para(OFFICE),
                        Para("ถนนราษฎร์บำรุง อำเภอเมืองศรีนคร"),
                        Para("จังหวัดศรีนคร ๙๙๐๐๐"),
                    ),
                ),
            ),
        ),
        Para("๒๐ พฤศจิกายน ๒๕๖๙", left=8.0, before=6, control=True),
        Table(
            (3.0, 13.0),
            (
                cells("เรื่อง", "ขอเชิญประชุมคณะกรรมการพิจารณาจัดสรรงบประมาณ ครั้งที่ ๑/๒๕๖๙", before=6),
                cells("เรียน", "ผู้อำนวยการโรงเรียนในสังกัดทุกโรงเรียน", before=6),
                (
                    (Para("สิ่งที่ส่งมาด้วย", before=6),),
                    (
                        Para("๑. ระเบียบวาระการประชุม จำนวน ๑ ชุด", before=6),
                        Para("๒. แบบตอบรับ จำนวน ๑ ฉบับ"),
                    ),
                ),
            ),
        ),
        body(
            f"ด้วย{OFFICE} กำหนดประชุมคณะกรรมการพิจารณาจัดสรรงบประมาณ ครั้งที่ ๑/๒๕๖๙ "
            "ในวันพฤหัสบดีที่ ๒๖ พฤศจิกายน ๒๕๖๙ เวลา ๐๙.๓๐ น. ณ ห้องประชุมราชพฤกษ์ "
            "เพื่อพิจารณาหลักเกณฑ์การจัดสรรงบประมาณ รายละเอียดตามสิ่งที่ส่งมาด้วย ๑",
            control=True,
        ),
        body(
            "ในการนี้ ขอเชิญท่านเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว "
            "และโปรดส่งแบบตอบรับตามสิ่งที่ส่งมาด้วย ๒ ภายในวันที่ ๒๔ พฤศจิกายน ๒๕๖๙"
        ),
        body("จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าวด้วย จะขอบคุณยิ่ง"),
        centred("ขอแสดงความนับถือ", left=4.0, before=12),
        *signed(*DIRECTOR, enters=False),
        Para("กลุ่มนโยบายและแผน", before=63),
        *FOOT[1:],
    )


_MEMO_BODY = (
    body(
        "ด้วยกลุ่มนโยบายและแผนมีความประสงค์จะจัดประชุมคณะทำงานจัดทำแผนปฏิบัติการ ประจำปีงบประมาณ "
        "พ.ศ. ๒๕๗๐ ในวันจันทร์ที่ ๒๓ พฤศจิกายน ๒๕๖๙ ณ ห้องประชุมราชพฤกษ์ จำนวน ๑๕ คน"
    ),
    body("ในการนี้ จึงขออนุมัติใช้เงินงบประมาณเป็นค่าอาหารว่างและเครื่องดื่ม จำนวน ๗๕๐ บาท (เจ็ดร้อยห้าสิบบาทถ้วน)"),
    body("จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ"),
)
_MEMO_TITLE = centred("บันทึกข้อความ", bold=True, size=29, exact=35, emblem=1.5, anchored=True)
_AUTHOR = ("นางสาวปิยวรรณ แก้วมณี", "นักวิเคราะห์นโยบายและแผนชำนาญการ")


def memo_with_leaders() -> tuple[Block, ...]:
    """Return a memo whose labels are followed by dotted leaders."""
    line = {"tabs": (16.0,), "dots": True}
    return (
        _MEMO_TITLE,
        Para("ส่วนราชการ  กลุ่มนโยบายและแผน โทร. ๐ ๔๒๙๙ ๙๙๙๙\t", label="ส่วนราชการ", **line),
        Para(
            "ที่  ศธ ๐๔๙๙๙.๓/๑๒๓\tวันที่  ๑๖ พฤศจิกายน ๒๕๖๙\t",
            label="ที่|วันที่",
            tabs=(8.0, 16.0),
            dots=True,
        ),
        Para("เรื่อง  ขออนุมัติจัดประชุมคณะทำงาน\t", label="เรื่อง", **line),
        Para(f"เรียน  ผู้อำนวยการ{OFFICE}", before=6),
        *_MEMO_BODY,
        *signed(*_AUTHOR),
    )


def memo_in_tables() -> tuple[Block, ...]:
    """Return a memo whose number and date, and whose signature, stand in table cells."""
    line = {"tabs": (16.0,), "dots": True}
    half = {"tabs": (7.9,), "dots": True}
    return (
        _MEMO_TITLE,
        Para("ส่วนราชการ  กลุ่มนโยบายและแผน โทร. ๐ ๔๒๙๙ ๙๙๙๙\t", label="ส่วนราชการ", **line),
        Table(
            (8.0, 8.0),
            (
                (
                    (Para("ที่  ศธ ๐๔๙๙๙.๓/๑๒๔\t", label="ที่", **half),),
                    (Para("วันที่  ๑๖ พฤศจิกายน ๒๕๖๙\t", label="วันที่", **half),),
                ),
            ),
        ),
        Para("เรื่อง  ขออนุมัติจัดประชุมคณะทำงาน\t", label="เรื่อง", **line),
        Para(f"เรียน  ผู้อำนวยการ{OFFICE}", before=6),
        *_MEMO_BODY,
        Table((5.0, 11.0), (((Para(),), signed(*_AUTHOR, left=0)),)),
    )


def stamped_letter() -> tuple[Block, ...]:
    """Return a letter under seal, which sends copies."""
    return (
        GARUDA,
        Para("ที่ ศธ ๐๔๙๙๙/๔๗๐"),
        Para("ถึง  โรงเรียนบ้านหนองบัว", before=6),
        body(
            f"{OFFICE} ขอส่งสำเนาคำสั่ง ที่ ๔๑๒/๒๕๖๙ ลงวันที่ ๑๒ พฤศจิกายน ๒๕๖๙ "
            "เรื่อง แต่งตั้งคณะกรรมการพิจารณาจัดสรรงบประมาณ มาพร้อมหนังสือนี้"
        ),
        body("จึงส่งมาเพื่อทราบ"),
        *(Para(align="center", left=4.0),) * 3,
        centred(OFFICE, left=4.0),
        centred("๒๐ พฤศจิกายน ๒๕๖๙", left=4.0),
        *empty(3),
        *FOOT,
    )


def certificate() -> tuple[Block, ...]:
    """Return a certificate of employment."""
    return (
        GARUDA,
        Para(f"เลขที่ ๑๒/๒๕๖๙\t{OFFICE}", tabs=(8.0,)),
        Para("\tถนนราษฎร์บำรุง อำเภอเมืองศรีนคร", tabs=(8.0,)),
        Para("\tจังหวัดศรีนคร ๙๙๐๐๐", tabs=(8.0,)),
        body(
            "หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นางสาวปิยวรรณ แก้วมณี "
            "ตำแหน่งนักวิเคราะห์นโยบายและแผนชำนาญการ "
            f"สังกัดกลุ่มนโยบายและแผน {OFFICE} กระทรวงศึกษาธิการ เป็นข้าราชการพลเรือนสามัญจริง "
            "เพื่อใช้ประกอบการขอสินเชื่อที่อยู่อาศัย",
            control=True,
        ),
        Para("ให้ไว้  ณ  วันที่ ๒๐ พฤศจิกายน พ.ศ. ๒๕๖๙", left=5.0, before=12),
        *signed(*DIRECTOR),
    )
