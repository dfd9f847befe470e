"""Two kiosks' issuing, without their screens: a store, a line to the office, the actions."""

from __future__ import annotations

import io
import json
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from forms.bundle import Bundle
from forms.readback import Reading, read_pdf
from kiosk_app.actions.bookkeeping import Bookkeeping
from kiosk_app.actions.deliver import RecordOutcome
from kiosk_app.actions.issue import IssueCertificate, Press
from kiosk_app.actions.trust import TrustKeeper
from kiosk_app.journey import effects, events
from kiosk_app.journey.session import Person
from kiosk_app.log import Log
from kiosk_app.runner import Cancelled
from office_contract.vocabulary import Outcome
from offline_cache.client import OfficeClient
from offline_cache.database import open_store
from offline_cache.keys import kiosk_signing_key, signing_key_id, store_key
from offline_cache.ledger import Ledger
from offline_cache.outbox import EntryState, Outbox
from offline_cache.sync import drain
from tests.kiosk_app.issued import CATALOGUE
from tests.torture.office_stand import Citizen

CT07: Final[Bundle] = CATALOGUE["CT07"]
PATIENCE: Final = 60.0
"""Seconds of rounds of the outbox after which what still waits is stuck."""
ROUND: Final = 0.02
"""Seconds between two rounds."""


@dataclass
class Visit:
    """One person's request, and what the kiosk said of it."""

    session: str
    citizen: Citizen
    said: list[events.Event] = field(default_factory=list)

    @property
    def request(self) -> str:
        return f"{self.session}-1"

    @property
    def page(self) -> events.PageReady | None:
        return next((event for event in self.said if isinstance(event, events.PageReady)), None)

    @property
    def last(self) -> events.Event:
        return self.said[-1]

    def reading(self) -> Reading:
        """What stands on the page that was let through, and in its codes."""
        assert self.page is not None
        read = read_pdf(self.page.pdf)
        assert isinstance(read, Reading)
        return read


class Counter:
    """One kiosk, as its issuing sees it."""

    def __init__(self, state: Path, office: str) -> None:
        key = kiosk_signing_key(state / "keys")
        self._store = open_store(state / "store.db", store_key(state / "keys"))
        self.client = OfficeClient(office, key, signing_key_id(key), lambda: datetime.now(UTC))
        self.ledger, self.outbox = Ledger(self._store), Outbox(self._store)
        self._log_text = io.StringIO()
        log = Log(self._log_text)
        now = self.client.office_now
        self._books = Bookkeeping(self.ledger, now)
        self._trust = TrustKeeper(state, key, f"{office}/v".upper())
        press = Press(lambda form: CATALOGUE[form.code], self._trust, self._books, now, log)
        self._issue = IssueCertificate(self.client, self._books, press, now, log)
        self._record = RecordOutcome(self._books, now, log, lambda: None)

    def learns_trust(self) -> bool:
        """Whether the office has answered with its list of keys."""
        return self._trust.refresh(self.client)

    def ask(self, visit: Visit, sign_in: str) -> None:
        """As the journey asks when the person has touched "print"."""
        person = Person(visit.citizen.number, visit.citizen.name)
        effect = effects.IssueCertificate(
            session=visit.session,
            effect=f"{visit.session}.1",
            request=visit.request,
            sign_in=sign_in,
            form=CT07.form,
            language="vi",
            requester=person,
            subject=person,
        )
        self._issue(effect, visit.said.append, Cancelled())

    def conclude(self, visit: Visit) -> Outcome | None:
        """As the journey does: taken, or spoiled where a serial came and no page went out."""
        serial = next(
            (event.serial for event in visit.said if isinstance(event, events.SerialReserved)), None
        )
        if serial is None:
            return None
        outcome = Outcome.TAKEN if visit.page is not None else Outcome.SPOILED
        effect = effects.RecordOutcome(
            session=visit.session,
            effect=f"{visit.session}.2",
            request=visit.request,
            serial=serial,
            sheet=1,
            outcome=outcome,
        )
        heard: list[events.Event] = []
        self._record(effect, heard.append, Cancelled())
        assert isinstance(heard[-1], events.Done)
        return outcome

    def send(self) -> None:
        """One round of the outbox."""
        drain(self.outbox, self.client, self.client.office_now, lambda: 0.0)

    def drain(self) -> set[str]:
        """Until nothing waits, whenever it was to be tried again; what the office refuses."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            left = [one for one in self.outbox.list_entries() if one.state is not EntryState.SENT]
            if all(one.state is EntryState.PARKED and one.reason == "conflict" for one in left):
                return {one.entry for one in left}
            for entry in left:
                self.outbox.requeue(entry.entry, self.client.office_now())
            self.send()
            time.sleep(ROUND)  # an office that was killed takes seconds to be back
        raise AssertionError(left)

    def logged(self, event: str) -> list[dict[str, Any]]:
        lines = map(json.loads, self._log_text.getvalue().splitlines())
        return [line for line in lines if line["event"] == event]

    def close(self) -> None:
        self.client.close()
        self._store.close()


def public_key(state: Path) -> str:
    """In hex; the key is made at the first call."""
    key = kiosk_signing_key(state / "keys").public_key()
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def both(*works: Any) -> None:
    """At the same time; what one of them raises is raised here."""
    raised: list[BaseException] = []

    def guarded(work: Any) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits
            raised.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in raised:
        raise error
