"""A UPS that NUT's upsd looks after, asked over TCP.

upsd asks the UPS itself every few seconds (``pollinterval``) and refuses to answer from what is
older than its ``MAXAGE``: such a refusal is ``unknown`` here. See docs/devices/ups.md.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable

from devices.errors import ProtocolError, TransportError
from devices.status import Action, DeviceState, UpsStatus
from devices.timing import UPS, UpsTiming
from devices.transports.api import NoDeviceError, Transport
from devices.transports.tcp import tcp_line
from devices.ups.nut_codec import Answer, AnswerCollector, ask_variables, status_of

_BLOCK = 4096


class NutUps:
    """Implements ``Ups``. The line stays open between questions and is opened anew when upsd was
    restarted; after a question without an answer it is dropped, so that a late answer is never
    taken for a new one.
    """

    def __init__(
        self,
        name: str,
        ups: str,
        host: str = "127.0.0.1",
        port: int = 3493,
        timing: UpsTiming = UPS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._ups = ups
        self._where = f"upsd at {host}:{port}"
        self._open = tcp_line(host, port, timing.connect)
        self._timing = timing
        self._clock = clock
        self._lock = threading.Lock()
        self._line: Transport | None = None

    @property
    def name(self) -> str:
        return self._name

    def status(self) -> UpsStatus:
        with self._lock:
            try:
                return status_of(self._ask(), self._clock())
            except NoDeviceError as e:
                return self._failed(DeviceState.OFFLINE, Action.RESET, e)
            except ProtocolError as e:
                return self._failed(DeviceState.UNKNOWN, e.action, e)
            except TransportError as e:
                return self._failed(DeviceState.UNKNOWN, Action.RESET, e)

    def close(self) -> None:
        with self._lock:
            self._drop()

    def _ask(self) -> Answer:
        end = self._clock() + self._timing.answer
        kept = self._line is not None
        try:
            return self._exchange(end)
        except TransportError:
            # upsd closes the line when it restarts and after a minute without a question.
            if not kept or self._clock() >= end:
                raise
        return self._exchange(end)

    def _exchange(self, end: float) -> Answer:
        collector = AnswerCollector(self._ups)
        try:
            if self._line is None:
                self._line = self._open()
            question = ask_variables(self._ups)
            if self._line.write(question, max(end - self._clock(), 0)) < len(question):
                raise TransportError(f"{self._where} takes no question", Action.RESET)
            while (left := end - self._clock()) > 0:
                answer = collector.feed(self._line.read(_BLOCK, left))
                if answer is not None:
                    return answer
        except (TransportError, ProtocolError):
            self._drop()
            raise
        self._drop()
        raise TransportError(
            f"{self._where} did not answer within {self._timing.answer:g} s", Action.RESET
        )

    def _failed(self, state: DeviceState, action: Action, error: Exception) -> UpsStatus:
        return UpsStatus(state, self._clock(), action=action, detail=str(error))

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            with contextlib.suppress(TransportError):
                line.close()
