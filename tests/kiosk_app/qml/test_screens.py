"""Every face of every screen, in every language, orientation, size and contrast, measured."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk_app.journey.session import TextStep
from kiosk_app.journey.states import SlipProblem
from kiosk_app.viewmodels.welcome import ATTRACT_SECONDS
from tests.kiosk_app import golden, measures
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort
from tests.kiosk_app.tongues import FEW, LONGEST

FACES = [name for name in SCENES if not name.startswith(("check-read", "fill", "review"))]
"""The screens on which one types, checks and reviews are measured in test_editing."""
SPOKEN_FOR = {
    "out-of-service-power",
    "out-of-service-retired",
    "welcome-notice",
    "welcome-closed",
    "services-closed",
    "services-hours",
    "services-search",
    "services-search-nothing",
    "out-of-service-revoked",
    "out-of-service-suspended",
    "enrolment-waiting",
    "service-door-locked",
    "service-log",
    "service-machine",
}
"""Their shapes are those of others."""
SHAPES = [
    name
    for name in FACES
    if (
        not name.startswith(("identify-", "trouble-", "failure-"))
        and name not in SPOKEN_FOR
        and name not in {f"collect-{problem}" for problem in SlipProblem}
    )
    or name
    in {
        "identify-not-a-document",
        "collect-mistyped",
        "collect-too-many",
        "collect-used",
        "identify-passport",
        "trouble-jam",
        "failure-outcome-unknown",
        "failure-no-record",
        "failure-wrong-page",
    }
]
"""One of each kind, where faces differ only in a sentence."""


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened:
        yield opened


def play(
    stage: Stage,
    name: str,
    language: str,
    step: TextStep = TextStep.M,
    *,
    high_contrast: bool = False,
    low: bool = False,
) -> None:
    stage.warnings.clear()
    stage.show(with_comfort(SCENES[name](language), step, high_contrast=high_contrast, low=low))
    stage.grab()
    stage.settle()


LISTS = (
    "services-another",
    "services-civil-status",
    "services-closed-touched",
    "services-fee",
    "services-hindered",
    "services-hours",
    "services-notices",
    "services-office-away",
    "services-office-never-seen",
    "services-personal",
    "service-health",
    "service-jam",
    "service-paper",
    "service-tests",
    "service-network",
)
"""More rows than one page holds: their pages are turned."""


LONG_WORDS = {"ru", "ja"}
"""Languages in which some faces take a second page, by the large arrows."""


def pages_turn(stage: Stage) -> bool:
    return any(item.property("many") is True for item in stage.items())


@pytest.mark.parametrize("name", FACES)
def test_a_face_in_every_language(stage: Stage, name: str) -> None:
    """accessibility.md: tree."""
    drawn = name in golden.PLAIN and stage.window.width() < stage.window.height()
    # Upright, test_golden measures them in all languages where it draws them.
    for language in ("vi",) if drawn else FEW if name in SHAPES else LONGEST:
        play(stage, name, language)
        assert stage.warnings == []
        measures.expect_sound(stage)
        assert name in LISTS or language in LONG_WORDS or not pages_turn(stage)


@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
@pytest.mark.parametrize("step", [TextStep.S, TextStep.L, TextStep.XL], ids=lambda step: step.name)
@pytest.mark.parametrize("name", SHAPES)
def test_a_face_in_every_size(stage: Stage, name: str, step: TextStep, *, low: bool) -> None:
    """accessibility.md: targets, zoom."""
    for language in ("vi", "ko"):
        play(stage, name, language, step, low=low)
        assert stage.warnings == []
        assert measures.clipped_texts(stage) == []
        assert measures.small_targets(stage) == []
        assert measures.crowded_targets(stage) == []
        assert measures.small_texts(stage) == []
        assert measures.overlapping_texts(stage) == []
        assert measures.broken_words(stage) == []


@pytest.mark.parametrize("name", SHAPES)
def test_words_stand_out_from_their_ground(stage: Stage, name: str) -> None:
    """accessibility.md: contrast."""
    for high_contrast in (False, True):
        play(stage, name, "vi", high_contrast=high_contrast)
        assert stage.warnings == []
        assert measures.faint_texts(stage, 20.0 if high_contrast else 10.0) == []


@pytest.mark.parametrize("name", SHAPES)
def test_lowered_everything_is_in_reach(stage: Stage, name: str) -> None:
    """accessibility.md: reach."""
    play(stage, name, "vi", low=True)
    # Portrait: 1,120 mm above the floor (docs/accessibility.md). Wide: as low as the screen allows.
    top = 832 if stage.window.height() > stage.window.width() else 1080 - 838
    assert measures.targets(stage) or name == "time-warning"
    for target in measures.targets(stage):
        assert measures.whole(target).top() >= top - measures.ROUNDING_PX


@pytest.mark.parametrize("step", [TextStep.S, TextStep.M, TextStep.L], ids=lambda step: step.name)
def test_what_can_be_had_never_stands_on_the_languages(stage: Stage, step: TextStep) -> None:
    play(stage, "welcome", "vi", step)
    for _ in range(3 * ATTRACT_SECONDS):
        stage.root.tick()
        stage.grab()
        assert measures.overlapping_texts(stage) == []
        assert stage.warnings == []
