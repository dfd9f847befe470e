"""Releases are taken in whole, offered on their day, and refused without harm."""

from __future__ import annotations

import errno
import io
import json
import os
import queue
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from forms.bundle import Bundle, own_catalogue
from forms.font_files import MissingFontError
from forms.golden import draws_the_same, golden_picture
from forms.package import GOLDEN, pack
from kiosk_app import updating
from kiosk_app.journey import events
from kiosk_app.log import Log
from kiosk_app.shelf import Shelf, UnusableError, read_package
from kiosk_app.updating import FormUpdates
from office_contract.releases import UpdateFault
from office_contract.vocabulary import Sameness
from offline_cache.bundles.disk import Disk
from offline_cache.bundles.errors import UpdateError
from offline_cache.bundles.store import PACKAGES, BundleStore, Holding
from tests.kiosk_app.released import KIOSK, Office, own_files, package

TODAY = date(2026, 11, 21)
DEADLINE = 10.0
OWN = {"CT01": 1, "NA5": 2}
"""The program's own catalogue in here: two papers, in these versions."""


@pytest.fixture(scope="module", autouse=True)
def small_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("program")
    for code in OWN:
        shutil.copytree(own_catalogue() / code, folder / code)
    Kiosk.own = folder
    return folder


class Kiosk:
    """The thread's work, step by step; ``today`` and ``now`` (seconds) are turned by hand."""

    own: Path

    def __init__(self, folder: Path, office: Office, disk: Disk | None = None) -> None:
        self.office = office
        self.today = TODAY
        self.now = 0.0
        self.idle = True
        self.told: queue.Queue[events.CatalogueChanged] = queue.Queue()
        self.log = io.StringIO()
        self.same: Callable[[Bundle, bytes], bool] = lambda _bundle, _golden: True
        self.store = BundleStore(folder / "bundles", disk)
        self.shelf = Shelf(self.own, self.store, self.today)
        self.updates = FormUpdates(
            office,
            self.store,
            self.shelf,
            KIOSK,
            lambda: self.today,
            lambda: self.idle,
            self.told.put,
            lambda: 0.5,
            Log(self.log),
            same=self._same,
            clock=lambda: self.now,
        )

    def _same(self, bundle: Bundle, golden: bytes) -> bool:
        return self.same(bundle, golden)

    def update(self) -> str:
        """Take in what the office serves now; the fault that is told."""
        self.updates.told(self.office.release.number)
        self.updates._update()
        return self.updates.report().fault

    def version(self, code: str) -> int:
        return self.shelf[code].form.version

    def versions(self) -> dict[str, int]:
        return {code: self.version(code) for code in OWN}

    def logged(self) -> list[tuple[Any, ...]]:
        lines = [json.loads(line) for line in self.log.getvalue().splitlines()]
        return [tuple(line.values())[2:] for line in lines]


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def kiosk(tmp_path: Path, office: Office) -> Kiosk:
    return Kiosk(tmp_path, office)


def restarted(kiosk: Kiosk, tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path, kiosk.office)


def test_a_release_is_offered_and_told(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 2)
    assert kiosk.update() == ""
    told = kiosk.told.get_nowait()
    assert told.forms["CT01"].version == 2
    assert told.forms["CT01"].title["vi"].endswith("(2)")
    assert len(told.forms) == len(kiosk.shelf)
    report = kiosk.updates.report()
    assert report.release == office.release.number
    assert {one.code: one.version for one in report.forms}["CT01"] == 2
    assert kiosk.logged() == [("release-taken", office.release.number, 1)]


def test_the_same_release_again_fetches_and_tells_nothing(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 2)
    kiosk.update()
    kiosk.told.get_nowait()
    kiosk.update()
    assert office.fetched == [("CT01", 2)]
    assert kiosk.told.empty()
    assert len(kiosk.logged()) == 1


