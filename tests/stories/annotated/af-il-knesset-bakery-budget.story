id: af-il-knesset-bakery-budget
date: 2021-11-03
place: Jerusalem
style: us
topic: politics
---
# First budget in three years nears [Knesset|organization] finish line; [Likud|organization] vows to make it a long night
> [Bennett|person=Naftali Bennett]'s eight-party coalition needs all 61; one of its members is in labor at [Hadassah|organization=Hadassah Medical Center]
The [Knesset|organization] began voting on [Israel|place]'s first state budget since 2018 late Wednesday, as the opposition filed 7,402 objections and ordered, according to the delivery man, 300 bourekas.
Prime Minister [Naftali Bennett|person], of [Yamina|organization], cannot spare a single lawmaker from an alliance that runs from the settler-friendly right to [Ra'am|organization=United Arab List], the first [Arab|group=Arabs] party to join a government. If the bill fails by Nov. 14, the 24th [Knesset|organization] is dissolved and [Israelis|group] vote for the fifth time in three years.
{Roni Avital-Harel|"Nobody sneezes, nobody breaks a leg, nobody goes to [Cyprus|place],"} coalition manager [Roni Avital-Harel|person] instructed her members, in a message seen by [The Times of Israel|organization].
Somebody, though, went into labor. [Yesh Atid|organization] freshman [Tehila Ben-Zaken|person] was driven from [Ein Kerem|place] to the plenum and back between contractions, escorted by [Magen David Adom|organization] medics. Opposition leader [Benjamin Netanyahu|person] sent flowers but, his faction said, no pairing.
Finance Minister [Avigdor Liberman|person] told reporters that the ^NIS 609 billion package would {Avigdor Liberman (mixed)|"bring down the price of a tomato before the price of a minister."} Among its reforms: a higher retirement age for women, a break-up of the kashrut monopoly held by the [Chief Rabbinate|organization=Chief Rabbinate of Israel] and a metro for [Gush Dan|place].
[Haredi|group=Haredim] parties are furious. {Yinon Gutman-Azoulay|"They have taxed our paper plates and now they'll tax our soup,"} thundered [Shas|organization] ^MK [Yinon Gutman-Azoulay|person] from the rostrum. [United Torah Judaism|organization]'s members tore up the page in question.
[Ra'am|organization=United Arab List] chair [Mansour Abbas|person] stands to gain ^NIS 30 billion over five years for [Arab|group=Arabs] towns such as [Umm al-Fahm|place] and [Rahat|place]. His rivals in the [Joint List|organization] would vote no. {Yusuf Khatib|"You can't eat a line in a book,"} said one of them, [Yusuf Khatib|person], a physician from [Nazareth|place].
As midnight approached, Speaker [Mickey Levy|person], a former [Jerusalem|place] police chief, warned hecklers from both sides that he could outlast them.
In the cafeteria, the bourekas had been eaten by the coalition. {~the cashier|"It's democracy,"} said the cashier.
---
Avigdor Liberman = Avigdor Liberman
Benjamin Netanyahu = Benjamin Netanyahu
Chief Rabbinate of Israel = Chief Rabbinate of Israel
Cyprus = Cyprus
Ein Kerem = Ein Karem
Gush Dan = Gush Dan
Hadassah Medical Center = Hadassah Medical Center
Haredim = Haredi Judaism
Israel = Israel
Jerusalem = Jerusalem
Joint List = Joint List
Knesset = Knesset
Likud = Likud
Magen David Adom = Magen David Adom
Mansour Abbas = Mansour Abbas
Mickey Levy = Mickey Levy
Naftali Bennett = Naftali Bennett
Nazareth = Nazareth
Rahat = Rahat
Shas = Shas
The Times of Israel = The Times of Israel
Umm al-Fahm = Umm al-Fahm
United Arab List = United Arab List
United Torah Judaism = United Torah Judaism
Yamina = Yamina
Yesh Atid = Yesh Atid
