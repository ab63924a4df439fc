"""Ctrl-C, kill -9 and two builds at once: each file is the old one or the new one, whole."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from docgen.word.reading import read_docx

COMMAND = (sys.executable, "-c", "from docgen.cli import main; raise SystemExit(main())", "build")
RECORDS = 3
LONGEST_SECONDS = 10
MOMENTS = (0.15, 0.7)
"""Seconds after which a build is stopped: from reading the office to the last document."""


def start(project, *arguments):
    return subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=project.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def assert_whole(project, *, parts_may_stay=False):
    for path in project.out.rglob("*.docx"):
        assert read_docx(path.read_bytes()).text
    manifest = project.out / ".docgen" / "manifest.json"
    assert not manifest.exists() or json.loads(manifest.read_text())["version"] == 1
    assert parts_may_stay or not [p for p in project.out.rglob("*") if p.name.endswith(".part")]


@pytest.fixture
def busy(docgen, project, write_order):
    """A project of several records, built once."""
    for number in range(RECORDS):
        write_order(case=f"เรื่อง-{number}")
    docgen("build")
    return project


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_at_any_moment_leaves_whole_files_and_no_part(busy, jobs):
    chance = random.Random(2569)  # noqa: S311 - no secret
    for _ in range(10):
        build = start(busy, "--all", "--jobs", jobs)
        time.sleep(chance.uniform(*MOMENTS))
        os.killpg(build.pid, signal.SIGINT)
        build.communicate(timeout=LONGEST_SECONDS)
        assert build.returncode in (0, 130, -signal.SIGINT)
        assert_whole(busy)


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("blow", ["SIGKILL", "SIGTERM"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_killed_build_leaves_whole_files_and_no_worker(busy, jobs, blow):
    chance = random.Random(2570)  # noqa: S311 - no secret
    for _ in range(2):
        build = start(busy, "--all", "--jobs", jobs)
        time.sleep(chance.uniform(*MOMENTS))
        os.kill(build.pid, getattr(signal, blow))
        build.communicate(timeout=LONGEST_SECONDS)  # ends only when no worker holds the pipe
        assert_whole(busy, parts_may_stay=True)


def test_two_builds_at_once_do_not_disturb_each_other(busy):
    for path in busy.out.rglob("*.docx"):
        path.unlink()
    builds = [start(busy, "--all") for _ in "ab"]
    for build in builds:
        said = build.communicate(timeout=LONGEST_SECONDS * 2)
        assert build.returncode == 0, said
    assert_whole(busy)
    assert len(list(busy.out.rglob("*.docx"))) == RECORDS
