id: as-mm-thanatpin-clinic
date: 2019-07-19
place: Bago
style: asian
topic: health
---
# The abbot, the midwife and the 40-year-old ^X-ray machine
! [Khin Hnin Yi|person] weighs a newborn at the clinic in [Thanatpin|place]. Photo: [Aung Myin Ye|person]
In [Thanatpin|place], a rice town in [Bago Region|place], the waiting room is a preaching hall and the triage nurse is a nun. Twice a week up to 300 people come to [Mingala Zeyon Monastery|organization] for treatment that [Myanmar|place]’s state hospitals promise and seldom give.
The clinic was opened in 2011 by the abbot, ^Ashin [Pannasiri|person], with a gift from a jade trader and an ^X-ray machine made in [East Germany|place].
{Pannasiri|“The country that built it is gone. The machine is still here. That is a lesson in impermanence,”} he says, {Pannasiri (cont)|“and also in engineering.”}
Treatment is free for everyone: [Burmese|group] [Buddhists|group], [Karen|group] [Christians|group] from across the [Sittaung|place=Sittaung River] and, he insists, the [Muslim|group=Muslims] families of the brickworks. In 2013, when riots broke out in [Meiktila|place], he hid 31 of them behind the machine.
Daw [Khin Hnin Yi|person], 52, the midwife, has delivered more than 4,000 babies. She earned 180,000 kyat a month at [Bago General Hospital|organization] before she resigned. {Khin Hnin Yi|“There I filled in forms for mothers. Here I boil water for them,”} she told the [Irrawaddy|organization].
U [Thein Zaw Latt|person], of the [Ministry of Health and Sports|organization], concedes that spending, at around 5 percent of the budget, is too low. Under the [National Health Plan|work], drawn up by the [National League for Democracy|organization] ([NLD|organization=National League for Democracy]) government of ^State ^Counselor [Aung San Suu Kyi|person], basic care should reach all by 2020. {Thein Zaw Latt|“We are behind. Everyone who has ridden that road knows it,”} he said by telephone from [Naypyitaw|place].
[Médecins Sans Frontières|organization] and the [Three Millennium Development Goal Fund|organization] have supplied vaccines. But in the rains, when the [Bago River|place] spreads over the fields, boats are the only ambulance.
On a recent Friday a boy with a fishhook in his thumb sat next to an army sergeant from [Light Infantry Division 77|organization], who was next to an old man with a tattoo of the [Karen National Union|organization].
Did that not make for difficulties? The nun at the desk, ^Sayalay [Kusala|person], seemed puzzled. {Kusala|“They have numbers,”} she said. {Kusala (cont)|“They wait for their numbers.”}
---
Buddhists = Buddhism
Christians = Christians
Karen = Karen people
Muslims = Muslims
Myanmar = Myanmar
Bago Region = Bago Region
East Germany = East Germany
Sittaung River = Sittaung River
Meiktila = Meiktila
Irrawaddy = The Irrawaddy
Ministry of Health and Sports = Ministry of Health (Myanmar)
National League for Democracy = National League for Democracy
Aung San Suu Kyi = Aung San Suu Kyi
Naypyitaw = Naypyitaw
Médecins Sans Frontières = Médecins Sans Frontières
Bago River = Bago River
Karen National Union = Karen National Union
