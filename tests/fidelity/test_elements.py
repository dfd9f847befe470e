"""Every element type and key through pdfme's own generator and through ours."""

from __future__ import annotations

import pytest

from tests.fidelity.comparing import compare, leaving_frames
from tests.fidelity.conftest import Peer
from tests.fidelity.elements import ELEMENTS


@pytest.mark.parametrize("name", ELEMENTS)
def test_an_element_stands_where_pdfme_puts_it(peer: Peer, name: str) -> None:
    case = ELEMENTS[name]()
    theirs = peer(case, our_lines=True)

    assert compare(case, theirs, f"element-{name}") == []
    assert leaving_frames(case) == []
