"""What the tests tell about: a location by its steps, a household, where it is; each told as facts for ``given``."""

from datetime import date, timedelta
from typing import Any

from domain.kernel.history import Deviation, Effects, Event, OccupancyChange, RealisedChange
from domain.kernel.personal import Personal
from domain.kernel.rules import RULES
from domain.kernel.vocabulary import Group
from tests.domain.given import Story, fact

Fact = tuple[str, dict[str, Any]]

HARDENBERG, ZWOLLE, OMMEN = "GM0160", "GM0193", "GM0175"


def suggested(location: str = "azc", *, groups: tuple[str, ...] = ("asylum_regular",), on: str = "2023-01-09") -> Fact:
    return fact("suggest_location", location=location, name=location, suggested_by="owner", groups=groups, on=on)


def assessed(location: str = "azc", *, suitable: bool = True, at: str = "2023-02-01T10:00") -> Fact:
    return fact("assess_location", location=location, suitable=suitable, grounds="seen with the owner", at=at)


def intended(location: str = "azc", *, body: str = "college", at: str = "2023-02-01T11:00", **more: Any) -> Fact:
    return fact("take_intended_decision", location=location, body=body, at=at, document="B-1", **more)


def told(
    location: str = "azc",
    *,
    audience: str = "council",
    channel: str = "oral",
    at: str = "2023-02-01T12:00",
    round_: str = "intended",
    **more: Any,
) -> Fact:
    return fact("inform", location=location, round=round_, audience=audience, channel=channel, at=at, **more)


def studied(location: str = "azc", *, on: str = "2023-03-01", **more: Any) -> Fact:
    return fact("conclude_study", location=location, on=on, findings="fit for use", **more)


def decided(
    location: str = "azc",
    *,
    body: str = "council",
    approved: bool = True,
    capacity: dict[str, int] | None = None,
    at: str = "2023-04-03T20:00",
    **more: Any,
) -> Fact:
    places = {"asylum_regular": 10} if capacity is None else capacity
    more = {"document": "R-1", **more}
    return fact("take_final_decision", location=location, body=body, approved=approved, capacity=places, at=at, **more)


def opened(
    location: str = "azc", *, capacity: dict[str, int] | None = None, on: str = "2024-01-01", **more: Any
) -> Fact:
    places = {"asylum_regular": 10} if capacity is None else capacity
    return fact("open_location", location=location, on=on, capacity=places, **more)


def a_location(
    location: str = "azc", capacity: dict[str, int] | None = None, *, on: str = "2024-01-01", **more: Any
) -> list[Fact]:
    """A location that went through its whole procedure in 2023, decided for these places and open from a day on."""
    places = {"asylum_regular": 10} if capacity is None else capacity
    by_council = "asylum_regular" in places
    deviating: dict[str, Any] = {"deviation": "one sitting for all", "deviates": ["L5"]}
    deviating = deviating if by_council and len(places) > 1 else {}
    return [
        suggested(location, groups=tuple(places)),
        assessed(location),
        intended(location),
        studied(location),
        decided(location, body="council" if by_council else "college", capacity=places, **deviating),
        opened(location, capacity=places, on=on, **more),
    ]


def a_household(
    case: str = "c1",
    *persons: str,
    group: str = "asylum_regular",
    municipality: str = HARDENBERG,
    on: str = "2024-01-01",
    **more: Any,
) -> Fact:
    more = {"members": [{"person": person} for person in persons or ("p1", "p2")], **more}
    return fact("register_case", case=case, group=group, municipality=municipality, on=on, **more)


def placed(
    placement: str = "pl1", case: str = "c1", location: str = "azc", from_: str = "2024-02-01", **more: Any
) -> Fact:
    return fact("place_household", placement=placement, case=case, location=location, from_=from_, **more)


def ended(placement: str = "pl1", on: str = "2024-03-01", **more: Any) -> Fact:
    return fact("end_placement", placement=placement, on=on, reason="moved on", **more)


def coupled(case: str = "c1", municipality: str = HARDENBERG, on: str = "2024-02-10", **more: Any) -> Fact:
    return fact("couple_case", case=case, municipality=municipality, on=on, coupled_by="COA", **more)


def withdrawn(case: str = "c1", on: str = "2024-03-01", **more: Any) -> Fact:
    return fact("withdraw_coupling", case=case, on=on, reason="moved away", **more)


def housed(case: str = "c1", dwelling: str = "VW-1", on: str = "2024-04-01", **more: Any) -> Fact:
    return fact("house_household", case=case, dwelling=dwelling, on=on, **more)


def joined(person: str, case: str = "c1", on: str = "2024-03-01", via: str = "other", **more: Any) -> Fact:
    return fact("add_member", case=case, person=person, on=on, via=via, **more)


def left(person: str, case: str = "c1", on: str = "2024-03-01", **more: Any) -> Fact:
    return fact("remove_member", case=case, person=person, on=on, reason="moved out", **more)


