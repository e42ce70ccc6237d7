id: sp-stirling-bathhouse
date: 2018-10-11
place: London
style: british
topic: culture
---
# [Stirling Prize|event] goes to a swimming pool in a former abattoir
A public baths in [Rotherham|place] built inside the shell of a slaughterhouse has won the [Stirling Prize|event], the first time that [British|group=British people] architecture’s top award has gone to a building in which one can do lengths.
[Ickles Baths|place], by [Sun-mi Hargreaves Oduya|organization] (the practice, which takes its partners’ names, is known as [SHO|organization=Sun-mi Hargreaves Oduya]), beat [Norman Foster|person]’s £1bn headquarters for [Bloomberg|organization=Bloomberg L.P.], [Jamie Fobert|person]’s extension to [Tate St Ives|organization] and [Níall McLaughlin|person]’s lecture theatre for [Worcester College, Oxford|organization].
{Ben Derbyshire|‘It is warm, it is kind and it smells only faintly of cow,’} said [Ben Derbyshire|person], president of the [Royal Institute of British Architects|organization].
The [RIBA|organization=Royal Institute of British Architects] jury, led by Sir [David Adjaye|person], singled out the roof, a pleated timber lid borrowed in spirit from [Alvar Aalto|person]’s [Viipuri Library|place=Vyborg Library]. Daylight lands on the water in the pattern of a plaid blanket.
It cost £11.2m. [Rotherham Council|organization=Rotherham Metropolitan Borough Council] found seven of them; [Sport England|organization], the [Heritage Lottery Fund|organization] and a record called ‘[Songs from the Shallow End|work]’, made by a choir of regulars, found most of the rest.
[Sun-mi Park|person], one of the three partners, grew up in [Busan|place], where her grandmother washed strangers’ backs for a living. {Sun-mi Park|‘[Koreans|group] know that a bath is a conversation,’} she said at the [Roundhouse|place=Roundhouse (venue)] in [Camden|place=Camden Town]. {Sun-mi Park (cont)|‘In [Yorkshire|place] they knew it too. They had only forgotten to heat the room.’}
Critics will grumble, as critics do. [Oliver Wainwright|person] in the [Guardian|organization=The Guardian] had tipped [Bloomberg|organization=Bloomberg L.P.]; [Building Design|organization] ran the headline ‘Dive ^Bomb’. Among those who had written to object to the scheme in 2014 was the late Lord [Mason of Barnsley|person=Roy Mason], who swam in the old [Main Street|place] baths as a boy.
{Doreen Platts|‘They’ve kept the hooks,’} said [Doreen Platts|person], 81, a regular since the spring, {Doreen Platts (cont)|‘but we hang us towels on ’em.’}
---
Alvar Aalto = Alvar Aalto
Ben Derbyshire = Ben Derbyshire
Bloomberg L.P. = Bloomberg L.P.
British people = British people
Building Design = Building Design
Busan = Busan
Camden Town = Camden Town
David Adjaye = David Adjaye
Heritage Lottery Fund = Heritage Lottery Fund
Jamie Fobert = Jamie Fobert
Koreans = Koreans
Norman Foster = Norman Foster
Níall McLaughlin = Níall McLaughlin
Oliver Wainwright = Oliver Wainwright
Rotherham = Rotherham
Rotherham Metropolitan Borough Council = Rotherham Metropolitan Borough Council
Roundhouse (venue) = Roundhouse (venue)
Roy Mason = Roy Mason
Royal Institute of British Architects = Royal Institute of British Architects
Sport England = Sport England
Stirling Prize = Stirling Prize
Tate St Ives = Tate St Ives
The Guardian = The Guardian
Vyborg Library = Vyborg Library
Worcester College, Oxford = Worcester College, Oxford
Yorkshire = Yorkshire
