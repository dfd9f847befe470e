"""Proofs that look through a whole process: each has one of its own, where no other test's page,
person or cache lies about.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases import TORTURE

HERE = Path(__file__).parent
ALONE = ("residue_alone.py", "soak_alone.py")
"""Not collected by their names."""


@pytest.mark.timeout(0 if TORTURE else 300)
@pytest.mark.parametrize("name", ALONE)
def test_in_a_process_of_its_own(name: str) -> None:
    environment = {key: text for key, text in os.environ.items() if not key.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    patience = ["--timeout", "0"] if TORTURE else []
    done = subprocess.run(
        [*command, *patience, str(HERE / name)],
        env=environment,
        cwd=HERE.parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
