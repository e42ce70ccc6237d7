id: ap-nz-nrl-warriors-newcastle
date: 2023-09-16
place: Auckland
style: australian
topic: sport
---
# ‘Up the [Wahs|organization=New Zealand Warriors]’: [Warriors|organization=New Zealand Warriors] bury [Knights|organization=Newcastle Knights], and fifteen years
[AUCKLAND|place=Auckland] – The buses stopped first. On [Great South Road|place] the drivers turned off their engines, opened the doors and let the noise in.
The [New Zealand Warriors|organization] had just beaten [Newcastle|organization=Newcastle Knights] 40-10 at [Mt Smart|place=Mount Smart Stadium], their first finals win at home since 2008, and 26,000 people seemed to be walking to [Penrose|place] by way of the centre line.
{Andrew Webster|‘I’ve never heard a car park sing,’} said coach [Andrew Webster|person], a quiet man from [Sydney|place] in his first year in charge.
[Shaun Johnson|person], who missed last week’s loss to [Penrith|organization=Penrith Panthers] with a calf complaint, made three tries and limped through a fourth. At 33 he is favourite for the [Dally M|event=Dally M Medal].
{Shaun Johnson|‘The leg’s fine. It’s the rest of me,’} [Johnson|person=Shaun Johnson] told [Sky Sport|organization=Sky Sport (New Zealand)].
[Dallin Watene-Zelezniak|person] crossed twice in the corner. [Addin Fonua-Blake|person], the [Tongan|group=Tongans] prop, ran 214 metres, many of them over [Knights|organization=Newcastle Knights] five-eighth [Tyson Gamble|person].
[Newcastle|organization=Newcastle Knights] had won ten straight. Their captain, [Kalyn Ponga|person], whose father is [Māori|group=Māori people], was booed, then applauded, then asked for his boots. Coach [Adam O’Brien|person] would not blame an extra-time thriller against [Canberra|organization=Canberra Raiders] six days ago.
{Adam O’Brien|‘They were a wave and we were a sandcastle,’} he said.
Prime Minister [Chris Hipkins|person], a [Labour|organization=New Zealand Labour Party] man four weeks from an election, wore a jersey. So did [National|organization=New Zealand National Party] leader [Christopher Luxon|person]. They stood at opposite ends.
In the eastern stand sat [Hine Paraone-Toki|person], 81, of [Ngāti Whātua|group], with a flask. She has held the same seat since the club, then the [Auckland Warriors|organization=New Zealand Warriors], lost its first match to the [Broncos|organization=Brisbane Broncos] in 1995.
{Hine Paraone-Toki|‘My late husband said next year,’} she said. {Hine Paraone-Toki (cont)|‘Every year he said it. He was only early.’}
The [Broncos|organization=Brisbane Broncos] are next, in [Brisbane|place] on Saturday, for a place in the [NRL|event=National Rugby League] grand final. By 11pm every seat on [Air New Zealand|organization] was gone.
---
New Zealand Warriors = New Zealand Warriors
Newcastle Knights = Newcastle Knights
Auckland = Auckland
Great South Road = Great South Road
Mount Smart Stadium = Mount Smart Stadium
Penrose = Penrose, New Zealand
Andrew Webster = Andrew Webster (rugby league)
Sydney = Sydney
Shaun Johnson = Shaun Johnson
Penrith Panthers = Penrith Panthers
Dally M Medal = Dally M Medal
Sky Sport (New Zealand) = Sky Sport (New Zealand)
Dallin Watene-Zelezniak = Dallin Watene-Zelezniak
Addin Fonua-Blake = Addin Fonua-Blake
Tongans = Tongans
Tyson Gamble = Tyson Gamble
Kalyn Ponga = Kalyn Ponga
Māori people = Māori people
Adam O’Brien = Adam O'Brien (rugby league)
Canberra Raiders = Canberra Raiders
Chris Hipkins = Chris Hipkins
New Zealand Labour Party = New Zealand Labour Party
New Zealand National Party = New Zealand National Party
Christopher Luxon = Christopher Luxon
Ngāti Whātua = Ngāti Whātua
Brisbane Broncos = Brisbane Broncos
Brisbane = Brisbane
National Rugby League = National Rugby League
Air New Zealand = Air New Zealand
