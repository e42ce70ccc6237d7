id: ap-co-clan-surrender-uraba
date: 2022-05-05
place: Apartado
style: wire
topic: conflict
---
# ‘Armed strike’ empties [Colombia|place]’s banana towns after kingpin is flown to [New York|place]
[APARTADÓ|place=Apartadó], [Colombia|place] — Even the church bells observed it. From midnight Thursday, when a leaflet signed by the [Gulf Clan|organization=Clan del Golfo] ordered four days of silence, no bus, shop or school opened along 200 kilometers of road between [Montería|place] and [Turbo|place].
The strike was the group’s reply to the extradition on Wednesday of its leader, [Dairo Antonio Úsuga|person], alias [Otoniel|person=Dairo Antonio Úsuga], to the [United States|place].
At least 90 vehicles were burned, according to the [Ombudsman’s Office|organization=Ombudsman's Office of Colombia]. The [Colombian Army|organization=National Army of Colombia] sent 2,000 soldiers of its [Seventeenth Brigade|organization].
{Luz Estella Palacios Mosquera|“They came at 5 and told me the curtain goes down,”} whispered [Luz Estella Palacios Mosquera|person], a baker, from behind a metal shutter. {Luz Estella Palacios Mosquera (cont)|“I asked who would pay for the dough. One of them, a boy, bought two rolls.”}
President [Iván Duque|person], who leaves office in August, called [Úsuga|person=Dairo Antonio Úsuga] {Iván Duque (mixed)|“comparable only to [Pablo Escobar|person].”} A judge in [Brooklyn|place] was to read him the charges on Thursday. His lawyer in [Bogotá|place], [Óscar Rendón-Vidal|person], said he would plead not guilty.
Human rights groups had begged the government to wait. Before he was put on the plane of the [Drug Enforcement Administration|organization], or [DEA|organization=Drug Enforcement Administration], [Otoniel|person=Dairo Antonio Úsuga] had started to talk to the [Truth Commission|organization=Truth Commission (Colombia)] and to the [Special Jurisdiction for Peace|organization], known as [JEP|organization=Special Jurisdiction for Peace].
{~a victims’ advocate|“They extradited the truth,”} said a victims’ advocate in [Quibdó|place].
Defense Minister [Diego Molano|person] rejected that. {Diego Molano|“Nothing stops him from testifying by video,”} he told [Caracol|organization=Caracol Radio].
Banana exporters count the hours. [Emerson Giraldo Uribe|person] of the growers’ association [Augura|organization] said 1.2 million boxes bound for [Antwerp|place] and [Portsmouth|place] sat at the wharf. A ship, the [Chiquita Merchant|product], sailed for [Costa Rica|place] half empty.
With a presidential vote on May 29, the leftist front-runner, [Gustavo Petro|person], suspended a trip to the region; his rival [Federico Gutiérrez|person], the former mayor of [Medellín|place] who is known as [Fico|person=Federico Gutiérrez], promised more troops.
Toward evening a radio in the plaza, forbidden, played a vallenato by [Diomedes Díaz|person], low, for one verse.
---
Colombia = Colombia
New York = New York City
Apartadó = Apartadó
Clan del Golfo = Clan del Golfo
Montería = Montería
Turbo = Turbo, Colombia
Dairo Antonio Úsuga = Dairo Antonio Úsuga
United States = United States
National Army of Colombia = National Army of Colombia
Iván Duque = Iván Duque
Pablo Escobar = Pablo Escobar
Brooklyn = Brooklyn
Bogotá = Bogotá
Drug Enforcement Administration = Drug Enforcement Administration
Truth Commission (Colombia) = Truth Commission (Colombia)
Special Jurisdiction for Peace = Special Jurisdiction for Peace
Quibdó = Quibdó
Diego Molano = Diego Molano
Caracol Radio = Caracol Radio
Antwerp = Antwerp
Portsmouth = Portsmouth
Costa Rica = Costa Rica
Gustavo Petro = Gustavo Petro
Federico Gutiérrez = Federico Gutiérrez
Medellín = Medellín
Diomedes Díaz = Diomedes Díaz
