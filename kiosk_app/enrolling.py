"""Asks the office to take this kiosk in, while the office does not know it.

A code is drawn here and shown on the screen; somebody who stands before it types it at the office,
compares the fingerprint and approves. The key never leaves the machine.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from kiosk_app import VERSION
from kiosk_app.actions.local_time import hour_and_minute
from kiosk_app.journey import events
from kiosk_app.journey.circumstances import Enrolling
from kiosk_app.log import Log
from office_contract.messages import EnrolmentProgress, EnrolmentRequest
from office_contract.short_code import ALPHABET
from office_contract.vocabulary import EnrolmentState
from offline_cache.errors import OfficeError, OfficeProblemError

CODE_LETTERS: Final = 8
RETRY_SECONDS: Final = 5.0
"""After an answer that was none."""
REDRAW_SECONDS: Final = 1.0
"""Between a code that ran out and the next: an office that refuses all is not flooded."""


class Asks(Protocol):
    """What is used of ``offline_cache.client.OfficeClient``."""

    def enrol(self, request: EnrolmentRequest) -> EnrolmentProgress: ...


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What this kiosk says of itself. ``public_key`` is 32 bytes; ``key_id`` its name.

    ``new_key``: it had another one, which was set aside.
    """

    key_id: str
    public_key: bytes
    name: str
    place: str
    new_key: bool = False


class Enroller:
    """``random`` gives bytes; ``now`` is the office's time.

    ``approved`` is called once the office knows the kiosk.
    """

    def __init__(
        self,
        client: Asks,
        newcomer: Newcomer,
        random: Callable[[int], bytes],
        now: Callable[[], datetime],
        notify: Callable[[events.EnrolmentChanged], None],
        approved: Callable[[], None],
        log: Log,
    ) -> None:
        self._client = client
        self._newcomer = newcomer
        self._key_id = newcomer.key_id
        self._random = random
        self._now = now
        self._notify = notify
        self._approved = approved
        self._log = log
        self._code = ""
        self._told: Enrolling | None = None
        self._expires: datetime | None = None
        self._refused = False
        self._wanted = threading.Event()
        self._again = threading.Event()
        self._stopping = False

    def want(self, *, wanted: bool) -> None:
        """Whether the office does not know this kiosk."""
        if wanted:
            self._wanted.set()
        else:
            self._wanted.clear()
        self._again.set()

    def ask_again(self) -> None:
        """After a refusal: somebody at the machine wants another code."""
        self._refused = False
        self._again.set()

    def stop(self) -> None:
        self._stopping = True
        self._wanted.set()
        self._again.set()

    def run(self) -> None:
        """Ask while it is wanted, until ``stop``."""
        while True:
            self._wanted.wait()
            if self._stopping:
                return
            pause = self._once()
            self._again.wait(pause)
            self._again.clear()

    def _once(self) -> float | None:
        """Ask once; how many seconds to wait, ``None`` until somebody wants more."""
        if self._refused:
            return None
        if not self._code:
            drawn = self._random(CODE_LETTERS)
            self._code = "".join(ALPHABET[byte % len(ALPHABET)] for byte in drawn)
        try:
            progress = self._ask(self._code)
        except OfficeError as error:
            self._no_answer()
            after = error.retry_after if isinstance(error, OfficeProblemError) else None
            return max(RETRY_SECONDS, after or 0.0)
        match progress.state:
            case EnrolmentState.WAITING:
                self._expires = progress.expires
                until = hour_and_minute(progress.expires)
                self._tell(Enrolling(self._key_id, self._code, until))
                return float(progress.interval)
            case EnrolmentState.EXPIRED:
                self._code, self._expires = "", None
                return REDRAW_SECONDS
            case EnrolmentState.REFUSED:
                self._code, self._expires = "", None
                self._refused = True
                self._log("enrolment", state=progress.state)
                self._tell(Enrolling(self._key_id, refused=True))
                return None
            case EnrolmentState.APPROVED:
                self._code, self._expires = "", None
                self._wanted.clear()
                self._log("enrolment", state=progress.state)
                self._approved()
                return None

    def _ask(self, code: str) -> EnrolmentProgress:
        return self._client.enrol(
            EnrolmentRequest(
                public_key=self._newcomer.public_key.hex(),
                code=code,
                name=self._newcomer.name,
                place=self._newcomer.place,
                app_version=VERSION,
            )
        )

    def _no_answer(self) -> None:
        """A code that may still be typed stays on the screen."""
        if self._expires is None or self._now() >= self._expires:
            self._code, self._expires = "", None
            self._tell(Enrolling(self._key_id))

    def _tell(self, enrolling: Enrolling) -> None:
        enrolling = replace(enrolling, new_key=self._newcomer.new_key)
        if enrolling != self._told:
            self._told = enrolling
            self._notify(events.EnrolmentChanged(enrolling=enrolling))
