"""``office person``: what is held about somebody who asks, and what is forgotten at their wish.

The number comes by standard input: a command's words are seen by other users of the machine, and
are kept by the shell.
"""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime

from pydantic import TypeAdapter, ValidationError

from office_contract.messages import PersonalNumber


class PersonCommandError(Exception):
    """Nothing was shown or changed; the message says what to do."""


def add_person_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    get_ready: Callable[[], None],
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    person = commands.add_parser(
        "person",
        help="answer somebody who asks about their data",
        description="Reads the personal number from standard input. First make sure who asks.",
    )
    wishes = person.add_subparsers(required=True, metavar="WISH")
    show = wishes.add_parser("show", help="everything that kiosks have brought about them; JSON")
    show.set_defaults(run=lambda _arguments: _show(get_ready))
    forget = wishes.add_parser(
        "forget", help="withdraw what waits, delete sign-ins; issued papers stay"
    )
    forget.set_defaults(run=lambda _arguments: _forget(get_ready))


def _show(get_ready: Callable[[], None]) -> int:
    get_ready()
    from backend.people.held import show  # noqa: PLC0415 - after set-up

    held = show(_number())
    print(json.dumps(asdict(held), ensure_ascii=False, indent=2))
    return 0


def _forget(get_ready: Callable[[], None]) -> int:
    get_ready()
    from backend.people.held import forget  # noqa: PLC0415 - after set-up

    done = forget(_number(), datetime.now(UTC))
    print(f"office: {done.requests} waiting requests withdrawn, {done.sign_ins} sign-ins deleted")
    if done.papers_kept:
        print(
            f"office: {done.papers_kept} issued papers stay, as the law on records wants; "
            "tell the person so (Luật 91/2025/QH15, Điều 14)"
        )
    return 0


def _number() -> str:
    asked = getpass.getpass("personal number: ") if sys.stdin.isatty() else sys.stdin.readline()
    try:
        return TypeAdapter(PersonalNumber).validate_python(asked.strip())
    except ValidationError:
        number = None
    # Outside the handler: the validator's own error quotes what it refused.
    assert number is None
    raise PersonCommandError("a personal number has 12 digits")
