# Everything a newcomer needs: `make run` and `make test`. Each sets up what it needs first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: run test install benchmark format lint types floors pytest screenshots translations system

run: install
	@TIMELINE_APP_HOME=var $(BIN)/timeline-app seeds

test: lint types floors pytest

install: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: install
	$(BIN)/mypy

floors: install
	$(BIN)/lint-imports

pytest: install
	@$(BIN)/python -c 'import PySide6.QtWidgets' 2>/dev/null || sh .ci/system-packages
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

format: install
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

benchmark: install
	$(BIN)/python -m benchmarks

screenshots: install
	$(BIN)/python -m docs.screenshots

# New texts of the code into the catalogues of resources/translations, and these compiled; tells what is to be done.
translations: install
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m docs.translations

# The shared libraries that Qt wants from the system, and what the tests of the real window drive it with.
system:
	@sh .ci/system-packages
