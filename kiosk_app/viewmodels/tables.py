"""Tables that are slow to make, made while nobody waits: no touch has to stand still for them."""

from __future__ import annotations

from collections.abc import Mapping

from forms.nationalities import nationality
from forms.schema import Form
from kiosk_app.typing import phone
from kiosk_app.viewmodels.services import FINDER


def make_tables(forms: Mapping[str, Form]) -> None:
    """On any thread: what a search for a service asks, and names and codes of countries.

    Names in other languages than those of every paper take a hundredth of a second each.
    """
    FINDER.index(forms)
    nationality(phone.VIETNAM, ("vi", "en"))
    phone.countries()
