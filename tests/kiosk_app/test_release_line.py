"""A kiosk without its screen, an office on loopback: releases come in, and the office hears it."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from devices.printer.fakes import FakePagePrinter
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import Drivers
from kiosk_app.journey import events
from kiosk_app.journey.states import Services, Welcome
from kiosk_app.log import Log
from kiosk_app.opening import opening
from office_contract.events import CONTENT_TYPE
from office_contract.messages import OfficeStatus, StatusRequest
from office_contract.signing import API_PREFIX
from office_contract.vocabulary import Sameness
from offline_cache.keys import kiosk_signing_key
from tests.kiosk_app.released import package
from tests.offline_cache.bundles.repository import NOW, Repository
from tests.offline_cache.stub_office import Reply, Seen, StubOffice

DEADLINE = 20.0


class Everything(dict[str, Reply | list[Reply] | Callable[[Seen], Reply]]):
    """What is not there is 404, as an office answers."""

    def __missing__(self, key: str) -> Reply:
        return Reply(status=404)


class City:
    """One office with releases, and a kiosk of it."""

    def __init__(self, folder: Path) -> None:
        key = kiosk_signing_key(folder / "keys")
        self.repository = Repository()
        self.office = StubOffice(key.public_key(), lambda: NOW)
        self.office.replies = Everything(status=self._status, events=Reply(raw=self._stream))
        self.config = Config(
            state=folder,
            machine=MachineConfig(name="Máy 01", place="Hải Châu"),
            # The longest pause that may be set: what comes sooner came by the stream.
            office=OfficeConfig(url=self.office.address, poll_seconds=60.0),
            page_printer=PagePrinterConfig(kind="folder"),
        )
        self.release = 0
        self.listening = threading.Event()
        self.over = threading.Event()
        self.news = threading.Semaphore(0)
        self.bugs: list[BaseException] = []
        self.moved = threading.Condition()
        opened = opening(self.config)
        self.kiosk = Kiosk(
            self.config,
            opened,
            Drivers(FakePagePrinter(), None, None),
            Log(io.StringIO()),
            self._moved,
            self.bugs.append,
            lambda _sound: None,
        )

    def publish(self, version: int) -> None:
        self.repository.add("CT01", version, package("CT01", version))
        self.release = self.repository.release()
        for path, content in self.repository.files.items():
            self.office.replies[path] = Reply(content, content_type="application/octet-stream")

    def push(self) -> None:
        self.news.release()

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + DEADLINE
        with self.moved:
            while not condition():
                assert time.monotonic() < deadline
                # The office notes a question a moment after it tells that there is one.
                self.moved.wait(0.05)

    @property
    def offered(self) -> int:
        return self.kiosk.runner.state.machine.forms["CT01"].version

    def reports(self) -> list[StatusRequest]:
        return [
            StatusRequest.model_validate_json(seen.body)
            for seen in tuple(self.office.seen)
            if seen.path.endswith("/status")
        ]

    def _moved(self, _state: object) -> None:
        with self.moved:
            self.moved.notify_all()

    def _status(self, _seen: Seen) -> Reply:
        with self.moved:
            self.moved.notify_all()
        status = OfficeStatus(
            time=NOW,
            office="Hải Châu",
            services=(),
            release=self.release,
            events=f"{self.office.address}{API_PREFIX}events",
        )
        return Reply(status.model_dump_json().encode())

    def _stream(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", CONTENT_TYPE)
        handler.end_headers()
        handler.wfile.write(b": here\n\n")
        self.listening.set()
        while not self.over.is_set():
            if self.news.acquire(timeout=0.05):
                told = f'event: changed\ndata: {{"release": {self.release}}}\n\n'
                handler.wfile.write(told.encode())


@pytest.fixture
def city(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[City]:
    monkeypatch.setattr("kiosk_app.watching.WAKE_SPREAD", 0.0)
    monkeypatch.setattr("offline_cache.event_stream.LEAST_GAP", 0.0)
    city = City(tmp_path)
    with city.office:
        city.kiosk.start()
        yield city
        city.over.set()
        city.kiosk.stop()
    assert city.bugs == []


def test_a_release_reaches_the_next_person_by_the_stream_and_the_office_hears_of_it(
    city: City,
) -> None:
    assert city.listening.wait(DEADLINE)
    assert city.offered == 1
    city.publish(2)
    city.push()
    city.until(lambda: city.offered == 2)
    city.push()
    city.until(lambda: city.reports()[-1].release == city.release)
    [ct01] = [form for form in city.reports()[-1].forms if form.code == "CT01"]
    assert (ct01.version, ct01.golden) == (2, Sameness.UNSEEN)
    assert city.reports()[-1].fault == ""


def test_a_session_ends_with_what_it_began_with(city: City) -> None:
    assert city.listening.wait(DEADLINE)
    runner = city.kiosk.runner
    session = "00112233445566ff"
    turn = runner.state.turn
    runner.send(events.Start(session=None, turn=turn, language="vi", new_session=session))
    city.until(lambda: isinstance(runner.state.screen, Services))
    before = runner.state.machine.forms
    city.publish(2)
    city.push()
    city.until(lambda: runner.state.machine.coming is not None)
    assert runner.state.machine.forms is before
    runner.send(events.GoBack(session=session, turn=runner.state.turn))
    city.until(lambda: isinstance(runner.state.screen, Welcome))
    assert city.offered == 2


def test_a_kiosk_started_anew_offers_what_it_has_before_its_office_answers(
    city: City, tmp_path: Path
) -> None:
    assert city.listening.wait(DEADLINE)
    city.publish(2)
    city.push()
    city.until(lambda: city.offered == 2)
    state, shelf = opening(city.config)
    assert state.machine.forms["CT01"].version == 2
    assert shelf.find("CT01", 1) is not None
    assert (tmp_path / "bundles" / "current.json").exists()
