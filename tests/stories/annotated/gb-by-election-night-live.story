id: gb-by-election-night-live
date: 2019-08-01
place: Builth Wells
style: british
topic: live
---
# By-election as it happened: [Liberal Democrats|group] gain [Wye and Ithon|place] by 1,102
> Last post from the leisure centre, where [Tory|group=Conservatives] hopes died at about 2am
## 02.31 – Gain
[Branwen Lloyd-Fairweather|person] has taken [Wye and Ithon|place] for the [Liberal Democrats|group] from the [Conservatives|group]. The numbers:
- [Branwen Lloyd-Fairweather|person] ([Liberal Democrat|group=Liberal Democrats]) 13,418
- [Crispin Holt-Mahmood|person] ([Conservative|group=Conservatives]) 12,316
- [Des Pook|person] ([Brexit Party|organization]) 3,290
- [Tomos ap Dafydd|person] ([Labour|organization]) 1,655
- [Lady Lily the Pink|person] ([Monster Raving Loony|organization=Official Monster Raving Loony Party]) 302
## 02.36 – {Branwen Lloyd-Fairweather|‘I shall be looking for [Boris|person=Boris Johnson]’}
In her speech the new ^MP thanks her mother, the police and [Plaid Cymru|organization], which stood aside as part of a ^Remain pact. {Branwen Lloyd-Fairweather|‘I am on the 6.40 train, and I shall be looking for [Boris Johnson|person] before he has had his breakfast, because [Welsh|group] farmers have already had theirs,’} she says.
## 02.48 – [Tory|group=Conservatives] gloom
{Crispin Holt-Mahmood|‘I have shaken hands with four thousand sheep,’} says [Holt-Mahmood|person=Crispin Holt-Mahmood], who was selected in June. {Crispin Holt-Mahmood (cont)|‘They don’t vote, it turns out.’}
A cabinet minister texts our political editor, [Hattie Sangster|person]: {~a cabinet minister|‘Majority of one. Gulp.’}
## 03.05 – What it means
The working majority in the [Commons|organization=House of Commons], with the [DUP|organization]’s ten, is down to one. [Jo Swinson|person] has been leader of her party for ten days. Professor [Roger Awan-Scully|person] of [Cardiff University|organization] calls it {Roger Awan-Scully (mixed)|‘a good night, not an earthquake’}.
## 03.20 – Bed
The [Rotary Club|organization] needs the hall for badminton at eight. Follow [BBC Wales|organization], or come back at 7am for [Wiktor Pryce|person]. Goodnight from [Builth Wells|place].
---
Liberal Democrats = Liberal Democrats (UK)
Conservatives = Conservative Party (UK)
Brexit Party = Reform UK
Labour = Welsh Labour
Official Monster Raving Loony Party = Official Monster Raving Loony Party
Plaid Cymru = Plaid Cymru
Boris Johnson = Boris Johnson
House of Commons = House of Commons of the United Kingdom
DUP = Democratic Unionist Party
Jo Swinson = Jo Swinson
Cardiff University = Cardiff University
BBC Wales = BBC Cymru Wales
Builth Wells = Builth Wells
