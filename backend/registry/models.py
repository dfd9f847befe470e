from __future__ import annotations

from django.db import models


class Sex(models.TextChoices):
    MALE = "male"
    FEMALE = "female"


class Address(models.Model):
    """An address in the units that are valid since 1 July 2025: commune and province."""

    line = models.CharField(max_length=200)
    """House and street, or hamlet."""
    ward_code = models.PositiveIntegerField()
    """Code of the commune-level unit (Nghị quyết 1659/NQ-UBTVQH15)."""
    ward = models.CharField(max_length=100)
    province = models.CharField(max_length=100)

    def __str__(self) -> str:
        return f"{self.line}, {self.ward}, {self.province}"


class Household(models.Model):
    """People who live under one head (chủ hộ)."""

    address = models.ForeignKey(Address, on_delete=models.PROTECT)

    def __str__(self) -> str:
        return f"household {self.pk}"


class Person(models.Model):
    """Somebody the office knows.

    ``number`` is not unique: registries do hold the same number twice, and such a person must
    be sent to the counter rather than be given another's paper.
    """

    number = models.CharField(max_length=12, db_index=True)
    """Số định danh cá nhân, 12 digits."""
    old_number = models.CharField(max_length=12, default="")
    """Số chứng minh nhân dân, 9 digits, where there was one."""
    name = models.CharField(max_length=200)
    """As on the card: capitals, NFC."""
    birth_date = models.DateField()
    sex = models.CharField(max_length=6, choices=Sex.choices)
    ethnicity = models.CharField(max_length=50)
    religion = models.CharField(max_length=50)
    nationality = models.CharField(max_length=50)
    home_town = models.CharField(max_length=200)
    """Quê quán."""
    father = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="children_of_father"
    )
    mother = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="children_of_mother"
    )
    household = models.ForeignKey(
        Household, null=True, on_delete=models.PROTECT, related_name="members"
    )
    relation_to_head = models.CharField(max_length=50, default="")
    """Quan hệ với chủ hộ; the head's own is "Chủ hộ"."""
    died = models.DateField(null=True)

    def __str__(self) -> str:
        return f"person {self.pk}"


class Residence(models.Model):
    """Where somebody lives or lived, by right of which registration."""

    class Kind(models.TextChoices):
        PERMANENT = "permanent"
        TEMPORARY = "temporary"
        CURRENT = "current"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="residences")
    kind = models.CharField(max_length=9, choices=Kind.choices)
    address = models.ForeignKey(Address, on_delete=models.PROTECT)
    since = models.DateField()
    until = models.DateField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} residence {self.pk}"
