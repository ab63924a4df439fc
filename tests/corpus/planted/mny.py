"""Planted: sums of money (MNY)."""

from tests.corpus.planted.edits import after, said, steps
from tests.corpus.planted.plant import Plant

_LETTER, _TABLE, _MEMO = "letter-tabs-split-runs", "letter-two-pages", "memo-tables"
_SUM = "จำนวน ๗๕๐ บาท (เจ็ดร้อยห้าสิบบาทถ้วน)"
_CODE = "รหัสงบประมาณ ๒๐๐๐๔๓๑๐๐๑๐๐๐๓๒๑๔๕๖๐ จัดสรรเป็นเงิน"

PLANTS = (
    said("MNY001", _LETTER, "๑๒,๓๔๕.๕๐ บาท", "๑๒,๓๔๖.๕๐ บาท"),
    said("MNY002", _MEMO, _SUM, "เป็นเงิน ๗๕๐,๐๐๐ บาท"),
    said("MNY003", _TABLE, "๓๐,๐๐๐.๐๐", "๓๑,๐๐๐.๐๐"),
    Plant(
        "MNY005",
        "order-table-new",
        steps(after("๒.๒ พิจารณา", f"{_CODE} ๕๐๕ บาท"), after("๒.๒ พิจารณา", f"{_CODE} ๕๐๐ บาท")),
        "๕๐๕ บาท",
    ),
    said("MNY006", _MEMO, "(เจ็ดร้อยห้าสิบบาทถ้วน)", "(เจ็ดร้อยห้าสิบบาท)"),
    said("MNY007", _MEMO, _SUM, "เป็นเงิน ๗๕๐.๕ บาท"),
    said("MNY008", _MEMO, _SUM, "เป็นเงิน ๑,๗๕๐ บ."),
    said("MNY010", _TABLE, "๓๐,๐๐๐.๐๐", "๓๐,๐๐๐.๕๐"),
    said("MNY011", _MEMO, "๗๕๐ บาท (", "๗๕๐บาท ("),
    said("MNY012", _MEMO, _SUM, "เป็นเงิน ๗๕๐.๔๙๙๙๙๙๙ บาท"),
)
