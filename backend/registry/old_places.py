"""Who registered births, marriages and deaths before the units of July 2025, and where.

Registers keep the names of their day: three levels, and provinces that have merged since. A few
places for each province in which synthetic people were born; not a list of what there was.
"""

from __future__ import annotations

from datetime import date

NEW_UNITS = date(2025, 7, 1)
"""Nghị quyết 202/2025/QH15 and 1659/NQ-UBTVQH15: two levels from this day on."""

OLD_PLACES: dict[str, tuple[str, ...]] = {
    "048": (
        "phường Thạch Thang, quận Hải Châu, thành phố Đà Nẵng",
        "phường Hòa Cường Bắc, quận Hải Châu, thành phố Đà Nẵng",
        "phường Vĩnh Trung, quận Thanh Khê, thành phố Đà Nẵng",
        "phường An Hải Bắc, quận Sơn Trà, thành phố Đà Nẵng",
        "phường Hòa Minh, quận Liên Chiểu, thành phố Đà Nẵng",
        "xã Hòa Phong, huyện Hòa Vang, thành phố Đà Nẵng",
    ),
    "049": (
        "xã Duy Trinh, huyện Duy Xuyên, tỉnh Quảng Nam",
        "xã Đại Hiệp, huyện Đại Lộc, tỉnh Quảng Nam",
        "phường Minh An, thành phố Hội An, tỉnh Quảng Nam",
        "phường An Mỹ, thành phố Tam Kỳ, tỉnh Quảng Nam",
        "xã Sông Kôn, huyện Đông Giang, tỉnh Quảng Nam",
    ),
    "046": ("phường Thuận Lộc, thành phố Huế, tỉnh Thừa Thiên Huế",),
    "051": ("phường Trần Phú, thành phố Quảng Ngãi, tỉnh Quảng Ngãi",),
    "045": ("phường 5, thành phố Đông Hà, tỉnh Quảng Trị",),
    "040": ("phường Hà Huy Tập, thành phố Vinh, tỉnh Nghệ An",),
    "038": ("phường Điện Biên, thành phố Thanh Hóa, tỉnh Thanh Hóa",),
    "001": ("phường Hàng Bông, quận Hoàn Kiếm, thành phố Hà Nội",),
    "079": ("phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh",),
}
"""By the code of the province of birth registration, which stays in personal numbers."""


OLD_COURTS = (
    "Tòa án nhân dân quận Hải Châu, thành phố Đà Nẵng",
    "Tòa án nhân dân quận Thanh Khê, thành phố Đà Nẵng",
    "Tòa án nhân dân quận Sơn Trà, thành phố Đà Nẵng",
    "Tòa án nhân dân huyện Đại Lộc, tỉnh Quảng Nam",
)
NEW_COURTS = ("Tòa án nhân dân khu vực 1 - Đà Nẵng", "Tòa án nhân dân khu vực 2 - Đà Nẵng")
"""Courts of regions, also from July 2025 (Luật 81/2025/QH15)."""
HOSPITALS = (
    "Bệnh viện Đà Nẵng",
    "Bệnh viện C Đà Nẵng",
    "Bệnh viện Đa khoa khu vực miền núi phía Bắc Quảng Nam",
)
