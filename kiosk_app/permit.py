"""The office's word that this kiosk's key is good, kept for when the office is away.

Without a good one the kiosk keeps no requests for later: somebody may have carried it off, and the
office has revoked it. Forms go on (docs/adr/0021-permits.md).
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from forms.seal import Purpose, Trust
from kiosk_app.actions.whole_file import write_whole
from kiosk_app.log import Log
from office_contract.permit import Permit, PermitState, judge, read_permit

FILE: Final = "permit.json"
SLACK: Final = timedelta(hours=1)
"""How far the kiosk's notion of the office's time may lie behind: a start in an outage has kept it
to ten minutes, and a dead clock stood still meanwhile.
"""
_LARGEST: Final = 400


class PermitKeeper:
    """Thread-safe. The permit is no secret; its file is replaced whole or not at all.

    ``key_id`` is this kiosk's; ``log`` hears when what it is worth has changed.
    """

    def __init__(self, folder: Path, key_id: str, log: Log) -> None:
        self._path = folder / FILE
        self._key_id = key_id
        self._log = log
        self._lock = threading.Lock()
        self._text = _read(self._path)
        self._told: PermitState | None = None

    def hear(self, text: str) -> None:
        """What a status brought; empty from an office that gives none."""
        with self._lock:
            if not text or text == self._text:
                return
            self._text = text
        try:
            write_whole(self._path, permit_file(text))
        except OSError as error:
            # It is known for now, and brought again by the next status.
            self._log("store", error=type(error).__name__)

    def state(self, trust: Trust, now: datetime) -> PermitState:
        """What it is worth at ``now``, the office's time, by the office's keys in ``trust``."""
        state = judge(self._permit(trust), self._key_id, now, SLACK)
        with self._lock:
            told, self._told = self._told, state
        # A new machine has none, and none of what it gives is lost with it.
        at_the_start = told is None and state in {PermitState.GOOD, PermitState.NONE}
        if told is not state and not at_the_start:
            self._log("permit", state=state)
        return state

    def until(self, trust: Trust) -> datetime | None:
        """Its end; ``None`` where there is none."""
        permit = self._permit(trust)
        return permit.not_after if permit is not None else None

    def kiosk(self, trust: Trust) -> str:
        """The machine's name through all its keys; this key's id before the first permit."""
        permit = self._permit(trust)
        return permit.kiosk if permit is not None else self._key_id

    def _permit(self, trust: Trust) -> Permit | None:
        with self._lock:
            text = self._text
        return read_permit(text, _office_keys(trust)) if text else None


def _office_keys(trust: Trust) -> Mapping[str, bytes]:
    return {
        name: key.public_key
        for name, key in trust.keys.items()
        if key.purpose is Purpose.CERTIFICATE
    }


def permit_file(text: str) -> bytes:
    """What ``FILE`` holds."""
    return json.dumps({"permit": text}).encode()


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return str(json.loads(file.read(_LARGEST))["permit"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
