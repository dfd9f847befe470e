"""A process of its own that looks into a PDF from somewhere else, and dies of a bomb alone.

Run as a script by ``forms.layout.base_pdf``: the PDF comes in on standard input. Out comes one line
of JSON, ``{"fault": sentence}`` or ``{"width": points, "height": points, "pages": number}``, and
then a PDF in which each page is one form XObject: pictures, letters and lines, and nothing else of
the old file. It imports nothing of ours, so that it starts quickly.
"""

from __future__ import annotations

import io
import json
import resource
import signal
import struct
import sys
from collections.abc import Callable, Iterator

import pikepdf
import pypdfium2

MEMORY = 280 * 1024 * 1024
"""Bytes of address space."""
SECONDS = 1.2
"""Of computing; then the kernel ends the process."""
MAX_PAGES = 20
MAX_OBJECTS = 20_000
MAX_DECODED = 64 * 1024 * 1024
MAX_PIXELS = 40_000_000
_DEEPEST = 20
_POINTS = (56.0, 3402.0)
"""20 mm and 1,200 mm."""
_SAME = 1.5
"""Points by which pages of one size may differ."""
_LOOK_DPI = 40

_ROOT_KEYS = {
    "/OpenAction": "has an action that runs when it is opened",
    "/AA": "has actions of its own",
    "/AcroForm": "is a form to be filled in (AcroForm or XFA); print it into a flat PDF first",
    "/OCProperties": "has layers; print it into a flat PDF first",
    "/AF": "has files inside",
    "/Collection": "has files inside",
}
_ACTIONS = {
    "/JavaScript",
    "/Launch",
    "/SubmitForm",
    "/ImportData",
    "/Rendition",
    "/GoToR",
    "/GoToE",
}


_ELSEWHERE = "draws something that is not in the file"
_SEE_THROUGH = "has see-through parts, which PDF/A-1 does not know; flatten them first"


class Refused(Exception):  # noqa: N818 (it ends as a sentence, not as an error)
    """The PDF is not used; the message is a sentence for the template's author."""


def main() -> None:
    """Look at standard input, and say on standard output what it is."""
    data = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    out: dict[str, object]
    clean = b""
    try:
        clean, out = _inspect(data)
    except Refused as e:
        out = {"fault": str(e)}
    except MemoryError:
        out = {"fault": "needs too much memory"}
    except pikepdf.PasswordError:
        out = {"fault": "is encrypted"}
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, RuntimeError, AttributeError):
        out = {"fault": "is damaged, or no PDF"}
    sys.stdout.buffer.write(json.dumps(out).encode() + b"\n" + clean)


def _inspect(data: bytes) -> tuple[bytes, dict[str, object]]:
    if b"%PDF-" not in data[:1024]:
        raise Refused("is no PDF")
    with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
        if pdf.is_encrypted:
            raise Refused("is encrypted")
        _check_root(pdf)
        _check_tree(pdf)
        _check_objects(pdf)
        clean, width, height = _cleaned(pdf)
        pages = len(pdf.pages)
    _look(clean)
    return clean, {"width": width, "height": height, "pages": pages}


def _check_root(pdf: pikepdf.Pdf) -> None:
    for key, sentence in _ROOT_KEYS.items():
        if key in pdf.Root:
            raise Refused(sentence)
    names = pdf.Root.get("/Names", pikepdf.Dictionary())
    if "/JavaScript" in names:
        raise Refused("has scripts")
    if "/EmbeddedFiles" in names:
        raise Refused("has files inside")


def _check_tree(pdf: pikepdf.Pdf) -> None:
    """Walk the page tree without recursion, before a library does."""
    nodes = [(pdf.Root.Pages, 0)]
    pages = 0
    while nodes:
        node, depth = nodes.pop()
        if depth > _DEEPEST:
            raise Refused("has a page tree that is too deep")
        if node.get("/Type") == "/Page" or "/Kids" not in node:
            pages += 1
        else:
            nodes.extend((kid, depth + 1) for kid in node.Kids)
        if pages > MAX_PAGES or len(nodes) > 10 * MAX_PAGES:
            raise Refused(f"has more than {MAX_PAGES} pages")
    if pages == 0:
        raise Refused("has no pages")


