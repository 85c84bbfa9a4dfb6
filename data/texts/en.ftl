# What people read in English. One message, one thought; phones show about 38 characters a line.
# The same messages stand in ko.ftl and ja.ftl, which also have the descriptions of the commands; a test holds them equal.

## Names of things

decade = { $year }s
day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
listing-separator = { ", " }
listing-all = All ballads
sort-best = best first
sort-newest = newest first
sort-oldest = oldest first
sort-title = by title
sort-recent = last saved first
kind-solo = solo singer
kind-duo = duo
kind-group = group
kind-band = band
kind-project = project
work-drama = drama
work-film = film
work-webtoon = webtoon
work-show = show
work-musical = musical
quoted = “{ $text }”
count-ballads = { $count ->
    [one] 1 ballad
   *[other] { $count } ballads
}

## A card

card-year-release = { $year }
card-year-chart = charted in { $year }
card-year-knowledge = about { $year }
card-ost-drama = from the drama { $name }
card-ost-film = from the film { $name }
card-ost-webtoon = made with the webtoon { $name }
card-ost-show = from the show { $name }
card-ost-musical = from the musical { $name }
card-album = on the album { $name }
card-guests = { $artist } with { $guests }
card-original = original: { $original }

## Why this song

why-random = Because you left it to me, and it has not come up here yet
why-mood = Because you asked for “{ $mood }”, and it has not come up here yet
why-decade = Because you asked for the { $decade }, and it has not come up here yet
why-mood-decade = Because you asked for “{ $mood }” from the { $decade }
why-random-again = Because you left it to me
why-mood-again = Because you asked for “{ $mood }”
why-decade-again = Because you asked for the { $decade }
why-collection = Because you opened { $name }, and it has not come up here yet
why-collection-again = Because you opened { $name }
why-anew = { $count ->
    [one] This is the only one of its kind here, so it comes again
   *[other] You have heard all { $count } of these. Here they come again, in a new order
}
why-crowded = Few singers fit this, so one of them is back early
why-near = Because it is close to { $title }: { $what }
why-near-artist = the same voice
why-near-decade = the same decade
why-near-least = the nearest there is
why-asked = Because you asked for this one
why-shared = Because somebody here wants you to hear it
why-daily = Today's ballad here · { $day }

## Buttons and menus: 34 characters at the most

button-another = Another
button-like = More like this
button-share = Show everyone
button-remove = Remove
button-all = All { $count }
button-random = One of these
button-anything = Any ballad
button-list = The whole list
button-heart = Save
button-away = Not for me
button-undo = Undo
button-lists = Put it on a list
button-for-me = For me
button-new-list = New list
button-rename = Rename
button-delete-list = Delete the list
button-keep = Keep it
button-forget-all = Forget all
button-taste = My taste
button-me = Me
button-begin = Begin
button-other-five = Five others
button-first-cards = Five to begin with
button-open-anyway = Open it all the same
button-titles-hangul = Hangul first
button-titles-latin = Latin letters first
button-private = Answer me privately
button-public = Answer me openly
button-history-on = Note what I hear
button-history-off = Stop noting what I hear
button-export = Export
button-erase = Delete everything
button-erase-all = Delete all of it
menu-open = Open one of these
menu-choose = Which one is it?
menu-works = Which one is it?
menu-people = Who is it?
menu-onlists = On which of your lists?
menu-mylists = Your lists
menu-takeoff = Take one off the list
menu-bringback = Bring one back
menu-forget = Forget one
menu-language = In which language?
jump-title = Which page?
jump-label = A number from 1 to { $pages }

## Lists

list-empty = Nothing here yet.
list-artist-since = debut { $year }
list-artist-groups = group: { $groups }
list-members = Also here on their own: { $names }

## What somebody keeps

kept-saved = ❤️ Saved
kept-away = 🙅 Not for me
kept-history = 🕰️ Heard lately
kept-about-saved = What you gave a heart. Press its heart again to take one back, and off your lists.
kept-about-away = These are not offered to you again, until you bring them back.
kept-about-history = What you were shown in the last twelve months.
kept-about-named = A list by one who listens.
marked-heart = ❤️ **{ $title }** is saved. `/ballad saved` keeps it for you.
marked-away = 🙅 **{ $title }** will not be offered to you again.
marked-heart-gone = It had a heart, which is gone with it. Undo brings that back too.
marked-no-heart = **{ $title }** is no longer saved.
marked-no-away = **{ $title }** may come up for you again.
marked-no-none = **{ $title }**: everything is as it was.
lists-having = **{ $title }** is on: { $names }
lists-none = **{ $title }** is on none of your lists yet.
list-form-title = A name for the list
list-form-label = Up to 40 characters
list-delete = Delete the list **{ $name }**? { $count ->
    [0] Nothing is on it.
    [one] The one song on it stays saved.
   *[other] The { $count } songs on it stay saved.
}
list-deleted = The list **{ $name }** is gone. Its songs are still saved.
history-forget = { $count ->
    [one] Forget the one song you were shown? Hearts stay.
   *[other] Forget all { $count } songs you were shown? Hearts stay.
}
history-forgotten = { $count ->
    [one] Forgotten: one song.
   *[other] Forgotten: { $count } songs.
}

