#!/usr/bin/env bash
# Prepares this machine for `make demo` and `make test`: Debian packages, then .venv, then the form
# designer of the office's console; for the tests .venv-emupos besides, which needs a newer Python,
# and pdfme's generator by npm.
# Says what it does. Installs Debian packages as root, or by sudo after asking.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-demo}
lists=(packaging/debian-packages.txt)
[ "$kind" = test ] && lists+=(packaging/debian-packages-tests.txt)
[ "$kind" = hardware ] && lists+=(packaging/debian-packages-hardware.txt)

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
    known=$(dpkg-query -W -f '${Status}\n' "$name" "${name}t64" 2>/dev/null || true)
    [[ $known == *"install ok installed"* ]] || missing+=("$name")
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
  # pycups and evdev have no wheel: they are built here, with the pinned setuptools.
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes --no-build-isolation -r requirements/dev.txt
  .venv/bin/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
  echo "$sum" >"$stamp"
fi

# A Python 3.13 or newer that really runs: pyenv's shims stand on the path of versions that are off.
newer_python() {
  local candidate
  for candidate in python3.13 python3.14 python3 "${PYENV_ROOT:-$(pyenv root 2>/dev/null)}"/versions/3.1[3-9]*/bin/python; do
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 13))' 2>/dev/null || continue
    "$candidate" -c 'import sys; print(sys.executable)'
    return
  done
}

stamp=.venv-emupos/ready
sum=$(sha256sum <requirements/emupos.txt | cut -d' ' -f1)
if [ "$kind" = test ] && [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ]; then
  newer=$(newer_python)
  echo "setup: emupos, an independent slip printer for the tests, into .venv-emupos (${newer:-Python 3.13, fetched by uv})"
  if ! .venv/bin/python -m uv venv -q --allow-existing --python "${newer:-3.13}" .venv-emupos; then
    echo "setup: the tests need Python 3.13 or newer besides, and uv could not fetch one." >&2
    echo "setup: install it (as python3.13 on the path, or by pyenv install 3.13) and try again." >&2
    exit 1
  fi
  .venv/bin/python -m pip --python .venv-emupos/bin/python install -q --disable-pip-version-check --require-hashes -r requirements/emupos.txt
  echo "$sum" >"$stamp"
fi

stamp=tests/fidelity/node_modules/ready
sum=$(cat tests/fidelity/package-lock.json tests/fidelity/.npmrc | sha256sum | cut -d' ' -f1)
if [ "$kind" = test ] && [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ]; then
  echo "setup: pdfme's own generator, beside which pages are measured, into tests/fidelity/node_modules (about 110 MB)"
  # npm is a program of Node, and both come with the Python packages: no other Node is asked for.
  PATH="$PWD/.venv/bin:$PATH" npm --prefix tests/fidelity ci --loglevel=error
  echo "$sum" >"$stamp"
fi
# Nothing of npm's stays but what is built: its packages are removed again.
build_designer() (
  set -e
  rm -rf build/designer backend/designer/built
  mkdir -p build/designer
  cp -r backend/designer/{package.json,package-lock.json,.npmrc,vite.config.js,licences.js,src} build/designer/
  # The machine's own Node where it is new enough for Vite, else the one of the Python packages.
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a == 22 && b >= 12) || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null ||
    PATH="$PWD/.venv/bin:$PATH"
  npm --prefix build/designer ci --loglevel=error
  npm --prefix build/designer run build --silent -- --logLevel error
  mv build/designer/built backend/designer/built
  rm -rf build/designer
)

stamp=backend/designer/built/ready
sum=$(cd backend/designer && cat package-lock.json .npmrc ./*.js src/*.js | sha256sum | cut -d' ' -f1)
if [ "$(cat "$stamp" 2>/dev/null)" != "$sum" ]; then
  echo "setup: the form designer of the office's console, built from npm (400 MB for a minute, then 35 MB)"
  if bash -c "$(declare -f build_designer); build_designer"; then
    echo "$sum" >"$stamp"
  elif [ "$kind" = test ]; then
    exit 1
  else
    echo "setup: without the designer, then; the console's table of elements does the same" >&2
  fi
fi
.venv/bin/python -m kiosk_app.i18n.build
.venv/bin/python -m backend.translations
echo "setup: ready"