def test_a_release_survives_a_restart_without_a_line(
    kiosk: Kiosk, office: Office, tmp_path: Path
) -> None:
    office.add("CT01", 2)
    kiosk.update()
    again = restarted(kiosk, tmp_path)
    assert again.versions() == {"CT01": 2, "NA5": 2}
    assert again.updates.report().release == office.release.number


def test_versions_that_the_program_has_itself_are_not_fetched(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 1)
    office.add("NA5", 2)
    assert kiosk.update() == ""
    assert office.fetched == []
    assert kiosk.updates.report().release == office.release.number


def test_a_paper_that_the_program_does_not_know_is_offered(kiosk: Kiosk, office: Office) -> None:
    form = json.loads(own_files("CT01")["form.json"]) | {"code": "CT99"}
    data = pack({**own_files("CT01"), "form.json": json.dumps(form).encode()})
    target = office.add("CT99", 1, data)
    assert kiosk.update() == ""
    assert kiosk.version("CT99") == 1
    office.drop(target)
    assert kiosk.update() == ""
    assert "CT99" not in kiosk.shelf


# --- who takes it, and when ----------------------------------------------------------------------


def test_only_kiosks_of_the_group_take_it(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 2, share=0, kiosks=("cd" * 8,))
    office.add("NA5", 3, share=0, kiosks=("cd" * 8, KIOSK))
    kiosk.update()
    assert kiosk.versions() == {"CT01": 1, "NA5": 3}
    assert office.fetched == [("NA5", 3)]


def test_a_version_fetched_ahead_is_offered_on_its_day_without_a_line(
    kiosk: Kiosk, office: Office, tmp_path: Path
) -> None:
    office.add("CT01", 2)
    office.add("CT01", 3, effective_from=date(2026, 11, 23))
    office.add("CT01", 4, effective_from=date(2026, 12, 1))
    kiosk.update()
    assert sorted(office.fetched) == [("CT01", 2), ("CT01", 3), ("CT01", 4)]
    assert kiosk.version("CT01") == 2
    office.fault = UpdateFault.UNREACHABLE
    seen = []
    for day in (22, 23, 24):
        kiosk.updates.turn(date(2026, 11, day))
        seen.append(kiosk.version("CT01"))
    assert seen == [2, 3, 3]
    again = Kiosk(tmp_path, office)
    again.updates.turn(date(2026, 12, 5))
    assert again.version("CT01") == 4


def test_a_version_that_is_no_longer_for_this_kiosk_gives_way(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 2)
    stopped = office.add("CT01", 3, share=0, kiosks=(KIOSK,))
    kiosk.update()
    assert kiosk.version("CT01") == 3
    office.drop(stopped)
    kiosk.update()
    assert kiosk.version("CT01") == 2


def test_taken_back_is_the_old_content_in_a_newer_version(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 2)
    office.add("CT01", 3)
    kiosk.update()
    office.add("CT01", 4, package("CT01", 4))
    kiosk.update()
    assert kiosk.version("CT01") == 4


# --- what is refused, and the old goes on --------------------------------------------------------


@pytest.mark.parametrize("fault", list(UpdateFault))
def test_a_release_that_is_refused_changes_nothing(
    kiosk: Kiosk, office: Office, fault: UpdateFault, tmp_path: Path
) -> None:
    office.add("CT01", 2)
    kiosk.update()
    before = kiosk.store.read()
    office.add("CT01", 3)
    office.fault = fault
    assert kiosk.update() == fault.value
    assert (kiosk.store.read(), kiosk.version("CT01")) == (before, 2)
    report = kiosk.updates.report()
    assert (report.release, report.fault) == (before.release, fault.value)
    assert kiosk.logged()[-1] == ("release-refused", fault.value)
    assert restarted(kiosk, tmp_path).version("CT01") == 2
    office.fault = None
    assert kiosk.update() == ""
    assert kiosk.version("CT01") == 3


def no_bundle() -> bytes:
    return b"no ZIP at all"


def another_code() -> bytes:
    return package("CT01", 3)


def another_version() -> bytes:
    return package("NA5", 4)


