"""The kiosk's configuration: one TOML file, read once, frozen. Unknown keys are refused."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import UnionType
from typing import Any, Final, Literal, TypeVar, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

from kiosk_app.i18n.languages import LANGUAGES

MAX_NAME: Final = 60
MAX_CONTACT: Final = 80
"""Letters of a name or place: they stand on slips, phones and in the seal's QR code."""
MAX_REPEAT_DELAY_SECONDS: Final = 2.0
MAX_DOUBLE_STRIKE_SECONDS: Final = 0.5
"""EN 301 549 5.1.3.8 and KS X 9211: at least so much must be possible."""
MIN_POLL_SECONDS: Final = 0.1
MAX_POLL_SECONDS: Final = 60.0
_USB_IDS: Final = re.compile(r"[0-9a-f]{4}:[0-9a-f]{4}")
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})

_Table = TypeVar("_Table")


class ConfigError(Exception):
    """What is wrong in which file, in words for a technician."""


@dataclass(frozen=True, slots=True)
class MachineConfig:
    """``place`` is said on the phone and on slips. The rest says where people find things;
    ``top_edge_mm`` is the height of the screen's top edge above the floor. ``data_contact`` is
    whom people ask about their data, as the consent names them; nobody where it is empty.
    """

    name: str
    place: str
    languages: tuple[str, ...] = tuple(LANGUAGES)
    glass: Literal["left", "middle", "right"] = "left"
    tray: Literal["left", "middle", "right"] = "middle"
    slot: Literal["left", "middle", "right"] = "right"
    top_edge_mm: float = 1326.0
    data_contact: str = ""

    def __post_init__(self) -> None:
        for name, text in (("name", self.name), ("place", self.place)):
            if not 1 <= len(text.strip()) <= MAX_NAME or not text.isprintable():
                raise ConfigError(f"{name}: 1 to {MAX_NAME} letters on one line are needed")
        if not self.languages or len(set(self.languages)) != len(self.languages):
            raise ConfigError("languages: at least one is needed, and each only once")
        unknown = [tag for tag in self.languages if tag not in LANGUAGES]
        if unknown:
            raise ConfigError(f"languages: {unknown[0]!r} is none of {', '.join(LANGUAGES)}")
        if len(self.data_contact) > MAX_CONTACT or not self.data_contact.isprintable():
            raise ConfigError(f"data_contact: at most {MAX_CONTACT} letters on one line")
        if not 300 <= self.top_edge_mm <= 3000:
            raise ConfigError("top_edge_mm: 300 to 3000 millimetres are possible")


@dataclass(frozen=True, slots=True)
class OfficeConfig:
    """``certificate`` is a PEM bundle that replaces the system's trust, if given. ``release_root``
    is the root of the office's releases; without it, the one of the first contact is kept.
    """

    url: str
    certificate: Path | None = None
    release_root: Path | None = None
    poll_seconds: float = 2.0

    def __post_init__(self) -> None:
        # Personal data goes there: in clear only where it does not leave this machine.
        try:
            parts = urlsplit(self.url)
            host, _ = parts.hostname, parts.port
        except ValueError as error:
            raise ConfigError(f"url: {error}") from error
        plain = parts.scheme == "http" and host in _LOOPBACK
        if not host or not (parts.scheme == "https" or plain):
            raise ConfigError("url: an address with https:// is needed (http:// on loopback only)")
        if parts.query or parts.fragment or parts.username or parts.password:
            raise ConfigError("url: a scheme, a host and perhaps a path, nothing more")
        if not MIN_POLL_SECONDS <= self.poll_seconds <= MAX_POLL_SECONDS:
            raise ConfigError(
                f"poll_seconds: {MIN_POLL_SECONDS:g} to {MAX_POLL_SECONDS:g} are possible"
            )


@dataclass(frozen=True, slots=True)
class ScreenConfig:
    """``pitch_mm`` is the width of a pixel; the reference screen has 0.248 mm."""

    width: int = 1080
    height: int = 1920
    pitch_mm: float = 0.248
    fullscreen: bool = True

    def __post_init__(self) -> None:
        for name, pixels in (("width", self.width), ("height", self.height)):
            if not 1 <= pixels <= 16_384:
                raise ConfigError(f"{name}: 1 to 16384 pixels are possible")
        if not 0.02 <= self.pitch_mm <= 2:
            raise ConfigError("pitch_mm: 0.02 to 2 millimetres are possible")


