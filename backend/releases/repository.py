"""The repository in the database: what is served, and the only place that changes it.

Every change locks one row and is one transaction, so that kiosks see the old release or the new
one, whole, and two workers never sign two different versions of the same number. What ``forms``
holds follows from the table of releases: whoever had its key for a while leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from django.conf import settings
from django.db import transaction
from securesystemslib.signer import Key
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from backend.releases.announcing import announce
from backend.releases.ceremony import (
    OFFLINE_LIFETIME,
    ROOT,
    SNAPSHOT,
    SPECIFICATION,
    TARGETS,
    TIMESTAMP,
    CeremonyError,
    check_root,
    check_signed,
    check_targets,
    read,
)
from backend.releases.keys import DEMO_PREFIX, KeyFileError, OnlineKeys, owner_of
from backend.releases.models import MetadataFile, RepositoryHead
from backend.releases.rollouts import listed, rollout_of
from backend.state import StateError
from office_contract.releases import (
    FORMS_DAYS,
    FORMS_ROLE,
    MAX_METADATA_BYTES,
    SNAPSHOT_DAYS,
    TIMESTAMP_DAYS,
    target_path,
)

KEPT_VERSIONS: Final = 20
"""Of each role but root, which is kept whole: a kiosk may be in the midst of fetching."""
WARN_BEFORE: Final = timedelta(days=60)
LIFETIMES: Final = MappingProxyType(
    {
        ROOT: OFFLINE_LIFETIME,
        TARGETS: OFFLINE_LIFETIME,
        FORMS_ROLE: timedelta(days=FORMS_DAYS),
        SNAPSHOT: timedelta(days=SNAPSHOT_DAYS),
        TIMESTAMP: timedelta(days=TIMESTAMP_DAYS),
    }
)
log = logging.getLogger(__name__)


class RepositoryError(Exception):
    """The repository cannot be changed; the message says what to do."""


class NotBegunError(RepositoryError):
    def __init__(self) -> None:
        super().__init__("there is no repository of releases yet: see `office release-begin`")


def online_keys() -> OnlineKeys:
    """The office's own keys, where the settings say."""
    return OnlineKeys(Path(settings.OFFICE_RELEASE_KEYS), settings.OFFICE_FORMS_SECRET_FILE or None)


def begun() -> bool:
    return newest_release() > 0


def newest_release() -> int:
    """Version of the newest snapshot; 0 before the repository begins."""
    number: int | None = (
        RepositoryHead.objects.filter(pk=1).values_list("release", flat=True).first()
    )
    return number or 0


def newest(role: str) -> Metadata[Any]:
    """The newest metadata of ``role``.

    Raises:
        NotBegunError: There is none.
    """
    row = MetadataFile.objects.filter(role=role).order_by("-version").first()
    if row is None:
        raise NotBegunError
    return read(bytes(row.content), TARGETS if role == FORMS_ROLE else role)


@contextmanager
def changing() -> Iterator[None]:
    """A transaction in which nobody else changes the repository. Ends with ``resign``."""
    with transaction.atomic():
        RepositoryHead.objects.get_or_create(pk=1)
        RepositoryHead.objects.select_for_update().get(pk=1)
        yield


def install(folder: Path, now: datetime, keys: OnlineKeys) -> list[str]:
    """Take in what people have signed, and sign what hangs on it. Says what was done.

    Raises:
        CeremonyError: Something is missing or signed by too few; nothing was changed.
        KeyFileError: An online key that it names is not on this machine.
    """
    done = []
    with changing():
        root, targets = _current(ROOT), _current(TARGETS)
        before = _online(root, targets)
        for version, data in _files(folder, ROOT):
            if root is not None and version <= root.signed.version:
                continue
            offered = read(data, ROOT)
            check_root(offered, None if root is None else root.signed)
            root = _store(ROOT, offered, data)
            done.append(f"root {version}")
        if root is None:
            raise CeremonyError(f"{folder} holds no 1.root.json")
        for version, data in _files(folder, TARGETS):
            if targets is not None and version <= targets.signed.version:
                continue
            offered = read(data, TARGETS)
            check_targets(offered, root.signed, None if targets is None else targets.signed)
            targets = _store(TARGETS, offered, data)
            done.append(f"targets {version}")
        if targets is None:
            raise CeremonyError(f"{folder} holds no 1.targets.json")
        check_signed(targets, root.signed)
        if not done:
            raise CeremonyError(f"{folder} holds nothing newer than what is installed")
        _resign(now, keys, everything=True)
    for role, key in _online(root, targets).items():
        if role in before and before[role].keyid != key.keyid:
            keys.forget(role, before[role])
    return done


