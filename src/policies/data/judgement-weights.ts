/* eslint-disable max-lines -- generated */
// Written by scripts/train-judgement.ts from training/routing.jsonl; do not edit. Labels first, then the bias and each
// feature with one weight per label, in hundredths.

export const matterWeights = String.raw`
technology maintenance sam active-resources quote mass-email media purchase personal-device new-technology streaming-notice
=84 25 -97 -104 -93 -81 -42 -45 -89 -35 -18|about account=52 48 40 6 -27 -27 -32 -45 26 -54 -35
about alarmtech=39 -51 -10 -7 57 31 40 -67 -39 -17 18|about audience=-100 -75 -13 -8 -23 142 -2 -33 -16 -25 -21
about blocked=11 -71 -3 -11 -4 -60 -55 -32 -43 -38 138|about buy=-56 -47 -22 -15 51 -23 -6 152 -27 -85 -35
about chromebook=30 -34 -7 -14 73 -22 -35 -12 27 32 -40|about computer=53 -60 9 -10 -29 -34 -46 -25 121 -25 -59
about cosmetic=90 71 -13 -12 -36 -30 -35 -53 -30 26 -37|about display=67 -76 -20 -18 2 -27 -11 39 -13 -24 5
about door=12 58 -6 -14 -48 -21 -37 -9 -54 8 25|about electric=-39 78 -3 -3 1 -5 -6 -9 -13 -13 -9
about email=82 -33 3 0 -49 22 -22 -30 -36 -22 26|about errors=27 -65 8 1 -22 -7 -18 -26 25 -22 108
about furniture=-2 79 -17 -16 -34 -19 -34 21 1 -35 -36|about grounds=-12 65 -64 -2 -12 7 33 -18 -7 -4 -11
about hazard=23 107 -22 -19 -28 -21 -21 -57 -39 -37 -57|about howto=95 -37 -4 -10 -21 -43 -42 2 9 -14 -42
about hvac=-17 86 -14 -13 -27 39 -35 -35 -27 -32 -34|about light=-29 38 -1 -7 -11 -18 21 51 -19 25 -25
about loose=48 -8 17 -52 -34 8 -32 -86 -49 22 -12|about media=-9 -42 -40 -37 -79 -56 152 -89 -73 -105 2
about money=-47 -57 -22 -18 150 -31 -59 -119 -62 -54 -50|about network=22 -5 -13 -16 -35 -27 -19 -55 79 7 61
about own=-85 -38 -15 -8 -40 -44 -8 -61 143 -40 -54|about peripheral=21 42 -8 -7 -51 -12 -47 99 -52 -14 -30
about pest=-81 89 -5 -5 -8 24 18 -4 17 -27 -11|about phish=21 11 -1 -1 -5 -6 -4 -24 23 -3 -3
about phone=10 4 -22 -9 -32 16 -6 58 30 2 -16|about plumbing=-107 107 -6 -8 -17 -21 -17 -29 -15 -17 -23
about printer=44 35 -71 -10 18 -19 54 28 -33 -6 -46|about program=47 -91 -16 -23 -70 -34 -21 -8 30 102 16
about sendout=35 -76 -6 -6 -15 89 -14 -23 23 -15 -36|about slow=78 -9 95 -8 -18 -11 -13 -28 -47 -18 -15
about smell=-25 55 -1 -1 -2 -3 -3 -9 -3 -6 -4|about sound=-54 -3 -8 -6 105 -17 32 -3 -29 -17 50
about stream=-53 -88 -39 -34 -59 -55 -23 -90 -56 -64 159
about structure=-39 86 -18 -18 12 -28 -15 -51 -53 -5 -40|about supply=4 -31 -40 -36 52 -51 -65 128 -2 -61 -66
about wish=-21 -119 -15 -13 -29 -36 -25 -18 -36 131 -37|aside ask.please=45 0 -51 -1 -1 -2 -1 -3 -2 16 0
aside buy=-15 -7 -2 -1 -3 -1 -2 49 -9 -6 -4|aside supply=33 -4 -1 -1 -2 -1 -2 -2 -6 -5 -6
aside way.norush=-24 -6 -35 -2 -4 -2 -2 81 -11 8 -4|asked nothing broken=-26 -21 -33 -27 46 15 47 75 -2 1 -43
cleared building=35 36 -4 -4 -7 -7 6 -17 -6 -10 -17|cleared buy=-17 -2 0 0 23 0 -1 -7 -4 9 0
cleared chromebook=-14 14 0 0 0 0 0 0 0 0 0|cleared computer=-54 53 -1 -3 -5 -6 -8 51 -7 -7 -11
cleared device=15 39 -3 -5 -10 -6 -21 -3 -34 -11 41|cleared electric=17 -8 0 0 0 0 0 -5 -1 0 -1
cleared grounds=-18 18 0 0 0 0 0 0 0 0 0|cleared hvac=-19 20 0 0 0 0 0 0 0 0 0
cleared loose=-20 35 -5 -4 -5 -9 -19 -12 -15 22 34|cleared media=22 -2 0 0 -1 -1 -15 -1 0 -1 -1
cleared network=86 -69 -3 -3 -3 -6 -5 -5 -22 -6 40|cleared own=-20 -10 -3 -3 -3 -2 -4 -5 64 -6 -8
cleared plumbing=-6 22 -1 -1 -3 -1 -1 -1 -1 -3 -6|cleared printer=37 31 -1 -1 -4 -1 -1 -52 -4 -2 -3
cleared stream=28 0 0 0 -2 0 -10 -7 -1 -1 -7|cleared structure=-14 14 0 0 0 0 0 0 0 0 0
fault account=-52 70 0 0 -1 0 0 -1 -7 -1 -4|fault alarmtech=49 -32 0 0 -1 0 -2 0 -7 -1 -3
fault building all=-31 65 -6 -6 -12 -9 18 -12 -50 -12 -17
fault building part=-37 51 0 -1 -19 -2 -3 -6 52 -5 -17|fault chromebook=-8 53 -1 -1 -20 -1 -1 -6 3 -3 -7
fault computer=8 -24 10 -1 -1 -1 -2 -3 27 -2 5|fault device all=54 -7 -17 -3 3 -10 -11 -26 1 -13 -3
fault device part=-37 51 0 -1 -19 -2 -3 -6 52 -5 -17|fault display=13 11 0 0 -10 0 -1 -2 -6 -1 -3
fault door=-32 79 -1 -1 -1 -2 -3 -6 -37 -6 -11|fault electric=-57 60 0 0 0 0 0 0 0 0 0
fault email=13 -1 0 1 0 -5 0 -1 -3 0 -2|fault furniture=-112 77 -1 -1 -1 -1 -1 -3 52 -2 -4
fault grounds=38 -57 0 0 0 0 25 -1 -2 -1 -1|fault hvac=33 13 -1 -1 -2 -3 -3 -3 -13 -3 -9
fault light=12 -7 0 0 0 0 0 -1 -3 0 -1|fault network=-95 77 0 0 0 0 0 -1 20 -1 7
fault peripheral=-20 24 0 0 0 0 0 -2 -2 0 -1|fault phone=-21 55 -12 0 -1 0 0 -3 -12 -1 -4
fault plumbing=-14 42 0 0 -7 -1 -1 -1 -6 -1 -3|fault printer=-23 32 0 0 -1 0 -3 -8 4 0 -1
fault program=15 -39 0 0 -1 0 -1 -1 41 -3 -8|fault sound=48 -30 0 0 -1 -1 -2 -2 -7 -1 -4
fault structure=35 34 0 0 -18 -1 -1 -1 -34 -2 -3|first building all=-21 78 -40 -38 -38 -30 -57 -17 -60 -19 -57
first building part=4 34 -49 -3 -18 -5 -5 6 36 -1 23|first device all=60 -76 -45 -50 33 -42 -55 -12 2 -32 -3
first device part=4 34 -49 -3 -18 -5 -5 6 36 -1 23
group building all=-56 94 -54 -55 -70 -44 -52 -50 -88 -44 -83
group building part=74 -6 -74 -16 -24 -32 -51 11 -18 -35 -3
group device all=54 -79 -53 -60 7 -60 -61 16 35 -52 -11
group device part=74 -6 -74 -16 -24 -32 -51 11 -18 -35 -3
program active=-85 -50 -39 73 -40 -39 -40 -45 -51 -44 -43|program active.short=-38 0 0 45 0 0 0 0 -5 0 0
program sam=-53 -62 67 -42 -44 -43 -45 -51 -54 -50 -47|program sam.cleared=25 -3 -1 0 0 0 0 0 -5 -1 -5
program sam.person=38 7 -7 -6 -6 -6 -6 -7 -10 -7 -20|sign all.building=23 115 -12 -10 -22 44 -21 -5 -35 -51 -37
sign all.count=35 9 -6 -4 57 -30 -27 4 -14 -30 -2|sign all.crowd=25 17 -1 -1 -2 -6 -2 -3 -3 -20 -3
sign all.district=13 -10 -3 -2 -4 79 -6 -9 -21 -9 -17|sign all.each=1 -28 35 -22 -23 89 -29 -54 -38 -10 68
sign all.none=81 -49 -19 -13 -33 -38 -30 -62 -49 79 44|sign ask.buy=-27 -95 -16 -15 9 -22 -60 110 16 -15 -25
sign ask.buy.new=-93 -53 -7 -4 7 -10 -12 144 -21 -22 -6
sign ask.idea=-166 -48 -33 -31 -63 1 -59 -41 -75 157 -75
sign ask.mass=-14 -78 -26 -29 -41 127 -61 -65 -100 -76 -56
sign ask.mass.all=-50 -57 -15 -12 -27 103 -44 -36 -63 -31 -20
sign ask.media=-94 -79 -26 -23 -65 -46 134 -23 -49 -26 -33
sign ask.own=-76 -56 -21 -4 -48 -36 -44 3 114 -51 -41|sign ask.please=-18 -31 -42 -34 40 32 44 69 -3 30 -53
sign ask.quote=-77 -40 -21 -18 126 -33 -40 -82 -47 -31 -41
sign ask.stream=-90 -41 -13 -10 -22 -15 -60 -25 -26 -36 126|sign danger.clear=-8 12 0 0 0 0 0 0 -2 0 0
sign danger.held=102 -20 -3 -3 -7 0 -6 -18 -11 -16 -16|sign danger.now=3 28 -8 -8 -13 27 16 34 -16 -22 -22
sign danger.risk=-9 55 -7 -4 -5 -7 -10 -7 -17 16 -17|sign did.media=67 28 5 -3 -4 -12 -53 -3 -20 -16 -43
sign fault.ask.install=43 7 5 12 28 -17 -28 -59 -7 37 -18
sign fault.broken=39 41 -43 -34 -58 -40 -16 -94 73 -45 51
sign group.class=21 28 -29 -37 -28 -16 -47 -27 13 60 12
sign group.several=43 27 -23 -19 46 -36 -14 -7 -60 -54 36
sign group.unit=29 29 -22 -14 -16 11 -17 87 -45 -44 -39|sign harm.data=73 -4 -7 -5 -8 -16 -12 -8 5 -19 -17
sign low.ask=49 -49 1 -9 9 -12 1 14 4 5 -49|sign low.cosmetic=32 72 -7 -6 -27 0 -25 -42 -32 -12 50
sign not.idea=-19 -33 -14 -11 5 -16 6 -44 92 62 -27|sign not.own=106 -67 -12 1 -21 51 -9 -33 -24 -4 -36
sign one.else=61 -3 -3 -2 -4 -3 -8 -25 -10 -11 9|sign one.only=55 -1 5 -12 -39 -30 -28 -39 43 -27 28
sign place.shared=29 42 -26 -27 -43 17 0 9 -63 -13 -3|sign stop.noway=80 -16 -2 -2 -29 -3 -3 -12 -21 -39 -7
sign stop.outage=54 51 -40 -5 -22 -29 -19 57 -32 -24 -61|sign stop.power=89 -14 -6 -4 -6 -8 -9 -11 -63 -18 3
sign stop.work=53 4 49 -1 -19 -21 -24 -38 36 -26 -25|sign way.norush=51 5 -2 -4 -14 -6 -10 68 -37 -24 -17
sign way.round=42 99 -15 -12 4 -19 -25 -44 -54 -22 -35|sign way.usable=-31 78 -5 -3 -11 -5 -10 -24 -24 -8 30
sign when.soon=39 65 -1 -3 -14 -3 -24 -23 -9 -13 -19|subject account=18 22 13 2 15 -2 -3 -30 -21 -3 -9
subject alarmtech=10 -1 -1 -1 -12 22 14 -21 -6 -15 29|subject audience=41 -8 -2 -1 -4 5 -5 -4 -3 -3 -4
subject blocked=35 8 -2 -2 -5 -8 -12 -7 -2 -8 8|subject building all=2 57 -25 -22 -8 1 -48 24 -44 -42 -36
subject building part=-61 89 0 -1 -2 -2 -1 14 -12 -4 -8|subject buy=-15 8 -2 -1 31 -4 -11 -24 24 -2 -5
subject chromebook=28 15 3 -2 -16 -2 -3 14 -10 -12 -10|subject computer=-117 73 -4 -2 -1 -3 -5 51 61 -6 -7
subject cosmetic=16 23 -3 -3 -5 -6 -6 -9 -8 17 -8|subject device all=33 11 -23 -25 -49 -46 -59 113 23 -28 -36
subject device part=-61 89 0 -1 -2 -2 -1 14 -12 -4 -8|subject display=-26 14 0 -1 -2 -2 -5 27 23 -5 -9
subject door=54 8 -3 -2 -6 -7 -6 -6 -3 12 -9|subject electric=-34 48 0 0 -1 -1 -1 -2 -1 -2 -1
subject email=69 -3 -1 -1 -2 -33 -1 -6 -6 -2 -7|subject furniture=-23 73 -2 -2 -4 -5 -10 12 -25 -7 -5
subject grounds=-51 62 -1 -1 -1 3 -2 -2 -1 -4 -2|subject hazard=58 -3 -3 -2 -4 0 -5 -2 -4 -17 -9
subject howto=88 3 -3 -3 2 -3 -5 -14 -38 -12 -10|subject hvac=51 -19 -1 -1 -7 28 -5 -5 -2 -6 -4
subject light=-31 4 -2 -1 0 -4 -6 58 -2 -8 -3|subject loose=42 1 -12 -23 -46 66 26 -1 -14 17 -64
subject media=-25 19 -9 -8 -17 -17 95 -17 -20 -27 27|subject money=15 -13 -6 -5 99 -6 -17 -34 -19 -23 -18
subject network=17 17 -1 -1 -3 -1 -1 4 -15 -3 -3|subject own=36 -11 -2 -3 -7 -11 -8 -19 47 -10 -5
subject peripheral=-25 53 -2 -2 -12 -4 -20 58 -17 -8 -11|subject pest=13 17 -2 -1 -2 5 -3 -3 -5 -11 -4
subject phish=3 -1 0 0 -2 -1 -2 -11 16 -1 -1|subject phone=-64 15 -16 -2 -6 -5 -7 39 62 8 -11
subject plumbing=13 45 -2 -2 -2 -7 -4 -7 -3 -6 -4|subject printer=1 42 -1 -1 -17 -3 -8 35 -41 7 -6
subject program=32 -58 3 -1 18 -3 -7 43 -44 51 -20|subject sendout=6 -1 -1 0 -2 18 -2 -1 -1 -1 -1
subject slow=20 -5 48 -3 -7 -5 -5 -10 -19 -7 -1|subject sound=-16 -5 -2 -1 -9 -2 -5 29 -4 -5 20
subject stream=-34 -14 -12 -10 -19 -18 -8 -30 -5 -13 117|subject structure=26 14 -2 -2 22 -3 -3 -5 -3 -7 -4
subject supply=-27 6 -10 -9 -28 -15 -17 138 -32 -36 -22|subject wish=46 -20 -3 -3 -4 -8 -3 -7 -10 39 -10
trouble all.building=9 49 -1 -1 -2 -4 -2 -10 -4 -2 -24|trouble all.count=-29 21 0 0 -1 0 0 13 0 0 -3
trouble all.district=36 -7 -1 -1 -1 -4 -1 -4 -7 -3 -4|trouble all.each=-12 -14 65 -1 -2 -14 -2 -2 -3 0 -8
trouble all.none=53 -30 0 0 -1 0 -1 -3 -9 -3 -3|trouble group.class=-13 80 -3 -2 -3 -3 -3 -16 -20 -15 10
trouble group.several=25 25 -2 -1 -5 -1 -2 1 -6 -3 -16|trouble group.unit=-56 88 61 -3 -6 -10 -6 -28 -10 -7 -20
trouble one.only=38 8 1 0 -1 -2 -2 -2 9 -38 -5|word #=41 36 -1 -5 -1 -6 41 11 -33 -40 -65
word ##=24 2 -22 -15 57 -35 5 117 -43 -62 -46|word ###=36 32 -3 -1 -4 -20 0 -2 -10 -14 -11
word ####=49 -24 3 0 -14 -1 -2 11 -16 -4 -1|word /=-15 18 0 0 0 0 0 0 0 -2 0
word 2do=19 -11 0 0 -1 -1 -1 -2 -4 -2 4|word 3d=25 -13 -1 -1 -1 -2 -3 -2 -1 0 -1
word 3rd=-31 -1 0 0 -1 2 0 34 -1 -1 -1|word 5b=-14 0 0 0 -2 0 0 18 0 -1 0
word 5th=35 2 -1 0 -3 -5 -7 -14 -1 -4 -1|word 6th=-1 -10 26 -1 -1 -4 -2 -1 -1 -2 -3
word a=-31 15 -11 -31 75 -13 43 1 15 26 -10|word about=-16 -56 -4 -3 9 43 -24 -25 -17 101 -2
word abov=-33 36 0 1 0 0 0 -1 -1 0 0|word abre=-13 -2 0 0 -1 -3 -1 4 23 -2 -2
word abrir=52 -7 -3 -2 -4 -5 -7 -6 -4 -7 -5|word accelerat=36 -5 -1 -1 -2 -1 -2 -3 -2 -12 -6
word access=15 -5 7 0 0 -3 -1 -1 -8 -2 -2|word account=14 -5 1 1 -7 -2 -3 34 -13 -5 -4
word activ=0 -3 -1 41 -1 -1 -1 -2 -4 -2 -2|word ad=12 0 0 1 -1 -13 -2 -3 -1 8 0
word add=-2 -3 0 0 1 -1 -2 -14 -5 28 -1|word address=37 -4 -1 0 -3 5 -7 -15 -2 -5 -3
word adentro=15 3 0 0 -2 -1 -1 -23 -1 -1 12|word admin=-12 -6 -1 -1 -1 -2 -20 -1 -1 -1 46
word administrator=-28 -9 -2 -2 -3 -3 -5 -2 -3 -3 61|word after=63 -16 -1 1 -1 2 -9 -36 -6 1 0
word again=16 4 -1 0 -5 -2 -2 7 -6 -4 -6|word ai=-29 -5 -2 -1 -1 -4 -3 -1 -2 52 -3
word air=-36 43 0 0 0 0 0 -1 -2 -2 -1|word aire=-31 36 0 0 0 -1 0 0 0 -2 0
word al=21 12 0 -1 -3 -4 -2 -5 -1 -13 -4|word alarm=-42 45 0 0 0 0 0 0 0 0 -1
word alarma=-24 39 -1 0 -1 -2 -1 0 0 -8 -2|word alert=34 -30 0 0 0 -1 0 0 -1 -1 -1
word all=41 -2 -11 -7 -19 70 -38 -27 -11 -34 13|word all-call=1 -6 0 0 -2 21 -1 -3 0 -9 0
word all-staff=35 -2 -1 0 -1 -26 -1 -1 0 -1 -1|word allow=-54 -4 -1 0 -1 -1 -1 -1 -3 -1 66
word also=-1 13 0 0 6 0 -2 -10 -2 -2 -2|word alumno=18 -6 -1 -1 -2 -1 -1 -2 -5 -5 8
word alway=-4 -1 -1 -1 -1 -1 -4 -1 -2 -1 14|word am=-33 16 7 3 3 2 2 -2 -5 -1 7
word an=26 -24 -6 -3 -21 21 -29 -26 -17 50 33|word and=17 47 -5 -4 -41 3 15 -16 5 -19 -10
word announcement=22 -4 0 0 -1 0 0 -1 -1 -1 -13|word another=-25 -6 -1 -1 -6 -2 -3 32 -9 24 -4
word any=28 -11 -4 -2 -4 -30 7 -9 1 14 9|word anymor=-31 6 0 0 0 0 0 0 28 -1 -1
word anyon=-6 -1 -1 -1 -1 -1 3 -1 -1 12 -2|word anyth=45 -6 1 -1 -1 -1 -3 -3 -2 -3 -27
word apaga=-6 0 0 0 -1 -1 -2 -4 14 -1 0|word apagada=25 -22 0 0 0 0 0 -1 0 -1 0
word app=-38 -45 1 -1 16 -3 -4 -11 85 16 -11|word approv=6 -4 -1 0 -2 -2 -4 -5 -4 20 -2
word aqui=-35 -8 -3 -3 -4 -4 -9 -9 -4 86 -6|word ar=33 -7 -2 0 -2 -3 -3 -4 -3 -2 -7
word are=51 74 0 -3 -21 -6 -35 8 -21 -21 -48|word arent=18 -3 0 0 0 0 0 0 -1 -1 -12
word around=-3 12 -1 0 -1 -1 7 -7 -3 -2 -3|word art=-56 10 -1 0 -1 -1 0 -3 -2 -2 55
word asap=-5 -5 -1 -1 -1 -1 21 -1 -3 -1 -3|word asi=32 -5 -2 -2 -2 -3 -4 -3 -2 -3 -5
word asistencia=0 -3 -1 -1 -3 -2 -3 -7 -7 35 -7|word ask=-13 -24 -3 0 5 -5 -10 0 33 10 7
word assembly=13 -4 -1 0 -1 -2 -2 -1 -1 -1 -2|word asset=16 -1 0 0 -1 0 -1 -3 -5 -1 -2
word assign=23 -12 -1 0 0 0 -1 -1 0 -1 -5|word at=68 -59 -17 -11 -26 -29 -2 -25 68 -3 -29
word attach=-16 -17 0 0 -4 28 -3 16 -1 -2 0|word attendanc=36 -17 0 0 -1 -2 -2 -1 -2 -4 -4
word audio=-42 -1 0 0 -1 0 0 -2 -2 -1 50|word auditorium=-4 -6 0 0 -1 0 12 -1 0 0 0
word august=14 -2 0 0 0 -1 0 0 -2 -1 -6|word b=21 -10 0 0 -1 -1 -1 -1 -4 -1 -2
word back=74 -6 -3 2 -8 -32 17 -2 -9 -11 -20|word background=14 -2 0 0 -2 -1 -2 -4 -2 -1 0
word bad=-8 12 -1 -1 -2 -1 -2 -7 13 -3 -1|word badg=56 -45 0 1 -1 -1 -2 -1 -1 -1 -4
word bail=-7 -1 0 0 0 0 0 0 0 -1 12|word ballpark=-9 -2 -1 -1 25 -3 -2 -5 -1 -1 -1
word banner=-6 -13 0 0 -2 -1 33 -3 -1 -3 -3|word bano=-5 12 0 0 0 -1 0 -3 0 -1 -1
word barn=39 0 -38 1 0 -1 7 -2 -2 -1 -2|word batteri=0 -2 -1 -1 -3 -2 -2 18 -2 -4 -1
word battery=8 5 -2 -1 -8 -3 -5 -34 49 -6 -3|word be=-5 -2 -4 1 -11 -20 -18 69 -15 28 -17
word bee=-3 20 -1 -1 -1 -2 -2 -4 -1 -3 -1|word been=-24 51 -13 0 0 1 -1 -3 -3 -4 -4
word beep=44 -18 -1 -1 -2 -2 -3 -2 -2 -7 -4|word befor=-51 -1 0 0 26 -1 8 -9 29 -2 -1
word behind=14 -2 0 0 -1 -1 -1 -2 -1 -2 -2|word bell=-38 9 0 0 -1 -1 -1 -1 -4 -1 37
word bench=27 -21 0 0 0 -1 -1 -3 0 -1 0|word better=-7 0 -1 -1 -1 -1 -1 -4 3 13 -1
word between=-28 32 1 0 0 3 -3 -1 0 -1 -2|word bid=-4 0 0 0 12 0 0 -7 0 0 0
word bien=28 11 -1 0 -4 -2 -3 -15 -5 -3 -8|word big=-40 18 0 0 -1 -1 -4 34 -2 -2 -2
word bill=-39 0 0 0 0 0 0 -1 42 0 -1|word bit=3 25 -2 -1 -4 -2 -7 -3 -4 2 -6
word black=-28 12 -2 -1 -10 -3 -10 58 -6 -4 -5|word blanco=20 -13 0 0 -1 -1 -11 12 -1 -1 -3
word blank=22 4 1 1 -6 0 -1 -2 -1 -1 -16|word blast=15 0 0 0 0 -13 0 0 0 0 0
word bleacher=-18 29 0 0 -1 -1 -1 -4 0 -2 0|word blink=18 0 0 0 -1 0 0 -6 -8 -1 -1
word block=16 2 -2 -2 8 -26 -13 -3 -3 -5 32|word blood=-13 0 0 0 0 13 1 0 0 0 0
word bloqueado=-3 -1 -1 -1 -1 -1 -1 -1 -1 -2 14|word blue=29 -4 -1 -1 -2 3 -8 -2 -3 -2 -7
word board=-8 18 -4 -2 54 -5 3 -31 0 -18 -6|word bocina=-8 0 0 0 18 -1 -2 -3 -1 -1 -1
word body=-8 -1 -1 0 -1 -1 -5 0 -2 19 -2|word book=25 -1 -1 -1 -2 -2 4 -4 -2 -9 -5
word bookcas=-34 57 0 0 -1 0 0 -21 0 0 0|word booth=-1 -1 -1 -1 -1 -1 0 -1 0 17 -8
word both=5 -5 -1 0 -2 -5 -3 -3 -8 -2 26|word bottl=-5 0 0 0 -2 21 -1 -3 0 -9 0
word bought=-36 -1 0 0 -5 -1 -6 30 28 -8 -1|word bounc=27 -2 0 0 -1 -26 0 -2 -1 -1 6
word box=61 -34 -1 -1 1 -2 -4 -5 -4 -6 -5|word boy=-3 13 0 0 -1 -1 -1 -2 1 -2 -3
word break=-29 -2 0 0 -1 0 0 0 29 -1 6|word breaker=-25 26 0 0 0 0 0 0 0 0 0
word bring=-33 -10 -1 -1 -3 -1 -2 51 4 -1 -1|word brok=-41 20 0 0 0 0 0 0 -1 6 16
word broken=-18 13 0 0 4 0 0 -1 -3 7 -1|word brought=-9 -1 0 0 0 0 0 -2 15 -1 -1
word brown=-32 57 0 0 -1 -1 -1 -20 0 -1 -1|word browser=18 -1 -1 0 -1 0 -1 -1 -8 -2 -3
word build=-3 28 -2 -1 2 -3 -2 10 -10 -8 -5|word bulb=-6 25 -1 -1 -7 -1 7 -10 -2 -3 -1
word bus=38 -3 -41 1 7 20 -18 -7 -8 30 -15|word business=-10 7 0 0 12 0 0 -7 0 0 0
word busy=39 -8 0 0 -1 -1 -1 -2 -7 -15 -4|word button=42 -16 24 -2 -3 -5 -5 -4 -11 -8 -8
word buy=-17 7 -1 0 15 -1 -2 1 2 -3 -1|word by=9 48 -5 -4 4 36 -5 -57 -27 -21 18
word cabl=10 -19 -1 -1 -4 -2 -1 30 -4 -3 -2|word cada=0 18 0 0 -1 -2 0 -6 -1 -7 -1
word cafeteria=-63 51 -2 -1 -3 5 -3 -8 -2 -8 36|word cal=23 13 0 -1 -2 -4 -1 -4 -3 -12 -7
word calculator=-15 -9 -3 -3 11 -4 -12 49 -3 -6 -7|word calendar=-27 0 0 0 0 15 0 -1 -3 0 18
word call=23 -25 0 -1 -3 46 -3 -5 -6 -14 -11|word cam=-13 11 -1 -1 -2 -1 -14 11 -3 19 -6
word camara=-6 -2 -1 -1 25 -2 -1 -1 -3 -3 -5|word cambio=16 -1 0 0 -7 -1 -1 -1 -2 -1 -2
word came=-17 22 0 0 -4 4 -1 2 -3 -1 -2|word camera=0 -14 -2 -1 1 -6 27 -4 0 12 -11
word campu=1 15 0 0 -2 -1 -2 -5 -1 -3 -2|word can=-25 -56 -9 -8 -39 14 112 8 63 14 -40
word cancion=-7 -2 0 0 0 0 -1 0 -1 -2 14|word cant=70 -20 12 1 -6 -8 -8 -15 -2 -12 -24
word cap=12 -11 0 0 0 0 0 0 0 0 0|word caption=40 -1 -1 -1 -3 -2 -8 -6 -10 -7 -2
word card=49 -12 0 -1 -6 -6 -2 0 -9 -2 -7|word cargando=-7 -1 0 0 0 0 0 0 0 -1 12
word caricatura=-9 -14 0 0 -1 -1 -1 0 0 -1 28|word cart=-16 34 0 0 -6 -1 -1 -2 -4 -2 -2
word casa=-5 -1 0 0 0 -3 -1 0 12 -1 -1|word catalog=5 -6 -1 -1 -2 -3 -4 -8 -2 26 -3
word category=-9 -1 -1 0 -1 0 -1 -1 -2 -1 19|word cayo=21 -2 -1 0 -4 -1 -1 -2 -5 -3 -3
word ceil=-28 41 0 0 -2 -1 11 -11 -1 -3 -2|word cell=-2 -10 0 0 0 0 0 -2 18 -2 -1
word celular=-46 -1 -1 -1 -1 -3 -2 -5 56 6 -2|word certificat=-12 0 0 0 0 0 0 -1 16 -1 -1
word chair=20 -15 0 0 0 0 0 -1 -1 -2 -1|word chang=84 -3 2 -1 -11 4 -12 -52 26 -11 -25
word channel=-8 0 0 0 -1 -1 -1 -2 -1 -1 17|word charg=49 -23 0 0 -20 0 -2 18 -19 -2 -1
word checar=-16 0 0 0 0 -1 -1 -1 21 -1 0|word check=54 -15 -2 -1 -2 -4 -4 -4 -10 -7 -2
word child=-27 32 0 0 0 0 -2 -1 -1 -1 -1|word chilly=-12 23 -1 -1 -1 -1 -2 -1 0 -3 -1
word chispa=12 -11 0 0 0 0 0 0 0 0 0|word chofer=17 -4 -1 0 -1 -2 -2 -1 -1 -4 -2
word choir=-10 -3 0 0 -2 0 24 -2 -1 0 -6|word christma=-38 -2 3 0 -1 0 0 -2 43 -2 -1
word chromebook=42 -1 -2 -1 17 -2 -4 -10 -50 19 -6|word circl=3 -23 0 0 0 -1 0 0 0 -1 24
word city=-27 30 0 0 0 0 0 0 0 -1 0|word clank=-12 18 0 0 0 -1 -1 -1 0 -1 -1
word clas=-1 -1 -1 -1 -1 -1 -1 -1 -4 -3 16|word class=-52 15 -5 -4 -15 -9 -19 68 18 16 -7
word classroom=-75 37 -1 -1 30 -1 -2 -20 33 4 -4|word clean=33 -1 0 0 -2 -5 -6 -14 -1 -3 -1
word click=32 -9 -1 0 -2 -1 -2 -16 8 -3 -3|word clicker=1 -2 0 0 -3 -1 -1 13 -2 -3 -1
word clip=-67 -2 -1 -1 -2 -1 11 -2 -3 -3 76|word clock=29 26 -1 -1 -3 -3 -3 -15 -7 -4 -16
word clos=21 -6 -1 1 1 1 -2 -7 -2 -3 -3|word closet=-49 62 -1 -1 -2 -1 -1 4 -4 -2 -3
word cocina=-23 14 0 0 0 -1 0 -4 0 18 -2|word code=-12 -7 4 -1 -6 -2 -20 -2 -1 5 43
word codigo=15 -10 0 0 0 -1 -1 0 0 -2 -1|word coffe=15 -5 0 0 -1 0 -1 -4 -2 -1 -1
word colleagu=-12 -2 0 0 -1 -1 0 -1 -1 18 -1|word colleg=-17 -1 0 0 -3 0 0 -2 25 -1 0
word color=16 -4 -1 -1 9 -1 -2 -2 -5 -3 -6|word com=-15 23 0 0 -1 -1 5 -4 -1 -3 -1
word come=61 -27 -3 -2 -10 -10 54 -23 -6 -12 -21|word comedor=41 -32 -1 0 0 -2 -1 -1 -1 -1 -1
word comment=-19 -3 0 0 0 0 0 0 0 23 0|word common=27 -29 0 0 0 0 0 0 0 0 2
word communication=-17 -4 -1 -1 -2 -2 41 -2 -3 -2 -5|word como=15 1 -1 0 -1 -1 -1 -3 -3 -3 -2
word company=-38 7 0 0 -1 -1 -1 -1 31 8 -3|word complianc=14 -5 -1 0 0 -1 -1 0 -1 -1 -2
word compr=-2 -1 0 -1 0 -1 -1 -4 13 -1 -1|word compu=13 -1 0 0 -1 0 -1 -4 -5 0 -1
word computadora=-3 4 -3 -1 -5 -1 -1 -14 32 -2 -4|word computer=-19 5 9 -1 -14 -3 -4 -5 55 9 -10
word con=-7 15 -4 -4 -11 -11 -7 -16 -18 42 23|word concert=-45 -2 0 0 -1 0 24 -1 -1 -1 28
word conditioner=-23 29 0 0 0 0 0 0 -2 -2 -1|word conferenc=42 -18 -1 -1 -1 2 -1 -3 -1 -17 -1
word connect=-50 4 -2 -1 -2 -2 -3 -3 69 -3 -6|word cook=-16 18 0 1 0 0 0 0 0 0 0
word copi=62 -4 -1 -1 -3 -11 -3 -35 -2 -1 -1|word copier=-37 6 -1 1 29 0 -11 -21 42 -5 -2
word corr=-7 -1 0 0 0 0 0 0 0 -1 12|word correct=41 -1 0 0 -2 -5 -1 -6 -24 0 0
word correo=50 -2 -1 0 -6 3 -4 -30 -2 -2 -4|word cost=-45 -2 -1 -1 72 -4 -2 -3 -5 -3 -3
word could=-45 -5 -6 -4 0 -4 13 13 -16 95 -31|word couldnt=12 -4 0 0 0 0 0 -1 -5 0 0
word counselor=-8 -12 8 0 -1 0 0 16 -1 0 -1|word counter=20 -18 0 0 0 0 0 -1 0 0 0
word cours=13 -6 -1 0 0 -1 -1 0 -1 -1 -2|word cover=-23 7 -2 -2 -7 -4 23 24 -3 -7 -5
word coyot=-1 -12 0 0 0 14 2 -2 0 -1 0|word crack=31 -3 0 0 -10 0 0 0 -16 -1 0
word creek=1 16 0 0 -2 -1 -1 -10 -1 1 -1|word crook=-10 18 0 0 -1 0 -2 -2 0 -1 -2
word cry=-32 33 0 0 0 0 0 0 0 0 0|word cuando=16 0 -2 -2 -4 -4 15 -9 -1 -5 -5
word cuanto=-30 -2 -1 -1 49 -1 -2 -1 -2 -3 -5|word cuenta=53 -2 -1 0 -6 -2 -4 -24 -7 -2 -4
word culinary=-25 35 -1 -1 -2 -2 11 -3 -3 -3 -6|word cut=44 -9 -1 -1 -7 -1 -1 -10 -4 -3 -7
word damag=13 -1 0 0 -10 0 0 0 0 0 0|word dar=30 -7 -2 -2 -8 -3 -5 12 -3 -6 -5
word date=-12 -4 -1 -1 -1 3 20 -1 -1 -1 -3|word dato=-7 -1 0 0 0 0 0 0 0 -1 12
word daughter=-2 0 7 0 -2 -1 -3 -13 16 -2 0|word day=17 2 -2 0 -2 -1 21 -5 1 -27 -7
word de=30 32 -10 -10 -5 11 6 -73 65 -37 -9|word dead=68 -32 -14 0 0 -1 -1 -1 -8 -1 -12
word deadlin=24 -9 -1 -1 -1 -1 -3 -2 -1 -2 -3|word decid=-7 -1 -1 -1 -1 -1 -3 -1 0 24 -8
word default=43 -1 -1 -1 -4 -2 -10 -6 -10 -7 -2|word degre=-15 18 0 0 0 0 0 0 0 0 0
word deja=-14 13 2 -1 -1 -1 -3 -4 -1 -3 14|word del=5 -9 -5 -5 -10 25 16 15 -8 -15 -6
word delay=-21 0 0 0 0 24 0 0 0 -1 0|word dema=12 9 0 0 -3 -1 -3 -6 -1 -1 -7
word deni=12 0 0 0 0 0 0 -1 -8 -1 -2|word department=8 -8 0 0 -2 -1 12 -7 0 -1 -1
word desd=26 -6 -2 -1 -2 -4 -1 -3 -9 -2 4|word design=-58 -12 0 0 -2 -2 83 -6 -2 3 -2
word desk=-23 0 -15 -1 -5 -3 -3 59 25 -21 -4|word desktop=22 -2 6 0 -2 -1 -2 -6 -10 -2 -2
word detect=25 -1 -1 0 -1 0 0 -5 -14 -1 -2|word detector=27 -25 0 0 0 0 0 0 -1 0 0
word devic=9 0 0 0 -1 -1 0 -2 -13 9 -1|word dia=20 -3 -1 0 -4 -2 -3 -6 -3 -2 4
word dial=38 -6 0 0 -1 -1 -1 -7 -9 -2 -11|word dice=1 -5 1 -1 -3 -2 -3 7 -6 -3 13
word did=-10 -1 4 0 -1 -33 12 -1 29 5 -2|word didnt=40 -3 0 0 -1 -20 -1 -8 -2 -2 -2
word died=-41 45 0 0 4 -3 0 -1 -3 0 -2|word direct=-5 -3 0 1 -1 -1 12 -1 0 -1 -2
word directory=40 -1 0 0 -1 -6 -1 -3 -26 -1 -1|word disappear=17 -1 0 0 -1 0 -1 -1 -8 -2 -3
word display=14 -1 0 0 -1 0 -1 -2 -2 -1 -3|word district=44 -29 -6 0 -7 -1 -19 -15 -30 86 -16
word distrito=-11 -2 -1 -1 -2 28 -2 -2 -3 -1 -3|word do=16 -15 5 -4 14 -5 -7 -18 47 5 -16
word doc=-14 13 0 0 -2 0 -3 11 -2 -1 -2|word dock=1 -10 0 0 15 0 0 -1 -3 0 0
word doe=-4 -14 -3 0 3 13 -4 -11 -1 15 7|word doesnt=34 -26 7 -1 -1 -1 -3 -2 3 -3 -6
word dont=11 -18 0 -1 -7 11 -3 -9 19 3 -4|word door=-27 62 -2 -1 -2 -4 -3 16 -5 -28 -8
word doorbell=-22 -2 -1 -1 0 -1 -1 0 35 -2 -3|word dos=36 -3 -2 -2 -2 -4 -2 -4 -5 -6 -6
word down=52 22 0 -2 -6 -4 -9 -17 -9 -9 -12|word dozen=-7 -12 0 0 -3 -1 -2 27 -1 -1 0
word dr=-6 18 0 0 5 -1 -3 -5 -1 -6 0|word draft=-24 -15 -1 0 -1 27 -3 -2 -1 20 -1
word drain=-8 16 -1 0 0 0 0 -1 0 -1 -4|word drawer=-9 17 0 0 0 -1 0 -2 -1 -1 -1
word drill=13 -8 0 0 -1 -1 0 0 0 0 -1|word drip=-37 47 0 0 -4 0 0 -1 -2 0 -1
word driv=67 -24 -1 -1 -4 18 -11 -6 -13 -6 -17|word drop=-23 17 -1 0 0 -1 -1 -1 16 -1 -5
word drywall=-28 29 0 0 0 0 0 0 0 0 0|word due=3 -11 2 0 23 -1 -8 -4 -1 -1 -1
word e=19 -16 0 0 2 0 0 -2 -1 -1 -1|word e-reader=-36 0 0 0 2 0 0 -2 40 -2 -1
word each=-17 -5 -1 -1 -23 -1 -4 -7 5 24 31|word eight=34 -3 -1 -1 0 -1 -3 0 -1 -5 -18
word either=14 -14 0 0 0 0 0 0 0 0 0|word el=42 -22 -13 -12 -12 -22 35 -35 -4 38 18
word electronic=51 -26 0 0 0 -1 0 -1 0 -21 -1|word elem=-9 18 0 0 -1 0 -1 -3 -1 -2 0
word elementary=-6 -11 0 0 -1 19 -2 -3 -1 5 0|word elevator=-14 15 0 0 0 0 0 0 0 0 0
word ell=-13 0 0 0 2 0 -1 13 0 0 0|word ella=-17 7 0 0 0 0 0 -1 13 0 0|word else=33 -2 3 0 0 0 0 -1 -20 -2 -10
word em=-19 -2 0 0 -1 0 -1 10 -2 -1 16|word email=21 -7 5 2 -19 15 -6 18 -11 -7 -3
word emergency=-4 25 -1 -1 -1 -2 -2 -4 -1 -7 -1|word employe=2 -19 -1 0 -1 32 -4 -2 0 -4 -2
word empty=37 -9 0 0 0 -1 -2 1 -1 -16 -9|word en=-31 -5 -6 -7 22 -17 -14 6 -37 31 63
word end=52 2 -1 -1 -1 -1 -2 -1 -2 -5 -39|word enfria=-10 15 0 0 0 -1 0 0 0 -2 0
word english=-1 -1 -1 -1 -2 -2 4 -3 -1 16 -8|word entir=-11 -6 0 0 -2 27 0 -6 -2 0 -1
word entra=-33 0 0 0 -2 -1 -1 -10 49 -1 -1|word entrada=0 -2 -1 -1 25 -2 -2 -2 -5 -5 -6
word entrar=18 -2 2 0 -2 -2 -2 -2 -2 -6 -2|word error=57 -17 -1 -1 -2 -3 -4 -3 -4 -15 -4
word es=59 -9 -3 -3 -8 0 -9 -22 1 0 -2|word escuela=-45 0 -2 -2 -8 0 -2 -17 60 31 -12
word esta=23 20 -3 -1 -5 -3 -3 -9 -15 -10 7|word estan=35 -26 0 0 -1 -1 -1 -1 -2 -1 -2
word estimat=-6 0 0 0 18 0 -1 -6 -1 -2 0|word even=-14 1 -1 -1 -1 -2 30 -5 -1 -2 -3
word every=70 -36 -6 -3 -7 13 -23 -8 -7 -12 11|word everybody=-17 -4 -1 0 -1 25 -3 0 -1 -1 2
word everyon=4 4 -1 0 -2 -19 -3 -3 -1 -4 26|word everyth=70 -15 2 -1 -3 -3 10 -10 -25 -6 -20
word exam=16 -5 0 0 0 -1 -1 -1 0 -1 -5|word expect=12 -7 0 0 0 0 0 -1 -1 0 -1
word export=53 -8 -1 -1 -5 -1 -12 -3 -3 -3 -13|word ext=13 -12 0 0 0 0 0 0 0 0 0
word extension=-58 1 -1 0 -1 -1 -1 44 -8 28 -3|word eye=29 0 0 0 -1 0 -2 -4 -2 -3 -16
word f=18 -18 0 0 0 0 0 0 0 0 0|word face=-12 -2 0 0 -1 -1 -8 -1 -1 -1 27
word fail=37 -9 -1 -1 -2 -2 -3 -3 -2 -3 -10|word famili=5 -3 -1 0 -2 16 -5 -3 -2 -3 -1
word family=-19 -6 -1 -1 -2 30 19 -3 -9 -2 -4|word fan=54 -46 0 0 0 -1 0 -2 -1 -1 -2
word fast=-19 47 0 0 -1 -1 -1 -22 -8 -1 6|word favor=0 -15 0 0 14 2 -2 10 -4 -2 -2
word feel=-6 14 0 0 -1 -2 -1 -1 0 -1 -1|word fell=-12 44 -1 -1 -2 -1 -2 -8 -6 -3 -6
word fenc=-14 -1 0 0 0 6 14 -1 0 -1 -2|word feria=-17 -1 -1 -1 -1 31 -3 -1 -2 -2 -2
word field=6 -6 -2 -1 -3 -2 2 -10 -3 28 -9|word figur=-13 8 0 0 38 -1 -1 -30 -1 -1 0
word file=28 -17 -1 0 0 -1 -1 -1 -4 -2 -1|word film=-69 24 -6 -5 -7 -8 15 30 -6 -11 47
word final=12 -9 0 0 0 0 -7 0 0 -1 7|word find=23 -16 -1 -1 -2 -3 -3 -2 -4 14 -4
word fine=-13 13 0 0 -1 -1 -1 -1 -10 -2 16|word fire=-29 31 0 0 -1 3 -1 0 -1 -1 -1
word first=-29 58 -1 0 -1 -1 -1 -15 -5 -3 -2|word fix=37 0 -1 0 -39 -11 11 -10 17 -2 -2
word flicker=4 22 -1 -1 -1 -2 -2 -13 -1 -5 -1|word floor=28 -15 -1 -1 3 -2 -3 -1 -2 -1 -3
word flu=-5 -17 0 0 2 27 -3 -2 0 -2 0|word flyer=5 -5 -1 -1 -1 -1 13 -3 -2 -1 -3
word fob=12 -1 0 0 -3 0 -2 -4 0 0 0|word foco=-31 7 0 0 -1 0 0 27 0 -1 -1
word folder=40 -2 -1 0 -1 -1 -2 -6 -17 -3 -5|word fondo=16 -1 0 0 -7 -1 -1 -1 -2 -1 -2
word foot=-46 41 0 0 -1 0 0 10 -3 -1 0|word for=-70 -83 -23 -23 98 -10 136 84 -37 30 -15
word forever=-39 -3 48 1 -1 -2 -2 -2 -3 -3 8|word form=-3 4 -1 0 19 -2 -3 -6 -2 -4 -2
word format=33 -3 -1 0 -2 -1 -17 -1 -1 -1 -6|word foto=-9 0 0 0 -1 -2 21 -6 -1 -1 -1
word four=-4 20 -1 0 -3 -1 -1 -1 -2 -2 -5|word fox=13 -1 1 0 0 0 0 -2 -2 -1 -9
word fraction=-11 -1 -1 -1 -1 -1 -3 0 -1 6 14|word free=-9 0 0 0 -1 -1 0 -1 -1 14 0
word freezer=27 -23 0 0 0 0 -1 0 -1 -1 0|word friday=-45 32 -2 0 27 10 38 -39 -5 -10 -7
word from=74 35 -38 0 -31 -15 -17 0 25 -20 -26|word front=-47 6 -1 -1 -3 -2 -3 44 11 -2 -3
word fue=-15 18 0 0 0 0 0 -1 0 0 0|word full=33 -35 0 0 -2 -1 -3 -24 36 -2 -2
word fund=-12 -1 0 0 20 4 -2 -2 -2 -3 -2|word fundio=-19 7 0 0 -1 0 0 14 0 -1 0
word fuzzy=17 -1 -1 0 -2 -1 -5 -2 -2 -1 -3|word gala=-5 -1 0 0 -1 0 14 -2 -1 -1 -2
word gam=-12 0 0 0 0 0 0 -8 24 -1 -1|word game=-59 23 -2 -1 -4 -1 23 -6 28 -5 3
word gas=-39 64 -1 -1 -1 -3 -4 -2 -3 -3 -5|word gave=-11 14 -1 0 -1 -1 -1 -2 1 8 -6
word get=-25 -22 4 -3 -19 8 23 43 -2 41 -46|word gift=17 0 0 0 -1 -3 -1 -8 -1 -1 0
word give=40 -14 -1 -1 7 -5 -4 -4 -3 -5 -9|word given=-25 -2 0 0 -1 0 0 31 0 -1 -2
word glass=25 -6 -1 -1 -3 -3 -4 -5 -4 6 -4|word go=-5 -20 -4 0 15 49 -5 -14 -17 10 -6
word goe=-30 50 0 0 5 0 -7 -18 3 -1 -1|word going=19 7 -2 -1 5 -20 -1 -2 -2 -1 -2
word gone=38 -28 0 2 -2 -2 -2 10 -4 -3 -10|word good=4 -2 0 0 2 -1 12 -8 -3 -2 -2
word googl=-12 -1 0 0 0 0 0 0 1 0 12|word got=61 -29 -4 -1 -9 -7 -10 -6 -13 31 -12
word grabar=-7 -2 0 0 -2 -2 28 -3 -1 -2 -7|word gracia=14 0 2 0 -2 0 0 -9 -2 -1 -1
word grad=-28 -27 87 -3 -11 -3 2 -3 -6 -6 -1|word gradebook=24 -2 0 0 -1 -2 -2 -4 -13 6 -4
word grader=-14 28 -1 -1 -2 -1 -2 -4 -3 3 -4|word gradewell=15 -7 8 1 -1 0 -1 -1 -1 -3 -9
word grand=-8 -8 0 0 -1 0 7 12 0 -1 -1|word grandpa=-23 -1 -1 0 -4 -1 -1 -4 38 -2 -2
word grant=-22 0 0 0 26 0 0 -1 -1 -1 0|word graph=-3 -1 0 0 17 -2 -3 -3 0 -2 -1
word gray=-2 -16 26 -1 -1 -4 -3 -1 -1 -2 6|word grey=33 -11 -1 -1 -2 -2 -3 -3 -3 -4 -3
word group=52 -1 -1 0 -3 -18 -7 -15 -1 -4 -1|word grupo=-27 20 0 0 -1 -1 18 -5 -1 -1 -1
word guest=-18 2 0 0 0 0 0 -1 19 0 -1|word guy=2 -13 0 0 10 -1 7 -2 0 -1 -1
word gym=-50 98 -3 -2 -1 -2 10 -24 -10 -6 -9|word hace=0 19 -2 -1 -1 -1 -1 -2 -6 -2 -2
word had=-15 11 2 -1 -3 1 1 15 -25 17 -6|word half=-16 41 -1 -1 -3 -1 -2 -8 -3 -3 -4
word halfway=23 1 -1 -1 -1 -2 -3 -1 0 -14 -1|word hall=-28 41 27 -1 -3 -3 -9 -14 -3 -1 -4
word hallway=30 -7 0 0 -2 -1 -10 -1 -1 -2 -4|word hand=19 11 0 0 -24 0 -1 0 -1 -1 -1
word handset=19 -6 0 0 0 -1 0 -3 -7 -1 0|word hang=4 35 -1 -1 -3 -3 -7 -14 -5 -4 -2
word hard=27 -6 -1 0 -12 -1 -1 -2 -1 -2 -1|word harrow=2 14 0 0 -2 -1 0 -10 -1 -1 -1
word has=25 0 -10 -2 7 -11 -29 -7 -41 41 37|word hasnt=-15 -1 0 0 -3 -2 -3 -3 -2 32 0
word hatch=-6 -2 -1 -1 0 -1 15 -1 0 -1 -2|word have=-3 28 5 -4 2 0 22 -41 -14 31 -18
word hay=-3 17 -4 -3 -6 0 -8 -25 -5 47 -8|word hdmi=-21 -5 -1 -1 -4 -1 -1 40 -2 -2 -2
word he=36 -10 0 0 -3 2 -1 -3 -12 -4 -4|word head=-7 -3 0 0 -2 0 1 15 -1 -1 -1
word headphon=22 -2 0 0 -1 0 0 -14 -1 -1 -1|word health=17 -1 0 0 0 -3 0 -4 -6 -1 0
word hear=-24 0 -1 0 -3 18 -2 -2 28 -2 -12|word heat=28 12 -1 -1 -5 -3 -4 -2 -1 -15 -3
word hello=-12 12 7 0 0 0 1 -1 -13 7 0|word help=19 -1 -4 -4 -15 -6 -13 0 31 5 -10
word her=1 -25 14 0 -13 -1 -4 11 16 1 -1|word here=24 5 -38 -2 2 10 -21 -17 12 28 -5
word hey=-5 -14 1 0 3 3 14 -1 -1 -1 -1|word hi=-27 22 4 0 -1 5 0 -7 4 0 0|word high=21 -14 0 0 0 -4 0 0 0 -1 0
word hija=-36 0 0 0 0 0 0 0 39 0 -1|word hill=20 2 0 0 -3 -1 -4 -6 -3 -2 -1
word him=20 -2 0 0 -1 -1 -1 -9 -1 -2 -1|word hing=17 1 0 0 0 0 0 0 -16 0 0|word hir=-6 -1 0 0 -1 0 0 13 -2 0 0
word his=12 11 1 0 -3 -1 11 -13 -11 -5 -1|word hit=15 6 -1 0 -11 -1 -2 -2 -1 -2 -1
word hoja=24 -4 -1 -1 -1 -5 -3 -1 -1 -5 -2|word hold=76 9 -4 -2 -5 -7 -12 0 -5 -14 -35
word hole=7 10 0 0 -1 0 0 -13 -1 0 0|word hollow=13 -1 1 0 0 0 0 -2 -2 -1 -9
word home=-46 11 -2 -1 -3 24 -12 -7 62 -8 -10|word homework=-4 -1 -1 0 -1 -1 0 -1 -13 27 -5
word hot=-42 43 0 0 -1 -4 -1 -3 6 4 -2|word hour=53 -8 -3 -2 -4 -1 1 -6 -3 -7 -13
word how=4 -54 -2 -2 24 22 -9 -35 15 61 -12|word hoy=16 -5 -2 0 -1 1 -1 -1 -2 -1 -3
word hr=3 -17 0 0 -1 27 -3 -2 -2 -3 -2|word hum=23 -21 0 0 0 0 0 -2 0 0 0
word husband=-29 14 0 2 0 -3 0 0 18 0 0|word i=74 -59 3 -6 -33 -71 -33 -66 71 10 -45
word ice=-17 21 0 0 0 -1 0 -1 0 -1 0|word icon=-25 -4 0 0 0 0 0 0 -1 -1 32
word id=-52 -38 -3 -2 28 6 -16 -15 -3 102 -6|word idea=-15 3 -1 -1 -2 -2 -1 -2 -4 33 -5
word if=-54 3 -1 -1 31 -5 -3 16 -6 26 -8|word im=-11 -21 -1 2 4 -13 -6 25 7 10 4
word impresora=3 -9 0 -1 12 -1 -3 -3 5 -2 -2|word in=73 61 -21 -23 -46 -55 -58 -62 -105 -17 57
word inbox=-6 -3 0 0 0 13 0 -1 -1 0 -1|word incendio=-24 39 -1 0 -1 -2 -1 0 0 -8 -2
word inch=15 0 -1 -1 10 -1 -1 -9 -3 -4 -5|word info=35 0 0 0 -1 -4 -1 -3 -24 0 0
word ink=-13 -6 -1 -1 -3 -1 -1 29 -1 -1 -1|word insid=17 8 -1 -1 -3 -1 -3 -5 -3 -4 -3
word install=23 0 0 0 -3 0 -1 -6 -8 -3 -1|word insulin=-15 16 0 0 0 0 0 0 0 0 0
word interactiv=-12 10 0 0 0 0 0 3 0 0 0|word internet=-10 -18 -4 -2 -5 -3 -3 -8 14 -7 49
word into=-9 11 0 -1 -9 22 -12 -5 -10 17 -3|word invalid=19 -1 3 -1 -6 -1 -3 -4 -1 -2 -3
word invitacion=-17 -1 -1 -1 -1 32 -3 -1 -2 -2 -2|word ipad=-17 -11 3 0 -10 -1 -4 27 24 -7 -2
word iphon=-18 0 0 0 -1 -1 -3 -13 39 -1 0|word is=30 32 -7 -22 6 -17 24 -72 -8 22 -18
word isnt=-6 4 0 0 0 0 14 0 -7 -1 -2|word issu=23 -6 0 0 0 0 0 0 -16 0 0
word it=34 -22 -11 -19 -34 -33 -33 -106 95 55 38|word its=19 106 24 -6 -27 13 4 -47 -33 -39 -11
word itself=33 -9 -1 0 -1 -1 -1 -9 -6 -3 -2|word ive=31 -29 0 -1 0 1 -1 -10 -6 -1 16
word jack=31 -5 0 0 -1 0 0 -18 -2 -1 -2|word jam=-18 20 0 0 0 0 0 -1 0 0 0|word join=-14 0 0 0 0 0 0 0 17 0 -1
word jump=13 12 -1 0 -1 -1 -1 -17 -2 -1 -1|word june=13 -2 -1 0 -1 0 -2 -1 -2 -4 -1
word just=62 -5 -3 -2 -8 -28 -6 -12 -28 1 25|word keep=10 16 -2 -1 -6 -3 -4 -17 23 -12 -1
word key=104 -71 -1 -1 -15 -2 -1 -4 -2 -4 -2|word keyboard=26 -27 -1 -1 -12 -1 -1 24 -4 -2 -2
word kid=22 6 -3 -6 -4 -13 -16 -15 14 25 -16|word kind=-9 35 -1 2 7 -2 -3 -24 -3 3 -4
word kinder=-12 19 0 0 -2 -1 1 -1 -1 -2 -1|word kindergarten=-5 -1 0 -1 -5 -3 39 -18 -1 -4 -1
word kindl=-14 -1 0 0 -2 0 -2 -1 27 -3 -1|word kitchen=5 14 -1 2 -1 -2 4 -2 -1 -9 -7
word knock=19 -2 0 0 0 0 0 0 0 -15 0|word know=12 -21 -2 -1 9 21 4 -12 23 2 -36
word la=-12 32 -17 -13 -25 14 10 -21 51 3 3|word lab=12 -1 -4 -3 12 -6 -10 35 -11 -12 -10
word label=47 -1 0 0 -9 0 -1 -5 -5 -22 -2|word laboratorio=16 3 -2 -1 -2 -1 -2 -3 -2 -3 -3
word laminator=-3 6 0 0 -1 -1 -16 19 0 -1 -1|word lamp=14 -3 0 0 1 0 0 -8 -1 0 -1
word land=-19 20 0 0 0 0 0 0 0 0 0|word laptop=69 -36 2 1 9 -5 -10 -3 -13 -7 -4
word las=19 -47 3 -1 22 3 -2 -11 -8 -4 26|word last=17 24 -2 1 -46 -3 11 29 -11 -13 -4
word layout=25 -1 0 0 -1 -1 -14 -1 -2 -1 -3|word le=12 -2 1 -1 -4 -1 -1 -3 7 -3 -4
word leak=12 9 -1 -1 -1 -2 -3 -1 -4 -2 -5|word lean=21 -4 0 0 0 0 0 0 -16 0 0
word leav=4 40 -14 1 -2 -1 -2 -18 -3 -3 -2|word lector=29 -11 -1 -1 -1 -3 -3 -1 -1 -5 -2
word lectura=19 -2 -1 0 -3 -2 -2 -4 -2 -2 -1|word lee=26 -8 -1 -1 -1 -2 -4 -3 -1 -2 -2
word left=48 21 -2 -1 -4 -3 -8 -23 -7 -13 -6|word lenta=17 -2 -2 0 -1 0 0 -2 -7 -1 -1
word les=-9 -14 0 0 -1 -1 -1 0 0 -1 28|word lesson=-62 -6 -2 -1 -2 -3 -3 -6 -13 74 25
word let=89 -66 -1 1 -3 20 -5 -9 -24 3 -5|word letter=18 -11 -1 0 -4 2 -2 8 -4 -2 -4
word library=33 -51 3 -3 -8 15 -9 47 -4 -8 -9|word libro=30 -9 -1 0 -2 -3 -4 -4 -2 -3 -1
word licens=-5 0 0 0 17 0 0 -1 -4 -6 -1|word lift=30 -25 0 0 0 0 0 -2 -1 -1 -1
word light=-43 44 1 -1 -4 -5 19 -18 -6 23 -9|word like=-70 47 3 -3 27 -7 -9 -2 6 33 -11
word limit=-31 -3 -2 -1 -2 -2 -2 -1 -2 -2 46|word line=-35 27 -1 -1 19 -2 -7 -5 -1 25 -19
word list=43 -7 -1 0 -2 -20 -2 -3 -3 0 -2|word lista=-6 -3 0 0 16 0 0 -2 -1 -1 -1
word listen=-18 11 0 0 0 0 0 9 0 0 0|word littl=-7 -30 -3 -3 -5 -5 30 -20 30 6 8
word live=36 -17 0 0 -1 0 -7 -7 -2 0 -1|word lluvia=-8 -3 0 0 -1 3 -1 -1 0 -1 12
word lo=-17 -2 -2 -1 -8 -3 -8 -20 12 57 -8|word load=14 -49 54 -1 -2 -3 -3 -1 -3 -4 -3
word lock=-59 71 8 2 -1 -1 -1 -5 -5 -1 -3|word locker=-30 3 -1 -1 -1 -1 -1 -1 0 38 -4
word log=67 -28 -1 1 -2 -1 -14 -8 -5 -3 -4|word logo=44 -9 -1 -1 -4 -4 -2 -8 -5 -8 -3
word lol=-35 4 -1 -1 0 -1 -1 -1 43 -2 -4|word long=-16 15 0 0 -2 -1 -2 0 -2 8 -1
word longer=-6 -1 -1 -1 -1 -2 -1 17 -1 -3 -1|word look=-67 20 6 -2 -5 -5 -14 -14 -2 91 -7
word loop=-34 10 -1 0 8 23 -2 -1 -1 -2 -1|word loos=12 -13 0 0 0 5 -1 0 -2 -1 -1
word los=4 42 -11 -9 1 19 -26 -21 -3 -23 32|word lost=-33 50 -4 -2 -1 20 -8 -3 -3 -7 -9
word lot=-15 11 -1 0 -2 17 -3 -2 -2 -2 -2|word loud=30 -41 0 0 -1 -1 -2 -7 -1 25 -1
word loung=-16 26 0 0 3 -4 -1 -1 -1 -4 -1|word love=16 -13 0 0 -2 0 0 1 -1 2 -2
word lovely=-15 2 0 0 -1 0 12 4 0 -1 0|word low=36 -23 0 0 0 -1 0 -6 -2 -1 -1
word lower=-9 14 0 0 0 -1 0 -1 0 -1 -1|word lumenot=37 -11 3 -1 -10 -1 -1 -10 -4 5 -7
word lunch=35 1 0 -1 -26 -2 -5 -3 -7 9 -3|word lune=27 -1 0 0 -3 -1 -2 -18 -4 -1 4
word luz=17 -5 0 0 -1 -1 -1 -7 0 -1 0|word m=-14 0 16 0 0 0 0 0 -1 0 -1|word mac=-14 0 0 0 0 0 0 0 16 0 -1
word macbook=-45 0 0 0 0 0 0 -2 49 0 0|word machin=-1 8 -2 -1 -21 -5 -11 26 -10 27 -6
word made=15 -2 0 0 -3 0 -5 -2 -1 -1 -2|word maestra=25 -3 1 0 -7 -1 -2 -3 -8 -2 -1
word magenta=-11 -29 0 0 -2 -1 -2 47 0 -1 0|word mail=17 -8 -3 -2 -6 -20 -4 -6 53 -8 -7
word main=-37 43 1 0 0 -1 -2 -1 0 -1 -2|word mainly=25 -8 -1 0 -10 -1 -1 0 -1 -3 -1
word maintenanc=12 -3 -1 0 0 -1 -1 0 0 -3 -2|word make=24 -4 -1 -1 -14 -1 16 -3 -7 -3 -4
word makerspac=-5 -4 -1 -1 -5 -2 -8 -5 -5 39 -2|word manag=-12 23 -1 -1 -1 -1 -2 -1 0 -3 -1
word mandan=-29 -2 0 0 -1 0 0 34 0 0 0|word mano=12 -7 0 0 0 -1 -1 0 0 -1 0
word map=71 -59 0 0 0 -1 0 0 -1 -2 -5|word mark=4 39 -2 -1 -23 -2 -2 -3 -3 -5 -2
word marker=-10 15 0 0 0 0 0 -1 -1 -1 -1|word math=17 -7 -1 0 -1 -3 -1 -2 1 -2 -2
word may=-36 -5 -2 1 -1 -2 30 -3 1 19 -4|word mayor=-9 -1 0 0 -2 -1 19 -2 0 -2 0
word me=95 -107 -13 3 -25 -29 -26 73 -57 8 39|word mean=-2 21 0 0 0 0 0 0 -17 0 -1
word meanwhil=13 -5 0 0 -1 0 0 -2 -1 -2 -1|word media=-15 -5 -1 -1 -7 -4 50 -22 -6 -6 17
word meet=51 -28 -2 -2 3 1 24 -12 -4 -11 -19|word memory=14 -1 -1 0 -1 0 0 -2 -5 -1 -1
word menu=-10 -2 -1 0 -1 4 -3 -2 -1 18 -2|word messag=33 -18 -2 -2 -6 -7 -3 -17 -25 -4 53
word mi=33 -12 -5 -3 -20 -9 -11 -30 84 -12 -6|word mia=-6 0 0 0 -1 -1 -2 -4 14 -1 0
word mic=18 -12 -2 -1 -6 -3 13 14 -4 -3 -14|word microfono=-6 0 0 0 -5 0 -1 14 0 -1 0
word microphon=-14 -1 0 0 37 -1 11 -30 -1 -1 0|word middl=-8 -6 0 0 0 19 0 0 -1 0 -3
word milk=23 4 0 0 -24 0 -1 0 0 -1 -1|word mine=-46 -29 8 0 -2 -1 1 -1 76 -2 -3
word minut=65 0 -3 -2 -5 -4 -4 -16 -11 -8 -8|word minuto=-4 17 -1 0 0 -2 0 0 -1 -7 -1
word mio=-10 -1 0 0 -1 0 -1 -4 22 -2 -2|word mis=-3 -4 -1 0 -1 -1 -1 -1 -3 -5 21
word miss=12 -14 -1 0 -1 -1 18 -1 -2 -1 -9|word mode=12 -3 -1 0 0 -1 -1 0 0 -3 -2
word mom=-22 3 0 0 -4 -1 -1 -3 31 -3 0|word moment=-5 12 0 0 0 0 0 -1 -5 0 0
word monday=-9 -5 -2 0 8 -13 -4 -20 -6 27 24|word money=-8 -8 0 0 20 -1 -5 12 -2 -6 -1
word monitor=59 -46 -1 0 -3 -1 -1 23 -17 -3 -8|word month=-12 -1 0 1 -2 0 -1 15 0 0 0
word more=-11 -6 5 -1 4 -1 -1 20 -5 -2 -2|word morn=-50 58 1 -1 -2 -2 0 -1 -2 -4 4
word mostly=-29 0 0 0 0 0 0 0 29 0 0|word mount=37 -54 0 0 23 0 0 -1 -1 -2 -1
word mous=20 36 -2 -1 -7 -2 -3 -22 -10 -4 -5|word mov=-43 59 0 0 -1 7 -2 -5 -6 -6 -2
word move=39 6 -1 -1 -4 -2 -2 -24 -10 3 -2|word movi=-36 -1 0 0 0 0 0 0 -2 -1 44
word mrs=35 -3 -1 -1 -2 -29 12 -2 0 -3 -5|word much=-29 -7 -1 0 46 -2 -3 -4 -2 4 -2
word music=4 23 -2 -2 -2 -2 -8 -3 -4 -7 4|word musica=30 -1 0 0 -3 -1 -3 -9 -5 -1 -7
word my=100 -111 -24 -15 -66 -53 -75 -50 91 -33 18|word n=21 -17 0 0 0 0 0 -3 -4 -1 5
word nada=-10 20 0 0 0 -2 0 -1 -1 -4 -1|word nadi=9 -3 -1 -1 -3 -3 -4 -7 -3 20 -4
word nam=9 7 0 0 0 0 0 -1 -1 -1 -12|word name=33 9 -2 0 -4 -2 -6 -7 -7 0 -10
word napkin=22 -6 0 0 0 0 0 0 -16 0 0|word nasty=12 -1 0 0 -1 0 -1 -1 -3 -3 -1
word near=-66 21 0 0 0 19 0 0 0 -1 29|word necesitamo=17 -20 -1 -1 -8 -5 44 -13 -6 -4 -2
word need=-94 67 2 -6 37 22 -36 49 24 -8 -13|word neighbor=75 -37 -1 -1 0 -12 -1 -2 -17 -1 -3
word net=-19 -2 0 0 -1 0 0 -1 30 -1 -5|word network=-29 -3 -1 -1 -4 -1 -3 4 19 -4 22
word never=-15 -6 0 -1 -6 -4 -5 15 -6 32 -3|word new=73 -30 7 -4 36 -8 -23 -69 18 -2 -6
word next=47 -20 -1 -1 -7 -3 -22 48 -8 -20 -11|word ni=20 -4 0 0 -1 0 0 -2 -5 -2 -4
word night=13 3 -1 -1 -1 -2 19 -3 -4 -17 -5|word nine=12 -4 0 0 -4 0 -1 1 -2 -1 -1
word ningun=16 -4 0 0 -1 -1 -1 -2 -4 -3 -1|word ninguna=-12 -1 0 0 0 0 0 -1 -1 17 -2
word nino=-23 10 -2 -1 13 -5 -3 -4 12 -12 20|word no=105 -22 -19 -20 -57 -36 -35 -31 27 33 -82
word nobody=26 5 -2 -1 -5 -3 0 -4 -5 11 -14|word noch=-4 12 0 0 -1 -1 2 -5 0 -2 0
word nois=-11 -8 0 0 -1 -1 -2 -2 0 25 0|word none=12 -23 -2 -2 -3 -3 -15 -8 -4 9 43
word normal=-42 2 0 0 0 0 0 0 0 -1 43|word north=32 -6 0 0 -2 -1 -3 -7 -2 -2 -9
word nos=-82 -4 -2 -1 23 -3 5 60 29 -13 -9|word not=49 34 -4 -4 -8 -32 -28 -23 -17 -20 55
word note=8 -2 -1 -1 -2 20 -2 -4 -3 -11 -2|word noth=25 -17 -2 -1 -3 -5 10 -3 -9 10 -5
word now=32 -1 -4 -3 -12 -4 -14 -34 48 -13 8|word nueva=15 -1 1 0 -6 -1 -4 0 -6 7 -3
word nuevo=6 -14 -3 -2 -5 -1 23 -2 11 -8 -4|word number=14 4 1 -2 53 -7 1 -16 -32 -8 -7
word numero=21 -4 -1 -1 -4 -1 -2 -3 -7 -5 7|word o=-13 19 0 0 -1 0 -1 -3 0 -1 0
word of=-4 8 -20 -10 28 -18 20 72 -61 -51 65|word off=32 62 -5 -2 -11 -20 -16 -3 -7 -5 -22
word offic=-30 13 -8 -2 12 -8 54 -9 23 -13 -15|word offlin=17 -1 0 0 -1 -1 -1 -2 -5 -1 -4
word oficina=26 -1 -1 -1 -8 -3 -5 20 -3 -11 -11|word ok=27 -2 -1 0 -3 -1 -8 -1 -4 5 -13
word old=10 8 0 -1 -7 -8 -9 24 -4 -11 -3|word on=39 -28 -7 -16 -12 -29 -3 -110 33 63 38
word once=12 -3 -1 -1 -2 1 -2 -2 -2 3 -4|word one=-30 -12 -12 -8 23 4 -34 159 -90 57 -42
word onlin=28 -4 0 0 -2 -1 -8 -7 -3 1 -4|word only=58 -2 1 -2 -17 -33 18 -12 -4 -15 9
word onto=-28 38 0 0 0 0 0 -6 -1 -1 -1|word open=-5 -16 -4 -3 -6 -5 -3 -19 -20 20 70
word or=-9 -20 6 0 26 -8 -7 -22 -9 4 43|word order=2 -17 -2 -1 -21 -4 -21 106 -10 -5 -18
word other=71 2 -2 -1 -14 -4 -6 -10 -9 -26 -1|word otra=-21 -20 -2 -2 22 -4 -6 17 -11 37 -11
word our=62 -41 -41 -9 -44 5 137 -21 -28 25 -56|word out=72 71 -7 -2 -9 1 -28 -25 -24 -22 -68
word outlet=-16 21 0 0 -1 0 -1 3 -1 -2 -1|word outsid=-26 41 -1 0 -1 -2 -2 -3 -1 -2 -2
word over=21 28 -3 -2 -4 -1 1 -7 -1 -14 -11|word owe=12 -9 0 0 0 0 0 0 0 -1 -2
word own=14 -4 -3 -3 -12 -5 0 18 2 7 -13|word oye=12 -11 0 0 0 0 0 0 0 0 0
word packet=-23 0 0 0 32 0 0 -7 0 0 0|word pad=-18 7 0 0 -2 -1 -2 21 -1 -2 -1
word page=43 -19 5 2 -21 -4 3 -6 -12 -11 28|word pagina=-40 -3 -1 0 -2 -2 21 -7 44 -5 -4
word paint=-13 4 0 0 -4 -1 -2 -2 0 18 0|word pair=-15 -2 0 0 -3 -1 -2 24 2 -2 -2
word pane=-14 23 -1 0 0 -1 -3 -1 0 -1 -2|word panel=1 24 -1 -1 0 -2 -2 -2 -3 -5 -8
word pantalla=-1 -3 -1 -1 -9 -3 -3 -16 -11 14 35|word papa=-15 -2 -2 -2 -2 32 -4 -3 -5 6 -4
word papel=59 -8 -1 -1 -3 -1 -11 -25 -3 -1 -3|word paper=-32 21 0 0 31 -1 -4 -25 -3 14 -2
word para=-12 -38 -6 -8 -2 -7 28 -5 -25 100 -20|word parent=55 -25 -6 -2 -5 23 -6 -12 -28 -15 22
word park=-11 12 0 0 -1 7 -3 0 -1 -1 -1|word pasar=-15 -3 -1 -1 -2 -1 -2 -5 -5 41 -7
word pasillo=-5 12 0 0 0 -1 0 -4 0 -1 0|word password=-21 -3 4 2 -7 -2 -2 -7 44 -4 -3
word past=26 -1 -1 0 -8 0 0 0 -14 -1 -1|word patio=-13 17 0 0 7 -2 0 -2 0 -7 -1
word pay=-32 -4 -1 1 -7 -1 -3 -2 54 -2 -3|word pc=19 -24 0 0 0 0 0 -1 8 -2 0
word pcs=-12 15 0 0 0 0 0 -1 -1 0 0|word pd=12 -1 -1 -1 -1 0 -1 -1 -1 -3 -1
word pe=-3 -6 -1 0 -1 -1 -2 -1 -1 -1 18|word pedir=-16 -3 0 0 -2 0 -1 25 -1 0 0
word peel=-15 19 0 0 -3 0 0 0 0 0 0|word pen=24 -23 -1 -1 -3 -2 -2 -1 -3 16 -3
word pencil=18 -4 0 0 0 0 0 -13 0 0 0|word peopl=6 -13 -1 -1 -2 -4 30 -3 10 -18 -4
word per=-22 -1 0 0 34 0 0 -5 -2 -2 -1|word period=-10 17 0 0 -1 -1 6 -4 0 -4 -2
word permit=-14 -4 -1 -1 -1 -1 0 -1 -1 -1 26|word person=-39 -1 -1 1 -4 -2 76 -11 -4 -7 -6
word personal=74 -8 -1 1 -7 -8 43 -26 -55 -7 -6|word phon=29 0 -5 -3 -10 13 4 -32 29 -28 10
word phonic=-42 -4 -1 0 -1 -1 -1 -1 -1 -1 54|word photo=19 -6 -1 -1 -2 1 7 -4 -3 -3 -6
word photographer=1 -4 -1 0 0 -1 16 -1 -1 -4 -2|word pick=17 -7 0 0 -10 0 0 0 0 0 0
word pictur=73 8 -2 -2 -6 -2 -15 -21 -10 -9 -12|word pilot=23 -6 0 0 0 0 0 0 0 -14 0
word pin=33 -2 -1 -1 -2 -1 -2 -4 -11 -4 -5|word pipe=-10 12 0 0 0 0 0 0 0 0 -1
word pizarra=29 -11 0 0 -1 -1 -1 -2 -5 -2 -4|word pizarron=-2 -13 0 0 -1 0 -1 19 0 -1 0
word plac=13 -7 0 0 0 0 0 0 -1 -2 -1|word plain=-9 -4 0 0 -1 0 -1 32 -11 -1 -4
word plan=-3 -17 -2 -1 -1 -3 -3 1 -12 41 -1|word plant=12 -1 0 0 -1 -1 -8 -1 0 0 -1
word plastic=12 -9 0 0 0 0 0 -2 0 0 0|word plat=2 12 0 0 -1 0 -1 -8 -1 -1 -1
word play=-17 7 -2 -1 -2 -1 -3 -1 -12 -6 41|word playback=14 -1 0 0 0 0 -9 -1 0 0 -3
word pleas=-10 41 -4 -2 4 35 4 -2 -59 -2 10|word plenty=42 -3 0 -1 -4 0 -2 -22 -6 -1 -2
word pls=-15 -13 0 0 -4 -1 -14 50 -1 -1 -1|word plug=13 2 -1 -1 2 -1 -1 -3 -3 -3 -2
word pm=9 -19 0 0 -3 -1 30 -9 0 -1 -4|word po=13 -1 0 0 -6 0 0 -4 0 0 -1
word point=39 -5 -1 -1 -2 -1 -2 -4 -2 -12 -7|word pointer=43 -6 -1 -1 -2 -1 -1 -19 -7 -3 -3
word pole=0 13 0 0 0 0 0 -9 -1 -1 -1|word polic=31 -2 0 0 -1 -1 -17 -1 -1 -1 -5
word policy=28 0 0 0 0 -25 0 -1 0 0 0|word pongo=-9 -14 1 -1 -1 -1 -1 -1 -1 -2 28
word pop=20 -17 0 0 -1 0 0 -2 2 -1 0|word por=-8 -11 -1 -2 12 -1 -4 8 -6 2 10
word portabl=-26 30 0 0 -1 -1 -1 21 -2 -18 -1|word post=1 -7 30 0 0 -3 -1 0 -1 -2 -16
word power=-36 42 -1 -1 -1 -2 -1 6 -1 -2 -2|word pre-k=-11 0 0 0 -2 -1 7 -3 -2 -2 15
word precio=-17 0 0 0 22 -1 0 -1 -1 -1 -1|word press=30 -17 -1 0 -1 -1 -1 -1 -2 -3 -2
word pretty=14 -3 -1 -1 -1 -1 -2 -1 -2 -2 -1|word pric=12 -8 -1 -1 56 -4 -8 -23 -5 -4 -4
word primero=8 -3 0 0 -2 -1 -1 -10 -1 -1 12|word principal=-9 31 -2 -1 1 7 2 -11 -6 -4 -6
word print=34 -30 -35 -2 -17 -4 59 -17 38 -1 -10|word printer=95 1 -40 -2 -17 -4 -16 36 -35 -10 -7
word priority=23 16 -1 -1 -4 -4 -8 -8 -3 -6 -2|word problem=-6 13 0 0 -1 -1 -1 -3 0 -1 0
word proctor=24 -8 0 0 0 -4 -1 0 0 0 -10|word program=89 -67 -4 -2 8 -9 32 -13 -9 -5 -21
word programa=32 -8 1 -1 -3 -3 -4 -5 -2 -5 -2|word progress=-12 -7 27 0 0 -3 -1 0 0 -1 -1
word projector=-11 17 -1 -1 13 -1 13 -12 -6 -4 -7|word promo=-8 -1 0 0 -2 -1 19 -2 -1 -2 -2
word propongo=-24 -7 -3 -2 -2 -3 -5 -3 -3 58 -4|word proyector=-7 -17 0 0 -1 0 0 28 -1 0 -2
word ps=30 -3 -1 -1 -2 -1 -2 -8 -5 -4 -4|word pta=-1 0 0 0 16 -1 -2 -6 -1 -5 0
word pto=-6 -1 -1 -1 16 -1 -3 -2 -1 2 -2|word pued=14 11 -1 -1 -7 -5 19 -1 -11 -10 -9
word pueden=-3 -4 -1 -1 -3 1 -6 5 22 -7 -2|word puff=15 -9 0 0 -1 0 0 -2 -2 -1 0
word pul=-24 27 0 0 0 0 -1 -1 0 0 0|word pull=-16 30 0 0 -3 -1 -1 -3 -1 -2 -1
word purchas=27 -2 -1 0 -7 -1 -3 -7 -1 -2 -3|word push=-1 5 -1 0 -1 13 -1 -1 -9 -2 -2
word put=-30 -37 1 1 24 -3 -3 -11 18 41 -5|word quarry=14 -12 0 0 0 0 0 -1 0 0 0
word que=15 -39 -6 -6 0 28 -7 -22 17 -8 33|word queda=-9 -1 1 0 -1 0 0 0 0 -1 12
word queremo=-18 -1 -1 -1 -2 35 -3 -1 -2 -2 -2|word question=16 9 -1 0 -8 0 -1 -2 -9 -1 -2
word quick=-14 0 0 1 0 0 0 0 -1 -1 17|word quien=-6 -2 1 0 -2 -2 23 -3 -1 -2 -7
word quier=-12 0 0 0 -3 0 -1 20 -2 -1 -1|word quiet=-18 -2 0 0 -2 0 0 25 -1 -1 -1
word quisiera=-9 -8 0 -1 9 -2 -5 3 -1 16 -1|word quiz=23 -5 -1 0 -1 -1 -1 -3 -2 -5 -3
word quot=49 -5 -2 -1 -25 -1 -2 -2 -3 -5 -3|word r=52 -38 -1 0 -1 -5 -1 -2 -1 -3 0
word rack=25 -19 0 0 0 -1 0 0 -2 -1 -1|word radio=-40 -14 -2 -1 -2 -3 -2 16 -3 -5 56
word ram=14 -1 -1 0 -1 0 0 -2 -5 -1 -1|word rather=12 -2 0 0 -1 0 -1 -1 -2 -1 -4
word rd=14 -12 0 0 0 0 0 -1 0 0 0|word re=-10 -17 0 0 -3 51 -4 -5 -1 -11 0
word reach=1 -5 -14 3 -1 20 0 -1 -1 -1 -1|word react=37 -22 -1 0 -1 -1 -1 -1 -3 -2 -4
word read=-42 10 -3 -2 -6 18 7 -13 44 -13 3|word readabl=25 -20 0 0 0 0 0 -1 -1 -1 -1
word reader=24 -14 0 0 -4 0 -3 0 -1 0 -1|word real=2 -2 1 0 -2 -1 14 -9 -2 -1 -1
word receiv=21 0 0 0 0 -19 0 0 0 0 0|word record=-1 -7 0 0 -2 -1 31 -5 -8 -2 -6
word recreo=-6 -14 -1 0 -1 -1 -1 -1 -1 -2 27|word recurso=19 -2 0 0 -2 -1 -2 -5 -4 -1 -2
word red=22 13 -1 0 -3 -1 -2 -9 -12 -2 -6|word regalo=-30 0 0 0 0 0 0 -1 35 -1 -1
word register=45 -3 -1 0 -25 -1 -1 -2 -3 -5 -4|word regular=-12 0 0 0 -2 0 -1 28 -13 0 0
word releas=3 -18 0 0 -2 27 -3 -5 0 -2 0|word repair=-10 3 0 0 41 -1 -4 -23 -2 -3 -1
word replac=-22 5 -2 -1 59 -3 3 -56 -9 -1 26|word replacement=-22 -2 0 0 16 0 -1 13 -2 -1 0
word reply=20 -2 0 0 0 -18 0 -1 0 0 0|word report=29 -48 28 -1 -5 -4 -1 13 -3 -3 -4
word request=21 30 -1 1 -11 -6 -10 -10 -9 -3 -1|word reset=-19 15 4 0 0 0 0 0 0 0 0
word resourc=2 -4 -1 40 -1 -1 -1 -2 -3 -3 -3|word rest=-23 -4 6 0 -1 -1 -1 -4 -2 -1 30
word restart=-26 0 0 0 0 0 0 0 0 0 27|word restrict=-11 -1 0 0 0 0 0 0 0 0 14
word restringido=-31 -1 -1 0 -2 -1 -1 -3 -1 -1 42|word restroom=-34 34 1 0 0 0 0 -1 0 2 0
word retirement=-6 -2 -1 -1 -1 3 12 -1 -1 -1 -2|word right=-41 42 0 0 -1 -2 -2 -6 -2 17 -5
word ring=35 -37 -3 -2 -2 20 -5 -12 28 -11 -10|word ringer=-34 0 0 0 0 0 0 0 0 0 35
word rm=-12 8 -1 -1 -5 -1 -2 15 -1 -1 1|word robot=16 -37 -1 -1 -3 -3 24 -5 -4 17 -2
word rol=-13 13 0 0 0 0 3 0 -1 0 -1|word roll=10 -3 0 0 -2 -1 -18 19 0 -1 -3
word roof=-10 12 0 0 0 0 0 0 -1 0 -1|word room=2 64 -6 -3 -5 -16 4 7 -24 -41 18
word rop=37 -35 0 0 0 0 0 0 0 0 0|word roster=51 -19 -3 -1 -2 -3 -3 -1 -3 -8 -5
word rout=25 -12 -1 0 -1 0 -1 -1 -1 -1 -5|word row=-57 64 0 0 0 0 0 -4 -1 -1 -1
word ruido=-6 12 0 0 0 -1 -1 -1 0 -2 -1|word run=-100 89 0 -1 17 1 2 18 -7 -11 -3
word s=-14 0 16 0 0 0 0 0 -1 0 -1|word sale=-21 -5 -1 0 13 -1 -4 -9 -8 -3 39
word salen=17 -18 -1 -1 -2 -2 -12 -2 -2 -2 25|word salimo=-10 17 0 0 0 2 0 0 0 -7 0
word salon=12 -6 -2 -2 5 -6 -12 26 -7 -11 4|word sam=-28 -11 66 -2 -2 -6 -4 -3 -3 -5 -5
word same=31 8 -2 3 0 -2 -4 -2 -5 -7 -20|word saturday=-7 -1 0 0 -2 -1 19 -2 -1 -2 -3
word sav=16 -2 -1 -1 -1 -2 -1 -1 -1 -4 -1|word save=-7 -1 0 0 -1 -1 -2 24 -11 -2 0
word saw=-35 43 -1 -1 -2 -3 -3 -27 -1 35 -3|word say=112 -75 10 -8 -30 -35 -19 -59 -22 -46 88
word scan=12 12 0 0 -3 -1 -3 -10 -3 -3 -1|word schedul=14 -2 8 0 -1 -1 0 0 -18 0 -1
word school=17 12 -1 -4 4 -7 -8 -41 58 9 -29|word scienc=-49 -11 2 -1 -1 -2 -16 -1 -1 4 77
word screen=50 -9 -1 -1 -16 -2 -2 -5 -12 -4 -2|word se=42 8 -2 -4 -24 -7 -25 34 -3 -13 -4
word seat=-25 23 -1 -1 18 -1 -2 -6 -2 -2 -1|word second=39 0 -2 -1 -7 -3 9 11 -19 -3 -24
word secretari=40 -2 0 0 -2 -1 -1 -4 -3 -21 -3|word section=-12 13 0 0 0 0 0 0 0 0 0
word security=27 -4 -1 -1 -1 -1 -11 -1 -2 -2 -4|word see=11 -3 13 -1 29 -3 -10 -24 -8 13 -14
word segundo=19 2 0 0 -3 -1 -3 -6 -1 -1 -7|word seizur=-3 17 0 0 -1 -1 -1 -9 -1 -2 0
word semana=12 -1 -1 0 -1 0 0 -2 -6 0 -1|word send=51 -34 -2 -1 2 7 3 -9 -8 -5 -5
word senior=-26 -1 -1 0 0 0 -1 0 -2 -1 33|word september=-14 14 0 0 0 0 0 0 0 0 0
word server=-19 36 0 0 0 -1 0 -1 -8 -1 -4|word servic=19 -17 0 1 0 0 0 0 0 0 0
word session=55 -4 -2 -1 -2 -6 -4 -4 -2 2 -33|word set=-3 -4 -6 -4 -6 -8 -4 40 23 -13 -14
word several=-12 16 0 0 0 0 0 0 0 -1 -1|word shad=-11 14 0 0 0 0 0 0 0 -1 -1
word shar=46 -12 -3 -1 -5 -2 -6 10 -6 -7 -8|word she=9 -9 14 0 -1 -1 -1 -2 -1 -3 -4
word sheet=15 -2 -1 -1 -1 -1 -2 -1 -2 -2 -2|word shelf=41 -34 0 0 0 -1 0 -2 -2 -1 -1
word ship=-3 -1 0 0 17 -2 -3 -3 0 -2 -1|word shop=-32 4 -1 0 -1 -3 -1 -4 39 -2 1
word short=-18 -4 -1 0 -2 3 23 4 -1 -2 -3|word shot=-30 -21 -1 -1 -7 23 76 -22 -2 -9 -4
word should=-37 -1 -1 0 -2 15 26 -1 2 3 -2|word show=107 -59 0 -2 -12 -8 -20 -33 -29 17 10
word shut=-14 36 0 0 -2 -1 -1 -10 -1 -1 -5|word si=57 -20 -2 -2 -4 -5 -17 -14 11 -8 5
word side=-21 29 0 0 -2 -1 5 -5 -1 -2 -2|word sign=43 20 -3 -3 -5 -6 12 -15 -4 -24 -13
word signal=13 -5 0 0 -1 -1 0 -1 -2 -1 -2|word siguen=-10 14 0 0 0 -1 -1 0 0 -1 -1
word silent=-55 3 -1 0 -1 -1 -1 -1 -1 -1 58|word sin=-10 24 0 0 -1 -1 -1 -5 -5 -1 -1
word sink=25 -16 -1 0 0 -1 0 -1 0 -1 -1|word siren=26 -21 0 0 0 0 -1 0 0 -2 -1
word sirv=46 -3 -2 -2 -2 -2 -4 -4 -12 -5 -9|word sistema=12 -4 0 0 6 1 -2 -4 -1 -6 -1
word sit=33 -23 0 0 0 -1 -1 -4 -1 -1 -1|word site=-6 -19 -4 -2 -3 -9 -24 -5 -3 -8 87
word six=-23 8 -1 -1 31 -2 10 -12 -3 -4 -2|word size=-15 11 0 0 -1 0 1 -1 0 6 0
word sizzl=-14 21 0 0 0 0 -1 -1 0 -2 -1|word slid=-76 49 -1 0 -2 -1 -1 0 -6 -4 40
word slow=-8 -1 40 -2 -5 -3 -4 -6 -6 -5 1|word small=-14 0 -1 0 -3 -1 -1 24 -5 3 -2
word smart=-35 -30 -1 -1 -9 -2 -2 -2 45 41 -3|word smartwatch=-14 0 0 0 0 0 -1 -1 17 0 -1
word smell=-7 15 0 0 -1 -1 -1 -3 -1 -2 -1|word smok=48 -45 0 0 0 0 0 -1 -1 0 0
word snak=-4 -9 0 0 0 0 15 0 0 0 0|word so=-34 73 -8 2 -4 -15 5 -10 -17 27 -12
word social=16 -6 -1 -1 -5 -7 34 -18 -3 -5 -3|word softwar=27 -5 0 0 -2 0 -2 -6 -9 -1 -1
word sola=-23 41 -1 0 -1 -3 -1 -6 5 -8 -2|word some=-12 9 0 0 -1 0 -1 6 0 -1 0
word somebody=-35 13 -1 -1 -8 -13 71 -7 -3 -9 -5|word someon=-27 19 -1 -1 -6 0 34 -31 23 -9 -3
word someth=-17 -19 -1 -1 -3 2 11 -3 13 15 4|word somewher=-13 15 0 0 -2 3 -1 -1 0 -1 -1
word son=89 -36 -1 -1 -12 -3 -13 -2 -8 -6 -6|word song=-32 0 0 0 0 0 0 0 -1 0 34
word sonido=17 -11 0 0 6 -1 -1 -3 -4 -1 -2|word sound=28 32 -2 -1 8 -3 -6 -28 -10 -5 -12
word spac=12 -12 0 0 0 0 0 0 0 0 0|word spanish=-3 -2 -2 -1 -3 -1 5 -3 -3 -4 17
word spar=14 -15 0 0 -3 0 -1 7 0 0 -1|word spark=34 -34 0 0 0 0 0 0 0 0 0
word speech=4 -8 0 0 -1 0 13 -2 -1 -1 -2|word spel=-6 -1 0 0 0 0 12 -1 0 -3 0
word spell=23 -2 -2 -1 -2 -1 -2 -2 -4 -4 -3|word spil=12 -10 0 0 0 0 0 -1 0 0 0
word spin=-34 -14 -1 1 -2 -1 -1 -3 -6 -4 65|word spirit=-10 -2 -1 0 -1 -1 25 -1 -2 -4 -2
word spotify=-15 -2 -1 -1 -1 -1 -3 -1 -1 -1 28|word spread=14 -1 0 0 -1 -1 -8 -1 -2 -1 -1
word spring=-45 -2 1 0 -17 14 55 -2 -3 0 -1|word squar=-13 23 0 0 -1 -1 -1 -1 0 -1 -5
word sra=24 -8 0 0 -1 -1 2 -9 -3 -2 -1|word sro=-3 -1 0 0 -1 -1 -11 0 -1 20 -1
word staff=61 -27 -3 -2 10 11 -1 -9 -21 -8 -10|word stair=-10 16 0 0 0 -1 -1 0 0 -1 -1
word stall=-34 35 0 0 0 0 0 0 0 0 0|word stand=2 15 -1 -1 -18 -2 -4 24 -4 -6 -6
word star=21 -12 -1 -1 -1 -1 -1 7 -4 -4 -2|word start=65 -42 6 0 -4 -14 -1 -6 -12 -5 15
word stat=-32 -11 1 0 -2 25 11 -2 -1 15 -6|word station=59 -57 0 0 0 -1 -1 2 0 -1 0
word stay=55 -21 -1 -1 -1 -2 -2 -2 -17 -4 -4|word stick=31 -21 -1 -1 -1 -1 -14 15 -2 -3 -2
word sticker=48 -2 -1 0 -1 -1 -2 -3 -32 -1 -3|word still=129 3 -3 0 -37 -25 -5 -39 -19 -5 -11
word stop=73 -44 5 -2 -4 -3 -4 -8 -3 -22 13|word stor=-4 12 0 0 -1 -1 -1 -1 -1 -1 -2
word storag=-8 -1 0 0 -2 -1 -3 -13 30 -2 -1|word storm=21 -14 -1 0 0 -1 -1 0 -1 -2 -1
word story=-49 -1 0 0 -1 0 0 -2 -2 6 50|word stream=7 0 -2 -2 -3 -4 -13 -6 -4 -7 41
word strip=16 -15 0 0 -2 -1 -1 6 -1 -1 -1|word strong=-14 4 0 0 -1 0 12 -1 0 0 0
word stuck=4 22 -1 -1 -1 -2 -2 -3 -4 -2 -9|word student=47 -31 -7 -4 21 -10 -14 -29 -16 93 -50
word su=-10 -1 0 0 -2 -3 -2 20 -1 -1 -1|word sub=-26 0 1 0 -3 0 -2 21 10 -2 2
word such=-23 -5 -1 -1 -1 -2 -3 -1 -1 47 -8|word sudden=-12 -6 -1 -1 -1 -2 -20 -1 -1 -1 46
word suena=-9 21 0 0 -1 -1 -1 0 -2 -2 -4|word suit=15 -6 0 0 0 0 0 -6 0 0 -1
word summer=21 4 -1 -1 -3 -1 -2 -7 -3 -5 -2|word superintendent=36 11 -1 -1 1 -5 -9 -12 -4 -12 -3
word supply=14 10 0 0 -1 -1 -1 -3 -1 -1 -16|word sure=15 -4 -1 -1 -1 -1 -2 -1 -2 -2 -2
word survey=34 -34 0 0 0 4 0 0 0 0 -2|word swap=16 -3 0 0 -1 0 -1 -4 -5 -1 -1
word sweater=-12 23 -1 -1 -1 -1 -2 -1 0 -3 -1|word swing=-9 12 0 0 0 0 0 -3 0 0 0
word system=32 -24 -1 -1 15 -2 -2 -2 -3 -4 -5|word tab=52 -36 -1 0 -1 -1 -1 -1 -2 -6 -1
word tabl=0 13 0 0 -1 -1 -1 -7 -5 3 -1|word tablet=9 -44 -1 -1 22 -2 -4 -15 37 6 -6
word tableta=-19 -1 0 0 16 -1 -1 -2 12 -2 -2|word tag=50 -15 0 0 -7 -1 -2 -3 -19 -1 -2
word take=2 -23 46 -2 -4 -11 6 -6 16 -9 -9|word talk=-45 -1 -1 -1 -1 -1 -1 0 20 -1 32
word talki=-10 -1 0 0 17 -1 -1 0 -1 -1 -1|word tamarack=-16 8 0 0 0 0 0 -1 11 -1 0
word tap=23 -24 0 0 -1 0 -1 -1 0 5 0|word tarea=-38 0 0 0 0 0 0 -1 40 0 -1
word teacher=56 -3 3 -2 -6 -3 -10 -19 -8 2 -9|word team=-24 -12 6 0 -2 22 18 -3 -2 -4 0
word telefono=31 4 0 0 -4 -2 -3 -11 0 -3 -11|word tell=7 -30 0 4 4 30 -1 -1 -6 -2 -6
word temperatur=29 -27 0 0 0 0 0 0 -1 -1 0|word ten=-19 17 -1 -1 -5 -1 -3 17 -4 5 -4
word tenemo=-10 -1 0 0 -2 -1 0 2 -3 19 -2|word tener=-17 -1 -1 -1 -2 -1 -2 -4 -5 41 -7
word tengo=48 -5 -1 -2 -4 -5 -7 -6 -5 -8 -5|word test=18 -9 -3 -1 -4 -6 21 13 -4 -11 -14
word text=58 -23 -2 -1 -3 9 -4 -6 -23 4 -7|word thank=-22 7 6 4 -3 5 17 -3 -4 -6 -3
word that=-62 -41 27 -4 -2 25 17 -28 22 90 -28|word the=55 64 -72 -52 -68 -15 0 -47 3 -49 -52
word them=-8 11 -2 -1 2 17 -6 -18 -3 17 -9|word then=55 -1 -1 1 -5 -2 -3 -12 -5 -4 -23
word ther=-70 82 7 -3 -12 5 26 -5 -7 15 -17|word thermostat=-33 60 -1 -1 -2 -4 -3 -4 -1 -8 -2
word they=20 -2 -13 -1 11 -6 -8 9 -7 -4 -3|word theyr=-15 1 0 0 -1 0 0 18 -1 -1 0
word thi=-41 43 0 1 -6 4 -9 -11 -10 -10 51|word thing=-2 1 14 0 -14 -7 2 4 -5 21 -13
word think=2 -15 -1 -1 -5 -2 -8 -6 -5 46 -4|word third=-15 12 -1 2 -5 -3 9 16 -4 -6 -3
word thos=-11 -6 -1 -1 -3 -2 7 11 -4 13 -2|word thre=13 -7 -2 -2 6 -15 8 36 -9 -20 -5
word threw=37 -24 -1 0 -3 0 0 -1 -3 -2 -2|word through=-20 21 3 0 2 -1 0 -1 -1 -1 -2
word throw=23 -5 -1 0 -1 -2 -1 5 -1 -2 -15|word thrown=39 -2 -1 0 0 -1 -1 -1 -1 -2 -30
word thx=12 -6 -1 0 0 0 -1 0 -1 -2 -1|word tic=-12 18 -1 0 0 -1 -1 0 0 -2 -1
word ticket=2 13 -1 0 2 -1 -3 -7 -2 -3 -1|word tienen=-16 9 0 0 0 0 1 -1 0 0 10
word tile=-21 28 0 0 0 0 -1 0 0 -1 -1|word till=-14 25 -1 -1 -1 -1 -2 -1 -1 -2 -1
word tilt=-25 27 0 0 0 0 0 0 0 0 0|word time=-31 19 -3 -2 -5 -30 14 22 -8 2 26
word to=48 -39 43 -13 -13 49 -7 -82 -1 -6 -40|word toda=16 17 -1 -1 -6 13 -5 -11 -7 -8 -4
word today=-10 -19 0 -1 -5 29 -1 -8 -3 13 5|word todo=47 -12 -4 -4 -10 25 6 -24 -11 -10 -4
word toilet=-18 24 1 0 0 -1 -1 0 0 -2 -1|word tomorrow=-3 -1 -2 -1 -3 -2 41 13 -30 -8 -5
word tone=23 -7 0 0 0 0 0 -6 -7 -1 -1|word toner=28 -17 -2 -2 -5 -3 -6 28 -10 -4 -5
word tonight=30 -6 0 0 -1 -1 -10 -5 -2 -1 -4|word too=-30 -2 -1 0 -3 -2 -1 25 -3 -4 20
word took=19 17 -1 -1 -5 -2 -5 -10 -3 -5 -4|word top=65 -33 -1 -1 -4 -3 -8 -7 -3 -5 -1
word torn=-25 27 0 0 0 0 0 0 0 0 0|word tornado=27 -21 0 0 0 0 -1 0 0 -2 -1
word touch=44 -21 -1 -1 -2 -2 -2 -9 -4 4 -4|word town=-12 -1 -1 -1 -1 23 -1 -2 -2 -1 -3
word train=5 12 0 0 -3 0 -1 -5 -3 -2 -1|word transport=37 -15 -2 -1 -1 -1 -3 -1 -1 -5 -7
word transportation=24 -13 -1 0 -1 -1 -1 -1 -1 -1 -5|word tre=-29 14 -1 -1 -2 -3 -2 54 -7 -18 -5
word tree=-14 14 3 0 0 0 0 0 0 -1 -1|word tri=38 -29 2 2 -1 -1 -11 -2 -4 -1 6
word trip=16 -10 -2 -1 -1 -1 -2 -1 -2 11 -6|word try=-14 -16 0 2 -1 -1 -2 -2 -1 25 9
word tuesday=22 -3 -14 0 -1 -1 -1 -1 -1 4 -4|word turn=57 11 -2 -1 -12 -5 -9 -10 -14 -11 -1
word tv=19 -43 -1 -1 19 -1 -2 -12 26 1 -4|word twic=28 -17 -1 0 -1 -3 -1 -8 -1 -5 10
word two=51 -33 -15 2 1 2 -27 52 -14 -8 -11|word typ=-12 2 0 0 17 0 0 -1 -2 -4 0
word type=45 -30 -1 0 -4 -1 0 -2 -2 -2 -1|word u=-33 -1 3 0 -4 2 6 -4 27 4 -1
word un=-79 -11 -4 -3 -3 -6 -2 52 -2 45 13|word una=6 0 -4 -3 14 -1 12 2 -1 -10 -12
word unavailabl=-12 -1 0 0 0 -1 0 0 -1 -1 17|word unblock=-2 -1 0 0 -2 -1 -13 -3 0 -2 26
word under=-50 85 -1 -1 -3 0 -1 -23 -3 -2 -2|word unit=-57 12 0 0 22 0 0 -1 -1 -3 30
word unlock=-18 0 0 1 -3 0 -1 -3 27 -2 0|word uno=-27 -2 0 0 0 0 0 30 0 0 0
word up=-6 57 -1 -1 -21 -7 5 -3 4 -24 6|word ups=18 -18 -1 -1 -1 -1 -2 -1 3 -2 4
word upsid=30 -2 -1 -1 -3 0 -6 -12 -3 -1 -2|word urgent=6 13 0 0 -2 -1 -1 -7 -5 -2 -1
word us=12 -23 -5 -3 -7 -6 -9 58 -9 -23 15|word usa=-11 -1 0 0 -2 -1 -3 -5 -1 26 -1
word usabl=22 -2 -1 -1 -2 -1 -5 -3 -2 -2 -4|word usan=-30 -1 -1 -1 14 -1 -2 -5 -6 41 -7
word usar=-17 13 -1 -1 -3 0 -5 -9 -1 25 -1|word usb=-8 0 0 0 -1 0 -13 24 -1 0 0
word use=11 0 -1 -1 -5 -3 -13 -19 1 13 18|word used=26 -28 -1 1 -5 -1 -4 -4 22 -3 -1
word using=55 -41 0 0 -1 0 0 -8 -2 -1 -1|word vacuna=18 -3 -1 -1 -1 4 -11 -2 -1 -1 -2
word vece=-23 39 -1 0 -1 -2 -1 0 -1 -8 -2|word vent=-25 30 0 0 0 -1 -1 -1 0 -1 0
word ver=-22 -3 1 -1 -2 -4 -3 -10 0 -3 48|word verano=24 -5 -2 -1 -1 -1 -2 -3 -2 -3 -3
word vid=-67 -5 -1 -1 -1 -2 -1 -1 -1 -2 83|word video=28 -15 -4 -3 -9 -7 45 -15 -16 -19 30
word viejo=24 -9 -1 0 -1 -1 -1 -1 -3 -4 -2|word vien=33 -31 -1 -1 0 -1 -1 -1 -1 7 -1
word vienen=-7 0 0 0 -1 -1 18 -5 -1 -1 -1|word vimeo=-7 0 0 0 0 0 -11 0 -2 -1 23
word vinyl=-11 14 0 0 -3 0 0 0 0 0 0|word viru=-13 0 0 0 0 0 0 0 15 0 0|word visitor=17 -12 0 0 0 0 -1 0 0 0 -1
word voic=-10 -6 0 0 0 0 0 0 -1 -2 19|word volant=21 -4 -1 -1 -1 -1 -7 -2 -1 -1 -2
word volunteer=-29 -5 -1 -1 -1 -3 -2 0 1 45 -3|word w/=-21 -11 -1 -1 34 -2 11 -13 9 -3 -2
word wait=18 -2 0 0 -2 -4 -1 -1 -1 -1 -7|word walk=-15 7 -1 -1 -3 -2 -1 28 -4 -3 -4
word walki=-10 -1 0 0 17 -1 -1 -1 -1 -1 -2|word wall=15 33 -1 -1 15 -4 -6 -16 -6 -7 -11
word want=-16 -21 0 -2 25 1 -4 -1 -11 -9 40|word warm=-22 10 -1 -1 -1 -1 -3 -1 -1 -3 25
word was=11 10 1 0 -3 -1 8 -11 -6 4 -12|word watch=4 -20 -1 0 -1 -1 -4 -4 23 -2 7
word water=-55 75 -1 -1 -3 16 -3 -5 -3 -13 -7|word way=-16 13 -1 0 -2 -2 -11 -4 10 4 7
word we=-11 -15 -14 -12 17 -23 12 -4 14 70 -26|word weapon=17 0 0 0 0 0 0 -1 0 0 -14
word weather=23 -17 0 0 0 0 0 0 0 -1 -4|word web=30 -4 0 0 -18 -1 -1 0 -1 -2 -2
word websit=12 0 0 0 -1 0 5 -2 -1 -4 -8|word wed=-32 -1 -1 0 -5 11 9 16 -1 6 -1
word week=28 10 -1 -2 -6 -2 2 -9 -7 -8 -4|word weekend=-13 6 0 0 0 0 0 0 0 7 0
word welcom=-10 -11 3 0 -1 -1 30 -2 -1 -3 -3|word went=-52 37 1 1 -4 -4 -5 -8 -8 -7 53
word were=21 -7 0 0 2 -1 11 -21 -2 -2 -1|word wet=-29 32 0 0 0 0 0 0 -2 0 -1
word weve=-31 35 -2 -1 -4 -1 -3 20 -6 -3 -6|word what=-86 -3 4 -3 113 -10 18 -30 -9 23 -18
word wheel=-21 23 0 0 0 0 0 -2 -1 0 2|word wheelchair=-15 16 0 0 0 0 0 0 0 0 0
word when=-13 26 -4 0 -27 -6 -16 80 -10 -20 -5|word whenever=12 -4 1 0 0 0 0 -1 -6 0 -1
word wher=46 24 8 -2 -23 -5 -5 -13 -14 6 -20|word which=17 -1 0 0 0 0 0 0 -1 -2 -12
word whiteboard=-12 14 0 0 -1 -1 -1 5 -2 -1 -1|word who=-14 -29 -5 -3 -11 25 74 -22 -10 33 -36
word whol=-24 14 25 -2 -5 31 -2 -11 -6 -10 -7|word why=-14 14 0 0 0 0 0 0 0 0 0
word wifi=-8 -15 2 -1 -5 -3 9 -6 20 22 -11|word will=-52 13 -1 -1 -3 -2 8 -8 58 -7 -4
word wind=-3 20 -1 -1 -1 -1 3 -10 -3 -4 -1|word window=-14 48 -2 -1 -1 -3 -8 -4 -2 -5 -6
word wing=-16 23 0 0 0 -1 0 -2 0 -1 -1|word wire=17 -13 0 0 0 0 0 -1 -1 0 -1
word with=18 -12 -11 -5 -10 -6 68 28 -11 -4 -46|word without=-1 -20 0 0 -1 0 -1 0 28 -2 -2
word wobbl=-46 53 0 0 0 0 0 -2 -3 -1 0|word won=-23 0 0 0 1 24 0 0 0 0 0
word wont=-6 -89 1 -2 -4 -5 -9 -11 92 -13 58|word wooden=-28 35 0 0 0 0 -1 -3 0 -1 0
word word=8 4 -13 0 -1 5 0 -1 -1 -1 0|word work=68 -11 -1 -4 -10 -6 3 -21 -27 -7 19
word workroom=-1 -3 0 0 -3 -1 -2 29 -14 -1 -1|word would=-105 -29 -3 0 41 25 4 44 -7 53 -15
word writ=75 -30 -2 -1 -2 -23 -5 -6 -6 15 -10|word written=-5 0 0 0 12 0 0 -6 0 0 0
word wrong=10 18 -2 0 -4 1 -4 -7 -8 -5 3|word y=-52 7 -2 -2 -7 -4 -2 34 -6 -16 51
word ya=84 -51 -1 -1 -6 -3 -5 5 -8 -11 -4|word yall=-36 -10 0 0 21 13 14 -7 -9 -1 15
word year=41 -19 2 0 -26 2 10 -3 -3 0 -3|word yearbook=36 -10 -1 -1 -2 -2 -6 -3 -2 -3 -5
word yes=19 -11 0 0 0 0 6 0 -11 0 -1|word yesterday=72 -23 -1 -1 -2 -11 -4 -11 -6 -7 -4
word yet=-16 -1 0 0 -3 -3 -4 -3 -2 33 0|word you=-37 -2 3 2 -9 19 1 7 20 23 -15
word your=-72 -18 -3 -2 8 0 69 -19 31 -8 13|word youtub=-18 1 -1 -1 -1 -1 -2 -1 -2 -4 36
word zero=21 -1 -1 0 -1 0 -1 -2 -2 -8 -5
`;

