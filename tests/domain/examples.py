"""One whole example of every command: what happened before it, and the command with all of its fields.

Golden files, boundaries and what holds for all decisions rest on these. A new command gets its example here.
"""

from dataclasses import dataclass
from typing import Any

from eventsourcing.dcb.domain import Tagged

from domain.correction import SetRowAside
from domain.data_subjects import ConfirmErasure, LookUpNumber, ReadPersonalData
from domain.kernel.deciding import Command, command_adapter, command_name
from domain.kernel.history import Event
from domain.signing import ReplaceSigningKey, ResumeSigning
from tests.domain.facts import (
    HARDENBERG,
    OMMEN,
    ZWOLLE,
    Fact,
    a_commitment,
    a_household,
    a_location,
    a_plan,
    a_planned_line,
    a_programme,
    a_risk,
    a_scheme,
    a_school,
    a_signal,
    a_theme,
    an_agreement,
    an_allowance,
    an_expense,
    assessed,
    assigned,
    at_school,
    coupled,
    decided,
    housed,
    intended,
    placed,
    studied,
    suggested,
    supported,
    takes_part,
)
from tests.domain.given import Story, command, fact, given

DOCUMENT = {"number": "B-2023-17", "date": "2023-02-01", "sha256": "0123456789abcdef" * 4}


@dataclass(frozen=True)
class Example:
    """A command and the facts before it. ``given_by_the_register`` is its type where no user can ask for it."""

    before: list[Fact]
    name: str
    fields: dict[str, Any]
    given_by_the_register: type[Command] | None = None

    def command(self) -> Command:
        """The command, made anew."""
        if self.given_by_the_register is not None:
            return command_adapter(self.given_by_the_register).validate_python(self.fields)
        return command(self.name, **self.fields)

    def story_before(self) -> Story:
        """What had been recorded when it was given."""
        return given(*self.before, anyhow=True).story

    def story(self) -> Story:
        """What has been recorded with it."""
        story = self.story_before()
        story.do(self.command())
        return story

    def events(self) -> list[Tagged[Event]]:
        """What it records."""
        return self.story_before().do(self.command())


def example(before: list[Fact], name: str, /, **fields: Any) -> Example:
    return Example(before, name, fields)


def of_the_register(before: list[Fact], cls: type[Command], **fields: Any) -> Example:
    return Example(before, command_name(cls), fields, cls)


PLACED = [*a_location(units={"A1": 4, "A2": 4}), a_household(), placed(unit="A1")]
HOLDERS = a_household(group="status_holder")
QUOTA: dict[str, Any] = {"municipality": HARDENBERG, "period": "2024-H1"}

