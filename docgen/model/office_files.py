"""Register files that are not there, or stand twice, with the cure."""

from pathlib import Path

from docgen.errors import Problem, whole_file


def no_folder(folder: Path) -> Problem:
    """Return the problem of a folder of the office's data that is not there."""
    return whole_file(
        folder,
        "ไม่พบโฟลเดอร์ข้อมูลสำนักงาน ให้สร้างโฟลเดอร์นี้ แล้วใส่ office.yaml people.yaml และ schools.xlsx",
        "there is no such folder; make it and put office.yaml, people.yaml and schools.xlsx in it",
    )


def not_there(path: Path, names: tuple[str, ...]) -> Problem:
    """Return the problem of a register of which there is no file."""
    return whole_file(
        path,
        f"ไม่พบแฟ้ม {' หรือ '.join(names)} ให้วางแฟ้มนี้ไว้ในโฟลเดอร์ {path.parent.name}",
        f"there is no {' or '.join(names)}; put one in {path.parent.name}",
    )


def both_there(path: Path, other: str) -> Problem:
    """Return the problem of a register that stands in two files."""
    return whole_file(
        path,
        f"มีทั้ง {other} และ {path.name} ให้เหลือเพียงแฟ้มเดียว อีกแฟ้มให้ย้ายออกหรือเปลี่ยนชื่อ",
        f"both {other} and {path.name} are there; keep one",
    )
