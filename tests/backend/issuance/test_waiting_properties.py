"""Any order and repetition of what kiosks can send about requests that wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from django.db import transaction
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from backend.identity.oidc import Approved
from backend.identity.sign_ins import Draw, begin, poll
from backend.issuance.issue import issue
from backend.issuance.models import BoxKey, IssuedPaper, WaitingRequest
from backend.issuance.reports import report_outcome
from backend.issuance.waiting import accept, collect, waiting_for
from backend.kiosks.models import Kiosk
from backend.problems import ProblemError
from backend.registry.demo_people import HUONG
from office_contract.messages import (
    CollectRequest,
    Issuance,
    IssueRequest,
    OutcomeReport,
    SignInPoll,
    SignInRequest,
)
from office_contract.vocabulary import Outcome, ProblemType, Subject
from tests.backend.conftest import Office
from tests.backend.slips import Slip, another_kiosk, ask

Answer = TypeVar("Answer")

ENTRIES = 2
KIOSKS = 2
entries = st.integers(0, ENTRIES - 1)
kiosks = st.integers(0, KIOSKS - 1)
earlier = st.integers(0, 9)
"""Which of the sign-ins or papers so far, counted from the last."""

SECONDS = (1, 1, 10, 10, 60, 60, 60, 3600, 86400, 8 * 86400, 95 * 86400)
"""Mostly short, or every slip has run out before it is collected."""
STEPS = st.one_of(
    st.tuples(st.just("accept"), kiosks, entries),
    st.tuples(st.just("collect"), kiosks, entries),
    st.tuples(st.just("sign_in"), kiosks, entries),
    st.tuples(st.just("issue"), earlier),
    st.tuples(st.just("outcome"), earlier, st.sampled_from(Outcome), st.integers(0, 2)),
    st.tuples(st.just("pass_time"), st.sampled_from(SECONDS)),
)


@dataclass(frozen=True)
class SignedIn:
    kiosk: Kiosk
    entry: str
    request: IssueRequest


@dataclass
class History:
    """The office as kiosks have used it so far, and what it has promised them."""

    office: Office
    slips: list[Slip]
    hall: list[Kiosk]
    now: datetime
    sign_ins: list[SignedIn] = field(default_factory=list)
    papers: list[tuple[SignedIn, Issuance]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    """Entries of which the office has heard that the paper was taken."""
    used: dict[str, datetime] = field(default_factory=dict)
    """Entry to when it was used up, as first seen."""
    counter: int = 0

    def accept(self, kiosk: int, entry: int) -> None:
        """The first kiosk to hand a slip's box in is the only one that may."""
        expect(
            lambda: accept(self.hall[kiosk], self.slips[entry].message, self.now),
            ProblemType.CONFLICT,
        )

    def collect(self, kiosk: int, entry: int) -> str | None:
        message = CollectRequest(session=self.session(), token=self.slips[entry].token.hex())
        opened = expect(
            lambda: collect(self.hall[kiosk], message, self.now),
            ProblemType.SLIP_UNKNOWN,
            ProblemType.SLIP_USED,
            ProblemType.SLIP_EXPIRED,
        )
        if opened is None:
            return None
        assert self.slips[entry].message.entry not in self.taken
        return opened.collection

    def sign_in(self, kiosk: int, entry: int) -> None:
        collection = self.collect(kiosk, entry)
        if collection is None:
            return
        session, at = self.session(), self.hall[kiosk]
        wanted = SignInRequest(
            session=session,
            request=f"{session}-1",
            code="CT07",
            subject=Subject.SELF,
            language="vi",
            collection=collection,
        )
        begin(
            at,
            wanted,
            self.office.provider,
            paper="x",
            draw=Draw(f"sign-in-{session}", "42"),
            now=self.now,
            find_waiting=lambda: waiting_for(wanted, self.now),
        )
        self.pass_time(2)
        looked = SignInPoll(session=session, sign_in=f"sign-in-{session}")
        assert poll(at, looked, self.office.provider, now=self.now).person is not None
        request = IssueRequest(
            session=session,
            request=f"{session}-2",
            sign_in=f"sign-in-{session}",
            code="CT07",
            bundle_version=1,
            subject_number=HUONG.number,
            language="vi",
        )
        self.sign_ins.append(SignedIn(at, self.slips[entry].message.entry, request))

    def issue(self, which: int) -> None:
        if not self.sign_ins:
            return
        signed_in = self.sign_ins[-1 - which % len(self.sign_ins)]
        known = [paper for before, paper in self.papers if before == signed_in]
        issued = expect(
            lambda: issue(signed_in.kiosk, signed_in.request, self.now),
            ProblemType.SLIP_USED,
            ProblemType.NOT_SIGNED_IN,
        )
        if known:
            assert issued == known[0]
        elif issued is not None:
            assert signed_in.entry not in self.taken
            self.papers.append((signed_in, issued))

    def outcome(self, which: int, outcome: Outcome, entry: int) -> None:
        if not self.papers:
            return
        signed_in, issued = self.papers[-1 - which % len(self.papers)]
        report = OutcomeReport(
            entry=f"outcome_{issued.session}_{entry}",
            request=issued.request,
            serial=issued.serial,
            sheet=1,
            outcome=outcome,
            at=issued.issued_at,
        )
        heard = expect(
            lambda: report_outcome(signed_in.kiosk, report, self.now), ProblemType.CONFLICT
        )
        if heard is not None and outcome is Outcome.TAKEN:
            self.taken.add(signed_in.entry)

    def pass_time(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    def session(self) -> str:
        self.counter += 1
        return f"{self.counter:016x}"

    def check(self) -> None:
        """What must hold after every step."""
        rows = list(WaitingRequest.objects.all())
        kept = [row.entry for row in rows]
        assert len(kept) == len(set(kept))
        for row in rows:
            if row.used_at is not None:
                assert row.entry in self.taken
                assert row.used_at == self.used.setdefault(row.entry, row.used_at)
            elif row.entry in self.taken:
                # Forgotten after three months and sent again: never to be collected.
                assert row.expires_at < self.now
            papers = list(IssuedPaper.objects.filter(waiting_request=row).order_by("pk"))
            chain = [None, *(paper.pk for paper in papers)][: len(papers)]
            assert [paper.replaces_id for paper in papers] == chain
            assert not [p for p in papers if row.used_at and p.issued_at > row.used_at]
        serials = [issued.serial for _, issued in self.papers]
        assert len(serials) == len(set(serials)) == IssuedPaper.objects.count()


def expect(function: Callable[[], Answer], *problems: ProblemType) -> Answer | None:
    try:
        return function()
    except ProblemError as e:
        if e.problem not in problems:
            raise
        return None


@pytest.fixture
def history(office: Office, people: None, box_key: BoxKey) -> Callable[[], History]:
    """Each with the same slips at the same kiosks, and nothing in the database."""
    elsewhere = another_kiosk(office)
    office.provider.answer = Approved(HUONG.number, "x")
    now = box_key.made_at
    slips = [ask(box_key, f"request_{n}", now) for n in range(ENTRIES)]
    return lambda: History(office, slips, [office.kiosk, elsewhere.kiosk], now)


@pytest.mark.timeout(600)
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=10, max_size=40))
def test_any_order_and_repetition(
    history: Callable[[], History], steps: list[tuple[str, ...]]
) -> None:
    with transaction.atomic():
        past = history()
        past.accept(0, 0)
        past.sign_in(1, 0)
        for name, *arguments in steps:
            getattr(past, name)(*arguments)
            past.check()
        event(f"papers: {min(len(past.papers), 3)}, used up: {len(past.taken)}")
        transaction.set_rollback(True)
    assert not WaitingRequest.objects.exists()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    outcomes=st.lists(st.tuples(kiosks, st.sampled_from(Outcome)), min_size=1, max_size=6),
    again=st.lists(st.tuples(earlier, st.sampled_from(Outcome), st.integers(0, 2)), max_size=6),
)
def test_one_slip_until_it_is_used(
    history: Callable[[], History],
    outcomes: list[tuple[int, Outcome]],
    again: list[tuple[int, Outcome, int]],
) -> None:
    """The usual course, so that long chains are surely among what is tried."""
    with transaction.atomic():
        past = history()
        past.accept(0, 0)
        for kiosk, outcome in outcomes:
            past.sign_in(kiosk, 0)
            past.issue(0)
            past.outcome(0, outcome, 0)
            past.check()
        for repetition in again:
            past.outcome(*repetition)
            past.check()
        until_taken = [outcome for _, outcome in outcomes]
        if Outcome.TAKEN in until_taken:
            until_taken = until_taken[: until_taken.index(Outcome.TAKEN) + 1]
        assert len(past.papers) == len(until_taken)
        transaction.set_rollback(True)
