"""Nobody who touches the screen waits for a table."""

from __future__ import annotations

import threading

import pytest

from forms.nationalities import nationality
from kiosk_app.finding.index import Index
from kiosk_app.typing import phone
from kiosk_app.viewmodels.services import FINDER
from kiosk_app.viewmodels.tables import make_tables
from tests.kiosk_app.synthetic import machine


def test_what_was_made_on_another_thread_is_not_made_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    forms = machine().forms
    making = threading.Thread(target=make_tables, args=(forms,))
    making.start()
    making.join()

    def slow(*_: object) -> None:
        raise AssertionError("somebody waits for it")

    monkeypatch.setattr(Index, "of", slow)
    monkeypatch.setattr("babel.localedata.pickle.load", slow)
    monkeypatch.setattr("tomllib.loads", slow)
    assert FINDER.index(forms).find("khai sinh", "vi")
    assert nationality("KOR", ("vi", "en")) == "Hàn Quốc / South Korea"
    assert phone.country_of("KOR").code == "82"
