/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/late-replies.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const lateReplyWeights = String.raw`
automatic still-broken new-problem question more-info survey thanks
=-29 71 -4 -11 -28 -20 21|"# #"=-2 23 -10 -4 -4 -3 0|"# $"=4 12 -6 -5 -9 9 -6|"# SAMEWORD"=-1 -9 13 0 -2 -1 -1
"# by"=-2 -5 -1 0 9 0 -1|"# degre"=-1 9 -1 -1 -2 -2 -2|"# dr"=0 -1 -4 -1 8 0 -2|"# has"=8 -5 0 -1 0 -1 -1
"# he"=0 -4 -3 0 8 0 0|"# is"=3 8 -3 -3 -3 -1 0|"# not"=-1 -8 -2 0 14 -1 -2|"# the"=0 -9 3 0 11 -1 -3
"# to"=-3 -1 -1 -1 8 -1 -1|"# today"=-2 5 10 -1 -9 -1 -2|"#"=19 -19 1 -25 46 15 -37
"OTHER #"=2 -4 -9 -4 21 -3 -4|"OTHER OTHER"=4 3 10 -10 1 -2 -7|"OTHER and"=0 -11 15 -2 -7 -1 6
"OTHER behind"=-1 -3 -1 0 9 -1 -2|"OTHER de"=-1 -8 14 1 -4 -1 -3|"OTHER for"=-2 -3 5 -3 8 -1 -5
"OTHER has"=-2 -5 8 4 -2 -1 -3|"OTHER i"=-3 -9 3 -1 12 4 -6|"OTHER in"=-2 -14 27 -2 -2 -1 -6
"OTHER is"=5 8 2 -10 -3 -2 -1|"OTHER lik"=-2 12 -2 -1 -1 -2 -5|"OTHER no"=-2 8 -5 -1 -3 3 0
"OTHER now"=1 -8 11 -6 -3 -1 5|"OTHER on"=-3 -12 7 -2 15 -2 -3|"OTHER one"=-1 -5 -4 0 10 0 0
"OTHER peopl"=0 -8 -2 -1 0 0 12|"OTHER sinc"=0 -3 9 -1 -3 0 -2|"OTHER thank"=-1 2 5 1 2 0 -8
"OTHER that"=-1 9 -3 -1 -3 0 -1|"OTHER the"=1 6 -18 12 -2 -1 2|"OTHER up"=0 -6 9 0 -1 0 -1
"OTHER what"=0 -1 -3 9 -1 0 -3|"OTHER won't"=-1 -6 10 -1 -1 0 -1|"OTHER wont"=0 -6 9 0 -1 0 -1
"OTHER"=-13 -9 46 3 9 -8 -28|"SAME $"=-1 6 -10 0 4 -1 2|"SAME OTHER"=-1 -7 15 -2 -2 -1 -3
"SAME could"=0 -1 3 -8 0 0 6|"SAME going"=0 -4 -2 12 -1 0 -4|"SAME good"=-1 -5 -2 10 0 0 -2
"SAME is"=-3 13 7 -8 -9 -1 2|"SAME nest"=0 -3 10 -1 -2 0 -5|"SAME ok"=0 -6 9 0 -1 0 -1
"SAME thos"=0 -1 -4 -1 8 0 -2|"SAME was"=0 -10 -3 9 1 0 3|"SAME"=-18 9 14 3 -5 -16 13
"SAME# has"=-1 -6 8 0 2 -1 -1|"SAME# won't"=-1 9 -5 0 -2 0 0|"SAME#"=-3 -4 24 -4 -2 -3 -8
"SAMEWORD #"=0 -2 9 -2 -2 -1 -2|"SAMEWORD and"=-1 3 -7 -1 -2 0 8|"SAMEWORD is"=-2 -5 19 -4 -3 -1 -4
"SAMEWORD lasted"=-2 -5 -1 0 9 0 -1|"SAMEWORD we"=0 -1 -3 9 -1 0 -3|"SAMEWORD your"=0 -5 8 0 -1 0 -1
"SAMEWORD"=-13 6 5 -2 9 2 -7|"THING in"=-2 9 -2 0 -2 -2 -1|"THING is"=0 8 -1 -5 -2 0 -1
"THING"=18 32 -14 -7 -10 -4 -14|"^ #"=-7 -4 -2 0 -10 26 -2|"^ $"=-1 -4 -1 -2 -2 11 -1
"^ OTHER"=-1 -10 12 -1 3 -1 -2|"^ SAME"=-5 -31 31 1 -1 -5 11|"^ SAME#"=-1 1 10 -1 -2 -3 -3
"^ all"=0 -7 1 8 -4 -2 4|"^ great"=0 -1 0 0 0 9 -8|"^ hi"=-2 8 7 10 5 -6 -22|"^ how"=-1 -3 -2 -4 -1 0 11
"^ i"=-2 11 -17 -5 1 -1 13|"^ i'v"=0 9 -3 0 -4 0 -1|"^ it"=-9 22 -13 -1 15 -7 -7|"^ my"=-3 16 -1 -3 -2 -2 -5
"^ no"=-3 12 2 -4 -5 -2 0|"^ not"=-1 9 -4 -1 0 -1 -1|"^ ok"=-3 -8 -1 -1 -1 4 10|"^ open"=0 8 -2 -1 -1 0 -2
"^ saw"=-1 -3 -1 0 9 -1 -2|"^ thank"=1 10 -1 -3 -1 -5 -1|"^ the"=-4 21 -18 -1 9 -2 -4
"^ we"=-2 3 -4 -2 10 -2 -3|"^ what"=-2 -2 -1 -1 -2 -1 9|"^ your"=13 -5 0 0 -6 0 -1|"a OTHER"=3 -3 9 -5 4 -2 -6
"a SAME"=0 -3 11 -6 -2 0 1|"a differenc"=-1 -5 -1 -1 -1 -1 10|"a robot"=-1 8 -1 -1 -1 -1 -2
"a singl"=-1 -6 -2 0 -1 0 11|"a week"=-2 2 -2 -5 -1 -1 9|"a"=3 -11 8 -21 -14 -1 37|"after"=2 9 -9 -1 -3 5 -3
"again $"=-2 1 -5 -2 -1 1 8|"again thank"=0 -9 -1 0 0 0 12|"again"=-4 3 -11 -3 -5 -3 23
"ago tuesday"=-1 8 -1 -4 0 0 -1|"ago"=-1 8 -1 -4 0 0 -1|"al lado"=0 -3 10 -1 -1 0 -4|"al"=0 -3 10 -1 -1 -1 -4
"all #"=0 -2 -2 -3 0 -1 8|"all ther"=0 -5 -2 12 -2 0 -3|"all"=-1 -22 -3 14 -5 -6 24
"already"=-1 -3 -2 -1 -4 0 10|"an"=3 10 2 -6 -4 -2 -3|"and can't"=9 -4 -3 0 -2 0 0|"and clos"=0 8 -2 -1 -1 0 -2
"and i"=-4 11 -2 -1 -7 -1 5|"and it"=-1 17 -6 -2 -6 0 -2|"and thank"=-1 -5 -1 0 -1 0 9
"and"=24 -3 -2 -16 -22 -7 26|"annex SAMEWORD"=0 -1 10 -1 -5 0 -2|"annex"=0 -1 10 -1 -5 0 -2
"answer"=16 -8 -5 -3 -4 -1 4|"any"=-2 -4 14 -5 -2 0 -1|"anyon"=-1 8 -1 0 -4 0 -1|"anything"=-1 3 -8 9 -6 -3 6
"appreciated the"=0 -1 10 -1 -5 0 -2|"appreciated"=-1 -4 9 -1 -6 -1 4|"are at"=-1 9 -1 -1 -2 -2 -2
"are back"=0 11 -1 -1 -1 -1 -8|"are in"=-3 10 -2 -1 -1 -2 -1|"are"=3 13 -4 -3 -8 -7 7
"arriv"=-1 10 -4 -3 -1 0 -1|"as it"=-1 8 -4 -1 3 -1 -4|"as"=5 25 -15 -4 4 -4 -11|"assembly"=-1 8 -4 0 -2 0 -1
"at #"=1 23 -4 -3 -9 -4 -4|"at the"=-1 -3 14 -3 -4 -1 -2|"at"=-3 11 11 3 -20 3 -4|"away $"=-1 0 -3 12 -2 -1 -5
"away SAME"=0 8 -2 -1 -1 0 -2|"away"=0 5 -5 17 -5 -2 -10|"back $"=2 10 -1 -1 -1 -1 -8
"back and"=-1 -7 8 -2 5 0 -3|"back"=10 5 -1 7 6 -6 -20|"bag"=-1 -6 -1 -1 12 0 -3|"be"=3 10 -3 -5 -8 4 -2
"becaus"=3 -4 -1 -2 -10 2 10|"been quiet"=0 -5 8 0 -1 0 -1|"been"=12 -11 9 -1 1 3 -12
"beep $"=0 -4 -5 11 0 0 -1|"beep"=0 -4 -5 11 0 0 -1|"befor $"=-1 11 -1 -5 -1 -1 -2|"befor"=-1 20 -1 -2 -9 -3 -3
"behind the"=-1 -3 -1 0 9 -1 -2|"behind"=-2 -6 -2 -1 15 -1 -3|"break $"=-1 -5 -2 -2 0 0 10
"break the"=8 -5 -3 0 -1 0 1|"break"=8 -9 -5 -3 -1 -1 11|"bucket"=-1 11 -3 -2 -1 -2 -1|"buen"=0 -6 -2 -1 -1 0 9
"but i"=-2 5 -10 -1 -1 1 7|"but"=-5 6 -15 -1 -8 6 16|"by itself"=-1 0 -10 12 0 0 -1|"by the"=-3 9 -2 -2 1 -1 -3
"by"=4 8 -12 9 1 -3 -6|"cam in"=-1 -3 -1 -1 8 -1 -1|"cam"=-6 -3 -4 -1 18 -3 0|"can OTHER"=0 -8 -2 0 0 0 11
"can you"=-1 -1 13 -6 -4 0 -1|"can"=3 -13 5 -2 -5 -2 15|"can't OTHER"=0 8 -8 0 0 0 0
"can't"=8 13 -8 -1 -9 -1 -2|"car $"=0 -3 -1 -1 9 0 -3|"checked the"=0 11 -7 0 -3 0 -1
"checked"=-1 11 -6 -1 -3 0 -1|"class say"=-1 8 -1 -1 -1 -1 -2|"class"=8 0 0 0 -9 4 -2
"clean sinc"=0 -6 -1 8 0 0 0|"clean"=0 -6 -1 8 0 0 0|"clos OTHER"=0 8 -2 -1 -1 0 -2|"clos"=0 12 -2 -2 -2 0 -6
"closed and"=8 -6 -4 0 -2 0 4|"closed"=19 -1 -5 -9 -8 -2 6|"coach her"=0 -1 -3 9 -1 0 -3
"coach"=-1 0 -2 9 -1 0 -4|"com out"=-1 12 -2 -1 -2 0 -5|"could"=-2 -11 14 -6 -6 -1 11
"count"=-2 -4 -3 2 10 -1 -2|"day"=3 1 -1 2 -11 4 2|"de al"=0 -3 10 -1 -1 0 -4|"de"=4 -14 21 1 -2 -3 -7
"degre in"=-1 9 -1 -1 -2 -2 -2|"degre"=-1 9 -1 -1 -2 -2 -2|"did"=-3 10 -5 1 -5 -2 3
"didn't los"=-1 -6 -2 0 -1 0 10|"didn't"=-1 -5 1 -1 -2 -1 8|"differenc i"=-1 -5 -1 -1 -1 -1 10
"differenc"=-1 -5 -1 -1 -1 -1 10|"different"=-1 -3 9 -2 -1 0 -1|"do i"=-1 -3 -4 17 -3 -1 -6
"do it"=-1 0 -9 6 0 0 5|"do"=-3 -1 -9 29 -12 -3 -2|"doe the"=-1 2 -6 8 -2 0 -1|"doe"=-2 -3 -8 17 2 -2 -3
"don't"=-2 16 -3 -1 -2 -2 -4|"dr pelham"=0 -1 -4 -1 8 0 -2|"dr"=0 -1 -4 -1 8 0 -2|"duty"=8 -2 -1 -1 -4 -1 1
"el OTHER"=-1 -6 14 0 1 -1 -6|"el"=1 -5 17 -4 4 -2 -11|"en"=0 1 8 -3 1 -2 -4|"ended up"=-2 -4 -2 -1 11 -1 -1
"ended"=-2 -4 -2 -1 11 -1 -1|"error"=4 -8 -3 -1 -1 0 9|"esta tapado"=0 -3 10 -1 -1 0 -4
"esta"=7 -2 10 -1 -2 -1 -10|"every tim"=-1 11 -4 -1 -4 -1 -1|"every"=-5 16 -2 -2 -9 -4 6
"everything $"=2 -3 -3 -1 -1 8 -3|"exactly what"=-1 8 -1 -1 -1 -1 -2|"exactly"=-2 15 -1 -4 -3 -2 -3
"exampl"=16 -5 -1 -2 -5 -1 -2|"feel"=4 -9 -1 0 0 0 7|"fin"=-2 2 -8 2 0 4 2|"finger"=0 -4 -3 0 -1 0 8
"fixed $"=-1 13 -1 0 0 -6 -4|"fixed the"=0 -4 -3 0 8 0 0|"fixed"=-1 12 -5 -1 3 -2 -5
"flowing i"=-1 -6 -2 0 -1 0 10|"flowing"=-1 -6 -2 0 -1 0 10|"for not"=-1 -5 -1 0 -1 0 9
"for that"=-1 -4 2 -1 8 -1 -4|"for the"=-3 -11 5 -1 -3 3 10|"for"=1 -20 3 1 1 -8 22
"found it"=0 -3 -2 -1 10 0 -3|"found"=0 -9 -3 -1 18 -1 -4|"friday"=9 -5 -2 -2 5 -4 -2
"from #"=-2 -5 -1 0 11 -1 -1|"from a"=-1 8 -1 -4 0 0 -1|"from"=1 2 -4 -1 8 -5 -1|"front"=-1 -8 7 -2 0 4 -1
"full"=1 10 -1 -1 -2 -2 -5|"fyi"=-1 -3 -1 -1 9 -1 -3|"get back"=9 -5 -1 -1 -1 -1 -1|"get"=5 9 10 -10 -6 -3 -6
"go past"=-1 9 -5 0 -2 0 0|"go"=4 8 -4 6 -9 -1 -3|"goe down"=-1 -1 -2 -2 -5 0 10|"goe"=-2 10 -6 -2 -8 -1 9
"going away"=0 -4 -2 12 -1 0 -4|"going"=0 -5 -2 12 -4 0 -1|"gon"=-2 10 -7 1 2 -1 -3|"good do"=0 -2 -9 11 0 0 0
"good my"=-1 -2 8 -3 -1 0 -1|"good"=-1 -13 6 5 -1 -3 7|"got it"=-1 -4 -1 -1 12 -1 -3|"got on"=-1 8 -1 -4 0 0 -1
"got"=-2 -6 4 -6 13 1 -4|"gotta tell"=0 -1 -3 9 -1 0 -3|"gotta"=0 -1 -3 9 -1 0 -3
"gracia el"=0 -4 10 -1 -1 0 -4|"gracia ya"=0 -5 -1 -1 -1 0 8|"grandma had"=0 -3 -1 -1 9 0 -3
"grandma"=0 -3 -1 -1 9 0 -3|"great $"=0 -1 -1 -1 -3 9 -4|"great coach"=0 -1 -3 9 -1 0 -3
"great"=-2 -8 -4 7 -6 7 6|"had been"=-1 -6 -1 -1 10 -1 0|"had it"=-1 -9 -2 -1 13 -1 -1
"had"=-6 -13 -7 -5 28 -1 3|"happy thank"=0 -3 -1 -5 0 0 10|"happy"=0 -3 -1 -6 0 0 11
"has been"=14 0 4 -1 -9 -3 -4|"has it"=0 -4 -3 0 8 0 0|"has the"=-3 -7 0 1 10 0 -2|"has"=17 -14 5 -4 4 -1 -7
"hav a"=-1 -3 -3 -4 0 -1 12|"hav no"=-1 8 -2 -3 -1 0 -1|"hav the"=-1 -3 8 -2 -2 0 -1|"hav"=1 -9 9 -6 -6 10 1
"he fixed"=0 -4 -3 0 8 0 0|"heard"=-1 -5 -1 0 -1 -1 9|"help"=2 -6 -2 -1 -1 0 8|"her car"=0 -3 -1 -1 9 0 -3
"her do"=0 -1 -3 9 -1 0 -3|"her"=-5 7 -5 11 4 -4 -7|"hi"=-2 8 7 11 4 -6 -23|"how"=-4 -12 -1 4 2 -1 12
"i THING"=-3 8 -2 -1 -1 0 -1|"i can"=5 -5 -6 0 -3 -1 10|"i didn't"=-1 -5 1 -1 -2 -1 8
"i gotta"=0 -1 -3 9 -1 0 -3|"i needed"=-1 -5 -1 -1 -1 -1 10|"i reported"=-1 8 -1 -1 -1 -1 -2
"i stuffed"=-1 -3 -1 0 9 -1 -2|"i thought"=-1 -5 -1 -1 -1 -1 10|"i told"=-1 -6 -1 0 9 0 -1
"i was"=-2 0 -3 3 -8 -1 10|"i wrot"=-1 9 -3 0 -4 0 -1|"i"=-17 24 -49 8 2 7 26|"i'd lik"=-1 -8 -5 16 -1 0 -1
"i'd"=-1 -7 -5 16 -4 5 -4|"i'll"=10 -1 -2 -2 -9 4 1|"i'm"=11 -6 3 -1 -5 -4 2|"i'v"=-2 15 -4 -3 -1 -1 -5
"if anything"=-2 -4 -1 -1 -1 -1 10|"if"=9 -10 1 -1 -4 -3 8|"in SAME#"=0 -6 8 0 -1 0 -1
"in a"=-2 -3 -2 -1 13 -2 -2|"in her"=-1 0 4 -3 10 -2 -7|"in it"=-1 -5 3 -1 8 -1 -3
"in the"=-3 -11 19 -6 15 0 -13|"in"=-14 -13 30 -10 14 -4 -2|"inactiv"=0 -1 8 -5 -1 0 -1
"is #"=-2 -4 -2 -1 13 -1 -3|"is OTHER"=-1 -8 11 -1 0 0 -1|"is flowing"=-1 -6 -2 0 -1 0 10
"is from"=-1 12 -3 -4 -1 -1 -2|"is good"=-1 -4 10 -3 -1 0 -1|"is inactiv"=0 -1 8 -5 -1 0 -1
"is it"=2 3 -6 8 -2 -1 -4|"is not"=2 11 -2 -1 -3 -5 -1|"is ok"=-1 9 -5 0 -2 0 0|"is reading"=8 -6 7 -1 -6 -1 -3
"is the"=-3 3 -6 11 -1 -2 -2|"is ther"=-2 -4 11 -3 -1 0 -1|"is tomorrow"=0 8 -2 -1 -1 0 -2
"is"=25 18 18 -11 -19 -14 -15|"it $"=-3 -22 9 11 8 -4 1|"it OTHER"=-1 0 -11 10 -2 -1 4
"it SAME"=-1 11 -1 -1 -5 -1 -1|"it cam"=-2 -8 -1 0 12 0 -1|"it did"=-1 9 -1 -4 -2 -1 0
"it doesn't"=-2 9 -3 -1 0 -1 -3|"it grandma"=0 -3 -1 -1 9 0 -3|"it had"=-1 -6 -1 -1 10 -1 0
"it i"=-1 0 -1 -7 -2 0 12|"it i'd"=0 -7 -2 11 0 0 0|"it in"=-1 -7 -2 -2 18 -1 -5|"it is"=6 10 -4 -9 -1 -5 4
"it just"=-2 11 -5 1 -2 -1 -3|"it say"=-1 8 -1 -1 -1 -1 -3|"it so"=-1 -7 -2 0 12 0 -2
"it was"=-3 9 -12 0 13 -1 -6|"it wasn't"=-1 -7 -1 0 11 0 -1|"it wrong"=0 -5 -3 0 9 0 0
"it"=-27 48 -54 17 44 -18 -10|"it's"=-5 2 -7 1 17 -4 -3|"its"=0 -6 12 3 -1 -4 -3|"itself or"=0 -2 -9 11 0 0 0
"itself"=-1 -4 -7 12 -1 -1 2|"just beep"=0 -2 -9 11 0 0 0|"just"=-6 8 -21 11 4 -3 6|"keep away"=0 -6 -1 8 0 0 0
"keep"=0 -12 3 12 -2 0 -2|"know"=0 -7 -2 -2 -9 -2 22|"lado esta"=0 -3 10 -1 -1 0 -4|"lado"=-1 3 8 -5 -1 -1 -5
"last messag"=-1 8 -1 -4 0 0 -1|"last"=-4 14 3 -10 -1 -2 -1|"lasted from"=-2 -5 -1 0 9 0 -1
"lasted"=-3 1 -1 -1 8 -2 -3|"laughing"=-1 -5 -1 0 -1 0 9|"leav"=-2 -6 9 2 -3 -1 2|"left"=-3 2 -7 -1 11 -1 -2
"let"=8 -2 -1 1 -7 -2 3|"lik a"=-2 12 -2 1 -2 -2 -5|"lik to"=6 -12 -4 13 -1 0 -1|"lik"=1 3 -2 13 -5 -3 -8
"lin are"=0 11 -1 -1 -1 -1 -8|"lin"=1 11 2 -1 -3 -2 -8|"lindgren annex"=0 -1 10 -1 -5 0 -2
"lindgren"=2 -2 8 -1 -6 0 -2|"locked"=-1 11 -2 0 -3 -1 -4|"logo $"=-1 9 -5 0 -2 0 0|"logo"=-1 9 -5 0 -2 0 0
"look"=-3 9 5 -1 -3 -2 -4|"los a"=-1 -6 -2 0 -1 0 10|"los"=0 -6 -3 0 -2 -1 12|"lovely"=-1 10 -3 -1 0 0 -5
"mak"=0 3 1 -8 -2 0 5|"me and"=0 8 -4 0 -3 0 0|"me my"=0 -1 8 -5 -1 0 -1|"me"=-6 1 -2 -5 -6 4 14
"messag $"=-1 -6 -2 0 -1 0 10|"messag i'v"=-1 8 -1 -4 0 0 -1|"messag to"=10 -3 0 0 -5 0 -1
"messag"=39 -12 -3 -7 -19 -5 7|"mi"=6 -9 -1 5 -2 0 1|"min"=-4 21 -9 -2 -5 -1 1|"minut"=-1 9 -1 -2 -1 -1 -3
"monday $"=8 -3 -4 0 -1 0 -1|"monday"=16 -3 -5 -2 -7 -1 1|"mor SAME"=0 -3 10 -1 -2 0 -5
"mor"=-3 -12 13 -5 13 -2 -4|"moved"=-1 -7 2 -1 9 0 -2|"mr"=-2 -2 -3 0 9 -1 -1|"ms"=11 -5 2 -1 -6 -1 -1
"mucha gracia"=0 -5 9 0 -2 -1 -1|"mucha"=0 -5 9 0 -2 -1 -1|"my OTHER"=-2 -6 27 -1 -11 0 -6
"my class"=9 4 -3 -1 -5 -2 -1|"my not"=-2 -5 -1 0 9 0 -1|"my"=0 1 22 4 -11 -7 -10|"nam"=-3 -2 -8 3 9 -1 2
"need"=-4 3 4 8 -9 -1 -2|"needed OTHER"=-1 -5 -1 -1 -1 -1 10|"needed"=-1 -6 -2 -1 -2 -1 13
"nest outsid"=0 -3 10 -1 -2 0 -5|"nest"=0 -3 10 -1 -2 0 -5|"next"=-1 -11 8 0 2 -1 3|"night"=-1 5 -5 2 8 -2 -8
"no OTHER"=-4 8 3 -2 -4 3 -4|"no SAME"=-2 13 -7 -2 -1 0 0|"no mor"=-1 -8 6 -1 4 -1 0|"no"=8 8 0 -13 -9 -2 9
"nobody"=-3 -4 1 -1 1 8 -2|"not #"=-2 -3 -1 0 9 0 -1|"not $"=-2 -5 -1 0 11 -1 -2|"not fixed"=-1 13 -1 0 0 -6 -4
"not laughing"=-1 -5 -1 0 -1 0 9|"not the"=-3 -8 -2 0 15 0 -2|"not"=6 2 -10 -5 9 -11 8|"now but"=0 8 -8 0 0 1 0
"now tell"=0 -1 8 -5 -1 0 -1|"now ther"=0 -3 10 -1 -2 0 -5|"now"=-5 -1 24 -9 -10 -3 4
"number"=-4 -3 -2 2 13 -1 -4|"of them"=-1 8 -3 -1 -3 -1 0|"of"=-5 26 -3 -10 -15 5 0|"off a"=0 -6 8 0 0 0 0
"off thi"=0 -1 -4 -1 8 0 -2|"off"=-4 -9 20 -6 9 -3 -7|"offic"=4 -5 12 -7 -3 -1 -1|"ok $"=-1 -3 0 0 -1 -2 9
"ok SAME#"=-1 9 -5 0 -2 0 0|"ok i"=-1 -6 -1 0 -1 10 -1|"ok"=-5 -13 12 -1 -6 3 10|"old OTHER"=-2 -4 -5 12 1 0 -1
"old SAME"=0 -5 -3 12 -2 0 -1|"old"=-5 -13 -3 24 4 -2 -5|"on it"=-5 -7 9 2 3 -2 0|"on my"=4 8 0 3 -6 -4 -5
"on the"=-5 4 -4 -7 13 2 -2|"on"=8 -4 -2 10 10 -9 -14|"one at"=0 -1 10 -1 -5 0 -2|"one by"=-1 9 -5 0 -1 0 -1
"one is"=8 -2 -4 0 -1 0 -1|"one only"=0 -4 -3 0 8 0 0|"one sid"=-1 9 0 0 -1 -2 -3|"one work"=0 -1 8 -5 -1 0 -1
"one"=-2 0 17 -15 11 -8 -4|"only $"=-1 9 0 0 -1 -2 -3|"only the"=-1 -8 -4 2 13 -1 -1
"only"=1 15 -13 -6 17 -4 -10|"open and"=0 8 -2 -1 -1 0 -2|"or just"=0 -2 -9 11 0 0 0|"or"=6 2 -16 29 -11 -3 -7
"other person"=0 8 -8 0 0 0 0|"other"=0 14 -14 3 -1 0 -2|"otra vez"=0 8 -1 -1 0 0 -6|"otra"=0 14 -2 -5 0 0 -6
"our SAMEWORD"=-2 -5 -1 0 9 0 -1|"our"=1 -14 9 -7 6 -2 8|"outsid the"=0 -3 12 -1 -2 0 -5
"outsid"=-1 -2 11 -1 -2 0 -6|"own"=-1 -5 1 8 1 -1 -3|"past the"=-1 11 -6 0 -2 -1 -1|"past"=-1 10 -5 0 -3 -1 -1
"pelham signed"=0 -1 -4 -1 8 0 -2|"pelham"=0 -1 -4 -1 8 0 -2|"pen"=0 -4 8 0 -1 0 -2
"peopl again"=0 -8 -2 -1 0 0 12|"peopl"=-1 -11 -3 -7 3 2 18|"period"=-2 10 -3 -1 -1 0 -3
"person $"=0 8 -8 0 0 0 0|"plan"=8 -5 0 0 -1 -1 -1|"pleas don't"=-1 8 -1 0 0 -2 -3|"pleas"=7 9 6 -11 1 -5 -6
"polic by"=0 -2 -9 11 0 0 0|"polic"=0 -2 -9 11 0 0 0|"por"=8 7 -4 -5 1 -1 -6|"professional"=-1 -5 9 0 -2 0 0
"put"=-4 -10 4 -2 8 -3 7|"que"=-1 1 -11 2 4 -1 7|"quiet sinc"=0 -5 8 0 -1 0 -1|"quiet"=-1 -10 9 -1 -2 -1 5
"read"=15 0 -6 3 -5 -2 -4|"reading #"=0 -1 10 -1 -5 0 -2|"reading OTHER"=8 -2 -4 0 -1 0 -1
"reading"=11 -9 8 5 -9 -2 -5|"reply"=11 -6 -1 -1 -5 0 2|"reported"=-1 8 -1 -1 -1 -1 -2
"robot exactly"=-1 8 -1 -1 -1 -1 -2|"robot"=-1 8 -1 -1 -1 -1 -2|"room"=6 -6 9 -2 -2 -3 -1
"run"=-1 -7 5 -1 13 -1 -8|"said"=-2 10 -5 -1 -3 6 -5|"sam thing"=-1 3 10 -5 -4 -1 -1
"sam"=-6 11 25 -7 -11 -3 -10|"saw wher"=-1 -3 -1 0 9 -1 -2|"saw"=-1 -3 -1 0 9 -1 -2|"say i"=-1 8 -1 -1 -1 -1 -2
"say"=-8 22 4 -3 -7 1 -9|"school"=9 -7 -2 -1 -4 0 6|"second OTHER"=0 -1 10 -2 -3 0 -3
"second"=-1 -3 8 -2 -4 -1 2|"see"=-2 11 -15 6 -3 6 -4|"send"=-2 9 -1 -1 -2 -1 -2|"sent"=8 -3 -1 0 -2 0 -1
"sheet"=-2 -5 -1 0 11 -1 -1|"show"=-4 -1 13 3 -4 -1 -6|"sid only"=-1 9 0 0 -1 -2 -3|"sid"=-2 13 -2 -1 -2 -2 -4
"signed off"=0 -1 -4 -1 8 0 -2|"signed"=-2 -7 -1 -1 16 -1 -4|"sinc which"=0 -6 -1 8 0 0 0
"sinc"=-7 -3 20 -6 -7 -2 5|"singl messag"=-1 -6 -2 0 -1 0 10|"singl"=-1 -6 -2 0 -1 0 11
"so it"=-1 -6 -2 -1 10 -1 2|"so"=-14 4 -8 -9 13 -3 18|"sorry for"=-1 -5 -1 0 -1 0 9|"sorry"=-5 -7 1 -1 9 -2 5
"spring break"=8 -7 -4 0 -1 0 4|"spring"=8 -7 -4 0 -1 0 4|"started"=0 -5 9 -2 -1 -1 -1
"steel wool"=-1 -3 -1 0 9 -1 -2|"steel"=-1 -3 -1 0 9 -1 -2|"still"=2 10 -6 -5 -3 -2 5
"stuffed steel"=-1 -3 -1 0 9 -1 -2|"stuffed"=-1 -3 -1 0 9 -1 -2|"switched"=-1 -4 -2 -1 10 -1 -2
"tak"=-2 -1 10 2 -5 -1 -3|"tapado"=0 -3 10 -1 -1 0 -4|"tell my"=0 -6 -2 8 0 0 0|"tell the"=0 -1 -4 11 -2 0 -3
"tell"=-3 -7 -1 17 -4 -1 -1|"ten"=-1 13 -1 -3 -2 -1 -4|"than"=-2 3 -4 -6 9 -1 1
"thank again"=-1 -6 -1 -1 -1 -1 10|"thank for"=0 -8 0 -2 -4 -2 15|"thank"=-6 -1 6 0 -4 -11 17
"that SAME"=0 -2 -1 -4 -1 0 9|"that one"=0 -1 11 -5 -2 0 -2|"that"=-2 -12 -7 -8 23 3 2
"the #"=5 -7 -3 -2 14 -2 -5|"the OTHER"=-10 -9 29 -14 15 6 -16|"the SAME"=-6 22 1 -1 -9 -3 -4
"the SAMEWORD"=-4 4 -4 -4 10 -3 1|"the THING"=-4 28 -6 -5 -5 -3 -5|"the bucket"=-1 11 -2 -1 -1 -1 -6
"the first"=-1 -4 -1 -1 -1 -1 8|"the lindgren"=0 -1 10 -1 -5 0 -2|"the logo"=-1 9 -5 0 -2 0 0
"the nam"=-2 1 -4 -1 8 0 -1|"the offic"=1 -1 8 -5 -2 0 0|"the old"=-4 -10 -2 18 8 -1 -8
"the one"=-3 17 0 0 -9 -1 -4|"the other"=0 14 -12 1 -1 0 -2|"the polic"=0 -2 -9 11 0 0 0
"the sam"=-3 7 15 -5 -7 -1 -6|"the school"=8 -6 -4 0 -2 0 4|"the ticket"=-1 -7 -4 0 13 0 -1
"the visiting"=0 -1 -3 9 -1 0 -3|"the"=-12 20 16 5 17 -17 -28|"then"=0 19 -4 1 -6 -1 -9
"ther a"=0 -4 9 3 -2 0 -5|"ther are"=-1 -4 8 -1 0 0 0|"ther is"=0 -2 -2 11 -1 0 -5|"ther"=0 -4 23 3 -11 -3 -8
"they cam"=-1 -3 -1 0 9 -1 -2|"they"=1 -2 -6 1 14 -4 -5|"thi"=22 4 2 -11 -11 -13 7
"thing SAMEWORD"=0 -5 8 0 -1 0 -1|"thing"=-2 -1 13 -3 -6 -1 1|"thos to"=0 -1 -4 -1 8 0 -2
"thos"=-1 -5 0 0 11 -1 -4|"thought i"=-1 -5 -1 -1 -1 -1 10|"thought"=-1 -6 -2 -1 1 -1 9
"thre of"=-2 9 -2 -1 -2 -1 -2|"thursday"=10 -2 -3 -2 -1 0 -1|"ticket has"=0 -4 -3 0 8 0 0
"ticket"=9 -17 -2 -2 11 -3 3|"till"=8 -6 1 0 -1 0 -1|"to get"=-1 -1 8 -5 -1 0 0|"to keep"=1 -7 -2 8 0 0 0
"to my"=-1 9 -3 -1 -2 0 -2|"to tell"=-1 -7 -3 12 0 0 -1|"to the"=9 -7 -2 -2 6 -2 -3|"to"=33 -48 -2 14 1 -3 4
"today $"=0 -2 8 0 -4 0 -1|"today"=4 7 9 -3 -16 -2 2|"told"=-2 -2 -4 -1 12 2 -5|"too"=-1 -6 12 -1 -1 0 -3
"took it"=-2 8 0 0 -4 0 -1|"tried it"=-2 14 -5 -1 -3 -1 -3|"tried"=2 14 -1 -1 -6 -1 -6
"two $"=-1 -1 -2 -1 8 -1 -1|"u"=0 -2 -1 -1 -1 -3 8|"under the"=-1 -6 -2 -1 12 -1 -2|"under"=-1 -9 0 -1 17 -1 -5
"up $"=0 -7 9 0 -1 1 -1|"up"=-7 -4 9 -3 2 -4 8|"very"=-2 -5 6 -2 -2 9 -5|"vez"=0 8 -1 -1 0 0 -6
"visit friday"=11 -4 -1 -1 -1 -2 -2|"visit"=15 -6 -2 -1 -2 -3 -2|"visiting OTHER"=0 -1 -3 9 -1 0 -3
"visiting"=0 -1 -3 9 -1 0 -3|"want"=-1 -3 -4 -1 10 -1 1|"wanted"=-1 -4 -2 -1 -2 -1 11
"was #"=-2 -2 -2 0 9 -1 -1|"was SAME"=0 -4 -3 0 8 0 0|"was it"=0 -7 -4 13 -1 0 -1|"was"=6 10 -31 6 9 -4 4
"wasn't"=0 -8 -1 0 11 0 -1|"water"=-1 8 -3 -4 -1 -1 1|"way"=-1 0 9 -5 0 0 -2|"we are"=-1 13 -2 -1 -5 -2 -1
"we found"=0 -3 -2 -1 10 0 -3|"we on"=0 -1 -3 9 -1 0 -3|"week ago"=-1 8 -1 -4 0 0 -1|"week"=3 0 -3 -7 -8 -1 15
"what SAMEWORD"=0 -1 -3 9 -1 0 -3|"what a"=-1 -3 -2 -1 -1 -1 9|"what i"=-1 11 -1 -1 -2 -2 -3
"what"=1 14 -13 17 -10 -4 -4|"when i"=-5 29 -3 -2 -4 -3 -11|"when"=10 22 -2 -4 -6 -7 -12
"wher they"=-1 -3 -1 0 9 -1 -2|"which SAME"=0 -6 -1 8 0 0 0|"which"=-1 -1 -5 10 -2 0 -2
"will answer"=8 -2 -1 -2 -2 0 -1|"will"=13 -14 2 7 -6 -3 1|"with it"=-1 4 -1 -1 -5 8 -4
"with the"=-2 11 -6 0 -3 -1 2|"with"=-7 8 -9 -4 3 3 6|"won't go"=-1 9 -5 0 -2 0 0|"won't"=-3 -3 16 -2 -4 -1 -3
"wonderful"=2 9 -5 0 -2 -1 -3|"wont OTHER"=0 -6 9 0 -1 0 -1|"wont"=0 -7 9 0 -1 0 -1
"wool in"=-1 -3 -1 0 9 -1 -2|"wool"=-1 -3 -1 0 9 -1 -2|"word"=-1 -4 -1 0 -1 -1 8|"work great"=0 -1 -3 9 -1 0 -3
"work the"=0 -1 8 -5 -1 0 -1|"work"=0 -13 8 7 -5 -3 4|"working"=6 -2 -5 -2 -4 -1 8|"would"=4 -8 5 -6 1 2 3
"wrong"=-1 -4 -4 -1 8 -1 4|"wrot"=-1 12 -4 -1 -4 0 -2|"ya no"=-1 -5 -2 -1 0 0 8|"ya"=-2 -9 5 2 -4 -3 10
"yesterday"=-1 8 -1 -4 -2 0 0|"you $"=-3 10 0 11 3 -6 -15|"you for"=9 0 0 -3 -5 -1 -1
"you know"=2 0 -4 -1 -5 -1 9|"you so"=-2 8 -3 -1 4 -2 -3|"you"=-4 -4 5 2 -13 -9 23
"your THING"=11 -5 -1 -1 -1 -2 -1|"your in"=0 -5 8 0 -1 0 -1|"your messag"=19 -3 -1 -1 -10 -2 -2
"your"=34 -19 -8 -6 9 -1 -9|address=30 -8 -7 -1 -9 -2 -4|all-well=-2 21 -55 -46 -17 43 56
another&ask=-4 5 -10 20 -2 -3 -6|another&fail=-2 -7 24 -1 -3 -2 -9|another&neg=-2 2 11 -2 -3 -1 -5
another&ok=-2 -6 -14 17 -6 -1 13|another&past=-1 -4 3 -2 -5 0 9|another&said=-16 8 18 -13 20 -11 -5
another&tell=1 -4 10 -4 0 -1 -3|another&want=-2 -11 40 -11 -10 -1 -6|another@near=-5 -26 23 1 -9 -6 22
another@new=-3 -13 9 9 3 -1 -4|another@none=-12 -29 39 7 10 -10 -5|another@number=-2 21 -2 -2 -6 -4 -6
another@other=-2 3 15 -5 -5 -1 -6|another@same=-3 24 -3 -8 -5 -1 -3|answer-only=-3 -7 -1 -2 -2 39 -23
area:other=3 3 27 6 14 -19 -34|ask>fail=-2 10 -9 -4 -1 -1 7|ask>fail@none=-1 1 -3 -6 0 -1 10
ask>fail@same=-1 9 -7 2 0 0 -2|ask>neg=-2 -4 12 -3 -1 0 -2|ask>past=-1 13 -1 -10 0 0 -1
ask>past@same=-1 13 -1 -10 0 0 -1|ask>said=3 15 -6 -14 -3 -2 6|ask>said@none=3 17 -5 -3 -3 -2 -6
ask>said@same=0 -1 0 -10 0 0 13|ask>thanks=-2 -8 -6 21 -4 -2 -1|ask>thanks@none=-2 -8 -6 21 -4 -2 -1
ask>want=0 -3 -3 8 -1 0 -2|ask@near=3 11 16 -3 -7 -5 -14|ask@new=-2 -7 -8 29 -3 -3 -6
ask@none=-8 2 10 9 -7 -5 0|ask@other=-2 -8 -10 28 -3 -1 -4|ask@same=5 2 -20 15 -3 -1 1
askfail@near=-1 -3 -3 11 -1 0 -2|askfail@none=-1 -3 -2 10 -1 0 -3|asks-last?=-11 -18 14 70 -20 -10 -24
asks?=-13 -13 12 103 -38 -18 -32|but:fail=-2 -3 -6 -1 -2 16 -2|but:neg=-1 27 -20 -1 -2 0 -2
but:ok=-2 8 -2 -3 6 -5 -2|but:said=-7 -4 27 -4 -9 -6 3|but:tell=0 -4 -2 -1 -11 6 12
complains=5 19 1 -6 -12 -3 -4|fail>fail=-5 -3 17 -4 -6 -2 4|fail>fail@none=-2 -14 6 -1 -1 -1 14
fail>fail@other=-2 8 4 -2 -2 -1 -5|fail>fail@same=-1 2 8 -1 -3 0 -5|fail>glad=-1 13 -6 0 -3 0 -2
fail>neg=18 -27 0 -2 16 -1 -3|fail>neg@none=3 -12 11 -1 7 -1 -6|fail>neg@other=15 -10 -11 -1 10 -1 -3
fail>ok=-4 -9 -1 -3 -8 12 13|fail>ok@none=-1 -6 10 -1 -4 -1 4|fail>ok@same=-2 0 -6 -1 1 0 9
fail>said=-12 32 12 -7 -12 -5 -9|fail>said@none=-5 20 1 -3 -11 -3 0|fail>said@other=-4 8 8 -2 3 -2 -11
fail>said@same=-1 4 12 -2 -10 -2 -1|fail>tell=2 -13 8 -1 -4 0 9|fail>tell@other=0 -8 -1 0 -2 0 10
fail>thanks=-4 0 2 -7 1 -2 10|fail@near=2 16 19 3 -19 -11 -10|fail@new=-5 4 13 -7 -5 -4 3
fail@none=16 40 -31 -18 -2 -9 5|fail@number=-5 -20 26 -3 -1 11 -8|fail@other=-9 -25 21 14 -6 -3 8
fail@same=-10 39 -4 -14 -3 -4 -4|fields=10 -3 1 -1 -2 -3 -2|figure=-1 -8 -1 0 -3 -1 14
first:ask=-9 10 -17 22 -9 -8 10|first:fail=-4 -3 -4 -12 -3 1 25|first:glad=-7 -8 16 2 -15 20 -9
first:if=-3 21 -4 -6 -3 -3 -1|first:neg=8 39 -12 -15 -23 -10 13|first:ok=-13 12 23 8 -11 -29 11
first:past=2 -4 -9 -3 2 4 8|first:said=17 0 -7 -10 -15 18 -3|first:tell=-3 -14 -10 -10 59 -9 -14
first:thanks=-10 29 21 1 1 -19 -24|first:want=-2 -9 4 9 -7 -2 6|glad-picture=-3 -10 -2 -5 -4 19 4
glad>ask=-2 2 1 8 -1 -1 -7|glad>fail=-2 -4 9 16 -5 -2 -12|glad>fail@other=-2 -9 8 17 -2 -2 -10
glad>glad=-1 -3 -5 -2 -1 -2 13|glad>glad@none=-1 -3 -5 -2 -1 -2 13|glad>if=-1 -4 10 -2 -1 -2 1
glad>neg=1 -10 20 -7 -5 -3 4|glad>neg@none=-3 -2 -3 0 -1 -1 11|glad>neg@other=5 -4 10 -1 -3 -1 -6
glad>neg@same=0 -4 12 -6 0 -1 -1|glad>ok=-1 9 -8 -3 -1 -5 9|glad>ok@other=-1 12 -3 -1 -1 -1 -7
glad>ok@same=0 -2 -4 -1 -1 -2 10|glad>said=1 21 -9 -5 -10 9 -7|glad>said@none=5 20 -12 0 -7 -4 -2
glad>said@other=7 18 -4 -1 -3 -3 -14|glad>said@same=-2 -2 0 -3 -5 14 -2|glad>tell=-1 7 -8 3 -6 0 5
glad>tell@other=-1 7 -8 3 -6 0 5|glad>thanks=-1 2 -1 -8 -2 -2 11|glad>thanks@none=-1 -1 3 -8 -1 -1 8
glad@near=-1 -6 2 -1 -2 15 -7|glad@none=-1 1 -3 -7 -26 3 34|glad@same=-6 0 11 11 -7 -3 -6
if>fail=8 -6 -4 -1 -2 0 4|if@near=8 -10 4 -1 -1 0 0|if@none=2 12 -4 -5 -5 -5 4|if@other=-1 1 8 -3 -2 0 -3
informs&ask=-3 -6 28 -6 -6 -2 -6|informs&neg=-3 11 -16 -6 32 -9 -10|informs&ok=-6 3 -21 -4 14 11 3
informs&past=1 12 -5 -6 -9 4 2|informs&tell=1 -16 -4 -15 46 -9 -3|informs&want=-1 -9 -22 19 25 -3 -8
is:ask=-11 -4 -8 83 -22 -15 -22|is:askfail=1 -8 -9 26 -3 -2 -5|is:fail=-8 38 46 -24 -31 -18 -4
is:glad=-5 -11 16 5 -30 15 10|is:if=10 7 6 -11 -10 -6 4|is:neg=20 24 -7 -41 13 -13 3
is:ok=-31 -20 13 -12 20 3 27|is:past=0 5 -13 -15 10 2 10|is:said=3 19 2 -23 24 -8 -15
is:tell=1 -16 -4 -15 46 -9 -3|is:thanks=-24 3 13 7 -1 -23 26|is:want=-6 -13 42 10 -3 -11 -20
last:ask=-9 -14 -3 68 -13 -9 -20|last:askfail=-2 -6 -5 16 -1 -1 -2|last:fail=-11 30 34 -5 -16 -21 -12
last:glad=-8 -6 -16 -6 -9 17 28|last:if=-2 12 4 -7 -5 -3 2|last:neg=9 19 -2 -15 0 -5 -7
last:ok=-11 8 1 -22 8 -7 24|last:past=0 17 -2 -11 -6 6 -4|last:said=25 27 -10 -20 1 1 -24
last:tell=3 9 1 -7 8 -1 -13|last:thanks=-14 -16 -20 -4 -4 -9 66|last:want=-5 -10 14 8 14 -6 -16
list:another=-26 -17 63 9 -5 -23 0|list:asks=-12 -11 61 20 -8 -18 -33
list:automatic=164 -69 -18 -11 -38 -17 -10|list:conditional=36 8 -10 -5 -11 -11 -6
list:contrast=-13 26 2 -8 -23 10 6|list:courtesy=-3 18 -11 2 -3 -1 -1|list:doubt=-5 -22 -7 70 -16 -9 -10
list:fail=-12 17 23 2 -13 -17 1|list:glad=-12 -49 13 12 -32 10 58|list:informs=1 -13 -31 -21 83 -9 -12
list:jest=-3 0 -4 -2 -3 -2 15|list:machine=29 -12 -5 -1 -6 -5 -1|list:ok=-12 17 11 12 6 -13 -21
list:partly=-1 44 -6 -9 25 -20 -33|list:past=-19 23 -45 -1 45 -8 4|list:persists=1 64 -30 8 -21 -15 -7
list:rating=-15 5 -21 0 -4 32 3|list:thanks=-31 -22 9 -3 -11 -26 84|list:untroubled=-8 -58 -6 -7 -5 0 85
many:automatic2=59 -14 -12 -6 -15 -5 -7|many:automatic3=18 -3 -3 -1 -6 -2 -3|many:fail2=-1 -11 15 -1 -6 -1 5
many:informs2=6 -1 -18 -2 31 -5 -11|many:persists2=-1 13 -9 -1 -2 0 1|many:thanks2=-3 -14 8 -2 -14 -5 32
name:first=38 -28 -22 -10 22 3 -3|name:other=-4 -15 39 -6 -11 -2 -1|neg>ask=-1 10 3 -10 -1 0 -1
neg>ask@same=0 13 -3 -8 0 0 -1|neg>fail=11 1 6 -2 -5 -2 -8|neg>fail@none=11 -7 -1 0 0 0 -2
neg>fail@other=-2 -4 11 -1 -1 0 -3|neg>fail@same=3 11 -5 -1 -4 -2 -3|neg>glad=-3 -2 -3 0 -1 -1 11
neg>glad@same=-3 -2 -3 0 -1 -1 11|neg>neg=9 -5 14 -2 -9 -2 -5|neg>neg@other=2 -7 17 -1 -4 -1 -5
neg>ok=-3 -10 1 -1 1 7 4|neg>ok@other=-1 -5 1 0 -1 8 -1|neg>said=6 9 -10 -4 19 -2 -19
neg>said@none=7 7 -3 -2 2 1 -11|neg>said@other=3 -22 -5 -1 29 -1 -3|neg>said@same=-6 19 -5 -2 3 -2 -7
neg>tell=-7 26 -3 0 -11 -1 -3|neg>tell@same=-3 20 -1 0 -14 0 -2|neg>thanks=-3 -8 -5 -2 6 -1 12
neg@near=-1 11 0 -4 7 -4 -10|neg@new=-5 1 -10 -2 2 2 11|neg@none=7 -11 3 -11 11 -3 4
neg@number=9 -7 3 -1 0 -1 -4|neg@other=26 16 -7 -7 -7 -5 -16|neg@same=-4 5 8 -16 -7 -2 16
negated@near=1 18 7 -12 -9 -10 6|negated@new=-9 -4 6 -3 3 0 8|negated@none=11 13 -33 -19 -14 5 36
negated@number=8 0 -3 -1 0 -1 -4|negated@other=20 -10 29 -14 -17 2 -10|negated@same=-7 35 1 -22 -4 -4 0
no-failure=-15 -27 -26 24 15 13 16|number:first=25 -31 -20 -22 42 28 -21|number:other=-2 -34 38 -17 31 15 -33
number:same=-13 -6 48 -8 -3 -4 -14|ok>ask=-1 -4 11 1 -3 -1 -4|ok>ask@same=-1 -4 12 0 -3 -1 -4
ok>fail=-7 6 8 -7 -1 9 -8|ok>fail@none=-2 1 -7 -1 -2 11 1|ok>fail@other=-1 -11 7 -4 9 -1 0
ok>fail@same=-4 16 8 -2 -8 -1 -10|ok>neg=-3 22 -8 -4 -11 5 -1|ok>neg@none=-1 12 -5 -2 -7 6 -4
ok>ok=-4 -13 1 -5 8 6 7|ok>ok@none=-2 -10 -3 -2 -3 10 9|ok>ok@other=0 -6 0 0 12 -2 -3
ok>past=-1 -3 -3 -1 -4 0 12|ok>said=-4 -14 -1 22 18 -12 -9|ok>said@none=-5 3 -1 -8 12 -7 6
ok>said@other=4 -9 11 -7 -3 -2 5|ok>said@same=-4 -12 -3 36 2 -3 -16|ok>thanks=-3 -12 -12 4 -3 1 26
ok>thanks@none=-3 -6 -6 7 -2 1 9|ok>thanks@other=0 -6 -6 -3 -2 -1 17|ok>want=0 -13 11 -8 19 -2 -7
ok>want@none=2 -5 9 4 -6 -1 -4|ok>want@other=-1 -4 7 -9 9 0 -1|ok>want@same=-1 -4 -5 -2 15 0 -2
ok@near=-5 10 6 -13 -7 -8 17|ok@new=-2 1 3 -5 12 -3 -6|ok@none=-14 -38 8 19 -19 2 41
ok@number=-1 -4 -5 -1 -5 12 5|ok@other=-3 15 -30 -9 32 3 -9|ok@same=-8 -12 38 -6 7 -5 -14
past>if=9 -7 0 0 -1 0 -1|past>neg=-1 -6 -2 -1 12 0 -3|past>neg@same=-1 -6 -2 -1 12 0 -3
past>said=-2 -2 -6 -3 5 -2 10|past>said@none=0 -8 -2 -1 10 -2 3|past>said@other=-2 -7 -4 -1 -1 -1 15
past>said@same=-1 12 -2 0 -7 0 -2|past>want@same=-2 9 -1 0 -5 0 0|past@near=3 27 -4 -14 -10 -2 0
past@none=-1 -10 -3 -2 9 5 2|past@same=-1 -7 -4 3 -1 0 9|persists&ask=-1 -8 -2 14 -1 -1 -3
persists&fail=4 39 -20 -16 -9 -7 9|persists&if=1 11 -5 -2 -2 -3 0|persists&ok=-2 32 -4 -5 -5 -3 -13
persists&want=-2 -8 2 13 -4 -1 -1|persists@near=2 23 -20 22 -8 -7 -12|persists@new=-4 12 -9 1 -3 -2 4
persists@none=10 16 2 -6 1 -1 -22|persists@other=-4 -8 6 1 -8 -2 14|persists@same=-3 27 -15 -10 -3 -2 6
quotes=14 14 -7 1 -14 -1 -7|rates=-8 -19 -7 -2 -15 73 -22|rates-somewhere=-10 -11 -11 -1 -21 70 -16
rating-asked=-22 -8 -23 -7 -22 109 -27|rating-asked,no-thing=-12 -12 -9 -5 -12 71 -22
said@near=1 -22 20 -7 15 6 -14|said@new=9 14 -25 -11 20 -18 11|said@none=44 -2 12 -18 -11 -2 -22
said@number=-4 17 -15 -7 29 8 -27|said@other=10 2 -11 -8 -11 -2 21|said@same=-15 20 -8 -8 -4 -15 30
says-closed=16 -10 -6 -1 4 -1 -3|tell>fail=-3 0 -7 2 12 -1 -4|tell>fail@other=-1 8 -11 2 5 -1 -2
tell>fail@same=-2 -8 4 0 8 0 -1|tell>glad=0 0 -1 0 -6 0 8|tell>glad@none=0 0 -1 0 -6 0 8
tell>ok=-2 -5 -7 -2 17 -1 -1|tell>said=2 -16 -7 -2 31 -7 0|tell>said@none=8 -1 -6 -3 6 -4 0
tell>said@other=-5 -12 1 2 14 -2 3|tell>tell=-3 -4 -4 -2 20 -2 -4|tell>tell@other=-2 -3 -3 -1 12 -1 -2
tell>thanks=-3 -9 -1 -2 -1 -1 16|tell>thanks@none=-3 -9 -1 -2 -1 -1 16|tell>want=0 0 8 -3 -5 0 0
tell>want@same=0 0 8 -3 -5 0 0|tell@near=-5 5 18 -5 -2 -5 -5|tell@new=0 -16 -8 0 16 -3 11
tell@none=13 -4 -1 -6 11 1 -12|tell@number=-2 -6 -3 -1 17 -1 -3|tell@other=-3 0 -9 -2 12 -1 3
thanks>ask=7 -5 -9 17 -3 -1 -6|thanks>ask@none=0 -3 -2 11 -1 -1 -5|thanks>fail=-3 2 22 -7 -4 -2 -7
thanks>fail@other=-1 -11 23 -3 -4 -1 -4|thanks>fail@same=-1 9 1 -2 -2 0 -6|thanks>glad=-1 -6 9 4 -2 -1 -4
thanks>neg=-2 20 -3 -4 -2 -1 -8|thanks>ok=-2 12 -8 1 2 -4 -1|thanks>ok@none=-1 8 -1 1 1 -2 -6
thanks>said=-8 16 8 -10 -13 -7 15|thanks>said@none=-6 2 3 -5 2 -4 8|thanks>said@other=-2 25 -17 -3 -2 -2 1
thanks>said@same=-2 -7 13 -3 -2 -2 3|thanks>tell=-3 -9 10 -4 11 -2 -3|thanks>tell@none=-1 -2 -3 -1 10 -1 -2
thanks>tell@other=-1 -5 -4 -1 8 0 4|thanks>tell@same=-1 -2 17 -2 -7 -1 -5|thanks>thanks=-1 -8 4 -1 -4 -3 14
thanks>thanks@none=-1 -7 3 -1 -4 -3 13|thanks>want=-2 -6 15 7 -5 -1 -7|thanks>want@none=-1 1 9 -3 -2 0 -4
thanks>want@same=0 -4 0 11 -1 0 -5|thanks@new=-1 -8 -6 -3 -3 -1 23|thanks@none=-30 19 14 15 5 -22 0
thanks@other=7 2 -8 -4 -2 0 6|thing:both=-14 -9 65 12 3 -10 -47|thing:none=-13 -7 -36 6 -12 29 32
thing:other=-12 -10 27 -6 15 -5 -9|thing:same=-37 15 32 5 -10 -31 25|want>glad=-1 -1 -6 -2 -1 -1 12
want>glad@none=-1 -1 -6 -2 -1 -1 12|want>ok=0 -3 8 -3 -1 0 0|want>ok@other=0 -3 8 -3 -1 0 0
want>said=0 4 20 -5 -15 -4 0|want>said@none=2 11 3 2 -10 -3 -5|want>said@other=2 -4 10 -4 -2 -1 -2
want>said@same=-2 -5 10 -6 -3 -1 7|want@near=-3 5 6 6 -12 -1 -1|want@new=-4 -8 -12 18 -1 -2 9
want@none=5 13 14 -3 -8 -7 -15|want@number=-1 -3 12 -4 -4 0 0|want@other=-1 -8 18 -12 8 -1 -3
want@same=-3 -12 7 3 13 -1 -8|wordless=-3 -8 -1 -4 -3 22 -3|words:few=-22 -6 -16 -14 -19 49 28
words:line=-5 24 20 12 -5 -29 -16|words:many=-1 8 -4 2 -6 -1 2|words:short=-25 29 -7 -3 -10 0 15
words:some=27 8 3 -7 13 -35 -9
`;
