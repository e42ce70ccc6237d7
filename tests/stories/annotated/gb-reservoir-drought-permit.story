id: gb-reservoir-drought-permit
date: 2022-08-12
place: Canterbury
style: british
topic: disaster
---
# {~a water firm|'Take ^A ^Four-Minute ^Shower,'} ^Says ^Water ^Firm ^As [Kent|place] ^Reservoir ^Falls ^To ^A ^Third
! The old bridge at [Bewl Water|place] stands clear for the first time since 1996
[Stour and Medway Water|organization] yesterday asked a million customers in [Kent|place] to wash for no more than four minutes as the [National Drought Group|organization] declared an official drought across southern and eastern [England|place].
A hosepipe ban from [Dartford|place] to [Dover|place] starts at midnight on Sunday. Anyone who breaks it can be fined £1,000 under the [Water Industry Act|work].
{Lionel Frost|'We do understand that people are cross with us,'} said [Lionel Frost|person], the firm's director of resources. {Lionel Frost (cont)|'The sky is not taking our calls.'}
Mr [Frost|person=Lionel Frost], 52, admitted that leaks were costing 88 million litres a day but pointed out that that was the lowest figure since privatisation.
It did not wash with [Bridie McAteer-Singh|person], a hop farmer at [Faversham|place], who has photographed the same burst main outside her gate every morning since May. {Bridie McAteer-Singh|'I could have filmed a [Netflix|organization] series,'} she said.
The [Environment Agency|organization] ([EA|organization=Environment Agency]) has let the company pump more from the [River Stour|place]. Conservationists fear for sea trout. {Jolyon Wadhams|'It's like taking blood from a patient because the ward is thirsty,'} [Jolyon Wadhams|person] of the [Kent Wildlife Trust|organization] told [KentOnline|organization].
Firefighters have been busier than at any time since the [Blitz|event=The Blitz], according to one weary watch manager in [Ashford|place]. [Kent Fire and Rescue Service|organization] attended 71 grass fires in two days, two of them started by disposable barbecues.
Meanwhile [George Eustice|person], the environment secretary, said no household would be without {George Eustice (mixed)|'essential supplies'}. [Jim McMahon|person], for [Labour|organization], asked why no reservoir had been built in [Britain|place=United Kingdom] since the [Gulf War|event].
The [Met Office|organization] predicts 35C in [Canterbury|place] tomorrow, and thunder by Tuesday.
At [Bewl Water|place], where the walls of a farm drowned in 1975 have risen from the mud, an ice-cream seller called [Precious Mbeki-Hunt|person] had no complaints. {Precious Mbeki-Hunt|'Best August ever,'} she said. {Precious Mbeki-Hunt (cont)|'I feel awful saying it.'}
---
Kent = Kent
Bewl Water = Bewl Water
England = England
Water Industry Act = Water Industry Act 1991
Dartford = Dartford
Dover = Dover
Faversham = Faversham
Netflix = Netflix
Environment Agency = Environment Agency
River Stour = River Stour, Kent
Kent Wildlife Trust = Kent Wildlife Trust
KentOnline = KM Media Group
The Blitz = The Blitz
Ashford = Ashford, Kent
Kent Fire and Rescue Service = Kent Fire and Rescue Service
George Eustice = George Eustice
Jim McMahon = Jim McMahon
Labour = Labour Party (UK)
United Kingdom = United Kingdom
Gulf War = Gulf War
Met Office = Met Office
Canterbury = Canterbury
