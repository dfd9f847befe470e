"""Pages as their reader sees them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.dock.web_page import Button, WebForm, WebPage, read_page

ADDRESS = "http://127.0.0.1:8001/device?user_code=K7QD3MPX"

PAGE = """<!doctype html><html><head><title>Sign in</title><style>p { color: red }</style></head>
<body><header><img src="door.svg" aria-hidden="true">Sample<form method="post" action="/sign-out">
<button>Somebody else</button></form></header>
<main><h1>Confirm at the <em>kiosk</em></h1>
<dl><dt>Place</dt><dd id="place">Một Cửa,
   phường Hải Châu</dd><dt>Paper</dt><dd>CT07</dd></dl>
<form method="post" action="/device">
  <input type="hidden" name="csrfmiddlewaretoken" value="t&amp;k">
  <section><span aria-hidden="true">!</span><h2>Which number?</h2>
  <label for="note">Note</label><input name="note">
  <div><button name="choice" value="12">12</button><button name="choice" value="47">47</button>
  </div></section>
  <button name="decision" value="refuse">Not<small>mine</small></button>
  <button type="button">Bigger text</button>
</form>
<form action=""><button>Go</button></form>
<script>document.write("<p>no</p>")</script><p>Fraud &amp; theft</p></main>
<footer>A stand-in</footer></body></html>"""


def test_reads_headline_lines_and_forms() -> None:
    assert read_page(PAGE, ADDRESS) == WebPage(
        address=ADDRESS,
        title="Confirm at the kiosk",
        lines=(
            "Place: Một Cửa, phường Hải Châu",
            "Paper: CT07",
            "Which number?",
            "Fraud & theft",
        ),
        forms=(
            WebForm(
                action="http://127.0.0.1:8001/sign-out",
                method="post",
                buttons=(Button("", "", "Somebody else"),),
            ),
            WebForm(
                action="http://127.0.0.1:8001/device",
                method="post",
                hidden=(("csrfmiddlewaretoken", "t&k"),),
                buttons=(
                    Button("choice", "12", "12"),
                    Button("choice", "47", "47"),
                    Button("decision", "refuse", "Not mine"),
                ),
            ),
            WebForm(action=ADDRESS, method="get", buttons=(Button("", "", "Go"),)),
        ),
    )


def test_a_page_without_a_main_part_is_read_whole() -> None:
    page = read_page("<header>Above</header><h1>A</h1><h1>B</h1>text<br>more", ADDRESS)
    assert (page.title, page.lines) == ("A", ("Above", "B", "text", "more"))


def test_a_touched_button_sends_what_a_browser_sends() -> None:
    form = read_page(PAGE, ADDRESS).forms[1]
    assert form.sent(form.buttons[1]) == {"csrfmiddlewaretoken": "t&k", "choice": "47"}
    assert form.sent(Button("", "", "Go")) == {"csrfmiddlewaretoken": "t&k"}


TAGS = ("form", "button", "h1", "main", "label", "p", "dd", "script", "span aria-hidden=true")
PIECES = [
    *(f"<{tag}>" for tag in TAGS),
    *(f"</{tag.split()[0]}>" for tag in TAGS),
    *("<input type=hidden>", "<![", "<!--", "</", "<!", "x", "&#", "<?"),
]


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text_is_a_page(html: str) -> None:
    page = read_page(html, ADDRESS)
    assert all(line == line.strip() != "" for line in page.lines)
    assert page.address == ADDRESS
