"""How releases stand at the kiosks, by what they last said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from backend.kiosks.models import Kiosk
from backend.releases.models import KioskReport, Release, ReleaseState
from backend.releases.reports import forms_of
from backend.releases.rollouts import Stage, rollout_of
from office_contract.releases import Rollout, UpdateFault
from office_contract.vocabulary import Sameness

FAULTS: Mapping[str, str | Promise] = {
    UpdateFault.UNREACHABLE: _("does not reach the releases"),
    UpdateFault.TOO_SLOW: _("the line is too slow to fetch them"),
    UpdateFault.ROLLBACK: _("was offered an older release than it had, and refused it"),
    UpdateFault.FROZEN: _("was offered a release past its day, and refused it"),
    UpdateFault.MIXED: _("was offered parts of different releases, and refused them"),
    UpdateFault.BAD_SIGNATURE: _("was offered something wrongly signed, and refused it"),
    UpdateFault.ALTERED: _("was offered a form that was altered on the way, and refused it"),
    UpdateFault.TOO_LARGE: _("was offered something too large, and refused it"),
    UpdateFault.MALFORMED: _("was offered something that is no release, and refused it"),
    UpdateFault.UNUSABLE: _("cannot use a version that was published"),
    UpdateFault.NO_SPACE: _("has no room on its disk"),
}
SAMENESS: Mapping[Sameness, str | Promise] = {
    Sameness.SAME: _("same picture"),
    Sameness.DIFFERENT: _("different picture"),
    Sameness.FAILED: _("could not be drawn"),
    Sameness.UNSEEN: _("not drawn yet"),
}


@dataclass(slots=True)
class Uptake:
    """Kiosks that run a version, and how they drew its sample."""

    running: int = 0
    drawn: dict[Sameness, int] = field(default_factory=lambda: dict.fromkeys(Sameness, 0))

    @property
    def same(self) -> int:
        return self.drawn[Sameness.SAME]

    @property
    def different(self) -> int:
        return self.drawn[Sameness.DIFFERENT]

    @property
    def failed(self) -> int:
        return self.drawn[Sameness.FAILED]


@dataclass(frozen=True, slots=True)
class KioskLine:
    """One kiosk and one paper."""

    kiosk: Kiosk
    version: int | None
    golden: Sameness | None
    takes: bool
    fault: str | Promise

    @property
    def drawn(self) -> str | Promise:
        return "" if self.golden is None else SAMENESS[self.golden]

    @property
    def wrong(self) -> bool:
        return self.golden in {Sameness.DIFFERENT, Sameness.FAILED}


@dataclass(frozen=True, slots=True)
class Troubled:
    """A kiosk that somebody should look at, and why, in sentences."""

    kiosk: Kiosk
    reasons: Sequence[str | Promise]


def kiosks_in_use() -> list[Kiosk]:
    """All that are not revoked, with their reports."""
    return list(Kiosk.objects.filter(revoked_at=None).select_related("report").order_by("name"))


def uptakes(kiosks: Sequence[Kiosk]) -> dict[tuple[str, int], Uptake]:
    """By code and version."""
    found: dict[tuple[str, int], Uptake] = {}
    for kiosk in kiosks:
        for form in forms_of(report) if (report := report_of(kiosk)) is not None else ():
            uptake = found.setdefault((form.code, form.version), Uptake())
            uptake.running += 1
            uptake.drawn[form.golden] += 1
    return found


def lines(release: Release, kiosks: Sequence[Kiosk]) -> list[KioskLine]:
    """How each kiosk stands to a version."""
    rollout = rollout_of(release)
    found = []
    for kiosk in kiosks:
        report = report_of(kiosk)
        running = {form.code: form for form in forms_of(report)} if report is not None else {}
        form = running.get(release.code)
        found.append(
            KioskLine(
                kiosk=kiosk,
                version=form.version if form is not None else None,
                golden=form.golden if form is not None else None,
                takes=release.state != ReleaseState.TAKEN_BACK and rollout.includes(kiosk.known_as),
                fault=fault_of(report),
            )
        )
    return found


def troubled(kiosks: Sequence[Kiosk], newest: int) -> list[Troubled]:
    """Kiosks with a fault, an old release, or a sample that they drew otherwise than the office."""
    found = []
    for kiosk in kiosks:
        report = report_of(kiosk)
        if report is None:
            found.append(Troubled(kiosk, (_("It has not said yet what it runs."),)))
            continue
        reasons: list[str | Promise] = []
        if fault := fault_of(report):
            reasons.append(fault)
        elif report.release < newest:
            reasons.append(_behind(report.release, newest))
        reasons += [
            _("%(code)s, version %(version)d: %(drawn)s")
            % {"code": form.code, "version": form.version, "drawn": SAMENESS[form.golden]}
            for form in forms_of(report)
            if form.golden in {Sameness.DIFFERENT, Sameness.FAILED}
        ]
        if reasons:
            found.append(Troubled(kiosk, reasons))
    return found


def taking(release: Release, stage: Stage, kiosks: Sequence[Kiosk]) -> int:
    """How many of ``kiosks`` would take a version at ``stage``."""
    group = set(stage.group.kiosks.values_list("known_as", flat=True)) if stage.group else set()
    by_share = Rollout(
        code=release.code,
        version=release.version,
        effective_from=release.effective_from,
        share=stage.share,
    )
    return sum(kiosk.known_as in group or by_share.includes(kiosk.known_as) for kiosk in kiosks)


def report_of(kiosk: Kiosk) -> KioskReport | None:
    """What it last said; ``None`` if it never did."""
    report: KioskReport | None = getattr(kiosk, "report", None)
    return report


def fault_of(report: KioskReport | None) -> str | Promise:
    if report is None or not report.fault:
        return ""
    return FAULTS.get(report.fault, report.fault)


def begins_later(release: Release, now: datetime) -> date | None:
    """Its first day, where that is still to come."""
    day = release.effective_from
    return day if day > timezone.localdate(now) else None


def _behind(release: int, newest: int) -> str:
    return ngettext(
        "is %(count)d release behind", "is %(count)d releases behind", newest - release
    ) % {"count": newest - release}
