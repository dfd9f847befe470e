"""What the page on A4 printers says of a printer's words is what the driver makes of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from devices.printer.ipp_status import to_status

WORD = r"`([a-z]+(?:-[a-z]+)+|paused|stopping|testing|shutdown)`"
PAGE = Path(__file__).parents[3] / "docs" / "devices" / "a4-printers.md"


def rows() -> list[tuple[str, str, str]]:
    """Each keyword of the table, what it is shown as, and the action."""
    table = PAGE.read_text("utf-8").split("## What its words mean")[1].split("\n## ")[0]
    found: list[tuple[str, str, str]] = []
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `") and len(cells) == 3:
            found.extend((word, cells[1], cells[2]) for word in re.findall(WORD, cells[0]))
    return found


def test_the_table_is_there() -> None:
    assert len(rows()) > 25


@pytest.mark.parametrize(("reason", "shown", "action"), rows())
def test_each_word_means_what_the_page_says(reason: str, shown: str, action: str) -> None:
    status = to_status(3, [reason], "", 0.0)
    said = {status.device.value, status.media.value, status.paper.value, status.toner.value}
    said.add(status.cover.value)
    named = set(re.findall(r"`([A-Za-z]+)`", shown))
    assert named <= said
    assert re.split(r"[: ;]", action)[0] == status.action.value
    assert status.can_print is ("printing goes on" in shown)
    assert status.detail == reason