EXAMPLES = {
    one.name: one
    for one in (
        example(
            [assigned(91)],
            "assign_quota",
            **QUOTA,
            group="status_minor",
            persons=14,
            source="Staatscourant 2023, 27",
            part_of="status_holder",
        ),
        example([], "record_opening_balance", **QUOTA, group="status_holder", persons=-4, source="COA"),
        example(
            [],
            "exchange_quota",
            giver=HARDENBERG,
            taker=OMMEN,
            group="status_holder",
            period="2024-H1",
            persons=5,
            source="agreement of 1 March",
        ),
        example([], "correct_quota", **QUOTA, group="status_holder", persons=-2, reason="counted twice"),
        example(
            [],
            "set_capacity_target",
            region="IJsselland",
            group="displaced_ukraine",
            on="2024-01-01",
            places=3998,
            source="table of 2.3",
        ),
        example(
            [a_household("c0", "p2"), fact("close_case", case="c0", on="2024-01-01", reason="moved here")],
            "register_case",
            case="c1",
            group="displaced_ukraine",
            municipality=HARDENBERG,
            on="2024-01-02",
            members=[
                {
                    "person": "p1",
                    "role": "mother",
                    "name": "Oksana Kovalenko",
                    "v_number": "V123 456 7890",
                    "born": "1990-05-17",
                    "nationality": "Ukrainian",
                },
                {"person": "p2", "minor": True, "role": "child"},
            ],
            composition="family",
            language="uk",
        ),
        example(PLACED, "change_case_group", case="c1", group="status_holder", on="2024-03-01", reason="permit"),
        example(
            [*PLACED[:-1], placed(persons=["p1"], unit="A1")],
            "add_member",
            case="c1",
            person="p3",
            on="2024-03-01",
            via="family_reunification",
            minor=True,
            role="child",
            placement="pl1",
            name="Daryna Kovalenko",
            v_number="2345678901",
            born="2015-11-30",
            nationality="Ukrainian",
        ),
        example(PLACED, "remove_member", case="c1", person="p2", on="2024-03-01", reason="married"),
        example(
            [a_household(members=[{"person": "p1", "born": "2006-03-01"}])],
            "record_coming_of_age",
            case="c1",
            person="p1",
            on="2024-03-01",
        ),
        example([HOLDERS], "record_waiting_reason", case="c1", reason="large_family", on="2024-03-01"),
        example(PLACED, "close_case", case="c1", on="2024-03-01", reason="left the country"),
        example(
            [HOLDERS, housed(on="2024-04-01")],
            "couple_case",
            case="c1",
            municipality=ZWOLLE,
            on="2024-02-10",
            coupled_by="COA",
            reference="K-2024-17",
        ),
        example(
            [HOLDERS, coupled(municipality=ZWOLLE), housed(on="2024-04-01")],
            "withdraw_coupling",
            case="c1",
            on="2024-03-01",
            reason="family in Zwolle",
        ),
        example([HOLDERS], "offer_dwelling", case="c1", dwelling="VW-1", by="Vechtdal Wonen", on="2024-03-01"),
        example(
            [HOLDERS, fact("offer_dwelling", case="c1", dwelling="VW-1", by="Vechtdal Wonen", on="2024-03-01")],
            "refuse_dwelling",
            case="c1",
            dwelling="VW-1",
            on="2024-03-04",
            reason="stairs",
        ),
        example(PLACED, "house_household", case="c1", dwelling="VW-1", on="2024-04-01", persons=["p1"], temporary=True),
        example(
            [*a_location(capacity={"asylum_regular": 1}, units={"A1": 4}), a_household()],
            "place_household",
            placement="pl1",
            case="c1",
            location="azc",
            from_="2024-02-01",
            until="2024-06-01",
            unit="A1",
            persons=["p1", "p2"],
            deviation="frost",
            deviates=["P1"],
        ),
        example(PLACED, "end_placement", placement="pl1", on="2024-03-01", reason="moved on"),
        example(
            [*PLACED, *a_location("hof", units={"B1": 2})],
            "correct_placement",
            placement="pl1",
            reason="the other house",
            from_="2024-02-03",
            until="2024-05-01",
            location="hof",
            unit="B1",
        ),
        example(
            [],
            "suggest_location",
            location="azc",
            name="AZC Heemserveen",
            suggested_by="owner",
            groups=["asylum_regular", "asylum_emergency"],
            on="2023-01-09",
            address="Dorpsweg 1",
        ),
        example(
            [suggested()],
            "assess_location",
            location="azc",
            suitable=True,
            grounds="owner agrees",
            at="2023-02-01T10:00",
        ),
        example(
            [suggested(), assessed()],
            "take_intended_decision",
            location="azc",
            body="college",
            at="2023-02-01T11:00",
            document=DOCUMENT,
        ),
        example(
            [suggested(), assessed(), intended()],
            "conclude_study",
            location="azc",
            on="2023-03-01",
            findings="fit for use",
            document="O-1",
        ),
        example(
            [suggested(), assessed(), intended(), studied()],
            "take_final_decision",
            location="azc",
            body="council",
            approved=True,
            capacity={"asylum_regular": 10},
            at="2023-04-03T20:00",
            document=DOCUMENT,
            legal_basis="Gemeentewet, art. 147",
        ),
        example(
            [suggested(), assessed(), intended(), studied(), decided()],
            "open_location",
            location="azc",
            on="2024-01-01",
            capacity={"asylum_regular": 10},
            units={"A1": 4, "A2": 6},
        ),
        example(
            a_location(),
            "change_capacity",
            location="azc",
            on="2024-03-01",
            group="asylum_regular",
            places=8,
            reason="fire safety",
        ),
        example(a_location(), "close_location", location="azc", on="2026-12-31", reason="end of the agreement"),
        example(
            [suggested(), assessed(), intended()],
            "inform",
            location="azc",
            round="intended",
            audience="direct_neighbours",
            channel="in_person",
            at="2023-02-01T13:30",
            document="M-1",
            reached=33,
        ),
        example(
            [],
            "record_communication",
            about="communication plan",
            audience="public",
            channel="municipal_channels",
            at="2024-01-15T09:00",
            document="P-1",
        ),
        example([suggested()], "appoint_contact", location="azc", contact="Jan de Vries", from_="2024-01-01", id="jdv"),
        example([suggested()], "hold_neighbour_meeting", location="azc", on="2024-03-12", attendees=40, document="V-1"),
        example([suggested()], "set_location_form", location="azc", form="flex", from_="2024-01-01"),
        example([suggested()], "set_meeting_interval", location="azc", weeks=6, from_="2024-01-01"),
        example(
            [suggested()],
            "receive_signal",
            signal="s1",
            at="2024-03-04T09:00",
            channel="phone",
            category="nuisance",
            summary="loud music at night",
            location="azc",
            reporter="A. Bakker",
        ),
        example(
            [suggested(), a_signal()],
            "take_measure",
            measure="m1",
            kind="street_coach",
            partner="politie",
            on="2024-03-05",
            signal="s1",
            location="azc",
            paid_by="SPUK",
        ),
        example([a_signal()], "answer_signal", signal="s1", at="2024-03-05T14:00", channel="phone"),
        example([a_signal()], "close_signal", signal="s1", at="2024-03-08T16:00", outcome="neighbour is content"),
        example(
            [],
            "define_scheme",
            scheme="oek",
            name="Opvang ontheemden",
            legal_basis="Staatsnoodrecht",
            groups=["displaced_ukraine", "asylum_emergency"],
            from_="2022-03-01",
            until="2027-01-01",
        ),
        example([a_scheme()], "set_scheme_end", scheme="oek", until="2027-03-05", on="2025-11-28", source="Rijk"),
        example(
            [a_scheme()],
            "set_legal_basis",
            scheme="oek",
            legal_basis="Tijdelijke wet",
            from_="2024-07-01",
            source="Staatsblad",
            body="college",
        ),
        example(
            [a_scheme()], "set_rate", scheme="oek", unit="place_day", amount="61", from_="2024-01-01", source="Rijk"
        ),
        example([a_scheme()], "apply_for_scheme", scheme="oek", on="2024-01-02", amount="1000000", document=DOCUMENT),
        example([a_scheme()], "grant_scheme", scheme="oek", on="2024-02-01", amount="900000.5", document=DOCUMENT),
        example([a_scheme()], "record_advance", scheme="oek", amount="250000", on="2024-02-15"),
        example(
            [a_scheme()],
            "settle_scheme",
            scheme="oek",
            year=2024,
            amount="880000.25",
            on="2025-07-15",
            document=DOCUMENT,
        ),
        example([], "define_theme", theme="zorg", name="Zorg en welzijn", from_="2024-01-01"),
        example([a_theme()], "set_budget", theme="zorg", year=2024, amount="50000", source="begroting 2024"),
        example(
            [*a_location(), a_scheme(), a_theme()],
            "book_expense",
            expense="e1",
            group="displaced_ukraine",
            amount="1234.5",
            on="2024-03-01",
            supplier="Bouwbedrijf Voorbeeld",
            invoice="2024001234",
            scheme="oek",
            theme="zorg",
            location="azc",
            legal_basis="Staatsnoodrecht",
            evidence=DOCUMENT,
        ),
        example(
            [*a_location(), a_scheme(), a_theme()],
            "book_revenue",
            revenue="r1",
            group="displaced_ukraine",
            amount="244.22",
            on="2024-03-01",
            source="own contributions",
            scheme="oek",
            theme="zorg",
            location="azc",
        ),
        example(
            [],
            "report_period",
            from_="2024-01-01",
            until="2024-07-01",
            on="2024-08-01",
            to="council",
            document=DOCUMENT,
        ),
        example(
            [an_expense()],
            "settle_finding",
            expense="e1",
            check="no_evidence",
            outcome="resolved",
            grounds="the invoice was found",
            on="2024-05-01",
        ),
        example(
            [], "set_tolerance", year=2024, errors="100000", uncertainties="300000", source="council, 12 December 2023"
        ),
        example(
            [a_scheme()],
            "record_risk",
            risk="tarief-2025",
            kind="rate_falls",
            description="the rate falls by 17 euros",
            on="2024-03-01",
            scheme="oek",
            group="displaced_ukraine",
            amount="1200000",
        ),
        example([a_risk()], "change_risk", risk="r1", state="mitigated", on="2024-05-01", measure="lobby"),
        example([a_risk()], "report_risk", risk="r1", body="council", on="2024-04-01", document=DOCUMENT),
        example([], "set_plan_term", weeks=10, from_="2024-01-01", source="an ordinance"),
        example(
            [],
            "set_allowance_amounts",
            from_="2024-01-01",
            until="2024-07-01",
            groups=["displaced_ukraine"],
            food=[
                {"persons": 1, "adult": "234.5", "minor": "194.10"},
                {"persons": 3, "adult": "187.60", "minor": "155"},
            ],
            clothing="59.00",
            with_host="85.25",
            source="published in December 2023",
        ),
        example([a_household()], "require_plan", case="c1", person="p1", from_="2024-02-01"),
        example([a_household(), a_plan()], "agree_plan", case="c1", person="p1", on="2024-03-01", document=DOCUMENT),
        example([a_household(), a_plan()], "end_plan", case="c1", person="p1", on="2024-06-01", reason="found work"),
        example(
            [a_household()],
            "grant_allowance",
            case="c1",
            from_="2024-02-01",
            until="2025-02-01",
            with_host=True,
            catered=True,
            contributors=["p1"],
        ),
        example([a_household(), an_allowance()], "end_allowance", case="c1", on="2024-06-01"),
        example(
            a_location(),
            "open_school",
            school="opstap",
            name="OpStap",
            level="primary",
            places=60,
            from_="2023-08-01",
            locations=["azc"],
        ),
        example([a_school()], "set_school_places", school="opstap", places=80, from_="2024-08-01"),
        example(
            [a_household(), a_school()],
            "enrol_child",
            case="c1",
            person="p1",
            school="opstap",
            from_="2024-02-01",
            until="2024-07-01",
        ),
        example([a_household(), a_school(), at_school()], "end_enrolment", case="c1", person="p1", on="2024-06-01"),
        example(
            a_location(), "start_on_site_support", location="azc", by="de Stuw", from_="2024-01-01", until="2025-01-01"
        ),
        example([*a_location(), supported()], "end_on_site_support", location="azc", by="de Stuw", on="2024-06-01"),
        example(
            [],
            "define_programme",
            programme="buitenkwartier",
            name="Pilot Buitenkwartier",
            from_="2024-01-01",
            until="2026-01-01",
        ),
        example(
            [a_household(), a_programme()],
            "join_programme",
            case="c1",
            programme="buitenkwartier",
            from_="2024-02-01",
            until="2025-01-01",
        ),
        example(
            [a_household(), a_programme(), takes_part()],
            "leave_programme",
            case="c1",
            programme="buitenkwartier",
            on="2024-06-01",
        ),
        example(
            [*a_location(), a_programme()],
            "join_programme_at",
            location="azc",
            programme="buitenkwartier",
            from_="2024-02-01",
            until="2025-01-01",
        ),
        example(
            [
                *a_location(),
                a_programme(),
                fact("join_programme_at", location="azc", programme="buitenkwartier", from_="2024-02-01"),
            ],
            "leave_programme_at",
            location="azc",
            programme="buitenkwartier",
            on="2024-06-01",
        ),
        example(
            [],
            "record_coa_count",
            municipality=HARDENBERG,
            group="status_holder",
            period="2024-H1",
            on="2024-04-01",
            persons=17,
            source="COA, monthly overview",
            corrected_task=-3,
        ),
        example(
            [],
            "record_supervision",
            municipality=HARDENBERG,
            period="2023-H2",
            colour="orange",
            on="2024-02-15",
            document=DOCUMENT,
        ),
        example([], "record_inhabitants", area="IJsselland", on="2023-01-01", inhabitants=545000, source="CBS"),
        example(
            [],
            "record_realisation",
            municipality=ZWOLLE,
            group="displaced_ukraine",
            on="2024-01-01",
            places=900,
            source="RRVIJ",
        ),
        example(
            [],
            "forecast_realisation",
            region="IJsselland",
            group="displaced_ukraine",
            on="2025-01-01",
            places=3557,
            source="RRVIJ",
        ),
        example(
            [*a_location(), an_agreement(from_="2006-01-01")],
            "make_agreement",
            agreement="heemserveen",
            name="Bestuursovereenkomst AZC",
            parties=["COA", "gemeente"],
            terms="700 places",
            from_="2011-01-01",
            until="2027-01-01",
            locations=["azc"],
            warn_weeks=78,
            follows="coa",
            document=DOCUMENT,
        ),
        example(
            [an_agreement()],
            "set_agreement_end",
            agreement="coa",
            until="2028-01-01",
            on="2026-05-01",
            reason="another year",
            document=DOCUMENT,
        ),
        example(
            [],
            "make_commitment",
            commitment="raad-1",
            to="council",
            what="a proposal on reception after 2026",
            on="2023-12-12",
            due="2024-07-05",
            document=DOCUMENT,
        ),
        example([a_commitment()], "meet_commitment", commitment="t1", on="2024-06-25", document=DOCUMENT),
        example(
            [],
            "plan_communication",
            item="avond-1",
            about="what the task means for Hardenberg",
            audience="public",
            channel="municipal_channels",
            on="2024-03-01",
        ),
        example([a_planned_line()], "carry_out_plan", item="l1", on="2024-02-20", document=DOCUMENT),
        example([a_household()], "erase_subject", subject="person:p1", ground="request of 1 May"),
        example(PLACED, "retract", position=8, reason="another household"),
        example(PLACED, "restate", position=8, reason="misread", fields={"from": "2024-02-03", "unit": "A2"}),
        of_the_register([a_signal()], ReadPersonalData, subject="signal:s1", purpose="to answer", ground="public task"),
        of_the_register([], LookUpNumber, subjects=("person:p1",), purpose="to find the case", ground="public task"),
        of_the_register(
            [a_household(), fact("erase_subject", subject="person:p1", ground="request")],
            ConfirmErasure,
            subject="person:p1",
        ),
        of_the_register(
            PLACED,
            SetRowAside,
            position=8,
            tags=("case:c1", "placement:pl1", "location:azc"),
            reason="written by another program",
        ),
        of_the_register([], ResumeSigning, size=3, root="0123456789abcdef" * 4, reason="the backup of 1 May"),
        of_the_register(
            [],
            ReplaceSigningKey,
            key="opvang/" + "0" * 32 + "+0123abcd+" + "A" * 43 + "=",
            instead_of=["89abcdef"],
            reason="it was lost",
        ),
    )
}
