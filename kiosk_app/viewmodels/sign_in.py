"""Sign in with the phone: QR and code, the two-digit number, the place and paper to look for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk_app.journey import touches
from kiosk_app.journey.states import SignIn, State
from kiosk_app.viewmodels.base import Bridge, ScreenVm
from kiosk_app.viewmodels.translate import translate

MASK: Final = 3


class SignInVm(ScreenVm):
    changed = Signal()

    def __init__(self, bridge: Bridge, state: State, parent: QObject | None = None) -> None:
        super().__init__(bridge, state, parent)
        self._code = QrCode()

    def _screen(self) -> SignIn:
        assert isinstance(self.state.screen, SignIn)
        return self.state.screen

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The office has begun: there is a code to show."""
        return bool(self._screen().address)

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._screen().slow and not self._screen().address

    @Property(list, notify=changed)
    def qr(self) -> list[str]:
        """Rows of the QR of the whole address, "1" for dark; empty until the office has begun."""
        address = self._screen().address
        return list(self._code.rows(address)) if address else []

    @Property(str, notify=changed)
    def shortAddress(self) -> str:
        return self._screen().short_address

    @Property(str, notify=changed)
    def code(self) -> str:
        """The user code in groups, as RFC 8628, 6.1 advises."""
        return self._screen().user_code.replace("-", " - ")

    @Property(str, notify=changed)
    def spokenCode(self) -> str:
        """Sign by sign, for assistive technology."""
        return " ".join(self._screen().user_code.replace("-", ""))

    @Property(str, notify=changed)
    def number(self) -> str:
        """Two digits, asked for on the phone: a relayed QR code does not carry them."""
        return self._screen().number

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._screen().place

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._screen().paper

    @Property(str, notify=changed)
    def waiting(self) -> str:
        screen = self._screen()
        if not screen.address:
            return translate("sign_in", "Preparing the code")
        if screen.minutes <= 0:
            return translate("sign_in", "Waiting for the phone")
        return translate("sign_in", "Waiting, %n minute(s) left", "", screen.minutes)

    @Slot()
    def newCode(self) -> None:
        self.touch(touches.NewCode)

    @Slot()
    def noPhone(self) -> None:
        self.touch(touches.NoPhone)


class QrCode:
    """The rows of one code, drawn once. Whoever holds it goes with the session, and it too (F9)."""

    def __init__(self) -> None:
        self._drawn: tuple[str, tuple[str, ...]] = ("", ())

    def rows(self, text: str) -> tuple[str, ...]:
        """As ``qr_rows``."""
        if text != self._drawn[0]:
            self._drawn = (text, qr_rows(text))
        return self._drawn[1]


def qr_rows(text: str) -> tuple[str, ...]:
    """A QR code (ISO/IEC 18004, level M) without quiet zone: a row a text, "1" for dark."""
    # A fixed mask: choosing the best of eight takes four times as long, and a screen is no paper.
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=MASK)
    code.add_data(text)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())
