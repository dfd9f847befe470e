"""A kernel with USB gadgets, and the first program of the guest: Debian's own, unpacked, not
installed.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

EARLY = ("virtio_pci", "9pnet_virtio", "9p", "overlay")
"""Modules without which the guest finds no root; all others are loaded from there."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """``layer`` is laid over the host's root, so that the guest finds the kernel's modules."""

    version: str
    image: Path
    first_root: Path
    layer: Path


def prepare(build: Path) -> Kernel:
    """Made once for each version of the kernel's package. Raises ``CalledProcessError``."""
    build.mkdir(parents=True, exist_ok=True)
    package = _package()
    unpacked = build / package
    if not (unpacked / "ready").exists():
        shutil.rmtree(unpacked, ignore_errors=True)
        unpacked.mkdir()
        _run("apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", package, cwd=unpacked)
        [archive] = unpacked.glob("*.deb")
        _run("dpkg-deb", "-x", str(archive), str(unpacked / "files"))
        archive.unlink()
        modules = unpacked / "layer" / "usr" / "lib" / "modules"
        modules.parent.mkdir(parents=True)
        (unpacked / "files" / "lib" / "modules").rename(modules)
        [kernel_modules] = modules.iterdir()
        _run("depmod", "-b", str(unpacked / "layer" / "usr"), kernel_modules.name)
        (unpacked / "ready").touch()
    [kernel_modules] = (unpacked / "layer" / "usr" / "lib" / "modules").iterdir()
    version = kernel_modules.name
    return Kernel(
        version,
        unpacked / "files" / "boot" / f"vmlinuz-{version}",
        _first_root(build, kernel_modules),
        unpacked / "layer",
    )


def _package() -> str:
    """The kernel that Debian's ``linux-image-amd64`` stands for today."""
    said = _run("apt-cache", "depends", "linux-image-amd64")
    found = re.search(r"Depends: (linux-image-\S+)", said)
    if found is None:
        raise RuntimeError("no linux-image-amd64 in apt's lists: run apt-get update")
    return found[1]


def _first_root(build: Path, modules: Path) -> Path:
    """An initramfs of one static program, the early modules in order, and ``init.sh``."""
    root = build / "first-root"
    shutil.rmtree(root, ignore_errors=True)
    for folder in ("bin", "proc", "sys", "dev", "modules", "host", "upper", "system"):
        (root / folder).mkdir(parents=True)
    shutil.copy("/bin/busybox", root / "bin" / "busybox")
    (root / "bin" / "sh").symlink_to("busybox")
    shutil.copy(HERE / "guest" / "init.sh", root / "init")
    (root / "init").chmod(0o755)
    for number, module in enumerate(_with_dependencies(modules, EARLY)):
        shutil.copy(modules / module, root / "modules" / f"{number:02}-{Path(module).name}")
    names = sorted(str(path.relative_to(root)) for path in root.rglob("*"))
    archive = build / "first-root.cpio"
    with archive.open("wb") as file:
        subprocess.run(
            ["busybox", "cpio", "-o", "-H", "newc"],
            input="".join(f"{name}\n" for name in names).encode(),
            stdout=file,
            stderr=subprocess.DEVNULL,
            cwd=root,
            check=True,
        )
    return archive


def _with_dependencies(modules: Path, wanted: tuple[str, ...]) -> list[str]:
    """Paths of modules, each after those that it needs (modules.dep, as depmod wrote it)."""
    needs: dict[str, list[str]] = {}
    for line in (modules / "modules.dep").read_text("ascii").splitlines():
        module, _, others = line.partition(":")
        needs[module] = others.split()
    by_name = {Path(module).name.partition(".")[0].replace("-", "_"): module for module in needs}
    order: list[str] = []
    for name in wanted:
        # depmod lists what is needed last first.
        module = by_name[name]
        order += [path for path in [*reversed(needs[module]), module] if path not in order]
    return order


def _run(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True).stdout
