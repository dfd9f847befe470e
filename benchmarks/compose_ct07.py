"""A residence certificate from values to PDF bytes, warm, beside other ways to draw the same page.

Ours draws and encodes the seal's QR code, and so do pdfme's own generator, with the same template,
and the floor (``benchmarks.written_page``). Typst's and WeasyPrint's pages have no code. All take
turns, so that what else the machine does falls on each.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from unittest import mock

import typst
import weasyprint  # type: ignore[import-untyped]
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.figure import WARM_UP, Figure, Spread, beside, times_ms
from benchmarks.same_page import MARK, html_source, typst_source
from benchmarks.written_page import WrittenPage
from forms import compose as composer
from forms.bundle import Bundle, load_bundle, own_catalogue
from forms.compose import compose, warm_up
from forms.expectation import Expected, check_page
from forms.font_files import font_file
from forms.layout.flow import lay_out
from forms.layout.parts import TEMPLATE_FONTS, Filling
from forms.readback import Reading, read_pdf
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
from tests.fidelity.generator import VERSION as PDFME
from tests.fidelity.generator import Generator
from tests.fidelity.translation import translate

ADDRESS = "HTTPS://OFFICE.EXAMPLE/V"
SESSION = "0123456789abcdef"
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
EIGHTH = 1 / 8


def measure() -> Sequence[Figure]:
    folder = own_catalogue() / "CT07"
    bundle = load_bundle(folder)
    key = SigningKey.of(Ed25519PrivateKey.generate())
    text = _seal(bundle, key)
    serials = (str(number) for number in itertools.count())
    warm_up()

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
    source = typst_source(bundle)
    page = html_source(bundle)
    with mock.patch.object(composer, "lay_out", wraps=lay_out) as laid:
        ours()
    filling = laid.call_args.args[1]
    assert isinstance(filling, Filling)
    written = WrittenPage(bundle.template, filling)
    texts = written.texts
    job = translate(json.loads((folder / "layout.json").read_text("utf-8")), filling)
    fonts = {font: font_file(font) for font in sorted(TEMPLATE_FONTS, reverse=True)}
    generated: list[float] = []

    composed, typeset, floor = (
        Spread.of(times)
        for times in times_ms(
            ours,
            lambda: typesetter.compile(input=source.replace(MARK, next(serials)).encode()),
            lambda: written.draw(texts, text),
        )
    )
    # In rounds of their own: what they leave behind in caches and memory slows whatever comes next.
    with Generator() as generator:
        again, _, woven = (
            Spread.of(times)
            for times in times_ms(
                ours,
                lambda: generated.append(generator.draw(job.template, [job.inputs], fonts).ms),
                lambda: weasyprint.HTML(string=page.replace(MARK, next(serials))).write_pdf(),
            )
        )
    pdfme = Spread.of(generated[WARM_UP:])  # without the way to Node and back

    trust = _trust(key)
    expected = _expected(bundle)
    assert check_page(ours(), expected, trust, bundle) == ()
    reading = read_pdf(written.draw(texts, text))
    assert isinstance(reading, Reading)
    assert reading.codes == ((text,),)
    (checked,) = times_ms(lambda: check_page(ours(), expected, trust, bundle))
    with_check = Spread.of(checked)
    name = "compose CT07"
    weasy = f"WeasyPrint {version('weasyprint')}, without the code"
    return (
        beside(name, composed, typeset, f"Typst {version('typst')}, without the code", 1.0),
        beside(name, again, pdfme, f"pdfme generator {PDFME}, the same template", EIGHTH),
        beside(name, again, woven, weasy, EIGHTH),
        beside(name, composed, floor, "values written into a ready-made page, the floor", None),
        Figure("compose and read back CT07, p95", with_check.p95, 60.0, "a limit", "ms", 1.0),
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
