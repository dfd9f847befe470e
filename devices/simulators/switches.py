"""Door, tray, jack and light as input devices without hardware, with faults by name.

The wire here is the kernel's interface: ``opening`` is what the driver takes in its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from devices.faults import LIGHT_FAULTS, Fault, FaultSwitches
from devices.transports.input_device import OpenInputAt, code_named
from devices.transports.input_fakes import FakeInputMachine


class SwitchSimulator:
    """``known`` is ``DOOR_FAULTS``, ``TRAY_FAULTS`` or ``JACK_FAULTS``: the first of them turns
    the contact on, the other pulls the cable. ``inverted`` as in the driver's configuration.
    """

    def __init__(
        self, known: Sequence[Fault], code: str = "SW_MACHINE_COVER", *, inverted: bool = False
    ) -> None:
        self._on_by = known[0].name
        self._switches = FaultSwitches(known)
        self._kind, self._number = code_named(code)
        self._inverted = inverted
        self._machine = FakeInputMachine("simulated switch", {self._kind: [self._number]})
        self._turn()

    @property
    def opening(self) -> OpenInputAt:
        return self._machine.open

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        if not self._switches.set(name, on):
            return
        if name == "unplugged" and on:
            self._machine.unplug()
            return
        if name == "unplugged":
            self._machine.replug()
        self._turn()

    def turn(self, on: bool) -> None:
        """The door opens, a paper lies down, headphones are plugged in; or the contrary."""
        self.set_fault(self._on_by, on)

    def _turn(self) -> None:
        self._machine.turn(
            self._kind, self._number, (self._on_by in self._switches) is not self._inverted
        )


class LightSimulator:
    def __init__(self, code: str = "LED_MISC") -> None:
        self._switches = FaultSwitches(LIGHT_FAULTS)
        self._kind, self._number = code_named(code)
        self._machine = FakeInputMachine("simulated light", {self._kind: [self._number]})

    @property
    def opening(self) -> OpenInputAt:
        return self._machine.open

    @property
    def lit(self) -> bool:
        """As somebody in the hall sees it at this moment."""
        return self._number in self._machine.lit

    def known_faults(self) -> tuple[Fault, ...]:
        return self._switches.known

    def faults(self) -> tuple[str, ...]:
        return self._switches.on()

    def set_fault(self, name: str, on: bool) -> None:
        if self._switches.set(name, on):
            if on:
                self._machine.unplug()
            else:
                self._machine.replug()
