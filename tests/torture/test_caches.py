"""What a start finds of earlier ones is damaged: the first screen as it was kept, and the fonts'
index of fontconfig, which believes what it reads.

Fault: bits of every such file are flipped, or a file holds nothing but zeros, before the kiosk's
own process starts. Holds: whatever the first start dies of, the next one stands.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from kiosk_app.doorway import FILE, STARTING
from tests.cases import TORTURE, cases
from tests.kiosk_app.test_doorway import CONFIG
from tests.torture.promises import SEED
from tests.torture.test_damage import Damage, flipped, zeroed

FONTS = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""


class Home:
    """A machine's disk, as far as a start reads it."""

    def __init__(self, folder: Path) -> None:
        self.state, self.cache = folder / "state", folder / "home" / ".cache"
        self._folder = folder
        (folder / "kiosk.toml").write_text(CONFIG)
        (folder / "fonts.conf").write_text(FONTS)
        self.state.mkdir(mode=0o700)

    def start(self) -> list[str]:
        """What the log tells until all is joined, or it dies."""
        environment = {
            **os.environ,
            "HOME": str(self._folder / "home"),
            "FONTCONFIG_FILE": str(self._folder / "fonts.conf"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        environment.pop("XDG_CACHE_HOME", None)
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "kiosk_app", "run", "--config", self._folder / "kiosk.toml"],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        told: list[str] = []
        assert kiosk.stderr is not None
        with kiosk:
            try:
                for line in kiosk.stderr:
                    told.append(json.loads(line)["event"] if line.startswith("{") else line)
                    if told[-1] == "started":
                        break
            finally:
                kiosk.kill()
        return told

    def files(self) -> list[Path]:
        kept = [file for file in self.cache.rglob("*") if file.is_file()]
        return [*kept, *self.state.glob(FILE)]


@pytest.mark.timeout(0 if TORTURE else 120)
@pytest.mark.parametrize("damage", [flipped, zeroed], ids=lambda damage: damage.__name__)
def test_the_start_after_one_that_died_of_it_stands(tmp_path: Path, damage: Damage) -> None:
    print(f"TORTURE_SEED={SEED}")
    luck = Random(f"{SEED} {damage.__name__}")
    home = Home(tmp_path)
    assert "started" in home.start()
    assert any("fontconfig" in file.parts for file in home.files())
    for _ in range(cases(1) // 5 or 1):
        for file in home.files():
            damage(file, file, luck)
        first = home.start()
        again = [] if "started" in first else home.start()
        assert "started" in first or {"start-died", "started"} <= set(again), (first, again)
        assert not (home.state / STARTING).exists()
