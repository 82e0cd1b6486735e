"""Data subjects: reading what is personal is recorded first, and erasing it is ordered, then done (DESIGN 5)."""

from typing import Any

import pytest
from pydantic import ValidationError

from domain.data_subjects import ConfirmErasure, ErasureOrdered, PersonalDataRead, ReadPersonalData, SubjectErased
from domain.kernel.deciding import Command, Refused, command_adapter
from tests.domain.facts import a_household, a_signal
from tests.domain.given import Story, command, fact, given

ERASE = {"subject": "person:p1", "ground": "request of 1 May"}
ORDERED = fact("erase_subject", **ERASE)


def of_the_register(cls: type[Command], **fields: Any) -> Command:
    return command_adapter(cls).validate_python(fields)


def after(*facts: Any) -> Story:
    return given(*facts, anyhow=True).story


def test_an_erasure_is_ordered_and_tagged_with_its_subject() -> None:
    [recorded] = given(a_household()).when("erase_subject", **ERASE).then(ErasureOrdered(**ERASE))
    assert recorded.tags == ["person:p1", "erasure"]


def test_only_of_whom_something_is_recorded_something_is_erased() -> None:
    given(a_household()).when("erase_subject", **{**ERASE, "subject": "person:p1"}).then(ErasureOrdered(**ERASE))
    given(a_household(), anyhow=True).when("erase_subject", **{**ERASE, "subject": "person:p9"}).then_refused(
        saying="Nothing is recorded about person:p9"
    )


def test_an_erasure_is_ordered_once_until_it_is_done() -> None:
    given(a_household(), ORDERED).when("erase_subject", **ERASE).then_refused(saying="was ordered already")
    story = after(a_household(), ORDERED)
    story.do(of_the_register(ConfirmErasure, subject="person:p1"))
    [again] = story.do(command("erase_subject", **ERASE))
    assert again.decision == ErasureOrdered(**ERASE)


def test_that_it_is_done_is_recorded_with_the_order_that_it_follows() -> None:
    [recorded] = after(a_household(), ORDERED).do(of_the_register(ConfirmErasure, subject="person:p1"))
    assert recorded.decision == SubjectErased(subject="person:p1", ordered=2)
    assert recorded.tags == ["person:p1", "erasure"]
    with pytest.raises(Refused, match="was not ordered"):
        after(a_household()).do(of_the_register(ConfirmErasure, subject="person:p1"))


def test_reading_is_recorded_with_its_purpose_and_ground() -> None:
    reading = {"subject": "signal:s1", "purpose": "to answer", "ground": "public task"}
    [recorded] = after(a_signal()).do(of_the_register(ReadPersonalData, **reading))
    assert recorded.decision == PersonalDataRead(**reading)
    assert recorded.tags == ["signal:s1", "reading"]
    with pytest.raises(Refused, match="Nothing is recorded"):
        after().do(of_the_register(ReadPersonalData, **reading))


@pytest.mark.parametrize("subject", ["p1", "person:", "person:1234567890", "location:azc", "person:p 1", ":p1", "Jan"])
def test_a_subject_is_a_kind_and_an_id(subject: str) -> None:
    with pytest.raises(ValidationError) as refused:
        command("erase_subject", subject=subject, ground="g")
    assert "1234567890" not in str(refused.value)
