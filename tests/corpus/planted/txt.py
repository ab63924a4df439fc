"""Planted: the letters, signs and words of a text (TXT)."""

from tests.corpus.planted.edits import after, markup, new_part, said, words
from tests.corpus.planted.plant import Plant

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_COMMENT = (
    f'<w:comments {_W}><w:comment w:id="1" w:author="ก"><w:p><w:r><w:t>ขอให้ตรวจอีกครั้ง</w:t></w:r>'
    "</w:p></w:comment></w:comments>"
)
_INSERTED = (
    ("<w:r><w:rPr>", '<w:ins w:id="7" w:author="ก"><w:r><w:rPr>'),
    ("</w:r>", "</w:r></w:ins>"),
)
_ORDER, _LETTER, _CALL = "order-table-new", "letter-tabs-split-runs", "letter-tables-controls"
_NEWS, _DUTY = "statement", "ตามหลักเกณฑ์ที่กำหนด"

PLANTS = (
    said("TXT001", _LETTER, "ฐานแจ้งจัดสรร", "ฐานเเจ้งจัดสรร"),
    said("TXT002", _LETTER, "งบดำเนินงาน", "งบดําเนินงาน"),
    said("TXT003", _LETTER, "ให้สำนักงานเขตพื้นที่", "ให้สำนักงานเขตพื้นท่ี"),
    said("TXT004", _ORDER, "เพื่อให้การ", "เพื่่อให้การ"),
    said("TXT005", _NEWS, "บัดนี้ ระดับน้ำ", "บัดนี้ ัระดับน้ำ"),
    said("TXT006", _NEWS, "โรงเรียนทุกแห่ง", "โรงเรียน\u200bทุกแห่ง"),
    said("TXT007", _ORDER, "นายสุเมธ ทอง", "นายสุเมธ\xa0ทอง"),
    said("TXT008", "minutes-tabs", "แจ้งให้ที่ประชุมทราบว่า", "แจ้งให้ที\uf70aประชุมทราบว่า"),
    said("TXT008", _NEWS, "ระดับน้ำลดลง", "ระดับน้ำ�ดลง"),
    said("TXT009", _ORDER, "ความเรียบร้อย อาศัย", "ความเรียบร้อย   อาศัย"),
    said("TXT011", "memo-tables", "ด้วยกลุ่มนโยบาย", "          ด้วยกลุ่มนโยบาย"),
    said("TXT012", _NEWS, "และอาคารเรียน", " , โรงอาหาร และอาคารเรียน"),
    said("TXT012", "agenda-python-docx", "(ถ้ามี)", "( ถ้ามี )"),
    said("TXT013", _ORDER, _DUTY, "ตามหลักเกณฑ์ต่างๆที่กำหนด"),
    said("TXT014", _ORDER, _DUTY, "ตามหลักเกณฑ์ต่าง ๆๆ ที่กำหนด"),
    said("TXT015", "regulation-styles", "อุปกรณ์ที่ต้องใช้", "โต๊ะ เก้าอี้ฯลฯ"),
    said("TXT016", "announcement-controls", "ได้จัดทำแผน", "ได้จัดทำ “แผน"),
    said("TXT016", "announcement-controls", "ได้จัดทำแผน", "ได้จัดทำแผน)"),
    said("TXT017", _ORDER, "ต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา", "ต่อผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา."),
    said("TXT018", "minutes-tabs", "ภายในวันที่ ๓๐", "ภายในวันที่ ๓o"),
    said("TXT019", "agenda-python-docx", "(ถ้ามี)", "（ถ้ามี）"),
    Plant("TXT020", _ORDER, after("๒.๓ รายงาน", "ลงชื่อ ......…"), "ลงชื่อ"),
    said("TXT021", "memo-tables", "จึงขออนุมัติใช้เงิน", "จึงขออนุญาติใช้เงิน"),
    said("TXT022", _LETTER, "ให้โรงเรียนบ้านหนองบัว", "ให้โรงเรียน {{ school.name }}"),
    said("TXT022", _CALL, "ณ ห้องประชุมราชพฤกษ์", "ณ [ระบุสถานที่]"),
    said("TXT023", _NEWS, "วันที่ ๑๕", "วันที่ Error! Reference source not found. ๑๕"),
    Plant("TXT023", _NEWS, markup("ฉบับที่ ๑", *_INSERTED)),
    Plant(
        "TXT023",
        _NEWS,
        markup("ฉบับที่ ๑", ("</w:rPr>", '<w:highlight w:val="yellow"/></w:rPr>')),
        "ฉบับที่ ๑",
    ),
    Plant("TXT023", _NEWS, new_part("comments", _COMMENT)),
    Plant(
        "TXT024",
        "minutes-tabs",
        words("(นางสาวปิยวรรณ แก้วมณี)", "(นางสาวปิยวรรณ์ แก้วมณี)"),
        "(นางสาวปิยวรรณ์",
    ),
)
