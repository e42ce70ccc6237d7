id: ap-br-sao-paulo-runoff-live
date: 2024-10-27
place: Sao Paulo
style: wire
topic: live
---
# [Brazil|place] local runoffs live: [Nunes|person=Ricardo Nunes] keeps [Sao Paulo|place=São Paulo], [Boulos|person=Guilherme Boulos] concedes
> All times local. 33 million were called to the polls in 51 cities
## 20:15 – {Guilherme Boulos|‘We’ll be back’}
[Guilherme Boulos|person] of the [Socialism and Liberty Party|organization] ([PSOL|organization=Socialism and Liberty Party]) concedes from a stage in [Campo Limpo|place]. {Guilherme Boulos|“We lost an election, not our clothes,”} he says.
## 19:40 – [Nunes|person=Ricardo Nunes] on the balcony
[Ricardo Nunes|person] thanks Governor [Tarcisio de Freitas|person=Tarcísio de Freitas] six times. Count: 59.4% to 40.6%. He mentions [Jair Bolsonaro|person] once. {Ricardo Nunes|“The city chose balance,”} says the mayor.
## 18:55 – [Fortaleza|place] goes to the wire
It is [Evandro Leitao|person=Evandro Leitão] of the [Workers’ Party|organization=Workers' Party (Brazil)] by 10,838 votes out of 1.4 million over [Andre Fernandes|person=André Fernandes]. A small win for [Lula|person=Luiz Inácio Lula da Silva], who stayed in [Brasilia|place=Brasília] after a fall in his bathroom.
- [Porto Alegre|place]: [Sebastiao Melo|person=Sebastião Melo] ([MDB|organization=Brazilian Democratic Movement]), re-elected
- [Belo Horizonte|place]: [Fuad Noman|person] ([PSD|organization=Social Democratic Party (Brazil)])
- [Curitiba|place]: [Eduardo Pimentel|person] ([PSD|organization=Social Democratic Party (Brazil)])
- [Campo Grande|place]: [Adriane Lopes|person] ([PP|organization=Progressistas])
## 17:00 – Polls close
The [Superior Electoral Court|organization] says 96 machines were replaced. {Cármen Lúcia|“A quiet Sunday, thank ^God,”} says its president, [Cármen Lúcia|person].
## 15:20 – Vox pop
{Zuleica Pontes|“I voted for the one who fixed the stairs,”} says [Zuleica Pontes|person], 83, in [Brasilandia|place=Brasilândia]. Which one? {Zuleica Pontes (cont)|“Neither. I did them myself.”}
---
Brazil = Brazil
Ricardo Nunes = Ricardo Nunes
São Paulo = São Paulo
Guilherme Boulos = Guilherme Boulos
Socialism and Liberty Party = Socialism and Liberty Party
Campo Limpo = Campo Limpo (district of São Paulo)
Tarcísio de Freitas = Tarcísio de Freitas
Jair Bolsonaro = Jair Bolsonaro
Fortaleza = Fortaleza
Evandro Leitão = Evandro Leitão
Workers' Party (Brazil) = Workers' Party (Brazil)
Luiz Inácio Lula da Silva = Luiz Inácio Lula da Silva
Brasília = Brasília
Porto Alegre = Porto Alegre
Sebastião Melo = Sebastião Melo
Brazilian Democratic Movement = Brazilian Democratic Movement
Belo Horizonte = Belo Horizonte
Fuad Noman = Fuad Noman
Social Democratic Party (Brazil) = Social Democratic Party (Brazil, 2011)
Curitiba = Curitiba
Campo Grande = Campo Grande
Adriane Lopes = Adriane Lopes
Progressistas = Progressistas
Superior Electoral Court = Superior Electoral Court
Cármen Lúcia = Cármen Lúcia
Brasilândia = Brasilândia
