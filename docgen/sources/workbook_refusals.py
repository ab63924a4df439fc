"""Files that are not .xlsx workbooks, told apart so that the advice fits."""

from pathlib import Path

from docgen.errors import Problem, whole_file

_LOCK_FILE = "~$"
_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WEB_PAGE = (b"<html", b"<!doctype", b"<table", b"<meta", b"<?xml")
_LOOKED_AT = 4096

_SAVE_AS = ("ให้เปิดด้วย Excel แล้วบันทึกเป็น (Save As) ชนิด .xlsx", "save it as .xlsx in Excel")


def not_a_workbook(path: Path, content: bytes) -> Problem | None:
    """Return why the file is no .xlsx workbook at all; None when it may be one."""
    if path.name.startswith(_LOCK_FILE):
        return whole_file(
            path,
            "เป็นแฟ้มชั่วคราวที่ Excel สร้างขณะเปิดแฟ้มอยู่ ให้ปิด Excel แล้วใช้แฟ้มที่ไม่มี ~$ นำหน้า",
            "is the lock file Excel keeps while a workbook is open; use the workbook itself",
        )
    if content.startswith(_OLE):
        return _ole(path, content)
    if not content.startswith(_ZIP):
        return _no_archive(path, content)
    return None


def refusal_of_members(path: Path, names: frozenset[str]) -> Problem | None:
    """Return why an archive with these members is no workbook; None when it is one."""
    if "xl/workbook.xml" in names:
        return None
    if "xl/workbook.bin" in names:
        return _other(path, "เป็นแฟ้มแบบ .xlsb", "is an .xlsb workbook")
    if "content.xml" in names:
        return _other(path, "เป็นแฟ้มของ LibreOffice (.ods)", "is an .ods workbook")
    if "word/document.xml" in names:
        return whole_file(path, "เป็นแฟ้ม Word ไม่ใช่ Excel", "is a Word document, not a workbook")
    return _other(path, "ไม่ใช่แฟ้ม Excel (.xlsx)", "is not an .xlsx workbook")


def _ole(path: Path, content: bytes) -> Problem:
    if _ENCRYPTED in content:
        return whole_file(
            path,
            "แฟ้มตั้งรหัสผ่านไว้ ให้เปิดด้วย Excel แล้วยกเลิกรหัสผ่าน (ไฟล์ > ข้อมูล > ป้องกันสมุดงาน) ก่อนบันทึก",
            "the workbook has a password; remove it in Excel (File > Info > Protect Workbook)",
        )
    return _other(path, "เป็นแฟ้ม Excel รุ่นเก่า (.xls)", "is an old .xls workbook")


def _no_archive(path: Path, content: bytes) -> Problem:
    head = content[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if head.startswith(_WEB_PAGE):
        return _other(path, "เป็นหน้าเว็บที่เปลี่ยนนามสกุลเป็น .xlsx", "is a web page renamed .xlsx")
    if b"\x00" not in head and any(sign in head for sign in (b",", b"\t", b";")):
        return whole_file(
            path,
            "เป็นแฟ้มข้อความ (CSV) ที่เปลี่ยนนามสกุลเป็น .xlsx ให้เปลี่ยนนามสกุลกลับเป็น .csv "
            f"หรือ{_SAVE_AS[0].removeprefix('ให้')}",
            f"is a CSV file renamed .xlsx; name it .csv, or {_SAVE_AS[1]}",
        )
    return _other(path, "ไม่ใช่แฟ้ม Excel (.xlsx) หรือแฟ้มเสียหาย", "is no .xlsx, or is damaged")


def _other(path: Path, th: str, en: str) -> Problem:
    return whole_file(path, f"{th} {_SAVE_AS[0]}", f"{en}; {_SAVE_AS[1]}")
