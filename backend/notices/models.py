from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from backend.issuance.models import Service
from backend.kiosks.models import Kiosk
from backend.releases.models import KioskGroup
from office_contract.vocabulary import NoticeKind

MOST_LETTERS = 400
"""``office_contract.messages.Text``."""


class Scoped(models.Model):
    """Something that holds for all kiosks, or for some: named, or of named groups."""

    everywhere = models.BooleanField(default=True)
    kiosks = models.ManyToManyField(Kiosk, blank=True, related_name="+")
    groups = models.ManyToManyField(KioskGroup, blank=True, related_name="+")

    class Meta:
        abstract = True


class Spoken(models.Model):
    """Words in the interface's languages; Vietnamese always, the others where they are known."""

    vi = models.CharField(max_length=MOST_LETTERS)
    en = models.CharField(max_length=MOST_LETTERS, blank=True, default="")
    ko = models.CharField(max_length=MOST_LETTERS, blank=True, default="")

    class Meta:
        abstract = True

    def words(self) -> dict[str, str]:
        """By language tag; where one is missing the kiosk says it in Vietnamese."""
        said = {"vi": self.vi, "en": self.en, "ko": self.ko}
        return {language: text for language, text in said.items() if text}


class Timed(models.Model):
    """Holds from ``starts_at`` on, until ``ends_at`` where that is set."""

    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class Notice(Scoped, Spoken, Timed):
    """What people at kiosks are to read."""

    class Kind(models.TextChoices):
        INFORMATION = NoticeKind.INFORMATION.value, _("Information")
        WARNING = NoticeKind.WARNING.value, _("Warning")

    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.INFORMATION)

    def __str__(self) -> str:
        return f"notice {self.pk}"


class Closure(Scoped, Spoken, Timed):
    """A service that is not given for a time; the words say why."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="closures")

    def __str__(self) -> str:
        return f"closure {self.pk}"


class ClosedDay(Scoped, Spoken):
    """A day on which kiosks are closed, whatever their week says; the words say why."""

    day = models.DateField(db_index=True)

    def __str__(self) -> str:
        return f"closed day {self.pk}"


class Week(models.Model):
    """Opening hours: of one kiosk, of a group, of a service; of all kiosks where none is named.

    A kiosk goes by its own, else by those of its first group that has any, else by those of all.
    """

    kiosk = models.OneToOneField(Kiosk, null=True, on_delete=models.CASCADE, related_name="week")
    group = models.OneToOneField(
        KioskGroup, null=True, on_delete=models.CASCADE, related_name="week"
    )
    service = models.OneToOneField(
        Service, null=True, on_delete=models.CASCADE, related_name="week"
    )
    of_all = models.BooleanField(null=True, unique=True)
    """True for the one that names nothing, else ``None``: two could not be told apart."""

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="week_of_one_thing",
                condition=(
                    models.Q(of_all=True, kiosk=None, group=None, service=None)
                    | models.Q(of_all=None, kiosk__isnull=False, group=None, service=None)
                    | models.Q(of_all=None, kiosk=None, group__isnull=False, service=None)
                    | models.Q(of_all=None, kiosk=None, group=None, service__isnull=False)
                ),
            ),
        )

    def __str__(self) -> str:
        return f"week {self.pk}"


class Span(models.Model):
    """From ``opens`` to ``closes`` on one weekday (ISO 8601: Monday is 1)."""

    week = models.ForeignKey(Week, on_delete=models.CASCADE, related_name="spans")
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        ordering = ("weekday", "opens")
        constraints = (
            models.CheckConstraint(
                name="span_on_a_weekday", condition=models.Q(weekday__gte=1, weekday__lte=7)
            ),
            models.CheckConstraint(
                name="span_in_order", condition=models.Q(opens__lt=models.F("closes"))
            ),
        )

    def __str__(self) -> str:
        return f"span {self.pk}"
