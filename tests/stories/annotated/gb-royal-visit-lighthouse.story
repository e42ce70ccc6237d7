id: gb-royal-visit-lighthouse
date: 2023-07-05
place: Stornoway
style: british
topic: local
---
# King [Charles|person=Charles III] swaps sporran for oilskins on [Hebridean|group=Hebrideans] lighthouse visit
> [Charles|person=Charles III] and [Camilla|person=Queen Camilla] were told the last royal caller had been {Murdo Iain Macaskill (mixed)|‘a wee bit seasick’}
! [Charles|person=Charles III] tries the winch at [Butt of Lewis|place] as [Murdo Iain Macaskill|person] looks on
The King had a hand on the winch and a smear of grease on his cuff within ten minutes of arriving at the [Butt of Lewis|place] on Tuesday, and seemed delighted about both.
[Charles|person=Charles III] and Queen [Camilla|person=Queen Camilla] had flown to [Stornoway|place] from [Edinburgh|place], where the [Honours of Scotland|product] are to be presented to him today at [St Giles’ Cathedral|place].
{Charles III|‘It’s rather stiff, isn’t it?’} he asked [Murdo Iain Macaskill|person], 83, the light’s last keeper. {Murdo Iain Macaskill|‘So are you, sir, and so am I,’} came the reply.
The [Northern Lighthouse Board|organization], whose patron is Princess [Anne|person=Anne, Princess Royal], automated the tower in 1998. Mr [Macaskill|person=Murdo Iain Macaskill] still walks up to it each evening. {Murdo Iain Macaskill|‘She knew every bolt by name,’} he said of the princess, who came in 2009. {Murdo Iain Macaskill (cont)|‘The boat was another thing. She was a wee bit seasick.’}
Schoolchildren sang two psalms in [Gaelic|group=Scottish Gaelic] and one song by [Runrig|organization]. [Catrìona NicLeòid|person], nine, gave the Queen a tea towel printed with a puffin. {Catrìona NicLeòid|‘She said it was too good for drying,’} reported [Catrìona|person=Catrìona NicLeòid], sounding unconvinced.
Not all were charmed. A dozen members of [Republic|organization] had taken the ferry from [Ullapool|place] with a banner. [Duncan Shaw-Petrie|person], their spokesman, said that the cost to [Police Scotland|organization] could have repaired {Duncan Shaw-Petrie (mixed)|‘every slipway from here to [Barra|place]’}.
[Humza Yousaf|person], the first minister, did not make the crossing but is expected at the service in the capital.
On the pier the [Lewis and Harris Pipe Band|organization] played the couple out. [Buckingham Palace|organization] said later that the monarch had asked to keep the oilskins.
---
Charles III = Charles III
Queen Camilla = Queen Camilla
Butt of Lewis = Butt of Lewis
Stornoway = Stornoway
Edinburgh = Edinburgh
Honours of Scotland = Honours of Scotland
St Giles’ Cathedral = St Giles' Cathedral
Northern Lighthouse Board = Northern Lighthouse Board
Anne, Princess Royal = Anne, Princess Royal
Scottish Gaelic = Scottish Gaelic
Runrig = Runrig
Republic = Republic (pressure group)
Ullapool = Ullapool
Police Scotland = Police Scotland
Barra = Barra
Humza Yousaf = Humza Yousaf
Buckingham Palace = Buckingham Palace
