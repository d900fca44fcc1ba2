# `make site` builds everything from a fresh clone; it wants a Swift toolchain, make, git, python3.

.DEFAULT_GOAL := site
.DELETE_ON_ERROR:
.PHONY: site program modules resources test unit-tests browser-tests serve bench accuracy format lint install \
	clean packages

PREFIX ?= /usr/local
PORT ?= 8000

GUIDE := .build/release/guide
# Newer than the modules beside it.
MODULES := .build/browser/linked
MODULE_SOURCES := $(wildcard Sources/Sizing/*.swift Sources/Markup/*.swift Templates/Widgets/*.swift \
	Sources/Browser/*.swift Sources/BrowserText/*.swift Sources/BrowserRuntime/*.c)
RESULTS := .build/results
PYTHON := .venv/bin/python
SWIFT_CODE := Sources Templates Tests Package.swift

site: program
	$(GUIDE) build

program: packages resources
	swift build --configuration release --product guide

modules: $(MODULES)

$(MODULES): $(MODULE_SOURCES) Tools/module | packages
	Tools/module $(@D)
	@touch $@

# The list is written anew if a file was added or taken away. Neither it nor a module's first
# appearance are among the dependencies that the compiler notes, hence the touch.
resources: $(MODULES)
	@Tools/resources > .build/files.h
	@cmp -s .build/files.h Sources/Resources/files.h || cp .build/files.h Sources/Resources/files.h
	@[ .build/browser/noted -nt $(MODULES) ] || touch Sources/Resources/resources.c .build/browser/noted

packages:
	@Tools/packages build

test: unit-tests browser-tests

unit-tests: packages resources
	@mkdir -p $(RESULTS)
	swift test --disable-xctest --xunit-output $(RESULTS)/unit.xml

browser-tests: site .venv/installed
	@mkdir -p $(RESULTS)
	$(PYTHON) -m pytest Tests/InBrowser --junitxml=$(RESULTS)/browser.xml

.venv/installed: Tests/InBrowser/requirements.txt
	@Tools/packages test
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

serve: site
	$(GUIDE) serve --port $(PORT)

accuracy: program
	$(GUIDE) accuracy

bench: site .venv/installed
	$(PYTHON) Tools/bench

format:
	swift format --configuration .swift-format --in-place --recursive --parallel $(SWIFT_CODE)

lint:
	swift format lint --strict --configuration .swift-format --recursive --parallel $(SWIFT_CODE)
	Tools/resources | diff Sources/Resources/files.h -

# With Swift's own libraries in the program, so that it runs where there is no Swift: a build of its
# own, since that changes how everything is compiled.
install: packages resources
	@Tools/packages install
	swift build --configuration release --static-swift-stdlib --scratch-path .build/install \
		--product guide
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/install/release/guide $(DESTDIR)$(PREFIX)/bin/guide

clean:
	rm -rf .build .venv
