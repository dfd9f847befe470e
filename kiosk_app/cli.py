"""The `kiosk` command. Says in plain words what it does and what is wrong."""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

EPILOGUE: Final = """\
examples:
  kiosk demo                                   see it: no hardware, no network needed
  kiosk run --config /etc/mot-cua/kiosk.toml   the kiosk of a hall
  kiosk verify paper.pdf                       check a paper that somebody handed you
  kiosk devices status --config kiosk.toml     ask every device how it is
"""

RUN_HELP: Final = "be the kiosk of a hall"

OK: Final = 0
NOT_VALID: Final = 1
UNUSABLE: Final = 2
"""Wrong arguments, unreadable files, bad answers."""


SHOWN: Final = ("paper", "media", "cover", "toner", "contact", "power", "charge")
"""Of what a device says, beside its state."""


class CommandError(Exception):
    """Said to the person at the shell; exit 2."""


def main(argv: Sequence[str] | None = None) -> int:
    words = sys.argv[1:] if argv is None else list(argv)
    os.umask(0o077)
    if words[:1] == ["run"]:
        # A person waits for the screen: the other commands are not even looked at.
        return _run(_run_parser().parse_args(words[1:]))
    from kiosk_app.key_command import KeyCommandError  # noqa: PLC0415 - slow
    from kiosk_app.service_command import ServiceCommandError  # noqa: PLC0415

    arguments = _parser().parse_args(words)
    try:
        code: int = arguments.run(arguments)
    except (CommandError, KeyCommandError, ServiceCommandError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # Whoever read our output has enough of it.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return code


def _run_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk run", description=RUN_HELP)
    _config_option(parser, required=True)
    return parser


def _parser() -> argparse.ArgumentParser:
    from kiosk_app.forms_command import add_forms_parser  # noqa: PLC0415 - slow
    from kiosk_app.key_command import add_key_parser  # noqa: PLC0415 - slow
    from kiosk_app.ledger_command import add_ledger_parser  # noqa: PLC0415 - slow
    from kiosk_app.service_command import add_service_parser  # noqa: PLC0415 - slow

    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="Self-service kiosk that issues forms and certificates.",
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _demo_parser(commands)

    run = commands.add_parser("run", help=RUN_HELP)
    _config_option(run, required=True)
    run.set_defaults(run=_run)

    simulated = commands.add_parser("simulate")  # for `office simulate`; see kiosk_app.simulation
    simulated.add_argument("--office", required=True)
    simulated.add_argument("--state", type=Path, required=True)
    simulated.add_argument("--kiosks", type=int, default=1)
    simulated.add_argument("--code", default="CT01")
    simulated.add_argument("--poll-seconds", type=float, default=2.0)
    simulated.add_argument("--screen", action="store_true")
    simulated.set_defaults(run=_simulate)

    add_key_parser(commands, lambda arguments: _config(arguments.config))

    compose = commands.add_parser(
        "compose",
        help="draw a paper from answers, without a screen",
        description="Draw a paper. A certificate without a sealed record is a SPECIMEN.",
    )
    compose.add_argument("code", help="the form's code, for instance CT01")
    compose.add_argument("answers", type=Path, help="JSON file: field names to answers")
    compose.add_argument("out", type=Path, help="PDF file to write")
    compose.add_argument("--language", default="vi", help="second language of the paper (vi)")
    compose.add_argument(
        "--record", type=Path, metavar="SEALED", help="file with a certificate's seal text"
    )
    _trust_option(compose)
    compose.set_defaults(run=_compose)

    verify = commands.add_parser(
        "verify",
        help="check a paper offline",
        description="Prints JSON. Exit 0: valid or declared; 1: not valid; 2: unreadable.",
    )
    verify.add_argument("paper", help="a PDF or PNG file, or the text of the QR code")
    verify.add_argument(
        "--revoked",
        type=Path,
        metavar="FILE",
        help="the office's list of revoked papers (the kiosk's own, beside its list of keys)",
    )
    _trust_option(verify)
    verify.set_defaults(run=_verify)

    add_forms_parser(commands)
    _devices_parser(commands)
    queue = commands.add_parser("queue", help="what waits for the office")
    queue_actions = queue.add_subparsers(required=True, metavar="ACTION")
    listing = queue_actions.add_parser("list", help="every entry, without what it says")
    _config_option(listing)
    _state_option(listing)
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=_queue_list)
    retry = queue_actions.add_parser(
        "retry", help="send an entry again that the office refused, once that is mended"
    )
    _config_option(retry)
    _state_option(retry)
    retry.add_argument("entry", help="as `queue list` names it")
    retry.set_defaults(run=_queue_retry)

    add_ledger_parser(commands, _ask, _kiosk_options)
    add_service_parser(commands, _ask, _kiosk_options)
    tray = commands.add_parser("tray", help="say that no paper is left in the tray")
    cleared = tray.add_subparsers(required=True, metavar="ACTION").add_parser(
        "cleared", help="after a paper that somebody left has been taken out"
    )
    _config_option(cleared)
    _state_option(cleared)
    cleared.set_defaults(run=_tray_cleared)
    return parser


