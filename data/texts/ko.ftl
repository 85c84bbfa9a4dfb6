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
sort-recent = 최근 저장 순
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
card-guests = { $artist } (함께 부른 이 { $guests })
card-original = 원곡: { $original }

## 왜 이 노래인지

why-random = 맡겨 주셔서 골랐어요. 여기서는 아직 안 나온 노래예요
why-mood = ‘{ $mood }’에 어울리는 노래를 찾으셔서요. 여기서는 아직 안 나온 곡이에요
why-decade = { $decade } 노래를 찾으셔서요. 여기서는 아직 안 나온 곡이에요
why-mood-decade = { $decade } 노래 중에 ‘{ $mood }’에 어울리는 곡을 찾으셔서요
why-random-again = 맡겨 주셔서 골랐어요
why-mood-again = ‘{ $mood }’에 어울리는 노래를 찾으셔서요
why-decade-again = { $decade } 노래를 찾으셔서요
why-collection = { $name }에서 골랐어요. 여기서는 아직 안 나온 노래예요
why-collection-again = { $name }에서 골랐어요
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
button-heart = 저장
button-away = 나랑 안 맞아요
button-undo = 되돌리기
button-lists = 목록에 담기
button-for-me = 내 취향으로
button-new-list = 새 목록
button-rename = 이름 바꾸기
button-delete-list = 목록 지우기
button-keep = 그대로 두기
button-forget-all = 모두 잊기
button-taste = 내 취향 그림
button-me = 나의 것
button-begin = 시작하기
button-other-five = 다른 다섯 곡
button-first-cards = 다섯 곡으로 시작하기
button-open-anyway = 그래도 열기
button-titles-hangul = 한글 먼저
button-titles-latin = 로마자 먼저
button-private = 나에게만 답하기
button-public = 채널에 답하기
button-history-on = 들은 노래 적어 두기
button-history-off = 들은 노래 적지 않기
button-export = 내보내기
button-erase = 모두 지우기
button-erase-all = 정말 모두 지우기
menu-open = 이 중에서 한 곡 열기
menu-choose = 어느 곡인가요?
menu-works = 어느 작품인가요?
menu-people = 어느 분인가요?
menu-onlists = 어느 목록에 담을까요?
menu-mylists = 나의 목록
menu-takeoff = 목록에서 한 곡 빼기
menu-bringback = 한 곡 다시 데려오기
menu-forget = 한 곡 잊기
menu-language = 어떤 말로 답할까요?
jump-title = 몇 쪽으로 갈까요?
jump-label = 1부터 { $pages } 사이의 숫자

## 목록

list-empty = 아직 아무 노래도 없어요.
list-artist-since = { $year }년 데뷔
list-artist-groups = 그룹: { $groups }
list-members = 혼자 부른 노래도 있는 멤버: { $names }

## 간직한 것

kept-saved = ❤️ 저장한 노래
kept-away = 🙅 안 맞는 노래
kept-history = 🕰️ 최근에 들은 노래
kept-about-saved = 하트를 누른 노래들이에요. 하트를 한 번 더 누르면 여기서도 목록에서도 빠져요.
kept-about-away = 다시 데려오기 전까지는 권하지 않을게요.
kept-about-history = 지난 열두 달 동안 보여 드린 노래예요.
kept-about-named = 듣는 사람이 직접 엮은 목록이에요.
marked-heart = ❤️ **{ $title }** 저장했어요. `/ballad saved`에 두었어요.
marked-away = 🙅 **{ $title }** 이제 권하지 않을게요.
marked-heart-gone = 하트도 함께 거두었어요. 되돌리면 하트까지 돌아와요.
marked-no-heart = **{ $title }** 저장에서 뺐어요.
marked-no-away = **{ $title }** 다시 나올 수 있어요.
marked-no-none = **{ $title }** 그대로예요.
lists-having = **{ $title }** 담긴 목록: { $names }
lists-none = **{ $title }** 아직 어느 목록에도 없어요.
list-form-title = 목록 이름
list-form-label = 40자까지
list-delete = **{ $name }** 목록을 지울까요? { $count ->
    [0] 담긴 노래는 없어요.
   *[other] 담긴 { $count }곡은 저장된 채로 남아요.
}
list-deleted = **{ $name }** 목록을 지웠어요. 노래는 그대로 저장돼 있어요.
history-forget = 보여 드린 { $count }곡을 모두 잊을까요? 하트는 남아요.
history-forgotten = { $count }곡을 잊었어요.

