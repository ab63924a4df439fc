"""Processes that help with a build, and never outlive the one that started them."""

import os
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import nullcontext
from multiprocessing import parent_process
from threading import Thread


def workers_of(jobs: int) -> "Executor | nullcontext[None]":
    """Return `jobs` processes to work in; for one job, this process has to do."""
    return ProcessPoolExecutor(jobs, initializer=follow_parent) if jobs > 1 else nullcontext()


def follow_parent() -> None:
    """End with the parent: one that was killed can no longer tell its workers to stop."""
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
