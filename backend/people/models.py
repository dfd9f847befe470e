from __future__ import annotations

from django.db import models

from backend.kiosks.models import Kiosk


class ConsentGiven(models.Model):
    """Somebody agreed, at a kiosk, to a paper's uses of data. Added, never changed, and
    deleted when its time is over (``consents.KEPT``); the database refuses anything else.

    Names nobody: ``session`` is the first half of the id of every request that was made in it.
    """

    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    entry = models.CharField(max_length=64)
    session = models.CharField(max_length=16, db_index=True)
    code = models.CharField(max_length=24)
    bundle_version = models.PositiveIntegerField()
    subject = models.CharField(max_length=8)
    consent_version = models.CharField(max_length=400)
    language = models.CharField(max_length=10)
    words = models.CharField(max_length=64)
    """SHA-256 of ``forms.consent.consent_text``, hex."""
    at = models.DateTimeField()
    """When, by the kiosk's clock."""
    received_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "entry"], name="one_consent_per_entry"),
        )

    def __str__(self) -> str:
        return f"consent {self.pk}"
