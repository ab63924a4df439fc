"""Planted: the parts of letters and letters under seal (LET, ELC)."""

from tests.corpus.planted.edits import after, before, drop, said, steps, swap, words
from tests.corpus.planted.plant import Plant

_LETTER, _CALL, _STAMPED = "letter-tabs-split-runs", "letter-tables-controls", "stamped-enters"
_TABLE, _MEMO = "letter-two-pages", "memo-tables"
_TO = "เรียน  ผู้อำนวยการโรงเรียนบ้านหนองบัว"
_SUBJECT = "เรื่อง  การจัดสรรงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. ๒๕๗๐"
_CLOSING, _NAME = "ขอแสดงความนับถือ", "(นายธีรเดช วงศ์อารีย์)"
_POST = ("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "ประถมศึกษาศรีนคร เขต ๑")

PLANTS = (
    Plant("LET001", _LETTER, drop("เรื่อง  การจัดสรร")),
    Plant("LET001", _LETTER, drop(_CLOSING)),
    Plant("LET001", _TABLE, drop("๒๐ พฤศจิกายน ๒๕๖๙")),
    Plant("LET001", _LETTER, drop(_TO)),
    Plant("LET001", _TABLE, drop("ที่ ศธ ๐๔๙๙๙/ว ๔๘๐")),
    Plant("LET001", _LETTER, drop(_NAME)),
    Plant("LET001", _LETTER, swap(_SUBJECT, _TO), _TO),
    said("LET002", _LETTER, "ที่ ศธ ๐๔๙๙๙/๔๕๖", "ที่ ๐๔๙๙๙/๔๕๖"),
    said("LET002", _STAMPED, "ที่ ศธ ๐๔๙๙๙/๔๗๐", "ที่ ศธ ๐๔๙๙๙-๔๗๐"),
    said("LET004", _LETTER, "ศธ ๐๔๐๐๖/ว ๗๘๙", "ศธ ๐๔๐๐๖/ว๗๘๙"),
    said("LET006", _LETTER, _SUBJECT, "เรื่อง  การจัดสรรงบประมาณ."),
    said("LET006", _MEMO, "ขออนุมัติจัดประชุมคณะทำงาน", "ขออนุมัติ"),
    Plant("LET007", _LETTER, words(" ลงวันที่ ๙ พฤศจิกายน ๒๕๖๙", ""), "อ้างถึง  หนังสือ"),
    Plant("LET007", _LETTER, drop("อ้างถึง  หนังสือ"), "ตามหนังสือที่อ้างถึง"),
    said("LET008", _LETTER, "บัญชีจัดสรรงบประมาณ จำนวน ๑ ชุด", "บัญชีจัดสรรงบประมาณ"),
    said("LET008", _CALL, "ตามสิ่งที่ส่งมาด้วย ๒", "ตามสิ่งที่ส่งมาด้วย ๓"),
    Plant("LET008", _LETTER, drop("สิ่งที่ส่งมาด้วย  บัญชี"), "รายละเอียดตามสิ่งที่ส่งมาด้วย"),
    Plant("LET009", _TABLE, after("เรียน  ผู้อำนวยการ", "อ้างถึง  -"), "อ้างถึง"),
    Plant("LET010", _LETTER, drop("จึงเรียนมาเพื่อทราบ"), "พิจารณาแล้ว จัดสรร"),
    said("LET011", _LETTER, "ในสังกัด นั้น", "ในสังกัด"),
    said("LET011", _TABLE, "ที่ประสบอุทกภัย", "ที่ประสบอุทกภัย นั้น"),
    said("LET012", _LETTER, _NAME, "นายธีรเดช วงศ์อารีย์"),
    said("LET012", "memo-leaders", "(นางสาวปิยวรรณ แก้วมณี)", "นางสาวปิยวรรณ แก้วมณี"),
    Plant("LET013", _TABLE, steps(drop(_POST[1]), drop(f"{_POST[0]}")), _NAME),
    Plant("LET013", "memo-leaders", drop("นักวิเคราะห์นโยบายและแผนชำนาญการ"), "(นางสาว"),
    Plant("LET014", _LETTER, drop("โทร. ๐ ๔๒๙๙")),
    said("LET015", _LETTER, "กลุ่มนโยบายและแผน", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"),
    said("LET016", _MEMO, "จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ", "จึงเรียนมาเพื่อโปรดทราบ"),
    said("LET017", _STAMPED, "จึงส่งมาเพื่อทราบ", "จึงส่งมาเพื่อทราบ และโอนเงิน จำนวน ๗๕๐ บาท"),
    said("LET018", _TABLE, "ในการนี้ จึงจัดสรร", "ในการนี้ ข้าพเจ้าจึงจัดสรร"),
    Plant(
        "LET019",
        _LETTER,
        after("ไปรษณีย์อิเล็กทรอนิกส์", "สำเนาส่ง  ผู้อำนวยการโรงเรียนบ้านหนองบัว"),
        "สำเนาส่ง",
    ),
    Plant("ELC001", _LETTER, drop("ไปรษณีย์อิเล็กทรอนิกส์"), "โทร."),
    Plant("SAL007", _STAMPED, before("๒๐ พฤศจิกายน ๒๕๖๙", _CLOSING), _CLOSING),
    Plant("SAL007", _MEMO, after("จึงเรียนมาเพื่อโปรดพิจารณา", _CLOSING), _CLOSING),
    Plant(
        "SAL008",
        _STAMPED,
        words("ถึง  โรงเรียน", "เรียน  โรงเรียน"),
        "เรียน  โรงเรียน",
        kind="stamped",
    ),
    Plant("AGD007", _CALL, words("๒๐ พฤศจิกายน ๒๕๖๙", "๒๕ พฤศจิกายน ๒๕๖๙"), "๒๕ พฤศจิกายน"),
)
