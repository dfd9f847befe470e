"""A judgement in words: for the page, and as JSON for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from django.http import HttpResponse
from django.utils import timezone

from backend.verify.judging import Judged
from backend.verify.words import LANGUAGES, WORDS, message
from forms.schema import Words

_OK = frozenset({"valid", "certificate", "number-valid", "download-ready"})
_ATTENTION = frozenset(
    {"declared", "declaration", "overdue", "replaced", "unknown-form", "no-seal", "nothing-sent",
     "nothing-typed", "too-many", "file-too-large", "download-away", "download-expired",
     "unreadable", "number-unknown", "not-ours", "signIn"}
)  # fmt: skip


def tone(state: str) -> tuple[str, str]:
    """A message's class and mark."""
    if state in _OK:
        return "ok", "✓"
    return ("attention", "!") if state in _ATTENTION else ("failure", "✕")


def message_of(state: str, language: str) -> dict[str, str]:
    """What ``verify/message.html`` needs."""
    heading, sentence = message(state, language)
    kind, mark = tone(state)
    return {"state": state, "tone": kind, "mark": mark, "heading": heading, "sentence": sentence}


def context_of(judged: Judged, language: str) -> dict[str, Any]:
    """What ``verify/result.html`` needs, and ``told``, the same for programs."""
    words = WORDS[language]
    others = [(tag, *message(judged.state, tag)) for tag in LANGUAGES if tag != language]
    return message_of(judged.state, language) | {
        "judged": judged,
        "others": others,
        "paper_title": say(judged.title, language),
        "facts": _facts(judged, words),
        "differences": [_difference(judged, name, language) for name in judged.differences],
        "values": [_value(judged, row, language) for row in judged.values],
        "told": _told(judged),
    }


def say(words: Words, language: str) -> str:
    return words.get(language) or words.get("vi") or next(iter(words.values()), "")


def as_json(content: object) -> HttpResponse:
    response = HttpResponse(
        json.dumps(content, ensure_ascii=False), content_type="application/json; charset=utf-8"
    )
    response.headers["Cache-Control"] = "no-store"
    return response


def _facts(judged: Judged, words: Mapping[str, str | list[str]]) -> list[tuple[str, str]]:
    if judged.issued_at is None:
        return []
    issued = timezone.localtime(judged.issued_at)
    by_number = not judged.values
    facts = [
        ("serial", judged.serial),
        ("issuer" if judged.kind == "certificate" else "machine", judged.issuer),
        ("issuedDay", f"{issued:%d/%m/%Y}")
        if by_number
        else ("issued", f"{issued:%H:%M, %d/%m/%Y}"),
    ]
    return [(str(words[name]), text) for name, text in facts if text]


def _difference(judged: Judged, name: str, language: str) -> str:
    label = next((label for known, label, _ in judged.values if known == name), None)
    if label is not None:
        return say(label, language)
    return cast("str", WORDS[language].get(f"differs-{name}", name))


def _value(judged: Judged, row: tuple[str, Words, Any], language: str) -> dict[str, Any]:
    name, label, value = row
    shown: dict[str, Any] = {"name": name, "label": say(label, language)}
    if isinstance(value, str):
        return shown | {"text": value}
    columns = judged.columns.get(name, {})
    rows = [
        [
            (say(columns.get(key, {"vi": key}), language), cell)
            for key, cell in cells.items()
            if cell
        ]
        for cells in value
    ]
    return shown | {"rows": rows}


def _told(judged: Judged) -> dict[str, object]:
    told: dict[str, object] = {
        "state": judged.state,
        "sentence": {tag: " ".join(f"{part}" for part in _both(judged, tag)) for tag in LANGUAGES},
    }
    if judged.issued_at is not None:
        told |= {
            "title": dict(judged.title),
            "code": judged.code,
            "serial": judged.serial,
            "issued": f"{timezone.localdate(judged.issued_at):%Y-%m-%d}",
        }
    if judged.values:
        told["values"] = {name: value for name, _, value in judged.values}
    if judged.differences:
        told["differences"] = list(judged.differences)
    return told


def _both(judged: Judged, language: str) -> tuple[str, str]:
    heading, sentence = message(judged.state, language)
    return f"{heading}.", sentence
