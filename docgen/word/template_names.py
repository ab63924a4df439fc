"""Which names a template may use, from the dataclass it prints, and which it never does."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from difflib import get_close_matches
from typing import Any, Final, get_args, get_origin, get_type_hints

from jinja2 import nodes

_ANY: Final = object
"""The type of what cannot be told: every attribute of it is let pass."""
_LOOP: Final = frozenset(
    {"first", "last", "index", "index0", "revindex", "revindex0", "length", "previtem", "nextitem"}
)


class _LoopVariable:
    """The type of Jinja's own `loop`."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name the context lacks, and the nearest it has."""

    name: str
    nearest: tuple[str, ...]


@dataclass(slots=True)
class Names:
    """The names in reach while a template is read; remembers which fields were used."""

    context: type
    _scopes: list[dict[str, Any]] = field(default_factory=list)
    _used: set[tuple[type, str]] = field(default_factory=set)

    def used_by(self, tree: nodes.Template) -> Iterator[Unknown]:
        """Yield the names of a tag that are unknown; a `for` opens a scope."""
        for part in tree.body:
            if isinstance(part, nodes.For):
                yield from self._enter(part)
            else:
                yield from self._unknowns(part)

    def enter_unknown(self) -> None:
        """Open the scope of a `for` that could not be read."""
        self._scopes.append({})

    def leave(self) -> None:
        """Close the scope of the innermost `for`."""
        if self._scopes:
            self._scopes.pop()

    def never_used(self) -> Iterator[str]:
        """Yield the fields no tag ever used, such as `blocks.rows.role`."""
        yield from self._unused(self.context, "", frozenset())

    def _enter(self, loop: nodes.For) -> Iterator[Unknown]:
        yield from self._unknowns(loop.iter)
        scope: dict[str, Any] = {"loop": _LoopVariable}
        for name in loop.target.find_all(nodes.Name):
            scope[name.name] = _ANY
        if isinstance(loop.target, nodes.Name):
            scope[loop.target.name] = _item_type(self._type_of(loop.iter))
        self._scopes.append(scope)
        if loop.test is not None:
            yield from self._unknowns(loop.test)

    def _unknowns(self, node: nodes.Node) -> Iterator[Unknown]:
        if isinstance(node, nodes.Name):
            if self._type_of(node) is None:
                yield self._unknown(node.name, self._in_reach())
        elif isinstance(node, nodes.Getattr | nodes.Getitem):
            yield from self._unknowns(node.node)
            name = _attribute(node)
            owner = self._type_of(node.node)
            if name and owner is not None and self._type_of(node) is None:
                yield self._unknown(name, _attributes_of(owner))
        else:
            for child in node.iter_child_nodes():
                yield from self._unknowns(child)

    def _type_of(self, node: nodes.Node) -> Any:  # noqa: ANN401 - a type hint is anything
        """Return the type an expression has; None for a name that does not exist."""
        if isinstance(node, nodes.Name):
            for scope in reversed(self._scopes):
                if node.name in scope:
                    return scope[node.name]
            return self._field(self.context, node.name)
        if isinstance(node, nodes.Getattr | nodes.Getitem):
            owner, name = self._type_of(node.node), _attribute(node)
            if owner is None or owner is _ANY:
                return owner
            return _item_type(owner) if name is None else self._field(owner, name)
        if isinstance(node, nodes.Filter) and node.name in {"first", "last"} and node.node:
            return _item_type(self._type_of(node.node))
        return _ANY

    def _field(self, owner: Any, name: str) -> Any:  # noqa: ANN401 - a type hint is anything
        if owner is _LoopVariable:
            return _ANY if name in _LOOP else None
        if not is_dataclass(owner):
            return _ANY if owner is _ANY else None
        hint = get_type_hints(owner).get(name)
        if hint is not None and isinstance(owner, type):
            self._used.add((owner, name))
        return hint

    def _in_reach(self) -> list[str]:
        names = [name for scope in self._scopes for name in scope]
        return [*names, *_attributes_of(self.context)]

    def _unknown(self, name: str, known: list[str]) -> Unknown:
        return Unknown(name, tuple(get_close_matches(name, known, n=2)))

    def _unused(self, owner: type, path: str, above: frozenset[type]) -> Iterator[str]:
        for name, hint in get_type_hints(owner).items():
            told = f"{path}{name}"
            inner = _item_type(hint)
            if (owner, name) not in self._used:
                yield told
            elif isinstance(inner, type) and is_dataclass(inner) and inner not in above:
                yield from self._unused(inner, f"{told}.", above | {owner})


def _attribute(node: nodes.Getattr | nodes.Getitem) -> str | None:
    if isinstance(node, nodes.Getattr):
        return node.attr
    value = node.arg.value if isinstance(node.arg, nodes.Const) else None
    return value if isinstance(value, str) else None


def _attributes_of(owner: Any) -> list[str]:  # noqa: ANN401 - a type hint is anything
    if owner is _LoopVariable:
        return sorted(_LOOP)
    return [one.name for one in fields(owner)] if is_dataclass(owner) else []


def _item_type(hint: Any) -> Any:  # noqa: ANN401 - a type hint is anything
    """Return what a tuple or list holds; a type that holds nothing is returned as it is."""
    if get_origin(hint) in {tuple, list}:
        inside = get_args(hint)
        return inside[0] if inside else _ANY
    return _ANY if hint is None else hint
