id: us-lewiston-mosque-opening
date: 2017-06-23
place: Lewiston
style: us
topic: local
---
# In [Lewiston|place], a mill becomes a mosque, and nearly everyone brings food
[LEWISTON|place=Lewiston], [Maine|place] — The looms of the [Bates Mill|place] once made bedspreads for half the country. On Friday, the second floor of its smallest building, swept and carpeted in green, opened as a prayer hall for [Somali|group=Somalis] families who began arriving here from [Atlanta|place] and [Columbus|place], [Ohio|place], in 2001.
{Saleh Abdirahman|“We prayed in a basement for 14 years,”} Imam [Saleh Abdirahman|person] told the crowd. {Saleh Abdirahman (cont)|“[Allah|person] heard us there, but our knees are happy.”}
[Maine|place]’s second-largest city, settled by [French Canadians|group] who came down from [Quebec|place] to work the mills, has not always been gentle with newcomers. In 2006 a man rolled a pig’s head into a storefront mosque on [Lisbon Street|place]. Among those who came Friday was [Normand Thibault|person], 81, a retired loom fixer and a [Roman Catholic|group=Roman Catholics], with a tourtière wrapped in foil.
[Thibault|person=Normand Thibault], whose grandmother was mocked for speaking [French|group] at [Woolworth’s|organization=F. W. Woolworth Company], said the mill felt right. {Normand Thibault|“It’s where you start,”} he said.
The $640,000 project was paid for by local [Muslims|group], a loan from [Androscoggin Bank|organization] and gifts from a synagogue, [Temple Shalom|organization], and [Bates College|organization]. Contractors found a child’s shoe in a wall, size 9, stamped [Auburn|place], [Maine|place].
Ramadan ends this weekend, and Eid ^al-Fitr prayers are to be held in [Simard-Payne Memorial Park|place]. The police expect 3,000.
Mayor [Robert Macdonald|person] sent a deputy. City ^Councilor [Halima Warsame-Roy|person], who was born in the [Dadaab|place] refugee camp in [Kenya|place] and married a hockey player from [Sabattus|place], cut a ribbon with scissors lent by a tailor. She noted that the high school’s soccer team, the [Blue Devils|organization=Lewiston Blue Devils], had a championship banner because of boys in that room.
{Halima Warsame-Roy|“They used to ask when we were going home,”} [Warsame-Roy|person=Halima Warsame-Roy] said.
{Halima Warsame-Roy (cont)|“Now they ask what time is the food.”}
---
Lewiston = Lewiston, Maine
Bates Mill = Bates Mill
Somalis = Somalis
Columbus = Columbus, Ohio
French Canadians = French Canadians
Quebec = Quebec
Roman Catholics = Catholic Church
French = French language
F. W. Woolworth Company = F. W. Woolworth Company
Muslims = Muslims
Androscoggin Bank = Androscoggin Bank
Bates College = Bates College
Auburn = Auburn, Maine
Dadaab = Dadaab
Kenya = Kenya
Sabattus = Sabattus, Maine
Maine = Maine
Atlanta = Atlanta
Ohio = Ohio
