id: af-ma-haouz-quake-school
date: 2023-10-16
place: Marrakesh
style: african
topic: disaster
---
# After the quake, a school in a tent where the homework is to draw a house
[Amizmiz|place] – Five weeks after the earthquake of September 8, the children of [Tafeghaghte|place] are back at their desks, or at what [Hanane Aït-Brahim|person] calls desks: fruit crates lent by the [Marjane|organization] supermarket in [Marrakesh|place].
The [High Atlas|place] village lost 90 of its 400 people. [Aït-Brahim|person=Hanane Aït-Brahim], 29, who teaches in [Tamazight|group] and [Arabic|group=Arabic language], lost eleven pupils and her left shoe, which she has decided not to replace.
{Hanane Aït-Brahim|“I was told to begin with arithmetic. I couldn't ask them to subtract,”} she told [Hespress|organization].
More than 2,900 people died in [Al Haouz Province|place], [Taroudant|place] and nearby districts, according to the [Interior Ministry|organization=Ministry of Interior (Morocco)]. King [Mohammed VI|person] has ordered a five-year plan worth 120 billion dirhams, and families whose houses fell are to get 140,000 each.
Wali [Karim Kassi-Lahlou|person] visited on Saturday with a delegation of the [OCP Group|organization], the phosphate giant, which pledged a billion dirhams. He promised a concrete school by spring. The children sang the [Cherifian Anthem|work].
{~the village's oldest man|“We've been promised a road since the [French|group]. Now that it's for funerals, it has come,”} said the village's oldest man.
Some of the help came from far. Rescuers from [Spain|place], [Qatar|place], [Britain|place=United Kingdom] and the [UAE|place=United Arab Emirates] were let in during the first days; an offer by [France|place] was politely left on the table. A truck of mattresses arrived from [Sebta|place=Ceuta] with a note in [Spanish|group=Spanish language], signed by a class of ten-year-olds.
In his surgery under a carob tree, Dr [Youssef Benjelloun-Tazi|person], of [Mohammed VI University Hospital|organization], treats what he calls the second quake: people who sleep outdoors on purpose. {Youssef Benjelloun-Tazi|“Their houses are standing. They aren't convinced,”} he said.
! Pupils hold up their drawings beside the [N’Fis|place=N’Fis River] river. ([MAP|organization=Maghreb Arabe Press]/[Zineb Oulhaj|person])
Next month the [World Bank|organization] and the [IMF|organization=International Monetary Fund] will have left [Marrakesh|place], where their annual meetings ended on Sunday without any delegate's lamp so much as trembling. [Kristalina Georgieva|person] praised [Moroccan|group=Moroccans] {Kristalina Georgieva (mixed)|“grace”}.
[Aït-Brahim|person=Hanane Aït-Brahim] collected the homework. Most had drawn houses of one storey, and one, she said, {Hanane Aït-Brahim (mixed)|“a house with wheels”}.
---
Al Haouz Province = Al Haouz Province
Amizmiz = Amizmiz
Arabic language = Arabic
Ceuta = Ceuta
Cherifian Anthem = Cherifian Anthem
France = France
Hespress = Hespress
High Atlas = High Atlas
International Monetary Fund = International Monetary Fund
Kristalina Georgieva = Kristalina Georgieva
Maghreb Arabe Press = Maghreb Arabe Press
Marjane = Marjane
Marrakesh = Marrakesh
Mohammed VI = Mohammed VI of Morocco
OCP Group = OCP Group
Qatar = Qatar
Spain = Spain
Spanish language = Spanish language
Tamazight = Berber languages
Taroudant = Taroudant
United Arab Emirates = United Arab Emirates
United Kingdom = United Kingdom
World Bank = World Bank
