"""What the designer's page sends is read as what it may be: anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.accounts.roles import Role
from backend.designer import built
from backend.designer.template import NoTemplateError, shown, taken
from backend.drafts import editing
from backend.drafts.models import Draft
from forms.bundle import own_catalogue
from tests.backend.staff import signed_in, staff

pytestmark = pytest.mark.django_db

CT01 = own_catalogue() / "CT01"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["type", "name", "text", "content", "a"]), inner)
    ),
    max_leaves=12,
)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def draft() -> Draft:
    begun = editing.begin(
        staff("an", Role.AUTHOR), "CT01", files_of(CT01), base_version=1, comment="a"
    )
    assert isinstance(begun, Draft)
    return begun


@pytest.fixture
def client(draft: Draft) -> Client:
    return signed_in(draft.author)


def layout_of(draft: Draft) -> dict[str, Any]:
    draft.refresh_from_db()
    found: dict[str, Any] = json.loads(editing.files(draft)["layout.json"])
    return found


def send(client: Client, draft: Draft, content: bytes, revision: object = 1) -> dict[str, Any]:
    sent = SimpleUploadedFile("layout.json", content, "application/json")
    response = client.post(
        f"/console/drafts/{draft.pk}/designer/save", {"layout": sent, "revision": revision}
    )
    assert response.status_code == 200
    answer: dict[str, Any] = json.loads(response.content)
    return answer


def test_the_exception_is_this_page_alone(client: Client, draft: Draft) -> None:
    page = client.get(f"/console/drafts/{draft.pk}/designer")
    policy = page.headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "'unsafe-inline'" in policy
    assert "eval" not in policy
    assert "'unsafe-inline'" not in client.get("/console/").headers["Content-Security-Policy"]
    entry = built.entry()
    assert entry is not None
    script = client.get(f"/console/designer/{entry}", headers={"accept-encoding": "gzip"})
    assert script.headers["Content-Encoding"] == "gzip"
    assert "'wasm-unsafe-eval'" in script.headers["Content-Security-Policy"]


def test_only_authors_see_it(draft: Draft) -> None:
    other = signed_in(staff("binh", Role.REVIEWER))
    for end in ("", "/layout"):
        assert other.get(f"/console/drafts/{draft.pk}/designer{end}").status_code == 403
    assert other.post(f"/console/drafts/{draft.pk}/designer/save").status_code == 403
    assert Client().get(f"/console/drafts/{draft.pk}/designer").status_code == 302


@pytest.mark.parametrize("name", ["settings.py", "..%2Fviews.py", "ready", "nothing.js"])
def test_nothing_else_is_served(client: Client, name: str) -> None:
    assert client.get(f"/console/designer/{name}").status_code == 404
    assert client.get(f"/console/designer/fonts/{name}.ttf").status_code == 404


def test_every_font_is_there(client: Client) -> None:
    for name in built.fonts():
        response = client.get(f"/console/designer/fonts/{name}.ttf")
        assert response.content[:4] == b"\0\1\0\0"


def test_without_the_build_the_page_says_so(
    client: Client, draft: Draft, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(built, "FOLDER", tmp_path)
    page = client.get(f"/console/drafts/{draft.pk}/designer").content.decode()
    assert "has not been built" in page
    assert f"/console/drafts/{draft.pk}/layout" in page


def test_a_fault_is_saved_and_told_in_words(client: Client, draft: Draft) -> None:
    schemas = layout_of(draft)["schemas"]
    schemas[0][6]["fontName"] = "Arial"
    answer = send(client, draft, json.dumps(schemas).encode())
    assert answer["kind"] == "attention"
    assert answer["revision"] == 2
    (fault,) = answer["faults"]
    assert fault["where"] == "Page 1, “authority_line”, fontName"
    assert "Tinos-Regular" in fault["sentence"]


def test_what_stands_on_every_page_is_not_the_designers(client: Client, draft: Draft) -> None:
    before = layout_of(draft)
    shown_there = shown(editing.files(draft), before)
    assert shown_there["basePdf"] != before["basePdf"]
    answer = send(client, draft, json.dumps(shown_there["schemas"]).encode())
    assert (answer["kind"], answer["revision"]) == ("ok", 1)
    assert layout_of(draft) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"null", b"[1]", b"[[1]]", b"[[[]]]", b"\xff", b"[" * 5000, b'[[{"a": NaN}]]'],
)
def test_what_is_no_layout_is_not_saved(client: Client, draft: Draft, content: bytes) -> None:
    answer = send(client, draft, content)
    assert answer["kind"] == "failure"
    assert "revision" not in answer
    draft.refresh_from_db()
    assert draft.latest == 1


def test_somebody_saved_meanwhile(client: Client, draft: Draft) -> None:
    content = json.dumps(layout_of(draft)["schemas"]).encode()
    answer = send(client, draft, content, revision=0)
    assert answer["conflict"] == 1
    assert "An saved revision 1" in answer["text"]


def test_nothing_at_all(client: Client, draft: Draft) -> None:
    response = client.post(f"/console/drafts/{draft.pk}/designer/save")
    assert json.loads(response.content)["kind"] == "failure"


@settings(max_examples=150, deadline=None)
@given(said=JSON)
def test_anything_becomes_a_layout_or_is_refused(said: Any) -> None:
    layout = json.loads((CT01 / "layout.json").read_bytes())
    try:
        back = taken(layout, said)
    except NoTemplateError:
        return
    assert back["basePdf"] == layout["basePdf"]
