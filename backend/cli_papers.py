"""``office pdf-key``: with which key downloaded certificates are signed.

``office papers pending``: which numbers have no outcome yet.
"""

from __future__ import annotations

import argparse
import json
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
    papers = commands.add_parser("papers", help="numbers that were issued")
    actions = papers.add_subparsers(required=True, metavar="ACTION")
    pending = actions.add_parser(
        "pending",
        help="numbers of which nobody has said what became of their sheets",
        description="A kiosk tells by itself as soon as it is on line again. Where it is gone for "
        "good, revoke the paper in the console. Exit 1 if any is older than a day.",
    )
    pending.add_argument("--json", action="store_true", help="as JSON")
    pending.set_defaults(run=lambda arguments: _pending(arguments, get_ready))


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


def _pending(arguments: argparse.Namespace, get_ready: Callable[[], None]) -> int:
    get_ready()
    from backend.issuance.pending import pending_papers  # noqa: PLC0415

    papers = pending_papers(datetime.now(UTC))
    late = any(paper.late for paper in papers)
    if arguments.json:
        rows = [
            {
                "serial": paper.serial,
                "code": paper.code,
                "kiosk": paper.kiosk.key_id,
                "issued_at": paper.issued_at.isoformat(),
                "age_hours": paper.age_hours,
                "known": "unknown" if paper.unknown else "nothing",
                "late": paper.late,
            }
            for paper in papers
        ]
        print(json.dumps({"papers": rows}, ensure_ascii=False, indent=2))
        return int(late)
    for paper in papers:
        age = f"{paper.age_days} d" if paper.late else f"{paper.age_hours} h"
        known = "unknown at the kiosk" if paper.unknown else "nothing heard"
        mark = "LATE" if paper.late else ""
        print(f"{paper.serial:<24} {age:>6}  {known:<20}  {paper.kiosk.name}  {mark}".rstrip())
    if not papers:
        print("every number has its outcome")
    return int(late)
