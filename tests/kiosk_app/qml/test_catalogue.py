"""Every question of every form in the catalogue on the real screen: whatever is asked fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from forms.answers import visible_steps
from forms.bundle import load_bundle
from forms.schema import Kind
from kiosk_app.journey.session import TextStep
from kiosk_app.journey.states import Fill, State
from tests.kiosk_app import measures
from tests.kiosk_app.scenes import SCENES
from tests.kiosk_app.stage import PORTRAIT, WIDE, Stage, open_stage
from tests.kiosk_app.synthetic import CATALOGUE, CODES, form, on_form, with_comfort
from tests.kiosk_app.tongues import LONGEST

FORMS = [code for code in CODES if form(code).kind is Kind.FORM]


@pytest.fixture(scope="module", params=[PORTRAIT, WIDE], ids=["portrait", "wide"])
def stage(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Stage]:
    with open_stage(qapp, SCENES["welcome"]("vi"), request.param) as opened:
        yield opened


def questions(code: str, language: str) -> Iterator[tuple[str, State]]:
    """Each step as it opens, with the bundle's own sample, and the first row of a group."""
    asked = form(code)
    answers = dict(load_bundle(CATALOGUE / code).sample)
    for index, step in enumerate(visible_steps(asked, answers)):
        screens = [Fill(step=index)]
        screens += [
            Fill(step=index, row=0, row_field=name)
            for name in step.fields
            if isinstance(answers.get(name), list | tuple)
        ]
        for number, screen in enumerate(screens):
            shown = on_form(screen, language)
            assert shown.session is not None
            session = replace(shown.session, form=asked, answers=answers)
            yield (
                f"{code} {step.name} {number}",
                replace(shown, session=session, turn=1000 + 10 * index + number),
            )


def play(stage: Stage, shown: State, step: TextStep) -> None:
    stage.warnings.clear()
    # Between two papers a screen that has little to place anew in another size.
    for one in (SCENES["goodbye"]("vi"), shown):
        stage.show(with_comfort(one, step))
    stage.grab()
    stage.settle()


@pytest.mark.parametrize("code", FORMS)
def test_questions_fit_in_every_language(stage: Stage, code: str) -> None:
    for language in LONGEST:
        for name, shown in questions(code, language):
            play(stage, shown, TextStep.M)
            assert stage.warnings == [], name
            assert measures.clipped_texts(stage) == [], name
            assert measures.outside(stage) == [], name
            assert measures.small_targets(stage) == [], name
            assert measures.crowded_targets(stage) == [], name
            assert measures.overlapping_texts(stage) == [], name
            assert measures.broken_words(stage) == [], name


@pytest.mark.parametrize("step", [TextStep.L, TextStep.XL], ids=lambda step: step.name)
@pytest.mark.parametrize("code", FORMS)
def test_questions_fit_in_large_text(stage: Stage, code: str, step: TextStep) -> None:
    """accessibility.md: zoom."""
    for name, shown in questions(code, "vi"):
        play(stage, shown, step)
        assert stage.warnings == [], name
        assert measures.clipped_texts(stage) == [], name
        assert measures.small_targets(stage) == [], name
        assert measures.crowded_targets(stage) == [], name
