"""The newest release of the office, proved by The Update Framework (specification 1.0.34).

1. The first root comes from the technician, or from the office at the first contact; every later
   one is signed by the keys of the one before. Both are kept for ever.
2. What is trusted is on the disk, whole, before it counts: after a power cut the kiosk still knows
   the newest release that it has seen.
3. The clock is the office's, as far as it is known.
4. Only ``FORMS_ROLE`` is followed, for the paths that ``targets`` gave to it, and no further.
5. A target that is not understood is left out, alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from pydantic import ValidationError
from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    SlowRetrievalError,
    UnsignedMetadataError,
)
from tuf.api.metadata import (
    TOP_LEVEL_ROLE_NAMES,
    Metadata,
    Root,
    Signed,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from office_contract.releases import (
    FORMS_ROLE,
    MAX_METADATA_BYTES,
    MAX_ROOT_BYTES,
    MAX_TARGET_BYTES,
    METADATA_PATH,
    TARGETS_PATH,
    Rollout,
    UpdateFault,
    read_target_path,
)
from offline_cache.bundles.disk import Disk
from offline_cache.bundles.errors import UpdateError
from offline_cache.bundles.fetching import OfficeFetcher
from offline_cache.client import checked_address, office_session
from offline_cache.delays import RELEASE_TIMEOUTS, RELEASE_TOTAL, SLOWEST_PACKAGE, Timeouts

MAX_TARGETS: Final = 4000
"""Of a release: 200 papers with 20 versions each."""
FIRST_ROOT: Final = "root.json"
"""The root that was believed at the first contact."""
METADATA: Final = "metadata"
_MAX_SMALL_BYTES: Final = 64 * 1024
_FIRST: Final = frozenset({Root.type, Timestamp.type})
"""Roles whose newest version nothing else names."""


@dataclass(frozen=True, slots=True)
class Target:
    """A package that the release names: who takes it from which day, and what it must be."""

    rollout: Rollout
    sha256: str
    length: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Release:
    """``faults``: what was wrong with targets that are not among ``targets``; ``left_out``: the
    codes of those among them whose path says one.
    """

    number: int
    targets: tuple[Target, ...]
    faults: frozenset[UpdateFault] = frozenset()
    left_out: frozenset[str] = frozenset()


class ReleaseClient:
    """Reads releases of one office. For one thread.

    Raises:
        ValueError: the address is none of an office, or there is no file ``verify``.
    """

    def __init__(
        self,
        folder: Path,
        base_url: str,
        now: Callable[[], datetime],
        *,
        pinned: Path | None = None,
        verify: str | None = None,
        timeouts: Timeouts = RELEASE_TIMEOUTS,
        total: float = RELEASE_TOTAL,
        disk: Disk | None = None,
    ) -> None:
        """Nothing is sent yet.

        Args:
            folder: for metadata and the first root.
            base_url: the office's address.
            now: the office's time, as far as it is known.
            pinned: file with the root to begin with, instead of the first contact's.
            verify: PEM file of the authorities that may vouch for the office.
            timeouts: limits of one file of metadata.
            total: seconds for all of the metadata.
            disk: for tests.
        """
        self._folder = folder
        self._base = checked_address(base_url)
        self._now = now
        self._pinned = pinned
        self._timeouts = timeouts
        self._total = total
        self._disk = disk or Disk()
        self._session = office_session(timeouts, verify)

    def refresh(self) -> Release:
        """The newest release that the office serves and that can be trusted.

        Raises:
            UpdateError: It cannot be had, or must not be believed; nothing changes.
        """
        fetcher = OfficeFetcher(self._session, self._timeouts, MAX_METADATA_BYTES, self._total)
        updater: _Updater | None = None
        try:
            root = self._first_root(fetcher)
            updater = _Updater(
                self._folder / METADATA, self._base, fetcher, root, self._now(), self._disk
            )
            updater.refresh()
            return updater.release()
        except (RepositoryError, DownloadError, OSError) as error:
            fault = updater.fault(error) if updater is not None else fault_of(error)
            raise UpdateError(fault) from error

    def fetch(self, target: Target) -> bytes:
        """A package of the release, proved by it.

        Raises:
            UpdateError: It cannot be had, or is not what the release names.
        """
        total = self._timeouts.total + target.length / SLOWEST_PACKAGE
        limits = Timeouts(self._timeouts.connect, self._timeouts.read, total)
        fetcher = OfficeFetcher(self._session, limits, MAX_TARGET_BYTES, total)
        code, version = target.rollout.code, target.rollout.version
        url = f"{self._base}{TARGETS_PATH}forms/{code}/{target.sha256}.{version}.zip"
        try:
            data = fetcher.download_bytes(url, target.length)
            TargetFile(target.length, {"sha256": target.sha256}, "").verify_length_and_hashes(data)
        except LengthOrHashMismatchError as error:
            raise UpdateError(UpdateFault.ALTERED) from error
        except DownloadError as error:
            raise UpdateError(fault_of(error)) from error
        return data

    def close(self) -> None:
        self._session.close()

    def _first_root(self, fetcher: OfficeFetcher) -> bytes:
        kept = self._pinned or self._folder / FIRST_ROOT
        try:
            root = kept.read_bytes()
            _prove_root(root)
            return root
        except FileNotFoundError:
            if self._pinned is not None:
                raise UpdateError(UpdateFault.BAD_SIGNATURE) from None
        except (RepositoryError, OSError) as error:
            # Never asked for again by itself: whom to believe is a person's decision now.
            raise UpdateError(UpdateFault.BAD_SIGNATURE) from error
        root = fetcher.download_bytes(f"{self._base}{METADATA_PATH}1.root.json", MAX_ROOT_BYTES)
        # It must at least vouch for itself: a page of somebody else's is not kept.
        _prove_root(root)
        self._disk.make_folder(self._folder)
        self._disk.write_whole(kept, root)
        return root


class _Updater(Updater):
    """The client's workflow as the library has it, with our disk, our clock, and one delegation."""

    def __init__(
        self,
        folder: Path,
        base: str,
        fetcher: FetcherInterface,
        root: bytes,
        now: datetime,
        disk: Disk,
    ) -> None:
        self._disk = disk
        self._loading = ""
        self._asked: tuple[str, int | None] = ("", None)
        self._loaded = b""
        config = UpdaterConfig(
            root_max_length=MAX_ROOT_BYTES,
            timestamp_max_length=_MAX_SMALL_BYTES,
            snapshot_max_length=_MAX_SMALL_BYTES,
            targets_max_length=MAX_METADATA_BYTES,
        )
        super().__init__(
            str(folder), f"{base}{METADATA_PATH}", fetcher=fetcher, config=config, bootstrap=root
        )
        self._trusted_set.reference_time = now

    def release(self) -> Release:
        """What ``FORMS_ROLE`` offers, once ``refresh`` is through."""
        targets = self._trusted_set.targets
        roles = targets.delegations.roles if targets.delegations is not None else None
        role = roles.get(FORMS_ROLE) if roles is not None else None
        if role is None:
            raise UpdateError(UpdateFault.UNUSABLE)
        if f"{FORMS_ROLE}.json" not in self._trusted_set.snapshot.meta:
            raise UpdateError(UpdateFault.ROLLBACK)
        forms = self._load_targets(FORMS_ROLE, Targets.type)
        if len(forms.targets) > MAX_TARGETS:
            raise UpdateError(UpdateFault.TOO_LARGE)
        found: list[Target] = []
        faults: set[UpdateFault] = set()
        left_out: set[str] = set()
        for path, file in forms.targets.items():
            given = role.is_delegated_path(path)
            target = _target(path, file) if given else UpdateFault.UNUSABLE
            if isinstance(target, Target):
                found.append(target)
            else:
                faults.add(target)
                named = read_target_path(path)
                left_out.update(named[:1] if named is not None else ())
        number = self._trusted_set.snapshot.version
        return Release(number, tuple(found), frozenset(faults), frozenset(left_out))

    def fault(self, error: Exception) -> UpdateFault:
        """What an error of this refresh means, by what came last."""
        came = _header(self._loaded)
        match error:
            case BadVersionNumberError() | LengthOrHashMismatchError() if (
                self._loading not in _FIRST
            ):
                # The file was asked for by its version: another one belongs to another release.
                return UpdateFault.MIXED if came not in {None, self._asked} else fault_of(error)
            case RepositoryError() if type(error) is RepositoryError:
                # The library's own: another role's file, or one that names fewer roles than before.
                same = came is not None and came[0] == self._asked[0]
                return UpdateFault.ROLLBACK if same else UpdateFault.MALFORMED
            case _:
                return fault_of(error)

    def _download_metadata(self, rolename: str, length: int, version: int | None = None) -> bytes:
        kind = rolename if rolename in TOP_LEVEL_ROLE_NAMES else Targets.type
        self._loading, self._asked, self._loaded = rolename, (kind, version), b""
        self._loaded = super()._download_metadata(rolename, length, version)
        return self._loaded

    def _persist_root(self, version: int, data: bytes) -> None:
        self._persist_file(str(Path(self._dir, "root_history", f"{version}.root.json")), data)

    def _persist_file(self, filename: str, data: bytes) -> None:
        path = Path(filename)
        try:
            if path.read_bytes() == data:
                return
        except OSError:
            pass
        self._disk.make_folder(path.parent)
        self._disk.write_whole(path, data)

    def _update_root_symlink(self) -> None:
        """Not wanted: the first root is always given, and the chain begins there."""


