"""Lines to a slip printer in memory, that can be made to fail at a chosen moment."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from devices.errors import TransportError
from devices.simulators.escpos_machine import EscposMachine
from devices.status import Action
from tests.devices.parts import Clock


class WireToMachine:
    """A line to a machine in memory, on a clock that waiting turns; it can be made to fail."""

    def __init__(self, machine: EscposMachine, clock: Clock) -> None:
        self.machine = machine
        self.clock = clock
        self.answers = bytearray()
        self.sent = bytearray()
        self.takes: int | None = None
        """How many more bytes the line takes; ``None``: any number."""
        self.breaks_on: Callable[[bytes], bool] = lambda _: False
        self.loses: Callable[[bytes], bool] = lambda _: False
        self.while_waiting: deque[Callable[[], bytes]] = deque()

    def __call__(self) -> WireToMachine:
        return self

    def write(self, data: bytes, within: float) -> int:
        if self.breaks_on(data):
            raise TransportError("cut through", Action.RESET)
        if self.takes is not None:
            data = data[: self.takes]
            self.takes -= len(data)
        if not data:
            self.clock.advance(within)
        self.sent += data
        answer = self.machine.receive(data)
        if not self.loses(data):
            self.answers += answer
        return len(data)

    def read(self, limit: int, within: float) -> bytes:
        if not self.answers and within:
            self.clock.advance(within)
            if self.while_waiting:
                self.answers += self.while_waiting.popleft()()
        data = bytes(self.answers[:limit])
        del self.answers[:limit]
        return data

    def close(self) -> None:
        self.answers.clear()
