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
sort-recent = 保存した順
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
card-guests = { $artist }（with { $guests }）
card-original = 原曲：{ $original }

## なぜこの曲か

why-random = おまかせいただいたので。ここではまだ流れていない曲です
why-mood = 「{ $mood }」を選ばれたので。ここではまだ流れていない曲です
why-decade = { $decade }の曲をお選びでしたので。ここではまだ流れていない曲です
why-mood-decade = { $decade }の「{ $mood }」を選ばれたので
why-random-again = おまかせいただいたので
why-mood-again = 「{ $mood }」を選ばれたので
why-decade-again = { $decade }の曲をお選びでしたので
why-collection = { $name }から選びました。ここではまだ流れていません
why-collection-again = { $name }から選びました
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
button-heart = 保存
button-away = 合わない
button-undo = 元に戻す
button-lists = リストに入れる
button-for-me = 好みで一曲
button-new-list = 新しいリスト
button-rename = 名前を変える
button-delete-list = リストを消す
button-keep = そのままにする
button-forget-all = すべて忘れる
button-taste = 好みを絵で見る
button-me = 自分の設定
button-begin = 始める
button-other-five = 別の五曲
button-first-cards = 五曲から始める
button-open-anyway = それでも開く
button-titles-hangul = ハングルを先に
button-titles-latin = ローマ字を先に
button-private = 自分だけに答える
button-public = みんなに見えるように答える
button-history-on = 聴いた曲を書きとめる
button-history-off = 聴いた曲を書きとめない
button-export = 書き出す
button-erase = すべて消す
button-erase-all = 本当にすべて消す
menu-open = この中から開く
menu-choose = どの曲ですか
menu-works = どの作品ですか
menu-people = どなたですか
menu-onlists = どのリストに入れますか
menu-mylists = あなたのリスト
menu-takeoff = リストから一曲外す
menu-bringback = 一曲呼び戻す
menu-forget = 一曲忘れる
menu-language = どの言語で答えますか
jump-title = 何ページへ行きますか
jump-label = 1 から { $pages } までの数字

## 一覧

list-empty = まだ一曲もありません。
list-artist-since = { $year }年デビュー
list-artist-groups = グループ：{ $groups }
list-members = ソロの曲もあるメンバー：{ $names }

## 手もとに置くもの

kept-saved = ❤️ 保存した曲
kept-away = 🙅 合わない曲
kept-history = 🕰️ 最近聴いた曲
kept-about-saved = ハートを押した曲です。もう一度押すと、ここからもリストからも外れます。
kept-about-away = 呼び戻すまで、お勧めすることはありません。
kept-about-history = この十二か月のあいだにお見せした曲です。
kept-about-named = 聴く人が自分で編んだリストです。
marked-heart = ❤️ **{ $title }** を保存しました。`/ballad saved` に置いてあります。
marked-away = 🙅 **{ $title }** はもうお勧めしません。
marked-heart-gone = ハートも一緒に外れました。元に戻すと、それも戻ります。
marked-no-heart = **{ $title }** を保存から外しました。
marked-no-away = **{ $title }** はまた流れるかもしれません。
marked-no-none = **{ $title }** は元のままです。
lists-having = **{ $title }** が入っているリスト：{ $names }
lists-none = **{ $title }** はまだどのリストにも入っていません。
list-form-title = リストの名前
list-form-label = 40文字まで
list-delete = リスト **{ $name }** を消しますか。{ $count ->
    [0] 入っている曲はありません。
   *[other] 入っている{ $count }曲は保存されたままです。
}
list-deleted = リスト **{ $name }** を消しました。曲は保存されたままです。
history-forget = お見せした{ $count }曲をすべて忘れますか。ハートは残ります。
history-forgotten = { $count }曲を忘れました。

## 自分の好み

first-cards = まだお好みを知らないので、なるべく違う五曲を選びました。心が動いたら ❤️、そうでなければ 🙅 を。ハートがひとつあれば始められます。
taste-title = わたしのバラードの好み
taste-from = ハート{ $count }個から描きました
taste-moods = 気持ち
taste-decades = 年代
taste-words = 好みを描いた絵です。気持ち：{ $moods }。年代：{ $decades }。
why-for-me = { $title } を保存されたので：{ $what }
why-for-me-new = { $title } を保存されたので：{ $what }、はじめての声です

