id: us-lake-effect-buffalo-bills
date: 2022-11-19
place: Buffalo
style: us
topic: disaster
---
# 'Historic' Snowstorm ^Buries [Buffalo|place], ^Moves [Bills|organization=Buffalo Bills] ^Game ^To [Detroit|place]
By [Lucinda Prescott-Vail|person], [The Associated Press|organization=Associated Press]
[BUFFALO|place], [N.Y.|place=New York (state)] ([AP|organization=Associated Press]) — A lake-effect storm dumped more than 5 feet of snow on parts of western and northern [New York|place=New York (state)] on Friday, shutting down stretches of the [Thruway|place=New York State Thruway] and forcing the [NFL|organization=National Football League] to move Sunday's game between the [Buffalo Bills|organization] and the [Cleveland Browns|organization].
The [National Weather Service|organization] said 66 inches had fallen by evening in [Orchard Park|place], where the [Bills|organization=Buffalo Bills] play at [Highmark Stadium|place]. [Hamburg|place=Hamburg, New York], [Natural Bridge|place=Natural Bridge, New York] and [Watertown|place=Watertown, New York] measured more than 4 feet each.
Two people in [Erie County|place] died of cardiac complications linked to shoveling, ^County ^Executive [Marek Poloncheck|person] said on [Twitter|product].
{Marek Poloncheck|"Leave the driveway alone. It will be there in April,"} [Poloncheck|person=Marek Poloncheck] wrote.
Gov. [Kathy Hochul|person] declared an emergency in 11 counties and called up 150 members of the [National Guard|organization=New York National Guard]. [Amtrak|organization] stopped passenger trains between [Albany|place] and [Depew|place], and dozens of flights were canceled at [Buffalo Niagara International Airport|place].
{Tre'Quan Whitlock|"I've played in snow. I have not played in that,"} said [Tre'Quan Whitlock|person], a [Bills|organization=Buffalo Bills] practice-squad receiver from [Tuscaloosa|place], [Alabama|place], after neighbors with a [John Deere|organization] tractor dug out his [Ford F-150|product].
The game will be played at [Ford Field|place] in [Detroit|place], where the [Lions|organization=Detroit Lions] host [Buffalo|organization=Buffalo Bills] again on [Thanksgiving|event]. The [Browns|organization=Cleveland Browns] are 3-6; the [Bills|organization=Buffalo Bills] have lost two straight, to the [Jets|organization=New York Jets] and the [Vikings|organization=Minnesota Vikings].
In [South Buffalo|place], [Zaria Muhammad-Black|person] stood on her porch on [Abbott Road|place] filming thunder and lightning over [Lake Erie|place] for [TikTok|product].
{Zaria Muhammad-Black|"My mom's in [Tampa|place] and she just sends me laughing faces,"} she said. {Zaria Muhammad-Black (cont)|"I told her, 'Girl, you left.'"}
Not everyone was stuck. The [Anchor Bar|organization], home of the [Buffalo|place] wing, was open, its manager said. So was [Wegmans|organization] on [Amherst Street|place], where a line formed for bread and [Labatt Blue|product].
The storm recalled the [Snowvember|event=November 2014 Buffalo snowstorm] of 2014, when some communities south of the city got 7 feet in three days. Forecasters blamed wind blowing along the length of the lake, still a warm 50 degrees, and warned of a second band late Saturday.
[AP|organization=Associated Press] writers [Noor al-Hashimi|person] in [New York|place=New York City] and [Mitch Van Der Berg|person] in [Rochester|place=Rochester, New York] contributed.
---
Alabama = Alabama
Albany = Albany, New York
Amtrak = Amtrak
Anchor Bar = Anchor Bar
Associated Press = Associated Press
Buffalo = Buffalo, New York
Buffalo Bills = Buffalo Bills
Buffalo Niagara International Airport = Buffalo Niagara International Airport
Cleveland Browns = Cleveland Browns
Depew = Depew, New York
Detroit = Detroit
Detroit Lions = Detroit Lions
Erie County = Erie County, New York
Ford F-150 = Ford F-Series
Ford Field = Ford Field
Hamburg, New York = Hamburg, New York
Highmark Stadium = Highmark Stadium (New York)
John Deere = John Deere
Kathy Hochul = Kathy Hochul
Lake Erie = Lake Erie
Minnesota Vikings = Minnesota Vikings
National Football League = National Football League
National Weather Service = National Weather Service
Natural Bridge, New York = Natural Bridge, New York
New York (state) = New York (state)
New York City = New York City
New York Jets = New York Jets
New York National Guard = New York National Guard
New York State Thruway = New York State Thruway
November 2014 Buffalo snowstorm = November 2014 Buffalo snowstorm
Orchard Park = Orchard Park, New York
Rochester, New York = Rochester, New York
South Buffalo = South Buffalo, Buffalo
Tampa = Tampa, Florida
Thanksgiving = Thanksgiving (United States)
TikTok = TikTok
Tuscaloosa = Tuscaloosa, Alabama
Twitter = Twitter
Watertown, New York = Watertown, New York
Wegmans = Wegmans
