"""The rules of the policy by their ids: what each says, where it stands, and how much it weighs.

What a rule checks lives beside the events of its topic; this is the one place that says what the rule is.
Texts are in English here and in Dutch in the message catalogue.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal

Severity = Literal["error", "attention"]


def N_(text: str) -> str:
    """Mark a text for the message catalogue; it is translated when it is shown."""
    return text


class Labelled(str):
    """A code of which people read the label."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with places to fill: translated when it is shown, never before."""

    text: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


def say(text: str, **values: Any) -> Message:
    """A message from a text that was marked with N_ and the values for its places."""
    return Message(text, values)


_SENTENCES: Final[dict[str, str]] = {}
_CODES: Final[dict[str, str]] = {}


def sentence(code: str, text: str) -> str:
    """Declare what can be found or broken, by a code that projections keep in place of its text; gives the text.

    A code stays what it is for good, also when its text is put better. Raises ``ValueError`` for one that is taken.
    """
    if _SENTENCES.setdefault(code, text) != text or _CODES.setdefault(text, code) != code:
        raise ValueError(f"there is another sentence {code}, or another code for its text")
    return text


def code_of(message: Message) -> str:
    """The code of the sentence of a message. Raises ``KeyError`` when it was not declared as one."""
    return _CODES[message.text]


def text_of(code: str) -> str:
    """The sentence of a code. Raises ``KeyError`` when none is declared."""
    return _SENTENCES[code]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its id, its paragraph of the policy (or its law), how much a breach weighs, and its sentence."""

    id: str
    paragraph: str
    severity: Severity
    text: str


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a fact breaks, and how."""

    rule: Rule
    detail: Message


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that reality did not keep, found by replay: it was never refused.

    ``position`` is the event that it shows from, None where something is missing; ``at`` a day, or a moment in UTC.
    It is found from a day or a moment on (``since``), until another one (excluded; None: for good). What has a
    ``since`` of None is found whenever one asks.
    """

    rule: Rule
    detail: Message
    position: int | None
    at: date | None
    since: date | None = None
    until: date | None = None


Q1 = Rule(
    "Q1",
    "2.3",
    "attention",
    N_("A half-year opens with what remained of the one before; an opening balance that differs from it is explained."),
)
Q2 = Rule("Q2", "2.3", "error", N_("Each person counts once per coupling, on the day of being housed."))
Q3 = Rule("Q3", "2.2", "error", N_("A quota may be part of one other quota, not of itself."))
Q4 = Rule(
    "Q4", "Huisvestingswet 2014, art. 29.2", "error", N_("What one municipality gives in an exchange, another takes.")
)
Q5 = Rule(
    "Q5",
    "Huisvestingswet 2014, art. 29.1",
    "attention",
    N_("A municipality's task follows from its share of the inhabitants, within one person."),
)
Q6 = Rule(
    "Q6",
    "2.3",
    "attention",
    N_("Who has a permit is coupled within its term; who is coupled is offered a dwelling, and housed, within theirs."),
)
Q7 = Rule(
    "Q7",
    "2.3",
    "attention",
    N_("On 1 April and on 1 October enough are coupled to finish the half-year; too few can excuse falling short."),
)
Q8 = Rule("Q8", "2.3", "attention", N_("What COA counts and what the register counts agree, or it is known why not."))
R1 = Rule("R1", "2.3", "attention", N_("On the day of a capacity target there are as many places as were asked."))
R2 = Rule("R2", "2.3", "attention", N_("What is realised on a day to come is a forecast, and is recorded as one."))
C0 = Rule("C0", "2.2", "error", N_("A case is in one group on a day."))
C1 = Rule("C1", "2.3", "error", N_("A case has one open coupling."))
C2 = Rule("C2", "2.3", "attention", N_("The composition of a household, and why it waits, are known."))
C3 = Rule("C3", "2.2", "attention", N_("Who is of age is no longer followed as an unaccompanied minor."))
P1 = Rule("P1", "3.1", "error", N_("A location never holds more persons of a group than it has places, on any day."))
P2 = Rule("P2", "3.1", "error", N_("A person is in one place on a day."))
P3 = Rule(
    "P3", "3.1", "error", N_("A household is placed only at a location that is open, for a group it is decided for.")
)
P4 = Rule("P4", "3.1", "error", N_("A day counts from arrival (included) to departure (excluded)."))
P5 = Rule("P5", "3.1", "attention", N_("Who plans a placement sees the location's households, without names."))
L1 = Rule("L1", "3.3", "error", N_("The steps towards a location are taken in their order."))
L2 = Rule("L2", "3.3", "error", N_("Nothing is communicated before the intended decision."))
L3 = Rule(
    "L3",
    "3.3",
    "error",
    N_("Within 24 hours of being found suitable, every audience is informed in order and by its channel."),
)
L4 = Rule(
    "L4", "3.3", "attention", N_("After the final decision the same audiences are informed again, in the same order.")
)
L5 = Rule("L5", "3.1, 3.3", "error", N_("A decision is taken by the body that is competent on its date."))
L6 = Rule(
    "L6",
    "3.3",
    "attention",
    N_("A resolution names its document with number, date and SHA-256; the final one names its legal basis."),
)
N1 = Rule(
    "N1", "3.3", "attention", N_("An open location has a contact person, and periodic meetings with its neighbours.")
)
N2 = Rule("N2", "3.1", "attention", N_("A signal gets a first answer within its term."))
N3 = Rule("N3", "3.1", "attention", N_("A measure names its partner and what paid for it."))
F1 = Rule(
    "F1",
    "3.4",
    "error",
    N_(
        "An expense belongs to a theme or a scheme, names its legal basis and its evidence, and is booked once; "
        "a theme stays within its budget."
    ),
)
F2 = Rule("F2", "3.4", "error", N_("Rates, terms and legal regimes are dated, with their source."))
F3 = Rule(
    "F3",
    "3.4",
    "error",
    N_("What a scheme entitles to follows from places or persons per day and the rate of that day."),
)
F4 = Rule("F4", "3.4", "attention", N_("What is corrected after its period was reported is told to the council."))
F5 = Rule("F5", "3.4", "attention", N_("Financial risks are recorded, and reported to the council in time."))
F6 = Rule("F6", "3.4", "attention", N_("The use of grants for regular tasks is monitored."))
S1 = Rule("S1", "3.2", "attention", N_("A personal integration plan is agreed within its term."))
S2 = Rule(
    "S2", "3.2", "error", N_("Living allowance is paid by amounts with a source, to the group that they are for.")
)
S3 = Rule("S3", "3.2", "attention", N_("A school has a place for every child that goes to it."))
S4 = Rule("S4", "3.2", "attention", N_("A location where people live in units of their own has on-site support."))
S5 = Rule("S5", "3.2", "attention", N_("Cases and locations take part in a programme while it runs."))
A1 = Rule("A1", "3.3", "attention", N_("What comes after an agreement is settled before it ends."))
A2 = Rule("A2", "3.1", "attention", N_("A commitment is met by the day for which it was made."))
A3 = Rule("A3", "3.3", "attention", N_("The communication plan is carried out, each line by its day."))

RULES: Mapping[str, Rule] = {
    rule.id: rule
    for rule in (
        Q1, Q2, Q3, Q4, Q5, Q6, Q7, Q8, R1, R2, C0, C1, C2, C3, P1, P2, P3, P4, P5, L1, L2, L3, L4, L5, L6, N1, N2, N3,
        F1, F2, F3, F4, F5, F6, S1, S2, S3, S4, S5, A1, A2, A3,
    )
}  # fmt: skip
