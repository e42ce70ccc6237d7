id: ap-ca-alberta-premier-byelection
date: 2022-11-08
place: Medicine Hat
style: canadian
topic: politics
---
# [Smith|person=Danielle Smith] wins seat in [Medicine Hat|place], and a heckler wins her umbrella
[Danielle Smith|person] will have a desk in the [Alberta|place] legislature at last. The premier took 54 per cent of the vote in Tuesday’s byelection in [Brooks-Medicine Hat|place], five weeks after [United Conservative|group=United Conservatives] members chose her to succeed [Jason Kenney|person].
Minus 19 with wind chill did not keep 300 supporters from a hotel on [Dunmore Road|place], where the band played [Ian Tyson|person] and the perogies ran out.
{Danielle Smith|“[Ottawa|place] may want to take notes, because we’re about to start talking,”} [Smith|person=Danielle Smith] said to cheers. She repeated that her first bill would be the [Alberta Sovereignty Act|work].
[Gwendoline Dirk|person], a retired teacher who ran for the [NDP|organization=Alberta New Democratic Party], came second with 27 per cent; [Barry Morishita|person], leader of the [Alberta Party|organization] and a former mayor of [Brooks|place], was third.
Opposition ^Leader [Rachel Notley|person] said from [Edmonton|place] that it was {Rachel Notley (mixed)|“an easy night in an easy riding.”} She noted that nobody had bothered to call a vote in [Calgary-Elbow|place], also vacant.
The evening’s one disturbance came from [Cletus Brandvold|person], 77, a rancher from [Irvine|place], who stood on a chair and demanded to know about coyotes. He was escorted out into sleet. {Cletus Brandvold|“She gave me her umbrella at the door,”} he reported later. {Cletus Brandvold (cont)|“Still no answer on the coyotes.”}
A spokeswoman for the premier confirmed the umbrella. {~a spokeswoman for the premier|“It’s a loan,”} she said.
Observers disagree about what comes next. {Duane Bratt|“She has six months to find [Calgary|place],”} said [Duane Bratt|person], who teaches political science at [Mount Royal University|organization], {Duane Bratt (cont)|“and it isn’t where she left it.”} A poll by [Janet Brown|person], taken for [CBC News|organization] in October, had the two parties level among [Calgarians|group].
The [Blood Tribe|organization] and the [Siksika|group] have asked for a meeting about the act, which they say can’t touch [Treaty 7|work].
In [Ottawa|place], ^Intergovernmental ^Affairs Minister [Dominic LeBlanc|person] congratulated [Smith|person=Danielle Smith], and so did [Conservative|group=Conservatives] leader [Pierre Poilievre|person], a [Calgarian|group=Calgarians] by birth.
---
Danielle Smith = Danielle Smith
Medicine Hat = Medicine Hat
Alberta = Alberta
Brooks-Medicine Hat = Brooks-Medicine Hat
Jason Kenney = Jason Kenney
Ian Tyson = Ian Tyson
Ottawa = Ottawa
Alberta Sovereignty Act = Alberta Sovereignty within a United Canada Act
Alberta New Democratic Party = Alberta New Democratic Party
Barry Morishita = Barry Morishita
Alberta Party = Alberta Party
Brooks = Brooks, Alberta
Rachel Notley = Rachel Notley
Edmonton = Edmonton
Calgary-Elbow = Calgary-Elbow
Irvine = Irvine, Alberta
Calgary = Calgary
Duane Bratt = Duane Bratt
Mount Royal University = Mount Royal University
CBC News = CBC News
Blood Tribe = Kainai Nation
Siksika = Siksika Nation
Treaty 7 = Treaty 7
Dominic LeBlanc = Dominic LeBlanc
Pierre Poilievre = Pierre Poilievre
