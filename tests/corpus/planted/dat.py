"""Planted: dates, days and hours (DAT)."""

from tests.corpus.planted.edits import said

_CALL, _NEWS, _MINUTES = "letter-tables-controls", "statement", "minutes-tabs"
_ORDER, _LETTER = "order-table-new", "letter-tabs-split-runs"
_FLOOD = "เมื่อวันที่ ๑๕ พฤศจิกายน ๒๕๖๙"
_REPLY = "ภายในวันที่ ๒๔ พฤศจิกายน ๒๕๖๙"
_MEETING = "เวลา ๐๙.๓๐ น. ณ ห้อง"

PLANTS = (
    said("DAT001", _CALL, "ที่ ๒๖ พฤศจิกายน ๒๕๖๙ เวลา", "ที่ ๒๖ พฤศจิกายน เวลา"),
    said("DAT002", _CALL, "วันพฤหัสบดีที่ ๒๖", "วันพุธที่ ๒๖"),
    said("DAT003", _MINUTES, "ภายในวันที่ ๓๐ พฤศ", "ภายในวันที่ ๓๑ พฤศ"),
    said("DAT004", _NEWS, _FLOOD, "เมื่อวันที่ ๑๕ พฤศจิกายน ๒๐๒๖"),
    said("DAT005", _NEWS, _FLOOD, "เมื่อวันที่ ๑๕ พฤศจิกายน ๓๑๑๒"),
    said("DAT006", _CALL, _REPLY, "ภายในวันที่ ๒๔/๑๑/๒๕๖๙"),
    said("DAT007", _CALL, _REPLY, "ภายในวันที่ ๒๔ พ.ย. ๒๕๖๙"),
    said("DAT008", _LETTER, "๒๐ พฤศจิกายน ๒๕๖๙", "วันที่ ๒๐ พฤศจิกายน พ.ศ. ๒๕๖๙"),
    said("DAT009", _ORDER, "พฤศจิกายน พ.ศ. ๒๕๖๙", "พฤศจิกายน ๒๕๖๙"),
    said("DAT010", _MINUTES, "ภายในวันที่ ๓๐", "ภายในวันจันทร์ที่ วันที่ ๓๐"),
    said("DAT011", _ORDER, "กระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖", "กระทรวงศึกษาธิการ พ.ศ.๒๕๔๖"),
    said("DAT012", _CALL, "วันพฤหัสบดีที่ ๒๖", "วันพฤหัสที่ ๒๖"),
    said(
        "DAT013",
        "announcement-controls",
        "ตั้งแต่บัดนี้เป็นต้นไป",
        "ตั้งแต่วันที่ ๑๐ ธันวาคม ๒๕๖๙ ถึงวันที่ ๕ ธันวาคม ๒๕๖๙",
    ),
    said("DAT015", _ORDER, "ตั้งแต่บัดนี้", "ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๙ "),
    said("DAT016", _CALL, _MEETING, "เวลา ๙.๓๐ น. ณ ห้อง"),
    said("DAT017", _CALL, _MEETING, "เวลา ๑๓.๐๐–๑๐.๓๐ น. ณ ห้อง"),
    said("DAT019", "announcement-controls", "พ.ศ. ๒๕๗๐ เพื่อ", "พ.ศ. ๒๕๗๐ (ค.ศ. ๒๐๒๖) เพื่อ"),
    said("DAT020", _NEWS, _FLOOD, "เมื่อวันเสาร์ที่ ๒๔ มิถุนายน ๒๔๗๕"),
)
