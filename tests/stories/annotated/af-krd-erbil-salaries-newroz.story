id: af-krd-erbil-salaries-newroz
date: 2024-03-20
place: Erbil
style: asian
topic: local
---
# Teachers end 182-day boycott in [Sulaimani|place=Sulaymaniyah] in time to burn their payslips for [Newroz|event=Nowruz]
[SULAIMANI|place=Sulaymaniyah], [Kurdistan Region|place] – ^They had not been paid since December, so for kindling they had little else.
Some 3,000 teachers who had kept schools shut across [Sulaimani|place=Sulaymaniyah] and [Halabja|place] since September agreed on Tuesday to return after the holiday, and on [Newroz|event=Nowruz] eve threw copies of old payslips on the fire at [Goizha|place=Mount Goizha], the mountain above the city.
{Dilshad Mirani Rashid|“We fought for a bank card, and we got one. There is nothing on it, but it's a beautiful card,”} said [Dilshad Mirani Rashid|person], spokesperson for the [Council of Dissenting Teachers|organization].
The thaw came after the [Federal Supreme Court|organization=Federal Supreme Court of Iraq] in [Baghdad|place] ordered last month that [Iraq|place] pay the salaries of the [Region|place=Kurdistan Region]'s 1.2 million public employees straight into their accounts, going around the [Kurdistan Regional Government|organization] ([KRG|organization=Kurdistan Regional Government]).
[KRG|organization=Kurdistan Regional Government] Prime Minister [Masrour Barzani|person] prefers his government's own project, [MyAccount|work]. Finance officials in [Erbil|place] warned that two lists might mean two salaries for some and none for others. {~a union official|“We'd accept the risk of two,”} a union official said drily.
The politics are tangled. On Monday the [Kurdistan Democratic Party|organization] ([KDP|organization=Kurdistan Democratic Party]) announced that it would sit out the June 10 election to the [Kurdistan Parliament|organization], since the same court had abolished eleven seats kept for [Turkmens|group], [Assyrians|group] and [Armenians|group]. Its partner and rival, the [Patriotic Union of Kurdistan|organization] ([PUK|organization=Patriotic Union of Kurdistan]), wants the vote on time.
Crude exports to [Ceyhan|place] stopped a year ago after [Turkey|place] lost an arbitration case in [Paris|place]. Each month of it costs a billion dollars, says [Apikur|organization], which groups companies such as [DNO|organization] and [Genel Energy|organization].
In [Akre|place], 20,000 people with torches climbed the hill. Among the guests was [Luis Chavarría-Stone|person], of the [US|place=United States] consulate, who had been lent baggy trousers. {Luis Chavarría-Stone|“I'm told I look like a [Peshmerga|organization] accountant,”} he remarked to [Rudaw|organization].
For the [Yazidi|group=Yazidis] families still in tents near [Duhok|place], [Newroz|event=Nowruz] is somebody else's feast, but the children had made a fire. [Gule Khalaf Murad|person], 33, of [Sinjar|place], watched it. According to the teachers' tally her class, of 41, now has 19. {Gule Khalaf Murad|“The rest are in [Germany|place],”} she said. {Gule Khalaf Murad (cont)|“There, I hear, they have school.”}
---
Akre = Akre
Baghdad = Baghdad
Ceyhan = Ceyhan
DNO = DNO ASA
Duhok = Duhok
Erbil = Erbil
Federal Supreme Court of Iraq = Federal Supreme Court of Iraq
Genel Energy = Genel Energy
Germany = Germany
Halabja = Halabja
Iraq = Iraq
Kurdistan Democratic Party = Kurdistan Democratic Party
Kurdistan Parliament = Kurdistan Region Parliament
Kurdistan Region = Kurdistan Region
Kurdistan Regional Government = Kurdistan Regional Government
Masrour Barzani = Masrour Barzani
Nowruz = Nowruz
Paris = Paris
Patriotic Union of Kurdistan = Patriotic Union of Kurdistan
Peshmerga = Peshmerga
Rudaw = Rudaw Media Network
Sinjar = Sinjar
Sulaymaniyah = Sulaymaniyah
Turkey = Turkey
United States = United States
