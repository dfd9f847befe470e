"""Everything that is wrong with a bundle, before a person stands before it.

Loading refuses what is no bundle. Here its samples are filled in, its pages drawn, read back and
compared, in every language, with a seal of a key that is made for it and forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.answers import check, normalise, settled
from forms.bundle import Bundle, BundleError, load_bundle, read_bundle
from forms.compose import Page, compose
from forms.expectation import Expected, check_page
from forms.font_files import FontError
from forms.layout.codes import QrCode, qr_modules
from forms.layout.parts import UnfitValueError
from forms.overflow import overflowing
from forms.reading import Fault
from forms.rules import check_schema, violations
from forms.schema import Field, Form, Input, Kind, Values, Words
from forms.seal import (
    KnownKey,
    Purpose,
    SealedPaper,
    SealError,
    SigningKey,
    Trust,
    pack_values,
    seal,
)
from forms.sentences import sentence
from forms.ticks import tick_name

LEAST_MODULE = 0.3
"""Millimetres of a code's module: two dots and a half of the coarsest print head (203 dpi)."""
_ADDRESS = "HTTPS://OFFICE.EXAMPLE/V"
_SESSION = "00112233445566ff"
_AUTHORS_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Report:
    """What was found.

    Args:
        code: Of the form; the folder's name where it cannot be read.
        faults: What must be mended before it is used.
        unconfirmed: What the bundle itself says that no source confirms.
        untranslated: Paths of texts that a language of the title lacks.
        unsearched: Languages of the title that say nothing of what people may look for.
        overflowing: Elements whose longest answer goes on to a continuation page.
    """

    code: str
    faults: tuple[Fault, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    untranslated: tuple[str, ...] = ()
    unsearched: tuple[str, ...] = ()
    overflowing: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.faults


@dataclass(slots=True)
class _Sealer:
    """A key of its own for one bundle's samples."""

    form: Form
    key: SigningKey = field(default_factory=lambda: SigningKey.of(Ed25519PrivateKey.generate()))
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))

    @property
    def trust(self) -> Trust:
        certificate = self.form.kind is Kind.CERTIFICATE
        purpose = Purpose.CERTIFICATE if certificate else Purpose.DECLARATION
        day = timedelta(days=1)
        public = self.key.private.public_key().public_bytes_raw()
        known = KnownKey(public, purpose, self.now - day, self.now + day)
        return Trust({self.key.key_id: known}, _ADDRESS)

    @property
    def serial(self) -> str:
        return "000123/XN" if self.form.kind is Kind.CERTIFICATE else ""

    def seal(self, values: Values, language: str) -> str:
        """Raises: SealError: The code would be too long."""
        paper = SealedPaper(
            kind=self.form.kind,
            code=self.form.code,
            version=self.form.version,
            language=language,
            serial=self.serial,
            sheet=1,
            issued_at=self.now,
            request=f"{_SESSION}-1",
            issuer="Kiosk",
            values=pack_values(self.form, values),
        )
        return seal(paper, self.key, _ADDRESS)


def shown_seal(form: Form, values: Values, language: str) -> str | None:
    """The code of a declaration on a picture: of a key that everybody knows and nobody trusts.

    The same values give the same code, so that pictures can be compared. ``None`` for a
    certificate, whose picture is a specimen, and where the values cannot be sealed.
    """
    if form.kind is Kind.CERTIFICATE:
        return None
    known = SigningKey.of(Ed25519PrivateKey.from_private_bytes(bytes(32)))
    try:
        return _Sealer(form, known, datetime(2026, 1, 1, tzinfo=UTC)).seal(values, language)
    except SealError:
        return None


def inspect(folder: Path) -> Report:
    """Load the bundle in ``folder`` and try everything that it promises."""
    old = folder.parent.name == "old"
    return _inspected(lambda: load_bundle(folder), folder.name, old=old)


def inspect_files(files: Mapping[str, bytes], code: str) -> Report:
    """The same for a bundle of ``code`` that lies in memory, by the names of its files."""
    return _inspected(lambda: read_bundle(files), code, old=False)


def _inspected(load: Callable[[], Bundle], folder: str, *, old: bool) -> Report:
    try:
        bundle = load()
    except BundleError as e:
        return Report(folder, e.faults)
    faults = tuple(_faults(bundle, folder, old=old))
    return Report(
        bundle.form.code,
        faults,
        bundle.form.unconfirmed,
        tuple(_untranslated(bundle.form)),
        tuple(_unsearched(bundle.form)),
        () if faults else overflowing(bundle),
    )


def inspect_catalogue(folder: Path) -> tuple[Report, ...]:
    """Every bundle of a folder, with its earlier versions; or the one bundle that it is."""
    if (folder / "form.json").exists():
        return (inspect(folder),)
    current = sorted(path for path in folder.iterdir() if path.is_dir())
    found = [*current, *(old for path in current for old in sorted(path.glob("old/*")))]
    return tuple(inspect(path) for path in found)


