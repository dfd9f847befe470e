"""A bundle from anywhere is hostile until proven: each is refused with a sentence, soon, in little
memory, by a process that is measured from outside.
"""

from __future__ import annotations

import base64
import io
import json
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from forms.bundle import own_catalogue

SECONDS = 2.0
MEGABYTES = 300.0
ROOT = Path(__file__).parents[2]
Bundle = dict[str, Any]


class Cost(NamedTuple):
    """What refusing took."""

    faults: list[str]
    seconds: float
    megabytes: float


def load(folder: Path) -> Cost:
    """The best time of three: other programs run on this machine."""
    found = [_load(folder) for _ in range(3)]
    return Cost(
        found[0].faults,
        min(cost.seconds for cost in found),
        max(cost.megabytes for cost in found),
    )


def _load(folder: Path) -> Cost:
    done = subprocess.run(
        [sys.executable, "-m", "tests.forms.bundle_loader", str(folder)],
        check=True, capture_output=True, cwd=ROOT, timeout=60,
    )  # fmt: skip
    return Cost(**json.loads(done.stdout))


def element(kind: str, **keys: object) -> Bundle:
    place: Bundle = {"position": {"x": 30, "y": 30}, "width": 40, "height": 40}
    return {"name": "hostile", "type": kind, "readOnly": True, "content": "", **place, **keys}


def png(width: int, height: int) -> bytes:
    """A picture of one colour: a few kilobytes that unfold to gigabytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    packer = zlib.compressobj(9)
    rows = bytes(width // 8 + 1)
    packed = b"".join(packer.compress(rows) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def data_url(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, the first of which is the catalogue."""
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(
        b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    )
    return out.getvalue()


CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
SCRIPTED = CATALOGUE[:-2] + b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def bomb(size: int) -> bytes:
    """Page contents of ``size`` spaces in a few kilobytes."""
    packer = zlib.compressobj(9)
    block = b" " * (1 << 20)
    packed = b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()
    return stream(packed, b"/Filter /FlateDecode")


def nested_bomb() -> bytes:
    """Packed twice."""
    inner = zlib.compress(zlib.compress(b" " * (200 << 20), 9), 9)
    return stream(inner, b"/Filter [/FlateDecode /FlateDecode]")


def with_base(data: bytes) -> Callable[[Bundle, Bundle, Path], None]:
    def change(_form: Bundle, layout: Bundle, folder: Path) -> None:
        (folder / "base.pdf").write_bytes(data)
        layout["basePdf"] = "base.pdf"

    return change


def with_base_named(name: str) -> Callable[[Bundle, Bundle, Path], None]:
    def change(_form: Bundle, layout: Bundle, folder: Path) -> None:
        (folder.parent / "outside.pdf").write_bytes(pdf(CATALOGUE, PAGES, PAGE, stream(b"")))
        layout["basePdf"] = name

    return change


def with_element(**keys: object) -> Callable[[Bundle, Bundle, Path], None]:
    def change(_form: Bundle, layout: Bundle, _folder: Path) -> None:
        layout["schemas"][0].append(element(**keys))  # type: ignore[arg-type]

    return change


def linked(_form: Bundle, layout: Bundle, folder: Path) -> None:
    """A file of the bundle that is a link to one outside."""
    with_base_named("base.pdf")(_form, layout, folder)
    (folder / "base.pdf").symlink_to(folder.parent / "outside.pdf")


def with_fields(count: int) -> Callable[[Bundle, Bundle, Path], None]:
    def change(form: Bundle, _layout: Bundle, _folder: Path) -> None:
        one = form["fields"][0]
        form["fields"] = [{**one, "name": f"f{number}"} for number in range(count)]

    return change


def with_elements(count: int) -> Callable[[Bundle, Bundle, Path], None]:
    def change(_form: Bundle, layout: Bundle, _folder: Path) -> None:
        layout["schemas"][0] += [element("rectangle", name=f"r{n}") for n in range(count)]

    return change


def a_circle_of_steps(form: Bundle, _layout: Bundle, _folder: Path) -> None:
    first, second, *_ = form["steps"]
    first["when"] = {"field": second["fields"][0], "filled": True}
    second["when"] = {"field": first["fields"][0], "filled": True}


def a_circle_of_values(form: Bundle, _layout: Bundle, _folder: Path) -> None:
    form["derived"] = [
        {"name": "one", "join": " ", "parts": ["two"]},
        {"name": "two", "join": " ", "parts": ["one"]},
    ]


def a_pattern(form: Bundle, _layout: Bundle, _folder: Path) -> None:
    form["schema"]["properties"]["name"]["pattern"] = "(a+)+$"


def a_fetch(form: Bundle, _layout: Bundle, _folder: Path) -> None:
    form["schema"]["properties"]["name"] = {"$ref": "file:///etc/hostname"}


def a_reversed_title(form: Bundle, _layout: Bundle, _folder: Path) -> None:
    form["title"]["en"] = "Confirmation \u202egnisrever fo"


