id: ap-au-canberra-leadership-spill
date: 2018-08-24
place: Canberra
style: australian
topic: politics
---
# Seven days in August: how the numbers moved, and then moved back
> [Liberal|group=Liberals] ^MPs in [Canberra|place] describe a week of whiteboards, curries and missing signatures
## The whiteboard
It stood in a corridor of the ministerial wing, and it was wrong. On it, in green marker, were 43 names. {~a Victorian Liberal|‘There were two [Andrews|person=Kevin Andrews] and no [O’Dowd|person=Ken O'Dowd],’} a [Victorian|group=Victorians] [Liberal|group=Liberals] remembers. {~a Victorian Liberal (cont)|‘I thought: these are the people who’ll run the country?’}
By lunchtime on Friday [Malcolm Turnbull|person] was no longer prime minister, [Peter Dutton|person] was not going to be, and [Scott Morrison|person] was looking for a ^Bible.
## The curry
Supporters of [Julie Bishop|person] had met on Wednesday night at the [Bollywood Dimensions|organization] restaurant in [Manuka|place]. A backbencher, [Everard Coyle|person], says that the plan was made between the papadums and the bill. {Everard Coyle|‘It was a good plan,’} he says. {Everard Coyle (cont)|‘It needed eleven more people and a different party.’}
Ms [Bishop|person=Julie Bishop]’s office did not wish to comment on dinners.
## The signatures
[Turnbull|person=Malcolm Turnbull] had asked for 43 names in writing before he would call a meeting. That the petition was typed in two fonts was noticed by the whip, [Nola Marino|person]. That one of the names belonged to a man in [Broome|place], with no phone signal and a fishing rod, was noticed by [Sky News|organization=Sky News Australia].
Solicitor-General [Stephen Donaghue|person] delivered his advice about Mr [Dutton|person=Peter Dutton]’s eligibility under [section 44|work=Section 44 of the Constitution of Australia] at breakfast.
{Malcolm Turnbull|‘Momentum is a funny thing; it is mostly noise,’} [Turnbull|person=Malcolm Turnbull] told a farewell press conference in the [Blue Room|place].
## The aftermath
The vote was 45 to 40. [Josh Frydenberg|person] became deputy. In [Kirribilli|place], removalists from [Kent|organization] had been booked twice, by different departments.
[Labor|organization=Australian Labor Party]’s [Bill Shorten|person] wanted an election. So, according to an [Ipsos|organization] poll for the [Financial Review|organization=The Australian Financial Review], did 61 per cent of voters, [One Nation|organization] supporters among them.
And the whiteboard? {~a cleaner|‘I wiped it at four,’} said a cleaner, who has worked in [Parliament House|place=Parliament House, Canberra] since the days of [Keating|person=Paul Keating]. {~a cleaner (cont)|‘Nobody had asked me to keep it.’}
---
Liberals = Liberal Party of Australia
Canberra = Canberra
Kevin Andrews = Kevin Andrews
Ken O'Dowd = Ken O'Dowd
Malcolm Turnbull = Malcolm Turnbull
Peter Dutton = Peter Dutton
Scott Morrison = Scott Morrison
Julie Bishop = Julie Bishop
Manuka = Manuka, Australian Capital Territory
Nola Marino = Nola Marino
Broome = Broome, Western Australia
Sky News Australia = Sky News Australia
Stephen Donaghue = Stephen Donaghue
Section 44 of the Constitution of Australia = Section 44 of the Constitution of Australia
Josh Frydenberg = Josh Frydenberg
Kirribilli = Kirribilli
Australian Labor Party = Australian Labor Party
Bill Shorten = Bill Shorten
Ipsos = Ipsos
The Australian Financial Review = The Australian Financial Review
One Nation = Pauline Hanson's One Nation
Parliament House, Canberra = Parliament House, Canberra
Paul Keating = Paul Keating
