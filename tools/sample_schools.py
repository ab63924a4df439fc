"""Write data/schools.xlsx, the register of the sample office: 124 fictitious schools.

The same bytes come out on every run: nothing is random, and the times inside the file are fixed.
Sums agree with the other samples: 118 schools at work, 14,620 students.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from itertools import count
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

TARGET: Final = Path(__file__).parents[1] / "data" / "schools.xlsx"
TITLE: Final = "ข้อมูลโรงเรียนในสังกัดสำนักงานเขตพื้นที่การศึกษาประถมศึกษาศรีนคร เขต ๑"
AS_OF: Final = "ข้อมูลนักเรียน ณ วันที่ ๑๐ พฤศจิกายน ๒๕๖๙"
HEADER: Final = (
    "รหัสโรงเรียน",
    "ชื่อโรงเรียน",
    "ตำบล",
    "อำเภอ",
    "กลุ่มโรงเรียน",
    "ประเภท",
    "จำนวนนักเรียน",
    "ผู้อำนวยการโรงเรียน",
    "วิทยฐานะ",
    "การดำรงตำแหน่ง",
    "ตำแหน่งผู้รักษาการ",
    "สถานะ",
)
WIDTHS: Final = (14, 26, 16, 16, 26, 14, 14, 30, 18, 20, 34, 34)
FIRST_CODE: Final = 99000101
STUDENTS: Final = 14_620

PLACES: Final = {
    "เมืองศรีนคร": {
        "ในเมือง": "อนุบาลศรีนคร วัดศรีวิไล วัดกลางศรีนคร บ้านคลองสวน วัดโพธิ์ชัย บ้านท่าทราย",
        "โนนสว่าง": "บ้านโนนสว่าง บ้านโนนสูง บ้านหนองแวง บ้านหนองขาม วัดโนนศิลา บ้านหัวนา",
        "ท่าตะเคียน": "บ้านท่าตะเคียน บ้านท่าลาด วัดท่าไม้แดง บ้านปากคลอง บ้านเกาะกลาง บ้านวังหิน",
        "ทุ่งแก้ว": "วัดทุ่งแก้ว บ้านนาตาล บ้านทุ่งมน บ้านทุ่งสว่าง บ้านหนองบัวลอย วัดราษฎร์สามัคคี",
        "บึงทอง": "บ้านบึงทอง บ้านบึงกระจับ บ้านหนองปลาไหล ชุมชนวัดบึงทอง บ้านคลองยาง บ้านหนองตาไก้",
        "คลองใหญ่": "บ้านคลองใหญ่ บ้านคลองตะแบก บ้านหนองกระทุ่ม วัดคลองมะพลับ บ้านหนองเต่า บ้านสระแก้วน้อย",
        "ห้วยยาง": "บ้านห้วยยาง บ้านห้วยแคน บ้านห้วยไร่ บ้านหนองสองห้อง บ้านภูเงิน ห้วยยางวิทยาคาร",
        "ศาลาลอย": "บ้านศาลาลอย วัดศาลาแดง บ้านดอนแก้ว บ้านดอนยานาง บ้านหนองโสน",
        "สำโรง": "ชุมชนบ้านสำโรง บ้านสำโรงเหนือ บ้านกุดน้ำใส บ้านหนองคู วัดสว่างอารมณ์ บ้านหนองหว้า",
    },
    "เหล่าหลวง": {
        "เหล่าหลวง": (
            "ชุมชนบ้านเหล่าหลวง บ้านดงขวาง บ้านซับสมบูรณ์ อนุบาลเหล่าหลวง บ้านเหล่าน้อย บ้านเหล่าใหญ่ บ้านหนองแสง"
        ),
        "ดงมะไฟ": "บ้านดงมะไฟ บ้านดงบัง บ้านดงเย็น บ้านป่าไร่ บ้านหนองยาง บ้านโคกกลาง",
        "นาดี": "บ้านนาดี บ้านนาคำ บ้านนาแก บ้านนาเหล่า บ้านหนองแคน บ้านนาทุ่งน้อย",
        "โคกงาม": "บ้านโคกงาม บ้านโคกสูง บ้านโคกก่อง บ้านหนองฮี บ้านคำแคน บ้านโคกมะตูม",
        "ป่าแดง": "บ้านป่าแดง บ้านป่าตอง บ้านซับไม้แดง บ้านซับน้อย บ้านเขาดิน บ้านเขาน้อย",
        "วังทอง": "บ้านวังทอง บ้านวังเย็น บ้านวังกุ่ม บ้านวังตะเคียน วัดวังทองวราราม",
    },
    "หนองไผ่แก้ว": {
        "หนองไผ่งาม": "บ้านหนองไผ่งาม บ้านโคกสะอาด บ้านหนองไผ่ล้อม อนุบาลหนองไผ่แก้ว บ้านหนองจาน บ้านหนองเรือ",
        "หนองม่วง": "บ้านหนองม่วง บ้านหนองม่วงไข่ บ้านหนองบัวแดง บ้านหนองคล้า บ้านหนองปรือ บ้านโนนม่วง",
        "โพนทอง": "บ้านโพนทอง บ้านโพนงาม บ้านโพนสว่าง วัดโพนชัย บ้านกุดจอก บ้านกุดแข้",
        "ท่าศิลา": "บ้านท่าศิลา บ้านท่าสะอาด บ้านท่ากกแก บ้านหาดทราย บ้านแก่งหิน บ้านดอนกลาง",
        "ห้วยทราย": "บ้านห้วยทราย บ้านห้วยลึก บ้านห้วยโป่ง บ้านห้วยกลาง บ้านภูทอง",
        "สันติสุข": "บ้านสันติสุข บ้านสามัคคีธรรม บ้านไทยเจริญ บ้านทรัพย์เจริญ บ้านคลองน้ำใส ศรีนครราษฎร์อุปถัมภ์",
    },
}
CLOSED: Final = {
    "บ้านโคกสะอาด": "รวมกับโรงเรียนบ้านหนองไผ่งาม",
    "บ้านนาตาล": "รวมกับโรงเรียนวัดทุ่งแก้ว",
    "บ้านดงขวาง": "รวมกับโรงเรียนชุมชนบ้านเหล่าหลวง",
    "บ้านซับสมบูรณ์": "รวมกับโรงเรียนชุมชนบ้านเหล่าหลวง",
    "บ้านกุดแข้": "เลิกสถานศึกษา",
    "บ้านคลองน้ำใส": "เลิกสถานศึกษา",
}
KNOWN_STUDENTS: Final = {
    "อนุบาลศรีนคร": 1_186,
    "อนุบาลเหล่าหลวง": 742,
    "อนุบาลหนองไผ่แก้ว": 655,
    "บ้านโนนสว่าง": 68,
    "วัดทุ่งแก้ว": 142,
    "ชุมชนบ้านเหล่าหลวง": 208,
    "บ้านหนองไผ่งาม": 126,
    "วัดศรีวิไล": 284,
    "บ้านโคกงาม": 113,
}
KNOWN_DIRECTORS: Final = {
    "บ้านโนนสว่าง": ("นายประสงค์ ใจมั่น", "ชำนาญการพิเศษ"),
    "วัดศรีวิไล": ("นางสุรีย์พร แสนดี", "ชำนาญการพิเศษ"),
}
EXPERT_FROM: Final = 600
MIDDLE_EVERY: Final = 3
SMALLEST_MIDDLE: Final = 121
UPPER_EVERY: Final = 2
ACTING_EVERY: Final = 17

MEN: Final = (
    "กฤษฎา กิตติ เกษม คมสัน จรูญ จำลอง ชาญชัย เชิดชัย ณรงค์ ดำรงค์ ถาวร ทวีศักดิ์ ธวัช นพดล นิพนธ์ บรรจง "
    "บุญเลี้ยง ปรีชา ประเสริฐ พิชัย ไพโรจน์ มงคล ยงยุทธ ยุทธนา วิชัย วิโรจน์ สมคิด สมศักดิ์ สุรพล อภิชาติ อำนวย อุดม"
)
WOMEN: Final = (
    "กนกวรรณ กัลยา จันทร์เพ็ญ จินตนา ฉวีวรรณ ชลธิชา ดวงพร ทัศนีย์ ธิดารัตน์ นงลักษณ์ นิตยา บุษบา ประภาพร "
    "พรรณี มาลี รัตนา เรณู ลำดวน วันเพ็ญ วิภา ศิริรัตน์ สมใจ สุดารัตน์ สุนีย์ อรทัย อัมพร อารีรัตน์ อุบล"
)
SURNAMES: Final = (
    "กองแก้ว การดี ขันทอง คงเจริญ คำมูล งามสม จันทะวงษ์ ชมภูพาน ไชยสิทธิ์ ดวงดี ดาวเรือง ตั้งใจ ถิ่นทอง ทองหล่อ "
    "ทาสีดา นาคำ นามวงษ์ บัวระภา บุญหนุน ประดับสุข ปานเกิด ผาสุข พรมลี พลศักดิ์ เพียรดี มณีโชติ มูลสาร ยศคำ "
    "รอดภัย ราชสีห์ เรืองฤทธิ์ ลาภมาก วงค์คำ วันดี ศรีหาบุตร สายบุตร สารีคำ สีหะวงษ์ สุขสวัสดิ์ แสงคำ หอมดวง หาญกล้า "
    "อ่อนสี อินทะจักร อุ่นใจ"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the register, in the order of the header."""

    code: str
    name: str
    subdistrict: str
    district: str
    cluster: str
    sort: str
    students: int
    director: str
    level: str
    acting: str
    acting_post: str
    status: str


