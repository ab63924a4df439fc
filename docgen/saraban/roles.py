"""The parts a paragraph can play in an official document, with the Word style that carries each.

The style id is ASCII and stable; the name is what a person sees in Word's style list.
"""

from enum import StrEnum


class Role(StrEnum):
    """A paragraph's part in the document; the value is the Word style id."""

    EMBLEM = "SarabanEmblem"
    TITLE = "SarabanTitle"
    NUMBER = "SarabanNumber"
    SUBJECT = "SarabanSubject"
    RULE_LINE = "SarabanRuleLine"
    BODY = "SarabanBody"
    HEADING = "SarabanHeading"
    CLAUSE_1 = "SarabanClause1"
    CLAUSE_2 = "SarabanClause2"
    CLAUSE_3 = "SarabanClause3"
    CELL = "SarabanCell"
    CELL_CENTRE = "SarabanCellCentre"
    TABLE_HEAD = "SarabanTableHead"
    EFFECTIVE = "SarabanEffective"
    ORDERED_ON = "SarabanOrderedOn"
    SIGNATURE = "SarabanSignature"
    POSITION = "SarabanPosition"
    ANNEX_TITLE = "SarabanAnnexTitle"
    PAGE_NUMBER = "SarabanPageNumber"
    SPEED = "SarabanSpeed"
    SECRECY = "SarabanSecrecy"
    OWNER = "SarabanOwner"
    DATE = "SarabanDate"
    SALUTATION = "SarabanSalutation"
    ADDRESSEE = "SarabanAddressee"
    REFERENCE = "SarabanReference"
    ENCLOSURE = "SarabanEnclosure"
    CLOSING = "SarabanClosing"
    UNIT = "SarabanUnit"
    PHONE = "SarabanPhone"
    COPIES = "SarabanCopies"
    SENDER = "SarabanSender"
    CONTINUATION = "SarabanContinuation"
    MEMO_TITLE = "SarabanMemoTitle"
    MEMO_AGENCY = "SarabanMemoAgency"
    MEMO_NUMBER = "SarabanMemoNumber"
    MEMO_SUBJECT = "SarabanMemoSubject"
    ABOUT = "SarabanAbout"
    ISSUE = "SarabanIssue"
    YEAR = "SarabanYear"
    PROVISION = "SarabanProvision"
    SESSION = "SarabanSession"
    MET_ON = "SarabanMetOn"
    PLACE = "SarabanPlace"
    PRESENT = "SarabanPresent"
    ABSENT = "SarabanAbsent"
    OTHERS = "SarabanOthers"
    ATTENDEE = "SarabanAttendee"
    STARTED = "SarabanStarted"
    ENDED = "SarabanEnded"
    AGENDA_ITEM = "SarabanAgendaItem"
    AGENDA_SUBITEM = "SarabanAgendaSubitem"
    RESOLUTION = "SarabanResolution"
    RECORDER = "SarabanRecorder"
    CHECKER = "SarabanChecker"

    @property
    def style_name(self) -> str:
        """The name shown in Word."""
        return _STYLE_NAMES[self]

    @property
    def kept_style(self) -> str:
        """Style id of the variant that stays on the page of the paragraph after it."""
        return f"{self}{_KEPT}"

    @property
    def kept_style_name(self) -> str:
        """The name of that variant in Word."""
        return f"{self.style_name} (ติดกับย่อหน้าถัดไป)"


def role_of(style_id: str | None, style_name: str | None = None) -> Role | None:
    """Return the role a style of ours carries, kept variants included; None for other styles.

    The name decides when the id says nothing: LibreOffice keeps names and gives ids of its own.
    """
    by_id = _ROLES.get(style_id.removesuffix(_KEPT)) if style_id else None
    return by_id or (_ROLES_BY_NAME.get(style_name) if style_name else None)


_KEPT = "Kept"
_ROLES: dict[str, Role] = {role.value: role for role in Role}

