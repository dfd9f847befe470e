"""Takes in what the office releases: fetched, proved, tried, kept, and offered at the next welcome.

On a thread of its own; nobody waits for it. What is refused is named to the office and in the log,
and what was offered before is offered still.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol

from forms.bundle import Bundle
from forms.font_files import MissingFontError, MissingGlyphError
from forms.golden import draws_the_same
from forms.layout.parts import UnfitValueError
from forms.package import GOLDEN, unpack
from kiosk_app.journey import events
from kiosk_app.log import Log
from kiosk_app.shelf import Shelf, UnusableError, read_package
from office_contract.messages import FormReport
from office_contract.releases import UpdateFault, wanted
from office_contract.vocabulary import Sameness
from offline_cache.bundles.errors import UpdateError
from offline_cache.bundles.store import BundleStore, Holding, Kept
from offline_cache.delays import retry_delay

if TYPE_CHECKING:
    from offline_cache.bundles.client import Release, Target

CHECK_SECONDS: Final = 3600.0
"""Between two looks at the release where nothing is told: a release that is frozen shows."""
DRAW_SECONDS: Final = 1.0
"""Between two looks whether nobody stands at the machine, to draw a sample meanwhile."""
MAX_CODES: Final = 200
"""Papers that one kiosk offers, as ``StatusRequest.forms`` may hold them."""

_LINE: Final = frozenset({UpdateFault.UNREACHABLE, UpdateFault.TOO_SLOW})
"""Faults that are no package's own: the rest of the release would fail alike."""


class Fetches(Protocol):
    """What is used of ``offline_cache.bundles.client.ReleaseClient``."""

    def refresh(self) -> Release: ...

    def fetch(self, target: Target) -> bytes: ...


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """For ``StatusRequest``: see there."""

    release: int
    fault: str
    forms: tuple[FormReport, ...]