@dataclass(frozen=True, slots=True)
class Place:
    """A school's name and where it stands."""

    name: str
    subdistrict: str
    district: str


def main() -> None:
    """Write the workbook."""
    TARGET.write_bytes(fixed_bytes(workbook(tuple(rows()))))
    print(TARGET)


def rows() -> Iterator[Row]:
    """Yield the lines of the register in order of their codes."""
    everywhere = tuple(places())
    students = student_counts(everywhere)
    names = director_names()
    for at, place in enumerate(everywhere):
        director, level = KNOWN_DIRECTORS.get(place.name) or (next(names), "")
        number = students[place.name]
        acting, post = acting_of(at, place.name)
        yield Row(
            code=str(FIRST_CODE + at),
            name=place.name,
            subdistrict=place.subdistrict,
            district=place.district,
            cluster=f"กลุ่มโรงเรียน{place.subdistrict}",
            sort=sort_of(at, number),
            students=number,
            status=CLOSED.get(place.name, "เปิดทำการ"),
            director="" if place.name in CLOSED else director,
            level="" if place.name in CLOSED or acting else level or level_of(at, number),
            acting=acting,
            acting_post=post,
        )


def places() -> Iterator[Place]:
    """Yield every school with its subdistrict and district."""
    for district, subdistricts in PLACES.items():
        for subdistrict, names in subdistricts.items():
            for name in names.split():
                yield Place(name, subdistrict, district)


