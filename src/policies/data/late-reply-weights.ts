/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/late-replies.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const lateReplyWeights = String.raw`
automatic still-broken new-problem question more-info survey thanks
=-29 72 -7 -11 -27 -21 23|"# #"=-2 28 -12 -4 -4 -4 -3|"# $"=3 14 -7 -5 -8 9 -7|"# SAMEWORD"=-1 -8 12 0 -1 0 -1
"# by"=-2 -6 -1 0 9 0 -1|"# has"=8 -5 -1 -1 0 -1 -1|"# not"=0 -8 -2 0 14 -1 -3|"# should"=0 11 -1 0 -8 -1 -1
"# the"=0 -7 3 0 8 -1 -3|"# to"=-3 -2 -2 -1 10 -1 -1|"# today"=-2 4 10 0 -9 -1 -2|"#"=24 -12 0 -24 42 14 -44
"OTHER #"=3 6 -8 -3 9 -3 -4|"OTHER $"=1 11 -2 -15 7 -6 3|"OTHER OTHER"=5 6 8 -8 0 -2 -8
"OTHER again"=-1 14 -2 -1 -3 2 -10|"OTHER along"=0 -5 8 0 -1 0 -2|"OTHER and"=0 -7 14 -2 -8 -1 4
"OTHER are"=-1 -5 -1 0 10 -1 -1|"OTHER behind"=-1 -3 -1 0 8 -1 -2|"OTHER de"=-1 -8 15 2 -5 -1 -2
"OTHER for"=-2 -4 9 -4 8 -1 -6|"OTHER i"=-3 -9 2 -1 11 5 -5|"OTHER in"=-1 -13 25 -2 -2 -1 -5
"OTHER is"=5 5 5 -8 -3 -2 -3|"OTHER lik"=-1 12 -2 -1 -2 -1 -4|"OTHER lot"=0 -4 -4 -1 12 -1 -2
"OTHER no"=-2 8 -4 -1 -2 3 -3|"OTHER now"=2 -9 11 -5 -3 -1 5|"OTHER on"=-6 -19 5 -2 19 -2 5
"OTHER one"=-1 -4 -4 0 10 0 0|"OTHER peopl"=0 -8 -1 0 0 0 10|"OTHER say"=-1 8 0 0 -4 -2 -1
"OTHER sinc"=0 -3 8 -1 -3 0 -1|"OTHER thank"=-1 5 4 1 2 -1 -10|"OTHER that"=-1 10 2 -1 -7 0 -3
"OTHER the"=2 6 -18 12 -3 0 2|"OTHER up"=0 -7 10 0 -1 0 -1|"OTHER what"=0 0 -4 9 -1 0 -3
"OTHER won't"=-1 -7 11 -1 -1 0 -2|"OTHER wont"=0 -7 10 0 -1 0 -1|"OTHER"=-14 2 43 -2 8 -9 -28
"SAME #"=-1 -10 1 -1 14 0 -3|"SAME $"=-1 14 -13 0 2 -1 0|"SAME OTHER"=-1 -9 17 -2 -2 0 -3
"SAME could"=0 -1 3 -8 0 0 6|"SAME going"=0 -4 -2 12 -2 0 -5|"SAME good"=0 -5 -2 11 -1 0 -2
"SAME is"=-3 14 11 -8 -14 -1 1|"SAME nest"=0 -3 11 0 -2 0 -5|"SAME ok"=0 -7 10 0 -1 0 -1
"SAME say"=0 -6 8 0 0 0 -1|"SAME turned"=0 -4 -4 -1 12 -1 -2|"SAME was"=0 -9 -2 8 1 0 2
"SAME"=-18 10 10 2 -1 -15 12|"SAME# is"=-2 -4 11 -2 2 -3 -3|"SAME# won't"=-1 9 -6 0 -2 0 0
"SAME#"=-2 -3 27 -4 -2 -5 -10|"SAMEWORD #"=0 -1 8 -1 -1 -1 -4|"SAMEWORD and"=-1 5 -8 0 -2 0 6
"SAMEWORD is"=-2 -6 19 -4 -3 -1 -3|"SAMEWORD lasted"=-2 -6 -1 0 9 0 -1|"SAMEWORD we"=0 0 -4 9 -1 0 -3
"SAMEWORD with"=-1 2 -1 -1 -3 8 -4|"SAMEWORD"=-11 9 8 0 2 4 -12|"THING $"=7 8 -4 -1 -6 -2 -3
"THING in"=-2 9 -2 0 -2 -1 -1|"THING is"=0 11 -1 -5 -2 0 -2|"THING"=18 30 -18 -4 -10 -7 -10
"^ #"=-6 -6 -2 0 -10 27 -2|"^ $"=-2 -7 -1 -3 -3 8 8|"^ OTHER"=-1 -12 12 -1 3 -1 0|"^ SAME"=-5 -38 34 1 3 -4 10
"^ SAME#"=-1 1 10 -1 -2 -4 -3|"^ SAMEWORD"=-2 -9 12 -3 0 4 -3|"^ all"=0 -8 0 8 -4 -3 7
"^ do"=-1 -3 -2 9 -2 0 -1|"^ great"=0 -1 0 0 0 10 -8|"^ her"=-1 -3 -3 -1 10 -1 -1|"^ hi"=-1 11 6 11 6 -6 -27
"^ how"=-1 -4 -1 -4 -1 0 11|"^ i"=-4 22 -20 -8 1 -3 12|"^ i'v"=0 9 -3 0 -4 0 -1|"^ it"=-9 31 -15 -8 10 -7 -3
"^ lo"=0 8 -5 0 0 0 -2|"^ min"=-1 9 -2 -4 -2 0 -1|"^ my"=-2 14 -1 -3 -1 -2 -5|"^ not"=-1 9 -3 -1 1 -1 -5
"^ ok"=-2 -9 -1 -1 -2 6 9|"^ open"=0 8 -2 -1 -2 0 -2|"^ our"=-2 -10 12 -1 5 -1 -3|"^ saw"=-1 -3 -1 0 8 -1 -2
"^ so"=-1 0 -2 0 -5 -1 10|"^ thank"=1 8 0 -2 0 -6 -2|"^ the"=-6 15 -21 -2 14 -3 3|"^ touch"=0 -6 -1 0 -1 0 9
"^ we"=-2 0 -5 -1 9 -2 1|"^ what"=-1 -2 -1 0 -4 -1 9|"^ yes"=0 -1 2 -3 -1 10 -7|"^ your"=13 -5 0 0 -6 0 -1
"a OTHER"=3 5 14 -5 -1 -2 -14|"a SAME"=0 -5 11 -7 -3 0 4|"a ball"=-1 -4 0 0 9 -1 -2
"a differenc"=-1 -5 -1 0 -3 -1 10|"a dream"=-1 -5 -1 0 -1 0 8|"a good"=5 -5 -3 -3 -1 -1 8
"a gray"=0 11 -1 0 -8 -1 -1|"a singl"=-1 -8 -2 -1 -2 0 14|"a week"=-2 1 -2 -5 -1 -1 10|"a"=2 -9 7 -21 -16 4 34
"address"=2 -8 5 -1 9 -1 -4|"administrator that's"=0 9 0 -8 0 0 0|"administrator"=0 9 -1 -8 0 0 0
"after"=3 11 -8 -1 -6 5 -4|"again befor"=0 -5 -1 0 -1 -1 9|"again thank"=0 -8 -1 0 0 0 10
"again today"=0 9 0 0 -1 0 -7|"again"=-5 6 -13 -3 -8 -3 26|"ago tuesday"=-1 8 -1 -4 0 0 -1
"ago"=-1 12 -4 -5 -1 0 -2|"al lado"=0 -4 10 0 -2 0 -3|"al"=0 -4 10 0 -2 0 -3|"all #"=0 -2 -2 -3 -1 -2 10
"all ther"=0 -4 -2 12 -2 0 -4|"all"=0 -24 -5 14 -6 -7 28|"along the"=0 -5 8 0 -1 0 -2
"already"=-1 -3 -2 -1 -5 0 11|"alway"=0 8 -6 0 -1 0 -1|"an hour"=0 12 -4 -1 -1 -1 -6|"an"=4 15 -1 -7 -6 -2 -5
"ana rivera"=-1 -3 -2 -1 10 -1 -2|"ana"=-1 -3 -2 -1 10 -1 -2|"and can't"=10 -4 -3 0 -2 0 0
"and clos"=0 8 -2 -1 -2 0 -2|"and i"=-3 12 -2 -1 -8 -1 4|"and it"=-2 11 -6 -2 -7 -1 7
"and noisy"=-1 -5 -1 0 -1 0 8|"and said"=0 8 -2 0 -3 0 -2|"and thank"=-1 -5 -1 0 -1 0 8
"and"=25 -6 -7 -15 -21 -5 28|"annex SAMEWORD"=0 -2 10 0 -5 0 -1|"annex"=0 -2 10 0 -5 0 -1
"answer"=17 -7 -5 -2 -5 -1 2|"any"=-2 -6 13 -3 -2 0 0|"anyon"=-1 8 -1 0 -4 0 -2
"anything els"=-1 -2 -2 -2 -1 -1 8|"anything"=0 0 -10 9 -8 1 9|"aparec en"=0 8 -5 0 0 0 -2
"aparec"=-1 14 -6 -4 -1 0 -3|"appreciated the"=0 -2 10 0 -5 0 -1|"appreciated"=0 -5 9 -1 -7 -1 5
"are at"=0 9 -2 0 -4 -1 -2|"are back"=0 11 -1 -1 -1 -1 -7|"are in"=-3 15 -4 -1 -3 -2 -2
"are on"=7 -8 -1 -1 -2 -1 6|"are two"=-1 -3 -2 -1 10 -1 -2|"are wearing"=-1 9 0 0 -1 -2 -4
"are with"=-1 -5 -1 0 10 -1 -1|"are"=1 19 -12 -5 5 -10 1|"arriv"=0 9 -4 -3 -1 0 -1|"as a"=0 8 -4 -1 -2 0 0
"as it"=-1 9 -4 -1 2 -1 -4|"as"=3 24 -16 -3 9 -4 -13|"asked $"=-3 -3 -1 -1 11 -1 -3|"asked"=-4 -2 5 -1 10 -3 -4
"asking"=-1 -4 1 8 -2 0 -2|"assembly"=0 9 -4 0 -3 0 -1|"at #"=2 23 2 -3 -15 -5 -5|"at my"=0 -3 -4 0 0 0 8
"at the"=-2 -13 9 -3 15 -2 -5|"at"=-2 0 8 4 -10 5 -5|"august $"=-1 -4 0 0 -2 -1 8|"august"=0 -5 -1 -5 -3 -1 14
"away $"=-1 0 -3 12 -3 -1 -5|"away SAME"=0 8 -2 -1 -2 0 -2|"away i"=0 8 -5 -1 -1 0 -1
"away"=0 6 -5 17 -8 -1 -10|"awful dim"=-1 -5 -1 0 -1 0 8|"awful"=-1 -5 -1 0 -1 0 8|"back $"=3 10 -1 -1 -1 -1 -8
"back and"=-1 -6 8 -2 6 0 -4|"back out"=0 10 -1 -1 -6 0 -1|"back"=11 14 -1 6 -1 -6 -23
"bag and"=-1 -5 -1 0 10 -1 -1|"bag"=-1 -9 -3 -1 20 -1 -5|"ball hit"=-1 -4 0 0 9 -1 -2|"ball"=-1 -4 0 0 9 -1 -2
"be $"=0 11 -1 0 -8 -1 -1|"be"=3 20 -4 -4 -16 4 -3|"becaus that"=0 -4 -2 0 9 0 -1
"been squinting"=-1 -4 0 0 -2 -1 8|"been"=13 -13 6 -1 -3 2 -4|"beep $"=0 -5 -5 11 -1 0 -1
"beep"=0 -5 -5 11 -1 0 -1|"befor $"=-1 13 -1 -5 -2 -1 -3|"befor"=0 16 -1 -3 -12 -3 3
"behind the"=-1 -3 -1 0 8 -1 -2|"behind"=-1 -6 -2 0 13 -1 -2|"bien"=0 -4 8 -2 -1 -2 3|"book"=1 -5 8 -1 -2 0 -1
"break $"=-1 -5 -1 -2 0 0 9|"break the"=9 -5 -3 0 -1 0 1|"break"=8 -10 -4 -2 -1 0 10
"bucket back"=0 10 -1 -1 -6 0 -1|"bucket"=-2 21 -4 -3 -9 -2 -2|"buen"=0 -5 -1 0 -1 0 8
"building away"=0 8 -5 -1 -1 0 -1|"busqu y"=0 8 -5 0 0 0 -2|"busqu"=0 8 -5 0 0 0 -2|"but i"=-1 5 -9 -1 -2 1 8
"but"=-8 12 -17 -1 -11 5 19|"by itself"=-1 -1 -10 13 0 0 -1|"by"=4 13 -5 8 -3 -4 -13|"cam"=-5 -1 -6 -1 14 -3 2
"can OTHER"=0 -8 -1 0 0 0 10|"can you"=-1 -1 13 -6 -3 0 -2|"can"=3 -18 6 1 -6 -2 17
"can't OTHER"=0 8 -8 0 0 0 0|"can't"=8 13 -9 -1 -9 -2 0|"car $"=0 -2 -2 -1 9 0 -3|"cas"=-4 -5 -2 -1 15 -1 -2
"checked the"=0 10 -6 0 -3 0 -1|"checked"=-1 10 -5 0 -3 0 -1|"class"=8 -2 -2 -3 -11 3 6
"clean sinc"=0 -6 -1 8 0 0 0|"clean"=0 -7 -2 9 0 0 0|"clos OTHER"=0 8 -2 -1 -2 0 -2|"clos"=-1 9 -3 -2 -3 0 0
"closed and"=9 -6 -4 0 -2 0 4|"closed"=20 -1 -5 -9 -8 -2 5|"closet"=0 -2 -2 0 8 -1 -2
"coach her"=0 0 -4 9 -1 0 -3|"coach say"=-1 -5 1 -1 9 -1 -2|"coach"=-1 -3 -4 9 7 -1 -6
"com out"=-1 12 -2 -1 -3 0 -5|"com"=2 6 2 2 -8 -2 -2|"conferenc"=-1 -2 10 -2 -2 0 -2
"contact the"=1 8 -1 -8 -1 0 0|"contact"=5 12 -1 -8 -7 0 -1|"could"=-2 -11 15 -7 -5 -1 11
"count"=-2 -3 -3 2 8 -1 -2|"custodian put"=0 10 -1 -1 -6 0 -1|"day"=4 0 -3 3 -12 4 4|"de al"=0 -4 10 0 -2 0 -3
"de la"=0 -5 3 -1 9 -1 -4|"de"=5 -17 20 1 5 -4 -9|"degre in"=0 9 -2 0 -4 -1 -2|"dej en"=-1 -3 -1 -1 9 -1 -3
"dej"=-1 -3 -1 -1 9 -1 -3|"dia"=0 -9 -2 0 -1 0 12|"did befor"=0 8 0 0 -2 0 -4|"did"=-2 12 -5 1 -6 -1 2
"didn't los"=-1 -7 -2 0 -1 0 11|"differenc i"=-1 -5 -1 0 -3 -1 10|"differenc"=-1 -5 -1 0 -3 -1 10
"different"=-1 -1 8 -2 -1 0 -2|"dim and"=-1 -5 -1 0 -1 0 8|"dim"=-1 -5 -1 0 -1 0 8|"do i"=-1 -4 -4 18 -2 -1 -6
"do it"=-1 0 -9 6 0 0 5|"do"=-3 -7 -11 38 -13 -3 -1|"doe"=-3 -4 2 18 0 -3 -9|"don't"=-2 15 -4 -2 -2 -3 -1
"down"=-4 7 -5 -3 -1 -2 8|"draw over"=0 8 -1 -1 -2 -1 -3|"dream"=-1 -5 -1 0 -1 0 8|"duty"=8 -2 -1 0 -4 -1 0
"easier on"=-1 -4 0 0 -2 -1 8|"easier"=-1 -4 0 0 -2 -1 8|"el OTHER"=-1 -7 13 1 1 -1 -6|"el"=1 -7 18 -3 3 -2 -11
"empty becaus"=0 -4 -2 0 9 0 -1|"empty"=-1 1 -6 0 8 0 -2|"en la"=-1 -4 3 -1 8 -1 -4|"en mi"=0 8 -5 1 0 0 -2
"en"=-1 4 3 -4 11 -3 -10|"ended up"=-1 -3 -2 -1 10 -1 -1|"ended"=-1 -3 -2 -1 10 -1 -1|"error"=4 -7 -2 0 -1 0 8
"es de"=-1 -3 -1 -1 9 -1 -3|"es"=-2 -5 -1 0 13 -1 -4|"escuela la"=-1 -3 -1 -1 9 -1 -3
"escuela"=-1 -2 -1 -1 9 -1 -4|"esta semana"=8 -6 0 0 0 0 -1|"esta tapado"=0 -4 10 0 -2 0 -3
"esta"=7 -1 9 -1 -3 -1 -11|"estar"=8 -6 0 0 0 0 -1|"event $"=0 -3 9 0 -3 0 -2|"event"=8 -7 8 -1 -4 -1 -3
"every tim"=-1 10 -5 -1 -4 0 2|"every"=-4 14 -3 -2 -10 -4 9|"everything $"=2 -3 -3 -1 -2 8 -3
"everything i"=0 -8 -1 0 0 0 10|"everything"=1 -8 -5 -2 -6 7 13|"exactly what"=-1 9 -1 -1 -2 -1 -4
"exactly"=-2 18 -2 -4 -4 -1 -5|"exampl"=17 -5 -2 -2 -5 -1 -2|"expired"=0 -6 8 0 0 0 -1
"explained"=0 -3 -1 -1 -2 8 -2|"eye i"=-1 -4 0 0 -2 -1 8|"eye"=-1 -4 0 0 -2 -1 8|"feel"=4 -8 -1 0 0 0 6
"fell"=0 -6 8 0 0 0 -1|"finger"=0 -5 -3 0 0 0 9|"first"=-2 13 -8 -2 -6 -3 6|"fixed $"=-1 16 -1 0 0 -7 -6
"fixed"=-1 16 -5 -1 3 -4 -8|"flowing i"=-1 -7 -2 0 -1 0 11|"flowing"=-1 -7 -2 0 -1 0 11
"for an"=0 8 -1 0 0 -1 -5|"for not"=-1 -8 -1 0 -2 0 12|"for that"=-1 -5 2 -1 8 -1 -3
"for the"=-4 -6 6 -3 -4 1 9|"for what"=-1 -4 0 0 9 -1 -2|"for you"=-1 -3 9 0 -3 0 -2|"for"=2 -27 11 0 1 -6 18
"found it"=0 -3 -2 -1 10 0 -3|"found out"=-1 -5 -1 0 8 0 -1|"found"=0 -10 -3 -1 21 -1 -5
"friday $"=-1 -4 0 0 9 -1 -2|"friday"=11 -10 -3 -2 11 -3 -4|"from #"=-2 -7 -1 -1 13 -1 -1
"from a"=-1 8 -1 -4 0 0 -1|"from"=-1 11 -7 -1 6 -4 -3|"front show"=0 -3 9 0 -3 0 -2|"front"=-1 -4 15 -3 -5 2 -5
"full"=1 11 -1 -1 -4 -2 -5|"funda es"=-1 -3 -1 -1 9 -1 -3|"funda"=-1 -3 -1 -1 9 -1 -3
"fyi"=-1 -4 -1 -1 10 -1 -2|"get back"=9 -5 -1 -1 -1 -1 -1|"get"=5 14 8 -9 -8 -3 -7|"go past"=-1 9 -6 0 -2 0 0
"go"=4 8 -6 7 -10 -1 -3|"goe down"=-1 -1 -2 -2 -4 0 10|"goe"=-1 9 -6 -2 -8 -1 10
"going away"=0 -4 -2 12 -2 0 -5|"going"=0 -4 -2 12 -5 0 0|"gon"=-1 11 -6 1 1 -1 -5|"good $"=-1 -1 -2 0 -1 -3 8
"good do"=0 -2 -9 12 0 0 -1|"good my"=-1 -1 8 -3 -1 0 -1|"good new"=0 -4 -3 -1 12 -1 -2
"good"=-1 -18 6 5 7 -9 10|"got it"=-1 -4 -1 -1 11 -1 -4|"got on"=-1 8 -1 -4 0 0 -1|"got"=-5 0 3 -6 10 1 -3
"gotta tell"=0 0 -4 9 -1 0 -3|"gotta"=0 0 -4 9 -1 0 -3|"gracia el"=0 -4 10 -1 -2 0 -4|"gracia"=-1 -8 -3 4 0 0 9
"grandma had"=0 -2 -2 -1 9 0 -3|"grandma"=0 -2 -2 -1 9 0 -3|"gray squar"=0 11 -1 0 -8 -1 -1
"gray"=-1 15 -2 -1 -9 -1 -2|"great $"=0 -2 -1 -1 -4 10 -2|"great coach"=0 0 -4 9 -1 0 -3
"great"=-2 -11 -3 7 -7 8 7|"guy"=0 0 -2 -1 -1 -5 8|"had been"=-1 -9 -2 -1 7 -1 8|"had it"=0 -7 -2 -1 12 0 -2
"had to"=0 10 -1 -1 -4 2 -7|"had"=-6 -4 -8 -5 23 -1 2|"happy thank"=0 -4 -1 -6 0 0 11|"happy"=0 -5 -2 -6 0 0 13
"has been"=16 1 2 -1 -10 -2 -5|"has no"=-2 -4 9 -1 -1 0 -1|"has the"=-2 -6 0 2 9 0 -2|"has"=17 -12 6 -4 2 0 -10
"hav a"=-1 6 -3 -4 -9 -2 12|"hav"=1 -6 8 -1 -13 9 2|"heard"=-1 -5 -1 0 -1 -1 9|"her car"=0 -2 -2 -1 9 0 -3
"her do"=0 0 -4 9 -1 0 -3|"her it"=0 8 -2 -1 -2 -1 -2|"her middl"=-1 -3 -2 -1 10 -1 -2
"her"=-6 13 -14 12 8 -4 -9|"hi"=-2 10 6 13 6 -6 -27|"hit it"=-1 -4 0 0 9 -1 -2|"hit"=-1 -4 0 0 9 -1 -2
"hour then"=0 8 -1 0 0 -1 -5|"hour"=0 10 -1 -1 -1 -1 -6|"how"=-3 -14 -1 6 2 -1 11|"i THING"=-3 9 -3 -1 -1 0 -1
"i can"=5 -6 -7 5 -3 -1 8|"i gotta"=0 0 -4 9 -1 0 -3|"i hav"=1 14 -2 -2 -10 -1 0|"i lost"=0 -8 -1 0 0 0 10
"i needed"=-1 -5 -1 0 -3 -1 10|"i see"=-1 -10 -5 3 1 6 7|"i should"=0 -6 0 -1 13 -1 -5
"i stuffed"=-1 -3 -1 0 8 -1 -2|"i thought"=-1 -5 -1 0 -3 -1 10|"i was"=-2 -1 3 3 -12 -1 9
"i writ"=-1 10 0 -1 -4 -1 -4|"i wrot"=-1 8 -3 -1 -1 0 -1|"i"=-18 20 -48 12 -9 10 33
"i'd lik"=0 -7 -5 15 -1 0 -1|"i'd"=-2 -12 -5 15 -5 7 3|"i'll"=11 -1 -3 -2 -9 3 1|"i'm"=12 -2 1 -1 -8 -3 1
"i'v"=-1 15 -4 -3 -1 -1 -5|"if anything"=-1 -4 -2 0 -1 -1 10|"if"=10 -13 1 -1 -5 -3 11
"in a"=-1 -4 -2 -1 12 -2 -2|"in cas"=-2 -4 -1 -1 10 0 -1|"in the"=-5 -10 28 -6 15 -3 -20
"in"=-16 -4 31 -11 12 -7 -6|"inch off"=0 -7 1 0 -1 0 8|"initial is"=-1 -3 -2 -1 10 -1 -2
"initial"=-1 -3 -2 -1 10 -1 -2|"instead of"=-1 8 -1 -1 -1 -1 -3|"instead"=-1 8 -1 -1 -1 -1 -3
"is #"=-3 1 -3 -1 12 -3 -4|"is OTHER"=-2 -15 10 -1 -1 0 8|"is at"=-2 -6 2 1 11 -2 -5
"is empty"=0 -4 -2 0 9 0 -1|"is flowing"=-1 -7 -2 0 -1 0 11|"is from"=-1 12 -3 -4 -2 0 -2
"is good"=-2 -4 17 -3 -3 -2 -3|"is it"=2 3 -6 9 -2 -1 -5|"is j"=-1 -3 -2 -1 10 -1 -2
"is not"=2 13 -2 -1 -4 -6 -2|"is ok"=-1 9 -6 0 -2 0 0|"is reading"=9 -7 7 -1 -6 0 -2
"is the"=-2 1 -1 11 -4 -2 -4|"is ther"=-1 -5 11 -2 -1 0 -1|"is tomorrow"=0 8 -2 -1 -2 0 -2
"is two"=0 8 -5 -1 -1 0 -1|"is"=24 -1 34 -11 -20 -17 -10|"it $"=-3 -26 7 13 10 2 -2
"it OTHER"=-1 -1 -11 11 -2 -1 5|"it SAME"=-1 11 -1 -1 -5 -1 -1|"it cam"=-2 -7 -1 0 11 0 -2
"it did"=-1 12 -1 -4 -4 -1 -3|"it down"=-1 -5 -2 0 8 -1 0|"it draw"=0 8 -1 -1 -2 -1 -3
"it grandma"=0 -2 -2 -1 9 0 -3|"it had"=-1 -5 -2 -1 9 -1 0|"it he"=0 -3 -1 -1 -2 8 -2
"it i"=-1 -2 -1 -7 -1 -1 12|"it i'd"=0 -7 -2 10 0 0 0|"it in"=-1 -6 -3 -1 18 -1 -6|"it is"=7 15 -5 -10 -4 -6 4
"it just"=-1 10 -4 2 -3 -1 -3|"it say"=-2 13 -2 -1 0 -2 -6|"it smelled"=-1 -5 -1 0 -1 0 8
"it so"=-1 -6 -2 0 12 0 -3|"it tell"=0 9 0 -8 0 0 0|"it was"=-6 4 -14 0 22 -2 -4|"it wasn't"=-1 -8 -1 0 15 0 -4
"it with"=-1 11 -2 -1 0 0 -7|"it wrong"=0 -4 -3 0 8 0 0|"it"=-30 45 -61 16 48 -12 -7
"it's worth"=-1 -4 0 0 9 -1 -2|"it's"=-5 2 -8 0 22 -5 -7|"its"=0 -7 12 3 -2 -4 -2|"itself or"=0 -2 -9 12 0 0 -1
"itself"=-1 -4 -7 12 -1 -1 2|"j ther"=-1 -3 -2 -1 10 -1 -2|"j"=-1 -3 -2 -1 10 -1 -2|"jet"=-1 12 -2 -1 -3 -1 -4
"just beep"=0 -2 -9 12 0 0 -1|"just"=-6 5 -19 12 6 -3 6|"keep away"=0 -6 -1 8 0 0 0|"keep"=0 -11 4 12 -2 0 -2
"kid"=-3 6 1 -5 -7 -3 11|"know"=0 -7 -3 -2 -9 -2 22|"la OTHER"=0 -4 8 -1 -1 0 -2|"la dej"=-1 -3 -1 -1 9 -1 -3
"la escuela"=-1 -2 -1 -1 9 -1 -4|"la funda"=-1 -3 -1 -1 9 -1 -3|"la oficina"=3 -4 -1 -1 8 -1 -4
"la"=5 -9 2 4 4 -3 -2|"lado esta"=0 -4 10 0 -2 0 -3|"lado"=0 2 9 -4 -2 0 -4|"last messag"=-1 8 -1 -4 0 0 -1
"last month's"=0 -3 9 0 -3 0 -2|"last"=-4 10 11 -10 -5 -2 0|"lasted from"=-2 -6 -1 0 9 0 -1
"laughing at"=0 -3 -3 0 -1 0 8|"laughing"=-1 -8 -4 0 -2 0 15|"leav"=-1 -6 8 2 -3 -1 1
"left"=-3 2 -6 -1 10 -1 -2|"let"=8 -2 -1 0 -8 -2 3|"library now"=-1 -6 12 0 -2 -1 -2
"library"=-1 -8 12 -1 3 -2 -3|"lik a"=-2 12 -2 1 -3 -1 -5|"lik to"=7 -15 -4 16 -1 0 -2
"lik"=3 -1 -3 16 -6 -3 -8|"lin are"=0 11 -1 -1 -1 -1 -7|"lin"=2 11 1 -1 -4 -2 -8
"lindgren annex"=0 -2 10 0 -5 0 -1|"lindgren"=3 -2 8 0 -6 0 -1|"lo busqu"=0 8 -5 0 0 0 -2|"lo"=1 11 -8 0 2 0 -5
"locked"=-1 10 -2 2 -4 -1 -4|"logo $"=-1 9 -6 0 -2 0 0|"logo"=-1 9 -6 0 -2 0 0|"look"=-2 8 4 0 -3 -2 -4
"los a"=-1 -7 -2 0 -1 0 11|"los"=-1 -9 -4 0 -3 -1 17|"lost whew"=0 -8 -1 0 0 0 10|"lost"=-1 -4 -6 -1 -2 6 9
"lot $"=0 -5 -3 -1 12 -1 -2|"lot"=0 -5 -4 1 12 -1 -3|"lovely"=0 10 -3 -1 -1 0 -5|"mak"=0 4 1 -9 -2 0 6
"marque out"=0 -3 9 0 -3 0 -2|"marque"=0 -3 9 0 -3 0 -2|"may"=3 -11 1 5 2 -2 3|"me"=-5 3 4 -7 -11 6 10
"messag $"=-1 -7 -2 0 -1 0 11|"messag i'v"=-1 8 -1 -4 0 0 -1|"messag to"=10 -3 -1 0 -6 0 -1
"messag"=40 -9 -4 -7 -22 -5 7|"mi OTHER"=0 8 -5 0 0 0 -2|"middl initial"=-1 -3 -2 -1 10 -1 -2
"middl"=-2 3 -4 -1 8 -1 -3|"min repaired"=0 8 -5 -1 -1 0 -1|"min"=-4 29 -12 -5 -6 -1 0
"minut"=-1 17 -2 -3 -2 -3 -6|"missing"=-1 -1 -4 -2 0 -1 9|"monday $"=9 -4 -3 0 -1 0 -1
"monday"=17 -4 -5 -2 -7 0 0|"month's event"=0 -3 9 0 -3 0 -2|"month's"=0 -3 9 0 -3 0 -2
"mor SAME"=0 -3 11 0 -2 0 -5|"mor"=-2 -15 13 -6 11 -2 1|"morning $"=-1 15 -1 -2 -5 -1 -4
"morning"=-6 24 -8 -3 -6 -5 4|"moved"=-1 -6 2 -1 8 0 -2|"mr"=-2 -1 -3 0 8 -1 -2|"ms"=12 -4 1 -1 -6 -1 -1
"much easier"=-1 -4 0 0 -2 -1 8|"much"=-4 3 -7 -3 -1 -3 15|"mucha gracia"=0 -6 9 0 -3 -1 0
"mucha"=0 -6 9 0 -3 -1 0|"my OTHER"=-2 -6 24 0 -15 1 -1|"my class"=10 3 -4 -3 -6 -2 1
"my eye"=-1 -4 0 0 -2 -1 8|"my not"=-2 -6 -1 0 9 0 -1|"my"=0 2 23 3 -21 -6 -1|"nam"=-3 -1 -7 2 8 -1 2
"need min"=0 8 -5 -1 -1 0 -1|"need to"=-1 -5 0 9 -3 -1 0|"need"=-4 2 3 8 -10 -1 2
"needed OTHER"=-1 -5 -1 0 -3 -1 10|"needed"=-1 -6 -2 -1 -3 -1 13|"nest outsid"=0 -3 11 0 -2 0 -5
"nest"=0 -5 15 -1 -3 0 -6|"new SAME"=-1 15 -5 -1 -3 -1 -5|"new one"=-1 -4 8 0 -4 0 2
"new the"=0 -4 -4 -1 12 -1 -2|"next"=-1 -10 11 -4 -2 -1 7|"no OTHER"=-4 4 8 -2 -4 2 -5
"no SAME"=-1 13 -7 -2 -2 0 -1|"no aparec"=0 8 -5 0 0 0 -2|"no mor"=-1 -10 4 -1 4 -1 6|"no"=9 8 1 -13 -13 0 9
"nobody"=-3 -2 -1 -1 1 12 -5|"noisy and"=-1 -5 -1 0 -1 0 8|"noisy"=-1 -5 -1 0 -1 0 8|"not #"=-2 -3 -1 0 8 0 -1
"not $"=-2 -6 -1 0 12 -1 -2|"not fixed"=-1 15 -1 0 0 -6 -6|"not laughing"=-1 -5 -1 0 -1 0 8
"not the"=-3 -6 -2 0 14 0 -2|"not working"=8 -5 -1 -1 -1 0 -1|"not"=9 1 -11 -5 8 -12 10
"nothing $"=-2 12 -2 0 -1 -1 -5|"now but"=0 8 -8 0 0 1 0|"now doe"=-1 -6 12 0 -2 -1 -2
"now ther"=0 -3 11 0 -2 0 -5|"now"=-6 -14 38 -8 -16 -5 11|"number"=-4 -5 -3 6 11 -2 -3
"of the"=-6 9 -2 -1 1 -2 1|"of them"=-1 9 -3 -1 -4 0 1|"of"=-6 34 -4 -6 -20 5 -4|"off $"=-1 -9 0 1 2 0 7
"off a"=0 -7 9 0 -1 0 -1|"off"=-3 -12 18 -4 5 -3 0|"offic"=4 -9 19 -7 -3 -3 -2|"oficina"=3 -4 -1 -1 8 -1 -4
"ok $"=-1 -3 -1 0 -1 -2 8|"ok SAME#"=-1 9 -6 0 -2 0 0|"ok i"=-1 -6 -1 0 -1 10 -1|"ok"=-4 -14 11 -1 -6 5 10
"old OTHER"=-2 -4 -5 11 1 0 -1|"old SAME"=0 -5 -3 12 -2 0 -2|"old one"=-3 -9 2 -2 8 -1 5
"old"=-6 -19 -5 23 6 -2 3|"on friday"=-2 -7 -1 -1 14 -1 -3|"on it"=-5 -14 12 2 8 -2 1|"on my"=4 7 4 3 -14 -4 0
"on the"=-4 -2 -7 -8 9 2 9|"on"=8 -20 1 11 12 -9 -3|"one and"=-1 10 -2 0 -2 -1 -3|"one at"=0 -2 10 0 -5 0 -1
"one for"=-1 -4 14 -4 -3 -1 -2|"one is"=8 -12 -6 -1 6 0 6|"one sid"=-1 8 -1 0 -1 -2 -3
"one was"=-1 -5 -1 0 -1 0 8|"one"=-6 6 16 -15 10 -9 -2|"only $"=-1 8 -1 0 -1 -2 -3
"only the"=-1 -6 -5 2 11 -1 -1|"only"=2 18 -14 -5 15 -4 -13|"open SAME"=0 -6 8 0 0 0 -1
"open and"=0 8 -2 -1 -2 0 -2|"or just"=0 -2 -9 12 0 0 -1|"or"=6 1 -14 29 -12 -3 -7
"other SAME"=0 8 -5 -1 -1 0 -1|"other person"=0 8 -8 0 0 0 0|"other"=-1 17 -16 3 1 0 -4
"otra vez"=0 8 -1 -1 0 0 -6|"otra"=0 13 -2 -4 -1 0 -6|"our SAMEWORD"=-2 -6 -1 0 9 0 -1
"our in"=-1 -6 12 0 -2 -1 -2|"our"=0 -22 19 -7 7 -3 6|"out front"=0 -3 9 0 -3 0 -2|"out thi"=0 10 -1 -1 -6 0 -1
"out"=5 11 10 -4 -11 -3 -9|"outsid the"=0 -3 12 -1 -2 0 -5|"outsid"=-2 4 11 -1 -4 -1 -8
"over ther"=0 8 -1 -1 -2 -1 -3|"over"=-1 11 4 -2 -4 -1 -7|"own"=-1 -5 1 8 1 -1 -3|"parent"=-1 8 -3 3 -2 -2 -3
"past the"=-1 11 -6 0 -2 0 0|"past"=-1 11 -6 0 -2 0 -1|"peopl again"=0 -8 -1 0 0 0 10
"peopl"=-1 -11 -2 -7 3 2 15|"period"=-2 17 -3 -1 -2 -1 -8|"person $"=0 8 -8 0 0 0 0|"plan"=8 -5 0 0 -1 -1 -1
"pleas don't"=0 8 -1 0 0 -2 -4|"pleas"=7 10 9 -11 -1 -5 -9|"polic by"=0 -2 -9 12 0 0 -1
"polic"=0 -2 -9 12 0 0 -1|"por"=9 3 -2 -5 3 -1 -6|"post"=8 -3 -1 0 -2 0 -1|"prop it"=0 9 0 0 -1 0 -7
"prop"=0 9 0 0 -1 0 -7|"pued"=0 -3 -1 9 -1 0 -3|"put the"=-1 8 -2 -1 -3 -1 -1|"que"=-1 0 -11 5 4 -2 5
"quiet"=0 -8 8 -1 -1 -1 3|"read"=16 1 -7 2 -5 -2 -5|"reading #"=0 -2 10 0 -5 0 -1
"reading OTHER"=9 -2 -4 0 -2 0 -1|"reading"=12 -8 8 5 -10 -1 -5|"regard"=0 8 -3 0 -2 0 -1
"repair shop"=0 -4 -2 0 9 0 -1|"repair"=0 -4 -2 0 9 0 -1|"repaired $"=0 8 -5 -1 -1 0 -1
"repaired"=0 8 -5 -1 -1 0 -1|"reply"=12 -6 -1 0 -5 0 1|"rivera her"=-1 -3 -2 -1 10 -1 -2
"rivera"=-1 -3 -2 -1 10 -1 -2|"room #"=8 -2 0 -1 -2 -2 -1|"room"=7 -6 9 -3 -3 -2 -2|"run"=-1 -6 4 -1 12 -1 -7
"said"=-2 11 -3 -1 -5 5 -6|"sam OTHER"=0 9 -6 -1 -1 0 -1|"sam thing"=-2 -2 20 -6 -5 -1 -4
"sam"=-6 10 30 -6 -10 -3 -13|"saw wher"=-1 -3 -1 0 8 -1 -2|"saw"=-1 -3 -1 0 8 -1 -2|"say #"=-3 9 -4 -1 -3 4 -4
"say a"=-1 -4 0 0 9 -1 -2|"say subscription"=0 -6 8 0 0 0 -1|"say"=-10 23 1 -3 3 -1 -14
"school"=9 -8 -2 0 -4 0 5|"se"=-1 8 -6 1 3 -1 -4|"second OTHER"=0 -2 15 -2 -6 0 -4
"second"=-1 -4 13 -2 -3 -1 -2|"secretary $"=-1 -5 -1 0 10 -1 -1|"secretary"=-1 -5 -1 0 10 -1 -1
"see everything"=0 -8 -1 0 0 0 10|"see"=-2 4 -14 5 -3 5 5|"semana"=8 -7 -1 0 0 -1 1|"send"=-2 10 -1 -1 -3 -1 -2
"sent"=8 1 -5 0 -3 0 -1|"she"=-4 -2 9 0 -5 -3 5|"sheet"=-1 -4 -1 0 9 0 -2|"shop sinc"=0 -4 -2 0 9 0 -1
"shop"=-1 -5 -3 -1 13 0 -4|"should be"=-1 15 -2 -1 -13 -1 2|"should"=-3 8 -4 2 2 -2 -4
"show last"=-1 -2 8 0 -3 0 -2|"show"=-5 -3 21 2 -6 -2 -7|"showed up"=-1 8 -2 0 -2 -1 -2
"showed"=-1 8 -3 1 -2 -1 -2|"sid only"=-1 8 -1 0 -1 -2 -3|"sid"=-1 12 -3 2 -3 -2 -4
"signed"=-2 -7 -1 -1 15 -1 -3|"sinc august"=-1 -5 0 -6 -3 -1 15|"sinc may"=0 -4 -2 0 9 0 -1
"sinc which"=0 -6 -1 8 0 0 0|"sinc"=-7 -10 18 -6 -1 -3 9|"singl messag"=-1 -7 -2 0 -1 0 11
"singl"=-1 -8 -2 -1 -2 0 14|"smelled thi"=-1 -5 -1 0 -1 0 8|"smelled"=-1 -5 -1 0 -1 0 8
"so it"=-1 -7 -2 1 9 -2 2|"so much"=-3 3 -5 -3 1 -3 9|"so"=-15 0 -11 -3 11 -5 24|"somebody"=-1 -4 8 -2 2 0 -2
"sorry for"=-1 -5 -1 0 -1 0 8|"spot again"=0 -6 -1 0 -1 0 9|"spot"=0 -8 -1 0 2 0 8
"spring break"=9 -8 -4 0 -1 0 4|"spring"=9 -8 -4 0 -1 0 4|"squar wher"=0 11 -1 0 -8 -1 -1
"squar"=0 11 -1 0 -8 -1 -1|"squinting sinc"=-1 -4 0 0 -2 -1 8|"squinting"=-1 -4 0 0 -2 -1 8
"started"=0 -5 10 -1 -1 -1 -1|"steel wool"=-1 -3 -1 0 8 -1 -2|"steel"=-1 -3 -1 0 8 -1 -2
"sticker"=-1 -7 -1 3 8 -1 -1|"still"=3 10 -6 -5 -4 -2 5|"stuffed steel"=-1 -3 -1 0 8 -1 -2
"stuffed"=-1 -3 -1 0 8 -1 -2|"subscription expired"=0 -6 8 0 0 0 -1|"subscription"=0 -6 8 0 0 0 -1
"switched"=-1 -3 -2 -1 9 -1 -2|"tak"=-2 1 10 2 -5 -1 -4|"tapado"=0 -4 10 0 -2 0 -3|"tell me"=-2 9 6 -8 -2 0 -2
"tell my"=0 -6 -1 8 0 0 0|"tell the"=0 -2 -5 11 2 0 -4|"tell"=-3 -3 -2 10 4 -1 -5
"ten minut"=-1 13 -1 -2 -2 -2 -4|"ten"=-2 20 -2 -4 -3 -2 -8|"tested"=0 9 -3 -4 0 0 -1
"thank again"=-1 -5 -1 -1 -1 0 9|"thank for"=0 -10 -1 -2 -3 -2 17|"thank"=-6 -3 7 2 -2 -8 11
"that $"=-1 -5 0 0 9 0 -2|"that SAME"=0 -1 -1 -4 -2 0 8|"that i"=-1 -3 8 -1 -7 6 -3
"that one"=-1 -6 8 -5 7 -1 -3|"that"=-2 -19 -3 -9 32 2 -1|"that's you"=0 9 0 -8 0 0 0
"the #"=6 -6 -3 -2 11 -2 -5|"the OTHER"=-10 -11 29 -11 28 4 -29|"the SAME"=-6 20 -1 -2 1 -3 -10
"the SAMEWORD"=-3 7 -5 -5 8 -2 1|"the THING"=-4 27 -7 -1 -6 -3 -6|"the administrator"=0 9 0 -8 0 0 0
"the bag"=-1 -5 -1 0 10 -1 -1|"the bucket"=-1 21 -3 -1 -8 -2 -6|"the coach"=-1 -4 0 0 9 -1 -2
"the kid"=0 -4 -5 0 -2 0 12|"the library"=-2 -8 12 -1 3 -1 -3|"the lindgren"=0 -2 10 0 -5 0 -1
"the logo"=-1 9 -6 0 -2 0 0|"the marque"=0 -3 9 0 -3 0 -2|"the offic"=1 -4 8 -5 1 0 0
"the old"=-5 -16 -4 18 10 -2 -1|"the one"=-6 27 1 -4 -11 -1 -7|"the other"=-1 17 -14 1 1 0 -4
"the polic"=0 -2 -9 12 0 0 -1|"the repair"=0 -4 -2 0 9 0 -1|"the sam"=-4 -2 25 -4 -5 -2 -8
"the school"=9 -6 -4 0 -2 0 4|"the second"=0 -5 10 -1 -1 0 -2|"the secretary"=-1 -5 -1 0 10 -1 -1
"the spot"=0 -6 -1 0 -1 0 9|"the sticker"=-1 -4 -1 0 8 -1 -2|"the ticket"=-1 -6 -4 0 11 0 0
"the visiting"=0 0 -4 9 -1 0 -3|"the"=-19 17 22 0 39 -25 -33|"then nothing"=0 8 -1 0 0 -1 -5
"then"=0 26 -5 2 -7 -3 -12|"ther a"=0 -4 10 3 -3 0 -5|"ther are"=-2 -6 5 -2 9 -1 -3
"ther is"=0 -1 -2 11 -2 0 -6|"ther"=0 1 18 1 -5 -4 -11|"they cam"=-1 -3 -1 0 9 -1 -2|"they"=1 -4 -6 4 13 -3 -5
"thi morning"=-3 10 -2 -2 -3 -4 3|"thi one"=-2 -10 4 0 -2 0 11|"thi"=22 14 -2 -11 -19 -12 8
"thing"=-3 -7 29 -4 -10 -2 -3|"thos"=-1 -6 1 0 11 -1 -3|"though"=0 -6 9 0 0 0 -2
"thought i"=-1 -5 -1 0 -3 -1 10|"thought"=-2 -11 -2 -1 0 -1 16|"thre of"=-1 8 -2 0 -2 -1 -1
"thre"=-3 15 -10 -1 -5 2 2|"thursday"=10 -2 -3 -2 -2 0 -1|"ticket"=10 -16 -2 -1 8 -3 3|"till"=8 -6 1 0 -2 0 -2
"to #"=1 -3 -2 -1 8 -1 -2|"to OTHER"=2 -8 -3 4 2 -1 3|"to contact"=4 7 -1 -8 -3 0 0|"to get"=-1 -2 8 -4 -1 0 0
"to keep"=1 -7 -1 8 0 0 0|"to my"=-1 9 -2 0 -2 0 -3|"to prop"=0 9 0 0 -1 0 -7|"to tell"=0 -7 -2 11 0 0 -1
"to writ"=-1 -2 8 1 -1 -2 -3|"to your"=-2 -2 -2 -1 11 -1 -4|"to"=31 -34 3 10 3 -5 -9
"today"=4 15 8 -3 -17 -2 -4|"told"=-2 -1 -4 -1 8 5 -6|"too"=-1 -3 11 -1 -2 0 -4|"took it"=-2 8 0 0 -4 0 -1
"touch is"=0 -6 -1 0 -1 0 9|"tried it"=-1 13 -4 -1 -4 -1 -3|"tried"=3 14 -1 -1 -7 -1 -6
"turned up"=0 -4 -4 -1 12 -1 -2|"turned"=0 -5 0 -3 11 -1 -3|"two ana"=-1 -3 -2 -1 10 -1 -2
"two building"=0 8 -5 -1 -1 0 -1|"two"=-3 7 -6 -4 8 2 -5|"u"=0 -3 -1 -1 -1 -3 9|"under the"=0 -6 -1 -1 11 -1 -2
"under"=-1 -8 0 -1 16 -1 -5|"up $"=-1 -9 9 0 -2 1 2|"up at"=0 -4 -4 -1 12 -1 -2|"up"=-7 -9 5 -4 12 -5 8
"urgent"=8 -3 -1 0 -3 -1 1|"very"=-1 -5 4 -1 -3 9 -4|"vez"=0 8 -1 -1 0 0 -6|"visit friday"=12 -5 -1 -1 -2 -2 -1
"visit"=16 -6 -2 -1 -3 -2 -2|"visiting OTHER"=0 0 -4 9 -1 0 -3|"visiting"=0 0 -4 9 -1 0 -3
"volvio a"=-1 8 -2 -1 -1 0 -3|"want"=-1 -3 -4 -1 10 -1 1|"wanted"=-1 -4 -2 -1 -2 -1 10
"was a"=-3 -3 -1 0 10 -1 -1|"was awful"=-1 -5 -1 0 -1 0 8|"was inch"=0 -6 -1 0 -1 0 9
"was it"=0 -7 -4 13 -1 0 -1|"was"=3 -4 -29 5 14 -5 14|"wasn't the"=-1 -6 -1 0 11 0 -4
"wasn't"=1 -8 -1 0 15 -1 -5|"water"=-1 9 -3 -4 -1 -1 0|"way"=-1 0 10 -5 -2 0 -2|"we are"=-1 13 -3 -1 -7 -1 0
"we found"=0 -3 -2 -1 10 0 -3|"we had"=0 8 -2 0 -3 0 -2|"we on"=0 0 -4 9 -1 0 -3
"wearing jacket"=-1 9 0 0 -1 -2 -4|"wearing"=-1 9 0 0 -1 -2 -4|"week ago"=-1 8 -1 -4 0 0 -1
"week"=4 0 -3 -7 -9 -1 16|"what SAMEWORD"=0 0 -4 9 -1 0 -3|"what a"=-1 -2 -2 0 -3 -1 9
"what i"=-1 10 -1 -1 -2 -1 -3|"what it's"=-1 -4 0 0 9 -1 -2|"what"=1 14 -15 18 -4 -5 -8
"when i"=-5 30 -3 -2 -5 -3 -11|"when"=11 23 0 -5 -8 -6 -15|"wher OTHER"=0 11 -1 0 -8 -1 -1
"wher they"=-1 -3 -1 0 8 -1 -2|"whew $"=0 -8 -1 0 0 0 10|"whew"=0 -8 -1 0 0 0 10|"which SAME"=0 -6 -1 8 0 0 0
"which"=0 0 -5 11 -3 0 -3|"whil"=0 -4 9 -3 -3 1 0|"will answer"=8 -2 -1 -2 -2 0 -1
"will let"=-1 -5 0 -1 -1 -1 9|"will"=14 -17 1 7 -7 -3 4|"with it"=-1 4 -1 -1 -6 8 -3
"with my"=-1 11 -3 0 -3 -1 -2|"with"=-6 16 -12 -5 5 3 -1|"won't go"=-1 9 -6 0 -2 0 0
"won't"=-3 -1 16 -2 -5 -1 -3|"wonderful"=2 10 -5 0 -4 -1 -3|"wont OTHER"=0 -7 10 0 -1 0 -1
"wont"=0 -7 10 0 -1 0 -1|"wool in"=-1 -3 -1 0 8 -1 -2|"wool"=-1 -3 -1 0 8 -1 -2|"word"=-1 -4 -1 0 -1 -1 8
"work great"=0 -1 -4 10 -1 0 -3|"work"=0 -11 6 9 -6 1 2|"worked for"=0 8 -1 0 0 -1 -5
"working"=8 -3 -5 -1 -3 -1 6|"worth the"=-1 -4 0 0 9 -1 -2|"worth"=-1 -4 0 0 9 -1 -2|"wrot"=-1 10 -4 -1 -2 0 -3
"y no"=0 8 -5 0 0 0 -2|"y ya"=0 -5 -2 0 0 0 8|"y"=0 4 -11 4 -5 -1 9|"ya no"=-1 -4 -2 -1 0 0 9
"ya"=-2 -13 3 2 -5 -3 17|"yes"=-1 8 2 -4 -5 8 -7|"yesterday"=-1 8 -1 -4 -2 0 0|"you $"=-4 9 1 9 5 -1 -18
"you OTHER"=0 9 -1 -7 0 0 0|"you asked"=-3 -3 -1 -1 12 -1 -3|"you for"=10 -1 0 -2 -7 -1 1
"you know"=2 -1 -4 -1 -5 -1 9|"you so"=-3 8 -3 -2 5 -2 -3|"you the"=-1 -2 8 -1 -4 -1 0
"you"=-5 -2 11 -9 -4 -6 15|"your THING"=11 -5 -1 0 -1 -1 -1|"your messag"=18 2 -2 -1 -12 -2 -3
"your"=32 -17 -11 -6 15 -1 -13|address=31 -8 -7 -1 -10 -1 -4|all-well=-9 27 -49 -57 3 39 46
another&ask=-3 12 -16 19 -3 -3 -7|another&fail=-2 -3 22 -1 -3 -2 -11|another&neg=-2 -1 14 -2 -3 -1 -6
another&ok=-2 -7 -17 17 -10 -1 19|another&past=-1 -4 3 -2 -4 0 9|another&said=-19 5 24 -16 27 -13 -8
another&tell=1 -9 20 -4 0 -1 -7|another&want=-2 -11 41 -11 -11 -1 -5|another@near=-4 -28 24 4 -13 -6 23
another@new=-7 -18 6 9 18 -2 -6|another@none=-12 -21 43 6 12 -12 -14|another@number=-1 21 -3 -2 -9 -2 -4
another@other=-3 11 29 -11 -13 -1 -13|another@same=-3 16 -8 -7 -5 -1 8|answer-only=-3 -7 -2 -2 -2 37 -22
area:other=4 -5 28 7 11 -18 -27|ask>ask=7 11 -5 -6 -2 -1 -4|ask>ask@same=7 14 -2 -16 -1 0 -1
ask>fail=-2 10 -8 -5 -1 -1 6|ask>fail@none=-1 1 -2 -6 0 0 9|ask>fail@same=-1 9 -5 1 0 0 -3
ask>neg=-2 -5 11 -2 0 0 -2|ask>past=0 13 -1 -10 -1 0 -1|ask>past@same=0 13 -1 -10 -1 0 -1
ask>said=3 26 -7 -21 -5 -2 5|ask>said@none=3 27 -7 -9 -4 -2 -8|ask>said@same=0 -2 0 -11 0 0 13
ask>thanks=-1 -7 -6 22 -4 -2 -1|ask>thanks@none=-1 -7 -6 22 -4 -2 -1|ask@near=3 20 15 -13 -8 -4 -13
ask@new=-2 8 -9 17 -4 -3 -6|ask@none=-7 -6 8 18 -7 -6 1|ask@other=-2 0 -13 27 -4 -1 -6
ask@same=5 -2 -17 17 -3 -1 2|askfail@near=-1 -4 -4 14 -2 0 -2|askfail@none=-1 -4 -2 11 -1 0 -3
asks-last?=-11 -10 7 75 -22 -11 -27|asks?=-13 -11 3 117 -41 -19 -38|but:fail=-2 -3 -6 -1 -1 17 -3
but:neg=-11 55 -24 -1 -4 -3 -12|but:ok=-1 8 -4 -2 5 -5 0|but:said=-6 -7 29 -4 -12 -7 6
but:tell=0 -6 -2 0 -11 5 14|complains=6 31 3 -9 -13 -4 -15|fail>fail=-6 -3 14 -4 -8 -2 9
fail>fail@same=-1 0 11 -1 -3 0 -6|fail>glad=-1 15 -6 0 -5 0 -4|fail>neg=19 -25 2 -2 14 -2 -6
fail>neg@none=3 -17 13 -1 5 -1 -2|fail>neg@other=16 -4 -11 -1 9 -1 -8|fail>ok=-3 -3 1 -2 -7 12 4
fail>ok@none=-1 -2 10 -1 -4 -1 0|fail>said=-16 14 8 -8 -21 -6 30|fail>said@none=-7 2 2 -3 -13 -3 22
fail>said@other=-6 -2 8 -3 -2 -3 8|fail>said@same=-2 14 12 -2 -13 -2 -8|fail>tell=2 -11 8 0 -5 0 7
fail>tell@other=0 -8 0 0 -1 0 10|fail>thanks=-4 2 1 -7 2 -3 8|fail>thanks@none=-4 11 4 -7 4 -3 -6
fail>thanks@other=0 -9 -3 0 -1 0 14|fail@near=2 27 16 3 -20 -11 -17|fail@new=-5 8 18 -7 -7 -4 -3
fail@none=18 32 -34 -18 -8 -9 19|fail@number=-4 -21 28 -3 0 10 -11|fail@other=-12 -36 17 13 -11 -4 33
fail@same=-11 42 -10 -16 6 -5 -5|fields=11 -4 0 -1 -3 -2 -2|figure=-1 -8 0 0 -3 -1 14
first:ask=-8 9 -15 21 -10 -9 12|first:fail=-6 0 -16 -14 5 -2 32|first:glad=-10 -7 19 2 -8 21 -18
first:if=-3 20 -4 -6 -4 -3 1|first:neg=10 39 -15 -21 -22 -4 13|first:ok=-12 8 28 12 -20 -28 13
first:past=2 -4 -9 -4 0 3 11|first:said=13 1 0 -7 -4 19 -21|first:tell=-3 5 -11 -11 45 -10 -15
first:thanks=-10 34 22 2 2 -21 -28|first:want=-1 -11 -1 12 -8 -2 11|glad-picture=-4 -19 -4 -7 -7 12 29
glad>ask=-2 2 -1 12 -1 -1 -7|glad>fail=-2 -4 17 17 -7 -2 -17|glad>fail@none=0 9 -2 0 -5 0 -2
glad>fail@other=-2 -12 17 17 -3 -2 -15|glad>glad=-1 -4 -5 -2 -2 -2 15|glad>glad@none=-1 -4 -5 -2 -2 -2 15
glad>if=-1 -4 9 -2 -1 -3 2|glad>neg=2 -9 18 -7 -5 -3 4|glad>neg@none=-3 -2 -2 0 -2 -1 10
glad>neg@other=5 -4 8 -1 -3 -1 -5|glad>neg@same=0 -3 12 -6 -1 -1 -2|glad>ok=-1 8 -9 -2 -3 -6 13
glad>ok@other=0 12 -4 -1 -1 -1 -5|glad>ok@same=0 -3 -4 -1 -1 -2 12|glad>said=0 26 -7 -6 2 3 -18
glad>said@none=5 36 -14 1 -12 -7 -7|glad>said@other=7 15 8 -1 -8 -6 -16|glad>said@same=-2 -9 -9 -4 14 14 -5
glad>tell=-1 8 -7 3 -8 0 5|glad>tell@other=-1 8 -7 3 -8 0 5|glad>thanks=-1 0 0 -9 -4 10 4
glad>thanks@none=-1 -3 4 -9 -2 11 0|glad@near=-3 -11 14 -2 -6 7 1|glad@none=-1 0 -15 -8 -15 12 26
glad@same=-5 1 13 11 -10 -3 -7|if>fail=8 -5 -3 -1 -1 0 2|if@near=8 -9 3 -1 -1 0 1|if@none=2 11 -4 -6 -5 -6 8
if@other=-1 2 8 -2 -2 0 -4|informs&ask=-3 7 26 -16 -6 -2 -6|informs&fail=6 3 -8 -3 17 -4 -10
informs&neg=-3 4 -19 -5 34 -4 -8|informs&ok=-6 2 -21 -4 13 10 7|informs&past=2 13 -4 -6 -11 4 2
informs&tell=0 -11 -1 -17 42 -4 -8|informs&want=-1 -13 -26 30 24 -3 -11|is:ask=-10 -1 -12 84 -25 -15 -21
is:askfail=1 -10 -10 30 -3 -2 -7|is:fail=-8 40 41 -26 -36 -22 10|is:glad=-7 -16 16 3 -25 18 11
is:if=9 8 4 -11 -10 -7 5|is:neg=18 23 -4 -45 6 -4 5|is:ok=-28 -25 15 -9 15 5 26|is:past=2 5 -13 -15 8 2 12
is:said=-1 13 -1 -26 42 -12 -15|is:tell=0 -11 -1 -17 42 -4 -8|is:thanks=-25 6 13 7 -2 -22 23
is:want=-6 -15 42 14 -7 -11 -16|last:ask=-9 -5 -6 66 -15 -9 -22|last:askfail=-1 -8 -6 21 -2 -1 -3
last:fail=-7 45 30 -6 -11 -22 -28|last:glad=-8 -14 -18 -9 -14 16 46|last:if=-2 14 4 -6 -5 -3 -1
last:neg=5 26 8 -13 -1 -10 -15|last:ok=-11 4 -4 -23 11 -2 25|last:past=0 16 -2 -10 -6 5 -4
last:said=23 17 -5 -21 5 -4 -15|last:tell=-1 20 5 -10 4 3 -21|last:thanks=-15 -12 -26 -6 -5 -5 69
last:want=-5 -10 14 12 13 -6 -18|list:another=-30 -17 72 7 -3 -25 -4|list:asks=-11 -12 64 24 -12 -18 -34
list:automatic=165 -71 -22 -11 -26 -17 -17|list:conditional=41 2 -9 -8 -10 -10 -6
list:contrast=-21 47 0 -8 -29 7 3|list:courtesy=-3 20 -9 3 -4 -1 -5|list:doubt=-4 -20 -9 70 -19 -9 -9
list:fail=-12 11 18 -2 -3 -21 8|list:glad=-12 -52 13 10 -28 13 57|list:informs=4 -2 -41 -22 83 -2 -20
list:jest=-3 0 -5 -1 -4 -2 15|list:machine=32 -12 -6 -1 -8 -4 -1|list:ok=-9 8 12 15 -7 -9 -9
list:partly=3 40 6 -8 16 -20 -37|list:past=-23 16 -42 2 46 -10 13|list:persists=2 58 -30 8 -25 -15 2
list:rating=-16 -2 -23 5 -8 48 -4|list:thanks=-31 -24 11 -2 -12 -24 82|list:untroubled=-7 -59 -11 -7 -7 -1 93
many:automatic2=60 -15 -12 -5 -18 -5 -6|many:automatic3=19 -3 -3 -1 -8 -2 -3|many:fail2=-1 -13 11 -1 -6 -1 12
many:informs2=7 -7 -18 -2 36 -6 -11|many:persists2=-2 18 -9 -1 -3 -1 -2|many:thanks2=-3 -16 10 -3 -20 -6 38
name:first=36 -35 -27 -10 36 1 0|name:other=-5 -21 46 -5 -10 -3 -1|neg>ask=-1 22 0 -17 -1 0 -2
neg>ask@other=0 13 -4 -7 0 0 -1|neg>ask@same=0 11 -2 -7 0 0 -1|neg>fail=12 -11 6 -2 -5 -3 2
neg>fail@none=12 -7 -1 0 0 0 -3|neg>fail@other=-4 -14 11 -1 -1 -1 9|neg>fail@same=4 11 -4 -1 -4 -2 -4
neg>glad=-3 -3 -2 0 -2 -1 10|neg>glad@same=-3 -2 -2 0 -2 -1 10|neg>neg=10 -5 14 -2 -11 -2 -4
neg>neg@other=2 -7 16 -1 -4 -1 -5|neg>ok=-3 -12 2 -1 1 12 1|neg>said=8 9 -16 -4 14 -3 -8
neg>said@none=8 7 -5 -2 2 0 -10|neg>said@other=3 -18 -6 -1 26 -1 -5|neg>said@same=-6 19 -9 -2 -2 -3 3
neg>tell=-9 19 -3 -1 -9 8 -6|neg>tell@same=-3 19 -2 0 -12 -1 -1|neg>thanks=-3 -10 -5 -2 5 -1 15
neg>thanks@none=-2 -8 -3 -2 6 -1 11|neg@near=0 7 3 -4 4 2 -12|neg@new=-4 6 -12 -2 0 1 11
neg@none=4 -9 -1 -17 10 1 13|neg@number=9 -7 1 0 1 -1 -3|neg@other=26 12 1 -6 -9 -5 -19
neg@same=-4 5 10 -15 -6 -2 13|negated@near=2 21 6 -8 -14 -5 -1|negated@new=-9 -3 2 -3 10 -1 3
negated@none=10 17 -42 -31 -20 6 60|negated@number=8 0 -3 -1 1 -1 -4|negated@other=19 -7 30 -14 -21 -1 -7
negated@same=-7 32 1 -22 -8 -5 10|no-failure=-19 -19 -25 25 19 2 17|number:first=27 -25 -28 -22 48 29 -29
number:other=0 -34 46 -16 24 14 -34|number:same=-13 -3 55 -7 -3 -9 -19|ok>ask=-1 -6 10 5 -3 -1 -6
ok>ask@same=0 -5 12 0 -2 0 -4|ok>fail=-7 10 9 -7 0 10 -15|ok>fail@none=-2 -1 -6 -1 -2 11 0
ok>fail@other=-1 -8 6 -4 9 -1 -2|ok>fail@same=-4 19 9 -2 -7 -1 -13|ok>glad=0 4 -6 -1 -6 -1 10
ok>glad@none=0 4 -6 -1 -6 -1 10|ok>neg=-2 16 -12 -3 -9 4 5|ok>neg@other=-1 8 -2 -1 -1 0 -3
ok>ok=-4 -13 -2 -5 7 8 9|ok>ok@none=-2 -12 -5 -2 -4 11 13|ok>ok@other=0 -4 0 0 9 -1 -2
ok>past=0 -2 -3 -1 -4 0 10|ok>said=-2 -8 3 25 10 -10 -18|ok>said@none=-4 5 -5 -7 13 -6 4
ok>said@other=4 -9 19 -7 -7 -2 2|ok>said@same=-3 -8 -2 38 -3 -3 -20|ok>thanks=-3 -12 -5 2 -10 -1 31
ok>thanks@none=-3 -8 -1 3 -9 -1 18|ok>thanks@other=0 -5 -4 -2 -2 -1 13|ok>want=1 -11 9 -10 21 -2 -8
ok>want@none=3 -3 9 2 -6 -1 -4|ok>want@other=-1 -4 6 -10 10 0 -1|ok>want@same=-1 -4 -6 -3 17 0 -3
ok@near=-5 9 9 -13 -14 -2 16|ok@new=-2 -2 1 -6 19 -3 -8|ok@none=-12 -42 2 23 -20 1 48
ok@number=-1 -4 -5 -1 -5 10 6|ok@other=-2 19 -31 -8 32 2 -13|ok@same=-8 -14 43 -6 3 -5 -13
past>if=9 -7 0 0 -1 0 -1|past>neg=-1 -7 -2 -1 13 0 -2|past>neg@same=-1 -6 -2 0 13 0 -4
past>said=-1 -3 -6 -2 4 -2 11|past>said@none=1 -9 -3 -1 9 -1 4|past>said@other=-2 -6 -4 -1 0 -1 15
past>said@same=-1 12 -1 0 -8 0 -1|past>want@same=-1 9 -1 0 -6 0 0|past@near=3 26 -4 -14 -11 -2 2
past@none=0 -12 -3 -2 8 4 5|persists&ask=0 -9 -1 13 0 0 -2|persists&fail=6 38 -20 -16 -15 -7 15
persists&if=0 9 -5 -3 -2 -4 5|persists&ok=-2 29 -5 -1 -5 -3 -14|persists&want=-2 -7 1 12 -3 -1 -1
persists@near=2 21 -17 23 -8 -8 -13|persists@new=-4 23 -10 0 -4 -2 -3|persists@none=13 30 1 -5 0 -1 -39
persists@other=-5 -27 6 1 -11 -2 38|persists@same=-3 19 -14 -11 -4 -2 15|quotes=14 23 -11 2 -16 -2 -10
rates=-7 -21 -7 -1 -14 70 -21|rates-only=-1 -3 -1 -1 -1 8 -2|rates-somewhere=-9 -13 -11 -1 -20 70 -16
rating-asked=-19 -11 -26 -9 -27 130 -37|rating-asked,no-thing=-10 -19 -10 -8 -16 88 -25
said@near=3 -29 18 -5 15 15 -17|said@new=5 -11 -21 -15 49 -21 14|said@none=46 1 20 -18 -29 -9 -10
said@number=-2 21 -9 -7 17 8 -29|said@other=12 1 -12 -8 -15 -1 23|said@same=-14 27 -19 -9 -3 -10 29
says-closed=18 -10 -6 0 3 -1 -3|tell>fail=-3 -1 -5 2 11 -1 -3|tell>fail@other=-1 6 -9 3 4 -1 -2
tell>fail@same=-2 -8 4 0 7 0 -1|tell>glad=0 0 -1 0 -7 0 9|tell>glad@none=0 0 -1 0 -7 0 9
tell>ok=-2 -5 -6 -2 17 -1 -1|tell>ok@none=0 -3 -1 -1 8 0 -3|tell>said=4 -19 -9 -2 29 -7 3
tell>said@none=11 -4 -7 -3 5 -4 1|tell>said@other=-6 -12 0 2 15 -2 4|tell>said@same=8 -5 -3 -1 6 -1 -3
tell>tell=-2 -7 -5 -2 21 -2 -2|tell>tell@other=-1 -5 -4 -1 14 -2 -2|tell>thanks=-3 -11 -1 -2 0 -1 18
tell>thanks@none=-3 -11 -1 -2 0 -1 18|tell@near=-6 14 15 -6 -9 -6 -3|tell@new=-1 -7 -11 -1 7 5 8
tell@none=14 -9 -3 -6 15 0 -11|tell@number=-2 -9 -4 -1 20 -2 -2|tell@other=-3 -3 2 -2 8 -1 0
tell@same=-3 -3 -3 -2 12 -1 -1|thanks>ask=7 -5 -10 18 -3 -1 -6|thanks>ask@none=0 -3 -1 11 -1 0 -4
thanks>askfail=0 -3 -3 8 -1 0 -1|thanks>fail=-3 2 19 -7 -5 -2 -4|thanks>fail@other=-1 -9 23 -2 -5 0 -6
thanks>fail@same=-1 10 -1 -1 -2 0 -4|thanks>neg=-3 18 2 -4 -2 -1 -9|thanks>neg@none=-2 8 -2 -1 2 -1 -5
thanks>ok=-2 10 -6 2 2 -4 -1|thanks>said=-8 17 6 -10 -4 -6 5|thanks>said@other=-2 24 -18 -4 6 -2 -5
thanks>said@same=-2 -8 13 -3 -2 -2 4|thanks>tell=-3 -7 18 -5 4 -3 -4|thanks>tell@none=-1 -3 -3 -1 10 -1 -2
thanks>tell@same=-1 0 16 -2 -8 -1 -4|thanks>thanks=-1 -6 3 -1 -7 -3 14|thanks>thanks@none=-1 -9 2 0 -6 -3 18
thanks>want=-2 -7 20 3 -7 -1 -6|thanks>want@none=-1 0 8 -3 -2 0 -2|thanks>want@same=-1 -5 7 8 -3 0 -7
thanks@near=-1 14 2 -2 -3 -1 -9|thanks@new=-1 -17 -9 -3 -5 -2 37|thanks@none=-31 19 12 14 6 -19 -1
thanks@same=0 -8 9 -1 -1 0 1|thing:both=-14 -6 60 13 6 -12 -47|thing:none=-20 -8 -24 8 -18 28 33
thing:other=-14 9 26 -16 10 -6 -8|thing:same=-36 17 24 3 -2 -29 23|want>glad=-1 -1 -6 -2 -2 -1 13
want>glad@none=-1 -1 -6 -2 -2 -1 13|want>ok=0 -2 8 -4 -1 0 -1|want>ok@other=0 -2 8 -4 -1 0 -1
want>said=1 6 19 -6 -16 -4 0|want>said@none=3 12 4 0 -11 -2 -5|want>said@other=3 -3 9 -3 -3 0 -2
want>said@same=-1 -4 9 -6 -4 -1 7|want@near=-4 0 8 18 -16 -1 -5|want@new=-4 -8 -14 19 1 -2 9
want@none=7 15 11 -11 -9 -6 -7|want@number=0 -3 13 -5 -4 0 0|want@other=-2 -9 21 -13 7 -1 -3
want@same=-2 -10 6 2 14 -1 -9|wordless=-4 -14 -3 -6 -6 16 15|words:few=-22 -8 -18 -16 -24 44 43
words:line=-15 31 19 7 8 -37 -13|words:many=-1 11 -6 2 -8 -1 2|words:short=-26 39 -15 0 -13 9 6
words:some=31 5 12 -6 6 -37 -10
`;
