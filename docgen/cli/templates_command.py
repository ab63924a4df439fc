"""docgen templates, docgen emblem: the Word templates of the office."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from docgen.cli.telling import manner_of
from docgen.errors import InputError, whole_file
from docgen.kinds import all_kinds
from docgen.messages import Language, Message
from docgen.project import Project, find_project
from docgen.word.emblem import extract_emblem_from, set_emblem
from docgen.word.template_check import check_template, diff_templates

_FITS = Message("ใช้ได้", "fits")
_OWN = Message("ของหน่วยงาน", "the office's own")
_STOCK = Message("ของโปรแกรม", "stock")
_SAME = Message("ไม่มีแม่แบบของหน่วยงาน", "no template of the office's own")


def run_templates(options: argparse.Namespace) -> int:
    """Check, compare or list the templates."""
    project = find_project(Path.cwd())
    match options.action:
        case "check":
            return _check(project, options)
        case "diff":
            return _diff(project, options)
        case _:
            return _list(project, options)


def run_emblem(options: argparse.Namespace) -> int:
    """Put the office's emblem into its own copies of the templates, and say how crisp it is."""
    project = find_project(Path.cwd())
    picture = _picture(options)
    for name in _template_names():
        template = project.template(name)
        made = set_emblem(template.read_bytes(), picture, template)
        own = project.root / "templates" / "office" / name
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_bytes(made.content)
        print(manner_of(options).path(own))
        for message in made.notes:
            print(f"    {message.said_in(options.language)}")
    return 0


def _check(project: Project, options: argparse.Namespace) -> int:
    wrong = False
    for path, context in _asked(project, options):
        faults = check_template(path.read_bytes(), context)
        wrong = wrong or bool(faults)
        shown = manner_of(options).path(path)
        if not faults and not options.quiet:
            print(f"{shown}  {_FITS.said_in(options.language)}")
        for fault in faults:
            print(f"{shown}  {fault.said_in(options.language)}")
    return 2 if wrong else 0


def _diff(project: Project, options: argparse.Namespace) -> int:
    for name in _template_names():
        own = project.root / "templates" / "office" / name
        if not own.exists():
            print(f"{name}  {_SAME.said_in(options.language)}")
            continue
        stock = project.root / "templates" / "docx" / name
        print(manner_of(options).path(own))
        for message in diff_templates(stock.read_bytes(), own.read_bytes()):
            print(f"    {message.said_in(options.language)}")
    return _check(project, options)


def _list(project: Project, options: argparse.Namespace) -> int:
    for kind in all_kinds():
        path = project.template(kind.template)
        whose = _OWN if path.parent.name == "office" else _STOCK
        title = kind.title if options.language is Language.THAI else kind.english
        shown = manner_of(options).path(path)
        print(f"{kind.name:<12} {title}  {shown}  ({whose.said_in(options.language)})")
    return 0


def _asked(project: Project, options: argparse.Namespace) -> Iterator[tuple[Path, type]]:
    """Yield each template asked for, with what it may print."""
    contexts = {kind.template: kind.context for kind in all_kinds()}
    for path in options.paths or [project.template(name) for name in _template_names()]:
        if not path.exists() or path.name not in contexts:
            known = " ".join(contexts)
            raise InputError(
                whole_file(path, f"ไม่ใช่แม่แบบที่รู้จัก (มี {known})", f"not a template ({known})")
            )
        yield path, contexts[path.name]


def _template_names() -> tuple[str, ...]:
    return tuple(dict.fromkeys(kind.template for kind in all_kinds()))


def _picture(options: argparse.Namespace) -> bytes:
    """Return the picture to use; raises InputError when there is none, or two."""
    if bool(options.picture) == bool(options.source):
        raise InputError(
            whole_file(
                Path("emblem"),
                "ให้ระบุแฟ้มรูปตราครุฑหนึ่งแฟ้ม หรือ --from หนังสือเดิม.docx",
                "give one picture, or --from OLD.docx",
            )
        )
    path: Path = options.picture or options.source
    if not path.is_file():
        raise InputError(whole_file(path, "ไม่พบแฟ้มนี้", "no such file"))
    content = path.read_bytes()
    return content if options.picture else extract_emblem_from(content, path)
