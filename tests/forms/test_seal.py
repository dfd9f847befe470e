from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cwt import COSE, COSEKey
from hypothesis import given
from hypothesis import strategies as st

from forms.bundle import Bundle
from forms.layout.codes import qr_modules
from forms.schema import Kind
from forms.seal import (
    MAX_INFLATED,
    KnownKey,
    Purpose,
    SealedPaper,
    SealError,
    SealProblem,
    SigningKey,
    Trust,
    open_seal,
    pack_values,
    seal,
    unpack_values,
)

ADDRESS = "HTTPS://OFFICE.EXAMPLE/V"
KEY = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
PUBLIC = KEY.private.public_key().public_bytes_raw()
KNOWN = KnownKey(
    PUBLIC,
    Purpose.CERTIFICATE,
    datetime(2026, 1, 1, tzinfo=UTC),
    datetime(2027, 1, 1, tzinfo=UTC),
)
TRUST = Trust({KEY.key_id: KNOWN}, ADDRESS)
PAPER = SealedPaper(
    kind=Kind.CERTIFICATE,
    code="CT07",
    version=1,
    language="vi",
    serial="000123/XN",
    sheet=1,
    issued_at=datetime(2026, 11, 21, 3, 0, tzinfo=UTC),
    request="00112233445566ff-1",
    issuer="Công an phường Hải Châu",
    values=("NGUYỄN THỊ THU HƯỜNG", "048188001234", (("TRẦN GIA BẢO", "24/08/2019"),)),
)
TEXTS = st.text(max_size=40)


def message_of(text: str) -> bytes:
    letters = text.partition("#")[2]
    return zlib.decompress(base64.b32decode(letters + "=" * (-len(letters) % 8)))


def text_of(message: bytes) -> str:
    letters = base64.b32encode(zlib.compress(message, 9)).decode().rstrip("=")
    return f"{ADDRESS}#{letters}"


@given(
    code=st.from_regex(r"\A[A-Z][A-Z0-9-]{1,23}\Z"),
    version=st.integers(1, 9999),
    serial=TEXTS,
    sheet=st.integers(1, 9999),
    seconds=st.integers(1_767_225_600, 1_798_761_600),
    session=st.binary(min_size=8, max_size=8),
    count=st.integers(0, 9999),
    values=st.lists(
        TEXTS | st.lists(st.lists(TEXTS, max_size=4).map(tuple), max_size=4).map(tuple), max_size=8
    ).map(tuple),
)
def test_what_was_sealed_is_read(**parts: Any) -> None:
    session, count = parts.pop("session"), parts.pop("count")
    seconds = parts.pop("seconds")
    paper = replace(
        PAPER,
        request=f"{session.hex()}-{count}",
        issued_at=datetime.fromtimestamp(seconds, UTC),
        **parts,
    )
    assert open_seal(seal(paper, KEY, ADDRESS), TRUST) == paper


def test_the_documents_vector() -> None:
    """docs/seal.md, "Test vector": whoever follows it can check their verifier."""
    text = (Path(__file__).parents[2] / "docs" / "seal.md").read_text()
    section = text.partition("## Test vector\n")[2].partition("## Test vector of a list")[0]
    blocks = re.findall(r"```\n(.*?)\n```", section, re.DOTALL)
    keys, payload, message, sealed = (block.split() for block in blocks)
    assert keys == [bytes(range(32)).hex(), PUBLIC.hex(), KEY.key_id]
    assert message_of(sealed[0]).hex() == message[0]
    assert message_of(seal(PAPER, KEY, ADDRESS)).hex() == message[0]
    assert payload[0] in message[0]
    assert open_seal(sealed[0], TRUST) == PAPER


def test_cwt_reads_our_seal() -> None:
    public = COSEKey.from_pem(
        KEY.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        kid=bytes.fromhex(KEY.key_id),
    )
    payload = COSE.new().decode(message_of(seal(PAPER, KEY, ADDRESS)), public)
    assert cbor2.loads(payload)[2] == "CT07"


def test_we_read_a_seal_of_cwt() -> None:
    kid = bytes.fromhex(KEY.key_id)
    pem = KEY.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    payload = cbor2.loads(message_of(seal(PAPER, KEY, ADDRESS))).value[2]
    message = COSE.new().encode_and_sign(
        payload, COSEKey.from_pem(pem, kid=kid), protected={1: -8, 4: kid}, unprotected={}
    )
    assert open_seal(text_of(message), TRUST) == PAPER


def resigned(payload: bytes, protected: bytes | None = None) -> str:
    """A text whose signature is good, over any payload."""
    header = protected or cbor2.dumps({1: -8, 4: bytes.fromhex(KEY.key_id)}, canonical=True)
    signature = KEY.private.sign(cbor2.dumps(["Signature1", header, b"", payload]))
    return text_of(cbor2.dumps(cbor2.CBORTag(18, [header, {}, payload, signature])))


