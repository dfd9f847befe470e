"""``office events``: tells kiosks of changes, over streams that one process holds."""

from __future__ import annotations

import argparse
import os
import resource
from collections.abc import Callable
from pathlib import Path
from typing import Final

EVENTS_PORT: Final = 8482
_BACKLOG: Final = 8192
"""Connections. granian stops at 1,024 otherwise, and hangs."""
_FILES: Final = 16384
_END_WITHIN: Final = 1
"""Seconds. Streams do not end by themselves, and there is nothing in them to be finished."""


def add_events_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    get_ready: Callable[[], None],
    own_address: Callable[[str, int, str], str],
    free_port: Callable[[str], int],
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    events = commands.add_parser(
        "events",
        help="tell kiosks of changes at once",
        description="One process holds a stream for each kiosk. Name its address, as kiosks know "
        "it, in OFFICE_EVENTS_ADDRESS, here and for `office serve`.",
    )
    events.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    events.add_argument(
        "--port",
        type=int,
        default=EVENTS_PORT,
        help=f"0 takes a free one and prints it ({EVENTS_PORT})",
    )

    def run(arguments: argparse.Namespace) -> int:
        host: str = arguments.host
        port: int = free_port(host) if arguments.port == 0 else arguments.port
        address = own_address(host, port, "OFFICE_EVENTS_ADDRESS")
        os.environ.setdefault("OFFICE_EVENTS_ADDRESS", address)
        get_ready()
        _raise_limit()
        print(f"office: {os.environ['OFFICE_EVENTS_ADDRESS']} tells of changes", flush=True)
        _serve(host, port)
        return 0

    events.set_defaults(run=run)


def _raise_limit() -> None:
    """As many open files as the system lets us have, up to what is needed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard)
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _serve(host: str, port: int) -> None:
    from granian.constants import Interfaces  # noqa: PLC0415 - slow to import
    from granian.server import Server  # noqa: PLC0415

    Server(
        "backend.asgi:application",
        address=host,
        port=port,
        interface=Interfaces.ASGINL,
        workers=1,
        backlog=_BACKLOG,
        backpressure=_BACKLOG,
        log_enabled=True,
        log_access=False,
        websockets=False,
        workers_kill_timeout=_END_WITHIN,
        respawn_failed_workers=True,
        working_dir=Path.cwd(),
    ).serve()
