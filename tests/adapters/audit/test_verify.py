"""Whatever someone with all rights does to a database, verifying names it; and what it cannot show, is shown here."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from eventsourcing.dcb.api import DCBEvent
from sqlalchemy import make_url

from adapters.answers.texts import Texts
from adapters.audit import verify_problems, verify_tables
from adapters.audit.proofs import Contradicted, sign_head
from adapters.audit.signer import Signer
from adapters.audit.signing import create_key
from adapters.audit.verify import HeldCheckpoint, Verification
from adapters.audit.verify_problems import Problem
from adapters.ledger.ledger import Ledger, LedgerUnavailable, NotALedger, Recording
from adapters.register.register import Register
from adapters.seal.checkpoint import VerifierKey
from adapters.seal.merkle import root_of
from tests.acceptance.world import household, opened, placed, record
from tests.adapters.audit.forger import COLUMNS, TABLES, Forger, Mutation, Owner, sealed, verify
from tests.adapters.ledger.test_append_only import ON_POSTGRESQL, ON_SQLITE, Driver

MUTATIONS = 1000
SEED = 6962
ODD = DCBEvent(
    "Odd@1", b'\xff\x00 no "JSON', ["a,b", ",", 'quo"te', "back\\slash", "é€𝄞", "tab\t", "", "a", "a", "\x1e"]
)


def fill(register: Register) -> None:
    """Some twenty events: commands of one event and of more, events without a command, of a type that nobody knows."""
    record(register, *opened("hof", {"displaced_ukraine": 9}))
    create_key(register.ledger)
    odd_events(register.ledger)
    for number in range(4):
        record(register, household(f"c{number}", number + 1) | {"command_id": f"import-{number}"})
    record(register, placed("p1", "c1", "hof", "2024-02-01") | {"command_id": "place-1"})


def odd_events(ledger: Ledger) -> None:
    """A command of three events of types that nobody knows."""
    with ledger.recording(Recording("anna", "many-at-once", "d")):
        ledger.append([ODD, DCBEvent("Plain@1", b"{}", []), ODD])


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="coördinator") as register:
        register.adoption().prepare(named=True)
        fill(register)
        yield register


@pytest.fixture
def ledger(register: Register) -> Ledger:
    return register.ledger


@pytest.fixture
def owner(register: Register, url: str) -> Iterator[Owner]:
    owner = Owner(url)
    yield owner
    owner.close()


def found_at(found: Verification, code: str) -> list[tuple[int | None, int | None]]:
    return [(one.first, one.last) for one in found.problems if one.code == code]


def told(found: Verification) -> None:
    """Every problem and note can be told in both languages, in one line, and has nothing that a terminal obeys."""
    for lang in ("en", "nl"):
        for message in (*(one.message for one in found.problems), *found.notes):
            text = Texts(lang).render(message)
            assert text
            assert text.isprintable(), text


# ---------------------------------------------------------------- what is right


def test_an_unaltered_ledger_has_the_root_over_all_its_leaves(ledger: Ledger) -> None:
    found = verify(ledger)
    assert (found.ok, found.problems, found.notes) == (True, (), ())
    assert (found.size, found.root) == (ledger.head(), root_of([event.leaf for event in ledger.stored()]))


def test_the_size_of_the_page_makes_no_difference(register: Register) -> None:
    held = HeldCheckpoint("c", sign_head(register.ledger)[1].encode())
    record(register, household("later"))
    for page in (1, 2, 3, 7, 1000):
        assert verify(register.ledger, [held], page=page) == verify(register.ledger)


def test_an_empty_ledger_is_right(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        found = verify(ledger)
        assert (found.ok, found.size, found.root) == (True, 0, root_of([]))


def test_progress_comes_to_the_end(ledger: Ledger) -> None:
    reached: list[tuple[int, int]] = []
    verify(ledger, progress=lambda done, total: reached.append((done, total)), page=5)
    assert reached[-1] == (ledger.head(), ledger.head())
    assert reached == sorted(reached)


def test_what_is_right_is_counted_and_not_looked_up(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tag by tag would be right as well, and slow; it is for what is wrong."""

    def too_slow(*_: Any) -> Any:
        raise AssertionError("looked up, though nothing is wrong")

    monkeypatch.setattr(verify_tables, "_compare_each_tag", too_slow)
    monkeypatch.setattr(verify_tables, "_compare_each_command", too_slow)
    assert verify(ledger).ok


