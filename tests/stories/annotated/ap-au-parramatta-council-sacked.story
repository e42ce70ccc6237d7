id: ap-au-parramatta-council-sacked
date: 2016-02-23
place: Parramatta
style: australian
topic: local
---
# Councillor’s harpsichord, and other things ratepayers bought
A suburban council in [Sydney|place]’s west spent $61,400 of its parks budget on a harpsichord that nobody can play, the [Independent Commission Against Corruption|organization=Independent Commission Against Corruption (New South Wales)] has been told.
The instrument, a copy of a [Flemish|group=Flemish people] original, stands in a corridor of [Holroyd|place] civic centre behind a pot plant.
On the second day of hearings in [Castlereagh Street|place], [ICAC|organization=Independent Commission Against Corruption (New South Wales)] counsel assisting, [Philippa Dunn|person] ^SC, asked former deputy mayor [Tony Bazouni|person] why it had been entered in the books as ‘playground equipment (various)’.
{Tony Bazouni|‘Because it’s for playing,’} Mr [Bazouni|person=Tony Bazouni] replied.
There was laughter from the gallery, which the commissioner, [Megan Latham|person], did not share. {Megan Latham|‘This isn’t the [Enmore|place=Enmore Theatre],’} she said.
Mr [Bazouni|person=Tony Bazouni], a [Liberal|group=Liberals] until he was suspended last spring, denies doing anything for gain. The seller, [Aldous Maronite Antiques|organization] of [Granville|place], belongs to a cousin, [Georges Bazouni|person], who has moved to [Byblos|place], [Lebanon|place], and is not accused of wrongdoing.
According to the council’s former parks manager, [Linh Truong|person], she was told to sign a purchase order in a car park at [Westmead Hospital|organization], where she had gone to have a baby.
{Linh Truong|‘I was seven centimetres,’} she told the inquiry. {Linh Truong (cont)|‘I would have signed the [Treaty of Versailles|work].’}
Ms [Truong|person=Linh Truong] now works for [Blacktown City Council|organization].
The affair is awkward for Premier [Mike Baird|person], whose plan to merge 152 [NSW|place=New South Wales] councils would fold [Holroyd|place] into [Parramatta|place] and [Cumberland|place]. [Labor|organization=Australian Labor Party] leader [Luke Foley|person], who opposes forced mergers, said the hearing proved only that {Luke Foley (mixed)|‘sunlight works at any size’}.
[Greens|organization=Australian Greens] ^MP [David Shoebridge|person] asked in [Macquarie Street|place] whether the harpsichord had been tuned.
It has not. A technician from the [Sydney Conservatorium|organization=Sydney Conservatorium of Music], [Ottilie Brandt-Webb|person], inspected it at the request of the [Herald|organization=The Sydney Morning Herald]. {Ottilie Brandt-Webb|‘Lovely case,’} she said, lifting the lid. {Ottilie Brandt-Webb (cont)|‘It’s been used as a bar.’}
The hearing continues on Thursday, when the former mayor, [Nasr Khoury-Blake|person], is to give evidence.
---
Sydney = Sydney
Independent Commission Against Corruption (New South Wales) = Independent Commission Against Corruption (New South Wales)
Flemish people = Flemish people
Holroyd = City of Holroyd
Castlereagh Street = Castlereagh Street
Megan Latham = Megan Latham
Enmore Theatre = Enmore Theatre
Liberals = Liberal Party of Australia
Granville = Granville, New South Wales
Byblos = Byblos
Lebanon = Lebanon
Westmead Hospital = Westmead Hospital
Treaty of Versailles = Treaty of Versailles
Blacktown City Council = Blacktown City Council
Mike Baird = Mike Baird
New South Wales = New South Wales
Parramatta = City of Parramatta
Cumberland = Cumberland City Council
Australian Labor Party = Australian Labor Party
Luke Foley = Luke Foley
Australian Greens = Australian Greens
David Shoebridge = David Shoebridge
Macquarie Street = Macquarie Street, Sydney
Sydney Conservatorium of Music = Sydney Conservatorium of Music
The Sydney Morning Herald = The Sydney Morning Herald
