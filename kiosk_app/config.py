"""The kiosk's configuration: one TOML file, read once, frozen. Unknown keys are refused."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import UnionType
from typing import Any, Final, Literal, TypeVar, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

Language = Literal["vi", "en", "ko"]
"""Those that the interface is translated into."""

MAX_NAME: Final = 60
"""Letters of a name or place: they stand on slips, phones and in the seal's QR code."""
MIN_POLL_SECONDS: Final = 0.1
MAX_POLL_SECONDS: Final = 60.0
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})

_Table = TypeVar("_Table")


class ConfigError(Exception):
    """What is wrong in which file, in words for a technician."""


@dataclass(frozen=True, slots=True)
class MachineConfig:
    """``place`` is said on the phone and on slips. The rest says where people find things;
    ``top_edge_mm`` is the height of the screen's top edge above the floor.
    """

    name: str
    place: str
    languages: tuple[Language, ...] = ("vi", "en", "ko")
    glass: Literal["left", "middle", "right"] = "left"
    tray: Literal["left", "middle", "right"] = "middle"
    slot: Literal["left", "middle", "right"] = "right"
    top_edge_mm: float = 1326.0

    def __post_init__(self) -> None:
        for name, text in (("name", self.name), ("place", self.place)):
            if not 1 <= len(text.strip()) <= MAX_NAME or not text.isprintable():
                raise ConfigError(f"{name}: 1 to {MAX_NAME} letters on one line are needed")
        if not self.languages or len(set(self.languages)) != len(self.languages):
            raise ConfigError("languages: at least one is needed, and each only once")
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
    ``folder``: files in ``folder``.
    """

    kind: Literal["cups", "folder"]
    queue: str = "kiosk"
    device_uri: str = ""
    server: str = "/run/cups/cups.sock"
    folder: Path | None = None

    def __post_init__(self) -> None:
        known = self.device_uri.startswith(("ipp://", "ipps://"))
        if self.kind == "cups" and not (self.queue and known):
            raise ConfigError("a printer of kind 'cups' needs 'queue' and a 'device_uri' of ipp://")


@dataclass(frozen=True, slots=True)
class SlipPrinterConfig:
    """``tcp``: ``host`` and ``tcp_port``. ``serial``: ``port`` and ``baud``."""

    kind: Literal["tcp", "serial"]
    host: str = ""
    tcp_port: int = 9100
    port: Path | None = None
    baud: int = 115_200

    def __post_init__(self) -> None:
        if self.kind == "tcp" and not self.host:
            raise ConfigError("a printer of kind 'tcp' needs 'host'")
        if self.kind == "serial" and self.port is None:
            raise ConfigError("a printer of kind 'serial' needs 'port'")
        if not 1 <= self.tcp_port <= 65_535:
            raise ConfigError("tcp_port: 1 to 65535 are possible")
        _check_baud(self.baud)


@dataclass(frozen=True, slots=True)
class ScannerConfig:
    kind: Literal["serial"]
    port: Path
    baud: int = 115_200

    def __post_init__(self) -> None:
        _check_baud(self.baud)


@dataclass(frozen=True, slots=True)
class Config:
    """``state`` is a folder of the kiosk alone: keys, encrypted store, control socket."""

    state: Path
    machine: MachineConfig
    office: OfficeConfig
    page_printer: PagePrinterConfig
    slip_printer: SlipPrinterConfig | None = None
    scanner: ScannerConfig | None = None
    screen: ScreenConfig = field(default_factory=ScreenConfig)


def load_config(path: Path) -> Config:
    """Read ``path``; relative paths in it are relative to its folder. Raises ``ConfigError``."""
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
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
