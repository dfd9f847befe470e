"""The demo's office knows its neighbour machine: each bad slip is bad in the way it says."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import requests

from forms.seal import Purpose
from kiosk_app.actions.trust import trust_of
from kiosk_app.config import ScreenConfig
from kiosk_app.demo.later import REFUSED
from kiosk_app.demo.machine import demo
from office_contract.messages import TrustList
from office_contract.slip_code import SlipCode, SlipCodeProblem, read_slip_code

FEW = 20
"""People in the registry; nobody asks for any of them."""


def test_the_dock_has_a_slip_for_each_refusal(tmp_path: Path) -> None:
    with demo(tmp_path, screen=ScreenConfig(), people=FEW) as parts:
        parts.machine.drivers.close()
        listed = requests.get(f"{parts.office.address}/api/v1/keys", timeout=10)
        trust = trust_of(TrustList.model_validate_json(listed.content))
        slips = {slip.key: slip.data.decode() for slip in parts.slips}
    keys = {
        key_id: key.public_key
        for key_id, key in trust.keys.items()
        if key.purpose is Purpose.DECLARATION
    }
    assert set(slips) == set(REFUSED)
    read = {
        key: read_slip_code(slip, trust.address, keys, datetime.now(UTC))
        for key, slip in slips.items()
    }
    assert isinstance(read.pop("not-sent"), SlipCode)
    assert read == {
        "other-city": SlipCodeProblem.OTHER_OFFICE,
        "forged": SlipCodeProblem.FORGED,
        "expired": SlipCodeProblem.EXPIRED,
        "half": SlipCodeProblem.DAMAGED,
    }
