"""Planted: orders, committees, regulations and their like (ORD, CMT, REG, ANN, CER, STA)."""

from tests.corpus.planted.edits import after, before, drop, said, source, steps, words
from tests.corpus.planted.plant import Plant

_TABLE, _TABS = "order-table-new", "order-tabs-split-runs"
_RULES, _NOTICE = "regulation-styles", "announcement-controls"
_CERTIFICATE, _NEWS = "certificate-control", "statement"
_ACT = "แห่งพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖ จึง"
_POWER = f"อาศัยอำนาจตามความในมาตรา ๓๗ {_ACT}"
_LAST_DUTY = "๒.๓ รายงานผล"
_SIGNER = "(นายธีรเดช วงศ์อารีย์)"
_EMBLEM = ('cy="1080000"', 'cy="360000"')

PLANTS = (
    said("ORD001", _TABLE, "คำสั่งสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑", "คำสั่ง สพป.ศรีนคร เขต ๑"),
    said("ORD002", _TABLE, "ที่ ๔๑๒/๒๕๖๙", "ที่ ๔๑๒-๒๕๖๙"),
    said("ORD002", _TABLE, "ที่ ๔๑๒/๒๕๖๙", "ที่ ๔๑๒/๒๕๖๘"),
    Plant("ORD002", _TABLE, drop("ที่ ๔๑๒/๒๕๖๙")),
    Plant("ORD004", _TABLE, words(_POWER, "จึง"), "ด้วยสำนักงาน"),
    said("ORD005", _TABLE, _ACT, "แห่งพระราชบัญญัติระเบียบบริหารราชการ จึง"),
    Plant("ORD006", _TABLE, drop("ทั้งนี้ ตั้งแต่บัดนี้"), "สั่ง  ณ"),
    Plant("ORD007", _TABLE, drop("สั่ง  ณ  วันที่")),
    Plant("ORD008", _TABLE, after(_LAST_DUTY, "ให้ยกเลิกคำสั่งแต่งตั้งคณะกรรมการเดิมทั้งหมด"), "ให้ยกเลิก"),
    Plant("ORD009", _NOTICE, source(_EMBLEM)),
    Plant("ORD009", _CERTIFICATE, source(_EMBLEM)),
    Plant("ORD010", _TABLE, after("ทั้งนี้ ตั้งแต่บัดนี้", "ขอแสดงความนับถือ"), "ขอแสดงความนับถือ"),
    said("CMT003", _TABLE, "นายสุเมธ ทองประเสริฐ", "นางกัญญา ศรีสมบัติ"),
    Plant("CMT004", _TABLE, before("๒. หน้าที่และอำนาจ", "รวม ๔ คน"), "รวม ๔ คน"),
    Plant("CMT005", _TABLE, words("กรรมการและเลขานุการ", "ประธานกรรมการ"), "ประธานกรรมการ"),
    said("CMT006", _TABLE, "กรรมการ", "อนุกรรมการ"),
    Plant(
        "CMT007",
        _TABLE,
        steps(
            words("นายสุเมธ ทองประเสริฐ", ".........."),
            words("ผู้อำนวยการกลุ่มบริหารงานการเงินและสินทรัพย์", ""),
        ),
        "กรรมการ",
    ),
    Plant(
        "CMT010",
        _TABLE,
        drop("๒. หน้าที่และอำนาจ", "๒.๑ กำหนด", "๒.๒ พิจารณา", _LAST_DUTY),
        "กรรมการและเลขานุการ",
    ),
    said("CMT011", _TABS, "นายสุเมธ ทอง", "นาย สุเมธ ทอง"),
    Plant("REG001", _RULES, words("ว่าด้วยการใช้ห้องประชุม", "เรื่อง การใช้ห้องประชุม")),
    said("REG002", _RULES, "ข้อ ๔ ผู้ประสงค์", "ข้อ ๖ ผู้ประสงค์"),
    Plant("REG002", _RULES, drop("ข้อ ๕ ให้ผู้อำนวยการ")),
    Plant("REG002", _RULES, words("ข้อ ๕ ให้ผู้อำนวยการกลุ่มอำนวยการรักษาการตาม", "ข้อ ๕ ให้ใช้")),
    Plant("ANN001", _NOTICE, drop("ประกาศ  ณ  วันที่"), _SIGNER),
    said(
        "ANN002",
        _NOTICE,
        "เรื่อง  การใช้แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
        "เรื่อง  การใช้แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
    ),
    said("CER001", _CERTIFICATE, "หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า", "หนังสือนี้ออกให้เพื่อแสดงว่า"),
    Plant("CER001", _CERTIFICATE, words("หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า", "ขอรับรองว่า")),
    Plant("STA001", _NEWS, after("๒๐ พฤศจิกายน ๒๕๖๙", _SIGNER), _SIGNER),
    Plant("STA001", _NEWS, before("๒๐ พฤศจิกายน ๒๕๖๙", _SIGNER), _SIGNER),
)
