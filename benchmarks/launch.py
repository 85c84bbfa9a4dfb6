"""Run a bot against a fake Discord: `python -m benchmarks.launch URL bare` (or `tutorial`, or `run` for the real one).

Only discord.py's two addresses are changed; everything else is the bot as it runs in the world.
"""

import sys
from collections.abc import Sequence

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


def point_at(url: str) -> None:
    """Point discord.py at the Discord that listens at `url`.

    A bot in shards asks /gateway/bot unless it is told their number, and takes the default otherwise; after a
    cut, the address of READY counts. The fake's answers to both name itself.
    """
    Route.BASE = f"{url}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url).with_scheme("ws") / "ws"


def main(arguments: Sequence[str]) -> int:
    """Run the bare or the tutorial's bot, or hand the arguments to the real bot's command line."""
    url, *command = arguments
    point_at(url)
    # A bot is imported only when it runs, or its memory would be counted to the others.
    if command == ["bare"]:
        from benchmarks import bare

        return bare.main()
    if command == ["tutorial"]:
        from benchmarks import tutorial

        return tutorial.main()
    from bot import cli

    return cli.main(command)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
