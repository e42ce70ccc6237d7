id: ap-ht-kidnap-doctors-strike
date: 2023-03-21
place: Port-au-Prince
style: wire
topic: conflict
---
# [Haiti|place] hospitals shut for second day over abductions
[PORT-AU-PRINCE|place=Port-au-Prince], [Haiti|place] (Wire) — Doctors at 14 hospitals in [Haiti|place]’s capital stayed away from work on Tuesday to protest the kidnapping of a pediatric surgeon who was taken in his scrubs, along with the child he was carrying to an ambulance.
The child was let go after an hour with a lollipop. Dr. [Jean-Edner Toussaint|person] was not.
{Marie-Flore Saint-Juste|“They asked for 900,000 dollars. He earns 700 a month,”} said his wife, [Marie-Flore Saint-Juste|person], a nurse. {Marie-Flore Saint-Juste (cont)|“I told them: then you have to keep him until he is 150.”}
The abduction took place on Friday near [Carrefour de l’Aéroport|place], in a district held by a gang called [5 Segonn|organization=5 Segond gang], [Creole|group=Haitian Creole] for “five seconds.” At least 208 people died in fighting in the first two weeks of March, said [Marta Hurtado|person], a spokeswoman for the [U.N. Human Rights Office|organization=Office of the United Nations High Commissioner for Human Rights] in [Geneva|place].
Prime Minister [Ariel Henry|person] asked the army, which has about 2,000 soldiers, to help police. He and the [United Nations|organization] want a foreign force. [Canada|place], whose prime minister, [Justin Trudeau|person], is to host [Joe Biden|person] in [Ottawa|place] this week, would rather send ships; [Washington|place=Washington, D.C.] would rather that [Canada|place] led.
{Frantz Elbé|“We are 9,000 officers for 12 million people, some of whom are shooting,”} said police chief [Frantz Elbé|person].
[Doctors Without Borders|organization=Médecins Sans Frontières] closed its hospital in [Cité Soleil|place] this month, saying bullets were coming through the wards. Another, at [Tabarre|place], stays open: it has 50 beds and had 98 patients on Tuesday.
In [Martissant|place] a woman in labor was pushed for three miles in a wheelbarrow by her brothers. Sister [Paësie Philippe|person], a [French|group=French people] nun, delivered the baby, a girl, by phone light. She was named [Espérance|person].
{~a radio host|“Even ^God needs a visa to get out of the airport road,”} joked a host on [Radio Kiskeya|organization].
[Dominican|group=Dominicans] President [Luis Abinader|person], who is building a wall on the border at [Dajabón|place], said on Monday he had deported 5,000 [Haitians|group] since the start of the month. [Haitian|group=Haitians] officials did not comment.
---
Haiti = Haiti
Port-au-Prince = Port-au-Prince
Haitian Creole = Haitian Creole
Office of the United Nations High Commissioner for Human Rights = Office of the United Nations High Commissioner for Human Rights
Geneva = Geneva
Ariel Henry = Ariel Henry
United Nations = United Nations
Canada = Canada
Justin Trudeau = Justin Trudeau
Joe Biden = Joe Biden
Ottawa = Ottawa
Washington, D.C. = Washington, D.C.
Médecins Sans Frontières = Médecins Sans Frontières
Cité Soleil = Cité Soleil
Tabarre = Tabarre
Martissant = Martissant
French people = French people
Radio Kiskeya = Radio Kiskeya
Dominicans = People of the Dominican Republic
Luis Abinader = Luis Abinader
Dajabón = Dajabón
Haitians = Haitians