## 내 취향

first-cards = 아직 취향을 몰라서, 서로 많이 다른 다섯 곡을 골랐어요. 마음이 가면 ❤️, 아니면 🙅를 눌러 주세요. 하트 하나면 시작할 수 있어요.
taste-title = 나의 발라드 취향
taste-from = 하트 { $count }개로 그렸어요
taste-moods = 기분
taste-decades = 연대
taste-words = 취향을 그린 그림이에요. 기분: { $moods }. 연대: { $decades }.
why-for-me = 저장하신 ‘{ $title }’ 때문이에요: { $what }
why-for-me-new = 저장하신 ‘{ $title }’ 때문이에요: { $what }, 목소리는 새로워요

## 나의 것

me-title = 나와 이 봇
me-language = 🌐 답하는 말: { $language }
me-titles-hangul = 🔤 제목: 한글 먼저
me-titles-latin = 🔤 제목: 로마자 먼저
me-private = 🔒 따로 말하지 않으면 나에게만 보이게 답해요
me-public = 📢 따로 말하지 않으면 채널에 보이게 답해요
me-history = 🕰️ 보여 드린 노래를 열두 달 동안 적어 둬요
me-no-history = 🕰️ 보여 드린 노래를 적어 두지 않아요
me-kept = **나에 대해 간직한 것**
me-nothing = 아무것도 없어요.
me-privacy = 다른 사람은 볼 수 없어요. 직접 고르신 메시지 말고는 읽지 않고, 어떤 메시지도 남기지 않아요.
me-count-hearts = 하트 { $count }개
me-count-away = 안 맞는 노래 { $count }곡
me-count-lists = 목록 { $count }개
me-count-history = 보여 드린 노래 { $count }곡
me-count-preferences = 답하는 방식
me-count-rounds = 혼자 듣던 자리의 기록 { $count }개
me-export = 나에 대해 간직한 모든 것이에요. 프로그램용 JSON과 표로 여는 CSV, 두 가지로 드려요.
me-erase = 나에 대해 간직한 것을 모두 지울까요? 바로, 어디서나 사라지고, 누구도 되돌릴 수 없어요.
me-erased = 모두 지웠어요:
language-auto = 내 디스코드의 언어
language-en = English
language-ko = 한국어
language-ja = 日本語

## 내 말로

why-felt = 이렇게 들었어요: { $heard }
heard-denied = { $mood } 빼고
feel-unsure = 제대로 들었는지 자신이 없어요. 어느 쪽에 가까우세요?
feel-also = 함께 들은 것: { $heard }
button-without = { $name } 빼기
button-post = 거기에 올리기
care = 많이 무거운 마음이 느껴져요. 혼자 견디지 않으셔도 돼요.
    지금 이야기 들어 줄 사람이 있어요. **자살예방 상담전화 109** (24시간, 무료). 위급하면 **119**로 전화해 주세요.
    그때까지 이 노래들이 곁에 있을게요. 서두르지 않아도 돼요.
weather-rain = 비
weather-snow = 눈
weather-wind = 바람
weather-sun = 햇살
weather-night = 밤
season-spring = 봄
season-summer = 여름
season-autumn = 가을
season-winter = 겨울
story-first-love = 첫사랑
story-farewell = 작별
story-unrequited = 짝사랑
story-reunion = 재회
story-confession = 고백
story-wedding = 결혼
story-family = 가족
story-friendship = 친구
story-comfort = 따뜻한 한마디
story-military = 군대
story-memory = 기억
story-loss = 떠나보낸 사람