def test_whoever_records_meanwhile_is_not_taken_for_a_forger(register: Register, url: str) -> None:
    """Between any two pages: an event, its tags and its command, and what people read of it."""
    before = register.ledger.head()
    with Register(url, keyring=register.keyring.url) as other:

        def record_more(done: int, total: int) -> None:
            name = f"{total}-{done}"
            with other.ledger.recording(Recording("anna", name, "d")):
                other.ledger.append([ODD, ODD])
            record(other, household(name) | {"command_id": f"c-{name}"})

        for _ in range(2):
            found = verify(register.ledger, progress=record_more, page=4)
            assert (found.problems, found.size) == ((), before)
            assert register.ledger.head() > before + 10
            before = register.ledger.head()


# ---------------------------------------------------------------- a thousand mutations


def names(problem: Problem, mutation: Mutation) -> bool:
    """Whether the problem is of such a kind, and says where: at the place itself, or from there on."""
    if problem.code not in mutation.codes:
        return False
    if problem.first is None or problem.last is None:
        return mutation.codes == ("key",)
    if problem.code == "checkpoint_root":
        return problem.first <= mutation.position <= problem.last
    near = (
        problem.last - problem.first <= 2 or problem.first == mutation.position or mutation.done == "inserted between"
    )
    return problem.first <= mutation.position <= problem.last and near


@pytest.mark.slow
def test_a_thousand_mutations_are_each_found_and_named(url: str, tmp_path: Path) -> None:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="coördinator") as register:
        register.adoption().prepare(named=True)
        key = create_key(register.ledger)
        record(register, *(household(f"c{number}", number + 1) for number in range(5)))
        half = sign_head(register.ledger)[1]
        odd_events(register.ledger)
        record(register, *(household(f"d{number}") | {"command_id": f"import-{number}"} for number in range(9)))
        whole = sign_head(register.ledger)[1]
        held = [HeldCheckpoint("half", half.encode()), HeldCheckpoint("whole", whole.encode())]
        with closing(Owner(url)) as owner:
            mutate(owner, lambda: verify(register.ledger, held, key))


def mutate(owner: Owner, verified: Callable[[], Verification]) -> None:
    print(f"seed {SEED}")
    forger = Forger(owner, Random(SEED))
    before = verified()
    assert before.ok
    missed: list[tuple[int, Mutation, tuple[Problem, ...]]] = []
    kinds = set()
    for number in range(MUTATIONS):
        mutation = forger.deeds[number % len(forger.deeds)]()
        kinds.add(mutation.done.split(" (")[0])
        found = verified()
        if not any(names(problem, mutation) for problem in found.problems):
            missed.append((number, mutation, found.problems))
        if number % 50 == 0:
            told(found)
        owner.undo()
        if number % 100 == 99:
            assert verified() == before
    assert missed == []
    assert len(kinds) > 30


# ---------------------------------------------------------------- what belongs together


def test_the_root_is_over_the_events_as_they_are_and_not_over_their_leaves(register: Register, url: str) -> None:
    ledger = register.ledger
    held = HeldCheckpoint("held.txt", sign_head(ledger)[1].encode())
    before = verify(ledger, [held])
    owner = Owner(url)
    owner.run("UPDATE event SET leaf = data WHERE position = 7")
    found = verify(ledger, [held])
    assert ([one.code for one in found.problems], found.root) == (["leaf"], before.root)
    owner.undo()
    owner.run("UPDATE event SET data = leaf WHERE position = 7")
    found = verify(ledger, [held])
    assert [one.code for one in found.problems] == ["leaf", "checkpoint_root"]
    assert found.root != before.root
    owner.close()


def test_an_event_that_was_removed_with_all_that_goes_with_it_is_missing_at_its_position(
    ledger: Ledger, owner: Owner
) -> None:
    owner.remove(17, "event", "event_tag", "command")
    found = verify(ledger)
    assert [(one.code, one.first, one.last) for one in found.problems] == [("missing", 17, 17)]
    assert found.size == ledger.head() - 1