def _demo_parser(commands: Any) -> None:
    demo = commands.add_parser(
        "demo", help="the kiosk in a window, the device dock beside it, an office on loopback"
    )
    demo.add_argument(
        "--state", type=Path, default=_demo_state(), help="folder of its data (%(default)s)"
    )
    demo.add_argument("--wide", action="store_true", help="landscape instead of portrait")
    demo.add_argument("--people", type=int, default=4000, help="size of the registry (4000)")
    demo.add_argument(
        "--shots", type=Path, metavar="FOLDER", help="no windows: walk the journeys, keep pictures"
    )
    demo.add_argument(
        "--only", default="", metavar="NAME", help="of those walks the ones that begin so"
    )
    demo.set_defaults(run=_demo)


def _devices_parser(commands: Any) -> None:
    devices = commands.add_parser("devices", help="ask, test, or (simulators) break a device")
    actions = devices.add_subparsers(required=True, metavar="ACTION")
    status = actions.add_parser("status", help="how every device says that it is")
    status.add_argument("--json", action="store_true", help="as JSON")
    status.set_defaults(run=_devices_status)
    test = actions.add_parser("test", help="print a test page or slip, or read one code")
    test.add_argument("name", help="as `kiosk devices status` lists it")
    test.set_defaults(run=_devices_test)
    fault = actions.add_parser("fault", help="set or clear a simulator's fault by name")
    fault.add_argument("name", help="as `kiosk devices status` lists it")
    fault.add_argument("fault", help="for instance paper-out")
    fault.add_argument("--clear", action="store_true", help="mend it instead")
    fault.set_defaults(run=_devices_fault)
    for action in (status, test, fault):
        _config_option(action)
        _state_option(action)


def _config_option(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument(
        "--config", type=Path, required=required, metavar="FILE", help="the kiosk's TOML file"
    )


def _state_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--state",
        type=Path,
        default=_demo_state() / "kiosk",
        help="folder of the running kiosk's state, without --config (the demo's)",
    )


def _kiosk_options(parser: argparse.ArgumentParser) -> None:
    _config_option(parser)
    _state_option(parser)


def _trust_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--trust",
        type=Path,
        default=_demo_state() / "kiosk" / "trust.json",
        metavar="FILE",
        help="the office's list of keys, as a kiosk keeps it (%(default)s)",
    )


def _demo_state() -> Path:
    base = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(base).expanduser() / "mot-cua-kiosk" / "demo"


# --- with a screen -------------------------------------------------------------------------


def _demo(arguments: argparse.Namespace) -> int:
    from kiosk_app.demo.office import DemoOfficeError  # noqa: PLC0415 - Qt only when needed

    if arguments.shots is not None:
        from kiosk_app.demo.shots import take_shots  # noqa: PLC0415

        work = take_shots
    else:
        if not _has_display():
            raise CommandError(
                "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                "`make demo-shots` walks the journeys on a virtual screen and keeps pictures."
            )
        from kiosk_app.demo.windows import show_demo  # noqa: PLC0415

        work = show_demo
    try:
        code: int = work(arguments)
    except DemoOfficeError as error:
        raise CommandError(str(error)) from error
    return code


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _run(arguments: argparse.Namespace) -> int:
    # Nothing that is loaded for the first screen is garbage; later shell.py collects by its clock.
    gc.disable()
    from kiosk_app.kiosk_window import run_kiosk  # noqa: PLC0415 - Qt only when needed

    return run_kiosk(arguments.config)


