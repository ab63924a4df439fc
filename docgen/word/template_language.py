"""What a template may say: names, for, if and the documented filters; everything else is refused.

Templates are hostile until proven otherwise. The list below holds no call, no arithmetic and no
assignment, so a template cannot run code or grow a value; the sandbox stands behind it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from jinja2 import StrictUndefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docgen.messages import Message
from docgen.word.filters import BUILT_IN, FILTERS, TESTS
from docgen.word.values import printed

TURN: Final = "_turn"
"""Printed as nothing at each turn of a loop, so that turns can be counted."""

MAX_LOOP_DEPTH: Final = 6

_ALLOWED: Final = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Filter,
    nodes.Const,
    nodes.For,
    nodes.If,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Test,
    nodes.Tuple,
    nodes.List,
)


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A construct that may not stand in a template, and its line in the patched text."""

    line: int
    message: Message


class _Sandbox(ImmutableSandboxedEnvironment):
    """Nothing can be called, however it was reached.

    Whether an attribute is safe hangs on its name and the type it stands in, so that is asked once:
    asking each time took half of the rendering.
    """

    @cached_property
    def _verdicts(self) -> dict[tuple[type, str], bool]:
        return {}

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Return whether a template may read `attr` of `obj`."""
        known = self._verdicts.get((type(obj), attr))
        if known is None:
            known = super().is_safe_attribute(obj, attr, value)
            self._verdicts[type(obj), attr] = known
        return known

    def is_safe_callable(self, obj: object) -> bool:  # noqa: ARG002 - the library's signature
        """Return False: a template calls nothing."""
        return False


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Return the one environment of all templates."""
    sandbox = _Sandbox(autoescape=True, undefined=StrictUndefined, finalize=printed, extensions=())
    sandbox.filters = {name: sandbox.filters[name] for name in BUILT_IN} | dict(FILTERS)
    sandbox.tests = {name: sandbox.tests[name] for name in TESTS}
    sandbox.globals = {}
    return sandbox


def forbidden_in(tree: nodes.Template) -> Iterator[Forbidden]:
    """Yield what may not stand in a template."""
    yield from _below(tree, 0)


def count_turns(tree: nodes.Template) -> None:
    """Make every loop print TURN once a turn."""
    for loop in tree.find_all(nodes.For):
        loop.body.insert(0, nodes.Output([nodes.Name(TURN, "load")], lineno=loop.lineno))


def _below(node: nodes.Node, depth: int) -> Iterator[Forbidden]:
    message = _objection(node, depth)
    if message:
        yield Forbidden(node.lineno or 1, message)
    deeper = depth + isinstance(node, nodes.For)
    for child in node.iter_child_nodes():
        yield from _below(child, deeper)


def _objection(node: nodes.Node, depth: int) -> Message | None:  # noqa: PLR0911 - a list of refusals
    match node:
        case nodes.For(recursive=True):
            return Message("ใช้ for แบบ recursive ไม่ได้", "a recursive for is not allowed")
        case nodes.For() if depth >= MAX_LOOP_DEPTH:
            most = MAX_LOOP_DEPTH
            return Message(f"for ซ้อนกันเกิน {most} ชั้น", f"loops nested deeper than {most}")
        case nodes.Filter(name=name) if name not in FILTERS and name not in BUILT_IN:
            return Message(f"ไม่มีตัวกรองชื่อ ‘{name}’", f"there is no filter {name!r}")
        case nodes.Test(name=name) if name not in TESTS:
            return Message(f"ไม่มีคำทดสอบชื่อ ‘{name}’", f"there is no test {name!r}")
        case nodes.Name(name=name) | nodes.Getattr(attr=name) if name.startswith("_"):
            return Message(f"ชื่อ ‘{name}’ ใช้ไม่ได้", f"the name {name!r} is not allowed")
        case nodes.Getitem(arg=arg) if not isinstance(arg, nodes.Const):
            return Message("ใน [ ] ใส่ได้เฉพาะค่าคงที่", "only a constant may stand in [ ]")
        case nodes.Getitem(arg=nodes.Const(value=str() as name)) if name.startswith("_"):
            return Message(f"ชื่อ ‘{name}’ ใช้ไม่ได้", f"the name {name!r} is not allowed")
        case _ if not isinstance(node, _ALLOWED):
            said = type(node).__name__
            return Message(
                f"แม่แบบใช้ได้เฉพาะชื่อ for และ if เท่านั้น (พบ {said})",
                f"a template holds names, for and if only (found {said})",
            )
    return None
