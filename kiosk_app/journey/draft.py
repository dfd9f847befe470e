"""The next state while it is being worked out: the only mutable thing in a step."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk_app.journey import delays, effects
from kiosk_app.journey.circumstances import Machine, Standing
from kiosk_app.journey.listening import comfort_at_rest
from kiosk_app.journey.session import Session
from kiosk_app.journey.states import (
    Enrolment,
    Goodbye,
    LookingUp,
    OutOfService,
    Overlay,
    Printing,
    Screen,
    Services,
    SignIn,
    State,
    TakePapers,
    TimeWarning,
    Trouble,
    Welcome,
)

NOBODY = "-"
"""Session id of effects asked for while nobody stands at the machine."""

OUTLIVES_SCREEN = frozenset({"sign-in", "issue", "deliver", "slip", "outcome", "help"})
"""Effects whose answer is still wanted after the screen has changed."""

MUST_FINISH = frozenset({"outcome", "help"})
"""Effects that are carried out though nobody stays to hear of it."""


class Draft:
    """Collects what a step changes. Functions of the journey take one and alter it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.effects: list[effects.Effect] = []

    @property
    def session(self) -> Session:
        """The session; a bug if there is none."""
        assert self.state.session is not None
        return self.state.session

    def amend(self, **changes: Any) -> None:
        """Change the session."""
        self.state = replace(self.state, session=replace(self.session, **changes))

    def show(self, screen: Screen) -> None:
        """Change what the current screen says, without leaving it."""
        self.state = replace(self.state, screen=screen)

    def lay_over(self, overlay: Overlay | None) -> None:
        self.state = replace(self.state, overlay=overlay)

    def go(self, screen: Screen) -> None:
        """Leave the screen: what was awaited for it alone is abandoned, its touches are void."""
        for effect, name in tuple(self.state.awaited.items()):
            if name not in OUTLIVES_SCREEN:
                self._abandon(effect)
        self.state = replace(self.state, screen=screen, overlay=None, turn=self.state.turn + 1)
        self.rearm()

    def ask(self, kind: type[effects.Effect], name: str, **fields: Any) -> str:
        """Ask for an effect; its answers are awaited under ``name``."""
        session, effect = self._next_id()
        self.effects.append(kind(session=session, effect=effect, **fields))
        self.state = replace(self.state, awaited={**self.state.awaited, effect: name})
        return effect

    def tell(self, kind: type[effects.Effect], **fields: Any) -> None:
        """Ask for an effect that has no answer."""
        session, effect = self._next_id()
        self.effects.append(kind(session=session, effect=effect, **fields))

    def timer(self, name: str, seconds: float) -> None:
        """Arm the timer ``name`` anew; an older one of that name is void."""
        self.drop(name)
        self.ask(effects.ArmTimer, name, seconds=seconds)

    def drop(self, name: str) -> None:
        """No longer wait for answers of that name."""
        for effect, awaited in tuple(self.state.awaited.items()):
            if awaited == name:
                self._abandon(effect)

    def answered(self, effect: str) -> None:
        """The effect has given its last answer."""
        awaited = {key: name for key, name in self.state.awaited.items() if key != effect}
        self.state = replace(self.state, awaited=awaited)

    def sound(self, sound: effects.Sound) -> None:
        self.tell(effects.PlaySound, sound=sound)

    def rearm(self) -> None:
        """A sign of life: the idle time begins anew."""
        self.drop("warning")
        if isinstance(self.state.overlay, TimeWarning):
            # Its time no longer runs: a ring that empties and does nothing would be a lie.
            self.lay_over(None)
        seconds = idle_seconds(self.state.screen)
        if seconds is None or self.state.session is None:
            self.drop("idle")
        else:
            self.timer("idle", seconds)

    def to_services(self) -> None:
        """Back to the list where it was left; what was told for the last service is forgotten."""
        form = self.session.form
        self.forget_service()
        self.go(Services(group=form.group if form is not None else None))

    def forget_service(self) -> None:
        """Drop all that was told for one paper, and what was asked for it. The session goes on,
        with what a paper taken before has left to it.
        """
        for name in ("sign-in", "issue", "deliver", "slip"):
            self.drop(name)
        old = self.session
        session = Session(
            id=old.id,
            language=old.language,
            effects=old.effects,
            requests=old.requests,
            request_kept=old.request_kept,
            carried=old.carried,
        )
        self.state = replace(self.state, session=session)

    def end_session(self, *, thank: bool) -> None:
        """Forget the person whole: nothing of the session survives but the machine itself."""
        session = self.session
        for effect, name in tuple(self.state.awaited.items()):
            if name in MUST_FINISH:
                self.answered(effect)
            else:
                self._abandon(effect)
        self.tell(effects.Wipe)
        if thank:
            rest = Session(id=session.id, language=session.language, effects=self.session.effects)
            self.state = replace(self.state, session=rest, comfort=self.state.comfort)
            self.go(Goodbye(request_kept=session.request_kept))
            self.timer("goodbye", delays.GOODBYE)
        else:
            self.state = fresh(self.state)

    def _next_id(self) -> tuple[str, str]:
        session = self.state.session
        if session is None:
            number = self.state.outside + 1
            self.state = replace(self.state, outside=number)
            return NOBODY, f"{NOBODY}.{number}"
        number = session.effects + 1
        self.amend(effects=number)
        return session.id, f"{session.id}.{number}"

    def _abandon(self, effect: str) -> None:
        self.effects.append(effects.Abandon(session=effect.rpartition(".")[0], effect=effect))
        self.answered(effect)


def fresh(state: State) -> State:
    """The machine as the next person finds it. Only the machine's own state is carried over; the
    versions of forms that came meanwhile are offered from here on.
    """
    machine = state.machine
    if machine.coming is not None:
        machine = replace(machine, forms=machine.coming, coming=None)
    return State(
        machine=machine,
        screen=resting(machine),
        comfort=comfort_at_rest(machine),
        turn=state.turn + 1,
        outside=state.outside,
    )


def resting(machine: Machine) -> Screen:
    """What stands there while nobody has a session."""
    if machine.out_of_service is not None or machine.pause is not None:
        return OutOfService()
    match machine.standing:
        case Standing.GOOD:
            return Welcome()
        case Standing.UNKNOWN:
            return Enrolment()
        case Standing.SUSPENDED | Standing.REVOKED:
            return OutOfService()


def idle_seconds(screen: Screen) -> float | None:
    """How long a screen may stand untouched; ``None`` while the machine itself works."""
    match screen:
        case Printing(trouble=Trouble()):
            return delays.MOMENT
        case Welcome() | OutOfService() | Enrolment() | Goodbye() | LookingUp() | Printing():
            return None
        case SignIn():
            return delays.SIGN_IN_IDLE
        case TakePapers(away=True):
            return delays.MOMENT
        case TakePapers(gone=True):
            return delays.GONE
        case TakePapers():
            return delays.TAKE_IDLE
        case _:
            return delays.IDLE
