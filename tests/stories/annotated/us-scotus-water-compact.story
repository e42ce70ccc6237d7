id: us-scotus-water-compact
date: 2022-01-11
place: Washington
style: us
topic: courts
---
# Justices skeptical of [Nebraska|place] in fight over river water
[WASHINGTON|place=Washington] — The [Supreme Court|organization=U.S. Supreme Court] appeared inclined Tuesday to let [Colorado|place] keep pumping from wells along the [South Platte River|place], in a case that pits two neighbors against each other over a 99-year-old agreement.
In more than 90 minutes of argument in [Nebraska v. Colorado|work], several justices questioned whether the [South Platte River Compact|work] says anything at all about groundwater drilled after 1963.
{Elena Kagan|“Where would I find that word?”} Justice [Elena Kagan|person] asked [Nebraska|place]’s lawyer, [Thaddeus Wren|person], at one point. [Wren|person=Thaddeus Wren] conceded that the word was not there.
Chief Justice [John Roberts|person] suggested that a special master might be better placed to sort out the hydrology. {John Roberts|“We are nine lawyers,”} he said, drawing laughter.
[Nebraska|place] says irrigators near [Julesburg|place], [Colo.|place=Colorado], are drawing down the river before it reaches the state line. Its brief called the practice {Nebraska (mixed)|“theft by straw.”} [Colorado|place] answers that its farmers stay within permits issued by a state water court in [Greeley|place].
{Eileen Vann|“Every drop is counted twice before it leaves our state,”} said [Colorado|place] ^Solicitor General [Eileen Vann|person], who argued for [Colorado|place]. {Eileen Vann (cont)|“What [Nebraska|place] wants is a new contract.”}
The [Biden|person=Joe Biden] administration took a middle position. ^Assistant ^Solicitor General [Peter Ishimura|person], representing the [Justice Department|organization=Department of Justice], told the court that the compact binds both states but that the [Nebraska|place] theory could upset arrangements on the [Arkansas River|place] and the [Republican River|place].
Justice [Neil Gorsuch|person], a [Colorado|place] native with long experience in [Western|group=Westerners] water cases, was the most active questioner. He pressed [Wren|person=Thaddeus Wren] on a 2014 ruling by the [U.S. Court of Appeals for the 10th Circuit|organization] that had gone against [Kansas|place].
Outside, [Sterling|place], [Colo.|place=Colorado], corn grower [Beau Lindqvist|person], 58, said he had driven 1,600 miles to hear the arguments and understood {Beau Lindqvist (mixed)|“maybe a third of it.”}
A decision is expected by the end of June. The [U.S. Bureau of Reclamation|organization] did not take a side.
---
South Platte River = South Platte River
Elena Kagan = Elena Kagan
John Roberts = John Roberts
Julesburg = Julesburg, Colorado
Greeley = Greeley, Colorado
Department of Justice = United States Department of Justice
Arkansas River = Arkansas River
Republican River = Republican River
Neil Gorsuch = Neil Gorsuch
U.S. Court of Appeals for the 10th Circuit = United States Court of Appeals for the Tenth Circuit
Sterling = Sterling, Colorado
U.S. Bureau of Reclamation = United States Bureau of Reclamation
Nebraska = Nebraska
Washington = Washington, D.C.
U.S. Supreme Court = Supreme Court of the United States
Colorado = Colorado
Joe Biden = Joe Biden
Kansas = Kansas
