"""Every state that the journey declares, by a name; and the names of the state that stands there.

Read off the classes of ``kiosk_app.journey``: a screen or overlay by its class, each value of each
of its enumerations as ``Class.field=value``, each flag that is true as ``Class.field``. What is
wrong with a document counts as an enumeration; so does what keeps the machine from serving. Ids,
numbers, texts and people have no name here: what is said of a walk says nothing of a person.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import Enum
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from identity_documents.document import Unreadable
from kiosk_app.journey.circumstances import Machine, Pause, Standing
from kiosk_app.journey.session import Comfort
from kiosk_app.journey.states import Overlay, Screen, State

SHOWN: Final[tuple[type, ...]] = (*get_args(Screen), *get_args(Overlay), Comfort)
_OF_MACHINE: Final[dict[str, type[Enum]]] = {"pause": Pause, "standing": Standing}


def declared() -> frozenset[str]:
    """The name of everything that can stand there."""
    names = {name for kind in SHOWN for name in _of_class(kind)}
    for field, kind in _OF_MACHINE.items():
        names |= {_value(Machine, field, member) for member in kind}
    names.add(f"{Machine.__name__}.out_of_service")
    return frozenset(names)


def names_of(state: State) -> frozenset[str]:
    """What stands there, by the same names."""
    names: set[str] = set()
    for shown in (state.screen, state.overlay, state.comfort):
        if shown is not None:
            names |= set(_of_value(shown))
    for field in _OF_MACHINE:
        said = getattr(state.machine, field)
        if said is not None:
            names.add(_value(Machine, field, said))
    if state.machine.out_of_service is not None:
        names.add(f"{Machine.__name__}.out_of_service")
    return frozenset(names)


def _of_class(kind: type) -> Iterator[str]:
    yield kind.__name__
    for name, hint in get_type_hints(kind).items():
        for part in _parts(hint):
            if part is bool:
                yield f"{kind.__name__}.{name}"
            elif part is Unreadable:
                for member in get_type_hints(Unreadable)["problem"]:
                    yield _value(kind, name, member)
            elif isinstance(part, type) and issubclass(part, Enum):
                for member in part:
                    yield _value(kind, name, member)


def _of_value(shown: Any) -> Iterator[str]:
    kind = type(shown)
    yield kind.__name__
    for field in dataclasses.fields(shown):
        said = getattr(shown, field.name)
        for one in said if isinstance(said, tuple) else (said,):
            match one:
                case True:
                    yield f"{kind.__name__}.{field.name}"
                case Unreadable(problem=problem):
                    yield _value(kind, field.name, problem)
                case Enum():
                    yield _value(kind, field.name, one)
                case _:
                    pass


def _parts(hint: Any) -> Iterator[Any]:
    """The types in ``X | None`` and ``tuple[X, ...]``; ``hint`` itself else."""
    if get_origin(hint) in {Union, UnionType, tuple}:
        for part in get_args(hint):
            yield from _parts(part)
    else:
        yield hint


def _value(kind: type, field: str, member: Enum) -> str:
    said = member.value if isinstance(member.value, str) else member.name.lower()
    return f"{kind.__name__}.{field}={said}"
