"""Money: schemes and their rates, themes, expenses and revenues; what is refused, and what never is (policy 3.4)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from domain.kernel.deciding import Refused, command_adapter
from domain.kernel.vocabulary import Euros
from domain.money.booking import ExpenseBooked, set_rate
from domain.states.scheme import AdvanceRecorded, RateSet, Scheme, SchemeDefined, Unit
from tests.domain.facts import (
    Fact,
    a_location,
    a_rate,
    a_scheme,
    a_theme,
    accounted_for,
    an_expense,
    days,
    having,
    restated,
    retracted,
    scheme_ends,
    suggested,
)
from tests.domain.given import command, fact, given

EUROS = TypeAdapter(Euros)
RATE: dict[str, Any] = {"scheme": "oek", "unit": "place_day", "amount": "61", "from_": "2024-01-01", "source": "Rijk"}
SCHEME: dict[str, Any] = {
    "scheme": "oek",
    "name": "Ontheemden",
    "legal_basis": "Staatsnoodrecht",
    "groups": ["displaced_ukraine"],
    "from_": "2022-03-01",
}


def advance(on: str, amount: str = "5") -> Fact:
    return fact("record_advance", scheme="oek", amount=amount, on=on)


# ---------------------------------------------------------------- amounts


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("61", "61.00"),
        ("61.5", "61.50"),
        (61, "61.00"),
        (61.5, "61.50"),
        (0.07, "0.07"),
        ("-0.00", "0.00"),
        ("-1", "-1.00"),
    ],
    ids=repr,
)
def test_an_amount_is_stored_with_two_decimals(written: Any, stored: str) -> None:
    amount = EUROS.validate_python(written)
    assert isinstance(amount, Decimal)
    assert EUROS.dump_python(amount, mode="json") == stored


@pytest.mark.parametrize(
    "bad", ["", "1,50", "1.505", "€ 1", "1e3", "NaN", "Infinity", True, None, [], 1e22, "99999999999", " 1"]
)
def test_what_is_no_amount_in_euros_is_malformed(bad: Any) -> None:
    with pytest.raises(ValidationError, match=r"an amount is in euros, written as 1234\.50"):
        EUROS.validate_python(bad)


def test_the_schema_says_how_an_amount_is_written() -> None:
    assert EUROS.json_schema() == {"type": ["string", "number"], "pattern": r"^-?[0-9]{1,10}(\.[0-9]{1,2})?$"}
    rate = command_adapter(set_rate).json_schema()["properties"]["amount"]
    assert (rate["minimum"], rate["pattern"][:5]) == (0, "^[0-9")


def test_a_rate_is_not_below_zero_and_an_expense_may_be() -> None:
    with pytest.raises(ValidationError):
        command("set_rate", **{**RATE, "amount": "-1"})
    given().when("book_expense", **an_expense(amount="-12.50")[1]).then(having(amount=Decimal("-12.50")))


# ---------------------------------------------------------------- schemes


def test_a_scheme_is_defined_once() -> None:
    [recorded] = given().when("define_scheme", **SCHEME).then(SchemeDefined(**_event(SCHEME)))
    assert recorded.tags == ["scheme:oek"]
    given(a_scheme()).when("define_scheme", **SCHEME).then_refused(saying="Scheme oek exists already")


def test_a_scheme_does_not_end_before_it_begins() -> None:
    given().when("define_scheme", **SCHEME, until="2022-02-28").then_refused(
        saying="What begins on 2022-03-01 cannot end on 2022-02-28."
    )
    given(a_scheme()).when("restate", position=1, reason="r", fields={"until": "2022-02-28"}).then_refused(
        saying="cannot end"
    )


def test_a_scheme_may_end_on_the_day_on_which_it_begins() -> None:
    given(a_scheme()).when("set_scheme_end", **scheme_ends("2022-03-01")[1]).then(having(scheme="oek"))


def test_no_end_that_is_set_comes_before_the_scheme_begins() -> None:
    ends = scheme_ends("2022-02-28")[1]
    given().when("set_scheme_end", **ends).then_refused(saying="Scheme oek is not known")
    given(a_scheme()).when("set_scheme_end", **ends).then_refused(
        saying="What begins on 2022-03-01 cannot end on 2022-02-28."
    )
    set_ = [a_scheme(), scheme_ends("2023-01-01")]
    for position, fields in ((2, {"until": "2022-02-28"}), (1, {"from": "2023-01-02"})):
        given(*set_).when("restate", position=position, reason="r", fields=fields).then_refused(saying="cannot end on")
    given(*set_).when("retract", position=1, reason="r").then_refused(saying="Scheme oek has other facts")
    given(*set_).when("retract", position=2, reason="r").then(having(corrects=2))
    given(*set_).when("set_scheme_end", **scheme_ends("2022-06-01")[1]).then(having(scheme="oek"))


def test_a_rate_is_of_a_scheme_that_is_known() -> None:
    given(a_scheme()).when("set_rate", **RATE).then(RateSet(**_event(RATE)))
    given().when("set_rate", **RATE).then_refused(saying="Scheme oek is not known")
    given(a_scheme(), retracted(1)).when("set_rate", **RATE).then_refused(saying="Scheme oek is not known")


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("set_legal_basis", {"legal_basis": "Tijdelijke wet", "from_": "2024-07-01", "source": "Staatsblad"}),
        ("apply_for_scheme", {"on": "2024-01-01"}),
        ("grant_scheme", {"on": "2024-01-01"}),
        ("record_advance", {"on": "2024-01-01", "amount": "5"}),
        ("settle_scheme", {"on": "2024-01-01", "amount": "5", "year": 2023}),
    ],
)
def test_nothing_happens_to_a_scheme_that_nobody_defined(name: str, fields: dict[str, Any]) -> None:
    given().when(name, scheme="oek", **fields).then_refused(saying="Scheme oek is not known")


def test_an_advance_is_tagged_with_its_scheme() -> None:
    [recorded] = (
        given(a_scheme())
        .when("record_advance", scheme="oek", amount="250000", on="2024-02-15")
        .then(AdvanceRecorded(scheme="oek", amount=Decimal(250000), on=date(2024, 2, 15)))
    )
    assert recorded.tags == ["scheme:oek"]


def test_a_scheme_goes_from_definition_to_settlement() -> None:
    facts = [
        a_scheme(),
        fact("apply_for_scheme", scheme="oek", on="2024-01-02"),
        fact("grant_scheme", scheme="oek", on="2024-02-01", amount="9"),
        advance("2024-03-01"),
        fact("settle_scheme", scheme="oek", year=2024, on="2025-07-15", amount="8"),
    ]
    scheme = Scheme.fold("oek", given(*facts, anyhow=True).story.recorded)
    seen = ["2024-01-01", "2024-01-02", "2024-02-01", "2024-03-01", "2025-07-15"]
    states = [scheme.state_on(date.fromisoformat(on)) for on in seen]
    assert states == ["defined", "applied", "granted", "advanced", "settled"]
    assert scheme.total("advanced", date(2024, 3, 1), date(2024, 3, 2)) == Decimal("5.00")
    assert scheme.total("advanced", date(2024, 3, 2), date(2024, 3, 3)) == 0
    whole = date(2024, 1, 1), date(2026, 1, 1)
    assert [scheme.total(step, *whole) for step in ("applied", "granted")] == [0, Decimal("9.00")]


def test_a_scheme_rests_on_one_law_after_the_other() -> None:
    law = {"legal_basis": "Tijdelijke wet", "from_": "2024-07-01", "source": "Staatsblad", "body": "college"}
    later = fact("set_legal_basis", scheme="oek", **law)
    scheme = Scheme.fold("oek", given(a_scheme(), later, anyhow=True).story.recorded)
    bases = [basis and (basis.legal_basis, basis.body) for basis in map(scheme.basis_on, days("2024-06-30", 2))]
    assert bases == [("Staatsnoodrecht", None), ("Tijdelijke wet", "college")]
    assert scheme.basis_on(date(2022, 2, 28)) is None
    laws = [fact("set_legal_basis", scheme="oek", **{**law, "legal_basis": name, "from_": from_})
            for name, from_ in (("third", "2024-07-01"), ("second", "2024-01-01"))]  # fmt: skip
    scheme = Scheme.fold("oek", given(a_scheme(), *laws, anyhow=True).story.recorded)
    held = [scheme.basis_on(day) for day in (date(2023, 12, 31), date(2024, 1, 1), date(2024, 7, 1))]
    assert [basis and basis.legal_basis for basis in held] == ["Staatsnoodrecht", "second", "third"]


def test_of_two_rates_from_one_day_the_last_recorded_holds() -> None:
    story = given(a_scheme(), a_rate("83"), a_rate("61"), a_rate("5", unit="lump_sum"), anyhow=True).story
    scheme = Scheme.fold("oek", story.recorded)
    assert scheme.rate_on(Unit.PLACE_DAY, date(2024, 1, 1)) == (Decimal(61), 3)
    assert scheme.rate_on(Unit.PERSON_DAY, date(2024, 1, 1)) is None


def test_of_several_rates_the_last_that_began_holds_in_whatever_order_they_were_recorded() -> None:
    facts = [a_scheme(), a_rate("61", "2024-02-01"), a_rate("83", "2023-01-01"), a_rate("70", "2024-06-01")]
    scheme = Scheme.fold("oek", given(*facts, anyhow=True).story.recorded)
    rates = [scheme.rate_on(Unit.PLACE_DAY, date(2024, month, 1)) for month in (1, 2, 5, 6)]
    assert [rate and int(rate[0]) for rate in rates] == [83, 61, 61, 70]
    assert scheme.rate_on(Unit.PLACE_DAY, date(2022, 12, 31)) is None


# ---------------------------------------------------------------- expenses


def test_an_expense_without_scheme_theme_basis_and_evidence_is_recorded() -> None:
    [recorded] = given().when("book_expense", **an_expense()[1]).then(ExpenseBooked(**_event(an_expense()[1])))
    assert recorded.tags == ["expense:e1"]


def test_a_whole_expense_is_tagged_with_all_that_it_names() -> None:
    facts = [*a_location(), a_scheme(), a_theme()]
    booked = an_expense(scheme="oek", theme="zorg", location="azc")[1]
    [recorded] = given(*facts, anyhow=True).when("book_expense", **booked).then(having(scheme="oek", theme="zorg"))
    assert recorded.tags == ["expense:e1", "scheme:oek", "theme:zorg", "location:azc"]


@pytest.mark.parametrize("named", ["scheme", "theme", "location"])
def test_an_expense_names_nothing_that_is_not_there(named: str) -> None:
    given().when("book_expense", **an_expense(**{named: "x"})[1]).then_refused(saying=f"{named.title()} x is not known")


def test_what_is_unlawful_is_no_reason_to_refuse() -> None:
    """Outside its scheme's period and groups, for a location that was only suggested, and booked twice."""
    facts = [suggested(), a_scheme(from_="2025-01-01"), an_expense(invoice="F-1")]
    again = an_expense("e2", group="urgent_seeker", scheme="oek", location="azc", invoice="F-1")[1]
    given(*facts, anyhow=True).when("book_expense", **again).then(having(scheme="oek", location="azc"))


