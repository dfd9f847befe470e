"""A catalogue, keys, and papers of synthetic people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.bundle import Bundle, Catalogue, load_catalogue, own_catalogue
from forms.compose import Page, compose
from forms.schema import Kind, Values
from forms.seal import (
    KnownKey,
    Purpose,
    SealedPaper,
    SigningKey,
    Trust,
    pack_values,
    seal,
)

ADDRESS = "HTTPS://GIAY.DANANG.EXAMPLE/V"
SESSION = "00112233445566ff"
OFFICE_KEY = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
KIOSK_KEY = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33))))
NOON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Issued:
    """A paper with its seal and its page."""

    paper: SealedPaper
    seal: str
    page: Page


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load_catalogue(own_catalogue())


@pytest.fixture
def ct01(catalogue: Catalogue) -> Bundle:
    return catalogue["CT01"]


@pytest.fixture
def ct07(catalogue: Catalogue) -> Bundle:
    return catalogue["CT07"]


@pytest.fixture(scope="session")
def trust() -> Trust:
    begin, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)

    def known(key: SigningKey, purpose: Purpose) -> KnownKey:
        return KnownKey(key.private.public_key().public_bytes_raw(), purpose, begin, end)

    return Trust(
        {
            OFFICE_KEY.key_id: known(OFFICE_KEY, Purpose.CERTIFICATE),
            KIOSK_KEY.key_id: known(KIOSK_KEY, Purpose.DECLARATION),
        },
        ADDRESS,
    )


def paper_of(bundle: Bundle, values: Values, *, language: str = "vi") -> SealedPaper:
    certificate = bundle.form.kind is Kind.CERTIFICATE
    return SealedPaper(
        kind=bundle.form.kind,
        code=bundle.form.code,
        version=bundle.form.version,
        language=language,
        serial="000123/XN" if certificate else "",
        sheet=1,
        issued_at=NOON,
        request=f"{SESSION}-1",
        issuer="Công an phường Hải Châu" if certificate else "Kiosk Hải Châu 1",
        values=pack_values(bundle.form, values),
    )


@pytest.fixture
def issue() -> Callable[..., Issued]:
    """Seal and compose ``values``; ``changes`` alter the seal's paper."""

    def make(bundle: Bundle, values: Values, *, language: str = "vi", **changes: Any) -> Issued:
        paper = replace(paper_of(bundle, values, language=language), **changes)
        key = OFFICE_KEY if bundle.form.kind is Kind.CERTIFICATE else KIOSK_KEY
        text = seal(paper, key, ADDRESS)
        page = compose(
            bundle,
            values,
            language=language,
            seal=text,
            specimen=False,
            request=paper.request,
            serial=paper.serial or None,
            sheet=paper.sheet,
        )
        return Issued(paper, text, page)

    return make


@pytest.fixture
def sealed() -> Callable[..., SealedPaper]:
    return paper_of
