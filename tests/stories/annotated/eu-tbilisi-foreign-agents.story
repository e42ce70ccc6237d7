id: eu-tbilisi-foreign-agents
date: 2024-05-01
place: Tbilisi
style: wire
topic: politics
---
# Water cannon in [Tbilisi|place] as [Georgia|place]’s parliament backs ‘foreign agents’ bill
[TBILISI|place=Tbilisi], May 1 — Riot police in the [Georgian|group=Georgians] capital used water cannon and tear gas late on Wednesday against crowds protesting at a bill on “foreign influence,” hours after parliament passed it in a second reading by 83 votes to 23.
Tens of thousands had blocked [Rustaveli Avenue|place] since the afternoon. Many carried [EU|organization=European Union] flags, and some sang the “[Ode to Joy|work].”
The bill, tabled by the ruling [Georgian Dream|organization] party, would oblige media and charities that get more than 20 percent of their money from abroad to register as bearers of a foreign power’s interests. Opponents call it “the [Russian|group=Russians] law,” after a statute that [Moscow|place] adopted in 2012.
{Tamar Gvelesiani|“My grandmother was a foreign agent in 1937. It did not end well, and she had never been farther than [Gori|place],”} said [Tamar Gvelesiani|person], a 24-year-old radiologist, who had goggles pushed up into her hair.
Prime Minister [Irakli Kobakhidze|person] said that the measure served transparency. {Irakli Kobakhidze|“If the money is clean, why would one hide the purse?”} he asked on the channel [Imedi|organization=Imedi TV].
President [Salome Zourabichvili|person], who has fallen out with the party that once endorsed her, promised a veto. [Georgian Dream|organization] has the votes to override it.
[Levan Khabeishvili|person], who leads the opposition [United National Movement|organization], addressed deputies with a bandaged face. A party colleague, [Nika Jorbenadze|person], told the news agency [Interpressnews|organization]: {Nika Jorbenadze|“We counted eleven broken noses. We are a nation of good noses.”}
The [Interior Ministry|organization=Ministry of Internal Affairs of Georgia] said that six officers had been hurt and 63 people detained; it accused {Ministry of Internal Affairs of Georgia (mixed)|“violent groups”} of throwing stones.
In [Washington|place], [White House|organization] spokesperson [Karine Jean-Pierre|person] voiced concern, and in [Brussels|place] [EU|organization=European Union] foreign policy chief [Josep Borrell|person] wrote on [X|product=Twitter] that he condemned the violence. {Josep Borrell|“[Georgians|group] have told us where they want to go,”} he added.
The third reading is set for mid-May. [Orthodox|group=Orthodox Christians] Easter falls on Sunday.
---
Rustaveli Avenue = Rustaveli Avenue
Ode to Joy = Ode to Joy
Georgian Dream = Georgian Dream
Gori = Gori, Georgia
Irakli Kobakhidze = Irakli Kobakhidze
Imedi TV = Imedi TV
Salome Zourabichvili = Salome Zourabichvili
Levan Khabeishvili = Levan Khabeishvili
United National Movement = United National Movement
Ministry of Internal Affairs of Georgia = Ministry of Internal Affairs of Georgia
White House = White House
Karine Jean-Pierre = Karine Jean-Pierre
Josep Borrell = Josep Borrell
Twitter = Twitter
Tbilisi = Tbilisi
Georgia = Georgia (country)
Georgians = Georgians
European Union = European Union
Moscow = Moscow
Washington = Washington, D.C.
Brussels = Brussels
