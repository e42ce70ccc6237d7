id: ap-ca-quebec-language-bagel
date: 2021-05-13
place: Montreal
style: canadian
topic: politics
---
# [Legault|person=François Legault] tables [Bill 96|work] as [Mile End|place] checks its signs
[MONTREAL|place=Montreal] - [Quebec|place]’s government moved on Thursday to write into the [Constitution|work=Constitution of Canada] that the province forms a nation, and that its common language is [French|group=French language].
{François Legault|“[French|group=French language] will always be in a fragile situation,”} Premier [François Legault|person] told reporters, flanked by [Simon Jolin-Barrette|person], the minister responsible for the language. {François Legault (cont)|“If I were a comedian I would say it is like my [Canadiens|organization=Montreal Canadiens] in the third period.”}
[Bill 96|work], which runs to 100 pages, would require signs on which [French|group=French language] is “markedly predominant,” cap enrolment at [English|group=English language] junior colleges such as [Dawson|organization=Dawson College] and create a commissioner.
On [St. Viateur Street|place], [Irwin Pechter-Roy|person] went out with a tape measure. {Irwin Pechter-Roy|“The word ‘bagel’ is 14 inches,”} said [Pechter-Roy|person=Irwin Pechter-Roy], whose family has baked since 1957. {Irwin Pechter-Roy (cont)|“In what language is ‘bagel’?”}
His lawyer is not sure. The [Office québécois de la langue française|organization], or [OQLF|organization=Office québécois de la langue française], did not have an immediate answer, though it apologized in 2013 after an inspector objected to the word “pasta.”
[Liberal|group=Quebec Liberals] leader [Dominique Anglade|person] said her caucus would study the text. [Parti Québécois|organization] leader [Paul St-Pierre Plamondon|person] called it {Paul St-Pierre Plamondon (mixed)|“a mouse in a lion’s coat.”} In [Ottawa|place], Prime Minister [Justin Trudeau|person] sounded calm: {Justin Trudeau|“Provinces may amend the part of the [Constitution|work=Constitution of Canada] that is theirs,”} he said.
[Mohawk|group=Mohawk people] leaders in [Kahnawake|place] were less so. {Kahsennenhawe Diabo-Rice|“We have had two languages put on our roads already,”} said [Kahsennenhawe Diabo-Rice|person] of the cultural centre. {Kahsennenhawe Diabo-Rice (cont)|“Ours was here before either.”}
Business has concerns as well. [Véronique Proulx-Aubin|person], an economist at [Desjardins|organization], reckons 20,000 firms with 25 to 49 employees would need certificates; the [Canadian Federation of Independent Business|organization] says each could cost $23,000.
Former [Equality Party|organization] leader [Keith Henderson|person] sighed that he had seen this film. Asked how it ended, he said: {Keith Henderson|“Somebody moves to [Toronto|place].”}
Hearings at the [National Assembly|organization=National Assembly of Quebec] begin in September.
---
François Legault = François Legault
Bill 96 = Charter of the French Language
Mile End = Mile End, Montreal
Montreal = Montreal
Quebec = Quebec
Constitution of Canada = Constitution of Canada
French language = French language
Simon Jolin-Barrette = Simon Jolin-Barrette
Montreal Canadiens = Montreal Canadiens
English language = English language
Dawson College = Dawson College
St. Viateur Street = Saint Viateur Street
Office québécois de la langue française = Office québécois de la langue française
Dominique Anglade = Dominique Anglade
Parti Québécois = Parti Québécois
Paul St-Pierre Plamondon = Paul St-Pierre Plamondon
Ottawa = Ottawa
Justin Trudeau = Justin Trudeau
Mohawk people = Mohawk people
Kahnawake = Kahnawake
Desjardins = Desjardins Group
Canadian Federation of Independent Business = Canadian Federation of Independent Business
Equality Party = Equality Party (Quebec)
Keith Henderson = Keith Henderson (politician)
Toronto = Toronto
National Assembly of Quebec = National Assembly of Quebec
