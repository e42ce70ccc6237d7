id: af-jo-dead-sea-lower-house
date: 2018-06-07
place: Amman
style: asian
topic: politics
---
# Ministry drops tax on date farms as [Azraq|place] protest camp enters second week
> ^PM-designate [Razzaz|person=Omar Razzaz] meets unions, says {Omar Razzaz (mixed)|‘the street has taught us manners’}
[AMMAN|place=Amman] — ^Prime ^Minister-designate [Omar Razzaz|person] on Thursday said he would withdraw the draft [Income Tax Law|work], and with it a levy on water pumped by date and olive farmers in [Azraq|place] and the [Jordan Valley|place].
[Razzaz|person=Omar Razzaz], an economist trained at [Harvard University|organization] who previously worked for the [World Bank|organization], met the presidents of the professional associations at the [Lower House|organization=House of Representatives (Jordan)] in [Abdali|place].
{Omar Razzaz|“We shall sit with everyone before we write anything,”} he told reporters. {Omar Razzaz (cont)|“It is the opposite of what we used to do, and that's intended.”}
Thousands have gathered each night, after the iftar meal, at the [Fourth Circle|place]. His predecessor, [Hani Mulki|person], resigned on Monday, and ^His ^Majesty King [Abdullah|person=Abdullah II] called for a review of taxes as a whole, the [Jordan News Agency|organization], [Petra|organization=Jordan News Agency], reported.
Deputy [Saleh Armouti-Bani Hani|person] said the levy had been {Saleh Armouti-Bani Hani (mixed)|“a tax on thirst”}. Under the draft, a farm with a well deeper than 200 metres would have paid ^JD0.35 per cubic metre.
In [Azraq|place], the protesters' camp consists of nine tents, a samovar and a [Druze|group] poet. {Wafa Halabi-Shishani|“We had a lake here; the buffalo swam in it,”} said farmer [Wafa Halabi-Shishani|person], whose mother came of a [Chechen|group=Chechens] family. {Wafa Halabi-Shishani (cont)|“[Amman|place] drank it. Then [Amman|place] sent us the bill.”}
[Jordan|place] is among the driest of countries, and the arrival of 660,000 registered [Syrians|group] since 2011 has not helped. [Ministry of Water and Irrigation|organization] spokesperson [Omar Salameh|person] said that nearly half of what is pumped is lost to leaks or theft.
A canal project, the [Red Sea–Dead Sea Conveyance|work], has been agreed with [Israel|place] and the [Palestinian Authority|organization] since 2013 and awaits a first stone.
The [IMF|organization=International Monetary Fund], whose three-year programme with the [Kingdom|place=Jordan] asks for a wider tax base, had no comment. From [Riyadh|place], the [Saudi Press Agency|organization] said King [Salman|person=Salman of Saudi Arabia] would host [Kuwait|place] and the [UAE|place=United Arab Emirates] on Sunday to discuss support for [Jordan|place].
{~the poet|‘They'll send us money, ^God bless them,’} the poet said. {~the poet (cont)|‘Can it be poured?’}
---
Abdullah II = Abdullah II of Jordan
Amman = Amman
Azraq = Azraq, Jordan
Chechens = Chechens
Hani Mulki = Hani Al-Mulki
Harvard University = Harvard University
House of Representatives (Jordan) = House of Representatives (Jordan)
International Monetary Fund = International Monetary Fund
Israel = Israel
Jordan = Jordan
Jordan News Agency = Jordan News Agency
Jordan Valley = Jordan Valley
Kuwait = Kuwait
Ministry of Water and Irrigation = Ministry of Water and Irrigation (Jordan)
Omar Razzaz = Omar Razzaz
Palestinian Authority = Palestinian Authority
Red Sea–Dead Sea Conveyance = Red Sea–Dead Sea Water Conveyance
Riyadh = Riyadh
Salman of Saudi Arabia = Salman of Saudi Arabia
Saudi Press Agency = Saudi Press Agency
United Arab Emirates = United Arab Emirates
World Bank = World Bank
