"""Random histories about money and promises: whatever day and position are asked about, the rows that are kept give the
answers that all facts give when they are folded."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Table

from domain.kernel.days import last_moment
from domain.kernel.history import effective
from domain.kernel.rules import RULES, Finding
from projections.engine.believed import found_now, rows
from projections.engine.finding_rows import NOWHERE, message_of
from projections.engine.question import Asked, Question
from projections.engine.tables import from_iso
from projections.locations.occupancy_table import occupancies
from projections.money import (
    bookings,
    finance,
    grants,
    money_table,
    repairs,
    risks,
    schemes,
    spending,
    themes,
    tolerance,
    unpaid,
)
from projections.promises import agreements, commitments, communication, promise_table
from tests.domain.facts import a_location, a_planned_line, a_theme
from tests.projections import histories
from tests.projections.book import Book
from tests.projections.histories import (
    GROUPS,
    Step,
    corrections,
    days,
    euros,
    expenses,
    few,
    groups,
    live_through,
    locations,
    moments,
    step,
    word,
)
from tests.projections.histories import (
    schemes as some_scheme,
)
from tests.projections.money.as_folded import Folded
from tests.projections.test_histories import Fresh, fresh, fresh_on  # noqa: F401

AGREEMENTS = st.sampled_from(["a1", "a2", "a3"])
PROMISES = st.sampled_from(["t1", "t2"])
LINES = st.sampled_from(["l1", "l2"])
THEMES = st.sampled_from(["zorg", None])
LAWS = st.sampled_from([None, "a word", "another law"])
YEARS = st.sampled_from([2023, 2024, 2025])
booked: dict[str, Any] = {"group": groups, "on": days, "scheme": st.none() | some_scheme, "theme": THEMES}
facts = st.one_of(
    step("make_agreement", agreement=AGREEMENTS, name=word, parties=st.just(["COA"]), terms=word, from_=days),
    step(
        "make_agreement",
        agreement=AGREEMENTS,
        name=word,
        parties=st.just(["COA", "VW"]),
        terms=word,
        from_=days,
        until=days,
        warn_weeks=st.none() | few,
        follows=st.none() | AGREEMENTS,
        locations=st.just(["azc"]),
    ),
    step("set_agreement_end", agreement=AGREEMENTS, until=days, on=days, reason=word),
    step("make_commitment", commitment=PROMISES, to=word, what=word, on=days, due=st.none() | days),
    step("meet_commitment", commitment=PROMISES, on=days),
    step("plan_communication", item=LINES, about=word, audience=st.just("public"), channel=st.just("press"), on=days),
    step("carry_out_plan", item=LINES, on=days),
    step("record_communication", about=word, audience=st.just("public"), channel=st.just("press"), at=moments),
    step("define_scheme", scheme=some_scheme, name=word, legal_basis=word, groups=st.just(GROUPS), from_=days),
    step("set_scheme_end", scheme=some_scheme, until=days, on=days, source=word),
    step("set_legal_basis", scheme=some_scheme, legal_basis=st.just("another law"), from_=days, source=word),
    step(
        "set_rate",
        scheme=some_scheme,
        unit=st.sampled_from(["place_day", "person_day", "lump_sum"]),
        amount=euros,
        from_=days,
        source=word,
    ),
    step("apply_for_scheme", scheme=some_scheme, on=days, amount=st.none() | euros),
    step("grant_scheme", scheme=some_scheme, on=days, amount=euros),
    step("record_advance", scheme=some_scheme, amount=euros, on=days),
    step("settle_scheme", scheme=some_scheme, year=YEARS, amount=euros, on=days),
    step("set_budget", theme=st.just("zorg"), year=YEARS, amount=euros, source=word),
    step("set_tolerance", year=YEARS, errors=euros, uncertainties=euros, source=word),
    *(
        step(
            "book_expense",
            **booked,
            expense=expenses,
            amount=amount,
            supplier=word,
            invoice=st.sampled_from(["F-1", "f-1", "F-2"]),
            legal_basis=LAWS,
            evidence=evidence,
            location=st.none() | locations,
        )
        for amount, evidence in ((euros, st.none() | word), (st.sampled_from(["1.00", "-2.50"]), word))
    ),
    step("book_revenue", **booked, revenue=expenses, amount=euros, source=word),
    step("report_period", from_=days, until=days, on=days, to=word),
    step(
        "settle_finding",
        expense=expenses,
        check=st.sampled_from(["no_evidence", "double", "after_report", "not_decided"]),
        outcome=st.sampled_from(["resolved", "dismissed"]),
        grounds=word,
        on=days,
    ),
    step(
        "record_risk",
        risk=st.sampled_from(["r1", "r2"]),
        kind=st.sampled_from(["other", "scheme_ends"]),
        description=word,
        on=days,
        scheme=some_scheme,
        amount=st.none() | euros,
    ),
    step(
        "change_risk",
        risk=st.sampled_from(["r1", "r2"]),
        state=st.sampled_from(["closed", "open"]),
        on=days,
        measure=st.none() | word,
    ),
    step("report_risk", risk=st.sampled_from(["r1", "r2"]), body=st.sampled_from(["council", "college"]), on=days),
    step("place_household", placement=histories.placements, case=histories.cases, location=locations, from_=days),
    step("end_placement", placement=histories.placements, on=days, reason=word),
    step("open_location", location=locations, on=days, capacity=st.dictionaries(groups, few, max_size=2)),
    step("change_capacity", location=locations, on=days, group=groups, places=few, reason=word),
    step("close_location", location=locations, on=days, reason=word),
    step(
        "take_final_decision",
        location=locations,
        body=st.just("council"),
        approved=st.booleans(),
        capacity=st.dictionaries(groups, few, max_size=2),
        at=moments,
        document=word,
    ),
)
steps = st.lists(st.integers(0, 2).flatmap(lambda n: corrections if n == 0 else facts), min_size=15, max_size=60)
ON_A_DAY: dict[str, Question[Any]] = {
    "agreements": agreements.QUESTION,
    "commitments": commitments.QUESTION,
    "communication": communication.QUESTION,
    "schemes_on": schemes.QUESTION,
    "risks": risks.QUESTION,
    "unpaid": unpaid.QUESTION,
}
OVER_DAYS: dict[str, Question[Any]] = {
    "bookings": bookings.QUESTION,
    "finance": finance.QUESTION,
    "themes": themes.QUESTION,
    "spending": spending.QUESTION,
}


def folded(book: Book, connection: Connection, known_at: int) -> Folded:
    @cache
    def at(position: int) -> Folded:
        decoded = (book.register.codec.decode(stored) for stored in book.ledger.stored(until=position))
        standing = effective(recorded for recorded in decoded if recorded is not None)
        return Folded(standing, occupancies(connection, known_at=position), at)

    return at(known_at)


def in_parts(question: Question[Any], asked: Asked, size: int) -> Iterator[tuple[Any, ...]]:
    after: tuple[Any, ...] | None = None
    while True:
        part, after = question.part(Asked(**{**vars(asked), "limit": size, "after": after}))
        assert len(part) <= size
        yield from part
        if after is None:
            return


def found_in(asked: Asked, table: Table) -> Iterator[tuple[str, Finding]]:
    """What is found at the moment asked about, by the rows of a table."""
    for row in rows(asked, table, found_now(table, asked)):
        position = None if row.place == NOWHERE else row.place
        yield row.about, Finding(RULES[row.rule], message_of(row.what, row.said), position, from_iso(row.at))


@settings(
    max_examples=max(5, settings().max_examples // 6), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(history=steps, cuts=st.lists(st.integers(1, 10**6), max_size=2), on=st.integers(0, 500), size=st.integers(1, 4))
def test_rows_answer_what_all_facts_come_down_to(
    fresh: Fresh,  # noqa: F811
    history: list[Step],
    cuts: list[int],
    on: int,
    size: int,
) -> None:
    day = date(2023, 12, 15) + timedelta(days=on)
    from_ = date(2024, 1, 20)
    with fresh() as book:
        book.tell(a_theme(), *a_location("other", {"asylum_regular": 3}, on="2024-01-01"), a_planned_line("l0"))
        live_through(book, history)
        for known_at in sorted({1 + cut % book.head for cut in cuts} | {book.head}):
            with book.ledger.connect() as connection:
                model = folded(book, connection, known_at)
                asked = Asked(connection, day, last_moment(day), known_at, from_=from_, until=max(day, from_))
                for name, question in ON_A_DAY.items():
                    expected = getattr(model, name)(day)
                    assert list(question.ask(asked)) == expected, name
                    assert list(in_parts(question, asked, size)) == expected, name
                for name, question in OVER_DAYS.items():
                    expected = getattr(model, name)(asked.from_, asked.until)
                    assert list(question.ask(asked)) == expected, name
                    assert list(in_parts(question, asked, size)) == expected, name
                lines = [grants.granted(line) for line in model.grants(asked.from_, asked.until)]
                assert grants.grants(asked) == lines
                assert list(tolerance.tolerance(asked)) == model.tolerance()
                told = [
                    (row.report, row.subject, row.position, row.change, row.before, row.after)
                    for row in repairs.repairs(asked)
                ]
                assert sorted(told, key=str) == sorted(model.repairs(day), key=str)
                found = {
                    (about, one.rule.id, str(one.detail), one.position, one.at)
                    for all_found in (
                        found_in(asked, promise_table.FINDING),
                        found_in(asked, money_table.FINDING),
                        risks.about_ends(asked),
                        spending.about_spending(asked),
                    )
                    for about, one in all_found
                }
                assert found == model.findings(asked.now)
        assert book.check() == []
