"""From the items of the window to the records that speech knows, as assistive technology sees
them: by role, name, state and value, and whether they show something of a person's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

from kiosk_app.speech.scene import Record, Role, Scene
from kiosk_app.viewmodels.root import RootVm
from kiosk_app.viewmodels.translate import OWN_NAMES

_ROLES: Final = {
    QAccessible.Role.StaticText: Role.TEXT,
    QAccessible.Role.Heading: Role.HEADING,
    QAccessible.Role.Notification: Role.MESSAGE,
    QAccessible.Role.AlertMessage: Role.ALERT,
    QAccessible.Role.ListItem: Role.ITEM,
    QAccessible.Role.Graphic: Role.PICTURE,
    QAccessible.Role.Button: Role.BUTTON,
    QAccessible.Role.CheckBox: Role.TICK,
    QAccessible.Role.RadioButton: Role.CHOICE,
    QAccessible.Role.PageTab: Role.TAB,
    QAccessible.Role.EditableText: Role.FIELD,
}
_CHECKED: Final = frozenset({Role.TICK, Role.CHOICE})
_FRAMES: Final = frozenset({QAccessible.Role.ProgressBar, QAccessible.Role.StatusBar})
"""Shown beside the words that say the same."""
_KEY: Final = "KeyButton"
"""QML type of the keys on the screen: beginning of its class name."""


def gather(root: RootVm, window: QQuickWindow, *, private: bool) -> Scene:
    """What stands there now. ``private``: nobody but the person hears it."""
    front = window.property("front")
    language = root.property("language")
    records: tuple[Record, ...] = ()
    if isinstance(front, QQuickItem):
        records = tuple(_records(window, front, language))
    focus = window.activeFocusItem()
    steps = root.property("steps")
    step = root.property("step")
    shown = bool(steps) and root.property("overlay") == ""
    return Scene(
        place=root.place_of_speech,
        records=records,
        focus=_focus(focus, language) if focus is not None else None,
        step=step + 1 if shown else 0,
        steps=len(steps) if shown else 0,
        part=steps[step] if shown and step < len(steps) else "",
        private=private,
    )


def _records(window: QQuickWindow, front: QQuickItem, language: str) -> Iterator[Record]:
    # From the window down: an item that has nothing to say of itself has no interface, and its
    # children are found one level higher.
    interface = QAccessible.queryAccessibleInterface(window)
    if interface is not None:
        for index in range(interface.childCount()):
            yield from _walk(interface.child(index), front, language, "")


def _walk(
    interface: QAccessibleInterface | None, front: QQuickItem, language: str, around: str
) -> Iterator[Record]:
    """``around``: what the thing that this stands in is called."""
    if interface is None or interface.state().invisible:
        return
    item = interface.object()
    if not isinstance(item, QQuickItem) or interface.role() in _FRAMES:
        return
    if item is front or front.isAncestorOf(item):
        record = _record(interface, item, language)
        if record is not None and (record.name or record.value) and record.name != around:
            yield record
            around = record.name or around
    for index in range(interface.childCount()):
        yield from _walk(interface.child(index), front, language, around)


def _focus(item: QQuickItem, language: str) -> Record | None:
    interface = QAccessible.queryAccessibleInterface(item)
    return _record(interface, item, language) if interface is not None else None


def _record(interface: QAccessibleInterface, item: QQuickItem, language: str) -> Record | None:
    role = _ROLES.get(interface.role())
    if role is None:
        return None
    if role is Role.BUTTON and item.metaObject().className().startswith(_KEY):
        role = Role.KEY
    typed = _words(item, "typed")
    if typed is not None:
        role = Role.FIELD
    state = interface.state()
    checked: bool | None = None
    if role in _CHECKED:
        checked = bool(state.checked)
    elif role is Role.TAB:
        checked = bool(state.selected)
    name = interface.text(QAccessible.Text.Name)
    description = interface.text(QAccessible.Text.Description)
    if typed is None and role is Role.FIELD:
        typed = interface.text(QAccessible.Text.Value)
    elif typed is not None:
        name = _words(item, "label") or name
        description = _words(item, "remark") or ""
    return Record(
        item=getCppPointer(item)[0],
        role=role,
        name=name.strip(),
        open_name=(_words(item, "openName") or "").strip(),
        description=description.strip(),
        value=typed or "",
        enabled=item.isEnabled(),
        checked=checked,
        personal=_is_personal(item),
        ticking=item.property("ticking") is True,
        language=_own_language(item, language),
    )


def _words(item: QObject, name: str) -> str | None:
    """A text that the item has for speech; ``None`` if it has no such property."""
    words = item.property(name)
    return words if isinstance(words, str) else None


def _is_personal(item: QQuickItem) -> bool:
    """It or what it stands in shows something of a person's."""
    above: QQuickItem | None = item
    while above is not None:
        if above.property("personal") is True:
            return True
        above = above.parentItem()
    return False


def _own_language(item: QObject, language: str) -> str:
    for name in ("tag", "language"):
        tag = item.property(name)
        if isinstance(tag, str) and tag in OWN_NAMES and tag != language:
            return tag
    return ""