def broken_form() -> bytes:
    return pack({**own_files("NA5"), "form.json": b'{"code": "NA5"}'})


def broken_layout() -> bytes:
    form = json.loads(own_files("NA5")["form.json"]) | {"version": 3}
    files = {**own_files("NA5"), "form.json": json.dumps(form).encode()}
    return pack({**files, "layout.json": b'{"schemas": [[{"type": "hologram"}]]}'})


@pytest.mark.parametrize(
    "make", [no_bundle, another_code, another_version, broken_form, broken_layout]
)
def test_a_package_that_is_no_use_is_left_out_alone(
    kiosk: Kiosk, office: Office, make: Callable[[], bytes]
) -> None:
    with pytest.raises(UnusableError):
        read_package(make(), "NA5", 3)
    whole = office.release.number
    office.add("NA5", 3, make())
    office.add("CT01", 2)
    assert kiosk.update() == UpdateFault.UNUSABLE.value
    assert kiosk.versions() == {"CT01": 2, "NA5": 2}
    assert kiosk.updates.report().release < whole + 2
    # It is not fetched again and again.
    kiosk.update()
    assert office.fetched.count(("NA5", 3)) == 1
    office.add("NA5", 4)
    assert kiosk.update() == ""
    assert kiosk.versions() == {"CT01": 2, "NA5": 4}


@pytest.mark.parametrize("fault", [UpdateFault.ALTERED, UpdateFault.TOO_LARGE])
def test_an_altered_package_leaves_the_version_before_it(
    kiosk: Kiosk, office: Office, fault: UpdateFault
) -> None:
    old = office.add("NA5", 3)
    kiosk.update()
    office.drop(old)
    office.spoil(office.add("NA5", 4), fault)
    office.add("CT01", 2)
    assert kiosk.update() == fault.value
    assert kiosk.versions() == {"CT01": 2, "NA5": 3}


def test_a_target_left_out_by_the_client_leaves_the_version_before_it(
    kiosk: Kiosk, office: Office
) -> None:
    old = office.add("NA5", 3)
    kiosk.update()
    office.drop(old)
    office.release = replace(
        office.release,
        faults=frozenset({UpdateFault.UNUSABLE}),
        left_out=frozenset({"NA5"}),
    )
    assert kiosk.update() == UpdateFault.UNUSABLE.value
    assert kiosk.version("NA5") == 3


def test_a_line_that_breaks_between_two_packages_takes_neither_in(
    kiosk: Kiosk, office: Office
) -> None:
    office.add("CT01", 2)
    office.add("NA5", 3)
    calls = iter([None, UpdateError(UpdateFault.UNREACHABLE)])

    def breaking() -> None:
        error = next(calls, None)
        if error is not None:
            raise error

    office.before_fetch = breaking
    assert kiosk.update() == UpdateFault.UNREACHABLE.value
    assert kiosk.versions() == {"CT01": 1, "NA5": 2}
    # What had come is on the disk and not asked for again.
    assert kiosk.update() == ""
    assert kiosk.versions() == {"CT01": 2, "NA5": 3}
    assert len(office.fetched) == len(set(office.fetched)) == 2


class Full(Disk):
    number = errno.ENOSPC
    full = True

    def write(self, path: Path, data: bytes) -> None:
        if self.full:
            raise OSError(self.number, os.strerror(self.number))
        super().write(path, data)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_full_or_read_only_disk_is_said_and_the_old_goes_on(
    tmp_path: Path, office: Office, number: int
) -> None:
    disk = Full()
    disk.number = number
    kiosk = Kiosk(tmp_path, office, disk)
    office.add("CT01", 2)
    assert kiosk.update() == UpdateFault.NO_SPACE.value
    assert kiosk.version("CT01") == 1
    disk.full = False
    assert kiosk.update() == ""
    assert kiosk.version("CT01") == 2


# --- damage on the disk --------------------------------------------------------------------------


