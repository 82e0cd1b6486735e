"""The command line, ``opvang``: a thin face on the register. Each verb loads what it needs, when it is asked for."""

import atexit
import gc
import sys


def main() -> None:
    """Run ``opvang`` with the arguments of the process, and exit."""
    # what a verb loads stays until it ends: looking through all of it for garbage, again and again while it is
    # loaded and once more at the end, is work that a short one need not do
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)

    try:
        from adapters.cli.root import run
    except KeyboardInterrupt:
        sys.exit(130)  # nothing was begun

    sys.exit(run(sys.argv[1:]))
