.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

BIN   := .venv/bin
READY := .venv/ready
PIP   := $(BIN)/python -m pip --disable-pip-version-check --quiet install
UV    ?= uv
PINS   = $(UV) --no-config --quiet pip compile $(UPGRADE) --universal --python-version 3.11 --generate-hashes \
         --no-emit-index-url --no-emit-find-links --custom-compile-command "make pins"

LOCALE := src/adapters/locale
POT    := build/opvang.pot

# `make test PYTEST_ARGS="-k sqlite"` runs a part, in one process
PYTEST_ARGS ?= -n logical --maxprocesses 8 --dist worksteal

.PHONY: help
help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: venv
venv: $(READY) ## make the environment in .venv (PYTHON=... to choose one; 3.11 or later)

.PHONY: demo
demo: $(READY) ## fill a new register with the Hardenberg example and show it
	@$(BIN)/opvang demo

.PHONY: test
test: check ## check, then run all tests, on SQLite and on PostgreSQL
	$(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: bench
bench: $(READY) ## measure the goals of speed (BENCH_ARGS=--quick for a tenth of the sizes)
	$(BIN)/python scripts/bench $(BENCH_ARGS)

.PHONY: faults
faults: $(READY) ## try the faults that the register must survive (FAULTS_ARGS="--fault F1 --times 20" for a part)
	$(BIN)/python scripts/faults $(FAULTS_ARGS)

.PHONY: mutants
mutants: $(READY) ## say how strong the tests of the domain are (MUTANTS_ARGS="--seed 7 --sample 600" for others)
	$(BIN)/python scripts/mutants $(MUTANTS_ARGS)

.PHONY: check
check: $(READY) ## style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

.PHONY: format
format: $(READY) ## put the style right
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: messages
messages: $(READY) ## take new texts into the translations, and compile them
	@mkdir -p $(dir $(POT))
	$(BIN)/pybabel --quiet extract --project opvang --no-location --sort-output --output-file $(POT) src
	@test -e $(LOCALE)/nl/LC_MESSAGES/opvang.po || \
		$(BIN)/pybabel --quiet init --domain opvang --input-file $(POT) --output-dir $(LOCALE) --locale nl
	$(BIN)/pybabel --quiet update --domain opvang --input-file $(POT) --output-dir $(LOCALE) \
		--no-fuzzy-matching --ignore-pot-creation-date --width 110
	$(BIN)/pybabel --quiet compile --domain opvang --directory $(LOCALE)

.PHONY: docs
docs: $(READY) ## write the pages of docs/ that come from the code
	$(BIN)/python scripts/docs

.PHONY: pins
pins: ## renew requirements/*.txt (needs uv; UPGRADE=--upgrade for newer releases)
	cd requirements && $(PINS) run.in --output-file run.txt
	cd requirements && $(PINS) dev.in --output-file dev.txt

.PHONY: clean
clean: ## remove the environment and all that was made
	rm -rf .venv build dist src/*.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

# Made anew, and whole, whenever what it is made from has changed.
$(READY): requirements/run.in requirements/dev.txt pyproject.toml
	@set -eu; \
	for python in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11) ''; do \
		if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then break; fi; \
	done; \
	if test -z "$$python"; then \
		echo "opvang needs Python 3.11 or later; found none as $(or $(PYTHON),python3 or python3.11 to python3.14)." >&2; \
		echo "Install one, or say where it is: make PYTHON=/path/to/python3 venv" >&2; \
		exit 1; \
	fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
		echo "$$python cannot make an environment: its venv module is incomplete." >&2; \
		echo "On Debian and Ubuntu: apt install python3-venv" >&2; \
		exit 1; \
	fi; \
	echo "Making .venv with $$("$$python" --version); this takes about a minute."; \
	"$$python" -m venv --clear .venv
	@$(PIP) --require-hashes --requirement requirements/dev.txt
	@$(PIP) --no-index --no-build-isolation --no-deps --editable .
	@touch $@
