"""A repository that has begun, with three people's keys; and forms to publish in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.utils import timezone
from securesystemslib.signer import CryptoSigner

from backend.accounts.models import Account
from backend.releases import repository
from backend.releases.catalogue import files_of
from backend.releases.ceremony import first_root, first_targets, sign
from backend.releases.keys import ONLINE_ROLES, OnlineKeys
from backend.releases.models import Release
from backend.releases.publishing import publish
from backend.releases.rollouts import Stage


def signer() -> CryptoSigner:
    return CryptoSigner(Ed25519PrivateKey.generate())


@dataclass
class Begun:
    """What the people and the office hold. Two of three people sign."""

    folder: Path
    """Where metadata is carried to and fro."""
    keys: OnlineKeys
    people: list[CryptoSigner] = field(default_factory=lambda: [signer() for _ in range(3)])

    def begin(self, now: datetime) -> None:
        online = {role: self.keys.make(role) for role in ONLINE_ROLES}
        public = [person.public_key for person in self.people]
        root = first_root(public, public, online, 2, now)
        targets = first_targets(online["forms"], now)
        for one, name in ((root, "1.root.json"), (targets, "1.targets.json")):
            for person in self.people[:2]:
                sign(one, person, [root.signed])
            (self.folder / name).write_bytes(one.to_bytes())
        repository.install(self.folder, now, self.keys)


def changed(code: str = "CT01", title: str = "Tờ khai đã sửa") -> dict[str, bytes]:
    """The files of the version in force, under another title."""
    from backend.releases.catalogue import catalogue

    files = files_of(code, catalogue()[code].form.version)
    form = json.loads(files["form.json"])
    form["title"]["vi"] = title
    files["form.json"] = json.dumps(form, ensure_ascii=False).encode()
    return files


def published(
    code: str = "CT01",
    title: str = "Tờ khai đã sửa",
    *,
    stage: Stage | None = None,
    account: Account | None = None,
    effective_from: date | None = None,
    files: Mapping[str, bytes] | None = None,
) -> Release:
    """A changed form as the next version."""
    now = timezone.now()
    return publish(
        changed(code, title) if files is None else files,
        code=code,
        account=account,
        stage=stage or Stage.everybody(),
        effective_from=effective_from or timezone.localdate(now),
        note="",
        now=now,
    )