## 自分のもの

me-title = あなたとこのボット
me-language = 🌐 答える言語：{ $language }
me-titles-hangul = 🔤 曲名：ハングルが先
me-titles-latin = 🔤 曲名：ローマ字が先
me-private = 🔒 とくに言われなければ、あなただけに答えます
me-public = 📢 とくに言われなければ、チャンネルのみんなに見えるように答えます
me-history = 🕰️ お見せした曲を、十二か月のあいだ書きとめます
me-no-history = 🕰️ お見せした曲を書きとめません
me-kept = **あなたについて残っているもの**
me-nothing = 何もありません。
me-privacy = ほかの人には見えません。ご自分で選ばれたもの以外、メッセージは読まず、何も残しません。
me-count-hearts = ハート：{ $count }
me-count-away = 「合わない」とされた曲：{ $count }
me-count-lists = リスト：{ $count }
me-count-history = お見せした曲：{ $count }
me-count-preferences = 答え方の設定
me-count-rounds = ひとりで聴いたときの進み：{ $count }
me-export = あなたについて残っているすべてです。プログラム用のJSONと、表で開けるCSVの二つでお渡しします。
me-erase = あなたについて残っているものを、すべて消しますか。すぐに、どこからも消え、誰にも戻せません。
me-erased = すべて消しました：
language-auto = Discordの言語
language-en = English
language-ko = 한국어
language-ja = 日本語

## 自分の言葉で

why-felt = こう聞こえました：{ $heard }
heard-denied = { $mood }以外
feel-unsure = うまく聞き取れたか自信がありません。いちばん近いのはどれですか。
feel-also = ほかに聞こえたこと：{ $heard }
button-without = { $name }を外す
button-post = そこに載せる
care = とても重い気持ちが伝わってきました。ひとりで抱えなくて大丈夫です。
    いま話を聞いてくれる人がいます。**よりそいホットライン 0120-279-338**（24時間・無料）。危険が迫っているときは **119** に電話してください。
    それまで、この曲たちがそばにいます。急がなくていいですから。
weather-rain = 雨
weather-snow = 雪
weather-wind = 風
weather-sun = 日ざし
weather-night = 夜
season-spring = 春
season-summer = 夏
season-autumn = 秋
season-winter = 冬
story-first-love = 初恋
story-farewell = 別れ
story-unrequited = 片思い
story-reunion = 再会
story-confession = 告白
story-wedding = 結婚
story-family = 家族
story-friendship = 友だち
story-comfort = あたたかいひと言
story-military = 軍隊
story-memory = 思い出
story-loss = 亡くした人

## ヘルプ

help-title = 今夜のバラードを一曲
help-intro = いまの気持ちを教えてください。おまかせでもかまいません。一曲と、選んだわけと、その先の道をお渡しします。
help-mood = **どんな気持ちですか。** { $command } に、そのままの言葉でどうぞ。「別れたばかりで、雨まで降ってる」のように。日本語でも韓国語でも英語でも。
help-random = **なんでもよければ** { $command }。全部流れるまで、同じ曲は出ません。
help-today = **みんなで同じ曲を聴くなら** { $command }。日本時間の真夜中まで、ここでは誰にでも同じ一曲です。
help-artist = **聴きたい声があれば** { $command }。どの名前で呼んでも見つかります。
help-song = **曲名が浮かんだら** { $command } で開けます。
help-drama = **忘れられない場面があるなら** { $command }。そのドラマや映画のバラードを並べます。
help-search = **うろ覚えなら** { $command }。曲名でも歌手でもドラマでも、思い出せる言葉で探せます。
help-list = **ゆっくり見て回るなら** { $command }。気持ち、年代、歌手でめくれます。
help-collection = **ひと晩じっくりなら** { $command }。似合う曲を、聴きたい順に並べてあります。
help-for-me = **自分に合う一曲なら** { $command }。押したハートだけを見て選びます。
help-saved = **とっておきたいなら** カードの ❤️ を。{ $command } にすべてあり、リストも作れます。
help-me = **自分のものを見るなら** { $command }。言語、残っているもの、その消し方まで。
help-private = どのコマンドも **private** を付けると、あなただけに見えます。
help-examples = まずは、このどれかを：

