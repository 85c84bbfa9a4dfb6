"""Where to listen: search addresses, which lead somewhere for as long as the service exists."""

from urllib.parse import quote

from bot.core.models import Ballad

_LONGEST = 450  # with the rest of the address, Discord's limit of 512 for a button
_SERVICES = {
    "YouTube": "https://www.youtube.com/results?search_query={}",
    "Spotify": "https://open.spotify.com/search/{}",
    "Apple Music": "https://music.apple.com/search?term={}",
    "Melon": "https://www.melon.com/search/total/index.htm?q={}",
}


def search_links(ballad: Ballad) -> dict[str, str]:
    """Return for each service the address that searches it for the ballad, by Hangul title and artist."""
    words = f"{ballad.title.ko} {ballad.artist.names.ko}"
    while len(quoted := quote(words, safe="")) > _LONGEST:
        words = words[:-1]
    return {name: address.format(quoted) for name, address in _SERVICES.items()}