def _prove_root(data: bytes) -> None:
    root = Metadata[Root].from_bytes(data)
    if not isinstance(root.signed, Root):
        raise DeserializationError("no root")
    root.signed.verify_delegate(Root.type, root.signed_bytes, root.signatures)


def _header(data: bytes) -> tuple[str, int] | None:
    """Type and version of a file of metadata; ``None`` if it is none."""
    try:
        signed: Signed = Metadata.from_bytes(data).signed
    except RepositoryError:
        return None
    return signed.type, signed.version


def _target(path: str, file: TargetFile) -> Target | UpdateFault:
    try:
        rollout = Rollout.model_validate(file.custom)
    except ValidationError:
        return UpdateFault.UNUSABLE
    sha256 = file.hashes.get("sha256", "")
    if read_target_path(path) != (rollout.code, rollout.version) or len(sha256) != 64:
        return UpdateFault.UNUSABLE
    if file.length > MAX_TARGET_BYTES:
        return UpdateFault.TOO_LARGE
    return Target(rollout, sha256, file.length)


def fault_of(error: Exception) -> UpdateFault:
    """The word for a failure of the library, of the line or of the disk."""
    match error:
        case DownloadLengthMismatchError():
            return UpdateFault.TOO_LARGE
        case SlowRetrievalError():
            return UpdateFault.TOO_SLOW
        case DownloadError():
            return UpdateFault.UNREACHABLE
        case OSError():
            return UpdateFault.NO_SPACE
        case ExpiredMetadataError():
            return UpdateFault.FROZEN
        case UnsignedMetadataError():
            return UpdateFault.BAD_SIGNATURE
        case LengthOrHashMismatchError():
            return UpdateFault.ALTERED
        case BadVersionNumberError():
            return UpdateFault.ROLLBACK
        case DeserializationError():
            return UpdateFault.MALFORMED
        case _:
            # Of the library's own: a role or a file that was there before is named no more.
            return UpdateFault.ROLLBACK
