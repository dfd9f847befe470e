from __future__ import annotations

from django.conf import settings
from django.db import models


class AuditEntry(models.Model):
    """One thing that was seen or done. Appended only; ``backend.audit.record`` writes it.

    ``number`` counts from 1 without gaps. ``facts`` is canonical JSON without anything of a citizen
    but a serial.
    """

    number = models.PositiveBigIntegerField(unique=True)
    at = models.DateTimeField()
    account = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT)
    """``None``: a command at the office's own machine."""
    who = models.CharField(max_length=100)
    """The account's name on that day."""
    action = models.CharField(max_length=40)
    subject = models.CharField(max_length=200)
    """What it was done to, for instance ``draft 12`` or ``kiosk 0123456789abcdef``."""
    facts = models.TextField(default="{}")
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return f"audit entry {self.number}"


class AuditHead(models.Model):
    """The newest entry's number and hash: one row, locked while an entry is added."""

    number = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"audit head {self.number}"