## By one's own taste

first-cards = I do not know your taste yet. Here are five ballads, as different as they come: press ❤️ on what speaks to you, 🙅 on what does not. One heart is enough to begin.
taste-title = My taste in ballads
taste-from = { $count ->
    [one] From one heart
   *[other] From { $count } hearts
}
taste-moods = Moods
taste-decades = Decades
taste-words = A picture of a taste. Moods: { $moods }. Decades: { $decades }.
why-for-me = Because you saved { $title }: { $what }
why-for-me-new = Because you saved { $title }: { $what }, in a voice that is new to you

## The panel of one's own

me-title = You and this bot
me-language = 🌐 I answer you in: { $language }
me-titles-hangul = 🔤 Titles: Hangul first
me-titles-latin = 🔤 Titles: Latin letters first
me-private = 🔒 Only you see my answers, unless you say otherwise
me-public = 📢 Everybody in the channel sees my answers, unless you say otherwise
me-history = 🕰️ What you are shown is noted for you, for twelve months
me-no-history = 🕰️ What you are shown is not noted
me-kept = **What is kept about you**
me-nothing = Nothing at all.
me-privacy = Nobody else can read this. No message of yours is ever kept, and none is read but the one you point at.
me-count-hearts = { $count ->
    [one] one heart
   *[other] { $count } hearts
}
me-count-away = { $count ->
    [one] one song that is not for you
   *[other] { $count } songs that are not for you
}
me-count-lists = { $count ->
    [one] one list
   *[other] { $count } lists
}
me-count-history = { $count ->
    [one] one song you were shown
   *[other] { $count } songs you were shown
}
me-count-preferences = how you want to be answered
me-count-rounds = { $count ->
    [one] one round that you began alone
   *[other] { $count } rounds that you began alone
}
me-export = Everything that is kept about you, twice: JSON for programs, CSV for a spreadsheet.
me-erase = Delete everything that is kept about you? It is gone at once, everywhere, and nobody can bring it back.
me-erased = Everything about you is gone:
language-auto = the language of your Discord
language-en = English
language-ko = 한국어
language-ja = 日本語

## In one's own words

why-felt = Heard: { $heard }
heard-denied = not { $mood }
feel-unsure = I am not sure I heard you right. Which of these is nearest?
feel-also = also heard: { $heard }
button-without = Without { $name }
button-post = Post it there
care = What you wrote sounds very heavy, and you need not carry it alone.
    Please talk to somebody now: **<https://findahelpline.com>** finds people who listen, free and in your country, by phone or chat. If you are in danger, call the emergency number where you are.
    Until then, these songs will sit with you. None of them hurries you.
weather-rain = rain
weather-snow = snow
weather-wind = wind
weather-sun = sunshine
weather-night = night
season-spring = spring
season-summer = summer
season-autumn = autumn
season-winter = winter
story-first-love = first love
story-farewell = a farewell
story-unrequited = one-sided love
story-reunion = meeting again
story-confession = a confession
story-wedding = a wedding
story-family = family
story-friendship = a friend
story-comfort = a kind word
story-military = the army
story-memory = a memory
story-loss = somebody lost

## Help

help-title = A ballad for tonight
help-intro = Tell me how it feels, or leave it to me. I answer with one Korean ballad, why this one, and a way to go on.
help-mood = **How does it feel?** { $command } takes your own words, in English, Korean or Japanese: “I just broke up and it is raining”.
help-random = **Anything will do?** { $command } never repeats a song until you have heard them all.
help-today = **One song for all of you?** { $command } is the same for everybody here, until midnight in Seoul.
help-artist = **Somebody's voice?** { $command } finds a singer by any of their names.
help-song = **A title in your head?** { $command } opens its card.
help-drama = **A scene you cannot forget?** { $command } lists the ballads of a drama or film.
help-search = **Only half a memory?** { $command } takes any words: a title, a singer, a drama.
help-list = **Time to look around?** { $command } turns pages by mood, decade or singer.
help-collection = **A whole evening?** { $command } opens songs that belong together, in an order worth hearing.
help-for-me = **Somebody who knows you?** { $command } goes by your own hearts, and by nothing else.
help-saved = **Something to keep?** ❤️ on any card; { $command } has all of them, and your lists.
help-me = **Your own things?** { $command } has the language, your data, and the way to delete it.
help-private = Every command takes **private**: then only you see the answer.
help-examples = Or press one of these:

