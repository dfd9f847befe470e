"""Whatever is typed into the editor, and whatever a form holds, no page falls over."""

from __future__ import annotations

import json
import re
from typing import Any

from django.db import transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.drafts import editing
from backend.drafts.models import Draft, Revision
from tests.backend.drafts.conftest import Person

PAGES: tuple[tuple[Any, ...], ...] = (
    ("draft-texts",), ("draft-words",), ("draft-fields",), ("draft-field-new",),
    ("draft-field", "request"), ("draft-field", "members"), ("draft-column", "members", "name"),
    ("draft-steps",), ("draft-about",), ("draft-paper",), ("draft-element", 1, 5),
    ("draft-element", 0, 0), ("draft-element-new",), ("draft-samples",), ("draft-try",),
    ("draft-expert",), ("draft-expert-file", "form.json"), ("draft-submit",), ("draft-review",),
    ("draft-compared",), ("draft-publish",), ("draft-take-up", 1),
)  # fmt: skip
"""Every page that takes what somebody typed, with what its address holds."""
FINE = {200, 303, 403, 404, 405, 409}
LOOKS = ("draft", "draft-report", "draft-texts", "draft-words", "draft-fields", "draft-steps",
         "draft-about", "draft-paper", "draft-samples", "draft-try", "draft-expert",
         "draft-history")  # fmt: skip
_NAME = re.compile(r'name="([^"]+)"')

nasty = st.one_of(
    st.sampled_from(
        ["", "0", "-1", "1e309", "nan", "9" * 30, "\x00", "\ud7ff", "{", "{name}", "**", "[]", "{}",
         "null", "up", "remove", "add", "when", "ask", "column", "<b>", "2026-02-30", "١٢", "{a{b}",
         "rows", "choice", "\u202e", "e\u0301", "x" * 5000, "image", "line", "table", "qrcode"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
)  # fmt: skip


def _bad(status: int) -> bool:
    return status not in FINE


@settings(
    max_examples=30, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(data=st.data())
def test_whatever_is_typed_is_answered(draft: Draft, author: Person, data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(PAGES))
    address = reverse(page[0], args=[draft.pk, *page[1:]])
    author.client.raise_request_exception = False
    with transaction.atomic():  # each example finds the draft as it began
        shown = author.client.get(address).content.decode()
        names = {*_NAME.findall(shown), "do", "step", "field", "when"} - {"csrfmiddlewaretoken"}
        typed = data.draw(
            st.dictionaries(st.sampled_from(sorted(names)), nasty, max_size=6).map(dict[str, Any])
        )
        typed.setdefault("revision", "1")
        headers = {"HX-Request": "true"} if data.draw(st.booleans()) else {}
        status = author.client.post(address, typed, headers=headers).status_code
        transaction.set_rollback(True)
    assert not _bad(status), (page, typed)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-10, 10**6), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["name", "input", "label", "fields", "when", "field", "vi", "options"]),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=8,
)


@settings(
    max_examples=6, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(file=st.sampled_from(["form.json", "layout.json", "sample.json"]), data=st.data())
def test_a_form_of_any_shape_is_shown(
    draft: Draft, author: Person, file: str, data: st.DataObject
) -> None:
    """What an expert stores may be anything: its pages still open, and say that it is wrong."""
    draft.refresh_from_db()
    whole = editing.files(draft, 1)
    value: dict[str, Any] = json.loads(whole[file])
    for key in data.draw(st.lists(st.sampled_from(sorted({*value} - {"code"})), min_size=1)):
        value[key] = data.draw(json_values)
    files = {**whole, file: json.dumps(value).encode()}
    saved = editing.save(draft, author.account, files, draft.latest, "")
    assert isinstance(saved, Revision)
    author.client.raise_request_exception = False
    for name in LOOKS:
        assert not _bad(author.client.get(reverse(name, args=[draft.pk])).status_code), name
