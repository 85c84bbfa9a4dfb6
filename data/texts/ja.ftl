# 日本語で見える文章。ひとつのメッセージに、ひとつのこと。スマートフォンの一行はおよそ十九文字です。
# 同じメッセージが en.ftl と ko.ftl にもあります。

## 名前

decade = { $year }年代
day = { $month }月{ $day }日
listing-separator = 、
listing-all = すべてのバラード
sort-best = おすすめ順
sort-newest = 新しい順
sort-oldest = 古い順
sort-title = 曲名順
kind-solo = ソロ
kind-duo = デュオ
kind-group = グループ
kind-band = バンド
kind-project = プロジェクト
work-drama = ドラマ
work-film = 映画
work-webtoon = ウェブ漫画
work-show = 番組
work-musical = ミュージカル
quoted = 「{ $text }」
count-ballads = { $count }曲

## カード

card-year-release = { $year }年
card-year-chart = { $year }年にチャート入り
card-year-knowledge = { $year }年ごろ
card-ost-drama = ドラマ『{ $name }』より
card-ost-film = 映画『{ $name }』より
card-ost-webtoon = ウェブ漫画『{ $name }』コラボ曲
card-ost-show = 番組『{ $name }』より
card-ost-musical = ミュージカル『{ $name }』より
card-album = アルバム『{ $name }』
card-original = 原曲：{ $original }

## なぜこの曲か

why-random = おまかせいただいたので。ここではまだ流れていない曲です
why-mood = 「{ $mood }」を選ばれたので。ここではまだ流れていない曲です
why-decade = { $decade }の曲をお選びでしたので。ここではまだ流れていない曲です
why-mood-decade = { $decade }の「{ $mood }」を選ばれたので
why-random-again = おまかせいただいたので
why-mood-again = 「{ $mood }」を選ばれたので
why-decade-again = { $decade }の曲をお選びでしたので
why-anew = { $count ->
    [1] ここにはこの一曲だけなので、もう一度
   *[other] { $count }曲すべて聴き終えました。順番を変えて、また初めから
}
why-crowded = 合う歌手が少ないので、同じ声が少し早く戻ってきました
why-near = { $title }に近い曲です：{ $what }
why-near-artist = 同じ声
why-near-decade = 同じ時代
why-near-least = ここでいちばん近い曲
why-asked = この曲をお探しでしたので
why-shared = 一緒に聴きたいという人がいたので
why-daily = ここでは今日一日、この曲です · { $day }

## ボタンとメニュー

button-another = 別の曲
button-like = 似た曲
button-share = みんなに見せる
button-remove = 消す
button-all = { $count }曲すべて
button-random = この中から一曲
button-anything = どれか一曲
button-list = すべての一覧
menu-open = この中から開く
menu-choose = どの曲ですか
menu-people = どなたですか
jump-title = 何ページへ行きますか
jump-label = 1 から { $pages } までの数字

## 一覧

list-empty = まだ一曲もありません。
list-artist-since = { $year }年デビュー
list-artist-groups = グループ：{ $groups }
list-members = ソロの曲もあるメンバー：{ $names }

## ヘルプ

help-title = 今夜のバラードを一曲
help-intro = いまの気持ちを教えてください。おまかせでもかまいません。一曲と、選んだわけと、その先の道をお渡しします。
help-mood = **どんな気持ちですか。** { $command } に気持ちをどうぞ。日本語でも韓国語でも英語でも。
help-random = **なんでもよければ** { $command }。全部流れるまで、同じ曲は出ません。
help-today = **みんなで同じ曲を聴くなら** { $command }。日本時間の真夜中まで、ここでは誰にでも同じ一曲です。
help-artist = **聴きたい声があれば** { $command }。どの名前で呼んでも見つかります。
help-song = **曲名が浮かんだら** { $command } で開けます。
help-drama = **忘れられない場面があるなら** { $command }。そのドラマや映画のバラードを並べます。
help-search = **うろ覚えなら** { $command }。曲名でも歌手でもドラマでも、思い出せる言葉で探せます。
help-list = **ゆっくり見て回るなら** { $command }。気持ち、年代、歌手でめくれます。
help-private = どのコマンドも **private** を付けると、あなただけに見えます。
help-examples = まずは、このどれかを：

## 見つからないとき

unknown-artist = { $typed }という歌手はここにいません。男性が歌う韓国のバラードだけを集めています。
unknown-ballad = { $typed }というバラードはここにありません。
unknown-mood = { $typed }は、まだ知らない気持ちです。
unknown-work = { $typed }というドラマや映画は、まだ知りません。知っているバラードがないのかもしれません。
nothing-found = { $typed }に合う曲も歌手もドラマも、ここにはありません。男性が歌う韓国のバラードだけを集めています。
near-these = 名前が近いのは：{ $names }
near-moods = 知っているのはこちらです：{ $names }
near-none = かわりに、こちらの入り口から：
several-artists = { $typed }という歌手は何人かいます。どなたですか。
several-ballads = { $typed }というバラードはいくつかあります。どの曲ですか。
several-works = { $typed }という作品はいくつかあります。どの作品ですか。
nothing-matches = 「{ $what }」に合うバラードはまだありません。近いのはこちらです：
gone = この曲はもう一覧にありません。別の曲はいかがですか。
stale-control = 昔のボタンなので、もうわからなくなりました。ここから始め直せます：
not-yours = 消せるのは、頼んだご本人だけです。ご自分への答えなら、ご自分で消せます。
no-such-page = { $typed }というページはありません。1 から { $pages } までです。数字のボタンをもう一度どうぞ。
book-unavailable = ここで流れた曲を、いまは書きとめられません。同じ曲を選ばないよう、いまは控えておきます。曲と一覧は開けますので、一分後にもう一度どうぞ。
unexpected = こちらで何かがうまくいきませんでした。失われたものはありませんので、もう一度お試しください。続くようなら、下の番号をボットの管理者へ。
reference = 参照番号 { $reference }

## コマンドと説明(Discord に登録される文、80字まで)

command-ballad = 男性が歌う韓国のバラードを一曲、選んだわけと一緒に
command-ballad-random = いま聴く一曲を。全部流れるまで同じ曲は出ません
command-ballad-today = 今日の一曲。日本時間の真夜中まで、ここでは誰にでも同じ曲を
command-ballad-mood = いまの気持ちに合う一曲と、その気持ちの一覧
command-ballad-artist = どんな歌手か、そしてそのバラード
command-ballad-list = 気持ち、年代、歌手で一覧をめくる
command-ballad-song = 曲名から一曲を開く
command-ballad-search = 曲、歌手、ドラマを、思い出せる言葉で探す
command-ballad-drama = ドラマや映画で流れたバラード
command-ballad-help = できることと、押してみる例を三つ
parameter-mood = どんな気持ちですか。日本語、韓国語、英語で
parameter-decade = いつごろの曲がいいですか
parameter-artist = どの歌手ですか。どの文字でもかまいません
parameter-name = どの歌手ですか。どの文字でもかまいません
parameter-drama-name = どのドラマや映画ですか。どの文字でもかまいません
parameter-title = どの曲ですか。どの文字でもかまいません
parameter-words = 曲名、歌手、ドラマ、思い出せるままに
parameter-sort = どの順番で見ますか
parameter-private = 自分だけに見せる

## 手元の Discord

play-greeting = ようこそ。`/ballad mood 会いたい`、`/ballad artist ジン`、`/ballad random` をどうぞ。ボタンでも始められます。
