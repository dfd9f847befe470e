from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("releases", "0001_releases")]

    operations = [
        migrations.AddField(
            model_name="kioskreport",
            name="dead_letters",
            field=models.TextField(default="[]"),
        ),
    ]
