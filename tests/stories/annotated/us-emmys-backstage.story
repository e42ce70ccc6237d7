id: us-emmys-backstage
date: 2021-09-19
place: Los Angeles
style: us
topic: culture
---
# ‘[Harbor Patrol|work]’ ^Sweeps ^Comedy ^Awards at ^Rain-Soaked [Emmys|event=Emmy Awards]
[HBO|organization]’s “[Harbor Patrol|work]” took five trophies, [Netflix|organization]’s royal drama “[The Crown|work]” took seven, and a tent leak took out two rows of agents at the 73rd [Primetime Emmy Awards|event=Emmy Awards] on Sunday night.
The show, moved from the [Microsoft Theater|place] to a pavilion at [L.A. Live|place] on account of the coronavirus, was hosted by [Cedric the Entertainer|person], who opened with a rap and closed with an umbrella.
“[Harbor Patrol|work],” about four incompetent port inspectors in [Long Beach|place], won for comedy series, writing, directing and for leads [Octavia Bloom|person] and [Ravi Dhaliwal-Stein|person].
{Octavia Bloom|“I would like to thank the [Coast Guard|organization], which has asked us not to thank it,”} [Bloom|person=Octavia Bloom] said, accepting the second of the night.
Among the other winners:
- Drama series: “[The Crown|work]” ([Netflix|organization])
- Limited series: “[Salt Year|work]” ([FX|organization])
- ^Variety talk: “[Last Week Tonight with John Oliver|work]” ([HBO|organization])
- Supporting actress, drama: [Gillian Anderson|person]
- Directing, limited series: [Park Eun-ji|person], “[Salt Year|work]”
[Park|person=Park Eun-ji], the first woman from [South Korea|place] to win in the category, thanked her mother in [Korean|group=Korean language] and her landlord in [English|group=English language].
Streaming services won 44 awards in all, according to the [Television Academy|organization=Academy of Television Arts & Sciences], and traditional networks, led by [NBC|organization] and [CBS|organization], had their thinnest night on record. [Apple TV+|organization] and [Disney+|organization] each gained.
Backstage, [Dhaliwal-Stein|person=Ravi Dhaliwal-Stein], a former public defender, was asked by [Variety|organization] if he missed the law. {Ravi Dhaliwal-Stein|“I lost 31 trials in a row,”} he said. {Ravi Dhaliwal-Stein (cont)|“The law doesn’t miss me.”}
There were quieter moments. [Debbie Allen|person] accepted the [Governors Award|event] with a plea for teachers; the memorial segment, with [Jon Batiste|person] at the piano, ended on [Cicely Tyson|person] and [Norm Macdonald|person].
An executive from a rival network, dry by then, summed up the evening as {~an executive from a rival network (mixed)|“two hours of boats.”}
Ratings arrive Monday. Last year’s ceremony, on [ABC|organization], drew 6.4 million viewers.
---
Emmy Awards = Emmy Awards
The Crown = The Crown (TV series)
Microsoft Theater = Peacock Theater
L.A. Live = L.A. Live
Cedric the Entertainer = Cedric the Entertainer
Long Beach = Long Beach, California
FX = FX (TV channel)
Last Week Tonight with John Oliver = Last Week Tonight with John Oliver
Gillian Anderson = Gillian Anderson
South Korea = South Korea
Korean language = Korean language
English language = English language
Academy of Television Arts & Sciences = Academy of Television Arts & Sciences
NBC = NBC
CBS = CBS
Apple TV+ = Apple TV+
Disney+ = Disney+
Variety = Variety (magazine)
Debbie Allen = Debbie Allen
Jon Batiste = Jon Batiste
Cicely Tyson = Cicely Tyson
Norm Macdonald = Norm Macdonald
ABC = American Broadcasting Company
Coast Guard = United States Coast Guard
HBO = HBO
Netflix = Netflix
