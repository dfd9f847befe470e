"""Both packages in an empty Debian: installed, set up, started, upgraded, purged. In this order."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest
from PIL import Image

from tests.packages.empty_debian import ROOT, EmptyDebian, Notified, until

pytestmark = pytest.mark.timeout(900)

MOST_BYTES: Final = 100_000_000
NAMES: Final = ("mot-cua-kiosk", "mot-cua-office")
ADDRESS: Final = "https://motcua.example"
CONFIG: Final = "/etc/mot-cua/kiosk.toml"
RUNTIME: Final = "/run/mot-cua-kiosk"
WATCHDOG_SECONDS: Final = 3
STILL_SECONDS: Final = 3.0
"""Longer than a frame takes without a graphics chip: nothing moves any more."""
PITCH_MM: Final = 0.372
"""With which wlroots' screen of 1280 x 720 is as large as a kiosk's."""
UNITS: Final = ROOT / "packaging" / "systemd"
WHAT_SERVERS_WRITE: Final = re.compile(r"^/var/(lib/(postgresql|nginx)|spool/cups)/")
KIOSK_PYTHON: Final = "/opt/mot-cua-kiosk/bin/python"
ASK: Final = """\
import sys, requests
answer = requests.get(
    sys.argv[1], verify=sys.argv[2], timeout=60, headers={"Accept": "text/html"}
)
print(answer.status_code, dict(answer.headers), answer.text[:4000])
"""


def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_deb", ROOT / "packaging/build_deb.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_deb"] = module
    spec.loader.exec_module(module)
    return module


BUILD: Final = builder()

ASK_PLAINLY: Final = """\
import sys, requests
answer = requests.get(sys.argv[1], allow_redirects=False, timeout=60)
print(answer.status_code, answer.headers["Location"])
"""


@pytest.fixture(scope="module")
def debs() -> list[Path]:
    """What `make deb` has built."""
    number = BUILD.version()
    return [next((ROOT / "dist").glob(f"{name}_{number}_*.deb")) for name in NAMES]


@pytest.fixture(scope="module")
def debian(debs: list[Path]) -> Iterator[EmptyDebian]:
    """With everything that ours depend on or recommend of servers, and without ours."""
    with EmptyDebian() as debian:
        (debian.path / "debs").mkdir()
        for path in debs:
            shutil.copy(path, debian.path / "debs")
        debian.apt("update")
        debian.apt(
            "satisfy", "--no-install-recommends",
            *(field(path, "Depends") for path in debs), "nginx, postgresql, cups, pulseaudio, grim",
        )  # fmt: skip
        (debian.path / "etc/hosts").write_text(f"127.0.0.1 localhost {ADDRESS[8:]}\n")
        yield debian


@pytest.fixture(scope="module")
def before(debian: EmptyDebian) -> set[str]:
    return debian.files()


@pytest.fixture(scope="module")
def office(debian: EmptyDebian) -> Iterator[Callable[[], None]]:
    """Set up by its own command, and running behind nginx as its units say; how to end it."""
    debian.run("pg_ctlcluster", *cluster(debian), "start")
    said = debian.run("mot-cua-office-setup", ADDRESS)
    assert "database ready" in said
    running = [
        debian.start(
            *unit(f"mot-cua-office{which}").words, user="mot-cua-office", log=f"office{which}",
            environment=unit(f"mot-cua-office{which}").environment(debian),
        )
        for which in ("", "-events")
    ]  # fmt: skip
    debian.run("nginx")
    until(lambda: "verify page" in debian.said("office"), lambda: debian.said("office"))
    until(lambda: "changes" in debian.said("office-events"), lambda: debian.said("office-events"))

    def end() -> None:
        """Once, by whoever comes first."""
        if running:
            debian.run("nginx", "-s", "quit")
            while running:
                stop(debian, running.pop())
            debian.run("pg_ctlcluster", *cluster(debian), "stop")

    yield end
    end()


class Unit:
    """What a unit says about starting its program."""

    def __init__(self, path: Path) -> None:
        self._lines = path.read_text("utf-8").splitlines()

    def values(self, key: str) -> list[str]:
        return [line.partition("=")[2] for line in self._lines if line.startswith(f"{key}=")]

    @property
    def words(self) -> list[str]:
        line = self.values("ExecStart")[0].replace("$CAGE_OPTIONS", "")
        return shlex.split(line.replace("${OFFICE_WORKERS}", "2"))

    def environment(self, debian: EmptyDebian) -> dict[str, str]:
        given = dict(
            pair.split("=", 1) for value in self.values("Environment") for pair in value.split()
        )
        for name in self.values("EnvironmentFile"):
            text = (debian.path / name.lstrip("-/")).read_text("utf-8")
            for line in text.splitlines():
                if line and not line.startswith("#"):
                    key, _, value = line.partition("=")
                    given[key] = value.strip('"')
        return given


def unit(name: str) -> Unit:
    return Unit(UNITS / f"{name}.service")


def field(path: Path, name: str) -> str:
    command = ["dpkg-deb", "--field", str(path), name]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def cluster(debian: EmptyDebian) -> list[str]:
    return debian.run("pg_lsclusters", "--no-header").split()[:2]


def installed(debian: EmptyDebian) -> set[str]:
    return set(debian.run("dpkg-query", "-W", "-f", "${Package} ${Status}\n").splitlines())


def stop(debian: EmptyDebian, process: subprocess.Popen[bytes]) -> None:
    """End what ``nsenter`` runs for us; it ends then itself."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    for child in children or [str(process.pid)]:
        subprocess.run(["kill", "-TERM", child], check=True)
    process.wait(timeout=60)


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_small_enough(debs: list[Path], number: int) -> None:
    assert debs[number].stat().st_size < MOST_BYTES


