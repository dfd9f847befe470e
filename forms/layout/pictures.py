"""pdfme's ``image`` and ``signature``: PNG and JPEG pictures out of the template itself.

A picture is hostile until proven. Its size is read from its header before anything is decoded, it
is decoded once while the bundle is loaded, and what is kept is the PDF's own form of it: opaque
(see-through parts lie on white, because PDF/A-1 knows no transparency) and in sRGB. A JPEG in grey
or in colours without a profile stays as it is, without its comments and camera's notes.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from forms.layout import MM
from forms.layout.parts import Filling, Place, Scope
from forms.layout.plan import Drawing, Metrics, Picture, Piece, Raster
from forms.reading import Node

if TYPE_CHECKING:
    from PIL import Image

MAX_BYTES = 4 * 1024 * 1024
MAX_ALL = 16 * 1024 * 1024
"""Bytes of all pictures of one template, as files."""
MAX_PIXELS = 12_000_000
_URL = re.compile(r"data:image/(png|jpe?g);base64,([A-Za-z0-9+/]*={0,2})")
_MAX_URL = MAX_BYTES * 4 // 3 + 100
_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG's markers of a frame's header (ISO/IEC 10918-1, B.1.1.3)."""
_KEPT_APPS = {0xE0, 0xEE}
"""JFIF, and Adobe's note on how colours are coded."""


class WrongPictureError(ValueError):
    """A picture that is not drawn; the message is a sentence for the template's author."""


@dataclass(frozen=True, slots=True)
class ImageBox:
    """A picture in the middle of its box, as large as it fits."""

    place: Place
    raster: Raster

    def piece(self, _filling: Filling, _metrics: Metrics) -> Piece:
        def draw(_start: int, _end: int, y: float) -> tuple[Drawing, ...]:
            place, raster = self.place, self.raster
            scale = min(place.width / raster.width, place.height / raster.height) * MM
            width, height = raster.width * scale, raster.height * scale
            x = place.x * MM + (place.width * MM - width) / 2
            top = y * MM + (place.height * MM - height) / 2
            return (Picture(x, top, width, height, raster),)

        return Piece((self.place.height,), draw)


@dataclass(frozen=True, slots=True)
class Space:
    """Room that stays empty: a person signs there by hand."""

    place: Place

    def piece(self, _filling: Filling, _metrics: Metrics) -> Piece:
        return Piece((self.place.height,), lambda _start, _end, _y: ())


def parse_image(node: Node, place: Place, scope: Scope) -> ImageBox | Space:
    if not place.read_only:
        node.fault("readOnly", "must be true: no field holds a picture")
    return _parse(node, place, scope)


def parse_signature(node: Node, place: Place, scope: Scope) -> ImageBox | Space:
    """``signature``: the picture in a read-only one; else room to sign by hand."""
    if not place.read_only or not node.blob("content"):
        return Space(place)
    return _parse(node, place, scope)


def _parse(node: Node, place: Place, scope: Scope) -> ImageBox | Space:
    try:
        data = picture_bytes(node.blob("content"))
        scope.pictures.append(len(data))
        if sum(scope.pictures) > MAX_ALL:
            raise WrongPictureError(f"makes the pictures more than {MAX_ALL} bytes in all")
        raster = read_picture(data, place.opacity)
    except WrongPictureError as e:
        node.fault("content", str(e))
        return Space(place)
    if not place.width or not place.height:
        return Space(place)
    return ImageBox(replace(place, opacity=1.0), raster)


def picture_bytes(url: str) -> bytes:
    """The file in a ``data:`` address.

    Raises:
        WrongPictureError: It is none, or another kind of file.
    """
    if len(url) > _MAX_URL:
        raise WrongPictureError(f"has more than {MAX_BYTES} bytes")
    found = _URL.fullmatch(url)
    if found is None:
        raise WrongPictureError(
            "must be a PNG or JPEG as data:image/png;base64,… or data:image/jpeg;base64,…"
        )
    try:
        data = base64.b64decode(found[2], validate=True)
    except binascii.Error:
        raise WrongPictureError("is not base64") from None
    if len(data) > MAX_BYTES:
        raise WrongPictureError(f"has more than {MAX_BYTES} bytes")
    if data.startswith(_PNG) != (found[1] == "png"):
        raise WrongPictureError(f"does not hold the {found[1].upper()} that it says")
    return data