def _check_objects(pdf: pikepdf.Pdf) -> None:
    decoded = pixels = 0
    if len(pdf.objects) > MAX_OBJECTS:
        raise Refused(f"has more than {MAX_OBJECTS} objects")
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            continue
        _check_dictionary(item)
        if not isinstance(item, pikepdf.Stream):
            continue
        if "/F" in item or "/FFilter" in item:
            raise Refused(_ELSEWHERE)
        if item.get("/Subtype") == "/Image":
            pixels += int(item.get("/Width", 0)) * int(item.get("/Height", 0))
            if pixels > MAX_PIXELS:
                raise Refused(f"has pictures of more than {MAX_PIXELS // 1_000_000} million pixels")
        filters = _filters(item)
        if len(filters) > 2:
            raise Refused("has streams packed more than twice")
        if "/JPXDecode" in filters:
            raise Refused("has JPEG 2000 pictures, which PDF/A-1 does not know")
        if not {"/DCTDecode", "/JBIG2Decode", "/CCITTFaxDecode"}.intersection(filters):
            decoded += len(item.read_bytes())
            if decoded > MAX_DECODED:
                raise Refused("unpacks to too much")


def _filters(stream: pikepdf.Object) -> list[str]:
    found = stream.get("/Filter", pikepdf.Array())
    return [str(name) for name in (found if isinstance(found, pikepdf.Array) else [found])]


def _check_dictionary(item: pikepdf.Object) -> None:
    if "/JS" in item or item.get("/S") in _ACTIONS:
        raise Refused("has scripts, or actions that start or send something")
    if "/XFA" in item:
        raise Refused("is a form to be filled in (XFA)")
    if "/EF" in item or item.get("/Type") == "/EmbeddedFile":
        raise Refused("has files inside")
    if "/OPI" in item or ("/Ref" in item and item.get("/Subtype") == "/Form"):
        raise Refused(_ELSEWHERE)
    if item.get("/Subtype") == "/PS" or item.get("/Subtype2") == "/PS":
        raise Refused("has programs for printers (PostScript)")
    if item.get("/Type") in {"/OCG", "/OCMD"}:
        raise Refused(_ROOT_KEYS["/OCProperties"])
    for state in _dictionaries(item, "/A", "/AA"):
        if "/JS" in state or state.get("/S") in _ACTIONS:
            raise Refused("has scripts, or actions that start or send something")
    if item.get("/Type") == "/Font":
        _check_font(item)
    if _see_through(item):
        raise Refused(_SEE_THROUGH)
    for resources in (item, *_dictionaries(item, "/Resources")):
        for states in _dictionaries(resources, "/ExtGState"):
            if any(_see_through(state) for state in _dictionaries(states, *states.keys())):
                raise Refused(_SEE_THROUGH)
    group = item.get("/Group")
    if group is not None and group.get("/S") == "/Transparency":
        del item["/Group"]  # it says how to mix what is see-through, and nothing is


def _dictionaries(item: pikepdf.Object, *keys: str) -> Iterator[pikepdf.Object]:
    for key in keys:
        inner = item.get(key)
        if isinstance(inner, pikepdf.Dictionary):
            yield inner


def _see_through(item: pikepdf.Object) -> bool:
    blend = item.get("/BM", "/Normal")
    return (
        item.get("/SMask", "/None") != "/None"
        or float(item.get("/ca", 1)) < 1
        or float(item.get("/CA", 1)) < 1
        or str(blend) not in {"/Normal", "/Compatible"}
    )