def a_reversed_name(form: Bundle, layout: Bundle, _folder: Path) -> None:
    layout["schemas"][0][0]["content"] = "Mẫu \u2067CT01\u2069"


def a_number_beyond(_form: Bundle, layout: Bundle, _folder: Path) -> None:
    layout["schemas"][0][0]["fontSize"] = 1e300


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))

HOSTILE: dict[str, tuple[Callable[[Bundle, Bundle, Path], None], str]] = {
    "a PDF bomb": (with_base(pdf(CATALOGUE, PAGES, PAGE, bomb(1 << 30))), "basePdf"),
    "a PDF bomb in a bomb": (with_base(pdf(CATALOGUE, PAGES, PAGE, nested_bomb())), "basePdf"),
    "a PDF whose pages hold themselves": (
        with_base(pdf(CATALOGUE, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>")), "basePdf"),
    "a PDF with a million pages": (
        with_base(pdf(CATALOGUE, b"<< /Type /Pages /Count 1000000 /Kids [%s] >>"
                      % (b"3 0 R " * 100_000), PAGE, stream(b""))), "basePdf"),
    "a PDF with a script": (
        with_base(pdf(SCRIPTED, PAGES, PAGE, stream(b""))), "basePdf"),
    "no PDF": (with_base(b"GIF89a"), "basePdf"),
    "a bundle's file that is a link": (linked, "basePdf"),
    "a path out of the bundle": (with_base_named("../outside.pdf"), "basePdf"),
    "an absolute path": (with_base_named("/etc/hostname"), "basePdf"),
    "an address": (with_base_named("file:///etc/hostname"), "basePdf"),
    "an image of 30,000 x 30,000": (
        with_element(kind="image", content=data_url("image/png", png(30_000, 30_000))), "content"),
    "an image that lies about its kind": (
        with_element(kind="image", content=data_url("image/png", b"<svg/>")), "content"),
    "an image from elsewhere": (
        with_element(kind="image", content="https://office.example/logo.png"), "content"),
    "an SVG with an external entity": (
        with_element(kind="svg", content='<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
                     + SVG.format("<text>&x;</text>")), "content"),
    "an SVG of a billion laughs": (
        with_element(kind="svg", content=f"<!DOCTYPE svg [{LAUGHS}]>" + SVG.format("&l9;")),
        "content"),
    "an SVG with a script": (
        with_element(kind="svg", content=SVG.format("<script>1</script>")), "content"),
    "an SVG that fetches": (
        with_element(kind="svg", content=SVG.format('<image href="file:///etc/hostname"/>')),
        "content"),
    "a catastrophic regular expression": (a_pattern, "schema.properties.name.pattern"),
    "a schema that fetches": (a_fetch, "schema.properties.name.$ref"),
    "10,000 fields": (with_fields(10_000), "form.json"),
    "more fields than a form may have": (with_fields(201), "form.json.fields"),
    "10,000 elements": (with_elements(10_000), "layout.json"),
    "more elements than a layout may have": (with_elements(401), "layout.json.schemas"),
    "conditions in a circle": (a_circle_of_steps, "when"),
    "derived values in a circle": (a_circle_of_values, "derived"),
    "a title that reads backwards": (a_reversed_title, "title.en"),
    "a text that reads backwards": (a_reversed_name, "content"),
    "a number beyond every bound": (a_number_beyond, "fontSize"),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "CT01"
    shutil.copytree(own_catalogue() / "CT01", copy)
    return copy


def test_the_glass_measures_a_sound_bundle(folder: Path) -> None:
    cost = load(folder)
    assert cost.faults == []
    assert 0 < cost.seconds < SECONDS
    assert 10 < cost.megabytes < MEGABYTES


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_soon_and_in_little_memory(name: str, folder: Path) -> None:
    change, where = HOSTILE[name]
    form, layout = (
        json.loads((folder / file).read_text("utf-8")) for file in ("form.json", "layout.json")
    )
    change(form, layout, folder)
    (folder / "form.json").write_text(json.dumps(form), "utf-8")
    (folder / "layout.json").write_text(json.dumps(layout), "utf-8")
    cost = load(folder)
    assert any(where in fault.partition(": ")[0] for fault in cost.faults), cost.faults
    assert cost.seconds < SECONDS
    assert cost.megabytes < MEGABYTES


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b'{"code": "CT01", "code": "CT02"}', "twice"),
        (b'{"version": NaN}', "NaN"),
        (b'{"version": 1e400}', "beyond every bound"),
        (b'{"version": ' + b"9" * 5000 + b"}", "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"code": "\xff"}', "not UTF-8"),
        (b'{"code": "\\ud800"}', "U+D800"),
        (b"{}" + b" " * (1 << 26), "bytes"),
    ],
)
def test_a_file_that_is_no_plain_json(text: bytes, words: str, folder: Path) -> None:
    (folder / "form.json").write_bytes(text)
    cost = load(folder)
    assert any(words in fault for fault in cost.faults), cost.faults
    assert cost.seconds < SECONDS
    assert cost.megabytes < MEGABYTES
