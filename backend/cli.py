"""The ``office`` command. Works with nothing set; ``backend.settings`` lists what can be set."""

from __future__ import annotations

import argparse
import os
import socket
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from backend.cli_accounts import AccountError, add_account_commands
from backend.cli_events import add_events_command
from backend.cli_offers import OfferError, add_offer_commands
from backend.cli_papers import PaperCommandError, add_paper_commands
from backend.cli_people import PersonCommandError, add_person_commands
from backend.cli_releases import ReleaseCommandError, add_release_commands
from backend.cli_simulate import SimulateCommandError, add_simulate_command
from backend.state import (
    PROVIDER_SECRET_KEY_FILE,
    SECRET_KEY_FILE,
    StateError,
    make_folder,
    new_django_secret,
    read_or_make_secret,
    state_folder,
)

if TYPE_CHECKING:
    from backend.kiosks.models import Kiosk

EPILOGUE = """\
Begin like this:
  office migrate              make the database and the office's keys
  office seed                 fill the registry with synthetic people
  office provider &           stand-in for the national identity provider
  office enrol --name "Máy 1" --place "Một Cửa, phường Hải Châu" --public-key HEX
  office serve

Data and keys are kept in OFFICE_STATE (now: {state}).
"""
OFFICE_PORT = 8480
PROVIDER_PORT = 8481


class OfficeError(Exception):
    """A command cannot do its work; the message says what to do."""


