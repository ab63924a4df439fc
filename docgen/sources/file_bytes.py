"""The bytes of an input file, or why they cannot be had and what to do about it."""

from difflib import get_close_matches
from pathlib import Path

from docgen.errors import InputError, whole_file

_MEGABYTE = 1024 * 1024


def read_bytes(path: Path, limit: int) -> bytes:
    """Return the content of the file; raises InputError when there is none to read."""
    try:
        if path.stat().st_size > limit:
            raise _too_big(path, limit)
        content = path.read_bytes()
    except FileNotFoundError:
        raise _not_found(path) from None
    except IsADirectoryError:
        raise _is_a_folder(path) from None
    except PermissionError:
        raise _not_allowed(path) from None
    except (OSError, ValueError) as error:
        raise _not_readable(path, error) from None
    if not content:
        raise InputError(whole_file(path, "แฟ้มว่างเปล่า ยังไม่มีข้อมูล", "the file is empty"))
    return content


def _not_found(path: Path) -> InputError:
    names = sorted(each.name for each in path.parent.iterdir()) if path.parent.is_dir() else []
    near = get_close_matches(path.name, names, n=3)
    if not near:
        th = "ไม่พบแฟ้มนี้ ให้ตรวจชื่อแฟ้มและโฟลเดอร์"
        return InputError(whole_file(path, th, "there is no such file; check its name and folder"))
    return InputError(
        whole_file(
            path,
            f"ไม่พบแฟ้มนี้ ในโฟลเดอร์เดียวกันมี {' หรือ '.join(near)}",
            f"there is no such file; the folder has {' and '.join(near)}",
        )
    )


def _is_a_folder(path: Path) -> InputError:
    th = "เป็นโฟลเดอร์ ไม่ใช่แฟ้ม ให้ระบุชื่อแฟ้มในโฟลเดอร์"
    return InputError(whole_file(path, th, "is a folder; name a file in it"))


def _not_allowed(path: Path) -> InputError:
    return InputError(
        whole_file(
            path,
            "เปิดแฟ้มไม่ได้ อาจเปิดค้างอยู่ในโปรแกรมอื่น เช่น Excel ให้ปิดก่อนแล้วสั่งใหม่ หรือตรวจสิทธิ์การอ่านแฟ้ม",
            "cannot be opened; close it in other programs such as Excel, or check its permissions",
        )
    )


def _not_readable(path: Path, error: Exception) -> InputError:
    return InputError(
        whole_file(
            path,
            "อ่านแฟ้มไม่ได้ ให้ตรวจว่าแฟ้มยังอยู่และไดรฟ์ยังเชื่อมต่อ",
            f"cannot be read ({type(error).__name__})",
        )
    )


def _too_big(path: Path, limit: int) -> InputError:
    most = limit // _MEGABYTE
    return InputError(
        whole_file(
            path,
            f"แฟ้มใหญ่เกิน {most} เมกะไบต์ ให้แยกเป็นหลายแฟ้ม หรือตรวจว่าเลือกแฟ้มถูก",
            f"is larger than {most} MB; split it, or check that it is the right file",
        )
    )