def student_counts(everywhere: tuple[Place, ...]) -> dict[str, int]:
    """Return the students of each school; the middle-sized ones take what is left over."""
    counts = {
        place.name: KNOWN_STUDENTS.get(place.name, 34 + at * 37 % 83)
        for at, place in enumerate(everywhere)
    } | dict.fromkeys(CLOSED, 0)
    free = [place.name for place in everywhere if place.name not in KNOWN_STUDENTS | CLOSED]
    middle = free[::MIDDLE_EVERY]
    for at, name in enumerate(middle):
        counts[name] = SMALLEST_MIDDLE + at * 29 % 61
    share, left = divmod(STUDENTS - sum(counts.values()), len(middle))
    for at, name in enumerate(middle):
        counts[name] += share + (at < left)
    return counts


def director_names() -> Iterator[str]:
    """Yield full names, none twice."""
    men, women, surnames = MEN.split(), WOMEN.split(), SURNAMES.split()
    for at in count():
        surname = surnames[at * 7 % len(surnames)]
        if at % 5 < 3:  # noqa: PLR2004  three men to two women
            yield f"นาย{men[at % len(men)]} {surname}"
        else:
            title = "นาง" if at % 2 else "นางสาว"
            yield f"{title}{women[at % len(women)]} {surname}"


def sort_of(at: int, students: int) -> str:
    """Return what the school teaches; some of the larger ones go on to the lower secondary."""
    return "ขยายโอกาส" if students >= SMALLEST_MIDDLE and at % UPPER_EVERY else "ประถม"


def level_of(at: int, students: int) -> str:
    """Return the director's standing: most are ชำนาญการพิเศษ."""
    if students >= EXPERT_FROM:
        return "เชี่ยวชาญ"
    return "ชำนาญการ" if at % 6 == 1 else "ชำนาญการพิเศษ"


def acting_of(at: int, name: str) -> tuple[str, str]:
    """Return how the post is filled when it has no holder, and the own post of who fills it."""
    if at % ACTING_EVERY != ACTING_EVERY - 1 or name in KNOWN_DIRECTORS | CLOSED:
        return "", ""
    if at % 2:
        return "รักษาการในตำแหน่ง", "ครูชำนาญการพิเศษ"
    return "รักษาราชการแทน", "ครูชำนาญการ"


def workbook(lines: tuple[Row, ...]) -> bytes:
    """Return the workbook: two title rows, the header, one row a school."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "โรงเรียน"
    write_titles(sheet)
    sheet.append(HEADER)
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = f"A{sheet.max_row + 1}"
    for line in lines:
        sheet.append([value if value != "" else None for value in astuple(line)])
    for column, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def write_titles(sheet: Worksheet) -> None:
    """Write the two lines above the header, each over the full width."""
    for text in (TITLE, AS_OF):
        sheet.append([text])
        row = sheet.max_row
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(HEADER))
        title = sheet.cell(row, 1)
        title.font, title.alignment = Font(bold=True), Alignment(horizontal="center")


def fixed_bytes(workbook_bytes: bytes) -> bytes:
    """Return the same workbook with every time in it set to one day."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook_bytes)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-11-10T00:00:00Z", content)
            entry = zipfile.ZipInfo(name, (2026, 11, 10, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)
    return written.getvalue()


if __name__ == "__main__":
    main()