def resign(now: datetime, keys: OnlineKeys) -> int:
    """Have the metadata say what the table of releases says, within ``changing``.

    Returns:
        The number of the release, which is a new one only if something has changed.

    Raises:
        NotBegunError: There is no repository.
        RepositoryError: It would be too large for a kiosk.
        KeyFileError: A key is not on this machine.
    """
    return _resign(now, keys, everything=False)


def renew(now: datetime, keys: OnlineKeys, *, everything: bool = False) -> dict[str, int]:
    """Sign anew what is past half of its time, of the roles that the office signs itself.

    Returns:
        The roles that were renewed, with their new versions.
    """
    with changing():
        before = _versions()
        if not before:
            raise NotBegunError
        _resign(now, keys, everything=everything)
        after = _versions()
    return {role: after[role] for role in after if after[role] != before.get(role)}


def renew_if_due(now: datetime) -> None:
    """What a look at the timestamp does. Where keys are missing here, another machine does it."""
    row = MetadataFile.objects.filter(role=TIMESTAMP).order_by("-version").first()
    if row is None or not _is_due(TIMESTAMP, row.expires, now):
        return
    try:
        renew(now, online_keys())
    except (KeyFileError, StateError, RepositoryError) as e:
        log.error("releases are not renewed: %s", e)  # noqa: TRY400 - its words say what to do


def faults(now: datetime) -> list[str]:
    """What `office check` says of a repository that has begun."""
    if not begun():
        return []
    found = []
    for role in (ROOT, TARGETS):
        left = newest(role).signed.expires - now
        if left < WARN_BEFORE:
            found.append(
                f"{role} of the releases ends in {max(left.days, 0)} days; "
                f"run: office release-rotate {role}, and have it signed"
            )
    keys = online_keys()
    for role, key in _online(newest(ROOT), newest(TARGETS)).items():
        try:
            keys.signer(role, key)
        except (KeyFileError, StateError) as e:
            found.append(str(e))
    return found


def is_demo() -> bool:
    """Whether the people's keys were made for a demonstration, on this machine."""
    if not begun():
        return False
    root = newest(ROOT).signed
    return any(owner_of(key).startswith(DEMO_PREFIX) for key in root.keys.values())


def _resign(now: datetime, keys: OnlineKeys, *, everything: bool) -> int:
    root, targets = newest(ROOT), newest(TARGETS)
    forms_key = forms_key_of(targets.signed)
    forms = _current(FORMS_ROLE)
    wanted = {path: file.to_dict() for path, file in _target_files(now).items()}
    if (
        forms is None
        or everything
        or _is_due(FORMS_ROLE, forms.signed.expires, now)
        or {path: file.to_dict() for path, file in forms.signed.targets.items()} != wanted
    ):
        version = 1 if forms is None else forms.signed.version + 1
        signed = Targets(version, None, _expires(FORMS_ROLE, now), _target_files(now))
        forms = _sign(FORMS_ROLE, signed, keys, forms_key)
    meta = {f"{role}.json": _meta(role) for role in (TARGETS, FORMS_ROLE)}
    snapshot = _current(SNAPSHOT)
    if (
        snapshot is None
        or everything
        or _is_due(SNAPSHOT, snapshot.signed.expires, now)
        or snapshot.signed.meta != meta
    ):
        version = 1 if snapshot is None else snapshot.signed.version + 1
        signed_snapshot = Snapshot(version, None, _expires(SNAPSHOT, now), meta)
        snapshot = _sign(SNAPSHOT, signed_snapshot, keys, _key(root.signed, SNAPSHOT))
    number: int = snapshot.signed.version
    timestamp = _current(TIMESTAMP)
    newer = timestamp is None or timestamp.signed.snapshot_meta.version != number
    if (
        timestamp is None
        or newer
        or everything
        or _is_due(TIMESTAMP, timestamp.signed.expires, now)
    ):
        version = 1 if timestamp is None else timestamp.signed.version + 1
        signed_timestamp = Timestamp(version, None, _expires(TIMESTAMP, now), _meta(SNAPSHOT))
        _sign(TIMESTAMP, signed_timestamp, keys, _key(root.signed, TIMESTAMP))
    sha256 = _sha256(SNAPSHOT)
    RepositoryHead.objects.filter(pk=1).update(release=number, sha256=sha256)
    _prune()
    if newer:
        announce()
    return number


