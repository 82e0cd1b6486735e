"""What people read in a dossier: how to check it, and a page that can be read and printed by itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from adapters.answers.drawing import Mark, drawing, moment
from adapters.answers.values import Record, shown, style
from adapters.audit.replay import Entry, remarks
from adapters.cli.pages.html import heading, page, table
from adapters.cli.terminal.settings import Settings
from adapters.cli.verbs.audit_history import HISTORY
from adapters.cli.verbs.show import PERSONAL, personal_records
from adapters.register.register import Shown
from adapters.seal.checkpoint import Checkpoint
from domain.kernel.rules import N_, say
from domain.locations.communication import TERM
from projections.catalogue import question
from projections.engine.question import Asked, headings_of

HISTORY_OF_SIGNING = {key: HISTORY[key] for key in ("position", "recorded_at", "recorded_by", "says")}

KINDS: Mapping[str, str] = {"location": N_("Location"), "case": N_("Case")}


@dataclass(frozen=True)
class Subject:
    """What a dossier is about: its kind and id, as it is known at a checkpoint, and what was shown on purpose."""

    kind: str
    asked: Asked
    checkpoint: Checkpoint
    entries: Sequence[Entry]
    signing: Sequence[Entry] = ()
    personal: Sequence[Shown] | None = None
    purpose: str = ""
    ground: str = ""

    @property
    def name(self) -> str:
        """As it is tagged."""
        return f"{self.kind}:{self.asked.about}"


README = N_("""\
This is a dossier of {subject}: all that the register {origin}
held about it up to event {size}.

READ IT
    Open report.html in any browser. It prints.

CHECK IT
    Not with the verifier in here: whoever makes up a dossier can make up a
    verifier. Take verifier.py from where the municipality has published it,
    hold its SHA-256 against the one published with it, and keep it and what
    you check with outside this dossier. Then run, with Python 3.9 or later:

        python -I -S verifier.py DOSSIER.zip --lang en --key KEY --checkpoint FILE

    KEY is the verifier key that the municipality has published. FILE is the
    checkpoint that you kept and asked this dossier for. With both it can say
    "right". Without KEY, whoever makes up a dossier can make up a key; without
    FILE, nothing shows that the register was not written anew: then it says
    "right in itself", and what is missing.

    Unpacked, in a folder of its own, it can be checked as well: say the folder
    instead of DOSSIER.zip. Run nothing that lies in it. The first page of the
    verifier says what each file holds.

WHAT IT SHOWS
    That the files are as the municipality signed them, and that each event
    stands in the register, unaltered, at its position. Not that what was
    recorded is true, nor that all was recorded.
