/* eslint-disable max-lines -- generated */
// Written by scripts/train-judgement.ts from training/routing.jsonl; do not edit. Labels first, then the bias and each
// feature with one weight per label, in hundredths.

export const matterWeights = String.raw`
technology maintenance sam active-resources quote mass-email media purchase personal-device new-technology streaming-notice
=70 22 -62 -63 -71 -81 -47 -32 -73 -59 -39|about account=41 -7 45 62 -33 -48 -42 -79 -11 -65 -9
about alarmtech=41 -52 -24 -24 57 3 31 -54 -47 -33 8|about audience=-74 -54 -16 -15 -24 90 -21 -22 -21 -26 -23
about blocked=20 -16 -14 -23 -17 -66 -62 -34 -38 -34 66|about buy=-38 7 -39 -26 37 -30 -9 109 -33 -56 -69
about chromebook=33 -49 -26 -34 70 -38 -40 17 -6 57 -39
about computer=56 -55 -15 -31 -29 -44 -52 -77 51 -39 -42
about cosmetic=82 60 -37 -38 -58 -50 -14 -75 -53 -23 -49|about display=54 -90 -37 -40 33 -41 -37 59 -12 -53 4
about door=-25 67 -23 -29 -59 -39 -51 -33 -49 -17 16|about electric=-38 74 -20 -20 -18 -21 -21 -19 -39 -26 -23
about email=60 -46 3 -15 -69 -49 -33 -9 -11 -43 29|about errors=50 -29 7 -8 -39 -22 -87 -40 -3 -32 78
about furniture=14 47 -38 -35 -30 -36 -45 10 18 -39 -25|about grounds=-11 56 -93 -7 -25 -19 42 -31 -23 -4 -22
about hazard=15 68 -31 -34 -30 -21 -27 -32 -49 -33 -46|about howto=83 -74 -26 -32 -36 -63 -56 -14 -15 -56 -45
about hvac=-41 78 -34 -34 -39 -11 -42 -58 -40 -56 -43|about light=-12 52 -15 -24 -20 -26 3 35 -38 6 -31
about loose=53 -7 -4 -51 -33 -21 -39 -76 -52 -16 -40|about media=-19 -56 -48 -49 -68 -47 107 -85 -62 -80 -37
about money=-44 -73 -38 -38 110 -43 -55 -143 -66 -63 -48|about network=21 -39 -14 -36 -40 -35 -30 -54 80 -30 76
about own=-44 -42 -23 -19 -43 -61 -34 -36 88 -34 -42|about peripheral=24 -33 -34 -29 -52 -28 -40 85 -55 -33 -5
about pest=-56 91 -19 -20 -16 -6 4 -26 28 -38 -19|about phish=15 14 -3 -4 -8 2 -3 -20 55 -15 -6
about phone=9 -39 -29 -21 1 -8 -21 66 65 2 -19|about plumbing=-87 77 -24 -29 -34 -18 -35 -43 -36 -32 -41
about printer=50 22 -86 -42 -8 -35 -2 32 -45 -16 -51|about program=45 -68 -26 -43 -77 -8 -38 -35 -31 67 -12
about sendout=0 -23 -23 -12 -2 46 -23 -23 17 -18 7|about slow=81 -22 104 -24 -30 -20 -22 -39 -49 -27 -19
about smell=-31 56 -2 -2 -2 -2 -6 -6 -4 -6 -4|about sound=-14 6 -27 -20 86 -24 32 -6 -28 -1 30
about stream=-18 -94 -50 -48 -55 -57 -80 -77 -25 -49 101
about structure=-54 71 -28 -35 -12 -38 -27 -31 -48 -33 -46
about supply=-6 -33 -49 -46 25 -51 -49 111 -23 -48 -40|about techplace=-37 65 -3 -4 -2 -7 -1 -8 -11 -6 -6
about wish=-36 -119 -29 -30 -41 -53 -24 -46 -13 93 -28|aside ask.please=43 0 -50 -2 -1 -2 -2 -2 -5 26 -1
aside buy=-8 -13 -3 -3 -4 -1 -2 48 -7 -4 -3|aside device=2 0 -20 -1 -6 0 0 29 -2 -1 0
aside howto=18 -2 -2 -1 -1 -1 -1 -2 -3 -3 -1|aside lack.stock=-5 -1 -4 -3 -12 -2 -2 48 -8 -7 -2
aside low.ask=31 -4 -3 -2 -2 -1 -1 -4 -4 -5 -2|aside supply=50 -8 -2 -2 -3 -1 -2 -5 -8 -4 -6
aside want.gear=-38 -20 -2 -3 -4 -1 -2 84 -7 -3 -4|aside want.paid=-20 -17 -5 -4 -6 -2 -3 81 -11 -7 -5
aside way.norush=-22 -13 -35 -3 -4 -2 -3 84 -10 13 -4|asked nothing broken=-10 -12 -30 -32 28 15 36 46 9 12 -30
asked only=24 -45 -42 -41 48 20 55 11 43 6 -71|cleared account=16 -2 -2 -1 0 0 0 -1 -7 -1 -2
cleared building=72 36 -5 -12 -12 -9 11 -28 -26 -9 -23|cleared buy=-28 -8 -1 -1 43 -3 -2 -2 -2 15 0
cleared chromebook=-12 3 0 0 0 0 0 0 8 0 0|cleared computer=-100 138 -4 -12 -14 -8 -10 66 -5 -9 -12
cleared cosmetic=-8 0 0 0 -2 -2 21 -7 -1 -1 0|cleared device=-9 97 -10 59 -28 -16 -9 -16 -61 -25 30
cleared display=13 7 0 0 -1 0 0 -12 -1 -1 -1|cleared door=13 -14 0 0 -3 -2 21 -13 -1 -1 0
cleared electric=21 -8 0 0 0 0 0 -3 -6 0 -1|cleared grounds=-16 16 0 0 0 0 0 0 0 0 0
cleared hvac=-17 18 0 0 0 0 0 0 0 0 0|cleared light=6 14 0 0 0 0 -3 -7 -1 0 -6
cleared loose=-6 12 -10 63 -10 -12 -24 -16 -36 44 28|cleared media=22 -1 0 0 0 -1 -18 0 0 0 -2
cleared network=139 -98 -4 -10 -6 -8 -7 -6 -81 -6 37|cleared own=6 -16 -4 -11 -6 -5 -5 -6 66 -6 -8
cleared plumbing=-8 27 -1 -1 -3 -1 -1 -1 -1 -2 -8|cleared printer=60 24 -2 -4 -4 -2 18 -65 -9 -5 -5
cleared program=-69 -7 -1 81 -2 0 0 0 -1 -2 5|cleared slow=18 -18 0 0 0 0 0 0 0 0 0
cleared stream=14 -2 0 0 0 0 -2 -5 -1 -1 -1|cleared structure=-19 19 0 0 0 0 0 0 0 0 0
cleared supply=33 -13 -1 -1 -3 -2 20 -11 -17 -2 -3|fault account=-33 54 2 -2 -1 -1 0 -1 -4 -1 -3
fault alarmtech=58 -42 -1 -1 -1 -1 -2 0 -8 -1 -3|fault building all=-73 67 -15 -24 -26 -26 -9 -29 -40 -26 -32
fault building part=6 27 -5 -6 -14 -6 -6 -11 45 -7 -11|fault chromebook=-12 58 -1 -1 -13 -1 -1 -5 39 -3 -3
fault computer=19 -12 7 -7 -7 -6 -10 -10 61 -7 -8|fault device all=41 -50 -26 -23 -11 -32 -30 -44 58 -29 11
fault device part=6 27 -5 -6 -14 -6 -6 -11 45 -7 -11|fault display=48 -29 0 0 5 0 0 -6 -9 -1 -3
fault door=-36 63 -10 -10 -9 -13 -11 -11 -27 -12 -21|fault electric=-82 77 0 0 0 0 0 0 0 0 0
fault email=27 0 0 0 -1 -2 0 -1 -7 0 -4|fault furniture=-95 75 -3 -3 -2 -3 -2 -10 51 -4 -5
fault grounds=49 -47 0 0 0 0 16 -2 -2 0 0|fault hvac=30 18 -1 -1 -1 -1 -1 -4 -8 -1 -4
fault light=-29 43 0 0 0 0 0 0 -5 0 0|fault network=-52 27 0 0 0 -1 0 0 33 0 45
fault peripheral=39 -2 -1 -1 -1 0 0 -14 -11 -1 -4|fault phone=33 -1 -14 0 0 -9 0 0 -7 0 -2
fault plumbing=-52 57 -1 -1 -6 -1 -1 -3 -7 -1 -3|fault printer=-7 49 -1 -1 -2 -1 -5 -6 4 -1 -3
fault program=31 -32 -1 -1 -3 -1 -3 -1 54 -2 -21|fault sound=40 -19 0 -1 -1 0 -1 -3 -7 -1 -3
fault structure=-35 54 5 -6 -14 -6 -6 -8 -23 -8 -8
first building all=-38 68 -45 -47 -56 -43 -53 -41 -60 -39 -53
first building part=37 20 -84 -14 -14 -13 -14 19 28 -9 -3
first device all=57 -76 -43 -43 -1 -57 -64 1 -8 -39 -29|first device part=37 20 -84 -14 -14 -13 -14 19 28 -9 -3
group building all=-56 75 -48 -51 -57 -49 -47 -53 -60 -43 -47
group building part=56 3 -75 -28 -29 -38 -47 -4 -8 -46 -10
group device all=48 -68 -38 -45 -12 -56 -59 -4 5 -43 -23
group device part=56 3 -75 -28 -29 -38 -47 -4 -8 -46 -10
head building=-88 84 -41 -38 -37 -31 -49 -10 -52 -54 -40|head device=64 -82 -57 -45 -46 -49 -53 -23 0 -46 -22
later building=-4 66 -49 -37 -46 -41 -35 -55 -34 -24 -49|later device=37 -54 -42 -28 33 -47 -53 -8 15 -31 -10
near building=-40 63 -20 -25 -31 -27 -3 -20 -18 -16 14|near device=30 -35 -1 -29 -39 -11 4 25 -21 -18 4
program active=-77 -58 -50 68 -50 -50 -49 -54 -56 -52 -50|program active.short=-49 0 0 53 0 0 0 0 0 0 0
program sam=-65 -67 68 -52 -53 -52 -52 -57 -58 -56 -53|program sam.cleared=34 -4 -2 -1 0 0 0 0 -4 -1 -2
program sam.person=37 -4 26 -25 -26 -26 -25 -26 -27 -26 -31
shape asks many=-1 -33 -25 -23 1 39 -14 -34 -3 15 -42|shape calm ask.buy=1 -38 -31 -22 -12 -18 -46 57 27 -5 -25
shape calm ask.buy.new=-68 -13 -7 -5 -5 -7 -7 81 7 -10 -4
shape calm ask.crew=-41 -14 -4 -4 -6 -13 74 -10 -11 -21 -13
shape calm ask.idea=-117 -23 -30 -34 -51 -18 -33 -33 -21 105 -47
shape calm ask.mass=3 -39 -24 -24 -27 55 -42 -33 -31 -31 -27
shape calm ask.mass.all=-30 -24 -12 -12 -16 54 -32 -15 -18 -2 -13
shape calm ask.media=-43 -53 -23 -23 -51 -20 76 -24 -32 -29 -34
shape calm ask.own=-57 -39 -19 -17 -29 -54 -23 -13 89 -33 -25
shape calm ask.please=-16 30 -28 -35 33 26 35 36 14 15 -33
shape calm ask.quote=-35 -45 -20 -21 75 -26 -28 -75 -31 -38 -23
shape calm ask.stream=-86 -8 -2 -2 -6 -3 -49 -9 2 -7 105
shape calm audience.any=-13 10 -8 -31 -3 56 12 -50 -49 -9 -18
shape calm film.any=22 -16 -31 -31 -46 24 54 -41 -36 -48 -49
shape calm idea.elsewhere=-5 31 -6 -7 -18 -21 -10 -30 -17 59 -22
shape calm idea.none=-54 -31 -8 -8 -17 -23 -18 37 -15 69 -12
shape calm idea.try=-60 -96 -21 -22 -30 6 -32 -46 -30 108 -31
shape calm lack.stock=-9 0 -2 -2 -21 -12 19 65 -26 -42 -8
shape calm own.kin=-68 -1 -5 -4 -28 -5 -8 -37 100 -30 -7
shape calm own.mine=-53 2 -15 -18 -25 -25 -38 -16 88 -28 -23
shape calm quote.any=-59 -14 -10 -11 87 -15 -20 -105 -25 -28 -13
shape calm tell.any=7 -36 -45 -14 -24 60 -41 13 -37 -15 -8
shape calm want.gear=-61 -98 -32 -37 58 -31 -37 99 0 -12 -42
shape calm want.paid=-21 -10 -4 -2 -51 7 -51 86 -41 -12 -6
shape danger held=110 -46 -6 -5 -7 -6 -6 -15 -8 -9 -6|shape danger near people=56 -31 0 0 0 0 0 -1 0 0 0
shape films event=-2 -9 -3 -3 -5 -15 55 -10 -5 -14 -44|shape idea missed=-32 -1 0 0 0 -6 0 -2 0 48 0
shape idea told=-67 -8 -4 -4 -9 -6 -12 -10 -7 84 -7|shape reach class=54 -40 -23 -22 -23 -17 -38 -27 -32 10 14
shape reach rest=12 11 0 0 0 -1 0 0 -1 0 -2|shape reach school=10 43 -1 -16 -20 62 -19 -3 -18 -27 -25
shape reach unit=38 -56 64 -13 27 -17 -14 -19 -14 -17 -20|shape short of gear=-50 -8 0 -1 -5 -3 -2 66 -1 -1 0
shape stopped in time=35 11 -6 -6 -5 -5 -5 -9 -5 -6 -6
shape stops reach=29 42 45 -20 -20 -25 -19 -14 -30 -21 -43|shape stops school=26 27 -2 -1 -1 -4 -1 -4 -10 -1 -2
shape stream refused=-90 -53 -23 -22 -21 -22 -50 -23 -26 -30 99
shape tells many=-21 -47 -41 -16 -16 65 -37 -22 -21 -28 -6|shape troubled ask.buy=17 -14 0 0 0 0 0 25 -1 0 0
shape troubled ask.buy.new=-20 0 0 0 0 0 0 24 -2 0 0|shape troubled ask.crew=11 -60 0 0 -1 -1 64 -2 -1 -1 -7
shape troubled ask.idea=-84 8 -1 -2 -1 -1 -2 -1 -8 85 15
shape troubled ask.mass=-9 -3 10 -6 -5 15 -5 -6 24 -6 40
shape troubled ask.mass.all=-43 9 0 0 0 50 0 0 -2 -1 -7
shape troubled ask.media=-4 -12 -1 -1 -1 -5 45 -5 -2 -3 16
shape troubled ask.own=-39 0 -8 2 -8 -10 -7 16 63 -9 -13
shape troubled ask.please=-6 -76 -12 65 -37 -30 -8 69 -15 41 28
shape troubled ask.quote=-36 8 0 0 11 0 0 -1 -2 28 0
shape troubled ask.stream=-26 -30 -9 -9 -8 -8 -12 -9 -12 -12 54
shape troubled audience.any=-1 -54 -23 -12 -21 84 -15 -12 19 -16 60
shape troubled film.any=16 5 -4 -3 -3 -6 -17 -5 -7 -13 49
shape troubled idea.elsewhere=-29 13 -1 0 -1 -1 -2 -1 -4 1 17|shape troubled idea.try=-13 0 0 0 0 0 0 -1 0 18 0
shape troubled lack.stock=-59 -54 0 -1 -16 -2 -4 109 -1 14 -1|shape troubled own.kin=4 -6 0 0 0 0 0 0 14 0 3
shape troubled own.mine=-80 -35 -9 -13 -7 -8 -7 -10 104 -10 -10
shape troubled quote.any=-26 8 0 0 22 0 0 -1 -1 0 0
shape troubled tell.any=30 -45 26 -3 -16 21 -33 -46 -6 -8 -34
shape troubled want.gear=-1 11 -4 -4 0 -4 13 60 -17 -6 -20|shape troubled want.paid=0 -37 0 0 0 0 0 44 -2 0 0
shape way round for many=20 44 -8 -20 -8 -20 -19 -34 -25 1 29
sign all.building=41 63 -27 -25 -30 5 -38 -20 -32 -45 -22
sign all.count=36 16 -18 -17 22 -46 -34 22 -20 -24 -11|sign all.crowd=22 25 -1 -1 -5 -1 -1 -2 -1 -5 -3
sign all.district=-8 72 -16 -6 1 67 -25 -18 -20 -27 -21|sign all.each=16 -8 20 -30 -14 55 -30 -41 -38 -19 23
sign all.everything=65 8 -6 -31 -43 -42 -7 -73 -56 19 -50|sign all.listed=-21 30 0 0 0 0 0 0 -1 0 -1
sign all.none=47 -78 -37 -30 -35 23 -33 -91 -81 69 96|sign all.unit=45 40 4 -2 -7 -10 -3 -53 -12 -8 -12
sign all.us=35 1 -28 -22 -24 80 -47 -25 -34 1 -21|sign ask.buy=4 -56 -41 -32 -26 -28 -56 64 26 -11 -35
sign ask.buy.new=-83 -21 -12 -9 -9 -13 -13 91 8 -18 -9|sign ask.crew=-38 -94 -13 -12 -16 -25 87 -23 -23 -35 -32
sign ask.idea=-120 -31 -41 -42 -61 -31 -49 -45 -38 105 -45
sign ask.mass=-5 -48 -17 -34 -37 58 -49 -42 -16 -40 -6
sign ask.mass.all=-34 -22 -22 -21 -26 56 -43 -26 -21 -10 -28
sign ask.media=-45 -68 -34 -34 -63 -37 81 -41 -45 -44 -29
sign ask.own=-52 -51 -34 -16 -42 -63 -36 -7 83 -46 -41|sign ask.please=-16 -14 -32 3 20 25 23 44 3 36 -22
sign ask.quote=-46 -43 -31 -32 77 -39 -40 -95 -44 -23 -34
sign ask.stream=-62 -49 -25 -25 -28 -26 -73 -32 -12 -33 76
sign audience.any=-3 -33 -19 -35 -19 57 -2 -49 -35 -25 14
sign count.many=49 10 -13 -11 -21 -46 -33 -27 -21 -24 -6|sign danger.clear=11 13 0 -1 0 0 -1 0 -2 -2 -1
sign danger.ended=-25 51 10 -3 -4 -2 -4 -11 -8 -6 -3|sign danger.held=79 6 -13 -19 -20 -9 -22 -27 -25 -27 -26
sign danger.now=-11 41 -28 -28 -30 55 10 -8 -34 -35 -34|sign danger.open=-9 39 -1 -1 0 -1 -1 -2 -3 -3 -9
sign danger.people=-55 81 -4 -4 -4 -6 -18 -26 -6 -10 -21
sign danger.risk=-1 41 -20 -18 -19 -13 -20 -16 -24 31 -21|sign danger.swollen=53 -31 0 0 -2 0 0 -8 -4 -5 -1
sign did.media=52 4 22 -9 -15 -32 -71 -23 -35 -32 -21|sign event.any=10 -45 -34 -33 -52 16 86 -77 -33 -45 37
sign fault.ask.install=43 -10 13 34 2 -47 -42 -88 -65 72 -34
sign fault.broken=26 36 -27 -27 -51 -27 -43 -67 49 -30 20|sign film.any=17 0 -36 -36 -49 7 53 -42 -44 -54 -2
sign group.class=30 18 -32 -11 -43 -38 -38 -40 8 59 -27
sign group.several=34 31 -18 -30 -24 -35 -27 14 -51 -47 17
sign group.unit=39 1 -43 -29 -18 -21 -22 51 -34 -37 -38|sign harm.attack=42 -18 -1 0 -3 -4 0 -1 -9 -1 -2
sign harm.data=53 20 -18 -18 -20 -27 -20 -17 2 -23 -23|sign harm.phished=29 0 -1 -1 -1 -1 0 0 -5 0 -1
sign idea.elsewhere=-24 46 -8 -9 -20 -23 -13 -32 -22 59 -5
sign idea.none=-51 -26 -9 -9 -17 -26 -18 37 -15 71 -13|sign idea.try=-22 -98 -28 -28 -34 -3 -38 -53 -34 102 -38
sign lack.stock=-37 -53 -2 -3 -35 -17 11 100 -31 -27 -13|sign low.ask=52 -92 -16 -30 20 -6 -40 -21 24 11 -51
sign low.cosmetic=49 72 -30 -30 -51 -11 -41 -64 -53 -11 -10
sign low.taste=102 -5 -30 -29 -44 -16 -31 -65 -50 -32 -37|sign not.idea=-1 -27 -24 -25 7 -15 -4 -59 113 12 -14
sign not.own=72 -68 -26 -8 -32 49 10 -52 -8 -3 -47|sign one.else=67 11 -23 -21 -24 -29 -32 -40 -26 -28 -4
sign one.only=58 -22 -8 -34 -39 -44 -44 -49 52 -41 -27|sign one.spare=13 48 -12 -11 6 -12 -14 10 -15 -15 -16
sign own.kin=-60 -12 -10 -8 -31 -9 -12 -39 94 -40 -4|sign own.mine=-57 -45 -30 -34 -37 -37 -45 -32 93 -41 -38
sign part.of=10 47 -34 -33 -17 0 -28 1 -20 -5 -33|sign place.school=12 -2 -12 -25 -30 57 -19 -31 66 1 -33
sign place.shared=25 50 -39 -33 -30 -25 -16 8 -56 -55 -37
sign quote.any=-65 0 -13 -14 87 -19 -25 -107 -29 -32 -16
sign school.own=132 -73 -55 -31 40 -21 -20 -29 -146 -24 -24
sign stop.noway=54 -44 -13 -12 -24 -14 -13 17 -34 -29 -18
sign stop.outage=34 40 -34 -19 -34 -38 -31 52 -43 -24 -35
sign stop.power=71 -45 -22 -20 -21 -20 -21 -27 5 -24 -10
sign stop.work=35 -25 54 123 -36 -30 -34 -61 -37 -40 -37
sign stream.any=-57 -30 -51 -48 -56 -57 13 -35 -63 -67 101
sign stream.refused=-34 4 -14 -26 -35 -76 -52 -39 -48 -42 93
sign tell.any=20 -54 -27 -14 -22 65 -46 -22 -36 -29 -17
sign want.gear=-54 -108 -34 -38 59 -33 -29 100 -18 -20 -47|sign want.paid=-25 -46 -6 -2 -54 6 -53 95 -47 -17 -8
sign way.norush=34 41 -4 -16 -27 -22 -19 50 -41 -1 -24|sign way.round=47 61 -34 -33 -27 -38 -36 -16 -50 -43 -42
sign way.usable=-15 68 -23 -20 -5 -20 -22 -29 -36 -3 45|sign when.over=62 -38 -1 -7 13 -5 -39 -16 -7 -6 -14
sign when.soon=29 66 -8 -19 -23 -6 -18 -35 -23 -20 -17|subject account=13 43 19 3 36 -6 -7 -27 -26 -8 -13
subject alarmtech=34 24 -3 -3 -12 15 -11 -10 -9 -29 22|subject audience=38 -4 -1 -1 -2 7 -1 -3 -2 -1 -4
subject blocked=76 2 -1 -1 -3 -16 -1 -5 -2 -4 -8|subject building all=-42 59 -40 -39 -40 -38 -52 -2 -50 -38 -45
subject building part=-24 64 -2 -2 -3 -2 -2 38 -7 -2 -5|subject buy=-29 8 -2 -2 10 -3 -7 0 22 4 -2
subject chromebook=51 -6 3 -4 -18 -4 -5 14 -21 -8 -8|subject computer=-63 94 6 -8 -8 -8 -9 30 90 -3 -11
subject cosmetic=48 33 -7 -7 -10 -7 -6 -17 -11 14 -10
subject device all=33 -41 -30 -40 -1 -45 -55 69 28 -34 -29
subject device part=-24 64 -2 -2 -3 -2 -2 38 -7 -2 -5|subject display=-37 -32 -2 -4 30 -5 -9 88 29 -7 15
subject door=-24 54 -9 -9 -17 -10 -15 -12 -12 26 -14|subject electric=-83 76 -1 -1 -2 -1 -1 1 -2 -3 -1
subject email=74 -3 -1 -2 -2 -65 0 -8 -9 -2 -7|subject furniture=-8 49 -6 -6 -13 -7 -17 42 -18 -12 -8
subject grounds=-45 56 0 -1 -1 -1 -3 -2 -1 -2 -2|subject hazard=66 -4 -3 -3 -3 17 -5 -4 -4 -9 -5
subject howto=92 10 -5 -5 -12 -9 -15 -22 -43 -19 -8|subject hvac=27 27 -3 -2 -6 10 -5 -4 -4 -4 -4
subject light=-17 13 -2 -2 -1 -2 -5 60 -3 -5 -4|subject loose=55 -8 -20 -41 -49 45 -17 -20 -37 18 -76
subject media=-57 7 -21 -22 -35 -27 106 -43 -33 -41 -13|subject money=9 -33 -15 -15 84 -13 -23 -82 -30 -30 -23
subject network=24 -11 -4 -3 -6 -4 -3 0 14 -4 22|subject own=27 -21 -4 -5 -7 -13 -5 -15 35 -8 -5
subject peripheral=-9 40 -6 -6 -7 -5 -13 71 -24 -11 -13|subject pest=67 15 -3 -4 -4 -3 -4 -2 -9 -16 -4
subject phish=14 -2 -1 -1 -4 4 -1 -9 15 -7 -2|subject phone=-36 -30 -18 -3 18 4 -6 58 70 15 -9
subject plumbing=-35 61 -8 -5 -7 -15 -8 -10 -8 -9 -11|subject printer=41 6 -4 -5 -16 -6 -7 51 -53 4 -7
subject program=37 -79 -3 -16 29 35 -19 26 -42 61 -47|subject sendout=3 -1 0 0 -1 6 -1 -1 -1 -1 32
subject slow=47 -8 55 -8 -10 -7 -8 -14 -19 -9 0|subject smell=-5 17 0 0 0 0 -1 0 0 -1 0
subject sound=16 -1 -1 -1 6 -1 -3 -6 -3 -3 10|subject stream=-4 -50 -23 -23 -28 -28 -24 -37 25 -16 79
subject structure=0 39 -6 -7 10 -7 -8 -17 -8 -10 -8|subject supply=-47 -21 -22 -23 -57 -24 -18 124 -46 -45 -29
subject techplace=-112 106 0 -1 -1 0 -1 -3 -5 -1 -2|subject wish=32 -49 -5 -6 -6 -14 2 -10 -9 57 -7
trouble all.building=25 43 -3 -3 -3 -6 -3 -5 -8 -3 -29|trouble all.count=-35 35 0 0 0 0 0 14 0 0 -10
trouble all.district=46 -34 -1 0 -1 -3 0 -3 -4 -2 -3|trouble all.each=-2 7 71 -6 -5 -9 -4 -5 -7 11 -6
trouble all.everything=40 11 0 0 0 0 0 -12 -8 -1 -26|trouble all.listed=-25 29 0 0 0 0 0 0 0 0 0
trouble all.none=-6 -41 -1 0 0 98 0 -1 -10 -2 -7|trouble all.unit=-18 46 -5 -1 -3 -5 -1 -1 -1 -3 -7
trouble all.us=32 -47 -7 -2 -3 87 -12 -4 -8 -6 -42|trouble group.class=17 40 -12 -13 -10 -9 -10 -24 -19 11 26
trouble group.several=22 57 -12 -11 -10 -10 -9 -1 -14 -11 -20
trouble group.unit=-27 71 68 -8 -9 -8 -6 -29 -12 -7 -11|trouble one.else=-3 15 0 0 0 0 0 0 0 0 0
trouble one.only=36 33 -3 -5 -9 -8 -9 -12 7 -26 -12|trouble one.spare=-14 17 0 0 0 0 0 0 0 0 0
word #=39 36 -6 -16 3 -17 36 22 -51 -53 -81|word ##=19 27 -39 -38 38 -26 20 106 -62 -66 -34
word ###=17 67 -3 -8 -1 -33 -5 5 -22 -14 -13|word ####=72 -35 1 -1 -8 -3 -2 0 -40 -3 -7
word /=-16 17 0 1 0 0 0 0 0 -1 0|word 10th=-8 0 4 -2 0 0 0 0 -13 19 0|word 2do=16 -8 0 0 0 0 0 -2 -3 -1 -1
word 2nd=33 -12 -2 -2 -2 0 -2 -5 -3 -6 3|word 3d=63 -37 -2 -3 -3 -3 -10 -4 -3 10 -3
word 3rd=-56 -6 -1 -1 -1 0 0 67 -1 -1 -1|word 4th=13 -4 -2 -2 -1 0 0 -2 -6 3 2
word 5b=-8 0 0 0 -4 0 0 14 0 -1 0|word 5th=50 -3 -1 -1 -2 -3 -21 -8 -2 -4 -2
word 6th=-9 -8 28 -1 -1 -2 -3 -1 0 -1 -1|word a=-11 22 -18 -27 56 -24 71 -6 -6 0 -16
word about=-33 -60 0 -6 37 76 -17 -36 -14 67 7|word abov=-34 40 0 0 0 0 0 -1 -1 -1 0
word abre=-18 -4 -1 0 -1 -5 -3 10 33 -1 -8|word abrir=50 -6 -4 -8 -5 -4 -11 -11 13 -8 -3
word absenc=17 -2 0 0 0 -12 0 0 0 0 -1|word accelerat=47 -11 -2 -2 -3 -2 -3 -4 -2 -11 -6
word accept=13 -2 -1 -1 -2 -1 0 -1 -2 -1 -2|word access=13 -1 16 -2 0 -1 0 -1 -14 -1 -1
word account=28 -19 -1 46 -7 0 -2 17 -26 -8 -6|word acct=61 -9 -5 -4 -6 -4 -8 -6 -5 -5 -6
word across=16 1 0 0 0 -3 -1 -3 -2 -1 -1|word activ=-42 -57 -9 76 -8 -7 -7 -10 -14 -11 -11
word actually=-27 30 0 0 -6 3 0 0 0 0 0|word ad=20 0 0 0 0 -21 -1 0 -1 4 0
word add=-15 -3 -1 -1 19 -3 -1 -10 -5 23 -1|word address=54 -5 -1 -1 -3 -1 -21 -8 -2 -10 4
word adentro=22 4 -1 -1 -1 -1 -1 -42 -1 -1 21|word admin=0 -3 0 0 0 0 -11 0 -1 -1 17
word administrator=19 -22 -1 -1 -1 -1 -1 -1 -1 -1 25|word after=82 -59 -2 -1 10 -1 -11 -46 12 -8 -3
word afternoon=2 12 -2 -1 -2 -1 -2 -1 -1 -2 -1|word again=32 -8 -3 -1 -8 -3 -12 34 -10 -5 -10
word agua=-9 17 0 0 0 0 0 -1 0 0 -1|word ahead=27 -16 0 0 0 0 0 0 -5 -1 -1
word ahi=-8 3 -1 -1 -1 -1 -1 -1 -6 -2 17|word ai=-18 -2 -2 -1 -1 -6 -2 -1 -2 48 -2
word aid=-31 -4 0 0 -1 0 0 -1 40 -1 -1|word aide=93 -13 -5 -4 -10 -5 -9 -24 -11 -7 -7
word air=-18 21 0 0 0 0 0 -11 11 0 0|word aire=-32 39 -1 -1 -1 -1 -1 -1 -1 -1 -1
word airpod=-21 0 0 0 0 0 0 -1 22 0 0|word al=18 4 1 -1 -3 1 -2 -17 12 -5 -5
word alarm=-33 42 0 0 -1 -1 0 -1 0 -1 -1|word alarma=-14 17 0 0 0 0 0 0 0 -2 0
word alert=73 -61 -1 -1 0 -3 -1 0 -2 -1 -1|word alguien=-10 0 0 0 0 -2 26 0 0 0 -4
word all=17 51 -20 -22 -29 60 -34 -30 10 -38 -10|word all-call=1 -2 0 0 0 17 0 0 0 -16 0
word all-staff=75 -1 0 0 0 -66 -1 0 -1 -1 -1|word allow=-51 -1 -1 0 -3 -2 0 -2 -3 -4 71
word along=-3 2 -1 -1 12 0 -2 -3 -2 -1 -1|word also=16 11 0 0 0 0 0 -20 -1 -1 -2
word alumno=16 -5 -1 -1 -2 -1 -2 -2 -5 -4 16|word am=-25 28 5 4 6 -1 8 -4 -11 -3 15
word an=4 4 -10 -7 -30 14 -19 -30 -16 68 19|word and=17 21 -2 -18 -31 48 -2 -40 -20 -9 -15
word anda=16 -2 -4 -1 -1 -1 -1 -1 -2 -1 -4|word announcement=-4 -4 0 0 4 -2 0 -2 0 -2 13
word another=-30 -6 -1 -1 -4 -2 -2 37 -9 24 0|word answer=19 -1 0 0 -3 -13 0 -2 -2 -4 8
word any=30 -5 -6 -4 -7 -34 8 -15 -49 42 33|word anybody=-10 0 -1 -1 -2 -1 1 -1 -1 15 -1
word anymor=-35 3 -1 0 0 0 0 -1 39 -1 -1|word anyon=-8 1 -1 -1 -1 -1 -1 -1 -3 16 -1
word anyth=71 2 1 -1 -1 -4 -16 -2 -3 7 -59|word apagada=21 -18 0 0 0 0 0 -2 0 0 0
word aplicacion=-13 -4 0 0 0 -1 0 0 18 2 0|word app=-17 -82 1 -3 26 -6 -4 -11 92 32 -6
word appl=-14 -4 0 0 0 0 18 0 0 0 0|word application=-10 0 0 0 22 0 0 -9 0 0 0
word approv=39 -2 -1 -1 -4 -1 -3 -9 -3 -4 -1|word aqui=-3 -4 -1 -1 -3 -3 -5 -9 -2 41 -3
word ar=44 -13 -2 -2 -4 -3 -5 -6 -4 2 -6|word are=41 66 2 -17 -17 -7 -69 -47 -9 -25 -51
word arent=44 -6 0 -1 0 0 0 0 -1 0 -34|word around=-7 22 -1 -1 -1 -2 4 -7 -3 0 -2
word art=-51 12 -2 -1 4 -1 2 -3 -5 3 38|word as=-8 12 -5 2 19 -6 -4 -3 -7 24 -11
word asap=-8 -3 -1 -1 -1 -4 24 -1 -2 -1 -3|word asi=32 -4 -2 -2 -3 -3 -8 -3 -3 -3 -2
word asistencia=17 -4 -1 0 -1 -6 -1 -2 -4 5 -1|word ask=7 -48 -2 -5 17 11 6 -25 48 -5 -5
word assembly=25 -5 -1 0 -2 -1 -4 -4 -3 -1 -2|word asset=13 -1 0 0 -1 -1 -1 -2 -3 -2 0
word assign=32 -11 -2 0 -1 -1 0 0 -14 -1 -2|word at=57 -99 -23 -22 -17 -26 28 -27 16 9 -37
word atora=38 -5 -1 -1 -2 -1 -15 -5 -2 -1 -4|word attach=-41 -9 0 -1 -3 62 -1 5 -2 -4 -1
word attendanc=46 -28 0 -1 -2 -4 -1 -2 -2 3 -3|word audio=-33 0 0 0 0 0 0 -1 0 0 38
word auditorio=-9 -1 0 0 24 -1 -3 -3 -2 -2 -2|word august=49 -8 0 0 -1 -1 0 -21 -1 -2 -9
word aviso=-2 0 0 -1 0 -7 0 -1 14 0 -1|word ayer=14 -1 -1 -1 -2 0 -1 -3 -3 -1 0
word ayudan=-17 0 0 0 0 0 0 0 18 0 0|word b=24 -12 0 -1 0 -2 0 -2 -3 -1 -2
word back=84 4 -6 35 -5 -51 23 -37 -21 -20 -44|word background=18 -5 0 0 -2 -1 -2 -3 -2 -2 0
word bad=-11 11 -1 -1 -2 -1 -2 -7 17 -2 -1|word badg=92 -87 5 2 0 -5 -3 -1 -1 -1 -8
word bag=22 7 -1 -1 -4 0 -1 -11 -4 -4 -2|word bail=-13 -3 0 0 0 0 -1 -1 -1 -1 20
word ball=-14 0 0 0 -1 -1 0 0 0 17 0|word ballpark=-26 -4 -1 -1 54 -1 -5 -7 -1 -1 -1
word band=14 -7 0 0 0 0 0 -1 -4 -1 -1|word banner=-9 -13 -1 -1 -4 -3 53 -6 -2 -4 -1
word bano=-7 27 -1 -1 -1 -1 -1 -5 -1 -1 -1|word bar=23 -21 0 0 0 0 0 -1 0 0 0
word barn=63 3 -57 2 0 -1 1 -2 -1 -1 -1|word bathroom=-4 15 0 0 0 0 0 0 0 0 0
word batteri=-3 -7 -3 -2 -9 -3 -3 45 -6 -4 -3|word battery=22 3 -2 -2 -13 -3 -4 -32 47 -6 -3
word bay=-24 7 0 0 23 0 0 -1 -2 0 0|word be=13 -33 -7 -5 -2 1 -12 51 -23 31 -16
word bear=-6 -6 0 -1 -2 -2 25 -1 -2 -4 -1|word bee=-8 42 -3 -3 -3 -3 -4 -5 -3 -3 -4
word been=24 18 -12 0 9 -2 -1 -24 -1 -2 -2|word beep=83 -43 -3 -3 -3 -3 -6 -4 -4 -4 -4
word befor=-69 -8 0 0 10 17 22 6 41 -2 -1|word began=-32 1 6 0 0 0 0 0 0 0 25
word behind=17 4 -1 -1 -1 -1 -2 -5 -2 -1 -2|word believ=-14 0 0 0 17 0 0 0 0 -1 0
word bell=-24 1 0 0 4 0 0 0 -7 -1 29|word bench=41 -26 0 0 -2 -1 -3 -5 -2 -2 0
word besid=-8 13 0 0 0 0 0 0 0 -1 -3|word better=-11 -5 -1 -1 -1 -1 -1 -2 5 20 -1
word between=-21 44 1 -1 0 4 -16 0 0 -1 -4|word bid=-7 0 0 0 20 0 -1 -11 0 0 0
word bien=11 21 -1 0 -3 -2 -3 -9 -5 -3 -4|word big=-72 14 -1 -1 2 -2 -3 66 2 -1 -2
word bill=-17 0 0 0 0 0 0 -1 20 0 0|word biology=42 -1 0 0 0 0 0 0 0 0 -39
word bit=-59 80 -2 -2 -2 -3 -8 -3 -3 9 -4|word bittersweet=17 -15 0 0 0 0 0 0 -2 0 0
word black=-30 6 -3 -2 -13 -3 -6 82 -13 -5 22|word blanco=29 -7 1 0 -3 -1 -15 3 -2 -1 -3
word blank=37 7 0 0 -9 0 0 -3 -1 -1 -24|word blast=54 0 0 0 0 -54 0 0 0 0 0
word bleacher=-27 44 -1 -1 -1 -1 -1 -4 0 -1 -1|word blind=19 4 -1 -1 -3 -1 -1 -5 -2 -2 -3
word blink=16 1 0 0 -1 -1 0 -2 -4 -1 -1|word block=53 4 -2 -2 3 -28 -19 -4 -2 -6 19
word blood=-17 -13 0 0 0 27 8 -1 0 -1 0|word bloqueado=-12 -3 -2 -1 -1 0 -1 -1 -1 -1 27
word blow=-38 45 0 0 0 0 0 0 0 -1 0|word blue=33 -7 -2 -2 -2 6 -14 -2 10 -2 -8
word board=3 -5 -10 -8 83 -5 6 -20 -8 -20 -16|word bocina=-25 -1 0 0 43 -1 -4 -3 -3 -2 -2
word boil=-18 -1 0 0 0 20 0 0 0 0 0|word boiler=-9 18 0 0 0 0 0 0 0 0 0|word bolt=-6 31 0 0 -3 0 0 -12 -7 -2 0
word bonito=-13 -10 -1 -1 -1 -1 32 -4 -1 4 -2|word book=39 -15 -3 -3 -3 5 4 -5 -4 -7 -5
word bookcas=-16 26 0 0 -1 0 -1 -6 -1 -1 0|word booster=-13 0 0 0 12 0 5 -1 -1 -1 -1
word booth=-3 -1 -1 -1 -1 -1 -1 -2 -2 20 -6|word borrow=17 -7 -1 -1 0 0 0 -1 -1 -1 -1
word both=-36 7 -1 -1 -2 37 -2 -4 -9 -2 25|word bottl=-2 2 0 0 0 17 0 0 0 -16 0
word bottom=32 -14 0 -1 -1 0 -8 -4 -1 0 0|word bought=-40 0 0 0 -2 0 0 6 48 -2 0
word bounc=41 -3 -1 0 -1 -31 0 -1 -1 0 5|word box=93 -78 -2 -2 5 -3 -18 -4 -6 -5 15
word boxe=22 3 0 0 -1 -1 0 -21 0 0 0|word boy=-4 28 -1 -1 -3 -1 -1 -4 0 -3 -3
word brand=13 0 0 0 -1 0 -1 -4 -4 -1 -1|word break=-54 -4 -7 -2 -3 -2 -1 41 35 -4 2
word breaker=-35 39 0 0 0 0 0 0 0 0 0|word bring=-41 -5 -1 -1 -10 -3 -2 39 57 -14 -1
word brok=-43 22 0 0 0 0 0 -1 0 11 11|word broken=-38 16 0 -1 6 0 0 -1 -4 7 13
word brought=-27 -5 -1 -1 -2 -1 -1 6 39 -2 -1|word brown=-9 23 0 0 -1 0 -1 -5 -1 -2 0
word browser=37 -2 -2 -2 -2 -3 -1 -2 -10 -5 -3|word budget=30 0 -1 -1 -3 -1 -1 -15 -4 -1 -1
word buen=14 -1 -1 0 -1 -2 0 -2 -4 -1 -2|word buena=-8 -3 2 0 0 -1 14 3 -3 0 -4
word bueno=0 -1 1 -1 -1 -4 -2 -1 -3 15 -4|word buffer=-22 0 0 0 0 0 0 0 0 0 22
word build=37 22 -3 -2 3 -4 -9 1 -24 -5 -8|word built=-22 0 0 0 -1 0 0 9 15 0 0
word bulb=-24 16 -1 -1 -7 -2 3 32 -3 -3 -2|word burn=-7 -1 0 0 -1 0 0 14 -1 -3 -1
word bus=57 1 -64 2 -4 13 -13 -19 -7 38 -18|word business=-7 3 0 0 20 0 -1 -14 0 0 0
word busy=44 -9 -1 -2 -2 -1 -1 -2 -7 -8 -7|word button=41 -31 25 -3 -4 17 -12 -4 -7 -9 -3
word buy=-20 14 0 0 5 0 0 -1 0 -1 0|word by=17 38 -14 -20 12 40 0 -56 -44 -5 -14
word cabinet=-26 13 0 0 -1 0 0 16 -1 -1 0|word cabl=8 -32 -1 -1 -6 -1 -1 64 -9 -2 -3
word cada=13 13 0 0 -2 0 0 -16 -2 -2 -2|word cafeteria=-60 75 -2 -2 -2 -2 -2 -6 -2 -3 10
word cafetorium=-11 -1 0 0 1 0 0 13 0 0 0|word cal=25 14 -1 -1 -3 11 -2 -7 -5 -16 -5
word calculator=-26 -17 -5 -5 -11 -5 -13 99 -4 -6 -7|word calefaccion=-9 12 0 0 0 0 0 0 0 0 0
word calendar=-5 -1 -1 -1 -1 16 0 -4 -4 -4 6|word calificacion=-8 0 20 0 0 0 0 0 -1 0 0
word call=49 -39 1 -1 -2 35 -2 -4 -21 -20 -17|word cam=5 9 -1 -1 10 -2 -6 -4 -2 2 -12
word cambio=19 -1 -1 0 -8 0 -1 -2 -2 -1 -2|word came=36 9 0 0 -5 1 0 -18 -4 -1 -2
word camera=13 -33 -1 -1 9 -3 40 -12 0 17 -7|word camion=-18 -1 -1 -1 -1 -4 -2 -1 16 14 -2
word campu=4 21 0 0 -1 -1 -1 -4 -2 -4 -4|word can=8 -79 -23 -26 -38 -18 114 3 71 26 -57
word cancion=-13 -3 0 -1 0 0 -1 0 -2 -2 22|word cannot=36 -2 19 0 -1 0 0 -4 -40 -1 -1
word cant=44 -18 11 67 -18 -18 -17 -29 -1 -24 -58|word caption=71 -3 -1 -1 -10 -4 -11 -7 -20 -9 -2
word captur=30 -30 0 0 0 0 1 0 0 0 0|word card=59 -39 15 -3 -5 -4 -5 -5 -13 -3 -5
word cargando=-14 -3 0 0 0 0 -1 -1 -1 -1 22|word caricatura=-22 -21 -1 -1 -1 -1 -1 -1 -1 -2 53
word carri=-39 28 0 0 0 0 0 0 10 0 0|word cart=-9 42 0 0 -11 0 0 -4 -3 -2 -1
word casa=-10 -1 0 0 0 -4 -1 2 20 0 -2|word case=-21 -6 0 0 15 0 -1 20 -4 -2 0
word catalog=50 -2 -4 -3 -3 -6 -4 -5 -3 -15 -4|word category=18 -1 2 -1 0 0 -1 -1 -1 0 -16
word cayo=13 -2 -1 0 -2 0 -1 -1 -2 -1 -2|word ceil=-38 52 0 0 -1 -1 12 -9 -1 -3 -6
word cell=-12 -18 0 0 -1 0 0 -3 35 -1 -1|word celular=-76 -2 -1 -2 -1 -6 -2 -2 82 13 -3
word chair=35 -26 -1 -1 13 -1 0 -2 -3 -2 -2|word chang=68 9 9 -2 -15 -6 -12 -63 11 -7 -12
word channel=-49 14 0 0 -2 -1 -1 -3 -1 -2 47|word charg=56 -15 -1 -1 -26 2 -1 5 -19 -1 -1
word charger=13 -5 0 0 -4 0 0 10 -7 -1 -1|word check=82 -38 -4 -3 -6 -5 -6 -14 -1 -7 -3
word chemistry=-35 35 -1 -1 -2 -2 -3 -2 -2 14 -1|word chicken=-11 -1 0 0 0 0 14 0 0 0 -1
word child=-41 36 0 0 -1 -1 -2 -1 -1 11 0|word chili=-9 -5 -1 -2 -1 -2 27 -2 -1 -2 -2
word chilly=-53 62 -1 -1 -1 0 -1 -1 0 -1 -1|word chispa=16 -15 0 0 0 0 0 0 0 0 0
word chofer=19 -8 -1 0 -2 -1 -2 -1 -1 -2 -2|word choir=-13 0 0 0 -1 0 19 -4 0 0 -2
word choos=-14 0 16 0 0 0 0 0 0 0 0|word christma=-70 -1 4 0 -1 0 0 -1 71 -1 0
word chromebook=58 -12 -4 -4 23 -4 -4 16 -112 32 -3|word ciencia=-2 -20 0 0 0 0 0 22 0 0 0
word circl=24 -30 0 0 0 0 0 0 0 0 8|word circulation=12 -5 0 0 0 0 -1 -1 0 -1 -1
word clank=-11 24 -1 -2 -1 -1 -2 -1 -1 -2 -2|word clas=-12 -2 -2 -1 -1 0 -1 -1 -3 -2 27
word class=-24 54 -7 -14 -22 -16 -25 105 5 23 -35|word classroom=-88 50 -2 -1 23 -5 -1 -19 47 9 13
word clean=31 -1 -1 -1 -3 -4 -21 -8 15 -4 -2|word click=85 -54 -1 -2 -4 -3 -1 -13 -11 -7 -3
word climb=-64 68 0 0 0 0 0 0 0 0 0|word clip=-84 -3 -2 -1 -2 -1 25 -4 -1 -4 86
word clock=36 53 -3 -3 -6 -4 -4 -18 -13 -6 -19|word clos=49 -22 -2 -1 2 3 -2 -8 -5 -6 -6
word closet=-22 51 -2 -2 -3 -2 -4 -1 -3 -3 -3|word co=-14 16 0 0 0 0 0 0 0 0 0
word coach=-13 -3 3 -2 -2 0 -1 -2 -1 16 4|word coat=-30 39 0 0 0 0 0 0 0 -1 0
word cocina=-14 16 0 1 0 0 0 -2 0 1 -1|word cod=18 -3 -1 -1 -2 -1 -1 -1 -5 -3 0
word code=8 -5 6 1 -15 0 -11 -15 -3 18 15|word codigo=17 -13 0 0 0 -1 -1 -1 0 -1 -1
word coffe=18 -7 0 0 -1 0 0 -3 -1 -1 -1|word cold=15 8 0 0 0 -1 -1 -1 -2 -1 -1
word colleagu=-12 -1 0 -1 -1 -5 0 -2 -1 25 -1|word colleg=-20 0 0 0 -1 0 0 -1 23 0 -1
word color=28 -6 -2 -2 2 -1 -2 -3 -4 -3 -4|word com=14 16 0 0 -1 -3 0 -3 -1 -2 -2
word come=72 -6 -4 -4 -8 -20 21 -14 -19 -9 -48|word comedor=40 -29 -1 -1 0 -3 -1 -1 -1 -1 -3
word committe=6 0 0 0 0 -12 0 -1 -1 9 0|word common=41 -42 0 0 0 0 0 0 0 0 1
word communication=-47 -5 -2 -3 -3 -5 85 -4 -3 -3 -3|word como=34 -1 -3 0 -1 -1 -1 -3 -5 -2 -3
word complain=-53 65 0 0 0 0 0 0 0 0 -10|word complianc=18 -7 -1 -1 -1 -1 -1 -1 -1 -1 -2
word compr=-6 0 0 -1 0 -2 0 -3 15 0 -1|word compu=16 -3 -1 0 -1 0 0 -2 -7 0 1
word computadora=27 9 -4 -1 -3 -1 -2 -6 9 -1 -8|word computer=17 40 13 -6 -36 -15 -13 -42 57 9 -17
word con=-16 9 -6 -6 -20 -11 20 -19 -11 19 57|word concert=-49 1 0 0 0 0 20 0 0 0 27
word concret=12 -11 0 0 0 0 0 0 0 0 0|word conecta=-1 0 0 0 -1 0 0 -12 16 0 -1
word conferenc=10 5 0 -1 -4 10 -2 -4 -4 -13 4|word connect=9 15 -3 -3 -5 -6 -6 -6 27 -8 -5
word consider=-15 -1 0 -1 0 -1 -1 -1 -1 30 0|word consol=-11 0 0 0 0 0 0 0 22 -8 -1
word control=13 -3 0 0 -9 2 0 0 0 -2 0|word cook=-8 12 0 1 0 -1 0 0 0 0 0|word cool=-23 27 0 0 0 0 0 -1 -1 1 -1
word copi=96 -9 -1 -2 -3 -17 -3 -43 -6 -2 -3|word copier=-29 20 -2 -2 8 4 -12 -24 51 -5 -2
word copy=-10 21 -1 -1 -1 -2 0 0 -1 -2 0|word cord=-19 1 -1 0 -2 0 0 6 -3 -1 19
word cork=-11 12 0 0 0 0 0 0 0 0 0|word corr=-13 -3 -1 0 0 0 -1 -1 -1 -1 20
word correct=25 -5 0 0 -1 -13 0 -1 -4 0 0|word correo=60 -2 -3 -2 -7 10 -4 -22 -11 -2 -6
word cost=-87 1 -2 -1 97 -3 -2 -4 -3 -5 -3|word cotizacion=-1 0 0 0 13 0 0 -6 0 0 0
word could=-21 7 -13 -11 17 -17 12 -7 -19 68 6|word couldnt=-27 43 0 0 0 0 0 -13 -2 0 0
word counsel=-19 22 0 0 0 0 0 -2 0 0 0|word counselor=-1 -18 17 0 -2 0 0 9 -2 0 0
word counter=56 -53 0 0 0 0 0 -1 0 0 0|word county=-1 -3 0 0 -1 20 -6 -1 -1 4 -11
word cours=29 -9 -2 -1 -1 -2 -3 -2 -1 -2 -3|word cover=24 17 -5 -5 -4 -8 33 3 -3 -41 -5
word crack=29 -11 0 0 -6 0 0 0 -7 0 0|word crash=15 0 -2 0 0 0 0 0 -1 -1 -8
word creat=-6 -3 -2 -2 -3 -2 29 -3 -2 -2 -2|word creek=-12 15 0 0 -2 -1 -1 -7 9 1 -1
word crew=9 -21 0 0 0 0 14 -1 0 -1 0|word crook=-26 36 0 0 0 0 -2 -1 0 -1 -1|word cry=-36 37 0 0 0 0 0 0 0 0 0
word cuando=34 -3 -3 -2 -5 -3 -1 -6 -3 -3 -5|word cuanto=-21 0 0 0 38 -1 -1 -4 -1 0 0
word cuarto=-4 5 0 0 0 -1 12 -3 0 0 -8|word cuatro=13 -8 -1 -1 -2 7 -2 -1 -1 -2 -2
word cuenta=71 -3 -2 -2 -7 -12 -4 -18 -9 -2 -5|word culinary=-37 65 -3 -4 -5 -7 21 -7 -5 -6 -10
word cursor=15 -2 -1 -1 -1 0 0 -6 -1 -1 -2|word custodian=-14 18 0 1 -3 -1 11 -3 -1 0 0
word cut=56 -17 -1 -2 -9 -2 5 -13 -7 -6 -4|word damag=14 -4 0 0 -6 0 0 0 -1 0 -1
word danc=-9 12 0 -1 0 -1 -3 0 -1 -1 3|word dar=29 -5 -3 -2 -13 -13 -11 32 -4 -6 -2
word data=23 -21 0 0 0 -1 0 0 0 -1 -1|word date=-15 -3 -1 -1 -4 7 25 -3 -1 -1 -3
word dato=-13 -3 -1 0 0 0 -1 -1 -1 -1 20|word day=3 -18 -3 6 21 -2 4 -14 23 -10 -10
word de=35 19 -15 -18 28 -21 -4 -70 53 -36 -4|word dead=54 -20 -14 0 -1 -1 -1 -1 -8 -1 -12
word deadlin=26 -5 -1 -2 -1 -1 -5 -2 -1 -1 -3|word decid=-21 -2 -1 -1 -1 -1 -4 -3 -2 39 -2
word default=70 -1 -1 -1 -9 -4 -13 -7 -18 -11 -1|word degre=-22 37 0 0 0 0 0 0 0 0 0
word deja=-36 10 1 -1 -2 -2 -2 -4 15 -3 24|word del=-20 -7 -7 -11 9 5 42 48 7 -17 -2
word delay=-19 0 0 0 0 19 0 0 0 0 0|word deliver=22 0 0 0 0 0 0 -21 0 0 0
word dema=0 16 0 0 -1 -1 -2 -6 -3 -1 -1|word department=4 -15 -1 -1 -2 -1 13 -5 14 -1 -1
word desd=48 -7 -2 -1 -3 -7 -2 -5 -11 -2 -2|word design=-59 -9 0 0 -1 -2 71 -1 -1 10 -1
word desk=-9 42 -21 -2 20 -3 -3 34 22 -24 -3|word desktop=33 -27 5 -1 30 -2 -2 -6 -6 -4 -1
word detect=27 -1 -1 -1 -2 0 0 -4 -14 -1 -2|word detector=32 -32 0 0 0 0 0 0 -1 1 0
word devic=63 -3 0 0 -1 0 0 -1 -64 10 -1|word dia=15 2 1 -1 -3 -3 -3 -12 -8 -2 16
word dial=44 -7 0 -1 -2 -2 0 -4 -12 -1 -17|word dice=15 -7 0 -3 -4 -12 -3 8 -7 -3 21
word did=22 17 2 -1 2 -100 13 -1 39 9 -3|word didnt=82 -3 0 0 -1 -61 -1 -6 -2 -1 -1
word died=-25 24 0 0 8 -1 0 -1 -2 0 -1|word dieron=18 -1 1 -1 -2 -1 -2 -6 -3 -1 -1
word digital=-12 12 0 0 0 0 0 0 0 0 0|word dim=24 -8 -1 -1 -3 -1 -1 -3 -2 -2 -3
word direct=-9 -3 0 1 0 -1 13 0 0 -1 -1|word directory=34 -1 -1 -2 -2 -14 0 -1 -6 -1 -2
word disabl=14 -1 0 -3 -1 0 -1 -1 -3 -1 -2|word disappear=34 -2 -2 -2 -2 -1 -1 -6 -11 -4 -3
word discover=-11 -2 0 0 0 0 0 0 0 0 14|word dismissal=-23 0 0 0 0 25 0 0 0 -1 0
word dispenser=18 -11 0 0 0 0 0 0 -6 0 0|word display=44 -7 -1 -2 -4 -1 -1 -6 -5 -2 -5
word district=44 -56 -15 -7 4 -12 -45 -22 -27 100 -35|word do=21 -35 -4 -9 -11 -2 -16 -24 72 12 -2
word doc=10 13 -1 -2 9 0 -3 -4 -15 -1 -1|word dock=29 -15 0 0 8 0 0 -21 -2 0 0
word document=-2 -3 0 0 20 0 0 -9 -1 -1 -1|word documentary=-16 0 0 0 0 0 0 0 0 0 17
word doe=34 -18 5 -3 22 12 -5 -14 -50 -2 10|word doesnt=44 -48 11 -5 -4 -3 -3 -7 13 11 -7
word dog=-10 -4 -1 0 0 20 -1 0 -1 -1 -1|word doing=-17 -2 -1 3 0 0 0 0 0 0 16
word dollar=-29 0 0 0 39 0 0 -2 -1 -1 0|word dond=1 -1 -1 -1 -1 -4 -2 0 -2 14 -3
word done=-10 -1 0 0 -6 1 0 -1 -1 0 16|word dont=30 -6 -1 -2 -8 17 -4 -12 0 -3 -5
word door=-62 72 -7 -7 -10 -11 -2 10 -10 -26 6|word doorbell=-18 -3 -2 -1 -1 -1 -1 -1 30 -2 -2
word dos=50 -7 -3 -2 -4 -3 -5 -6 -11 -6 -4|word doubl=46 -32 -1 -1 -1 0 -1 -5 -1 -1 -1
word down=41 48 -1 -4 -7 -8 -14 -15 -13 -9 -12|word dr=-2 15 0 0 1 0 -2 -1 -1 -9 0
word draft=-2 1 0 0 -1 12 -1 -12 0 4 -1|word drain=-18 35 -1 0 0 0 0 0 0 0 -3
word draw=-30 31 0 0 -1 0 1 -4 -1 4 -1|word drawer=-58 39 -1 -1 0 0 0 -2 26 -1 -1
word drill=12 -6 0 0 -1 -1 0 0 0 -1 -1|word drip=-65 68 0 0 -3 0 0 -1 -2 0 -1
word driv=72 -50 -2 -2 -4 25 -2 -16 -4 -6 -26|word driver=7 14 -1 0 -2 -1 0 -4 -1 2 -2
word dron=-16 0 0 0 0 0 23 0 -1 -1 0|word drop=-45 30 -1 -1 -2 -1 -1 -9 35 1 -4
word drywall=-32 33 0 0 0 0 0 0 0 0 0|word duda=35 -5 -2 -2 -5 -2 -4 -5 -3 -3 -3
word due=24 -6 -1 -3 23 0 -10 -2 -16 -2 -1|word dunphy=16 -12 0 0 -1 0 0 -2 0 0 -1
word dur=12 -3 0 0 -1 -1 0 -1 0 -1 -3|word dust=0 -1 0 0 -2 -3 0 -3 -1 -2 13
word e=12 -1 -1 -1 0 0 -1 -6 -3 3 -2|word e-reader=-35 0 0 0 6 0 0 -1 31 -1 0
word each=-32 -12 -1 -1 -11 3 -5 -4 6 11 60|word earbud=-2 0 0 0 12 0 0 -9 -1 0 0
word east=-14 22 0 0 0 -1 -1 -1 0 -1 -2|word edit=22 -1 0 2 0 0 0 0 -1 -1 -20
word eight=-6 20 -1 -1 0 -1 -1 0 -1 -2 -6|word either=-4 -23 -1 35 0 0 -1 -1 -2 -2 -1
word el=44 -15 -22 -26 1 -30 26 -3 11 -7 7|word electrical=-13 15 0 0 0 0 0 0 0 0 0
word electricity=-39 41 0 0 0 0 0 0 -1 0 0|word electronic=39 -10 0 0 -1 0 -1 -1 -2 -21 -3
word elem=-21 26 0 0 -1 0 -1 -3 0 -1 0|word elementary=-3 -19 -1 0 -1 22 -1 -2 -6 9 -1
word elevator=-5 14 0 0 0 0 0 0 0 0 0|word ell=-10 0 0 0 -3 0 0 14 0 0 0|word ella=-17 16 0 0 0 0 0 0 2 0 0
word else=-9 21 1 -1 -1 -1 -2 0 -15 -1 35|word em=-13 -6 0 0 -2 0 -1 13 -1 0 10
word email=25 -13 18 -2 -35 3 -12 36 -11 -11 15|word emergency=-14 48 -2 -2 -2 -2 -2 -6 -2 -11 -2
word employe=-15 -12 0 0 -2 52 -10 -1 -1 -5 -1|word empty=35 -3 -1 -1 -1 -1 -3 -1 -3 -9 -13
word en=3 18 -4 -8 -4 -35 -20 -7 -43 15 83|word enchuf=19 -6 0 0 0 0 0 -1 -8 0 -1
word end=38 -10 -2 -2 12 40 -2 15 -4 -4 -84|word enfria=-14 22 -1 -1 -1 -1 -1 -1 0 -1 -1
word english=-3 -3 -1 -1 -5 -3 18 -7 -2 16 -6|word enrollment=2 -7 -1 -1 -11 -2 21 4 -1 -4 0
word entir=0 -10 0 0 -2 21 0 -3 -5 -1 -1|word entrar=30 -6 2 -1 -1 -6 -1 -2 -3 -4 -3
word equipment=-15 0 0 0 17 -1 0 0 0 -1 0|word error=98 -38 -3 -4 -3 -8 -12 -5 -5 -19 -9
word es=35 -10 -4 -3 -7 -6 3 -14 9 -8 11|word escribo=-1 -20 0 0 0 0 0 22 0 0 0
word escuela=-17 10 -1 -1 -3 -8 0 -16 55 4 -5|word essay=25 -1 -1 -2 -8 -2 0 0 -14 8 0
word esta=11 25 -4 -2 -4 -1 -2 -1 -8 -3 -2|word estan=36 -20 -1 0 -1 -2 -1 -2 -5 -1 -2
word estimat=-10 -1 0 0 27 0 -1 -6 -1 -1 0|word even=-18 0 -1 -2 -1 -2 39 -8 6 -2 -10
word ever=-9 -2 -1 -1 2 -2 -3 -2 -7 30 -2|word every=74 -95 -14 -12 -15 27 -65 -17 4 -7 12
word everybody=-8 -2 0 0 0 15 -3 0 0 2 0|word everyon=-7 35 4 0 -1 -37 -2 -6 -1 -2 24
word everyth=25 13 13 -2 -2 -2 4 -8 -20 -6 12|word exam=30 -18 -1 -1 -1 -1 -1 -1 0 -1 -5
word exist=-4 -1 0 0 -2 0 0 -4 0 12 0|word exit=-14 16 0 0 0 0 0 0 0 0 -1
word expect=18 -10 -1 -1 -1 0 -1 -1 -2 -1 -1|word export=72 -5 -2 -2 -7 -2 -13 -2 -3 -3 -23
word ext=48 -27 0 0 0 -2 0 -3 -16 -1 -1|word extension=-73 14 0 0 -4 -1 0 45 -8 25 -1
word eye=45 -3 -1 -1 0 -1 6 -1 -1 -2 -33|word f=28 -27 0 0 0 0 0 0 -1 0 0
word face=-11 -2 0 0 -1 -3 -14 -1 0 7 24|word fad=-29 30 0 0 0 0 0 0 0 0 0
word fail=50 -5 -2 -2 -2 -2 -5 -5 -2 -2 -16|word fair=-17 -1 0 0 -1 20 4 0 0 -4 0
word fall=-4 20 -7 -2 -2 -1 -1 -2 -4 7 -3|word falta=-49 -7 -1 -1 -4 -1 28 49 -5 -4 -2
word famili=-19 -2 0 0 -3 46 -2 -3 -1 -2 -1|word family=-26 -9 -2 -1 -2 41 23 -2 -5 -3 -4
word fan=122 -94 -1 -1 -1 -1 -1 -2 -1 -2 -2|word far=-10 6 0 0 0 -18 0 -2 -2 29 0
word fast=14 -1 -1 -1 -2 -1 -1 -8 -8 -3 14|word faucet=-6 13 0 0 0 -3 0 0 0 0 0
word favor=-3 -30 0 -1 19 0 -1 25 -5 -2 -3|word feed=24 -4 0 0 0 -1 -16 0 0 -4 2
word feeder=-14 0 0 0 17 -1 0 0 0 -1 0|word feel=-7 15 -1 -1 0 -2 -2 -1 0 -1 -1
word fell=-14 58 -1 -2 -3 -1 -2 -11 -7 -3 -8|word fenc=-16 10 0 0 0 2 9 0 0 0 -2
word feria=-18 0 0 0 0 24 -3 0 0 0 -2|word field=8 7 -3 -2 -3 -2 -1 -8 -5 13 -4
word fifth=-32 -1 -3 -2 -8 -3 -2 7 0 -1 45|word figur=-55 30 0 0 56 -1 0 -24 -1 -1 0
word fil=-10 16 -5 0 0 0 0 0 0 0 0|word file=16 26 -1 -1 -2 -3 -3 -3 -6 -2 -3
word film=-63 46 -2 -3 -2 -5 10 16 -2 -3 21|word filter=20 -2 0 0 0 0 -18 0 0 -1 3
word final=16 -12 0 0 0 -2 0 0 0 -1 0|word find=16 -26 -2 -2 20 -3 -3 -3 -7 20 -2
word fine=1 21 -4 -2 -3 -4 -3 -9 -28 -3 61|word finger=55 -52 0 0 0 0 0 -1 -1 0 0
word fire=14 -17 0 0 0 7 0 -1 0 -1 -2|word first=-40 63 -1 -1 -1 0 -1 -4 -4 -1 -1
word five=-38 53 0 -2 -4 -2 9 2 -7 -2 -4|word fix=28 1 -2 -3 -35 -16 8 -8 24 -4 11
word fixtur=-17 34 0 0 0 0 0 -13 0 0 0|word flag=-1 16 -1 -2 -1 -2 -2 -1 -1 -2 -2
word flicker=19 17 -1 -1 -1 -1 -2 -22 -1 -3 -1|word floor=-15 42 -1 -1 1 0 -3 -3 -4 -1 -3
word flyer=2 -12 -3 -4 -3 -6 56 -6 -6 -4 -5|word foco=-47 0 0 0 -1 0 -1 55 -1 0 -1
word folder=41 8 -2 -2 -2 -2 -3 -7 -11 -4 -4|word folk=-7 5 -1 -1 -2 15 4 -1 -10 -2 -3
word follow=-18 3 0 0 -1 -1 0 0 0 18 0|word fondo=15 -1 -1 -1 -7 0 -1 -1 -2 -1 -1
word font=21 -1 0 0 -1 -1 0 -3 -1 -5 -1|word food=-10 4 0 0 -2 -1 14 -5 0 0 0
word foot=-74 64 0 0 -2 0 0 13 -1 0 0|word football=-18 0 0 0 -1 5 -1 -1 -1 17 0
word for=-31 -90 -33 -13 98 -16 103 95 -22 9 -26|word forever=-68 -5 74 -2 -2 -3 -3 -2 -4 -3 17
word forgot=18 -1 -2 -2 -2 0 0 -2 -6 -1 -2|word form=-5 3 -2 -1 30 -2 -5 -8 -2 -9 -1
word format=61 -4 -1 -1 -6 -2 -20 -7 -1 -1 -13|word forward=22 -4 -1 -1 -2 -2 -1 -1 -2 -4 -2
word foto=-8 0 0 0 0 -1 18 0 0 0 0|word found=38 -4 -2 -2 -2 -1 -21 -3 -8 19 -14
word four=47 -7 -1 -1 -6 -4 -1 -21 -2 -2 -2|word fox=15 -3 0 0 0 0 0 -1 -1 0 -10
word fraction=-12 -1 0 0 0 0 0 0 0 12 2|word fram=-13 17 0 0 0 0 -1 0 0 0 0
word free=-16 0 0 0 -1 0 0 -1 -1 30 0|word freez=-14 24 0 0 0 0 -8 -1 0 0 -1
word freezer=33 -30 0 0 0 0 0 0 -1 0 0|word fresh=17 -2 0 0 0 0 0 -13 0 0 0
word friday=-64 40 1 -1 29 6 43 -29 -3 -4 -6|word from=57 73 -67 -16 -63 -37 -32 -34 41 -29 -32
word front=-36 10 2 -1 -3 -6 -3 55 10 -2 -2|word fue=-31 36 0 0 0 0 0 -2 0 0 0
word full=61 -50 -1 -1 -2 -1 -2 -14 17 -2 -2|word fundio=-22 4 0 0 -1 0 -1 23 0 -1 -1
word fyi=17 -13 0 0 0 0 0 0 0 0 -3|word g=-8 56 -5 -5 -6 -5 -6 -7 -4 -4 -5|word gam=-37 0 0 0 0 0 0 -12 56 -1 0
word game=-46 38 0 0 -2 5 4 -3 2 -1 -1|word gas=-60 99 -4 -4 -4 -8 -8 -5 -5 -4 -6
word gave=-40 14 -1 0 -2 -1 -1 -2 28 8 -5|word get=-20 10 0 33 1 0 -2 52 31 17 -60
word ghost=-13 24 -1 0 0 -1 -1 -3 -3 -1 -1|word gift=12 0 0 0 -1 -2 0 -6 -2 0 0
word give=66 -15 -2 -1 7 -8 -17 -7 -5 -8 -5|word given=-15 0 0 0 -2 0 0 18 0 0 0
word glass=26 -6 -2 -2 -6 -5 -5 -7 -4 11 -2|word go=30 6 -3 -3 6 35 -28 -19 -31 15 -19
word goe=-44 67 -2 1 -1 -4 -2 -18 -2 -1 22|word goggl=-16 0 0 0 0 -2 0 0 0 19 0
word going=64 10 -5 -1 5 -58 -2 -4 -1 -2 -3|word gone=4 -4 -1 2 -2 -2 -1 34 -4 -2 -12
word good=-15 2 -1 -1 1 -3 26 2 -2 -2 -1|word got=63 -82 -11 -4 1 -21 -13 8 -22 43 -14
word grabar=-11 -1 0 0 -1 -1 19 -1 -1 0 -3|word graciela=18 -2 0 0 -1 -1 -2 -5 -3 -1 -3
word grad=-32 -50 98 -12 -8 -13 -2 5 -23 -2 38|word gradebook=65 -29 2 -1 -2 -1 -3 -4 -31 10 -2
word grader=-22 27 -2 -2 -2 -3 -3 -4 -4 11 11|word grado=-6 18 0 -1 -1 -1 -1 -2 -3 -1 -2
word grandpa=-8 0 -1 -1 -7 0 -1 -9 29 -1 -1|word grant=-49 0 0 0 57 0 0 0 0 -2 0
word gray=-24 -18 28 -2 -1 -2 -2 -1 -1 -2 31|word great=-8 -5 0 0 0 0 0 0 13 0 0
word greenhous=-7 2 0 0 0 -1 12 0 0 -4 -1|word grey=54 -23 -2 -2 -2 -2 -3 -3 -3 -4 -2
word group=81 -2 -1 -1 -3 -26 -22 -8 -4 -5 -3|word grupo=-30 24 0 0 0 -1 8 0 0 0 0
word guest=-2 1 0 0 -3 -1 0 -2 14 -4 -1|word guy=-81 19 0 0 2 4 13 -8 50 -1 -1
word gym=-83 110 -6 -5 4 0 8 -17 -9 -5 -5|word hace=-15 16 -4 -2 -2 -2 26 -5 -4 -3 -4
word hacen=-39 0 0 0 -3 0 0 53 -4 -3 -1|word had=-14 -1 11 -1 -5 10 0 10 -41 29 -2
word hago=18 0 2 0 0 -11 0 -2 -6 0 -1|word half=8 43 -3 -3 -6 -3 -3 -9 -10 -4 -1
word halfway=67 -20 -3 -3 -2 -3 -9 -3 -2 -18 -3|word hall=-38 42 29 -2 2 -4 -8 -2 -6 10 -3
word hallway=44 -18 0 -1 -3 -1 -8 -2 -1 -1 -2|word hand=43 6 -1 -1 -26 -6 -2 -1 -2 -3 -1
word handl=9 -12 2 0 0 3 0 0 0 0 0|word handset=14 -3 0 0 0 -2 0 -1 -4 0 0
word hang=-5 73 -1 -2 -4 -7 -12 -14 -9 -6 -4|word happen=13 1 0 0 0 -1 3 -2 -12 0 -1
word happy=-17 0 6 0 0 0 0 0 0 12 0|word hard=72 -46 -1 -1 -17 -1 -1 -2 -1 1 -1
word harrow=-2 14 0 0 -2 0 -1 -6 -2 -1 -1|word has=-11 23 -11 -15 31 17 -38 15 -43 69 14
word hasnt=-21 -2 -1 -1 -5 -3 -3 -3 -3 44 -1|word hatch=-19 -3 -1 -1 -1 -1 34 -1 0 -2 -2
word have=-3 40 11 -9 6 10 12 -34 -27 31 -10|word havent=-10 -3 -6 0 16 -5 -1 0 0 9 -1
word hay=12 43 -2 -2 -4 0 -3 -40 -3 10 -5|word hdmi=-70 -2 -1 -1 -6 -1 -1 71 -3 -1 18
word he=64 -22 3 -1 15 -2 -1 -5 -62 -3 -2|word headshot=-13 0 0 0 0 -1 24 -5 0 -2 0
word health=28 -16 0 0 0 -3 0 -3 -2 0 0|word hear=-36 -9 -1 -1 -3 36 -2 -1 38 1 -17
word heard=-12 -7 -1 -1 -2 39 -1 -1 -2 -6 -4|word heat=-21 68 -3 -4 -5 -4 -10 -4 -3 -19 -5
word heater=-9 15 0 0 0 0 0 0 0 0 0|word hello=-25 11 11 0 0 0 2 -1 -18 18 0
word help=86 -15 -10 -13 -25 -13 -10 -14 15 6 -17|word her=-6 -22 27 -1 -8 -2 -3 17 2 13 -1
word here=19 27 -58 -3 -5 0 -25 -27 17 57 -6|word hes=12 3 -1 -2 -3 0 0 -1 -1 -1 -1
word hey=-27 -8 2 0 1 6 9 -1 14 0 0|word hi=-72 36 6 -1 -4 1 0 16 31 -3 -1|word high=23 -22 0 0 0 -1 0 0 -1 4 0
word highway=-14 14 0 0 0 0 0 0 0 0 0|word hija=-40 0 2 0 0 0 0 0 39 0 0|word hijo=-17 0 0 0 0 0 0 0 18 0 0
word hill=27 -5 0 -1 -2 -1 -4 -3 -2 -3 -1|word him=31 -9 -1 0 -1 -1 -1 -7 -2 -3 -1
word hing=-8 16 0 0 0 0 0 0 -7 -1 0|word hire=31 0 0 -1 -4 -2 -1 -17 -2 -2 0
word his=50 7 -3 -2 2 -1 12 -15 -32 -14 -2|word hit=-7 9 -1 -1 -17 -1 -1 -1 -1 -1 20
word hoja=37 -9 -2 -1 -2 -6 -3 -5 -3 -2 -4|word hold=89 2 -5 -5 -9 -9 -29 25 -8 -18 -26
word hole=2 19 0 -1 -1 -1 -1 -14 -1 -1 -1|word hologram=-4 -3 0 -1 -1 -1 -1 -1 -2 15 0
word home=-2 27 -2 -2 -2 70 -11 -3 -5 -3 -3|word homework=41 0 0 0 -1 0 0 0 -56 19 -1
word hood=-32 34 0 0 0 0 0 0 0 0 -1|word hook=29 24 0 0 -3 -1 -6 -32 -2 -1 -1
word hope=-29 0 6 0 23 -1 0 0 0 -1 0|word hot=-54 37 -1 -1 -1 -4 -1 -2 27 9 -1
word hotspot=-15 -1 0 0 -1 -1 0 -1 22 -1 -1|word hour=62 -4 -6 -4 -8 -7 -2 -13 -12 6 -11
word hous=-18 0 0 0 0 -3 2 -2 22 0 0|word household=-17 0 0 0 0 20 0 0 0 0 0
word how=33 -74 -6 -7 25 20 -17 -30 15 40 0|word hoy=25 -4 -4 -1 -1 0 -1 -1 -2 -1 -4
word hs=13 -14 0 0 0 0 0 0 0 1 0|word huel=-7 14 0 0 0 -1 -2 -1 0 -1 -1|word hum=37 -36 0 0 0 0 0 -1 0 0 0
word husband=-46 14 0 0 0 -1 0 -1 40 0 -1|word i=47 -76 7 44 -27 -84 -38 -80 51 24 -40
word ice=-21 37 0 0 -1 -4 -1 -3 0 -1 0|word id=-59 -33 -3 -1 19 42 -26 14 -11 78 -4
word idea=-26 0 -1 -1 -2 -1 -1 -3 -4 49 -1|word iep=25 -3 -1 -1 -1 -3 -1 -1 -1 -3 -1
word if=-59 -20 -1 -1 65 -3 8 40 -17 30 -4|word ill=-24 0 0 0 0 0 0 0 15 0 11
word im=13 -41 11 2 9 -28 0 7 3 25 1|word immediately=64 -12 -1 -2 -6 -7 -12 -9 -4 -6 -1
word impresora=28 -9 0 -1 6 0 -1 -29 12 -1 -2|word in=48 38 -28 1 -48 -33 -54 -75 -58 -7 -13
word inactiv=-47 -1 -1 52 0 0 0 0 0 -1 -1|word incendio=-14 17 0 0 0 0 0 0 0 -2 0
word inch=29 -8 -2 -1 4 -2 -2 -3 -3 -5 -5|word includ=18 -15 0 0 0 0 0 0 -4 0 0
word info=17 0 0 0 -1 -11 0 0 -4 0 0|word information=20 0 0 0 -1 -14 0 0 -4 0 0
word ink=-3 -14 -1 -1 -4 -1 -2 37 -2 -1 -1|word insid=2 28 -1 -1 -4 -3 -2 -6 -3 -3 -3
word instal=-12 -1 0 0 15 0 0 -1 0 0 0|word instalacion=18 0 0 0 -10 0 0 -1 -1 -4 0
word install=7 -1 -1 -1 -5 -1 -1 -3 -5 27 -1|word instead=21 -9 0 0 0 0 0 -1 -1 0 0
word internet=34 2 2 -3 -9 -4 -6 -11 -72 -5 78|word into=2 7 5 -3 -9 16 -3 -4 -18 10 -2
word invalid=51 -1 3 -1 -15 -1 -3 -25 -1 -1 -1|word invitacion=-10 0 0 0 0 16 -3 0 0 0 -2
word ipad=-39 -8 3 -1 -13 -1 -2 32 47 -3 -2|word iphon=-31 -3 0 0 -1 0 -2 -6 47 -1 0
word is=18 50 -19 -14 -27 -31 26 -43 -37 -1 -31|word isnt=-3 4 15 -1 -1 -1 7 -2 -10 -1 -3
word issu=-15 4 0 0 0 20 0 0 -6 -1 0|word it=24 -33 -24 5 -65 -39 -22 -91 101 52 31
word its=2 110 14 -19 -30 -14 -26 -47 10 -37 -13|word itself=50 -24 -1 -2 -3 -1 -1 -20 -5 15 -2
word ive=56 -48 10 -2 1 -3 8 -25 -15 -4 2|word jack=60 -28 0 0 -1 0 0 -18 -5 -1 -3
word jam=-15 33 0 0 0 0 0 -12 0 0 0|word join=-17 0 0 0 0 -1 0 0 26 0 -2|word juev=-10 0 0 0 0 1 14 0 0 0 -4
word july=15 -2 -1 -1 -2 -1 -1 -3 -2 -2 -1|word jump=8 15 -1 -1 -1 -1 -1 -12 -2 -2 -2
word june=27 -5 -1 -1 -2 -1 -3 -1 -5 -4 -1|word junior=22 -19 0 0 0 0 -1 -2 7 0 -5
word just=53 -4 -16 -5 -13 -39 -14 1 -21 7 0|word k-12=-18 0 0 0 0 18 0 0 0 0 0
word kayle=65 -8 -6 -5 -7 -4 -9 -7 -5 -5 -6|word keep=30 32 -3 -4 -5 -4 -4 -14 32 -11 -37
word kerm=-10 -7 -1 -1 -1 -1 32 -4 -1 -1 -2|word kessler=27 -16 3 -1 -1 -1 5 -2 -7 -3 -5
word key=101 -53 -2 -2 -24 -1 -1 -18 -7 -3 -4|word keyboard=14 18 -1 -1 -20 -1 -1 16 -9 -2 -4
word kid=21 14 -9 -22 -17 -23 -11 -19 38 50 -46|word kind=-3 56 -2 0 -2 -3 -4 -33 -6 7 -8
word kinder=-17 31 0 0 -1 -1 0 -1 -1 -1 -1|word kindergarten=-10 0 0 0 -1 -3 21 -1 -1 -1 -1
word kindl=-17 -3 -1 -1 -1 0 -1 -1 31 -2 -1|word kit=19 -8 -1 -1 -3 -1 -2 3 -3 -3 -1
word kitchen=20 34 -2 1 -3 -11 -1 -2 -2 -12 -12|word knee=-18 12 0 0 0 0 0 9 -1 -1 0
word knock=1 12 0 0 0 0 -1 0 -2 -7 -1|word know=-17 -5 -3 -1 27 8 6 -14 26 41 -57
word la=23 51 -22 -24 -44 -9 37 -52 53 -27 -14|word lab=39 4 -8 -7 40 -10 -14 16 -16 -12 -19
word label=66 -2 -1 -1 -13 -1 -2 -1 -4 -28 -2|word laboratorio=18 11 -2 -2 0 -2 -4 -9 -3 -3 -3
word lack=-34 0 0 0 1 0 14 19 -1 -1 0|word ladi=15 3 -1 -1 -2 -7 2 -2 -2 -1 -3
word laminator=-3 5 0 0 0 -1 -12 13 0 0 0|word lamp=-37 66 0 0 0 0 0 -27 -1 0 -1
word lampara=3 -13 0 0 0 0 -1 17 -3 -1 0|word land=-17 20 0 0 0 0 -1 0 0 0 0
word languag=-22 -11 -1 -1 -7 42 -1 0 0 2 -1|word laptop=82 -69 -10 -6 2 -10 -22 -9 -39 -13 10
word las=-1 -64 8 -3 36 8 -5 -13 -10 3 48|word last=39 37 11 -5 -90 -12 16 5 -29 14 -7
word latch=-7 13 0 0 0 0 0 0 0 0 0|word later=18 0 0 -1 9 -1 -1 -20 -1 -2 -1
word lay=-10 -3 -1 -1 -4 -2 32 -4 -1 -4 -1|word layout=53 -1 0 0 0 -1 -47 0 0 -1 -1
word le=5 -2 0 -1 -3 -5 12 -4 11 -2 -7|word leak=10 31 -3 -3 -3 -6 -5 -4 -6 -3 -5
word lean=17 -10 0 0 0 0 0 0 -6 -1 0|word learn=13 -3 0 0 -1 -3 0 -2 -1 -2 0
word leav=-77 26 -15 91 -9 -1 -2 3 -3 -5 -2|word lector=33 -16 -2 -1 -2 -1 -2 -1 -1 -2 -2
word lectura=34 -3 -2 -6 -3 -1 -1 -10 -2 -3 -2|word ledgerly=-21 0 0 0 0 0 0 0 0 7 14
word lee=24 -10 -2 -1 -2 -1 -4 -3 -1 2 -2|word left=54 12 -3 -4 -1 -3 -26 -1 -8 -15 -6
word leg=-10 13 0 0 0 0 0 -2 0 0 0|word lenta=16 -3 -4 0 -1 0 0 -1 -4 0 -1
word les=-13 -22 -1 -1 -1 -2 -1 -2 -4 -2 51|word lesson=-41 -12 -2 -2 -2 -4 -22 -3 21 51 26
word let=94 -75 -2 35 -2 -1 -7 -4 -42 3 -8|word letter=-75 54 -1 -1 2 45 -1 10 -5 -3 -4
word letterhead=-14 0 0 0 20 0 0 -1 0 0 0|word level=-12 1 0 0 0 0 0 0 0 11 0
word librarian=23 0 0 0 -3 -1 0 -16 -1 -1 0|word library=50 -44 -1 -5 -12 7 -8 66 -6 -35 -8
word libro=45 -11 -2 -6 -2 -2 -4 -9 -2 -3 -2|word licens=12 -10 0 0 35 0 0 -1 -2 -14 -1
word lift=32 -24 0 -1 -1 0 0 -1 -2 -1 -1|word light=-16 56 2 -4 -6 -5 18 -32 -12 18 -7
word lik=-25 0 -5 0 0 0 0 0 31 0 0|word like=-57 62 4 -7 3 23 4 6 -9 49 -6|word limit=0 -2 0 0 0 -4 0 0 0 0 12
word line=-77 43 -2 -1 49 -2 -2 -2 -1 17 -7|word link=1 -1 -6 -1 -1 20 0 -2 -3 -1 -1
word list=78 -9 -1 0 3 -50 -2 -2 -6 -11 -2|word lista=-6 -2 0 0 13 0 0 0 -1 -1 -1
word listen=-31 9 0 0 -1 0 0 25 -1 0 0|word littl=-21 -17 -4 -4 -3 -8 41 -9 26 8 -2
word live=18 -29 0 -1 -2 -2 -2 -1 16 -5 6|word llegan=-9 0 0 -1 0 -2 0 -1 14 0 0
word llego=19 0 0 0 0 -10 0 -1 -6 0 -1|word lluvia=-16 -2 -1 0 -1 0 0 0 -1 0 22
word lo=-2 -7 -2 -2 -14 -2 21 -18 5 26 -3|word load=-59 -23 77 -5 -4 -8 -5 -4 -4 -9 53
word lobby=20 -11 -1 -1 -2 -3 -2 -11 -2 19 -3|word lock=-45 71 13 1 -2 -2 -1 -6 -4 -2 18
word lockdown=19 -17 0 0 0 0 0 0 0 0 0|word locker=-6 -1 -1 -1 -1 -1 -1 0 -1 27 -4
word log=94 -50 -2 -2 -2 -1 -48 -21 -4 0 -3|word login=46 -6 9 -5 -16 -2 -1 -20 14 -4 -4
word logo=63 -24 -3 -3 -8 -8 24 -13 -6 -9 -5|word lol=-47 23 -2 -1 -1 -2 -1 -1 35 -2 -2
word long=-45 11 0 0 -3 -1 -1 14 -4 34 -1|word long-term=-31 0 6 0 -3 0 -1 33 -3 -1 0
word longer=-12 -7 -2 -2 -3 -2 -2 37 -2 -3 -1|word look=-43 -5 4 -3 15 -10 3 -14 -17 89 -5
word loop=-40 12 0 0 9 20 -1 -1 0 -1 0|word loos=33 -15 0 0 0 3 0 0 -3 -1 -1
word los=16 35 -14 -20 -9 -11 -15 -29 -18 -6 65|word lose=45 -5 -2 -2 -2 -1 -1 -5 -7 -15 -2
word lost=-23 54 -6 -4 -5 33 -8 -13 4 -7 -8|word lot=-19 11 0 0 0 13 -1 -1 -2 -1 -1
word loud=51 -55 -1 -1 -2 -2 -1 -7 -1 19 -1|word loung=-43 74 -1 -1 0 -5 -1 -2 -2 -8 -2
word love=-2 -20 0 0 -1 -2 -3 7 -2 24 -1|word lovely=-8 -20 0 0 -1 -1 21 15 -1 -4 0
word low=41 -26 -1 -1 -1 -1 0 -20 -5 -1 15|word lumenot=36 -15 3 -2 -10 -2 -1 -6 -4 6 -3
word lunch=40 -8 -1 -3 -31 13 -4 -5 -8 16 -8|word lune=21 -1 0 0 -3 0 -1 -11 -3 0 0
word luz=0 26 0 0 -1 0 -1 -15 -1 -1 -1|word m=-32 0 33 0 0 2 0 0 0 0 0|word macbook=-56 0 0 0 0 0 0 0 62 0 0
word machin=39 8 -2 -3 -19 -5 -5 -23 -7 28 2|word made=34 -12 -1 -1 -3 -1 -4 -4 -1 -1 -1
word maestra=29 1 1 -1 -5 -1 -1 -11 -8 -1 -1|word magenta=-20 -25 -1 -1 -3 -1 -2 57 -1 -1 0
word maiden=20 -1 -1 -1 -2 -1 -1 -4 -3 -2 -3|word mail=80 -41 -5 -5 -5 -61 -5 -7 69 -11 -9
word main=-19 31 2 0 0 -4 -1 -2 -1 -1 -1|word mainly=18 -2 -1 -1 -7 -1 -1 -1 -2 -2 -1
word maintenanc=16 -6 -1 0 0 -2 -1 0 0 -3 -2|word make=1 -42 -3 -4 -23 -4 66 43 -11 -2 -4
word man=-21 0 0 0 5 15 0 0 0 0 0|word manag=22 32 -1 -1 -1 0 -1 -1 -48 -1 -1
word mandan=-37 -3 0 0 -1 0 0 45 -1 -1 0|word manden=-2 -20 0 0 0 0 0 22 0 0 0
word many=55 -27 -2 -1 -2 -4 -2 -1 -4 -5 -1|word map=64 -31 -1 -1 0 -1 0 -1 -3 -1 -21
word mark=11 49 -2 -2 -32 3 -5 -4 -5 -5 -3|word marker=-11 22 -1 -1 0 -1 -1 -3 -3 -1 -1
word market=-12 0 0 0 0 0 0 0 1 11 0|word math=19 -40 -3 -3 -3 -1 -1 35 -1 -2 -1
word may=-50 -5 -2 1 15 -4 26 -7 5 26 -10|word mayor=-23 -1 0 0 -2 -1 34 -3 -1 -1 -1
word me=81 -123 -11 46 -10 -63 -63 54 -53 -4 -9|word mean=6 20 0 0 0 0 0 0 -21 0 0
word meanwhil=14 -2 0 0 -1 0 0 -7 -1 -2 0|word media=-24 -6 -1 -1 -4 -2 32 -7 -2 -2 27
word meet=33 -18 -2 -3 -1 -1 53 -12 -4 -19 -18|word memory=19 -2 -3 -1 -2 0 -1 -2 -4 -1 -2
word merg=13 -1 -1 -1 -2 -1 -1 -1 -1 -2 -1|word messag=77 -19 -3 -3 -8 -40 -6 -18 -18 -7 31
word mi=49 -12 -5 -12 -23 -23 -15 -41 73 -12 0|word mic=32 -11 -2 -1 -15 -2 8 10 -6 -2 -7
word mice=41 -41 0 0 -3 -1 -1 10 -2 -1 0|word microfono=-15 -1 0 0 -10 -1 -3 33 -2 -1 -1
word microphon=-24 -2 0 0 36 0 13 -25 -1 2 0|word middl=23 -32 0 0 0 20 0 -1 -2 0 -1
word mientra=-1 -20 0 0 0 0 0 22 0 0 0|word milk=22 7 0 0 -25 0 -1 0 0 -1 -1
word mine=-29 -50 9 -1 -2 -4 6 -8 103 -3 -7|word minut=82 8 -4 -4 -7 -5 -23 -22 -16 -9 -7
word minuto=-3 13 -3 0 0 0 0 -1 -2 -2 -1|word mio=-8 -1 0 0 0 -1 0 -12 30 -1 -2
word mis=-14 -7 -1 2 -2 -1 -2 -2 -4 -4 37|word miss=34 -28 2 -2 -1 -1 11 -2 -2 -1 -4
word mode=40 -26 -1 0 0 -2 -1 0 0 -4 -2|word modul=42 -1 0 0 -14 0 0 -23 0 0 -1
word molass=23 -2 -8 -1 -2 -1 -1 -2 -3 -1 -2|word mom=-10 6 0 -1 -1 -4 -1 -1 15 -2 0
word moment=-19 22 0 0 0 0 0 0 -2 0 0|word monday=-8 -11 9 -2 12 -20 -24 -27 -7 21 68
word money=-19 -1 0 -1 31 14 -3 -8 -2 -11 0|word monitor=114 -101 -3 -3 -9 -1 -2 24 -22 -5 -7
word more=-9 6 3 -1 -9 -1 -1 21 -2 -2 -2|word morn=-54 61 -1 -2 -4 -4 6 2 -6 -8 53
word mostly=-44 7 0 0 -1 0 0 -1 40 0 0|word mount=129 -84 -5 -4 7 -5 -9 -9 -6 -5 -6
word mous=36 26 -2 -2 -5 -1 -2 -27 -9 -5 -4|word mov=-41 70 0 0 -4 16 -9 -12 -8 -6 -1
word move=60 10 -2 -2 -8 -2 -2 -28 -13 6 -2|word movi=-36 -1 0 0 0 0 0 0 0 0 48
word mr=-25 0 5 35 20 -1 -1 -9 -4 -4 -9|word mrs=28 -8 2 -2 2 -36 29 5 -3 -3 -9
word much=-67 -2 -1 -1 87 -3 -5 -15 -3 9 -3|word mucho=-8 13 0 0 0 -1 -1 -1 0 -1 -1
word mural=-8 16 -1 -1 -1 -1 -2 -1 0 -1 -1|word music=-6 14 -4 -5 -1 -5 -9 -6 -8 -11 46
word musica=20 -2 0 0 -2 -1 -2 -6 -4 -1 -3|word must=15 -9 0 0 0 0 0 -4 0 0 0
word my=63 -76 -17 -5 -65 -75 -66 -57 81 -14 -24|word myself=15 0 0 0 0 0 0 -2 -11 0 0
word n=28 -12 0 0 -3 0 0 -11 -6 -1 5|word nada=-6 12 0 0 4 -11 -1 -5 -1 7 0
word nadi=19 -4 -1 -1 -2 -8 -5 -8 -3 19 -5|word najera=13 -9 0 0 0 0 -1 0 0 0 0
word nam=6 11 0 0 0 -2 0 -1 -1 0 -12|word name=47 5 -5 -1 -6 2 -5 -11 -11 11 -9
word napkin=18 -11 0 0 0 0 0 0 -6 0 0|word nasty=14 -2 0 0 -1 0 -1 -1 -4 -3 0
word near=-70 30 0 0 0 15 0 0 0 0 25|word necesitamo=11 -17 -1 -1 1 -3 14 1 -4 -1 -1
word necesito=27 -1 -1 -1 -11 3 2 -4 -6 -4 -1|word need=-9 103 -2 -24 2 33 -40 9 8 -36 -17
word negra=-9 -1 0 0 -1 0 -1 15 -1 -1 0|word neighbor=92 -34 -1 -1 0 -36 0 -1 -9 -1 -2
word network=-34 40 -1 -1 -3 -1 -1 2 24 -10 18|word never=-48 8 1 -1 2 -2 1 13 26 -2 -1
word new=74 -48 9 -16 -7 -25 -2 -97 20 -22 13|word next=56 -22 -2 -2 4 -4 -20 35 -9 -22 -4
word ni=33 -1 0 0 -2 -8 0 -3 -10 -1 -4|word nicer=-4 -1 0 0 -1 -1 -3 -3 1 12 0
word night=-32 18 -1 -1 -1 -15 22 -2 8 11 -7|word nine=-17 0 0 0 -3 0 0 26 -3 -1 -1
word ningun=23 -6 0 0 -1 -6 0 -1 -4 -1 -1|word nino=-15 16 -2 -2 11 -2 -4 -4 -2 -7 44
word nite=15 0 0 -2 0 0 0 0 -12 0 0|word no=96 -25 -24 -36 -62 -57 -80 -51 -18 -44 -76
word nobody=34 11 -4 -4 1 -9 -4 -7 -9 26 -33|word nois=-12 4 0 0 -2 -1 -1 -6 0 19 0
word noma=13 0 0 0 -9 0 0 0 0 -2 0|word none=24 -44 -3 -3 -4 3 -7 -5 -18 -12 78
word noon=-10 -4 0 -1 0 19 -1 -1 0 -1 0|word normal=-31 2 0 0 0 0 0 0 0 0 34
word north=4 -25 -1 0 -2 40 -2 -6 -3 -3 -5|word nos=-49 -12 -3 -2 -5 -4 38 52 -2 -6 -6
word not=50 13 -11 -14 -5 -56 -41 -45 -30 -20 73|word note=37 -5 -2 -1 -3 10 -2 -5 -5 -14 -1
word noth=9 13 -5 -3 -5 -4 13 -12 -10 22 13|word notic=14 -12 0 -1 -1 14 0 0 0 -1 -11
word notification=20 -15 0 0 0 0 0 0 -1 -1 -1|word november=-14 0 0 0 1 0 0 -1 0 0 14
word now=62 -25 -13 -8 -9 -15 -21 -42 3 -22 12|word nueva=29 -2 0 -1 -6 -1 -2 -8 -6 1 -4
word nuevo=-4 -21 -3 -3 -4 1 5 21 16 -4 -3|word number=4 -11 -4 -6 90 -16 1 -13 -16 -12 -14
word numero=20 -4 -1 -1 -3 -11 -2 -3 -9 -3 17|word nurs=21 -11 2 0 -1 -3 0 -3 -1 -1 0
word o=-22 26 0 0 -1 0 -1 -3 0 0 0|word obra=-2 0 0 0 0 -1 12 0 0 0 -8
word of=-5 43 -36 -28 45 1 11 70 -77 -34 30|word off=-8 62 -14 -7 -22 5 -25 11 -16 -5 -5
word offic=-29 43 2 -7 30 -14 41 21 35 -7 -8|word offlin=31 -7 -1 -1 -1 -1 -1 -3 -5 -1 -4
word oficina=34 -1 -1 -1 -7 -6 -4 2 -5 -5 -5|word oil=-30 30 0 0 0 0 0 0 0 0 0
word ok=15 20 -2 -1 -2 -1 -2 2 -3 7 -35|word okafor=24 -4 0 0 0 -11 0 0 0 -1 -5
word okay=27 -11 -2 -1 -1 -1 -1 -4 -3 -1 -2|word old=24 -11 -1 0 -4 -15 -4 5 16 -3 -4
word on=33 -14 -22 -33 -47 -19 -24 -77 18 48 36|word once=42 -14 -2 -3 -2 -6 -4 -3 -4 6 -5
word one=-4 35 -25 23 4 6 -42 117 -82 31 -54|word onlin=18 -4 -1 0 -1 -1 -1 -5 -3 2 -2
word only=83 -47 0 -6 -29 -52 21 -40 -5 -13 -1|word onto=-40 68 0 0 -3 -2 0 -9 -4 -5 -1
word open=31 22 8 -11 -15 -14 -2 -23 -38 4 31|word or=0 10 6 -4 30 -6 -5 -20 5 4 -4
word order=63 -29 -4 -3 -20 -4 -16 65 -15 -6 -36|word other=69 3 -7 -5 -15 -17 -8 -12 -15 -25 -7
word otra=1 -11 -1 -1 0 -1 -3 14 -3 7 -2|word otro=-1 -4 -1 -1 -1 0 -1 12 -4 0 0
word ought=-4 -6 -1 0 -1 17 -1 -2 -1 -1 0|word our=44 -88 -62 24 -77 40 129 -36 -82 56 -42
word out=55 54 -8 -9 -30 -34 -52 -4 -36 -20 -73|word outlet=-25 38 0 0 -1 0 0 3 -1 -2 0
word outsid=27 10 -1 -1 -2 -1 -3 -7 -4 -4 -3|word over=26 18 0 -7 -13 4 -2 15 1 -14 -16
word own=35 -3 -7 -3 -8 -5 11 21 2 -23 -12|word oye=16 -16 0 0 0 0 0 0 0 0 0
word pa=-8 5 0 0 13 -1 -1 -2 -1 -1 -1|word packet=-14 0 0 0 26 0 0 -11 0 0 0
word pad=-11 14 0 0 -1 0 -1 1 0 -1 -1|word page=85 -51 -3 4 -64 -13 25 -13 -29 -15 22
word paint=-14 29 0 0 -3 0 0 -1 0 1 0|word pair=-1 -2 -1 -1 -4 -1 -3 3 16 -3 -2
word pane=-15 40 -1 0 0 -1 -15 0 0 0 -4|word panel=-4 36 -3 -3 -2 -2 11 -4 -6 -6 -8
word pantalla=23 -2 0 0 -2 -2 -6 -6 -7 -1 10|word papa=1 -3 3 -1 -3 5 -5 -2 -6 17 -6
word papel=90 -14 -2 -1 -3 -1 -15 -48 0 -1 -4|word paper=-13 16 -1 0 28 -7 -4 -8 -4 20 -1
word para=25 -47 -5 -11 17 -19 31 25 -25 19 -12|word parent=43 -16 -6 -3 -6 -2 -13 -9 -12 -11 25
word park=-11 9 0 0 -1 13 -4 -1 -2 -1 -2|word part=-15 3 0 0 0 0 0 0 0 11 3
word pasillo=-8 19 0 0 0 0 -1 -4 0 0 -1|word pass=-14 -1 5 0 -1 -2 -2 -2 -3 24 -1
word password=3 -8 6 3 -7 -2 -1 -6 46 -4 -4|word past=39 -1 -1 0 -8 1 0 -2 -21 0 -1
word patio=-28 14 0 0 18 0 -1 -1 0 -2 0|word pay=-25 -7 -3 7 19 -2 -5 -4 33 -6 -3
word pc=43 -54 0 0 -1 0 0 -4 28 -3 -1|word pcs=-12 14 0 0 0 0 0 -1 -1 0 0
word pd=42 -2 -2 -2 -2 -1 -3 -6 -4 -5 -2|word pe=-19 -7 -2 -3 -2 -1 -2 -2 -5 -2 44
word peel=-62 71 0 0 -3 0 0 0 0 0 -1|word pen=61 -46 -2 -2 -4 -5 -3 -4 -7 18 -4
word pencil=30 -17 0 0 0 0 0 -13 0 0 0|word peopl=21 -28 -1 -1 -1 -7 39 -3 16 -9 -4
word per=-38 -4 0 0 50 0 0 -1 -1 -1 0|word percent=23 -4 -1 -2 -1 -1 -5 -1 -3 -1 -2
word period=-24 32 3 -1 -1 5 0 -3 -6 -2 -2|word permission=21 0 0 0 0 0 0 0 -19 -2 0
word permit=-30 -4 -2 -3 -2 -2 -3 -1 -4 -2 54|word person=-36 4 -1 0 -3 -2 55 -4 -5 -2 -2
word personal=50 -13 -2 -1 -5 -17 12 -8 1 -6 -4|word phon=17 -17 -9 -7 6 7 0 -16 62 -28 3
word phonic=-57 -5 -1 -1 -1 -1 -1 -2 -1 0 71|word photo=35 -5 -1 -1 -1 3 -12 -2 -1 -1 -2
word photographer=23 0 0 0 0 7 -13 0 0 -2 0|word piano=27 -6 0 -1 -3 -2 -4 -3 -1 -5 -2
word pick=24 -3 0 0 -6 0 0 -2 -12 -1 0|word pictur=57 2 -2 -2 -6 8 -31 -25 -3 -8 -3
word pin=49 -3 -3 -3 -3 -1 -1 -6 -15 -4 -4|word pipe=-8 16 0 0 0 0 -1 0 0 0 0
word pitch=-20 -3 0 -1 -1 -3 -1 -2 -2 35 0|word pizarra=31 -9 -1 -1 -2 -1 -1 -4 -6 -1 -4
word pizarron=-2 -22 0 0 -1 0 0 27 0 0 0|word plac=1 -13 0 0 17 -1 0 0 -1 -2 0
word plain=0 0 0 0 -1 0 0 16 -3 0 -11|word plan=-36 -4 -2 -1 -1 -3 -1 5 21 25 -1
word plat=5 16 -1 -1 -2 -1 -1 -11 -2 -1 -2|word play=-12 5 -2 -2 -2 -4 -9 -2 -9 -5 53
word playback=19 -9 0 0 0 0 -8 -1 0 0 -1|word player=-11 12 0 0 0 0 0 0 0 0 0
word pleas=9 31 -4 -9 15 14 -37 17 -66 14 27|word plenty=46 -5 -1 -1 -5 -1 -2 -18 -5 -1 -2
word plotter=-27 -2 0 0 0 0 -1 32 0 0 0|word pls=3 -13 0 1 -1 0 -5 19 0 0 0|word plu=23 -22 0 0 0 0 0 0 0 0 0
word plug=49 -4 -1 -1 -1 0 -1 -4 -6 -3 -1|word pm=8 -5 0 0 -1 -4 14 -1 0 0 -11
word po=49 -5 0 0 -15 0 0 -24 0 0 -1|word point=52 -11 -2 -2 -3 -2 -3 -4 -3 -12 -6
word pointer=42 -5 -1 -1 -2 -1 -1 -14 -6 -2 -2|word pole=18 -1 0 -1 -1 0 -1 -11 -2 -1 -1
word polic=56 -4 0 0 -6 -2 -20 -7 -1 -1 -12|word policy=32 0 0 0 0 -30 0 0 0 0 -1
word pongo=-20 -21 0 -1 -1 -1 -1 -2 -2 -2 52|word pop=17 3 -1 0 -1 -1 0 -3 -4 -3 -1
word pop-up=-17 0 0 0 0 0 0 0 17 0 0|word popup=-8 0 0 0 0 0 0 -1 13 -2 0
word por=-27 -17 -3 -2 16 1 -4 22 -11 10 17|word portabl=-31 5 -1 -1 2 -1 -1 59 -3 -21 -1
word portatil=-20 21 0 0 0 0 0 0 0 0 0|word possibl=-7 -32 0 0 3 0 0 38 0 -1 0
word post=-1 -7 40 -1 0 -1 0 0 -1 -1 -20|word poster=-8 -7 0 -1 -1 -2 34 -2 -1 -1 -1
word power=-37 41 -1 -1 -3 -1 -1 15 -2 -1 -1|word pre-k=-5 -1 0 -1 -4 -2 21 -4 -1 -4 2
word precio=-22 -1 0 0 39 -2 -1 -4 -1 -1 -1|word prend=26 -9 0 0 0 0 0 -1 -9 0 -1
word press=49 -16 -3 -1 -1 -1 -1 -4 -6 -7 5|word pretty=30 -6 -3 -3 -3 -1 -4 -2 -3 -3 -2
word pric=-33 -6 -2 -2 88 -3 -4 -29 -6 -3 -4|word primer=35 -33 0 0 0 0 0 0 0 0 0
word primero=-8 1 -1 -1 -2 -1 -1 -6 -2 -1 21|word principal=-26 52 -3 -3 15 -4 5 -3 -8 -6 -13
word print=59 -49 -56 -13 -20 -8 35 -10 47 10 -12|word printer=104 -31 -59 -7 -21 -8 -30 47 -56 -10 -10
word priority=51 18 -3 -3 -7 -8 -15 -12 -5 -8 -3|word privacy=21 1 -3 -3 -3 -2 -8 -2 -3 4 -2
word problem=-17 21 10 0 -2 -1 -3 -4 -2 -2 0|word proctor=34 -20 -1 0 0 -1 -1 0 0 0 -7
word professional=18 -5 -2 -1 -1 -2 -1 0 -2 -2 -1|word program=97 -102 -9 -10 25 -16 -17 -15 6 -27 -34
word programa=56 -12 0 -7 -3 -2 -4 -10 -4 -6 -3|word progress=-18 -6 29 -1 0 -1 -2 0 0 0 -1
word project=33 -1 0 0 0 0 0 0 -1 -1 -27|word projector=-32 15 -1 -1 22 -1 12 3 -5 -3 14
word promo=-10 -2 0 0 -2 -1 30 -4 -1 -4 -5|word pronto=-16 -1 0 0 0 1 0 16 0 0 0
word propio=-14 0 0 -1 0 0 0 0 17 0 0|word proyector=8 -39 0 0 -11 0 -1 43 9 -3 -2
word ps=52 -4 -2 -2 -3 -1 -1 -22 -6 -3 -4|word pta=-4 -1 0 0 31 -1 -2 -9 -1 -11 0
word pto=-10 -1 -1 -1 15 -1 -2 -1 -1 6 -1|word pued=13 9 -1 -1 -4 -9 17 -6 -8 -1 -5
word pueden=-9 7 -2 -7 2 -5 -6 25 10 -8 -3|word puerta=-11 29 0 0 0 0 -1 -6 -1 -1 -2
word pul=-2 13 0 0 0 0 -1 -1 0 0 0|word pull=-52 40 -1 35 -3 -1 -2 -4 -3 -3 -1
word purchas=64 -6 -1 -1 -16 -1 -3 -26 -1 -2 -1|word push=-18 16 -1 -1 -2 39 0 -2 -11 -3 -4
word put=-67 -25 3 -4 45 -3 1 3 34 68 -8|word quarry=13 -13 0 0 0 0 0 -1 0 0 0
word que=24 -47 -1 -7 -13 1 2 -20 -5 9 49|word queda=-19 4 1 -1 0 0 -1 -1 -1 -1 19
word queremo=-19 -1 0 0 -1 18 10 0 0 0 -6|word question=26 13 -1 -1 -11 3 -1 -6 -10 -5 2
word quien=-18 -1 1 0 -1 -2 30 -1 -1 0 -7|word quiet=-14 -7 0 0 -1 -1 0 8 -1 0 16
word quisiera=-22 2 -1 -1 24 5 -8 -12 -3 20 -4|word quiz=39 -11 -2 -2 -2 -1 -4 -3 -3 -5 -3
word quot=105 -13 -2 -2 -62 -2 -1 -11 -3 -4 -3|word quotation=19 -10 0 0 -6 0 0 0 0 -1 0
word r=32 -16 -1 -1 -1 -2 -1 -4 -2 -1 -1|word rack=15 -9 0 0 0 -1 -1 0 -2 0 -1
word radiator=-10 16 0 0 -3 0 0 0 0 0 0|word radio=-38 -11 -4 -2 -5 -3 -2 33 -4 -5 54
word ram=1 -2 -3 -1 -2 0 0 -2 12 -1 -1|word ramp=-11 14 0 0 0 0 0 0 0 0 0
word rather=35 -12 -1 -1 -2 -2 -1 -1 -4 -2 -6|word raton=-19 20 0 0 5 0 0 -5 0 0 0
word rd=13 -13 0 0 0 0 0 -1 0 0 0|word re=-1 -9 0 0 0 30 -1 -2 0 -16 0|word reach=-4 0 -14 3 -1 17 -1 7 0 -1 -1
word react=73 -37 -3 -2 -3 -2 -2 -3 -6 -5 -4|word read=-33 46 -4 -5 -8 11 23 -17 46 -14 -3
word readabl=59 -50 0 0 0 0 0 -1 -1 -1 -1|word reader=35 -22 0 0 -4 0 -3 -1 -1 0 -1
word real=-5 -2 -4 0 -1 -1 23 -6 -2 -1 -1|word really=-8 14 -5 0 0 0 0 0 0 0 0
word recalibrat=42 -14 -1 -1 -2 -2 -1 -16 -1 -2 -1|word receiv=62 0 0 0 0 -56 0 0 0 0 0
word recess=24 -12 0 0 0 0 -1 -4 -1 0 -2|word reconoc=20 -8 -2 -1 -10 -1 -2 -2 13 -4 -2
word record=39 -17 0 -1 0 -3 10 -1 -7 -5 -12|word recorder=33 -1 0 0 0 0 -20 0 0 -1 -9
word recreo=-18 -22 -1 -1 -1 -1 -1 -1 -2 -2 52|word recurso=22 -1 -1 0 -2 -1 -2 -6 -5 -1 -2
word red=38 9 -2 -2 -3 -2 -2 -13 -11 -2 -9|word reel=-19 -3 -1 -1 -1 -1 34 -1 -1 -2 -1
word regard=-28 28 0 0 0 0 0 0 0 0 0|word regional=-13 0 0 0 0 0 14 0 0 0 0
word register=56 -10 -1 -1 -27 0 0 -1 -1 -4 -1|word regular=-10 0 0 0 -1 0 0 21 -9 0 0
word reject=-9 0 -1 35 -1 -12 -1 -1 -2 -2 -5|word releas=0 -13 0 0 -1 17 -1 -1 0 0 0
word reorder=-40 -1 0 0 -2 0 0 45 0 0 0|word repair=-6 3 0 0 12 -1 -2 -2 -1 -2 0
word replac=-38 -8 -3 -3 63 -3 4 -30 -10 3 22|word replacement=-12 0 0 0 12 0 0 4 -1 0 0
word reply=36 -1 0 0 0 -31 0 0 0 0 0|word report=-17 -9 54 -1 -6 -2 -1 5 -5 -2 -2
word request=23 25 -2 35 -15 -9 -16 -3 -10 -19 -2|word requir=-12 -1 0 0 14 0 0 0 0 0 0
word reset=-20 22 6 -1 -3 0 0 -1 -1 -1 0|word resourc=-44 -18 -7 69 -7 -6 -6 -9 -25 -11 -9
word respond=15 -1 -1 -1 -1 0 -1 -3 -3 -1 -3|word rest=-18 -11 3 -2 -1 -1 -1 -4 -2 -1 43
word restart=-41 0 4 0 0 0 0 0 0 0 37|word restrict=-6 0 0 0 0 0 0 0 0 0 14
word restringido=-11 -1 0 0 0 0 -1 0 0 0 14|word restroom=-41 45 2 0 0 -1 0 -2 0 2 0
word retir=15 0 0 3 0 -14 0 0 -2 0 -1|word retirement=-9 -3 -2 -2 -3 -1 30 -3 -2 -2 -2
word return=14 -1 -1 0 -2 -3 -1 -3 -2 -1 0|word ribbon=-3 -1 0 0 0 -1 12 0 0 -4 -1
word ridg=-11 -3 0 0 -1 -1 0 0 0 17 0|word right=-59 105 10 -1 -4 -6 -2 -6 -4 -4 0
word ring=41 -20 -4 -3 -3 9 -4 -8 29 -13 -14|word ringer=-12 0 0 0 0 0 0 -1 -12 0 27
word rm=18 -1 -2 -2 -7 -1 -3 22 -8 -2 -2|word road=-47 -4 6 0 0 46 0 0 0 0 0
word robocall=-12 0 0 0 -1 17 -1 -1 0 0 0|word robot=22 -35 -2 -3 -4 -3 34 -4 -4 6 -3
word robotic=-13 -1 0 0 0 0 17 -2 0 1 -1|word rol=-26 19 0 0 0 0 9 0 -1 0 -1
word roll=15 -8 0 0 -2 -1 -14 17 0 -2 -2|word roof=-41 39 0 0 5 0 0 0 -2 0 -1
word room=0 84 -23 -21 -28 -21 -4 -15 -33 -46 2|word rop=44 -42 0 0 0 0 -1 0 0 0 0
word rope=-6 21 -2 -2 -1 -1 -2 -1 -2 -2 -2|word roster=74 -31 1 -4 -3 -4 -3 -2 -6 -8 -3
word roughly=-7 0 0 -1 12 -1 -1 0 -1 -1 0|word rout=38 -11 -2 -1 -3 -2 0 -4 -2 -3 -3
word router=-16 -7 0 0 0 0 0 -1 27 0 0|word row=-53 58 0 0 0 0 0 -1 -1 0 0
word ruido=-7 15 -1 -1 -1 -1 -1 -1 -1 -1 -1|word run=-61 60 4 -2 14 6 11 -2 -5 -6 -4
word rural=-13 0 0 0 13 0 0 0 0 0 0|word s=-23 -1 33 0 0 0 0 0 -1 -1 -1
word sabado=-18 -8 -1 -1 -2 -2 45 -4 -2 -1 -5|word saber=-14 -1 0 0 36 -2 -3 -6 -2 -2 -1
word safety=-22 15 0 0 0 0 0 -1 0 7 1|word sag=-8 13 0 0 0 0 0 0 0 0 -3|word said=-28 0 3 -2 5 0 -1 -1 33 -1 -2
word salen=21 -27 -1 -2 -3 -3 -16 -4 -7 -3 48|word salimo=-12 13 0 0 0 0 0 0 0 -2 0
word salon=12 13 -4 -9 -3 -11 -9 44 -9 -10 11|word salud=-17 0 0 0 0 24 -3 0 0 0 -2
word sam=-39 -27 71 -11 -10 -11 -11 -12 -11 -12 -14|word same=27 -10 -3 -2 14 -3 -2 -1 -5 -8 0
word sand=0 15 0 0 -2 -1 -3 -6 -2 -2 0|word saturday=-17 -7 0 -1 14 -2 29 -4 -1 -5 -5
word sav=53 -3 -2 -2 -2 -2 -22 -2 -2 -3 -10|word save=-6 -1 0 0 -1 0 0 14 -4 -1 0
word saw=-10 18 0 0 -1 -1 -1 -8 -1 18 -1|word say=84 -79 1 26 -50 -79 -12 -92 -82 -51 72
word scan=-2 21 0 0 -2 -1 -2 -8 -2 -2 -1|word scanner=5 -11 -1 -1 15 -2 -1 -3 -4 6 -4
word school=34 8 -8 -17 34 -51 -5 -43 19 23 -32|word scienc=-53 -4 1 -2 -1 -4 -13 -3 -1 9 76
word scratch=-8 17 -1 -1 -1 -1 -2 -1 0 -2 -1|word screen=57 -3 -5 -4 -20 -4 -5 -38 1 -6 -6
word screw=-11 12 0 0 0 0 0 0 0 0 0|word scuff=-12 14 0 0 0 0 0 0 0 -1 0
word se=23 31 -5 -6 -24 -7 -23 14 6 -6 4|word search=75 -2 -4 -3 -2 -5 -4 -4 -2 -40 -4
word seat=-57 45 -2 -1 34 -1 -5 -8 -1 -2 -1|word second=-4 15 -4 -4 -12 -3 15 43 -21 2 -17
word secretari=46 -4 0 0 -3 -1 -1 0 -2 -26 -2|word secretaria=17 -4 0 0 -1 -2 0 -2 -5 0 -1
word section=-17 13 0 0 5 0 0 0 0 -1 0|word secundaria=13 -1 0 0 -1 -3 0 -1 -4 -1 -3
word security=41 -6 -3 -3 -3 -1 -12 -3 -3 -3 -2|word see=27 -25 28 32 5 -6 -11 -12 -42 17 -11
word segundo=15 2 0 0 -1 -1 -2 -5 -3 -1 -3|word seizur=-3 13 0 0 -1 -1 -1 -6 0 -2 0
word send=35 -18 -4 -1 -7 -17 35 -14 3 -7 -5|word sender=23 0 0 0 0 -1 -16 0 0 0 -5
word senior=-15 -1 -1 -1 0 3 0 0 -1 0 17|word sensor=39 -29 -1 -1 -1 -8 -2 -6 0 12 -1
word sent=6 -2 1 0 16 -15 0 0 -4 -1 -1|word september=-16 14 0 0 3 0 0 0 0 0 0
word seria=-1 -4 -1 -1 -1 -4 -2 -1 -2 20 -2|word server=-21 43 -1 -1 -1 -4 -1 -1 -6 -2 -3
word session=84 -4 -3 -3 -3 -3 -4 4 -2 7 -70|word set=36 -43 -10 -7 -22 -12 -16 92 15 -15 -15
word several=-42 47 0 0 0 -1 0 0 0 -1 -1|word shar=54 -17 -8 -9 -9 -3 -8 42 -12 -10 -7
word sharpener=17 -16 0 0 0 0 0 0 0 0 0|word she=13 -10 30 -1 -2 -1 -1 -3 -2 -3 -2
word sheet=61 -32 -3 -4 12 -6 -2 -4 -9 -7 -3|word shelf=55 -46 0 0 0 0 0 -3 -3 0 -1
word sheriff=-14 -1 0 0 0 16 0 0 0 0 0|word shoot=-1 0 0 0 0 -1 12 -1 0 -1 -8
word shop=-12 0 -1 0 -7 0 -1 -8 30 -1 1|word short=-32 -5 -1 -1 -11 -1 42 23 -1 -5 -6
word shot=-35 -11 0 -1 -2 9 56 -4 -1 -4 -5|word should=-24 -1 0 -1 0 17 1 0 0 7 -1
word shoulder=-10 12 0 0 0 0 0 0 0 -1 0|word show=77 -66 -3 -10 -28 -22 -29 -53 -47 -20 65
word shut=-14 42 0 1 -1 0 -1 -14 -2 -1 1|word si=72 -21 -3 -3 -5 -4 -16 -15 -7 -5 11
word side=-73 72 0 0 -2 -1 -1 -4 -4 23 -2|word sign=-31 107 -4 -7 -11 34 -8 -18 -14 -26 -10
word signal=41 -16 -1 -1 -2 0 -1 -2 -3 -1 -3|word signatur=21 -1 -1 -1 -1 -2 0 -3 -3 -1 -3
word siguen=-7 12 0 0 0 -1 -1 0 -1 0 -1|word silent=-66 28 0 0 0 0 0 0 0 0 40
word silly=38 -31 -1 -1 -2 -3 -1 -3 -3 7 -1|word silver=10 0 0 0 0 0 0 0 -14 4 0
word sin=-25 38 0 0 1 0 0 -9 -2 0 -1|word singl=14 -11 0 0 0 0 0 0 0 0 0
word sink=35 2 -2 -1 0 -1 -1 -1 -1 -1 -1|word sirv=104 -19 -7 -7 -5 -10 -6 -8 -15 -7 -13
word sistema=7 -10 0 0 17 -5 -1 -1 -2 -3 -1|word sit=55 -18 -1 -1 -1 -1 -1 -8 -8 0 -1
word site=32 -29 5 -4 -4 -9 -7 -9 -4 -11 52|word six=-49 20 -3 -2 22 -2 11 12 -3 -4 -2
word size=-23 18 -1 -1 -1 -4 3 -2 -1 10 -1|word sizzl=-16 21 0 0 0 0 0 0 0 -2 0
word slid=-122 82 -2 0 -2 42 0 0 -5 -2 53|word slow=21 -5 49 -6 -8 -5 -6 -9 -10 -7 4
word small=-4 6 -2 -1 -2 -1 -2 19 -12 6 -2|word smart=-60 -22 -1 -1 -9 -3 -1 -1 74 32 -4
word smartwatch=-24 0 0 0 0 0 0 0 26 0 0|word smell=-8 26 0 -1 -1 0 -1 -2 -2 -2 -1
word smok=92 -89 0 0 0 0 0 -1 -1 0 0|word so=-53 114 12 4 4 -29 -2 -28 -27 41 10
word social=23 -7 -3 -3 -3 -8 -3 -3 -4 15 -3|word softwar=12 -4 0 -1 -2 0 -1 -2 -3 4 -1
word sola=-14 17 0 0 -1 0 -1 -5 7 -2 -1|word some=-28 1 -1 -1 15 -1 13 2 -1 -3 -1
word somebody=-7 17 -1 -1 -5 -20 72 -36 -5 -6 -5|word someon=0 12 -7 -2 -10 4 30 -24 24 -13 -4
word someth=-7 -14 -2 -2 2 9 4 -14 7 -2 12|word son=113 -41 -4 -2 -4 -2 -17 -6 -33 -12 -8
word song=-17 0 0 0 0 0 0 0 -1 0 26|word sonido=3 -9 0 0 16 0 -1 -3 -3 -1 -2
word sort=20 -2 -2 -1 -1 -1 -1 -1 -3 0 -7|word sound=10 43 -1 -1 7 -2 -4 -23 -5 -3 -12
word south=14 -13 0 0 0 2 5 -1 -1 -1 -2|word spac=31 -31 0 0 0 0 0 0 0 0 0
word spanish=19 -3 -3 -2 -9 -5 18 -6 -11 -8 11|word spar=14 -20 -1 -1 -5 -1 -2 18 0 -1 -1
word spark=35 -33 0 0 0 0 0 0 0 0 0|word spell=46 -1 -3 -3 -5 -4 -3 -5 -12 -5 -3
word spil=32 -26 0 0 0 0 0 -1 -1 -1 -1|word spin=-30 -6 0 0 0 0 0 0 -1 -1 46
word splitter=-34 0 0 0 -3 0 0 45 -1 0 0|word spotify=-35 -4 -2 -3 -2 -1 -3 -1 -4 -2 61
word spread=13 0 0 0 0 -1 -10 0 -2 0 0|word spreadsheet=15 -1 0 0 -5 0 0 -1 -2 -1 -1
word spring=-25 -9 0 -3 -45 13 70 5 -4 -2 -3|word squar=-44 28 -1 -1 -1 -1 -1 -1 -1 -1 22
word sra=14 -10 0 0 -1 -1 2 0 -2 -1 -1|word stadium=22 7 -2 -2 -4 -1 -2 -7 -3 -1 -6
word staff=35 -25 -3 -2 6 5 -7 -3 17 -6 -18|word stair=-17 34 -1 -1 -1 -1 -3 -1 -1 -2 -1
word stall=-38 41 0 0 0 0 0 0 0 0 0|word stand=23 -17 -1 -1 -18 -2 -1 33 -4 -5 -4
word star=32 -28 -2 -2 -2 -2 -2 22 -7 -5 -3|word start=82 -9 1 -6 -21 -31 0 -27 -14 -12 4
word stat=-12 -12 1 -1 -1 17 13 -6 -1 17 -8|word station=98 -101 -1 0 -1 0 -1 7 -1 -1 -1
word stay=75 -40 -2 -2 -2 -3 -3 -4 -9 -3 -3|word stick=5 14 -1 -1 -1 -1 -8 2 -3 -2 -3
word sticker=83 -6 -2 -1 -1 -3 -1 -3 -56 -2 -2|word sticky=22 -16 0 0 -1 0 0 -2 -1 -1 -1
word still=124 -5 -9 -6 -40 -72 -26 -64 -34 -4 -4|word stop=71 -60 0 -7 -8 -11 -14 -11 9 -11 28
word stor=-51 28 -1 -1 -4 -1 -1 -2 35 -1 -2|word storag=-3 -2 0 0 -1 -1 -2 -5 16 -1 0
word storm=-16 10 0 0 5 2 0 0 0 0 0|word story=-47 0 0 0 0 0 0 0 0 11 38
word stream=21 -5 -2 -3 -2 -3 -19 -5 -4 -6 41|word strip=-17 12 0 0 -3 0 -1 16 -3 -1 -1
word strong=-21 8 0 0 0 0 13 0 0 0 0|word stub=-3 0 0 13 0 0 0 0 -1 0 0
word stuck=44 12 -3 -2 -2 -2 -2 -10 -7 -2 -9|word student=57 -30 -20 -20 36 -15 -30 -40 -43 80 -60
word sub=-32 -1 10 0 -3 -1 -1 32 5 -1 0|word such=-20 -5 -1 -1 -1 -2 -3 -2 -2 47 -6
word sudden=-2 -3 0 0 0 0 -11 0 0 0 17|word suit=14 -7 0 0 0 0 0 -3 -1 0 -3
word summer=32 -3 -2 -1 -4 -1 -2 -5 -7 -5 -1|word sunshin=-13 -2 0 0 17 -1 0 0 0 -1 0
word superintendent=27 -4 -2 -2 -5 37 -14 -10 -5 -17 -2|word supervisor=-26 0 -1 36 0 0 -3 -1 -2 -2 -1
word supper=-8 -5 -1 -2 -1 -2 26 -1 -1 -2 -2|word supply=18 36 0 0 -1 0 0 -12 -1 -1 -33
word sure=31 -6 -3 -3 -3 -2 -4 -2 -3 -3 -2|word suspiciou=12 -1 0 -1 -2 -1 0 -1 -1 -3 -1
word swap=41 -44 0 -1 -1 -1 -2 -3 -7 -2 20|word sweater=-24 30 -1 -1 -1 0 -1 -1 0 -1 -1
word swing=-9 12 0 0 0 0 0 -2 0 0 0|word switch=-23 34 3 -3 -7 -4 -7 -6 10 6 -3
word system=52 -63 -1 -1 10 13 -5 -1 -2 -3 -3|word t=-14 14 0 0 0 0 0 0 0 0 0
word tab=56 -8 -2 -2 -2 -1 -1 -5 -22 -6 -1|word tabl=-8 40 0 -1 -4 -1 -2 -17 -7 8 -1
word tablet=41 -73 -2 -3 29 -4 -6 -24 41 6 -5|word tableta=-6 -1 -1 0 16 -1 -1 -1 -1 -2 -1
word tag=69 -16 0 -1 -10 -1 -2 -3 -27 -2 -1|word tak=21 0 0 0 -1 0 0 -1 -14 -1 0
word take=16 -6 73 -4 -1 -16 -2 -8 -20 -9 -10|word taken=-7 12 0 0 3 -4 0 -2 0 0 0
word talk=-9 -12 -1 0 -1 -2 -1 -1 4 8 15|word talki=-23 -1 -1 -1 34 -1 -2 -1 -1 -1 -2
word tamarack=-14 5 0 0 0 0 0 0 11 0 0|word tap=37 -35 0 0 0 0 0 -1 0 3 0
word tape=1 13 -1 -1 -2 -2 10 -2 -3 -4 -10|word tarea=-37 0 0 0 0 0 0 0 41 0 0
word teach=-30 -4 0 0 -3 -1 -1 37 -4 6 0|word teacher=33 24 5 -7 -3 7 -17 -18 -11 5 -8
word team=-27 -14 7 -2 -5 12 44 -8 -3 23 -5|word tech=7 -4 -2 -2 0 0 0 -6 19 -9 -3
word technician=-34 28 0 0 6 0 0 0 0 0 0|word telefono=25 13 -1 0 -2 -9 -2 -8 -6 -2 -6
word tell=2 -33 0 3 22 24 -1 -1 -3 -2 -2|word temperatur=31 -29 0 0 0 0 0 0 -1 0 0
word ten=-17 23 -1 -2 -2 -2 5 5 -4 1 -3|word tener=-5 -4 0 0 -1 -1 -1 -1 -1 14 -1
word tengo=80 -6 -3 -8 -14 -4 -7 -9 -10 -11 -4|word test=52 -12 -2 -2 -5 -3 20 11 -3 -5 -44
word text=17 -11 -3 -3 -2 -22 -3 -4 -1 9 37|word than=16 -9 8 -2 -2 -2 -2 -2 -6 10 -7
word thank=-33 -1 18 4 1 8 20 -3 -4 -4 -2|word that=-66 19 29 -11 5 61 28 -39 46 85 -11
word the=45 42 -58 -37 -53 -35 -18 -56 -1 -44 -51|word their=17 5 -1 -1 -5 -3 -1 0 -3 4 -1
word them=-89 109 10 -1 -9 65 -7 -13 -5 25 -7|word themselv=-64 64 0 0 0 0 0 0 0 1 0
word then=48 -2 -2 -1 -6 -1 -2 -12 -5 -1 -25|word ther=-56 80 4 -19 -11 24 51 -42 -16 18 2
word thermometer=-59 60 0 0 0 0 0 0 0 0 0|word thermostat=-45 78 -2 -2 -2 -3 -3 -4 -2 -11 -3
word they=42 8 -13 -3 0 -18 -26 12 -10 5 -23|word theyr=-70 64 0 0 5 -1 0 3 -1 -1 0
word thi=-33 64 5 1 28 0 -1 -26 -21 -3 64|word thing=27 -36 17 -3 -8 -9 8 -15 -12 29 -10
word think=12 -48 -1 -2 -3 18 -2 -2 -3 34 -1|word third=-28 28 1 0 -7 -3 25 0 -5 -7 -2
word thos=-74 0 -3 -3 10 -4 13 8 5 33 18|word thought=-34 10 -1 0 -1 -2 0 -2 -1 3 20
word thre=18 15 -2 -2 21 -54 7 19 -8 -23 9|word threw=43 -22 -1 -1 -4 0 -1 -2 -4 -4 -2
word through=-31 37 1 -1 5 -4 -3 -4 2 12 -1|word throw=24 -3 -1 -1 0 -1 -1 0 -1 -3 -14
word thrown=81 -4 -1 -1 -1 -1 -1 -1 -1 -2 -68|word thursday=20 -7 -1 -2 -2 8 -1 -2 -13 -2 -2
word tic=-13 22 -1 -1 -1 -1 -1 -1 -1 -1 -1|word tick=26 -18 0 0 0 0 -1 0 0 -1 -5
word ticket=12 6 -1 -1 3 -2 -3 -6 -2 -3 -1|word tienen=-32 17 -1 0 0 0 2 -2 -1 -1 18
word tile=-29 45 0 0 0 0 0 -1 0 -1 -4|word till=-37 46 0 -1 -1 -1 -3 -1 -1 -1 -1
word tilt=-29 30 0 0 0 0 0 0 0 0 0|word time=-10 55 0 -2 -9 -33 21 5 -12 0 15
word tinta=-9 -1 0 0 -1 0 -1 15 -1 -1 0|word tiny=15 -1 0 0 -1 0 0 -6 -1 -4 -1
word titl=21 -21 0 0 14 0 -1 -9 -1 -1 -1|word to=30 -30 29 -6 -41 53 -17 -51 -27 -12 -40
word toda=14 26 -1 -1 -4 5 -3 -6 -11 -5 -3|word todavia=-9 5 -1 -1 -1 -1 -2 14 -2 -1 -2
word today=-6 -28 1 -1 -4 5 45 -6 -3 -1 12|word todo=44 0 -4 -3 -7 9 -10 -14 -10 -9 11
word together=-4 -19 0 0 16 -1 7 -2 0 5 -1|word toilet=-19 41 1 -1 -1 -3 -2 -1 -1 -2 -3
word told=-51 30 10 0 0 19 0 0 0 -1 -1|word tomorrow=13 8 -1 -1 -4 -1 19 5 -27 -2 -2
word tone=30 -7 0 0 -1 -2 0 -4 -12 -1 -1|word toner=39 -15 -3 -4 -8 -4 -4 35 -12 -4 -5
word tonight=42 -7 0 0 0 -3 -17 -4 0 -1 -6|word too=23 -22 -1 0 -2 -5 -2 8 -2 -3 0
word took=29 14 -1 -1 -5 -2 -9 -10 -3 -5 -2|word tool=27 -1 -1 -1 -2 -2 -2 -5 -2 -6 -2
word top=123 -63 -1 -2 -6 -7 -14 -9 -4 -7 -7|word torn=-46 52 0 0 0 0 0 0 -1 0 0
word touch=78 -44 -5 -4 -3 12 -4 -20 -8 3 -5|word towel=-14 17 0 0 0 0 0 0 0 0 0
word tower=15 -11 0 0 0 0 0 0 0 -1 -1|word town=-36 -7 -1 -1 4 54 -1 -3 -3 -2 -3
word tracker=0 -4 -1 -1 -1 -1 -1 -1 -3 13 -1|word trae=-17 0 0 0 0 0 0 0 18 0 0
word train=34 12 -1 -1 -4 -1 -3 -5 -5 -8 -1|word transfer=24 0 0 -1 -2 -3 0 -1 -10 -2 -1
word transport=37 -18 -3 -1 -2 0 -2 -1 -2 -2 -4|word transportation=19 -12 -2 0 -1 -1 0 -1 -1 -1 -2
word trap=-8 16 0 0 -1 0 0 -5 0 -1 0|word tre=-22 1 -1 -1 -4 -1 -1 41 -4 -6 -2
word tree=-14 12 4 0 0 0 0 0 0 -1 0|word tri=48 -31 1 1 -1 -3 -12 -9 -8 -1 0
word trip=1 3 -3 -1 -1 -2 -2 -2 -3 12 -3|word troubl=80 2 0 -1 0 0 -21 0 -48 -1 -9
word try=-30 -7 0 0 -1 -1 -1 -6 0 28 16|word tsosi=21 -15 -1 -1 0 -1 -1 -1 0 -1 -1
word tube=-9 16 0 0 0 0 -1 -2 0 -1 0|word tuesday=48 -5 -13 -1 10 -2 -4 -3 -1 -4 -18
word turn=69 7 -2 -2 -19 -9 -12 -9 5 -15 -11|word tv=47 -63 -1 -1 12 -3 -2 -19 32 -1 -3
word twic=64 -10 -2 -1 -3 -8 -2 -30 -1 -9 4|word two=49 -1 -17 -2 -4 -11 -36 18 -23 7 -19
word typ=-42 -4 -1 35 35 -1 -1 -1 -4 -5 -1|word type=90 -70 -1 -1 -8 -1 -1 3 -3 -4 -2
word u=-37 -1 4 0 -3 -2 13 -7 13 19 0|word un=-78 -9 -5 -5 4 -18 31 28 1 25 38
word una=24 15 -3 -4 15 -2 1 -8 -15 -5 -11|word unblock=-4 -3 0 0 -2 -1 -19 -3 -1 -2 40
word under=-54 73 -1 -1 -3 3 -2 -9 -2 -3 -2|word underneath=45 -44 0 0 0 0 0 0 0 0 0
word union=-12 15 -1 0 0 0 0 0 -1 0 -1|word unit=-36 0 0 0 33 0 -1 0 -1 -2 6
word unlock=-8 0 0 0 -1 0 -1 -1 12 -1 0|word uno=-30 -1 0 0 0 0 0 34 0 0 0
word unplug=12 5 0 0 0 0 0 -5 -2 0 -2|word until=-24 29 0 0 4 0 0 -2 -2 -1 0
word up=-11 93 -8 -3 -31 -26 11 -36 5 -33 16|word updat=24 -1 -1 0 0 0 0 -1 1 -2 -1
word upper=-9 19 -1 -1 3 -3 -1 -4 -1 -2 -1|word ups=43 -29 -2 -2 -2 -2 -3 -1 -1 -2 2
word upsid=39 -3 0 0 -3 -1 -10 -8 -4 -1 -2|word urgent=-2 10 0 -1 12 -1 -1 -7 -5 -2 -1
word us=-53 2 -8 -6 29 39 24 53 -11 -3 -3|word usa=-2 -1 0 -1 -2 -2 -4 -7 -1 22 -3
word usabl=22 -8 0 0 -1 -1 -6 -1 -1 -1 -1|word usan=-16 -4 -1 0 13 -1 -1 -1 -2 13 -1
word usar=-7 17 -1 -1 -3 -2 -6 -11 -2 20 -3|word usb=-14 0 0 0 -2 0 -5 29 -3 0 0
word use=-6 43 -2 -3 -13 -6 -5 -16 -3 42 -1|word used=69 -76 -1 -1 -3 -3 -7 -2 21 -1 -1
word using=56 -33 0 0 -1 0 -1 -10 -4 0 -1|word ust=-26 -7 -1 -1 -1 7 28 -4 10 -1 -2
word vacuna=29 -4 -1 -1 -1 1 -14 -2 -2 -1 -3|word ve=-9 -1 0 0 -1 0 0 13 -2 0 0
word vece=-12 16 0 0 0 0 0 0 0 -2 -1|word vent=-53 62 0 0 0 0 -1 0 0 -1 -1
word ver=-2 -5 5 -1 -3 -5 -2 -14 -4 -2 35|word verano=32 -5 -2 -2 -4 -2 -4 -5 -3 -3 -3
word very=33 -2 -10 -1 -2 -1 -1 -2 -3 -1 -3|word vid=-24 -4 0 0 0 0 0 0 0 0 41
word video=50 -19 -8 -8 -14 -15 28 -19 -16 -12 26|word viejo=32 -11 -1 -1 -1 -3 -2 -2 -5 -2 -2
word vien=34 -35 -1 -1 0 -4 -2 -1 -2 14 -2|word view=12 -1 0 0 -1 -1 0 -3 -1 -4 -1
word vimeo=-12 0 0 0 0 0 -18 0 -2 0 38|word vinyl=-60 66 0 0 -3 0 0 0 0 0 -1
word virtual=-29 0 0 0 0 -2 0 -1 15 18 0|word viru=-30 0 0 0 -1 0 0 -1 39 0 0
word visitor=29 -25 0 0 0 -2 0 0 0 0 0|word voicemail=23 -1 0 -2 -1 0 0 -4 -12 -1 -1
word volant=18 -14 -2 -2 -3 -3 27 -6 -3 -2 -5|word volunteer=-18 -1 -1 -1 -1 -3 -1 0 2 26 -1
word vr=-8 -1 0 0 0 -2 -4 -1 0 18 0|word w/=-35 1 -1 -1 28 0 9 -13 19 -2 -1
word wait=35 -17 -1 0 -1 -3 -1 -1 -1 -1 -5|word walk=-33 7 -1 -1 -6 -8 -4 69 -11 11 -4
word walki=-23 -1 -1 -1 34 -1 -2 -1 -1 -1 -2|word wall=33 23 -3 -3 2 -4 -6 13 -12 -8 -11
word want=-27 -40 0 -4 66 2 23 10 -17 -9 5|word warm=-91 85 -1 -1 -1 -1 -2 -1 -1 -1 17
word warn=-14 -1 0 0 0 16 0 0 0 0 0|word wash=-20 1 0 0 22 2 0 -1 -2 0 0
word watch=-11 -9 0 0 -1 -3 -17 -5 54 -5 3|word water=-44 58 -2 -2 -2 30 -3 -4 -4 -20 -8
word way=-42 23 -2 -2 -2 39 -5 -6 8 10 -1|word we=0 32 -27 -25 42 -50 3 5 -4 47 -38
word weapon=34 -1 0 0 0 0 0 0 0 1 -33|word weather=15 -3 0 0 0 0 0 0 0 0 -11
word web=32 -7 0 0 -53 0 13 0 -1 -2 20|word wed=7 -13 -5 -5 -9 18 18 -7 -7 8 -7
word week=37 4 -3 32 -8 -4 1 -11 -10 -19 -6|word weekend=-15 3 0 0 0 0 0 0 3 11 -1
word weight=-19 12 3 0 0 0 0 0 -1 -1 6|word welcom=-12 -11 1 -1 -2 -2 48 -2 -3 -5 -9
word well=-17 -1 10 0 26 -1 0 -3 -1 -2 -10|word went=-34 21 2 -2 -14 -10 -4 14 -6 -5 69
word were=47 -23 -1 0 -2 -1 13 -31 -2 -2 -2|word wet=-58 64 0 0 0 0 0 0 -2 0 -1
word weve=-62 54 -3 -1 -4 -2 -2 32 -3 -2 -5|word what=-113 27 21 -7 123 7 16 -13 -20 15 -8
word whatever=-22 25 2 0 0 0 0 0 -1 0 -1|word wheel=-56 42 0 0 0 0 0 0 0 0 15
word wheelchair=-14 22 0 0 0 0 0 0 0 0 0|word when=61 -14 9 -5 -28 -16 -14 6 -55 -8 2
word whenever=-11 19 2 0 -1 -1 -1 -1 -2 -1 -3|word wher=83 49 6 0 -66 -7 -26 -19 -22 11 -29
word which=-20 -13 -1 52 -1 0 -3 -2 13 0 -29|word whiteboard=-35 15 -1 -1 -4 -1 -1 37 -4 -2 -1
word who=-8 -41 0 -8 -16 18 94 -21 -17 55 -52|word whol=7 22 27 -4 -5 36 -9 -10 -17 -7 -18
word why=-14 14 0 0 0 0 0 0 0 0 0|word wifi=24 -33 7 -2 -7 3 4 -15 38 9 -12
word will=-36 7 -1 -2 -2 1 2 -4 64 -3 -8|word wilma=12 0 0 0 -1 -3 0 -1 -4 -1 0
word wind=-20 42 -1 -2 -2 -2 1 -4 -3 -4 -2|word window=0 56 -2 -1 -1 -2 -23 -3 -3 -3 -8
word wing=-26 34 -1 0 0 0 0 -2 0 0 -1|word winter=-11 0 0 0 0 0 14 -1 0 -1 0
word wir=28 -24 0 0 0 0 0 -1 -1 0 -1|word wire=34 -24 0 0 0 0 -1 -2 -4 0 -1
word wireless=13 -24 0 0 6 0 -1 2 8 -1 -2|word wise=-24 -1 0 0 56 -1 -2 -9 -2 -11 0
word with=10 57 -34 18 15 -23 74 -3 -31 -24 -69|word without=48 -1 0 -1 0 0 -21 0 -7 -1 -10
word wobbl=-40 51 -1 -1 0 0 -1 -2 -2 -1 -1|word won=-20 0 0 0 1 20 0 0 0 0 0
word wont=2 -88 -1 29 -15 28 -18 -22 79 -20 36|word wooden=-19 35 0 0 -2 -1 -3 -4 -2 -2 0
word word=3 0 -13 0 -1 2 12 -1 -1 -1 -1|word work=58 -25 3 -13 -8 -14 0 -24 8 -36 24
word workroom=9 -1 0 0 -5 0 -1 14 -11 -1 0|word would=-96 -45 -4 0 42 14 27 84 7 79 -2
word wrestl=-11 12 0 0 0 0 0 0 0 0 0|word writ=67 -77 -4 -4 16 -18 -6 29 -11 -5 -10
word written=-7 0 0 0 19 0 0 -11 0 0 0|word wrong=-50 74 -4 32 -8 -4 -6 -12 -11 -7 24
word wrot=18 0 0 -2 0 0 0 -2 -12 0 0|word y=-31 19 -2 -3 -2 -13 15 33 -12 -7 29
word ya=98 -75 -1 -1 -13 8 -5 9 -16 -8 -7|word yall=-44 -3 0 0 22 22 9 -13 -3 0 10
word year=31 3 -2 -3 -10 -6 8 -7 -8 -1 -6|word yearbook=73 -5 -1 -2 -2 -3 -52 0 -1 -1 -3
word yes=42 -13 0 0 0 0 6 -1 -30 0 -1|word yesterday=92 -14 -1 -1 -2 -35 -9 -8 -5 -8 -4
word yet=-70 -3 5 -1 -5 38 -3 -3 -3 48 -1|word yoga=-2 -2 0 0 -2 -1 -1 -3 -1 -2 14
word you=-25 -3 15 -5 3 31 14 8 27 32 -33|word your=-35 -16 -8 -3 2 4 79 -22 33 -8 -1
word youtub=-26 3 -1 -1 -1 0 -2 -1 -3 -2 47|word zero=39 -3 -1 -1 -1 -1 -1 -6 -2 -8 -6
word zoom=-13 0 0 0 0 18 0 0 -1 -1 0
`;

