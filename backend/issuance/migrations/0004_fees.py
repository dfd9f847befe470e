"""Fees get a table of their own, with the day from which they hold."""

from datetime import date

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SINCE = date(2025, 7, 1)
"""For fees that were entered without a day: the units of that day are the office's."""


def move(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    fee = apps.get_model("issuance", "Fee")
    for service in apps.get_model("issuance", "Service").objects.all():
        fee.objects.create(
            service=service,
            amount_vnd=service.fee_vnd,
            basis=service.fee_basis,
            effective_from=SINCE,
        )


def move_back(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    for fee in apps.get_model("issuance", "Fee").objects.order_by("effective_from"):
        fee.service.fee_vnd, fee.service.fee_basis = fee.amount_vnd, fee.basis
        fee.service.save()


class Migration(migrations.Migration):
    dependencies = [("issuance", "0003_waiting_requests")]

    operations = [
        migrations.AlterField(
            model_name="waitingrequest",
            name="subject",
            field=models.CharField(max_length=8),
        ),
        migrations.CreateModel(
            name="Fee",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("amount_vnd", models.PositiveIntegerField()),
                ("basis", models.CharField(max_length=200)),
                ("exemptions", models.CharField(default="", max_length=300)),
                ("effective_from", models.DateField()),
                (
                    "service",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="fees",
                        to="issuance.service",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("service", "effective_from"), name="one_fee_a_day"
                    )
                ],
            },
        ),
        migrations.RunPython(move, move_back),
    ]