def _target_files(now: datetime) -> dict[str, TargetFile]:
    files = {}
    for release in listed(now):
        path = target_path(release.code, release.version)
        custom = {"custom": rollout_of(release).model_dump(mode="json")}
        files[path] = TargetFile(release.size, {"sha256": release.sha256}, path, custom)
    return files


def _sign(role: str, signed: Any, keys: OnlineKeys, key: Key) -> Metadata[Any]:
    signed.spec_version = SPECIFICATION
    metadata: Metadata[Any] = Metadata(signed)
    metadata.sign(keys.signer(role, key))
    data = metadata.to_bytes()
    if len(data) > MAX_METADATA_BYTES:
        raise RepositoryError(
            "the list of versions is too large for kiosks: let earlier versions go to everybody, "
            "or make the groups smaller"
        )
    return _store(role, metadata, data)


def _store(role: str, metadata: Metadata[Any], data: bytes) -> Metadata[Any]:
    MetadataFile.objects.create(
        role=role,
        version=metadata.signed.version,
        content=data,
        expires=metadata.signed.expires,
    )
    return metadata


def _sha256(role: str) -> str:
    row = MetadataFile.objects.filter(role=role).order_by("-version")[0]
    return hashlib.sha256(bytes(row.content)).hexdigest()


def _meta(role: str) -> MetaFile:
    row = MetadataFile.objects.filter(role=role).order_by("-version")[0]
    return MetaFile.from_data(row.version, bytes(row.content), ["sha256"])


def _current(role: str) -> Metadata[Any] | None:
    try:
        return newest(role)
    except NotBegunError:
        return None


def _files(folder: Path, role: str) -> list[tuple[int, bytes]]:
    found = []
    for path in folder.glob(f"*.{role}.json"):
        version = path.name.partition(".")[0]
        if version.isascii() and version.isdigit():
            found.append((int(version), path.read_bytes()))
    return sorted(found)


def _versions() -> Mapping[str, int]:
    rows = MetadataFile.objects.order_by("version").values_list("role", "version")
    return dict(rows)


def _prune() -> None:
    for role in (TARGETS, FORMS_ROLE, SNAPSHOT, TIMESTAMP):
        rows = MetadataFile.objects.filter(role=role).order_by("-version")
        oldest = rows.values_list("version", flat=True)[KEPT_VERSIONS : KEPT_VERSIONS + 1]
        for version in oldest:
            MetadataFile.objects.filter(role=role, version__lte=version).delete()


def _online(root: Metadata[Root] | None, targets: Metadata[Targets] | None) -> dict[str, Key]:
    """The keys with which the office signs itself, by role."""
    if root is None or targets is None:
        return {}
    online = {role: _key(root.signed, role) for role in (SNAPSHOT, TIMESTAMP)}
    return {**online, FORMS_ROLE: forms_key_of(targets.signed)}


def _key(root: Root, role: str) -> Key:
    [keyid] = root.roles[role].keyids
    return root.keys[keyid]


def forms_key_of(targets: Targets) -> Key:
    delegations = targets.delegations
    assert delegations is not None
    assert delegations.roles is not None
    [keyid] = delegations.roles[FORMS_ROLE].keyids
    return delegations.keys[keyid]


def _expires(role: str, now: datetime) -> datetime:
    return (now + LIFETIMES[role]).replace(microsecond=0)


def _is_due(role: str, expires: datetime, now: datetime) -> bool:
    return expires - now < LIFETIMES[role] / 2
