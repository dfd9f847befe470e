"""What people sign: root and targets, their thresholds, and what makes a change acceptable.

Pure but for the keys that are handed in: works on an offline machine, without Django or a database.
A root is accepted when it is signed by the threshold of the root before it and by its own; targets,
when signed by the threshold that the newest root names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from datetime import datetime, timedelta
from typing import Any, Final

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    Role,
    Root,
    Signed,
    Targets,
)
from tuf.api.serialization import DeserializationError

from backend.releases.keys import owner_of
from office_contract.releases import (
    FORMS_PATHS,
    FORMS_ROLE,
    MAX_METADATA_BYTES,
    MAX_ROOT_BYTES,
)

OFFLINE_LIFETIME: Final = timedelta(days=365)
"""Of root and targets."""
DEFAULT_THRESHOLD: Final = 2
SPECIFICATION: Final = "1.0.34"
ROOT, TARGETS, SNAPSHOT, TIMESTAMP = Root.type, Targets.type, "snapshot", "timestamp"


class CeremonyError(Exception):
    """Nothing was changed; the message says what is missing."""


def first_root(
    root_keys: Sequence[Key],
    targets_keys: Sequence[Key],
    online: Mapping[str, Key],
    threshold: int,
    now: datetime,
) -> Metadata[Root]:
    """Version 1, unsigned. ``online``: the keys of snapshot and timestamp by role."""
    root = Root(version=1, expires=_until(now), consistent_snapshot=True)
    root.spec_version = SPECIFICATION
    _set_keys(root, ROOT, root_keys, threshold)
    _set_keys(root, TARGETS, targets_keys, threshold)
    for role in (SNAPSHOT, TIMESTAMP):
        _set_keys(root, role, [online[role]], 1)
    return Metadata(root)


def first_targets(forms_key: Key, now: datetime) -> Metadata[Targets]:
    """Version 1, unsigned: nothing of its own, and the delegation."""
    targets = Targets(version=1, expires=_until(now))
    targets.spec_version = SPECIFICATION
    targets.delegations = _delegations(forms_key)
    return Metadata(targets)


def next_root(
    current: Root,
    changes: Mapping[str, Sequence[Key]],
    now: datetime,
    thresholds: Mapping[str, int] | None = None,
) -> Metadata[Root]:
    """The version after ``current``, unsigned. ``changes``: new keys by role; others stay.

    Raises:
        CeremonyError: Fewer keys than the threshold.
    """
    root = deepcopy(current)
    root.version, root.expires = current.version + 1, _until(now)
    for role in {*changes, *(thresholds or {})}:
        old = root.roles[role]
        keys = changes.get(role, [root.keys[keyid] for keyid in old.keyids])
        _set_keys(root, role, keys, (thresholds or {}).get(role, old.threshold))
    return Metadata(root)


def next_targets(current: Targets, forms_key: Key | None, now: datetime) -> Metadata[Targets]:
    """The version after ``current``, unsigned, with another key for the delegation if given."""
    targets = deepcopy(current)
    targets.version, targets.expires = current.version + 1, _until(now)
    if forms_key is not None:
        targets.delegations = _delegations(forms_key)
    return Metadata(targets)


def without(current: Root, role: str, owner: str) -> list[Key] | None:
    """Keys of ``role`` but those of ``owner`` (name or key id); ``None``: they have none there."""
    keys = [current.keys[keyid] for keyid in current.roles[role].keyids]
    left = [key for key in keys if owner not in {owner_of(key), key.keyid, key.keyid[:16]}]
    return left if len(left) < len(keys) else None


def sign(metadata: Metadata[Any], signer: CryptoSigner, roots: Iterable[Root]) -> None:
    """Add a signature. ``roots``: those that lie beside it, the file itself among them.

    Raises:
        CeremonyError: The key has no part in this file.
    """
    role = metadata.signed.type
    if not any(
        signer.public_key.keyid in root.roles[role].keyids for root in roots if role in root.roles
    ):
        raise CeremonyError(f"this key does not sign {role}")
    metadata.sign(signer, append=True)


def check_root(new: Metadata[Root], current: Root | None) -> None:
    """Raises:
    CeremonyError: Not the next version, or signed by too few.
    """
    expected = 1 if current is None else current.version + 1
    if new.signed.version != expected:
        raise CeremonyError(f"root {expected} is wanted, and this is root {new.signed.version}")
    if current is not None:
        check_signed(new, current, "the root before it")
    check_signed(new, new.signed, "itself")
    for role in (ROOT, TARGETS):
        if new.signed.roles[role].threshold > len(new.signed.roles[role].keyids):
            raise CeremonyError(f"{role} has fewer keys than its threshold")


def check_targets(new: Metadata[Targets], root: Root, current: Targets | None) -> None:
    """Raises:
    CeremonyError: Not a later version, signed by too few, or delegates something else.
    """
    check_signed(new, root)
    expected = 1 if current is None else current.version + 1
    if new.signed.version != expected:
        raise CeremonyError(
            f"targets {expected} is wanted, and this is targets {new.signed.version}"
        )
    delegations = new.signed.delegations
    if new.signed.targets or delegations is None or list(delegations.roles or ()) != [FORMS_ROLE]:
        raise CeremonyError("targets must hold the delegation to forms and nothing else")


def check_signed(new: Metadata[Any], delegator: Root, by: str = "the newest root") -> None:
    """Raises:
    CeremonyError: Signed by fewer than ``delegator`` wants for its role.
    """
    role = new.signed.type
    try:
        delegator.verify_delegate(role, new.signed_bytes, new.signatures)
    except UnsignedMetadataError as e:
        wanted = delegator.roles[role]
        raise CeremonyError(
            f"{role} {new.signed.version} wants {_who(delegator, wanted)} (by {by}); "
            f"{missing_signatures(new, [delegator])} more to sign"
        ) from e


def read(data: bytes, kind: str) -> Metadata[Any]:
    """Metadata of ``kind`` from a file.

    Raises:
        CeremonyError: It is none.
    """
    if len(data) > (MAX_ROOT_BYTES if kind == ROOT else MAX_METADATA_BYTES):
        raise CeremonyError(f"the file is too large for {kind}")
    try:
        metadata: Metadata[Any] = Metadata.from_bytes(data)
    except (DeserializationError, RepositoryError) as e:
        raise CeremonyError(f"the file is no {kind} metadata") from e
    if metadata.signed.type != kind:
        raise CeremonyError(f"the file holds {metadata.signed.type}, not {kind}")
    return metadata


def missing_signatures(metadata: Metadata[Any], delegators: Iterable[Root]) -> int:
    """How many more signatures it takes, by whichever of the ``delegators`` wants most."""
    role = metadata.signed.type
    payload, most = metadata.signed_bytes, 0
    for root in delegators:
        result = root.get_verification_result(role, payload, metadata.signatures)
        most = max(most, result.missing)
    return most


def describe(signed: Signed, before: Root | None = None) -> list[str]:
    """What somebody puts their name to, in words."""
    lines = [f"{signed.type}, version {signed.version}, good until {signed.expires:%Y-%m-%d}"]
    if isinstance(signed, Root):
        for name in (ROOT, TARGETS, SNAPSHOT, TIMESTAMP):
            lines.append(f"  {name}: {_who(signed, signed.roles[name])}")
            if before is not None and name in before.roles:
                lines += _changes(before, signed, name)
    if isinstance(signed, Targets) and signed.delegations is not None:
        for delegated, role in (signed.delegations.roles or {}).items():
            keys = ", ".join(owner_of(signed.delegations.keys[keyid]) for keyid in role.keyids)
            paths = " ".join(role.paths or ())
            lines.append(f"  {delegated} ({paths}): {role.threshold} of {keys}")
    return lines


def _who(root: Root, role: Role) -> str:
    owners = ", ".join(sorted(owner_of(root.keys[keyid]) for keyid in role.keyids))
    return f"{role.threshold} of {owners}"


def _changes(before: Root, after: Root, name: str) -> list[str]:
    old, new = set(before.roles[name].keyids), set(after.roles[name].keyids)
    gone = [f"    - {owner_of(before.keys[keyid])}" for keyid in sorted(old - new)]
    return gone + [f"    + {owner_of(after.keys[keyid])}" for keyid in sorted(new - old)]


def _set_keys(root: Root, role: str, keys: Sequence[Key], threshold: int) -> None:
    if len({key.keyid for key in keys}) != len(keys):
        raise CeremonyError(f"the same key is named twice for {role}")
    if not 1 <= threshold <= len(keys):
        raise CeremonyError(
            f"{role} has {len(keys)} keys, and {threshold} are to sign: name more keys"
        )
    for keyid in list(root.roles[role].keyids):
        root.revoke_key(keyid, role)
    for key in keys:
        root.add_key(key, role)
    root.roles[role].threshold = threshold


def _delegations(forms_key: Key) -> Delegations:
    role = DelegatedRole(FORMS_ROLE, [forms_key.keyid], 1, terminating=True, paths=[*FORMS_PATHS])
    return Delegations({forms_key.keyid: forms_key}, {FORMS_ROLE: role})


def _until(now: datetime) -> datetime:
    return (now + OFFLINE_LIFETIME).replace(microsecond=0)
