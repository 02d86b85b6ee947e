# Two commands for everybody: `make demo` shows hspplan at work, `make test` runs every test.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test bench lint format soak golden vaccine-score build packages swift \
  foreign-readers schedulers
.NOTPARALLEL:

# One configuration for everything, so that nothing is built twice.
FLAGS := -c release --explicit-target-dependency-import-check error -Xswiftc -enable-testing
# Debian packages the program needs; the last one is for the tests of printed pages.
PACKAGES := libglpk-dev libexpat1-dev libminizip-dev libxlsxwriter-dev libsqlite3-dev libpango1.0-dev \
  fonts-dejavu-core poppler-utils
# Language of the demonstration: make demo HSPPLAN_LANG=en
HSPPLAN_LANG ?= fr
export HSPPLAN_LANG

HSPPLAN := .build/release/hspplan
SESSION := scenarios/preceptorat-h26
SOURCES := Sources Tests Tools Package.swift
# Data of the CDC and cases to score the evaluator of vaccine doses on: make vaccine-score CASES=FILE
CDSI ?= ../shared/data/cdsi
CASES ?= $(CDSI)/cases.json

help: ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | \
	  while IFS='|' read -r name words; do printf '  make %-13s %s\n' "$$name" "$$words"; done

demo: build ## build, then check, plan and verify the demonstration session
	@mkdir -p .build/demo
	@run() { printf '\n$$ hspplan %s\n\n' "$$*"; $(HSPPLAN) "$$@"; }; \
	if [ "$$HSPPLAN_LANG" = en ]; then \
	  run check -C $(SESSION); \
	  run plan -C $(SESSION) -o .build/demo/plan.json; \
	  run verify -C $(SESSION) .build/demo/plan.json; \
	else \
	  run controler -C $(SESSION); \
	  run planifier -C $(SESSION) -o .build/demo/plan.json; \
	  run contre-verifier -C $(SESSION) .build/demo/plan.json; \
	fi

test: packages swift foreign-readers schedulers ## build and run every test
	@swift build $(FLAGS) --build-tests
	@swift test $(FLAGS) --skip-build --disable-xctest

bench: build ## time hspplan beside its peers on the same sessions and workbooks (needs ../shared and PyPI)
	@swift build $(FLAGS) --product replan-bench
	@swift build $(FLAGS) --product kernel-bench
	@swift build $(FLAGS) --product transport-bench
	@Benchmarks/run

lint: swift ## check the format of every source
	@swift format lint --strict -r -p $(SOURCES)
	@echo 'swift format: every source is in order.'

format: swift ## put every source in order
	@swift format -i -r -p $(SOURCES)

golden: packages swift ## write the expected outputs of the scenarios anew; read the difference before committing
	@swift build $(FLAGS) --build-tests
	@HSPPLAN_GOLDEN=write swift test $(FLAGS) --skip-build --disable-xctest --filter 'GoldenOutput|GoldenCycle|GoldenChart|GoldenPage'
	@git status --short -- scenarios

soak: packages swift schedulers ## run the tests with many more seeds and report the coverage of what decides
	@HSPPLAN_SOAK=1 swift test $(FLAGS) --scratch-path .build-soak --enable-code-coverage --disable-xctest
	@tools=$$(dirname "$$(readlink -f "$$(command -v swift)")"); \
	"$$tools/llvm-cov" report "$$(ls .build-soak/release/*.xctest | head -n 1)" \
	  -instr-profile .build-soak/release/codecov/default.profdata Sources/Rules Sources/Allocator Sources/Verification

vaccine-score: packages swift ## score the evaluator of vaccine doses on the CDC's cases: [CASES=FILE] [CDSI=DIR]
	@swift build $(FLAGS) --product vaccine-score
	@mkdir -p .build/vaccine-score
	@python3 Tools/vaccine-score/cdsi_book.py $(CDSI) > .build/vaccine-score/book.yaml
	@.build/release/vaccine-score .build/vaccine-score/book.yaml $(CASES)

build: packages swift
	@swift build $(FLAGS) --product hspplan

# What Debian lacks is installed, and said; a second run finds nothing to do.
packages:
	@missing=''; \
	for package in $(PACKAGES); do \
	  dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { echo "hspplan needs the Debian packages$$missing, and this system has no apt-get." >&2; exit 1; }; \
	  sudo=''; if [ "$$(id -u)" -ne 0 ]; then \
	    command -v sudo >/dev/null || { echo "hspplan needs the Debian packages$$missing: install them as root, sudo is missing." >&2; exit 1; }; \
	    sudo=sudo; \
	  fi; \
	  echo "Installing Debian packages:$$missing"; \
	  mkdir -p .build; log=.build/apt.log; \
	  install() { $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing >>$$log 2>&1; }; \
	  : >$$log; install || { $$sudo apt-get update >>$$log 2>&1 && install; } || \
	    { echo "Could not install$$missing: $$(grep -E '^E:' $$log | tail -n 1) (all of it in $$log)" >&2; exit 1; }; \
	  echo 'Installed.'; \
	fi

# Readers of calendars and workbooks that are not ours; without them their tests say that they are skipped.
foreign-readers:
	@if command -v python3 >/dev/null && ! cmp -s Tests/requirements.txt .venv-test/installed; then \
	  echo 'Installing foreign readers for the tests into .venv-test.'; \
	  python3 -m venv .venv-test && \
	  .venv-test/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt && \
	  cp Tests/requirements.txt .venv-test/installed || \
	    echo 'They could not be had: the tests that use them will say that they are skipped.' >&2; \
	fi

# What the tests run sweeps on. Only root can start a Slurm of its own, so nobody else is given one; without them their
# tests say that they are skipped.
schedulers:
	@missing=''; \
	for package in slurm-wlm munge parallel; do \
	  dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ] && [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing Debian packages for the tests of sweeps:$$missing"; \
	  mkdir -p .build; \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing >.build/apt-schedulers.log 2>&1 || \
	    echo "They could not be had (.build/apt-schedulers.log): the tests that use them will say that they are skipped." >&2; \
	fi

swift:
	@command -v swift >/dev/null || { echo 'hspplan needs the Swift toolchain 6.2 or later: https://www.swift.org/install' >&2; exit 1; }
