/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/duplicates.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const duplicateWeights = String.raw`
same addition different
=-14 -20 35|"# #"=-3 6 -2|"# $"=-6 9 -2|"# OTHER"=1 1 -1|"# SAME"=-1 0 2|"# SAMEWORD"=-1 0 2|"# also"=0 1 -1
"# am"=0 -1 2|"# and"=-1 2 0|"# are"=-1 1 1|"# as"=1 1 -1|"# at"=0 2 -1|"# beep"=-1 0 1|"# degre"=1 -4 3
"# forgot"=0 1 -1|"# from"=-2 1 1|"# has"=-2 -1 3|"# hour"=1 0 -1|"# in"=0 0 1|"# jpg"=0 2 -1|"# minut"=-1 0 2
"# not"=0 1 0|"# now"=0 2 -1|"# of"=0 1 -1|"# on"=1 0 -1|"# pm"=0 2 -1|"# so"=0 1 0|"# thank"=2 -1 -1
"# the"=-1 0 2|"# through"=0 1 -1|"# to"=-1 1 0|"# with"=-1 1 1|"# y"=1 1 -1|"#"=-16 11 5|"OTHER #"=1 -2 3
"OTHER $"=-2 -1 3|"OTHER OTHER"=-2 1 2|"OTHER SAMEWORD"=-1 1 0|"OTHER a"=2 0 -1|"OTHER and"=-3 0 3
"OTHER as"=1 1 -1|"OTHER at"=0 -1 2|"OTHER book"=0 0 1|"OTHER by"=-1 0 1|"OTHER could"=1 1 -1|"OTHER de"=0 -1 2
"OTHER del"=-2 -1 3|"OTHER doe"=0 1 0|"OTHER doesn't"=2 0 -1|"OTHER for"=-1 -2 3|"OTHER from"=1 -1 1
"OTHER i"=-1 2 0|"OTHER img"=0 2 -1|"OTHER in"=-2 -2 5|"OTHER is"=1 -1 0|"OTHER it"=-1 -2 3
"OTHER it's"=-1 -1 2|"OTHER just"=1 0 -1|"OTHER lik"=0 1 0|"OTHER los"=0 1 0|"OTHER no"=2 1 -2
"OTHER now"=0 3 -2|"OTHER number"=-1 0 2|"OTHER of"=1 -1 1|"OTHER off"=0 0 1|"OTHER on"=-4 0 3
"OTHER one"=-1 2 -1|"OTHER open"=0 2 -1|"OTHER out"=1 0 0|"OTHER over"=0 0 1|"OTHER por"=2 -1 0
"OTHER que"=2 0 0|"OTHER read"=0 0 1|"OTHER run"=0 0 1|"OTHER say"=-1 -3 4|"OTHER sinc"=0 1 -1
"OTHER so"=-1 1 0|"OTHER the"=-1 3 -2|"OTHER to"=-1 2 0|"OTHER trip"=0 -1 2|"OTHER was"=0 -2 3
"OTHER we"=0 -1 1|"OTHER when"=1 1 -1|"OTHER with"=-1 -1 3|"OTHER y"=-1 0 1|"OTHER yet"=1 0 0
"OTHER you"=1 0 -1|"OTHER"=-6 -4 10|"SAME #"=-4 1 3|"SAME $"=6 -7 1|"SAME SAME"=4 -2 -1|"SAME SAME#"=2 0 -1
"SAME SAMEWORD"=1 -4 3|"SAME a"=0 -1 2|"SAME about"=-1 1 0|"SAME and"=1 2 -2|"SAME are"=1 0 0|"SAME at"=-2 0 3
"SAME be"=-1 0 2|"SAME by"=0 -1 2|"SAME can't"=-2 2 0|"SAME de"=3 -1 -1|"SAME for"=0 -2 3|"SAME from"=2 0 -1
"SAME gun"=1 0 0|"SAME has"=-5 2 4|"SAME i"=-1 2 0|"SAME in"=7 -4 -2|"SAME is"=1 -3 3|"SAME isn't"=-1 -1 2
"SAME it"=2 0 -2|"SAME keep"=2 0 -1|"SAME letter"=0 -1 1|"SAME messag"=3 -1 -1|"SAME my"=0 1 0
"SAME need"=-1 0 2|"SAME next"=0 -1 2|"SAME not"=1 1 -1|"SAME of"=0 -1 2|"SAME on"=-1 0 2|"SAME open"=1 1 -1
"SAME over"=2 0 -1|"SAME pleas"=1 0 -1|"SAME problem"=2 -1 0|"SAME say"=-4 3 2|"SAME she"=-1 -1 2
"SAME so"=-1 3 -1|"SAME sorry"=0 1 0|"SAME still"=0 1 -1|"SAME thank"=-1 2 0|"SAME that"=4 -1 -1
"SAME thi"=0 0 1|"SAME to"=-4 -2 6|"SAME won't"=2 1 -2|"SAME yet"=1 -1 1|"SAME"=8 -20 13|"SAME# $"=0 1 0
"SAME# OTHER"=-1 0 1|"SAME# SAME"=3 0 -2|"SAME# has"=2 0 -2|"SAME# is"=2 -1 0|"SAME# it's"=0 1 -1
"SAME# no"=0 -1 2|"SAME# the"=1 0 0|"SAME# when"=0 -1 1|"SAME#"=10 -8 -1|"SAMEWORD #"=-2 -1 3
"SAMEWORD $"=-1 -1 3|"SAMEWORD OTHER"=2 0 -1|"SAMEWORD SAMEWORD"=3 -7 4|"SAMEWORD a"=-1 1 1
"SAMEWORD all"=1 0 -1|"SAMEWORD are"=2 0 -1|"SAMEWORD as"=0 0 1|"SAMEWORD at"=0 -2 3|"SAMEWORD box"=1 0 0
"SAMEWORD by"=3 0 -2|"SAMEWORD de"=0 0 1|"SAMEWORD doesn't"=0 0 1|"SAMEWORD down"=1 0 0|"SAMEWORD el"=0 0 1
"SAMEWORD es"=-2 1 2|"SAMEWORD for"=-1 1 0|"SAMEWORD half"=1 1 -2|"SAMEWORD has"=2 0 -1|"SAMEWORD i"=1 0 0
"SAMEWORD in"=-1 0 1|"SAMEWORD is"=0 -1 1|"SAMEWORD it"=-1 1 0|"SAMEWORD lot"=1 -1 1|"SAMEWORD me"=1 0 -1
"SAMEWORD messag"=2 0 -1|"SAMEWORD my"=1 1 -1|"SAMEWORD no"=-1 -1 2|"SAMEWORD not"=1 -1 0|"SAMEWORD of"=0 0 1
"SAMEWORD on"=0 -2 3|"SAMEWORD pleas"=2 0 -1|"SAMEWORD room"=1 -1 1|"SAMEWORD say"=1 -1 1|"SAMEWORD se"=0 0 1
"SAMEWORD show"=1 -1 0|"SAMEWORD that"=0 -1 1|"SAMEWORD the"=-1 1 1|"SAMEWORD ther"=0 -1 1
"SAMEWORD two"=-1 2 0|"SAMEWORD we"=3 -1 -1|"SAMEWORD wher"=1 -1 0|"SAMEWORD y"=2 0 -1|"SAMEWORD"=11 -16 6
"THING in"=0 2 -1|"THING to"=-1 0 2|"^ $"=1 0 0|"^ OTHER"=0 -1 2|"^ SAME"=4 -3 -1|"^ SAMEWORD"=2 -5 4
"^ a"=0 0 1|"^ after"=0 -1 1|"^ all"=1 1 -1|"^ also"=-1 1 1|"^ and"=-1 0 1|"^ any"=0 2 -1|"^ as"=0 1 0
"^ at"=-1 0 2|"^ benny"=-1 1 0|"^ buena"=1 -2 1|"^ bump"=1 -1 0|"^ can"=-2 -1 4|"^ checking"=4 -2 -1
"^ coach"=0 1 0|"^ could"=-1 0 2|"^ custodian"=0 2 -1|"^ dear"=1 -1 0|"^ did"=2 0 -1|"^ disculp"=2 -1 0
"^ el"=1 -1 1|"^ en"=0 -1 2|"^ es"=0 2 -1|"^ estimado"=0 0 1|"^ ext"=0 1 0|"^ for"=0 -1 2|"^ forgot"=0 1 -1
"^ found"=-1 3 -2|"^ funny"=0 2 -1|"^ good"=3 -1 -1|"^ got"=0 -2 2|"^ hello"=-1 1 1|"^ her"=0 3 -2
"^ hey"=2 -2 0|"^ hi"=1 -1 0|"^ how"=-2 -1 4|"^ hr"=0 1 -1|"^ i"=-2 9 -6|"^ i'd"=0 0 1|"^ i'll"=0 2 -1
"^ i'm"=3 0 -2|"^ in"=2 -1 0|"^ is"=2 0 -1|"^ it"=4 3 -6|"^ it's"=-2 4 -1|"^ its"=0 2 -2|"^ just"=1 1 -1
"^ la"=0 -1 2|"^ mak"=-1 3 -1|"^ me"=0 1 0|"^ mr"=0 3 -2|"^ mrs"=-1 0 1|"^ ms"=0 0 1|"^ my"=-4 -4 8
"^ nam"=1 -1 0|"^ never"=-1 1 0|"^ new"=1 -2 1|"^ no"=0 -1 2|"^ not"=1 1 -1|"^ nothing"=1 0 -1|"^ now"=-2 2 0
"^ ok"=0 1 0|"^ on"=1 0 0|"^ only"=0 1 -1|"^ our"=2 -2 1|"^ perdon"=0 1 0|"^ pleas"=-4 -4 7|"^ prob"=0 1 0
"^ sal"=0 3 -2|"^ sam"=-4 -1 6|"^ second"=-1 1 1|"^ seguimo"=2 0 -1|"^ sending"=4 -1 -2|"^ she"=-1 2 0
"^ sorry"=1 2 -2|"^ soy"=0 2 -1|"^ sub"=0 0 1|"^ tambien"=0 -1 2|"^ thank"=1 0 0|"^ that"=3 -1 -1
"^ the"=-3 -7 11|"^ ther"=0 -1 2|"^ there's"=0 -1 2|"^ today"=-1 3 -2|"^ turn"=0 1 -1|"^ updat"=0 0 1
"^ using"=0 -1 2|"^ we"=-2 1 2|"^ we'r"=2 0 -1|"^ what"=0 -1 2|"^ wher"=0 0 1|"^ ya"=-1 4 -2|"a OTHER"=-1 -1 3
"a SAME"=2 0 -1|"a SAMEWORD"=-1 0 2|"a broken"=0 0 1|"a cod"=-1 0 2|"a cracked"=0 0 1|"a la"=-1 -1 2
"a messag"=2 0 0|"a mi"=3 0 -2|"a reading"=1 1 -1|"a second"=1 0 -1|"a student"=-2 0 2|"a su"=-1 0 1
"a week"=2 0 -1|"a"=3 -7 5|"abl to"=-1 2 0|"abl"=-1 2 0|"about it"=0 1 -1|"about my"=1 -2 2|"about the"=1 -2 2
"about"=1 -2 2|"absent"=0 0 1|"add"=-1 1 1|"addition to"=0 2 -1|"addition"=0 2 -1|"address and"=2 0 -1
"address"=1 0 0|"adema"=0 1 -1|"after #"=0 1 0|"after i"=0 1 0|"after the"=0 -1 2|"after"=-2 3 0
"afternoon"=0 -1 1|"again SAME"=-1 0 2|"again i"=-1 2 0|"again in"=4 -2 -2|"ago"=1 0 0|"ahora"=-1 0 1
"aid"=-1 2 0|"aide's"=-2 0 3|"al"=0 4 -4|"all $"=0 -1 2|"all of"=1 1 -1|"all the"=0 1 -1|"all"=-4 6 -2
"already"=1 0 0|"also my"=0 1 -1|"also the"=-1 1 1|"also"=-4 1 3|"alway"=0 0 1|"am"=1 -2 1|"ame"=-1 0 1
"an SAME"=0 0 1|"an SAMEWORD"=2 -1 0|"an updat"=0 -1 2|"an"=0 -2 2|"and #"=0 -1 2|"and OTHER"=1 -1 0
"and SAME"=1 -1 1|"and a"=-1 2 0|"and both"=0 1 0|"and can"=0 3 -2|"and friday"=0 2 -1|"and her"=0 1 0
"and i"=1 -1 0|"and i'm"=2 0 -1|"and it"=2 -3 1|"and it's"=-2 3 -1|"and my"=1 0 -1|"and no"=-1 3 -1
"and nobody"=0 -1 2|"and not"=0 1 -1|"and say"=0 1 0|"and she"=0 1 0|"and that's"=-1 1 1|"and the"=3 -2 0
"and then"=1 1 -1|"and ther"=0 2 -1|"and turned"=-1 1 0|"and"=-1 11 -9|"annex"=-1 1 0|"another OTHER"=1 1 -2
"another one"=0 -1 1|"another"=2 0 -1|"answered"=0 2 -1|"any SAMEWORD"=1 0 0|"any mor"=0 0 1|"any tim"=0 1 0
"any word"=0 2 -1|"any"=1 0 0|"anybody"=0 2 -1|"anyon"=2 0 -1|"anything $"=1 0 -1|"anything"=1 1 -1
"apaga"=-1 0 2|"aparato"=1 0 0|"appreciat"=1 1 -1|"are SAME"=0 1 0|"are"=5 -2 -2|"area"=1 -1 1|"aren't"=2 0 -1
"around"=1 1 -1|"art SAMEWORD"=-1 0 1|"as #"=0 -1 2|"as a"=0 1 -1|"as i"=4 -2 -1|"as it"=0 -1 2|"as the"=-2 1 2
"as well"=-1 2 -1|"as you"=1 0 0|"as"=2 -1 0|"ask for"=0 0 1|"ask"=-1 -1 2|"asked for"=1 1 -1|"asked me"=1 -2 2
"asked"=2 -2 1|"asking for"=0 -1 2|"asking me"=1 0 0|"asking"=1 -1 1|"at #"=-2 6 -3|"at SAME#"=3 -2 -1
"at SAMEWORD"=-1 0 2|"at all"=-1 3 -1|"at it"=0 -1 1|"at me"=2 -1 0|"at my"=1 0 0|"at noon"=0 1 0
"at our"=1 0 -1|"at that"=2 -1 0|"at the"=-2 0 3|"at"=-2 2 0|"atra"=0 1 0|"aviso"=0 0 1|"away"=0 -1 2
"ayuda $"=1 0 -1|"ayuda"=1 0 -1|"azul"=-1 2 0|"b"=1 1 -1|"back on"=0 1 0|"back"=1 2 -2|"bar"=0 -1 1
"be at"=0 1 -1|"be in"=0 1 0|"be set"=0 -1 2|"be"=-1 2 -1|"becaus the"=1 0 0|"becaus"=2 0 0|"been a"=3 0 -1
"been"=2 -1 0|"beep but"=-1 0 1|"befor #"=-1 0 1|"befor the"=1 0 0|"befor"=1 1 -1|"behind"=0 1 0|"being"=1 -1 0
"believ i"=0 -1 2|"believ"=0 -1 2|"benny de"=-1 1 0|"benny"=-1 1 0|"best"=0 1 0|"better"=1 0 0|"big"=3 -1 -1
"bison ridg"=0 2 -2|"bison"=0 2 -2|"black"=2 -1 0|"blank"=1 -1 0|"blow"=0 -2 2|"book"=0 -1 2|"borrowed"=0 2 -1
"boss"=1 0 0|"both"=0 2 -1|"bottom of"=0 -2 3|"bottom"=-1 -2 3|"bought"=1 1 -1|"bounc"=0 0 1|"box"=3 0 -2
"boy"=1 0 0|"bracket"=-1 -1 2|"brok"=-2 -1 3|"broken SAME"=-1 -1 3|"broken"=-1 0 2|"buena"=1 -2 1
"building $"=0 0 1|"bulging"=0 -2 2|"bump $"=1 -1 0|"bump"=1 -1 0|"burnt"=0 1 0|"busy"=2 -1 0
"but doesn't"=-1 0 1|"but the"=0 2 -1|"but"=-4 1 3|"butter"=0 1 0|"button $"=1 0 -1|"button"=1 1 -1
"by OTHER"=-1 1 0|"by a"=0 1 0|"by an"=1 0 -1|"by hand"=0 0 1|"by itself"=0 1 -1|"by the"=4 -4 0|"by"=2 0 -1
"calling"=2 -1 0|"cam back"=-1 2 0|"cam off"=0 0 2|"cam on"=0 1 0|"cam"=-3 3 1|"can com"=1 2 -1|"can it"=0 -1 2
"can look"=0 2 0|"can see"=-1 2 0|"can tell"=0 -1 1|"can the"=-1 0 2|"can you"=0 0 2|"can"=-2 1 2
"can't OTHER"=0 0 1|"can't SAME"=-1 -1 3|"can't be"=-1 2 -1|"can't find"=0 -1 1|"can't get"=0 1 -1
"can't open"=0 -1 2|"can't"=1 -4 3|"cancel $"=-1 2 0|"cancel"=-2 3 -1|"cannot"=2 -1 0|"cant"=1 1 -1
"car"=1 1 -1|"card"=0 0 1|"cas"=2 -1 0|"cell #"=0 2 -1|"cell"=-1 3 -2|"certificat"=-2 0 2|"chang"=-2 2 0
"changed"=1 1 -1|"check"=0 0 1|"checking in"=2 -1 -1|"checking on"=2 -1 0|"checking"=5 -1 -4|"cierra"=-1 0 1
"cinta"=-1 -1 2|"class"=-1 1 1|"classroom are"=0 1 0|"click"=0 0 1|"clicked"=-1 1 1|"clinic"=-1 0 2
"clos"=0 -2 3|"closed"=-1 0 1|"club"=0 0 1|"coach dunn"=2 0 0|"coach"=1 -2 2|"cod for"=-1 0 2|"cod"=-1 0 2
"com $"=2 0 -1|"com from"=0 2 -1|"com on"=0 2 -1|"com up"=1 1 -1|"com"=3 4 -6|"coming $"=2 0 -1
"coming for"=2 0 -1|"coming from"=0 2 -1|"coming in"=0 0 1|"coming"=3 1 -4|"como"=-1 -1 2|"con el"=0 0 1
"con la"=1 0 0|"con los"=0 1 -1|"con"=-1 -1 2|"concert"=-1 0 1|"contact"=0 2 -2|"copy"=1 1 -1
"could someon"=0 0 1|"could the"=0 -1 3|"could"=0 -2 2|"counsel"=0 1 -1|"counseling"=0 0 1|"count"=-1 1 0
"countwis"=0 0 2|"county"=0 1 0|"cover of"=0 1 0|"crack"=0 2 -1|"cracked"=0 -1 2|"cuando"=1 1 -2|"cut"=0 -1 1
"d"=0 1 0|"dat on"=0 0 1|"dat"=2 -2 1|"dated"=0 1 0|"day $"=-1 1 1|"day and"=1 0 -1|"day i"=1 0 0|"day"=3 -2 -1
"de SAMEWORD"=0 -1 1|"de la"=-2 0 2|"de los"=-1 1 1|"de mi"=1 1 -1|"de"=-2 2 1|"dead $"=0 0 1|"dead"=-1 -1 2
"deadlin"=0 0 1|"dear"=1 -1 0|"degre"=1 -4 3|"deja"=1 -1 1|"del OTHER"=-1 -1 2|"del SAME#"=0 -1 2
"del lado"=0 1 0|"del"=-2 -2 5|"deleted"=0 0 1|"devic in"=1 0 -1|"devic"=1 1 -1|"dic OTHER"=0 2 -1|"dic"=0 1 0
"dicen que"=1 0 -1|"dicen"=1 0 -1|"did it"=3 0 -2|"did not"=0 0 1|"did you"=1 0 0|"did"=3 0 -2|"died"=1 0 -1
"different"=0 -2 3|"disabled"=0 -1 1|"disculp la"=1 0 -1|"disculp"=1 0 -1|"disregard"=0 1 -1|"do i"=-2 -2 4
"do"=-2 0 4|"doe not"=0 -1 2|"doe"=0 0 1|"doesn't OTHER"=-1 0 2|"doesn't SAMEWORD"=1 0 0|"doesn't see"=0 2 -1
"doesn't tak"=0 0 1|"doesn't"=0 -3 3|"don"=0 -1 1|"don't $"=1 0 0|"dont"=2 0 -1|"dot"=-1 2 0|"down"=1 -1 1
"drop"=-1 1 0|"dropped"=-2 2 1|"dryer in"=0 0 1|"dryer"=0 0 1|"due"=2 -1 0|"dunmor"=0 1 -1|"dunn"=1 -1 0
"earlier"=3 -1 -1|"either $"=-1 2 0|"either"=-1 2 0|"el OTHER"=-1 0 1|"el SAME"=3 -1 -1|"el SAME#"=2 0 -1
"el SAMEWORD"=-1 0 1|"el aparato"=1 0 0|"el cabl"=-1 0 1|"el salon"=0 1 -1|"el"=-2 -1 4|"elementary"=2 -1 0
"eleven"=0 -1 1|"else's"=2 0 0|"empty then"=0 2 -1|"empty"=0 1 -1|"en la"=-2 0 3|"en los"=0 2 -1|"en"=-1 0 2
"end in"=0 1 0|"end"=0 1 -1|"ended"=-1 0 1|"english"=0 1 0|"enter"=-2 0 2|"entrada"=2 0 -1|"error"=0 1 -1
"es el"=0 1 0|"es en"=0 1 0|"es la"=-1 1 2|"es"=-3 2 2|"escuela"=1 1 -1|"esta"=1 -2 2|"estimado"=0 0 1
"evening"=1 0 0|"every tim"=0 -1 2|"every"=0 -3 4|"everyon"=0 0 2|"everything"=2 -1 0|"exampl the"=0 1 0
"exampl"=-2 3 0|"ext #"=1 0 -1|"ext is"=0 1 0|"ext"=2 1 -2|"fac"=1 -1 1|"fast"=-1 1 0|"favor"=1 0 0
"fin $"=-2 3 0|"fin"=-4 2 2|"find the"=0 -1 2|"find"=-1 -1 3|"first tim"=2 0 -1|"first"=1 0 -1
"fiv minut"=1 -1 0|"fiv"=1 0 -1|"flag"=-1 0 2|"flipped"=1 -1 0|"folk"=1 0 0|"following up"=1 -1 0
"following"=1 -1 0|"for OTHER"=-1 1 0|"for a"=1 1 -2|"for all"=0 1 -1|"for an"=0 -1 2|"for my"=-1 0 2
"for our"=1 -1 1|"for the"=3 -6 3|"for"=0 -5 6|"forget about"=1 0 0|"forget"=1 0 0|"forgot to"=0 1 -1
"forgot"=0 2 -1|"found it"=0 1 -1|"found the"=0 1 0|"found"=-2 5 -2|"four OTHER"=-1 0 2|"four"=-1 0 2
"fre #"=0 1 -1|"friday can"=0 -1 1|"friday when"=0 -1 1|"friday"=-1 0 2|"from #"=-1 0 2|"from me"=2 -1 -1
"from ms"=-1 1 1|"from my"=0 2 -1|"from the"=0 2 -1|"from"=-4 6 -2|"front of"=3 -1 -1|"front offic"=-1 3 -1
"front"=2 1 -2|"funny thing"=0 2 -1|"funny"=0 2 -1|"gam"=1 0 0|"gav him"=0 2 -1|"gav"=0 1 0|"get SAME"=0 1 0
"get in"=-1 2 0|"get it"=1 0 0|"get no"=1 0 0|"get on"=1 1 -1|"get the"=1 0 0|"get to"=-1 2 0|"get"=1 2 -2
"getting"=0 4 -4|"gil"=-1 1 1|"gimnasio"=0 0 1|"girl"=1 0 0|"giv"=0 -1 1|"giving"=2 -1 -1|"go"=1 -1 1
"goe off"=2 -1 0|"goe through"=0 2 0|"goe"=1 2 -2|"going"=0 2 -1|"gon"=-1 4 -2|"good evening"=1 0 0
"good morning"=1 -1 0|"good"=2 -1 -1|"got lost"=2 -1 -1|"got the"=-2 0 2|"got"=0 -2 3|"gracia por"=0 0 1
"grandmother"=-1 0 1|"group"=0 1 -1|"guest SAME"=0 -1 1|"guest"=0 -1 2|"guy"=1 0 0|"gym $"=1 0 0
"gym OTHER"=1 0 0|"gym SAME"=1 0 -1|"gym"=4 -2 -1|"hac"=0 -1 1|"had a"=1 0 0|"had to"=1 0 0|"had"=2 0 -1
"haha"=0 -1 1|"half"=-1 3 -1|"hall now"=-1 3 -1|"hall"=-1 2 0|"hallway"=-1 0 2|"hand dryer"=0 0 1|"hand"=-1 0 1
"hang"=1 0 -1|"has a"=-1 -4 5|"has no"=-1 -1 3|"has not"=2 -1 0|"has the"=-2 0 2|"has"=-2 -3 5|"hav #"=-1 -1 2
"hav a"=1 -2 1|"hav it"=-1 2 0|"hav plan"=0 1 -1|"hav the"=-1 1 0|"hav told"=0 0 1|"hav"=-2 0 2|"having"=-1 1 0
"hay"=-2 0 2|"he asked"=1 -2 2|"he think"=1 -1 1|"he"=2 -1 0|"head"=2 -1 -1|"health"=0 -2 3|"heard"=0 -1 2
"hearing"=1 -1 0|"hello i"=0 -1 1|"hello thi"=-1 2 0|"hello"=-1 1 1|"help $"=3 0 -2|"help"=4 0 -3
"helpdesk"=1 0 0|"her $"=3 -1 -1|"her OTHER"=0 2 0|"her and"=0 1 -1|"her is"=0 3 -2|"her on"=0 1 -1
"her with"=2 0 -1|"her"=2 7 -8|"hey"=2 -2 0|"hi again"=-1 2 0|"hi i'm"=0 -1 1|"hi its"=0 2 -1|"hi"=1 -1 1
"him $"=1 1 -1|"him"=2 1 -3|"his SAME"=-1 0 2|"his"=-1 -1 3|"hit send"=2 0 -1|"hit"=1 -1 0|"hold"=1 1 -1
"hop you"=1 0 0|"hop"=3 -1 -1|"hour OTHER"=0 -1 1|"hour SAMEWORD"=-1 0 1|"hour"=2 -1 -1|"how do"=-2 -1 4
"how to"=0 -1 2|"how"=-3 -2 5|"hr"=0 1 0|"hurt"=0 0 1|"i OTHER"=-2 2 0|"i SAME"=3 -1 -1|"i borrowed"=0 2 -1
"i can"=-1 2 0|"i can't"=-1 -2 3|"i changed"=0 2 -1|"i did"=-2 2 1|"i don't"=1 -1 1|"i get"=-1 -1 2
"i got"=-1 1 0|"i hav"=-1 -1 2|"i heard"=-1 0 2|"i hop"=3 -1 -1|"i just"=1 -1 1|"i kept"=-1 2 -1
"i know"=2 -1 0|"i mak"=0 0 2|"i meant"=1 -1 0|"i need"=0 -1 1|"i never"=1 0 0|"i noticed"=0 1 0
"i open"=0 -1 2|"i put"=0 1 0|"i reported"=1 0 -1|"i sent"=1 0 0|"i should"=-1 1 0|"i teach"=1 -1 0
"i told"=3 -2 -1|"i took"=0 2 -1|"i tried"=1 1 -1|"i was"=0 1 -1|"i writ"=1 -1 1|"i wrot"=0 2 -1|"i"=2 3 -4
"i'd lik"=2 0 -1|"i'd"=2 2 -4|"i'll be"=0 2 -1|"i'll"=-1 4 -2|"i'm calling"=2 0 -1|"i'm not"=-1 1 0
"i'm the"=0 -1 2|"i'm told"=0 2 -1|"i'm writing"=1 -1 1|"i'm"=5 -2 -2|"i'v"=-1 -1 3|"if i"=2 0 -2
"if that"=0 1 0|"if"=2 2 -4|"igual"=-1 2 0|"img #"=0 2 -2|"img"=0 2 -2|"important"=2 0 -1|"in #"=-1 -3 4
"in $"=-2 3 0|"in SAME"=0 0 1|"in SAME#"=3 -4 2|"in SAMEWORD"=2 -1 0|"in addition"=0 2 -1|"in cas"=2 -1 -1
"in front"=3 -1 -1|"in it"=-1 2 0|"in my"=1 1 -1|"in on"=2 -1 -1|"in that"=1 -1 2|"in the"=-2 2 1
"in ther"=-2 1 1|"in thi"=3 -1 -1|"in"=5 -4 -1|"insid"=-1 4 -2|"insistencia"=2 0 -1|"instead of"=1 -1 1
"instead"=1 -1 0|"is #"=0 1 0|"is OTHER"=0 0 1|"is SAME"=4 -1 -2|"is SAMEWORD"=1 1 -1|"is a"=1 0 0
"is about"=-1 0 2|"is as"=0 0 1|"is bulging"=0 -2 2|"is fin"=-2 1 1|"is for"=2 -1 0|"is it"=0 -1 1
"is no"=0 1 0|"is not"=2 -1 0|"is on"=1 0 0|"is only"=0 1 0|"is someon"=1 -1 1|"is still"=-2 3 -1
"is stuck"=-1 0 2|"is swollen"=0 0 1|"is that"=-4 1 3|"is the"=-4 5 0|"is thi"=1 0 -1|"is wrong"=0 0 1
"is"=3 -4 2|"isn't"=-2 0 4|"it $"=-6 3 4|"it OTHER"=0 2 -1|"it SAMEWORD"=0 1 0|"it again"=3 0 -2
"it along"=0 0 1|"it and"=0 -1 2|"it be"=1 -2 2|"it cam"=0 1 0|"it com"=0 1 0|"it did"=3 0 -2|"it goe"=-1 3 -1
"it got"=1 0 0|"it has"=1 -1 0|"it in"=-1 3 -1|"it is"=-1 5 -4|"it it"=0 2 -1|"it look"=0 1 -1|"it now"=0 1 -1
"it on"=-1 0 1|"it read"=0 -1 2|"it real"=-1 0 2|"it say"=0 -2 3|"it stop"=0 1 -1|"it ther"=-1 2 -1
"it thi"=1 0 0|"it to"=1 -1 0|"it was"=-1 3 -1|"it went"=0 1 0|"it with"=-1 2 -1|"it"=-7 17 -10
"it's SAME"=0 1 -1|"it's SAMEWORD"=-1 2 -1|"it's been"=1 0 -1|"it's coming"=1 1 -1|"it's just"=-1 2 -1
"it's not"=1 1 -1|"it's only"=1 1 -1|"it's the"=-1 3 -1|"it's"=-2 9 -6|"its SAMEWORD"=0 2 -1|"its me"=0 -1 1
"its way"=0 -1 1|"its"=2 0 -1|"itself"=0 1 -1|"jpg"=0 2 -1|"just now"=0 0 1|"just the"=-2 3 0|"just"=2 1 -2
"keep"=3 0 -2|"kept track"=-1 1 0|"kept"=-1 3 -1|"kid are"=2 -1 -1|"kid"=3 -4 2|"kira"=0 0 2|"kitchen"=-1 0 2
"know it's"=2 0 0|"know the"=0 0 1|"know you"=1 0 0|"know"=4 -3 0|"l"=0 0 1|"la OTHER"=-1 0 2|"la SAME"=2 -1 0
"la SAMEWORD"=2 0 -1|"la de"=0 1 0|"la entrada"=2 0 -1|"la escuela"=1 1 -1|"la insistencia"=2 0 -1
"la que"=0 1 0|"la senora"=-1 0 1|"la"=2 0 -2|"lab"=-1 -1 2|"lado"=0 2 -1|"land"=3 0 -2|"las SAME"=1 0 0
"las pila"=-1 1 1|"last week"=1 0 0|"last year's"=0 -1 2|"last"=2 -1 -1|"le"=0 -1 2|"lean"=0 0 1|"leav"=1 0 0
"lee"=3 0 -2|"left"=-1 1 1|"les"=1 1 -1|"let in"=2 0 -1|"let"=2 1 -2|"letter"=3 -1 -1|"library so"=0 2 -1
"library"=0 2 -1|"lid"=1 1 -1|"lik a"=0 1 -1|"lik i"=3 0 -2|"lik the"=-1 0 2|"lik to"=2 -1 -1|"lik"=1 1 -1
"lin #"=0 0 1|"lin"=-1 -1 3|"list"=1 -1 1|"lit"=-1 0 2|"littl OTHER"=-1 1 0|"littl"=-1 0 2|"lo"=4 -2 -1
"lobby"=0 -1 1|"look lik"=0 1 0|"look"=-1 3 -2|"looked"=0 1 -1|"looking at"=0 1 0|"loos $"=0 0 1|"loos"=-1 0 2
"los SAME"=1 0 0|"los SAMEWORD"=0 1 -1|"los de"=0 1 0|"los"=-2 4 -1|"lost $"=2 -1 -1|"lost"=2 -2 1
"loung"=-1 0 1|"lov"=2 -1 0|"low"=-1 0 1|"lupita"=0 1 -1|"mak it"=0 2 -1|"mak that"=0 1 0|"mak"=-2 3 0
"mal"=1 -1 1|"man"=1 1 -1|"mandar"=-1 0 1|"many"=0 -1 1|"may"=1 0 0|"maya"=0 1 0|"me $"=2 0 -1
"me again"=0 -1 1|"me and"=0 0 1|"me deja"=1 -1 1|"me dicen"=1 0 -1|"me in"=0 1 0|"me off"=1 0 -1
"me to"=0 -2 3|"me"=7 -6 0|"meant"=1 -1 0|"member"=0 1 -1|"menu"=1 1 -1|"messag $"=-1 0 2|"messag is"=3 -1 -1
"messag"=4 -3 0|"mi OTHER"=2 -1 0|"mi"=5 -1 -4|"middl"=1 1 -1|"milk"=0 -2 3|"min"=-3 2 2|"mind"=-1 1 0
"minut $"=-1 0 1|"minut or"=0 1 0|"minut"=-3 2 1|"model"=0 1 -1|"month $"=2 0 -1|"month"=3 1 -3|"mor"=0 0 2
"morning $"=1 1 -1|"morning SAME"=-1 -1 2|"morning i"=-1 2 0|"morning is"=-1 0 1|"morning it's"=1 -1 0
"morning"=-1 1 1|"motor"=0 1 0|"moved to"=-1 1 1|"moved up"=-1 2 0|"moved"=-3 1 2|"mr"=-1 -1 2
"mrs SAMEWORD"=1 0 0|"mrs"=0 -1 2|"ms"=-2 -1 3|"much"=2 0 -1|"mucha gracia"=0 0 1|"mucha"=0 0 1|"must"=0 1 -1
"my OTHER"=-2 -1 4|"my SAME"=8 -2 -5|"my SAMEWORD"=3 -1 -1|"my cell"=-1 3 -2|"my earlier"=2 -1 0
"my finger"=1 0 0|"my hand"=0 2 -1|"my last"=1 1 -1|"my nam"=0 1 0|"my new"=0 0 1|"my old"=0 0 1
"my own"=0 -2 3|"my request"=2 -1 0|"my room"=0 0 1|"my student"=1 -2 1|"my two"=1 0 -1|"my"=3 -10 7
"nada $"=3 0 -1|"nada"=4 -1 -3|"nam"=0 1 0|"named"=3 -1 -1|"need a"=-1 -1 2|"need an"=0 0 1|"need it"=-1 2 -1
"need"=-6 1 5|"never mind"=-1 1 0|"never"=3 -1 -1|"new OTHER"=0 2 -1|"new SAME"=0 0 1|"new one"=1 1 -1
"new para"=-1 0 2|"new"=0 -2 3|"next OTHER"=0 -1 1|"next month"=0 1 0|"next to"=-1 0 2|"next"=-1 -1 2
"nino"=2 -2 0|"no $"=0 1 0|"no OTHER"=1 -1 1|"no SAME"=1 2 -1|"no SAMEWORD"=1 1 -1|"no es"=0 1 0
"no hay"=-1 0 2|"no lo"=1 -1 0|"no me"=1 -1 0|"no messag"=-1 0 2|"no one"=2 -1 -1|"no prend"=2 0 -1
"no remot"=-1 1 0|"no se"=-1 1 1|"no"=3 -2 0|"nobody can"=2 -1 0|"noon"=0 2 -1|"north"=-1 0 1|"nos"=0 2 -1
"not $"=1 -1 1|"not OTHER"=1 0 -1|"not SAMEWORD"=0 1 -1|"not just"=-1 2 0|"not see"=0 -1 1|"not sur"=1 0 0
"not the"=-2 2 1|"nothing $"=0 2 -1|"nothing"=3 1 -4|"notic thi"=1 -1 0|"notic"=1 -1 1|"noticed"=1 -1 1
"now $"=-2 7 -4|"now and"=0 2 0|"now at"=0 -1 2|"now but"=0 2 -1|"now it's"=1 1 -1|"now so"=0 -1 1
"now the"=-2 2 1|"now we"=0 0 1|"now"=-5 10 -4|"nuevo"=0 0 1|"number #"=0 1 0|"number in"=-1 0 1
"number"=-1 1 1|"of #"=-1 0 2|"of SAME"=-1 0 2|"of SAME#"=1 0 0|"of it"=-1 2 -1|"of our"=1 0 0|"of the"=3 -2 -1
"of them"=0 1 0|"of what"=0 1 0|"of"=3 -2 0|"off $"=1 3 -3|"off at"=2 -1 -1|"off the"=-2 -1 4|"off"=0 1 0
"offic"=-1 0 2|"ok"=-1 1 1|"old one"=0 1 -1|"old"=1 -1 1|"on OTHER"=0 0 1|"on SAME#"=1 0 -1
"on SAMEWORD"=3 -1 -1|"on friday"=0 0 1|"on her"=-1 2 -1|"on his"=0 2 -1|"on it"=-2 1 2|"on my"=4 -4 1
"on one"=1 -1 0|"on paper"=1 0 -1|"on that"=-1 1 0|"on the"=-5 2 4|"on thi"=2 -1 0|"on thursday"=0 0 1
"on top"=-1 2 0|"on you"=1 0 -1|"on"=1 -2 2|"onc"=0 0 1|"one $"=-3 1 2|"one SAME"=1 0 0|"one SAMEWORD"=2 0 0
"one and"=1 -1 1|"one her"=2 -1 -1|"one i"=-1 0 2|"one in"=-1 1 0|"one is"=1 1 -1|"one mor"=1 -1 0
"one of"=1 1 -1|"one with"=0 0 1|"one"=0 3 -3|"only that"=1 -1 0|"only the"=0 2 -1|"only thos"=0 3 -2
"only"=2 3 -4|"open $"=0 3 -2|"open at"=-1 2 -1|"open the"=0 -4 4|"opened"=0 2 -1|"or is"=1 0 0|"or my"=0 1 -1
"or so"=0 1 0|"or"=1 3 -4|"orang"=0 2 -1|"other OTHER"=0 2 -1|"other thing"=0 -1 1|"other"=1 0 0
"otherwis"=-1 0 1|"otra vez"=1 0 0|"otra"=1 0 0|"otro"=-1 1 1|"our $"=-1 1 1|"our OTHER"=3 -1 -2
"our SAMEWORD"=2 0 -2|"our new"=1 0 0|"our"=7 -4 -2|"out a"=0 1 0|"out and"=-1 2 0|"out in"=0 0 1
"out my"=0 1 -1|"out of"=0 -1 2|"out to"=0 1 -1|"out with"=-1 1 0|"out"=-2 4 -1|"outsid"=0 0 2
"over the"=-2 -1 3|"over"=1 -1 0|"own OTHER"=-1 -2 4|"own SAME"=0 0 1|"own"=0 -2 3|"paper"=1 0 0|"para"=0 -2 3
"part"=-1 0 1|"pass"=0 0 1|"past"=0 1 0|"pd"=2 -1 0|"pen"=0 -1 2|"peopl"=3 0 -3|"perdon"=0 1 -1|"period"=0 1 0
"photo"=0 0 1|"pick"=2 -1 0|"pil $"=1 0 0|"pil"=1 -1 0|"pila y"=-1 1 1|"pila"=-1 1 1|"pink"=0 0 1
"plain"=1 0 -1|"plan"=0 1 0|"play"=2 -1 0|"pleas $"=2 0 -1|"pleas SAME"=-2 0 3|"pleas SAMEWORD"=1 0 0
"pleas disregard"=0 1 -1|"pleas help"=2 0 -1|"pleas send"=1 0 0|"pleas tak"=-1 -1 3|"pleas"=4 -5 1
"plugged the"=-1 0 2|"plugged"=-1 1 0|"pm"=0 2 -1|"pocket"=0 2 -1|"popping up"=1 -1 1|"popping"=1 -1 1
"por favor"=1 0 0|"por"=2 1 -2|"prend"=2 0 -1|"press"=-1 1 1|"principal"=1 0 0|"principal's"=-1 -1 3
"prob"=0 2 -1|"probably"=0 2 -1|"problem"=0 -1 2|"ps"=0 1 0|"pued SAME"=-1 0 1|"pued"=-1 0 1|"pueden"=2 -1 -1
"purpl"=0 0 1|"pus"=-1 1 1|"put a"=1 0 -1|"put in"=1 -1 1|"put"=1 -2 1|"que esta"=-1 0 2|"que la"=0 0 1
"question"=1 0 0|"quien"=0 0 1|"quit"=-2 1 2|"reach $"=0 -1 1|"reached"=-2 5 -2|"read #"=0 -3 4|"read"=0 -4 3
"reader"=1 -1 0|"reading"=0 2 -1|"real"=-2 -1 4|"record"=-2 1 2|"releas"=-1 1 1|"remot"=-1 1 1
"reported"=2 0 -1|"request"=2 -1 0|"reset"=0 2 -1|"restart"=-1 -1 2|"restarted"=-1 1 0|"return"=0 0 1
"ridg"=0 2 -2|"ringing"=2 -1 0|"rm #"=0 0 1|"rm"=0 0 1|"room #"=0 -1 2|"room $"=-1 -2 3|"room SAME#"=1 0 0
"room on"=0 -1 1|"room"=-1 -4 5|"round"=1 1 -1|"run the"=2 -1 0|"run"=2 -2 1|"ruthann"=-2 1 2|"said"=0 2 -1
"sal un"=0 2 -1|"sal"=1 3 -4|"salon #"=0 1 -1|"salon"=0 1 -1|"sam SAME"=-1 2 0|"sam SAMEWORD"=-1 0 2
"sam as"=2 -1 0|"sam day"=0 1 0|"sam problem"=-1 0 2|"sam thing"=-1 0 2|"sam"=-9 4 5|"sav"=1 -1 0
"saw it"=0 1 -1|"saw"=0 1 -1|"say SAME"=-1 1 0|"say SAMEWORD"=2 0 -1|"say the"=-1 1 1|"say you"=0 0 1
"say"=-6 2 5|"school OTHER"=0 0 1|"school"=0 0 1|"se apaga"=-1 0 2|"se"=-2 0 3|"seat"=-1 0 2
"second OTHER"=2 0 -1|"second SAME"=-2 1 2|"second notic"=0 1 -1|"second"=1 2 -2|"see any"=0 -1 1
"see it"=-1 2 -1|"see my"=0 0 1|"see the"=0 3 -2|"see"=-1 2 -1|"seguimo"=3 0 -2|"segundo"=0 -1 1
"send somebody"=1 0 0|"send too"=2 0 -1|"send"=3 -2 1|"sending again"=1 0 0|"sending"=4 -1 -2|"senora"=-1 0 1
"sent"=2 0 -1|"separat"=0 -1 2|"set a"=0 1 0|"set"=0 -1 2|"shared OTHER"=0 -2 3|"shared"=-1 -2 4
"she asked"=-1 0 1|"she moved"=0 -1 2|"she"=-2 1 2|"short"=1 -1 1|"should be"=1 -1 0|"should go"=2 -1 0
"should"=1 -2 1|"show a"=-1 1 0|"show nothing"=3 -1 -1|"show the"=0 0 1|"show"=2 -4 2|"showing"=2 0 -1
"shut"=0 1 0|"si"=1 1 -2|"sign"=1 0 0|"sigo"=2 0 -1|"sigu"=0 0 1|"silent"=1 0 0|"sin"=2 0 -1|"sinc"=0 -4 4
"sitting her"=2 0 -1|"sitting"=2 -1 -1|"siz"=0 2 -1|"so $"=0 1 0|"so i"=1 -3 3|"so i'm"=0 1 0|"so it"=0 2 -1
"so it's"=-1 4 -3|"so that"=0 -1 1|"so we"=-1 2 0|"so"=-2 8 -5|"solo"=2 0 -2|"som"=-1 0 2
"somebody else's"=2 0 -1|"somebody"=5 -1 -4|"someon been"=1 0 0|"someon for"=0 0 1|"someon look"=0 0 1
"someon"=1 -2 2|"something thi"=-1 0 1|"something"=-1 0 1|"son"=0 2 -1|"sorry $"=-1 2 0|"sorry i"=-1 2 0
"sorry if"=2 -1 0|"sorry"=2 3 -4|"soy la"=2 0 -1|"soy lupita"=0 1 -1|"soy"=2 1 -2|"spar"=0 1 -1|"staff"=-1 0 2
"stand"=1 0 0|"start the"=2 0 -1|"start"=2 1 -2|"started"=1 1 -1|"starting monday"=0 0 1|"starting"=-1 0 1
"statu on"=2 0 -1|"statu"=1 1 -1|"stay"=0 2 0|"sticker #"=0 1 0|"sticker on"=0 1 0|"sticker"=0 2 -1
"still SAMEWORD"=0 1 0|"still on"=-1 2 0|"still say"=0 1 0|"still show"=-1 0 1|"still showing"=2 0 -1
"still"=1 2 -2|"stopped"=1 -1 1|"story"=0 -1 1|"stuck"=-2 1 2|"student OTHER"=0 -1 1|"student"=0 -4 4
"su SAME"=-1 0 2|"su"=0 -1 1|"sub in"=0 0 1|"sub"=0 -1 2|"subject on"=1 0 0|"subject"=2 0 -1|"sun"=0 1 -1
"superintendent"=2 0 -1|"sur thi"=1 0 0|"sur"=1 0 0|"swapped"=0 0 1|"swollen"=0 0 1|"system"=-1 0 1
"tak a"=1 -1 1|"tak the"=-1 0 2|"tak"=1 -2 1|"taking"=2 0 -1|"tall"=0 3 -2|"tambien $"=0 0 1|"tambien"=-1 -2 4
"tampoco hay"=0 2 -1|"tampoco"=-2 2 1|"teach"=2 -1 0|"teacher $"=1 0 0|"teacher loung"=-1 0 1|"teacher"=0 0 1
"tech"=0 0 1|"tell me"=2 -1 0|"tell"=2 -1 0|"ten minut"=-1 -1 2|"ten"=-1 1 1|"tess"=0 0 1|"text"=1 -2 2
"thank you"=1 1 -1|"thank"=2 -1 -1|"that OTHER"=3 -2 0|"that SAME"=2 0 -1|"that SAMEWORD"=1 1 -1
"that is"=2 0 -1|"that one"=-1 -1 2|"that the"=1 -3 2|"that what"=-1 2 0|"that you"=0 -1 1|"that"=5 -5 0
"that's"=-2 0 3|"the #"=0 4 -3|"the OTHER"=-13 8 6|"the SAME"=0 -5 6|"the SAMEWORD"=5 -5 1|"the THING"=2 0 -1
"the address"=0 -1 1|"the annex"=-1 1 0|"the art"=-1 0 1|"the back"=-1 1 0|"the big"=3 -1 -1
"the bottom"=-1 -2 3|"the box"=0 2 -1|"the cabl"=0 2 -1|"the car"=-1 1 0|"the cas"=0 -1 2|"the clinic"=-1 0 2
"the cod"=0 0 1|"the concert"=0 -1 2|"the county"=0 1 0|"the crack"=0 1 -1|"the first"=2 1 -2|"the four"=0 0 1
"the front"=-1 3 -1|"the gym"=3 -1 -2|"the hall"=-2 2 0|"the hallway"=-1 1 1|"the hand"=0 0 1
"the health"=0 0 1|"the kid"=0 -1 1|"the kitchen"=-1 -1 2|"the lab"=-1 0 1|"the left"=-1 2 0
"the library"=0 2 -1|"the lid"=0 1 -1|"the littl"=-1 1 1|"the messag"=0 1 -1|"the middl"=1 1 -1
"the milk"=0 -2 3|"the nam"=0 0 1|"the new"=-2 1 2|"the north"=-1 0 1|"the offic"=0 -2 3|"the old"=-1 0 1
"the one"=-4 1 4|"the other"=2 1 -3|"the pd"=0 -1 2|"the pen"=0 0 1|"the pil"=2 0 -1|"the room"=0 3 -2
"the sam"=-3 2 2|"the second"=1 0 0|"the shared"=-1 -1 3|"the sid"=0 1 0|"the staff"=-1 0 2
"the sticker"=0 1 -1|"the sub"=0 -1 2|"the subject"=1 0 0|"the superintendent"=2 0 -1|"the tall"=0 3 -2
"the teacher"=-1 0 2|"the tim"=1 0 0|"the top"=1 -1 1|"the updat"=1 -1 1|"the way"=0 2 -1|"the whol"=2 1 -3
"the wrong"=-1 2 -1|"the yearbook"=0 0 1|"the"=-8 0 8|"their"=-1 2 -1|"them by"=1 0 0|"them"=1 -1 1
"then $"=-1 2 -1|"then"=-2 4 -2|"theo"=1 1 -1|"ther $"=0 1 -1|"ther a"=0 1 0|"ther are"=0 -1 1|"ther i"=0 0 1
"ther isn't"=0 1 0|"ther it"=0 2 -1|"ther"=-4 5 -1|"there's no"=0 -1 1|"there's"=-1 0 1|"thermometer"=0 1 0
"thes"=1 0 0|"they"=2 0 -2|"they'r"=0 -1 2|"thi $"=1 -1 1|"thi SAME"=0 -1 2|"thi is"=-2 1 1
"thi messag"=2 -1 -1|"thi morning"=-1 0 2|"thi tim"=1 0 -1|"thi to"=2 0 -1|"thi week"=1 0 0|"thi went"=1 0 0
"thi"=11 -9 -2|"thing and"=1 -1 0|"thing on"=-1 -1 2|"thing with"=-1 1 1|"thing"=-2 -1 3|"think"=1 -1 1
"thinking"=0 1 0|"third"=-1 2 0|"thos on"=0 1 -1|"thos"=-1 4 -2|"though"=0 -1 2|"thre"=0 1 -1
"through #"=0 2 -1|"through the"=0 1 -1|"through"=1 4 -4|"thursday $"=-1 1 1|"thursday and"=0 2 -1
"thursday at"=-1 2 0|"thursday"=-2 5 -3|"tienen"=1 0 -1|"til #"=0 1 -1|"till"=-1 2 0|"tim i"=3 -3 1
"tim the"=0 1 0|"tim"=2 -1 -1|"titl"=1 -1 1|"to #"=-1 2 0|"to OTHER"=1 -1 1|"to SAME"=1 0 0|"to SAMEWORD"=0 0 1
"to ask"=1 0 0|"to be"=0 -1 1|"to com"=1 1 -1|"to get"=-1 2 0|"to know"=2 -1 0|"to look"=1 1 -1|"to my"=-1 1 1
"to open"=2 -2 1|"to put"=1 -2 1|"to send"=0 -2 2|"to teach"=1 0 0|"to the"=0 -2 2|"to"=1 -7 7|"toda"=0 1 -1
"today $"=0 -1 2|"today the"=0 2 -1|"today we"=1 0 -1|"today"=-1 1 1|"todo"=-2 1 1|"told the"=-1 0 2
"told you"=3 -1 -1|"told"=3 -2 -1|"too $"=0 1 -1|"too"=1 -1 1|"took"=-1 3 -1|"top of"=2 0 -1|"track"=-1 1 1
"tray"=-1 0 1|"tried"=1 2 -2|"trip"=0 -1 2|"try"=0 2 -1|"tuesday #"=-1 1 0|"tuesday"=-1 1 0|"turn on"=0 -1 1
"turn out"=0 1 -1|"turned"=-1 1 1|"twic"=-1 2 -1|"two day"=2 -1 0|"two"=1 1 -1|"typ"=1 -1 1|"typing"=1 0 0
"typo"=2 0 -1|"um"=1 0 0|"un"=-1 1 1|"una"=-2 0 2|"under the"=-1 3 -1|"under"=-2 4 -1|"unlocked"=0 -1 2
"until"=-1 1 1|"up $"=2 -1 0|"up a"=0 0 1|"up and"=1 0 0|"up in"=1 0 -1|"up it's"=1 -2 1|"up so"=0 1 0
"up the"=-1 0 2|"up"=3 -2 0|"updat SAMEWORD"=1 -1 1|"updat"=0 -4 5|"upset"=2 -1 0|"us"=-1 0 1|"use"=-1 -1 3
"using"=0 -1 2|"vengan"=0 1 0|"venir"=1 0 0|"ver"=1 0 0|"very"=0 3 -2|"vez"=1 0 0|"viern"=0 0 1
"vieron"=2 -1 -1|"visitor"=1 -1 0|"waiting for"=-1 1 1|"wak"=2 -1 0|"walked"=0 1 0|"want to"=1 0 0
"want"=2 0 -1|"warm"=0 -2 3|"was in"=0 1 -1|"was on"=0 -1 1|"was"=-3 4 -1|"way"=-2 2 1|"we get"=1 0 0
"we hav"=0 -2 3|"we need"=-2 1 1|"we'r"=2 0 -2|"wednesday"=-1 2 0|"week $"=2 0 -1|"week"=4 -1 -3|"well"=-1 2 -1
"wer"=2 0 -1|"what i"=-1 2 -1|"what it"=0 2 -2|"what"=-1 3 -1|"what's the"=1 1 -1|"what's"=1 1 -1
"wheel"=-1 0 2|"when i"=0 -2 3|"when the"=0 1 0|"when you"=1 1 -2|"when"=2 -2 1|"wher they"=0 1 -1
"wher"=1 -1 1|"whil"=-1 -1 2|"who"=1 1 -1|"who's"=1 0 0|"whol OTHER"=2 1 -2|"whol"=2 1 -3|"why it"=0 1 0
"why"=0 1 -1|"will be"=0 2 -1|"will"=3 0 -2|"with #"=2 0 -1|"with a"=0 0 1|"with it"=1 0 -1|"with my"=1 2 -2
"with no"=-1 0 2|"with the"=-4 1 3|"with your"=0 1 -1|"with"=-2 6 -4|"won't OTHER"=0 -1 1
"won't SAMEWORD"=2 -1 -1|"won't let"=-1 0 1|"won't open"=0 2 -1|"won't tak"=3 0 -2|"won't"=0 1 -1
"word on"=2 -1 0|"word"=3 1 -3|"work $"=0 1 -1|"work"=1 1 -1|"working"=1 0 -1|"wors"=1 0 0|"would be"=1 0 -1
"would"=2 -1 0|"writ to"=1 0 -1|"writ"=3 -2 0|"writing"=3 -1 -1|"written"=2 0 -1|"wrong"=0 1 0
"wrot about"=-1 -1 2|"wrot last"=1 0 0|"wrot on"=1 0 0|"wrot yesterday"=1 0 0|"wrot"=0 1 -1|"y a"=0 2 -1
"y el"=0 1 0|"y en"=0 2 -1|"y la"=0 0 1|"y tambien"=0 0 1|"y tampoco"=0 1 0|"y"=0 3 -3|"ya le"=-2 0 2
"ya me"=0 1 0|"ya no"=0 1 0|"ya pus"=-1 1 0|"ya"=-3 4 -1|"yard"=0 0 1|"year"=1 0 0|"year's"=0 -1 2
"yearbook"=0 0 1|"yes"=1 0 -1|"yesterday"=1 1 -1|"yesterday's"=0 0 1|"yet"=2 -1 0|"you SAME"=-1 4 -1
"you all"=2 -1 0|"you can"=0 5 -4|"you com"=0 1 0|"you for"=0 0 1|"you so"=3 -2 -1|"you the"=2 -1 0
"you"=5 4 -8|"z"=1 0 -1|added:#=-16 13 4|added:a=6 -7 2|added:able=-1 2 0|added:about=1 -2 1|added:absent=0 0 1
added:account=-1 -2 3|added:add=-1 1 1|added:addition=0 2 -1|added:address=1 0 -1|added:ademas=0 1 -1
added:after=-2 3 -1|added:afternoon=0 -1 1|added:again=0 -1 2|added:ago=1 0 0|added:ahora=-1 0 1
added:aide=-1 2 0|added:aide's=-2 0 3|added:al=1 3 -2|added:all=-4 6 -1|added:already=1 0 0|added:also=-4 1 3
added:always=0 0 1|added:am=1 -2 1|added:ames=-1 0 1|added:an=0 -1 2|added:and=0 9 -8|added:annex=-1 1 0
added:another=2 0 -1|added:answered=0 2 -1|added:answering=-1 1 1|added:any=1 0 0|added:anybody=0 2 -1
added:anyone=2 0 -1|added:anything=1 1 -1|added:apaga=-1 0 2|added:aparato=1 0 0|added:app=0 -1 2
added:appreciate=1 1 -1|added:are=4 -2 -1|added:area=1 -1 1|added:aren't=2 0 -1|added:around=1 1 -1
added:art=-1 0 2|added:as=2 -2 2|added:asked=2 -2 1|added:asking=1 -1 1|added:asks=-1 0 2|added:asunto=1 1 -1
added:at=0 4 -4|added:atras=0 1 0|added:attendance=-1 0 2|added:aviso=0 0 1|added:away=0 -1 2
added:ayuda=1 0 -1|added:azul=-1 2 0|added:b=0 1 -1|added:back=1 2 -2|added:badge=-1 0 2|added:bare=0 0 1
added:be=-2 2 1|added:because=2 0 0|added:been=2 -2 0|added:before=1 1 -1|added:behind=0 1 0|added:being=1 -1 0
added:believe=0 -1 2|added:bells=2 -1 0|added:benny=-1 1 0|added:best=0 1 0|added:better=1 0 0
added:big=3 -1 -1|added:bison=0 2 -2|added:black=2 -1 0|added:blank=1 -1 0|added:block=-1 0 1
added:blocked=0 2 -1|added:bloqueada=0 2 -1|added:blows=0 -2 2|added:board=1 -1 1|added:book=0 0 1
added:borrowed=0 2 -1|added:both=0 2 -1|added:bottom=-1 -2 3|added:bought=1 1 -1|added:bounces=0 0 1
added:box=2 0 -1|added:bracket=-1 -1 2|added:breaker=-1 2 -1|added:broke=-2 -1 3|added:broken=-2 0 3
added:browser=-1 2 -1|added:buenas=1 -2 1|added:buenos=1 -1 0|added:building=1 0 0|added:bulging=0 -2 2
added:bump=1 -1 0|added:burnt=0 1 0|added:bus=-1 -1 3|added:busy=2 -1 0|added:but=-4 1 3|added:butter=0 1 0
added:button=1 0 -1|added:by=1 1 -1|added:calendar=-1 -1 3|added:call=-2 4 -1|added:calling=2 -1 0
added:came=-4 3 2|added:can=-1 1 1|added:can't=3 -2 0|added:cancel=-2 3 -1|added:cannot=2 -1 0
added:cant=1 1 -1|added:car=-1 1 0|added:card=-1 -1 2|added:cards=0 -1 2|added:carpet=-1 3 -1|added:cart=0 -1 2
added:case=2 -1 0|added:cast=3 -1 -2|added:cell=-1 3 -2|added:certificate=-2 0 2|added:chair=-2 0 2
added:change=-1 0 1|added:changed=1 1 -1|added:checking=5 -1 -4|added:chromebook=0 -1 2|added:cierra=-1 0 1
added:cinta=-1 -1 2|added:class=-1 1 1|added:classrooms=0 1 0|added:click=0 0 1|added:clicked=-1 1 1
added:clicks=-1 0 2|added:clinic=-1 -1 3|added:clock=-2 -1 3|added:close=0 -1 2|added:closed=-2 0 3
added:club=0 0 1|added:coach=1 -2 2|added:code=-2 0 3|added:cold=1 -2 1|added:come=1 5 -5|added:comes=2 1 -2
added:coming=3 1 -4|added:como=-1 -1 2|added:computadora=2 0 -1|added:computer=0 -2 3|added:computers=0 0 1
added:con=-1 -1 3|added:concert=-1 0 1|added:confession=0 2 -1|added:copy=1 1 -1|added:correction=-1 2 0
added:could=1 -1 1|added:counsel=0 1 -1|added:count=-1 1 0|added:counter=-1 2 -1|added:countwise=0 0 2
added:county=0 1 0|added:crack=0 2 -1|added:cracked=0 0 2|added:cuando=1 1 -2|added:cuenta=1 2 -2
added:cursor=1 0 0|added:cut=0 -1 2|added:date=2 -2 1|added:dated=0 1 0|added:day=1 0 0|added:days=1 -1 0
added:de=1 3 -4|added:dead=-1 -1 2|added:deadline=0 0 1|added:dear=1 0 0|added:degrees=1 -4 3|added:deja=1 -1 1
added:del=0 -1 1|added:deleted=0 0 1|added:desk=0 1 0|added:desktop=0 -1 2|added:devices=1 0 0
added:dias=1 -1 0|added:dice=0 1 0|added:dicen=1 0 -1|added:did=2 1 -3|added:died=1 0 -1|added:different=0 -2 3
added:disabled=0 -1 1|added:disculpe=1 0 -1|added:display=0 -1 2|added:disregard=0 1 -1|added:do=-3 0 4
added:does=0 0 1|added:doesn't=0 -4 4|added:done=0 -1 1|added:dont=2 0 -1|added:door=-2 -2 5|added:doors=1 0 0
added:down=-1 0 1|added:drive=0 -1 2|added:dropped=-2 2 1|added:dropping=0 -1 1|added:drops=0 1 0
added:dryer=0 0 1|added:dunmore=0 1 -1|added:dunn=1 -1 0|added:earlier=3 -1 -1|added:edge=0 -2 3
added:either=-1 2 0|added:el=-2 0 3|added:elementary=2 -1 0|added:elevator=0 1 0|added:eleven=0 -1 1
added:else's=2 0 0|added:email=2 -1 -1|added:embarrassing=3 0 -1|added:empty=0 1 -1|added:en=-2 -1 4
added:ended=-1 0 1|added:ends=0 1 0|added:english=0 1 0|added:enter=-2 0 2|added:es=-3 2 2|added:escuela=1 1 -1
added:esta=1 -2 2|added:evening=1 0 0|added:every=0 -4 4|added:everyone=0 0 2|added:everything=2 -1 0
added:example=-2 3 0|added:export=0 0 1|added:ext=2 1 -2|added:face=0 0 1|added:faces=1 -1 0|added:fan=0 0 1
added:fast=-1 1 0|added:favor=1 0 0|added:fax=0 -1 2|added:field=0 -1 2|added:file=2 1 -2|added:find=-1 -1 3
added:fine=-4 2 2|added:first=1 0 -1|added:five=1 0 -1|added:flag=-1 0 2|added:flickers=0 0 1
added:flipped=1 -1 0|added:floor=2 0 -1|added:folder=-1 0 2|added:folks=1 0 0|added:following=2 -1 0
added:for=-1 -2 5|added:forget=1 0 0|added:forgot=1 2 -2|added:found=-2 5 -2|added:fountain=0 2 -1
added:four=-1 0 2|added:friday=-1 -1 3|added:from=-4 4 -1|added:front=2 1 -2|added:funny=0 2 -1
added:gas=1 -1 1|added:gave=0 1 0|added:get=3 0 -2|added:getting=0 4 -4|added:gil=-1 1 1|added:gimnasio=0 0 1
added:giving=2 -1 -1|added:glass=-1 2 -1|added:go=1 -1 1|added:goes=1 1 -1|added:going=0 2 -1
added:gone=-1 4 -2|added:good=3 -1 -2|added:got=0 -1 2|added:gotea=-1 0 2|added:grade=4 -2 -1
added:group=0 1 -1|added:guest=0 -1 2|added:guys=1 0 0|added:hace=0 -1 1|added:had=2 0 -1|added:haha=0 -1 1
added:half=-1 3 -1|added:hall=-1 2 0|added:hallway=-1 0 2|added:hangs=1 0 -1|added:has=1 -3 3|added:have=-2 0 2
added:having=0 1 0|added:hay=-2 -1 3|added:he=1 -1 1|added:head=2 -1 -1|added:health=0 -2 3|added:hear=1 1 -2
added:heard=0 -1 2|added:heat=-1 0 2|added:hello=2 -1 1|added:help=4 -2 -1|added:helpdesk=1 0 0
added:her=-2 3 0|added:here=4 4 -8|added:hey=3 -2 0|added:hi=2 -1 0|added:him=2 1 -3|added:hinge=0 -1 2
added:his=-2 -2 4|added:hit=1 -1 0|added:hold=2 0 -1|added:hope=3 -1 -1|added:hour=-1 1 0|added:hours=2 -1 0
added:how=-3 -1 5|added:hr=0 1 -1|added:i=0 4 -4|added:i'd=2 2 -4|added:i'll=-1 4 -2|added:i'm=6 -2 -4
added:i've=-1 -1 3|added:if=2 2 -4|added:igual=-1 2 0|added:image=0 2 -1|added:img=0 2 -2
added:important=2 0 -1|added:in=3 0 -2|added:inbox=2 0 -1|added:ink=2 0 -2|added:inside=0 2 -1
added:insistencia=2 0 -1|added:instead=1 -1 0|added:internet=1 1 -1|added:is=1 -4 3|added:isn't=-2 0 4
added:it=-7 17 -9|added:it's=-2 9 -6|added:its=2 0 -1|added:itself=0 1 -1|added:jpg=0 2 -1|added:just=1 1 -2
added:keep=1 0 -1|added:keeps=2 0 -1|added:kept=-1 3 -1|added:key=1 1 -1|added:kid=0 -1 2|added:kids=3 -4 2
added:kira=0 0 2|added:kitchen=0 0 2|added:know=4 -3 -1|added:l=0 0 1|added:la=3 0 -2|added:label=1 0 -1
added:lado=0 2 -1|added:laptop=-2 -1 3|added:last=1 -1 0|added:le=0 -1 2|added:leans=0 0 1|added:leave=1 0 0
added:lee=3 0 -2|added:left=-1 1 1|added:lena's=0 1 0|added:leo=2 -1 -1|added:les=1 1 -1|added:let=2 1 -2
added:letters=1 -1 0|added:library=0 2 -1|added:license=1 -1 1|added:lid=0 1 0|added:light=-2 3 0
added:like=0 1 -1|added:line=0 -1 2|added:list=0 -1 1|added:lit=-1 0 2|added:little=-1 0 2|added:llamadas=1 0 0
added:lo=4 -2 -1|added:lobby=0 -1 1|added:lock=-1 -1 2|added:log=1 0 -1|added:login=-1 2 0|added:look=0 2 -2
added:looked=0 1 -1|added:loose=-1 0 2|added:los=-4 4 0|added:lost=2 -2 1|added:lounge=-1 0 1|added:love=2 -1 0
added:low=-1 0 2|added:lunch=3 -1 -1|added:lupita=0 1 -1|added:machine=0 1 0|added:mail=3 0 -2
added:mailbox=-1 0 2|added:make=-1 2 0|added:makes=-1 1 0|added:mal=1 -1 1|added:man=1 1 -1|added:mandar=-1 0 1
added:many=0 -1 1|added:math=1 -1 0|added:may=1 0 0|added:maya=0 1 0|added:me=5 -5 1|added:meant=1 -1 0
added:meeting=0 -1 1|added:meetings=0 0 1|added:members=0 1 -1|added:mensaje=1 3 -4|added:menu=1 1 -1
added:message=4 -2 -2|added:mi=3 0 -2|added:mic=0 1 0|added:middle=1 1 -1|added:milk=0 -2 3|added:mind=-1 2 -1
added:mine=-3 2 2|added:minute=-1 3 -1|added:minutes=-3 1 3|added:model=0 1 0|added:monday=1 0 -1
added:monitor=-1 0 1|added:month=3 1 -3|added:more=-1 -1 3|added:morning=-1 0 2|added:mornings=0 1 0
added:motor=0 1 0|added:moved=-3 1 2|added:mr=-1 -1 3|added:mrs=0 -1 1|added:ms=-3 0 4|added:much=2 0 -1
added:muchas=0 0 1|added:must=0 1 -1|added:my=0 -5 5|added:nada=4 -1 -3|added:name=-1 -1 3|added:named=3 -1 -1
added:names=1 2 -2|added:need=-3 3 1|added:needs=-1 0 2|added:never=2 0 -2|added:new=-2 -1 3|added:next=-1 -1 2
added:night=-1 1 1|added:nights=1 0 0|added:nino=2 -1 0|added:no=1 -2 1|added:nobody=0 0 1|added:noon=0 2 -1
added:north=-1 0 1|added:nos=0 2 -1|added:not=-3 4 0|added:note=3 -2 0|added:nothing=2 1 -2|added:notice=1 -1 1
added:noticed=1 -1 1|added:now=-5 9 -3|added:nuevo=0 0 1|added:number=-1 1 0|added:numbers=-1 0 1
added:nurse=0 1 0|added:of=2 -1 0|added:off=-2 2 1|added:office=-1 0 2|added:ok=-1 1 2|added:old=1 -1 1
added:on=4 -5 2|added:once=0 0 1|added:one=-1 1 1|added:ones=-1 3 -2|added:only=1 2 -3|added:oops=1 0 -1
added:open=0 -2 3|added:opened=0 2 -1|added:opens=1 2 -2|added:or=1 3 -4|added:orange=0 2 -1|added:others=1 0 0
added:otherwise=-1 0 1|added:otro=-1 0 1|added:our=6 -4 -1|added:out=-3 4 -1|added:outlet=0 3 -2
added:outlets=-1 0 2|added:outside=0 0 2|added:over=1 -1 1|added:own=0 -2 3|added:page=1 2 -3
added:pages=1 0 -1|added:pantalla=0 1 0|added:paper=1 0 0|added:para=-1 -2 3|added:parent=-1 0 1
added:part=-1 1 1|added:pass=0 0 1|added:password=1 1 -1|added:past=0 1 0|added:paz=2 -1 -1|added:pen=0 -1 2
added:people=3 0 -3|added:perdon=0 1 -1|added:period=0 1 0|added:permission=0 -1 1|added:phone=-2 4 -1
added:phones=0 1 -1|added:photo=1 -1 1|added:pick=2 -1 -1|added:picture=2 2 -4|added:pilas=-1 1 1
added:pile=1 -1 0|added:pink=0 0 1|added:plain=1 0 -1|added:plan=-1 1 1|added:play=1 -1 1|added:please=9 -4 -5
added:plugged=-1 1 0|added:pm=0 2 -1|added:pocket=0 2 -1|added:popping=1 -1 1|added:por=2 1 -2
added:portal=-1 -1 2|added:prende=2 0 -1|added:press=-1 1 0|added:principal=1 0 0|added:principal's=-1 -1 3
added:print=0 -1 2|added:printer=-1 -2 4|added:printing=-2 2 1|added:prints=-1 -2 3|added:probably=0 2 -1
added:probe=0 2 -1|added:problem=0 -1 2|added:program=1 -1 0|added:projector=1 -1 1|added:ps=0 1 0
added:pueden=2 -1 -1|added:purple=0 0 1|added:puse=-1 1 1|added:put=0 -1 2|added:que=0 1 -1|added:quite=-2 0 2
added:radio=1 -1 1|added:reach=0 2 -1|added:reached=-2 5 -2|added:reader=0 -1 2|added:reading=0 2 0
added:reads=1 -4 3|added:real=-2 -1 4|added:received=-1 0 2|added:record=0 -1 2|added:records=-1 1 1
added:red=1 0 0|added:release=-1 1 1|added:remote=-1 0 2|added:remove=0 0 1|added:reported=2 0 -1
added:request=3 -4 1|added:reset=0 2 -1|added:restarted=-1 1 0|added:restarts=-1 -1 2|added:ridge=0 2 -2
added:right=1 6 -6|added:rights=1 0 0|added:ringing=2 -1 0|added:room=-1 -3 5|added:round=1 1 -1
added:run=2 -1 0|added:runs=1 -1 1|added:ruthanne=-2 1 2|added:said=0 2 -1|added:sale=1 3 -4|added:salon=0 1 -1
added:same=-8 4 5|added:saw=0 1 -1|added:say=0 2 -1|added:says=-5 2 4|added:scan=-1 0 2|added:school=0 0 1
added:scoreboard=0 0 1|added:screen=3 -4 1|added:se=-1 1 1|added:seat=-1 0 2|added:second=2 1 -2
added:see=0 2 -1|added:seguimos=3 0 -2|added:segundo=0 -1 1|added:send=3 -2 1|added:sending=4 -1 -2
added:senora=-1 0 1|added:sent=2 0 -1|added:separate=0 -1 2|added:set=-1 -1 2|added:shared=-1 -2 4
added:she=-3 2 2|added:short=1 -1 1|added:should=2 -2 1|added:show=0 -1 2|added:showing=2 0 -1
added:shows=-1 -2 3|added:shut=0 1 0|added:si=1 1 -2|added:signature=-1 0 1|added:sigo=2 0 -1|added:sigue=0 0 1
added:silent=1 0 0|added:sin=2 1 -2|added:since=-1 -4 5|added:site=-1 0 2|added:sitting=2 -1 -1
added:size=0 2 -1|added:smell=0 1 0|added:smells=0 -1 2|added:so=-2 8 -5|added:solo=2 0 -2|added:some=-1 0 2
added:somebody=5 -1 -4|added:someone=1 -2 2|added:something=-1 0 1|added:son=0 2 -1|added:sorry=2 2 -3
added:sound=2 0 -1|added:soy=2 1 -2|added:spare=0 1 -1|added:speaker=1 -2 2|added:staff=-1 0 2
added:start=2 -1 -1|added:started=1 1 -1|added:starts=0 2 -1|added:station=-1 -1 3|added:status=1 1 -1
added:stay=-1 2 0|added:sticker=0 2 -1|added:still=1 2 -2|added:stopped=1 -1 1|added:story=0 -1 1
added:strip=0 3 -3|added:stuck=-2 1 2|added:student=-2 1 2|added:students=2 -4 3|added:su=1 0 0
added:sub=-1 -1 2|added:subject=2 0 -1|added:sun=0 1 -1|added:superintendent=2 0 -1|added:sure=1 0 0
added:swapped=0 0 1|added:switch=-1 0 1|added:swollen=0 0 1|added:system=0 0 1|added:table=0 0 2
added:tableta=1 0 0|added:tablets=0 1 -1|added:tag=0 1 -1|added:take=-1 0 2|added:takes=1 -1 0
added:taking=2 0 -1|added:tall=0 3 -2|added:tambien=-1 -2 4|added:tampoco=-2 2 1|added:tape=0 2 -1
added:teach=2 -1 0|added:teachers=-1 0 1|added:team=3 -1 -1|added:telefono=0 -1 1|added:tell=2 -1 0
added:tells=2 0 -1|added:ten=-1 1 1|added:tess=0 0 1|added:testing=0 2 -1|added:text=1 0 -1|added:texts=-1 -1 3
added:thank=2 1 -2|added:thanks=1 -1 1|added:that=4 -4 1|added:that's=-2 0 3|added:the=-9 3 7|added:them=0 0 1
added:then=-2 4 -2|added:theo=1 1 -1|added:there=-4 4 0|added:there's=-1 0 1|added:theres=0 1 -1
added:thermometer=0 1 0|added:these=1 0 0|added:they=2 0 -2|added:they're=0 -1 2|added:thing=-1 -1 3
added:things=-1 0 1|added:thinking=0 1 0|added:thinks=1 -1 1|added:third=-1 2 0|added:this=12 -9 -2
added:those=-1 4 -2|added:though=0 -1 2|added:three=0 1 -1|added:through=1 4 -4|added:thursday=-2 6 -4
added:tienen=1 0 -1|added:til=0 1 -1|added:till=-1 2 0|added:time=2 -1 -1|added:to=2 -1 0|added:today=-1 1 1
added:todos=-2 1 1|added:told=3 -2 -1|added:toner=0 3 -2|added:too=1 -1 1|added:took=-1 3 -1|added:track=-1 1 1
added:trash=0 2 -1|added:tray=-1 0 1|added:tried=1 2 -2|added:tripped=-1 0 2|added:trips=0 -1 1
added:try=0 2 -1|added:tuesday=-1 1 0|added:turn=1 -1 1|added:turned=-1 1 1|added:turns=0 1 0
added:twice=-1 2 -1|added:two=2 0 -1|added:typing=1 0 0|added:typos=2 0 -1|added:um=1 0 0|added:un=-1 1 1
added:una=-1 -1 3|added:under=-2 4 -1|added:unlocked=0 -1 2|added:until=-1 1 1|added:up=3 -2 0
added:update=0 -2 3|added:use=0 -1 2|added:using=0 -1 2|added:van=2 0 -2|added:vengan=0 1 0|added:venir=1 0 0
added:ventana=-1 0 2|added:ver=1 0 0|added:very=0 3 -2|added:vez=1 0 -1|added:viernes=0 0 1
added:vieron=2 -1 -1|added:voicemail=0 0 1|added:walked=0 1 0|added:wall=-4 0 4|added:warm=0 -2 3
added:was=-3 4 0|added:water=0 1 -1|added:way=-2 2 1|added:we=-1 2 0|added:we're=2 0 -2|added:wednesday=-1 2 0
added:week=4 0 -3|added:well=-1 2 -1|added:were=2 0 -1|added:what=0 3 -2|added:what's=1 1 -1|added:wheel=-1 0 2
added:when=1 0 -1|added:where=2 -1 0|added:which=0 1 -1|added:while=-1 -1 2|added:who=-1 1 0|added:who's=1 0 0
added:whole=2 1 -2|added:why=0 1 -1|added:wifi=0 -1 2|added:will=1 0 -1|added:window=-1 1 1|added:with=-1 7 -5
added:won't=-2 2 0|added:word=0 2 -1|added:words=3 -1 -1|added:work=1 -1 0|added:working=1 0 -1
added:works=0 1 -1|added:worse=1 0 0|added:would=2 -1 0|added:write=3 -2 -1|added:writing=3 -1 -1
added:written=2 0 -1|added:wrong=1 1 -1|added:wrote=0 1 -1|added:y=-1 4 -2|added:ya=-3 4 -1|added:yard=0 0 1
added:year's=0 -1 2|added:yearbook=0 0 1|added:years=1 0 0|added:yes=1 0 -1|added:yesterday=0 1 -1
added:yesterday's=0 0 1|added:yet=2 -1 0|added:you=6 5 -10|added:your=-1 -1 3|after:day=1 5 -5
after:days=-6 -1 8|after:hour=-21 13 9|after:week=16 -20 5|another&ask=3 -1 -2|another&fail=-4 17 -12
another&if=-1 6 -4|another&neg=-5 1 4|another&ok=-4 -4 8|another&past=-1 3 -1|another&said=-9 1 8
another&tell=4 -10 6|another&want=-2 -5 7|another@near=4 1 -4|another@new=7 -5 -2|another@none=4 -15 12
another@number=-1 -1 3|another@other=-4 17 -12|another@same=-22 1 22|areas:apart=-29 -7 37|areas:cross=-4 -9 14
areas:equal=12 11 -22|areas:more=15 5 -19|areas:neither=4 0 -3|areas:silent=-3 1 3|areas:within=-5 -9 13
ask>ask=0 -4 4|ask>ask@none=0 -3 4|ask>fail=6 4 -9|ask>fail@same=1 7 -8|ask>neg=-4 -1 5|ask>neg@none=-2 -2 5
ask>neg@other=-4 2 1|ask>said=1 -2 2|ask>said@none=0 -4 5|ask>said@other=-2 4 -2|ask>said@same=0 -5 5
ask>tell=2 2 -4|ask>tell@other=0 3 -1|ask>want=-6 6 -1|ask@near=12 1 -11|ask@new=-1 -10 11|ask@other=1 -9 9
ask@same=8 -6 -1|askfail>said=-6 0 7|askfail>said@same=-6 0 7|askfail@same=-4 0 5|asks?=11 -38 27
body-things:apart=-29 36 -6|body-things:cross=-12 -8 21|body-things:equal=16 -38 22|body-things:more=24 -41 18
body-things:neither=3 0 -2|body-things:silent=-11 29 -18|body-things:within=-4 15 -11|but:fail=0 8 -7
but:neg=-4 -2 7|but:said=-8 -6 15|clock-time=-12 23 -10|conflict,words:alike=-32 1 33
conflict,words:unlike=-16 -8 25|conflict-corrected:names=-4 2 3|conflict-corrected:numbers=-1 -4 5
conflict:names=-15 2 13|conflict:numbers=-17 -4 21|conflict:rooms=-9 -5 14|conflict:sites=-8 3 5|copy=8 -1 -6
copy-within=26 -3 -23|corrects=10 0 -10|covered-and-more=-1 12 -11|danger=-13 -4 18|days:apart=-6 7 -1
days:equal=2 -4 3|days:first=-8 0 9|days:more=-2 5 -2|days:neither=3 -20 18|days:silent=4 5 -8
disclaims=-17 3 15|disclaims,things:apart=-2 11 -7|disclaims,things:cross=-4 -5 10
disclaims,things:equal=-5 5 1|disclaims,things:more=-12 -11 24|disclaims,things:within=-1 4 -1|fail>ask=6 2 -8
fail>ask@none=3 -3 0|fail>ask@other=5 -1 -3|fail>ask@same=-1 6 -4|fail>fail=-6 8 -2|fail>fail@none=1 6 -6
fail>fail@other=-4 -5 10|fail>fail@same=-2 8 -5|fail>neg=-15 2 13|fail>neg@none=5 -5 0|fail>neg@other=-3 0 4
fail>neg@same=-17 8 10|fail>ok=0 2 -2|fail>ok@none=4 -1 -4|fail>ok@other=-2 0 3|fail>ok@same=-2 3 0
fail>said=-7 -10 18|fail>said@none=-7 -8 15|fail>said@other=-23 9 14|fail>tell@none=8 -8 1
fail>tell@other=-1 5 -4|fail>tell@same=-4 2 1|fail>thanks=4 -5 2|fail>thanks@none=6 -4 -1|fail>want=9 -5 -4
fail>want@none=5 -2 -3|fail>want@other=2 -2 1|fail@near=-5 9 -4|fail@new=-1 4 -3|fail@none=7 7 -15
fail@number=-14 -5 19|fail@other=-16 1 16|fail@same=15 -25 10|fresh:0=18 0 -18|fresh:10=-20 8 13
fresh:2=-1 9 -8|fresh:20=-2 -9 11|fresh:5=-4 -15 20|glad>glad=4 -2 -1|glad>neg=3 -3 1|glad>neg@none=4 -2 -1
glad>said=9 -3 -6|glad>said@same=8 -3 -5|glad@none=13 -9 -4|glad@other=3 -2 -1|glad@same=3 0 -2
goes-on=0 43 -43|if>neg=0 3 -2|if>neg@none=0 3 -2|if>said=4 -3 -1|if@none=7 0 -6|if@other=4 1 -6
if@same=6 -1 -5|informs&ask=5 -9 5|informs&askfail=4 0 -4|informs&fail=8 -6 -2|informs&if=14 -7 -6
informs&neg=-6 -6 13|informs&ok=-6 7 -1|informs&past=4 -2 -1|informs&tell=1 6 -6|informs&want=-2 3 0
insists=15 5 -19|is:ask=17 -26 9|is:askfail=-2 -1 4|is:fail=8 -18 12|is:glad=14 -8 -6|is:if=19 -2 -16
is:neg=10 -14 5|is:ok=-16 30 -13|is:past=1 -6 7|is:said=0 19 -19|is:tell=1 6 -6|is:thanks=8 -2 -5
is:want=3 -19 17|list:another=-17 0 18|list:asks=2 -19 17|list:automatic=7 -10 4|list:conditional=21 -2 -18
list:contrast=2 -10 8|list:courtesy=-4 1 3|list:doubt=-9 -16 25|list:fail=-5 -8 13|list:glad=12 -11 -1
list:informs=1 8 -9|list:jest=1 -4 3|list:ok=-12 10 3|list:partly=-8 5 4|list:past=3 19 -22
list:persists=0 4 -4|list:rating=7 4 -10|list:thanks=11 -4 -7|longer=-40 45 -5|mostly-covered=2 7 -8
mostly-within=21 -11 -10|names:apart=-14 -4 18|names:cross=-5 7 -2|names:equal=5 -25 21|names:first=-7 5 3
names:more=-2 6 -4|names:neither=7 0 -7|names:silent=11 12 -23|names:within=-3 -9 13|neg>ask=8 -6 -3
neg>ask@other=-1 -4 6|neg>ask@same=7 -1 -6|neg>fail=13 -1 -12|neg>fail@none=5 0 -4|neg>fail@other=4 3 -6
neg>fail@same=6 -3 -2|neg>if=4 -4 0|neg>if@same=4 -4 0|neg>neg=12 -4 -7|neg>neg@other=6 0 -6
neg>neg@same=6 -1 -4|neg>ok=-8 3 5|neg>ok@none=-2 1 1|neg>ok@other=-4 3 2|neg>said=-2 6 -4|neg>said@none=1 5 -6
neg>said@other=-4 7 -2|neg>said@same=0 -10 11|neg>want=7 -3 -4|neg>want@same=9 -2 -6|neg@near=1 -11 11
neg@none=8 4 -12|neg@other=-6 -5 12|neg@same=19 -13 -5|negated@near=3 -14 12|negated@new=4 5 -9
negated@none=13 8 -20|negated@number=-8 -1 10|negated@other=-1 -13 15|negated@same=36 -18 -18
numbers:apart=-17 -8 26|numbers:equal=16 -16 0|numbers:first=-15 32 -16|numbers:more=-4 8 -5
numbers:neither=10 -1 -9|numbers:silent=-1 -17 19|numbers:within=2 -6 4|ok>ask=4 -1 -2|ok>ask@none=4 -1 -2
ok>fail=-7 13 -6|ok>fail@same=-5 12 -6|ok>neg=-8 -2 11|ok>neg@none=-4 -5 10|ok>neg@same=-4 1 3|ok>ok=0 -2 3
ok>said=5 0 -4|ok>said@none=1 6 -6|ok>said@other=7 -1 -5|ok>said@same=5 -5 0|ok>thanks=-2 3 -1
ok>thanks@none=-4 5 -1|ok>want=4 2 -6|ok>want@none=0 3 -3|ok@near=-4 2 3|ok@new=-2 6 -4|ok@none=3 10 -13
ok@other=-1 -2 4|ok@same=-12 13 0|only-numbers-differ=-18 -3 21|pairs-covered=10 -34 25|pairs-within=8 -38 30
past>neg=2 -3 2|past>said=-2 -6 9|past>said@none=-1 -5 6|past>said@other=0 -6 7|past>want=1 -2 2
past>want@other=1 -2 2|past@other=0 -6 7|persists&fail=-6 6 0|persists&if=4 -1 -2|persists&ok=2 -1 -1
persists@near=-2 2 0|persists@none=-3 5 -2|persists@other=-2 1 2|persists@same=5 0 -6|picture=-2 11 -8
places:apart=1 -7 7|places:cross=5 -4 0|places:equal=-1 -22 23|places:first=-19 -7 26|places:more=-3 0 4
places:neither=3 7 -9|places:silent=-2 17 -15|places:within=9 8 -16|quotes=-7 22 -14|rooms:apart=-9 -5 14
rooms:equal=17 -5 -12|rooms:first=5 -6 2|rooms:neither=-6 15 -9|rooms:silent=-13 -1 14|s"# $"=-2 -1 5
s"#"=-2 -1 5|s"OTHER $"=-5 -5 11|s"OTHER OTHER"=0 0 1|s"OTHER de"=2 0 -1|s"OTHER"=-2 -8 12|s"SAME #"=-1 0 2
s"SAME $"=-2 7 -4|s"SAME OTHER"=0 -1 2|s"SAME SAME"=1 -1 1|s"SAME SAME#"=0 1 0|s"SAME SAMEWORD"=2 -3 2
s"SAME again"=-2 -1 4|s"SAME at"=1 0 0|s"SAME cod"=1 0 0|s"SAME de"=1 1 -1|s"SAME for"=-1 0 2
s"SAME in"=3 -1 -1|s"SAME pleas"=-1 0 1|s"SAME wrong"=3 -1 -1|s"SAME"=-2 3 0|s"SAME# $"=1 -2 2
s"SAME# no"=0 1 0|s"SAME#"=0 -2 2|s"SAMEWORD $"=1 2 -2|s"SAMEWORD SAME"=2 1 -3|s"SAMEWORD SAME#"=-1 -1 3
s"SAMEWORD SAMEWORD"=-5 1 5|s"SAMEWORD again"=2 0 -1|s"SAMEWORD for"=-1 1 0|s"SAMEWORD"=3 -1 -1
s"THING $"=0 -2 3|s"THING"=-1 -2 3|s"^ $"=1 3 -4|s"^ OTHER"=-3 -4 7|s"^ SAME"=2 0 -1|s"^ SAME#"=-1 -1 2
s"^ SAMEWORD"=-3 4 0|s"^ THING"=0 -1 1|s"^ also"=0 0 1|s"^ another"=1 0 -1|s"^ from"=0 -1 1|s"^ gam"=0 1 0
s"^ gym"=0 -1 1|s"^ hello"=1 0 -1|s"^ help"=-1 1 0|s"^ it"=2 0 -1|s"^ mathling"=0 1 0|s"^ my"=-2 0 2
s"^ nam"=1 0 0|s"^ never"=0 2 -1|s"^ new"=1 -1 0|s"^ no"=2 -1 0|s"^ nurs"=0 1 -1|s"^ one"=-1 0 1
s"^ parent"=2 0 -1|s"^ rm"=1 -1 0|s"^ sam"=-2 -1 4|s"^ second"=0 1 0|s"^ still"=0 0 1|s"^ student"=-1 0 2
s"^ tag"=0 1 -1|s"^ the"=2 1 -2|s"^ when"=0 1 -1|s"^ ya"=-1 2 0|s"^ your"=-1 0 2|s"a student"=-1 1 0
s"a"=2 1 -1|s"about"=1 0 0|s"again $"=1 -2 2|s"again"=0 -3 4|s"aide's SAME"=-1 0 2|s"aide's"=-1 0 2
s"also $"=0 0 1|s"also"=0 0 1|s"and"=2 -1 -1|s"another OTHER"=2 0 -1|s"another"=1 0 -1|s"at"=1 0 0|s"cod"=1 0 0
s"correction $"=-1 1 0|s"correction"=-1 1 0|s"day $"=1 0 0|s"day"=2 0 0|s"de SAMEWORD"=-1 1 0|s"de la"=2 0 -1
s"de mi"=2 0 -1|s"de"=3 0 -2|s"del"=2 0 -1|s"detail $"=0 1 -1|s"detail"=0 1 -1|s"did it"=2 0 -1|s"did"=2 0 -1
s"for a"=-1 1 0|s"for help"=0 0 1|s"for"=-3 1 3|s"friday $"=0 1 0|s"friday"=0 1 0|s"from SAMEWORD"=-1 0 2
s"from"=1 -1 1|s"gam friday"=0 1 0|s"gam"=0 1 0|s"gym $"=0 -1 1|s"gym"=1 -1 1|s"hello"=1 0 -1|s"help $"=-1 1 1
s"help"=-1 1 1|s"in SAME#"=2 0 -1|s"in the"=2 -1 0|s"in"=5 -2 -3|s"is"=2 -1 -1|s"it again"=2 0 -1
s"it did"=2 0 -1|s"it"=2 -1 -1|s"la"=2 0 -1|s"lab"=-1 -1 3|s"lin"=0 0 1|s"mathling $"=0 1 0|s"mathling"=0 1 0
s"me $"=1 1 -1|s"me"=1 1 -1|s"meeting $"=0 1 0|s"meeting"=0 1 0|s"mi SAMEWORD"=2 0 -1|s"mi"=3 0 -2
s"mind $"=0 2 -1|s"mind"=0 2 -1|s"missing SAME"=1 -1 1|s"missing"=1 -1 1|s"mor"=-1 0 2|s"my"=-2 0 3
s"nam $"=2 0 -1|s"nam"=1 0 0|s"never mind"=0 2 -1|s"never"=0 2 -1|s"no SAME"=-1 0 2|s"no"=0 0 1
s"notic $"=0 1 0|s"notic"=0 1 0|s"now"=0 -1 1|s"nurs pat"=0 1 -1|s"nurs"=0 1 -1|s"on"=1 0 0|s"one mor"=-1 0 1
s"one"=-1 0 1|s"parent SAMEWORD"=2 0 -2|s"parent"=2 0 -1|s"pat"=0 1 -1|s"pleas"=0 0 1|s"problem $"=-1 0 2
s"problem"=-1 0 2|s"request $"=2 -1 0|s"request for"=0 0 1|s"request"=1 -2 2|s"rm SAME#"=1 0 0|s"rm"=1 0 0
s"sam problem"=-1 0 2|s"sam thing"=-1 -1 2|s"sam"=-2 -1 4|s"second notic"=0 1 0|s"second"=0 1 0
s"show $"=1 1 -1|s"show"=1 0 -1|s"sin"=0 1 -1|s"sorry"=0 -1 2|s"student $"=-1 1 0|s"student SAME"=-1 0 1
s"student"=-2 1 2|s"tag $"=0 1 -1|s"tag"=0 1 -1|s"the SAME"=0 0 1|s"the SAMEWORD"=2 0 -1|s"the"=4 -1 -2
s"thi"=1 1 -1|s"thing $"=-1 -1 3|s"thing"=-1 -1 3|s"tim"=2 1 -2|s"to"=0 2 -1|s"two $"=0 1 -1|s"updat $"=0 -1 1
s"updat"=0 -1 1|s"when"=0 1 -1|s"with"=0 1 0|s"wrong"=1 0 -1|s"ya"=-1 2 0|s"your"=-1 0 2|said@near=4 -5 2
said@new=-12 22 -9|said@none=21 14 -35|said@number=-15 5 11|said@other=-16 26 -9|said@same=8 -17 10
second:adds,things:cross=-13 14 0|second:adds,things:equal=-2 24 -21|second:adds,things:more=3 -11 9
second:adds,things:neither=8 -3 -4|second:adds,things:silent=-4 13 -8|second:adds,things:within=-24 31 -7
second:adds1=-33 65 -32|second:adds2=-2 23 -20|second:adds3=-6 8 -1|second:first,things:apart=4 -11 8
second:first,things:cross=0 -4 5|second:first,things:equal=3 3 -6|second:first,things:silent=2 -2 0
second:first,things:within=8 -2 -6|second:first1=13 -17 5|second:nudge,things:apart=4 3 -6
second:nudge,things:cross=2 -2 0|second:nudge,things:equal=15 -3 -12|second:nudge,things:first=0 -2 3
second:nudge,things:more=9 -6 -1|second:nudge,things:neither=1 3 -4|second:nudge,things:silent=16 -11 -6
second:nudge,things:within=13 2 -15|second:nudge1=58 -17 -41|second:nudge2=20 -13 -7|second:nudge3=1 -4 4
second:other,things:apart=-1 7 -6|second:other,things:cross=-12 -8 20|second:other,things:equal=13 -8 -5
second:other,things:first=8 -5 -3|second:other,things:more=-7 -11 19|second:other,things:neither=-2 4 -1
second:other,things:silent=2 -6 4|second:other,things:within=-9 5 5|second:other1=-8 -23 32
second:other2=-15 -6 22|second:other3=-4 -1 5|second:withdraws,things:equal=-5 8 -4
second:withdraws,things:more=-1 -4 5|second:withdraws,things:within=-8 9 -1|second:withdraws1=-15 16 -2
second:withdraws2=0 4 -4|second:withdraws3=0 3 -2|shared:#=12 -10 -1|shared:0=-21 5 17|shared:1=-26 14 12
shared:2=-7 10 -2|shared:3=4 4 -7|shared:4=18 -22 5|shared:5=24 -17 -6|shared:a=-2 0 2|shared:ac=1 1 -1
shared:access=0 -1 1|shared:account=1 -1 0|shared:after=0 0 1|shared:agua=0 2 -1|shared:all=1 0 -1
shared:an=1 -1 1|shared:and=-1 2 0|shared:annex=-1 0 1|shared:ants=1 1 -1|shared:are=2 0 -1|shared:art=2 0 -1
shared:as=0 1 -1|shared:at=0 -2 3|shared:attendance=-1 0 2|shared:away=1 0 -1|shared:badge=0 1 -1
shared:bell=2 0 0|shared:black=2 0 -1|shared:blinks=-1 0 2|shared:blocked=-2 0 3|shared:board=1 -1 1
shared:boiler=-1 0 1|shared:bus=-2 -1 3|shared:button=0 2 -1|shared:by=2 -1 0|shared:cafeteria=1 0 0
shared:camera=2 0 -2|shared:can=0 0 1|shared:can't=-2 0 2|shared:cards=2 0 -1|shared:checkout=1 0 0
shared:chromebook=-1 1 1|shared:class=-1 -1 2|shared:clinic=0 0 1|shared:clock=0 2 -1|shared:closet=-1 1 1
shared:club=1 0 -1|shared:cocina=-1 1 1|shared:code=1 0 -1|shared:color=-1 0 2|shared:concern=2 0 -2
shared:contrasena=0 0 1|shared:copier=0 1 0|shared:correo=0 3 -3|shared:could=-1 0 1|shared:counseling=0 0 1
shared:counts=-2 1 1|shared:cuenta=-2 1 2|shared:cut=2 0 -1|shared:d=0 1 0|shared:de=1 -2 1|shared:dead=-2 4 0
shared:del=0 -1 2|shared:desk=0 0 1|shared:desktop=1 1 -2|shared:directory=1 0 0|shared:dispatch=0 0 1
shared:doesn't=0 1 -1|shared:door=0 2 -1|shared:down=3 -1 -1|shared:east=1 -1 1|shared:el=0 -1 1
shared:elevator=3 1 -2|shared:email=1 -1 1|shared:en=1 1 -1|shared:enfermeria=1 0 -1|shared:entrar=0 0 1
shared:equipment=-2 2 0|shared:error=-1 0 2|shared:example=-1 -1 2|shared:ext=-1 0 2|shared:extension=0 -1 2
shared:fan=1 1 -1|shared:fob=0 -1 1|shared:folder=1 -1 0|shared:for=-1 -1 3|shared:fountain=2 0 -1
shared:freezer=1 2 -2|shared:friday=0 2 -1|shared:gafete=-1 2 0|shared:game=0 1 0|shared:games=1 0 0
shared:gate=1 0 0|shared:get=-2 2 1|shared:gimnasio=0 1 0|shared:good=0 0 1|shared:grade=0 -1 1
shared:gradebook=-2 1 1|shared:group=0 0 1|shared:guest=0 1 -1|shared:gym=3 -2 0|shared:hall=0 1 0
shared:has=-3 0 3|shared:hay=0 1 -1|shared:hdmi=1 0 0|shared:he=1 0 0|shared:headphones=1 -1 1
shared:headset=1 0 -1|shared:health=-1 2 0|shared:hear=1 0 0|shared:heater=-1 1 0|shared:hello=-2 2 0
shared:help=0 1 0|shared:hi=-1 -1 2|shared:hinge=0 0 1|shared:his=1 1 -1|shared:house=0 -1 2|shared:i=2 0 0
shared:i'm=0 0 1|shared:impresora=2 -1 0|shared:imprime=-1 0 2|shared:in=1 -4 3|shared:inch=1 0 -1
shared:install=-1 0 1|shared:internet=1 2 -3|shared:is=2 -1 0|shared:jack=1 0 0|shared:jam=-1 0 1
shared:jams=0 -1 2|shared:kaleb=0 2 -1|shared:key=-1 1 1|shared:keyboard=1 -1 0|shared:kids=0 1 -1
shared:kitchen=2 -1 0|shared:lab=-1 -1 2|shared:label=0 0 1|shared:labels=1 1 -2|shared:laptop=-1 -2 4
shared:leak=-1 3 -2|shared:leaking=2 0 -1|shared:letters=2 0 -1|shared:library=2 -1 -1|shared:license=2 -1 -1
shared:lid=1 0 0|shared:lift=-1 0 1|shared:light=-2 2 0|shared:lights=3 0 -2|shared:line=1 0 0
shared:list=-1 1 1|shared:loaner=0 0 1|shared:locked=1 -1 0|shared:loose=1 0 0|shared:los=2 0 -1
shared:lost=-1 2 -1|shared:lot=1 -1 1|shared:lounge=0 2 -2|shared:mailbox=0 0 1|shared:mathling=0 1 -1
shared:me=2 0 -2|shared:meeting=0 1 0|shared:meetings=3 0 -2|shared:message=1 0 -1|shared:messages=1 -1 1
shared:mi=3 -1 -1|shared:minutes=1 0 0|shared:minutos=1 0 0|shared:monday=-1 0 1|shared:monitor=0 0 1
shared:mouse=-2 -1 3|shared:ms=1 0 0|shared:music=0 2 -1|shared:my=3 -4 2|shared:name=1 1 -1|shared:need=0 0 2
shared:needs=0 0 1|shared:new=1 0 -1|shared:no=2 0 -1|shared:north=1 -1 0|shared:not=0 -1 1
shared:nothing=1 0 -1|shared:of=1 -1 1|shared:off=4 -1 -2|shared:office=2 -2 0|shared:oficina=3 0 -2
shared:on=0 2 -1|shared:one=1 0 -1|shared:only=1 1 -1|shared:our=2 0 -1|shared:out=2 -2 0|shared:outlet=-3 0 3
shared:page=-2 2 1|shared:panel=0 -1 2|shared:para=1 0 0|shared:parent=2 0 -2|shared:payroll=0 0 1
shared:pc=3 0 -2|shared:pd=2 0 -1|shared:period=-1 0 2|shared:phishing=0 1 0|shared:phone=1 0 -1
shared:photos=1 -1 0|shared:please=-4 -1 6|shared:poetry=0 -1 1|shared:portable=0 2 -1|shared:portal=2 -1 -1
shared:power=1 -1 1|shared:printer=-1 3 -1|shared:program=-1 0 2|shared:projector=-1 1 1|shared:puede=-1 0 1
shared:puerta=1 1 -1|shared:pump=1 0 0|shared:question=2 0 -1|shared:quillbook=0 1 0|shared:radio=0 2 -1
shared:records=1 -1 1|shared:reloj=1 0 0|shared:report=3 -1 -1|shared:request=0 0 1|shared:reset=-2 1 2
shared:room=-4 4 1|shared:roster=-1 0 1|shared:route=1 -1 0|shared:salon=1 -1 1|shared:save=2 -1 -1
shared:says=0 -2 3|shared:scan=4 -1 -2|shared:scanner=5 0 -4|shared:schedules=0 1 0|shared:school=0 0 1
shared:se=-1 0 2|shared:see=0 1 0|shared:shade=0 1 -1|shared:she=1 0 0|shared:sheet=0 1 0|shared:shop=-1 0 2
shared:show=0 1 -1|shared:shows=3 -1 -1|shared:sign=2 -1 0|shared:signature=0 -1 1|shared:sink=-1 3 -1
shared:sis=-1 0 2|shared:site=-1 1 1|shared:slow=-1 0 1|shared:smell=1 -1 0|shared:sound=-4 4 0
shared:staff=2 0 -1|shared:stage=-1 2 -1|shared:stairwell=0 1 -1|shared:station=0 1 -1|shared:stuck=1 0 0
shared:student=-2 1 2|shared:su=-1 0 2|shared:sub=1 -1 0|shared:tablet=0 -1 2|shared:tableta=1 -1 0
shared:tablets=-1 0 1|shared:take=2 0 -1|shared:temperature=0 -1 2|shared:test=0 1 0|shared:that=2 0 -1
shared:the=3 -3 0|shared:there=1 1 -1|shared:this=-1 2 -1|shared:time=4 -1 -2|shared:to=1 -5 5
shared:transcripts=-1 2 0|shared:trouble=-2 2 0|shared:tv=0 2 -1|shared:two=-1 2 0|shared:unblock=-1 1 1
shared:unlock=1 0 -1|shared:up=1 0 -1|shared:update=1 -1 2|shared:upside=2 0 -1|shared:video=1 0 0
shared:voicemail=-1 0 1|shared:vpn=1 -1 1|shared:wants=1 0 0|shared:water=1 -1 0|shared:we=1 -1 1
shared:website=-1 0 1|shared:weights=-1 0 2|shared:west=1 0 0|shared:what=0 0 1|shared:when=1 -1 1
shared:where=0 0 1|shared:who=2 0 -1|shared:wifi=0 0 1|shared:wing=1 -1 1|shared:with=0 -1 2
shared:won't=2 -1 -1|shared:workroom=1 0 0|shared:wrong=2 -1 -1|shared:y=1 -1 0|shared:yard=1 0 0
shared:you=-1 0 2|shared:zoom=2 0 -1|shouts=3 6 -8|sites:apart=-8 3 5|sites:equal=6 -5 0|sites:first=-6 15 -9
sites:neither=-1 -14 15|sites:silent=-1 -7 8|size:few=12 -5 -6|size:line=0 -5 6|size:many=-3 -2 5
size:short=-20 0 21|size:some=2 5 -6|subject-in-body:apart=4 -18 14|subject-in-body:cross=2 -8 6
subject-in-body:equal=-8 4 5|subject-in-body:silent=14 -4 -10|subject-in-body:within=-21 18 4
subject-things:apart=4 -21 18|subject-things:equal=-11 3 9|subject-things:first=-4 -5 10
subject-things:more=4 -6 2|subject-things:neither=2 -4 3|subject-things:silent=2 16 -17
subject-things:within=-6 12 -5|subject:apart=43 -25 -17|subject:cross=-8 8 1|subject:equal=-7 11 -4
subject:first=4 7 -10|subject:fwd=14 -11 -3|subject:more=17 -5 -12|subject:neither=5 -4 -1|subject:re=9 5 -13
subject:same=-57 -2 60|subject:same,things:apart=-7 -9 16|subject:same,things:cross=-4 -2 6
subject:same,things:equal=-22 3 20|subject:same,things:first=0 13 -12|subject:same,things:more=-12 7 6
subject:same,things:neither=1 -4 3|subject:same,things:silent=-9 0 10|subject:same,things:within=-5 -8 13
subject:silent=10 -13 4|subject:within=-15 18 -4|swapped1=-24 -6 31|swapped2=0 -2 3|symptoms:apart=-18 -4 22
symptoms:equal=25 -5 -19|symptoms:first=-15 3 12|symptoms:more=2 9 -11|symptoms:neither=4 -11 9
symptoms:silent=-10 0 11|symptoms:within=3 3 -6|telephone=5 6 -10|tell>ask=3 -3 1|tell>fail=8 -7 0
tell>fail@none=0 4 -3|tell>fail@other=-2 -6 8|tell>fail@same=10 -5 -5|tell>glad=3 -2 0|tell>neg=11 -4 -8
tell>neg@none=6 -1 -4|tell>neg@other=5 -4 -1|tell>neg@same=2 1 -2|tell>ok=1 4 -4|tell>ok@none=-1 4 -4
tell>said@none=5 5 -10|tell>said@other=-8 -6 15|tell>said@same=3 -3 0|tell>tell=-1 9 -7|tell>tell@other=-1 6 -4
tell>tell@same=2 1 -2|tell>want=1 -4 4|tell>want@none=4 -2 -1|tell@near=6 1 -7|tell@new=-4 11 -6
tell@none=5 4 -9|tell@number=-6 -4 10|tell@other=-6 8 -2|tell@same=6 -7 1|thanks>fail=-8 11 -2
thanks>fail@same=-7 11 -4|thanks>ok=-1 0 3|thanks>said=4 -2 -1|thanks>said@none=4 -6 2|thanks>said@other=-5 5 1
thanks>said@same=3 -3 0|thanks@near=4 -1 -2|thanks@none=9 -1 -8|thanks@other=-1 5 -4|thanks@same=-6 -3 9
things:apart=-8 -22 31|things:apart,names:apart=-1 4 -2|things:apart,names:equal=0 -9 10
things:apart,names:first=-3 -7 10|things:apart,names:neither=-14 -6 20|things:apart,names:silent=13 -2 -10
things:apart,names:within=-2 -6 8|things:apart,numbers:apart=0 -4 4|things:apart,numbers:first=-5 1 5
things:apart,numbers:neither=-1 -7 9|things:apart,numbers:silent=-4 -8 12|things:apart,rooms:equal=8 -11 3
things:apart,rooms:first=-1 -6 7|things:apart,rooms:neither=-10 -1 12|things:apart,rooms:silent=-5 -4 9
things:apart,symptoms:apart=-5 -7 13|things:apart,symptoms:equal=4 -2 -1|things:apart,symptoms:first=-1 -1 3
things:apart,symptoms:neither=-5 1 4|things:apart,symptoms:silent=1 -12 12|things:apart,wishes:equal=0 -5 5
things:apart,wishes:first=-2 -9 12|things:apart,wishes:neither=-7 -4 11|things:apart,wishes:silent=3 -4 2
things:cross=-7 3 6|things:cross,names:equal=5 -8 4|things:cross,names:first=-6 12 -5
things:cross,names:neither=-8 2 6|things:cross,names:silent=1 2 -2|things:cross,numbers:apart=-1 -12 14
things:cross,numbers:equal=-1 2 -1|things:cross,numbers:first=-1 6 -4|things:cross,numbers:neither=-4 9 -6
things:cross,rooms:equal=1 -4 4|things:cross,rooms:first=1 -3 3|things:cross,rooms:neither=-5 4 2
things:cross,rooms:silent=-4 7 -3|things:cross,symptoms:apart=-4 5 -1|things:cross,symptoms:equal=1 -6 5
things:cross,symptoms:first=-4 -3 8|things:cross,symptoms:more=-4 8 -4|things:cross,symptoms:neither=3 -12 9
things:cross,symptoms:silent=0 9 -9|things:cross,wishes:equal=-1 -2 4|things:cross,wishes:first=-4 2 2
things:cross,wishes:neither=-7 0 7|things:cross,wishes:silent=4 3 -7|things:equal=-1 5 -4
things:equal,names:apart=-12 -6 18|things:equal,names:equal=-1 -2 4|things:equal,names:first=11 -9 -1
things:equal,names:more=-5 8 -4|things:equal,names:neither=8 10 -17|things:equal,names:silent=3 6 -8
things:equal,names:within=-4 -1 5|things:equal,numbers:apart=-12 6 6|things:equal,numbers:equal=5 -1 -3
things:equal,numbers:first=0 14 -12|things:equal,numbers:neither=11 -14 4|things:equal,numbers:silent=2 -5 3
things:equal,rooms:apart=-9 1 8|things:equal,rooms:equal=17 -2 -15|things:equal,rooms:first=0 5 -4
things:equal,rooms:neither=-10 14 -4|things:equal,rooms:silent=4 -7 4|things:equal,symptoms:apart=-3 -5 9
things:equal,symptoms:equal=-14 12 2|things:equal,symptoms:first=8 -5 -2|things:equal,symptoms:more=-5 10 -4
things:equal,symptoms:neither=5 -4 0|things:equal,symptoms:silent=4 -1 -2|things:equal,symptoms:within=5 0 -4
things:equal,wishes:equal=-8 -5 13|things:equal,wishes:first=-1 1 1|things:equal,wishes:neither=14 -5 -9
things:equal,wishes:silent=-3 6 -2|things:first,names:neither=3 -2 0|things:first,names:silent=0 3 -2
things:first,numbers:first=-4 -2 7|things:first,numbers:neither=3 5 -8|things:first,rooms:neither=-1 0 1
things:first,symptoms:apart=-4 5 -2|things:first,symptoms:first=-2 7 -5|things:first,symptoms:neither=4 -10 6
things:first,wishes:first=-1 4 -3|things:first,wishes:neither=4 -2 -1|things:more=-4 7 -3
things:more,names:apart=3 2 -4|things:more,names:equal=-1 -4 5|things:more,names:first=5 -8 4
things:more,names:neither=1 7 -8|things:more,names:silent=-13 12 1|things:more,numbers:apart=-4 0 3
things:more,numbers:equal=6 -6 1|things:more,numbers:first=1 7 -8|things:more,numbers:neither=-6 9 -2
things:more,numbers:within=2 -6 4|things:more,rooms:apart=0 -5 6|things:more,rooms:equal=-5 8 -3
things:more,rooms:first=4 1 -4|things:more,rooms:neither=8 -2 -5|things:more,rooms:silent=-9 6 4
things:more,symptoms:apart=-6 -6 12|things:more,symptoms:equal=4 8 -10|things:more,symptoms:first=-14 9 6
things:more,symptoms:more=8 -6 -1|things:more,symptoms:neither=9 0 -8|things:more,symptoms:silent=1 -3 3
things:more,symptoms:within=-2 5 -2|things:more,wishes:equal=1 3 -4|things:more,wishes:first=2 2 -4
things:more,wishes:neither=-4 6 -2|things:more,wishes:silent=-1 -4 6|things:neither=4 0 -3
things:neither,names:apart=-1 5 -4|things:neither,names:first=-4 1 3|things:neither,names:neither=8 -6 -2
things:neither,numbers:neither=4 -1 -2|things:neither,rooms:neither=4 0 -3
things:neither,symptoms:equal=11 -4 -7|things:neither,symptoms:neither=-4 6 -3
things:neither,symptoms:silent=-4 -2 7|things:neither,wishes:neither=5 -2 -3|things:silent=-3 1 3
things:silent,names:apart=0 -8 9|things:silent,names:first=-2 7 -4|things:silent,names:neither=-9 5 4
things:silent,names:silent=5 -3 -1|things:silent,numbers:equal=5 -7 3|things:silent,numbers:first=-1 4 -4
things:silent,numbers:neither=-3 -2 6|things:silent,rooms:equal=-4 3 2|things:silent,rooms:neither=-4 5 -1
things:silent,rooms:silent=5 -7 3|things:silent,symptoms:apart=2 5 -6|things:silent,symptoms:equal=2 -5 3
things:silent,symptoms:first=-1 -4 5|things:silent,symptoms:neither=2 4 -6|things:silent,symptoms:silent=-5 1 5
things:silent,symptoms:within=-1 -3 4|things:silent,wishes:equal=-1 5 -4|things:silent,wishes:first=4 0 -3
things:silent,wishes:neither=-12 1 12|things:silent,wishes:silent=8 -3 -4|things:within=9 0 -8
things:within,names:cross=-3 3 0|things:within,names:equal=-2 -1 3|things:within,names:first=-6 11 -4
things:within,names:neither=18 -8 -11|things:within,names:silent=3 -5 2|things:within,numbers:equal=6 -1 -5
things:within,numbers:first=-2 2 1|things:within,numbers:neither=6 2 -8|things:within,numbers:silent=-1 -4 5
things:within,rooms:equal=1 2 -2|things:within,rooms:first=-1 -3 5|things:within,rooms:neither=14 -2 -11
things:within,rooms:silent=-4 5 0|things:within,symptoms:equal=14 -4 -9|things:within,symptoms:first=1 0 0
things:within,symptoms:more=4 -4 0|things:within,symptoms:neither=-9 3 7|things:within,symptoms:silent=-4 7 -2
things:within,wishes:first=-4 -1 5|things:within,wishes:neither=10 4 -13|things:within,wishes:silent=5 -1 -4
waits=31 0 -31|waits,things:apart=0 3 -3|waits,things:cross=18 -6 -11|waits,things:equal=3 2 -5
waits,things:more=10 -2 -8|waits,things:silent=4 -1 -4|waits,things:within=-4 5 -1|want>ask=-5 -1 7
want>ask@other=-2 -1 2|want>ask@same=-2 0 3|want>fail=3 1 -4|want>fail@same=2 1 -2|want>neg=2 -3 2
want>neg@other=-1 -2 3|want>said=-4 -13 17|want>said@none=-4 -4 8|want>said@other=-4 0 4|want>said@same=0 -7 8
want>tell=-1 -1 2|want>tell@none=-1 -1 2|want>thanks=-5 4 1|want>thanks@none=-4 6 -1|want@near=-8 1 8
want@new=3 -2 0|want@none=10 10 -20|want@number=-1 -2 4|want@other=-4 -9 14|want@same=3 -16 13
wishes:apart=-4 -4 7|wishes:equal=-12 0 13|wishes:first=-7 -2 9|wishes:neither=3 -3 1|wishes:silent=13 -6 -7
words-covered=16 20 -35|words-within=61 -26 -34|after:minutes=2 -4 2|areas:first=3 1 -4|ask>fail@none=1 -1 1
ask>neg@same=1 0 0|ask>thanks=0 0 1|ask@none=0 -2 3|ask@number=0 0 1|askfail>ask=2 0 -1|askfail>ask@same=2 0 -1
body-things:first=3 1 -4|fail>past@other=0 -1 1|fail>said@same=0 -3 3|fail>tell=2 0 -1|fail>want@same=2 -1 -1
glad>fail=1 0 0|glad>fail@other=1 -1 1|glad>fail@same=0 2 -1|glad>neg@same=-1 0 2|glad>said@none=1 1 -1
glad>said@other=2 -1 0|if>fail=2 -1 0|if>fail@same=1 -1 0|if>said@other=0 1 -1|if@near=1 0 -1
list:untroubled=0 -1 1|neg>ask@none=3 0 -2|neg>ok@same=-1 0 1|neg>tell=-1 1 1|neg>tell@other=0 3 -2
neg>tell@same=2 -1 0|neg>thanks=2 0 -1|neg>thanks@none=2 0 -1|neg>want@none=-1 0 2|neg@new=2 1 -3
neg@number=-1 1 0|numbers:cross=-1 2 0|ok>fail@none=-1 1 0|ok>neg@other=0 2 -1|ok>tell=1 -1 1
ok>tell@other=-1 0 2|past@same=1 -1 0|persists@new=1 -1 1|persists@number=-1 2 0
second:adds,things:apart=3 0 -2|second:adds,things:first=-1 -1 3|second:first,things:more=0 -1 2
second:first,things:neither=0 1 -1|tell>ask@other=0 -2 2|tell>ask@same=2 0 -1|tell>if=0 1 -1
tell>if@none=0 1 -1|tell>ok@other=1 0 0|tell>said=-1 0 1|tell>tell@none=0 1 0|tell>thanks=0 1 -1
tell>thanks@none=0 1 -1|thanks@new=2 -1 0|things:apart,numbers:equal=-1 -1 2|things:cross,numbers:silent=0 -1 2
things:equal,names:cross=-1 0 1|things:first=3 1 -4|things:more,numbers:more=-1 2 0
things:more,numbers:silent=-1 1 0|things:silent,numbers:silent=0 2 0|things:within,names:apart=-1 0 1
things:within,numbers:apart=0 2 -1|things:within,symptoms:apart=2 0 -1|things:within,symptoms:within=1 0 0
want>ask@none=-1 0 1|want>neg@none=0 0 1|want>neg@same=2 0 -2|gram~"# #"=-7 13 -5|gram~"# $"=-14 16 -2
gram~"# OTHER"=2 3 -5|gram~"# SAME"=3 -2 0|gram~"# SAMEWORD"=1 -1 1|gram~"# also"=0 3 -2|gram~"# am"=0 -3 3
gram~"# and"=-4 5 0|gram~"# are"=-2 3 -1|gram~"# as"=1 2 -3|gram~"# at"=-1 6 -4|gram~"# beep"=-2 -1 3
gram~"# could"=-2 -1 3|gram~"# degre"=1 -5 4|gram~"# forgot"=0 1 -1|gram~"# from"=-5 3 2|gram~"# has"=-7 -2 9
gram~"# hour"=4 -1 -2|gram~"# i"=0 1 -1|gram~"# i'm"=-1 1 1|gram~"# in"=-4 0 4|gram~"# jpg"=0 3 -3
gram~"# minut"=-2 -2 4|gram~"# not"=-3 5 -2|gram~"# now"=0 3 -2|gram~"# of"=-1 2 -1|gram~"# on"=5 0 -4
gram~"# period"=0 2 -1|gram~"# pm"=-1 1 0|gram~"# serial"=-1 3 -2|gram~"# so"=-1 5 -3|gram~"# thank"=4 -2 -2
gram~"# the"=-6 0 6|gram~"# through"=0 3 -2|gram~"# to"=-3 1 2|gram~"# with"=-4 -3 7|gram~"# won't"=1 -2 2
gram~"# y"=3 3 -6|gram~"#"=-26 24 3|gram~"OTHER #"=1 -6 5|gram~"OTHER $"=0 -4 4|gram~"OTHER OTHER"=-5 0 5
gram~"OTHER SAME"=3 1 -4|gram~"OTHER SAME#"=-3 0 3|gram~"OTHER SAMEWORD"=-2 3 0|gram~"OTHER a"=9 -1 -7
gram~"OTHER after"=0 3 -2|gram~"OTHER again"=1 -3 2|gram~"OTHER and"=-5 1 4|gram~"OTHER are"=-4 0 3
gram~"OTHER as"=4 -1 -2|gram~"OTHER at"=-2 -4 6|gram~"OTHER azul"=0 0 1|gram~"OTHER book"=-2 -1 3
gram~"OTHER button"=-1 1 0|gram~"OTHER by"=-5 2 4|gram~"OTHER coming"=0 1 -1|gram~"OTHER could"=2 1 -2
gram~"OTHER de"=1 -2 1|gram~"OTHER del"=-5 -5 10|gram~"OTHER dic"=-1 3 -1|gram~"OTHER doesn't"=7 0 -6
gram~"OTHER for"=-1 -4 4|gram~"OTHER from"=0 -3 3|gram~"OTHER has"=-1 2 -1|gram~"OTHER i"=-5 5 0
gram~"OTHER img"=0 3 -3|gram~"OTHER in"=-4 -5 10|gram~"OTHER is"=2 -4 3|gram~"OTHER it"=-5 0 6
gram~"OTHER it's"=-4 -1 6|gram~"OTHER just"=1 1 -2|gram~"OTHER keep"=-1 0 2|gram~"OTHER last"=-1 0 1
gram~"OTHER lik"=0 3 -2|gram~"OTHER los"=-2 4 -2|gram~"OTHER lot"=0 1 -1|gram~"OTHER mak"=-2 -3 5
gram~"OTHER no"=4 -2 -2|gram~"OTHER now"=-1 2 -1|gram~"OTHER number"=-3 -1 4|gram~"OTHER of"=3 -4 1
gram~"OTHER off"=-1 -2 3|gram~"OTHER on"=-6 5 1|gram~"OTHER one"=-3 5 -2|gram~"OTHER open"=0 3 -3
gram~"OTHER out"=4 -1 -2|gram~"OTHER outsid"=0 2 -2|gram~"OTHER over"=-2 -3 5|gram~"OTHER por"=4 -4 0
gram~"OTHER que"=3 -1 -1|gram~"OTHER read"=-2 0 3|gram~"OTHER room"=0 0 1|gram~"OTHER run"=-5 -1 6
gram~"OTHER sam"=0 2 -1|gram~"OTHER say"=-2 -5 8|gram~"OTHER se"=1 0 0|gram~"OTHER show"=0 -2 2
gram~"OTHER sinc"=0 3 -2|gram~"OTHER so"=-4 2 2|gram~"OTHER the"=-3 6 -4|gram~"OTHER ther"=0 -1 1
gram~"OTHER to"=-5 3 2|gram~"OTHER too"=-1 3 -2|gram~"OTHER trip"=-2 -3 5|gram~"OTHER under"=-1 -1 3
gram~"OTHER was"=-2 -4 6|gram~"OTHER we"=2 -2 0|gram~"OTHER when"=2 3 -5|gram~"OTHER with"=-2 -7 9
gram~"OTHER won't"=0 0 1|gram~"OTHER y"=-4 -1 5|gram~"OTHER yet"=1 -1 1|gram~"OTHER you"=2 -2 0
gram~"OTHER"=-18 -4 21|gram~"SAME #"=-11 0 11|gram~"SAME $"=13 -15 2|gram~"SAME OTHER"=3 1 -3
gram~"SAME SAME"=22 -5 -16|gram~"SAME SAME#"=2 0 -2|gram~"SAME SAMEWORD"=4 -7 3|gram~"SAME a"=-3 -3 6
gram~"SAME about"=-2 1 2|gram~"SAME again"=0 -1 2|gram~"SAME and"=4 1 -5|gram~"SAME any"=2 -1 -1
gram~"SAME are"=4 -1 -2|gram~"SAME as"=1 -2 1|gram~"SAME at"=-2 0 3|gram~"SAME be"=-2 0 3|gram~"SAME by"=0 -3 3
gram~"SAME can't"=-5 1 5|gram~"SAME cod"=1 2 -3|gram~"SAME com"=3 -1 -2|gram~"SAME day"=0 -1 1
gram~"SAME de"=6 -4 -1|gram~"SAME del"=6 -1 -5|gram~"SAME do"=-3 2 1|gram~"SAME doe"=0 -1 1
gram~"SAME doesn't"=4 0 -3|gram~"SAME en"=3 -1 -2|gram~"SAME esta"=0 -1 1|gram~"SAME fin"=1 1 -2
gram~"SAME for"=-6 -5 11|gram~"SAME from"=7 0 -7|gram~"SAME giv"=2 0 -1|gram~"SAME going"=1 0 -1
gram~"SAME gun"=6 0 -6|gram~"SAME has"=-5 4 2|gram~"SAME her"=0 -4 4|gram~"SAME i"=-1 4 -3
gram~"SAME in"=12 -9 -3|gram~"SAME is"=8 -6 -2|gram~"SAME isn't"=3 -4 1|gram~"SAME it"=10 -4 -5
gram~"SAME keep"=3 0 -2|gram~"SAME letter"=-2 0 3|gram~"SAME meeting"=3 0 -3|gram~"SAME messag"=3 -1 -2
gram~"SAME my"=-1 3 -1|gram~"SAME need"=-2 -1 4|gram~"SAME next"=-1 -1 2|gram~"SAME no"=4 -1 -2
gram~"SAME not"=5 1 -6|gram~"SAME nothing"=1 3 -3|gram~"SAME of"=-1 -4 5|gram~"SAME on"=-3 1 2
gram~"SAME only"=1 0 -1|gram~"SAME open"=2 2 -4|gram~"SAME out"=1 -1 0|gram~"SAME over"=4 0 -4
gram~"SAME para"=0 0 1|gram~"SAME parent"=0 2 -1|gram~"SAME pleas"=-5 -1 6|gram~"SAME pls"=0 0 1
gram~"SAME problem"=5 -2 -3|gram~"SAME say"=-12 9 3|gram~"SAME she"=-3 0 4|gram~"SAME show"=1 0 -1
gram~"SAME sid"=-1 2 -1|gram~"SAME sinc"=2 0 -2|gram~"SAME so"=-2 6 -4|gram~"SAME sorry"=-1 3 -1
gram~"SAME stay"=2 -1 0|gram~"SAME still"=1 4 -4|gram~"SAME tech"=-1 0 1|gram~"SAME thank"=-3 4 -1
gram~"SAME that"=8 -5 -3|gram~"SAME the"=-1 -3 4|gram~"SAME thi"=-1 -1 2|gram~"SAME to"=-5 -6 11
gram~"SAME too"=-3 0 4|gram~"SAME typ"=2 0 -1|gram~"SAME what"=-1 0 2|gram~"SAME wher"=2 0 -2
gram~"SAME with"=-2 0 2|gram~"SAME won't"=3 -2 -1|gram~"SAME y"=2 0 -1|gram~"SAME yet"=4 -2 -2
gram~"SAME"=23 -28 6|gram~"SAME# $"=-3 3 0|gram~"SAME# OTHER"=0 -1 1|gram~"SAME# SAME"=6 -1 -5
gram~"SAME# SAMEWORD"=2 1 -2|gram~"SAME# has"=7 0 -7|gram~"SAME# i"=-1 2 -1|gram~"SAME# is"=2 -1 0
gram~"SAME# it's"=1 3 -4|gram~"SAME# no"=-3 -3 6|gram~"SAME# the"=1 -2 1|gram~"SAME# when"=-2 -3 5
gram~"SAME#"=16 -14 -2|gram~"SAMEWORD #"=-4 -1 6|gram~"SAMEWORD $"=-1 4 -2|gram~"SAMEWORD OTHER"=2 -2 1
gram~"SAMEWORD SAME"=7 1 -8|gram~"SAMEWORD SAME#"=-3 1 3|gram~"SAMEWORD SAMEWORD"=19 -14 -4
gram~"SAMEWORD a"=-4 4 0|gram~"SAMEWORD again"=0 -1 1|gram~"SAMEWORD all"=4 -2 -2|gram~"SAMEWORD and"=3 2 -4
gram~"SAMEWORD are"=5 -1 -4|gram~"SAMEWORD as"=0 1 -1|gram~"SAMEWORD at"=2 -4 2|gram~"SAMEWORD box"=2 -1 -1
gram~"SAMEWORD building"=-1 -1 2|gram~"SAMEWORD by"=5 -2 -3|gram~"SAMEWORD can't"=0 -1 0
gram~"SAMEWORD cod"=1 -1 1|gram~"SAMEWORD de"=1 -5 4|gram~"SAMEWORD doesn't"=-4 -1 5
gram~"SAMEWORD down"=3 -2 -1|gram~"SAMEWORD el"=-1 0 2|gram~"SAMEWORD en"=2 0 -2|gram~"SAMEWORD es"=-1 3 -2
gram~"SAMEWORD for"=-5 4 1|gram~"SAMEWORD from"=1 0 -1|gram~"SAMEWORD gracia"=2 0 -2
gram~"SAMEWORD half"=2 3 -5|gram~"SAMEWORD has"=5 0 -5|gram~"SAMEWORD help"=2 -1 -1|gram~"SAMEWORD her"=1 0 -1
gram~"SAMEWORD i"=4 -1 -2|gram~"SAMEWORD in"=-2 0 3|gram~"SAMEWORD is"=3 -2 0|gram~"SAMEWORD it"=-2 3 -1
gram~"SAMEWORD it's"=3 -2 -1|gram~"SAMEWORD los"=0 3 -3|gram~"SAMEWORD lot"=1 -1 1|gram~"SAMEWORD me"=2 -1 -1
gram~"SAMEWORD messag"=7 0 -6|gram~"SAMEWORD my"=0 1 -1|gram~"SAMEWORD need"=-1 0 1|gram~"SAMEWORD no"=2 -4 3
gram~"SAMEWORD not"=7 -4 -3|gram~"SAMEWORD of"=-1 -4 5|gram~"SAMEWORD on"=4 -5 1|gram~"SAMEWORD pleas"=5 0 -4
gram~"SAMEWORD que"=1 0 0|gram~"SAMEWORD room"=1 -1 1|gram~"SAMEWORD say"=4 -4 0|gram~"SAMEWORD se"=1 -1 0
gram~"SAMEWORD show"=3 -3 0|gram~"SAMEWORD so"=0 1 -1|gram~"SAMEWORD still"=1 -1 0
gram~"SAMEWORD teacher"=1 -1 0|gram~"SAMEWORD thank"=0 -1 1|gram~"SAMEWORD that"=2 -2 1
gram~"SAMEWORD the"=-10 1 9|gram~"SAMEWORD ther"=-1 -3 5|gram~"SAMEWORD two"=-2 4 -1|gram~"SAMEWORD up"=0 1 -1
gram~"SAMEWORD we"=3 -2 -1|gram~"SAMEWORD what"=1 -1 1|gram~"SAMEWORD when"=1 0 -1|gram~"SAMEWORD wher"=3 -1 -2
gram~"SAMEWORD who"=1 -1 0|gram~"SAMEWORD with"=-4 1 3|gram~"SAMEWORD won't"=-1 -1 2|gram~"SAMEWORD y"=6 -2 -4
gram~"SAMEWORD"=14 -20 6|gram~"THING $"=-3 0 3|gram~"THING in"=0 3 -3|gram~"THING it"=0 1 0
gram~"THING to"=-3 -2 5|gram~"THING"=-5 -2 7|gram~"^ #"=2 3 -5|gram~"^ $"=13 -8 -5|gram~"^ OTHER"=-2 0 2
gram~"^ SAME"=9 -7 -2|gram~"^ SAMEWORD"=0 -12 12|gram~"^ a"=-5 0 5|gram~"^ after"=-2 -2 5
gram~"^ ahora"=-3 -2 5|gram~"^ all"=1 2 -3|gram~"^ also"=-3 3 1|gram~"^ and"=-2 -4 6|gram~"^ another"=1 -2 1
gram~"^ any"=1 4 -5|gram~"^ as"=-1 3 -2|gram~"^ at"=-4 -2 7|gram~"^ benny"=-3 4 -1|gram~"^ buen"=2 -1 -1
gram~"^ buena"=4 -7 3|gram~"^ bueno"=1 -1 1|gram~"^ bump"=10 -6 -3|gram~"^ can"=-12 -4 17
gram~"^ checking"=6 -1 -5|gram~"^ coach"=0 0 1|gram~"^ correction"=-1 2 -1|gram~"^ could"=-4 -3 7
gram~"^ custodian"=-1 4 -3|gram~"^ dear"=4 -3 -1|gram~"^ did"=8 -2 -6|gram~"^ disculp"=7 -3 -4
gram~"^ disculpen"=4 0 -3|gram~"^ el"=-2 -1 3|gram~"^ en"=-3 -3 6|gram~"^ es"=0 4 -4|gram~"^ estimado"=0 -1 1
gram~"^ ext"=0 1 -1|gram~"^ following"=2 -2 0|gram~"^ for"=-4 -2 6|gram~"^ forgot"=1 2 -3
gram~"^ forwarding"=1 -1 0|gram~"^ found"=-4 10 -6|gram~"^ funny"=0 2 -2|gram~"^ good"=7 -5 -2
gram~"^ got"=-1 -4 4|gram~"^ happy"=1 0 0|gram~"^ hello"=4 -1 -3|gram~"^ her"=-1 8 -7|gram~"^ hey"=4 -4 0
gram~"^ hi"=8 -5 -3|gram~"^ hola"=1 -1 1|gram~"^ how"=-5 -4 9|gram~"^ hr"=0 2 -1|gram~"^ i"=-1 6 -5
gram~"^ i'd"=-2 -1 3|gram~"^ i'll"=-1 6 -5|gram~"^ i'm"=8 -1 -7|gram~"^ i'v"=1 0 -1|gram~"^ in"=1 -2 2
gram~"^ is"=4 -4 0|gram~"^ it"=3 12 -15|gram~"^ it's"=-4 8 -4|gram~"^ its"=1 2 -3|gram~"^ jo"=0 0 1
gram~"^ just"=2 2 -3|gram~"^ la"=-4 -5 10|gram~"^ mak"=-2 5 -3|gram~"^ me"=-2 5 -3|gram~"^ morning"=0 1 -1
gram~"^ mr"=1 5 -6|gram~"^ mrs"=-4 2 1|gram~"^ ms"=-1 -2 3|gram~"^ my"=-7 -3 10|gram~"^ nada"=3 0 -2
gram~"^ nam"=4 -1 -3|gram~"^ necesito"=0 -1 1|gram~"^ never"=-3 5 -1|gram~"^ new"=0 -4 4|gram~"^ no"=-3 -3 6
gram~"^ nobody"=5 -1 -4|gram~"^ not"=2 1 -2|gram~"^ nothing"=3 0 -3|gram~"^ now"=-4 0 4|gram~"^ ok"=-1 2 -1
gram~"^ on"=2 -1 0|gram~"^ one"=1 0 -1|gram~"^ only"=0 3 -2|gram~"^ otra"=1 -1 1|gram~"^ our"=2 -4 2
gram~"^ passing"=1 1 -1|gram~"^ perdon"=0 2 -1|gram~"^ pleas"=-3 -11 14|gram~"^ prob"=-2 4 -2
gram~"^ resending"=2 -1 0|gram~"^ sal"=-6 11 -5|gram~"^ sam"=-8 -2 11|gram~"^ se"=0 1 -1
gram~"^ second"=-2 -2 4|gram~"^ see"=-1 3 -2|gram~"^ seguimo"=4 -1 -3|gram~"^ sending"=8 -3 -4
gram~"^ separat"=-2 -3 5|gram~"^ she"=-4 8 -4|gram~"^ sorry"=3 7 -10|gram~"^ soy"=-2 6 -4|gram~"^ still"=1 0 -1
gram~"^ sub"=0 -1 2|gram~"^ tag"=1 2 -2|gram~"^ tambien"=-1 -4 5|gram~"^ thank"=-1 -1 3|gram~"^ that"=6 -1 -5
gram~"^ the"=-6 -6 12|gram~"^ theo"=2 -2 0|gram~"^ ther"=-3 -4 8|gram~"^ there's"=2 -4 2|gram~"^ they'r"=1 1 -2
gram~"^ thi"=0 0 1|gram~"^ thre"=2 0 -1|gram~"^ to"=3 1 -4|gram~"^ today"=-2 5 -3|gram~"^ turn"=-1 5 -4
gram~"^ two"=1 0 0|gram~"^ updat"=-1 1 0|gram~"^ using"=-3 -3 7|gram~"^ vendor"=-2 0 2|gram~"^ we"=-6 0 7
gram~"^ we'r"=6 -2 -4|gram~"^ what"=-3 -2 5|gram~"^ what's"=-1 1 0|gram~"^ when"=2 -1 0|gram~"^ wher"=-4 -4 8
gram~"^ whil"=-3 0 4|gram~"^ who"=4 0 -4|gram~"^ ya"=-4 12 -8|gram~"^ you"=2 -1 0|gram~"^ you'll"=0 0 1
gram~"a #"=-1 4 -3|gram~"a OTHER"=-1 -2 4|gram~"a SAME"=0 1 -1|gram~"a SAMEWORD"=-4 1 3|gram~"a broken"=-2 -1 3
gram~"a child's"=-1 -1 2|gram~"a cod"=-1 0 2|gram~"a copy"=0 2 -2|gram~"a crack"=0 0 1|gram~"a cracked"=0 -1 1
gram~"a day"=0 -1 1|gram~"a half"=-1 0 1|gram~"a la"=2 -3 2|gram~"a list"=0 -1 1|gram~"a messag"=5 -3 -2
gram~"a mi"=5 -1 -4|gram~"a minut"=-1 2 0|gram~"a new"=-2 -2 4|gram~"a reading"=4 2 -5|gram~"a second"=2 1 -2
gram~"a student"=-6 1 6|gram~"a su"=-3 0 4|gram~"a week"=4 -2 -1|gram~"a wir"=-3 2 2|gram~"a"=5 -9 5
gram~"abl to"=-2 4 -2|gram~"abl"=-2 4 -2|gram~"about #"=0 1 -1|gram~"about SAME"=1 -1 0|gram~"about a"=1 0 -1
gram~"about it"=0 3 -3|gram~"about my"=0 -4 4|gram~"about our"=2 0 -1|gram~"about the"=0 -3 3
gram~"about"=1 -1 0|gram~"abov"=-1 0 1|gram~"absent"=-1 -1 2|gram~"accepted by"=5 0 -4|gram~"accepted"=5 0 -4
gram~"add"=-2 2 0|gram~"addition to"=-1 4 -2|gram~"addition"=-1 4 -2|gram~"address and"=4 -1 -3
gram~"address"=-2 6 -4|gram~"adema"=-1 5 -4|gram~"advanc"=1 0 -1|gram~"advis"=1 0 -1|gram~"after #"=-1 3 -1
gram~"after i"=0 3 -2|gram~"after the"=-2 -2 5|gram~"after"=-5 7 -2|gram~"afternoon $"=-3 0 3
gram~"again SAME"=1 -1 0|gram~"again SAMEWORD"=1 0 -1|gram~"again about"=2 -1 0|gram~"again i"=-5 5 0
gram~"again in"=10 -6 -4|gram~"again now"=0 0 1|gram~"again the"=0 1 -1|gram~"again today"=2 -1 -1
gram~"again"=12 -6 -6|gram~"ago"=3 -2 -1|gram~"ahi"=-3 1 2|gram~"ahora el"=-1 -1 2|gram~"ahora"=-6 0 6
gram~"aid $"=-1 3 -1|gram~"aid"=-2 4 -3|gram~"aide's"=-2 -1 3|gram~"al"=1 12 -12|gram~"alguien"=-2 -3 5
gram~"all $"=-1 -4 6|gram~"all day"=-3 0 3|gram~"all of"=0 3 -4|gram~"all the"=2 2 -4|gram~"all"=-5 10 -4
gram~"along"=1 -1 0|gram~"already"=2 0 -1|gram~"also SAME"=-2 -1 3|gram~"also my"=0 3 -2|gram~"also the"=-3 2 2
gram~"also"=-15 -2 18|gram~"alway"=-3 3 1|gram~"am still"=-4 2 2|gram~"am writing"=1 -1 0|gram~"am"=3 -3 1
gram~"ame"=-2 0 2|gram~"an SAME"=-2 -1 4|gram~"an SAMEWORD"=7 -4 -3|gram~"an answer"=2 -1 -1
gram~"an hour"=1 1 -1|gram~"an updat"=-1 -3 5|gram~"an"=2 2 -4|gram~"and #"=-2 0 3|gram~"and OTHER"=1 -2 1
gram~"and SAME"=3 -4 1|gram~"and SAMEWORD"=2 -2 1|gram~"and a"=-4 7 -3|gram~"and both"=-1 5 -3
gram~"and can"=-1 5 -4|gram~"and each"=1 1 -1|gram~"and friday"=-1 4 -3|gram~"and getting"=1 0 -1
gram~"and her"=-2 3 -1|gram~"and i"=4 -4 0|gram~"and i'm"=4 -1 -3|gram~"and i'v"=4 -2 -2|gram~"and it"=7 -9 2
gram~"and it's"=-5 9 -4|gram~"and my"=3 0 -2|gram~"and no"=-3 4 -1|gram~"and nobody"=-3 -2 5
gram~"and not"=0 1 0|gram~"and nothing"=-3 -2 5|gram~"and now"=-1 2 -1|gram~"and off"=1 0 -1
gram~"and sam"=0 -2 2|gram~"and say"=-1 3 -2|gram~"and she"=-1 2 -1|gram~"and still"=0 1 0
gram~"and that's"=-4 2 2|gram~"and the"=8 -6 -1|gram~"and then"=-1 1 0|gram~"and ther"=1 4 -4
gram~"and turned"=-1 2 -1|gram~"and typed"=-1 2 -1|gram~"and went"=0 2 -2|gram~"and what"=-2 0 2
gram~"and won't"=1 -2 2|gram~"and"=-3 18 -14|gram~"annex"=-2 3 0|gram~"another OTHER"=3 2 -4
gram~"another one"=-1 -3 4|gram~"another"=2 -3 2|gram~"answer"=3 -1 -1|gram~"answered"=0 3 -3
gram~"any SAMEWORD"=6 0 -6|gram~"any mor"=-1 -1 3|gram~"any new"=2 0 -1|gram~"any tim"=-1 2 -1
gram~"any updat"=1 0 0|gram~"any word"=1 4 -5|gram~"any"=8 -1 -6|gram~"anybody coming"=1 0 0
gram~"anybody"=5 -1 -4|gram~"anyon"=10 -3 -7|gram~"anything $"=2 -1 -1|gram~"anything"=4 2 -6
gram~"apaga"=-2 -2 4|gram~"apagars"=0 4 -3|gram~"aparato"=2 1 -3|gram~"appreciat"=1 1 -2
gram~"are OTHER"=-1 1 1|gram~"are SAME"=-1 3 -2|gram~"are SAMEWORD"=0 1 -1|gram~"are lined"=0 1 -1
gram~"are still"=-1 0 1|gram~"are writing"=0 1 -1|gram~"are you"=2 0 -1|gram~"are"=9 1 -9|gram~"area"=3 -2 0
gram~"aren't"=6 -2 -4|gram~"around"=2 2 -3|gram~"art SAMEWORD"=-7 0 7|gram~"art"=-1 -1 2|gram~"as #"=-1 -4 5
gram~"as a"=-1 4 -3|gram~"as i"=9 -4 -4|gram~"as it"=0 -4 4|gram~"as my"=2 -1 -1|gram~"as the"=-5 3 2
gram~"as well"=-3 7 -4|gram~"as you"=3 -1 -2|gram~"as"=10 -5 -5|gram~"ask"=-1 -2 3|gram~"asked for"=1 1 -1
gram~"asked me"=2 -4 1|gram~"asked"=4 -3 -1|gram~"asking for"=-1 -2 4|gram~"asking me"=4 0 -3
gram~"asking"=2 -2 0|gram~"assigned"=1 0 0|gram~"at #"=-4 12 -9|gram~"at $"=1 -2 1|gram~"at OTHER"=3 1 -4
gram~"at SAME"=-1 -1 2|gram~"at SAME#"=6 -2 -3|gram~"at SAMEWORD"=-2 -1 4|gram~"at a"=0 1 -1
gram~"at all"=-2 7 -4|gram~"at it"=0 -4 4|gram~"at me"=6 -1 -5|gram~"at my"=1 0 -1|gram~"at noon"=0 2 -1
gram~"at our"=3 0 -2|gram~"at sand"=-1 0 1|gram~"at that"=7 -5 -1|gram~"at the"=-2 -1 3|gram~"at"=-1 4 -3
gram~"atra"=-1 4 -3|gram~"attached"=-1 5 -3|gram~"august"=1 0 -1|gram~"ava"=0 -2 2|gram~"aviso"=-1 0 2
gram~"awar"=3 0 -3|gram~"away"=1 -1 1|gram~"ayuda $"=5 -1 -3|gram~"ayuda"=5 -1 -3|gram~"azul"=-3 5 -2
gram~"b"=1 1 -2|gram~"back on"=-4 5 -1|gram~"back"=-1 3 -2|gram~"backed"=1 2 -2|gram~"backward"=-4 1 3
gram~"band room"=-1 0 1|gram~"band"=-1 1 0|gram~"bar"=-1 -1 3|gram~"bas"=0 1 0|gram~"batteri"=-1 0 1
gram~"be a"=2 -1 0|gram~"be at"=-1 3 -2|gram~"be grateful"=1 0 -1|gram~"be in"=-1 3 -2|gram~"be looked"=1 -2 1
gram~"be set"=-2 -4 6|gram~"be the"=-1 2 -1|gram~"be without"=1 -1 0|gram~"be"=-3 4 -1|gram~"becaus the"=2 0 -1
gram~"becaus"=4 -1 -2|gram~"been a"=6 -4 -3|gram~"been"=7 -3 -4|gram~"beep but"=-2 -1 3|gram~"beep"=-1 -3 4
gram~"beeping"=1 2 -2|gram~"befor #"=-2 2 1|gram~"befor $"=0 1 -1|gram~"befor that"=0 0 1
gram~"befor the"=3 0 -2|gram~"befor"=2 4 -6|gram~"behind the"=-1 5 -4|gram~"behind"=-1 5 -4|gram~"being"=3 -2 0
gram~"believ i"=-3 -3 6|gram~"believ"=-3 -3 6|gram~"belt"=0 0 1|gram~"benny de"=-2 4 -1|gram~"benny"=-2 4 -1
gram~"best"=-2 5 -3|gram~"better"=2 0 -1|gram~"bettina in"=0 0 1|gram~"bettina"=1 -1 0|gram~"between #"=-1 -1 2
gram~"between"=-1 0 1|gram~"bien"=1 -1 1|gram~"big"=7 -1 -6|gram~"bin"=-2 0 2|gram~"bison ridg"=0 4 -3
gram~"bison"=0 4 -3|gram~"black"=4 -4 1|gram~"blank"=0 -1 2|gram~"blinking"=2 0 -2|gram~"blow"=-1 -9 10
gram~"blu"=1 -2 1|gram~"book"=-2 -2 4|gram~"borrowed"=-1 2 -1|gram~"boss"=2 0 -2|gram~"both"=-4 7 -3
gram~"bottom of"=-3 -3 6|gram~"bottom"=-4 -4 7|gram~"bought"=2 2 -4|gram~"bounc"=-1 -2 3|gram~"box"=4 0 -3
gram~"boy"=5 -1 -3|gram~"bracket"=-5 -2 7|gram~"bring"=0 -2 3|gram~"brok off"=0 0 1|gram~"brok"=-8 -3 11
gram~"broken SAME"=-1 -2 3|gram~"broken"=-1 3 -2|gram~"bryson"=-1 0 2|gram~"buen dia"=2 -1 -1
gram~"buen"=2 -1 -1|gram~"buena tard"=3 -2 0|gram~"buena"=4 -7 3|gram~"bueno dia"=2 -1 0|gram~"bueno"=2 -1 0
gram~"building $"=0 -2 2|gram~"building"=3 0 -3|gram~"bulging"=-2 -4 6|gram~"bump $"=10 -6 -3
gram~"bump"=10 -6 -3|gram~"burnt"=0 3 -2|gram~"busy"=6 -3 -3|gram~"but doesn't"=-2 -1 3|gram~"but i"=2 -1 -1
gram~"but the"=-4 8 -4|gram~"but"=-10 9 2|gram~"butter"=-1 2 0|gram~"button $"=3 -1 -2|gram~"button"=1 2 -4
gram~"by OTHER"=-1 1 1|gram~"by SAME#"=-2 -1 3|gram~"by a"=-4 4 1|gram~"by an"=2 0 -2|gram~"by hand"=-2 0 2
gram~"by itself"=2 1 -3|gram~"by the"=9 -3 -6|gram~"by"=-3 5 -2|gram~"cabl y"=-1 3 -2|gram~"cabl"=-2 3 -1
gram~"cafeteria"=-2 -1 3|gram~"calling"=2 -2 0|gram~"cam back"=-4 5 -1|gram~"cam off"=-2 -2 4
gram~"cam on"=-1 2 -1|gram~"cam"=-6 8 -2|gram~"can com"=0 2 -1|gram~"can i"=-4 -1 5|gram~"can imagin"=1 0 0
gram~"can it"=0 -8 9|gram~"can look"=-1 4 -3|gram~"can see"=-5 6 -1|gram~"can tell"=0 -2 2
gram~"can the"=-3 -1 4|gram~"can you"=-6 -3 9|gram~"can"=-6 -1 7|gram~"can't OTHER"=-1 -1 3
gram~"can't SAME"=-2 -3 5|gram~"can't be"=-1 4 -3|gram~"can't find"=1 -2 1|gram~"can't get"=1 0 0
gram~"can't open"=0 -2 3|gram~"can't post"=-1 -1 2|gram~"can't see"=1 0 0|gram~"can't"=8 -10 3
gram~"cancel $"=-3 6 -2|gram~"cancel"=-6 11 -5|gram~"cannot"=3 -3 0|gram~"cant"=8 1 -8|gram~"car"=0 3 -3
gram~"card"=-3 -1 4|gram~"carla weem"=-1 0 2|gram~"carla"=-1 0 2|gram~"cas"=7 -4 -3|gram~"category"=-3 5 -2
gram~"caution"=0 2 -2|gram~"cell #"=0 3 -3|gram~"cell"=-3 7 -4|gram~"certificat"=-3 0 4|gram~"chanc"=1 0 0
gram~"chang my"=0 0 1|gram~"chang"=-6 6 1|gram~"changed"=1 4 -4|gram~"check"=-1 -1 3|gram~"checking in"=5 0 -4
gram~"checking on"=3 0 -2|gram~"checking whether"=1 0 0|gram~"checking"=8 1 -8|gram~"child"=-2 0 3
gram~"child's"=-1 -1 2|gram~"children"=0 1 -1|gram~"choos"=2 -1 -1|gram~"cierra"=-4 2 2|gram~"cinta"=-5 -2 7
gram~"clas de"=1 -1 0|gram~"clas"=0 -1 1|gram~"class"=1 0 0|gram~"classroom are"=-1 1 0|gram~"classroom"=-1 1 0
gram~"click"=-3 -3 6|gram~"clicked"=-4 3 1|gram~"clinic"=-5 -2 7|gram~"clos"=-4 -1 5|gram~"closed"=-1 0 2
gram~"closet"=-1 1 0|gram~"club $"=-2 -1 3|gram~"club"=-2 -3 5|gram~"coach dunn"=3 -1 -2
gram~"coach tafoya"=0 -1 2|gram~"coach"=2 -7 5|gram~"cocina"=0 0 1|gram~"cod and"=0 -1 1|gram~"cod for"=1 0 0
gram~"cod from"=2 0 -2|gram~"cod not"=-2 -1 3|gram~"cod"=-1 0 2|gram~"com $"=6 -1 -4|gram~"com and"=-1 2 -1
gram~"com back"=1 1 -1|gram~"com by"=0 1 -1|gram~"com from"=-2 3 0|gram~"com on"=0 1 -1|gram~"com out"=0 -1 2
gram~"com the"=0 2 -1|gram~"com up"=1 1 -1|gram~"com"=5 7 -11|gram~"coming $"=3 0 -3|gram~"coming for"=6 -2 -3
gram~"coming from"=0 3 -2|gram~"coming in"=-1 -1 3|gram~"coming to"=1 0 -1|gram~"coming"=6 0 -6
gram~"comma"=1 0 0|gram~"como"=-5 -4 9|gram~"con el"=0 -2 3|gram~"con la"=4 -2 -2|gram~"con los"=1 1 -2
gram~"con"=-1 -5 6|gram~"concert"=-3 0 4|gram~"consider"=0 -1 1|gram~"contact"=-3 9 -5
gram~"continu to"=3 -1 -2|gram~"continu"=3 -1 -2|gram~"copy"=4 3 -6|gram~"cord"=-2 -1 3
gram~"correction the"=0 1 0|gram~"correction"=1 2 -2|gram~"could he"=0 -1 1|gram~"could i"=-1 0 1
gram~"could somebody"=3 0 -2|gram~"could someon"=0 -1 2|gram~"could the"=-2 -4 6|gram~"could we"=1 -1 0
gram~"could you"=-2 -1 3|gram~"could"=0 -8 8|gram~"counsel"=1 1 -2|gram~"counseling"=0 -1 2|gram~"count"=-4 4 0
gram~"countwis"=-2 -1 4|gram~"county"=-1 1 0|gram~"cover of"=-1 1 0|gram~"cover"=-2 0 2|gram~"crack in"=0 0 1
gram~"crack"=-1 1 0|gram~"cracked SAME"=2 0 -1|gram~"cracked"=-2 -2 4|gram~"crooked"=-1 0 1
gram~"cuando"=4 3 -6|gram~"custodian"=0 1 0|gram~"cut off"=2 0 -2|gram~"cut out"=1 0 -1|gram~"cut"=3 -1 -1
gram~"d"=-1 2 -1|gram~"dad"=0 1 -1|gram~"daily"=2 -1 -1|gram~"dat on"=-4 0 4|gram~"dat"=3 -3 0
gram~"dated"=-1 4 -3|gram~"daughter"=1 -1 0|gram~"daughter's"=-1 2 0|gram~"day $"=-4 3 1|gram~"day and"=3 -1 -2
gram~"day i"=3 0 -2|gram~"day"=6 -4 -2|gram~"de SAMEWORD"=5 -4 0|gram~"de apagars"=0 4 -3|gram~"de la"=-4 -4 8
gram~"de los"=-4 3 2|gram~"de mi"=2 3 -5|gram~"de nuevo"=-1 0 2|gram~"de su"=-1 -1 2|gram~"de"=-6 2 4
gram~"dead $"=-4 0 4|gram~"dead"=-4 -2 6|gram~"deadlin is"=-1 1 0|gram~"deadlin"=-1 0 1
gram~"dean wexler's"=2 0 -1|gram~"dean"=2 0 -1|gram~"dear SAMEWORD"=-1 -1 2|gram~"dear help"=2 0 -1
gram~"dear"=4 -3 -1|gram~"december #"=4 0 -4|gram~"december"=2 0 -2|gram~"decirl"=1 1 -1|gram~"degre"=1 -5 4
gram~"deja"=1 -4 3|gram~"del OTHER"=-2 -1 3|gram~"del SAME"=5 -1 -3|gram~"del SAME#"=-3 -3 6
gram~"del SAMEWORD"=10 -1 -8|gram~"del lado"=-1 3 -2|gram~"del"=-1 -6 7|gram~"delet"=-1 0 1
gram~"deleted a"=0 -4 5|gram~"deleted"=-1 -2 4|gram~"devic in"=3 0 -2|gram~"devic"=3 -1 -1
gram~"dia ya"=2 -1 -1|gram~"dia"=5 -2 -2|gram~"dic OTHER"=-2 6 -4|gram~"dic que"=0 1 -1|gram~"dic"=-4 5 -1
gram~"dicen que"=2 -1 -1|gram~"dicen"=2 -1 -1|gram~"diciendo"=1 0 -1|gram~"did anyon"=5 -1 -4
gram~"did it"=3 0 -3|gram~"did not"=0 -4 4|gram~"did the"=-2 -3 5|gram~"did you"=3 0 -2|gram~"did"=7 -2 -4
gram~"died"=2 -1 0|gram~"different"=-4 -4 8|gram~"disabled"=0 -1 2|gram~"disculp la"=3 0 -3
gram~"disculp"=6 -1 -4|gram~"disculpen"=4 0 -3|gram~"disk"=-1 0 2|gram~"disregard"=0 1 -1|gram~"do $"=0 -2 2
gram~"do SAME"=0 0 -1|gram~"do i"=-4 -8 13|gram~"do not"=1 0 0|gram~"do with"=-2 2 0|gram~"do you"=1 0 -1
gram~"do"=-6 -4 10|gram~"doe not"=-1 -4 5|gram~"doe"=-3 -3 6|gram~"doesn't OTHER"=-4 -1 4
gram~"doesn't SAME"=0 -2 2|gram~"doesn't SAMEWORD"=3 1 -4|gram~"doesn't see"=0 4 -4|gram~"doesn't tak"=2 -1 0
gram~"doesn't"=2 -9 7|gram~"don"=0 -4 4|gram~"don't $"=4 -2 -2|gram~"don't find"=0 -1 1|gram~"don't get"=1 -2 1
gram~"don't"=0 -2 2|gram~"dond"=-2 -3 5|gram~"dont"=4 0 -3|gram~"dos"=-2 1 1|gram~"dot"=-2 4 -2
gram~"down $"=2 0 -1|gram~"down so"=1 -1 1|gram~"down"=3 -1 -2|gram~"dr hoxi"=0 -1 2|gram~"dr"=1 -2 1
gram~"drawing"=-1 -1 2|gram~"drop"=-1 2 0|gram~"dropped"=-6 3 3|gram~"dryer in"=-1 -1 3|gram~"dryer"=-1 -1 3
gram~"due"=4 -1 -3|gram~"dunmor"=0 3 -3|gram~"dunn"=2 -2 0|gram~"each tim"=0 -1 2|gram~"each"=-1 0 1
gram~"earlier"=7 -2 -5|gram~"early"=1 -1 0|gram~"either $"=-4 5 -1|gram~"either"=-4 7 -2|gram~"el OTHER"=-4 3 1
gram~"el SAME"=7 -5 -1|gram~"el SAME#"=5 -1 -4|gram~"el SAMEWORD"=2 1 -2|gram~"el aparato"=2 1 -3
gram~"el cabl"=-2 0 2|gram~"el salon"=-1 3 -1|gram~"el"=-7 -3 10|gram~"elementary"=3 -1 -2
gram~"eleven"=-1 -2 3|gram~"else's"=1 -4 3|gram~"employe"=0 1 -1|gram~"empty then"=-1 2 -1|gram~"empty"=-1 2 -1
gram~"en SAMEWORD"=3 0 -2|gram~"en el"=5 1 -5|gram~"en la"=-7 0 7|gram~"en los"=0 2 -1|gram~"en"=-2 -2 4
gram~"end in"=0 2 -1|gram~"end"=0 2 -1|gram~"ended"=-1 0 2|gram~"english"=-2 2 0|gram~"enter"=-5 1 4
gram~"entrada"=4 -1 -3|gram~"error #"=0 1 -1|gram~"error"=0 3 -3|gram~"es el"=-2 3 -1|gram~"es en"=0 3 -2
gram~"es la"=-2 2 1|gram~"es"=-10 7 3|gram~"escribi"=1 1 -1|gram~"escribo"=2 0 -1|gram~"escuela $"=0 -2 3
gram~"escuela"=1 2 -2|gram~"ese"=-3 2 2|gram~"eso"=-2 3 -1|gram~"esperando"=1 0 -1|gram~"espero"=3 -1 -2
gram~"esposo"=0 4 -4|gram~"esta"=3 -4 1|gram~"estimado"=0 -1 1|gram~"estoy"=2 2 -4|gram~"etiqueta"=0 1 -1
gram~"even"=1 1 -1|gram~"evening"=2 -1 -1|gram~"every OTHER"=-1 -1 2|gram~"every SAME"=0 -1 1
gram~"every morning"=1 0 0|gram~"every tim"=-1 -2 3|gram~"every"=-1 -2 4|gram~"everyon"=-1 -1 3
gram~"everything"=3 -3 0|gram~"exampl the"=-4 8 -3|gram~"exampl"=-8 16 -7|gram~"expect"=2 0 -1
gram~"expir"=-2 1 1|gram~"expired"=2 0 -2|gram~"ext #"=-2 3 -1|gram~"ext is"=0 1 -1|gram~"ext"=-2 3 -2
gram~"eye"=1 0 0|gram~"f"=0 0 1|gram~"fac"=2 -1 -1|gram~"fall"=-1 -1 3|gram~"famili"=-3 1 2|gram~"fast"=-3 1 2
gram~"father"=0 -1 1|gram~"favor"=2 -2 0|gram~"fila"=-1 1 0|gram~"fin $"=-3 6 -3|gram~"fin so"=-1 2 -1
gram~"fin"=-9 6 4|gram~"find the"=0 -2 3|gram~"find"=-4 -1 5|gram~"finger $"=0 -1 2|gram~"finger"=-1 -1 2
gram~"first tim"=4 -2 -2|gram~"first"=6 1 -7|gram~"fiv minut"=3 0 -2|gram~"fiv"=3 3 -6|gram~"fix"=2 0 -2
gram~"fixed"=-2 3 0|gram~"flag"=-7 -2 9|gram~"flipped"=5 0 -4|gram~"folk"=4 -1 -3|gram~"following up"=3 -2 -1
gram~"following"=3 -2 -1|gram~"for OTHER"=-1 2 0|gram~"for SAME"=0 -1 1|gram~"for SAME#"=0 -1 1
gram~"for SAMEWORD"=1 0 0|gram~"for a"=2 3 -4|gram~"for all"=-1 4 -2|gram~"for an"=-1 -2 4
gram~"for friday"=-1 -1 2|gram~"for mr"=-1 0 2|gram~"for my"=-1 -1 2|gram~"for now"=0 1 0|gram~"for our"=2 -2 1
gram~"for the"=10 -13 4|gram~"for their"=-1 -1 2|gram~"for"=-1 -8 10|gram~"forget about"=2 0 -1
gram~"forget"=2 -1 0|gram~"forgot $"=1 0 0|gram~"forgot the"=-1 0 1|gram~"forgot to"=1 4 -5
gram~"forgot"=1 4 -4|gram~"fork"=-1 0 1|gram~"form"=-3 1 3|gram~"forward to"=1 -2 1|gram~"forward"=1 -2 1
gram~"forwarding"=2 -2 0|gram~"found it"=0 1 -1|gram~"found the"=-1 4 -3|gram~"found"=-5 14 -9
gram~"four OTHER"=-3 1 2|gram~"four"=-5 1 4|gram~"fre #"=0 3 -2|gram~"fre"=2 -1 -1|gram~"friday $"=-1 2 -1
gram~"friday can"=-1 -2 3|gram~"friday when"=-1 -1 2|gram~"friday"=-6 4 2|gram~"friend"=0 0 1
gram~"from #"=-1 -3 5|gram~"from SAME#"=0 -1 1|gram~"from last"=1 2 -2|gram~"from me"=5 -2 -3
gram~"from ms"=-3 4 -1|gram~"from my"=-2 5 -3|gram~"from the"=-1 -1 3|gram~"from"=-8 11 -3
gram~"front OTHER"=-1 0 1|gram~"front of"=4 -4 0|gram~"front offic"=-1 8 -7|gram~"front"=2 4 -6
gram~"full and"=-1 2 0|gram~"full"=-1 2 0|gram~"funny thing"=0 2 -2|gram~"funny"=0 2 -2|gram~"gam"=2 1 -3
gram~"gambling"=1 1 -2|gram~"gav him"=-1 2 -1|gram~"gav"=-1 -1 3|gram~"get SAME"=-1 2 0|gram~"get a"=-2 -1 4
gram~"get an"=1 0 0|gram~"get in"=-3 1 2|gram~"get it"=3 0 -3|gram~"get my"=2 0 -1|gram~"get no"=1 0 -1
gram~"get on"=2 0 -2|gram~"get the"=10 -3 -7|gram~"get to"=-2 4 -2|gram~"get"=6 -2 -4|gram~"getting"=0 7 -7
gram~"gil"=-4 4 -1|gram~"gimnasio"=-3 -1 4|gram~"girl"=2 -1 0|gram~"giv SAME"=1 0 -1|gram~"giv me"=0 -1 2
gram~"giv"=-2 -2 5|gram~"giving"=2 -1 0|gram~"go to"=-2 1 1|gram~"go"=2 -4 2|gram~"goe off"=3 -3 0
gram~"goe through"=-1 4 -3|gram~"goe to"=0 1 0|gram~"goe"=-1 4 -3|gram~"going on"=0 1 -1|gram~"going to"=-1 2 0
gram~"going"=-3 5 -2|gram~"gon"=-1 8 -7|gram~"good afternoon"=4 -1 -3|gram~"good evening"=2 -1 -1
gram~"good morning"=1 -4 3|gram~"good"=7 -4 -2|gram~"got a"=0 -2 2|gram~"got lost"=5 -3 -2
gram~"got the"=-5 1 4|gram~"got to"=0 1 -1|gram~"got"=0 -2 3|gram~"gracia por"=0 -1 2|gram~"gracia"=1 -1 0
gram~"grandmother"=-2 0 2|gram~"grateful for"=1 0 -1|gram~"grateful"=1 0 -1|gram~"gray"=1 0 -1
gram~"green"=0 0 1|gram~"group"=-1 4 -3|gram~"guess"=0 -1 1|gram~"guest SAME"=-1 -2 3|gram~"guest"=-1 -4 6
gram~"gun at"=2 -1 -1|gram~"gun"=2 -1 -1|gram~"gus"=-1 1 0|gram~"guy"=2 -1 -1|gram~"gym $"=4 -2 -2
gram~"gym OTHER"=2 -2 1|gram~"gym SAME"=4 0 -3|gram~"gym SAMEWORD"=-1 0 2|gram~"gym"=8 -6 -1|gram~"hac"=2 -4 3
gram~"had a"=0 -1 1|gram~"had my"=-1 2 0|gram~"had to"=3 -1 -1|gram~"had"=4 1 -5|gram~"haha"=-1 -1 3
gram~"half"=-4 5 -1|gram~"halfway"=0 1 -1|gram~"hall now"=-1 6 -5|gram~"hall"=-3 2 1|gram~"hallway"=-5 1 4
gram~"hand dryer"=-1 -1 3|gram~"hand"=-1 2 -1|gram~"hang"=3 -2 -1|gram~"hanging"=-1 0 2|gram~"happen $"=4 -1 -3
gram~"happen"=3 1 -4|gram~"happy friday"=1 0 -1|gram~"happy"=2 -1 -1|gram~"harlan"=-1 1 0|gram~"has a"=-5 -4 9
gram~"has been"=3 -1 -2|gram~"has no"=-6 -3 9|gram~"has not"=4 -2 -2|gram~"has someon"=2 -3 1
gram~"has the"=3 0 -4|gram~"has"=0 -5 6|gram~"hasn't $"=0 2 -2|gram~"hasn't"=0 2 -2|gram~"hav #"=-3 1 3
gram~"hav a"=3 -4 1|gram~"hav it"=-4 5 -1|gram~"hav no"=1 0 0|gram~"hav plan"=0 1 -1|gram~"hav the"=-4 5 -1
gram~"hav to"=-2 0 3|gram~"hav told"=-1 -1 2|gram~"hav"=-4 5 0|gram~"haven't heard"=1 0 -1
gram~"haven't"=3 -1 -1|gram~"having"=-2 2 0|gram~"hay SAME"=2 0 -1|gram~"hay"=-3 -2 6|gram~"he asked"=2 -2 0
gram~"he be"=0 -1 1|gram~"he is"=1 0 -1|gram~"he think"=0 -2 2|gram~"he"=3 0 -2|gram~"he's"=2 0 -2
gram~"head"=9 -1 -7|gram~"health"=-2 -3 5|gram~"heard"=3 -4 1|gram~"hearing"=5 -4 -1|gram~"hello any"=1 0 -1
gram~"hello i"=-2 -2 4|gram~"hello the"=1 0 0|gram~"hello thi"=-4 3 1|gram~"hello"=4 -1 -3
gram~"help $"=6 -1 -5|gram~"help OTHER"=2 0 -1|gram~"help"=10 -2 -8|gram~"helpdesk"=2 -1 -1
gram~"her $"=6 -3 -3|gram~"her OTHER"=-1 3 -2|gram~"her SAME"=3 -2 0|gram~"her SAMEWORD"=-4 -1 5
gram~"her and"=0 1 0|gram~"her is"=0 6 -6|gram~"her on"=0 1 0|gram~"her the"=-3 0 3|gram~"her with"=7 -4 -3
gram~"her"=-1 10 -8|gram~"here's"=0 1 -1|gram~"hey thi"=1 0 0|gram~"hey"=4 -4 0|gram~"hi SAMEWORD"=0 -2 2
gram~"hi again"=-2 4 -2|gram~"hi i'm"=0 -2 2|gram~"hi its"=-3 7 -4|gram~"hi my"=1 0 0|gram~"hi soy"=0 1 0
gram~"hi thi"=1 0 0|gram~"hi"=7 -5 -2|gram~"hijo"=1 0 0|gram~"him $"=3 -1 -1|gram~"him"=6 1 -6
gram~"his OTHER"=-1 -1 2|gram~"his SAME"=0 0 1|gram~"his nam"=-1 1 1|gram~"his"=-5 -2 7|gram~"history"=0 1 -1
gram~"hit send"=2 0 -2|gram~"hit"=1 0 -1|gram~"hoja"=3 -1 -2|gram~"hola"=1 -1 1|gram~"hold"=1 2 -3
gram~"hom"=5 -5 0|gram~"homeroom"=-1 0 1|gram~"hop you"=2 -1 -1|gram~"hop"=2 -5 3|gram~"hour $"=0 -1 1
gram~"hour OTHER"=-1 -1 3|gram~"hour SAMEWORD"=1 0 0|gram~"hour i"=0 -1 1|gram~"hour"=5 -1 -4
gram~"hous"=1 2 -3|gram~"how do"=-4 -4 9|gram~"how to"=-2 -4 7|gram~"how"=-9 -9 18|gram~"hoxi"=0 -1 2
gram~"hr"=-2 1 1|gram~"huel"=-1 4 -3|gram~"hung"=0 3 -2|gram~"hurry $"=3 1 -4|gram~"hurry"=5 1 -6
gram~"hurt"=0 -1 1|gram~"i OTHER"=-4 6 -1|gram~"i SAME"=6 -1 -4|gram~"i SAMEWORD"=-1 -2 3|gram~"i am"=0 1 -1
gram~"i asked"=2 0 -1|gram~"i believ"=-1 -1 2|gram~"i borrowed"=-1 2 -1|gram~"i can"=-5 6 -1
gram~"i can't"=-1 -5 6|gram~"i changed"=0 4 -3|gram~"i choos"=2 -1 -1|gram~"i deleted"=0 -3 4
gram~"i did"=-6 4 2|gram~"i do"=-1 -1 3|gram~"i don't"=2 -6 4|gram~"i forgot"=-1 1 0|gram~"i get"=-6 -2 8
gram~"i got"=-2 3 -1|gram~"i had"=2 0 -2|gram~"i hav"=-2 -1 4|gram~"i haven't"=1 0 -1|gram~"i heard"=-1 -2 3
gram~"i hop"=0 -4 5|gram~"i hung"=0 3 -2|gram~"i just"=-1 -2 3|gram~"i kept"=-1 4 -2|gram~"i know"=4 -3 -1
gram~"i locked"=-1 -2 4|gram~"i mak"=-3 -1 5|gram~"i mean"=0 4 -4|gram~"i meant"=0 -2 2|gram~"i need"=-1 -3 4
gram~"i never"=8 -3 -4|gram~"i noticed"=-2 3 -1|gram~"i open"=-2 -1 3|gram~"i press"=-3 0 3|gram~"i put"=0 1 -1
gram~"i reported"=3 -1 -2|gram~"i said"=4 -1 -3|gram~"i see"=-1 2 0|gram~"i sent"=2 0 -1|gram~"i should"=-3 3 0
gram~"i teach"=3 -2 0|gram~"i think"=1 0 0|gram~"i told"=4 -3 0|gram~"i took"=-1 5 -4|gram~"i tried"=1 2 -2
gram~"i try"=-1 1 0|gram~"i was"=1 1 -1|gram~"i went"=0 1 0|gram~"i will"=1 0 -1|gram~"i worry"=0 0 1
gram~"i would"=1 -1 0|gram~"i writ"=1 -4 2|gram~"i wrot"=5 2 -6|gram~"i"=3 9 -12|gram~"i'd lik"=4 -2 -1
gram~"i'd"=2 3 -4|gram~"i'll be"=-1 6 -5|gram~"i'll"=-1 8 -7|gram~"i'm calling"=2 -1 -1|gram~"i'm not"=-4 4 1
gram~"i'm on"=-3 0 3|gram~"i'm subbing"=1 0 0|gram~"i'm the"=0 -2 3|gram~"i'm told"=1 3 -4
gram~"i'm writing"=0 -1 2|gram~"i'm"=11 -3 -8|gram~"i'v been"=-1 2 0|gram~"i'v got"=1 1 -2
gram~"i'v moved"=-1 0 1|gram~"i'v"=0 -1 1|gram~"idea"=2 0 -1|gram~"iep"=4 -2 -3|gram~"if i"=4 3 -7
gram~"if someon"=1 0 0|gram~"if that"=-1 3 -2|gram~"if you"=0 2 -2|gram~"if"=5 8 -13|gram~"ignor"=2 -1 0
gram~"igual"=-3 5 -2|gram~"im in"=0 1 -1|gram~"im"=0 1 -1|gram~"imagin"=1 0 -1|gram~"img #"=-1 5 -4
gram~"img"=-1 5 -4|gram~"important"=2 1 -3|gram~"in #"=-1 -5 6|gram~"in $"=-5 8 -3|gram~"in SAME"=-2 -2 4
gram~"in SAME#"=5 -7 3|gram~"in SAMEWORD"=0 -3 4|gram~"in a"=1 -1 0|gram~"in addition"=-1 4 -2
gram~"in advanc"=1 0 -1|gram~"in art"=0 0 1|gram~"in cas"=7 -3 -4|gram~"in december"=-2 0 2
gram~"in front"=4 -4 0|gram~"in his"=-1 1 1|gram~"in it"=-4 4 0|gram~"in lab"=-1 0 1|gram~"in lin"=3 -1 -2
gram~"in my"=-1 1 0|gram~"in on"=5 0 -4|gram~"in room"=1 3 -4|gram~"in that"=1 -4 3|gram~"in the"=-3 -1 4
gram~"in ther"=-5 3 2|gram~"in thi"=4 -1 -3|gram~"in"=4 -4 1|gram~"inch"=-2 2 0|gram~"insid"=-4 8 -4
gram~"insistencia"=5 -2 -3|gram~"instead of"=2 0 -1|gram~"instead"=2 1 -3|gram~"into the"=1 0 -1
gram~"into"=-1 2 -1|gram~"is #"=-2 3 -1|gram~"is OTHER"=-5 -4 9|gram~"is SAME"=9 -2 -6
gram~"is SAMEWORD"=3 2 -4|gram~"is a"=2 0 -2|gram~"is about"=-3 1 2|gram~"is also"=-1 -1 2
gram~"is anyon"=2 0 -1|gram~"is as"=0 -2 2|gram~"is at"=2 0 -1|gram~"is broken"=2 0 -1
gram~"is bulging"=-2 -4 6|gram~"is coming"=0 0 1|gram~"is cracked"=-2 -1 4|gram~"is dead"=0 0 1
gram~"is down"=1 2 -3|gram~"is fin"=-4 3 1|gram~"is for"=2 -2 0|gram~"is full"=-1 2 0|gram~"is giving"=1 -1 0
gram~"is in"=1 0 -1|gram~"is it"=-1 -4 5|gram~"is loos"=-1 -2 4|gram~"is no"=0 3 -2|gram~"is not"=8 -5 -3
gram~"is off"=0 0 1|gram~"is on"=3 1 -4|gram~"is only"=-1 3 -1|gram~"is out"=-2 1 2|gram~"is someon"=5 -7 2
gram~"is still"=-2 5 -3|gram~"is stuck"=-8 -2 10|gram~"is swollen"=-2 -1 3|gram~"is that"=-8 1 7
gram~"is the"=-7 11 -4|gram~"is thi"=3 -2 0|gram~"is to"=3 -1 -2|gram~"is waiting"=2 0 -1
gram~"is wrong"=0 -1 1|gram~"is"=5 -8 4|gram~"isn't in"=0 -1 1|gram~"isn't"=-5 -7 13|gram~"it $"=-13 2 12
gram~"it OTHER"=-2 2 0|gram~"it SAME"=-1 2 -1|gram~"it SAMEWORD"=-1 3 -1|gram~"it again"=4 0 -3
gram~"it all"=0 1 -1|gram~"it along"=0 -1 1|gram~"it and"=-4 -3 8|gram~"it be"=1 -9 9|gram~"it befor"=0 2 -1
gram~"it but"=-1 2 0|gram~"it cam"=-1 3 -2|gram~"it com"=-2 2 1|gram~"it did"=3 0 -3|gram~"it doe"=0 1 0
gram~"it doesn't"=2 0 -2|gram~"it down"=-1 1 0|gram~"it goe"=-3 7 -4|gram~"it got"=3 -2 -1
gram~"it has"=3 -1 -2|gram~"it in"=-3 7 -4|gram~"it is"=-2 8 -5|gram~"it isn't"=-4 -2 7|gram~"it it"=-1 3 -2
gram~"it it's"=-1 1 1|gram~"it lik"=-1 2 -1|gram~"it look"=1 0 -1|gram~"it may"=0 -1 1|gram~"it now"=-1 4 -2
gram~"it on"=-2 -1 3|gram~"it only"=-2 1 2|gram~"it read"=-1 0 2|gram~"it real"=-3 -3 6|gram~"it say"=-2 -2 4
gram~"it should"=1 0 -1|gram~"it so"=0 2 -2|gram~"it started"=0 1 0|gram~"it still"=1 2 -3
gram~"it stop"=3 2 -5|gram~"it ther"=-1 6 -5|gram~"it thi"=0 1 -1|gram~"it to"=3 -2 -1|gram~"it too"=0 1 0
gram~"it vanished"=-1 1 0|gram~"it was"=-1 7 -6|gram~"it went"=0 2 -1|gram~"it with"=-2 4 -2
gram~"it won't"=1 3 -4|gram~"it"=-13 30 -16|gram~"it's #"=0 -4 4|gram~"it's SAME"=-1 4 -3
gram~"it's SAMEWORD"=-2 4 -2|gram~"it's been"=2 -1 -1|gram~"it's coming"=1 1 -1|gram~"it's every"=0 2 -1
gram~"it's just"=-1 4 -2|gram~"it's lik"=0 -1 1|gram~"it's not"=1 1 -1|gram~"it's only"=2 0 -1
gram~"it's the"=-1 4 -3|gram~"it's"=-4 17 -14|gram~"its SAMEWORD"=-2 7 -4|gram~"its me"=2 -1 -1
gram~"its own"=-2 2 0|gram~"its way"=0 -2 3|gram~"its"=2 2 -4|gram~"itself"=2 1 -3|gram~"ivy"=0 2 -2
gram~"jo from"=0 0 1|gram~"job"=1 1 -2|gram~"jpg"=0 3 -3|gram~"jun"=-2 1 1|gram~"just a"=3 0 -3
gram~"just checking"=1 0 0|gram~"just making"=3 0 -2|gram~"just me"=0 1 -1|gram~"just now"=-1 -1 2
gram~"just the"=-5 7 -2|gram~"just"=4 4 -8|gram~"k"=4 0 -3|gram~"keep blinking"=2 0 -2|gram~"keep"=9 -2 -6
gram~"keeping"=0 -1 2|gram~"kept track"=0 1 -1|gram~"kept"=-2 5 -3|gram~"kid are"=8 -1 -6|gram~"kid eye"=1 0 0
gram~"kid in"=1 0 0|gram~"kid"=7 -9 2|gram~"kind regard"=2 0 -1|gram~"kind"=5 -1 -4|gram~"kinder"=4 0 -4
gram~"kindly $"=1 0 0|gram~"kindly"=1 0 -1|gram~"kira"=-1 -2 4|gram~"kitchen"=-4 3 1|gram~"know how"=0 0 1
gram~"know if"=2 0 -1|gram~"know it's"=2 -1 -1|gram~"know the"=-1 -1 3|gram~"know you"=3 -1 -2
gram~"know"=7 -5 -2|gram~"kowalczyk"=-3 1 2|gram~"l"=1 -1 0|gram~"la OTHER"=-4 1 4|gram~"la SAME"=10 -4 -6
gram~"la SAMEWORD"=4 6 -9|gram~"la clas"=1 0 0|gram~"la cocina"=0 0 1|gram~"la de"=-1 2 -1
gram~"la entrada"=4 -1 -3|gram~"la escuela"=1 3 -4|gram~"la etiqueta"=0 1 -1|gram~"la fila"=0 -1 1
gram~"la hoja"=3 -1 -2|gram~"la insistencia"=5 -2 -3|gram~"la molestia"=-1 2 -1|gram~"la oficina"=-1 2 -1
gram~"la pena"=2 0 -1|gram~"la que"=-1 2 -1|gram~"la senora"=-2 1 1|gram~"la"=-3 8 -5|gram~"lab SAME#"=1 -1 0
gram~"lab won't"=1 -2 1|gram~"lab"=2 -4 2|gram~"label"=-2 0 2|gram~"lado"=-1 4 -3|gram~"land"=3 -1 -2
gram~"laptop's"=2 -2 0|gram~"las SAME"=5 -1 -4|gram~"las pila"=-3 2 1|gram~"las"=3 2 -5
gram~"last SAMEWORD"=2 0 -2|gram~"last month"=-1 -1 2|gram~"last week"=3 -2 -1|gram~"last year"=-1 3 -2
gram~"last year's"=-2 -1 3|gram~"last"=4 -1 -3|gram~"le"=-3 0 4|gram~"lean"=-1 -1 3|gram~"leav"=4 -2 -2
gram~"lee"=6 -2 -4|gram~"left"=-3 4 0|gram~"lena"=-4 0 4|gram~"les escribo"=2 0 -1|gram~"les"=6 1 -7
gram~"let in"=6 -3 -3|gram~"let me"=-4 3 2|gram~"let"=2 0 -2|gram~"letter"=3 -1 -2|gram~"level"=-1 -1 2
gram~"library and"=-1 0 1|gram~"library so"=0 2 -2|gram~"library"=-2 5 -4|gram~"lid"=3 0 -3|gram~"lik a"=2 2 -4
gram~"lik i"=5 -2 -4|gram~"lik the"=-4 -1 5|gram~"lik to"=3 -2 0|gram~"lik"=-2 2 1|gram~"lin #"=0 -1 1
gram~"lin"=-3 -4 7|gram~"lined up"=0 1 -1|gram~"lined"=0 1 -1|gram~"list $"=2 0 -2|gram~"list for"=-1 -1 2
gram~"list"=3 -2 -1|gram~"lit"=-4 -2 7|gram~"littl OTHER"=-4 4 0|gram~"littl"=-6 -1 7|gram~"llega"=-1 -2 4
gram~"lo de"=0 -1 2|gram~"lo del"=4 -1 -3|gram~"lo esta"=2 0 -1|gram~"lo"=13 -9 -4|gram~"load"=1 -1 0
gram~"loading"=1 0 0|gram~"loaner"=-1 1 1|gram~"lobby"=-5 -3 8|gram~"locked my"=-1 -2 4|gram~"locked"=2 -3 1
gram~"log me"=0 0 1|gram~"log"=0 0 1|gram~"long and"=2 -1 -1|gram~"look at"=0 3 -3|gram~"look lik"=-2 2 0
gram~"look"=0 6 -6|gram~"looked at"=1 -1 1|gram~"looked"=0 1 -1|gram~"looking at"=-3 0 2
gram~"looking forward"=1 -2 1|gram~"looking"=0 -2 3|gram~"loos $"=-1 -4 5|gram~"loos"=-5 -4 9
gram~"los OTHER"=0 1 0|gram~"los SAME"=4 -1 -2|gram~"los SAMEWORD"=1 1 -2|gram~"los de"=-2 4 -2
gram~"los"=-4 10 -6|gram~"lost $"=5 -3 -2|gram~"lost it"=1 1 -1|gram~"lost"=0 -4 5|gram~"lot"=4 0 -3
gram~"loung"=-1 0 1|gram~"lov"=3 -1 -2|gram~"lovely"=2 -1 -1|gram~"low"=-2 -1 3|gram~"lupita"=0 3 -3
gram~"mad"=2 0 -1|gram~"mak a"=-2 0 2|gram~"mak it"=2 4 -6|gram~"mak that"=-1 3 -2|gram~"mak"=-4 4 1
gram~"making sur"=3 0 -2|gram~"making"=3 0 -2|gram~"mal"=1 -4 3|gram~"man"=2 1 -3|gram~"mandar"=-5 -2 8
gram~"many"=0 -2 2|gram~"map"=-1 -1 2|gram~"mas"=3 0 -2|gram~"may be"=0 1 -1|gram~"may"=2 0 -2
gram~"maya"=-3 3 0|gram~"mb"=1 0 -1|gram~"me $"=4 -3 0|gram~"me SAMEWORD"=-1 4 -2|gram~"me a"=2 0 -2
gram~"me again"=3 -3 0|gram~"me and"=1 -1 0|gram~"me deja"=1 -4 2|gram~"me dicen"=2 -1 -1|gram~"me i"=1 0 -1
gram~"me in"=-2 3 0|gram~"me now"=2 -1 0|gram~"me off"=1 0 -1|gram~"me olvido"=2 1 -3|gram~"me out"=1 -1 1
gram~"me the"=-1 2 0|gram~"me to"=-3 -3 7|gram~"me"=12 -9 -3|gram~"mean"=0 4 -4|gram~"meant"=0 -2 2
gram~"meeting $"=5 -1 -4|gram~"meeting"=6 -2 -4|gram~"member"=0 2 -1|gram~"mentioned"=2 0 -1|gram~"menu"=1 1 -2
gram~"messag $"=-4 -1 5|gram~"messag about"=2 0 -1|gram~"messag is"=3 -1 -2|gram~"messag that"=0 1 0
gram~"messag"=11 -5 -6|gram~"mi OTHER"=4 -4 0|gram~"mi SAME"=-4 3 1|gram~"mi SAMEWORD"=3 -1 -2
gram~"mi esposo"=0 4 -4|gram~"mi hijo"=1 0 0|gram~"mi"=2 -1 -1|gram~"middl"=1 1 -2|gram~"milk"=-3 -3 6
gram~"min"=-6 5 2|gram~"mind"=-3 5 -1|gram~"minut $"=-3 -2 5|gram~"minut and"=0 2 -2|gram~"minut or"=-1 3 -2
gram~"minut"=-6 7 -1|gram~"missing"=-1 -1 3|gram~"model on"=0 2 -2|gram~"model"=0 4 -3|gram~"molestia"=-1 2 -1
gram~"monday $"=-5 4 1|gram~"monday the"=1 0 0|gram~"monday"=-6 6 0|gram~"month $"=4 -2 -1|gram~"month"=5 1 -5
gram~"mor"=-6 0 7|gram~"morning $"=1 1 -2|gram~"morning SAME"=-4 -6 10|gram~"morning SAMEWORD"=0 1 0
gram~"morning but"=1 1 -1|gram~"morning i"=-2 5 -2|gram~"morning is"=-1 0 1|gram~"morning it's"=3 -2 0
gram~"morning"=-4 1 3|gram~"motor"=-2 2 0|gram~"mov $"=-3 2 1|gram~"mov"=-4 1 3|gram~"moved the"=-1 0 1
gram~"moved to"=-5 4 1|gram~"moved up"=-1 3 -1|gram~"moved"=-8 7 2|gram~"mr $"=-1 -1 3|gram~"mr"=-2 1 1
gram~"mrs $"=-1 0 1|gram~"mrs SAMEWORD"=2 -2 0|gram~"mrs"=-2 -1 3|gram~"ms $"=1 -1 0|gram~"ms"=-4 -1 6
gram~"much"=3 -1 -1|gram~"mucha gracia"=-1 -1 2|gram~"mucha"=-1 -1 2|gram~"must"=-1 4 -2|gram~"muy"=2 0 -1
gram~"my OTHER"=-4 -2 6|gram~"my SAME"=16 -2 -13|gram~"my SAMEWORD"=4 -3 -1|gram~"my THING"=2 0 -1
gram~"my aid"=-1 1 0|gram~"my cell"=-3 7 -4|gram~"my daughter"=1 -1 0|gram~"my daughter's"=-1 2 0
gram~"my earlier"=5 -2 -3|gram~"my finger"=3 -1 -2|gram~"my hand"=2 3 -5|gram~"my laptop's"=2 -2 0
gram~"my last"=2 2 -3|gram~"my nam"=-1 3 -1|gram~"my new"=-1 -1 2|gram~"my not"=2 0 -1|gram~"my old"=-1 0 1
gram~"my own"=-4 -5 9|gram~"my phone's"=-2 3 0|gram~"my request"=6 -2 -4|gram~"my roll"=-1 -1 2
gram~"my room"=-1 -1 3|gram~"my student"=1 -2 2|gram~"my two"=4 -1 -3|gram~"my"=4 -9 6|gram~"myself"=0 -1 1
gram~"nada $"=3 -3 0|gram~"nada mas"=3 0 -2|gram~"nada"=7 -3 -4|gram~"nadi"=2 -1 -1|gram~"nam is"=-1 2 -1
gram~"nam"=-5 7 -2|gram~"named"=4 -1 -3|gram~"near"=3 -1 -2|gram~"necesito"=0 -1 1|gram~"need OTHER"=0 -1 2
gram~"need a"=3 -2 0|gram~"need an"=-1 -1 3|gram~"need it"=0 2 -1|gram~"need that"=1 1 -2
gram~"need the"=-2 0 2|gram~"need"=-14 -4 18|gram~"never mind"=-3 5 -1|gram~"never"=10 -2 -8
gram~"new OTHER"=-2 3 -1|gram~"new SAME"=-2 -1 3|gram~"new on"=4 0 -4|gram~"new one"=1 1 -2
gram~"new para"=1 0 0|gram~"new"=-1 -5 7|gram~"next OTHER"=0 0 1|gram~"next month"=-2 3 -1
gram~"next to"=-2 -1 3|gram~"next"=-4 -1 6|gram~"night"=0 2 -1|gram~"nino"=4 -6 3|gram~"no $"=-2 5 -3
gram~"no OTHER"=-1 -2 3|gram~"no SAME"=3 3 -6|gram~"no SAMEWORD"=4 1 -4|gram~"no es"=-1 4 -2
gram~"no hay"=-1 -1 2|gram~"no hurry"=1 1 -2|gram~"no lo"=5 -4 0|gram~"no me"=3 -4 2|gram~"no messag"=-4 -1 5
gram~"no one"=6 -4 -3|gram~"no power"=1 -1 0|gram~"no prend"=3 -2 0|gram~"no remot"=-3 2 2|gram~"no se"=-4 2 2
gram~"no ton"=1 0 -1|gram~"no"=11 -7 -4|gram~"nobody can"=8 -3 -5|gram~"nobody com"=0 1 -1|gram~"nobody"=4 0 -3
gram~"nois"=0 -1 2|gram~"non"=3 0 -3|gram~"noon $"=0 1 0|gram~"noon"=-1 5 -4|gram~"north"=-2 1 1
gram~"nos"=2 5 -6|gram~"not #"=0 1 0|gram~"not $"=3 -2 0|gram~"not OTHER"=3 0 -3|gram~"not SAME"=2 0 -1
gram~"not SAMEWORD"=2 1 -2|gram~"not a"=1 0 0|gram~"not just"=-5 6 -1|gram~"not on"=-1 -3 4
gram~"not see"=0 -3 3|gram~"not sur"=4 -2 -2|gram~"not the"=-8 5 3|gram~"not work"=1 0 0|gram~"not"=5 1 -5
gram~"nothing $"=-1 3 -2|gram~"nothing mov"=-3 2 1|gram~"nothing"=11 0 -11|gram~"notic thi"=1 -1 0
gram~"notic"=0 -1 2|gram~"noticed"=1 -1 1|gram~"now $"=-5 13 -8|gram~"now and"=-1 1 0|gram~"now at"=-1 -3 4
gram~"now but"=-1 4 -4|gram~"now it"=-1 2 0|gram~"now it's"=1 -3 2|gram~"now so"=0 -2 3|gram~"now the"=-4 3 1
gram~"now we"=0 0 1|gram~"now"=-11 12 0|gram~"nuevo"=-1 0 2|gram~"number #"=-1 5 -4|gram~"number com"=-1 -1 2
gram~"number in"=-2 0 3|gram~"number"=-5 4 2|gram~"nurs"=-2 3 -1|gram~"of #"=-3 -3 6|gram~"of OTHER"=-1 -1 2
gram~"of SAME"=-1 -1 2|gram~"of SAME#"=4 -1 -3|gram~"of SAMEWORD"=2 -2 0|gram~"of a"=0 -1 2
gram~"of it"=-3 5 -2|gram~"of my"=4 -1 -3|gram~"of our"=3 0 -2|gram~"of the"=3 -6 2|gram~"of them"=-1 4 -2
gram~"of what"=0 2 -1|gram~"of"=4 -5 2|gram~"off $"=7 3 -10|gram~"off SAMEWORD"=1 -1 0|gram~"off at"=5 -2 -3
gram~"off by"=0 1 -1|gram~"off in"=0 1 0|gram~"off it"=1 0 -1|gram~"off the"=-9 -3 12|gram~"off"=3 -1 -2
gram~"offic $"=0 0 1|gram~"offic ext"=0 1 -1|gram~"offic"=-5 4 1|gram~"oficina del"=-1 2 -1
gram~"oficina"=-1 2 -1|gram~"ok"=-2 2 0|gram~"okay"=-1 0 1|gram~"old OTHER"=0 0 1|gram~"old one"=0 3 -2
gram~"old"=2 -5 3|gram~"olvido"=2 1 -3|gram~"on $"=0 -2 2|gram~"on OTHER"=-4 -1 5|gram~"on SAME"=3 -2 0
gram~"on SAME#"=4 0 -4|gram~"on SAMEWORD"=5 -4 -1|gram~"on every"=0 -1 1|gram~"on friday"=-1 0 1
gram~"on her"=-1 3 -1|gram~"on his"=-1 3 -1|gram~"on it"=-1 -4 6|gram~"on its"=0 0 1|gram~"on monday"=0 -1 1
gram~"on my"=6 -7 2|gram~"on one"=2 -2 0|gram~"on our"=0 3 -2|gram~"on paper"=3 -1 -2|gram~"on somebody"=-1 1 1
gram~"on that"=-3 5 -2|gram~"on the"=-3 1 3|gram~"on thi"=2 -1 -1|gram~"on thursday"=-2 -1 3
gram~"on top"=-1 4 -2|gram~"on with"=-1 0 1|gram~"on you"=6 -1 -4|gram~"on your"=2 -1 0|gram~"on"=7 -9 2
gram~"onc"=-2 -1 3|gram~"one $"=-7 4 4|gram~"one OTHER"=0 2 -1|gram~"one SAME"=3 -2 -1
gram~"one SAMEWORD"=1 -2 1|gram~"one and"=2 -2 0|gram~"one for"=0 -2 2|gram~"one her"=3 -1 -2
gram~"one i"=-3 1 2|gram~"one in"=-2 0 2|gram~"one is"=4 2 -6|gram~"one mor"=0 -2 2|gram~"one of"=2 2 -4
gram~"one sid"=-1 1 0|gram~"one that"=-2 1 1|gram~"one who"=-1 0 1|gram~"one with"=0 -1 1|gram~"one"=-2 9 -7
gram~"one's"=0 -1 2|gram~"only in"=0 1 -1|gram~"only that"=3 -2 0|gram~"only the"=-2 4 -2
gram~"only thos"=-1 5 -4|gram~"only when"=1 0 -1|gram~"only"=1 8 -9|gram~"open $"=0 5 -4|gram~"open and"=1 0 -1
gram~"open at"=-2 4 -2|gram~"open the"=-4 -8 12|gram~"open"=0 3 -3|gram~"opened the"=0 1 -1
gram~"opened"=-2 4 -2|gram~"option"=-1 2 0|gram~"or is"=2 -1 -1|gram~"or my"=-1 3 -2|gram~"or so"=-1 3 -2
gram~"or"=1 9 -10|gram~"orang"=-1 5 -4|gram~"other OTHER"=0 5 -4|gram~"other SAME"=-3 0 4
gram~"other SAMEWORD"=1 0 -1|gram~"other thing"=-1 -2 3|gram~"other"=-6 -1 8|gram~"otherwis"=-3 1 2
gram~"otra vez"=6 -1 -4|gram~"otra"=5 -2 -2|gram~"otro"=-5 3 3|gram~"ought to"=0 0 1|gram~"ought"=0 0 1
gram~"our $"=-4 1 3|gram~"our OTHER"=4 -1 -3|gram~"our SAME"=2 2 -3|gram~"our SAMEWORD"=4 -1 -3
gram~"our new"=1 0 -1|gram~"our"=12 -7 -5|gram~"out $"=0 1 -1|gram~"out SAMEWORD"=-3 1 3|gram~"out a"=0 2 -1
gram~"out again"=2 0 -1|gram~"out and"=-1 2 -1|gram~"out in"=0 -4 4|gram~"out my"=-1 3 -2|gram~"out of"=0 -4 3
gram~"out on"=-1 0 1|gram~"out the"=2 -2 0|gram~"out to"=0 2 -2|gram~"out when"=1 0 -1|gram~"out with"=-3 5 -1
gram~"out"=-5 11 -6|gram~"outsid the"=-1 1 0|gram~"outsid"=-4 0 4|gram~"over $"=2 1 -2|gram~"over in"=2 0 -1
gram~"over it"=0 3 -2|gram~"over the"=-6 -4 10|gram~"over"=-1 0 2|gram~"own OTHER"=-5 -1 6
gram~"own SAME"=-4 -1 5|gram~"own"=-6 2 4|gram~"paper"=3 -3 1|gram~"para"=0 -4 4|gram~"parent are"=0 2 -1
gram~"parent can't"=2 0 -1|gram~"parent don't"=1 -2 1|gram~"parent hav"=2 1 -2|gram~"parent"=0 0 1
gram~"part"=-2 1 1|gram~"pass"=-3 -2 6|gram~"passing"=1 1 -1|gram~"past"=-1 3 -2|gram~"patient"=2 -1 0
gram~"patio $"=0 0 1|gram~"patio"=0 0 1|gram~"pd"=6 -5 -1|gram~"pen"=-2 -2 4|gram~"pena"=2 0 -1
gram~"pencil"=2 -1 0|gram~"pendient"=2 0 -1|gram~"peopl"=10 -5 -5|gram~"perdon"=1 2 -3|gram~"period #"=-2 0 2
gram~"period"=-3 4 -1|gram~"pero"=3 -1 -2|gram~"phone's OTHER"=-2 3 0|gram~"phone's"=-2 3 0|gram~"photo"=-2 2 0
gram~"pick up"=5 0 -4|gram~"pick"=7 -5 -2|gram~"piec"=-1 1 1|gram~"pil $"=1 -1 0|gram~"pil"=0 -4 4
gram~"pila y"=-3 2 1|gram~"pila"=-3 2 1|gram~"pink"=-4 -1 6|gram~"plac"=0 -1 1|gram~"plain"=1 2 -2
gram~"plan $"=3 -1 -2|gram~"plan"=0 1 -1|gram~"play"=5 -6 1|gram~"pleas $"=10 -4 -5|gram~"pleas OTHER"=-1 -2 3
gram~"pleas SAME"=-12 -1 13|gram~"pleas SAMEWORD"=0 -1 1|gram~"pleas advis"=1 0 -1|gram~"pleas also"=-1 -1 3
gram~"pleas disregard"=0 1 -1|gram~"pleas help"=6 -1 -4|gram~"pleas look"=1 0 -1|gram~"pleas mak"=3 0 -3
gram~"pleas send"=2 0 -2|gram~"pleas set"=-2 0 3|gram~"pleas tak"=-6 -1 7|gram~"pleas unlock"=3 0 -2
gram~"pleas"=9 -13 5|gram~"pls"=0 0 1|gram~"plugged the"=-5 -1 6|gram~"plugged"=-5 2 4|gram~"pm"=-1 1 0
gram~"pocket"=-1 4 -3|gram~"poder SAME"=1 0 0|gram~"poder"=1 0 0|gram~"pop"=1 1 -2|gram~"popping up"=1 -2 2
gram~"popping"=1 -2 2|gram~"por favor"=2 -2 0|gram~"por la"=0 -1 1|gram~"por"=3 5 -8|gram~"port #"=0 3 -2
gram~"port"=0 3 -2|gram~"post OTHER"=-1 -1 2|gram~"post"=-4 1 3|gram~"power"=0 0 1|gram~"practic"=-2 0 2
gram~"prend"=1 1 -2|gram~"preocupen"=-3 4 -1|gram~"press"=-4 1 2|gram~"pressed"=-1 0 1|gram~"primaria"=1 1 -2
gram~"principal i"=1 0 -1|gram~"principal"=2 1 -2|gram~"principal's"=-4 -3 7|gram~"prob"=-3 8 -5
gram~"probably"=0 3 -3|gram~"problem"=4 -4 0|gram~"pruitt"=0 1 -1|gram~"ps"=-1 2 -1|gram~"pued SAME"=-4 0 5
gram~"pued"=-3 -1 4|gram~"pueden"=2 -4 2|gram~"pull"=-2 -1 3|gram~"purpl"=-2 0 3|gram~"pus"=-4 2 2
gram~"put a"=2 1 -2|gram~"put in"=1 -4 3|gram~"put it"=-1 2 -1|gram~"put the"=-1 -1 2|gram~"put"=3 -4 1
gram~"que esta"=-2 1 1|gram~"que la"=0 -1 2|gram~"que no"=1 0 0|gram~"que se"=2 0 -1|gram~"que"=4 4 -8
gram~"quedo"=2 -2 0|gram~"question"=2 -3 2|gram~"quien"=0 -1 2|gram~"quit"=-6 1 6|gram~"r"=-8 2 7
gram~"rain"=0 0 1|gram~"reach $"=-1 0 1|gram~"reach"=-1 1 0|gram~"reached"=-3 10 -7|gram~"read #"=-1 -5 6
gram~"read"=0 -5 5|gram~"reader"=2 -1 0|gram~"reading"=0 4 -4|gram~"real"=-8 -6 15|gram~"receiv"=1 0 0
gram~"receiving"=1 0 -1|gram~"record"=-5 1 4|gram~"regard"=3 0 -2|gram~"regarding the"=2 0 -1
gram~"regarding"=2 0 -1|gram~"releas"=-4 -1 4|gram~"reminder"=9 -1 -8|gram~"remot"=-4 1 3|gram~"removed"=-2 0 2
gram~"reported"=6 -2 -4|gram~"request for"=3 -1 -2|gram~"request"=9 -4 -5|gram~"resending"=2 -1 -1
gram~"reset"=-1 3 -2|gram~"respond"=0 -1 1|gram~"respuesta"=3 -1 -2|gram~"restart"=-2 -2 4
gram~"restarted"=-4 4 0|gram~"return the"=-3 -2 5|gram~"return"=-4 -2 6|gram~"ridg"=0 4 -3
gram~"ringing"=3 -2 0|gram~"rm #"=0 -2 3|gram~"rm SAME#"=1 0 0|gram~"rm"=0 -3 3|gram~"roll"=-1 -1 2
gram~"room #"=-1 4 -2|gram~"room $"=-3 -4 7|gram~"room OTHER"=-1 0 1|gram~"room SAME#"=2 0 -2
gram~"room on"=0 -2 2|gram~"room"=-7 -1 8|gram~"room's"=-1 0 1|gram~"ros"=2 0 -2|gram~"round"=2 0 -2
gram~"run the"=3 -2 -1|gram~"run"=0 -2 2|gram~"rush"=0 1 -1|gram~"ruthann"=-7 5 2|gram~"s"=-1 0 1
gram~"said $"=3 0 -2|gram~"said"=1 2 -2|gram~"sal un"=-6 8 -2|gram~"sal"=-8 15 -7|gram~"salon #"=0 4 -4
gram~"salon"=-1 3 -2|gram~"sam SAME"=-3 4 -1|gram~"sam SAMEWORD"=-2 1 2|gram~"sam as"=6 -2 -4
gram~"sam day"=0 4 -4|gram~"sam problem"=-3 -2 4|gram~"sam thing"=-3 2 2|gram~"sam tim"=0 2 -1
gram~"sam"=-18 12 6|gram~"sand fork"=-1 0 1|gram~"sand"=0 0 1|gram~"sat"=0 -1 1|gram~"saturday"=0 -1 1
gram~"sav"=5 0 -4|gram~"saw it"=0 2 -2|gram~"saw"=0 2 -2|gram~"say #"=-1 1 0|gram~"say SAME"=-1 3 -1
gram~"say SAMEWORD"=7 -1 -5|gram~"say i"=1 -2 1|gram~"say session"=0 1 -1|gram~"say the"=-1 2 -1
gram~"say you"=-1 -3 4|gram~"say"=-14 13 1|gram~"saying"=0 0 1|gram~"school OTHER"=-1 -1 3
gram~"school"=-1 -3 4|gram~"scienc"=-1 1 0|gram~"se apaga"=-2 -2 4|gram~"se me"=3 1 -4
gram~"se preocupen"=-3 4 -1|gram~"se ve"=-1 1 0|gram~"se"=-4 1 3|gram~"seat"=-3 -2 5|gram~"second OTHER"=8 0 -7
gram~"second SAME"=-7 -2 10|gram~"second notic"=0 2 -1|gram~"second request"=3 0 -2|gram~"second tim"=1 0 0
gram~"second"=6 -1 -5|gram~"see a"=-1 2 -1|gram~"see any"=0 -3 3|gram~"see attached"=-1 3 -2
gram~"see it"=-1 5 -4|gram~"see my"=1 -2 1|gram~"see the"=-1 7 -6|gram~"see wher"=1 0 -1|gram~"see"=-3 9 -5
gram~"seguimo"=5 -1 -4|gram~"segundo"=-2 -3 5|gram~"send somebody"=2 0 -2|gram~"send to"=2 -1 0
gram~"send too"=2 0 -2|gram~"send"=3 -5 2|gram~"sending again"=4 -2 -1|gram~"sending"=8 -3 -4
gram~"senora"=-2 1 1|gram~"sent"=4 0 -4|gram~"separat"=-3 -5 8|gram~"serial #"=-1 3 -2|gram~"serial"=-1 3 -2
gram~"session token"=0 1 -1|gram~"session"=0 2 -1|gram~"set a"=0 1 0|gram~"set the"=2 -1 -1
gram~"set up"=-4 0 5|gram~"set"=-3 -4 8|gram~"shared OTHER"=-1 -3 4|gram~"shared"=-4 -4 8|gram~"sharp"=-2 2 0
gram~"she asked"=-4 0 4|gram~"she moved"=-1 0 2|gram~"she need"=0 -1 1|gram~"she start"=-2 0 2
gram~"she"=-6 3 4|gram~"she's"=-3 1 3|gram~"short"=1 -4 2|gram~"should be"=3 0 -3|gram~"should go"=3 -2 -1
gram~"should"=0 -4 3|gram~"show a"=-1 2 -1|gram~"show last"=0 -1 1|gram~"show nothing"=8 -4 -4
gram~"show the"=-2 -2 5|gram~"show"=5 -8 4|gram~"showing"=6 -1 -5|gram~"shut off"=-1 0 1|gram~"shut"=-2 1 1
gram~"si"=2 8 -10|gram~"sid $"=-1 0 2|gram~"sid"=-4 2 1|gram~"sign"=2 -2 0|gram~"signatur"=-1 -1 2
gram~"signed"=0 1 -1|gram~"sigo sin"=1 0 0|gram~"sigo"=6 -3 -3|gram~"sigu diciendo"=1 0 -1
gram~"sigu sin"=2 -1 -1|gram~"sigu"=2 -3 1|gram~"siguen"=3 0 -3|gram~"silent"=3 0 -2|gram~"sin poder"=1 0 0
gram~"sin"=7 -2 -4|gram~"sinc i"=-1 -1 2|gram~"sinc the"=2 0 -1|gram~"sinc"=0 -6 7|gram~"sitting her"=7 -4 -3
gram~"sitting"=7 -4 -3|gram~"siz"=0 3 -3|gram~"small"=-1 0 2|gram~"so $"=-1 3 -2|gram~"so OTHER"=0 0 1
gram~"so i"=-1 -5 6|gram~"so i'm"=-1 3 -2|gram~"so it"=-2 5 -3|gram~"so it's"=-1 8 -6|gram~"so my"=0 0 1
gram~"so that"=0 -1 1|gram~"so we"=0 3 -2|gram~"so"=-8 17 -9|gram~"solo"=5 -1 -4|gram~"som"=-2 1 2
gram~"somebody $"=2 0 -2|gram~"somebody else's"=2 -1 0|gram~"somebody"=5 -2 -3|gram~"someon been"=2 0 -2
gram~"someon com"=2 -1 -1|gram~"someon for"=-1 0 2|gram~"someon has"=2 0 -2|gram~"someon look"=-1 -1 2
gram~"someon"=6 -11 6|gram~"something thi"=-1 -1 2|gram~"something"=-2 0 2|gram~"son"=-1 2 0|gram~"soon"=1 2 -2
gram~"sorry $"=-4 5 -1|gram~"sorry i"=-3 5 -2|gram~"sorry if"=3 -3 0|gram~"sorry no"=2 0 -1
gram~"sorry"=3 14 -17|gram~"soy la"=3 -1 -1|gram~"soy lupita"=0 3 -3|gram~"soy"=2 5 -6|gram~"spac"=-1 1 0
gram~"spanish"=-1 1 1|gram~"spar"=-3 1 2|gram~"staff"=-2 -1 3|gram~"stairwell"=0 -1 2|gram~"stand"=1 -3 3
gram~"start at"=0 3 -2|gram~"start monday"=1 1 -1|gram~"start the"=2 1 -2|gram~"start"=2 3 -5
gram~"started"=3 2 -5|gram~"starting monday"=-1 -1 3|gram~"starting"=-2 -1 4|gram~"stat"=-1 2 0
gram~"statu of"=-1 2 -1|gram~"statu on"=6 -2 -3|gram~"statu"=5 -1 -4|gram~"stay"=-4 7 -4
gram~"sticker on"=0 3 -2|gram~"sticker"=-1 4 -3|gram~"still SAME"=-1 2 -1|gram~"still SAMEWORD"=1 2 -2
gram~"still can't"=4 -1 -3|gram~"still no"=2 0 -2|gram~"still on"=-3 4 0|gram~"still say"=1 1 -2
gram~"still show"=-3 0 3|gram~"still showing"=3 -1 -2|gram~"still waiting"=-4 2 2|gram~"still won't"=3 -1 -2
gram~"still"=22 -7 -15|gram~"stop"=0 -1 1|gram~"stopped"=-1 -2 3|gram~"story"=-1 -2 4|gram~"stuck in"=-2 -1 4
gram~"stuck"=-7 0 7|gram~"student OTHER"=0 -2 2|gram~"student"=-4 -4 8|gram~"student's"=-1 -2 3
gram~"su SAME"=-9 0 10|gram~"su respuesta"=3 -1 -2|gram~"su"=-7 -3 11|gram~"sub in"=0 -1 2|gram~"sub"=0 -2 3
gram~"subbing"=1 0 0|gram~"subject on"=3 0 -2|gram~"subject"=7 -2 -5|gram~"sun"=0 1 -1
gram~"superintendent"=2 -1 -1|gram~"sur thi"=4 -2 -2|gram~"sur"=6 -2 -4|gram~"swapped"=-1 0 2
gram~"swip"=2 -2 0|gram~"swollen"=-2 -1 3|gram~"system"=-4 0 4|gram~"tafoya"=0 -1 2|gram~"tag"=1 2 -3
gram~"tak a"=1 -1 0|gram~"tak the"=-2 0 3|gram~"tak"=3 -6 3|gram~"taken"=2 -1 -1|gram~"taking"=3 -1 -1
gram~"tall"=-1 8 -6|gram~"tambien $"=-1 -1 2|gram~"tambien"=-5 -7 12|gram~"tampoco hay"=0 2 -1
gram~"tampoco"=-7 5 3|gram~"taped"=-1 2 0|gram~"tard"=3 -2 0|gram~"teach"=3 -4 1|gram~"teacher $"=1 0 -1
gram~"teacher loung"=-1 0 1|gram~"teacher"=-3 -2 6|gram~"tech"=-1 0 1|gram~"tell me"=3 -2 -1
gram~"tell"=6 -2 -4|gram~"ten minut"=-1 -1 2|gram~"ten"=-2 3 -1|gram~"tenia"=-3 4 -1|gram~"tess"=-7 -1 9
gram~"text"=-1 -2 4|gram~"thank $"=0 -1 1|gram~"thank for"=1 0 0|gram~"thank you"=4 -1 -3|gram~"thank"=5 -4 -1
gram~"that $"=-1 1 0|gram~"that OTHER"=6 -7 1|gram~"that SAME"=5 -1 -4|gram~"that SAMEWORD"=1 5 -5
gram~"that cut"=1 0 -1|gram~"that is"=2 -1 0|gram~"that one"=-4 -2 6|gram~"that someon"=1 0 -1
gram~"that the"=0 -6 7|gram~"that was"=1 1 -2|gram~"that what"=-4 4 0|gram~"that won't"=1 2 -2
gram~"that you"=-1 -2 3|gram~"that"=5 -2 -2|gram~"that's the"=1 -1 0|gram~"that's"=-12 2 10|gram~"the #"=5 0 -4
gram~"the OTHER"=-17 9 9|gram~"the SAME"=9 -8 0|gram~"the SAME#"=2 0 -1|gram~"the SAMEWORD"=13 -6 -7
gram~"the THING"=3 1 -4|gram~"the address"=-2 1 1|gram~"the annex"=-2 3 0|gram~"the art"=-6 0 7
gram~"the back"=-2 3 -1|gram~"the band"=0 0 1|gram~"the big"=7 -1 -6|gram~"the bottom"=-4 -4 7
gram~"the box"=0 3 -2|gram~"the button"=-1 2 -1|gram~"the cabl"=0 4 -3|gram~"the car"=-4 4 0
gram~"the cas"=-1 -3 5|gram~"the clinic"=-5 -2 7|gram~"the cod"=-1 -3 4|gram~"the concert"=-2 -2 5
gram~"the counseling"=3 -1 -1|gram~"the county"=-1 1 0|gram~"the cover"=-2 0 2|gram~"the crack"=0 2 -1
gram~"the day"=0 -1 1|gram~"the first"=3 2 -5|gram~"the form"=0 0 1|gram~"the four"=-1 -1 2
gram~"the front"=-2 8 -6|gram~"the girl"=-1 0 2|gram~"the gym"=8 -2 -5|gram~"the hall"=-4 3 2
gram~"the hallway"=-4 2 2|gram~"the hand"=-1 -1 3|gram~"the health"=-2 0 3|gram~"the kid"=0 -1 1
gram~"the kitchen"=-3 -1 4|gram~"the lab"=0 0 1|gram~"the last"=2 -1 -1|gram~"the left"=-2 5 -2
gram~"the library"=-1 6 -5|gram~"the lid"=2 0 -2|gram~"the list"=1 1 -2|gram~"the littl"=-4 4 0
gram~"the messag"=0 2 -2|gram~"the middl"=1 1 -2|gram~"the milk"=-3 -3 6|gram~"the morning"=-1 0 1
gram~"the nam"=-2 -1 4|gram~"the new"=-2 1 1|gram~"the north"=-2 1 1|gram~"the number"=0 2 -2
gram~"the nurs"=-3 3 0|gram~"the offic"=-2 -4 6|gram~"the old"=-2 -1 3|gram~"the one"=-11 4 7
gram~"the other"=-1 3 -1|gram~"the paper"=-1 2 0|gram~"the parent"=2 0 -1|gram~"the pd"=-1 -4 4
gram~"the pen"=-2 -1 3|gram~"the pil"=5 -2 -3|gram~"the room"=-1 4 -3|gram~"the sam"=-5 3 2
gram~"the school"=-1 -1 2|gram~"the second"=5 0 -4|gram~"the shared"=-5 -2 8|gram~"the sid"=0 2 -2
gram~"the staff"=-2 -1 3|gram~"the statu"=0 1 0|gram~"the sticker"=-1 4 -3|gram~"the sub"=0 -3 3
gram~"the subject"=3 -1 -2|gram~"the superintendent"=2 -1 -1|gram~"the tall"=-1 8 -6|gram~"the teacher"=-5 0 6
gram~"the thing"=-1 0 2|gram~"the tim"=3 -2 -1|gram~"the top"=4 -4 0|gram~"the track"=-1 1 1
gram~"the training"=-1 0 1|gram~"the two"=1 0 -1|gram~"the updat"=1 -2 1|gram~"the way"=0 4 -4
gram~"the wheel"=-1 1 0|gram~"the whol"=2 2 -4|gram~"the wrong"=-4 4 0|gram~"the yearbook"=-3 -1 5
gram~"the"=-11 4 7|gram~"their"=-2 7 -5|gram~"them $"=-1 -2 4|gram~"them by"=2 -1 -1|gram~"them"=-1 -1 2
gram~"then $"=-2 5 -3|gram~"then i"=-1 2 0|gram~"then"=-6 9 -2|gram~"theo at"=2 0 -1|gram~"theo"=1 3 -3
gram~"ther $"=5 -1 -4|gram~"ther a"=-1 0 1|gram~"ther are"=-3 -2 5|gram~"ther i"=-3 -1 4|gram~"ther is"=-2 0 3
gram~"ther isn't"=1 1 -1|gram~"ther it"=0 4 -3|gram~"ther"=-4 4 0|gram~"there's a"=0 -1 2
gram~"there's no"=-1 -2 3|gram~"there's"=-3 3 0|gram~"thermometer"=0 2 -1|gram~"thes"=2 -2 1|gram~"they"=5 3 -7
gram~"they'r"=-1 -4 4|gram~"thi $"=-1 -1 2|gram~"thi SAME"=-2 0 3|gram~"thi address"=1 0 0|gram~"thi as"=2 0 -1
gram~"thi is"=-6 4 3|gram~"thi messag"=3 0 -2|gram~"thi morning"=-2 0 2|gram~"thi on"=1 1 -1
gram~"thi tim"=-1 1 0|gram~"thi to"=6 -1 -5|gram~"thi twic"=1 0 0|gram~"thi week"=1 0 -1
gram~"thi went"=2 -1 -1|gram~"thi"=18 -16 -2|gram~"thing and"=2 -3 1|gram~"thing on"=-1 -2 3
gram~"thing the"=-1 0 2|gram~"thing with"=-2 4 -2|gram~"thing"=-4 -1 6|gram~"think i"=2 -2 0
gram~"think"=1 -3 3|gram~"thinking"=0 3 -2|gram~"third"=-2 4 -1|gram~"thos on"=0 3 -2|gram~"thos"=-4 10 -6
gram~"though"=-3 -1 4|gram~"thre"=2 3 -4|gram~"thread"=1 -2 1|gram~"through #"=-1 4 -3|gram~"through $"=0 2 -2
gram~"through it"=2 -1 0|gram~"through the"=0 2 -1|gram~"through"=2 7 -9|gram~"thursday $"=-4 1 4
gram~"thursday and"=-1 4 -3|gram~"thursday at"=-1 3 -1|gram~"thursday"=-3 11 -8|gram~"ticket"=1 -2 1
gram~"tien la"=-1 -1 2|gram~"tien"=-2 -3 5|gram~"tienen"=4 0 -4|gram~"til #"=0 2 -1|gram~"till #"=0 1 0
gram~"till jun"=-2 1 1|gram~"till"=-4 5 -1|gram~"tim $"=-1 1 1|gram~"tim i"=3 -5 2|gram~"tim the"=-3 2 2
gram~"tim"=6 -2 -4|gram~"timed it"=-3 2 1|gram~"timed"=-3 2 1|gram~"titl"=0 -1 2|gram~"to #"=-3 3 0
gram~"to OTHER"=1 -1 1|gram~"to SAME"=3 -1 -2|gram~"to SAME#"=0 0 1|gram~"to SAMEWORD"=0 -2 3|gram~"to a"=1 0 0
gram~"to ask"=3 -1 -2|gram~"to be"=1 -1 1|gram~"to com"=1 1 -2|gram~"to do"=-2 3 -1|gram~"to get"=-1 4 -2
gram~"to go"=3 0 -2|gram~"to hav"=-1 2 -1|gram~"to know"=1 -1 0|gram~"to look"=-1 4 -3|gram~"to my"=-4 3 0
gram~"to open"=2 -4 3|gram~"to put"=2 -4 2|gram~"to say"=0 3 -2|gram~"to see"=2 0 -1|gram~"to send"=0 -2 2
gram~"to sign"=2 0 -2|gram~"to teach"=0 -1 1|gram~"to tell"=1 -1 1|gram~"to the"=-1 -2 4|gram~"to thi"=0 2 -1
gram~"to wait"=2 0 -2|gram~"to writ"=-2 2 0|gram~"to"=0 -8 9|gram~"toda la"=1 1 -1|gram~"toda"=1 2 -3
gram~"todavia no"=2 0 -1|gram~"todavia"=6 0 -5|gram~"today $"=-1 -4 5|gram~"today and"=-1 5 -4
gram~"today the"=-1 4 -3|gram~"today we"=3 0 -2|gram~"today"=-9 1 8|gram~"todo"=-4 4 0|gram~"token"=0 2 -1
gram~"told the"=-2 -2 4|gram~"told you"=5 -2 -2|gram~"told"=3 -2 -1|gram~"ton"=0 -1 1|gram~"tonight"=1 0 0
gram~"too $"=-3 6 -3|gram~"too"=-4 4 1|gram~"took"=-2 7 -5|gram~"top of"=6 -1 -4|gram~"top"=3 0 -3
gram~"track it"=0 1 0|gram~"track"=-2 2 0|gram~"training"=-3 0 3|gram~"tray"=-1 1 0|gram~"tried with"=-1 2 -1
gram~"tried"=-1 4 -3|gram~"trip"=-2 -3 5|gram~"try"=-1 4 -3|gram~"tuesday #"=0 -1 1|gram~"tuesday"=-2 3 0
gram~"turn on"=-3 -3 6|gram~"turn out"=-1 5 -4|gram~"turn"=-4 1 4|gram~"turned"=-2 1 1|gram~"twic"=-1 7 -5
gram~"two SAME"=2 -1 -1|gram~"two day"=5 -2 -3|gram~"two of"=-4 0 4|gram~"two week"=1 -1 0|gram~"two"=4 0 -4
gram~"ty"=2 -1 -1|gram~"typ"=4 -1 -3|gram~"typed my"=-1 2 -1|gram~"typed"=-2 4 -1|gram~"typing"=1 -1 0
gram~"typo"=8 0 -8|gram~"um"=2 0 -2|gram~"un"=-7 4 3|gram~"una"=-8 1 7|gram~"unabl to"=2 0 -1
gram~"unabl"=2 0 -1|gram~"under my"=-1 1 1|gram~"under the"=-2 8 -5|gram~"under"=-11 8 3
gram~"understand"=-1 -1 2|gram~"unit"=-1 3 -1|gram~"unlock"=3 0 -2|gram~"unlocked"=0 -2 3|gram~"uno"=1 0 -1
gram~"until"=-2 2 0|gram~"up $"=2 -2 0|gram~"up SAME"=1 2 -2|gram~"up a"=-3 -1 4|gram~"up and"=1 -1 1
gram~"up in"=4 0 -4|gram~"up it's"=1 -4 3|gram~"up on"=1 0 0|gram~"up so"=0 1 0|gram~"up the"=-4 -2 6
gram~"up to"=0 0 1|gram~"up"=6 -5 0|gram~"updat SAMEWORD"=2 -2 1|gram~"updat"=0 -5 6|gram~"upset"=3 -3 0
gram~"us"=0 3 -3|gram~"usb"=-1 0 1|gram~"use $"=-1 -1 3|gram~"use for"=1 -2 1|gram~"use it"=-1 -1 3
gram~"use"=-2 -5 8|gram~"used"=-1 0 1|gram~"using"=-3 -3 6|gram~"valv"=0 -1 1|gram~"vanished"=-1 1 0
gram~"ve"=-1 1 0|gram~"vendor wrot"=-2 0 2|gram~"vendor"=2 -4 2|gram~"vengan"=-1 4 -3|gram~"venir $"=4 0 -4
gram~"venir"=5 -1 -4|gram~"ver"=3 -1 -1|gram~"version"=-2 1 2|gram~"very"=-1 7 -6|gram~"vez sigo"=2 0 -1
gram~"vez yo"=3 -1 -2|gram~"vez"=6 -1 -4|gram~"viern"=0 -1 1|gram~"vieron lo"=1 0 -1|gram~"vieron"=7 -4 -3
gram~"visit"=1 -2 2|gram~"visitor"=3 -1 -1|gram~"void $"=2 0 -1|gram~"void"=2 0 -1|gram~"wait"=2 0 -2
gram~"waiting $"=6 0 -5|gram~"waiting for"=-4 1 3|gram~"waiting on"=0 2 -1|gram~"waiting"=2 2 -4
gram~"wak"=7 -2 -5|gram~"walk"=4 -1 -2|gram~"walked"=0 2 -2|gram~"want a"=0 -1 2|gram~"want an"=1 -2 1
gram~"want to"=2 -1 -1|gram~"want"=2 -1 -1|gram~"warm"=-2 -4 6|gram~"was a"=1 0 -1|gram~"was from"=1 1 -2
gram~"was in"=-1 2 -1|gram~"was on"=1 -2 1|gram~"was"=-5 12 -6|gram~"water"=4 -2 -1|gram~"way $"=3 -1 -2
gram~"way"=-2 3 0|gram~"we are"=-1 1 1|gram~"we get"=-2 -1 3|gram~"we had"=2 0 -1|gram~"we hav"=-3 -3 6
gram~"we need"=-1 0 1|gram~"we would"=2 0 -1|gram~"we"=5 1 -5|gram~"we'r"=6 -2 -4|gram~"wednesday"=-4 8 -4
gram~"week $"=3 0 -2|gram~"week and"=-1 0 2|gram~"week the"=1 0 -1|gram~"week"=9 -2 -6|gram~"weem"=-1 0 2
gram~"well $"=-1 2 -1|gram~"well"=-4 8 -4|gram~"went out"=-1 0 1|gram~"went through"=2 -1 -1|gram~"went"=-2 0 2
gram~"wer"=7 -2 -5|gram~"wexler's"=2 0 -1|gram~"what do"=-1 0 2|gram~"what i"=-3 5 -1|gram~"what is"=0 -1 2
gram~"what it"=1 4 -5|gram~"what you"=2 -1 0|gram~"what"=2 4 -5|gram~"what's the"=1 0 -1|gram~"what's"=1 0 -1
gram~"whatever"=0 1 0|gram~"wheel cam"=-1 1 0|gram~"wheel"=-7 -1 9|gram~"when $"=2 0 -1|gram~"when can"=1 0 -1
gram~"when i"=-2 -4 5|gram~"when it"=-1 1 0|gram~"when the"=-2 2 -1|gram~"when they"=3 2 -4
gram~"when we"=1 -1 1|gram~"when will"=2 -1 0|gram~"when you"=7 4 -10|gram~"when"=10 -2 -7
gram~"whenever"=0 1 -1|gram~"wher SAMEWORD"=2 -1 -1|gram~"wher do"=-1 -1 3|gram~"wher it"=0 0 1
gram~"wher the"=2 1 -2|gram~"wher they"=0 3 -2|gram~"wher"=3 -4 1|gram~"whether"=1 0 0|gram~"which"=0 1 -1
gram~"whil"=-7 -3 10|gram~"who SAMEWORD"=0 -1 1|gram~"who is"=3 0 -3|gram~"who"=1 -1 0|gram~"who's"=2 0 -2
gram~"whoever"=1 -2 1|gram~"whol OTHER"=1 2 -2|gram~"whol"=1 4 -4|gram~"whos"=2 0 -1|gram~"why it"=-1 3 -1
gram~"why"=0 2 -2|gram~"will be"=0 4 -3|gram~"will hav"=1 0 -1|gram~"will not"=2 0 -1|gram~"will"=7 1 -7
gram~"winter"=1 1 -2|gram~"wir"=-4 1 3|gram~"with #"=6 -2 -3|gram~"with a"=-1 -2 3|gram~"with it"=1 1 -1
gram~"with me"=-1 1 1|gram~"with my"=0 2 -1|gram~"with no"=-4 -2 6|gram~"with the"=-6 1 5
gram~"with your"=1 0 -1|gram~"with"=-7 9 -2|gram~"without"=5 -2 -3|gram~"won't OTHER"=-1 -3 4
gram~"won't SAME"=1 1 -1|gram~"won't SAMEWORD"=10 -3 -7|gram~"won't com"=1 0 0|gram~"won't let"=-3 0 3
gram~"won't open"=-1 4 -2|gram~"won't tak"=6 -1 -4|gram~"won't turn"=-2 -1 3|gram~"won't"=4 -1 -3
gram~"wont"=0 0 1|gram~"word on"=2 -1 -1|gram~"word"=6 3 -9|gram~"work $"=1 1 -2|gram~"work"=1 5 -5
gram~"working on"=-1 0 1|gram~"working"=8 1 -9|gram~"worry"=0 0 1|gram~"wors"=2 -1 -1|gram~"would be"=2 0 -2
gram~"would lik"=0 -1 1|gram~"would"=1 -2 2|gram~"writ to"=0 1 -1|gram~"writ"=3 -3 0|gram~"writing from"=1 -1 0
gram~"writing"=4 -2 -1|gram~"written"=4 0 -3|gram~"wrong $"=-3 2 1|gram~"wrong"=-3 2 1|gram~"wrot about"=-2 0 3
gram~"wrot earlier"=2 0 -1|gram~"wrot last"=3 -2 -1|gram~"wrot on"=4 -2 -2|gram~"wrot yesterday"=3 -2 -1
gram~"wrot"=4 0 -4|gram~"y OTHER"=-3 1 3|gram~"y a"=-2 5 -3|gram~"y el"=-1 3 -1|gram~"y en"=0 2 -1
gram~"y huel"=-1 4 -3|gram~"y la"=2 -3 1|gram~"y no"=2 0 -1|gram~"y tambien"=-3 -1 4|gram~"y tampoco"=-1 4 -3
gram~"y ya"=1 0 -1|gram~"y"=-6 11 -4|gram~"ya le"=-4 1 3|gram~"ya me"=-1 4 -2|gram~"ya no"=-4 7 -3
gram~"ya pus"=-2 3 0|gram~"ya vieron"=1 0 -1|gram~"ya"=-4 14 -11|gram~"yard"=-2 -2 4|gram~"year"=3 0 -3
gram~"year's"=-2 -1 3|gram~"yearbook"=-3 -1 5|gram~"yellow"=-4 2 2|gram~"yes"=2 0 -2|gram~"yesterday $"=2 0 -1
gram~"yesterday about"=2 -2 0|gram~"yesterday"=3 1 -3|gram~"yesterday's"=-2 -1 3|gram~"yet"=9 -4 -5
gram~"yo"=1 2 -3|gram~"you $"=1 -3 3|gram~"you SAME"=-8 8 1|gram~"you all"=4 -2 -2|gram~"you also"=-2 -1 3
gram~"you can"=1 15 -16|gram~"you com"=0 2 -1|gram~"you for"=-4 -1 5|gram~"you get"=3 0 -2|gram~"you in"=1 0 -1
gram~"you kindly"=1 0 0|gram~"you pleas"=0 0 1|gram~"you so"=4 -3 -1|gram~"you the"=2 -2 0|gram~"you"=11 4 -15
gram~"you'll"=0 0 1|gram~"you'r"=1 0 0|gram~"your list"=2 -1 0|gram~"your"=5 -2 -3|gram~"z"=3 0 -2
gram~"zero"=1 -1 1|gram~s"# $"=-7 0 8|gram~s"#"=-8 -1 9|gram~s"OTHER $"=-5 -8 13|gram~s"OTHER OTHER"=0 0 1
gram~s"OTHER"=2 -9 7|gram~s"SAME #"=-4 0 4|gram~s"SAME $"=-10 9 1|gram~s"SAME OTHER"=6 0 -5
gram~s"SAME SAME"=2 3 -5|gram~s"SAME SAME#"=0 5 -5|gram~s"SAME SAMEWORD"=5 -8 3|gram~s"SAME again"=-4 -2 7
gram~s"SAME at"=8 -2 -5|gram~s"SAME cod"=2 0 -2|gram~s"SAME de"=1 3 -4|gram~s"SAME for"=-1 -1 3
gram~s"SAME in"=5 -2 -2|gram~s"SAME pleas"=-6 -1 7|gram~s"SAME request"=-1 -1 2|gram~s"SAME rm"=-1 2 0
gram~s"SAME to"=-1 1 1|gram~s"SAME wrong"=5 -2 -2|gram~s"SAME"=2 4 -5|gram~s"SAME# $"=-6 -1 7
gram~s"SAME# SAME"=1 0 -1|gram~s"SAME# SAMEWORD"=3 0 -2|gram~s"SAME# again"=0 0 1|gram~s"SAME# no"=6 0 -5
gram~s"SAME#"=3 -4 2|gram~s"SAMEWORD $"=-12 9 4|gram~s"SAMEWORD OTHER"=2 -2 0|gram~s"SAMEWORD SAME"=12 -4 -8
gram~s"SAMEWORD SAME#"=-1 -3 4|gram~s"SAMEWORD SAMEWORD"=-6 0 7|gram~s"SAMEWORD again"=3 -1 -2
gram~s"SAMEWORD de"=3 0 -3|gram~s"SAMEWORD down"=1 1 -2|gram~s"SAMEWORD for"=-3 2 1|gram~s"SAMEWORD from"=1 0 0
gram~s"SAMEWORD lab"=1 -2 1|gram~s"SAMEWORD lot"=1 0 -1|gram~s"SAMEWORD messag"=-1 -1 1|gram~s"SAMEWORD"=5 -7 2
gram~s"THING $"=3 -1 -2|gram~s"THING"=3 -1 -2|gram~s"^ $"=2 5 -6|gram~s"^ OTHER"=-1 -3 4|gram~s"^ SAME"=-4 2 2
gram~s"^ SAME#"=0 -5 6|gram~s"^ SAMEWORD"=-5 9 -4|gram~s"^ also"=-1 -1 2|gram~s"^ another"=2 -3 1
gram~s"^ any"=1 0 -1|gram~s"^ art"=-1 0 1|gram~s"^ blu"=-1 0 1|gram~s"^ can't"=0 2 -2|gram~s"^ cannot"=0 1 0
gram~s"^ checking"=1 0 -1|gram~s"^ following"=4 0 -4|gram~s"^ for"=-2 0 3|gram~s"^ from"=-1 -4 5
gram~s"^ gam"=0 1 -1|gram~s"^ gym"=0 -3 3|gram~s"^ hello"=7 -2 -4|gram~s"^ help"=-1 1 0|gram~s"^ hi"=0 -2 2
gram~s"^ it"=1 -1 0|gram~s"^ lab"=-1 -1 2|gram~s"^ lin"=0 -1 1|gram~s"^ locked"=-2 0 2
gram~s"^ mathling"=-1 1 0|gram~s"^ mi"=1 0 -1|gram~s"^ mov"=0 0 1|gram~s"^ my"=-4 0 5|gram~s"^ nam"=3 -1 -3
gram~s"^ need"=2 -1 -1|gram~s"^ never"=-2 3 -1|gram~s"^ new"=-4 -2 7|gram~s"^ no"=2 -1 -1|gram~s"^ nurs"=0 1 -1
gram~s"^ one"=-2 0 3|gram~s"^ otra"=-3 -2 5|gram~s"^ parent"=2 0 -2|gram~s"^ pleas"=1 0 -1
gram~s"^ question"=3 -1 -1|gram~s"^ recordatorio"=2 0 -2|gram~s"^ request"=-2 0 2|gram~s"^ rm"=2 -2 1
gram~s"^ sam"=-3 -3 6|gram~s"^ second"=-1 1 0|gram~s"^ sorry"=2 -1 0|gram~s"^ statu"=-1 1 0
gram~s"^ still"=-2 0 3|gram~s"^ student"=-4 -2 6|gram~s"^ sub"=3 -1 -1|gram~s"^ tag"=0 1 -1
gram~s"^ the"=0 7 -7|gram~s"^ two"=0 0 1|gram~s"^ urgent"=2 0 -2|gram~s"^ when"=1 1 -2|gram~s"^ ya"=-4 6 -2
gram~s"^ your"=-4 -4 8|gram~s"a student"=-3 2 1|gram~s"a"=6 -1 -4|gram~s"about SAME"=2 -1 -1
gram~s"about"=3 -1 -2|gram~s"again $"=1 -5 4|gram~s"again"=-2 -6 9|gram~s"aid"=-1 1 0
gram~s"aide's SAME"=-1 0 1|gram~s"aide's"=-1 0 1|gram~s"also $"=-1 -1 2|gram~s"also"=-1 -1 2
gram~s"and"=5 -2 -4|gram~s"another OTHER"=3 0 -2|gram~s"another one"=-1 -3 4|gram~s"another"=2 -3 1
gram~s"any"=1 0 -1|gram~s"art"=1 -2 1|gram~s"at"=8 -2 -5|gram~s"b"=-3 0 3|gram~s"blu SAME"=-1 0 1
gram~s"blu"=-1 0 1|gram~s"can't SAME"=-3 1 2|gram~s"can't tak"=0 2 -2|gram~s"can't"=0 2 -2
gram~s"cannot SAME"=0 1 0|gram~s"cannot"=0 1 0|gram~s"checking in"=1 0 -1|gram~s"checking"=1 0 -1
gram~s"cod $"=3 0 -2|gram~s"cod"=5 0 -4|gram~s"correction $"=-3 6 -4|gram~s"correction"=-3 6 -4
gram~s"cosita $"=-3 -2 5|gram~s"cosita"=-3 -2 5|gram~s"day $"=2 -2 0|gram~s"day"=4 -2 -1
gram~s"de SAMEWORD"=1 3 -4|gram~s"de la"=5 -1 -3|gram~s"de mi"=5 -1 -4|gram~s"de"=9 1 -9|gram~s"del"=5 -2 -3
gram~s"detail $"=-1 4 -2|gram~s"detail"=-1 4 -2|gram~s"did it"=2 -1 0|gram~s"did"=2 -1 -1|gram~s"dr"=0 -1 2
gram~s"follow-up"=0 1 0|gram~s"following up"=4 0 -4|gram~s"following"=4 0 -4|gram~s"for a"=-3 2 1
gram~s"for help"=-1 -1 2|gram~s"for the"=-2 0 3|gram~s"for"=-7 -1 8|gram~s"form"=1 1 -2|gram~s"friday $"=0 1 -1
gram~s"friday"=0 1 -1|gram~s"from SAMEWORD"=-2 -3 6|gram~s"from the"=2 -2 0|gram~s"from"=2 -7 5
gram~s"gam friday"=0 1 -1|gram~s"gam"=0 1 -1|gram~s"gym $"=-1 -3 5|gram~s"gym"=0 -4 4|gram~s"hello $"=5 -1 -4
gram~s"hello"=7 -2 -4|gram~s"help $"=-3 -1 4|gram~s"help"=3 -2 0|gram~s"hi $"=0 -2 2|gram~s"hi"=0 -2 2
gram~s"i"=1 1 -1|gram~s"in $"=1 0 -1|gram~s"in SAME#"=2 0 -2|gram~s"in SAMEWORD"=0 1 0|gram~s"in the"=2 -1 0
gram~s"in"=9 -4 -5|gram~s"is"=6 -4 -2|gram~s"it again"=2 -1 0|gram~s"it did"=2 -1 0|gram~s"it"=1 -2 1
gram~s"kitchen $"=2 -2 1|gram~s"kitchen"=2 -2 1|gram~s"la"=6 -2 -4|gram~s"lab $"=1 -2 1|gram~s"lab SAME#"=0 0 1
gram~s"lab"=-2 -4 5|gram~s"lin out"=0 -1 1|gram~s"lin"=-1 -1 3|gram~s"locked $"=-2 0 3|gram~s"locked"=-2 0 2
gram~s"lot"=1 0 -1|gram~s"mathling $"=-1 1 0|gram~s"mathling"=-1 1 0|gram~s"me $"=1 2 -3|gram~s"me"=1 1 -2
gram~s"meeting $"=1 4 -5|gram~s"meeting"=1 4 -5|gram~s"messag $"=-1 -1 1|gram~s"messag"=-1 -1 1
gram~s"mi SAMEWORD"=5 -1 -4|gram~s"mi"=7 -1 -6|gram~s"mind $"=-2 3 -1|gram~s"mind"=-2 3 -1
gram~s"missing SAME"=0 -2 2|gram~s"missing"=0 -2 2|gram~s"mor $"=-1 0 2|gram~s"mor"=-3 -1 4|gram~s"mov"=0 0 1
gram~s"ms"=2 -2 0|gram~s"my SAMEWORD"=1 -1 0|gram~s"my"=-4 0 4|gram~s"nam $"=4 -2 -2|gram~s"nam"=3 -1 -3
gram~s"need"=2 -1 -1|gram~s"never mind"=-2 3 -1|gram~s"never"=-2 3 -1|gram~s"new $"=3 0 -3
gram~s"new SAME"=-1 0 2|gram~s"new teacher"=-1 0 2|gram~s"new"=-2 -2 4|gram~s"no SAME"=2 -2 0|gram~s"no"=4 0 -3
gram~s"notic $"=-1 1 0|gram~s"notic"=-1 1 0|gram~s"now"=0 -1 2|gram~s"nurs pat"=0 1 -1|gram~s"nurs"=0 1 -1
gram~s"of"=-1 0 1|gram~s"on"=3 -1 -1|gram~s"one $"=-2 2 0|gram~s"one mor"=-2 0 3|gram~s"one"=-4 2 3
gram~s"otra cosita"=-3 -2 5|gram~s"otra"=1 -2 1|gram~s"out the"=0 -1 1|gram~s"out"=0 -1 1
gram~s"parent $"=0 -2 2|gram~s"parent SAMEWORD"=3 1 -4|gram~s"parent"=4 -1 -2|gram~s"pat"=0 1 -1
gram~s"pleas $"=-1 -2 3|gram~s"pleas"=-3 -2 5|gram~s"pls $"=4 0 -3|gram~s"pls"=4 0 -3|gram~s"problem $"=-1 -2 3
gram~s"problem"=-1 -2 3|gram~s"question about"=2 -1 -1|gram~s"question"=3 -1 -1|gram~s"recordatorio $"=2 0 -2
gram~s"recordatorio"=2 0 -2|gram~s"request $"=3 -2 0|gram~s"request for"=-1 -1 2|gram~s"request"=1 -5 4
gram~s"rm SAME#"=0 -1 1|gram~s"rm"=0 -1 1|gram~s"sam problem"=-3 -2 4|gram~s"sam thing"=-1 -1 2
gram~s"sam"=-3 -3 6|gram~s"seating SAMEWORD"=1 1 -2|gram~s"seating"=1 1 -2|gram~s"second notic"=-1 1 0
gram~s"second request"=1 0 0|gram~s"second"=0 1 0|gram~s"show $"=2 1 -3|gram~s"show"=3 1 -3|gram~s"sin"=0 3 -3
gram~s"sorry"=0 -2 2|gram~s"statu $"=-1 1 0|gram~s"statu"=-1 1 0|gram~s"still $"=2 -1 0|gram~s"still"=-1 -1 2
gram~s"student $"=-3 2 1|gram~s"student SAME"=-2 0 3|gram~s"student"=-6 1 6|gram~s"sub SAME"=5 1 -5
gram~s"sub"=3 -1 -1|gram~s"tag $"=0 1 -1|gram~s"tag"=0 1 -1|gram~s"tak"=0 2 -2|gram~s"teacher $"=-2 -1 3
gram~s"teacher"=-3 -1 4|gram~s"the SAME"=-2 1 1|gram~s"the SAMEWORD"=1 -2 1|gram~s"the tortois"=0 3 -2
gram~s"the"=3 0 -3|gram~s"thi"=0 1 -1|gram~s"thing $"=-1 -1 3|gram~s"thing"=-2 -1 3|gram~s"ticket $"=-1 0 2
gram~s"ticket"=-1 0 2|gram~s"tim"=5 -2 -3|gram~s"to SAME"=-2 1 1|gram~s"to SAMEWORD"=1 -3 3|gram~s"to"=1 1 -1
gram~s"tortois"=0 3 -2|gram~s"two $"=1 2 -3|gram~s"two thing"=0 0 1|gram~s"two"=1 2 -2|gram~s"up $"=2 -1 -1
gram~s"up"=2 -1 -1|gram~s"updat $"=0 -1 1|gram~s"updat"=0 -1 1|gram~s"urgent"=2 0 -2|gram~s"when $"=1 0 -1
gram~s"when"=1 1 -2|gram~s"with"=1 1 -1|gram~s"wrong"=2 1 -2|gram~s"ya"=-4 6 -2|gram~s"you"=0 1 -1
gram~s"your"=-4 -4 8|word~added:#=-28 24 4|word~added:a=2 -8 7|word~added:able=-4 8 -3|word~added:about=3 -5 2
word~added:above=-2 1 1|word~added:absent=-4 -1 5|word~added:accepted=3 -1 -2|word~added:account=-4 -4 9
word~added:acondicionado=-4 0 5|word~added:add=-4 2 3|word~added:addition=0 4 -3|word~added:address=1 6 -6
word~added:ademas=-3 8 -5|word~added:advance=5 -2 -2|word~added:advise=1 0 -1|word~added:after=-6 13 -6
word~added:afternoon=2 -2 0|word~added:again=14 -11 -4|word~added:ago=4 -2 -2|word~added:ahi=-4 3 2
word~added:ahora=-9 -1 10|word~added:aide=-5 7 -1|word~added:aide's=-2 2 0|word~added:aire=-4 0 5
word~added:al=2 7 -8|word~added:alarm=0 1 0|word~added:alguien=2 -4 2|word~added:all=-6 9 -3
word~added:along=1 -1 1|word~added:already=4 -2 -2|word~added:also=-18 4 14|word~added:always=-2 0 2
word~added:am=0 -1 1|word~added:ames=-3 0 3|word~added:an=-3 6 -3|word~added:and=-3 14 -10
word~added:annex=-2 4 -2|word~added:another=2 -9 8|word~added:answer=5 -1 -3|word~added:answered=-1 5 -4
word~added:answering=-4 1 3|word~added:any=11 -4 -7|word~added:anybody=6 1 -6|word~added:anyone=14 -5 -9
word~added:anything=11 0 -11|word~added:apaga=-4 -5 9|word~added:apagarse=-3 6 -3|word~added:aparato=5 2 -7
word~added:app=-7 -5 12|word~added:appointments=-1 1 0|word~added:appreciate=2 0 -2|word~added:are=6 -2 -4
word~added:area=2 -2 0|word~added:aren't=6 -1 -4|word~added:around=-1 0 2|word~added:art=-6 -1 8
word~added:as=12 -9 -2|word~added:ask=0 -3 4|word~added:asked=6 -4 -2|word~added:asking=7 -5 -1
word~added:asks=-4 0 5|word~added:asunto=4 3 -7|word~added:at=-3 5 -2|word~added:atras=-2 7 -4
word~added:attached=-3 9 -6|word~added:attendance=-2 1 2|word~added:audio=1 0 -1|word~added:august=3 1 -4
word~added:aviso=-2 0 3|word~added:aware=8 -4 -4|word~added:away=1 -1 0|word~added:ayuda=7 -3 -4
word~added:azul=-4 7 -3|word~added:b=-1 4 -3|word~added:back=-2 6 -3|word~added:badge=-10 -4 14
word~added:band=-2 1 2|word~added:bare=-1 -1 2|word~added:batteries=-2 1 1|word~added:be=-1 1 0
word~added:because=6 -1 -4|word~added:been=9 -3 -6|word~added:beeps=2 -6 5|word~added:before=4 4 -8
word~added:behind=-1 7 -6|word~added:being=3 -3 1|word~added:believe=-6 -2 8|word~added:bell=-4 -3 6
word~added:bells=4 -4 1|word~added:belt=-2 1 1|word~added:benny=-1 2 0|word~added:best=-2 5 -3
word~added:better=5 -3 -2|word~added:bettina=2 -1 0|word~added:between=-1 0 1|word~added:bien=0 -1 2
word~added:big=7 -1 -5|word~added:bin=-6 1 5|word~added:bison=0 4 -3|word~added:black=6 -6 1
word~added:blank=0 -5 5|word~added:blinds=-3 -1 4|word~added:blinking=3 -1 -2|word~added:block=-1 1 1
word~added:blocked=0 3 -2|word~added:bloqueada=-5 5 1|word~added:blows=-1 -12 13|word~added:blue=-5 1 5
word~added:board=-2 -2 4|word~added:boiler=-2 2 1|word~added:book=-2 -2 5|word~added:borrowed=-1 4 -2
word~added:both=-6 6 1|word~added:bottom=-7 -7 14|word~added:bought=3 2 -4|word~added:bounces=-8 -3 11
word~added:box=3 -1 -2|word~added:boxes=-4 2 2|word~added:bracket=-4 -3 6|word~added:breaker=-10 13 -3
word~added:bring=-4 -2 6|word~added:broke=-6 -2 9|word~added:broken=-7 2 5|word~added:browser=-3 5 -2
word~added:bryson=-3 1 2|word~added:buen=6 -2 -3|word~added:buenas=4 -10 6|word~added:buenos=7 -5 -2
word~added:building=3 4 -6|word~added:bulging=-3 -9 12|word~added:bump=10 -4 -6|word~added:burnt=-3 6 -3
word~added:bus=-9 -4 12|word~added:busy=6 -5 -1|word~added:but=-9 5 4|word~added:butter=-2 3 -1
word~added:button=-2 3 -1|word~added:by=-4 4 1|word~added:cabinet=-4 4 -1|word~added:cable=-3 9 -5
word~added:cafeteria=-4 -1 5|word~added:calendar=-2 -3 5|word~added:call=-9 5 4|word~added:called=1 -2 2
word~added:calling=7 -4 -3|word~added:came=-12 11 0|word~added:camera=-4 3 0|word~added:can=-4 -3 7
word~added:can't=11 -11 0|word~added:cancel=-7 14 -7|word~added:cannot=4 -3 -1|word~added:cant=6 1 -6
word~added:car=-6 3 4|word~added:card=0 -5 6|word~added:carla=-3 1 2|word~added:carpet=-5 11 -5
word~added:cart=-3 -3 7|word~added:case=8 -6 -2|word~added:cast=5 -3 -2|word~added:catalog=-2 -1 4
word~added:category=0 5 -4|word~added:caution=1 3 -4|word~added:ceiling=-5 1 5|word~added:cell=-4 12 -7
word~added:certificate=-5 -1 6|word~added:chair=-8 -4 12|word~added:chance=2 0 -1|word~added:change=-8 4 5
word~added:changed=-2 7 -4|word~added:charger=-1 0 1|word~added:charging=3 -1 -2|word~added:checking=13 -2 -11
word~added:child=-1 0 1|word~added:child's=-1 -1 2|word~added:children=0 2 -2|word~added:choose=2 -1 -1
word~added:chromebook=-5 -3 8|word~added:cierra=-2 3 -1|word~added:cinta=-4 -2 6|word~added:clase=3 -3 0
word~added:class=-1 2 0|word~added:classrooms=-2 4 -2|word~added:click=-4 -4 8|word~added:clicked=-7 5 3
word~added:clicks=-1 -4 5|word~added:clinic=-1 -5 6|word~added:clock=-9 -2 12|word~added:close=-2 -4 6
word~added:closed=-4 -3 8|word~added:closet=-2 2 0|word~added:closing=3 1 -4|word~added:club=-2 -3 5
word~added:coach=1 -8 7|word~added:cocina=-1 -2 3|word~added:code=-5 1 4|word~added:cold=2 -14 12
word~added:come=4 13 -17|word~added:comes=2 5 -6|word~added:coming=5 3 -8|word~added:comma=2 0 -1
word~added:como=-2 -4 6|word~added:computadora=5 -3 -1|word~added:computer=-9 -2 11
word~added:computers=-5 -1 7|word~added:con=8 -12 4|word~added:concert=-6 0 7|word~added:confession=-1 5 -4
word~added:connect=-1 -1 2|word~added:consider=-1 -2 3|word~added:contact=-1 6 -5|word~added:copier=-4 -1 5
word~added:copy=4 3 -6|word~added:cord=-4 -2 5|word~added:correction=-2 9 -6|word~added:correo=0 5 -4
word~added:cosita=-6 -1 7|word~added:could=3 -9 6|word~added:counsel=1 1 -2|word~added:counseling=0 1 -1
word~added:count=-5 8 -3|word~added:counter=-1 4 -3|word~added:countwise=-2 -1 4|word~added:county=-4 3 2
word~added:cover=-5 4 1|word~added:crack=-6 6 0|word~added:cracked=-5 -4 9|word~added:cuando=3 3 -5
word~added:cuenta=-1 3 -2|word~added:cursor=4 -2 -1|word~added:custodian=-3 3 0|word~added:cut=-3 -2 5
word~added:cuts=2 0 -1|word~added:dad=1 2 -2|word~added:date=3 -4 2|word~added:dated=-2 8 -6
word~added:daughter=-2 -4 6|word~added:daughter's=-4 5 -1|word~added:day=5 -4 -1|word~added:days=8 -3 -5
word~added:de=2 6 -8|word~added:dead=-3 -4 8|word~added:deadline=0 -1 1|word~added:dear=5 -1 -4
word~added:december=2 1 -4|word~added:decirles=1 0 -1|word~added:degrees=2 -7 6|word~added:deja=2 -5 4
word~added:del=-6 -4 10|word~added:delete=-2 0 2|word~added:deleted=-4 -4 8|word~added:desde=-4 2 2
word~added:desk=-1 2 -1|word~added:desktop=-3 -7 10|word~added:device=0 1 0|word~added:devices=3 -1 -1
word~added:dia=6 -2 -3|word~added:dial=0 -2 2|word~added:dias=10 -6 -4|word~added:dice=-8 7 1
word~added:dicen=2 -1 -1|word~added:diciendo=3 -1 -2|word~added:did=3 1 -4|word~added:died=3 -1 -2
word~added:different=-3 -9 13|word~added:disabled=2 -3 1|word~added:disculpe=6 0 -6
word~added:disculpen=6 -1 -5|word~added:dishwasher=-6 -1 7|word~added:disk=-2 -2 4|word~added:display=-2 -4 6
word~added:disregard=-1 2 -1|word~added:do=-8 -5 13|word~added:document=2 1 -2|word~added:does=-2 -3 5
word~added:doesn't=2 -13 12|word~added:don't=3 -2 0|word~added:donde=-4 -2 6|word~added:done=1 -3 2
word~added:dont=7 -3 -4|word~added:door=-15 -4 19|word~added:doors=3 -1 -2|word~added:dos=-2 0 2
word~added:down=-7 3 4|word~added:dr=4 0 -4|word~added:drama=-1 2 0|word~added:drawing=-2 -2 4
word~added:drive=-1 -3 5|word~added:driver=1 -1 1|word~added:drop=-4 -1 5|word~added:dropped=-8 9 0
word~added:dropping=0 -4 5|word~added:drops=-3 0 4|word~added:dryer=-4 -1 5|word~added:dunmore=1 4 -5
word~added:dunn=3 -2 -1|word~added:each=-4 0 4|word~added:earlier=9 -2 -7|word~added:early=2 -3 0
word~added:edge=-4 -6 10|word~added:eight=3 -2 -1|word~added:either=-7 5 3|word~added:el=-8 -1 10
word~added:elementary=6 -3 -3|word~added:elevator=-5 -1 7|word~added:eleven=-2 -3 5|word~added:else's=1 -3 3
word~added:email=7 -5 -2|word~added:emails=0 -1 1|word~added:embarrassing=11 -1 -9|word~added:employee=0 4 -4
word~added:empty=0 2 -1|word~added:en=-7 -1 9|word~added:end=4 -3 -1|word~added:ended=-2 -1 3
word~added:ends=0 1 -1|word~added:english=-3 3 0|word~added:enter=-2 -1 4|word~added:entrar=2 2 -3
word~added:error=-1 4 -3|word~added:es=-13 10 2|word~added:escribi=-4 8 -3|word~added:escribo=4 -1 -2
word~added:escuela=-5 5 0|word~added:ese=-2 0 3|word~added:eso=-4 4 1|word~added:esperando=2 -1 -1
word~added:espero=5 -1 -3|word~added:esposo=-3 7 -4|word~added:esta=1 -7 7|word~added:estoy=4 3 -7
word~added:etiqueta=0 2 -1|word~added:even=1 1 -1|word~added:evening=3 -2 -1|word~added:every=-4 -6 9
word~added:everyone=-1 -2 4|word~added:everything=5 -3 -2|word~added:example=-5 14 -9|word~added:expect=2 0 -2
word~added:expire=-4 6 -2|word~added:export=-4 -4 8|word~added:ext=2 10 -12|word~added:extension=-1 0 2
word~added:eyes=2 0 -1|word~added:face=-1 -5 6|word~added:faces=5 -2 -4|word~added:fall=0 -2 3
word~added:families=-4 1 2|word~added:fan=-5 0 5|word~added:fast=-1 0 1|word~added:father=1 -2 1
word~added:favor=2 -4 2|word~added:fax=-3 -1 5|word~added:feel=1 1 -1|word~added:field=-3 -1 4
word~added:fila=-4 1 3|word~added:file=5 1 -6|word~added:files=-2 0 2|word~added:find=-3 -1 4
word~added:fine=-10 5 5|word~added:finger=1 -1 0|word~added:fingers=1 1 -1|word~added:fire=0 -1 1
word~added:first=4 -1 -4|word~added:five=4 4 -7|word~added:fix=6 -1 -5|word~added:fixed=-4 4 0
word~added:flag=-3 0 4|word~added:flickering=-6 -2 9|word~added:flickers=-7 0 8|word~added:flipped=2 0 -1
word~added:floor=1 0 -1|word~added:folder=-5 -6 12|word~added:folks=3 -1 -2|word~added:follow-up=0 1 -1
word~added:following=11 -5 -5|word~added:for=-6 -6 12|word~added:forget=2 -2 0|word~added:forgot=6 1 -7
word~added:fork=-3 2 2|word~added:form=-2 -2 4|word~added:forms=-3 1 2|word~added:forward=1 -1 1
word~added:forwarding=4 -1 -3|word~added:found=-8 18 -10|word~added:fountain=0 5 -4|word~added:four=-8 1 7
word~added:free=1 1 -2|word~added:freezes=0 1 -1|word~added:friday=-6 -1 7|word~added:friends=-1 -1 2
word~added:from=-6 4 3|word~added:front=1 6 -6|word~added:full=-2 3 -1|word~added:funny=0 8 -7
word~added:gas=2 -4 3|word~added:gate=-1 2 0|word~added:gave=-3 5 -2|word~added:get=9 0 -9
word~added:gets=3 -1 -1|word~added:getting=-3 13 -9|word~added:gil=-4 4 1|word~added:gimnasio=-4 -2 6
word~added:girls=3 -8 6|word~added:give=5 -1 -4|word~added:gives=1 -3 3|word~added:giving=6 -4 -2
word~added:glass=-6 9 -3|word~added:go=3 -3 0|word~added:goes=0 4 -4|word~added:going=-6 11 -4
word~added:gone=-4 10 -6|word~added:good=17 -4 -12|word~added:got=1 -1 0|word~added:gotea=-7 -3 10
word~added:gracias=5 -3 -2|word~added:grade=8 -8 0|word~added:grades=-5 -5 10|word~added:grateful=2 0 -2
word~added:gray=-1 -2 3|word~added:green=-3 1 2|word~added:group=-1 5 -4|word~added:guess=-1 -1 3
word~added:guest=-4 -6 10|word~added:gun=-1 -2 3|word~added:gus=-3 2 1|word~added:guys=4 -2 -2
word~added:gym=-1 -3 4|word~added:hace=0 -2 2|word~added:had=5 3 -8|word~added:haha=-1 -3 4
word~added:half=-5 9 -3|word~added:halfway=0 3 -2|word~added:hall=-7 8 0|word~added:hallway=-11 3 9
word~added:hand=-5 5 0|word~added:hanging=-6 2 4|word~added:hangs=1 1 -1|word~added:happens=3 3 -5
word~added:happy=4 -1 -3|word~added:harlan=-1 2 -1|word~added:has=0 -10 10|word~added:hasn't=-1 8 -7
word~added:have=-6 6 1|word~added:haven't=3 -1 -1|word~added:having=-1 5 -4|word~added:hay=-7 -5 12
word~added:he=-4 4 0|word~added:he's=5 2 -7|word~added:head=6 -1 -5|word~added:headphones=-4 -1 6
word~added:health=-5 -2 7|word~added:hear=2 0 -2|word~added:heard=0 -4 4|word~added:heat=-7 -1 9
word~added:heater=-4 -1 4|word~added:hello=17 -8 -8|word~added:help=18 -7 -11|word~added:helpdesk=3 -1 -2
word~added:her=-7 8 -1|word~added:here=4 11 -14|word~added:here's=0 0 1|word~added:hers=-2 -1 4
word~added:hey=8 -6 -1|word~added:hi=7 -2 -5|word~added:hijo=1 -1 1|word~added:him=5 7 -12
word~added:hinge=-4 -2 6|word~added:his=-7 -7 14|word~added:history=-2 3 -1|word~added:hit=6 -1 -5
word~added:hoja=6 -2 -4|word~added:hola=1 -2 1|word~added:hold=4 -1 -3|word~added:home=1 -1 0
word~added:homeroom=-1 0 1|word~added:hope=4 -9 6|word~added:hot=-2 -5 7|word~added:hour=-1 2 -1
word~added:hours=7 -4 -3|word~added:house=-1 5 -4|word~added:how=-13 -7 20|word~added:hoxie=1 -2 2
word~added:hr=-4 3 2|word~added:huele=-4 7 -3|word~added:hung=-1 6 -5|word~added:hurry=7 1 -8
word~added:i=0 7 -6|word~added:i'd=2 4 -6|word~added:i'll=-4 13 -9|word~added:i'm=11 -3 -8
word~added:i've=-4 -4 8|word~added:id=0 -1 2|word~added:idea=2 0 -1|word~added:if=6 10 -16
word~added:ignore=2 -3 1|word~added:igual=-2 6 -4|word~added:im=0 5 -4|word~added:image=0 1 -1
word~added:imagine=2 0 -2|word~added:img=-1 3 -2|word~added:important=3 1 -4|word~added:in=2 -2 0
word~added:inbox=7 -2 -5|word~added:inch=-1 2 -1|word~added:ink=8 -1 -7|word~added:inside=-1 6 -5
word~added:insistencia=12 -7 -4|word~added:instead=1 7 -7|word~added:interactive=-7 0 8
word~added:internet=0 2 -2|word~added:into=1 4 -4|word~added:is=4 -7 3|word~added:isn't=-7 -7 14
word~added:it=-12 27 -15|word~added:it's=-2 18 -16|word~added:its=1 2 -2|word~added:itself=3 5 -7
word~added:jammed=-2 -4 6|word~added:jo=-1 2 0|word~added:job=3 1 -4|word~added:jpg=0 1 -1
word~added:june=-2 1 1|word~added:just=6 2 -7|word~added:keep=9 -1 -7|word~added:keeping=0 -1 1
word~added:keeps=6 -4 -2|word~added:kept=-5 12 -6|word~added:key=-4 4 1|word~added:keys=-9 0 9
word~added:kid=-5 -1 6|word~added:kids=9 -17 8|word~added:kind=4 1 -5|word~added:kinder=1 -2 2
word~added:kindly=2 1 -2|word~added:kira=-1 -4 6|word~added:kitchen=-2 0 2|word~added:know=9 -6 -3
word~added:kowalczyk=-4 0 4|word~added:l=1 -3 2|word~added:la=0 8 -8|word~added:lab=-2 2 1
word~added:label=-1 -3 4|word~added:lado=-1 8 -7|word~added:laptop=-18 -3 21|word~added:laptop's=-2 0 3
word~added:las=5 -1 -3|word~added:last=3 -4 2|word~added:le=-7 2 5|word~added:leans=-1 -1 2
word~added:leave=3 0 -3|word~added:lee=7 -4 -4|word~added:left=-4 4 0|word~added:legal=4 0 -3
word~added:lena=-2 0 2|word~added:lena's=0 2 -1|word~added:leo=3 -4 1|word~added:les=6 1 -6
word~added:let=5 2 -6|word~added:letters=5 -1 -4|word~added:library=-2 5 -3|word~added:license=3 -3 0
word~added:lid=-3 7 -4|word~added:light=-9 0 9|word~added:lights=-1 -1 2|word~added:like=-6 0 6
word~added:line=-1 -5 6|word~added:lined=-1 3 -1|word~added:link=3 -1 -2|word~added:list=4 -2 -2
word~added:lit=-5 -3 8|word~added:little=-11 2 10|word~added:llamadas=1 -2 2|word~added:llega=-2 -4 6
word~added:lo=12 -6 -6|word~added:loaner=-5 3 2|word~added:lobby=-3 -4 7|word~added:lock=-10 -5 16
word~added:locked=-1 0 2|word~added:log=4 -1 -2|word~added:login=-7 6 2|word~added:long=1 -3 2
word~added:look=2 4 -6|word~added:looked=2 1 -3|word~added:looking=-2 -2 4|word~added:looks=-2 -1 3
word~added:loose=-13 0 13|word~added:los=-4 8 -4|word~added:lost=3 -5 2|word~added:lot=-1 2 0
word~added:lounge=-4 -1 5|word~added:love=7 -4 -3|word~added:lovely=5 -2 -2|word~added:low=-2 -2 5
word~added:lowe=-3 3 -1|word~added:lunch=3 -1 -1|word~added:lupita=1 3 -4|word~added:machine=-1 0 2
word~added:made=2 1 -2|word~added:mail=1 0 -1|word~added:mailbox=-7 -2 10|word~added:makes=-7 2 5
word~added:making=6 0 -6|word~added:mal=5 -5 1|word~added:mama=0 2 -2|word~added:man=4 1 -5
word~added:mandar=-7 0 8|word~added:many=1 -4 4|word~added:mas=7 -1 -6|word~added:math=4 -3 -1
word~added:may=2 3 -5|word~added:maya=-2 3 0|word~added:me=8 -7 0|word~added:mean=1 4 -5
word~added:meant=0 1 -1|word~added:meet=-2 2 1|word~added:meeting=6 -5 0|word~added:meetings=-2 -1 3
word~added:meets=3 0 -2|word~added:members=-3 4 -1|word~added:mensaje=-2 11 -8|word~added:mentioned=2 0 -1
word~added:menu=1 2 -2|word~added:message=12 -4 -8|word~added:mi=5 -3 -2|word~added:microphones=0 0 1
word~added:mics=-4 0 4|word~added:middle=4 1 -6|word~added:milk=-3 -4 7|word~added:mind=-7 12 -5
word~added:mine=-7 4 4|word~added:minute=-6 11 -5|word~added:minutes=-7 4 4|word~added:mismatch=0 1 0
word~added:missing=2 -2 0|word~added:model=-1 11 -9|word~added:molestia=-4 8 -3|word~added:monday=3 5 -7
word~added:monitor=-8 0 8|word~added:month=4 0 -4|word~added:more=-7 -4 11|word~added:morning=-3 3 0
word~added:mornings=-3 6 -2|word~added:motor=-5 5 0|word~added:mouse=-6 1 6|word~added:moved=-10 7 3
word~added:moves=-4 5 -1|word~added:mr=-2 1 1|word~added:mrs=-3 2 1|word~added:ms=-2 -4 6
word~added:much=4 -2 -1|word~added:muchas=0 -2 2|word~added:music=-1 -1 3|word~added:must=-1 6 -4
word~added:muy=3 -1 -1|word~added:my=0 -8 8|word~added:myself=2 -1 0|word~added:nada=14 -5 -8
word~added:nadie=3 -2 -1|word~added:name=-13 9 4|word~added:named=9 -3 -6|word~added:names=1 4 -5
word~added:near=0 2 -1|word~added:need=-5 -7 13|word~added:needs=-4 -2 6|word~added:never=0 5 -4
word~added:new=-12 -5 17|word~added:news=4 0 -3|word~added:next=-10 -1 11|word~added:night=-5 6 -1
word~added:nights=4 -1 -3|word~added:nino=0 -5 5|word~added:no=5 -4 -1|word~added:nobody=4 0 -4
word~added:noise=0 0 1|word~added:none=4 -1 -2|word~added:noon=-2 11 -8|word~added:north=-4 3 1
word~added:nos=3 4 -6|word~added:not=5 3 -8|word~added:note=11 -4 -8|word~added:notes=1 -1 0
word~added:nothing=14 -2 -11|word~added:notice=-2 -1 4|word~added:noticed=-2 1 1|word~added:now=-18 13 5
word~added:nuevo=1 -2 2|word~added:number=-4 5 0|word~added:numbers=-1 1 0|word~added:numero=-2 -1 3
word~added:nurse=-2 5 -4|word~added:of=2 -7 5|word~added:off=-11 5 6|word~added:office=-8 1 7
word~added:oficina=-2 3 0|word~added:ok=-4 1 3|word~added:okay=-1 2 -1|word~added:old=0 -4 4
word~added:olvido=4 2 -6|word~added:on=4 -8 4|word~added:once=5 -7 2|word~added:one=-6 8 -1
word~added:ones=-8 16 -8|word~added:online=1 -1 0|word~added:only=-5 14 -9|word~added:oops=-1 3 -1
word~added:open=-1 1 1|word~added:opened=1 3 -4|word~added:opens=3 2 -5|word~added:or=7 11 -18
word~added:orange=0 5 -4|word~added:other=-7 1 7|word~added:others=3 0 -2|word~added:otherwise=-1 2 0
word~added:otra=6 -5 -1|word~added:otro=-5 -1 7|word~added:ought=-1 -1 3|word~added:our=10 -10 0
word~added:ours=2 1 -3|word~added:out=-9 13 -4|word~added:outlet=-3 6 -4|word~added:outlets=-4 -1 5
word~added:outside=-4 -1 5|word~added:over=-3 -2 5|word~added:own=-2 -1 3|word~added:page=-1 4 -2
word~added:pages=4 -2 -2|word~added:paint=-2 2 0|word~added:pantalla=-6 4 2|word~added:paper=4 -4 0
word~added:para=1 -3 3|word~added:parent=-2 -4 6|word~added:parents=-1 -1 3|word~added:parking=-1 2 0
word~added:part=0 4 -3|word~added:pass=-4 -2 6|word~added:passing=1 1 -2|word~added:password=0 7 -7
word~added:past=-1 8 -7|word~added:pat=-1 -2 3|word~added:patient=1 -3 2|word~added:patio=-1 1 1
word~added:paz=3 -4 1|word~added:pen=-5 -2 8|word~added:pena=3 -1 -1|word~added:pencil=4 -4 0
word~added:pendiente=2 -1 -2|word~added:people=11 -4 -6|word~added:perdon=-2 12 -10|word~added:period=-2 8 -5
word~added:permission=-1 -4 6|word~added:pero=3 0 -3|word~added:phone=-11 10 1|word~added:phone's=-7 8 -1
word~added:phones=0 3 -3|word~added:photo=0 0 -1|word~added:pick=3 -5 3|word~added:picture=0 8 -7
word~added:pieces=-1 3 -2|word~added:pilas=-2 0 3|word~added:pile=0 -5 5|word~added:pink=-4 -1 6
word~added:piso=-5 -1 6|word~added:place=-1 1 0|word~added:plain=1 2 -4|word~added:plan=4 0 -4
word~added:plans=3 -1 -2|word~added:play=5 -5 0|word~added:please=22 -17 -5|word~added:pls=4 -1 -3
word~added:plug=-4 6 -2|word~added:plugged=-4 3 2|word~added:pm=-2 -3 5|word~added:pocket=1 5 -6
word~added:poder=5 -2 -3|word~added:popping=3 -4 1|word~added:por=-1 7 -6|word~added:port=-1 5 -4
word~added:portal=-4 -6 10|word~added:post=-11 -1 12|word~added:power=-5 2 4|word~added:practice=-4 1 4
word~added:prende=4 -1 -2|word~added:preocupen=-4 6 -2|word~added:press=-10 6 4|word~added:pressed=-3 2 1
word~added:primaria=1 2 -3|word~added:principal=4 0 -3|word~added:principal's=-2 -5 8|word~added:print=-1 -3 5
word~added:printer=-6 -10 16|word~added:printing=-6 3 3|word~added:prints=-9 -6 16|word~added:probably=0 4 -4
word~added:probe=-4 8 -4|word~added:problem=6 -8 2|word~added:program=3 -4 1|word~added:projector=-4 -4 8
word~added:pruitt=-2 3 -1|word~added:ps=-1 6 -4|word~added:pueden=4 -4 0|word~added:puerta=-5 -2 7
word~added:purple=-4 -2 6|word~added:puse=-6 2 4|word~added:put=-2 1 1|word~added:que=6 0 -6
word~added:quedo=2 -4 2|word~added:question=0 -1 1|word~added:quien=3 -3 0|word~added:quite=-4 -1 6
word~added:r=-4 2 3|word~added:radio=1 -5 4|word~added:rain=1 -1 1|word~added:reach=-4 9 -5
word~added:reached=-4 14 -9|word~added:read=-8 6 2|word~added:reader=-4 -4 7|word~added:reading=2 3 -5
word~added:reads=3 -8 6|word~added:real=-14 -7 21|word~added:really=-1 0 1|word~added:receive=2 0 -1
word~added:received=-5 -1 6|word~added:record=-2 0 3|word~added:recordatorio=8 -2 -6|word~added:records=-9 7 3
word~added:red=3 1 -4|word~added:regarding=4 0 -3|word~added:regards=3 0 -2|word~added:release=-2 0 3
word~added:reminder=16 -1 -14|word~added:remote=-4 -4 8|word~added:remove=-2 -2 4|word~added:removed=-2 -1 3
word~added:report=-2 6 -4|word~added:reported=4 -2 -2|word~added:reports=0 -3 3|word~added:request=15 -9 -6
word~added:resending=3 -1 -2|word~added:reset=-2 8 -6|word~added:respond=1 0 0|word~added:respuesta=5 -1 -3
word~added:restarted=-2 2 0|word~added:restarts=-4 -1 6|word~added:return=-2 -2 4|word~added:ridge=0 4 -3
word~added:right=0 13 -13|word~added:rights=2 -2 0|word~added:ringing=3 -1 -1|word~added:rm=2 -1 -1
word~added:roll=0 -2 3|word~added:room=-8 4 4|word~added:room's=-4 4 0|word~added:rooms=-4 2 2
word~added:rose=4 0 -3|word~added:round=3 0 -3|word~added:run=2 -7 6|word~added:runs=-1 -3 4
word~added:rush=-1 2 -1|word~added:ruthanne=-10 5 5|word~added:said=4 -1 -3|word~added:sale=-9 13 -4
word~added:salon=-4 7 -4|word~added:sam=-3 5 -2|word~added:same=-15 10 6|word~added:sand=-3 2 2
word~added:sat=-2 -1 4|word~added:saturday=0 0 1|word~added:saw=-2 5 -3|word~added:say=-4 12 -7
word~added:saying=-3 0 4|word~added:says=-15 16 0|word~added:scan=-2 0 2|word~added:scanner=2 0 -1
word~added:schedule=-4 -1 5|word~added:school=-6 -2 9|word~added:schools=1 0 0|word~added:science=-2 1 2
word~added:scoreboard=-3 -4 7|word~added:screen=2 -8 6|word~added:se=-5 0 5|word~added:seat=-2 -2 5
word~added:second=3 -1 -2|word~added:see=-6 11 -5|word~added:seguimos=7 -2 -5|word~added:segundo=-5 -4 9
word~added:send=8 -8 0|word~added:sending=8 -4 -4|word~added:senora=-3 1 3|word~added:sent=9 -4 -5
word~added:separate=-3 -4 7|word~added:serial=-1 8 -6|word~added:session=-1 4 -3|word~added:set=-5 -4 9
word~added:shared=-3 -7 10|word~added:sharp=-5 7 -1|word~added:she=-6 2 4|word~added:she's=-1 0 2
word~added:shelf=-2 -1 3|word~added:short=0 -5 5|word~added:should=7 -1 -6|word~added:show=0 -4 4
word~added:showing=8 -3 -4|word~added:shows=-1 -7 8|word~added:shut=-2 2 0|word~added:si=-5 12 -6
word~added:side=-6 3 3|word~added:sign=3 -2 -1|word~added:signature=0 -1 1|word~added:signed=0 2 -1
word~added:sigo=16 -9 -7|word~added:sigue=5 -5 1|word~added:siguen=6 -1 -5|word~added:silent=7 -2 -4
word~added:sin=9 -1 -8|word~added:since=4 -9 5|word~added:sit=1 -2 1|word~added:site=-4 4 1
word~added:sitting=8 -2 -5|word~added:six=1 -1 0|word~added:size=-2 6 -4|word~added:small=-1 -3 4
word~added:smell=-3 6 -3|word~added:smells=-4 -3 8|word~added:so=-7 14 -7|word~added:sobre=0 -1 1
word~added:solo=7 -2 -4|word~added:some=-7 3 4|word~added:somebody=10 -2 -8|word~added:someone=9 -15 6
word~added:something=-6 -1 7|word~added:son=-3 5 -2|word~added:soon=3 2 -5|word~added:sorry=0 15 -15
word~added:sound=4 -5 1|word~added:soy=1 7 -7|word~added:space=-1 1 0|word~added:spanish=1 -2 1
word~added:spare=-5 3 3|word~added:speaker=-2 -5 8|word~added:squares=2 -3 1|word~added:staff=1 -3 2
word~added:stand=-2 -2 5|word~added:start=4 2 -5|word~added:started=0 4 -3|word~added:starting=0 -1 1
word~added:starts=-4 6 -2|word~added:state=0 1 -1|word~added:station=-4 -7 11|word~added:status=7 -2 -5
word~added:stay=-13 15 -2|word~added:stays=4 -2 -2|word~added:sticker=-2 6 -4|word~added:still=19 -1 -17
word~added:stop=1 0 -1|word~added:stopped=-1 -4 5|word~added:stops=-2 2 1|word~added:story=-1 -2 3
word~added:strip=-2 6 -4|word~added:stuck=-8 0 8|word~added:student=-6 2 5|word~added:student's=-1 -3 4
word~added:students=0 -13 14|word~added:su=4 -4 0|word~added:sub=-4 0 4|word~added:subbing=2 0 -1
word~added:subject=10 -2 -7|word~added:sun=1 2 -3|word~added:superintendent=5 -2 -3|word~added:sure=10 -2 -8
word~added:swapped=-3 -1 5|word~added:swipe=5 -3 -2|word~added:switch=-3 1 2|word~added:swollen=-2 -2 5
word~added:system=-3 -1 4|word~added:table=-4 -5 9|word~added:tablet=-4 -1 5|word~added:tableta=3 -2 -1
word~added:tablets=-3 9 -5|word~added:tafoya=0 -1 1|word~added:tag=-1 8 -7|word~added:take=-4 0 4
word~added:taken=2 0 -1|word~added:takes=2 -4 2|word~added:taking=3 -2 -1|word~added:tall=-1 9 -8
word~added:tambien=-6 -7 14|word~added:tampoco=-5 5 1|word~added:tape=-2 7 -5|word~added:taped=-1 2 -1
word~added:tardes=3 -2 0|word~added:teach=5 -7 3|word~added:teacher=-1 -3 4|word~added:teachers=2 -2 1
word~added:team=9 -4 -5|word~added:tech=1 -1 0|word~added:telefono=-6 -2 8|word~added:tell=8 -6 -1
word~added:tells=6 0 -5|word~added:ten=-2 4 -2|word~added:tenia=-4 6 -2|word~added:tess=-2 -4 6
word~added:test=-2 -1 4|word~added:testing=0 6 -6|word~added:text=3 1 -3|word~added:texts=-2 -4 5
word~added:thank=11 -5 -6|word~added:thanks=4 -4 0|word~added:that=3 1 -4|word~added:that's=-7 0 7
word~added:the=-12 0 12|word~added:their=-1 2 -1|word~added:them=-1 2 -1|word~added:then=-8 10 -1
word~added:theo=2 2 -3|word~added:there=-5 4 1|word~added:there's=-8 4 5|word~added:theres=-4 4 1
word~added:thermometer=-1 6 -5|word~added:these=3 -4 1|word~added:they=1 6 -7|word~added:they're=-3 -1 4
word~added:thing=-5 1 5|word~added:things=-1 2 0|word~added:think=-2 0 2|word~added:thinking=-2 4 -2
word~added:thinks=2 -4 2|word~added:third=-1 4 -3|word~added:this=16 -13 -2|word~added:those=-7 15 -7
word~added:though=-3 -2 6|word~added:thread=0 -1 1|word~added:three=5 1 -6|word~added:through=0 9 -8
word~added:thursday=-3 16 -12|word~added:ticket=1 -2 1|word~added:tiene=-10 -4 15|word~added:tienen=6 1 -7
word~added:til=-3 5 -2|word~added:till=-4 8 -3|word~added:time=2 -4 2|word~added:timed=-4 5 0
word~added:to=-2 0 2|word~added:toda=1 0 -1|word~added:todavia=7 -1 -5|word~added:today=-5 0 5
word~added:todos=-4 4 0|word~added:token=-1 4 -3|word~added:told=10 -10 1|word~added:tone=-4 -1 6
word~added:toner=-3 10 -7|word~added:tonight=1 1 -1|word~added:too=-2 0 2|word~added:took=-2 9 -6
word~added:top=0 0 1|word~added:tortoise=1 2 -3|word~added:tovar=0 -1 1|word~added:track=-2 4 -1
word~added:training=-5 0 5|word~added:trash=-4 5 -1|word~added:tray=0 1 0|word~added:tried=3 4 -6
word~added:tripped=-7 2 5|word~added:trips=-4 -6 11|word~added:try=1 4 -5|word~added:tuesday=-6 2 5
word~added:turn=-2 -1 4|word~added:turned=-1 3 -2|word~added:turns=-2 3 -1|word~added:twice=2 4 -6
word~added:two=5 -1 -4|word~added:ty=6 -4 -1|word~added:typed=-4 2 2|word~added:typing=1 -3 2
word~added:typos=8 -1 -7|word~added:um=5 0 -4|word~added:un=1 0 0|word~added:una=-6 -4 10
word~added:unable=3 -1 -2|word~added:under=-11 5 6|word~added:understand=-2 -1 3|word~added:unit=1 -1 0
word~added:unlock=1 0 -1|word~added:unlocked=0 -3 4|word~added:until=-5 8 -2|word~added:up=8 -3 -4
word~added:update=-1 -5 7|word~added:urgent=1 0 0|word~added:us=3 4 -6|word~added:usb=-4 2 2
word~added:use=-2 -3 5|word~added:used=-1 0 2|word~added:uses=-1 1 0|word~added:using=-5 -5 9
word~added:valve=0 0 1|word~added:van=7 -1 -6|word~added:vanished=-1 3 -1|word~added:ve=-4 2 2
word~added:vendor=0 -2 2|word~added:vengan=-2 8 -6|word~added:venir=5 -2 -3|word~added:ventana=-4 0 3
word~added:ver=5 -3 -2|word~added:version=-2 0 2|word~added:very=0 6 -5|word~added:vez=12 -4 -8
word~added:videos=1 2 -3|word~added:viernes=-1 -2 3|word~added:vieron=6 -4 -2|word~added:visit=1 -1 1
word~added:visitors=1 -4 3|word~added:voicemail=-4 -4 8|word~added:void=3 0 -2|word~added:waiting=4 2 -5
word~added:walk=3 0 -3|word~added:walked=0 3 -3|word~added:wall=-14 -2 16|word~added:want=0 0 1
word~added:wants=2 -1 0|word~added:warm=-3 -5 8|word~added:was=-10 16 -6|word~added:water=-2 0 2
word~added:way=-3 5 -1|word~added:we=1 3 -4|word~added:we'd=0 1 0|word~added:we're=8 0 -8
word~added:wednesday=-4 9 -6|word~added:week=13 -2 -11|word~added:weekend=2 -1 0|word~added:weeks=2 -1 -1
word~added:weems=-3 1 2|word~added:well=-10 16 -6|word~added:went=-1 3 -1|word~added:were=13 -5 -7
word~added:wexler's=2 0 -2|word~added:what=4 3 -7|word~added:what's=5 -1 -4|word~added:whatever=-1 3 -1
word~added:wheel=-3 0 3|word~added:wheelchair=-2 1 1|word~added:when=6 3 -9|word~added:whenever=0 3 -2
word~added:where=2 -1 -1|word~added:whether=2 0 -1|word~added:which=3 1 -4|word~added:while=-5 -3 8
word~added:who=2 -2 0|word~added:who's=4 0 -3|word~added:whoever=2 -2 0|word~added:whole=0 8 -8
word~added:whose=2 -1 -1|word~added:why=-1 7 -6|word~added:wifi=-1 -8 10|word~added:will=8 -2 -5
word~added:window=-5 3 2|word~added:winter=3 -1 -2|word~added:wire=-4 3 2|word~added:with=-9 9 1
word~added:without=5 -4 -1|word~added:won't=-4 -4 8|word~added:word=1 6 -6|word~added:words=5 -2 -2
word~added:work=7 -2 -5|word~added:working=7 1 -8|word~added:works=-7 11 -4|word~added:worry=-1 0 1
word~added:worse=4 -3 -1|word~added:would=2 -4 2|word~added:write=7 -6 -1|word~added:writing=6 -4 -2
word~added:written=8 -1 -7|word~added:wrong=2 2 -4|word~added:wrote=10 -2 -8|word~added:y=-4 11 -6
word~added:ya=-6 20 -13|word~added:yard=-5 0 5|word~added:year=1 1 -2|word~added:year's=-2 -2 5
word~added:yearbook=-1 -4 5|word~added:years=4 -2 -1|word~added:yellow=-2 0 2|word~added:yes=7 -3 -4
word~added:yesterday=4 1 -4|word~added:yesterday's=-3 -2 5|word~added:yet=14 -8 -5|word~added:yo=3 1 -4
word~added:you=13 6 -19|word~added:you'll=-2 1 1|word~added:you're=1 -1 1|word~added:your=3 -4 2
word~added:zero=0 -1 1|word~shared:#=12 -13 1|word~shared:a=2 -5 4|word~shared:about=5 -2 -3
word~shared:ac=4 4 -7|word~shared:access=-2 -2 4|word~shared:account=8 -1 -6|word~shared:after=-4 -2 5
word~shared:again=3 0 -2|word~shared:agua=2 5 -7|word~shared:aide=3 0 -4|word~shared:all=3 1 -4
word~shared:an=1 -7 6|word~shared:and=3 3 -6|word~shared:annex=1 -1 1|word~shared:announcements=4 -2 -2
word~shared:ants=-1 5 -3|word~shared:app=5 -2 -3|word~shared:are=2 1 -2|word~shared:art=8 -4 -4
word~shared:as=4 1 -5|word~shared:asamblea=3 1 -3|word~shared:asistencia=2 0 -1|word~shared:at=10 -11 2
word~shared:attendance=1 -1 0|word~shared:audifonos=0 1 -1|word~shared:audio=4 -1 -4|word~shared:aula=1 -2 1
word~shared:ava=-1 -2 4|word~shared:away=3 3 -5|word~shared:b=-1 0 2|word~shared:badge=1 -2 2
word~shared:band=-3 -2 5|word~shared:bank=5 -6 1|word~shared:bano=4 -2 -2|word~shared:bathroom=6 -2 -4
word~shared:bell=2 -4 3|word~shared:black=13 -3 -10|word~shared:blank=1 3 -4|word~shared:blinks=-1 -2 3
word~shared:blocked=-2 1 1|word~shared:blue=0 -4 4|word~shared:board=4 -10 6|word~shared:boiler=0 -2 3
word~shared:box=1 -1 0|word~shared:broken=2 1 -2|word~shared:building=0 -1 1|word~shared:bus=2 -6 4
word~shared:button=1 5 -5|word~shared:by=4 -3 -2|word~shared:cafeteria=12 -6 -6|word~shared:calendar=3 0 -3
word~shared:cam=0 -1 1|word~shared:camera=5 2 -6|word~shared:cameras=0 -1 1|word~shared:can=-3 -1 5
word~shared:can't=-7 5 3|word~shared:cannot=-1 0 2|word~shared:cant=10 -1 -9|word~shared:card=0 0 1
word~shared:cards=10 -3 -6|word~shared:cart=5 -3 -1|word~shared:case=1 -1 0|word~shared:catalog=-1 2 0
word~shared:center=-2 -3 5|word~shared:change=3 1 -4|word~shared:charge=2 -1 -1|word~shared:checkout=6 -3 -3
word~shared:chromebook=2 -2 1|word~shared:chromebooks=0 1 -1|word~shared:class=0 -4 4
word~shared:classes=1 -1 0|word~shared:clinic=3 0 -3|word~shared:clock=11 -4 -7|word~shared:closet=-1 -1 2
word~shared:club=4 -1 -2|word~shared:cocina=0 -4 5|word~shared:code=5 -1 -4|word~shared:cold=2 1 -3
word~shared:color=-1 -2 3|word~shared:comments=4 0 -4|word~shared:computer=2 1 -3|word~shared:computers=-1 0 1
word~shared:concern=3 1 -4|word~shared:contrasena=-4 -3 7|word~shared:copier=9 -1 -7|word~shared:copy=4 -7 3
word~shared:correo=-1 4 -3|word~shared:correos=-1 3 -2|word~shared:could=-2 -1 4|word~shared:counseling=-2 -2 4
word~shared:counts=-1 2 -1|word~shared:cracked=6 -4 -1|word~shared:cuenta=-8 2 5|word~shared:cut=2 2 -3
word~shared:d=0 3 -2|word~shared:de=2 -7 5|word~shared:dead=-4 8 -4|word~shared:dear=1 -1 1
word~shared:debate=1 -2 1|word~shared:del=1 -10 9|word~shared:desk=2 -2 0|word~shared:desktop=8 1 -9
word~shared:dial=7 -1 -6|word~shared:dice=0 -1 1|word~shared:directory=2 -1 -1|word~shared:dispatch=-2 -1 4
word~shared:display=5 -2 -3|word~shared:doc=3 1 -4|word~shared:dock=4 0 -4|word~shared:does=1 -1 0
word~shared:doesn't=0 4 -3|word~shared:don't=2 -3 1|word~shared:door=4 -2 -2|word~shared:dot=5 -1 -3
word~shared:down=7 -3 -4|word~shared:dr=1 -2 2|word~shared:drive=1 -1 0|word~shared:droppings=2 0 -1
word~shared:e-sports=2 -1 0|word~shared:east=4 -6 2|word~shared:el=0 -6 7|word~shared:elevator=12 -1 -10
word~shared:email=2 -4 2|word~shared:emiliano=0 -1 1|word~shared:en=6 -1 -5|word~shared:enfermeria=6 -2 -4
word~shared:entrance=2 0 -2|word~shared:entrar=3 -4 1|word~shared:entry=6 -2 -4|word~shared:equipment=-4 4 1
word~shared:error=-6 1 6|word~shared:esta=1 2 -2|word~shared:every=4 1 -4|word~shared:example=1 -6 5
word~shared:expect=0 -1 1|word~shared:expired=4 0 -3|word~shared:ext=-2 -2 4|word~shared:extension=2 -2 0
word~shared:family=1 -1 0|word~shared:fan=4 1 -5|word~shared:file=5 2 -6|word~shared:files=1 4 -5
word~shared:five=2 0 -1|word~shared:floor=-1 -6 8|word~shared:fob=0 -3 3|word~shared:folder=2 -5 3
word~shared:for=-1 -10 12|word~shared:forty=2 0 -2|word~shared:fountain=6 -1 -4|word~shared:four=1 0 0
word~shared:freezer=1 9 -10|word~shared:friday=-1 8 -7|word~shared:from=7 -1 -6|word~shared:front=0 1 -1
word~shared:frozen=1 0 -1|word~shared:gafete=0 4 -4|word~shared:gallo=3 -1 -2|word~shared:game=3 0 -2
word~shared:games=5 -3 -2|word~shared:garage=-1 0 1|word~shared:gate=9 -2 -6|word~shared:get=-9 4 5
word~shared:gets=-2 0 2|word~shared:gimnasio=2 3 -5|word~shared:goes=1 1 -2|word~shared:good=-7 -5 12
word~shared:grade=0 -1 1|word~shared:gradebarn=1 -1 0|word~shared:gradebook=-5 7 -1|word~shared:group=-2 -1 4
word~shared:guest=0 4 -4|word~shared:gym=14 -8 -5|word~shared:hall=0 1 0|word~shared:has=0 -10 10
word~shared:have=3 -1 -1|word~shared:hay=0 -1 1|word~shared:hdmi=3 0 -3|word~shared:he=1 -1 1
word~shared:headphones=1 -3 3|word~shared:headset=7 1 -7|word~shared:headsets=0 2 -2|word~shared:health=-5 8 -3
word~shared:hear=4 -1 -2|word~shared:heat=-2 6 -4|word~shared:heater=-2 -4 6|word~shared:hello=-4 4 1
word~shared:help=0 -2 3|word~shared:helpdesk=0 -1 1|word~shared:her=0 1 -1|word~shared:hi=-3 -6 9
word~shared:hinge=4 -1 -3|word~shared:his=4 1 -4|word~shared:hollow=5 -2 -2|word~shared:home=4 -3 -1
word~shared:hot=2 0 -1|word~shared:hour=3 -4 1|word~shared:house=-8 -1 9|word~shared:hr=0 0 1
word~shared:i=4 1 -5|word~shared:i'm=-7 -1 8|word~shared:icons=1 1 -1|word~shared:impresora=9 -4 -4
word~shared:imprime=0 -3 3|word~shared:in=9 -11 2|word~shared:inch=5 -1 -4|word~shared:inside=2 0 -1
word~shared:install=-3 0 4|word~shared:intercom=-4 -4 8|word~shared:internet=-1 4 -3
word~shared:invites=5 -2 -2|word~shared:ipad=3 -2 -1|word~shared:ipads=5 -3 -2|word~shared:is=6 -10 4
word~shared:it=2 4 -5|word~shared:jack=5 -2 -3|word~shared:jam=-1 -2 4|word~shared:jams=-1 -3 5
word~shared:kaleb=-1 5 -4|word~shared:key=-3 5 -2|word~shared:keyboard=5 -2 -3|word~shared:kids=5 2 -6
word~shared:kinder=4 -4 0|word~shared:kiosk=-4 -1 5|word~shared:kitchen=8 -6 -1|word~shared:la=-6 8 -1
word~shared:lab=1 -4 3|word~shared:label=1 -2 1|word~shared:labels=3 3 -5|word~shared:laptop=5 -2 -3
word~shared:last=7 -1 -6|word~shared:leak=2 3 -5|word~shared:leaking=10 -2 -8|word~shared:leave=-5 -1 7
word~shared:left=4 -1 -3|word~shared:letters=7 0 -6|word~shared:library=10 -4 -6|word~shared:license=5 -2 -3
word~shared:lid=3 0 -2|word~shared:lift=4 -4 1|word~shared:light=-2 3 -1|word~shared:lights=11 -1 -9
word~shared:line=7 -3 -4|word~shared:list=-4 1 3|word~shared:little=-1 2 -1|word~shared:llave=5 -2 -3
word~shared:llegan=-2 3 -1|word~shared:loading=1 0 -1|word~shared:loaner=-5 -5 10|word~shared:lock=2 0 -1
word~shared:locked=3 -2 0|word~shared:log=-1 6 -4|word~shared:login=1 3 -4|word~shared:loops=4 -1 -3
word~shared:loose=3 -1 -1|word~shared:los=2 0 -2|word~shared:lost=-3 8 -5|word~shared:lot=4 -2 -2
word~shared:lounge=-1 0 1|word~shared:low=4 -2 -2|word~shared:lunch=3 -1 -2|word~shared:luz=1 0 -1
word~shared:machine=11 -4 -6|word~shared:mailbox=-2 -1 3|word~shared:main=4 -3 -1|word~shared:mateo=1 -1 0
word~shared:mathling=-2 1 1|word~shared:me=9 -2 -6|word~shared:meeting=4 4 -8|word~shared:meetings=8 -1 -7
word~shared:memo=1 0 0|word~shared:message=2 -1 -1|word~shared:messages=2 -3 2|word~shared:mi=5 -3 -1
word~shared:mic=4 -2 -1|word~shared:mice=-2 0 2|word~shared:microfono=3 1 -3|word~shared:minutes=6 -1 -4
word~shared:minutos=8 -3 -5|word~shared:monday=-7 2 5|word~shared:monitor=-5 -2 6|word~shared:morning=-2 -5 7
word~shared:mouse=5 -6 1|word~shared:move=-5 -1 6|word~shared:mr=3 -3 0|word~shared:mrs=2 -1 0
word~shared:ms=2 -2 1|word~shared:music=0 4 -4|word~shared:musica=3 -1 -2|word~shared:my=8 -14 7
word~shared:name=2 1 -3|word~shared:need=-2 -5 7|word~shared:needs=-2 -7 9|word~shared:never=2 -1 -1
word~shared:new=3 -4 2|word~shared:night=0 2 -2|word~shared:no=9 -5 -4|word~shared:noreen=0 -4 4
word~shared:north=4 -3 0|word~shared:not=5 -5 0|word~shared:nothing=5 -1 -4|word~shared:nurse=5 -2 -3
word~shared:of=1 -4 4|word~shared:off=14 -4 -9|word~shared:office=6 -7 1|word~shared:offline=7 1 -8
word~shared:oficina=5 -3 -2|word~shared:on=5 -6 1|word~shared:one=5 1 -6|word~shared:only=3 2 -4
word~shared:open=1 -1 0|word~shared:our=8 -1 -6|word~shared:out=8 -5 -4|word~shared:outlet=-7 -1 8
word~shared:over=-3 1 2|word~shared:page=-2 4 -1|word~shared:pages=3 -1 -2|word~shared:pair=5 -2 -3
word~shared:panel=6 -4 -1|word~shared:pantalla=-1 5 -4|word~shared:para=3 -2 0|word~shared:parent=3 2 -4
word~shared:parents=3 -2 0|word~shared:pasillo=3 -1 -2|word~shared:password=7 -5 -2|word~shared:patio=1 -2 1
word~shared:payroll=2 -7 5|word~shared:pc=10 -1 -9|word~shared:pd=4 -4 0|word~shared:period=1 -1 0
word~shared:permiso=0 -1 2|word~shared:phishing=-6 5 1|word~shared:phone=5 -2 -3|word~shared:phones=5 2 -6
word~shared:photos=4 -5 2|word~shared:picture=4 -3 -1|word~shared:plans=2 0 -1|word~shared:please=-11 -9 20
word~shared:poetry=1 -1 0|word~shared:portable=-7 8 0|word~shared:portal=4 -2 -2|word~shared:power=4 -5 1
word~shared:prende=7 -2 -5|word~shared:preschool=1 0 0|word~shared:press=1 -1 0|word~shared:print=-2 2 0
word~shared:printer=-5 7 -1|word~shared:program=2 -2 1|word~shared:projector=-1 1 1|word~shared:prompt=2 -1 0
word~shared:puede=-4 -1 6|word~shared:puerta=4 0 -4|word~shared:pump=11 -4 -6|word~shared:que=1 -1 0
word~shared:question=7 -1 -5|word~shared:quillbook=2 2 -4|word~shared:quist=-2 0 3|word~shared:radio=0 -2 2
word~shared:reader=7 -2 -5|word~shared:reading=0 -1 1|word~shared:reads=0 -1 1|word~shared:records=0 -3 3
word~shared:red=5 -3 -1|word~shared:reloj=7 -3 -4|word~shared:remote=2 0 -2|word~shared:report=6 -1 -5
word~shared:request=1 -1 1|word~shared:reset=-4 0 4|word~shared:right=2 0 -1|word~shared:rm=-3 -2 4
word~shared:robotics=0 -1 1|word~shared:roll=0 1 -1|word~shared:room=-6 1 5|word~shared:roster=-3 7 -4
word~shared:route=7 -4 -4|word~shared:run=0 1 0|word~shared:ruta=1 -4 3|word~shared:salon=4 -4 1
word~shared:save=13 -4 -8|word~shared:says=2 -5 4|word~shared:scan=9 -3 -5|word~shared:scanner=13 -2 -10
word~shared:schedules=2 1 -3|word~shared:school=0 -5 5|word~shared:science-dept=1 -4 3
word~shared:scoreboard=3 -1 -2|word~shared:screen=4 -3 -1|word~shared:se=-4 1 3|word~shared:seat=-1 -1 2
word~shared:seating=2 2 -4|word~shared:see=0 3 -2|word~shared:set=-5 -1 6|word~shared:shade=1 9 -9
word~shared:shared=-3 0 4|word~shared:she=5 -3 -2|word~shared:sheet=0 2 -1|word~shared:shop=2 -5 3
word~shared:show=1 3 -4|word~shared:shows=10 -3 -7|word~shared:side=0 3 -2|word~shared:sign=3 -5 3
word~shared:sign-out=1 0 -1|word~shared:signature=1 -2 1|word~shared:since=5 0 -5|word~shared:sink=1 5 -6
word~shared:sis=-2 2 0|word~shared:site=0 -1 1|word~shared:slide=4 -1 -3|word~shared:slides=5 -1 -4
word~shared:slow=0 -4 5|word~shared:smartboard=-2 -1 2|word~shared:smell=5 -4 -1|word~shared:sound=-5 5 0
word~shared:speakers=3 -3 0|word~shared:staff=1 -6 5|word~shared:stage=-2 3 -1|word~shared:stairwell=0 6 -5
word~shared:starting=-4 -1 5|word~shared:starts=-2 3 -1|word~shared:state=4 3 -6|word~shared:station=-1 5 -4
word~shared:stations=0 2 -2|word~shared:storm=4 -1 -3|word~shared:stuck=7 -2 -5|word~shared:student=-5 3 3
word~shared:students=3 0 -2|word~shared:su=-7 -4 11|word~shared:sub=6 -2 -4|word~shared:suplente=3 -3 0
word~shared:system=5 -2 -2|word~shared:tablet=5 -6 1|word~shared:tableta=5 -4 -1|word~shared:tablets=-2 -1 3
word~shared:take=5 -2 -3|word~shared:teacher=-4 1 3|word~shared:team=3 -2 -1|word~shared:temperature=1 -4 3
word~shared:test=0 1 -1|word~shared:testing=0 -4 4|word~shared:that=5 -1 -4|word~shared:the=-3 -6 9
word~shared:theatre=-1 2 0|word~shared:there=3 3 -6|word~shared:thing=-4 1 4|word~shared:things=-2 -1 2
word~shared:this=7 -2 -5|word~shared:thursday=0 0 1|word~shared:time=11 -4 -6|word~shared:to=7 -12 6
word~shared:toilet=2 0 -2|word~shared:tone=9 -1 -8|word~shared:tonight=1 0 -1|word~shared:touch=5 0 -4
word~shared:transcripts=0 5 -4|word~shared:trina=3 -1 -2|word~shared:trouble=-4 4 1|word~shared:turn=2 -1 -1
word~shared:tv=3 2 -5|word~shared:two=0 3 -2|word~shared:type=6 -2 -3|word~shared:unblock=-4 -1 5
word~shared:under=1 0 -1|word~shared:unlock=8 1 -9|word~shared:up=8 -3 -5|word~shared:update=5 -5 0
word~shared:upside=3 1 -4|word~shared:valid=-1 -1 2|word~shared:video=6 -1 -4|word~shared:voice=-2 -1 4
word~shared:voicemail=0 -1 1|word~shared:vpn=-3 4 0|word~shared:wake=6 -1 -4|word~shared:wall=2 1 -3
word~shared:wants=5 -1 -3|word~shared:was=5 -2 -2|word~shared:water=1 -5 4|word~shared:we=-1 -4 6
word~shared:website=-1 -4 5|word~shared:weights=1 -1 0|word~shared:west=5 -1 -4|word~shared:what=-2 -1 3
word~shared:when=4 -8 4|word~shared:where=-2 -1 3|word~shared:who=3 -1 -1|word~shared:wifi=5 1 -5
word~shared:window=2 -1 0|word~shared:wing=4 -5 1|word~shared:with=0 -4 4|word~shared:won't=17 -6 -11
word~shared:work=3 0 -3|word~shared:workroom=10 -4 -6|word~shared:works=0 2 -2|word~shared:wrong=12 -4 -8
word~shared:y=5 -3 -2|word~shared:yard=5 -2 -4|word~shared:yearbook=3 1 -4|word~shared:you=-3 -3 6
word~shared:zoom=8 0 -9
`;