## 言葉の添えられていない曲：どんな曲か、そして誰のための曲か。前の文は後ろのどの文ともつながる

line-story-first-love-1 = ノートの端に、はじめて誰かの名前を書いた日の歌です。
line-story-first-love-2 = 好きという言葉より先に、好きになっていた初恋です。
line-story-farewell-1 = 遠ざかる背中を、見えなくなるまで見送ります。
line-story-farewell-2 = 同じ道を来て、ここで手を振る歌です。
line-story-unrequited-1 = こちらを見ない人の横顔を、そっと見ている歌です。
line-story-unrequited-2 = 片方の岸にだけ灯りがともる、片想いの歌です。
line-story-reunion-1 = 「久しぶり」というひと言のまわりを歩く歌です。
line-story-reunion-2 = 一度ほどけた糸の、もう片方の端を思う歌です。
line-story-confession-1 = のみ込んできたひと言を、やっと声にします。
line-story-confession-2 = 心をそのまま手のひらにのせて、差し出す歌です。
line-story-wedding-1 = 招待状に並ぶふたつの名前を、思い浮かべたくなる歌です。
line-story-wedding-2 = 式場の、いちばん後ろの席で聴いているような歌です。
line-story-family-1 = 「ごはんは食べたの」と言ってくれる人たちの歌です。
line-story-family-2 = 玄関の灯りをつけておいてくれる、家のほうを向いています。
line-story-friendship-1 = 車道側を、黙って歩いてくれる友の歌です。
line-story-friendship-2 = この歌の半分は、友だちのものです。
line-story-comfort-1 = 傘を半分、黙って差しかけてくれるような歌です。
line-story-comfort-2 = まるくなった背中を、そっとさすってくれます。
line-story-military-1 = 短く刈った髪と、一日ずつ消していくカレンダーが見えます。
line-story-military-2 = 兵舎と、そこから遠い家とのあいだに立つ歌です。
line-story-memory-1 = ずっと前の一日を、灯りに透かして眺めています。
line-story-memory-2 = 過ぎた日々のほうへ、戸が少しだけ開いています。
line-story-loss-1 = 空いたままの場所を、急いで片づけない歌です。
line-story-loss-2 = もう隣にいない人の名前を、そっと呼んでみます。
line-weather-rain-1 = 歌のむこうで、雨が降っています。
line-weather-rain-2 = 軒先で雨宿りをしながら聴くような歌です。
line-weather-snow-1 = 雪が音を吸って、通りが静かになっていきます。
line-weather-snow-2 = 白くなった道に、足あとがひとすじ続く歌です。
line-weather-wind-1 = 風が一度、歌の中を通り抜けていきます。
line-weather-wind-2 = どこからか来た風が、心の端をめくります。
line-weather-sun-1 = 歌のどこかに、陽が差しています。
line-weather-sun-2 = 目を細めて、太陽のほうを見上げる歌です。
line-weather-night-1 = みんなが眠ったあと、ひとりだけ起きている歌です。
line-weather-night-2 = 窓の外がすっかり暗くなった時刻の歌です。
line-season-spring-1 = 歌のどこかに、花びらが一枚まぎれています。
line-season-spring-2 = もう着いたのか、まだ途中なのか、春のいる歌です。
line-season-summer-1 = 網戸ごしに、夏の宵の匂いがします。
line-season-summer-2 = 夏がひとつ、小さくたたんでしまってあります。
line-season-autumn-1 = 影が長くなり、空気のひんやりした、秋の歌です。
line-season-autumn-2 = 去年の上着から紙切れが出てくるような、秋の歌です。
line-season-winter-1 = 吐く息が白く見える季節の歌です。
line-season-winter-2 = 窓の内側だけがあたたかい、そんな冬が入っています。
line-work-drama = ドラマ『{ $name }』の場面を連れてくる歌です。
line-work-film = 映画『{ $name }』に運ばれてきた歌です。
line-work-webtoon = ウェブ漫画『{ $name }』のコマの間を流れます。
line-work-show = 番組『{ $name }』が運んできた歌です。
line-work-musical = ミュージカル『{ $name }』の舞台から届いた歌です。
line-voice-husky-1 = 洗いざらしの麻のような、少しざらついた声です。
line-voice-husky-2 = 乾いた木目を指でたどるような、かすれた声です。
line-voice-clear-1 = 汲んだばかりの井戸水のように、澄んだ声です。
line-voice-clear-2 = 川底の小石まで見えるような声で歌います。
line-voice-powerful-1 = ホームの端から端まで届きそうな声です。
line-voice-powerful-2 = 声のうしろから、海が押し寄せてきます。
line-voice-falsetto-1 = 声が、息だけになりそうな高さまで昇ります。
line-voice-falsetto-2 = 戸のすきまの光のように、細く高い声です。
line-voice-low-1 = 並んで前を向いたまま語るような、低い声です。
line-voice-low-2 = 古い柱時計のように、低く響く声です。
line-voice-soft-1 = ドアをそっと閉める人のような声です。
line-voice-soft-2 = 眠っている子のそばで話すように、やわらかく歌います。
line-remake-1 = 先に歌った人のいる曲を、別の声が受け継ぎました。
line-remake-2 = 譲られた着物のように、古い歌に別の声が袖を通します。
line-decade-1960 = ラジオ一台に近所じゅうが耳を寄せた、60年代の歌です。
line-decade-1970 = 針を落とすと喫茶店が静かになった、70年代の歌です。
line-decade-1980 = カセットの録音ボタンに指をかけて待った、80年代の歌です。
line-decade-1990 = ウォークマンのイヤホンを片方ずつ分けた、90年代の歌です。
line-decade-2000 = MP3プレーヤーの小さな画面に題名が流れた、2000年代の歌です。
line-decade-2010 = 白いイヤホンの絡まりを電車でほどいた、2010年代の歌です。
line-decade-2020 = コードのないイヤホンで街が静かになる、2020年代の歌です。
line-mood-sad-1 = うつむいたまま、ゆっくり歩いていく歌です。
line-mood-sad-2 = わけより先に、涙のほうが着いてしまいます。
line-mood-sad-3 = 悲しみを向かいの席に座らせて、静かに眺めています。
line-mood-heartbreak-1 = 片方だけになった手袋のような歌です。
line-mood-heartbreak-2 = 恋が出ていった部屋に、歌だけが残っています。
line-mood-heartbreak-3 = ひびの入った心を、両手で支えています。
line-mood-longing-1 = 駅のホームで、降りてこない人を待っているような歌です。
line-mood-longing-2 = 誰もいない道の先を、何度も見に行きます。
line-mood-longing-3 = 窓辺の鉢植えのように、ひとつのほうへ傾いていく歌です。
line-mood-lonely-1 = 初めから終わりまで、足音はひとつだけです。
line-mood-lonely-2 = 上映の終わった映画館に、ひとり残っているような歌です。
line-mood-lonely-3 = がらんとした家の、ひとりごとに似ています。
line-mood-comforting-1 = 黙って、横に腰かけてくれる歌です。
line-mood-comforting-2 = うたた寝のあいだに、誰かが毛布をかけていきます。
line-mood-comforting-3 = かじかんだ手を、しばらく包んでいてくれます。
line-mood-hopeful-1 = 道の先に小さな灯りがあって、歌はそちらへ歩きます。
line-mood-hopeful-2 = よい知らせが入れるだけ、戸を開けてある歌です。
line-mood-hopeful-3 = 空の端が、ほんの少し白んできます。
line-mood-romantic-1 = 壁に映るふたつの影が、少しだけ近づきました。
line-mood-romantic-2 = 海を見るように、ひとりの人を見つめています。
line-mood-romantic-3 = 座ったきり、その人の隣を立ちたくなくなる歌です。
line-mood-nostalgic-1 = 角のまるくなった文庫本のような歌です。
line-mood-nostalgic-2 = 長く開けなかった押し入れの匂いがします。
line-mood-nostalgic-3 = 表札を読みながら、昔の路地を戻っていきます。
line-mood-grateful-1 = 「ありがとう」を、一文字ずつ書いたような歌です。
line-mood-grateful-2 = そばにいてくれた人へ、深く頭を下げます。
line-mood-grateful-3 = もらったものを、ひとつずつ数えていく歌です。
line-mood-uplifting-1 = 雨戸を開けて、日の光をまるごと入れてくれます。
line-mood-uplifting-2 = 一段のぼるごとに、空が少し広くなります。
line-mood-uplifting-3 = 向こう岸で、誰かが大きく手を振ってくれる歌です。
line-mood-calm-1 = 静かな水面に、葉が一枚浮かんでいます。
line-mood-calm-2 = 開いた窓でカーテンが揺れる、そのくらいの速さです。
line-mood-calm-3 = 歌が長く息を吐くと、部屋もいっしょに静まります。
line-mood-dramatic-1 = 遠い沖で、波がゆっくり立ち上がります。
line-mood-dramatic-2 = 堰のむこうに、水がいっぱいに溜まっています。
line-mood-dramatic-3 = 幕が上がると、すべてを懸けた人が立っています。
line-for-sad-1 = わけもなく泣ける日は、そのままかけておいてください。
line-for-sad-2 = 泣きたいのに泣けない、そんな夕方のために。
line-for-sad-3 = 濡れた頬も湯気のせいにできる、お風呂の中でどうぞ。
line-for-heartbreak-1 = 一人前の夕飯に、まだ慣れないあなたへ。
line-for-heartbreak-2 = 消した番号を親指がまだ覚えているなら、聴いてください。
line-for-heartbreak-3 = あの人の物を箱にしまう日まで、とっておいてください。
line-for-longing-1 = 人ごみで、つい同じ顔を探してしまう人へ。
line-for-longing-2 = 会いに行くには遠すぎる誰かに、心の中で送ります。
line-for-longing-3 = ふいに誰かの顔が浮かんだら、流してみてください。
line-for-lonely-1 = 終バスの停留所から家までの十分間、おともします。
line-for-lonely-2 = 誰からも連絡のなかった日曜が、暮れていくころに。
line-for-lonely-3 = 冷蔵庫の音しかしない台所で、話し相手になります。
line-for-comforting-1 = 朝から「大丈夫」と言い続けた人、ここへどうぞ。
line-for-comforting-2 = 長い長い一日だったなら、まず靴を脱いで、それから。
line-for-comforting-3 = 近ごろ肩を落としている人がいたら、貸してあげてください。
line-for-hopeful-1 = もう一度やってみると決めた、その前の晩に。
line-for-hopeful-2 = まだ何も決まっていない、始発の車内によく合います。
line-for-hopeful-3 = 返事でも結果でも、まだ届かないものがある人に。
line-for-romantic-1 = いつも隣の席を空けておく人がいるなら、いっしょに。
line-for-romantic-2 = 改札の前で、もう少しだけ話していたいふたりに。
line-for-romantic-3 = 思い出すだけで口もとがゆるむなら、今日はこの曲です。
line-for-nostalgic-1 = 店の看板がすっかり変わった町へ、久しぶりに寄った日に。
line-for-nostalgic-2 = 引き出しのアルバムで手が止まってしまう、そんな午後に。
line-for-nostalgic-3 = 母校の前で、つい足をゆるめてしまう人なら、きっと。
line-for-grateful-1 = 何年も言いそびれたお礼があるなら、今日あたり。
line-for-grateful-2 = 夜食を残しておいてくれた人を、思い浮かべながら。
line-for-grateful-3 = いつも出てくれるあの番号に、かける前に一度だけ。
line-for-uplifting-1 = 靴ひもを結び直して出ていくときの、道づれに。
line-for-uplifting-2 = きつい一週間が明けた月曜は、少し音を上げても大丈夫です。
line-for-uplifting-3 = 長い坂の、あと少しというところで効いてきます。
line-for-calm-1 = 洗いものも済んで、用事のなくなった時間に似合います。
line-for-calm-2 = お茶が一杯、冷めるまでのあいだに。
line-for-calm-3 = 畳に寝ころんで天井を見る午後なら、なおいいですね。
line-for-dramatic-1 = 停めた車の中なら、思いきり歌っても平気です。
line-for-dramatic-2 = 人前で一日こらえたものを、ここに置いていってください。
line-for-dramatic-3 = 数分だけ、ほかのことを置いて聴いてみてください。

