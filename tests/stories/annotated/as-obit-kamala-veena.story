id: as-obit-kamala-veena
date: 2018-11-26
place: Mysuru
style: indian
topic: obituary
---
# [Mysore Kamalamma|person], who made the veena whisper, dies at 94
[Mysore Kamalamma|person], the last pupil of the palace musician [Veena Venkatagiriyappa|person] and for half a century the quietest great artist in ^Carnatic music, died at her home on [Irwin Road|place], [Mysuru|place], on Saturday. She was 94.
Her death was announced by her nephew, the mridangam player [K.U. Jayachandra Rao|person]. She had taught until Thursday.
Born in [Hassan|place] district in 1924 to a post office clerk, [Kamalamma|person=Mysore Kamalamma] was sent at nine to the palace school of [Nalvadi Krishnaraja Wadiyar|person], where girls learnt behind a screen. {Mysore Kamalamma|‘I learnt the veena before I learnt his face,’} she once told [All India Radio|organization] of her teacher.
She gave her first concert at 15 and her last at 91, both in the same hall. In between came [Edinburgh|place], [Philadelphia|place] and a famous evening at the [Madras Music Academy|organization] in 1967, when the lights failed and she played on for 70 minutes in the dark.
{N. Ravikiran Shastry|‘Nobody coughed. I have never again heard two thousand people not cough,’} said the critic [N. Ravikiran Shastry|person], who was there as a boy.
She disliked microphones, speeches and, above all, titles. When the [Sangeet Natak Akademi|organization] gave her its award in 1985 she posted the shawl to her cook. The [Padma Bhushan|work] of 2003 hung in the kitchen, she would explain, {Mysore Kamalamma (mixed)|‘to keep the calendar straight’}.
Her recordings are few. [Moonlight on the Kaveri|work], made for [HMV|organization] in 1971, was reissued last year; a set of the compositions of [Muthuswami Dikshitar|person], taped by a [German|group=Germans] student, [Ulrike Brandt-Hofer|person], has never been published.
Chief Minister [H.D. Kumaraswamy|person] said [Karnataka|place] had lost {H.D. Kumaraswamy (mixed)|‘a mother of music’}. The vocalist [Bombay Jayashri|person] wrote on [Facebook|product] that she had learnt from [Kamalamma|person=Mysore Kamalamma] {Bombay Jayashri (mixed)|‘how to stop’}.
She never married. {Mysore Kamalamma|‘Where was the time?’} she asked [Prajavani|organization] in 2010. {Mysore Kamalamma (cont)|‘Seven strings are a large family.’} She is survived by two sisters, [Rajamma|person] and [Vishalakshi|person], and by some 300 pupils.
---
Facebook = Facebook
Germans = Germans
Karnataka = Karnataka
Mysuru = Mysore
Hassan = Hassan district
Nalvadi Krishnaraja Wadiyar = Krishna Raja Wadiyar IV
All India Radio = All India Radio
Edinburgh = Edinburgh
Philadelphia = Philadelphia
Madras Music Academy = Madras Music Academy
Sangeet Natak Akademi = Sangeet Natak Akademi
Padma Bhushan = Padma Bhushan
HMV = HMV
Muthuswami Dikshitar = Muthuswami Dikshitar
H.D. Kumaraswamy = H. D. Kumaraswamy
Bombay Jayashri = Bombay Jayashri
Prajavani = Prajavani
