"""What a template's package may not carry, whatever its text says."""

from collections.abc import Iterator

from docgen.errors import Problem, TemplateError, whole_file
from docgen.word.namespaces import OFFICE
from docgen.word.package import Package
from docgen.word.parts import relationships_of

_HYPERLINK = f"{OFFICE}/hyperlink"


def refuse_unsafe(package: Package) -> None:
    """Raise TemplateError when a template has macros or leads outside its package."""
    problems = list(_problems(package))
    if problems:
        raise TemplateError(*problems)


def _problems(package: Package) -> Iterator[Problem]:
    for name in package.names:
        if name.lower().endswith(("vbaproject.bin", "vbadata.xml")):
            yield whole_file(package.path, "แม่แบบมีมาโคร ให้บันทึกเป็น .docx ธรรมดา", "macros")
        if name.endswith(".rels"):
            source = name.removesuffix(".rels").replace("_rels/", "", 1)
            for arrow in relationships_of(package, source).values():
                if arrow.external and arrow.type != _HYPERLINK:
                    kind = arrow.type.rpartition("/")[2]
                    yield whole_file(
                        package.path,
                        f"แม่แบบอ้างถึงแฟ้มภายนอก ({kind}: {arrow.target}) ให้ลบการเชื่อมโยงนั้นใน Word",
                        f"leads outside its package ({kind}: {arrow.target}): remove the link",
                    )
