"""``office fees``, ``fee``, ``offer``, ``revoke-paper``: what papers cost, which kiosks give, which
no longer count.

A kiosk cannot take money yet: a paper with a fee is offered there only while it is waived.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from backend.issuance.models import Service


class OfferError(Exception):
    """Nothing was changed; the message says what to do."""


def add_offer_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    get_ready: Callable[[], None],
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    fees = commands.add_parser("fees", help="list papers, their fees, and whether kiosks give them")
    fees.set_defaults(run=lambda _arguments: _after(get_ready, _list))

    fee = commands.add_parser(
        "fee",
        help="enter a fee that holds from a day on",
        description="Earlier fees stay in the table, so that it can be said what held when.",
    )
    fee.add_argument("code", help="of the paper, as `office fees` lists it")
    fee.add_argument("amount", type=_amount, help="in đồng; 0 where nothing is charged")
    fee.add_argument("--basis", required=True, help="the law or resolution")
    fee.add_argument("--from", dest="since", type=_day, required=True, metavar="YYYY-MM-DD")
    fee.add_argument("--exemptions", default="", help="who pays less or nothing, in words")
    fee.set_defaults(run=lambda arguments: _after(get_ready, lambda: _enter_fee(arguments)))

    offer = commands.add_parser(
        "offer",
        help="open or close papers at kiosks, and waive their fees there",
        description="Without CODE: all papers.",
    )
    offer.add_argument("codes", nargs="*", metavar="CODE")
    waive = offer.add_mutually_exclusive_group()
    waive.add_argument("--waive", action="store_true", default=None, help="no fee at kiosks")
    waive.add_argument("--no-waive", dest="waive", action="store_false", help="the fee is due")
    shut = offer.add_mutually_exclusive_group()
    shut.add_argument("--open", action="store_true", help="offer it")
    shut.add_argument("--close", metavar="REASON", help="do not; people read the reason")
    offer.set_defaults(run=lambda arguments: _after(get_ready, lambda: _offer(arguments)))

    revoke = commands.add_parser(
        "revoke-paper",
        help="take a certificate back",
        description="For an emergency: in the console two officers do it. The paper stands on the "
        "list of papers that no longer count from then on.",
    )
    revoke.add_argument("serial", help="as it stands on the paper")
    revoke.add_argument("--reason", required=True, help="for the office's own records")
    revoke.set_defaults(run=lambda arguments: _after(get_ready, lambda: _revoke_paper(arguments)))


def _revoke_paper(arguments: argparse.Namespace) -> None:
    from django.db import transaction  # noqa: PLC0415
    from django.utils import timezone  # noqa: PLC0415

    from backend.audit.record import record  # noqa: PLC0415
    from backend.issuance.revocations import UnknownSerialError, revoke  # noqa: PLC0415

    try:
        with transaction.atomic():
            row = revoke(arguments.serial, arguments.reason, timezone.now())
            record(None, "paper-revoked", row.paper.serial, {"ground": row.reason})
    except UnknownSerialError as error:
        raise OfferError(str(error)) from error
    since = timezone.localtime(row.revoked_at)
    print(f"office: {arguments.serial} no longer counts, since {since:%Y-%m-%d %H:%M}")


def _after(get_ready: Callable[[], None], act: Callable[[], None]) -> int:
    get_ready()
    act()
    return 0


def _list() -> None:
    from django.utils import timezone  # noqa: PLC0415 - after set-up

    from backend.issuance.models import Service  # noqa: PLC0415
    from backend.issuance.offers import closed_because, fees_in_force  # noqa: PLC0415

    fees = fees_in_force(timezone.localdate())
    for service in Service.objects.order_by("code"):
        fee = fees.get(service.code)
        amount = "-" if fee is None else f"{fee.amount_vnd:,}".replace(",", ".") + " đ"
        waived = "waived" if service.fee_waived else ""
        why = closed_because(service, fee)
        print(
            f"{service.code:10} {amount:>10}  {waived:6}  {f'closed: {why}' if why else 'offered'}"
        )
        if fee is not None:
            print(f"{'':22}{fee.basis} (from {fee.effective_from:%d/%m/%Y})")
            if fee.exemptions:
                print(f"{'':22}{fee.exemptions}")


def _enter_fee(arguments: argparse.Namespace) -> None:
    from backend.drafts.fees import FeeTaken, add_fee  # noqa: PLC0415

    service = _services([arguments.code])[0]
    added = add_fee(
        None,
        service,
        amount=arguments.amount,
        basis=arguments.basis,
        exemptions=arguments.exemptions,
        since=arguments.since,
    )
    if isinstance(added, FeeTaken):
        raise OfferError(f"{service.code} has a fee from that day already; choose another day")
    print(f"office: {service.code} costs {arguments.amount} đ from {arguments.since:%d/%m/%Y}")


def _offer(arguments: argparse.Namespace) -> None:
    from django.db import transaction  # noqa: PLC0415

    from backend.drafts.fees import set_offer  # noqa: PLC0415

    services = _services(arguments.codes)
    if arguments.waive is None and not arguments.open and arguments.close is None:
        raise OfferError("say what to change: --waive, --no-waive, --open or --close REASON")
    with transaction.atomic():
        for service in services:
            closed = arguments.close is not None
            waived = service.fee_waived if arguments.waive is None else arguments.waive
            set_offer(
                None,
                service,
                available=not closed and (arguments.open or service.available),
                reason=arguments.close if closed else service.reason,
                fee_waived=waived,
            )
    print(f"office: changed {', '.join(service.code for service in services)}")


def _services(codes: list[str]) -> list[Service]:
    from backend.issuance.models import Service  # noqa: PLC0415

    found = list(Service.objects.order_by("code"))
    unknown = set(codes) - {service.code for service in found}
    if unknown:
        raise OfferError(f"no paper is called {', '.join(sorted(unknown))}; see: office fees")
    return [service for service in found if not codes or service.code in codes]


def _amount(text: str) -> int:
    amount = int(text)
    if not 0 <= amount <= 100_000_000:
        raise argparse.ArgumentTypeError("must be from 0 to 100,000,000")
    return amount


def _day(text: str) -> date:
    return date.fromisoformat(text)
