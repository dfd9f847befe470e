"""One of many, found by its name: a country, or a unit within its province."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from forms.letters import plain
from forms.nationalities import countries, nationality, search_countries
from forms.schema import Field, Input
from forms.units import Province, Unit, provinces, search, unit, units_of
from kiosk_app.typing.board import Script
from kiosk_app.viewmodels.field import FieldVm, Shown
from kiosk_app.viewmodels.translate import translate

COMMON: Final = 12
"""Countries that stand there before anything is typed; the others are found by typing."""
FOUND: Final = 20

_SEARCH: Final = Field("search", Input.TEXT, {}, required=False, hint={}, max_length=60)


class PickerVm(QObject):
    """``picked`` is told the code of what was chosen. Nothing here is an answer before that.

    The keyboard stands there while ``searching``. Of units the province comes first. With
    ``codes``, calling codes by country, only those countries are listed, each with its code.
    """

    changed = Signal()

    def __init__(
        self,
        kind: Input,
        chosen: str,
        *,
        language: str,
        picked: Callable[[str], None],
        codes: Mapping[str, str] = MappingProxyType({}),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes = codes
        self._kind = kind
        self._chosen = chosen
        self._language = language
        self._picked = picked
        self._text = ""
        self._province = _province_of(chosen) if kind is Input.UNIT else None
        # Names of countries are known in any language; those of units are Vietnamese.
        script = Script.OWN if kind is Input.COUNTRY else Script.PAPER
        self._search = FieldVm(
            _SEARCH, lambda _words: self._name_label(), self._look, self, script=script
        )

    def retranslate(self, language: str) -> None:
        self._language = language
        self._search.show(Shown(self._text))
        self.changed.emit()

    # --- what is shown ----------------------------------------------------------------------

    @Property(QObject, constant=True)
    def search(self) -> FieldVm:
        """The field that the name is typed into."""
        return self._search

    @Property(str, notify=changed)
    def searchText(self) -> str:
        """On the row that opens the search: what was searched for, or what can be."""
        return f"“{self._text}”" if self._text.strip() else self._search_label()

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        return self.is_searching

    @property
    def is_searching(self) -> bool:
        return self._search.is_edited

    @Property(str, notify=changed)
    def task(self) -> str:
        """What to do now, in one sentence."""
        if self._codes:
            return translate("picker", "Choose the country of the number, or search by name.")
        if self._kind is Input.COUNTRY:
            return translate("picker", "Choose one, or search by name.")
        if self._province is None:
            return translate("picker", "Choose the province, or search by name.")
        return translate("picker", "Choose the ward or commune in {province}.").format(
            province=self._province.bare
        )

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """``code``, ``label``, ``chosen``, and ``leads`` where more is asked after it."""
        if self._kind is Input.COUNTRY:
            return [
                _row(code, name, chosen=code == self._chosen) for code, name in self._countries()
            ]
        found = [_row(one.code, one.bare, leads=True) for one in self._provinces()]
        return found + [
            _row(one.code, self._unit_label(one), chosen=one.code == self._chosen)
            for one in self._units()
        ]

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where the search finds none."""
        if not self._text.strip() or self.rows:
            return ""
        return translate("picker", "No such name is known. Type fewer letters.")

    # --- verbs ------------------------------------------------------------------------------

    @Slot()
    def beginSearch(self) -> None:
        if not self.is_searching:
            self._search.edit(editing=True)
            self.changed.emit()

    @Slot(str)
    def searchFor(self, text: str) -> None:
        """Begin a search with what a hardware keyboard typed."""
        self._search.put(text)
        self.beginSearch()

    @Slot()
    def endSearch(self) -> None:
        """The keyboard goes; what it found stays."""
        if self.is_searching:
            self._search.edit(editing=False)
            self.changed.emit()

    @Slot(str)
    def pick(self, code: str) -> None:
        province = next((one for one in provinces() if one.code == code), None)
        if self._kind is Input.UNIT and province is not None:
            self._turn_to(province)
        else:
            self._picked(code)

    def back(self) -> bool:
        """From a search to the list, from units to provinces; false where there is none above."""
        if self.is_searching or self._text:
            self._turn_to(self._province)
            return True
        if self._province is not None:
            self._turn_to(None)
            return True
        return False

    # --- inner ------------------------------------------------------------------------------

    def _turn_to(self, province: Province | None) -> None:
        self._province, self._text = province, ""
        self._search.edit(editing=False)
        self._search.show(Shown(""))
        self.changed.emit()

    def _look(self, text: str) -> None:
        self._text = text
        self.changed.emit()

    def _name_label(self) -> str:
        if self._kind is Input.COUNTRY:
            return translate("picker", "Name of the country")
        return translate("picker", "Ward or commune")

    def _search_label(self) -> str:
        if self._kind is Input.COUNTRY:
            return translate("picker", "Search by the country's name")
        return translate("picker", "Search by the ward's or commune's name")

    def _countries(self) -> tuple[tuple[str, str], ...]:
        listed = self._listed()
        if not self._codes:
            return listed
        return tuple(
            (code, f"{name} +{self._codes[code]}") for code, name in listed if code in self._codes
        )

    def _listed(self) -> tuple[tuple[str, str], ...]:
        if self._text.strip():
            return search_countries(self._text, self._language, FOUND)
        common = countries(self._language)[:COMMON]
        if not self._chosen or any(code == self._chosen for code, _ in common):
            return common
        return ((self._chosen, nationality(self._chosen, (self._language,))), *common)

    def _provinces(self) -> tuple[Province, ...]:
        if self._province is not None:
            return ()
        wanted = plain(self._text)
        return tuple(one for one in provinces() if plain(one.bare).startswith(wanted))

    def _units(self) -> tuple[Unit, ...]:
        if self._text.strip():
            return search(self._text, self._province.code if self._province else None, FOUND)
        return units_of(self._province.code) if self._province is not None else ()

    def _unit_label(self, one: Unit) -> str:
        return _capital(one.name if self._province is not None else one.full)


def _row(code: str, label: str, *, chosen: bool = False, leads: bool = False) -> dict[str, Any]:
    return {"code": code, "label": label, "chosen": chosen, "leads": leads}


def _province_of(code: str) -> Province | None:
    chosen = unit(code)
    if chosen is None:
        return None
    return next(one for one in provinces() if one.code == chosen.province_code)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
