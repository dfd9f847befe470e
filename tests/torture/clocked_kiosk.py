"""A kiosk without its screen as a process of its own, whose wall clock somebody else turns.

``python -m tests.torture.clocked_kiosk STATE OFFICE`` answers each line of its standard input with
a line of JSON: ``queue SESSION-N`` keeps a request for the office, ``declare`` signs a form,
``help`` calls a person in the middle of the night, ``show`` tells times and what waits.
"""

from __future__ import annotations

import base64
import io
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from devices.printer.fakes import FakePagePrinter
from devices.scanner.fakes import FakeScanner
from forms.bundle import own_catalogue
from forms.seal import open_seal
from kiosk_app.actions.declaring import Declarer
from kiosk_app.assembly import Kiosk
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.drivers import Drivers
from kiosk_app.journey.circumstances import Machine
from kiosk_app.journey.states import State
from kiosk_app.log import Log
from kiosk_app.opening import BUNDLES, hall_today
from kiosk_app.shelf import Shelf
from office_contract.messages import HelpCall, QueuedRequest, RequestContent, request_context
from office_contract.sealed_box import seal_box
from office_contract.vocabulary import HelpReason, Subject
from offline_cache.bundles.store import BundleStore
from offline_cache.outbox import help_entry

CODE = "CT01"
GOOD_FOR = timedelta(days=30)


def main() -> None:
    state, office = Path(sys.argv[1]), sys.argv[2]
    bugs: list[BaseException] = []
    kiosk = _kiosk(state, office, bugs)
    kiosk.start()
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        verb, _, subject = line.strip().partition(" ")
        print(json.dumps({**_do(kiosk, verb, subject), "bugs": len(bugs)}), flush=True)
    kiosk.stop()


def _kiosk(folder: Path, office: str, bugs: list[BaseException]) -> Kiosk:
    config = Config(
        state=folder,
        machine=MachineConfig(name="Máy 01", place="Hải Châu"),
        office=OfficeConfig(url=office, poll_seconds=0.2),
        page_printer=PagePrinterConfig(kind="folder"),
    )
    today = hall_today()
    shelf = Shelf(own_catalogue(), BundleStore(folder / BUNDLES), today)
    machine = Machine(
        kiosk=config.machine.name,
        place=config.machine.place,
        languages=config.machine.languages,
        forms=shelf.forms,
        today=today,
    )
    return Kiosk(
        config,
        (State(machine=machine), shelf),
        Drivers(page_printer=FakePagePrinter("page-printer"), scanner=FakeScanner("scanner")),
        Log(io.StringIO()),
        lambda _state: None,
        bugs.append,
        lambda _sound: None,
    )


def _do(kiosk: Kiosk, verb: str, subject: str) -> dict[str, Any]:
    now = kiosk._client.office_now()
    match verb:
        case "queue":
            message = _request(kiosk, subject, now)
            kiosk._books.queue(subject, "CT07", message)
            kiosk._wake_sync()
            return {"at": now.isoformat()}
        case "help":
            call = HelpCall(
                entry=subject,
                reason=HelpReason.PERSON_ASKED,
                screen="welcome",
                language="vi",
                at=now,
            )
            kiosk._outbox.add(help_entry(call, now + timedelta(minutes=30)))
            return {"at": now.isoformat()}
        case "declare":
            declarer = Declarer("Máy 01", kiosk._trust, kiosk._client.office_now)
            form = kiosk.runner.state.machine.forms[CODE]
            text = declarer.sign(form, {}, language="vi", request="0123456789abcdef-1")
            paper = open_seal(text, kiosk._trust.trust())
            return {"issued_at": paper.issued_at.isoformat()}  # type: ignore[union-attr]
        case _:
            return {
                "wall": datetime.now(UTC).isoformat(),
                "office": now.isoformat(),
                "known": kiosk._client.office_time_known,
                "box": kiosk._trust.box_key(now) is not None,
                "entries": {
                    entry.entry: f"{entry.state.value} {entry.reason}".strip()
                    for entry in kiosk._outbox.list_entries()
                },
            }


def _request(kiosk: Kiosk, request: str, now: datetime) -> QueuedRequest:
    box_key = kiosk._trust.box_key(now)
    assert box_key is not None
    entry = f"request_{request}"
    content = RequestContent(
        request=request,
        token=os.urandom(16).hex(),
        code="CT07",
        bundle_version=1,
        subject=Subject.SELF,
        declared_number="048188001234",
        consent_version="1",
        language="vi",
    )
    box = seal_box(
        X25519PublicKey.from_public_bytes(bytes.fromhex(box_key.public_key)),
        content.model_dump_json().encode(),
        request_context(entry),
        X25519PrivateKey.generate(),
    )
    return QueuedRequest(
        entry=entry,
        box_key=box_key.key_id,
        sealed=base64.b64encode(box).decode(),
        at=now,
        expires=now + GOOD_FOR,
    )


if __name__ == "__main__":
    main()