@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
def test_all_of_ours_is_in_it(debs: list[Path], number: int) -> None:
    """Every file of ours that git knows, but for sources of what is built."""
    package = next(each for each in BUILD.PACKAGES.values() if each.name == NAMES[number])
    listing = subprocess.run(
        ["dpkg-deb", "--contents", str(debs[number])], check=True, capture_output=True, text=True
    ).stdout
    there = {line.split(" ./", 1)[1] for line in listing.splitlines()}
    tracked = subprocess.run(
        ["git", "ls-files", *package.ours], check=True, capture_output=True, text=True, cwd=ROOT
    ).stdout.splitlines()
    wanted = {
        name
        for name in tracked
        if not name.endswith((".ts", ".po", ".npmrc"))
        and not re.match(r"backend/designer/(src/|[^/]+\.(json|js)$)", name)
        and (ROOT / name).exists()
    }
    site = f"opt/{package.name}/lib/python3.{sys_minor()}/site-packages"
    assert len(wanted) > 100
    assert {name for name in wanted if f"{site}/{name}" not in there} == set()
    built = {"kiosk_app/i18n/kiosk_vi.qm"} if "kiosk_app" in package.ours else set()
    built |= {"backend/designer/built/ready"} if "backend" in package.ours else set()
    assert {name for name in built if f"{site}/{name}" not in there} == set()
    assert not [line for line in listing.splitlines() if " root/root " not in line]


