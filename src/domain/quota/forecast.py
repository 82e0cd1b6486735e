"""Where a half-year's task ends, at the pace of the last months and with who is coupled (policy 2.3, rules Q6, Q7).

Plain arithmetic in whole persons: each step says how it comes from those before it. What is still to be housed is
rounded down, what is asked is rounded up.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from domain.kernel.days import earlier, first_day, later, next_day, next_half_year
from domain.kernel.published import days_of_pace, months_until_coupled, weeks_from_coupling_to_housing
from domain.kernel.rules import N_, Q7, Finding, Message, say, sentence
from domain.kernel.vocabulary import Group

MONTHS = 6

TASK = sentence("forecast_task", N_("The task: opening, assigned, exchanged and corrected together."))
REALISED = sentence("forecast_realised", N_("Housed until and with {on}."))
REMAINING = sentence("forecast_remaining", N_("What remains: {task} − {realised}."))
SCHEDULE = sentence(
    "forecast_schedule", N_("On schedule after {months} of {all} months: {task} × {months} / {all}, rounded up.")
)
BEHIND = sentence("forecast_behind", N_("Behind schedule (ahead, when negative): {due} − {realised}."))
LATELY = sentence("forecast_lately", N_("Housed in the {window} days up to and with {on}: the pace."))
AT_PACE = sentence(
    "forecast_at_pace",
    N_("At this pace so many more in the {left} days to come: {lately} × {left} / {window}, rounded down."),
)
ENDS_AT_PACE = sentence("forecast_ends_at_pace", N_("At this pace the half-year ends with: {remaining} − {more}."))
COUPLED = sentence("forecast_coupled", N_("Coupled and not yet housed on {on}."))
IN_TIME = sentence("forecast_in_time", N_("Of these, housed by {last} when all goes within the terms."))
ENDS_WITH_COUPLED = sentence(
    "forecast_ends_with_coupled", N_("With who is coupled the half-year ends with: {remaining} − {in_time}.")
)
NEEDED_AHEAD = sentence(
    "forecast_needed_ahead",
    N_(
        "To be coupled on {day} to make it: {task} − {realised}, and − {more} housed by then ({lately} × {ahead} / "
        "{window})."
    ),
)
SHORT_AHEAD = sentence(
    "forecast_short_ahead", N_("To be coupled besides who is: {wanted} − {waiting}, nobody when that is negative.")
)
NEEDED = sentence(
    "forecast_needed",
    N_("To be coupled on {day} to make it: {task} − {realised}, housed until and with that day."),
)
WAITED = sentence("forecast_waited", N_("Coupled and not yet housed on {day}."))
SHORT = sentence(
    "forecast_short",
    N_("Too few coupled on {day}: {wanted} − {waited}, nobody when that is negative; it can excuse."),
)
NEEDED_NEXT = sentence(
    "forecast_needed_next",
    N_("To be coupled on {day}: {opening} at the end of this half-year, + {given} given, − {more} housed by then."),
)
NEEDED_NEXT_UNGIVEN = sentence(
    "forecast_needed_next_ungiven",
    N_(
        "To be coupled on {day}: {opening} at the end of this half-year, − {more} housed by then; "
        "nothing is given yet for {period}."
    ),
)
TOO_FEW_COUPLED = sentence(
    "too_few_coupled",
    N_("On {day} {waited} were coupled to {municipality}; {wanted} were needed for {group} in {period}."),
)


STEPS = (
    "task",
    "realised",
    "remaining",
    "schedule",
    "behind",
    "lately",
    "at_pace",
    "ends_at_pace",
    "coupled",
    "in_time",
    "ends_with_coupled",
    "needed",
    "waited",
    "short",
    "needed_next",
)
"""The names of the steps, in their order."""


class Step(NamedTuple):
    """One line of the arithmetic: its name, how many persons, and how that follows."""

    name: str
    persons: int
    text: Message


@dataclass(frozen=True)
class Known:
    """What is known on a day of a municipality's task for a group.

    ``lately`` is who was housed in the days of ``days_of_pace`` up to and with the day. ``coupled`` are those who wait
    on it, by the day of their coupling. ``by_key_day`` are those housed until and with the key day, and ``waited``
    those who were coupled and waited on it; both None while it is to come. ``following`` is what was given for the
    half-year after this one, None while nothing is.
    """

    period: str
    on: date
    task: int
    realised: int
    lately: int
    coupled: Sequence[tuple[date, int]]
    by_key_day: int | None
    waited: int | None
    following: int | None


def key_day(period: str) -> date:
    """The day of a half-year on which enough persons must be coupled to finish it: 1 April or 1 October (rule Q7)."""
    begins = first_day(period)
    return begins.replace(month=begins.month + months_until_coupled(begins))


def housed_in_time(coupled: Iterable[tuple[date, int]], last: date) -> int:
    """Of who is coupled, how many are housed up to and with a day, when all goes within the terms."""
    return sum(persons for day, persons in coupled if later(day, weeks=weeks_from_coupling_to_housing(day)) <= last)


def steps(known: Known) -> Iterator[Step]:
    """The arithmetic, line by line."""
    last = earlier(first_day(next_half_year(known.period)), days=1)
    remaining = known.task - known.realised
    yield Step("task", known.task, say(TASK))
    yield Step("realised", known.realised, say(REALISED, on=known.on))
    yield Step("remaining", remaining, say(REMAINING, task=known.task, realised=known.realised))
    yield from _schedule(known)
    window, left = days_of_pace(known.on), (last - known.on).days
    more = known.lately * left // window
    yield Step("lately", known.lately, say(LATELY, window=window, on=known.on))
    yield Step("at_pace", more, say(AT_PACE, left=left, lately=known.lately, window=window))
    yield Step("ends_at_pace", remaining - more, say(ENDS_AT_PACE, remaining=remaining, more=more))
    in_time = housed_in_time(known.coupled, last)
    waiting = sum(persons for _, persons in known.coupled)
    yield Step("coupled", waiting, say(COUPLED, on=known.on))
    yield Step("in_time", in_time, say(IN_TIME, last=last))
    yield Step("ends_with_coupled", remaining - in_time, say(ENDS_WITH_COUPLED, remaining=remaining, in_time=in_time))
    yield from _key_day(known, waiting, window)
    if left > 0:
        yield from _following(known, remaining - more, window)


def _schedule(known: Known) -> Iterator[Step]:
    after, begins = next_day(known.on), first_day(known.period)
    months = (after.year - begins.year) * 12 + after.month - begins.month
    due = _up(known.task * months, MONTHS)
    yield Step("schedule", due, say(SCHEDULE, months=months, all=MONTHS, task=known.task))
    yield Step("behind", due - known.realised, say(BEHIND, due=due, realised=known.realised))


def _key_day(known: Known, waiting: int, window: int) -> Iterator[Step]:
    day = key_day(known.period)
    if known.by_key_day is None or known.waited is None:
        ahead = (day - known.on).days
        more = known.lately * ahead // window
        wanted = max(0, known.task - known.realised - more)
        values = {"day": day, "more": more, "lately": known.lately, "ahead": ahead, "window": window}
        yield Step("needed", wanted, say(NEEDED_AHEAD, task=known.task, realised=known.realised, **values))
        yield Step("short", max(0, wanted - waiting), say(SHORT_AHEAD, wanted=wanted, waiting=waiting))
        return
    wanted = needed(known.task, known.by_key_day)
    yield Step("needed", wanted, say(NEEDED, day=day, task=known.task, realised=known.by_key_day))
    yield Step("waited", known.waited, say(WAITED, day=day))
    values = {"day": day, "wanted": wanted, "waited": known.waited}
    yield Step("short", max(0, wanted - known.waited), say(SHORT, **values))


def _following(known: Known, opening: int, window: int) -> Iterator[Step]:
    period = next_half_year(known.period)
    day = key_day(period)
    ahead = (day - first_day(period)).days
    more = known.lately * ahead // window
    text = NEEDED_NEXT if known.following is not None else NEEDED_NEXT_UNGIVEN
    given = known.following or 0
    wanted = max(0, opening + given - more)
    values = {"day": day, "opening": opening, "given": given, "more": more, "period": period}
    yield Step("needed_next", wanted, say(text, **values))


def needed(task: int, realised: int) -> int:
    """How many must be coupled to finish a task of which so many are housed."""
    return max(0, task - realised)


def _up(number: int, by: int) -> int:
    return -(-number // by)


def too_few_coupled(
    municipality: str, group: Group, period: str, task: int, realised: int, waited: int
) -> Iterator[Finding]:
    """On 1 April or 1 October fewer were coupled than were needed: it can excuse falling short, from that day on (Q7).

    ``task``, ``realised`` and ``waited`` are as on that day.
    """
    wanted, day = needed(task, realised), key_day(period)
    if waited < wanted:
        values = {"day": day, "waited": waited, "municipality": municipality, "wanted": wanted, "group": group}
        yield Finding(Q7, say(TOO_FEW_COUPLED, period=period, **values), None, day, since=day)
