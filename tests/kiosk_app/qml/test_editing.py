"""Every face of the screens on which one types, checks and reviews, measured."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from kiosk_app.journey.session import TextStep
from tests.kiosk_app import measures
from tests.kiosk_app.editing import EDITING, nothing
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import with_comfort
from tests.kiosk_app.tongues import FEW

OURS = {
    **{
        name: (state, nothing)
        for name, state in SCENES.items()
        if name.startswith(("check-read", "fill", "review"))
    },
    **EDITING,
}


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
    state, act = OURS[name]
    stage.warnings.clear()
    # Between two faces one that has little to place anew in another language and size.
    for shown in (SCENES["goodbye"](language), state(language)):
        stage.show(with_comfort(shown, step, high_contrast=high_contrast, low=low))
    act(stage)
    # A picture is what makes Qt place the last things.
    stage.grab()
    stage.grab()


@pytest.mark.parametrize("name", OURS)
def test_a_face_in_every_language(stage: Stage, name: str) -> None:
    for language in FEW:
        play(stage, name, language)
        assert stage.warnings == []
        assert measures.clipped_texts(stage) == []
        assert measures.outside(stage) == []
        assert measures.small_targets(stage) == []
        assert measures.crowded_targets(stage) == []
        assert measures.small_texts(stage) == []
        assert measures.unnamed_targets(stage) == []


@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
@pytest.mark.parametrize("step", [TextStep.L, TextStep.XL], ids=lambda step: step.name)
@pytest.mark.parametrize("name", OURS)
def test_a_face_in_large_text(stage: Stage, name: str, step: TextStep, *, low: bool) -> None:
    play(stage, name, "vi", step, low=low)
    assert stage.warnings == []
    assert measures.clipped_texts(stage) == []
    assert measures.small_targets(stage) == []
    assert measures.crowded_targets(stage) == []
    assert measures.small_texts(stage) == []


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "fill-name-keyboard"),
        ("ko", "fill-country-keyboard"),
        ("ja", "fill-country-keyboard"),
        ("th", "fill-country-keyboard"),
        ("ru", "fill-country-keyboard"),
    ],
)
def test_the_keys_of_every_script_keep_their_sizes(stage: Stage, language: str, name: str) -> None:
    """accessibility.md: targets."""
    for step, low in [(TextStep.S, False), (TextStep.XL, False), (TextStep.XL, True)]:
        play(stage, name, language, step, low=low)
        keyboard = next(one for one in stage.items() if one.property("keyHeight") is not None)
        keys = [one for one in measures.targets(stage) if one.property("ground") is not None]
        assert len(keys) > 30
        assert stage.warnings == []
        assert not set(measures.names(keys)) & set(measures.small_targets(stage))
        assert measures.crowded_targets(stage) == []
        assert not set(measures.names(keys)) & set(measures.outside(stage))
        labels = {str(one.property("label")) for one in keys}
        assert not labels & set(measures.clipped_texts(stage))
        edited = next(one for one in stage.items() if one.property("editing") is True)
        assert not measures.whole(keyboard).intersects(measures.visible_part(edited))


@pytest.mark.parametrize("high_contrast", [False, True], ids=["light", "high"])
@pytest.mark.parametrize("name", [name for name in OURS if "keyboard" in name or "date" in name])
def test_keys_are_told_from_their_ground(stage: Stage, name: str, *, high_contrast: bool) -> None:
    play(stage, name, "vi", high_contrast=high_contrast)
    keys = [item for item in measures.targets(stage) if item.property("ground") is not None]
    assert keys
    for key in keys:
        ground, foreground = key.property("ground"), key.property("foreground")
        assert isinstance(ground, QColor)
        assert measures.contrast(ground, foreground) >= (20 if high_contrast else 10)


@pytest.mark.parametrize(
    "name", [name for name in EDITING if name.startswith("fill") and "date" not in name]
)
@pytest.mark.parametrize("step", [TextStep.M, TextStep.XL], ids=lambda step: step.name)
@pytest.mark.parametrize("low", [False, True], ids=["", "low"])
def test_the_field_being_typed_is_in_sight(
    stage: Stage, name: str, step: TextStep, *, low: bool
) -> None:
    play(stage, name, "vi", step, low=low)
    stage.settle()
    for item in stage.items():
        if item.property("editing") is True and item.metaObject().indexOfMethod("take()") >= 0:
            heart = item.property("heart")
            part, full = measures.visible_part(heart), measures.whole(heart)
            assert part.height() >= min(full.height(), 0.5 * stage.window.height() / 3) - 1
            keyboard = next(one for one in stage.items() if one.property("keyHeight") is not None)
            assert not measures.whole(keyboard).intersects(part)
