"""A run of shaped letters as PDF operators: each glyph at its own place, in the order of reading.

Marks go back over their base, and some letters are two glyphs: programs that read a page by the
places of its glyphs mix them up. The letters stand in an ``ActualText`` besides (ISO 32000-1,
14.9.4), so that copying and the check before printing find them as they were written.
"""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfmetrics import getFont

from forms.embedding import OWN, PaperFont, glyph_width
from forms.layout.plan import Run
from forms.shaping import is_base, shape


def operators(run: Run, document: PDFDocument) -> str:
    """Operators that show ``run`` from the present text position.

    Raises:
        MissingGlyphError: The font cannot draw some letters together.
    """
    font = getFont(run.font)
    assert isinstance(font, PaperFont)
    name = font.getSubsetInternalName(OWN, document)
    actual = ("\ufeff" + run.text).encode("utf-16-be").hex()
    shown = [f"{name} {run.size:g} Tf 0 Tc /Span <</ActualText <{actual}>>> BDC"]
    extra = run.spacing * 1000 / run.size
    move = 0.0
    rise = 0.0
    for at, cluster in enumerate(shape(run.text, run.font)):
        if at and is_base(cluster.letters[0]):
            move += extra
        for glyph in cluster.glyphs:
            if glyph.dy != rise:
                rise = glyph.dy
                shown.append(f"{rise * run.size / 1000:g} Ts")
            code = font.number(glyph.number, glyph.letters, document)
            # A number in the array moves the pen to the left, in thousandths of the em.
            shown.append(f"[{-(move + glyph.dx):g} <{code:04x}>] TJ")
            move = glyph.advance - glyph.dx - glyph_width(run.font, glyph.number)
    shown.append("EMC 0 Ts" if rise else "EMC")
    return " ".join(shown)
