"""Random histories: commands of every kind about a small world, corrections included, whatever is refused left out."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from domain.kernel.days import AMSTERDAM
from domain.kernel.deciding import Refused
from domain.kernel.history import Correction, Recorded
from tests.domain.facts import (
    HARDENBERG,
    ZWOLLE,
    a_household,
    a_location,
    a_programme,
    a_rate,
    a_scheme,
    a_school,
    a_signal,
    an_expense,
    assigned,
    coupled,
    housed,
    placed,
)
from tests.projections.book import Book

GROUPS = ("asylum_regular", "status_holder", "status_minor")
START = date(2024, 1, 1)

Step = tuple[str, dict[str, Any]]

days = st.integers(0, 400).map(lambda n: (START + timedelta(days=n)).isoformat())
moments = st.integers(0, 400 * 24 * 60).map(
    lambda n: (datetime(2024, 1, 1, tzinfo=AMSTERDAM) + timedelta(minutes=n)).isoformat()
)
cases = st.sampled_from(["c1", "c2", "c3"])
locations = st.sampled_from(["azc", "hotel", "barn"])
placements = st.sampled_from(["pl0", "pl1", "pl2", "pl3"])
groups = st.sampled_from(GROUPS)
municipalities = st.sampled_from([HARDENBERG, ZWOLLE])
periods = st.sampled_from(["2023-H2", "2024-H1", "2024-H2"])
few = st.integers(1, 20)
signals = st.sampled_from(["s0", "s1", "s2"])
newcomers = st.sampled_from(["n1", "n2", "n3"])
schemes = st.sampled_from(["oek", "azc"])
euros = st.integers(0, 10**6).map(lambda cents: f"{cents / 100:.2f}")


def step(name: str, /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Step]:
    """A command with random fields; it always gives a reason to deviate, so that reality is rarely refused."""
    return st.tuples(st.just(name), st.fixed_dictionaries({**fields, "deviation": st.just("it was so")}))


word = st.just("a word")
units = st.sampled_from(["place_day", "person_day", "lump_sum"])
promised = st.sampled_from(["t1", "t2"])
expenses = st.sampled_from(["e1", "e2", "e3", "e4"])
booking: dict[str, Any] = {"expense": expenses, "group": groups, "amount": euros, "on": days}
quota: dict[str, Any] = {"municipality": municipalities, "group": groups, "period": periods}
of_groups = st.just(GROUPS)
food = st.just([{"persons": 1, "adult": "2", "minor": "1"}, {"persons": 3, "adult": "1.50", "minor": "0.75"}])
facts = st.one_of(
    step("assign_quota", **quota, persons=few, source=word, part_of=st.sampled_from([None, "status_holder"])),
    step("record_opening_balance", **quota, persons=few, source=word),
    step("correct_quota", **quota, persons=st.integers(-5, 5), reason=word),
    step(
        "exchange_quota",
        giver=municipalities,
        taker=municipalities,
        group=groups,
        period=periods,
        persons=few,
        source=word,
    ),
    step("set_capacity_target", municipality=municipalities, group=groups, on=days, places=few, source=word),
    step("place_household", placement=placements, case=cases, location=locations, from_=days),
    step("place_household", placement=placements, case=cases, location=locations, from_=days, persons=st.just(["p1"])),
    step("place_household", placement=placements, case=cases, location=locations, from_=days, unit=st.just("A1")),
    step("end_placement", placement=placements, on=days, reason=word),
    step("correct_placement", placement=placements, reason=word, from_=days, location=locations),
    step("change_case_group", case=cases, group=groups, on=days, reason=word),
    step("couple_case", case=cases, municipality=municipalities, on=days, coupled_by=st.just("COA")),
    step("withdraw_coupling", case=cases, on=days, reason=word),
    step("house_household", case=cases, dwelling=st.sampled_from(["VW-1", "VW-2"]), on=days),
    step("house_household", case=cases, dwelling=st.just("VW-3"), on=days, persons=st.just(["p1"])),
    step("offer_dwelling", case=cases, dwelling=st.sampled_from(["VW-1", "VW-2"]), by=word, on=days),
    step("refuse_dwelling", case=cases, dwelling=st.sampled_from(["VW-1", "VW-2"]), on=days, reason=word),
    step(
        "add_member",
        case=cases,
        person=newcomers,
        on=days,
        via=st.sampled_from(["birth", "family_reunification"]),
        minor=st.booleans(),
    ),
    step("remove_member", case=cases, person=st.sampled_from(["p1", "q1", "n1"]), on=days, reason=word),
    step("record_waiting_reason", case=cases, reason=st.sampled_from(["health", "large_family"]), on=days),
    step("close_case", case=cases, on=days, reason=word),
    step("assess_location", location=locations, suitable=st.booleans(), grounds=word, at=moments),
    step("take_intended_decision", location=locations, body=st.just("college"), at=moments, document=word),
    step(
        "inform",
        location=locations,
        round=st.sampled_from(["intended", "final"]),
        audience=st.sampled_from(["council", "direct_neighbours", "public"]),
        channel=st.sampled_from(["oral", "in_person", "press"]),
        at=moments,
    ),
    step(
        "take_final_decision",
        location=locations,
        body=st.just("council"),
        approved=st.booleans(),
        capacity=st.dictionaries(groups, few, max_size=2),
        at=moments,
        document=word,
    ),
    step("open_location", location=locations, on=days, capacity=st.dictionaries(groups, few, max_size=2)),
    step("change_capacity", location=locations, on=days, group=groups, places=few, reason=word),
    step("close_location", location=locations, on=days, reason=word),
    step(
        "receive_signal",
        signal=signals,
        at=moments,
        channel=st.just("phone"),
        category=st.just("nuisance"),
        summary=word,
        location=locations,
    ),
    step("answer_signal", signal=signals, at=moments, channel=st.just("phone")),
    step("close_signal", signal=signals, at=moments, outcome=word),
    step(
        "take_measure",
        measure=st.sampled_from(["m1", "m2"]),
        kind=st.just("boa"),
        partner=word,
        on=days,
        signal=signals,
    ),
    step("define_scheme", scheme=schemes, name=word, legal_basis=word, groups=st.just(GROUPS), from_=days),
    step("set_scheme_end", scheme=schemes, until=days, on=days, source=word),
    step("set_rate", scheme=schemes, unit=units, amount=euros, from_=days, source=word),
    step("record_advance", scheme=schemes, amount=euros, on=days),
    step("define_theme", theme=st.just("zorg"), name=word, from_=days),
    step("book_expense", **booking, supplier=word, invoice=st.sampled_from(["F-1", "F-2"])),
    step("book_expense", **booking, supplier=word, invoice=word, theme=st.just("zorg"), evidence=word),
    step("book_expense", **booking, supplier=word, invoice=word, scheme=schemes, location=locations),
    step("report_period", from_=st.just("2024-01-01"), until=days, on=days, to=word),
    step(
        "settle_finding",
        expense=expenses,
        check=st.sampled_from(["no_evidence", "double"]),
        outcome=st.just("resolved"),
        grounds=word,
        on=days,
    ),
    step("set_plan_term", weeks=few, from_=days, source=word),
    step("require_plan", case=cases, person=st.sampled_from(["p1", "q1", "n1"]), from_=days),
    step("agree_plan", case=cases, person=st.sampled_from(["p1", "q1"]), on=days),
    step("end_plan", case=cases, person=st.just("p1"), on=days, reason=word),
    step(
        "set_allowance_amounts", from_=days, groups=of_groups, food=food, clothing=euros, with_host=euros, source=word
    ),
    step("grant_allowance", case=cases, from_=days, with_host=st.booleans()),
    step("end_allowance", case=cases, on=days),
    step("set_school_places", school=st.just("opstap"), places=few, from_=days),
    step("enrol_child", case=cases, person=st.sampled_from(["p1", "p2", "n1"]), school=st.just("opstap"), from_=days),
    step("end_enrolment", case=cases, person=st.sampled_from(["p1", "p2"]), on=days),
    step("start_on_site_support", location=locations, by=word, from_=days),
    step("end_on_site_support", location=locations, by=word, on=days),
    step("join_programme", case=cases, programme=st.just("buitenkwartier"), from_=days),
    step("leave_programme", case=cases, programme=st.just("buitenkwartier"), on=days),
    step("join_programme_at", location=locations, programme=st.just("buitenkwartier"), from_=days),
    step("record_risk", risk=st.just("r1"), kind=st.just("other"), description=word, on=days, scheme=schemes),
    step("make_agreement", agreement=st.just("a1"), name=word, parties=st.just(["COA"]), terms=word, from_=days),
    step("set_agreement_end", agreement=st.just("a1"), until=days, on=days, reason=word),
    step("make_commitment", commitment=promised, to=word, what=word, on=days, due=days),
    step("meet_commitment", commitment=promised, on=days),
    step("record_coa_count", **quota, on=days, persons=few, source=word, corrected_task=st.none() | few),
    step("record_inhabitants", area=st.sampled_from([HARDENBERG, ZWOLLE]), on=days, inhabitants=few, source=word),
    step("record_realisation", municipality=municipalities, group=groups, on=days, places=few, source=word),
    step("set_location_form", location=locations, form=st.sampled_from(["flex", "other"]), from_=days),
    step("report_risk", risk=st.just("r1"), body=st.just("council"), on=days),
)
corrections = st.one_of(
    step("retract", position=st.integers(0, 10**6), reason=word),
    step("restate", position=st.integers(0, 10**6), reason=word, day=days, moment=moments, number=few, group=groups),
)
steps = st.lists(
    # one in three: the more that is corrected, and corrected back, the better
    st.integers(0, 2).flatmap(lambda n: corrections if n == 0 else facts),
    min_size=10,
    max_size=40,
)

WORLD: list[Step] = [
    *a_location("azc", {"asylum_regular": 10}, on="2024-01-01"),
    *a_location("hotel", {"status_holder": 4}, on="2024-03-01"),
    ("suggest_location", {"location": "barn", "name": "b", "suggested_by": "x", "groups": GROUPS, "on": "2024-01-01"}),
    a_household("c1", "p1", "p2", "p3", on="2024-01-01"),
    a_household("c2", "q1", group="status_holder", on="2024-02-01"),
    a_household("c3", "r1", "r2", group="status_minor", on="2024-01-01"),
    assigned(10),
    placed("pl0", "c1", "azc", "2024-01-10"),
    coupled("c2", on="2024-02-05"),
    coupled("c3", on="2024-02-06"),
    housed("c3", "VW-0", on="2024-05-01", persons=["r1"]),
    a_signal("s0", location="azc"),
    a_scheme("oek", "asylum_regular", "status_holder"),
    a_rate("61"),
    an_expense("e0", group="asylum_regular", scheme="oek"),
    a_school(places=3, locations=["azc"]),
    a_programme(from_="2024-02-01", until="2024-09-01"),
]


def live_through(book: Book, history: Sequence[Step]) -> None:
    """Record a world, and then each step of the history that is possible in it."""
    book.tell(*WORLD)
    for name, fields in history:
        try:
            book.do(name, **_fitting(book, name, dict(fields)))
        except (Refused, ValidationError):
            continue  # what cannot be true is not recorded


def _fitting(book: Book, name: str, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a correction made to fit the event that it is about: the later ones more often."""
    if name not in ("retract", "restate"):
        return fields
    head = book.head
    position = head - fields["position"] % head
    if name == "retract":
        return {**fields, "position": position}
    recorded = recorded_at(book, position)
    given = {"on": fields["day"], "from": fields["day"], "at": fields["moment"], "persons": fields["number"]}
    given |= {"places": fields["number"], "location": "hotel", "group": fields["group"]}
    given |= {"amount": fields["number"], "scheme": "oek"}
    known = {field.alias or name for name, field in type(recorded.event).model_fields.items()}
    if isinstance(recorded.event, Correction):
        known = set()
    subject = recorded.event.SUBJECT
    restated = {key: value for key, value in given.items() if key in known and key not in subject}
    return {"position": position, "reason": "a word", "fields": restated, "deviation": "it was so"}


def recorded_at(book: Book, position: int) -> Recorded:
    """The event at a position."""
    (stored,) = book.ledger.stored(after=position - 1, until=position)
    recorded = book.register.codec.decode(stored)
    assert recorded is not None
    return recorded
