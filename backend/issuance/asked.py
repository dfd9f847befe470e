"""What the maker of a certificate's values is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.conf import settings

from backend.registry.lookup import Related
from backend.registry.models import Person
from forms.schema import Group
from office_contract.vocabulary import Relation


@dataclass(frozen=True, slots=True)
class Agency:
    """Who issues, as printed. Papers of civil status name who signs."""

    name: str
    parent: str
    place: str
    signer_title: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """About whom, by whom, from which agency, on which day."""

    related: Related
    agency: Agency
    today: date

    @property
    def subject(self) -> Person:
        return self.related.person

    @property
    def requester(self) -> Person:
        return self.related.requester

    @property
    def relation(self) -> Relation | None:
        """What the subject is, or was, to the requester; ``None`` for oneself."""
        return self.related.relation


def agency_of(group: Group) -> Agency:
    """The people's committee for civil status, the police for residence."""
    if group is Group.CIVIL_STATUS:
        return Agency(
            settings.OFFICE_CIVIL_NAME,
            settings.OFFICE_CIVIL_PARENT,
            settings.OFFICE_CIVIL_PLACE,
            settings.OFFICE_CIVIL_SIGNER_TITLE,
            settings.OFFICE_CIVIL_SIGNER,
        )
    return Agency(settings.OFFICE_NAME, settings.OFFICE_PARENT, settings.OFFICE_PLACE)
