"""What happens to a paper on its way to a verifier: print heads, copiers, telephones."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from random import Random

from PIL import Image, ImageChops, ImageFilter

Picture = Image.Image


def printed(page: Picture) -> Picture:
    """By a printer of the page's resolution that knows black and white alone."""
    return page.point(lambda tone: 255 if tone > 127 else 0)


def copied(page: Picture, seed: int = 1) -> Picture:
    """By a photocopier: soft, a little smaller and aslant, with too much contrast and dust."""
    side = page.reduce(2).resize((page.width * 97 // 100, page.height * 97 // 100), Image.BICUBIC)
    soft = side.rotate(0.8, expand=True, fillcolor=255, resample=Image.BICUBIC)
    soft = soft.filter(ImageFilter.GaussianBlur(0.9))
    hard = soft.point(lambda tone: max(0, min(255, int((tone - 128) * 1.9 + 136))))
    dust = Random(seed)
    for _ in range(hard.width * hard.height // 2500):
        hard.putpixel(
            (dust.randrange(hard.width), dust.randrange(hard.height)), dust.choice((0, 255))
        )
    return hard


def photographed(page: Picture, lean: float = 0.12, seed: int = 2) -> Picture:
    """By a telephone held at an angle: perspective, a shadow, noise, and a small JPEG file.

    Args:
        page: In grey.
        lean: Share of the width by which the far edge is shorter at each side.
        seed: Of the noise.
    """
    wide, high = page.size
    near = int(wide * lean)
    # Where the corners of the photograph lie on the page; outside of it is the table.
    seen = page.transform(
        (wide, high),
        Image.QUAD,
        (-near, -near, 0, high + near, wide, high + near, wide + near, -near),
        resample=Image.BICUBIC,
        fillcolor=150,
    )
    shadow = (
        Image.linear_gradient("L")
        .rotate(90)
        .resize(seen.size)
        .point(lambda x: 140 + x * 115 // 255)
    )
    dark = ImageChops.multiply(seen, shadow).filter(ImageFilter.GaussianBlur(0.8))
    noise = Image.frombytes("L", dark.size, Random(seed).randbytes(wide * high))
    grainy = Image.blend(dark, noise, 0.06)
    file = io.BytesIO()
    grainy.save(file, "JPEG", quality=45)
    return Image.open(file).convert("L")


WAYS: Mapping[str, Callable[[Picture], Picture]] = {
    "printed": printed,
    "copied": lambda page: copied(printed(page)),
    "copied twice": lambda page: copied(copied(printed(page)), seed=3),
    "photographed": lambda page: photographed(printed(page)),
    "photographed from the side": lambda page: photographed(printed(page), lean=0.2),
    "a photograph of a copy": lambda page: photographed(copied(printed(page))),
}
"""What the code must survive, from the page as it was drawn, in grey."""
