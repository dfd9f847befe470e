"""Apart from the copying: PostgreSQL changes no table in which rows were written just before."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("issuance", "0004_fees")]

    operations = [
        migrations.RemoveField(model_name="service", name="fee_basis"),
        migrations.RemoveField(model_name="service", name="fee_vnd"),
    ]
