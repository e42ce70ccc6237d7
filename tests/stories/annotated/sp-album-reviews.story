id: sp-album-reviews
date: 2015-03-06
place: London
style: british
topic: culture
---
# Album reviews: [Kestrel Street|organization], [Madonna|person], [Ngaire Pohatu|person] and more
> A [Hull|place=Kingston upon Hull] quartet grow up, a superstar holds on, and somebody lets [Gruff Rhys|person] near a harpsichord
[Kestrel Street|organization], [Low Season|work]
***
Four years after the [Mercury Prize|event]-nominated [Dry Dock|work], the quartet from [Hull|place=Kingston upon Hull] return with drum machines, a divorce and a sense of humour. [Gail Winterton|person]'s voice has dropped a tone and gained a decade. On the title track she rhymes "[Holderness|place]" with "fonder mess", and gets away with it.
[Fat Les from Finance|work] is the single, a three-minute sulk that could have strayed from [Pulp|organization=Pulp (band)]'s [Different Class|work]. Less happy is [Withernsea|work], six minutes of tape hiss recorded, the sleeve notes inform us, {~the sleeve notes (mixed)|"inside a lighthouse"}.
[Madonna|person], [Rebel Heart|work]
***
There are nineteen songs here and about eleven ideas. [Living for Love|work], built with [Diplo|person], is her best single since [Hung Up|work]; [Joan of Arc|work=Joan of Arc (song)] is touching. {Madonna|"I have always been a rebel, but I take my vitamins,"} the singer told [Rolling Stone|organization], which explains a good deal.
[Ngaire Pohatu|person], [Kōwhai|work]
*****
The find of the month. [Pohatu|person=Ngaire Pohatu], 23, a [Ngāti Porou|group] sheep-shearer from [Gisborne|place=Gisborne, New Zealand], sings in [Māori|group=Māori language] and [English|group=English language] over brass bands. {Ngaire Pohatu|"My uncles play like they're calling the dogs,"} she says by phone, and they do, magnificently. [Flying Nun|organization=Flying Nun Records] issued it at home; [Rough Trade|organization=Rough Trade Records] do the honours here.
[Laibach|organization], [Spectre at the Proms|work]
**
The [Slovenian|group=Slovenes] provocateurs' live set has its moments, all of them loud. A cover of [Edelweiss|work=Edelweiss (song)], from [The Sound of Music|work], will be hailed as satire. {~a man beside me at the Albert Hall|"It's just slow,"} said a man beside me at the [Albert Hall|place=Royal Albert Hall] last summer.
Tour dates: [Kestrel Street|organization] play [Glasgow Barrowland|place=Barrowland Ballroom] on 14 April and [Glastonbury|event=Glastonbury Festival] in June.
---
Barrowland Ballroom = Barrowland Ballroom
Different Class = Different Class
Diplo = Diplo
Edelweiss (song) = Edelweiss (song)
English language = English language
Flying Nun Records = Flying Nun Records
Gisborne, New Zealand = Gisborne, New Zealand
Glastonbury Festival = Glastonbury Festival
Gruff Rhys = Gruff Rhys
Holderness = Holderness
Hung Up = Hung Up
Joan of Arc (song) = Joan of Arc (song)
Kingston upon Hull = Kingston upon Hull
Laibach = Laibach
Living for Love = Living for Love
Madonna = Madonna
Mercury Prize = Mercury Prize
Māori language = Māori language
Ngāti Porou = Ngāti Porou
Pulp (band) = Pulp (band)
Rebel Heart = Rebel Heart
Rolling Stone = Rolling Stone
Rough Trade Records = Rough Trade Records
Royal Albert Hall = Royal Albert Hall
Slovenes = Slovenes
The Sound of Music = The Sound of Music