def _simulate(arguments: argparse.Namespace) -> int:
    from kiosk_app.simulation import Order, simulate  # noqa: PLC0415

    order = Order(
        office=arguments.office,
        state=arguments.state,
        kiosks=arguments.kiosks,
        code=arguments.code,
        poll_seconds=arguments.poll_seconds,
        screen=arguments.screen,
    )
    return simulate(order)


def _config(path: Path) -> Any:
    from kiosk_app.config import ConfigError, load_config  # noqa: PLC0415

    try:
        return load_config(path)
    except ConfigError as error:
        raise CommandError(str(error)) from error


# --- papers ----------------------------------------------------------------------------------


def _compose(arguments: argparse.Namespace) -> int:
    from kiosk_app.papers import compose_file  # noqa: PLC0415 - reportlab only when needed

    return compose_file(
        arguments.code,
        arguments.answers,
        arguments.out,
        language=arguments.language,
        record=arguments.record,
        trust=arguments.trust,
    )


def _verify(arguments: argparse.Namespace) -> int:
    from kiosk_app.papers import verify_paper  # noqa: PLC0415

    return verify_paper(arguments.paper, arguments.trust, arguments.revoked)


# --- through the control socket, or by ourselves ------------------------------------------------


def _state_of(arguments: argparse.Namespace) -> Path:
    if arguments.config is not None:
        return Path(_config(arguments.config).state)
    return Path(arguments.state)


def _ask(arguments: argparse.Namespace, request: dict[str, Any]) -> dict[str, Any]:
    """The running kiosk's answer; where none runs, our own with the same words."""
    from kiosk_app.control import ControlError, NotRunningError, ask  # noqa: PLC0415

    state = _state_of(arguments)
    try:
        return dict(ask(state, request))
    except NotRunningError:
        pass
    except ControlError as error:
        raise CommandError(str(error)) from error
    from kiosk_app.without_kiosk import answer  # noqa: PLC0415

    config = _config(arguments.config) if arguments.config is not None else None
    answered = dict(answer(config, state, request))
    if "error" in answered:
        raise CommandError(str(answered["error"]))
    return answered


def _devices_status(arguments: argparse.Namespace) -> int:
    answer = _ask(arguments, {"command": "devices-status"})
    if arguments.json:
        print(json.dumps(answer, ensure_ascii=False, indent=2))
        return OK
    for device in answer["devices"]:
        words = [f"{device['name']:<14} {device['device']:<14}"]
        words.extend(f"{key}={device[key]}" for key in SHOWN if key in device)
        words.append(f"({device['age_s']} s ago)")
        if device["action"] != "none":
            words.append(f"to do: {device['action']}")
        if device["faults"]:
            words.append(f"faults set: {', '.join(device['faults'])}")
        if device["detail"]:
            words.append(device["detail"])
        print("  ".join(words))
    return OK


def _devices_test(arguments: argparse.Namespace) -> int:
    answer = _ask(arguments, {"command": "devices-test", "name": arguments.name})
    print(answer["result"])
    return OK


def _devices_fault(arguments: argparse.Namespace) -> int:
    request = {
        "command": "devices-fault",
        "name": arguments.name,
        "fault": arguments.fault,
        "on": not arguments.clear,
    }
    faults = _ask(arguments, request)["faults"]
    print(f"{arguments.name}: {', '.join(faults) if faults else 'no faults set'}")
    return OK


def _queue_list(arguments: argparse.Namespace) -> int:
    entries = _ask(arguments, {"command": "queue-list"})["entries"]
    if arguments.json:
        print(json.dumps({"entries": entries}, ensure_ascii=False, indent=2))
        return OK
    for entry in entries:
        due = f"next {entry['next_try']}" if entry["state"] == "waiting" else ""
        print(
            f"{entry['state']:<8} {entry['kind']:<8} tries {entry['attempts']:<3} "
            f"{due:<37}  {entry['entry']}  {entry['reason']}".rstrip()
        )
    if not entries:
        print("nothing waits for the office")
    return OK


def _queue_retry(arguments: argparse.Namespace) -> int:
    _ask(arguments, {"command": "queue-retry", "entry": arguments.entry})
    print("the entry is sent again")
    return OK


def _tray_cleared(arguments: argparse.Namespace) -> int:
    _ask(arguments, {"command": "tray-cleared"})
    print("the kiosk takes the tray for empty")
    return OK


if __name__ == "__main__":
    sys.exit(main())
