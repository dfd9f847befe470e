"""`kiosk ledger`: whether the ledger is as it was written, and its last rows."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from offline_cache.errors import OfflineCacheError
from offline_cache.ledger import Ledger, LedgerEntry
from offline_cache.ledger_check import Examination, Fault

Ask = Callable[[argparse.Namespace, dict[str, Any]], dict[str, Any]]
Options = Callable[[argparse.ArgumentParser], None]

SOUND: Final = 0
NOT_SOUND: Final = 1
LISTED: Final = 20
MOST_LISTED: Final = 1000

_WORDS: Final[Mapping[Fault, str]] = {
    Fault.ALTERED: "was altered",
    Fault.MISSING: "is missing",
    Fault.REPLACED: "does not follow from the row before it: one of the two was replaced",
    Fault.REWRITTEN: "was written anew: an anchor signed before says otherwise",
    Fault.CUT_OFF: "is missing at the end: an anchor signed before names it",
    Fault.ANCHOR_MISSING: "is missing",
    Fault.ANCHOR_FORGED: "was not signed by this kiosk",
    Fault.ANCHOR_FOREIGN: "is another kiosk's",
    Fault.ANCHOR_REFUSED: "was refused: the office has countersigned another history",
    Fault.COUNTERSIGNATURE_FORGED: "bears a countersignature that is not the office's",
}


def add_ledger_parser(commands: Any, ask: Ask, options: Options) -> None:
    """``commands`` is the parser's list of commands."""
    ledger = commands.add_parser("ledger", help="the record of every paper and every sheet")
    actions = ledger.add_subparsers(required=True, metavar="ACTION")
    check = actions.add_parser(
        "check",
        help="whether every row and every anchor is as it was written",
        description="Follows every row from the first, and compares with the anchors that kiosk "
        "and office have signed. Exit 0: sound; 1: not; 2: it could not be read.",
    )
    check.set_defaults(run=lambda arguments: _check(arguments, ask))
    listing = actions.add_parser("list", help="the last rows: ids, serials, outcomes; no persons")
    listing.add_argument(
        "--last", type=int, default=LISTED, metavar="N", help="how many (%(default)s)"
    )
    listing.set_defaults(run=lambda arguments: _list(arguments, ask))
    for action in (check, listing):
        options(action)
        action.add_argument("--json", action="store_true", help="as JSON")


class LedgerOrders:
    """What the running kiosk answers, and a command where none runs. Safe from every thread."""

    def __init__(self, ledger: Ledger, examine: Callable[[], Examination]) -> None:
        self._ledger = ledger
        self._examine = examine

    def __call__(self, request: Mapping[str, Any]) -> Mapping[str, Any]:
        try:
            if request.get("command") == "ledger-check":
                return told(self._examine())
            last = request.get("last", LISTED)
            if not isinstance(last, int) or not 1 <= last <= MOST_LISTED:
                return {"error": f"from 1 to {MOST_LISTED} rows can be listed"}
            return {"rows": [told_row(entry) for entry in self._ledger.last(last)]}
        except OfflineCacheError as error:
            return {"error": f"{error}. {error.remedy}"}
        except ValueError:
            return {"error": "a row is none: run `kiosk ledger check`"}


def told(found: Examination) -> dict[str, Any]:
    """An examination as JSON."""
    return {
        "sound": found.sound,
        "rows": found.rows,
        "anchors": found.anchors,
        "countersigned": found.countersigned,
        "anchored": found.anchored,
        "unchecked": found.unchecked,
        "gaps": list(found.gaps),
        "findings": [
            {"fault": one.fault.value, "first": one.first, "last": one.last}
            for one in found.findings
        ],
    }


def told_row(entry: LedgerEntry) -> dict[str, Any]:
    """A row as JSON. No row can hold anything of a person."""
    row = entry.row
    return {
        "sequence": entry.sequence,
        "at": row.at.isoformat(timespec="milliseconds"),
        "event": row.event.value,
        "request": row.request,
        "code": row.code,
        "serial": row.serial,
        "sheet": row.sheet,
        "outcome": row.outcome.value if row.outcome else "",
        "note": row.note,
        "hash": entry.hash.hex(),
    }


def _check(arguments: argparse.Namespace, ask: Ask) -> int:
    found = ask(arguments, {"command": "ledger-check"})
    code = SOUND if found["sound"] else NOT_SOUND
    if arguments.json:
        print(json.dumps(found, indent=2))
        return code
    for finding in found["findings"]:
        fault, first, last = Fault(finding["fault"]), finding["first"], finding["last"]
        signed = fault.value.startswith(("anchor", "countersignature"))
        what = "anchor" if signed else "row"
        which = f"{what} {first}" if first == last else f"{what}s {first} to {last}: each"
        print(f"{which} {_WORDS[fault]}")
    for gap in found["gaps"]:
        print(f"row {gap} stands for rows that were lost with a damaged store")
    if found["unchecked"]:
        print(
            f"{found['unchecked']} countersignatures could not be checked: "
            "the office's keys are not known here"
        )
    state = "sound" if found["sound"] else "NOT SOUND: tell the office"
    print(
        f"{state}; {found['rows']} rows, {found['countersigned']} of {found['anchors']} anchors "
        f"countersigned, the last at row {found['anchored']}"
    )
    return code


def _list(arguments: argparse.Namespace, ask: Ask) -> int:
    rows = ask(arguments, {"command": "ledger-list", "last": arguments.last})["rows"]
    if arguments.json:
        print(json.dumps({"rows": rows}, ensure_ascii=False, indent=2))
        return SOUND
    for row in rows:
        words = " ".join(word for word in (row["serial"], row["outcome"], row["note"]) if word)
        print(
            f"{row['sequence']:>7}  {row['at']}  {row['event']:<10}  {row['request']}"
            f"/{row['sheet']}  {row['code']}  {words}".rstrip()
        )
    if not rows:
        print("the ledger is empty")
    return SOUND
