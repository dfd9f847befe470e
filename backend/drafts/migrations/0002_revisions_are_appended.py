"""The database itself refuses to change what a revision held and what a reviewer said."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

TABLES = ("drafts_revision", "drafts_revisionfile", "drafts_content", "drafts_review")


def forbid(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    if editor.connection.vendor == "postgresql":
        editor.execute(
            "CREATE FUNCTION drafts_refuse() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'revisions are appended, never edited'; END $$"
        )
    for table in TABLES:
        if editor.connection.vendor == "postgresql":
            editor.execute(
                f"CREATE TRIGGER {table}_appended BEFORE UPDATE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION drafts_refuse()"
            )
        else:
            editor.execute(
                f"CREATE TRIGGER {table}_appended BEFORE UPDATE ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'revisions are appended, never edited'); END"
            )


def allow(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    for table in TABLES:
        on = f" ON {table}" if editor.connection.vendor == "postgresql" else ""
        editor.execute(f"DROP TRIGGER {table}_appended{on}")
    if editor.connection.vendor == "postgresql":
        editor.execute("DROP FUNCTION drafts_refuse()")


class Migration(migrations.Migration):
    dependencies = [("drafts", "0001_drafts")]
    operations = [migrations.RunPython(forbid, allow)]
