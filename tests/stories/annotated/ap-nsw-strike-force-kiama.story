id: ap-nsw-strike-force-kiama
date: 2022-11-03
place: Sydney
style: australian
topic: local
---
# Man charged after cocaine worth $38 million found in [Kiama|place] boat shed
Detectives from the [NSW Police|organization=New South Wales Police Force] ^Drug and ^Firearms ^Squad have charged a man after 95 kilograms of cocaine was allegedly found hidden in surfboards on the [South Coast|place=South Coast (New South Wales)].
[Strike Force Bellambi|organization] was set up in April to investigate a syndicate said to have links to the [Comanchero|organization=Comanchero Motorcycle Club] and [Hells Angels|organization] motorcycle gangs.
About 6am on Wednesday, officers helped by the [Dog Unit|organization], [PolAir|organization] and the [Australian Border Force|organization] ([ABF|organization=Australian Border Force]) searched a boat shed on [Manning Street|place] and homes at [Gerringong|place], [Albion Park|place] and [Cronulla|place].
They seized 190 packages, $412,000 in cash, a gel blaster, a [Rolex|organization] watch and a [Toyota HiLux|product=Toyota Hilux]. A 43-year-old man was arrested at [Gerringong|place] and taken to [Lake Illawarra Police Station|place].
[Brodie Wayne McAlister|person] was charged with supplying a large commercial quantity of a prohibited drug. He was refused bail and did not appear when his case was called in [Wollongong Local Court|organization] on Thursday.
{Fiona Karras|“We’ll allege these boards were shaped in [Ecuador|place], glassed in [Bali|place] and ridden by nobody,”} Detective Superintendent [Fiona Karras|person] told reporters.
[McAlister|person=Brodie Wayne McAlister]’s solicitor, [Con Papadimitriou|person], said his client, a plasterer, would plead not guilty. {Con Papadimitriou|“He had a key to the shed. So did half of [Kiama|place], including the [Rotary Club|organization=Rotary International],”} he said.
It is the third big seizure in the [Illawarra|place] this year. In July, [Australian Federal Police|organization] ([AFP|organization=Australian Federal Police]) divers pulled 54 kilograms off the hull of the [Liberian|group=Liberians]-flagged bulk carrier [Areti.GR Gracious|product] in the [Port of Newcastle|place].
Police Minister [Warwick Tull-Brennan|person] praised the investigation. Opposition police spokesman [Ty Vo-Harrington|person], of [Labor|organization=Australian Labor Party], asked why the [South Coast|place=South Coast (New South Wales)] command was still 40 officers short.
Local mayor [Neil Reilly-Watts|person] said residents were shocked. {Neil Reilly-Watts|“We’re a blowhole and a farmers’ market. It’s not [Miami Vice|work],”} he told [ABC Illawarra|organization].
Magistrate [Gabriel Fleming-Rao|person] adjourned the matter to January 11. The brief of evidence is expected to include intercepts from [AN0M|product=ANOM], the encrypted app secretly run by the [FBI|organization].
Anyone with information should call [Crime Stoppers|organization=Crime Stoppers Australia] on 1800 333 000.
- with [AAP|organization=Australian Associated Press]
---
ANOM = Operation Trojan Shield
Albion Park = Albion Park, New South Wales
Australian Associated Press = Australian Associated Press
Australian Border Force = Australian Border Force
Australian Federal Police = Australian Federal Police
Australian Labor Party = Australian Labor Party
Bali = Bali
Comanchero Motorcycle Club = Comanchero Motorcycle Club
Cronulla = Cronulla, New South Wales
Ecuador = Ecuador
FBI = Federal Bureau of Investigation
Gerringong = Gerringong, New South Wales
Hells Angels = Hells Angels
Illawarra = Illawarra
Kiama = Kiama, New South Wales
Miami Vice = Miami Vice
New South Wales Police Force = New South Wales Police Force
Port of Newcastle = Port of Newcastle
Rolex = Rolex
Rotary International = Rotary International
South Coast (New South Wales) = South Coast (New South Wales)
Toyota Hilux = Toyota Hilux
