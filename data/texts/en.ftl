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
card-original = original: { $original }

## Why this song

why-random = Because you left it to me, and it has not come up here yet
why-mood = Because you asked for “{ $mood }”, and it has not come up here yet
why-decade = Because you asked for the { $decade }, and it has not come up here yet
why-mood-decade = Because you asked for “{ $mood }” from the { $decade }
why-random-again = Because you left it to me
why-mood-again = Because you asked for “{ $mood }”
why-decade-again = Because you asked for the { $decade }
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
menu-open = Open one of these
menu-choose = Which one is it?
menu-people = Who is it?
jump-title = Which page?
jump-label = A number from 1 to { $pages }

## Lists

list-empty = Nothing here yet.
list-artist-since = debut { $year }
list-artist-groups = group: { $groups }
list-members = Also here on their own: { $names }

## Help

help-title = A ballad for tonight
help-intro = Tell me how it feels, or leave it to me. I answer with one Korean ballad, why this one, and a way to go on.
help-mood = **How does it feel?** { $command } takes a mood in English, Korean or Japanese.
help-random = **Anything will do?** { $command } never repeats a song until you have heard them all.
help-today = **One song for all of you?** { $command } is the same for everybody here, until midnight in Seoul.
help-artist = **Somebody's voice?** { $command } finds a singer by any of their names.
help-song = **A title in your head?** { $command } opens its card.
help-drama = **A scene you cannot forget?** { $command } lists the ballads of a drama or film.
help-search = **Only half a memory?** { $command } takes any words: a title, a singer, a drama.
help-list = **Time to look around?** { $command } turns pages by mood, decade or singer.
help-private = Every command takes **private**: then only you see the answer.
help-examples = Or press one of these:

## When something is not there

unknown-artist = No singer called { $typed } here: this bot knows Korean ballads sung by men.
unknown-ballad = No ballad called { $typed } here.
unknown-mood = { $typed } is not a mood I know yet.
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
book-unavailable = I cannot note which songs were heard here at the moment, so I will not guess. Songs and lists still open; try this again in a minute.
unexpected = Something went wrong on my side, and nothing is lost. Please try again; if it keeps happening, give the reference below to whoever runs this bot.
reference = reference { $reference }

## The local Discord

play-greeting = Hello. Type `/ballad mood sad`, `/ballad artist Jin` or `/ballad random`, or press a button.
