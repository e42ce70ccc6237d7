id: eu-belgrade-canopy-protest-live
date: 2024-12-22
place: Belgrade
style: wire
topic: live
---
# Live: [Belgrade|place]’s [Slavija|place=Slavija Square] square fills as students call for fifteen minutes of silence
> Protests over the deadly collapse of a station canopy in [Novi Sad|place] enter an eighth week
## 19:40 ^That is all for tonight
The square is emptying slowly. Street sweepers in orange were applauded. Thanks for following; our colleague [Jasna Mihailović-Ristić|person] will have a full report.
## 18:52 {Luka Stojaković|‘Look at each other’}
{Luka Stojaković|“Don’t look at your phones. Look at each other,”} [Luka Stojaković|person], a third-year student of the [Faculty of Dramatic Arts|organization=University of Belgrade Faculty of Dramatic Arts], says from a farm trailer. The lights of tens of thousands of phones go out.
Independent counters from the [Archive of Public Gatherings|organization] put the crowd at 100,000. The [Interior Ministry|organization=Ministry of Internal Affairs (Serbia)] says 29,000.
## 18:05 ^Tractors
Farmers from [Čačak|place], [Šabac|place] and the villages of [Mačva|place] have come in along the [Bulevar kralja Aleksandra|place]. {~a driver|“I am here because my daughter is here, and she is here because she rides trains,”} a driver tells the [Beta|organization=Beta News Agency] agency.
## 17:31 ^What [Vučić|person=Aleksandar Vučić] says
President [Aleksandar Vučić|person] tells [Pink TV|organization=RTV Pink] he will listen: {Aleksandar Vučić|“Whoever wants to talk will find my door open and the coffee hot.”} He was in [Jagodina|place] to open a road to [Kragujevac|place].
Students want all papers on the station’s rebuilding, by a consortium that included [China Railway International|organization], to be published. [Goran Vesić|person], who resigned as construction minister, has said that he will help.
## 16:48 ^Silence at 11:52, and again now
The canopy fell on 1 November at 11:52, killing fifteen. Actors of the [National Theatre|organization=National Theatre in Belgrade] stepped out in the costumes of [Hamlet|work]; a nun from [Fruška Gora|place], ^Mother [Teodora|person], carried fifteen candles in a jam crate. Also among the crowd: [Partizan|organization=KK Partizan] and [Red Star|organization=KK Crvena zvezda] basketball fans, on the same side of the street, which a policeman, who wouldn’t be named, called {~a policeman (mixed)|“the actual news”}.
---
Slavija Square = Slavija Square
Novi Sad = Novi Sad
University of Belgrade Faculty of Dramatic Arts = Faculty of Dramatic Arts, University of Belgrade
Ministry of Internal Affairs (Serbia) = Ministry of Internal Affairs (Serbia)
Čačak = Čačak
Šabac = Šabac
Mačva = Mačva
Bulevar kralja Aleksandra = Bulevar kralja Aleksandra
Beta News Agency = Beta News Agency
Aleksandar Vučić = Aleksandar Vučić
RTV Pink = RTV Pink
Jagodina = Jagodina
Kragujevac = Kragujevac
Goran Vesić = Goran Vesić
National Theatre in Belgrade = National Theatre in Belgrade
Hamlet = Hamlet
Fruška Gora = Fruška Gora
KK Partizan = KK Partizan
KK Crvena zvezda = KK Crvena zvezda
Belgrade = Belgrade
