"""From a bundle and values to the finished page.

A certificate without the office's seal is a specimen and says so across every page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from forms import wording
from forms.answers import printed
from forms.bundle import Bundle
from forms.embedding import prepare
from forms.fonts import SYMBOLS, PaperFonts, face
from forms.layout import MM
from forms.layout.archive import Description
from forms.layout.flow import lay_out
from forms.layout.paint import paint, runs
from forms.layout.parts import FONTS, Filling
from forms.layout.plan import Group, Plan, Run
from forms.schema import Form, Kind, Values
from forms.second_language import PAPER_LANGUAGE, second_language, second_texts
from forms.ticks import tick_texts

SPECIMEN = "MẪU - SPECIMEN"
_BLANK_SERIAL = "……………"
_SPECIMEN_SIZE = 76.0
_SPECIMEN_FONT = "Tinos-Bold"


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Letters on the page: ``page`` from 1, millimetres from its upper left corner."""

    page: int
    x: float
    baseline: float
    text: str
    element: str


@dataclass(frozen=True, slots=True)
class Page:
    """A finished paper: the PDF, its number of pages, and what was set on them."""

    pdf: bytes
    pages: int
    lines: tuple[PlacedText, ...]


def compose(
    bundle: Bundle,
    values: Values,
    *,
    language: str,
    seal: str | None,
    specimen: bool,
    request: str | None,
    serial: str | None,
    sheet: int = 1,
) -> Page:
    """Draw a paper. The same arguments give the same bytes.

    Args:
        bundle: In the version that the session, or the seal, names.
        values: Normalised answers of a form, or printed values of a certificate.
        language: The person's; the paper is Vietnamese, with this one beside it for reference.
            A form with ``paper_words`` has English beside it where this is Vietnamese.
        seal: Whole text of the QR code, or None.
        specimen: Print the mark even though there is a seal.
        request: Request id, for the metadata and the foot of a certificate.
        serial: The office's serial.
        sheet: Counts the prints of one serial.

    Raises:
        MissingGlyphError: No font has a letter of the values.
        MissingFontError: A font package is not installed.
        UnfitValueError: A value is longer than its boxes, or nothing that its code can say.
    """
    form = bundle.form
    paper = printed(form, values)
    texts = {
        **paper.texts,
        **second_texts(form, values, language),
        **tick_texts(form, values),
        "serial": serial or _BLANK_SERIAL,
        "seal": seal or "",
        "seal_notice": _notice(form, language, seal),
        "second_title": "" if language == PAPER_LANGUAGE else form.say(form.title, language),
        "request_id": request or "–",
        "sheet": str(sheet),
        "verify_address": _address(seal),
    }
    filling = Filling(
        texts,
        paper.rows,
        labels=_labels(form, language),
        headings=_headings(form, texts["request_id"]),
    )
    plan = lay_out(bundle.template, filling, PaperFonts(language))
    if specimen or (form.kind is Kind.CERTIFICATE and seal is None):
        plan = _marked(plan)
    return Page(
        pdf=paint(plan, _description(form, request, serial, sheet)),
        pages=len(plan.pages),
        lines=_placed(plan),
    )


def _labels(form: Form, language: str) -> dict[str, str]:
    """What the form calls its values, for a continuation page."""
    second = second_language(form, language) if form.paper_words else PAPER_LANGUAGE
    fields = dict(form.fields)
    for name, field in form.fields.items():
        fields |= {f"{name}.{index}": column for index, column in enumerate(field.columns)}
    return {
        name: " / ".join(
            dict.fromkeys((field.label[PAPER_LANGUAGE], form.say(field.label, second)))
        )
        for name, field in fields.items()
    }


def _headings(form: Form, request: str) -> tuple[str, ...]:
    title = "TRANG TIẾP THEO / CONTINUATION PAGE" if form.paper_words else "TRANG TIẾP THEO"
    return (title, f"Mẫu {form.code} · Mã yêu cầu {request}")


def warm_up() -> None:
    """Load the fonts that every paper has, so that the first page comes as fast as the next. Those
    of other scripts have 9 MB each, and are read with the first letter that needs them.
    """
    prepare(FONTS)
    face(SYMBOLS)


def _notice(form: Form, language: str, seal: str | None) -> str:
    languages = [PAPER_LANGUAGE]
    if form.paper_words:
        language = second_language(form, language)
    if language != PAPER_LANGUAGE:
        languages.append(language)
    return "\n".join(_notice_in(tag, form, seal) for tag in languages)


def _notice_in(language: str, form: Form, seal: str | None) -> str:
    words = wording.section("notices", language)
    if form.kind is Kind.FORM:
        return " ".join((words["form"], words["scan"])) if seal else words["form"]
    return words["certificate"].format(address=_address(seal)) if seal else words["unsealed"]


def _address(seal: str | None) -> str:
    return (seal or "").partition("#")[0].lower()


def _description(form: Form, request: str | None, serial: str | None, sheet: int) -> Description:
    subject = f"{form.code} version {form.version}"
    named = (("request", request), ("serial", serial), ("sheet", str(sheet)))
    keywords = (f"{key} {value}" for key, value in named if value)
    return Description(
        title=form.say(form.title, PAPER_LANGUAGE),
        subject=subject,
        keywords=(subject, *keywords),
        language="vi-VN",
    )


def _marked(plan: Plan) -> Plan:
    width = PaperFonts().width(SPECIMEN, _SPECIMEN_FONT, _SPECIMEN_SIZE)
    middle = plan.width / 2
    mark = Run(
        x=middle - width / 2,
        baseline=plan.height / 2 + _SPECIMEN_SIZE / 3,
        text=SPECIMEN,
        font=_SPECIMEN_FONT,
        size=_SPECIMEN_SIZE,
        color="#7a7a7a",
        element="specimen",
    )
    group = Group((mark,), -52.0, middle, plan.height / 2, 0.35)
    return replace(plan, pages=tuple((group, *page) for page in plan.pages))


def _placed(plan: Plan) -> tuple[PlacedText, ...]:
    return tuple(
        PlacedText(number, run.x / MM, run.baseline / MM, run.text, run.element)
        for number, page in enumerate(plan.pages, start=1)
        for run in runs(page)
    )
