"""The first screen: what the configuration says of the machine, and nothing slow on the way."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from forms.schema import Kind
from kiosk_app import opening as module
from kiosk_app.config import Config, MachineConfig, OfficeConfig, PagePrinterConfig
from kiosk_app.journey.availability import services
from kiosk_app.journey.circumstances import Availability, Hindrance
from kiosk_app.journey.states import Welcome
from kiosk_app.opening import hall_today, opening

CONFIG = Config(
    state=Path("/nowhere"),
    machine=MachineConfig(name="Máy 07", place="Một Cửa, phường Sơn Trà", languages=("ko", "vi")),
    office=OfficeConfig(url="https://office.example"),
    page_printer=PagePrinterConfig(kind="folder"),
)


def test_the_kiosk_opens_on_its_welcome_with_nobody_there() -> None:
    state, _ = opening(CONFIG)
    assert isinstance(state.screen, Welcome)
    assert state.session is None
    assert state.overlay is None
    assert not state.awaited


def test_the_machine_is_the_configurations() -> None:
    machine = opening(CONFIG)[0].machine
    assert machine.kiosk == "Máy 07"
    assert machine.place == "Một Cửa, phường Sơn Trà"
    assert machine.languages == ("ko", "vi")


def test_every_form_of_the_catalogue_is_there_and_none_is_promised_yet() -> None:
    """Before a printer and the office have spoken, nothing is available (F6, F10)."""
    state, catalogue = opening(CONFIG)
    assert {"CT01", "CT07"} <= set(state.machine.forms) == set(dict(catalogue.items()))
    for service in services(state.machine):
        assert service.availability is Availability.NOT_NOW
        certificate = service.form.kind is Kind.CERTIFICATE
        assert service.hindrance is (Hindrance.OFFICE_AWAY if certificate else Hindrance.PRINTER)


def test_the_day_is_the_halls_and_not_the_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Late:
            return cls(2026, 11, 20, 17, 30, tzinfo=UTC).astimezone(tz)

    monkeypatch.setattr(module, "datetime", Late)
    assert hall_today() == date(2026, 11, 21)


SLOW = ("PySide6", "reportlab", "requests", "pydantic", "apsw", "PIL", "pypdfium2", "cryptography")


def test_nothing_slow_is_loaded_before_the_first_screen() -> None:
    loaded = f"[name for name in {SLOW} if name in sys.modules]"
    code = f"import json, sys, kiosk_app.opening; print(json.dumps({loaded}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert json.loads(done.stdout) == []
