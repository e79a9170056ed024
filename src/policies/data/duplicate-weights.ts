/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/duplicates.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const duplicateWeights = String.raw`
same addition different
=-47 -26 73|"# #"=-2 6 -4|"# $"=-6 9 -3|"# SAME"=-3 0 3|"# and"=-1 5 -4|"# has"=-4 -1 5|"# in"=-1 -1 3
"# now"=-1 3 -2|"# of"=0 3 -3|"#"=-21 14 7|"OTHER $"=-5 -1 6|"OTHER and"=-2 5 -3|"OTHER del"=-2 -1 3
"OTHER every"=3 -1 -2|"OTHER for"=-1 -2 3|"OTHER from"=2 1 -3|"OTHER in"=-3 -2 6|"OTHER lead"=3 -1 -1
"OTHER no"=0 3 -3|"OTHER now"=0 5 -5|"OTHER on"=-4 -1 6|"OTHER the"=0 4 -3|"OTHER ther"=-1 -3 4
"OTHER was"=0 -2 3|"OTHER"=-13 -2 16|"SAME $"=1 -7 6|"SAME OTHER"=-2 -2 4|"SAME SAME"=7 -3 -4
"SAME SAMEWORD"=2 -4 2|"SAME at"=-5 -3 7|"SAME by"=-1 -2 3|"SAME for"=-4 -1 5|"SAME has"=-4 2 2
"SAME in"=5 -5 0|"SAME isn't"=-1 -1 3|"SAME it"=-2 3 -2|"SAME keep"=4 -1 -3|"SAME out"=3 -2 -1
"SAME say"=-3 2 1|"SAME so"=1 2 -3|"SAME"=12 -23 11|"SAME# SAME"=4 -1 -3|"SAME#"=12 -9 -4|"SAMEWORD $"=-1 -1 3
"SAMEWORD SAME"=4 -3 -1|"SAMEWORD SAMEWORD"=5 -1 -4|"SAMEWORD and"=-3 2 1|"SAMEWORD at"=-2 -2 4
"SAMEWORD show"=3 -1 -2|"SAMEWORD we"=3 -2 -1|"SAMEWORD"=17 -13 -4|"^ OTHER"=-2 -3 5|"^ SAME"=3 -2 -1
"^ can"=-2 -1 3|"^ checking"=4 -2 -2|"^ got"=0 -2 3|"^ her"=0 3 -3|"^ i"=-1 10 -9|"^ i'm"=-1 3 -2|"^ it"=1 5 -6
"^ it's"=-1 3 -2|"^ mr"=0 3 -3|"^ my"=-4 -4 7|"^ no"=-3 -1 4|"^ now"=-2 -1 3|"^ pleas"=0 -4 3|"^ sam"=-3 -1 3
"^ sending"=3 -1 -3|"^ sorry"=-2 4 -3|"^ the"=-4 -7 11|"a cracked"=-2 -1 3|"a messag"=3 -1 -2|"a"=6 -3 -3
"after"=-2 5 -3|"aide's"=-2 -1 3|"al"=-1 3 -2|"also"=-3 2 1|"an"=-3 -1 4|"and OTHER"=3 -1 -1|"and it's"=-2 3 -1
"and no"=-2 3 0|"and the"=3 2 -5|"and then"=-1 3 -2|"and ther"=-1 3 -2|"and"=-5 27 -21|"another"=3 -3 0
"any"=2 -3 1|"are"=5 2 -7|"as"=5 0 -5|"at #"=-2 5 -2|"at dunmor"=0 3 -2|"at the"=-6 -1 7|"at"=-8 2 6|"b"=0 4 -3
"box"=4 -1 -3|"broken SAME"=-2 -1 3|"broken"=-1 -2 3|"but the"=-1 4 -2|"but"=-4 5 -1|"button"=3 -1 -1
"by the"=-1 -2 3|"by"=-3 1 3|"cam back"=-2 3 -1|"cam"=-5 3 2|"can't"=5 -3 -2|"cell"=-2 4 -2|"chang it"=-2 3 0
"chang"=-3 3 0|"changed"=1 3 -5|"checking"=6 -3 -2|"class"=-3 1 2|"com from"=-1 3 -2|"com"=-2 8 -7
"coming"=0 2 -3|"copy"=2 3 -5|"crack"=0 3 -2|"cracked"=-2 -1 3|"de la"=-1 -2 4|"de mi"=2 1 -3|"dead"=-1 -1 3
"del"=-3 0 3|"different"=-1 -2 3|"do i"=-1 -2 3|"doesn't"=2 -5 3|"dunmor $"=0 3 -2|"dunmor"=1 2 -3
"earlier"=4 -3 -2|"elementary"=3 -2 -2|"else's"=3 -1 -2|"es"=-1 3 -2|"every"=1 2 -3|"ext"=3 -1 -3
"fin $"=-1 4 -2|"fin"=-3 2 1|"for the"=3 -7 3|"for"=1 -12 11|"found"=-2 3 -1|"from my"=0 3 -2
"from the"=-3 5 -2|"from"=-5 12 -7|"get"=1 3 -4|"getting"=1 5 -6|"goe"=1 4 -5|"gon"=-1 3 -2|"got"=-1 -4 5
"half"=-1 3 -2|"has a"=-1 -3 4|"has no"=-3 -1 4|"has"=-5 -4 9|"hav a"=4 -3 -1|"hav"=3 -6 3|"he"=-1 3 -2
"help $"=4 -1 -3|"help"=6 -2 -4|"her is"=1 2 -3|"her"=-1 6 -5|"hop"=4 -1 -3|"hour"=-3 1 2|"how to"=-1 -2 3
"how"=-2 -1 3|"i OTHER"=-1 3 -2|"i get"=-1 -2 3|"i hav"=1 -5 4|"i hop"=4 -1 -3|"i see"=0 3 -2|"i wrot"=1 2 -3
"i"=4 8 -12|"i'm"=-1 3 -2|"if"=2 2 -4|"img #"=0 3 -2|"img"=0 3 -2|"in #"=-3 -4 7|"in $"=-2 4 -2
"in SAME#"=3 -2 -1|"in the"=-2 -1 3|"in ther"=-2 -1 3|"in thi"=3 -2 -1|"in"=6 -7 1|"insid"=-1 3 -1
"is a"=1 2 -3|"is about"=-1 -2 3|"is still"=-2 3 -1|"is that"=-4 1 2|"is the"=-5 5 -1|"is"=5 -5 1
"isn't"=-2 -2 4|"it $"=-5 1 4|"it and"=-1 -2 3|"it goe"=-1 3 -2|"it is"=-3 6 -3|"it"=-8 17 -8
"it's the"=-1 3 -2|"it's"=-3 7 -4|"just"=4 -3 -1|"keep"=4 -1 -3|"kid"=2 -7 5|"know"=3 -3 1|"la"=-2 -1 3
"lado"=-1 4 -3|"left"=-2 3 0|"let"=-1 3 -1|"library"=-1 3 -2|"lin"=-1 -3 4|"lit"=-3 -1 4|"lost"=0 -3 3
"may"=4 -2 -2|"me to"=-2 -1 3|"me"=5 -8 3|"menu"=2 0 -3|"messag"=7 -5 -2|"mi"=3 0 -2|"minut"=-3 3 0
"mrs"=2 -3 2|"my OTHER"=-1 -5 6|"my SAME"=9 -4 -5|"my cell"=-2 4 -2|"my own"=-1 -2 3|"my"=3 -12 10
"need"=-4 1 4|"no OTHER"=-1 -2 3|"no"=-3 0 3|"not the"=-1 3 -2|"not"=4 0 -4|"nothing $"=1 2 -3|"nothing"=2 1 -3
"noticed"=1 -3 2|"now $"=-1 5 -4|"now and"=-1 4 -3|"now but"=-1 4 -3|"now"=-6 10 -4|"of it"=-1 4 -3
"of the"=3 -1 -2|"of"=3 3 -6|"off $"=-1 3 -2|"off the"=-2 -1 3|"offic"=2 -5 3|"on SAMEWORD"=4 -2 -3
"on it"=-1 -2 3|"on my"=6 -7 1|"on the"=-5 2 2|"on"=0 -8 8|"only"=3 1 -5|"open the"=-1 -3 4|"opened"=-1 3 -2
"or"=0 4 -4|"other"=2 -4 3|"our OTHER"=3 0 -2|"our"=4 -2 -1|"out"=4 -4 0|"over our"=3 -1 -2|"over"=3 0 -2
"own"=-3 1 2|"past"=-1 3 -2|"peopl"=3 -2 -1|"play"=3 -1 -2|"pleas"=8 -8 0|"problem"=3 -2 -1|"put"=3 0 -3
"remot"=-3 2 1|"round"=1 2 -3|"sam thing"=-3 -1 3|"sam"=-7 1 6|"sav"=3 -2 -1|"say"=-5 7 -2|"second"=0 3 -3
"see the"=1 3 -4|"see"=-1 3 -2|"send"=2 -3 1|"sending"=3 -1 -3|"shared"=-1 -1 3|"show a"=-1 3 -2|"show"=1 -3 1
"sign"=3 -1 -2|"sin"=3 -1 -2|"sinc"=3 -2 0|"six"=0 3 -2|"so i"=1 -4 3|"so it's"=0 3 -2|"so"=-3 3 0
"som"=-2 -1 3|"somebody else's"=3 -1 -2|"somebody"=6 -2 -4|"sorry i"=-2 3 -1|"sorry"=1 4 -5|"start"=1 2 -4
"still"=-4 4 0|"student"=0 -4 4|"sub"=-2 0 3|"tak"=1 -3 2|"teacher"=-1 -2 3|"ten"=-1 4 -3|"the #"=-4 7 -3
"the OTHER"=-9 4 5|"the SAME"=3 -8 4|"the SAMEWORD"=4 -3 -1|"the crack"=0 3 -3|"the left"=-2 3 0
"the library"=-1 3 -2|"the one"=-3 2 1|"the other"=3 -1 -2|"the room"=-1 3 -3|"the shared"=-1 -1 3|"the"=-8 2 6
"then"=-3 4 -1|"ther"=-5 5 0|"they"=-1 4 -3|"thi is"=-3 2 0|"thi tim"=3 -1 -2|"thi"=10 -9 -2|"third"=-2 3 -1
"through"=-1 4 -3|"thursday"=-2 3 -1|"tim i"=3 -3 0|"tim"=6 -4 -1|"to open"=1 -3 1|"to"=0 -6 6|"two"=-2 4 -2
"under"=-2 4 -2|"unlocked"=-1 -2 3|"up"=4 -4 0|"updat"=0 -4 4|"was"=-5 3 3|"way"=-1 -2 3|"we get"=3 -1 -2
"we need"=-2 -1 3|"we"=4 -4 0|"wednesday"=-1 3 -1|"week"=6 -2 -4|"wer"=3 0 -2|"when"=4 -1 -2|"who"=-1 -2 3
"will be"=-1 4 -3|"will"=3 2 -6|"wrot"=1 2 -3|"y en"=-1 3 -2|"y"=1 4 -5|"you SAME"=-3 4 -1|"you can"=2 2 -4
"you the"=3 -1 -1|"you"=4 8 -11|"your"=4 -3 -1|after:day=5 -3 -2|after:days=-6 8 -2|after:hour=-17 4 13
after:minutes=5 -7 2|after:week=7 -5 -2|another&fail=-4 -2 5|another&neg=-6 1 5|another&ok=-2 -4 6
another&said=-1 3 -3|another&tell=0 -3 3|another@near=4 3 -7|another@none=-3 -9 12|another@number=-2 3 -1
another@other=2 6 -8|another@same=-10 -3 13|areas:apart=-17 -3 20|areas:cross=0 -4 5|areas:equal=8 3 -11
areas:first=1 -4 3|areas:more=-5 -3 8|areas:neither=0 5 -4|areas:silent=2 1 -4|areas:within=5 1 -7
ask>said=-1 -3 3|ask>said@same=0 -2 3|ask@near=-5 2 3|ask@new=0 -4 4|ask@none=8 -2 -6|ask@other=-1 -5 6
ask@same=4 -8 4|askfail>ask=3 -1 -2|askfail>ask@same=3 -1 -2|askfail@same=3 -1 -2|asks?=10 -28 18
body-things:apart=-22 15 7|body-things:cross=-6 -10 16|body-things:equal=18 -24 6|body-things:first=1 -3 2
body-things:more=1 -10 9|body-things:neither=-1 4 -4|body-things:silent=-9 26 -17|body-things:within=11 -2 -9
but:fail=-4 8 -4|but:neg=-3 -2 5|clock-time=-4 11 -7|conflict,words:alike=-16 -3 19
conflict,words:unlike=-18 -3 22|conflict:names=-14 1 13|conflict:numbers=-6 -2 8|conflict:rooms=-9 -2 11
conflict:sites=-7 3 4|copy=3 0 -2|copy-within=3 3 -6|corrects=-4 14 -10|covered-and-more=-8 1 6
fail>ask=-1 -2 3|fail>ask@none=-1 -1 3|fail>fail=-7 10 -3|fail>fail@none=1 4 -5|fail>fail@same=-8 6 2
fail>neg@other=2 -3 0|fail>neg@same=-4 1 3|fail>ok=-5 7 -2|fail>ok@none=-1 3 -1|fail>ok@other=0 3 -3
fail>ok@same=-3 1 2|fail>said=2 -11 10|fail>said@none=-6 0 6|fail>said@other=-8 -4 12|fail>said@same=5 -4 -2
fail>tell@none=2 -4 1|fail>tell@same=-2 3 -1|fail>thanks=5 -2 -3|fail>thanks@none=3 -1 -2|fail>want=5 1 -5
fail>want@other=3 0 -3|fail@near=-7 18 -10|fail@none=4 9 -13|fail@number=-7 -5 11|fail@other=-10 -6 16
fail@same=19 -22 3|fresh:0=15 -9 -6|fresh:10=-27 18 9|fresh:2=2 7 -9|fresh:20=-1 -2 3|fresh:5=4 -17 13
glad>said=3 -2 -1|glad>said@other=3 -2 -1|glad@none=3 -4 1|goes-on=-10 34 -24|if@none=2 0 -3|if@same=4 -1 -3
informs&ask=-1 -4 5|informs&askfail=3 -1 -3|informs&fail=-4 -4 8|informs&if=8 -4 -4|informs&neg=4 -3 -1
informs&ok=-3 6 -2|informs&past=4 -2 -1|informs&tell=1 15 -16|insists=-3 12 -9|is:ask=7 -18 11
is:askfail=5 -1 -3|is:fail=5 -11 6|is:glad=4 -5 0|is:if=9 -3 -6|is:neg=11 -13 2|is:ok=-14 30 -16
is:said=4 10 -14|is:tell=1 15 -16|is:thanks=2 3 -5|is:want=6 -15 8|list:another=-10 -4 13|list:asks=7 -16 10
list:automatic=8 -8 0|list:conditional=9 7 -16|list:contrast=-6 8 -2|list:courtesy=-4 2 2|list:doubt=-7 -9 17
list:fail=-4 1 3|list:glad=4 -4 0|list:informs=-4 11 -7|list:jest=-1 -3 4|list:ok=-3 14 -10|list:partly=-4 2 2
list:past=0 7 -7|list:persists=-3 12 -8|list:rating=9 -3 -6|list:thanks=2 3 -5|list:untroubled=-2 -1 3
longer=-6 11 -4|mostly-covered=2 -6 4|mostly-within=17 -15 -2|names:apart=-12 -2 14|names:cross=-4 6 -2
names:equal=0 -10 10|names:first=-3 -8 10|names:more=-3 4 -2|names:neither=0 3 -3|names:silent=12 9 -20
names:within=2 -6 4|neg>ask=3 -2 -1|neg>fail=6 -5 -1|neg>fail@none=4 0 -4|neg>fail@other=-1 -3 3
neg>fail@same=3 -2 0|neg>neg=0 4 -4|neg>neg@other=6 3 -10|neg>neg@same=-3 2 1|neg>ok=-2 3 -1|neg>said=-3 6 -4
neg>said@none=4 -3 -1|neg>said@other=-3 8 -4|neg>said@same=3 -5 2|neg>tell@other=1 1 -3|neg>want=8 -2 -6
neg>want@same=6 -1 -5|neg@near=1 -7 6|neg@new=5 -4 -1|neg@none=9 -2 -7|neg@number=-5 -2 6|neg@same=11 -4 -7
negated@near=2 -5 3|negated@new=6 -3 -3|negated@none=8 5 -13|negated@number=-6 -1 7|negated@other=-2 -8 9
negated@same=27 -13 -14|numbers:apart=-7 -3 10|numbers:equal=8 -6 -2|numbers:first=-7 20 -13
numbers:neither=3 -9 7|numbers:silent=-2 -2 4|ok>fail=-5 11 -6|ok>fail@same=-4 12 -8|ok>neg@none=1 -4 2
ok>neg@same=-2 4 -2|ok>said=-1 3 -3|ok>said@none=1 4 -5|ok>said@same=3 -1 -1|ok>thanks=-2 3 -1
ok>thanks@none=-2 3 -1|ok@near=-3 3 1|ok@none=-3 9 -6|ok@same=-6 17 -11|only-numbers-differ=-10 -2 12
pairs-covered=17 -22 5|pairs-within=7 -20 13|past>neg=1 -3 1|past>said=-1 -4 5|past>said@none=-1 -4 5
past>said@other=-1 -4 5|past@other=-1 -4 5|past@same=2 2 -4|persists&fail=-6 13 -7|persists@near=-4 3 0
persists@none=3 5 -8|persists@number=-3 2 1|persists@same=-1 3 -2|picture=-1 6 -5|places:apart=0 -4 5
places:cross=3 -3 0|places:equal=-5 -2 6|places:first=-14 -9 23|places:more=4 -6 2|places:neither=2 7 -9
places:silent=-1 13 -11|places:within=5 -1 -5|quotes=1 3 -4|rooms:apart=-9 -2 11|rooms:equal=20 -8 -12
rooms:first=-1 -3 5|rooms:neither=-8 6 1|rooms:silent=-8 3 5|s"# $"=-3 -2 4|s"#"=-3 -2 5|s"OTHER $"=-4 -7 11
s"OTHER"=-3 -10 13|s"SAME #"=-2 0 3|s"SAME $"=-1 7 -6|s"SAME"=0 6 -6|s"SAME# $"=3 0 -3|s"SAME#"=5 -3 -2
s"SAMEWORD SAME"=2 2 -4|s"SAMEWORD SAMEWORD"=-6 4 2|s"^ $"=2 4 -5|s"^ OTHER"=-5 -5 11|s"^ SAME"=-1 7 -6
s"^ SAMEWORD"=-1 5 -4|s"^ my"=-2 -3 5|s"again"=-2 -1 3|s"for"=-3 1 3|s"in SAME#"=3 -1 -3|s"in"=4 -2 -2
s"my"=-2 -3 5|s"parent SAMEWORD"=2 1 -3|s"student"=-3 0 2|s"thing"=-2 0 3|said@near=11 -10 -1|said@new=-3 11 -8
said@none=10 7 -17|said@number=-7 3 3|said@other=-3 15 -12|said@same=-3 -14 17|second:adds,things:apart=0 -6 7
second:adds,things:cross=-7 8 -1|second:adds,things:equal=0 11 -11|second:adds,things:silent=1 9 -11
second:adds,things:within=-8 16 -8|second:adds1=-17 41 -24|second:adds2=-14 24 -10|second:adds3=-7 11 -3
second:first,things:apart=-4 -4 8|second:first,things:equal=-2 4 -2|second:first,things:more=4 -4 0
second:first,things:silent=3 -2 -1|second:first,things:within=3 -1 -2|second:first1=6 -10 3
second:nudge,things:apart=0 -4 4|second:nudge,things:cross=-1 3 -2|second:nudge,things:equal=24 -4 -19
second:nudge,things:more=3 -3 0|second:nudge,things:silent=6 -4 -2|second:nudge,things:within=12 -1 -11
second:nudge1=45 -14 -30|second:nudge2=11 -6 -5|second:nudge3=-2 -3 5|second:other,things:apart=8 -2 -6
second:other,things:cross=-7 -4 10|second:other,things:equal=-5 3 2|second:other,things:first=6 -1 -5
second:other,things:more=-4 -10 14|second:other,things:within=-4 1 3|second:other1=-6 -13 19
second:other2=-5 -13 18|second:withdraws,things:more=-1 -2 3|second:withdraws1=-6 5 1|second:withdraws2=-1 3 -2
shared:0=-15 -11 25|shared:1=-11 12 -1|shared:2=-3 8 -5|shared:3=-3 3 -1|shared:4=7 -8 1|shared:5=18 -8 -9
shouts=6 -2 -4|sites:apart=-7 3 4|sites:first=-2 5 -3|sites:neither=-1 -8 9|size:few=9 -6 -3|size:line=-2 -8 9
size:many=2 -3 1|size:short=-17 5 12|size:some=1 8 -9|subject-things:apart=-2 -13 15
subject-things:equal=-16 12 5|subject-things:first=2 -4 2|subject-things:neither=-5 0 5
subject-things:silent=11 5 -16|subject-things:within=0 -3 3|subject:apart=28 -18 -10|subject:cross=2 -3 1
subject:equal=0 -2 3|subject:fwd=8 -6 -2|subject:more=-2 -2 4|subject:neither=4 -2 -2|subject:re=5 3 -7
subject:same=-44 20 25|subject:same,things:apart=-3 -7 10|subject:same,things:cross=-4 2 3
subject:same,things:equal=-15 3 11|subject:same,things:first=3 -2 -2|subject:same,things:more=-7 0 7
subject:same,things:neither=-2 5 -4|subject:same,things:silent=-3 6 -3|subject:same,things:within=-14 11 3
subject:silent=5 -1 -3|subject:within=1 6 -8|symptoms:apart=-15 -10 25|symptoms:equal=13 -4 -9
symptoms:first=-9 6 3|symptoms:more=5 3 -7|symptoms:neither=-5 1 4|symptoms:within=4 1 -6|telephone=3 3 -6
tell>ask=3 -2 -2|tell>fail=6 1 -7|tell>fail@same=7 -2 -5|tell>neg=0 3 -3|tell>said=-1 6 -5
tell>said@none=-1 11 -10|tell>said@same=2 -4 2|tell>tell=-1 5 -4|tell>tell@other=-1 5 -5|tell>want=-3 -3 6
tell@near=-1 5 -4|tell@new=-1 9 -8|tell@other=-2 9 -7|tell@same=6 -4 -3|thanks>fail=-5 6 -1
thanks>fail@same=-5 6 -1|thanks>said@none=3 -4 0|thanks>said@other=-2 3 -1|thanks@none=3 2 -5
thanks@same=-2 -2 4|things:apart=-14 -16 29|things:apart,names:equal=-1 -1 3|things:apart,names:first=-3 -7 10
things:apart,names:neither=-12 -6 18|things:apart,names:silent=5 -2 -3|things:apart,names:within=-1 -3 4
things:apart,numbers:neither=-9 -10 19|things:apart,numbers:silent=-3 -5 8|things:apart,rooms:equal=6 -4 -2
things:apart,rooms:first=-2 -4 6|things:apart,rooms:neither=-14 -2 16|things:apart,rooms:silent=-3 -6 9
things:apart,symptoms:apart=-3 -2 5|things:apart,symptoms:equal=-1 -4 5|things:apart,symptoms:first=1 -5 5
things:apart,symptoms:neither=-8 3 5|things:apart,symptoms:silent=-2 -7 9|things:apart,wishes:first=-2 -4 5
things:apart,wishes:neither=-9 -8 17|things:cross=-7 5 2|things:cross,names:equal=2 -4 1
things:cross,names:first=-5 6 0|things:cross,names:neither=-6 1 6|things:cross,names:silent=1 6 -8
things:cross,numbers:apart=-1 -9 10|things:cross,numbers:first=-3 4 -1|things:cross,numbers:neither=-2 9 -6
things:cross,rooms:equal=3 -1 -1|things:cross,rooms:first=-2 -2 4|things:cross,rooms:neither=-6 2 4
things:cross,rooms:silent=-2 7 -5|things:cross,symptoms:apart=-3 2 1|things:cross,symptoms:equal=4 -3 -1
things:cross,symptoms:first=-4 1 2|things:cross,symptoms:more=1 2 -4|things:cross,symptoms:neither=-6 -7 13
things:cross,symptoms:silent=1 10 -11|things:equal=1 4 -5|things:equal,names:apart=-10 -3 13
things:equal,names:first=2 -3 0|things:equal,names:neither=7 4 -11|things:equal,names:silent=6 2 -9
things:equal,numbers:apart=-3 1 2|things:equal,numbers:equal=3 -1 -2|things:equal,numbers:first=2 9 -11
things:equal,numbers:neither=-1 -5 6|things:equal,rooms:apart=-8 1 7|things:equal,rooms:equal=11 -2 -9
things:equal,rooms:first=-1 3 -2|things:equal,rooms:neither=-3 4 0|things:equal,symptoms:apart=-3 0 3
things:equal,symptoms:equal=-7 2 4|things:equal,symptoms:more=0 3 -3|things:equal,symptoms:neither=6 -3 -3
things:equal,symptoms:silent=0 3 -3|things:equal,symptoms:within=7 -2 -5|things:equal,wishes:equal=-4 -3 7
things:equal,wishes:first=-4 2 3|things:equal,wishes:neither=14 -2 -12|things:equal,wishes:silent=-3 4 -2
things:first=1 -4 3|things:first,names:neither=3 -2 0|things:first,numbers:neither=4 -1 -2
things:first,rooms:neither=2 -4 1|things:first,symptoms:neither=4 -3 -1|things:first,wishes:neither=1 -3 2
things:more=-2 4 -2|things:more,names:equal=-3 -3 6|things:more,names:first=2 -5 3
things:more,names:silent=-3 7 -4|things:more,numbers:apart=-2 4 -2|things:more,numbers:silent=2 1 -3
things:more,rooms:apart=0 -3 3|things:more,rooms:equal=-2 -1 3|things:more,rooms:first=4 2 -6
things:more,rooms:neither=2 -3 1|things:more,rooms:silent=-5 9 -3|things:more,symptoms:apart=-7 -9 15
things:more,symptoms:equal=6 3 -9|things:more,symptoms:first=-7 11 -5|things:more,symptoms:more=3 -2 0
things:more,symptoms:silent=5 -2 -3|things:more,wishes:equal=-2 3 -1|things:more,wishes:first=-2 3 -1
things:neither=0 5 -4|things:neither,names:neither=-2 5 -4|things:neither,numbers:neither=0 5 -4
things:neither,rooms:neither=0 5 -4|things:neither,symptoms:neither=0 5 -4|things:silent=2 1 -4
things:silent,names:neither=-5 4 1|things:silent,names:silent=5 -1 -4|things:silent,numbers:first=-1 3 -2
things:silent,numbers:neither=3 -1 -1|things:silent,rooms:neither=1 3 -5|things:silent,symptoms:first=4 0 -4
things:silent,symptoms:neither=-3 3 0|things:silent,symptoms:silent=-1 -3 4|things:silent,wishes:first=4 -2 -3
things:silent,wishes:neither=-3 1 2|things:silent,wishes:silent=3 0 -2|things:within=12 -3 -9
things:within,names:first=0 3 -3|things:within,names:neither=17 -4 -12|things:within,names:silent=-1 -3 5
things:within,numbers:equal=5 -1 -3|things:within,numbers:first=-2 4 -1|things:within,numbers:neither=10 -8 -3
things:within,rooms:neither=11 1 -11|things:within,rooms:silent=-1 -2 3|things:within,symptoms:equal=10 -3 -7
things:within,symptoms:first=-1 -2 3|things:within,symptoms:neither=1 4 -6
things:within,symptoms:silent=-2 -1 3|things:within,wishes:neither=10 1 -11|things:within,wishes:silent=3 -1 -2
want>ask=-4 -1 5|want>ask@same=-2 -1 3|want>said=-3 -3 6|want>said@none=-1 -2 3|want>said@other=-2 4 -2
want>said@same=-2 -3 4|want>thanks=0 3 -3|want>thanks@none=0 3 -3|want@new=3 -3 0|want@none=7 7 -13
want@number=-2 -2 4|want@other=-1 -7 8|want@same=0 -7 7|wishes:apart=-4 -1 4|wishes:equal=-10 2 8
wishes:first=-5 -2 7|wishes:neither=13 -9 -4|wishes:silent=0 6 -6|words-covered=15 11 -27
words-within=43 -22 -21
`;
