from __future__ import annotations

from django.db import models


class Kiosk(models.Model):
    """A machine that may ask. It proves itself by its Ed25519 key (``office_contract.signing``)."""

    key_id = models.CharField(max_length=16, unique=True)
    public_key = models.CharField(max_length=64, unique=True)
    """32 bytes, hex."""
    name = models.CharField(max_length=100)
    place = models.CharField(max_length=200)
    """Where it stands, as the person at it would say: shown on their phone."""
    enrolled_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    """Nothing is accepted afterwards; declarations signed before stay readable."""
    last_seen_at = models.DateTimeField(null=True)
    app_version = models.CharField(max_length=50, default="")

    def __str__(self) -> str:
        return self.name


class Nonce(models.Model):
    """A nonce that was used. The constraint, not a look-up, decides who came first."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.CASCADE)
    nonce = models.CharField(max_length=64)
    seen_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["kiosk", "nonce"], name="nonce_once"),)

    def __str__(self) -> str:
        return self.nonce
