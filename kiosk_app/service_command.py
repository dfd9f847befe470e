"""`kiosk service`: what a technician sees and does, from a shell."""

from __future__ import annotations

import argparse
import getpass
import io
import json
import os
import secrets
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from kiosk_app.journey.service import GIVE_UP_REASONS, SETTLEMENTS, Said, Verb

Ask = Callable[[argparse.Namespace, dict[str, Any]], dict[str, Any]]
"""The running kiosk's answer, or our own where none runs."""
Options = Callable[[argparse.ArgumentParser], None]
"""Adds the options that say which kiosk is meant."""

OK: Final = 0
NOT_DONE: Final = 2

_DONE: Final = frozenset({Said.DONE, Said.DELIVERED, Said.READ})
_WORDS: Final[Mapping[Said, str]] = {
    Said.DONE: "done",
    Said.REFUSED: "that cannot be: no such subject, or a number out of bounds",
    Said.BUSY: "not now: it is being tested already, or somebody stands at the machine",
    Said.FAILED: "the device did not do it",
    Said.DELIVERED: "printed",
    Said.HELD: "the printer holds it until it is mended",
    Said.SPOILED: "a sheet was spoiled",
    Said.UNKNOWN: "the printer cannot say: look in the tray",
    Said.READ: "read",
    Said.NOTHING_READ: "nothing was read",
}


class ServiceCommandError(Exception):
    """Said to the person at the shell; exit 2."""


def add_service_parser(commands: Any, ask: Ask, options: Options) -> None:
    """``commands`` is the parser's list of commands."""
    service = commands.add_parser(
        "service", help="look after the machine: paper, tests, in and out of service, technicians"
    )
    actions = service.add_subparsers(required=True, metavar="ACTION")

    def action(name: str, words: str, run: Callable[[argparse.Namespace, Ask], int]) -> Any:
        parser = actions.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
        parser.set_defaults(run=lambda arguments: run(arguments, ask))
        options(parser)
        return parser

    def order(verb: Verb, words: str) -> Any:
        parser = action(verb.value, words, _order)
        parser.set_defaults(verb=verb.value, subject="", number=None, choice="")
        parser.add_argument("--json", action="store_true", help="as JSON")
        return parser

    _json(action("status", "devices, what they need, paper, sheets to settle, versions", _status))
    log = action("log", "who did what on a day", _log)
    log.add_argument("--day", help="as 2026-11-21 (today)")
    _json(log)

    order(Verb.RETIRE, "take the machine out of service, until `resume`; also over a restart")
    order(Verb.RESUME, "back into service, also after the machine stopped itself")
    for verb, words, number in (
        (Verb.REFILL, "say how much lies in a source now that it is refilled", "what lies in it"),
        (Verb.COUNT, "the day's end: say what was counted in a source", "what was counted"),
        (Verb.SPOILED, "say how many sheets were torn, jammed or thrown away", "how many"),
    ):
        paper = order(verb, words)
        paper.add_argument("subject", metavar="SOURCE", help="tray or roll, as `status` lists it")
        paper.add_argument("number", type=int, metavar="NUMBER", help=f"{number}: sheets or slips")
    settle = order(Verb.SETTLE, "say what became of a sheet that nobody knew of")
    settle.add_argument("subject", metavar="SHEET", help="as `status` lists it")
    settle.add_argument(
        "choice",
        choices=SETTLEMENTS,
        help="found and destroyed, known to be with the person, or nothing ever came out",
    )
    order(Verb.TRAY_CLEARED, "say that a paper which somebody left is no longer in the tray")
    test = order(Verb.TEST, "print a test page or slip, read a code, show the light's signs")
    test.add_argument("subject", metavar="DEVICE", help="as `status` lists it")
    reset = order(Verb.RESET, "have a device forget what waits in it")
    reset.add_argument("subject", metavar="DEVICE", help="as `status` lists it")
    order(Verb.SOUND, "play every sound of the machine")
    order(Verb.NETWORK, "ask every host that the machine needs")
    retry = order(Verb.RETRY, "send again what the office refused, once that is mended")
    retry.add_argument("subject", metavar="ENTRY", help="as `status` lists it")
    give_up = order(Verb.GIVE_UP, "say that what was set aside need not reach the office any more")
    give_up.add_argument("subject", metavar="ENTRY", help="as `status` lists it")
    give_up.add_argument(
        "choice",
        choices=GIVE_UP_REASONS,
        help="it was settled at the counter, or nobody needs it any more",
    )

    add = action("add", "let somebody open service mode, by a PIN of 6 to 12 digits", _add)
    _name(add)
    add.add_argument("--pin-stdin", action="store_true", help="read the PIN from standard input")
    add.add_argument("--card-only", action="store_true", help="no PIN: `card` comes next")
    card = action("card", "make a service card: a code to print and lay on the glass", _card)
    _name(card)
    card.add_argument("out", type=Path, help="PNG file to write; whoever has it can open the door")
    _name(action("remove", "let somebody in no more", _remove))
    _json(action("list", "who may open service mode", _list))


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", help="a short word: letters, digits, hyphens")


# --- looking ----------------------------------------------------------------------------------


