"""The time of recording: it never goes back, and a clock that is far off is not believed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from adapters.ledger.errors import ClockRefused
from adapters.seal.leaf import text_of_moment
from domain.kernel.rules import N_, say

_AMSTERDAM = ZoneInfo("Europe/Amsterdam")

# The clocks of two computers may differ this much.
_BEHIND = timedelta(minutes=5)

# A register in which nothing was recorded for longer may ask whether the clock is right.
_AHEAD = timedelta(days=31)

BELIEVED_AHEAD = timedelta(minutes=5)
"""A row of a later time than this from now was recorded by a wrong clock, or by no clock."""


@dataclass(slots=True)
class LastTimes:
    """When the last event was recorded that is not ahead of the clock (None: there is none), and the times of those
    after it, which are."""

    believed: datetime | None
    ahead: Sequence[datetime] = ()

    def measure(self, confirmed: bool) -> datetime | None:
        """The time that the next event is held against.

        Where rows are ahead, either they lie or the clock is behind. No clock of the register goes on from the last
        event to 2099 by itself: a row that is so far ahead of the one before it is left out. One that is not may well
        be right, unless somebody ``confirmed`` that the clock is.
        """
        found = self.believed
        if not confirmed:
            for moment in self.ahead:
                if found is None or moment - found <= _AHEAD:
                    found = moment
        return found


def utc_now() -> datetime:
    """The computer's clock, in UTC."""
    return datetime.now(UTC)


def is_confirmed(now: datetime, confirmed_on: date | None) -> bool:
    """Whether somebody confirmed the clock on the day of `now` (aware), in UTC or in Amsterdam."""
    return confirmed_on in (now.astimezone(UTC).date(), now.astimezone(_AMSTERDAM).date())


def next_moment(now: datetime, last: datetime | None, confirmed_on: date | None) -> datetime:
    """The time of recording, in UTC, of what is recorded at `now` (aware) after an event of `last` (None: the first).

    Never before `last`. Raises ClockRefused when `now` is 5 minutes or more before it or more than 31 days after it,
    unless `confirmed_on` is the day of `now`, in UTC or in Amsterdam.
    """
    if now.tzinfo is None:
        raise ValueError("The clock gives a time without its zone.")
    now = now.astimezone(UTC)
    if last is None or (now >= last and now - last <= _AHEAD):
        return now
    if now < last and last - now < _BEHIND:
        return last
    today = now.astimezone(_AMSTERDAM).date()
    if is_confirmed(now, confirmed_on):
        return max(last, now)
    behind = N_(
        "The clock says {now}, the last event was recorded at {last}: that is too far behind. Set the clock right; "
        "if it is right, confirm that with OPVANG_CLOCK_CONFIRMED={today}."
    )
    ahead = N_(
        "The clock says {now}, the last event was recorded at {last}: that is too far ahead. Set the clock right; "
        "if it is right, confirm that with OPVANG_CLOCK_CONFIRMED={today}."
    )
    moments = {"now": text_of_moment(now), "last": text_of_moment(last), "today": today.isoformat()}
    raise ClockRefused(say(behind if now < last else ahead, **moments))
