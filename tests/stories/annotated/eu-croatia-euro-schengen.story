id: eu-croatia-euro-schengen
date: 2023-01-01
place: Bregana
style: british
topic: politics
---
# [Croatia|place] joins the euro and takes down a border
[BREGANA|place=Bregana] — A policeman’s hut was unscrewed from the asphalt at midnight, a brass band struck up something by [Beethoven|person=Ludwig van Beethoven], and [Croatia|place] became on Sunday the twentieth country to use the euro and the twenty-seventh to live without passport checks in the [Schengen|place=Schengen Area] zone.
[Ursula von der Leyen|person], the president of the [European Commission|organization], drank a coffee in [Zagreb|place] with [Andrej Plenković|person], the prime minister, and paid for it in the new coin, which bears a marten. {Ursula von der Leyen|“Two barriers fewer and one coin more,”} she said. {Ursula von der Leyen (cont)|“For a single night’s work that is not bad.”}
The kuna, named after the same animal, will be accepted until 14 January. At the [Dolac|place=Dolac Market] market, [Štefica Horvatinčić|person] was doing both sums aloud. {Štefica Horvatinčić|“Seven and a half, seven and a half,”} said [Horvatinčić|person=Štefica Horvatinčić], who sells cream cheese. {Štefica Horvatinčić (cont)|“I am 73. I have sold in dinars, new dinars, [Yugoslav|group=Yugoslavs] and [Croatian|group=Croats], then kuna. Cheese is cheese.”}
Not all were so calm. A poll for [Nova TV|organization] found that four out of five shoppers expected prices to be rounded up, and the finance ministry has promised to name offenders. The retailer [Konzum|organization] printed both prices on 11,000 labels.
For [Slovenia|place], on the far bank, the day marked the end of an argument. [Tanja Fajon|person], its foreign minister, and [Davor Božinović|person], the [Croatian|group=Croats] interior minister, pressed a button together at [Bregana|place]-[Obrežje|place]; the barrier rose and, after a pause, stayed up.
Border guards are being sent south and east instead, to the frontiers with [Bosnia|place=Bosnia and Herzegovina], [Serbia|place] and [Montenegro|place]. The group [Are You Syrious|organization] says that migrants are pushed back there with violence, which [Zagreb|place] denies.
[Romania|place] and [Bulgaria|place] remain outside [Schengen|place=Schengen Area] after [Austria|place] and the [Netherlands|place] objected last month. {~a Bulgarian diplomat|“We congratulate our [Croatian|group=Croats] friends,”} a [Bulgarian|group=Bulgarians] diplomat in [Brussels|place] said, {~a Bulgarian diplomat (cont)|“through the fence.”}
A lorry driver from [Varaždin|place], first through at one minute past twelve, did not stop.
---
Bregana = Bregana
Ludwig van Beethoven = Ludwig van Beethoven
Schengen Area = Schengen Area
Ursula von der Leyen = Ursula von der Leyen
Andrej Plenković = Andrej Plenković
Dolac Market = Dolac Market
Nova TV = Nova TV (Croatia)
Konzum = Konzum
Tanja Fajon = Tanja Fajon
Davor Božinović = Davor Božinović
Obrežje = Obrežje
Varaždin = Varaždin
Croatia = Croatia
European Commission = European Commission
Zagreb = Zagreb
Croats = Croats
Slovenia = Slovenia
Bosnia and Herzegovina = Bosnia and Herzegovina
Serbia = Serbia
Montenegro = Montenegro
Romania = Romania
Bulgaria = Bulgaria
Austria = Austria
Netherlands = Netherlands
Bulgarians = Bulgarians
Brussels = Brussels
