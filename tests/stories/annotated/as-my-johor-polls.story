id: as-my-johor-polls
date: 2022-03-04
place: Johor Bahru
style: asian
topic: politics
---
# [Johor|place] polls: [BN|organization=Barisan Nasional] confident, [Pakatan|organization=Pakatan Harapan] banks on the bridge vote
[JOHOR BARU|place=Johor Bahru]: With a week to go, the fight for [Johor|place] has come down to two questions: how many voters will cross the [Causeway|place=Johor–Singapore Causeway] to cast their ballots, and whether [Umno|organization=United Malays National Organisation] can stop smiling.
[Barisan Nasional|organization] ([BN|organization=Barisan Nasional]), which won [Melaka|place=Malacca] last November, expects no less than 38 of the 56 state seats, said its elections director, ^Datuk ^Seri [Hamdan Mohd Yassin|person].
{Hamdan Mohd Yassin|“We are not complacent. We are only happy,”} [Hamdan|person=Hamdan Mohd Yassin] told reporters after a ceramah in [Batu Pahat|place] on Thursday.
Caretaker ^Menteri ^Besar ^Datuk [Hasni Mohammad|person], who is defending [Benut|place], campaigned on a bicycle. At [Simpang Renggam|place], [MCA|organization=Malaysian Chinese Association] candidate [Yap Siew Cheng|person] handed out seedlings; [DAP|organization=Democratic Action Party]’s [Marina Ibrahim|person], in [Skudai|place], asked young people what they earned.
An estimated 200,000 [Johoreans|group] live in [Singapore|place]. Although the land border has a vaccinated travel lane, bus tickets are scarce.
{Thinagaran a/l Subramaniam|“I have to choose between my vote and my shift,”} said [Thinagaran a/l Subramaniam|person], a technician at [Jurong Island|place]. {Thinagaran a/l Subramaniam (cont)|“My boss says he will decide for me.”}
## The youth factor
It is the first election since [Undi18|work] and automatic registration added 750,000 names to the roll. [Muda|organization=Malaysian United Democratic Alliance], founded by [Muar|place] ^MP [Syed Saddiq Syed Abdul Rahman|person], is standing in seven seats under a pact with [Pakatan Harapan|organization] ([PH|organization=Pakatan Harapan]).
{Bridget Welsh-Tan|“Turnout below 55 per cent and you may send [BN|organization=Barisan Nasional] the flowers now,”} said [Bridget Welsh-Tan|person], a researcher at the [University of Nottingham Malaysia|organization].
[Perikatan Nasional|organization], led by former prime minister ^Tan ^Sri [Muhyiddin Yassin|person], whose home is in [Pagoh|place], is the unknown. In [Gambir|place], [Noraini binti Haji Salleh|person], 61, a retired nurse, had three flags on her gate. {Noraini binti Haji Salleh|“One for each son,”} she explained. {Noraini binti Haji Salleh (cont)|“I myself will decide behind the curtain.”}
The [Election Commission|organization=Election Commission of Malaysia] has set March 8 for early voting by soldiers and police.
---
Johor = Johor
Singapore = Singapore
Johor Bahru = Johor Bahru
Barisan Nasional = Barisan Nasional
Pakatan Harapan = Pakatan Harapan
Johor–Singapore Causeway = Johor–Singapore Causeway
United Malays National Organisation = United Malays National Organisation
Malacca = Malacca
Batu Pahat = Batu Pahat
Hasni Mohammad = Hasni Mohammad
Simpang Renggam = Simpang Renggam
Malaysian Chinese Association = Malaysian Chinese Association
Democratic Action Party = Democratic Action Party
Skudai = Skudai
Jurong Island = Jurong Island
Malaysian United Democratic Alliance = Malaysian United Democratic Alliance
Muar = Muar (town)
Syed Saddiq Syed Abdul Rahman = Syed Saddiq
University of Nottingham Malaysia = University of Nottingham Malaysia Campus
Perikatan Nasional = Perikatan Nasional
Muhyiddin Yassin = Muhyiddin Yassin
Pagoh = Pagoh
Election Commission of Malaysia = Election Commission of Malaysia
Marina Ibrahim = Marina Ibrahim
