from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models


class Kiosk(models.Model):
    """A machine that may ask. It proves itself by its Ed25519 key (``office_contract.signing``)."""

    key_id = models.CharField(max_length=16, unique=True)
    public_key = models.CharField(max_length=64, unique=True)
    """32 bytes, hex. The key in use, and ``key_id`` its name; earlier ones are ``PastKey``."""
    known_as = models.CharField(max_length=16, db_index=True)
    """Id of the first key: the machine's name in releases, whatever its key is by now."""
    key_since = models.DateTimeField(null=True)
    """Since when the key is in use; ``None``: since it was taken in."""
    new_key_wanted_at = models.DateTimeField(null=True)
    """An administrator wants it to change its key; cleared once it has."""
    name = models.CharField(max_length=100)
    place = models.CharField(max_length=200)
    """Where it stands, as the person at it would say: shown on their phone."""
    enrolled_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    """Nothing is accepted afterwards; declarations signed before stay readable."""
    suspended_at = models.DateTimeField(null=True)
    """Nothing is accepted until it is set free again; its key stays good."""
    suspended_because = models.CharField(max_length=200, default="")
    """For the office's own people: the kiosk shows no more than that it is out of service."""
    last_seen_at = models.DateTimeField(null=True)
    app_version = models.CharField(max_length=50, default="")
    signed_with: str = ""
    """Not kept: the key of the request that is being answered."""

    def __str__(self) -> str:
        return self.name

    def save(self, **options: Any) -> None:
        self.known_as = self.known_as or self.key_id
        super().save(**options)


class PastKey(models.Model):
    """A key that a kiosk had before. What it signed until ``good_until`` stays checkable."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.CASCADE, related_name="past_keys")
    key_id = models.CharField(max_length=16, unique=True)
    public_key = models.CharField(max_length=64, unique=True)
    used_from = models.DateTimeField()
    good_until = models.DateTimeField()
    """An hour after the change: what was under way then still arrives."""

    def __str__(self) -> str:
        return self.key_id


class Nonce(models.Model):
    """A nonce that was used. The constraint, not a look-up, decides who came first."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.CASCADE)
    nonce = models.CharField(max_length=64)
    seen_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["kiosk", "nonce"], name="nonce_once"),)

    def __str__(self) -> str:
        return self.nonce


class PendingEnrolment(models.Model):
    """A machine that asks to be taken in. It has proved that it holds its key, and nothing else.

    Anybody may ask, so there are never many of these (``backend.kiosks.newcomers``).
    """

    key_id = models.CharField(max_length=16, unique=True)
    public_key = models.CharField(max_length=64)
    code_hash = models.CharField(max_length=64, unique=True)
    """Keyed hash of the code on its screen: a stolen database names no code."""
    name = models.CharField(max_length=400)
    """As its configuration says, and ``place`` likewise: the office decides."""
    place = models.CharField(max_length=400)
    app_version = models.CharField(max_length=50)
    source = models.CharField(max_length=60)
    """Address from which it asked."""
    asked_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    refused_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"kiosk {self.key_id}"


class NewcomerNonce(models.Model):
    """A nonce used by a machine that is no kiosk yet; as ``Nonce``."""

    key_id = models.CharField(max_length=16)
    nonce = models.CharField(max_length=64)
    seen_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["key_id", "nonce"], name="newcomer_nonce_once"),
        )

    def __str__(self) -> str:
        return self.nonce


class WrongCode(models.Model):
    """Somebody of the office typed a code that no machine shows. Counted, so that nobody tries
    one after another.
    """

    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"wrong code {self.pk}"
