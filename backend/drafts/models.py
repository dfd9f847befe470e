from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """How far a draft is."""

    EDITING = "editing", _("Being edited")
    IN_REVIEW = "in-review", _("In review")
    APPROVED = "approved", _("Approved")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Draft(models.Model):
    """A form on its way to being published. Its content stands in its revisions.

    ``author`` began it; everybody who saved a revision counts as an author. ``reviewer`` and
    ``publisher`` are other persons than these, and than each other.
    """

    code = models.CharField(max_length=24, db_index=True)
    base_version = models.PositiveIntegerField(null=True)
    """The version it began from, or was compared with last; ``None`` for a new form."""
    state = models.CharField(max_length=10, choices=State.choices, default=State.EDITING)
    latest = models.PositiveIntegerField(default=0)
    """Number of the newest revision: the only one that is reviewed and published."""
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="drafts"
    )
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    """Who approved the newest revision; ``None`` again as soon as it is edited."""
    publisher = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    begun_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True)
    reviewed_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)
    published_version = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(reviewer=None) | ~Q(reviewer=F("author")),
                name="reviewer_is_not_author",
            ),
            models.CheckConstraint(
                condition=Q(publisher=None)
                | (~Q(publisher=F("author")) & Q(reviewer__isnull=False)),
                name="publisher_is_not_author",
            ),
            models.CheckConstraint(
                condition=Q(publisher=None) | ~Q(publisher=F("reviewer")),
                name="publisher_is_not_reviewer",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["approved", "published"]) | Q(reviewer__isnull=False),
                name="approved_by_somebody",
            ),
        )

    def __str__(self) -> str:
        return f"draft {self.pk}"


class Revision(models.Model):
    """What a draft held at one time. Never changed: the database refuses it."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    """From 1 within its draft."""
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField()
    comment = models.CharField(max_length=300, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["draft", "number"], name="one_revision_per_number"),
        )

    def __str__(self) -> str:
        return f"revision {self.number} of draft {self.draft_id}"


class Content(models.Model):
    """Bytes of a file, kept once however many revisions hold them."""

    sha256 = models.CharField(max_length=64, unique=True)
    data = models.BinaryField()

    def __str__(self) -> str:
        return self.sha256


class RevisionFile(models.Model):
    """A file of a revision by its name in the bundle."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="files")
    name = models.CharField(max_length=64)
    content = models.ForeignKey(Content, on_delete=models.PROTECT)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["revision", "name"], name="one_file_per_name"),
        )

    def __str__(self) -> str:
        return self.name


class Review(models.Model):
    """What a reviewer said of a revision. Appended."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="reviews")
    revision = models.PositiveIntegerField()
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    approved = models.BooleanField()
    comment = models.CharField(max_length=1000, default="")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"review of draft {self.draft_id}"
