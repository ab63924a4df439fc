"""Copies of documents as LibreOffice saves them."""

import shutil
import subprocess
import tempfile
from pathlib import Path

INSTALLED = shutil.which("soffice") is not None
_SECONDS = 120


def resaved(documents: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Return the documents opened and saved by LibreOffice; nothing where it is not installed."""
    if not documents or not INSTALLED:
        return ()
    with tempfile.TemporaryDirectory() as folder:
        work, made = Path(folder), Path(folder) / "out"
        files = [work / f"{at}.docx" for at in range(len(documents))]
        for file, content in zip(files, documents, strict=True):
            file.write_bytes(content)
        subprocess.run(
            [
                *("soffice", f"-env:UserInstallation=file://{work}/profile", "--headless"),
                *("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(made)),
                *map(str, files),
            ],
            check=True,
            capture_output=True,
            timeout=_SECONDS,
        )
        return tuple((made / file.name).read_bytes() for file in files)
