"""The comparison itself: what it must notice, and what it must let pass."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fidelity import comparing
from tests.fidelity.cases import Case
from tests.fidelity.comparing import compare
from tests.fidelity.conftest import Peer
from tests.fidelity.elements import ELEMENTS


@pytest.fixture(autouse=True)
def _keep_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(comparing, "KEPT", tmp_path)


def _moved(case: Case, kind: str, by: tuple[float, float]) -> Case:
    """The case with the first element of a type moved in ours alone."""
    layout = deepcopy(case.layout)
    element = next(element for element in layout["schemas"][0] if element["type"] == kind)
    element["position"]["x"] += by[0]
    element["position"]["y"] += by[1]
    return replace(case, layout=layout)


@pytest.mark.parametrize("by", [(0.6, 0.0), (0.0, 0.6)])
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("shapes", "rectangle"),
        ("shapes", "ellipse"),
        ("pictures", "image"),
        ("pictures", "svg"),
        ("choices", "checkbox"),
        ("choices", "circleMark"),
        ("tables", "table"),
        ("qrcode", "qrcode"),
        ("code128", "code128"),
        ("alignments", "text"),
    ],
)
def test_six_tenths_of_a_millimetre_are_noticed(
    peer: Peer, name: str, kind: str, by: tuple[float, float]
) -> None:
    case = ELEMENTS[name]()

    assert compare(_moved(case, kind, by), peer(case), "moved") != []


@pytest.mark.parametrize("by", [(0.25, 0.0), (0.0, 0.25)])
def test_a_quarter_of_a_millimetre_is_noticed_of_letters(
    peer: Peer, by: tuple[float, float]
) -> None:
    case = ELEMENTS["variables"]()

    assert compare(_moved(case, "text", by), peer(case), "moved") != []


def test_what_is_missing_is_noticed_and_a_picture_is_kept(peer: Peer, tmp_path: Path) -> None:
    case = ELEMENTS["shapes"]()
    layout = deepcopy(case.layout)
    thin = [element for element in layout["schemas"][0] if element["height"] == 0.2]
    layout["schemas"][0].remove(thin[0])

    assert compare(replace(case, layout=layout), peer(case), "missing") != []
    assert [file.name for file in tmp_path.iterdir()] == ["missing-1.png"]


def test_a_tenth_of_a_millimetre_is_nothing(peer: Peer) -> None:
    case = ELEMENTS["shapes"]()

    assert compare(_moved(case, "rectangle", (0.1, 0.1)), peer(case), "moved") == []
