id: eu-czech-presidential-runoff
date: 2023-01-28
place: Prague
style: wire
topic: politics
---
# Retired general [Petr Pavel|person] wins [Czech|group=Czechs] presidency in a landslide
[PRAGUE|place=Prague] -- [Petr Pavel|person], a retired general with a beard and a motorbike, will be the next president of the [Czech Republic|place], having beaten the billionaire ex-premier [Andrej Babiš|person] on Saturday by 58.3 percent to 41.7.
[Pavel|person=Petr Pavel], 61, who once chaired the [NATO|organization] military committee, had campaigned on order, on calm and on the country’s place in the ^West.
{Petr Pavel|"Let us stop counting who voted for whom. I see citizens, and some of them are tired,"} he told a crowd that had squeezed into a concert hall in [Karlín|place], a district of [Prague|place].
[Babiš|person=Andrej Babiš], founder of the [ANO|organization=ANO 2011] movement, conceded within two hours. {Andrej Babiš|"Forget [Babiš|person=Andrej Babiš] now, everybody,"} he said, with a grin. {Andrej Babiš (cont)|"For a week."}
Turnout was 70.2 percent, a record for a direct presidential vote. [Slovak|group=Slovaks] President [Zuzana Čaputová|person] drove over from [Bratislava|place] with flowers, and [Ukraine|place]'s [Volodymyr Zelensky|person=Volodymyr Zelenskyy] sent congratulations over [Twitter|product].
The campaign had been rough. Posters for the former premier said "The general does not believe in peace"; hoax messages announced that [Pavel|person=Petr Pavel] had died. His spokeswoman, [Markéta Řeháková|person], offered proof of life in the form of a photograph with a goulash.
In [Horní Lideč|place], a village in [Moravia|place], fifty voters interviewed at the [U Raška|place] pub split evenly. [Oldřich Vaculík|person], a forester, had voted against both in the first round. {Oldřich Vaculík|"One was in the [Communist Party|organization=Communist Party of Czechoslovakia], and so was the other,"} he said. {Oldřich Vaculík (cont)|"At least one of them can ride."}
The head of state has few powers beyond appointing central bankers and judges. But [Miloš Zeman|person], who leaves [Prague Castle|place] in March after ten years, stretched them, receiving envoys from [Moscow|place] and [Beijing|place].
[Kateřina Nosálová-Wirth|person], of [Masaryk University|organization] in [Brno|place], expects a quieter tenant. {Kateřina Nosálová-Wirth|"He reads the briefing papers. Imagine,"} she said.
! [Petr Pavel|person] and his wife, [Eva|person=Eva Pavlová], at the [Forum Karlín|place]. [ČTK|organization]/[Matěj Hron|person]
---
Petr Pavel = Petr Pavel
Andrej Babiš = Andrej Babiš
Karlín = Karlín
ANO 2011 = ANO 2011
Zuzana Čaputová = Zuzana Čaputová
Volodymyr Zelenskyy = Volodymyr Zelenskyy
Twitter = Twitter
Markéta Řeháková = Markéta Řeháková
Horní Lideč = Horní Lideč
Moravia = Moravia
Communist Party of Czechoslovakia = Communist Party of Czechoslovakia
Miloš Zeman = Miloš Zeman
Prague Castle = Prague Castle
Masaryk University = Masaryk University
Eva Pavlová = Eva Pavlová
ČTK = ČTK
Czechs = Czechs
Prague = Prague
Czech Republic = Czech Republic
NATO = NATO
Slovaks = Slovaks
Bratislava = Bratislava
Ukraine = Ukraine
Moscow = Moscow
Beijing = Beijing
Brno = Brno
