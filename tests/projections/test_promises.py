"""What is agreed, promised and planned, as it is and as it was known, on either engine."""

from datetime import date

from domain.kernel.days import last_moment
from projections.promises.agreements import agreements
from projections.promises.commitments import commitments
from projections.promises.communication import communication
from tests.domain.facts import a_commitment, a_location, a_planned_line, an_agreement, restated
from tests.domain.given import fact
from tests.projections.book import Book

DAY = date(2026, 6, 1)


def test_agreements_stand_in_the_order_of_their_ends_with_what_was_known(book: Book) -> None:
    made = book.tell(*a_location(), an_agreement(until="2027-01-01", locations=["azc"]), an_agreement("vw"))
    book.tell(fact("set_agreement_end", agreement="coa", until="2028-01-01", on="2026-05-01", reason="r"))
    [coa, vw] = book.ask(agreements, DAY)
    assert (coa["agreement"], coa["until"], coa["state"], coa["locations"]) == (
        "coa",
        "2028-01-01",
        "in_force",
        ["azc"],
    )
    assert (vw["agreement"], vw["until"], vw["warned_from"]) == ("vw", None, None)
    assert book.ask(agreements, DAY, made)[0]["state"] == "ending"
    assert book.ask(agreements, date(2026, 4, 30))[0]["until"] == "2027-01-01"
    assert "A1" in {line["rule"] for line in book.legality(last_moment(DAY), made)}
    assert "A1" not in {line["rule"] for line in book.legality(last_moment(DAY))}
    assert book.check() == []


def test_what_ended_is_found_until_another_is_known_to_follow_it(book: Book) -> None:
    alone = book.tell(an_agreement(until="2025-01-01"))
    later = book.tell(an_agreement("coa-2", from_="2027-01-01", follows="coa"))

    def found(known_at: int) -> list[str]:
        return [str(line["text"]) for line in book.legality(last_moment(DAY), known_at) if line["rule"] == "A1"]

    assert found(alone) == ["Agreement coa (coa) ended on 2025-01-01; nothing is agreed for after it."]
    assert found(later) == []
    lines = book.ask(agreements, DAY)
    assert [(line["agreement"], line["state"], line["followed_by"]) for line in lines] == [
        ("coa", "ended", ["coa-2"]),
        ("coa-2", "not_begun", []),
    ]
    assert len(found(book.tell(restated(later, {"follows": None})))) == 1
    assert book.check() == []


def test_commitments_and_the_plan_say_what_is_due_and_what_is_done(book: Book) -> None:
    book.tell(a_commitment("later", due=None), a_commitment(due="2024-07-01"), a_planned_line(on="2024-03-01"))
    told = {"about": "an evening", "audience": "public", "channel": "press", "at": "2024-02-01T23:30"}
    done = book.tell(fact("record_communication", **told), fact("carry_out_plan", item="l1", on="2024-03-02"))
    book.tell(fact("meet_commitment", commitment="t1", on="2024-06-30"))
    lines = book.ask(commitments, date(2024, 7, 2))
    assert [(line["commitment"], line["done"], line["status"]) for line in lines] == [
        ("t1", "2024-06-30", "on_time"),
        ("later", None, "pending"),
    ]
    assert book.ask(commitments, date(2024, 7, 2), done)[0]["status"] == "missing"
    lines = book.ask(communication, date(2024, 3, 2))
    assert [(line["item"], line["due"], line["done"], line["status"]) for line in lines] == [
        (None, None, "2024-02-01", None),
        ("l1", "2024-03-01", "2024-03-02", "late"),
    ]
    assert {(line["rule"], line["subject"]) for line in book.legality()} == {("A3", "item:l1")}
    book.tell(restated(done, {"on": "2024-03-01"}))
    assert book.legality() == []
    assert book.check() == []
