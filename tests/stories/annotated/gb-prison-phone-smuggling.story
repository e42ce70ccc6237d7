id: gb-prison-phone-smuggling
date: 2023-11-17
place: Liverpool
style: british
topic: courts
---
# Officer hid phones in protein tubs for inmate she called ‘Captain ^America’
A prison officer smuggled 19 phones into jail inside tubs of protein powder after falling for an inmate who wrote her poems, a court was told.
[Shannon Ellery-Banks|person], 27, admitted misconduct in a public office at [Liverpool Crown Court|organization] on Friday. She will be sentenced in December along with [Kyle Costigan|person], 31, a prisoner at [HMP Altcourse|place].
The court heard that [Costigan|person=Kyle Costigan], serving 11 years for supplying cocaine, began slipping verse under the door of her office in the spring of 2022. One was a sonnet. [Naeem Chaudhry|person], prosecuting, called it {Naeem Chaudhry (mixed)|‘an ambitious piece of work’}.
He said the mother of one, from [Bootle|place], [Merseyside|place], had been paid £7,400 through [PayPal|product] by [Costigan|person=Kyle Costigan]’s sister in [Alicante|place], [Spain|place]. Texts recovered by [Merseyside Police|organization] show she called him ‘Captain ^America’.
In one, sent on [WhatsApp|product] after a search by dogs, she wrote: {Shannon Ellery-Banks|‘They walked ^RIGHT past. I nearly died. Delete this.’} He did not.
[Georgia Paris|person], for the defence, said her client had been {Georgia Paris (mixed)|‘groomed, in iambic pentameter’}, and had since lost her job, her house and her dog.
{Justin Hargreaves-Obi|‘You were put there to keep people safe,’} Judge [Justin Hargreaves-Obi|person] told her. {Justin Hargreaves-Obi (cont)|‘You will need to prepare yourself for the inevitable, and so will your mother.’}
[Ellery-Banks|person=Shannon Ellery-Banks], who left school at 16 and had worked for [G4S|organization] and for the [Ministry of Justice|organization], wept as she was granted bail. A friend in the gallery shouted: {~a friend in the gallery|‘Chin up, [Shan|person=Shannon Ellery-Banks]!’}
After the hearing ^Det Sgt [Maureen Toal|person], of the [North West Regional Organised Crime Unit|organization], thanked staff at [Altcourse|place=HMP Altcourse]. {Maureen Toal|‘Nine in ten of them do a hard job straight,’} she told the [Liverpool Echo|organization].
The [Prison Officers’ Association|organization] said it had asked for ^X-ray scanners at all [British|group] jails since 2017, according to its branch secretary, [Declan Roe|person].
---
Liverpool Crown Court = Queen Elizabeth II Law Courts, Liverpool
HMP Altcourse = HM Prison Altcourse
Bootle = Bootle
Merseyside = Merseyside
PayPal = PayPal
Alicante = Alicante
Spain = Spain
Merseyside Police = Merseyside Police
WhatsApp = WhatsApp
G4S = G4S
Ministry of Justice = Ministry of Justice (United Kingdom)
Liverpool Echo = Liverpool Echo
Prison Officers’ Association = Prison Officers' Association
