"""One pdfme for all comparisons, and the folder of the fonts made for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.fidelity.cases import Case
from tests.fidelity.generator import Generator
from tests.fidelity.peer_fonts import peer_fonts
from tests.fidelity.placing import OurLines
from tests.fidelity.translation import translate

Peer = Callable[..., bytes]


@pytest.fixture(scope="session")
def generator() -> Iterator[Generator]:
    with Generator() as running:
        yield running


@pytest.fixture(scope="session")
def peer(generator: Generator, tmp_path_factory: pytest.TempPathFactory) -> Peer:
    """Draws a case by pdfme; with ``our_lines``, its texts broken where ours breaks them."""
    folder = tmp_path_factory.mktemp("fonts")

    def draw(case: Case, *, our_lines: bool = False) -> bytes:
        lines = OurLines(case.placed, case.elements, case.metrics) if our_lines else None
        job = translate(case.layout, case.filling, lines)
        letters = {letter for part in case.placed for run in part.runs for letter in run.text}
        fonts = peer_fonts(letters, case.metrics, folder)
        return generator.draw(job.template, [job.inputs], fonts).pdf

    return draw