## 도움말

help-title = 오늘 밤의 발라드 한 곡
help-intro = 지금 어떤 기분인지 알려 주세요. 그냥 맡기셔도 좋아요. 발라드 한 곡과 고른 이유, 그리고 다음 길까지 건네 드릴게요.
help-mood = **어떤 기분인가요?** { $command }에 마음을 그대로 적어 보세요. “헤어졌는데 비까지 와”처럼요. 한국어, 영어, 일본어 다 알아들어요.
help-random = **아무거나 좋다면** { $command }. 다 듣기 전에는 같은 노래가 또 나오지 않아요.
help-today = **다 같이 한 곡을 듣는다면** { $command }. 한국 시간 자정까지, 여기서는 누구에게나 같은 노래예요.
help-artist = **듣고 싶은 목소리가 있다면** { $command }. 어떤 이름으로 불러도 찾아 드려요.
help-song = **제목이 떠오른다면** { $command }에서 바로 열 수 있어요.
help-drama = **잊히지 않는 장면이 있다면** { $command }. 그 드라마나 영화의 발라드를 모아 드려요.
help-search = **어렴풋이만 기억난다면** { $command }. 제목이든 가수든 드라마든, 생각나는 말로 찾아 드려요.
help-list = **천천히 둘러보려면** { $command }. 기분, 연대, 가수로 넘겨 볼 수 있어요.
help-collection = **저녁 내내 들으려면** { $command }. 어울리는 노래를 들을 만한 차례로 모았어요.
help-for-me = **내 마음을 아는 한 곡을 원한다면** { $command }. 누른 하트만 보고 골라 드려요.
help-saved = **두고두고 들으려면** 카드의 ❤️. { $command }에 모두 모여 있고, 목록도 만들 수 있어요.
help-me = **나의 것을 보려면** { $command }. 언어, 내 기록, 지우는 길까지 있어요.
help-private = 어떤 명령이든 **private**를 켜면 나에게만 보여요.
help-examples = 하나 눌러 보셔도 돼요:

## 따로 적힌 말이 없는 노래: 어떤 노래인지, 그리고 누구를 위한 노래인지. 앞의 말은 뒤의 어떤 말과도 이어진다

