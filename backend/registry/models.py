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
    card_issued = models.DateField(null=True)
    """When the present card was issued; null for whom none is known."""

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


class Entry(models.Model):
    """An entry in a register of civil status (sổ hộ tịch), as it stands there.

    Luật Hộ tịch 60/2014/QH13, Điều 3 and 59. Places keep the names that they had on that day.
    """

    place = models.CharField(max_length=120)
    """Who registered: for instance "Ủy ban nhân dân phường Hải Châu, thành phố Đà Nẵng"."""
    number = models.CharField(max_length=30)
    book = models.CharField(max_length=30, default="")
    """Quyển số; empty where the entry has none."""
    registered_on = models.DateField()
    note = models.CharField(max_length=100, default="")
    """Ghi chú: what was changed or added later."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__.lower()} entry {self.pk}"


class Birth(Entry):
    """Sổ đăng ký khai sinh."""

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="birth")
    birth_place = models.CharField(max_length=200)


class BirthParent(models.Model):
    """A parent as the register of births names them, whether or not the registry knows them."""

    birth = models.ForeignKey(Birth, on_delete=models.CASCADE, related_name="parents")
    sex = models.CharField(max_length=6, choices=Sex.choices)
    """The mother's or the father's."""
    name = models.CharField(max_length=80)
    birth_year = models.PositiveSmallIntegerField(null=True)
    ethnicity = models.CharField(max_length=40, default="")
    nationality = models.CharField(max_length=40, default="")
    residence = models.CharField(max_length=200, default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=["birth", "sex"], name="one_parent_a_sex"),)

    def __str__(self) -> str:
        return f"parent of birth {self.birth_id}"


class Marriage(Entry):
    """Sổ đăng ký kết hôn, and how the marriage has ended, if it has."""

    class End(models.TextChoices):
        DIVORCE = "divorce"
        DEATH = "death"

    end = models.CharField(max_length=7, choices=End.choices, default="")
    ended_on = models.DateField(null=True)
    ended_by = models.CharField(max_length=160, default="")
    """The judgment or decision, or the extract of the death: number, day, who issued it."""


class Spouse(models.Model):
    """One of a married couple as the register names them on the day of the entry."""

    marriage = models.ForeignKey(Marriage, on_delete=models.CASCADE, related_name="spouses")
    person = models.ForeignKey(
        Person, null=True, on_delete=models.PROTECT, related_name="marriages"
    )
    """Null where the registry does not know them."""
    sex = models.CharField(max_length=6, choices=Sex.choices)
    name = models.CharField(max_length=80)
    birth_date = models.DateField()
    ethnicity = models.CharField(max_length=40, default="")
    nationality = models.CharField(max_length=40)
    residence = models.CharField(max_length=200, default="")
    identity = models.CharField(max_length=120, default="")
    """Giấy tờ tùy thân, in words, as shown on that day."""

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["marriage", "sex"], name="one_spouse_a_sex"),
        )

    def __str__(self) -> str:
        return f"spouse of marriage {self.marriage_id}"


class Death(Entry):
    """Sổ đăng ký khai tử. The day of the death is the person's ``died``."""

    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="death")
    died_at = models.TimeField(null=True)
    death_place = models.CharField(max_length=200, default="")
    cause = models.CharField(max_length=160, default="")
    notice_number = models.CharField(max_length=40, default="")
    """Giấy báo tử; empty where somebody died at home without one."""
    notice_date = models.DateField(null=True)
    notice_issuer = models.CharField(max_length=120, default="")