def _status(arguments: argparse.Namespace, ask: Ask) -> int:
    view = ask(arguments, {"command": "service", "do": "status"})
    if arguments.json:
        return _print_json(view)
    for device in view["devices"]:
        state = device["needs"] or device["device"]
        print(f"{device['name']:<14} {state:<15} ({device['age_s']} s ago)  {device['to_do']}")
        if device["counters"]:
            counted = ", ".join(f"{name} {value}" for name, value in device["counters"].items())
            print(f"{'':<14} {counted}")
    for paper in view["paper"]:
        level = "never filled" if paper["level"] is None else f"{paper['level']} {paper['unit']}"
        by = f", filled by {paper['filled_by']}" if paper["filled_by"] else ""
        print(f"paper {paper['source']:<8} {level} of {paper['capacity']}{by}")
    for day in view["days"]:
        counted = "not counted" if day["counted"] is None else f"counted {day['counted']}"
        print(
            f"{day['day']} {day['source']:<8} begun {day['begun']}, filled {day['filled']}, "
            f"printed {day['printed']} (sent {day['recorded']}), spoiled {day['spoiled']}: "
            f"expected {day['expected']}, {counted}"
        )
    for sheet in view["unsettled"]:
        print(f"to settle: {sheet['sheet']} {sheet['code']} {sheet['serial']} of {sheet['at']}")
    print(f"waiting for the office: {view['waiting']}")
    for entry in view["parked"]:
        print(
            f"set aside: {entry['entry']} ({entry['kind']} of {entry['since']}): {entry['reason']}"
        )
    for one in view["foreign"]:
        print(f"unknown device: {one['description']} {one['ids']} {one['path']}".rstrip())
        print("".join(f"    {line}\n" for line in one["table"].splitlines()), end="")
    _print_hosts(view["hosts"])
    print(", ".join(f"{name} {version}" for name, version in view["versions"].items()))
    return OK


def _log(arguments: argparse.Namespace, ask: Ask) -> int:
    lines = ask(arguments, {"command": "service", "do": "log", "day": arguments.day})["log"]
    if arguments.json:
        return _print_json({"log": lines})
    for line in lines:
        number = "" if line["number"] is None else str(line["number"])
        words = (line["at"], f"{line['who']:<20}", line["what"], line["subject"], number)
        print("  ".join((*filter(None, words), line["result"])).rstrip())
    if not lines:
        print("nothing was done on that day")
    return OK


def _list(arguments: argparse.Namespace, ask: Ask) -> int:
    known = ask(arguments, {"command": "service", "do": "list"})["technicians"]
    if arguments.json:
        return _print_json({"technicians": known})
    for one in known:
        means = [name for name in ("pin", "card") if one[name]]
        print(f"{one['name']:<20}  {' and '.join(means) or 'neither PIN nor card yet'}")
    if not known:
        print("nobody: `kiosk service add NAME` lets somebody in")
    return OK


# --- orders -----------------------------------------------------------------------------------


def _order(arguments: argparse.Namespace, ask: Ask) -> int:
    told = ask(
        arguments,
        {
            "command": "service",
            "verb": arguments.verb,
            "subject": arguments.subject,
            "number": arguments.number,
            "choice": arguments.choice,
        },
    )
    said = Said(told["said"])
    if arguments.json:
        _print_json(told)
    else:
        detail = f": {told['detail']}" if told["detail"] else ""
        print(f"{arguments.verb}: {_WORDS[said]}{detail}")
        _print_hosts(told.get("hosts", ()))
    return OK if said in _DONE else NOT_DONE


def _print_hosts(hosts: Any) -> None:
    for host in hosts:
        state = host["problem"] or f"answers in {host['ms']} ms"
        until = f" on {host['ends']}" if host["ends"] else ""
        print(f"{host['name']:<14} {host['address']:<32} {state}{until}")


# --- technicians ------------------------------------------------------------------------------


def _add(arguments: argparse.Namespace, ask: Ask) -> int:
    request = {"command": "service", "do": "add", "name": arguments.name}
    if not arguments.card_only:
        request["pin"] = _read_pin(stdin=arguments.pin_stdin)
    ask(arguments, request)
    print(f"{arguments.name} may open service mode")
    return OK


def _read_pin(*, stdin: bool) -> str:
    if stdin:
        return sys.stdin.readline().rstrip("\n")
    pin = getpass.getpass("PIN (6 to 12 digits): ")
    if getpass.getpass("once more: ") != pin:
        raise ServiceCommandError("the two PINs differ: nothing was changed")
    return pin


def _card(arguments: argparse.Namespace, ask: Ask) -> int:
    from kiosk_app.technician.access import (  # noqa: PLC0415
        TOKEN_BYTES,
        card_digest,
        card_text,
    )

    token = secrets.token_bytes(TOKEN_BYTES)
    picture = _code(card_text(token))
    try:
        # Before the card counts: an old card must not be void while there is no new one.
        descriptor = os.open(
            arguments.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600
        )
    except OSError as error:
        raise ServiceCommandError(f"{arguments.out}: {error.strerror}") from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(picture)
        digest = card_digest(token).hex()
        ask(
            arguments,
            {"command": "service", "do": "card", "name": arguments.name, "digest": digest},
        )
    except BaseException:
        arguments.out.unlink()
        raise
    print(f"{arguments.out}: print it once, then delete it. An older card of theirs is void.")
    return OK


def _code(text: str) -> bytes:
    import zxingcpp  # noqa: PLC0415 - slow to load, needed here alone
    from PIL import Image  # noqa: PLC0415

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=12)).convert("1")
    file = io.BytesIO()
    picture.save(file, "PNG", dpi=(300, 300))
    return file.getvalue()


def _remove(arguments: argparse.Namespace, ask: Ask) -> int:
    ask(arguments, {"command": "service", "do": "remove", "name": arguments.name})
    print(f"{arguments.name} is let in no more")
    return OK


def _print_json(value: Any) -> int:
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return OK
