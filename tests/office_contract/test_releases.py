"""Who takes which version: the same answer on both sides, for ever."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from office_contract.releases import Rollout, bucket, read_target_path, target_path, wanted

DAY = date(2026, 11, 22)
KIOSKS = [f"{n:016x}" for n in range(500)]


def rollout(version: int, **more: object) -> Rollout:
    return Rollout.model_validate(
        {"code": "CT01", "version": version, "effective_from": DAY, **more}
    )


def test_a_group_takes_what_its_metadata_names() -> None:
    first = rollout(3, kiosks=[KIOSKS[7]])
    assert wanted([first], KIOSKS[7], DAY) == {"CT01": first}
    assert wanted([first], KIOSKS[8], DAY) == {}


def test_a_share_is_about_that_many_and_only_grows() -> None:
    ten = {kiosk for kiosk in KIOSKS if rollout(3, share=10).includes(kiosk)}
    half = {kiosk for kiosk in KIOSKS if rollout(3, share=50).includes(kiosk)}
    assert 25 <= len(ten) <= 75
    assert ten < half
    assert all(rollout(3, share=100).includes(kiosk) for kiosk in KIOSKS)


def test_every_version_begins_with_other_kiosks() -> None:
    assert [bucket("CT01", 3, kiosk) for kiosk in KIOSKS] != [
        bucket("CT01", 4, kiosk) for kiosk in KIOSKS
    ]


def test_a_version_waits_for_its_day() -> None:
    now, later = rollout(3, share=100), rollout(4, share=100, effective_from=date(2026, 12, 1))
    assert wanted([later, now], KIOSKS[0], DAY)["CT01"].version == 3
    assert wanted([later, now], KIOSKS[0], date(2026, 12, 1))["CT01"].version == 4


@given(st.from_regex(r"[A-Z][A-Z0-9-]{1,23}", fullmatch=True), st.integers(1, 999_999_999))
def test_a_path_says_what_it_holds(code: str, version: int) -> None:
    assert read_target_path(target_path(code, version)) == (code, version)


@given(st.text())
def test_no_other_path_does(path: str) -> None:
    found = read_target_path(path)
    assert found is None or target_path(*found) == path