""")


def readme(subject: Subject, settings: Settings) -> bytes:
    """How to read the dossier and how to check it, in UTF-8."""
    head, name = subject.checkpoint, _named(subject, settings)
    return settings.texts.say(README, subject=name, origin=head.origin, size=head.size).encode()


def _named(subject: Subject, settings: Settings) -> str:
    return f"{settings.texts.say(KINDS[subject.kind])} {subject.asked.about}"


def report(subject: Subject, settings: Settings) -> bytes:
    """The page, in UTF-8: the same subject always gives the same bytes."""
    title = settings.texts.say(N_("Dossier of {subject}"), subject=_named(subject, settings))
    about = _about_location(subject, settings) if subject.kind == "location" else _about_case(subject, settings)
    parts = [
        *_head(subject, settings),
        *about,
        *_legality(subject, settings),
        *_personal(subject, settings),
        *_history(subject, settings),
        *_signing(subject, settings),
    ]
    return page(title, parts, settings)


def _head(subject: Subject, settings: Settings) -> Iterator[str]:
    head, texts = subject.checkpoint, settings.texts
    known = N_("As it was known at event {size} of {origin}, and as it stands at {now}.")
    number = N_("{number} events are about it. Each is in this dossier, with its proof; its position (#) says which.")
    checked = N_(
        "Whether this page is as it was handed over, and whether the events stand so in the register, verifier.py "
        "tells: README.txt says how. This page says what the events mean, and holds nothing that is not in them."
    )
    told = [
        say(known, size=head.size, origin=head.origin, now=subject.asked.now),
        say(number, number=len(subject.entries)),
        say(checked),
    ]
    yield from (f"<p>{escape(texts.render(line))}</p>" for line in told)
    root = texts.say(N_("The root over all events:"))
    yield f"<p>{escape(root)} <code>{head.root.hex()}</code></p>"


# ---------------------------------------------------------------- a location


def _about_location(subject: Subject, settings: Settings) -> Iterator[str]:
    texts = settings.texts
    timeline, occupancy = question("timeline"), question("occupancy")
    rows = timeline.records(subject.asked)
    yield heading(N_("Timeline"), settings)
    marks = [
        Mark(texts.label(row["kind"]), moment(at), None, _look(row), _told(row, settings))
        for row in rows
        if (at := row["at"] or row["due"]) is not None
    ]
    yield drawing(texts.say(N_("Timeline")), marks)
    legend = texts.say(N_("Green: on time. Red: late. Hollow: not there, at the moment at which it was due."))
    yield f"<p>{escape(legend)}</p>"
    yield from _first_day(rows, settings)
    yield table(rows, timeline.headings, settings)
    yield heading(N_("Occupancy"), settings)
    here = [row for row in occupancy.records(subject.asked) if row["location"] == subject.asked.about]
    yield table(here, occupancy.headings, settings)


def _first_day(rows: Sequence[Record], settings: Settings) -> Iterator[str]:
    """The 24 hours of policy 3.3, drawn apart: in years nobody sees hours."""
    due = [row for row in rows if row["due"] is not None]
    if not due:
        return
    end = moment(due[0]["due"])
    marks = [
        Mark(_audience(row, settings), min(moment(row["at"] or row["due"]), end + TERM), None, _look(row),
             _told(row, settings))
        for row in due
    ]  # fmt: skip
    title = settings.texts.say(N_("The 24 hours after it was found suitable (policy 3.3)"))
    yield f"<h3>{escape(title)}</h3>"
    yield drawing(title, [Mark(settings.texts.label("assessed"), end - TERM), *marks], end)


def _audience(row: Record, settings: Settings) -> str:
    label = settings.texts.label
    return f"{label(row['audience'])}, {label(row['channel'])}" if row["audience"] else label(row["kind"])


def _look(row: Record) -> str:
    """Its colour; hollow for what is not there."""
    return f"{style(row, 'status')}{' hollow' if row['at'] is None else ''}"


def _told(row: Record, settings: Settings) -> str:
    told = (row[name] for name in ("at", "kind", "audience", "channel", "status"))
    return ", ".join(shown(value, settings.texts) for value in told if value is not None)


# ---------------------------------------------------------------- a case


def _about_case(subject: Subject, settings: Settings) -> Iterator[str]:
    texts, of_case = settings.texts, question("case")
    for file in of_case.records(subject.asked):
        yield heading(of_case.title, settings)
        said = [column for column in of_case.shown if file[column.key] not in (None, {}, [])]
        short = [
            {"what": texts.say(column.heading or ""), "value": file[column.key]}
            for column in said
            if column.records is None
        ]
        yield table(short, {"what": N_("what"), "value": N_("value")}, settings)
        yield heading(N_("Timeline"), settings)
        yield drawing(texts.say(N_("Timeline")), list(_stations(file, subject, settings)))
        for column in said:
            if column.records is not None:
                yield heading(column.heading or "", settings)
                yield table(file[column.key], headings_of(column.records), settings)


def _stations(file: Record, subject: Subject, settings: Settings) -> Iterator[Mark]:
    say_, now = settings.texts.say, subject.asked.now
    coupled, location, dwelling = say_(N_("coupled to")), say_(N_("location")), say_(N_("dwelling"))
    yield Mark(say_(KINDS["case"]), moment(file["registered"]), moment(file["closed"]) if file["closed"] else now)
    for coupling in file["couplings"]:
        until = moment(coupling["until"]) if coupling["until"] else now
        yield Mark(f"{coupled} {coupling['municipality']}", moment(coupling["on"]), until)
    for stay in file["stays"]:
        until = moment(stay["until"]) if stay["until"] else now
        yield Mark(f"{location} {stay['location']}", moment(stay["from"]), until, "", stay["placement"])
    for housing in file["housings"]:
        yield Mark(f"{dwelling} {housing['dwelling']}", moment(housing["on"]), None, "green")


# ---------------------------------------------------------------- either


def _legality(subject: Subject, settings: Settings) -> Iterator[str]:
    positions = {entry.position for entry in subject.entries}
    rows = [
        row
        for row in question("legality").records(subject.asked)
        if row["subject"] == subject.name or row["position"] in positions
    ]
    yield heading(N_("Legality"), settings)
    yield table(rows, question("legality").headings, settings)


def _personal(subject: Subject, settings: Settings) -> Iterator[str]:
    if subject.personal is None:
        return
    texts = settings.texts
    yield heading(N_("Personal data"), settings)
    text = N_("Shown for: {purpose}, on the ground of: {ground}. That it was read is recorded.")
    yield f"<p>{escape(texts.say(text, purpose=subject.purpose, ground=subject.ground))}</p>"
    yield table(personal_records(subject.personal), PERSONAL, settings)


def _history(subject: Subject, settings: Settings) -> Iterator[str]:
    yield heading(N_("History"), settings)
    rows = [vars(entry) | {"remarks": remarks(entry)} for entry in subject.entries]
    yield table(rows, HISTORY, settings)


def _signing(subject: Subject, settings: Settings) -> Iterator[str]:
    """What is to be known of the checkpoints of the register as a whole, where there is anything."""
    if subject.signing:
        yield heading(N_("How the register was signed"), settings)
        yield table([vars(entry) for entry in subject.signing], HISTORY_OF_SIGNING, settings)
