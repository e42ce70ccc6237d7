id: as-jp-ldp-factory-price
date: 2012-12-17
place: Tokyo
style: asian
topic: politics
---
# Landslide returns [LDP|organization=Liberal Democratic Party] and [Abe|person=Shinzo Abe] to power; yen slides, exporters cheer
The [Liberal Democratic Party|organization] swept back to power in Sunday's [Lower House|organization=House of Representatives] election, three years and three months after voters showed it the door, and markets did not wait for the ^Cabinet list.
The [Nikkei|product=Nikkei 225] stock average closed Monday at 9,828.88, an eight-month high, and the yen fell to 84.48 against the dollar.
With its partner [New Komeito|organization], the [LDP|organization=Liberal Democratic Party] will hold more than two-thirds of the 480 seats. The [Democratic Party of Japan|organization] ([DPJ|organization=Democratic Party of Japan]) of Prime Minister [Yoshihiko Noda|person] was cut to 57 from 230, and eight of his ministers lost.
{Shinzo Abe|"The country has lent us its house keys and will be back to inspect the rooms,"} [Shinzo Abe|person], who will become prime minister a second time, told a news conference at his party's [Nagatacho|place] headquarters.
{Yoshihiko Noda|"The responsibility is mine alone,"} [Noda|person=Yoshihiko Noda] said in resigning as party leader.
In [Ota Ward|place=Ota, Tokyo], where small workshops bend metal for [Toyota|organization] and [Hitachi|organization], owners were counting. {Shigeo Kurihara|"Ten yen on the dollar is one lathe operator for a year,"} said [Shigeo Kurihara|person], 63, who makes springs. {Shigeo Kurihara (cont)|"I voted for the lathe operator."}
[Bank of Japan|organization] ([BOJ|organization=Bank of Japan]) Governor [Masaaki Shirakawa|person] is expected to be pressed for a 2 percent inflation goal when his board meets this week.
## Doubts in [Fukushima|place=Fukushima Prefecture]
The vote was the first since the [Great East Japan Earthquake|event], yet nuclear power scarcely swayed it. The [Tomorrow Party of Japan|organization], led by [Shiga|place=Shiga Prefecture] Gov. [Yukiko Kada|person], won nine seats. {Midori Anzai-Kanno|"They came, they bowed, they left,"} said [Midori Anzai-Kanno|person], an evacuee from [Namie|place] living in [Nihonmatsu|place].
The hawkish [Japan Restoration Party|organization] of former [Tokyo|place] Gov. [Shintaro Ishihara|person] took 54 seats. [Beijing|place], at odds with [Tokyo|place] over the [Senkaku Islands|place], said it was {~a Chinese spokeswoman (mixed)|"reading every line"} of the new leader's program, a spokeswoman told reporters. President [Barack Obama|person] telephoned his congratulations.
Turnout was a postwar low, 59 percent.
---
Beijing = Beijing
Nikkei 225 = Nikkei 225
Tokyo = Tokyo
Liberal Democratic Party = Liberal Democratic Party (Japan)
Shinzo Abe = Shinzo Abe
House of Representatives = House of Representatives (Japan)
New Komeito = Komeito
Democratic Party of Japan = Democratic Party of Japan
Yoshihiko Noda = Yoshihiko Noda
Nagatacho = Nagatachō
Ota, Tokyo = Ōta, Tokyo
Toyota = Toyota
Hitachi = Hitachi
Bank of Japan = Bank of Japan
Masaaki Shirakawa = Masaaki Shirakawa
Fukushima Prefecture = Fukushima Prefecture
Great East Japan Earthquake = 2011 Tōhoku earthquake and tsunami
Tomorrow Party of Japan = Tomorrow Party of Japan
Shiga Prefecture = Shiga Prefecture
Yukiko Kada = Yukiko Kada
Namie = Namie, Fukushima
Nihonmatsu = Nihonmatsu, Fukushima
Japan Restoration Party = Japan Restoration Party
Shintaro Ishihara = Shintaro Ishihara
Senkaku Islands = Senkaku Islands
Barack Obama = Barack Obama
