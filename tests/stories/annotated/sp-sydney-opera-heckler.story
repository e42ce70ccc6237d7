id: sp-sydney-opera-heckler
date: 2019-01-24
place: Sydney
style: australian
topic: culture
---
# Soprano with laryngitis mimes ‘[Tosca|work]’ while understudy sings from the prompt box
[Giacomo Puccini|person] never wrote a part for two women in one frock, but [Opera Australia|organization] staged one on Wednesday night.
[Valentina Stojković|person], the [Serbian|group=Serbs] soprano hired for the summer season at the [Sydney Opera House|place], lost her voice in the second act of ‘[Tosca|work]’. Rather than stop, conductor [Andrea Battistoni|person] signalled to the wings, and [Bronwyn Tuiavi’i|person], a chorister from [Dubbo|place] still in her nun’s habit, climbed into the prompt box and sang ‘[Vissi d’arte|work]’ from there.
{Bronwyn Tuiavi’i|“I could see her shoes. I sang to the shoes,”} [Tuiavi’i|person=Bronwyn Tuiavi’i] told the [Sydney Morning Herald|organization=The Sydney Morning Herald].
The ovation lasted four minutes. A retired judge in the stalls, the Hon [Leonie Priestley|person], was heard to say that she had not enjoyed a miscarriage of justice so much in years.
[Lyndon Terracini|person], the company’s artistic director, said both would be paid the full fee. {Lyndon Terracini|“One for the notes, one for the jumping,”} he said, in reference to the heroine’s leap from [Castel Sant’Angelo|place].
[Stojković|person=Valentina Stojković], 41, sang the role at [La Scala|organization] in 2016 and at the [Met|organization=Metropolitan Opera]. She has withdrawn until Tuesday on the advice of doctors at [St Vincent’s Hospital|organization=St Vincent’s Hospital, Sydney]. In a text message relayed by her husband she thanked {Valentina Stojković (mixed)|“my voice, wherever it went, and Miss [Bronwyn|person=Bronwyn Tuiavi’i], who found it”}.
It is not the first such rescue. At [Bayreuth|event=Bayreuth Festival] a stage director once walked through ‘[Siegfried|work=Siegfried (opera)]’ while a tenor sang in the pit, and [Joan Sutherland|person], in the house that has her name on its theatre, is said to have offered a flask to a croaking [Rodolfo|person=Rodolfo (La bohème)].
[Tuiavi’i|person=Bronwyn Tuiavi’i], a graduate of the [Queensland Conservatorium|organization=Queensland Conservatorium Griffith University], was last month rejected for the [Young Artist Program|work]. [Opera Australia|organization] says it will look at that decision {~the company (mixed)|“with some urgency”}.
! Understudy [Bronwyn Tuiavi’i|person] takes a bow in her habit. Picture: [Dean Sewell-Park|person]
---
Andrea Battistoni = Andrea Battistoni
Bayreuth Festival = Bayreuth Festival
Castel Sant’Angelo = Castel Sant'Angelo
Dubbo = Dubbo
Giacomo Puccini = Giacomo Puccini
Joan Sutherland = Joan Sutherland
La Scala = La Scala
Lyndon Terracini = Lyndon Terracini
Metropolitan Opera = Metropolitan Opera
Opera Australia = Opera Australia
Queensland Conservatorium Griffith University = Queensland Conservatorium Griffith University
Serbs = Serbs
Siegfried (opera) = Siegfried (opera)
St Vincent’s Hospital, Sydney = St Vincent's Hospital, Sydney
Sydney Opera House = Sydney Opera House
The Sydney Morning Herald = The Sydney Morning Herald
Tosca = Tosca
Vissi d’arte = Vissi d'arte
