id: gb-premier-league-derby
date: 2023-04-01
place: Birmingham
style: british
topic: sport
---
# [Aston Villa|organization] 3-1 [Brighton|organization=Brighton & Hove Albion]: [Watkins|person=Ollie Watkins] caps comeback after [Emery|person=Unai Emery] rolls the dice
> [Premier League|event], [Villa Park|place]
[Unai Emery|person] made three substitutions at half-time, which is two more than he usually permits himself before tea, and [Aston Villa|organization] scored three times.
[Brighton|organization=Brighton & Hove Albion] had been the better side by a street. [Kaoru Mitoma|person], the [Japan|organization=Japan national football team] winger, led a merry dance down the left and [Solly March|person] tucked one in on 17 minutes. The [Holte End|place] sang about [Birmingham City|organization] to pass the time.
Then came [Leon Bailey|person]. The [Jamaican|group=Jamaicans] won a penalty off [Lewis Dunk|person] with his first touch and [Ollie Watkins|person] buried it. Four minutes later the striker nodded in a free-kick from [Lucas Digne|person]; and [Emiliano Buendía|person], who had been booed in the first half, settled the matter with a shot that went in off [Jason Steele|person]’s heel.
{Unai Emery|“In my country we say that patience is a bitter plant,”} the [Spaniard|group=Spaniards] said. {Unai Emery (cont)|“Today I did not wait for it to grow.”}
[Roberto De Zerbi|person] was in no mood for botany. The visitors’ head coach was booked by [Simon Hooper|person] for leaving his technical area, having hurdled a steward, [Norma Pegg|person], 66, on the way. He sent flowers. {Norma Pegg|“Lilies,”} said [Norma|person=Norma Pegg]. {Norma Pegg (cont)|“My late husband never once bought me lilies.”}
[Villa|organization=Aston Villa] go seventh, above [Liverpool|organization] and [Fulham|organization], with [Chelsea|organization], of all people, in the rear-view mirror. Whisper it, but there is talk of [Europe|place].
{John McGinn|“We were nowhere in October,”} the captain, [John McGinn|person], told [Match of the Day|work]. {John McGinn (cont)|“We were one place above nowhere.”}
Asked whether the [Conference League|event=UEFA Conference League] could be within reach, [Emery|person=Unai Emery], who has won the [Europa League|event=UEFA Europa League] four times, with [Sevilla|organization] and [Villarreal|organization], raised an eyebrow. {Unai Emery|“Write what you want”}, he said, and for a moment appeared to mean it.
---
Aston Villa = Aston Villa F.C.
Brighton & Hove Albion = Brighton & Hove Albion F.C.
Ollie Watkins = Ollie Watkins
Unai Emery = Unai Emery
Premier League = Premier League
Villa Park = Villa Park
Kaoru Mitoma = Kaoru Mitoma
Japan national football team = Japan national football team
Solly March = Solly March
Holte End = Holte End
Birmingham City = Birmingham City F.C.
Leon Bailey = Leon Bailey
Lewis Dunk = Lewis Dunk
Lucas Digne = Lucas Digne
Emiliano Buendía = Emiliano Buendía
Jason Steele = Jason Steele
Roberto De Zerbi = Roberto De Zerbi
Simon Hooper = Simon Hooper
Liverpool = Liverpool F.C.
Fulham = Fulham F.C.
Chelsea = Chelsea F.C.
Europe = Europe
John McGinn = John McGinn
Match of the Day = Match of the Day
UEFA Conference League = UEFA Conference League
UEFA Europa League = UEFA Europa League
Sevilla = Sevilla FC
Villarreal = Villarreal CF
