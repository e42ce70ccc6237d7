id: eu-obit-comedy-director
date: 2013-05-14
place: Rome
style: wire
topic: obituary
---
# [Fulvio Santarcangeli|person], [Italian|group=Italians] director of 'quiet' comedies, dead at 88
[ROME|place=Rome] ([Agence Méditerranée|organization]) - [Fulvio Santarcangeli|person], whose films about postmen, widows and provincial football teams made three generations of [Italians|group] laugh under their breath, died in [Rome|place] on Monday. He was 88.
His daughter [Ottavia|person=Ottavia Santarcangeli] told the news agency [ANSA|organization=Agenzia Nazionale Stampa Associata] that he had gone to sleep during a match. {Ottavia Santarcangeli|"[Roma|organization=AS Roma] were winning, so we know it was not grief,"} she said.
[Santarcangeli|person=Fulvio Santarcangeli] was born in [Matera|place] in 1925, the son of a tailor. A prisoner of the [British|group=British people] in [Egypt|place] during [World War II|event], he learned [English|group=English language] from a copy of "[Three Men in a Boat|work]" and decided that nothing ought to be explained.
After a stint as assistant to [Vittorio De Sica|person], he made his debut with "[The Registered Letter|work]" (1956), in which a [Calabrian|group=Calabrians] postman, played by [Alberto Sordi|person], spends 94 minutes trying to deliver bad news. It won a [Silver Lion|event] at the [Venice Film Festival|event], and was banned for a fortnight in [Reggio Calabria|place].
"[The Substitute Goalkeeper|work]" (1963) and "[Aunt Geneva Is Not at Home|work]" (1971), with [Monica Vitti|person], followed. In the [United States|place], where [Columbia Pictures|organization] cut it by half an hour, the latter was shown as "[Geneva!|work=Aunt Geneva Is Not at Home]" He liked to say that the missing half-hour was {Fulvio Santarcangeli (mixed)|"the best thing I ever gave [America|place=United States]".}
{Paolo Sorrentino|"He taught us where to put the silence,"} said [Paolo Sorrentino|person], the [Neapolitan|group=Neapolitans] director.
President [Giorgio Napolitano|person] praised {Giorgio Napolitano (mixed)|"a gentle and exact observer of our country"} in a telegram to the family. The [Cinecittà|organization] studios dimmed their lights.
His wife, the costume designer [Lia De Angelis-Corvino|person], died in 1999. He is survived by [Ottavia|person=Ottavia Santarcangeli] and a son, [Saverio|person=Saverio Santarcangeli], a veterinarian in [Turin|place], who said there would be no speeches. {Saverio Santarcangeli|"He asked for a band, and for it to be slightly out of tune,"} he said.
---
AS Roma = AS Roma
Matera = Matera
Egypt = Egypt
World War II = World War II
English language = English language
Three Men in a Boat = Three Men in a Boat
Vittorio De Sica = Vittorio De Sica
Alberto Sordi = Alberto Sordi
Silver Lion = Silver Lion
Venice Film Festival = Venice Film Festival
Reggio Calabria = Reggio Calabria
Monica Vitti = Monica Vitti
Columbia Pictures = Columbia Pictures
Paolo Sorrentino = Paolo Sorrentino
Giorgio Napolitano = Giorgio Napolitano
Cinecittà = Cinecittà
Italians = Italians
Rome = Rome
Agenzia Nazionale Stampa Associata = Agenzia Nazionale Stampa Associata
British people = British people
Turin = Turin
