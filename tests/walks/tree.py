"""The kiosk as assistive technology has it: the tree of AT-SPI, from another process.

Only the wire of AT-SPI 2 is used (org.a11y.atspi.*, https://gnome.pages.gitlab.gnome.org/at-spi2-core/):
roles, names, states, actions, and text where it can be set.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import TracebackType
from typing import Any, Final, Self

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
ACTION: Final = "org.a11y.atspi.Action"
COMPONENT: Final = "org.a11y.atspi.Component"
EDITABLE: Final = "org.a11y.atspi.EditableText"
TEXT: Final = "org.a11y.atspi.Text"
ROOT: Final = "/org/a11y/atspi/accessible/root"
PRESS: Final = "Press"
PATIENCE: Final = 120.0
"""Seconds for the kiosk to join the bus."""
ANSWER: Final = 120.0
"""Seconds for one answer: the kiosk answers between two frames."""


class Role(IntEnum):
    """Those that the kiosk's screens use, by their numbers on the wire."""

    ALERT = 2
    CHECK_BOX = 7
    FRAME = 23
    LABEL = 29
    LIST_ITEM = 32
    PAGE_TAB = 37
    PROGRESS_BAR = 42
    PUSH_BUTTON = 43
    RADIO_BUTTON = 44
    TEXT = 61
    APPLICATION = 75
    ENTRY = 79
    HEADING = 83
    NOTIFICATION = 101
    STATIC = 116


class Flag(IntEnum):
    """States of a node, by their bits on the wire."""

    CHECKED = 4
    DEFUNCT = 6
    EDITABLE = 7
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30


