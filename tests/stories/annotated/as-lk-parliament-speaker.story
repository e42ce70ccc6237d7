id: as-lk-parliament-speaker
date: 2018-11-16
place: Colombo
style: asian
topic: politics
---
# Chilli powder, chairs and a cancelled lunch: House rises after 23 minutes
> Speaker [Jayasuriya|person=Karu Jayasuriya] calls party leaders for 5 p.m.
[Sri Lanka|place]’s [Parliament|organization=Parliament of Sri Lanka] was adjourned yesterday after only 23 minutes, as rival ^MPs occupied the well of the ^House for a second day over who should form a government.
Police constables shielded Speaker [Karu Jayasuriya|person], who conducted the sitting from the ^Serjeant-at-Arms’ desk with a borrowed microphone.
{Karu Jayasuriya|“I have a chair upstairs that is cleaner, but this will do,”} he told members. A vote by voice was taken on a motion moved by [R. Sampanthan-Nadesan|person] of the [Tamil National Alliance|organization] ([TNA|organization=Tamil National Alliance]).
The crisis began on October 26 when President [Maithripala Sirisena|person] removed [Ranil Wickremesinghe|person] of the [United National Party|organization] and named [Mahinda Rajapaksa|person], his former rival, as Prime Minister.
[UPFA|organization=United People’s Freedom Alliance] member [Chandima Wijeratne-Perera|person] said the Speaker had no right to take the motion. {Chandima Wijeratne-Perera|“He is a referee who has put on a jersey,”} he told reporters at [Diyawanna|place]. The [UNP|organization=United National Party]’s [Rosy Fernandopulle|person] retorted: {Rosy Fernandopulle|“And they are a team that has run off with the ball.”}
The [Janatha Vimukthi Peramuna|organization] ([JVP|organization=Janatha Vimukthi Peramuna]) backed the motion but not, its leader insisted, either side. Archbishop of [Colombo|place] Cardinal [Malcolm Ranjith|person] called for calm, and so did the chief prelates of the [Asgiriya|organization=Asgiriya Chapter] and [Malwatte|organization=Malwatu Maha Viharaya] chapters in [Kandy|place].
Outside, lunch for 225 went cold. {Sunil Gamage|“Forty-one kilos of rice, and polos curry,”} lamented [Sunil Gamage|person], who has cooked for parliamentarians since 1994. {Sunil Gamage (cont)|“In the war they at least ate.”}
The [Colombo Stock Exchange|organization] fell 1.2% and the rupee touched 177 to the [US|place=United States] dollar. [Moody’s|organization=Moody’s Investors Service] said that a long stalemate would delay talks with the [IMF|organization=International Monetary Fund].
The matter may yet end at [Hulftsdorp|place], where the [Supreme Court|organization=Supreme Court of Sri Lanka] is to hear ten petitions, one by Prof. [Ratnajeevan Hoole|person], on the dissolution of [Parliament|organization=Parliament of Sri Lanka].
---
Colombo = Colombo
Kandy = Kandy
Sri Lanka = Sri Lanka
United States = United States
Karu Jayasuriya = Karu Jayasuriya
Parliament of Sri Lanka = Parliament of Sri Lanka
Tamil National Alliance = Tamil National Alliance
Maithripala Sirisena = Maithripala Sirisena
Ranil Wickremesinghe = Ranil Wickremesinghe
United National Party = United National Party
Mahinda Rajapaksa = Mahinda Rajapaksa
United People’s Freedom Alliance = United People's Freedom Alliance
Janatha Vimukthi Peramuna = Janatha Vimukthi Peramuna
Malcolm Ranjith = Malcolm Ranjith
Colombo Stock Exchange = Colombo Stock Exchange
Moody’s Investors Service = Moody's Ratings
International Monetary Fund = International Monetary Fund
Supreme Court of Sri Lanka = Supreme Court of Sri Lanka
Ratnajeevan Hoole = Ratnajeevan Hoole
Malwatu Maha Viharaya = Malwatu Maha Viharaya
