"""Who signs on a day, and the lines under the signature (domain: holder, acting, delegated)."""

from dataclasses import dataclass
from datetime import date

from docgen.errors import NotComposable
from docgen.messages import Message
from docgen.model.office import Holding, Manner, Post
from docgen.model.order import Signer
from docgen.thai.dates import long_date
from docgen.wording.seats import position_of


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block: the name in parentheses and the lines of post under it."""

    name: str
    positions: tuple[str, ...]


def signature_of(signer: Signer, day: date | None) -> Signature:
    """Return the signature block for `day`.

    Raises NotComposable when nobody may sign for the post that day, or the person named may not.
    """
    holding = _holding(signer, day)
    name = f"({holding.person.name})"
    if holding.manner is Manner.HOLDER:
        return Signature(name, (signer.post.title,))
    own = position_of(holding.person, day)
    return Signature(name, (f"{own} {holding.manner}", signer.post.title))


def _holding(signer: Signer, day: date | None) -> Holding:
    post: Post = signer.post
    held = [holding for holding in post.holdings if holding.in_force_on(day)]
    if signer.person:
        held = [holding for holding in held if holding.person.id == signer.person.id]
        if not held:
            raise NotComposable(("signer", "person"), _may_not_sign(signer, day))
        return held[-1]
    standing_in = [h for h in held if h.manner in (Manner.ACTING, Manner.CARETAKER)]
    holders = [h for h in held if h.manner is Manner.HOLDER]
    if not (standing_in or holders):
        raise NotComposable(("signer",), _nobody_signs(post, day))
    return (standing_in or holders)[-1]


def _may_not_sign(signer: Signer, day: date | None) -> Message:
    name, title = signer.person.name if signer.person else "", signer.post.title
    return Message(
        f"{name} ไม่มีอำนาจลงนามในตำแหน่ง{title} {_on(day)} ให้ตรวจผู้ลงนามใน office.yaml",
        f"{name} may not sign as {title} {_on_en(day)}; see the holdings in office.yaml",
    )


def _nobody_signs(post: Post, day: date | None) -> Message:
    return Message(
        f"ไม่มีผู้ดำรงตำแหน่งหรือผู้รักษาราชการแทน{post.title} {_on(day)} ให้เพิ่มใน office.yaml",
        f"nobody holds or acts for {post.title} {_on_en(day)}; add a holding to office.yaml",
    )


def _on(day: date | None) -> str:
    return f"ในวันที่ {long_date(day)}" if day else "ในปัจจุบัน"


def _on_en(day: date | None) -> str:
    return f"on {day.isoformat()}" if day else "now"