line-story-first-love-1 = 공책 귀퉁이에 처음으로 누군가의 이름을 적던 마음이에요.
line-story-first-love-2 = 좋아한다는 말도 모르고 먼저 좋아해 버린, 첫사랑 노래예요.
line-story-farewell-1 = 돌아서는 뒷모습을 끝까지 눈으로 배웅해요.
line-story-farewell-2 = 같이 오던 길이 둘로 갈라지는 자리에 서 있어요.
line-story-unrequited-1 = 다른 데를 보는 사람에게 혼자 기울어 있는 마음이에요.
line-story-unrequited-2 = 한쪽에만 불이 켜진 짝사랑 노래예요.
line-story-reunion-1 = 다시 마주 서서 건네는 '안녕' 같은 노래예요.
line-story-reunion-2 = 갈라졌던 길이 다시 만나는 모퉁이를 그려 봅니다.
line-story-confession-1 = 입안에서만 굴리던 말을 드디어 꺼내 놓아요.
line-story-confession-2 = 접어 두었던 마음을 펴서 그대로 보여 줘요.
line-story-wedding-1 = 두 이름이 청첩장에 나란히 놓이는 날을 그려 보게 돼요.
line-story-wedding-2 = 결혼식장 맨 뒷줄에서 듣는 것 같은 노래예요.
line-story-family-1 = 밥은 먹었느냐는 말부터 하는 사람들, 가족의 노래예요.
line-story-family-2 = 현관 불을 켜 두고 기다리는 집 쪽을 보고 있는 노래예요.
line-story-friendship-1 = 찻길 쪽에서 말없이 걸어 주는 친구가 이 노래에 있어요.
line-story-friendship-2 = 이 노래의 절반쯤은 친구한테 가 있어요.
line-story-comfort-1 = 말없이 국 한 그릇을 앞에 놓아 주는 노래예요.
line-story-comfort-2 = 누가 등을 가만히 쓸어 주는 것 같아요.
line-story-military-1 = 짧게 깎은 머리와 하루씩 지워 가는 달력이 보여요.
line-story-military-2 = 훈련소 문 안쪽과 바깥쪽, 그 사이에 서 있는 노래예요.
line-story-memory-1 = 오래전 어느 하루를 꺼내 불빛에 비춰 봐요.
line-story-memory-2 = 지나간 시간 쪽으로 문이 조금 열려 있어요.
line-story-loss-1 = 비어 버린 자리를 서둘러 치우지 않는 노래예요.
line-story-loss-2 = 이제 곁에 없는 사람의 이름을 한 번 더 불러 봅니다.
line-weather-rain-1 = 노래 안에 비가 내리고 있어요.
line-weather-rain-2 = 처마 밑에서 비를 피하는 동안 들려오는 노래 같아요.
line-weather-snow-1 = 눈이 쌓이면서 거리가 조용해지는 노래예요.
line-weather-snow-2 = 하얀 눈 위로 발자국이 한 줄 나 있어요.
line-weather-wind-1 = 바람 한 줄기가 노래를 가로질러 지나가요.
line-weather-wind-2 = 어디선가 바람이 불어와 마음 한쪽을 들추고 가요.
line-weather-sun-1 = 이 노래 어딘가에 볕이 들어 있어요.
line-weather-sun-2 = 눈을 가늘게 뜨고 해를 올려다보게 되는 노래예요.
line-weather-night-1 = 다들 잠든 뒤에 혼자 깨어 있는 노래예요.
line-weather-night-2 = 불 꺼진 창들 사이로 흘러가는 밤의 노래예요.
line-season-spring-1 = 꽃잎 한 장이 이 노래 어딘가에 내려앉아 있어요.
line-season-spring-2 = 벌써 왔든 아직 오는 중이든, 봄이 있는 노래예요.
line-season-summer-1 = 선풍기 돌아가는 여름밤 냄새가 나요.
line-season-summer-2 = 여름 한 철을 접어서 넣어 둔 노래예요.
line-season-autumn-1 = 공기가 서늘해지고 그림자가 길어지는 가을 노래예요.
line-season-autumn-2 = 작년 외투 주머니에서 쪽지가 나온 것 같은 가을 노래예요.
line-season-winter-1 = 숨을 쉬면 하얗게 보이는 계절의 노래예요.
line-season-winter-2 = 창문 안쪽만 따뜻한 겨울이 들어 있어요.
line-work-drama = 드라마 '{ $name }'의 장면이 따라오는 노래예요.
line-work-film = 영화 '{ $name }'에 실려 온 노래예요.
line-work-webtoon = 웹툰 '{ $name }'의 칸과 칸 사이를 흘러요.
line-work-show = 방송 '{ $name }' 전파를 타고 우리 곁에 온 노래예요.
line-work-musical = 뮤지컬 '{ $name }'의 무대에서 걸어 나왔어요.
line-voice-husky-1 = 손때 묻은 나무 대문처럼 거친 결이 있는 목소리예요.
line-voice-husky-2 = 목소리 끝에 마른 모래가 조금 묻어나요.
line-voice-clear-1 = 막 닦아 낸 유리창처럼 맑은 목소리예요.
line-voice-clear-2 = 돌멩이까지 들여다보이는 개울 같은 목소리로 불러요.
line-voice-powerful-1 = 골목 끝 창문까지 흔들 것 같은 목소리예요.
line-voice-powerful-2 = 목소리 뒤에서 바다 하나가 밀려와요.
line-voice-falsetto-1 = 목소리가 숨만 남을 듯한 높이까지 올라가요.
line-voice-falsetto-2 = 문틈으로 새는 빛처럼 가늘고 높은 목소리예요.
line-voice-low-1 = 나란히 앉아 앞을 보며 이야기하는 듯한 낮은 목소리예요.
line-voice-low-2 = 오래된 마루를 디딜 때처럼 낮게 울리는 목소리예요.
line-voice-soft-1 = 문을 살살 닫는 사람 같은 목소리예요.
line-voice-soft-2 = 잠든 아이 곁에서 말하듯 부드럽게 불러요.
line-remake-1 = 먼저 부른 사람이 있는 노래를 다른 목소리가 이어받았어요.
line-remake-2 = 오래된 노래가 새 목소리로 이사를 왔어요.
line-decade-1960 = 라디오 한 대에 온 동네가 귀를 모으던 60년대 노래예요.
line-decade-1970 = 음악다방 유리창 너머로 신청 쪽지를 건네던 70년대 노래예요.
line-decade-1980 = 카세트 녹음 단추에 손가락을 얹고 숨죽이던 80년대 노래예요.
line-decade-1990 = 이어폰을 한쪽씩 나눠 끼고 워크맨을 듣던 90년대 노래예요.
line-decade-2000 = 미니홈피를 열면 음악이 먼저 인사하던 2000년대 노래예요.
line-decade-2010 = 휴대폰에 감긴 하얀 이어폰 줄을 풀던 2010년대 노래예요.
line-decade-2020 = 작은 이어폰을 끼우면 도시가 조용해지는 2020년대 노래예요.
line-mood-sad-1 = 고개를 숙인 채 천천히 걸어가는 노래예요.
line-mood-sad-2 = 까닭보다 눈물이 먼저 도착해요.
line-mood-sad-3 = 슬픔을 맞은편 의자에 앉혀 두고 가만히 바라봐요.
line-mood-heartbreak-1 = 한 짝만 남은 장갑 같은 노래예요.
line-mood-heartbreak-2 = 사랑이 나간 방에 노래만 남아 있어요.
line-mood-heartbreak-3 = 금이 간 마음을 두 손으로 받쳐 들고 있어요.
line-mood-longing-1 = 오지 않는 사람을 위해 불을 하나 켜 둔 노래예요.
line-mood-longing-2 = 아무도 없는 길 끝을 자꾸 내다봅니다.
line-mood-longing-3 = 창가의 화분처럼 한 방향으로만 기우는 마음이에요.
line-mood-lonely-1 = 처음부터 끝까지 발소리가 하나뿐인 노래예요.
line-mood-lonely-2 = 불 켜진 창이 딱 하나 남은 건물 같아요.
line-mood-lonely-3 = 빈방에서 중얼거리는 혼잣말을 닮았어요.
line-mood-comforting-1 = 말없이 옆 의자를 당겨 앉는 노래예요.
line-mood-comforting-2 = 깜빡 잠든 사이에 누가 담요를 덮어 주고 가요.
line-mood-comforting-3 = 시린 손을 한참 쥐고 있어 주는 노래예요.
line-mood-hopeful-1 = 저 끝에 작은 불빛이 있고, 노래가 그쪽으로 가고 있어요.
line-mood-hopeful-2 = 좋은 소식이 들어올 만큼만 문을 열어 두었어요.
line-mood-hopeful-3 = 하늘 한 귀퉁이가 조금 옅어지는 노래예요.
line-mood-romantic-1 = 벽에 비친 두 그림자가 한 뼘 가까워졌어요.
line-mood-romantic-2 = 바다를 보듯 한 사람을 오래 바라봅니다.
line-mood-romantic-3 = 옆자리에 앉은 뒤로 일어나기 싫어진 마음이에요.
line-mood-nostalgic-1 = 모서리가 둥글게 닳은 책 같은 노래예요.
line-mood-nostalgic-2 = 오래 비워 둔 집 문을 열 때 같은 냄새가 나요.
line-mood-nostalgic-3 = 문패를 하나씩 읽으며 옛 골목을 되짚어 가요.
line-mood-grateful-1 = 고맙다는 말을 또박또박 눌러쓴 노래예요.
line-mood-grateful-2 = 곁에 있어 준 사람에게 깊이 고개를 숙여요.
line-mood-grateful-3 = 받은 것들을 하나씩 손꼽아 보는 노래예요.
line-mood-uplifting-1 = 창을 활짝 열고 아침을 통째로 들여놓는 노래예요.
line-mood-uplifting-2 = 한 계단 디딜 때마다 하늘이 조금씩 넓어져요.
line-mood-uplifting-3 = 저 위에서 누가 손을 흔들어 주는 것 같아요.
line-mood-calm-1 = 잔잔한 물 위에 잎 하나가 떠 있어요.
line-mood-calm-2 = 열린 창가에서 커튼이 움직이는 빠르기로 흘러가요.
line-mood-calm-3 = 노래가 길게 숨을 내쉬고, 방도 따라 쉬어요.
line-mood-dramatic-1 = 먼바다에서 파도가 몸을 일으켜요.
line-mood-dramatic-2 = 둑 너머에 물이 가득 차 있는 노래예요.
line-mood-dramatic-3 = 막이 오르면, 모든 걸 건 사람이 서 있어요.
line-for-sad-1 = 이유 없이 눈물 나는 날, 그냥 틀어 두세요.
line-for-sad-2 = 울고 싶은데 눈물이 나오지 않을 때 틀어 두면 좋겠어요.
line-for-sad-3 = 모자를 푹 눌러쓰고 나가고 싶은 날에 잘 맞아요.
line-for-heartbreak-1 = 일 인분만 차리는 저녁이 아직 낯선 분께 보내 드려요.
line-for-heartbreak-2 = 지운 번호를 손끝이 아직 외우고 있다면 들어 보세요.
line-for-heartbreak-3 = 그 사람 물건을 상자에 담는 날을 위해 남겨 두세요.
line-for-longing-1 = 사람 많은 데서 자꾸 한 얼굴을 찾게 되는 분께 드려요.
line-for-longing-2 = 찾아가기엔 너무 먼 사람이 있다면 대신 부쳐 드릴게요.
line-for-longing-3 = 노크도 없이 얼굴 하나가 불쑥 떠오를 때 틀어 보세요.
line-for-lonely-1 = 막차에서 내려 집까지 가는 십 분을 채워 줄 거예요.
line-for-lonely-2 = 아무 연락도 없던 일요일이 저물 무렵에 권해 드려요.
line-for-lonely-3 = 냉장고 소리만 나는 방에서 말동무가 돼 줘요.
line-for-comforting-1 = 온종일 괜찮다고만 하고 돌아온 분을 위해 틀어 드려요.
line-for-comforting-2 = 하루가 유난히 길었다면 신발부터 벗고 들으세요.
line-for-comforting-3 = 요즘 어깨가 처진 사람이 있다면 슬쩍 건네주세요.
line-for-hopeful-1 = 한 번 더 해 보기로 한 날, 그 전날 저녁에 어울려요.
line-for-hopeful-2 = 아직 아무것도 정해지지 않은 첫차 시간에 들으면 좋아요.
line-for-hopeful-3 = 합격이든 답장이든, 기다리는 게 있는 분께 드립니다.
line-for-romantic-1 = 늘 맛있는 쪽을 떼어 주게 되는 사람과 같이 들어 보세요.
line-for-romantic-2 = 바래다준 집 앞에 한참 서 있어 본 분께 보냅니다.
line-for-romantic-3 = 생각만 해도 웃음이 나는 사람이 있다면 오늘은 이 곡이에요.
line-for-nostalgic-1 = 간판이 다 바뀐 동네를 지나온 날에 잘 어울려요.
line-for-nostalgic-2 = 서랍을 정리하다 사진 한 장에 손이 멈춘 오후에.
line-for-nostalgic-3 = 졸업한 학교 앞에서 걸음이 느려지는 분이라면 반가울 거예요.
line-for-grateful-1 = 몇 해째 미뤄 둔 인사가 있다면 오늘쯤 어떨까요.
line-for-grateful-2 = 안 자고 기다려 주던 사람을 떠올리며 들어 보세요.
line-for-grateful-3 = 언제나 받아 주는 그 번호로 전화하기 전에 한 번.
line-for-uplifting-1 = 운동화 끈을 고쳐 매고 나서는 길에 함께하면 좋겠어요.
line-for-uplifting-2 = 힘든 한 주를 넘긴 월요일엔 소리를 조금 키워도 돼요.
line-for-uplifting-3 = 오르막이 거의 끝나 갈 즈음 들으면 다리에 힘이 붙어요.
line-for-calm-1 = 설거지도 끝나고 아무도 나를 찾지 않는 시간에 어울려요.
line-for-calm-2 = 차 한 잔이 식는 동안이면 충분해요.
line-for-calm-3 = 바닥에 누워 천장만 보는 느린 오후라면 더 좋겠죠.
line-for-dramatic-1 = 세워 둔 차 안에서 마음껏 따라 불러 보세요.
line-for-dramatic-2 = 사람들 앞에서 종일 참았던 것, 지금은 내려놓아도 돼요.
line-for-dramatic-3 = 몇 분만 다른 일은 다 내려놓고 들어 주세요.