export const impactWeights = String.raw`
critical high normal low
=-84 -83 60 95|about account=8 63 14 -86|about alarmtech=13 18 -38 6|about audience=31 -2 -17 -12
about blocked=-2 -31 57 -24|about buy=-27 6 8 12|about chromebook=-28 6 47 -25|about computer=-6 16 15 -25
about cosmetic=7 -56 -51 95|about display=-46 -32 8 71|about door=-37 -2 -20 60|about electric=13 27 -1 -39
about email=-7 -13 34 -14|about errors=22 -12 18 -29|about furniture=-35 -35 -18 87|about grounds=37 20 -31 -26
about hazard=100 15 -26 -95|about howto=-24 -46 -29 93|about hvac=-12 26 -14 0|about light=-9 11 -8 6
about loose=-8 29 7 -27|about media=-36 -8 50 -6|about money=16 -30 18 -3|about network=37 24 -11 -49
about own=-1 -1 35 -33|about peripheral=-22 -43 -7 73|about pest=3 -23 36 -16|about phish=35 20 -23 -32
about phone=70 -54 6 -22|about plumbing=0 11 42 -52|about printer=-72 -5 78 -1|about program=79 -35 -14 -29
about sendout=41 -13 2 -29|about slow=-11 -30 -65 106|about smell=11 -9 4 -6|about sound=-20 -9 38 -9
about stream=-47 46 8 -8|about structure=7 9 -25 10|about supply=-7 24 23 -39|about wish=-15 -20 40 -5
aside buy=-2 -7 -5 14|aside supply=-3 -8 4 6|asked nothing broken=-20 4 22 -5|cleared account=8 -8 2 -2
cleared building=8 -21 27 -14|cleared buy=-4 12 -7 -1|cleared chromebook=-3 -8 14 -3
cleared computer=-13 5 24 -16|cleared device=-10 -26 36 1|cleared electric=-4 -3 12 -6
cleared hazard=-19 -5 -10 34|cleared hvac=-3 -2 8 -3|cleared light=3 -10 14 -6|cleared loose=-11 -1 37 -25
cleared media=-2 -4 22 -16|cleared network=-5 3 6 -4|cleared own=-2 -6 11 -4|cleared phone=-1 -7 5 3
cleared plumbing=15 -12 -8 4|cleared printer=-4 -8 -13 25|cleared program=7 -6 -1 -1|fault account=-4 -4 14 -6
fault alarmtech=6 -9 -3 6|fault building all=16 -39 17 6|fault building part=-19 48 14 -44
fault chromebook=-8 -19 19 8|fault computer=-24 57 -5 -27|fault device all=-13 7 6 0
fault device part=-19 48 14 -44|fault display=-6 4 22 -21|fault door=-6 -15 56 -35|fault electric=-11 -30 17 24
fault email=13 -7 -13 7|fault furniture=-26 4 12 10|fault grounds=-3 -8 -2 12|fault hvac=-1 26 -11 -15
fault light=-6 -7 -6 20|fault network=-11 39 -24 -4|fault peripheral=0 3 4 -7|fault phone=11 -19 13 -4
fault plumbing=-5 29 -7 -17|fault printer=-7 14 -4 -3|fault program=1 -3 24 -21|fault sound=-5 -6 13 -2
fault structure=37 1 -35 -3|first building all=5 24 -97 69|first building part=17 3 -13 -7
first device all=-38 5 12 22|first device part=17 3 -13 -7|group building all=-10 7 33 -27
group building part=-9 2 16 -9|group device all=-28 11 7 8|group device part=-9 2 16 -9|program sam=-8 -8 23 -7
program sam.cleared=-3 -9 16 -5|program sam.person=-13 -24 27 11|sign all.building=193 -97 -105 -79
sign all.count=-3 92 -47 -42|sign all.crowd=30 -3 -19 -8|sign all.district=141 -45 -67 -37
sign all.each=56 32 -27 -61|sign all.none=121 28 -79 -71|sign ask.buy=-18 -1 15 4|sign ask.idea=-9 -31 9 31
sign ask.mass=-3 -24 7 20|sign ask.mass.all=-4 -18 42 -19|sign ask.media=-21 31 6 -16|sign ask.own=16 -4 17 -29
sign ask.please=-9 -16 11 14|sign ask.quote=3 -25 17 5|sign ask.stream=32 2 -22 -11
sign danger.clear=-26 7 0 18|sign danger.held=-16 136 -74 -49|sign danger.now=183 -89 -108 -60
sign danger.risk=2 96 -31 -67|sign did.media=-16 4 13 -2|sign fault.ask.install=-34 -5 71 -33
sign fault.broken=-10 29 48 -65|sign group.class=17 54 -45 -27|sign group.several=31 109 -84 -66
sign group.unit=13 38 -9 -42|sign harm.data=135 13 -93 -60|sign low.ask=-43 -16 -57 99
sign low.cosmetic=3 -57 -58 102|sign not.idea=-4 12 9 -17|sign not.own=39 -31 41 -49
sign one.else=-80 46 58 -24|sign one.only=-16 -1 23 -7|sign place.shared=2 33 -18 -18
sign stop.noway=-18 128 -82 -30|sign stop.outage=88 -18 -26 -49|sign stop.power=-7 106 -74 -27
sign stop.work=3 52 -5 -50|sign way.norush=32 -73 -48 89|sign way.round=-6 -4 20 -10
sign way.usable=-33 -27 11 48|sign when.soon=42 35 -36 -41|subject account=6 -30 39 -15
subject alarmtech=12 -6 -1 -5|subject audience=3 10 -9 -3|subject blocked=3 -11 20 -11
subject building all=-19 0 18 2|subject building part=-35 6 12 16|subject buy=-3 -8 14 -2
subject chromebook=-4 -6 18 -7|subject computer=-2 27 0 -26|subject cosmetic=-3 -20 -8 32
subject device all=39 -14 58 -83|subject device part=-35 6 12 16|subject display=-3 -11 11 3
subject door=-11 -32 14 28|subject electric=-13 22 7 -15|subject email=-4 -3 23 -17|subject errors=-3 10 -16 10
subject furniture=-25 -2 -8 35|subject grounds=-19 27 -8 0|subject hazard=49 -22 -39 12
subject howto=-16 -20 -5 42|subject hvac=-12 -2 13 1|subject light=7 -9 -13 15|subject loose=20 -45 4 21
subject media=-15 -14 32 -3|subject money=-14 -12 20 7|subject network=10 9 2 -21|subject own=-5 -7 17 -4
subject peripheral=-7 -16 22 2|subject phish=11 4 -5 -10|subject phone=9 7 -4 -12|subject plumbing=-4 18 2 -16
subject printer=-14 -18 13 19|subject program=1 29 -21 -10|subject sendout=20 -9 -8 -4
subject slow=-7 -11 -15 33|subject smell=3 -14 7 5|subject sound=-6 -6 5 7|subject stream=-9 -32 26 14
subject structure=11 -15 14 -10|subject supply=9 -9 17 -17|subject wish=-5 -15 23 -3
trouble all.building=39 0 -17 -19|trouble all.count=-13 17 -3 0|trouble all.district=34 -5 -20 -8
trouble all.each=14 7 -9 -12|trouble all.none=60 -35 -21 -4|trouble group.class=5 -29 31 -7
trouble group.several=-46 18 45 -18|trouble group.unit=3 32 -56 20|trouble one.else=-22 17 9 -3
trouble one.only=1 14 -2 -12|word #=-31 47 -34 18|word ##=-9 72 -36 -27|word ###=-29 14 35 -20
word ####=-7 -23 25 4|word /=-3 11 -2 -6|word 2nd=-3 9 -9 2|word 3rd=3 -14 5 6|word 4s=-5 -4 13 -5
word 555-0148=6 -8 3 -2|word 5th=-6 9 5 -9|word 6th=-3 8 -3 -1|word a=42 -9 -60 27|word about=0 -13 15 -2
word abov=6 9 -2 -14|word abrir=-3 9 -12 7|word absenc=4 8 -7 -5|word ac=-11 16 2 -7|word accelerat=-4 10 2 -7
word accept=-2 -2 6 -3|word access=-4 0 7 -3|word account=-11 32 -1 -20|word across=12 -14 8 -6
word activ=-6 -9 22 -8|word add=-2 0 6 -5|word address=26 -6 2 -22|word adentro=11 -6 1 -6|word admin=9 -7 -1 0
word administrator=-4 11 -5 -2|word after=2 -20 14 5|word afternoon=-2 12 -11 0|word again=2 -9 2 4
word ago=-1 9 -9 1|word ahead=-3 -6 2 7|word ahi=5 8 -6 -6|word ahora=-2 6 -3 -1|word aide=3 20 -20 -3
word air=-2 20 -14 -4|word al=1 1 5 -8|word alarm=7 6 -8 -4|word alarma=10 -8 -1 -1|word alert=9 -13 -1 5
word all=44 51 -76 -19|word all-staff=-11 -6 15 2|word along=-2 -3 0 6|word alright=-2 -4 9 -3
word also=-1 -6 17 -10|word alumno=-12 16 -4 0|word ambulanc=16 -9 -4 -2|word an=-7 2 -15 20
word and=62 29 -50 -41|word annex=1 8 -7 -2|word announcement=0 -4 10 -6|word another=17 21 -20 -18
word ant=-3 -5 2 6|word any=44 -10 -33 -1|word anybody=-5 13 -6 -2|word anymor=-5 -12 6 11
word anyon=12 -2 -6 -5|word anyth=9 9 -15 -2|word anywher=15 -5 -7 -2|word apagamo=9 -3 -3 -2
word app=-15 4 0 11|word ar=-4 10 2 -7|word are=69 18 -40 -46|word around=7 -9 9 -7|word arriv=10 -9 5 -6
word art=-4 12 -2 -6|word as=2 -15 0 13|word ask=-4 -21 17 8|word assembly=-6 13 -5 -2|word asset=-1 -3 -10 13
word assign=-5 7 -1 -1|word at=15 72 -71 -16|word ate=-1 -5 9 -4|word attendanc=19 -9 -14 5
word auditorium=-4 7 -3 0|word august=-4 -3 9 -2|word auto=-1 -3 -4 7|word away=-3 6 0 -3|word b=-7 13 -4 -2
word back=-20 23 -14 10|word badg=12 -9 -8 5|word band=-2 17 -13 -2|word bano=-4 7 5 -9|word barn=8 -11 6 -3
word bathroom=10 5 -23 8|word battery=5 -14 2 7|word be=-3 -34 -17 54|word bee=-2 -3 9 -4
word been=-14 -10 17 7|word beep=2 11 -11 -2|word befor=6 -6 -3 3|word behind=-4 12 -1 -7
word bell=28 -16 -20 9|word benavid=-1 -2 -3 6|word bench=-3 -1 14 -10|word bent=-1 -3 20 -16
word besid=-4 16 -11 -1|word between=28 -4 -22 -2|word biblioteca=-5 2 6 -3|word bien=-5 -13 -7 25
word big=0 1 9 -11|word bit=-6 -9 -18 33|word bittersweet=12 -6 -5 -2|word black=21 14 -10 -25
word blanco=-5 7 -1 -2|word blank=-2 -6 14 -6|word bldg=13 -7 -3 -3|word bleacher=-3 -4 18 -11
word blind=-2 -3 -12 17|word blink=-4 -2 7 -2|word block=7 -14 17 -10|word blow=-3 8 1 -6|word blue=-5 -2 -5 11
word board=-11 6 -11 16|word bolt=-3 10 8 -14|word book=-3 9 10 -16|word bookcas=-1 -1 10 -8
word boot=-4 2 -13 14|word borrow=-1 -5 12 -6|word both=10 -3 -10 3|word bother=-1 -3 -4 8
word bounc=-3 -4 14 -7|word box=-18 8 4 6|word boy=0 27 -8 -18|word breaker=-5 11 -6 -1|word brick=16 -7 -8 -2
word brown=-4 13 11 -21|word browser=-3 8 2 -7|word bueno=-2 -10 13 -2|word build=37 -8 -19 -9
word bulb=-1 8 3 -10|word burn=13 -11 3 -5|word bus=21 5 -8 -18|word buse=18 -2 -9 -7|word busy=5 -7 -17 19
word button=-12 28 -29 14|word by=4 32 6 -42|word cabl=18 -9 -4 -5|word cada=3 -10 14 -8|word cae=-1 -6 13 -5
word cafeteria=22 -14 -21 13|word cal=16 2 -14 -4|word calefaccion=-1 -2 -4 6|word call=8 -8 3 -4
word caller=-2 12 -8 -2|word calm=19 -4 -9 -6|word cam=-2 15 -1 -12|word cambi=-4 10 -5 -1
word came=-3 -16 6 13|word camera=-2 6 -7 3|word campu=20 -6 -8 -6|word campus=11 -6 -3 -2
word can=43 5 -33 -16|word cannot=0 6 -9 2|word cant=-3 45 -13 -29|word cap=-2 -3 -8 12|word card=-17 4 32 -18
word cart=6 -19 8 5|word catalog=2 -4 7 -5|word cayendo=9 -7 -1 -1|word cayo=-5 3 -10 11
word ceil=-21 37 15 -30|word cell=15 -3 -8 -4|word center=-6 9 5 -7|word chain=-7 7 -4 5|word chair=-3 0 -10 12
word chang=-6 11 -3 -2|word charg=1 -15 21 -7|word charger=-3 21 -12 -5|word check=-7 12 1 -6
word child=29 -8 -15 -6|word chilly=-6 -4 -8 18|word chip=-1 -2 -4 7|word choir=16 -8 0 -8
word chromebook=-11 -20 19 12|word circulation=-7 9 0 -2|word city=9 -6 -2 -1|word clank=-3 -3 -7 13
word class=-11 38 -9 -18|word classroom=14 -9 9 -13|word clear=-1 11 -5 -5|word click=-7 25 -25 6
word clicker=-2 -4 -10 15|word clipboard=17 -9 -6 -2|word clock=-6 -29 -7 43|word clos=1 0 -10 9
word closet=-10 16 -17 11|word co=12 -3 -2 -7|word coat=-2 -4 -15 20|word cobb=-2 8 -4 -3|word cocina=6 -4 5 -6
word codigo=-1 -4 6 -1|word coffe=5 -2 -13 10|word coin=11 -5 -2 -4|word cold=5 13 -2 -16
word colleagu=-4 -4 12 -5|word color=-1 -2 -14 18|word com=13 18 -20 -10|word come=-6 -26 -5 37
word complain=3 -5 -4 6|word complianc=-2 -6 13 -6|word computadora=16 3 -19 0|word computer=-1 29 -15 -14
word comunicador=-6 12 -3 -4|word con=12 -1 -5 -6|word concret=-1 6 -4 -1|word conditioner=-2 12 -9 -2
word cone=-3 11 -6 -2|word connect=-1 7 -1 -4|word contrasena=-2 -3 7 -2|word controller=-2 -1 9 -6
word cook=5 18 -19 -5|word copi=-5 1 9 -6|word copy=-2 -5 11 -4|word cord=-7 27 -19 -1|word corner=-5 16 -9 -2
word correo=-3 -2 12 -7|word corto=10 -2 -4 -3|word cost=-2 0 7 -5|word could=-6 -17 -11 33
word couldnt=12 -6 -4 -2|word counsel=-8 6 -14 15|word count=5 -7 4 -2|word counter=-2 -4 0 7
word county=-1 11 -7 -3|word cours=-4 -4 11 -3|word cover=-11 1 -3 14|word crack=-9 0 -12 21
word crash=-2 0 10 -8|word creek=-7 13 -2 -4|word crook=-2 -2 14 -11|word cross=5 -8 6 -3|word cry=9 -1 -6 -1
word cuando=-3 -1 7 -3|word cubeta=-1 -6 13 -5|word cuenta=-6 2 10 -6|word custodian=5 -5 6 -5
word cut=0 -8 21 -14|word damag=-1 -2 10 -8|word danc=-2 -5 0 7|word dar=-3 2 -8 9|word dark=11 0 -6 -5
word day=-24 -3 -1 28|word de=20 25 -15 -30|word dead=1 4 4 -9|word deadlin=-3 -4 13 -6|word default=0 -1 -5 7
word degre=13 -2 -1 -11|word deja=-5 1 7 -3|word del=-4 -10 12 2|word dema=-3 -7 1 10|word deni=-4 6 0 -2
word dept=-3 6 -2 -1|word deputy=-3 3 -6 7|word desd=0 9 -7 -1|word desk=0 -11 23 -13|word desktop=-4 -4 -14 22
word detail=-3 6 -1 -2|word detect=-1 -3 10 -6|word detector=7 -7 5 -6|word devic=-2 9 -6 0|word dia=-6 -9 6 9
word dial=8 -5 1 -4|word dice=-9 -1 14 -4|word did=-9 -5 5 9|word didnt=3 4 0 -7|word died=-6 17 -12 2
word different=5 2 -14 6|word dinero=23 -9 -11 -3|word directory=-1 -3 11 -7|word disabl=-2 -2 9 -5
word disappear=-2 1 6 -5|word dish=-1 8 -5 -2|word dispatch=18 -7 -8 -3|word display=-1 -1 -7 9
word district=66 -42 4 -28|word distrito=7 -2 -4 -1|word do=-3 -5 -34 42|word doc=-1 7 0 -7
word document=-1 -2 -8 12|word doe=6 -17 -24 35|word doesnt=-8 -38 42 4|word doing=-5 7 2 -4
word domain=6 -4 -1 0|word done=0 -2 7 -4|word dont=1 -14 21 -8|word door=2 17 21 -40|word dos=3 10 -15 3
word doubl=-4 9 -9 4|word down=21 12 -29 -5|word dr=-1 -3 -4 8|word drain=7 -9 14 -12|word drama=15 -8 -6 -1
word drawer=-1 -3 -15 20|word drip=-8 12 0 -3|word driv=12 4 -5 -11|word driver=2 -2 5 -6|word drop=4 -2 -11 10
word drop-off=15 -9 -4 -2|word drywall=-3 -3 -3 9|word due=-15 17 0 -3|word dunmor=20 -11 -7 -3
word dur=11 -7 -2 -2|word east=-8 18 -5 -5|word egg=0 -1 -6 8|word eight=0 -5 -8 13|word eighty=-3 9 -4 -2
word either=-1 -5 8 -1|word el=-2 30 -2 -26|word elementary=0 -6 -6 12|word elevator=21 -13 -21 14
word else=0 6 4 -10|word em=-2 -2 10 -5|word email=13 -6 -15 9|word emergency=1 -4 -10 13|word empty=-5 -6 10 2
word en=50 -28 4 -26|word enchuf=-1 8 -5 -2|word end=8 15 -10 -13|word enter=-1 11 -7 -3|word entir=4 13 -12 -4
word entra=-1 -6 9 -2|word entrada=2 -2 -6 6|word entranc=0 6 -5 0|word entrar=-8 14 -4 -2
word error=-11 -6 31 -14|word es=-11 6 -17 22|word escuela=39 -9 -21 -9|word esl=-2 6 -1 -4
word esquina=-3 -8 19 -8|word essay=-1 -1 6 -5|word esta=13 7 -13 -7|word estan=11 5 -10 -5
word even=-1 -4 -3 7|word every=55 -63 7 1|word everybody=-2 -16 5 13|word everyon=-7 -11 23 -5
word everyth=13 -13 -23 22|word exam=-7 21 -2 -12|word export=-5 -15 28 -7|word eye=6 -12 7 -1
word face=-9 -6 -4 19|word fail=6 -15 19 -9|word fall=-1 10 -1 -7|word fallen=7 -4 -2 -1
word famili=0 25 -9 -16|word family=26 -8 -9 -10|word fan=-5 21 -27 10|word far=-6 -11 23 -7
word faucet=-9 2 9 -1|word fee=-2 -6 9 -2|word feed=-7 18 -7 -3|word feel=-2 -7 18 -9|word fell=4 17 -14 -6
word fenc=-13 22 -5 -4|word few=-1 -2 7 -4|word field=5 5 -7 -3|word file=27 -17 -5 -5|word film=-2 -7 -2 11
word filter=1 -12 6 6|word find=-4 -20 -2 25|word fine=-7 -9 -1 17|word fire=-10 23 -11 -3
word first=15 -7 -17 9|word five=-21 26 -12 7|word fix=-7 -22 26 4|word flicker=-7 17 -30 20
word flood=3 -3 -9 9|word floor=10 -23 -5 17|word flush=-2 -3 9 -4|word fob=-1 -6 10 -4|word foco=-2 -5 12 -5
word fold=-1 0 9 -8|word folder=6 -4 8 -10|word folk=-5 -6 11 0|word follow=6 -6 1 -1|word font=-2 -1 -9 12
word foot=-2 -2 13 -8|word for=-31 16 7 8|word format=-3 15 -1 -11|word found=-4 2 7 -5|word fountain=5 -9 6 -2
word four=0 15 -2 -13|word fram=-3 -6 12 -4|word freezer=0 -2 7 -5|word friday=-6 17 -1 -10
word fridg=-3 -14 18 -1|word friend=0 -5 6 -1|word from=21 19 -18 -22|word front=2 27 -28 -1
word froz=9 7 -13 -3|word full=3 -2 6 -6|word fundio=-2 -5 12 -5|word fuzzy=-2 5 -6 4|word fyi=15 -8 -2 -5
word game=-1 -2 6 -2|word gap=3 -5 -4 6|word gas=11 -4 -4 -2|word gave=-2 -6 0 7|word generator=6 -3 -2 -1
word get=-3 6 9 -12|word gift=-1 -2 7 -4|word gimnasio=2 12 -8 -6|word girl=1 -13 10 2|word give=-6 14 -3 -5
word glass=-7 6 10 -8|word go=-14 -6 9 12|word goe=-11 -15 15 11|word going=16 3 -14 -6|word gone=-11 -11 0 22
word good=-7 -1 -5 13|word got=-3 -3 6 0|word gotera=-1 -6 13 -5|word gr=-4 6 -6 5|word gracia=-2 -10 13 -1
word grad=-19 31 3 -15|word gradebook=-6 1 -2 6|word grader=3 20 -16 -8|word gradewell=17 -13 -2 -3
word grado=0 7 -5 -2|word grandparent=-3 7 -3 -1|word gray=1 -6 3 2|word greet=-5 -6 1 11|word grey=-7 -8 20 -6
word group=-1 -3 14 -10|word guidanc=-3 9 -6 -1|word gym=3 -5 -9 12|word ha=6 -1 -3 -1|word habla=-6 12 -3 -4
word hace=-6 1 -10 16|word hacer=-1 9 -7 0|word had=17 -6 -1 -10|word half=-10 2 14 -6|word halfway=-3 -5 8 -1
word hall=27 14 -31 -10|word hallway=-12 7 -8 12|word hand=-8 -5 15 -2|word handset=10 -5 -9 4
word hang=-6 19 -9 -3|word happen=-1 -5 -2 8|word hard=4 10 -18 4|word has=3 11 0 -14|word hasta=4 6 -8 -2
word have=-14 37 -14 -9|word hay=21 -22 18 -16|word he=-3 1 -3 6|word head=-6 6 -9 10|word headphon=-1 -4 11 -5
word headset=0 -2 -4 6|word health=-6 -2 19 -11|word hear=-17 19 4 -7|word heard=10 -5 -2 -3
word heart=-3 -4 -5 12|word heat=8 -14 8 -2|word heater=5 6 -7 -4|word held=-3 23 -15 -5|word hello=-1 -3 -2 6
word help=-4 9 -11 6|word her=1 -7 21 -15|word here=5 25 -19 -11|word hes=-3 14 -6 -5|word hey=-2 -4 11 -5
word hi=4 3 -10 3|word high=6 -12 6 0|word hill=15 -17 -1 3|word him=-8 16 -8 1|word hire=-2 14 -9 -2
word his=-7 27 0 -20|word history=-3 -7 1 9|word hoja=2 -4 6 -4|word hola=-4 8 -2 -3|word hold=0 4 -15 10
word hole=-5 -14 18 1|word home=7 -20 19 -6|word homework=-5 0 6 -1|word hook=-5 -20 -4 29|word hot=-3 17 -6 -8
word hotspot=1 -7 10 -3|word hour=-25 16 8 0|word how=-5 -11 -36 52|word hr=1 -5 6 -3|word huel=-7 9 -1 -2
word hum=6 -5 -7 6|word human=-2 -2 7 -3|word hurt=-5 9 -2 -2|word husband=-1 8 -12 5|word i=-38 14 25 -1
word ice=20 -7 -5 -7|word icon=-2 -1 -7 10|word id=-1 10 -1 -8|word idea=-1 -3 9 -6|word iep=-5 9 -3 -1
word if=3 5 -12 4|word im=-3 -9 24 -11|word in=13 7 17 -37|word inbox=-11 -4 8 6|word incendio=12 -10 -1 -1
word inch=-6 -6 22 -9|word includ=7 -3 -3 -1|word ink=-4 10 -4 -1|word insid=4 -6 -6 8|word install=-2 -7 12 -3
word instead=-3 -2 8 -3|word insulin=-3 17 -11 -2|word intercom=-4 10 -6 -1|word internet=12 2 -11 -3
word into=1 0 6 -8|word invalid=-1 7 4 -10|word invitation=-2 -3 8 -3|word ipad=-4 -3 15 -8|word is=7 16 8 -31
word isnt=15 -14 -1 0|word it=-30 41 -33 21|word its=12 -24 -13 25|word itself=-10 13 10 -13
word ive=-9 -4 -6 20|word jack=-4 -9 24 -10|word jam=-3 10 -3 -4|word jayden=-4 18 -10 -3|word juic=-2 7 -4 -2
word jump=7 -5 4 -5|word junior=-10 4 7 -2|word just=7 -41 19 15|word keep=-16 -1 19 -1|word kessler=6 4 -9 -1
word key=-9 -10 -13 31|word keyboard=-2 -6 -20 28|word kick=-6 4 3 -1|word kid=16 7 -18 -5
word kind=-5 -5 -16 26|word kinder=-5 26 -23 2|word kiosk=-9 -14 -2 25|word kitchen=8 5 -11 -3
word knock=-5 0 6 -1|word know=15 -32 -18 34|word la=38 -38 22 -22|word lab=-12 15 24 -27|word label=-4 -4 9 -2
word ladi=1 -6 2 4|word lamp=-5 -4 17 -8|word land=14 1 -13 -2|word laptop=-8 -13 23 -1|word larkmoor=8 -9 -2 3
word las=16 1 -7 -10|word last=-10 7 14 -12|word latch=-2 1 6 -5|word layout=-2 -1 -3 6|word le=-3 6 -12 9
word leak=9 1 -5 -5|word lean=4 -6 9 -8|word lector=-5 -5 14 -4|word lectura=-2 12 -8 -2|word lee=-3 -3 10 -4
word left=5 -19 26 -12|word leg=-2 0 6 -4|word lenta=-1 -1 -4 6|word lesson=-2 8 -5 -2|word let=8 0 2 -10
word letter=-3 -6 -3 12|word library=-7 8 11 -12|word libro=-4 8 -1 -4|word licens=-6 4 4 -2
word lift=23 4 -17 -10|word light=0 -13 -15 29|word like=-3 2 -19 20|word limit=-8 -2 12 -1
word line=26 -15 -12 2|word link=-5 23 -13 -4|word list=-7 -7 28 -14|word lista=8 -2 -5 -1
word littl=-12 -16 -4 31|word live=10 -2 -2 -6|word lluev=-3 -8 19 -8|word lo=-6 -2 -3 11|word lobby=-4 -8 6 7
word lock=10 0 -14 4|word lockdown=11 -6 -2 -2|word locker=-6 16 -4 -7|word log=9 -3 1 -6
word login=-3 -5 11 -3|word logo=-3 -1 -10 14|word lol=-1 -1 -6 8|word long=-2 9 -3 -4|word look=-5 -13 -14 32
word loop=4 4 -2 -6|word loos=-9 2 2 4|word los=26 9 -7 -28|word lose=-3 0 9 -6|word lost=-20 42 -20 -3
word loud=-6 -7 -7 20|word loung=-6 -9 24 -9|word love=-1 -3 -5 9|word low=-8 -1 -11 20|word lower=-5 2 -10 13
word lugar=3 7 -7 -2|word lumenot=8 -17 16 -6|word lunch=17 21 -31 -7|word luz=-2 -1 9 -6|word machin=7 0 9 -17
word mail=-18 16 35 -33|word mailbox=-7 16 -6 -4|word main=16 8 -8 -16|word mainly=-1 -7 12 -3
word maintenanc=20 -11 -4 -5|word make=-5 1 -18 22|word maker=-1 -2 10 -7|word man=-7 -13 -9 30
word manag=-6 -4 -8 18|word manana=-3 4 -6 5|word mand=-2 9 -4 -2|word many=-2 -2 -3 7|word map=9 -18 4 5
word mark=-8 13 -26 20|word marker=-2 -4 -21 27|word mass=-3 6 -10 7|word matter=-1 -3 -16 20
word may=3 -9 -1 7|word me=-26 -25 34 18|word meantim=6 -3 -8 4|word meanwhil=-4 6 -8 7|word media=-2 -4 12 -6
word meet=-9 17 0 -8|word mensaj=23 -9 -11 -3|word menu=3 -8 -5 9|word messag=-12 -1 13 -1
word mi=-17 17 -12 12|word mic=-6 6 8 -8|word middl=-5 11 -3 -3|word min=-6 -6 -1 13|word mine=1 -14 24 -11
word minut=19 -34 -17 31|word miss=-13 -16 31 -1|word mode=22 -9 -9 -3|word modul=-7 -3 12 -2
word moment=7 -2 -4 -1|word mon=-3 -4 1 6|word monday=-9 -4 21 -9|word monitor=2 -31 18 11
word mop=-11 8 -10 13|word more=-1 -2 -9 11|word morn=3 -8 0 4|word mount=-2 14 6 -17|word mous=-2 -3 9 -4
word mov=-6 9 5 -8|word move=-4 0 15 -11|word mr=-6 6 -4 4|word mrs=6 -11 0 5|word ms=-2 -2 11 -8
word music=-5 11 -21 15|word musica=-2 -5 -4 11|word my=-99 -44 60 84|word myself=-1 10 -7 -2
word nam=-8 -13 2 19|word name=18 -14 -15 11|word nasty=5 5 -8 -2|word near=-2 10 -6 -2|word need=-16 2 15 -1
word neighbor=-3 6 12 -16|word nest=9 1 -7 -3|word network=2 14 -13 -2|word never=-4 11 -17 9
word new=-28 0 38 -10|word next=9 -25 30 -13|word ni=25 -12 -12 -2|word night=-9 4 2 3|word nina=-2 -6 10 -1
word nine=8 -7 -7 6|word ningun=13 -3 -8 -1|word nino=13 9 -7 -14|word no=40 64 1 -105
word nobody=-10 50 -28 -11|word nois=-4 -4 8 0|word none=34 -7 -15 -13|word noon=1 14 -11 -4
word normal=-6 8 -1 -1|word north=29 -28 -11 9|word nos=0 6 0 -7|word not=-17 10 12 -5|word noth=-12 35 -3 -20
word notic=7 -7 3 -4|word notification=5 -6 2 -1|word now=18 9 16 -43|word nueva=-1 -3 11 -7
word nuevo=-6 -4 14 -4|word numero=-1 2 -11 10|word nurs=2 -1 7 -7|word of=25 28 -56 3|word off=31 -5 -16 -10
word offic=22 4 -19 -7|word offlin=6 -4 6 -8|word oficina=-4 -1 -4 9|word oil=0 -4 -6 11
word okafor=-1 -3 12 -7|word okay=-3 9 -6 -1|word old=-3 -15 7 11|word on=-20 -26 34 12|word once=-10 20 -21 11
word one=16 -22 33 -27|word onlin=-4 -1 12 -6|word only=-12 9 0 3|word onto=9 10 -16 -3|word open=-3 0 -4 6
word or=41 -27 -16 3|word order=-9 10 9 -10|word osag=16 -15 4 -4|word other=31 23 -29 -24
word otherwis=0 -2 -6 8|word otra=-7 14 -1 -6|word otro=-4 4 7 -6|word our=-21 35 0 -15|word out=18 56 -9 -64
word outlet=-7 5 12 -10|word outsid=17 8 -17 -8|word over=-2 44 -20 -22|word overflow=-6 19 -10 -3
word owe=4 -9 6 -1|word own=5 -19 13 1|word oye=7 -6 0 0|word pa=-6 10 -1 -4|word pad=-9 16 2 -9
word page=-14 -31 60 -16|word pagina=-3 -4 1 6|word pair=-1 -5 13 -6|word pane=-4 7 -9 5|word panel=6 12 -6 -12
word pantalla=20 -7 -22 9|word papel=7 0 -2 -5|word paper=-7 18 -6 -5|word para=-5 -8 7 6
word parent=14 0 9 -22|word park=-4 -5 6 3|word part=-3 12 1 -10|word pasillo=6 -14 -2 10|word pass=16 -5 -13 2
word password=-7 30 -7 -16|word past=-1 -4 9 -4|word patio=7 -6 -1 0|word pay=12 -3 1 -10
word payroll=7 2 -6 -2|word pc=-2 2 7 -7|word pcs=-2 19 -8 -9|word pd=-4 0 12 -8|word pe=-3 6 0 -3
word peel=-2 -2 -5 8|word pen=-1 -3 8 -5|word peopl=-5 27 -35 13|word period=-10 10 -4 4
word personal=-3 -3 13 -7|word phon=21 -17 15 -19|word photo=-3 8 7 -13|word pick=-1 -7 12 -4
word pictur=-9 12 -13 10|word pide=22 -4 -12 -5|word pin=-3 -6 19 -10|word pipe=4 6 -7 -3
word pizarra=-1 -4 11 -6|word pizarron=-3 8 -4 -1|word plafon=9 -7 -1 -1|word plain=-3 -9 2 10
word plan=-2 -5 12 -5|word plant=-5 6 -1 0|word plastic=10 -7 -2 0|word plat=-10 -6 13 3|word play=-2 19 -11 -6
word playback=8 -9 3 -2|word playground=8 3 -6 -5|word plug=-12 33 -4 -17|word po=-3 4 4 -6
word podemo=-2 6 -3 0|word point=-6 6 13 -13|word pointer=-1 -1 -6 9|word pole=33 -13 -13 -7
word polic=-2 17 -9 -6|word pop=-6 6 -3 4|word por=13 -5 -3 -5|word port=-1 -5 0 6|word portabl=8 2 1 -11
word portal=30 -10 -12 -9|word post=-3 -1 7 -3|word pour=24 -8 -9 -7|word power=20 0 -12 -9
word prend=0 14 -12 -2|word preschool=-2 -3 9 -4|word press=1 15 -19 4|word pric=-3 -4 21 -14
word primaria=11 -2 -7 -3|word principal=-1 -6 -3 10|word print=-23 -13 27 9|word printer=-12 -20 34 -2
word priority=-2 -4 -11 17|word privacy=6 -2 6 -10|word proctor=7 4 -7 -3|word program=-4 -3 51 -44
word programa=-3 18 -11 -4|word projector=-16 -5 10 11|word prop=-2 6 0 -4|word proyector=3 -4 8 -7
word ps=-6 6 -3 3|word pued=-5 17 -11 -2|word pueden=3 7 -6 -4|word puedo=-5 0 7 -2|word puerta=8 4 -8 -4
word pul=7 2 2 -11|word pull=-5 -3 10 -2|word purchas=-3 3 9 -9|word purpl=-1 -4 -3 8|word push=-9 26 -4 -12
word put=-2 7 -3 -2|word q=4 -2 -9 7|word que=22 1 -9 -15|word quemado=-7 9 -1 -1|word question=-5 -9 7 8
word quiet=7 -2 -4 -1|word quit=-3 13 -6 -4|word quiz=-3 18 -9 -6|word quot=-5 -5 -6 16|word r=2 -7 -12 18
word rack=-4 25 -16 -5|word radiator=-3 -3 13 -7|word rail=-5 8 10 -13|word rain=-2 -4 17 -11
word ram=0 -1 -13 13|word ramp=2 -1 4 -6|word rang=7 -6 0 0|word ransom=7 -6 0 0|word raro=7 2 -6 -4
word rather=-2 -3 -11 15|word reach=2 -10 12 -4|word react=-1 -3 8 -4|word read=-27 5 53 -31
word readabl=-4 -8 -14 26|word reader=6 -12 10 -4|word receiv=5 -1 4 -8|word recess=18 9 -16 -11
word recurso=-3 -4 10 -3|word red=-1 -8 4 4|word register=1 7 4 -12|word remot=-3 -6 -2 10
word renam=14 -5 -6 -3|word repair=-1 -1 -5 7|word replac=-3 -6 3 6|word repli=0 -1 -8 9|word reply=-10 -3 7 6
word report=25 -3 -12 -9|word request=-3 -4 -4 11|word resourc=-7 -11 27 -10|word rest=-4 5 6 -7
word restroom=8 -8 -5 5|word retir=-1 -1 -4 6|word right=-7 32 -21 -3|word ring=-2 11 -11 2|word rm=-4 -22 25 0
word road=7 -8 -4 5|word robot=-3 -7 4 6|word rol=0 -9 9 0|word roll=4 -6 8 -6|word roof=16 7 -14 -9
word room=3 -2 -7 6|word rop=-2 8 -4 -2|word rope=-2 0 -9 12|word roster=-5 -13 6 12|word round=5 -9 0 5
word rout=-12 19 -10 3|word row=-7 29 -9 -13|word rug=-6 17 -6 -5|word run=0 10 -3 -6|word rush=-4 -5 -2 12
word sag=12 3 -7 -9|word said=-1 0 6 -5|word sale=5 8 -13 -1|word salen=-5 6 1 -2|word salon=0 -5 23 -18
word sam=-3 -7 12 -2|word same=32 -20 -15 3|word sand=-1 4 -7 4|word sav=-2 -3 -7 11|word saw=5 -5 10 -9
word say=-8 -24 48 -15|word scan=-1 -2 7 -3|word schedul=1 7 -6 -2|word school=33 -4 -20 -9
word scoreboard=0 -4 6 -2|word scream=-6 2 -8 12|word screen=-7 9 5 -7|word se=10 -6 0 -4|word seat=-2 -1 9 -6
word secretari=8 -6 0 -2|word section=-4 13 -8 -1|word security=6 -4 2 -4|word see=12 -1 -11 0
word seen=-2 6 -4 0|word segundo=-2 5 -13 10|word seizur=2 12 -8 -6|word send=-3 40 -28 -9
word sensor=-4 -7 -4 16|word sent=-3 15 -3 -9|word sept=-5 -8 0 14|word september=-3 9 -4 -2
word server=0 18 -22 4|word servic=17 -11 -4 -2|word session=-4 21 2 -19|word set=16 -16 -9 10
word several=6 -5 0 0|word shad=-1 -3 -2 6|word shar=12 8 0 -20|word she=33 -29 6 -9|word sheet=12 -10 1 -3
word shelf=0 7 -6 -1|word show=1 -5 33 -30|word shut=-1 3 6 -9|word si=-5 -7 27 -16|word side=-9 21 2 -14
word sign=-4 -8 -13 25|word sign-in=-5 -8 1 12|word signal=4 -7 14 -11|word signatur=-1 -1 -9 11
word siguen=22 -8 -8 -6|word silenc=-1 20 -4 -15|word silent=7 -5 -5 4|word sin=11 2 -10 -3
word singl=24 -9 -11 -5|word sink=2 -1 -9 7|word siren=11 -9 -1 -1|word sirv=6 -1 -3 -3|word sistema=6 -3 -2 -1
word sit=-7 24 5 -21|word site=0 -16 33 -18|word size=3 -15 9 3|word sizzl=-4 30 -16 -10|word skull=16 -5 -5 -5
word slid=-6 -6 11 0|word slow=-3 -6 -11 20|word small=-4 -7 -20 31|word smell=12 -11 4 -5
word smok=15 -10 -4 -1|word snow=23 -20 7 -11|word so=-10 -16 3 22|word social=11 -3 -4 -4
word softwar=-5 6 2 -3|word sola=10 -13 5 -2|word solid=7 -4 -1 -3|word some=5 -11 2 4|word somebody=-16 4 9 3
word someon=6 -14 9 0|word someth=3 18 -9 -12|word somewher=-5 13 -9 1|word son=-2 -6 18 -10
word sound=-9 7 -1 3|word south=20 -9 -9 -2|word soy=-2 -7 11 -2|word spark=-6 8 -1 -1|word speaker=-6 3 10 -6
word special=12 -7 -4 -1|word sped=-3 7 -3 -1|word speech=-3 9 -5 -1|word spell=-1 -1 -9 11|word spil=0 -1 7 -5
word spin=13 -11 -7 5|word split=-1 -2 11 -7|word spread=8 -3 -4 -1|word squar=-2 -6 -4 12
word squeak=0 -1 -4 6|word sra=-3 -9 11 1|word stadium=-5 -7 4 8|word staff=-3 3 14 -14|word stag=13 0 -2 -11
word stair=-8 9 -5 5|word stall=9 -4 -1 -3|word stand=-6 7 -1 0|word star=-5 0 -12 18|word start=2 12 -4 -11
word stat=19 2 -16 -6|word station=7 3 -4 -5|word stay=-13 18 -5 0|word steam=-1 5 -7 4|word step=-5 6 -2 2
word stick=-2 -5 -23 30|word sticker=-2 -6 -2 10|word sticky=-1 -1 -6 8|word still=12 -34 -5 26
word stop=11 10 2 -23|word storm=12 -6 -3 -4|word strang=-3 18 -9 -7|word stream=-5 15 3 -12
word strip=-4 -7 9 2|word stuck=7 3 0 -9|word student=4 13 27 -44|word stuff=-2 13 -13 2|word stung=11 -9 0 -1
word sub=3 4 -6 -1|word subject=-4 -4 7 0|word submit=-1 -6 11 -4|word substitut=7 -8 2 -2
word suena=10 -7 -2 -1|word suit=3 1 -14 11|word summer=-3 -5 -8 16|word superintendent=-3 0 -16 19
word supply=-2 -8 19 -9|word sure=15 -4 -6 -5|word swap=-2 -4 6 0|word sweater=-6 -4 -8 18
word swept=-5 5 14 -14|word swing=12 -5 -5 -2|word switch=-9 -1 0 10|word system=3 3 -10 4|word t=-4 6 -2 0
word tab=-9 -15 12 11|word tabl=-5 -4 18 -9|word tablet=0 12 -3 -9|word tableta=-6 12 -3 -4
word tag=-2 -3 10 -6|word take=11 3 -13 -2|word taken=14 -15 5 -4|word talk=-1 -5 7 -1|word tamarack=8 -3 -3 -2
word tap=-1 1 9 -9|word tapado=-2 16 -11 -4|word tape=-6 7 -3 3|word teacher=20 10 -4 -26|word team=-3 6 -2 -1
word techo=11 -10 6 -7|word telefono=17 -11 -14 8|word temp=-5 -7 7 4|word temperatur=-1 -7 14 -6
word ten=5 -16 -6 17|word tenemo=-2 10 -6 -2|word tengo=-3 12 -15 6|word test=21 10 -13 -18|word text=6 -3 -5 2
word than=-5 9 -15 11|word thank=-4 5 6 -7|word that=15 -6 -27 18|word the=27 8 10 -45|word their=8 -9 -1 2
word them=-9 0 23 -14|word then=8 -11 8 -5|word ther=8 31 -18 -21|word thermostat=-7 -5 3 10
word they=4 -13 -13 22|word theyr=4 8 -9 -3|word thi=10 -10 7 -7|word thing=1 25 -19 -7|word think=-3 -3 -9 15
word thos=-1 -3 6 -2|word thre=7 4 -1 -11|word threw=-18 19 4 -5|word through=21 -14 5 -12
word throw=-1 7 -4 -3|word thrown=-5 19 -9 -6|word thru=-2 7 -1 -4|word thumb=-1 -5 6 -1|word tic=-3 -3 -6 11
word tien=-6 8 -14 12|word tile=-12 20 15 -23|word till=4 -17 1 12|word tilt=-2 -3 -4 9|word time=-10 -9 27 -7
word tiny=-5 -2 -7 14|word titl=-7 8 1 -2|word to=-9 -7 17 -1|word toda=44 -19 -20 -4|word todavia=2 -4 -4 6
word today=-3 25 -33 11|word todo=6 -9 -18 21|word toilet=11 5 -5 -11|word tomorrow=-10 28 -21 3
word tone=13 -3 -6 -3|word toner=-1 -4 9 -4|word tonight=-10 25 -6 -9|word too=13 -3 -19 9|word took=-3 9 -14 8
word top=-4 12 -11 3|word torn=-2 -5 11 -4|word tornado=14 -11 -1 -1|word touch=4 -8 12 -8
word towel=-4 -7 16 -5|word tower=14 6 -16 -4|word trabo=-5 10 -2 -3|word traen=-7 10 -1 -1
word train=-10 2 14 -6|word transport=-5 3 6 -4|word transportation=8 -1 -5 -2|word trash=-1 -2 -5 8
word tray=-1 1 6 -5|word tre=3 -4 7 -6|word treat=-1 -3 -4 8|word tree=6 -5 -7 7|word tri=-2 13 -5 -7
word trip=-8 12 -3 -2|word troubl=-3 25 -6 -15|word tube=-4 13 2 -12|word tuesday=0 10 -9 0
word turn=-11 -7 18 1|word tv=-16 4 0 11|word twic=-10 2 7 2|word two=-18 9 6 3|word typ=4 19 -14 -8
word un=21 0 -13 -9|word una=9 -22 20 -7|word under=6 21 -16 -11|word unica=-2 6 -3 -2|word unplug=7 -13 8 -2
word up=8 -9 -8 8|word updat=-7 -4 3 8|word upload=-2 -3 9 -4|word upper=-3 3 -6 5|word upsid=-2 -4 9 -3
word urgent=6 -3 -9 5|word us=-3 42 -23 -16|word usabl=-2 -8 -3 13|word use=-18 12 1 5|word used=-3 -6 -7 16
word using=-4 -16 25 -5|word vanish=-10 10 1 -1|word vece=9 -11 4 -1|word ventana=-2 -8 12 -2
word ver=5 -2 5 -8|word very=-2 -5 -14 21|word video=-9 15 13 -20|word vidrio=10 -2 -4 -3
word visit=-1 -2 -7 10|word visitor=-3 -1 -4 8|word voic=-2 -3 7 -2|word volum=3 -3 -9 9|word w/=4 6 -3 -7
word wait=-8 23 -6 -8|word walk=11 5 -13 -3|word walki=-6 12 -5 0|word wall=-26 2 2 22
word wallpaper=6 -2 -4 -1|word want=-5 -3 7 0|word warm=-5 2 -3 6|word was=19 -36 12 6|word wasp=8 -2 -2 -5
word water=27 -14 10 -23|word way=16 -22 -16 22|word we=10 41 -8 -43|word wear=-2 -5 12 -4
word weather=4 -7 4 -1|word web=-1 -3 -9 13|word week=-7 -8 33 -18|word weekend=6 -6 2 -1|word weight=9 -5 3 -6
word weird=9 -7 4 -6|word well=-1 -4 -10 14|word went=31 -15 -9 -7|word were=0 10 -4 -5|word wet=-6 10 -1 -3
word weve=8 14 -17 -4|word what=1 -9 7 1|word whatever=5 -5 -7 7|word wheel=-1 -3 -7 11
word wheelchair=-7 9 3 -5|word when=-3 -3 12 -5|word whenever=18 -10 -11 3|word wher=3 -2 -20 20
word which=-10 2 4 4|word whit=-3 -7 11 -1|word whiteboard=-1 -4 -5 11|word who=-15 2 2 11
word whoever=8 -6 -5 3|word whol=28 4 -23 -8|word why=-1 10 -7 -2|word wifi=-6 8 7 -8|word will=9 1 -8 -2
word wind=-2 1 -13 15|word window=-13 3 -22 31|word wing=-8 16 -8 1|word wir=11 -5 -4 -1|word wire=10 -1 -1 -9
word wireless=10 -7 -2 -2|word with=11 6 1 -18|word without=-5 0 -4 9|word wobbl=-3 -5 -5 12
word wont=-7 35 -8 -21|word wooden=-1 -3 10 -5|word work=15 -13 -21 18|word would=11 -8 -4 2
word writ=11 -3 -7 -1|word wrong=-18 -3 -22 43|word y=30 17 -27 -19|word ya=-4 17 -2 -11|word yall=0 14 -11 -3
word year=-8 -15 4 20|word yearbook=-7 2 10 -5|word yes=-2 -5 8 -2|word yesterday=-6 -6 19 -7
word yet=7 -6 9 -10|word you=10 -41 19 12|word your=-7 5 5 -4|word zero=-9 7 18 -16|word zoom=-1 12 -15 3
`;
