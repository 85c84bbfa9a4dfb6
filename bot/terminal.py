"""What a command in the terminal ends with: an exit code, and perhaps a sentence about what to do."""

import sys

FINE, FAILED, MISUSED = 0, 1, 2


def complain(text: str, code: int) -> int:
    """Print `text` where errors go, and return the exit `code`."""
    print(text, file=sys.stderr)
    return code