def _faults(bundle: Bundle, folder: str, *, old: bool) -> Iterator[Fault]:
    form = bundle.form
    if not old and form.code != folder:
        yield Fault("form.json.code", f"must be the folder's name, {folder}")
    yield from _not_printed(bundle)
    wrong_schema = check_schema(form)
    yield from wrong_schema
    if wrong_schema:
        return
    for which, values in (("usual", bundle.sample), ("extreme", bundle.extreme)):
        wrong = tuple(_wrong_answers(form, which, values))
        yield from wrong
        if not wrong:
            yield from _wrong_pages(bundle, which, values)


def _not_printed(bundle: Bundle) -> Iterator[Fault]:
    """A field that stands nowhere on the paper: not itself, not in a derived value, not ticked."""
    printed = set(bundle.template.names)
    for derived in reversed(bundle.form.derived):
        if derived.name in printed:
            printed.update(derived.parts)
        else:
            yield Fault("form.json.derived", f"{derived.name!r} does not stand on the paper")
    for name, item in bundle.form.fields.items():
        ticks = [tick_name(name, option.value) for option in item.options]
        some = [tick for tick in ticks if tick in printed]
        if some and len(some) < len(ticks):
            missing = ", ".join(sorted({*ticks} - {*some}))
            yield Fault("layout.json", f"{name!r} has no box for {missing}")
        if name not in printed and not some:
            yield Fault("layout.json", f"the field {name!r} does not stand on the paper")


def _wrong_answers(form: Form, which: str, values: Values) -> Iterator[Fault]:
    if form.kind is Kind.FORM:
        errors = check(form, values)
        for error in errors:
            path = ".".join(map(str, ("sample.json", which, *error.path)))
            yield Fault(path, sentence(error, form, _AUTHORS_LANGUAGE))
        if errors:
            return
    answers = normalise(form, values) if form.kind is Kind.FORM else values
    for broken in violations(form, answers):
        path = ".".join(map(str, ("sample.json", which, *broken.path)))
        yield Fault(path, f"breaks the schema's rule {broken.keyword!r}")


def _wrong_pages(bundle: Bundle, which: str, sample: Values) -> Iterator[Fault]:
    form = bundle.form
    where = f"sample.json.{which}"
    values = settled(form, sample) if form.kind is Kind.FORM else sample
    sealer = _Sealer(form)
    for language in form.title:
        try:
            text = sealer.seal(values, language)
            page = _draw(bundle, values, language, text, sealer.serial)
        except (SealError, FontError, UnfitValueError) as e:
            yield Fault(where, f"cannot be drawn in {language!r}: {e}")
            continue
        for problem in check_page(page.pdf, _expected(form, values, sealer), sealer.trust, bundle):
            yield Fault(
                where,
                f"in {language!r}, the check before printing finds {problem.kind.value}"
                f" {problem.where}".rstrip(),
            )
        if language == form.fallback_language:
            yield from _small_codes(bundle, where, text)


def _draw(bundle: Bundle, values: Values, language: str, text: str, serial: str) -> Page:
    return compose(
        bundle,
        values,
        language=language,
        seal=text,
        specimen=False,
        request=f"{_SESSION}-1",
        serial=serial or None,
    )


def _expected(form: Form, values: Values, sealer: _Sealer) -> Expected:
    return Expected(
        session=_SESSION,
        request=f"{_SESSION}-1",
        code=form.code,
        version=form.version,
        serial=sealer.serial,
        sheet=1,
        subject_number=str(values.get("number", "")),
        subject_name=str(values.get("name", "")),
    )


def _small_codes(bundle: Bundle, where: str, text: str) -> Iterator[Fault]:
    template = bundle.template
    codes = [
        element
        for elements in (template.static, *template.pages)
        for element in elements
        if isinstance(element, QrCode) and element.place.name == "seal"
    ]
    if not codes:
        yield Fault("layout.json", "has no qrcode named 'seal'")
    for code in codes:
        modules = len(qr_modules(text))
        side = min(code.place.width, code.place.height) / modules
        if side < LEAST_MODULE:
            wanted = LEAST_MODULE * modules
            yield Fault(
                where,
                f"the seal's code has {modules} modules a side of {side:.2f} mm each, which is too"
                f" small to read: make it {wanted:.0f} mm, or allow shorter answers",
            )


def _untranslated(form: Form) -> Iterator[str]:
    languages = set(form.title)
    for path, words in _words(form):
        missing = sorted(languages - set(words))
        if missing and any(words.values()):
            yield f"{path}: {', '.join(missing)}"


def _unsearched(form: Form) -> Iterator[str]:
    for language in form.title:
        if not form.search.get(language):
            yield language


def _words(form: Form) -> Iterator[tuple[str, Words]]:
    yield from (("short_title", form.short_title), ("help", form.help))
    for number, use in enumerate(form.uses):
        yield from ((f"uses[{number}].what", use.what), (f"uses[{number}].why", use.why))
    for step in form.steps:
        yield f"steps.{step.name}.title", step.title
    if form.kind is Kind.FORM:
        for item in form.fields.values():
            yield from _words_of(item, "fields")


def _words_of(item: Field, path: str) -> Iterator[tuple[str, Words]]:
    here = f"{path}.{item.name}"
    yield from ((f"{here}.label", item.label), (f"{here}.hint", item.hint))
    for option in item.options:
        yield f"{here}.options.{option.value}", option.label
    if item.input is Input.ROWS:
        for column in item.columns:
            yield from _words_of(column, here)
