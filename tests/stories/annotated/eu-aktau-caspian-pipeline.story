id: eu-aktau-caspian-pipeline
date: 2014-07-17
place: Aktau
style: wire
topic: business
---
# [Kazakhstan|place] seeks second [Caspian|place=Caspian Sea] outlet as repairs delay [Kashagan|place=Kashagan Field]
[AKTAU|place=Aktau], [Kazakhstan|place], July 17 ([Steppe Business Wire|organization]) - [Kazakhstan|place] is in talks with [Azerbaijan|place] about doubling the tanker fleet between [Aktau|place] and [Baku|place], an energy official said on Thursday, as cracked pipes keep the giant [Kashagan|place=Kashagan Field] oilfield shut.
[KazMunayGas|organization], the state company, wants to ship up to 10 million tonnes a year across the [Caspian Sea|place] by 2020 and on through the [Baku-Tbilisi-Ceyhan|place=Baku–Tbilisi–Ceyhan pipeline] pipeline to [Turkey|place]'s coast.
{Nurlan Saparbekov|"We have one big door, and it faces [Novorossiysk|place]. A house should have two,"} [Nurlan Saparbekov|person], a deputy director at the [Oil and Gas Ministry|organization], told a conference in [Aktau|place].
That door is the [Caspian Pipeline Consortium|organization], in which [Russia|place] holds the largest stake. [Chevron|organization=Chevron Corporation] and [ExxonMobil|organization] are also shareholders.
[Kashagan|place=Kashagan Field], discovered in 2000 and named after a [Kazakh|group=Kazakhs] poet, produced oil for a few weeks last autumn before sour gas ate into its lines. The [North Caspian Operating Company|organization], a group that includes [Eni|organization], [Royal Dutch Shell|organization=Shell plc], [Total|organization=TotalEnergies] and [China National Petroleum Corp.|organization=China National Petroleum Corporation], has said that all 200 kilometres must be replaced.
{~an engineer|"They bought steel for a gentleman, and the gas is no gentleman,"} an engineer who worked on the artificial island said.
President [Nursultan Nazarbayev|person] told his cabinet last month to find {Nursultan Nazarbayev (mixed)|"the culprits by name and patronymic"}, according to [Tengrinews|organization].
[Azerbaijan|place]'s state firm [SOCAR|organization] confirmed the talks. [Rövşən Əliquliyev|person], who heads its marine arm, said in [Baku|place] that shipyards could deliver four tankers of 13,000 tonnes by 2017. {Rövşən Əliquliyev|"If somebody signs,"} he added.
[Lyazzat Dzhaksybekova|person] of [Halyk Finance|organization=Halyk Bank] in [Almaty|place] was doubtful. A barrel sent via the [Caucasus|place] costs about two dollars more, she wrote in a note, {Lyazzat Dzhaksybekova (mixed)|"and geography does not give discounts."}
[Brent|product=Brent Crude] crude rose above $107 on Thursday after fresh [U.S.|place=United States] sanctions on [Russian|group=Russians] companies, among them [Rosneft|organization] and [Novatek|organization].
(Writing by [Aigerim Tulegen|person] and [Tom Blackwood|person])
---
Kashagan Field = Kashagan Field
Aktau = Aktau
KazMunayGas = KazMunayGas
Baku–Tbilisi–Ceyhan pipeline = Baku–Tbilisi–Ceyhan pipeline
Novorossiysk = Novorossiysk
Caspian Pipeline Consortium = Caspian Pipeline Consortium
Chevron Corporation = Chevron Corporation
ExxonMobil = ExxonMobil
North Caspian Operating Company = North Caspian Operating Company
Eni = Eni
Shell plc = Shell plc
China National Petroleum Corporation = China National Petroleum Corporation
Nursultan Nazarbayev = Nursultan Nazarbayev
SOCAR = SOCAR
Halyk Bank = Halyk Bank
Caucasus = Caucasus
Brent Crude = Brent Crude
Novatek = Novatek
Kazakhstan = Kazakhstan
Azerbaijan = Azerbaijan
Baku = Baku
Turkey = Turkey
Russia = Russia
Kazakhs = Kazakhs
Almaty = Almaty
United States = United States
Russians = Russians
Rosneft = Rosneft
