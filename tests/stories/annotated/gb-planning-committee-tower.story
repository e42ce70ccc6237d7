id: gb-planning-committee-tower
date: 2022-02-24
place: Croydon
style: british
topic: local
---
# Councillors reject 29-storey tower next to [East Croydon|place=East Croydon railway station] station despite officers’ advice
> Local democracy reporter [Sunita Brahmbhatt-Hale|person] was at [Croydon Town Hall|place]
Plans for 447 flats and a hotel beside [East Croydon|place=East Croydon railway station] station have been thrown out by the town’s planning committee after three hours of argument.
[Greystone Bellweather|organization], a developer based in [Mayfair|place], wanted to build a tower of 29 storeys and two smaller blocks on the site of the old [Royal Mail|organization] sorting office in [Cherry Orchard Road|place]. It had offered 24 per cent affordable housing.
Members of [Croydon Council|organization=Croydon London Borough Council] voted by seven to three to refuse on Thursday night, against the advice of the head of development, [Nigel Peplow|person].
{Clive Battersby-Fraser|‘It’s a filing cabinet with the drawers shut,’} said [Conservative|group=Conservatives] councillor [Clive Battersby-Fraser|person]. {Clive Battersby-Fraser (cont)|‘We have one of those on every corner of [Wellesley Road|place] already.’}
[Labour|organization=Labour Party (UK)]’s [Humayun Kabir-Rees|person], who chairs the committee, warned colleagues that the [Planning Inspectorate|organization] was likely to overturn the decision and that the council, which issued a section 114 notice in 2020, could be left with the costs.
Residents of [Addiscombe|place] had sent 311 objections. The [Hindu Swayamsevak|organization=Hindu Swayamsevak Sangh] hall in [Lansdowne Road|place], [St Matthew’s Church|organization] and the [East Croydon Community Organisation|organization] ([ECCO|organization=East Croydon Community Organisation]) complained of shade and wind.
{Marguerite Tulloch-Bain|‘My tomatoes have had it. That’s not nimbyism, that’s astronomy,’} [Marguerite Tulloch-Bain|person], 71, told the meeting.
[Network Rail|organization] and [Transport for London|organization] ([TfL|organization=Transport for London]) did not object but asked for £2.1m towards a wider footbridge. [Historic England|organization] had concerns about the view from [Chatsworth Road|place].
Speaking for the applicant, [Jean-Luc Adebayo-Stern|person] of planners [Lichfields|organization] said [Greater London Authority|organization] officers backed the scheme, and so did the Mayor of [London|place]’s design advocate. {Jean-Luc Adebayo-Stern|‘This is two minutes from trains to [Gatwick|place=Gatwick Airport], [Brighton|place] and [London Bridge|place=London Bridge station]. If not here, where?’}
Also on Thursday, the committee:
- approved a [Lidl|organization] in [Purley Way|place], with conditions on deliveries;
- deferred an application by [Crystal Palace FC|organization=Crystal Palace F.C.] for floodlights at its academy in [Beckenham|place];
- refused a licence to [Saffron Kitchen|organization], in [South End|place].
[Greystone Bellweather|organization] said it was {Greystone Bellweather (mixed)|‘disappointed’} and would consider an appeal.
---
Addiscombe = Addiscombe
Beckenham = Beckenham
Brighton = Brighton
Conservatives = Conservative Party (UK)
Croydon London Borough Council = Croydon London Borough Council
Crystal Palace F.C. = Crystal Palace F.C.
East Croydon railway station = East Croydon station
Gatwick Airport = Gatwick Airport
Greater London Authority = Greater London Authority
Hindu Swayamsevak Sangh = Hindu Swayamsevak Sangh
Historic England = Historic England
Labour Party (UK) = Labour Party (UK)
Lidl = Lidl
London Bridge station = London Bridge station
Mayfair = Mayfair
Network Rail = Network Rail
Planning Inspectorate = Planning Inspectorate
Royal Mail = Royal Mail
Transport for London = Transport for London
