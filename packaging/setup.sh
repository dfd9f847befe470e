#!/usr/bin/env bash
# Prepares this machine for `make demo` and `make test`: Debian packages, then .venv.
# Says what it does. Installs Debian packages as root, or by sudo after asking.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-demo}
lists=(packaging/debian-packages.txt)
[ "$kind" = test ] && lists+=(packaging/debian-packages-tests.txt)

python=${PYTHON:-python3}
if ! command -v "$python" >/dev/null; then
  echo "setup: no $python here. Install Python 3.11 or newer (Debian: apt-get install python3)." >&2
  exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "setup: $("$python" --version) is too old; Python 3.11 or newer is needed." >&2
  exit 1
fi

distribution=$(. /etc/os-release 2>/dev/null && echo "${ID:-unknown}")
wanted=()
while read -r name; do
  # Ubuntu has Chromium under another name.
  [ "$distribution" = ubuntu ] && [ "$name" = chromium ] && name=chromium-browser
  wanted+=("$name")
done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/[[:space:]]//g' "${lists[@]}")

missing=()
if command -v dpkg-query >/dev/null; then
  for name in "${wanted[@]}"; do
    # A renamed package (libglib2.0-0t64) provides the old name: dpkg knows both.
    dpkg-query -W -f '${Status} ${Package} ${Provides}\n' 2>/dev/null "$name" "${name}t64" |
      grep -q '^install ok installed' || missing+=("$name")
  done
else
  echo "setup: this is no Debian or Ubuntu; please install what these stand for: ${wanted[*]}" >&2
fi

if [ "${#missing[@]}" -gt 0 ]; then
  echo "setup: these Debian packages are missing: ${missing[*]}"
  if [ "$(id -u)" = 0 ]; then
    as_root=()
  else
    if ! [ -t 0 ]; then
      echo "setup: run as root, or install them by hand: apt-get install ${missing[*]}" >&2
      exit 1
    fi
    read -r -p "setup: install them now with sudo apt-get? [y/N] " answer
    [ "$answer" = y ] || [ "$answer" = Y ] || exit 1
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

stamp=.venv/ready
sum=$(cat requirements/build.txt requirements/dev.txt pyproject.toml | sha256sum | cut -d' ' -f1)
if [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ]; then
  echo "setup: Python packages into .venv (hash-pinned, about 600 MB)"
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/build.txt
  # pycups has no wheel: it is built here, with the pinned setuptools.
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes --no-build-isolation -r requirements/dev.txt
  .venv/bin/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
  echo "$sum" >"$stamp"
fi
.venv/bin/python -m kiosk_app.i18n.build
echo "setup: ready"
