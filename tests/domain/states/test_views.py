"""What a decision sees of a household or a location is what had been recorded when it looked."""

from domain.states.household import HouseholdView
from domain.states.site import SiteView
from tests.domain.facts import a_household, a_location, closed, joined
from tests.domain.given import given


def test_a_household_that_was_looked_at_is_seen_anew_after_the_next_event() -> None:
    recorded = given(a_household("c1", "p1"), joined("p2"), closed()).story.recorded
    view, sizes = HouseholdView("c1"), []
    for one in recorded:
        view.apply(one)
        sizes.append((len(view.now().members), view.now().closed.year))
    assert sizes == [(1, 9999), (2, 9999), (2, 2024)]


def test_a_location_that_was_looked_at_is_seen_anew_after_the_next_event() -> None:
    recorded = given(*a_location()).story.recorded
    view, steps = SiteView("azc"), []
    for one in recorded:
        view.apply(one)
        steps.append((view.now().suggested is not None, len(view.now().final), len(view.now().opened)))
    assert steps[0] == (True, 0, 0)
    assert steps[-2:] == [(True, 1, 0), (True, 1, 1)]
