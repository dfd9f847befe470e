"""The designer in Chromium: every paper comes back from it as it was; what is changed is saved."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageChops
from playwright.sync_api import Dialog, Page

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.designer.template import shown, taken
from backend.drafts import drawing, editing
from backend.drafts.drawing import Sample
from backend.drafts.models import Draft, Revision
from forms.bundle import own_catalogue, read_bundle
from forms.layout.template import parse_template
from forms.reading import Fault, as_object
from tests.backend.pages import Desk, chromium, desk  # noqa: F401 - fixtures
from tests.backend.staff import staff
from tests.forms.layout.test_base_pdf import form as official_pdf
from tests.forms.layout.test_every_type import item

pytestmark = pytest.mark.django_db(transaction=True)

LAYOUTS = sorted(own_catalogue().glob("**/layout.json"))
PANELS = (
    "text", "multiVariableText", "list", "select", "table", "digitBoxes", "dateTime", "line",
    "rectangle", "radioGroup", "image", "svg", "qrcode", "code128",
)  # fmt: skip
READY = "#designer[data-ready]"
DESIGNER = "document.getElementById('designer').designer"
DRAWN = """([count, before]) => {
  const place = document.getElementById('designer');
  return place.querySelectorAll('[data-pdfme-render-ready=true]').length >= count
    && !place.querySelector('[data-pdfme-render-ready=false]')
    && !document.getElementById(before);
}"""
SELECTED = f"([page, at]) => {DESIGNER}.selectSchemas({{pageIndex: page, schemaIndex: at}})"
CHOSEN = f"at => {DESIGNER}.getSelectedSchemas().some(each => each.schemaIndex === at)"
PLACE_OF = f"at => JSON.stringify({DESIGNER}.getTemplate().schemas[0][at].position)"
SAVED = """number => {
  const status = document.getElementById('designer-status');
  return status.classList.contains('ok') && status.textContent.includes(` ${number}.`);
}"""
DARK_AT = """async ([x, y]) => {
  const urls = [...document.querySelectorAll('#designer *')]
    .map(each => getComputedStyle(each).backgroundImage.match(/^url\\("(data:image.*)"\\)$/)?.[1]);
  const image = new Image();
  image.src = urls.find(Boolean) ?? '';
  if (!image.src) return false;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const ink = canvas.getContext('2d');
  ink.drawImage(image, 0, 0);
  return ink.getImageData(x * canvas.width, y * canvas.height, 1, 1).data[0] < 64;
}"""
OTHER_PLACE = f"([at, was]) => ({PLACE_OF})(at) !== was"


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def with_layout(files: dict[str, bytes], layout: object) -> dict[str, bytes]:
    return {**files, "layout.json": json.dumps(layout).encode()}


@pytest.fixture
def an() -> Account:
    return staff("an", Role.AUTHOR, name="Nguyễn Thị Thanh An")


def draft_of(account: Account, files: dict[str, bytes]) -> Draft:
    draft = editing.begin(account, "CT01", files, base_version=1, comment="Bắt đầu")
    assert isinstance(draft, Draft)
    return draft


def address(draft: Draft) -> str:
    return f"/console/drafts/{draft.pk}/designer"


def schemas(page: Page) -> Any:
    return json.loads(page.evaluate(f"JSON.stringify({DESIGNER}.getTemplate().schemas)"))


def opened(desk: Desk, account: Account, draft: Draft, language: str = "en") -> Page:  # noqa: F811
    """The designer's page with everything drawn."""
    page = desk.open(account, address(draft), language=language)
    page.wait_for_selector(READY)
    page.wait_for_function(DRAWN, arg=[len(schemas(page)[0]), ""])
    return page


def show(page: Page, files: dict[str, bytes]) -> dict[str, Any]:
    """Show another layout; what it is."""
    layout: dict[str, Any] = json.loads(files["layout.json"])
    before = page.evaluate("document.querySelector('#designer [title][id]').id")
    page.evaluate(f"template => {DESIGNER}.updateTemplate(template)", shown(files, layout))
    page.wait_for_function(DRAWN, arg=[sum(map(len, layout["schemas"])), before])
    return layout


def select(page: Page, number: int, at: int) -> None:
    page.evaluate(SELECTED, [number, at])
    page.wait_for_function(CHOSEN, arg=at)


def move(page: Page, at: int, key: str) -> None:
    before = page.evaluate(PLACE_OF, at)
    page.keyboard.press(key)
    page.wait_for_function(OTHER_PLACE, arg=[at, before])


def movable(layout: dict[str, Any]) -> int:
    """An element of the first page that can go a little to the right and back."""
    _, right, _, left = layout["basePdf"]["padding"]
    most = layout["basePdf"]["width"] - right - 1
    fitting = (
        at
        for at, each in enumerate(layout["schemas"][0])
        if each["position"]["x"] >= left and each["position"]["x"] + each["width"] <= most
    )
    return next(fitting)


def test_every_layout_is_tried_here() -> None:
    assert len(LAYOUTS) >= 17


