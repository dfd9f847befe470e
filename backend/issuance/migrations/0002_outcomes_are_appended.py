"""The database itself refuses to change what was reported (F2)."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLES = ("issuance_sheetoutcome", "issuance_helpcallreceived")


def forbid(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(
            "CREATE FUNCTION issuance_refuse() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'outcomes are appended, never edited'; END $$"
        )
    for table in TABLES:
        if editor.connection.vendor == "postgresql":
            editor.execute(
                f"CREATE TRIGGER {table}_appended BEFORE UPDATE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION issuance_refuse()"
            )
        else:
            editor.execute(
                f"CREATE TRIGGER {table}_appended BEFORE UPDATE ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'outcomes are appended, never edited'); END"
            )


def allow(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    for table in TABLES:
        on = f" ON {table}" if editor.connection.vendor == "postgresql" else ""
        editor.execute(f"DROP TRIGGER {table}_appended{on}")
    if editor.connection.vendor == "postgresql":
        editor.execute("DROP FUNCTION issuance_refuse()")


class Migration(migrations.Migration):
    dependencies = [("issuance", "0001_initial")]
    operations = [migrations.RunPython(forbid, allow)]
