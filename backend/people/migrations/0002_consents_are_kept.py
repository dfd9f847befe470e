"""The database itself refuses to change a consent, and to remove one before its time is over."""

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLE = "people_consentgiven"
DAYS = 5 * 365
WORDS = "consents are appended, never edited"


def forbid(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(
            "CREATE FUNCTION people_keep_consent() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN IF TG_OP = 'DELETE' AND "
            f"OLD.received_at < now() - interval '{DAYS} days' THEN RETURN OLD; END IF; "
            f"RAISE EXCEPTION '{WORDS}'; END $$"
        )
        editor.execute(
            f"CREATE TRIGGER {TABLE}_appended BEFORE UPDATE OR DELETE ON {TABLE} "
            "FOR EACH ROW EXECUTE FUNCTION people_keep_consent()"
        )
        return
    editor.execute(
        f"CREATE TRIGGER {TABLE}_no_update BEFORE UPDATE ON {TABLE} "
        f"BEGIN SELECT RAISE(ABORT, '{WORDS}'); END"
    )
    editor.execute(
        f"CREATE TRIGGER {TABLE}_no_delete BEFORE DELETE ON {TABLE} "
        f"WHEN julianday(OLD.received_at) >= julianday('now') - {DAYS} "
        f"BEGIN SELECT RAISE(ABORT, '{WORDS}'); END"
    )


def allow(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(f"DROP TRIGGER {TABLE}_appended ON {TABLE}")
        editor.execute("DROP FUNCTION people_keep_consent()")
        return
    for event in ("update", "delete"):
        editor.execute(f"DROP TRIGGER {TABLE}_no_{event}")


class Migration(migrations.Migration):
    dependencies = [("people", "0001_consents")]
    operations = [
        migrations.AlterField("consentgiven", "received_at", models.DateTimeField(db_index=True)),
        migrations.RunPython(forbid, allow),
    ]
