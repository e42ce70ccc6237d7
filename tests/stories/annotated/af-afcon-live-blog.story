id: af-afcon-live-blog
date: 2024-01-22
place: Abidjan
style: african
topic: live
---
# [AFCON|event=Africa Cup of Nations] live: [Equatorial Guinea|organization=Equatorial Guinea national football team] stun [Ivory Coast|organization=Ivory Coast national football team] as hosts stare at exit
> Updates from [Ebimpé|place] with [Kudzai Marufu|person] and [Salma Bennis|person]
## 21:08 – Enough
That's all from us. The hosts must now wait for [Ghana|organization=Ghana national football team] and [Mozambique|organization=Mozambique national football team] to do them a favour. My taxi driver on the [Autoroute du Nord|place] wants to know if [Marufu|person=Kudzai Marufu] is a coach. {~a taxi driver|“No? Then you're free tomorrow,”} he says.
## 20:41 – [Gasset|person=Jean-Louis Gasset] speaks
Here's [Jean-Louis Gasset|person], looking ten years older than at noon: {Jean-Louis Gasset|“I've nothing to hide behind. It's my responsibility, and I take all of it.”} He is asked twice about [Sébastien Haller|person], on the bench with his ankle, and once, by a man from [Fraternité Matin|organization], about his own suitcase.
20:20 – [Ivorian|group=Ivorians] fans leave seats, then throw them. On the pitch, captain [Serge Aurier|person] consoles [Jean Michaël Seri|person]. Stewards of the [FIF|organization=Ivorian Football Federation] form a line before the tunnel at the [Alassane Ouattara Stadium|place].
## 19:55 – FULL ^TIME: 0-4
[Emilio Nsue|person] has two of them, at 34, for a total of five. He plays for [Intercity|organization=CF Intercity] in the third tier of [Spain|place]. Read that again.
{Juan Micha|“I told them that a small country is only a big one seen from far away,”} grins [Equatoguinean|group=Equatoguineans] coach [Juan Micha|person] on [beIN Sports|organization].
## 19:31 – Elsewhere
- [Nigeria|organization=Nigeria national football team] 1-0 [Guinea-Bissau|organization=Guinea-Bissau national football team], an own goal by [Opa Sangante|person]. [Egypt|organization=Egypt national football team] lead [Cape Verde|organization=Cape Verde national football team] in a game nobody at our desk can find on television; [Mohamed Salah|person], hamstring, has flown to [Liverpool|place].
## 18:15 – Hello from [Abidjan|place]
[CAF|organization=Confederation of African Football] president [Patrice Motsepe|person] has promised {Patrice Motsepe (mixed)|“the best [Afcon|event=Africa Cup of Nations] in history”}. [Salma|person=Salma Bennis], at my elbow, who has been to seven, says they always are.
---
Abidjan = Abidjan
Africa Cup of Nations = Africa Cup of Nations
Alassane Ouattara Stadium = Alassane Ouattara Stadium
CF Intercity = CF Intercity
Cape Verde national football team = Cape Verde national football team
Confederation of African Football = Confederation of African Football
Ebimpé = Ebimpé
Egypt national football team = Egypt national football team
Emilio Nsue = Emilio Nsue
Equatorial Guinea national football team = Equatorial Guinea national football team
Fraternité Matin = Fraternité Matin
Ghana national football team = Ghana national football team
Guinea-Bissau national football team = Guinea-Bissau national football team
Ivorian Football Federation = Ivorian Football Federation
Ivory Coast national football team = Ivory Coast national football team
Jean Michaël Seri = Jean Michaël Seri
Jean-Louis Gasset = Jean-Louis Gasset
Juan Micha = Juan Micha
Liverpool = Liverpool
Mohamed Salah = Mohamed Salah
Mozambique national football team = Mozambique national football team
Nigeria national football team = Nigeria national football team
Opa Sangante = Opa Sangante
Patrice Motsepe = Patrice Motsepe
Serge Aurier = Serge Aurier
Spain = Spain
Sébastien Haller = Sébastien Haller
