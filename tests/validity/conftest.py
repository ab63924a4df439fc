"""The files that are judged, made once a process; the modules beside are importable."""

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "tools"), str(HERE.parent / "unit" / "word")]

from produced_files import planted_files, produced_files  # noqa: E402


@pytest.fixture(scope="session")
def produced(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Return every sort of document that docgen writes, sample orders and hard cases."""
    return tuple(produced_files(tmp_path_factory.mktemp("produced")))


@pytest.fixture(scope="session")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return files with one defect each, by the name of the defect."""
    return planted_files(tmp_path_factory.mktemp("planted"))