## 없을 때

unknown-artist = { JOSA($typed, "이라는/라는") } 가수는 없어요. 여기는 남자 가수의 한국 발라드만 있어요.
unknown-ballad = { JOSA($typed, "이라는/라는") } 발라드는 없어요.
unknown-mood = { JOSA($typed, "은/는") } 아직 모르는 기분이에요.
unknown-collection = { JOSA($typed, "이라는/라는") } 모음은 없어요.
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
all-away = 여기에 맞는 노래는 모두 🙅 하셨어요. 하나를 다시 데려오거나, 다른 길로 가 볼까요?
all-known = 여기에 맞는 노래에는 모두 ❤️나 🙅를 눌러 주셨어요. 저장한 노래를 다시 듣거나, 한 곡 맡겨 보실래요?
away-today = 오늘 여기의 한 곡은 **{ $title }**, 🙅 하셨던 노래예요.
nothing-saved = 아직 저장한 노래가 없어요. 카드의 ❤️를 누르면 여기서 기다려요.
nothing-away = 🙅 한 노래가 없어요. 누르면 그 노래는 다시 권하지 않아요.
nothing-history = 적어 둔 노래가 없어요. 한 곡 먼저 청해 보시거나, `/ballad me`에서 기록이 켜져 있는지 봐 주세요.
nothing-kept-fits = 여기에는 그런 노래가 없어요. 전체는 이쪽이에요:
no-such-list = { JOSA($typed, "이라는/라는") } 목록은 없어요. 새로 만들거나, 있는 목록을 열어 보세요:
list-name = 읽을 수 있는 글자가 없어요. 글자나 숫자, 이모지면 돼요.
list-exists = { JOSA($typed, "이라는/라는") } 목록이 벌써 있어요.
too-many-lists = 목록이 24개라 메뉴 하나에 꽉 찼어요. 하나를 지우면 { $typed } 자리가 나요.
not-shared = 다른 분이 혼자 간직하고 있는 목록이에요.
list-gone = 이 목록은 이제 없어요. 담겨 있던 노래는 저장하신 분께 그대로 있어요.
no-picture = 지금은 그림을 그리지 못했어요. 하트는 그대로 있으니, 1분 뒤에 다시 해 주세요.
no-hearts = 아직 그릴 하트가 없어요. 다섯 곡이면 시작할 수 있어요:
book-unavailable = 지금은 공책을 펼칠 수가 없어 저장도, 들은 노래 적기도 잠시 쉬어요. 노래와 목록은 열리니, 1분 뒤에 다시 해 주세요.
unexpected = 제 쪽에서 뭔가 잘못됐어요. 사라진 건 없으니 한 번만 다시 해 주세요. 또 그러면 봇을 운영하는 분께 아래 번호를 알려 주세요.
reference = 참조 번호 { $reference }