def read_picture(data: bytes, opacity: float = 1.0) -> Raster:
    """Decode a PNG or JPEG once, and give what the PDF stores.

    Args:
        data: The file.
        opacity: From 0 to 1: the picture is laid on white with this weight.

    Raises:
        WrongPictureError: It is none, or too large.
    """
    from PIL import Image  # noqa: PLC0415 (30 ms that a template without pictures need not cost)

    width, height = _stated_size(data)
    if not width or not height:
        raise WrongPictureError("has no pixels")
    if width * height > MAX_PIXELS:
        raise WrongPictureError(
            f"has {width} x {height} pixels, at most {MAX_PIXELS // 1_000_000} million are allowed"
        )
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.size != (width, height):
                raise WrongPictureError("states two sizes")
            image.load()
            kind, profile = image.format, image.info.get("icc_profile")
            if kind == "JPEG" and image.mode in {"L", "RGB"} and not profile and opacity == 1:
                return Raster(width, height, image.mode == "L", jpeg=True, data=_bare_jpeg(data))
            flat = _flattened(image, profile, opacity)
    except WrongPictureError:
        raise
    except Exception as e:  # decoders of hostile files raise whatever they like
        raise WrongPictureError("is damaged") from e
    gray = flat.mode == "L"
    return Raster(width, height, gray, jpeg=False, data=zlib.compress(flat.tobytes(), 6))


def _flattened(image: Image.Image, profile: bytes | None, opacity: float) -> Image.Image:
    """On white, eight bits a sample, in sRGB or grey."""
    from PIL import Image, ImageCms  # noqa: PLC0415

    if image.mode.startswith("I"):  # sixteen bits of grey
        image = image.point(lambda value: value / 256).convert("L")
    see_through = image.mode in {"LA", "PA", "RGBA"} or "transparency" in image.info
    alpha = image.convert("RGBA").getchannel("A") if see_through else None
    if profile and image.mode in {"RGB", "RGBA", "CMYK"}:
        plain = image.convert("RGB") if image.mode == "RGBA" else image
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        srgb = ImageCms.createProfile("sRGB")
        image = ImageCms.profileToProfile(plain, own, srgb, outputMode="RGB") or plain
    flat = image.convert("L" if image.mode in {"1", "L", "LA"} else "RGB")
    white = Image.new(flat.mode, flat.size, "white")
    if alpha is not None:
        flat = Image.composite(flat, white, alpha)
    return flat if opacity == 1 else Image.blend(white, flat, opacity)


def _stated_size(data: bytes) -> tuple[int, int]:
    if data.startswith(_PNG):
        if data[12:16] != b"IHDR" or len(data) < 24:
            raise WrongPictureError("is damaged")
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    for marker, start, end in _segments(data):
        if marker in _FRAMES and end - start >= 9:
            height, width = struct.unpack_from(">HH", data, start + 5)
            return width, height
    raise WrongPictureError("is damaged")


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment up to the pixels, which begin with SOS (0xDA)."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if marker == 0xDA:
            yield marker, at, len(data)
            return
        if length < 2 or end > len(data):
            break
        yield marker, at, end
        at = end
    raise WrongPictureError("is damaged")


def _bare_jpeg(data: bytes) -> bytes:
    kept = [data[:2]]
    for marker, start, end in _segments(data):
        note = marker == 0xFE or (0xE0 <= marker <= 0xEF and marker not in _KEPT_APPS)
        if not note:
            kept.append(data[start:end])
    return b"".join(kept)
