"""Planted: fonts, paper, spacing and tables (FNT, LAY)."""

from copy import deepcopy

from lxml import etree

from docgen.word.namespaces import W
from tests.corpus.planted.edits import markup, new_part, part, source, steps, words
from tests.corpus.planted.plant import Draft, Plant, draft_of

_LETTER, _TABLE, _MEMO = "letter-tabs-split-runs", "letter-two-pages", "memo-tables"
_ORDER, _NOTICE, _TABS = "order-table-new", "announcement-controls", "order-tabs-split-runs"
_CALL, _MINUTES, _NEWS = "letter-tables-controls", "minutes-tabs", "statement"
_REASON, _FLOOD = "ด้วยสำนักงาน", "ตามที่ได้เกิดอุทกภัย"
_END = "จึงเรียนมาเพื่อทราบ"
_NAME = "(นายธีรเดช วงศ์อารีย์)"
_PSK = '"TH SarabunPSK"'
_THEMED = 'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'
_THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Calibri"/></a:majorFont><a:minorFont>'
    '<a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
)
_HEADER = "word/header1.xml"
_ARABIC = source(('<w:pgNumType w:fmt="thaiNumbers"/>', ""))
_TALL, _SHORT = 'cy="1080000"', 'cy="360000"'


def _many_rows(draft: Draft) -> None:
    table = next(draft.root.iter(f"{W}tbl"))
    row = table.findall(f"{W}tr")[1]
    for _ in range(60):
        row.addnext(deepcopy(row))
    table.remove(table[-1])


def _emblem_above(draft: Draft) -> None:
    picture = next(draft_of("statement").root.iter(f"{W}p"))
    next(draft.root.iter(f"{W}p")).addprevious(picture)


def _emblem_on_every_page(draft: Draft) -> None:
    picture = next(draft.root.iter(f"{W}drawing")).getparent()
    header = etree.fromstring(draft.members[_HEADER])
    header[0].append(deepcopy(picture))
    draft.members[_HEADER] = etree.tostring(header)
    draft.members["word/_rels/header1.xml.rels"] = draft.members["word/_rels/document.xml.rels"]
    source(("<w:titlePg/>", ""))(draft)


def _blank_lines(draft: Draft) -> None:
    body = next(draft.root.iter(f"{W}body"))
    text = next(each for each in body if _FLOOD in "".join(each.itertext()))
    for _ in range(4):
        text.addnext(text.makeelement(f"{W}p"))


PLANTS = (
    Plant("FNT001", _NEWS, markup(_FLOOD, (_PSK, '"Angsana New"')), _FLOOD),
    Plant("FNT001", _TABLE, markup(_REASON, (_PSK, '"Cordia New"')), _REASON),
    Plant("FNT002", _NEWS, markup(_FLOOD, ('"32"', '"28"')), _FLOOD),
    Plant("FNT003", _NEWS, markup(_FLOOD, ('<w:sz w:val="32"/>', '<w:sz w:val="40"/>')), _FLOOD),
    Plant(
        "FNT004",
        _NEWS,
        steps(
            words("เปิดเรียนตามปกติ", "เปิดเรียนตามปกติแบบ On-site "),
            markup("On-site", (f"w:ascii={_PSK} w:hAnsi={_PSK}", _THEMED)),
            new_part("theme1", _THEME),
        ),
        "On-site",
    ),
    Plant("FNT005", _NEWS, markup(_FLOOD, (_PSK, '"TH SarabunIT๙"')), _FLOOD),
    Plant("FNT006", _NEWS, markup(_FLOOD, (_PSK, '"TH Sarabun New"')), _FLOOD),
    Plant("FNT008", _NEWS, markup(_FLOOD, ("<w:sz ", '<w:color w:val="0070C0"/><w:sz ')), _FLOOD),
    Plant("LAY001", _ORDER, source(('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'))),
    Plant("LAY002", _ORDER, source(('w:left="1701"', 'w:left="1440"'))),
    Plant("LAY002", _MEMO, source(('w:right="1134"', 'w:right="1440"'))),
    Plant("LAY003", _ORDER, source(('w:bottom="1134"', 'w:bottom="280"'))),
    Plant(
        "LAY004",
        _NEWS,
        markup(_FLOOD, ('w:after="0"', 'w:after="0" w:line="360" w:lineRule="auto"')),
        _FLOOD,
    ),
    Plant("LAY005", _LETTER, markup(_END, ('w:firstLine="1417"', 'w:firstLine="720"')), _END),
    Plant("LAY005", _MEMO, markup("ด้วยกลุ่ม", ('w:firstLine="1417"', "")), "ด้วยกลุ่ม"),
    Plant("LAY006", _LETTER, markup(_END, ('w:before="120"', 'w:before="0"')), _END),
    Plant(
        "LAY006",
        _LETTER,
        markup("ขอแสดงความนับถือ", ('w:before="240"', 'w:before="0"')),
        "ขอแสดงความนับถือ",
    ),
    Plant("LAY007", _CALL, markup(_NAME, ('w:before="1260"', 'w:before="0"')), _NAME),
    Plant("LAY008", _ORDER, source((_TALL, _SHORT))),
    Plant("LAY008", _ORDER, markup("", ('w:val="center"', 'w:val="right"'))),
    # The first page then prints its number, too.
    Plant("LAY009", _LETTER, _emblem_on_every_page, also=("LAY010",)),
    Plant("LAY009", _MINUTES, _emblem_above),
    Plant("LAY010", _LETTER, source(("<w:titlePg/>", "")), "- ๒ -"),
    Plant("LAY010", _LETTER, part(_HEADER, ('w:val="center"', 'w:val="right"')), "- ๒ -"),
    Plant("LAY010", _LETTER, part(_HEADER, ("- </w:t>", "</w:t>"), (" -</w:t>", "</w:t>")), "๒"),
    Plant("LAY010", _ORDER, steps(part(_HEADER, ("๒", "2")), _ARABIC), "- 2 -"),
    Plant("LAY012", _NOTICE, markup(_NAME, ("<w:pPr>", "<w:pPr><w:pageBreakBefore/>")), _NAME),
    Plant("LAY013", _NEWS, markup(_FLOOD, ("thaiDistribute", "both")), _FLOOD),
    Plant("LAY013", _NEWS, markup(_FLOOD, ("<w:sz ", '<w:spacing w:val="-10"/><w:sz ')), _FLOOD),
    Plant("LAY014", _NEWS, words("ในพื้นที่อำเภอ", "ในพื้นที่อำเภอ" + "เมืองและอำเภอใกล้เคียง" * 60), _FLOOD),
    Plant(
        "LAY015",
        _NEWS,
        markup(_FLOOD, ("โรงเรียน", "โรงเ</w:t><w:br/><w:t>รียน")),
        "โรงเ",
    ),
    Plant("LAY016", _NEWS, _blank_lines, "บัดนี้"),
    Plant("LAY017", _TABLE, steps(_many_rows, source(("<w:tblHeader/>", ""))), "ที่"),
)
