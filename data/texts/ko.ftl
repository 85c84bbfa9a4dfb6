# 한국어로 보이는 글. 메시지 하나에 생각 하나. 휴대폰에서는 한 줄에 서른여덟 자쯤 보입니다.
# 같은 메시지가 en.ftl, ja.ftl에도 있어야 합니다.

## 이름

decade = { $year }년대
day = { $month }월 { $day }일
listing-separator = { ", " }
listing-all = 모든 발라드
sort-best = 추천 순
sort-newest = 최신 순
sort-oldest = 오래된 순
sort-title = 제목 순
kind-solo = 솔로
kind-duo = 듀오
kind-group = 그룹
kind-band = 밴드
kind-project = 프로젝트
work-drama = 드라마
work-film = 영화
work-webtoon = 웹툰
work-show = 방송
work-musical = 뮤지컬
quoted = ‘{ $text }’
count-ballads = { $count }곡

## 카드

card-year-release = { $year }년
card-year-chart = { $year }년 차트
card-year-knowledge = { $year }년 무렵
card-ost-drama = 드라마 〈{ $name }〉 OST
card-ost-film = 영화 〈{ $name }〉 OST
card-ost-webtoon = 웹툰 〈{ $name }〉 컬래버
card-ost-show = 방송 〈{ $name }〉에서
card-ost-musical = 뮤지컬 〈{ $name }〉에서
card-album = 앨범 《{ $name }》
card-original = 원곡: { $original }

## 왜 이 노래인지

why-random = 맡겨 주셔서 골랐어요. 여기서는 아직 안 나온 노래예요
why-mood = ‘{ $mood }’에 어울리는 노래를 찾으셔서요. 여기서는 아직 안 나온 곡이에요
why-decade = { $decade } 노래를 찾으셔서요. 여기서는 아직 안 나온 곡이에요
why-mood-decade = { $decade } 노래 중에 ‘{ $mood }’에 어울리는 곡을 찾으셔서요
why-random-again = 맡겨 주셔서 골랐어요
why-mood-again = ‘{ $mood }’에 어울리는 노래를 찾으셔서요
why-decade-again = { $decade } 노래를 찾으셔서요
why-anew = { $count ->
    [1] 여기에는 이 한 곡뿐이라, 다시 들려 드려요
   *[other] { $count }곡을 모두 들으셨어요. 순서를 바꿔 처음부터 다시 시작해요
}
why-crowded = 맞는 가수가 많지 않아, 같은 목소리가 조금 일찍 돌아왔어요
why-near = { $title }에 가까운 노래예요: { $what }
why-near-artist = 같은 목소리
why-near-decade = 같은 시절
why-near-least = 여기서 가장 가까워요
why-asked = 이 노래를 찾으셔서요
why-shared = 함께 듣고 싶다는 분이 있어서요
why-daily = 오늘 하루, 여기서는 이 노래예요 · { $day }

## 버튼과 메뉴

button-another = 다른 노래
button-like = 비슷한 노래
button-share = 모두에게 보여 주기
button-remove = 지우기
button-all = { $count }곡 모두
button-random = 이 중에서 한 곡
button-anything = 아무 곡이나
button-list = 전체 목록
menu-open = 이 중에서 한 곡 열기
menu-choose = 어느 곡인가요?
menu-people = 어느 분인가요?
jump-title = 몇 쪽으로 갈까요?
jump-label = 1부터 { $pages } 사이의 숫자

## 목록

list-empty = 아직 아무 노래도 없어요.
list-artist-since = { $year }년 데뷔
list-artist-groups = 그룹: { $groups }
list-members = 혼자 부른 노래도 있는 멤버: { $names }

## 도움말

help-title = 오늘 밤의 발라드 한 곡
help-intro = 지금 어떤 기분인지 알려 주세요. 그냥 맡기셔도 좋아요. 발라드 한 곡과 고른 이유, 그리고 다음 길까지 건네 드릴게요.
help-mood = **어떤 기분인가요?** { $command }에 기분을 적어 보세요. 한국어, 영어, 일본어 다 알아들어요.
help-random = **아무거나 좋다면** { $command }. 다 듣기 전에는 같은 노래가 또 나오지 않아요.
help-today = **다 같이 한 곡을 듣는다면** { $command }. 한국 시간 자정까지, 여기서는 누구에게나 같은 노래예요.
help-artist = **듣고 싶은 목소리가 있다면** { $command }. 어떤 이름으로 불러도 찾아 드려요.
help-song = **제목이 떠오른다면** { $command }에서 바로 열 수 있어요.
help-drama = **잊히지 않는 장면이 있다면** { $command }. 그 드라마나 영화의 발라드를 모아 드려요.
help-search = **어렴풋이만 기억난다면** { $command }. 제목이든 가수든 드라마든, 생각나는 말로 찾아 드려요.
help-list = **천천히 둘러보려면** { $command }. 기분, 연대, 가수로 넘겨 볼 수 있어요.
help-private = 어떤 명령이든 **private**를 켜면 나에게만 보여요.
help-examples = 하나 눌러 보셔도 돼요:

