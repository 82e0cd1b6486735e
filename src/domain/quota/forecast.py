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
from domain.kernel.rules import N_, Q7, Finding, Message, say
from domain.kernel.vocabulary import Group

MONTHS = 6


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
    yield Step("task", known.task, say(N_("The task: opening, assigned, exchanged and corrected together.")))
    yield Step("realised", known.realised, say(N_("Housed until and with {on}."), on=known.on))
    text = N_("What remains: {task} − {realised}.")
    yield Step("remaining", remaining, say(text, task=known.task, realised=known.realised))
    yield from _schedule(known)
    window, left = days_of_pace(known.on), (last - known.on).days
    more = known.lately * left // window
    text = N_("Housed in the {window} days up to and with {on}: the pace.")
    yield Step("lately", known.lately, say(text, window=window, on=known.on))
    text = N_("At this pace so many more in the {left} days to come: {lately} × {left} / {window}, rounded down.")
    yield Step("at_pace", more, say(text, left=left, lately=known.lately, window=window))
    text = N_("At this pace the half-year ends with: {remaining} − {more}.")
    yield Step("ends_at_pace", remaining - more, say(text, remaining=remaining, more=more))
    in_time = housed_in_time(known.coupled, last)
    waiting = sum(persons for _, persons in known.coupled)
    yield Step("coupled", waiting, say(N_("Coupled and not yet housed on {on}."), on=known.on))
    yield Step("in_time", in_time, say(N_("Of these, housed by {last} when all goes within the terms."), last=last))
    text = N_("With who is coupled the half-year ends with: {remaining} − {in_time}.")
    yield Step("ends_with_coupled", remaining - in_time, say(text, remaining=remaining, in_time=in_time))
    yield from _key_day(known, waiting, window)
    if left > 0:
        yield from _following(known, remaining - more, window)


def _schedule(known: Known) -> Iterator[Step]:
    after, begins = next_day(known.on), first_day(known.period)
    months = (after.year - begins.year) * 12 + after.month - begins.month
    due = _up(known.task * months, MONTHS)
    text = N_("On schedule after {months} of {all} months: {task} × {months} / {all}, rounded up.")
    yield Step("schedule", due, say(text, months=months, all=MONTHS, task=known.task))
    text = N_("Behind schedule (ahead, when negative): {due} − {realised}.")
    yield Step("behind", due - known.realised, say(text, due=due, realised=known.realised))


def _key_day(known: Known, waiting: int, window: int) -> Iterator[Step]:
    day = key_day(known.period)
    if known.by_key_day is None or known.waited is None:
        ahead = (day - known.on).days
        more = known.lately * ahead // window
        wanted = max(0, known.task - known.realised - more)
        text = N_(
            "To be coupled on {day} to make it: {task} − {realised}, and − {more} housed by then ({lately} × {ahead} / "
            "{window})."
        )
        values = {"day": day, "more": more, "lately": known.lately, "ahead": ahead, "window": window}
        yield Step("needed", wanted, say(text, task=known.task, realised=known.realised, **values))
        text = N_("To be coupled besides who is: {wanted} − {waiting}, nobody when that is negative.")
        yield Step("short", max(0, wanted - waiting), say(text, wanted=wanted, waiting=waiting))
        return
    wanted = needed(known.task, known.by_key_day)
    text = N_("To be coupled on {day} to make it: {task} − {realised}, housed until and with that day.")
    yield Step("needed", wanted, say(text, day=day, task=known.task, realised=known.by_key_day))
    yield Step("waited", known.waited, say(N_("Coupled and not yet housed on {day}."), day=day))
    text = N_("Too few coupled on {day}: {wanted} − {waited}, nobody when that is negative; it can excuse.")
    values = {"day": day, "wanted": wanted, "waited": known.waited}
    yield Step("short", max(0, wanted - known.waited), say(text, **values))


def _following(known: Known, opening: int, window: int) -> Iterator[Step]:
    period = next_half_year(known.period)
    day = key_day(period)
    ahead = (day - first_day(period)).days
    more = known.lately * ahead // window
    text = N_(
        "To be coupled on {day}: {opening} at the end of this half-year, + {given} given, − {more} housed by then."
    )
    if known.following is None:
        text = N_("To be coupled on {day}: {opening} at the end of this half-year, − {more} housed by then; "
                  "nothing is given yet for {period}.")  # fmt: skip
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
    """On 1 April or 1 October fewer were coupled than were needed: it can excuse falling short (rule Q7)."""
    wanted, day = needed(task, realised), key_day(period)
    if waited < wanted:
        text = N_("On {day} {waited} were coupled to {municipality}; {wanted} were needed for {group} in {period}.")
        values = {"day": day, "waited": waited, "municipality": municipality, "wanted": wanted, "group": group}
        yield Finding(Q7, say(text, period=period, **values), None, day)
