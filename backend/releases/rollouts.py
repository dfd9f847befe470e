"""Which versions are listed, and who takes each, as the signed metadata says it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from backend.releases.models import KioskGroup, Release, ReleaseState
from office_contract.releases import Rollout

MOST_KIOSKS = 6000
"""Named one by one in a version's metadata (``office_contract.releases.Rollout``)."""


class StageError(ValueError):
    """Not a stage that can be; the message is a sentence for the publisher."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Who takes a version in: the kiosks of ``group``, and ``share`` in a hundred of all.

    Raises:
        StageError: Nobody at all, or no share of a hundred.
    """

    group: KioskGroup | None = None
    share: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 100:
            raise StageError("a share is from 0 to 100")
        if self.group is None and self.share == 0:
            raise StageError("name a group of kiosks, or a share of all")

    @classmethod
    def everybody(cls) -> Stage:
        return cls(share=100)


def rollout_of(release: Release) -> Rollout:
    """What is signed of a version."""
    kiosks: tuple[str, ...] = ()
    if release.state == ReleaseState.STOPPED:
        kiosks = tuple(json.loads(release.held_by))
    elif release.state == ReleaseState.ROLLING_OUT and release.group is not None:
        kiosks = members(release.group)
    return Rollout(
        code=release.code,
        version=release.version,
        effective_from=release.effective_from,
        kiosks=kiosks[:MOST_KIOSKS],
        share=release.share if release.state == ReleaseState.ROLLING_OUT else 0,
    )


def members(group: KioskGroup) -> tuple[str, ...]:
    """Names of the group's kiosks (``Kiosk.known_as``), but of those that were revoked."""
    good = group.kiosks.filter(revoked_at=None)
    ids = good.order_by("known_as").values_list("known_as", flat=True)
    return tuple(ids)


def listed(now: datetime) -> list[Release]:
    """Versions that some kiosk may take: the newest that is for all and in force, and all newer.

    What was taken back is not listed: nobody is to fetch it any more.
    """
    today = timezone.localdate(now)
    by_code: dict[str, list[Release]] = defaultdict(list)
    releases = Release.objects.exclude(state=ReleaseState.TAKEN_BACK).defer("package")
    for release in releases.select_related("group").order_by("code", "-version"):
        kept = by_code[release.code]
        if not any(newer.for_all and newer.in_force(today) for newer in kept):
            kept.append(release)
    return sorted(
        (release for kept in by_code.values() for release in kept),
        key=lambda release: (release.code, release.version),
    )
