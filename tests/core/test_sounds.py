"""However a name is spelled, in Hangul, Latin letters or kana, it sounds the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.sounds import katakana, sound_of_part, sounds_of, words_of

LEADS = "g kk n d r l m b pp s sh j ch k t p h".split()
VOWELS = "a ae ya eo yeo o oe yo u wo wi yu eu ui i oo ou ee".split()
TAILS = ["", *"k n t l m p ng".split()]
SYLLABLES = st.builds("".join, st.tuples(*map(st.sampled_from, (LEADS, VOWELS, TAILS))))
KANA = "".join(map(chr, range(ord("ァ"), ord("ヶ") + 1)))


def heard(name: str) -> set[str]:
    return {*sounds_of(words_of(name))}


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("박", "Park Bak Pak Bahk パク バク"),
        ("이", "Yi I イ"),
        ("Lee", "Rhee Ri Li Lee"),
        ("임", "Im Yim イム"),
        ("Lim", "Rim Leem"),
        ("정", "Jung Jeong Chung Cheong Joung ジョン チョン"),
        ("조", "Jo Cho チョ ジョ"),
        ("성", "Sung Seong Soung Song ソン"),
        ("안", "An Ahn アン"),
        ("노", "No Noh ノ"),
        ("Roh", "Ro Lo"),
        ("오", "O Oh オ"),
        ("최", "Choi Choe Choy チェ"),
        ("휘성", "Wheesung Hwisung Hwiseong フィソン"),
        ("권", "Kwon Gwon クォン"),
        ("규현", "Kyuhyun Gyuhyeon Kyu-hyun キュヒョン"),
        ("우", "Woo Wu U ウ"),
        ("유", "Yu Yoo You ユ"),
        ("영", "Young Yeong Yung ヨン"),
        ("선규", "Seongyu Seonkyu Sun-kyu"),
        ("김", "Kim Gim キム"),
        ("강", "Kang Gang カン"),
        ("신", "Shin Sin シン"),
        ("꽃", "kkot kkoch"),
        ("외", "oe we"),
        ("져", "jyeo jeo"),
        ("vibe", "vibe pipe"),
        ("Jack", "Jak"),
        ("Max", "maks"),
        ("zico", "jiko 지코 ジコ"),
        ("박효신", "Park_Hyo-shin Pak_Hyosin Bak_Hyoshin BAKHYOSIN パクヒョシン ぱくひょしん ﾊﾟｸﾋｮｼﾝ パク・ヒョシン"),
        ("임창정", "Im_Chang-jung Imchangjeong Yim_Changjung イム・チャンジョン"),
        ("김범수", "Kim_Bum-soo Kimbeomsu キム・ボムス キム・ポムス"),
        ("성시경", "Sung_Si-kyung Seong_Sigyeong ソン・シギョン"),
        ("윤종신", "Yoon_Jong-shin Yunjongsin ユン・ジョンシン"),
        ("백지영", "Baek_Ji-young Paek_Chiyong ペク・チヨン"),
        ("변진섭", "Byun_Jin-sub Byeon_Jinseop ピョン・ジンソプ"),
        ("이승철", "Yi_Seung-chul イ・スンチョル"),
        ("정국", "Jungkook Jeong-guk ジョングク じょんぐく"),
        ("폴킴", "Pol_Kim ポールキム"),
        ("한효주", "Han_Hyo-joo ハン・ヒョジュ"),
        ("환희", "Hwan_Hee Hwanhui ファンヒ"),
    ],
)
def test_usual_spellings_sound_alike(name: str, spellings: str) -> None:
    for spelling in spellings.split():
        assert heard(spelling.replace("_", " ")) & heard(name), spelling


@pytest.mark.parametrize("spelling", ["Na-ul", "Naul", "naul", "Naeol", "na eol", "NaEol", "Na'ul", "ナオル", "なおる"])
def test_two_vowels_in_a_row_are_heard_as_one_or_two(spelling: str) -> None:
    assert heard(spelling) & heard("나얼")


@pytest.mark.parametrize(
    ("one", "other"),
    [("진", "신"), ("박", "백"), ("임", "김"), ("ジン", "シン"), ("Park", "Kim"), ("グ", "ク・ク"), ("나얼", "나일")],
)
def test_different_names_sound_different(one: str, other: str) -> None:
    assert not heard(one) & heard(other)


@pytest.mark.parametrize(
    ("kana", "sounds"),
    [
        ("パク", {"pak", "pako"}),
        ("グ", {"ko"}),
        ("ッ", set[str]()),
        ("シッ", {"si"}),
        ("ー", {"ー"}),
        ("デュ", {"tyo"}),
        ("ウォ", {"wo"}),
        ("ティ", {"ti"}),
        ("フィ", {"hwi"}),
        ("クァ", {"kwa"}),
        ("ヴ", {"po"}),
        ("金ジン", {"cin"}),
        ("金", {"金"}),
        ("雪の華の曲", set()),
    ],
)
def test_kana_are_read_as_they_write_korean(kana: str, sounds: set[str]) -> None:
    assert heard(kana) == sounds


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Don't go (Live)", ["dont", "go", "live"]),
        ("Don’t", ["dont"]),
        ("박 효신", ["박", "효신"]),
        ("Ｐａｒｋ", ["park"]),
        ("ﾊﾟｸ･ﾋｮｼﾝ", ["パク", "ヒョシン"]),
        ("か゚", ["か゚"]),
        ("snake_case", ["snake", "case"]),
        ("눈, 코, 입", ["눈", "코", "입"]),
        ("★", []),
        ("", []),
    ],
)
def test_words_are_what_stands_between_signs(name: str, words: list[str]) -> None:
    assert words_of(name) == words


def test_hiragana_become_katakana() -> None:
    assert "ぁじんゖ".translate(katakana()) == "ァジンヶ"
    assert "진Jin金ー".translate(katakana()) == "진Jin金ー"


@pytest.mark.parametrize(
    ("words", "sound"),
    [
        ("효신", "hyosin"),
        ("hyo shin", "hyosin"),
        ("Jung kook", "conok"),
        ("n g", "nk"),
        ("ッ", ""),
        ("strength of love", "stlentoplope"),
        ("ヒョシン", "hyosin"),
    ],
)
def test_a_part_of_a_name_sounds_like_the_same_words_alone(words: str, sound: str) -> None:
    assert sound_of_part(words_of(words)) == sound


@given(st.lists(SYLLABLES, min_size=1, max_size=6))
def test_spaces_and_hyphens_change_no_sound(syllables: list[str]) -> None:
    whole = heard("".join(syllables))
    assert heard(" ".join(syllables)) == heard("-".join(syllables)) == whole
    assert {sound_of_part(syllables)} == whole


@given(st.text(st.sampled_from(KANA)))
def test_hiragana_and_katakana_sound_alike(text: str) -> None:
    hiragana = "".join(chr(ord(letter) - 0x60) for letter in text)
    assert heard(hiragana) == heard(text)


@given(st.text(st.characters() | st.sampled_from("パクグァッィーゃ박효신어parkhyo '-")))
def test_any_text_has_words_that_sound_somehow(text: str) -> None:
    words = words_of(text)
    assert all(words)
    assert "" not in sounds_of(words)
    assert isinstance(sound_of_part(words), str)
    for form in ("NFC", "NFD"):
        assert words_of(unicodedata.normalize(form, text)) == words_of(unicodedata.normalize("NFC", text))
