"""``office simulate``: a city of kiosks on this machine, and how soon each has a published form."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from backend.simulation import Result


_SHARED_MEMORY: Final = "/dev/shm"  # noqa: S108 - a folder of our own is made in it


class SimulateCommandError(Exception):
    """Nothing was measured; the message says why."""


def add_simulate_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    get_ready: Callable[[], None],
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    simulate = commands.add_parser(
        "simulate",
        help="measure how soon many kiosks have a form that is published",
        description="Starts an office of its own with scratch keys, kiosks without devices beside "
        "it, publishes a form, and takes the time until each kiosk offers it. The kiosks' samples "
        "are not drawn, and their disks are in memory. With DATABASE_URL: an empty PostgreSQL "
        "database, which it fills. Needs the kiosk installed here. Exit 1 if a kiosk did not get "
        "the form.",
    )
    simulate.add_argument("--kiosks", type=_positive, default=200, help="how many (200)")
    simulate.add_argument("--processes", type=_positive, default=8, help="for all kiosks (8)")
    simulate.add_argument("--workers", type=_positive, default=1, help="of `office serve` (1)")
    simulate.add_argument(
        "--poll-seconds", type=float, default=2.0, metavar="S",
        help="between two questions of a kiosk, as in its configuration (2)",
    )  # fmt: skip
    simulate.add_argument(
        "--publish-after", type=float, default=5.0, metavar="S",
        help="once all kiosks listen (5)",
    )  # fmt: skip
    simulate.add_argument("--rounds", type=_positive, default=1, help="forms published (1)")
    simulate.add_argument("--code", default="CT01", help="of the form (CT01)")
    simulate.add_argument(
        "--no-screen", action="store_true", help="without the one complete kiosk with a screen"
    )
    simulate.add_argument("--json", action="store_true", help="as JSON")

    def run(arguments: argparse.Namespace) -> int:
        from backend.simulation import (  # noqa: PLC0415 - slow to import
            Plan,
            SimulationError,
            environment,
            prepare,
            simulate,
        )

        plan = Plan(
            kiosks=arguments.kiosks,
            processes=min(arguments.processes, arguments.kiosks),
            workers=arguments.workers,
            poll_seconds=arguments.poll_seconds,
            pause=arguments.publish_after,
            rounds=arguments.rounds,
            code=arguments.code,
            screen=not arguments.no_screen,
        )
        with (
            tempfile.TemporaryDirectory(prefix="office-simulate-") as name,
            tempfile.TemporaryDirectory(prefix="kiosks-simulate-", dir=_memory()) as disks,
        ):
            os.environ.update(environment(Path(name)))
            try:
                prepare()
                get_ready()
                _refuse_used_database()
                result = simulate(Path(disks), plan)
            except SimulationError as e:
                raise SimulateCommandError(str(e)) from e
        print(_as_json(result) if arguments.json else as_text(result))
        return 1 if result.missing else 0

    simulate.set_defaults(run=run)


def _memory() -> str | None:
    """Where kiosks write: each has a disk of its own, and here all would wait for one."""
    return _SHARED_MEMORY if os.access(_SHARED_MEMORY, os.W_OK) else None


def _refuse_used_database() -> None:
    from backend.kiosks.models import Kiosk  # noqa: PLC0415 - after set-up

    if Kiosk.objects.exists():
        raise SimulateCommandError("the database has kiosks: name an empty one in DATABASE_URL")


def _as_json(result: Result) -> str:
    return json.dumps(dataclasses.asdict(result), indent=2)


def as_text(result: Result) -> str:
    """A table; seconds since the beginning of the publishing."""
    plan = result.plan
    lines = [
        f"{plan.kiosks} kiosks in {plan.processes} processes, asking every {plan.poll_seconds:g} s",
        f"office on {result.database} with {plan.workers} workers; {plan.rounds} × {plan.code}",
        f"publishing itself: {result.publishing:.2f} s",
        "",
        f"{'seconds':<28}{'p50':>8}{'p95':>8}{'max':>8}",
    ]
    words = {
        "pushed": "told by the stream",
        "told": "status names the release",
        "fetched": "fetched, proved and kept",
        "offered": "offered to the next person",
    }
    lines += [
        f"{words[phase]:<28}{spread.median:>8.2f}{spread.p95:>8.2f}{spread.slowest:>8.2f}"
        for phase, spread in result.spreads.items()
    ]
    if result.screen:
        shown = ", ".join(f"{phase} {at:.2f} s" for phase, at in result.screen.items())
        lines += ["", f"the kiosk with a screen: {shown}"]
    if result.missing:
        lines += ["", f"{result.missing} kiosks did not get it in time"]
    return "\n".join(lines)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
