"""The second factor: codes of a phone's app (RFC 6238), and codes on paper for when it is lost."""

from __future__ import annotations

import base64
import binascii
import secrets
import time
from collections.abc import Iterable
from typing import Any

import zxingcpp
from django.db import transaction
from django.utils.crypto import salted_hmac
from django_otp import devices_for_user
from django_otp.models import Device
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from backend.accounts.models import Account

RECOVERY_CODES = 10
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without letters and digits that look alike on paper."""


def new_key() -> str:
    """160 random bits (RFC 4226, section 4, R6), hex."""
    return secrets.token_hex(20)


def phone(account: Account, key: str) -> TOTPDevice:
    """The device that ``key`` would be, not saved."""
    return TOTPDevice(user=account, name="phone", key=key, confirmed=True)


def key_as_text(key: str) -> str:
    """Base32 in groups of four, to be typed where no camera is at hand."""
    text = base64.b32encode(binascii.unhexlify(key)).decode()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def key_as_picture(account: Account, key: str) -> str:
    """A ``data:`` address of the QR code that authenticator apps read."""
    code = zxingcpp.create_barcode(phone(account, key).config_url, zxingcpp.BarcodeFormat.QRCode)
    svg = code.to_svg(add_quiet_zones=True)
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def code_of(device: TOTPDevice) -> str:
    """The code that its phone shows now, or shows next if this one has been used."""
    totp = _generator(device)
    totp.time += max(0, device.last_t + 1 - totp.t()) * device.step
    return f"{totp.token():0{device.digits}d}"


def has_second_factor(account: Account) -> bool:
    return TOTPDevice.objects.filter(user=account, confirmed=True).exists()


def check_code(account: Account, code: str) -> Device | None:
    """The device that ``code`` is of. No code is taken twice, a recovery code is then gone."""
    wanted = "".join(code.split()).replace("-", "").lower()
    with transaction.atomic():
        devices: Iterable[Device] = devices_for_user(account, for_verify=True)  # type: ignore[no-untyped-call]
        for device in devices:
            token = _on_paper(wanted) if isinstance(device, StaticDevice) else wanted
            if device.verify_token(token):  # type: ignore[no-untyped-call]
                return device
    return None


def is_code_of(account: Account, key: str, code: str) -> TOTPDevice | None:
    """The confirmed device of a key that is being set up, not saved; ``None`` for a wrong code."""
    device = phone(account, key)
    totp = _generator(device)
    token = "".join(code.split())
    if not (token.isascii() and token.isdigit()) or not totp.verify(int(token), device.tolerance):
        return None
    device.last_t = totp.t()
    return device


def set_up(account: Account, device: TOTPDevice) -> list[str]:
    """Make ``device`` the account's only second factor; new recovery codes, to be shown once."""
    with transaction.atomic():
        TOTPDevice.objects.filter(user=account).delete()
        device.save(force_insert=True)
        return new_recovery_codes(account)


def new_recovery_codes(account: Account) -> list[str]:
    """Ten codes of about 49 bits, each good once. The database has what they hash to."""
    codes = [
        "".join(secrets.choice(_ALPHABET) for _ in range(RECOVERY_CODES))
        for _ in range(RECOVERY_CODES)
    ]
    with transaction.atomic():
        device, _ = StaticDevice.objects.select_for_update().get_or_create(
            user=account, defaults={"name": "paper"}
        )
        device.token_set.all().delete()
        StaticToken.objects.bulk_create(
            StaticToken(device=device, token=_on_paper(code)) for code in codes
        )
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def recovery_codes_left(account: Account) -> int:
    return StaticToken.objects.filter(device__user=account).count()


def remove(account: Account) -> None:
    TOTPDevice.objects.filter(user=account).delete()
    StaticDevice.objects.filter(user=account).delete()


def _generator(device: TOTPDevice) -> Any:
    totp = TOTP(device.bin_key, device.step, device.t0, device.digits, device.drift)  # type: ignore[no-untyped-call]
    totp.time = time.time()
    return totp


def _on_paper(code: str) -> str:
    """80 bits of a keyed hash, as many as the column holds."""
    digest = salted_hmac("backend.accounts.recovery", code, algorithm="sha256").digest()
    return base64.b32encode(digest[:10]).decode()
