"""Translation files: ``build`` compiles them, ``--update`` first collects new texts from the code.

python -m kiosk_app.i18n.build [--update]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from kiosk_app.i18n import line_breaks
from kiosk_app.i18n.languages import LANGUAGES

HERE: Final = Path(__file__).resolve().parent
SOURCES: Final = ("qml", "viewmodels")


def collect(language: str, target: Path) -> None:
    """Merge the texts of the code into ``target``; what is gone from the code goes."""
    command = [_tool("lupdate"), "-no-obsolete", "-locations", "none"]
    if language == "en":
        # The texts in the code are English already; only their plurals need a file.
        command.append("-pluralonly")
    app = HERE.parent
    files = sorted(
        str(path.relative_to(app))
        for folder in SOURCES
        for path in (app / folder).rglob("*")
        if path.suffix in {".py", ".qml"}
    )
    command += [
        *files,
        "-source-language",
        "en",
        "-target-language",
        LANGUAGES[language].locale,
        "-ts",
        str(target),
    ]
    _run(command, app)


def compile_(language: str) -> Path:
    """The ``.qm`` beside the ``.ts``, its lines broken as the language wants it."""
    compiled = HERE / f"kiosk_{language}.qm"
    words = ET.parse(HERE / f"kiosk_{language}.ts")  # noqa: S314 — our own file
    for translation in words.iter("translation"):
        for text in (translation, *translation):
            text.text = line_breaks.keep_together(language, text.text or "")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / compiled.with_suffix(".ts").name
        words.write(source, "utf-8", xml_declaration=True)
        _run([_tool("lrelease"), "-silent", str(source), "-qm", str(compiled)], HERE)
    return compiled


def fresh(language: str) -> bool:
    """True if the compiled file is not older than what it is made of."""
    compiled = HERE / f"kiosk_{language}.qm"
    sources = (HERE / f"kiosk_{language}.ts", Path(__file__), Path(line_breaks.__file__))
    return compiled.exists() and all(
        compiled.stat().st_mtime >= source.stat().st_mtime for source in sources
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m kiosk_app.i18n.build", description=__doc__)
    parser.add_argument("--update", action="store_true", help="collect new texts first")
    options = parser.parse_args(arguments)
    for language in LANGUAGES:
        if options.update:
            collect(language, HERE / f"kiosk_{language}.ts")
        compile_(language)
    return 0


def _tool(name: str) -> str:
    """PySide6 puts its tools beside the interpreter of the environment."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
