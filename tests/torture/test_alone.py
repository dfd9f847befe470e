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
def test_in_a_process_of_its_own(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    # Whatever it writes that nobody gave another place to lies in a folder that was empty. Short
    # names: a socket's path holds 107 bytes.
    temporary, given = tmp_path_factory.mktemp("t"), tmp_path_factory.mktemp("b") / "b"
    environment = {key: text for key, text in os.environ.items() if not key.startswith("PYTEST_")}
    environment["TMPDIR"] = str(temporary)
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider"]
    command += ["--basetemp", str(given)]
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
