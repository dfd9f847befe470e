"""What somebody at the office may do. An account may hold several roles; on one draft nobody acts
in two of them (``backend.drafts``), and nobody revokes a paper alone (``backend.verify``).
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    AUTHOR = "author", _("Author of forms")
    REVIEWER = "reviewer", _("Reviewer of forms")
    PUBLISHER = "publisher", _("Publisher of forms")
    ADMINISTRATOR = "administrator", _("Administrator of kiosks")
    """Enrols kiosks, puts up notices, sets hours and fees."""
    CLERK = "clerk", _("Clerk at the counter")
    OFFICER = "officer", _("Officer who revokes papers")
    AUDITOR = "auditor", _("Auditor")
    ACCOUNTS = "accounts", _("Manager of accounts")


def labels(held: Iterable[Role]) -> list[str]:
    """What roles are called, in the order above."""
    among = frozenset(held)
    return [str(role.label) for role in Role if role in among]
