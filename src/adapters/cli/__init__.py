"""The command line, ``opvang``: a thin face on the register. Each verb loads what it needs, when it is asked for."""

from adapters.cli.root import main

__all__ = ["main"]
