"""What the office writes to its log: events and places in the code, never a person's data."""

from __future__ import annotations

import copy
import logging
import traceback
from types import TracebackType
from typing import Any

from office_contract.releases import METADATA_PATH

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})


class DiscreetFormatter(logging.Formatter):
    """Shows where an exception arose, not what it says; and which address was asked for by its
    pattern, not by its words.

    A database's message repeats the values of the row that it refuses, so the words of an
    exception may be somebody's name or number. So may an address or a host's name, which Django
    repeats where it refuses a request.
    """

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        # Another handler may have left the exception's own words there.
        record.exc_text = None
        request = getattr(record, "request", None)
        if request is not None and record.name.startswith("django."):
            record.msg, record.args = _asked(record, request), ()
        return super().format(record)

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


def _asked(record: logging.LogRecord, request: Any) -> str:
    """For instance ``404 GET v/<str:name>``."""
    method = getattr(request, "method", None)
    match = getattr(request, "resolver_match", None)
    return " ".join(
        [
            str(getattr(record, "status_code", "refused")),
            method if method in METHODS else "another method",
            match.route if match is not None else "at no known address",
        ]
    )


def is_news(record: logging.LogRecord) -> bool:
    """Whether a refusal tells anything: a kiosk learns that there is no newer root by its 404."""
    path = getattr(getattr(record, "request", None), "path", "")
    return not (
        getattr(record, "status_code", None) == 404
        and path.startswith(METADATA_PATH)
        and path.endswith(".root.json")
    )


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
        "filters": {"news": {"()": "django.utils.log.CallbackFilter", "callback": is_news}},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "discreet"}},
        "root": {"handlers": ["stderr"], "level": "WARNING"},
        "loggers": {
            "backend": {"level": "INFO"},
            "django.request": {"filters": ["news"]},
            "django.server": {"handlers": [], "propagate": True},
        },
    }
