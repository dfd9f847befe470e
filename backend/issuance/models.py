from __future__ import annotations

from django.db import models

from backend.identity.models import SignIn
from backend.kiosks.models import Kiosk


class Service(models.Model):
    """A paper that the office offers at kiosks."""

    code = models.CharField(max_length=24, unique=True)
    available = models.BooleanField(default=True)
    reason = models.CharField(max_length=200, default="")
    """Why it is not available, for the people at the kiosk."""
    fee_waived = models.BooleanField(default=False)
    """At kiosks, which cannot take money yet."""
    notation = models.CharField(max_length=20, default="")
    """Ký hiệu that follows the number, for instance ``XN``; empty where nothing is issued."""

    def __str__(self) -> str:
        return self.code


class Fee(models.Model):
    """What a paper costs from a day on. Fees are data: they change by law and resolution.

    Rows are added, not changed, so that it can be said what held on a day.
    """

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="fees")
    amount_vnd = models.PositiveIntegerField()
    basis = models.CharField(max_length=200)
    """The law or resolution; what is not confirmed says so."""
    exemptions = models.CharField(max_length=300, default="")
    """Who pays less or nothing, in words; at the counter this is checked."""
    effective_from = models.DateField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["service", "effective_from"], name="one_fee_a_day"),
        )

    def __str__(self) -> str:
        return f"fee {self.pk}"


class SigningKey(models.Model):
    """The public half of a key that sealed certificates. The private half is a file."""

    key_id = models.CharField(max_length=16, unique=True)
    public_key = models.CharField(max_length=64)
    valid_from = models.DateTimeField()
    valid_until = models.DateTimeField()
    owner = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.key_id


class BoxKey(models.Model):
    """The public half of a key for which kiosks seal requests. The private half is a file."""

    key_id = models.CharField(max_length=16, unique=True)
    public_key = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    valid_until = models.DateTimeField()

    def __str__(self) -> str:
        return self.key_id


class WaitingRequest(models.Model):
    """A paper that was asked for while the office was away, until it is collected or runs out.

    ``collection`` names it to kiosks. The slip's codes are kept as hashes; ``declared_number`` is
    emptied once nobody needs it.
    """

    collection = models.CharField(max_length=43, unique=True)
    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    entry = models.CharField(max_length=64)
    fingerprint = models.CharField(max_length=64)
    request = models.CharField(max_length=21)
    code = models.CharField(max_length=24)
    subject = models.CharField(max_length=8)
    language = models.CharField(max_length=10)
    consent_version = models.CharField(max_length=400)
    declared_number = models.CharField(max_length=12)
    token_hash = models.CharField(max_length=64, unique=True)
    short_hash = models.CharField(max_length=64, unique=True)
    asked_at = models.DateTimeField()
    received_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    used_at = models.DateTimeField(null=True)
    """When the office heard that its paper was taken. Never emptied again."""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "entry"], name="one_request_per_entry"),
        )

    def __str__(self) -> str:
        return f"waiting request {self.pk}"


class WrongCode(models.Model):
    """A short code that no request has was typed at a kiosk. The code itself is not kept."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.CASCADE)
    at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"wrong code at {self.kiosk_id}"


class SerialCounter(models.Model):
    """The last number given, by office, form and year."""

    office = models.CharField(max_length=20)
    code = models.CharField(max_length=24)
    year = models.PositiveIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["office", "code", "year"], name="one_counter"),
        )

    def __str__(self) -> str:
        return f"{self.code} {self.year}: {self.last}"


class IssuedPaper(models.Model):
    """A certificate that was sealed. ``answer`` is what the kiosk got, as JSON, word for word.

    The same (kiosk, request) gets the same answer for ever (F2); ``fingerprint`` tells a
    repetition from another question under the same id.
    """

    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    request = models.CharField(max_length=21)
    fingerprint = models.CharField(max_length=64)
    sign_in = models.OneToOneField(SignIn, null=True, on_delete=models.SET_NULL)
    waiting_request = models.ForeignKey(WaitingRequest, null=True, on_delete=models.SET_NULL)
    """Which slip it was collected with."""
    replaces = models.OneToOneField("self", null=True, on_delete=models.PROTECT)
    """The earlier paper of the same slip, of which nobody knows that it was taken."""
    office = models.CharField(max_length=20)
    code = models.CharField(max_length=24)
    year = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    serial = models.CharField(max_length=60, unique=True)
    issued_at = models.DateTimeField()
    answer = models.TextField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "request"], name="one_paper_per_request"),
            models.UniqueConstraint(
                fields=["office", "code", "year", "number"], name="one_paper_per_number"
            ),
        )

    def __str__(self) -> str:
        return self.serial


class SheetOutcome(models.Model):
    """What became of a sheet. Appended; the database refuses to change a row."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    entry = models.CharField(max_length=64)
    request = models.CharField(max_length=21, db_index=True)
    serial = models.CharField(max_length=60, db_index=True)
    sheet = models.PositiveIntegerField()
    outcome = models.CharField(max_length=7)
    at = models.DateTimeField()
    received_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "entry"], name="one_outcome_per_entry"),
        )

    def __str__(self) -> str:
        return f"{self.serial} sheet {self.sheet}: {self.outcome}"


class HelpCallReceived(models.Model):
    """Somebody at a kiosk needs a person. No personal data."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    entry = models.CharField(max_length=64)
    reason = models.CharField(max_length=20)
    screen = models.CharField(max_length=400)
    language = models.CharField(max_length=10)
    at = models.DateTimeField()
    received_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "entry"], name="one_help_call_per_entry"),
        )

    def __str__(self) -> str:
        return f"{self.reason} at {self.kiosk_id}"


class RevokedPaper(models.Model):
    """A certificate that the office has taken back. Never undone: the person gets a new paper."""

    paper = models.OneToOneField(IssuedPaper, on_delete=models.PROTECT)
    reason = models.CharField(max_length=300)
    revoked_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"revoked paper {self.paper_id}"


class LedgerAnchorKept(models.Model):
    """An anchor of a kiosk's ledger (``office_contract.anchors``), with the office's word to it.

    Appended; the database refuses to change or delete a row.
    """

    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    kiosk_key = models.CharField(max_length=16)
    """Which of the kiosk's keys signed it."""
    chain = models.CharField(max_length=32)
    sequence = models.PositiveIntegerField()
    hash = models.CharField(max_length=64)
    previous_sequence = models.PositiveIntegerField()
    previous_hash = models.CharField(max_length=64)
    at = models.DateTimeField()
    signature = models.CharField(max_length=128)
    office_key = models.CharField(max_length=16)
    received_at = models.DateTimeField()
    countersignature = models.CharField(max_length=128)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kiosk", "signature"], name="one_anchor_once"),
            models.UniqueConstraint(
                fields=["kiosk", "chain", "sequence"], name="one_anchor_per_row"
            ),
        )

    def __str__(self) -> str:
        return f"anchor of kiosk {self.kiosk_id} at row {self.sequence}"


class LedgerAlarm(models.Model):
    """A kiosk's ledger is not what the office knew of it. ``expected`` is the last row known."""

    kiosk = models.ForeignKey(Kiosk, on_delete=models.PROTECT)
    kind = models.CharField(max_length=20)
    chain = models.CharField(max_length=32)
    sequence = models.PositiveIntegerField()
    expected = models.PositiveIntegerField()
    at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
    """When an administrator said that they have seen to it; the audit record says who."""

    def __str__(self) -> str:
        return f"{self.kind} of kiosk {self.kiosk_id}"
