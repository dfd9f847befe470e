"""What goes wrong where nobody catches it is told by kind and place, never by its words.

Python prints such an exception with its message, and Qt has it print what breaks in a slot;
libraries warn in words of their own. Messages quote values: a name that was not found, a number
that has no such form.
"""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging
    from types import TracebackType

    from kiosk_app.log import Log


def catch_strays() -> None:
    """For the whole process. Loads nothing: the log comes with the first stray."""
    sys.excepthook = _uncaught
    threading.excepthook = lambda stray: _tell(stray.exc_value or stray.exc_type())
    sys.unraisablehook = lambda stray: _tell(stray.exc_value or stray.exc_type())


def hush_libraries(log: Log) -> None:
    """Their warnings become one event, which says from where."""
    import logging  # noqa: PLC0415 - after the first frame

    logging.root.handlers[:] = [_handler(log)]
    logging.captureWarnings(capture=True)


def place_of(error: BaseException) -> str:
    """Source file and line where ``error`` arose, or ``unknown``."""
    import traceback  # noqa: PLC0415 - after the first frame

    frames = traceback.extract_tb(error.__traceback__)
    return _place(frames[-1].filename, frames[-1].lineno or 0) if frames else "unknown"


def _place(file: str, line: int) -> str:
    return f"{file.rpartition('/')[2]}:{line}"


def _uncaught(
    _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    _tell(error)


def _tell(error: BaseException) -> None:
    from kiosk_app.log import Log  # noqa: PLC0415 - after the first frame

    log, where = Log(), place_of(error)
    log("stray", error=type(error).__name__, place=where)


def _handler(log: Log) -> logging.Handler:
    import logging  # noqa: PLC0415 - after the first frame

    class Discreet(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            where = _place(record.pathname, record.lineno)
            log("library-warns", place=where)

    return Discreet(logging.WARNING)
