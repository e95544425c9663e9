# Every verb of the project. Each sets up what it needs by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PEERS := .venv-peers
PEERS_READY := $(PEERS)/.ready
PEERS_NODE := .peers-node
PEERS_NODE_READY := $(PEERS_NODE)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup generate check test test-peers demo bench build publish clean

help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv with everything the project needs

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else "Python 3.10 or newer is needed; name one with: make PYTHON=python3.12 ...")'
	@echo "setting up $(VENV) (once; a minute or two)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --disable-pip-version-check --editable '.[dev]' | sed -u -n -e 's/^Collecting \([^ ]*\).*/  fetching \1/p' -e 's/^Installing collected.*/  installing/p'
	@$(BIN)/python -c 'import opend, google.protobuf, jinja2, pytest' || { echo "setting up failed: see above"; exit 1; }
	@touch $@

generate: $(READY) ## write generated/ from protos/, templates/ and brands.toml
	@$(BIN)/python -m codegen generate

check: $(READY) ## fail on stale generated files, breaking wire changes, lint or types
	@$(BIN)/python -m codegen check
	@$(BIN)/python -m codegen breaking
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

test: $(READY) ## run every test
	@$(BIN)/python -m pytest

test-peers: $(READY) $(PEERS_READY) $(PEERS_NODE_READY) ## compare live with the official packages; SEEDS=3, BASE=first seed
	@$(BIN)/python -m dev.peers $(if $(SEEDS),--seeds $(SEEDS)) $(if $(BASE),--base $(BASE))

$(PEERS_READY): dev/peers/requirements.txt
	@echo "setting up $(PEERS) with the official packages (once)"
	@$(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $< || { echo "the official packages cannot be installed, so there is nothing to compare with: see above"; exit 1; }
	@touch $@

$(PEERS_NODE_READY): dev/peers/node/package.json dev/peers/node/package-lock.json dev/peers/node/.npmrc
	@command -v node >/dev/null && command -v npm >/dev/null || { echo "node and npm are not there: going on without the official packages for Node"; exit 0; }; \
	echo "setting up $(PEERS_NODE) with the official packages for Node (once)"; \
	mkdir -p $(PEERS_NODE) && cp $^ $(PEERS_NODE) && cd $(PEERS_NODE) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error \
		|| { echo "the official packages for Node cannot be installed: see above"; exit 1; }; \
	touch .ready

demo: $(READY) ## play the first session for both brands against the simulator
	@$(BIN)/python -m codegen generate
	@$(BIN)/python -m dev.demo

bench: $(READY) ## measure against the official package and a bare socket; WRITE=yes writes docs/benchmarks.md
	@$(MAKE) --no-print-directory $(PEERS_READY) || echo "measuring without the official package"
	@$(BIN)/python -m dev.bench $(if $(filter yes,$(WRITE)),--write)

build: $(READY) ## make the wheels and sdists of all three distributions in dist/
	@$(BIN)/python -m codegen generate
	@$(BIN)/python -m dev.build

publish: build ## upload the three distributions, core first; a dry run unless UPLOAD=yes
ifeq ($(UPLOAD),yes)
	@$(BIN)/python -m pip install --quiet twine
	@$(BIN)/python -m dev.publish --upload
else
	@$(BIN)/python -m dev.publish
endif

clean: ## remove what the other verbs made, .venv included
	@rm -rf $(VENV) $(PEERS) $(PEERS_NODE) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
