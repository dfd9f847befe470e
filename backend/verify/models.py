from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from backend.issuance.models import IssuedPaper


class Asked(models.Model):
    """How often somebody asked the verify page within one minute.

    ``source`` is a keyed hash that changes with the minute: no address is kept, and nobody can be
    followed from one minute to the next.
    """

    source = models.CharField(max_length=64)
    minute = models.PositiveBigIntegerField(db_index=True)
    """Since 1970."""
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["source", "minute"], name="one_a_minute"),)

    def __str__(self) -> str:
        return f"asked {self.count} times"


class PaperDownload(models.Model):
    """A person confirms with the phone that a certificate is theirs, to have it as a signed PDF.

    ``token`` is a hash of what stands in the page's address. ``device_code`` is emptied when the
    state changes, and the verified number is compared, not kept.
    """

    class State(models.TextChoices):
        PENDING = "pending"
        APPROVED = "approved"
        REFUSED = "refused"
        EXPIRED = "expired"
        OTHER_PERSON = "other-person"

    token = models.CharField(max_length=64, unique=True)
    paper = models.ForeignKey(IssuedPaper, on_delete=models.CASCADE)
    state = models.CharField(max_length=12, choices=State.choices, default=State.PENDING)
    language = models.CharField(max_length=5)
    device_code = models.CharField(max_length=500)
    user_code = models.CharField(max_length=100)
    verification_uri = models.CharField(max_length=400)
    verification_uri_complete = models.CharField(max_length=400)
    number = models.CharField(max_length=2)
    """The two digits on the page."""
    interval = models.PositiveIntegerField()
    next_poll_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    """Until when it can be approved and, once approved, downloaded."""

    def __str__(self) -> str:
        return f"download {self.pk}: {self.state}"


class RevocationProposal(models.Model):
    """One officer wants a certificate taken back; another one decides."""

    class State(models.TextChoices):
        OPEN = "open", _("waits for a second officer")
        CONFIRMED = "confirmed", _("confirmed, revoked")
        DECLINED = "declined", _("declined")
        WITHDRAWN = "withdrawn", _("withdrawn")

    paper = models.ForeignKey(IssuedPaper, on_delete=models.PROTECT)
    ground = models.CharField(max_length=300)
    """The law or decision, in words. Nothing of a person."""
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    proposed_at = models.DateTimeField()
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["paper"], condition=Q(state="open"), name="one_open_proposal"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["confirmed", "declined"])
                | (Q(decided_by__isnull=False) & ~Q(decided_by=F("proposed_by"))),
                name="decided_by_another",
            ),
        )

    def __str__(self) -> str:
        return f"proposal {self.pk}: {self.state}"
