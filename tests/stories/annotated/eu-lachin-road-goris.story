id: eu-lachin-road-goris
date: 2022-12-20
place: Goris
style: wire
topic: conflict
---
# On the road to [Stepanakert|place], a blockade with megaphones and no bread
[GORIS|place=Goris, Armenia], [Armenia|place] ([AFP|organization=Agence France-Presse]) – The sign on the edge of town still says 86 kilometres to [Stepanakert|place]. Since December 12 nobody has driven them except [Russian|group=Russians] soldiers and two convoys of the [Red Cross|organization].
[Azerbaijani|group=Azerbaijanis] activists who describe themselves as ecologists have pitched tents across the [Lachin corridor|place], the only road that joins [Armenia|place] to [Nagorno-Karabakh|place]. They say that they want to inspect two gold mines. [Yerevan|place] says that they have been sent to starve 120,000 ethnic [Armenians|group].
{Gayane Ter-Poghosyan|“I came to [Goris|place=Goris, Armenia] to buy a wedding dress for my sister. We have the dress. We do not have the sister,”} said [Gayane Ter-Poghosyan|person], 29, in a hotel where the mayor is lodging the stranded for free.
[Baku|place] denies that there is a blockade. {Jeyhun Bayramov|“Any civilian vehicle can pass,”} Foreign Minister [Jeyhun Bayramov|person] told diplomats on Tuesday.
[Armenian|group=Armenians] Prime Minister [Nikol Pashinyan|person] complained to [Vladimir Putin|person] of the conduct of the peacekeepers, about 2,000 of whom were deployed after the six-week war of 2020. [Dmitry Peskov|person], the [Kremlin|organization] spokesman, replied that the contingent was doing {Dmitry Peskov (mixed)|“everything within its mandate.”}
At the [United Nations|organization], [France|place] asked the [Security Council|organization=United Nations Security Council] to meet. The [U.S. State Department|organization=United States Department of State] urged [Azerbaijan|place] to reopen the road; so did [Charles Michel|person], the president of the [European Council|organization].
In [Stepanakert|place], known to [Azerbaijanis|group] as [Khankendi|place=Stepanakert], the shelves were bare of fruit. [Ruben Vardanyan|person], a billionaire who became the enclave’s state minister last month, put the ration of rice and sugar at a kilo each. Gas, which comes from [Armenia|place] through land held by [Baku|place], was off for three days.
[Hovik Avanesyants|person], a surgeon, had postponed forty operations. {Hovik Avanesyants|“The generator knows [Mozart|person=Wolfgang Amadeus Mozart],”} he said by telephone, meaning that it hums. {Hovik Avanesyants (cont)|“When it stops singing I stop cutting.”}
On the tents’ side, a student from [Sumqayit|place=Sumgait] named [Elvin Rzayev|person] read out a list of polluted rivers, took a breath, and read it again.
---
Stepanakert = Stepanakert
Goris, Armenia = Goris, Armenia
Lachin corridor = Lachin corridor
Jeyhun Bayramov = Jeyhun Bayramov
Nikol Pashinyan = Nikol Pashinyan
Vladimir Putin = Vladimir Putin
Dmitry Peskov = Dmitry Peskov
United Nations Security Council = United Nations Security Council
United States Department of State = United States Department of State
Charles Michel = Charles Michel
Ruben Vardanyan = Ruben Vardanyan
Wolfgang Amadeus Mozart = Wolfgang Amadeus Mozart
Sumgait = Sumgait
Armenia = Armenia
Agence France-Presse = Agence France-Presse
Russians = Russians
Red Cross = International Red Cross and Red Crescent Movement
Azerbaijanis = Azerbaijanis
Nagorno-Karabakh = Nagorno-Karabakh
Yerevan = Yerevan
Armenians = Armenians
Baku = Baku
Kremlin = Government of Russia
United Nations = United Nations
France = France
Azerbaijan = Azerbaijan
European Council = European Council
