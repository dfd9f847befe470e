"""The office's state folder: what one machine makes for itself and must not lose or show.

It holds the embedded database and the secrets. Files are made once, atomically, readable by
their owner alone. Everything here is plain: no Django, so that settings can use it.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

SECRET_KEY_FILE = "django-secret"  # noqa: S105 - a file's name
SIGNING_KEY_FILE = "certificate-key.pem"
PROVIDER_SECRET_KEY_FILE = "provider-secret"  # noqa: S105
DATABASE_FILE = "office.sqlite3"
PROVIDER_DATABASE_FILE = "provider.sqlite3"


class StateError(Exception):
    """The state folder cannot be used; the message says what to do."""


def state_folder(environ: Mapping[str, str]) -> Path:
    """``OFFICE_STATE``, else the XDG state folder of this user."""
    if chosen := environ.get("OFFICE_STATE"):
        return Path(chosen).absolute()
    base = environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(base) / "mot-cua-office"


def make_folder(folder: Path) -> None:
    """Make ``folder`` for its owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def read_secret(path: Path) -> bytes | None:
    """Content of a secret file; ``None`` where there is none.

    Raises:
        StateError: others may read it.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_IMODE(mode) & 0o077:
        raise StateError(f"{path} can be read by others. Run: chmod 600 {path}")
    return path.read_bytes()


def read_or_make_secret(path: Path, make: Callable[[], bytes]) -> bytes:
    """Content of a secret file, made by ``make`` if it is missing.

    Two processes that start together agree on one secret: the file is written aside and
    linked into place, and the link of the second one fails.
    """
    if (found := read_secret(path)) is not None:
        return found
    make_folder(path.parent)
    aside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(make())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(aside, path)
        except FileExistsError:
            pass
    finally:
        aside.unlink()
    return path.read_bytes()


def new_django_secret() -> bytes:
    return secrets.token_urlsafe(50).encode()
