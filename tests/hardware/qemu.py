"""A machine of its own under QEMU: the host's root read only, real kernel devices, systemd."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from tests.hardware.kernel import HERE, Kernel

LOOK = 0.25
"""Seconds between two looks at whether the guest is off, or wants a picture."""
SCREEN = (1080, 1920)
UNWANTED = ("ata_piix", "floppy", "parport_pc", "pcspkr", "psmouse", "kvm")
"""Drivers that only cost time on an emulated processor."""
BOOT_OPTIONS = (
    "console=ttyS0",
    "quiet",
    "loglevel=3",
    "panic=-1",
    "systemd.unit=hardware.target",
    "systemd.show_status=false",
    f"modprobe.blacklist={','.join(UNWANTED)}",
)


@dataclass(frozen=True, slots=True)
class Run:
    """``seconds`` from power on to power off."""

    seconds: float
    in_time: bool
    out: Path


def boot(
    kernel: Kernel,
    script: str,
    out: Path,
    *,
    limit: float,
    memory: int = 3072,
    layers: Sequence[Path] = (),
) -> Run:
    """Start the guest, have it run ``script`` as root, wait until it is off.

    ``out`` is the guest's /out, which it may write to: emptied first. ``memory`` in MiB, ``limit``
    in seconds: a guest that is still on then is ended.
    """
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    (out / "run.sh").write_text(script, "utf-8")
    shares = {
        f"layer{number}": layer
        for number, layer in enumerate(
            [kernel.layer, units(out.with_name(f"{out.name}-units")), *layers]
        )
    }
    command = [
        *("qemu-system-x86_64", "-nodefaults", "-no-user-config", "-nographic", "-no-reboot"),
        *("-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", str(memory)),
        *("-kernel", str(kernel.image), "-initrd", str(kernel.first_root)),
        "-append",
        " ".join([*BOOT_OPTIONS, f"layers={','.join(shares)}"]),
        *("-serial", f"file:{out / 'console.log'}"),
        *("-object", "rng-random,id=rng,filename=/dev/urandom", "-device", "virtio-rng-pci"),
        *("-vga", "none", "-device", f"virtio-gpu-pci,xres={SCREEN[0]},yres={SCREEN[1]}"),
        *_share("host", Path("/"), read_only=True),
        *chain.from_iterable(_share(tag, layer, read_only=True) for tag, layer in shares.items()),
        *_share("out", out, read_only=False),
    ]
    began = time.monotonic()
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [*command, "-qmp", f"unix:{folder}/control,server=on,wait=off"],
            stdin=subprocess.DEVNULL,
        ) as qemu,
    ):
        try:
            while qemu.poll() is None and time.monotonic() - began < limit:
                time.sleep(LOOK)
                for wanted in out.glob("*.wanted"):
                    photograph(Path(folder) / "control", out / wanted.stem)
                    wanted.unlink()
        finally:
            in_time = qemu.poll() is not None
            qemu.kill()
    return Run(time.monotonic() - began, in_time, out)


def photograph(control: Path, picture: Path) -> None:
    """The guest's screen as a PNG (QEMU Machine Protocol, screendump)."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(10)
        line.connect(str(control))
        answers = line.makefile("r", encoding="utf-8")
        answers.readline()
        for command, arguments in (
            ("qmp_capabilities", {}),
            ("screendump", {"filename": str(picture), "format": "png"}),
        ):
            line.sendall(json.dumps({"execute": command, "arguments": arguments}).encode())
            while "return" not in (answer := json.loads(answers.readline())):
                if "error" in answer:
                    raise RuntimeError(str(answer["error"]))


def units(layer: Path) -> Path:
    """Fills ``layer`` with the guest's own units, and the kiosk's rules for devices."""
    shutil.rmtree(layer, ignore_errors=True)
    shutil.copytree(HERE / "guest" / "units", layer / "etc" / "systemd" / "system")
    rules = layer / "etc" / "udev" / "rules.d"
    rules.mkdir(parents=True)
    for rule in (HERE.parents[1] / "packaging" / "udev").glob("*.rules"):
        shutil.copy(rule, rules)
    return layer


def _share(tag: str, folder: Path, *, read_only: bool) -> list[str]:
    rights = "on" if read_only else "off"
    return [
        "-fsdev",
        f"local,id={tag},path={folder},security_model=none,multidevs=remap,readonly={rights}",
        *("-device", f"virtio-9p-pci,fsdev={tag},mount_tag={tag}"),
    ]