def test_an_id_is_booked_once() -> None:
    given(an_expense()).when("book_expense", **an_expense()[1]).then_refused(saying="Expense e1 exists already")
    given(an_expense(), retracted(1)).when("book_expense", **an_expense()[1]).then(having(expense="e1"))


def test_a_supplier_is_never_a_number_that_may_be_a_persons() -> None:
    with pytest.raises(ValidationError, match="V-number or BSN"):
        command("book_expense", **an_expense(supplier="V123 456 7890")[1])


def test_a_finding_is_settled_about_an_expense_that_is_known() -> None:
    settled = {
        "expense": "e1",
        "check": "double",
        "outcome": "dismissed",
        "grounds": "two instalments",
        "on": "2024-05-01",
    }
    given(an_expense()).when("settle_finding", **settled).then(having(check="double", outcome="dismissed"))
    given().when("settle_finding", **settled).then_refused(saying="Expense e1 is not known")


def test_a_period_that_was_reported_does_not_end_before_it_begins() -> None:
    given().when("report_period", **accounted_for("2024-02-01", "2024-01-31")[1]).then_refused(saying="cannot end")
    [recorded] = given().when("report_period", **accounted_for()[1]).then(having(to="council"))
    assert recorded.tags == ["finance"]


# ---------------------------------------------------------------- corrections


