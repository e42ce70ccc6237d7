id: sp-startup-funding-leeds
date: 2022-02-08
place: Leeds
style: british
topic: technology
---
# [Leeds|place] battery firm founded in a caravan is now worth £1bn
[Bradley Nwosu-Firth|person] used to charge his phone from a caravan battery in [Otley|place]. On Monday he became, on paper, a millionaire many times over because of it.
[Voltwright|organization], the company he set up with his former physics teacher in 2016, has raised £140m in a ^Series ^C round led by [SoftBank|organization=SoftBank Group]’s [Vision Fund 2|organization=SoftBank Vision Fund], with money from [Jaguar Land Rover|organization] and the [British Business Bank|organization]. It makes the [Brick|product=Brick (battery)], a shoebox of sodium cells that keeps a terraced house going through a power cut.
{Bradley Nwosu-Firth|‘Mrs [Hartley|person=Sheila Hartley] told me salt would never work. She’s on the board now,’} [Nwosu-Firth|person=Bradley Nwosu-Firth], 29, told the [Yorkshire Post|organization=The Yorkshire Post].
[Sheila Hartley|person], 64, remembers it differently. {Sheila Hartley|‘I said he’d never work,’} she said.
[Voltwright|organization] employs 310 people at [Thorp Arch|place] and plans a second plant at [Blyth|place], where another hopeful, [Britishvolt|organization], is also building. The business secretary, [Kwasi Kwarteng|person], welcomed the news as proof of the [Ten Point Plan|work=Ten Point Plan for a Green Industrial Revolution] and of what he called {Kwasi Kwarteng (mixed)|‘a northern habit of making things’}.
It is the third so-called unicorn in [West Yorkshire|place] since 2020. Others have not galloped. [Pure Gaming Labs|organization] of [Huddersfield|place] laid off half its staff in January after its handheld console, the [Pixie|product], failed to match the [Nintendo Switch|product].
[Rachel Prendergast-Ito|person], a partner at the law firm [Addleshaw Goddard|organization], said investors were still hungry. {Rachel Prendergast-Ito|‘[Storm Arwen|event] was the best advertisement anyone could buy,’} she added.
Rivals include [Tesla|organization=Tesla, Inc.], whose [Powerwall|product=Tesla Powerwall] costs three times as much, and [Moixa|organization], of [London|place]. The [Financial Times|organization] first reported the deal.
A listing on the [London Stock Exchange|organization] might follow in 2024. Until then the founder says he will go on living in [Otley|place], though no longer in the caravan, which has been sold to the [Science and Industry Museum|organization] in [Manchester|place].
---
Addleshaw Goddard = Addleshaw Goddard
Blyth = Blyth
British Business Bank = British Business Bank
Britishvolt = Britishvolt
Financial Times = Financial Times
Huddersfield = Huddersfield
Jaguar Land Rover = Jaguar Land Rover
Kwasi Kwarteng = Kwasi Kwarteng
Leeds = Leeds
London = London
London Stock Exchange = London Stock Exchange
Manchester = Manchester
Moixa = Moixa
Nintendo Switch = Nintendo Switch
Otley = Otley
Science and Industry Museum = Science and Industry Museum
SoftBank Group = SoftBank Group
Storm Arwen = Storm Arwen
Tesla Powerwall = Tesla Powerwall
Tesla, Inc. = Tesla, Inc.
The Yorkshire Post = The Yorkshire Post
Thorp Arch = Thorp Arch
West Yorkshire = West Yorkshire