def test_the_last_event_leaves_a_trace_in_each_table_that_knew_of_it(ledger: Ledger, owner: Owner) -> None:
    head = ledger.head()
    for table, code in (("event", "tag_extra"), ("event_tag", "command_extra"), ("command", "end")):
        owner.remove(head, table)
        found = verify(ledger)
        assert (head, head) in found_at(found, code)
        assert found_at(found, "end") == [(head, head)]
        assert found.size == head - 1
        told(found)


def test_an_end_that_was_cut_off_shows_by_each_that_had_read_it(register: Register, owner: Owner) -> None:
    head = register.ledger.head()
    owner.run("UPDATE signing_key SET position = ?", head)
    owner.run("INSERT INTO fold VALUES ('f', 'k', ?, '')", head)
    owner.cut(head - 3)
    assert found_at(verify(register.ledger), "end") == [(head - 2, head)] * 3
    owner.run("DELETE FROM projection_state")
    owner.run("DELETE FROM signing_key")
    assert found_at(verify(register.ledger), "end") == [(head - 2, head)]
    owner.run("DELETE FROM fold")
    assert verify(register.ledger).ok


def test_neighbours_are_told_as_one(ledger: Ledger, owner: Owner) -> None:
    owner.run("UPDATE event SET data = ? WHERE position BETWEEN 3 AND 9 OR position = 11", b"{}")
    assert found_at(verify(ledger), "leaf") == [(3, 9), (11, 11)]
    owner.undo()
    owner.run("DELETE FROM event_tag WHERE position BETWEEN 2 AND 5")
    assert found_at(verify(ledger), "tag_missing") == [(2, 5)]
    owner.undo()
    owner.run("DELETE FROM event WHERE position BETWEEN 2 AND 5")
    found = verify(ledger, page=2)
    assert found_at(found, "missing") == [(2, 5)]
    assert found_at(found, "tag_extra") == [(2, 5)]
    told(found)


