/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/duplicates.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const duplicateWeights = String.raw`
same addition different
=-42 -27 69|"# #"=-2 6 -4|"# $"=-6 9 -3|"# SAME"=-4 2 2|"# and"=-2 5 -4|"# has"=-5 -2 7|"# in"=-1 -2 3
"# now"=-1 3 -2|"# of"=0 3 -3|"#"=-26 16 10|"OTHER $"=-5 1 4|"OTHER and"=-1 4 -3|"OTHER at"=-1 -2 3
"OTHER by"=0 -2 3|"OTHER del"=-2 -1 3|"OTHER every"=3 -1 -2|"OTHER for"=-1 -3 4|"OTHER from"=2 1 -3
"OTHER in"=-3 -3 6|"OTHER lead"=3 -2 -1|"OTHER now"=0 5 -5|"OTHER on"=-5 -1 6|"OTHER the"=0 3 -3
"OTHER ther"=-1 -3 4|"OTHER was"=0 -2 3|"OTHER"=-13 -3 16|"SAME #"=-3 -1 3|"SAME $"=2 -7 5|"SAME OTHER"=-2 -2 4
"SAME SAME"=6 -1 -5|"SAME SAMEWORD"=3 -5 2|"SAME and"=-1 3 -2|"SAME at"=-3 -4 7|"SAME by"=-1 -2 3
"SAME de"=4 -2 -3|"SAME for"=-3 -2 6|"SAME has"=-4 2 3|"SAME in"=3 -2 -1|"SAME is"=-1 -2 3|"SAME isn't"=-2 -1 3
"SAME it"=0 3 -3|"SAME keep"=4 -1 -2|"SAME messag"=4 -2 -2|"SAME out"=3 -2 -1|"SAME say"=-4 2 2
"SAME so"=1 2 -3|"SAME to"=-3 -1 4|"SAME"=12 -23 11|"SAME# $"=3 -2 -1|"SAME# SAME"=4 -1 -3|"SAME#"=14 -10 -4
"SAMEWORD #"=-3 -2 5|"SAMEWORD $"=-1 -3 4|"SAMEWORD SAME"=3 -4 0|"SAMEWORD SAME#"=3 -1 -1
"SAMEWORD SAMEWORD"=5 -1 -3|"SAMEWORD and"=-3 2 1|"SAMEWORD at"=-2 -2 4|"SAMEWORD by"=3 -3 -1
"SAMEWORD show"=3 -1 -2|"SAMEWORD we"=3 -2 -1|"SAMEWORD"=20 -20 0|"^ OTHER"=-2 -4 5|"^ SAME"=5 -2 -4
"^ SAMEWORD"=3 -2 0|"^ can"=-3 -1 4|"^ checking"=5 -3 -1|"^ custodian"=0 3 -3|"^ found"=-1 3 -2|"^ got"=0 -2 3
"^ her"=0 3 -3|"^ how"=-2 -1 3|"^ i"=-2 13 -11|"^ i'm"=0 2 -3|"^ is"=4 -1 -3|"^ it"=1 5 -6|"^ it's"=-1 4 -3
"^ mak"=-2 3 -2|"^ mr"=0 3 -3|"^ my"=-6 -2 8|"^ no"=-2 -2 3|"^ now"=-2 -1 3|"^ pleas"=-1 -5 7|"^ sam"=-3 -1 3
"^ sending"=3 -1 -3|"^ sorry"=-2 4 -3|"^ the"=-2 -9 12|"^ we"=-3 -1 4|"a cracked"=-2 -1 3|"a messag"=3 -1 -2
"a"=7 -6 0|"after"=-2 6 -3|"aide's"=-2 -1 3|"al"=-1 3 -2|"also"=-3 1 2|"an"=-4 -1 5|"and i"=3 -1 -1
"and it"=-3 2 1|"and it's"=-2 3 -1|"and no"=-3 3 0|"and the"=3 2 -4|"and then"=-1 3 -2|"and ther"=-1 3 -2
"and two"=-2 0 3|"and"=-6 28 -22|"another"=3 -2 -1|"answered"=0 3 -3|"anything"=1 2 -3|"are"=5 2 -7|"as"=5 0 -5
"asked me"=-1 -2 3|"at #"=-2 4 -2|"at dunmor"=0 3 -2|"at the"=-6 -2 8|"at"=-7 1 7|"b"=0 3 -3
"befor the"=3 -1 -2|"black $"=3 -2 -2|"black"=3 -1 -2|"borrowed"=-1 4 -3|"bottom"=0 -2 3|"box"=4 -1 -3
"broken SAME"=-2 -1 3|"but the"=-1 4 -3|"but"=-5 5 0|"button"=3 -1 -1|"by the"=2 -4 2|"cam back"=-2 3 -1
"cam"=-5 4 1|"can't"=7 -5 -3|"cancel"=-1 3 -1|"cell"=-2 4 -2|"chang it"=-2 3 0|"chang"=-3 3 0|"changed"=2 3 -4
"checking"=6 -4 -2|"class"=-3 1 2|"coach"=0 -3 3|"com from"=-1 3 -2|"com"=-2 9 -7|"coming"=2 3 -5|"copy"=2 3 -5
"cracked"=-2 -1 3|"cuando"=2 1 -3|"dat on"=-1 -1 3|"dat"=0 -3 2|"dead"=-1 -1 3|"del"=-3 0 3|"different"=-1 -2 3
"do i"=-3 -3 6|"do"=-2 -2 4|"doesn't"=0 -3 3|"dunmor $"=0 3 -2|"dunmor"=1 2 -3|"earlier"=4 -3 -1
"elementary"=4 -2 -1|"else's"=3 -1 -2|"es"=-1 3 -2|"ext"=4 -1 -3|"fin $"=-1 4 -2|"fin"=-3 2 1|"for the"=5 -8 3
"for"=1 -13 12|"found"=-3 6 -2|"friday"=-3 0 2|"from my"=-1 3 -2|"from the"=-2 3 -1|"from"=-5 12 -7
"front offic"=-1 3 -2|"get"=1 3 -4|"getting"=1 5 -6|"goe"=1 4 -5|"gon"=-1 3 -2|"got"=-1 -4 6|"half"=-1 3 -2
"hand"=-1 -2 3|"has a"=-1 -4 5|"has no"=-4 -2 6|"has"=-6 -5 11|"hav a"=3 -5 2|"hav"=2 -7 5|"he"=-1 3 -2
"hello thi"=-3 2 0|"help $"=4 -1 -3|"help"=6 -2 -4|"her is"=1 2 -3|"her"=-1 7 -6|"hold"=3 -1 -2|"hop"=4 -2 -3
"hour"=-3 0 3|"how do"=-1 -2 3|"how"=-2 -1 4|"i OTHER"=-1 3 -2|"i borrowed"=-1 4 -3|"i can't"=3 -1 -2
"i get"=-1 -2 3|"i hav"=1 -5 4|"i hop"=4 -2 -3|"i tried"=-1 3 -3|"i wrot"=1 2 -3|"i"=2 6 -8|"i'm"=1 2 -3
"if"=2 2 -4|"img #"=0 3 -2|"img"=0 3 -2|"in #"=-3 -4 7|"in $"=-2 3 -1|"in SAME#"=3 -2 -1|"in my"=3 -2 -1
"in the"=-3 1 2|"in thi"=3 -2 -1|"in"=5 -9 4|"insid"=-1 3 -1|"is a"=1 2 -3|"is about"=-1 -2 3
"is still"=-2 3 -1|"is that"=-4 1 2|"is the"=-5 5 0|"is"=4 -6 2|"isn't"=-3 -2 4|"it $"=-6 3 3|"it and"=-1 -2 3
"it goe"=-1 3 -2|"it is"=-3 6 -3|"it"=-10 25 -16|"it's"=-1 7 -6|"just"=4 -3 0|"keep"=3 -1 -3|"kid"=2 -7 6
"know"=3 -3 0|"lado"=-1 4 -2|"lead"=3 -2 -1|"left"=-2 3 0|"library"=-1 3 -2|"lin"=-1 -3 4|"lit"=-3 -1 4
"lost"=0 -3 3|"mak"=-3 2 1|"may"=4 -2 -2|"me to"=-3 -2 5|"me"=4 -9 5|"menu"=2 1 -3|"messag is"=4 -2 -2
"messag"=8 -6 -2|"min"=-2 3 -1|"minut"=-3 4 -1|"mrs"=2 -3 1|"my OTHER"=-2 -5 6|"my SAME"=14 -5 -9
"my cell"=-2 4 -2|"my own"=-1 -2 3|"my"=5 -12 7|"need the"=-2 0 3|"need"=-4 1 4|"no OTHER"=-1 -2 3
"no remot"=-3 2 0|"no"=-3 -1 4|"not the"=-1 3 -2|"not"=4 0 -4|"nothing $"=1 2 -3|"nothing"=6 -1 -5
"notic"=3 -2 0|"now $"=-1 5 -4|"now and"=-1 5 -5|"now but"=-1 4 -3|"now the"=-2 -1 3|"now"=-7 11 -5
"of it"=-1 4 -3|"of the"=3 -1 -2|"of"=3 3 -6|"off $"=-1 4 -3|"off the"=-2 -1 3|"off"=-2 3 -1|"offic"=2 -3 1
"on SAMEWORD"=4 -2 -2|"on it"=-1 -2 4|"on my"=7 -7 -1|"on the"=-6 1 5|"on"=0 -9 9|"one $"=-3 1 2|"one"=-3 2 0
"only"=3 1 -4|"open the"=-1 -3 5|"or"=0 4 -4|"other"=3 -5 2|"our"=4 -2 -1|"out"=4 -5 1|"over our"=3 -1 -2
"over"=3 -1 -2|"own"=-3 1 2|"peopl"=3 -2 -1|"play"=3 -1 -2|"pleas $"=3 -1 -2|"pleas"=9 -8 -1|"problem"=3 -2 -1
"put"=3 0 -3|"real"=-1 -2 3|"remot"=-3 2 2|"request"=3 -2 -1|"reset"=-1 3 -3|"round"=2 1 -3|"said"=0 2 -3
"sam thing"=-3 -1 3|"sam"=-7 2 5|"sav"=3 -2 -1|"say"=-5 7 -2|"second"=1 3 -3|"see the"=1 3 -4|"see"=-2 5 -2
"send"=2 -3 1|"sending"=3 -1 -3|"shared"=-2 -2 3|"show a"=-1 3 -2|"show"=4 -4 0|"sign"=3 -1 -2|"sinc"=3 -2 -1
"so i"=1 -4 4|"so it's"=-1 4 -3|"so"=-4 4 0|"som"=-2 -1 3|"somebody else's"=3 -1 -2|"somebody"=7 -3 -4
"sorry i"=-2 3 -1|"sorry"=1 4 -5|"start"=2 2 -3|"still"=-4 4 0|"student"=0 -4 4|"sub"=-2 -1 3|"tak"=4 -4 0
"teacher"=-1 -1 3|"ten"=-1 4 -3|"that one"=-1 -2 3|"that"=-2 -1 3|"the #"=-4 7 -3|"the OTHER"=-12 6 6
"the SAME"=5 -10 5|"the SAMEWORD"=3 -3 0|"the bottom"=0 -2 3|"the first"=2 1 -3|"the front"=-1 3 -2
"the left"=-2 3 0|"the library"=-1 3 -2|"the offic"=0 -2 3|"the one"=-3 1 2|"the other"=5 -2 -3
"the room"=-1 3 -3|"the shared"=-2 -2 3|"the"=-8 -2 10|"then"=-4 5 -1|"ther"=-5 5 1|"they"=0 3 -3
"thi is"=-3 2 0|"thi tim"=3 -1 -2|"thi"=12 -9 -2|"thing"=-1 -2 3|"third"=-2 3 -1|"through"=-1 4 -3
"thursday"=-2 3 -1|"tim i"=3 -3 0|"tim"=7 -5 -2|"to open"=2 -3 1|"to"=-1 -9 10|"two"=-2 4 -2
"under the"=-1 5 -4|"under"=-3 8 -5|"unlocked"=0 -2 3|"up it's"=2 -3 1|"up"=3 -4 1|"updat"=0 -4 4|"was"=-6 4 2
"way"=-1 -2 3|"we get"=3 -1 -2|"we hav"=0 -4 3|"we need"=-2 -1 3|"we"=3 -6 3|"week"=7 -2 -5|"wer"=3 0 -2
"when"=3 0 -3|"who"=-1 -2 3|"will be"=0 4 -3|"will"=5 2 -6|"won't tak"=3 0 -2|"wrot"=1 2 -3|"y"=1 4 -5
"you SAME"=-3 4 -1|"you can"=2 3 -4|"you the"=3 -1 -1|"you"=2 7 -10|"your"=4 -3 -1|after:day=5 -3 -2
after:days=-4 5 -1|after:hour=-19 4 15|after:minutes=6 -4 -2|after:week=7 -7 0|another&fail=-4 1 3
another&neg=-3 -1 5|another&ok=-2 -4 6|another&said=-1 5 -4|another&tell=0 -3 3|another&want=-2 -2 3
another@near=3 8 -11|another@none=-1 -12 13|another@other=2 6 -7|another@same=-11 -3 14|areas:apart=-17 -4 21
areas:cross=-1 -6 7|areas:equal=7 8 -14|areas:first=0 -3 3|areas:more=-3 -3 5|areas:neither=4 0 -4
areas:silent=1 2 -3|areas:within=2 2 -4|ask>said=-1 -3 4|ask>said@none=-1 -1 3|ask>said@same=-1 -2 3
ask@near=-6 1 5|ask@new=0 -5 5|ask@none=6 -2 -5|ask@other=-1 -5 6|ask@same=11 -10 -1|askfail>ask=3 -1 -2
askfail>ask@same=3 -1 -2|askfail@same=3 -1 -2|asks?=12 -32 20|body-things:apart=-24 18 6
body-things:cross=-6 -12 18|body-things:equal=17 -25 8|body-things:first=0 -3 2|body-things:more=3 -11 8
body-things:neither=4 0 -3|body-things:silent=-12 27 -16|body-things:within=10 2 -12|but:fail=-4 8 -4
but:neg=-3 -3 7|but:said=-3 3 -1|clock-time=-5 11 -6|conflict,words:alike=-19 1 18
conflict,words:unlike=-18 -5 23|conflict-corrected:numbers=-1 -1 3|conflict:names=-14 1 13
conflict:numbers=-8 1 7|conflict:rooms=-9 -3 12|conflict:sites=-8 2 5|copy-within=5 2 -6|corrects=-2 12 -10
covered-and-more=-7 0 7|fail>ask=-2 -2 3|fail>ask@none=-2 -1 3|fail>fail=-2 6 -4|fail>fail@none=1 3 -4
fail>fail@same=-3 3 -1|fail>neg=-3 -1 3|fail>neg@other=2 -3 1|fail>neg@same=-5 2 3|fail>ok=-5 7 -2
fail>ok@none=-1 3 -2|fail>ok@other=0 3 -3|fail>ok@same=-3 1 2|fail>said=2 -14 12|fail>said@none=-7 0 6
fail>said@other=-9 -4 13|fail>said@same=7 -5 -1|fail>tell@none=3 -4 1|fail>thanks=5 -2 -3
fail>thanks@none=3 -1 -2|fail>want=8 0 -7|fail>want@none=3 1 -3|fail>want@other=3 0 -3|fail@near=-4 18 -14
fail@none=5 8 -12|fail@number=-7 -5 12|fail@other=-7 -8 15|fail@same=14 -22 8|fresh:0=13 -7 -7
fresh:10=-27 16 11|fresh:2=9 3 -13|fresh:20=0 -3 3|fresh:5=-2 -14 16|glad>said=3 -2 -1|glad>said@other=3 -2 -1
glad@none=4 -4 0|goes-on=-8 33 -25|if@none=2 1 -3|if@same=5 -2 -3|informs&ask=-3 -5 8|informs&askfail=3 -1 -2
informs&fail=-4 -6 9|informs&if=8 -4 -4|informs&neg=4 -4 -1|informs&ok=-4 6 -2|informs&past=4 -2 -1
informs&tell=-1 17 -17|informs&want=0 -3 3|insists=4 8 -12|is:ask=10 -20 10|is:askfail=5 -1 -3|is:fail=8 -15 7
is:glad=4 -4 1|is:if=9 -1 -8|is:neg=13 -17 4|is:ok=-12 31 -18|is:said=-1 18 -17|is:tell=-1 17 -17
is:thanks=1 3 -4|is:want=6 -17 11|list:another=-10 -2 12|list:asks=6 -19 13|list:automatic=11 -10 -1
list:conditional=9 7 -16|list:contrast=-6 8 -1|list:courtesy=-4 2 2|list:doubt=-10 -10 20|list:glad=3 -4 0
list:informs=-8 8 0|list:jest=-1 -3 4|list:ok=-3 14 -11|list:partly=-5 2 3|list:past=0 8 -8
list:persists=-5 11 -7|list:rating=7 -2 -5|list:thanks=1 2 -3|list:untroubled=-2 -1 3|longer=-11 17 -6
mostly-within=16 -14 -2|names:apart=-12 -3 14|names:cross=-4 6 -2|names:equal=-1 -11 12|names:first=-3 -6 9
names:more=-3 4 -2|names:neither=2 2 -4|names:silent=11 8 -19|names:within=2 -6 4|neg>ask=3 -2 -1
neg>fail=10 -5 -5|neg>fail@none=4 0 -4|neg>fail@other=4 -3 -1|neg>fail@same=3 -2 0|neg>neg=-1 5 -4
neg>neg@other=6 4 -10|neg>neg@same=-4 3 1|neg>said=-3 5 -2|neg>said@none=4 -2 -2|neg>said@other=-3 7 -5
neg>said@same=2 -6 4|neg>tell@other=2 2 -3|neg>want=8 -2 -6|neg>want@same=7 -2 -5|neg@near=-1 -7 8
neg@new=5 -5 -1|neg@none=11 -2 -10|neg@number=-5 -2 7|neg@same=12 -8 -5|negated@near=9 -10 1
negated@new=6 -3 -3|negated@none=9 5 -14|negated@number=-6 -2 8|negated@other=-2 -8 10|negated@same=26 -10 -16
numbers:apart=-9 0 10|numbers:equal=10 -8 -3|numbers:first=-6 20 -13|numbers:neither=1 -10 9
numbers:silent=-1 -3 4|ok>fail=-5 10 -5|ok>fail@same=-4 11 -7|ok>neg@none=1 -3 2|ok>neg@same=-2 4 -1
ok>said@none=1 3 -4|ok>said@same=3 -2 -1|ok>thanks=-3 3 -1|ok>thanks@none=-3 3 -1|ok>want=3 -1 -2
ok@near=-3 4 0|ok@none=-3 8 -5|ok@other=-1 3 -2|ok@same=-4 15 -11|only-numbers-differ=-10 -2 12
pairs-covered=26 -27 1|pairs-within=12 -23 11|past>neg=2 -3 1|past>said=-1 -4 5|past>said@none=-1 -4 5
past>said@other=-1 -4 5|past@other=-1 -5 5|past@same=2 2 -4|persists&fail=-7 13 -6|persists@near=-4 3 1
persists@none=2 5 -7|persists@same=-1 3 -2|picture=-1 6 -5|places:apart=-2 -5 7|places:cross=3 -3 0
places:equal=-1 -5 6|places:first=-17 -5 22|places:more=4 -6 2|places:neither=-1 8 -7|places:silent=2 11 -13
places:within=6 -1 -5|quotes=0 3 -4|rooms:apart=-9 -3 12|rooms:equal=20 -9 -12|rooms:first=-5 -4 8
rooms:neither=-5 8 -3|rooms:silent=-8 2 6|s"# $"=-3 -1 5|s"#"=-3 -2 5|s"OTHER $"=-5 -5 10|s"OTHER"=-4 -8 12
s"SAME #"=-2 0 3|s"SAME $"=2 2 -4|s"SAME SAMEWORD"=1 -3 2|s"SAME"=1 1 -3|s"SAME# $"=4 -1 -3|s"SAME#"=5 -3 -2
s"SAMEWORD $"=-1 3 -1|s"SAMEWORD SAME"=2 2 -3|s"SAMEWORD SAMEWORD"=-6 4 2|s"^ $"=2 4 -6|s"^ OTHER"=-6 -4 10
s"^ SAME"=3 2 -4|s"^ SAMEWORD"=-1 6 -4|s"^ my"=-2 -3 5|s"again"=-2 -1 3|s"for"=-4 1 3|s"in SAME#"=3 -1 -2
s"in"=3 -1 -2|s"lab"=-1 -1 3|s"my"=-2 -3 5|s"parent SAMEWORD"=2 1 -3|s"student"=-3 0 2|s"thing"=-3 0 3
said@near=9 -9 0|said@new=-4 7 -3|said@none=9 8 -17|said@number=-8 6 2|said@other=-4 17 -13|said@same=-4 -10 15
second:adds,things:apart=0 -7 7|second:adds,things:cross=-6 7 -1|second:adds,things:equal=-1 20 -19
second:adds,things:more=-5 -1 6|second:adds,things:neither=5 -2 -2|second:adds,things:silent=2 9 -11
second:adds,things:within=-9 17 -9|second:adds1=-16 44 -28|second:adds2=-11 19 -8|second:adds3=-4 8 -4
second:first,things:apart=-4 -4 8|second:first,things:equal=-2 4 -2|second:first,things:more=3 -3 0
second:first,things:within=3 -1 -2|second:first1=5 -9 4|second:nudge,things:apart=0 -4 4
second:nudge,things:equal=26 -7 -19|second:nudge,things:silent=6 -4 -3|second:nudge,things:within=12 -1 -12
second:nudge1=45 -13 -32|second:nudge2=9 -7 -2|second:nudge3=-2 -3 5|second:other,things:apart=8 -1 -6
second:other,things:cross=-7 -4 11|second:other,things:first=6 -2 -5|second:other,things:more=-6 -8 14
second:other,things:within=-6 -1 7|second:other1=-4 -16 21|second:other2=-3 -14 16
second:withdraws,things:equal=-2 5 -3|second:withdraws,things:more=-1 -2 4|second:withdraws1=-8 9 -1
shared:0=-17 -11 27|shared:1=-12 13 -1|shared:2=-1 10 -9|shared:4=9 -10 0|shared:5=16 -9 -7|shouts=6 -1 -4
sites:apart=-8 2 5|sites:first=-2 5 -3|sites:neither=-1 -8 8|size:few=8 -6 -2|size:line=-3 -5 8
size:many=2 -3 1|size:short=-14 3 11|size:some=1 6 -7|subject-things:apart=-5 -11 17
subject-things:equal=-13 4 9|subject-things:first=1 -4 3|subject-things:neither=-6 7 -1
subject-things:silent=11 3 -14|subject-things:within=3 -3 1|subject:apart=30 -23 -7|subject:cross=1 -3 2
subject:fwd=9 -7 -1|subject:more=0 -3 3|subject:neither=4 -2 -2|subject:re=5 3 -8|subject:same=-46 23 23
subject:same,things:apart=-4 -8 12|subject:same,things:cross=-5 2 2|subject:same,things:equal=-22 8 14
subject:same,things:first=3 -1 -3|subject:same,things:more=-5 2 2|subject:same,things:neither=3 0 -3
subject:same,things:silent=-3 8 -4|subject:same,things:within=-14 11 3|subject:silent=5 -3 -2
subject:within=1 6 -6|symptoms:apart=-13 -10 23|symptoms:equal=12 -3 -9|symptoms:first=-6 2 3
symptoms:more=5 3 -7|symptoms:neither=-7 2 5|symptoms:silent=-3 1 2|symptoms:within=4 1 -5|telephone=3 4 -8
tell>ask=3 -2 -1|tell>fail=6 0 -7|tell>fail@same=7 -2 -5|tell>neg@other=3 -1 -1|tell>ok=-2 3 -1
tell>said=-1 5 -4|tell>said@none=-1 10 -9|tell>said@other=0 -2 3|tell>said@same=2 -4 2|tell>tell=-1 5 -4
tell>tell@other=-1 5 -5|tell>want=-3 -3 6|tell@near=-1 6 -5|tell@new=0 8 -8|tell@other=-1 8 -7|tell@same=4 0 -4
thanks>fail=-6 7 -1|thanks>fail@same=-6 7 -1|thanks>said@none=3 -4 0|thanks>said@other=-2 3 -1
thanks@none=3 2 -5|thanks@other=-2 3 -2|thanks@same=-2 -2 4|things:apart=-14 -16 30
things:apart,names:equal=-2 -1 3|things:apart,names:first=-3 -7 9|things:apart,names:neither=-13 -7 21
things:apart,names:silent=6 -2 -4|things:apart,names:within=-1 -3 4|things:apart,numbers:neither=-9 -10 19
things:apart,numbers:silent=-3 -5 8|things:apart,rooms:equal=6 -3 -2|things:apart,rooms:first=-2 -3 5
things:apart,rooms:neither=-15 -4 19|things:apart,rooms:silent=-3 -6 8|things:apart,symptoms:apart=-3 -3 6
things:apart,symptoms:equal=-1 -4 5|things:apart,symptoms:first=0 -4 4|things:apart,symptoms:neither=-8 3 5
things:apart,symptoms:silent=-2 -7 9|things:apart,wishes:first=-1 -3 5|things:apart,wishes:neither=-10 -8 18
things:cross=-8 7 1|things:cross,names:equal=2 -4 2|things:cross,names:first=-6 8 -2
things:cross,names:neither=-7 2 5|things:cross,names:silent=2 6 -7|things:cross,numbers:apart=-1 -9 11
things:cross,numbers:first=-2 4 -2|things:cross,numbers:neither=-3 11 -8|things:cross,rooms:equal=3 -2 -2
things:cross,rooms:first=-1 -2 3|things:cross,rooms:neither=-9 4 4|things:cross,rooms:silent=-2 7 -5
things:cross,symptoms:apart=-3 2 1|things:cross,symptoms:equal=3 -1 -2|things:cross,symptoms:first=-4 -1 5
things:cross,symptoms:more=1 2 -3|things:cross,symptoms:neither=-5 -8 13|things:cross,symptoms:silent=0 12 -12
things:cross,wishes:first=-3 0 3|things:cross,wishes:neither=-3 3 0|things:equal=1 4 -5
things:equal,names:apart=-10 -3 14|things:equal,names:first=3 -4 1|things:equal,names:neither=8 6 -13
things:equal,names:silent=6 2 -8|things:equal,numbers:apart=-5 5 0|things:equal,numbers:equal=7 -3 -3
things:equal,numbers:first=4 6 -10|things:equal,numbers:neither=-6 -3 9|things:equal,rooms:apart=-8 0 8
things:equal,rooms:equal=11 -2 -9|things:equal,rooms:first=-3 2 0|things:equal,rooms:neither=-3 6 -4
things:equal,rooms:silent=3 -2 0|things:equal,symptoms:apart=-3 -1 4|things:equal,symptoms:equal=-11 6 5
things:equal,symptoms:first=4 -3 -1|things:equal,symptoms:more=0 3 -3|things:equal,symptoms:neither=4 0 -4
things:equal,symptoms:within=6 -2 -4|things:equal,wishes:equal=-5 -4 9|things:equal,wishes:neither=14 -5 -9
things:equal,wishes:silent=-3 4 -2|things:first=0 -3 3|things:first,numbers:neither=3 0 -3
things:first,rooms:neither=2 -3 1|things:first,symptoms:apart=-2 -2 4|things:first,symptoms:neither=4 -3 -1
things:first,wishes:neither=1 -5 4|things:more=-2 5 -3|things:more,names:equal=-3 -3 6
things:more,names:first=2 -4 2|things:more,names:neither=0 3 -4|things:more,names:silent=-3 6 -3
things:more,numbers:apart=-2 3 -1|things:more,numbers:first=-1 3 -1|things:more,numbers:neither=1 2 -3
things:more,numbers:silent=1 1 -3|things:more,rooms:apart=0 -3 3|things:more,rooms:equal=-2 -1 3
things:more,rooms:first=4 1 -6|things:more,rooms:neither=3 0 -3|things:more,rooms:silent=-7 8 -1
things:more,symptoms:apart=-4 -8 11|things:more,symptoms:equal=5 3 -7|things:more,symptoms:first=-7 11 -4
things:more,symptoms:more=4 -3 -1|things:more,symptoms:silent=3 -1 -2|things:more,wishes:equal=-2 3 -1
things:more,wishes:neither=1 3 -5|things:neither=4 0 -4|things:neither,names:neither=3 0 -3
things:neither,numbers:neither=4 0 -4|things:neither,rooms:neither=4 0 -4
things:neither,symptoms:neither=-1 5 -4|things:neither,wishes:neither=4 -3 -2|things:silent=1 2 -3
things:silent,names:neither=-7 5 2|things:silent,names:silent=5 -1 -3|things:silent,numbers:first=-1 3 -2
things:silent,rooms:neither=1 4 -5|things:silent,symptoms:apart=1 1 -3|things:silent,symptoms:first=3 0 -4
things:silent,symptoms:neither=-3 2 1|things:silent,symptoms:silent=-2 -3 4|things:silent,wishes:first=4 -2 -3
things:silent,wishes:neither=-5 2 4|things:silent,wishes:silent=3 0 -3|things:within=11 -3 -8
things:within,names:first=0 3 -3|things:within,names:neither=16 -5 -12|things:within,names:silent=-2 -3 5
things:within,numbers:equal=5 -1 -3|things:within,numbers:first=-3 5 -3|things:within,numbers:neither=10 -9 -1
things:within,rooms:first=-2 -1 3|things:within,rooms:neither=11 1 -12|things:within,rooms:silent=-1 -2 3
things:within,symptoms:equal=8 -2 -6|things:within,symptoms:first=-1 -2 3|things:within,symptoms:neither=0 3 -4
things:within,wishes:first=0 -3 3|things:within,wishes:neither=10 2 -13|things:within,wishes:silent=3 -1 -2
want>ask=-4 -1 5|want>ask@same=-2 -1 3|want>said=-4 -4 8|want>said@none=-1 -2 4|want>said@other=-1 3 -2
want>said@same=-2 -4 6|want>thanks=-1 3 -1|want>thanks@none=-1 4 -3|want@near=-2 -5 6|want@new=4 -3 -1
want@none=10 6 -16|want@number=-2 -2 4|want@other=-1 -6 8|want@same=-3 -7 11|wishes:apart=-4 -1 4
wishes:equal=-11 1 10|wishes:first=-3 -5 8|wishes:neither=13 -10 -3|wishes:silent=1 6 -6
words-covered=14 16 -30|words-within=44 -22 -23
`;
