"""Why a code gives no answers, for the clerk: what it is, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.translation import gettext_lazy as _

from backend.counter.scanned import Unread

WORDS: Final[Mapping[Unread, object]] = {
    Unread.NOTHING: _("Nothing was scanned. Scan the QR code at the foot of the form."),
    Unread.CERTIFICATE: _(
        "This is a certificate that the office issued, not a form. Check it on the verify page."
    ),
    Unread.SLIP: _(
        "This is an appointment slip. The person collects the paper at a kiosk with it."
    ),
    Unread.TYPED_VIETNAMESE: _(
        "The scanner's letters came as Vietnamese ones. Turn off Vietnamese typing (Unikey, EVKey) "
        "and scan again."
    ),
    Unread.NOT_OURS: _("This code is not of this office's kiosks."),
    Unread.DAMAGED: _(
        "The code is damaged or was altered. Scan again; if it stays so, take the answers from the "
        "paper and ask the person."
    ),
    Unread.UNKNOWN_KEY: _(
        "No kiosk that this office knows has sealed this code. Do not take it over."
    ),
    Unread.WRONG_PURPOSE: _("The key of this code may not seal forms. Do not take it over."),
    Unread.KEY_EXPIRED: _(
        "The kiosk's key was not valid when it sealed this code. Do not take it over."
    ),
    Unread.UNKNOWN_FORM: _("This form, or this version of it, is not known here."),
    Unread.NO_CODE: _("No code of a form was found. Scan again, straight and close."),
    Unread.SEVERAL: _("There are several codes of ours. Scan one form at a time."),
}
ATTENTION: Final = frozenset(
    {Unread.NOTHING, Unread.CERTIFICATE, Unread.SLIP, Unread.TYPED_VIETNAMESE, Unread.NO_CODE,
     Unread.SEVERAL, Unread.UNKNOWN_FORM}
)  # fmt: skip
"""Where nothing is wrong with the paper."""
