"""The kiosk's configuration: one TOML file, read once, frozen. Unknown keys are refused."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints


class ConfigError(Exception):
    """What is wrong in which file, in words for a technician."""


@dataclass(frozen=True, slots=True)
class MachineConfig:
    """``place`` is said on the phone and on slips. The rest says where people find things."""

    name: str
    place: str
    languages: tuple[str, ...] = ("vi", "en", "ko")
    glass: Literal["left", "middle", "right"] = "left"
    tray: Literal["left", "middle", "right"] = "middle"
    slot: Literal["left", "middle", "right"] = "right"


@dataclass(frozen=True, slots=True)
class OfficeConfig:
    """``certificate`` is a PEM bundle that replaces the system's trust, if given."""

    url: str
    certificate: Path | None = None
    poll_seconds: float = 4.0


@dataclass(frozen=True, slots=True)
class ScreenConfig:
    """``pitch_mm`` is the width of a pixel; the reference screen has 0.248 mm."""

    width: int = 1080
    height: int = 1920
    pitch_mm: float = 0.248
    fullscreen: bool = True


@dataclass(frozen=True, slots=True)
class PagePrinterConfig:
    """``cups``: a queue on this machine for ``device_uri``. ``folder``: files in ``folder``."""

    kind: Literal["cups", "folder"]
    queue: str = "kiosk"
    device_uri: str = ""
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class SlipPrinterConfig:
    kind: Literal["tcp", "serial"]
    host: str = ""
    tcp_port: int = 9100
    port: Path | None = None
    baud: int = 115_200


@dataclass(frozen=True, slots=True)
class ScannerConfig:
    kind: Literal["serial"]
    port: Path
    baud: int = 115_200


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
    assert isinstance(config, Config)
    return config


def _build(kind: type, table: object, where: str, base: Path) -> object:
    if not isinstance(table, Mapping):
        raise ConfigError(f"{where}: a table is needed here")
    hints = get_type_hints(kind)
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
    return kind(**values)


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
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ConfigError(f"{where}: a list of texts is needed")
        return tuple(value)
    if hint is Path:
        if not isinstance(value, str) or not value:
            raise ConfigError(f"{where}: a path is needed")
        return base / Path(value).expanduser()
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not hint:
        raise ConfigError(f"{where}: {hint.__name__} is needed, not {type(value).__name__}")
    return value
