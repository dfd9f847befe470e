"""A thousand requests that waited through an outage: from the encrypted outbox to the office.

The office is a process of its own, reached over signed HTTP. The peer hands in as many other
requests by the same client, one after another, with no outbox behind it: what remains is what the
durable outbox costs.
"""

from __future__ import annotations

import base64
import os
import random
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from benchmarks.figure import Figure
from kiosk_app.demo.office import DemoOffice
from kiosk_app.machine_keys import enrolment_key
from office_contract.messages import BoxKey, QueuedRequest, RequestContent, request_context
from office_contract.sealed_box import seal_box
from office_contract.vocabulary import Subject
from offline_cache.client import OfficeClient
from offline_cache.database import open_store
from offline_cache.keys import kiosk_signing_key, signing_key_id
from offline_cache.outbox import Outbox, request_entry
from offline_cache.sync import drain

REQUESTS = 1000


def measure() -> Sequence[Figure]:
    # In the working folder: a temporary folder may lie in memory, where fsync costs nothing.
    Path("build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="build") as name:
        folder = Path(name).resolve()
        with DemoOffice(folder / "office", people=200) as office:
            office.enrol("Máy đo", "Một Cửa", enrolment_key(folder / "kiosk"))
            key = kiosk_signing_key(folder / "kiosk" / "keys")
            client = OfficeClient(office.address, key, signing_key_id(key), _now)
            [box_key, *_] = client.trust_list().box_keys
            store = open_store(folder / "store.db", bytes(range(32)))
            outbox = Outbox(store)
            for number in range(REQUESTS):
                outbox.add(request_entry(sealed_request(number, box_key)))
            ours = _drain(outbox, client)
            store.close()
            others = [sealed_request(REQUESTS + number, box_key) for number in range(REQUESTS)]
            start = time.perf_counter()
            for message in others:
                client.hand_in(message)
            peer = REQUESTS / (time.perf_counter() - start)
            client.close()
    peer_name = "the same client without an outbox"
    name = "drain of 1,000 queued requests"
    return (Figure(name, ours, peer, peer_name, "requests/s", 0.8, better="higher"),)


def _drain(outbox: Outbox, client: OfficeClient) -> float:
    """Requests a second; all of them arrive in as many passes as it takes."""
    start = time.perf_counter()
    sent = 0
    while sent < REQUESTS:
        report = drain(outbox, client, client.office_now, random.random)
        if report.stop is not None or report.parked or not report.sent:
            raise RuntimeError(f"the outbox was not drained: {report}")
        sent += report.sent
    return REQUESTS / (time.perf_counter() - start)


def sealed_request(number: int, box_key: BoxKey) -> QueuedRequest:
    now = _now()
    session = f"{number + 1:016x}"
    entry = f"request_{session}-1"
    content = RequestContent(
        request=f"{session}-1",
        token=os.urandom(16).hex(),
        code="CT07",
        bundle_version=1,
        subject=Subject.SELF,
        declared_number="048188001234",
        consent_version="2026-11",
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
        expires=now + timedelta(days=30),
    )


def _now() -> datetime:
    return datetime.now(UTC)
