"""The parts of minutes and agendas."""

from typing import Final

from docgen.saraban.roles import Role
from docgen.word.recognising import phrases
from docgen.word.recognising import shared_parts as shared
from docgen.word.recognising.lines import Shape
from docgen.word.recognising.part import FOLLOWS, HINT, LIKELY, SURE, Zone, part

_ROSTER: Final = (Role.PRESENT, Role.ABSENT, Role.OTHERS, Role.ATTENDEE)
_LIST: Final = r"(?:รายชื่อ|รายนาม)?(?:คณะ)?(?:กรรมการ)?\s?"

_WHEN: Final = (
    part(Role.SESSION, r"ครั้งที่", Zone.HEAD),
    part(Role.MET_ON, rf"เมื่อ\s?วัน|วัน\S{{0,12}}ที่\s?\d|{phrases.DATE}", Zone.HEAD),
    part(Role.MET_ON, r"เวลา", Zone.HEAD, LIKELY),
    part(Role.PLACE, r"ณ\s?\S|(?:สถานที่|ห้องประชุม)", Zone.HEAD, LIKELY),
)
_ITEMS: Final = (
    part(Role.AGENDA_ITEM, r"(?:ระเบียบ\s?)?วาระที่\s?\d+(?![.\d])", Zone.TEXT),
    part(Role.AGENDA_SUBITEM, r"(?:ระเบียบ)?(?:วาระที่\s?)?\d+\.\d+(?![.\d])", Zone.TEXT, LIKELY),
)

MINUTES: Final = (
    *shared.title(r"รายงาน\s?การประชุม|บันทึกการประชุม"),
    *_WHEN,
    part(Role.PRESENT, rf"{_LIST}ผู้(?:มา|เข้า)ประชุม", Zone.ROSTER),
    part(Role.ABSENT, rf"{_LIST}ผู้(?:ไม่(?:มา|เข้า|ได้)|ลา|ขาด)\S*ประชุม", Zone.ROSTER),
    part(Role.OTHERS, rf"{_LIST}ผู้(?:เข้า)?ร่วมประชุม|ผู้สังเกตการณ์", Zone.ROSTER),
    part(Role.ATTENDEE, rf"\d{{1,3}}[.)]|{phrases.NAME_TITLE}", Zone.ROSTER, HINT, after=_ROSTER),
    part(Role.ATTENDEE, r".", Zone.ROSTER, FOLLOWS, Shape.SHORT, _ROSTER),
    part(Role.ATTENDEE, phrases.TABLE, Zone.ROSTER, HINT, Shape.TABLE, _ROSTER),
    part(Role.STARTED, r"(?:เริ่ม|เปิด)\s?(?:การ)?ประชุม", Zone.TEXT, shape=Shape.SHORT),
    *_ITEMS,
    part(Role.RESOLUTION, r"มติ(?:ที่|ของที่)?\s?ประชุม|มติ\s", Zone.TEXT),
    *shared.TEXT,
    part(Role.ENDED, r"(?:เลิก|ปิด)\s?(?:การ)?ประชุม", Zone.END, SURE, Shape.SHORT),
    part(Role.RECORDER, r".*ผู้(?:จด|บันทึก)(?:บันทึก)?\S*(?:รายงาน|ประชุม)", Zone.END, SURE, Shape.SHORT),
    part(Role.CHECKER, r".*ผู้ตรวจ(?:ทาน|สอบ)?\S*(?:รายงาน|ประชุม)", Zone.END, SURE, Shape.SHORT),
    *shared.SIGNATURE,
    *shared.ANNEX,
)

AGENDA: Final = (
    *shared.title(r"(?:ระเบียบ)?วาระการประชุม"),
    *_WHEN,
    *_ITEMS,
    *shared.TEXT,
)
