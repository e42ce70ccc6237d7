id: eu-chisinau-gas-transnistria
date: 2025-01-03
place: Chisinau
style: wire
topic: business
---
# Cold radiators in [Transnistria|place] as [Russian|group=Russians] gas via [Ukraine|place] ends
[CHISINAU|place=Chișinău], ^Jan 3 ([Reuters|organization]) - ^Schools closed, bakeries lit wood and all industry but food plants stood still in [Transnistria|place] on Friday, two days after [Russia|place]'s [Gazprom|organization] halted the flow of gas through [Ukraine|place] to the breakaway [Moldovan|group=Moldovans] region.
[Kyiv|place] declined to renew a five-year transit deal with [Moscow|place] that expired on ^New ^Year's ^Day. The route carried about 15 billion cubic metres in 2023, mostly for [Slovakia|place], [Austria|place] and [Moldova|place].
{Sergei Obolonik|"We have wood, we have patience, and we have about three weeks of both,"} said [Sergei Obolonik|person], the separatist economy chief.
The [Cuciurgan|place=Cuciurgan power station] power station, which supplied most of [Moldova|place]'s electricity, has switched to coal and has enough for 52 days. [Chisinau|place=Chișinău] is buying from [Romania|place] instead.
Prime Minister [Dorin Recean|person] accused the [Kremlin|organization] of blackmail. {Dorin Recean|"They keep 350,000 people as hostages and then ask who is cold,"} he told the [Moldpres|organization] agency. [Gazprom|organization] says that [Moldovagaz|organization], in which it owns half, has a debt of $709 million. [Moldova|place] puts it at $8.6 million, citing auditors from [Britain|place=United Kingdom] and [Norway|place].
[Robert Fico|person], [Slovakia|place]'s prime minister, threatened to cut aid for [Ukrainian|group=Ukrainians] refugees. [Andrej Danko|person], his ally, plans to fly to [Moscow|place]. In [Vienna|place], the utility [OMV|organization] said it had been ready since November; the benchmark [Dutch|group=Dutch people] [TTF|product=Title Transfer Facility] contract touched 51 euros, its highest since October 2023.
In [Tiraspol|place], where daytime temperatures were near freezing, [Nadezhda Vasilievna Creangă-Popova|person], 68, had moved with two sisters into one room. {Nadezhda Vasilievna Creangă-Popova|"Three women, one cat, one stove. The cat is the winner,"} she said by [Viber|product].
A brandy maker, [KVINT|organization], lent its boiler house to a maternity ward, local television showed. [Sheriff|organization=Sheriff (company)], a company that owns supermarkets, a football club and much else, offered hot tea.
(Reporting by [Ion Ceban-Lupu|person]; writing by [Marek Strzelczyk|person])
---
Transnistria = Transnistria
Sergei Obolonik = Sergei Obolonik
Cuciurgan power station = Cuciurgan power station
Dorin Recean = Dorin Recean
Moldpres = Moldpres
Moldovagaz = Moldovagaz
Robert Fico = Robert Fico
Andrej Danko = Andrej Danko
OMV = OMV
Title Transfer Facility = Title Transfer Facility
Tiraspol = Tiraspol
Viber = Viber
KVINT = KVINT
Sheriff (company) = Sheriff (company)
Russians = Russians
Ukraine = Ukraine
Reuters = Reuters
Russia = Russia
Gazprom = Gazprom
Moldovans = Moldovans
Kyiv = Kyiv
Moscow = Moscow
Slovakia = Slovakia
Austria = Austria
Moldova = Moldova
Romania = Romania
Kremlin = Government of Russia
United Kingdom = United Kingdom
Norway = Norway
Ukrainians = Ukrainians
Vienna = Vienna
Dutch people = Dutch people
