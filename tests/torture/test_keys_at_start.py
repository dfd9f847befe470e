"""The machine's keys cannot be opened when the kiosk starts, though nothing is damaged.

Fault: the folder of the keys is not the kiosk's own; likewise a TPM that does not answer.
Holds: the window stands and says so; its keeper hears that it lives, for a restart would mend
nothing; no key is lost; it serves as soon as they can be opened. It is a file of its own for its
window.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk_app import shell
from kiosk_app.journey.circumstances import Pause
from kiosk_app.machine_keys import machine_keys
from tests.torture.shell_kiosk import starting


def test_it_says_so_and_serves_once_they_can_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell, "KEYS_AGAIN_SECONDS", 0.05)
    state = tmp_path / "kiosk"
    state.mkdir(mode=0o700)
    identity = machine_keys(state).signing().private_bytes_raw()
    (state / "keys").rename(tmp_path / "elsewhere")
    (state / "keys").symlink_to(tmp_path / "elsewhere")
    pongs: list[bool] = []
    with starting(state) as kiosk:
        assert not kiosk.shell.ask_journey(lambda: pongs.append(True))
        assert kiosk.comes(lambda: kiosk.screen() == "OutOfServiceVm")
        assert kiosk.shell.root.state.machine.pause is Pause.KEYS
        assert kiosk.shell.ask_journey(lambda: pongs.append(True))
        assert pongs == [True]
        (state / "keys").unlink()
        (tmp_path / "elsewhere").rename(state / "keys")
        assert kiosk.serves(), (kiosk.screen(), kiosk.log.getvalue())
    assert machine_keys(state).signing().private_bytes_raw() == identity
    lines = [json.loads(line) for line in kiosk.log.getvalue().splitlines()]
    said = [(line["error"], line["file"]) for line in lines if line["event"] == "keys-unusable"]
    assert said == [("KeyPermissionsError", "keys")]
