"""Where view-models of screens are tried: a recording ``send``, clocks that stand still."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from kiosk_app.journey import touches
from kiosk_app.journey.states import State
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.layout import MachineLayout
from kiosk_app.viewmodels.translate import Interpreter

Vm = TypeVar("Vm", bound=ScreenVm)


@dataclass
class Desk:
    """Makes view-models, and keeps what they send."""

    interpreter: Interpreter
    sent: list[touches.Touch] = field(default_factory=list)
    layout: MachineLayout = field(default_factory=MachineLayout)
    data_contact: str = ""

    def bridge(self) -> Bridge:
        return Bridge(
            send=self.sent.append,
            interpreter=self.interpreter,
            layout=self.layout,
            clock=lambda: datetime(2026, 11, 21, 9, 47),
            monotonic=lambda: 0.0,
            new_session=lambda: "0" * 16,
            data_contact=self.data_contact,
        )

    def show(self, kind: Callable[[Bridge, State], Vm], shown: State) -> Vm:
        self.sent.clear()
        return kind(self.bridge(), shown)

    def last(self) -> touches.Touch:
        return self.sent[-1]
