"""What holds for every verb: which ledger, who records, in which language."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from adapters.answers.texts import Texts, language
from adapters.cli.terminal.telling import Telling
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, say

if TYPE_CHECKING:
    from rich.console import Console

    from adapters.register.register import Register

_WIDE = 160
"""Columns of a table that goes to a file or another program, which has no width of its own."""

_NARROW = 20
"""Columns below which nothing can be read; who asks for fewer, gets what else there is."""

DEFAULT_DB = "sqlite:///opvang.db"


class BadSetting(ForPeople):
    """A setting or an option that makes no sense, with the sentence that says so."""

    exit_code = REFUSED


@dataclass(frozen=True)
class Settings:
    """The settings of one run, from options and else from the environment."""

    db: str | None = field(repr=False)
    """The ledger that was asked for, perhaps with a password in it; None when nobody said."""
    keyring: str | None = field(repr=False)
    actor: str | None
    lang: str
    force: bool = False
    """Whether a file that exists is replaced."""
    telling: Telling = field(default_factory=Telling)
    """What is recorded by this run, for who has to say so."""
    in_full: bool = False
    """Whether days, half-years and municipalities are written out, as for who does not know the register."""

    @classmethod
    def of(
        cls,
        db: str | None = None,
        keyring: str | None = None,
        actor: str | None = None,
        lang: str | None = None,
        *,
        force: bool = False,
        telling: Telling | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> "Settings":
        """What was asked for, or else what the environment says."""
        return cls(
            db or environment.get("OPVANG_DB") or None,
            keyring or environment.get("OPVANG_KEYRING"),
            actor or environment.get("OPVANG_ACTOR"),
            language(lang, environment),
            force,
            telling or Telling(),
        )

    @cached_property
    def texts(self) -> Texts:
        """Texts in the language of this run."""
        return Texts(self.lang, in_full=self.in_full)

    @cached_property
    def console(self) -> "Console":
        """Where people read; colours only on a terminal."""
        from rich.console import Console

        given = os.environ.get("COLUMNS", "")
        if given.isdecimal() and int(given) >= _NARROW:
            return Console(highlight=False, width=int(given))
        if sys.stdout.isatty():
            return Console(highlight=False, width=max(_NARROW, Console().width) if given else None)
        return Console(highlight=False, soft_wrap=True, width=_WIDE)

    def register(self) -> "Register":
        """The register of this run; it connects when it is first used. Raises ``BadSetting``."""
        from sqlalchemy.exc import ArgumentError

        from adapters.ledger.errors import BadUrl
        from adapters.register.register import Register

        try:
            return Register(
                self.db or DEFAULT_DB,
                keyring=self.keyring,
                actor=self.actor,
                confirmed_on=_confirmed(os.environ),
                account=self.telling.account,
            )
        except ArgumentError:
            raise _no_url() from None
        except BadUrl:
            raise
        except (ValueError, ImportError):
            # the words of who reads it may hold a part of it, and so a password
            raise _no_url() from None


def _confirmed(environment: Mapping[str, str]) -> date | None:
    value = environment.get("OPVANG_CLOCK_CONFIRMED")
    if not value:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadSetting(say(N_("OPVANG_CLOCK_CONFIRMED is today's date, written as 2024-01-31."))) from None


def _no_url() -> BadSetting:
    text = N_("{example} is how a database is named; this is not: check OPVANG_DB or --db, and --keyring.")
    return BadSetting(say(text, example=DEFAULT_DB))
