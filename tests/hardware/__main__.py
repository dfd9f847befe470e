"""Boot the guest, run the checks in it, write docs/results/hardware.md.

python -m tests.hardware                    everything
python -m tests.hardware devices            one of the two boots; the page is not written
python -m tests.hardware devices -k wedge   of these, those whose name has the word
"""

from __future__ import annotations

import argparse
import datetime as dt
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from tests.hardware.kernel import HERE, Kernel, prepare
from tests.hardware.qemu import Run, boot
from tests.hardware.report import Circumstances, Line, page, read

ROOT = HERE.parents[1]
BUILD = ROOT / "build" / "hardware"
RESULT = ROOT / "docs" / "results" / "hardware.md"
PICTURE = ROOT / "docs" / "results" / "hardware-kiosk.png"
KIOSK = "check_kiosk.py"
LIMITS = {"devices": 1800.0, "kiosk": 2700.0}
"""Seconds: twice what a machine needs that is busy with other work."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0 if every check holds."""
    options = _parser().parse_args(arguments)
    kernel = prepare(BUILD)
    lines: list[Line] = []
    boots: list[tuple[str, float, bool]] = []
    for name in [options.boot] if options.boot else list(LIMITS):
        print(f"test-hardware: the guest starts ({name})", flush=True)
        run = _devices(kernel, options.k) if name == "devices" else _kiosk(kernel, options.k)
        boots.append((name, run.seconds, run.in_time))
        found = read(run.out / "results.jsonl")
        for line in found:
            print(f"{'holds ' if line.passed else 'FAILED'}  {line.part}: {line.check}")
            if not line.passed:
                print(line.why)
        lines += found
        if not run.in_time or not found:
            print(f"test-hardware: it did not come to its end; see {run.out}", file=sys.stderr)
    if not options.boot and not options.k:
        where = Circumstances(kernel.version, _commit(), boots)
        today = dt.datetime.now(tz=dt.UTC).strftime("%d %B %Y")
        RESULT.write_text(page(lines, where, today, PICTURE.name), "utf-8")
        _keep_picture(BUILD / "kiosk" / "kiosk-by-grim.png")
    complete = all(in_time for _, _, in_time in boots)
    return 0 if lines and complete and all(line.passed for line in lines) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.hardware")
    parser.add_argument("boot", nargs="?", choices=list(LIMITS))
    parser.add_argument("-k", default="", help="only checks whose name has this word")
    return parser


def _devices(kernel: Kernel, word: str) -> Run:
    checks = sorted(path for path in (HERE / "guest").glob("check_*.py") if path.name != KIOSK)
    script = _script(checks, word)
    return boot(kernel, script, BUILD / "devices", limit=LIMITS["devices"])


def _kiosk(kernel: Kernel, word: str) -> Run:
    script = _script([HERE / "guest" / KIOSK], word)
    layer = _unpacked()
    return boot(kernel, script, BUILD / "kiosk", limit=LIMITS["kiosk"], layers=[layer])


def _script(checks: Sequence[Path], word: str) -> str:
    folder = HERE / "guest"
    command = [
        *(str(ROOT / ".venv" / "bin" / "python"), "-m", "pytest", "-p", "pytest_timeout"),
        *("-c", str(folder / "pytest.ini"), f"--rootdir={folder}", f"--confcutdir={folder}"),
        *map(str, checks),
        *(["-k", word] if word else []),
    ]
    # The host's disk is read only, and plugins that are not named cost seconds each.
    return (
        f"cd {shlex.quote(str(ROOT))}\n"
        "export PYTHONDONTWRITEBYTECODE=1 PYTEST_DISABLE_PLUGIN_AUTOLOAD=1\n"
        "journalctl --follow --lines=all --output=short-monotonic >/out/journal.log &\n"
        f"{shlex.join(command)} >/out/pytest.log 2>&1\n"
    )


def _unpacked() -> Path:
    """The kiosk's package as a layer over the host's root; its control files in /control."""
    [package] = (ROOT / "dist").glob("mot-cua-kiosk_*.deb")
    layer = BUILD / "package"
    shutil.rmtree(layer, ignore_errors=True)
    subprocess.run(["dpkg-deb", "-x", str(package), str(layer)], check=True)
    subprocess.run(["dpkg-deb", "-e", str(package), str(layer / "control")], check=True)
    return layer


def _keep_picture(taken: Path) -> None:
    """At half its size, as it stands on the page."""
    if taken.exists():
        with Image.open(taken) as picture:
            picture.convert("RGB").reduce(2).quantize(128).save(PICTURE, optimize=True)


def _commit() -> str:
    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    changed = git("status", "--porcelain")
    return git("rev-parse", "--short", "HEAD") + (" and what was not committed" if changed else "")


if __name__ == "__main__":
    sys.exit(main())
