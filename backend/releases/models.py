from __future__ import annotations

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from backend.kiosks.models import Kiosk


class Announcement(models.Model):
    """One row. Its number grows whenever something that kiosks see has changed."""

    number = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"announcement {self.number}"


class RepositoryHead(models.Model):
    """One row, locked while the repository changes: two workers never sign the same version.

    ``release`` is the version of the newest snapshot, 0 before the repository begins.
    """

    release = models.PositiveBigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, default="")
    """Of that snapshot."""

    def __str__(self) -> str:
        return f"release {self.release}"


class MetadataFile(models.Model):
    """One version of one role's metadata, as it is served."""

    role = models.CharField(max_length=20)
    version = models.PositiveBigIntegerField()
    content = models.BinaryField()
    expires = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["role", "version"], name="metadata_version_once"),
        )

    def __str__(self) -> str:
        return f"{self.version}.{self.role}"


class KioskGroup(models.Model):
    """Kiosks that are named together: where a version is tried first, where a notice shows."""

    name = models.CharField(max_length=80, unique=True)
    kiosks = models.ManyToManyField(Kiosk, related_name="groups", blank=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class ReleaseState(models.TextChoices):
    ROLLING_OUT = "rolling-out", _("rolling out")
    STOPPED = "stopped", _("stopped")
    """Nobody else takes it; kiosks that have it keep it."""
    TAKEN_BACK = "taken-back", _("taken back")
    """A later version with earlier content stands in its place."""


class Release(models.Model):
    """A version of a paper that was published. Content and version never change.

    Who takes it: the kiosks of ``group``, and ``share`` in a hundred of all. ``held_by`` is for a
    stopped one: the key ids of those that had it by then, as JSON.
    """

    code = models.CharField(max_length=24)
    version = models.PositiveIntegerField()
    package = models.BinaryField()
    """``forms.package``, with ``golden.png``."""
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    effective_from = models.DateField()
    note = models.TextField(default="", blank=True)
    """What changed, for the office."""
    state = models.CharField(
        max_length=12, choices=ReleaseState.choices, default=ReleaseState.ROLLING_OUT
    )
    group = models.ForeignKey(KioskGroup, null=True, on_delete=models.PROTECT)
    share = models.PositiveSmallIntegerField(default=0)
    held_by = models.TextField(default="[]")
    content_of = models.PositiveIntegerField(null=True)
    """The earlier version whose content this one gives again."""
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    """Who published it; ``None``: a command at the office's own machine."""
    published_at = models.DateTimeField()
    first_release = models.PositiveBigIntegerField()
    """Number of the release in which it came."""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["code", "version"], name="published_version_once"),
            models.CheckConstraint(condition=models.Q(share__lte=100), name="share_of_a_hundred"),
        )

    def __str__(self) -> str:
        return f"{self.code} {self.version}"

    def in_force(self, today: date) -> bool:
        return self.effective_from <= today

    @property
    def for_all(self) -> bool:
        return self.state == ReleaseState.ROLLING_OUT and self.share == 100


class KioskReport(models.Model):
    """What a kiosk last said of itself that had changed."""

    kiosk = models.OneToOneField(Kiosk, on_delete=models.CASCADE, related_name="report")
    release = models.PositiveBigIntegerField(default=0)
    fault = models.CharField(max_length=40, default="")
    """``office_contract.releases.UpdateFault``, or empty."""
    forms = models.TextField(default="[]")
    """``StatusRequest.forms`` as JSON."""
    dead_letters = models.TextField(default="[]")
    """``StatusRequest.dead_letters`` as JSON."""
    changed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"report of kiosk {self.kiosk_id}"
