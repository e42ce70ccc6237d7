id: sp-gymnastics-beam
date: 2013-10-06
place: Antwerp
style: us
topic: sport
---
# A ^Wobble, a ^Breath, a ^World ^Title for an ^Unlikely [Romanian|group=Romanians]
[ANTWERP|place=Antwerp], [Belgium|place] — Four inches wide and 16 feet long, the balance beam forgives nobody. On Sunday it made an exception.
[Ilinca Dragomirescu|person], 16, missed her first connection, wobbled until her free leg was higher than her head, and stayed on. She won the beam at the [world championships|event=2013 World Artistic Gymnastics Championships], beating [Aliya Mustafina|person] of [Russia|place] by 0.067 and [Simone Biles|person], the 16-year-old [American|group=Americans] who took the all-around crown here on Friday, by a tenth.
{Ilinca Dragomirescu|“I heard my coach breathe in,”} [Dragomirescu|person=Ilinca Dragomirescu] said. {Ilinca Dragomirescu (cont)|“So I breathed in too. Then there were two of us on the beam.”}
That coach, [Mariana Bitang|person], has waited since [Beijing|event=2008 Summer Olympics] for another champion. [Romania|place], the country of [Nadia Comaneci|person=Nadia Comăneci], had won nothing at these championships until the final hour.
[Dragomirescu|person=Ilinca Dragomirescu] trains in [Deva|place=Deva, Romania], where the national gym was heated last winter by parents with firewood. The [Romanian Gymnastics Federation|organization] owes its supplier money, officials said, and [Sport Arena Streaming|organization] raised 9,000 euros for a boiler by auctioning a leotard.
Her routine borrows its music box from “[The Nutcracker|work]” and its final pose from a cartoon, “[My Little Pony: Friendship Is Magic|work].” {Ilinca Dragomirescu|“[Rainbow Dash|person] always lands,”} she explained.
[Biles|work=Biles (floor skill)], whose floor skill is now listed as the [Biles|work=Biles (floor skill)] in the [Code of Points|work], laughed at her own beam stumble. {Simone Biles|“I saw [Texas|place] flash before my eyes,”} she said. Her coach, [Aimee Boorman|person], said they would return to [Spring|place=Spring, Texas], outside [Houston|place], with two golds and a waffle iron.
In the men’s high bar, [Epke Zonderland|person], the flying doctor in training from [Friesland|place], linked three releases to the roar of several thousand [Dutch|group=Dutch people] fans. [Fabian Hambüchen|person] of [Germany|place] was second.
The [International Gymnastics Federation|organization], known as the [F.I.G.|organization=International Gymnastics Federation], moves on to [Nanning|place], [China|place], next year.
{Mariana Bitang|“We will need the boiler,”} [Bitang|person=Mariana Bitang] said.
---
2008 Summer Olympics = 2008 Summer Olympics
2013 World Artistic Gymnastics Championships = 2013 World Artistic Gymnastics Championships
Aimee Boorman = Aimee Boorman
Aliya Mustafina = Aliya Mustafina
Americans = Americans
Antwerp = Antwerp
Belgium = Belgium
China = China
Code of Points = Code of Points
Deva, Romania = Deva, Romania
Dutch people = Dutch people
Epke Zonderland = Epke Zonderland
Fabian Hambüchen = Fabian Hambüchen
Friesland = Friesland
Germany = Germany
Houston = Houston
International Gymnastics Federation = International Gymnastics Federation
Mariana Bitang = Mariana Bitang
My Little Pony: Friendship Is Magic = My Little Pony: Friendship Is Magic
Nadia Comăneci = Nadia Comăneci
Nanning = Nanning
Rainbow Dash = Rainbow Dash
Romania = Romania
Romanian Gymnastics Federation = Romanian Gymnastics Federation
Romanians = Romanians
Russia = Russia
Simone Biles = Simone Biles
Spring, Texas = Spring, Texas
Texas = Texas
The Nutcracker = The Nutcracker
