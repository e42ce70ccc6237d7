id: us-obit-astronaut-physician
date: 2022-08-30
place: Houston
style: us
topic: obituary
---
# [Walter “Walt” Szymanski|person=Walter Szymanski], ^Shuttle ^Astronaut ^Who ^Became ^Small-^Town ^Doctor, ^Dies at 81
[Walter J. Szymanski|person=Walter Szymanski], a flight surgeon who spent 19 days in space aboard [Challenger|product=Space Shuttle Challenger] and [Atlantis|product=Space Shuttle Atlantis] and then 25 years treating ranchers in [West Texas|place], died on Aug. 26 at his home in [Marfa|place], [Texas|place]. He was 81.
His wife, [Consuelo Ybarra Szymanski|person=Consuelo Szymanski], said the cause was congestive heart failure.
Dr. [Szymanski|person=Walter Szymanski] was chosen by [NASA|organization] in 1978 as part of the first class of astronauts to include women and [Black Americans|group]. Among his 34 classmates were [Sally Ride|person], [Guion Bluford|person] and [Judith Resnik|person], who died when [Challenger|product=Space Shuttle Challenger] broke apart in 1986.
{Walter Szymanski|“[Judy|person=Judith Resnik] was supposed to come to our place that weekend,”} he said in a 2003 oral history for the [Johnson Space Center|organization]. {Walter Szymanski (cont)|“I still had her chair out.”}
[Walter Joseph Szymanski|person=Walter Szymanski] was born on March 2, 1941, in [Hamtramck|place], [Mich.|place=Michigan], the son of [Polish|group=Poles] immigrants. His father, [Kazimierz|person=Kazimierz Szymanski], built [Dodges|product=Dodge]; his mother, [Helen (Nowak) Szymanski|person=Helen Szymanski], cleaned offices at [General Motors|organization].
He graduated from the [University of Detroit Jesuit High School|organization], earned a degree in physics from [Notre Dame|organization=University of Notre Dame] and one in medicine from [Wayne State|organization=Wayne State University]. Drafted in 1967, he served with the [U.S. Air Force|organization=United States Air Force] at [Da Nang|place], [South Vietnam|place].
On his second flight, in 1989, Dr. [Szymanski|person=Walter Szymanski] repaired a toilet and helped to release [Magellan|product=Magellan (spacecraft)], the probe that mapped [Venus|place]. The [Houston Chronicle|organization=Houston Chronicle] printed only the toilet.
He left [NASA|organization] in 1991 and bought a practice in [Presidio County|place], an area larger than [Delaware|place] with no other doctor. In 2005 the [American Academy of Family Physicians|organization] named him its physician of the year. He also sat on the board of [Big Bend Regional Medical Center|organization] in [Alpine|place].
{Consuelo Szymanski|“People asked him about the moon, where he'd never been, and he'd ask about their knees,”} Mrs. [Szymanski|person=Consuelo Szymanski] said.
His first marriage, to [Carol Ann Pruett|person], ended in divorce. Besides his wife, he is survived by a son, [Thaddeus|person=Thaddeus Szymanski]; a daughter, [Judith Szymanski-Cho|person], named for Dr. [Resnik|person=Judith Resnik]; and four grandchildren.
His asteroid, ^No. 11,904, is between [Mars|place] and [Jupiter|place].
---
Alpine = Alpine, Texas
American Academy of Family Physicians = American Academy of Family Physicians
Black Americans = African Americans
Da Nang = Da Nang
Delaware = Delaware
Dodge = Dodge
General Motors = General Motors
Guion Bluford = Guion Bluford
Hamtramck = Hamtramck, Michigan
Houston Chronicle = Houston Chronicle
Johnson Space Center = Johnson Space Center
Judith Resnik = Judith Resnik
Jupiter = Jupiter
Magellan (spacecraft) = Magellan (spacecraft)
Marfa = Marfa, Texas
Mars = Mars
Michigan = Michigan
NASA = NASA
Poles = Poles
Presidio County = Presidio County, Texas
Sally Ride = Sally Ride
South Vietnam = South Vietnam
Space Shuttle Atlantis = Space Shuttle Atlantis
Space Shuttle Challenger = Space Shuttle Challenger
Texas = Texas
United States Air Force = United States Air Force
University of Detroit Jesuit High School = University of Detroit Jesuit High School and Academy
University of Notre Dame = University of Notre Dame
Venus = Venus
Wayne State University = Wayne State University
West Texas = West Texas
