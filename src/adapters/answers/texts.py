"""Texts as people read them, in Dutch or English: translated here, when they are shown."""

import gettext
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from domain.kernel.days import AMSTERDAM
from domain.kernel.rules import N_, Labelled, Message

LOCALE = Path(str(files("adapters"))) / "locale"

LABELS: Mapping[str, str] = {
    "personal": N_("(personal)"),
    "asylum_regular": N_("asylum, regular"),
    "asylum_emergency": N_("asylum, emergency reception"),
    "asylum_municipal": N_("asylum, municipal reception"),
    "asylum_minor": N_("unaccompanied minors, asylum"),
    "displaced_ukraine": N_("displaced people from Ukraine"),
    "status_holder": N_("status holders"),
    "status_minor": N_("unaccompanied minors with a status"),
    "labour_migrant": N_("labour migrants"),
    "urgent_seeker": N_("urgent seekers"),
    "college": N_("college"),
    "council": N_("council"),
    "mayor": N_("mayor"),
    "direct_neighbours": N_("direct neighbours"),
    "local_interest_group": N_("local interest group"),
    "surroundings": N_("surroundings"),
    "public": N_("public"),
    "oral": N_("orally"),
    "in_person": N_("in person"),
    "letter": N_("letter"),
    "municipal_channels": N_("municipal channels"),
    "press": N_("press"),
    "other": N_("other"),
    "phone": N_("phone"),
    "email": N_("e-mail"),
    "web": N_("web"),
    "meeting": N_("meeting"),
    "on_time": N_("on time"),
    "late": N_("late"),
    "missing": N_("missing"),
    "pending": N_("pending"),
    "error": N_("error"),
    "attention": N_("attention"),
    "suggested": N_("suggested"),
    "assessed": N_("assessed"),
    "intended_decision": N_("intended decision"),
    "informed": N_("informed"),
    "study": N_("study concluded"),
    "final_decision": N_("final decision"),
    "opened": N_("opened"),
    "form": N_("form set"),
    "reception_centre": N_("reception centre"),
    "joint_location": N_("joint location for asylum procedures (GVL)"),
    "satellite_location": N_("satellite location"),
    "regional_location": N_("regional reception location (ROL)"),
    "municipal": N_("municipal reception"),
    "flow_on": N_("flow-on location"),
    "flex": N_("flexible dwellings"),
    "conversion": N_("converted building"),
    "capacity_changed": N_("capacity changed"),
    "closed": N_("closed"),
    "contact": N_("contact person appointed"),
    "interval": N_("meeting interval set"),
    "signal_received": N_("signal received"),
    "measure": N_("measure taken"),
    "signal_answered": N_("signal answered"),
    "signal_closed": N_("signal closed"),
    "boa": N_("BOA (enforcement officer)"),
    "street_coach": N_("street coach"),
    "talk": N_("talk"),
    "mediation": N_("mediation"),
    "surveillance_team": N_("surveillance team"),
    "house_rules": N_("house rules"),
    "transfer": N_("transfer to another location"),
    "area_ban": N_("area ban"),
    "open": N_("open"),
    "answered": N_("answered"),
    "nuisance": N_("nuisance"),
    "question": N_("question"),
    "compliment": N_("compliment"),
    "birth": N_("birth"),
    "single": N_("alone"),
    "couple": N_("couple"),
    "family": N_("family"),
    "family_reunification": N_("family reunification"),
    "large_family": N_("large family"),
    "no_dwelling": N_("no fitting dwelling"),
    "health": N_("health"),
    "school_or_work": N_("school or work"),
    "place_day": N_("place per day"),
    "person_day": N_("person per day"),
    "lump_sum": N_("lump sum"),
    "no_evidence": N_("no evidence"),
    "no_legal_basis": N_("no legal basis"),
    "no_purpose": N_("no scheme and no theme"),
    "outside_scheme": N_("outside its scheme"),
    "other_legal_basis": N_("another legal basis than its scheme"),
    "not_decided": N_("location not decided"),
    "double": N_("booked twice"),
    "after_report": N_("after the report"),
    "regular_task": N_("grant for a regular task"),
    "resolved": N_("resolved"),
    "dismissed": N_("dismissed"),
    "budget": N_("budget"),
    "condition": N_("conditions"),
    "misuse": N_("misuse"),
    "uncertainty": N_("uncertainty"),
    "information": N_("information"),
    "defined": N_("defined"),
    "applied": N_("applied for"),
    "granted": N_("granted"),
    "advanced": N_("advance paid"),
    "settled": N_("settled"),
    "expense": N_("expense"),
    "revenue": N_("revenue"),
    "expenses": N_("expenses"),
    "revenues": N_("revenues"),
    "advances": N_("advances"),
    "advance": N_("advance"),
    "settlement": N_("settlement"),
    "entitlement": N_("entitlement"),
    "booked": N_("booked"),
    "changed": N_("changed"),
    "retracted": N_("retracted"),
    "scheme_ends": N_("a scheme ends"),
    "rate_falls": N_("a rate falls"),
    "capacity_unpaid": N_("capacity without payment"),
    "green": N_("green"),
    "orange": N_("orange"),
    "red": N_("red"),
    "agenda": N_("agenda of 2020"),
    "spreading_act": N_("spreading act"),
    "regional_agreements": N_("regional agreements"),
    "within_terms": N_("within the terms"),
    "beyond_terms": N_("beyond the terms"),
    "beyond_twice": N_("more than twice the terms"),
    "not_begun": N_("not begun yet"),
    "in_force": N_("in force"),
    "ending": N_("about to end"),
    "ended": N_("ended"),
    "mitigated": N_("mitigated"),
    "primary": N_("primary"),
    "secondary": N_("secondary"),
    "food": N_("food"),
    "clothing": N_("clothing"),
    "with_host": N_("with a private host"),
    "contribution": N_("own contribution"),
    "catering": N_("contribution for meals"),
    "not_known": N_("not known"),
    "total": N_("total"),
    "programme": N_("programme"),
    "on_site_support": N_("on-site support"),
    "on_site_support_ended": N_("on-site support ended"),
    "programme_joined": N_("takes part in a programme"),
    "programme_left": N_("left a programme"),
    "to_agree": N_("to be agreed"),
    "overdue": N_("overdue"),
    "agreed": N_("agreed"),
    "occurred": N_("occurred"),
    "accepted": N_("accepted"),
    "refused": N_("refused"),
    "lapsed": N_("lapsed"),
}
"""What people read for a code. A code without a label is shown as it is."""


MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
HALF_YEARS = {"1": N_("first half-year of {year}"), "2": N_("second half-year of {year}")}
_HALF_YEAR = re.compile(r"(\d{4})-H([12])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

_DUTCH_NUMBER = str.maketrans(",.", ".,")


def language(asked: str | None = None, environment: Mapping[str, str] = os.environ) -> str:
    """The language to speak: what was asked, or else what the environment says; English when it says neither."""
    for value in (asked, environment.get("LC_ALL"), environment.get("LC_MESSAGES"), environment.get("LANG")):
        if value:
            return "nl" if value.lower().startswith("nl") else "en"
    return "en"


@cache
def municipality_names() -> Mapping[str, str]:
    """The names of municipalities by their codes: the first of how each is spelled in tables."""
    spelled = files("adapters.data").joinpath("imports", "spellings.toml").read_text("utf-8")
    return {code: names[0] for code, names in tomllib.loads(spelled)["municipality"].items()}


class Texts:
    """Renders texts in one language; ``in_full``, with days, half-years and municipalities written out."""

    def __init__(self, lang: str, *, in_full: bool = False) -> None:
        self.lang = lang
        self._in_full = in_full
        self._catalogue = gettext.translation("opvang", LOCALE, [lang], fallback=True)

    def say(self, text: str, **values: Any) -> str:
        """A text that was marked for the catalogue, with its places filled."""
        return self.render(Message(text, values))

    def render(self, message: Message) -> str:
        """A message, its values as people read them."""
        translated = self._catalogue.gettext(message.text) if message.text else ""
        values = message.values.items()
        return translated.format(**{name: value if type(value) is int else self.value(value) for name, value in values})

    def label(self, code: str | None) -> str:
        """What people read for a code."""
        if code is None:
            return ""
        return self._catalogue.gettext(LABELS[code]) if code in LABELS else self._written_out(code)

    def moment_or_label(self, text: str) -> str:
        """A stored text as people read it: a moment in UTC in Dutch time, a code by its label."""
        if len(text) >= 20 and text[10:11] == "T" and text.endswith("Z"):
            return self.value(datetime.fromisoformat(text))
        return self.label(text)

    def value(self, value: Any) -> str:
        """A value as people read it: moments in Dutch time, codes by their labels."""
        match value:
            case None:
                return ""
            case Message():
                return self.render(value)
            case Enum():
                return self.label(str(value.value))
            case Labelled():
                return self.label(value)
            case datetime():
                there = value.astimezone(AMSTERDAM)
                return f"{self.value(there.date())} {there:%H:%M}"
            case date():
                return self._written_out(value.isoformat())
            case Decimal():
                english = f"{value:,.2f}"
                return english.translate(_DUTCH_NUMBER) if self.lang == "nl" else english
            case str():
                return self._written_out(value)
            case Mapping():
                return ", ".join(f"{self.value(k)} {self.value(v)}" for k, v in value.items())
            case Iterable():
                return ", ".join(self.value(item) for item in value)
            case _:
                return str(value)

    def _written_out(self, text: str) -> str:
        if not self._in_full:
            return text
        if half := _HALF_YEAR.fullmatch(text):
            return self.say(HALF_YEARS[half[2]], year=half[1])
        if _DAY.fullmatch(text):
            year, month, day = map(int, text.split("-"))
            return f"{day} {self._catalogue.gettext(MONTHS[month - 1])} {year}" if 1 <= month <= 12 else text
        return municipality_names().get(text, text)
