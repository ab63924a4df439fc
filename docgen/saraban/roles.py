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


def role_of(style_id: str | None) -> Role | None:
    """Return the role a style of ours carries, kept variants included; None for other styles."""
    return _ROLES.get(style_id.removesuffix(_KEPT)) if style_id else None


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
}
