id: ap-cu-matanzas-dominoes
date: 2024-10-19
place: Havana
style: wire
topic: local
---
# [Cubans|group] bring domino tables to the street as grid fails again
[HAVANA|place=Havana], ^Oct 19 - ^The whole of [Cuba|place] lost electricity for a second time in 24 hours on Saturday, after the [Antonio Guiteras|place=Antonio Guiteras Thermoelectric Plant] power plant in [Matanzas|place], the island's largest, tripped and took everything with it.
In [Centro Habana|place] they carried out tables. By nine the length of [Calle Neptuno|place] clacked.
{Reinier Fumero Alonso|'The refrigerator is a cupboard now, so we play,'} said [Reinier Fumero Alonso|person], 39, who drives a 1953 [Plymouth|product] for tourists, when there are tourists.
Prime Minister [Manuel Marrero|person] had suspended classes and all but essential work. [Lázaro Guerra|person], who is in charge of electricity at the [Energy and Mines Ministry|organization=Ministry of Energy and Mines (Cuba)], said on television that he expected progress {Lázaro Guerra (mixed)|'in the course of the morning'}. The picture vanished as he said it.
The government faults the [US|place=United States] trade embargo and a drop in fuel from [Venezuela|place], [Russia|place] and [Mexico|place]. A ship with fuel, the [Marlin Ammolite|product], could not dock for days because of waves.
{Miguel Díaz-Canel|'There will be no rest until it is restored,'} President [Miguel Díaz-Canel|person] posted on [X|product=X (social network)].
A [White House|organization] spokesperson said the [United States|place] was watching for humanitarian consequences and that [Havana|place] had not asked for help.
[Tropical Storm Oscar|event=Hurricane Oscar], which formed near the [Turks and Caicos|place=Turks and Caicos Islands] on Saturday, was heading for [Baracoa|place].
At the [Hermanos Ameijeiras|organization=Hermanos Ameijeiras Hospital] hospital generators ran the operating rooms and nothing else. Dr [Yanet Portuondo|person] climbed 19 floors twice. {Yanet Portuondo|'I know what each stair thinks,'} she said.
Later, on the seafront, somebody with a battery found [Radio Reloj|organization], which tells the time every minute of every day, and turned it up. It was four minutes late. A trumpet joined from a balcony with [Chan Chan|work], the [Buena Vista Social Club|organization] number that [Cuban|group=Cubans] musicians play for foreigners and, in private, detest.
{~an old man in a Yankees cap|'Tonight it's for us,'} explained an old man in a [Yankees|organization=New York Yankees] cap.
---
Havana = Havana
Cuba = Cuba
Matanzas = Matanzas, Cuba
Centro Habana = Centro Habana
Plymouth = Plymouth (automobile)
Manuel Marrero = Manuel Marrero Cruz
United States = United States
Venezuela = Venezuela
Russia = Russia
Mexico = Mexico
Miguel Díaz-Canel = Miguel Díaz-Canel
X (social network) = Twitter
White House = White House
Hurricane Oscar = Hurricane Oscar (2024)
Turks and Caicos Islands = Turks and Caicos Islands
Baracoa = Baracoa
Hermanos Ameijeiras Hospital = Hermanos Ameijeiras Hospital
Radio Reloj = Radio Reloj
Chan Chan = Chan Chan (song)
Buena Vista Social Club = Buena Vista Social Club
New York Yankees = New York Yankees
