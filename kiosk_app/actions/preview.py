"""The page as it will look, before anything is reserved or printed.

A form is signed for this already, so that the picture is the page; a certificate is a specimen
until the office has sealed it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

import pypdfium2

from forms.bundle import Bundle
from forms.compose import compose
from forms.font_files import FontError
from forms.layout.digits import TooManyDigitsError
from forms.schema import Form, Kind
from forms.seal import SealError
from kiosk_app.actions.declaring import Declarer
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind
from kiosk_app.runner import Cancelled, Emit

SCALE: Final = 120 / 72
"""120 dpi: an A4 page is 992 pixels wide, as wide as the screen's content."""


class DrawPreview:
    """``find`` gives the bundle of a form in the version that the session has pinned."""

    def __init__(self, find: Callable[[Form], Bundle], declarer: Declarer) -> None:
        self._find = find
        self._declarer = declarer

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.DrawPreview)
        ids = {"session": effect.session, "effect": effect.effect}
        form = effect.form
        certificate = form.kind is Kind.CERTIFICATE
        try:
            sealed = None
            if not certificate:
                sealed = self._declarer.sign(
                    form, effect.values, language=effect.language, request=effect.request
                )
            page = compose(
                self._find(form),
                effect.values,
                language=effect.language,
                seal=sealed,
                specimen=certificate,
                request=None if certificate else effect.request,
                serial=None,
            )
        except (FontError, TooManyDigitsError, SealError) as error:
            detail = type(error).__name__
            emit(events.Failed(**ids, kind=FailureKind.CANNOT_COMPOSE, detail=detail))
            return
        emit(events.PreviewDrawn(**ids, pages=pictures(page.pdf)))


def pictures(pdf: bytes) -> tuple[bytes, ...]:
    """Each page as PNG bytes."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_png(document, index) for index in range(len(document)))
    finally:
        document.close()


def _png(document: pypdfium2.PdfDocument, index: int) -> bytes:
    page = document[index]
    bitmap = page.render(scale=SCALE)
    file = io.BytesIO()
    bitmap.to_pil().convert("L").save(file, "PNG", compress_level=1)
    bitmap.close()
    page.close()
    return file.getvalue()
