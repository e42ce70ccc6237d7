id: sp-quantum-physics-prize
date: 2022-10-05
place: Stockholm
style: indian
topic: science
---
# [Nobel|event=Nobel Prize] for the entangled: three share physics award, and a [Kolkata|place] classroom erupts
The [Nobel Prize in Physics|event] for 2022 has gone to [Alain Aspect|person] of [France|place], [John Clauser|person=John F. Clauser] of the [US|place=United States] and [Anton Zeilinger|person] of [Austria|place] for experiments that showed particles keeping faith with one another at a distance. [Albert Einstein|person] had called the notion {Albert Einstein (mixed)|“spooky”}.
The [Royal Swedish Academy of Sciences|organization] announced the award, worth 10 million kronor, in [Stockholm|place] on Tuesday.
{Anton Zeilinger|“I thought it was the dentist,”} [Zeilinger|person=Anton Zeilinger], 77, told reporters by telephone from [Vienna|place]. {Anton Zeilinger (cont)|“The young people in the lab did the work. I held the door.”}
Their results settled a wager begun by [John Stewart Bell|person], the [Northern Irish|group] theorist at [CERN|organization] who showed in 1964 that the question could be put to nature. [Bell|person=John Stewart Bell]’s inequality, as the test is called, fills the first blackboard of every course on the subject.
One of those blackboards is at [Presidency University|organization=Presidency University, Kolkata], where Dr [Sharmistha Bose-Mukherjee|person] was in the middle of it when a student held up his phone. {Sharmistha Bose-Mukherjee|“I had the chalk on [Aspect|person=Alain Aspect]’s name. They will never believe I didn’t plan it,”} she told the [Telegraph|organization=The Telegraph (India)].
Half her students were not sorry that the [Indian|group=Indians] name in the citation’s footnotes was a local one. [Satyendra Nath Bose|person], who taught at [Calcutta University|organization=University of Calcutta] and [Dhaka|organization=University of Dhaka], never won. [C.V. Raman|person=C. V. Raman], who did, worked down the road at the [Indian Association for the Cultivation of Science|organization].
Uses are no longer remote. [China|place]’s satellite [Micius|product=Quantum Experiments at Space Scale] has sent entangled light to the ground; [ISRO|organization=Indian Space Research Organisation] and the [Physical Research Laboratory|organization], [Ahmedabad|place], showed secure video between two buildings last year. [IBM|organization] sells time on its [Eagle|product=IBM Eagle] processor, and [Delhi|place] plans a [National Quantum Mission|work=National Quantum Mission (India)].
[Zeilinger|person=Anton Zeilinger] once lectured on ‘[Star Trek|work]’ and teleportation; his book ‘[Dance of the Photons|work]’ is out of stock on [Flipkart|organization].
{~a first-year student|“Does this mean my attendance is in two places?”} asked a first-year student. It does not, said [Bose-Mukherjee|person=Sharmistha Bose-Mukherjee].
---
Ahmedabad = Ahmedabad
Alain Aspect = Alain Aspect
Albert Einstein = Albert Einstein
Anton Zeilinger = Anton Zeilinger
Austria = Austria
C. V. Raman = C. V. Raman
CERN = CERN
China = China
Delhi = Delhi
Flipkart = Flipkart
France = France
IBM = IBM
IBM Eagle = IBM Eagle
Indian Association for the Cultivation of Science = Indian Association for the Cultivation of Science
Indian Space Research Organisation = Indian Space Research Organisation
Indians = Indians
John F. Clauser = John Clauser
John Stewart Bell = John Stewart Bell
Kolkata = Kolkata
Nobel Prize in Physics = Nobel Prize in Physics
Physical Research Laboratory = Physical Research Laboratory
Presidency University, Kolkata = Presidency University, Kolkata
Quantum Experiments at Space Scale = Quantum Experiments at Space Scale
Royal Swedish Academy of Sciences = Royal Swedish Academy of Sciences
Satyendra Nath Bose = Satyendra Nath Bose
Star Trek = Star Trek
Stockholm = Stockholm
The Telegraph (India) = The Telegraph (India)
United States = United States
University of Calcutta = University of Calcutta
Vienna = Vienna