def _check_font(font: pikepdf.Object) -> None:
    if font.get("/Subtype") in {"/Type3", "/Type0"}:
        return  # Type 0 is checked by its descendant, which is a font too
    described = font.get("/FontDescriptor", pikepdf.Dictionary())
    name = str(font.get("/BaseFont", "/unnamed"))[1:40]
    held = [described[key] for key in _PROGRAMS if key in described]
    if not held:
        raise Refused(f"does not hold its font {name}: embed the fonts")
    for key, sound in _PROGRAMS.items():
        if key in described and not sound(described[key].read_bytes()):
            raise Refused(f"has a damaged font, {name}: embed the fonts anew")


def _is_truetype(data: bytes) -> bool:
    """Whether the table directory is one (ISO/IEC 14496-22, 4.5), and the tables are there."""
    if data[:4] not in {b"\0\1\0\0", b"true", b"OTTO"} or len(data) < 12:
        return False
    count = int.from_bytes(data[4:6])
    if 12 + 16 * count > len(data):
        return False
    tags = set()
    for at in range(12, 12 + 16 * count, 16):
        tag, _sum, offset, length = struct.unpack_from(">4s3I", data, at)
        if offset + length > len(data) + 3:
            return False
        tags.add(tag)
    return {b"head", b"maxp"} <= tags


def _is_type1(data: bytes) -> bool:
    return data[:2] in {b"%!", b"\x80\x01"}


def _is_compact(data: bytes) -> bool:
    """A CFF font (Adobe Technical Note 5176, 6), or an OpenType one."""
    return _is_truetype(data) or (len(data) > 4 and data[0] == 1 and 4 <= data[2] < 64)


_PROGRAMS: dict[str, Callable[[bytes], bool]] = {
    "/FontFile": _is_type1,
    "/FontFile2": _is_truetype,
    "/FontFile3": _is_compact,
}


def _cleaned(pdf: pikepdf.Pdf) -> tuple[bytes, float, float]:
    """A PDF with each page as one form XObject, turned upright, its corner at 0 0."""
    clean = pikepdf.new()
    sizes: list[tuple[float, float]] = []
    for page in pdf.pages:
        if float(page.obj.get("/UserUnit", 1)) != 1:
            raise Refused("has pages measured in a unit of their own")
        left, bottom, right, top = (float(side) for side in page.cropbox)
        page.obj["/TrimBox"] = page.obj["/CropBox"] = pikepdf.Array([left, bottom, right, top])
        width, height = right - left, top - bottom
        if int(page.obj.get("/Rotate", 0)) % 180:
            width, height = height, width
        if not all(_POINTS[0] <= side <= _POINTS[1] for side in (width, height)):
            raise Refused("has pages smaller than 20 mm or larger than 1,200 mm")
        sizes.append((width, height))
        clean.add_blank_page(page_size=(width, height))
        form = clean.copy_foreign(page.as_form_xobject())
        box = pikepdf.Rectangle(0, 0, width, height)
        name = clean.pages[-1].add_resource(form, pikepdf.Name.XObject, pikepdf.Name.Underneath)
        drawn = clean.pages[-1].calc_form_xobject_placement(
            form, name, box, invert_transformations=True, allow_shrink=True, allow_expand=True
        )
        clean.pages[-1].obj.Contents = clean.make_stream(drawn)
    first_width, first_height = sizes[0]
    for width, height in sizes:
        if abs(width - first_width) > _SAME or abs(height - first_height) > _SAME:
            raise Refused("has pages of several sizes")
    buffer = io.BytesIO()
    clean.remove_unreferenced_resources()
    clean.save(
        buffer,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
    )
    return buffer.getvalue(), first_width, first_height


def _look(clean: bytes) -> None:
    """Draw each page once: what keeps a renderer busy is found here, not while a person waits."""
    with pypdfium2.PdfDocument(clean) as document:  # type: ignore[no-untyped-call]
        for page in document:
            page.render(scale=_LOOK_DPI / 72)


if __name__ == "__main__":
    main()
