id: gb-university-strike-sussex
date: 2014-11-26
place: Brighton
style: british
topic: local
---
# Students join lecturers on picket as marking boycott spreads to 40 campuses
Lecturers at the [University of Sussex|organization] were joined on picket lines by hundreds of their own students yesterday as a dispute over pensions threatened to leave finalists without degrees.
The [University and College Union|organization] ([UCU|organization=University and College Union]) said its boycott of marking, which began on 6 November, now covered 40 institutions, among them [Durham|organization=Durham University], [King’s College London|organization] and [Queen Mary|organization=Queen Mary University of London].
{Ruairí Cosgrave|‘I want my essay back, and I want the man who marks it to be able to retire,’} said [Ruairí Cosgrave|person], 20, a second-year historian from [Derry|place].
His tutor, Dr [Oluwaseun May|person], was a few yards away with a placard quoting [Gramsci|person=Antonio Gramsci]. [May|person=Oluwaseun May], an expert on the [English Civil War|event], said staff would lose up to a quarter of their pensions under the plan put forward by the employers’ body, [Universities UK|organization]. {Oluwaseun May|‘We have voted for this by 78 per cent,’} she said. {Oluwaseun May (cont)|‘[Charles I|person] should have been so lucky.’}
[Universities UK|organization] says that the [Universities Superannuation Scheme|organization] faces a hole of £8bn. {Universities UK|‘Doing nothing is not an option’}, it said in a statement.
[Michael Farthing|person], the vice-chancellor at [Sussex|organization=University of Sussex], has written to parents promising that no one will go without a mark. But a leaked email from a dean, seen by the [Guardian|organization=The Guardian], admits that external examiners from [Leiden|organization=Leiden University] and [Trinity College Dublin|organization] have refused to step in.
[Sally Hunt|person], the union’s general secretary, is due to meet employers on Friday at the [TUC|organization] headquarters in [Great Russell Street|place].
[Greg Clark|person], the universities minister, said it was a matter for the two sides, while [Liam Byrne|person], for [Labour|organization], urged them to {Liam Byrne (mixed)|‘lock the door and order pizza’}.
Back on the [Falmer|place] campus, a samba band had arrived. {~a security guard|‘Third time this term,’} sighed a security guard. {~a security guard (cont)|‘They’ve not learned a new tune.’}
---
University of Sussex = University of Sussex
University and College Union = University and College Union
Durham University = Durham University
King’s College London = King's College London
Queen Mary University of London = Queen Mary University of London
Derry = Derry
Antonio Gramsci = Antonio Gramsci
English Civil War = English Civil War
Universities UK = Universities UK
Charles I = Charles I of England
Universities Superannuation Scheme = Universities Superannuation Scheme
Michael Farthing = Michael Farthing
The Guardian = The Guardian
Leiden University = Leiden University
Trinity College Dublin = Trinity College Dublin
Sally Hunt = Sally Hunt
TUC = Trades Union Congress
Great Russell Street = Great Russell Street
Greg Clark = Greg Clark
Liam Byrne = Liam Byrne
Labour = Labour Party (UK)
Falmer = Falmer
