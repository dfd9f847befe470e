from typing import Any

import django.db.models.deletion
from django.db import migrations, models


def _name_by_first_key(apps: Any, _schema_editor: Any) -> None:
    kiosk = apps.get_model("kiosks", "Kiosk")
    kiosk.objects.update(known_as=models.F("key_id"))


class Migration(migrations.Migration):
    dependencies = [("kiosks", "0002_newcomers_and_suspension")]

    operations = [
        migrations.AddField(
            model_name="kiosk",
            name="known_as",
            field=models.CharField(db_index=True, default="", max_length=16),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="kiosk", name="key_since", field=models.DateTimeField(null=True)
        ),
        migrations.AddField(
            model_name="kiosk", name="new_key_wanted_at", field=models.DateTimeField(null=True)
        ),
        migrations.RunPython(_name_by_first_key, migrations.RunPython.noop),
        migrations.CreateModel(
            name="PastKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key_id", models.CharField(max_length=16, unique=True)),
                ("public_key", models.CharField(max_length=64, unique=True)),
                ("used_from", models.DateTimeField()),
                ("good_until", models.DateTimeField()),
                (
                    "kiosk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="past_keys",
                        to="kiosks.kiosk",
                    ),
                ),
            ],
        ),
    ]
