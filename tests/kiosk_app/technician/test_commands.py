"""Service mode as JSON, for the shell: the same words, and who gave them."""

from __future__ import annotations

import json
import os
import pwd
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from devices.guidance import SENTENCES
from kiosk_app.journey.service import Verb
from kiosk_app.technician.access import card_digest, card_text
from kiosk_app.technician.commands import who_is
from office_contract.vocabulary import Outcome
from tests.cases import cases
from tests.kiosk_app.technician.bench import REQUEST, Workshop

ROOT = 0


def ask(workshop: Workshop, **request: Any) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(json.dumps(workshop.line.commands(request, ROOT)))
    return told


def test_the_status_has_everything(workshop: Workshop) -> None:
    workshop.books.declare(REQUEST, "CT01", "ab" * 32)
    workshop.books.outcome(REQUEST, 1, Outcome.UNKNOWN, None)
    workshop.page_printer.set_fault("jam", on=True)
    workshop.line.health.hear(workshop.reports())
    ask(workshop, verb="refill", subject="tray", number=500)
    view = ask(workshop, do="status")
    page = view["devices"][0]
    assert (page["name"], page["needs"], page["to_do"]) == ("page-printer", "jam", SENTENCES["jam"])
    assert page["history"] == [{"at": "2026-11-21T16:30:00+07:00", "word": "jam"}]
    assert page["counters"] == {"faults": 1}
    assert view["paper"][0]["level"] == 500
    assert view["paper"][0]["filled_by"] == "shell:root"
    assert view["days"][0]["expected"] == 500
    assert [sheet["sheet"] for sheet in view["unsettled"]] == [f"{REQUEST}/1"]
    assert view["versions"] == {"kiosk": "0.1.0"}


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ({"verb": "retire"}, "done"),
        ({"verb": "resume"}, "done"),
        ({"verb": "refill", "subject": "tray", "number": 100}, "done"),
        ({"verb": "refill", "subject": "tray", "number": 501}, "refused"),
        ({"verb": "count", "subject": "roll", "number": 100}, "done"),
        ({"verb": "spoiled", "subject": "tray", "number": 1}, "done"),
        ({"verb": "settle", "subject": f"{REQUEST}/1", "choice": "given"}, "refused"),
        ({"verb": "tray-cleared"}, "done"),
        ({"verb": "test", "subject": "slip-printer"}, "delivered"),
        ({"verb": "sound"}, "done"),
        ({"verb": "network"}, "done"),
        ({"verb": "retry", "subject": "outcome_1"}, "refused"),
        ({"verb": "give-up", "subject": "outcome_1", "choice": "counter"}, "refused"),
        ({"verb": "reset", "subject": "page-printer"}, "done"),
    ],
)
def test_every_verb_is_an_order(workshop: Workshop, request_: dict[str, Any], said: str) -> None:
    assert ask(workshop, **request_)["said"] == said
    [(who, what, _, _, result)] = workshop.lines()
    assert (who, what, result) == ("shell:root", request_["verb"], said)


def test_no_verb_is_forgotten() -> None:
    marks = [mark for mark in test_every_verb_is_an_order.pytestmark if mark.name == "parametrize"]
    asked = {request["verb"] for request, _ in marks[0].args[1]}
    assert asked == set(Verb)


def test_the_network_check_names_the_hosts(workshop: Workshop) -> None:
    hosts = ask(workshop, verb="network")["hosts"]
    # Nobody listens at the office's address.
    assert [(host["name"], host["problem"]) for host in hosts] == [("office", "refused")]
    assert ask(workshop, do="status")["hosts"] == hosts


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"verb": "dance"},
        {"verb": "refill", "subject": "tray", "number": "500"},
        {"verb": "refill", "subject": "tray", "number": True},
        {"verb": None},
        {"do": "dance"},
        {"do": "log", "day": "21/11/2026"},
        {"do": "log", "day": ["2026-11-21"]},
        {"do": "add", "name": "lan", "pin": "123"},
        {"do": "add", "name": "Nguyễn", "pin": "280915"},
        {"do": "card", "name": "lan", "digest": "ab"},
        {"do": "card", "name": "nobody", "digest": "ab" * 32},
        {"do": "card", "name": "lan"},
        {"do": "remove", "name": "nobody"},
    ],
)
def test_what_makes_no_sense_is_an_error_and_changes_nothing(
    workshop: Workshop, request_: dict[str, Any]
) -> None:
    assert "error" in ask(workshop, **request_)
    assert workshop.lines() == []
    assert workshop.line.access.technicians() == ()


def test_technicians_are_added_given_a_card_and_removed(workshop: Workshop) -> None:
    assert ask(workshop, do="add", name="lan", pin="280915") == {"done": True}
    digest = card_digest(bytes(16)).hex()
    assert ask(workshop, do="card", name="lan", digest=digest) == {"done": True}
    [lan] = ask(workshop, do="list")["technicians"]
    assert (lan["name"], lan["pin"], lan["card"]) == ("lan", True, True)
    access = workshop.line.access
    assert access.by_pin("280915").who == "lan"
    assert access.by_card(card_text(bytes(16)).encode()).who == "lan"
    assert ask(workshop, do="remove", name="lan") == {"done": True}
    assert access.by_pin("280915").who is None
    assert [line[:2] for line in workshop.lines()] == [
        ("shell:root", "add-technician"),
        ("shell:root", "card-technician"),
        ("shell:root", "remove-technician"),
    ]
    assert "280915" not in workshop.log.getvalue()


def test_the_log_of_a_day_is_the_halls(workshop: Workshop) -> None:
    ask(workshop, verb="tray-cleared")
    workshop.wall.turn(hours=7.5)
    ask(workshop, verb="sound")
    assert [line["what"] for line in ask(workshop, do="log")["log"]] == ["sound"]
    [line] = ask(workshop, do="log", day="2026-11-21")["log"]
    assert line == {
        "at": "2026-11-21T16:30:00+07:00",
        "who": "shell:root",
        "what": "tray-cleared",
        "subject": "",
        "number": None,
        "result": "done",
    }
    assert ask(workshop, do="log", day="2020-01-01")["log"] == []


def test_who_it_is_by_the_kernels_word() -> None:
    assert who_is(os.getuid()) == f"shell:{pwd.getpwuid(os.getuid()).pw_name}"
    assert who_is(4_000_000_000) == "shell:uid-4000000000"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@settings(
    max_examples=cases(100),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(
    do=st.sampled_from([None, "status", "log", "list", "add", "card", "remove", "x"]),
    verb=st.sampled_from([None, "refill", "settle", "test", "retry", "count", "retire"]),
    rest=st.dictionaries(
        st.sampled_from(["subject", "number", "choice", "name", "pin", "digest", "day"]), _JSON
    ),
)
def test_any_request_has_an_answer(
    workshop: Workshop, do: str | None, verb: str | None, rest: dict[str, Any]
) -> None:
    json.dumps(workshop.line.commands({"do": do, "verb": verb, **rest}, ROOT))