def regrouped(case: str = "c1", group: str = "status_holder", on: str = "2024-03-01", **more: Any) -> Fact:
    return fact("change_case_group", case=case, group=group, on=on, reason="permit", **more)


def closed(case: str = "c1", on: str = "2024-06-01", **more: Any) -> Fact:
    return fact("close_case", case=case, on=on, reason="left the country", **more)


def a_signal(signal: str = "s1", *, at: str = "2024-03-04T09:00", **more: Any) -> Fact:
    return fact(
        "receive_signal", signal=signal, at=at, channel="phone", category="nuisance", summary="loud music", **more
    )


def assigned(persons: int = 37, *, group: str = "status_holder", period: str = "2024-H1", **more: Any) -> Fact:
    more = {"municipality": HARDENBERG, "source": "Staatscourant", **more}
    return fact("assign_quota", group=group, period=period, persons=persons, **more)


def a_scheme(scheme: str = "oek", *groups: str, from_: str = "2022-03-01", **more: Any) -> Fact:
    more = {"name": scheme, "legal_basis": "Staatsnoodrecht", "groups": groups or ("displaced_ukraine",), **more}
    return fact("define_scheme", scheme=scheme, from_=from_, **more)


def a_rate(
    amount: str, from_: str = "2022-03-01", *, scheme: str = "oek", unit: str = "place_day", **more: Any
) -> Fact:
    return fact("set_rate", scheme=scheme, unit=unit, amount=amount, from_=from_, source="Rijk", **more)


def scheme_ends(until: str, scheme: str = "oek") -> Fact:
    return fact("set_scheme_end", scheme=scheme, until=until, on="2023-12-01", source="Rijk")


def a_theme(theme: str = "zorg") -> Fact:
    return fact("define_theme", theme=theme, name=theme, from_="2024-01-01")


def an_expense(expense: str = "e1", amount: str = "100.00", *, on: str = "2024-03-01", **more: Any) -> Fact:
    """An expense; without more, of no scheme, theme, legal basis or evidence."""
    more = {"group": "displaced_ukraine", "supplier": "Bouwbedrijf", "invoice": f"F-{expense}", **more}
    return fact("book_expense", expense=expense, amount=amount, on=on, **more)


def a_risk(risk: str = "r1", *, on: str = "2024-03-01", **more: Any) -> Fact:
    return fact("record_risk", risk=risk, kind="rate_falls", description="the rate falls", on=on, **more)


def a_school(school: str = "opstap", places: int = 2, *, from_: str = "2024-01-01", **more: Any) -> Fact:
    more = {"name": school, "level": "primary", **more}
    return fact("open_school", school=school, places=places, from_=from_, **more)


def a_programme(programme: str = "buitenkwartier", *, from_: str = "2024-01-01", **more: Any) -> Fact:
    return fact("define_programme", programme=programme, name=programme, from_=from_, **more)


def a_plan(person: str = "p1", *, case: str = "c1", from_: str = "2024-02-01") -> Fact:
    return fact("require_plan", case=case, person=person, from_=from_)


def amounts(
    food: str = "200", from_: str = "2024-01-01", groups: tuple[str, ...] = ("displaced_ukraine",), **more: Any
) -> Fact:
    """What a living allowance is, the same for food whoever and however many they are."""
    by_size = [{"persons": 1, "adult": food, "minor": food}]
    more = {"food": by_size, "clothing": "50", "with_host": "80", "source": "a table", **more}
    return fact("set_allowance_amounts", from_=from_, groups=groups, **more)


def an_allowance(case: str = "c1", *, from_: str = "2024-02-01", **more: Any) -> Fact:
    return fact("grant_allowance", case=case, from_=from_, **more)


def at_school(
    person: str = "p1", school: str = "opstap", *, case: str = "c1", from_: str = "2024-02-01", **more: Any
) -> Fact:
    return fact("enrol_child", case=case, person=person, school=school, from_=from_, **more)


def supported(by: str = "de Stuw", *, location: str = "azc", from_: str = "2024-01-01", **more: Any) -> Fact:
    return fact("start_on_site_support", location=location, by=by, from_=from_, **more)


def takes_part(*, case: str = "c1", programme: str = "buitenkwartier", from_: str = "2024-02-01", **more: Any) -> Fact:
    return fact("join_programme", case=case, programme=programme, from_=from_, **more)


def a_coa_count(persons: int, on: str = "2024-04-01", **more: Any) -> Fact:
    fields = {"municipality": HARDENBERG, "group": "status_holder", "period": "2024-H1", "source": "COA", **more}
    return fact("record_coa_count", persons=persons, on=on, **fields)


def inhabitants(area: str, number: int, on: str = "2023-01-01") -> Fact:
    return fact("record_inhabitants", area=area, on=on, inhabitants=number, source="CBS")


def places_there(area: str, places: int, on: str = "2024-01-01", *, group: str = "displaced_ukraine") -> Fact:
    where = {"municipality" if area.startswith("GM") else "region": area}
    return fact("record_realisation", **where, group=group, on=on, places=places, source="RRVIJ")


