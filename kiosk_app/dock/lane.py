"""Work off the GUI thread, and its result back on it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from devices.errors import DeviceError
from kiosk_app.dock.phone import PhoneError

_T = TypeVar("_T")
_Then = Callable[[object], None]


class Lane(QObject):
    """One worker thread; its jobs run in the order in which they are given.

    ``refused`` carries an expected failure, as the exception. Any other exception is a bug and is
    raised on the GUI thread.
    """

    refused = Signal(object)
    _done = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._waiting = 0
        # Queued: a job that ends at once would otherwise answer before ``run`` has returned.
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way or waiting."""
        return self._waiting > 0

    def run(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Run ``work`` on the worker, then ``then`` with its result on the GUI thread."""
        self._waiting += 1
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._done.emit(done, then))

    def close(self) -> None:
        """Wait for the job under way; those that wait are dropped."""
        self._done.disconnect(self._finish)
        self._pool.shutdown(cancel_futures=True)

    @Slot(object, object)
    def _finish(self, done: object, then: object) -> None:
        self._waiting -= 1
        try:
            result = cast("Future[object]", done).result()
        except (DeviceError, PhoneError) as error:
            self.refused.emit(error)
        else:
            cast("_Then", then)(result)
