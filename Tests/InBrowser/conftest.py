"""A loopback server for the built site, and the system's Chromium to look at it with."""

import contextlib
import csv
import http.server
import os
import pathlib
import shutil
import threading

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("ru", "zh", "pl")
# The site must not care under which path it is served.
PREFIX = "/some/where/"


def pytest_addoption(parser):
    parser.addoption("--site", default=str(ROOT / "Public"), help="the built site")
    parser.addoption(
        "--guide", default=str(ROOT / ".build/release/guide"), help="the program that built it"
    )


@pytest.fixture(scope="session")
def site(request):
    folder = pathlib.Path(request.config.getoption("--site"))
    assert (folder / "index.html").is_file(), f"no site in {folder}; make site builds it"
    return folder


@pytest.fixture(scope="session")
def guide(request):
    return request.config.getoption("--guide")


@pytest.fixture(scope="session")
def tables():
    """The rows of a table of Content/data, as dictionaries."""

    def rows(name):
        with open(ROOT / f"Content/data/{name}.csv", encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    return rows


@contextlib.contextmanager
def served(site):
    """The address at which the folder is served meanwhile."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(site))

        def send_head(self):
            if not self.path.startswith(PREFIX):
                self.send_error(404)
                return None
            self.path = "/" + self.path[len(PREFIX) :]
            return super().send_head()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()


@contextlib.contextmanager
def launched():
    """The system's Chromium."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert path, "no chromium on the path, and CHROMIUM does not name one"
    # Root, as in containers, has no sandbox.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site):
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def chromium():
    with launched() as browser:
        yield browser


@pytest.fixture
def page(chromium):
    """A fresh page. The test fails if anything in it was an error: a script, a request that found
    nothing, something that the content security policy blocked."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.set_default_timeout(10_000)
    errors = []
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    # Aborted is what a page leaves behind that is gone before all of it was there.
    page.on(
        "requestfailed",
        lambda request: "ERR_ABORTED" in (request.failure or "")
        or errors.append(f"{request.url} {request.failure}"),
    )
    yield page
    context.close()
    assert errors == []


@pytest.fixture
def scriptless(chromium):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    yield page
    context.close()
