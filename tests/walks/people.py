"""Two who walk the same ways: one has a keyboard and nothing else, one has the tree of AT-SPI."""

from __future__ import annotations

import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final

from tests.walks.keys import Keys
from tests.walks.line import PATIENCE, Line, NotCome
from tests.walks.looking import faults
from tests.walks.tree import EDITABLE, FIELDS, PRESSABLE, Flag, Gone, Node, Tree
from tests.walks.words import literal, word

LOOK_AGAIN: Final = 0.1
"""Seconds between two looks at the tree, where the kiosk says nothing."""
FURTHEST: Final = 90
"""Arrow keys; no screen has so many things to walk over."""
BOXES: Final = 12
"""Of a slip's code or a PIN, at most."""
TURN_AFTER: Final = 1.5
"""Seconds after which what has not been seen is looked for on the next page."""
NEXT_PAGE: Final = "Page down"
AGAIN: Final = 3.0
"""Seconds after which somebody presses again what has not answered."""


class Walker(ABC):
    """A person at one kiosk, who speaks ``language``. Sees by the tree; how they act differs."""

    def __init__(self, line: Line, tree: Tree, language: str) -> None:
        self.line: Final = line
        self.tree: Final = tree
        self.language = language
        self.faults: Final[set[str]] = set()

    @contextmanager
    def hearing(self, language: str) -> Iterator[None]:
        """Meanwhile everything on the screen is in another language."""
        own, self.language = self.language, language
        try:
            yield
        finally:
            self.language = own

    # --- acting: what the two do differently ----------------------------------------------------

    @abstractmethod
    def do(self, node: Node) -> None:
        """Press it. Raises ``Gone``."""

    @abstractmethod
    def write(self, label: re.Pattern[str], text: str) -> None:
        """Put ``text`` in place of what stands in a field."""

    @abstractmethod
    def end_typing(self) -> None:
        """Send the keyboard on the screen away, where it stands there."""

    @abstractmethod
    def back(self) -> None:
        """One screen back."""

    # --- seeing ---------------------------------------------------------------------------------

    def find(self, name: re.Pattern[str]) -> Node | None:
        """What can be pressed and has this whole name, else one that begins so."""
        return _named(self.tree.look(), name)

    def await_(self, name: re.Pattern[str]) -> Node:
        """Until it can be pressed; notes what is wrong with what stands beside it."""
        node = self._await(name, lambda: True)
        assert node is not None
        return node

    def _await(self, name: re.Pattern[str], still: Callable[[], bool]) -> Node | None:
        """``None`` once ``still`` is false."""
        found: list[Node] = []
        turn, turning = -1, 0.0

        def seen() -> bool:
            nonlocal turn, turning
            nodes = self.tree.look()
            if turn != self.line.told["turn"]:
                turn, turning = self.line.told["turn"], time.monotonic() + TURN_AFTER
            if not still():
                return True
            node = _named(nodes, name)
            if node is not None:
                found.append(node)
                self._judge(nodes)
            elif time.monotonic() > turning:
                self._turn_page()
            return node is not None

        self.until(seen, f"a button {name.pattern}")
        return next(iter(found), None)

    def _turn_page(self) -> None:
        """Long words may push something to the next page."""
        arrow = self.find(word(self.language, NEXT_PAGE))
        if arrow is not None:
            with suppress(Gone):
                self.do(arrow)

    def until(self, true: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                seen = [node.name for node in self.tree.look()]
                raise NotCome(f"{what} did not come; {sorted(self.line.names)}; saw {seen}")
            self.line.pause(LOOK_AGAIN)

    # --- acting ---------------------------------------------------------------------------------

    def press(self, source: str) -> None:
        """By the English source of what stands on it."""
        self.press_name(word(self.language, source))

    def press_name(self, name: re.Pattern[str], still: Callable[[], bool] = lambda: True) -> None:
        """Where it has gone, it is looked for again; nothing is pressed once ``still`` is false."""
        for _ in range(3):
            node = self._await(name, still)
            if node is None:
                return
            try:
                self.do(node)
            except Gone:
                continue
            return
        raise NotCome(f"{name.pattern} goes away whenever it is pressed")

    def go(self, source: str) -> None:
        self.go_name(word(self.language, source))

    def go_name(self, name: re.Pattern[str]) -> None:
        """Press what leads to another screen, and wait until it has."""
        turn = self.line.told["turn"]
        for _ in range(3):
            self.press_name(name, lambda: self.line.told["turn"] == turn)
            try:
                self.line.turned(turn, AGAIN)
            except NotCome:
                continue
            self.look_over()
            return
        raise NotCome(f"{name.pattern} leads nowhere from {sorted(self.line.names)}")

    def look_over(self) -> None:
        """Note what is wrong with the names of all that stands there."""
        self._judge(self.tree.look())

    def _judge(self, nodes: list[Node]) -> None:
        """What is wrong, and still is once all that was under way has been drawn."""
        found = set(faults(nodes, self.language))
        if not found:
            return
        self.line.hand()
        told = self.line.told
        for fault in found & set(faults(self.tree.look(), self.language)):
            self.faults.add(f"{told['overlay'] or told['screen']}: {fault}")

    def press_text(self, text: str) -> None:
        self.press_name(literal(text))

    def go_text(self, text: str) -> None:
        self.go_name(literal(text))


class ByKeys(Walker):
    """Arrows, Enter, Escape and letters; nothing else reaches the kiosk."""

    def __init__(self, line: Line, tree: Tree, language: str, keys: Keys) -> None:
        super().__init__(line, tree, language)
        self.keys: Final = keys

    def do(self, node: Node) -> None:
        self.walk_to(lambda seen: seen.path == node.path, node)
        self.press_key("Return")

    def press_key(self, *keys: str) -> None:
        """One after another; until all that comes of them stands there."""
        for key in keys:
            self.keys.press(key)
        self.settle()

    def settle(self) -> None:
        self.line.settled("keys", self.keys.pressed)

    def write(self, label: re.Pattern[str], text: str) -> None:
        self.walk_to(lambda seen: seen.role in FIELDS and bool(label.match(seen.name)), None)
        self.press_key("End", *["BackSpace"] * 24)
        self.keys.type(text)
        self.settle()

    def end_typing(self) -> None:
        self.press_key("Escape")

    def back(self) -> None:
        turn = self.line.told["turn"]
        self.press_key("Escape")
        self.line.turned(turn)

    def walk_to(self, is_it: Callable[[Node], bool], wanted: Node | None) -> None:
        """Press arrows until it has the focus. Raises ``Gone`` if the screen changes."""
        trail: list[str] = []
        nodes = self.tree.look()
        focused = _focused(nodes)
        for _ in range(FURTHEST):
            if focused is not None and is_it(focused):
                return
            if wanted is not None and all(node.path != wanted.path for node in nodes):
                raise Gone(wanted.name)
            trail.append(focused.name if focused else "-")
            arrow, times = _towards(nodes, focused, wanted)
            self.press_key(*[arrow] * times)
            before = focused
            focused = self.tree.focused([node for node in nodes if can_take_focus(node)])
            if focused is None or focused == before:
                # It is on something that was not there, or moved on by itself.
                nodes = self.tree.look()
                focused = _focused(nodes)
        what = wanted.name if wanted else "a field"
        raise NotCome(f"“{what}” cannot be reached by keys; the focus went over {trail}")


class ByTree(Walker):
    """The actions of the tree's own objects; nothing else reaches the kiosk."""

    def do(self, node: Node) -> None:
        self.tree.press(node)
        self.line.hand()

    def write(self, label: re.Pattern[str], text: str) -> None:
        found: list[Node] = []

        def seen() -> bool:
            found[:] = [
                node for node in self.tree.look() if node.role in FIELDS and label.match(node.name)
            ]
            return bool(found)

        self.until(seen, f"a field {label.pattern}")
        if EDITABLE in self.tree.interfaces(found[0]):
            assert self.tree.write(found[0], text), f"“{found[0].name}” takes no text"
            said = "".join(self.tree.text(found[0]).split()).casefold()
            assert said == "".join(text.split()).casefold(), f"“{found[0].name}” says {said}"
            return
        # Boxes whose letters are nobody's text: by the keys on the screen.
        delete = word(self.language, "Delete one letter")
        letters = [re.compile(re.escape(letter) + "$", re.IGNORECASE) for letter in text]
        self._press_row([*[delete] * BOXES, *letters])

    def _press_row(self, names: Sequence[re.Pattern[str]]) -> None:
        """One after another, as they stood there at one look."""
        self.await_(names[0])
        able = [node for node in self.tree.look() if can_press(node)]
        for name in names:
            node = next((one for one in able if name.match(one.name)), None)
            try:
                if node is None:
                    raise Gone(name.pattern)
                self.tree.press(node)
            except Gone:
                self.press_name(name)

    def end_typing(self) -> None:
        done = self.find(word(self.language, "Done"))
        if done is not None:
            self.do(done)

    def back(self) -> None:
        self.go("Back")


def _named(nodes: list[Node], name: re.Pattern[str]) -> Node | None:
    able = [node for node in nodes if can_press(node) and name.match(node.name)]
    whole = [node for node in able if name.fullmatch(node.name)]
    return next(iter(whole or able), None)


def can_press(node: Node) -> bool:
    return node.role in PRESSABLE and node.has(Flag.SENSITIVE)


def can_take_focus(node: Node) -> bool:
    return node.role in PRESSABLE or node.role in FIELDS


def _focused(nodes: list[Node]) -> Node | None:
    able = (node for node in nodes if can_take_focus(node))
    return next((node for node in able if node.has(Flag.FOCUSED)), None)


def _towards(nodes: list[Node], focused: Node | None, wanted: Node | None) -> tuple[str, int]:
    """The arrow that is likelier to be the shorter way, and how often; either leads everywhere."""
    if focused is None or wanted is None or any(node.role in FIELDS for node in nodes):
        return "Down", 1
    order = [node.path for node in nodes if node.role in PRESSABLE]
    if focused.path not in order or wanted.path not in order:
        return "Down", 1
    ahead = (order.index(wanted.path) - order.index(focused.path)) % len(order)
    return ("Down", ahead) if ahead <= len(order) - ahead else ("Up", len(order) - ahead)
