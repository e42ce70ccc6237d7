id: gb-obit-stage-designer
date: 2021-02-19
place: London
style: british
topic: obituary
---
# [Philippa Ashcombe-Lacey|person] obituary
> Theatre designer whose sets for the [Royal Shakespeare Company|organization] and the [National Theatre|organization=Royal National Theatre] made a virtue of rust
[Philippa Ashcombe-Lacey|person], who has died aged 88 of ^Parkinson’s disease, designed some of the most admired productions on the postwar [British|group=British people] stage.
Her [King Lear|work] of 1974 at [Stratford-upon-Avon|place], directed by [Trevor Nunn|person], was played in a scrapyard. [Peter Brook|person] called on her twice and she turned him down twice, the second time by telegram. For [Peter Hall|person] at the [National|organization=Royal National Theatre] she built a revolving railway station for [Uncle Vanya|work], and for [Welsh National Opera|organization] a [Peter Grimes|work] in which it really rained.
Born in [Darjeeling|place], she was the daughter of [Hugh Lacey|person], a tea planter, and [Noreen|person=Noreen Ashcombe] (née [Ashcombe|person=Noreen Ashcombe]), a watercolourist. Sent home to an aunt in [Budleigh Salterton|place], [Devon|place], at the age of six, she went to [Cheltenham Ladies’ College|organization], which she loathed, and the [Slade School of Fine Art|organization], where [Lucian Freud|person] taught her briefly and [Paula Rego|person] became a friend.
In 1957 she joined [George Devine|person]’s [English Stage Company|organization] at the [Royal Court|organization=Royal Court Theatre] as a painter. [John Osborne|person]’s [The Entertainer|work], with [Laurence Olivier|person], gave her a first taste of real money, and a lifelong dislike of real actors.
{Philippa Ashcombe-Lacey|‘They will lean on things,’} she told the [Stage|organization=The Stage] in 1983.
In 1961 she married [Derek Fennimore|person], a lighting engineer. They had two children and divorced in 1970. From 1978 she lived with the poet [U. A. Brannigan|person] in [Hebden Bridge|place], [West Yorkshire|place].
[Philippa|person=Philippa Ashcombe-Lacey], or [Pip|person=Philippa Ashcombe-Lacey] to all who worked with her, won two [Olivier|event=Laurence Olivier Awards] awards, for [The Duchess of Malfi|work] (1981) and [Sweeney Todd|work=Sweeney Todd: The Demon Barber of Fleet Street] (1993). She was nominated for a [Tony|event=Tony Awards] when her [Heartbreak House|work] transferred to [Broadway|place=Broadway (Manhattan)]. She was made ^OBE in 1996 and returned the medal over the [Iraq war|event=Iraq War].
In later years she taught at [Wimbledon College of Arts|organization], where her pupils included [Oluwaseun Bright|person], now head of design at the [Young Vic|organization]. {Oluwaseun Bright|‘[Pip|person=Philippa Ashcombe-Lacey] marked in pencil, in capitals, and she was always right,’} said [Bright|person=Oluwaseun Bright].
[Brannigan|person=U. A. Brannigan] died in 2015. She is survived by her children, [Kit|person=Kit Fennimore] and [Harriet|person=Harriet Fennimore], and five grandchildren.
- [Philippa Mary Ashcombe-Lacey|person=Philippa Ashcombe-Lacey], theatre designer, born 3 May 1932; died 11 February 2021
---
British people = British people
Broadway (Manhattan) = Broadway theatre
Budleigh Salterton = Budleigh Salterton
Cheltenham Ladies’ College = Cheltenham Ladies' College
Darjeeling = Darjeeling
Devon = Devon
English Stage Company = English Stage Company
George Devine = George Devine
Heartbreak House = Heartbreak House
Hebden Bridge = Hebden Bridge
Iraq War = Iraq War
John Osborne = John Osborne
King Lear = King Lear
Laurence Olivier = Laurence Olivier
Laurence Olivier Awards = Laurence Olivier Awards
Lucian Freud = Lucian Freud
Paula Rego = Paula Rego
Peter Brook = Peter Brook
Peter Grimes = Peter Grimes
Peter Hall = Peter Hall (director)
Royal Court Theatre = Royal Court Theatre
Royal National Theatre = Royal National Theatre
Royal Shakespeare Company = Royal Shakespeare Company
Slade School of Fine Art = Slade School of Fine Art
Stratford-upon-Avon = Stratford-upon-Avon
Sweeney Todd: The Demon Barber of Fleet Street = Sweeney Todd: The Demon Barber of Fleet Street
The Duchess of Malfi = The Duchess of Malfi
The Entertainer = The Entertainer (play)
The Stage = The Stage
Tony Awards = Tony Awards
Trevor Nunn = Trevor Nunn
Uncle Vanya = Uncle Vanya
Welsh National Opera = Welsh National Opera
West Yorkshire = West Yorkshire
Wimbledon College of Arts = Wimbledon College of Arts
Young Vic = Young Vic