def sys_minor() -> str:
    code = "import sys; print(sys.version_info[1])"
    done = subprocess.run([BUILD.PYTHON, "-c", code], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_installs_with_nothing_but_what_it_names(
    debian: EmptyDebian, before: set[str], debs: list[Path]
) -> None:
    packages = installed(debian)
    began = time.monotonic()
    debian.apt("install", "--no-install-recommends", *(f"/debs/{path.name}" for path in debs))
    print(f"installed in {time.monotonic() - began:.1f} s")
    new = {line.split()[0] for line in installed(debian) - packages}
    assert new == set(NAMES)
    assert len(debian.files() - before) > 2000


def test_commands_say_what_they_can(debian: EmptyDebian) -> None:
    assert "kiosk run --config" in debian.run("kiosk", "--help")
    assert "office migrate" in debian.run("office", "--help")
    assert "--printer" in debian.run("mot-cua-kiosk-setup", "--help")
    assert "--certificate" in debian.run("mot-cua-office-setup", "--help")


def test_units_are_whole(debian: EmptyDebian) -> None:
    names = [path.name for path in UNITS.glob("*.service")]
    assert len(names) == 4
    paths = [f"/usr/lib/systemd/system/{name}" for name in names]
    assert debian.run("systemd-analyze", "verify", "--man=no", *paths) == ""


def test_kiosk_is_named_by_its_setup(debian: EmptyDebian, office: Callable[[], None]) -> None:
    before = (debian.path / CONFIG.lstrip("/")).read_text("utf-8")
    said = debian.run("mot-cua-kiosk-setup", "--name", "x" * 61, code=2)
    assert "nothing was changed" in said
    assert (debian.path / CONFIG.lstrip("/")).read_text("utf-8") == before
    debian.run(
        "mot-cua-kiosk-setup", "--office", ADDRESS, "--name", 'Máy "7"', "--place", "Sảnh \\ A",
        "--data-contact", "Văn phòng, 0236 000 0000",
        "--printer", "ipp://localhost:60000/ipp/print",
        "--office-certificate", "/etc/mot-cua/tls/office.pem",
    )  # fmt: skip
    text = (debian.path / CONFIG.lstrip("/")).read_text("utf-8")
    assert f'\nurl = "{ADDRESS}"\n' in text
    assert '\nname = "Máy \\"7\\""\n' in text
    assert '\nplace = "Sảnh \\\\ A"\n' in text
    assert '\ndata_contact = "Văn phòng, 0236 000 0000"\n' in text
    assert '\ncertificate = "/etc/mot-cua/tls/office.pem"\n' in text
    cups = (debian.path / "etc/cups/cupsd.conf").read_text("utf-8")
    assert cups.count("PreserveJobFiles No\n") == 1
    folders = (debian.path / "etc/cups/cups-files.conf").read_text("utf-8")
    assert folders.count("\nTempDir /var/spool/cups/tmp\n") == 1
    debian.run("cupsd", "-t")


def test_kiosk_makes_its_key_for_itself_alone(debian: EmptyDebian) -> None:
    key = debian.run("kiosk", "key", "--config", CONFIG)
    assert re.search(r"\b[0-9a-f]{64}\b", key)
    assert debian.run("kiosk", "key", "--config", CONFIG) == key
    listing = debian.run("find", "/var/lib/mot-cua-kiosk", "-printf", "%u %m %y %p\n").splitlines()
    assert len(listing) > 2
    for line in listing:
        owner, mode, kind, _ = line.split(" ", 3)
        assert (owner, mode) == ("mot-cua", "700" if kind == "d" else "600"), line


def test_office_answers_behind_nginx(debian: EmptyDebian, office: Callable[[], None]) -> None:
    page = ask(debian, f"{ADDRESS}/v")
    assert page.startswith("200 "), page
    for header in ("strict-transport-security", "content-security-policy", "referrer-policy"):
        assert f"'{header}'" in page.lower()
    assert ask(debian, f"{ADDRESS}/console/").startswith("200 ")
    plain = debian.run(KIOSK_PYTHON, "-c", ASK_PLAINLY, "http://motcua.example/v")
    assert plain == f"301 {ADDRESS}/v\n"
    # The process of the streams, which answers signed questions alone.
    assert ask(debian, f"{ADDRESS}/api/v1/events").startswith("405 ")
    assert "everything is in place" in debian.run("office", "check")
    owners = debian.run("find", "/var/lib/mot-cua-office", "-printf", "%u\n")
    assert set(owners.split()) == {"mot-cua-office"}


def ask(debian: EmptyDebian, address: str) -> str:
    return debian.run(KIOSK_PYTHON, "-c", ASK, address, "/etc/mot-cua/tls/office.pem")


def test_kiosk_shows_itself_and_is_watched(debian: EmptyDebian, office: Callable[[], None]) -> None:
    """Under cage, as its own user, on a screen that wlroots keeps in memory."""
    config = debian.path / CONFIG.lstrip("/")
    # A kiosk without a slip printer (the one of the example is nowhere), and its screen here.
    text = config.read_text("utf-8")
    text = re.sub(r"(?ms)^\[slip_printer\]\n.*?(?=^# Optional table)", "", text)
    text = re.sub(r"(?m)^pitch_mm = .*$", f"pitch_mm = {PITCH_MM}", text)
    config.write_text(text, "utf-8")
    debian.run("install", "-d", "-o", "mot-cua", "-m", "0700", RUNTIME)
    notified = Notified(debian)
    kiosk = unit("mot-cua-kiosk")
    began = time.monotonic()
    process = debian.start(
        *kiosk.words, user="mot-cua", log="kiosk",
        environment={
            **kiosk.environment(debian),
            "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman",
            "NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": str(WATCHDOG_SECONDS * 1_000_000),
        },
    )  # fmt: skip
    try:
        notified.wait_for("READY=1")
        print(f"first frame after {time.monotonic() - began:.1f} s")
        notified.wait_for("WATCHDOG=1")
        until(lambda: '"screen": "Enrolment"' in debian.said("kiosk"), lambda: debian.said("kiosk"))
        notified.wait_for("WATCHDOG=1")
        picture = photograph(debian)
        # The window fills the screen: its own colour stands in all four corners.
        right, low = picture.width - 1, picture.height - 1
        corners = {picture.getpixel(at) for at in ((0, low), (right, low), (right, 0), (0, 0))}
        assert (0, 0, 0) not in corners
        assert len(picture.getcolors(1 << 24) or []) > 200
        python = debian.run("pgrep", "--full", "kiosk_app.cli run").split()[0]
        debian.run("kill", "-STOP", python)
        assert notified.silent_for(WATCHDOG_SECONDS, "WATCHDOG=1")
        debian.run("kill", "-CONT", python)
        notified.wait_for("WATCHDOG=1")
        debian.run("kill", "-TERM", python)
        notified.wait_for("STOPPING=1")
        assert process.wait(timeout=60) == 0
    finally:
        if process.poll() is None:
            stop(debian, process)
        notified.close()


def photograph(debian: EmptyDebian) -> Image.Image:
    """What stands on the screen once it is still; kept in build/packages to be looked at."""
    path = ROOT / "build" / "packages" / "kiosk.png"
    seen = [(b"", time.monotonic())]

    def still() -> bool:
        debian.run(
            "grim", "/tmp/kiosk.png",
            environment={"XDG_RUNTIME_DIR": RUNTIME, "WAYLAND_DISPLAY": "wayland-0"},
        )  # fmt: skip
        picture = (debian.path / "tmp" / "kiosk.png").read_bytes()
        if picture != seen[-1][0]:
            seen.append((picture, time.monotonic()))
        return time.monotonic() - seen[-1][1] > STILL_SECONDS

    until(still)
    path.write_bytes(seen[-1][0])
    with Image.open(path) as picture:
        return picture.convert("RGB")


def newer(path: Path, number: str, out: Path) -> None:
    """The same package under the version ``number``."""
    unpacked = ROOT / "build" / "packages" / "next"
    shutil.rmtree(unpacked, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(path), str(unpacked)], check=True)
    control = unpacked / "DEBIAN" / "control"
    text = control.read_text("utf-8")
    text = text.replace(f"Version: {BUILD.version()}\n", f"Version: {number}\n")
    control.write_text(text, "utf-8")
    packed = out / path.name.replace(f"_{BUILD.version()}_", f"_{number}_")
    subprocess.run(
        ["dpkg-deb", "--build", "--root-owner-group", "-Zzstd", "-z1", str(unpacked), str(packed)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    shutil.rmtree(unpacked)


def test_upgrade_keeps_settings_keys_and_data(
    debian: EmptyDebian, office: Callable[[], None], debs: list[Path]
) -> None:
    number = BUILD.version() + "+1"
    key = debian.run("kiosk", "key", "--config", CONFIG)
    kept = {
        name: (debian.path / name).read_bytes()
        for name in (CONFIG.lstrip("/"), "etc/mot-cua/office.env", "etc/mot-cua/tls/office.key")
    }
    account = ("account", "add", "an.le", "--name", "Lê An", "--role", "accounts")
    assert ADDRESS in debian.run("office", *account)
    for path in debs:
        newer(path, number, debian.path / "debs")
    debian.apt(
        "install", "--no-install-recommends",
        *(f"/debs/{path.name}" for path in sorted((debian.path / "debs").glob(f"*{number}_*"))),
    )  # fmt: skip
    for name in NAMES:
        assert debian.run("dpkg-query", "-W", "-f", "${Version}", name) == number
    assert {name: (debian.path / name).read_bytes() for name in kept} == kept
    assert debian.run("kiosk", "key", "--config", CONFIG) == key
    debian.run("office", "migrate")
    assert "everything is in place" in debian.run("office", "check")
    assert "somebody has this login" in debian.run("office", *account, code=2)


def test_purge_leaves_nothing(
    debian: EmptyDebian, before: set[str], office: Callable[[], None]
) -> None:
    office()
    debian.apt("purge", *NAMES)
    left = {path for path in debian.files() - before if not WHAT_SERVERS_WRITE.match(path)}
    assert left == set()
    people = (debian.path / "etc/passwd").read_text() + (debian.path / "etc/group").read_text()
    assert "mot-cua" not in people
