"""Does this machine draw a bundle as the office did? The usual sample, as a picture.

The office draws it when it publishes (``golden_picture``), the kiosk when it has fetched a version
(``draws_the_same``), and tells the office what it saw: a font that is missing or another version of
a library shows before a person holds the paper.
"""

from __future__ import annotations

import io

from PIL import Image, ImageChops

from forms.bundle import Bundle
from forms.compose import compose
from forms.readback import ReadProblem, render_pdf

GOLDEN_DPI = 60
MAX_GOLDEN = 2 * 1024 * 1024
"""Bytes of the picture's file."""
_MAX_PIXELS = 20_000_000
_DIFFERENCE = 96
"""Of 255: what a pixel may differ by where another renderer smooths edges otherwise."""


def golden_picture(bundle: Bundle) -> bytes:
    """The usual sample's pages below one another, in Vietnamese, as a PNG of 60 dpi.

    Raises what ``forms.compose.compose`` raises.
    """
    stream = io.BytesIO()
    _drawn(bundle).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def draws_the_same(bundle: Bundle, golden: bytes) -> bool:
    """Whether this machine's picture is the office's, but for the smoothing of edges.

    Raises what ``forms.compose.compose`` raises.
    """
    try:
        with Image.open(io.BytesIO(golden), formats=["PNG"]) as opened:
            if len(golden) > MAX_GOLDEN or opened.width * opened.height > _MAX_PIXELS:
                return False
            theirs = opened.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
    ours = _drawn(bundle)
    if ours.size != theirs.size:
        return False
    return not any(ImageChops.difference(ours, theirs).histogram()[_DIFFERENCE + 1 :])


def _drawn(bundle: Bundle) -> Image.Image:
    page = compose(
        bundle,
        bundle.sample,
        language="vi",
        seal=None,
        specimen=False,
        request=None,
        serial=None,
    )
    pages = render_pdf(page.pdf, GOLDEN_DPI)
    assert not isinstance(pages, ReadProblem)
    whole = Image.new("L", (max(one.width for one in pages), sum(one.height for one in pages)), 255)
    top = 0
    for one in pages:
        whole.paste(one.convert("L"), (0, top))
        top += one.height
    return whole
