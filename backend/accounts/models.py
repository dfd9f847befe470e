from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

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
    failures = models.PositiveIntegerField(default=0)
    """Wrong passwords or codes since the last sign-in."""
    locked_until = models.DateTimeField(null=True)

    objects = AccountManager()
    USERNAME_FIELD = "login"

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        return self.name

    def roles(self) -> frozenset[Role]:
        return frozenset(Role(held.role) for held in self.held_roles.all())


class HeldRole(models.Model):
    """A role that an account has."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="held_roles")
    role = models.CharField(max_length=20, choices=Role.choices)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["account", "role"], name="role_once"),)

    def __str__(self) -> str:
        return f"{self.role} of account {self.account_id}"
