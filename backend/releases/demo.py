"""A repository whose keys all lie on one machine, openly: for demonstrations and tests."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Final

from backend.releases.ceremony import DEFAULT_THRESHOLD, first_root, first_targets, sign
from backend.releases.keys import (
    DEMO_PREFIX,
    ONLINE_ROLES,
    OnlineKeys,
    make_person_key,
    read_person_key,
)
from backend.releases.repository import install

PEOPLE: Final = ("An", "Binh", "Chi")


def make_demo_repository(folder: Path, keys: OnlineKeys, now: datetime) -> None:
    """Make three people's keys in ``folder``, without passphrases, and begin with them.

    Raises:
        KeyFileError: Keys are there already.
    """
    names = [f"{DEMO_PREFIX}{person}" for person in PEOPLE]
    public = [make_person_key(name, folder, None) for name in names]
    online = {role: keys.make(role) for role in ONLINE_ROLES}
    root = first_root(public, public, online, DEFAULT_THRESHOLD, now)
    targets = first_targets(online["forms"], now)
    for name in names[:DEFAULT_THRESHOLD]:
        signer = read_person_key(folder / f"{name}.key", None)
        sign(root, signer, [root.signed])
        sign(targets, signer, [root.signed])
    with tempfile.TemporaryDirectory() as carried:
        (Path(carried) / "1.root.json").write_bytes(root.to_bytes())
        (Path(carried) / "1.targets.json").write_bytes(targets.to_bytes())
        install(Path(carried), now, keys)
