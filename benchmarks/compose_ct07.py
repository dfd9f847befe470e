"""A residence certificate from values to PDF bytes, warm, beside Typst drawing the same page.

Ours draws and encodes the seal's QR code; Typst's page has none. The two take turns, so that what
else the machine does falls on both.
"""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version

import typst
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.figure import Figure, times_ms
from forms.bundle import Bundle, load_bundle, own_catalogue
from forms.compose import compose, warm_up
from forms.expectation import Expected, check_page
from forms.font_files import font_file
from forms.schema import Kind
from forms.seal import (
    KnownKey,
    Purpose,
    SealedPaper,
    SigningKey,
    Trust,
    pack_values,
    seal,
)

ADDRESS = "HTTPS://OFFICE.EXAMPLE/V"
SESSION = "0123456789abcdef"
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def measure() -> Sequence[Figure]:
    bundle = load_bundle(own_catalogue() / "CT07")
    key = SigningKey.of(Ed25519PrivateKey.generate())
    text = _seal(bundle, key)
    peer_name = f"Typst {version('typst')}, without the code"

    serials = itertools.count()

    def ours() -> bytes:
        return compose(
            bundle,
            bundle.sample,
            language="vi",
            seal=text,
            specimen=False,
            request=f"{SESSION}-1",
            serial="0001/2026/XN-HC",
        ).pdf

    typesetter = typst.Compiler(font_paths=[str(font_file("Tinos-Regular").parent)])
    source = _typst_source(bundle)

    def theirs() -> object:
        # Other values each time, as people have: Typst remembers what it has set before.
        return typesetter.compile(input=source.replace("SERIAL", str(next(serials))).encode())

    warm_up()
    composed, peer = (statistics.median(times) for times in times_ms(ours, theirs))
    trust = _trust(key)
    expected = _expected(bundle)
    pdf = ours()
    assert check_page(pdf, expected, trust, bundle) == ()
    (checked,) = times_ms(lambda: check_page(ours(), expected, trust, bundle))
    with_check = statistics.quantiles(checked, n=20)[-1]
    return (
        Figure("compose CT07, median", composed, peer, peer_name, "ms", 1.0),
        Figure("compose and read back CT07, p95", with_check, 60.0, "a limit", "ms", 1.0),
    )


def _seal(bundle: Bundle, key: SigningKey) -> str:
    paper = SealedPaper(
        kind=Kind.CERTIFICATE,
        code="CT07",
        version=bundle.form.version,
        language="vi",
        serial="0001/2026/XN-HC",
        sheet=1,
        issued_at=NOW,
        request=f"{SESSION}-1",
        issuer="Công an phường Hải Châu",
        values=pack_values(bundle.form, bundle.sample),
    )
    return seal(paper, key, ADDRESS)


def _trust(key: SigningKey) -> Trust:
    public = key.private.public_key().public_bytes_raw()
    known = KnownKey(
        public, Purpose.CERTIFICATE, NOW.replace(year=2026, month=1), NOW.replace(year=2027)
    )
    return Trust({key.key_id: known}, ADDRESS)


def _expected(bundle: Bundle) -> Expected:
    return Expected(
        session=SESSION,
        request=f"{SESSION}-1",
        code="CT07",
        version=bundle.form.version,
        serial="0001/2026/XN-HC",
        sheet=1,
        subject_number=str(bundle.sample["number"]),
        subject_name=str(bundle.sample["name"]),
    )


def _typst_source(bundle: Bundle) -> str:
    """The same words in the same places, as an author of Typst would set them."""
    form, values = bundle.form, bundle.sample
    lines = [
        '#set page(paper: "a4", margin: (left: 30mm, right: 15mm, top: 20mm, bottom: 20mm))',
        '#set text(font: "Tinos", size: 13pt, lang: "vi")',
        "#grid(columns: (1fr, 1.3fr), align: center,",
        f"  [{values['authority_parent']} #linebreak() *{values['authority']}*],",
        "  [*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM* #linebreak() *Độc lập - Tự do - Hạnh phúc*])",
        "Số: SERIAL/2026/XN-HC",
        f"#align(center)[*{form.title['vi'].upper()}*]",
    ]
    for number, name in enumerate(form.sealed, start=1):
        value = values.get(name)
        label = form.fields[name].label["vi"]
        if isinstance(value, str):
            lines.append(f"{number}\\. {label}: *{value} SERIAL* #linebreak()")
        elif value:
            columns = form.fields[name].columns
            cells = [f"[*{column.label['vi']}*]" for column in columns]
            cells += [f"[{row.get(column.name, '')} SERIAL]" for row in value for column in columns]
            lines.append(f"#table(columns: {len(columns)}, {', '.join(cells)})")
    return "\n".join(lines).replace("@", "\\@")