@dataclass(frozen=True, slots=True)
class PagePrinterConfig:
    """``cups``: a queue on this machine for ``device_uri``; ``server`` is the socket of CUPS.
    ``ipp``: the same printer without a spooler. ``folder``: files in ``folder``.
    """

    kind: Literal["cups", "ipp", "folder"]
    queue: str = "kiosk"
    device_uri: str = ""
    server: str = "/run/cups/cups.sock"
    folder: Path | None = None
    tray_sheets: int = 500
    """What its tray holds."""

    def __post_init__(self) -> None:
        known = self.device_uri.startswith(("ipp://", "ipps://"))
        if self.kind != "folder" and not (self.queue and known):
            raise ConfigError(
                f"a printer of kind '{self.kind}' needs a 'device_uri' of ipp:// and a 'queue'"
            )
        if not 1 <= self.tray_sheets <= 10_000:
            raise ConfigError("tray_sheets: 1 to 10000 are possible")


@dataclass(frozen=True, slots=True)
class SlipPrinterConfig:
    """``tcp``: ``host`` and ``tcp_port``. ``serial``: ``port`` and ``baud``. ``usb``: ``port``, the
    kernel's ``/dev/usb/lp0``. ``libusb``: ``usb``, as in ``04b8:0e15``. ``auto``: the first known
    one that is plugged in. ``model`` as in ``devices.printer.models``.
    """

    kind: Literal["tcp", "serial", "usb", "libusb", "auto"]
    host: str = ""
    tcp_port: int = 9100
    port: Path | None = None
    baud: int = 115_200
    usb: str = ""
    model: str = ""
    roll_slips: int = 400
    """About how many slips a new roll gives."""

    def __post_init__(self) -> None:
        if self.kind == "tcp" and not self.host:
            raise ConfigError("a printer of kind 'tcp' needs 'host'")
        if self.kind in {"serial", "usb"} and self.port is None:
            raise ConfigError(f"a printer of kind '{self.kind}' needs 'port'")
        if self.kind == "libusb" and not _USB_IDS.fullmatch(self.usb):
            raise ConfigError("a printer of kind 'libusb' needs 'usb' as in \"04b8:0e15\"")
        if not 1 <= self.tcp_port <= 65_535:
            raise ConfigError("tcp_port: 1 to 65535 are possible")
        if not 1 <= self.roll_slips <= 10_000:
            raise ConfigError("roll_slips: 1 to 10000 are possible")
        _check_baud(self.baud)


@dataclass(frozen=True, slots=True)
class ScannerConfig:
    """``serial``: ``port`` and ``baud``. ``wedge``: ``port``, an input device.
    ``camera``: ``camera``, its name or a part of it, empty for the first. ``auto``: the first known
    one that is plugged in.
    """

    kind: Literal["serial", "wedge", "camera", "auto"]
    port: Path | None = None
    baud: int = 115_200
    camera: str = ""

    def __post_init__(self) -> None:
        if self.kind in {"serial", "wedge"} and self.port is None:
            raise ConfigError(f"a scanner of kind '{self.kind}' needs 'port'")
        _check_baud(self.baud)


@dataclass(frozen=True, slots=True)
class UpsConfig:
    """An uninterruptible power supply that NUT's upsd looks after."""

    kind: Literal["nut"]
    ups: str = "ups"
    host: str = "127.0.0.1"
    tcp_port: int = 3493

    def __post_init__(self) -> None:
        if not 1 <= self.tcp_port <= 65_535:
            raise ConfigError("tcp_port: 1 to 65535 are possible")


@dataclass(frozen=True, slots=True)
class SwitchConfig:
    """A contact that the kernel shows as a switch of an input device (evdev).

    ``code`` is the kernel's name, for instance ``SW_MACHINE_COVER``; ``inverted`` where the
    switch is on while the thing is not.
    """

    kind: Literal["evdev"]
    port: Path
    code: str
    inverted: bool = False

    def __post_init__(self) -> None:
        if not self.code.startswith(("SW_", "KEY_", "BTN_")):
            raise ConfigError("code: the kernel's name of a switch or key, as in SW_MACHINE_COVER")


@dataclass(frozen=True, slots=True)
class LightConfig:
    """The light above the machine: a LED of an input device."""

    kind: Literal["evdev"]
    port: Path
    code: str = "LED_MISC"

    def __post_init__(self) -> None:
        if not self.code.startswith("LED_"):
            raise ConfigError("code: the kernel's name of a LED, as in LED_MISC")


