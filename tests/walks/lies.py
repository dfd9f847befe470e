"""What an office never says; for the routes. More are in ``tests.journeys.liar``."""

from __future__ import annotations

import json
import time
from typing import Any

from tests.journeys.liar import Lie, Said

_JSON = (("Content-Type", "application/json"),)


def answering(**body: Any) -> Lie:
    """All is well, and this is the answer to whatever session asks."""

    def lie(question: dict[str, Any], _said: Said) -> Said:
        return Said(200, _JSON, json.dumps({"session": question["session"], **body}).encode())

    return lie


def printing(**values: str) -> Lie:
    """Other values stand on the paper than those that were sealed."""

    def lie(_question: dict[str, Any], said: Said) -> Said:
        answer = json.loads(said.body)
        answer["values"] = {**answer["values"], **values}
        return Said(said.status, said.headers, json.dumps(answer).encode())

    return lie


def held(seconds: float) -> Lie:
    """The office takes its time."""

    def lie(_question: dict[str, Any], said: Said) -> Said:
        time.sleep(seconds)
        return said

    return lie
