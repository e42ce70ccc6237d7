id: gb-high-street-chain-rescue
date: 2023-10-12
place: London
style: british
topic: business
---
# Toy tycoon swoops to save 900 jobs at stricken stationer [Pellow & Sons|organization]
THE retail investor [Davinder Bains-Moriarty|person] has bought 88 branches of [Pellow & Sons|organization] out of administration, two weeks before the stationer was to vanish from the high street.
Mr [Bains-Moriarty|person=Davinder Bains-Moriarty], 49, who made a fortune from [Toy Quay|organization], is paying £14m for the shops, a warehouse at [Corby|place] and a brand that once supplied ink to [Charles Dickens|person].
{Davinder Bains-Moriarty|‘My first fountain pen came from [Pellow|organization=Pellow & Sons] in [Smethwick|place], and I have still got it, and it still leaks,’} he said.
The administrators, [Teneo|organization], said a further 37 branches, including those at [Chester|place], [Wells|place] and [Sandbach|place], would close by the end of November with the loss of 310 jobs. [Usdaw|organization], the shopworkers’ union, called the news {Usdaw (mixed)|‘a bitter lottery’}.
[Pellow|organization=Pellow & Sons] is the latest name to stumble since [Wilko|organization] went under in August. [Poundland|organization] and [B&M|organization=B&M European Value Retail] have picked over that carcass; [The Range|organization] bought the name.
Rent was not the problem, insiders said. {~a former director|‘It was the diaries,’} said a former director. {~a former director (cont)|‘Forty per cent of the year’s profit was [Filofaxes|product=Filofax], and then somebody invented the phone.’}
[Clarissa Bone|person], retail analyst at [Peel Hunt|organization], sees method in the deal. The toy shops, she said, need space, and [Pellow|organization=Pellow & Sons]’s are {Clarissa Bone (mixed)|‘in exactly the market towns that [Amazon|organization=Amazon (company)] never bothers to understand’}.
The buyer has form. In 2019, he rescued the chocolatier [Thirlmere|organization] and within a year had opened a branch in [Dubai|place]; [Frasers Group|organization], owned by [Mike Ashley|person], tried to buy him out in 2021 and was refused.
He will keep the chain’s boss, [Ottoline Pellow-Drax|person], the seventh generation. {Ottoline Pellow-Drax|‘[Dav|person=Davinder Bains-Moriarty] asked whether I would stay, and I asked whether he would use a pencil,’} she told the [Financial Times|organization]. {Ottoline Pellow-Drax (cont)|‘He had one behind his ear.’}
The [FTSE 350|product] retailers index slipped 0.4%.
---
Charles Dickens = Charles Dickens
Corby = Corby
Smethwick = Smethwick
Teneo = Teneo
Chester = Chester
Wells = Wells, Somerset
Sandbach = Sandbach
Usdaw = Union of Shop, Distributive and Allied Workers
Wilko = Wilko
Poundland = Poundland
B&M European Value Retail = B&M
The Range = The Range (retailer)
Filofax = Filofax
Peel Hunt = Peel Hunt
Amazon (company) = Amazon (company)
Dubai = Dubai
Frasers Group = Frasers Group
Mike Ashley = Mike Ashley (businessman)
Financial Times = Financial Times
FTSE 350 = FTSE 350 Index