def test_what_others_name_is_retracted_after_them() -> None:
    facts = [a_scheme(), a_rate("61")]
    given(*facts).when("retract", position=1, reason="r").then_refused(saying="Scheme oek has other facts")
    given(*facts, retracted(2)).when("retract", position=1, reason="r").then(having(corrects=1))
    paid = [a_theme(), an_expense(theme="zorg")]
    given(*paid).when("retract", position=1, reason="r").then_refused(saying="Theme zorg has other facts")


def test_an_expense_can_be_corrected_to_another_scheme_that_is_known() -> None:
    facts = [a_scheme(), a_scheme("new"), an_expense(scheme="oek")]
    [recorded] = (
        given(*facts, anyhow=True)
        .when("restate", position=3, reason="r", fields={"scheme": "new"})
        .then(having(fields={"scheme": "new"}))
    )
    assert {"scheme:oek", "scheme:new", "expense:e1", "event:3"} <= set(recorded.tags)
    given(*facts, anyhow=True).when("restate", position=3, reason="r", fields={"scheme": "x"}).then_refused(
        saying="Scheme x is not known"
    )


def test_a_correction_of_an_expense_that_named_another_scheme_meanwhile_is_seen_by_that_scheme() -> None:
    facts = [a_scheme(), a_scheme("new"), an_expense(scheme="oek"), restated(3, {"scheme": "new"})]
    given(*facts, anyhow=True).when("retract", position=2, reason="r").then_refused(saying="Scheme new has other facts")
    given(*facts, anyhow=True).when("retract", position=1, reason="r").then(having(corrects=1))


