"""`kiosk demo --shots FOLDER`: walk the journeys on a virtual screen, keep pictures of them."""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kiosk_app.config import ScreenConfig
from kiosk_app.demo import journeys
from kiosk_app.demo.album import Album
from kiosk_app.demo.later import LATER
from kiosk_app.demo.machine import Demo, demo
from kiosk_app.demo.scenes import SCENES
from kiosk_app.demo.servicing import SERVICING
from kiosk_app.demo.walks import Walk
from kiosk_app.dock.visitor import NotSeenError
from kiosk_app.log import Log
from kiosk_app.shell import Shell, make_application
from kiosk_app.viewmodels.app import WindowOptions

LANGUAGES: Final = ("vi", "en", "ko")
"""The journeys' own; the contact sheets show every screen in all languages."""
WIDE_LANGUAGES: Final = ("vi", "en")
PORTRAIT: Final = (1080, 1920)
WIDE: Final = (1920, 1080)
ON_SHEET: Final = ("vi", "en-wide")
"""Walks on the contact sheet; the others show the same in another language or shape."""
VISITS: Final = {f"na5-{language}": (language, journeys.visitor) for language in ("ko", "en")}
PAGE_SECONDS: Final = 1.5
PEOPLE: Final = 200
"""Enough for households of every kind; the demo's people are always among them."""


def take_shots(arguments: argparse.Namespace) -> int:
    """Exit 1 if a journey did not come through. The state is a new one, removed afterwards;
    ``arguments.state`` stays as it is.
    """
    # Read when Qt begins: no display is needed, and every machine draws alike.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    make_application(sys.argv[:1])
    album = Album(arguments.shots)
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="mot-cua-shots-") as folder:
        print("kiosk: starting the office on loopback, with a new registry", flush=True)
        screen = ScreenConfig(width=PORTRAIT[0], height=PORTRAIT[1], fullscreen=False)
        with (
            demo(Path(folder), screen=screen, page_seconds=PAGE_SECONDS, people=PEOPLE) as parts,
            _kiosk(parts, screen) as shell,
        ):
            for name, walk in _walks(parts, shell, album):
                if not name.startswith(arguments.only):
                    continue
                before = len(album.written)
                try:
                    walk()
                except NotSeenError as error:
                    failed.append(name)
                    print(f"kiosk: {name}: {error}", file=sys.stderr)
                    album.keep("stuck", name, shell.window.grabWindow())
                    break
                print(f"{name}: {len(album.written) - before} pictures", flush=True)
    if not arguments.only:
        album.finish()
    size = sum(path.stat().st_size for path in album.written)
    print(f"{arguments.shots}: {len(album.written)} pictures, {size / 1e6:.1f} MB")
    return 1 if failed else 0


def _walks(parts: Demo, shell: Shell, album: Album) -> Iterator[tuple[str, Callable[[], None]]]:
    """Each walk by the name that its pictures begin with."""
    for width, height in (PORTRAIT, WIDE):
        shell.window.resize(width, height)
        wide = width > height
        # One's own paper upright, the child's in landscape: the screens are the same but one.
        kinds = ("child",) if wide else ("self",)
        for language in WIDE_LANGUAGES if wide else LANGUAGES:
            both = ("self", "child") if (language, wide) == ("vi", False) else kinds
            end = f"{language}{'-wide' if wide else ''}"
            on_sheet = end in ON_SHEET
            for kind in both:
                row = f"ct07-{kind}-{end}"
                walk = Walk(parts, shell, album, language, row, on_sheet=on_sheet)
                papers = row == "ct07-self-vi"

                def certificate(walk: Walk = walk, kind: str = kind, papers: bool = papers) -> None:
                    journeys.certificate(walk, child=kind == "child", papers=papers)

                yield row, certificate
            row = f"ct01-{end}"
            walk = Walk(parts, shell, album, language, row, on_sheet=on_sheet)

            def form(walk: Walk = walk, papers: bool = row == "ct01-vi") -> None:
                journeys.form(walk, papers=papers)

            yield row, form
    shell.window.resize(*PORTRAIT)
    for name, (language, scene) in {**VISITS, **LATER, **SCENES, **SERVICING}.items():
        walk = Walk(parts, shell, album, language, name)

        def play(walk: Walk = walk, scene: Callable[[Walk], None] = scene) -> None:
            scene(walk)

        yield name, play


@contextmanager
def _kiosk(parts: Demo, screen: ScreenConfig) -> Iterator[Shell]:
    """The kiosk on the virtual screen; what its threads break is raised at the end."""
    bugs: list[BaseException] = []
    shell = Shell(
        parts.machine.config,
        lambda: parts.machine.drivers,
        Log(io.StringIO()),
        WindowOptions(width=screen.width, height=screen.height, motion=False),
        screen.pitch_mm,
        bugs.append,
        lambda _sound: None,
    )
    try:
        shell.start()
        yield shell
    finally:
        shell.stop()
    if bugs:
        raise bugs[0]