_STYLE_NAMES = {
    Role.EMBLEM: "สารบรรณ-ครุฑ",
    Role.TITLE: "สารบรรณ-หัวเรื่อง",
    Role.NUMBER: "สารบรรณ-ที่",
    Role.SUBJECT: "สารบรรณ-เรื่อง",
    Role.RULE_LINE: "สารบรรณ-เส้นคั่น",
    Role.BODY: "สารบรรณ-ข้อความ",
    Role.HEADING: "สารบรรณ-หัวข้อ",
    Role.CLAUSE_1: "สารบรรณ-ข้อ ๑",
    Role.CLAUSE_2: "สารบรรณ-ข้อ ๒",
    Role.CLAUSE_3: "สารบรรณ-ข้อ ๓",
    Role.CELL: "สารบรรณ-ช่องตาราง",
    Role.CELL_CENTRE: "สารบรรณ-ช่องตารางกลาง",
    Role.TABLE_HEAD: "สารบรรณ-หัวตาราง",
    Role.EFFECTIVE: "สารบรรณ-ทั้งนี้",
    Role.ORDERED_ON: "สารบรรณ-สั่ง ณ วันที่",
    Role.SIGNATURE: "สารบรรณ-ลงชื่อ",
    Role.POSITION: "สารบรรณ-ตำแหน่ง",
    Role.ANNEX_TITLE: "สารบรรณ-หัวบัญชีแนบท้าย",
    Role.PAGE_NUMBER: "สารบรรณ-เลขหน้า",
    Role.SPEED: "สารบรรณ-ชั้นความเร็ว",
    Role.SECRECY: "สารบรรณ-ชั้นความลับ",
    Role.OWNER: "สารบรรณ-ส่วนราชการ",
    Role.DATE: "สารบรรณ-วันเดือนปี",
    Role.SALUTATION: "สารบรรณ-คำขึ้นต้น",
    Role.ADDRESSEE: "สารบรรณ-ถึง",
    Role.REFERENCE: "สารบรรณ-อ้างถึง",
    Role.ENCLOSURE: "สารบรรณ-สิ่งที่ส่งมาด้วย",
    Role.CLOSING: "สารบรรณ-คำลงท้าย",
    Role.UNIT: "สารบรรณ-เจ้าของเรื่อง",
    Role.PHONE: "สารบรรณ-โทร.",
    Role.COPIES: "สารบรรณ-สำเนาส่ง",
    Role.SENDER: "สารบรรณ-ส่วนราชการที่ส่ง",
    Role.CONTINUATION: "สารบรรณ-คำต่อเนื่อง",
    Role.MEMO_TITLE: "สารบรรณ-บันทึกข้อความ",
    Role.MEMO_AGENCY: "สารบรรณ-บันทึก-ส่วนราชการ",
    Role.MEMO_NUMBER: "สารบรรณ-บันทึก-ที่ วันที่",
    Role.MEMO_SUBJECT: "สารบรรณ-บันทึก-เรื่อง",
    Role.ABOUT: "สารบรรณ-ว่าด้วย",
    Role.ISSUE: "สารบรรณ-ฉบับที่",
    Role.YEAR: "สารบรรณ-พ.ศ.",
    Role.PROVISION: "สารบรรณ-ข้อ",
    Role.SESSION: "สารบรรณ-ครั้งที่",
    Role.MET_ON: "สารบรรณ-เมื่อ",
    Role.PLACE: "สารบรรณ-ณ",
    Role.PRESENT: "สารบรรณ-ผู้มาประชุม",
    Role.ABSENT: "สารบรรณ-ผู้ไม่มาประชุม",
    Role.OTHERS: "สารบรรณ-ผู้เข้าร่วมประชุม",
    Role.ATTENDEE: "สารบรรณ-รายชื่อ",
    Role.STARTED: "สารบรรณ-เริ่มประชุม",
    Role.ENDED: "สารบรรณ-เลิกประชุม",
    Role.AGENDA_ITEM: "สารบรรณ-ระเบียบวาระ",
    Role.AGENDA_SUBITEM: "สารบรรณ-ระเบียบวาระย่อย",
    Role.RESOLUTION: "สารบรรณ-มติ",
    Role.RECORDER: "สารบรรณ-ผู้จดรายงาน",
    Role.CHECKER: "สารบรรณ-ผู้ตรวจรายงาน",
}
_ROLES_BY_NAME: dict[str, Role] = {role.style_name: role for role in Role} | {
    role.kept_style_name: role for role in Role
}
