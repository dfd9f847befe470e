from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.reading import Fault, Node, Range, UnreadableJsonError, as_object, read_json


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"a": 1, "a": 2}', "key 'a' twice"),
        (b'{"a": {"b": 1, "b": 1}}', "key 'b' twice"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "Infinity"),
        (b'{"a": 1e999}', "beyond every bound"),
        (b'{"a": \xff}', "not UTF-8"),
        (b'{"a": ', "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON"),
    ],
)
def test_json_that_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableJsonError, match=said):
        read_json(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
        max_leaves=20,
    )
)
def test_plain_json_is_read_as_the_standard_library_reads_it(value: object) -> None:
    data = json.dumps(value).encode()
    assert read_json(data) == json.loads(data)


def test_every_fault_is_found_at_once_with_its_path() -> None:
    faults: list[Fault] = []
    node = as_object(
        {"size": 300, "name": "a\u202eb", "list": [{"x": 1}, 7], "more": True}, "file.json", faults
    )
    assert isinstance(node, Node)
    node.number("size", Range(0, 100))
    node.text("name")
    for inner in node.nodes("list"):
        inner.text("x")
        inner.finish()
    node.text("gone")
    node.finish()
    assert dict(faults) == {
        "file.json.size": "must be between 0 and 100",
        "file.json.name": "holds the character U+202E, which has no place in a form",
        "file.json.list[0].x": "must be a text, not int",
        "file.json.list[1]": "must be an object",
        "file.json.gone": "this key is missing",
        "file.json.more": "this key is not known",
    }


def test_text_must_be_nfc_and_within_its_length() -> None:
    faults: list[Fault] = []
    node = as_object({"nfd": "Nguye\u0302\u0303n", "long": "x" * 30}, "f", faults)
    node.text("nfd")
    node.text("long", longest=20)
    assert [fault.sentence for fault in faults] == [
        "must be in Unicode's form NFC",
        "has 30 characters, at most 20 are allowed",
    ]


def test_a_file_holds_one_object() -> None:
    faults: list[Fault] = []
    as_object([1, 2], "form.json", faults)
    assert faults == [Fault("form.json", "must hold one object")]


def test_phrases_are_short_texts_by_language() -> None:
    faults: list[Fault] = []
    node = as_object(
        {"search": {"vi": ["visa"], "ko": [" "], "en": ["a" * 9], "no tag": []}}, "f", faults
    )
    found = node.phrases("search", most=2, longest=8)
    node.finish()
    assert found["vi"] == ("visa",)
    assert dict(faults) == {
        "f.search.ko": "needs phrases of 1 to 8 characters",
        "f.search.en": "needs phrases of 1 to 8 characters",
        "f.search.no tag": "this key is not known",
    }
    assert as_object({}, "f", faults).phrases("search", most=2, longest=8) == {}
