from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac

from backend.accounts.roles import Role


class AccountManager(BaseUserManager["Account"]):
    def create_account(self, login: str, name: str, password: str | None) -> Account:
        """An account without any role; without a password nobody can sign in to it."""
        account = self.model(login=login.strip().lower(), name=name)
        account.set_password(password)
        account.save()
        return account


class Account(AbstractBaseUser):
    """Somebody who works at the office. Signs in with a password and a second factor."""

    login = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=100)
    """As it stands in the audit record and beside what they did."""
    language = models.CharField(max_length=5, default="vi")
    is_active = models.BooleanField(default=True)
    generation = models.PositiveIntegerField(default=0)
    """Sessions of an earlier generation have ended."""
    demo = models.BooleanField(default=False)
    """Made up for a demonstration: ``office account code`` tells its second factor."""

    objects = AccountManager()
    USERNAME_FIELD = "login"

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        return self.name

    def roles(self) -> frozenset[Role]:
        return frozenset(Role(held.role) for held in self.held_roles.all())

    def get_session_auth_hash(self) -> str:
        """What each of its sessions carries; Django ends those that carry another."""
        value = f"{self.generation}:{self.password}"
        return salted_hmac("backend.accounts.Account", value, algorithm="sha256").hexdigest()


class HeldRole(models.Model):
    """A role that an account has."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="held_roles")
    role = models.CharField(max_length=20, choices=Role.choices)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["account", "role"], name="role_once"),)

    def __str__(self) -> str:
        return f"{self.role} of account {self.account_id}"


class OneTimeLink(models.Model):
    """Lets somebody choose a password, and set up a second factor where there is none.

    The link itself is with the person alone; a newer one takes the place of the older.
    """

    account = models.OneToOneField(Account, on_delete=models.CASCADE)
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"one-time link of account {self.account_id}"


class Attempts(models.Model):
    """Wrong passwords and codes for one login, known or not, or from one address.

    ``key`` tells neither: it is keyed by the office's secret.
    """

    key = models.CharField(max_length=64, unique=True)
    failures = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField()
    locked_until = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.failures} attempts"
