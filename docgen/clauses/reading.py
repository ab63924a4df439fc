"""Reading a catalogue of authorities from YAML; every fault is noted with its place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from docgen.clauses.authority import Authority, Certainty, Provision, Sort
from docgen.clauses.lookup import unknown_key
from docgen.errors import NotReadable, Problem
from docgen.messages import Message
from docgen.places import Place
from docgen.sources import nodes
from docgen.sources.yaml_file import read_yaml
from docgen.thai.date_reading import read_date
from docgen.thai.digits import to_arabic_digits
from docgen.thai.names import nearest
from docgen.thai.text import has_thai

_ENGLISH: Final = {
    "ชนิด": "sort",
    "ชื่อ": "title",
    "ผู้ออก": "issuer",
    "เลขที่": "number",
    "ลงวันที่": "dated",
    "ใช้บังคับตั้งแต่": "in_force_from",
    "ใช้บังคับถึง": "in_force_to",
    "แทนที่โดย": "replaced_by",
    "แก้ไขเพิ่มเติมโดย": "amended_by",
    "ความแน่นอน": "certainty",
    "ที่มา": "source",
    "หมายเหตุ": "note",
    "คำเรียกข้อ": "provision_word",
    "บทบัญญัติ": "provisions",
    "ข้อความ": "text",
}
_AUTHORITY_KEYS: Final = frozenset(_ENGLISH.values()) - {"text"}
_PROVISION_KEYS: Final = frozenset({"text", "certainty", "source"})
_CERTAINTIES: Final = {
    **{certainty.value: certainty for certainty in Certainty},
    "แน่นอน": Certainty.CERTAIN,
    "น่าจะใช่": Certainty.LIKELY,
    "ไม่แน่ใจ": Certainty.UNSURE,
}
_SORTS: Final = {sort.value: sort for sort in Sort}
_MAATRA_SORTS: Final = frozenset({Sort.ACT, Sort.DECREE})

_KEY: Final = re.compile(r"[^\s:]+")

_THAI: Final = {name: title for title, name in _ENGLISH.items()}

T = TypeVar("T")
_Fields = Mapping[str, nodes.Entry]


@dataclass
class Catalogue:
    """Files of authorities, read one after the other; what is wrong in them is kept."""

    authorities: dict[str, Authority] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    path: Path = Path()

    def read(self, path: Path) -> None:
        """Add the authorities of the file, and note everything wrong in it."""
        self.path = path
        top = read_yaml(path)
        if not isinstance(top, nodes.Mapping):
            self._blame(
                top.place,
                "",
                "ต้องเขียนเป็น รหัสกฎหมาย: แล้วย่อหน้ารายละเอียดไว้ข้างใต้ เช่น ชนิด ชื่อ ความแน่นอน",
                "should be keys of authorities, with sort, title and certainty below each",
            )
            return
        for entry in top.entries:
            self._add(entry)
        for entry in top.entries:
            self._check_successor(entry)

    def _add(self, entry: nodes.Entry) -> None:
        key = entry.key
        if key in self.authorities:
            self._blame(
                entry.place,
                key,
                "รหัสซ้ำกับทะเบียนกฎหมายที่มากับโปรแกรม ให้ตั้งรหัสอื่น",
                "this key is in the catalogue already; choose another",
            )
        elif not _KEY.fullmatch(key):
            self._blame(
                entry.place,
                key,
                "รหัสต้องไม่มีวรรคและไม่มีเครื่องหมาย : ให้ใช้ - แทน",
                "no space or : in a key; use -",
            )
        elif (fields := self._fields(entry, _AUTHORITY_KEYS)) is not None:
            self._add_authority(entry, fields)

    def _add_authority(self, entry: nodes.Entry, fields: _Fields) -> None:
        sort = self._chosen(entry, fields, "sort", _SORTS)
        certainty = self._chosen(entry, fields, "certainty", _CERTAINTIES)
        title = self._text(fields, "title")
        if not title:
            self._blame(entry.place, entry.key, "ต้องระบุ “ชื่อ”", "“title” is missing")
        if not (sort and certainty and title):
            return
        self.authorities[entry.key] = Authority(
            key=entry.key,
            sort=sort,
            title=title,
            certainty=certainty,
            issuer=self._text(fields, "issuer"),
            number=self._text(fields, "number"),
            dated=self._day(fields, "dated"),
            in_force_from=self._day(fields, "in_force_from"),
            in_force_to=self._day(fields, "in_force_to"),
            replaced_by=self._text(fields, "replaced_by") or None,
            amended_by=self._texts(fields, "amended_by"),
            source=self._text(fields, "source"),
            note=self._text(fields, "note"),
            provision_word=self._text(fields, "provision_word")
            or ("มาตรา" if sort in _MAATRA_SORTS else "ข้อ"),
            provisions=self._provisions(fields, certainty),
        )

    def _check_successor(self, entry: nodes.Entry) -> None:
        authority = self.authorities.get(entry.key)
        successor = authority.replaced_by if authority else None
        if successor and successor not in self.authorities:
            message = unknown_key(successor, tuple(self.authorities))
            self.problems.append(Problem(self.path, entry.place, entry.key, message))

    def _provisions(self, fields: _Fields, certainty: Certainty) -> Mapping[str, Provision]:
        entry = fields.get("provisions")
        if entry is None:
            return {}
        if not isinstance(entry.value, nodes.Mapping):
            self._blame(
                entry.place,
                entry.key,
                "ต้องเขียนบรรทัดละหนึ่งข้อ เป็น เลขข้อ: ข้อความ เช่น ๓๗: การบริหารราชการ…",
                "should be one provision a line, id: text",
            )
            return {}
        read = (self._provision(item, certainty) for item in entry.value.entries)
        return {provision.id: provision for provision in read if provision}

    def _provision(self, item: nodes.Entry, certainty: Certainty) -> Provision | None:
        name = to_arabic_digits(item.key)
        if isinstance(item.value, nodes.Scalar):
            return Provision(name, str(item.value.value or ""), certainty)
        if (fields := self._fields(item, _PROVISION_KEYS)) is None:
            return None
        own = certainty
        if "certainty" in fields:
            own = self._chosen(item, fields, "certainty", _CERTAINTIES) or certainty
        return Provision(name, self._text(fields, "text"), own, self._text(fields, "source"))

    def _fields(self, entry: nodes.Entry, allowed: frozenset[str]) -> _Fields | None:
        if not isinstance(entry.value, nodes.Mapping):
            listed = " ".join(_title(name) for name in _ENGLISH.values() if name in allowed)
            self._blame(
                entry.place,
                entry.key,
                f"ต้องมีหัวข้อย่อยข้างใต้ ได้แก่ {listed}",
                f"should have keys below it: {', '.join(sorted(allowed))}",
            )
            return None
        fields: dict[str, nodes.Entry] = {}
        for item in entry.value.entries:
            name = _ENGLISH.get(item.key, item.key)
            if name not in allowed:
                self._unknown(item, allowed)
            fields[name] = item
        return fields

    def _chosen(
        self, entry: nodes.Entry, fields: _Fields, name: str, values: Mapping[str, T]
    ) -> T | None:
        value = values.get(self._text(fields, name))
        if value is None:
            item = fields.get(name)
            place, key = (item.value.place, item.key) if item else (entry.place, entry.key)
            named, words = ("", "") if item else (f" “{_title(name)}” ", f"“{name}” ")
            thai = " หรือ ".join(each for each in values if has_thai(each))
            self._blame(
                place,
                key,
                f"ต้องระบุ{named}เป็น {thai}",
                f"{words}should be one of {', '.join(values)}",
            )
        return value

    def _unknown(self, item: nodes.Entry, allowed: frozenset[str]) -> None:
        known = [_title(name) for name in _ENGLISH.values() if name in allowed]
        near = nearest(item.key, [*known, *allowed])
        th, en = " หรือ ".join(f"“{each}”" for each in near or known), ", ".join(near or allowed)
        self._blame(
            item.place,
            item.key,
            f"ไม่รู้จักหัวข้อนี้ หมายถึง {th} ใช่หรือไม่" if near else f"ไม่รู้จักหัวข้อนี้ ที่ใช้ได้คือ {th}",
            f"unknown key; did you mean {en}?" if near else f"unknown key; the keys are {en}",
        )

    def _day(self, fields: _Fields, name: str) -> date | None:
        if not (written := self._text(fields, name)):
            return None
        try:
            return read_date(written)
        except NotReadable as error:
            item = fields[name]
            self.problems.append(Problem(self.path, item.value.place, item.key, error.message))
            return None

    def _text(self, fields: _Fields, name: str) -> str:
        entry = fields.get(name)
        if entry is None:
            return ""
        if isinstance(entry.value, nodes.Scalar):
            return str(entry.value.value or "").strip()
        self._blame(
            entry.value.place,
            entry.key,
            "ต้องเป็นข้อความบรรทัดเดียว ไม่ใช่รายการหรือหัวข้อย่อย",
            "should be text, not a list or keys",
        )
        return ""

    def _texts(self, fields: _Fields, name: str) -> tuple[str, ...]:
        entry = fields.get(name)
        if entry is None or not isinstance(entry.value, nodes.Sequence):
            return (text,) if (text := self._text(fields, name)) else ()
        items = (item.value for item in entry.value.items if isinstance(item, nodes.Scalar))
        return tuple(str(item) for item in items if item)

    def _blame(self, place: Place, key: str, th: str, en: str) -> None:
        self.problems.append(Problem(self.path, place, key, Message(th, en)))


def _title(name: str) -> str:
    return _THAI.get(name, name)
