from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from oauth2_provider.models import AbstractDeviceGrant


class Citizen(AbstractBaseUser):
    """A demo person. The name is one text, family name first: nothing puts it together."""

    number = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=200)
    birth_date = models.DateField()
    role = models.CharField(max_length=200)

    USERNAME_FIELD = "number"
    objects: ClassVar[BaseUserManager[Citizen]] = BaseUserManager()  # type: ignore[assignment]

    class Meta:
        app_label = "provider"

    def __str__(self) -> str:
        return self.name

    @property
    def grouped_number(self) -> str:
        """As people read it aloud: ``048 188 001 234``."""
        return " ".join(self.number[at : at + 3] for at in range(0, 12, 3))


class DeviceGrant(AbstractDeviceGrant):
    """The toolkit's grant, with what it lacks.

    ``message`` and ``number`` bind it to the kiosk in front of the person.
    """

    language = models.CharField(max_length=10, default="vi")
    message = models.CharField(max_length=500, default="")
    number = models.CharField(max_length=2, default="")
    last_asked = models.DateTimeField(null=True)
    objects: ClassVar[models.Manager[DeviceGrant]] = models.Manager()

    class Meta(AbstractDeviceGrant.Meta):
        app_label = "provider"


class WrongCode(models.Model):
    """A user code that did not exist, by whoever typed it (RFC 8628, section 5.1)."""

    source = models.CharField(max_length=64, db_index=True)
    at = models.DateTimeField(db_index=True)
    objects: ClassVar[models.Manager[WrongCode]] = models.Manager()

    class Meta:
        app_label = "provider"

    def __str__(self) -> str:
        return f"{self.source} {self.at}"