REFUSALS = (
    AccountError,
    OfficeError,
    OfferError,
    PaperCommandError,
    PersonCommandError,
    ReleaseCommandError,
    SimulateCommandError,
    StateError,
)


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    os.umask(0o077)
    try:
        code: int = arguments.run(arguments)
    except (
        AccountError,
        OfficeError,
        OfferError,
        PaperCommandError,
        PersonCommandError,
        ReleaseCommandError,
        SimulateCommandError,
        StateError,
    ) as e:
        print(f"office: {e}", file=sys.stderr)
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="office",
        description="The office behind the kiosks: registry, certificates, sign-in, verify page.",
        epilog=EPILOGUE.format(state=state_folder(os.environ)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", help="answer kiosks and show the verify page")
    _listening(serve, OFFICE_PORT)
    serve.add_argument(
        "--workers", type=_positive, default=1, help="processes; several want PostgreSQL (1)"
    )
    serve.set_defaults(run=_serve)

    provider = commands.add_parser(
        "provider",
        help="stand-in for the identity provider: demo people sign in with a phone",
        description="A stand-in, for demonstrations and tests: anybody can be any demo person.",
    )
    _listening(provider, PROVIDER_PORT)
    provider.add_argument(
        "--code-lifetime", type=_positive, default=300, metavar="SECONDS",
        help="how long a code on the kiosk's screen can be approved (300)",
    )  # fmt: skip
    provider.add_argument(
        "--interval", type=_positive, default=2, metavar="SECONDS",
        help="least time between two questions of the office (2)",
    )  # fmt: skip
    provider.set_defaults(run=_provider)

    migrate = commands.add_parser("migrate", help="make or update the database and the keys")
    migrate.set_defaults(run=_migrate)

    seed = commands.add_parser("seed", help="fill an empty registry with synthetic people")
    seed.add_argument("--people", type=_positive, default=4000, help="about how many (4000)")
    seed.add_argument("--seed", type=int, default=1, help="the same seed, the same people (1)")
    seed.set_defaults(run=_seed)

    enrol = commands.add_parser("enrol", help="know a kiosk by its public key")
    enrol.add_argument("--name", required=True, help="what the office calls it")
    enrol.add_argument(
        "--place", required=True, help='shown on phones, e.g. "Một Cửa, phường Hải Châu"'
    )
    enrol.add_argument("--public-key", required=True, metavar="HEX", help="Ed25519, 64 hex digits")
    enrol.set_defaults(run=_enrol)

    revoke = commands.add_parser("revoke", help="accept nothing more from a kiosk")
    revoke.add_argument("--key-id", required=True, metavar="HEX", help="as `office enrol` printed")
    revoke.set_defaults(run=_revoke)

    want = commands.add_parser("want-new-key", help="have a kiosk change its key")
    want.add_argument("--key-id", required=True, metavar="HEX", help="its key, or its first one")
    want.set_defaults(run=_want_key)

    waiting = commands.add_parser("waiting", help="how many requests wait to be collected")
    waiting.set_defaults(run=_waiting)

    rotate = commands.add_parser("rotate-box-key", help="have kiosks seal requests for a new key")
    rotate.set_defaults(run=_rotate_box_key)

    add_offer_commands(commands, _get_ready)
    add_paper_commands(commands, _get_ready)
    add_person_commands(commands, _get_ready)
    add_account_commands(commands, _get_ready)
    add_release_commands(commands, _get_ready)
    add_events_command(commands, _get_ready, _own_address, _free_port)
    add_simulate_command(commands, _get_ready)

    check = commands.add_parser("check", help="say whether everything is in place")
    check.set_defaults(run=_check)
    return parser


def _listening(parser: argparse.ArgumentParser, port: int) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument(
        "--port", type=int, default=port, help=f"0 takes a free one and prints it ({port})"
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _serve(arguments: argparse.Namespace) -> int:
    port = _free_port(arguments.host) if arguments.port == 0 else arguments.port
    os.environ.setdefault("OFFICE_ADDRESS", _own_address(arguments.host, port, "OFFICE_ADDRESS"))
    _django()
    faults = _faults()
    if faults:
        raise OfficeError("; ".join(faults))
    for fault in (*_box_key_faults(), *_release_faults()):
        # What is asked for now goes on; what waited elsewhere is sent again later.
        print(f"office: {fault}", file=sys.stderr, flush=True)
    print(f"office: {os.environ['OFFICE_ADDRESS']} (verify page: /v)", flush=True)
    _serve_wsgi("backend.wsgi:application", arguments.host, port, arguments.workers)
    return 0


def _provider(arguments: argparse.Namespace) -> int:
    port = _free_port(arguments.host) if arguments.port == 0 else arguments.port
    issuer = os.environ.setdefault(
        "PROVIDER_ISSUER", _own_address(arguments.host, port, "PROVIDER_ISSUER")
    )
    os.environ["PROVIDER_CODE_LIFETIME"] = str(arguments.code_lifetime)
    os.environ["PROVIDER_INTERVAL"] = str(arguments.interval)
    folder = state_folder(os.environ)
    make_folder(folder)
    read_or_make_secret(folder / PROVIDER_SECRET_KEY_FILE, new_django_secret)
    _django("backend.provider.settings")
    from django.core.management import call_command  # noqa: PLC0415 - after set-up

    from backend.provider.accounts import ensure_accounts  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    ensure_accounts()
    print(f"identity provider (stand-in): {issuer}", flush=True)
    _serve_wsgi("backend.provider.wsgi:application", arguments.host, port, workers=1)
    return 0


def _migrate(_arguments: argparse.Namespace) -> int:
    folder = state_folder(os.environ)
    make_folder(folder)
    read_or_make_secret(folder / SECRET_KEY_FILE, new_django_secret)
    _django()
    from django.conf import settings  # noqa: PLC0415 - after set-up
    from django.core.management import call_command  # noqa: PLC0415

    from backend.issuance.boxes import ensure_box_key  # noqa: PLC0415
    from backend.issuance.keys import make_signing_key  # noqa: PLC0415
    from backend.issuance.services import ensure_services  # noqa: PLC0415
    from backend.verify.pdf_signing import make_pdf_key  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    key = make_signing_key(folder, settings.OFFICE_NAME, _now())
    ensure_box_key(folder, _now())
    make_pdf_key(folder, settings.OFFICE_NAME, _now())
    ensure_services()
    print(f"office: database ready, papers are sealed by key {key.key_id}; state in {folder}")
    return 0


def _seed(arguments: argparse.Namespace) -> int:
    _django()
    from backend.registry.seeding import AlreadySeededError, seed_registry  # noqa: PLC0415

    _require_database()
    try:
        count = seed_registry(people=arguments.people, seed=arguments.seed)
    except AlreadySeededError as e:
        raise OfficeError("the registry is not empty, so nothing was added") from e
    print(f"office: {count} synthetic people in the registry")
    return 0


def _enrol(arguments: argparse.Namespace) -> int:
    _django()
    from backend.kiosks.enrolment import EnrolmentError, enrol  # noqa: PLC0415

    _require_database()
    try:
        kiosk = enrol(
            name=arguments.name,
            place=arguments.place,
            public_key=arguments.public_key,
            now=_now(),
        )
    except EnrolmentError as e:
        raise OfficeError(str(e)) from e
    print(f"office: kiosk {kiosk.name} is known by key {kiosk.key_id}")
    return 0


def _revoke(arguments: argparse.Namespace) -> int:
    _django()
    from backend.kiosks.enrolment import revoke  # noqa: PLC0415

    _require_database()
    kiosk = _kiosk(arguments.key_id)
    revoke(kiosk, _now())
    print(f"office: kiosk {kiosk.name} is no longer accepted")
    return 0


def _want_key(arguments: argparse.Namespace) -> int:
    _django()
    from backend.kiosks.key_changes import want_new_key  # noqa: PLC0415

    _require_database()
    kiosk = _kiosk(arguments.key_id)
    want_new_key(kiosk, None, _now())
    print(f"office: kiosk {kiosk.name} changes its key at its next contact")
    return 0


def _kiosk(named: str) -> Kiosk:
    from django.db.models import Q  # noqa: PLC0415

    from backend.kiosks.models import Kiosk  # noqa: PLC0415

    kiosk = Kiosk.objects.filter(Q(key_id=named) | Q(known_as=named)).first()
    if kiosk is None:
        raise OfficeError("no kiosk has this key")
    return kiosk


def _waiting(_arguments: argparse.Namespace) -> int:
    _django()
    from backend.issuance.waiting import counts  # noqa: PLC0415

    _require_database()
    for state, count in counts(_now()).items():
        print(f"{state}: {count}")
    return 0


def _rotate_box_key(_arguments: argparse.Namespace) -> int:
    _django()
    from backend.issuance.boxes import make_box_key  # noqa: PLC0415

    _require_database()
    key = make_box_key(state_folder(os.environ), _now())
    print(f"office: kiosks seal requests for box key {key.key_id} as soon as they hear of it")
    return 0


def _check(_arguments: argparse.Namespace) -> int:
    _django()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("check")
    faults = _faults() or [*_box_key_faults(), *_release_faults()]
    for fault in faults:
        print(f"office: {fault}", file=sys.stderr)
    if not faults:
        print("office: everything is in place")
    return 1 if faults else 0


def _faults() -> list[str]:
    """What is missing before the office can serve."""
    from django.conf import settings  # noqa: PLC0415

    from backend.issuance.keys import NoSigningKeyError, sealing_key  # noqa: PLC0415
    from backend.issuance.models import SigningKey  # noqa: PLC0415
    from backend.releases.catalogue import own_bundles  # noqa: PLC0415
    from forms.bundle import BundleError  # noqa: PLC0415

    faults: list[str] = []
    secret: Path = settings.OFFICE_SECRET_KEY_FILE
    if not secret.exists():
        faults.append(f"{secret} is missing; restore it, or run: office migrate")
    try:
        _require_database()
        key = sealing_key()
        if not SigningKey.objects.filter(key_id=key.key_id).exists():
            faults.append("the database does not know the office's key; run: office migrate")
    except (OfficeError, NoSigningKeyError) as e:
        faults.append(str(e))
    try:
        own_bundles()
    except BundleError as e:
        faults.append(f"a form cannot be used: {e}")
    return faults


def _box_key_faults() -> list[str]:
    from backend.issuance.boxes import box_key_faults  # noqa: PLC0415

    return box_key_faults(_now())


def _release_faults() -> list[str]:
    from backend.releases.repository import faults, is_demo  # noqa: PLC0415

    if is_demo():
        print("office: the keys of the releases are those of a demonstration (docs, Releases)")
    return faults(_now())


def _get_ready() -> None:
    _django()
    _require_database()


def _require_database() -> None:
    from django.db import DatabaseError, connection  # noqa: PLC0415
    from django.db.migrations.executor import MigrationExecutor  # noqa: PLC0415

    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        raise OfficeError("there is no database yet; run: office migrate")
    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as e:
        raise OfficeError(f"the database does not answer ({type(e).__name__})") from e
    if plan:
        raise OfficeError("the database is not up to date; run: office migrate")


def _django(settings: str = "backend.settings") -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    import django  # noqa: PLC0415 - not before it is known which settings

    django.setup()


def _serve_wsgi(target: str, host: str, port: int, workers: int) -> None:
    from granian.constants import Interfaces  # noqa: PLC0415 - slow to import
    from granian.server import Server  # noqa: PLC0415

    # One pool of threads for sync views: measured at twice the rate of an async interface.
    Server(
        target,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        # A line on which the rest of a request never comes holds a thread until it breaks.
        blocking_threads=16,
        log_enabled=True,
        log_access=False,
        websockets=False,
        respawn_failed_workers=True,
        working_dir=Path.cwd(),
    ).serve()


def _own_address(host: str, port: int, variable: str) -> str:
    """How others reach this process, where nothing else was said."""
    if host in {"0.0.0.0", "::"} and variable not in os.environ:  # noqa: S104 - only compared
        raise OfficeError(f"say in {variable} by which address others reach this machine")
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _free_port(host: str) -> int:
    """A port that is free now. Somebody may take it first; then serving fails and says so."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.bind((host, 0))
        port: int = probe.getsockname()[1]
        return port


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
