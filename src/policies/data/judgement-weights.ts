/* eslint-disable max-lines -- generated */
// Written by scripts/train-judgement.ts from training/routing.jsonl; do not edit. Labels first, then the bias and each
// feature with one weight per label, in hundredths.

export const matterWeights = String.raw`
technology maintenance sam active-resources quote mass-email media purchase personal-device new-technology streaming-notice
=84 32 -83 -87 -97 -84 -59 -55 -85 -62 -31|about account=39 31 55 37 -45 -26 -29 -24 26 -48 -33
about alarmtech=41 -66 -13 17 12 35 55 -64 -36 -9 21|about audience=-76 -43 -14 -9 -18 127 -20 -19 -13 -14 -18
about blocked=28 -68 -13 -14 -3 -54 -44 -30 -38 -29 132|about buy=-48 -24 -40 -10 14 -14 34 139 -47 -55 -6
about chromebook=16 -23 -15 -21 77 -18 -26 -26 57 26 -36|about computer=49 -87 4 1 -14 -33 -42 3 115 -17 -49
about cosmetic=98 69 -14 -13 -35 -25 -32 -45 -27 10 -29|about display=57 -58 -26 -20 33 -22 -6 43 -59 -9 21
about door=11 57 18 -5 -44 -12 -40 -6 -55 15 -10|about electric=-4 57 -4 -5 3 -5 -7 -6 -13 -13 -8
about email=89 -29 -9 18 -42 -16 -16 -17 -31 -18 12|about errors=39 -56 11 13 -18 -6 -15 -20 -27 -15 93
about furniture=-5 72 -16 -17 -33 -10 -29 11 26 -30 -25|about grounds=-41 54 -40 -2 -12 10 30 54 -15 -21 -17
about hazard=22 104 -25 -22 -26 -19 -19 -54 -38 -29 -51|about howto=79 -42 -6 -2 -19 -29 -26 16 -10 8 -40
about hvac=1 90 -14 -13 -15 -18 -29 -28 -29 -21 -25|about light=-37 63 -4 -7 -10 -9 25 18 -15 -2 -15
about loose=54 -10 5 -37 -53 -16 -34 -80 -47 22 -22|about media=-7 -59 -41 -39 -66 -44 153 -98 -61 -91 15
about money=-38 -54 -24 -19 144 -27 -46 -99 -50 -45 -40|about network=37 -8 -17 -22 -26 -23 -18 -74 93 9 28
about own=-91 -31 -17 -5 -41 -43 -3 -48 150 -33 -45|about peripheral=9 55 -14 -14 -45 -12 -51 105 -49 -8 -26
about pest=-52 73 -10 -11 -9 28 36 -10 16 -29 -16|about phish=5 13 -2 -2 -5 -3 -3 -20 32 -4 -3
about phone=2 11 16 -11 -25 -1 4 39 18 42 -45|about plumbing=-89 96 -6 -11 -14 -20 -17 -28 -18 3 -21
about printer=53 41 -36 -5 -2 -13 9 28 -33 -16 -38|about program=51 -107 -29 -22 -65 -26 -32 21 53 74 20
about sendout=4 -67 -8 -9 -14 101 -11 -21 14 -14 -22|about slow=99 4 -31 -8 -11 -4 -6 -20 -20 -8 4
about smell=-20 52 -2 -2 -3 -2 -4 -5 -4 -6 -6|about sound=-50 -24 -9 -10 101 -16 32 -27 -15 -11 76
about stream=-52 -74 -39 -38 -52 -43 -16 -76 -10 -75 158|about structure=-37 85 -21 -21 16 -25 -8 -50 -54 4 -35
about supply=2 -46 -41 -35 59 -47 -52 139 -32 -55 -55|about wish=-26 -127 -20 -18 -28 -38 -19 -42 -28 144 -38
aside ask.please=45 -1 -52 -2 -1 -4 -2 -2 -4 24 -1|aside buy=-10 -9 -3 -3 -2 -1 -2 46 -8 -5 -4
aside supply=34 -7 -2 -2 -1 -1 -2 -2 -6 -4 -4|aside way.norush=-21 -6 -37 -4 -3 -4 -2 79 -10 14 -5
asked nothing broken=-29 -10 -10 -24 47 10 46 67 3 -1 -39|cleared account=-1 -3 13 0 -1 -1 -1 -1 -1 -1 -2
cleared alarmtech=-20 -6 -1 -1 -2 -2 -17 -3 -1 -4 56|cleared building=29 36 -6 -6 -9 -9 17 -16 -8 -9 -15
cleared buy=-18 -3 -1 -1 30 0 -1 -8 -4 8 -1|cleared chromebook=-20 20 0 0 0 0 0 0 0 0 0
cleared computer=-62 66 9 -5 -6 -7 -9 40 -8 -6 -12|cleared cosmetic=-22 14 0 0 -1 -1 15 -2 -1 -1 0
cleared device=-37 47 21 -8 -10 -7 -26 27 -34 -13 49|cleared door=-7 -1 0 0 -1 -1 15 -1 -1 -1 0
cleared grounds=-19 19 0 0 0 0 0 0 0 0 0|cleared hvac=-20 20 0 0 0 0 0 0 0 0 0
cleared loose=-7 44 -6 -6 -5 -9 -23 -12 -11 -5 44|cleared media=32 -2 0 0 -2 -2 -20 -2 0 -1 -3
cleared network=131 -64 -4 -4 -3 -6 -4 -5 -25 -4 -7|cleared own=-19 -13 -4 -4 -3 -1 -4 -6 66 -4 -7
cleared phone=-10 -1 15 0 0 0 0 0 -1 -1 -1|cleared plumbing=-5 22 -1 -1 -4 -1 -1 -1 0 -3 -5
cleared printer=-8 21 0 -1 -1 -1 1 -8 -2 -1 -1|cleared stream=28 0 0 0 -1 0 -13 -6 -1 0 -6
cleared structure=-14 11 -1 0 0 0 8 0 -1 -1 -1|cleared supply=9 -5 0 -1 -1 -2 15 -2 -10 -2 -1
fault account=-42 57 -1 -1 -1 0 0 -1 -7 -1 -3|fault alarmtech=54 -30 0 -1 -1 -1 -3 0 -10 -1 -4
fault building all=-23 63 -6 -7 -6 -7 21 -12 -55 -13 -14
fault building part=-22 50 -2 -3 -18 -2 -4 -10 38 -5 -5|fault chromebook=-1 50 -1 -2 -19 -1 -1 -3 -5 -3 -6
fault computer=11 -42 1 -2 -2 -1 -3 -5 48 -2 12|fault device all=45 0 -46 -2 8 -10 -9 -22 17 -12 15
fault device part=-22 50 -2 -3 -18 -2 -4 -10 38 -5 -5|fault door=-33 82 -3 -3 -1 -2 -3 -6 -36 -7 -5
fault electric=-61 63 0 0 0 0 0 0 0 0 0|fault email=14 -2 0 4 -1 -5 0 -1 -7 -1 -2
fault furniture=-108 87 -1 -2 -1 -1 -2 -4 36 -3 -3|fault grounds=26 -46 0 0 0 0 29 -2 -3 -1 -1
fault hvac=44 -3 -1 -2 -2 -2 -3 -3 -15 -3 -5|fault network=-117 90 0 -1 -1 0 -1 -1 17 -1 22
fault peripheral=-16 25 0 0 0 0 0 -5 -3 0 0|fault pest=-7 -18 0 0 0 0 29 0 -1 0 -1
fault phone=4 57 -42 -1 -1 0 0 -2 -10 -2 -2|fault plumbing=-24 44 -1 0 0 0 -1 -3 -6 -1 -1
fault printer=-29 34 0 0 0 0 -2 -9 8 -1 -1|fault program=-1 -27 0 -1 0 0 0 -2 40 -2 -5
fault sound=38 -22 0 -1 -1 -1 -1 -2 -7 -1 -2|fault structure=61 17 -1 -1 -17 -1 -3 -1 -34 -2 -1
first building all=-29 81 -43 -42 -30 -35 -44 -16 -51 -17 -49
first building part=11 44 -33 -7 -16 -7 8 -15 26 3 -11
first device all=66 -76 -32 -28 18 -56 -70 -6 -12 -40 -18|first device part=11 44 -33 -7 -16 -7 8 -15 26 3 -11
group building all=-50 92 -59 -59 -63 -55 -40 -44 -80 -35 -74
group building part=61 -14 -15 -10 -22 -34 -38 33 -16 -38 -44
group device all=58 -85 -47 -39 0 -68 -68 -1 9 -47 -10
group device part=61 -14 -15 -10 -22 -34 -38 33 -16 -38 -44
program active=-140 -62 -47 134 -44 -39 -42 -57 -67 -54 -59|program active.short=-42 0 -1 53 0 0 0 -1 -6 0 -1
program sam.alone=-24 -3 50 -2 -2 -2 -2 -2 -2 -2 -4
program sam.capitals=-71 -45 101 -26 -28 -26 -31 -40 -42 -35 -33
program sam.cleared=48 -1 -44 0 0 0 0 0 -1 0 -1|program sam.context=-60 -71 107 -38 -44 -46 -47 -61 -55 -48 -38
program sam.person=52 -3 25 -6 -5 -4 -4 -6 -14 -7 -25
sign all.building=12 125 -15 -12 -19 36 -16 -4 -30 -46 -32|sign all.count=22 16 -8 -6 57 -19 -34 23 -13 -26 2
sign all.crowd=41 -3 -2 -1 -2 -4 -3 -5 -4 -14 -3|sign all.district=8 -5 -5 -3 -3 74 -6 -7 -15 -7 -15
sign all.each=-21 -41 49 -26 -16 116 -30 -51 -33 -3 77|sign all.none=71 -54 -21 -13 -33 -33 -20 -58 -46 106 35
sign ask.buy=-38 -86 -17 -19 11 -21 -65 114 51 -18 -25|sign ask.buy.new=-86 -57 -3 -3 15 -4 -8 132 -17 -15 -4
sign ask.idea=-155 -59 -34 -30 -50 10 -44 -65 -66 154 -57
sign ask.mass=3 -83 -18 -31 -31 123 -53 -58 -99 -71 -48
sign ask.mass.all=-58 -54 -13 -10 -20 104 -31 -28 -39 -19 -13
sign ask.media=-103 -85 -28 -27 -59 -45 142 -13 -45 -25 -32
sign ask.own=-54 -25 -20 11 -39 -27 -34 29 98 -45 -30|sign ask.please=-23 -28 -38 -26 48 44 43 62 9 37 -49
sign ask.quote=-75 -50 -25 -25 129 -32 -34 -83 -48 -26 -34
sign ask.stream=-95 -37 -12 -12 -21 -14 -48 -23 -25 -28 130|sign danger.clear=-13 17 0 0 0 0 0 0 -2 0 0
sign danger.held=104 -21 -4 -4 -8 -8 -6 -20 -10 -15 -17|sign danger.now=-11 49 -9 -10 -11 25 24 -17 -15 -19 -23
sign danger.risk=-17 52 -8 -5 -5 -6 -9 -2 -14 20 -9|sign did.media=59 23 -5 2 0 -13 -37 1 -20 -18 -37
sign fault.ask.install=44 8 27 36 -3 -18 -27 -62 -4 24 -19
sign fault.broken=39 38 -68 -24 -51 -24 -14 -98 84 -37 36
sign group.class=36 0 -31 -39 -14 -36 -23 -13 -41 67 25
sign group.several=42 24 -16 -18 50 -38 -19 -28 -50 -49 38
sign group.unit=35 31 32 -11 -10 -36 -17 50 -45 -42 -32|sign harm.data=72 -4 -9 -8 -7 -14 -9 -8 9 -17 -16
sign low.ask=50 -60 17 5 -19 19 -32 -4 39 -9 -45|sign low.cosmetic=46 96 -9 -8 -27 0 -19 -35 -26 -17 -15
sign not.idea=-9 -30 -15 -14 38 -14 -23 -33 44 81 -24|sign not.own=93 -75 -15 21 -18 51 0 -36 1 -21 -35
sign one.else=56 1 -6 -4 -4 -4 -8 -18 -12 -13 19|sign one.only=50 6 -7 -20 -37 -27 -26 -33 67 -16 -4
sign place.shared=31 27 -34 -19 -21 -3 9 8 -55 0 8|sign stop.noway=65 -3 -3 -3 -28 -3 -2 -9 1 -39 -8
sign stop.outage=58 33 -42 1 -20 -29 -20 47 -26 -21 -48|sign stop.power=86 -14 -32 -6 -6 -6 -9 -9 -45 -13 16
sign stop.work=36 1 16 10 -13 -13 -14 -25 57 -21 -23|sign way.norush=60 -3 -29 -7 -13 -5 -6 70 -27 -25 -12
sign way.round=36 100 -19 -18 6 -18 -23 -38 -46 -18 -33|sign way.usable=-25 83 -5 -4 -10 -4 -10 -16 -21 -7 -2
sign when.soon=41 64 -5 -5 -11 -2 -27 -23 -8 -14 -16|subject account=9 26 17 10 -4 -2 -2 -21 -18 -3 -9
subject alarmtech=23 -17 -2 -2 -6 23 13 -19 -5 -13 22|subject audience=31 -9 -3 -1 -4 15 -4 -5 -4 -3 -4
subject blocked=20 7 -2 -2 -5 -7 -13 -6 -2 -6 23|subject building all=-6 56 -25 -23 3 -14 -37 14 -29 -24 -29
subject building part=-33 76 -3 -3 -5 -2 -4 2 -13 -3 -4|subject chromebook=13 20 -2 -3 -16 -2 -3 13 7 -12 -9
subject computer=-104 42 -5 -5 0 -3 -5 54 77 -6 -8|subject cosmetic=14 32 -3 -3 -3 -3 -3 -5 -6 -7 -6
subject device all=34 6 -10 -26 -58 -26 -48 79 17 -21 -22|subject device part=-33 76 -3 -3 -5 -2 -4 2 -13 -3 -4
subject display=-16 28 -1 -2 -2 -2 -5 28 -8 -3 -6|subject door=61 -2 -6 -4 -5 -5 -4 -6 -3 13 -5
subject electric=-9 27 -1 -1 -1 -1 -1 0 -2 -3 -1|subject email=49 -5 -2 -2 -2 -10 -1 -6 -5 -2 -5
subject furniture=-40 58 -2 -2 -4 -3 -5 22 -8 -5 -2|subject grounds=-43 59 -1 -1 -1 5 -3 -6 -1 -4 -2
subject hazard=49 -5 -3 -2 -4 6 -5 0 -3 -13 -9|subject howto=80 -1 -5 -5 9 -4 -4 -14 -28 -10 -10
subject hvac=57 -12 -1 -1 -1 -2 -2 -3 -3 -3 -3|subject light=-46 28 -1 -1 0 -2 -3 36 -2 -4 -1
subject loose=60 -15 6 -22 -27 32 -3 0 -3 11 -76|subject media=-25 10 -10 -8 -13 -14 98 -33 -16 -21 31
subject money=20 -15 -8 -8 93 -5 -14 -32 -14 -20 -13|subject network=16 20 -1 -2 -3 -1 -1 -12 -8 -2 6
subject own=32 -18 -3 -6 -7 -10 -8 -24 60 -9 -5|subject peripheral=-33 64 -4 -4 -11 -4 -22 57 -15 -8 -10
subject pest=34 12 -2 -3 -4 7 -6 -15 -5 -10 -4|subject phish=-1 -1 0 0 -2 -1 -1 -9 19 -2 -1
subject phone=-79 13 1 -3 -4 -3 -3 31 43 26 -7|subject plumbing=-4 48 -2 -2 -3 -7 -4 -6 -4 1 -4
subject printer=35 26 -1 -2 -7 -2 -3 18 -46 -4 -4|subject program=36 -49 -5 -3 -4 -3 -3 46 -50 54 -11
subject sendout=-7 -1 -1 -1 -3 33 -2 -1 -1 -2 -1|subject slow=33 1 -2 -3 -4 -2 -2 -7 -13 -3 8
subject sound=1 -12 -2 -2 1 -2 -3 -5 5 -3 22|subject stream=-34 -5 -11 -10 -16 -11 -30 -21 29 -21 110
subject structure=21 10 -2 -2 26 -2 -4 -6 -4 -6 -3|subject supply=-34 -21 -11 -12 -20 -12 -10 142 -21 -22 -21
subject wish=29 -17 -4 -3 -4 -7 -2 -4 -7 47 -10|trouble all.building=0 57 -2 -2 -2 -4 -2 -7 -5 -2 -23
trouble all.count=-33 34 0 0 -2 0 0 4 0 0 -3|trouble all.district=31 -7 -1 -1 -1 -4 -1 -2 -4 -2 -4
trouble all.each=-23 5 64 -3 -2 -16 -2 -3 -4 2 -12|trouble all.none=54 -32 0 -1 -1 0 0 -2 -8 -4 -3
trouble group.class=11 10 -2 -2 -2 -2 -2 -2 -12 -5 20|trouble group.several=12 53 -4 -2 -6 -1 -2 -1 -6 -3 -18
trouble group.unit=-60 81 63 -6 -6 -7 -5 -14 -14 -6 -16|trouble one.only=48 10 0 -2 -1 -2 -2 -2 -5 -38 -4
word #=37 29 -11 4 -14 -9 54 12 -30 -37 -57|word ##=15 -11 -23 -12 55 -20 15 105 -39 -55 -35
word ###=29 36 -3 -3 -3 -18 0 -2 -9 -13 -11|word ####=42 -20 10 -1 -13 -1 -3 9 -18 -5 -1
word /=-14 15 0 3 0 0 0 0 0 -3 -1|word 2do=16 -9 0 0 -2 -1 -1 -2 -4 -1 4
word 3d=26 -12 -1 -1 -1 -2 -4 -2 -1 -2 -1|word 3rd=-29 -1 0 0 -1 3 0 33 -1 -1 -1
word 5th=34 1 -3 -1 -4 -3 -6 -11 -2 -4 -2|word 6th=6 -13 20 -1 -1 -3 -2 -2 -1 -1 -2
word a=-19 7 20 -18 44 -2 39 -1 -33 12 12|word about=-2 -64 2 -4 -8 24 -18 -21 -12 100 6
word abov=-32 37 0 2 0 0 0 -3 -3 0 0|word abr=-15 -2 0 -1 -2 -3 -1 4 22 -2 -3
word absenc=15 -8 -1 -1 0 -1 -1 0 -1 -1 -1|word accelerat=34 -6 -1 -1 -1 -1 -2 -3 -2 -12 -5
word access=12 -7 7 0 0 -1 -1 -1 -6 -1 -2|word account=5 -6 -8 3 -4 -2 -2 40 -9 -3 -4
word across=28 -22 0 0 0 -3 0 -1 0 -1 0|word activ=-45 -10 -5 94 -5 -4 -4 -7 -10 -7 -8
word add=-7 -5 -1 -1 3 -1 -2 -5 -6 25 -1|word address=39 -6 -2 0 -4 4 -7 -11 -3 -6 -4
word adentro=8 -1 0 -1 -1 -1 -1 -13 -1 0 11|word admin=-15 -5 -2 -1 -1 -2 -17 -1 -1 -1 45
word administrator=-20 -10 -2 -2 -2 -3 -2 -1 -3 -2 48|word after=44 -15 -1 5 2 4 -11 -5 -22 1 -3
word again=14 2 -2 2 -5 -2 -2 9 -6 -5 -5|word ai=-4 0 0 -1 -1 -1 -1 -1 -1 12 -1
word aid=-15 14 -6 7 -5 -1 -2 8 7 -4 -2|word air=-47 57 -1 0 0 0 -1 -1 -3 -3 -1
word al=24 6 -1 -1 -3 -3 -2 -4 -3 -8 -5|word alarm=-40 42 0 0 0 0 0 0 0 0 0
word alarma=-12 19 0 0 0 -1 0 0 0 -4 0|word alert=27 -23 0 0 0 -1 0 0 -1 -1 0
word all=36 15 -14 -10 -16 36 -32 -20 -6 -24 25|word all-call=-4 -4 0 0 -2 21 -1 -1 0 -8 0
word all-staff=16 0 -1 0 0 -12 0 0 0 0 -1|word also=9 14 -12 -1 7 -1 -1 -9 -3 -2 -1
word alumno=21 -3 -1 -1 -2 -1 0 -2 -5 -2 -3|word am=-44 14 15 6 4 3 2 -3 -5 -3 9
word an=29 -19 -6 -5 -15 23 -23 -24 -1 9 37|word and=25 30 -32 5 -40 -2 -4 0 14 -11 -3
word another=-32 -1 -1 -1 -3 -1 -1 32 -6 16 -3|word any=14 -14 -6 -3 -4 -25 10 -8 2 16 17
word anymor=-17 5 0 0 0 0 0 0 15 -1 -1|word anyon=-6 -1 -1 -1 -1 -1 3 -1 -2 13 -2
word anyth=33 -8 14 -1 -1 -1 -4 -3 -2 -3 -24|word apaga=-4 0 0 -1 -1 -1 -1 -4 14 0 0
word apagada=28 -24 0 0 0 0 0 -1 0 0 0|word aplicacion=-7 -2 0 0 0 0 0 0 0 12 -1
word app=-29 -41 -1 -3 -3 -2 -2 -8 70 28 -7|word approv=-16 -3 0 0 -1 -1 -1 -1 -2 26 0
word aqui=-16 -1 -1 0 -3 -2 -4 -5 -2 37 -2|word ar=28 -6 -1 7 -1 -1 -2 -3 -3 -12 -5
word are=29 53 1 -1 -14 -5 -15 23 -14 -25 -37|word arent=18 -4 0 0 0 0 0 0 -1 -1 -11
word around=-4 15 -1 -1 -1 -1 5 -6 -2 -2 -3|word art=-11 27 -1 0 -1 -1 0 -4 -2 -2 -4
word asistencia=16 -2 0 0 -1 -1 -1 -2 -2 -4 -1|word ask=-30 -24 -5 6 12 -6 -4 -1 49 11 -8
word assembly=16 -8 -1 0 0 -2 -2 -1 0 0 -1|word asset=25 -1 -6 -1 -2 -1 -2 -3 -6 -2 -2
word assign=25 -17 -1 0 0 0 -1 0 0 -1 -3|word at=45 -36 -12 -4 -20 -17 10 -4 33 -9 -20
word attach=-11 -1 0 0 -2 1 -1 16 0 0 0|word attendanc=42 -24 -1 -1 -1 -1 -1 -1 -2 -3 -3
word audio=-45 -1 0 0 -1 0 0 -1 -2 -1 52|word b=18 -7 -1 0 -1 -1 -1 -1 -4 -1 -1
word back=63 -8 -3 3 -7 -26 19 -2 -9 -9 -18|word background=14 -2 0 0 -2 -1 -1 -4 -2 -1 0
word badg=52 -48 -1 7 0 -1 -1 -1 -1 -2 -3|word bail=-8 -1 0 0 -1 0 -1 0 0 -1 13
word banner=-9 -13 -1 -1 -3 -2 40 -3 -2 -3 -3|word bano=-6 15 0 0 0 0 -1 -4 0 -1 -1
word bar=13 -11 0 0 0 0 0 -1 0 0 0|word barn=27 -4 -22 3 0 -1 4 -4 -1 -1 -1
word battery=33 7 -1 -2 -5 -2 -3 -36 17 -5 -2|word be=5 -1 -6 7 -7 -7 -8 29 -14 9 -6
word bee=-5 23 -1 -1 -1 -2 -3 -4 -1 -2 0|word been=-23 49 -14 0 0 6 -2 -3 -3 -6 -5
word beep=45 -23 -2 -2 -2 -2 -2 -3 -2 -4 -3|word befor=-44 -1 7 0 31 -2 5 -10 17 -3 -1
word behind=17 -3 -1 -1 -1 -1 -1 -2 -1 -2 -3|word bell=-16 -12 0 -1 -1 -1 -1 -1 -5 -1 37
word bench=31 -25 0 0 0 0 -1 -2 0 -1 0|word better=-10 0 -1 -1 -1 -2 -1 -9 11 18 -2
word between=-35 31 0 -1 0 15 -4 -1 -1 -2 -2|word bid=-5 0 0 0 12 0 0 -5 0 0 0
word bien=22 15 -1 2 -5 -2 -3 -12 -6 -2 -8|word big=-40 19 -1 -1 -1 -1 -3 33 -2 -1 -2
word bill=-40 -1 0 0 0 0 0 -2 44 0 -1|word bit=-3 21 -2 -1 -3 -1 -5 -2 -1 4 -5
word black=-25 6 -2 -2 -10 -2 -11 60 -6 -3 -4|word blanco=18 -16 -1 4 -3 -2 -10 17 -2 -1 -4
word bleacher=-16 21 0 0 -1 0 -1 -1 0 -1 0|word blink=12 6 0 0 -1 0 0 -4 -12 -1 -1
word block=23 3 -2 -1 8 -23 -9 -2 -1 -3 7|word bloqueado=-3 -2 -1 -1 -1 -1 -1 -1 -1 -1 14
word blu=16 -3 -1 -1 -1 -1 -1 -1 -2 -1 -3|word bluetooth=-10 0 0 0 0 0 0 0 12 0 -1
word board=-21 14 -3 -3 47 -5 10 -26 0 -9 -1|word bocina=-9 0 0 0 17 -1 -1 -2 -1 -1 -1
word body=-7 0 -1 -1 -1 -1 -2 0 -1 16 -2|word bolt=24 -12 0 0 -1 0 0 -4 -5 -1 0
word book=22 -1 -2 -1 -2 -2 5 -4 -3 -8 -4|word bookcas=-27 54 0 0 -1 0 0 -24 0 0 0
word both=-5 1 -1 -1 -2 -1 -3 -3 -5 -2 22|word bottl=-8 0 0 0 -2 21 -1 -1 0 -8 0
word bought=-47 -1 -1 -1 -3 -1 -4 35 36 -12 0|word bounc=20 -2 -5 0 -1 -20 0 -1 -1 0 10
word box=52 -23 -1 -1 1 -2 -5 -6 -4 -4 -5|word boy=-3 13 -1 -1 -1 -1 -1 -2 2 -2 -3
word bracket=-10 -2 0 0 16 0 0 -1 0 -1 0|word break=-21 -3 0 0 -1 0 0 0 16 -1 11
word breaker=-24 25 0 0 0 0 0 0 0 0 0|word bring=-17 -12 -7 -1 -4 -1 -3 35 16 -3 -1
word brok=-47 23 0 0 0 0 0 0 -1 5 20|word broken=-16 9 0 -1 5 0 -1 -1 -2 9 -2
word brought=-12 -2 -1 -1 0 0 0 -4 22 -1 -1|word brown=-26 56 -1 0 -1 -1 -1 -24 -1 -1 0
word budget=0 0 -1 -1 12 0 -1 -2 -4 -1 -2|word buffer=-13 0 0 0 0 0 0 0 0 0 13
word build=6 18 -2 -2 4 -3 -2 7 -10 -8 -3|word bulb=5 22 -1 -1 -5 -1 6 -20 -2 -2 -1
word bus=5 -13 -27 7 12 32 -4 -9 -9 25 -15|word business=-10 5 0 0 12 0 0 -5 0 0 0
word busy=35 -9 -1 -1 -1 -1 -1 -2 -4 -15 -2|word button=14 -8 20 -1 -1 -2 -2 -2 -9 -3 -3
word buy=-19 1 -1 -1 21 -1 -2 3 7 -5 -2|word by=14 53 -9 -4 2 26 -4 -67 -24 -22 30
word cabl=5 -19 -1 -2 -5 -1 -2 36 -4 -2 -3|word cada=3 12 0 0 -1 -1 0 -7 0 -4 -1
word cafeteria=-68 57 -2 -2 -3 -3 1 -7 -2 -6 36|word cafetorium=-12 -1 0 0 4 0 -1 12 0 0 -1
word cal=4 14 7 -1 -1 -4 -1 -3 -2 -4 -7|word calculator=-3 -2 -1 -1 17 -2 -3 -3 -1 -2 -1
word calendar=-17 0 0 0 0 25 0 -1 -3 0 -1|word call=35 -32 0 -1 -3 34 -3 -3 -5 -14 -6
word cam=-32 27 -7 1 -10 14 -14 22 -6 14 -8|word cambiar=12 -2 0 0 -4 -1 -2 7 -3 -1 -7
word camera=-6 -11 -2 -2 8 -5 12 -4 3 13 -7|word can=-23 -55 -10 -5 -24 28 47 15 54 24 -28
word cannot=-6 -10 22 0 -1 -1 -1 -5 2 -1 0|word cant=66 -23 3 7 -6 -7 -8 -15 6 -13 -21
word cap=13 -11 0 0 0 0 0 -1 0 0 0|word caption=41 -1 -1 -1 -4 -4 -5 -6 -11 -6 -1
word card=20 -15 16 -2 -5 -4 2 -1 -8 5 -5|word cargando=-8 -1 0 0 -1 0 -1 0 0 -1 13
word caricatura=-7 -13 -1 -1 -1 -1 -1 -1 -1 -1 27|word carri=-12 0 0 0 0 0 0 0 13 0 -1
word cart=-30 40 -1 0 -6 0 -1 5 -4 -1 -1|word catalog=5 -6 -2 -2 -2 -2 -3 -7 -4 24 -3
word cayo=20 -2 -1 -1 -3 -1 -1 -2 -4 -2 -3|word ceil=-27 40 -1 0 -2 -1 9 -10 -1 -3 -1
word cell=11 -12 0 0 0 0 0 -1 7 -3 -1|word celular=-37 -1 -1 -2 -1 -3 -2 -6 47 9 -2
word chair=20 -12 0 0 0 0 -1 -1 -1 -2 -1|word chang=66 -3 3 7 -9 -4 -9 -20 -2 -7 -22
word channel=-10 -1 0 0 -2 -1 -1 -2 -2 -1 20|word charg=19 -18 -1 -1 -12 0 -1 27 -6 -3 -1
word charger=-5 -1 0 0 -1 0 -1 19 -9 -1 -1|word checar=-9 0 0 0 0 -1 -1 -1 13 0 0
word check=33 -13 -1 -1 -1 -2 -2 -3 -4 -4 -1|word child=-27 31 0 0 0 0 -2 0 0 0 0
word chilly=-12 23 -1 -1 -1 -1 -2 -1 -1 -3 -1|word chofer=14 -3 -1 1 -1 -1 -1 -1 -1 -3 -2
word choir=-9 -8 0 0 -1 0 22 -1 -1 0 -2|word christma=-34 -2 1 0 -1 0 0 -1 40 -2 -1
word chromebook=39 4 -3 -3 0 -2 -3 5 -48 19 -6|word circl=-1 -23 0 0 0 0 0 0 -1 -1 28
word city=-28 32 0 0 0 0 0 0 0 -1 -1|word clank=-13 19 -1 -1 0 -1 -1 -1 0 -1 -1
word clas=-4 0 -1 -1 -1 -1 -1 -1 -3 -2 16|word class=-23 33 5 -2 -4 -4 -3 -4 -28 5 29
word classroom=-77 37 -1 -1 27 -1 -2 -12 31 3 -3|word clean=35 -3 -1 -1 -3 -4 -6 -10 -2 -4 -1
word clear=0 15 -1 -1 0 -1 -1 -4 -3 -4 0|word click=31 -10 -2 -1 -2 -2 -2 -15 12 -3 -4
word clicker=-2 -2 -1 -1 -3 -1 -1 18 -4 -3 -1|word clip=-68 -1 -1 -1 -1 -1 15 -2 -3 -2 66
word clock=25 29 -2 -2 -4 -3 -3 -14 -8 -4 -13|word closet=-55 68 -1 -1 -2 -1 -1 4 -4 -2 -2
word cocina=-32 20 -1 3 -1 -1 -1 -6 -1 21 -3|word cod=-27 -8 30 -2 -6 -3 -18 -2 -3 0 41
word codigo=13 -9 -1 2 0 -1 -1 -1 0 -2 -1|word coffe=14 -7 0 0 -1 0 0 -2 -1 -1 -1
word colleagu=-15 0 0 0 0 0 0 0 0 18 -1|word color=-2 -5 -1 -1 21 -1 -1 -2 -3 -2 -3
word com=70 -27 -3 -1 -5 -7 26 -16 -3 -10 -19|word comedor=45 -37 0 -1 -1 -1 -1 -2 -1 -1 -1
word comment=-24 -2 0 0 0 0 0 0 0 26 0|word common=30 -33 0 0 0 0 0 0 0 0 3
word communication=-16 -3 -1 -1 -1 -2 34 -2 -3 -2 -3|word como=14 -2 -1 3 -1 -1 -1 -3 -2 -2 -3
word compr=-1 -1 -1 -2 -1 -2 -1 -6 15 -1 -2|word computadora=-2 8 -1 -2 -4 -1 -1 -12 24 -2 -4
word computer=-30 26 10 0 -12 -3 -4 -3 41 11 -8|word con=1 18 -4 -5 -10 -9 -6 -9 -13 10 29
word concert=-15 -5 0 0 -1 0 23 0 0 0 -1|word conditioner=-27 32 0 0 0 0 0 0 -3 -2 0
word conferenc=44 -18 -1 -1 -1 1 -2 -2 -1 -18 -1|word connect=-48 8 -2 -2 -2 -2 -3 -2 67 -4 -7
word consider=-8 0 0 -1 0 -1 -1 0 -1 14 -1|word cook=-21 19 0 5 0 0 0 -1 0 -1 0
word copi=22 -1 0 0 -1 -13 -3 -2 0 0 0|word copier=-50 13 -1 4 -2 2 -5 -2 45 -2 -2
word corr=-8 -1 0 0 -1 0 -1 0 0 -1 13|word correct=41 -2 -1 -1 -2 -4 -1 -7 -23 -1 0
word correo=38 -3 -2 0 -5 5 -3 -24 1 -2 -5|word cost=-26 -5 -1 -1 54 -3 -1 -3 -4 -2 -2
word could=-25 0 -18 -7 -1 6 26 -16 -19 84 -29|word counselor=17 -9 8 0 0 0 0 -14 -1 0 0
word cover=-19 -9 -3 -3 -2 -4 31 23 -3 -5 -6|word coyot=-1 -13 0 0 0 17 1 -2 0 -1 0
word crack=28 -1 0 0 -9 0 0 0 -16 -1 0|word creek=2 16 -1 -1 -2 -1 0 -11 -2 0 -2
word crook=-10 16 0 0 0 0 -1 -1 0 0 -1|word cry=-30 31 0 0 0 0 0 0 0 0 0
word cuando=25 1 -2 -3 -3 -2 -3 -5 0 -4 -4|word cuanto=-21 -1 -1 -1 27 0 -1 -1 0 -1 -1
word cuenta=48 -7 -2 0 -4 -2 -3 -17 -6 -2 -5|word culinary=-22 29 -1 -1 -2 -2 13 -2 -3 -2 -6
word cut=70 -34 -1 -2 -4 -1 1 -16 -4 -3 -4|word damag=12 -1 0 0 -9 0 0 0 0 0 0
word dar=-2 -1 0 0 -9 0 -1 17 -1 -1 -1|word dark=15 -13 0 0 0 0 0 0 0 -1 0
word dato=-8 -1 0 0 -1 0 -1 0 0 -1 13|word day=28 3 -19 12 0 0 -5 -6 10 -23 -6
word de=25 24 -13 -4 9 15 -18 -63 58 -16 -14|word dead=75 -26 -25 -1 0 0 -1 -1 -12 -1 -12
word deadlin=26 -9 -1 -1 -1 -1 -3 -2 -2 -1 -3|word default=44 -1 -1 -1 -4 -4 -7 -6 -11 -6 -2
word degre=-18 21 0 0 0 0 0 0 0 0 0|word deja=-13 12 0 -1 -1 -2 -2 -3 -2 -2 15
word del=23 -22 -5 -7 -4 27 22 4 -19 -12 -4|word dema=9 13 0 0 -4 -1 -2 -4 -3 -1 -7
word desd=19 -6 -1 1 -2 -3 -1 -3 -7 -2 4|word design=-12 -11 0 0 -2 -2 32 -5 -1 2 -1
word desk=4 -19 -26 -1 -2 -2 -3 25 39 -5 -1|word desktop=28 -3 0 -1 -2 -1 -2 -6 -11 -2 -1
word detect=25 -1 -1 -1 -1 0 0 -5 -13 -1 -2|word detector=20 -17 0 0 0 0 0 0 -1 0 0
word dia=24 -5 -1 1 -5 -2 -3 -5 -6 -2 3|word dial=25 -7 -1 -1 -1 0 0 -3 -5 -2 -5
word dic=12 -10 0 -2 -4 -2 -2 4 -6 -3 13|word did=-22 -1 27 -1 -2 -24 10 -2 15 2 -2
word didnt=36 -4 -1 -1 -2 -12 -2 -7 -3 -2 -2|word died=-46 49 0 0 6 -3 0 -1 -3 0 -1
word different=-20 1 26 0 0 0 0 0 -6 0 0|word directory=42 -1 -1 -1 -1 -5 -1 -5 -24 -1 -1
word display=15 -2 -1 -1 -1 -1 -1 -2 -2 -1 -3|word district=22 -21 -6 6 -4 -2 -14 -10 -14 59 -8
word distrito=-10 -3 -2 -2 -2 28 -2 -2 -4 2 -4|word do=7 -13 20 6 9 -10 0 -8 11 9 -13
word dock=-3 -9 0 0 18 0 0 -1 -3 0 0|word doe=-19 -11 4 5 17 22 -4 -5 -46 19 19
word doesnt=29 -25 7 -2 -2 -1 -3 -2 6 -3 -5|word doing=-12 -1 -1 6 0 0 0 -1 -1 -1 11
word dont=23 -17 4 -2 -4 11 -3 -7 -6 7 -3|word door=-26 62 -4 -2 -2 -3 -5 15 -5 -29 -4
word doorbell=-19 -3 -1 -1 0 -1 -1 0 30 -2 -2|word down=48 26 11 -4 -7 -5 -9 -25 -8 -10 -12
word dozen=-9 -9 -1 -1 -3 -1 -2 28 -1 -1 -1|word dr=-5 18 0 0 6 -1 -4 -5 -3 -6 -1
word drain=-10 17 0 0 0 0 0 -1 0 -1 -2|word drawer=-19 22 0 0 0 0 0 -1 -2 0 0
word drip=-38 43 0 0 0 0 0 -1 -2 0 0|word driv=59 -26 -2 -2 -3 22 7 -6 -28 -5 -14
word dron=1 0 -1 0 0 -1 14 -1 -2 -6 -3|word drop=-35 26 -1 0 0 -1 -1 -1 19 -1 -5
word drywall=-32 33 0 0 0 0 0 0 0 0 0|word due=8 -11 -1 -1 28 -1 -11 -5 -1 -1 -3
word e=16 -16 -1 -1 6 0 0 -2 -1 -1 -1|word e-reader=-33 0 0 0 3 0 0 -1 35 -2 -1
word each=-1 1 -2 -1 -19 -2 -4 -7 14 21 2|word eight=35 -4 -1 -1 0 -1 -3 0 -2 -4 -17
word el=34 -27 -13 -9 2 -18 12 -2 -1 1 30|word electronic=52 -27 -1 0 0 -1 0 -1 0 -21 0
word elem=-6 12 0 0 -1 0 0 -1 -1 -3 0|word elementary=-9 -10 0 0 -1 20 -2 -1 0 4 0
word elevator=-12 13 0 0 0 0 0 0 0 0 0|word ell=-12 -1 -5 0 4 0 0 15 -1 0 0
word els=24 -3 15 -1 0 -1 0 -1 -20 -2 -10|word em=-23 -2 0 0 -1 0 -1 12 -2 -1 19
word email=21 -8 -1 11 -18 6 -5 17 -12 -6 3|word emergency=-2 22 -1 -1 -1 -2 -2 -3 -1 -7 -1
word empty=44 -7 0 0 0 0 0 1 -18 -15 -3|word en=-41 4 -9 0 3 -15 -11 17 -26 9 74
word end=50 4 -2 -1 -1 -2 -2 -1 -2 -5 -36|word enfria=-11 15 0 0 0 0 0 0 0 -1 0
word entir=15 -6 0 0 -1 1 0 -3 -3 0 -1|word entra=-53 1 0 0 0 0 0 -1 56 -1 -1
word entrar=22 -6 1 1 -2 -2 -2 -3 -2 -6 -2|word error=61 -21 -2 -1 -2 -2 -4 -4 -3 -17 -3
word es=30 -7 -2 -3 -9 2 -4 -17 0 9 1|word escuela=-27 1 -1 -3 -4 -3 3 -12 60 -7 -5
word essay=12 -1 -1 -1 -9 -1 0 0 -2 3 -1|word esta=8 24 -2 -2 -5 -2 -2 -7 -11 -7 6
word estan=39 -30 0 0 -1 -1 -1 -1 -1 -1 -2|word estimat=-10 -1 0 0 27 -1 -1 -8 -1 -4 -1
word even=-14 0 -2 -2 -1 -2 33 -5 -2 -2 -4|word every=73 -34 -6 -4 -5 0 -19 -8 -6 -10 13
word everybody=-12 -4 -2 -1 -1 23 -2 0 -1 -1 1|word everyon=-16 3 -1 -1 -1 -4 -2 -2 -1 -4 28
word everyth=72 -30 15 -2 -3 -2 9 -10 -26 -5 -17|word exam=18 -7 -1 -1 0 -1 -1 -1 -1 -1 -5
word expect=14 -9 0 0 0 0 0 -1 -1 0 -1|word export=55 -10 -2 -2 -3 -2 -14 -3 -3 -3 -11
word ext=13 -11 0 0 0 0 0 0 0 -1 0|word extension=-62 0 -1 0 -1 -1 -1 41 -6 31 -1
word eye=24 0 0 -1 0 0 -2 -3 -3 -4 -11|word f=12 -11 0 0 0 0 0 0 0 0 0|word fac=-27 -1 0 0 0 -1 0 0 0 0 29
word fad=-16 17 0 0 0 0 0 0 0 0 0|word fail=37 -10 -2 -2 -1 -2 -3 -3 -2 -2 -10
word fall=-13 15 0 0 0 0 0 -2 -2 5 -1|word family=11 -3 0 0 -1 9 -1 -1 -12 -1 -1
word fan=41 -35 0 0 0 0 0 -1 -1 -1 -1|word far=3 4 0 0 0 -13 0 0 0 6 0
word fast=-18 44 -1 -1 -1 -1 -1 -25 -5 -2 10|word favor=-2 -14 0 -1 13 2 -2 13 -5 -2 -2
word feel=-6 13 0 0 -1 -1 -1 -1 0 -1 -1|word fell=12 13 -1 -1 -2 -1 -2 -3 -6 -3 -6
word fenc=-16 1 0 0 0 7 15 -1 0 -1 -3|word feria=-16 -2 -1 0 -1 31 -2 -1 -3 -2 -3
word field=11 -29 -2 -1 -2 -2 4 -3 -2 34 -6|word figur=-16 10 0 0 36 -1 -1 -25 -2 -1 -1
word fil=24 -13 -1 -1 0 -1 -1 -1 -4 -2 -1|word film=-60 20 -5 -4 -4 -5 10 18 -4 -7 44
word fin=-21 13 0 0 -1 -1 -2 -1 -9 -2 23|word find=2 -16 11 -2 -1 -2 -2 -2 -5 17 -2
word fir=-26 32 0 0 0 0 -1 -1 0 -1 -1|word first=-31 54 -1 -1 -1 -1 -1 -11 -3 -3 -2
word fix=41 -7 -1 3 -32 -14 10 -16 21 -2 -2|word flicker=-6 28 -1 -1 -1 -1 -2 -9 -2 -3 -1
word floor=21 -11 0 0 2 -1 -3 -1 -2 0 -3|word foco=-26 0 0 0 -1 0 -1 29 0 0 0
word folder=43 -2 -1 -1 -1 0 0 -3 -28 -2 -3|word foot=-19 10 0 0 -1 0 0 12 0 0 -1
word footag=12 0 0 0 -1 0 -6 -2 0 -1 -1|word for=-41 -48 2 -13 60 -20 82 50 -22 36 -20
word forever=-13 0 0 5 0 0 0 -1 -3 -1 13|word forgot=12 -1 -1 -1 -1 0 0 -2 -4 0 -1
word format=16 -3 -1 -1 -1 -1 -2 -1 -1 -1 -4|word four=0 15 -1 0 -2 -1 -1 -3 -2 -2 -3
word fox=12 -1 1 0 0 0 0 -1 -1 -1 -9|word freezer=23 -19 0 0 0 0 -1 -1 -1 -1 0
word friday=-44 30 3 5 26 4 21 -31 -4 -7 -5|word from=61 32 -27 1 -23 -28 -18 4 31 -17 -24
word front=-44 -4 -2 -1 -3 -2 -3 53 12 -2 -3|word fue=-21 23 0 0 0 0 0 -1 0 0 0
word full=44 -37 -1 0 -1 0 0 -8 5 -1 -1|word fundio=-16 1 0 0 -1 0 -1 17 0 0 0
word fuzzy=15 0 -1 -1 -2 -1 -4 -1 -1 -1 -4|word gala=-4 -1 0 0 -1 0 12 -2 -1 0 -1
word gam=-47 21 -1 -1 -2 2 -1 -17 38 -2 8|word gas=-36 60 -1 -2 -1 -3 -4 -1 -3 -2 -5
word gav=-7 12 0 5 -1 -1 -1 -1 0 -1 -5|word get=-23 -2 12 -4 -10 -12 -6 38 4 48 -42
word gift=15 0 0 0 -2 -1 -1 -7 -3 -1 0|word giv=30 -8 -2 -1 10 -1 -5 -4 -2 -6 -10
word glass=25 -2 -1 -1 -3 -1 -3 -3 -2 -3 -4|word go=2 -27 0 3 2 38 -3 -7 -18 14 -2
word goe=-27 51 -5 -1 6 0 -9 -23 10 -1 -1|word gon=22 -20 7 6 -1 -3 -2 -1 -1 -2 -4
word good=3 -3 -1 -1 4 -1 14 -10 -2 -2 -2|word googl=-15 0 0 0 0 0 0 0 2 -1 15
word got=41 -11 -12 6 -7 -5 -9 -12 -16 32 -8|word gracia=17 0 1 -1 -2 -1 0 -11 -2 -1 -1
word grad=7 -26 51 -3 -8 -6 5 -18 -1 -1 4|word gradebook=18 -2 -6 -1 -2 -2 -2 -4 -3 8 -5
word grader=-15 27 -1 -1 -2 -1 -2 -3 -3 5 -3|word grado=17 -7 0 0 -1 -1 -1 -1 -4 -1 -1
word grand=-6 -10 0 0 -2 -1 5 16 0 -1 -1|word graph=-3 -2 -1 -1 17 -2 -3 -3 -1 -2 -1
word gray=-8 -11 20 -1 -1 -2 -3 -1 -1 -1 7|word grey=28 -18 -1 0 -1 0 -1 -2 -1 -2 -1
word group=35 -3 -1 -1 -3 -4 -6 -10 -2 -4 -1|word guest=-29 0 0 0 -1 0 0 -1 35 -1 -1
word gym=-51 68 -3 -3 6 12 10 -17 -6 -7 -7|word h=12 9 0 0 0 0 0 -1 -17 -1 0
word hac=-4 18 -1 -1 -1 -1 -1 -2 -5 -2 -2|word had=-30 10 15 -1 -2 1 2 -4 -14 28 -5
word half=-13 37 -1 -1 -3 -1 -1 -6 -4 -2 -4|word halfway=22 4 -1 -1 -1 -1 -3 -1 -1 -16 -1
word hall=-30 29 29 -1 -2 -2 -4 -9 -2 -4 -3|word hallway=24 -2 -1 0 -3 -1 -12 -2 0 -1 -2
word hand=17 10 0 -1 -21 0 -1 0 -1 -1 -1|word handset=15 -7 0 0 0 0 0 -2 -3 -1 0
word hang=22 9 -1 -1 -3 -2 -3 -13 -4 -3 -2|word hard=15 3 -1 0 -10 0 -1 -2 -1 -1 0
word harrow=4 14 -1 -1 -1 -1 0 -10 -2 -1 -2|word has=17 19 -3 0 -9 -1 -28 -13 -50 37 44
word hasnt=-15 -1 -1 -1 -4 -2 -4 -2 -3 34 -1|word hatch=-20 -1 -1 -1 0 -1 30 -1 -1 -1 -2
word hav=5 30 15 2 12 1 -15 -29 -34 29 -15|word hay=15 16 -1 -1 -3 1 -3 -11 -1 -6 -4
word hdmi=-21 -4 -1 -1 -5 -1 -1 40 -2 -2 -2|word he=48 -11 -16 -1 -1 7 -2 -3 -12 -6 -4
word head=-7 -3 0 -1 -1 -1 2 14 0 -1 -2|word headset=-13 -3 -1 -1 4 -1 -2 12 -1 7 -1
word health=16 -2 0 0 -1 -3 -1 -6 -4 -1 1|word hear=-21 2 -1 -1 -3 20 -2 -3 15 -2 -6
word heat=37 -4 -1 -1 -1 -1 -4 -2 -1 -16 -2|word hello=-5 10 3 0 0 0 1 0 -15 7 0
word help=32 -5 -5 -5 -5 -5 -6 -12 5 16 -9|word her=-7 -19 -9 -4 -14 11 -7 -3 28 25 -2
word hey=-10 -13 1 0 2 8 16 -1 -1 -2 -1|word hi=-33 21 8 0 -1 5 -1 -9 11 -1 0
word high=14 -11 0 0 0 0 0 0 0 -1 0|word hija=-29 0 0 0 0 0 0 0 31 0 -1
word hill=22 1 -1 -1 -4 -1 -4 -6 -3 -2 -1|word him=24 -7 0 0 -1 -1 -1 -7 -2 -2 -1
word hing=17 1 0 0 0 0 0 0 -16 0 0|word hir=-12 -2 -1 0 7 0 -1 15 -5 -1 -1
word his=-14 8 0 -1 -2 -1 10 -11 14 -3 -1|word hit=16 7 -1 -1 -11 -1 -2 -2 -1 -3 -1
word hoja=21 -4 -2 -1 -1 -4 -2 -1 -2 -3 -2|word hol=-3 14 0 0 -1 0 0 -7 0 0 -1
word hold=46 17 -3 -2 -4 -3 -9 -12 -4 -8 -18|word hollow=12 -1 1 0 0 0 0 -1 -1 -1 -9
word hom=-8 11 -2 -2 -3 12 -14 -8 31 -4 -6|word homecom=-4 0 0 0 -1 0 13 -2 0 -3 -2
word homework=-18 -1 -1 0 -1 -1 0 0 2 25 -4|word hook=12 -4 0 0 -1 -1 -2 -4 2 -1 -1
word hot=-57 55 -1 -1 -1 -3 -1 -2 8 2 -1|word hour=56 -8 -6 -2 -4 -1 2 -5 -5 -8 -13
word how=17 -39 4 10 20 -5 -3 -26 -7 47 -9|word hum=23 -21 0 0 0 0 0 -2 0 0 0
word hurry=21 2 -11 0 -1 -1 -1 -7 -1 -2 0|word husband=-32 11 0 5 0 -3 0 0 20 0 0
word i=61 -59 33 26 -38 -60 -33 -53 61 -6 -57|word ice=-14 20 0 0 0 -1 0 -4 0 -1 0
word id=-36 -30 -2 -1 -2 11 -3 6 -1 56 -1|word idea=-28 3 -1 -1 -1 -1 -1 -1 -2 39 -4
word if=-54 2 -2 -1 17 -4 -2 23 -4 29 -5|word im=-9 -22 5 11 3 -17 -6 22 -4 11 4
word impresora=3 -2 -1 -1 19 -1 -1 -10 -4 -1 -2|word in=63 66 -8 -11 -35 -42 -53 -59 -86 -25 13
word inbox=14 0 0 0 0 -13 0 0 0 0 0|word incendio=-12 19 0 0 0 -1 0 0 0 -4 -1
word inch=0 3 -1 -1 15 -1 -1 -8 -1 -2 -3|word ink=-10 -6 -1 -1 -3 -1 -1 28 -2 -1 -1
word insid=19 7 -2 -1 -3 -1 -3 -6 -3 -3 -4|word instal=-11 -2 0 0 16 0 0 -1 0 -1 0
word install=30 0 0 0 -2 0 0 -4 -5 -17 0|word instead=14 -9 0 0 0 0 0 -1 -1 -1 0
word insulin=-14 15 0 0 0 0 0 0 0 0 0|word interactiv=-13 13 0 0 2 0 0 0 0 0 0
word internet=34 -7 -2 -2 -3 -1 -2 -4 -11 -3 4|word into=12 9 0 -1 -9 -1 -9 -2 -10 14 -2
word invitacion=-16 -2 -1 -2 -1 31 -2 -1 -3 -2 -2|word ipad=-26 -15 1 -1 -4 -1 -1 8 41 -1 -2
word iphon=-10 0 0 0 0 0 0 -2 13 0 0|word is=33 31 -7 -21 -13 -12 40 -67 -13 -17 10
word isnt=-5 5 0 -1 0 0 16 0 -11 -1 -3|word issu=25 -8 0 0 0 0 0 0 -16 0 0
word it=22 -20 -14 -13 -38 -53 -22 -74 78 69 56|word its=39 101 9 -8 -23 -7 -21 -33 -14 -30 -22
word itself=28 -8 -1 -1 -1 -1 0 -7 -4 -2 -2|word ive=31 -11 -1 -1 2 1 -1 -10 -4 -3 -4
word jack=27 -5 -1 -1 -1 0 0 -14 -2 -1 -2|word jam=-19 21 0 0 0 0 0 -1 0 0 0
word jump=26 -9 -1 -1 -1 0 0 -9 -2 -1 -1|word junior=12 -7 0 0 -1 -1 0 -9 12 0 -5
word just=34 -7 -4 -2 -2 -22 -5 -4 -27 2 41|word keep=11 20 -6 -2 -4 -2 -4 -17 29 -9 -15
word key=98 -64 -3 -1 -13 -2 -1 -5 -2 -4 -2|word keyboard=13 -22 -1 -1 -11 -1 -1 31 -5 -1 -2
word kid=39 -16 -6 -7 0 -10 -18 9 1 22 -25|word kind=-26 37 -1 5 11 -2 -2 -23 -1 1 -1
word kinder=-5 13 -1 2 -2 -1 0 -2 -1 -3 -2|word kindl=-16 -2 -1 -1 -2 0 -2 -1 30 -3 -1
word kit=12 -2 0 -1 -2 0 -1 0 -4 -1 -1|word kitchen=-30 27 -1 5 -1 -1 8 -1 -1 -2 -3
word knock=18 -2 0 0 0 0 0 0 0 -15 0|word know=21 -28 -3 2 15 16 6 -9 5 6 -34
word la=0 53 -15 -13 -40 18 -12 -29 57 -7 11|word lab=12 2 -5 -4 -6 -4 -7 41 -7 -10 -8
word label=36 -1 0 -1 -6 -1 -1 -4 -4 -16 -2|word laboratorio=15 5 -2 -2 -2 -2 -2 -3 -2 -3 -3
word lamp=13 -5 0 0 0 0 0 -5 0 0 -1|word laptop=64 -53 -1 6 17 -4 -8 -11 -3 -5 1
word las=17 -50 0 -2 23 4 -2 -10 -6 -1 25|word last=8 23 3 6 -39 -6 10 31 -13 -16 -5
word layout=25 -1 -1 0 -1 -1 -11 -2 -2 -1 -3|word lean=22 -6 0 0 0 0 0 0 -15 0 0
word leav=5 37 -20 8 -2 -1 -2 -15 -3 -3 -2|word lector=26 -10 -2 -1 -1 -2 -2 -1 -1 -3 -2
word left=53 5 -4 1 -4 -2 -6 -17 -5 -14 -6|word leg=-14 15 0 0 0 0 0 0 0 0 0
word les=-7 -13 -1 -1 -1 -1 -1 -1 -1 -1 27|word lesson=-41 -2 0 0 -1 0 -1 -4 -13 26 38
word let=74 -69 -1 6 -2 15 -3 -6 -14 5 -5|word letter=22 -14 -2 0 -3 3 -2 6 -4 -2 -3
word library=39 -34 -1 -4 -10 -5 -8 48 -4 -7 -8|word lift=34 -27 0 0 0 0 -1 -3 -1 -1 -1
word light=-42 49 0 -2 -2 -2 18 -11 -5 4 -4|word lik=-59 44 15 -5 2 -5 -7 -3 13 26 -11
word limit=-27 -3 -2 -2 -2 -3 -2 -1 -2 -1 46|word lin=-13 9 -2 -2 -2 -2 2 -7 1 37 -20
word list=21 -5 -1 -1 -1 -6 -1 -2 -2 1 -2|word lista=-8 -4 0 0 16 0 0 -1 -1 -1 -1
word listen=-22 12 0 0 -1 0 0 12 0 0 0|word littl=-29 -20 -4 -4 -4 -4 34 -14 26 8 12
word liv=57 -38 0 0 -1 0 -9 -6 -1 0 -1|word lluvia=-6 -4 0 0 -1 2 -1 -1 -1 0 12
word lo=3 0 -1 1 -8 -2 -7 -15 11 21 -3|word load=39 -46 9 -1 0 -1 -1 0 -2 -1 4
word lobby=12 -4 -1 -1 -2 -1 -1 -2 -1 4 -3|word lock=-77 65 25 10 -1 -1 -1 -6 -6 -2 -1
word locker=-32 3 -1 -1 -1 -1 -2 -2 -1 41 -3|word log=65 -27 -2 4 -3 -1 -12 -9 -5 -4 -4
word login=-29 -3 24 -1 -2 -1 -1 -4 23 -2 -4|word logo=45 -9 -2 -1 -4 -5 -3 -8 -5 -5 -3
word lol=-35 5 -1 -1 0 -1 -1 -1 41 -2 -3|word long=-16 12 2 -1 -3 -2 -3 3 -2 9 -1
word longer=-12 0 14 0 -1 0 0 1 0 -1 0|word look=-80 22 25 -3 -5 -4 -10 -14 1 77 -7
word loop=-37 7 -1 -1 12 30 -2 -1 -2 -4 -2|word loos=16 -12 0 0 0 3 -1 0 -3 -1 -1
word los=7 35 -12 -13 2 20 -19 -15 -7 -12 19|word lost=-44 49 -6 2 2 29 -7 -2 -5 -8 -10
word lot=-14 11 -1 0 -2 18 -3 -2 -2 -2 -2|word loud=27 -20 0 0 0 0 0 -4 -2 -1 0
word loung=-22 32 0 0 2 -3 -1 -1 0 -5 -1|word lovely=-17 3 0 0 -1 0 11 7 0 -2 0
word low=41 -28 0 0 -1 0 0 -7 -1 -1 -1|word lumenot=38 -9 -1 -1 -10 -1 -2 -10 -4 8 -8
word lun=14 -1 0 -1 -1 -1 -1 -10 -2 -1 4|word lunch=20 5 0 -2 -23 -2 -4 -3 -5 15 -2
word luz=17 -10 0 0 -1 0 -1 -4 0 -1 -1|word m=-18 0 20 0 0 0 0 0 0 0 -1
word macbook=-47 0 0 0 -1 0 0 -3 53 -1 0|word machin=-6 7 -3 -3 -19 -5 -11 29 -11 30 -5
word mad=14 -1 0 -1 -3 0 -3 -2 -1 -1 -2|word maestra=30 -8 0 -1 -2 -1 1 -12 -4 -1 -1
word magenta=-13 -33 -1 -1 -2 -1 -3 55 -1 -1 -1|word mail=-16 -4 -3 -2 -3 -7 -1 -4 51 -2 -5
word main=-41 47 1 0 0 -1 -2 -1 -1 -1 -1|word mainly=24 -7 -1 -1 -10 -1 -1 0 -1 -2 -1
word mak=3 1 -2 -2 -14 -2 33 1 -8 -4 -5|word makerspac=-9 -6 -2 -2 -5 -2 -4 -5 -3 39 -2
word manag=-12 23 -1 -1 -1 -1 -2 -1 -1 -3 -1|word mandan=-25 -2 0 0 -2 0 0 31 0 0 0
word many=13 -2 -2 3 -1 -2 -1 -1 -2 -4 -1|word map=65 -57 0 0 0 -1 -1 0 -1 -1 -3
word mark=3 40 -2 -2 -22 -1 -2 -4 -4 -5 -2|word marker=-14 21 0 0 0 0 -1 -1 -2 -1 -1
word math=1 -6 -2 -1 -1 -1 -1 -1 17 -3 -2|word may=-30 -5 -2 4 -1 -2 33 -2 12 -3 -4
word mayor=-9 -2 0 0 -1 -1 22 -4 -1 -3 -1|word me=73 -115 -29 30 -20 -22 -14 60 -45 10 46
word mean=0 20 0 0 0 0 0 0 -16 0 -1|word media=-19 -4 -1 -1 -2 -1 18 -4 -4 -4 23
word meet=27 -26 -2 -2 4 1 29 -12 -4 -10 -4|word menu=-12 -1 0 -1 0 -3 -1 -1 -1 23 -3
word messag=74 -15 -2 -2 -6 -5 -3 -21 -12 -3 -4|word mi=12 -12 -4 -4 -10 -7 -5 -22 72 -7 -3
word mia=-4 0 0 -1 -1 -1 -1 -4 14 0 0|word mic=19 -34 -2 -2 5 -3 11 16 -3 -2 -5
word microfono=-5 0 0 0 -8 0 -1 16 -1 -1 0|word microphon=-15 -1 0 0 35 -1 10 -25 -2 -1 -1
word middl=-4 -5 -1 0 0 15 0 0 0 0 -3|word milk=21 3 0 0 -21 0 0 0 -1 -1 -1
word min=-41 -31 20 -1 -3 -1 1 -8 74 -3 -4|word minut=42 -2 -2 -2 -4 -3 7 -13 -10 -5 -4
word mio=-3 -1 0 0 -1 0 0 -5 15 -2 -2|word miss=11 -14 -1 -1 -1 -1 16 -2 -2 -1 -5
word mix=16 0 -6 0 -1 -1 -1 -3 -2 -1 0|word modul=13 -5 0 0 -4 0 0 0 0 0 -1
word mom=-45 3 -1 -1 -3 -1 -1 -3 56 -4 -1|word moment=-8 12 0 0 0 0 0 -1 -3 0 0
word monday=-32 -7 -2 5 8 -1 -2 -16 -8 25 30|word money=-12 -8 -2 -1 22 -2 -5 19 -3 -7 -1
word monitor=25 -16 -2 2 -3 -1 -2 22 -13 -2 -9|word month=-18 -1 0 4 -1 0 0 18 0 0 0
word mor=-17 -5 -12 -1 1 0 -1 38 0 -1 -1|word morn=-43 50 -2 -2 -2 -2 1 -2 -2 -5 8
word mostly=-16 0 0 0 0 0 0 0 17 0 0|word mount=34 -56 0 -1 28 0 -1 -1 0 -2 -1
word mous=21 30 -3 -3 -6 -2 -4 -15 -8 -4 -5|word mov=18 36 -3 -1 -7 3 -4 -23 -15 4 -4
word movi=-42 -1 0 0 0 0 0 0 -3 -1 49|word mrs=32 -2 -1 -1 -1 -23 -1 -1 2 -3 -2
word much=-27 -6 -1 4 35 -2 -3 -3 -2 7 -2|word music=7 16 -3 -3 -2 -3 -8 -3 -7 -5 13
word musica=26 -1 0 0 -4 -1 -2 -5 -5 -1 -7|word my=71 -88 -39 3 -46 -42 -68 -66 108 -5 25
word n=18 -13 0 0 0 0 0 -3 -5 -1 6|word nada=-8 16 0 0 -1 -1 -1 -1 -4 0 -1
word nadi=5 -3 -1 -1 -4 -3 -5 -7 -4 27 -4|word nam=36 10 -8 6 -3 -1 -5 -6 -7 0 -16
word napkin=24 -8 0 0 0 0 0 0 -15 0 0|word near=-62 21 -1 0 0 14 0 0 0 -1 30
word necesitamo=12 -3 -1 -1 -4 -3 29 -21 -4 -2 -2|word necesito=13 -1 -1 -1 -3 2 -2 -6 -3 -2 4
word need=-84 42 4 -11 45 12 -6 42 12 -7 -10|word neighbor=44 -17 -1 -1 0 -12 -1 -1 -7 -1 -3
word network=-29 -9 -1 -1 -3 -1 -3 -10 28 -4 36|word never=-18 -4 -1 1 -6 -3 0 -5 -5 46 -3
word new=62 -18 28 -2 7 -8 -13 -26 -17 -17 2|word next=41 -19 -1 -1 -6 -2 -6 31 -8 -19 -7
word ni=18 -4 0 0 -1 0 0 -1 -4 -3 -3|word night=15 13 -1 -1 -1 -1 -1 -1 -3 -16 -3
word nin=12 -5 0 0 -2 0 0 -2 -1 -1 -1|word ningun=21 -8 0 0 -1 -1 -1 -1 -4 -4 0
word ninguna=-15 0 0 0 -1 0 0 0 0 21 -3|word nino=-13 -9 -2 -2 13 -3 -4 -4 17 -7 19
word no=103 -27 -21 -12 -48 -25 -37 -30 21 7 -63|word nobody=20 12 -3 -3 -4 -3 1 -4 -6 6 -9
word non=4 -22 -2 -2 -2 -1 -9 -8 -3 13 34|word normal=-45 2 0 0 0 0 0 0 -1 -1 46
word north=34 -8 -1 2 -3 -1 -3 -5 -3 -2 -10|word nos=-81 -2 -1 -1 -2 -2 7 57 35 -4 -4
word not=28 37 9 -5 -5 -1 -15 -24 -13 -21 15|word noth=24 -14 -2 -2 -2 -2 9 -3 -11 7 -5
word now=49 -5 -5 -3 -9 -4 -12 -30 27 -11 1|word nueva=15 -2 -1 2 -2 -1 -2 -12 -3 10 -4
word nuevo=5 -14 -3 -3 -5 -5 25 -2 12 -6 -4|word number=13 2 13 -3 11 -5 6 3 -28 -6 -5
word numera=-8 -1 0 0 -1 0 0 0 12 -1 0|word numero=24 -3 -1 -1 -3 -1 -1 -3 -6 -2 -4
word o=-6 13 -5 0 0 0 0 -1 0 0 0|word of=-5 12 -7 2 20 -10 2 17 -39 -48 76
word off=47 35 -11 1 -12 -7 -14 -4 -3 -6 -19|word offic=-4 4 -2 -4 15 2 1 -14 34 -12 -11
word oficina=7 -3 -1 -2 -8 -3 -5 27 1 -5 -9|word ok=30 -1 0 0 -2 0 -10 0 -2 -2 -12
word old=18 -3 -1 -1 -6 -7 -6 25 -4 -13 -2|word on=46 -22 -9 -10 7 -21 8 -100 10 44 -7
word one=-11 -7 -21 -7 19 -6 -23 136 -75 50 -36|word onlin=24 -3 0 0 -1 -1 -9 -5 -3 1 -3
word only=57 -4 8 -3 -15 -26 -3 -16 19 -8 -7|word onto=-22 25 0 0 0 0 0 -2 -1 0 0
word open=-11 -4 -6 -2 -5 -4 2 -14 -17 24 46|word or=-31 -12 12 2 -5 -7 -3 1 -7 7 50
word order=-4 -12 -1 -1 -12 -1 -3 69 -12 -3 -12|word other=62 2 -7 -2 -12 -3 -3 -9 -7 -19 2
word otra=13 -1 0 0 -1 0 0 -1 -7 0 -1|word our=69 -36 -33 -14 -39 -12 112 -30 -17 34 -40
word out=58 42 -15 5 -2 -2 -24 0 -22 -22 -49|word outlet=-26 29 -1 -1 -1 -1 -1 5 -1 -2 -1
word outsid=-23 38 -1 -1 -1 -2 -2 -3 -1 -3 -1|word over=14 19 -3 -3 -3 2 3 -5 0 -9 -9
word owe=12 -8 0 0 0 0 0 0 0 -1 -2|word own=-18 11 -4 -4 -11 -4 4 26 1 12 -12
word pa=-16 11 0 0 11 0 -1 -2 0 -1 0|word packet=-28 0 0 0 36 0 0 -6 0 0 0
word pad=-17 4 -1 -1 -2 -1 -2 25 -1 -2 -1|word pag=9 -9 8 12 -16 -2 19 -4 -8 -5 4
word pagina=-42 -2 -1 1 -1 -1 6 -3 51 -3 -4|word paint=-14 2 0 0 -5 -1 -3 -1 0 23 0
word pair=-8 -2 0 -1 -2 -1 -1 -2 20 -1 -2|word pan=-14 25 -1 -1 0 -1 -4 -1 0 -1 -2
word panel=-7 30 -1 -1 0 -2 -3 -2 -2 -4 -7|word pantalla=-24 -3 -2 1 -2 -2 -2 -14 -6 19 37
word papa=-13 -3 -2 -3 -3 31 -4 -2 -5 9 -5|word papel=46 -8 -1 -1 -2 -1 -9 -15 -2 -1 -4
word paper=-23 17 -1 5 30 -1 -2 -29 -3 7 -2|word para=-8 -24 -3 -6 7 0 28 8 -13 20 -10
word parent=74 -33 -24 -4 0 45 -7 -10 -19 -14 -9|word park=-7 12 -1 0 0 2 -3 0 -1 -1 -1
word password=3 -4 -3 9 -5 -2 -2 -9 21 -4 -4|word past=28 -1 -1 -1 -8 0 0 0 -16 -1 0
word pay=-42 -5 -2 8 -5 -1 -2 -3 57 -3 -3|word pc=16 -23 0 0 0 0 0 -1 10 -1 0
word pcs=-13 20 0 0 0 0 0 -3 -2 0 0|word pd=17 -2 -2 -2 -1 -1 -1 -1 -2 -3 -1
word pe=-4 -7 -1 -1 -1 -1 -2 -1 -3 -2 23|word peel=-18 23 0 0 -4 0 0 0 0 0 0
word pen=31 -21 -1 -1 -1 -2 -2 -1 -4 5 -3|word pencil=12 -4 0 0 0 0 0 -6 0 0 0
word peopl=7 -12 -6 -2 -2 -5 35 -3 10 -18 -5|word per=-10 -1 -1 -1 22 0 0 -6 -1 -1 -1
word period=-15 20 -1 0 -1 0 8 -4 0 -4 -2|word permit=-15 -5 -1 -2 -1 -1 -1 -1 -3 -1 32
word person=-29 -3 -1 5 -2 -1 47 -9 -2 -3 -2|word personal=79 -10 -2 5 -6 -6 26 -21 -58 -5 -3
word phon=33 7 11 -5 -6 3 8 -32 12 -14 -12|word phonic=-29 -4 -1 -1 -1 -1 -1 -1 -1 0 39
word photo=0 -4 -2 -2 -2 0 25 -4 -3 -3 -5|word photographer=-8 -3 -1 -1 -1 -1 26 -1 -1 -4 -3
word pick=17 -7 0 0 -9 0 0 0 0 0 0|word pictur=81 -4 -3 -3 -6 0 -12 -22 -8 -8 -14
word pilot=22 -7 0 0 0 0 0 0 0 -13 0|word pin=32 -2 -2 -2 -1 -1 -1 -4 -11 -4 -4
word pizarra=26 -9 -1 -1 -2 -1 -1 -2 -5 -1 -3|word pizarron=-2 -18 0 0 -2 -1 -1 25 0 -1 0
word plain=-17 -3 0 0 -1 0 -1 37 -11 -1 -2|word plan=17 -9 0 0 0 0 0 2 -9 -3 3
word plant=18 -1 0 0 -1 -1 -11 -1 0 -1 -2|word plastic=14 -12 0 0 0 0 0 -1 0 0 0
word plat=1 14 -1 -1 -1 0 -1 -8 -1 -1 -1|word playback=15 0 0 0 0 0 -11 -1 0 0 -1
word playground=15 -15 0 0 0 7 -1 -2 0 -1 -2|word pleas=-12 36 -7 -3 13 13 -16 30 -58 8 7
word plenty=43 -3 0 -1 -3 -1 -2 -27 -2 -1 -2|word pls=5 -12 0 0 -3 -1 -15 29 -1 -1 0
word plug=1 14 -1 -1 3 -1 -2 -4 -3 -4 -2|word pm=9 -18 -1 -1 -2 -1 27 -7 -1 -1 -4
word po=13 -2 0 0 -5 0 -1 -3 0 0 -1|word podemo=-5 -2 0 0 -1 0 0 -1 -1 12 -1
word point=37 -6 -1 -1 -1 -1 -2 -3 -2 -12 -5|word pointer=40 -7 -1 -1 -2 -1 -1 -15 -5 -2 -3
word pol=24 -17 0 0 0 0 0 -5 0 0 0|word pongo=-6 -14 0 -1 -1 -1 -1 -1 -1 -1 27
word pop=14 -13 0 0 -1 0 0 -2 4 -1 -1|word por=-12 -9 -2 -2 11 -2 -5 11 -8 6 10
word portabl=-16 22 0 0 0 0 -1 -1 0 -2 -1|word portrait=-5 -1 0 0 0 0 14 0 0 -4 -2
word post=-6 -7 27 -1 0 -2 -1 -1 -1 -1 -7|word power=-31 35 -1 -1 -2 -1 -1 6 -2 -1 -1
word precio=-17 0 0 0 22 0 0 -1 -1 -1 -1|word press=25 -14 -1 -1 0 -1 -1 -1 -2 -2 -2
word pretty=15 -4 -1 -1 -1 -1 -1 -1 -2 -1 -1|word pric=18 -7 -2 -2 43 -4 -7 -19 -4 -5 -3
word primero=12 -4 -1 -1 -2 -1 -1 -10 -2 -1 11|word principal=-1 25 -2 -2 2 1 -3 -8 -8 -3 -3
word print=28 -34 -10 -1 -12 -3 19 -14 45 0 -9|word printer=71 -10 -23 -3 -11 -3 -7 35 -29 -12 -5
word priority=29 12 -2 -2 -4 -5 -8 -8 -5 -4 -2|word problem=-8 15 0 0 -1 -1 -1 -2 0 -1 0
word proctor=28 -11 -1 0 -1 -5 0 0 0 0 -10|word program=106 -59 2 -3 -5 -5 -18 -14 -6 12 -16
word programa=19 -9 1 -1 -1 -1 -1 -2 -1 -3 -2|word progress=-8 -7 20 -1 0 -2 -1 0 0 -1 -1
word progrow=13 -2 -2 -2 -1 -1 -1 -1 -2 -2 -1|word projector=-31 23 -2 -2 17 -1 12 -7 -3 -2 -6
word promo=-9 -1 0 0 -2 -1 21 -2 0 -2 -4|word prop=-12 13 0 0 0 0 0 0 0 0 0
word proyector=-5 -15 0 0 -2 0 -1 26 0 0 -1|word ps=32 -5 -2 -2 -1 -1 -1 -8 -4 -3 -3
word pta=-2 0 0 0 16 -1 -2 -4 -1 -5 0|word pued=36 8 -1 -1 -4 -3 -2 -15 -10 -7 -2
word pueden=-15 -3 -1 -1 -5 2 -2 13 17 -4 -2|word puff=15 -10 0 0 -1 0 0 -1 -1 -1 -1
word pul=-27 34 0 0 0 0 -2 -2 0 0 0|word pull=-14 24 0 0 -3 0 -1 -1 0 -2 -1
word purchas=13 -2 0 0 -5 0 -1 -3 0 0 -1|word push=-4 4 -1 -1 -1 16 -1 -1 -9 -2 -2
word put=-3 -34 22 2 8 -6 -3 -12 -10 37 -6|word quarry=13 -11 0 0 0 1 -1 -1 0 0 0
word que=-28 -34 -6 -3 1 28 -1 -11 20 4 33|word queda=-9 -1 1 0 -1 0 -1 0 0 -1 13
word question=19 6 -1 -1 -8 0 -1 -2 -8 -2 -2|word quick=-16 0 0 4 0 0 0 -1 -1 -1 17
word quisiera=-10 -9 -1 -1 8 -3 -6 5 -2 20 -2|word quiz=20 -5 -1 -1 -1 -1 -1 -2 -1 -4 -2
word quot=41 -3 -2 -2 -16 -1 -1 -3 -4 -4 -3|word r=49 -37 -1 -1 -1 -4 -1 -2 -1 -3 2
word rack=12 -7 0 0 0 -1 -1 0 -1 -1 0|word raro=13 -3 0 -1 -2 0 0 -2 -3 0 -2|word rd=13 -11 0 0 0 0 0 -1 0 0 0
word re=-10 0 0 0 -2 24 -1 -2 0 -8 0|word reach=-10 -5 -26 5 -1 29 0 -1 10 -1 -1
word react=38 -23 -1 -1 -1 -1 -1 -1 -4 -1 -3|word read=-22 15 -9 -3 -5 -4 9 -9 44 -21 10
word reader=26 -12 0 0 -5 0 -4 -1 -1 -1 -1|word real=2 -2 1 0 -2 -1 14 -7 -3 -1 -2
word receiv=14 0 0 0 0 -11 0 0 0 0 0|word recess=12 -1 0 0 0 0 -1 -6 0 -1 -3
word record=1 -10 -1 -1 -2 -1 34 -8 -8 -2 -3|word recreo=-5 -14 -1 -1 -1 -1 -1 -1 -1 -1 26
word recurso=18 -1 -1 4 -3 -1 -2 -6 -4 -2 -2|word red=25 6 -1 -1 -2 -1 -1 -6 -14 -2 -3
word reel=-19 -1 -1 -1 0 -1 25 -1 -1 -1 -2|word regalo=-29 0 0 -1 0 0 0 -2 36 -1 -1
word register=39 -3 -1 -1 -22 -1 0 -1 -2 -3 -4|word regular=-15 0 0 0 -2 0 -1 32 -12 -1 0
word repair=-9 6 -1 0 12 0 0 -5 -1 -1 -1|word replac=-16 7 -1 -1 20 -2 8 -36 -3 -5 28
word replacement=-24 -2 -1 -1 22 -1 -1 11 -1 -1 -1|word reply=18 0 0 0 0 -17 0 -1 0 0 0
word report=16 -44 37 -2 -3 -3 -1 10 -3 -3 -4|word request=16 22 -2 4 -9 -7 -9 -2 -11 1 -2
word reset=-21 12 17 -1 -2 0 -1 -1 -2 -1 0|word resourc=-45 -9 -4 92 -4 -3 -4 -7 -9 -7 -8
word rest=-7 -6 2 -1 0 -1 -1 -2 -2 -1 19|word restart=-13 0 0 0 0 0 0 0 0 0 13
word restrict=-13 0 0 0 0 0 -1 0 0 0 15|word restroom=-32 32 1 0 0 0 0 0 0 1 0
word right=-31 39 -16 1 -1 -2 -1 -4 -2 22 -5|word ring=-21 -21 -3 -2 -1 29 -2 -7 36 -4 -4
word ringer=-34 0 0 0 0 0 0 0 0 0 36|word robocall=-12 0 0 0 -1 14 0 0 0 0 0
word robot=15 -40 -2 -2 -4 -3 29 -5 -6 22 -3|word roof=-17 18 0 0 0 0 0 0 -1 0 0
word room=3 66 -1 -2 -1 -13 3 20 -18 -38 -24|word rop=25 -18 -1 -1 0 -1 -1 -1 0 -1 -1
word roster=36 -11 -3 -2 -1 -2 -1 -1 -3 -6 -4|word rout=22 -12 -1 0 -1 0 -1 -1 -1 -1 -3
word row=-58 69 0 0 0 0 0 -6 -2 -1 0|word ruido=-12 16 0 0 0 0 0 0 0 -1 0
word run=-103 94 -1 -2 27 -4 3 15 -7 -14 -3|word s=-18 0 20 0 0 0 0 0 0 0 -1
word sal=-39 -5 -2 5 18 -1 -3 -7 -5 -3 39|word salen=17 -17 -2 0 -3 -2 -10 -2 -2 -2 23
word salon=9 -6 -2 -3 11 -5 -6 24 -16 -9 5|word sam=-14 -7 92 3 -5 -11 -11 -10 -16 -13 -29
word saturday=-6 -2 -1 0 -2 -1 21 -2 -1 -2 -4|word sav=-13 -2 11 1 -2 -1 -2 27 -13 -4 -2
word saw=-30 41 -1 -1 -2 -2 -4 -27 -1 30 -2|word say=109 -84 -3 -2 -23 -22 7 -44 -58 -41 79
word scan=17 6 -7 -1 -2 -1 -2 -6 -3 -2 -1|word school=-14 16 -5 -6 -7 5 10 -28 52 16 -24
word scienc=-22 -6 0 -1 -1 -2 -13 -1 -1 4 43|word screen=42 2 -2 -1 -14 -1 -1 -4 -11 -9 0
word se=43 18 -4 -2 -17 -6 -18 1 -5 -7 -2|word second=55 -2 -4 -3 -6 -4 9 4 -19 -3 -28
word secretari=34 -3 -1 0 -2 -1 -1 -3 -3 -17 -3|word section=-13 13 0 0 0 0 0 0 0 0 0
word security=30 -4 -1 -1 -1 -1 -13 -2 -2 -2 -3|word see=16 -2 8 -1 -3 -4 -7 -5 -9 20 -12
word segundo=20 3 0 0 -4 -1 -2 -4 -3 -1 -7|word seizur=-2 13 0 0 -1 -1 -1 -7 -1 -1 0
word send=39 -23 -2 -2 5 3 3 -9 -7 -3 -4|word sent=1 -1 16 0 0 -14 0 0 -2 -1 0
word server=-23 38 -1 0 0 -1 0 -1 -7 -1 -2|word servic=17 -15 0 3 0 -1 0 0 -1 -1 -1
word session=41 -3 -1 -1 -1 -4 -1 -1 -1 2 -28|word set=6 3 -4 5 -10 -5 5 -8 21 -6 -6
word several=-12 16 0 0 0 0 0 0 0 -1 -1|word shad=-12 16 0 0 0 0 0 0 0 -1 -1
word shar=46 -10 -4 -3 -2 -2 -3 0 -6 -5 -6|word she=-5 -5 10 2 -2 -1 -1 -3 13 -5 -3
word sheet=18 -5 -2 -1 -1 -1 0 -2 -2 -2 -2|word shelf=43 -32 0 0 0 0 -1 -4 -3 -1 0
word ship=-3 -2 -1 -1 17 -2 -3 -3 -1 -2 -1|word short=-32 -4 -1 -1 -2 5 37 5 -1 -2 -5
word shot=-23 -2 -1 -1 -3 -1 44 -3 -1 -4 -5|word should=-37 -1 -1 2 -1 24 -1 -1 9 9 -2
word show=114 -47 -4 3 -11 -6 -18 -25 -26 -9 -6|word shut=-18 40 0 0 -2 -1 -1 -9 -1 -1 -6
word si=63 -28 -3 2 -5 -6 -14 -11 6 -7 4|word sign=28 23 -4 -3 -4 -5 12 -11 -4 -24 -8
word sign-in=14 -7 0 0 0 -1 0 -2 -1 0 -1|word signal=14 -6 0 0 -1 0 0 -1 -1 -1 -2
word siguen=-9 12 0 0 0 0 0 0 0 0 0|word sink=26 -16 0 -1 0 -1 -1 -1 -1 -2 -1
word siren=25 -20 -1 0 0 0 -1 0 0 -2 -1|word sirv=60 -20 -1 -2 -2 -3 -4 -3 -13 -4 -7
word sistema=12 -4 0 0 5 0 -1 -3 -2 -5 -1|word sit=-2 -34 -11 -3 -2 -5 -19 -5 -5 -6 96
word six=-24 10 7 -1 29 -3 10 -23 -3 -1 -1|word siz=-18 17 0 0 -1 0 -1 -1 0 5 -1
word sizzl=-22 31 -1 -1 0 -1 -1 -2 -1 -2 -1|word slid=-47 18 -1 -1 -1 -1 -1 0 -5 -3 42
word slow=12 3 -16 -2 -2 -1 -2 -3 6 -2 8|word smart=-13 -32 -2 -1 -10 -2 -3 -2 27 43 -3
word smartwatch=-28 0 0 0 -1 0 -1 -1 33 -1 -1|word smell=-4 13 0 0 -1 0 -1 -1 -2 -2 -1
word smok=51 -48 0 0 0 0 0 -1 -1 0 0|word snak=-6 -8 0 0 0 0 16 0 0 0 -1
word so=-13 35 -12 6 -2 -18 3 -8 -10 31 -10|word social=21 -4 -2 -2 -1 -3 -2 -1 -2 -2 -2
word socket=-10 12 0 0 0 0 0 0 0 -1 0|word softwar=39 -5 0 0 -2 0 -1 -5 -6 -18 0
word sola=-13 22 0 0 -1 -1 -1 -7 7 -5 -1|word somebody=-33 8 6 -1 -4 -15 57 -7 -1 -6 -4
word someon=-13 16 -1 -1 -5 -3 41 -16 -6 -9 -2|word someth=-29 -18 -2 -2 -2 2 13 -3 15 20 6
word somewher=-19 13 -1 0 -3 16 -1 -1 0 -1 -2|word son=79 -39 -2 -2 -12 -3 -11 -3 6 -5 -7
word song=-17 0 0 0 0 0 0 0 0 0 18|word sonido=14 -9 0 0 5 -1 -1 -2 -4 -1 -1
word sorry=-13 10 0 0 0 0 0 0 0 4 0|word sound=19 37 -2 -1 -7 -3 -5 -17 -8 -3 -8
word spac=16 -15 0 0 0 0 0 0 0 0 0|word spanish=-23 -1 0 0 -2 -1 9 -2 -1 -1 23
word spar=20 -16 0 0 -1 0 0 -4 2 0 0|word spark=29 -29 0 0 0 0 0 0 0 0 0
word speaker=5 -11 -1 -1 13 -3 7 -12 9 -3 -3|word spel=-7 0 -1 0 0 -1 14 -1 0 -4 1
word spil=14 -12 0 0 0 0 0 0 0 0 0|word spin=-33 -11 -1 5 -1 -1 -1 -1 -4 -3 50
word splitter=-10 0 0 0 -1 0 0 13 0 0 0|word spotify=-15 -4 -1 -2 -1 -1 -3 -1 -4 -1 35
word spread=20 -1 0 0 -1 -1 -11 -2 -1 -1 -2|word spring=-12 -1 1 -1 -11 24 0 -1 -2 2 -1
word squar=-15 25 0 0 0 -1 -1 -1 0 -1 -5|word sra=23 -6 -1 0 -2 -1 1 -9 -3 -1 -1
word sro=-5 0 0 0 -1 0 -8 0 -1 17 -1|word staff=64 -28 -5 -3 11 3 -2 -12 -6 -10 -12
word stair=-10 15 0 0 0 0 -1 0 0 -1 -1|word stall=-33 34 0 0 0 0 0 0 0 0 0
word stand=1 22 -1 -1 -10 -1 -1 -2 -1 -2 -4|word star=15 -14 -1 -1 -1 -1 -1 9 -3 -2 -1
word start=41 -41 5 4 -3 -1 1 -7 -14 -4 20|word stat=-5 -10 1 -1 -1 -1 10 -2 -1 15 -6
word station=54 -52 -1 0 0 0 -1 2 0 -1 -1|word stay=33 -11 -1 -1 0 -1 -1 -1 -16 -1 -1
word stick=13 -17 0 0 -1 0 -15 22 0 -2 0|word sticker=54 -3 -7 -1 -2 -2 -2 -3 -29 -2 -4
word sticky=19 -15 0 0 0 0 0 -1 -1 -1 0|word still=100 29 -5 10 -35 -16 -5 -43 -17 -8 -11
word stop=44 -47 0 -3 -3 -3 -3 -5 26 -21 14|word stor=-8 15 -1 -1 1 -1 -1 -2 -1 -1 -1
word storm=21 -14 -1 0 0 -1 -1 0 -1 -2 -1|word story=-52 0 0 0 -1 0 0 -1 -2 5 52
word stream=-14 6 -2 -2 -2 -2 -15 -5 -4 -3 47|word strip=26 -28 0 0 -2 0 -1 8 -1 -1 -1
word strong=-15 4 0 0 -1 0 11 0 0 0 0|word stuck=-2 23 -1 -1 -1 -1 -1 -3 -3 -1 -7
word student=18 -22 -7 -5 6 -2 -8 -28 -6 104 -32|word stuff=-10 13 0 0 0 0 -2 0 2 -1 0
word sub=-21 0 7 1 -4 -2 -3 28 -7 -3 3|word such=-26 -5 0 0 0 0 0 0 0 32 0
word sudden=-14 -5 -2 -1 -1 -2 -17 -1 -1 -1 45|word suit=14 -7 -1 0 0 0 0 -4 0 -1 -1
word summer=17 4 -1 -1 -3 -1 -1 -5 -2 -5 -1|word superintendent=42 8 -2 -2 2 -7 -10 -12 -5 -11 -4
word sur=16 -4 -1 0 -1 -1 -2 -1 -2 -2 -1|word survey=34 -34 0 0 0 4 0 0 -1 0 -1
word swap=26 -2 -6 -1 -2 -1 -2 -3 -8 -1 -1|word sweater=-12 23 -1 -1 -1 -1 -2 -1 -1 -3 -1
word swept=-8 12 0 0 0 0 -2 0 0 0 0|word swing=-16 22 0 0 0 0 0 -5 0 0 0
word switch=-15 11 -1 -1 -2 -1 -3 -5 1 18 -2|word system=36 -23 -1 -1 -1 -1 0 -1 -2 -2 -3
word tab=48 -33 -1 -1 0 -1 -1 -1 -2 -4 -1|word tabl=3 16 -1 -1 -1 -1 -2 -10 -7 3 -1
word tablet=17 -49 -2 -2 26 -3 -4 -13 32 5 -6|word tableta=-22 -1 -1 -1 16 -1 -1 -2 15 -2 -2
word tag=58 -17 -6 -1 -6 -1 -2 -3 -18 -2 -1|word tak=34 -22 -7 -2 -3 -6 8 -7 25 -7 -6
word talk=-22 1 0 0 0 0 0 0 24 -1 -1|word tamarack=-16 6 0 0 0 0 0 0 12 -1 0
word tap=32 -39 0 0 -1 0 0 0 0 10 0|word tarea=-38 0 0 0 0 0 0 -1 41 0 -1
word teacher=49 7 -3 -5 -6 3 -7 -15 -9 1 -10|word team=-5 -9 6 -1 -2 -2 20 -2 -2 -3 2
word tech=-4 -5 -1 1 13 4 7 -4 -4 -4 -4|word telefono=28 4 -1 1 -5 -2 -3 -10 2 -4 -10
word tell=17 -23 0 11 5 4 -1 -1 -7 -2 -4|word temperatur=23 -20 0 0 0 0 0 0 -1 -1 0
word ten=-21 18 -2 -2 -3 -1 -3 14 -3 7 -4|word tenemo=-11 -1 -1 -1 -2 -2 0 2 -6 25 -3
word test=6 -7 -3 -2 -3 -5 19 16 -4 -10 -6|word text=34 -20 13 -1 -2 8 -3 -4 -14 -7 -3
word than=-17 -4 25 -1 -1 -2 -2 -1 -3 9 -3|word thank=-28 6 8 11 -3 8 14 -4 -5 -7 -3
word that=-43 -54 45 -4 2 49 19 -21 -5 51 -25|word the=48 59 -54 -53 -78 -8 -10 -21 31 -41 -60
word them=6 -5 -3 -1 5 19 -3 -8 -2 -3 -7|word then=59 -18 -6 4 -2 -1 -3 -5 -4 -2 -21
word ther=-87 77 30 -4 -10 10 38 8 0 -13 -16|word thermostat=-31 58 -2 -1 -2 -3 -3 -3 -1 -9 -2
word theyr=-14 0 0 0 2 -1 -1 16 -1 -1 0|word thi=-41 32 9 6 -7 0 -11 -12 -16 -14 63
word thing=6 0 -3 3 -12 -5 9 2 -2 6 -5|word think=6 -26 -2 -2 -5 -3 -4 -5 -3 49 -4
word third=-18 9 -2 8 -5 -3 11 13 -5 -5 -2|word thos=-24 -6 -2 -1 -3 -2 19 12 -4 14 -3
word thre=29 -2 -2 -2 7 -8 7 -13 -5 -4 -4|word threw=23 -11 -1 -1 -2 0 0 -1 -2 -2 -2
word through=-33 20 16 0 3 -1 0 -1 -1 -1 -1|word thrown=37 -2 -1 -1 0 0 -1 -1 -1 -3 -28
word thursday=-6 -2 -1 0 -2 12 5 -2 0 -1 -3|word tic=-11 16 0 0 0 0 -1 0 0 -1 -1
word tick=12 -5 0 0 0 -1 0 0 0 0 -5|word tienen=-21 13 0 0 -1 0 1 -1 0 0 10
word til=-22 28 0 0 0 0 -1 0 0 -1 -1|word till=-13 24 -1 -1 -1 -1 -2 -1 -1 -2 -1
word tilt=-27 29 0 0 0 0 0 0 0 0 0|word tim=5 18 -4 2 -5 -25 -7 19 -13 4 8
word to=31 -17 40 -8 -20 53 -4 -66 6 -27 -27|word toda=9 16 -1 -1 -4 7 -3 -8 -5 -7 -3
word todavia=-11 0 -1 -1 -1 -1 -1 9 -3 12 -3|word today=-14 -2 0 -1 -3 4 6 -6 -2 13 7
word todo=26 -7 -3 -3 -8 30 -6 -14 -9 -4 0|word toilet=-20 25 1 0 0 0 -1 0 0 -2 -1
word tomorrow=0 2 -1 -1 -2 -1 25 13 -28 -3 -4|word ton=18 -8 0 0 0 0 0 -3 -4 -1 0
word toner=-7 -13 -2 -3 -3 -3 -5 51 -5 -4 -5|word tonight=33 -4 -1 0 -1 -1 -12 -4 -3 -1 -6
word too=-6 -3 -2 1 -2 -3 -3 0 -2 -4 23|word took=11 17 -1 2 -5 -1 -6 -8 -3 -3 -2
word top=72 -37 -1 -1 -4 -4 -8 -7 -4 -4 -1|word torn=-29 31 0 0 0 0 0 0 0 0 0
word tornado=25 -20 -1 0 0 -1 -1 0 0 -2 -1|word touch=46 -22 -1 -1 -2 -2 -2 -8 -5 3 -4
word transport=32 -15 -3 -1 -1 1 -2 -1 -1 -3 -5|word transportation=22 -13 -1 0 0 0 -1 -1 -1 -1 -3
word tre=-27 -6 1 -1 -1 -2 -2 52 -3 -9 -2|word tri=41 -25 -1 5 -2 -2 -13 -2 -5 -2 5
word trip=10 -7 -2 -1 -1 -1 -2 -1 -2 12 -4|word try=-16 0 0 5 0 0 0 0 -1 0 11
word tuesday=29 -4 -14 -1 -1 -1 -2 -1 -2 3 -4|word turn=50 20 -3 -3 -13 -6 -7 -10 -16 -10 1
word tv=40 -46 -1 -1 23 -1 -2 -10 -2 6 -4|word twic=22 -13 -1 1 -1 -2 -1 -8 -1 -7 12
word two=36 -31 -27 13 0 6 -11 52 -18 -8 -12|word typ=36 -19 -1 -1 -4 -1 0 -2 -2 -4 -2
word u=-33 -1 0 -1 -3 7 9 -4 24 3 -1|word un=-76 -17 -4 -2 -3 -5 -1 62 9 17 20
word una=21 0 -4 -5 21 -4 -4 -12 7 -8 -12|word unavailabl=-14 -1 -1 0 0 -1 0 0 -2 -1 21
word unblock=-2 -1 0 0 -2 -1 -9 -3 -1 -2 23|word under=-45 86 -1 -1 -2 1 -1 -30 -4 -1 -1
word unit=-20 19 0 0 2 0 0 0 0 0 0|word unlock=-20 0 0 5 -2 0 -1 -3 24 -2 0|word uno=-23 -2 0 0 0 0 0 26 0 0 0
word up=-25 43 -10 10 -21 -6 7 -3 1 -17 27|word updat=26 -1 0 0 0 0 0 -2 -18 -1 -1
word ups=18 -20 -1 -1 -1 -1 -1 -1 5 -2 5|word upsid=32 -2 -1 -1 -3 -1 -5 -14 -3 -1 -2
word us=50 -24 -12 -4 -7 -7 -9 23 -9 -13 11|word usa=-14 -1 -1 -1 -3 -2 -4 -5 -1 33 -2
word usabl=34 -17 -1 -1 -2 -1 -4 -2 -1 -1 -4|word usan=-14 0 0 0 16 -1 0 -1 0 1 -1
word usar=-20 11 -1 -1 -4 -1 -5 -7 -2 31 -2|word usb=-5 0 0 0 -1 0 -15 23 -1 -1 0
word use=14 1 -2 1 -5 -4 -12 -24 3 18 6|word used=24 -11 -1 6 -3 -1 -5 -2 -2 -2 -1
word using=49 -37 -1 0 -2 0 0 -6 -1 -1 0|word vacuna=18 -2 -1 -1 -1 3 -9 -2 -1 -1 -3
word vec=-11 18 0 0 0 -1 0 0 0 -4 -1|word vent=-14 15 0 0 0 0 0 0 0 0 0
word ver=-23 -4 0 3 -3 -4 -2 -11 -1 -3 49|word verano=26 -6 -2 -2 -2 -2 -2 -3 -2 -3 -3
word very=22 -1 -15 -1 -1 0 0 -1 -2 -1 -1|word vid=-40 -2 -1 -1 -1 -2 -1 -1 -1 -1 51
word video=36 -12 -5 -4 -7 -5 37 -14 -15 -14 14|word viejo=20 -8 -1 -1 -1 -1 -1 -1 -3 -2 -2
word vien=38 -36 -1 -1 0 -2 -1 -2 -2 10 -2|word vimeo=-11 0 0 0 0 0 -8 0 -4 -1 26
word vinyl=-11 15 0 0 -4 0 0 0 0 0 0|word viru=-17 0 0 0 0 0 0 -1 19 0 0
word visitor=16 -12 0 0 0 -1 -1 0 0 0 -1|word volant=20 -3 -1 -1 -1 -1 -5 -2 -1 -1 -3
word w/=-27 -12 -1 -1 35 -2 13 -12 14 -3 -2|word wait=20 -3 -1 0 -1 -4 -1 -1 -1 -1 -7
word walk=-13 9 -2 -2 -4 -2 -2 27 -4 -3 -4|word wall=-3 47 -2 -2 17 -3 -6 -17 -7 -7 -8
word want=-32 -23 26 2 19 -3 0 -5 -15 -10 43|word warm=-24 10 -2 -2 -1 -1 -3 -1 -3 -3 31
word was=20 6 0 2 -3 -1 7 -14 -6 2 -12|word watch=-18 -20 -1 -1 -2 -2 -6 -5 53 -3 5
word water=-63 81 -2 -2 -3 17 -3 -5 -2 -12 -6|word way=-15 7 -1 -1 -2 -2 -12 -3 11 8 8
word we=-13 5 -13 -17 16 -13 17 -16 -3 66 -20|word weather=17 -15 0 0 0 0 0 0 0 0 -1
word web=23 -2 0 0 -14 -1 0 0 -2 -1 -2|word wed=-38 -1 -1 -1 -4 23 7 15 -2 3 -2
word week=31 6 5 -3 -6 -4 -1 -9 -8 -8 0|word welcom=-23 -11 16 1 -1 -1 26 -1 -1 -2 -2
word went=-19 38 13 4 -3 -5 -3 -7 -5 -6 -5|word wer=19 -7 -1 0 3 -1 10 -16 -3 -3 -2
word wet=-31 33 0 0 0 0 0 0 -1 0 0|word wev=-41 36 -2 -1 -4 -1 -2 28 -6 -3 -4
word what=-84 -19 2 -4 92 -11 16 -25 26 28 -13|word wheel=-36 37 0 0 0 0 0 0 0 0 0
word wheelchair=-13 14 0 0 0 0 0 0 0 0 0|word when=3 26 -10 4 -24 -4 -2 52 -19 -21 0
word wher=13 5 17 2 -18 -3 -3 -4 -17 14 -5|word which=14 2 0 0 0 0 0 0 -1 -2 -11
word who=-9 -33 2 1 -11 13 68 -14 -10 23 -26|word whol=-23 19 34 -4 -5 13 -1 -9 -6 -11 -5
word wifi=-10 -16 -2 -2 -5 -3 8 -5 30 17 -8|word will=-56 10 -2 -2 -3 -1 9 -6 61 -7 -2
word wind=-6 24 -1 -1 -2 -1 4 -9 -3 -4 -2|word window=-13 47 -3 -2 -1 -2 -7 -4 -2 -5 -4
word wing=-17 23 -1 0 0 -1 0 -1 0 -2 -1|word wir=37 -38 0 0 -1 0 0 4 -1 0 0
word with=2 -25 -14 -6 -8 -6 78 46 -10 0 -42|word without=6 -16 0 0 0 0 -1 0 16 -2 -1
word wobbl=-30 34 0 0 0 0 0 -3 0 0 0|word wont=-4 -82 -4 4 -4 -4 -7 -9 104 -10 22
word wooden=-26 33 0 0 -1 0 -1 -2 -1 -1 0|word word=9 4 -14 0 0 3 1 0 -1 -1 0
word work=59 -7 -3 -5 -9 -5 3 -14 -21 -2 10|word workroom=-9 -4 0 -1 -3 -1 -2 38 -14 -1 -1
word would=-85 -24 -3 3 47 -6 16 18 -7 49 -6|word writ=64 -33 -3 -2 -1 -17 -4 -6 -4 20 -8
word written=-6 -1 0 0 13 0 0 -5 0 0 0|word wrong=-3 14 -2 2 -3 1 -3 -3 -8 -3 8
word y=-57 7 -3 -2 -8 -2 -2 26 0 -9 54|word ya=76 -40 -1 0 -5 0 -3 -7 -8 -7 -4
word yall=-34 -15 -1 -1 21 11 16 -6 -10 -1 19|word year=16 -14 13 1 -24 7 9 -3 -4 -1 -2
word yearbook=36 -11 -2 -2 -3 -3 0 -3 -2 -4 -6|word yesterday=79 -23 -2 -1 -3 -12 -4 -14 -5 -8 -4
word yet=-16 -2 -1 -1 -4 -3 -4 -2 -3 35 -1|word yoga=-1 -1 0 0 -2 -1 -2 -3 -1 -1 13
word you=-30 -2 -8 7 3 -9 20 -34 41 33 -14|word your=-23 -9 -2 -2 19 9 16 -12 3 -3 3
word youtub=-13 2 -1 -1 -1 -1 -2 -1 -3 -2 27|word zero=20 -2 -1 1 -1 -1 -1 -1 -2 -9 -4
`;