class FormUpdates:
    """Run it on a thread with ``run``; the other methods may be called from any.

    Args:
        client: reads the office's releases.
        store: keeps them.
        shelf: offers them.
        kiosk: id of this kiosk's first key, by which a release is rolled out to it.
        today: the hall's day.
        idle: whether nobody stands at the machine.
        notify: takes ``events.CatalogueChanged``.
        draw: uniform in [0, 1), for jitter.
        log: the kiosk's.
        same: draws a sample and compares it; see ``forms.golden``. ``None``: samples are not drawn.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        client: Fetches,
        store: BundleStore,
        shelf: Shelf,
        kiosk: str,
        today: Callable[[], date],
        idle: Callable[[], bool],
        notify: Callable[[events.CatalogueChanged], None],
        draw: Callable[[], float],
        log: Log,
        *,
        same: Callable[[Bundle, bytes], bool] | None = draws_the_same,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._store = store
        self._shelf = shelf
        self._kiosk = kiosk
        self._today = today
        self._idle = idle
        self._notify = notify
        self._draw = draw
        self._log = log
        self._same = same
        self._clock = clock
        self._wake = threading.Condition()
        self._stopping = False
        self._told = 0
        self._due: float | None = None
        self._failures = 0
        self._release = store.read().release
        self._fault = ""
        self._tried: set[Kept] = set()
        self._useless: set[Kept] = set()
        self._seen: dict[str, Sameness] = {}

    def told(self, release: int) -> None:
        """The office has said which release is the newest; 0 where there is none."""
        with self._wake:
            if release != self._told:
                self._told = release
                self._failures = 0
                self._due = self._clock() if release else None
                self._wake.notify_all()

    def stop(self) -> None:
        with self._wake:
            self._stopping = True
            self._wake.notify_all()

    def report(self) -> UpdateReport:
        """What runs here, and why not something newer."""
        drawn = {(one.code, one.version): one.sha256 for one in self._shelf.released}
        forms = tuple(
            FormReport(
                code=form.code,
                version=form.version,
                golden=self._seen.get(drawn.get((form.code, form.version), ""), Sameness.UNSEEN),
            )
            for form in self._shelf.forms.values()
        )
        return UpdateReport(self._release, self._fault, forms[:MAX_CODES])

    def turn(self, today: date) -> None:
        """A day has begun: what was fetched ahead for it is offered."""
        if self._shelf.turn(today):
            self._notify(events.CatalogueChanged(forms=self._shelf.forms))
        with self._wake:
            self._wake.notify_all()

    def run(self) -> None:
        """Until ``stop``."""
        while True:
            sample = self._next_sample()
            with self._wake:
                if not self._stopping and not self._is_due():
                    self._wake.wait(self._pause(drawing=sample is not None))
                if self._stopping:
                    return
                due = self._is_due()
            if due:
                self._update()
            elif sample is not None and self._idle():
                self._draw_sample(sample)

    def _is_due(self) -> bool:
        return self._due is not None and self._clock() >= self._due

    def _pause(self, *, drawing: bool) -> float | None:
        left = max(0.0, self._due - self._clock()) if self._due is not None else None
        if not drawing:
            return left
        return min(DRAW_SECONDS, left) if left is not None else DRAW_SECONDS

    # --- a release ----------------------------------------------------------------------------

    def _update(self) -> None:
        with self._wake:
            told = self._told
        try:
            release = self._client.refresh()
            faults = self._take(release)
            behind = release.number < told or bool(faults - {UpdateFault.UNUSABLE})
        except UpdateError as error:
            faults, behind = {error.fault}, True
        except OSError:
            faults, behind = {UpdateFault.NO_SPACE}, True
        self._say(faults)
        with self._wake:
            if told != self._told:
                return
            self._failures = self._failures + 1 if behind else 0
            pause = CHECK_SECONDS
            if behind:
                pause = retry_delay(self._failures, self._draw()).total_seconds()
            self._due = self._clock() + pause

    def _take(self, release: Release) -> set[UpdateFault]:
        """Fetch what this kiosk wants of the release and let it count; what was left out of it."""
        today, old = self._today(), self._store.read()
        faults, failed = set(release.faults), set(release.left_out)
        offered = [
            target
            for target in release.targets
            if target.rollout.version > self._shelf.own_version(target.rollout.code)
        ]
        while True:
            chosen = _chosen(offered, self._kiosk, today)
            bad = [(target, fault) for target in chosen if (fault := self._get(target))]
            if not bad:
                break
            faults.update(fault for _, fault in bad)
            failed.update(target.rollout.code for target, _ in bad)
            left_out = {id(target) for target, _ in bad}
            offered = [target for target in offered if id(target) not in left_out]
        new = _holding(old, [_kept(target) for target in chosen], failed, today)
        new = Holding(old.release if faults else release.number, new.versions, new.earlier)
        if new != old:
            self._store.swap(new)
        self._release = new.release
        if (new.versions, new.release) != (old.versions, old.release):
            self._log("release-taken", release=release.number, versions=len(new.versions))
        self.turn(today)
        return faults

    def _get(self, target: Target) -> UpdateFault | None:
        """Have the package on the disk, tried; why not, if it is the package's own fault."""
        row = _kept(target)
        if row in self._useless:
            return UpdateFault.UNUSABLE
        data = kept = self._store.package(target.sha256, target.length)
        if kept is not None and row in self._tried:
            return None
        try:
            if data is None:
                data = self._client.fetch(target)
        except UpdateError as error:
            if error.fault in _LINE:
                raise
            return error.fault
        try:
            read_package(data, target.rollout.code, target.rollout.version)
        except UnusableError:
            self._useless.add(row)
            return UpdateFault.UNUSABLE
        self._tried.add(row)
        if kept is None:
            self._store.put(data)
        return None

    def _say(self, faults: set[UpdateFault]) -> None:
        fault = min(faults, key=list(UpdateFault).index).value if faults else ""
        if fault != self._fault and fault:
            self._log("release-refused", fault=fault)
        self._fault = fault

    # --- samples --------------------------------------------------------------------------------

    def _next_sample(self) -> Kept | None:
        if self._same is None:
            return None
        waiting = (one for one in self._shelf.released if one.sha256 not in self._seen)
        return min(waiting, key=lambda one: one.code, default=None)

    def _draw_sample(self, kept: Kept) -> None:
        assert self._same is not None
        bundle = self._shelf.find(kept.code, kept.version)
        data = self._store.package(kept.sha256, kept.length)
        golden = unpack(data).get(GOLDEN) if data is not None else None
        if bundle is None or golden is None:
            self._seen[kept.sha256] = Sameness.UNSEEN
            return
        try:
            same = Sameness.SAME if self._same(bundle, golden) else Sameness.DIFFERENT
        except (MissingFontError, MissingGlyphError, UnfitValueError):
            same = Sameness.FAILED
        self._seen[kept.sha256] = same
        if same is not Sameness.SAME:
            self._log("golden", sameness=same.value, version=kept.version)


def _chosen(offered: Iterable[Target], kiosk: str, today: date) -> list[Target]:
    """What the kiosk takes: the version of today, and those that follow it on days to come."""
    targets = {(one.rollout.code, one.rollout.version): one for one in offered}
    rollouts = [one.rollout for one in targets.values() if one.rollout.includes(kiosk)]
    days = {today, *(one.effective_from for one in rollouts if one.effective_from > today)}
    keys = {
        (one.code, one.version) for day in days for one in wanted(rollouts, kiosk, day).values()
    }
    return [targets[key] for key in sorted(keys)]


def _holding(old: Holding, taken: Sequence[Kept], failed: set[str], today: date) -> Holding:
    """What counts after a release. A code of which something ``failed`` keeps what it had."""
    rows = {(one.code, one.version): one for one in old.versions if one.code in failed}
    rows |= {(one.code, one.version): one for one in taken}
    versions = tuple(rows[key] for key in sorted(rows))
    new = Holding(0, versions)
    earlier: list[Kept] = []
    for code in sorted(new.codes()):
        now = new.candidates(code, today)
        before = [*old.candidates(code, today), *(o for o in old.earlier if o.code == code)]
        older = [one for one in before if now and one.version < now[0].version]
        kept = next((one for one in older if one not in versions), None)
        if kept is not None:
            earlier.append(kept)
    return Holding(0, versions, tuple(earlier))


def _kept(target: Target) -> Kept:
    rollout = target.rollout
    return Kept(rollout.code, rollout.version, rollout.effective_from, target.sha256, target.length)