export const impactWeights = String.raw`
critical high normal low
=-115 -102 40 82|about account=-2 60 22 -80|about alarmtech=36 5 -36 -5|about audience=36 -1 -19 -15
about blocked=-3 -38 65 -25|about buy=-13 4 13 -4|about chromebook=-3 4 30 -31|about computer=-23 32 12 -21
about cosmetic=18 -64 -53 87|about display=-61 -19 1 79|about door=-41 12 4 25|about electric=38 19 0 -57
about email=-9 -24 50 -17|about errors=22 -12 25 -35|about furniture=-30 -45 -6 79|about grounds=66 0 -46 -20
about hazard=99 17 -42 -84|about howto=-17 -57 -53 100|about hvac=-25 48 -1 -22|about light=-7 12 -10 4
about loose=-13 26 20 -28|about media=-24 3 32 -11|about money=16 -43 21 6|about network=44 9 -27 -25
about own=7 -3 13 -16|about peripheral=-10 -48 0 58|about pest=-9 -25 75 -41|about phish=23 16 -15 -24
about phone=34 -27 6 -12|about plumbing=-5 19 34 -49|about printer=-59 -20 77 1|about program=66 -49 -14 -3
about sendout=33 -9 3 -27|about slow=-20 -27 -70 117|about sound=-32 1 49 -17|about stream=-30 44 -18 4
about structure=9 15 -39 15|about supply=-13 27 41 -55|about techplace=5 2 -17 9|about wish=-18 -13 38 -7
aside buy=-2 -8 -2 11|aside low.ask=-1 -2 -4 7|aside supply=-2 -10 3 8|aside want.paid=-1 -2 -4 7
asked nothing broken=0 -11 20 -7|asked only=-15 -22 -51 90|cleared building=9 -22 21 -9|cleared buy=-2 11 -9 -1
cleared chromebook=-1 -4 6 -1|cleared computer=-10 -6 27 -10|cleared device=-10 -23 38 -5
cleared display=-11 7 23 -20|cleared door=4 -1 4 -7|cleared electric=-3 9 -1 -5|cleared furniture=-3 -6 6 3
cleared hazard=-13 -14 -8 35|cleared hvac=-4 -2 8 -2|cleared light=0 -16 21 -4|cleared loose=24 -31 23 -17
cleared media=-1 -4 20 -14|cleared own=-3 7 -1 -3|cleared peripheral=-1 -2 6 -4|cleared plumbing=16 -12 -11 7
cleared printer=-5 -9 -8 22|cleared program=16 -13 -9 6|cleared stream=4 8 -9 -3|cleared supply=-2 9 1 -7
fault account=-5 2 8 -4|fault alarmtech=13 -7 -12 6|fault building all=11 -16 7 -2
fault building part=-10 32 5 -26|fault chromebook=-8 -12 22 -2|fault computer=-1 47 -22 -23
fault device all=8 2 13 -23|fault device part=-10 32 5 -26|fault display=-1 1 21 -21|fault door=-5 -23 51 -23
fault electric=-12 -36 23 25|fault email=11 -6 -8 3|fault furniture=-21 -13 14 20|fault grounds=-3 -11 4 10
fault hvac=11 35 -28 -18|fault light=-6 0 -12 19|fault network=-9 29 -16 -4|fault peripheral=-2 -5 12 -6
fault phone=1 -8 8 -1|fault plumbing=0 20 7 -26|fault printer=-4 6 0 -2|fault program=3 -3 18 -18
fault sound=-5 -10 16 -2|fault structure=23 28 -40 -11|first building all=2 13 -93 75
first building part=21 -19 -16 13|first device all=-45 22 19 9|first device part=21 -19 -16 13
group building all=11 -5 30 -23|group building part=-13 19 13 -18|group device all=-17 10 -1 5
group device part=-13 19 13 -18|head building=-32 12 41 -20|head device=-5 -15 -2 23
later building=13 13 -9 -18|later device=21 19 37 -75|near building=-11 -5 -15 31|near device=-30 -22 47 5
program sam=-8 -7 21 -6|program sam.cleared=-2 -8 13 -4|program sam.person=-9 -22 25 5
shape asks many=-33 -18 45 5|shape calm ask.buy=-13 0 15 -3|shape calm ask.crew=13 -12 5 -7
shape calm ask.idea=-7 -8 4 10|shape calm ask.mass=15 -12 8 -11|shape calm ask.mass.all=1 -4 11 -8
shape calm ask.media=-6 11 -19 14|shape calm ask.own=3 2 5 -10|shape calm ask.please=-26 -5 7 24
shape calm ask.quote=-4 -3 -1 8|shape calm film.any=-28 -5 -16 49|shape calm idea.elsewhere=20 -14 13 -19
shape calm idea.try=-4 -7 21 -11|shape calm lack.stock=-19 11 24 -16|shape calm own.kin=-3 -3 9 -3
shape calm own.mine=-6 -16 12 10|shape calm quote.any=-3 -1 -20 24|shape calm tell.any=-29 -16 12 33
shape calm want.gear=-13 4 6 3|shape calm want.paid=-1 -4 21 -16|shape danger held=-24 64 -21 -19
shape danger near people=27 -25 -1 -1|shape films event=0 -2 12 -10|shape reach class=18 36 -20 -33
shape reach rest=6 -27 23 -2|shape reach school=68 -38 -17 -20|shape reach unit=-7 42 -12 -22
shape stopped in time=16 16 -13 -19|shape stops reach=60 -9 -17 -41|shape stops school=-20 27 -5 -3
shape stream refused=4 3 0 -7|shape tells many=-25 5 -6 26|shape troubled ask.buy=3 -13 4 5
shape troubled ask.crew=13 -5 -8 0|shape troubled ask.idea=-1 -10 -4 16|shape troubled ask.mass=-4 3 -12 13
shape troubled ask.media=-13 6 15 -8|shape troubled ask.own=12 8 -7 -13|shape troubled ask.please=22 -3 -5 -13
shape troubled ask.quote=9 -8 8 -9|shape troubled ask.stream=7 12 -14 -5
shape troubled audience.any=37 -8 0 -28|shape troubled film.any=8 6 28 -42
shape troubled idea.elsewhere=-1 -10 -4 16|shape troubled idea.none=-2 8 -6 0
shape troubled lack.stock=6 -3 2 -5|shape troubled own.mine=-8 1 11 -5|shape troubled quote.any=11 -2 -3 -5
shape troubled tell.any=30 -14 -22 6|shape troubled want.gear=-1 26 -18 -7|shape troubled want.paid=6 10 -15 -1
shape way round for many=43 -20 -45 22|sign all.building=162 -95 -93 -71|sign all.count=17 66 -54 -29
sign all.crowd=42 -12 -23 -7|sign all.district=133 -35 -80 -37|sign all.each=55 50 -53 -51
sign all.everything=28 5 -36 3|sign all.listed=17 -30 13 -1|sign all.none=104 27 -91 -44
sign all.unit=-39 77 -19 -19|sign all.us=115 -19 -65 -41|sign ask.buy=-14 -18 29 3|sign ask.buy.new=-7 -1 3 5
sign ask.crew=40 -26 -4 -10|sign ask.idea=-13 -32 -6 52|sign ask.mass=10 -18 -8 16
sign ask.mass.all=8 -11 21 -19|sign ask.media=-29 27 -7 9|sign ask.own=23 13 -1 -34
sign ask.please=-9 -20 10 18|sign ask.quote=4 -21 23 -5|sign ask.stream=11 18 -21 -8
sign audience.any=34 -6 21 -49|sign count.many=2 70 -44 -30|sign danger.clear=-35 5 -4 33
sign danger.ended=-49 137 -26 -63|sign danger.held=-38 134 -52 -52|sign danger.now=184 -77 -129 -71
sign danger.open=35 -5 -10 -20|sign danger.people=120 -67 -38 -17|sign danger.risk=4 59 4 -67
sign danger.swollen=-6 5 8 -7|sign did.media=-17 5 25 -13|sign event.any=-27 29 11 -13
sign fault.ask.install=-20 12 63 -55|sign fault.broken=-25 36 50 -58|sign film.any=-23 1 20 2
sign group.class=7 42 -43 -9|sign group.several=-13 118 -78 -66|sign group.unit=24 24 -21 -27
sign harm.attack=104 -49 -37 -18|sign harm.data=113 36 -102 -51|sign harm.phished=6 65 -46 -25
sign idea.elsewhere=19 -24 9 -4|sign idea.try=-6 -6 29 -17|sign lack.stock=-13 7 26 -21
sign low.ask=-43 -45 -57 102|sign low.cosmetic=-14 -50 -77 104|sign low.taste=-37 -41 -76 131
sign not.idea=12 13 -10 -16|sign not.own=25 -29 45 -40|sign one.else=-53 45 57 -49|sign one.only=-7 -12 46 -28
sign one.spare=-3 -58 63 -2|sign own.kin=-3 1 6 -4|sign own.mine=-15 -16 28 2|sign part.of=-19 -1 3 17
sign place.school=76 -27 -34 -32|sign place.shared=14 40 -34 -20|sign quote.any=7 -3 -23 19
sign school.own=-22 -21 65 -22|sign stop.noway=-5 124 -88 -34|sign stop.outage=45 6 -19 -36
sign stop.power=-8 109 -76 -27|sign stop.work=-4 46 10 -52|sign stream.any=-25 19 48 -41
sign stream.refused=-9 3 20 -14|sign tell.any=25 -29 -6 10|sign want.gear=-14 28 -9 -5|sign want.paid=4 6 6 -17
sign way.norush=35 -57 -59 81|sign way.round=-40 10 38 -8|sign way.usable=-42 -24 18 48
sign when.over=-38 75 -19 -18|sign when.soon=59 26 -33 -52|subject account=3 -28 34 -8
subject alarmtech=14 -7 0 -8|subject audience=4 11 -9 -6|subject blocked=5 -12 15 -7
subject building all=-10 -3 13 1|subject building part=-20 -15 11 24|subject buy=-4 -5 16 -6
subject chromebook=-3 -10 13 1|subject computer=2 23 -16 -10|subject cosmetic=-7 -19 -33 60
subject device all=12 -24 78 -66|subject device part=-20 -15 11 24|subject display=-9 -1 14 -4
subject door=-4 -27 14 17|subject electric=5 7 9 -22|subject email=-12 -3 25 -9|subject errors=-1 2 -12 11
subject furniture=-21 -2 -5 28|subject grounds=-12 17 -12 7|subject hazard=34 -7 -44 17
subject howto=-5 -22 -23 50|subject hvac=-16 -11 13 14|subject light=7 -10 -16 18|subject loose=25 -39 1 13
subject media=-8 -14 23 -1|subject money=-11 -13 10 14|subject network=16 -7 12 -22|subject own=-6 -9 18 -3
subject peripheral=-8 -18 3 22|subject pest=-9 1 11 -3|subject phish=5 7 2 -14|subject phone=6 11 2 -20
subject plumbing=3 11 9 -23|subject printer=-14 -15 36 -6|subject program=1 9 -20 11
subject sendout=12 -7 -2 -4|subject slow=-6 -12 -20 39|subject smell=-4 -7 4 6|subject sound=-8 -1 12 -3
subject stream=-11 -29 17 23|subject structure=13 0 -13 0|subject supply=10 4 10 -24
subject techplace=-6 10 -2 -2|subject wish=-7 -11 20 -2|trouble all.building=16 5 -5 -10
trouble all.count=7 -5 -1 0|trouble all.crowd=24 -24 0 0|trouble all.district=45 2 -35 -11
trouble all.each=7 -13 12 -6|trouble all.everything=17 11 -6 -22|trouble all.listed=-5 -13 17 0
trouble all.none=21 -9 -8 -3|trouble all.unit=-13 24 -10 -1|trouble all.us=31 15 -34 -11
trouble group.class=26 -36 20 -11|trouble group.several=-38 20 43 -24|trouble group.unit=8 26 -53 19
trouble one.else=6 -5 0 -1|trouble one.only=0 20 -16 -5|trouble one.spare=-5 22 -35 18|word #=-38 46 -4 -5
word ##=-12 72 -5 -55|word ###=-19 -3 43 -22|word ####=-2 -28 30 0|word 2nd=-5 7 -3 2|word 3d=-1 -1 7 -5
word 3rd=-1 -9 3 7|word 4s=-5 0 7 -2|word 5th=-3 4 4 -6|word 7th=-3 6 -2 -2|word a=40 3 -49 7
word abernathy=6 -2 -1 -3|word abov=5 10 -1 -14|word abre=1 -5 6 -2|word abrir=-3 11 -11 2
word absenc=3 6 -6 -3|word ac=-7 16 -3 -6|word accelerat=-3 10 0 -7|word access=-3 -1 6 -2
word account=-13 31 -2 -16|word acct=-1 -2 8 -5|word across=21 -16 2 -7|word activ=-4 -12 24 -8
word add=-3 0 6 -3|word address=24 -7 1 -19|word adentro=11 -5 -1 -5|word administrator=-3 9 -5 -2
word after=4 -20 5 11|word afternoon=8 9 -13 -4|word afuera=-1 12 -10 -1|word again=-3 -6 4 6|word ago=0 9 -9 1
word agua=3 -8 9 -4|word ahead=-5 -10 -2 17|word ahi=4 20 -16 -7|word aide=5 25 -20 -10|word air=-1 21 -11 -9
word al=5 -4 6 -7|word alarm=4 11 -14 -1|word alarma=7 -5 -1 -1|word alert=3 -10 -1 8|word all=54 29 -79 -5
word all-staff=-15 -4 21 -2|word allergi=19 0 -10 -9|word allow=-4 -6 -2 12|word alon=6 -2 -2 -2
word already=-1 -3 -4 9|word alright=-2 -1 6 -4|word also=-3 -4 11 -4|word alumno=-9 9 -5 5
word alway=-2 -4 13 -7|word am=0 -12 10 2|word ambulanc=15 -9 -4 -2|word an=-9 18 -30 20|word and=41 53 -41 -53
word annex=3 8 -8 -2|word announcement=5 -3 5 -7|word another=14 24 -20 -17|word answer=0 -7 -3 11
word ant=-1 -3 6 -2|word any=33 -6 -26 -2|word anybody=-11 17 -6 0|word anymor=-4 -13 4 13
word anyon=12 -1 -7 -4|word anyth=9 10 -12 -7|word anywher=10 0 -9 -1|word apagamo=6 -1 -2 -2
word app=-13 4 7 2|word approv=-2 0 6 -4|word ar=-3 10 0 -7|word are=72 8 -56 -24|word arent=-2 6 -2 -2
word around=5 -1 6 -10|word arriba=-3 7 -2 -2|word art=-7 23 -9 -7|word as=-6 -14 -6 26|word ask=-21 -15 -2 38
word assembly=-4 7 -1 -2|word at=21 51 -80 8|word athletic=-6 7 0 -1|word attendanc=16 -8 -7 0
word auditorio=-4 10 -5 -1|word august=-10 2 8 -1|word auto=-1 -2 -6 9|word away=-3 9 -2 -5|word ayer=1 -2 7 -6
word b=-12 15 -1 -2|word back=-9 29 -27 7|word backup=-6 7 -1 0|word badg=8 -1 -14 7|word bag=-1 -1 6 -4
word band=-6 27 -18 -3|word bank=-6 13 0 -8|word bano=-4 15 -3 -8|word baptist=-1 -5 -8 14
word barn=8 -6 11 -13|word bathroom=6 10 -22 6|word battery=7 -15 2 6|word bay=-3 -2 8 -3|word be=-7 -36 -17 60
word bee=-1 -1 8 -5|word been=-15 -10 20 5|word beep=7 -4 1 -3|word behind=-2 6 0 -4|word bell=29 -19 -13 3
word bench=0 -3 13 -11|word bent=-1 -4 14 -9|word besid=-5 19 -13 -1|word best=0 -1 8 -7
word between=23 -2 -34 13|word bev=-1 6 -3 -2|word biblioteca=-3 -5 10 -2|word bien=-5 -17 -3 25
word big=1 -5 10 -6|word bit=0 -6 -1 7|word bittersweet=10 -4 -4 -2|word black=8 36 -15 -29
word blanco=-3 6 -1 -2|word blank=-1 -3 10 -5|word bldg=11 -5 -2 -3|word bleacher=-6 6 14 -13
word blind=-3 -8 -10 21|word blink=-5 -5 11 -1|word block=2 -10 20 -12|word blow=-4 6 9 -11
word blue=-5 -11 -1 17|word board=-8 7 -11 12|word bocina=0 7 -5 -1|word boiler=16 -6 -1 -9|word bolt=-2 5 5 -8
word book=-6 10 4 -8|word boot=-3 8 -16 12|word borrow=0 -4 10 -5|word both=-4 18 -17 3|word bother=0 -5 -1 7
word bounc=2 -2 8 -8|word box=-18 1 9 8|word boy=-1 19 -5 -13|word bracket=-2 4 9 -11|word breaker=-3 7 -4 0
word brick=10 -3 -5 -2|word bring=-5 -11 -7 23|word broken=-4 -4 -6 14|word brown=-2 8 10 -16
word browser=14 -12 -1 0|word bucket=-1 9 -7 -1|word budget=-2 3 5 -6|word bueno=-1 -8 10 -1
word build=30 11 -34 -6|word bulb=0 8 3 -11|word burn=-3 -1 7 -3|word bus=28 -3 -5 -19|word buse=13 8 -14 -8
word busy=4 -10 -15 21|word button=-14 19 -22 17|word buzz=15 -12 1 -4|word by=17 14 23 -54
word cabinet=0 -6 7 -1|word cabl=14 -6 -1 -7|word cada=3 -9 13 -7|word cae=-3 -6 15 -7
word cafeteria=20 -9 -11 0|word cal=26 -4 -19 -3|word calefaccion=-2 1 -7 8|word call=-8 3 7 -3
word caller=-2 10 -6 -2|word calm=25 -10 -8 -7|word cam=-6 12 10 -16|word cambi=-3 11 -7 -1
word cambio=-1 -2 -3 6|word came=4 -17 3 10|word camera=-2 15 -5 -8|word campu=21 -8 -8 -5
word campus=15 -6 -6 -3|word can=32 -4 -18 -10|word cannot=1 5 -11 4|word cant=-30 83 -9 -44
word carbon=8 -4 -1 -3|word card=-7 6 16 -16|word cardboard=-1 9 -3 -5|word carpet=-6 1 -2 6
word cart=9 -14 1 5|word cayendo=12 -10 0 -2|word cayo=-1 4 -7 5|word ceil=-6 28 15 -37|word cell=15 6 -10 -11
word center=-4 5 6 -7|word central=6 -4 -1 -1|word chair=-2 -4 -6 12|word chang=-2 14 -9 -3
word channel=-1 -5 6 0|word charg=2 -13 16 -6|word charger=-3 18 -10 -4|word check=-4 17 -8 -6
word check-in=-2 6 -3 0|word chemistry=-7 10 -2 0|word child=23 -2 -13 -8|word children=-1 -5 -3 10
word chilly=-4 -5 3 6|word chip=-1 -1 -4 7|word chiquita=-3 -5 11 -4|word choir=13 -4 -1 -8
word chromebook=-4 -23 16 11|word circulation=-5 7 7 -9|word city=8 -4 -3 -1|word clank=-3 -4 -8 15
word class=-24 65 -24 -17|word classroom=9 -3 3 -9|word click=-9 22 -17 4|word clicker=-1 -2 -11 14
word clipboard=14 -7 -4 -3|word clock=3 -24 -11 32|word clos=1 3 -19 14|word closet=-8 12 -14 9
word club=-1 -3 -7 11|word co=12 -3 -1 -7|word coach=-4 8 -6 3|word coat=2 -10 -12 20|word cocina=7 -6 0 -1
word code=-3 -2 8 -3|word coffe=5 0 -15 9|word coin=13 -6 -4 -2|word cold=-11 8 14 -11
word colleagu=-3 -4 10 -3|word color=-3 -3 -9 16|word com=7 22 -20 -10|word come=-15 -17 -7 40
word comedor=1 9 -6 -4|word common=-6 8 -1 0|word como=-1 4 -13 10|word complain=2 -6 -1 6
word complianc=-1 -7 12 -4|word computadora=6 5 -11 0|word computer=5 16 -5 -16|word comunicador=-6 12 -2 -4
word con=10 10 -6 -14|word concret=-1 8 -5 -1|word conditioner=-1 14 -9 -4|word cone=-3 8 -3 -1
word conferenc=-2 -5 0 8|word connect=-10 8 -7 8|word contact=7 4 -8 -4|word content=-4 7 -2 -1
word control=-4 10 -6 -1|word controller=-1 6 3 -8|word cook=0 16 -13 -3|word cooki=-2 -1 -4 7
word cool=-3 1 10 -9|word coordinator=9 -8 -1 0|word copi=-3 -2 12 -6|word copy=-1 -9 13 -3
word cord=-4 22 -15 -2|word cork=-1 3 8 -10|word corner=-5 4 -8 9|word correo=-2 -9 5 6|word corto=10 -2 -6 -2
word cost=-2 -1 6 -3|word could=-7 -14 -18 39|word couldnt=10 -5 -1 -3|word counsel=-8 8 -15 16
word counselor=-1 6 -2 -3|word count=4 -6 1 1|word counter=-1 -1 -7 9|word county=0 9 -6 -2
word cours=-4 -5 14 -5|word cover=-8 -4 -3 15|word crack=-12 1 -11 23|word crash=-2 -4 10 -4
word crew=-2 -1 -4 7|word critical=-1 -3 -6 9|word crook=-3 -3 16 -11|word cry=7 1 -7 -1|word cuando=2 -4 8 -6
word cubeta=-3 -6 15 -7|word cuenta=-6 0 17 -11|word curso=0 -2 8 -5|word custodian=4 6 1 -10
word cut=-7 10 10 -13|word damag=-1 -2 6 -3|word danc=-2 -6 -2 9|word dark=11 5 -12 -3|word data=3 -8 7 -2
word date=6 4 -5 -5|word day=-26 -7 -6 39|word de=4 43 -19 -28|word dead=1 5 4 -9|word deadlin=-3 0 9 -6
word degre=4 -3 9 -10|word deja=-6 5 3 -2|word del=1 -14 15 -2|word delet=-1 -1 11 -9|word deliver=6 -1 -4 -1
word dema=-5 -9 6 9|word deni=-3 6 -1 -2|word deposit=-4 11 -1 -6|word deputy=-2 1 -5 7|word desk=4 -13 11 -2
word desktop=-6 4 -10 11|word detect=-1 -3 9 -6|word devic=-3 6 -2 -2|word dia=-3 -15 10 9|word dial=3 3 0 -6
word dice=-6 -3 13 -4|word didnt=4 0 2 -6|word died=-5 10 -4 -1|word different=-1 4 -8 5
word digital=-1 9 -5 -4|word dinero=13 -5 -6 -2|word direct=-4 11 -1 -6|word directory=-1 -5 11 -5
word disappear=-1 -1 8 -6|word disculp=5 -7 3 -1|word dish=-1 10 -6 -2|word dishwasher=-2 0 6 -4
word dispatch=23 -11 -9 -3|word display=-2 -2 -18 22|word district=73 -43 -19 -11|word distrito=8 -3 -4 -1
word do=-15 23 -57 50|word doc=-6 7 13 -14|word dock=0 -6 7 -1|word document=-6 -2 1 7|word doe=1 -19 -15 33
word doesnt=-12 -36 37 11|word domain=7 -6 -1 0|word dond=-4 -2 -3 8|word dont=4 -3 8 -9|word door=10 11 4 -24
word dos=4 6 -7 -3|word doubl=-2 5 -10 7|word down=28 1 -21 -7|word dr=-1 -2 -4 7|word drag=0 -3 8 -5
word drain=-4 3 11 -10|word drama=16 -10 -4 -3|word draw=-1 -4 8 -3|word drawer=-2 3 -20 20
word drill=8 1 -4 -5|word drip=-5 19 -7 -6|word driv=0 15 -14 0|word driver=-6 20 -5 -8|word drop=4 -14 2 7
word drop-off=13 -7 -4 -2|word drywall=-3 -4 7 0|word due=-11 21 -2 -8|word dunmor=12 -6 -4 -1
word dur=7 4 -6 -4|word dust=7 -3 -7 3|word dying=-2 -2 -4 8|word east=-6 20 -9 -6|word edificio=-2 17 -14 -2
word edit=-1 -6 8 -2|word eighth=-2 8 -3 -2|word eighty=-3 9 -4 -2|word either=2 -5 7 -4|word el=7 4 16 -26
word electrical=8 -2 -2 -4|word elem=8 0 0 -7|word elementary=9 -8 -8 7|word elevator=20 -10 -23 12
word else=-1 14 -4 -9|word em=-3 6 3 -7|word email=8 -10 -3 4|word emergencia=-1 11 -7 -3
word emergency=-1 -7 -9 17|word employe=0 6 0 -6|word empty=-9 -1 8 1|word en=32 -24 5 -13
word enchuf=-2 10 -6 -2|word end=7 12 -11 -7|word enfria=-2 0 -4 6|word enter=-1 7 0 -7|word entir=7 20 -23 -5
word entra=-4 -6 14 -4|word entrada=3 -1 -7 5|word entranc=3 8 -9 -2|word entrar=-6 15 -2 -7
word error=-4 -9 32 -19|word es=-13 13 -13 13|word escuela=29 -10 -12 -6|word esquina=-4 -8 21 -9
word esta=11 16 -20 -7|word estamo=1 7 -3 -5|word estan=11 10 -17 -5|word estoy=8 -6 2 -3|word even=-5 6 -2 0
word every=66 -71 10 -4|word everybody=-9 -3 2 10|word everyon=-10 -3 18 -5|word everyth=10 -15 -10 15
word exam=-5 17 -3 -9|word exit=-2 6 -3 -1|word expir=11 -10 1 -2|word export=-2 -20 28 -6|word ext=-1 9 -8 1
word extension=-2 -3 9 -4|word eye=1 -9 10 -2|word face=-8 -7 -1 16|word fail=2 -11 14 -6|word fall=0 6 6 -11
word fallen=2 -5 -10 13|word famili=-1 22 -13 -8|word family=25 -7 -9 -10|word fan=-7 18 -21 10
word far=-8 4 -4 8|word fast=4 -6 -2 3|word faucet=-6 -13 20 -1|word fee=-1 -3 7 -2|word feed=-2 11 -6 -2
word feel=-1 1 11 -11|word fell=2 19 -4 -17|word fellow=0 -3 -4 8|word fenc=-3 13 -5 -5|word few=4 -6 15 -13
word field=-1 7 -3 -3|word file=25 -17 -2 -6|word film=-1 0 -13 14|word filter=1 -14 8 5|word find=0 -15 1 14
word fine=-12 -11 14 9|word fire=-1 6 -12 7|word first=13 -7 -10 4|word five=-16 21 -13 8|word fix=-11 -10 15 7
word fixtur=15 -4 -2 -10|word flag=-2 -4 -8 13|word flicker=-5 14 -26 17|word flood=2 -2 -11 11
word floor=11 -24 -10 22|word flush=-5 0 8 -3|word flyer=-1 -3 6 -2|word fob=1 -4 6 -3|word foco=-2 -6 13 -5
word fold=-3 2 8 -7|word folder=1 -7 -8 13|word folk=-4 16 -11 -2|word font=-2 -1 -12 15
word foodlin=7 -4 -2 -1|word foot=-1 -1 6 -4|word for=-24 6 18 0|word fork=6 -6 -1 1|word forma=6 2 -5 -3
word format=-2 12 -3 -7|word forward=3 1 9 -14|word fountain=6 -8 3 -1|word four=-9 15 6 -12
word fourth=-1 10 -7 -2|word fram=-2 -4 11 -5|word freez=-3 -2 11 -7|word freezer=13 -15 7 -5
word fresh=6 -7 -3 4|word fri=-3 -3 -1 6|word friday=5 9 -8 -6|word fridg=-11 -4 17 -1|word friend=0 -5 7 -1
word from=23 10 -9 -24|word front=8 26 -31 -2|word froz=6 5 -7 -4|word full=2 2 22 -27|word fundio=-3 -7 15 -6
word funny=-3 2 7 -6|word fyi=14 -11 2 -5|word g=-3 -5 -4 11|word game=-3 9 -2 -4|word gas=20 -10 -5 -5
word general=2 -9 -5 12|word get=-21 29 0 -7|word ghost=-1 -1 -16 17|word gimnasio=3 12 -11 -4
word girl=-1 -7 3 5|word give=-1 3 -9 7|word glass=-4 -6 11 -1|word go=-20 -1 -16 37|word goe=-15 2 7 6
word going=19 0 -10 -9|word gone=-8 -7 2 12|word got=-3 -13 19 -4|word gotea=-2 -6 12 -4
word gotera=-3 -6 15 -7|word gotten=-2 5 -6 3|word gracia=-1 -7 8 0|word graciela=-1 -5 -5 10
word grad=-13 49 -10 -25|word grader=8 15 -14 -9|word gradewell=7 -7 2 -2|word grado=1 12 -10 -2
word gray=3 -8 0 4|word greet=-5 -4 1 8|word grey=-5 -7 19 -7|word group=-4 1 13 -9|word grupo=-5 13 -14 6
word guest=-4 -5 -5 14|word guidanc=0 6 3 -9|word gym=1 -7 -5 12|word habla=-6 12 -2 -4|word hace=-4 -2 -12 17
word had=5 13 -10 -8|word half=4 -14 6 4|word halfway=-2 -5 1 6|word hall=31 13 -25 -20
word hallway=-8 -3 -4 15|word hand=5 -13 17 -9|word handrail=-3 10 -4 -3|word hang=-7 16 0 -10
word happen=7 -14 1 6|word hard=2 20 -20 -2|word has=29 -8 -12 -9|word hasta=0 16 -15 -1|word hav=11 -4 -4 -3
word have=-2 52 -32 -18|word havent=-3 -1 18 -14|word hay=20 -17 9 -13|word hdmi=0 -2 6 -3|word he=-9 2 -4 11
word headphon=-1 -2 6 -4|word health=-8 -2 18 -8|word hear=-10 7 12 -9|word heard=10 -4 -2 -5
word heart=-4 -5 2 7|word heat=-4 -8 15 -3|word heater=6 2 -7 -1|word held=-4 21 -13 -4|word help=0 3 -13 10
word her=2 -1 15 -16|word here=-2 37 -11 -25|word hi=9 -2 -11 4|word high=6 -14 8 0|word hill=14 -13 -2 1
word him=-10 4 9 -4|word hire=-3 14 -8 -2|word his=-4 27 -7 -16|word history=-1 -7 3 5|word hit=1 -7 9 -3
word hold=0 8 6 -14|word hole=-5 -14 27 -8|word hollow=14 -10 -4 0|word home=-1 -10 7 5
word homework=-5 7 -2 -1|word hook=-4 -21 -2 27|word hope=7 -4 -6 3|word host=-4 6 -1 -1|word hot=-5 17 2 -14
word hotspot=1 -5 7 -3|word hour=-20 9 4 7|word how=0 -10 -37 49|word hr=4 -8 9 -5|word hum=3 9 -9 -2
word human=-1 -1 6 -4|word humo=7 2 -5 -3|word hurry=0 9 -6 -3|word hurt=-10 14 -2 -2|word husband=-1 7 -7 1
word i=-41 -15 40 17|word ice=16 0 -8 -8|word icon=-2 -2 -10 14|word id=-5 8 -13 10|word idea=-1 -3 7 -3
word iep=-5 11 -5 -1|word if=6 2 2 -10|word im=8 -7 10 -11|word immediately=-1 -2 -6 8
word impresora=-1 -3 7 -4|word in=18 4 31 -53|word inbox=-13 -1 5 10|word incendio=11 -9 -1 -1
word inch=-3 -4 16 -8|word includ=8 -1 -5 -2|word information=1 0 9 -9|word ink=-1 6 -4 0|word insid=3 -10 1 6
word install=-2 -5 10 -3|word insulin=-2 14 -11 -1|word intercom=-10 10 1 -2|word internet=24 1 -26 1
word into=-3 10 0 -7|word invalid=-1 8 0 -7|word ipad=-5 -7 16 -4|word is=16 9 13 -38|word isnt=24 -27 5 -3
word issu=-1 -5 6 0|word it=-10 37 -5 -21|word its=28 -33 -4 10|word itself=-13 10 15 -12|word ive=-10 -3 1 11
word j=8 -10 4 -1|word jack=-3 -10 23 -10|word jam=-2 8 -4 -2|word jayden=-1 16 -8 -7|word june=-3 -4 6 1
word junior=-12 5 9 -2|word junk=-4 14 -7 -3|word just=-1 -21 -9 31|word kayle=-1 -3 9 -5|word keep=-22 1 20 1
word kessler=9 2 -9 -2|word key=-10 -8 -4 22|word keyboard=-3 -8 -10 21|word kid=16 2 -11 -7
word kind=-5 0 -14 20|word kinder=-3 25 -24 2|word kindergarten=6 0 -5 -2|word kiosk=-10 -9 -2 21
word kitchen=12 -8 0 -5|word knob=-2 1 -10 11|word knock=-4 -3 13 -5|word know=3 -21 -19 37
word la=12 -17 29 -24|word lab=-19 19 23 -22|word lamp=-5 -5 15 -6|word land=8 7 -11 -4|word lap=-1 -4 -2 7
word laptop=-12 -13 18 7|word las=0 22 -11 -12|word last=-2 -4 -3 9|word later=-2 6 -9 5|word le=-4 -4 7 1
word leagu=-2 6 -1 -3|word leak=11 5 -7 -8|word leaky=0 -2 6 -3|word lean=3 -5 6 -4|word leav=1 4 10 -16
word lector=-2 -4 9 -2|word lectura=-3 15 -10 -2|word lee=-1 -4 8 -3|word left=-4 -7 18 -7|word leg=-2 -1 7 -5
word lenta=-1 -2 -5 7|word lesson=-3 10 -16 9|word let=7 7 -2 -12|word letter=-4 -2 -2 8|word library=-9 9 7 -7
word libro=-3 10 -5 -2|word lid=6 0 -5 0|word lift=29 -9 -10 -10|word light=-3 -7 -14 24|word like=1 -6 -30 35
word limb=9 -2 -4 -3|word limit=-11 -1 14 -2|word line=16 -1 -9 -5|word link=-3 18 -2 -12|word list=-4 2 13 -11
word lista=4 -8 -5 9|word lit=9 1 -8 -2|word littl=-15 -16 34 -3|word live=8 4 -8 -4|word lluev=-2 -6 15 -6
word lo=-4 0 -3 7|word load=-1 7 -7 2|word lobby=-4 -9 -1 14|word lock=10 0 -12 2|word lockdown=13 -7 -4 -3
word locker=-9 18 -6 -3|word log=2 8 0 -10|word login=-13 -5 11 6|word lol=-1 0 -8 9|word long=-1 12 -7 -4
word look=4 -16 -2 14|word loop=13 -2 -6 -5|word loos=-9 1 0 8|word los=23 21 -12 -33|word lose=-3 12 5 -14
word lost=-12 31 -13 -6|word lot=1 -4 6 -2|word loud=-7 -10 1 15|word loung=-7 -9 23 -7|word love=0 -2 -4 6
word lovely=-4 -4 -1 9|word low=-6 -4 -9 18|word lower=-5 0 -11 16|word lugar=4 4 0 -8|word lumenot=8 -14 10 -3
word lunch=16 23 -14 -25|word luz=-4 -3 13 -5|word mac=-8 9 4 -5|word machin=1 5 7 -14|word made=-3 -2 -2 7
word maestro=-2 -2 6 -3|word mail=-23 18 21 -16|word mailbox=1 18 8 -28|word main=32 -9 -10 -13
word mainly=-2 -5 7 -1|word maintenanc=13 -8 -2 -4|word make=6 -1 -22 18|word maker=-1 -1 6 -4
word man=-8 -11 -8 28|word manag=-8 -4 3 9|word manana=-2 3 -7 6|word mano=2 -8 7 -1|word many=-4 -3 0 7
word map=10 -16 11 -5|word mark=-11 11 -25 25|word marker=-2 -5 -21 28|word mass=-2 8 -7 1
word matter=1 -6 -5 11|word may=4 2 1 -7|word mayb=2 -5 -3 6|word me=-19 -22 9 33|word media=-5 -9 9 5
word meet=-9 24 -5 -10|word memory=-2 3 -7 7|word mensaj=11 -6 -4 -1|word menu=8 -10 -8 10
word messag=-19 15 26 -22|word metal=-1 -6 8 -1|word mi=-22 7 3 12|word mic=-4 1 9 -5|word mice=-6 1 8 -3
word middl=3 9 -6 -6|word might=-1 -1 -3 6|word milk=-6 4 3 0|word min=-5 -3 -2 10|word mine=0 -17 30 -13
word minut=21 -35 -13 27|word mis=-2 -6 -2 10|word miss=-14 -11 25 0|word mode=13 -6 -7 0|word modul=-5 -3 9 -1
word molass=-1 -2 -3 6|word monday=-7 -9 12 3|word monitor=5 -21 18 -1|word monoxid=8 -4 -1 -3
word mop=-12 11 -10 11|word more=-2 -5 -5 11|word mostly=-4 -4 8 0|word mother=6 -1 -1 -3|word motor=-2 7 -1 -3
word mount=-3 1 24 -22|word mous=4 -4 12 -12|word mov=-12 34 -3 -18|word move=-2 0 13 -10|word mrs=4 -12 6 2
word ms=-4 -9 2 12|word mural=-2 -3 0 6|word music=-5 17 -15 2|word musica=-1 -6 -3 10|word must=-1 -4 9 -5
word my=-99 -40 68 73|word myself=-1 9 -7 -1|word nada=-2 -3 9 -4|word najera=-1 -4 6 -1|word nam=-10 -13 6 17
word name=13 -5 -10 2|word nasty=5 6 -9 -2|word near=-4 9 -3 -1|word need=-21 -15 41 -5|word neighbor=1 2 5 -9
word neither=7 -5 -2 -1|word nest=4 9 -10 -4|word network=14 11 -13 -12|word never=-5 16 -6 -5
word new=-29 2 40 -13|word next=5 -22 31 -14|word ni=8 10 -15 -4|word nice=7 -6 1 -1|word night=7 2 -18 9
word nine=7 1 -14 6|word nineteen=6 -6 1 -1|word ningun=10 -3 -5 -2|word ninguno=-3 7 -3 0
word nino=21 -5 0 -17|word no=14 83 -21 -76|word nobody=3 40 -37 -7|word nois=3 -7 -3 6|word noma=-1 -6 -2 8
word nombr=7 -1 -5 -1|word none=31 0 -16 -15|word noon=2 10 -9 -3|word normal=-6 1 2 4|word north=20 -18 -7 5
word not=-3 14 0 -11|word note=1 -6 4 1|word noth=-15 46 -22 -10|word notic=-2 -4 12 -6|word now=21 -3 -9 -9
word nueva=-1 -2 9 -6|word nuevo=-3 -6 16 -7|word number=2 -2 14 -14|word nurs=-4 12 0 -8
word observation=-2 6 -1 -4|word october=-1 -6 8 -2|word of=21 28 -51 1|word off=-2 -2 10 -6
word offic=36 -13 -2 -21|word offlin=1 -1 6 -6|word oficina=-4 -1 -8 13|word often=-2 -4 -10 16
word oil=-1 -4 -7 12|word ok=-2 5 4 -7|word okafor=-1 -2 9 -5|word okay=-2 6 -3 -1|word old=-3 -11 -1 15
word older=-1 -3 10 -6|word on=-46 19 22 4|word once=-6 21 -10 -5|word one=-7 -9 47 -32|word onlin=-5 3 10 -8
word only=-16 -8 13 11|word onto=4 9 -22 9|word open=4 1 -16 11|word or=57 -26 -29 -1|word order=-5 5 10 -10
word osag=13 -11 0 -3|word other=36 5 -4 -37|word otherwis=2 -4 -11 13|word otra=-8 10 5 -7
word otro=-5 16 -5 -5|word our=20 7 -7 -20|word out=22 46 12 -80|word outlet=-9 5 11 -7
word outsid=19 -1 -12 -6|word over=-9 47 -16 -22|word overflow=-5 18 -9 -4|word owe=4 -6 3 -1
word own=1 -20 5 14|word oye=9 -8 0 0|word pad=-7 17 1 -11|word page=1 -40 49 -10|word paint=-5 -5 1 9
word pair=-1 -5 13 -7|word pan=-2 6 4 -8|word pane=-2 2 -12 12|word panel=29 -11 -11 -7
word pantalla=11 1 -17 5|word papa=-3 12 -7 -2|word papel=6 -4 3 -4|word paper=-12 28 -11 -4
word par=-2 -5 -7 14|word para=-6 -11 12 6|word parent=6 -12 11 -4|word park=-1 -12 12 0|word part=-1 8 -1 -6
word pasillo=10 -19 -1 10|word pass=14 -6 -7 0|word password=1 24 -10 -16|word past=-3 1 8 -7
word pata=-1 -7 13 -5|word patch=-2 -2 8 -5|word patienc=-6 3 1 2|word patio=8 0 -7 -1|word pay=16 -5 -2 -8
word payroll=-1 8 -3 -3|word pcs=-1 11 -6 -3|word pd=-4 -1 15 -11|word pe=-4 11 -2 -5|word peel=-2 -3 -6 11
word pen=2 -6 11 -7|word peopl=-3 25 -28 6|word per=-1 -1 -9 11|word percent=-1 -6 9 -2
word period=-13 19 -11 4|word person=0 -7 0 7|word persona=-6 22 -12 -4|word personal=-5 -3 14 -6
word phon=10 -10 -4 4|word photo=-3 8 1 -6|word pick=3 -7 9 -4|word pictur=-5 19 -7 -7|word pide=11 0 -8 -3
word pin=-2 -6 15 -6|word pipe=3 11 -11 -3|word pizarra=-1 -5 11 -6|word plafon=12 -10 0 -2
word plain=-3 -8 2 9|word plan=-2 -2 7 -3|word plaster=8 -3 0 -5|word plastic=6 -4 -1 -1|word plat=-8 -7 8 7
word play=0 18 -20 2|word playground=9 7 -8 -8|word pleas=-2 15 -8 -5|word pleasant=8 -4 0 -4
word plenty=-2 -3 -6 12|word plug=-13 26 0 -13|word pm=6 -3 -1 -2|word po=-2 3 6 -7|word podemo=-2 6 -4 0
word point=-4 5 19 -20|word pole=24 -5 -13 -7|word polic=-1 14 -8 -5|word pop=-2 3 -7 6|word por=17 -2 -8 -7
word port=-2 -8 7 2|word portabl=5 3 2 -10|word portal=34 -11 -12 -11|word pour=31 -8 -11 -12
word power=32 -9 -16 -7|word pre-k=-5 6 0 -1|word prend=1 14 -12 -4|word prep=-7 8 0 0
word preschool=-3 -2 8 -3|word press=4 18 -23 0|word presto=-1 -4 11 -5|word pretty=7 -3 0 -4
word pric=-2 -3 18 -12|word primer=-2 10 -7 -1|word principal=-8 3 -15 20|word print=-17 -21 23 15
word printer=-12 -19 28 2|word priority=-2 -4 -14 20|word privacy=8 -1 1 -7|word problem=-5 1 -2 6
word proctor=7 1 -5 -3|word professional=-3 -4 9 -2|word program=-6 0 41 -35|word programa=1 17 -14 -4
word project=-1 -8 11 -2|word projector=-13 -5 17 1|word promis=-2 -4 6 0|word prop=1 7 -4 -4
word proyector=3 -5 9 -7|word pued=-3 9 0 -7|word pueden=-1 6 0 -5|word puerta=5 16 -16 -5|word pul=-4 11 3 -11
word pull=-6 3 9 -7|word purchas=-2 3 9 -9|word purpl=-1 -6 2 5|word push=-9 20 -1 -11|word pusimo=-3 10 -1 -6
word put=-2 15 -1 -13|word q=4 -1 -6 3|word que=12 -1 6 -18|word question=-3 -14 -7 25|word quick=10 -2 -6 -2
word quit=2 16 -13 -5|word quiz=-4 16 -1 -10|word quot=-5 -5 -9 20|word r=3 -10 -9 16|word rack=-5 25 -14 -6
word radiator=-4 -4 19 -10|word radio=-3 -3 11 -4|word rail=-4 1 15 -13|word rain=-1 -5 20 -14
word ram=0 -1 -11 13|word ramp=-5 8 3 -5|word rather=-2 -3 -3 7|word reach=-6 -5 15 -5|word react=-1 -3 9 -5
word read=-24 18 36 -30|word readabl=-3 -10 -12 25|word reader=5 -8 7 -4|word ready=-3 9 -13 7
word real=4 -2 13 -14|word really=0 8 -5 -3|word receiv=5 -2 11 -14|word recess=17 11 -18 -10
word reconoc=-2 -2 8 -4|word record=-5 1 -9 13|word recorder=3 -7 -7 11|word recurso=-2 -3 7 -2
word red=-6 -6 5 8|word register=-1 8 8 -14|word remot=-2 -5 -2 10|word renam=11 -4 -4 -2|word replac=-4 -5 3 6
word repli=-1 -1 -10 11|word reply=-11 -2 3 10|word report=32 -12 -13 -7|word request=-1 -3 -8 13
word reset=-4 7 -3 0|word resourc=-6 -7 23 -10|word respond=1 -2 7 -6|word rest=-1 4 8 -11
word retir=-3 -2 -3 8|word right=-7 17 -15 5|word ring=4 3 -10 2|word river=-3 -10 13 0|word rm=-7 -24 40 -9
word road=6 -7 -3 3|word rol=6 -11 6 0|word roll=3 -5 6 -4|word roof=17 9 -14 -11|word room=-7 0 7 0
word rop=-2 14 -8 -4|word rope=-2 -1 -13 16|word roster=-3 -11 9 5|word round=5 -8 0 3|word rout=-6 3 4 -1
word row=-9 23 -5 -8|word rug=-4 11 -11 5|word ruido=0 6 -7 1|word run=-2 6 -1 -3|word rush=-5 -6 -5 16
word sacando=-1 11 -7 -3|word safe=0 -4 8 -4|word sag=13 4 -6 -12|word said=0 4 2 -6|word salon=-1 -1 22 -20
word sam=-2 -5 8 -1|word same=31 -13 -29 10|word samuel=0 -2 8 -5|word saturday=-3 7 -7 2|word sav=-2 -9 -5 16
word save=-1 -2 7 -4|word saver=0 -3 -14 17|word say=8 -38 47 -16|word scanner=-2 4 10 -13
word schedul=4 3 -8 1|word school=48 -15 -22 -10|word scienc=-10 10 1 -1|word scoreboard=-5 11 -1 -5
word scream=-7 3 -10 14|word screen=-8 -4 -2 14|word screw=-1 3 8 -10|word sd=6 -6 0 -1|word se=15 -14 6 -7
word seat=-6 10 4 -8|word second=6 -2 8 -12|word secretary=-1 -1 11 -9|word section=-6 8 -2 0
word security=8 -5 -1 -1|word see=14 0 -5 -9|word seen=-2 1 6 -4|word segundo=-2 4 -11 9|word seizur=3 12 -8 -7
word send=3 33 -13 -23|word sensor=-7 -4 -4 16|word sent=2 14 -8 -8|word sept=-6 -6 -4 16
word september=-1 7 -3 -4|word server=-5 28 -26 3|word servic=21 -13 -5 -3|word session=7 15 -2 -20
word set=3 -12 -9 18|word several=10 -6 -2 -2|word sewag=-4 8 -3 0|word shar=10 4 -4 -10|word she=34 -13 -6 -16
word sheet=5 -7 8 -6|word shop=-3 6 -1 -2|word should=0 -5 -12 16|word show=3 -15 37 -25|word shut=-4 -11 22 -7
word si=-3 -6 23 -15|word side=-2 20 0 -18|word sign=-10 -3 -21 34|word sign-in=-7 -10 3 13
word signal=4 -3 8 -9|word siguen=24 -8 -10 -5|word silenc=6 6 -4 -8|word silent=4 -3 -7 6
word silla=-1 -7 13 -5|word silly=-1 6 -5 0|word sin=7 3 -8 -1|word singl=19 -5 -10 -5|word sink=5 -12 -1 9
word siren=6 -4 -1 0|word sistema=8 -6 0 -2|word sit=3 19 -8 -14|word site=0 -17 36 -19|word six=-8 7 13 -11
word size=0 -12 15 -3|word sizzl=-3 22 -12 -8|word skull=14 -4 -7 -4|word slid=-4 -5 1 8|word slow=-4 -4 -10 17
word small=-10 5 -17 23|word smok=17 -11 -6 -1|word snow=22 -15 3 -11|word so=-26 21 -14 19
word social=12 -2 -6 -4|word sola=9 -11 4 -2|word solid=9 -5 -1 -3|word some=4 -10 -1 8
word somebody=-13 0 -1 14|word someon=-9 -1 5 6|word someth=2 28 -12 -18|word somewher=-2 5 -9 6
word son=1 -3 10 -8|word sonido=-5 7 -1 -1|word soon=-3 6 -3 0|word sorry=-5 -6 8 3|word sort=-2 -4 7 -2
word sound=-9 2 1 6|word south=21 -13 -5 -2|word soy=0 -6 8 -2|word spark=-7 7 -1 0|word speak=6 -1 -3 -3
word speaker=-4 -5 13 -4|word special=13 -2 -7 -3|word sped=-3 7 -3 -1|word speech=-3 8 -4 -1
word spell=0 -1 -10 11|word spil=0 -2 6 -4|word spin=7 -10 2 1|word split=-1 -2 9 -6|word spread=7 -3 -3 -1
word spreadsheet=-5 -5 -4 14|word spring=-3 -4 -10 17|word squar=-3 -6 -7 16|word squeak=-2 -1 -7 10
word squirrel=-2 -4 11 -4|word sra=-2 -9 11 0|word sro=6 -2 -3 -1|word stadium=-4 -4 -1 10
word staff=-2 5 7 -11|word stag=13 1 -2 -12|word stain=-1 -1 12 -10|word stair=-6 11 -6 1
word stairwell=-4 9 -3 -3|word stall=4 2 -6 1|word stand=-4 9 -4 -1|word star=-8 2 -13 19
word start=5 13 -2 -15|word stat=19 4 -17 -6|word stay=-10 10 -4 4|word steady=0 -10 10 0|word steam=-1 5 -7 3
word step=-7 8 -5 5|word stick=-1 -4 -18 24|word sticker=-3 -6 8 1|word sticky=5 -1 -10 6|word still=9 -29 1 19
word stood=-2 -1 -3 6|word stop=15 12 -6 -22|word storm=10 -4 -3 -3|word strang=-1 14 -9 -4
word stream=-5 12 2 -9|word stuck=-3 12 -3 -6|word student=5 11 20 -35|word stuff=-4 13 -8 -2
word sub=-1 5 -16 12|word subject=-6 2 5 -1|word submit=-1 -6 10 -3|word substitut=-2 -5 -6 12
word suena=6 -4 -1 -1|word suit=0 3 -17 13|word summer=-4 -6 -5 15|word superintendent=-2 -3 -12 16
word supply=-2 -9 17 -7|word suppos=-6 1 6 -1|word sure=14 -2 -6 -5|word swap=-2 -6 8 1
word sweater=-4 -3 -5 12|word swept=-2 0 11 -9|word swing=9 -2 -5 -2|word switch=-8 4 -7 11
word system=5 19 -17 -6|word tab=-7 -11 12 6|word tabl=-3 6 0 -3|word tablet=9 10 -7 -11
word tableta=-6 12 -2 -4|word tag=-2 -7 14 -5|word take=9 3 -23 11|word taken=12 -12 3 -3|word tap=2 5 3 -9
word tapado=-3 16 -10 -3|word teach=-1 2 5 -6|word teacher=28 15 -14 -29|word tech=-4 -1 -3 7
word techo=10 -11 9 -7|word telefono=7 -8 -7 8|word tell=8 13 -4 -16|word temp=-6 -8 11 2
word temperatur=-2 -10 10 1|word ten=7 -13 -5 10|word tenemo=-4 8 -3 -1|word tengo=-3 8 -15 10
word test=21 -1 -7 -14|word text=6 6 -7 -5|word than=-7 8 -21 20|word thank=-4 8 13 -17|word that=-6 10 -7 3
word the=7 9 -1 -9|word their=10 -7 -13 10|word them=-3 14 10 -20|word then=2 -4 8 -5|word ther=7 34 -35 -6
word thermostat=-8 -6 1 12|word they=-5 6 -16 14|word theyr=6 4 -8 -2|word thi=15 -16 18 -17
word thing=-6 33 -22 -4|word think=-4 2 9 -7|word third=-14 15 -2 1|word thre=1 -5 20 -16
word threw=-12 10 6 -4|word through=17 7 0 -24|word throw=-1 6 -2 -2|word thrown=-3 19 -11 -5
word thursday=-12 11 -13 13|word tic=-2 -3 -9 14|word tick=6 1 -10 2|word ticket=-7 6 0 1
word tien=-8 10 -13 11|word tile=-10 18 5 -13|word till=4 -12 -1 9|word tilt=-2 -3 0 6|word time=-10 -14 19 5
word tiny=-4 -4 -8 16|word titl=-6 8 2 -5|word to=-36 35 1 0|word toda=29 -8 -23 1|word todavia=3 -6 -2 5
word today=-6 35 -35 6|word todo=9 -13 -2 6|word toilet=19 -5 -1 -13|word told=6 1 -3 -4
word tomorrow=-17 38 -22 1|word toner=-2 -4 9 -3|word tonight=4 14 -9 -8|word too=20 -8 -21 10
word took=-3 9 -11 4|word tool=-1 -1 -11 13|word top=-4 4 -10 10|word tore=-2 -6 10 -2|word torn=-2 -7 12 -3
word tornado=9 -8 -1 0|word touch=5 -6 3 -2|word towel=-4 -8 22 -10|word tower=11 4 -12 -4
word trabo=-2 7 -2 -3|word traen=-4 8 -2 -2|word train=-6 -1 17 -10|word transport=-3 0 6 -3
word transportation=14 -8 -4 -3|word trash=-2 -3 -9 14|word treat=-1 -1 -4 6|word tree=9 -3 -7 2
word tri=2 8 9 -19|word trickl=-1 -10 11 0|word trip=-8 9 0 -2|word troubl=4 3 -10 2|word tube=-3 11 8 -16
word turn=-7 -6 13 0|word tv=-13 -2 0 15|word twic=-7 3 5 -1|word two=-24 7 36 -19|word typ=7 13 -16 -5
word ugly=-3 6 -2 -2|word un=15 -10 -10 5|word una=1 -2 22 -21|word unacceptabl=0 -2 6 -4
word under=9 11 -19 -1|word underneath=8 -1 -4 -3|word unica=-3 7 -3 -1|word union=-1 -6 4 3
word unit=-2 10 -7 -2|word unplug=6 -12 9 -3|word until=0 10 -5 -6|word up=9 5 -21 6|word updat=-6 2 -3 7
word upsid=-2 -4 13 -8|word urgent=6 -4 -2 -1|word us=1 46 -24 -22|word usar=-2 -5 8 -2|word use=-27 11 -5 21
word used=-10 3 -1 7|word using=2 -6 10 -6|word uso=-2 -3 6 -1|word valv=-1 -6 8 -1|word vece=7 -9 3 -1
word vendor=6 -6 3 -3|word vent=-3 -1 8 -3|word ventana=-5 -9 18 -3|word ver=4 -2 4 -6|word very=-3 -5 -9 17
word video=-1 0 8 -6|word vidrio=10 -2 -6 -2|word visitor=-4 6 -11 9|word volum=1 -3 -11 13|word w/=4 6 -2 -7
word wait=7 4 -5 -6|word walk=0 2 -6 4|word walki=-2 7 -4 0|word wall=-22 -15 18 19|word wallpaper=6 -1 -5 0
word warm=-3 -7 -1 11|word was=16 -20 -4 8|word wasp=4 9 -8 -4|word water=40 -14 5 -31|word way=3 -18 -7 23
word we=10 43 -11 -42|word wear=-2 -4 8 -2|word web=12 -11 -3 1|word websit=-2 -4 9 -3|word week=-7 0 18 -11
word weekend=3 5 -1 -7|word weight=7 -6 4 -5|word weird=9 -7 1 -3|word well=0 -2 -12 15|word went=15 14 -13 -15
word were=5 13 -12 -6|word west=-2 7 0 -5|word wet=-2 10 -4 -3|word weve=-4 29 -21 -3|word what=1 -12 -9 19
word whatever=7 -6 -5 4|word wheel=-1 -3 -4 8|word wheelchair=-14 16 3 -5|word when=-9 -16 14 11
word whenever=14 -10 0 -4|word wher=-2 -8 -21 31|word which=-1 -2 -5 8|word whit=-3 -6 11 -1
word whiteboard=-1 -6 -5 12|word who=-8 5 -22 25|word whoever=6 -5 -3 2|word whol=33 10 -30 -12
word why=0 11 -7 -4|word wifi=-10 -2 1 12|word will=-1 17 -11 -5|word wind=7 -6 -14 13
word window=-10 -7 -16 33|word wing=-10 14 -7 3|word winter=-2 -1 -4 7|word wir=9 -6 -2 -2
word wire=21 -6 -4 -11|word wireless=9 -6 -1 -2|word with=12 2 1 -15|word without=0 -6 -8 14
word wobbl=-1 -3 -9 13|word wont=-15 39 0 -24|word wood=-3 6 -1 -2|word wooden=-1 -3 12 -8|word work=16 -28 3 9
word would=14 -4 -14 4|word wrestl=-6 13 -4 -3|word wrong=-12 -11 -14 37|word y=21 39 -35 -25
word yall=0 15 -11 -4|word yazzi=-1 -6 2 5|word year=-16 -4 -4 23|word yearbook=-4 -4 12 -5|word yes=0 -5 7 -2
word yesterday=-8 4 12 -9|word yet=2 -2 11 -11|word you=18 -45 38 -11|word zero=-7 4 17 -14
word zoom=-1 15 -16 2
`;
