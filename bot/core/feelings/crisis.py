"""Words of crisis: wanting to die, wanting to vanish, self-harm. Who writes them is met with care, not with a sad song.

The lists are short and plain on purpose: better to be kind once too often. Idioms that only sound so are taken
out first.
"""

import re
from collections.abc import Iterable
from typing import Final

from bot.core.feelings.letters import hiragana, normalised

# "I could die of hunger" and the like, in each language, without spaces in Korean and Japanese
_IDIOMS: Final = re.compile(
    r"(?:\bdying (?:to|for|of laughter|laughing)\b|\bto die for\b|\bdie (?:of )?(?:laughing|laughter|of cuteness)\b"
    r"|(?:don't|do not|didn't|never|not) (?:\w+ )?(?:want|wanna|wanted) to die\b|\bnot suicidal\b"
    r"|(?:보고싶|배고|배불|웃겨|웃기|좋아|귀여|심심|더워|추워|졸려|궁금|아파|피곤|예뻐|힘들)\S{0,3}(?:서)?죽(?:겠|을|는줄|어)"
    r"|죽을만큼|죽도록|죽여준|죽인다|죽이네|자살골|죽고못사|죽고싶지(?:는)?않"
    r"|死ぬほど|死ぬかと思|死にたくな|笑い死|萌え死|死ぬまで)"
)
_CRISIS: Final = re.compile(
    r"(?:\bsuicid\w*|\bkill(?:ing)? (?:myself|my self)\b|\bkms\b|\bend(?:ing)? (?:my life|it all)\b"
    r"|\btak(?:e|ing) my (?:own )?life\b|\bwish i (?:was|were) (?:dead|never born)\b"
    r"|\b(?:want(?:ed)?|wanna|wish i could|ready|going|gonna|rather) (?:to )?(?:just )?die\b"
    r"|\bbetter off (?:dead|without me)\b|\bno (?:reason|point) (?:to|in) (?:live|living)\b"
    r"|\b(?:don't|do not|dont) (?:want to|wanna) (?:live|be alive|exist|wake up|be here any ?more)\b"
    r"|\bself[- ]?harm\w*|\b(?:hurt|hurting|cut|cutting|harm|harming) myself\b"
    r"|\bcan't (?:go on|live) (?:like this )?any ?more\b"
    r"|죽고싶|죽고파|죽어버리고싶|죽어버릴까|죽는게나|자살|자해|목숨을끊|목숨끊|생을마감|극단적선택|극단적인선택"
    r"|살기싫|살기가싫|살고싶지않|살고싶지가않|더는못살|사라지고싶|사라져버리고싶|없어지고싶|그만살고|손목을?그"
    r"|死にたい|死にてえ|死のうと?思|死んでしまいたい|死んだ(?:ほう|方)が(?:まし|いい)|しにたい|自殺|自傷|りすとかっと"
    r"|りすか(?:し|っ)|消えたい|消えてしまいたい|消えてなくなりたい|いなくなりたい|生きていたくない|生きたくない"
    r"|生きる意味がない|命を絶|生きてるのが(?:つら|辛))"
)
_EAST_ASIAN = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3]")


def is_crisis(text: str, titles: Iterable[str] = ()) -> bool:
    """Tell whether a text speaks of wanting to die or of self-harm. `titles` of songs that sound so do not count."""
    read = _read(text)
    for title in sorted(map(_read, titles), key=len, reverse=True):
        read = read.replace(title, " ") if title else read
    return _CRISIS.search(_IDIOMS.sub(" ", read)) is not None


def _read(text: str) -> str:
    """Return a text as the patterns are written: Korean and Japanese without spaces, katakana as hiragana."""
    plain = hiragana(normalised(text))
    return plain.replace(" ", "") if _EAST_ASIAN.search(plain) else plain
