"""`kiosk key`: the machine's keys, what closes them, and other ones in their place."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk_app.actions.local_time import HALL
from kiosk_app.actions.trust import FILE as TRUST_FILE
from kiosk_app.actions.trust import read_trust
from kiosk_app.config import Config
from kiosk_app.control import ControlError, NotRunningError, ask
from kiosk_app.log import Log
from kiosk_app.machine_keys import machine_keys
from kiosk_app.office_time import OfficeTimeKeeper
from kiosk_app.permit import PermitKeeper
from kiosk_app.rotating import change_key
from offline_cache.client import OfficeClient
from offline_cache.errors import OfflineCacheError
from offline_cache.key_wrapping import WrappedBy
from offline_cache.keys import KeyFolder, signing_key_id
from offline_cache.rekeying import change_store_key

SHOW: Final = "show"
_CLOSED: Final[Mapping[WrappedBy, str]] = {
    WrappedBy.TPM: "this machine's TPM; on another machine they open for nobody",
    WrappedBy.CREDENTIAL: "a credential of systemd; whoever has the whole disk can open them",
    WrappedBy.FILE: "nothing but the permissions of their files; whoever has the disk has them",
}


class KeyCommandError(Exception):
    """Said to the person at the shell; exit 2."""


def add_key_parser(commands: Any, load: Callable[[argparse.Namespace], Config]) -> None:
    """``commands`` is the parser's list of commands; ``load`` reads the named configuration."""
    key = commands.add_parser(
        "key",
        help="this kiosk's public key, for `office enrol`; change its keys",
        description="show: print the public key; made at the first call. status: what closes the "
        "keys, and until when the office's permit lasts. rotate: another signing key; a running "
        "kiosk changes it once nobody stands at it. rotate-store: another key for the store, of a "
        "kiosk that is stopped.",
    )
    key.add_argument(
        "action", nargs="?", default=SHOW, choices=[SHOW, "status", "rotate", "rotate-store"]
    )
    key.add_argument(
        "--config", type=Path, required=True, metavar="FILE", help="the kiosk's TOML file"
    )
    key.set_defaults(run=lambda arguments: run_key(arguments.action, load(arguments)))


def run_key(action: str, config: Config) -> int:
    """Raises ``KeyCommandError``."""
    work = {SHOW: _show, "status": _status, "rotate": _rotate, "rotate-store": _rotate_store}
    try:
        work[action](config)
    except OfflineCacheError as error:
        raise KeyCommandError(f"{error}. {error.remedy}") from error
    except OSError as error:
        raise KeyCommandError(f"{config.state}: {error.strerror}") from error
    return 0


def _show(config: Config) -> None:
    print(_keys(config).signing().public_key().public_bytes_raw().hex())


def _status(config: Config) -> None:
    keys = _keys(config)
    name = signing_key_id(keys.signing())
    log = Log(io.StringIO())
    permit, now = PermitKeeper(config.state, name, log), OfficeTimeKeeper(config.state, log).clock
    print(f"key          {name}")
    print(f"closed by    {_CLOSED[keys.wrapped_by]}")
    trust = read_trust(config.state / TRUST_FILE)
    until = permit.until(trust) if trust is not None else None
    if trust is None or until is None:
        print("permit       none: no papers for later are kept until the office has been reached")
        return
    local = until.astimezone(HALL).isoformat(" ", "minutes")
    print(f"permit       {permit.state(trust, now.now()).value}, until {local}")
    print(f"known as     {permit.kiosk(trust)}")


def _rotate(config: Config) -> None:
    try:
        answer = ask(config.state, {"command": "key-rotate"})
    except NotRunningError:
        print(f"the office knows this kiosk by key {_change(config)}")
        return
    except ControlError as error:
        raise KeyCommandError(str(error)) from error
    if "error" in answer:
        raise KeyCommandError(str(answer["error"]))
    print("the key is changed, and the kiosk starts anew, as soon as nobody stands at it")


def _change(config: Config) -> str:
    office_time = OfficeTimeKeeper(config.state, Log(io.StringIO()))

    def client_of(key: Ed25519PrivateKey) -> OfficeClient:
        certificate = config.office.certificate
        return OfficeClient(
            config.office.url,
            key,
            signing_key_id(key),
            lambda: datetime.now(UTC),
            verify=str(certificate) if certificate else None,
            office_clock=office_time.clock,
        )

    return change_key(_keys(config), client_of)


def _rotate_store(config: Config) -> None:
    path = config.state / "store.db"
    if not path.exists():
        raise KeyCommandError(f"there is no store in {config.state}")
    change_store_key(path, _keys(config))
    print("the store is closed with a new key")


def _keys(config: Config) -> KeyFolder:
    config.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    return machine_keys(config.state, config.wrapping)
