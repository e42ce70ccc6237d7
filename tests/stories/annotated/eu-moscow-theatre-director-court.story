id: eu-moscow-theatre-director-court
date: 2017-08-23
place: Moscow
style: wire
topic: courts
---
# [Moscow|place] court puts theatre designer under house arrest in grants case
[MOSCOW|place=Moscow], August 23 — A court in [Moscow|place] placed the stage designer [Innokenty Lvovich Strakhov-Belsky|person] under house arrest on Wednesday over allegations that grants for a youth theatre were misspent, a case that has alarmed much of [Russia|place]'s artistic world.
Investigators say that 11 million rubles given to [Studio Na Krasnykh|organization] between 2012 and 2014 went missing. [Strakhov-Belsky|person=Innokenty Lvovich Strakhov-Belsky], 47, told the [Basmanny District Court|organization] that the charge was {Innokenty Lvovich Strakhov-Belsky (mixed)|"absurd, and, as theater, underrehearsed"}.
Several hundred people stood outside, among them the actress [Chulpan Khamatova|person] and the writer [Lyudmila Ulitskaya|person]. Someone had brought a samovar.
{Zinaida Prokofyevna Gushchina|"He built a forest out of umbrellas for three thousand rubles. Let them count the umbrellas,"} said [Zinaida Prokofyevna Gushchina|person], 79, a retired wardrobe mistress of the [Vakhtangov Theatre|organization].
[Kremlin|organization] spokesman [Dmitry Peskov|person] said there was no political motive. {Dmitry Peskov|"It is a question of budget funds,"} he told reporters. Mr. [Peskov|person=Dmitry Peskov] added that President [Vladimir Putin|person] had not been following the hearing.
The judge, [Yelena Krutikova|person], rejected bail offered by the cellist [Arkady Weissmann|person] and by [Novaya Gazeta|organization], the newspaper. She ruled that the defendant, who owns a flat in [Riga|place] and holds an [Israeli|group=Israelis] passport, might abscond.
[Human Rights Watch|organization] urged [Russian|group=Russians] authorities to drop the case. [Tanya Lokshina|person] of its [Moscow|place] office said that it would {Tanya Lokshina (mixed)|"send a chill from [Kaliningrad|place] to [Vladivostok|place]."}
[Strakhov-Belsky|person=Innokenty Lvovich Strakhov-Belsky] was to open the season at the [Bolshoi|organization=Bolshoi Theatre] with a ballet on the life of [Anna Akhmatova|person]; the theatre's director, [Vladimir Urin|person], said that the première would go ahead and that the sets were already painted.
He may not use a telephone or the internet until October 19. As bailiffs led him off he was asked what he would do at home. {Innokenty Lvovich Strakhov-Belsky|"Measure it,"} he said.
---
Basmanny District Court = Basmanny District Court
Chulpan Khamatova = Chulpan Khamatova
Lyudmila Ulitskaya = Lyudmila Ulitskaya
Vakhtangov Theatre = Vakhtangov Theatre
Dmitry Peskov = Dmitry Peskov
Vladimir Putin = Vladimir Putin
Novaya Gazeta = Novaya Gazeta
Israelis = Israelis
Tanya Lokshina = Tanya Lokshina
Kaliningrad = Kaliningrad
Vladivostok = Vladivostok
Bolshoi Theatre = Bolshoi Theatre
Anna Akhmatova = Anna Akhmatova
Vladimir Urin = Vladimir Urin
Moscow = Moscow
Russia = Russia
Kremlin = Government of Russia
Riga = Riga
Human Rights Watch = Human Rights Watch
Russians = Russians
