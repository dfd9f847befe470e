"""``office fees``, ``office fee``, ``office offer``: as an administrator meets them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.backend.processes import office
from tests.backend.served import expect


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    expect(folder, "migrate")
    return folder


def row(state: Path, code: str) -> str:
    [line] = [line for line in expect(state, "fees").splitlines() if line.startswith(f"{code} ")]
    return " ".join(line.split())


def refused(state: Path, *arguments: str) -> str:
    done = office(state, *arguments)
    assert done.returncode == 2
    assert not done.stdout
    return done.stderr


def test_a_new_office_says_what_each_paper_costs(state: Path) -> None:
    said = expect(state, "fees")
    assert row(state, "CT07") == "CT07 0 đ offered"
    assert row(state, "TL-KT").startswith("TL-KT 8.000 đ closed: Giấy này có thu phí")
    assert row(state, "XN-TTHN").startswith("XN-TTHN 15.000 đ closed: ")
    assert "Thông tư 281/2016/TT-BTC" in said
    assert "chưa tìm thấy nghị quyết của Hội đồng nhân dân thành phố Đà Nẵng" in said
    assert "200.000 đ" in said, "what a dossier costs at the counter is told with its form"


def test_waiving_and_closing(state: Path) -> None:
    expect(state, "offer", "TL-KS", "--waive")
    assert row(state, "TL-KS") == "TL-KS 8.000 đ waived offered"
    assert "closed" in row(state, "TL-KH")
    expect(state, "offer", "TL-KS", "--close", "Sổ đang được chuyển")
    assert row(state, "TL-KS") == "TL-KS 8.000 đ waived closed: Sổ đang được chuyển"
    expect(state, "offer", "TL-KS", "--open", "--no-waive")
    assert "có thu phí" in row(state, "TL-KS")
    expect(state, "offer", "--waive")
    assert "closed" not in expect(state, "fees")


def test_a_fee_holds_from_its_day_on(state: Path) -> None:
    basis = "Nghị quyết của Hội đồng nhân dân thành phố"
    expect(state, "fee", "TL-KH", "5000", "--from", "2026-01-01", "--basis", basis)
    assert row(state, "TL-KH").startswith("TL-KH 5.000 đ")
    assert f"{basis} (from 01/01/2026)" in expect(state, "fees")
    expect(state, "fee", "TL-KH", "9000", "--from", "2999-01-01", "--basis", basis)
    assert row(state, "TL-KH").startswith("TL-KH 5.000 đ")
    twice = refused(state, "fee", "TL-KH", "1", "--from", "2026-01-01", "--basis", "x")
    assert "another day" in twice


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("offer", "TL-KZ", "--waive"), "no paper is called TL-KZ"),
        (("offer", "CT07"), "say what to change"),
        (("fee", "TL-KH", "-1", "--from", "2026-02-01", "--basis", "x"), "unrecognized|from 0"),
        (("fee", "TL-KH", "1", "--from", "31/12/2026", "--basis", "x"), "--from"),
        (("offer", "CT07", "--open", "--close", "x"), "not allowed"),
    ],
)
def test_what_is_refused(state: Path, arguments: tuple[str, ...], words: str) -> None:
    said = refused(state, *arguments)
    assert any(word in said for word in words.split("|"))


def test_nothing_before_there_is_a_database(tmp_path: Path) -> None:
    assert "office migrate" in refused(tmp_path, "fees")


def test_a_paper_that_nobody_issued_is_not_taken_back(state: Path) -> None:
    assert "no paper has the serial 9/XN" in refused(
        state, "revoke-paper", "9/XN", "--reason", "Cấp nhầm"
    )
