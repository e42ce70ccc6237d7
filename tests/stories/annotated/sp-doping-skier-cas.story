id: sp-doping-skier-cas
date: 2020-02-13
place: Lausanne
style: wire
topic: sport
---
# [CAS|organization=Court of Arbitration for Sport] upholds four-year ban for biathlete over ‘kissing defence’
[LAUSANNE|place=Lausanne], [SWITZERLAND|place=Switzerland] – The [Court of Arbitration for Sport|organization] on Thursday rejected the appeal of biathlete [Ondřej Vavrinec|person], who had blamed a positive test at the [2019 World Championships|event=Biathlon World Championships 2019] on a heart medicine taken by his girlfriend’s grandmother.
The panel in [Lausanne|place] said it accepted that the [Czech|group=Czechs] had acted without intent but not that the substance, trimetazidine, could have reached him by way of {~the panel (mixed)|“a shared spoon, a kiss, or both”}, as his lawyers contended.
[Vavrinec|person=Ondřej Vavrinec], 27, keeps his relay bronze from [PyeongChang|event=2018 Winter Olympics] but loses four seasons. He cannot compete before May 2023.
{Ondřej Vavrinec|“I will appeal to [Strasbourg|organization=European Court of Human Rights], to the moon, to my grandmother-in-law,”} he said in a statement posted on [Facebook|product].
The [International Biathlon Union|organization] ([IBU|organization=International Biathlon Union]) welcomed the award. So did the [World Anti-Doping Agency|organization], or [WADA|organization=World Anti-Doping Agency], which had sought the maximum under the [World Anti-Doping Code|work].
{Witold Bańka|“Strict liability is hard, and it is the only wall we have,”} [WADA|organization=World Anti-Doping Agency] president [Witold Bańka|person] said.
Not all were persuaded. Prof. [Agathe Muñoz-Keller|person], a pharmacologist at the [University of Lausanne|organization], whose paper in [Drug Testing and Analysis|organization] was cited by both sides, put the odds of contamination at {Agathe Muñoz-Keller (mixed)|“small, and not zero”}.
The case has been a fixture in [Prague|place], where a tabloid, [Blesk|organization], sold spoons engraved with the athlete’s name and [Czech Television|organization] broadcast a documentary called ‘[Grandmother’s Drops|work]’.
According to [David Howman|person], who chairs the [Athletics Integrity Unit|organization], the ruling {David Howman (mixed)|“closes the kitchen door, though not the pharmacy’s.”}
## Timeline
- March 2019: Sample taken after the pursuit in [Östersund|place]
- June: [IBU|organization=International Biathlon Union] provisional suspension
- November: Hearing; grandmother testifies by [Skype|product]
- February 2020: [CAS|organization=Court of Arbitration for Sport] award
---
2018 Winter Olympics = 2018 Winter Olympics
Athletics Integrity Unit = Athletics Integrity Unit
Biathlon World Championships 2019 = Biathlon World Championships 2019
Blesk = Blesk
Court of Arbitration for Sport = Court of Arbitration for Sport
Czech Television = Czech Television
Czechs = Czechs
David Howman = David Howman
Drug Testing and Analysis = Drug Testing and Analysis
European Court of Human Rights = European Court of Human Rights
Facebook = Facebook
International Biathlon Union = International Biathlon Union
Lausanne = Lausanne
Prague = Prague
Skype = Skype
University of Lausanne = University of Lausanne
Witold Bańka = Witold Bańka
World Anti-Doping Code = World Anti-Doping Code
Östersund = Östersund
