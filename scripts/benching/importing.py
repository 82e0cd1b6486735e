"""How fast tables come in: rows per second of the kinds that are large. It has no goal: it is told beside them."""

import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.benching.engines import Engine

from adapters.exchange.import_table import Import
from adapters.exchange.mapping import mapping_of
from adapters.register.feed import parse
from adapters.register.register import Register

_LOCATIONS = 100
_DAYS = 1000


@dataclass(frozen=True)
class Imported:
    """What importing a table took: seconds on the clock, and of this process's processor; and its memory by then."""

    kind: str
    engine: str
    rows: int
    again: bool
    seconds: float
    cpu: float
    mebibytes: int

    def __str__(self) -> str:
        often = " once more" if self.again else ""
        return (
            f"{self.engine}: {self.rows:,} {self.kind}{often} in {self.seconds:.1f} s, "
            f"{self.rows / self.cpu:,.0f} per second of CPU, {self.mebibytes} MiB of memory"
        )


def importing(engine: Engine, rows: int) -> Iterator[Imported]:
    """Import tables of so many cases, placements and signals into one register, all or none; the first one twice."""
    with (
        engine.database() as url,
        TemporaryDirectory() as folder,
        Register(url, keyring=f"sqlite:///{Path(folder) / 'keys.db'}", actor="bench") as register,
    ):
        register.create()
        _open_locations(register, rows)
        for kind, again in (("cases", False), ("cases", True), ("placements", False), ("signals", False)):
            file = Path(folder) / f"{kind}.csv"
            file.write_text("\n".join(_TABLES[kind](rows)), "utf-8")
            began, cpu = time.perf_counter(), time.process_time()
            with register.together(many=True):
                for taken in Import(mapping_of(kind), file, None, register).run():
                    assert taken.outcome is not None, taken
            took, cpu = time.perf_counter() - began, time.process_time() - cpu
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            yield Imported(kind, engine.name, rows, again, took, cpu, memory)


def _open_locations(register: Register, places: int) -> None:
    with register.together(many=True):
        for number in range(_LOCATIONS):
            told = {"location": f"hof{number}", "groups": ["displaced_ukraine"], "on": "2021-01-01"}
            opened = {"capacity": {"displaced_ukraine": 4 * places}, "deviation": "was er al"}
            for command, fields in (
                ("suggest_location", {"name": f"Hof {number}", "suggested_by": "x"} | told),
                ("open_location", {"location": f"hof{number}", "on": "2021-01-01"} | opened),
            ):
                register.do(parse({"command": command} | fields).command)


def _day(number: int) -> str:
    return (date(2021, 3, 1) + timedelta(days=number * 7 % _DAYS)).strftime("%d-%m-%Y")


def _cases(rows: int) -> Iterator[str]:
    yield "dossier;doelgroep;datum;naam 1;v-nummer 1;geboortedatum 1;naam 2"
    for number in range(rows):
        other = f"Naam {number}" if number % 2 else ""
        yield f"c{number};Oekraïne;{_day(number)};Naam {number};{number:010d};1-2-1980;{other}"


def _placements(rows: int) -> Iterator[str]:
    yield "plaatsing;dossier;locatie;van"
    for number in range(rows):
        yield f"p{number};c{number};hof{number % _LOCATIONS};{_day(number)}"


def _signals(rows: int) -> Iterator[str]:
    yield "melding;ontvangen;kanaal;soort;omschrijving;locatie;melder"
    for number in range(rows):
        yield f"s{number};{_day(number)} 14:30;telefoon;vraag;Lawaai {number};hof{number % _LOCATIONS};Buur {number}"


_TABLES = {"cases": _cases, "placements": _placements, "signals": _signals}
