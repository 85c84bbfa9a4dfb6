"""The words that generated titles are made of, the most frequent first, each with how it is said and what it means.

Counts of words and of their frequencies follow 1,906 real titles; the titles themselves are nobody's.
"""

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from random import Random
from typing import NamedTuple, TypeVar

from benchmarks.hangul import ends_in_consonant, revised

T = TypeVar("T")

# Korean, English, Japanese; a low line stands for a space
_NOUNS = """
사랑 love 愛 / 비 rain 雨 / 안녕 goodbye さよなら / 회상 recollection 回想 / 편지 letter 手紙 / 인연 fate 縁
꽃 flower 花 / 고백 confession 告白 / 약속 promise 約束 / 길 road 道 / 이별 parting 別れ / 밤 night 夜 / 눈물 tears 涙
별 star 星 / 추억 memories 思い出 / 바보 fool ばか / 청춘 youth 青春 / 친구 friend 友 / 꿈 dream 夢 / 너 you 君
그대 you あなた / 사람 someone 人 / 마음 heart 心 / 노래 song 歌 / 이야기 story 物語 / 하루 a_day 一日
가을 autumn 秋 / 겨울 winter 冬 / 봄 spring 春 / 여름 summer 夏 / 바람 wind 風 / 하늘 sky 空 / 바다 sea 海
달 moon 月 / 눈 snow 雪 / 기억 memory 記憶 / 시간 time 時間 / 이유 reason 理由 / 거짓말 lie 嘘 / 슬픔 sorrow 悲しみ
이름 name 名前 / 계절 season 季節 / 집 home 家 / 목소리 voice 声 / 그림자 shadow 影 / 나무 tree 木 / 강 river 川
섬 island 島 / 창 window 窓 / 불빛 light 灯り / 거리 street 街 / 새벽 dawn 夜明け / 아침 morning 朝
저녁 evening 夕暮れ / 어제 yesterday 昨日 / 오늘 today 今日 / 내일 tomorrow 明日 / 소녀 girl 少女 / 소년 boy 少年
어머니 mother 母 / 아버지 father 父 / 얼굴 face 顔 / 손 hand 手 / 가슴 breast 胸 / 입술 lips 唇 / 미소 smile 微笑み
향기 scent 香り / 사진 photograph 写真 / 일기 diary 日記 / 기차 train 汽車 / 역 station 駅 / 우산 umbrella 傘
안개 fog 霧 / 구름 cloud 雲 / 노을 sunset 夕焼け / 햇살 sunlight 日差し / 첫눈 first_snow 初雪
낙엽 fallen_leaves 落葉 / 장미 rose 薔薇 / 벚꽃 cherry_blossom 桜 / 나비 butterfly 蝶 / 새 bird 鳥
등대 lighthouse 灯台 / 의자 chair 椅子 / 전화 telephone 電話 / 운명 destiny 運命 / 기적 miracle 奇跡 / 소원 wish 願い
세상 world 世界 / 끝 end 終わり / 처음 beginning 始まり / 빈자리 empty_place 空席 / 침묵 silence 沈黙
그늘 shade 日陰 / 고독 solitude 孤独 / 방황 wandering さすらい / 여행 journey 旅 / 골목 alley 路地 / 술잔 glass 杯
인생 life 人生
"""
_SAID = """
미안해 I'm_sorry ごめん / 제발 please お願い / 사랑해 I_love_you 愛してる / 가지마 don't_go 行かないで
그랬나봐 it_seems_so そうみたい / 그리워 I_miss_you 恋しい / 보고싶다 I_want_to_see_you 会いたい
기다릴게 I'll_wait 待ってる / 잊지마 don't_forget 忘れないで / 괜찮아 it's_all_right 大丈夫
고마워 thank_you ありがとう / 돌아와 come_back 帰ってきて / 잘가요 farewell さようなら
사랑했어요 I_loved_you 愛していました / 떠나지마 don't_leave 離れないで / 울지마 don't_cry 泣かないで
말해줘 tell_me 教えて / 기억해줘 remember_me 覚えていて / 사랑하자 let's_love 愛そう / 걷는다 walking 歩く
운다 crying 泣く / 아프다 it_hurts 痛い / 그립다 longing 恋しくて / 좋아해 I_like_you 好きだ
안아줘 hold_me 抱きしめて / 웃어줘 smile_for_me 笑って / 부른다 calling 呼ぶ / 지운다 erasing 消していく
남는다 it_stays 残る / 잠든다 falling_asleep 眠る / 내린다 falling 降る / 흐른다 flowing 流れる / 핀다 blooming 咲く
진다 fading 散る / 모른다 not_knowing 知らない / 믿는다 believing 信じる / 행복했다 I_was_happy 幸せだった
"""
_BEFORE = """
나의 my 僕の / 너의 your 君の / 우리 our 僕らの / 슬픈 sad 悲しい / 다시 again もう一度 / 없는 missing いない
마지막 last 最後の / 아름다운 beautiful 美しい / 먼 distant 遠い / 어느 one ある / 아픈 aching 痛む / 그때 then あの時
너를 you 君を / 처음 first 初めて / 오래된 old 古い / 작은 little 小さな / 하얀 white 白い / 푸른 blue 青い
빈 empty 空っぽの / 늦은 late 遅い / 남겨진 left_behind 残された / 이젠 now もう / 언제나 always いつも
혼자 alone ひとり / 어제의 yesterday's 昨日の / 그대의 your あなたの / 잃어버린 lost なくした / 가끔 sometimes 時々
아직도 still まだ / 조용한 quiet 静かな / 따뜻한 warm あたたかい / 낯선 unfamiliar 見知らぬ / 오직 only ただ
"""
# After a vowel, after a consonant, English (before the noun), Japanese (after it)
_PARTICLES = """
는 은 _ は / 가 이 _ が / 를 을 _ を / 의 의 of_ の / 에 에 in_ に / 처럼 처럼 like_ のように
보다 보다 more_than_ より / 만 만 only_ だけ / 도 도 _too も / 없이 없이 without_ なしで / 에게 에게 to_ へ
라는 이라는 called_ という / 에서 에서 at_ で / 까지 까지 until_ まで
"""
_LATIN = """
Goodbye / Missing You / I Love You / Heaven / Forever / Stay / Memory / Beautiful / Rain / Lonely Night / Remember
Replay / Good Night / With Me / Day By Day / Timeless / Tomorrow / Monologue / Starry Night / Last Dance
One More Time / My Angel
"""
_LATIN_FIRST = "Blue Last Dear Lonely White Only Still Slow Late My"
_LATIN_SECOND = "Letter Moon Winter Road Light Days Voice Season Sea Room"

