id: eu-alghero-spain-court-catalan
date: 2021-09-24
place: Alghero
style: british
topic: courts
---
# [Sardinian|group=Sardinians] judges free [Puigdemont|person=Carles Puigdemont] after a night in a cell
> Former [Catalan|group=Catalan language] leader had flown in for a folk festival
[ROME|place=Rome] – [Carles Puigdemont|person], the former president of [Catalonia|place], walked out of a prison in [Sassari|place] on Friday afternoon, less than a day after he was arrested at [Alghero|place] airport on a [Spanish|group=Spaniards] warrant.
A judge at the [Sassari|place] court of appeal found the detention lawful but saw no reason to keep him. He must return for a hearing on 4 October, his lawyer, [Agostinangelo Marras|person], said.
{Carles Puigdemont|‘The cell was clean and the coffee was better than in [Brussels|place],’} [Puigdemont|person=Carles Puigdemont] told a crowd that included a brass band.
He had come to [Sardinia|place] for [Adifolk|event], a gathering of [Catalan|group=Catalan language]-speaking dancers; [Alghero|place] has kept a form of the language since the 14th century. [Josefina Manca-Solinas|person], 80, who teaches it to children on ^Saturdays, had baked for the visitor. {Josefina Manca-Solinas|‘They took him before the almond cake,’} she said.
[Puigdemont|person=Carles Puigdemont], 58, has lived in [Waterloo|place=Waterloo, Belgium], outside [Brussels|place], since the failed bid for independence in 2017. He is wanted by [Spain|place]’s [Supreme Court|organization=Supreme Court of Spain] on charges of sedition, which he denies. The [European Parliament|organization], of which he is a member, lifted his immunity in March.
In [Madrid|place], Prime Minister [Pedro Sánchez|person], fresh from a visit to the volcano on [La Palma|place], said only that his government respected {Pedro Sánchez (mixed)|‘each and every judicial procedure, here, in [Europe|place] and in [Italy|place]’}.
The arrest could complicate his talks with [Pere Aragonès|person], the more moderate separatist who now leads [Catalonia|place]. [Aragonès|person=Pere Aragonès] called it {Pere Aragonès (mixed)|‘persecution’} and flew to [Sardinia|place].
[Pablo Casado|person], the leader of the conservative [People’s Party|organization], demanded extradition. [Vox|organization] did so too, in capital letters.
Several hundred people waved the estelada flag outside the [Italian|group=Italians] consulate in [Barcelona|place], on the [Carrer de Mallorca|place]. {~a man|‘We are used to waiting,’} a man with a thermos said.
---
Sardinians = Sardinian people
Carles Puigdemont = Carles Puigdemont
Sassari = Sassari
Alghero = Alghero
Agostinangelo Marras = Agostinangelo Marras
Sardinia = Sardinia
Catalan language = Catalan language
Waterloo, Belgium = Waterloo, Belgium
Supreme Court of Spain = Supreme Court of Spain
Pedro Sánchez = Pedro Sánchez
La Palma = La Palma
Pere Aragonès = Pere Aragonès
Pablo Casado = Pablo Casado
People’s Party = People's Party (Spain)
Vox = Vox (political party)
Rome = Rome
Catalonia = Catalonia
Spaniards = Spaniards
Brussels = Brussels
Spain = Spain
European Parliament = European Parliament
Madrid = Madrid
Europe = Europe
Italy = Italy
Italians = Italians
Barcelona = Barcelona
