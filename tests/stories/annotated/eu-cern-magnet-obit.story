id: eu-cern-magnet-obit
date: 2020-11-16
place: Geneva
style: british
topic: obituary
---
# [Ragnhild Aasland-Moe|person], physicist who kept the big magnets cold, dies at 91
[GENEVA|place=Geneva] — [Ragnhild Aasland-Moe|person], the [Norwegian|group=Norwegians] physicist whose stubbornness about helium gave [CERN|organization] some of its coldest and most reliable machines, died on 9 November at her home in [Ferney-Voltaire|place], [France|place]. She was 91.
Her family said the cause was heart failure. She had read two newspapers that morning and objected to both.
Born in [Bodø|place] in 1929, the daughter of a lighthouse keeper, [Aasland-Moe|person=Ragnhild Aasland-Moe] studied at the [Norwegian Institute of Technology|organization] in [Trondheim|place] and then under [Nicholas Kurti|person] at [Oxford|organization=University of Oxford]. She came to [CERN|organization] in 1961 on a six-month contract. She left in 1994.
[Carlo Rubbia|person], who shared the [Nobel Prize in Physics|event] in 1984, is said to have called her whenever a pump misbehaved on the [Super Proton Synchrotron|product]. Colleagues knew the form: she would listen, ask for the pressure, and hang up.
{Jean-Luc Perrenoud|‘She heard faults as other people hear wrong notes,’} said [Jean-Luc Perrenoud|person], who ran the cryogenics group after her. {Jean-Luc Perrenoud (cont)|‘And she played the viola, so she had sympathy for the overlooked.’}
Her lecture of 1973, ‘[Cold Is a Habit|work],’ was passed from hand to hand in [Dubna|place] by [Soviet|group=Soviet people] engineers who could not get it printed; a translation, with jokes added, appeared in [Novosibirsk|place] under the name of [R. Moevskaya|person=Ragnhild Aasland-Moe].
At the [Large Hadron Collider|product], which she lived to see, 120 tonnes of helium hold 1,232 dipoles at 1.9 kelvin. Asked by [Le Temps|organization] in 2008 what she thought of it, she answered: {Ragnhild Aasland-Moe|‘It is very long.’}
She married twice. Her first husband, the [Swiss|group=Swiss people] painter [Beat Zurbriggen|person], died in a climbing accident on the [Dents du Midi|place]; her second, [Oddvar Moe|person], an engineer at [Norsk Hydro|organization], in 2002. Two sons survive her, [Tor|person=Tor Zurbriggen] and [Anselm Zurbriggen|person], and a granddaughter, [Ingvild|person=Ingvild Zurbriggen].
! [Aasland-Moe|person=Ragnhild Aasland-Moe] in the [ISR|product=Intersecting Storage Rings] tunnel, 1971.
---
Ferney-Voltaire = Ferney-Voltaire
Bodø = Bodø
Norwegian Institute of Technology = Norwegian Institute of Technology
Nicholas Kurti = Nicholas Kurti
University of Oxford = University of Oxford
Carlo Rubbia = Carlo Rubbia
Nobel Prize in Physics = Nobel Prize in Physics
Super Proton Synchrotron = Super Proton Synchrotron
Dubna = Dubna
Novosibirsk = Novosibirsk
Large Hadron Collider = Large Hadron Collider
Le Temps = Le Temps
Dents du Midi = Dents du Midi
Norsk Hydro = Norsk Hydro
Intersecting Storage Rings = Intersecting Storage Rings
Geneva = Geneva
Norwegians = Norwegians
CERN = CERN
France = France
Trondheim = Trondheim
Swiss people = Swiss people