## 없을 때

unknown-artist = { JOSA($typed, "이라는/라는") } 가수는 없어요. 여기는 남자 가수의 한국 발라드만 있어요.
unknown-ballad = { JOSA($typed, "이라는/라는") } 발라드는 없어요.
unknown-mood = { JOSA($typed, "은/는") } 아직 모르는 기분이에요.
unknown-work = { JOSA($typed, "이라는/라는") } 드라마나 영화는 아직 몰라요. 아는 발라드가 없을 수도 있어요.
nothing-found = { $typed }에 맞는 노래도 가수도 드라마도 없어요. 여기는 남자 가수의 한국 발라드만 있어요.
near-these = 혹시 이쪽인가요? { $names }
near-moods = 이런 기분은 알아요: { $names }
near-none = 대신 이쪽으로 가 보세요:
several-artists = { JOSA($typed, "이라는/라는") } 가수가 여럿이에요. 어느 분인가요?
several-ballads = { JOSA($typed, "이라는/라는") } 발라드가 여럿이에요. 어느 곡인가요?
several-works = { JOSA($typed, "이라는/라는") } 작품이 여럿이에요. 어느 작품인가요?
nothing-matches = ‘{ $what }’에 맞는 발라드는 아직 없어요. 대신 이런 노래는 어떠세요?
gone = 이 노래는 이제 목록에 없어요. 다른 노래는 어떠세요?
stale-control = 예전 버튼이라 이제는 알아볼 수가 없어요. 여기서 새로 시작해 보세요:
not-yours = 부탁하신 분만 지울 수 있어요. 직접 받으신 답은 직접 지우실 수 있어요.
no-such-page = { JOSA($typed, "은/는") } 이 목록에 없는 쪽이에요. 1쪽부터 { $pages }쪽까지 있으니, 숫자 버튼을 다시 눌러 주세요.
book-unavailable = 여기서 들은 노래를 지금은 적어 둘 수가 없어, 함부로 고르지 않을게요. 노래와 목록은 열리니, 1분 뒤에 다시 해 주세요.
unexpected = 제 쪽에서 뭔가 잘못됐어요. 사라진 건 없으니 한 번만 다시 해 주세요. 또 그러면 봇을 운영하는 분께 아래 번호를 알려 주세요.
reference = 참조 번호 { $reference }

## 명령과 설명 (디스코드에 등록되는 글, 80자까지)

command-ballad = 남자 가수의 한국 발라드. 한 곡과, 왜 이 노래인지
command-ballad-random = 지금 들을 한 곡. 다 듣기 전에는 같은 곡이 나오지 않아요
command-ballad-today = 오늘의 한 곡. 한국 시간 자정까지, 여기서는 누구에게나 같은 노래
command-ballad-mood = 지금 기분에 맞는 한 곡과, 그 기분의 전체 목록
command-ballad-artist = 어떤 가수인지, 그리고 부른 발라드
command-ballad-list = 기분, 연대, 가수로 골라 한 쪽씩 넘겨 보기
command-ballad-song = 제목으로 한 곡 열기
command-ballad-search = 노래, 가수, 드라마를 생각나는 말로 찾기
command-ballad-drama = 드라마나 영화에 나온 발라드
command-ballad-help = 무엇을 할 수 있는지, 눌러 볼 예시 세 가지
parameter-mood = 어떤 기분인가요? 한국어, 영어, 일본어로
parameter-decade = 어느 연대의 노래인가요?
parameter-artist = 어느 가수인가요? 어떤 이름으로 적어도 돼요
parameter-name = 어느 가수인가요? 어떤 이름으로 적어도 돼요
parameter-drama-name = 어느 드라마나 영화인가요? 어떤 글자로 적어도 돼요
parameter-title = 어떤 노래인가요? 어떤 글자로 적어도 돼요
parameter-words = 제목, 가수, 드라마, 생각나는 대로
parameter-sort = 어떤 순서로 볼까요?
parameter-private = 나에게만 보이기

## 내 컴퓨터 안의 디스코드

play-greeting = 어서 오세요. `/ballad mood 슬픔`, `/ballad artist 박효신`, `/ballad random`을 적어 보세요. 버튼을 눌러도 돼요.
