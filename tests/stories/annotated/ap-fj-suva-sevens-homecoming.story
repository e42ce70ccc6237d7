id: ap-fj-suva-sevens-homecoming
date: 2021-08-08
place: Suva
style: wire
topic: sport
---
# Curfew lifts for two hours as [Fiji|place] kisses its gold
[SUVA|place] — For two hours on Sunday you were allowed to touch a stranger.
[Fiji|place], in lockdown since April, opened the road from [Nadi|place] so that the sevens team could come home with the gold they won in [Tokyo|place] by beating [New Zealand|organization=New Zealand national rugby sevens team] 27-12 in the [Olympic|event=2020 Summer Olympics] final.
[Jerry Tuwai|person], who has two such medals now and lived in a settlement of tin at [Newtown|place] when he got the first, rode on the back of a [Hino|product=Hino truck] truck between police outriders. He did not see his own village; it is under quarantine.
{Jerry Tuwai|“I have not been home for five months, and they put us in a hotel,”} [Tuwai|person=Jerry Tuwai] said. {Jerry Tuwai (cont)|“We [Fijians|group] know how to wait for a hug.”}
Prime Minister [Frank Bainimarama|person] handed out cheques. Coach [Gareth Baber|person], a [Welshman|group=Welsh people] who slept apart from his family through the campaign, sang the hymn [We Have Overcome|work=E Da Sa Qaqa] in a language he calls {Gareth Baber (mixed)|“the second thing I love.”}
[Gareth Baber|person] has said he will join [Edinburgh|organization=Edinburgh Rugby].
The women, who took bronze under [Saiasi Fuli|person], came on the next truck. Captain [Rusila Nagasau|person] threw ring after ring of frangipani at a hospital window in [Lautoka|place], where her cousin, an anaesthetist, had stood 18 hours. The cousin caught one.
In [Nausori|place], the opposition’s [Sitiveni Rabuka|person] watched from a fence and saluted, a former rugby player himself.
{Alipate Nakarawa|“If ^God wanted us to be rich ^He would have given us a coach,”} said [Alipate Nakarawa|person], a market porter, correcting himself: {Alipate Nakarawa (cont)|“another coach, I mean.”}
By seven the road was empty again. A police officer in a mask gathered fallen garlands off the tarmac at [Rewa Bridge|place], and put the best of them on his own cap.
---
Fiji = Fiji
SUVA = Suva
Nadi = Nadi
Tokyo = Tokyo
New Zealand national rugby sevens team = New Zealand national rugby sevens team
2020 Summer Olympics = 2020 Summer Olympics
Jerry Tuwai = Jerry Tuwai
Frank Bainimarama = Frank Bainimarama
Gareth Baber = Gareth Baber
Welsh people = Welsh people
Edinburgh Rugby = Edinburgh Rugby
Rusila Nagasau = Rusila Nagasau
Lautoka = Lautoka
Nausori = Nausori
Sitiveni Rabuka = Sitiveni Rabuka
Rewa Bridge = Rewa Bridge
