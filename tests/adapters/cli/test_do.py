"""``opvang do``: a feed of JSON lines, each by itself, or all or none."""

import json
from pathlib import Path

import pytest

from tests.acceptance.world import household, opened, placed
from tests.adapters.cli.conftest import Opvang


def feed(path: Path, *lines: object) -> str:
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + "\n")
    return str(path)


def events(opvang: Opvang) -> int:
    said = opvang("init").out
    return int(said.rsplit(":", 1)[1].split()[0])


def test_a_bad_line_stops_no_other_and_says_where_it_is(opvang: Opvang, tmp_path: Path) -> None:
    answer = opvang("do", feed(tmp_path / "f", household("c1"), "{", "", household("c1"), household("c2")))
    assert answer.code == 2
    first, second = answer.err.splitlines()
    assert first.startswith("line 2: This is not JSON")
    assert second == "line 4: Case c1 exists already; choose another id."
    assert answer.out == "2 recorded, 0 recorded before, 2 refused.\n"
    assert events(opvang) == 2


def test_the_same_feed_again_records_nothing_more(opvang: Opvang, tmp_path: Path) -> None:
    path = feed(tmp_path / "f", *(household(f"c{n}") | {"command_id": f"row-{n}"} for n in range(3)))
    assert opvang("do", path).out == "3 recorded, 0 recorded before, 0 refused.\n"
    assert opvang("do", path).out == "0 recorded, 3 recorded before, 0 refused.\n"
    assert events(opvang) == 3


def test_a_dry_run_decides_on_everything_and_writes_nothing(opvang: Opvang, tmp_path: Path) -> None:
    lines = [*opened("hof", {"displaced_ukraine": 1}), household("c1", 2), placed("p1", "c1", "hof", "2024-02-01")]
    answer = opvang("do", "--dry-run", feed(tmp_path / "f", *lines))
    assert answer.code == 2
    assert "P1 (3.1)" in answer.err
    assert answer.out.startswith(f"Nothing was recorded (dry run): {len(lines) - 1} would be")
    assert events(opvang) == 0
    assert opvang("show", "occupancy", "--json").json == []


def test_an_atomic_feed_is_recorded_whole_or_not_at_all(opvang: Opvang, tmp_path: Path) -> None:
    bad = feed(tmp_path / "bad", household("c1"), household("c1"))
    assert opvang("do", "--atomic", bad).code == 2
    assert events(opvang) == 0
    assert opvang("do", "--atomic", feed(tmp_path / "good", household("c1"), household("c2"))).code == 0
    assert events(opvang) == 2


def test_each_line_can_be_answered_in_json(opvang: Opvang, tmp_path: Path) -> None:
    answer = opvang("do", "--json", feed(tmp_path / "f", household("c1"), {"command": "nothing"}))
    recorded, refused = (json.loads(line) for line in answer.out.splitlines())
    assert (recorded["line"], recorded["positions"]) == (1, [1])
    assert (refused["line"], list(refused)) == (2, ["line", "problems"])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe\x00", "line 1: The line is not UTF-8 text."),
        (b"\xef\xbb\xbf[]\n", "line 1: A command is written as"),
        (b'{"command": "' + b"x" * 5_000_000 + b'"}\n{}\n', "line 2: There is no such command"),
        (b"\x00\n", "line 1: This is not JSON"),
        (b"PK\x03\x04\n", "line 1:"),
    ],
)
def test_a_file_of_another_kind_gets_one_clear_error_a_line(
    opvang: Opvang, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "f").write_bytes(content)
    answer = opvang("do", str(tmp_path / "f"))
    assert answer.code == 2
    assert said in answer.err
    assert "Traceback" not in answer.err
    assert events(opvang) == 0


def test_a_file_that_is_not_there_is_told(opvang: Opvang) -> None:
    answer = opvang("do", "no-such-file")
    assert (answer.code, answer.err) == (2, "no-such-file cannot be read: there is no such file or folder.\n")


def test_a_byte_order_mark_is_no_part_of_the_first_line(opvang: Opvang, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"\xef\xbb\xbf" + json.dumps(household("c1")).encode())
    assert opvang("do", str(tmp_path / "f")).code == 0
