"""A TPM 2.0 in software (swtpm), as one machine has it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_SECONDS = 10.0


@contextmanager
def running_tpm(folder: Path) -> Iterator[str]:
    """A TPM with its state in ``folder``; gives where tpm2-tools finds it (its TCTI)."""
    command = shutil.which("swtpm")
    assert command, "swtpm is missing: apt-get install swtpm"
    state, address = folder / "tpm", folder / "tpm.sock"
    state.mkdir(exist_ok=True)
    process = subprocess.Popen(
        [
            command, "socket", "--tpm2", "--tpmstate", f"dir={state}",
            "--server", f"type=unixio,path={address}",
            "--ctrl", f"type=unixio,path={address}.ctrl",
            "--flags", "not-need-init,startup-clear",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        _wait_for(Path(f"{address}.ctrl"), process)
        yield f"swtpm:path={address}"
    finally:
        process.terminate()
        process.wait(5)
        for left in (address, Path(f"{address}.ctrl")):
            left.unlink(missing_ok=True)


def _wait_for(control: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            with socket.socket(socket.AF_UNIX) as line:
                line.connect(str(control))
                return
        except OSError:
            time.sleep(0.01)
    raise AssertionError("swtpm does not start")
