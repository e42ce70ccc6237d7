id: sp-champions-league-roundup
date: 2024-11-05
place: London
style: wire
topic: sport
---
# [Sporting|organization=Sporting CP] hammer [Man City|organization=Manchester City F.C.], [Milan|organization=AC Milan] shock [Real|organization=Real Madrid CF] in [Champions League|event=UEFA Champions League]
[LISBON|place=Lisbon]/[MADRID|place=Madrid], ^Nov 5 - [Viktor Gyokeres|person] scored a hat-trick as [Sporting|organization=Sporting CP] came from behind to thrash [Manchester City|organization=Manchester City F.C.] 4-1 on Tuesday, a farewell gift for coach [Ruben Amorim|person], who is leaving for [Manchester United|organization=Manchester United F.C.].
On a night when holders [Real Madrid|organization=Real Madrid CF] lost 3-1 at home to [AC Milan|organization], [Liverpool|organization=Liverpool F.C.] went top of the [Champions League|event=UEFA Champions League] table by beating [Bayer Leverkusen|organization] 4-0 at [Anfield|place] with a treble from [Luis Diaz|person].
[City|organization=Manchester City F.C.], beaten by [Tottenham|organization=Tottenham Hotspur F.C.] in the [League Cup|event=EFL Cup] and [Bournemouth|organization=AFC Bournemouth] in the league, have lost three in a row for the first time since 2018. [Phil Foden|person] put them ahead after four minutes. [Erling Haaland|person] struck the bar with a penalty.
{Rui Vasco de Almeida|"Every child here will tell you where he was,"} said [Rui Vasco de Almeida|person], a club historian who runs the museum at the [Estadio Jose Alvalade|place]. {Rui Vasco de Almeida (cont)|"The [Lions|organization=Sporting CP] do not do this to [English|group=English people] champions."}
In [Madrid|place], [Malick Thiaw|person] and [Alvaro Morata|person], once of [Real|organization=Real Madrid CF] himself, put [Milan|organization=AC Milan] in front either side of a [Vinicius Jr|person] penalty, and [Tijjani Reijnders|person] made sure. Whistles followed [Kylian Mbappe|person] off the pitch at the [Bernabeu|place=Santiago Bernabéu Stadium], where minutes of silence were held for victims of the [Valencia|place=Valencian Community] floods.
Elsewhere, [Borussia Dortmund|organization] beat [Sturm Graz|organization=SK Sturm Graz] 1-0, [Celtic|organization=Celtic F.C.] came from a goal down to defeat [RB Leipzig|organization] 3-1, [Juventus|organization=Juventus FC] drew 1-1 away to [Lille|organization=Lille OSC], and [Dinamo Zagreb|organization=GNK Dinamo Zagreb] won 4-1 at [Slovan Bratislava|organization=ŠK Slovan Bratislava].
[PSV Eindhoven|organization] scored three late goals through [Malik Tillman|person] and [Ricardo Pepi|person], both of the [United States|organization=United States men's national soccer team], to sink ten-man [Girona|organization=Girona FC] 4-0. [Monaco|organization=AS Monaco FC] went third with a 1-0 win at [Bologna|organization=Bologna FC 1909].
{Kerstin van der Poel|"The old order is not dead. It just has a sore hamstring,"} [Dutch|group=Dutch people] pundit [Kerstin van der Poel|person] said on [Ziggo Sport|organization].
## Wednesday's matches (2000 ^GMT)
- [Inter Milan|organization] v [Arsenal|organization=Arsenal F.C.]
- [Paris St Germain|organization=Paris Saint-Germain FC] v [Atletico Madrid|organization=Atlético Madrid]
- [Bayern Munich|organization=FC Bayern Munich] v [Benfica|organization=S.L. Benfica]
- [Red Star Belgrade|organization=Red Star Belgrade] v [Barcelona|organization=FC Barcelona]
(Reporting by [Fernando Kalás-Ortiz|person], [Angelica Medina-Roux|person] in [Lisbon|place] and [Trevor Stynes-Bell|person]; editing by [Ken Ferris-Oduya|person])
---
AC Milan = AC Milan
AFC Bournemouth = AFC Bournemouth
AS Monaco FC = AS Monaco FC
Alvaro Morata = Álvaro Morata
Anfield = Anfield
Arsenal F.C. = Arsenal F.C.
Atlético Madrid = Atlético Madrid
Bayer Leverkusen = Bayer 04 Leverkusen
Bologna FC 1909 = Bologna FC 1909
Borussia Dortmund = Borussia Dortmund
Celtic F.C. = Celtic F.C.
Dutch people = Dutch people
EFL Cup = EFL Cup
English people = English people
Erling Haaland = Erling Haaland
Estadio Jose Alvalade = Estádio José Alvalade
FC Barcelona = FC Barcelona
FC Bayern Munich = FC Bayern Munich
GNK Dinamo Zagreb = GNK Dinamo Zagreb
Girona FC = Girona FC
Inter Milan = Inter Milan
Juventus FC = Juventus FC
Kylian Mbappe = Kylian Mbappé
Lille OSC = Lille OSC
Lisbon = Lisbon
Liverpool F.C. = Liverpool F.C.
Luis Diaz = Luis Díaz (footballer, born 1997)
Madrid = Madrid
Malick Thiaw = Malick Thiaw
Malik Tillman = Malik Tillman
Manchester City F.C. = Manchester City F.C.
Manchester United F.C. = Manchester United F.C.
PSV Eindhoven = PSV Eindhoven
Paris Saint-Germain FC = Paris Saint-Germain FC
Phil Foden = Phil Foden
RB Leipzig = RB Leipzig
Real Madrid CF = Real Madrid CF
Red Star Belgrade = Red Star Belgrade
Ricardo Pepi = Ricardo Pepi
Ruben Amorim = Ruben Amorim
S.L. Benfica = S.L. Benfica
SK Sturm Graz = SK Sturm Graz
Santiago Bernabéu Stadium = Santiago Bernabéu Stadium
Sporting CP = Sporting CP
Tijjani Reijnders = Tijjani Reijnders
Tottenham Hotspur F.C. = Tottenham Hotspur F.C.
UEFA Champions League = UEFA Champions League
United States men's national soccer team = United States men's national soccer team
Valencian Community = Valencian Community
Viktor Gyokeres = Viktor Gyökeres
Vinicius Jr = Vinícius Júnior
Ziggo Sport = Ziggo Sport
ŠK Slovan Bratislava = ŠK Slovan Bratislava
