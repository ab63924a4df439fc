"""Finding an authority by what a person writes: `moe-admin-2546:37`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from docgen.clauses.authority import Authority, Citation
from docgen.errors import NotReadable
from docgen.messages import Message
from docgen.thai.digits import to_arabic_digits, to_thai_digits
from docgen.thai.names import nearest


@dataclass(frozen=True, slots=True)
class Clauses(Mapping[str, Authority]):
    """Every authority known, by key."""

    authorities: Mapping[str, Authority]

    def __getitem__(self, key: str) -> Authority:
        """Return the authority of that key."""
        return self.authorities[key]

    def __iter__(self) -> Iterator[str]:
        """Yield the keys in the order of the files."""
        return iter(self.authorities)

    def __len__(self) -> int:
        """Return how many authorities are known."""
        return len(self.authorities)

    def citation(self, reference: str) -> Citation:
        """Return what `reference` cites: `key`, `key:37`, `key:45(5)`, `key มาตรา ๓๗`.

        Raises NotReadable with the nearest keys, or with the provisions known of that authority.
        """
        key, provision = _parted(reference)
        if (authority := self.authorities.get(key)) is None:
            raise NotReadable(unknown_key(key, tuple(self.authorities)))
        if not provision:
            return Citation(authority)
        wanted = _plain_id(provision, authority.provision_word)
        for known in authority.provisions.values():
            if _plain_id(known.id, authority.provision_word) == wanted:
                return Citation(authority, known)
        raise NotReadable(_unknown_provision(authority, provision))


_REFERENCE: Final = re.compile(r"(?P<key>[^\s:]+)(?:\s*:\s*|\s+)?(?P<provision>.*)", re.DOTALL)
_PROVISION_WORDS: Final = ("มาตรา", "ข้อ")


def _parted(reference: str) -> tuple[str, str]:
    found = _REFERENCE.match(to_arabic_digits(reference).strip())
    return (found["key"], found["provision"].strip()) if found else ("", "")


def _plain_id(written: str, word: str) -> str:
    plain = re.sub(r"\s+", "", to_arabic_digits(written))
    for known in (word, *_PROVISION_WORDS):
        plain = plain.removeprefix(known)
    return plain


def unknown_key(key: str, keys: tuple[str, ...]) -> Message:
    """Return that `key` is not on record, with the nearest ones."""
    near = nearest(key, keys)
    if not near:
        return Message(
            f"ไม่พบ “{key}” ในทะเบียนกฎหมาย (clauses.yaml) "
            "ให้ใช้รหัสในทะเบียน หรือเพิ่มใน clauses.yaml ของสำนักงาน",
            f"“{key}” is not in clauses.yaml; use a key of the catalogue or add it to the office's",
        )
    return Message(
        f"ไม่พบ “{key}” ในทะเบียนกฎหมาย (clauses.yaml) หมายถึง {' หรือ '.join(near)} ใช่หรือไม่",
        f"“{key}” is not in clauses.yaml; did you mean {' or '.join(near)}?",
    )


def _unknown_provision(authority: Authority, written: str) -> Message:
    asked = to_thai_digits(written)
    known = " ".join(authority.provisions)
    if not known:
        return Message(
            f"ทะเบียนกฎหมายไม่มีข้อย่อยของ {authority.key} จึงอ้าง “{asked}” ไม่ได้ ให้อ้างทั้งฉบับ",
            f"no provisions of {authority.key} are on record; cite it as a whole",
        )
    return Message(
        f"ไม่พบ “{asked}” ของ {authority.key} ในทะเบียนกฎหมาย ที่มีอยู่คือ {to_thai_digits(known)}",
        f"“{written}” of {authority.key} is not on record; known are {known}",
    )
