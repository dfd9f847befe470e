"""Every route, in the order in which a walk takes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.walks import routes_failures, routes_later, routes_machine, routes_papers
from tests.walks.ways import Ways

ROUTES: Final[tuple[Callable[[Ways], None], ...]] = (
    routes_papers.certificate,
    routes_papers.child,
    routes_papers.glass,
    routes_papers.form,
    routes_papers.comforts,
    routes_papers.over_it,
    routes_papers.aloud,
    routes_failures.phone,
    routes_failures.at_counter,
    routes_failures.office,
    routes_failures.records,
    routes_failures.held_up,
    routes_failures.spoiled,
    routes_failures.unknown,
    routes_failures.without_slip,
    routes_failures.issuing,
    routes_later.asked_and_collected,
    routes_later.by_number,
    routes_later.slips,
    routes_later.letters,
    routes_failures.full_disk,
    routes_machine.paper_left,
    routes_machine.battery,
    routes_machine.standing,
    routes_machine.service,
    routes_failures.wrong_page,
)

WITHOUT_SLIPS: Final[tuple[Callable[[Ways], None], ...]] = (routes_later.without_slips,)
"""Those of a machine without a slip printer."""
