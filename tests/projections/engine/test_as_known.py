"""What was believed of a fact and of its corrections, as the corrections came in."""

from datetime import UTC, datetime

from domain.kernel.history import Correction, Event, Recorded, Restated, Retracted
from domain.kernel.vocabulary import Group
from domain.quota.quota import QuotaAssigned
from projections.engine.as_known import beliefs, by_root, root
from tests.domain.facts import HARDENBERG

Family = list[Recorded]


def recorded(position: int, event: Event, *chain: int) -> Recorded:
    tags = tuple(f"event:{number}" for number in chain)
    return Recorded(position, event, tags, datetime(2024, 1, 1, tzinfo=UTC), "anna")


def assigned(position: int, persons: int) -> Recorded:
    event = QuotaAssigned(
        municipality=HARDENBERG, group=Group.STATUS_HOLDER, period="2024-H1", persons=persons, source="Staatscourant"
    )
    return recorded(position, event)


def restated(position: int, fact: int, persons: int) -> Recorded:
    return recorded(position, Restated(corrects=fact, reason="x", fields={"persons": persons}), fact)


def retracted(position: int, *chain: int) -> Recorded:
    return recorded(position, Retracted(corrects=chain[0], reason="x"), *chain)


def of_the_fact(family: Family) -> list[tuple[int, int, int | None]]:
    """How many persons were believed, from and until when."""
    found = []
    for form, known_from, known_until in beliefs(family[0], family[1:]):
        assert isinstance(form.event, QuotaAssigned)
        found.append((form.event.persons, known_from, known_until))
    return found


def of_the_correction(family: Family, position: int) -> list[tuple[int, int | None]]:
    """From and until when the correction itself stood."""
    (correction,) = (member for member in family if member.position == position)
    return [(known_from, known_until) for _, known_from, known_until in beliefs(correction, family[1:])]


def test_a_fact_that_nobody_corrected_is_believed_from_its_own_position() -> None:
    assert of_the_fact([assigned(3, 10)]) == [(10, 3, None)]


def test_each_correction_ends_what_was_believed_before_it() -> None:
    family = [assigned(3, 10), restated(5, 3, 11), restated(8, 3, 12), retracted(9, 3)]
    assert of_the_fact(family) == [(10, 3, 5), (11, 5, 8), (12, 8, 9)]


def test_a_retracted_correction_gives_way_to_what_it_corrected() -> None:
    family = [assigned(3, 10), restated(5, 3, 11), retracted(8, 5, 3), retracted(9, 8, 5, 3)]
    assert of_the_fact(family) == [(10, 3, 5), (11, 5, 8), (10, 8, 9), (11, 9, None)]
    assert of_the_correction(family, 5) == [(5, 8), (9, None)]
    assert of_the_correction(family, 8) == [(8, 9)]


def test_a_correction_that_changes_nothing_ends_nothing() -> None:
    family = [assigned(3, 10), restated(5, 3, 11), restated(8, 3, 11)]
    assert of_the_fact(family) == [(10, 3, 5), (11, 5, None)]


def test_a_restatement_stands_as_long_as_its_fact() -> None:
    family = [assigned(3, 10), restated(5, 3, 11), retracted(8, 3), retracted(9, 8, 3)]
    assert of_the_correction(family, 5) == [(5, 8), (9, None)]


def test_a_correction_is_not_believed_before_it_was_made() -> None:
    """The fact was gone for a while, and stood again, before it was restated."""
    family = [assigned(3, 10), retracted(5, 3), retracted(8, 5, 3), restated(9, 3, 11)]
    assert of_the_correction(family, 9) == [(9, None)]
    assert of_the_fact(family) == [(10, 3, 5), (10, 8, 9), (11, 9, None)]


def test_a_family_goes_by_the_fact_at_its_root() -> None:
    family = [assigned(3, 10), restated(5, 3, 11), retracted(8, 5, 3), retracted(9, 8, 5, 3)]
    assert [root(member) for member in family] == [3, 3, 3, 3]
    other = restated(10, 4, 1)
    assert by_root([*family[1:], other]) == {3: family[1:], 4: [other]}
    assert all(isinstance(member.event, Correction) for member in by_root(family[1:])[3])
