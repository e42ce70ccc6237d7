id: as-bd-garment-wage
date: 2023-11-12
place: Gazipur
style: asian
topic: business
---
# Wage board decision {Monnujan Sufian (mixed)|‘final’}, says minister as 70 factories reopen in [Ashulia|place]
Seventy of the 130 garment factories that had shut in [Ashulia|place] and [Gazipur|place] over unrest reopened yesterday, two days after the government fixed the minimum monthly wage for the sector at ^Tk 12,500.
State Minister for ^Labour [Monnujan Sufian|person] told reporters at the [Secretariat|place=Bangladesh Secretariat] in [Dhaka|place] that the figure was {Monnujan Sufian (mixed)|“final, and fair to both sides”}.
Workers had been demanding ^Tk 23,000. {Shirin Akter Poly|“The rice I cook today costs twice what it did when they last raised our pay, in 2018,”} said [Shirin Akter Poly|person], a sewing operator at [Padma Fashions|organization], which makes jackets for [H&M|organization] and [Zara|organization=Zara (retailer)]. {Shirin Akter Poly (cont)|“My needle is not slower. Why is my plate smaller?”}
[Faruque Hassan|person], president of the [Bangladesh Garment Manufacturers and Exporters Association|organization] ([BGMEA|organization=Bangladesh Garment Manufacturers and Exporters Association]), said at a press conference in [Uttara|place] that new recruitment would be frozen and that any unit attacked could close {Faruque Hassan (mixed)|“indefinitely”} under section 13(1) of the [Labour Act|work=Bangladesh Labour Act].
[Industrial Police|organization] Superintendent [Mohammad Sarwar Alam Khandaker|person] said 11 cases had been filed over vandalism. The [Border Guard Bangladesh|organization] ([BGB|organization=Border Guard Bangladesh]) has deployed 48 platoons along the [Dhaka-Tangail highway|place].
At [Konabari|place], life looked almost normal at noon. Tea stalls were open and rickshaws queued under the flyover. A hawker, [Abdul Quddus Mia|person], sold 60 combs. {Abdul Quddus Mia|“When the girls get their wage, I get mine,”} he said.
Labour leader [Nazma Begum Shathi|person], of the [United Garment Workers’ Forum|organization], rejected the settlement but asked members to return to work. She wants the gazette amended within 14 days.
Buyers are watching. The [American Apparel & Footwear Association|organization], in a letter to Prime Minister [Sheikh Hasina|person], had called for yearly reviews; the [European Union|organization] takes more than half of [Bangladesh|place]’s exports. {Shams Mahmud Zaman|“Nobody in [Stockholm|place] or [Leicester|place] will pay a cent more per shirt,”} complained a [Narayanganj|place] knitwear maker, [Shams Mahmud Zaman|person].
The new scale takes effect on December 1. [CPD|organization=Centre for Policy Dialogue], a think tank, reckons a family of four in [Savar|place] needs ^Tk 17,568.
---
Bangladesh = Bangladesh
Dhaka = Dhaka
European Union = European Union
Ashulia = Ashulia Thana
Gazipur = Gazipur
Monnujan Sufian = Monnujan Sufian
Bangladesh Secretariat = Bangladesh Secretariat
H&M = H&M
Zara (retailer) = Zara (retailer)
Faruque Hassan = Faruque Hassan
Bangladesh Garment Manufacturers and Exporters Association = Bangladesh Garment Manufacturers and Exporters Association
Uttara = Uttara
Border Guard Bangladesh = Border Guard Bangladesh
American Apparel & Footwear Association = American Apparel & Footwear Association
Sheikh Hasina = Sheikh Hasina
Stockholm = Stockholm
Leicester = Leicester
Narayanganj = Narayanganj
Centre for Policy Dialogue = Centre for Policy Dialogue
Savar = Savar
