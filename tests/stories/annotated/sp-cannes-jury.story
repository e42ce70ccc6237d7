id: sp-cannes-jury
date: 2023-05-27
place: Cannes
style: british
topic: culture
---
# ‘[The Lamplighters|work]’ takes [Palme d’Or|event] as [Cannes|event=2023 Cannes Film Festival] falls for a comedy about a strike
> [Oonagh Devaney|person] becomes only the fourth woman to win the festival’s top prize
[Oonagh Devaney|person], a former ferry purser from [Rosslare|place=Rosslare Harbour] who taught herself to edit on a library computer, won the [Palme d’Or|event] on Saturday for ‘[The Lamplighters|work]’, in which [Dublin|place]’s gasworkers of 1932 down tools and accidentally start a choir.
The 39-year-old [Irish|group=Irish people] director held the trophy to her ear as if listening for the sea. {Oonagh Devaney|‘My granny was in that strike. She sang flat,’} she told the audience at the [Palais des Festivals|place=Palais des Festivals et des Congrès]. {Oonagh Devaney (cont)|‘I hope that came across.’}
[Ruben Östlund|person], president of the jury, said the decision took {Ruben Östlund (mixed)|‘nine people, eleven hours and one very large cheese’}. The [Swede|group=Swedes] had won twice himself, for ‘[The Square|work=The Square (2017 film)]’ and ‘[Triangle of Sadness|work]’.
The [Grand Prix|event=Grand Prix (Cannes Film Festival)] went to ‘[Anatomy of a Flood|work]’ by [Yūki Tanigawa|person], an account of a single night in [Nagano|place=Nagano Prefecture] that runs for 206 minutes. [Tanigawa|person=Yūki Tanigawa] thanked her projectionist.
[Vicky Krieps|person] and [Koji Yakusho|person] took the acting prizes. Neither was in town: [Krieps|person=Vicky Krieps] was shooting in [Luxembourg|place], while [Yakusho|person=Koji Yakusho] had boarded [Air France|organization] an hour before the call came.
[Critics’ Week|event=International Critics’ Week] crowned ‘[Dogtooth Bay|work]’, and a cocker spaniel named [Biscuit|person], its lead, won the unofficial [Palm Dog|event=Palm Dog Award]. {~the dog’s trainer|‘She can’t tell it from a chew,’} the dog’s trainer said.
Distributors have been circling. [Neon|organization=Neon (company)] has [North American|group=North Americans] rights to ‘[The Lamplighters|work]’; [Curzon|organization=Curzon Film] will release it in [Britain|place=United Kingdom] in the autumn, after the [Toronto International Film Festival|event].
[Peter Bradshaw|person] of the [Guardian|organization=The Guardian] gave it four stars. [Variety|organization=Variety (magazine)]’s reviewer found it {~Variety’s reviewer (mixed)|‘damp in places’}.
[Devaney|person=Oonagh Devaney], asked if she would keep the trophy in [Wexford|place=County Wexford], said her mother had cleared a shelf {Oonagh Devaney (mixed)|‘between the [Infant of Prague|work] and the toaster’}.
---
2023 Cannes Film Festival = 2023 Cannes Film Festival
Air France = Air France
County Wexford = County Wexford
Curzon Film = Curzon Film
Dublin = Dublin
Grand Prix (Cannes Film Festival) = Grand Prix (Cannes Film Festival)
Infant of Prague = Infant of Prague
International Critics’ Week = International Critics' Week
Irish people = Irish people
Koji Yakusho = Koji Yakusho
Luxembourg = Luxembourg
Nagano Prefecture = Nagano Prefecture
Neon (company) = Neon (company)
Palais des Festivals et des Congrès = Palais des Festivals et des Congrès
Palm Dog Award = Palm Dog Award
Palme d’Or = Palme d'Or
Peter Bradshaw = Peter Bradshaw
Rosslare Harbour = Rosslare Harbour
Ruben Östlund = Ruben Östlund
Swedes = Swedes
The Guardian = The Guardian
The Square (2017 film) = The Square (2017 film)
Toronto International Film Festival = Toronto International Film Festival
Triangle of Sadness = Triangle of Sadness
United Kingdom = United Kingdom
Variety (magazine) = Variety (magazine)
Vicky Krieps = Vicky Krieps
