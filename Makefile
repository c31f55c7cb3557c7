# `make graph` and `make test` do all their set-up themselves; `make help` lists the rest.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# Where the data for training and measuring lies.
DATA ?= ../shared/data
# Trees and names of news that are trained on beside the data.
NEWS := Sources/Training/Treebank
# How long each reader is tried by `make fuzz`, and the seed of what it is handed.
SECONDS_EACH ?= 10
SEED ?= 1

# One set of flags for every release build, so that `make install` after `make graph` builds nothing.
RELEASE := --configuration release --static-swift-stdlib --product newsgraph
TOOL = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)/newsgraph

# A target may import only what it declares. Where warnings are errors, those of dependencies are not.
CHECKS := --explicit-target-dependency-import-check error
ifeq ($(CI),true)
CHECKS += -Xswiftc -warnings-as-errors
endif

SWIFT_SOURCES := Package.swift Sources Tests

.DEFAULT_GOAL := graph
.NOTPARALLEL:
.PHONY: graph test lint format bench bench-diff bench-peers fuzz evaluate models install clean help packages packages-to-test release

graph: release ## read seeds/ and write the graphs and their difference to Output/ (the default)
	@echo "== extracting seeds/v1"
	@"$(TOOL)" extract seeds/v1 --output Output/v1
	@echo "== extracting seeds/v2"
	@"$(TOOL)" extract seeds/v2 --output Output/v2
	@echo "== comparing the two"
	@Scripts/write-difference "$(TOOL)" Output/v1/graph.graphml Output/v2/graph.graphml Output
	@echo "== done: open Output/v2/graph.svg, Output/v2/graph.graphml and Output/difference.txt"

test: packages-to-test ## build everything and run all tests
	@echo "== building"
	@$(SWIFT) build --build-tests $(CHECKS)
	@echo "== testing"
	@$(SWIFT) test --skip-build

lint: ## check the format of the sources
	@echo "== checking the format"
	@$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	@for script in Scripts/* .ci/run; do bash -n "$$script" || exit 1; done

format: ## put the sources into the format that `make lint` checks
	@$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

bench: release ## measure speed and memory
	@$(SWIFT) build $(RELEASE:newsgraph=newsgraph-benchmarks)
	@echo "== measuring"
	@"$(TOOL)-benchmarks" --tool "$(TOOL)" --news "$(wildcard ../shared/data/text/voa.txt)"

fuzz: packages ## hand damaged texts to all readers, and try the laws on 10,000 pairs: SECONDS_EACH=10 SEED=1
	@$(SWIFT) build $(RELEASE:newsgraph=newsgraph-fuzz)
	@echo "== damaging texts"
	@"$(TOOL)-fuzz" --seed "$(SEED)" --seconds "$(SECONDS_EACH)" 2>.build/fuzz.log || { tail -n 1 .build/fuzz.log >&2; exit 1; }
	@echo "== trying the laws"
	@$(SWIFT) build --build-tests
	@LAW_PAIRS=1000 $(SWIFT) test --skip-build --filter 'SealedPatchLawTests|ChangeLawTests'

bench-diff: release ## measure only how fast two large graphs are compared
	@$(SWIFT) build $(RELEASE:newsgraph=newsgraph-benchmarks)
	@echo "== measuring"
	@"$(TOOL)-benchmarks" --tool "$(TOOL)" --diff-only

bench-peers: release ## compare the speed with that of spaCy, which is installed from PyPI
	@$(SWIFT) build $(RELEASE:newsgraph=newsgraph-benchmarks)
	@echo "== measuring"
	@Scripts/bench-peers "$(TOOL)-benchmarks" .build/peers --news "$(wildcard ../shared/data/text/voa.txt)"

evaluate: packages ## print how good models and graphs are, on data that is here
	@test -d "$(DATA)" || { echo 'make evaluate: name the folder of the data, DATA=...' >&2; exit 2; }
	@echo "== building the trainer"
	@$(SWIFT) build $(RELEASE:newsgraph=newsgraph-train)
	@echo "== evaluating"
	@"$(TOOL)-train" evaluate --data "$(DATA)"

models: packages ## train the models anew: make models DATA=../shared/data
	@test -d "$(DATA)" || { echo 'make models: name the folder of the data, DATA=...' >&2; exit 2; }
	@echo "== building the trainer"
	@$(SWIFT) build $(RELEASE:newsgraph=newsgraph-train)
	@echo "== training"
	@"$(TOOL)-train" train --data "$(DATA)" --treebank $(NEWS)/news-train.conllu \
	  --names $(NEWS)/news-names-train.bio --output Sources/CModels/Weights/english.model
	@"$(TOOL)-train" train-relations --data "$(DATA)" --model Sources/CModels/Weights/english.model \
	  --output Sources/CModels/Weights/relations.model
	@echo "== done: build again to take the new weights in"

install: release ## install the tool, one file that can be moved, in PREFIX/bin (/usr/local/bin)
	@echo "== installing $(DESTDIR)$(PREFIX)/bin/newsgraph"
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -s -m 755 "$(TOOL)" "$(DESTDIR)$(PREFIX)/bin/newsgraph"

clean: ## remove what was built; Output/ stays
	@rm -rf .build .build-*

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

packages packages-to-test:
	@echo "== installing packages"
	@SWIFT="$(SWIFT)" Scripts/install-packages $(@:packages%=%)

release: packages
	@echo "== building"
	@$(SWIFT) build $(RELEASE)
