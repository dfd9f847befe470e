"""The dock beside the kiosk, for walks that touch the dock's own buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk_app.demo.walks import Walk
from kiosk_app.dock.parts import DockParts
from kiosk_app.dock.vm import DockVm
from kiosk_app.dock.window import DockWindow


@contextmanager
def at_the_dock(walk: Walk) -> Iterator[tuple[DockVm, Callable[[str], None], list[str]]]:
    """The dock's view-model, what keeps its picture, and the addresses that it opened."""
    opened: list[str] = []
    machine = walk.demo.machine
    window = DockWindow(
        DockParts(
            glass=machine.scanner,
            tray=machine.page_printer,
            slot=machine.slip_printer,
            net=walk.demo.net,
            grab=walk.shell.window.grabWindow,
            open_address=opened.append,
            slips=walk.demo.slips,
            others=machine.others,
        ),
        "en",
    )

    def shot(name: str) -> None:
        walk.person.idle(0.6)
        walk.album.keep(walk.row, name, window.window.grabWindow())

    try:
        window.show()
        yield window.vm, shot, opened
    finally:
        window.close()
