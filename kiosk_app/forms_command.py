"""`kiosk forms`: what an author of forms needs, without a screen and without an office."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from forms.bundle import Bundle
    from forms.inspection import Report

OK: Final = 0
NOT_SOUND: Final = 1
REFUSED: Final = 2
PREVIEW_DPI: Final = 110
GAP: Final = 24
"""Pixels between the pages of one picture."""


def add_forms_parser(commands: Any) -> None:
    """The subcommands check, preview and new."""
    forms = commands.add_parser("forms", help="check, look at or begin a form's bundle")
    actions = forms.add_subparsers(required=True, metavar="ACTION")

    check = actions.add_parser(
        "check",
        help="say everything that is wrong with bundles",
        description="Fills in the samples, draws, reads back and compares every page in every"
        " language. Exit 0: all is sound; 1: something must be mended; 2: nothing to check.",
    )
    check.add_argument(
        "folder", type=Path, nargs="?", metavar="DIR", help="a catalogue or one bundle (our own)"
    )
    check.set_defaults(run=_check)

    preview = actions.add_parser("preview", help="draw a form's sample as a picture")
    preview.add_argument("code", help="the form's code, for instance CT01, or its folder")
    preview.add_argument("out", type=Path, metavar="OUT.png")
    preview.add_argument("--language", default="vi", help="second language of the paper (vi)")
    preview.add_argument(
        "--sample", choices=("usual", "extreme"), default="usual", help="which sample (usual)"
    )
    preview.set_defaults(run=_preview)

    new = actions.add_parser(
        "new",
        help="begin a form: a sound bundle with a few fields",
        description="Writes form.json, layout.json and sample.json into a new folder CODE.",
    )
    new.add_argument("code", help="capitals, digits and hyphens, for instance TK-KS")
    new.add_argument("--into", type=Path, default=Path(), metavar="DIR", help="where (here)")
    new.add_argument("--base", type=Path, metavar="PDF", help="an official form to write upon")
    new.set_defaults(run=_new)


def _check(arguments: argparse.Namespace) -> int:
    from forms.bundle import own_catalogue  # noqa: PLC0415
    from forms.inspection import inspect_catalogue  # noqa: PLC0415

    folder = arguments.folder or own_catalogue()
    if not folder.is_dir():
        return _refuse(f"{folder}: there is no such folder")
    reports = inspect_catalogue(folder)
    if not reports:
        return _refuse(f"{folder}: holds no bundle")
    for report in reports:
        _tell(report)
    wrong = sum(not report.sound for report in reports)
    open_questions = sum(len(report.unconfirmed) for report in reports)
    print(
        f"{len(reports)} bundles, {wrong} to mend; {open_questions} things that no source confirms"
    )
    return NOT_SOUND if wrong else OK


def _tell(report: Report) -> None:
    print(f"{report.code}: {'sound' if report.sound else 'to mend'}")
    for path, words in report.faults:
        print(f"  {path}: {words}")
    for where in report.untranslated:
        print(f"  not translated: {where}")
    if report.unsearched:
        print(f"  no words to find it by: {', '.join(report.unsearched)}")
    if report.overflowing:
        print(f"  small for the longest answers: {', '.join(report.overflowing)}")
    for words in report.unconfirmed:
        print(f"  unconfirmed: {words}")


def _preview(arguments: argparse.Namespace) -> int:
    from forms.bundle import BundleError, load_bundle, own_catalogue  # noqa: PLC0415

    named = Path(arguments.code)
    folder = named if (named / "form.json").exists() else own_catalogue() / arguments.code
    if not (folder / "form.json").exists():
        codes = ", ".join(sorted(path.parent.name for path in own_catalogue().glob("*/form.json")))
        return _refuse(f"{arguments.code}: no folder of a bundle, and none of ours: {codes}")
    try:
        bundle = load_bundle(folder)
    except BundleError as error:
        for path, words in error.faults:
            print(f"{path}: {words}", file=sys.stderr)
        return NOT_SOUND
    languages = ", ".join(bundle.form.title)
    if arguments.language not in bundle.form.title:
        return _refuse(f"{bundle.form.code} has no {arguments.language!r}; it has {languages}")
    return _draw(bundle, arguments)


def _draw(bundle: Bundle, arguments: argparse.Namespace) -> int:
    from PIL import Image  # noqa: PLC0415

    from forms.answers import settled  # noqa: PLC0415
    from forms.compose import compose  # noqa: PLC0415
    from forms.font_files import FontError  # noqa: PLC0415
    from forms.layout.parts import UnfitValueError  # noqa: PLC0415
    from forms.readback import ReadProblem, render_pdf  # noqa: PLC0415
    from forms.schema import Kind  # noqa: PLC0415

    values = bundle.sample if arguments.sample == "usual" else bundle.extreme
    try:
        page = compose(
            bundle,
            settled(bundle.form, values) if bundle.form.kind is Kind.FORM else values,
            language=arguments.language,
            seal=None,
            specimen=True,
            request=None,
            serial=None,
        )
    except (FontError, UnfitValueError, ValueError) as error:
        return _refuse(str(error))
    pages = render_pdf(page.pdf, PREVIEW_DPI)
    if isinstance(pages, ReadProblem):
        raise RuntimeError(f"our own page cannot be read back: {pages}")  # noqa: TRY004 (a bug)
    wide = sum(picture.width + GAP for picture in pages) - GAP
    sheet = Image.new("RGB", (wide, max(picture.height for picture in pages)), "#808080")
    at = 0
    for picture in pages:
        sheet.paste(picture, (at, 0))
        at += picture.width + GAP
    try:
        sheet.save(arguments.out, "PNG")
    except OSError as error:
        return _refuse(f"{arguments.out}: cannot be written: {error.strerror}")
    print(f"{arguments.out}: {len(pages)} page(s), a specimen of {bundle.form.code}")
    return OK


def _new(arguments: argparse.Namespace) -> int:
    from forms.scaffold import ScaffoldError, new_bundle  # noqa: PLC0415

    folder = arguments.into / arguments.code
    try:
        base = arguments.base.read_bytes() if arguments.base else None
        files = new_bundle(arguments.code, base)
        folder.mkdir(parents=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except ScaffoldError as error:
        return _refuse(str(error))
    except FileExistsError:
        return _refuse(f"{folder}: is there already, and nothing of it was changed")
    except OSError as error:
        return _refuse(f"{error.filename}: {error.strerror}")
    print(f"{folder}: begun. Next: kiosk forms check {folder}")
    return OK


def _refuse(words: str) -> int:
    print(f"kiosk: {words}", file=sys.stderr)
    return REFUSED
