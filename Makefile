# make run    open the program on the sample library (installs what it needs first)
# make test   formatting, types, import contracts, translations, tests
# make bench  timings, written to build/bench.json
# make package  what people install, in build/package; make package-check  tries it on a clean system
# make translations, make lock   renew generated files after a change

PYTHON ?= python3
BIN := .venv/bin
SAMPLES := build/samples.tasalsul
PACKAGE := build/package

.PHONY: run test bench package package-check translations lock clean

run: .venv/run.stamp
	@packaging/linux/system-packages.sh run
	@mkdir -p build
	@$(BIN)/tasalsul import resources/samples --library $(SAMPLES)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/tasalsul $(SAMPLES); \
	else \
		echo "There is no display: writing pictures to build/ instead of opening the window."; \
		$(BIN)/tasalsul $(SAMPLES) --screenshot build/window.png && \
		$(BIN)/tasalsul snapshot --library $(SAMPLES) --output build/timeline.pdf && \
		$(BIN)/tasalsul snapshot --library $(SAMPLES) --output build/timeline.png; \
	fi

test: .venv/test.stamp
	@packaging/linux/system-packages.sh test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

bench: .venv/test.stamp
	@packaging/linux/system-packages.sh test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

.venv/run.stamp: pyproject.toml requirements.lock
	@packaging/linux/system-packages.sh run
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable .
	@touch $@

.venv/test.stamp: pyproject.toml requirements.lock
	@packaging/linux/system-packages.sh test
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable .[test]
	@touch $@

package: $(PACKAGE)/env.stamp
	@packaging/linux/system-packages.sh package
	$(PACKAGE)/env/bin/python packaging/build.py

package-check:
	@packaging/linux/system-packages.sh check
	packaging/linux/check.sh

$(PACKAGE)/env.stamp: pyproject.toml requirements.lock
	@rm -rf $(PACKAGE)/env build/lib
	@$(PYTHON) -m venv $(PACKAGE)/env
	@$(PACKAGE)/env/bin/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock .[package]
	@touch $@

translations: .venv/test.stamp
	$(BIN)/python packaging/translations.py

lock: .venv/test.stamp
	$(BIN)/python -m pip install --quiet pip-tools
	$(BIN)/python -m piptools compile --quiet --all-extras --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--output-file requirements.lock pyproject.toml

clean:
	rm -rf build .venv
