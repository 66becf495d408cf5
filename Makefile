# Everything happens in .venv, which is made on first use: no command needs more than Python, make and a package index.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Twice quiet: only errors. (An editable install warns that the folder it is made from comes first, which is its purpose.)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
INPUTS := pyproject.toml $(wildcard setup.py autograd/*/native/*.[ch] autograd/*/native/*.inc)
# On all cores; whoever has none left takes over tests that another was given.
PYTEST := $(BIN)/python -m pytest --numprocesses auto --dist worksteal
# What the readme shows and promises, the engine, and the worked examples; not what looks at each row's digits.
SMOKE := README.md tests/repo/test_readme.py tests/core \
	tests/demos/test_or_gate.py tests/demos/test_xor_relu.py tests/demos/test_identity_xor.py tests/demos/test_step_by_step.py
NO_SMOKE := tests/core/test_rows.py tests/core/test_mutants.py tests/core/test_digits.py

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo smoke test check generate format gallery playground docs golden test-oracle test-browser test-golden test-slow bench wheel-test clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The native engine takes most of the time of an installation and the demo a moment in Python: it is left to the others.
demo: $(or $(wildcard $(VENV)/package),$(VENV)/demo) ## install, run the or-gate example: its table of numbers, and or-gate.svg here
	@echo "Running the or-gate example"
	$(BIN)/python -m demos or-gate --out .

smoke: $(VENV)/test ## run, while you work, the tests of the engine, the worked examples and the readme
	$(PYTEST) $(SMOKE) $(addprefix --ignore=,$(NO_SMOKE))

test: $(VENV)/test ## run the quick tests, with every example in the documentation
	$(PYTEST)

check: $(VENV)/lint ## all that a change must pass: generated files, style, types, layers, tests
	$(BIN)/python tools/generate.py --check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/codespell
	$(BIN)/validate-pyproject pyproject.toml
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(PYTEST)

generate: $(VENV)/test ## write the files that are derived from the table of operations
	$(BIN)/python tools/generate.py

format: $(VENV)/lint ## lay out the code and mend what ruff can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

gallery: $(VENV)/gallery ## take the pictures of the demos' pages and of the story for docs/, in Chromium or Chrome
	$(BIN)/python -m tools.story
	$(BIN)/python -m tools.screenshots

playground: $(VENV)/playground ## build build/playground, Python in the browser: a folder for any static server; npm must be there
	$(BIN)/python tools/playground.py --packages $(VENV)/playground/node_modules --out build/playground

docs: $(VENV)/docs ## build the documentation site in build/site, with its links checked and its notebooks run
	$(BIN)/python -m tools.website

golden: $(VENV)/package ## write down the bits of the random programs, after a list of those that changed
	$(BIN)/python tests/golden/corpus.py --write

test-oracle: $(VENV)/oracle ## compare with PyTorch and JAX, which this installs
	$(PYTEST) -m oracle

# The site has a copy of the playground in it.
test-browser: $(VENV)/browser $(VENV)/node playground docs ## play pages, playground and site in Chromium or Chrome, which must be there, as must npm
	NODE_MODULES=$(VENV)/node/node_modules PLAYGROUND=build/playground SITE=build/site \
		$(BIN)/python -m pytest -m browser tests/view tests/playground tests/website

test-golden: $(VENV)/package ## compare the bits of the random programs with those written down
	$(BIN)/python tests/golden/corpus.py --compare

test-slow: $(VENV)/test ## run the tests that take longer
	$(PYTEST) -m "slow and not oracle"

bench: $(VENV)/bench ## measure beside other engines, which this installs
	$(BIN)/python -m benchmarks

wheel-test: $(VENV)/build ## build the distributions, and run the tests on the installed wheel alone
	./.ci/wheel-test $(BIN)/python

clean: ## remove everything that the other commands made
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	rm -f or-gate*.svg or-gate*.html
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find autograd -name '*.so' -delete

# Each file stands for what is installed, so that a second call installs nothing.
$(VENV)/python:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is not there: name a Python 3.11 or later, as in" \
		"make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is" \
		"`$(PYTHON) --version 2>&1`, and Python 3.11 or later is needed: name one, as in" \
		"make PYTHON=python3.11" >&2; exit 1; }
	@echo "Making an environment in $(VENV)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --upgrade "pip>=25.1" # the first that reads dependency groups
	@touch $@

$(VENV)/package: $(VENV)/python $(INPUTS)
	@echo "Installing what it needs, and building the native engine where there is a C compiler (half a minute)"
	@$(PIP) install --no-compile --editable . # Python compiles what is used, when it is first used
	@$(BIN)/python -m autograd | sed -n '/^The engine in Python/,$$p' # what would make it quicker, if anything
	@touch $@

$(VENV)/demo: $(VENV)/python
	@echo "Installing the packages that the demo needs"
	@AUTOGRAD_PURE=1 $(PIP) install --no-compile --editable .
	@touch $@

# What the tests of the pages use: a checker of accessibility, and one of the scripts' style.
$(VENV)/node: $(VENV)/python
	npm install --silent --no-audit --no-fund --prefix $@ axe-core@4.14.1 eslint@10.15.0 @eslint/js@10.0.1 globals@17.14.0
	touch $@

# What the playground is made of, as its lock has it.
$(VENV)/playground: $(VENV)/package docs/playground/package.json docs/playground/package-lock.json
	@command -v npm >/dev/null || { echo "npm is not there: the playground takes Python for browsers from it" >&2; exit 1; }
	mkdir -p $@
	cp docs/playground/package.json docs/playground/package-lock.json $@
	npm ci --silent --no-audit --no-fund --ignore-scripts --prefix $@
	touch $@

$(VENV)/test $(VENV)/lint $(VENV)/docs $(VENV)/oracle $(VENV)/browser $(VENV)/gallery $(VENV)/bench $(VENV)/build: $(VENV)/%: $(VENV)/package
	$(PIP) install --group $*
	touch $@
