id: sp-booker-winner
date: 2020-11-20
place: London
style: british
topic: culture
---
# {Margaret Busby|'A book with mud on its boots'}: [Achterberg|person=Saskia Achterberg] and [Mbeki-Thorne|person=Lindani Mbeki-Thorne] among names on longest [Booker|event=Booker Prize] night
The winner was in the bath. When the call came at 7.13 on Thursday evening, [Lindani Mbeki-Thorne|person] took it dripping, on a neighbour's phone, in a flat in [Observatory|place=Observatory, Cape Town], and was told that '[Salt Tax|work]' had won the [Booker Prize|event].
{Lindani Mbeki-Thorne|'I said something that the [BBC|organization] has kindly agreed not to repeat,'} the [South African|group=South Africans] novelist said from [Cape Town|place].
[Margaret Busby|person], chair of the judges, called the 800-page debut {Margaret Busby (mixed)|'a book with mud on its boots and scripture in its mouth'}. It follows four generations of a [Xhosa|group=Xhosa people] and [Scottish|group=Scottish people] family from a [Pondoland|place] mission to a call centre in [Slough|place].
It beat five others:
- '[The Shadow King|work]' by [Maaza Mengiste|person]
- '[Burnt Sugar|work=Burnt Sugar (novel)]' by [Avni Doshi|person]
- '[Real Life|work=Real Life (novel)]' by [Brandon Taylor|person]
- '[Tidewrack|work]' by [Saskia Achterberg|person], translated into [English|group=English language] by the author
- '[Lesser Saints|work]' by [Colm Ó Faoláin|person]
The prize is worth 50,000 pounds. [Picador|organization=Picador (imprint)], the publisher, ordered a reprint of 100,000 before the speech was over; [Waterstones|organization] said that its online shop had briefly fallen over.
[Achterberg|person=Saskia Achterberg], 74, whose editor at [Faber|organization=Faber and Faber] had sent her champagne in error, opened it anyway. {Saskia Achterberg|'One should never return a cork,'} she wrote on [Twitter|product].
There were no candles this year and no [Guildhall|place=Guildhall, London] dinner. Covid saw to that. [Kazuo Ishiguro|person] and [Barack Obama|person] appeared by video; the [Duchess of Cornwall|person=Queen Camilla] spoke from [Clarence House|place] of the {Queen Camilla (mixed)|'good company'} books had been.
The writer [Damon Galgut|person], an early champion of the manuscript, said it had taken eleven years and three publishers. {Damon Galgut|'She rewrote ^Chapter 9 in the queue at [Home Affairs|organization=Department of Home Affairs (South Africa)],'} he told the [Mail & Guardian|organization].
[Mbeki-Thorne|person=Lindani Mbeki-Thorne], no relation to former president [Thabo Mbeki|person], is writing a sequel. It is called '[Sugar Tax|work]', unless her agent gets his way.
---
Avni Doshi = Avni Doshi
BBC = BBC
Barack Obama = Barack Obama
Brandon Taylor = Brandon Taylor
Burnt Sugar (novel) = Burnt Sugar (novel)
Cape Town = Cape Town
Clarence House = Clarence House
Damon Galgut = Damon Galgut
Department of Home Affairs (South Africa) = Department of Home Affairs (South Africa)
English language = English language
Faber and Faber = Faber and Faber
Guildhall, London = Guildhall, London
Kazuo Ishiguro = Kazuo Ishiguro
Maaza Mengiste = Maaza Mengiste
Mail & Guardian = Mail & Guardian
Margaret Busby = Margaret Busby
Observatory, Cape Town = Observatory, Cape Town
Picador (imprint) = Picador (imprint)
Pondoland = Pondoland
Queen Camilla = Queen Camilla
Real Life (novel) = Real Life (novel)
Scottish people = Scottish people
Slough = Slough
South Africans = South Africans
Thabo Mbeki = Thabo Mbeki
The Shadow King = The Shadow King
Twitter = Twitter
Waterstones = Waterstones
Xhosa people = Xhosa people
