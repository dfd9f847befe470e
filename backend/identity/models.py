from __future__ import annotations

from django.db import models

from backend.kiosks.models import Kiosk


class SignIn(models.Model):
    """One sign-in: asked for by one kiosk, in one session, for one paper about one subject.

    It moves from ``pending`` to one of the other states, once. ``device_code`` is emptied then,
    and no token of the provider is ever stored.
    """

    class State(models.TextChoices):
        PENDING = "pending"
        APPROVED = "approved"
        REFUSED = "refused"
        EXPIRED = "expired"
        OTHER_PERSON = "other-person"

    sign_in = models.CharField(max_length=43, unique=True)
    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    session = models.CharField(max_length=16)
    request = models.CharField(max_length=21)
    code = models.CharField(max_length=24)
    subject = models.CharField(max_length=8)
    language = models.CharField(max_length=10)
    declared_number = models.CharField(max_length=12, default="")
    waiting_request = models.ForeignKey(
        "issuance.WaitingRequest", null=True, on_delete=models.SET_NULL
    )
    """Whose paper is collected: then ``declared_number`` is what was declared there."""

    state = models.CharField(max_length=12, choices=State.choices, default=State.PENDING)
    device_code = models.CharField(max_length=500)
    user_code = models.CharField(max_length=100)
    verification_uri = models.CharField(max_length=400)
    verification_uri_complete = models.CharField(max_length=400)
    number = models.CharField(max_length=2)
    """The two digits on the kiosk's screen."""
    place = models.CharField(max_length=200)
    paper = models.CharField(max_length=300)
    interval = models.PositiveIntegerField()
    """Seconds between two questions to the provider."""
    next_poll_at = models.DateTimeField()
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    """Until when it can be approved and, once approved, used."""

    person_number = models.CharField(max_length=12, default="")
    """Personal number that the provider vouches for."""
    person_name = models.CharField(max_length=200, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "request"], name="one_sign_in_per_request"),
        )

    def __str__(self) -> str:
        return f"sign-in {self.pk}: {self.state}"