def test_what_comes_back_names_what_is_still_there() -> None:
    facts = [a_scheme(), an_expense(scheme="oek"), retracted(2), retracted(1)]
    given(*facts, anyhow=True).when("retract", position=3, reason="r").then_refused(saying="Scheme oek is not known")


def test_an_id_that_was_taken_meanwhile_does_not_come_back() -> None:
    facts = [a_scheme(), retracted(1), a_scheme()]
    given(*facts, anyhow=True).when("retract", position=2, reason="r").then_refused(saying="Scheme oek exists already")


def test_an_amount_is_restated_in_the_form_in_which_it_is_stored() -> None:
    given(an_expense()).when("restate", position=1, reason="r", fields={"amount": 12.5}).then(
        having(fields={"amount": "12.50"})
    )
    given(an_expense()).when("restate", position=1, reason="r", fields={"amount": "12,50"}).then_refused(
        saying="an amount is in euros"
    )


def test_what_an_expense_is_about_cannot_be_restated() -> None:
    with pytest.raises(Refused, match="only these fields can be restated"):
        given(an_expense()).story.do(command("restate", position=1, reason="r", fields={"expense": "e2"}))


def _event(fields: dict[str, Any]) -> dict[str, Any]:
    return {name.rstrip("_"): value for name, value in fields.items()}