export const impactWeights = String.raw`
critical high normal low
=-107 -88 52 88|about account=13 67 6 -86|about alarmtech=1 7 -6 -2|about audience=33 -3 -19 -11
about blocked=-1 -29 56 -26|about buy=-21 6 -1 16|about chromebook=-16 -3 42 -22|about computer=-4 8 10 -15
about cosmetic=6 -55 -55 100|about display=-41 -31 28 44|about door=-32 0 -28 60|about electric=29 29 1 -58
about email=0 -20 45 -25|about errors=13 -3 12 -21|about furniture=-31 -33 -26 90|about grounds=34 18 -29 -24
about hazard=101 11 -18 -97|about howto=-44 -46 -23 104|about hvac=-9 24 -11 -3|about light=-24 14 -1 11
about loose=-9 30 11 -30|about media=-28 -8 45 -9|about money=8 -29 22 0|about network=43 21 -22 -42
about own=3 -2 19 -21|about peripheral=-20 -44 -2 66|about pest=6 -24 23 -5|about phish=42 3 -16 -29
about phone=71 -47 -3 -21|about plumbing=6 18 33 -58|about printer=-68 -4 75 -3|about program=59 -20 -25 -14
about sendout=32 -11 2 -23|about slow=-11 -28 -64 104|about smell=17 -12 2 -6|about sound=-21 4 26 -10
about stream=-38 37 3 -2|about structure=-2 16 -20 6|about supply=-11 24 25 -39|about wish=-13 -19 34 -3
aside buy=-2 -9 -5 16|aside supply=-2 -10 3 9|asked nothing broken=-17 -10 29 -2|cleared account=7 -9 3 -2
cleared building=8 -20 23 -11|cleared buy=-3 10 -6 -1|cleared chromebook=-3 -8 14 -3
cleared computer=-8 4 20 -16|cleared device=-2 -28 23 8|cleared electric=-4 -1 10 -5
cleared hazard=-19 -4 -12 36|cleared hvac=-3 -2 7 -2|cleared light=4 -10 10 -5|cleared loose=-6 1 29 -24
cleared media=-3 -2 17 -12|cleared network=-5 2 7 -5|cleared own=-2 -4 11 -4|cleared plumbing=14 -12 -11 8
cleared printer=-2 -7 -24 34|cleared program=9 -7 -1 -1|cleared structure=-4 0 9 -5|fault account=-3 -3 11 -5
fault alarmtech=4 -6 -1 3|fault building all=7 -38 27 4|fault building part=-18 36 13 -31
fault chromebook=-6 -25 20 11|fault computer=-24 49 3 -28|fault device all=-4 9 -1 -4
fault device part=-18 36 13 -31|fault display=-5 4 16 -15|fault door=-8 -13 45 -24|fault electric=-5 -27 35 -3
fault email=11 -6 -12 8|fault furniture=-23 7 -9 24|fault grounds=-3 -9 -3 15|fault hvac=2 15 -3 -14
fault light=-4 -11 -6 21|fault network=-9 38 -24 -5|fault peripheral=0 2 5 -7|fault phone=12 -13 6 -4
fault plumbing=-4 28 -13 -12|fault printer=-9 11 0 -2|fault program=7 -1 14 -19|fault sound=-3 -6 11 -1
fault structure=24 9 -33 1|first building all=18 27 -92 47|first building part=1 5 3 -9
first device all=-34 -11 27 20|first device part=1 5 3 -9|group building all=-8 3 35 -23
group building part=-13 10 17 -14|group device all=-22 8 11 2|group device part=-13 10 17 -14
program sam.capitals=-11 -14 43 -18|program sam.context=-15 -23 12 26|program sam.person=-17 -15 36 -4
sign all.building=189 -90 -104 -70|sign all.count=2 93 -54 -40|sign all.crowd=32 -4 -21 -7
sign all.district=135 -42 -60 -36|sign all.each=71 29 -41 -60|sign all.none=117 24 -65 -77
sign ask.buy=-19 -1 3 17|sign ask.idea=-11 -31 7 36|sign ask.mass=-1 -19 0 20|sign ask.mass.all=-20 -14 46 -11
sign ask.media=-24 25 4 -5|sign ask.own=13 -13 19 -19|sign ask.please=-4 -22 7 19|sign ask.quote=7 -24 12 6
sign ask.stream=29 6 -22 -13|sign danger.clear=-28 6 0 22|sign danger.held=-7 126 -79 -41
sign danger.now=184 -84 -116 -56|sign danger.risk=7 86 -22 -70|sign did.media=-19 7 12 0
sign fault.ask.install=-28 -9 70 -32|sign fault.broken=-6 28 41 -61|sign group.class=16 49 -33 -33
sign group.several=25 110 -82 -61|sign group.unit=4 42 -3 -43|sign harm.data=147 -1 -90 -64
sign low.ask=-33 -19 -66 102|sign low.cosmetic=1 -54 -59 102|sign not.idea=-4 12 11 -19
sign not.own=28 -31 48 -45|sign one.else=-72 45 49 -22|sign one.only=-12 -8 23 -2
sign place.shared=15 38 -19 -34|sign stop.noway=-15 126 -82 -30|sign stop.outage=92 -19 -27 -51
sign stop.power=-10 110 -78 -22|sign stop.work=-5 51 -4 -41|sign way.norush=46 -61 -53 69
sign way.round=-4 -6 19 -10|sign way.usable=-31 -31 5 57|sign when.soon=50 31 -42 -39
subject account=10 -27 39 -21|subject alarmtech=-9 4 -2 6|subject audience=3 10 -10 -3
subject blocked=3 -12 21 -13|subject building all=-16 1 24 -10|subject building part=-30 6 24 -1
subject buy=-2 -6 7 2|subject chromebook=-3 -1 18 -14|subject computer=0 31 -11 -20
subject cosmetic=1 -21 -6 26|subject device all=19 -1 56 -74|subject device part=-30 6 24 -1
subject display=-5 -7 25 -12|subject door=-12 -30 14 28|subject electric=0 13 2 -14|subject email=-6 1 18 -13
subject errors=-3 9 -16 9|subject furniture=-19 0 -5 25|subject grounds=-27 29 -8 5|subject hazard=46 -19 -31 4
subject howto=-13 -19 -5 37|subject hvac=-13 3 7 3|subject light=-7 -2 -3 11|subject loose=10 -44 7 27
subject media=-12 -21 31 3|subject money=-11 -11 18 4|subject network=14 9 -1 -21|subject own=-5 -6 17 -6
subject peripheral=-6 -15 20 2|subject pest=2 -9 3 4|subject phish=18 -11 0 -6|subject phone=11 3 -2 -12
subject plumbing=-1 12 10 -22|subject printer=-14 -17 10 22|subject program=-5 28 -12 -11
subject sendout=26 -11 -10 -5|subject slow=-7 -10 -17 35|subject smell=2 -14 7 5|subject sound=-8 0 9 -1
subject stream=-6 -32 19 19|subject structure=17 -12 19 -24|subject supply=4 -4 7 -7|subject wish=-5 -13 18 -1
trouble all.building=39 -2 -16 -18|trouble all.count=-9 13 -4 0|trouble all.district=36 -8 -21 -7
trouble all.each=17 4 -10 -11|trouble all.none=61 -35 -23 -4|trouble group.class=-30 -14 42 3
trouble group.several=-40 20 38 -18|trouble group.unit=-11 36 -52 27|trouble one.else=-22 16 9 -3
trouble one.only=3 13 -2 -14|word #=-24 42 -30 13|word ##=-4 63 -34 -25|word ###=-29 11 42 -23
word ####=-6 -23 24 4|word /=-3 10 -1 -6|word 2nd=-3 8 -8 2|word 3rd=3 -14 4 7|word 4s=-4 -3 10 -4
word 555-0148=9 -8 1 -1|word 5th=-6 10 5 -9|word 6th=-4 8 -3 -1|word 7th=-4 8 -1 -3|word a=44 -2 -62 21
word abernathy=6 -2 0 -4|word about=1 -13 12 0|word abov=8 6 -2 -12|word absenc=4 8 -7 -5|word ac=-11 17 0 -6
word accelerat=-4 10 1 -7|word access=-4 0 7 -3|word account=-13 27 3 -17|word across=14 -17 7 -4
word activ=-5 -9 22 -8|word add=-2 0 6 -4|word address=10 -4 9 -14|word administrator=-4 10 -4 -2
word after=-1 -17 17 1|word afternoon=-2 12 -10 0|word ag=-3 6 0 -3|word again=3 -11 -1 10|word ago=-1 8 -10 3
word ahead=-3 -5 1 7|word ahi=6 8 -8 -6|word ahora=-2 6 -3 -1|word aid=3 19 -18 -4|word air=-6 19 -13 -1
word al=2 2 3 -7|word alarm=4 6 -7 -3|word alarma=10 -8 -1 -1|word alert=12 -13 -3 4|word all=44 46 -76 -14
word all-staff=-12 -4 12 3|word along=-2 -3 -1 6|word alright=-2 -5 9 -2|word also=0 -3 11 -8
word alumno=-12 19 -6 0|word am=2 -4 6 -4|word ambulanc=11 -7 -3 -1|word an=-5 1 -11 15|word and=39 38 -53 -24
word anda=1 -5 -2 6|word annex=2 6 -6 -2|word announcement=-1 -2 7 -3|word another=-1 18 -7 -10
word ant=-3 -5 2 6|word any=40 -8 -32 0|word anybody=-4 15 -8 -2|word anymor=-5 -13 5 13|word anyon=12 -4 -5 -4
word anyth=7 10 -16 -2|word anywher=12 -5 -6 -1|word apagamo=14 -4 -7 -2|word app=-10 2 -6 14
word ar=-4 10 1 -7|word are=52 7 -26 -33|word around=8 -9 6 -5|word arriv=10 -8 2 -4|word art=-4 10 2 -9
word as=7 -11 3 1|word ask=-7 -19 13 13|word assembly=-7 12 -5 -1|word asset=-1 -2 -13 15
word assign=-4 6 -1 -1|word at=25 64 -72 -17|word ate=-1 -4 9 -4|word attendanc=22 -13 -16 6
word auditorium=-3 7 -4 0|word august=-3 -3 8 -2|word away=-2 6 -3 -1|word b=-6 12 -4 -3
word back=-15 17 -18 17|word badg=14 -10 -12 8|word band=-2 18 -13 -2|word bano=-4 7 5 -8|word barn=10 -13 7 -4
word bathroom=12 2 -24 10|word battery=7 -14 -1 8|word be=-6 -33 -13 52|word bee=-2 -3 9 -4
word been=-11 -9 14 7|word beep=0 11 -11 0|word befor=6 -6 -2 3|word behind=-4 11 -1 -6|word bell=15 -9 -17 11
word benavid=-1 -2 -5 7|word bent=-1 -3 18 -14|word besid=-4 16 -11 -1|word between=30 -4 -24 -2
word bien=-5 -12 -9 27|word big=-1 1 10 -10|word bit=-4 -6 -12 22|word bittersweet=12 -6 -4 -2
word black=16 10 -7 -19|word blanco=-4 6 -1 -2|word blank=-2 -4 12 -5|word bldg=13 -8 -2 -3
word bleacher=-2 -4 14 -7|word blind=-1 -1 -4 6|word blink=-3 -2 7 -2|word block=8 -14 18 -11
word blow=-3 8 1 -5|word blu=-4 -2 -8 14|word board=-9 7 -6 8|word bolt=-3 8 8 -13|word book=-3 8 9 -14
word bookcas=-1 -1 9 -8|word boot=-3 3 -13 14|word borrow=-1 -4 12 -6|word both=12 -4 -12 5
word bother=-1 -3 -4 8|word bounc=-2 -3 9 -4|word box=-18 11 1 5|word boy=1 31 -12 -20|word breaker=-4 8 -3 -1
word bring=0 -3 -3 6|word brown=-4 12 10 -18|word buen=-3 6 -2 -1|word bueno=-2 -9 13 -1
word build=31 -2 -21 -8|word bulb=-1 8 3 -10|word burn=15 -12 1 -5|word bus=25 -4 -3 -18|word busy=4 -7 -17 20
word button=-6 22 -31 15|word by=8 22 -2 -28|word cabl=10 -4 -1 -4|word cada=3 -10 11 -5|word cae=-2 -6 12 -5
word cafeteria=22 -19 -18 15|word cal=26 -11 -16 1|word calefaccion=0 -2 -4 7|word call=12 -7 -3 -2
word caller=-2 11 -8 -2|word calm=21 -5 -11 -6|word cam=-4 -4 -5 13|word cambi=-3 10 -6 -1
word camera=0 4 -17 13|word campu=20 -5 -10 -6|word campus=12 -7 -4 -2|word can=38 11 -43 -6
word cannot=1 5 -8 2|word cant=-5 44 -15 -24|word cap=-2 -4 -9 15|word card=-15 7 23 -15|word cart=7 -15 7 0
word catalog=2 -4 7 -4|word cayo=-4 3 -11 12|word ceil=-19 37 12 -29|word cell=15 -2 -9 -4
word center=-7 9 5 -8|word chain=-7 6 -5 6|word chair=-2 -2 -11 15|word chang=-5 12 -9 3|word charg=1 -17 24 -8
word charger=-1 11 -9 -1|word check=-7 10 3 -6|word child=11 -6 -7 2|word chilly=-5 -5 -9 18
word chip=-1 -2 -5 8|word choir=15 -8 -1 -6|word chromebook=-9 -23 17 15|word circulation=-7 9 0 -2
word city=10 -7 -2 -1|word clank=-3 -4 -8 14|word class=-23 39 3 -19|word classroom=14 -7 4 -10
word clear=-1 9 -5 -3|word click=-8 28 -27 8|word clicker=-2 -4 -11 17|word clipboard=16 -9 -5 -2
word clock=-3 -25 -9 38|word closet=-9 15 -18 12|word co=10 -1 -1 -8|word cobb=-2 9 -3 -3|word cocina=6 -5 3 -4
word codigo=-1 -4 6 -1|word coffe=5 -2 -12 10|word coin=11 -4 -2 -4|word cold=7 12 -4 -15
word colleagu=-2 -3 8 -2|word color=-1 -1 -8 10|word com=0 -8 -10 18|word complain=2 -5 -4 6
word complianc=-1 -5 13 -6|word computadora=8 6 -17 3|word computer=2 25 -14 -14|word comunicador=-7 14 -3 -3
word con=8 9 -13 -4|word concret=-1 6 -4 -1|word conditioner=-1 13 -10 -2|word connect=-1 7 -3 -3
word controller=-2 -1 8 -5|word cook=6 19 -19 -5|word copy=-2 -5 11 -4|word cord=-6 25 -19 0
word corner=-5 14 -11 1|word correo=-2 -1 9 -5|word corto=10 -2 -5 -3|word cost=-2 0 6 -4
word could=-11 -11 -9 30|word couldnt=12 -6 -4 -2|word counsel=-6 5 -15 15|word count=5 -7 3 -1
word county=-1 11 -7 -3|word cours=-3 -4 9 -3|word cover=-6 2 8 -4|word crack=-5 1 -2 6|word crash=-1 -1 11 -9
word creek=-7 13 -2 -4|word crook=-1 -1 13 -10|word cross=5 -7 6 -4|word cry=9 -2 -6 -2|word cuando=-1 -2 6 -3
word cubeta=-2 -6 12 -5|word cuenta=-8 4 8 -5|word custodian=6 0 -1 -5|word cut=1 -9 10 -2
word damag=-1 -2 11 -8|word dark=15 -1 -8 -6|word day=-25 2 -8 32|word de=19 20 -13 -26|word dead=3 8 -3 -9
word deadlin=-3 -3 12 -6|word default=0 -1 -5 6|word degre=12 -1 -1 -10|word deja=-5 2 7 -3
word del=1 -10 23 -13|word dema=-4 -6 0 10|word deni=-3 6 0 -3|word deputy=-2 2 -9 9|word desd=1 10 -9 -2
word desk=-6 -6 17 -5|word desktop=-3 -3 -15 22|word detect=-1 -3 10 -6|word detector=9 -6 5 -8
word dia=-7 -7 5 9|word dic=-10 0 13 -4|word did=-10 -5 7 8|word didnt=3 4 1 -7|word died=-5 14 -10 2
word different=9 4 -10 -3|word directory=-1 -3 11 -7|word disabl=-2 -1 8 -5|word dish=-1 7 -4 -2
word dispatch=9 -2 -6 -2|word display=-1 -1 -10 12|word district=50 -31 7 -26|word distrito=8 -2 -5 -1
word do=2 -4 -25 27|word doc=-1 7 -2 -4|word document=-2 -2 -9 13|word doe=7 -16 -26 34|word doesnt=-8 -37 39 7
word doing=-5 7 0 -2|word domain=6 -4 -1 0|word don=0 -2 8 -5|word dont=3 -16 19 -6|word door=6 16 11 -32
word dos=5 11 -10 -6|word doubl=-4 8 -10 6|word down=25 9 -34 1|word dr=-1 -3 -4 8|word drain=8 -10 14 -11
word drama=15 -8 -5 -2|word drip=-8 8 1 0|word driv=10 -4 1 -6|word driver=6 -4 4 -6|word drop=8 -4 -14 10
word drywall=-3 -4 -3 10|word due=-13 17 1 -5|word dunmor=22 -12 -7 -3|word dur=6 -6 0 0|word east=-6 17 -6 -5
word egg=0 -1 -6 7|word eight=0 -5 -8 13|word eighty=-3 9 -5 -2|word either=-1 -5 6 -1|word el=3 19 0 -21
word elementary=-3 -6 -5 14|word elevator=24 -15 -24 16|word els=0 2 9 -10|word em=-2 -2 8 -4
word email=10 0 -12 2|word emergency=5 -7 -12 14|word empty=-3 -6 6 3|word en=40 -22 3 -21
word enchuf=-1 8 -5 -2|word end=9 14 -10 -13|word enfria=-3 4 -6 5|word enter=-1 12 -8 -3
word entir=3 13 -13 -3|word entrada=3 -2 -7 6|word entranc=0 7 -6 0|word entrar=-10 16 -5 -2
word error=-10 -4 27 -13|word es=-9 10 -16 16|word escuela=34 -8 -19 -8|word esl=-2 7 -1 -4
word esquina=-3 -8 18 -7|word essay=-1 -1 7 -5|word esta=15 6 -14 -7|word estan=7 8 -11 -4|word even=0 -4 -2 7
word every=42 -51 4 5|word everybody=-1 -16 4 13|word everyon=-2 -6 15 -6|word everyth=15 -13 -25 23
word exam=-7 20 0 -12|word export=-5 -14 27 -8|word eye=6 -14 7 0|word fac=-9 -7 -9 25|word fail=6 -13 17 -9
word fall=-2 15 -6 -7|word fallen=9 -5 -2 -2|word famili=1 24 -12 -13|word family=10 -6 -2 -2
word fan=-4 18 -26 12|word far=-5 -11 23 -6|word faucet=-9 1 9 -1|word feed=-7 18 -7 -4|word feel=-3 -6 17 -8
word fell=-6 17 -12 1|word fenc=-13 22 -5 -4|word few=-1 -2 7 -4|word field=-3 10 -7 0|word fil=21 -13 -3 -4
word film=-2 -7 -10 19|word filter=1 -13 6 6|word fin=-8 -7 -5 20|word find=3 -12 5 4|word fir=-10 23 -12 -1
word first=16 -7 -19 11|word fiv=-18 26 -14 6|word fix=-6 -19 37 -12|word flicker=-4 18 -29 15
word flip=0 -4 -1 6|word floor=16 -23 -5 11|word fob=0 -5 9 -3|word foco=-2 -5 10 -3|word fold=-1 -1 9 -7
word folder=7 -5 7 -10|word folk=-4 -5 10 -1|word follow=5 -6 1 -1|word foodlin=6 -3 -2 -1
word for=-27 17 -7 17|word format=-2 7 3 -8|word found=-4 2 7 -5|word fountain=5 -9 6 -2|word four=3 12 -2 -13
word fram=-2 -6 11 -3|word freezer=1 -2 7 -6|word friday=-6 16 -1 -9|word fridg=-3 -14 19 -1
word friend=0 -5 7 -2|word from=18 12 -14 -17|word front=-3 28 -25 0|word froz=11 4 -11 -3
word fundio=-2 -5 10 -3|word fuzzy=-2 5 -10 7|word fyi=16 -10 -2 -4|word gas=12 -5 -5 -3|word gat=-1 -6 6 1
word gav=-2 -5 1 6|word generator=6 -3 -2 -1|word get=1 6 15 -22|word gift=-1 -1 7 -4|word gimnasio=1 12 -8 -4
word girl=2 -14 8 4|word giv=-5 14 -4 -5|word glass=-7 6 6 -4|word go=-11 -4 11 4|word goe=-10 -15 12 13
word going=11 6 -10 -7|word gon=-11 -11 4 18|word good=-5 -1 -7 13|word got=1 1 10 -13|word gotera=-2 -6 12 -5
word gr=-4 6 -6 5|word gracia=-2 -9 12 -1|word grad=-17 23 9 -15|word gradebook=-3 1 -5 6
word grader=3 19 -14 -8|word gradewell=19 -13 -3 -3|word grandma=-2 6 -1 -3|word grandparent=-4 8 -3 -1
word grey=-5 -7 14 -2|word grow=-3 -6 4 5|word guidanc=-1 9 -7 -1|word gym=3 2 -10 5|word habla=-7 14 -3 -3
word hac=-6 0 -11 16|word hacer=-1 9 -8 0|word had=17 -6 0 -10|word half=-9 2 12 -4|word halfway=-3 -5 7 0
word hall=8 18 -16 -11|word hallway=-8 12 -8 4|word hand=-10 -5 16 -1|word handset=6 -5 -7 5
word hang=-5 18 -3 -10|word happen=-3 -4 -1 8|word hard=6 11 -15 -3|word has=6 15 0 -21|word hasta=4 7 -9 -2
word hav=-14 33 -15 -4|word hay=22 -23 14 -12|word he=-4 4 -7 7|word head=-8 7 -11 12|word headphon=-1 -4 9 -4
word headset=0 -2 -4 6|word health=-7 -3 20 -10|word hear=-16 21 1 -6|word heart=-4 -4 -5 12
word heat=8 -13 7 -2|word heater=3 8 -6 -4|word held=-1 13 -11 -1|word hello=-1 -4 -3 8|word help=-3 8 -12 7
word her=11 13 0 -24|word hes=-4 15 -4 -7|word hey=-1 -4 9 -3|word hi=3 2 -10 4|word high=7 -13 6 0
word hill=19 -17 -4 2|word him=-9 16 -10 3|word hir=-2 15 -11 -2|word his=-5 11 12 -18|word history=-1 -7 9 -1
word hol=-5 -16 17 4|word hola=-5 10 -2 -2|word hom=9 -22 18 -5|word homework=-4 -4 9 -1|word hook=-4 -18 10 12
word hot=-1 17 -9 -7|word hotspot=0 -6 9 -4|word hour=-21 18 12 -9|word how=-4 -11 -28 44|word hr=-1 -2 7 -3
word huel=-5 8 -1 -2|word hum=6 -5 -8 7|word human=-1 -2 8 -4|word hurry=0 10 -7 -2|word hurt=-5 9 -2 -2
word husband=-1 7 -11 5|word i=-27 9 14 4|word ice=16 -5 -3 -7|word icon=-2 -1 -9 11|word id=-1 12 -7 -4
word iep=-4 9 -4 -1|word if=4 7 -13 2|word im=-3 -10 23 -10|word in=16 3 13 -32|word inbox=-11 -2 16 -3
word incendio=13 -11 -1 -1|word inch=-5 -5 17 -7|word includ=10 -5 -4 -1|word ink=-4 9 -4 -2
word insid=1 -7 -9 15|word install=-2 -7 12 -3|word instead=-4 -2 8 -3|word insulin=-4 17 -11 -3
word intercom=-4 12 -7 -1|word internet=13 1 -11 -3|word into=2 0 4 -6|word invalid=-1 7 -1 -5
word invitation=-1 -3 8 -3|word ipad=-3 -2 10 -6|word is=15 13 2 -30|word isnt=16 -14 -3 0|word it=-15 38 -29 7
word its=8 -24 -15 31|word itself=-5 -1 13 -7|word ive=-9 -3 -4 15|word jack=-4 -11 23 -9|word jam=-4 11 -2 -5
word juic=-2 6 -4 -1|word jump=-2 -1 8 -4|word junior=-11 4 8 -2|word just=3 -37 21 13|word keep=-16 1 13 2
word kessler=7 3 -9 -1|word key=-8 -11 -9 29|word keyboard=-2 -5 -7 14|word kick=-6 3 4 -1|word kid=8 3 -9 -2
word kind=-5 -7 -11 22|word kinder=-6 26 -23 4|word kiosk=-5 -9 -2 16|word kitchen=2 4 -9 3|word knock=-6 1 6 0
word know=12 -32 -18 39|word la=36 -29 17 -25|word lab=-11 11 24 -24|word label=-2 -3 15 -11
word lamp=-3 -6 17 -7|word laptop=-4 -16 20 1|word larkmoor=7 -9 -2 4|word las=9 4 -5 -7|word last=-9 7 13 -11
word layout=-2 1 -7 8|word le=-3 6 -13 10|word leak=10 -1 -4 -5|word lean=4 -6 9 -7|word lector=-5 -5 14 -4
word left=9 -20 21 -10|word leg=-2 -1 6 -3|word lenta=-1 -1 -4 6|word lesson=-1 9 -6 -1|word let=5 -1 5 -9
word letter=-3 -7 -5 15|word library=-7 4 9 -6|word lift=22 4 -19 -7|word light=-5 -9 -4 19
word lik=-3 2 -25 26|word limit=-9 -2 12 -1|word lin=14 -12 -8 6|word link=-5 23 -14 -5|word list=-6 -4 22 -12
word lista=8 -2 -6 -1|word littl=-11 -12 2 21|word liv=9 -1 -3 -4|word lluev=-3 -8 18 -7|word lo=-5 -1 -4 11
word lock=13 -1 -15 3|word lockdown=13 -7 -4 -2|word locker=-7 17 -2 -8|word log=8 -1 -1 -6
word login=-4 -4 11 -2|word logo=-3 -1 -9 14|word lol=0 -1 -7 9|word long=-2 9 -3 -4|word look=-3 -8 -16 27
word loos=-9 7 -12 14|word los=25 -1 3 -27|word lost=-16 28 -14 2|word lot=-3 -5 2 6|word loud=-5 -8 -9 23
word loung=-6 -10 25 -9|word lov=-1 -3 -6 10|word low=-7 0 -6 14|word lugar=4 6 -8 -3|word lumenot=8 -16 14 -6
word lunch=21 11 -26 -6|word luz=-4 0 8 -4|word machin=9 0 7 -16|word mail=-18 13 20 -15|word main=-1 11 -1 -9
word mainly=-1 -8 12 -4|word maintenanc=23 -12 -4 -6|word mak=-6 -6 -16 27|word maker=-1 -2 10 -7
word man=-7 -14 -11 32|word manag=-5 -5 -9 18|word manana=-3 4 -7 5|word mand=-2 8 -4 -2|word many=-2 -2 -3 7
word map=0 -13 6 8|word mark=-6 14 -21 13|word marker=-2 -5 -22 29|word mass=-3 6 -10 7
word matter=-1 -3 -18 22|word may=2 -7 -1 6|word me=-31 -30 34 26|word meantim=5 -3 -6 4
word meanwhil=-5 7 -8 6|word media=-2 -4 12 -7|word meet=-5 10 0 -5|word menu=4 -8 -5 9
word messag=-10 0 21 -11|word mi=-17 13 -3 8|word mic=-8 13 0 -5|word middl=-5 10 -4 -2|word min=-2 -20 21 1
word minut=21 -27 -10 16|word miss=-13 -19 30 2|word mod=24 -10 -10 -4|word modul=-6 -3 10 -1
word moment=6 -1 -4 -1|word mon=-3 -4 1 6|word monday=-8 -3 9 3|word monitor=3 -26 24 -2|word mop=-11 6 -11 16
word mor=-1 -1 -4 6|word morn=6 -11 1 5|word mount=-2 12 2 -13|word mous=-2 -3 6 0|word mov=-8 5 18 -14
word mr=-7 8 -5 4|word mrs=6 -13 2 4|word ms=-1 -2 10 -6|word music=-4 10 -21 15|word musica=-2 -4 -4 10
word my=-81 -42 57 66|word myself=-1 9 -6 -2|word nam=9 -24 -19 34|word near=-1 10 -6 -2|word need=-16 6 9 1
word neighbor=-2 7 6 -11|word nest=10 0 -7 -4|word net=-2 6 -2 -2|word network=1 10 -11 1
word never=-5 10 -17 12|word new=-26 2 30 -5|word next=8 -21 26 -14|word ni=26 -12 -13 -2|word nic=-1 -5 0 6
word night=-7 12 0 -5|word nin=8 -6 -8 6|word nina=-3 -6 10 -1|word ningun=13 -3 -8 -1|word nino=10 12 -9 -12
word no=49 62 -11 -100|word nobody=-9 56 -26 -21|word nois=-4 -4 7 1|word non=31 -8 -13 -9
word noon=2 13 -10 -5|word normal=-5 6 -1 -1|word north=29 -27 -12 9|word nos=2 6 -1 -7|word not=-19 -1 13 7
word noth=-10 36 -6 -20|word notic=6 -6 1 -1|word notification=6 -6 2 -1|word now=18 13 12 -43
word nueva=-1 -2 8 -5|word nuevo=-5 -4 13 -4|word number=2 0 4 -6|word numero=-1 1 -11 12|word nurs=4 -3 5 -6
word of=19 33 -35 -16|word off=24 -1 -20 -2|word offic=22 8 -27 -3|word offlin=5 -4 7 -7|word oficina=-4 0 -6 9
word oil=0 -5 -9 14|word okafor=-2 -4 13 -8|word okay=-3 9 -5 -1|word old=1 -9 6 2|word on=-12 -22 20 14
word onc=-11 16 -18 13|word one=15 -24 24 -16|word onlin=-4 1 10 -7|word only=-10 5 -3 7|word onto=-1 13 -10 -2
word or=38 -28 -18 8|word order=-7 9 8 -10|word osag=20 -17 1 -5|word other=20 12 -21 -11
word otherwis=0 -2 -7 9|word otra=-8 15 -1 -6|word our=-15 28 0 -13|word out=27 45 -16 -57
word outlet=-8 6 10 -8|word outsid=19 7 -18 -7|word over=2 41 -21 -21|word overflow=-5 18 -10 -3
word owe=5 -11 6 -1|word own=5 -17 7 5|word oye=8 -8 0 0|word pa=-9 11 -1 -1|word pad=-9 15 4 -9
word pag=-6 -30 52 -16|word pagina=-1 -4 0 6|word pair=-1 -5 11 -5|word pan=-4 12 -13 6|word panel=8 9 -9 -8
word pantalla=13 -5 -13 5|word papel=9 -1 -2 -5|word paper=-7 15 -3 -6|word para=-2 -5 8 -1
word parent=14 5 7 -26|word part=-3 12 0 -9|word pasillo=4 -8 5 -1|word pass=-3 0 -5 9
word password=-7 37 -14 -15|word past=-1 -3 8 -4|word patio=7 -6 0 0|word pay=13 -2 2 -12|word pc=-2 2 7 -7
word pcs=-2 16 -8 -7|word pd=-3 -1 11 -8|word pe=-3 6 0 -3|word peel=-2 -2 -5 9|word pen=-1 -3 7 -4
word peopl=4 9 -31 18|word period=-9 9 -6 6|word personal=-3 -2 9 -5|word phon=20 -13 11 -18
word photo=-1 0 6 -4|word pick=-1 -7 13 -5|word pictur=-7 11 6 -10|word pid=14 -3 -8 -3|word pin=-3 -6 19 -10
word pip=5 4 -7 -3|word pizarra=-1 -3 10 -5|word pizarron=-2 7 -4 -1|word plac=7 -3 0 -4|word plain=-3 -11 2 11
word plan=-2 -4 12 -5|word plant=-5 7 -1 0|word plastic=10 -6 -3 0|word plat=-6 -3 21 -12
word play=-2 20 -11 -7|word playback=8 -7 1 -2|word playground=7 1 -5 -3|word pleas=0 2 11 -13
word plug=-14 30 -4 -12|word podemo=-2 6 -4 0|word point=-6 7 13 -14|word pointer=-1 -1 -9 11
word pol=23 -10 -9 -4|word pop=-7 6 -4 5|word por=15 -6 -4 -5|word port=-1 -5 -1 6|word portabl=9 -3 4 -11
word portal=14 -9 -4 -1|word power=17 2 -12 -8|word prend=1 14 -12 -2|word press=4 3 -17 10
word pretty=6 -4 4 -6|word pric=-2 -3 19 -14|word primaria=13 -2 -8 -3|word principal=-1 -5 -4 10
word print=-21 -15 29 7|word printer=-12 -20 31 2|word priority=-2 -3 -11 17|word proctor=7 3 -6 -3
word program=-1 -2 43 -40|word programa=-2 8 -4 -1|word projector=-14 -6 11 9|word promis=-2 -3 6 -1
word pued=-6 19 -13 -1|word puedo=-7 1 7 -1|word puerta=8 4 -8 -4|word pul=7 6 -2 -10|word pull=-6 -3 8 1
word purpl=-1 -6 -3 10|word push=-7 17 0 -10|word q=5 -2 -10 7|word que=17 6 -6 -17|word quemado=-5 8 -1 -2
word question=-4 -9 6 6|word quit=-3 14 -7 -3|word quiz=-3 16 -7 -6|word quot=-5 -6 -9 20|word r=2 -8 -14 20
word rack=-4 22 -13 -6|word radiator=-3 -3 11 -5|word radio=7 1 -5 -4|word rail=-5 8 10 -13
word rain=-2 -4 16 -10|word ramp=2 1 4 -7|word rang=6 -6 0 0|word ransom=6 -5 -1 0|word raro=13 -1 -8 -4
word rather=-2 -2 -11 15|word react=-1 -3 8 -4|word read=-24 7 46 -29|word reader=5 -9 7 -4
word receiv=5 -2 3 -7|word recess=18 6 -15 -9|word recurso=-2 -4 8 -3|word red=1 -8 1 5|word register=3 5 6 -13
word releas=6 -4 -2 0|word repair=-1 -1 -5 7|word replac=-3 -6 4 6|word reply=-11 -1 15 -3
word report=8 -3 -5 -1|word request=-2 -4 -4 10|word resourc=-5 -11 26 -11|word rest=-2 5 3 -7
word restroom=7 -4 -8 5|word retir=-1 -1 -4 6|word right=-6 29 -18 -5|word ring=-7 14 -18 12
word rm=-4 -21 24 2|word road=8 -9 -5 6|word robot=-3 -7 4 7|word rol=-1 -8 9 0|word roll=5 -7 9 -7
word roof=15 4 -13 -7|word rop=-3 2 -10 12|word roster=-3 -10 10 3|word round=6 -8 -4 6|word rout=-10 18 -11 3
word row=-6 27 -12 -10|word rug=-5 17 -7 -5|word run=2 11 -12 -1|word sag=11 4 -9 -7|word sal=-6 9 -6 4
word salen=-4 6 0 -2|word salon=2 -14 24 -12|word sam=12 -22 -1 11|word sand=-1 4 -7 4|word saturday=-2 3 -6 5
word saw=5 -5 10 -9|word say=-4 -29 46 -13|word schedul=2 9 -8 -3|word school=45 -8 -17 -19
word scream=-7 3 -10 13|word screen=-4 2 20 -18|word se=8 -2 -3 -4|word seat=-2 -2 7 -3
word secretari=8 -6 0 -2|word section=-3 10 -6 -1|word security=7 -4 2 -5|word see=7 5 -14 3
word segundo=-3 6 -14 10|word seizur=1 13 -8 -6|word send=2 31 -31 -3|word sensor=-4 -8 -4 15
word sent=-4 15 -2 -8|word sept=-5 -9 -1 15|word september=-3 8 -2 -3|word server=1 19 -23 3
word servic=17 -11 -4 -2|word session=-2 21 -2 -17|word set=18 -16 -11 9|word several=7 -6 0 -1
word shad=-1 -3 -2 6|word shar=11 10 -1 -20|word she=36 -30 3 -9|word sheet=6 -6 3 -3|word shelf=1 4 -6 1
word show=-8 3 26 -21|word shut=-1 6 4 -9|word si=-6 -4 25 -14|word sid=-7 16 -8 -1|word sign=-3 -6 -12 22
word sign-in=-5 -9 0 14|word signal=5 -6 9 -9|word siguen=17 -4 -9 -5|word silenc=-1 19 -4 -14
word silent=8 -7 -7 5|word sin=12 -3 -6 -3|word singl=14 -3 -8 -3|word sink=2 -3 -11 12|word siren=11 -8 -1 -1
word sirv=7 -6 2 -3|word sistema=8 -3 -3 -1|word sister=0 -4 -2 6|word sit=-5 9 21 -25|word siz=3 -17 9 5
word sizzl=-5 29 -16 -8|word skull=16 -4 -6 -6|word slid=-5 -6 3 8|word slow=-3 -5 -9 18
word small=-4 -9 -22 35|word smell=14 -11 2 -5|word smok=15 -9 -5 -1|word snow=24 -20 6 -10
word so=-6 -15 -9 30|word social=12 -3 -4 -4|word sola=10 -13 4 -1|word solid=9 -5 0 -3|word som=7 -7 -4 5
word somebody=-18 9 3 6|word someon=7 -12 8 -4|word someth=4 16 -7 -12|word somewher=-5 12 -10 3
word son=0 -6 17 -11|word sorry=-2 -5 1 6|word sound=-8 5 -4 6|word south=19 -7 -10 -2|word soy=-2 -7 11 -2
word spar=-2 -2 -2 6|word spark=-7 8 -1 0|word speaker=-7 2 9 -4|word special=10 -5 -4 -1|word sped=-2 6 -4 -1
word speech=-3 9 -5 -2|word spil=0 -1 7 -5|word spin=14 -12 -8 7|word split=-1 -2 9 -6|word spread=8 -2 -4 -2
word squar=-2 -7 -5 14|word squeak=-1 -2 -6 8|word sra=-3 -8 9 2|word staff=-3 3 14 -15|word stag=13 -4 -2 -7
word stair=-8 7 -5 6|word stall=8 1 -6 -3|word stand=-5 6 7 -9|word star=-6 0 -14 20|word start=5 13 -16 -2
word stat=22 1 -16 -6|word station=7 1 -4 -4|word stay=-9 8 4 -2|word steam=-1 4 -8 6|word stick=-1 -2 -6 8
word sticker=-2 -6 -4 12|word still=11 -31 -15 34|word stop=13 -7 13 -19|word storm=13 -7 -3 -3
word strang=-3 17 -8 -6|word stream=-3 11 1 -9|word strip=-3 -8 8 3|word stuck=7 4 -1 -9
word student=10 6 24 -40|word stuff=-2 14 -13 1|word stung=11 -10 0 -1|word submit=-1 -6 11 -4
word substitut=8 -9 3 -2|word suena=11 -8 -2 -1|word suit=7 -4 -15 11|word summer=-3 -6 -10 19
word superintendent=-4 0 -16 19|word supply=-2 -7 18 -9|word sur=17 -5 -7 -5|word sweater=-5 -5 -9 18
word swept=-4 5 13 -14|word swing=13 -5 -5 -3|word switch=-5 3 8 -5|word system=4 3 -13 6|word t=-3 6 -2 0
word tab=-8 -16 8 15|word tabl=-5 -3 14 -6|word tablet=2 12 -6 -8|word tableta=-7 14 -3 -3|word tag=-1 -3 10 -5
word tak=14 -1 -15 2|word taken=9 -12 6 -3|word talk=-2 -4 6 0|word tamarack=7 -2 -3 -2|word tap=-3 10 2 -8
word tapado=-2 17 -11 -3|word teacher=24 9 -7 -26|word team=-6 9 -3 0|word techo=13 -12 5 -6
word telefono=18 -10 -16 8|word tell=6 -6 -1 0|word temp=-5 -8 9 4|word temperatur=-1 -7 13 -5
word ten=6 -15 0 8|word tenemo=-2 11 -7 -2|word test=23 9 -12 -19|word text=6 -4 -2 0|word than=-4 8 -16 12
word thank=-4 6 6 -8|word that=17 0 -36 19|word the=11 19 11 -40|word their=11 -10 0 0|word them=-8 -10 27 -9
word then=9 -10 5 -4|word ther=3 33 -13 -23|word thermostat=-8 -5 3 10|word they=12 -25 -13 26
word theyr=4 7 -8 -3|word thi=9 -10 6 -5|word thing=2 19 -15 -6|word think=-3 -2 -10 16|word thos=-1 -2 6 -2
word thre=4 7 1 -12|word threw=-15 17 2 -5|word through=3 -10 13 -6|word thrown=-4 20 -9 -6
word thru=-2 7 -1 -4|word thumb=-1 -4 6 -1|word tic=-3 -3 -7 13|word ticket=-4 -2 -1 7|word tien=-4 12 -8 0
word til=-11 13 19 -22|word till=4 -16 1 11|word tilt=-2 -3 -3 8|word tim=-8 -8 20 -4|word tiny=-5 -2 -8 15
word titl=-7 8 1 -2|word to=2 -16 13 0|word toda=38 -19 -17 -2|word todavia=3 -5 -4 6|word today=-7 27 -16 -3
word todo=10 -8 -15 13|word toilet=12 6 -11 -7|word tomorrow=-10 30 -23 3|word ton=10 -3 -4 -3
word tonight=-8 27 -8 -11|word too=15 -8 -15 8|word took=-2 14 -11 -1|word top=-4 10 -8 2|word torn=-2 -5 12 -4
word tornado=13 -11 -1 -1|word touch=4 -10 12 -7|word towel=-3 -8 15 -4|word trabo=-5 10 -2 -3
word traen=-6 9 -2 -1|word train=-8 1 16 -9|word transportation=10 -2 -6 -2|word trash=-1 -2 -5 8
word tray=-1 0 6 -5|word tre=7 -9 -1 4|word treat=-1 -3 -4 8|word tri=-3 15 -5 -7|word trip=-7 12 -3 -2
word troubl=-3 26 -8 -15|word tub=-3 13 2 -12|word tuesday=1 10 -9 -1|word turn=-9 -9 18 -1|word tv=-12 7 -4 9
word twic=-10 2 6 2|word two=-12 13 2 -3|word typ=2 20 -9 -13|word ugly=-4 8 -1 -3|word un=16 -1 -10 -4
word una=15 -23 14 -6|word uncl=-1 -4 7 -2|word under=7 20 -18 -10|word unica=-1 6 -4 -1|word unplug=6 -11 7 -2
word up=-13 -3 -1 17|word updat=-6 -3 11 -2|word upload=-1 -3 7 -3|word upper=-3 3 -8 8|word upsid=-2 -6 5 3
word urgent=7 -2 -10 5|word us=0 43 -27 -16|word usabl=-2 -8 -6 16|word use=-18 13 8 -2|word used=-3 -3 -5 11
word using=-4 -16 21 -1|word vanish=-9 10 1 -2|word ve=-1 4 -6 3|word vec=9 -12 4 -1|word ventana=-3 -7 12 -2
word very=-2 -6 -13 21|word video=-7 8 18 -19|word vidrio=10 -2 -5 -3|word viejo=-4 -4 2 6
word visit=-1 -2 -8 10|word visitor=-3 -2 -5 10|word voic=-1 -3 6 -2|word w/=3 5 -2 -7|word wait=-9 22 -5 -8
word walk=6 7 -12 -1|word walki=-6 13 -7 0|word wall=-20 -1 -5 26|word wallpaper=7 -1 -4 -2
word want=-4 -3 9 -2|word warm=-4 1 -3 6|word was=13 -34 14 7|word wasp=9 -1 -2 -5|word water=12 -11 15 -17
word way=18 -21 -21 24|word we=8 45 -6 -47|word wear=-3 -4 10 -4|word weather=4 -7 4 -1|word web=-2 -3 -8 13
word websit=-4 1 6 -3|word week=-7 -9 37 -20|word weekend=5 -6 2 -1|word weight=11 -6 3 -9|word weird=9 -7 4 -7
word well=0 -3 -9 13|word went=26 -13 -7 -6|word wer=2 7 -3 -6|word wet=-6 10 1 -4|word wev=10 14 -19 -4
word what=1 -10 7 2|word whatever=5 -5 -7 7|word wheelchair=-9 11 4 -6|word when=1 -2 16 -15
word whenever=18 -13 -12 6|word wher=-8 -3 -7 19|word which=-10 2 4 4|word whit=-3 -8 11 0
word whiteboard=-1 -6 -5 12|word who=-15 2 0 14|word whoever=9 -7 -7 4|word whol=32 0 -24 -8|word why=0 9 -6 -3
word wifi=-5 7 5 -8|word will=8 2 -7 -2|word wind=-3 2 -16 17|word window=-12 0 -31 42|word wing=-7 14 -8 1
word wir=20 -9 -5 -6|word wireless=10 -7 -2 -1|word with=-5 10 -3 -2|word without=-5 1 -6 11
word wobbl=-2 -2 -9 13|word wont=-5 25 0 -19|word work=20 -9 -14 2|word would=11 -8 -4 1|word writ=14 0 -3 -10
word wrong=-14 9 -8 13|word y=40 11 -33 -18|word ya=-3 17 -4 -10|word yall=0 12 -9 -4|word year=-8 -15 8 14
word yearbook=-7 4 7 -4|word yesterday=-6 -6 19 -7|word yet=9 -6 7 -10|word you=3 -41 18 20|word your=-8 6 5 -3
word zero=-6 -5 22 -11|word zoom=-1 13 -16 3
`;