@pytest.mark.parametrize("part", range(3))
def test_nothing_but_what_was_changed_is_another(desk: Desk, an: Account, part: int) -> None:  # noqa: F811
    """Of every paper: the same objects, so the same bytes and the same picture."""
    page = opened(desk, an, draft_of(an, files_of(own_catalogue() / "CT01")))
    for path in LAYOUTS[part::3]:
        layout = show(page, files_of(path.parent))
        at = movable(layout)
        select(page, 0, at)
        move(page, at, "ArrowRight")
        layout["schemas"][0][at]["position"]["x"] += 1
        assert taken(layout, schemas(page)) == layout, path


def test_what_the_panel_adds_is_known_or_taken_away(desk: Desk, an: Account) -> None:  # noqa: F811
    """One element of each panel of pdfme's, chosen and moved."""
    files = files_of(own_catalogue() / "CT01")
    elements: list[dict[str, Any]] = [
        {**item(kind), "width": 25, "position": {"x": 20 + 30 * (at % 5), "y": 20 + 30 * (at // 5)}}
        for at, kind in enumerate(PANELS)
    ]
    blank = {"width": 210, "height": 297, "padding": [10, 10, 10, 10], "staticSchema": []}
    page = opened(desk, an, draft_of(an, files))
    layout = show(page, with_layout(files, {"basePdf": blank, "schemas": [elements]}))
    for at in range(len(elements)):
        select(page, 0, at)
        move(page, at, "ArrowRight")
    back: Any = taken(layout, schemas(page))
    for at, each in enumerate(back["schemas"][0]):
        assert each["position"]["x"] == elements[at]["position"]["x"] + 1, each["type"]
    faults: list[Fault] = []
    parse_template(as_object(back, "layout.json", faults), read_bundle(files).form, faults)
    assert faults == []


def drawn(draft: Draft) -> Image.Image:
    draft.refresh_from_db()
    pages = drawing.pages(editing.files(draft), "vi", Sample.USUAL)
    assert isinstance(pages, list), pages
    return Image.open(io.BytesIO(pages[0]))


def place_of(draft: Draft, at: int) -> object:
    draft.refresh_from_db()
    return json.loads(editing.files(draft)["layout.json"])["schemas"][0][at]["position"]


def wait_until_saved(page: Page, revision: int) -> None:
    page.wait_for_function(SAVED, arg=revision)


def test_an_element_is_moved_saved_and_printed_elsewhere(desk: Desk, an: Account) -> None:  # noqa: F811
    draft = draft_of(an, files_of(own_catalogue() / "CT01"))
    page = opened(desk, an, draft, "vi")
    # What pdfme itself lacks stands in the table of elements, to which the first link leads.
    assert Axe().run(page, context={"exclude": [["#designer"]]}).response["violations"] == []
    assert page.locator("main a").first.inner_text() == "Bảng các phần tử"
    before = drawn(draft)

    at = 6
    page.get_by_text("authority_line", exact=True).first.click()
    for words in ("Sửa phần tử", "Phông chữ", "Khi không đủ chỗ", "Khoảng đệm", "Trên"):
        page.get_by_text(words, exact=True).first.wait_for()
    move(page, at, "ArrowDown")
    page.get_by_role("button", name="Lưu", exact=True).click()
    wait_until_saved(page, 2)
    assert place_of(draft, at) == {"x": 30, "y": 50}
    assert ImageChops.difference(before, drawn(draft)).getbbox() is not None

    _somebody_else_saves(draft)
    move(page, at, "ArrowDown")
    page.get_by_role("button", name="Lưu", exact=True).click()
    over = page.get_by_role("button", name="Vẫn lưu bản của tôi")
    over.wait_for()
    assert "Trần Văn Bình" in page.locator("#designer-status").inner_text()
    assert place_of(draft, at) == {"x": 30, "y": 50}
    over.click()
    wait_until_saved(page, 4)
    assert place_of(draft, at) == {"x": 30, "y": 51}

    asked: list[str] = []
    page.on("dialog", lambda dialog: asked.append(dialog.type))
    page.goto("/console/")
    assert asked == []


def _somebody_else_saves(draft: Draft) -> None:
    files = editing.files(draft)
    sample = json.dumps(json.loads(files["sample.json"])).encode()
    other = staff("binh", Role.AUTHOR, name="Trần Văn Bình")
    saved = editing.save(draft, other, {**files, "sample.json": sample}, 2, "Mẫu")
    assert isinstance(saved, Revision)


def test_the_official_page_stands_underneath(desk: Desk, an: Account) -> None:  # noqa: F811
    """A PDF with a black square at 20, 30 mm; the worker and its WebAssembly come from here."""
    files = files_of(own_catalogue() / "CT01")
    note = item("text", name="note", position={"x": 60, "y": 20}, width=30, height=5)
    layout = {"basePdf": "to-khai.pdf", "schemas": [[note]]}
    files = {**with_layout(files, layout), "to-khai.pdf": official_pdf()}
    draft = draft_of(an, files)
    page = opened(desk, an, draft)
    page.wait_for_function(DARK_AT, arg=[25 / 100, 35 / 120])
    assert not page.evaluate(DARK_AT, [40 / 100, 35 / 120])
    page.get_by_text("note", exact=True).first.click()
    move(page, 0, "ArrowDown")

    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    page.goto("/console/")
    assert asked == ["beforeunload"]
