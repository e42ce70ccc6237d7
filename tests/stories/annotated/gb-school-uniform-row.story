id: gb-school-uniform-row
date: 2012-09-06
place: Wolverhampton
style: british
topic: local
---
# Headteacher sends 73 pupils home over ‘wrong shade’ of grey
THE first day of term at [Bilston Park Academy|organization] ended at five past nine for 73 pupils, who were turned away at the gate because their trousers were charcoal.
[Marcus Thripp|person], the new head, who came to the [Wolverhampton|place] school from [Dubai|place], stood by the gates with a paint chart. The uniform list specifies ‘slate’.
{Marcus Thripp|'Standards are not a menu,'} he told the [Express & Star|organization]. {Marcus Thripp (cont)|'If we get the trousers right, the algebra follows.'}
Parents were less sure. [Jagdeep Sahota-Bell|person], whose son [Kieran|person=Kieran Sahota-Bell], 13, was sent home in a pair bought from [Marks & Spencer|organization] in [Merry Hill|place], held them up against the sky. {Jagdeep Sahota-Bell|'You tell me,'} she said. {Jagdeep Sahota-Bell (cont)|'I can't see it, the optician at [Specsavers|organization] couldn't see it, and the vicar reckons they're blue.'}
An online petition, started by [Dwayne Pottinger|person], a bus driver of [Jamaican|group=Jamaicans] descent, had 1,900 names by last night. [Pottinger|person=Dwayne Pottinger] said a similar row in [Kingston|place=Kingston, Jamaica] had been settled in an afternoon by {Dwayne Pottinger (mixed)|'a grandmother with a loud voice'}.
The academy is run by the [Meridian Learning Trust|organization], a charity set up under [Labour|organization]'s programme and enlarged by [Michael Gove|person]. A spokesman for the [Department for Education|organization] said: {~a spokesman for the department|'Uniform is a matter for schools.'} [Pat McFadden|person], the [Labour|organization] ^MP for [Wolverhampton South East|place], has written to the governors.
[Ofsted|organization] rated the school 'satisfactory' in 2010. Its results in [English|group=English language] rose by four points this summer.
Mr [Thripp|person=Marcus Thripp] did make one concession. A [Sikh|group=Sikhs] boy whose turban matched the approved grey precisely was sent round every classroom as an example. {Marcus Thripp (mixed)|'Exemplary'}, the head called it.
The boy, 11, who had picked it because he supports [Wolves|organization=Wolverhampton Wanderers] and his other one was in the wash, asked not to be named. [Kieran|person=Kieran Sahota-Bell] has gone to his nan's in [Tipton|place].
---
Wolverhampton = Wolverhampton
Dubai = Dubai
Express & Star = Express & Star
Marks & Spencer = Marks & Spencer
Merry Hill = Merry Hill Shopping Centre
Specsavers = Specsavers
Jamaicans = Jamaicans
Kingston, Jamaica = Kingston, Jamaica
Labour = Labour Party (UK)
Michael Gove = Michael Gove
Department for Education = Department for Education
Pat McFadden = Pat McFadden
Wolverhampton South East = Wolverhampton South East (UK Parliament constituency)
Ofsted = Ofsted
Sikhs = Sikhs
Wolverhampton Wanderers = Wolverhampton Wanderers F.C.
Tipton = Tipton
