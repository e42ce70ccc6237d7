id: af-et-cargo-hub-bole
date: 2018-10-12
place: Addis Ababa
style: african
topic: business
---
# [Ethiopian|organization=Ethiopian Airlines] bets on roses, and on peace, with second [Boeing|organization] freighter hall
Eighteen hours after it is cut beside [Lake Ziway|place], a rose leaving [Ethiopia|place] can be in a vase in [Liège|place]. [Ethiopian Airlines|organization] would like it to be twelve.
The state-owned carrier this week opened a cold hall for 600,000 tonnes of cargo a year at [Bole International Airport|place], which its managers say is now the largest in [Africa|place], ahead of those in [Johannesburg|place] and [Cairo|place].
{Tewolde GebreMariam|“Passengers complain about the coffee. A rose complains once, and it's dead,”} group chief executive [Tewolde GebreMariam|person] told [The Reporter|organization=The Reporter (Ethiopia)] on the tarmac, as a [Boeing 777F|product] was loaded with 102 tonnes of blooms and khat.
Not long ago the same aircraft would have flown round [Eritrea|place]. Since July, when Prime Minister [Abiy Ahmed|person] and President [Isaias Afwerki|person] put an end to a war of twenty years, they have had the straight road over [Asmara|place], which saves 14 minutes and some 900 litres of fuel.
The man who redrew the routes is [Yohannes Haile-Mariam Desta|person], 58, a navigator who last saw his brother, an [Eritrean|group=Eritreans], in 1998. {Yohannes Haile-Mariam Desta|“I calculated the minutes first,”} he said. {Yohannes Haile-Mariam Desta (cont)|“Then I went outside to calculate the rest.”}
Competition is coming from [Turkish Airlines|organization], from [Emirates|organization=Emirates (airline)] and from [Kenya Airways|organization], whose hub at [Jomo Kenyatta International Airport|place] handles more flowers, if fewer of everything else. [RwandAir|organization] has ordered a freighter too.
Growers want cheaper space. [Tsegaye Abebe-Wolde|person], who chairs the [Ethiopian Horticulture Producer Exporters Association|organization], complained that farms at [Bishoftu|place] pay $1.95 a kilo to [Europe|place] and farms at [Naivasha|place] in [Kenya|place] pay $1.70.
Mr [Tewolde|person=Tewolde GebreMariam] called that comparison {Tewolde GebreMariam (mixed)|“botanical, not commercial”}.
The hall cost €125 million, borrowed from [KfW IPEX-Bank|organization] of [Germany|place] and designed by a firm from [Graz|place]. Its freezers are already being used for something else: vaccines for ^Ebola trials in the [DRC|place=Democratic Republic of Congo], shipped by [Gavi|organization] and [Merck|organization].
{~a loader|“It's cold like [Debre Berhan|place] in there,”} said a loader, pulling on a second hat.
---
Abiy Ahmed = Abiy Ahmed
Africa = Africa
Asmara = Asmara
Bishoftu = Bishoftu
Boeing = Boeing
Boeing 777F = Boeing 777
Bole International Airport = Addis Ababa Bole International Airport
Cairo = Cairo
Debre Berhan = Debre Berhan
Democratic Republic of Congo = Democratic Republic of the Congo
Emirates (airline) = Emirates (airline)
Eritrea = Eritrea
Ethiopia = Ethiopia
Ethiopian Airlines = Ethiopian Airlines
Europe = Europe
Gavi = GAVI
Germany = Germany
Graz = Graz
Isaias Afwerki = Isaias Afwerki
Johannesburg = Johannesburg
Jomo Kenyatta International Airport = Jomo Kenyatta International Airport
Kenya = Kenya
Kenya Airways = Kenya Airways
Liège = Liège
Naivasha = Naivasha
RwandAir = RwandAir
Tewolde GebreMariam = Tewolde Gebremariam
The Reporter (Ethiopia) = The Reporter (Ethiopia)
Turkish Airlines = Turkish Airlines
