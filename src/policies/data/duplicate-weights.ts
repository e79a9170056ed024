/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/duplicates.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const duplicateWeights = String.raw`
same addition different
=-35 -6 41|"# #"=-2 5 -4|"# $"=-6 8 -2|"# SAME"=-2 0 3|"# and"=-1 5 -3|"# has"=-3 -1 5|"# now"=-1 3 -2
"#"=-19 15 4|"OTHER $"=-4 0 4|"OTHER and"=-2 5 -3|"OTHER by"=0 -2 3|"OTHER del"=-2 -1 3|"OTHER from"=2 1 -3
"OTHER in"=-3 -1 4|"OTHER no"=0 3 -2|"OTHER now"=0 5 -5|"OTHER on"=-4 -1 5|"OTHER the"=0 3 -3
"OTHER ther"=-1 -3 4|"OTHER"=-12 -1 14|"SAME $"=1 -7 6|"SAME OTHER"=-1 -2 3|"SAME SAME"=7 -3 -4
"SAME SAMEWORD"=2 -4 2|"SAME at"=-5 -3 8|"SAME for"=-4 -1 5|"SAME has"=-4 2 2|"SAME in"=6 -5 -1
"SAME isn't"=-2 -1 3|"SAME it"=-2 4 -2|"SAME keep"=4 -1 -2|"SAME out"=3 -2 -1|"SAME say"=-3 2 1
"SAME so"=1 2 -3|"SAME to"=-2 -1 3|"SAME"=11 -23 12|"SAME# SAME"=4 -1 -3|"SAME#"=11 -10 0|"SAMEWORD $"=-1 -1 3
"SAMEWORD SAME"=4 -3 -1|"SAMEWORD SAMEWORD"=5 -1 -4|"SAMEWORD and"=-3 2 1|"SAMEWORD at"=-2 -2 4
"SAMEWORD pleas"=3 -1 -1|"SAMEWORD show"=3 -1 -2|"SAMEWORD we"=3 -3 -1|"SAMEWORD"=16 -15 0|"^ SAME"=3 -3 0
"^ can"=-2 -1 3|"^ checking"=4 -3 -2|"^ i"=0 10 -10|"^ i'm"=-1 3 -2|"^ it"=2 5 -7|"^ it's"=-1 3 -2
"^ mr"=-1 3 -2|"^ my"=-3 -3 6|"^ no"=-3 -1 4|"^ now"=-2 -1 3|"^ pleas"=0 -3 3|"^ sam"=-3 -1 3
"^ sending"=3 -1 -3|"^ sorry"=-2 4 -2|"^ the"=-3 -5 9|"^ there's"=-1 -2 3|"a cracked"=-2 -1 3
"a messag"=3 -2 -1|"a"=6 -4 -1|"after"=-2 6 -4|"aide's"=-2 -1 3|"al"=-1 3 -2|"also"=-3 1 2|"an"=-3 0 3
"and OTHER"=3 -1 -1|"and it's"=-2 3 -1|"and the"=2 1 -3|"and then"=-2 3 -1|"and ther"=-1 3 -2|"and"=-6 24 -17
"another"=3 -3 1|"any"=2 -3 1|"are"=5 3 -8|"as"=5 0 -5|"at #"=-2 5 -2|"at all"=-1 -2 3|"at the"=-6 -1 6
"at"=-8 3 5|"b"=-1 3 -3|"box"=4 -1 -2|"broken SAME"=-2 -1 3|"broken"=-1 -2 3|"but the"=-1 4 -3|"but"=-4 4 0
"button"=3 -1 -2|"by the"=-1 -3 4|"by"=-4 0 4|"cam back"=-2 3 -1|"cam"=-5 3 2|"can"=2 -3 1|"can't"=5 -4 -1
"cell"=-2 3 -2|"chang"=-3 3 0|"changed"=1 3 -5|"checking"=5 -3 -2|"com from"=-1 3 -1|"com"=-2 8 -6
"copy"=2 3 -5|"cracked"=-2 -1 3|"dated"=-1 3 -2|"de la"=-1 -2 3|"de mi"=2 1 -3|"del"=-3 0 3|"different"=-1 -2 3
"do i"=-1 -2 3|"doesn't"=2 -4 2|"earlier"=4 -3 -1|"elementary"=3 -2 -2|"else's"=3 -1 -2|"en"=2 1 -3
"es"=-1 3 -2|"ext"=3 -1 -2|"fin $"=-1 4 -2|"fin"=-3 2 1|"for the"=4 -7 3|"for"=2 -11 9|"found"=-2 3 -1
"from my"=0 3 -2|"from the"=-3 5 -2|"from"=-5 12 -8|"get"=1 4 -4|"getting"=1 5 -5|"go"=-3 1 1|"goe"=1 4 -5
"gon"=-1 3 -2|"got"=-2 -4 6|"hand"=-1 -2 3|"has a"=-1 -3 4|"has no"=-3 -1 4|"has"=-5 -5 9|"hav a"=4 -3 -1
"hav"=3 -6 3|"hello i"=-1 -2 3|"help $"=4 -1 -3|"help"=5 -2 -3|"her"=-1 5 -4|"hop"=4 -1 -3|"hour"=-3 1 1
"how to"=-1 -2 3|"how"=-2 -2 3|"i OTHER"=-1 3 -2|"i changed"=0 3 -2|"i hav"=1 -5 4|"i hop"=4 -1 -3
"i wrot"=1 2 -3|"i"=4 8 -11|"if"=2 2 -4|"in #"=-3 -3 7|"in $"=-2 4 -2|"in SAME#"=3 -3 0|"in ther"=-2 -1 3
"in thi"=4 -2 -1|"in"=6 -8 1|"insid"=-1 3 -2|"is about"=-1 -2 3|"is still"=-2 3 -1|"is that"=-4 1 2
"is the"=-5 6 -1|"is"=6 -4 -1|"isn't"=-2 -2 4|"it $"=-5 1 4|"it and"=-1 -2 3|"it goe"=-1 3 -2|"it is"=-3 6 -3
"it"=-9 16 -7|"it's the"=-1 3 -2|"it's"=-4 6 -3|"just"=4 -3 -1|"keep"=3 -1 -2|"kid"=2 -7 5|"know"=3 -3 1
"la"=-2 -1 3|"lado"=-1 4 -2|"let"=-1 3 -1|"lin"=-1 -3 4|"lit"=-3 -1 4|"los SAMEWORD"=1 2 -3|"lost"=0 -3 3
"may"=4 -2 -2|"me to"=-2 -1 3|"me"=4 -8 3|"messag"=7 -5 -1|"mi"=3 0 -3|"minut"=-3 3 1|"mrs"=2 -3 1
"my OTHER"=-1 -3 4|"my SAME"=9 -4 -5|"my cell"=-2 3 -2|"my own"=-1 -2 3|"my"=3 -10 7|"nam"=-1 3 -1
"need"=-5 1 4|"no remot"=-3 2 1|"no"=-3 0 2|"not the"=-1 3 -2|"not"=4 0 -4|"noticed"=1 -3 2|"now $"=-1 5 -4
"now and"=-1 4 -3|"now but"=-1 4 -3|"now the"=-2 -1 3|"now"=-6 9 -2|"of it"=-1 3 -2|"of the"=3 -1 -2
"of"=3 2 -5|"off the"=-2 -2 4|"offic"=3 -4 2|"on SAMEWORD"=4 -2 -2|"on it"=-1 -2 3|"on my"=5 -7 2
"on the"=-5 2 3|"on"=-1 -9 10|"one $"=-2 3 0|"only"=3 1 -4|"open the"=-1 -3 4|"opened"=-1 3 -2|"or"=0 4 -4
"other"=2 -4 3|"our"=3 -3 -1|"out"=4 -5 1|"over"=3 0 -2|"own"=-3 1 2|"past"=-1 3 -2|"peopl"=3 -2 -1
"pleas"=8 -7 -1|"problem"=3 -2 -1|"put"=3 0 -3|"remot"=-3 2 1|"round"=1 2 -3|"sam thing"=-3 -1 3|"sam"=-7 1 7
"sav"=3 -2 -1|"say"=-5 8 -2|"second"=0 2 -3|"see the"=1 3 -3|"see"=-1 4 -3|"send"=2 -4 1|"sending"=3 -1 -3
"shared"=-1 -1 3|"sign"=3 -1 -2|"sin"=3 -1 -2|"six"=-1 3 -2|"so i"=1 -4 3|"so it's"=0 3 -3|"so"=-4 3 1
"som"=-2 -1 3|"somebody"=6 -3 -3|"sorry i"=-2 3 -1|"sorry"=1 3 -4|"start"=1 1 -3|"still"=-4 4 0
"student"=0 -4 4|"sub"=-2 0 3|"tak the"=-2 -1 3|"tak"=1 -4 3|"teacher"=-1 -2 3|"ten"=-1 3 -2|"the #"=-4 6 -2
"the OTHER"=-10 3 8|"the SAME"=3 -7 4|"the SAMEWORD"=3 -3 0|"the THING"=3 0 -3|"the one"=-3 2 1
"the other"=3 -2 -1|"the room"=-1 3 -2|"the shared"=-1 -1 3|"the"=-9 2 8|"then"=-3 3 0|"ther"=-6 5 1
"there's"=-2 -1 3|"they"=-1 3 -3|"thi tim"=3 -1 -2|"thi"=10 -9 -2|"thing"=-1 -3 3|"third"=-2 4 -1
"through"=-1 4 -3|"thursday"=-2 3 -1|"tim i"=3 -3 0|"tim"=6 -4 -2|"to open"=1 -3 1|"to"=-1 -8 8|"two"=-2 4 -2
"under"=-2 4 -2|"unlocked"=-1 -2 3|"up"=3 -4 1|"updat"=0 -3 4|"was"=-5 2 3|"we get"=3 -1 -2|"we need"=-2 -1 3
"we"=4 -4 1|"week"=6 -2 -3|"when"=4 0 -3|"who"=0 -2 3|"will be"=-1 3 -3|"will"=3 2 -5|"wrot"=1 2 -3
"y en"=-1 3 -2|"y"=0 4 -4|"you SAME"=-2 4 -1|"you can"=1 1 -3|"you the"=3 -2 -1|"you"=3 7 -10|"your"=4 -3 -1
after:day=4 -3 -1|after:days=-6 9 -2|after:hour=-17 6 11|after:minutes=8 -7 -1|after:week=7 -5 -2
another&fail=-5 -4 9|another&neg=-6 1 4|another&ok=-2 -4 5|another&said=-2 3 -1|another&tell=0 -2 3
another@near=3 2 -5|another@none=-3 -9 13|another@number=-2 3 -1|another@other=2 6 -8|another@same=-9 -3 12
areas:apart=-15 -2 16|areas:cross=0 -3 3|areas:equal=7 2 -9|areas:more=-5 -4 9|areas:neither=0 5 -4
areas:silent=3 2 -5|areas:within=5 1 -6|ask>said=-1 -3 3|ask>said@same=-1 -2 3|ask@near=-5 2 3|ask@new=0 -5 5
ask@none=8 -3 -6|ask@other=-1 -6 7|ask@same=4 -8 3|askfail>ask=3 -1 -2|askfail>ask@same=3 -1 -2
askfail@same=3 -1 -2|asks?=10 -29 18|body-things:apart=-19 16 3|body-things:cross=-6 -11 17
body-things:equal=17 -25 8|body-things:more=1 -9 8|body-things:neither=0 5 -4|body-things:silent=-8 27 -19
body-things:within=10 -3 -8|but:fail=-3 9 -5|but:neg=-4 -4 8|but:said=-2 3 -1|clock-time=-4 10 -6
conflict,words:alike=-16 -3 19|conflict,words:unlike=-18 -3 21|conflict:names=-14 1 13
conflict:numbers=-6 -4 10|conflict:rooms=-9 -2 10|conflict:sites=-7 3 3|copy=3 0 -3|copy-within=4 4 -8
corrects=-5 12 -8|covered-and-more=-9 2 6|fail>ask=-2 -2 3|fail>ask@none=-2 -1 3|fail>fail=-7 10 -3
fail>fail@none=1 4 -5|fail>fail@same=-8 6 2|fail>neg@other=2 -3 1|fail>neg@same=-4 2 2|fail>ok=-5 5 0
fail>ok@none=-2 3 -1|fail>ok@same=-3 1 2|fail>said=1 -11 10|fail>said@none=-6 2 4|fail>said@other=-8 -3 11
fail>said@same=4 -5 1|fail>tell@none=3 -4 1|fail>tell@same=-2 3 -1|fail>thanks=5 -2 -3|fail>thanks@none=3 -1 -2
fail>want=4 1 -5|fail>want@none=1 2 -3|fail@near=-7 15 -7|fail@none=4 9 -13|fail@number=-6 -4 10
fail@other=-10 -4 14|fail@same=19 -21 2|fresh:0=16 -9 -8|fresh:10=-26 20 6|fresh:2=2 8 -10|fresh:5=4 -18 14
glad>said=3 -2 -2|glad>said@other=3 -2 -2|glad@none=3 -5 2|goes-on=-10 32 -22|if@none=2 0 -3|if@same=4 -2 -2
informs&ask=-2 -4 5|informs&askfail=3 -1 -3|informs&fail=-3 -3 6|informs&if=8 -4 -3|informs&neg=5 -2 -3
informs&ok=-4 5 -2|informs&past=4 -2 -1|informs&tell=0 15 -15|insists=-3 10 -7|is:ask=7 -19 12
is:askfail=5 -1 -4|is:fail=7 -12 5|is:glad=4 -5 1|is:if=9 -3 -6|is:neg=10 -13 3|is:ok=-14 32 -18
is:said=3 11 -14|is:tell=0 15 -15|is:thanks=2 4 -6|is:want=7 -14 7|list:another=-12 -5 17|list:asks=7 -15 8
list:automatic=9 -6 -3|list:conditional=8 8 -17|list:contrast=-6 7 -1|list:courtesy=-4 2 2|list:doubt=-8 -11 19
list:fail=-5 -1 6|list:glad=4 -4 1|list:informs=-3 12 -10|list:jest=-1 -3 4|list:ok=-2 16 -14
list:partly=-5 1 4|list:past=0 7 -7|list:persists=-4 12 -8|list:rating=9 -4 -5|list:thanks=2 3 -5
list:untroubled=-2 -1 3|longer=-7 8 -1|mostly-covered=3 -4 1|mostly-within=19 -15 -4|names:apart=-12 -2 13
names:cross=-4 6 -2|names:equal=0 -11 11|names:first=0 -4 4|names:more=-2 5 -2|names:neither=0 3 -2
names:silent=13 11 -24|names:within=2 -8 6|neg>ask=3 -2 -1|neg>fail=6 -5 -1|neg>fail@none=3 -1 -2
neg>fail@other=-1 -2 3|neg>fail@same=4 -2 -2|neg>neg=-1 3 -2|neg>neg@other=5 2 -7|neg>neg@same=-3 2 1
neg>ok=-2 3 -1|neg>said=-1 8 -6|neg>said@none=4 -3 -1|neg>said@other=-3 8 -5|neg>said@same=3 -5 1
neg>tell@other=1 2 -3|neg>want=8 -2 -6|neg>want@same=6 -1 -5|neg@near=-1 -7 8|neg@new=5 -3 -2|neg@none=9 -4 -5
neg@number=-5 -2 7|neg@same=11 -4 -7|negated@near=1 -5 4|negated@new=6 -2 -4|negated@none=8 3 -11
negated@number=-5 -1 6|negated@other=-1 -6 7|negated@same=27 -13 -14|numbers:apart=-7 -4 11
numbers:equal=8 -7 -1|numbers:first=-6 22 -16|numbers:neither=4 -9 5|ok>fail=-5 9 -3|ok>fail@same=-4 10 -5
ok>neg@none=1 -4 2|ok>neg@same=-2 4 -1|ok>said=-1 6 -5|ok>said@none=1 4 -5|ok>said@same=3 0 -3
ok>thanks=-3 3 -1|ok>thanks@none=-3 3 -1|ok@near=-4 1 2|ok@none=-3 10 -7|ok@same=-7 16 -9
only-numbers-differ=-10 -2 12|pairs-covered=16 -24 8|pairs-within=6 -21 15|past>neg=1 -3 1|past>said=-1 -4 5
past>said@none=-1 -4 5|past>said@other=-1 -4 5|past@other=-1 -4 5|past@same=2 2 -4|persists&fail=-7 13 -7
persists@near=-4 4 0|persists@new=-1 3 -2|persists@none=4 6 -9|persists@number=-3 2 1|persists@other=-2 -1 3
persists@same=-2 3 -1|picture=-1 3 -2|places:equal=-7 -2 9|places:first=-12 -8 20|places:more=5 -6 0
places:neither=2 7 -9|places:silent=0 14 -14|places:within=5 -1 -4|quotes=0 3 -4|rooms:apart=-9 -2 10
rooms:equal=17 -10 -7|rooms:neither=-7 5 2|rooms:silent=-6 6 0|s"#"=-2 0 3|s"OTHER $"=-2 -2 4|s"OTHER"=0 -3 3
s"SAME #"=-2 0 3|s"SAME $"=-2 5 -3|s"SAME"=-2 4 -2|s"SAME# $"=3 -1 -1|s"SAME#"=4 -4 0|s"SAMEWORD $"=-2 -1 3
s"SAMEWORD SAME"=2 2 -4|s"SAMEWORD SAMEWORD"=-6 4 2|s"SAMEWORD"=-2 -1 3|s"^ $"=2 3 -5|s"^ OTHER"=-3 -1 4
s"^ SAME"=-2 5 -3|s"^ SAMEWORD"=-2 3 -1|s"^ my"=-2 -2 4|s"^ parent"=2 1 -3|s"again"=-2 -1 3|s"for"=-3 1 2
s"in SAME#"=3 -1 -2|s"in"=4 -1 -3|s"my"=-2 -2 4|s"parent SAMEWORD"=2 1 -3|s"parent"=3 0 -2|s"request $"=3 -2 -1
s"request"=2 -3 1|s"student"=-3 1 2|s"thing"=-2 0 3|said@near=10 -9 -1|said@new=-5 10 -5|said@none=11 7 -17
said@number=-7 3 4|said@other=-3 14 -12|said@same=-4 -15 19|second:adds,things:apart=0 -6 7
second:adds,things:cross=-7 8 -1|second:adds,things:equal=-1 11 -10|second:adds,things:more=-2 0 3
second:adds,things:silent=1 7 -8|second:adds,things:within=-7 17 -9|second:adds1=-17 39 -22
second:adds2=-15 21 -6|second:adds3=-7 9 -1|second:first,things:apart=-3 -4 8|second:first,things:cross=1 -3 2
second:first,things:equal=-2 4 -2|second:first,things:more=4 -3 -1|second:first,things:silent=3 -2 -1
second:first,things:within=3 -1 -2|second:first1=6 -9 3|second:nudge,things:cross=-2 3 -1
second:nudge,things:equal=24 -4 -20|second:nudge,things:more=3 -3 0|second:nudge,things:silent=7 -4 -3
second:nudge,things:within=12 -2 -10|second:nudge1=44 -14 -30|second:nudge2=10 -7 -3|second:nudge3=-2 -3 5
second:other,things:apart=6 -5 -1|second:other,things:cross=-7 -4 11|second:other,things:equal=-4 3 1
second:other,things:more=-3 -9 12|second:other,things:within=-4 1 3|second:other1=-7 -17 24
second:other2=-5 -13 18|second:withdraws,things:more=-1 -2 3|second:withdraws1=-6 5 1|shared:0=-3 3 0
shared:1=-16 6 11|shared:2=-4 5 -1|shared:3=-5 2 3|shared:4=7 -8 1|shared:5=18 -8 -9|shouts=6 -2 -4
sites:apart=-7 3 3|sites:first=-1 3 -2|sites:neither=1 -5 3|size:few=10 -4 -6|size:line=-1 -8 9
size:many=2 -3 1|size:short=-14 8 6|size:some=0 6 -6|subject-things:apart=1 -6 5|subject-things:equal=-17 10 7
subject-things:first=7 2 -9|subject-things:neither=-7 -4 12|subject-things:silent=10 1 -12
subject-things:within=0 -3 3|subject:apart=33 -9 -24|subject:cross=2 -4 3|subject:equal=-1 -2 3
subject:fwd=10 -4 -5|subject:more=-2 -2 4|subject:re=4 2 -7|subject:same=-46 15 31
subject:same,things:apart=-5 -10 15|subject:same,things:cross=-4 2 3|subject:same,things:equal=-13 4 9
subject:same,things:more=-6 -1 7|subject:same,things:neither=-2 5 -4|subject:same,things:silent=-3 6 -2
subject:same,things:within=-14 11 3|subject:silent=5 -2 -3|subject:within=1 4 -4|symptoms:apart=-14 -10 24
symptoms:equal=13 -4 -9|symptoms:first=-8 7 1|symptoms:more=5 3 -8|symptoms:neither=-5 -1 5
symptoms:silent=1 2 -3|symptoms:within=4 2 -6|telephone=3 2 -5|tell>ask=3 -2 -1|tell>fail=6 1 -7
tell>fail@same=7 -1 -6|tell>neg=0 3 -3|tell>said=-1 3 -2|tell>said@none=-1 9 -7|tell>said@other=0 -3 2
tell>said@same=2 -4 2|tell>tell=-1 5 -4|tell>tell@other=-1 5 -4|tell>want=-3 -3 6|tell@near=-1 6 -5
tell@new=-1 7 -6|tell@other=-2 7 -5|tell@same=6 -4 -2|thanks>fail=-6 6 0|thanks>fail@same=-6 6 0
thanks>said@none=3 -3 0|thanks@none=4 2 -6|thanks@same=-2 -2 4|things:apart=-9 -10 19
things:apart,names:equal=-2 -2 4|things:apart,names:first=-1 -2 3|things:apart,names:neither=-12 -6 18
things:apart,names:silent=8 2 -10|things:apart,names:within=-2 -5 7|things:apart,numbers:neither=-6 -6 13
things:apart,numbers:silent=-2 -4 6|things:apart,rooms:equal=3 -6 3|things:apart,rooms:neither=-11 0 11
things:apart,rooms:silent=-1 -3 4|things:apart,symptoms:apart=-2 -2 4|things:apart,symptoms:equal=-1 -3 4
things:apart,symptoms:neither=-7 2 5|things:apart,symptoms:silent=-1 -3 4|things:apart,wishes:first=-1 -3 4
things:apart,wishes:neither=-6 -5 11|things:cross=-8 4 4|things:cross,names:equal=2 -4 2
things:cross,names:first=-5 6 0|things:cross,names:neither=-8 -1 8|things:cross,names:silent=2 6 -8
things:cross,numbers:apart=-1 -9 10|things:cross,numbers:first=-3 4 -1|things:cross,numbers:neither=-3 8 -5
things:cross,rooms:equal=3 -1 -2|things:cross,rooms:first=-2 -2 4|things:cross,rooms:neither=-7 1 6
things:cross,rooms:silent=-2 6 -5|things:cross,symptoms:apart=-3 2 0|things:cross,symptoms:equal=4 -3 -1
things:cross,symptoms:first=-4 0 4|things:cross,symptoms:more=1 2 -4|things:cross,symptoms:neither=-5 -8 13
things:cross,symptoms:silent=0 9 -9|things:cross,wishes:neither=-3 -2 5|things:equal=1 3 -3
things:equal,names:apart=-11 -3 14|things:equal,names:first=2 -4 2|things:equal,names:neither=8 3 -11
things:equal,names:silent=6 2 -7|things:equal,numbers:apart=-3 0 2|things:equal,numbers:equal=3 -1 -2
things:equal,numbers:first=2 8 -10|things:equal,numbers:neither=-2 -5 7|things:equal,rooms:apart=-8 1 8
things:equal,rooms:equal=12 -2 -10|things:equal,rooms:neither=-4 4 0|things:equal,symptoms:apart=-3 -1 4
things:equal,symptoms:equal=-6 3 4|things:equal,symptoms:more=0 3 -3|things:equal,symptoms:neither=6 -3 -3
things:equal,symptoms:within=7 -2 -5|things:equal,wishes:equal=-4 -3 7|things:equal,wishes:first=-5 2 3
things:equal,wishes:neither=13 -3 -10|things:equal,wishes:silent=-3 4 -2|things:first,names:neither=4 -1 -3
things:first,numbers:neither=4 -1 -3|things:first,rooms:neither=3 -4 1|things:first,symptoms:neither=4 -2 -2
things:more=-3 2 1|things:more,names:equal=-3 -3 5|things:more,names:first=2 -5 3
things:more,names:silent=-3 6 -3|things:more,numbers:apart=-2 3 -1|things:more,numbers:silent=2 1 -3
things:more,rooms:equal=-2 -1 3|things:more,rooms:first=4 1 -5|things:more,rooms:neither=1 -4 3
things:more,rooms:silent=-5 8 -3|things:more,symptoms:apart=-6 -8 15|things:more,symptoms:equal=6 3 -9
things:more,symptoms:first=-7 9 -2|things:more,symptoms:more=3 -2 -1|things:more,symptoms:silent=5 -3 -2
things:more,wishes:equal=-2 3 -1|things:neither=0 5 -4|things:neither,names:neither=-2 5 -4
things:neither,numbers:neither=0 5 -4|things:neither,rooms:neither=0 5 -4
things:neither,symptoms:neither=0 5 -4|things:silent=3 2 -5|things:silent,names:neither=-5 6 -1
things:silent,names:silent=4 -2 -2|things:silent,numbers:first=-1 4 -3|things:silent,numbers:neither=3 -2 -1
things:silent,rooms:neither=1 3 -4|things:silent,symptoms:first=3 0 -3|things:silent,symptoms:neither=-3 2 0
things:silent,wishes:first=4 -2 -2|things:silent,wishes:silent=3 0 -3|things:within=11 -4 -7
things:within,names:cross=-2 3 0|things:within,names:first=0 3 -3|things:within,names:neither=15 -6 -9
things:within,names:silent=-1 -3 4|things:within,numbers:equal=4 -1 -3|things:within,numbers:first=-3 3 -1
things:within,numbers:neither=10 -8 -2|things:within,rooms:neither=10 1 -11|things:within,rooms:silent=-1 -2 3
things:within,symptoms:equal=10 -3 -6|things:within,symptoms:neither=0 4 -4
things:within,symptoms:silent=-2 -2 4|things:within,wishes:neither=9 0 -9|things:within,wishes:silent=3 -1 -2
want>ask=-3 -1 4|want>ask@same=-2 -1 3|want>said=-3 -3 6|want>said@other=-2 4 -2|want>said@same=-2 -3 5
want>thanks=0 3 -3|want>thanks@none=0 3 -3|want@near=0 -2 3|want@new=3 -3 0|want@none=6 6 -12
want@number=-2 -2 4|want@other=0 -5 6|want@same=0 -7 7|wishes:apart=-4 -1 5|wishes:equal=-10 2 9
wishes:first=-4 -2 6|wishes:neither=14 -8 -5|wishes:silent=1 9 -10|words-covered=12 8 -20
words-within=39 -26 -13
`;
