"""``office pdf-key``: with which key downloaded certificates are signed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path


class PaperCommandError(Exception):
    """Nothing was changed; the message says what to do."""


def add_paper_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    get_ready: Callable[[], None],
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    key = commands.add_parser(
        "pdf-key",
        help="have an authority vouch for the key that signs downloaded certificates",
        description="Until then the office vouches for itself, and readers of PDF say that they "
        "do not know the signer. A key on a token is named by settings instead.",
    )
    what = key.add_mutually_exclusive_group(required=True)
    what.add_argument("--request", action="store_true", help="print a request (PKCS#10, PEM)")
    what.add_argument(
        "--certificate", type=Path, metavar="FILE",
        help="use this certificate; those of the authorities above it follow in the file",
    )  # fmt: skip
    key.set_defaults(run=lambda arguments: _pdf_key(arguments, get_ready))


def _pdf_key(arguments: argparse.Namespace, get_ready: Callable[[], None]) -> int:
    get_ready()
    from django.conf import settings  # noqa: PLC0415 - after set-up

    from backend.audit.record import record  # noqa: PLC0415
    from backend.verify.pdf_signing import (  # noqa: PLC0415
        PdfKeyError,
        install_certificate,
        signing_request,
    )

    try:
        if arguments.request:
            request = signing_request(settings.OFFICE_STATE, settings.OFFICE_NAME)
            sys.stdout.write(request.decode())
            return 0
        pem = arguments.certificate.read_bytes()
        subject = install_certificate(settings.OFFICE_STATE, pem, datetime.now(UTC))
    except OSError as error:
        raise PaperCommandError(f"{arguments.certificate}: {error.strerror}") from error
    except PdfKeyError as error:
        raise PaperCommandError(str(error)) from error
    record(None, "pdf-certificate-installed", subject[:200])
    print(f"office: downloaded certificates are signed as {subject}")
    return 0
