"""What the office writes to its log: events and places in the code, never a person's data."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType
from typing import Any


class DiscreetFormatter(logging.Formatter):
    """Shows where an exception arose, not what it says.

    A database's message repeats the values of the row that it refuses, so the words of an
    exception may be somebody's name or number.
    """

    def formatException(  # noqa: N802 - the name is logging's
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        _, exception, _ = ei
        if exception is None:
            return "no exception"
        frames = traceback.extract_tb(exception.__traceback__)
        places = [f'  File "{f.filename}", line {f.lineno}, in {f.name}' for f in frames]
        return "\n".join([*places, type(exception).__qualname__])


def logging_config() -> dict[str, Any]:
    """Django's ``LOGGING``: warnings and errors of everything, events of our own."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "discreet": {
                "()": DiscreetFormatter,
                "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "discreet"}},
        "root": {"handlers": ["stderr"], "level": "WARNING"},
        "loggers": {
            "backend": {"level": "INFO"},
            "django.server": {"handlers": [], "propagate": True},
        },
    }
