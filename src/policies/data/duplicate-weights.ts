// Written by scripts/train-replies.ts from training/duplicates.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const duplicateWeights = String.raw`
same addition different
=-38 -23 61|"# #"=-3 8 -5|"# $"=-8 12 -4|"# OTHER"=3 -3 0|"# SAME"=-5 3 2|"# and"=-2 6 -4|"# has"=-6 -3 9
"# in"=-2 -2 4|"# minut"=-2 -1 3|"# now"=-1 4 -3|"# of"=0 4 -3|"# y"=-1 3 -2|"#"=-33 20 13|"OTHER $"=-7 1 6
"OTHER OTHER"=-3 0 2|"OTHER a"=3 0 -3|"OTHER and"=-2 5 -3|"OTHER at"=-1 -3 4|"OTHER by"=-1 -3 4
"OTHER de"=-2 -1 3|"OTHER del"=-3 -2 5|"OTHER doe"=0 3 -3|"OTHER every"=4 -1 -3|"OTHER for"=-2 -4 6
"OTHER from"=3 1 -3|"OTHER has"=-2 3 -1|"OTHER in"=-4 -4 8|"OTHER lead"=4 -2 -2|"OTHER no"=0 4 -3
"OTHER now"=0 8 -8|"OTHER on"=-6 -1 8|"OTHER say"=0 -3 3|"OTHER the"=0 4 -4|"OTHER ther"=-1 -4 5
"OTHER was"=0 -3 4|"OTHER we"=-2 -1 3|"OTHER"=-19 -4 23|"SAME #"=-4 -1 5|"SAME $"=4 -10 6|"SAME OTHER"=-2 -2 5
"SAME SAME"=9 -1 -8|"SAME SAMEWORD"=4 -6 3|"SAME and"=-2 4 -2|"SAME at"=-4 -5 9|"SAME be"=-2 -1 3
"SAME by"=-1 -3 4|"SAME de"=6 -3 -3|"SAME for"=-5 -3 8|"SAME from"=2 1 -3|"SAME has"=-6 3 3|"SAME in"=4 -2 -2
"SAME is"=0 -2 3|"SAME isn't"=-2 -1 4|"SAME it"=1 3 -4|"SAME keep"=5 -1 -4|"SAME messag"=5 -2 -3
"SAME out"=4 -2 -2|"SAME pleas"=3 -1 -2|"SAME problem"=3 -2 -1|"SAME say"=-5 3 2|"SAME so"=1 3 -4
"SAME still"=-2 3 -1|"SAME to"=-4 -2 5|"SAME won't"=3 -1 -2|"SAME yet"=3 -1 -2|"SAME"=18 -30 13
"SAME# $"=4 -3 -1|"SAME# SAME"=5 -1 -4|"SAME#"=18 -13 -5|"SAMEWORD #"=-4 -2 6|"SAMEWORD $"=-1 -4 5
"SAMEWORD SAME"=5 -5 0|"SAMEWORD SAME#"=3 -2 -1|"SAMEWORD SAMEWORD"=7 -2 -5|"SAMEWORD and"=-5 3 2
"SAMEWORD at"=-3 -3 6|"SAMEWORD by"=5 -4 -1|"SAMEWORD has"=3 0 -2|"SAMEWORD on"=-2 -1 3
"SAMEWORD pleas"=3 -1 -2|"SAMEWORD show"=4 -2 -2|"SAMEWORD two"=-1 3 -1|"SAMEWORD we"=4 -3 -1
"SAMEWORD"=24 -25 0|"THING $"=-2 -1 3|"^ #"=0 -3 3|"^ OTHER"=-3 -5 8|"^ SAME"=8 -2 -6|"^ SAMEWORD"=3 -3 0
"^ a"=-2 -1 3|"^ can"=-5 -2 7|"^ checking"=6 -4 -2|"^ custodian"=-1 4 -3|"^ found"=-2 4 -2|"^ got"=0 -3 4
"^ hello"=-1 -1 3|"^ her"=0 4 -4|"^ hey"=0 -3 3|"^ how"=-2 -2 4|"^ i"=-3 16 -13|"^ i'm"=1 3 -4|"^ is"=5 -1 -4
"^ it"=2 6 -8|"^ it's"=-2 6 -4|"^ its"=0 4 -4|"^ la"=-2 -2 4|"^ mak"=-2 5 -3|"^ mr"=-1 4 -3|"^ my"=-8 -3 11
"^ new"=-1 -1 3|"^ no"=-2 -2 4|"^ now"=-3 -2 4|"^ only"=-1 3 -3|"^ pleas"=-2 -7 9|"^ sam"=-4 -1 4
"^ sending"=5 -1 -4|"^ sorry"=-3 6 -3|"^ the"=-2 -11 13|"^ there's"=1 -3 2|"^ we"=-4 -1 5|"^ wher"=-2 -1 3
"a #"=-1 3 -1|"a cracked"=-3 -1 4|"a messag"=4 -2 -2|"a second"=0 3 -3|"a"=8 -8 0|"about my"=0 -3 3
"after"=-3 7 -5|"aide's"=-3 -1 4|"al"=-1 4 -3|"all the"=3 -1 -2|"all"=-2 -2 3|"also"=-4 2 3|"an updat"=-1 -2 3
"an"=-5 -1 6|"and OTHER"=3 -2 -2|"and her"=-1 3 -1|"and i"=3 -2 -1|"and it"=-4 2 1|"and it's"=-3 4 -2
"and no"=-3 4 0|"and say"=0 3 -2|"and she"=-1 3 -1|"and the"=3 2 -5|"and then"=-2 4 -2|"and ther"=-1 4 -3
"and two"=-3 0 3|"and"=-8 33 -25|"another OTHER"=2 1 -3|"another"=5 -3 -2|"answered"=-1 4 -3|"any word"=3 -1 -1
"any"=3 -3 0|"anything"=1 2 -4|"are"=6 3 -9|"area"=1 -3 1|"around"=1 2 -3|"as well"=-1 3 -2|"as"=7 -1 -6
"asked me"=-1 -3 3|"asking for"=-1 -2 3|"asking me"=3 -1 -3|"asking"=3 -3 0|"at #"=-3 6 -3|"at all"=-1 -2 3
"at dunmor"=0 4 -3|"at my"=3 -1 -1|"at the"=-8 -2 10|"at"=-9 0 8|"b"=0 4 -4|"back on"=-2 3 -1
"befor the"=3 -1 -2|"black $"=5 -3 -2|"black"=5 -1 -3|"borrowed"=-1 4 -4|"bottom"=-1 -3 4|"box"=6 -2 -4
"brok"=-1 -2 3|"broken SAME"=-3 -2 4|"but the"=-2 5 -3|"but"=-7 7 0|"button"=4 -2 -2|"by #"=0 3 -2
"by the"=4 -6 2|"by"=2 -3 1|"cabl at"=3 -1 -1|"cam back"=-3 4 -1|"cam"=-7 5 2|"can"=1 -3 2|"can't"=10 -6 -3
"cancel"=-2 4 -2|"cannot"=3 -3 0|"car"=-2 3 -1|"cell"=-2 5 -3|"chang it"=-3 4 -1|"chang"=-4 5 0
"changed"=2 4 -7|"checking on"=3 -2 -1|"checking"=8 -5 -3|"class"=-4 1 3|"clos"=-1 -2 3|"coach"=0 -4 4
"com from"=-1 3 -2|"com"=-2 10 -9|"coming from"=0 3 -2|"coming"=3 4 -6|"con"=-2 -1 3|"concert"=-1 -2 3
"copy"=3 3 -7|"counsel"=1 2 -3|"crack"=0 3 -3|"cracked"=-3 -1 4|"cuando"=3 1 -4|"dat on"=-2 -2 4|"dat"=1 -4 3
"dated"=-1 3 -2|"de la"=1 -3 2|"de mi"=2 1 -4|"dead"=-2 -2 3|"del lado"=-1 3 -2|"del pasillo"=-1 -1 3
"del"=-5 -1 5|"did"=3 0 -2|"different"=-2 -3 5|"do i"=-4 -4 8|"do"=-3 -2 6|"doesn't see"=-2 3 -1
"doesn't"=0 -4 4|"drop"=-1 3 -2|"dropped"=-3 0 3|"dunmor $"=0 4 -3|"dunmor"=1 3 -4|"earlier"=6 -4 -2
"either $"=-3 3 0|"either"=-3 3 0|"el SAME#"=3 -1 -2|"elementary"=5 -3 -2|"else's"=4 -1 -2|"equipment"=-1 -2 3
"es"=-2 5 -3|"esta"=-1 -2 3|"every tim"=-1 -1 3|"every"=1 1 -3|"ext #"=3 0 -3|"ext"=4 -1 -4|"fac"=-2 -1 3
"fail"=-1 -2 3|"fast"=-3 2 1|"fin $"=-2 5 -3|"fin"=-4 3 1|"first tim"=3 -1 -1|"first"=3 0 -3|"food"=3 -1 -1
"for an"=-1 -2 3|"for the"=7 -10 3|"for"=2 -16 15|"found"=-4 8 -3|"four"=-3 0 2|"friday"=-4 0 3
"from my"=-1 4 -3|"from the"=-3 4 -2|"from"=-6 15 -10|"front offic"=-1 4 -3|"front"=-2 4 -2|"get on"=0 3 -3
"get"=1 3 -5|"getting"=1 8 -9|"giv"=-1 -2 3|"go"=-3 2 2|"goe"=2 5 -7|"gon"=-1 3 -2|"got"=-2 -7 9
"gym SAME"=3 -1 -2|"gym"=2 0 -3|"haha"=-1 -2 3|"half"=-2 4 -2|"hand"=-1 -2 4|"hang up"=3 -1 -2|"hang"=3 -3 0
"has a"=-2 -4 6|"has no"=-5 -2 7|"has"=-7 -6 12|"hav a"=4 -6 2|"hav the"=-1 -2 3|"hav"=2 -9 7|"hay"=-3 1 3
"he"=-1 4 -2|"health room"=0 -3 3|"health"=0 -3 3|"hello i"=-1 -2 3|"hello thi"=-3 3 1|"hello"=-1 -1 3
"help $"=6 -1 -5|"help"=8 -2 -6|"her $"=3 -1 -1|"her is"=1 3 -4|"her"=-1 8 -7|"hey"=0 -3 3|"hold"=3 -1 -3
"hop"=6 -2 -4|"hour"=-4 1 3|"how do"=-2 -2 5|"how to"=-1 -3 3|"how"=-3 -2 6|"i OTHER"=-2 4 -2
"i borrowed"=-1 4 -4|"i can't"=3 -1 -3|"i changed"=0 3 -3|"i clos"=-1 -2 3|"i get"=-2 -3 5|"i hav"=1 -6 5
"i hop"=6 -2 -4|"i just"=1 -3 2|"i never"=3 -1 -2|"i see"=-1 3 -2|"i told"=3 -2 -1|"i tried"=-1 4 -3
"i writ"=-1 -1 3|"i wrot"=1 2 -3|"i"=1 7 -8|"i'd lik"=3 -1 -2|"i'd"=2 1 -3|"i'm"=1 3 -4|"if"=2 3 -5
"img #"=0 4 -3|"img"=0 4 -3|"in #"=-4 -6 10|"in $"=-3 5 -2|"in SAME#"=4 -3 -1|"in her"=3 -1 -1|"in my"=4 -2 -2
"in the"=-4 2 2|"in ther"=-2 -1 3|"in thi"=4 -2 -2|"in"=7 -9 2|"insid"=-2 4 -2|"is a"=1 3 -4|"is about"=-1 -2 4
"is on"=3 0 -3|"is still"=-2 4 -2|"is that"=-5 2 3|"is the"=-6 7 -1|"is"=5 -8 3|"isn't"=-3 -2 5|"it $"=-8 3 5
"it OTHER"=0 3 -2|"it and"=-1 -2 4|"it be"=1 -3 2|"it goe"=-1 4 -2|"it is"=-4 8 -4|"it it"=0 3 -2
"it"=-13 31 -19|"it's the"=-2 3 -2|"it's"=0 9 -8|"just"=4 -4 0|"keep"=5 -1 -4|"kid"=2 -9 7|"know"=4 -4 0
"la OTHER"=-1 -2 3|"la SAME"=2 -3 0|"la SAMEWORD"=1 2 -3|"lado"=-2 5 -3|"last year"=-1 3 -2|"last"=0 3 -3
"lead"=4 -2 -2|"learning"=-3 0 3|"leav"=3 -2 -1|"left"=-3 4 -1|"let"=-1 3 -2|"library"=-1 4 -3|"lin"=-2 -4 5
"lit"=-4 -1 5|"los SAMEWORD"=1 2 -3|"lost"=0 -4 4|"loung"=-2 -1 3|"mak"=-4 3 1|"may"=5 -2 -3|"me to"=-3 -3 6
"me"=6 -11 6|"menu"=3 1 -3|"messag is"=5 -2 -3|"messag"=10 -7 -3|"mi"=3 -1 -2|"middl"=0 2 -3|"min"=-2 4 -2
"minut $"=0 3 -2|"minut"=-4 5 -1|"month"=-1 3 -2|"mrs"=2 -5 3|"my OTHER"=-2 -5 8|"my SAME"=19 -6 -13
"my cell"=-2 5 -3|"my earlier"=3 -3 -1|"my own"=-2 -3 5|"my"=5 -14 10|"near the"=0 3 -2|"need the"=-3 0 3
"need"=-5 1 4|"next month"=-1 3 -2|"no OTHER"=-1 -2 4|"no hay"=-2 -1 3|"no me"=3 0 -2|"no remot"=-3 3 0
"no"=-2 -1 3|"nobody can"=3 -1 -2|"north"=-3 1 2|"not $"=2 -3 1|"not just"=-2 3 0|"not the"=-2 4 -2
"not"=4 0 -5|"nothing $"=1 2 -3|"nothing"=9 -2 -7|"notic"=3 -3 0|"noticed"=2 -3 1|"now $"=-1 8 -6
"now and"=-1 6 -5|"now but"=-1 5 -5|"now the"=-2 -1 3|"now"=-8 14 -6|"number in"=-2 -1 3|"of it"=-1 5 -4
"of the"=4 -2 -2|"of them"=-1 3 -1|"of"=3 5 -8|"off $"=-1 5 -3|"off the"=-2 -2 4|"off"=-2 3 -1|"offic"=1 -3 1
"old"=-1 -2 3|"on SAMEWORD"=6 -3 -3|"on it"=-2 -4 5|"on my"=9 -8 -1|"on the"=-6 3 4|"on thi"=3 -1 -2
"on top"=0 3 -2|"on"=0 -10 9|"onc"=-1 -1 3|"one $"=-5 2 2|"one is"=0 -2 3|"one of"=2 2 -3|"one that"=-1 -2 3
"one"=-5 4 0|"only"=4 2 -6|"open the"=-2 -5 7|"open"=0 -3 3|"opened"=-1 3 -2|"or"=1 5 -6|"other"=4 -7 3
"our OTHER"=3 0 -3|"our"=4 -3 -2|"out"=5 -6 1|"over our"=4 -1 -3|"over"=3 -1 -3|"own"=-5 2 3|"para"=-3 0 3
"pasillo"=-1 -1 3|"past"=-1 3 -2|"peopl"=4 -3 -1|"plan"=2 0 -3|"play"=4 -2 -2|"pleas $"=5 -2 -2
"pleas help"=3 0 -3|"pleas send"=3 -1 -2|"pleas"=11 -10 -1|"popping up"=2 -3 1|"popping"=2 -3 1|"post"=-1 -1 3
"problem"=4 -2 -2|"put"=4 0 -4|"reading"=0 3 -2|"real"=-2 -3 5|"record"=-3 0 3|"regard"=3 -2 -1|"remot"=-4 2 2
"request"=4 -2 -1|"reset"=-1 4 -3|"return the"=-2 -2 3|"return"=-2 -2 3|"room"=-1 -2 3|"round"=3 2 -4
"said"=0 3 -3|"sam thing"=-4 -1 4|"sam"=-10 3 6|"sav"=4 -2 -1|"say my"=0 -3 3|"say"=-6 9 -2
"second OTHER"=3 -1 -3|"second"=2 3 -5|"see it"=-2 4 -1|"see the"=2 4 -6|"see"=-3 6 -3|"send somebody"=3 -1 -2
"send"=3 -4 2|"sending"=5 -1 -4|"set"=-1 -1 3|"shared OTHER"=-1 -2 3|"shared"=-2 -2 5|"she"=-4 1 3
"she's"=1 2 -3|"show a"=-1 3 -2|"show in"=-3 -1 3|"show no"=3 -1 -1|"show"=7 -7 0|"sign"=4 -1 -2|"sin"=3 -1 -2
"sinc"=4 -2 -1|"six"=0 3 -3|"so i"=1 -6 5|"so it's"=-1 6 -5|"so"=-6 6 0|"som"=-3 -1 4|"somebody else's"=4 -1 -3
"somebody"=9 -4 -5|"sorry i"=-2 3 -1|"sorry"=1 5 -6|"staff"=-2 -1 3|"start"=2 2 -4|"started"=0 3 -3
"still"=-5 6 -1|"student"=0 -5 6|"sub"=-3 -1 4|"tak messag"=3 -2 -2|"tak the"=-2 -1 3|"tak"=5 -5 0
"tambien"=-1 -2 3|"tampoco"=-2 3 -1|"teacher loung"=-2 0 3|"teacher"=-2 -2 4|"ten"=-1 5 -4|"thank you"=-1 3 -3
"that one"=-1 -3 4|"that"=-3 0 3|"that's"=-1 3 -2|"the #"=-5 8 -3|"the OTHER"=-14 7 7|"the SAME"=7 -12 5
"the SAMEWORD"=4 -3 -1|"the THING"=3 0 -3|"the bottom"=-1 -3 4|"the box"=2 1 -3|"the car"=-2 3 -1
"the concert"=-1 -2 3|"the crack"=0 3 -3|"the first"=3 1 -4|"the front"=-1 4 -3|"the left"=-3 4 -1
"the library"=-1 4 -3|"the middl"=0 2 -3|"the morning"=-1 3 -2|"the north"=-3 1 2|"the offic"=0 -3 3
"the one"=-4 2 3|"the other"=6 -3 -3|"the room"=-1 4 -3|"the sam"=-3 1 2|"the shared"=-2 -2 5
"the sign"=3 -1 -2|"the staff"=-2 0 3|"the sub"=-2 -1 3|"the teacher"=-2 0 3|"the tim"=3 -1 -2|"the"=-8 -2 10
"then"=-5 6 -2|"ther $"=-1 3 -1|"ther"=-7 5 1|"they"=-1 4 -4|"thi is"=-4 3 1|"thi tim"=5 -2 -2|"thi"=15 -12 -3
"thing in"=-2 -1 3|"thing"=-1 -3 3|"third"=-3 5 -2|"through"=-1 5 -4|"thursday"=-3 3 -1|"tim i"=4 -4 0
"tim"=9 -6 -3|"to open"=2 -4 2|"to"=-2 -11 13|"today in"=-1 3 -2|"too $"=-1 3 -2|"too"=2 1 -3|"tried"=-2 3 -1
"two"=-2 5 -3|"typ"=-2 -1 3|"un"=-2 3 0|"una"=-2 -1 3|"under the"=-1 6 -5|"under"=-4 10 -7|"unlocked"=0 -3 4
"up it's"=2 -4 1|"up the"=-2 0 3|"up"=4 -6 2|"updat"=0 -5 5|"use"=-1 -2 3|"want"=1 2 -3|"warm"=0 -3 3
"was"=-7 5 2|"way"=-1 -3 4|"we get"=4 -1 -3|"we hav"=0 -5 5|"we need"=-3 -1 4|"we"=3 -7 3|"wednesday"=-1 3 -2
"week"=9 -3 -6|"well"=-1 3 -2|"went"=0 3 -3|"wer"=4 0 -3|"what i"=-1 3 -2|"when"=5 -1 -4|"which"=-1 3 -2
"whil"=-1 -2 3|"who"=-1 -3 4|"whol"=-3 2 1|"will be"=-1 5 -4|"will"=7 2 -8|"with the"=-1 -1 3
"won't tak"=4 -1 -3|"word on"=3 -1 -1|"word"=3 -1 -1|"work"=0 3 -2|"working"=3 0 -2|"wrot"=1 2 -3
"y and"=3 0 -3|"y en"=-1 4 -3|"y"=1 6 -7|"year"=2 1 -3|"yet"=3 -1 -2|"you SAME"=-4 5 -1|"you can"=2 4 -6
"you the"=4 -2 -2|"you"=3 10 -13|"your"=5 -4 -1|"z"=3 0 -3|after:day=4 -3 0|after:days=-3 3 0
after:hour=-18 5 13|after:minutes=5 -4 -2|after:week=6 -5 -1|another&neg=-6 -2 8|another&ok=-2 -4 6
another&said=-1 3 -2|another&tell=0 -2 3|another&want=-2 -1 3|another@near=3 7 -10|another@none=-1 -11 12
another@other=1 5 -7|another@same=-9 -3 13|areas:apart=-16 -4 20|areas:cross=0 -5 5|areas:equal=5 8 -13
areas:first=0 -4 4|areas:more=-2 -3 5|areas:neither=4 0 -4|areas:within=2 2 -4|ask>said=-1 -3 3
ask>said@same=-1 -2 3|ask@near=-6 1 5|ask@new=0 -4 4|ask@none=6 -2 -4|ask@other=-1 -5 5|ask@same=9 -8 -1
askfail@same=3 -1 -2|asks?=10 -29 19|body-things:apart=-21 14 7|body-things:cross=-5 -10 16
body-things:equal=15 -21 6|body-things:first=0 -3 3|body-things:more=3 -9 6|body-things:neither=4 -1 -3
body-things:silent=-10 23 -13|body-things:within=9 2 -12|but:fail=-2 7 -4|but:neg=-4 -2 6|but:said=-2 3 -1
clock-time=-4 9 -5|conflict,words:alike=-17 1 17|conflict,words:unlike=-17 -5 22|conflict:names=-13 0 13
conflict:numbers=-7 1 6|conflict:rooms=-8 -3 10|conflict:sites=-7 2 6|copy-within=5 2 -6|corrects=-2 11 -9
covered-and-more=-6 0 6|fail>ask=-2 -1 3|fail>ask@none=-2 -1 3|fail>fail=-3 9 -6|fail>fail@none=0 3 -3
fail>fail@same=-3 7 -3|fail>neg=-3 -2 5|fail>neg@same=-7 0 6|fail>ok=-4 6 -2|fail>ok@none=-1 3 -2
fail>ok@other=0 3 -3|fail>ok@same=-3 0 2|fail>said=-2 -7 9|fail>said@none=-5 -1 6|fail>said@other=-10 -1 10
fail>said@same=5 -4 -2|fail>tell@none=2 -3 1|fail>tell@other=0 3 -3|fail>thanks=4 -1 -3
fail>thanks@none=3 -1 -2|fail>want=8 0 -7|fail>want@none=3 1 -4|fail>want@other=3 0 -3|fail@near=-4 16 -11
fail@none=5 6 -10|fail@number=-9 -5 15|fail@other=-3 -5 9|fail@same=10 -17 8|fresh:0=13 -7 -6
fresh:10=-25 15 10|fresh:2=9 4 -13|fresh:20=0 -3 3|fresh:5=-3 -13 16|glad@none=3 -3 0|goes-on=-7 28 -21
if@same=4 -1 -2|informs&ask=-3 -4 8|informs&fail=-3 -5 8|informs&if=6 -3 -3|informs&neg=6 -4 -2
informs&ok=-3 6 -2|informs&past=3 -2 -1|informs&tell=-1 17 -16|informs&want=-1 -3 3|insists=4 7 -11
is:ask=8 -19 10|is:askfail=4 -1 -3|is:fail=7 -17 10|is:glad=3 -4 1|is:if=7 0 -7|is:neg=13 -14 1
is:ok=-12 28 -16|is:said=-1 16 -15|is:tell=-1 17 -16|is:thanks=1 2 -4|is:want=5 -15 11|list:another=-9 -2 12
list:asks=4 -17 12|list:automatic=8 -8 0|list:conditional=7 6 -13|list:contrast=-6 7 -1|list:courtesy=-4 2 2
list:doubt=-9 -9 18|list:fail=-3 -2 5|list:glad=3 -3 1|list:informs=-4 6 -2|list:jest=-1 -2 4|list:ok=-3 12 -9
list:partly=-4 2 2|list:past=-1 8 -8|list:persists=-3 8 -5|list:rating=6 -2 -4|list:thanks=1 2 -3
list:untroubled=-2 -1 3|longer=-10 17 -6|mostly-covered=3 -2 0|mostly-within=16 -13 -3|names:apart=-11 -2 14
names:cross=-3 5 -1|names:equal=-1 -9 10|names:first=-2 -6 8|names:more=-2 4 -1|names:neither=2 4 -5
names:silent=10 7 -17|names:within=2 -6 4|neg>ask=3 -2 -1|neg>fail=12 -6 -6|neg>fail@none=3 -1 -2
neg>fail@other=6 -3 -3|neg>neg=7 1 -9|neg>neg@other=2 3 -5|neg>neg@same=5 -1 -4|neg>said@other=1 3 -4
neg>said@same=2 -6 4|neg>tell=1 -3 2|neg>want=6 -2 -4|neg>want@same=6 -1 -4|neg@near=2 -8 6|neg@new=4 -4 0
neg@none=9 0 -9|neg@other=-1 -2 3|neg@same=7 -2 -4|negated@near=7 -8 1|negated@new=5 -3 -2|negated@none=7 6 -13
negated@number=-5 -2 7|negated@other=-2 -7 8|negated@same=23 -9 -15|numbers:apart=-8 -1 8|numbers:equal=9 -7 -2
numbers:first=-5 18 -13|numbers:neither=0 -9 9|numbers:silent=0 -3 3|ok>fail=-3 8 -5|ok>fail@same=-3 9 -7
ok>neg@same=-3 3 0|ok>said@none=0 3 -3|ok>thanks=-2 3 0|ok>thanks@none=-2 3 0|ok>want=3 -1 -2|ok@near=-3 4 0
ok@none=-4 7 -4|ok@same=-3 13 -10|only-numbers-differ=-9 -2 11|pairs-covered=23 -24 0|pairs-within=11 -21 9
past>said=-1 -4 4|past>said@none=-1 -4 4|past>said@other=-1 -4 4|past@other=-1 -4 4|past@same=2 2 -3
persists&fail=-5 9 -4|persists@near=-5 5 0|persists@none=2 3 -5|persists@same=0 3 -3|picture=-1 5 -4
places:apart=-1 -5 6|places:cross=3 -3 0|places:equal=-1 -4 5|places:first=-16 -4 20|places:more=3 -5 2
places:neither=-1 6 -5|places:silent=2 10 -12|places:within=5 0 -5|quotes=1 3 -3|rooms:apart=-8 -3 10
rooms:equal=17 -8 -9|rooms:first=-3 -3 6|rooms:neither=-4 7 -3|rooms:silent=-8 2 5|s"# $"=-4 -2 6|s"#"=-4 -2 7
s"OTHER $"=-7 -6 13|s"OTHER"=-5 -10 15|s"SAME #"=-3 -1 4|s"SAME $"=2 3 -5|s"SAME SAME"=-2 0 3
s"SAME SAMEWORD"=1 -4 3|s"SAME for"=-3 0 3|s"SAME"=1 1 -3|s"SAME# $"=4 -1 -3|s"SAME#"=6 -4 -2
s"SAMEWORD $"=-2 5 -2|s"SAMEWORD SAME"=2 2 -4|s"SAMEWORD SAME#"=1 -3 2|s"SAMEWORD SAMEWORD"=-7 6 1
s"SAMEWORD"=-3 3 0|s"THING $"=-2 -2 4|s"THING"=-2 -2 4|s"^ $"=3 6 -8|s"^ OTHER"=-8 -5 13|s"^ SAME"=2 2 -4
s"^ SAMEWORD"=-3 8 -5|s"^ THING"=-2 -1 3|s"^ my"=-3 -3 6|s"^ parent"=3 -1 -2|s"^ sam"=-2 0 3
s"^ student"=-2 -1 3|s"about"=3 -2 -1|s"again"=-3 -1 4|s"and"=3 0 -3|s"for"=-4 0 4|s"in SAME#"=4 -1 -3
s"in"=4 -2 -2|s"lab"=-2 -2 4|s"lin"=-2 -1 3|s"missing"=-1 -2 3|s"my"=-3 -4 6|s"parent SAMEWORD"=3 1 -4
s"parent"=3 -2 -1|s"request $"=3 -2 -1|s"request"=3 -3 0|s"sam"=-2 0 3|s"show $"=2 1 -3|s"show"=2 1 -3
s"student"=-4 0 4|s"the"=0 -3 3|s"thing $"=-2 0 3|s"thing"=-4 -1 4|s"up"=-2 -1 3|said@near=7 -7 0
said@new=-4 7 -3|said@none=9 8 -17|said@number=-7 5 2|said@other=-3 15 -12|said@same=-5 -8 13
second:adds,things:apart=-1 -6 7|second:adds,things:cross=-6 7 -1|second:adds,things:equal=-1 18 -18
second:adds,things:more=-5 0 5|second:adds,things:neither=4 -2 -2|second:adds,things:silent=1 9 -10
second:adds,things:within=-8 16 -8|second:adds1=-16 43 -27|second:adds2=-9 16 -7|second:adds3=-4 7 -3
second:first,things:apart=-3 -4 7|second:first,things:equal=-1 4 -2|second:first,things:more=3 -3 -1
second:first,things:within=3 -1 -2|second:first1=5 -8 3|second:nudge,things:apart=0 -4 3
second:nudge,things:equal=24 -7 -18|second:nudge,things:silent=5 -3 -2|second:nudge,things:within=12 -1 -11
second:nudge1=42 -11 -31|second:nudge2=9 -6 -3|second:nudge3=-2 -2 4|second:other,things:apart=6 -2 -5
second:other,things:cross=-6 -4 9|second:other,things:first=6 -2 -4|second:other,things:more=-6 -6 12
second:other,things:within=-5 0 6|second:other1=-5 -14 19|second:other2=-3 -11 15
second:withdraws,things:equal=-2 5 -3|second:withdraws,things:more=-1 -2 3|second:withdraws1=-7 8 -1
shared:0=-15 -11 25|shared:1=-11 11 0|shared:2=-1 9 -7|shared:4=8 -8 -1|shared:5=14 -8 -7|shouts=5 -1 -4
sites:apart=-7 2 6|sites:first=-2 5 -3|sites:neither=0 -7 7|size:few=8 -6 -2|size:line=-3 -6 9
size:short=-13 3 10|size:some=1 7 -7|subject-things:apart=-3 -10 13|subject-things:equal=-13 4 9
subject-things:first=1 -4 3|subject-things:neither=-5 6 0|subject-things:silent=9 3 -13
subject-things:within=2 -3 0|subject:apart=27 -20 -7|subject:cross=1 -3 2|subject:fwd=7 -6 -1
subject:neither=3 -2 -2|subject:re=6 2 -8|subject:same=-44 21 23|subject:same,things:apart=-4 -8 11
subject:same,things:cross=-4 3 2|subject:same,things:equal=-20 7 14|subject:same,things:first=3 -1 -2
subject:same,things:more=-5 4 2|subject:same,things:neither=3 0 -3|subject:same,things:silent=-3 7 -4
subject:same,things:within=-13 10 3|subject:silent=5 -2 -3|subject:within=1 4 -6|symptoms:apart=-12 -8 20
symptoms:equal=12 -3 -8|symptoms:first=-4 1 3|symptoms:more=5 3 -7|symptoms:neither=-7 3 5
symptoms:silent=-4 1 3|symptoms:within=4 1 -5|telephone=3 4 -7|tell>ask=3 -2 -1|tell>fail=6 0 -6
tell>fail@same=6 -2 -4|tell>ok=-2 3 -1|tell>said=-1 5 -4|tell>said@none=0 9 -9|tell>said@same=1 -3 2
tell>tell=-1 4 -3|tell>tell@other=-1 4 -4|tell>want=-2 -2 4|tell@near=-1 6 -4|tell@new=0 7 -6
tell@other=-1 8 -7|tell@same=3 0 -3|thanks>fail=-5 5 0|thanks>fail@same=-5 5 0|thanks>said@none=3 -3 0
thanks@none=3 2 -5|thanks@same=-2 -1 3|things:apart=-13 -15 28|things:apart,names:equal=-2 -1 3
things:apart,names:first=-2 -6 9|things:apart,names:neither=-12 -7 19|things:apart,names:silent=5 -2 -4
things:apart,names:within=-1 -3 4|things:apart,numbers:neither=-9 -9 18|things:apart,numbers:silent=-3 -4 7
things:apart,rooms:equal=4 -3 -1|things:apart,rooms:first=-1 -3 4|things:apart,rooms:neither=-13 -3 17
things:apart,rooms:silent=-2 -6 8|things:apart,symptoms:apart=-3 -2 5|things:apart,symptoms:equal=-1 -3 4
things:apart,symptoms:first=0 -4 4|things:apart,symptoms:neither=-7 2 5|things:apart,symptoms:silent=-2 -7 9
things:apart,wishes:first=-1 -3 4|things:apart,wishes:neither=-9 -8 17|things:cross=-7 6 1
things:cross,names:equal=2 -3 1|things:cross,names:first=-5 6 -1|things:cross,names:neither=-7 3 4
things:cross,names:silent=2 5 -7|things:cross,numbers:apart=-1 -8 9|things:cross,numbers:first=-2 4 -2
things:cross,numbers:neither=-3 10 -7|things:cross,rooms:equal=3 -1 -1|things:cross,rooms:first=-1 -2 3
things:cross,rooms:neither=-8 5 3|things:cross,rooms:silent=-1 5 -4|things:cross,symptoms:first=-4 -1 4
things:cross,symptoms:more=2 2 -3|things:cross,symptoms:neither=-5 -6 10|things:cross,symptoms:silent=0 10 -10
things:cross,wishes:neither=-3 3 0|things:equal=1 4 -4|things:equal,names:apart=-10 -3 13
things:equal,names:first=3 -4 1|things:equal,names:neither=7 6 -13|things:equal,names:silent=5 2 -7
things:equal,numbers:apart=-4 4 0|things:equal,numbers:equal=6 -3 -3|things:equal,numbers:first=3 6 -8
things:equal,numbers:neither=-6 -2 8|things:equal,rooms:apart=-7 0 7|things:equal,rooms:equal=10 -2 -8
things:equal,rooms:first=-2 3 -1|things:equal,rooms:neither=-3 5 -2|things:equal,symptoms:apart=-2 -1 4
things:equal,symptoms:equal=-10 5 5|things:equal,symptoms:first=4 -2 -2|things:equal,symptoms:more=0 3 -3
things:equal,symptoms:neither=3 0 -3|things:equal,symptoms:within=6 -2 -4|things:equal,wishes:equal=-5 -3 9
things:equal,wishes:neither=13 -4 -9|things:equal,wishes:silent=-2 4 -2|things:first=0 -4 4
things:first,numbers:neither=3 -1 -2|things:first,rooms:neither=1 -3 2|things:first,symptoms:apart=-2 -1 4
things:first,symptoms:neither=4 -3 -1|things:first,wishes:neither=1 -5 4|things:more=-1 5 -4
things:more,names:equal=-3 -2 5|things:more,names:first=2 -4 2|things:more,names:neither=1 3 -4
things:more,names:silent=-3 6 -3|things:more,numbers:first=-1 3 -2|things:more,numbers:neither=1 2 -3
things:more,rooms:apart=0 -2 3|things:more,rooms:equal=-2 -1 3|things:more,rooms:first=4 1 -5
things:more,rooms:neither=3 0 -3|things:more,rooms:silent=-6 8 -2|things:more,symptoms:apart=-4 -6 10
things:more,symptoms:equal=5 2 -7|things:more,symptoms:first=-6 9 -4|things:more,symptoms:more=3 -2 -1
things:more,wishes:equal=-2 3 -1|things:more,wishes:neither=1 4 -5|things:neither=4 0 -4
things:neither,names:neither=3 0 -3|things:neither,numbers:neither=4 0 -4|things:neither,rooms:neither=4 0 -4
things:neither,symptoms:neither=-1 4 -4|things:neither,wishes:neither=4 -2 -2
things:silent,names:neither=-6 4 2|things:silent,names:silent=4 -1 -3|things:silent,rooms:neither=1 3 -4
things:silent,symptoms:apart=1 1 -3|things:silent,symptoms:first=3 0 -3|things:silent,symptoms:neither=-3 2 1
things:silent,symptoms:silent=-2 -2 4|things:silent,wishes:first=4 -2 -2|things:silent,wishes:neither=-5 1 4
things:silent,wishes:silent=3 1 -3|things:within=10 -2 -8|things:within,names:first=0 3 -3
things:within,names:neither=14 -4 -11|things:within,names:silent=-2 -2 4|things:within,numbers:equal=4 -1 -3
things:within,numbers:first=-3 5 -3|things:within,numbers:neither=9 -8 -1|things:within,rooms:neither=11 0 -11
things:within,symptoms:equal=8 -2 -6|things:within,symptoms:first=-1 -1 3|things:within,symptoms:neither=0 3 -4
things:within,wishes:first=0 -2 3|things:within,wishes:neither=10 3 -13|things:within,wishes:silent=3 -1 -2
want>ask=-4 -1 5|want>ask@same=-2 -1 3|want>said=-3 -5 8|want>said@none=-1 -2 3|want>said@other=-1 3 -1
want>said@same=-2 -4 6|want>thanks@none=0 3 -3|want@near=-2 -4 6|want@new=3 -2 -1|want@none=10 4 -14
want@number=-2 -2 4|want@other=-1 -5 6|want@same=-4 -6 10|wishes:apart=-3 -1 4|wishes:equal=-11 1 10
wishes:first=-3 -5 8|wishes:neither=12 -8 -4|wishes:silent=1 5 -6|words-covered=13 16 -29
words-within=42 -19 -23
`;
