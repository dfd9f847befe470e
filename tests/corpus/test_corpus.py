"""The kept corpus: what each reader made of an input once, it makes of it for ever; and noise
between them changes nothing: nothing raises, and what is sound is still taken.

``card_qr``, ``mrz`` and ``seals`` hold texts with the name of the outcome, ``answers`` a form's
answers with all mistakes, ``bundles`` JSON texts. A new find goes into its file, under a name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.answers import check, normalise, settled
from forms.bundle import load_catalogue, own_catalogue
from forms.reading import UnreadableJsonError, read_json
from forms.rules import violations
from forms.seal import KnownKey, Purpose, SealedPaper, Trust, open_seal
from identity_documents.document import Document
from identity_documents.reading import read_document
from tests.forms.conftest import ADDRESS, KIOSK_KEY, OFFICE_KEY

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 21)
CATALOGUE = load_catalogue(own_catalogue())
_FROM, _UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)
TRUST = Trust(
    {
        key.key_id: KnownKey(key.private.public_key().public_bytes_raw(), purpose, _FROM, _UNTIL)
        for key, purpose in ((OFFICE_KEY, Purpose.CERTIFICATE), (KIOSK_KEY, Purpose.DECLARATION))
    },
    ADDRESS,
)


def document(text: str) -> str:
    read = read_document(text.encode("utf-8", "surrogatepass"), TODAY)
    return "document" if isinstance(read, Document) else read.problem.value


def seal(text: str) -> str:
    opened = open_seal(text, TRUST)
    return "paper" if isinstance(opened, SealedPaper) else opened.value


def bundle(text: str) -> str:
    try:
        read_json(text.encode("utf-8", "surrogatepass"))
    except UnreadableJsonError:
        return "refused"
    return "read"


READERS: Mapping[str, tuple[Callable[[str], str], str]] = {
    "card_qr": (document, "document"),
    "mrz": (document, "document"),
    "seals": (seal, "paper"),
    "bundles": (bundle, "read"),
}
"""By file: the reader, and what it says of a sound input."""


def kept(file: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((FOLDER / f"{file}.json").read_text("utf-8"))
    return entries


def cases(file: str) -> list[Any]:
    return [pytest.param(file, entry, id=f"{file}: {entry['name']}") for entry in kept(file)]


@pytest.mark.parametrize(("file", "entry"), [case for file in READERS for case in cases(file)])
def test_each_input_is_read_as_ever(file: str, entry: dict[str, Any]) -> None:
    read, _ = READERS[file]
    assert read(entry["input"]) == entry["expected"]


@pytest.mark.parametrize(("file", "entry"), cases("answers"))
def test_each_form_is_checked_as_ever(file: str, entry: dict[str, Any]) -> None:
    form = CATALOGUE[entry["form"]].form
    found = check(form, entry["input"], today=TODAY)
    said = [f"{'.'.join(map(str, error.path))}: {error.kind.value}" for error in found]
    assert said == entry["expected"], file
    if not said:
        answers = normalise(form, entry["input"])
        assert violations(form, answers) == ()
        assert settled(form, entry["input"])


@st.composite
def mutations(draw: st.DrawFn, texts: list[str]) -> str:
    """A kept text with letters taken out, put in, doubled or exchanged."""
    text = draw(st.sampled_from(texts))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        size = draw(st.integers(0, 5))
        text = text[:at] + draw(st.text(max_size=5)) + text[at + size :]
    return text


@pytest.mark.parametrize("file", READERS)
def test_sound_inputs_amid_noise_are_taken(file: str) -> None:
    read, sound = READERS[file]
    texts = [str(entry["input"]) for entry in kept(file)]
    good = [str(entry["input"]) for entry in kept(file) if entry["expected"] == sound]
    outcomes = {str(entry["expected"]) for entry in kept(file)}

    @settings(max_examples=150, deadline=None)
    @given(st.lists(mutations(texts) | st.text(max_size=200), max_size=5), st.sampled_from(good))
    def amid_noise(noise: list[str], text: str) -> None:
        for junk in noise:
            assert read(junk)
            assert read(text) == sound
        assert sound in outcomes

    amid_noise()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_sound_answers_stay_sound_whatever_was_checked_before(data: st.DataObject) -> None:
    entry = data.draw(st.sampled_from([one for one in kept("answers") if not one["expected"]]))
    form = CATALOGUE[entry["form"]].form
    spoiled = {
        **entry["input"],
        data.draw(st.sampled_from([*form.fields, "colour"])): data.draw(JSON),
    }
    errors = check(form, spoiled, today=TODAY)
    agreed = violations(form, normalise(form, spoiled))
    assert bool(errors) or not agreed
    assert check(form, entry["input"], today=TODAY) == ()