PRESSABLE: Final = frozenset(
    {Role.PUSH_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.LIST_ITEM, Role.PAGE_TAB}
)
FIELDS: Final = frozenset({Role.TEXT, Role.ENTRY})


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree. ``role`` is the number on the wire."""

    path: str
    role: int
    name: str
    description: str
    flags: int
    children: tuple[str, ...]

    def has(self, flag: Flag) -> bool:
        return bool(self.flags >> flag & 1)


class Gone(Exception):  # noqa: N818 - no fault of anybody: a screen has changed meanwhile
    """What was asked for is no longer there."""


class Unpressable(AssertionError):  # noqa: N818 - a finding of the walk
    """Something that a finger can press has no such action."""


class Tree:
    """The tree of the one application on the accessibility bus of a session bus."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            asked = new_method_call(
                DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress"
            )
            [address] = session.send_and_get_reply(asked, timeout=PATIENCE).body
        self._bus: DBusConnection = open_dbus_connection(address)
        self._roles: dict[str, int] = {}
        """By path: what a thing is, it stays."""
        self._app = self._find()

    def close(self) -> None:
        self._bus.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- seeing ---------------------------------------------------------------------------------

    def look(self) -> list[Node]:
        """Every node that is shown, in the tree's order, fresh from the wire."""
        nodes: dict[str, Node] = {}
        wanted = [ROOT]
        while wanted:
            for node in self._nodes(wanted):
                nodes[node.path] = node
            wanted = [
                child
                for path in wanted
                if path in nodes
                for child in nodes[path].children
                if child not in nodes
            ]
        return [
            node
            for node in _in_order(nodes, ROOT)
            if node.name or node.description or node.role in PRESSABLE | FIELDS
        ]

    def focused(self, nodes: Sequence[Node]) -> Node | None:
        """Which of ``nodes`` has the focus now; ``None`` also where one of them has gone."""
        replies = self._ask(self._call(node.path, ACCESSIBLE, "GetState") for node in nodes)
        if None in replies:
            return None
        flags = [state[0][0] for state in replies if state is not None]
        now = (node for node, low in zip(nodes, flags, strict=True) if low >> Flag.FOCUSED & 1)
        return next(now, None)

    def press(self, node: Node) -> None:
        """Do what a finger would. Raises ``Gone``."""
        actions = [name for name, _meaning, _keys in self.actions(node)]
        if not actions:
            raise Gone(node.name)
        if PRESS not in actions:
            raise Unpressable(f"“{node.name}” can only {actions}")
        index = actions.index(PRESS)
        [reply] = self._ask([self._call(node.path, ACTION, "DoAction", "i", index)])
        if reply is None or not reply[0]:
            raise Gone(node.name)

    def focus(self, node: Node) -> None:
        """Have the node take the focus. Raises ``Gone``."""
        [reply] = self._ask([self._call(node.path, COMPONENT, "GrabFocus")])
        if reply is None or not reply[0]:
            raise Gone(node.name)

    def interfaces(self, node: Node) -> frozenset[str]:
        [reply] = self._ask([self._call(node.path, ACCESSIBLE, "GetInterfaces")])
        return frozenset(reply[0] if reply else ())

    def actions(self, node: Node) -> list[Any]:
        [reply] = self._ask([self._call(node.path, ACTION, "GetActions")])
        return list(reply[0]) if reply else []

    def write(self, node: Node, text: str) -> bool:
        """Set the node's text; false where it cannot be."""
        [reply] = self._ask([self._call(node.path, EDITABLE, "SetTextContents", "s", text)])
        return bool(reply and reply[0])

    def text(self, node: Node) -> str:
        """What stands in a field."""
        [reply] = self._ask([self._call(node.path, TEXT, "GetText", "ii", 0, -1)])
        return str(reply[0]) if reply else ""

    # --- the wire -------------------------------------------------------------------------------

    def _find(self) -> str:
        registry = DBusAddress(ROOT, "org.a11y.atspi.Registry", ACCESSIBLE)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            [reply] = self._ask([new_method_call(registry, "GetChildren")])
            for bus_name, _path in reply[0] if reply else ():
                return str(bus_name)
        raise Gone("no application on the accessibility bus")

    def _nodes(self, paths: Sequence[str]) -> Iterator[Node]:
        unknown = [path for path in paths if path not in self._roles]
        calls = [self._call(path, ACCESSIBLE, "GetRole") for path in unknown]
        for path in paths:
            calls += [
                self._call(path, ACCESSIBLE, "GetState"),
                self._call(path, ACCESSIBLE, "GetChildren"),
                self._property(path, "Name"),
                self._property(path, "Description"),
            ]
        replies = self._ask(calls)
        for path, role in zip(unknown, replies, strict=False):
            if role is not None:
                self._roles[path] = role[0]
        for index, path in enumerate(paths):
            first = len(unknown) + 4 * index
            state, children, name, description = replies[first : first + 4]
            if not (path in self._roles and state and children and name and description):
                continue
            low, high = state[0]
            flags = low | high << 32
            if path != ROOT and not flags >> Flag.VISIBLE & 1:
                continue
            yield Node(
                path,
                self._roles[path],
                name[0][1],
                description[0][1],
                flags,
                tuple(child for _bus, child in children[0]),
            )

    def _call(
        self, path: str, interface: str, method: str, signature: str = "", *body: Any
    ) -> Message:
        address = DBusAddress(path, self._app, interface)
        return new_method_call(address, method, signature or None, body)

    def _property(self, path: str, name: str) -> Message:
        return Properties(DBusAddress(path, self._app, ACCESSIBLE)).get(name)

    def _ask(self, calls: Iterable[Message]) -> list[tuple[Any, ...] | None]:
        """All at once; ``None`` for what is refused, which is what has gone."""
        numbered = [(next(self._bus.outgoing_serial), call) for call in calls]
        serials = [serial for serial, _call in numbered]
        self._bus.sock.sendall(b"".join(call.serialise(serial) for serial, call in numbered))
        waiting, answers = set(serials), dict[int, tuple[Any, ...] | None]()
        end = time.monotonic() + ANSWER
        while waiting:
            reply = self._bus.receive(timeout=max(0.01, end - time.monotonic()))
            to = reply.header.fields.get(5)  # REPLY_SERIAL
            if to in waiting:
                waiting.discard(to)
                good = reply.header.message_type is MessageType.method_return
                answers[to] = reply.body if good else None
        return [answers[serial] for serial in serials]


def _in_order(nodes: dict[str, Node], path: str) -> Iterator[Node]:
    node = nodes.get(path)
    if node is None:
        return
    yield node
    for child in node.children:
        yield from _in_order(nodes, child)
