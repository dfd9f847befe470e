"""A form's answers, signed by this kiosk, so that a counter scans them instead of typing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from forms.schema import Form, Values
from forms.seal import SealedPaper, pack_values, seal
from kiosk_app.actions.trust import TrustKeeper


class Declarer:
    """Signs declarations with the kiosk's own key. ``kiosk`` is its name, as issuer."""

    def __init__(self, kiosk: str, trust: TrustKeeper, now: Callable[[], datetime]) -> None:
        self._kiosk = kiosk
        self._trust = trust
        self._now = now

    def sign(self, form: Form, answers: Values, *, language: str, request: str) -> str:
        """The QR code's whole text. Raises ``SealError`` if the answers are too long for one."""
        paper = SealedPaper(
            kind=form.kind,
            code=form.code,
            version=form.version,
            language=language,
            serial="",
            sheet=1,
            issued_at=self._now().replace(microsecond=0),
            request=request,
            issuer=self._kiosk,
            values=pack_values(form, answers),
        )
        return seal(paper, self._trust.signing_key, self._trust.trust().address)