def test_of_very_many_problems_the_first_are_listed_and_the_others_counted(
    ledger: Ledger, owner: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (verify_problems, verify_tables):
        monkeypatch.setattr(module, "MOST_LISTED", 3)
    owner.run("UPDATE event SET data = ? WHERE position % 2 = 0".replace("%", "%" if owner.sqlite else "%%"), b"[]")
    found = verify(ledger)
    assert found_at(found, "leaf") == [(2, 2), (4, 4), (6, 6), (None, None)]
    assert str(found.problems[-1].message) == f"… and {ledger.head() // 2 - 3} more of this kind."
    owner.undo()
    owner.run("UPDATE event_tag SET type = 'Other@1'")
    found = verify(ledger)
    assert (None, None) not in found_at(found, "tag_missing")
    assert len(found_at(found, "tag_extra")) <= 4
    told(found)


def test_a_tag_that_looks_like_two_rows_of_the_index_is_not_taken_for_them(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        odd = "a\x1fK@1\x1f2\x1ea"
        ledger.append([DCBEvent("K@1", b"{}", tags) for tags in (["a"], [], [odd])])
        owner = Owner(url)
        owner.run("DELETE FROM event_tag WHERE position = 3")
        for position in (2, 3):
            owner.run("INSERT INTO event_tag (tag, type, position) VALUES ('a', 'K@1', ?)", position)
        found = verify(ledger)
        assert found_at(found, "tag_missing") == [(3, 3)]
        assert found_at(found, "tag_extra") == [(2, 3)]
        told(found)
        owner.close()


def test_a_command_that_is_named_twice_or_with_a_gap_is_found(ledger: Ledger, owner: Owner) -> None:
    ((first, last),) = owner.run("SELECT first_position, last_position FROM command WHERE command_id = 'many-at-once'")
    assert last == first + 2
    owner.run("UPDATE event SET command_id = NULL WHERE position = ?", first + 1)
    assert set(found_at(verify(ledger), "command")) == {(first, first), (last, last)}
    owner.undo()
    owner.run("UPDATE event SET command_id = 'many-at-once' WHERE position = 2")
    assert found_at(verify(ledger), "command") == [(2, 2)]


@ON_SQLITE
def test_commands_that_only_seem_to_be_all_of_them_are_found(url: str) -> None:
    """Without its key the table can hold a command twice: as many rows, of as many events, and one command is missing."""
    with Ledger(url) as ledger:
        ledger.create()
        for name, events in (("a", 3), ("b", 1)):
            with ledger.recording(Recording("anna", name, "d")):
                ledger.append([DCBEvent("K@1", b"{}", ["t"])] * events)
        owner = Owner(url)
        owner.run("DROP TABLE command")
        owner.run("CREATE TABLE command (command_id, digest, first_position, last_position)")
        for first, last in ((1, 2), (2, 3)):
            owner.run("INSERT INTO command VALUES ('a', 'd', ?, ?)", first, last)
        assert found_at(verify(ledger), "command") == [(1, 3), (4, 4)]
        owner.close()


@ON_SQLITE
def test_tags_that_are_alike_to_an_index_made_otherwise_are_found(ledger: Ledger, owner: Owner) -> None:
    owner.run("DROP TABLE event_tag")
    owner.run(
        "CREATE TABLE event_tag (tag TEXT COLLATE NOCASE, type TEXT, position INTEGER, PRIMARY KEY (tag, type, position)) "
        "WITHOUT ROWID"
    )
    for tag, kind, position in owner.kept["event_tag"]:
        owner.run("INSERT INTO event_tag VALUES (?, ?, ?)", tag.upper(), kind, position)
    found = verify(ledger)
    assert found_at(found, "tag_missing")
    assert found_at(found, "tag_extra")


def test_a_time_that_goes_back_is_found_though_its_leaf_fits(ledger: Ledger, owner: Owner) -> None:
    forger = Forger(owner, Random(1))
    row = {**forger.rows[7], "recorded_at": forger.rows[2]["recorded_at"]}
    owner.run("UPDATE event SET recorded_at = ?, leaf = ? WHERE position = 7", row["recorded_at"], sealed(owner, row))
    assert [(one.code, one.first) for one in verify(ledger).problems] == [("time", 7)]


@ON_SQLITE
def test_a_time_or_tags_in_another_spelling_are_found_though_the_leaf_is_made_to_fit(
    ledger: Ledger, owner: Owner
) -> None:
    from adapters.seal.leaf import sealer_of_text

    row = Forger(owner, Random(1)).rows[13]
    others = (row["recorded_by"], row["recorded_role"], row["command_id"])
    at, tags = row["recorded_at"], row["tags"]
    for moment, text in ((f"{at[:-4]}Z", tags), (at, tags.replace(",", ", ")), (at, tags.replace("é", "\\u00e9"))):
        leaf = sealer_of_text(moment, *others)(13, row["type"], text, row["data"])
        owner.run("UPDATE event SET recorded_at = ?, tags = ?, leaf = ? WHERE position = 13", moment, text, leaf)
        assert ("leaf", 13) in [(one.code, one.first) for one in verify(ledger).problems]
        owner.undo()


def test_another_ledger_id_is_found_by_its_keys(register: Register, owner: Owner, url: str) -> None:
    owner.run("UPDATE ledger SET ledger_id = 'other'")
    with Ledger(url) as ledger:
        assert [one.code for one in verify(ledger).problems] == ["key"]


# ---------------------------------------------------------------- checkpoints


def rewrite(register: Register, owner: Owner, after: int) -> None:
    """What someone can do who may write to the database and knows this program: another end, with nothing amiss."""
    owner.cut(after)
    owner.run("DELETE FROM fold")
    register.create()
    register.projector.rebuild(register.ledger)
    with Register(register.ledger.url, keyring=register.keyring.url, actor="coördinator") as again:
        record(again, *(household(f"other-{n}", 2) | {"command_id": f"other-{n}"} for n in range(9)))


def test_an_end_written_anew_is_shown_by_a_checkpoint_and_by_nothing_else(register: Register, owner: Owner) -> None:
    ledger = register.ledger
    head = ledger.head()
    held = HeldCheckpoint("held.txt", sign_head(ledger)[1].encode())
    unknown = register.projector.check(ledger)
    rewrite(register, owner, head - 4)
    assert ledger.head() > head
    # nothing in the ledger itself can show it: not the seal, not the tables, not what people read
    assert verify(ledger).problems == ()
    assert register.projector.check(ledger) == unknown
    (problem,) = verify(ledger, [held]).problems
    assert (problem.code, problem.first, problem.last) == ("checkpoint_root", 1, head)
    assert "held.txt" in str(problem.message)
    # and whoever signs notices, too
    with pytest.raises(Contradicted):
        sign_head(ledger)


def test_several_checkpoints_show_between_which_two_it_was_done(register: Register, url: str) -> None:
    ledger = register.ledger
    held = []
    for number in range(4):
        record(register, *(household(f"{number}-{n}") for n in range(3)))
        held.append((ledger.head(), HeldCheckpoint(f"cp{number}", sign_head(ledger)[1].encode())))
    assert verify(ledger, [one for _, one in reversed(held)], page=2).ok
    owner = Owner(url)
    rewrite(register, owner, held[1][0] + 1)
    owner.close()
    found = verify(ledger, [one for _, one in reversed(held)])
    assert found_at(found, "checkpoint_root") == [(held[1][0] + 1, held[2][0]), (held[1][0] + 1, held[3][0])]
    assert {one.code for one in found.problems} == {"checkpoint_root"}


def test_a_checkpoint_of_more_events_than_there_are_shows_that_the_end_is_gone(
    register: Register, owner: Owner
) -> None:
    head = register.ledger.head()
    held = HeldCheckpoint("held.txt", sign_head(register.ledger)[1].encode())
    owner.cut(head - 2)
    owner.run("DELETE FROM projection_state")
    assert verify(register.ledger).ok
    assert found_at(verify(register.ledger, [held]), "checkpoint_size") == [(head - 1, head)]
    owner.cut(0)
    owner.run("DELETE FROM signing_key")
    (problem,) = verify(register.ledger, [held], Signer(register.ledger).published()).problems
    assert (problem.code, problem.first, problem.last) == ("checkpoint_size", 1, head)


def test_every_event_of_a_checkpoint_is_held_by_it(register: Register, url: str) -> None:
    """Whichever is changed by someone who makes its leaf fit: only the checkpoint can tell, and it does."""
    ledger = register.ledger
    held = HeldCheckpoint("held.txt", sign_head(ledger)[1].encode())
    record(register, household("later"))
    owner = Owner(url)
    for position, row in Forger(owner, Random(1)).rows.items():
        row = {**row, "recorded_by": "x"}
        owner.run("UPDATE event SET recorded_by = 'x', leaf = ? WHERE position = ?", sealed(owner, row), position)
        assert verify(ledger).ok
        inside = position < ledger.head()
        assert [one.code for one in verify(ledger, [held]).problems] == ["checkpoint_root"] * inside
        owner.undo()
    owner.close()


def test_what_is_no_checkpoint_of_this_ledger_is_a_problem_of_its_own(register: Register, url: str) -> None:
    ledger = register.ledger
    checkpoint, text = sign_head(ledger)
    mine = Signer(register.ledger).published()
    for code, content in {
        "checkpoint_malformed": "no checkpoint",
        "checkpoint_origin": text.replace("opvang/", "opvang/x"),
        "checkpoint_signature": text.replace(f"\n{checkpoint.size}\n", f"\n{checkpoint.size - 1}\n", 1),
    }.items():
        found = verify(
            ledger, [HeldCheckpoint("cp\x1b[2J", content.encode()), HeldCheckpoint("right", text.encode())], mine
        )
        assert [one.code for one in found.problems] == [code]
    other = VerifierKey(checkpoint.origin, bytes(32))
    assert [one.code for one in verify(ledger, [HeldCheckpoint("cp", text.encode())], other).problems] == [
        "checkpoint_signature"
    ]
    assert verify(ledger, [HeldCheckpoint("cp", text.encode())], mine).ok


def test_a_checkpoint_of_an_empty_ledger_is_extended_by_every_other(url: str, tmp_path: Path) -> None:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}") as register:
        register.create()
        create_key(register.ledger)
        held = HeldCheckpoint("empty", sign_head(register.ledger)[1].encode())
        assert verify(register.ledger, [held]).ok
        record(register, household("c"))
        assert verify(register.ledger, [held]).ok


# ---------------------------------------------------------------- garbage


GARBAGE: list[Any] = [
    None,
    -1,
    0,
    2.5,
    10**15,
    "",
    "x",
    "\x1b[2J",
    '["a"',
    "[" * 5000,
    '["\\ud800"]',
    '["\\u0000"]',
    b"",
    b"\xff\xfe",
]


def loosened(owner: Owner) -> None:
    """The tables without any of their rules: then any column can hold anything."""
    for table in TABLES[:4]:
        names = [row[0] for row in owner.run(f"SELECT name FROM pragma_table_info('{table}')")]
        owner.run(f"DROP TABLE {table}")
        owner.run(f"CREATE TABLE {table} ({', '.join(names)})")
        for row in owner.kept[table]:
            owner.run(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", *row)


@ON_SQLITE
@pytest.mark.parametrize("value", [*GARBAGE, "no text"], ids=[repr(value)[:12] for value in [*GARBAGE, "no text"]])
def test_any_garbage_in_any_column_is_a_named_problem(ledger: Ledger, owner: Owner, value: Any) -> None:
    loosened(owner)
    assert verify(ledger).ok
    mark = "CAST(x'ff80' AS TEXT)" if value == "no text" else "?"
    for column in COLUMNS:
        ((was,),) = owner.run(f"SELECT {column} FROM event WHERE position = 6")
        if was == value:
            continue
        owner.run(f"UPDATE event SET {column} = {mark} WHERE position = 6", *([] if value == "no text" else [value]))
        found = verify(ledger)
        told(found)
        places = [(one.first, one.last) for one in found.problems]
        assert any(first is not None and first <= 6 <= (last or 0) for first, last in places), column
        owner.undo()
    for table in ("event_tag", "command", "signing_key"):
        for column, *_ in owner.run(f"SELECT name FROM pragma_table_info('{table}')"):
            if (table, column) in (("command", "digest"), ("signing_key", "position")):
                continue
            chosen = f"{column} = (SELECT max({column}) FROM {table})"
            owner.run(f"UPDATE {table} SET {column} = {mark} WHERE {chosen}", *([] if value == "no text" else [value]))
            found = verify(ledger)
            told(found)
            assert not found.ok, (table, column)
            owner.undo()


@ON_SQLITE
def test_rows_that_are_there_twice_or_nowhere_are_found(ledger: Ledger, owner: Owner) -> None:
    loosened(owner)
    for table in ("event", "event_tag", "command"):
        owner.run(f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1")
        assert not verify(ledger).ok, table
        assert not verify(ledger, page=1).ok, table
        owner.undo()
    owner.run("UPDATE event SET position = NULL WHERE position = 4")
    found = verify(ledger)
    assert found_at(found, "missing") == [(4, 4)]
    assert "position" in {one.code for one in found.problems}
    assert verify(ledger, page=1).problems == found.problems


@ON_POSTGRESQL
def test_nulls_and_times_beyond_all_time_are_named(ledger: Ledger, owner: Owner) -> None:
    for column in COLUMNS[1:]:
        owner.run(f"ALTER TABLE event ALTER {column} DROP NOT NULL")
    for column in (*COLUMNS[1:6], "leaf"):
        owner.run(f"UPDATE event SET {column} = NULL WHERE position = 6")
        found = verify(ledger)
        assert found_at(found, "leaf") == [(6, 6)]
        told(found)
        owner.undo()
    for moment in ("infinity", "-infinity", "20000-01-01", "0044-03-15 BC"):
        owner.run("UPDATE event SET recorded_at = ? WHERE position = 6", moment)
        assert found_at(verify(ledger), "leaf") == [(6, 6)]
    owner.undo()
    for text in ("[" * 5000, '["\\u0000"]', '["\\ud800"]', "x", ""):
        owner.run("UPDATE event SET tags = ? WHERE position = 6", text)
        assert found_at(verify(ledger), "leaf") == [(6, 6)]
    owner.undo()


def test_a_table_that_is_not_there_or_was_made_otherwise_is_named(ledger: Ledger, owner: Owner) -> None:
    for table in ("event", "event_tag", "command"):
        owner.run(f"ALTER TABLE {table} RENAME TO other")
        found = verify(ledger)
        assert any(one.code == "unreadable" and table in str(one.message) for one in found.problems)
        told(found)
        owner.run(f"CREATE TABLE {table} (position text)")
        found = verify(ledger)
        assert not found.ok
        told(found)
        owner.run(f"DROP TABLE {table}")
        owner.run(f"ALTER TABLE other RENAME TO {table}")
    assert verify(ledger).ok


@pytest.mark.slow
@ON_SQLITE
def test_any_bytes_of_the_file_overwritten_are_found_or_were_of_no_event(
    register: Register, url: str, tmp_path: Path
) -> None:
    """The file itself, without the database: whatever is hit, the answer is a problem, a clear error, or the truth."""
    register.close()
    file = tmp_path / "opvang.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("VACUUM")
        everything = [connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
    whole = file.read_bytes()
    random = Random(3)
    answers = {"problem": 0, "error": 0, "truth": 0}
    there = [whole.index(row[3]) for row in everything[0] if len(row[3]) > 2]
    for number in range(300):
        at, size = random.randrange(len(whole)), random.choice((1, 1, 1, 30))
        if number % 2:  # at an event
            at = random.choice(there) + random.randint(-100, 200)
        file.write_bytes(whole[:at] + random.randbytes(size) + whole[at + size :])
        with Ledger(url) as ledger:
            try:
                found = verify(ledger)
            except (LedgerUnavailable, NotALedger) as error:
                answers["error"] += len(str(error).splitlines()) == 1
                continue
            told(found)
        if not found.ok:
            answers["problem"] += 1
            continue
        answers["truth"] += 1
        with closing(sqlite3.connect(file)) as connection:
            read = [connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
        digests, registered = ([row[:1] + row[2:] for row in rows[2]] for rows in (everything, read))
        assert (read[0], sorted(read[1]), digests) == (everything[0], sorted(everything[1]), registered)
    assert sum(answers.values()) == 300
    assert min(answers.values()) > 3


# ---------------------------------------------------------------- rights


@ON_POSTGRESQL
def test_who_may_only_read_can_verify(register: Register, url: str) -> None:
    driver = Driver(url)
    driver.run("CREATE ROLE opvang_reader LOGIN")
    try:
        driver.run("GRANT SELECT ON event, event_tag, command, ledger, signing_key TO opvang_reader")
        held = HeldCheckpoint("cp", sign_head(register.ledger)[1].encode())
        with Ledger(make_url(url).set(username="opvang_reader")) as ledger:
            found = verify(ledger, [held])
            assert (found.problems, len(found.notes)) == ((), 2)
            assert all("permission denied" in str(note) for note in found.notes)
            driver.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO opvang_reader")
            assert (verify(ledger, [held]).problems, verify(ledger).notes) == ((), ())
            driver.run("REVOKE SELECT ON event_tag FROM opvang_reader")
            assert [one.code for one in verify(ledger).problems] == ["unreadable"]
    finally:
        driver.run("DROP OWNED BY opvang_reader")
        driver.run("DROP ROLE opvang_reader")
        driver.connection.close()


@pytest.mark.parametrize("made", [False])
def test_a_ledger_without_projections_is_verified_and_says_what_could_not_be_compared(url: str) -> None:
    with Ledger(url) as ledger:
        ledger.create()
        ledger.append([ODD])
        found = verify(ledger)
        assert (found.problems, len(found.notes)) == ((), 2)
        told(found)


def test_no_connection_is_an_error_and_no_verdict(tmp_path: Path) -> None:
    with Ledger(f"sqlite:///{tmp_path / 'none.db'}") as ledger, pytest.raises(NotALedger):
        verify(ledger)
