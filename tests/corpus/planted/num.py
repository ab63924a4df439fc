"""Planted: digits, numbers and the numbering of lists (NUM)."""

from tests.corpus.planted.edits import markup, new_part, said, steps, words
from tests.corpus.planted.plant import Plant

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NUMBERING = (
    f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_AUTOMATIC = steps(
    new_part("numbering", _NUMBERING),
    *(
        steps(
            words(number, ""),
            markup(
                text,
                (
                    "<w:pPr>",
                    '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
                ),
            ),
        )
        for number, text in (("๑. ", "ใช้จ่ายงบประมาณตาม"), ("๒. ", "เบิกจ่ายให้แล้วเสร็จ"))
    ),
)
_LETTER, _TABLE = "letter-tabs-split-runs", "letter-two-pages"
_CERTIFICATE, _IT9 = "certificate-control", "order-it9"

PLANTS = (
    said("NUM001", "letter-tables-controls", "ภายในวันที่ ๒๔", "ภายในวันที่ 24"),
    said("NUM001", "minutes-tabs", "เวลา ๑๒.๐๐ น.", "เวลา 12.00 น."),
    said("NUM002", "memo-tables", "จำนวน ๑๕ คน", "จำนวน ๑5 คน"),
    said("NUM003", _TABLE, "โรงเรียนบ้านหนองบัว", "โรงเรียนบ้านหนองบัว ๑ (12 ห้อง)"),
    said("NUM004", _LETTER, "saraban@srinakhon1.go.th", "saraban@srinakhon๑.go.th"),
    said("NUM005", _LETTER, "๑๒,๓๔๕.๕๐ บาท", "๑๒๓๔๕.๕๐ บาท"),
    said("NUM006", _LETTER, "พ.ศ. ๒๕๗๐ งบ", "พ.ศ. ๒,๕๗๐ งบ"),
    said("NUM007", "order-table-new", "๒.๓ รายงาน", "๒.๔ รายงาน"),
    said("NUM008", _TABLE, "๒. เบิกจ่าย", "๒) เบิกจ่าย"),
    Plant("NUM009", _TABLE, _AUTOMATIC, "ใช้จ่ายงบประมาณตาม"),
    # The font is what draws these digits as Thai ones.
    said("NUM011", _IT9, "พ.ศ. ๒๕๔๖", "พ.ศ. 2546", "FNT005", "NUM001"),
    said(
        "NUM012",
        _CERTIFICATE,
        "แก้วมณี ตำแหน่ง",
        "แก้วมณี เลขประจำตัวประชาชน ๐ ๐๐๐๐ ๐๐๐๐๐ ๐๐ ๒ ตำแหน่ง",
    ),
)
