"""Releases of form versions: a repository of The Update Framework (TUF specification 1.0.34).

``GET /releases/metadata/NAME`` and ``GET /releases/targets/NAME``, public: what is fetched proves
itself. Roles: ``root`` and ``targets`` are signed offline by a threshold of people; ``targets``
delegates ``forms/*/*`` to ``FORMS_ROLE``, signed at publishing; ``snapshot`` and ``timestamp`` are
signed by the office itself. Snapshots are consistent.

A target ``forms/CODE/VERSION.zip`` is a package (``forms.package``), and its ``custom`` is a
``Rollout``. The number of a release is the version of its snapshot.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from office_contract.messages import FormCode, KeyId, Message

METADATA_PATH: Final = "/releases/metadata/"
TARGETS_PATH: Final = "/releases/targets/"
FORMS_ROLE: Final = "forms"
FORMS_PATHS: Final = ("forms/*/*",)
MAX_ROOT_BYTES: Final = 64 * 1024
MAX_METADATA_BYTES: Final = 2 * 1024 * 1024
"""Of ``targets`` and ``FORMS_ROLE``; ``timestamp`` and ``snapshot`` are far smaller."""
MAX_TARGET_BYTES: Final = 16 * 1024 * 1024
TIMESTAMP_DAYS: Final = 2
SNAPSHOT_DAYS: Final = 14
FORMS_DAYS: Final = 180
_PATH = re.compile(r"forms/([A-Z][A-Z0-9-]{1,23})/([1-9][0-9]{0,8})\.zip")


class UpdateFault(StrEnum):
    """Why a kiosk keeps what it has. Told in ``StatusRequest.fault``."""

    UNREACHABLE = "unreachable"
    TOO_SLOW = "too-slow"
    ROLLBACK = "rollback"
    """Metadata older than what is known."""
    FROZEN = "frozen"
    """Metadata past its day, by the office's clock."""
    MIXED = "mixed"
    """Parts of different releases."""
    BAD_SIGNATURE = "bad-signature"
    ALTERED = "altered"
    """A target that is not what the metadata names."""
    TOO_LARGE = "too-large"
    MALFORMED = "malformed"
    UNUSABLE = "unusable"
    """Signed as it should be, and no bundle that this kiosk can use."""
    NO_SPACE = "no-space"


class Rollout(Message):
    """Who takes a version in, from which day on. Part of the target's metadata, and so signed.

    ``kiosks`` is the group that takes it first, by key id; ``share`` is how many in a hundred of
    all take it besides. The whole city: ``share`` 100.
    """

    code: FormCode
    version: Annotated[int, Field(ge=1)]
    effective_from: date
    kiosks: Annotated[tuple[KeyId, ...], Field(max_length=6000)] = ()
    share: Annotated[int, Field(ge=0, le=100)] = 0

    def includes(self, kiosk: str) -> bool:
        """Whether the kiosk with this key id takes the version."""
        return kiosk in self.kiosks or bucket(self.code, self.version, kiosk) < self.share


def bucket(code: str, version: int, kiosk: str) -> int:
    """Where a kiosk stands among a hundred for one version: the same for ever, even over all."""
    drawn = hashlib.sha256(f"{code}/{version}/{kiosk}".encode()).digest()
    return int.from_bytes(drawn[:8], "big") % 100


def target_path(code: str, version: int) -> str:
    return f"forms/{code}/{version}.zip"


def read_target_path(path: str) -> tuple[str, int] | None:
    """Code and version that a target's path names; ``None`` for any other path."""
    found = _PATH.fullmatch(path)
    return (found[1], int(found[2])) if found else None


def wanted(rollouts: Iterable[Rollout], kiosk: str, today: date) -> dict[str, Rollout]:
    """By code: the newest version that this kiosk takes and that is in force ``today``."""
    chosen: dict[str, Rollout] = {}
    for one in sorted(rollouts, key=lambda rollout: rollout.version):
        if one.includes(kiosk) and one.effective_from <= today:
            chosen[one.code] = one
    return chosen
