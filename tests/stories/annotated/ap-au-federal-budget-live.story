id: ap-au-federal-budget-live
date: 2022-10-25
place: Canberra
style: australian
topic: live
---
# Budget live: [Chalmers|person=Jim Chalmers] delivers ‘bread and butter’, and the butter is later
## 7.38pm: The treasurer on his feet
[Jim Chalmers|person], treasurer since May, has just begun in the [House of Representatives|organization=Australian House of Representatives]. Inflation will peak at 7¾ per cent by Christmas. {Jim Chalmers|‘A time of great difficulty,’} he says, {Jim Chalmers (cont)|‘and I know it is felt at the checkout.’}
## 8.10pm: What’s in it
- Paid parental leave: up to 26 weeks by 2026
- [Inland Rail|place]: a review, led by [Kerry Schott|person]
- Floods: $3 billion set aside as [Echuca|place] and [Forbes|place] mop up
## 8.26pm: Peering into the lock-up
It has been six hours without phones. [Guardian Australia|organization]’s [Katharine Murphy|person] ate 14 mints. Deputy secretary [Luke Yeaman|person] of [Treasury|organization=Department of the Treasury (Australia)] answered 200 questions, none of which was ‘are we there yet?’
## 8.55pm: The opposition
[Angus Taylor|person], shadow treasurer: {Angus Taylor|‘Power prices up 56 per cent. Not a line on how to stop it.’} The [Greens|organization=Australian Greens] leader, [Adam Bandt|person], wants the stage-three tax cuts gone. [ACT|place=Australian Capital Territory] senator [David Pocock|person] is reading. So, one hopes, is the country.
---
Jim Chalmers = Jim Chalmers
Australian House of Representatives = Australian House of Representatives
Inland Rail = Inland Rail
Kerry Schott = Kerry Schott
Echuca = Echuca
Forbes = Forbes, New South Wales
Guardian Australia = Guardian Australia
Katharine Murphy = Katharine Murphy
Department of the Treasury (Australia) = Department of the Treasury (Australia)
Angus Taylor = Angus Taylor
Australian Greens = Australian Greens
Adam Bandt = Adam Bandt
Australian Capital Territory = Australian Capital Territory
David Pocock = David Pocock
