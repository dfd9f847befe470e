"""An office that takes a stated time for each answer, one after another; a process of its own.

``python -m benchmarks.slow_office MILLISECONDS`` says its port, and how many seconds it spent on
answers when its standard input ends.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from office_contract.signing import CONTENT_TYPE, OFFICE_TIME_HEADER, format_office_time


def main() -> None:
    seconds = float(sys.argv[1]) / 1000
    one_at_a_time = threading.Lock()
    spent = 0.0

    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_POST(self) -> None:
            nonlocal spent
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answer = json.dumps({"entry": json.loads(body)["entry"]}).encode()
            with one_at_a_time:
                begin = time.perf_counter()
                time.sleep(seconds)
                spent += time.perf_counter() - begin
            self.send_response(200)
            self.send_header("Content-Type", CONTENT_TYPE)
            self.send_header("Content-Length", str(len(answer)))
            self.send_header(OFFICE_TIME_HEADER, format_office_time(_now()))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    print(server.server_port, flush=True)
    sys.stdin.read()
    print(spent, flush=True)
    server.shutdown()
    thread.join()
    server.server_close()


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    main()
