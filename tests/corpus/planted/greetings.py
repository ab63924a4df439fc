"""Planted: greetings, closings, speed and secrecy (SAL, SEC)."""

from tests.corpus.planted.edits import after, before, markup, said, steps, words
from tests.corpus.planted.plant import Edit, Plant

_LETTER, _TABLE, _MEMO = "letter-tabs-split-runs", "letter-two-pages", "memo-tables"
_CALL = "letter-tables-controls"
_TO = "เรียน  ผู้อำนวยการโรงเรียนบ้านหนองบัว"
_ALL = "เรียน  ผู้อำนวยการโรงเรียนในสังกัด"
_END, _CLOSING = "จึงเรียนมาเพื่อทราบ", "ขอแสดงความนับถือ"
_HIGH = "ขอแสดงความนับถืออย่างยิ่ง"
_MARK = "ที่ ศธ ๐๔๙๙๙/ว ๔๘๐"


def _to(addressee: str, end: str = _END, closing: str = _CLOSING) -> Edit:
    return steps(words(_ALL, addressee), words(_END, end), words(_CLOSING, closing))


_MONK = "นมัสการ  พระครูศรีวิไลคุณ"
PLANTS = (
    said("SAL001", _LETTER, _TO, "สวัสดี ผู้อำนวยการโรงเรียนบ้านหนองบัว"),
    # Who is greeted too low is also concluded too low.
    Plant("SAL002", _TABLE, _to("เรียน  นายกรัฐมนตรี", _END, _HIGH), "เรียน  นายก", ("SAL006",)),
    Plant(
        "SAL003",
        _TABLE,
        _to("กราบเรียน  รองนายกรัฐมนตรี", "จึงกราบเรียนมาเพื่อทราบ"),
        "กราบเรียน  รอง",
    ),
    said("SAL004", _TABLE, _CLOSING, _HIGH),
    Plant("SAL004", _TABLE, _to(_MONK, "จึงนมัสการมาเพื่อทราบ"), _CLOSING),
    Plant(
        "SAL005",
        _TABLE,
        _to(_MONK, "จึงนมัสการมาเพื่อทราบ", "ขอนมัสการด้วยความเคารพอย่างยิ่ง"),
        "ขอนมัสการ",
    ),
    said("SAL006", _LETTER, _END, "จึงกราบเรียนมาเพื่อทราบ"),
    said("SAL006", _MEMO, "จึงเรียนมาเพื่อโปรด", "จึงกราบเรียนมาเพื่อโปรด"),
    said("SAL009", _LETTER, _TO, "เรียน : ผู้อำนวยการโรงเรียนบ้านหนองบัว"),
    said("SAL009", _MEMO, "เรียน  ผู้อำนวยการ", "เรียน  ท่านผู้อำนวยการ"),
    Plant("SAL010", _TABLE, words(_ALL, "เรียน  หม่อมเจ้าปิยวรรณ"), "หม่อมเจ้า"),
    Plant(
        "SAL011",
        _TABLE,
        _to(
            "กราบเรียน  นายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงศึกษาธิการ",
            "จึงกราบเรียนมาเพื่อทราบ",
            "ขอแสดงความนับถืออย่างยิ่ง",
        ),
        "กราบเรียน",
    ),
    said("SEC001", _CALL, "ด่วนที่สุด", "ด่วนพิเศษ"),
    Plant("SEC002", _CALL, markup("ด่วนที่สุด", ("FF0000", "000000")), "ด่วนที่สุด"),
    Plant("SEC002", _CALL, markup("ด่วนที่สุด", ('"64"', '"32"')), "ด่วนที่สุด"),
    # The mark stands at the top only.
    Plant("SEC003", _TABLE, before(_MARK, "ลับ"), "ลับ"),
    Plant(
        "SEC003",
        _TABLE,
        steps(before(_MARK, "ลับ"), after("ไปรษณีย์อิเล็กทรอนิกส์", "ลับมาก")),
        "ลับมาก",
    ),
    said("SEC005", _CALL, "ด่วนที่สุด", "ด่วนภายใน ๒๔ พฤศจิกายน ๒๕๖๙"),
)