def a_target(area: str, places: int, on: str = "2024-06-01", *, group: str = "displaced_ukraine") -> Fact:
    where = {"municipality" if area.startswith("GM") else "region": area}
    return fact("set_capacity_target", **where, group=group, on=on, places=places, source="RRVIJ")


def an_agreement(agreement: str = "coa", **more: Any) -> Fact:
    fields = {"name": agreement, "parties": ("COA",), "terms": "reception", "from_": "2020-01-01", **more}
    return fact("make_agreement", agreement=agreement, **fields)


def a_commitment(commitment: str = "t1", *, due: str | None = "2024-07-01", **more: Any) -> Fact:
    fields = {"to": "council", "what": "a proposal", "on": "2023-12-12", "due": due, **more}
    return fact("make_commitment", commitment=commitment, **fields)


def a_planned_line(item: str = "l1", *, on: str = "2024-03-01", **more: Any) -> Fact:
    fields = {"about": "the task", "audience": "public", "channel": "municipal_channels", **more}
    return fact("plan_communication", item=item, on=on, **fields)


def accounted_for(from_: str = "2024-01-01", until: str = "2024-07-01", *, on: str = "2024-08-01") -> Fact:
    return fact("report_period", from_=from_, until=until, on=on, to="council")


def retracted(position: int, **more: Any) -> Fact:
    return fact("retract", position=position, reason="a mistake", **more)


def restated(position: int, fields: dict[str, Any], **more: Any) -> Fact:
    return fact("restate", position=position, reason="a slip of the pen", fields=fields, **more)


def about(subject: str, words: str) -> Personal:
    """Personal words about a data subject."""
    return Personal(subject, words)


def deviating(*rules: str, because: str = "emergency", of: str | None = None) -> Deviation:
    """The deviation as it stands in an event; ``of`` is the data subject, where that is about persons."""
    assert set(rules) <= set(RULES)
    return Deviation(reason=because if of is None else about(of, because), rules=rules)


def at_location(
    persons: int,
    from_: str,
    until: str | None = None,
    *,
    location: str = "azc",
    group: str = "asylum_regular",
    unit: str | None = None,
) -> OccupancyChange:
    """So many persons more at a location, as the effect of an event."""
    values = {"location": location, "group": group, "unit": unit, "from": from_, "until": until, "persons": persons}
    return OccupancyChange.model_validate(values)


def in_a_dwelling(
    persons: int, on: str, *, municipality: str = HARDENBERG, group: str = "status_holder"
) -> RealisedChange:
    """So many persons more who count as housed, as the effect of an event."""
    return RealisedChange.model_validate({"municipality": municipality, "group": group, "on": on, "persons": persons})


def plainly(data: Any) -> Any:
    """The data of an event with the words in the place of each personal value, as somebody would give them."""
    if isinstance(data, dict):
        return data["value"] if "personal" in data else {name: plainly(value) for name, value in data.items()}
    return [plainly(value) for value in data] if isinstance(data, list) else data


def effects_of(event: Event) -> tuple[list[OccupancyChange], list[RealisedChange]]:
    assert isinstance(event, Effects)
    return list(event.occupancy), list(event.realised)


def having(**fields: Any) -> Any:
    """A condition: these fields of the event are so."""
    return lambda event: {name: getattr(event, name) for name in fields} == fields


def moves(*changes: OccupancyChange) -> Any:
    """A condition: the event changes the occupancy so, and nothing else of the counts."""
    return lambda event: effects_of(event) == (list(changes), [])


def occupies(*changes: OccupancyChange) -> Any:
    """A condition: the event changes the occupancy so, whatever it does to what is realised."""
    return lambda event: effects_of(event)[0] == list(changes)


def counts(*changes: RealisedChange) -> Any:
    """A condition: the event changes what is realised so, whatever it does to the occupancy."""
    return lambda event: effects_of(event)[1] == list(changes)


def occupied(story: Story, day: str | date, *, location: str = "azc", group: str = "asylum_regular") -> int:
    """The sum of all effects recorded, on one day."""
    on = date.fromisoformat(day) if isinstance(day, str) else day
    return sum(
        change.persons
        for recorded in story.recorded
        if isinstance(recorded.event, Effects)
        for change in recorded.event.occupancy
        if (change.location, change.group) == (location, group)
        and change.from_ <= on
        and (change.until is None or on < change.until)
    )


def realised(story: Story) -> dict[tuple[str, Group, date], int]:
    """The sum of all that counts as housed, per municipality, group and day."""
    sums: dict[tuple[str, Group, date], int] = {}
    for recorded in story.recorded:
        if isinstance(recorded.event, Effects):
            for change in recorded.event.realised:
                key = (change.municipality, change.group, change.on)
                sums[key] = sums.get(key, 0) + change.persons
    return {key: persons for key, persons in sums.items() if persons}


def days(first: str, number: int) -> list[date]:
    """So many days from a day on."""
    return [date.fromisoformat(first) + timedelta(days=n) for n in range(number)]
