id: ap-list-libertadores-results
date: 2021-07-22
place: Asuncion
style: wire
topic: sport
---
# [Copa Libertadores|event] round of 16: results
Second legs
- [Argentinos Juniors|organization] 0 [River Plate|organization] 2 ([Braian Romero|person] 30, 37) – [River|organization=River Plate] win 3-1 on aggregate
- [Atletico Mineiro|organization=Atlético Mineiro] 0 [Boca Juniors|organization] 0 – [Mineiro|organization=Atlético Mineiro] win 3-1 on penalties
- [Flamengo|organization] 4 [Defensa y Justicia|organization] 1 ([Vitinho|person] 2, [Rodrigo Caio|person], [Giorgian de Arrascaeta|person]; [Nicolas Tripichio|person=Nicolás Tripichio])
- [Palmeiras|organization=SE Palmeiras] 1 [Universidad Catolica|organization=Universidad Católica (football)] 0
Quarter-finals, 10-19 August: [Sao Paulo|organization=São Paulo FC] v [Palmeiras|organization=SE Palmeiras]; [Olimpia|organization=Club Olimpia] v [Flamengo|organization]; [Barcelona|organization=Barcelona SC] ([Guayaquil|place]) v [Fluminense|organization=Fluminense FC]; [River Plate|organization] v [Mineiro|organization=Atlético Mineiro].
All games are on [ESPN|organization] or [Fox Sports|organization]. Referees will be named on Friday by [CONMEBOL|organization=Conmebol] in [Luque|place], [Paraguay|place].
---
Copa Libertadores = Copa Libertadores
Argentinos Juniors = Argentinos Juniors
River Plate = Club Atlético River Plate
Braian Romero = Braian Romero
Atlético Mineiro = Clube Atlético Mineiro
Boca Juniors = Boca Juniors
Flamengo = CR Flamengo
Defensa y Justicia = Defensa y Justicia
Vitinho = Vitinho (footballer, born 1993)
Rodrigo Caio = Rodrigo Caio
Giorgian de Arrascaeta = Giorgian de Arrascaeta
SE Palmeiras = Sociedade Esportiva Palmeiras
Universidad Católica (football) = Club Deportivo Universidad Católica
São Paulo FC = São Paulo FC
Club Olimpia = Club Olimpia
Barcelona SC = Barcelona S.C.
Guayaquil = Guayaquil
Fluminense FC = Fluminense FC
ESPN = ESPN Latin America
Fox Sports = Fox Sports (Latin America)
Conmebol = CONMEBOL
Luque = Luque
Paraguay = Paraguay