## 명령과 설명 (디스코드에 등록되는 글, 80자까지)

context-feel = 이 메시지에 어울리는 발라드
context-find = 이 발라드 찾기
command-ballad = 남자 가수의 한국 발라드. 한 곡과, 왜 이 노래인지
command-ballad-random = 지금 들을 한 곡. 다 듣기 전에는 같은 곡이 나오지 않아요
command-ballad-today = 오늘의 한 곡. 한국 시간 자정까지, 여기서는 누구에게나 같은 노래
command-ballad-mood = 지금 마음을 그대로 적으면, 거기에 맞는 한 곡
command-ballad-artist = 어떤 가수인지, 그리고 부른 발라드
command-ballad-list = 기분, 연대, 가수로 골라 한 쪽씩 넘겨 보기
command-ballad-song = 제목으로 한 곡 열기
command-ballad-search = 노래, 가수, 드라마를 생각나는 말로 찾기
command-ballad-drama = 드라마나 영화에 나온 발라드
command-ballad-collection = 함께 들으면 좋은 노래를, 들을 만한 차례로
command-ballad-for-me = 내 취향으로 고른 한 곡. 누른 하트만 보고 골라요
command-ballad-saved = 하트를 누른 노래와 나의 목록
command-ballad-history = 보여 드린 노래. 다시 듣거나 잊거나
command-ballad-taste = 내 취향을 그림으로. 하트를 누른 노래의 기분과 시절
command-ballad-me = 언어, 제목, 기록. 나에 대해 간직한 모든 것을 내 손에
command-ballad-help = 무엇을 할 수 있는지, 눌러 볼 예시 세 가지
parameter-mood = 어떤 기분인가요? 한국어, 영어, 일본어로
parameter-mood-mood = 어떤 기분인가요? 그대로 적어 주세요. 한국어, 영어, 일본어로
parameter-decade = 어느 연대의 노래인가요?
parameter-artist = 어느 가수인가요? 어떤 이름으로 적어도 돼요
parameter-name = 어느 가수인가요? 어떤 이름으로 적어도 돼요
parameter-drama-name = 어느 드라마나 영화인가요? 어떤 글자로 적어도 돼요
parameter-collection-name = 어느 모음인가요?
parameter-title = 어떤 노래인가요? 어떤 글자로 적어도 돼요
parameter-words = 제목, 가수, 드라마, 생각나는 대로
parameter-sort = 어떤 순서로 볼까요?
parameter-list = 어느 목록인가요?
parameter-saved-private = 나에게만 보이기. 따로 끄지 않으면 그래요
parameter-history-private = 나에게만 보이기. 따로 끄지 않으면 그래요
parameter-taste-private = 나에게만 보이기. 따로 끄지 않으면 그래요
parameter-help-private = 나에게만 보이기. 따로 끄지 않으면 그래요
parameter-private = 나에게만 보이기

## 내 컴퓨터 안의 디스코드

play-greeting = 어서 오세요. `/ballad mood 슬픔`, `/ballad artist 박효신`, `/ballad random`을 적어 보세요. 버튼을 눌러도 돼요.
