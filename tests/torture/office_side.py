"""In the office, as a process of its own: takes kiosks in, and says who lives here.

``python -m tests.torture.office_side`` with the office's environment. In: JSON ``{"keys": […],
"people": 10}``, the kiosks' public keys in hex. Out: as many grown-ups with a residence, no two
of one household, as a list of ``[number, name, birth date]``.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import date
from typing import TextIO

import django

GROWN_UP = date(2000, 1, 1)


def main(words: TextIO, out: TextIO) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "backend.settings"
    django.setup()

    from django.db import transaction
    from django.utils import timezone

    from backend.kiosks.enrolment import enrol
    from backend.registry.models import Person

    order = json.load(words)
    with transaction.atomic():
        for number, key in enumerate(order["keys"]):
            place = "Một Cửa, phường Hải Châu"
            enrol(name=f"Máy {number}", place=place, public_key=key, now=timezone.now())
    # One head a household: no two of them have a word of a paper in common but the place.
    found = (
        Person.objects.filter(
            relation_to_head="Chủ hộ",
            birth_date__lt=GROWN_UP,
            died=None,
            residences__kind="permanent",
            residences__until=None,
        )
        .order_by("id")
        .distinct()
    )
    people = {person.number: person for person in found}
    chosen = list(people.values())[-order["people"] :]
    json.dump([[person.number, person.name, str(person.birth_date)] for person in chosen], out)


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
