"""Whatever a verb writes to a file takes the place of nothing: every option that names one, found by walking them all."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from adapters.cli.root import build
from domain.kernel.errors import REFUSED
from tests.adapters.cli.conftest import Opvang, feed

INPUTS = {
    ("audit", "verify", "--checkpoint"),
    ("audit", "prove", "--checkpoint"),
    ("audit", "dossier", "--checkpoint"),
    *(("audit", verb, "--key") for verb in ("verify", "prove", "consistency")),
    ("import", "--encoding"),
}
"""Options about a file that is read."""

GIVEN: dict[tuple[str, ...], list[str]] = {
    ("audit", "checkpoint"): [],
    ("audit", "dossier"): ["location", "hof"],
    ("export", "events"): [],
    ("report", "council"): ["2024-H1"],
}
"""How each verb with such an option is asked, besides the questions."""

ABOUT = {"case": "c1", "signal": "s1", "timeline": "hof", "location": "hof"}


def _options(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if hasattr(command, "list_commands"):
        context = command.make_context("opvang", [], resilient_parsing=True)
        for name in command.list_commands(context):
            yield from _options(command.get_command(context, name), (*path, name))
        return
    for parameter in command.params:
        if parameter.param_type_name == "option":
            yield path, parameter


def _names_a_file(option: Any) -> bool:
    if option.is_flag:
        return False
    said = f"{option.metavar or ''} {option.help or ''} {type(option.type_descriptor).__name__}".lower()
    return "file" in said or "path" in said or "out" in option.name.split("_")


FOUND = [(path, option.opts[0]) for path, option in _options(get_command(build("*"))) if _names_a_file(option)]
OUTPUTS = sorted({(path, option) for path, option in FOUND if (*path, option) not in INPUTS})


def test_the_options_that_name_a_file_are_known() -> None:
    assert {option for _, option in OUTPUTS} <= {"--out", "--xlsx"}, OUTPUTS
    assert {path for path, option in OUTPUTS if option == "--out"} == GIVEN.keys()
    assert len([path for path, option in OUTPUTS if option == "--xlsx"]) > 20


@pytest.fixture
def url(sqlite_url: str) -> str:
    return sqlite_url  # what is written does not know the engine


@pytest.fixture
def register(opvang: Opvang) -> Opvang:
    feed(
        opvang,
        [
            {
                "command": "suggest_location",
                "location": "hof",
                "name": "Hof",
                "suggested_by": "owner",
                "groups": ["asylum_regular"],
                "on": "2024-01-02",
            },
            {"command": "receive_signal", "signal": "s1", "at": "2024-01-01T10:00", "channel": "phone",
             "category": "nuisance", "summary": "x"},
            {"command": "register_case", "case": "c1", "municipality": "GM0160", "group": "asylum_regular", "on": "2024-01-02",
             "members": [{"person": "p1"}]},
            {"command": "define_scheme", "scheme": "sch", "name": "x", "groups": ["displaced_ukraine"],
             "legal_basis": "x", "from": "2024-01-01"},
        ],
    )  # fmt: skip
    assert opvang("key", "create").code == 0
    return opvang


def _asked(path: tuple[str, ...]) -> list[str]:
    if path in GIVEN:
        return [*path, *GIVEN[path]]
    from projections.catalogue import question

    asked = question(path[-1])
    about = [ABOUT.get(asked.about, "sch")] if asked.about is not None and not asked.or_all else []
    return [*path, *about]


def test_no_output_follows_a_link_overwrites_or_goes_to_what_is_no_file(register: Opvang, tmp_path: Path) -> None:
    mine, folder, pipe = tmp_path / "mine", tmp_path / "folder", tmp_path / "pipe"
    mine.write_text("mine")
    folder.mkdir()
    os.mkfifo(pipe)
    links = {tmp_path / f"link-{name}": where for name, where in (("file", mine), ("no", tmp_path / "nowhere"))}
    links |= {tmp_path / "link-device": Path("/dev/null"), tmp_path / "link-folder": folder}
    for link, where in links.items():
        link.symlink_to(where)
    ring = tmp_path / "ring"
    ring.symlink_to(ring)
    for number, (path, option) in enumerate(OUTPUTS):
        verb = [*_asked(path), option]
        everywhere = (mine, folder, *links, Path("/dev/null"), pipe, ring, tmp_path / "none" / "file")
        # the questions write by one way: the last five are for one of them
        for place in everywhere if option == "--out" or path[-1] == "balance" else everywhere[:-5]:
            refused = register(*verb, str(place))
            assert (refused.code, refused.out) == (REFUSED, ""), (verb, place, refused)
            assert str(place) in refused.err
        for place in (folder, pipe, tmp_path / "link-device", tmp_path / "link-folder", ring, Path("/dev/null")):
            if option == "--xlsx" and path[-1] != "balance":
                continue
            assert register(*verb, str(place), "--force").code == REFUSED, (verb, place)
        assert not (tmp_path / "nowhere").exists()
        assert mine.read_text() == "mine"
        assert pipe.is_fifo()
        out = tmp_path / f"out-{number}"
        made = register(*verb, str(out))
        assert made.code == 0, (verb, made.err)
        assert stat.S_IMODE(out.stat().st_mode) == 0o600, verb
        assert out.stat().st_size
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")], "no part is left behind"


def test_with_force_a_file_is_replaced_and_is_nobody_elses_to_read(register: Opvang, tmp_path: Path) -> None:
    for number, (path, option) in enumerate(OUTPUTS):
        out = tmp_path / f"out-{number}"
        out.write_text("old")
        out.chmod(0o644)
        done = register(*_asked(path), option, str(out), "--force")
        assert done.code == 0, (path, done.err)
        assert out.read_bytes() != b"old"
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
