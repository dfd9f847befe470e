"""What a new office starts with: its papers, their fees, and what the fees rest on.

Fees are data of the office: `office fees` lists them, `office fee` enters another. What the
sources do not confirm says so here, because a person may read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from backend.issuance.models import Fee, Service


@dataclass(frozen=True, slots=True)
class _FirstFee:
    """Of a certificate. ``notation``: what follows the number in its serial."""

    code: str
    notation: str
    amount_vnd: int
    basis: str
    since: date
    exemptions: str = ""


_FREE_FORMS = (
    "CT01", "TK-KS", "TK-TLHT", "TK-TTHN", "TK-LLTP", "TK01", "GUQ", "SYLL", "NA1", "NA5",
    "KBTT-NNN",
)  # fmt: skip
_FORM_BASIS = "Tờ khai: không thu phí"
_FORM_BASES = {
    "TK-LLTP": "Tờ khai: không thu phí. Lệ phí cấp Phiếu 200.000 đ (Thông tư 16/2025/TT-BTC) "
    "nộp tại quầy",
    "TK01": "Tờ khai: không thu phí. Lệ phí cấp hộ chiếu nộp tại quầy",
}
_COPY_BASIS = "Thông tư 281/2016/TT-BTC: phí cấp bản sao trích lục hộ tịch, mỗi bản"
_COPY_EXEMPTIONS = "Theo Thông tư 281/2016/TT-BTC (chưa đối chiếu với Công báo)"
_COPIES_SINCE = date(2017, 1, 1)
_CERTIFICATES = (
    _FirstFee(
        "CT07",
        "XN",
        0,
        "Thông tư 75/2022/TT-BTC: không thu lệ phí xác nhận thông tin cư trú",
        date(2023, 2, 5),
    ),
    _FirstFee("TL-KS", "TLKS-BS", 8000, _COPY_BASIS, _COPIES_SINCE, _COPY_EXEMPTIONS),
    _FirstFee("TL-KH", "TLKH-BS", 8000, _COPY_BASIS, _COPIES_SINCE, _COPY_EXEMPTIONS),
    _FirstFee("TL-KT", "TLKT-BS", 8000, _COPY_BASIS, _COPIES_SINCE, _COPY_EXEMPTIONS),
    _FirstFee(
        "XN-TTHN",
        "XNHN",
        15000,
        "Mức của nhiều tỉnh; chưa tìm thấy nghị quyết của Hội đồng nhân dân thành phố Đà Nẵng",
        date(2025, 7, 1),
        "Theo nghị quyết của Hội đồng nhân dân (chưa tìm thấy)",
    ),
)
FORMS_SINCE = date(2025, 7, 1)


@transaction.atomic
def ensure_services() -> None:
    """Enter them where they are missing; afterwards the rows are the office's own."""
    known = set(Service.objects.values_list("code", flat=True))
    for code in _FREE_FORMS:
        if code not in known:
            service = Service.objects.create(code=code)
            basis = _FORM_BASES.get(code, _FORM_BASIS)
            Fee.objects.create(
                service=service, amount_vnd=0, basis=basis, effective_from=FORMS_SINCE
            )
    for first in _CERTIFICATES:
        if first.code not in known:
            service = Service.objects.create(code=first.code, notation=first.notation)
            Fee.objects.create(
                service=service,
                amount_vnd=first.amount_vnd,
                basis=first.basis,
                exemptions=first.exemptions,
                effective_from=first.since,
            )