def damage(tmp_path: Path, sha256: str) -> None:
    path = tmp_path / "bundles" / PACKAGES / f"{sha256}.zip"
    path.write_bytes(path.read_bytes()[:-1])


def test_a_damaged_version_is_replaced_by_the_one_before_and_fetched_again(
    kiosk: Kiosk, office: Office, tmp_path: Path
) -> None:
    office.add("CT01", 2)
    kiosk.update()
    newest = office.add("CT01", 3)
    kiosk.update()
    damage(tmp_path, newest.sha256)
    again = restarted(kiosk, tmp_path)
    assert again.version("CT01") == 2
    assert again.update() == ""
    assert again.version("CT01") == 3
    damage(tmp_path, newest.sha256)
    for one in again.store.read().earlier:
        damage(tmp_path, one.sha256)
    assert restarted(kiosk, tmp_path).version("CT01") == 1


def test_a_program_that_brings_a_newer_version_offers_its_own(
    kiosk: Kiosk, office: Office, tmp_path: Path
) -> None:
    office.add("CT01", 2)
    kiosk.update()
    newer = tmp_path / "catalogue" / "CT01"
    newer.mkdir(parents=True)
    form = json.loads(own_files("CT01")["form.json"]) | {"version": 5}
    for name, data in {**own_files("CT01"), "form.json": json.dumps(form).encode()}.items():
        (newer / name).write_bytes(data)
    shelf = Shelf(newer.parent, kiosk.store, TODAY)
    assert shelf["CT01"].form.version == 5


# --- versions of running sessions ----------------------------------------------------------------


def test_what_was_offered_is_found_for_as_long_as_the_program_runs(
    kiosk: Kiosk, office: Office
) -> None:
    first = kiosk.shelf["CT01"]
    for version in (2, 3, 4):
        office.add("CT01", version)
        kiosk.update()
    for version in (2, 3, 4):
        found = kiosk.shelf.find("CT01", version)
        assert found is not None
        assert found.form.version == version
    assert kiosk.shelf.find("CT01", 1) is first
    assert kiosk.shelf.find("CT01", 99) is None
    assert kiosk.shelf.find("NONE", 1) is None


def test_the_programs_own_old_versions_are_found(kiosk: Kiosk) -> None:
    found = kiosk.shelf.find("NA5", 1)
    assert found is not None
    assert found.form.version == 1


# --- the golden sample ---------------------------------------------------------------------------


def golden_of(kiosk: Kiosk) -> dict[str, Sameness]:
    return {one.code: one.golden for one in kiosk.updates.report().forms}


def draw_all(kiosk: Kiosk) -> None:
    while (sample := kiosk.updates._next_sample()) is not None:
        kiosk.updates._draw_sample(sample)


def fails(_bundle: Bundle, _golden: bytes) -> bool:
    raise MissingFontError("Tinos")


@pytest.mark.parametrize(
    ("same", "told"),
    [
        (lambda _bundle, _golden: True, Sameness.SAME),
        (lambda _bundle, _golden: False, Sameness.DIFFERENT),
        (fails, Sameness.FAILED),
    ],
)
def test_how_a_sample_was_drawn_is_told(
    kiosk: Kiosk, office: Office, same: Callable[[Bundle, bytes], bool], told: Sameness
) -> None:
    kiosk.same = same
    office.add("CT01", 2, package("CT01", 2, golden_png=b"a picture"))
    kiosk.update()
    assert golden_of(kiosk)["CT01"] is Sameness.UNSEEN
    draw_all(kiosk)
    assert golden_of(kiosk)["CT01"] is told
    assert golden_of(kiosk)["NA5"] is Sameness.UNSEEN
    odd = [("golden", told.value, 2)] if told is not Sameness.SAME else []
    assert kiosk.logged()[1:] == odd


def test_a_package_without_a_golden_sample_stays_unseen(kiosk: Kiosk, office: Office) -> None:
    office.add("CT01", 2)
    kiosk.update()
    draw_all(kiosk)
    assert golden_of(kiosk)["CT01"] is Sameness.UNSEEN


