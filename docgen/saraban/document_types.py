"""The types of official document that can be told apart, with their names."""

from enum import StrEnum


class DocumentType(StrEnum):
    """What sort of document a .docx is; the value is what `--kind` takes."""

    LETTER = "letter"
    MEMO = "memo"
    STAMPED = "stamped"
    ORDER = "order"
    REGULATION = "regulation"
    ANNOUNCEMENT = "announcement"
    STATEMENT = "statement"
    CERTIFICATE = "certificate"
    MINUTES = "minutes"
    AGENDA = "agenda"

    @property
    def thai(self) -> str:
        """The name in the regulation."""
        return _THAI[self]


_THAI = {
    DocumentType.LETTER: "หนังสือภายนอก",
    DocumentType.MEMO: "บันทึกข้อความ",
    DocumentType.STAMPED: "หนังสือประทับตรา",
    DocumentType.ORDER: "คำสั่ง",
    DocumentType.REGULATION: "ระเบียบหรือข้อบังคับ",
    DocumentType.ANNOUNCEMENT: "ประกาศ",
    DocumentType.STATEMENT: "แถลงการณ์",
    DocumentType.CERTIFICATE: "หนังสือรับรอง",
    DocumentType.MINUTES: "รายงานการประชุม",
    DocumentType.AGENDA: "ระเบียบวาระการประชุม",
}
