"""The page as it will look, before anything is reserved or printed.

A form is signed for this already, so that the picture is the page; a certificate is a specimen
until the office has sealed it.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

from PIL import Image

from forms.bundle import Bundle
from forms.compose import compose
from forms.font_files import FontError
from forms.layout.parts import UnfitValueError
from forms.readback import ReadProblem, render_pdf
from forms.schema import Form, Kind
from forms.seal import SealError
from kiosk_app.actions.declaring import Declarer
from kiosk_app.journey import effects, events
from kiosk_app.journey.states import FailureKind
from kiosk_app.runner import Cancelled, Emit

DPI: Final = 120
"""An A4 page is 992 pixels wide, as wide as the screen's content."""


class DrawPreview:
    """``find`` gives the bundle of a form in the version that the session has pinned."""

    def __init__(self, find: Callable[[Form], Bundle], declarer: Declarer) -> None:
        self._find = find
        self._declarer = declarer

    def __call__(self, effect: effects.Effect, emit: Emit, _cancelled: Cancelled) -> None:
        assert isinstance(effect, effects.DrawPreview)
        ids = effects.ids_of(effect)
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
        except (FontError, UnfitValueError, SealError) as error:
            detail = type(error).__name__
            emit(events.Failed(**ids, kind=FailureKind.CANNOT_COMPOSE, detail=detail))
            return
        emit(events.PreviewDrawn(**ids, pages=pictures(page.pdf)))


def pictures(pdf: bytes) -> tuple[bytes, ...]:
    """Each page of a page of our own as PNG bytes."""
    pages = render_pdf(pdf, DPI)
    assert not isinstance(pages, ReadProblem)
    return tuple(map(_png, pages))


def _png(page: Image.Image) -> bytes:
    file = io.BytesIO()
    page.save(file, "PNG", compress_level=1)
    return file.getvalue()
