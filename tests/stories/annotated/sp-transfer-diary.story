id: sp-transfer-diary
date: 2024-07-02
place: London
style: british
topic: sport
---
# Rumour ^Mill: [Villa|organization=Aston Villa F.C.] ^Circle ^For [Lisbon|place] ^Winger ^As [United|organization=Manchester United F.C.] ^Dither
[Aston Villa|organization=Aston Villa F.C.] have opened talks with [Sporting|organization=Sporting CP] over [Duarte Falcão-Reis|person], the [Portugal|place] winger known to team-mates as "the [Hoover|person=Duarte Falcão-Reis]", according to [A Bola|organization].
The paper says [Manchester United|organization=Manchester United F.C.] were offered the 22-year-old in May but preferred [Villarreal|organization=Villarreal CF]'s [Iker Olazábal|person]. [Barcelona|organization=FC Barcelona], [Juventus|organization=Juventus FC] and [Newcastle|organization=Newcastle United F.C.] have all sent scouts to the [Estádio José Alvalade|place].
[Sporting|organization=Sporting CP] want 60m euros. {~a source close to the player|'Nobody pays the first number,'} a source close to the player told [Sky Sports|organization].
Over in [Italy|place], [Milan|organization=AC Milan] and [Inter|organization=Inter Milan] are both said to admire [Everton|organization=Everton F.C.]'s [Jarrad Onuoha|person]. The defender turned 24 on Sunday and spent the evening, [Instagram|product] suggests, eating cake shaped like the [Premier League|event] trophy.
[Leeds|organization=Leeds United F.C.] could lose [Kenji Morohashi|person] to [Wolfsburg|organization=VfL Wolfsburg]. His agent, [Petra Lindqvist-Moss|person], denied it. {Petra Lindqvist-Moss|'[Kenji|person=Kenji Morohashi] is on holiday in [Okinawa|place=Okinawa Prefecture]. He has not been to [Wolfsburg|place=Wolfsburg (city)] in his life, and neither have I,'} she said.
[Brighton|organization=Brighton & Hove Albion F.C.] have signed goalkeeper [Bas Verhulst|person] from [Gent|organization=K.A.A. Gent] on a four-year deal. {Bas Verhulst|'I watched the club in the [Europa League|event=UEFA Europa League] and thought, that looks like fun,'} [Verhulst|person=Bas Verhulst] told the club's website.
There is movement in [Scotland|place] too. [Hearts|organization=Heart of Midlothian F.C.] are close to bringing home [Struan MacKellaig|person] after three seasons at [Toronto|organization=Toronto FC]. [Aberdeen|organization=Aberdeen F.C.] had hoped to lure him north, but the player's wife, the [Strictly Come Dancing|work] semi-finalist [Ailsa Begg|person], has a job in [Edinburgh|place].
AND ^FINALLY
[Crystal Palace|organization=Crystal Palace F.C.] fans have raised £4,000 to buy their departing captain, [Femi Bright|person], a second-hand ice-cream van. [Bright|person=Femi Bright] once told [Match of the Day|work] that he would {Femi Bright (mixed)|'rather sell 99s than play for [Millwall|organization=Millwall F.C.]'}. The van, a 1988 [Ford Transit|product], goes on show at [Selhurst Park|place] during August's [Premier League Summer Series|event].
---
A Bola = A Bola
AC Milan = AC Milan
Aberdeen F.C. = Aberdeen F.C.
Aston Villa F.C. = Aston Villa F.C.
Brighton & Hove Albion F.C. = Brighton & Hove Albion F.C.
Crystal Palace F.C. = Crystal Palace F.C.
Edinburgh = Edinburgh
Estádio José Alvalade = Estádio José Alvalade
Everton F.C. = Everton F.C.
FC Barcelona = FC Barcelona
Ford Transit = Ford Transit
Heart of Midlothian F.C. = Heart of Midlothian F.C.
Instagram = Instagram
Inter Milan = Inter Milan
Italy = Italy
Juventus FC = Juventus FC
K.A.A. Gent = K.A.A. Gent
Leeds United F.C. = Leeds United F.C.
Lisbon = Lisbon
Manchester United F.C. = Manchester United F.C.
Match of the Day = Match of the Day
Millwall F.C. = Millwall F.C.
Newcastle United F.C. = Newcastle United F.C.
Okinawa Prefecture = Okinawa Prefecture
Portugal = Portugal
Premier League = Premier League
Scotland = Scotland
Selhurst Park = Selhurst Park
Sky Sports = Sky Sports
Sporting CP = Sporting CP
Strictly Come Dancing = Strictly Come Dancing
Toronto FC = Toronto FC
UEFA Europa League = UEFA Europa League
VfL Wolfsburg = VfL Wolfsburg
Villarreal CF = Villarreal CF
Wolfsburg (city) = Wolfsburg
