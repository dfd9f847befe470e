# Một Cửa Kiosk. `make demo` shows it, `make test` proves it; both set up what they need.
.DEFAULT_GOAL := help
VENV := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
# What a page looks like is no matter of the database.
PAGES_ALONE := --ignore tests/backend/walk --ignore tests/backend/designer
# Three on two cores: journeys mostly wait. tests/conftest.py says in which order.
WORKERS := -n 3 --dist loadfile --no-loadscope-reorder

.PHONY: help
help: ## What can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | column -t -s "$$(printf '\t')"

.PHONY: setup
setup: ## Prepare .venv with the commands kiosk and office
	@packaging/setup.sh demo

.PHONY: setup-tests
setup-tests: ## The same, with what the tests need besides
	@packaging/setup.sh test

.PHONY: demo
demo: setup ## The kiosk in a window, the device dock beside it, the office on loopback
	@$(VENV)/kiosk demo

.PHONY: demo-shots
demo-shots: setup-tests ## Walk the journeys on a virtual screen; pictures into docs/screens
	@$(OFFSCREEN) $(VENV)/kiosk demo --shots docs/screens
	@$(OFFSCREEN) $(VENV)/python -m tests.kiosk_app.contact --sheets docs/screens

.PHONY: design-shots
design-shots: setup-tests ## Every control in every state, into docs/design; the screens kept to compare with
	@$(OFFSCREEN) $(VENV)/python -m tests.kiosk_app.gallery --out docs/design
	@$(OFFSCREEN) $(VENV)/python -m tests.kiosk_app.golden --update

.PHONY: lint
lint: setup-tests ## ruff, mypy, import-linter, qmllint
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/lint-imports
	$(VENV)/mypy kiosk_app devices identity_documents forms office_contract offline_cache backend
	$(VENV)/python packaging/lint_qml.py

.PHONY: test
test: setup-tests ## Every test, those of the office on both databases; installs what they need
	$(OFFSCREEN) $(VENV)/python -m pytest $(WORKERS)
	OFFICE_TEST_DATABASE=postgresql $(VENV)/python -m pytest $(WORKERS) tests/backend $(PAGES_ALONE)

.PHONY: test-walks
test-walks: setup-tests ## Every state of the journey, from another process, by keys and by AT-SPI alone, in every language
	WALKS=$${WALKS:-all} $(OFFSCREEN) $(VENV)/python -m pytest -n 3 --dist worksteal tests/walks/test_every_state.py

.PHONY: torture
torture: setup-tests ## The properties of every parser and the proofs of tests/torture, a hundred times as long
	TORTURE=1 $(OFFSCREEN) $(VENV)/python -m pytest -n 2 --timeout 0 $$(grep -rl 'from tests.cases' tests --include='test_*.py')

.PHONY: page-shots
page-shots: setup-tests ## Walk all pages of the office in a browser; pictures into build/pages
	PAGE_SHOTS=1 $(VENV)/python -m pytest -n 0 tests/backend/walk

.PHONY: bench
bench: setup-tests ## Each figure beside its peers; a table, and build/bench.json
	$(VENV)/python -m benchmarks

.PHONY: deb
deb: setup ## The packages of kiosk and office for this suite, into dist
	$(VENV)/python packaging/build_deb.py

.PHONY: test-packages
test-packages: setup-tests deb ## Install, start, upgrade and purge them in an empty Debian; as root
	PACKAGE_TESTS=1 $(VENV)/python -m pytest -n 0 tests/packages

.PHONY: test-hardware
test-hardware: setup-tests deb ## Drivers and the kiosk's package on a kernel of their own, in QEMU
	@packaging/setup.sh hardware
	$(VENV)/python -m tests.hardware

.PHONY: lock
lock: ## Pin requirements/*.in anew, with hashes
	for name in build dev kiosk office; do \
	  $(VENV)/python -m uv pip compile -q --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-header $$([ $$name = kiosk -o $$name = office ] && echo -c requirements/dev.txt) \
	    requirements/$$name.in -o requirements/$$name.txt; done
	$(VENV)/python -m uv pip compile -q --universal --python-version 3.13 --generate-hashes \
	  --no-emit-index-url --no-header requirements/emupos.in -o requirements/emupos.txt
