"""Pages over HTTP of the shape of the stand-in provider's; and the fixtures that serve them."""

from __future__ import annotations

import http.server
from http.cookies import SimpleCookie
from urllib.parse import parse_qs, urlsplit

from kiosk_app.dock.phone import LONGEST_PAGE

HUONG = "048188001234"
SIGN_IN = f"""<h1>Sign in</h1><form method="post" action="/sign-in">
<input type="hidden" name="csrf" value="token"><button name="number" value="{HUONG}">Huong</button>
</form>"""
CONFIRM = """<main><h1>Confirm</h1><dl><dt>Paper</dt><dd>CT07</dd></dl>
<form method="post" action="/device"><input type="hidden" name="csrf" value="token">
{}<button name="decision" value="refuse">No</button></form></main>"""
CHOICES = "".join(f'<button name="choice" value="{n}">{n}</button>' for n in ("12", "47", "80"))
PLAIN = '<button name="decision" value="approve">Yes</button>'


class Provider(http.server.BaseHTTPRequestHandler):
    """Wants a cookie for the confirmation, and the token in each form."""

    question = CHOICES
    answers: list[dict[str, list[str]]]
    """What was sent, in order; a list of each server's own."""

    def do_GET(self) -> None:
        match urlsplit(self.path).path:
            case "/device" if "person" not in SimpleCookie(self.headers.get("Cookie", "")):
                self._redirect("/sign-in")
            case "/device":
                self._page(CONFIRM.format(self.question))
            case "/sign-in":
                self._page(SIGN_IN)
            case "/code":
                self._page("<h1>Type the code</h1><form><input name=user_code></form>")
            case "/endless":
                self._page("x" * (LONGEST_PAGE + 1))
            case "/picture":
                self._page("PNG", "image/png")
            case "/loop":
                self._redirect("/loop")
            case "/cut":
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b"<h1>Half")

    def do_POST(self) -> None:
        sent = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        assert sent["csrf"] == ["token"]
        assert self.headers["Referer"].startswith("http://127.0.0.1")
        self.answers.append(sent)
        if self.path == "/sign-in":
            self._redirect("/device", cookie=f"person={sent['number'][0]}")
        else:
            self._page("<h1>Thank you</h1><p>Look at the kiosk</p>", status=403)

    def _page(self, html: str, kind: str = "text/html; charset=utf-8", status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(html.encode())

    def _redirect(self, to: str, cookie: str = "") -> None:
        self.send_response(302)
        self.send_header("Location", to)
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass
