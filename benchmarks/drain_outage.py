"""10,000 outcomes that waited through an outage: how long until the office has them all.

The office is a process of its own that takes ``ANSWER_MS`` for each, one after another, as one
with a single worker does. The peer is the time that it spends on the answers: no kiosk could be
faster. What is above it is ours: reading, signing, writing down, on two cores that office and
kiosk share.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.figure import Figure
from office_contract.messages import OutcomeReport
from office_contract.vocabulary import Outcome
from offline_cache.client import OfficeClient
from offline_cache.database import open_store
from offline_cache.keys import signing_key_id
from offline_cache.outbox import Outbox, outcome_entry
from offline_cache.sync import drain

ENTRIES = 10_000
ANSWER_MS = 10
GOAL = 1.05


def measure() -> Sequence[Figure]:
    # In the working folder: a temporary folder may lie in memory, where fsync costs nothing.
    Path("build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="build") as name, ExitStack() as stack:
        office = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "benchmarks.slow_office", str(ANSWER_MS)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        stack.callback(office.terminate)
        assert office.stdin is not None
        assert office.stdout is not None
        address = f"http://127.0.0.1:{office.stdout.readline().strip()}"
        key = Ed25519PrivateKey.generate()
        client = OfficeClient(address, key, signing_key_id(key), _now)
        stack.callback(client.close)
        store = open_store(Path(name) / "store.db", bytes(range(32)))
        stack.callback(store.close)
        outbox = Outbox(store)
        for number in range(ENTRIES):
            outbox.add(outcome_entry(_outcome(number)))
        start = time.perf_counter()
        _drain(outbox, client)
        ours = time.perf_counter() - start
        office.stdin.close()
        theirs = float(office.stdout.readline())
    name = "drain of 10,000 outcomes"
    peer = f"the office's own {ANSWER_MS} ms each"
    return (Figure(name, ours, theirs, peer, "s", GOAL),)


def _drain(outbox: Outbox, client: OfficeClient) -> None:
    sent = 0
    while sent < ENTRIES:
        report = drain(outbox, client, client.office_now, random.random)
        if report.stop is not None or report.parked or not report.sent:
            raise RuntimeError(f"the outbox was not drained: {report}")
        sent += report.sent


def _outcome(number: int) -> OutcomeReport:
    return OutcomeReport(
        entry=f"benchmark_{number}",
        request=f"{number:016x}-1",
        serial="0001/2026/XN-HC",
        sheet=1,
        outcome=Outcome.TAKEN,
        at=_now(),
    )


def _now() -> datetime:
    return datetime.now(UTC)
