"""A document somebody saved again elsewhere: kept, never overwritten, still understood."""

import shutil
import subprocess

import pytest

from docgen.saraban.roles import Role
from docgen.word.reading import read_docx


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_document_saved_by_libreoffice_is_kept_and_still_understood(
    docgen, project, write_order, tmp_path
):
    write_order()
    docgen("build")
    document = project.out / "2570-ทดสอบ" / "order.docx"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
         "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path), str(document)],
        check=True, capture_output=True,
    )  # fmt: skip
    saved = (tmp_path / "order.docx").read_bytes()
    document.write_bytes(saved)
    roles = {p.role for story in read_docx(saved).stories for p in story.paragraphs}
    assert {Role.TITLE, Role.NUMBER, Role.SUBJECT, Role.BODY, Role.SIGNATURE} <= roles
    ran = docgen("check", str(document))
    assert ran.code == 0, ran.out + ran.err
    write_order(("พิจารณาจัดสรรงบประมาณ\n  เหตุผล", "จัดสรรเงินเหลือจ่าย\n  เหตุผล"))
    ran = docgen("build")
    assert (ran.code, document.read_bytes()) == (0, saved)
    assert "order-ฉบับใหม่.docx" in ran.out