_WORDS_OF_A_TITLE = (694, 679, 358, 125, 34, 13, 1, 2)  # how many of the titles have one word, two words, …


class Word(NamedTuple):
    """A word or a whole title."""

    ko: str
    roman: str
    en: str
    ja: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words by the place they have in a title."""

    shared: Sequence[Word]
    shares: Sequence[float]
    alone: Sequence[Word]
    before: Sequence[Word]
    last: Sequence[Word]
    latin: Sequence[str]
    lengths: Sequence[int]

    def shared_title(self, rng: Random) -> Word:
        """Return a title that many songs have: by Zipf's law, with the top flattened as it is among real titles."""
        return weighted(self.shared, self.shares, rng)

    def title(self, rng: Random) -> Word:
        """Return a title of one to eight words."""
        count = weighted(range(1, len(self.lengths) + 1), self.lengths, rng)
        if count == 1:
            return _skewed(self.alone, rng)
        return joined([*(_skewed(self.before, rng) for _ in range(count - 1)), _skewed(self.last, rng)])

    def latin_title(self, rng: Random) -> str:
        """Return a title in Latin letters."""
        return rng.choice(self.latin)


@cache
def lexicon() -> Lexicon:
    """Return the words, made once in a process."""
    nouns, said, before = (_words(table) for table in (_NOUNS, _SAID, _BEFORE))
    compounds = [joined(pair, "") for pair in _pairs(nouns)]
    attached = [_attached(noun, particle) for particle in _rows(_PARTICLES) for noun in nouns]
    shared = [word for pair in zip(nouns, said, strict=False) for word in pair]
    latin = [f"{first} {second}" for first in _LATIN_FIRST.split() for second in _LATIN_SECOND.split()]
    return Lexicon(
        shared=shared,
        shares=[*accumulate(1 / (place + 10) for place in range(len(shared)))],
        alone=[*attached, *compounds],
        before=[*before, *attached, *nouns],
        last=[*nouns, *said, *attached[: len(nouns)], *compounds[: 20 * len(nouns)]],
        latin=[*_cells(_LATIN), *latin],
        lengths=[*accumulate(_WORDS_OF_A_TITLE)],
    )


@lru_cache(maxsize=8192)
def spoken(ko: str) -> str:
    """Return how a word is said, as titles are written: 사랑 → Sarang."""
    return revised().write(ko).capitalize()


def joined(words: Sequence[Word], space: str = " ") -> Word:
    """Return several words as one title, or without `space` as one word."""
    ko = space.join([word.ko for word in words])
    roman = space.join([word.roman for word in words]) if space else spoken(ko)
    return Word(ko, roman, " ".join([word.en for word in words]), "".join([word.ja for word in words]))


def weighted(items: Sequence[T], shares: Sequence[float], rng: Random) -> T:
    """Return one of `items`, whose shares are given added up; several times as quick as `Random.choices`."""
    return items[bisect(shares, rng.random() * shares[-1])]


def _attached(noun: Word, particle: Sequence[str]) -> Word:
    after_vowel, after_consonant, en, ja = particle
    ko = noun.ko + (after_consonant if ends_in_consonant(noun.ko) else after_vowel)
    english = f"{noun.en}{en}" if en.startswith(" ") else f"{en}{noun.en}"
    return Word(ko, spoken(ko), english.strip(), noun.ja + ja)


def _pairs(nouns: Sequence[Word]) -> Iterable[tuple[Word, Word]]:
    """Yield every two nouns, the frequent ones first."""
    places = sorted((i + j, i, j) for i in range(len(nouns)) for j in range(len(nouns)) if i != j)
    return ((nouns[i], nouns[j]) for _, i, j in places)


def _cells(table: str) -> list[str]:
    return table.strip().replace("\n", " / ").split(" / ")


def _rows(table: str) -> list[list[str]]:
    return [[part.replace("_", " ") for part in cell.split()] for cell in _cells(table)]


def _words(table: str) -> list[Word]:
    return [Word(ko, spoken(ko), en, ja) for ko, en, ja in _rows(table)]


def _skewed(items: Sequence[T], rng: Random) -> T:
    """Return one of `items`, the first ones most often."""
    return items[int(len(items) * rng.random() ** 2)]
