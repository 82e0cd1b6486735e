"""What is known of a scheme on a day, and on which days it may become another (policy 3.4, rule F2)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given as anything
from hypothesis import strategies as st

from domain.kernel.days import OPEN
from domain.states.scheme import Basis, Scheme, Unit
from tests.domain.turns import DAYS, other_from

STEPS = st.lists(st.tuples(st.sampled_from(DAYS), st.sampled_from(["applied", "granted", "settled"])), max_size=3)
CHANGES = st.lists(st.tuples(st.sampled_from(DAYS), st.integers(0, 2)), max_size=3)

Changes = list[tuple[date, int]]


@anything(
    st.sampled_from(DAYS),
    st.sampled_from([*DAYS, OPEN, DAYS[20] + timedelta(weeks=52)]),
    STEPS,
    CHANGES,
    CHANGES,
    CHANGES,
)
def test_between_two_turns_nothing_changes_of_a_scheme(
    from_: date, until: date, steps: list[tuple[date, str]], laws: Changes, places: Changes, persons: Changes
) -> None:
    scheme = Scheme(
        "oek",
        from_=from_,
        until=until,
        bases=[Basis(day, str(law)) for day, law in laws],
        rates={
            Unit.PLACE_DAY: [(day, Decimal(rate), 1) for day, rate in places],
            Unit.PERSON_DAY: [(day, Decimal(rate), 2) for day, rate in persons],
        },
        steps=[(day, step, Decimal()) for day, step in steps],
    )

    def answers(day: date) -> Any:
        near = scheme.warned_from()
        of_day = scheme.holds_on(day), scheme.basis_on(day), scheme.state_on(day), near is not None and near <= day
        return of_day, [scheme.rate_on(unit, day) for unit in Unit]

    turns = scheme.turns()
    assert turns == sorted(set(turns))
    assert other_from(answers) <= set(turns)