def payload_with(**changes: object) -> bytes:
    data = cbor2.loads(cbor2.loads(message_of(seal(PAPER, KEY, ADDRESS))).value[2])
    data.update({int(key[1:]): value for key, value in changes.items()})
    return cbor2.dumps(data)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", SealProblem.NOT_OURS),
        ("048201001234||Nguyễn Văn An|15032001|Nam||", SealProblem.NOT_OURS),
        ("HTTPS://EVIL.EXAMPLE/V#ABCD", SealProblem.NOT_OURS),
        (f"{ADDRESS}#", SealProblem.DAMAGED),
        (f"{ADDRESS}#0189", SealProblem.DAMAGED),
        (f"{ADDRESS}#{'A' * 4000}", SealProblem.TOO_LARGE),
        (text_of(b"\x00" * (MAX_INFLATED + 1)), SealProblem.TOO_LARGE),
        (text_of(b""), SealProblem.DAMAGED),
        (text_of(b"\xd2" + b"\x81" * 10_000), SealProblem.DAMAGED),
        (text_of(b"\xd2\x84\x5b" + b"\xff" * 8), SealProblem.DAMAGED),
        (resigned(b"\x81" * 9000), SealProblem.DAMAGED),
        (resigned(cbor2.dumps({1: 1})), SealProblem.DAMAGED),
        (resigned(payload_with(_11="more")), SealProblem.DAMAGED),
        (resigned(payload_with(_6=0)), SealProblem.DAMAGED),
        (resigned(payload_with(_7=2**40)), SealProblem.DAMAGED),
        (resigned(payload_with(_10=[["not a row"]])), SealProblem.DAMAGED),
        (resigned(payload_with(), cbor2.dumps({1: -7, 4: b"12345678"})), SealProblem.DAMAGED),
        (resigned(payload_with(), cbor2.dumps({1: -8, 4: b"12345678"})), SealProblem.UNKNOWN_KEY),
        (resigned(payload_with(_1=0)), SealProblem.WRONG_PURPOSE),
        (resigned(payload_with(_7=1_000_000_000)), SealProblem.KEY_EXPIRED),
        (resigned(payload_with(_7=1_893_456_000)), SealProblem.KEY_EXPIRED),
    ],
)
def test_what_is_refused(text: str, problem: SealProblem) -> None:
    assert open_seal(text, TRUST) is problem


def test_a_changed_value_breaks_the_signature() -> None:
    message = message_of(seal(PAPER, KEY, ADDRESS))
    forged = message.replace(b"048188001234", b"048188001235")
    assert open_seal(text_of(forged), TRUST) is SealProblem.BAD_SIGNATURE


def test_bits_left_over_in_base32_do_not_make_a_second_text() -> None:
    text = seal(PAPER, KEY, ADDRESS)
    if len(text.partition("#")[2]) % 8 == 0:
        text = seal(replace(PAPER, serial="1"), KEY, ADDRESS)
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    other = text[:-1] + last[(last.index(text[-1]) + 1) % 32]
    assert open_seal(other, TRUST) is SealProblem.DAMAGED


def test_the_address_is_compared_without_case() -> None:
    address, _, letters = seal(PAPER, KEY, ADDRESS).partition("#")
    assert open_seal(f"{address.lower()}#{letters}", TRUST) == PAPER


@given(st.binary(max_size=400))
def test_noise_never_raises(noise: bytes) -> None:
    assert isinstance(open_seal(text_of(noise), TRUST), SealProblem)


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_one_flipped_bit_is_found(at: int, bit: int) -> None:
    message = bytearray(message_of(seal(PAPER, KEY, ADDRESS)))
    message[at % len(message)] ^= 1 << bit
    assert isinstance(open_seal(text_of(bytes(message)), TRUST), SealProblem)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"request": "session-1"}, "request id"),
        ({"request": "00112233445566ff-01"}, "request id"),
        ({"issued_at": datetime(2026, 1, 1)}, "zone"),
        ({"sheet": 0}, "sheet"),
        ({"values": ("x" * 5000,) * 4}, "characters"),
    ],
)
def test_what_cannot_be_sealed(change: dict[str, Any], said: str) -> None:
    with pytest.raises(SealError, match=said):
        seal(replace(PAPER, **change), KEY, ADDRESS)


def test_the_code_is_nearly_as_small_as_it_can_be(
    ct07: Bundle, sealed: Callable[..., SealedPaper]
) -> None:
    """``#`` is no alphanumeric character: the writer must switch modes for it alone."""
    text = seal(sealed(ct07, ct07.sample), KEY, ADDRESS)
    assert re.fullmatch(r"[A-Z0-9 $%*+\-./:]+", text.replace("#", ""))
    with_hash, without = qr_modules(text), qr_modules(text.replace("#", "/"))
    assert len(with_hash) - len(without) <= 4  # at most the next version
    assert len(with_hash) < len(qr_modules(text.lower()))


def test_values_are_packed_in_the_bundles_order(ct01: Bundle) -> None:
    packed = pack_values(ct01.form, ct01.sample)
    assert len(packed) == len(ct01.form.sealed)
    assert packed[1] == "NGUYỄN THỊ THU HƯỜNG"
    assert packed[-1] == (("TRẦN GIA BẢO", "2019-08-24", "male", "048219004321", "Cháu"),)
    assert unpack_values(ct01.form, packed) == ct01.sample


@pytest.mark.parametrize(
    "values",
    [
        {"shoe_size": "38"},
        {"members": "nobody"},
        {"members": [{"shoe_size": "38"}]},
        {"name": [{"name": "x"}]},
    ],
)
def test_values_of_another_shape_are_a_bug(ct01: Bundle, values: Any) -> None:
    with pytest.raises(SealError):
        pack_values(ct01.form, values)


def test_values_of_another_form_do_not_unpack(ct01: Bundle, ct07: Bundle) -> None:
    packed = pack_values(ct01.form, ct01.sample)
    assert unpack_values(ct07.form, packed) is None
    assert unpack_values(ct01.form, (*packed[:-1], "text")) is None
    assert unpack_values(ct01.form, (*packed[:-1], (("too", "short"),))) is None
    assert unpack_values(ct01.form, ((), *packed[1:])) is None