def test_the_sample_is_really_drawn(kiosk: Kiosk, office: Office) -> None:
    kiosk.same = draws_the_same
    picture = golden_picture(kiosk.shelf["CT01"])
    office.add("CT01", 2, package("CT01", 2, golden_png=picture))
    office.add("NA5", 3, package("NA5", 3, golden_png=picture))
    kiosk.update()
    draw_all(kiosk)
    assert GOLDEN == "golden.png"
    assert golden_of(kiosk)["CT01"] is Sameness.SAME
    assert golden_of(kiosk)["NA5"] is Sameness.DIFFERENT


# --- on its thread -------------------------------------------------------------------------------


@pytest.fixture
def running(kiosk: Kiosk) -> Iterator[Kiosk]:
    bugs: list[BaseException] = []

    def run() -> None:
        try:
            kiosk.updates.run()
        except BaseException as bug:  # noqa: BLE001 - told below
            bugs.append(bug)

    thread = threading.Thread(target=run)
    thread.start()
    yield kiosk
    kiosk.updates.stop()
    thread.join(DEADLINE)
    assert not thread.is_alive()
    assert bugs == []


def test_it_wakes_when_a_release_is_told(running: Kiosk, office: Office) -> None:
    running.updates.told(0)
    for version in (2, 3):
        office.add("CT01", version)
        running.updates.told(office.release.number)
        told = running.told.get(timeout=DEADLINE)
        assert told.forms["CT01"].version == version
    assert office.refreshes == 2


def test_nothing_is_asked_of_an_office_without_releases(kiosk: Kiosk) -> None:
    kiosk.updates.told(0)
    assert not kiosk.updates._is_due()


def test_a_release_is_looked_at_every_hour_and_a_refused_one_sooner(
    kiosk: Kiosk, office: Office
) -> None:
    office.add("CT01", 2)
    kiosk.update()
    kiosk.now = 3599.0
    assert not kiosk.updates._is_due()
    kiosk.now = 3600.0
    assert kiosk.updates._is_due()
    office.fault = UpdateFault.FROZEN
    kiosk.updates._update()
    kiosk.now += 5.0
    assert kiosk.updates._is_due()
    for _ in range(20):
        kiosk.updates._update()
    kiosk.now += 200.0
    assert not kiosk.updates._is_due()
    kiosk.now += 400.0
    assert kiosk.updates._is_due()
    # Another number is news, however long the pause still is.
    kiosk.updates._update()
    kiosk.updates.told(office.release.number + 1)
    assert kiosk.updates._is_due()


def test_a_release_that_is_told_and_not_there_yet_is_asked_for_soon(
    kiosk: Kiosk, office: Office
) -> None:
    office.add("CT01", 2)
    kiosk.updates.told(office.release.number + 1)
    kiosk.updates._update()
    assert kiosk.updates.report().fault == ""
    kiosk.now += 5.0
    assert kiosk.updates._is_due()


def test_samples_wait_while_somebody_stands_at_the_machine(
    running: Kiosk, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updating, "DRAW_SECONDS", 0.01)
    drawn = threading.Event()
    running.idle = False
    running.same = lambda _bundle, _golden: not drawn.set()
    office.add("CT01", 2, package("CT01", 2, golden_png=b"a picture"))
    running.updates.told(office.release.number)
    running.told.get(timeout=DEADLINE)
    assert not drawn.is_set()
    running.idle = True
    assert drawn.wait(DEADLINE)


def test_the_store_of_another_kiosk_is_no_secret_and_no_harm(tmp_path: Path) -> None:
    """Nothing in a holding is taken without its package: an empty list offers the program's own."""
    BundleStore(tmp_path / "bundles").swap(Holding(7))
    shelf = Shelf(Kiosk.own, BundleStore(tmp_path / "bundles"), TODAY)
    assert {code: shelf[code].form.version for code in OWN} == OWN