@dataclass(frozen=True, slots=True)
class KeysConfig:
    """Of a keypad: how long a key is held before it repeats, and within which time a second
    strike of the same key is a slip of the finger. 0: as the keypad itself has it, and never.
    """

    repeat_delay_seconds: float = 0.0
    double_strike_seconds: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.repeat_delay_seconds <= MAX_REPEAT_DELAY_SECONDS:
            raise ConfigError(f"repeat_delay_seconds: 0 to {MAX_REPEAT_DELAY_SECONDS:g}")
        if not 0 <= self.double_strike_seconds <= MAX_DOUBLE_STRIKE_SECONDS:
            raise ConfigError(f"double_strike_seconds: 0 to {MAX_DOUBLE_STRIKE_SECONDS:g}")


@dataclass(frozen=True, slots=True)
class WrappingConfig:
    """What closes the machine's keys on the disk. ``best``: its ``tpm`` where there is one, else
    the credential that systemd hands to the service, else their files' permissions alone.
    """

    by: Literal["best", "tpm", "credential", "file"] = "best"
    tpm: str = "device:/dev/tpmrm0"

    def __post_init__(self) -> None:
        if ":" not in self.tpm or not self.tpm.isprintable():
            raise ConfigError("tpm: as tpm2-tools names it, for instance device:/dev/tpmrm0")


@dataclass(frozen=True, slots=True)
class Config:
    """``state`` is a folder of the kiosk alone: keys, encrypted store, control socket."""

    state: Path
    machine: MachineConfig
    office: OfficeConfig
    page_printer: PagePrinterConfig
    slip_printer: SlipPrinterConfig | None = None
    scanner: ScannerConfig | None = None
    ups: UpsConfig | None = None
    door: SwitchConfig | None = None
    tray_sensor: SwitchConfig | None = None
    jack: SwitchConfig | None = None
    light: LightConfig | None = None
    screen: ScreenConfig = field(default_factory=ScreenConfig)
    keys: KeysConfig = field(default_factory=KeysConfig)
    wrapping: WrappingConfig = field(default_factory=WrappingConfig)


def load_config(path: Path) -> Config:
    """Read ``path``; relative paths in it are relative to its folder. Raises ``ConfigError``."""
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        # Not only TOMLDecodeError: other bytes than text, and numbers and lists without an end.
        raise ConfigError(f"{path}: {error}") from error
    config = _build(Config, table, str(path), path.parent)
    office = config.office
    files = {"certificate": office.certificate, "release_root": office.release_root}
    for name, needed in files.items():
        if needed is not None and not needed.is_file():
            raise ConfigError(f"{path}: office: {name}: there is no file {needed}")
    return config


def _check_baud(baud: int) -> None:
    if not 300 <= baud <= 4_000_000:
        raise ConfigError("baud: 300 to 4000000 are possible")


def _build(kind: type[_Table], table: object, where: str, base: Path) -> _Table:
    if not isinstance(table, Mapping):
        raise ConfigError(f"{where}: a table is needed here")
    hints = get_type_hints(kind)
    assert dataclasses.is_dataclass(kind)
    known = {entry.name: entry for entry in dataclasses.fields(kind)}
    for key in table:
        if key not in known:
            raise ConfigError(f"{where}: unknown key '{key}'. Known: {', '.join(sorted(known))}")
    values: dict[str, Any] = {}
    for name, entry in known.items():
        if name in table:
            values[name] = _value(hints[name], table[name], f"{where}: {name}", base)
        elif entry.default is dataclasses.MISSING and entry.default_factory is dataclasses.MISSING:
            raise ConfigError(f"{where}: '{name}' is missing")
    try:
        return kind(**values)
    except ConfigError as error:
        raise ConfigError(f"{where}: {error}") from None


def _value(hint: Any, value: object, where: str, base: Path) -> object:
    if isinstance(hint, UnionType):
        hint = next(option for option in get_args(hint) if option is not type(None))
    if dataclasses.is_dataclass(hint):
        assert isinstance(hint, type)
        return _build(hint, value, where, base)
    if get_origin(hint) is Literal:
        if value not in get_args(hint):
            raise ConfigError(f"{where}: one of {', '.join(get_args(hint))} is needed")
        return value
    if get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise ConfigError(f"{where}: a list is needed")
        return tuple(_value(get_args(hint)[0], item, where, base) for item in value)
    if hint is Path:
        return _path(value, where, base)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not hint:
        raise ConfigError(f"{where}: {hint.__name__} is needed, not {type(value).__name__}")
    return value


def _path(value: object, where: str, base: Path) -> Path:
    if not isinstance(value, str) or not value or not value.isprintable():
        raise ConfigError(f"{where}: a path is needed")
    try:
        return base / Path(value).expanduser()
    except RuntimeError as error:
        raise ConfigError(f"{where}: {value} begins with the home of nobody known here") from error