## A song without words of its own: what it is, then whom it is for. Any of the first goes with any of the others.

line-story-first-love-1 = A first love, still in the margin of an old exercise book.
line-story-first-love-2 = A heart does this for the first time, and without instructions.
line-story-farewell-1 = Someone turns to go, and the song watches as long as it can.
line-story-farewell-2 = This is the corner where a shared road divides.
line-story-unrequited-1 = A heart held out to someone who is looking the other way.
line-story-unrequited-2 = One of the two does all the looking in this song.
line-story-reunion-1 = The hello in this song is a second one.
line-story-reunion-2 = Two paths that came apart, and the thought of their crossing again.
line-story-confession-1 = Something kept to oneself is spoken aloud here.
line-story-confession-2 = A heart is put on the table, face up.
line-story-wedding-1 = There is a wedding in it, heard from somewhere near the back.
line-story-wedding-2 = Two names that would look well on one invitation.
line-story-family-1 = The love in it is the kind that asks whether you have eaten.
line-story-family-2 = It faces home, and the people who keep a place for you there.
line-story-friendship-1 = There is a friend in this song, walking on the side nearer the traffic.
line-story-friendship-2 = One half of this song belongs to a friend.
line-story-comfort-1 = It sets down a warm bowl and asks no questions.
line-story-comfort-2 = Somebody in this song is saying it will be all right.
line-story-military-1 = Short hair, a uniform, and a calendar with days crossed off.
line-story-military-2 = It stands at the barracks gate and looks both ways.
line-story-memory-1 = A door into the past stands ajar, and some light comes out.
line-story-memory-2 = A day from long ago is taken out and held up to the lamp.
line-story-loss-1 = Someone is missing, and the song stays beside the gap.
line-story-loss-2 = A coat still hangs on its hook here, and no one comes for it.
line-weather-rain-1 = Rain is falling in this song, close enough to hear from your chair.
line-weather-rain-2 = Somewhere in it the pavement is wet and an umbrella is dripping.
line-weather-snow-1 = Snow comes down in this one, and the street goes quiet.
line-weather-snow-2 = There are footprints in the snow of this song.
line-weather-wind-1 = Wind moves through it, turning pages somebody left open.
line-weather-wind-2 = A wind gets up in this song and lifts the edge of things.
line-weather-sun-1 = Sunlight crosses this song the way it crosses a floor.
line-weather-sun-2 = There is sun in it, and the shadows that come with sun.
line-weather-night-1 = The sky is dark in this song, and someone under it is awake.
line-weather-night-2 = Night has come down over this one, window by window.
line-season-spring-1 = Spring is in it, already here or still on its way.
line-season-spring-2 = Spring has left a petal on this song.
line-season-summer-1 = Summer is in it: open windows and long evenings.
line-season-summer-2 = A summer has been folded into this song, sand in the creases.
line-season-autumn-1 = An autumn song: last year's coat, and something still in the pocket.
line-season-autumn-2 = The leaves are coming down in this one, and the light is low.
line-season-winter-1 = Breath shows white in this song.
line-season-winter-2 = It is winter in this one, and only the windows look warm.
line-work-drama = Some of the drama { $name } has stayed in this song.
line-work-film = It came to us with the film { $name }.
line-work-webtoon = It goes with the webtoon { $name }, panel by panel.
line-work-show = It reached us by way of the show { $name }.
line-work-musical = It came down from the stage of the musical { $name }.
line-voice-husky-1 = A voice with some gravel in it, like a lane walked many times.
line-voice-husky-2 = The grain of this voice is rough, like wood left outdoors.
line-voice-clear-1 = A voice as clear as the glass of water beside a bed.
line-voice-clear-2 = You can see to the bottom of this voice, as in a stream.
line-voice-powerful-1 = A voice that could fill a stairwell from cellar to roof.
line-voice-powerful-2 = There is a whole sea behind this voice, and it is coming in.
line-voice-falsetto-1 = The voice climbs until it is nearly all breath.
line-voice-falsetto-2 = High and thin, the voice comes in like light under a door.
line-voice-low-1 = A low voice, the kind that makes people lean in.
line-voice-low-2 = The voice comes from low down, like steps on a wooden stair.
line-voice-soft-1 = A voice that closes doors quietly.
line-voice-soft-2 = It is sung softly, as one talks beside someone asleep.
line-remake-1 = Somebody sang it first; here another voice takes it up.
line-remake-2 = A song in another voice, like a coat passed on that still fits.
line-decade-1960 = A song of the sixties, when one radio was enough for a whole alley.
line-decade-1970 = From the seventies: a needle comes down, and a tearoom goes quiet.
line-decade-1980 = From the eighties: a cassette, and a finger ready on the record key.
line-decade-1990 = From the nineties: one walkman, two people, an earphone each.
line-decade-2000 = From the 2000s, with five hundred songs in a coat pocket.
line-decade-2010 = From the 2010s: a phone in the palm, and white wires to untangle.
line-decade-2020 = From the 2020s: a bud in each ear, and the city goes silent.
line-mood-sad-1 = A song with its head down, in no hurry to look up.
line-mood-sad-2 = The eyes sting before anyone has given a reason.
line-mood-sad-3 = Sorrow has taken the chair opposite, and the song lets it stay.
line-mood-heartbreak-1 = Something has been dropped, and the pieces are still on the floor.
line-mood-heartbreak-2 = Love has left the room, and the song has stayed behind in it.
line-mood-heartbreak-3 = It carries a heart in two hands, a half in each.
line-mood-longing-1 = A light is left on in the hall for somebody who is not here.
line-mood-longing-2 = It keeps looking down the road when there is nothing to see.
line-mood-longing-3 = All of it leans one way, like a plant towards a window.
line-mood-lonely-1 = One pair of footsteps, all the way through.
line-mood-lonely-2 = A single lit window in a dark building: that kind of song.
line-mood-lonely-3 = It talks to itself, as one does in an empty room.
line-mood-comforting-1 = A hand between the shoulder blades, asking nothing.
line-mood-comforting-2 = It pulls up a chair beside you and stays.
line-mood-comforting-3 = Someone lays a blanket over you and leaves on tiptoe.
line-mood-hopeful-1 = A small light far off, and the song is walking towards it.
line-mood-hopeful-2 = It leaves the door on the latch for good news.
line-mood-hopeful-3 = Somewhere in it the sky is a shade paler than before.
line-mood-romantic-1 = Two shadows on a wall, a step closer than before.
line-mood-romantic-2 = It looks at one person the way people look at the sea.
line-mood-romantic-3 = It has sat down next to somebody and does not want to get up.
line-mood-nostalgic-1 = An old snapshot of a song, its corners gone soft.
line-mood-nostalgic-2 = It smells like a house you moved out of long ago.
line-mood-nostalgic-3 = It goes back down an old lane, reading the names on the gates.
line-mood-grateful-1 = A thank-you written out by hand, every letter of it.
line-mood-grateful-2 = It bows once, deeply, to somebody who was there.
line-mood-grateful-3 = Somebody once left a lamp burning, and this song remembers.
line-mood-uplifting-1 = It opens the shutters and lets the whole morning in.
line-mood-uplifting-2 = With every step there is a little more sky in it.
line-mood-uplifting-3 = Someone calls to you from the top of the stairs, and up you go.
line-mood-calm-1 = Still water, with one leaf on it.
line-mood-calm-2 = It moves at the pace of a curtain by an open window.
line-mood-calm-3 = The song breathes out, and the room does too.
line-mood-dramatic-1 = It gathers like a wave a long way out.
line-mood-dramatic-2 = You can feel the water standing high behind the dam.
line-mood-dramatic-3 = A curtain rises, and someone stands there with everything at stake.
line-for-sad-1 = For a day when the tears have no particular cause.
line-for-sad-2 = Let it play when you would like to cry and cannot begin.
line-for-sad-3 = Best heard on a long walk, where nobody knows you.
line-for-heartbreak-1 = For the first week of cooking for one.
line-for-heartbreak-2 = If your thumb still knows a number you deleted, this is yours.
line-for-heartbreak-3 = Keep it for the day their things go into a box.
line-for-longing-1 = For the face you still look for in every crowd.
line-for-longing-2 = Send it, in your thoughts, to someone too far off to visit.
line-for-longing-3 = When a person comes to mind without knocking, play it.
line-for-lonely-1 = It will see you home from the last bus.
line-for-lonely-2 = For the tail end of a Sunday when nobody rang.
line-for-lonely-3 = Good company in a kitchen where only the fridge is humming.
line-for-comforting-1 = For anyone who has said “I'm fine” since breakfast.
line-for-comforting-2 = After a day that wanted too much of you, shoes off first, then this.
line-for-comforting-3 = Lend it to someone whose shoulders have dropped lately.
line-for-hopeful-1 = For the evening before you try again.
line-for-hopeful-2 = Play it early, while nothing about the day is decided.
line-for-hopeful-3 = Whoever is waiting for a result or a reply, take this along.
line-for-romantic-1 = Play it for the person you always save a seat for.
line-for-romantic-2 = For the goodnight that takes half an hour at the bus stop.
line-for-romantic-3 = Dedicate it to whoever you catch yourself smiling about.
line-for-nostalgic-1 = For a neighbourhood where every shop sign has changed.
line-for-nostalgic-2 = Best while tidying a drawer and getting no further than the photos.
line-for-nostalgic-3 = Anyone who walks slower past their old school will be glad of it.
line-for-grateful-1 = For the thanks you have been meaning to say for years.
line-for-grateful-2 = Think of whoever used to wait up for you, and press play.
line-for-grateful-3 = Listen once before you ring the number that always answers.
line-for-uplifting-1 = For tying your laces and going out all the same.
line-for-uplifting-2 = Turn it up a little on the Monday after a bad week.
line-for-uplifting-3 = It suits the last stretch of a hill, with the top in sight.
line-for-calm-1 = For the hour when the dishes are done and nobody needs you.
line-for-calm-2 = Good for as long as a pot of tea takes to cool.
line-for-calm-3 = Try it on a slow afternoon, flat on your back.
line-for-dramatic-1 = Sing along in a parked car, as loud as you like.
line-for-dramatic-2 = For everything you swallowed today in front of people.
line-for-dramatic-3 = Put the rest aside for a few minutes and just listen.