## 見つからないとき

unknown-artist = { $typed }という歌手はここにいません。男性が歌う韓国のバラードだけを集めています。
unknown-ballad = { $typed }というバラードはここにありません。
unknown-mood = { $typed }は、まだ知らない気持ちです。
unknown-collection = { $typed }というコレクションはありません。
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
all-away = ここに合う曲は、すべて 🙅 にされています。ひとつ呼び戻すか、別の道へどうぞ：
all-known = ここに合う曲には、もうすべて ❤️ か 🙅 が付いています。保存した曲をもう一度聴くか、どれか一曲お任せください：
away-today = 今日のここの一曲は **{ $title }**、🙅 にされた曲です。
nothing-saved = まだ保存した曲がありません。カードの ❤️ を押すと、ここで待っています。
nothing-away = 🙅 にした曲はありません。押した曲は、もうお勧めしません。
nothing-history = 書きとめた曲がありません。まず一曲どうぞ。書きとめる設定は `/ballad me` で見られます。
nothing-kept-fits = ここにはそのような曲がありません。全体はこちらです：
no-such-list = { $typed }というリストはありません。新しく作るか、あるものを開いてください：
list-name = 読める文字がありません。文字や数字、絵文字なら大丈夫です。
list-exists = { $typed }というリストはもうあります。
too-many-lists = リストが24個あり、ひとつのメニューがいっぱいです。ひとつ消すと{ $typed }を作れます。
not-shared = ほかの方が、自分だけのものにしているリストです。
list-gone = このリストはもうありません。入っていた曲は、保存した方のところに残っています。
no-picture = いまは絵を描けませんでした。ハートは無事ですので、一分後にもう一度どうぞ。
no-hearts = 描くためのハートがまだありません。五曲から始められます：
book-unavailable = いまは帳面を開けず、保存も、流れた曲を書きとめることもできません。曲と一覧は開けますので、一分後にもう一度どうぞ。
unexpected = こちらで何かがうまくいきませんでした。失われたものはありませんので、もう一度お試しください。続くようなら、下の番号をボットの管理者へ。
reference = 参照番号 { $reference }

