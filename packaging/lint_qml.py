"""qmllint over every QML file of the project; any warning fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "kiosk_app" / "qml"
DOCK = ROOT / "kiosk_app" / "dock"


def main() -> int:
    files = sorted([*QML.rglob("*.qml"), *DOCK.glob("*.qml")])
    command = [
        str(Path(sys.executable).parent / "pyside6-qmllint"),
        "-I",
        str(QML),
        "-i",
        str(DOCK / "qmldir"),
        *map(str, files),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).strip()
    print(said or f"{len(files)} QML files, no warning")
    return 1 if said or done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