## When something is not there

unknown-artist = No singer called { $typed } here: this bot knows Korean ballads sung by men.
unknown-ballad = No ballad called { $typed } here.
unknown-mood = { $typed } is not a mood I know yet.
unknown-collection = No collection called { $typed } here.
unknown-work = No drama or film called { $typed } here, or none with a ballad I know.
nothing-found = No song, singer or drama here for { $typed }: this bot knows Korean ballads sung by men.
near-these = Close in name: { $names }
near-moods = The ones I know: { $names }
near-none = Try one of these instead:
several-artists = More than one singer goes by { $typed }. Whom do you mean?
several-ballads = More than one ballad is called { $typed }. Which one is it?
several-works = More than one drama or film goes by { $typed }. Which one is it?
nothing-matches = No ballads here for { $what } yet. Closest:
gone = This one is no longer in the catalogue. Something else, perhaps?
stale-control = This button is from another time, and I no longer know it. A fresh start is one press away:
not-yours = Only the person who asked can remove this. You can remove the answers you asked for.
no-such-page = { $typed } is not a page of this list. It has pages 1 to { $pages }; press the number to try again.
all-away = You put away every ballad that fits. Bring one back, or try another door:
all-known = Every ballad that fits has your ❤️ or your 🙅 already. Hear your own again, or leave it to chance:
away-today = The ballad of the day here is **{ $title }**, which you put away.
nothing-saved = Nothing is saved yet. Press ❤️ on a card, and it waits for you here.
nothing-away = You have put nothing away. Whatever you mark with 🙅 is not offered to you again.
nothing-history = Nothing is noted here. Ask for a ballad first, or see in `/ballad me` whether noting is on.
nothing-kept-fits = Nothing of that kind here. The whole list:
no-such-list = You have no list called { $typed }. Make one, or open one of yours:
list-name = There is nothing in that name that could be read. Letters, digits or an emoji will do.
list-exists = You have a list called { $typed } already.
too-many-lists = You have 24 lists, which is as many as fit into one menu. Delete one to make room for { $typed }.
not-shared = That list belongs to somebody else, who is keeping it to themselves.
list-gone = This list is gone. What was on it is still saved by whoever saved it.
no-picture = The picture could not be drawn just now. Your hearts are safe; try again in a minute.
no-hearts = There are no hearts to draw from yet. Five cards, and it begins:
book-unavailable = I cannot open my notebook at the moment, so nothing can be saved or noted, and I will not guess what was heard here. Songs and lists still open; try this again in a minute.
unexpected = Something went wrong on my side, and nothing is lost. Please try again; if it keeps happening, give the reference below to whoever runs this bot.
reference = reference { $reference }

## The local Discord

play-greeting = Hello. Type `/ballad mood sad`, `/ballad artist Jin` or `/ballad random`, or press a button.