## コマンドと説明(Discord に登録される文、80字まで)

context-feel = このメッセージに合うバラード
context-find = このバラードを探す
command-ballad = 男性が歌う韓国のバラードを一曲、選んだわけと一緒に
command-ballad-random = いま聴く一曲を。全部流れるまで同じ曲は出ません
command-ballad-today = 今日の一曲。日本時間の真夜中まで、ここでは誰にでも同じ曲を
command-ballad-mood = いまの気持ちをそのままの言葉で。それに合う一曲を
command-ballad-artist = どんな歌手か、そしてそのバラード
command-ballad-list = 気持ち、年代、歌手で一覧をめくる
command-ballad-song = 曲名から一曲を開く
command-ballad-search = 曲、歌手、ドラマを、思い出せる言葉で探す
command-ballad-drama = ドラマや映画で流れたバラード
command-ballad-collection = 一緒に聴きたい曲を、聴きたい順に
command-ballad-for-me = 自分の好みで一曲。押したハートだけを見て選びます
command-ballad-saved = ハートを押した曲と、自分のリスト
command-ballad-history = お見せした曲。もう一度聴くか、忘れるか
command-ballad-taste = 自分の好みを絵に。ハートを押した曲の気持ちと年代
command-ballad-me = 言語、曲名、履歴。自分について残っているものを、自分の手に
command-ballad-help = できることと、押してみる例を三つ
parameter-mood = どんな気持ちですか。日本語、韓国語、英語で
parameter-mood-mood = どんな気持ちですか。そのままの言葉で。日本語、韓国語、英語で
parameter-decade = いつごろの曲がいいですか
parameter-artist = どの歌手ですか。どの文字でもかまいません
parameter-name = どの歌手ですか。どの文字でもかまいません
parameter-drama-name = どのドラマや映画ですか。どの文字でもかまいません
parameter-collection-name = どのコレクションですか
parameter-title = どの曲ですか。どの文字でもかまいません
parameter-words = 曲名、歌手、ドラマ、思い出せるままに
parameter-sort = どの順番で見ますか
parameter-list = どのリストですか
parameter-saved-private = 自分だけに見せる。何もしなければそうなります
parameter-history-private = 自分だけに見せる。何もしなければそうなります
parameter-taste-private = 自分だけに見せる。何もしなければそうなります
parameter-help-private = 自分だけに見せる。何もしなければそうなります
parameter-private = 自分だけに見せる

## 手元の Discord

play-greeting = ようこそ。`/ballad mood 会いたい`、`/ballad artist ジン`、`/ballad random` をどうぞ。ボタンでも始められます。
