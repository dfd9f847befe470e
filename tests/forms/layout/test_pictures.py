"""Pictures out of the template: how they stand, what is kept of them, and what is refused."""

from __future__ import annotations

import base64
import io
import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageCms

from forms.layout import MM
from forms.layout.pictures import MAX_BYTES, MAX_PIXELS, WrongPictureError, read_picture
from forms.layout.plan import Picture, Plan
from tests.forms.layout.conftest import Parse, element

RED, BLUE = (255, 0, 0), (0, 0, 255)


def file_of(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def url(data: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


def png(size: tuple[int, int] = (40, 20), color: Any = RED, mode: str = "RGB") -> str:
    return url(file_of(Image.new(mode, size, color)))


def stated_png(width: int, height: int) -> bytes:
    """A PNG whose header states a size, and which holds nothing of it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


def stated_jpeg(width: int, height: int) -> bytes:
    data = bytearray(file_of(Image.new("RGB", (8, 8)), "JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


@pytest.mark.parametrize(
    ("size", "box"),
    [
        ((40, 20), (30, 20, 40, 20)),
        ((80, 10), (10, 25, 80, 10)),
        ((10, 80), (48.75, 20, 2.5, 20)),
    ],
)
@pytest.mark.parametrize("kind", ["image", "signature"])
def test_a_picture_is_as_large_as_its_box_allows(
    lay: Callable[..., Plan], kind: str, size: tuple[int, int], box: tuple[float, ...]
) -> None:
    ((drawn,),) = lay(element(kind, content=png(size))).pages
    assert isinstance(drawn, Picture)
    place = (drawn.x, drawn.y, drawn.width, drawn.height)
    assert place == pytest.approx([side * MM for side in box])


def test_a_picture_is_seen_on_the_page(picture: Callable[..., Image.Image]) -> None:
    halves = Image.new("L", (40, 20), 255)
    halves.paste(0, (0, 0, 20, 20))
    page = picture(element("image", content=url(file_of(halves))))
    dark = page.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert dark == pytest.approx((300, 200, 500, 400), abs=2)


def test_a_jpeg_keeps_its_bytes_without_its_notes() -> None:
    image = Image.new("RGB", (16, 16), RED)
    exif = Image.Exif()
    exif[0x010E] = "Nguyễn Văn A"
    data = file_of(image, "JPEG", exif=exif, comment="secret")
    raster = read_picture(data)
    assert (raster.width, raster.height, raster.gray, raster.jpeg) == (16, 16, False, True)
    assert b"Exif" in data
    assert b"Exif" not in raster.data
    assert b"secret" not in raster.data
    with Image.open(io.BytesIO(raster.data)) as kept, Image.open(io.BytesIO(data)) as sent:
        assert kept.tobytes() == sent.tobytes()


def pixel(data: bytes, opacity: float = 1.0) -> tuple[int, ...]:
    raster = read_picture(data, opacity)
    assert not raster.jpeg
    samples = zlib.decompress(raster.data)
    assert len(samples) == raster.width * raster.height * (1 if raster.gray else 3)
    return tuple(samples[:1] if raster.gray else samples[:3])


@pytest.mark.parametrize(
    ("mode", "color", "seen"),
    [
        ("RGBA", (255, 0, 0, 0), (255, 255, 255)),
        ("RGBA", (255, 0, 0, 128), (255, 127, 127)),
        ("LA", (0, 128), (127,)),
        ("1", 0, (0,)),
        ("L", 100, (100,)),
        ("I;16", 100 * 256, (100,)),
    ],
)
def test_what_is_seen_through_lies_on_white(mode: str, color: Any, seen: tuple[int, ...]) -> None:
    assert pixel(file_of(Image.new(mode, (3, 3), color))) == pytest.approx(seen, abs=1)


def test_one_colour_of_a_palette_may_be_see_through() -> None:
    image = Image.new("P", (3, 3), 0)
    image.putpalette([10, 20, 30, 40, 50, 60])
    assert pixel(file_of(image)) == (10, 20, 30)
    assert pixel(file_of(image, transparency=0)) == (255, 255, 255)


def test_opacity_becomes_a_lighter_picture(lay: Callable[..., Plan]) -> None:
    assert pixel(file_of(Image.new("RGB", (3, 3), RED)), 0.5) == pytest.approx(
        (255, 127, 127), abs=1
    )
    assert pixel(file_of(Image.new("L", (3, 3), 0), "JPEG"), 0.25) == pytest.approx((191,), abs=1)
    ((drawn,),) = lay(element("image", content=png(), opacity=0.5)).pages
    assert isinstance(drawn, Picture)  # and no group that would lighten it once more


def test_colours_with_a_profile_become_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = Image.new("RGB", (3, 3), (100, 150, 200))
    for kind in ("PNG", "JPEG"):
        kept = pixel(file_of(plain, kind, icc_profile=profile))
        assert kept == pytest.approx((100, 150, 200), abs=3)
    with pytest.raises(WrongPictureError, match="damaged"):
        read_picture(file_of(plain, icc_profile=b"no profile"))


@pytest.mark.parametrize(
    "data",
    [stated_png(30_000, 30_000), stated_png(2**31 - 1, 2**31 - 1), stated_jpeg(30_000, 30_000)],
    ids=["png", "huge png", "jpeg"],
)
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(data: bytes) -> None:
    tracemalloc.start()
    begun = time.process_time()
    with pytest.raises(WrongPictureError, match="million"):
        read_picture(data)
    assert time.process_time() - begun < 0.5
    assert tracemalloc.get_traced_memory()[1] < 4_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "must be a PNG or JPEG"),
        ("photo.png", "must be a PNG or JPEG"),
        ("https://example.com/a.png", "must be a PNG or JPEG"),
        ("file:///etc/passwd", "must be a PNG or JPEG"),
        ("data:image/svg+xml;base64,AAAA", "must be a PNG or JPEG"),
        ("data:image/gif;base64,R0lGODlhAQABAAAAACw=", "must be a PNG or JPEG"),
        ("data:image/png;base64,AAA", "base64"),
        (url(b"\xff\xd8\xff"), "does not hold the PNG"),
        (url(file_of(Image.new("L", (3, 3))), "jpeg"), "does not hold the JPEG"),
        (url(b"GIF89a", "jpeg"), "damaged"),
        (url(b"\xff\xd8\xff\xe0\0\0", "jpeg"), "damaged"),
        (url(b"\xff\xd8" + b"\xff" * 5000, "jpeg"), "damaged"),
        (url(stated_png(0, 5)), "no pixels"),
        (url(stated_png(100, 100)), "damaged"),
        (url(file_of(Image.new("L", (3, 3)))[:40]), "damaged"),
        (url(bytes(MAX_BYTES + 1)), "more than"),
        (url(stated_png(MAX_PIXELS, 2)), "million"),
    ],
)
@pytest.mark.parametrize("kind", ["image"])
def test_what_is_no_picture_is_refused_by_its_path(
    refused: Callable[..., dict[str, str]], kind: str, content: str, said: str
) -> None:
    faults = refused(element(kind, content=content))
    assert set(faults) == {".content"}
    assert said in faults[".content"]


def test_an_address_that_is_too_long_is_refused(refused: Callable[..., dict[str, str]]) -> None:
    faults = refused(element("image", content=url(bytes(MAX_BYTES + 4000))))
    assert "more than" in faults[".content"]


def test_all_pictures_of_a_template_have_one_bound(
    parse: Parse, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = png()
    size = len(base64.b64decode(content.partition(",")[2]))
    monkeypatch.setattr("forms.layout.pictures.MAX_ALL", 2 * size)
    items = [element("image", name=f"i{number}", content=content) for number in range(3)]
    assert parse(*items[:2])[1] == []
    ((path, said),) = parse(*items)[1]
    assert path.endswith("[2].content")
    assert "in all" in said


def test_room_to_sign_stays_empty(lay: Callable[..., Plan]) -> None:
    for item in (element("signature", readOnly=False), element("signature", content="")):
        assert lay(item).pages == ((),)


def test_a_field_holds_no_picture(refused: Callable[..., dict[str, str]]) -> None:
    item = element("image", name="name", content=png(), readOnly=False)
    assert set(refused(item)) == {".readOnly"}


def test_a_picture_is_stored_once_and_on_every_page(pdf: Callable[..., bytes]) -> None:
    logo = element("image", name="logo", content=png(), position={"x": 10, "y": 1}, height=5)
    base = {"width": 100, "height": 100, "padding": [10, 10, 10, 10], "staticSchema": [logo]}
    text = {"fontSize": 10, "content": "a", "height": 5}
    items = [element("text", name=f"t{y}", position={"x": 10, "y": y}, **text) for y in (20, 95)]
    paper = pdf(*items, base=base)
    assert paper.count(b"/Subtype /Image") == 1
    assert paper.count(b"/Type /Page\n") + paper.count(b"/Type /Page ") >= 2


def test_pixels_do_not_stand_in_a_repr() -> None:
    assert repr(read_picture(file_of(Image.new("L", (3, 3))))) == "Raster(3x3)"
