"""What a forger does to a paper whose QR code is left as it is."""

from __future__ import annotations

import io

from forms.bundle import load_catalogue, own_catalogue
from forms.compose import compose
from forms.readback import Reading, read_pdf, render_pdf
from forms.seal import SealedPaper, unpack_values


def with_other_name(pdf: bytes, paper: SealedPaper, name: str) -> bytes:
    """The same page with the same code, drawn with another name."""
    bundle = load_catalogue(own_catalogue()).find(paper.code, paper.version)
    assert bundle is not None
    values = unpack_values(bundle.form, paper.values)
    assert values is not None
    reading = read_pdf(pdf)
    assert isinstance(reading, Reading)
    return compose(
        bundle,
        {**values, "name": name},
        language=paper.language,
        seal=reading.codes[0][0],
        specimen=False,
        request=paper.request,
        serial=paper.serial,
        sheet=paper.sheet,
    ).pdf


def as_picture(pdf: bytes) -> bytes:
    """A PNG of the first page, as a scanner makes it."""
    pages = render_pdf(pdf, 200)
    assert isinstance(pages, tuple)
    out = io.BytesIO()
    pages[0].save(out, "PNG")
    return out.getvalue()
