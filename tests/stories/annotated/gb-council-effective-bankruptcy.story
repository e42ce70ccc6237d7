id: gb-council-effective-bankruptcy
date: 2024-02-20
place: Nottingham
style: british
topic: politics
---
# Toilets, theatres and 19 lollipop ladies: what goes when [Trentside Council|organization] runs out of money
Councillors in [Trentside|place] will tonight be asked to approve the deepest cuts in the authority’s history, three months after its finance director declared that it could no longer balance its books.
[Trentside Council|organization], run by [Labour|organization] since 2012, must find £54m. Under proposals drawn up with commissioners sent in by [Michael Gove|person], council tax will rise by 9.9% and all but two public lavatories will be locked.
{Temitope Garland|‘I came into politics to open things,’} said [Temitope Garland|person], the council’s leader. {Temitope Garland (cont)|‘I have spent the winter deciding what order to shut them in.’}
She blamed a third of the gap on cuts by [Whitehall|place] since 2010, and another third on children’s homes. The opposition [Conservatives|group] say she has left out [Lumen Energy|organization], a council-owned supplier that collapsed in 2020. {Wilf Drury-Kaminski|‘It lost £31m selling electricity to [Derby|place],’} said their leader, [Wilf Drury-Kaminski|person]. {Wilf Drury-Kaminski (cont)|‘[Derby|place], of all places.’}
## The list
- The [Alma Cogan Theatre|place], where [Su Pollard|person] once played [Widow Twankey|person]: to close in June
- Grants to [Age UK|organization], the [Scouts|organization] and the [Indian Community Centre|organization]: halved
- [Goose Fair Green|place] and two other parks: gates locked at dusk to save on wardens
- School crossing patrols: all 19 posts to go
[Unison|organization] and [GMB|organization] will demonstrate outside the chamber. {Malika Osei-Hodgkinson|‘I have stopped traffic in snow,’} said [Malika Osei-Hodgkinson|person], who has taken children over [Mansfield Road|place] for 26 years and was nominated for a [Pride of Britain|event=Pride of Britain Awards] award. {Malika Osei-Hodgkinson (cont)|‘I never thought I would be stopped by a spreadsheet.’}
[Birmingham City Council|organization], [Woking|place] and [Thurrock|place] have been through the same mill. The [Local Government Association|organization] ([LGA|organization=Local Government Association]) reckons that one council in five could follow.
According to the [Institute for Fiscal Studies|organization], the [East Midlands|place] gets less per head than any region bar one. A spokesman for the [Department for Levelling Up|organization] said that it stood ready {~a spokesman for the department (mixed)|‘to talk to any council concerned’}.
---
Labour = Labour Party (UK)
Michael Gove = Michael Gove
Whitehall = Whitehall
Conservatives = Conservative Party (UK)
Derby = Derby
Su Pollard = Su Pollard
Age UK = Age UK
Scouts = The Scout Association
Unison = UNISON
GMB = GMB (trade union)
Pride of Britain Awards = Pride of Britain Awards
Birmingham City Council = Birmingham City Council
Woking = Woking
Thurrock = Thurrock
Local Government Association = Local Government Association
Institute for Fiscal Studies = Institute for Fiscal Studies
East Midlands = East Midlands
Department for Levelling Up = Ministry of Housing, Communities and Local Government
