/* eslint-disable max-lines -- generated */
// Written by scripts/train-replies.ts from training/late-replies.jsonl; do not edit. The kinds first, then the bias and each sign
// with one weight per kind, in hundredths.

export const lateReplyWeights = String.raw`
automatic still-broken new-problem question more-info survey thanks
=-26 23 -10 -16 -20 32 19|"# #"=4 21 -13 -5 5 0 -10|"# $"=0 4 -4 -2 2 5 -4|"# OTHER"=-2 1 -3 0 3 -2 5
"# SAME"=0 -2 3 0 0 0 1|"# SAME#"=2 0 -1 0 1 1 0|"# SAMEWORD"=-1 -8 11 -1 -2 1 2|"# THING"=2 1 -1 0 -1 0 0
"# a"=2 -1 -1 0 3 0 -1|"# al"=1 0 0 0 0 0 0|"# also"=-1 -1 5 0 0 -2 0|"# am"=2 9 -1 0 -7 0 -1
"# and"=0 7 2 -5 6 -3 -6|"# are"=2 5 -2 -1 -5 0 3|"# business"=1 0 0 0 0 0 0|"# by"=-1 -8 0 0 13 0 -1
"# closed"=5 -1 0 0 -2 0 0|"# day"=2 3 0 0 -3 0 -1|"# de"=3 0 0 0 -1 0 0|"# degre"=0 9 2 0 -4 -2 -4
"# el"=-1 -1 -4 0 1 0 5|"# excelent"=0 0 0 0 0 1 0|"# fin"=0 5 0 0 0 0 -3|"# for"=2 2 -2 0 1 2 -3
"# from"=0 0 1 0 0 0 0|"# gon"=0 5 0 0 0 0 -3|"# got"=0 -1 2 0 0 0 1|"# grado"=0 7 0 0 -1 0 -4
"# half"=0 2 -1 0 0 2 -1|"# has"=3 -2 1 0 1 0 0|"# he"=-1 -4 -2 0 7 1 0|"# hora"=2 0 0 0 -1 0 0
"# hour"=2 -1 0 0 1 0 0|"# i"=4 1 -1 -1 3 0 -5|"# if"=3 -2 -1 0 1 0 0|"# in"=0 0 0 0 3 0 0
"# is"=1 7 -9 -1 5 0 -1|"# it"=-1 7 -2 0 -2 0 -1|"# it's"=0 3 -1 0 -1 0 0|"# jpg"=-1 2 -1 0 3 0 -1
"# kid"=0 2 0 0 0 0 -1|"# lik"=0 -1 0 0 -1 0 4|"# min"=0 2 -2 0 2 0 -1|"# minut"=0 5 0 0 -2 0 -1
"# no"=1 -2 1 0 -2 1 3|"# not"=-1 -3 -1 0 10 -1 -3|"# nothing"=0 2 -1 0 -1 2 0|"# now"=0 -1 -1 0 -1 3 1
"# on"=-1 -2 1 0 4 0 -1|"# out"=0 -4 5 0 0 1 0|"# over"=-1 -3 -1 0 1 -1 5|"# parent"=3 4 -2 0 -1 -1 -2
"# patric"=2 0 0 0 0 0 0|"# percent"=0 6 -1 -1 -1 0 -1|"# period"=0 4 0 0 0 0 -2|"# pleas"=0 0 0 0 2 0 0
"# pm"=3 -2 0 0 2 -1 -1|"# porqu"=0 0 0 0 0 1 0|"# show"=0 2 1 0 0 0 -1|"# si"=1 0 0 0 0 1 0
"# so"=0 -4 0 0 3 3 0|"# still"=0 1 0 0 0 0 0|"# student"=0 -3 0 0 3 0 1|"# su"=2 0 0 0 0 0 0
"# tardaron"=0 0 0 0 0 1 0|"# thank"=0 -4 -2 0 -1 0 8|"# that"=0 1 2 0 0 0 -1|"# the"=0 -2 1 2 7 -2 -3
"# then"=1 -1 0 0 1 0 0|"# thi"=3 -5 4 0 0 0 -1|"# to"=-1 -4 -1 -2 8 -1 4|"# today"=-1 7 6 0 -9 0 -2
"# un"=2 0 0 0 -1 0 0|"# until"=0 1 0 0 2 0 -1|"# was"=1 2 0 0 -1 0 0|"# we"=2 0 0 0 1 0 -1
"# when"=2 1 0 0 0 0 -1|"# with"=0 0 -1 0 3 0 -1|"# wonderful"=4 0 0 0 0 0 -2|"# would"=0 0 0 0 0 1 0
"# y"=0 2 3 -2 0 -1 -1|"# year"=0 0 -2 0 0 0 3|"# you"=0 -4 -1 0 3 0 3|"# your"=1 -4 0 0 0 4 0
"#"=21 -4 -1 -21 24 8 -26|"OTHER #"=2 -3 -10 -1 12 -2 4|"OTHER $"=-1 7 1 -6 4 -5 1
"OTHER OTHER"=2 4 6 -5 -1 -3 -1|"OTHER SAME"=0 2 -4 0 4 0 -1|"OTHER SAMEWORD"=0 2 0 0 1 0 -1
"OTHER a"=0 -2 5 0 0 0 -1|"OTHER after"=0 1 0 0 1 0 0|"OTHER again"=0 3 -1 0 -1 1 0
"OTHER all"=0 -2 -2 0 7 0 -2|"OTHER along"=0 -3 5 0 0 0 -1|"OTHER and"=3 -2 3 -2 -5 3 1
"OTHER are"=-1 -7 2 0 8 0 0|"OTHER as"=0 -3 1 0 4 0 1|"OTHER ask"=0 -4 5 0 0 0 0|"OTHER at"=0 6 -3 -2 -2 3 -1
"OTHER away"=0 4 0 -1 3 0 -4|"OTHER azul"=0 -3 2 0 3 0 -1|"OTHER back"=0 4 -1 0 -1 0 -1
"OTHER becaus"=0 3 -2 0 0 0 1|"OTHER befor"=2 -1 2 0 -2 0 0|"OTHER behind"=0 -2 1 0 4 0 -2
"OTHER blanca"=0 1 0 0 0 0 0|"OTHER but"=0 4 -2 0 0 0 -1|"OTHER by"=-2 -1 3 -1 4 0 -2
"OTHER can"=0 -1 3 0 1 0 -2|"OTHER cas"=2 0 1 0 -1 0 0|"OTHER com"=0 1 -1 1 0 0 0|"OTHER crew"=0 -2 0 0 0 0 5
"OTHER de"=0 -5 14 1 -4 0 -5|"OTHER del"=0 1 4 -2 0 0 -3|"OTHER did"=0 3 0 0 0 0 -1|"OTHER doe"=0 2 0 0 0 0 -1
"OTHER down"=0 6 -3 0 -1 0 -1|"OTHER en"=0 -1 2 0 0 0 0|"OTHER era"=0 0 -1 0 1 0 1|"OTHER esta"=0 -1 3 0 0 0 -1
"OTHER every"=0 2 0 0 0 0 0|"OTHER for"=-1 -4 8 -2 3 3 -6|"OTHER from"=2 -2 1 0 -1 0 2
"OTHER gracia"=0 -1 0 0 0 0 3|"OTHER had"=0 -1 1 0 1 0 0|"OTHER has"=-1 1 3 3 -2 0 -2|"OTHER he"=0 -1 2 0 1 0 0
"OTHER how"=0 -1 0 2 0 0 0|"OTHER i"=-1 -7 5 0 7 4 -5|"OTHER i'll"=0 4 -1 0 -4 3 -1
"OTHER i'm"=0 7 -2 -2 0 0 -1|"OTHER in"=-1 -10 19 -1 -4 0 -2|"OTHER into"=0 2 -1 0 0 0 0
"OTHER is"=2 8 4 -5 -1 -1 -4|"OTHER it"=-1 6 -3 1 0 0 -2|"OTHER it's"=0 -1 3 -1 0 0 0
"OTHER keep"=0 -2 4 0 0 0 0|"OTHER lik"=0 5 -1 0 -4 -1 3|"OTHER lin"=-1 -2 4 0 1 0 -1
"OTHER lot"=0 -2 -4 0 9 0 -2|"OTHER me"=2 4 -1 0 0 0 -4|"OTHER menu"=0 -1 0 0 0 0 3
"OTHER need"=0 -1 -1 3 0 0 0|"OTHER nest"=0 -1 6 -2 -1 0 0|"OTHER next"=0 -5 12 0 -4 0 -2
"OTHER no"=0 12 -7 -1 -2 1 -1|"OTHER nobody"=0 -4 5 0 0 0 0|"OTHER not"=0 2 0 0 -1 0 1
"OTHER nothing"=-1 2 0 0 2 0 -2|"OTHER now"=1 -7 7 -4 -1 0 6|"OTHER o"=0 0 -1 2 0 0 0
"OTHER of"=0 -2 0 0 5 0 -2|"OTHER on"=-4 -11 1 2 12 -1 2|"OTHER one"=0 4 -4 0 6 -1 -2
"OTHER open"=0 0 0 0 0 0 1|"OTHER or"=0 -1 0 3 0 0 0|"OTHER over"=0 -3 7 0 -2 0 0|"OTHER plan"=0 0 -1 -1 0 0 3
"OTHER run"=0 0 4 0 0 0 -2|"OTHER sam"=-1 5 0 0 -1 0 -1|"OTHER say"=-1 7 2 0 -4 -1 -1
"OTHER sinc"=0 -5 11 0 -1 0 -3|"OTHER so"=2 3 -1 0 -2 0 -1|"OTHER tech"=0 1 0 0 1 0 0
"OTHER tell"=0 4 -2 0 0 0 0|"OTHER thank"=0 5 0 -1 3 0 -5|"OTHER that"=-1 1 5 -1 -5 2 0
"OTHER the"=1 3 -12 6 1 -1 4|"OTHER they"=0 0 0 0 0 0 2|"OTHER thi"=0 1 2 0 -1 0 -2
"OTHER thing"=0 1 -2 2 0 0 0|"OTHER to"=1 -1 1 4 2 0 -4|"OTHER today"=0 1 -2 0 0 0 2
"OTHER under"=0 1 5 -1 -2 0 -1|"OTHER up"=0 -7 6 0 -2 -1 6|"OTHER was"=0 -2 -1 0 0 2 4
"OTHER we"=0 -1 3 0 0 0 -1|"OTHER when"=0 1 3 0 -1 0 -1|"OTHER wher"=0 6 0 -2 -3 0 0
"OTHER whil"=0 4 -1 0 -1 0 0|"OTHER will"=1 0 1 0 0 0 0|"OTHER with"=0 6 -1 0 -4 0 1
"OTHER without"=0 -1 -1 1 0 0 3|"OTHER won't"=0 -5 9 0 0 0 -2|"OTHER work"=0 -2 0 3 0 0 0
"OTHER y"=-1 2 -5 0 -1 0 7|"OTHER yesterday"=0 -1 4 0 -1 0 -1|"OTHER you"=0 -5 -4 4 3 0 4
"OTHER"=-14 2 24 -2 4 -4 -9|"SAME #"=-1 -9 7 0 6 -1 -1|"SAME $"=-1 14 -8 0 0 -1 -2
"SAME OTHER"=0 0 8 -2 -2 0 -1|"SAME SAME"=0 -5 12 0 -2 0 -3|"SAME SAME#"=0 -2 -1 0 6 0 -1
"SAME SAMEWORD"=3 2 0 0 -2 0 -1|"SAME again"=0 -1 -1 0 0 0 4|"SAME ahora"=0 -1 2 0 0 0 0
"SAME all"=0 -1 0 0 0 0 2|"SAME and"=0 1 -2 0 -3 0 6|"SAME anymor"=0 -2 3 0 0 0 1|"SAME are"=0 -4 -1 0 0 0 6
"SAME as"=0 3 1 -2 0 0 0|"SAME at"=0 -1 -1 2 0 0 1|"SAME belonged"=0 -1 0 0 3 0 0|"SAME bien"=0 -1 2 0 0 0 1
"SAME but"=0 -1 6 0 0 0 -4|"SAME cam"=0 -1 1 0 3 0 -2|"SAME could"=0 0 1 -4 0 0 3|"SAME el"=0 0 4 -3 1 0 0
"SAME fin"=0 -1 2 0 0 0 0|"SAME for"=0 0 2 0 -1 0 1|"SAME from"=0 -2 5 0 -1 0 0|"SAME go"=0 2 0 3 -2 0 -2
"SAME good"=0 -4 -1 7 0 0 -1|"SAME gracia"=0 -2 -1 0 0 0 4|"SAME has"=2 1 0 -4 -1 0 3|"SAME i"=-1 0 1 -1 2 0 0
"SAME in"=1 4 2 0 -2 0 -3|"SAME is"=-2 5 4 -5 -4 -1 5|"SAME it"=0 4 -2 0 0 1 -1|"SAME it's"=0 8 -5 0 0 0 -1
"SAME no"=0 1 -1 0 0 0 1|"SAME now"=0 9 -2 -2 -2 2 -4|"SAME o"=0 0 -2 4 0 0 -1|"SAME ok"=0 -7 12 0 -1 0 -2
"SAME on"=0 -2 3 0 0 0 0|"SAME open"=0 -3 4 2 0 0 -2|"SAME pleas"=2 -1 0 0 0 0 0|"SAME que"=0 -1 0 0 0 0 2
"SAME sam"=0 4 -2 0 0 0 -1|"SAME say"=0 -3 3 0 -1 0 3|"SAME se"=0 2 -1 1 0 0 -1|"SAME shut"=0 -1 0 0 0 0 2
"SAME sigu"=0 2 0 0 0 0 0|"SAME thank"=0 -1 0 0 -2 0 4|"SAME that"=0 2 0 0 0 0 -1|"SAME the"=0 0 0 3 -2 0 0
"SAME ther"=0 0 2 0 0 0 0|"SAME thi"=0 -6 4 0 3 0 0|"SAME to"=0 4 -1 0 0 0 -1|"SAME today"=0 1 -2 -1 0 0 4
"SAME under"=0 -2 -1 1 5 0 -2|"SAME was"=0 4 -1 5 -5 0 0|"SAME we"=0 -1 1 0 0 0 2|"SAME went"=-1 2 1 0 0 0 -1
"SAME what"=0 2 -1 0 0 0 0|"SAME when"=0 4 0 -1 -1 0 0|"SAME work"=0 -3 7 -1 3 0 -5|"SAME y"=0 -3 0 0 0 0 5
"SAME ya"=0 -1 4 0 0 0 -1|"SAME yes"=0 0 0 0 0 0 1|"SAME you"=0 2 0 0 -2 0 1|"SAME"=-12 7 9 -4 1 -11 10
"SAME# #"=4 0 0 0 -1 -1 0|"SAME# $"=-1 1 -2 0 -4 5 2|"SAME# OTHER"=0 -1 1 0 0 1 0|"SAME# has"=0 -4 4 0 1 0 0
"SAME# is"=0 -6 9 -1 1 -4 2|"SAME# won't"=0 7 -4 0 -1 0 -1|"SAME#"=0 -2 18 -3 -2 1 -11
"SAMEWORD #"=0 -4 5 0 1 1 -1|"SAMEWORD $"=0 4 1 1 -5 11 -11|"SAMEWORD OTHER"=0 -1 0 0 2 0 0
"SAMEWORD SAME"=0 -4 4 0 -2 0 4|"SAMEWORD SAME#"=0 1 4 0 -1 -1 -1|"SAMEWORD SAMEWORD"=0 -2 2 0 1 0 2
"SAMEWORD and"=0 5 -4 0 -1 0 0|"SAMEWORD are"=0 4 1 -2 0 0 -1|"SAMEWORD at"=0 -1 -1 0 4 0 -1
"SAMEWORD did"=0 1 -1 0 0 0 1|"SAMEWORD has"=0 -1 1 0 1 0 0|"SAMEWORD i"=-1 -1 0 0 -1 0 4
"SAMEWORD in"=0 -1 -1 0 4 0 0|"SAMEWORD is"=-1 -4 16 -4 -1 0 -4|"SAMEWORD it"=0 -4 -1 0 -2 1 7
"SAMEWORD muy"=0 0 3 0 0 1 -2|"SAMEWORD myself"=-1 2 0 0 -2 0 3|"SAMEWORD on"=0 4 -3 0 0 0 0
"SAMEWORD room"=1 0 0 0 0 0 0|"SAMEWORD the"=0 -1 0 0 1 0 1|"SAMEWORD thi"=0 5 -1 0 0 -2 -1
"SAMEWORD training"=1 0 0 1 0 0 0|"SAMEWORD under"=0 -1 -2 1 0 0 3|"SAMEWORD was"=0 -1 2 -1 0 0 0
"SAMEWORD went"=0 -2 -1 0 3 0 1|"SAMEWORD wer"=-1 -1 0 0 -1 0 5|"SAMEWORD with"=0 1 0 0 -2 6 -4
"SAMEWORD work"=0 0 3 0 -1 0 0|"SAMEWORD your"=0 -4 4 0 0 0 0|"SAMEWORD"=-8 6 3 -4 2 8 -5
"THING #"=-2 -2 0 0 6 0 0|"THING $"=4 7 -2 0 -2 -1 -4|"THING THING"=1 1 3 0 1 -2 -2|"THING a"=2 -1 0 1 0 0 0
"THING and"=1 2 0 1 0 0 -1|"THING by"=1 0 0 0 0 0 0|"THING for"=-1 0 1 0 2 0 0|"THING from"=0 1 0 0 1 0 -1
"THING has"=0 -1 0 0 0 0 2|"THING i"=-1 1 -1 1 0 0 2|"THING in"=-1 -1 5 0 0 0 -1|"THING is"=1 8 3 -4 -2 -1 -3
"THING it"=-1 2 0 0 0 1 0|"THING no"=2 -1 0 0 0 0 0|"THING number"=-1 0 0 0 3 0 0|"THING pleas"=1 0 0 0 0 0 0
"THING the"=4 -1 0 0 -1 0 0|"THING to"=6 -1 0 0 -3 0 0|"THING too"=0 -1 1 2 0 0 0|"THING your"=1 0 0 0 0 0 0
"THING"=22 19 -2 -3 -7 -9 -17|"^ #"=-6 6 1 -1 -16 14 4|"^ $"=-1 -5 -1 -2 -2 6 6|"^ OTHER"=-1 -5 2 -1 1 -1 6
"^ SAME"=-1 -28 27 1 2 -2 2|"^ SAME#"=-2 -6 10 -1 -5 5 0|"^ SAMEWORD"=-2 -9 16 -5 4 11 -14
"^ THING"=-1 -2 0 0 5 -4 5|"^ a"=0 1 -2 1 0 4 -2|"^ accepted"=5 0 0 0 -3 0 0|"^ according"=-2 1 0 0 3 0 0
"^ adding"=0 0 0 0 2 0 0|"^ ahora"=0 -2 4 0 0 0 0|"^ all"=0 -7 0 9 0 -2 2|"^ as"=3 0 0 0 1 0 -2
"^ at"=0 0 0 1 0 0 1|"^ attached"=0 -2 0 0 5 0 -2|"^ automatic"=2 0 0 0 0 0 0|"^ awesom"=0 0 0 0 0 -2 4
"^ back"=0 0 -1 1 0 0 1|"^ befor"=0 6 0 0 -1 0 -2|"^ buena"=-1 0 -4 0 -1 0 6|"^ bueno"=0 2 -1 0 0 0 0
"^ by"=0 -1 -1 0 3 0 0|"^ can"=0 -2 3 1 0 0 0|"^ can't"=0 -4 -1 0 0 0 6|"^ cas"=2 0 0 0 0 0 0
"^ checked"=0 -4 -2 0 0 0 7|"^ confirmed"=-1 -1 0 0 -1 -1 5|"^ could"=0 -1 2 2 0 0 -1
"^ custodian"=0 5 0 0 -2 0 0|"^ dead"=-1 1 0 0 3 0 -1|"^ dear"=0 -1 1 0 0 0 0|"^ declined"=4 -1 0 0 -1 0 0
"^ delivery"=1 0 0 0 0 0 0|"^ do"=0 -2 -1 10 -1 0 -4|"^ doe"=0 0 0 2 0 0 0|"^ el"=0 -2 3 1 1 0 -1
"^ estoy"=2 0 0 0 -1 0 0|"^ everybody"=0 0 0 0 -1 0 2|"^ fast"=0 -1 -1 0 0 1 2|"^ fiv"=0 0 0 0 0 2 0
"^ fixed"=0 5 1 0 0 0 -4|"^ for"=-4 0 -2 0 11 -1 -2|"^ four"=0 5 0 0 -4 1 0|"^ fyi"=0 -4 -1 0 4 0 3
"^ good"=-1 6 -5 1 4 0 -2|"^ got"=-4 3 0 1 -2 -1 4|"^ gracia"=0 6 -4 4 3 -2 -5|"^ great"=0 1 0 0 0 7 -6
"^ gus"=0 3 -2 0 1 0 -1|"^ had"=0 2 -1 0 -3 0 4|"^ he"=0 -1 -1 0 -1 0 4|"^ hello"=2 1 0 1 -1 0 -2
"^ hemo"=2 0 0 0 -1 0 0|"^ her"=-1 -2 -1 0 7 0 -1|"^ hey"=0 0 0 -2 -1 -1 5|"^ hi"=1 14 4 7 2 -5 -23
"^ his"=0 0 0 0 2 0 -1|"^ hmm"=0 3 0 0 0 0 -1|"^ hola"=5 -4 0 0 1 0 -1|"^ holding"=0 -1 0 0 0 0 3
"^ how"=0 -2 0 -4 -1 0 8|"^ hoy"=0 2 -1 0 0 0 1|"^ i"=-5 16 -10 -8 3 -2 7|"^ i'd"=0 1 -1 0 0 3 -1
"^ i'm"=4 -2 4 0 -2 -1 0|"^ i'v"=0 6 -2 0 -3 0 0|"^ if"=0 0 0 0 0 1 2|"^ in"=0 0 0 0 1 0 0
"^ installed"=0 -1 4 0 -1 0 -1|"^ is"=0 3 2 0 0 -1 -1|"^ it"=-5 11 -5 -4 8 -7 3|"^ it's"=-1 -10 4 2 9 0 -1
"^ just"=0 6 -1 0 -1 0 -2|"^ kid"=0 6 -1 0 -1 -1 -1|"^ la"=0 1 0 -1 3 -1 -1|"^ le"=-1 -4 -1 0 2 8 -4
"^ les"=0 0 0 0 2 0 0|"^ lin"=0 5 -1 0 0 0 -2|"^ listo"=0 0 0 0 0 0 2|"^ lo"=0 4 -2 0 0 0 -1
"^ look"=0 -4 1 2 -1 -2 6|"^ los"=0 2 0 0 0 0 -1|"^ may"=0 0 0 1 0 0 0|"^ me"=0 2 0 1 0 0 -1
"^ messag"=1 0 0 0 0 0 0|"^ min"=0 8 -2 -4 -1 0 0|"^ mine's"=0 -1 3 2 0 0 -2|"^ mucha"=0 -4 2 0 -2 0 4
"^ muy"=0 -1 3 1 0 0 -1|"^ my"=-1 6 -1 -2 1 1 -3|"^ new"=0 5 3 0 -2 0 -4|"^ no"=1 5 -2 -3 -3 2 1
"^ nobody"=0 0 -4 0 -1 0 7|"^ nop"=0 4 0 0 0 0 -2|"^ not"=-1 7 -3 0 -1 -1 0|"^ nothing"=0 -1 0 0 -1 -1 4
"^ now"=0 -1 3 0 0 0 -1|"^ oh"=0 -2 0 0 -2 0 5|"^ ok"=-1 -5 0 0 1 4 3|"^ on"=5 -1 0 0 -1 0 -1
"^ one"=0 2 -1 0 5 -1 -4|"^ our"=-1 -5 6 0 3 0 -1|"^ out"=4 -3 0 0 0 0 0|"^ para"=0 0 0 0 2 0 0
"^ perfect"=0 -1 -1 1 0 0 3|"^ perfecto"=0 0 -1 0 0 0 4|"^ picked"=0 -1 -2 0 -1 0 5|"^ pleas"=0 0 7 0 -1 0 -3
"^ projector's"=0 0 1 1 0 0 0|"^ rating"=0 0 0 0 0 2 0|"^ received"=0 -2 0 -1 0 0 4|"^ reopening"=0 0 2 0 0 0 0
"^ respuesta"=2 0 0 0 -1 0 0|"^ running"=0 0 0 2 0 0 0|"^ sam"=0 0 3 0 0 0 -1|"^ se"=0 2 0 0 0 0 -1
"^ see"=0 8 -1 0 -1 0 -4|"^ sent"=0 4 -4 0 -1 0 3|"^ serial"=0 0 0 0 2 0 0|"^ she"=0 5 -3 -2 -2 -1 5
"^ she's"=0 1 -2 2 0 0 0|"^ should"=0 2 0 0 0 0 0|"^ si"=0 0 2 -1 0 3 -2|"^ sigu"=0 1 0 0 0 0 0
"^ so"=0 2 -1 0 -4 -1 5|"^ sorry"=2 0 -1 -1 0 0 2|"^ speed"=0 -1 0 0 0 2 0|"^ still"=0 -4 -1 -1 -1 -1 9
"^ subject"=0 1 1 0 0 0 -1|"^ temp"=-1 -3 0 0 4 0 1|"^ tentatively"=3 0 0 0 0 -1 0|"^ thank"=2 7 0 0 5 -8 -4
"^ that"=0 0 2 -4 0 4 -1|"^ that's"=0 -1 0 2 0 0 1|"^ the"=-5 4 -9 -3 12 -3 6|"^ there's"=0 4 -2 0 0 0 0
"^ thi"=2 0 -1 0 0 0 0|"^ thre"=0 3 0 0 -1 1 0|"^ tried"=0 1 0 0 0 0 0|"^ turn"=0 -1 0 0 4 0 -1
"^ two"=0 -1 0 0 1 0 2|"^ ty"=0 -1 0 0 0 0 4|"^ un"=0 0 0 0 0 2 0|"^ was"=0 2 0 -1 -1 0 1
"^ we"=-1 1 -3 0 8 -1 -2|"^ well"=-1 -2 0 0 -2 0 6|"^ what"=0 -1 0 1 -2 -1 5|"^ wher"=0 0 -1 3 0 0 0
"^ whil"=0 -3 6 -1 -1 0 0|"^ who"=0 -1 -1 0 0 0 4|"^ will"=0 -4 -1 6 0 0 0|"^ with"=0 3 0 0 -1 0 -1
"^ wonderful"=0 1 -1 0 -1 -1 3|"^ work"=0 -4 -2 6 -1 -1 4|"^ worked"=0 6 0 0 0 0 -5|"^ would"=-1 2 -1 -1 0 0 2
"^ ya"=0 -2 -1 4 -2 0 3|"^ yep"=0 -4 0 0 -1 -2 9|"^ yes"=1 -1 3 -3 -1 7 -5|"^ you"=0 0 3 0 -1 0 0
"^ your"=11 -4 -1 0 -2 0 -1|"a #"=0 4 -5 -1 -1 10 -6|"a OTHER"=3 4 8 -4 1 0 -10|"a SAME"=0 3 2 -4 -2 0 3
"a SAMEWORD"=0 6 -5 0 -3 0 4|"a THING"=1 -1 1 1 0 1 -1|"a bit"=0 3 0 0 0 0 -1|"a black"=0 3 1 0 0 0 -2
"a box"=0 -1 1 0 0 0 1|"a bunch"=0 0 0 0 0 0 2|"a busy"=0 0 3 0 0 0 -2|"a child"=1 4 -1 0 -1 0 -2
"a comment"=3 -1 0 0 0 0 0|"a conferenc"=2 -1 1 0 0 0 0|"a day"=0 1 -2 0 -1 0 3|"a different"=0 0 3 0 0 0 -1
"a dos"=0 0 0 0 0 0 3|"a dream"=0 -6 4 0 -2 0 6|"a est"=2 0 0 0 -1 0 0|"a fallar"=0 2 0 0 0 0 1
"a full"=0 2 0 0 0 0 0|"a good"=2 0 -1 -1 0 -1 3|"a la"=4 -1 -1 0 1 0 -1|"a las"=-1 1 -4 0 0 0 5
"a lin"=0 9 -1 0 -4 0 -4|"a littl"=0 -1 1 0 -2 0 4|"a lot"=0 -1 0 1 0 0 1|"a media"=0 4 0 0 0 0 -2
"a minut"=0 4 3 0 -2 0 -3|"a month"=0 -2 -2 0 -2 8 -1|"a new"=2 1 1 0 -1 -1 0|"a nic"=0 2 0 1 0 0 -1
"a parent"=0 0 0 0 0 1 0|"a problem"=1 -1 -1 3 0 0 0|"a robot"=1 4 0 0 0 0 -2|"a rock"=0 -3 2 0 0 0 3
"a second"=0 0 2 -1 0 0 0|"a singl"=-1 1 -4 0 -4 -1 11|"a student"=0 2 -3 0 3 0 -1|"a su"=0 -2 4 0 0 0 0
"a thing"=0 -4 5 0 0 0 1|"a todo"=0 0 0 0 0 0 2|"a week"=0 1 0 -4 -1 0 5|"a weekend"=0 3 0 1 0 0 -2
"a whil"=0 0 0 0 0 1 0|"a"=4 1 5 -15 -17 7 18|"abernathy"=0 -1 0 0 0 0 2|"abierta"=0 3 -1 0 0 0 0
"abl to"=2 -1 1 1 0 0 -1|"abl"=2 -1 1 1 0 0 -1|"about #"=-1 -4 5 0 2 0 -1|"about THING"=1 -1 0 0 1 0 0
"about a"=2 6 -1 -1 -1 0 -4|"about four"=0 4 -1 0 0 0 -2|"about half"=0 2 0 0 0 0 -1
"about it"=0 -1 -2 0 -1 0 5|"about that"=0 -3 0 0 4 0 1|"about the"=-1 -1 3 4 -2 0 -3
"about to"=0 -1 3 0 0 0 -1|"about"=-1 4 9 0 -3 -2 -5|"abov the"=0 2 1 0 -1 0 0|"abov thi"=4 -1 -1 0 0 0 0
"abov"=3 -1 -1 0 -1 0 2|"abr"=0 -3 8 -4 -1 0 1|"abrio"=0 -2 -2 6 1 0 -2|"accept messag"=1 0 0 0 0 0 0
"accept"=4 -1 0 0 -1 0 -1|"accepted"=8 1 0 0 -5 -1 -1|"according to"=-2 1 0 0 3 0 0|"according"=-2 1 0 0 3 0 0
"acento"=-2 -2 -1 0 9 0 -3|"across the"=0 -2 5 0 -1 0 0|"across"=0 -2 5 0 -1 0 0|"act"=0 4 0 0 -2 0 0
"add a"=3 -1 0 0 0 0 0|"add"=2 -4 -1 0 0 0 4|"adding it"=0 -1 0 0 2 0 0|"adding"=0 -1 0 0 4 0 -1
"address"=2 -9 3 4 7 0 -4|"administrator"=1 8 0 -7 0 0 0|"afraid"=0 0 0 0 0 0 2|"after #"=7 -1 0 0 -1 0 -3
"after he"=0 4 0 0 -1 0 -2|"after the"=4 -9 -3 -1 -5 2 13|"after two"=0 0 -1 0 -1 3 0|"after"=9 4 -6 0 -11 4 1
"afternoon i"=0 1 -2 0 0 0 2|"afternoon"=0 3 -2 -2 4 0 -1|"again $"=-1 7 -4 -1 -1 -1 1
"again after"=0 3 0 0 0 0 -2|"again and"=-1 0 0 1 0 0 1|"again at"=0 3 0 0 0 0 -1|"again befor"=0 -4 0 0 -1 0 6
"again for"=0 1 0 0 0 0 1|"again i"=0 0 0 0 0 0 1|"again i'll"=0 0 0 0 0 0 1|"again thank"=0 2 -1 0 -1 0 2
"again thi"=0 5 0 0 0 0 -3|"again when"=0 4 0 0 0 0 -2|"again"=-4 14 -11 -1 -8 -4 16
"against my"=0 -5 -1 0 0 0 8|"against the"=0 2 -1 3 -3 0 0|"against"=0 -4 -2 2 -4 0 8|"ago"=0 9 -2 -3 0 0 -2
"agradezco"=0 6 0 0 -1 0 -3|"agua"=0 -1 7 0 0 0 -4|"ahora es"=0 0 1 0 1 0 -1|"ahora no"=0 -4 6 0 0 0 -1
"ahora"=0 -4 7 0 1 0 -2|"aid"=0 2 2 0 0 0 -2|"al #"=2 0 0 0 -1 0 0|"al lado"=0 -1 9 -4 -1 0 -2
"al"=2 5 8 -3 -5 0 -5|"alder"=2 0 0 0 -2 0 2|"all #"=0 -1 -1 -1 0 -1 6|"all $"=0 -2 2 0 0 0 1
"all along"=0 0 -2 0 3 0 0|"all day"=-1 2 7 0 -3 0 -4|"all good"=0 -1 -2 -1 3 -1 3|"all i"=0 -3 0 3 0 0 2
"all is"=0 -2 0 1 0 0 3|"all morning"=0 0 -1 0 0 0 2|"all my"=0 0 -2 -1 0 0 5|"all night"=0 -3 -1 0 -1 -1 7
"all of"=0 0 0 0 -4 0 6|"all set"=0 0 0 0 0 0 2|"all the"=0 -2 2 0 -1 0 2|"all ther"=0 -3 0 9 -1 0 -4
"all work"=0 0 0 2 0 0 -1|"all"=-1 -23 -2 12 -7 -7 29|"allowed to"=0 0 0 1 0 0 0|"allowed"=0 2 -1 1 0 0 -1
"along the"=0 -3 5 0 0 0 -1|"along"=0 -3 3 0 3 0 -1|"already $"=0 -2 0 0 0 0 3|"already"=0 -6 -1 0 -4 0 12
"also my"=0 -1 5 0 0 -2 0|"also need"=0 0 2 0 0 0 0|"also"=-2 -5 9 2 7 -4 -5|"alumno"=0 2 1 0 0 0 0
"alway"=0 4 -4 0 1 0 0|"am #"=0 6 0 0 -5 0 0|"am $"=2 3 0 0 -3 0 0|"am i"=0 0 0 1 0 0 0|"am in"=2 -1 0 0 0 0 0
"am out"=1 1 0 0 0 0 -1|"am writing"=0 1 2 0 -1 0 0|"am"=5 5 2 3 -14 1 -1|"amabl"=0 0 -1 1 0 1 -1
"an OTHER"=0 3 -2 0 0 0 0|"an SAME"=0 -2 5 -1 -1 0 1|"an arrow"=0 -1 3 0 -2 -1 2|"an hour"=0 8 -2 1 -2 0 -2
"an"=1 6 5 -5 -6 -2 2|"and #"=-1 10 1 0 -3 0 -5|"and OTHER"=0 8 -2 0 -1 0 -3|"and SAME"=0 0 -3 0 -1 0 5
"and a"=2 -2 -1 0 0 0 3|"and after"=2 -1 0 1 -1 0 0|"and all"=0 -2 2 1 0 0 1|"and an"=0 0 0 0 1 0 0
"and can't"=7 -2 -2 0 -2 0 -1|"and clear"=0 -2 4 0 0 0 -1|"and every"=0 0 0 0 0 0 1|"and for"=0 0 0 1 -4 0 5
"and four"=0 3 0 0 0 1 -1|"and friday"=0 0 -1 0 4 0 -1|"and got"=0 -1 -2 0 -2 0 7|"and half"=0 3 0 0 0 0 -1
"and hav"=0 0 0 -1 0 0 2|"and he"=0 0 2 0 -1 0 1|"and her"=-1 0 0 0 3 0 0|"and i"=-2 2 9 -2 -7 -1 2
"and i'd"=0 0 0 2 0 0 0|"and i'm"=-1 3 0 0 0 0 -1|"and in"=-1 4 0 0 -2 1 0|"and is"=1 0 0 0 0 0 0
"and it"=-1 0 -5 -4 -5 -1 18|"and it's"=0 7 -2 -1 -1 0 -3|"and left"=0 2 0 0 0 0 -1|"and mrs"=0 2 1 0 -1 0 -1
"and my"=2 -1 -3 0 0 0 3|"and no"=6 -5 -4 0 0 0 5|"and nobody"=0 2 -2 0 0 2 0|"and not"=0 -4 0 4 1 0 1
"and nothing"=0 0 0 0 0 0 1|"and now"=0 -2 0 0 -2 0 6|"and said"=0 4 0 0 -1 0 -2|"and she"=0 -3 2 0 3 0 -1
"and so"=0 4 0 0 -4 0 2|"and thank"=0 -1 1 0 0 0 3|"and that"=0 1 -1 0 0 0 2|"and that's"=0 -4 3 0 1 0 1
"and the"=1 -3 -1 -2 7 -1 0|"and then"=0 10 -2 0 -2 0 -4|"and ther"=0 -1 1 0 0 0 1|"and there's"=0 5 0 0 0 0 -4
"and they"=0 -1 0 0 1 0 2|"and thursday"=2 2 -2 0 0 0 -1|"and two"=0 1 2 0 -1 0 -1|"and was"=0 3 -4 0 2 1 0
"and we"=0 0 5 0 -1 0 -2|"and went"=0 0 -4 0 0 0 4|"and will"=6 -2 2 0 -3 0 -2|"and would"=0 0 -1 1 -1 3 0
"and you"=0 -2 4 0 -1 0 1|"and"=13 2 4 -14 -14 -5 17|"another look"=0 4 -2 0 0 0 -1
"another one"=0 0 2 -1 0 0 0|"another"=0 4 5 -2 -4 0 -3|"answer $"=1 -1 0 0 0 2 0|"answer when"=3 -1 0 0 0 0 0
"answer"=12 -5 -2 0 -3 1 -1|"answered"=2 -1 0 0 0 0 1|"anterior"=0 0 -1 2 1 0 0|"any chanc"=0 2 2 -2 0 0 0
"any"=-1 -4 10 -4 -2 0 4|"anybody"=0 0 -1 0 -2 5 0|"anymor $"=0 -4 -1 0 5 0 2|"anymor"=0 -6 2 0 4 0 2
"anyon"=-1 4 4 -2 1 -2 -2|"anything $"=0 2 0 0 0 0 -1|"anything chang"=0 -1 0 0 0 0 3
"anything els"=0 0 0 -1 0 0 4|"anything for"=0 -1 -1 5 0 0 -1|"anything"=1 2 -6 6 -3 1 0
"anywher"=0 2 0 4 -2 0 -2|"apaga"=0 3 -1 1 0 0 -2|"apagar"=0 2 0 1 0 0 -1|"aparec"=0 8 -4 -2 0 0 -1
"apellido"=-2 -2 -1 0 10 0 -3|"appl"=0 -4 4 0 2 0 0|"appreciat it"=0 0 0 0 0 0 2|"appreciat the"=0 2 -1 0 0 0 0
"appreciat you"=0 1 0 0 0 0 0|"appreciat"=0 2 -2 0 -1 0 2|"appreciated"=0 -4 6 0 -4 0 3
"approval the"=3 0 0 0 -1 0 0|"approval"=6 -1 0 0 -3 0 0|"are OTHER"=0 -1 3 1 0 0 -1|"are all"=0 -1 1 0 0 0 2
"are asking"=0 0 -1 3 0 0 0|"are back"=0 5 0 0 0 0 -4|"are closed"=1 0 0 0 0 0 0|"are in"=-1 7 -2 0 -3 -2 3
"are not"=1 4 0 -2 0 0 -1|"are on"=5 -1 3 -1 -6 0 3|"are the"=0 -3 -1 0 6 0 0|"are ther"=0 -1 -2 -2 0 0 7
"are two"=0 -2 -1 -2 10 0 -2|"are with"=3 -4 -2 0 8 0 -2|"are"=7 9 -9 -5 3 -7 5|"arm is"=0 2 -1 0 2 0 0
"arm"=-1 -1 1 0 1 0 2|"around"=0 -4 -1 4 0 0 1|"arriv"=0 2 -2 2 -1 0 -1|"arrived"=0 3 -1 0 0 0 -1
"arrow"=0 -1 3 0 -2 -1 2|"as a"=0 -3 0 0 -2 0 7|"as an"=0 -1 3 0 -2 -1 2|"as i"=4 0 0 0 2 0 -4
"as it"=-1 14 -3 0 -9 0 2|"as last"=-1 9 -4 0 -1 0 -2|"as of"=4 0 3 0 0 0 -5|"as promised"=0 -1 0 0 2 0 0
"as the"=0 1 -2 0 5 0 -4|"as well"=0 -3 5 -1 0 0 0|"as"=1 25 -3 -6 -8 -4 -4|"asi"=0 0 0 0 1 0 0
"ask for"=0 -2 4 0 -2 0 2|"ask"=0 0 5 1 -4 0 0|"asked $"=-1 -3 0 0 8 0 -3|"asked for"=0 2 2 0 -4 0 1
"asked me"=2 -5 3 0 1 -1 2|"asked"=0 -4 1 -1 4 -1 2|"asking for"=0 -2 8 0 0 0 -4|"asking me"=0 -4 -1 7 0 0 -1
"asking"=-1 -4 4 7 -1 0 -4|"assembly"=0 9 -1 0 -2 0 -4|"assigned"=0 4 0 0 -2 0 -1|"asunto"=2 0 0 0 -1 0 0
"at #"=1 13 1 -4 -10 -4 3|"at a"=2 1 1 0 0 0 -1|"at all"=0 1 -1 0 0 0 1|"at hom"=0 0 0 2 0 0 0
"at it"=0 -2 2 1 0 0 0|"at least"=0 -1 0 0 0 2 0|"at me"=0 -1 -1 0 -1 4 0|"at my"=1 0 -4 0 0 0 4
"at noon"=0 2 0 0 0 0 -1|"at onc"=0 2 -1 0 -1 0 1|"at rehearsal"=0 2 0 0 0 0 -1|"at the"=0 -4 11 -1 9 -2 -10
"at"=1 9 11 1 -10 1 -11|"atra"=0 -4 1 0 0 0 5|"attached"=-2 8 0 0 0 0 -4|"august $"=0 -2 0 0 -1 0 4
"august"=0 -5 -1 -5 -1 -1 14|"auto"=2 0 0 0 0 0 0|"automatic reply"=2 0 0 0 0 0 0|"automatic"=2 0 0 0 0 0 0
"automatica $"=2 0 0 0 -1 0 0|"automatica"=3 0 0 0 -2 0 0|"automatically $"=3 0 0 0 0 0 0
"automatically"=5 -2 -1 0 0 0 -1|"automatico"=1 0 0 0 0 0 0|"aviso que"=0 -1 0 0 2 1 0|"aviso"=0 -1 -1 0 2 1 1
"away $"=0 -2 -2 9 2 0 -5|"away from"=0 -4 1 4 0 0 0|"away"=1 4 -4 12 0 0 -10|"awesom"=0 -1 0 0 0 -2 5
"ayer $"=0 3 -1 0 -1 0 0|"ayer"=0 4 -1 0 -1 0 -1|"ayuda"=0 0 0 0 0 0 1|"azul $"=0 -3 3 0 2 0 0
"azul"=0 -3 2 0 3 0 -1|"b wing"=0 3 0 0 0 0 -1|"b"=0 2 0 0 0 2 -2|"baby"=2 -5 -3 0 0 0 8
"back $"=1 6 0 0 0 0 -5|"back OTHER"=0 -1 4 -1 0 0 0|"back and"=0 -7 6 0 4 0 -2|"back at"=0 -2 0 0 1 0 2
"back in"=-1 3 -3 6 2 0 -6|"back on"=1 -3 -1 4 2 0 -2|"back row"=0 -1 0 0 -4 0 7|"back the"=0 -1 2 -1 0 0 1
"back to"=3 3 -4 3 2 -1 -5|"back when"=2 0 0 0 0 0 0|"back"=8 -2 -7 10 2 -4 -5|"backward"=0 -1 0 0 4 0 -1
"bad"=0 1 -1 0 0 0 1|"bag in"=0 0 0 0 4 0 -2|"bag"=0 -5 -1 0 14 0 -5|"bak"=0 -4 0 1 0 -1 5
"bank"=0 -1 0 1 0 0 1|"bar"=0 2 -1 2 -1 0 -1|"barn"=1 0 0 0 0 0 0|"be a"=0 3 -4 -1 0 0 3
"be billed"=0 -3 -1 6 0 0 -1|"be found"=1 0 0 0 0 0 0|"be grateful"=0 1 1 0 0 0 -1|"be notified"=1 0 0 0 0 0 0
"be read"=1 0 0 0 0 0 0|"be"=5 26 -11 -7 -18 1 6|"beautiful"=0 -1 2 1 0 0 0|"beautifully"=0 1 -1 -1 -1 0 3
"becaus i"=0 0 0 -1 -2 6 -2|"becaus it"=0 4 0 0 -3 0 0|"becaus my"=-1 5 0 0 -1 0 -2
"becaus nobody"=0 -1 0 0 0 2 0|"becaus of"=2 -1 0 0 1 0 0|"becaus the"=0 4 -1 0 0 0 0
"becaus you"=0 -1 0 0 -2 2 2|"becaus"=1 6 -5 -2 -5 9 -4|"been THING"=1 0 0 0 0 0 0|"been created"=1 0 0 0 0 0 0
"been held"=1 0 0 0 0 0 0|"been her"=0 4 -2 0 0 0 -1|"been in"=0 5 -4 0 0 0 0|"been received"=1 0 0 0 0 0 0
"been"=6 -8 8 -4 -2 1 0|"beep $"=0 -3 -2 7 0 0 -1|"beep"=0 -4 -2 7 0 0 1|"beeping"=2 -4 7 0 -2 0 -2
"befor #"=1 3 0 0 -2 0 -1|"befor $"=0 11 -1 -4 -1 0 -4|"befor anybody"=0 -1 0 0 -1 4 0
"befor it"=0 -1 0 3 -4 0 3|"befor me"=0 1 0 0 1 0 0|"befor the"=0 2 -1 0 0 0 2|"befor you"=0 2 3 2 -1 0 -5
"befor"=-1 20 -2 2 -13 1 -6|"began"=0 0 0 0 1 0 0|"behalf"=2 -3 0 0 0 0 2|"behaved"=0 0 0 0 0 0 3
"behind it"=0 -1 0 0 2 0 1|"behind the"=0 -3 0 0 7 0 -2|"behind"=0 -3 -3 0 12 0 -4|"being held"=5 -1 0 0 -3 0 0
"being nic"=0 0 0 0 0 0 1|"being read"=2 0 0 0 0 0 0|"being"=5 5 -2 0 -4 -1 -2|"believ"=0 0 2 0 0 0 0
"belong"=0 -1 0 0 3 0 0|"belonged to"=0 -1 0 0 3 0 0|"belonged"=0 -2 0 0 4 0 0|"below"=2 7 0 0 -1 0 -6
"bendiga $"=0 -2 -1 0 0 0 4|"bendiga"=0 -2 -1 0 0 0 4|"besid"=0 -8 11 0 0 0 -2|"best $"=0 -1 -1 1 0 0 3
"best i"=0 3 0 0 0 0 -2|"best or"=0 0 0 3 0 -1 0|"best"=0 1 -1 1 0 -1 2|"better than"=0 0 0 0 0 0 1
"better"=0 3 -2 0 -1 0 3|"between"=2 -2 0 1 1 0 0|"bien la"=0 0 1 0 0 0 0|"bien que"=0 0 0 0 0 0 2
"bien"=-1 -6 7 1 3 -1 -1|"big"=0 1 0 0 0 0 0|"bill $"=0 0 0 1 0 0 0|"bill"=0 0 0 1 1 0 0
"billed for"=0 -1 0 3 0 0 0|"billed"=0 -3 -1 6 0 0 -1|"bison ridg"=0 -1 -1 1 0 0 2|"bison"=0 -1 -1 1 0 0 2
"bit $"=0 -1 -1 0 4 1 -1|"bit"=0 2 -2 0 3 0 -2|"black on"=0 5 -2 0 0 0 -1|"black"=0 13 -1 0 -1 0 -9
"blanca"=0 1 0 0 0 0 0|"blanco"=0 3 0 0 -1 0 0|"blank $"=0 4 -1 0 0 0 -2|"blank"=0 4 -1 0 3 0 -4
"bless you"=0 -2 0 -2 0 0 6|"bless"=3 -2 0 -2 0 0 4|"blink"=0 -1 0 0 0 0 2|"blinking"=0 2 0 0 0 0 0
"blow SAME"=0 1 1 0 -1 0 0|"blow"=0 1 1 0 -1 0 0|"blu OTHER"=0 4 0 0 -2 0 0|"blu"=0 2 0 0 -2 0 3
"book $"=-1 -2 4 0 2 0 -2|"book"=-1 -4 4 0 4 0 -1|"both of"=0 -1 0 0 0 0 2|"both"=0 -1 -2 2 5 0 -1
"bottom"=0 0 1 0 0 0 0|"bought #"=-1 -1 -1 0 4 0 -1|"bought"=-1 -1 -1 0 4 0 -1|"box"=-1 5 -1 0 5 0 -6
"boy in"=0 0 0 0 2 0 -1|"boy"=0 0 0 0 2 0 -1|"break $"=0 -3 1 -1 0 0 4|"break the"=6 -4 -2 0 2 0 -1
"break"=7 -7 -2 0 2 0 3|"brok"=0 -2 1 0 1 0 1|"broken $"=0 -1 2 0 0 0 0|"broken or"=1 0 0 0 0 0 0
"broken"=1 -4 1 0 -1 0 5|"brought it"=0 -1 0 0 3 0 -1|"brought"=0 -1 0 0 3 0 -1|"btw"=0 -1 3 0 1 0 -1
"bucket"=-1 14 -4 -1 -6 0 -1|"buen dia"=0 -3 -2 0 0 0 6|"buen"=0 -3 -2 0 -1 0 7|"buena tard"=0 0 -4 0 -1 0 6
"buena"=-1 0 -4 0 -1 0 6|"bueno dia"=0 3 -1 0 0 0 0|"bueno"=0 3 -1 0 0 0 0|"build"=-1 -1 1 0 2 0 0
"building"=5 3 -4 -1 -4 0 0|"bumped the"=0 -1 2 0 1 0 0|"bumped"=0 -1 2 0 1 0 0|"bunch $"=0 0 0 0 0 0 2
"bunch"=0 0 0 0 0 0 2|"burnt"=0 -2 3 0 0 0 0|"business day"=2 0 0 0 -1 0 0|"business hour"=1 0 0 0 0 0 0
"business"=3 0 -1 0 -1 0 0|"busy"=0 2 4 0 -1 0 -4|"but i"=0 -1 -6 -2 1 0 10|"but i'm"=0 4 -1 0 0 0 0
"but it"=0 -7 -1 0 -1 0 11|"but it's"=0 3 4 0 0 -2 -4|"but my"=0 0 5 0 -3 0 0|"but now"=0 -2 4 0 0 0 -1
"but so"=0 0 0 0 0 0 2|"but the"=0 6 -2 0 0 0 -2|"but then"=0 5 0 0 0 0 -3|"but"=-7 5 3 -4 -8 3 10
"button"=0 -4 4 4 4 0 -6|"buzzing"=0 2 0 0 0 0 0|"by #"=0 -1 1 0 2 0 -1|"by hand"=0 -1 0 2 0 0 0
"by itself"=1 0 -6 8 0 0 -1|"by my"=-1 -2 0 0 6 0 -2|"by non-member"=3 0 0 0 -1 0 0|"by the"=-2 -1 4 3 5 -1 -6
"by"=2 5 -9 10 5 -4 -8|"bye $"=0 2 0 0 1 0 -1|"bye"=-1 0 -2 0 1 -1 5|"c"=0 2 -1 1 0 0 -1
"cada cuanto"=0 -2 -1 6 -1 0 -2|"cada"=0 -2 -1 7 -1 0 -1|"cafeteria"=0 -2 3 0 -1 0 1|"calient"=0 -1 3 0 0 0 -1
"called"=0 2 -2 -1 -1 1 2|"cam and"=0 0 -4 0 0 0 5|"cam back"=0 0 0 0 3 0 -1|"cam by"=0 3 -1 2 -1 0 -1
"cam from"=1 0 0 0 1 0 -1|"cam in"=0 -2 -2 0 4 1 1|"cam off"=0 -1 3 0 0 0 0|"cam on"=0 0 -1 0 4 0 -2
"cam through"=-1 -2 1 0 -1 -1 5|"cam"=-2 1 -8 0 7 2 3|"cambia"=0 0 2 -1 0 0 0|"cambio"=0 1 0 0 1 0 0
"can $"=4 -4 1 0 0 0 -1|"can OTHER"=0 -8 0 0 0 0 10|"can i"=0 -2 0 6 0 0 -2|"can review"=4 -1 0 0 -2 0 0
"can see"=0 7 -2 1 0 0 -4|"can tak"=0 -4 -1 0 0 0 7|"can you"=-1 -3 14 -3 -2 -2 -2|"can"=3 -14 8 6 -11 -7 17
"can't $"=0 5 -1 0 0 0 -4|"can't OTHER"=0 3 -5 0 0 0 4|"can't SAME"=0 1 -1 0 0 0 1
"can't THING"=0 0 6 0 -3 0 -1|"can't accept"=1 0 0 0 0 0 0|"can't find"=0 -3 5 0 0 0 -1
"can't"=4 5 3 -4 -8 -2 2|"cant"=0 7 -1 0 0 -4 -1|"cap OTHER"=0 0 -2 0 3 0 0|"cap"=0 2 -2 0 1 0 0
"car"=1 -2 0 1 4 0 -2|"card it's"=0 -1 0 0 0 0 2|"card"=0 -1 0 0 -1 0 3|"cas #"=3 0 0 0 1 0 -1
"cas somebody"=0 -1 0 0 2 0 0|"cas the"=-1 -1 -1 0 4 0 0|"cas you"=0 -4 0 0 0 0 5|"cas"=0 -8 -3 -1 9 -1 4
"casa"=0 0 0 1 0 0 0|"casi"=1 2 -1 0 0 0 0|"caus"=0 -2 0 -1 5 0 0|"cell"=-1 -1 -1 1 5 0 -1
"cerrar"=0 0 -4 0 0 0 6|"chanc"=0 2 2 -2 0 0 0|"chang $"=1 6 0 0 -4 0 -1|"chang"=1 5 -3 4 -4 0 -1
"changed it"=0 0 0 0 2 0 -1|"changed the"=0 3 -1 0 0 0 -1|"changed"=0 4 -2 0 4 1 -5|"chasing"=5 -1 -1 0 -3 0 0
"check OTHER"=2 0 0 0 -1 0 0|"check"=3 -3 3 1 -1 0 0|"checked the"=0 6 -3 0 -1 0 -1|"checked"=0 -1 -5 0 -2 0 10
"child"=1 4 0 0 -1 0 -2|"children"=0 4 -1 1 -1 -1 0|"church"=0 -1 0 0 4 0 -1|"cierra $"=0 0 1 0 0 0 0
"clas $"=0 2 0 0 0 1 -1|"clas"=0 2 0 0 1 1 -2|"class in"=0 3 -2 0 0 0 0|"class on"=0 0 0 0 0 0 2
"class"=7 -1 1 -1 -7 1 2|"classroom"=0 0 2 -1 0 0 0|"clean"=0 -4 -1 5 1 1 -1|"clear"=-1 -4 4 1 -5 0 6
"click the"=1 0 0 0 0 0 0|"click"=1 -1 3 0 -1 0 -1|"clos all"=0 1 1 0 0 0 -1|"clos"=0 6 -4 0 -1 0 0
"closed $"=0 0 0 0 0 0 1|"closed and"=5 1 -2 0 0 0 -2|"closed the"=0 5 0 -4 0 0 0|"closed thi"=-1 6 -2 0 0 0 -2
"closed today"=2 -1 0 0 0 0 0|"closed was"=2 0 0 0 -1 0 0|"closed"=17 6 -6 -7 -9 -1 2|"closet $"=0 3 -4 0 2 0 0
"closet"=0 1 -4 0 6 0 0|"club"=0 0 3 0 0 0 -1|"coach say"=0 -3 0 0 5 0 -1|"coach"=0 4 -2 6 4 -1 -9
"coat"=0 2 -1 0 3 -1 -1|"cod"=0 0 3 3 -2 0 -2|"coffe"=0 1 0 0 -1 0 2|"colleagu"=0 0 2 1 -1 0 0
"color"=0 -1 -1 2 0 0 1|"com back"=-1 -5 1 3 -1 0 3|"com by"=0 -2 0 -1 0 0 5|"com on"=0 3 0 1 0 0 -2
"com out"=-1 14 -4 -1 -1 0 -6|"com up"=0 -1 2 0 0 0 1|"com"=-1 11 -1 1 -4 -1 -4|"coming by"=0 1 -1 0 -1 0 2
"coming so"=0 -1 -2 0 0 0 4|"coming"=0 -2 -2 -1 -2 2 7|"comma"=0 2 0 0 0 0 -1|"comment non"=0 0 0 0 0 2 0
"comment"=3 -2 -1 0 -1 2 0|"como"=0 -2 -1 1 1 0 2|"company"=0 -5 0 0 8 0 -2|"complain about"=0 -2 0 0 -1 0 5
"complain"=0 -4 -2 0 -1 0 9|"complaining"=0 0 0 0 3 0 -1|"complaint her"=0 0 0 0 0 0 2
"complaint"=0 -2 -1 0 4 0 1|"complet"=0 -1 0 0 2 0 1|"comuniques con"=2 0 0 0 -1 0 0
"comuniques"=2 0 0 0 -1 0 0|"con el"=2 1 0 0 -1 0 0|"con la"=1 2 -2 0 -1 0 1|"con z"=-1 -1 -1 0 5 0 -1
"con"=1 8 0 -2 1 -1 -5|"conferenc and"=0 0 0 0 0 1 0|"conferenc room"=0 0 3 -1 0 0 0
"conferenc"=2 -3 4 -1 -1 1 -1|"confirmed"=-1 -2 5 0 -3 -2 5|"contact mrs"=1 0 0 0 0 0 0
"contact the"=1 8 0 -7 0 0 0|"contact"=3 11 0 -7 -4 0 -1|"content"=1 0 0 0 0 0 0|"contest"=0 3 -1 0 0 0 0
"contestara en"=2 0 0 0 -1 0 0|"contestara"=2 0 0 0 -1 0 0|"cooki"=0 -6 0 0 -2 -1 11|"cool"=0 0 0 1 0 -2 3
"coordinator"=-1 3 0 0 -2 0 1|"copy"=0 -1 0 2 0 0 0|"cord"=0 4 -1 0 -2 2 -1|"corner $"=0 3 -1 0 0 0 -2
"corner"=0 5 -1 0 -1 0 -2|"correct $"=0 -1 0 0 4 0 -1|"correct"=0 -2 0 0 6 0 -2|"correction"=0 0 0 0 2 0 0
"could OTHER"=0 -1 -2 0 0 0 4|"could i"=0 0 1 0 0 0 0|"could not"=1 -2 -1 0 -1 0 5
"could somebody"=0 0 1 0 0 0 0|"could someon"=0 0 2 -1 0 0 0|"could we"=0 0 4 -3 0 0 0
"could you"=0 -2 4 2 -1 0 -2|"could"=-2 -1 9 -7 -4 -1 7|"couldn't be"=1 -1 0 0 0 0 2
"couldn't hav"=0 0 0 0 0 4 -2|"couldn't"=0 -1 -1 0 -4 3 3|"counseling"=2 0 0 0 1 0 0|"count"=-1 -2 -1 3 4 0 -2
"county"=0 -1 0 0 2 0 1|"cover"=0 -3 0 -2 7 0 -1|"covering"=3 0 1 0 -1 0 -1|"crack"=0 2 0 0 0 0 0
"cracked $"=0 0 2 0 0 0 0|"cracked"=0 0 3 0 -1 0 -1|"crash"=0 -1 0 0 -1 0 4|"created"=1 0 0 0 0 0 0
"creo que"=0 0 0 0 0 0 2|"creo"=0 0 0 0 0 0 2|"crew"=-1 -4 1 -2 -1 0 8|"cried"=0 0 -2 -1 0 0 4
"cuando se"=0 -1 0 1 -1 0 2|"cuando"=-1 -2 -4 2 -1 0 7|"cuanto"=0 -3 -2 9 -1 0 -2|"curiou"=0 0 0 2 0 0 0
"currently"=2 0 0 0 0 0 0|"custodian"=2 2 -1 0 -4 1 1|"custodian's"=0 0 0 0 2 0 0|"cut off"=0 0 1 0 0 0 1
"cut out"=0 2 0 0 0 0 0|"cut"=-2 1 1 0 2 0 0|"d"=0 -2 -2 0 4 0 2|"dal"=0 0 2 -1 0 0 1|"dark"=0 5 -2 0 -2 0 1
"dat $"=0 -3 5 0 -1 0 0|"dat"=0 -4 6 0 0 0 0|"daughter"=0 0 1 0 0 0 1|"dav"=0 0 0 0 2 0 1
"day $"=3 3 0 0 -2 0 -1|"day and"=1 -1 0 0 0 0 1|"day but"=0 3 -1 0 0 0 -1|"day now"=0 -2 0 1 0 0 3
"day of"=0 0 -1 0 -1 3 0|"day thank"=0 -1 0 0 -1 0 3|"day with"=-1 3 2 0 -2 0 -1|"day"=4 3 6 1 -13 0 1
"de #"=4 0 0 0 -2 0 0|"de al"=0 -1 9 -4 -1 0 -2|"de enero"=2 0 0 0 -1 0 0|"de la"=1 -5 5 1 8 -1 -6
"de las"=0 -2 6 -1 0 -1 -1|"de limpieza"=1 -1 3 0 -1 0 -1|"de mi"=0 0 -1 0 -1 0 3|"de seri"=0 0 0 0 1 0 0
"de transport"=1 0 0 0 0 0 0|"de vacacion"=2 0 0 0 -1 0 0|"de"=4 -16 22 -4 12 -4 -11|"dead $"=0 0 1 0 0 0 0
"dead again"=0 2 0 0 0 0 -1|"dead"=-1 -3 -2 -1 3 0 6|"dear maintenanc"=0 -1 1 0 0 0 0|"dear"=0 -1 0 0 -1 0 4
"dec #"=1 0 2 0 -1 0 0|"dec"=1 0 2 0 -1 0 0|"declined thi"=1 0 0 0 0 0 0|"declined"=4 -1 0 0 -1 0 0
"degre"=0 9 2 0 -4 -2 -4|"deja"=0 0 1 0 0 0 0|"dejo"=0 0 -1 2 0 0 0|"del #"=1 0 0 0 0 0 0|"del"=1 1 4 -2 1 0 -4
"delet"=0 0 0 1 0 0 0|"deleted it"=0 -2 0 0 9 0 -4|"deleted without"=1 0 0 0 0 0 0|"deleted"=1 -2 0 0 8 0 -5
"delivered to"=1 0 0 0 0 0 0|"delivered"=2 0 0 0 0 0 0|"delivery"=2 -1 0 0 1 0 0|"department"=0 -2 5 1 -2 0 -1
"detail"=1 -1 0 0 1 0 0|"development OTHER"=0 -1 2 0 0 0 0|"development"=0 -1 2 0 0 0 0|"devic"=0 1 -1 0 -1 0 2
"dia $"=0 -3 -1 0 0 0 6|"dia"=0 -4 -4 0 -1 0 11|"dic OTHER"=0 6 -2 0 0 0 -3|"dic"=0 7 -2 0 0 0 -4
"did $"=0 -2 0 1 -1 0 3|"did befor"=0 9 -1 0 -1 0 -4|"did it"=0 -6 -2 2 2 0 6|"did not"=-1 -1 0 0 -2 0 5
"did that"=0 -3 0 1 -1 -1 6|"did the"=0 3 -2 0 1 0 -1|"did two"=0 -1 0 0 -1 0 3|"did you"=2 -1 -1 3 0 0 -1
"did"=-2 12 -13 5 -7 -4 10|"didn't"=-2 0 1 -4 -4 -1 10|"didnt"=0 2 1 0 -1 0 -1|"died"=0 -1 0 0 -1 0 3
"dieron"=0 0 0 0 0 0 1|"different"=0 -1 5 0 0 0 -1|"dijo que"=0 0 0 0 2 0 0|"dijo"=0 0 0 0 2 0 0
"dio los"=0 -2 0 0 0 0 4|"dio"=0 -2 -1 0 0 0 4|"direccion"=4 -2 -1 0 2 0 -1|"direct"=3 0 0 0 0 0 -2
"directory"=0 0 0 0 2 0 0|"disculp la"=0 0 -1 0 -1 0 3|"disculp"=0 0 -1 0 -1 0 3|"district"=2 -2 -1 1 0 0 2
"do but"=0 -2 0 0 0 0 3|"do her"=0 0 0 0 0 0 1|"do i"=-1 -6 0 19 -1 0 -9|"do it"=0 -1 -5 2 0 0 6
"do not"=4 2 -1 -1 -2 0 0|"do that"=0 0 0 1 0 0 0|"do the"=0 1 3 0 -1 0 -1|"do they"=0 -1 0 6 0 0 -4
"do you"=-1 -2 -2 1 -1 0 6|"do"=0 -14 0 32 -11 -4 -2|"doe $"=0 5 -2 0 -1 0 0|"doe SAME"=0 -1 -1 0 -2 3 4
"doe it"=0 -1 0 4 0 0 -1|"doe not"=0 1 0 0 0 0 0|"doe that"=0 -2 -1 3 5 0 -3|"doe the"=0 -2 3 6 -2 0 -2
"doe"=-1 -2 -3 16 -3 1 -6|"doesn't know"=0 -1 3 0 0 0 -1|"doesn't"=-1 9 -2 -4 -1 -1 1
"doing it"=0 4 0 0 -1 0 -1|"doing the"=0 1 1 0 0 0 0|"doing"=0 3 2 -1 -4 0 1|"dolor"=0 1 -1 0 0 0 1
"don $"=1 1 -1 -1 0 0 2|"don it"=0 6 -3 -2 0 0 0|"don"=0 4 -4 -4 -6 0 11|"don't SAMEWORD"=0 6 -1 0 0 -2 -2
"don't hav"=0 -4 1 3 -1 0 1|"don't know"=0 -3 4 0 0 0 1|"don't need"=0 -2 0 -1 0 0 4|"don't see"=0 1 0 0 0 0 0
"don't"=-3 3 -1 1 -4 -4 9|"dont"=0 0 2 0 0 0 0|"dos"=0 0 -1 0 -1 0 4|"dot"=0 -1 1 1 0 0 2
"doubl $"=0 1 0 0 0 0 0|"doubl"=0 2 0 0 0 0 -1|"doubt it"=0 -3 0 0 -1 0 6|"doubt"=0 -5 3 0 -1 0 5
"down $"=0 -2 2 0 0 0 0|"down for"=0 -1 0 0 3 0 -1|"down the"=0 5 -3 0 0 0 -1|"down to"=0 5 -1 0 -1 0 -1
"down"=-4 10 -1 -1 1 -1 -3|"dr hoxi"=0 1 0 0 0 0 0|"dr"=-1 4 -4 0 6 0 -5|"draw"=0 9 0 0 -4 0 -3
"dream $"=0 -4 0 0 -1 1 6|"dream"=0 -6 3 0 -2 1 6|"driftwood exampl"=1 0 0 0 0 0 0|"driftwood"=1 0 0 0 0 0 0
"drill"=0 0 -2 0 1 0 3|"driving"=3 0 0 0 0 0 0|"drop"=0 -5 -2 2 0 0 5|"dropped at"=0 4 0 0 0 0 -2
"dropped twic"=0 5 -1 0 -1 0 -2|"dropped"=-1 8 -1 0 4 0 -8|"drov"=0 4 -2 0 -3 5 -2|"dry thank"=0 -1 -1 0 0 0 4
"dry"=1 -2 -2 0 0 0 5|"due"=1 -3 6 0 -1 0 0|"dunn"=0 0 0 0 0 0 2|"dura"=0 3 0 1 0 0 -2
"during OTHER"=0 0 -1 0 0 0 2|"during"=0 -1 0 0 0 0 3|"duty $"=0 -1 3 1 0 0 -1|"duty"=4 -2 2 0 -1 0 -2
"e and"=0 2 0 0 0 0 -1|"e"=-1 1 -1 0 5 0 -2|"each"=-1 3 -2 1 0 0 2|"eat"=0 -7 9 0 0 0 -1
"either"=0 2 0 0 3 0 -3|"el #"=2 0 0 0 0 0 -1|"el OTHER"=0 -6 11 3 1 -1 -8|"el SAME"=-1 0 -1 -2 -1 0 7
"el THING"=2 0 0 0 0 0 0|"el anterior"=0 0 -1 2 1 0 0|"el apellido"=-2 -1 0 0 6 0 -1|"el lun"=1 3 -1 0 0 0 0
"el mart"=0 0 0 0 2 0 -1|"el numero"=0 0 0 0 1 0 0|"el pasillo"=0 1 0 1 0 0 -1|"el"=1 -10 11 -4 13 -2 -8
"elementary"=2 -2 -4 -1 -2 0 8|"eleven"=0 2 0 0 -2 1 1|"eli"=-1 3 -3 3 -1 -1 1|"els can"=0 0 0 1 0 0 0
"els to"=0 -1 4 0 0 0 -2|"els"=-1 -4 3 0 1 0 1|"elsewher"=0 -2 2 0 1 0 0|"embarrassed"=0 -1 0 0 -2 0 5
"embarrassing"=0 -1 0 0 0 0 3|"emergency OTHER"=2 0 0 0 -1 0 0|"emergency"=2 0 0 0 -1 0 0
"employe"=0 0 0 0 1 0 0|"empty $"=-1 8 -4 0 -1 0 -2|"empty"=-1 5 -7 0 5 0 0|"en blanco"=0 3 0 0 -1 0 0
"en el"=-1 -4 3 1 7 -1 -4|"en la"=0 0 5 -3 6 -1 -5|"en mi"=0 4 -2 1 0 0 -1|"en un"=3 0 0 0 -1 0 0
"en"=1 5 5 -5 10 -3 -11|"encontro"=1 0 0 0 1 0 0|"end"=-1 -3 -1 1 -3 1 7|"ended up"=0 -1 -1 0 5 0 -1
"ended"=0 -1 -1 0 5 0 -1|"enero"=2 0 0 0 -1 0 0|"english"=0 -3 -1 1 5 0 -1|"enough"=0 -1 0 0 -2 0 4
"entered"=1 -1 -1 0 0 0 2|"entir"=0 1 -1 0 0 0 2|"entr"=0 -4 5 2 0 0 -2|"entrada"=0 0 4 0 0 0 -2
"entranc"=0 -2 7 0 -3 0 -1|"entregar el"=2 -1 0 0 0 0 0|"entregar"=2 -1 0 0 0 0 0|"era"=0 0 -1 0 1 0 1
"error y"=1 -1 0 0 0 0 1|"error"=3 -4 -1 0 0 0 5|"es #"=1 -1 -1 0 4 0 -1|"es de"=-1 -2 -1 0 9 -1 -3
"es el"=0 0 0 0 1 0 0|"es la"=0 -2 1 1 4 0 -1|"es"=0 -7 -1 0 18 -2 -6|"esa ya"=0 0 5 -4 0 0 0
"esa"=0 0 5 -4 0 0 1|"escrib"=0 -1 -1 0 4 0 0|"escribir a"=1 0 0 0 0 0 0|"escribir"=1 0 0 0 0 0 0
"escuela"=0 -1 -1 0 6 -1 -2|"eso"=0 -1 2 -2 2 0 0|"est THING"=2 0 0 0 -1 0 0|"est"=3 -1 2 0 -1 0 -2
"esta bien"=0 0 0 0 4 0 -1|"esta en"=0 -3 2 0 4 0 -1|"esta manana"=0 4 -1 0 -1 0 -1
"esta semana"=6 -4 0 0 0 0 0|"esta"=4 0 14 -4 4 -1 -15|"estamo a"=0 7 0 0 -1 0 -4|"estamo"=0 7 0 0 -1 0 -4
"estan"=1 1 0 0 0 0 0|"estar fuera"=1 0 0 0 0 0 0|"estar"=6 -4 0 0 0 0 -1|"estoy de"=3 0 0 0 -1 0 0
"estoy"=3 0 0 0 -1 0 0|"even fixed"=0 2 -1 0 0 0 1|"even the"=0 0 0 1 0 0 1|"even"=-1 -6 -6 0 -4 0 19
"evening"=0 2 0 0 0 0 0|"event"=3 -2 5 0 -2 0 -3|"ever"=-1 -4 -4 -1 -1 0 12|"every one"=0 0 0 0 0 0 1
"every ten"=0 -4 6 0 0 0 0|"every tim"=0 7 -2 0 -2 0 -1|"every word"=0 -4 -1 0 0 0 6|"every"=-2 5 1 0 -9 -3 9
"everybody"=0 -2 3 0 -2 0 3|"everyon"=0 1 3 0 0 0 -2|"everything $"=1 -2 0 0 0 6 -2
"everything and"=0 2 0 0 0 0 -1|"everything"=0 -3 -2 -1 2 5 0|"exactly as"=0 4 0 0 -1 0 -1
"exactly what"=0 5 2 0 -1 0 -4|"exactly"=-1 12 1 -2 -2 -1 -6|"exampl $"=5 -1 3 -2 -2 0 0
"exampl has"=1 0 0 0 0 0 0|"exampl motivo"=1 0 0 0 0 0 0|"exampl"=15 -4 2 -4 -5 -1 -2|"excelent"=0 0 0 0 0 1 0
"exist $"=1 4 -1 0 0 0 -1|"exist"=3 3 -1 0 -1 0 -2|"expect"=0 -3 0 0 0 0 4|"expir"=0 -2 0 0 3 0 0
"expired"=0 -4 6 0 0 0 -1|"explained everything"=0 1 0 0 0 6 -4|"explained"=0 0 0 0 0 6 -4
"ext #"=0 0 0 0 0 0 2|"ext"=0 0 0 0 0 0 2|"extend my"=0 0 -1 0 0 0 3|"extend"=0 0 -1 0 0 0 3
"eye"=0 -2 2 0 -2 0 4|"f"=0 6 1 0 -5 0 0|"fac"=0 0 1 0 0 0 0|"failed"=0 -3 -1 0 6 0 -1|"fall"=0 -1 4 0 0 0 -1
"fallar"=0 2 0 0 0 0 1|"famili"=-3 5 0 1 0 0 -1|"family be"=0 -3 0 6 0 0 -1|"family"=0 -3 -1 6 1 0 -1
"far back"=0 0 0 3 0 0 -1|"far so"=0 0 0 0 0 0 1|"far"=0 -1 -1 4 0 0 1|"fast as"=0 0 -1 0 0 0 3
"fast turnaround"=0 3 0 0 0 0 -1|"fast"=0 1 -2 0 0 1 2|"fault"=0 -2 -1 0 5 0 0|"favor"=0 3 -1 0 0 0 0
"feel a"=0 -1 0 0 0 0 3|"feel silly"=0 0 0 0 0 0 1|"feel"=1 -5 -1 0 -1 0 7|"feeling"=0 -2 -1 1 0 0 4
"fell off"=0 -2 4 0 0 0 -1|"fell"=0 -4 6 0 0 0 -1|"fella $"=0 0 0 0 0 -4 6|"fella"=0 -2 0 0 -2 -4 9
"fin #"=0 5 0 0 0 0 -3|"fin and"=0 4 -2 0 0 0 0|"fin but"=0 -4 -1 0 0 6 0|"fin it's"=0 3 -2 0 0 0 0
"fin thank"=0 -1 1 0 0 0 1|"fin the"=0 4 -1 0 -4 2 1|"fin"=-2 -2 3 3 -6 6 -1|"finally"=0 -1 0 0 0 0 3
"find it"=0 -2 -2 4 3 0 -1|"find"=-1 -7 1 5 3 0 1|"finding"=0 -2 -1 0 -1 0 5|"finger"=0 -1 -4 0 0 0 6
"finished it"=0 3 -1 0 -2 0 1|"finished"=0 3 -1 0 -2 0 2|"fir drill"=0 1 0 0 -3 0 3|"fir"=1 0 1 0 -3 0 3
"firmwar #"=0 0 0 0 1 0 0|"firmwar"=0 0 0 0 1 0 0|"first OTHER"=0 1 -1 0 0 0 1|"first sheet"=0 1 0 0 0 0 1
"first ten"=0 3 0 0 0 -1 0|"first try"=0 -1 -1 0 -1 0 5|"first"=-3 6 -5 -1 -2 -1 7|"fit"=0 0 0 0 1 0 0
"fiv minut"=0 -1 1 1 0 0 0|"fiv of"=0 0 3 0 0 0 0|"fiv tim"=0 0 0 0 0 0 2|"fiv"=-1 -2 2 0 -3 5 1
"fix"=0 -1 -1 0 1 2 1|"fixed $"=0 8 -1 0 0 -4 -2|"fixed but"=0 3 -1 0 0 0 0|"fixed it"=0 1 -1 0 -1 1 0
"fixed thank"=0 2 1 0 0 0 -2|"fixed the"=0 -4 -3 0 4 0 3|"fixed"=-1 14 -6 -4 -2 -1 1|"fixing"=0 4 0 0 -3 0 1
"flu"=0 2 0 0 0 0 1|"folk"=0 -1 -2 3 0 0 2|"following"=3 0 0 0 -1 0 0|"foot"=0 2 0 -1 0 0 0
"for #"=2 -1 0 0 0 0 0|"for $"=0 2 -3 0 0 0 2|"for a"=-1 -2 7 -1 -4 5 -2|"for about"=0 1 3 0 -2 0 -1
"for an"=0 3 2 0 0 0 -3|"for anything"=2 0 0 0 0 0 0|"for approval"=5 -1 0 0 -2 0 0|"for being"=0 0 0 0 0 0 1
"for coming"=0 1 -4 0 0 0 4|"for help"=2 0 0 0 0 0 0|"for her"=0 0 2 0 0 0 0|"for him"=0 0 2 -1 0 0 0
"for how"=0 0 0 1 0 0 0|"for it"=0 -10 1 0 -2 3 9|"for me"=0 4 -1 0 -1 0 -1|"for month"=0 -2 0 0 0 0 4
"for mr"=0 1 0 0 -1 0 1|"for my"=0 -1 0 3 0 0 -1|"for not"=0 -4 0 0 -1 0 6|"for now"=0 -1 1 0 0 0 2
"for our"=0 -1 0 2 0 0 0|"for reaching"=2 0 0 0 0 0 0|"for that"=-1 -4 2 0 7 0 -2|"for the"=-3 3 -5 -2 9 1 0
"for thi"=0 -1 0 4 0 0 0|"for thre"=0 -1 0 0 0 0 3|"for two"=0 -1 1 1 2 0 -1|"for urgent"=1 0 0 0 0 0 0
"for us"=0 0 -1 3 0 0 0|"for wasting"=0 -2 0 0 -2 0 6|"for whoever"=0 -1 -2 0 5 0 -1|"for you"=0 -1 6 0 -1 0 -2
"for your"=1 1 -1 -1 6 0 -4|"for"=2 -14 2 -2 5 -2 11|"forgot her"=0 0 1 0 0 0 0|"forgot to"=0 0 0 0 2 0 0
"forgot"=0 -3 1 0 0 0 3|"fork on"=-1 4 -1 0 -2 0 1|"fork"=-1 4 -1 0 -2 0 1|"form $"=0 -2 0 0 3 0 0
"form"=0 2 -4 0 6 0 -3|"forwarded"=-1 -3 2 0 5 0 -2|"forwarding"=0 -5 1 0 8 0 -2|"found it"=0 -2 -1 0 6 0 -1
"found out"=0 -3 0 0 6 0 -1|"found the"=0 -1 -1 0 0 3 0|"found them"=0 -1 1 0 2 0 0|"found"=0 -9 -2 -1 16 2 -4
"four $"=0 -1 0 0 0 2 0|"four minut"=0 4 -1 0 0 0 -2|"four of"=0 7 0 0 -5 0 0|"four"=-1 19 -4 -4 -9 5 -5
"fourth"=0 2 3 0 -1 -2 0|"fraction"=0 -2 4 0 0 0 0|"fri"=4 0 0 0 -2 0 0|"friday $"=0 -3 0 1 5 0 -1
"friday and"=0 -2 0 0 2 0 2|"friday"=5 -7 -1 0 9 -2 -3|"from #"=-1 -5 -1 -2 14 0 -3|"from a"=0 6 0 -3 0 0 -1
"from all"=0 0 0 0 -1 0 2|"from both"=0 -1 0 0 0 0 2|"from it"=0 0 1 4 0 0 -3|"from me"=0 -2 0 0 -1 1 4
"from my"=-1 2 -2 4 -1 0 0|"from the"=-2 -5 7 0 3 0 -1|"from today"=0 5 -1 0 -1 0 -1|"from"=3 3 -6 0 7 -4 -3
"front OTHER"=1 -4 -1 0 6 0 -2|"front of"=0 2 0 0 -1 2 -2|"front offic"=1 -1 2 -1 0 0 0
"front"=0 -5 9 -1 3 2 -7|"froz"=0 0 -1 0 0 0 3|"fue una"=0 0 0 0 2 0 0|"fue"=0 2 -1 2 1 0 -2
"fuera de"=2 0 0 0 -1 0 0|"fuera"=2 0 0 0 -1 0 0|"full $"=0 -1 7 0 -2 0 -2|"full and"=1 0 0 0 0 0 0
"full"=1 4 8 -1 -3 -1 -6|"further"=0 -1 0 0 0 -1 3|"fyi"=-1 -5 -2 -1 7 0 3|"gam"=0 0 2 0 0 0 1
"gav me"=0 0 0 0 0 0 1|"gav"=0 -2 0 0 3 0 1|"gentlemen"=0 0 -2 0 -1 0 4|"get OTHER"=0 4 -1 0 -1 0 -1
"get a"=0 0 3 0 0 0 -1|"get back"=5 -3 0 0 0 0 0|"get in"=0 4 0 0 1 -4 0|"get it"=0 0 0 0 0 0 2
"get that"=-1 -1 1 0 -1 0 4|"get the"=0 2 2 -2 0 0 0|"get to"=1 0 0 0 0 0 0|"get"=3 11 8 -5 -7 -5 -2
"getting"=0 1 2 0 -1 0 0|"girl"=0 0 0 0 0 0 2|"giv a"=-1 -1 2 0 -1 4 -2|"giv it"=0 -1 -1 5 0 2 -4
"giv the"=0 3 0 1 0 -2 0|"giv"=-1 -3 9 3 -2 3 -7|"given"=0 -1 -1 0 0 2 2|"giving up"=0 0 0 0 0 0 1
"giving"=0 -1 -1 0 -1 3 1|"glad"=0 0 -2 0 0 0 4|"go $"=3 -1 0 2 -1 0 -1|"go back"=0 1 0 1 -1 0 0
"go to"=0 3 0 0 -2 0 0|"go"=3 10 -8 4 -5 0 -2|"goe down"=0 -1 1 -1 -2 0 5|"goe out"=2 -2 0 0 0 0 2
"goe up"=0 -2 4 0 -3 0 3|"goe"=1 -1 0 1 -4 0 4|"going to"=0 -1 -1 1 -2 0 4|"going"=0 -11 -1 10 -4 0 7
"gon $"=0 3 -1 0 1 0 -2|"gon back"=0 0 0 0 1 0 0|"gon"=-1 8 -2 1 -1 0 -3|"good $"=0 0 -1 0 0 -3 6
"good OTHER"=0 0 1 0 3 0 -2|"good afternoon"=0 1 -2 0 0 0 2|"good her"=0 -1 -2 0 4 0 1
"good morning"=0 2 0 1 -1 0 0|"good my"=0 -1 3 -1 0 0 0|"good new"=0 -2 -4 0 9 0 -2|"good now"=0 -3 5 0 -1 0 0
"good on"=0 0 1 0 0 0 0|"good one"=0 0 0 0 0 0 2|"good thank"=0 0 -1 0 0 0 2|"good the"=0 -1 3 -1 0 0 0
"good weekend"=0 0 0 0 0 0 2|"good"=-2 -7 1 5 7 -8 5|"gosh"=0 -1 0 0 -2 0 5|"got a"=1 -2 3 0 -1 0 0
"got in"=0 -5 -1 0 0 3 5|"got it"=0 -4 -2 -1 8 0 1|"got one"=0 -1 -2 0 0 0 5|"got the"=0 0 1 0 -2 0 3
"got your"=1 4 0 0 -1 0 -2|"got"=-2 -4 8 -8 0 -1 7|"goteando"=0 2 0 0 0 0 0|"gracia $"=1 -1 -1 0 -1 3 1
"gracia SAME"=0 -3 2 1 0 0 1|"gracia a"=0 -1 0 0 -1 0 4|"gracia el"=0 -2 4 0 3 0 -4|"gracia i"=0 2 -1 0 2 0 0
"gracia it"=0 2 0 1 -1 0 -1|"gracia por"=2 6 -1 0 -4 0 0|"gracia tambien"=0 -2 4 1 -1 0 -1
"gracia thank"=0 0 -1 0 1 0 1|"gracia the"=0 -1 0 0 2 0 0|"gracia ya"=0 -5 -2 6 -1 0 4
"gracia"=-1 -6 -4 4 0 -1 8|"gradebarn"=0 5 0 1 -1 0 -3|"grader"=0 2 0 1 -1 0 0|"grado y"=0 6 0 0 -1 0 -4
"grado"=-1 6 0 0 3 0 -5|"grandma"=0 -2 0 0 5 0 -2|"grateful"=0 1 3 0 -1 0 -1|"gratitud"=0 0 -1 0 0 0 3
"gray"=0 11 -1 0 -5 0 -2|"great $"=0 -1 -1 0 -2 7 -1|"great job"=0 2 0 0 0 2 -1|"great now"=0 -1 0 0 0 0 2
"great thank"=0 0 0 0 0 0 2|"great"=-1 -5 -4 6 -5 7 3|"green"=-1 0 -2 2 6 -1 -2|"grey"=0 1 0 0 0 0 0
"grinding"=0 1 0 0 0 0 -1|"ground"=0 2 -1 0 0 0 0|"group"=3 1 2 -2 0 0 -3|"guard"=0 -1 2 0 0 0 0
"gus"=-1 3 -5 -1 4 5 -4|"guy are"=0 0 0 0 0 0 2|"guy"=0 3 -3 -2 -3 -4 10|"gwen"=0 -1 5 -1 1 0 -2
"gym"=0 -4 2 1 4 0 -2|"h"=0 0 0 0 -1 0 3|"ha $"=0 -2 0 0 0 0 3|"ha"=0 0 -2 0 0 0 4|"had a"=0 -1 -1 0 3 0 1
"had been"=0 -6 -1 0 9 -1 1|"had it"=0 -4 -1 0 8 0 -2|"had no"=0 1 0 0 0 0 1|"had the"=0 -1 0 0 2 0 1
"had to"=0 10 -2 -1 -5 3 -4|"had"=-4 -4 -3 -5 21 1 -5|"haha $"=0 0 -1 0 0 0 2|"haha"=0 0 -1 0 0 0 2
"half a"=0 2 0 0 -1 2 -1|"half the"=0 1 0 0 0 0 0|"half"=-1 6 1 0 -4 1 -3|"hall"=0 -4 6 -1 -1 0 2
"hallelujah"=0 -2 0 0 -1 -1 5|"halloran"=0 -1 3 0 0 0 0|"hand"=2 1 3 2 -1 0 -5|"hang"=0 0 4 -1 -1 0 0
"happen"=-1 2 0 0 1 0 0|"happened"=0 0 0 0 2 0 0|"happy $"=0 -1 0 0 0 0 3|"happy thank"=0 -3 0 -3 0 0 7
"happy"=0 -5 -2 -2 0 -1 11|"harbor elementary"=1 -1 -1 0 -1 0 4|"harbor"=1 -1 -1 0 -1 0 4
"hard"=0 4 -1 1 -1 0 -2|"harlan"=1 0 0 0 0 0 0|"has $"=0 3 4 0 -1 -1 -3|"has OTHER"=0 -2 0 0 0 0 3
"has a"=0 3 5 0 -4 0 -2|"has been"=8 2 4 -1 -7 -1 -4|"has changed"=0 2 0 0 2 0 -2|"has it"=0 -3 -1 1 4 0 0
"has looked"=0 1 0 0 0 0 0|"has my"=2 -1 -1 4 0 0 -1|"has no"=0 -5 7 0 0 0 0|"has nothing"=-1 4 -1 0 -1 0 0
"has the"=-1 -1 -2 2 5 0 -1|"has to"=0 -4 0 0 1 4 0|"has"=12 0 9 -2 -1 -1 -15|"hasn't"=0 -7 1 -1 -3 -1 12
"hasta el"=3 1 0 0 -1 0 -1|"hasta la"=0 -1 -4 0 -1 0 7|"hasta"=2 -4 -4 0 -3 -1 10|"hav SAME"=0 5 0 -1 0 0 -2
"hav a"=0 5 1 -4 -6 -2 7|"hav another"=0 1 2 0 -1 0 -1|"hav been"=0 -1 -2 0 0 4 2|"hav it"=0 -1 1 1 0 0 0
"hav no"=0 2 -1 -1 0 0 2|"hav retired"=4 0 0 0 0 0 -2|"hav the"=0 -2 3 2 -1 0 0|"hav to"=0 -6 4 10 -2 0 -4
"hav you"=0 0 4 -1 0 -2 0|"hav"=0 -8 14 7 -9 2 -4|"hay SAME"=0 0 0 0 0 0 2|"hay que"=0 1 0 0 0 0 0
"hay"=1 -2 3 0 0 0 0|"he fixed"=0 -2 -2 0 4 1 0|"he got"=0 -2 -1 0 0 0 4|"he is"=0 -1 -2 -1 -1 0 7
"he left"=0 4 0 0 -1 0 -2|"he said"=0 0 2 0 -1 0 1|"he tried"=0 2 -1 0 0 0 0|"he was"=0 3 0 0 -1 0 0
"he"=-4 -4 -6 -2 1 6 10|"he'll"=0 -4 0 0 0 0 5|"he's"=0 -1 6 -1 -2 0 1|"head"=0 0 0 0 -2 0 3
"heard every"=0 -3 0 0 0 0 4|"heard"=0 -1 1 -1 -1 0 4|"hearing"=0 0 -1 -1 1 0 2|"heart"=0 -1 4 0 -1 0 -1
"heat's on"=0 0 0 1 0 1 0|"heat's"=0 0 0 1 0 1 0|"held post"=3 0 0 0 -1 0 0|"held until"=4 -1 0 0 -2 0 0
"held"=5 0 1 0 -4 -1 1|"hello"=2 1 0 1 -1 0 -1|"help with"=0 -2 5 0 -1 0 0|"help"=1 -8 3 -1 -2 0 8
"helpdesk"=3 -1 0 0 -1 0 0|"hemo recibido"=3 0 0 0 -1 0 0|"hemo"=3 0 0 0 -1 0 0|"her $"=-1 2 -1 -2 -1 -2 6
"her OTHER"=3 -2 -2 1 -3 3 2|"her SAME"=0 0 1 0 0 0 0|"her has"=0 3 0 0 0 0 -1|"her i"=0 1 4 -1 -2 0 -1
"her is"=0 -2 4 0 1 0 0|"her it"=0 5 -1 0 -1 0 -1|"her middl"=0 -2 -1 0 7 0 -2|"her my"=0 3 0 0 -1 0 -1
"her over"=0 0 1 0 0 0 0|"her own"=0 0 -1 0 0 3 0|"her thank"=0 1 -1 0 1 0 1|"her the"=0 10 -4 0 -2 0 -3
"her to"=2 -1 0 0 0 0 0|"her"=-2 16 -19 9 12 -2 -12|"herself"=0 0 -1 0 0 3 0|"hey eli"=-1 2 -1 0 -1 -1 3
"hey thi"=1 0 -1 0 -1 0 2|"hey"=0 0 1 -3 -1 -1 5|"hi SAME"=0 -1 3 0 2 0 -3|"hi i"=0 3 -1 0 0 0 0
"hi i'm"=1 -3 5 0 -1 0 -1|"hi it"=0 0 -1 1 2 0 0|"hi it's"=0 1 -1 4 -1 0 -1|"hi no"=0 1 2 1 0 0 -2
"hi thank"=0 -1 3 0 0 0 -1|"hi the"=0 1 -1 0 4 0 -2|"hi ther"=2 2 -1 0 0 0 -1|"hi thi"=0 5 0 0 -1 0 -3
"hi ya"=0 0 0 1 0 0 1|"hi"=1 16 3 8 2 -5 -24|"hiccuped"=0 -2 0 0 0 0 3|"high school"=0 2 -1 1 0 0 -1
"high"=0 2 -1 1 0 0 -1|"hija"=0 0 0 0 0 0 1|"hijo que"=0 0 -1 0 1 0 0|"hijo"=0 -2 1 0 1 0 2
"him thank"=0 -1 1 0 -2 0 4|"him"=0 -3 1 -1 -2 0 7|"himself"=0 -1 0 0 2 0 0|"his OTHER"=0 4 -4 0 0 1 1
"his sister"=0 0 0 0 3 0 -1|"his"=-1 5 -8 0 2 1 2|"hit it"=0 -4 0 0 5 0 1|"hit"=0 -8 1 4 5 0 1
"hmm"=0 3 0 0 0 0 -1|"hola"=5 -4 -1 0 1 0 -1|"hold"=0 1 5 0 -1 0 -3|"holding at"=0 -1 0 0 -1 0 3
"holding"=0 -2 -1 0 -1 0 5|"hom $"=0 0 0 2 0 0 0|"hom"=0 -1 -1 3 0 0 0|"homework"=3 -1 -3 2 -1 0 2
"hop"=0 0 0 0 -1 0 2|"hora"=2 0 0 1 -1 0 0|"hour $"=1 0 -1 1 0 0 0|"hour and"=0 0 1 0 -1 0 1
"hour on"=1 0 0 0 1 0 0|"hour the"=1 -2 3 0 0 0 0|"hour you"=1 -1 0 0 2 0 0|"hour"=3 5 1 1 -1 0 -8
"how do"=0 -1 0 -5 0 0 7|"how embarrassing"=0 -1 0 0 0 0 3|"how far"=0 0 0 3 0 0 -1|"how it"=0 -1 -1 0 5 0 -1
"how long"=0 -1 0 4 0 0 -1|"how many"=0 -1 0 3 0 0 0|"how often"=0 0 0 2 0 0 -1|"how to"=0 -1 3 0 0 0 0
"how you"=0 0 -1 3 0 0 -1|"how"=-2 1 -5 8 -2 -2 4|"however"=0 5 0 0 0 0 -4|"hoxi"=0 1 0 0 0 0 0
"hoy en"=0 3 0 0 0 0 -1|"hoy"=-1 4 -2 0 -4 0 4|"hug"=0 -2 4 0 -1 0 2|"humming"=0 -1 4 0 -1 0 0
"hurt"=1 -2 1 0 1 0 0|"i OTHER"=0 1 1 0 -1 0 2|"i SAME"=0 -1 0 1 0 0 1|"i THING"=-1 4 0 0 0 0 -1
"i also"=-1 -2 1 0 5 0 -2|"i am"=3 -3 3 3 -7 1 1|"i appreciat"=0 2 -1 0 0 0 0|"i ask"=0 2 -3 3 0 0 -1
"i asked"=0 2 0 0 -3 0 2|"i be"=0 2 0 0 0 0 0|"i can"=3 -5 -5 3 -3 0 9|"i can't"=0 10 1 -2 -1 0 -6
"i checked"=0 3 -2 0 -1 0 2|"i could"=0 7 -1 0 -2 0 -3|"i did"=0 1 0 1 -1 0 1|"i didn't"=-1 2 2 0 -1 0 0
"i do"=0 -4 7 -1 -2 -1 2|"i don't"=-1 -4 2 2 -2 -1 7|"i doubt"=0 -5 3 0 -1 0 5|"i entered"=0 -1 0 0 0 0 2
"i feel"=0 -1 0 0 0 0 3|"i find"=0 -1 -2 4 0 0 0|"i forgot"=0 -2 0 0 0 0 4|"i found"=0 -2 0 0 4 0 0
"i get"=0 3 3 0 -1 0 -3|"i giv"=0 0 0 1 0 1 0|"i got"=1 -3 -1 0 4 4 -4|"i had"=-1 -2 -1 -1 -6 3 9
"i hav"=2 8 3 -1 -7 -4 0|"i just"=0 -1 1 0 0 0 1|"i keep"=0 -1 0 1 0 0 0|"i know"=0 1 -2 0 1 0 2
"i left"=0 -2 0 0 4 0 0|"i looked"=0 -1 -1 4 2 0 -1|"i lost"=0 -4 -1 0 -1 0 7|"i may"=0 -1 1 1 -2 0 3
"i mean"=0 -1 2 0 0 0 0|"i nearly"=0 -2 -2 -1 0 0 6|"i need"=0 7 -1 0 -1 0 -2|"i never"=0 -6 5 -2 -1 0 5
"i noticed"=0 -4 0 0 4 0 1|"i only"=1 -3 -2 0 7 0 -1|"i opened"=0 4 0 0 3 0 -5|"i plugged"=0 -1 0 0 5 0 -3
"i pulled"=0 4 1 0 -2 0 -2|"i put"=0 -4 -2 3 3 0 1|"i say"=0 1 0 1 0 0 0|"i see"=0 -4 -2 -1 3 3 3
"i should"=0 -2 0 0 11 0 -8|"i still"=0 0 0 1 0 0 0|"i stood"=0 3 -1 0 0 0 -1|"i tak"=0 2 -1 0 0 0 0
"i think"=0 0 -1 1 0 0 1|"i thought"=0 -4 0 0 -3 0 9|"i told"=0 -2 0 0 4 0 0|"i took"=0 -1 0 0 4 0 -1
"i tried"=0 1 0 0 -1 0 0|"i try"=0 5 0 -1 0 0 -3|"i typed"=0 2 0 0 -1 0 0|"i understand"=0 3 0 0 0 0 -1
"i walked"=0 0 -1 0 1 0 2|"i was"=1 -3 1 1 -9 1 10|"i watched"=0 1 0 1 0 0 -1|"i went"=0 -2 0 0 1 0 2
"i writ"=0 7 0 0 -2 0 -3|"i wrot"=-1 7 -2 0 -1 0 -1|"i"=-12 14 -31 14 -8 5 18|"i'd giv"=0 3 -1 0 0 0 0
"i'd hav"=0 -2 -1 0 -1 5 0|"i'd lik"=0 -4 -2 9 0 0 -1|"i'd say"=0 -2 0 0 0 2 3|"i'd"=-1 -10 -3 9 -2 7 1
"i'll be"=-1 0 0 0 -1 0 4|"i'll"=7 -4 -4 -1 -9 2 11|"i'm back"=3 -1 0 0 0 0 0|"i'm in"=-1 -4 4 -1 -2 -1 6
"i'm not"=2 0 0 0 0 0 0|"i'm on"=1 0 0 0 0 0 0|"i'm out"=2 0 0 1 0 0 0|"i'm the"=0 -1 0 0 1 0 1
"i'm"=10 4 -2 -2 -7 -3 2|"i'v been"=0 2 -3 -1 0 0 3|"i'v got"=0 8 1 -5 0 0 -1|"i'v not"=0 4 -1 0 -4 3 0
"i'v put"=0 -2 3 0 5 0 -4|"i'v"=-2 10 5 -7 -1 2 -6|"ice"=0 2 0 1 0 0 -2|"id"=0 -1 0 1 1 0 0
"idea"=0 -2 0 1 0 0 2|"if a"=2 -1 0 1 0 0 0|"if anyon"=-1 -2 5 -2 4 -2 0|"if anything"=0 -1 0 0 0 0 4
"if i"=0 1 -1 0 0 1 0|"if it"=0 -4 1 2 -2 0 5|"if it's"=3 -1 0 0 -2 0 2|"if the"=2 2 0 -1 -1 0 0
"if you"=1 -4 -3 0 3 0 6|"if you'r"=3 -1 -1 0 0 0 0|"if"=6 -11 -2 2 -2 -4 11|"igual que"=0 8 -2 0 -4 0 -2
"igual"=0 9 -2 0 -4 0 -2|"im in"=0 -3 0 0 0 0 5|"im"=0 -3 0 0 0 0 5|"img #"=-1 2 -1 0 2 0 -1
"img"=-1 2 -1 0 2 0 -1|"immunization"=-1 5 -2 0 -1 0 0|"in #"=-2 0 -1 0 -1 0 5|"in $"=-1 3 4 -1 -2 -5 3
"in OTHER"=2 -1 0 1 0 0 -1|"in SAME#"=0 -4 4 0 0 0 0|"in SAMEWORD"=0 2 -2 0 0 0 1|"in a"=-1 -7 -1 0 11 -1 0
"in and"=0 1 0 0 4 0 -4|"in at"=0 -1 1 0 1 0 0|"in august"=0 -1 0 2 1 0 0|"in but"=0 -1 6 0 -1 0 -3
"in by"=-1 -1 -1 0 5 0 -1|"in cas"=-1 -6 -1 0 5 0 4|"in english"=0 -3 -1 1 5 0 -1|"in fin"=0 -4 -1 0 1 4 0
"in for"=0 3 -3 0 0 0 1|"in front"=0 2 0 0 -1 2 -2|"in her"=0 6 0 -1 1 2 -6|"in his"=0 -1 0 0 -1 0 4
"in it"=0 -5 4 0 5 0 -1|"in january"=0 0 0 0 0 0 1|"in jun"=0 -1 0 6 1 0 -4|"in my"=0 6 -5 2 -1 0 0
"in october"=-2 2 0 0 0 0 2|"in peac"=0 -2 -1 0 2 0 1|"in room"=0 0 3 0 -1 0 0|"in row"=0 2 1 0 0 0 -1
"in thank"=0 -1 2 0 0 0 0|"in the"=-5 -13 23 -4 5 -2 -4|"in ther"=0 3 0 1 -2 0 -1|"in writing"=0 4 2 0 -4 0 0
"in your"=0 -2 0 0 5 0 -1|"in"=-12 1 12 2 5 -8 2|"inactiv"=0 0 5 -3 0 0 0|"inch off"=0 -5 1 0 -1 0 6
"inch"=0 -1 0 -4 0 0 5|"incorrect"=0 3 0 0 -1 0 -1|"informacion"=0 0 0 0 1 0 0|"insid"=-1 -4 7 -1 2 0 -2
"inspector $"=0 5 0 0 -4 0 0|"inspector"=0 6 0 1 -5 0 0|"installed"=0 -1 6 0 -1 0 -2
"instead of"=0 8 4 -4 -2 0 -5|"instead"=0 11 4 -4 -2 0 -7|"insuranc"=0 -1 0 -1 4 0 -1|"intern"=0 -1 3 -3 4 0 -2
"into my"=0 3 -3 0 0 0 2|"into the"=0 -1 2 0 1 0 0|"into"=0 1 -2 0 1 0 1|"invalid"=0 0 2 0 0 0 0
"inventory"=0 -1 0 0 2 0 0|"invitation"=2 0 0 0 0 0 0|"is #"=-3 0 -5 1 12 -3 -2|"is $"=0 2 -1 0 0 1 -1
"is OTHER"=-1 -7 7 -2 0 0 4|"is SAME"=0 -1 0 1 0 0 1|"is a"=-1 -5 -4 0 0 -1 14|"is about"=0 0 3 0 0 0 -2
"is an"=0 -1 3 0 0 0 -1|"is asking"=0 -4 1 6 0 0 -1|"is at"=1 -3 -1 1 7 -1 -3|"is back"=0 4 -3 0 0 0 -1
"is being"=5 -1 0 0 -3 0 0|"is broken"=1 -1 2 0 0 0 0|"is closed"=7 -3 -2 0 0 0 -1|"is coach"=0 1 -1 0 0 0 2
"is cracked"=0 -2 3 0 0 0 0|"is dead"=0 -1 3 0 0 0 0|"is doing"=0 1 4 0 -2 0 -1|"is empty"=-1 4 -5 0 5 0 -3
"is exactly"=0 4 0 0 -1 0 -1|"is fin"=0 -1 5 0 -2 2 -1|"is fixed"=0 0 -1 0 0 0 2|"is for"=0 -1 -1 0 0 3 0
"is from"=0 9 -1 -3 -1 0 -2|"is full"=1 4 0 0 -2 0 -1|"is gon"=0 -5 -1 0 1 0 6|"is good"=-1 -4 10 -1 -1 -1 -1
"is great"=0 0 1 0 -2 0 3|"is green"=0 1 -1 2 0 0 -1|"is i"=0 0 -2 0 4 0 0|"is in"=0 -2 -2 0 7 0 -1
"is inactiv"=0 0 5 -3 0 0 0|"is it"=1 0 -4 9 -1 0 -4|"is loud"=0 -1 3 0 0 0 -1|"is mrs"=0 6 -1 0 -1 0 -2
"is my"=1 1 -1 0 0 0 0|"is no"=2 -1 1 0 0 0 0|"is not"=2 7 -1 0 -4 -3 1|"is off"=0 -3 -1 0 1 0 4
"is on"=4 1 -4 -1 0 0 2|"is perfect"=0 -1 3 0 0 0 0|"is reading"=6 -4 5 0 -4 0 -2|"is so"=0 -1 0 1 0 0 1
"is still"=5 -4 -7 -1 -1 0 9|"is stuck"=-1 -4 11 0 -2 -2 -1|"is that"=0 -1 0 4 0 0 -1
"is the"=-2 0 -1 8 3 -1 -7|"is ther"=-1 -4 8 -2 -1 0 -1|"is well"=0 0 0 1 0 0 1|"is what"=0 3 1 0 -1 0 -2
"is with"=0 -2 0 0 5 0 -1|"is your"=2 -1 -1 -1 -1 0 4|"is"=14 -4 12 0 -4 -14 -3|"isn't the"=0 -2 7 0 -1 0 -2
"isn't"=0 6 4 0 -4 0 -4|"issu"=0 0 2 0 0 0 0|"it $"=-2 -16 4 9 3 2 2|"it OTHER"=0 -5 -1 7 -2 0 2
"it SAME"=0 9 -1 0 -2 0 -4|"it SAMEWORD"=0 -1 1 0 1 0 0|"it a"=0 1 -2 3 -1 4 -5|"it again"=0 2 -1 0 0 0 1
"it also"=0 0 0 2 0 0 0|"it and"=0 5 2 -1 -4 0 0|"it arriv"=0 -1 0 3 0 0 0|"it as"=0 2 0 0 -1 0 0
"it at"=-1 5 0 0 -1 0 -2|"it back"=-1 0 -2 4 3 0 -3|"it be"=0 2 4 -4 0 0 0|"it began"=0 0 0 0 1 0 0
"it but"=0 -2 0 0 0 0 3|"it cam"=1 -3 0 0 5 0 -1|"it did"=-1 17 -4 -3 -6 0 -2|"it didn't"=0 -1 0 -2 -2 0 7
"it died"=0 -1 -1 0 -1 0 3|"it doe"=0 1 -2 -1 -3 3 3|"it doesn't"=0 7 -1 0 0 0 -4|"it down"=0 -2 0 0 6 0 -1
"it ever"=0 -2 0 0 -1 0 4|"it for"=4 0 0 1 0 0 -4|"it from"=0 -2 -2 2 4 0 -1|"it froz"=0 1 -1 0 0 0 1
"it get"=0 1 -1 1 0 0 0|"it goe"=0 -1 0 1 -2 0 3|"it had"=0 -4 -1 0 8 0 -3|"it happen"=-1 2 0 0 1 0 0
"it happened"=0 0 0 0 2 0 0|"it has"=0 12 0 0 -6 -1 -3|"it hasn't"=0 -6 0 0 0 0 8|"it he"=0 -2 0 0 -1 6 -1
"it her"=0 -1 -1 1 2 0 0|"it hit"=0 -4 0 4 0 0 0|"it i"=0 -4 3 -5 0 0 7|"it i'd"=0 -5 -1 5 0 0 3
"it in"=-1 -3 -5 -1 14 -1 -4|"it is"=6 10 -3 -6 -2 -3 1|"it isn't"=0 0 7 0 -2 0 -3|"it it"=0 6 0 0 -4 0 -2
"it it's"=0 0 0 1 1 0 0|"it just"=0 7 -2 0 -1 1 -3|"it last"=0 3 0 -2 0 0 1|"it let"=0 2 0 1 0 0 -1
"it mrs"=0 -3 3 0 4 0 -3|"it myself"=0 3 0 2 -1 0 -1|"it now"=0 9 0 0 0 0 -7|"it off"=0 0 0 1 0 0 0
"it on"=-1 -6 0 0 3 -1 7|"it only"=0 7 0 0 0 0 -5|"it open"=0 3 -2 0 0 0 0|"it or"=0 0 0 1 0 0 0
"it out"=0 -2 3 1 -1 0 -1|"it over"=0 3 0 0 0 0 -1|"it pleas"=-1 3 0 0 0 0 0|"it rained"=0 0 0 0 -1 0 3
"it run"=0 -2 0 1 4 0 -1|"it say"=-1 12 -1 -1 -1 -1 -5|"it should"=0 4 0 0 -3 0 1|"it shut"=0 2 0 0 0 0 0
"it slammed"=0 -2 0 0 0 0 4|"it so"=0 -3 -2 3 7 0 -4|"it start"=0 0 0 0 0 0 1|"it started"=0 0 0 0 0 0 1
"it stop"=0 0 3 1 0 0 -2|"it stopped"=0 0 0 0 0 0 2|"it stuck"=0 -2 0 0 0 0 3|"it tak"=0 -1 -1 1 -1 0 4
"it tell"=0 9 0 -7 -1 0 1|"it thank"=0 -4 -2 3 3 4 -2|"it that"=0 1 -1 0 6 0 -4|"it the"=0 -4 1 2 3 0 -1
"it threw"=0 -1 0 0 0 0 2|"it to"=-1 -10 0 0 3 2 8|"it took"=0 -4 -1 0 -1 2 6|"it up"=0 5 -4 -1 -2 0 3
"it used"=0 -3 0 0 -2 0 6|"it was"=-5 -2 -7 -1 22 -3 -2|"it wasn't"=0 -5 0 0 10 0 -2|"it we"=0 1 0 0 -1 0 2
"it went"=0 8 -1 0 -1 0 -4|"it when"=0 -2 0 0 -1 0 5|"it will"=1 -1 0 0 0 0 0|"it with"=-1 9 -1 1 -2 0 -5
"it work"=0 -4 1 -1 -1 3 3|"it worked"=0 -2 1 0 0 0 3|"it would"=0 1 0 0 0 0 0|"it wrong"=0 -3 -1 0 5 0 0
"it"=-19 22 -24 14 19 -5 -6|"it's #"=0 6 -1 0 -3 0 -1|"it's OTHER"=0 -2 1 0 0 0 1|"it's SAME"=0 -4 4 0 0 0 0
"it's a"=0 4 -3 0 0 0 0|"it's at"=0 1 -1 0 2 0 -1|"it's been"=0 -2 2 0 0 0 2|"it's doing"=0 3 0 0 0 0 -1
"it's in"=0 3 0 0 -1 0 0|"it's on"=0 2 -1 0 1 0 0|"it's still"=0 0 0 0 -1 0 2|"it's the"=0 -1 2 0 3 0 -2
"it's working"=0 -1 0 1 0 0 2|"it's"=-2 13 -5 -1 13 -4 -12|"its own"=0 -2 5 1 0 0 -3|"its plac"=0 5 -2 0 0 0 -2
"its still"=0 2 -1 0 0 0 0|"its"=-3 0 9 1 2 -4 -4|"itself $"=2 -1 0 1 0 0 0|"itself again"=-1 2 0 0 0 0 0
"itself"=1 1 -7 8 -1 0 0|"jacket"=0 5 0 0 2 -1 -4|"jaja"=0 -1 0 0 -1 0 3|"jala"=0 -2 3 1 0 0 0
"january and"=0 0 0 0 0 0 1|"january"=2 -1 0 0 -1 0 1|"jet"=0 10 -1 0 -2 -1 -4|"job $"=0 -1 0 0 0 1 1
"job"=-1 2 -3 0 -1 2 3|"jolen"=1 0 -1 0 0 0 2|"jpg $"=-1 2 -1 0 3 0 -1|"jpg"=-1 2 -1 0 3 0 -1
"juic"=0 -2 0 0 7 0 -4|"jun #"=4 0 0 0 1 0 -2|"jun"=4 -2 -1 6 1 0 -6|"jury duty"=4 0 0 0 -1 0 -1
"jury"=4 0 0 0 -1 0 -1|"just as"=0 4 0 0 0 0 -2|"just curiou"=0 0 0 1 0 0 0|"just noting"=0 -2 -1 0 4 0 0
"just now"=0 5 -3 0 -1 0 2|"just so"=0 4 -1 0 -1 0 -1|"just wanted"=0 -3 0 0 0 0 4|"just"=-4 9 -15 6 4 0 2
"kayleigh"=3 -1 0 0 5 0 -5|"keep it"=0 -1 0 1 0 2 0|"keep the"=0 -1 -2 2 4 0 -1|"keep"=0 -11 -1 7 4 2 1
"kept"=-1 -11 -1 0 5 0 9|"kicked"=0 -1 1 0 0 0 2|"kicking"=-1 3 0 0 -1 0 1|"kid are"=0 6 0 0 -1 -1 -1
"kid wer"=0 3 0 0 0 0 -1|"kid"=-3 19 -1 -4 -6 -5 2|"kind"=0 4 -1 0 0 1 -2|"kindly"=0 0 0 0 2 0 0
"kitchen"=1 -6 8 0 0 0 -1|"knew a"=0 -1 0 -4 0 0 7|"knew"=0 -1 0 -4 0 0 7|"knock"=0 3 0 1 0 0 -2
"know $"=0 -2 0 0 3 0 0|"know for"=0 -1 0 -1 2 0 1|"know i"=0 -2 0 0 0 0 4|"know if"=0 -1 0 1 0 0 3
"know it"=0 2 -2 -1 0 0 3|"know it's"=0 3 -1 0 1 0 -2|"know what"=0 -2 -1 0 2 0 2|"know wher"=0 -1 5 0 0 0 -2
"know who"=0 -1 1 0 0 0 1|"know you"=0 2 0 0 0 0 0|"know"=1 -8 0 -2 3 -1 10|"known"=2 -2 0 0 4 0 -3
"la #"=0 2 1 -2 0 0 -1|"la OTHER"=-1 -7 5 -1 2 -1 4|"la SAME"=-1 1 -1 0 5 0 -3|"la SAMEWORD"=0 0 0 0 1 0 0
"la THING"=0 2 1 0 0 -1 0|"la clas"=0 0 0 0 1 1 0|"la de"=0 -1 3 -2 3 0 -1|"la direccion"=3 0 0 0 -1 0 0
"la entrada"=0 0 4 0 0 0 -2|"la escuela"=0 -1 -1 0 6 -1 -2|"la manana"=0 3 0 0 0 0 -1
"la misma"=0 1 -2 4 0 0 -1|"la molestia"=0 0 -1 0 -1 0 3|"la noch"=0 1 0 0 0 0 1|"la oficina"=4 -4 -2 0 6 -1 -2
"la semana"=0 3 -4 0 -2 0 5|"la sra"=1 0 0 0 0 0 0|"la tengo"=0 0 0 1 0 0 0|"la"=2 0 3 4 6 -4 -10
"lab"=0 -2 1 0 1 0 2|"label"=-1 -2 3 -2 3 0 0|"ladder in"=0 -1 0 0 0 3 0|"ladder"=0 -2 1 0 0 4 -1
"ladi"=0 -2 0 0 -1 0 4|"lado esta"=0 -1 9 -4 -1 0 -2|"lado"=0 3 11 -6 -1 0 -5|"lady"=0 4 1 0 0 0 -4
"landing"=0 1 -1 0 -1 0 3|"las #"=-1 1 -4 0 0 0 6|"las OTHER"=0 1 -2 0 -1 0 3|"las"=-1 2 -1 -1 -2 -1 6
"last nam"=0 0 0 0 4 0 -2|"last night"=0 0 1 0 -2 0 3|"last tim"=0 1 4 -2 0 0 -1|"last week"=0 -1 -3 0 2 0 4
"last year"=0 -3 -1 0 0 2 4|"last year's"=0 -1 6 0 0 0 -3|"last"=-4 5 9 -6 -4 0 2|"lasted"=-1 5 0 0 3 -1 -4
"later"=0 -1 0 0 3 0 0|"laughing at"=0 -2 -1 0 0 0 5|"laughing"=0 -4 -2 0 0 0 7|"le"=0 0 -4 5 1 7 -7
"least"=0 -1 0 0 0 2 0|"leav it"=0 2 -2 1 0 0 0|"leav through"=1 0 0 0 0 0 0|"leav"=1 -2 4 1 -1 0 1
"left a"=0 -3 0 0 -1 0 5|"left and"=0 7 -1 0 -1 0 -3|"left his"=0 -1 -1 0 3 0 0|"left it"=0 2 0 0 0 0 -1
"left the"=0 -1 1 0 2 0 0|"left"=-4 4 -10 -7 22 2 -6|"les aviso"=-1 -1 0 0 2 0 1|"les"=-1 -1 -1 0 4 0 1
"let me"=3 0 1 0 -1 0 -2|"let you"=1 3 -1 0 -1 0 0|"let"=4 1 0 4 -4 0 -4|"letter"=2 1 -2 0 -3 0 4
"librarian"=0 -3 -1 0 0 0 5|"library"=1 -2 5 0 1 0 -3|"lid"=0 4 0 0 -1 0 -1|"lik a"=-1 5 5 0 -4 -1 -3
"lik new"=0 -1 0 5 -2 0 -1|"lik the"=0 3 1 1 -4 0 -1|"lik to"=4 -10 -2 10 2 0 -2|"lik you"=0 3 -2 0 1 0 -1
"lik"=2 -3 1 13 -10 -2 0|"limited OTHER"=2 0 0 0 0 0 0|"limited"=2 0 0 0 0 0 0|"limpieza"=1 -1 3 0 -1 0 -1
"lin $"=3 -1 0 0 0 0 0|"lin through"=0 9 -1 0 -4 0 -4|"lin"=4 11 0 -1 -4 -1 -9|"lindgren"=1 -2 6 0 -3 0 0
"lindqvist"=1 0 0 0 0 0 0|"list $"=0 -2 4 -1 2 0 -1|"list is"=0 0 3 0 -1 0 -1|"list"=4 -6 10 -2 1 -1 -4
"listed"=0 -1 0 0 1 0 1|"listen"=0 2 1 0 0 0 -1|"listo ya"=0 0 0 0 0 0 3|"listo"=0 0 0 0 0 0 3
"lit"=2 -1 -1 0 3 0 -1|"littl OTHER"=0 -1 2 0 0 0 0|"littl one"=0 -2 -3 4 -1 0 4|"littl"=-1 2 -1 4 -4 -1 3
"liv"=0 -4 0 0 -5 0 10|"llam a"=0 0 0 0 0 0 2|"llam"=0 0 0 0 0 0 2|"llevaba"=0 -2 0 0 0 0 3
"lo dejo"=0 0 -1 2 0 0 0|"lo puedo"=0 0 0 1 0 0 0|"lo que"=0 -1 1 2 0 0 0|"lo"=0 8 0 -1 0 0 -5
"load"=0 -3 4 0 0 0 0|"locked"=0 10 -4 3 -3 0 -4|"log"=-1 4 -1 4 -2 0 -2|"lol"=0 -4 -1 0 -2 0 9
"long"=1 -6 -1 4 -1 1 5|"longer"=2 -1 1 0 0 0 0|"look $"=-1 2 2 0 0 -2 0|"look at"=0 1 3 -2 0 0 -1
"look nic"=0 3 -2 0 0 0 0|"look"=-3 11 2 0 -7 -5 4|"looked at"=0 4 1 0 -1 0 -2|"looked"=-1 1 4 3 -2 0 -4
"loos"=0 0 2 0 1 0 -1|"los alumno"=0 2 -1 0 0 0 0|"los bendiga"=0 -2 0 0 0 0 4|"los nino"=0 4 -2 0 -1 0 1
"los"=0 -2 -6 1 -3 -1 12|"lost"=-1 -7 -5 -1 -3 2 15|"lot $"=0 -2 -4 0 9 0 -2|"lot"=0 -5 3 0 7 -1 -2
"loud and"=0 -2 4 0 0 0 -1|"loud"=0 -4 2 0 0 0 3|"loung"=-1 2 0 0 1 0 -1|"lov"=-1 3 1 0 -1 0 0
"loved"=0 -1 -2 1 0 0 4|"lovely"=0 9 -2 0 -2 0 -4|"lower"=0 -1 0 1 5 0 -2|"luck"=0 4 0 0 0 0 -3
"lun"=1 3 -1 0 -1 0 0|"mad"=0 1 0 0 -2 0 3|"main offic"=2 -1 0 0 0 0 0|"main"=2 -2 4 1 -2 0 -1
"maintenanc"=0 -2 1 0 4 0 -1|"mak"=0 1 1 -4 -1 0 3|"mama"=0 4 0 0 -1 0 -1|"man $"=0 -1 -3 0 0 0 5
"man"=0 6 -6 0 -4 0 6|"manana $"=0 1 0 0 0 0 -1|"manana"=0 7 -1 1 -1 0 -4|"many OTHER"=0 0 0 1 0 0 0
"many day"=0 -1 0 2 0 0 0|"many"=0 -4 0 3 0 0 3|"map"=0 2 -4 0 6 0 -2|"maquina"=0 7 -2 -2 0 0 -1
"marcu"=0 -2 2 0 0 1 1|"marisol"=0 -1 0 0 -2 0 4|"mark"=0 -2 1 3 0 0 0|"marked"=-1 -1 -1 0 6 0 -1
"mart"=0 0 0 0 2 0 -1|"mas"=0 4 0 0 -1 0 -1|"mat"=0 -4 5 4 -2 0 -1|"maternity leav"=1 0 0 0 0 0 0
"maternity"=1 0 0 0 0 0 0|"matter"=4 0 1 0 0 0 -2|"may $"=0 -2 -2 2 4 0 0|"may i"=0 2 -3 3 0 0 -1
"may"=1 -2 -5 5 2 -1 1|"mayb"=0 8 -2 -4 0 0 -1|"me $"=2 -4 -1 4 5 0 -4|"me again"=0 0 0 2 0 0 0
"me and"=0 3 -4 4 -4 0 2|"me but"=0 0 -1 0 -1 0 4|"me dic"=0 6 -2 0 0 0 -3|"me dijo"=0 0 0 0 2 0 0
"me for"=0 1 0 0 2 0 -1|"me i"=0 1 0 0 2 0 0|"me in"=0 1 1 1 0 0 -1|"me lo"=0 -1 7 -4 0 0 0
"me my"=0 0 5 -3 0 0 0|"me off"=0 0 0 0 0 0 2|"me on"=0 -1 -1 0 -1 4 0|"me out"=0 0 0 1 0 0 0
"me they"=0 1 0 0 4 0 -3|"me thi"=0 -1 2 -3 0 0 3|"me to"=1 2 3 -2 -5 -1 4|"me"=-2 0 5 -4 -4 5 2
"mean on"=0 0 0 2 0 0 0|"mean"=0 -4 2 2 0 0 2|"meant to"=0 1 2 -1 0 0 0|"meant"=0 1 2 -1 0 0 0
"media"=0 4 0 0 0 0 -2|"meeting"=0 -4 4 1 1 0 1|"mentioned"=0 -1 2 0 4 0 -4|"menu"=1 -2 -1 0 -1 0 5
"mes"=0 -2 0 0 1 0 2|"mess"=0 0 0 0 0 1 0|"messag $"=2 -4 -1 0 -1 0 5|"messag THING"=1 0 0 0 0 0 0
"messag and"=1 -1 0 0 2 0 0|"messag as"=4 -3 0 0 0 0 0|"messag could"=0 -1 2 0 0 0 0|"messag i"=2 0 0 0 -1 0 0
"messag now"=1 0 0 0 0 0 0|"messag to"=6 -1 0 0 -2 0 -1|"messag was"=4 -1 0 0 -1 0 0
"messag will"=2 0 0 0 0 0 0|"messag"=26 -3 -2 -5 -10 -2 -2|"mi casa"=0 0 0 1 0 0 0|"mi hijo"=0 0 -2 0 1 0 3
"mi otro"=0 -4 6 -1 0 0 -1|"mi"=4 -4 -1 3 0 0 0|"middl of"=0 4 -2 0 -2 2 0|"middl"=-1 5 -6 0 5 2 -4
"mil gracia"=0 -1 -1 0 -1 0 4|"mil"=0 -1 -1 0 -1 0 4|"milk"=0 -2 3 -2 2 0 -1|"min is"=0 2 -1 0 -3 0 2
"min the"=0 1 2 0 -1 0 0|"min"=-1 21 -13 -4 -5 0 5|"mind"=0 3 0 0 -1 0 -1|"mine's"=0 -1 3 2 0 0 -2
"minu"=-1 3 -1 0 -2 3 -1|"minut $"=0 9 0 0 -1 0 -6|"minut and"=0 4 -2 -3 1 0 3|"minut sinc"=0 -4 6 0 0 0 0
"minut slow"=0 2 1 0 -1 0 -1|"minut to"=0 6 0 0 -2 0 -3|"minut"=-2 18 0 1 -5 -2 -8|"mis alumno"=0 0 2 0 0 0 0
"mis"=0 0 2 0 0 0 0|"misma"=0 1 -2 4 0 0 -1|"mismo"=0 3 -3 3 0 0 -2|"missing"=-1 -1 -3 -1 4 0 3
"model"=0 -1 -1 3 1 0 0|"moderator can"=4 -1 0 0 -2 0 0|"moderator"=6 -1 0 0 -3 0 0
"molestia $"=0 0 -1 0 -1 0 3|"molestia"=0 0 -1 0 -1 0 3|"mom is"=0 -3 0 6 0 0 -1|"mom"=0 -4 -1 6 1 0 -1
"monday $"=5 5 -2 -1 -4 0 -2|"monday and"=3 -1 0 0 0 0 0|"monday the"=0 0 0 0 0 0 1|"monday"=11 2 -1 -4 -8 0 1
"monitored"=3 -1 0 0 0 0 0|"month $"=0 4 -1 0 -1 0 -1|"month"=-1 -2 -1 0 -4 8 2|"mor OTHER"=0 -2 -2 -1 0 0 6
"mor of"=0 5 3 -2 0 -1 -2|"mor than"=0 0 2 0 0 0 -1|"mor thing"=0 0 2 0 -1 0 0|"mor"=-1 -5 9 -4 6 -2 -2
"morning $"=-1 12 -1 -1 -2 0 -5|"morning SAME"=0 -1 1 0 0 0 1|"morning and"=-1 -1 -2 0 0 -1 6
"morning no"=0 1 0 0 0 0 0|"morning thank"=0 2 0 0 2 0 -2|"morning we"=0 2 -1 0 1 0 0
"morning"=-6 16 -6 -2 -1 -4 4|"morning's"=0 5 -2 0 0 0 -1|"most"=2 -1 0 0 0 1 1|"mother"=0 -1 -2 0 0 0 4
"motivo"=1 0 0 0 0 0 0|"mov"=-1 0 -1 1 0 0 3|"moved to"=0 0 0 0 1 0 0|"moved"=0 -4 0 0 7 0 -1
"moving"=0 0 1 0 0 0 0|"mr teagu"=0 0 0 1 0 0 1|"mr voss"=0 -1 1 0 4 0 -4|"mr"=3 3 -2 0 0 0 -3
"mrs halloran"=0 -1 3 0 0 0 0|"mrs nuss"=0 -2 3 0 0 1 0|"mrs rasmussen"=1 0 1 0 0 0 0|"mrs"=3 -1 2 2 4 0 -9
"ms"=7 -4 2 0 -2 0 -2|"msg"=1 3 0 0 0 0 -1|"much $"=0 0 -1 0 0 0 4|"much SAME"=0 -2 4 0 0 0 0
"much for"=0 6 0 0 0 0 -4|"much i"=0 2 -1 0 2 0 -1|"much it"=0 3 0 -1 1 0 -1|"much thank"=0 0 1 0 0 0 0
"much the"=0 0 -3 1 3 0 1|"much who"=0 -1 0 0 0 0 2|"much"=-2 4 -2 -2 1 -4 5|"mucha gracia"=0 -4 3 0 -2 0 5
"mucha"=0 -4 7 -4 -2 0 4|"muchacho $"=0 0 0 0 0 1 1|"muchacho"=0 -3 -1 0 -1 0 6|"must hav"=0 -2 2 -1 -2 0 5
"must"=0 -2 2 -1 -2 0 5|"muy amabl"=0 0 -1 1 0 1 -1|"muy bien"=0 -3 5 3 0 0 -4|"muy"=-1 -4 1 4 -1 1 2
"my OTHER"=-2 -6 9 0 -8 0 7|"my SAME"=-1 5 0 -1 0 0 -1|"my THING"=3 3 -1 0 -2 0 -3|"my aid"=0 2 2 0 -1 0 -1
"my class"=5 2 -1 -1 -2 -1 -1|"my classroom"=0 1 4 -1 0 0 -2|"my daughter"=0 0 1 0 0 0 1
"my gosh"=0 -1 0 0 -2 0 5|"my kid"=0 3 0 -1 0 0 -1|"my last"=0 0 -1 0 3 0 0|"my list"=0 0 5 0 -2 0 -1
"my log"=0 -1 0 0 2 0 0|"my nam"=0 1 0 0 0 0 0|"my offic"=-1 -1 0 4 0 0 -1|"my old"=0 3 -2 4 -2 0 -1
"my own"=0 -2 1 3 0 0 -1|"my son"=0 -4 3 0 0 -2 4|"my student"=0 0 4 0 -2 0 0|"my teacher"=0 5 0 0 -2 0 -1
"my watch"=0 -2 0 0 3 0 0|"my"=-4 12 13 4 -18 -4 -2|"myself"=-1 9 -1 1 -5 0 -2|"n"=0 -1 3 0 0 0 0
"nada mas"=0 4 0 0 -1 0 -1|"nada"=-1 6 -2 0 -2 0 -1|"nadi"=-1 -1 -2 0 0 1 4|"nam is"=-1 4 0 0 0 0 -1
"nam on"=0 -5 -1 3 2 -1 5|"nam"=-4 -4 -7 1 14 0 0|"named"=-1 -2 0 0 1 0 3|"nearly"=0 -4 -2 -1 0 0 7
"necesitan"=0 0 0 0 2 0 0|"need OTHER"=0 0 2 0 0 0 0|"need SAME"=0 2 1 0 0 0 -1|"need a"=-1 -2 1 0 0 0 4
"need the"=0 0 4 -1 -1 0 -1|"need to"=1 -6 2 4 -1 0 2|"need"=-2 3 5 3 -10 -1 4|"needed"=0 -1 -1 0 -1 -1 5
"neighbor"=1 2 0 0 0 0 -1|"nest outsid"=0 -2 10 -2 -1 0 -4|"nest"=0 -4 12 -2 -2 0 -4
"never got"=0 -2 4 -2 0 0 2|"never"=-1 -6 10 -4 -4 -1 7|"new $"=0 -1 0 1 -1 0 2|"new OTHER"=0 -1 -2 4 1 0 0
"new SAME"=0 7 -4 0 -1 0 0|"new box"=0 4 0 0 0 0 -2|"new one"=-1 2 2 0 -4 0 3|"new ticket"=0 0 0 0 0 0 2
"new"=-1 -4 -4 7 -1 -3 6|"next OTHER"=0 5 0 -4 0 0 0|"next it"=0 -2 5 0 0 0 -1|"next one"=0 -1 2 0 1 0 -1
"next tim"=0 0 0 2 0 0 -1|"next to"=0 -2 8 0 -2 0 -2|"next"=-1 -7 18 -2 -5 -1 -1|"ni una"=0 -2 -1 0 0 0 5
"ni"=0 -2 -1 0 0 0 5|"nic about"=0 0 0 0 0 0 1|"nic and"=0 0 0 0 0 0 2|"nic"=-1 4 -4 0 -2 0 4
"nicely"=0 -3 -1 1 0 0 4|"night $"=0 -1 1 0 0 0 1|"night and"=0 -5 0 1 0 0 6|"night custodian"=0 0 0 0 1 0 0
"night to"=0 -1 -1 0 3 0 0|"night"=-1 -5 -3 1 5 -2 7|"nin"=0 5 3 0 -1 -1 -4|"nina"=0 3 4 0 -1 0 -4
"nino"=0 3 1 0 -2 0 0|"no $"=0 8 0 0 0 -1 -5|"no OTHER"=1 1 0 0 -1 1 -1|"no SAME"=0 5 2 -1 -1 0 -3
"no SAMEWORD"=-2 8 -2 0 -1 1 -3|"no becaus"=0 0 0 0 0 3 -1|"no complaint"=0 -1 0 0 0 0 2
"no exist"=1 3 -1 0 0 0 -2|"no hay"=0 -1 4 0 0 0 -1|"no longer"=2 -1 1 0 0 0 0|"no me"=0 3 -1 -3 0 0 2
"no mor"=0 -8 1 0 4 0 5|"no need"=0 -1 0 0 0 0 2|"no prend"=0 0 2 0 0 0 -1|"no pued"=0 0 1 0 0 0 0
"no responda"=2 0 0 0 -1 0 0|"no rush"=0 8 -2 0 -1 0 -4|"no se"=2 -1 -2 6 0 0 -4|"no that"=0 0 2 0 0 0 0
"no troubl"=0 -2 0 0 -1 0 5|"no"=11 16 -6 -5 -7 -2 -5|"nobody could"=0 -2 -1 0 5 0 -1
"nobody ever"=0 3 0 0 -1 0 0|"nobody had"=0 1 -1 0 0 0 1|"nobody has"=-1 2 -1 -1 0 4 -2
"nobody hurt"=0 -1 1 0 1 0 0|"nobody in"=0 1 0 0 -4 0 5|"nobody told"=0 -1 0 0 0 5 -2
"nobody"=-4 -9 -4 -2 6 8 5|"noch"=0 1 0 0 0 0 1|"nois $"=0 -1 2 0 0 0 0|"nois"=0 -1 1 1 0 0 0
"noma para"=0 0 -1 0 2 0 0|"noma"=0 -2 -2 6 1 0 -2|"non $"=0 -5 -1 0 -1 0 8|"non"=-4 -4 -2 4 -3 2 8
"non-member"=3 0 0 0 -1 0 0|"noon $"=0 6 0 0 -2 0 -2|"noon"=0 7 0 0 -2 0 -4|"nop $"=0 3 0 0 0 0 -2
"nop"=0 5 0 0 0 0 -4|"normal $"=0 0 0 1 0 0 0|"normal"=0 -2 -4 3 0 0 4|"north"=0 -1 2 0 0 0 0
"not #"=-1 0 -1 0 6 0 -2|"not $"=-1 -2 -1 0 6 2 -3|"not SAME"=0 4 -1 0 -2 0 0|"not SAME#"=0 0 0 0 2 0 0
"not a"=1 -1 0 4 -2 0 1|"not even"=0 -1 0 0 -1 0 3|"not fixed"=0 7 0 0 0 -3 -2|"not for"=0 0 1 0 1 0 0
"not giving"=0 0 0 0 0 0 1|"not hav"=2 4 0 -1 -1 0 -2|"not in"=0 2 0 0 0 0 0|"not know"=0 -1 0 0 -1 0 3
"not laughing"=0 -1 0 0 0 0 3|"not monitored"=2 0 0 0 0 0 0|"not my"=0 -4 0 4 0 0 0|"not need"=2 -1 0 0 0 0 0
"not one"=0 -4 -2 0 -4 0 12|"not say"=-1 1 0 0 1 0 -1|"not the"=-1 -5 -1 0 11 0 -2|"not work"=1 1 0 0 0 0 0
"not working"=6 -4 0 0 0 0 0|"not"=8 4 -14 0 -1 -4 7|"noted"=0 0 0 0 1 0 0|"nothing $"=-1 6 -2 0 0 0 -2
"nothing further"=0 -1 0 0 0 -1 3|"nothing on"=0 6 -1 0 -4 0 -1|"nothing to"=0 0 0 0 -2 0 4
"nothing"=-1 3 5 -3 -5 -1 3|"notic"=5 0 -1 0 -1 0 0|"noticed that"=0 -1 3 0 0 0 -1|"noticed"=0 -5 0 0 4 0 2
"notified when"=1 0 0 0 0 0 0|"notified"=1 0 0 0 0 0 0|"noting"=0 -2 -1 0 4 0 0|"nov #"=3 0 0 0 -2 0 0
"nov"=3 0 0 0 -2 0 0|"november #"=1 0 0 0 0 0 0|"november"=1 0 0 0 0 0 0|"now $"=0 -3 2 0 -4 2 4
"now OTHER"=0 5 0 0 0 0 -4|"now SAME"=0 0 0 0 3 0 -1|"now and"=2 -4 -2 1 0 0 4|"now but"=0 8 -6 0 0 0 0
"now could"=0 0 1 0 0 0 0|"now i"=0 4 0 3 0 0 -5|"now in"=0 -1 2 0 0 0 0|"now it"=0 7 1 0 -1 0 -4
"now my"=0 0 2 0 0 0 0|"now need"=0 -1 2 0 0 0 0|"now no"=0 2 -2 0 0 0 1|"now not"=0 -1 0 0 0 0 2
"now number"=0 0 2 0 0 0 0|"now thank"=0 -2 -1 1 -2 -2 6|"now the"=0 -6 9 0 1 0 -2|"now ther"=0 -2 8 0 -1 0 -4
"now what"=0 5 -2 1 -1 0 -2|"now with"=0 3 -2 0 -1 0 1|"now"=-4 3 19 -4 -14 -4 7|"number #"=-1 5 1 0 -2 0 -2
"number is"=-1 2 -1 1 1 0 -1|"number on"=0 0 0 0 1 0 0|"number"=-4 10 -2 4 3 -2 -6|"numero de"=1 0 0 0 1 0 -1
"numero"=1 0 0 0 2 0 -1|"nurs"=-2 2 -1 0 1 0 2|"nuss"=0 -2 3 0 0 1 0|"o lo"=0 0 -1 3 0 0 0|"o"=1 -1 -4 7 0 0 -2
"october $"=0 4 0 0 -2 0 0|"october"=-2 2 0 0 0 0 2|"of #"=0 4 0 0 0 0 -2|"of OTHER"=0 4 -1 0 0 0 -1
"of a"=0 2 -1 0 -1 2 -1|"of every"=0 2 0 0 -1 0 0|"of it"=0 -2 1 3 0 1 -1|"of jun"=4 0 0 0 0 0 -2
"of my"=-1 -1 1 -1 2 3 -1|"of the"=-3 8 -5 5 -2 -1 0|"of them"=0 11 -2 0 -2 -1 -4|"of us"=-1 -1 1 0 -2 0 4
"of you"=0 0 -1 0 -4 0 6|"of"=-2 23 1 -1 -15 3 -8|"off $"=0 -5 1 1 1 0 5|"off a"=0 -2 4 0 0 0 0
"off again"=0 3 0 0 0 0 -1|"off by"=0 5 0 0 0 0 -4|"off the"=0 -3 4 1 -1 0 0|"off"=-3 -13 10 0 4 0 3
"offic $"=1 2 3 -2 -5 0 4|"offic at"=3 -1 0 0 0 0 0|"offic is"=2 -2 4 0 0 -1 -1|"offic until"=1 0 0 0 0 0 0
"offic"=9 -2 9 -1 -8 -4 -1|"oficina $"=0 -1 0 0 3 0 -1|"oficina de"=2 0 0 0 0 0 0|"oficina del"=1 0 0 0 0 0 0
"oficina"=4 -4 -2 0 6 -1 -2|"often"=0 0 0 2 0 0 -1|"oh my"=0 -2 0 0 -2 0 6|"oh"=0 -2 0 1 -2 0 6
"oiga y"=0 0 1 2 -1 0 0|"oiga"=0 -3 7 2 -1 0 -4|"ok #"=0 5 -2 0 -1 0 0|"ok $"=0 -2 0 0 0 -1 5
"ok OTHER"=0 5 0 0 -1 0 -2|"ok i"=0 -4 0 0 0 8 -2|"ok the"=0 -2 4 0 -1 0 0|"ok"=-2 -8 11 0 -1 3 0
"okay"=-1 1 0 0 2 0 -1|"old OTHER"=-1 -1 -4 7 1 0 -1|"old SAME"=0 -2 -2 9 -1 0 -4|"old SAMEWORD"=0 3 0 0 -1 0 0
"old one"=-2 -2 4 0 2 0 1|"old thread"=0 -1 3 0 0 0 0|"old"=-6 -4 -4 15 1 -2 -1|"on #"=1 -2 2 0 0 0 0
"on $"=-1 -10 4 3 -2 0 8|"on OTHER"=0 -1 0 1 3 0 -1|"on SAME"=0 2 1 0 0 0 -2|"on SAMEWORD"=0 4 0 0 -2 0 0
"on a"=-1 5 -1 1 -1 0 -1|"on for"=0 0 2 0 0 0 -1|"on friday"=0 -5 0 1 8 0 -2|"on her"=0 -4 2 0 2 0 2
"on his"=0 6 -4 0 0 1 -2|"on it"=-2 -8 8 1 6 -1 -2|"on its"=0 -1 5 1 -1 0 -3|"on jury"=4 0 0 0 -1 0 -1
"on maternity"=1 0 0 0 0 0 0|"on min"=0 6 -4 0 0 0 -1|"on monday"=3 2 0 0 -5 0 3|"on my"=3 7 1 1 -8 0 -2
"on one"=0 4 -2 0 -1 0 -1|"on our"=1 0 -2 0 -1 0 4|"on paper"=0 4 0 0 1 0 -4|"on that"=0 0 -2 0 4 0 0
"on the"=1 -6 -4 2 -1 3 7|"on thi"=0 -2 4 0 0 0 0|"on thursday"=4 -1 -1 0 0 0 0|"on tim"=0 2 0 0 0 0 -1
"on to"=0 -1 -2 -1 1 0 4|"on your"=2 4 -2 0 0 0 -2|"on"=9 -11 -1 9 0 -6 1|"onc $"=0 -1 0 -1 -1 0 5
"onc when"=0 1 -1 0 0 0 1|"onc"=0 1 -2 -1 -7 0 11|"one $"=-2 1 2 2 1 0 -3|"one OTHER"=0 1 1 1 0 -1 0
"one and"=0 5 0 0 -1 0 -2|"one back"=0 -4 -2 4 -1 0 4|"one by"=0 5 -1 0 -1 0 -1|"one for"=0 -1 8 -1 -2 0 -2
"one i"=0 4 0 0 -1 0 -2|"one in"=0 1 -1 0 2 0 -1|"one is"=4 -6 -6 0 8 0 2|"one look"=0 -1 0 1 -2 0 4
"one mor"=0 -1 2 0 1 0 0|"one of"=1 0 -1 -1 2 0 0|"one on"=0 -1 0 0 2 0 0|"one r"=0 -2 -2 0 5 0 0
"one thank"=0 -1 1 1 1 0 -1|"one that"=0 4 -2 0 -1 0 -1|"one was"=0 -5 0 0 -1 0 7|"one who"=0 -2 0 0 1 0 2
"one"=-8 13 1 -9 6 -7 7|"only SAME"=0 1 2 0 -1 0 0|"only and"=4 -1 0 0 0 0 -1|"only now"=0 4 -1 0 1 0 -2
"only the"=0 -4 1 1 5 0 0|"only want"=0 -2 -1 0 4 0 0|"only"=5 8 -3 2 8 -2 -17|"open $"=0 2 0 0 0 0 0
"open it"=0 5 -1 0 -1 0 -1|"open the"=0 0 0 2 0 0 0|"open took"=0 5 0 0 -1 0 -3|"open until"=0 3 -2 0 0 0 0
"open"=-1 14 -4 3 -4 -1 -6|"opened it"=0 3 0 0 0 0 -1|"opened on"=2 -1 0 0 2 0 -2|"opened"=2 3 -2 0 1 0 -1
"or #"=0 0 0 3 0 -1 0|"or do"=0 0 0 1 0 0 0|"or doe"=0 0 0 1 0 0 0|"or is"=0 -1 0 3 0 0 0
"or just"=0 -1 -5 7 0 0 0|"or only"=0 0 -1 3 0 0 0|"or the"=0 0 -1 3 0 0 0|"or you"=2 0 0 0 -1 0 0
"or"=3 -5 -7 25 -7 -2 -4|"orang OTHER"=-1 2 -2 0 3 0 0|"orang"=-1 4 -2 0 1 0 -1|"order"=0 -2 2 1 4 0 -2
"original"=-1 1 -2 0 5 0 -2|"osei"=0 -1 1 0 -2 0 4|"other OTHER"=0 -2 -2 4 1 0 0|"other in"=0 -1 -2 -1 1 0 3
"other"=1 12 -16 3 2 0 0|"otherwis"=0 -2 0 0 6 0 -2|"otra vez"=0 9 -2 0 0 0 -5|"otra"=0 13 -4 -3 0 0 -5
"otro hijo"=0 -2 3 0 0 0 0|"otro"=0 -3 6 -1 0 0 -1|"ott said"=0 0 2 0 0 0 0|"ott"=0 0 2 0 0 0 0
"our OTHER"=1 -1 1 1 -1 0 0|"our SAMEWORD"=0 -3 0 0 5 0 0|"our end"=-1 -1 -2 0 -1 0 8|"our new"=0 0 4 -3 0 0 0
"our"=-2 -9 7 -4 5 -2 5|"out $"=-1 -4 1 1 1 -1 4|"out a"=0 -2 0 0 6 0 -1|"out and"=-1 4 1 0 -2 0 -1
"out as"=0 1 0 0 -1 0 3|"out at"=0 -3 0 0 -2 0 6|"out in"=0 2 0 0 -1 0 0|"out of"=0 -4 4 1 -1 1 1
"out on"=1 0 0 2 0 0 0|"out with"=0 -1 3 0 -1 0 1|"out"=4 2 4 -3 -4 -3 1|"outsid the"=0 -2 8 0 -1 0 -4
"outsid"=0 4 9 -2 -2 0 -6|"over $"=0 2 3 0 -2 0 -2|"over the"=2 -4 4 0 1 0 -1|"over"=0 5 9 -1 -7 -2 -3
"overdu"=1 1 0 0 -1 0 0|"overflowing"=0 2 2 0 0 0 -2|"overnight $"=0 7 0 0 -1 -1 -3
"overnight"=0 8 2 0 -2 -1 -4|"own OTHER"=0 0 -1 0 0 3 0|"own"=-1 -4 4 4 0 2 -4|"oye"=0 4 -1 0 0 0 -1
"oyelaran"=4 0 -1 0 -1 0 0|"p"=0 0 1 0 0 2 0|"packet"=0 2 0 0 0 -2 2|"pad"=0 -2 -1 1 3 0 0
"paid in"=-1 0 0 0 2 0 -1|"paid"=-1 0 0 0 2 0 -1|"papa"=0 0 0 0 0 0 2|"papel"=0 -1 -2 1 4 0 -1
"paper"=-1 3 -1 0 4 0 -3|"para el"=1 0 -1 1 1 0 0|"para que"=0 -3 -1 7 1 0 -2|"para su"=0 0 0 0 1 0 0
"para"=2 -6 2 7 4 -2 -6|"parent are"=0 0 -1 3 0 0 0|"parent wer"=0 -1 -1 0 1 0 2|"parent"=3 2 -7 2 -3 0 5
"part"=0 2 0 0 -1 0 0|"pasillo $"=0 1 0 1 0 0 0|"pasillo"=0 1 0 1 0 0 -1|"paso"=0 0 2 0 1 -1 0
"pass"=0 -1 -3 -1 -1 0 6|"passing"=0 2 -1 0 0 0 0|"past the"=0 10 -7 0 -1 0 0|"past"=0 9 -6 0 -2 0 1
"patric vogel"=2 0 0 0 0 0 0|"patric"=2 0 0 0 0 0 0|"pay"=2 -1 0 0 -2 0 3|"peac"=0 -2 -1 0 2 0 1
"pell"=1 -1 4 0 -1 0 -1|"pelota de"=0 0 0 0 2 0 0|"pelota"=0 0 0 0 2 0 0|"pen"=0 7 4 -4 -1 0 -6
"pencil sharpener"=0 -1 6 0 -3 0 -1|"pencil"=0 -1 6 0 -3 0 -1|"peopl $"=0 0 1 0 -1 1 0
"peopl"=-1 -8 0 -4 2 1 13|"pep rally"=0 2 -2 0 0 0 2|"pep"=0 2 -2 0 0 0 2|"percent"=0 6 -1 -1 -1 0 -1
"perfect SAME"=0 0 0 0 0 0 2|"perfect thank"=0 0 0 0 0 0 1|"perfect"=-1 1 0 1 -2 -2 5
"perfecto ya"=0 0 0 0 0 0 3|"perfecto"=0 -1 -1 0 0 0 5|"period #"=0 8 -1 -1 -2 0 -4
"period thank"=0 1 0 0 0 0 1|"period the"=0 -2 2 0 0 0 1|"period"=1 13 -2 -2 -4 0 -4|"pero el"=0 0 2 0 0 1 -1
"pero sigu"=0 1 0 0 0 0 0|"pero ya"=0 2 -4 0 0 0 3|"pero"=-1 2 2 -2 -1 1 2|"person you"=3 0 0 0 0 0 -1
"person"=3 5 -3 0 -1 0 -3|"photo"=0 -1 0 0 3 0 -1|"pick it"=0 2 0 -1 0 0 0|"pick"=0 2 -1 -1 0 0 1
"picked it"=0 -1 -4 0 -1 0 6|"picked"=0 0 -3 0 -1 0 6|"pie"=0 5 0 0 0 0 -4|"pig"=0 -2 1 0 0 0 2
"pink $"=0 4 1 0 -1 0 -3|"pink"=0 4 2 0 -1 0 -4|"plac"=2 8 -2 0 -1 0 -6|"plain"=1 0 0 0 0 0 1
"plan"=5 -4 -1 -1 0 0 3|"play"=0 -1 2 1 0 0 0|"plazo de"=3 0 0 0 -1 0 0|"plazo"=3 0 0 0 -1 0 0
"pleas $"=0 2 -1 0 1 0 -1|"pleas contact"=2 0 0 0 0 0 0|"pleas do"=2 0 0 0 0 0 0|"pleas don't"=0 9 -1 0 0 -2 -4
"pleas extend"=0 0 -1 0 0 0 3|"pleas hav"=0 2 0 0 0 0 0|"pleas not"=0 0 0 0 2 0 0|"pleas put"=0 -1 2 -1 1 3 -2
"pleas reopen"=-1 -6 11 0 0 0 -3|"pleas tell"=0 0 -2 -1 0 0 5|"pleas typ"=3 -1 0 0 0 0 0
"pleas writ"=2 0 -1 0 0 0 0|"pleas"=9 3 7 -7 -4 -1 -5|"pledg"=0 1 -1 0 0 0 2|"plugged in"=0 6 2 -1 -2 0 -2
"plugged it"=0 3 0 0 2 0 -3|"plugged"=0 8 1 -1 1 0 -6|"plumber"=0 -1 -1 0 3 0 0|"pm $"=3 -1 0 0 2 0 -1
"pm"=3 -2 0 0 2 -1 -1|"point"=0 -1 6 0 -2 1 -1|"pol"=0 0 0 0 1 0 0|"ponerlo"=0 0 0 0 2 0 0
"por escribir"=1 0 0 0 0 0 0|"por si"=0 0 0 0 2 0 0|"por venir"=0 8 -1 0 -2 0 -4|"por"=6 8 -5 -4 0 -1 -2
"porqu"=-1 -1 -4 0 0 1 6|"post by"=3 0 0 0 -1 0 0|"post"=4 -1 0 0 0 0 -1|"power button"=0 -2 6 0 0 0 -2
"power"=0 2 5 0 -4 0 -3|"practic"=1 0 0 1 0 0 0|"pregunta"=0 0 0 1 0 0 0|"prend $"=0 0 1 0 0 0 0
"prend"=0 0 2 0 0 0 -1|"principal"=0 0 2 0 -2 0 2|"prob"=0 -1 -1 0 0 0 3|"probably"=2 1 0 0 0 0 0
"problem with"=1 0 -1 0 0 0 2|"problem"=1 -8 -5 3 -2 0 13|"problema"=0 0 0 0 0 0 1
"professional development"=0 -1 2 0 0 0 0|"professional"=0 -1 3 0 -1 0 0|"progress"=0 4 -1 -3 0 0 1
"projector's"=0 0 1 1 0 0 0|"promised"=0 -2 3 0 2 0 -1|"prop it"=0 4 -1 0 5 0 -6|"prop"=0 4 -1 0 5 0 -6
"propped"=0 -1 0 0 2 0 0|"provider"=-2 0 -1 2 3 0 0|"pruitt"=5 -4 0 0 0 0 -1|"pta"=0 -1 2 0 1 0 0
"pud OTHER"=0 -1 -1 0 -1 0 5|"pud"=0 -1 -1 0 -1 0 5|"pudo entregar"=2 0 0 0 0 0 0|"pudo"=2 0 0 0 0 0 0
"pued OTHER"=0 -2 4 0 0 0 -1|"pued usar"=0 0 -3 4 0 0 -1|"pued"=0 -4 -2 9 0 0 -2|"pueden"=0 -1 5 -1 0 -1 0
"puedo"=0 0 -1 2 0 0 0|"pull"=0 0 2 0 0 0 -1|"pulled the"=0 4 1 0 -1 0 -2|"pulled"=0 4 1 0 -1 0 -2
"purpl"=0 2 2 0 -1 0 0|"put OTHER"=0 -2 5 0 3 0 -4|"put in"=0 -1 -1 2 -1 2 0|"put it"=0 -6 3 0 7 0 -1
"put on"=0 1 -1 -1 3 0 -1|"put that"=0 0 -2 0 1 0 3|"put the"=0 6 -1 0 -2 0 -1|"put"=-2 -9 6 3 12 1 -10
"putting"=0 0 0 0 2 0 0|"quarter"=0 5 0 0 -1 0 -2|"que OTHER"=0 2 -2 6 -1 0 -4|"que el"=0 -1 0 0 3 0 -1
"que en"=0 1 0 0 0 0 0|"que fue"=0 -1 -1 2 1 0 0|"que la"=0 2 2 0 1 0 -4|"que no"=1 -4 1 6 -1 0 -2
"que sepan"=0 0 0 0 1 0 0|"que tenga"=0 -1 -1 0 0 0 3|"que"=-2 6 -13 10 1 -2 3|"queda abierta"=0 3 -1 0 0 0 0
"queda"=0 3 -1 0 0 0 -1|"quedo"=-1 1 7 -4 -1 0 0|"question mark"=0 -2 1 3 0 0 0|"question"=4 -4 1 2 -1 0 0
"quick"=0 -5 3 -4 -1 1 8|"quien"=0 0 2 -1 0 0 0|"quiet"=0 -5 5 -1 0 0 3|"quit"=0 2 -4 0 2 0 2
"r she"=0 -2 0 0 4 0 0|"r still"=0 2 0 0 0 0 -1|"r"=0 3 -1 0 2 0 -2|"rain"=0 2 -5 0 0 0 5
"rained"=0 0 0 0 -1 0 3|"rally"=0 2 -2 0 0 0 2|"ran"=0 3 0 0 -1 0 -1|"rang at"=0 6 0 0 -4 0 -1
"rang"=0 11 -4 1 -4 0 -2|"rapido"=-1 1 -4 0 -3 0 8|"rasmussen"=1 0 1 0 0 0 0|"rating #"=0 -1 0 0 0 4 0
"rating"=-1 -4 0 0 -1 3 5|"ray"=0 6 0 0 0 0 -5|"re"=0 0 0 0 0 0 1|"reach"=2 -1 3 0 0 0 -2
"reached"=3 -1 0 0 0 0 0|"reaching out"=2 0 0 0 0 0 0|"reaching"=2 0 0 0 0 0 0|"read it"=2 -1 0 0 3 0 -1
"read on"=3 0 0 0 -1 0 0|"read"=10 0 -3 2 -1 -1 -5|"reading OTHER"=6 -2 -1 0 -2 0 2
"reading thi"=3 -2 1 0 0 0 0|"reading"=7 -4 2 4 -7 -1 0|"ready to"=0 0 0 0 -1 0 1|"ready"=0 0 0 0 -1 0 1
"real"=0 2 -1 0 0 0 0|"reason it"=3 0 0 0 -1 0 0|"reason"=4 0 0 0 -2 0 0|"receipt OTHER"=0 -4 9 0 -3 0 -1
"receipt"=1 -4 9 0 -2 0 -2|"received and"=2 0 -1 0 0 0 0|"received by"=3 0 0 0 -2 0 0
"received your"=3 0 0 0 0 0 0|"received"=7 -4 -1 -1 -4 0 4|"recibido su"=3 0 0 0 -1 0 0
"recibido"=3 0 0 0 -2 0 0|"recipient"=2 0 0 0 0 0 0|"recipient's THING"=1 0 0 0 0 0 0
"recipient's"=2 0 0 0 0 0 0|"record the"=-1 3 0 0 0 0 -1|"record"=-1 1 -2 1 4 0 -2|"recreo"=0 2 0 0 1 0 -2
"regard"=0 3 -1 0 -1 0 0|"regular $"=0 -1 0 0 3 0 0|"regular"=0 -2 0 0 4 0 -1|"rehearsal"=0 2 0 0 0 0 -1
"rejected"=1 -1 0 0 1 0 0|"releas"=1 2 -1 0 0 0 0|"remot are"=3 -1 -1 0 2 0 0|"remot"=2 -2 -2 0 5 0 -2
"reopen #"=0 -2 4 0 0 0 0|"reopen $"=0 5 -1 0 0 0 -2|"reopen the"=0 -2 4 0 0 0 0|"reopen thi"=0 -4 5 0 0 0 0
"reopen"=3 -5 10 -1 -1 -1 -5|"reopening thi"=0 0 2 0 0 0 0|"reopening"=0 0 2 0 0 0 0
"repaired"=0 8 -4 -2 -1 0 -1|"replaced"=0 1 1 0 2 0 -2|"repli"=2 0 0 0 0 0 0|"reply abov"=3 -1 0 0 0 0 0
"reply to"=2 -1 0 0 0 0 0|"reply"=8 -4 0 0 -2 0 0|"request #"=3 -1 0 0 0 0 0|"request $"=0 2 -1 0 1 0 0
"request"=4 0 -2 0 0 0 -1|"required"=2 -1 0 0 0 0 0|"resend"=2 -1 0 0 0 0 0|"resolved"=2 -1 0 0 0 0 0
"respond"=1 0 0 0 0 0 0|"responda a"=2 0 0 0 -1 0 0|"responda"=2 0 0 0 -1 0 0|"respons"=3 -1 0 0 0 0 0
"respuesta automatica"=2 0 0 0 -1 0 0|"respuesta"=2 0 0 0 -1 0 0|"rest in"=0 -2 -1 0 2 0 1
"rest"=0 1 -2 0 2 0 0|"restarted"=0 7 0 0 -3 0 -2|"retired"=4 0 3 0 -1 0 -4|"return $"=1 0 0 0 0 0 0
"return"=4 0 0 0 -2 0 0|"returned"=0 1 0 0 0 0 0|"review it"=4 -1 0 0 -2 0 0|"review"=5 -1 0 0 -3 0 0
"rhonda"=0 -1 3 0 -1 0 1|"ridg"=0 -1 -1 1 0 0 2|"road"=0 1 0 0 0 0 0|"robot"=1 4 0 0 0 0 -2
"rock"=0 -4 3 0 0 0 2|"roja"=0 3 -2 0 0 0 0|"room #"=8 -5 6 0 -4 -1 -3|"room $"=0 1 -2 4 0 0 -1
"room it"=0 1 1 0 0 0 -1|"room"=6 1 10 2 -6 -2 -9|"rout"=-3 -2 0 0 2 -1 5|"row"=0 3 0 0 -5 0 5
"run the"=0 -1 -1 0 4 0 -1|"run"=0 -4 3 4 7 0 -8|"running"=0 5 0 2 0 0 -5|"rush"=0 8 -2 0 -1 0 -4
"s"=-1 0 0 0 4 0 -2|"saf"=0 -1 0 1 1 0 0|"said the"=0 5 0 0 -3 0 0|"said to"=-1 -1 3 0 1 0 -1
"said"=-1 11 0 -1 -9 2 0|"sal en"=0 -1 5 -2 0 0 0|"sal"=0 -2 4 -2 2 0 1|"sam OTHER"=0 2 -1 0 1 0 -1
"sam SAME"=0 -5 4 1 3 0 -1|"sam as"=-1 14 -5 0 -2 0 -4|"sam for"=0 -2 5 0 -1 0 0|"sam i"=0 3 0 0 0 0 -1
"sam messag"=0 -1 2 0 0 0 0|"sam one"=0 0 -1 0 3 0 -1|"sam room"=0 -4 6 0 0 0 -1|"sam thing"=0 -2 11 -3 -4 0 -1
"sam"=-5 22 17 -4 -6 -2 -21|"sand fork"=-1 4 -1 0 -2 0 1|"sand"=-1 4 -1 0 -2 0 1
"sandfork exampl"=1 0 0 0 0 0 0|"sandfork"=1 0 0 0 0 0 0|"sat on"=0 1 1 0 0 0 -1|"sat"=1 1 1 0 0 0 -1
"saturday"=-1 6 0 0 -4 0 -1|"sav"=0 4 -1 -1 0 0 -1|"saved $"=0 -1 0 1 0 0 2|"saved"=0 -4 -1 4 -4 0 6
"saw it"=0 0 0 0 1 0 0|"saw the"=0 2 0 0 -1 0 1|"saw"=0 -1 -3 0 4 0 2|"say #"=-1 9 -3 0 -3 2 -2
"say $"=-1 -2 2 0 2 0 0|"say OTHER"=0 -1 2 0 0 0 0|"say a"=0 -4 0 0 5 1 -2|"say full"=0 -2 9 0 -1 0 -4
"say i"=0 4 0 0 0 0 -2|"say it's"=0 5 -4 0 0 0 0|"say she"=0 2 -1 0 0 0 1|"say thank"=0 1 0 0 0 0 1
"say the"=0 -1 -1 2 4 0 -1|"say"=-6 23 2 -3 -1 -1 -12|"scanned"=-1 -5 -1 0 0 0 8|"school $"=0 0 0 1 0 0 0
"school and"=1 2 0 0 0 0 -1|"school are"=1 0 0 0 0 0 0|"school"=7 -2 -2 0 -2 0 0|"scienc"=0 0 0 0 1 0 0
"scratch my"=0 0 0 0 -1 0 3|"scratch"=0 0 0 0 -1 0 3|"scream"=0 3 0 0 0 0 -1|"se apaga"=0 3 -1 1 0 0 -2
"se la"=0 -2 -1 6 0 0 -2|"se le"=0 0 -2 3 0 0 0|"se me"=0 6 0 0 -1 0 -4|"se oye"=0 4 -1 0 0 0 -1
"se pudo"=2 0 0 0 0 0 0|"se queda"=0 3 -1 0 0 0 -1|"se quedo"=0 1 1 0 0 0 -1|"se volvio"=0 3 0 0 0 0 -2
"se"=0 11 -6 9 -4 5 -14|"seat"=0 -1 1 0 1 0 0|"second OTHER"=0 -1 11 -1 -3 0 -4|"second SAME"=0 2 -2 0 2 0 -1
"second"=0 1 4 -1 1 0 -2|"secretaria"=0 0 0 0 0 0 2|"secretary $"=3 -4 -2 0 5 0 -2|"secretary"=3 -4 -2 0 5 0 -2
"see it"=0 8 -1 0 0 0 -5|"see the"=2 -2 -5 -1 -1 3 5|"see who"=0 0 -1 3 0 0 -1|"see you"=0 0 0 0 0 0 1
"see"=2 17 -13 0 -1 1 -5|"seem to"=0 4 -2 0 0 0 -1|"seem"=0 4 -2 0 0 0 -1|"seen"=0 0 -1 0 -1 3 0
"semana"=5 -1 -4 0 -3 0 6|"send someon"=-1 1 4 0 -1 0 -1|"send"=-1 6 3 0 -2 0 -4|"sender"=3 0 0 0 -1 0 -1
"sending"=0 6 -1 0 -2 0 -1|"sent automatically"=3 -1 0 0 0 0 -1|"sent"=6 11 -10 0 -4 -1 1|"sepan"=0 0 0 0 1 0 0
"separat"=0 3 2 -1 0 0 -1|"september"=0 3 -1 0 0 0 0|"sera"=1 4 -1 -2 0 0 0|"seri es"=0 0 0 0 1 0 0
"seri"=0 0 0 0 1 0 0|"serial"=0 -1 0 0 3 0 0|"servic"=1 -1 -2 0 -1 0 5|"session"=0 -1 0 0 1 0 2
"set it"=0 0 0 1 0 0 0|"set up"=0 -1 4 0 0 0 0|"set"=-1 -10 10 -1 2 -1 3|"sharp"=0 -1 1 1 0 0 0
"sharpener"=0 -1 6 0 -3 0 -1|"she OTHER"=0 1 -2 -1 2 0 3|"she did"=0 3 -2 0 0 0 0|"she forgot"=0 0 1 0 0 0 0
"she has"=0 -2 0 0 6 0 -2|"she is"=0 -1 0 2 1 0 0|"she was"=0 2 0 0 -1 0 0|"she"=-3 -4 3 -1 11 -2 -4
"she'll"=3 -2 0 -2 4 0 -1|"she's"=0 -1 0 2 7 0 -5|"sheet $"=0 -2 0 0 4 0 0|"sheet"=-1 2 -1 -1 1 0 2
"shop"=0 -2 -3 0 9 0 -3|"should be"=-1 13 -2 0 -7 0 0|"should i"=0 1 0 1 0 0 -1|"should say"=0 -1 0 0 2 0 0
"should"=-2 8 -4 3 3 -1 -6|"shouldn't"=0 0 0 0 0 0 1|"shouted"=0 3 -1 0 -1 0 2|"show last"=0 -2 11 0 -2 0 -5
"show the"=0 2 -1 0 0 0 0|"show"=-2 -2 18 3 -4 -1 -9|"showed up"=-1 4 -2 0 -1 0 2|"showed"=-1 6 -4 1 0 0 -1
"showing"=0 4 0 -2 0 0 -1|"shut off"=0 3 0 0 0 0 -2|"shut"=0 -2 -1 0 -1 0 6|"shutting"=0 -1 2 0 0 0 1
"si lo"=0 0 0 0 1 1 0|"si"=0 -3 -1 -3 -1 11 -1|"sick"=4 -5 0 0 0 -2 5|"sid"=-1 6 0 2 -1 -1 -4
"sign the"=0 2 0 0 2 0 -2|"sign"=0 2 0 0 2 0 -2|"signed"=-1 -4 -1 0 10 0 -4|"signing"=-1 3 0 -2 1 0 -1
"sigu igual"=0 1 0 0 0 0 0|"sigu sin"=0 3 0 0 0 0 -1|"sigu"=-1 8 -2 -1 0 0 -3|"siguen"=0 3 0 0 0 0 -2
"siguient"=1 0 0 0 0 0 0|"silenc"=0 3 0 0 -2 -1 2|"silly"=0 0 0 0 0 0 1|"sin SAME"=0 -2 0 0 0 0 3
"sin problema"=0 0 0 0 0 0 1|"sin"=0 2 -1 -1 -1 0 1|"sinc #"=0 2 -4 -1 0 0 4|"sinc $"=0 -5 4 0 1 0 2
"sinc august"=0 -2 0 -6 -2 0 11|"sinc i"=0 -1 6 0 0 -2 -1|"sinc monday"=0 3 2 -1 -1 0 0
"sinc the"=0 5 6 0 -7 -1 -1|"sinc thi"=0 -3 6 0 0 0 -1|"sinc tuesday"=0 -2 0 0 0 0 3
"sinc you"=-2 -2 2 -2 5 0 1|"sinc"=-7 -12 27 -8 2 -5 4|"singl"=-2 3 -5 -1 -4 -1 11|"sir $"=0 0 0 0 0 0 2
"sir"=0 -1 0 0 0 0 2|"sister"=0 0 0 0 3 0 -1|"sitting next"=0 2 0 0 0 0 0|"sitting"=0 2 0 0 0 0 0
"six"=-1 18 1 -2 -10 1 -4|"slammed"=0 -2 0 0 0 0 4|"slip"=0 0 0 0 1 0 0|"slow $"=2 -1 0 0 0 2 0
"slow"=2 -3 1 0 -2 3 1|"small correction"=0 0 0 0 2 0 0|"small"=0 -1 0 0 3 0 0|"smil i"=0 0 -1 0 -1 0 4
"smil"=0 0 -1 0 -1 0 4|"snack"=0 -2 2 0 2 0 0|"snow"=0 0 0 0 0 0 2|"so embarrassed"=0 -1 0 0 -2 0 5
"so far"=0 -1 0 1 0 0 2|"so good"=0 1 0 0 0 0 1|"so i"=-1 -1 0 7 -1 0 -2|"so i'm"=0 0 2 0 0 0 0
"so if"=1 3 0 0 -1 0 -1|"so is"=0 -1 0 0 -1 0 2|"so it"=0 -2 -1 1 4 0 0|"so it's"=0 3 0 0 -2 0 0
"so much"=-2 6 0 -2 3 -2 -2|"so nobody"=0 -4 -1 0 10 0 -3|"so quick"=0 -1 2 -2 0 0 4|"so sweet"=0 3 -1 0 0 0 0
"so thank"=0 -1 0 0 0 0 3|"so that"=0 2 0 0 -1 0 0|"so the"=0 -2 -1 0 6 0 -1|"so whatever"=0 0 0 0 0 2 -1
"so you"=0 0 0 0 3 0 -1|"so your"=0 0 0 0 1 0 0|"so"=-7 2 -14 0 13 0 8|"sola"=0 0 -1 0 0 0 3
"solid"=0 -3 2 2 0 0 0|"solo"=0 0 1 1 0 0 0|"somebody els"=0 -1 1 0 1 0 0|"somebody has"=0 0 0 0 1 0 0
"somebody"=-1 -6 10 -1 3 0 -4|"someon $"=0 -1 4 0 -1 0 -1|"someon look"=0 0 1 0 0 0 0
"someon"=-1 4 6 -2 -2 0 -2|"something i"=0 0 0 1 0 0 0|"something"=0 -6 1 8 -1 0 -1|"somewher $"=0 -1 0 1 2 0 0
"somewher"=2 -2 0 1 2 0 -1|"son"=0 -4 3 0 0 -2 4|"soon"=0 2 0 0 0 0 -1|"sorry for"=-1 -5 -1 0 -3 0 11
"sorry i"=2 -2 0 0 1 0 0|"sorry to"=0 3 -1 -1 0 0 0|"sorry"=0 0 -1 -2 2 -1 3|"sort"=0 -1 2 0 0 0 0
"south"=-1 -2 6 0 2 -1 -2|"spac OTHER"=0 -2 -1 0 4 0 0|"spac"=0 -2 -1 0 4 0 0|"spanish"=0 -3 -1 1 5 0 0
"spark"=0 -1 5 0 -3 0 0|"speed #"=0 -1 0 0 0 2 0|"speed"=0 -1 0 0 0 2 0|"spinning"=0 1 -1 0 0 0 1
"spot"=0 -5 0 0 1 0 6|"spring break"=7 -5 -2 0 0 0 1|"spring"=7 -5 0 0 -1 0 0|"squar"=0 7 5 0 -6 0 -4
"squeal"=0 -2 3 0 -1 0 2|"sra"=1 0 0 0 0 0 0|"stack"=0 -1 0 0 2 0 0|"staff $"=0 4 0 0 0 0 -4
"staff"=4 3 -1 0 -1 0 -4|"stag OTHER"=0 -2 4 0 1 0 -1|"stag"=0 -2 4 0 1 0 -1|"stand"=-1 -2 0 1 -1 0 4
"standing"=0 4 -1 0 0 0 -1|"star"=0 -1 -2 0 0 1 3|"start monday"=0 0 2 0 0 0 0|"start"=-1 3 2 -1 -3 -1 2
"started"=0 -1 6 -1 -1 0 -2|"stat"=0 -1 0 5 -1 0 -2|"statu chang"=1 0 0 0 0 0 0|"statu"=2 0 0 0 0 0 0
"stay open"=0 4 -3 0 0 0 0|"stay"=0 3 -4 2 -3 0 3|"stayed"=0 1 -2 0 -1 3 2|"steady"=0 -1 -1 5 -1 0 1
"steel"=0 -2 -2 0 8 0 -2|"stick"=0 -5 3 0 -1 0 4|"sticker on"=0 0 0 1 1 0 -1|"sticker"=0 -5 0 1 5 0 1
"sticky not"=0 3 0 0 -1 0 -1|"sticky"=0 3 0 0 -1 0 -1|"still OTHER"=0 3 -1 0 0 0 -1|"still SAME"=0 2 -1 0 0 0 0
"still can't"=0 1 0 0 0 0 0|"still dark"=0 2 0 0 0 0 0|"still doesn't"=0 1 0 0 0 0 0|"still hav"=0 1 2 -1 0 0 0
"still not"=5 -4 0 0 0 0 0|"still see"=0 2 0 1 0 0 -1|"still the"=0 3 0 0 0 0 -1
"still working"=0 -4 0 0 -1 0 7|"still"=5 12 -13 -4 -6 -2 10|"stonyford exampl"=2 0 0 0 -1 0 0
"stonyford"=2 0 0 0 -1 0 0|"stood in"=0 4 -2 0 0 0 -1|"stood"=0 8 -4 0 -1 0 -2|"stop"=0 -3 3 0 -1 0 3
"stopped"=0 -2 -2 3 -1 0 4|"storm"=0 -2 3 0 -2 -1 3|"straight as"=0 -1 3 0 -2 -1 2|"straight"=0 -3 3 0 -2 -1 5
"stuck at"=0 -1 7 0 -2 0 -1|"stuck"=-1 -5 13 0 -3 -2 1|"student"=-1 3 1 0 3 0 -4|"su OTHER"=1 -2 3 0 0 0 -1
"su THING"=1 0 0 0 -1 0 0|"su informacion"=0 0 0 0 1 0 0|"su"=4 -5 1 0 6 -1 -3|"sub"=5 1 2 0 -5 0 -1
"subject closed"=3 0 0 0 -1 0 0|"subject ticket"=3 0 0 0 -1 0 0|"subject"=5 1 0 0 -3 0 -2
"sudando no"=0 3 0 0 0 0 -2|"sudando"=0 3 0 0 0 0 -2|"sunday"=0 -1 0 0 2 0 0|"super"=0 0 2 0 0 0 0
"superintendent"=0 -1 3 0 -1 0 0|"supervisor"=0 0 0 1 -4 0 5|"support"=1 0 0 0 0 0 0
"supposed to"=0 3 0 -1 0 0 0|"supposed"=0 3 0 -1 0 0 0|"sur"=0 2 0 0 0 0 0|"surgery"=3 0 -3 0 -2 0 3
"sweet"=0 6 -1 0 0 0 -4|"switched"=0 -3 -1 0 8 0 -2|"system"=1 -1 0 0 1 0 0|"tag $"=0 -2 -1 0 4 0 0
"tag is"=0 -1 0 0 3 0 0|"tag on"=0 -1 0 0 2 0 0|"tag"=0 -3 -2 0 8 0 -1|"tak $"=0 1 -1 -2 -1 0 5
"tak a"=0 5 0 0 0 0 -3|"tak it"=0 0 0 2 0 0 0|"tak the"=0 -1 0 1 0 0 0|"tak"=-1 2 5 -1 -4 -1 0
"talk"=0 -1 2 0 0 0 0|"talking"=0 -1 -1 0 0 1 3|"tambien"=0 -2 6 -1 -1 0 -1|"tampoco"=0 0 3 0 0 0 -1
"tan rapido"=0 3 -1 0 -2 0 2|"tan"=0 3 -1 0 -2 0 2|"taped on"=0 0 0 0 1 0 0|"taped"=0 3 0 0 1 0 -1
"tarbox"=0 0 -1 0 0 0 2|"tard"=-1 0 -4 0 -1 0 6|"tardaron"=0 0 0 0 0 2 0|"teach"=0 -1 3 0 0 0 0
"teacher"=0 5 0 0 -2 0 0|"teagu"=0 0 0 1 0 0 1|"tech"=0 -4 -3 0 3 0 5|"technician SAMEWORD"=1 0 0 0 0 0 0
"technician"=1 -3 -1 0 -2 4 3|"tell her"=0 2 -4 0 -1 0 3|"tell me"=0 7 6 -6 -1 0 -4|"tell my"=0 -4 0 5 0 0 0
"tell the"=0 -1 -2 8 0 0 -2|"tell you"=0 -1 0 1 6 0 -4|"tell"=-2 0 -4 5 2 0 1|"telling you"=-1 3 0 0 1 0 -2
"telling"=-1 3 0 0 1 0 -2|"temp"=-1 -4 0 0 5 0 1|"ten minut"=-1 5 2 -1 -2 -1 -1|"ten"=-1 9 2 -1 -2 -1 -4
"tenga buen"=0 -1 -1 0 0 0 3|"tenga"=0 -1 -1 0 0 0 3|"tengo que"=0 0 0 2 0 0 0|"tengo"=0 -1 1 2 0 0 0
"tentatively accepted"=3 0 0 0 0 -1 0|"tentatively"=3 0 0 0 0 -1 0|"tess"=0 -1 1 0 0 0 1
"tested and"=-1 0 0 0 2 0 1|"tested"=-1 7 -1 -4 0 0 -1|"text"=1 2 0 0 0 0 -1|"than the"=-1 -2 -1 0 5 0 1
"than"=-1 2 0 -4 3 0 2|"thank $"=-4 -1 -1 2 0 1 4|"thank SAME"=0 0 2 0 0 0 -1|"thank a"=0 0 0 1 0 0 2
"thank again"=0 -2 0 0 0 0 6|"thank fella"=0 0 0 0 0 -4 6|"thank for"=2 -5 -1 -1 -2 0 10
"thank i"=0 0 -2 0 0 0 4|"thank it"=0 2 0 0 2 0 -2|"thank next"=0 -1 7 0 -1 0 -3|"thank now"=0 0 1 0 0 0 0
"thank so"=0 -1 0 0 0 0 2|"thank thank"=0 0 -1 0 0 0 2|"thank the"=0 0 -1 0 1 0 1|"thank you"=-1 6 1 5 -6 1 -4
"thank"=-6 0 0 4 0 -6 8|"thanksgiving"=0 0 1 0 0 0 0|"that $"=0 -8 -3 0 5 2 6|"that OTHER"=0 6 -2 0 0 0 -1
"that SAME"=0 -4 -2 -1 5 0 3|"that goe"=0 -2 3 1 1 0 -1|"that i"=0 1 2 1 -4 3 -2|"that in"=0 0 -2 0 2 0 3
"that is"=-1 1 0 0 3 0 -1|"that it"=0 -1 0 2 1 0 0|"that my"=0 1 -1 4 0 0 -2|"that night"=0 -2 0 0 4 0 -1
"that normal"=0 0 0 1 0 0 0|"that one"=0 -3 4 -4 5 0 -1|"that the"=1 -1 7 -1 1 0 -5
"that thing"=-1 -2 0 0 -3 0 7|"that was"=0 -1 5 -2 1 0 -2|"that work"=0 0 2 0 0 0 0|"that"=-6 -17 -5 -1 26 4 1
"that's how"=0 2 -1 0 3 0 -2|"that's the"=0 0 -1 0 3 0 0|"that's"=-2 2 1 -4 5 -1 1|"the #"=8 -4 2 3 1 -1 -8
"the OTHER"=-10 -8 14 -6 25 9 -23|"the SAME"=-1 14 -2 -4 0 -2 -4|"the SAMEWORD"=-3 6 -5 1 2 -2 3
"the THING"=0 13 -5 0 -3 -1 -4|"the address"=1 -3 2 0 3 0 -1|"the arm"=0 2 -1 0 2 0 0
"the back"=-1 -5 3 -1 0 0 6|"the best"=0 1 -1 1 0 -1 2|"the bottom"=0 0 1 0 0 0 0|"the box"=0 1 -1 0 1 0 0
"the bucket"=0 16 -3 0 -6 0 -5|"the building"=4 -1 0 0 -2 0 1|"the children"=0 4 -1 1 -1 -1 0
"the church"=0 -1 0 0 4 0 -1|"the class"=3 -1 -1 1 -1 0 0|"the cod"=0 -1 0 1 0 0 2
"the counseling"=2 0 0 0 1 0 0|"the county"=0 -1 0 0 2 0 1|"the crew"=0 -1 2 -2 0 0 4
"the custodian"=0 -2 0 0 1 0 2|"the custodian's"=0 0 0 0 2 0 0|"the directory"=0 0 0 0 2 0 0
"the district"=2 -2 -1 1 0 0 1|"the dot"=0 -1 0 2 0 0 2|"the e"=0 1 0 0 0 0 0|"the end"=0 1 0 0 -1 1 0
"the entir"=0 1 -1 0 0 0 2|"the family"=0 -1 0 3 0 0 0|"the fast"=0 2 0 0 0 0 -1|"the fir"=-1 0 1 0 -2 0 3
"the first"=-1 -2 -3 -1 -3 -1 11|"the fiv"=0 0 0 1 0 0 0|"the flu"=0 2 0 0 0 0 1|"the following"=3 0 0 0 -1 0 0
"the form"=0 -1 -2 0 5 0 -1|"the front"=2 -3 2 0 2 0 -1|"the group"=2 -1 3 -2 -1 0 0|"the gym"=0 0 0 1 0 0 0
"the hall"=0 -4 6 0 -1 0 -1|"the hallway"=0 1 0 0 1 0 0|"the high"=0 2 -1 1 0 0 -1
"the inspector"=0 6 0 1 -5 0 0|"the insuranc"=0 -1 0 -1 4 0 -1|"the kid"=0 -1 0 0 -4 -4 10
"the kitchen"=0 -6 8 0 0 0 -1|"the lab"=0 -1 0 0 0 0 3|"the ladder"=0 -2 1 0 0 3 -1|"the last"=0 3 -1 0 -1 0 1
"the left"=0 5 -4 -3 4 0 -1|"the library"=0 -2 6 0 1 0 -2|"the lid"=0 1 2 0 0 0 -1|"the list"=4 -2 1 -1 0 0 0
"the littl"=0 4 -1 4 -4 0 -1|"the loung"=-1 2 0 0 1 0 -1|"the main"=2 -2 4 1 -2 0 -1|"the map"=0 3 -1 0 0 0 -1
"the messag"=4 -1 0 0 -1 0 -1|"the middl"=0 8 -5 0 -2 2 0|"the minut"=0 -4 0 4 1 0 0
"the morning"=0 6 -1 0 1 0 -2|"the nam"=-1 1 -3 2 3 0 -1|"the new"=-2 4 -5 4 -1 0 2|"the next"=0 -1 1 0 0 0 1
"the north"=0 -1 2 0 0 0 0|"the not"=-1 0 0 0 3 0 -1|"the number"=0 2 1 0 -1 0 0|"the nurs"=-1 0 1 0 3 0 0
"the offic"=4 4 1 -3 0 -2 -2|"the old"=-4 -7 -5 12 6 -1 1|"the one"=-4 19 0 -4 -5 0 -5
"the orang"=-1 2 -1 0 2 0 0|"the order"=1 3 -4 0 4 0 -1|"the original"=-1 0 -1 0 6 0 -2
"the other"=0 14 -14 1 1 0 0|"the paper"=0 -2 2 0 1 0 0|"the pen"=0 4 1 -3 0 0 0|"the pencil"=0 -1 6 0 -3 0 -1
"the person"=3 0 0 0 0 0 -1|"the pledg"=0 1 -1 0 0 0 2|"the plumber"=0 -1 -1 0 3 0 0
"the power"=0 4 2 0 -3 0 -1|"the professional"=0 -1 2 0 0 0 0|"the provider"=-2 0 -1 2 3 0 0
"the pta"=0 -1 2 0 1 0 0|"the quick"=0 -2 -1 0 0 0 5|"the r"=0 1 0 0 0 0 0|"the rain"=0 2 -1 0 0 0 1
"the reading"=0 2 0 1 -1 0 0|"the reason"=3 0 0 0 -2 0 0|"the receipt"=-1 -4 9 0 0 0 -2
"the recipient's"=2 0 0 0 0 0 0|"the record"=0 -1 -2 0 4 0 0|"the room"=0 1 0 0 0 0 1
"the sam"=-3 1 16 -2 -2 -1 -8|"the school"=6 -2 -2 0 0 0 0|"the second"=0 -2 2 0 1 0 1
"the secretary"=3 -4 -2 0 5 0 -2|"the sheet"=0 5 0 0 -3 0 -1|"the sid"=0 2 0 0 0 0 0|"the six"=0 8 0 0 -5 0 0
"the snack"=0 -2 2 0 2 0 0|"the snow"=0 0 0 0 0 0 2|"the stag"=0 -2 4 0 0 0 0|"the stat"=1 -2 0 5 0 0 -2
"the sticker"=0 -2 0 0 6 0 -1|"the storm"=0 -2 7 0 -2 -1 -1|"the sub"=0 -1 1 0 0 0 1
"the subject"=4 -1 0 0 -2 0 0|"the superintendent"=0 -1 3 0 -1 0 0|"the system"=1 -1 0 0 1 0 0
"the tag"=0 -2 0 0 5 0 0|"the third"=0 2 0 0 2 0 -2|"the ticket"=0 -5 -2 0 10 0 -1|"the tim"=0 3 0 0 -2 0 0
"the tray"=0 2 2 0 -1 0 -1|"the trick"=0 -1 -2 -1 0 0 5|"the vendor"=0 -1 0 0 3 0 -1|"the way"=0 0 1 0 2 0 -1
"the weekend"=0 -6 -1 0 0 0 9|"the whol"=0 -8 1 0 4 1 4|"the wind"=0 -1 0 0 0 0 4|"the wrong"=0 6 0 0 0 0 -4
"the yellow"=0 3 0 0 0 0 -1|"the young"=0 0 -1 2 0 0 0|"the"=-15 11 24 -1 24 -21 -20
"their OTHER"=0 -1 1 1 0 0 0|"their"=0 2 -1 2 0 0 -2|"them $"=0 -3 -1 3 0 -1 4|"them in"=0 -2 0 0 4 0 0
"them"=-2 2 2 4 2 -4 -4|"then $"=2 -1 0 1 0 0 0|"then i"=0 -1 0 0 0 0 3|"then the"=1 8 -1 0 -4 0 -3
"then"=1 26 -5 0 -8 -2 -11|"ther $"=0 2 0 0 -1 0 1|"ther a"=0 -4 6 3 -1 0 -4|"ther any"=0 -1 7 -4 0 0 0
"ther are"=-1 -4 3 -3 9 0 -3|"ther from"=0 -4 -1 0 0 0 6|"ther is"=0 -1 -2 9 -1 0 -4
"ther thank"=0 1 0 -1 0 0 1|"ther was"=0 2 0 0 0 0 0|"ther"=-1 -2 7 6 -4 -2 -2|"there's a"=0 4 1 1 -2 0 -2
"there's no"=2 3 0 0 0 0 -3|"there's"=1 10 0 -1 0 0 -10|"thermometer"=0 5 -1 0 -1 -1 0|"thes"=1 -1 -1 0 3 0 0
"they OTHER"=0 -1 3 0 -1 0 0|"they cam"=0 -2 0 0 5 0 -1|"they had"=0 3 -1 0 3 0 -4|"they hav"=0 -1 -1 7 0 0 -4
"they heard"=0 1 -1 0 0 0 2|"they waxed"=0 -1 0 0 -1 0 5|"they wer"=0 0 0 4 -1 0 -1|"they"=-1 -2 -8 9 7 -3 0
"they'r"=0 4 -2 0 -1 0 0|"thi OTHER"=3 0 -1 0 0 0 0|"thi THING"=1 0 0 0 0 0 0|"thi back"=0 2 0 0 0 0 0
"thi closed"=0 4 0 -4 0 0 1|"thi from"=0 3 0 0 0 0 -1|"thi i'm"=3 -1 -1 0 0 0 0|"thi invitation"=2 0 0 0 0 0 0
"thi is"=2 7 -3 -1 -2 0 -3|"thi lin"=4 -1 -1 0 0 0 0|"thi messag"=2 0 0 0 0 0 0
"thi morning"=-3 8 -2 -1 -4 -4 6|"thi morning's"=0 5 -2 0 0 0 -1|"thi old"=0 -2 6 0 0 0 -2
"thi one"=0 -5 2 0 -3 0 8|"thi the"=0 -4 6 0 0 0 0|"thi tim"=0 -9 8 0 0 0 2|"thi was"=0 3 -2 -1 2 0 -1
"thi year"=-1 -5 0 0 1 0 7|"thi"=14 9 10 -10 -18 -10 8|"thing $"=0 -4 9 -1 0 0 -2|"thing i"=-1 -3 3 0 4 0 -2
"thing it"=0 3 0 -2 0 0 1|"thing the"=0 -1 6 0 -2 0 -1|"thing"=-4 -14 27 -3 -7 -2 4|"think it's"=0 0 0 0 0 0 1
"think"=-1 -2 -1 1 -2 0 7|"third OTHER"=0 9 -1 -2 -1 0 -3|"third one"=0 -1 0 0 3 0 -1
"third"=-1 13 -2 -3 2 -2 -5|"tho"=0 -2 8 -1 0 0 -4|"thos"=-1 -4 0 0 13 0 -7|"though $"=0 -1 5 0 -1 0 -1
"though"=0 -4 10 0 -1 0 -4|"thought i"=0 -4 0 0 -3 0 10|"thought you'd"=0 -1 0 0 5 0 -2
"thought"=-1 -10 -2 -1 4 -1 12|"thre of"=0 3 -1 0 -1 0 0|"thre week"=0 -1 0 0 0 1 1|"thre"=-3 10 -9 -1 -4 1 7
"thread"=0 -1 3 0 0 0 0|"threw"=0 -1 0 0 0 0 2|"through it"=0 8 -1 0 -4 0 -2|"through the"=4 1 -1 0 -4 0 2
"through"=3 1 -5 2 -4 -2 5|"throw"=0 5 0 0 -3 0 1|"thru"=3 -1 0 0 -1 0 0|"thu"=2 0 0 0 0 0 0
"thursday and"=0 2 0 0 0 0 -1|"thursday you"=0 -1 0 0 0 0 3|"thursday"=5 9 -6 -2 0 0 -4|"thx $"=0 -1 1 0 0 -2 4
"thx"=0 -4 0 0 -1 -2 9|"ticket #"=6 -2 0 0 -1 0 -1|"ticket $"=0 -1 -1 0 1 0 2|"ticket closed"=3 0 0 0 -2 0 0
"ticket number"=0 -1 0 0 2 0 0|"ticket"=11 -11 -4 -1 6 -1 1|"tien que"=0 -2 -3 9 -1 0 -2
"tien"=-1 -4 -1 9 -2 0 1|"tienen"=0 2 -1 0 0 0 1|"tight"=0 3 -2 0 -1 0 1|"til is"=0 -4 0 0 1 0 4
"til"=0 -5 0 0 3 0 4|"till"=5 -3 0 0 1 0 -2|"tim $"=-1 -1 -2 0 -3 1 6|"tim it"=0 -2 0 0 1 0 2
"tim the"=0 1 3 0 -1 0 -1|"tim thi"=-1 0 -1 0 0 0 3|"tim"=-4 1 3 -1 -7 2 8|"timer"=0 -2 0 1 5 0 -2
"tina"=0 6 0 0 0 0 -5|"titl"=0 2 -1 0 2 0 -2|"to #"=0 -4 -2 -2 9 -1 2|"to OTHER"=1 -16 -3 5 6 2 6
"to SAMEWORD"=0 -1 0 0 0 0 2|"to THING"=1 0 0 0 0 0 0|"to a"=2 2 0 0 -1 0 -1|"to add"=2 -4 -1 0 0 0 4
"to answer"=0 -1 0 0 0 2 0|"to ask"=0 0 3 -1 -3 0 3|"to be"=-1 7 -4 -3 -5 4 4|"to chang"=0 2 0 1 0 0 -2
"to com"=-1 -5 1 3 -1 0 5|"to complain"=0 -2 0 0 -1 0 5|"to contact"=2 7 0 -7 -1 0 0|"to do"=-1 0 2 2 -1 0 -1
"to everything"=0 0 0 0 0 0 1|"to find"=0 -1 0 0 3 0 0|"to get"=0 -1 5 -1 0 0 0|"to giv"=0 -1 3 2 0 0 -4
"to hav"=0 -1 1 1 0 0 1|"to her"=0 -1 2 0 0 0 0|"to it"=0 -1 8 1 -4 0 -2|"to keep"=0 -4 0 5 0 0 0
"to know"=0 -4 -3 -1 4 0 5|"to let"=2 5 0 0 -2 0 -3|"to log"=0 -1 0 5 0 0 -1|"to me"=0 1 -4 0 -1 0 6
"to mov"=-1 1 -1 0 0 0 3|"to my"=0 5 -1 1 -1 0 -2|"to put"=0 -1 0 3 0 0 -1|"to releas"=1 2 -1 0 0 0 0
"to resend"=2 -1 0 0 0 0 0|"to say"=-1 2 -3 2 -1 0 3|"to send"=0 4 0 0 1 0 -3|"to set"=0 -2 4 0 0 0 0
"to start"=0 6 0 0 -2 0 -3|"to tak"=0 0 0 1 0 0 0|"to tell"=0 -4 0 5 2 0 -1|"to the"=1 6 -6 -4 7 -2 -1
"to thi"=1 0 0 0 0 0 0|"to use"=0 0 0 -1 0 0 2|"to wait"=0 0 0 0 0 0 1|"to work"=0 5 0 0 0 0 -4
"to writ"=-1 -1 7 1 0 -1 -4|"to you"=-1 2 -2 3 0 0 -1|"to your"=-1 -2 0 0 9 0 -4|"to"=18 -7 -6 7 -5 -6 2
"toasty"=0 2 -3 0 0 0 2|"toda la"=0 0 -4 0 0 0 6|"toda"=-1 2 -4 0 -1 0 5|"todavia no"=0 2 0 0 0 0 -1
"todavia"=0 3 0 0 0 0 -1|"today $"=-1 0 11 0 -4 0 -5|"today after"=-1 3 0 0 -2 0 1|"today and"=1 0 -2 0 0 0 2
"today becaus"=2 0 0 0 0 0 0|"today i"=-1 1 0 0 0 0 2|"today she"=0 3 -2 0 0 0 0|"today thank"=0 0 1 1 -1 0 1
"today"=2 14 7 -4 -19 -2 3|"todo $"=0 -1 -1 0 0 0 4|"todo bien"=0 0 -1 0 0 0 2|"todo"=-1 0 -3 -1 -4 -1 10
"told me"=-1 0 -2 0 1 4 -1|"told you"=0 -1 0 0 3 0 0|"told"=-1 -2 -3 0 4 4 0|"tomorrow $"=0 3 0 0 0 0 -2
"tomorrow"=2 5 0 0 0 0 -4|"tonight"=0 -4 2 4 0 0 -1|"too $"=0 -1 -4 2 -1 0 5|"too she"=0 0 2 0 0 0 0
"too"=-1 -4 1 1 -2 0 7|"took a"=0 4 0 0 -1 1 -1|"took it"=-1 5 0 0 -2 0 -1|"took the"=0 -1 0 0 4 0 -1
"took"=-2 8 -3 0 -1 3 -3|"top"=0 1 0 0 0 0 -1|"touch anything"=0 5 -1 0 0 0 -2|"touch"=0 6 -2 -4 -2 0 3
"training"=0 0 0 1 0 0 0|"transport"=1 0 0 0 0 0 0|"transportation"=1 1 0 0 0 0 0|"tray"=-1 7 0 0 -2 0 -3
"trick"=0 -1 -2 -1 0 0 5|"tried for"=1 -1 0 0 0 0 1|"tried it"=0 8 -1 0 -1 0 -4|"tried"=2 10 -1 -1 -3 -1 -6
"trip"=0 -2 4 0 2 0 -2|"troubl and"=0 -1 1 0 0 0 2|"troubl"=0 -5 2 0 -1 0 6|"try"=1 4 -1 -1 -2 0 2
"trying"=0 3 -1 1 -1 0 -1|"tue"=0 1 -1 0 6 0 -4|"tuesday #"=2 -1 1 0 0 0 0|"tuesday $"=0 4 1 -2 0 0 -1
"tuesday was"=0 -1 0 0 1 0 2|"tuesday"=2 -1 0 -4 2 -1 3|"turn on"=0 -1 2 0 0 0 0|"turn out"=0 -2 -1 0 6 0 -2
"turn"=0 -5 -2 1 5 0 4|"turnaround $"=0 0 0 0 0 0 1|"turnaround"=0 2 0 0 0 0 -1|"turned up"=0 -4 -4 0 13 0 -3
"turned"=0 -5 -1 -1 10 0 0|"twenty minut"=0 5 -3 0 0 0 -1|"twenty"=0 5 -3 0 0 0 -1|"twic in"=0 6 -4 0 0 0 -1
"twic"=0 9 -4 1 -1 0 -3|"two $"=0 0 0 0 3 0 -1|"two OTHER"=0 0 0 1 0 0 1|"two business"=1 0 0 0 -1 0 0
"two day"=0 3 0 1 -1 0 -1|"two kid"=0 -2 2 0 0 0 0|"two mor"=0 -1 2 -1 4 0 -4|"two of"=0 2 0 0 -1 0 0
"two"=-4 14 -8 -7 14 1 -9|"ty $"=0 -4 0 -1 -1 0 8|"ty"=0 -7 6 -2 -1 -1 6|"typ $"=0 4 0 0 0 0 -2
"typ your"=3 -1 0 0 0 0 0|"typ"=3 2 -1 0 -1 0 -2|"typed it"=0 2 0 0 -1 0 0|"typed"=0 -1 -2 0 -1 0 6
"typing"=0 4 -1 0 0 -1 0|"u"=0 -1 -1 0 0 -2 6|"uh"=0 5 -1 0 0 0 -2|"um"=0 4 -2 3 -1 0 -3|"un #"=0 -1 0 0 0 3 0
"un plazo"=3 0 0 0 -1 0 0|"un"=2 -5 -1 -1 -1 10 -3|"una OTHER"=0 -1 2 0 0 0 0|"una pelota"=0 0 0 0 2 0 0
"una pregunta"=0 0 0 1 0 0 0|"una"=-1 4 -1 1 2 -1 -2|"unabl to"=0 2 -1 0 0 0 0|"unabl"=0 2 -1 0 0 0 0
"undeliverabl"=1 0 0 0 0 0 0|"under it"=0 1 3 0 -2 0 -1|"under the"=0 -4 -1 0 9 0 -1
"under warranty"=0 0 0 1 1 0 -1|"under"=-1 -8 0 0 16 -1 -6|"understand"=0 3 0 0 0 0 -1
"unplugged it"=-1 5 1 0 -5 0 2|"unplugged"=-1 3 0 0 0 0 0|"unrelated"=0 -2 4 0 0 0 -1
"until #"=-1 -1 -1 0 6 0 -2|"until monday"=1 0 0 0 0 0 0|"until the"=6 2 -2 0 -3 0 -1|"until"=6 1 -5 0 2 -1 -2
"up $"=0 -2 6 0 -4 0 2|"up and"=0 0 7 -1 -2 0 -1|"up at"=0 -6 -5 0 8 0 4|"up for"=0 0 0 0 0 0 1
"up in"=0 -2 1 0 4 0 -1|"up on"=0 2 -3 0 2 0 0|"up the"=0 -4 4 0 -2 5 -2|"up to"=0 5 0 0 -1 0 -2
"up"=-6 -2 6 -4 0 2 7|"updat your"=1 -1 -1 0 2 0 0|"updat"=1 2 -3 0 3 0 -1|"urgent"=6 -2 -1 0 -2 0 1
"us $"=-1 -4 5 1 -1 0 2|"us and"=0 1 0 1 0 0 0|"us"=-2 0 -2 3 1 4 -3|"usar la"=0 0 -2 4 0 0 -1
"usar"=0 0 -3 5 0 0 -1|"use it"=0 -2 3 0 0 0 0|"use the"=0 0 -1 1 0 0 2|"use"=3 -4 3 1 -1 0 -1
"used it"=0 3 0 1 0 0 -1|"used to"=0 -3 0 0 -2 0 6|"used"=-1 -2 -1 0 2 0 3|"user"=1 4 -2 0 -1 0 0
"using thi"=0 -1 3 0 0 0 0|"using"=0 -3 3 -2 6 0 -2|"usted"=1 0 0 1 -1 0 0|"va"=0 -1 6 -2 -1 0 -1
"vacacion hasta"=2 0 0 0 -1 0 0|"vacacion"=2 0 0 0 -1 0 0|"vacuum"=0 -1 2 0 -1 0 2|"val exampl"=1 0 0 0 0 0 0
"val"=1 0 0 0 0 0 0|"vec"=0 6 -1 0 -1 0 -2|"vendor"=1 -1 0 0 3 0 -1|"venir pero"=0 4 0 0 0 0 -3
"venir tan"=0 4 0 0 -2 0 -1|"venir"=0 7 -1 0 -2 1 -4|"veo"=1 -1 -1 0 0 0 3|"version"=0 2 0 0 0 0 -1
"very much"=0 0 0 0 0 0 2|"very"=0 -2 1 0 -2 6 -1|"vez"=0 9 -2 0 0 0 -5|"viejo"=0 0 0 1 1 0 0
"visit $"=0 -4 -1 0 0 0 6|"visit friday"=5 -1 0 0 -1 -1 -1|"visit"=7 -3 -3 0 -1 -1 2|"visitor"=0 1 0 0 2 0 -2
"vogel"=2 0 0 0 0 0 0|"volvio a"=0 8 -1 0 0 0 -5|"volvio"=0 5 -1 0 0 0 -2|"voss"=0 -1 1 0 4 0 -4
"w"=0 -1 3 0 0 0 0|"wait"=1 -1 0 1 -1 0 3|"waiting"=0 -8 0 0 0 1 9|"wak"=0 -1 3 0 0 0 -1
"walked"=0 -2 -2 0 -2 2 6|"walking"=-1 7 -2 0 -1 0 -2|"want a"=0 0 0 0 0 0 2|"want that"=0 0 0 0 3 0 -2
"want the"=0 -2 -1 0 4 0 0|"want to"=0 -2 -2 1 2 0 4|"want"=0 -5 -4 0 8 0 3|"wanted to"=0 -2 0 0 0 0 4
"wanted"=0 -4 0 0 2 0 4|"warm"=0 -1 3 -1 0 0 1|"warning messag"=1 -1 0 0 0 0 0|"warning"=3 -1 0 0 0 0 0
"warranty"=0 0 0 2 1 0 -1|"was #"=-1 -2 -1 0 6 -1 0|"was $"=0 6 0 -2 -2 0 -2|"was OTHER"=0 0 -1 0 3 0 -1
"was SAME"=0 2 -3 0 2 0 -1|"was SAMEWORD"=0 3 0 0 0 0 -2|"was a"=-1 -1 0 0 8 0 -4|"was about"=0 1 3 0 0 0 -1
"was cap"=0 0 -2 0 3 0 0|"was clear"=0 0 0 0 -4 0 6|"was closed"=0 -1 2 0 0 0 1|"was deleted"=1 0 0 0 0 0 0
"was don"=0 5 -1 -4 -1 0 2|"was fin"=0 7 -1 0 -4 1 -1|"was fixed"=0 5 -1 -2 -4 0 4|"was going"=0 0 0 0 -2 0 4
"was her"=0 3 2 0 -1 0 -2|"was in"=-1 0 0 0 3 1 -1|"was it"=0 -5 -2 9 0 0 0|"was lovely"=0 5 0 0 -1 0 -2
"was me"=0 -1 0 0 2 0 1|"was my"=0 -1 0 0 1 0 1|"was no"=0 1 0 0 2 0 -1|"was not"=2 3 -1 0 -4 2 -1
"was on"=0 2 -1 0 3 0 -2|"was out"=0 0 0 0 0 0 4|"was read"=2 0 0 0 -1 0 0|"was received"=4 0 0 0 -2 0 0
"was sent"=2 0 0 0 0 0 0|"was so"=0 0 0 0 -1 0 2|"was the"=0 1 -2 1 -2 0 3|"was thi"=0 7 0 -4 0 0 -1
"was wrong"=0 -2 0 1 0 0 2|"was"=3 4 -17 3 9 -1 1|"wasn't the"=0 -2 0 0 7 0 -4|"wasn't"=1 -5 0 0 10 0 -3
"wasnt"=0 1 0 0 0 0 0|"wasting your"=0 -1 0 0 -2 0 5|"wasting"=0 -2 0 0 -2 0 6|"watch"=0 -2 0 0 3 0 0
"watched it"=0 1 0 1 0 0 -1|"watching"=0 1 -2 1 -1 0 4|"water OTHER"=0 0 2 0 0 0 0|"water in"=0 0 0 1 1 0 0
"water"=0 3 2 0 1 0 -4|"waxed"=0 -1 0 0 -1 0 5|"way $"=0 -2 3 0 1 0 -1|"way the"=0 0 -1 0 3 0 0
"way to"=0 -1 4 -1 0 0 0|"way"=-1 -2 5 -2 8 -1 -6|"we SAMEWORD"=0 -1 -1 1 4 0 -1|"we are"=0 11 -2 0 -5 0 -1
"we can"=0 -1 -1 0 0 0 4|"we can't"=0 -4 2 0 0 0 4|"we could"=0 -1 0 0 0 0 2|"we found"=0 -1 -1 0 6 0 -2
"we get"=0 0 3 -1 0 0 0|"we got"=2 -2 1 0 -1 0 2|"we had"=0 3 -1 0 1 0 -3|"we hav"=0 -1 4 0 -1 0 0
"we heard"=0 -2 0 0 0 0 4|"we paid"=-1 0 0 0 2 0 -1|"we still"=0 1 2 -1 0 0 0|"we"=-2 -7 2 4 6 -4 1
"we'll writ"=2 0 0 0 0 0 0|"we'll"=2 -7 -1 0 -2 -1 10|"we'r good"=0 -1 1 0 0 0 1|"we'r"=2 0 3 0 -4 0 0
"we'v"=0 -2 0 0 3 0 0|"wed"=-1 1 -1 0 6 0 -4|"wednesday so"=1 -1 2 0 0 0 0|"wednesday"=3 -2 4 0 -2 0 -2
"week $"=0 5 -3 1 -1 0 -1|"week and"=0 -4 0 0 0 1 5|"week"=2 -3 -6 -4 3 0 9|"weekend $"=0 -7 0 0 0 -1 9
"weekend"=0 -4 -2 2 -1 -1 8|"well $"=0 -1 6 -2 0 0 -1|"well i"=0 0 0 0 3 0 -1|"well"=-2 -7 3 0 -1 -1 11
"went back"=0 1 -1 0 3 0 -1|"went black"=0 2 1 0 0 0 -2|"went"=-3 4 -6 -1 6 -1 3|"wer on"=0 -1 0 0 -4 0 7
"wer out"=0 0 0 0 1 0 0|"wer"=-2 -2 2 0 -4 1 6|"what $"=0 0 0 1 0 0 0|"what a"=0 1 -1 0 -1 0 3
"what did"=0 -2 0 1 3 0 -1|"what do"=0 -2 6 0 0 0 -3|"what doe"=0 -1 0 3 0 0 -1|"what i"=0 6 -1 1 0 0 -4
"what the"=0 0 -2 1 7 -1 -4|"what was"=0 -2 0 3 0 0 1|"what we"=0 2 0 1 0 0 -1|"what you"=0 -2 0 3 0 0 1
"what"=0 3 -6 15 7 -4 -15|"whatever you"=0 -4 0 0 -3 2 7|"whatever"=0 -4 -1 0 -3 2 7|"wheel"=0 -2 2 0 -2 0 4
"when i"=-2 26 -1 -4 -7 -1 -9|"when i'm"=3 -1 0 1 0 0 0|"when she"=0 3 -1 1 0 0 -1|"when the"=1 -4 3 0 0 0 1
"when they"=3 -4 4 -1 -1 0 2|"when we"=0 -1 0 1 0 0 0|"when you"=0 1 2 -1 -2 0 2|"when"=6 16 3 4 -13 -4 -11
"whenever you"=0 2 -1 0 1 0 0|"whenever"=0 0 -2 0 5 0 -1|"wher do"=0 -1 -4 6 0 0 -1|"wher els"=0 -1 4 0 0 0 -2
"wher i"=0 3 2 -3 -3 0 3|"wher it"=0 5 -1 -2 0 0 0|"wher to"=0 -3 6 0 0 0 -1|"wher"=0 6 3 4 -5 -2 -4
"whether"=0 -1 0 2 0 0 0|"which is"=0 6 -1 0 -1 0 -2|"which of"=0 -1 0 2 0 0 0|"which was"=0 3 -1 0 0 0 -1
"which"=0 1 -5 6 2 0 -2|"whil you"=0 -1 1 -1 -1 0 3|"whil you'r"=0 -4 5 0 0 0 0|"whil"=0 1 4 -2 1 1 -3
"whit"=0 1 -3 0 0 0 4|"who do"=0 0 0 2 0 0 0|"who els"=0 0 0 1 0 0 0|"who has"=0 -1 -1 2 1 0 0
"who i"=0 1 1 0 0 0 -1|"who knew"=0 -1 0 -4 0 0 7|"who moved"=0 0 0 0 2 0 0|"who to"=0 0 0 0 0 0 1
"who"=-1 0 -6 4 -1 -1 6|"whoever did"=0 -1 1 0 0 0 1|"whoever"=0 -2 -1 0 4 0 0|"whol morning"=0 -2 0 0 3 0 0
"whol tim"=0 -2 0 0 3 1 -1|"whol"=0 -9 1 0 4 1 5|"whom do"=0 0 0 1 0 0 0|"whom"=0 1 0 0 0 0 0
"why it"=0 -4 0 5 0 0 0|"why ther"=0 0 0 -2 4 0 -1|"why"=-1 -3 -1 1 2 0 3|"will answer"=4 -1 0 0 0 0 0
"will be"=8 -1 -2 0 -2 0 -1|"will get"=1 0 0 0 0 0 0|"will i"=0 -1 0 2 0 0 0|"will it"=0 0 0 2 0 0 0
"will let"=0 -1 0 0 0 0 3|"will need"=0 -1 4 0 -1 0 0|"will not"=-1 -1 4 0 0 0 -1|"will respond"=1 0 0 0 0 0 0
"will the"=0 -2 0 4 0 0 0|"will we"=0 -1 0 1 0 0 0|"will"=12 -13 4 8 -6 -1 -2|"wind"=0 -1 0 0 0 0 4
"wing"=0 2 0 0 1 0 -1|"winter"=0 0 1 0 -1 0 1|"wiped"=0 0 0 4 -2 0 -1|"wir"=0 -2 1 0 -1 0 4
"wish"=0 5 0 1 0 0 -4|"with OTHER"=0 -3 2 0 3 0 0|"with a"=1 3 -1 0 -1 0 1|"with her"=0 4 -2 0 -1 0 0
"with it"=-1 -1 0 1 -3 7 -1|"with limited"=2 0 0 0 0 0 0|"with my"=-1 13 -4 0 -4 0 -4|"with no"=0 0 0 0 0 0 2
"with nobody"=0 1 2 0 -1 0 -1|"with the"=2 5 -2 0 0 -1 -3|"with you"=0 1 0 0 4 0 -4|"with your"=0 -4 0 0 2 -1 5
"with"=1 14 -14 0 -2 1 2|"within #"=1 0 0 0 0 0 0|"within"=2 0 0 0 0 0 0|"without a"=-1 -4 -2 0 -2 0 10
"without being"=1 0 0 0 0 0 0|"without it"=0 -1 2 -1 0 0 1|"without"=-1 -6 -1 -1 0 -1 11
"won't OTHER"=0 -2 3 0 0 0 0|"won't tak"=0 0 2 0 0 0 -1|"won't turn"=0 -1 2 0 0 0 0|"won't wak"=0 -1 3 0 0 0 -1
"won't"=-1 -7 21 -1 -4 0 -5|"wonderful year"=4 0 0 0 0 0 -2|"wonderful"=3 5 0 0 -4 -1 -2
"wondering"=0 0 0 3 0 0 -1|"wont"=0 -4 7 0 0 0 -2|"word of"=0 1 -1 0 0 0 2|"word"=0 -1 -3 0 -1 0 7
"work $"=0 1 -1 0 0 2 0|"work can"=0 0 0 2 0 0 -1|"work from"=0 0 0 0 0 0 2|"work great"=0 -1 -2 7 0 0 -1
"work lik"=0 2 -1 0 -1 0 2|"work my"=0 0 2 0 0 0 0|"work now"=0 0 1 1 0 0 -1|"work on"=1 1 0 0 0 0 0
"work thank"=0 -1 0 0 0 0 3|"work ty"=0 -4 6 -1 0 0 0|"work"=-1 -12 6 5 -4 0 8|"worked for"=0 3 1 0 0 0 -2
"worked"=-1 15 -2 -1 -4 0 -6|"working $"=5 -5 0 0 3 0 -1|"working fin"=0 -1 0 0 0 0 3
"working in"=0 -1 0 0 -1 0 5|"working yet"=0 7 -1 0 -1 0 -3|"working"=4 -2 -5 0 2 -1 4
"worth the"=0 -4 0 0 5 0 1|"worth"=0 -4 0 0 5 0 1|"would be"=0 5 -1 0 0 0 -2|"would lik"=5 -5 1 1 0 0 0
"would you"=0 0 0 -1 0 0 2|"would"=2 0 3 -4 -1 4 -2|"wouldn't"=0 -2 0 0 0 0 3|"writ $"=0 1 3 0 -1 -1 0
"writ her"=0 5 1 0 -1 0 -2|"writ it"=0 -1 0 0 3 0 0|"writ so"=0 -1 3 0 0 0 -1|"writ to"=1 0 0 1 0 0 0
"writ"=2 5 9 -3 -4 -2 -6|"writing it"=0 0 2 0 -1 0 0|"writing the"=0 4 0 1 -4 0 0|"writing to"=2 0 0 0 -1 0 0
"writing"=1 8 1 0 -5 0 -4|"written"=0 -4 -1 0 0 0 6|"wrong and"=0 -1 0 0 0 0 2|"wrong one"=0 2 0 0 0 0 -1
"wrong with"=0 -1 0 1 0 2 0|"wrong"=0 -1 -4 0 4 1 1|"wrot $"=0 -1 0 0 2 0 0|"wrot it"=0 0 0 0 1 0 0
"wrot to"=3 0 0 0 0 0 -1|"wrot"=1 9 -3 0 -1 0 -4|"x"=0 2 0 0 0 1 0|"y a"=0 1 0 0 0 0 0|"y el"=0 0 3 -2 0 0 0
"y la"=0 5 -2 0 0 0 -1|"y los"=0 2 -1 0 0 0 0|"y me"=0 3 -1 0 0 1 -1|"y no"=0 4 -2 0 0 0 -1
"y se"=1 2 3 0 -1 0 -3|"y ya"=-1 2 -1 0 -2 0 3|"y"=-4 17 -9 -2 -1 -2 2|"ya SAME"=0 0 -1 1 0 0 2
"ya abr"=0 0 5 -4 0 0 0|"ya entr"=0 -4 5 2 0 0 -2|"ya esta"=0 4 0 0 0 0 -3|"ya jala"=0 -1 1 1 0 0 0
"ya la"=0 -3 -1 6 -1 0 1|"ya no"=0 -4 -2 0 0 0 7|"ya pud"=0 -1 -1 0 -1 0 5|"ya puedo"=0 0 0 1 0 0 0
"ya quedo"=0 -1 2 0 0 0 2|"ya se"=0 8 -1 0 -1 -1 -4|"ya"=-4 -12 0 6 -8 -3 21|"year"=2 -1 -5 -1 -4 2 9
"year's"=0 -1 5 0 3 0 -4|"yellow"=0 3 0 0 0 0 -1|"yep"=0 -4 0 0 -1 -2 9|"yes $"=0 0 0 0 0 2 -1
"yes but"=0 -1 4 0 0 0 -1|"yes it"=0 0 5 -4 0 0 0|"yes"=1 3 8 -5 -3 7 -9|"yesterday $"=0 2 1 -2 0 0 0
"yesterday"=0 2 1 -2 -4 0 4|"yesterday's"=0 0 -2 0 0 0 3|"yet"=0 7 -1 0 -1 0 -3|"yo"=0 1 -2 1 0 0 2
"you #"=0 6 0 0 0 0 -4|"you $"=-4 18 3 4 10 0 -30|"you OTHER"=0 6 4 -7 -1 -2 2|"you SAME"=0 -1 -1 0 2 0 2
"you a"=0 -2 -1 0 -1 2 3|"you are"=0 0 1 -4 0 0 4|"you asked"=-1 -4 -1 0 11 0 -4|"you at"=0 0 0 0 0 0 1
"you back"=1 0 0 0 0 0 0|"you cam"=0 2 0 0 -1 0 1|"you can"=0 -3 6 -2 1 -2 1|"you can't"=0 0 -2 0 0 0 4
"you changed"=0 0 0 0 0 2 0|"you closed"=-1 4 -2 0 -1 0 0|"you com"=0 -1 3 -2 -1 0 2
"you coming"=0 2 0 0 0 0 -1|"you could"=0 1 0 0 0 0 0|"you couldn't"=-1 2 0 0 2 0 -2|"you did"=0 -5 -3 6 -1 0 4
"you do"=1 0 3 -2 -1 0 1|"you don't"=0 -2 0 0 0 0 3|"you for"=5 -2 -6 -2 -5 -1 12|"you from"=0 0 0 0 -1 0 2
"you gav"=0 0 0 0 0 0 1|"you get"=0 1 -1 0 0 0 1|"you guy"=0 -2 -1 0 -1 0 4|"you hav"=0 -2 2 2 2 0 -3
"you i"=0 0 0 0 0 0 2|"you it"=-1 0 -1 0 5 0 -1|"you know"=3 1 -2 -1 -1 0 1|"you left"=-1 -2 -1 0 7 0 -1
"you may"=2 -1 1 0 -1 0 1|"you my"=0 -1 4 0 -2 0 0|"you need"=0 -1 -1 5 0 0 -1|"you on"=0 -2 0 0 1 0 2
"you peopl"=0 -1 -1 -4 -1 0 8|"you pleas"=0 0 0 -1 0 0 2|"you put"=0 1 0 1 0 0 0|"you question"=0 -2 1 3 0 0 0
"you replaced"=0 4 0 0 -2 0 -1|"you see"=0 0 -1 2 0 0 0|"you send"=0 -1 5 0 -1 0 -1|"you sir"=0 -1 0 0 0 0 2
"you so"=-2 10 1 -2 6 -1 -11|"you tell"=0 -2 0 3 0 0 1|"you thank"=0 -4 -1 -1 -3 0 10|"you the"=0 -4 6 0 -2 0 2
"you there's"=0 3 1 0 0 0 -2|"you to"=0 2 -1 0 0 0 1|"you told"=0 4 -2 0 -1 0 0|"you very"=0 0 0 0 0 0 2
"you wer"=0 -3 4 3 -4 2 1|"you when"=0 -1 -2 5 0 0 -1|"you will"=2 0 0 0 0 0 0|"you would"=0 0 0 0 3 0 -2
"you wrot"=3 0 0 0 0 0 -1|"you"=-8 -5 -1 -5 -2 -4 27|"you'd"=-2 5 -1 -1 1 -1 1|"you'll"=0 -2 0 0 -1 0 4
"you'r not"=3 0 0 0 -1 0 -1|"you'r reading"=3 -1 -1 0 0 0 0|"you'r"=6 -4 4 0 -5 0 2
"you'v reached"=2 -1 0 0 0 0 0|"you'v"=2 -1 0 0 0 0 0|"young man"=0 -1 0 0 -2 0 4|"young"=0 3 -1 2 -2 0 0
"your OTHER"=4 1 -1 0 -1 0 -1|"your SAMEWORD"=0 -2 0 0 0 0 5|"your THING"=9 -4 -1 0 -2 0 -2
"your address"=0 -1 2 0 0 0 0|"your map"=0 2 -1 0 2 0 -1|"your messag"=12 2 -1 -1 -5 -1 -4
"your question"=2 -1 0 0 0 0 0|"your record"=-1 3 0 0 0 0 -1|"your reply"=3 -1 0 0 0 0 0
"your request"=1 0 0 0 0 0 0|"your ticket"=1 -2 0 0 2 0 0|"your tim"=0 -1 0 0 -2 0 5
"your"=27 -25 -9 -5 10 -3 6|"z"=-1 -1 -1 0 5 0 -1|"zero"=0 -3 4 0 0 0 1|address=18 -4 -2 0 -6 -1 -3
all-well=-2 14 -27 -33 5 20 24|another&ask=-1 9 -8 9 -2 -1 -4|another&fail=-2 -2 6 0 -2 -2 4
another&glad=0 -3 -4 1 4 -1 5|another&if=-1 -2 5 -1 -1 -3 4|another&neg=0 4 11 -2 -4 -1 -8
another&ok=-1 -2 -1 9 -6 -1 4|another&past=0 5 0 0 -4 0 1|another&said=-5 1 17 -14 16 -6 -7
another&tell=-2 -6 10 -1 4 3 -7|another&thanks=0 -2 -1 0 -1 0 5|another&want=-1 -6 21 -6 -5 3 -4
another@near=-3 -7 12 4 -8 -2 7|another@new=-4 2 -5 2 10 -2 -3|another@none=-7 -17 25 5 4 -7 0
another@number=-1 8 2 0 -4 -1 -2|another@other=-3 -1 24 -5 0 0 -13|another@same=2 12 -4 -10 -4 -1 5
answer-only=-1 -4 -1 -1 -2 17 -6|area:other=0 5 2 3 0 -2 -7|ask>ask=2 7 0 -4 -1 0 -2
ask>ask@none=0 1 2 1 0 0 -2|ask>ask@other=0 -1 0 3 0 0 0|ask>ask@same=2 8 -1 -7 0 0 0|ask>askfail=0 0 0 2 0 0 0
ask>fail=1 4 -2 -2 0 0 1|ask>fail@none=0 2 0 -2 0 0 2|ask>fail@other=2 2 0 -1 0 0 -1
ask>fail@same=0 1 -1 2 0 0 -1|ask>neg=0 1 1 0 0 0 0|ask>ok=0 -2 3 -4 0 0 5|ask>ok@none=0 -1 0 -4 0 0 5
ask>past=0 6 3 -7 3 0 -2|ask>past@same=0 7 -1 -7 3 0 -1|ask>said=2 10 -7 -7 -4 -1 7
ask>said@none=2 11 -5 -2 -2 -1 -1|ask>said@other=2 -2 -2 -1 -1 0 5|ask>said@same=1 -1 -2 -5 0 0 9
ask>thanks=0 -3 -3 11 -3 -1 0|ask>thanks@none=0 -3 -3 11 -3 -1 0|ask>want=0 -1 -2 6 0 0 -1
ask>want@none=0 0 0 2 0 0 0|ask>want@other=0 0 0 2 0 0 0|ask>want@same=0 0 -1 3 0 0 0|ask@near=2 5 2 3 -8 -1 -1
ask@new=0 -4 0 12 -2 -3 -1|ask@none=-4 0 4 4 4 -2 -4|ask@other=0 1 -7 14 -2 -1 -3|ask@same=1 8 -9 9 -3 -1 -4
askfail>said=0 2 -3 0 0 0 3|askfail>said@none=1 3 -1 0 0 0 0|askfail>said@other=1 0 -1 0 0 0 3
askfail>want=0 0 0 1 0 0 0|askfail>want@other=0 0 0 1 0 0 0|askfail@near=0 7 -3 2 -1 0 -2
askfail@none=0 -3 -2 6 -1 0 2|askfail@other=1 -1 -2 2 0 0 3|asks-last?=-7 0 11 39 -13 -10 -18
asks?=-7 6 2 62 -27 -13 -21|but:ask=0 -1 4 1 0 0 -2|but:fail=-1 4 -4 0 -1 6 -2|but:glad=0 3 0 0 0 0 -1
but:if=0 4 -1 -1 0 0 0|but:neg=-5 26 -12 0 -2 0 -5|but:ok=-1 2 -4 -1 4 -1 2|but:past=0 0 9 -1 -1 0 -5
but:said=-4 -7 17 -4 -13 -2 15|but:tell=0 -7 6 0 0 1 2|but:thanks=0 0 0 0 0 1 0
complains=-2 43 10 -7 -8 -14 -20|fail>ask=0 6 -4 1 -1 0 -1|fail>ask@none=0 3 -2 1 0 0 0
fail>ask@other=0 0 -1 2 0 0 0|fail>ask@same=0 4 -1 -2 0 0 0|fail>fail=-2 -6 3 -1 1 -1 8
fail>fail@none=1 -6 1 0 5 0 2|fail>fail@other=-1 3 -1 -1 -1 0 3|fail>fail@same=2 -5 3 0 -4 0 6
fail>glad=0 6 -2 0 -2 0 0|fail>glad@none=0 1 -2 0 0 0 2|fail>if=-1 -5 4 0 6 0 -2|fail>if@same=0 -3 5 0 0 0 0
fail>neg=6 -7 4 -1 3 -1 -2|fail>neg@none=0 -4 8 0 2 0 -4|fail>neg@other=6 3 -3 0 2 0 -7
fail>neg@same=0 -7 -1 0 0 0 10|fail>ok=-2 -6 -3 -1 -2 3 12|fail>ok@none=-1 5 4 0 -2 0 -5
fail>ok@other=0 -9 -6 0 -1 4 15|fail>ok@same=0 -2 0 0 2 0 2|fail>past=0 -4 -1 0 0 0 6
fail>said=-5 3 3 -4 1 -2 5|fail>said@none=-3 -7 -4 -2 9 0 9|fail>said@other=-2 6 3 -2 -6 -2 4
fail>said@same=-1 5 7 -1 -3 -1 -5|fail>tell=3 -6 7 0 -6 2 2|fail>tell@none=1 -1 0 0 -1 2 1
fail>tell@other=3 -3 2 0 -2 0 2|fail>tell@same=0 -2 6 0 -3 0 0|fail>thanks=-2 2 0 -4 -2 4 2
fail>thanks@none=-2 9 2 -4 0 -1 -4|fail>thanks@other=0 -6 -1 0 -2 6 5|fail>want=1 2 0 -2 -1 -1 3
fail>want@none=2 -1 3 -1 -1 0 -1|fail>want@other=-1 0 -1 -1 0 0 5|fail@near=1 12 -2 2 -8 -2 0
fail@new=-3 5 7 -4 -5 -2 4|fail@none=8 11 -17 -10 6 -6 10|fail@number=-2 -7 17 -1 -1 2 -7
fail@other=-4 -12 13 2 -5 2 5|fail@same=-5 22 -2 -6 -5 -3 1|fields=5 0 0 0 -1 -1 -2|figure=0 -4 -2 0 -1 0 10
first:ask=-4 5 -5 7 -1 -4 4|first:askfail=0 0 -1 3 0 0 0|first:fail=-4 3 -6 -7 -1 2 14
first:glad=-2 -11 11 3 -6 12 -5|first:if=-1 11 -4 -4 2 -1 -1|first:neg=2 15 -5 -12 -12 -4 18
first:ok=-9 17 16 7 -14 -16 0|first:past=0 1 -6 -2 -1 1 9|first:said=10 1 -2 -4 -2 11 -12
first:tell=0 -5 -9 -5 25 -2 -2|first:thanks=-8 22 11 1 2 -15 -11|first:want=-1 -5 -1 8 -2 -1 5
glad-picture=-1 -12 -2 -4 -4 2 23|glad>ask=0 -2 2 7 0 -1 -4|glad>ask@none=0 -2 4 1 0 0 -2
glad>ask@other=0 0 -1 3 0 -1 0|glad>ask@same=0 0 -1 3 0 0 -1|glad>fail=-1 6 4 6 2 -1 -14
glad>fail@none=0 2 1 0 -1 0 -1|glad>fail@other=-1 -3 5 6 3 -1 -8|glad>fail@same=0 8 -1 0 0 0 -5
glad>glad=0 7 -4 -1 0 -1 0|glad>glad@none=0 7 -4 -1 0 -1 0|glad>if=0 -2 4 0 -1 0 0|glad>if@other=0 0 2 0 0 0 0
glad>neg=1 -4 6 -2 -3 0 3|glad>neg@none=1 -3 -1 0 -2 0 6|glad>neg@other=1 -1 4 0 0 0 -2
glad>neg@same=0 0 3 -1 0 0 -1|glad>ok=-1 5 -5 -1 -1 -2 7|glad>ok@none=0 0 0 -1 0 -1 4
glad>ok@other=0 6 -3 0 0 0 -2|glad>ok@same=0 0 -1 0 -1 -1 5|glad>said=2 12 4 -4 -5 -3 -5
glad>said@none=3 14 -4 0 -6 -4 -2|glad>said@other=1 11 2 0 -4 -2 -7|glad>said@same=0 -5 3 -4 3 3 3
glad>tell=-1 -1 2 2 -4 0 4|glad>tell@none=0 0 2 0 -2 0 1|glad>tell@other=-1 0 1 1 -2 0 3
glad>thanks=3 -4 4 -6 -4 6 3|glad>thanks@none=3 -4 3 -5 -1 6 -1|glad>thanks@other=0 0 -1 0 0 0 3
glad>thanks@same=0 -1 2 0 -2 0 2|glad>want=0 -2 -4 8 0 0 1|glad>want@none=0 0 0 3 0 0 -1
glad>want@other=0 -1 -4 4 0 0 3|glad>want@same=0 -1 0 3 0 0 -1|glad@near=-2 0 7 -4 -7 12 -4
glad@new=0 4 0 0 0 0 -3|glad@none=0 -7 -4 0 -9 -1 22|glad@other=0 3 0 1 0 0 -1|glad@same=-2 -4 5 5 1 -1 -3
if>ask=0 0 0 2 0 0 -1|if>fail=2 0 0 0 0 0 0|if>fail@none=0 1 0 0 0 0 0|if>glad=0 -1 0 0 0 0 3
if>glad@none=0 -1 0 0 0 0 3|if>neg=0 -3 -1 0 7 0 -2|if>neg@none=-1 -3 -1 0 7 0 -2|if>ok=2 -3 -1 0 -2 0 6
if>ok@none=2 0 -1 0 -1 0 3|if>past=0 -1 0 0 -1 0 3|if>said=0 -9 3 3 -1 0 6|if>said@none=0 -5 -1 0 7 0 1
if>said@other=0 -2 4 4 -7 0 2|if>said@same=0 -4 -1 0 5 0 1|if>thanks=1 3 1 -1 2 0 -5
if>thanks@none=1 3 1 -1 2 0 -5|if>want=1 2 -1 0 0 0 0|if@near=1 -7 8 -2 5 -3 -1|if@new=0 1 0 5 -3 0 -2
if@none=2 2 -4 -3 2 -1 4|if@other=0 -3 4 2 -6 0 4|if@same=0 7 -2 0 -1 0 -3|informs&ask=-1 5 8 -7 1 0 -5
informs&fail=4 2 -4 -2 10 1 -8|informs&if=1 0 -1 9 -2 0 -5|informs&neg=-4 2 -17 -3 21 1 0
informs&ok=-1 -4 -3 -2 4 3 5|informs&past=3 9 -4 -2 -9 5 -1|informs&tell=-1 -1 -2 -11 16 -1 2
informs&want=2 -10 -3 11 10 -1 -8|is:ask=-4 -2 -9 47 -11 -8 -12|is:askfail=0 2 -6 11 -2 -1 -2
is:fail=-5 22 20 -17 -18 -9 10|is:glad=-4 -5 7 1 -13 10 6|is:if=2 -2 3 1 1 -5 2|is:neg=4 16 -6 -16 -2 -4 8
is:ok=-11 -12 9 -3 -1 2 19|is:past=0 -1 3 -12 -4 3 14|is:said=-2 5 1 -17 24 -11 3|is:tell=-1 -1 -2 -11 16 -1 2
is:thanks=-13 1 10 3 -5 -8 14|is:want=1 -7 14 10 -8 -5 -3|last:ask=-5 -2 0 34 -5 -6 -15
last:askfail=0 0 -2 7 -1 0 -2|last:fail=-1 31 12 -6 -7 -12 -16|last:glad=-4 -5 -13 -7 -4 13 22
last:if=-2 7 2 -1 3 -4 -4|last:neg=1 5 4 -2 0 -4 -3|last:ok=-5 2 -7 -10 8 -2 16|last:past=0 6 5 -8 -7 4 2
last:said=4 11 -4 -8 -1 1 -1|last:tell=-4 10 5 -6 1 -2 -3|last:thanks=-4 -6 -15 -6 -2 0 35
last:want=4 -7 10 10 4 -6 -13|list:another=-14 -7 48 -4 -1 -14 -6|list:asks=-3 -9 34 13 -13 -9 -11
list:automatic=90 -28 -9 -5 -17 -9 -20|list:conditional=16 -4 -9 5 -5 2 -3|list:contrast=-12 21 24 -11 -16 3 -7
list:courtesy=-1 9 -4 1 -3 0 -1|list:doubt=-1 -13 -10 42 -4 -4 -8|list:fail=-7 0 9 -7 -4 -9 19
list:glad=-7 -13 6 9 -19 7 18|list:informs=1 2 -19 -11 42 2 -15|list:jest=-1 -3 -4 -1 -4 -1 15
list:machine=18 -5 -3 -1 -4 -2 -2|list:ok=-2 13 7 7 -15 -9 1|list:partly=3 19 5 -9 5 -10 -12
list:past=-13 6 -25 -6 28 -1 12|list:persists=2 35 -19 0 -8 -8 0|list:rating=-8 -8 3 3 -15 25 3
list:thanks=-14 -11 7 2 -5 -11 33|list:untroubled=-3 -25 -6 -4 -4 0 43|many:automatic2=31 -6 -7 -2 -6 -2 -6
many:automatic3=10 -2 -1 0 -4 -1 -2|many:automatic4=2 0 0 0 0 0 0|many:fail2=0 -7 -4 -1 -4 1 17
many:fail3=0 -4 -1 0 0 0 5|many:informs2=7 -8 -10 2 17 2 -9|many:informs3=2 0 -1 0 2 0 -1
many:machine2=3 0 0 0 -1 0 0|many:persists2=0 12 -5 -1 -1 0 -2|many:thanks2=-2 -10 8 -1 -13 -4 22
many:thanks3=0 -1 -1 0 -1 0 4|name:first=28 -28 -14 -11 30 -2 -2|name:other=-4 -16 26 2 1 -2 -6
neg>ask=0 5 0 0 -1 0 -3|neg>ask@other=0 3 1 -1 0 0 -1|neg>ask@same=0 3 -2 2 0 0 -1|neg>fail=7 -10 8 -1 -4 -1 3
neg>fail@none=7 -6 -1 0 -1 0 3|neg>fail@other=-1 -10 10 -1 -2 0 4|neg>fail@same=1 6 -1 0 -1 0 -4
neg>glad=-1 2 -1 0 -2 0 4|neg>glad@none=0 3 0 0 0 0 -1|neg>glad@same=-1 -1 -1 0 -1 0 5
neg>if@same=1 -1 0 0 0 0 1|neg>neg=9 -8 1 -1 -4 -1 7|neg>neg@none=0 -6 -1 -1 -2 -1 12
neg>neg@other=6 -4 2 0 -2 0 0|neg>neg@same=5 1 -1 0 -1 0 -2|neg>ok=-1 4 -1 -1 3 3 -6
neg>ok@none=-1 2 -2 0 5 0 -1|neg>ok@other=1 2 0 0 -1 1 -2|neg>ok@same=0 1 2 0 0 2 -2|neg>past=-1 -2 1 0 -3 0 6
neg>past@other=0 -3 -1 0 -1 0 7|neg>past@same=0 3 3 0 -1 0 -3|neg>said=6 -2 1 -4 2 -2 0
neg>said@none=3 -6 4 -2 0 -1 4|neg>said@other=5 -4 6 -2 3 2 -10|neg>said@same=-1 3 -9 -1 4 1 5
neg>tell=-4 9 -3 0 -6 2 4|neg>tell@none=-2 1 0 0 1 0 3|neg>tell@other=0 4 -1 0 -1 4 -4
neg>tell@same=-1 5 -1 0 -5 -2 6|neg>thanks=-1 2 -1 -1 4 0 -1|neg>thanks@none=-1 3 0 -1 4 0 -4
neg>thanks@other=0 -1 -1 0 0 0 2|neg>want=2 2 0 -3 4 0 -4|neg>want@none=2 0 1 -1 0 0 0
neg>want@other=0 -2 1 -1 4 0 -1|neg>want@same=0 6 -3 0 0 0 -2|neg@near=3 5 -2 1 -11 2 5
neg@new=-1 11 -1 -4 -4 -1 1|neg@none=-5 -7 0 -3 11 -2 7|neg@number=4 -2 1 0 1 0 -1
neg@other=14 5 -2 -4 -5 -2 -7|neg@same=-1 -2 7 -6 3 0 0|negated@near=1 10 -4 -2 -17 -2 16
negated@new=-3 -9 10 0 -1 -2 6|negated@none=1 6 -22 -10 -5 0 32|negated@number=4 0 1 0 0 0 -2
negated@other=11 -5 13 -4 -12 0 -1|negated@same=-5 12 13 -10 -7 -3 2|no-failure=-9 -4 -12 9 11 -1 8
number:first=13 -10 -8 -12 20 10 -11|number:other=-1 -13 22 -5 6 7 -13|number:same=-4 -2 23 -4 -1 3 -13
ok>ask=-1 -2 7 0 -2 0 0|ok>ask@none=0 -1 -1 6 0 0 -1|ok>ask@other=0 -1 5 -2 0 0 0|ok>ask@same=0 1 4 -4 -1 0 2
ok>askfail=1 -1 0 2 0 0 -1|ok>askfail@none=0 -1 0 3 0 0 0|ok>fail=-4 8 2 -2 -3 5 -5
ok>fail@none=-1 5 -5 -1 -3 6 0|ok>fail@other=-1 -5 5 -1 3 0 1|ok>fail@same=-1 11 3 0 -2 0 -8
ok>glad=0 -1 2 -1 -1 -1 4|ok>glad@none=0 -1 2 -1 -1 -1 4|ok>if=0 2 1 0 -1 0 -1|ok>if@other=0 1 1 -1 0 0 0
ok>if@same=0 1 0 1 0 0 -1|ok>neg=-1 15 -5 -2 -8 0 3|ok>neg@none=-1 10 -5 -1 -2 1 -1
ok>neg@other=0 9 -5 0 -6 0 5|ok>neg@same=0 -3 5 0 0 0 -1|ok>ok=-2 -3 -7 -1 0 5 10|ok>ok@none=-1 -4 -3 -1 -2 6 5
ok>ok@other=0 -1 -1 0 2 0 3|ok>ok@same=-1 3 -2 0 0 0 3|ok>past=0 -2 5 0 -2 2 -1|ok>past@none=1 2 0 0 0 0 -1
ok>past@other=0 -4 5 0 -1 2 -2|ok>said=2 -4 -5 4 5 -2 0|ok>said@none=2 -1 -6 -3 1 -4 11
ok>said@other=0 -7 8 -5 8 2 -4|ok>said@same=3 3 -7 12 -7 -1 -2|ok>tell=2 -7 3 -2 -4 1 9
ok>tell@none=1 -5 -2 0 1 1 6|ok>tell@other=1 -1 5 -1 -5 0 2|ok>tell@same=0 -1 0 0 0 0 2
ok>thanks=-2 -7 -5 4 -5 0 17|ok>thanks@none=-2 -5 -1 1 -4 0 10|ok>thanks@other=0 -2 -2 -1 -1 -1 8
ok>want=3 -8 8 -5 8 0 -4|ok>want@none=0 -1 4 2 -1 0 -3|ok>want@other=4 -2 3 -5 3 0 -2
ok>want@same=-1 -4 0 -2 6 0 2|ok@near=-4 12 4 -6 -5 -2 3|ok@new=0 1 -8 -4 5 -1 7|ok@none=-5 -10 3 11 -8 1 10
ok@number=0 -2 -3 0 -1 5 4|ok@other=1 3 -12 -4 7 0 6|ok@same=-4 -9 15 -1 1 1 0|past>fail=0 2 0 0 -2 0 2
past>fail@same=0 1 0 0 -2 0 2|past>if=2 -1 0 0 0 0 0|past>neg=2 4 1 -2 -1 0 -4|past>neg@none=3 -3 0 0 -1 0 3
past>neg@other=0 4 2 -1 -1 0 -2|past>neg@same=0 4 -1 0 3 0 -4|past>ok=0 -2 -4 0 3 0 5
past>ok@none=0 0 0 0 0 0 2|past>ok@other=0 -1 0 0 4 0 -1|past>ok@same=0 0 -3 0 -1 0 5|past>past=1 2 0 0 -1 0 0
past>said=1 -7 -2 -1 3 0 7|past>said@none=0 -6 -1 0 3 0 7|past>said@other=2 -4 0 -1 1 1 4
past>said@same=0 4 0 0 -1 0 -1|past>tell=0 0 0 0 3 0 -1|past>tell@same=0 -2 0 0 4 0 -1
past>thanks=0 -1 2 0 -1 0 2|past>thanks@none=0 -1 2 0 -1 0 2|past>want=0 4 1 0 -3 0 0
past@near=0 16 1 -7 0 0 -8|past@new=0 -3 5 0 0 0 0|past@none=3 -10 -3 -1 0 2 11|past@other=-1 -4 5 -3 0 2 2
past@same=-1 -1 -3 0 -4 0 10|persists&ask=0 -4 0 6 0 0 -1|persists&fail=4 19 -13 -9 -5 -5 11
persists&if=0 8 -5 -2 1 -1 2|persists&ok=0 13 -2 0 -2 -1 -6|persists&thanks=0 7 -1 0 0 0 -4
persists&want=0 -2 1 5 -1 0 -1|persists@near=1 15 -8 9 -5 -3 -7|persists@new=-2 4 -5 -1 -2 -1 10
persists@none=8 11 5 -4 0 0 -20|persists@number=0 6 -6 0 3 0 -1|persists@other=-2 -5 2 0 -1 -2 10
persists@same=-2 15 -11 -3 -3 -1 6|picture=-1 2 -2 0 4 0 -2|quotes=10 23 -7 -2 -9 -1 -14
rates=-5 -6 2 -2 -9 38 -16|rates-only=-1 -1 0 0 -1 7 -2|rates-somewhere=-8 -6 -2 0 -14 50 -18
rating-asked=-9 -13 -6 -5 -18 69 -16|rating-asked,no-thing=-5 -12 -7 -2 -6 43 -8|said@near=2 0 -1 -8 -1 5 6
said@new=-1 -6 -9 -7 20 -3 7|said@none=22 1 4 -12 -13 0 1|said@number=-2 10 1 -3 3 3 -9
said@other=4 -2 -7 -9 -3 1 18|said@same=-1 16 -10 -8 1 -8 11|says-closed=9 -5 -2 0 2 0 -2
shouts=2 -6 -4 -2 -4 0 16|smtp-code=2 -2 -1 0 3 0 0|tell>fail=0 -8 1 1 9 0 -1|tell>fail@none=1 -4 0 0 2 0 3
tell>fail@other=0 0 -2 1 4 0 -2|tell>fail@same=0 -4 4 0 3 0 0|tell>glad=0 4 -1 0 -3 0 1
tell>glad@none=0 1 0 0 -3 0 4|tell>if=1 -1 0 0 -2 0 4|tell>if@other=0 -1 0 0 -2 0 4|tell>neg=0 1 -4 0 5 3 -2
tell>neg@none=1 -2 0 0 5 0 -1|tell>neg@other=-1 1 -2 0 4 0 0|tell>neg@same=1 2 -1 0 -4 3 0
tell>ok=-1 1 -4 -1 -1 3 4|tell>ok@none=-1 -2 -1 0 4 0 1|tell>ok@other=0 -1 0 0 -4 0 6
tell>ok@same=0 4 -2 0 -1 3 -3|tell>past=0 -2 0 0 3 0 0|tell>said=2 -11 -8 -2 14 0 5
tell>said@none=5 -5 -5 -1 3 1 3|tell>said@other=-2 -4 -1 0 8 -1 2|tell>said@same=2 -2 -2 0 0 0 5
tell>tell=2 -5 -2 -1 12 -1 -3|tell>tell@none=0 0 -1 0 4 0 -1|tell>tell@other=3 -4 0 0 5 -1 -2
tell>tell@same=2 -1 -1 0 2 0 1|tell>thanks=-1 -4 -1 -1 -2 0 11|tell>thanks@none=-1 -4 -1 -1 -2 0 11
tell>want=3 -2 5 -1 -2 0 -1|tell>want@other=3 -2 2 0 -1 0 -1|tell@near=1 2 4 -1 -3 -1 0
tell@new=0 8 -2 -2 0 0 -2|tell@none=4 -6 -4 -4 10 -1 2|tell@number=-1 -6 4 0 5 3 -2
tell@other=0 -1 -1 -2 3 -1 3|tell@same=-1 -2 -3 0 8 0 -1|thanks>ask=1 -5 -6 10 1 0 2
thanks>ask@none=0 -3 0 0 5 0 -1|thanks>ask@other=0 0 -3 2 -1 0 3|thanks>ask@same=2 -2 -4 8 -4 0 -1
thanks>askfail=0 -1 -2 3 0 0 2|thanks>askfail@other=0 -1 -2 1 0 0 3|thanks>fail=-2 0 9 -4 -4 -1 3
thanks>fail@none=0 1 -1 -1 2 0 2|thanks>fail@other=-1 -4 11 -1 -4 0 -1|thanks>fail@same=0 3 -1 -1 -2 0 3
thanks>glad=-1 -2 3 2 0 -1 1|thanks>glad@none=0 -1 0 1 1 -1 3|thanks>glad@same=0 -1 3 1 0 0 -1
thanks>if=0 0 2 3 -2 0 -2|thanks>if@other=0 -1 2 4 -2 0 -1|thanks>neg=-1 5 3 5 -1 -1 -7
thanks>neg@none=0 -1 0 1 2 0 0|thanks>neg@other=0 8 1 -1 -3 0 -4|thanks>neg@same=0 -2 2 5 0 0 -4
thanks>ok=-1 4 0 2 3 -2 -4|thanks>ok@none=0 2 2 2 0 -1 -4|thanks>ok@other=0 0 -4 -1 2 0 3
thanks>ok@same=0 2 1 1 1 0 -4|thanks>past=0 1 1 -1 1 0 0|thanks>past@none=0 -1 0 0 0 0 2
thanks>past@same=0 1 1 0 1 0 -1|thanks>said=-5 7 3 -2 -1 -4 3|thanks>said@none=-4 1 5 -5 7 -1 -2
thanks>said@other=-1 3 1 2 3 -2 -5|thanks>said@same=-1 1 2 -2 -4 -1 6|thanks>tell=-1 -5 6 -1 7 -1 -4
thanks>tell@none=0 0 0 0 5 0 -3|thanks>tell@other=0 -4 1 0 3 0 1|thanks>tell@same=0 0 6 0 -1 0 -2
thanks>thanks=-1 1 1 -1 -5 -2 9|thanks>thanks@none=-1 -3 2 -1 -4 -2 10|thanks>thanks@other=0 3 0 0 0 0 -2
thanks>thanks@same=0 1 0 0 -1 0 2|thanks>want=-1 2 10 -2 -4 0 -5|thanks>want@none=0 1 5 -2 -1 0 -2
thanks>want@other=0 3 0 -1 -1 0 0|thanks>want@same=0 -1 6 0 -1 0 -3|thanks@near=0 9 -3 3 -2 0 -4
thanks@new=-1 -4 -1 -2 -6 0 17|thanks@none=-13 6 10 6 5 -13 0|thanks@other=2 -1 -2 -1 -2 6 -1
thanks@same=0 -6 6 -1 -4 0 7|thing:both=-6 0 25 2 5 -4 -20|thing:none=-23 12 -21 4 -10 14 24
thing:other=-11 2 4 -4 1 -1 10|thing:same=-15 7 13 -4 2 -14 12|want>ask=0 0 4 -2 0 0 0
want>ask@none=0 0 5 -4 0 0 0|want>ask@other=0 0 -2 3 0 0 0|want>fail=0 5 -2 -1 0 0 -1
want>fail@other=0 3 -1 0 0 0 0|want>fail@same=0 2 -1 0 0 0 0|want>glad=0 0 -2 0 0 0 4
want>glad@none=0 0 -2 0 0 0 4|want>neg=0 -3 0 0 -1 0 6|want>neg@none=0 -1 4 0 0 0 -1
want>neg@other=0 -1 -2 0 0 0 3|want>neg@same=0 -1 -2 0 0 0 4|want>ok=-1 -3 1 -1 2 0 5
want>ok@other=0 -2 3 -1 2 0 0|want>said=-1 1 8 -2 -8 -1 5|want>said@none=1 6 -1 1 -7 -1 3
want>said@other=1 -1 2 -1 1 0 -1|want>said@same=-1 -4 2 -3 -3 0 10|want>thanks=0 -2 2 4 0 0 -2
want>thanks@none=0 -2 2 4 0 0 -2|want>want=0 -1 6 -2 -1 0 -1|want>want@none=0 0 3 0 -1 0 0
want>want@other=0 0 1 0 0 0 0|want@near=-4 4 6 9 -9 1 -6|want@new=4 -9 -9 6 0 -1 10|want@none=3 1 8 -2 -6 -2 -1
want@number=0 0 3 -1 0 0 0|want@other=-1 1 9 -1 1 -3 -4|want@same=-1 -4 4 -2 6 0 -2|wordless=-1 -7 -1 -2 -3 8 8
words:few=-10 6 -14 -10 -16 26 20|words:line=-12 7 10 13 -3 -15 2|words:many=2 3 0 3 -9 3 0
words:short=-12 22 -10 -5 1 -4 9|words:some=11 7 8 -7 9 -21 -7|word~!=33 -22 2 -15 -23 -5 32
word~!!=6 -8 0 -8 -8 14 5|word~!!!=-1 -2 2 0 -1 -2 7|word~!!!!!!=0 -4 -1 0 -1 -2 10
word~!!_$=-2 -6 -7 -3 -3 16 6|word~!!_i=0 2 -1 0 -1 0 2|word~!_$=9 -13 -16 -8 -8 8 29
word~!_could=0 -2 11 -6 0 0 -1|word~!_how=0 0 0 2 0 0 0|word~!_i=4 3 -3 0 -4 0 1|word~!_i'm=5 -1 -1 0 -1 0 -1
word~!_if=6 -1 -2 0 0 0 -2|word~!_is=2 -1 -2 4 0 0 -1|word~!_ms=5 -1 4 0 0 0 -5|word~!_now=0 -1 5 0 0 0 -2
word~!_thanks=0 -1 -1 0 0 -1 6|word~!_the=7 -7 -5 0 -1 0 8|word~!_we=2 -2 1 0 -1 0 1
word~!_you've=4 -1 -1 0 0 0 -1|word~#=33 -13 8 -49 43 29 -49|word~#_!=-1 -1 15 -3 -3 -4 -2
word~#_!!=-1 -2 5 0 0 1 0|word~#_#=32 -31 -24 -6 20 -2 13|word~#_$=1 -10 -8 -5 7 21 -5
word~#_'s=-1 -1 7 0 -1 0 -2|word~#_)=-1 -3 -1 0 -1 9 -1|word~#_,=-10 -25 -14 -8 45 35 -20
word~#_.=16 -2 -34 -12 19 31 -16|word~#_:=5 34 -5 -5 -4 -18 -5|word~#_?=0 -2 7 0 -1 -1 -1
word~#_a=5 -3 -3 0 5 -1 -1|word~#_after=1 -1 4 0 -1 0 -2|word~#_al=6 -1 -1 0 -2 0 0
word~#_am=10 5 -4 -1 -2 -4 -2|word~#_and=-1 12 -5 -5 10 -5 -4|word~#_are=-1 5 -2 0 -4 0 4
word~#_b=-2 -5 8 0 6 -3 -2|word~#_business=5 -1 -1 0 -1 0 0|word~#_by=-2 -7 -1 0 12 0 0
word~#_c=1 -2 -1 0 13 -8 -1|word~#_closed=11 -2 -1 0 -3 -1 -2|word~#_days=6 2 -1 1 -4 0 -1
word~#_de=12 -2 -3 0 -4 1 -1|word~#_degrees=-2 16 -2 0 -4 -2 -4|word~#_f=0 6 -1 0 -1 -2 0
word~#_fine=-1 9 -1 0 -2 -3 0|word~#_for=1 12 -4 0 -4 0 -4|word~#_from=0 -4 6 0 -1 0 0
word~#_gone=-1 9 -1 0 -2 -3 0|word~#_got=0 -2 2 0 -1 0 3|word~#_grados=-2 16 -2 0 -3 -4 -3
word~#_great=0 0 0 0 0 4 -1|word~#_has=5 -9 6 -1 7 -3 -4|word~#_horas=6 -1 -1 0 -2 -1 0
word~#_hours=5 -3 -2 0 5 -1 -3|word~#_i=5 -3 -1 0 -1 5 -3|word~#_if=-1 -2 2 0 4 0 -1
word~#_in=-2 -3 3 -1 10 -4 -4|word~#_is=-7 5 9 -4 8 -12 3|word~#_kids=0 4 -1 0 -1 0 0
word~#_like=-1 -4 -1 0 2 0 4|word~#_mailbox=3 0 0 0 -1 0 0|word~#_min=-1 9 -3 0 -2 -1 0
word~#_minutes=1 8 -1 0 -4 -1 -2|word~#_nd=-2 -2 10 0 1 -1 -4|word~#_next=-1 -2 6 0 0 -1 -1
word~#_no=0 -2 5 0 -1 -7 7|word~#_not=2 3 -1 0 -1 -1 0|word~#_of=0 -1 -1 0 1 0 2|word~#_on=-3 -4 3 -1 10 -3 -2
word~#_out=-1 1 8 0 -3 0 -2|word~#_over=1 -1 -3 0 5 0 0|word~#_percent=0 10 -4 -2 -1 0 -1
word~#_please=0 -1 -1 0 3 0 0|word~#_pm=12 -5 -4 -1 2 -3 -2|word~#_rd=-1 5 2 0 -1 0 -1
word~#_resolver=1 0 0 0 0 0 0|word~#_st=2 3 0 0 -2 0 -1|word~#_students=-1 -4 -2 0 6 0 3
word~#_team=3 -1 -1 0 -1 3 -1|word~#_th=13 -8 3 -1 4 -3 -8|word~#_the=1 -1 -2 4 0 0 0
word~#_then=2 -3 -1 0 4 0 -1|word~#_to=-4 -9 -2 -1 19 -4 2|word~#_today=-2 6 4 0 -6 0 -1
word~#_until=0 2 0 0 0 0 0|word~#_was=3 7 -2 0 -4 0 -1|word~#_were=0 -2 0 0 1 0 3|word~#_when=6 1 -1 0 -2 -2 0
word~#_with=0 5 -1 0 -1 0 -1|word~#_won't=-1 10 -4 0 -2 -1 -1|word~#_wonderful=6 -1 -1 0 0 0 -2
word~#_x=-2 -4 -4 0 1 -2 13|word~#_y=-1 3 3 -1 -1 -1 -1|word~#_years=2 -2 -3 0 -1 0 6|word~'s=-1 -1 7 0 -1 0 -2
word~(=15 0 -5 -5 -9 5 0|word~(_#=-3 -3 1 -1 -1 9 -1|word~(_none=4 -1 -1 0 0 0 0|word~(_this=3 -1 0 0 0 0 0
word~)=10 -6 -9 -6 -4 5 11|word~)_$=8 -8 -8 -2 3 -6 15|word~)_.=3 4 -1 0 -2 0 -2|word~)_has=1 -1 5 -2 0 0 -1
word~,=-28 -12 -1 -36 24 36 19|word~,_#=5 14 -8 -2 3 -10 -2|word~,_$=0 1 -2 0 0 0 4|word~,_a=0 -1 1 4 -1 0 -1
word~,_about=0 -2 2 0 2 0 -1|word~,_all=-1 -5 -5 -1 -4 -1 18|word~,_and=-8 -11 2 2 2 0 14
word~,_as=-1 -1 -5 0 5 -1 4|word~,_because=0 0 -1 0 -1 8 -4|word~,_both=0 -1 -1 2 3 0 -2
word~,_but=-5 6 -1 -2 -10 13 1|word~,_by=-1 6 -1 0 -1 0 -1|word~,_call=9 -1 -2 0 -1 0 -2
word~,_can=-1 2 19 -14 -1 -1 -3|word~,_could=0 -2 12 -6 0 0 -2|word~,_does=0 -3 4 4 -1 0 -2
word~,_dr=-2 1 -2 0 7 -1 -2|word~,_driver=-1 -1 11 0 -4 -1 -2|word~,_el=-4 10 -4 -1 7 -4 -5
word~,_esta=0 2 3 0 -1 0 -2|word~,_every=0 -4 -2 0 -1 0 8|word~,_excelente=0 -1 -1 0 -1 6 -1
word~,_fine=0 -4 -2 0 -2 10 -1|word~,_from=-1 4 -1 0 0 0 0|word~,_gone=0 8 -1 0 -4 0 -3
word~,_gracias=-2 -7 2 -3 -5 7 9|word~,_green=0 4 -2 0 1 0 -1|word~,_ha=0 -5 0 0 -1 0 8
word~,_he=-1 6 -5 -1 -2 10 -5|word~,_he's=0 2 7 0 -1 0 -5|word~,_how=0 0 3 -1 0 0 0
word~,_however=-1 14 -4 0 -5 0 -2|word~,_i=0 -10 -5 -7 22 -1 2|word~,_i'd=0 -2 5 0 1 -1 -1
word~,_i'll=0 5 -2 0 -1 0 0|word~,_i'm=-2 -4 -4 4 1 -1 6|word~,_i've=0 0 5 2 -1 0 -3|word~,_if=0 -2 -1 2 3 0 -1
word~,_in=0 0 2 0 -4 -1 5|word~,_is=0 2 -4 5 -1 0 1|word~,_it=9 8 -8 1 -4 -3 -1|word~,_it's=-1 -4 -5 1 12 -3 1
word~,_just=-2 -7 1 -1 0 3 7|word~,_la=-2 -1 9 -3 5 -2 -5|word~,_like=0 -4 -2 0 7 0 0
word~,_me=-1 7 5 -5 -2 -1 1|word~,_mr=2 -2 4 0 0 0 -2|word~,_mrs=0 -4 3 0 6 -1 -2|word~,_ms=-1 -2 4 0 1 0 -1
word~,_muchas=0 -2 -1 0 0 0 4|word~,_muy=-1 2 -2 0 -4 6 1|word~,_my=0 5 1 0 -1 0 -2
word~,_no=9 -3 -23 -1 6 0 14|word~,_nobody=-1 -8 -1 0 5 -2 9|word~,_nomas=0 1 -1 0 4 0 -1
word~,_not=-6 -18 -11 -2 38 -4 4|word~,_nothing=-1 1 -2 0 -3 -1 7|word~,_november=4 -1 0 0 -1 0 0
word~,_now=0 -3 -2 0 -3 6 3|word~,_on=0 -3 -3 5 5 0 -3|word~,_one=-1 -1 -4 0 0 -1 9
word~,_only=0 7 1 -2 3 -1 -6|word~,_or=4 -1 -2 3 -1 0 -1|word~,_our=-1 -2 5 0 1 0 -2
word~,_pero=-1 2 1 -1 -4 3 1|word~,_please=9 -3 -2 0 1 0 -3|word~,_por=-1 -5 -3 0 17 -3 -4
word~,_porque=0 -1 0 0 -1 4 0|word~,_que=-1 -2 -2 -1 -1 -1 10|word~,_right=0 11 -1 -6 -2 0 0
word~,_room=11 -4 2 0 -4 -2 -1|word~,_same=-2 31 -4 -2 -6 -4 -13|word~,_says=0 -1 4 0 0 0 0
word~,_se=-2 7 3 1 -4 -4 2|word~,_second=0 2 -2 0 3 0 0|word~,_she=-2 -6 17 -1 -1 -1 -5
word~,_she's=0 -1 3 0 2 0 -2|word~,_since=-2 1 1 -2 8 -2 -2|word~,_so=3 -3 -9 -2 0 9 4
word~,_solo=0 5 2 0 -2 0 -3|word~,_sorry=0 7 2 0 -2 0 -6|word~,_still=0 5 -1 0 0 0 -1
word~,_tardaron=0 -1 -1 0 -4 7 0|word~,_thank=-4 -14 7 10 -7 20 -10|word~,_thanks=-2 -5 20 -1 -5 -2 -4
word~,_that=0 0 8 -1 -2 -1 -1|word~,_that's=-1 3 -5 -1 13 0 -6|word~,_the=-8 -3 -5 1 18 2 -3
word~,_then=0 -1 -1 0 -1 0 5|word~,_they=-1 7 -2 7 1 -1 -8|word~,_this=2 -1 2 0 -1 0 -1
word~,_three=-1 -3 -1 0 2 0 3|word~,_to=-1 -1 5 0 -3 0 2|word~,_two=0 0 2 0 2 0 -2|word~,_was=1 -1 -1 0 1 -1 2
word~,_we=-1 4 2 3 -4 0 -1|word~,_we'll=0 -6 -1 0 -2 -2 13|word~,_what=0 3 0 1 0 0 -2
word~,_which=-1 11 -4 -1 0 0 -4|word~,_who=0 0 4 -4 2 -1 1|word~,_whom=0 0 -1 3 0 0 -1
word~,_with=0 -1 3 0 1 0 -1|word~,_won't=0 5 6 0 -4 -1 -5|word~,_would=0 0 0 0 0 3 0|word~,_y=-1 -2 -2 2 6 0 -1
word~,_ya=-4 -12 -6 13 -7 -4 20|word~,_you=-2 0 -1 0 -2 -3 9|word~.=4 9 25 -4 -7 -56 31
word~._#=5 25 -9 -3 -3 -4 -11|word~._$=6 27 5 -51 35 -16 -5|word~._(=5 -1 0 0 -1 0 -1|word~._)=3 -1 0 0 0 0 0
word~._a=0 -2 -1 0 3 0 1|word~._abernathy=2 -2 -1 0 -1 0 4|word~._adr=1 0 0 0 0 0 0
word~._ahora=-2 -6 19 -1 -3 -1 -6|word~._all=-4 0 -4 -1 -4 -2 16|word~._also=-1 -2 10 0 -1 -2 -2
word~._and=0 0 2 -1 0 0 1|word~._any=-1 4 -1 1 -1 0 -1|word~._appreciate=0 -4 -2 -1 -1 -1 11
word~._back=12 -3 -4 0 -2 0 -1|word~._broken=-1 0 -1 0 0 0 4|word~._but=-1 -8 25 -3 -4 -2 -7
word~._cada=0 0 -1 3 0 0 0|word~._can=-1 -4 10 11 -3 -1 -10|word~._come=0 4 -4 0 -1 -1 3
word~._could=-1 -2 9 4 -4 -1 -4|word~._couldn't=0 -1 -1 0 0 0 5|word~._delivery=2 0 0 0 0 0 0
word~._diagnostic=2 0 0 0 0 0 0|word~._did=-1 -4 -1 1 -2 -2 9|word~._dios=0 -3 -1 0 0 0 6
word~._direct=7 -1 -1 0 -1 -1 -2|word~._do=0 -4 0 12 -2 -1 -4|word~._does=0 -1 -5 8 0 0 0
word~._el=-2 1 8 -4 3 -1 -4|word~._en=-1 5 3 0 -2 0 -3|word~._este=9 -2 -1 0 -2 -1 -1
word~._example=47 -13 1 -10 -10 -5 -9|word~._first=0 3 4 0 -4 0 -1|word~._for=14 -6 -5 2 -2 -2 -1
word~._from=-1 0 -4 0 0 0 7|word~._gracias=2 -4 -5 -1 -4 -2 16|word~._great=-1 -6 -1 0 -2 -1 12
word~._halloran=0 -2 5 0 0 0 -1|word~._have=0 -4 -4 0 -1 0 12|word~._he=-1 -5 1 -1 4 3 2
word~._he'll=0 -1 2 0 -1 0 3|word~._her=-1 -3 2 0 -1 0 5|word~._his=-1 4 3 -1 -2 0 -2
word~._how=0 -4 -3 8 -1 0 2|word~._hoxie=-1 2 5 0 -3 0 -1|word~._i=-8 -7 -3 5 -5 -4 23
word~._i'll=14 -1 -5 -2 -5 -1 1|word~._i'm=6 7 0 -6 -4 -1 -2|word~._i've=-1 2 1 -2 3 -1 0
word~._if=13 -11 -8 4 -6 -3 12|word~._image=-2 6 -1 0 0 -1 0|word~._in=-1 -6 3 -1 1 6 -2
word~._is=1 -6 -11 30 -4 -1 -8|word~._it=-6 16 1 -11 -1 11 -9|word~._it's=-4 11 -5 -7 -1 5 4
word~._jpg=-4 3 -3 0 14 -5 -2|word~._just=-1 -5 -4 0 16 -1 -4|word~._la=1 -6 3 0 6 -1 -2
word~._last=0 -4 -4 0 -4 5 9|word~._lindqvist=3 0 0 0 0 0 -1|word~._los=4 -3 -2 0 -1 -1 4
word~._mail=2 0 0 0 0 0 0|word~._may=0 5 -2 0 0 0 -1|word~._maybe=0 14 -5 -8 0 0 0|word~._me=-1 -2 7 -6 6 -1 -2
word~._message=2 0 0 0 0 0 0|word~._messages=3 -1 0 0 0 0 -1|word~._mi=0 -1 3 1 0 0 -1
word~._mil=-1 -2 -2 0 -1 -1 9|word~._mine=0 -3 -4 0 -3 0 11|word~._motivo=4 -1 -1 0 0 0 -1
word~._mr=4 0 -3 1 1 0 -1|word~._mrs=5 -1 0 0 0 0 -2|word~._ms=3 -1 -1 0 2 0 -1|word~._my=-4 -14 31 -5 -10 -4 7
word~._new=-1 -4 3 0 -1 -1 6|word~._next=0 -1 10 0 -2 0 -4|word~._nice=-1 -5 -2 0 -3 0 13
word~._no=15 10 -7 -2 -12 3 -6|word~._nobody=-1 5 -3 -1 -3 5 -1|word~._nothing=-2 -5 -5 -1 0 3 11
word~._now=-2 13 15 -2 -8 -3 -11|word~._numbers=-1 9 -2 0 -3 0 -1|word~._nuss=0 -4 2 0 -1 7 -3
word~._offices=4 -2 0 0 0 0 0|word~._oiga=-1 -2 11 0 -2 -1 -4|word~._on=-1 -4 6 0 -1 0 1
word~._one=-1 -2 5 0 -3 0 3|word~._otherwise=2 -6 -3 0 13 0 -4|word~._our=-2 4 5 0 -1 0 -4
word~._oyelaran=7 -2 -1 0 -1 0 -1|word~._p=-1 -4 14 0 -1 -4 -2|word~._para=9 -1 -2 0 -4 -1 -1
word~._parents=2 -1 0 1 -1 0 0|word~._pero=0 -2 9 -2 -1 -1 -1|word~._please=9 3 5 -2 -10 4 -6
word~._put=0 -2 6 0 2 -1 -2|word~._putting=0 -1 -1 0 5 0 0|word~._que=-1 -4 -4 -1 -2 -1 12
word~._rasmussen=2 -1 2 0 -1 0 -2|word~._red=0 16 -2 -1 -1 -1 -9|word~._reply=5 -1 0 0 -1 0 0
word~._room=2 -4 6 -2 3 0 -2|word~._same=0 10 -2 0 -4 0 -2|word~._screen=0 8 -2 0 -2 0 -2
word~._se=0 -5 -2 3 0 0 6|word~._see=1 0 0 0 0 0 1|word~._sent=11 -4 -2 0 0 0 -4
word~._she=-2 -7 -4 -1 22 -1 -6|word~._she'll=4 -4 0 -2 5 0 -1|word~._si=10 -4 -3 0 -5 3 1
word~._small=-1 -2 -2 0 8 0 0|word~._so=-2 5 -4 -1 4 4 -4|word~._somebody=0 -4 6 -2 4 0 -3
word~._something=0 -1 4 0 -1 0 -1|word~._sorry=-1 -5 -2 -1 6 -1 7|word~._staff=7 -2 -1 0 -1 0 -1
word~._station=-1 3 3 0 -3 0 -1|word~._status=3 0 0 0 0 0 0|word~._su=7 -1 -1 0 -2 -1 -1
word~._tambien=-2 -4 14 1 -2 -1 -5|word~._teague=0 -1 -1 2 0 0 2|word~._tell=0 -4 -4 6 2 0 1
word~._thank=-3 -11 -15 -4 -6 -4 42|word~._thanks=-2 -21 -14 -4 -11 -4 57|word~._that=-3 10 -2 0 -2 -1 -1
word~._that's=-2 9 -4 -7 3 -1 2|word~._the=-9 -3 46 -15 -25 21 -15|word~._then=-1 13 -4 0 -5 -1 -1
word~._there's=-1 -6 14 -1 -2 0 -2|word~._they=0 -1 -1 -1 6 -1 1|word~._this=14 -4 -4 -1 -5 -1 2
word~._thought=-1 -2 -1 -1 12 0 -5|word~._three=0 -2 -2 0 -2 0 8|word~._thursday=0 2 -1 0 0 0 2
word~._thx=-1 -4 -2 0 -1 0 10|word~._to=4 -1 0 0 -1 0 -1|word~._today=-1 3 -4 0 -4 -1 9
word~._took=-3 6 -4 -1 -2 10 -5|word~._two=-1 6 0 -1 -3 0 0|word~._un=6 -1 -1 0 -2 -1 0
word~._unrelated=-1 -4 13 0 -3 0 -4|word~._user=1 0 0 0 0 0 1|word~._voss=0 -2 4 0 6 -1 -4
word~._was=0 -1 -1 6 0 0 -1|word~._we=1 0 12 -2 -13 -2 5|word~._we're=1 -4 5 0 -2 0 1
word~._we've=0 -4 -1 0 7 0 0|word~._were=0 4 -1 5 -2 0 -4|word~._what=-1 9 -4 9 -5 -1 -6
word~._whatever=0 -2 -1 0 -1 0 6|word~._when=-1 -1 6 8 -4 -1 -6|word~._where=0 -1 -2 6 0 0 -1
word~._which=0 -2 -1 5 0 0 0|word~._while=0 -1 5 -2 0 0 0|word~._who=0 5 -4 4 0 0 -2
word~._will=0 -2 -1 4 0 0 1|word~._with=0 -2 -1 0 0 0 5|word~._works=0 -2 -1 0 -1 0 6
word~._would=-1 -3 16 -7 -1 0 -2|word~._ya=-1 1 -4 0 -1 0 6|word~._you=9 -11 -7 -2 -4 -2 19
word~._your=13 -3 -2 -1 -4 -1 -2|word~:=42 -1 2 -24 24 -20 -22|word~:_#=-4 36 -13 -7 -10 5 -7
word~:_(=4 -1 -1 0 0 0 0|word~:_)=-5 -6 -4 -1 5 1 11|word~:_a=0 -6 -2 0 4 0 6|word~:_bought=0 -1 -1 0 6 0 -1
word~:_check=9 -2 -2 0 -2 0 0|word~:_el=1 -2 -2 0 6 0 -1|word~:_estare=5 -1 -1 0 -2 0 0
word~:_her=1 -2 -1 0 3 0 0|word~:_img=-2 6 -1 0 0 -1 0|word~:_it=0 -5 0 0 3 0 4|word~:_my=1 -1 5 0 0 0 -3
word~:_new=4 -1 0 0 0 0 0|word~:_our=-2 -1 2 0 6 0 -3|word~:_post=3 -1 0 0 -1 0 0|word~:_room=7 -3 -2 0 2 -2 0
word~:_technician=5 -1 -1 0 -1 -1 0|word~:_thank=0 -2 3 0 -1 0 2|word~:_the=-1 -12 25 -2 5 -1 -12
word~:_ticket=16 -4 -4 -1 -4 -2 -2|word~:_tuesday=5 -1 0 0 -1 -1 0|word~:_visit=8 -3 -1 0 -1 -1 -1
word~:_we=-1 4 -2 0 2 0 -1|word~;=1 3 -2 -1 4 -1 -4|word~?=-20 5 18 123 -48 -30 -46
word~??=-2 19 -8 -4 -2 -1 -1|word~?_$=-18 4 19 88 -25 -21 -45|word~?_call=3 -1 -1 -1 0 -1 2
word~?_i=0 7 -4 2 -3 0 -1|word~?_i'd=0 -5 -4 17 -2 0 -3|word~?_it=0 9 2 -4 -2 -1 -4
word~?_it's=0 -2 9 -4 -1 0 -1|word~?_mom=-1 -3 -3 9 0 0 -1|word~?_the=4 9 -3 -5 -1 0 -3
word~?_there=0 1 4 -3 0 0 0|word~?_we=-1 5 3 -5 0 0 0|word~^=-53 33 -23 -11 -30 49 36
word~^_#=-23 8 10 -11 -44 63 -1|word~^_$=0 -9 -1 -1 0 22 -10|word~^_a=-1 -1 -12 1 -4 25 -7
word~^_accepted=9 -2 -1 0 -2 -2 -1|word~^_according=0 3 -1 0 1 0 -1|word~^_adding=-2 -2 -1 0 13 -4 -2
word~^_address=2 0 0 0 0 0 0|word~^_ahora=-1 -5 14 -2 0 -2 -2|word~^_all=-1 -15 4 18 -4 -4 3
word~^_as=4 -2 -1 0 3 -1 -2|word~^_at=0 -1 -1 2 0 0 2|word~^_attached=0 -7 -2 0 17 0 -5
word~^_auto=9 -3 -2 0 -2 0 0|word~^_automatic=8 -2 -1 0 -1 0 -1|word~^_awesome=0 -5 -1 -1 0 -9 18
word~^_back=0 -1 -1 1 0 0 3|word~^_before=0 9 -2 0 -2 0 -3|word~^_buenas=-1 5 -4 0 -4 -2 8
word~^_buenos=-1 9 -2 0 -1 -2 -1|word~^_bus=1 0 2 0 0 0 -1|word~^_by=0 -4 -1 0 6 0 0
word~^_can=0 -4 4 4 -1 0 -1|word~^_can't=-1 -1 -4 -1 -1 -1 10|word~^_case=5 0 0 0 -1 -1 -1
word~^_charge=-2 -3 -2 0 11 -1 -1|word~^_checked=0 -5 -2 0 -1 0 10|word~^_clock=-2 3 3 0 -1 0 -1
word~^_confirmed=-1 -9 -5 0 -4 -1 22|word~^_could=0 -5 6 4 -1 0 -2|word~^_custodian=-1 3 -2 0 4 -1 -2
word~^_dead=0 7 -2 0 3 -1 -5|word~^_dear=0 -2 3 0 2 0 -1|word~^_declined=15 -4 -2 -1 -2 -3 -2
word~^_delivery=4 -1 0 0 0 0 0|word~^_didn't=0 11 -1 -1 -1 -5 -2|word~^_do=-1 -4 -4 16 -1 -1 -4
word~^_does=0 -1 -1 6 0 0 -1|word~^_door=-1 -4 10 0 -4 -1 2|word~^_el=-2 -7 12 0 6 -4 -5
word~^_estoy=7 -1 -1 0 -2 -1 0|word~^_everybody=0 3 -1 0 -2 0 3|word~^_five=-1 -11 -4 -2 -2 37 -16
word~^_fixed=-1 11 2 0 -1 -6 -4|word~^_for=-6 1 -10 -1 24 -2 -4|word~^_four=-2 1 -4 -2 -5 20 -6
word~^_fyi=-1 -7 -4 -1 13 -1 3|word~^_good=-5 14 -9 3 2 11 -15|word~^_got=-6 7 5 9 -7 -3 -4
word~^_gracias=4 -1 16 16 -11 -4 -18|word~^_great=-1 -1 1 0 -2 17 -13|word~^_gus=0 2 -3 0 4 0 -1
word~^_had=0 7 -4 0 -6 0 6|word~^_happy=-1 -4 -1 1 -1 14 -7|word~^_he=0 0 -3 -1 -2 0 7
word~^_hello=5 1 -2 2 -2 0 -3|word~^_hemos=6 -1 -1 0 -2 -1 0|word~^_her=0 -5 0 -2 12 0 -2
word~^_here=-1 -5 -4 0 12 0 0|word~^_hey=1 0 0 -5 0 -3 9|word~^_hi=4 13 4 2 -9 -3 -10
word~^_his=0 -2 2 -1 6 0 -4|word~^_hmm=0 8 -1 -2 -1 0 -2|word~^_hola=12 -3 -4 0 3 -2 -6
word~^_holding=0 -1 -1 0 -2 0 6|word~^_how=-1 0 -4 -4 -2 -1 11|word~^_hoy=-1 9 -2 0 -2 -1 -2
word~^_i=-3 19 -27 -17 25 -4 8|word~^_i'd=-1 2 -2 0 -5 15 -7|word~^_i'm=12 -6 5 -1 -6 -4 2
word~^_i've=-2 12 -5 0 -2 0 0|word~^_if=-1 -3 -2 0 -1 5 4|word~^_in=0 -2 -3 0 9 0 -3
word~^_installed=0 -2 7 0 -2 0 -2|word~^_intercom=-1 -1 6 0 -1 0 -1|word~^_is=-1 14 1 -5 -1 -1 -4
word~^_it=-10 21 -3 -8 13 -19 6|word~^_it's=-3 -14 6 9 7 -2 -2|word~^_just=-2 6 -6 1 8 -1 -4
word~^_key=0 -2 4 0 -2 0 3|word~^_kids=0 10 -2 -1 -1 -1 -3|word~^_la=-2 5 2 -1 6 -3 -5
word~^_le=-2 -7 -6 -1 6 18 -6|word~^_les=-1 -4 -1 0 11 -1 -2|word~^_lights=0 -4 2 0 -1 0 4
word~^_lines=-1 10 -2 -1 -1 -4 -1|word~^_listo=0 -1 -1 -1 -1 -1 7|word~^_lo=0 3 -1 2 0 0 -1
word~^_looks=-1 -7 1 5 -2 -1 7|word~^_los=-1 16 -2 -1 -1 -5 -5|word~^_mail=-1 -4 -1 0 0 0 7
word~^_may=0 -1 0 2 0 0 0|word~^_me=0 6 -1 1 -2 -1 -3|word~^_message=3 0 0 0 0 0 0
word~^_mine=0 14 -7 -5 -1 0 0|word~^_mine's=0 -2 5 2 -1 0 -1|word~^_muchas=-1 -4 1 1 -2 -1 7
word~^_muy=-1 -2 6 2 -1 0 -2|word~^_my=-2 7 -10 -2 12 3 -6|word~^_new=-1 18 1 -1 -4 -3 -9
word~^_no=3 14 -10 -8 -9 -1 12|word~^_nobody=-1 1 -6 0 -4 -1 12|word~^_nope=-1 19 -1 -1 -1 -8 -6
word~^_not=-3 14 -6 -1 -2 -4 4|word~^_note=1 0 -1 0 2 0 0|word~^_nothing=0 -3 -1 0 -1 0 7
word~^_now=0 -5 13 -1 -1 -1 -4|word~^_oh=-1 -4 -1 0 -2 -1 9|word~^_ok=-2 -12 -4 1 0 8 10
word~^_old=-1 -2 -2 0 7 0 0|word~^_on=11 -3 -2 0 -2 0 -2|word~^_one=-1 4 -4 0 7 0 -6
word~^_out=9 -5 -1 0 0 0 -1|word~^_p=-1 -4 14 0 -1 -4 -2|word~^_para=-1 -2 -2 0 10 -1 -2
word~^_perfect=-1 -4 -4 5 -1 -1 8|word~^_perfecto=0 -2 -4 0 -1 -1 9|word~^_picked=0 0 1 -2 -2 0 6
word~^_please=2 5 8 -2 -6 -4 -1|word~^_poor=0 3 -4 0 -1 8 -4|word~^_projector's=0 -2 2 3 -1 0 -1
word~^_quedo=0 -1 8 -4 -1 0 -1|word~^_rating=-2 -4 -1 0 -4 14 -2|word~^_received=0 -1 -1 0 0 -1 5
word~^_reopening=-1 -2 6 0 -1 0 -1|word~^_respuesta=8 -1 -1 0 -4 0 0|word~^_room=-1 -2 8 -1 -1 0 -1
word~^_running=0 -2 -1 8 -1 0 -2|word~^_same=-1 8 3 -1 -2 -4 -2|word~^_se=0 8 -1 0 0 -1 -4
word~^_see=-2 16 -2 0 -5 -1 -4|word~^_sent=-2 6 -2 0 -3 0 4|word~^_she=-2 10 -7 -2 -1 -3 7
word~^_she's=0 1 -5 4 6 0 -4|word~^_should=0 3 -1 2 0 0 -1|word~^_si=-1 -2 3 -2 -1 9 -4
word~^_sigue=0 10 -1 0 -1 -3 -4|word~^_so=-1 -2 -3 0 -6 -1 14|word~^_sorry=2 4 -5 -4 -3 -1 8
word~^_sound=0 -2 3 0 0 0 1|word~^_sounds=0 -3 -2 -1 0 -7 14|word~^_speed=0 0 0 0 -2 5 0
word~^_still=-1 -2 -4 -1 -2 -3 14|word~^_subject=-2 3 4 0 0 0 -2|word~^_ten=-1 -4 5 -4 0 13 -8
word~^_tentatively=6 -1 0 0 -1 -2 0|word~^_thank=4 13 11 6 -10 -4 -18|word~^_thanks=2 -1 20 1 0 -7 -13
word~^_that=-1 -5 1 -1 -3 6 4|word~^_that's=0 -5 0 4 -2 -1 6|word~^_the=-8 10 -16 -4 28 -7 -2
word~^_there's=0 6 -2 0 -1 0 -2|word~^_this=10 1 -4 -1 -2 -1 -1|word~^_three=0 4 -4 -1 -2 5 0
word~^_tried=0 5 -1 0 0 0 -2|word~^_turns=0 -5 -4 0 14 0 -4|word~^_two=0 -3 -1 0 6 -1 1
word~^_ty=-2 -4 -1 -1 -1 -5 14|word~^_un=-1 -3 -2 0 -5 14 -2|word~^_was=0 3 -1 -1 -1 0 2
word~^_we=-2 -1 -7 -1 18 -3 -2|word~^_well=-1 -1 -2 -1 -2 -1 11|word~^_what=-1 -4 -3 10 -4 -1 4
word~^_where=0 -2 -2 8 0 -1 -1|word~^_while=0 -4 16 -4 -4 0 -1|word~^_who=-1 2 -6 6 -2 -2 5
word~^_wifi=0 -4 9 0 -1 0 -1|word~^_will=-1 -7 -4 11 -1 -1 5|word~^_with=0 6 -2 0 -2 0 -1
word~^_wonderful=0 0 -4 -1 -1 -1 9|word~^_worked=0 8 1 0 0 0 -5|word~^_working=0 0 0 2 0 0 0
word~^_works=-2 -6 -4 3 -3 -5 19|word~^_would=-1 3 -6 -1 -1 0 7|word~^_ya=-4 -5 5 7 -5 -4 6
word~^_yep=0 -6 -2 -1 -2 -7 20|word~^_yes=-1 -4 7 -7 -4 26 -16|word~^_you=-2 1 2 -1 -1 -1 3
word~^_your=22 -6 -4 -1 -4 -1 -4|word~^_⭐=-1 -6 -2 -1 -1 18 -7|word~^_👍=-1 -9 -2 -2 -1 5 13
word~a=8 -7 1 -20 -25 26 18|word~a_#=0 8 -10 -2 -12 30 -12|word~a_$=0 -2 -1 0 0 12 -6
word~a_.=0 -4 -10 0 2 14 -1|word~a_bit=0 6 -1 -2 -1 1 -2|word~a_black=0 2 2 0 0 0 -2|word~a_box=0 -2 3 0 -1 0 2
word~a_bunch=0 -1 -1 0 0 -1 4|word~a_bus=9 0 -2 0 -1 0 -4|word~a_busy=-1 1 5 0 0 0 -3
word~a_charge=0 6 -1 3 -1 0 -5|word~a_child=2 4 -1 0 0 0 -3|word~a_comment=3 0 0 0 0 0 0
word~a_conference=5 -1 1 0 0 0 -2|word~a_day=-1 4 -2 0 -1 0 2|word~a_different=-1 0 13 -1 -2 0 -6
word~a_dos=-1 -1 -2 0 -1 -1 8|word~a_dream=0 -6 6 0 -8 -1 10|word~a_este=5 -1 -1 0 -1 0 0
word~a_fallar=0 5 -1 0 0 -1 0|word~a_few=0 -1 -1 0 0 2 2|word~a_full=0 -1 0 0 -1 0 5
word~a_good=2 -2 -8 -1 -1 -3 14|word~a_gray=0 7 -1 0 -1 -1 -2|word~a_la=17 -6 -6 -1 4 -3 -4
word~a_las=-1 2 -4 0 4 -4 4|word~a_line=0 11 -2 0 -4 0 -4|word~a_little=-1 -4 6 0 -2 -2 4
word~a_lot=0 -3 -1 1 0 0 5|word~a_mail=2 -1 2 0 0 0 0|word~a_media=0 10 -1 0 0 -1 -5
word~a_message=1 2 -1 0 0 0 0|word~a_minute=-2 6 5 -1 -2 -1 -4|word~a_month=0 -6 -2 -1 -4 17 -2
word~a_mouse=-1 0 -3 -2 -1 5 3|word~a_new=1 2 2 -1 -2 -1 0|word~a_nice=0 2 -2 5 -2 0 -1
word~a_note=4 -2 -2 5 -1 -1 -2|word~a_one=0 -1 0 1 -1 0 2|word~a_parent=0 -2 -1 3 -1 5 -2
word~a_password=2 -4 11 0 -1 -1 -4|word~a_pest=0 5 -1 0 -1 0 -1|word~a_problem=4 -3 -2 1 -1 -1 4
word~a_robot=2 4 -1 0 0 -1 -2|word~a_rock=-1 -3 0 0 0 0 6|word~a_second=0 -1 10 -6 0 0 -1
word~a_single=-5 1 -4 -1 -4 -5 18|word~a_student=-2 3 -5 1 8 0 -3|word~a_su=-1 -4 12 -2 -2 -1 1
word~a_test=-1 -9 -2 0 -2 3 12|word~a_thing=0 -3 6 0 -1 -1 1|word~a_warning=2 0 0 0 0 0 0
word~a_wasp=0 -3 7 0 0 0 -2|word~a_week=-2 2 -3 -1 -2 -2 8|word~a_weekend=0 4 0 1 0 0 -3
word~a_while=0 -1 0 0 0 5 -1|word~abernathy=2 -2 -1 0 -1 0 4|word~abierta=0 8 -1 0 -1 -1 -2
word~able=4 -2 1 1 -2 0 -1|word~able_to=4 -2 1 1 -2 0 -1|word~about=-6 10 13 -4 3 -7 -8
word~about_#=-4 -6 3 0 13 -1 -4|word~about_.=0 0 -2 0 -1 0 6|word~about_a=1 12 -3 -1 -2 0 -6
word~about_four=0 9 -1 0 0 0 -6|word~about_half=0 6 0 0 -3 0 -1|word~about_it=0 -2 -2 -1 -2 0 10
word~about_that=0 -7 -1 0 7 0 4|word~about_the=-1 -2 9 4 -4 -1 -4|word~about_to=-1 -1 7 -1 0 0 -2
word~above=6 -2 0 -1 -2 -1 1|word~above_the=0 2 4 0 -3 0 -2|word~above_this=6 -1 -1 0 -1 0 -1
word~abre=-1 -5 19 -6 -1 -3 -2|word~abre_.=0 -1 4 -1 -1 0 1|word~abrio=-1 -3 -3 11 3 0 -6
word~ac=-1 3 1 0 -1 0 -1|word~accept=12 -3 -3 0 -2 -1 -2|word~accept_messages=6 -1 -2 0 -1 0 0
word~accepted=21 -2 -4 -1 -5 -4 -4|word~accepted_:=14 -4 -1 0 -3 -4 -1|word~access=6 -4 10 0 -3 0 -8
word~access_to=4 -3 6 0 -2 0 -4|word~according=0 3 -1 0 1 0 -1|word~according_to=0 3 -1 0 1 0 -1
word~account=-1 3 2 0 10 -4 -9|word~account_,=0 5 1 -1 -4 0 -1|word~account_as=0 -1 2 0 3 0 -2
word~account_is=2 -2 7 -3 -1 0 -1|word~acento=-1 -4 -4 0 11 0 -2|word~acento_,=-1 -4 -4 0 11 0 -2
word~across=-1 -1 6 0 -1 0 -1|word~across_the=-1 -1 6 0 -1 0 -1|word~action=2 0 0 0 0 0 0
word~action_is=2 0 0 0 0 0 0|word~add=2 -4 -4 0 4 0 4|word~add_a=3 0 0 0 0 0 0|word~adding=-2 -5 -2 0 18 -5 -2
word~adding_it=0 -3 -1 0 6 0 0|word~address=12 -12 4 3 3 -2 -6|word~address_.=2 -1 3 0 0 0 -1
word~address_and=2 0 0 0 0 0 0|word~address_couldn't=2 0 0 0 0 0 0|word~address_not=2 0 0 0 0 0 0
word~address_you=2 0 0 0 0 0 0|word~administrators=1 0 0 0 0 0 0|word~administrators_:=1 0 0 0 0 0 0
word~adr=1 0 0 0 0 0 0|word~adr_.=1 0 0 0 0 0 0|word~afraid=0 3 -3 0 -1 0 3|word~after=13 6 -9 -2 -19 7 5
word~after_#=14 -4 -2 -1 -2 -1 -4|word~after_he=0 6 0 0 -1 0 -3|word~after_hours=1 0 0 2 0 0 0
word~after_the=3 -17 -4 -2 -7 5 23|word~after_two=0 1 -1 0 -3 6 -1|word~afternoon=-2 6 -2 -1 -2 0 2
word~afternoon_,=-1 3 -1 0 -2 0 4|word~again=-11 66 -26 -1 -24 -14 12|word~again_$=-1 16 -2 -1 -2 -4 -6
word~again_,=-1 -4 -6 3 -8 -2 19|word~again_.=-2 13 -6 -4 -5 -2 7|word~again_?=0 0 0 2 0 0 0
word~again_after=0 5 0 0 -1 0 -2|word~again_and=0 1 -1 0 0 0 2|word~again_at=0 9 0 0 -2 -2 -2
word~again_for=0 2 -1 0 0 0 2|word~again_i=0 1 0 -1 0 0 2|word~again_i'll=0 -1 0 0 0 0 4
word~again_this=0 5 -1 0 0 0 -2|word~again_when=0 6 -1 0 -1 0 -2|word~against=-1 -6 1 3 -4 -1 9
word~against_my=0 -9 4 -1 -2 0 10|word~against_the=-1 4 -3 4 -2 0 0|word~agent=3 0 0 0 0 0 -1
word~agent_will=2 0 0 0 0 0 0|word~ago=-1 11 -2 -1 2 -1 -6|word~agradezco=-1 1 -1 0 -1 -1 5
word~agua=-2 3 4 -1 -4 -2 2|word~ahora=-4 -12 31 -4 3 -4 -10|word~ahora_el=0 -1 5 0 0 0 -2
word~ahora_es=-2 -4 8 -2 5 -1 -4|word~ahora_no=-1 -7 18 -1 -1 -2 -4|word~aide=0 1 2 0 2 -1 -2
word~air=-1 7 5 -1 -5 -2 -2|word~air_conditioner=0 2 1 0 -1 0 0|word~al=9 6 6 -2 -7 -2 -6
word~al_#=11 -1 -2 0 -4 -1 -1|word~al_lado=0 -2 10 -4 -1 0 -2|word~alarm=-1 -8 0 4 6 -1 2
word~alarm_.=-1 -2 2 0 3 0 -1|word~alder=1 -1 -1 0 -1 -1 5|word~all=-6 -34 -4 24 -11 -16 48
word~all_#=-2 -5 -1 -1 -4 -2 14|word~all_$=0 0 -1 0 0 0 3|word~all_,=-1 9 -1 0 -1 -1 -4
word~all_.=-1 -7 4 9 1 -1 -4|word~all_along=0 -1 -1 0 5 0 -1|word~all_day=0 3 8 0 -5 0 -4
word~all_good=-1 -4 -1 -2 2 -2 11|word~all_is=0 -2 -2 2 0 0 4|word~all_morning=0 -1 -1 0 0 0 4
word~all_my=0 -1 -1 0 -1 0 5|word~all_night=0 -1 -1 0 -2 0 7|word~all_of=0 2 -1 0 -2 0 3
word~all_set=0 -3 -1 0 -1 0 7|word~all_the=-1 -3 2 0 -1 0 5|word~all_there=-1 -6 1 9 -2 0 1
word~allowed=1 4 -1 2 -1 0 -3|word~allowed_to=0 0 0 2 0 0 0|word~along=-1 -4 9 -2 4 -1 -4
word~along_.=0 -5 8 -1 2 0 -2|word~already=-1 -8 -5 0 1 0 14|word~already_$=0 -1 0 0 0 2 2
word~also=-5 -15 36 2 3 -6 -12|word~also_my=-1 -4 11 0 0 -3 -1|word~also_need=0 -4 13 -2 -2 0 -4
word~alumnos=-1 0 4 -3 -2 0 4|word~always=0 8 -4 0 0 0 -2|word~am=25 -4 2 1 -15 -1 -7
word~am_#=8 -2 -1 0 -1 -1 -1|word~am_(=6 -1 0 0 -1 -1 -1|word~am_.=0 4 -1 0 -2 0 0|word~am_i=0 0 0 2 0 0 0
word~am_in=4 -1 0 0 0 0 -1|word~am_out=11 -2 -2 -1 -2 -1 -2|word~am_writing=-1 3 3 0 -2 0 -1
word~amable=-1 3 -3 3 -4 6 -1|word~amable_.=-1 3 -1 0 -4 5 -1|word~an=5 10 5 -6 -9 -4 1
word~an_account=0 0 4 0 -1 0 -1|word~an_agent=3 0 0 0 0 0 -1|word~an_arrow=0 -1 3 0 -1 0 0
word~an_automatically=1 0 0 0 0 0 0|word~an_hour=-2 10 -2 1 -3 -1 -2|word~an_inch=0 0 -1 -2 -1 0 6
word~and=13 8 14 -22 -19 -7 14|word~and_#=-4 12 1 -1 -1 -2 -5|word~and_a=3 -4 0 0 -1 0 5
word~and_after=3 -1 -1 1 -1 0 1|word~and_all=0 -4 2 2 -1 0 3|word~and_an=1 -1 -1 0 3 0 0
word~and_can't=22 -6 -5 -1 -3 -1 -4|word~and_clear=0 -2 9 0 -1 0 -3|word~and_every=0 -1 -1 0 -1 0 4
word~and_for=0 -1 -2 2 -2 0 5|word~and_four=0 -1 -2 0 -1 7 -2|word~and_got=-1 -4 -1 0 -2 0 10
word~and_half=-1 5 -1 0 -3 0 1|word~and_have=1 0 0 0 0 0 1|word~and_he=0 -1 4 0 -2 0 1
word~and_her=-1 -1 -1 0 5 0 -1|word~and_i=-5 11 9 -4 -10 -4 4|word~and_i'd=0 -2 4 3 -2 0 -1
word~and_i'm=-1 6 1 0 -1 0 -2|word~and_in=-1 3 -1 0 -4 5 -1|word~and_is=4 -1 -1 0 -1 0 0
word~and_it=-4 4 -4 -5 -11 -4 23|word~and_it's=2 10 -1 -1 -3 0 -5|word~and_left=0 4 -1 0 0 0 -1
word~and_mrs=0 5 3 0 -2 0 -4|word~and_my=3 -1 0 0 -1 0 1|word~and_no=7 -8 -5 0 -2 0 10
word~and_nobody=-3 9 -1 -1 -3 7 -7|word~and_not=-1 -9 -1 4 6 0 3|word~and_nothing=0 -2 0 0 0 0 4
word~and_now=0 -2 -1 0 0 0 6|word~and_one=2 -1 3 0 -1 0 -1|word~and_ring=0 -1 -2 -1 0 0 7
word~and_said=0 7 -1 0 -1 0 -3|word~and_she=-1 -4 4 -1 6 0 -2|word~and_so=0 5 -1 0 -5 0 3
word~and_thank=0 -1 2 0 0 0 1|word~and_that's=0 -3 3 0 4 0 -2|word~and_the=-4 -1 -2 -4 14 -4 1
word~and_then=-2 18 -2 -1 -2 0 -9|word~and_there=0 -2 3 0 -1 0 2|word~and_there's=0 8 -1 0 -3 0 -4
word~and_they=0 -1 0 0 1 0 2|word~and_try=2 0 0 0 0 0 0|word~and_two=0 2 2 0 -1 0 -2
word~and_was=0 6 -5 0 -2 3 0|word~and_we=-1 0 10 -1 -4 -3 1|word~and_went=0 1 -2 0 0 0 3
word~and_will=8 -4 1 5 -4 -1 -5|word~and_would=0 -2 -2 3 -2 6 -1|word~and_you=-1 -4 5 0 -3 -1 4
word~and_your=1 -1 0 0 2 0 0|word~announcement=0 0 -1 0 0 0 3|word~announcements=-2 3 -2 0 -1 0 5
word~announcements_.=-1 4 -1 0 -1 0 2|word~another=-2 10 10 -6 -4 -1 -6|word~another_look=-1 11 -4 -2 0 0 -2
word~another_one=0 -1 7 -4 0 0 0|word~answer=24 -11 -5 1 -5 3 -5|word~answer_.=9 -5 -2 0 -2 4 -2
word~answer_when=6 -2 -1 0 0 0 -1|word~answer_within=3 0 0 0 0 0 -1|word~answered=7 -2 -2 0 0 0 -1
word~answering=3 -6 4 0 -3 -1 4|word~anterior=-1 -1 -4 3 5 0 -1|word~antes=-2 5 -7 15 -5 -5 1
word~ants=0 -2 4 1 0 0 -2|word~any=-4 -2 12 -5 -4 -2 6|word~any_chance=-1 4 3 -3 -1 0 -1
word~anybody=-1 -5 -4 -1 -3 16 -1|word~anymore=-1 -1 2 -1 3 -6 7|word~anymore_,=0 -3 7 0 -4 0 2
word~anymore_.=0 5 -4 0 -1 -1 3|word~anyone=-3 6 5 -1 1 -4 -3|word~anything=5 5 -14 8 -9 6 1
word~anything_.=0 3 -1 -1 -4 8 -4|word~anything_changes=0 -1 0 0 0 0 4|word~anything_else=0 -1 -2 0 0 0 4
word~anything_for=2 -1 -3 6 -1 0 -1|word~anyway=0 5 0 0 -1 -1 -1|word~anywhere=0 4 -1 7 -3 0 -5
word~apaga=0 6 -1 2 -2 -1 -3|word~apagar=0 4 -1 2 0 0 -2|word~aparece=0 11 -2 -5 0 0 -1
word~apellido=-2 -5 -5 0 16 0 -2|word~app=-1 -5 17 1 -4 -2 -5|word~apple=0 -4 5 0 2 0 -1
word~appreciate=-2 5 -6 -1 -6 -4 15|word~appreciate_it=0 -2 -1 -1 -1 -2 8|word~appreciate_the=-1 9 -4 0 -4 0 2
word~appreciate_you=0 -1 -1 0 -1 0 5|word~appreciated=0 -6 5 -1 -2 -1 6|word~approval=7 -2 -1 0 -2 0 -1
word~approval_.=6 -1 -1 0 -2 0 0|word~are=16 0 -12 -2 6 -14 7|word~are_all=0 -4 5 -1 -1 0 3
word~are_asking=0 -1 0 5 -1 0 -1|word~are_back=-1 8 -1 -1 -1 -3 0|word~are_closed=4 -1 0 0 0 0 -1
word~are_in=-2 10 -5 -1 -5 -1 6|word~are_not=4 7 -1 -7 -1 0 -1|word~are_on=11 -4 0 -2 -6 -2 4
word~are_the=-1 -6 -4 -1 13 -1 0|word~are_there=0 -2 -1 1 -2 0 6|word~are_two=-1 -6 -2 0 13 0 -3
word~are_with=2 -8 -2 0 13 0 -3|word~arm=-1 -1 3 0 -2 -1 5|word~arm_is=0 2 -2 0 2 0 0
word~around=-2 -6 0 7 2 0 1|word~arreglaron=-1 -2 -1 0 0 5 -1|word~arrived=0 5 -1 0 -1 0 -1
word~arrived_.=0 5 -1 0 -1 0 -1|word~arrives=0 1 -1 4 -1 0 -2|word~arrow=0 -1 3 0 -1 0 0
word~as=-4 32 1 -15 11 -14 -10|word~as_a=-1 8 -4 -1 -5 -1 5|word~as_an=0 -1 3 0 -1 0 0
word~as_before=0 5 -1 0 -1 0 -2|word~as_i=7 1 -2 -1 4 -3 -4|word~as_it=-1 16 -5 -1 -7 -1 2
word~as_last=-1 13 -4 0 -4 0 -3|word~as_of=7 -3 4 0 -1 -1 -4|word~as_promised=-4 -3 -1 0 9 0 0
word~as_the=-1 0 -4 0 12 0 -4|word~as_well=-2 -10 22 -6 3 -1 -4|word~asi=-1 -4 -2 0 4 0 4
word~ask=2 1 8 -1 -4 -1 -2|word~ask_again=0 0 0 2 0 0 0|word~asked=-1 -5 -2 0 16 -2 -4
word~asked_.=-1 -5 -3 0 16 0 -4|word~asked_for=0 2 5 0 -3 -1 -1|word~asked_me=3 -6 0 2 1 -1 3
word~asking=-2 -5 7 13 -3 -1 -8|word~asking_for=0 -5 14 0 0 0 -6|word~asking_me=-1 -4 -4 13 -1 0 -1
word~asks=-1 0 9 0 -3 -1 -3|word~asks_for=0 0 5 0 -2 0 -1|word~asks_me=-1 0 4 0 0 0 -2
word~assembly=-1 17 -4 0 -3 0 -6|word~assigned=2 4 -1 0 -3 0 -1|word~asuntos=5 -1 -1 0 -2 0 0
word~at=6 2 4 4 -14 4 -5|word~at_#=-3 18 3 -5 -9 -11 9|word~at_,=0 3 5 0 -3 0 -3|word~at_a=5 2 0 0 -1 0 -4
word~at_all=-1 0 0 -1 -1 -1 6|word~at_home=-1 -7 -3 7 -1 0 6|word~at_it=0 0 2 2 -1 0 0
word~at_least=0 -4 -1 0 -1 8 -1|word~at_me=-1 0 -2 0 -2 7 -1|word~at_my=0 -1 -5 0 3 -1 5
word~at_noon=0 4 0 0 0 0 -2|word~at_once=0 2 -2 0 -1 0 3|word~at_rehearsal=0 1 3 0 -1 0 -2
word~at_the=7 -15 8 0 16 -4 -11|word~atencion=0 3 -1 0 -1 3 -1|word~atencion_$=0 0 0 0 0 3 0
word~atras=-1 -9 5 0 -2 -1 9|word~attached=-4 3 -4 -1 14 -3 -6|word~attached_.=-1 4 0 0 0 0 0
word~attendance=2 4 -3 0 -4 7 -4|word~attendance_$=-1 0 -1 0 -3 8 -1|word~attention=0 1 3 0 0 0 -1
word~audio=0 -4 8 -2 -2 -1 3|word~august=0 -9 -4 0 0 -1 16|word~august_!=-1 -4 -1 -2 -1 0 10
word~august_.=1 -4 -1 -1 -1 0 7|word~auto=11 -4 -2 0 -3 0 -1|word~auto_reply=3 0 0 0 0 0 0
word~automatic=8 -2 -1 0 -1 0 -1|word~automatic_reply=8 -2 -1 0 -1 0 -1|word~automatica=12 -2 -2 0 -5 -1 -1
word~automatica_.=5 -1 0 0 -2 0 0|word~automatica_:=8 -1 -1 0 -4 0 0|word~automatically=16 -5 -2 -1 -1 -1 -5
word~automatically_generated=1 0 0 0 0 0 0|word~automatico=9 -2 -2 0 -2 0 -1|word~aviso=3 -6 -3 0 4 3 0
word~aviso_que=-1 -4 -1 0 5 4 -2|word~away=1 7 -4 10 1 -1 -12|word~away_.=-1 13 -6 -1 3 0 -5
word~away_from=0 -2 4 2 0 0 -1|word~awesome=-1 -6 -2 -1 -1 -9 20|word~ayer=-1 8 -2 0 -1 0 -2
word~ayer_.=-1 8 -2 0 -1 0 -2|word~ayuda=1 -1 -1 0 -1 0 4|word~azul=-1 -5 7 0 4 0 -2
word~azul_.=-1 -5 7 0 4 0 -2|word~b=-2 -4 7 -1 7 2 -7|word~baby=2 -4 -7 0 -1 0 12
word~back=18 9 -15 13 0 -12 -12|word~back_$=-1 12 -1 -1 0 -3 -5|word~back_,=-1 1 -4 5 -4 -1 6
word~back_.=3 -6 5 0 -2 0 2|word~back_and=-1 -8 9 -2 4 0 -1|word~back_at=-1 -5 -1 0 3 0 6
word~back_in=-1 2 -4 5 1 -1 -1|word~back_on=3 2 -4 4 0 0 -2|word~back_row=0 -1 -1 0 -2 0 7
word~back_to=7 12 -10 3 4 -1 -13|word~back_when=5 -1 -1 0 -1 0 -1|word~backup=0 5 0 1 0 0 -4
word~backups=0 -2 5 7 0 0 -7|word~backwards=0 -2 0 0 7 0 -2|word~backwards_.=0 -2 0 0 7 0 -2
word~bad=-1 4 -2 0 -1 0 1|word~badge=-1 3 -3 1 8 -1 -5|word~badge_.=0 4 0 0 -2 0 -1
word~bag=-1 -10 -4 0 22 -1 -4|word~bag_in=0 -1 -2 0 6 0 -1|word~bake=-1 -4 -1 1 -2 0 9
word~band=3 1 -3 0 -2 -1 3|word~bank=0 -2 -1 2 -1 0 3|word~bano=-1 -2 3 0 -1 -1 4|word~bar=0 -5 1 2 -2 -1 7
word~barn=4 0 -1 0 0 0 0|word~battery=-1 4 6 4 -1 -1 -9|word~be=14 36 -13 -10 -20 -5 -1
word~be_.=-1 6 -1 0 -1 -1 0|word~be_a=-1 11 -3 -5 -1 -1 1|word~be_able=0 -1 0 2 0 0 1
word~be_billed=-1 -3 -4 11 -1 0 -1|word~be_delivered=3 0 0 0 0 0 0|word~be_found=4 -1 -1 0 -1 0 -1
word~be_grateful=0 2 4 0 -1 0 -2|word~be_notified=5 -1 -1 0 -1 0 -1|word~be_read=3 0 0 0 -1 0 0
word~beautiful=0 -3 5 3 -1 0 -1|word~beautiful_.=0 -3 5 3 -1 0 -1|word~beautifully=-1 2 -4 -2 -1 0 6
word~beautifully_.=0 -2 -4 -1 -1 0 10|word~because=4 10 -12 -5 -4 19 -10|word~because_i=-1 1 0 -2 -2 12 -7
word~because_it=1 5 0 0 -5 0 0|word~because_my=0 6 -2 0 -1 0 -1|word~because_nobody=0 -1 0 0 0 6 -1
word~because_of=4 -4 -2 0 5 -1 -1|word~because_the=2 7 -4 0 -1 0 -1|word~because_you=-1 -2 -1 0 -2 4 4
word~been=11 -10 2 -7 -4 -2 11|word~been_blocked=2 0 0 0 0 0 0|word~been_created=4 -1 0 0 0 0 -1
word~been_delayed=2 0 0 0 0 0 0|word~been_held=2 0 0 0 0 0 0|word~been_here=-2 10 -4 0 -1 0 -1
word~been_in=-2 9 -5 0 -1 0 0|word~been_received=3 -1 0 0 0 0 0|word~beep=0 -1 -1 5 0 0 0
word~beeping=1 -7 12 0 -3 -1 0|word~before=-4 22 -7 4 -16 4 -2|word~before_.=-1 17 -4 -1 -4 -1 -5
word~before_anybody=0 -6 0 0 -1 11 -1|word~before_i=0 2 0 1 0 -1 0|word~before_it=0 -7 -1 7 -6 0 8
word~before_me=0 1 -1 0 3 0 -1|word~before_school=1 0 0 0 0 0 1|word~before_the=-1 0 2 0 -2 -1 4
word~before_you=-1 5 3 3 -2 -1 -5|word~began=0 -2 0 0 4 0 0|word~behalf=1 -2 0 0 0 0 4
word~behaved=-1 2 -1 0 -1 0 3|word~behind=-1 -4 -1 -1 15 -1 -5|word~behind_it=0 -1 0 0 2 0 2
word~behind_the=0 -6 2 0 11 0 -4|word~being=8 4 -4 -2 -4 0 -1|word~being_held=6 -1 -1 0 -2 0 0
word~being_nice=0 -1 0 0 0 0 4|word~being_read=5 -1 0 0 -1 0 -1|word~believe=0 -2 4 0 2 0 -1
word~bell=-2 10 0 -1 -4 -1 -1|word~bell_rings=-1 7 -1 0 -1 -1 -2|word~bells=0 3 -1 0 0 0 1
word~belonged=0 -2 -1 0 7 0 -1|word~belonged_to=0 -2 -1 0 5 0 -1|word~belongs=0 -1 -1 0 4 0 0
word~below=5 6 -2 0 -2 0 -5|word~below_.=2 0 0 0 0 0 0|word~bendiga=0 -4 -2 0 -1 0 9
word~bendiga_.=0 -4 -1 0 -1 0 7|word~beside=0 -10 14 0 -1 0 -2|word~best=-1 2 -5 2 -2 -1 7
word~best_$=0 -1 -2 0 0 0 6|word~best_?=0 -2 -4 1 -1 0 8|word~best_or=0 -1 -1 4 0 0 0
word~better=-1 9 -5 -2 -2 -1 5|word~better_than=0 -1 -1 0 -1 0 5|word~between=3 -3 -2 1 3 0 0
word~bien=-4 -12 21 0 -3 -3 2|word~bien_,=0 2 3 -1 -2 0 0|word~bien_.=-2 -11 18 2 -5 -1 2
word~big=0 4 0 -2 0 0 0|word~bill=0 0 -1 2 1 0 0|word~billed=-1 -3 -4 11 -1 0 -1
word~billed_for=-1 -1 -2 7 0 0 -1|word~bison=-1 -1 1 3 -1 -1 2|word~bison_ridge=-1 -1 1 3 -1 -1 2
word~bit=0 6 -1 -2 -1 1 -2|word~black=-2 16 6 -1 -3 -1 -14|word~black_on=-1 4 2 0 -1 0 -2
word~blanca=0 6 -2 0 -1 0 -2|word~blanco=-1 3 -2 0 -2 0 4|word~blank=0 -1 4 0 2 0 -4
word~bless=5 -7 -2 -1 -1 -3 11|word~bless_you=0 -6 -1 -1 -1 -2 13|word~blinking=-1 2 2 0 -1 0 -1
word~blocked=5 2 -1 0 -3 0 -1|word~blocked_by=2 0 0 0 0 0 0|word~blocked_your=2 0 0 0 0 0 0
word~blue=-1 0 -4 -1 3 -1 3|word~board=-2 2 1 -2 -7 -1 11|word~board_is=0 6 -1 0 -2 0 0
word~book=0 -5 2 0 6 0 -1|word~books=-2 -8 7 0 0 -1 6|word~books_.=0 -4 6 0 1 0 -2|word~both=-3 -5 -4 3 3 -2 9
word~both_of=-1 -4 -1 0 -1 0 9|word~bottom=0 1 4 -1 -1 0 -1|word~bought=0 -1 -1 0 6 0 -1
word~bought_#=0 -1 -1 0 6 0 -1|word~box=-1 4 -2 -1 9 -1 -7|word~box_.=0 2 -1 -1 3 0 -1
word~boxes=0 2 -1 0 0 0 2|word~brandt=6 -2 -2 0 2 0 -2|word~break=8 -7 -4 1 3 -1 0|word~break_$=0 -1 4 0 0 0 -1
word~break_.=-1 -3 -4 2 5 0 3|word~breaker=-1 -3 2 0 6 0 -1|word~breaker_for=0 -2 -2 0 7 0 -1
word~bring=0 0 0 2 0 0 0|word~broke=0 -5 3 -1 4 0 2|word~broken=2 -7 3 -1 -6 -1 12
word~broken_.=0 -4 5 0 -4 0 5|word~broken_or=4 0 0 0 0 0 -1|word~brought=0 2 -1 0 3 0 -2
word~brought_it=0 2 0 0 2 0 -2|word~btw=-1 -2 7 -1 4 -1 -4|word~bucket=-1 14 -10 -2 -4 0 5
word~buen=-1 0 -4 -1 -5 4 8|word~buen_dia=-1 2 -2 0 -2 -1 6|word~buen_servicio=0 -1 0 0 -2 6 -1
word~buenas=-1 5 -4 0 -4 -2 8|word~buenas_tardes=-1 0 -2 0 -2 -1 9|word~buenos=-1 9 -2 0 -1 -2 -1
word~buenos_dias=-1 9 -2 0 -1 -2 -1|word~build=-1 -4 3 0 3 0 0|word~building=9 -6 4 0 -5 -1 1
word~building_.=1 -5 4 0 -1 0 3|word~bulb=0 -4 -1 0 8 0 -1|word~bumped=0 -4 7 0 1 0 -1
word~bumped_the=0 -4 7 0 1 0 -1|word~bunch=0 -1 -1 0 0 -1 4|word~burnt=-1 -2 6 0 -1 0 -1
word~bus=7 1 -6 2 7 -3 -5|word~bus_?=1 0 -1 0 0 0 3|word~buses=0 -2 -1 0 -2 6 1|word~business=9 -2 -1 0 -2 0 -1
word~business_days=4 0 0 0 -1 0 0|word~business_hours=4 -1 -1 0 -1 0 0|word~busy=-2 5 9 -1 -2 0 -8
word~but=-17 18 10 -13 -22 16 10|word~but_i=-2 -6 -6 -4 -2 8 14|word~but_i'm=-1 10 -4 0 -1 0 -4
word~but_it=0 -5 -3 -3 -2 -1 17|word~but_it's=-1 6 7 0 -1 -4 -6|word~but_my=0 -4 9 0 -3 -1 0
word~but_now=0 -4 11 0 -2 -1 -2|word~but_so=0 -4 -1 0 0 -1 8|word~but_the=0 12 -4 0 -3 -1 -2
word~but_then=0 10 -2 -1 -1 0 -4|word~button=0 -6 9 -1 4 0 -4|word~buttons=0 -1 0 8 0 0 -5
word~buzon=2 4 -1 0 -1 0 -2|word~buzzing=0 1 -1 -1 -1 0 4|word~buzzing_.=0 -2 0 0 0 0 4
word~by=4 14 -2 12 9 -14 -20|word~by_#=-2 -2 9 0 1 -2 -1|word~by_.=0 4 0 0 -2 0 0|word~by_hand=0 -1 -1 4 0 0 0
word~by_itself=1 2 -4 9 -2 -1 -4|word~by_my=-2 -7 -1 0 12 0 0|word~by_non=3 -1 0 0 -1 0 0
word~by_the=-1 1 11 2 6 -5 -13|word~bye=-2 0 -4 -1 2 -6 13|word~bye_$=0 2 -1 -1 3 0 -1|word~c=1 1 -3 1 11 -8 -2
word~c_#=3 -1 0 0 1 0 0|word~cable=1 3 -1 0 2 0 -3|word~cada=-1 -7 -4 14 -1 -1 1
word~cada_cuanto=0 -2 -3 13 -1 0 -5|word~cafeteria=-1 -6 8 0 -4 0 5|word~calendar=3 0 4 0 -2 0 -4
word~caliente=0 1 3 0 -1 0 -1|word~call=18 -11 -6 4 -9 3 3|word~call_#=10 -2 -3 -1 -2 -1 0
word~call_it=-1 1 -1 0 0 1 1|word~call_the=10 -4 -4 4 -4 -1 -3|word~called=-1 -2 -3 -2 1 7 0
word~calls=-2 23 -1 -1 -7 -1 -9|word~cambia=0 -1 4 0 -1 0 0|word~cambio=-1 3 -2 0 4 -1 -1
word~came=-6 -8 -11 5 8 2 11|word~came_.=1 -11 -4 -1 -3 4 15|word~came_and=0 -2 -2 0 0 0 6
word~came_back=0 2 0 0 2 0 -1|word~came_by=0 2 -1 6 -4 0 -1|word~came_from=2 -1 -1 0 3 0 -1
word~came_in=-1 -4 -4 -1 5 3 4|word~came_off=0 -4 9 0 -1 0 -2|word~came_on=0 2 -3 0 5 0 -2
word~came_through=-2 -2 3 0 -2 -1 6|word~camera=-3 3 21 -1 -4 -3 -11|word~camera_#=0 -3 8 0 -3 0 -1
word~can=1 -14 23 13 -19 -15 14|word~can't=16 14 9 -6 -16 -6 -10|word~can't_.=0 8 -1 0 0 0 -5
word~can't_accept=6 -1 -2 0 -1 0 0|word~can't_find=0 -4 8 0 -1 0 -2|word~can't_get=2 6 1 0 -1 -1 -4
word~can't_hear=-1 -2 0 0 -2 -1 7|word~can_.=7 -6 3 0 0 0 -2|word~can_hear=0 -3 0 0 0 -1 6
word~can_i=-1 -6 -1 18 -2 -1 -6|word~can_review=4 -1 0 0 -1 0 0|word~can_see=-1 8 -4 3 -1 0 -4
word~can_someone=0 1 3 -2 0 0 0|word~can_take=0 -5 -3 0 -1 0 11|word~can_we=0 -1 3 1 0 0 -1
word~can_you=-2 -4 37 -13 -4 -2 -10|word~cant=0 20 -6 -8 -1 -2 -1|word~caps=0 2 -1 0 2 0 -1
word~caps_lock=0 2 -1 0 2 0 -1|word~car=0 -1 0 0 5 0 -1|word~card=-1 1 3 -4 -1 -1 4|word~card_,=0 -2 -2 0 1 0 4
word~card_reader=0 5 0 -2 -1 0 -1|word~care=3 -1 0 1 -1 0 0|word~cart=-1 -4 2 -1 8 -3 0
word~cart_by=0 -4 -1 0 8 0 -1|word~casa=-1 2 -4 3 -2 -1 4|word~case=6 -17 -8 -2 27 -4 0
word~case_#=8 -1 -1 0 0 -2 -1|word~case_.=1 -2 -4 0 4 0 3|word~case_somebody=0 -1 -1 0 5 0 -1
word~case_you=0 -4 -1 0 2 0 5|word~casi=4 0 -3 0 -2 0 4|word~catalog=0 -4 6 0 -2 0 1
word~cause=-2 -5 -4 2 11 -1 -1|word~ceiling=0 1 6 0 -2 0 -2|word~ceiling_tile=0 -3 8 0 -2 0 -2
word~cell=-1 1 -2 1 4 0 -1|word~cerrar=-1 2 -2 0 -1 -1 5|word~certificate=0 -2 -1 0 5 0 0
word~chairs=0 -1 6 0 0 0 -2|word~chance=-1 4 3 -3 -1 0 -1|word~change=0 10 -4 4 -4 -1 -6
word~change_.=0 11 -1 0 -2 0 -4|word~change_it=0 0 0 2 0 0 0|word~change_the=1 0 0 1 0 0 0
word~changed=0 10 -10 -1 10 4 -11|word~changed_,=0 -4 -4 0 9 4 -4|word~changed_.=1 7 -4 0 -1 0 -2
word~changed_it=0 5 -1 0 3 0 -6|word~changes=4 -4 -2 6 -1 0 -2|word~changes_.=4 -1 -1 0 0 0 0
word~charge=-3 2 2 -2 9 -2 -5|word~charge_now=0 -1 1 0 -1 -1 2|word~charger=-1 5 8 -3 0 -1 -6
word~charger_.=0 -1 0 0 3 0 0|word~charging=-1 7 5 -2 -2 -2 -4|word~chasing=8 -2 -2 0 -2 0 -1
word~check=14 -7 1 1 -4 -1 -2|word~check_mail=4 -1 0 0 -1 0 -1|word~check_the=2 0 0 0 0 0 0
word~checked=-1 2 0 -1 -4 -1 6|word~checked_the=0 11 -2 0 -1 0 -5|word~child=2 2 4 -1 0 0 -4
word~children=-1 4 -2 1 -1 0 0|word~chromebook=2 -1 6 2 -1 -2 -4|word~church=-1 -3 -3 0 10 -1 -1
word~cierra=-1 0 10 0 -2 -1 -4|word~cierra_.=-1 -4 11 0 -1 0 -4|word~clase=-1 3 -2 0 3 4 -5
word~clase_.=-1 4 -1 0 -2 4 -4|word~class=1 2 5 -4 -9 3 4|word~classes=8 -1 -5 -1 -2 0 3
word~classroom=-1 3 2 -1 0 0 0|word~classroom_.=0 3 -4 -1 0 0 3|word~clean=-1 -3 -2 4 5 1 -2
word~clear=-2 -8 7 3 -7 -1 9|word~clear_,=0 -2 2 0 -3 0 5|word~clear_.=-1 -4 8 5 -2 0 -4
word~click=4 -4 4 0 -2 0 -1|word~click_the=4 -1 -1 0 -1 0 0|word~clock=-5 -12 32 -2 -6 -3 -4
word~clock_in=-1 -8 17 0 -4 0 -1|word~close=-4 11 -4 -1 -2 -6 7|word~close_it=0 -4 -1 0 -2 -1 10
word~close_this=-1 13 -3 0 -1 -4 -2|word~closed=30 16 -18 -14 -12 -4 4|word~closed_,=0 5 0 0 0 0 -1
word~closed_.=0 -4 -2 0 -1 0 8|word~closed_:=3 0 0 0 -1 0 0|word~closed_and=6 3 -4 0 -1 0 -2
word~closed_sent=2 0 0 0 0 0 0|word~closed_this=-2 8 -2 0 -1 0 -2|word~closed_today=7 -2 -1 0 -1 0 -1
word~closed_was=3 0 0 0 -1 0 0|word~closes=0 8 -10 -1 -2 -1 8|word~closet=-2 -4 -3 -2 12 -1 0
word~closet_.=0 5 -2 -1 1 0 -1|word~closing=0 1 -1 2 0 0 0|word~club=0 -1 9 0 -1 0 -5
word~coach=2 -2 7 3 1 -3 -5|word~coach_says=0 -4 4 0 4 0 -2|word~code=-2 1 2 8 -3 -2 -4
word~coffee=0 3 -1 0 -3 0 3|word~cold=-1 7 5 0 -7 -1 -1|word~colleague=0 -2 4 3 -1 0 -1
word~color=0 -3 -2 3 0 0 4|word~come=-1 6 5 9 -11 -5 -2|word~come_.=-1 -1 8 0 -1 -2 -1
word~come_back=-1 -3 -4 10 -2 -1 3|word~come_by=0 -1 -2 0 0 -1 6|word~come_on=0 3 0 1 0 0 -2
word~come_out=0 6 -2 1 0 0 -2|word~comes=-1 18 -5 -1 1 -1 -10|word~comes_out=0 20 -3 0 -2 0 -12
word~coming=-3 -5 1 -2 -4 9 6|word~coming_,=0 0 -1 0 -1 5 -2|word~coming_by=0 5 -2 0 -1 0 0
word~coming_so=0 -1 -1 0 0 0 4|word~comma=0 4 -1 0 0 -1 0|word~comment=5 -1 -1 0 0 0 -1
word~comments=-1 -4 4 -1 -3 9 -1|word~como=-1 -4 -4 2 7 -1 2|word~company=0 -6 2 0 8 0 -1
word~complain=0 -4 -2 0 -1 0 9|word~complain_about=0 -3 -1 0 -1 0 7|word~complaining=0 0 0 0 4 0 -1
word~complaints=0 -8 -3 0 -2 0 14|word~complaints_here=0 -5 -2 0 -1 0 10|word~complete=0 -4 0 0 4 0 2
word~complete_.=0 -4 0 0 4 0 2|word~computadora=-2 3 11 -1 -5 -1 -5|word~computadora_.=-1 2 3 0 -1 0 -2
word~computadora_de=-1 4 2 0 -2 0 -2|word~computer=-4 -4 27 -3 -4 -2 -8|word~computer_and=-1 -1 6 0 -1 0 -1
word~computer_won't=0 -1 3 0 0 0 -1|word~comuniquese=5 0 -1 0 -2 0 0|word~comuniquese_con=5 0 -1 0 -2 0 0
word~con=6 12 -8 1 0 -5 -5|word~con_el=5 2 -2 2 -3 -1 -1|word~con_la=4 3 -3 2 -4 -1 0
word~con_z=-1 -3 -4 0 10 0 -1|word~conditioner=0 2 1 0 -1 0 0|word~conditioner_.=0 2 1 0 -1 0 0
word~conference=12 -7 3 -1 -4 5 -7|word~conference_room=-1 -1 6 0 0 0 -2|word~confirm=2 -1 -1 0 -1 0 3
word~confirmed=-1 -10 0 0 -6 -1 21|word~confirmed_,=0 -3 -3 0 -1 0 8|word~confirmed_.=-1 -5 4 0 -2 0 5
word~connected=0 -4 4 0 -1 0 2|word~connects=0 -3 6 0 -1 0 -1|word~contact=10 9 -4 -7 -2 -1 -5
word~contact_mrs=4 0 0 0 0 0 -2|word~contact_the=1 8 -1 -6 0 0 -1|word~contacting=3 0 0 0 0 0 -1
word~content=2 0 0 0 0 0 0|word~contestara=5 -1 -1 0 -1 0 0|word~contestara_en=5 -1 -1 0 -1 0 0
word~cool=0 -4 -2 7 -1 -12 14|word~coordinator=-2 3 -1 0 -3 0 4|word~copier=4 -3 8 0 -1 -1 -5
word~copies=0 1 0 1 -1 0 0|word~copy=0 -1 -4 7 1 0 -1|word~cord=-1 2 -4 -1 -4 6 3|word~corner=0 9 -3 0 -1 0 -2
word~correct=0 -8 -4 0 20 -1 -6|word~correct_.=0 -8 -2 0 18 0 -6|word~correction=-1 -1 -2 0 7 0 -1
word~correction_for=0 -1 0 0 3 0 0|word~correo=14 1 -4 1 -5 -2 -3|word~correo_.=9 -2 -2 0 -2 -1 -1
word~cottonwoodbluffs=2 0 0 0 0 0 0|word~cottonwoodbluffs_.=2 0 0 0 0 0 0|word~could=-6 -4 34 -12 -12 -2 3
word~could_.=0 2 0 0 0 0 0|word~could_hear=0 -2 -1 0 0 0 5|word~could_i=0 -4 9 -2 -1 0 -1
word~could_not=1 -2 -2 -1 -4 0 9|word~could_somebody=-1 -2 7 0 -1 0 -2|word~could_someone=0 -3 9 -3 -1 0 -1
word~could_we=0 -1 9 -6 0 0 0|word~could_you=-1 -2 8 4 -2 -1 -4|word~couldn't=3 -1 -5 -1 -4 1 8
word~couldn't_be=4 -2 -2 0 -1 0 3|word~couldn't_have=0 0 -1 0 0 3 0|word~counseling=5 -1 -3 0 4 0 -3
word~count=0 -1 0 0 4 -1 -1|word~counter=0 2 -1 0 2 0 -1|word~counts=0 -1 -1 4 0 0 0
word~county=-1 0 -2 1 6 0 -1|word~course=0 1 6 -1 -2 0 -4|word~courtesy=-5 -2 0 0 -2 12 -1
word~cover=0 -2 7 0 -2 0 -2|word~covering=5 -2 2 0 0 0 -4|word~covers=-1 -2 -1 0 6 0 -1
word~crack=0 6 1 -1 -1 0 -2|word~crack_is=0 8 -2 -1 -1 0 -1|word~cracked=-1 -1 9 0 -2 0 -2
word~cracked_.=-1 1 4 0 -1 0 -1|word~crackle=0 11 -4 0 -1 0 -4|word~crash=0 -4 0 0 0 0 7
word~created=4 -1 0 0 0 0 -1|word~creo=-1 3 -1 0 -1 -1 2|word~creo_que=-1 3 -1 0 -1 -1 2
word~crew=-1 -5 0 -4 -1 -1 13|word~cried=0 -1 -1 0 -1 0 5|word~cuando=-1 1 -5 5 1 -3 4
word~cuando_se=0 -2 -1 1 0 -1 4|word~cuanto=-1 -3 -4 17 -1 0 -6|word~cuanto_tiempo=0 0 -1 3 0 0 0
word~cuatro=-1 -2 -3 0 4 -1 4|word~cuenta=1 -5 0 4 4 -1 -1|word~cuenta_o=0 0 -2 4 0 0 0
word~cupboard=0 -2 6 0 -1 0 -1|word~curious=0 -3 -2 9 -1 0 -1|word~curious_,=0 -1 -2 5 0 0 0
word~currently=4 -2 0 0 0 0 -1|word~custodian=2 -6 -6 -1 12 3 -2|word~custodian's=-1 -1 -2 0 6 0 -1
word~custodian_,=1 -4 -1 0 7 0 -2|word~cut=-1 2 2 0 0 0 0|word~cut_out=-1 3 2 0 -1 0 -2|word~d=-1 -3 -1 0 3 0 4
word~dale=0 0 1 -1 0 0 1|word~dark=-1 9 5 -1 -6 -1 -4|word~date=-1 -3 -1 0 8 0 -2|word~date_.=0 -2 1 0 5 0 -1
word~daughter=0 -1 4 -2 0 0 0|word~dave=0 -2 -1 0 3 0 1|word~day=0 3 10 -2 -7 -2 0|word~day_,=0 4 2 0 -4 0 0
word~day_.=0 -4 1 -1 2 -1 3|word~day_and=1 -1 3 0 0 0 -1|word~day_or=2 0 0 1 0 0 -1
word~days=13 4 -8 5 -14 10 -7|word~days_.=13 6 -4 -1 -6 -1 -6|word~days_of=0 1 -1 0 -3 6 -1
word~de=14 -31 32 4 24 -18 -23|word~de_#=11 -2 -2 0 -4 0 -1|word~de_al=0 -2 10 -4 -1 0 -2
word~de_enero=7 -1 -1 0 -2 -1 0|word~de_la=3 -8 3 0 12 -4 -4|word~de_las=-1 -2 10 -3 2 -3 -1
word~de_limpieza=1 -2 5 0 -2 0 -1|word~de_mi=0 -1 1 0 -1 0 4|word~de_noviembre=4 0 -1 0 -1 0 0
word~de_serie=0 -1 -1 0 5 -1 0|word~de_transporte=6 -1 -1 0 -1 -1 -1|word~de_vacaciones=7 -1 -1 0 -2 -1 0
word~dead=-2 3 1 -4 -2 -4 8|word~dead_again=0 10 -2 0 -1 0 -6|word~dear=-1 -4 2 -1 1 0 4
word~dear_maintenance=0 -2 3 0 2 0 -1|word~dec=2 0 1 0 -1 0 0|word~dec_#=2 0 1 0 -1 0 0
word~declined=15 -4 -2 -1 -2 -3 -2|word~declined_:=15 -4 -2 -1 -2 -3 -2|word~declined_this=9 -3 -1 0 -1 -1 -1
word~degrees=-2 16 -2 0 -4 -2 -4|word~deja=0 -1 6 0 0 0 -2|word~dejo=0 0 -2 5 0 0 0|word~del=5 -1 6 -2 3 -3 -6
word~del_#=6 -1 -1 0 -2 0 0|word~delayed=2 0 0 0 0 0 0|word~delayed_:=1 0 0 0 0 0 0|word~delete=0 0 0 2 0 0 0
word~deleted=3 -3 -2 0 11 -1 -5|word~deleted_it=-1 -2 -2 0 13 -1 -5|word~deleted_without=4 -1 0 0 -1 0 0
word~delivered=6 -1 -1 0 -1 0 -1|word~delivered_to=3 -1 0 0 -1 0 0|word~delivery=5 -2 -2 -1 2 0 -1
word~delivery_has=3 0 0 0 0 0 0|word~delivery_status=1 0 0 0 0 0 0|word~delivery_to=2 0 0 0 0 0 0
word~department=0 -5 7 2 -2 0 -1|word~desbloquear=0 -1 12 -6 0 -2 0|word~desde=-1 3 -4 2 -2 -1 4
word~desk=11 2 -2 -4 16 -4 -17|word~desk_.=16 -8 -9 -1 8 -1 -4|word~desk_?=0 -1 4 0 0 0 -1
word~desk_and=-1 1 6 0 -1 0 -4|word~desktop=0 -4 3 7 -2 -1 -1|word~development=0 -3 7 0 -1 0 -1
word~development_site=0 -3 7 0 -1 0 -1|word~device=-2 2 -1 0 0 -1 3|word~devin=0 3 1 -1 0 0 -1
word~dia=-1 2 -2 0 -2 -1 6|word~dia_.=-1 2 -2 0 -2 -1 5|word~diagnostic=2 0 0 0 0 0 0
word~diagnostic_information=2 0 0 0 0 0 0|word~dial=1 -2 9 -2 1 -2 -4|word~dial_tone=-1 1 10 -1 -1 -2 -4
word~dias=2 3 -4 0 -2 -3 6|word~dias_,=-1 9 -2 0 -1 -2 -1|word~dice=-1 15 -4 0 -2 -1 -6
word~dice_usuario=0 8 -1 0 0 0 -4|word~did=-3 20 -19 17 -11 -7 5|word~did_,=0 -2 3 0 1 0 1
word~did_.=0 -6 -2 1 -2 0 12|word~did_?=0 -2 -2 8 0 0 -1|word~did_before=0 10 -1 0 -1 0 -5
word~did_it=0 -13 2 5 0 -1 9|word~did_not=-1 3 -1 -1 -1 0 4|word~did_that=0 -1 0 1 -2 -1 6
word~did_the=0 3 -2 0 2 0 -1|word~did_you=5 -3 -4 11 -1 0 -6|word~didn't=-4 11 3 -9 -6 -6 13
word~didn't_.=0 -3 0 0 -1 0 6|word~didnt=0 4 0 -1 -1 0 -1|word~died=0 -3 1 0 -4 0 9|word~dieron=0 -1 -1 0 2 0 3
word~different=-2 -4 23 -4 -3 -1 -8|word~dijo=0 -1 -1 0 6 -1 -1|word~dijo_que=0 -1 -1 0 6 -1 -1
word~dios=0 -4 -2 0 -1 0 9|word~dios_los=0 -4 -1 0 -1 0 7|word~direccion=11 -5 -5 0 4 -1 -2
word~direccion_.=8 -2 -2 0 -2 0 -1|word~direct=7 -1 -1 0 -1 -1 -2|word~directory=0 2 -1 0 1 0 -1
word~disculpe=0 -1 -2 0 0 0 5|word~disculpe_la=0 -1 -2 0 0 0 5|word~display=0 -4 14 -2 -1 0 -5
word~district=6 -6 2 1 -4 -1 2|word~district_.=3 -1 -1 0 1 0 0|word~do=1 -24 17 39 -20 -10 -1
word~do_i=-2 -10 9 23 -4 -4 -10|word~do_it=-1 -4 -4 8 -2 -1 4|word~do_not=11 3 -4 -2 -3 -1 -3
word~do_that=0 0 -1 5 0 0 -1|word~do_the=-1 1 5 1 -1 0 -3|word~do_they=0 -1 -1 6 0 -1 -1
word~do_we=0 0 2 1 0 0 0|word~do_you=-1 -5 -4 4 -1 0 9|word~dock=-1 -1 5 -1 1 0 -1
word~document=2 -1 4 0 -1 0 -1|word~does=-4 -1 -14 37 -7 0 -10|word~does_it=-1 0 1 7 -2 -1 -4
word~does_not=1 5 -1 0 -2 0 -1|word~does_that=0 -5 -2 7 5 0 -4|word~does_the=-1 -2 -5 15 -2 -1 -3
word~doesn't=-2 24 -5 -6 -7 -4 2|word~doesn't_know=-1 -3 8 0 -1 0 -2|word~doing=-1 7 2 -2 -4 -2 1
word~doing_it=0 8 -1 0 -3 -1 -1|word~doing_the=0 1 1 0 0 0 -1|word~don't=-6 10 2 5 -13 -8 12
word~don't_close=-1 13 -3 0 -1 -4 -2|word~don't_have=-1 -3 4 6 -1 0 -4|word~don't_know=-2 -4 10 -1 -1 0 -1
word~don't_need=0 -2 0 0 0 0 4|word~don't_see=0 4 -1 0 -1 0 -1|word~done=1 7 -6 -7 -5 -1 12
word~done_.=0 -5 -2 0 -2 0 11|word~done_?=0 15 -5 -6 -1 0 -2|word~dont=0 0 9 -2 0 -1 -4
word~door=-9 -12 13 -7 -1 3 16|word~door_#=-2 -4 14 -1 6 -5 -7|word~door_.=0 1 -3 0 -4 0 7
word~door_?=0 10 -5 -2 0 0 0|word~door_at=0 -4 -6 0 -1 14 -1|word~door_from=-1 3 -1 0 3 0 -1
word~dos=1 -2 -5 -1 -4 -2 14|word~dot=0 -2 2 5 -1 0 -1|word~dot_,=0 -1 -1 4 0 0 0|word~double=0 10 -1 0 0 -2 -4
word~doubt=0 -6 4 0 -1 0 5|word~doubt_it=0 -4 0 0 0 0 6|word~down=-6 10 0 -4 9 -5 -2|word~down_,=0 2 0 0 0 0 1
word~down_.=-1 -2 7 -1 -5 -1 3|word~down_for=0 -2 -2 1 7 0 -2|word~down_the=-1 7 -4 0 0 0 -1
word~down_to=-1 7 -2 0 -1 0 -2|word~dr=-4 6 2 -1 4 -1 -4|word~dr_.=-4 6 2 -1 4 -1 -4
word~drain=1 -3 5 -1 -2 4 -4|word~draw=0 3 3 0 -2 0 -2|word~drawer=-1 -3 0 2 5 0 -2|word~dream=0 -6 6 0 -8 2 9
word~dream_.=0 -6 6 0 -8 -1 10|word~driftwood=2 0 0 0 0 0 0|word~driftwood_.=2 0 0 0 0 0 0
word~drill=-1 2 -1 0 -1 0 3|word~dripping=-1 -4 7 0 -2 0 1|word~drips=0 4 1 -1 0 0 -3
word~drive=-1 6 -2 10 -4 -1 -7|word~driver=-3 0 10 0 -1 -1 -3|word~drivers=-2 5 1 0 -1 0 -1
word~driving=8 -3 -1 0 0 0 -3|word~drop=-1 -2 -8 2 -4 -1 14|word~drop_.=0 -1 -1 0 -1 0 4
word~dropped=-2 12 1 -1 -2 -2 -4|word~dropped_at=0 6 -1 0 -1 0 -2|word~dropped_twice=-1 12 -3 0 -5 -1 -1
word~dropping=0 6 1 0 -4 0 -1|word~drops=0 -2 0 0 0 0 4|word~drove=0 3 -2 0 -4 6 0|word~dry=2 -3 1 0 -1 -1 3
word~dry_.=0 0 -2 1 0 0 3|word~due=2 -4 4 0 0 0 -1|word~dunn=1 -2 -1 0 0 0 4|word~dura=0 6 -2 2 -2 -1 -3
word~during=1 -3 0 1 -2 0 5|word~duty=10 -5 1 0 -2 -1 -2|word~duty_.=6 -2 3 -1 -1 0 -2|word~e=5 1 -9 -2 9 -2 -1
word~e_and=0 7 -1 0 -1 0 -4|word~e_mail=7 -1 -1 0 -1 0 -1|word~each=1 1 -4 1 1 0 1|word~east=0 -2 -2 0 -1 0 6
word~east_wing=0 -2 -2 0 -1 0 6|word~either=0 2 -2 0 10 -1 -6|word~el=7 -20 25 -5 26 -15 -17
word~el_#=5 -1 -3 0 3 -1 -1|word~el_agua=-1 3 -2 0 -1 -1 4|word~el_anterior=-1 -1 -4 3 5 0 -1
word~el_apellido=-1 -4 -4 0 11 0 -2|word~el_bano=-1 -2 3 0 -1 -1 4|word~el_bus=0 -1 -1 2 2 0 0
word~el_lunes=2 4 -1 0 -2 0 -1|word~el_martes=-1 2 -2 0 6 -1 -2|word~el_mensaje=8 -4 -2 0 1 0 -1
word~el_numero=0 -1 -1 0 5 -1 0|word~el_pasillo=0 4 -1 2 -1 0 -1|word~el_programa=0 5 -2 -5 -1 0 5
word~el_proyector=0 5 1 0 -2 0 -2|word~el_reporte=-1 -3 -2 0 12 -1 -3|word~el_telefono=-1 -3 7 0 -1 0 -1
word~el_wifi=0 -1 3 2 -1 0 -1|word~elem=2 -1 4 -2 0 0 -1|word~elementary=2 -3 -4 -2 -1 -2 10
word~eleven=-1 3 -3 0 -2 5 1|word~eli=-2 5 1 5 -2 -1 -5|word~eli_,=0 -1 2 0 0 0 2|word~else=-3 -7 9 3 2 -1 -1
word~else_,=0 -1 4 0 -1 0 1|word~else_can=0 0 0 4 0 0 -1|word~else_to=-1 -3 10 0 -1 0 -3
word~elsewhere=-1 -2 3 0 2 0 -1|word~elsewhere_.=-1 -2 3 0 2 0 -1|word~email=19 -6 10 -2 -9 -2 -8
word~email_.=13 -5 -2 0 -3 -1 -2|word~email_address=2 0 0 0 0 0 0|word~embarrassed=-1 -2 -1 -1 -1 0 7
word~embarrassed_.=-1 -2 -1 -1 -1 0 7|word~embarrassing=0 -1 0 0 0 0 3|word~emergency=4 0 0 0 -1 0 -1
word~employee=1 -2 0 0 3 0 0|word~empty=-3 15 -9 -1 3 -1 -4|word~empty_.=-2 12 -3 0 -1 0 -4
word~en=3 14 2 -7 14 -10 -15|word~en_blanco=-1 3 -2 0 -2 0 4|word~en_el=0 -9 -2 1 20 -2 -5
word~en_la=-2 5 8 -2 3 -4 -7|word~en_mi=0 4 -1 2 0 0 -1|word~en_un=9 -1 -1 0 -2 -1 -1
word~encontro=3 -2 -1 0 2 0 -1|word~end=-2 -4 -3 1 -7 4 11|word~end_,=0 -4 -2 2 -4 5 4
word~end_of=0 4 2 -1 -2 0 -2|word~ended=-1 -2 -1 0 6 -1 -1|word~ended_up=-1 -2 -1 0 6 -1 -1
word~ends=0 -2 5 0 0 0 -1|word~enero=7 -1 -1 0 -2 -1 0|word~enero_.=7 -1 -1 0 -2 -1 0
word~english=0 -4 -1 4 8 -3 -3|word~enough=0 -2 -1 0 0 0 5|word~enough_.=0 -2 -1 0 0 0 5
word~entered=2 -2 -2 0 -1 0 4|word~entered_couldn't=2 0 0 0 0 0 0|word~entire=0 3 -2 0 -1 0 2
word~entrada=0 -1 6 0 -1 0 -2|word~entrance=0 -4 7 0 -1 0 -1|word~entrar=-3 6 5 9 -5 -5 -7
word~entrar_,=0 5 -1 0 0 -1 0|word~entrar_a=-1 -4 13 -1 -1 -1 -5|word~entrar_y=0 2 -2 0 -1 0 4
word~entre=-1 -4 9 2 -1 -1 -4|word~entre_.=-1 -4 11 0 -1 -1 -4|word~entregar=8 -3 -1 0 -1 0 -1
word~entregar_el=8 -3 -1 0 -1 0 -1|word~era=-1 -2 -2 0 4 0 2|word~error=1 -8 -4 -1 2 -1 12
word~error_.=-1 -3 -1 0 -1 0 7|word~es=4 -13 -1 -3 32 -5 -11|word~es_#=1 -1 -2 0 6 -1 -1
word~es_de=-2 -4 -5 0 14 0 -2|word~es_el=-1 -1 2 0 4 0 -2|word~es_la=-2 -5 6 1 6 -1 -3
word~es_un=5 -1 -1 0 -1 0 -1|word~esa=-1 -2 8 -5 -2 -1 5|word~esa_ya=0 -1 9 -5 -1 -1 0
word~escribe=0 -2 -3 0 5 0 3|word~escribir=6 -1 -1 0 -1 -1 -1|word~escribir_a=6 -1 -1 0 -1 -1 -1
word~escuela=-1 0 -5 2 9 -1 -3|word~eso=-1 -3 4 -2 6 -1 -2|word~esta=14 7 14 -7 6 -7 -26
word~esta_bien=0 -2 0 -1 5 0 -1|word~esta_en=-2 -4 0 0 10 -1 -3|word~esta_manana=0 7 -1 0 -1 0 -2
word~esta_semana=18 -7 -2 0 -2 -1 -5|word~estamos=-1 12 -1 0 -2 -4 -2|word~estamos_a=-1 12 -1 0 -2 -4 -2
word~estan=4 6 -3 0 -2 -1 -3|word~estare=19 -6 -2 0 -3 -1 -5|word~estare_fuera=6 -1 -1 0 -2 0 0
word~este=11 -4 2 -1 1 -3 -4|word~este_es=5 -1 -1 0 -1 0 -1|word~este_mensaje=5 -1 -1 0 -1 0 0
word~estoy=10 2 -4 0 -4 -1 -2|word~estoy_de=11 -2 -2 0 -3 -1 -1|word~even=-2 -13 -10 1 -6 -1 33
word~even_fixed=0 1 -2 0 0 0 3|word~even_the=0 -1 -1 2 -1 0 2|word~evening=0 2 -2 0 1 0 0
word~ever=-2 -7 -5 -2 2 -2 17|word~every=-4 9 4 1 -14 -8 14|word~every_one=0 -1 -1 0 -1 0 4
word~every_second=0 5 -3 1 -1 0 -1|word~every_ten=0 -2 7 -2 0 0 -1|word~every_time=0 3 -4 3 -2 -1 2
word~every_word=0 -4 -1 0 -1 0 9|word~everybody=-1 -1 4 0 -4 0 4|word~everyone=-1 1 6 0 -2 1 -4
word~everything=0 -4 -2 -1 0 10 -2|word~everything_.=0 -5 -1 -1 3 12 -7|word~everything_and=0 3 -1 0 0 0 0
word~exactly=-1 17 0 -4 -4 -1 -5|word~exactly_as=0 6 -1 0 -2 0 -1|word~exactly_what=0 5 2 0 -1 -1 -3
word~example=47 -13 1 -10 -10 -5 -9|word~example_$=4 0 -1 0 0 0 0|word~example_)=5 -1 -1 0 -1 -1 -1
word~example_,=3 -2 5 -4 -1 0 -1|word~example_.=18 -6 -4 -1 -2 -1 -4|word~example_because=2 0 0 0 0 0 0
word~example_has=3 -1 0 0 0 0 0|word~example_the=3 0 0 0 0 0 0|word~excelente=-1 -1 -2 0 -1 6 1
word~excelente_atencion=0 0 0 0 0 3 0|word~excellent=0 -8 -1 -1 -1 21 -7|word~existe=4 2 -1 0 -1 0 -2
word~existe_.=2 2 -1 0 0 0 -1|word~exit=0 -4 10 0 -2 0 -2|word~expect=0 -6 0 0 -1 0 10
word~expired=0 -7 14 0 -1 0 -4|word~expires=1 -2 0 0 3 0 0|word~explained=-1 -3 -2 -1 -3 17 -6
word~explained_everything=0 0 -1 0 -2 12 -8|word~explained_it=-1 -3 -1 0 -1 5 2|word~ext=3 -2 -1 0 -2 -1 4
word~ext_.=3 -2 -1 0 -2 -1 4|word~extend=0 -2 -2 0 -1 0 6|word~extend_my=0 -2 -2 0 -1 0 6
word~extension=-2 -6 0 2 13 -1 -5|word~f=-1 4 3 0 -2 -2 -1|word~f_#=0 6 -1 0 -1 -2 0|word~face=0 1 1 0 -1 0 3
word~failed=2 -5 -3 0 8 -1 1|word~failed_to=3 0 0 0 0 0 0|word~fails=1 0 -1 2 0 0 0|word~fair=0 -3 -1 0 -1 5 1
word~fall=-1 -2 10 -1 -2 -1 -4|word~fallar=0 5 -1 0 0 -1 0|word~families=-4 8 -2 2 -1 0 -1
word~family=-1 -4 -8 12 4 0 -1|word~family_be=-1 -3 -3 9 0 0 -1|word~fan=0 -2 7 0 -1 0 -1
word~far=-1 -7 -3 10 -2 -1 5|word~far_.=0 -1 0 1 0 0 2|word~far_back=0 -1 0 10 0 0 -7|word~far_so=0 0 0 0 0 0 3
word~fast=-1 0 -4 0 -2 9 1|word~fast_as=0 -2 -1 0 0 0 5|word~fast_turnaround=0 6 -2 0 0 0 -2
word~faucet=0 -2 3 0 -1 0 2|word~fault=0 0 -4 0 3 0 3|word~favor=4 3 -2 0 -2 0 -2
word~favor_de=5 -1 -1 0 -1 0 -1|word~fax=-2 -4 11 0 -2 -1 0|word~fax_line=-1 -3 11 0 -1 0 -4
word~feel=1 -6 -4 -1 -2 -1 14|word~feel_a=0 -3 -1 0 0 0 7|word~feel_silly=0 -2 -1 0 -1 0 5
word~fell=-1 -5 16 0 -2 -1 -5|word~fell_off=-1 -1 8 0 -1 0 -3|word~fellas=0 -1 -1 0 0 -1 6
word~fellas_$=0 -1 -1 0 0 -1 6|word~few=0 -1 -1 0 0 2 2|word~few_days=0 -1 -1 0 0 2 2
word~fiber=0 -1 -2 0 -1 0 6|word~field=0 8 -4 -1 2 0 -3|word~file=-4 -12 -2 -1 23 5 -7
word~file_.=0 -6 -2 0 13 -1 -2|word~file_:=-1 -1 -1 0 7 0 -1|word~files=-8 -3 -6 8 13 0 -2
word~filled=0 -1 -1 2 2 0 0|word~filter=-1 -4 4 7 2 -4 -2|word~filter_.=2 0 0 0 0 0 0
word~finally=0 -1 -1 0 0 0 4|word~find=-1 -10 4 6 1 -2 4|word~find_it=0 -3 -1 4 3 -1 -1
word~find_the=0 -2 2 2 0 0 -1|word~finding=0 -2 -2 0 -3 0 9|word~fine=-8 -12 16 8 -19 16 0
word~fine_,=-2 -2 -1 2 -13 15 2|word~fine_.=-3 5 19 -1 -11 -2 -6|word~fingers=0 0 -2 0 0 0 4
word~finished=0 6 -2 -1 -4 -2 3|word~finished_it=0 4 -1 0 -3 -1 2|word~fire=2 -2 4 -1 -4 0 2
word~fire_drill=0 3 -1 0 -4 0 4|word~firmware=0 -1 -1 0 4 0 0|word~firmware_#=0 -1 -1 0 4 0 0
word~first=-3 6 -9 -2 -4 -1 16|word~first_sheet=0 2 -1 0 -1 0 2|word~first_ten=-1 4 -2 0 -3 -1 3
word~first_time=1 -3 -1 0 0 0 4|word~first_try=0 -4 -2 0 -1 0 7|word~fits=-1 -1 0 0 5 0 -1
word~five=-5 -13 3 -3 -10 47 -18|word~five_!=0 -1 2 0 0 6 -5|word~five_.=0 -9 -2 0 -1 18 -4
word~five_minutes=-1 -3 4 3 0 0 -1|word~five_of=-1 0 6 -2 -1 0 -1|word~five_stars=0 -2 -1 -1 0 10 -5
word~five_times=0 3 0 0 -1 -1 2|word~fix=-1 -4 -2 -1 -3 9 1|word~fixed=-5 23 -11 -6 -7 4 3
word~fixed_$=0 18 -1 -1 0 -8 -6|word~fixed_,=-1 -4 2 0 3 0 2|word~fixed_.=-1 -1 -3 -2 -1 -2 12
word~fixed_but=0 7 -2 0 -1 0 -1|word~fixed_it=0 3 -1 0 -4 3 1|word~fixed_the=0 -3 -2 0 2 0 5
word~fixing=0 5 -2 1 -5 0 3|word~flicker=-1 -1 4 0 0 0 -1|word~flickering=-1 9 2 -1 -6 0 -1
word~flickering_.=-1 3 3 0 -3 0 -1|word~flickering_again=0 2 0 0 -1 0 1|word~flickers=0 13 -3 0 -5 0 -2
word~flickers_.=0 8 -1 0 -4 0 -1|word~floor=-5 3 -5 -3 2 3 5|word~floor_again=0 6 -2 0 -1 0 -2
word~floor_crew=0 -2 -1 -1 1 0 5|word~floor_machine=0 -4 -2 0 11 0 -2|word~flu=0 8 -1 -4 -1 0 0
word~flu_.=0 5 0 -4 0 0 1|word~folder=-1 -4 7 2 1 0 -4|word~folder_,=0 -2 6 0 -1 0 -1
word~folks=-1 -1 -1 7 -1 0 -1|word~follow=5 -2 0 0 0 0 0|word~follow_up=5 -2 0 0 0 0 0
word~following=7 -2 -1 0 -2 0 0|word~following_recipient=1 0 0 0 0 0 0|word~foot=-1 4 -4 -1 -1 0 2
word~for=-1 -18 6 -2 17 -8 6|word~for_#=5 -2 4 0 -4 0 -2|word~for_.=0 3 -3 3 -2 0 1
word~for_a=-5 -4 15 -2 -6 9 -6|word~for_about=-1 5 3 0 -2 0 -4|word~for_administrators=1 0 0 0 0 0 0
word~for_an=0 3 2 0 -1 0 -2|word~for_anything=5 -1 -1 0 -1 0 -1|word~for_approval=5 -1 -1 0 -1 0 0
word~for_being=0 -1 0 0 0 0 4|word~for_coming=0 5 -2 0 -1 0 1|word~for_contacting=3 0 0 0 0 0 -1
word~for_fixing=0 0 -2 1 0 0 3|word~for_help=6 -1 -1 0 0 0 -1|word~for_him=0 0 4 -1 0 0 -1
word~for_how=0 0 -3 5 0 0 -1|word~for_it=0 -15 3 1 -4 7 10|word~for_me=0 3 -1 0 0 0 0
word~for_months=0 -1 0 0 -1 0 4|word~for_mr=0 -1 3 0 -2 0 2|word~for_my=0 -2 2 5 0 0 -2
word~for_not=-1 -4 -2 0 -1 0 11|word~for_now=-1 0 2 -1 -1 0 2|word~for_our=0 -1 -4 7 0 0 -1
word~for_reaching=8 -1 -2 0 0 0 -4|word~for_that=-2 -4 1 0 10 -1 -4|word~for_the=-7 7 -15 -4 19 5 -4
word~for_this=-1 -1 -1 6 0 0 0|word~for_three=-1 -2 -1 0 0 -1 8|word~for_two=0 -3 4 2 2 0 -3
word~for_urgent=6 -2 0 0 -1 0 0|word~for_us=0 -1 0 3 0 0 0|word~for_wasting=-1 -2 -2 -1 -1 -1 9
word~for_whoever=0 -1 -1 0 6 0 -1|word~for_you=-1 -2 9 0 -1 -1 -3|word~for_your=-3 0 -5 -1 18 -2 -6
word~forgot=-1 -4 1 -1 5 -1 2|word~forgot_hers=0 -1 4 0 0 0 -1|word~forgot_to=0 -1 -2 0 6 0 -1
word~fork=0 2 -1 1 -2 0 2|word~fork_on=0 3 -1 0 -2 0 2|word~form=1 -7 -2 0 13 0 -3
word~form_.=1 -6 -1 0 11 0 -2|word~forms=-1 5 -2 2 0 0 -2|word~forty=0 3 -1 0 -1 0 0
word~forwarded=1 -4 1 0 6 0 -2|word~forwarded_.=2 0 0 0 0 0 0|word~forwarding=-1 -6 1 0 9 0 -1
word~found=2 -11 -7 -2 25 5 -9|word~found_.=3 -1 0 0 0 0 0|word~found_it=0 -2 -1 0 6 0 -1
word~found_out=-1 -4 -2 0 12 0 -4|word~found_the=-1 -2 -1 0 0 6 -1|word~found_them=0 -2 2 0 3 0 -1
word~four=-4 14 -2 -10 -11 32 -18|word~four_$=-1 -6 -1 -1 -1 15 -4|word~four_minutes=0 9 -1 0 0 0 -6
word~four_of=-1 7 4 -4 -4 -1 -1|word~fourth=0 2 1 -1 -1 0 -1|word~fractions=0 -1 5 0 -1 0 -2
word~free=0 4 -2 -1 -2 0 2|word~freezer=1 -1 4 0 -1 -1 -1|word~fri=6 -1 -1 0 -1 -1 0
word~friday=10 -1 -1 -2 3 -4 -4|word~friday_#=7 -3 -1 0 -1 -1 0|word~friday_,=2 -1 0 0 1 0 0
word~friday_.=-1 3 -3 0 4 0 -1|word~friday_and=-1 2 -2 -1 2 -1 2|word~fridays=-1 -1 -3 3 4 0 0
word~from=-2 4 2 -2 16 -9 -7|word~from_#=-2 -9 -4 -1 23 -2 -4|word~from_a=1 7 -1 -1 -1 -1 -3
word~from_all=0 0 -1 0 -1 0 5|word~from_both=-1 -4 -1 0 -1 0 9|word~from_home=0 -1 -1 1 0 0 2
word~from_it=0 9 3 2 -1 0 -11|word~from_me=0 -4 -1 0 -1 7 2|word~from_mrs=0 -2 -2 0 1 7 -3
word~from_my=-1 1 1 4 -1 -1 -2|word~from_the=-5 -10 21 -2 3 -4 -2|word~from_today=-2 11 -1 0 -5 0 -1
word~front=2 -9 7 -4 2 10 -6|word~front_desk=1 -7 -4 0 14 -1 -2|word~front_of=-1 3 -8 0 -4 13 -1
word~front_office=2 -1 4 -2 -1 0 -1|word~froze=0 0 -2 0 -1 0 6|word~fue=0 -1 -6 1 17 -2 -7
word~fue_una=-1 -2 -2 0 11 -1 -2|word~fuera=9 -1 -1 0 -4 -1 -1|word~fuera_de=9 -1 -1 0 -4 -1 -1
word~full=7 -5 4 -1 -4 -2 3|word~full_.=0 0 8 0 -2 0 -4|word~full_and=6 -1 -2 0 -1 0 0
word~further=0 -3 -2 0 0 0 7|word~fyi=-2 -10 -6 -1 28 -9 1|word~game=0 -3 8 0 -1 0 -1
word~garage=1 0 2 0 0 0 -1|word~gate=1 3 -2 0 2 0 -2|word~gave=0 -2 -1 0 5 0 1|word~gave_me=0 0 -1 0 0 0 2
word~generated=2 0 0 0 0 0 0|word~generated_delivery=1 0 0 0 0 0 0|word~gentleman=0 -1 -2 5 -1 0 1
word~gentlemen=0 -1 2 0 -1 0 3|word~get=9 28 12 -8 -13 -8 -19|word~get_a=-1 3 4 4 -1 -1 -6
word~get_back=11 -6 -1 0 -1 0 -2|word~get_in=0 11 -2 -2 -1 -3 -1|word~get_it=0 3 -1 0 0 0 1
word~get_that=-1 -2 4 -2 0 0 3|word~get_the=0 4 3 -3 -1 0 -1|word~get_to=2 -1 -1 1 0 0 0
word~gets=0 2 -4 1 4 0 -1|word~getting=0 0 4 0 -1 0 -2|word~give=-3 -4 4 -1 -6 21 -11
word~give_a=-1 -6 -1 0 -4 18 -4|word~give_it=0 -2 -1 4 -2 8 -5|word~give_the=0 7 -1 1 0 -4 -1
word~given=-1 0 -2 0 -2 5 3|word~gives=-1 -4 12 0 -1 0 -4|word~giving=0 -2 -1 0 -2 6 1
word~giving_up=0 0 0 0 0 0 2|word~glad=0 -1 -1 2 -1 0 3|word~go=2 12 -10 14 -6 -3 -7|word~go_.=4 -1 3 0 0 0 -4
word~go_back=-1 2 -1 2 0 0 0|word~go_to=0 5 -1 1 -3 0 0|word~goes=0 -3 -4 2 3 -2 5
word~goes_down=-1 -3 1 -2 -1 0 8|word~goes_out=2 -2 0 0 -1 0 3|word~goes_up=0 -2 6 -1 -1 0 0
word~going=0 -17 -2 11 -4 -1 14|word~going_to=0 -2 -2 2 -2 0 6|word~gone=-3 10 2 0 -4 -5 2
word~gone_,=0 1 4 0 -1 0 -1|word~gone_.=-1 14 -2 0 -3 -4 -4|word~gone_back=0 0 -1 0 3 0 -1
word~good=-12 -12 30 -1 -9 -8 13|word~good_!=0 0 0 0 0 0 3|word~good_$=-1 -4 -4 -1 -2 14 0
word~good_,=0 0 6 0 -2 0 -1|word~good_.=-4 -16 27 7 -5 -3 -4|word~good_afternoon=-1 3 -1 0 -2 0 4
word~good_here=0 -1 -1 -1 3 -1 3|word~good_morning=-1 3 1 1 -3 0 1|word~good_now=0 -4 10 -3 -1 -1 0
word~good_on=0 -1 2 0 -1 0 2|word~good_one=0 -2 -1 0 0 -2 7|word~good_to=-1 -1 2 2 -1 0 0
word~good_weekend=0 -1 -2 0 0 0 6|word~gosh=-1 -2 -1 -1 -1 0 7|word~got=-7 2 14 -7 -4 -6 9
word~got_a=2 -3 5 0 -2 -1 0|word~got_in=-1 -8 -1 0 -3 5 10|word~got_it=-1 -6 -4 -1 10 -3 7
word~got_one=-1 -1 -1 0 0 0 6|word~got_the=-1 4 8 -2 -6 -1 0|word~got_your=3 8 -2 0 -2 -2 -2
word~gotea=0 -3 -2 0 0 0 7|word~goteando=0 4 -2 0 0 0 1|word~gracias=-2 -22 8 11 -22 -4 33
word~gracias_$=0 -2 -2 -1 -1 8 -1|word~gracias_,=-3 -8 2 14 -1 -2 0|word~gracias_.=-1 -11 24 3 -8 -3 -3
word~gracias_a=0 -4 -3 0 -1 -1 11|word~gracias_por=6 9 -6 -2 -8 -4 5|word~grade=2 -2 15 -11 -3 -3 2
word~grade_#=3 -4 -4 0 -1 0 7|word~grade_,=2 -3 4 0 -1 0 0|word~grade_.=0 8 -1 -7 3 0 -2
word~gradebarn=0 4 -2 2 -1 0 -1|word~graders=5 1 -3 2 -2 0 -1|word~grados=-2 16 -2 0 -3 -4 -3
word~grados_y=-1 9 -1 0 -2 -1 -2|word~grandma=0 -4 3 0 4 0 -3|word~grateful=-1 1 8 0 -2 0 -4
word~gratitude=0 -2 -1 0 0 0 5|word~gray=-1 11 -2 0 -2 -1 -4|word~great=-6 -16 0 4 -12 17 14
word~great_,=0 3 0 0 -1 0 0|word~great_.=-1 -10 8 2 -5 -2 9|word~great_job=0 3 -2 0 -1 3 0
word~green=-2 -4 1 0 17 -2 -7|word~greeting=0 3 2 0 -1 0 -1|word~grey=0 4 2 0 -1 0 -2
word~grinding=-1 2 4 0 -2 0 -1|word~group=4 2 9 -5 2 -2 -8|word~groups=3 0 0 0 0 0 0
word~groups_:=3 0 0 0 0 0 0|word~guard=2 -2 6 0 -4 0 0|word~gus=-1 -2 -8 -2 6 7 3|word~gus_,=-1 -1 -1 0 3 4 -1
word~guy=0 6 -1 0 -2 -3 3|word~guys=-2 -1 -8 -4 -3 3 16|word~guys_are=0 -1 -2 0 0 0 5|word~gwen=0 -4 7 0 4 0 -6
word~gym=2 -5 6 -1 5 -1 -4|word~h=-2 -4 -3 0 8 -1 3|word~h_.=1 -1 -1 0 -2 0 6|word~ha=1 -2 -2 0 -2 0 7
word~ha_.=0 -5 0 0 -1 0 8|word~had=-12 -10 -4 -10 36 1 1|word~had_a=-1 0 -4 -1 5 0 3
word~had_been=-1 -9 -4 -1 17 -1 0|word~had_it=0 -2 -1 0 7 0 -2|word~had_no=0 1 -2 0 -1 0 4
word~had_the=0 -4 5 -1 -1 0 2|word~had_to=-2 10 -1 -2 -6 9 -4|word~haha=0 -1 -1 0 0 2 3
word~half=-4 19 -4 0 -12 2 0|word~half_a=-1 3 -1 0 -2 4 -1|word~half_the=0 4 -1 0 -1 0 1
word~hall=-1 -3 15 -1 -6 -1 -1|word~hallelujah=0 -10 2 0 -2 -1 12|word~hallelujah_.=0 -10 2 0 -2 -1 12
word~halloran=0 -2 5 0 0 0 -1|word~hallway=-1 1 6 0 1 -1 -4|word~hand=3 0 5 2 -4 -1 -3
word~handle=0 -1 4 0 1 0 -1|word~happened=0 -1 -1 0 6 0 -2|word~happens=-1 1 -1 2 -1 0 1
word~happens_again=0 -1 0 2 0 0 1|word~happy=-3 -12 -7 -2 -5 24 6|word~happy_$=0 -3 -1 -1 0 8 -1
word~happy_.=-1 -4 -3 0 -1 -1 12|word~harbor=2 -1 -1 -1 0 0 3|word~harbor_elementary=2 -1 -1 -1 0 0 3
word~hard=0 6 -2 1 -1 -1 -2|word~harlan=4 -1 0 0 0 0 -1|word~has=34 12 18 -14 -1 -10 -38
word~has_.=0 1 5 0 -1 0 -2|word~has_a=-1 2 10 -2 -4 0 -4|word~has_been=14 10 3 -4 -12 -4 -6
word~has_changed=1 4 -3 0 2 0 -2|word~has_declined=7 -2 -1 0 -1 -1 -1|word~has_failed=3 0 0 0 0 0 0
word~has_it=0 -2 -1 3 2 0 0|word~has_looked=0 4 -2 0 0 0 0|word~has_my=4 -1 -2 1 0 0 0
word~has_no=-1 -8 17 0 -2 -1 -4|word~has_not=1 -1 0 0 0 0 2|word~has_nothing=0 7 -4 0 0 0 -1
word~has_retired=3 0 0 0 0 0 0|word~has_the=-2 -3 -5 -1 15 -1 -2|word~has_to=0 -4 -1 0 0 7 -1
word~hasn't=-1 -16 2 -1 -6 -1 24|word~hasta=8 -6 -6 -1 -7 -4 16|word~hasta_el=9 3 -3 0 -4 -1 -2
word~hasta_la=-1 -2 -2 0 -1 -1 8|word~have=0 -7 30 5 -17 1 -9|word~have_a=1 4 -2 -5 -5 -5 14
word~have_another=-1 3 4 -1 -1 0 -2|word~have_been=-1 -4 -5 -1 -2 4 9|word~have_it=0 -4 5 2 2 0 -3
word~have_no=0 11 -2 -5 0 0 -1|word~have_permission=3 7 -2 0 -1 0 -5|word~have_retired=6 -1 -1 0 0 0 -2
word~have_the=0 -2 9 0 -2 0 -2|word~have_to=-2 -8 11 19 -5 -3 -9|word~have_you=0 -1 7 -3 0 0 -1
word~hay=3 5 1 1 -3 -1 -4|word~hay_que=0 3 -1 1 -1 0 -1|word~he=-6 -7 -5 -5 -4 9 19|word~he'll=0 -6 1 0 -1 0 9
word~he's=-1 -1 9 -1 -3 -4 2|word~he_fixed=0 -2 0 0 1 3 0|word~he_got=0 -1 -2 -1 -1 1 6
word~he_is=-1 -4 -6 -2 -2 -1 18|word~he_left=0 6 0 0 -1 0 -3|word~he_said=0 -2 3 0 -1 0 2
word~he_tried=0 5 -2 0 -1 -1 -1|word~he_was=0 7 -2 0 -3 -1 2|word~head=2 -1 -2 0 -2 0 4
word~hear=-3 6 -6 -3 -8 -4 18|word~hear_.=0 -1 -1 0 -2 0 7|word~hear_a=0 -6 3 0 -1 0 6
word~hear_the=0 8 -2 0 -1 0 -4|word~heard=-2 1 1 -1 -4 -1 7|word~heard_every=0 -4 0 0 0 0 6
word~hearing=0 0 -4 -1 4 0 4|word~heat=-2 3 7 -5 -1 -2 1|word~heat's=0 -2 -1 1 -1 6 -1
word~heat's_on=0 -2 -1 1 -1 6 -1|word~heater=0 -8 8 -2 8 0 -4|word~held=8 -1 0 -1 -4 -1 1
word~held_:=3 -1 0 0 -1 0 0|word~held_for=2 0 0 0 0 0 0|word~held_until=4 -1 0 0 -1 0 0
word~hello=5 0 -2 2 -3 0 -1|word~help=3 -12 4 -2 -4 -1 13|word~help_with=-1 -2 9 -1 -1 0 -2
word~helpdesk=12 -3 -4 0 -4 -1 1|word~hemos=9 -1 -1 0 -2 -1 -1|word~hemos_recibido=9 -1 -1 0 -2 -1 -1
word~her=-6 -14 -16 7 31 2 -2|word~her_middle=0 -5 -2 0 13 0 -3|word~her_own=0 -2 -4 0 3 6 -1
word~here=-10 15 -3 0 14 -7 -8|word~here_,=-1 9 2 0 -6 1 -2|word~here_.=-4 8 -11 5 6 -4 0
word~here_for=0 -1 3 -2 2 0 -1|word~here_is=-1 -4 2 0 9 0 -4|word~here_it=0 -1 -1 0 1 0 2
word~here_so=0 -1 0 0 4 0 0|word~hers=-2 1 19 -4 -4 -1 -7|word~hers_.=0 4 1 0 -2 0 -1
word~hers_over=0 -1 4 0 0 0 -1|word~herself=0 -2 -1 0 1 6 -2|word~herself_.=0 -2 -1 0 1 6 -2
word~hey=1 0 0 -5 0 -3 9|word~hey_,=2 -1 3 -2 -1 0 -1|word~hey_eli=-2 3 2 -1 -1 0 1
word~hey_this=-1 1 -3 -1 0 -1 7|word~hi=4 16 4 1 -9 -4 -11|word~hi_!=6 -1 -2 0 -1 0 -1
word~hi_,=-2 1 13 -1 -5 -1 -3|word~hi_it's=0 2 -2 5 -1 0 -2|word~hi_there=3 6 -3 0 0 0 -4
word~hi_this=0 7 -1 0 0 0 -4|word~hiccuped=0 -1 0 0 0 0 3|word~high=0 3 -2 3 -1 0 -1
word~high_school=0 3 -2 3 -1 0 -1|word~hija=0 -1 4 -2 0 0 1|word~hija_,=0 -1 4 -2 0 0 1
word~hijo=-1 -4 5 -1 2 -1 1|word~hijo_,=0 -1 2 0 -1 0 3|word~him=-2 -2 0 -2 1 -1 7|word~him_.=-1 -5 -2 -1 3 0 7
word~himself=0 -3 -1 0 6 0 -1|word~his=-4 2 -6 1 5 0 4|word~his_phone=0 2 -1 0 -1 3 -1
word~his_sister=0 -1 1 -1 6 0 -3|word~hit=-1 -12 -1 3 8 -1 5|word~hit_it=0 -8 -1 0 5 0 6
word~hmm=0 8 -1 -2 -1 0 -2|word~hola=12 -3 -4 0 3 -2 -6|word~hola_,=13 -6 -2 0 4 -1 -5
word~hold=0 7 0 -2 -1 0 -2|word~holding=-2 -4 -4 0 -3 -1 14|word~holding_at=-1 -1 -2 0 -1 -1 7
word~hole=0 1 -4 -1 4 0 1|word~holler=0 -1 0 0 0 0 4|word~home=1 -10 -5 11 -1 -1 7|word~home_or=0 -5 -1 1 0 0 7
word~homework=2 -1 -5 4 -2 0 4|word~hope=-1 -4 2 0 -1 0 6|word~horas=6 -1 -1 0 -2 -1 0
word~horas_.=6 -1 -1 0 -2 -1 0|word~hot=0 -1 5 0 -6 -1 6|word~hot_.=0 -5 5 0 -4 -1 7
word~hour=-2 13 0 1 -4 -1 -5|word~hour_.=0 8 -1 0 -1 0 -4|word~hours=11 -9 5 0 4 -2 -7
word~hours_.=9 -5 3 0 -2 0 -2|word~hours_on=2 -1 0 0 2 0 -1|word~house=0 4 -2 0 2 0 -1
word~how=-8 5 -6 28 0 -7 -11|word~how_do=0 -5 1 -1 -1 0 9|word~how_embarrassing=0 -1 0 0 0 0 3
word~how_far=0 -1 0 10 0 0 -7|word~how_it=0 -2 -1 -1 8 0 -1|word~how_long=0 -2 -3 9 -1 0 -1
word~how_many=0 -1 -2 6 0 0 -1|word~how_often=0 -1 -1 6 -1 0 -2|word~how_to=-1 -4 8 0 -1 0 0
word~how_you=0 1 -1 6 1 0 -6|word~however=-1 12 0 0 -5 0 -3|word~however_,=0 7 -4 0 -1 0 -2
word~hoxie=-1 2 5 0 -3 0 -1|word~hoy=-2 7 -7 1 -5 -4 11|word~hoy_en=0 7 -1 0 -1 0 -2
word~humming=0 -3 6 0 -3 0 2|word~hurt=2 -4 3 0 2 0 -2|word~husband=0 -1 0 2 0 0 1|word~i=-19 18 -32 23 0 12 -1
word~i'd=-4 -17 0 18 -14 24 -5|word~i'd_give=0 6 -1 0 -2 4 -5|word~i'd_have=0 -3 -1 0 -4 11 -1
word~i'd_like=-1 -6 -5 20 -4 0 -4|word~i'd_say=-1 -3 -1 0 -2 6 2|word~i'll=12 -1 -6 -4 -11 4 9
word~i'll_be=-1 1 -1 0 0 0 2|word~i'll_holler=0 -1 0 0 0 0 4|word~i'm=26 13 -10 -4 -14 -9 0
word~i'm_back=5 -2 0 0 0 0 -1|word~i'm_in=-3 -13 9 0 -5 -4 17|word~i'm_not=2 5 0 0 -1 0 -4
word~i'm_on=5 0 0 0 0 0 -2|word~i'm_out=3 -1 0 1 -1 0 0|word~i'm_the=0 -4 -1 0 5 0 2
word~i've=-6 17 8 -5 -5 3 -9|word~i've_been=-2 3 -4 1 -1 0 5|word~i've_got=-1 11 4 -4 -2 -1 -4
word~i've_not=-1 4 -3 0 -4 6 -1|word~i've_put=0 -2 3 0 6 0 -4|word~i_also=-1 -4 6 1 5 0 -5
word~i_am=16 -8 7 0 -12 4 -4|word~i_appreciate=-1 10 -2 0 -4 0 -1|word~i_ask=0 4 -2 3 0 0 -2
word~i_asked=-1 3 -1 0 1 0 0|word~i_be=0 2 1 0 0 0 -1|word~i_call=0 -5 -1 2 0 0 6|word~i_can=6 -4 -6 8 -8 -2 8
word~i_can't=-1 6 9 -3 -3 -2 -5|word~i_checked=0 3 -1 0 -1 0 0|word~i_could=-1 13 -3 -1 -3 4 -8
word~i_did=-1 3 -2 3 -1 0 0|word~i_didn't=-3 1 5 -1 -3 0 3|word~i_do=0 -5 9 -4 -4 -1 5
word~i_don't=-4 -5 9 4 -6 -1 5|word~i_doubt=0 -6 4 0 -1 0 5|word~i_entered=0 -1 -1 0 0 0 4
word~i_feel=0 -4 -3 0 -1 0 11|word~i_find=0 -4 -1 6 -1 -1 1|word~i_forgot=0 -3 -1 0 3 0 3
word~i_found=0 -3 0 0 6 0 -1|word~i_get=1 2 12 -3 -3 -1 -7|word~i_give=0 -3 0 1 -1 6 -1
word~i_got=1 0 -5 0 4 6 -4|word~i_had=-2 -8 -5 -2 -1 8 12|word~i_have=1 9 5 0 -7 -5 -3
word~i_just=0 -1 4 0 -1 0 0|word~i_keep=0 0 0 2 0 0 0|word~i_know=-2 4 -4 -1 0 -2 6
word~i_left=-1 -6 -1 0 11 0 -1|word~i_looked=-1 -1 -1 1 6 0 -2|word~i_lost=0 -1 -1 -1 -1 -1 7
word~i_may=0 -3 3 1 -1 0 1|word~i_mean=0 -1 3 -1 0 0 1|word~i_nearly=0 -4 -1 0 -2 0 8
word~i_need=-1 8 2 1 -3 0 -5|word~i_never=-1 -8 8 -2 -2 -1 8|word~i_noticed=-1 -6 5 -1 5 0 0
word~i_only=1 -7 -2 -1 12 -1 -2|word~i_opened=-1 4 -1 0 3 0 -4|word~i_plugged=0 0 -1 -1 6 0 -3
word~i_pulled=0 3 3 0 -2 0 -1|word~i_put=-1 -6 -4 13 11 -4 -8|word~i_responded=0 4 -1 0 0 0 0
word~i_see=-1 -2 -4 -3 1 5 4|word~i_should=0 -5 0 0 13 0 -6|word~i_sound=0 4 1 0 0 -1 -2
word~i_still=0 11 -1 -6 -1 -1 -1|word~i_stood=0 6 -1 0 -1 0 -1|word~i_take=0 1 0 1 0 0 0
word~i_tell=0 0 0 1 0 2 0|word~i_think=0 1 -2 0 -1 -1 5|word~i_thought=0 -6 -1 -1 -1 -1 12
word~i_told=-1 -4 -2 -1 11 -1 -2|word~i_took=0 -1 -2 -1 8 0 -4|word~i_tried=0 1 0 0 -1 0 2
word~i_try=0 4 0 0 0 0 -1|word~i_turn=0 0 0 2 0 0 0|word~i_typed=0 5 0 0 0 0 -2
word~i_understand=0 4 0 0 -1 0 -1|word~i_use=2 0 0 1 0 0 0|word~i_walked=0 -2 -1 0 2 0 3
word~i_was=1 -4 -6 3 -11 3 17|word~i_watched=0 4 0 2 -1 -1 -1|word~i_went=0 -2 0 0 3 0 1
word~i_will=1 2 -2 0 -1 0 1|word~i_would=-1 0 -2 0 -2 5 1|word~i_write=0 8 3 -2 -2 0 -5
word~i_wrote=-1 11 -6 -1 0 -1 -1|word~ibarra=0 -1 -2 0 6 0 -1|word~ice=2 3 -2 2 0 0 -3
word~id=2 -1 -1 1 2 -1 -1|word~idea=0 -2 0 2 0 0 3|word~if=12 -14 -4 9 -8 -2 9|word~if_a=2 -1 0 1 0 0 0
word~if_anyone=-2 -4 7 0 3 -3 -1|word~if_anything=0 -2 -2 0 -1 0 7|word~if_i=-1 1 -1 -1 -1 5 -1
word~if_it=1 -9 2 7 -5 -2 7|word~if_it's=5 -2 -2 0 -1 0 1|word~if_the=4 5 -2 -4 -1 0 -1
word~if_you=2 -4 -2 1 2 -1 4|word~if_you're=5 -1 -2 0 0 0 0|word~if_your=4 0 0 0 0 0 -1
word~igual=-2 25 -1 -3 -4 -2 -12|word~igual_,=0 6 -1 0 0 0 -3|word~igual_que=-1 10 -2 0 -2 0 -4
word~im=0 -4 -2 -1 -1 -3 12|word~im_in=0 -4 -2 -1 -1 -3 12|word~image=-2 5 -3 3 0 -1 -1
word~image_:=-2 6 -1 0 0 -1 0|word~imagen=-1 -1 9 -1 -1 -1 -3|word~img=-4 4 -2 0 12 -5 -2
word~img_#=-4 4 -2 0 12 -5 -2|word~immunization=-2 5 -2 0 -1 -1 3|word~impresora=-1 3 2 0 -1 0 -2
word~imprime=0 -1 2 3 -1 0 0|word~imprime_.=0 -1 2 3 -1 0 -2|word~imprimir=0 2 3 0 -1 0 -2
word~in=-21 7 23 -2 2 -12 4|word~in_#=-2 2 6 -1 -4 -3 4|word~in_$=-1 -1 -7 -1 -1 -6 18
word~in_,=-1 -9 14 -2 -5 6 0|word~in_.=-4 6 17 2 -11 -3 -5|word~in_?=0 1 0 2 0 0 0|word~in_a=-1 -7 -2 0 9 -1 5
word~in_and=-1 1 0 -1 4 -1 -1|word~in_at=0 -4 2 0 4 0 -1|word~in_august=0 -2 -2 3 3 0 -1
word~in_but=0 7 -2 0 -1 0 -1|word~in_by=-1 -2 -2 0 7 0 0|word~in_case=-2 -9 -6 -1 19 -1 0
word~in_english=0 -4 -1 4 8 -3 -3|word~in_fine=0 -4 -4 1 8 0 0|word~in_for=0 4 -2 0 -2 0 3
word~in_front=-1 3 -8 0 -4 13 -1|word~in_her=0 -4 -1 0 5 6 -4|word~in_here=-2 8 9 -1 -6 -1 -6
word~in_it=-1 -6 8 2 5 -1 -6|word~in_january=1 -2 1 0 -1 0 3|word~in_june=0 -2 -1 4 3 0 -2
word~in_my=-1 8 -8 2 2 -1 0|word~in_october=-1 3 -4 0 -2 0 6|word~in_or=0 0 0 3 0 0 0
word~in_peace=0 -2 -1 0 5 0 0|word~in_room=-2 4 4 0 -2 0 -1|word~in_the=-6 -14 10 -4 14 3 -2
word~in_there=-1 4 2 4 -4 0 -3|word~in_this=0 1 -2 1 -1 0 3|word~in_writing=0 2 4 0 -2 0 -1
word~in_your=0 -1 -1 0 6 0 -2|word~inactive=0 -1 3 0 0 0 0|word~inactive_.=0 -1 3 0 0 0 0
word~inbox=2 7 -1 0 -1 0 -4|word~inbox_.=2 3 -1 0 -1 0 -2|word~inch=0 0 -1 -2 -1 0 6
word~inches=0 -2 3 -4 -5 0 9|word~inches_off=0 -6 5 0 -7 0 10|word~incorrect=0 6 0 0 -2 -1 -2
word~informacion=-1 -1 -1 0 5 0 0|word~informacion_,=-1 -1 -1 0 5 0 0|word~information=2 0 0 0 0 0 0
word~information_for=1 0 0 0 0 0 0|word~inside=0 -2 9 -1 0 0 -4|word~inspector=-1 6 -1 1 -1 -2 0
word~installed=0 -2 7 0 -2 0 -2|word~installed_,=0 -2 7 0 -2 0 -2|word~instead=-1 17 0 -6 -2 -2 -7
word~instead_of=0 14 1 -6 -1 -2 -5|word~instructions=0 -1 -1 2 0 0 1|word~insurance=0 -4 -1 0 9 0 -2
word~intercom=-1 0 4 0 -2 0 1|word~intern=-1 -1 5 -4 6 0 -3|word~internet=-1 -5 4 0 0 0 4
word~into=-1 1 2 -1 2 0 -1|word~into_my=0 4 -2 -1 0 0 1|word~into_the=-1 -3 5 0 2 0 -1
word~invalid=0 2 4 0 -1 -1 -2|word~inventory=0 -1 0 0 3 0 0|word~invitation=11 -4 -2 0 -1 -1 -2
word~invitation_.=7 -2 -1 0 -1 0 -1|word~ipad=0 -1 2 1 0 0 0|word~is=21 -6 27 -2 2 -24 -16
word~is_#=-6 -1 -11 2 22 -3 -3|word~is_$=0 6 -1 0 -3 3 -3|word~is_,=0 -4 5 -4 3 0 1|word~is_.=0 2 2 0 0 0 -1
word~is_a=-2 -4 -10 -1 0 -6 25|word~is_about=-1 1 6 -1 0 0 -4|word~is_an=4 -4 4 0 -1 0 -1
word~is_asking=-1 -4 0 9 -1 0 -1|word~is_at=4 0 -7 4 7 -1 -6|word~is_back=0 3 -2 0 0 0 1
word~is_being=7 -1 -1 0 -2 0 0|word~is_broken=3 -2 6 0 -4 0 -2|word~is_closed=12 -4 -3 0 -1 0 -3
word~is_coach=-1 1 -3 -1 0 -1 7|word~is_cracked=-1 -5 10 0 -1 0 -1|word~is_dead=0 -4 9 0 -1 0 -1
word~is_doing=0 2 4 0 -3 0 -1|word~is_empty=-2 7 -6 0 5 0 -3|word~is_exactly=0 6 -1 0 -2 0 -1
word~is_fine=-2 -2 17 -3 -12 7 -5|word~is_fixed=0 2 -2 0 -1 0 3|word~is_for=0 -3 -10 0 1 14 -1
word~is_from=-3 16 -3 -1 -3 -2 -4|word~is_full=6 5 -5 0 -2 0 -1|word~is_gone=0 -8 -1 0 0 0 12
word~is_good=-3 -5 15 -1 -2 -1 -2|word~is_great=-1 -2 3 0 -2 0 3|word~is_green=0 4 -1 2 0 0 -2
word~is_in=0 1 -8 -4 17 -1 -4|word~is_inactive=0 -1 3 0 0 0 0|word~is_it=0 9 -8 11 -3 -2 -5
word~is_leaking=-1 -1 5 0 -1 0 -1|word~is_loud=0 -1 6 0 0 0 -2|word~is_mr=1 2 0 0 0 0 -1
word~is_mrs=0 7 -2 0 0 0 -3|word~is_my=4 1 -1 0 0 0 -1|word~is_no=5 -4 3 0 -1 0 -2
word~is_not=10 13 -6 -4 -6 -3 -2|word~is_off=0 -3 1 0 2 0 3|word~is_on=3 -4 -5 -2 0 -1 11
word~is_perfect=0 -3 7 0 -1 0 0|word~is_reading=7 -5 3 0 -1 0 -2|word~is_right=-3 -10 5 -2 6 -2 8
word~is_so=0 -1 0 2 0 0 1|word~is_still=10 6 -12 -1 -8 -2 9|word~is_stuck=-2 -7 22 0 -5 -3 -2
word~is_that=0 -4 -2 13 -2 0 -4|word~is_the=-5 -1 -14 9 19 -2 -4|word~is_there=-1 -5 9 1 -1 0 -1
word~is_well=0 -1 -1 2 0 0 2|word~is_what=0 6 0 0 -1 0 -4|word~is_with=-1 -2 -1 0 8 0 -2
word~is_your=2 -1 -1 -1 0 0 3|word~isn't=0 13 11 -1 -11 -1 -9|word~isn't_.=0 -3 7 0 -1 0 -2
word~isn't_the=0 -1 12 0 -6 0 -2|word~issue=-1 -2 9 0 -2 -1 -1|word~issue_:=-1 -2 9 0 -2 -1 -1
word~it=-43 18 -27 23 26 -4 8|word~it's=-8 16 -1 0 18 -9 -16|word~it's_#=-2 11 -1 0 -5 -1 -1
word~it's_a=0 6 0 -1 -1 0 -2|word~it's_at=0 1 -3 0 4 0 -1|word~it's_been=0 -2 3 0 -1 0 3
word~it's_doing=0 7 -1 0 -1 -1 -2|word~it's_in=0 0 -1 0 4 0 -1|word~it's_on=0 2 -1 0 0 0 0
word~it's_still=0 5 -1 0 -2 0 0|word~it's_the=0 1 6 0 -2 -1 -2|word~it's_working=-1 -4 -1 1 0 0 7
word~it_$=-1 -6 6 10 -5 5 -7|word~it_,=-4 -9 -5 6 4 11 -2|word~it_.=-5 -15 -1 1 10 -5 16
word~it_?=-2 -5 4 10 -4 -2 1|word~it_??=-1 7 -2 -2 -1 -1 1|word~it_a=-1 0 -2 1 -4 15 -8
word~it_again=0 7 -3 -1 -2 -2 2|word~it_all=0 0 0 1 2 0 -1|word~it_also=0 0 -1 3 0 0 0
word~it_and=-1 12 -2 -1 -2 -1 -4|word~it_as=0 3 3 -1 -2 0 -1|word~it_at=-2 7 -2 0 1 0 -2
word~it_back=-1 4 -4 2 2 -1 -1|word~it_be=0 5 6 -8 0 0 -1|word~it_before=0 -5 0 0 -1 6 1
word~it_began=0 -2 0 0 4 0 0|word~it_came=2 -3 -2 0 6 0 -2|word~it_closed=0 4 0 0 0 0 0
word~it_come=0 0 0 2 0 0 0|word~it_did=-1 22 -6 -5 -6 -1 -2|word~it_didn't=0 0 -1 -7 -1 0 12
word~it_died=0 -1 -4 0 -3 0 10|word~it_does=0 0 -3 0 -1 4 2|word~it_doesn't=0 18 -5 -1 -4 -1 -6
word~it_down=-1 -4 -3 0 12 -2 -1|word~it_ever=0 -2 0 0 0 0 5|word~it_for=3 1 2 2 3 0 -9
word~it_from=0 -4 -1 5 3 -1 -1|word~it_froze=0 1 -1 0 -1 0 3|word~it_goes=0 -1 -1 4 -1 0 1
word~it_had=0 -6 -2 0 14 -1 -3|word~it_happened=0 -1 -1 0 6 0 -2|word~it_happens=0 1 -1 1 0 0 1
word~it_has=-1 10 -2 0 -2 -1 -2|word~it_hasn't=0 -12 0 0 -1 0 16|word~it_here=0 -3 -2 2 6 0 -1
word~it_hit=0 -3 -2 4 4 0 -1|word~it_i=0 -1 8 -2 -1 0 -2|word~it_in=-2 -5 -6 0 20 -2 -3
word~it_is=12 10 2 -10 -12 -2 2|word~it_isn't=0 1 11 0 -7 -1 -2|word~it_just=0 10 -2 -1 -1 -1 -4
word~it_last=0 -1 -1 4 0 0 0|word~it_let=0 3 0 1 -1 0 -1|word~it_myself=0 9 -1 6 -5 -2 -4
word~it_now=0 8 1 0 -1 -1 -6|word~it_off=0 0 0 2 0 0 0|word~it_on=-1 -7 -1 1 7 -3 6
word~it_only=-1 6 -2 -1 2 -1 -3|word~it_open=0 8 -4 1 -1 0 -3|word~it_or=0 0 0 2 0 0 0
word~it_out=-1 -5 5 2 -2 0 2|word~it_over=0 3 -1 0 -1 0 0|word~it_prints=-1 -1 7 1 -4 -1 -1
word~it_rained=0 1 -4 0 -2 0 6|word~it_right=0 -4 -1 2 -1 -1 6|word~it_runs=0 -4 -2 4 5 0 -1
word~it_says=-1 19 -4 -2 -4 -2 -5|word~it_should=0 5 -1 1 -2 0 0|word~it_slammed=0 -1 -1 0 -1 0 6
word~it_so=0 -2 -1 6 6 0 -7|word~it_started=0 2 -1 0 -1 0 2|word~it_starts=0 -1 0 0 0 0 4
word~it_stopped=0 3 -1 -1 -1 0 1|word~it_stops=0 -4 13 0 -1 0 -5|word~it_stuck=0 -2 -2 0 2 0 3
word~it_takes=0 -1 -3 2 -1 0 5|word~it_tells=0 10 -1 -7 0 0 -1|word~it_that=0 2 -1 -1 7 -1 -4
word~it_the=0 -1 -2 5 2 0 -1|word~it_threw=0 -1 -1 0 0 0 3|word~it_to=-3 -17 0 0 4 10 8
word~it_took=-1 -9 -2 -1 -2 7 10|word~it_up=0 7 -5 -1 -4 -1 6|word~it_used=-1 -3 -1 0 0 0 7
word~it_was=-7 -7 -11 0 39 -13 1|word~it_wasn't=-1 -8 -2 -1 9 0 4|word~it_went=0 13 -2 0 -1 0 -8
word~it_when=0 -2 -2 -1 2 0 5|word~it_will=2 -2 0 0 0 0 2|word~it_with=-1 8 -2 2 -2 -1 -2
word~it_worked=0 -4 3 0 -1 -2 6|word~it_works=-1 -9 1 -2 -3 14 1|word~it_would=0 2 -1 0 -1 0 2
word~it_wrong=0 -4 0 0 6 0 0|word~its=-4 0 21 -1 -1 -7 -7|word~its_own=0 -2 2 3 1 0 -2
word~its_place=0 2 2 0 -1 0 -2|word~its_still=0 6 -2 0 -1 0 -1|word~itself=0 0 0 7 -6 -2 2
word~itself_?=0 0 0 3 0 0 0|word~itself_again=0 3 0 0 0 0 -1|word~jack=-1 -2 -1 0 14 -7 -1
word~jaja=0 -2 -2 0 -1 -1 8|word~jala=0 -4 9 2 -2 0 -2|word~jammed=0 4 -1 0 -1 -1 1
word~jammed_again=0 5 0 0 0 -1 -1|word~january=4 -2 0 0 -2 0 2|word~january_and=-1 -1 1 0 -1 0 3
word~jet=0 13 -4 0 -4 0 -4|word~job=-1 5 -5 -1 -4 2 5|word~job_,=-1 -1 -2 0 -1 2 5|word~job_.=0 3 -1 0 -1 -1 1
word~jolene=1 0 -1 0 0 -1 3|word~jpg=-4 3 -3 0 14 -5 -2|word~jpg_$=-4 3 -3 0 14 -5 -2
word~juice=0 -4 0 0 8 0 -3|word~june=7 -5 -2 5 5 -2 -5|word~june_#=7 -3 -1 0 2 -1 -2|word~junk=2 -2 -1 1 -2 0 3
word~junk_.=2 -1 -1 0 -2 0 4|word~jury=9 -2 -2 -1 0 0 -2|word~jury_duty=9 -2 -2 -1 0 0 -2
word~just=-10 12 -24 11 16 -5 0|word~just_a=0 -2 3 0 2 0 -1|word~just_as=0 7 -4 0 -1 0 -1
word~just_curious=0 -2 0 5 -1 0 -1|word~just_noting=0 -4 -4 0 10 0 -1|word~just_now=-1 7 -4 -1 -2 -2 5
word~just_so=-1 0 -2 -1 10 -1 -3|word~just_wanted=-1 -4 -1 0 -1 -1 9|word~k=0 -2 -1 0 7 -1 -2
word~kayleigh=5 -2 -1 0 5 -1 -4|word~keep=1 -3 -5 6 0 4 -1|word~keep_it=0 -1 0 2 -2 5 -1
word~keep_the=0 0 0 2 0 0 0|word~keeps=0 -4 8 0 2 0 -4|word~kept=-1 -12 -4 3 5 -1 11|word~key=-2 -1 -7 6 5 -1 2
word~key_.=0 6 -4 0 -2 0 1|word~key_is=0 -2 -4 0 9 0 0|word~key_works=0 -1 1 5 -1 0 -2
word~keyboard=4 8 -4 -2 -5 -4 2|word~keyboard_.=5 0 -1 0 -1 0 -1|word~keys=5 -7 4 1 -4 -2 5
word~kicked=0 -1 3 0 -1 0 1|word~kicking=0 4 -2 -1 -2 0 2|word~kid=0 6 0 0 -2 0 -1
word~kids=-7 37 -10 -8 -11 -7 8|word~kids_are=-1 8 -2 -1 -2 -1 -1|word~kids_were=0 4 0 0 0 0 -1
word~kind=-1 7 -2 0 -1 2 -4|word~kindly=0 -4 -2 0 3 0 5|word~kitchen=2 -7 8 0 1 0 -2
word~knew=0 -1 -2 -2 0 -1 8|word~knew_a=0 -1 -2 -2 0 -1 8|word~know=0 -13 2 -2 2 -6 18
word~know_.=0 -4 -2 0 6 0 1|word~know_i=0 -4 -1 0 -1 0 9|word~know_if=0 -2 -1 2 -1 0 3
word~know_it=0 2 -1 0 -2 0 3|word~know_it's=0 3 -1 0 4 0 -5|word~know_what=-1 1 -1 0 2 0 1
word~know_where=-2 -4 12 0 -1 0 -4|word~know_who=0 -3 5 -1 -1 0 2|word~know_you=-1 5 -1 0 -1 -1 0
word~known=3 -2 -1 0 5 0 -4|word~kowalczyk=0 -1 0 0 4 0 -1|word~l=1 -4 6 0 4 -1 -4|word~la=9 8 18 4 9 -22 -24
word~la_#=-1 3 3 -2 1 -1 -1|word~la_app=0 -1 2 2 -1 0 0|word~la_clase=-1 -3 -1 0 4 5 -2
word~la_computadora=-2 -1 12 0 -4 0 -4|word~la_cuenta=2 -2 -2 0 5 0 -1|word~la_de=-1 -3 6 -4 6 0 -2
word~la_direccion=10 -2 -2 0 -2 -1 -1|word~la_entrada=0 -1 6 0 -1 0 -2|word~la_escuela=-1 0 -5 2 9 -1 -3
word~la_impresora=-1 3 2 0 -1 0 -2|word~la_manana=0 7 -1 0 -1 0 -2|word~la_misma=-1 4 -4 5 -1 0 -2
word~la_molestia=0 -1 -2 0 0 0 5|word~la_noche=0 2 -2 0 -1 0 3|word~la_oficina=18 -4 -10 0 1 -4 0
word~la_pantalla=-1 -4 4 -1 2 -2 2|word~la_pared=0 -1 -1 1 0 0 2|word~la_puerta=-3 1 3 -1 3 -4 2
word~la_que=0 -1 7 -2 -1 0 -1|word~la_semana=-1 3 -2 0 -2 -1 4|word~la_sra=6 0 0 0 -3 0 0
word~la_tengo=0 -1 -1 4 0 0 0|word~lab=0 -4 2 -2 3 -1 3|word~lab_#=-1 -1 8 -2 -2 0 0
word~label=-2 -2 2 -2 13 -8 1|word~labels=0 4 -1 0 -1 0 -1|word~ladder=-1 -11 1 -1 -2 19 -5
word~ladder_in=0 -6 -3 0 -2 14 -2|word~ladies=0 -2 -1 0 0 0 6|word~lado=-1 6 9 -9 -1 0 -2
word~lado_esta=0 -2 10 -4 -1 0 -2|word~lady=-1 5 5 -1 0 -1 -6|word~laminator=-1 -4 16 0 -2 -3 -5
word~lamp=0 -2 -1 0 6 0 -1|word~landing=-1 4 -2 0 0 0 1|word~laptop=-4 4 11 -4 10 -2 -14
word~laptop_,=-1 -1 8 -1 -4 -1 0|word~laptop_.=-1 1 -4 0 13 -1 -6|word~laptop_won't=-1 -2 6 0 -1 0 -1
word~larkhaven=2 0 0 0 0 0 0|word~larkhaven_.=2 0 0 0 0 0 0|word~las=-4 3 2 -4 3 -7 10
word~las_#=-1 3 -2 0 -1 -3 5|word~las_notas=0 -1 -2 0 -1 0 5|word~last=-10 6 10 -5 -1 -4 5
word~last_name=0 -4 -6 0 17 -1 -4|word~last_night=-1 -4 8 1 -6 -2 5|word~last_time=0 3 4 -2 -2 0 -1
word~last_week=-1 -4 -2 -1 5 -1 7|word~last_year=0 -4 -4 0 -4 5 9|word~last_year's=-1 3 6 0 -2 -1 -4
word~lasted=-3 8 -4 0 7 0 -6|word~latch=0 -3 1 0 -1 0 4|word~late=-1 -2 -3 0 6 0 3|word~later=0 -1 0 0 3 0 0
word~laughing=-1 -6 -2 0 0 0 11|word~le=0 -10 -11 19 5 11 -11|word~leak=1 1 -3 -5 -1 0 9
word~leaking=-1 13 3 0 -2 0 -11|word~least=0 -4 -1 0 -1 8 -1|word~leave=3 -4 4 1 -9 -3 8
word~leave_and=1 -1 2 0 0 0 -1|word~leave_it=0 1 -4 3 -3 -2 7|word~leave_through=5 0 0 0 0 0 -2
word~left=-7 16 -18 -9 31 1 -12|word~left_,=0 -2 -2 0 1 6 -1|word~left_.=0 11 -2 0 -2 0 -5
word~left_a=0 -4 -1 0 0 0 7|word~left_and=-1 11 -2 0 -4 0 -2|word~left_his=0 -4 -1 0 7 0 0
word~left_it=0 2 0 0 1 0 -1|word~left_the=0 -5 5 0 5 0 -2|word~les=-1 -5 -4 -1 14 -2 -1
word~les_aviso=0 -3 -1 0 7 -1 1|word~lesson=0 -2 1 0 -2 0 6|word~lesson_plans=0 -1 1 0 -1 0 4
word~let=6 -1 -4 7 -1 -1 -5|word~let_me=5 1 0 0 -1 0 -4|word~let_you=2 1 -2 -1 1 0 0|word~lets=0 0 5 0 -1 0 -2
word~lets_me=0 0 5 0 -1 0 -2|word~letter=5 1 -1 0 -2 0 -2|word~letters=-1 4 -4 -1 -2 -4 8
word~librarian=-1 -6 -4 0 -1 -1 14|word~library=11 0 4 -1 -4 -1 -8|word~library_.=2 -1 3 0 -1 0 -1
word~lid=-1 12 -1 0 -6 0 -2|word~lift=1 -2 3 2 -1 0 -1|word~lift_in=0 1 2 0 0 0 -1
word~light=-4 14 9 -2 -5 -4 -7|word~light_.=0 4 -1 0 2 0 -4|word~light_is=0 -2 3 0 -1 0 3
word~lights=3 -8 4 -1 -2 -2 8|word~lights_are=2 -4 1 0 -1 0 4|word~like=2 -14 2 28 -10 -4 -4
word~like_.=0 -4 4 0 -1 0 4|word~like_a=-4 2 5 -1 -6 3 2|word~like_new=0 -3 -2 12 -2 -1 -2
word~like_the=0 5 -4 5 -3 0 -1|word~like_to=10 -15 -4 18 1 -1 -7|word~like_you=0 0 -2 0 6 0 -2
word~limited=5 -1 -1 0 -1 0 -1|word~limited_access=5 -1 -1 0 -1 0 -1|word~limpieza=1 -2 5 0 -2 0 -1
word~lindgren=1 -4 5 0 -1 0 0|word~lindqvist=6 -1 -1 0 -1 -1 -1|word~line=8 8 3 -2 -4 -2 -10
word~line_$=3 0 0 0 0 0 0|word~line_,=-1 -1 -1 0 3 0 1|word~line_.=2 0 0 0 0 0 0
word~line_through=0 11 -2 0 -4 0 -4|word~lines=-1 10 -2 -1 -1 -4 -1|word~link=3 0 0 0 -1 0 0
word~link_below=3 0 0 0 -1 0 0|word~list=8 -9 7 -5 13 -4 -9|word~list_.=5 -7 -1 0 9 -1 -2
word~list_is=2 -2 3 0 2 0 -3|word~list_moderator=4 -1 0 0 -1 0 0|word~listed=0 -4 0 0 4 0 1
word~listen=0 3 3 -1 -1 0 -2|word~listo=0 -1 -1 -1 -1 -1 7|word~listo_,=0 -1 -1 0 0 0 4
word~lit=3 -2 -2 0 5 0 -2|word~little=-3 1 0 8 -3 -4 2|word~little_ones=-1 -2 -5 7 -2 0 5
word~live=0 -2 -2 3 0 0 4|word~llame=3 -1 -1 0 -1 -1 2|word~llame_a=1 -1 -1 0 0 -1 3
word~llevaba=-1 -3 -2 0 -1 0 9|word~lo=-1 3 -1 0 6 1 -5|word~lo_dejo=0 0 -2 5 0 0 0
word~lo_puedo=0 -1 -1 4 0 0 0|word~lo_que=0 -3 6 1 -2 0 -1|word~loaner=0 -4 -2 2 7 0 -1
word~lock=-1 -4 8 2 0 -1 -2|word~lock_.=-1 0 6 0 -3 -1 1|word~locked=-2 12 4 4 -6 -2 -8
word~locked_out=-1 1 8 0 -1 -2 -4|word~locker=0 -1 1 0 2 0 0|word~log=-4 1 -2 5 11 -4 -6
word~log_in=0 5 1 1 -2 -1 -2|word~logged=1 -3 -2 4 -1 0 3|word~logged_in=0 -2 -2 4 -1 0 4
word~login=-2 4 10 -1 -4 -2 -4|word~lol=-1 -4 -1 -1 4 -8 13|word~lol_.=0 -3 0 0 4 -1 2
word~long=5 -11 -6 8 -3 4 5|word~long_do=0 0 0 2 0 0 0|word~long_term=7 -2 -1 0 0 0 -1
word~longer=7 -4 2 0 -2 0 -2|word~longer_monitored=3 -1 -1 0 0 0 0|word~look=-4 18 8 -6 -6 -4 -5
word~look_at=-1 2 8 -1 -2 0 -4|word~looked=-2 2 6 0 4 -1 -7|word~looked_at=-1 3 1 -1 5 -1 -4
word~looks=-2 -4 10 1 -7 -2 6|word~looks_good=0 -3 9 0 -2 -1 -1|word~looks_nice=0 5 -2 1 -2 0 0
word~loose=-1 -4 13 -1 -1 -2 -2|word~los=2 18 -8 -2 -8 -10 10|word~los_alumnos=-1 1 -2 0 -1 0 4
word~los_bendiga=0 -4 -1 0 -1 0 7|word~los_ninos=-1 9 -4 1 -2 -4 2|word~lose=-2 -4 -1 2 0 0 7
word~lost=-4 -5 -5 -2 -10 1 27|word~lost_.=0 -4 -1 0 0 0 7|word~lot=-1 -8 5 1 6 -1 1
word~lot_.=0 -4 -2 1 9 0 -2|word~loud=-1 -6 6 0 -4 -1 6|word~loud_and=0 -2 9 0 -1 0 -3
word~lounge=0 0 3 0 1 0 -2|word~love=0 3 1 0 -2 0 0|word~loved=0 -1 -2 2 0 0 3|word~lovely=-1 10 1 0 -4 0 -4
word~lovely_.=0 3 3 0 -2 0 -2|word~lower=0 -7 -4 3 14 0 -4|word~luck=0 9 -1 0 0 0 -5
word~luck_.=0 9 -1 0 0 0 -5|word~lunch=-4 23 -10 -2 -4 -2 1|word~lunch_,=0 3 -1 0 -2 0 2
word~lunch_.=-1 9 -4 0 3 0 -6|word~lunch_ladies=0 -2 -1 0 0 0 6|word~lunch_menu=0 -3 -1 0 0 0 6
word~lunes=5 3 -2 0 -3 0 -1|word~luz=-1 2 7 -4 -2 -1 1|word~luz_.=0 -1 5 -4 0 0 1|word~m=1 -2 -3 0 2 0 4
word~m_.=0 -2 -2 0 2 0 4|word~machine=0 5 -5 -1 8 0 -4|word~machine_.=-1 1 -4 0 7 0 -2
word~machines=0 0 2 -2 -2 0 4|word~made=-1 0 -2 -1 1 -1 5|word~mail=33 -17 -8 -2 3 -3 -5
word~mail_.=6 -2 -1 0 1 0 -1|word~mail_to=7 -2 -1 0 0 0 -1|word~mailbox=22 -6 4 -5 -5 -3 -5
word~mailbox_full=3 0 0 0 -1 0 0|word~mailbox_is=14 -4 -4 0 -1 -1 -3|word~mails=0 -5 -2 3 0 0 7
word~main=7 -5 0 2 0 -1 -2|word~main_office=7 -2 -3 0 1 -1 -1|word~maintenance=0 -4 2 0 6 0 -2
word~make=0 1 1 -2 -1 -1 4|word~making=-1 -1 4 2 -2 0 0|word~mama=0 4 -1 0 1 0 -2|word~man=-1 7 -5 -1 -2 -2 6
word~man_,=0 7 -1 0 -2 -1 -1|word~manana=-1 13 -4 2 -2 -1 -5|word~many=0 -5 -3 6 -1 0 4
word~many_days=0 0 -2 4 0 0 -1|word~map=-1 4 -4 0 7 0 -4|word~march=3 0 0 0 0 0 -1
word~marcus=-1 -5 8 0 -1 2 -1|word~mareas=0 -1 12 -6 0 -2 0|word~marisol=0 -1 -1 0 -1 0 5
word~mark=0 -2 2 5 0 0 -2|word~marked=-1 -1 -2 0 6 0 0|word~martes=-1 2 -2 0 6 -1 -2|word~mas=-1 3 -2 0 4 0 -2
word~maternity=6 -1 -1 0 0 0 -2|word~maternity_leave=6 -1 -1 0 0 0 -2|word~matters=12 -3 -1 0 -2 -1 -2
word~may=0 -5 0 10 2 -4 -2|word~may_.=0 -2 -4 4 5 0 -1|word~may_i=0 3 -3 5 -1 0 -2|word~maybe=0 14 -5 -8 0 0 0
word~me=-13 -1 -10 6 0 22 -2|word~me_$=0 4 0 0 0 -1 0|word~me_,=0 -4 -3 -1 -2 7 5|word~me_.=3 -14 -6 7 14 5 -7
word~me_?=0 1 -1 2 0 0 0|word~me_again=0 0 0 2 0 0 -1|word~me_and=-1 4 -4 6 -2 -1 0
word~me_dice=0 8 -1 0 0 0 -4|word~me_dijo=0 -1 -1 0 6 -1 -1|word~me_for=-2 1 3 -1 3 -1 -2
word~me_in=0 3 5 1 -2 0 -4|word~me_lo=0 -2 9 -5 0 0 -1|word~me_my=0 -1 3 0 -1 0 0|word~me_off=0 -1 -4 0 0 0 6
word~me_on=-1 0 -2 0 -2 7 -1|word~me_out=0 -1 0 2 0 0 1|word~me_they=0 2 -1 0 6 -1 -4
word~me_this=0 1 1 -2 -1 -1 3|word~me_to=2 0 1 -1 -5 -1 5|word~mean=-1 -9 2 5 -1 -1 7
word~mean_on=0 0 0 2 0 0 0|word~meant=0 2 5 -4 0 0 0|word~meant_to=0 2 5 -4 0 0 0|word~meantime=0 2 2 0 -1 0 -1
word~media=0 10 -1 0 0 -1 -5|word~meet=-2 -2 8 0 -1 0 -1|word~meeting=-1 -4 4 1 1 0 0
word~member=4 -1 -1 0 -1 0 0|word~mensaje=20 -6 -4 -1 -2 -2 -4|word~mensaje_.=6 -2 -1 0 1 -1 -1
word~mensaje_a=8 -3 -1 0 -1 0 -1|word~mensaje_automatico=5 -1 -1 0 -1 0 -1|word~mentioned=-1 2 3 -1 6 -1 -8
word~menu=0 -4 -3 0 0 0 9|word~menus=2 -1 0 0 0 0 1|word~mess=0 -4 0 0 -1 6 0
word~message=53 -1 -11 -8 -16 -7 -9|word~message_,=11 -7 2 -1 -1 0 -1|word~message_.=8 -4 -4 -1 -2 -1 4
word~message_and=3 -1 -1 0 2 0 -1|word~message_blocked=2 0 0 0 0 0 0|word~message_id=2 0 0 0 0 0 0
word~message_only=1 0 0 0 0 0 0|word~message_to=14 -4 -2 -1 -4 -1 -2|word~message_was=7 -2 -1 0 -2 0 -1
word~message_wasn't=2 0 0 0 0 0 0|word~message_will=4 -1 0 0 -1 0 0|word~messages=23 -8 -6 -1 1 -1 -5
word~messages_now=6 -1 -2 0 -1 0 0|word~mi=11 -4 5 1 0 -4 -7|word~mi_casa=0 -1 -1 4 0 0 0
word~mi_hijo=-1 -2 -3 0 4 0 4|word~mi_otro=0 -3 11 -2 -1 0 -4|word~mice=-1 2 -2 0 -1 -1 5
word~mid=0 -8 14 1 -1 0 -4|word~middle=-1 3 -8 -1 6 8 -5|word~middle_of=0 5 -4 0 -5 8 -2
word~might=1 3 0 -2 0 0 0|word~mil=-1 -4 -4 -1 -2 -1 13|word~mil_gracias=-1 -4 -4 -1 -2 -1 13
word~milk=0 -4 4 -1 2 0 -1|word~min=-1 9 -3 0 -2 -1 0|word~mind=0 4 -1 2 -1 0 -2|word~mine=-2 28 -16 -6 -8 -1 7
word~mine's=0 -2 5 2 -1 0 -1|word~mine_,=0 6 -2 0 -1 0 -1|word~mine_is=0 5 -4 0 -2 0 4
word~minus=0 1 -10 0 -3 14 -1|word~minute=-2 3 4 3 -2 -1 -4|word~minute_.=-1 -4 7 0 -1 0 1
word~minutes=-4 27 2 -4 -11 -5 -4|word~minutes_,=0 -2 -2 0 2 0 3|word~minutes_.=-1 11 2 0 -2 -1 -8
word~minutes_and=0 1 -3 -2 1 0 4|word~minutes_since=0 -5 7 0 0 0 -1|word~minutes_slow=0 5 5 0 -5 0 -2
word~mis=0 -1 6 -3 -1 0 0|word~mis_alumnos=0 -1 6 -3 -1 0 0|word~misma=-1 4 -4 5 -1 0 -2
word~misma_cuenta=0 0 -2 4 0 0 0|word~missing=-2 -2 -6 -1 6 -2 8|word~missing_.=0 -2 0 0 0 0 5
word~model=0 -2 -1 1 6 -1 -1|word~moderator=7 -2 -1 0 -2 0 -1|word~moderator_can=4 -1 0 0 -1 0 0
word~molestia=0 -1 -2 0 0 0 5|word~molestia_.=0 -1 -2 0 0 0 5|word~mom=-1 -4 -4 9 2 0 -1
word~mom_is=-1 -3 -3 9 0 0 -1|word~mon=2 -2 -2 0 5 0 -1|word~monday=18 1 -2 -4 -8 -3 0
word~monday_$=0 3 2 0 0 0 -2|word~monday_,=6 -2 -1 0 -2 0 1|word~monday_.=13 5 0 -3 -7 -1 -6
word~mondays=4 -1 -1 0 0 0 -1|word~mondays_and=4 -1 -1 0 0 0 -1|word~monitor=-2 -5 19 -2 -2 -1 -4
word~monitor_is=-1 -2 8 0 -1 -1 -1|word~monitored=10 -3 -2 0 -2 0 -2|word~monitored_.=9 -2 -2 0 -2 0 -2
word~month=-1 -2 -4 -1 -4 17 -4|word~month_.=0 3 -1 0 -1 3 -2|word~months=0 -2 1 0 -1 0 3
word~more=-4 -14 19 -8 5 -5 9|word~more_:=-1 -1 7 0 -1 0 -2|word~more_of=0 6 4 -5 0 0 -3
word~more_than=0 -1 4 0 1 0 -1|word~more_thing=0 -2 8 0 -2 0 -3|word~morning=-12 20 -5 -4 0 -8 11
word~morning's=0 3 -3 0 -1 0 3|word~morning_,=-4 4 -2 1 -5 -2 9|word~morning_.=-5 15 1 -1 -1 -3 -5
word~morning_and=-1 0 -4 -1 0 -2 9|word~most=5 -5 -2 0 -1 6 -1|word~mother=0 -2 -4 -1 5 0 4
word~motivo=4 -1 -1 0 0 0 -1|word~motivo_:=4 -1 -1 0 0 0 -1|word~motor=-1 2 -1 0 -1 -1 3
word~mount=0 -1 0 0 3 0 -1|word~mouse=-2 -7 4 -3 8 4 -3|word~mouse_is=0 -4 3 0 -2 5 -1
word~move=-1 1 1 0 4 -1 -2|word~moved=-2 -7 -1 0 17 -1 -4|word~moved_to=0 -1 -1 0 5 0 -1
word~moving=-1 -1 6 0 -1 0 -1|word~mr=8 1 3 -1 1 -4 -6|word~mr_.=8 1 3 -1 1 -4 -6|word~mrs=6 -2 9 2 4 4 -21
word~mrs_.=6 -6 10 3 4 4 -18|word~ms=11 -9 4 -1 5 -1 -8|word~ms_.=11 -9 4 -1 5 -1 -8
word~msg=3 5 -1 -1 -1 -2 -1|word~much=-3 1 -13 2 -7 -5 26|word~much_.=0 4 -2 3 -1 0 -1
word~much_for=0 12 -1 0 -1 0 -8|word~muchacho=0 -2 -1 0 0 1 4|word~muchachos=0 -2 -1 0 0 0 5
word~muchas=-2 -5 0 1 -3 -1 11|word~muchas_gracias=-2 -5 0 1 -3 -1 11|word~must=0 -2 2 -3 -1 0 6
word~must_have=0 -2 2 -3 -1 0 6|word~muy=-4 -4 3 4 -10 10 2|word~muy_amable=-1 3 -3 3 -4 6 -1
word~muy_bien=-1 -3 8 2 -2 -1 -3|word~muy_buen=0 -1 0 0 -2 6 -1|word~my=-9 19 26 -3 -13 -5 -13
word~my_account=0 -1 5 -1 0 0 -1|word~my_aide=0 3 1 0 -1 0 -1|word~my_badge=0 -4 7 0 -1 0 -1
word~my_board=0 6 -1 0 -2 0 -2|word~my_cell=0 3 0 1 -1 0 -1|word~my_class=0 4 -3 0 -1 -1 2
word~my_classes=8 -2 -3 0 0 0 -1|word~my_classroom=0 4 3 -1 0 0 -4|word~my_clock=-1 0 4 0 0 -1 0
word~my_computer=0 3 1 0 -1 0 -1|word~my_daughter=0 -1 4 -2 0 0 0|word~my_desk=5 13 -1 -2 -5 -1 -8
word~my_desktop=0 -2 5 0 0 0 -1|word~my_e=1 -5 -2 0 0 0 8|word~my_gosh=-1 -2 -1 -1 -1 0 7
word~my_husband=0 -1 0 2 0 0 1|word~my_kids=-1 4 5 -3 -2 0 -1|word~my_laptop=-1 7 3 0 -2 0 -4
word~my_last=0 -4 -4 0 11 0 -1|word~my_list=0 0 5 0 -2 0 -1|word~my_log=-1 -4 0 0 8 0 -1
word~my_long=7 -2 -1 0 0 0 -1|word~my_name=0 5 -1 0 -1 0 -1|word~my_office=0 0 -1 4 0 0 0
word~my_old=-1 9 -5 4 -1 -1 -4|word~my_own=0 -4 1 7 0 0 -2|word~my_phone=-2 5 -6 4 -5 -2 7
word~my_students=0 1 3 0 -1 0 -2|word~my_teacher=0 11 -2 -1 -4 0 -1|word~my_watch=0 -3 0 0 4 0 0
word~my_window=0 -2 7 -2 -1 0 -1|word~myself=-1 16 -4 5 -9 -3 -3|word~myself_,=0 8 0 0 -4 -2 0
word~myself_.=0 4 -2 0 -1 0 2|word~n=0 -1 0 0 4 0 -1|word~nada=-2 8 -5 -1 2 -1 0|word~nada_.=-1 6 -2 0 -1 0 1
word~nada_mas=-1 3 -2 0 4 0 -2|word~nadie=-2 -4 -3 0 -4 6 9|word~name=-4 -7 -17 6 31 6 -13
word~name_is=0 1 -5 0 11 0 -4|word~name_on=0 -2 -2 1 6 0 -2|word~named=0 -3 -2 0 3 0 3
word~names=-1 -6 -3 -1 1 0 12|word~names_on=-1 -5 -1 0 -2 0 11|word~nd=-2 -2 10 0 1 -1 -4
word~nd_period=-1 1 5 0 -2 0 -1|word~nearly=-1 -5 -1 0 -2 0 12|word~necesitan=-1 -1 -1 0 7 -1 -1
word~need=-2 -8 28 5 -13 -4 -4|word~need_a=-1 -1 2 0 -1 0 3|word~need_it=0 0 2 0 1 0 -1
word~need_the=-2 -4 11 0 -2 0 -2|word~need_to=2 -6 1 5 -2 -1 3|word~needed=0 -4 -3 1 0 -1 7
word~needed_.=0 -1 -1 2 0 0 2|word~needs=-1 3 20 -4 -7 -1 -8|word~needs_a=0 -2 7 0 -1 0 -2
word~needs_the=0 2 4 -3 -1 0 -1|word~nest=0 -4 11 -3 -1 0 -2|word~nest_outside=0 -2 8 -3 0 0 -2
word~never=-3 -14 19 -6 -5 -3 14|word~never_got=0 -1 4 -2 0 0 2|word~new=-4 -6 6 16 -6 -11 6
word~new_.=2 -5 2 5 -3 0 1|word~new_box=0 5 -2 1 0 0 -2|word~new_key=0 -2 -5 5 5 0 -1
word~new_keyboard=0 4 -2 0 -1 -3 5|word~new_one=-1 -1 -3 0 -3 0 9|word~new_ticket=0 -1 -2 0 0 0 4
word~next=-6 -19 52 -2 -11 -7 -7|word~next_.=0 -5 13 0 -1 0 -4|word~next_?=0 -2 8 -1 0 0 -1
word~next_door=-1 4 -4 -5 -2 -1 11|word~next_one=0 -2 4 0 2 0 -2|word~next_time=0 -1 -2 9 0 0 -4
word~next_to=-1 -2 9 -2 0 0 -3|word~ni=0 -4 -2 0 -1 -1 8|word~ni_una=0 -2 -1 0 -1 0 6
word~nice=-2 -2 -4 3 -8 0 15|word~nice_.=0 4 1 -1 -2 0 -1|word~nice_about=0 -1 0 0 0 0 4
word~nice_and=0 0 0 0 0 0 2|word~nicely=-1 -4 -3 3 3 -1 4|word~nicely_.=0 -4 -1 1 6 0 0
word~night=-2 -9 0 1 9 -4 6|word~night_,=0 7 -2 2 1 0 -5|word~night_.=1 -8 9 -1 -5 -2 7
word~night_and=0 -9 -1 2 -1 0 11|word~night_custodian=0 -4 0 0 8 0 -2|word~night_to=0 -4 -1 0 8 0 -1
word~ninas=-1 -2 9 0 -1 0 -3|word~nine=-1 8 2 0 -2 -1 -5|word~nino=0 2 3 0 -1 0 -2|word~ninos=-1 9 -4 1 -2 -4 2
word~no=20 40 14 -21 -36 -21 6|word~no_,=-1 -4 4 0 -2 7 -3|word~no_.=0 4 -2 0 0 0 0
word~no_action=2 0 0 0 0 0 0|word~no_cierra=-1 0 10 0 -2 -1 -5|word~no_complaints=0 -8 -3 0 -2 0 14
word~no_dial=-1 -3 11 0 -1 -2 -4|word~no_existe=4 2 -1 0 -1 0 -2|word~no_gotea=0 -3 -2 0 0 0 7
word~no_hay=-1 4 3 0 -1 0 -4|word~no_longer=7 -4 2 0 -2 0 -2|word~no_me=-1 5 0 -6 -1 -1 4
word~no_more=-2 -14 -5 -2 3 -2 23|word~no_need=0 -1 -2 0 0 0 6|word~no_prende=-1 4 12 -1 -2 -2 -9
word~no_puede=0 -2 9 -2 0 0 -3|word~no_responda=7 -2 -1 0 -1 -1 -1|word~no_response=2 1 0 0 0 0 -1
word~no_rush=-1 12 -1 0 -1 0 -7|word~no_se=6 -4 -6 11 2 1 -8|word~no_smell=0 -4 0 0 -1 6 0
word~no_sound=-2 10 7 0 -3 -1 -10|word~no_trouble=-1 -7 -2 0 -1 -1 14|word~nobody=-8 0 -2 -7 3 18 -3
word~nobody_could=0 -2 -2 0 5 0 1|word~nobody_ever=0 4 0 0 -2 0 1|word~nobody_had=0 2 -1 0 -1 0 2
word~nobody_has=-4 19 -7 -2 -4 6 -7|word~nobody_hurt=0 -3 4 0 3 0 -2|word~nobody_in=0 1 -1 0 -3 0 5
word~nobody_told=0 -5 -2 0 -2 19 -7|word~noche=0 2 -2 0 -1 0 3|word~noise=-1 -3 7 1 -2 0 -1
word~noise_.=-1 -2 8 0 -2 0 -1|word~nomas=-1 -1 -4 11 5 -1 -7|word~nomas_para=0 -1 -2 0 6 0 -1
word~non=3 -1 0 0 -1 0 0|word~non_member=3 -1 0 0 -1 0 0|word~none=-2 -2 -8 7 -10 4 13
word~none_)=4 -1 -1 0 0 0 0|word~noon=1 11 0 0 -5 0 -5|word~noon_,=2 2 0 0 -1 0 -1|word~noon_.=0 9 0 0 -4 0 -4
word~nope=-1 19 -1 -1 -1 -8 -6|word~nope_$=-1 19 -1 -1 -1 -8 -6|word~normal=0 -2 -4 5 -1 0 3
word~normal_?=0 -1 -1 4 0 0 0|word~north=-1 -4 12 0 -3 0 -3|word~not=33 19 -36 -16 0 -7 8
word~not_#=-4 -6 -4 -1 23 -3 -4|word~not_.=0 3 -2 0 -7 9 -1|word~not_a=1 -7 -2 7 -3 -1 7
word~not_be=2 -1 0 0 0 0 1|word~not_been=1 0 0 0 1 0 0|word~not_charging=0 3 3 -2 -1 0 -2
word~not_delivered=2 0 0 0 0 0 0|word~not_even=0 -1 -1 0 -1 0 5|word~not_fixed=-1 13 -1 0 -1 -4 -4
word~not_found=2 0 0 0 0 0 0|word~not_giving=0 0 0 0 0 0 2|word~not_have=3 7 -2 0 -1 0 -5
word~not_hear=0 5 0 0 -1 0 -2|word~not_in=0 2 -1 0 1 0 1|word~not_know=0 -2 -2 0 -1 0 6
word~not_laughing=0 -1 0 0 0 0 3|word~not_monitored=5 -2 -1 0 0 0 -1|word~not_need=4 -1 0 0 0 0 0
word~not_one=-4 -10 -3 -1 -5 -1 24|word~not_reply=2 0 0 0 0 0 0|word~not_the=-1 -4 -3 -1 14 -1 -4
word~not_work=1 5 -1 0 -2 0 -1|word~not_working=14 -2 -1 -4 -2 0 -4|word~notas=0 -1 -2 0 -1 0 5
word~notas_de=0 -1 -2 0 -1 0 5|word~note=6 6 -8 4 4 -2 -8|word~note_:=5 -2 0 0 0 -1 -1
word~note_says=0 3 -2 0 2 0 -1|word~noted=-1 -2 -1 0 8 -1 -2|word~notes=-4 -6 -2 0 15 -7 6
word~notes_.=-3 -4 -1 0 12 0 -2|word~nothing=-3 -3 7 -6 -12 -1 19|word~nothing_.=0 8 -4 0 -1 0 -1
word~nothing_further=0 -3 -2 0 0 0 7|word~nothing_on=0 9 -1 0 -4 0 -2|word~nothing_to=0 0 -2 0 -1 0 6
word~nothing_was=0 -3 0 0 0 0 5|word~noticed=-1 -8 4 -1 4 -1 4|word~noticed_that=0 -3 8 0 0 0 -3
word~notices=10 -3 -2 0 -3 0 0|word~notification=1 0 0 0 0 0 0|word~notification_.=1 0 0 0 0 0 0
word~notified=5 -1 -1 0 -1 0 -1|word~notified_when=4 -1 -1 0 0 0 0|word~noting=0 -4 -4 0 10 0 -1
word~nov=5 -1 0 0 -1 -1 0|word~nov_#=5 -1 0 0 -1 -1 0|word~november=6 -2 0 0 -1 0 0
word~november_#=6 -2 0 0 -1 0 0|word~noviembre=4 0 -1 0 -1 0 0|word~noviembre_.=4 0 -1 0 -1 0 0
word~now=-7 -5 44 -5 -18 -12 4|word~now_$=0 1 0 0 -1 5 -2|word~now_,=-2 -6 3 5 -1 -4 7
word~now_.=1 -9 4 2 -3 -2 9|word~now_:=0 -2 3 0 3 -1 -2|word~now_?=0 3 -1 0 0 0 -1
word~now_and=7 -5 -3 2 0 -1 2|word~now_but=0 1 -1 0 0 3 -1|word~now_i=0 -1 -1 0 2 0 2
word~now_it=-1 23 -4 -1 -4 -2 -10|word~now_my=0 -3 7 0 0 0 -2|word~now_the=-1 -8 19 -1 -2 -1 -4
word~now_with=-1 3 -3 0 -1 -1 4|word~number=-7 3 -8 3 24 -5 -7|word~number_#=-2 9 -1 0 2 -4 -2
word~number_is=-2 2 -4 0 7 0 -1|word~number_on=0 -1 -1 0 4 0 0|word~numbers=-4 6 -3 2 3 -1 -2
word~numbers_#=-1 9 -2 0 -3 0 -1|word~numero=0 -2 -4 0 11 -2 -2|word~numero_de=1 -2 -4 0 9 -2 -1
word~nurse=0 -6 4 -1 3 -2 3|word~nurse_,=-1 -2 -3 0 4 -1 4|word~nuss=0 -4 2 0 -1 7 -3
word~o=6 -4 -7 13 -2 -1 -2|word~o_lo=0 -1 -4 7 0 0 0|word~october=-1 2 -2 -1 -3 0 6
word~october_.=-1 6 -1 0 -1 0 -1|word~of=-3 20 -9 -3 -10 27 -20|word~of_#=0 5 -2 0 -3 3 -1
word~of_a=0 3 -1 -1 -4 8 -4|word~of_every=0 6 -1 -2 -1 0 -1|word~of_it=0 -6 4 4 -2 6 -4
word~of_june=6 -1 -1 0 0 0 -2|word~of_me=0 1 0 0 0 0 1|word~of_my=-1 -4 -7 0 1 14 -2
word~of_the=-4 2 -6 11 14 -8 -7|word~of_them=-1 13 -2 -1 -3 -1 -4|word~of_us=-2 -2 1 0 -4 -1 10
word~of_you=-1 3 1 0 -2 0 2|word~off=-11 -8 30 -1 -6 -4 1|word~off_,=0 -1 -2 0 -1 0 6
word~off_.=0 -8 12 0 -5 0 4|word~off_a=-1 -4 8 0 -1 0 -1|word~off_again=0 5 -1 0 0 0 -1
word~off_by=-1 8 -1 1 0 -1 -4|word~off_its=0 -1 4 0 0 0 -1|word~off_the=-1 -6 10 1 -4 -1 2
word~office=21 3 2 -7 -5 -7 -6|word~office_$=-2 4 -1 0 -4 -1 5|word~office_,=1 3 -4 0 3 0 -2
word~office_.=3 1 -4 -1 3 0 0|word~office_at=9 -2 -1 0 -3 0 -1|word~office_is=6 -2 4 0 -2 0 -4
word~office_until=5 -1 0 0 -1 0 -1|word~offices=3 -4 6 0 -1 0 -3|word~oficina=18 -4 -10 0 1 -4 0
word~oficina_.=3 -4 -4 0 4 -1 4|word~oficina_de=8 -2 -1 0 -2 -1 -1|word~oficina_del=6 -1 -1 0 -2 0 0
word~often=0 -1 -1 6 -1 0 -2|word~oh=-1 -4 2 0 -3 -1 8|word~oh_my=-1 -2 -2 -1 -1 0 9
word~oiga=-2 -6 8 16 -4 -5 -6|word~oiga_,=0 -1 8 0 -1 0 -2|word~oiga_y=-1 -4 1 16 -2 -4 -4
word~ok=-5 -11 18 -2 -5 2 4|word~ok_$=0 -5 -2 -1 0 5 6|word~ok_.=-2 2 23 -2 -4 -6 -9
word~ok_i=0 -5 -2 -2 0 16 -5|word~okay=0 2 -1 0 3 0 -2|word~old=-10 -2 -11 18 14 -9 1
word~old_one=-2 -5 4 -2 6 -1 2|word~old_thread=0 -2 6 0 0 0 -1|word~on=14 -17 1 17 6 -17 -2
word~on_#=3 -4 10 0 -6 -1 -1|word~on_,=2 2 -4 0 -4 0 5|word~on_.=-4 -7 11 0 -11 2 12
word~on_a=-1 4 1 2 -2 -1 -2|word~on_all=0 0 0 0 0 0 3|word~on_for=0 0 5 0 -1 0 -3
word~on_friday=2 -4 0 0 6 0 -2|word~on_her=-1 -4 3 -1 1 -1 4|word~on_his=-1 5 -2 0 -2 3 -2
word~on_it=-5 -14 18 6 5 -5 -4|word~on_its=0 -1 2 3 -1 0 -2|word~on_jury=9 -2 -2 -1 0 0 -2
word~on_leave=0 3 2 0 -3 0 -1|word~on_maternity=6 -1 -1 0 0 0 -2|word~on_mine=0 5 -2 0 -1 0 -1
word~on_monday=1 2 -1 0 -4 0 4|word~on_my=4 14 -4 2 -13 2 -4|word~on_one=0 7 -4 0 -1 0 -1
word~on_our=4 -2 -3 0 -1 0 3|word~on_paper=-1 4 -2 0 2 0 -2|word~on_people=0 1 0 0 0 0 1
word~on_saturdays=0 0 0 1 2 0 0|word~on_that=-1 1 -4 -1 10 0 -3|word~on_the=-4 -12 -8 5 9 4 8
word~on_this=-1 -3 7 3 -1 0 -2|word~on_thursday=5 -1 -2 0 2 0 -1|word~on_time=-1 3 3 0 -3 -1 0
word~on_to=0 -1 -1 0 0 0 4|word~on_tuesday=3 0 0 0 0 0 0|word~on_your=0 8 -2 -1 -1 0 -3
word~once=0 -1 -6 -2 -9 0 19|word~once_.=-1 0 -2 -1 -4 -1 9|word~one=-13 7 14 -12 9 -19 17
word~one's=0 -1 0 0 4 0 -1|word~one_$=-1 4 -2 0 -3 -3 6|word~one_,=-1 1 10 -3 0 -1 -5
word~one_.=-2 -7 14 4 8 -1 -12|word~one_?=0 3 1 0 -1 0 -1|word~one_and=0 10 -4 0 -2 0 -3
word~one_by=-1 11 -2 0 -4 0 -2|word~one_drop=0 -4 -1 0 -1 0 7|word~one_for=-1 -1 11 -1 -4 0 -3
word~one_i=0 5 -1 0 -1 0 -1|word~one_in=0 1 -4 1 6 0 -2|word~one_is=7 -4 -12 0 11 0 2
word~one_more=-1 -4 14 -1 -1 0 -5|word~one_of=2 1 -2 0 2 0 0|word~one_on=0 -2 -1 1 4 0 0
word~one_that=-1 4 3 0 -1 0 -3|word~one_time=2 0 0 1 0 0 0|word~one_was=0 -4 -2 0 -2 0 9
word~one_who=0 -4 0 0 3 0 3|word~ones=-8 3 3 7 0 -4 0|word~ones_.=0 -2 -4 0 7 0 -1|word~online=0 3 -1 0 -1 0 1
word~only=10 16 -2 -3 11 -6 -24|word~only_.=3 7 -2 0 -2 0 -4|word~only_for=0 0 0 2 0 0 0
word~only_now=0 5 -2 0 1 0 -2|word~only_the=0 -4 2 1 4 0 -1|word~only_want=0 -4 0 0 6 0 -1
word~onto=0 -1 3 1 -2 0 0|word~open=-4 25 -6 6 -11 -3 -5|word~open_.=0 10 -2 0 -2 0 -5
word~open_it=0 7 -1 0 -4 0 0|word~open_the=0 -1 -1 3 0 0 0|word~open_until=0 6 -3 0 -1 0 0
word~opened=2 3 -5 -1 -1 -1 5|word~opened_it=0 4 -1 0 -1 0 0|word~opened_on=1 0 0 0 4 0 -2
word~opens=-2 4 13 -4 -5 -1 -4|word~opens_.=-1 0 17 -4 -4 -1 -7|word~or=6 -11 -14 47 -13 -5 -8
word~or_#=0 -1 -1 4 0 0 0|word~or_do=0 0 0 3 0 0 0|word~or_does=0 -1 -1 5 0 0 -1|word~or_groups=3 0 0 0 0 0 0
word~or_is=1 -2 -2 6 -1 0 -1|word~or_just=0 -2 -3 8 -1 0 -1|word~or_only=0 -1 -2 5 0 0 0
word~or_the=0 -1 -1 7 -1 0 -1|word~or_you=6 -1 -1 0 -1 0 -2|word~orange=0 8 -4 0 1 0 -4
word~order=-1 1 9 -1 2 -4 -6|word~original=-1 1 -2 0 6 0 -3|word~osei=0 -4 4 0 -1 0 3
word~other=0 8 -12 9 6 -2 -7|word~others=0 2 -3 0 2 0 1|word~others_in=0 -2 -2 0 3 0 3
word~otherwise=2 -7 -4 0 15 -1 -4|word~otra=-2 32 -3 -8 -4 -4 -10|word~otra_vez=-2 26 -5 -1 -4 -4 -10
word~otro=-1 1 11 -2 -1 -1 -6|word~otro_hijo=0 -2 8 0 -1 0 -3|word~ott=0 -2 9 0 -1 0 -4
word~ott_said=0 -2 9 0 -1 0 -4|word~our=0 -13 10 -3 7 -4 4|word~our_end=-1 -4 -3 0 -3 0 12
word~our_new=-1 -1 12 -4 -3 0 -1|word~ours=-1 -5 1 0 5 0 1|word~out=13 -1 4 -9 1 -2 -3
word~out_!=7 -1 -2 0 0 0 -3|word~out_,=0 3 -1 0 2 0 -1|word~out_.=-5 -5 0 -1 0 -3 14
word~out_a=0 -5 -4 -1 14 0 -3|word~out_and=-2 4 4 0 -3 0 -2|word~out_as=-1 2 7 0 -1 0 -6
word~out_at=-1 -4 3 0 -2 0 6|word~out_in=0 2 -1 0 -1 0 2|word~out_of=5 -9 4 1 -5 11 -7
word~out_on=4 -3 -2 4 -1 0 -1|word~out_with=-2 4 3 -4 -4 -1 4|word~outlet=-1 -4 7 0 1 0 -2
word~outlook=-1 -3 7 0 0 0 -2|word~outside=-1 7 8 -4 -4 -1 -5|word~outside_the=0 -2 8 0 -1 0 -3
word~oven=0 -3 2 -2 6 0 -1|word~over=0 5 14 -2 -3 -4 -10|word~over_.=5 2 3 -1 -2 0 -4
word~over_break=0 -1 3 1 0 0 -1|word~over_the=-1 -5 6 0 4 0 -2|word~overdue=7 7 -4 0 -7 0 -1
word~overflowing=0 5 5 -1 -1 -3 -4|word~overnight=-1 9 -1 0 -1 0 -5|word~overnight_.=-1 9 -1 0 -1 0 -5
word~own=-2 -9 -1 10 3 5 -5|word~oye=-1 12 -4 0 -2 -1 -2|word~oyelaran=7 -2 -1 0 -1 0 -1
word~p=-2 -8 15 0 -4 5 -4|word~p_#=-1 -4 13 0 0 -4 -2|word~p_.=-1 -4 3 0 -4 9 -2|word~packet=0 6 -1 0 -1 -4 3
word~pad=0 -1 -1 2 2 0 0|word~page=2 20 -4 -3 1 -6 -8|word~page_,=0 -2 2 -1 4 0 0
word~page_.=2 12 -4 -1 -4 -1 -4|word~page_for=0 -2 4 1 0 0 -1|word~pages=-1 4 -6 4 -7 -4 11
word~pagina=-1 -1 5 -3 -1 -3 5|word~paid=0 0 -1 2 2 0 0|word~paid_in=0 0 -1 2 2 0 0
word~panel=7 -6 -5 1 8 -2 -1|word~panel_,=6 -2 -2 0 2 0 -1|word~panel_in=0 0 -2 0 4 0 -1
word~pantalla=-1 1 2 -1 1 -2 1|word~pantalla_blanca=0 6 -2 0 -1 0 -2|word~papas=0 -1 3 0 -1 0 2
word~papel=-1 -4 -4 3 4 0 4|word~paper=-4 -1 4 -2 9 -1 -4|word~paper_,=0 -1 0 0 -1 0 4
word~para=9 -16 -4 11 22 -7 -12|word~para_asuntos=5 -1 -1 0 -2 0 0|word~para_el=4 -2 -2 1 3 -1 -1
word~para_que=-1 -4 -4 12 6 -1 -7|word~para_su=-1 -1 -1 0 5 0 0|word~pared=0 -1 -1 1 0 0 2
word~parent=0 -6 0 1 -3 5 4|word~parents=3 6 -7 5 -3 -2 0|word~parents_are=0 -1 0 5 -1 0 -1
word~parents_were=0 -2 -2 0 3 0 3|word~part=0 14 -2 -5 -4 0 -1|word~part_is=0 8 -1 -5 0 0 0
word~pasillo=0 4 -1 2 -1 0 -1|word~paso=-1 -1 5 -3 5 -3 -1|word~pass=0 -1 -3 0 -1 0 7
word~passing=0 7 -2 0 -1 0 -1|word~password=1 -4 16 1 -4 -2 -7|word~password_,=2 2 0 0 0 0 -2
word~password_every=-1 -3 7 0 0 0 -2|word~password_nobody=0 -5 9 0 -1 0 -2|word~past=-1 13 -5 0 -4 -1 1
word~past_the=0 16 -10 0 -2 -1 -1|word~patience=-1 9 -2 0 -5 0 0|word~patrice=5 -1 -1 0 -1 0 0
word~patrice_vogel=5 -1 -1 0 -1 0 0|word~pay=4 -4 -1 1 -1 0 3|word~payroll=4 -4 3 0 -2 0 0
word~peace=0 -2 -1 0 5 0 0|word~pell=4 -3 5 0 -2 0 -2|word~pelota=-1 -2 -2 0 11 -1 -2
word~pelota_de=-1 -2 -2 0 11 -1 -2|word~pen=-1 9 9 -4 -5 -1 -6|word~pencil=0 -2 8 0 -2 0 -2
word~pencil_sharpener=0 -2 8 0 -2 0 -2|word~people=-1 -9 -1 -2 1 2 13|word~people_.=0 0 2 0 -2 -1 2
word~pep=-1 2 -2 0 0 -1 5|word~pep_rally=-1 2 -2 0 0 -1 5|word~percent=0 10 -4 -2 -1 0 -1
word~perfect=-4 -8 9 4 -7 -4 12|word~perfect_,=0 -1 0 0 0 0 3|word~perfect_.=-2 -11 12 4 -4 -2 4
word~perfecto=0 -2 -4 0 -1 -1 10|word~perfecto_,=0 -2 -4 0 -1 -1 9|word~period=0 18 -1 -6 -7 -4 2
word~period_#=0 3 -1 -3 3 0 0|word~period_.=3 10 -3 0 -4 0 -5|word~period_thank=0 -2 -2 0 0 0 6
word~period_the=0 -2 4 0 0 0 1|word~periods=0 8 -1 0 -4 0 -1|word~permission=3 7 -2 0 -1 0 -5
word~permission_.=0 8 -1 0 0 0 -5|word~pero=-4 11 12 -4 -10 6 -10|word~pero_el=-1 -1 6 -1 -4 5 -2
word~pero_sigue=0 8 -1 0 0 0 -5|word~pero_ya=0 4 -2 0 -1 -1 2|word~person=7 2 3 0 -4 -1 -6
word~person_you=6 -1 0 0 -1 0 -1|word~pest=0 5 -1 0 -1 0 -1|word~phone=-16 5 -4 5 3 13 -4
word~phone_.=-2 -8 -5 -1 1 6 11|word~phone_and=0 6 -2 0 0 0 -2|word~phone_at=0 0 2 2 -1 0 -1
word~phone_by=-1 -1 5 1 -3 0 0|word~phone_is=-1 12 -6 -1 0 -1 -2|word~phone_to=0 4 -1 1 -1 0 -1
word~phone_was=0 -2 -1 0 -5 9 1|word~photos=0 6 -1 -7 5 0 -1|word~pick=0 4 -1 0 0 0 -1
word~pick_it=0 4 -1 0 0 0 -1|word~picked=0 2 0 -2 -4 0 6|word~picked_it=0 0 -2 0 -2 0 7
word~picks=1 -1 0 0 0 0 2|word~picture=-3 7 -1 -2 1 5 -5|word~picture_.=-2 13 2 0 -5 -1 -5
word~pictures=0 -4 -1 7 0 0 0|word~pie=0 8 -1 0 -1 0 -4|word~pig=-1 -2 3 0 -1 0 3|word~pink=0 2 8 0 -3 -1 -4
word~pink_.=0 2 8 0 -3 -1 -4|word~pipe=0 4 -3 0 2 0 -2|word~place=3 7 0 -1 -4 -1 -5|word~plans=7 -7 1 0 -2 0 3
word~playground=0 -1 3 0 0 0 1|word~plazo=9 -1 -1 0 -2 -1 -1|word~plazo_de=9 -1 -1 0 -2 -1 -1
word~please=22 16 12 -11 -15 -11 -11|word~please_$=0 11 -1 -1 0 -4 -3|word~please_.=0 1 2 0 -1 0 -1
word~please_call=5 -1 0 0 -1 0 0|word~please_check=2 0 0 0 0 0 0|word~please_contact=5 -1 -1 0 0 0 -2
word~please_do=5 -1 -1 0 -1 0 -1|word~please_don't=-1 13 -3 0 -1 -4 -2|word~please_extend=0 -2 -2 0 -1 0 6
word~please_have=-1 4 1 0 0 0 -2|word~please_note=1 -1 -1 0 2 0 0|word~please_put=0 -3 6 0 0 6 -7
word~please_reopen=-3 0 14 -1 -3 -4 -4|word~please_tell=-1 -4 -5 -2 -1 0 14|word~please_type=4 -1 0 0 0 0 0
word~please_update=2 0 0 0 0 0 0|word~please_use=3 -1 0 0 0 0 0|word~please_write=4 -1 -1 0 -1 0 0
word~pledge=-1 2 -1 0 -1 0 3|word~plug=0 4 8 -4 -2 0 -4|word~plug_in=0 -4 9 -1 -1 0 -2
word~plugged=-1 13 -3 -4 3 -1 -6|word~plugged_in=0 10 0 -2 -4 0 -2|word~plugged_it=0 3 -1 -1 4 0 -3
word~plumber=0 -4 -2 0 8 0 -1|word~pm=12 -5 -4 -1 2 -3 -2|word~pm_#=6 -1 -1 0 -1 -1 0
word~pm_.=4 -2 -2 0 4 0 -1|word~pm_was=2 0 0 0 0 0 0|word~po=-2 -1 -1 0 6 0 0|word~point=1 -1 -1 0 -2 5 -1
word~pole=0 1 -1 0 2 0 0|word~ponerlo=0 -1 -1 0 7 -1 -1|word~poor=0 3 -4 0 -1 8 -4|word~por=19 9 -13 -8 7 -7 -5
word~por_escribir=6 -1 -1 0 -1 -1 -1|word~por_si=-1 -2 -2 0 11 -2 -2|word~por_su=3 2 -2 0 -2 -1 2
word~por_venir=-2 12 -4 -1 -4 -1 1|word~porque=-1 2 -3 0 -2 2 4|word~post=6 -1 -1 0 -1 0 -1
word~post_by=3 -1 0 0 -1 0 0|word~power=-2 -1 7 1 2 -1 -5|word~power_button=-1 -4 10 0 -2 0 -2
word~practice=4 -2 -1 2 0 -1 -1|word~pregunta=0 0 -1 3 0 0 0|word~pregunta_,=0 0 -1 3 0 0 0
word~prende=-1 4 12 -1 -2 -2 -9|word~prende_.=0 -1 6 0 -1 0 -2|word~pressure=-1 3 -2 0 4 0 -2
word~principal=-1 0 6 0 -2 0 -1|word~print=0 6 2 -6 0 0 -1|word~printed=-2 7 -2 -1 -2 -4 5
word~printed_the=0 -1 -1 0 -1 0 4|word~printer=-2 -6 26 -1 -7 -5 -2|word~printer_next=0 -5 10 0 -2 0 -1
word~printing=0 2 4 1 -1 0 -4|word~prints=-1 19 5 0 -4 -10 -8|word~prints_.=0 -2 2 1 0 0 1
word~probably=2 3 -1 0 -2 0 -1|word~problem=6 -4 -4 0 -5 -4 13|word~problem_at=0 -1 -1 0 0 -1 5
word~problem_with=4 0 0 0 0 0 -2|word~problema=-2 0 -4 0 -3 -1 11|word~problema_.=-1 -4 -2 0 -2 -1 10
word~problems=-1 -2 -4 0 -1 -1 11|word~problems_,=0 -2 -3 0 -1 0 8|word~professional=0 -4 12 0 -2 0 -4
word~professional_development=0 -3 7 0 -1 0 -1|word~program=4 -4 12 -4 -4 0 -4|word~program_,=4 0 3 -2 -2 0 -2
word~programa=0 5 -2 -5 -1 0 5|word~progress=0 5 -1 -4 0 0 1|word~projector=3 3 -2 0 -1 0 0
word~projector's=0 -2 2 3 -1 0 -1|word~promised=-4 -6 2 0 12 -1 -2|word~promised_:=-4 -3 -1 0 9 0 0
word~propped=-1 -4 -1 0 9 0 -1|word~provider=0 0 0 1 1 0 0|word~proyector=0 5 1 0 -2 0 -2
word~pruitt=11 -4 -2 0 1 0 -3|word~pruitt_,=11 -8 -2 0 3 0 -2|word~pta=0 -4 3 0 3 0 0
word~pude=0 -2 -3 -1 -1 -2 11|word~pude_entrar=0 -2 -3 -1 -1 -2 11|word~pudo=6 -2 -1 0 0 0 -1
word~pudo_entregar=6 -2 -1 0 0 0 -1|word~puede=-1 -4 9 7 -1 -1 -6|word~puede_entrar=-1 -3 13 -2 -1 -1 -4
word~puede_usar=0 0 -2 5 0 0 -1|word~pueden=0 -2 14 -6 0 -2 -1|word~puedo=-1 3 -4 7 -1 -1 -2
word~puerta=-3 1 3 -1 3 -4 2|word~puerta_del=-1 -3 5 0 3 0 -2|word~pull=0 1 7 0 -2 0 -4
word~pulled=0 2 2 0 0 0 -2|word~pulled_the=0 2 2 0 0 0 -2|word~purple=0 2 3 0 -2 0 0
word~put=-6 -17 14 12 23 -3 -23|word~put_in=-1 -4 -1 4 -1 6 -1|word~put_it=-1 -8 3 -2 13 -1 -2
word~put_on=0 1 2 -2 2 0 -1|word~put_tape=0 -3 3 -1 5 0 -4|word~put_that=0 -1 -4 0 3 0 3
word~put_the=0 5 -4 0 2 0 -2|word~put_this=0 5 -1 -4 -1 0 1|word~putting=0 -1 -1 0 5 0 0
word~quarter=0 3 -2 0 -2 0 2|word~que=-11 3 -16 11 20 -11 6|word~que_antes=0 9 -2 0 -2 -1 -4
word~que_dios=0 0 0 0 0 0 3|word~que_el=0 -3 -1 0 8 -1 -2|word~que_en=-1 7 -1 0 -2 0 -1
word~que_fue=0 -1 -1 1 4 0 -1|word~que_la=-3 0 2 -1 8 -1 -4|word~que_los=0 -3 -1 1 -1 0 5
word~que_no=3 -7 10 9 -4 -1 -8|word~que_sepan=0 -2 -2 0 7 0 -1|word~que_tenga=0 0 -1 0 0 0 3
word~queda=-1 12 -3 1 -2 -1 -4|word~queda_abierta=0 8 -1 0 -1 -1 -2|word~queda_en=0 2 0 1 0 0 0
word~quedo=-4 1 22 -5 -6 -4 -4|word~quedo_.=0 -1 -1 0 0 -1 4|word~quedo_el=0 0 4 0 0 0 -2
word~question=3 -4 6 4 -2 -1 -5|word~question_mark=0 -2 2 5 0 0 -2|word~questions=7 -2 -2 0 0 0 0
word~quick=-1 -5 2 -4 -2 3 10|word~quick_.=0 -1 2 -2 0 0 3|word~quien=0 -1 4 0 -1 -1 0
word~quiet=-1 -10 8 -1 -4 0 10|word~quit=-1 -1 -2 0 3 -2 5|word~quite=-1 10 -2 0 -4 -1 -1
word~quiz=0 5 -1 0 -2 0 0|word~quota=3 0 0 0 -1 0 0|word~r=-2 9 -1 -1 2 -1 -5|word~r_.=-1 3 -2 0 4 0 -1
word~r_still=0 5 -1 0 0 0 -2|word~radio=-1 9 1 0 -6 -1 0|word~rain=0 3 -7 0 -1 0 8|word~rained=0 1 -4 0 -2 0 6
word~rally=-1 2 -2 0 0 -1 5|word~ramp=0 -3 5 0 2 0 -2|word~ran=0 1 -1 0 -2 0 4|word~rang=-1 11 -4 1 -5 0 -1
word~rang_at=-1 8 -1 0 -4 0 0|word~rapido=-1 1 -4 -1 -2 -1 10|word~rapido_.=-1 1 -4 -1 -2 -1 10
word~rasmussen=2 -1 2 0 -1 0 -2|word~rate=-1 3 -1 0 -1 5 -4|word~rating=-2 -5 -2 0 -6 19 -3
word~rating_:=-2 -5 -2 0 -6 19 -3|word~ray=0 6 -1 0 0 0 -4|word~rd=-1 5 2 0 -1 0 -1|word~rd_.=-1 4 -3 0 1 0 -1
word~re=1 0 -1 0 0 0 2|word~re_:=1 0 -1 0 0 0 2|word~reach=4 -3 6 0 -2 0 -3|word~reached=6 -1 -1 0 0 0 -1
word~reaching=8 -1 -2 0 0 0 -4|word~reaching_out=8 -1 -2 0 0 0 -4|word~read=23 -5 -8 2 -1 -2 -7
word~read_.=3 -1 0 0 0 0 -1|word~read_it=2 1 -2 0 3 -1 -1|word~read_on=9 -2 -1 0 -2 0 -1
word~reader=0 9 -1 -2 -2 -1 -2|word~reading=9 -6 11 -2 -10 -5 4|word~reading_this=5 -2 0 0 0 0 -1
word~readings=0 -1 -2 6 0 0 -1|word~reads=-2 3 -1 0 11 -8 -1|word~ready=0 3 0 0 -1 0 1
word~ready_to=0 3 0 0 -1 0 1|word~real=0 3 -1 0 -1 0 1|word~reason=6 -1 -1 0 -2 0 0
word~reason_it=3 -1 0 0 -1 0 0|word~receipt=1 -7 9 0 2 -1 -2|word~receipt_printer=0 -5 10 0 -2 0 -1
word~receive=3 0 0 0 0 0 0|word~received=16 -7 2 -5 -6 -2 3|word~received_and=5 -1 -1 0 -1 0 0
word~received_by=6 -1 0 0 -2 0 0|word~received_your=7 -2 -1 0 -1 0 -1|word~recibido=11 -2 -2 0 -3 -1 -1
word~recibido_su=9 -1 -1 0 -2 -1 -1|word~recipient=6 -1 -1 0 -1 -1 0|word~recipient's=9 -2 -2 0 -1 0 -1
word~recipient's_email=2 0 0 0 0 0 0|word~recipient's_mailbox=6 -1 -2 0 -1 0 0|word~recipient_has=1 0 0 0 0 0 0
word~recipients=3 0 0 0 0 0 0|word~recipients_or=3 0 0 0 0 0 0|word~record=0 0 -1 1 4 0 -2
word~records=-2 3 -2 1 3 0 -1|word~records_,=0 0 -1 0 4 0 0|word~records_the=-2 4 -1 0 0 0 0
word~recreo=-1 4 -2 0 3 -1 -2|word~red=-3 18 9 -2 -5 -4 -12|word~red_light=0 7 0 0 -1 0 -4
word~regards=0 6 -2 0 -1 0 -1|word~regular=-1 -4 -1 0 8 0 -1|word~regular_.=-1 -4 -1 0 8 0 -1
word~rehearsal=0 3 3 0 -1 0 -3|word~rejected=5 -2 -1 0 2 -1 -1|word~rejected_:=5 -1 0 0 -1 -1 0
word~release=1 3 -1 0 0 0 -1|word~remote=2 -2 1 -1 4 -1 -3|word~remote_are=2 -2 0 0 3 0 -1
word~reopen=2 21 10 -3 -5 -13 -11|word~reopen_$=-1 20 -3 -1 0 -8 -6|word~reopen_.=0 -7 10 0 -1 0 -1
word~reopening=-1 -2 6 0 -1 0 -1|word~reopening_this=-1 -2 6 0 -1 0 -1|word~repair=0 -1 -4 2 6 0 0
word~repaired=0 7 -2 -1 -2 0 -1|word~replaced=-1 2 4 0 2 0 -4|word~replies=7 -1 -2 0 0 0 -2
word~reply=22 -8 -2 -1 -9 -2 2|word~reply_,=-1 -3 0 0 -2 0 8|word~reply_:=9 -2 -1 0 -2 0 -1
word~reply_above=4 -1 0 0 0 0 0|word~reply_to=4 -1 0 0 -1 0 -1|word~report=-4 -7 9 -2 9 0 -4
word~report_to=-1 -1 -2 0 7 0 0|word~reporte=-1 -3 -2 0 12 -1 -3|word~reporte_.=0 -2 -1 0 8 -1 -2
word~reports=0 -2 -1 0 4 0 1|word~request=7 1 -4 0 0 -1 -3|word~request_(=3 0 0 0 0 0 0
word~request_.=0 3 -2 0 1 0 -1|word~request_has=2 0 0 0 0 0 0|word~requests=3 -1 0 0 0 0 0
word~required=3 0 0 0 0 0 -1|word~required_.=3 0 0 0 0 0 -1|word~resend=6 -1 -1 0 -1 0 -1
word~resend_the=2 0 0 0 0 0 0|word~resend_your=2 0 0 0 0 0 0|word~reset=0 2 -1 0 5 -2 -2
word~reset_it=0 4 0 1 -1 -2 0|word~resolved=2 1 0 0 0 0 -1|word~resolver=1 0 0 0 0 0 0
word~resolver_.=1 0 0 0 0 0 0|word~respond=4 -1 0 0 0 0 -1|word~responda=7 -2 -1 0 -1 -1 -1
word~responda_a=5 -1 -1 0 -1 0 0|word~responded=0 4 -1 0 0 0 0|word~response=6 0 -1 0 -1 0 -1
word~respuesta=9 -1 -1 0 -4 -1 -1|word~respuesta_automatica=9 -1 -1 0 -4 -1 -1|word~rest=-1 7 -4 -1 2 -2 -1
word~rest_in=0 -2 -1 0 5 0 0|word~restart=0 -4 -1 1 -3 0 8|word~restart_it=0 -4 -1 1 -3 0 8
word~restarted=0 10 -1 -1 -3 0 -4|word~restarted_.=0 10 -1 -1 -3 0 -4|word~retired=8 -1 3 -1 -1 -1 -6
word~retired_after=3 0 0 0 0 0 0|word~retired_in=0 2 0 0 3 0 -2|word~return=8 -4 2 0 -3 -1 -2
word~return_.=5 -2 0 0 -1 0 -1|word~returned=0 9 -2 0 -5 0 -1|word~review=7 -2 -1 0 -2 -1 0
word~review_it=4 -1 0 0 -1 0 0|word~rhonda=-1 -2 5 0 -2 -1 3|word~ridge=-1 -1 1 3 -1 -1 2
word~right=0 16 -15 1 3 -6 3|word~right_.=-1 3 -4 -2 6 -1 0|word~right_?=0 7 -1 -4 0 0 -1
word~right_after=0 1 0 0 3 0 -2|word~right_back=0 8 -1 -1 -1 0 -4|word~right_in=0 5 -1 0 -2 0 -1
word~right_now=8 -8 -1 -2 -2 -5 12|word~right_on=-1 -7 3 2 -5 -1 11|word~right_one=0 5 -2 1 0 0 -2
word~right_up=0 -2 -1 0 -2 -1 9|word~ring=-1 -4 -1 5 0 0 2|word~ring_,=0 -1 -1 -1 0 0 4
word~rings=-2 13 1 0 -2 -1 -6|word~rm=3 -1 -1 0 2 0 0|word~rm_#=3 -1 -1 0 2 0 0|word~robot=2 4 -1 0 0 -1 -2
word~robotics=-1 -2 3 4 -1 0 -1|word~rock=-1 -4 0 0 -1 4 3|word~roja=3 8 -4 0 -3 -1 -3
word~roja_.=3 8 -4 0 -3 -1 -3|word~room=14 6 22 -5 -7 -10 -19|word~room_#=20 -11 20 -4 -9 -7 -8
word~room_,=0 -1 -1 0 3 0 1|word~room_.=-1 9 0 0 -4 0 -2|word~room_has=0 -2 3 0 1 0 0
word~room_is=-1 -3 -2 0 8 0 -1|word~rooms=0 -2 -1 7 1 0 -2|word~route=0 2 0 0 1 0 -1|word~row=-1 -1 1 0 -4 0 6
word~rug=0 4 -1 1 -2 0 -1|word~run=-1 1 1 4 2 0 -4|word~run_the=0 -2 -3 3 4 0 -1|word~running=0 5 -2 8 -2 -2 -5
word~runs=-1 -9 7 11 5 -1 -9|word~rush=-1 12 -1 0 -1 0 -7|word~s=-1 -1 0 0 8 -1 -2|word~s_.=0 -3 2 0 4 0 -2
word~safe=0 -2 -4 2 6 0 0|word~said=-4 6 4 -3 -3 3 -4|word~said_the=0 5 1 0 -2 0 -2
word~said_to=-1 -2 10 -1 1 -1 -5|word~sale=-2 0 4 -4 2 -1 3|word~sale_.=0 -2 -1 0 4 0 1
word~sale_en=0 -2 8 -3 -1 0 -1|word~same=-12 46 24 -2 -6 -12 -36|word~same_.=0 6 -2 0 -1 0 -1
word~same_as=-1 25 -7 -1 -6 -1 -8|word~same_for=-1 -1 8 0 -1 0 -2|word~same_laptop=0 -4 8 0 -1 0 -1
word~same_message=0 1 4 -2 0 0 -1|word~same_one=0 1 -1 0 3 0 -1|word~same_room=0 -4 9 0 0 0 -2
word~same_thing=-1 8 7 -6 -4 -1 0|word~sand=0 2 -1 1 -2 0 2|word~sand_fork=0 2 -1 1 -2 0 2
word~sandfork=2 0 0 0 0 0 0|word~sandfork_.=2 0 0 0 0 0 0|word~sat=10 0 0 -1 -4 0 -5|word~sat_on=0 3 3 0 0 0 -4
word~saturday=-1 8 1 0 -6 0 0|word~saturday_.=0 5 -1 0 -4 0 1|word~saturdays=0 0 0 1 2 0 0
word~save=0 6 -1 0 0 0 -3|word~saved=-1 -2 -4 9 -5 -4 10|word~saw=-1 -5 -5 -2 9 -2 7
word~saw_it=0 -2 0 -1 6 -1 0|word~saw_the=0 1 -1 0 -1 0 3|word~say=-4 12 -8 2 -7 10 -2
word~say_#=0 -2 -1 0 -3 8 -1|word~say_thank=-1 10 -1 0 -1 -1 -5|word~says=-11 21 21 -6 -5 -10 -9
word~says_#=-4 12 -3 0 -2 -1 -1|word~says_.=-1 2 1 0 1 0 -1|word~says_full=0 -6 11 0 -1 0 -2
word~says_i=0 4 1 0 0 -1 -2|word~says_it's=-1 2 -2 0 -2 0 5|word~says_she=0 3 -4 -2 4 0 1
word~says_the=0 -4 3 0 4 0 -2|word~scanned=-1 -5 -2 0 -2 -4 14|word~scanner=-1 -1 9 0 -2 0 -4
word~scans=-1 1 -3 0 -2 -1 8|word~schedule=5 -3 -4 1 1 0 2|word~school=8 -7 -3 0 -3 -2 9
word~school_.=0 -5 -1 0 0 0 8|word~school_and=1 3 0 0 -1 0 -1|word~schools=7 -2 -1 0 -1 0 -1
word~schools_are=4 -1 0 0 0 0 -1|word~science=0 -1 2 0 2 0 -1|word~scoreboard=0 -5 8 0 3 0 -4
word~scratch=0 -1 -2 0 -1 0 6|word~screen=-4 21 16 -6 -4 -3 -18|word~screen_.=0 5 -1 0 -2 0 0
word~screen_has=0 3 1 0 -2 0 -1|word~screen_is=-1 0 4 0 0 0 0|word~screens=0 -2 -1 4 0 0 2
word~screens_,=0 -2 -1 2 0 0 2|word~se=0 21 -14 14 -4 -1 -12|word~se_apaga=0 6 -1 2 -2 -1 -3
word~se_la=-1 -2 -3 11 1 0 -5|word~se_le=0 -1 2 3 0 0 -1|word~se_lo=0 -5 -1 0 -1 2 6
word~se_me=-1 5 -1 0 2 -1 -1|word~se_oye=-1 12 -4 0 -2 -1 -2|word~se_pudo=6 -2 -1 0 0 0 -1
word~se_queda=-1 12 -3 1 -2 -1 -4|word~se_quedo=0 2 5 0 -3 0 -2|word~se_volvio=0 8 -1 0 0 -1 -4
word~seats=0 -4 3 0 3 0 -1|word~second=-4 2 11 -8 6 -3 -4|word~second_monitor=0 -3 11 -2 -2 0 -3
word~secretaria=-1 -1 -1 0 -1 0 6|word~secretary=2 -6 -1 0 9 0 -2|word~secretary_.=2 -6 -1 0 9 0 -2
word~section=0 7 -2 0 -1 0 -2|word~see=-2 28 -16 1 -13 -1 5|word~see_it=0 9 -2 -1 -1 0 -4
word~see_the=1 -4 -2 -1 -5 5 7|word~see_what=0 0 0 2 0 0 0|word~see_you=0 0 -1 0 -1 0 4
word~seen=0 -2 -1 0 0 6 -1|word~sees=0 7 -2 0 2 0 -4|word~semana=17 -5 -5 -1 -4 -2 2
word~send=0 5 10 1 -4 -2 -9|word~send_someone=-1 0 8 -1 -1 0 -4|word~sender=4 -1 0 0 0 0 0
word~sender_.=4 -1 0 0 0 0 0|word~sending=0 9 -4 0 -1 0 -2|word~sent=24 7 -10 -2 -9 -2 -5
word~sent_:=2 0 0 0 0 0 0|word~sent_automatically=13 -4 -2 -1 0 0 -4|word~sent_to=3 0 0 0 0 0 0
word~sepan=0 -2 -2 0 7 0 -1|word~sepan_,=0 -2 -2 0 7 0 -1|word~separate=-1 1 10 -4 -1 -1 -4
word~september=0 4 -3 0 -1 0 1|word~sera=3 7 -1 -5 -1 0 0|word~serial=-4 -4 -3 0 14 -1 -1
word~serie=0 -1 -1 0 5 -1 0|word~serie_es=0 -1 -1 0 5 -1 0|word~server=0 3 -3 3 -1 0 -2
word~service=3 -4 -1 -2 -3 -1 9|word~service_.=1 -1 0 0 -1 0 4|word~servicio=0 -1 -1 0 -2 7 -1
word~sessions=-1 -2 0 0 0 0 5|word~set=-4 -11 17 -1 3 -1 -2|word~set_.=0 -5 9 0 -1 0 -1
word~set_it=0 0 -1 2 1 0 -1|word~set_up=0 -4 9 -2 -1 0 -1|word~seventh=0 -1 2 1 0 0 0
word~sharp=0 -1 4 1 -1 0 -1|word~sharpener=0 -2 8 0 -2 0 -2|word~she=-11 -5 5 0 23 -1 -8
word~she'll=4 -4 0 -2 5 0 -1|word~she's=-1 -4 1 3 12 -1 -9|word~she_did=0 5 -2 0 0 0 0
word~she_forgot=0 -1 4 0 0 0 -1|word~she_has=-1 -1 -2 0 9 0 -4|word~she_is=-1 -2 1 4 3 0 -4
word~she_signs=0 1 -1 0 3 0 -1|word~she_was=0 2 -1 0 0 0 2|word~sheet=-1 0 -4 -1 2 0 6
word~sheet_.=0 -7 -1 0 5 0 5|word~sheets=0 6 -2 0 -2 0 0|word~shelf=-1 -4 3 0 5 0 -1
word~shelf_.=0 -3 3 0 3 0 -1|word~shop=0 -2 -2 0 7 0 -1|word~short=0 -1 -1 2 0 0 3
word~should=-4 3 -8 11 11 -4 -9|word~should_be=-2 12 -3 -1 -1 -1 -3|word~should_i=0 2 -2 6 -1 0 -3
word~should_say=0 -1 0 0 4 0 0|word~shouldn't=0 0 0 0 -1 0 3|word~shouted=0 5 -1 0 -1 0 -2
word~show=-1 15 -1 1 -10 -2 -1|word~show_the=-1 4 -2 0 -1 -1 2|word~showed=-2 10 -6 1 -2 -1 1
word~showed_up=-1 6 -4 0 -3 -1 4|word~showing=0 8 3 -7 -1 0 -1|word~shows=-3 -17 34 -2 1 -2 -10
word~shows_last=0 -4 12 0 -2 0 -4|word~shut=0 0 1 0 -1 0 2|word~shut_off=0 1 2 0 0 0 -1
word~shuts=0 -4 -2 0 -2 0 10|word~shutting=0 -3 7 0 -2 0 0|word~si=6 -10 -5 -4 1 23 -10
word~si_,=-1 -2 3 -2 -1 9 -4|word~si_lo=-1 -3 -2 0 5 4 -2|word~sick=7 -9 -2 -2 -1 -2 9
word~side=-1 6 0 1 3 -1 -6|word~side_,=0 0 -2 0 4 0 -1|word~sign=-1 4 4 -1 2 -4 -2
word~sign_in=0 11 -2 0 -5 0 -2|word~sign_on=0 -4 -3 0 7 -3 5|word~signed=-2 -5 2 0 11 -1 -3
word~signing=-2 4 -1 0 1 0 -1|word~signs=0 1 -1 0 3 0 -1|word~signs_in=0 1 -1 0 3 0 -1
word~sigue=-3 37 -6 -2 -5 -7 -13|word~sigue_igual=0 6 -1 0 0 0 -3|word~sigue_sin=-1 15 -4 0 -3 -4 -4
word~siguen=0 17 -1 -1 -1 -5 -8|word~silence=0 4 -2 0 -3 -1 3|word~silly=0 -2 -1 0 -1 0 5
word~silly_.=0 -2 -1 0 -1 0 5|word~sin=-4 17 -4 -1 -7 -5 6|word~sin_problema=-1 -4 -2 0 -2 -1 10
word~since=-17 -12 38 -13 3 -9 12|word~since_#=-2 5 -4 0 0 0 4|word~since_.=-2 -8 -4 1 4 -2 12
word~since_august=0 -5 -2 -3 -2 0 13|word~since_i=-1 -3 9 -1 -1 0 -1|word~since_monday=-1 1 3 -2 -1 0 1
word~since_the=-2 3 4 0 0 -2 0|word~since_this=-1 -5 12 0 -1 0 -4|word~since_tuesday=0 -1 0 0 0 0 3
word~since_you=-2 3 1 -2 4 0 -2|word~single=-5 2 -5 -1 -4 -5 20|word~sink=-1 -6 14 -1 0 0 -5
word~sink_in=0 -1 5 0 0 0 -2|word~sink_is=0 -2 5 0 -1 0 -1|word~sir=0 0 0 0 0 0 2|word~sister=0 -1 1 -1 6 0 -3
word~sit=0 -5 0 1 0 0 6|word~site=-1 2 12 -1 -4 -1 -5|word~sits=-1 8 -4 -2 2 0 -1|word~sitting=0 4 1 -1 0 0 -1
word~sitting_next=0 4 1 -1 0 0 -1|word~six=-4 24 0 -6 -8 1 -6|word~six_.=-1 5 -2 0 -5 6 -2
word~sixth=0 1 2 -1 0 0 0|word~slammed=0 -1 -1 0 -1 0 6|word~slides=0 -4 -4 0 -3 0 12
word~slip=-1 -2 -1 0 7 -1 -1|word~slot=-1 -2 -4 0 9 0 -1|word~slot_#=-1 -2 -4 0 9 0 -1
word~slow=4 1 2 -1 -8 8 -5|word~slow_,=0 5 5 0 -5 0 -2|word~slow_.=5 -2 -2 0 -1 4 -3
word~small=-1 -3 -2 0 9 0 -1|word~small_correction=-1 -1 -2 0 5 0 0|word~smart=6 0 -4 0 -3 0 2
word~smart_panel=6 1 -2 0 -2 0 -1|word~smell=-1 -7 1 0 -4 6 6|word~smell_,=0 -5 -3 0 -2 6 6
word~snack=0 -2 4 0 2 0 -1|word~snow=0 -2 -2 0 -1 0 8|word~so=-12 1 -31 2 28 -2 16|word~so_#=-1 -2 -1 0 4 5 -3
word~so_,=0 10 -2 0 -3 0 -3|word~so_embarrassed=-1 -2 -1 -1 -1 0 7|word~so_far=-1 -6 -2 0 -1 -1 12
word~so_good=0 3 -1 0 0 0 0|word~so_i=-2 -4 2 14 -2 -1 -7|word~so_i'm=0 2 2 0 0 0 -1
word~so_if=2 6 -1 -1 -1 0 -2|word~so_is=0 -1 -1 0 -1 0 4|word~so_it=-1 -4 -2 1 9 -1 -2
word~so_it's=0 1 -1 0 2 0 0|word~so_much=-1 5 -6 3 -4 -3 8|word~so_nobody=0 -4 -1 -1 14 -3 -4
word~so_quick=0 -2 3 -2 0 0 3|word~so_sweet=-1 7 -1 0 -1 -1 -1|word~so_thank=0 -1 0 0 0 0 4
word~so_that=0 4 -1 0 -2 0 -1|word~so_the=-1 -4 0 0 12 -1 -4|word~so_whatever=0 3 -1 0 -4 5 -2
word~so_you=0 -2 -1 0 7 0 -2|word~so_your=0 -1 0 0 5 0 -2|word~sola=0 3 -1 0 -1 -1 2
word~solid=0 -4 3 6 -2 0 -1|word~solid_.=0 -2 0 6 -2 0 0|word~solo=0 4 1 2 -2 0 -3|word~some=0 -1 1 2 0 0 0
word~somebody=-4 -7 21 -3 4 -2 -9|word~somebody_else=0 -2 1 1 3 0 -1|word~somebody_has=0 1 -1 0 1 0 0
word~someone=-2 1 19 -6 -4 -1 -6|word~someone_look=0 1 3 -1 0 0 0|word~something=1 -6 2 11 -2 -1 -2
word~something_i=0 -1 0 3 0 0 -1|word~somewhere=3 -2 -2 2 2 0 -1|word~soon=0 5 0 0 -1 -1 -1
word~soon_,=0 5 0 0 -1 -1 -1|word~sorry=0 4 -7 -6 0 -4 12|word~sorry_,=5 -2 -1 0 1 0 -1
word~sorry_.=0 7 2 0 -2 0 -6|word~sorry_for=-2 -6 -4 -1 -4 -2 21|word~sorry_to=0 8 -1 -4 -1 0 0
word~sort=0 -4 6 2 -2 0 -2|word~sound=-4 12 13 -2 -4 -3 -11|word~sound_.=-1 -4 7 0 0 0 -1
word~sound_is=0 -2 3 0 0 0 1|word~sound_like=-1 3 0 0 -1 -1 2|word~sounds=-1 -4 4 -2 -3 -8 15
word~sounds_like=0 2 -1 0 -1 -1 2|word~south=0 -2 4 0 1 0 -1|word~space=-1 -9 0 -1 8 -1 5
word~space_bar=0 -5 2 0 -1 0 7|word~space_heater=0 -4 -1 0 9 0 -1|word~spanish=0 -2 -1 2 8 -3 -2
word~sparks=0 -3 5 0 -1 0 2|word~speaker=-1 4 3 -1 1 -1 -4|word~speakers=0 -4 6 0 -2 0 3
word~speed=-5 -3 -1 0 -3 14 -1|word~speed_#=0 0 0 0 -2 5 0|word~spinning=0 2 -2 0 -1 0 3
word~spot=0 -8 -2 1 1 0 10|word~spring=9 -5 1 0 -2 0 -1|word~spring_break=9 -4 -3 0 -1 0 0
word~sprinkler=0 -6 0 0 9 0 -1|word~square=-1 8 -1 0 -1 -1 -4|word~sra=6 0 0 0 -3 0 0|word~sra_.=6 0 0 0 -3 0 0
word~st=2 3 0 0 -2 0 -1|word~stack=0 -2 0 0 4 0 0|word~stack_.=0 -2 0 0 4 0 0|word~staff=6 -4 -2 6 -1 -1 -4
word~staff_.=1 2 0 0 0 0 -1|word~staffed=3 -1 0 0 -1 0 0|word~stage=-1 -4 4 0 3 0 -2|word~stall=0 -4 3 0 -1 0 4
word~stand=0 -3 -1 2 0 0 3|word~standing=0 7 -2 -1 2 0 -4|word~stars=1 -2 -1 -1 -1 10 -5
word~start=-1 7 -1 1 0 0 -4|word~start_.=0 9 -2 0 -2 0 -3|word~started=-2 -2 17 -2 -4 -3 -2
word~starts=-1 -8 9 -1 1 -1 4|word~starts_monday=0 -1 6 0 -1 0 -2|word~state=8 5 -6 7 -6 -1 -5
word~static=0 -1 -1 0 5 0 -1|word~station=-1 1 6 0 -5 0 2|word~station_#=-1 3 3 0 -3 0 -1
word~status=8 -2 -1 0 -1 0 -1|word~status_:=4 -1 0 0 0 0 0|word~status_changes=4 -1 -1 0 0 0 0
word~status_notification=1 0 0 0 0 0 0|word~stay=2 5 -4 3 -1 0 -2|word~stay_open=0 6 -2 -1 0 0 -1
word~stayed=-1 2 -3 0 -5 6 3|word~stays=0 4 -2 0 -1 0 1|word~steady=0 -2 -3 6 -1 0 2
word~steady_.=0 -2 -3 6 -1 0 1|word~steel=0 -2 -1 0 8 0 -3|word~stick=-1 -5 3 0 -2 -4 11
word~sticker=0 -5 -3 -1 12 -1 0|word~sticky=0 5 0 0 -1 0 -1|word~sticky_note=0 5 0 0 -1 0 -1
word~still=4 81 -28 -20 -26 -14 4|word~still_can't=0 6 -1 0 -1 -1 -1|word~still_dark=0 6 -2 0 -1 0 -1
word~still_doesn't=0 4 -1 0 -1 0 -1|word~still_have=0 4 5 -5 -1 0 -1|word~still_no=-1 4 -1 0 -1 -1 2
word~still_not=12 -4 -1 0 -2 0 -4|word~still_working=0 -4 0 0 -1 0 7|word~stolen=0 -2 7 -3 2 0 -4
word~stonyford=5 -1 -1 0 -1 0 -1|word~stonyford_.=5 -1 -1 0 -1 0 -1|word~stood=-1 14 -4 0 -4 0 -5
word~stood_in=0 7 -3 0 -1 0 -2|word~stop=-2 -2 4 0 -7 -1 8|word~stopped=-2 -4 1 4 -4 -1 7
word~stops=0 -4 13 0 -1 0 -5|word~storage=0 0 -1 0 4 0 0|word~storm=0 -3 5 0 -2 0 2|word~storm_,=0 -1 0 0 0 0 3
word~straight=0 -5 3 0 -1 0 6|word~straight_as=0 -1 3 0 -1 0 0|word~strip=0 -4 -1 0 9 0 -1
word~stuck=-4 -6 25 -4 -5 -5 1|word~stuck_,=0 -1 -1 0 3 0 2|word~stuck_.=0 -1 4 -2 0 0 2
word~stuck_at=-3 -2 18 0 -6 -2 -2|word~student=-2 0 -3 1 10 -1 -4|word~students=-3 9 2 0 -4 -1 -1
word~su=12 -10 0 -4 11 -6 -2|word~su_correo=5 -1 -1 0 -1 0 0|word~su_informacion=-1 -1 -1 0 5 0 0
word~su_mensaje=9 -2 -2 0 -2 -1 -1|word~su_numero=1 -1 -2 0 4 -1 -1|word~su_tableta=0 -2 9 -2 0 0 -3
word~sub=13 -4 4 -2 -6 -1 -3|word~subject=8 1 2 -1 -4 -1 -4|word~subject_:=2 2 3 0 -1 -1 -3
word~subject_closed=4 0 0 0 -1 0 0|word~substitute=2 -1 -1 0 0 0 2|word~substitute_is=2 0 0 0 0 0 0
word~sudando=-1 8 -1 0 -1 0 -3|word~summer=1 -1 -1 1 -1 0 4|word~summer_,=-1 -1 -1 1 -1 0 4
word~sunday=0 -1 -1 2 2 0 -1|word~super=0 -4 10 0 -2 0 -2|word~super_.=0 -4 10 0 -2 0 -2
word~superintendent=0 -3 5 0 -1 0 2|word~supervisor=0 -1 -2 5 -4 0 4|word~support=4 -1 -1 0 0 0 -1
word~support_.=2 0 0 0 0 0 0|word~supposed=0 3 0 0 -1 0 0|word~supposed_to=0 3 0 0 -1 0 0
word~sure=-1 5 -1 0 -4 0 4|word~surgery=2 0 -1 -1 -1 0 3|word~sweet=-2 12 -1 -1 -2 -1 -4
word~switch=0 -2 -1 0 2 0 2|word~switched=-1 -7 -4 0 19 0 -4|word~system=3 -4 -2 0 5 0 -1
word~table=3 -4 14 -5 -2 -2 -3|word~tablet=-2 -8 16 1 -1 -1 -4|word~tableta=0 -2 9 -2 0 0 -3
word~tableta_.=0 -2 9 -2 0 0 -3|word~tablets=-1 -3 12 -4 -1 0 -1|word~tag=-1 -1 -4 0 10 -1 -2
word~tag_.=0 -1 -1 0 5 0 -1|word~tag_is=0 -1 0 0 4 0 0|word~tag_on=0 -1 0 0 3 0 0|word~take=-2 17 1 -6 -6 -3 1
word~take_it=0 -1 -1 3 0 0 0|word~takes=0 -4 1 2 -2 -1 4|word~talk=0 -4 10 -3 -1 0 -1
word~talking=0 -2 -2 0 -1 3 4|word~tambien=-2 -5 18 0 -2 -1 -6|word~tampoco=-1 10 2 0 -2 -1 -5
word~tampoco_.=0 7 -1 0 -1 0 -4|word~tan=-1 2 -3 0 -2 0 5|word~tan_rapido=-1 2 -3 0 -2 0 5
word~tape=0 -3 3 0 5 0 -4|word~taped=0 3 -1 0 3 0 -2|word~taped_on=0 -1 0 0 3 0 0|word~tarbox=0 0 -1 0 0 0 3
word~tardaron=0 -1 -1 0 -4 8 -1|word~tardaron_un=0 0 0 0 0 3 0|word~tardes=-1 0 -2 0 -2 -1 9
word~tardes_,=-1 2 -2 0 -1 -1 4|word~teach=1 -1 5 -2 0 0 -1|word~teacher=0 9 1 -1 -4 0 -2
word~teachers=1 2 -2 1 -1 0 1|word~teague=0 -1 -1 2 0 0 2|word~team=3 -4 1 5 -4 1 -2
word~team_,=0 -2 3 0 0 3 -2|word~team_will=3 0 0 0 0 0 -1|word~tech=-1 -2 -5 0 5 -1 5
word~tech_$=0 4 -2 0 1 0 -1|word~technician=4 5 -4 0 -6 5 -2|word~technician_visit=5 -1 -1 0 -1 -1 0
word~tecnico=0 -2 -1 0 1 5 -1|word~telefono=-1 -3 7 0 -1 0 -1|word~tell=-4 -13 -13 18 4 -1 11
word~tell_me=-1 1 -1 12 0 -1 -9|word~tell_my=0 0 0 3 0 0 0|word~tell_the=0 -3 -3 6 2 0 0
word~tell_you=0 -3 0 2 6 0 -3|word~telling=-1 4 -2 0 3 0 -3|word~telling_you=-1 4 -2 0 3 0 -3
word~tells=0 14 -1 -7 -1 0 -2|word~tells_me=0 10 1 -7 -1 0 -1|word~template=0 2 -1 1 -1 0 0
word~ten=-4 6 14 -8 -8 9 -7|word~ten_minutes=-2 5 6 -3 -6 -2 5|word~tenga=0 0 -1 0 0 0 3
word~tenga_buen=0 0 -1 0 0 0 3|word~tengo=-1 -4 3 6 -1 0 -1|word~tengo_que=0 -1 -2 6 0 0 -1
word~tentatively=12 -3 -2 0 -3 -2 -1|word~tentatively_accepted=12 -3 -2 0 -3 -2 -1|word~term=7 -2 -1 0 0 0 -1
word~term_substitute=2 0 0 0 0 0 0|word~tess=0 -1 1 0 0 0 2|word~test=-4 4 1 -1 -2 0 4
word~test_.=0 -6 0 0 0 0 8|word~tested=-1 13 -4 -5 0 0 -1|word~testing=-1 -3 -1 1 -1 0 6
word~text=1 3 -1 0 0 0 -1|word~th=13 -8 3 -1 4 -3 -8|word~th_,=-1 -4 2 1 5 0 -1|word~th_.=10 -6 -3 -1 3 -1 -2
word~th_and=-1 -1 4 0 2 0 -2|word~than=-2 -1 0 -5 5 -1 5|word~than_the=-1 -4 -1 0 7 0 2
word~thank=-7 -14 6 7 -30 0 39|word~thank_you=-7 -12 6 7 -30 1 36|word~thanks=-6 -26 14 -10 -23 -12 67
word~thanks_!=1 7 0 1 -4 -2 0|word~thanks_$=-2 4 -5 -2 -7 2 13|word~thanks_,=-1 2 7 1 -1 0 -7
word~thanks_.=-4 -15 27 -2 1 -2 -3|word~thanks_a=0 -1 -1 1 0 -1 4|word~thanks_again=0 -4 -2 0 -1 0 9
word~thanks_fellas=0 -1 -1 0 0 -1 6|word~thanks_for=6 -9 -3 -3 -7 -3 20|word~thanks_so=0 -1 0 0 0 0 3
word~thanks_you=0 -1 -1 0 0 0 4|word~thanksgiving=1 -2 2 0 -1 0 2|word~that=-16 -28 0 11 29 -1 7
word~that's=-5 0 -3 -2 13 -4 2|word~that's_how=0 5 -2 -1 5 0 -5|word~that's_the=-1 -3 -3 0 9 0 -1
word~that_.=-1 -12 -1 -1 5 5 6|word~that_came=0 -1 -2 5 3 0 -3|word~that_flickers=0 8 -1 0 -4 0 -1
word~that_goes=0 -1 1 1 2 0 -1|word~that_i=0 2 0 1 -5 6 -2|word~that_in=0 -2 -4 0 4 0 3
word~that_is=-1 2 -1 0 4 0 -1|word~that_it=0 -1 -1 2 2 0 0|word~that_my=0 2 0 1 0 0 -1
word~that_night=0 -1 -1 0 4 0 0|word~that_normal=0 -1 -1 4 0 0 0|word~that_one=0 -4 3 0 5 -1 -2
word~that_phone=0 -1 -2 0 5 0 0|word~that_the=1 -3 12 -2 5 -1 -9|word~that_thing=-1 -3 -1 0 -2 0 9
word~that_was=-1 -2 4 -2 4 -1 -1|word~that_works=0 -1 6 0 -1 0 -2|word~the=-18 17 40 -2 41 -42 -34
word~the_#=8 -6 0 7 5 -3 -10|word~the_ac=-1 3 1 0 -1 0 -1|word~the_address=3 -3 4 0 -1 0 -1
word~the_arm=0 2 -2 0 2 0 0|word~the_assembly=0 1 0 0 -1 0 2|word~the_back=-1 -1 6 -5 -2 -1 5
word~the_bell=-1 6 0 0 -1 -1 0|word~the_best=-1 2 -5 2 -2 -1 7|word~the_board=-1 0 1 -1 -3 -1 6
word~the_book=0 -2 2 0 2 0 -1|word~the_bottom=0 1 4 -1 -1 0 -1|word~the_breaker=-1 -2 2 0 3 0 -1
word~the_bucket=-1 16 -7 0 -4 0 -3|word~the_building=6 -1 -3 0 -2 0 2|word~the_bus=-1 -4 -3 0 9 -1 1
word~the_buses=0 -2 -1 0 -2 6 1|word~the_camera=-1 6 4 0 0 0 -6|word~the_card=0 4 -4 0 -1 0 1
word~the_cart=0 -4 -2 -1 10 0 -2|word~the_ceiling=0 -3 8 0 -2 0 -2|word~the_charger=0 2 0 0 0 0 0
word~the_children=-1 4 -2 1 -1 0 0|word~the_church=-1 -3 -3 0 10 -1 -1|word~the_class=2 -1 3 2 -1 0 -2
word~the_clock=-1 -5 10 2 -4 0 0|word~the_code=0 -2 -1 2 0 0 2|word~the_computer=-1 1 10 -2 -3 -1 -4
word~the_counseling=5 -1 -3 0 4 0 -3|word~the_county=-1 0 -2 1 6 0 -1|word~the_crack=0 8 -2 -1 -1 0 -1
word~the_crew=0 -3 2 -4 -2 0 8|word~the_custodian=1 -4 -2 0 3 0 4|word~the_custodian's=-1 -1 -2 0 6 0 -1
word~the_desk=8 -2 0 0 -4 0 -1|word~the_desktop=0 -2 -1 7 -2 0 0|word~the_directory=0 2 -1 0 1 0 -1
word~the_district=7 -4 -2 1 -1 0 1|word~the_door=-2 1 -1 0 2 0 3|word~the_dot=0 -2 -2 5 -1 0 1
word~the_drawer=0 -2 1 2 2 0 -1|word~the_e=0 6 -1 0 -1 0 -2|word~the_email=2 0 0 0 0 0 0
word~the_end=0 1 2 1 -4 5 -4|word~the_entire=0 3 -2 0 -1 0 2|word~the_extension=-1 -1 -3 1 8 0 -3
word~the_family=0 -2 -4 8 0 0 0|word~the_fast=0 5 -2 0 -1 0 1|word~the_file=-1 -6 -4 0 17 -1 -3
word~the_fire=-1 -1 6 0 -3 0 2|word~the_first=-2 -2 -8 -1 -3 -2 20|word~the_five=0 1 -1 3 0 0 -1
word~the_floor=-3 6 -5 -2 3 -1 4|word~the_flu=0 8 -1 -4 -1 0 0|word~the_following=7 -2 -1 0 -2 0 0
word~the_form=0 -2 -1 0 6 0 -1|word~the_front=4 -8 8 0 3 -2 -4|word~the_game=0 -2 4 0 -1 0 0
word~the_group=5 -1 5 -5 -1 0 -1|word~the_gym=0 -2 4 0 0 0 0|word~the_hall=-1 -1 13 -1 -4 -1 -4
word~the_hallway=0 2 -1 0 2 0 -1|word~the_heater=0 -6 4 -2 9 0 -2|word~the_high=0 3 -2 3 -1 0 -1
word~the_hole=0 3 -3 0 0 0 3|word~the_inspector=-1 6 -1 1 -1 -2 0|word~the_instructions=0 -1 -1 2 0 0 1
word~the_insurance=0 -4 -1 0 9 0 -2|word~the_intercom=0 2 -1 0 -1 0 2|word~the_key=0 -1 -1 0 3 0 1
word~the_keyboard=5 5 -1 -1 -4 0 -3|word~the_kids=-2 -3 -7 0 -4 -3 21|word~the_kitchen=0 -6 8 0 2 0 -1
word~the_lab=-1 -3 1 0 1 0 4|word~the_ladder=0 -8 2 0 -3 14 -3|word~the_laptop=0 6 -2 -2 2 0 -2
word~the_last=-1 6 -3 0 0 -1 1|word~the_leak=-1 12 -2 -4 -1 0 -2|word~the_left=-2 12 -7 -3 2 -1 0
word~the_library=1 4 7 -1 -1 -1 -7|word~the_lid=-1 8 1 0 -5 0 -1|word~the_lift=0 -1 4 0 -1 0 -1
word~the_lights=2 -3 4 0 -1 0 -1|word~the_link=3 0 0 0 -1 0 0|word~the_list=7 -3 -1 -4 7 -2 -2
word~the_little=-1 4 -3 9 -4 -1 -4|word~the_loaner=0 -4 -2 2 7 0 -1|word~the_login=-1 9 -4 0 -1 -1 -1
word~the_lounge=0 0 3 0 1 0 -2|word~the_lunch=-1 2 -4 -1 -2 -1 8|word~the_mail=1 -1 0 0 2 0 0
word~the_main=7 -5 0 2 0 -1 -2|word~the_map=0 6 -3 0 0 0 -2|word~the_meantime=0 2 2 0 -1 0 -1
word~the_message=12 -4 -2 0 -2 0 -2|word~the_middle=-1 9 -5 -1 -7 8 -2|word~the_morning=0 8 -5 0 3 0 -4
word~the_mouse=0 -1 -1 0 8 0 -4|word~the_name=0 -2 -3 6 3 0 -2|word~the_new=-2 2 -13 10 8 -2 -2
word~the_next=-1 -4 8 -1 -1 -1 1|word~the_north=0 -3 7 0 0 0 -2|word~the_note=0 1 -2 0 3 0 0
word~the_number=-1 3 1 0 -1 0 -1|word~the_nurse=0 -3 5 0 4 0 -4|word~the_office=11 4 -4 -5 -1 -2 -1
word~the_old=-4 -12 -14 15 11 -3 9|word~the_one=-3 23 -4 -5 -2 -2 -6|word~the_ones=-4 10 -1 0 -2 0 -1
word~the_orange=0 4 -3 0 1 0 -1|word~the_order=1 4 -2 -1 2 0 -2|word~the_original=-1 1 -2 0 6 0 -3
word~the_other=-1 11 -6 3 1 -1 -6|word~the_others=0 2 -3 0 2 0 1|word~the_outlet=0 -2 5 0 2 0 -2
word~the_page=-1 4 3 -1 -2 0 -1|word~the_paper=-1 -3 7 0 -1 0 -1|word~the_part=0 9 -1 -5 -1 0 0
word~the_pen=0 5 4 -3 -2 0 -2|word~the_pencil=0 -2 8 0 -2 0 -2|word~the_person=6 -1 0 0 -1 0 -1
word~the_phone=-3 -3 -4 0 2 14 -6|word~the_picture=-1 -5 -2 0 6 6 -3|word~the_pictures=0 -2 -1 7 1 0 -4
word~the_pipe=0 4 -3 0 2 0 -2|word~the_playground=0 -1 3 0 0 0 1|word~the_pledge=-1 2 -1 0 -1 0 3
word~the_plug=0 7 -1 -2 0 0 -2|word~the_plumber=0 -4 -1 0 6 0 0|word~the_power=-1 4 2 1 -2 0 -2
word~the_printer=0 -3 -2 2 -1 0 6|word~the_professional=0 -3 7 0 -1 0 -1|word~the_projector=2 3 -2 0 -1 0 0
word~the_provider=0 0 0 1 1 0 0|word~the_pta=0 -4 3 0 3 0 0|word~the_quick=0 -2 -3 0 -1 0 9
word~the_quiz=0 5 -1 0 -2 0 0|word~the_r=0 6 -1 0 -1 0 -2|word~the_rain=0 3 -5 0 -1 0 5
word~the_reason=5 -1 -1 0 -2 0 0|word~the_receipt=-1 -6 9 0 3 0 -2|word~the_recipient's=9 -2 -2 0 -1 0 -1
word~the_record=0 -4 -1 0 6 0 -1|word~the_red=0 1 2 -1 0 0 0|word~the_repair=0 -1 -4 2 6 0 0
word~the_report=-2 -4 2 -1 7 0 -2|word~the_request=0 0 -1 1 2 0 0|word~the_rest=0 4 0 0 -1 0 0
word~the_right=-1 -1 -4 8 4 6 -10|word~the_robotics=-1 -2 3 4 -1 0 -1|word~the_room=-1 6 -3 0 0 0 1
word~the_same=-7 -2 18 3 9 -4 -16|word~the_school=7 -2 -2 0 0 0 0|word~the_scoreboard=0 -5 6 0 3 0 -3
word~the_screen=-1 3 -3 1 3 0 -2|word~the_second=-2 -5 0 -3 7 -1 5|word~the_secretary=2 -6 -1 0 9 0 -2
word~the_side=0 1 0 0 1 0 0|word~the_sign=0 4 2 0 -1 0 -2|word~the_sink=0 -4 13 0 -2 0 -4
word~the_six=-1 10 -2 0 -4 -1 -1|word~the_slides=0 -4 -4 0 -3 0 12|word~the_smart=0 2 -2 0 -1 0 3
word~the_snack=0 -2 4 0 2 0 -1|word~the_snow=0 -2 -1 0 -1 0 6|word~the_sprinkler=0 -6 0 0 9 0 -1
word~the_staff=0 -4 2 6 -2 0 -1|word~the_stage=-1 -1 5 0 0 0 -1|word~the_state=9 -6 -3 7 -1 -1 -4
word~the_sticker=0 -5 -2 -1 12 -1 -1|word~the_storm=0 -2 8 0 -2 0 -1|word~the_sub=2 -2 2 0 -2 0 2
word~the_subject=5 -1 -1 0 -1 0 -1|word~the_superintendent=0 -3 5 0 -1 0 2|word~the_system=2 -4 -2 0 5 0 -1
word~the_tag=0 -2 -1 0 6 0 -1|word~the_third=-1 2 -2 0 4 0 0|word~the_ticket=-1 -4 -2 -1 11 0 -2
word~the_time=-1 1 -1 0 3 0 0|word~the_toner=0 -3 8 0 -2 0 -2|word~the_trash=0 -2 -1 2 3 0 0
word~the_trick=0 -1 -1 0 -1 0 5|word~the_two=0 -1 -1 1 2 0 0|word~the_update=0 3 -1 0 0 0 -1
word~the_vendor=-1 -3 -2 0 9 0 -2|word~the_video=0 2 -1 3 -3 0 1|word~the_wall=-2 14 -2 1 -4 5 -10
word~the_way=-1 -2 3 -1 3 -1 0|word~the_weekend=0 -8 -3 1 -2 0 14|word~the_whiteboard=-1 11 -3 0 -4 0 -1
word~the_whole=-1 -10 1 -1 1 3 9|word~the_wifi=-1 4 3 0 -1 0 -3|word~the_wind=0 -1 -1 0 -1 0 5
word~the_window=-1 -1 5 -1 -3 0 3|word~the_wireless=0 -4 9 0 -1 0 -1|word~the_wrong=-1 12 -3 0 -1 0 -4
word~the_yellow=0 2 -1 0 1 0 0|word~the_young=0 1 -1 6 -3 -1 0|word~their=-1 3 2 2 0 0 -2
word~theirs=0 1 -2 0 3 0 -1|word~them=-5 3 5 11 0 -4 -9|word~them_,=0 6 -1 0 -1 0 -2
word~them_.=-1 -6 3 0 -2 0 9|word~them_?=0 -1 -2 5 0 0 -1|word~them_in=-1 -4 -2 0 6 0 1
word~then=-2 42 -8 -1 -9 -6 -15|word~then_.=2 -3 0 0 4 0 -1|word~then_?=0 -1 0 3 0 0 0
word~then_i=0 -2 -1 0 -1 0 5|word~then_the=1 12 -3 -1 -4 0 -4|word~there=-4 12 4 11 -11 -8 -4
word~there's=2 13 7 -2 -5 -1 -13|word~there's_a=-1 4 3 2 -3 0 -4|word~there's_no=4 4 -2 0 -1 0 -3
word~there_!=6 -3 3 -1 -1 0 -2|word~there_,=-1 8 1 0 -1 -1 -5|word~there_.=-4 -5 0 7 -9 -2 13
word~there_?=0 -1 3 1 0 0 -1|word~there_a=0 -2 -4 8 0 0 -1|word~there_any=0 -1 8 -5 0 0 0
word~there_are=-2 -7 7 -3 11 -1 -5|word~there_is=-1 3 -2 -1 -1 0 3|word~there_was=0 6 -2 0 -2 0 0
word~thermometer=-1 6 -3 0 -1 0 -1|word~these=2 3 -2 0 1 -1 -2|word~these_recipients=3 0 0 0 0 0 0
word~they=-4 3 -11 14 14 -8 -5|word~they're=-1 8 0 0 -4 0 -2|word~they_came=0 -2 -1 0 6 0 -2
word~they_had=0 0 6 0 1 0 -5|word~they_have=0 -2 -2 7 0 0 -1|word~they_heard=-1 3 -1 0 -1 0 1
word~they_waxed=0 -2 -1 -1 1 0 5|word~they_were=-1 2 -2 8 2 -1 -7|word~thing=-6 -12 35 -8 -8 -5 6
word~thing_,=-1 -4 10 0 -3 0 -1|word~thing_.=-1 -4 10 -1 1 -1 -2|word~thing_:=0 -1 5 -1 0 0 0
word~thing_i=0 -5 6 0 4 0 -4|word~thing_it=0 7 -2 -4 -1 -1 3|word~think=-1 -1 -3 -1 -1 -1 10
word~thinks=0 -2 1 2 0 0 1|word~third=-3 22 -7 -8 7 -5 -4|word~third_grade=0 13 -1 -7 0 0 -4
word~third_one=0 -4 -4 0 9 0 -1|word~this=31 18 13 -13 -29 -27 9|word~this_.=-2 4 6 -1 -3 -1 -2
word~this_account=3 0 0 0 0 0 0|word~this_address=3 -1 0 0 0 0 0|word~this_back=0 7 -1 -4 0 0 -1
word~this_closed=-1 6 -1 -4 0 0 2|word~this_from=-1 5 0 0 -1 0 -1|word~this_i'm=5 -1 -2 0 0 0 0
word~this_invitation=11 -4 -2 0 -1 -1 -2|word~this_is=5 13 -6 -2 -4 -2 -3|word~this_line=6 -1 -1 0 -1 0 -1
word~this_mailbox=11 -3 -2 0 -2 0 -2|word~this_message=5 -1 0 0 -1 0 0|word~this_morning=-8 10 3 -4 -2 -6 8
word~this_morning's=0 3 -3 0 -1 0 3|word~this_old=-1 -4 12 0 -1 0 -4|word~this_one=-1 -7 2 2 -4 0 10
word~this_time=-1 -8 11 0 -2 0 2|word~this_was=0 5 -4 -2 4 -1 -1|word~this_year=-1 -6 0 0 4 0 6
word~tho=-1 -2 15 -4 -1 -1 -6|word~those=-2 -5 7 1 13 -2 -11|word~though=-1 -7 21 0 -5 -1 -5
word~though_,=0 -2 5 0 -1 0 -1|word~though_.=0 -5 13 0 -3 0 -4|word~thought=-2 -16 -4 -2 8 -2 20
word~thought_i=0 -7 -2 -1 -3 -1 15|word~thought_you'd=0 -2 -1 -1 9 0 -4|word~thread=0 -2 6 0 0 0 -1
word~three=-7 9 -18 -4 -6 13 13|word~three_.=0 -3 -2 0 -1 5 2|word~three_of=0 4 -2 0 -1 0 2
word~three_weeks=0 -6 -1 0 -1 7 2|word~threw=0 -1 -1 0 0 0 3|word~through=5 1 -8 4 0 -5 3
word~through_it=0 9 -3 1 -4 0 -2|word~through_the=6 3 -2 0 -4 0 -1|word~throw=0 3 -1 0 -2 0 3
word~thru=14 -4 -3 0 -4 -1 -1|word~thu=6 -1 -1 0 0 -1 -1|word~thu_#=4 -1 -1 0 1 -1 -1
word~thursday=3 13 -10 -3 0 -1 0|word~thursday_,=1 -1 -2 0 0 0 3|word~thursday_.=3 8 -6 -2 2 0 -3
word~thursday_and=0 5 -1 0 0 0 -1|word~thursdays=2 -2 -2 0 6 -1 -1|word~thx=-4 -14 3 5 -6 -9 26
word~thx_$=-2 -6 7 -2 -3 -6 14|word~thx_.=0 -3 -2 8 -1 0 0|word~ticket=23 -15 -8 -4 9 -4 0
word~ticket_#=11 -3 -2 0 -2 -1 -2|word~ticket_.=0 -1 -2 0 2 0 3|word~ticket_closed=6 -1 -1 0 -1 0 -1
word~ticket_number=0 -1 -1 0 4 0 0|word~tiempo=0 0 -1 3 0 0 0|word~tiene=-2 -5 1 12 -2 -2 0
word~tiene_que=0 -2 -3 14 -1 0 -5|word~tienen=0 3 -1 0 0 -2 2|word~tight=0 3 -1 0 -1 0 0
word~tight_.=0 3 -1 0 -1 0 0|word~tile=-1 -9 7 0 0 0 4|word~tile_is=0 -6 -1 0 2 0 6|word~till=5 -4 -4 -2 6 -2 0
word~time=-6 -5 2 10 -6 -3 10|word~time_!!=0 -2 -1 -1 -1 -1 8|word~time_$=0 -1 -1 8 0 0 -4
word~time_.=-2 -2 3 2 -4 1 3|word~time_this=-1 3 -2 0 0 0 3|word~timer=0 -4 -1 2 6 0 -2
word~times=-2 7 -4 -1 -3 3 2|word~tina=2 6 -1 0 0 0 -4|word~title=0 -1 -1 0 3 0 0|word~to=35 -12 -7 13 -5 -25 2
word~to_#=3 -1 -3 -1 9 -4 -2|word~to_.=0 -1 2 0 0 0 1|word~to_:=5 -1 0 0 -1 0 0|word~to_a=1 4 0 0 0 0 -3
word~to_about=-1 -2 5 -2 3 0 0|word~to_add=1 -4 -4 0 4 0 4|word~to_answer=-1 -2 -1 2 -2 4 0
word~to_ask=0 -2 11 -4 -3 0 1|word~to_be=-4 9 -2 -4 -8 5 6|word~to_call=-1 3 -1 -1 -1 4 -2
word~to_change=0 4 -1 3 0 0 -4|word~to_come=-2 -5 7 5 -4 -3 5|word~to_complain=0 -3 -1 0 -1 0 7
word~to_contact=3 8 -1 -6 -1 0 -1|word~to_do=-2 -2 3 7 -2 -1 -3|word~to_email=2 5 -1 0 -1 0 -4
word~to_everything=1 0 0 0 0 0 1|word~to_find=0 -1 -1 0 4 0 0|word~to_get=-1 -2 8 -2 -1 0 -1
word~to_give=0 -2 6 -1 1 -1 -2|word~to_go=-1 -1 3 1 0 0 0|word~to_have=-1 -2 4 2 -3 0 1
word~to_it=-1 -2 9 1 -3 0 -2|word~to_keep=2 -1 -1 3 -1 0 -1|word~to_know=-1 -6 -4 3 6 -1 4
word~to_let=3 4 -1 0 -1 0 -4|word~to_log=-1 -2 -1 7 -1 0 -1|word~to_me=-2 3 -6 -1 -4 0 11
word~to_move=-1 2 -3 -1 4 0 0|word~to_my=-1 11 -7 2 1 0 -4|word~to_open=0 -1 2 2 0 0 -1
word~to_put=-1 -4 0 7 1 0 -2|word~to_release=1 3 -1 0 0 0 -1|word~to_resend=6 -1 -1 0 -1 0 -1
word~to_say=-2 1 -4 0 -2 -1 8|word~to_send=-1 4 1 0 1 0 -4|word~to_set=0 -2 5 1 -1 0 -2
word~to_show=1 5 -2 0 -4 0 2|word~to_start=0 9 -2 0 -2 0 -3|word~to_take=0 2 -1 2 0 -1 0
word~to_tell=0 -2 -1 5 2 0 -1|word~to_the=4 8 -10 -5 11 -6 -1|word~to_these=3 0 0 0 0 0 0
word~to_this=4 -1 -1 0 0 0 -1|word~to_use=0 1 -4 -2 -1 0 6|word~to_wait=-1 -2 -1 0 -2 0 7
word~to_work=0 7 0 0 0 0 -4|word~to_write=-3 -3 11 4 -2 -1 -5|word~to_you=2 6 -6 4 0 -1 -4
word~to_your=-1 -3 -1 0 8 0 -2|word~toasty=0 6 -4 0 -2 0 2|word~toda=-1 2 -2 0 -1 -1 5
word~toda_la=-1 2 -2 0 -1 -1 5|word~todavia=-1 18 -4 -1 -2 -2 -7|word~todavia_no=-1 12 -3 0 -2 0 -4
word~today=8 19 7 -9 -26 -6 9|word~today_,=-1 4 2 0 -3 0 0|word~today_.=4 8 6 -4 -10 -2 0
word~today_:=-1 4 -2 0 -5 0 7|word~today_?=0 2 -1 1 0 0 0|word~today_after=-2 3 -1 0 -3 0 4
word~today_and=5 -1 -1 -1 -1 0 0|word~today_because=4 -2 0 0 0 0 0|word~today_she=0 5 -2 0 0 0 0
word~todo=-2 2 -6 -1 -4 -4 14|word~todo_bien=0 -1 -2 0 0 0 5|word~todos=-1 -4 0 0 -2 -1 9
word~todos_.=0 -1 -2 0 -1 0 6|word~toilet=0 -4 9 0 -1 0 -3|word~toilet_in=0 -4 9 0 -1 0 -3
word~told=-3 -13 -8 -3 18 16 -6|word~told_me=-2 -8 -6 -2 8 17 -5|word~told_you=0 -5 -1 0 11 0 -3
word~tomorrow=4 6 -1 1 -1 -1 -7|word~tone=-1 1 10 -1 -1 -2 -4|word~tone_.=-1 -3 11 0 -1 -2 -4
word~toner=0 -3 8 0 -2 0 -2|word~tonight=0 -4 2 7 -1 0 -1|word~tono=0 3 -1 0 0 -1 1|word~too=-6 -12 16 2 1 1 0
word~too_,=0 -2 9 0 -1 0 -3|word~too_.=-2 -4 -3 0 3 -1 7|word~too_?=0 -4 3 4 -1 0 0
word~took=-6 3 -10 -4 1 24 -6|word~took_a=-1 2 -5 -1 -4 9 0|word~took_it=-2 6 -1 -1 1 -1 -2
word~took_the=0 0 -2 -1 8 -1 -2|word~top=0 4 -2 0 1 0 -2|word~touch=0 12 -6 -4 -8 -1 9
word~touch_,=0 8 -2 -3 0 0 0|word~touch_anything=0 8 -2 0 -2 0 -1|word~towel=0 3 1 0 0 0 -2
word~training=2 -2 -1 1 -1 0 2|word~transportation=2 4 -2 0 -1 0 -1|word~transporte=6 -1 -1 0 -1 -1 -1
word~transporte_.=6 -1 -1 0 -1 -1 -1|word~trash=0 -2 -1 2 3 0 0|word~tray=-2 12 -4 0 -4 0 -2
word~tres=0 0 -1 0 -1 0 4|word~trick=0 -1 -1 0 -1 0 5|word~tried=3 22 3 -4 -7 -4 -12
word~tried_again=0 3 0 0 0 0 -1|word~tried_for=2 -3 0 0 0 0 3|word~tried_it=-1 16 -2 -1 -4 -1 -6
word~tripped=-1 -2 6 -1 2 -2 0|word~trips=0 -1 -1 1 4 0 -1|word~trouble=-2 -10 3 -1 -4 -2 17
word~trouble_,=0 -4 2 0 0 0 4|word~truck=0 -2 -1 0 0 6 -1|word~try=2 0 -3 -1 -2 0 5|word~try_.=0 3 0 0 0 0 0
word~try_to=2 0 0 0 0 0 0|word~trying=1 3 -2 2 -1 0 -2|word~tub=-1 -1 0 0 4 0 -1|word~tue=4 2 -2 0 2 -1 -4
word~tuesday=3 -1 -3 -2 5 -4 3|word~tuesday_#=5 -1 0 0 -1 -1 0|word~tuesday_,=1 -1 -1 0 3 0 0
word~tuesday_was=-1 -3 -1 0 3 0 3|word~turn=-1 4 5 2 -3 -1 -4|word~turn_it=0 0 0 2 0 0 0
word~turn_off=0 10 -4 1 -1 0 -4|word~turn_on=-1 7 4 0 -2 -1 -6|word~turnaround=0 5 -2 0 -1 0 0
word~turnaround_.=0 -2 -2 0 -1 0 6|word~turned=-1 -7 -2 -1 14 -1 -1|word~turned_up=0 -3 -5 0 14 -1 -4
word~turns=-1 -5 -7 0 14 -1 0|word~turns_out=0 -6 -4 -1 17 0 -4|word~twenty=0 7 -2 0 -1 0 -2
word~twenty_minutes=0 7 -2 0 -1 0 -2|word~twice=-2 22 -8 1 -6 -2 -4|word~twice_.=0 6 -3 0 0 0 -1
word~twice_in=-1 14 -4 0 -5 -1 -3|word~two=-6 17 -4 -7 17 -2 -15|word~two_.=0 -1 -1 0 5 0 -2
word~two_business=3 0 0 0 -1 0 0|word~two_days=0 6 -1 2 -2 0 -4|word~two_kids=0 -2 4 0 0 0 1
word~two_more=0 -2 3 0 6 -1 -4|word~two_of=0 3 6 0 -2 0 -4|word~tx=1 0 0 0 1 0 0|word~tx_#=1 0 0 0 1 0 0
word~ty=-4 -11 8 -6 -3 -12 28|word~ty_$=-1 -6 -2 -2 -1 -9 22|word~ty_.=0 -3 11 -3 0 0 -3
word~type=4 8 -2 -1 -1 -4 -3|word~type_$=0 9 0 -1 -1 -3 -3|word~type_your=4 -1 0 0 0 0 0
word~typed=-1 1 -3 0 -1 0 6|word~typed_it=0 5 0 0 0 0 -2|word~typing=-1 2 -2 0 2 0 -1
word~u=0 -4 -2 -2 -1 -2 12|word~uh=0 7 -1 0 0 0 -4|word~um=-1 7 -3 4 -1 -1 -4|word~un=7 -11 -9 -5 -4 32 -9
word~un_#=-2 -4 -2 0 -8 20 -2|word~un_mensaje=5 -1 -1 0 -1 0 -1|word~un_plazo=9 -1 -1 0 -2 -1 -1
word~una=-4 4 -2 1 10 -4 -5|word~una_pelota=-1 -2 -2 0 11 -1 -2|word~una_pregunta=0 0 -1 3 0 0 0
word~unable=1 4 -1 0 0 0 -1|word~unable_to=1 4 -1 0 0 0 -1|word~unblock=0 -1 6 -1 0 0 -2
word~unblock_the=0 -1 6 -1 0 0 -2|word~undeliverable=5 -1 -1 0 -1 0 0|word~under=-4 -13 -1 3 26 -2 -7
word~under_it=0 3 3 0 -1 0 -4|word~under_the=0 -7 -2 0 14 -1 -2|word~under_warranty=0 -1 -1 4 1 0 -2
word~understand=0 4 0 0 -1 0 -1|word~unit=0 -1 -2 3 2 0 -1|word~unplugged=-1 7 0 -2 2 -1 -4
word~unplugged_it=-1 9 0 -1 -4 0 -2|word~unrelated=-1 -4 13 0 -3 0 -4|word~until=12 7 -12 -1 0 -3 -1
word~until_#=-1 1 -2 0 5 0 -1|word~until_monday=5 -1 0 0 -1 0 -1|word~until_the=7 7 -5 -1 -5 0 -1
word~up=-6 -8 14 -13 2 11 1|word~up_$=-1 -8 9 -1 -1 14 -12|word~up_,=0 -1 0 0 -1 0 3
word~up_.=-1 4 9 -1 -10 -4 4|word~up_and=0 0 7 -1 -1 0 -2|word~up_at=0 -7 -5 0 9 -1 6
word~up_for=0 -1 2 -2 0 0 3|word~up_in=0 -2 2 0 4 0 -2|word~up_on=0 3 -2 0 3 0 -2|word~up_the=0 -2 -1 0 1 6 -2
word~up_to=0 3 2 0 -2 0 -1|word~update=0 7 -7 1 4 -2 0|word~update_:=-1 8 -3 0 -5 -1 4
word~update_your=2 -2 -1 0 3 0 -1|word~ups=-1 2 5 0 -2 0 -3|word~urgent=11 -3 -3 0 -4 -1 0
word~urgente=9 -1 -2 0 -4 -1 -1|word~us=-6 0 2 2 1 4 0|word~us_,=0 3 -1 1 0 0 -1|word~us_.=-2 -4 9 -4 1 -1 1
word~us_?=0 0 0 2 0 0 0|word~usar=0 -1 -4 8 0 0 -1|word~usar_la=0 0 -1 4 0 0 0|word~use=7 -6 -1 4 -4 -1 3
word~use_it=0 -2 2 1 0 0 0|word~use_the=1 0 -5 1 -2 0 6|word~used=-1 -1 -4 1 4 -1 5
word~used_it=0 3 -1 2 -1 0 -2|word~used_to=-1 -3 -1 0 0 0 7|word~user=4 5 -4 2 -2 -2 -1
word~uses=1 0 0 0 1 0 -1|word~using=-2 -3 4 -1 6 0 -4|word~using_this=0 -2 6 0 0 0 -1
word~usuario=0 8 -1 0 0 0 -4|word~usuario_no=0 8 -1 0 0 0 -4|word~va=-1 -3 10 -2 -1 -1 -1
word~vacaciones=7 -1 -1 0 -2 -1 0|word~vacaciones_hasta=7 -1 -1 0 -2 -1 0|word~vacuum=-1 -2 3 0 -2 0 3
word~vale=4 -1 0 0 0 0 0|word~vale_.=4 -1 0 0 0 0 0|word~vance=2 0 0 0 0 0 0|word~veces=-1 11 -2 0 -2 -1 -4
word~vendor=1 -5 -2 0 12 -1 -3|word~venir=-2 11 -5 -1 -5 4 0|word~venir_tan=0 3 -1 0 -1 0 1
word~veo=4 -2 -3 0 -1 0 4|word~version=0 6 -1 0 -4 0 0|word~very=-1 -3 4 -3 -6 16 -5
word~very_much=0 0 -1 0 0 0 4|word~vez=-2 26 -5 -1 -4 -4 -10|word~vez_.=-1 10 -2 0 -1 0 -4
word~video=0 7 -4 2 -3 0 -1|word~viejo=0 -1 0 2 2 0 0|word~viernes=2 -1 -1 0 4 -1 -1
word~vino=-1 3 -1 0 3 -1 -1|word~visit=18 -5 -5 -1 -4 -4 1|word~visit_,=5 -1 -1 0 -1 -1 0
word~visit_friday=8 -3 -1 0 -1 -1 -1|word~visitor=0 -3 2 0 6 0 -3|word~vogel=5 -1 -1 0 -1 0 0
word~voicemail=-1 -1 6 0 -1 0 0|word~volvio=-1 15 -4 0 -2 -2 -4|word~volvio_a=-1 18 -4 0 -2 -2 -9
word~voss=0 -2 4 0 6 -1 -4|word~voss_.=0 -2 4 0 6 -1 -4|word~vpn=1 -3 6 -1 -1 0 -1|word~w=1 -1 2 0 0 0 0
word~wait=-1 -4 -2 1 -3 -1 12|word~waiting=1 -9 -2 0 -2 6 10|word~waiting_.=1 -4 0 0 -1 6 -1
word~wake=-1 -2 7 0 0 0 -2|word~walk=3 -4 4 0 0 -1 0|word~walked=-2 -4 -2 0 -1 4 6
word~walking=0 8 -4 0 -1 0 -2|word~walkthrough=3 0 0 0 -1 0 0|word~wall=-3 9 7 -4 -1 5 -12
word~wall_.=-1 8 -2 -1 1 0 -4|word~want=-2 -10 6 5 9 -2 -4|word~want_that=0 0 0 0 5 0 -2
word~want_the=0 -4 0 0 6 0 -1|word~want_to=-1 -5 8 5 -2 -2 -1|word~wanted=-2 -8 -2 -1 1 -1 14
word~wanted_to=-2 -5 -2 0 -3 -1 14|word~wants=0 -4 6 0 -2 0 3|word~wants_a=0 -2 3 0 -1 0 2
word~warm=0 -3 4 -1 0 0 1|word~warning=6 -2 -1 0 -1 0 -1|word~warning_message=1 0 0 0 0 0 0
word~warranty=0 -2 -2 6 1 0 -2|word~was=3 2 -50 6 35 -6 12|word~was_#=-1 2 -2 0 11 -7 -1
word~was_.=0 9 -2 -1 -3 0 -1|word~was_a=0 -4 -3 -1 10 0 0|word~was_about=0 0 4 0 -1 0 -1
word~was_caps=0 -1 -1 0 2 0 1|word~was_clear=0 -1 -2 0 -3 0 8|word~was_closed=-1 -2 3 0 0 0 2
word~was_deleted=4 -1 0 0 -1 0 0|word~was_done=0 9 -4 -5 -1 0 3|word~was_fine=0 7 -1 0 -6 6 -3
word~was_fixed=-1 4 -3 -2 -4 0 6|word~was_going=0 -1 -2 0 -2 0 7|word~was_here=0 2 4 0 0 0 -4
word~was_in=-1 0 -3 -1 3 5 -2|word~was_it=-1 -4 -2 14 -2 -1 -3|word~was_locked=0 6 0 0 -5 0 1
word~was_lovely=0 7 0 0 -2 0 -4|word~was_me=0 -2 0 0 3 0 1|word~was_missing=-1 -4 -1 0 5 -1 3
word~was_my=0 -2 -1 0 4 0 1|word~was_no=0 5 -2 0 2 0 -3|word~was_not=5 2 -4 -1 -7 9 -2
word~was_on=-1 2 -1 0 4 -1 -1|word~was_out=-1 6 -4 -4 -3 0 7|word~was_read=4 -1 0 0 -1 0 0
word~was_received=7 -1 -1 0 -2 0 0|word~was_right=0 9 0 -1 -5 0 -1|word~was_sent=4 -1 0 0 0 0 0
word~was_so=0 0 -1 0 -2 -1 7|word~was_standing=0 2 0 0 4 0 -3|word~was_the=-1 -1 -6 7 2 -1 1
word~was_this=-1 10 -2 -4 -1 0 -1|word~was_wrong=0 -2 0 1 0 0 4|word~wasn't=2 -9 -2 -1 9 0 4
word~wasn't_delivered=2 0 0 0 0 0 0|word~wasn't_the=0 -4 0 0 8 0 -3|word~wasnt=0 5 0 0 -1 0 -2
word~wasp=0 -3 7 0 0 0 -2|word~wasp_nest=0 -3 7 0 0 0 -2|word~wasting=-1 -2 -2 -1 -1 -1 9
word~wasting_your=-1 -2 -1 -1 -1 0 7|word~watch=0 -3 0 0 4 0 0|word~watched=0 3 -1 2 -2 -1 1
word~watching=0 2 -1 1 -1 0 1|word~water=-4 -4 10 1 1 -3 0|word~water_.=0 -3 0 0 6 0 -1
word~waxed=0 -2 -1 -1 1 0 5|word~way=-5 -6 8 -2 16 -4 -7|word~way_$=-1 -2 7 0 0 -1 0
word~way_.=0 -4 -2 0 10 0 -3|word~way_the=0 -4 -1 0 6 0 0|word~way_to=0 -1 4 0 0 0 0
word~we=-4 -5 13 0 -1 -14 11|word~we'll=5 -7 -3 0 -3 -2 12|word~we'll_write=5 -1 -1 0 -1 0 -1
word~we're=5 -1 6 -1 -4 -1 -3|word~we're_good=0 -2 3 0 0 0 1|word~we've=1 -5 -1 0 7 0 -1
word~we_are=-1 14 -2 0 -7 0 -1|word~we_can=0 0 -1 0 -1 0 4|word~we_can't=0 -3 3 0 -1 0 3
word~we_could=0 0 -1 0 0 0 3|word~we_found=0 -2 -1 0 8 0 -3|word~we_get=-1 2 6 0 -2 0 -4
word~we_got=4 -2 1 -1 -2 -2 3|word~we_had=-1 8 -3 0 1 0 -4|word~we_have=1 -2 11 -2 -3 0 -2
word~we_heard=0 -4 -1 0 0 0 8|word~we_paid=0 0 -1 2 2 0 0|word~we_still=0 4 5 -5 -1 0 -1
word~we_will=2 0 0 0 0 0 0|word~weather=2 -1 2 -1 0 0 -1|word~website=7 -2 -1 0 0 0 -2
word~website_.=7 -2 -1 0 0 0 -2|word~wed=0 3 -2 0 3 0 -3|word~wednesday=1 0 3 1 -2 0 0
word~wednesdays=3 -1 -1 0 0 0 0|word~week=1 -2 -8 -2 2 -4 15|word~week_,=0 -3 -1 1 -1 0 6
word~week_.=-1 2 1 -2 7 -1 -4|word~weekend=-1 -5 -6 0 -3 -1 17|word~weekend_.=0 -10 -3 0 -1 -1 16
word~weeks=-1 -9 -3 0 4 10 1|word~weeks_and=0 -5 -1 0 0 8 0|word~well=-5 -16 16 -5 3 -4 13
word~well_,=-1 -2 -4 2 3 0 3|word~well_.=-2 -7 14 1 3 0 -7|word~well_?=0 -1 11 -7 0 0 -1
word~went=-4 6 6 -2 2 -3 -2|word~went_back=-1 1 -2 0 5 0 -2|word~went_black=-1 6 4 0 0 0 -7
word~went_dark=0 -1 9 0 -3 0 -4|word~were=-7 -7 1 -1 9 1 6|word~were_on=0 -2 -2 -1 -3 0 9
word~were_out=-1 -1 -1 0 5 0 0|word~what=-2 6 -15 38 5 -8 -22|word~what_a=-1 3 -2 -1 -1 -1 4
word~what_did=0 -2 -1 4 6 0 -4|word~what_do=0 -1 7 -2 0 0 -2|word~what_does=0 -2 -2 8 -1 0 -1
word~what_i=0 7 -1 1 -2 -1 -4|word~what_the=0 -2 -4 3 7 0 -2|word~what_time=0 -1 0 3 0 0 0
word~what_was=0 -6 -1 12 -3 0 0|word~what_we=0 4 -1 2 -1 0 -3|word~what_you=-1 0 -3 6 -1 0 0
word~whatever=-1 0 -2 0 -5 4 6|word~whatever_you=-1 -4 -2 0 -4 5 6|word~wheel=-1 -6 5 0 -2 0 5
word~wheel_,=0 -4 -1 0 -1 0 7|word~when=27 7 -3 18 -17 -10 -20|word~when_:=11 -4 -1 0 -2 -2 -1
word~when_he=0 0 0 0 4 -1 0|word~when_i=0 24 2 -4 -11 -2 -9|word~when_i'm=6 -2 -1 1 0 0 -1
word~when_she=0 3 -4 4 0 0 -1|word~when_the=4 -6 2 1 -1 -1 2|word~when_they=4 -8 6 -2 2 -1 0
word~when_we=2 -2 -1 4 0 0 -1|word~when_you=0 3 3 0 -5 0 1|word~whenever=-1 2 -5 0 11 -1 -6
word~whenever_you=-1 4 -3 0 6 0 -5|word~where=0 3 4 9 0 -5 -9|word~where_:=5 -2 -1 0 0 0 0
word~where_do=0 -3 -4 11 0 -1 -1|word~where_else=-1 -3 10 0 -1 0 -3|word~where_i=0 6 1 -4 -2 0 0
word~where_it=-1 6 -5 -1 3 0 0|word~where_to=-1 -3 8 0 -1 0 -2|word~whether=0 -2 -1 4 0 0 0
word~which=-1 6 -7 10 -1 -1 -4|word~which_is=0 11 -3 0 -1 0 -4|word~which_of=0 -1 -1 4 0 0 0
word~which_was=0 5 -1 0 -1 0 -1|word~while=-1 -1 19 -10 -5 3 -3|word~while_i=0 -2 5 -2 -1 0 2
word~while_you=0 -2 4 -4 0 0 5|word~while_you're=0 -4 10 0 -4 0 -1|word~white=0 3 -2 0 -2 0 5
word~whiteboard=-1 10 2 -4 -4 0 -2|word~who=-4 1 -1 9 -1 -6 3|word~who_do=0 -2 5 -1 0 0 0
word~who_else=0 0 0 4 0 0 -1|word~who_has=1 -2 -4 2 5 0 0|word~who_knew=0 -1 -2 -2 0 -1 8
word~who_moved=0 1 -1 0 3 0 -1|word~who_to=0 -1 0 0 0 0 3|word~whoever=-1 -5 3 -1 4 0 1
word~whoever_did=0 -4 4 0 -1 0 2|word~whole=-2 -12 4 -2 0 2 11|word~whole_morning=0 -1 0 0 3 0 0
word~whole_time=0 -1 0 0 1 3 -1|word~whom=0 4 -4 2 0 0 -1|word~whom_do=0 0 -1 3 0 0 -1|word~why=-4 0 -6 3 1 4 3
word~why_.=0 -2 -2 0 -1 0 6|word~why_it=0 -4 -1 5 1 0 -1|word~why_there=0 1 -1 0 3 0 -1
word~wifi=6 -5 11 5 -7 -1 -7|word~wifi_.=8 -4 0 2 -4 0 -2|word~wifi_is=0 8 1 0 -4 0 -2
word~will=34 -22 -4 18 -13 -5 -6|word~will_answer=8 -2 -1 0 -1 0 -1|word~will_be=19 -2 -5 -1 -4 -1 -5
word~will_get=5 -1 0 0 0 0 -1|word~will_i=0 -1 0 3 0 0 0|word~will_it=0 -1 0 4 0 0 0
word~will_let=0 -1 0 0 0 0 4|word~will_need=-2 -1 7 0 -1 0 -1|word~will_not=-1 0 4 0 -1 0 -1
word~will_respond=4 -1 0 0 0 0 -1|word~will_the=0 -2 -5 10 0 0 -1|word~will_we=0 -1 -4 7 0 0 -1
word~wind=0 -1 -1 0 -1 0 5|word~window=-2 -6 17 -6 -2 -1 1|word~wing=-1 0 0 -1 1 -1 4
word~wiped=0 -1 -1 9 -1 0 -4|word~wire=-1 -4 5 0 -2 0 4|word~wireless=-1 -5 12 0 -2 0 -2
word~wish=0 12 -1 2 0 0 -11|word~with=6 17 -27 -5 -1 2 10|word~with_a=6 -4 -3 -2 -4 -3 11
word~with_it=-1 -2 -2 2 -4 16 -6|word~with_limited=5 -1 -1 0 -1 0 -1|word~with_my=-1 21 -9 -1 -4 0 -5
word~with_no=0 -1 -1 0 -1 -1 5|word~with_nobody=0 1 5 0 -1 0 -2|word~with_the=3 8 -4 -4 6 -4 -4
word~with_you=0 3 -1 0 4 0 -4|word~with_your=-1 -6 -2 -1 2 0 9|word~within=6 -1 -1 0 -1 0 -2
word~within_#=5 -1 -1 0 0 0 -1|word~without=3 -11 -6 -2 -1 -2 21|word~without_a=-1 -7 -6 -1 -2 -1 20
word~without_being=4 -1 0 0 -1 0 0|word~without_it=0 0 2 -2 -1 0 2|word~won't=-6 -5 57 -7 -14 -5 -18
word~won't_lock=-1 -4 10 0 -1 0 -3|word~won't_take=0 6 2 0 -1 0 -5|word~won't_turn=-1 -3 7 0 -1 0 -1
word~won't_wake=-1 -2 7 0 0 0 -2|word~wonderful=5 2 -1 -2 -5 -2 4|word~wonderful_,=0 -1 -1 0 -1 -1 6
word~wonderful_.=0 3 -2 0 -1 0 3|word~wonderful_years=6 -1 -1 0 0 0 -2|word~wondering=0 -1 0 10 0 0 -7
word~wont=0 -3 11 0 0 -1 -5|word~word=-1 0 -2 -1 -2 0 7|word~word_of=-1 2 -1 0 -1 0 3
word~work=-1 14 -13 6 -4 -7 7|word~work_$=-1 15 -1 -1 -2 -5 -5|word~work_.=-1 -8 -2 0 -1 0 13
word~work_on=1 5 -1 0 -2 0 -1|word~worked=-2 16 -1 -2 -8 -4 1|word~worked_for=0 3 1 0 0 0 -3
word~working=11 -2 -8 -2 0 -4 7|word~working_.=-1 -4 -2 0 5 -1 4|word~working_fine=0 -1 0 0 0 0 3
word~working_in=1 2 0 0 0 0 0|word~working_yet=0 15 -2 -4 -1 -1 -6|word~works=-5 -31 16 2 -4 5 18
word~works_,=-1 -1 2 1 0 -1 2|word~works_.=-2 -11 17 1 -6 6 -4|word~works_from=-1 -1 -2 0 0 -1 6
word~works_great=0 -1 -2 6 -1 0 0|word~works_like=0 -2 -1 0 -1 0 6|word~works_now=0 -1 2 0 -1 3 -1
word~works_ty=0 -3 7 -4 0 -1 3|word~worried=0 -1 0 2 0 0 1|word~worth=0 -4 -2 0 4 0 3
word~would=5 -8 10 -8 -9 12 0|word~would_be=-1 8 -2 -1 -2 0 -2|word~would_like=10 -10 5 3 -4 0 -3
word~would_you=-1 -3 3 -2 -1 0 6|word~wouldn't=0 0 0 0 -1 0 3|word~write=4 -3 10 2 -1 -4 -8
word~write_.=-1 2 6 0 -4 0 0|word~write_a=0 -1 -3 5 -1 0 2|word~write_here=0 5 4 -2 -1 0 -4
word~write_it=0 -1 -1 0 3 0 0|word~write_so=-1 -2 6 0 2 0 -2|word~write_to=2 0 -1 1 0 0 0
word~writes=0 5 4 -3 -2 0 -2|word~writing=1 10 -1 1 -3 -1 -6|word~writing_to=3 3 -2 0 -1 0 -1
word~written=0 -4 -2 0 7 0 2|word~wrong=-3 4 -7 -1 2 3 3|word~wrong_,=0 1 -1 0 0 0 1
word~wrong_one=0 5 -1 0 -1 0 -1|word~wrong_with=0 -1 0 1 -1 5 -1|word~wrote=4 14 -8 -1 1 -2 -6
word~wrote_.=0 0 -1 0 3 0 0|word~wrote_it=0 1 0 0 2 0 -1|word~wrote_to=6 -1 0 0 -1 0 -1
word~x=-9 -2 -5 0 0 6 12|word~x_#=-2 -4 -4 0 1 -2 13|word~y=-2 19 -9 9 0 -16 1|word~y_a=0 3 -1 2 -1 0 -1
word~y_el=0 -1 8 -2 -1 -1 -1|word~y_la=-1 8 -2 0 -1 0 -1|word~y_los=-1 8 -1 0 -1 -2 -1
word~y_me=-1 2 -1 0 -2 5 -2|word~y_no=0 3 2 0 -1 0 -2|word~y_se=1 4 5 -1 -4 -1 -4
word~y_ya=-2 -4 -4 -1 -2 -2 16|word~ya=-13 -21 10 11 -12 -15 43|word~ya_abre=0 -1 9 -5 -1 -1 0
word~ya_entre=-1 -4 9 2 -1 -1 -4|word~ya_esta=0 6 0 0 0 0 -4|word~ya_imprime=0 -1 2 3 -1 0 0
word~ya_jala=0 -1 3 2 -1 0 -1|word~ya_la=0 -2 -2 11 -1 0 -4|word~ya_no=-3 -14 -8 -1 2 -2 28
word~ya_pude=0 -2 -3 -1 -1 -2 11|word~ya_puedo=0 0 -1 3 0 0 0|word~ya_quedo=-1 -2 8 -1 -1 -2 1
word~ya_se=-2 8 -4 0 0 -1 0|word~year=-5 1 -7 1 0 0 11|word~year's=-1 3 5 0 1 -1 -5
word~year_,=0 -1 3 2 -1 0 -1|word~year_.=-1 -3 -2 0 -1 0 8|word~years=7 -6 -5 -1 -1 5 2
word~years_.=7 -1 -1 0 0 -1 -2|word~yellow=0 2 -1 0 1 0 0|word~yep=0 -6 -2 -1 -2 -7 20
word~yes=-8 -5 15 -8 -10 31 -13|word~yes_$=0 -2 -1 -1 0 8 -2|word~yes_,=0 1 -1 0 -1 16 -13
word~yes_.=0 1 11 0 -4 -2 -4|word~yes_it=0 -1 10 -4 0 0 -2|word~yesterday=-1 4 7 -4 -8 -1 5
word~yesterday's=0 -2 3 0 -1 0 2|word~yesterday_.=0 2 5 -4 -1 0 -1|word~yet=0 15 -2 -4 -1 -1 -6
word~yo=-1 1 -4 2 1 -1 3|word~you=-12 -6 2 -9 -13 -10 50|word~you'd=-3 6 -2 -2 7 -2 -3
word~you'll=1 -2 0 0 0 0 4|word~you're=13 -1 4 -1 -5 -1 -6|word~you're_not=7 -2 -1 0 -1 0 -2
word~you're_reading=5 -1 -2 0 0 0 0|word~you've=4 -1 -1 0 0 0 -1|word~you've_reached=4 -1 -1 0 0 0 -1
word~you_!=-1 -2 2 0 -1 -1 4|word~you_$=-2 -1 -5 -2 0 6 5|word~you_,=-2 3 11 -9 -3 -2 3
word~you_.=-9 -11 14 5 -14 -4 19|word~you_:=-1 -2 9 0 -2 0 -3|word~you_?=0 -1 2 1 0 0 -1
word~you_a=0 -3 -2 0 -3 5 5|word~you_are=1 0 1 -1 -1 0 2|word~you_asked=-1 -7 -4 0 20 0 -6
word~you_at=0 0 -1 0 -1 0 4|word~you_back=2 1 -1 0 0 0 -1|word~you_came=0 1 -2 0 -1 0 5
word~you_can=-1 -4 0 -1 2 -1 6|word~you_can't=-1 3 -2 0 -1 0 3|word~you_changed=0 1 -1 0 -3 5 -1
word~you_closed=-2 6 -3 0 -1 0 1|word~you_come=0 0 4 -1 0 0 -2|word~you_coming=0 1 0 0 0 0 1
word~you_couldn't=0 3 -1 0 1 0 -1|word~you_did=-1 -4 -5 12 -1 -1 1|word~you_do=2 0 8 0 -2 -1 -5
word~you_don't=0 -1 -1 2 -1 0 2|word~you_entered=2 0 0 0 0 0 0|word~you_fixed=0 -2 0 0 3 0 1
word~you_for=9 1 -5 -1 -6 -2 6|word~you_from=0 3 -2 0 -1 0 1|word~you_gave=0 0 -1 0 0 0 2
word~you_get=-1 5 -2 0 0 0 0|word~you_got=0 -1 -1 0 2 0 2|word~you_guys=-1 -4 -3 -1 -1 3 8
word~you_have=3 -3 3 1 5 -1 -6|word~you_it=0 -4 0 0 10 0 -4|word~you_know=7 -1 -5 -1 0 -1 3
word~you_left=-1 8 -3 0 0 0 -2|word~you_may=2 -4 6 0 -2 -2 1|word~you_need=0 -1 -2 6 1 0 -1
word~you_on=-1 -5 -1 0 6 0 3|word~you_people=0 -4 -1 -1 -2 0 10|word~you_please=0 -2 0 -1 -1 0 6
word~you_put=0 5 -1 -2 0 0 -1|word~you_question=0 -2 2 5 0 0 -2|word~you_replaced=0 7 -1 0 -4 0 -1
word~you_send=-1 -3 12 -1 -2 -1 -4|word~you_sir=0 0 0 0 0 0 2|word~you_so=-1 9 -2 2 1 -1 -6
word~you_tell=0 -2 -3 6 0 0 1|word~you_thank=0 -2 -1 0 0 0 6|word~you_to=-2 4 -1 0 -1 0 1
word~you_told=0 3 -1 0 -1 0 1|word~you_unblock=0 -1 6 -1 0 0 -2|word~you_very=0 0 -1 0 0 0 4
word~you_were=-2 -4 7 -5 -2 5 2|word~you_when=0 -1 0 8 0 0 -5|word~you_will=7 -1 -1 0 -1 0 -1
word~you_within=3 0 0 0 0 0 0|word~you_would=-1 -1 2 0 3 0 -2|word~you_wrote=6 0 -1 0 -1 0 -2
word~young=-1 3 -2 6 -4 -1 0|word~young_man=0 1 -1 0 -1 -1 3|word~your=57 -32 -30 -12 27 -6 -4
word~your_address=1 -1 3 0 0 0 -1|word~your_email=6 -1 -1 0 -2 0 -1|word~your_mail=6 -2 -2 0 0 0 -1
word~your_map=0 2 -1 0 2 0 -1|word~your_message=35 0 -7 -3 -10 -4 -9|word~your_question=4 0 0 0 -1 0 0
word~your_records=-2 4 -2 0 3 0 -1|word~your_reply=4 -1 0 0 0 0 0|word~your_request=5 -1 -1 0 -1 0 -1
word~your_ticket=2 -2 -1 0 4 0 -1|word~your_time=-1 -2 -1 -1 -1 0 7|word~z=-1 -3 -4 0 10 0 -1
word~zero=-1 0 3 0 -3 0 3|word~⭐=-1 -6 -2 -1 -1 18 -7|word~⭐_$=0 -3 -1 -1 0 9 -3|word~⭐_⭐=-1 -6 -2 -1 -1 18 -7
word~🎉=0 -7 -1 -1 -1 -11 23|word~🎉_$=0 -7 -1 -1 -1 -11 23|word~👍=-1 -9 -2 -2 -1 5 13
word~👍_$=-1 -8 -2 -2 -1 9 6|word~👍_👍=0 -3 -1 -1 0 16 -9|word~😊=0 -1 -3 -1 0 -4 10
piece~!!!>=0 -2 1 -1 -1 0 4|piece~'ll>=18 -16 -5 -13 -4 3 19|piece~'re>=15 4 10 -7 -10 -5 -6
piece~'ve>=-3 9 5 -5 1 1 -7|piece~<!!!=0 -2 1 -1 -1 0 4|piece~<!!>=1 -4 -10 -11 -11 28 8
piece~<??>=-4 18 -5 -2 -4 -1 0|piece~<abl=2 -3 4 0 -1 0 -1|piece~<abo=0 8 8 -4 4 -9 -6
piece~<abr=-4 -1 8 8 -1 -4 -6|piece~<acc=16 -1 8 -7 6 -5 -14|piece~<acr=0 -2 9 -1 -1 0 -2
piece~<act=0 11 -4 -1 1 -2 -2|piece~<add=4 -17 -3 1 25 -4 -4|piece~<adm=0 11 -2 -2 -4 -1 -2
piece~<aft=9 8 -6 -2 -9 5 -4|piece~<aga=-9 30 -16 6 -16 -5 13|piece~<age=2 -1 0 0 0 0 0
piece~<ago=-4 12 -1 -1 0 -1 -3|piece~<agr=-2 -1 -3 -4 9 -2 4|piece~<agu=-1 3 5 -2 -2 -2 1
piece~<aho=-3 -7 22 -5 3 -2 -6|piece~<aid=-1 -1 0 -4 8 -1 1|piece~<air=0 7 5 -1 -6 -1 -2
piece~<al>=3 5 9 1 -4 -3 -9|piece~<ala=1 -5 0 1 5 -1 1|piece~<ali=0 -1 3 2 -2 0 1
piece~<all=-5 -21 -6 8 -12 -16 53|piece~<alo=-1 -2 10 -4 4 -1 -4|piece~<alr=-2 -6 -7 3 0 7 6
piece~<als=-4 -12 22 7 -4 -2 -7|piece~<alu=-2 -1 3 -4 2 5 -2|piece~<alw=0 8 -2 -1 0 0 -2
piece~<am>=16 0 -3 7 -13 1 -7|piece~<ama=-2 6 -3 0 3 4 -6|piece~<an>=1 13 4 -5 -9 -5 3
piece~<and=6 1 9 -21 -5 -4 16|piece~<ann=-1 0 6 -1 -1 0 -1|piece~<ano=-1 7 10 -4 -4 -2 -5
piece~<ans=17 -13 -4 -2 -6 6 3|piece~<ant=-4 -1 -5 11 -3 -4 7|piece~<any=-4 4 -3 10 -9 7 -4
piece~<apa=-2 18 -6 -2 -4 -4 1|piece~<ape=-2 -4 -4 -1 12 -1 -1|piece~<app=-2 -6 15 0 -9 -5 9
piece~<are=3 7 -7 -1 4 -12 6|piece~<arm=0 -2 3 -1 -1 -1 4|piece~<aro=-1 -4 -1 6 1 0 0
piece~<arr=-2 7 0 -1 0 3 -5|piece~<as>=-5 37 -1 -15 2 -14 -3|piece~<asi=-1 0 -2 -1 4 0 1
piece~<ask=-5 -5 16 9 1 -8 -7|piece~<ass=0 13 -4 -2 -5 -1 1|piece~<asu=3 0 0 0 0 0 0
piece~<at>=3 6 5 -6 4 4 -14|piece~<ate=2 2 -1 -1 -2 6 -2|piece~<att=-2 4 -6 -4 2 16 -8
piece~<aug=0 -10 -4 8 -4 -2 13|piece~<aut=25 -5 -1 -4 -5 -3 -6|piece~<avi=1 -4 -2 -2 5 3 2
piece~<awa=1 9 -6 7 -1 -2 -6|piece~<awe=-1 -2 -4 -5 -1 -2 16|piece~<ayu=1 -2 2 -1 -1 -1 4
piece~<azu=-1 -2 5 -1 2 0 -1|piece~<bac=3 10 -10 4 5 -10 0|piece~<bad=0 5 -2 3 1 -1 -4
piece~<bag=-1 -5 -4 -2 18 -1 -4|piece~<bal=0 -4 2 -4 7 0 -1|piece~<ban=1 -5 1 6 -4 -2 5
piece~<bar=5 -1 -1 5 -7 -1 1|piece~<bat=-1 -1 9 0 2 -1 -6|piece~<be>=10 35 -8 -6 -16 -6 -7
piece~<bea=-2 -2 2 5 -6 -2 7|piece~<bec=1 6 -6 -8 0 14 -5|piece~<bee=8 -8 5 -9 -4 4 6
piece~<bef=-3 16 -5 4 -7 0 -4|piece~<beg=0 -3 3 -3 5 0 0|piece~<beh=-1 1 -3 -5 10 -2 1
piece~<bei=6 3 -5 -7 6 3 -4|piece~<bel=1 12 -3 -8 7 -6 -2|piece~<ben=-2 -10 -2 3 3 -2 11
piece~<bes=-1 -6 5 7 -6 -2 5|piece~<bet=3 3 -5 -1 -4 4 3|piece~<bie=-4 -7 14 -1 -1 -5 6
piece~<big=0 2 -3 6 -1 0 -2|piece~<bil=-2 -4 0 13 0 -1 -5|piece~<bis=1 -3 -1 7 -2 0 0
piece~<bit=0 6 -2 -2 0 6 -5|piece~<bla=-2 28 -4 -5 5 -4 -17|piece~<ble=2 -12 -1 3 -4 -2 16
piece~<bli=1 2 0 0 -1 -1 1|piece~<blo=3 4 6 -2 -6 -1 -4|piece~<blu=2 -4 -4 -2 6 -1 5
piece~<boa=-1 1 1 -4 -4 -2 11|piece~<boo=-2 -10 7 2 5 -4 3|piece~<bot=-2 -4 0 2 1 -2 6
piece~<bou=0 -2 -1 -1 5 -3 4|piece~<box=-1 3 -4 -4 11 -3 -2|piece~<boy=-1 0 -1 0 5 0 -1
piece~<bra=1 1 -4 3 -1 -1 2|piece~<bre=5 -11 2 -1 2 9 -5|piece~<bri=2 -2 0 1 1 0 1
piece~<bro=1 -12 13 -6 3 -2 4|piece~<buc=-1 19 -6 -4 -12 -1 6|piece~<bue=-4 8 -8 -6 -4 4 11
piece~<bui=6 0 3 -2 -2 -1 -2|piece~<bul=0 -5 -1 -2 11 0 -1|piece~<bur=0 -3 9 0 -2 0 -1
piece~<bus=4 6 -2 0 1 1 -8|piece~<but=-15 9 16 -19 -18 26 2|piece~<buz=1 6 -2 -4 -5 9 -4
piece~<by>=9 9 -6 9 3 -10 -12|piece~<bye=-1 0 -5 -3 1 -1 11|piece~<cab=-2 -3 6 4 0 -2 -3
piece~<cad=-1 -4 -2 11 -1 -1 0|piece~<caf=0 -1 2 -1 -2 0 5|piece~<cal=8 3 1 -4 -14 17 -10
piece~<cam=-9 -5 6 -1 9 -4 5|piece~<can=5 2 17 29 -35 -16 0|piece~<cap=8 -5 -4 -4 2 -1 5
piece~<car=1 -17 5 -4 8 -4 12|piece~<cas=4 -14 -11 1 27 -4 -1|piece~<cat=0 -1 2 -1 -3 0 6
piece~<cau=-1 -3 -2 0 5 -1 4|piece~<cei=0 0 5 0 -2 0 -2|piece~<cel=-1 3 -2 2 5 -1 -4
piece~<cer=-1 -2 -2 -1 6 0 2|piece~<cha=3 9 8 6 4 -4 -26|piece~<che=7 -5 9 -4 -5 -5 5
piece~<chi=0 5 10 0 -4 -1 -8|piece~<chr=3 -1 2 2 -1 0 -4|piece~<cie=-2 6 8 -2 -3 -2 -4
piece~<cla=5 1 -3 -4 -9 4 7|piece~<cle=-4 -8 5 9 0 4 -5|piece~<cli=2 -4 12 -3 -3 -1 -2
piece~<clo=6 13 1 -9 -4 -11 5|piece~<clu=0 -4 8 -1 3 -1 -4|piece~<coa=-2 4 2 -3 2 -4 2
piece~<cod=-1 2 0 12 -4 -1 -6|piece~<col=-1 2 7 7 -9 -2 -2|piece~<com=-4 7 8 -10 4 -3 0
piece~<con=16 12 -7 -7 -6 -10 4|piece~<coo=-5 -9 3 4 -7 -6 23|piece~<cop=-2 -5 -1 11 2 -3 -1
piece~<cor=5 7 -13 0 3 1 -1|piece~<cot=4 0 -1 0 0 0 -1|piece~<cou=-4 4 6 1 -2 3 -6|piece~<cov=4 -6 1 0 10 -1 -7
piece~<cra=-2 2 4 -4 -6 -4 11|piece~<cre=3 -3 -3 -1 -2 -2 10|piece~<cri=0 -1 -2 3 -1 0 3
piece~<cua=-5 -8 -4 27 3 -7 -5|piece~<cue=-1 -4 0 2 6 -1 -1|piece~<cup=0 -1 6 -1 -1 0 -1
piece~<cur=0 -4 9 9 -6 -2 -4|piece~<cus=0 -1 -6 -3 9 3 -1|piece~<cut=-1 0 10 -3 -3 -1 -1
piece~<dar=-1 12 3 -3 -5 -1 -4|piece~<dat=-1 -10 5 -5 15 -1 -2|piece~<dau=0 0 4 2 0 -1 -2
piece~<day=9 -8 2 5 -15 10 -1|piece~<de>=1 -22 34 -6 23 -12 -16|piece~<dea=-2 -7 5 -6 -1 -4 17
piece~<dec=13 -2 1 2 -4 -3 -4|piece~<deg=-1 19 0 -2 -3 -4 -7|piece~<dej=-4 -4 2 13 1 -3 -4
piece~<del=11 -7 0 0 13 -5 -11|piece~<dep=1 -4 6 2 -2 -1 0|piece~<des=3 6 12 2 1 -6 -16
piece~<det=0 1 0 0 3 0 -2|piece~<dev=-2 1 6 3 -2 -1 -2|piece~<dia=1 -1 8 -5 0 -5 3
piece~<dic=-1 12 -3 -1 -1 -1 -4|piece~<did=-11 31 -8 -5 -12 -10 16|piece~<die=-1 1 -2 -3 -4 5 6
piece~<dif=-4 -4 13 2 -4 -2 -1|piece~<dij=0 -1 -1 -1 6 0 -1|piece~<dio=0 -1 -1 -1 0 0 6
piece~<dir=10 2 0 -4 1 -2 -4|piece~<dis=11 -8 -2 1 -9 9 0|piece~<do>=-7 -22 12 76 -30 -15 -13
piece~<doc=-2 -1 3 -5 7 -2 3|piece~<doe=-7 4 -8 39 -13 -4 -11|piece~<doi=-1 6 6 -4 -4 -1 -1
piece~<dol=0 -1 4 -1 -1 0 1|piece~<don=-6 9 1 -6 -13 -6 23|piece~<doo=-5 -4 9 -12 0 5 7
piece~<dos=0 1 -2 -3 -2 -1 9|piece~<dot=0 -3 1 7 -2 -1 -2|piece~<dou=-1 5 0 1 -1 -1 -1
piece~<dow=-4 12 -2 -14 8 -5 6|piece~<dr>=-3 2 1 -2 6 -1 -2|piece~<dra=-1 -2 6 -6 4 2 -1
piece~<dre=-2 -7 2 -5 -7 6 14|piece~<dri=0 21 4 1 -6 -5 -12|piece~<dro=-3 2 -5 0 -8 6 11
piece~<dry=1 -4 0 4 -4 -2 6|piece~<dun=1 -2 -1 0 0 0 4|piece~<dur=1 4 -1 5 -2 -2 -3|piece~<dut=6 -4 0 1 -2 -1 0
piece~<eac=0 4 -5 2 1 0 1|piece~<eas=0 -1 -2 0 -1 0 6|piece~<edu=-1 -4 -3 -1 8 0 3|piece~<eit=0 1 1 -1 7 -1 -5
piece~<el>=-5 -20 19 17 21 -12 -18|piece~<ele=0 -1 5 -4 -4 6 -1|piece~<eli=-2 4 0 2 -2 0 0
piece~<els=-4 -9 6 10 5 -2 -4|piece~<ema=14 0 7 -6 -5 -2 -8|piece~<emb=0 -2 0 -1 -2 0 7
piece~<eme=5 0 0 0 0 0 -2|piece~<emp=-4 10 -7 -3 11 -2 -4|piece~<en>=-5 12 5 4 11 -12 -14
piece~<enc=2 3 -2 -1 1 -1 -1|piece~<end=-4 -10 4 5 -2 7 2|piece~<enf=-1 3 -2 -1 4 -1 -1
piece~<eng=0 3 -2 1 5 -1 -4|piece~<ent=0 1 14 4 -10 -7 -1|piece~<era=0 -2 -1 1 2 -1 2
piece~<err=2 -6 -4 -1 0 -2 12|piece~<es>=-3 -10 0 2 25 -5 -8|piece~<esa=-1 -1 7 -2 -1 -1 2
piece~<esc=5 -2 -6 -1 8 -2 0|piece~<esp=-1 -2 5 4 -2 -1 -2|piece~<est=12 11 14 -15 3 -9 -15
piece~<eve=-7 -10 -5 3 -9 -2 32|piece~<exa=23 1 6 -11 -9 -4 -5|piece~<exc=-4 6 -9 -4 -5 16 0
piece~<exi=3 0 11 -4 -4 -1 -4|piece~<exp=-3 -12 4 -5 4 18 -4|piece~<ext=0 -8 -2 8 7 -2 0
piece~<fac=3 0 0 -1 -1 0 2|piece~<fai=0 -9 -6 -3 6 3 11|piece~<fal=-2 1 5 -4 4 -3 -1
piece~<fam=-4 4 -7 16 -4 -2 0|piece~<far=-1 -6 -4 5 -4 -4 13|piece~<fas=-2 -2 -4 -1 -3 17 -4
piece~<fau=-1 -4 0 -1 4 -1 5|piece~<fav=2 2 0 0 0 0 0|piece~<fax=-2 -4 9 0 0 0 1|piece~<fee=-1 -6 -6 4 -2 -2 14
piece~<fel=-1 -1 11 -4 -1 -2 0|piece~<fer=4 1 -5 -2 5 -1 0|piece~<fie=0 6 -3 -1 2 0 -2
piece~<fil=-7 -19 -5 21 26 -1 -14|piece~<fin=-10 -14 8 11 -22 12 17|piece~<fir=0 1 -7 -6 6 0 7
piece~<fiv=-5 -4 3 -7 -10 23 1|piece~<fix=-6 17 -7 -8 -11 14 2|piece~<fla=7 -1 -4 -1 -4 0 4
piece~<fli=-2 13 2 -4 -6 -1 -2|piece~<flo=-9 -2 -2 -6 -3 1 22|piece~<flu=-2 15 -4 -3 -9 -4 7
piece~<fol=7 -8 7 6 -1 -2 -7|piece~<for=-6 -19 -5 4 26 -5 6|piece~<fou=-8 8 -9 -11 4 32 -14
piece~<fra=1 -2 5 -1 0 0 -1|piece~<fre=1 -2 0 0 0 -1 3|piece~<fri=8 -5 -9 2 6 8 -8
piece~<fro=-4 -3 2 -9 16 1 -2|piece~<fue=5 0 -4 0 10 -4 -6|piece~<ful=2 5 5 -4 -4 -2 0
piece~<fun=-2 -4 0 5 6 -2 -1|piece~<fur=0 -7 -4 6 -1 -1 8|piece~<fyi=-3 -6 -8 -4 23 -2 2
piece~<gam=0 -3 4 -1 -2 -2 5|piece~<gat=1 2 3 -2 2 -1 -4|piece~<gav=0 -1 -1 -1 5 0 0
piece~<gen=3 -4 -1 5 -4 -1 3|piece~<get=1 23 7 7 -12 -9 -17|piece~<giv=-5 -7 9 -2 -4 24 -14
piece~<gla=-1 -5 -1 0 -1 -1 11|piece~<go>=4 14 -13 15 -11 -2 -5|piece~<goe=2 1 -2 -8 -1 -2 11
piece~<goi=-1 -12 -2 9 -4 -1 13|piece~<gon=-2 17 -3 -1 -3 -7 0|piece~<goo=-9 -15 8 5 -9 12 10
piece~<got=-8 0 7 -3 -7 0 13|piece~<gra=0 3 9 1 -10 -2 1|piece~<gre=-8 -2 -4 4 -4 12 3
piece~<gri=0 1 4 -3 -1 -1 2|piece~<gro=4 1 4 -4 2 -1 -5|piece~<gue=-3 0 2 -2 -2 13 -7
piece~<gus=-1 -4 -6 -2 4 14 -4|piece~<guy=-2 2 -8 -4 -5 8 10|piece~<gym=2 -3 3 -1 3 0 -3
piece~<ha>=0 -2 -1 -1 -1 -1 7|piece~<had=-9 -8 -4 -11 24 1 8|piece~<hal=-1 5 21 -10 -15 -2 3
piece~<han=1 -9 14 5 -7 -2 -2|piece~<hap=-4 -6 -7 2 0 14 3|piece~<har=6 -1 -6 9 -4 -3 1
piece~<has=21 5 16 -17 -8 -13 -2|piece~<hat=1 1 -1 -2 0 0 3|piece~<hav=-4 -3 14 3 -8 9 -9
piece~<hay=3 3 2 1 -3 -2 -1|piece~<he'=-2 -7 6 -2 -4 -2 12|piece~<he>=-4 -8 -5 -5 7 9 7
piece~<hea=-4 2 0 -12 -3 -7 25|piece~<hel=11 -17 6 -2 -8 -4 14|piece~<hem=4 0 0 0 -1 0 0
piece~<her=-10 10 4 -14 20 -4 -4|piece~<hey=4 -3 -1 -4 0 -1 6|piece~<hi>=6 11 6 1 -8 -2 -13
piece~<hic=0 -2 -1 -1 4 -1 2|piece~<hig=0 -1 -5 8 -3 -2 5|piece~<hij=-1 -4 7 -4 1 -1 4
piece~<him=-1 -6 3 -3 7 -1 2|piece~<his=-4 0 -4 1 5 1 1|piece~<hit=-1 -8 -1 3 7 -1 3
piece~<hol=1 1 -7 -7 -1 8 6|piece~<hom=1 -9 -8 17 -4 -2 7|piece~<hoo=0 -4 2 -1 1 0 5
piece~<hop=0 -2 1 -1 -1 0 5|piece~<hor=1 -4 -5 4 3 -2 2|piece~<hot=-1 -2 4 -1 -3 -1 5
piece~<hou=5 9 -1 0 6 -5 -13|piece~<how=-7 2 -6 41 -7 -7 -14|piece~<hoy=-4 10 -4 -1 -5 -5 10
piece~<hug=-1 -2 4 -1 -2 -4 7|piece~<hum=-1 -7 8 -4 -3 4 4|piece~<hur=2 -4 4 -1 2 0 -2
piece~<hus=0 -2 1 3 0 0 0|piece~<i'd=-4 -19 0 13 -9 34 -14|piece~<i'l=6 2 -6 -8 -6 4 11
piece~<i'm=13 9 -10 3 -14 -9 11|piece~<i'v=-6 12 8 -3 -4 2 -7|piece~<iba=-1 -3 -2 -1 1 4 2
piece~<ice=0 2 -2 4 -1 0 -1|piece~<id>=1 -1 -3 0 5 0 0|piece~<ide=0 -6 3 9 -1 -1 -2
piece~<if>=10 -16 -7 18 -5 0 2|piece~<igu=-2 15 0 -2 -2 -1 -6|piece~<ima=-1 1 3 1 4 -1 -5
piece~<img=-2 3 -3 -1 7 -1 -2|piece~<imp=-2 4 5 2 -3 -2 -2|piece~<in>=-24 -6 18 -7 12 -6 14
piece~<inb=2 10 -2 -1 -2 -1 -4|piece~<inc=0 -2 6 -6 -4 -4 12|piece~<inf=-1 -2 -4 -1 11 -1 -1
piece~<ins=0 10 7 -6 4 -7 -7|piece~<int=0 1 9 -5 0 -2 -1|piece~<inv=6 -4 3 -2 0 -1 -1
piece~<is>=2 -10 39 9 2 -16 -24|piece~<isn=0 11 7 -3 -5 -1 -7|piece~<iss=-1 -3 8 -5 -1 -3 6
piece~<it'=-3 11 0 -2 10 -7 -7|piece~<it>=-48 28 -40 42 26 -15 10|piece~<its=-2 -7 18 7 -7 -8 1
piece~<jac=-4 2 -4 -2 12 -2 -3|piece~<jal=0 -3 5 3 -1 -1 -1|piece~<jam=0 2 5 -1 -1 -1 -2
piece~<jan=4 -3 -1 -1 2 0 1|piece~<job=-2 5 -5 -4 -2 10 -1|piece~<jol=1 -2 0 -1 3 0 1
piece~<jpg=-2 2 -4 -2 10 -1 -3|piece~<jun=5 -8 -5 10 3 -3 -1|piece~<jur=9 -1 -1 -1 -1 0 -2
piece~<jus=-7 11 -15 3 15 -1 -4|piece~<kay=3 -1 1 -1 4 -1 -4|piece~<kee=-1 -8 -4 11 6 1 -5
piece~<kep=-1 -10 -2 1 6 -3 11|piece~<key=6 2 -6 10 -4 -4 -3|piece~<kic=0 2 -3 0 -2 -1 6
piece~<kid=-5 21 0 -6 -13 -5 10|piece~<kin=-4 0 -1 -2 1 8 -1|piece~<kit=3 -7 9 -1 0 0 -2
piece~<kne=0 4 -4 -2 -1 -2 7|piece~<kno=0 -8 1 -2 7 -9 13|piece~<la>=-4 7 19 10 6 -18 -17
piece~<lab=-2 -1 5 -5 9 -2 -2|piece~<lad=-3 -7 14 -6 -5 14 -5|piece~<lam=-1 -6 11 -4 7 -2 -4
piece~<lan=0 2 -1 -1 -1 0 3|piece~<lap=-4 4 10 -7 3 -2 -3|piece~<lar=2 0 0 0 0 0 0
piece~<las=-15 13 11 -7 5 -10 5|piece~<lat=-1 -1 2 -4 5 -1 1|piece~<lau=-1 0 -4 0 -1 0 9
piece~<le>=-4 -4 -8 14 4 5 -6|piece~<lea=5 7 -1 4 -8 -1 -4|piece~<lef=-5 11 -13 -13 25 1 -5
piece~<les=-2 -5 -2 -4 8 -2 8|piece~<let=4 3 -7 2 -4 -2 6|piece~<lib=5 7 2 -6 -4 -2 0
piece~<lid=-1 8 1 -1 -4 0 -1|piece~<lif=0 -4 5 2 -4 -1 2|piece~<lig=2 14 10 -9 -6 -7 -3
piece~<lik=0 -1 2 16 -8 -7 -1|piece~<lim=2 -2 1 5 -1 -1 -3|piece~<lin=7 5 10 -8 -3 -4 -6
piece~<lis=3 1 6 -14 8 -5 2|piece~<lit=1 -4 -3 6 2 -2 1|piece~<liv=-1 -4 -4 3 -1 -1 8
piece~<lla=3 2 5 -3 -3 -2 -1|piece~<lle=0 -5 -4 4 1 -2 8|piece~<lo>=-5 -2 -4 20 0 1 -8
piece~<loa=-2 -8 -1 4 11 -1 -2|piece~<loc=-1 1 6 13 0 -4 -12|piece~<log=-2 13 -7 0 7 -4 -5
piece~<lol=0 -1 -1 -1 0 -1 5|piece~<lon=6 -7 -4 9 -6 5 -1|piece~<loo=-7 4 22 5 -6 -8 -8
piece~<los=-9 7 -13 -2 -10 -4 32|piece~<lot=-1 -6 3 2 7 -3 0|piece~<lou=-1 5 4 -6 0 -1 1
piece~<lov=-1 10 0 -1 -4 -1 -1|piece~<low=0 -1 -2 1 6 -1 -1|piece~<luc=-1 13 -1 -1 -1 -1 -5
piece~<lun=0 17 -7 -5 -1 -4 0|piece~<luz=-1 0 7 -3 -2 -1 2|piece~<mac=0 4 -2 -4 4 -1 1
piece~<mad=0 -2 -1 -2 2 0 5|piece~<mai=27 -30 -1 9 6 -8 0|piece~<mak=-1 -1 4 2 -3 -2 2
piece~<man=-4 8 -9 8 -1 -5 5|piece~<map=-1 3 -1 -1 4 0 -2|piece~<mar=-2 -11 12 -7 10 2 -4
piece~<mat=9 -10 16 4 -6 -4 -9|piece~<may=-3 -2 -4 16 -3 -3 0|piece~<me>=-14 2 -4 7 -9 14 4
piece~<mea=-1 1 4 1 -2 -1 0|piece~<med=0 9 2 -2 -2 -2 -4|piece~<mee=-2 -7 8 2 5 -1 -4
piece~<mem=3 -1 -2 5 -1 0 -1|piece~<men=14 -7 -4 1 3 -4 0|piece~<mes=27 3 -9 -9 -6 1 -6
piece~<mi>=2 1 4 7 -2 -4 -5|piece~<mic=-2 -2 11 -3 -3 -2 3|piece~<mid=-1 -4 3 -2 5 5 -5
piece~<mil=-1 -5 4 -3 -1 -1 9|piece~<min=-6 34 -16 0 -14 1 3|piece~<mis=-4 7 -5 11 -6 1 -1
piece~<mod=5 -4 -4 6 2 -1 -3|piece~<mom=-2 -2 -2 5 6 -2 -1|piece~<mon=15 -8 11 -12 -6 9 -8
piece~<mor=-11 2 5 -12 7 -9 20|piece~<mos=3 -7 -4 -1 7 3 0|piece~<mot=1 -2 -4 -2 1 -1 7
piece~<mou=-2 -4 3 -5 9 4 -4|piece~<mov=-4 -8 4 0 19 -3 -7|piece~<mr>=3 2 4 -2 4 -4 -6
piece~<mrs=7 -2 9 -2 4 4 -18|piece~<ms>=11 -8 0 -5 9 -1 -5|piece~<muc=-6 -4 -5 9 -9 -6 22
piece~<mus=0 -2 3 -1 -2 0 4|piece~<muy=-4 -6 2 6 -5 9 -1|piece~<my>=-11 21 25 3 -23 -7 -6
piece~<mys=-1 10 -4 1 -1 -2 -3|piece~<nad=-4 2 -6 -4 2 7 6|piece~<nam=-5 -7 -20 5 25 2 2
piece~<nd>=-1 -5 12 -2 4 -1 -6|piece~<nea=-1 -6 -4 -1 -1 0 14|piece~<nec=0 -2 2 -2 7 -1 -2
piece~<nee=-4 0 25 -1 -14 -6 2|piece~<nes=0 -3 9 -1 -1 0 -1|piece~<nev=-2 -7 14 -6 -6 -4 13
piece~<new=-3 -4 -6 15 10 -14 3|piece~<nex=-4 -10 32 0 -1 -6 -9|piece~<ni>=0 -2 -1 -2 0 -1 9
piece~<nic=-3 -4 -6 6 -7 2 14|piece~<nig=-2 -11 0 -2 12 -4 8|piece~<nin=-4 13 4 1 -8 0 -5
piece~<no>=0 56 8 -42 -31 -19 28|piece~<nob=-6 9 -6 -8 2 11 1|piece~<noi=0 -4 5 0 -4 0 5
piece~<nom=-1 0 -2 2 7 -1 -3|piece~<non=1 0 -4 4 -6 3 3|piece~<noo=1 9 0 -2 -2 -1 -4
piece~<nop=-3 22 -4 -4 -4 -4 -4|piece~<nor=-1 -5 2 13 -4 -1 -2|piece~<not=18 6 -25 -33 25 -6 18
piece~<nov=9 -2 -1 -1 -1 -1 -1|piece~<now=-9 9 32 -13 -13 -5 0|piece~<num=-7 6 -9 6 22 -5 -11
piece~<nur=-2 0 4 -5 4 -1 2|piece~<oct=-1 2 -1 -2 1 0 3|piece~<of>=-7 20 -8 -6 -18 32 -12
piece~<off=6 -8 21 -6 0 -8 -4|piece~<ofi=10 -2 -6 -2 5 -2 -1|piece~<oft=0 -1 0 6 0 0 -3
piece~<oh>=-1 -4 2 1 -3 -1 7|piece~<oig=-2 -3 8 3 -2 -1 -2|piece~<ok>=-11 -12 7 -5 -11 13 20
piece~<old=-7 -7 -9 13 9 -5 7|piece~<on>=13 -20 -3 8 18 -9 -4|piece~<onc=-1 2 -6 -3 -8 4 12
piece~<one=-17 2 14 -7 14 -21 16|piece~<onl=2 12 -6 5 7 -7 -11|piece~<ope=-6 18 1 5 -10 -4 -1
piece~<or>=1 -16 -17 83 -23 -6 -21|piece~<ora=0 5 -3 -2 4 0 -4|piece~<ord=1 5 12 0 0 -12 -5
piece~<ori=-1 4 -2 -1 2 0 -1|piece~<oth=1 2 -20 14 9 -3 -2|piece~<otr=-4 22 7 -6 -4 -4 -9
piece~<our=-8 -17 18 8 9 -10 4|piece~<out=0 -7 9 -1 -2 7 -5|piece~<ove=1 22 13 -10 -7 -5 -12
piece~<own=-2 -9 -1 15 0 4 -5|piece~<oye=5 8 -4 -2 -2 -1 -4|piece~<pac=-1 1 -3 -1 4 -2 3
piece~<pad=0 0 -3 2 5 0 -2|piece~<pag=-3 9 -4 -1 0 -5 5|piece~<pai=0 1 0 1 2 0 -2|piece~<pan=2 -2 -4 -1 7 -3 2
piece~<pap=-4 -2 1 -1 12 -5 0|piece~<par=1 -4 -10 10 10 -8 4|piece~<pas=-4 17 0 6 -8 -9 -1
piece~<pat=1 9 -5 -2 -6 7 -4|piece~<pay=3 -6 2 1 -1 -1 3|piece~<pea=-1 -2 -1 -2 3 0 5
piece~<peg=-1 0 -2 -2 5 -3 5|piece~<pel=0 -7 0 -4 13 -2 1|piece~<pen=-1 6 13 -4 -5 -1 -7
piece~<peo=-1 -9 -2 -4 1 6 10|piece~<per=-1 26 8 -11 -21 -3 4|piece~<pet=1 0 0 0 2 0 0
piece~<pho=-10 4 -6 1 6 13 -6|piece~<pic=-4 9 -6 -1 -1 0 4|piece~<pin=1 4 5 -2 2 -2 -7
piece~<pip=0 4 -3 3 0 0 -2|piece~<pla=11 -8 7 -5 -2 -3 2|piece~<ple=10 15 7 -14 -10 -4 -2
piece~<plu=0 9 6 -9 5 -3 -7|piece~<pm>=10 -4 -3 -2 3 -1 -2|piece~<pod=0 3 2 -1 0 -1 -2
piece~<poi=1 -1 4 0 -2 5 -4|piece~<pol=-1 -2 -2 1 1 7 -2|piece~<pon=-1 -4 -3 -2 4 8 -1
piece~<por=5 4 2 -11 4 0 -1|piece~<pos=2 -4 7 1 4 -5 -4|piece~<pou=0 -5 3 -1 3 -1 2
piece~<pow=-1 -3 7 1 2 -1 -4|piece~<pre=2 5 -1 -2 1 2 -4|piece~<pri=-5 16 13 2 -11 -7 -6
piece~<pro=8 -9 -2 3 5 -10 6|piece~<pru=7 -4 -2 -1 3 0 -2|piece~<pud=2 4 -6 -4 -6 4 8
piece~<pue=-7 -6 8 27 -5 -10 -6|piece~<pul=-1 11 5 -3 -4 -1 -5|piece~<pus=0 0 0 1 2 0 0
piece~<put=-6 -14 11 9 23 -3 -19|piece~<qua=2 3 -3 -1 0 -1 3|piece~<que=-9 3 -2 9 8 -18 9
piece~<qui=-4 -3 0 0 -14 5 18|piece~<rad=0 11 -3 -1 -3 0 -2|piece~<rai=-1 2 -2 -4 -5 -1 14
piece~<ran=0 9 -3 4 -5 0 -3|piece~<rap=-1 1 -2 -3 -1 -2 10|piece~<rat=0 -7 -4 -7 -3 17 5
piece~<rd>=0 1 2 -4 3 0 -2|piece~<rea=31 -3 -3 -2 -1 -9 -12|piece~<rec=24 -19 -8 9 5 -5 -5
piece~<red=-3 22 3 -4 -4 -3 -11|piece~<ref=4 -4 6 -1 -2 0 -1|piece~<reg=3 -3 4 -1 4 -2 -4
piece~<reh=0 3 2 0 0 0 -2|piece~<rej=2 2 -2 0 1 0 -1|piece~<rel=1 -1 0 7 -2 -1 -4|piece~<rem=3 -1 -2 1 2 4 -5
piece~<reo=-1 6 7 -4 -4 -4 0|piece~<rep=10 5 -4 -9 11 -7 -4|piece~<req=9 4 -4 0 -4 -1 -3
piece~<res=14 3 -17 10 0 -6 -3|piece~<ret=11 2 3 -5 -6 1 -4|piece~<rev=8 -2 2 -1 -2 -1 -2
piece~<rho=0 -2 4 0 -2 0 3|piece~<rid=-2 -5 -1 8 -3 -1 5|piece~<rig=-2 2 -10 7 6 -2 1
piece~<rin=-1 9 -1 -2 -1 -2 0|piece~<rob=0 2 2 1 -2 0 -2|piece~<roc=-1 -4 1 -1 -1 3 4
piece~<roj=2 6 -2 -1 -2 -1 -1|piece~<rol=-2 3 2 -1 1 0 -1|piece~<roo=10 0 17 -4 0 -7 -14
piece~<rou=-1 -2 -2 1 1 0 4|piece~<row=-1 4 1 -1 -4 -2 4|piece~<rui=-1 1 -2 4 1 -2 0
piece~<run=-2 -4 9 10 2 -2 -12|piece~<rus=0 7 -2 1 -1 0 -2|piece~<saf=-1 -7 -7 5 6 -1 7
piece~<sai=-3 3 1 -6 1 4 1|piece~<sal=-3 -1 8 -6 -2 -4 9|piece~<sam=-12 34 24 4 -11 -9 -29
piece~<san=9 3 -3 2 -4 -3 -3|piece~<sat=4 2 -1 -5 -1 14 -12|piece~<sav=-2 6 -4 11 -7 -2 -1
piece~<saw=-1 -4 -4 -4 7 -1 7|piece~<say=-15 26 3 -22 2 4 3|piece~<sca=-4 8 10 -6 -2 -6 1
piece~<sch=10 -8 -5 2 -1 4 0|piece~<sco=0 -4 4 -1 8 -1 -4|piece~<scr=-6 15 12 -5 -4 -7 -4
piece~<se>=-6 22 -16 3 3 -4 0|piece~<sea=-1 -4 13 -2 0 -1 -4|piece~<sec=-4 2 7 -9 10 -5 0
piece~<see=-4 27 -21 4 -9 2 2|piece~<seg=-1 -3 -2 -1 7 -1 2|piece~<sem=6 -2 -4 -2 -3 -2 8
piece~<sen=8 23 -6 -4 -6 -6 -7|piece~<sep=-3 1 2 -2 9 -4 -1|piece~<ser=0 -2 -9 -4 15 4 -2
piece~<ses=0 -2 -1 0 3 0 1|piece~<set=-4 0 9 -3 -4 -4 8|piece~<sha=-1 -6 8 2 3 -1 -4
piece~<she=-6 -16 10 -8 31 -6 -4|piece~<sho=-5 7 -2 18 9 -13 -12|piece~<shu=-1 -4 2 -2 0 -2 8
piece~<si>=0 -6 -4 -8 5 32 -16|piece~<sic=3 -4 -1 -2 -1 -1 7|piece~<sid=-2 11 -6 4 0 -1 -4
piece~<sig=-7 27 -6 -10 10 -1 -11|piece~<sil=0 4 -3 -1 -1 -2 5|piece~<sin=-21 2 25 -17 0 -13 26
piece~<sir=0 2 -1 0 0 0 2|piece~<sis=-1 -2 3 -1 6 0 -4|piece~<sit=-2 9 7 -2 -5 -2 -4
piece~<six=-2 21 0 -5 -12 3 -4|piece~<sla=0 4 -7 -2 -2 -1 10|piece~<sli=2 -7 -5 -2 8 -1 7
piece~<slo=1 -6 -1 -4 8 13 -8|piece~<sma=1 -5 -5 -3 14 -1 0|piece~<sme=-2 -7 2 -2 -7 6 12
piece~<smi=0 -2 -4 -1 -1 -1 10|piece~<smo=-1 -4 6 1 1 -1 -2|piece~<sna=0 -1 4 -2 1 0 -1
piece~<sno=0 -1 -1 0 -1 0 5|piece~<so>=-12 0 -29 -5 31 4 13|piece~<sol=-1 7 -4 8 -6 -4 0
piece~<som=-1 -13 21 26 -4 -6 -21|piece~<son=0 -4 0 -1 -3 -1 11|piece~<sor=-1 -2 -2 -8 -1 -5 20
piece~<sou=-5 12 13 -11 -4 -8 4|piece~<spa=-2 -8 5 2 8 -4 1|piece~<spe=-2 -4 4 -7 3 9 -1
piece~<spi=-1 -3 5 -2 3 -1 1|piece~<spo=4 -5 -2 -4 1 -1 8|piece~<spr=7 -6 2 -3 3 -1 -1
piece~<squ=-2 1 -1 -8 0 -3 14|piece~<sta=4 -1 9 -1 -6 1 -5|piece~<ste=-1 -4 -5 0 14 -1 -1
piece~<sti=-2 32 -10 -10 -9 -10 12|piece~<sto=-3 4 9 -1 -8 -7 7|piece~<str=-2 -9 -9 -7 7 -4 25
piece~<stu=-5 3 12 -7 12 -5 -7|piece~<su>=6 -7 1 -8 11 -4 2|piece~<sub=10 -2 12 -4 -8 -4 -4
piece~<sum=0 -1 -1 0 -1 0 4|piece~<sup=2 1 7 5 -10 -1 -3|piece~<sur=5 -2 -4 -2 1 0 4
piece~<swa=-1 -3 0 4 3 0 -1|piece~<swe=-1 11 -4 -1 -5 5 -2|piece~<swi=-1 -4 -2 -2 9 -1 2
piece~<sys=2 -2 -1 0 3 0 0|piece~<tab=-1 -9 23 -2 -3 -2 -5|piece~<tag=-2 -4 -4 -5 20 -1 -4
piece~<tak=-2 9 3 2 -5 -3 -3|piece~<tal=-1 -2 5 -3 0 3 -1|piece~<tam=-3 3 13 2 -4 -3 -7
piece~<tan=-1 3 -1 -1 -1 -1 3|piece~<tap=-2 3 7 -2 4 -2 -6|piece~<tar=-2 0 -4 -3 -1 9 3
piece~<tea=2 -4 3 0 -5 6 1|piece~<tec=2 -4 -8 -4 3 7 5|piece~<tel=-6 0 -7 9 0 5 1|piece~<tem=0 -4 1 4 2 -1 0
piece~<ten=0 -4 1 7 -6 2 2|piece~<ter=2 -2 -1 -1 5 -1 -1|piece~<tes=-7 2 1 -4 -3 0 13
piece~<tex=3 -2 2 -1 1 0 -1|piece~<th>=16 -14 5 -5 13 -2 -10|piece~<tha=-20 -21 5 -4 4 -1 39
piece~<the=-22 10 11 27 30 -36 -18|piece~<thi=13 3 16 -10 -10 -21 11|piece~<tho=-4 -18 23 -8 14 -4 0
piece~<thr=8 2 -12 -3 -8 5 11|piece~<thu=5 5 -14 -7 3 16 -7|piece~<thx=-3 -8 -2 2 -7 -5 24
piece~<tic=14 -15 -3 -6 11 -4 3|piece~<tie=-2 -4 0 8 -3 -2 4|piece~<til=1 -15 3 -4 12 -2 6
piece~<tim=-4 -3 -5 8 -2 -3 10|piece~<tin=0 3 3 -1 0 0 -4|piece~<tir=4 0 0 -1 -1 0 0
piece~<tit=1 1 -2 -1 4 0 -1|piece~<to>=23 -14 -19 27 5 -15 -6|piece~<toa=0 4 -4 -2 2 -1 1
piece~<tod=-3 21 1 -9 -18 -10 20|piece~<tol=-2 -5 -7 -7 14 11 -4|piece~<tom=2 1 1 6 -2 0 -5
piece~<ton=-2 -4 16 4 -5 -4 -4|piece~<too=-13 -8 -1 -1 -3 25 3|piece~<top=0 3 -1 -1 2 0 -1
piece~<tou=-1 1 -4 -4 -4 -1 13|piece~<tow=0 5 0 -2 -1 0 0|piece~<tra=3 6 0 5 -4 -5 -5
piece~<tre=0 0 1 -1 -1 0 3|piece~<tri=-1 20 8 -6 -4 -7 -9|piece~<tro=-1 -9 2 -2 -2 -1 14
piece~<tru=0 9 -5 -2 2 5 -6|piece~<try=1 5 -6 2 -4 -1 5|piece~<tub=0 2 2 -2 3 0 -3|piece~<tue=3 -2 1 -5 6 -2 1
piece~<tur=-4 2 -4 1 15 -6 -4|piece~<twe=0 4 -2 0 5 0 -4|piece~<twi=-1 14 -5 2 -4 -1 -2
piece~<two=-5 13 -5 -2 18 -5 -12|piece~<ty>=-5 -12 3 -11 -7 -9 44|piece~<typ=2 8 -7 -3 0 -2 3
piece~<um>=-1 8 -2 3 -2 0 -2|piece~<un>=-1 -10 -7 -7 -1 35 -7|piece~<una=-4 13 -2 -1 7 -6 -5
piece~<und=0 -6 -4 -3 20 -2 -4|piece~<uni=0 -2 -2 2 5 0 -2|piece~<unp=0 6 -2 -2 0 -1 0
piece~<unt=7 6 -11 0 6 -4 -4|piece~<up>=-7 -8 8 -22 5 21 6|piece~<upd=1 2 -4 -1 5 -1 -1
piece~<ups=0 0 5 0 -1 0 -2|piece~<urg=15 -3 -4 -2 -3 -1 -2|piece~<us>=-5 -4 0 4 0 7 -1
piece~<usa=-2 -1 -5 14 3 -1 -5|piece~<use=5 -7 -12 20 -2 -6 4|piece~<usi=-1 -2 6 -3 7 0 -5
piece~<usu=-1 8 -2 0 -1 -1 -1|piece~<vac=8 -4 2 -2 -6 -2 4|piece~<val=2 -1 -1 -1 3 0 0
piece~<van=0 -4 -2 -1 3 6 -2|piece~<vec=-1 8 -2 -3 3 -1 -2|piece~<ven=-3 1 3 -6 13 1 -6
piece~<ver=-2 7 2 -4 -5 10 -6|piece~<vez=-2 20 -4 -2 -2 -2 -5|piece~<vid=0 7 -4 1 -2 -1 1
piece~<vie=1 -3 -2 7 1 -1 -1|piece~<vin=-1 1 -1 -1 3 -1 2|piece~<vis=7 6 -5 2 -1 -3 -4
piece~<voi=0 -1 5 -1 -1 0 0|piece~<vol=-4 12 -8 11 -5 -4 -1|piece~<vue=2 4 -1 -1 -1 -1 1
piece~<wai=0 -10 -4 -1 -6 7 16|piece~<wal=2 7 -2 5 -11 14 -15|piece~<wan=-3 -15 8 1 4 -4 10
piece~<war=4 -10 3 3 1 -1 1|piece~<was=-5 -5 -35 2 32 1 13|piece~<wat=-3 3 4 0 3 -4 -1
piece~<wax=0 -3 0 -1 3 0 4|piece~<way=-2 -6 10 -4 10 -2 -6|piece~<we'=7 -13 8 -6 2 -2 7
piece~<we>=-5 -15 11 6 7 -12 10|piece~<wea=0 5 1 -1 -1 0 -3|piece~<web=5 0 -1 0 0 0 -1
piece~<wed=2 -2 0 3 0 -1 -1|piece~<wee=-3 -5 -14 5 -2 -1 21|piece~<wel=-5 -8 10 -1 4 -8 10
piece~<wen=-3 5 5 -6 6 -4 -3|piece~<wer=-6 -5 1 -4 13 0 3|piece~<wha=-4 9 -15 36 -7 -6 -11
piece~<whe=10 -5 2 24 -9 -15 -5|piece~<whi=-4 14 4 4 -16 0 0|piece~<who=-7 -8 -5 32 -4 -7 0
piece~<why=-2 -3 -6 18 0 3 -6|piece~<wif=2 5 6 3 -4 -2 -7|piece~<wil=20 -23 4 24 -11 -7 -6
piece~<win=-3 -8 9 -6 4 -2 7|piece~<wip=-1 0 -3 10 -2 -1 -3|piece~<wir=-1 -6 12 -1 -4 0 2
piece~<wit=4 8 -15 2 -4 -3 10|piece~<won=-2 -4 37 -5 -9 -9 -7|piece~<wor=-4 7 -4 0 -12 -5 20
piece~<wou=1 -8 7 -10 -9 16 4|piece~<wri=4 9 6 -2 -1 -5 -10|piece~<wro=0 8 -13 -1 10 4 -7
piece~<ya>=-14 -17 -1 14 -9 -18 47|piece~<yea=0 1 -5 -5 3 4 4|piece~<yes=-3 -6 19 -12 -13 36 -20
piece~<yo>=-1 0 -1 3 1 -1 0|piece~<you=14 -13 -10 -12 -4 -3 29|piece~<zer=0 -1 3 0 -1 0 1
piece~<👍>=-8 -10 -9 -9 -9 19 26|piece~a's>=0 -2 -4 3 1 0 3|piece~aba>=-2 -8 -4 -4 7 -3 14
piece~abel=-2 3 1 -2 6 -1 -4|piece~aber=1 -2 -1 3 0 0 0|piece~able=1 4 15 0 -6 -1 -13
piece~ably=1 0 4 0 -1 0 -1|piece~abou=-4 7 7 -2 6 -8 -5|piece~abov=4 1 1 -1 -2 -1 -1
piece~abre=-2 -2 11 -2 -2 -2 1|piece~abri=-1 2 -3 10 1 -1 -6|piece~acce=18 -3 1 -3 -4 -2 -5
piece~acco=-1 2 7 -4 10 -2 -9|piece~ace>=2 -2 2 -7 6 -2 3|piece~aced=1 4 3 -1 -1 0 -4
piece~acem=-1 -4 7 -1 -1 0 2|piece~ach>=0 2 9 -4 0 -5 0|piece~ache=1 9 -4 -4 3 -3 -2
piece~achi=6 1 -6 -5 6 -2 2|piece~acho=0 -1 -1 -2 0 2 5|piece~acia=-5 -9 2 5 -11 6 14
piece~acio=7 -6 -4 -3 11 -2 -2|piece~ack>=1 8 -4 5 8 -11 -5|piece~acke=-2 4 5 -1 1 -2 -4
piece~acku=-1 4 4 5 -2 -1 -7|piece~acro=0 -2 9 -1 -1 0 -2|piece~act>=5 10 -3 -4 -5 -1 0
piece~acti=4 5 3 1 -4 -2 -5|piece~actl=-2 14 2 -5 -2 -1 -4|piece~ada>=-2 2 -1 8 1 -4 -3
piece~adas=-1 1 3 -1 2 -1 -2|piece~add>=2 -3 -1 -1 2 -1 3|piece~adde=0 -8 -1 -1 -3 17 -2
piece~addi=-2 -4 -4 -2 17 -1 -3|piece~addr=4 -10 4 4 4 -1 -4|piece~ade>=1 2 13 -10 1 -3 -2
piece~adeb=1 2 -4 4 -1 -1 -1|piece~ader=4 5 -2 3 -4 -1 -4|piece~adge=0 -1 -2 3 3 -1 0
piece~adie=-2 -7 -4 -3 -4 8 13|piece~adin=5 -5 3 1 -4 -4 3|piece~adio=0 10 -4 -1 -2 0 -1
piece~admi=0 10 1 -3 -4 -1 -2|piece~ado>=2 -4 3 -6 19 -4 -8|piece~ador=-2 6 4 -3 2 -2 -5
piece~ados=-1 9 1 -2 -1 -1 -3|piece~ads>=-4 1 -3 -1 10 -1 1|piece~ady>=-4 0 -5 -1 2 6 4
piece~afet=-1 -3 1 -1 -4 -1 9|piece~aff>=6 -2 -3 5 -1 -1 -4|piece~afte=9 8 -6 -2 -9 5 -4
piece~agai=-9 30 -16 6 -16 -5 13|piece~age>=19 3 -4 -8 12 -9 -11|piece~agen=2 -2 6 -1 -1 -1 -1
piece~ages=5 4 -6 0 -2 -3 3|piece~agno=1 0 0 0 0 0 0|piece~ago>=-5 10 -3 10 -1 -2 -7
piece~agra=-1 0 -1 -2 -1 -1 7|piece~agre=-1 0 -2 -2 10 -1 -4|piece~agua=-1 3 5 -2 -2 -2 1
piece~ague=0 -4 2 5 -1 0 0|piece~ahor=-3 -7 22 -5 3 -2 -6|piece~aid>=-4 4 0 -8 0 2 7
piece~aide=-1 -2 0 4 4 -1 -3|piece~aigh=0 -4 2 -1 -1 0 5|piece~ail>=27 -17 7 -8 6 -5 -8
piece~ailb=9 -2 6 -2 -1 -5 -4|piece~aile=2 -4 -3 -1 8 -1 0|piece~ails=0 -7 -2 8 -3 0 6
piece~ain>=-5 32 -20 -4 -18 5 10|piece~aine=-1 3 -3 -4 -7 11 3|piece~aini=1 -1 -1 3 2 0 0
piece~ains=0 -19 -2 6 0 -2 18|piece~aint=-1 -9 -3 -2 8 -1 9|piece~air>=-3 3 4 3 -4 4 -6
piece~airs=0 3 1 0 -1 0 -2|piece~ait>=0 -3 -1 2 -2 -5 11|piece~aiti=1 -4 -2 -2 -2 5 6
piece~aje>=14 -4 -3 -2 -1 -1 -2|piece~ake>=-4 0 8 0 -7 -4 8|piece~aker=-2 -1 7 -4 1 -2 2
piece~akes=0 1 3 0 -2 -1 2|piece~akin=-2 10 7 0 -4 -2 -7|piece~ala>=0 -3 6 3 -1 -1 -2
piece~alar=1 -1 -1 0 4 -1 0|piece~ale>=5 -3 11 -6 -3 -3 -1|piece~alen=2 3 3 -4 -2 -1 1
piece~alf>=0 7 1 -1 -9 3 1|piece~alie=-1 -1 7 -1 -1 -1 -1|piece~alk>=3 -6 11 -2 -1 0 -1
piece~alke=-1 -3 -2 -1 1 4 2|piece~alki=-1 6 -6 -1 -1 2 2|piece~all>=9 -37 5 9 -10 3 24
piece~alla=-2 6 -1 -4 0 -4 6|piece~alle=-2 -2 1 -5 0 5 4|piece~allo=-1 1 8 1 0 -1 -7
piece~alls=-2 17 0 -3 -9 -1 0|piece~allw=0 0 4 0 1 0 -3|piece~ally=4 4 -7 -2 -2 -2 7
piece~alon=-2 -4 14 -5 5 -2 -5|piece~alre=-2 -5 -5 -3 3 7 7|piece~als>=-1 3 4 -1 4 0 -7
piece~also=-4 -12 22 7 -4 -2 -7|piece~alum=-2 -1 3 -4 2 5 -2|piece~alwa=0 8 -2 -1 0 0 -2
piece~ama>=-1 6 -3 -2 3 -1 -1|piece~amab=-1 1 -4 4 -2 5 -2|piece~ambi=-5 -4 14 9 3 -4 -11
piece~ame>=-14 18 3 -5 11 -5 -5|piece~amen=2 -2 -2 2 -2 -1 3|piece~amer=-2 4 13 -2 -2 -1 -8
piece~ames=-1 -8 -2 -1 4 -1 11|piece~amil=-4 4 -7 16 -4 -2 0|piece~amin=-1 -4 7 -2 2 0 0
piece~amme=0 4 -3 -1 -1 -1 4|piece~amos=-1 5 -2 -1 -1 -1 3|piece~amp>=-1 -7 2 1 10 -1 -2
piece~ampl=23 -10 2 2 -5 -3 -8|piece~ampo=-1 5 3 -2 -1 -1 -2|piece~ams>=0 8 6 -1 -1 -4 -6
piece~an's=-1 5 -4 -1 4 0 -2|piece~an't=8 11 5 -11 -8 -5 1|piece~ana>=3 4 -2 -2 2 -4 0
piece~anan=-2 10 -2 3 -2 -1 -3|piece~ance=2 -4 6 -6 5 3 -4|piece~and>=5 4 9 -13 -10 -7 14
piece~anda=-2 -6 0 2 9 -1 0|piece~andi=-1 5 0 -2 0 -1 1|piece~andl=0 -2 4 0 1 0 -1|piece~andm=0 -2 1 3 2 0 -2
piece~ando=-4 12 -4 7 -1 -6 -2|piece~ands=0 -2 5 1 -1 0 -1|piece~anel=3 -4 -5 2 7 -1 -1
piece~aner=-1 -4 -6 6 7 0 -1|piece~ang>=0 6 1 2 -5 0 -2|piece~ange=0 8 -20 5 9 0 -1
piece~ank>=-6 2 -9 14 -27 16 11|piece~anks=-1 2 3 -11 -7 -10 26|piece~anne=-2 -7 19 -4 -4 -4 4
piece~anno=-1 6 -4 -1 -1 0 2|piece~ano>=0 -5 7 -3 2 -1 1|piece~anot=0 2 11 -4 -3 -1 -4
piece~ans>=3 3 -4 -4 -4 -4 11|piece~ansp=5 3 -2 0 -2 -1 -1|piece~answ=17 -13 -4 -2 -6 6 3
piece~ant>=-2 3 -1 -2 2 -2 3|piece~anta=-1 2 2 -2 1 -1 1|piece~ante=-2 -2 -10 8 0 -6 14
piece~anti=1 2 4 -2 -1 0 -3|piece~anto=-2 -2 -4 20 -2 -2 -6|piece~ants=0 -4 8 2 -2 -1 0
piece~anty=0 -4 -2 5 3 0 -1|piece~anua=4 -2 0 -1 1 0 1|piece~any>=-2 -13 17 11 -4 -4 -4
piece~anyb=0 -4 -2 -2 -2 12 0|piece~anym=-1 1 0 -4 3 -4 6|piece~anyo=0 0 2 -2 5 0 -4
piece~anyt=2 3 -14 12 -5 3 0|piece~anyw=-1 10 -2 3 -4 0 -4|piece~apag=-2 8 -2 -1 -2 -2 2
piece~apar=-1 13 -4 -1 -2 -1 -2|piece~ape>=0 -4 3 1 3 0 -2|piece~aped=0 4 -1 -2 2 0 -1
piece~apel=-2 -4 -6 4 11 -1 0|piece~aper=-2 1 3 -4 9 -4 -4|piece~apid=-1 1 -2 -3 -1 -2 10
piece~app>=-4 -2 12 6 -5 -2 -4|piece~appe=-1 -1 -2 4 9 -3 -5|piece~appr=3 -2 1 -6 -5 -3 13
piece~appy=-2 -7 -6 -2 -5 16 8|piece~aps>=-1 1 -3 -1 1 0 5|piece~apto=-4 4 10 -7 3 -2 -3
piece~ar's=-1 1 3 -2 6 -2 -4|piece~ara>=4 -15 1 13 16 -6 -11|piece~aran=7 -2 -1 -1 -1 0 -1
piece~arat=0 0 8 -1 -1 -2 -2|piece~arbo=3 -2 1 -2 -1 0 4|piece~arca=-1 -2 2 -2 4 -1 1
piece~arch=2 -3 -1 8 -1 -1 -4|piece~arcu=-1 -4 4 -1 -3 8 -3|piece~ard>=0 9 18 -12 -15 -8 10
piece~arda=-1 -2 -2 -1 -2 11 -2|piece~arde=0 1 -1 -2 1 -1 3|piece~ardi=0 -6 3 -3 4 0 4
piece~ards=-2 -2 0 -5 8 -1 4|piece~are>=12 4 -9 7 4 -16 0|piece~arec=-1 9 -2 -1 -1 -1 -2
piece~ared=-1 -4 -2 1 5 -3 4|piece~aren=1 5 -5 0 -4 1 4|piece~arge=-4 2 1 1 7 -2 -4|piece~argi=0 4 6 0 -2 0 -6
piece~aria=-1 2 -4 -2 -4 -1 11|piece~arin=-1 8 -5 -2 3 -2 0|piece~ario=-1 6 -1 -2 3 -2 -1
piece~ark>=0 8 5 1 -5 -1 -5|piece~arke=0 4 -2 -2 4 0 -2|piece~arks=-1 -3 3 -2 -2 -1 7
piece~arla=5 1 -2 -1 -1 0 -1|piece~arly=-1 -4 -2 -1 -1 0 10|piece~arm>=0 -11 6 -2 2 -2 10
piece~arn>=6 1 -4 4 -2 -1 -1|piece~arni=5 -4 -1 6 0 -1 -3|piece~aron=-2 0 -4 -2 -1 14 -4
piece~arou=-1 5 -3 2 -3 -1 2|piece~arpe=2 -4 10 -2 -4 0 -2|piece~arra=0 -4 -4 3 3 -1 6
piece~arre=-1 -2 -2 -2 6 4 -1|piece~arri=-1 10 -5 2 0 -1 -5|piece~arro=0 1 8 -3 -2 -1 -1
piece~ars>=6 -2 -8 -2 -4 12 -1|piece~arsa=0 3 2 0 0 0 -2|piece~arse=0 -1 2 5 -1 -1 -2
piece~art>=-1 8 2 -2 3 -4 -4|piece~arte=-3 14 3 -6 -2 -4 0|piece~artm=0 -4 6 2 -2 -1 0
piece~arts=-1 -8 12 -2 1 -2 1|piece~ary>=15 -9 -1 -8 4 -4 3|piece~asa>=-1 1 -3 9 -2 -1 -2
piece~ase>=10 -4 3 -22 17 -2 -1|piece~ash>=2 -8 -3 5 1 -2 7|piece~ashe=-1 -1 6 1 -4 -1 2
piece~asi>=1 1 -2 -1 3 -1 0|piece~ask>=0 0 3 4 -4 -2 0|piece~aske=-1 -1 0 -4 10 -3 1
piece~aski=-2 -4 7 11 -3 -1 -6|piece~asks=0 0 6 -1 -1 -2 -1|piece~asn'=0 -20 1 -4 5 -2 22
piece~aso>=1 -2 5 -3 3 -1 -1|piece~ason=4 1 -1 0 -1 0 -1|piece~ass>=0 -9 3 1 -8 3 12
piece~asse=6 8 -10 -6 -7 -3 13|piece~assi=0 8 -4 -1 -4 -1 3|piece~assr=-1 4 3 0 0 -1 -3
piece~assw=1 -4 10 7 -3 -4 -7|piece~ast>=-13 10 -3 -2 -7 6 11|piece~asta=3 -2 -4 -3 -4 -3 14
piece~aste=-3 5 -6 1 10 8 -13|piece~asti=0 -2 0 -1 -2 -1 8|piece~asty=0 6 -2 -1 -3 0 1|piece~asun=3 0 0 0 0 0 0
piece~at's=-4 -2 -6 9 9 -1 -4|piece~atch=0 9 -3 -4 -1 -5 5|piece~ate>=-1 11 -10 -1 12 -7 -2
piece~ated=5 -8 12 -4 0 -1 -3|piece~atef=0 -1 7 0 -1 -1 -2|piece~aten=2 0 -1 -1 -2 6 -2
piece~ater=3 -7 9 -4 9 -3 -5|piece~ates=0 -7 7 6 -3 0 -2|piece~atev=0 -3 -2 -2 -2 4 7
piece~athe=1 -2 0 -1 4 0 0|piece~atic=18 -2 -7 -2 2 -2 -5|piece~atie=0 5 -3 -1 -5 8 -2
piece~atin=-2 -3 5 -6 -7 15 0|piece~atio=12 0 -4 -5 -3 -4 5|piece~ativ=6 -1 -1 0 -1 0 0
piece~ato>=-1 -5 -1 -2 6 -1 5|piece~ator=2 6 13 -5 -8 -3 -4|piece~ats>=-1 2 7 -2 0 -1 -4
piece~atta=-3 3 -4 -2 12 -2 -4|piece~atte=5 6 7 -3 -3 2 -13|piece~atur=-2 7 -1 -2 0 -2 2
piece~atus=6 -1 -1 -1 0 0 -1|piece~audi=0 -2 5 -2 -2 -1 5|piece~augh=-2 -2 -2 1 -2 -2 10
piece~augu=-1 -9 -4 8 -4 -2 13|piece~ault=0 -2 -3 -1 4 -1 4|piece~ause=0 3 -7 -8 4 13 -4
piece~auti=-1 0 1 4 -4 -1 3|piece~auto=25 -7 -1 -4 -5 -2 -5|piece~ave>=-6 -6 14 0 2 6 -7
piece~aved=-3 2 -4 12 -8 -2 5|piece~aven=1 -2 -1 0 -1 0 4|piece~avia=-1 10 -2 -1 -1 -1 -3
piece~avis=1 -4 -2 -2 5 3 2|piece~avor=2 2 0 0 0 0 0|piece~away=0 8 -6 8 -1 -2 -5|piece~awer=-1 -4 0 1 6 0 1
piece~awes=-1 -2 -4 -5 -1 -2 16|piece~ay's=0 1 1 0 -1 -1 2|piece~aya>=1 -2 4 0 0 0 -1
piece~ayed=1 -3 -1 -1 -4 5 4|piece~ayin=0 4 -5 -1 -1 0 4|piece~ayle=3 -1 1 -1 4 -1 -4
piece~ays>=-2 20 6 -16 -4 1 -4|piece~ayud=1 -2 2 -1 -1 -1 4|piece~azo>=4 0 0 0 -1 0 0
piece~azul=-1 -2 5 -1 2 0 -1|piece~back=3 10 -10 4 5 -10 0|piece~badg=0 0 -1 3 3 -1 -4
piece~bag>=-1 -5 -4 -2 18 -1 -4|piece~band=1 -1 0 1 -1 -1 3|piece~bank=0 -3 -1 9 -3 0 1
piece~bar>=0 -5 0 6 -4 0 4|piece~barn=5 1 -4 4 -2 -1 -1|piece~barr=1 -3 -1 -1 0 -1 7
piece~batt=-1 -1 9 0 2 -1 -6|piece~beau=-1 0 1 4 -4 -1 3|piece~beca=1 6 -6 -8 0 14 -5
piece~bed>=1 -2 0 -1 3 0 1|piece~been=7 -3 -6 -8 -1 6 7|piece~beep=1 -5 12 -1 -2 -2 0
piece~befo=-3 16 -5 4 -7 0 -4|piece~beha=1 1 -1 -1 -1 -1 5|piece~behi=-1 0 -1 -4 12 -1 -4
piece~bein=6 4 -4 -6 2 3 -3|piece~bel>=-2 -1 2 -1 7 -1 -1|piece~beli=0 -2 3 -1 1 -2 4
piece~bell=-1 10 -1 -3 -4 -1 0|piece~belo=3 6 -4 -4 6 -2 -4|piece~bend=-1 -4 -4 -2 -1 -1 13
piece~ber>=2 0 -6 0 14 -5 -4|piece~bern=1 -1 1 0 0 0 1|piece~bers=-1 7 -2 6 -4 -1 -2
piece~best=-1 1 -6 7 -5 -1 7|piece~bett=-1 5 -4 -2 -5 4 4|piece~betw=3 -2 -2 1 2 0 -1
piece~bia>=-2 -1 3 5 2 -1 -4|piece~bido=6 -1 0 0 -1 0 -1|piece~bien=-6 -9 24 2 -4 -7 1
piece~bill=-2 -4 0 13 0 -1 -5|piece~biso=1 -3 -1 7 -2 0 0|piece~bit>=-1 5 0 -2 -3 6 -4
piece~bjec=5 8 2 -4 -2 -1 -6|piece~blac=-1 10 4 -1 -2 -1 -9|piece~blan=-2 19 -4 -4 2 -3 -6
piece~ble>=5 4 8 -2 -7 -5 -1|piece~blem=3 -3 -9 1 -8 -3 20|piece~bles=2 -11 -3 3 -4 -2 16
piece~blet=-1 -6 15 -1 -1 -1 -4|piece~blin=-1 3 0 0 -1 -1 1|piece~bloc=1 4 6 -2 -2 -1 -5
piece~blue=-1 -4 -4 -2 7 -1 5|piece~bluf=4 0 -1 0 0 0 -1|piece~bly>=0 9 1 -1 -2 -2 -2
piece~boar=1 9 11 -11 -7 -4 4|piece~body=-9 4 7 -12 2 13 -4|piece~book=3 -12 12 4 3 -4 -4
piece~bor>=3 0 0 -1 -2 0 2|piece~both=-1 -5 -2 3 2 -2 6|piece~bout=-4 7 7 -2 6 -8 -5
piece~bove=4 1 1 -1 -2 -1 -1|piece~box>=9 10 1 -7 8 -8 -12|piece~bran=2 -3 -2 4 2 0 -1
piece~brar=6 4 3 -6 -4 -2 0|piece~bre>=-2 -4 10 -3 4 -2 -2|piece~brea=6 -10 4 0 3 -2 -1
piece~brig=2 -1 2 -1 -2 0 1|piece~brok=2 -6 5 -4 -2 -1 9|piece~brou=0 1 0 -1 3 0 -2
piece~bscr=-1 -4 8 0 -1 0 -1|piece~bsti=1 0 0 0 0 0 1|piece~buck=-1 19 -6 -4 -12 -1 6
piece~buen=-4 8 -8 -6 -4 4 11|piece~buil=6 0 3 -2 -2 -1 -2|piece~burn=0 -3 9 0 -2 0 -1
piece~bus>=4 1 -1 1 5 -4 -4|piece~buse=-1 -2 -2 -1 1 5 1|piece~busi=5 -1 0 0 -1 0 -1
piece~busy=-2 2 8 -1 -1 0 -4|piece~but>=-15 20 7 -24 -20 27 7|piece~butt=1 -11 10 5 2 -1 -5
piece~buzz=-1 3 -2 -4 -4 10 -1|piece~bye>=-1 0 -5 -3 1 -1 11|piece~cabl=0 1 -1 -1 3 0 -1
piece~caci=4 -2 -1 -1 3 -1 -1|piece~cada=-1 -4 -2 11 -1 -1 0|piece~cafe=0 -1 2 -1 -2 0 5
piece~cale=1 2 9 -4 -3 -1 -2|piece~cali=-1 -1 7 -1 -1 -1 -1|piece~call=21 -4 -9 0 -10 19 -14
piece~camb=-4 -2 5 5 5 -2 -6|piece~came=-4 -3 2 -5 0 0 12|piece~can'=8 11 5 -11 -8 -5 1
piece~can>=-5 -10 17 40 -25 -11 -4|piece~cann=-1 -5 7 -2 0 -2 5|piece~cans=-1 9 -3 -2 -2 -4 4
piece~cant=0 12 -5 -2 -1 0 -1|piece~caps=0 2 -1 -1 2 0 0|piece~car>=0 -2 -1 5 3 -1 -2
piece~card=-1 -8 4 -5 -1 -2 14|piece~care=2 -1 0 1 1 0 -1|piece~cart=-1 -4 0 2 9 -1 -3
piece~casa=-1 1 -3 9 -2 -1 -2|piece~case=3 -16 -3 -6 25 -2 2|piece~casi=2 3 -1 0 -1 0 0
piece~cate=0 -2 -1 -1 6 0 0|piece~cati=6 -3 -1 -1 -1 -1 2|piece~caus=0 3 -7 -8 4 13 -4
piece~ccep=16 -2 -3 -2 -3 -2 -4|piece~cces=2 -1 4 -1 -1 0 -2|piece~ccio=6 4 -3 -2 0 -2 -2
piece~ccou=-1 -2 8 -4 9 -2 -8|piece~ced>=0 1 5 -2 3 -2 -4|piece~ceil=0 0 5 0 -2 0 -2
piece~ceip=2 -4 6 -2 3 -1 -2|piece~ceiv=12 -6 -4 -3 -5 -2 8|piece~cele=0 -4 -3 -2 -2 10 3
piece~cell=-2 1 -4 0 4 7 -5|piece~cely=0 -4 -4 6 1 0 2|piece~cema=0 -1 5 -1 -1 0 0|piece~ceme=-2 2 1 -1 -2 0 5
piece~cent=-2 6 -5 -2 7 -1 -2|piece~cept=16 9 -9 -2 -4 -4 -4|piece~cert=0 -5 -2 -1 4 0 6
piece~ces>=5 4 -1 2 -4 -2 -2|piece~cesi=0 -2 2 -2 7 -1 -2|piece~cess=6 -4 1 -1 -2 -1 2
piece~chac=0 -1 -1 -2 0 2 5|piece~chai=0 1 4 -1 2 0 -3|piece~chan=1 8 -11 7 5 1 -9
piece~char=-4 2 14 -1 4 -3 -11|piece~chas=5 -6 0 4 -4 -3 5|piece~che>=-1 7 -4 -1 -1 -2 4
piece~chec=8 -5 3 -2 -5 -3 6|piece~ched=2 3 -10 -4 18 1 -7|piece~chen=3 -7 9 -1 0 0 -2
piece~cher=1 6 0 -1 -4 -1 0|piece~ches=-1 -5 7 2 -3 -1 3|piece~chil=1 8 0 2 -2 0 -6|piece~chin=5 3 -4 -4 4 -2 1
piece~chni=3 1 -4 -1 -4 6 0|piece~cho>=-1 -4 -1 -2 -1 2 8|piece~choo=7 -6 -2 3 -4 -1 4
piece~chro=3 -1 2 2 -1 0 -4|piece~cia>=3 1 0 -2 -1 -1 2|piece~cian=3 1 -3 -1 -4 6 0
piece~cias=-5 -9 2 5 -11 6 14|piece~ciat=-2 -2 2 -5 -4 -2 14|piece~cibi=6 -1 0 0 -1 0 -1
piece~cien=0 -1 4 -2 2 -1 -1|piece~cier=-2 5 4 -4 2 -2 -3|piece~cil>=0 -1 6 -1 -1 0 -1
piece~cina=10 -3 -6 -2 7 -2 -1|piece~cio>=0 -2 2 -2 -2 9 -4|piece~cion=10 -6 -8 1 7 0 -2
piece~cipa=-1 1 3 -1 -1 0 0|piece~cipi=7 -1 -1 -1 -1 0 -1|piece~cked=-3 8 3 5 -10 -6 5
piece~cker=-4 1 9 7 4 -3 -13|piece~cket=11 10 -13 -10 7 -7 3|piece~ckin=0 0 1 -4 2 -1 2
piece~ckle=0 19 -8 -1 -1 -1 -7|piece~cks>=0 8 7 -4 -4 -4 -2|piece~ckup=-2 3 3 8 -3 -1 -7
piece~clar=-1 -3 -3 -1 8 -1 2|piece~clas=5 2 0 -2 -7 5 -2|piece~cle>=-1 -2 7 -2 -2 -2 2
piece~clea=-3 -8 5 9 -2 4 -4|piece~clic=3 -1 9 -2 -2 -1 -4|piece~clin=11 -5 -3 -1 -1 -1 2
piece~cloc=-4 -2 18 -2 -4 -2 -4|piece~clos=9 18 -15 -10 0 -9 8|piece~coac=-1 1 5 -2 -2 -4 4
piece~code=-1 2 0 12 -4 -1 -6|piece~cold=0 5 8 -2 -7 0 -1|piece~coll=0 1 2 2 -1 0 -2
piece~colo=0 -4 -2 8 0 -1 2|piece~com>=0 3 3 0 -1 0 -2|piece~come=-4 22 3 3 -10 -5 -8
piece~comi=-1 0 2 -5 -5 7 4|piece~comm=4 -2 0 -1 -2 5 -2|piece~como=-1 -2 -3 7 6 -2 -4
piece~comp=-4 -11 11 -12 14 -7 11|piece~comu=3 0 0 0 0 0 0|piece~con>=0 7 -5 6 2 -4 -3
piece~conc=3 -3 -2 -1 0 0 5|piece~cond=-4 5 8 -6 6 -3 -5|piece~conf=3 -4 3 -4 -7 1 8
piece~conn=-1 -7 8 1 2 0 -1|piece~cont=17 12 -7 -8 -1 -6 -5|piece~cool=-2 -5 4 4 -3 -5 8
piece~copi=1 -2 2 1 2 -3 1|piece~copy=-2 -3 -4 11 0 0 -2|piece~cord=-5 10 -8 4 4 3 -7
piece~core=0 -4 4 -1 8 -1 -4|piece~corn=0 5 -1 -1 -1 0 0|piece~corr=5 4 -9 4 8 -6 -4|piece~cott=4 0 -1 0 0 0 -1
piece~coul=-4 4 16 0 -12 -2 -2|piece~coun=-1 -2 -3 5 20 -4 -14|piece~cour=-1 0 1 -4 -4 8 2
piece~cove=6 -9 1 -1 9 3 -8|piece~crac=-1 11 6 -4 -4 -1 -4|piece~cras=-1 -7 -1 -2 -1 -2 16
piece~crat=0 -4 -2 -1 3 -1 6|piece~crea=2 5 -4 -1 -1 -3 3|piece~cree=-1 13 12 -3 -4 -3 -12
piece~creo=-1 5 -2 -2 1 -1 2|piece~cret=1 -4 -1 -2 5 -1 3|piece~crew=-1 -5 0 0 0 -1 9
piece~crib=7 -4 -4 -3 1 -1 5|piece~cros=-1 -2 5 -1 -1 0 2|piece~cta>=-2 0 -2 -1 7 0 -1
piece~cted=0 0 0 -1 0 -1 2|piece~ctin=1 1 0 1 0 0 -1|piece~ctio=1 1 -5 1 5 -2 0|piece~ctiv=0 8 2 -1 -3 -1 -2
piece~ctly=-2 14 2 -5 -2 -1 -4|piece~cto>=0 2 -4 -2 -2 -1 9|piece~ctob=-1 2 -1 -2 1 0 3
piece~ctor=-3 10 3 3 -3 -2 -6|piece~cts>=0 -1 5 1 -2 0 0|piece~ctur=-2 5 -1 -1 2 3 -4
piece~cuan=-4 -5 -8 31 0 -5 -7|piece~cuel=-2 1 -2 1 7 -1 -2|piece~cuen=0 -4 0 2 6 -2 -1
piece~cume=1 -1 1 -1 3 -1 -1|piece~curi=-1 -4 3 11 -4 -1 -3|piece~curr=1 -1 4 -1 -1 0 0
piece~cus>=-1 -4 4 -1 -3 8 -3|piece~cust=2 -1 -6 -4 9 2 -2|piece~cut>=-1 2 0 0 1 -1 0
piece~d's>=-1 -6 7 -2 7 0 -3|piece~dan>=-1 -3 -1 11 -1 -1 -2|piece~danc=0 4 -4 -2 -3 5 2
piece~dand=-1 5 2 -1 -1 -1 -2|piece~dar>=2 -2 8 -5 -2 -1 1|piece~dark=-1 10 4 -3 -4 -1 -4
piece~daro=-1 -2 -2 -1 -2 11 -2|piece~das>=-1 5 2 -1 1 -1 -4|piece~date=0 -6 -2 -4 17 -2 -4
piece~daug=0 0 4 2 0 -1 -2|piece~davi=-1 10 -2 -1 -1 -1 -3|piece~day'=0 1 1 0 -1 -1 2
piece~day>=15 24 13 -13 -11 -18 -10|piece~days=10 -11 -8 9 -2 12 -9|piece~dder=0 -14 9 -1 -4 16 -4
piece~ddin=-2 -3 -2 -2 12 -1 -2|piece~ddle=-1 9 -8 -4 3 6 -4|piece~ddre=4 -10 4 4 4 -1 -4
piece~dea>=0 0 -2 9 -1 -1 -2|piece~dead=-2 -4 4 -4 -1 -3 13|piece~dear=0 -3 1 -1 1 0 4
piece~deba=-2 2 1 3 0 -1 -2|piece~deci=-1 2 3 3 -2 -1 -2|piece~decl=12 -4 -2 -1 -1 -1 -1
piece~ded>=-2 0 -10 -5 10 -4 12|piece~degr=-1 19 0 -2 -3 -4 -7|piece~del>=1 -2 4 1 6 -3 -6
piece~dela=1 1 -1 -1 2 0 -1|piece~dele=2 -4 -2 7 3 -1 -4|piece~deli=12 -4 -3 -1 1 -1 -2
piece~den>=1 -8 12 4 -5 -1 -1|piece~dent=-4 9 -3 -1 7 -4 -2|piece~deo>=0 7 -4 1 -2 -1 1
piece~depa=0 -4 6 2 -2 -1 0|piece~der>=-5 -11 24 1 16 -1 -22|piece~dera=5 -1 0 0 -1 0 -1
piece~dere=5 -4 -1 -4 -1 0 5|piece~derf=3 7 -2 -6 -5 -4 7|piece~deri=0 3 -4 8 -2 0 -3
piece~ders=6 -2 -5 2 4 4 -7|piece~des>=-2 -4 -7 8 -5 -2 13|piece~desd=-1 1 -2 2 -1 0 3
piece~desk=9 2 3 1 5 -5 -14|piece~devi=-1 3 2 -1 -1 0 0|piece~dge>=2 -3 -5 9 2 -2 -1
piece~dia>=-2 10 -4 -4 0 -3 4|piece~diag=1 0 0 0 0 0 0|piece~dial=2 -4 13 -1 2 -2 -7
piece~dian=2 -1 -6 -4 9 3 -2|piece~dias=0 3 -2 -1 -1 -1 3|piece~dice=-1 12 -3 -1 -1 -1 -4
piece~did>=-4 17 -8 -3 -10 -8 17|piece~didn=-8 11 3 -4 -4 -2 5|piece~die>=-1 -5 -4 -2 -4 9 7
piece~died=0 0 3 -1 -5 0 5|piece~dier=-1 -3 -2 -3 1 6 4|piece~dies=0 2 -4 -1 0 0 5
piece~diff=-4 -4 13 2 -4 -2 -1|piece~diga=-1 -4 -3 -1 -1 -1 12|piece~ding=3 2 -2 -2 3 -10 8
piece~dio>=-1 6 -1 -4 0 -1 3|piece~dios=0 -1 -1 -1 0 0 6|piece~dire=10 2 0 -4 1 -2 -4
piece~disc=0 0 -2 -1 0 0 5|piece~disp=6 -2 6 -1 -2 -1 -4|piece~dist=5 -6 1 1 -1 -1 3
piece~diti=-1 2 -2 -1 3 0 -1|piece~dle>=-1 6 -6 -2 4 6 -5|piece~dly>=-4 14 -4 -4 1 5 -6
piece~dmin=0 11 -2 -2 -4 -1 -2|piece~dn't=-7 8 -7 -6 -1 5 11|piece~dnes=2 -4 0 4 -3 -1 3
piece~dock=-1 3 -2 -4 4 -1 3|piece~docu=1 -1 1 -1 3 -1 -1|piece~does=-7 4 -8 39 -13 -4 -11
piece~doin=-1 6 6 -4 -4 -1 -1|piece~don'=-7 8 -2 0 -6 -4 13|piece~done=1 3 -4 -4 -5 -1 11
piece~door=-5 -4 9 -12 0 5 7|piece~dor>=0 -9 1 -4 19 -2 -4|piece~dora=-1 6 5 -2 -2 -1 -4
piece~dos>=-3 6 -4 -6 -4 -4 17|piece~dot>=0 -3 1 7 -2 -1 -2|piece~doub=-1 7 0 -2 -1 -1 0
piece~dow>=-1 -4 12 -4 0 -1 0|piece~down=-4 12 -2 -14 8 -5 6|piece~dqvi=4 -1 0 0 0 0 -1
piece~drai=2 -5 10 -2 -2 3 -6|piece~draw=-2 7 -1 -3 3 -1 -1|piece~drea=-2 -6 4 -4 -6 6 9
piece~dres=4 -10 4 4 4 -1 -4|piece~drif=1 -1 0 0 2 0 0|piece~dril=0 4 -2 -1 2 0 -1|piece~drip=0 1 4 -1 -2 -1 1
piece~driv=0 8 5 4 -6 -2 -6|piece~drop=-2 -2 -2 2 -5 -4 14|piece~drov=0 4 -4 -2 -4 10 -4
piece~dry>=1 -2 -2 4 -4 -2 6|piece~due>=4 3 1 -1 -4 -1 -1|piece~dule=3 -2 -2 0 3 -1 0
piece~duri=1 -1 1 1 -1 0 1|piece~duty=6 -4 0 1 -2 -1 0|piece~e'll=11 -15 2 -5 3 -1 7
piece~e're=6 -1 5 -2 -3 -2 -2|piece~e's>=-5 3 23 -1 6 -6 -19|piece~e've=1 -4 -1 -1 6 0 0
piece~each=11 4 0 -4 -5 -4 -2|piece~ead>=18 2 -4 -7 0 -9 2|piece~eade=0 5 2 -1 -1 0 -3
piece~eadi=3 -4 7 2 -8 -3 4|piece~eads=-4 2 -1 -1 6 -2 2|piece~eady=-4 -3 -8 1 0 6 8|piece~eagu=0 -4 2 5 -1 0 0
piece~eak>=7 -5 -2 0 -2 -3 6|piece~eake=-2 -1 7 -4 1 -2 2|piece~eaki=-2 12 2 -4 -1 -2 -5
piece~eal>=0 0 -2 0 -2 0 7|piece~eam>=0 -15 10 -2 -8 3 14|piece~ean>=-2 -9 -2 14 2 5 -5
piece~eand=0 4 -1 -1 -1 -1 2|piece~eant=0 5 5 -4 -1 0 -4|piece~ear'=-1 2 2 -2 7 -2 -4
piece~ear>=-9 7 2 -9 -9 -4 22|piece~eard=-1 -2 2 -1 -2 -1 6|piece~eari=-1 8 -5 -2 3 -2 0
piece~earl=-1 -4 -2 -1 -1 0 10|piece~ears=5 -2 -4 -2 -1 4 2|piece~ease=12 10 8 -13 -9 -3 -3
piece~easo=4 1 -1 0 -1 0 -1|piece~east=-1 -2 -2 -1 -1 5 4|piece~eat>=-7 -7 2 -4 -12 13 16
piece~eate=2 -6 4 -1 6 -1 -3|piece~eath=1 -2 1 -1 4 0 -1|piece~eats=0 -4 10 -1 2 -1 -4
piece~eaut=-1 0 1 4 -4 -1 3|piece~eave=2 -7 2 3 -4 -2 7|piece~eboa=-1 2 8 -3 1 -1 -5
piece~ebod=-2 -5 14 0 4 -3 -6|piece~eboo=5 -4 2 1 1 -1 -4|piece~ecau=1 6 -6 -8 0 14 -5
piece~ecci=6 2 -2 -1 0 -1 -1|piece~ecei=11 -9 2 -5 -1 -2 6|piece~eces=-1 6 -2 -4 5 -2 1
piece~ech>=0 -3 0 -4 3 -1 5|piece~echn=3 1 -4 -1 -4 6 0|piece~ecia=-2 -2 2 -5 -4 -2 14
piece~ecib=6 -1 0 0 -1 0 -1|piece~ecip=7 -1 -1 -1 -1 0 -1|piece~eck>=7 -5 -3 2 -4 10 -6
piece~ecke=-1 1 -1 -4 -2 -1 10|piece~ecli=12 -4 -2 -1 -1 -1 -1|piece~ecog=-1 -3 -2 12 -2 -2 1
piece~econ=-4 2 7 -5 9 -3 -5|piece~ecor=-4 0 -3 9 10 -2 -8|piece~ecre=1 -1 -2 -4 7 -1 2
piece~ect>=5 2 4 -2 -3 -8 3|piece~ecta=-1 2 -1 -1 3 0 0|piece~ecte=0 0 0 -1 0 -1 2|piece~ecti=-2 5 -7 -1 7 -1 1
piece~ecto=-2 10 -5 1 -3 -4 4|piece~ects=0 -1 5 1 -2 0 -2|piece~eda>=0 9 -5 0 3 -1 -4
piece~ede>=-2 -5 4 14 -4 -3 -4|piece~eded=0 0 -7 -2 0 -1 12|piece~eden=-1 -1 13 -4 -2 -1 -4
piece~edge=-1 1 -1 -1 1 0 2|piece~edne=2 -4 1 4 -3 0 2|piece~edo>=-4 1 10 11 -7 -5 -4
piece~eds>=0 1 14 -4 -4 -1 -5|piece~educ=-1 1 -1 -2 3 0 2|piece~edul=3 -3 -3 -1 3 5 -4
piece~eed>=-4 -5 14 1 -6 8 -7|piece~eede=0 0 -7 -2 0 -1 12|piece~eeds=0 1 14 -4 -4 -1 -5
piece~eek>=4 -4 -7 3 -1 -6 13|piece~eeke=-1 -2 -5 4 -4 -2 11|piece~eeks=-1 -5 -3 -1 4 7 -1
piece~eel>=-1 -11 0 -5 4 -2 17|piece~een>=6 3 4 -11 6 4 -10|piece~eens=-2 1 -3 7 -3 0 1
piece~eep>=0 -4 -6 14 -4 1 -1|piece~eepi=1 -4 4 -2 3 -1 -1|piece~eeps=-1 -4 12 -2 0 -1 -3
piece~ees>=-2 24 -3 -4 0 -4 -9|piece~eet>=-2 4 5 -4 -1 -1 1|piece~eeti=-1 -3 1 3 4 -1 -3
piece~eets=0 5 -2 0 2 0 -2|piece~eeze=2 -3 3 -1 2 0 -1|piece~efor=-3 16 -5 4 -7 0 -4
piece~eft>=-5 14 -13 -12 21 1 -4|piece~eful=-1 -1 7 -1 1 -1 -2|piece~egan=0 2 -1 -3 5 0 -1
piece~egar=4 1 1 1 -2 -1 -2|piece~egis=0 0 3 -1 2 0 -1|piece~ego>=3 -4 -4 -1 6 -1 1
piece~egre=3 15 4 -2 -4 -5 -9|piece~egun=-1 -5 -3 3 7 4 -4|piece~ehea=0 3 2 0 0 0 -2
piece~ehin=-1 0 -1 -4 12 -1 -4|piece~eigh=9 -6 1 6 1 -1 -9|piece~eili=0 0 5 0 -2 0 -2
piece~eing=6 3 -4 -6 2 3 -2|piece~eipt=2 -4 6 -2 3 -1 -2|piece~eir>=-1 1 -1 4 2 0 -2
piece~eith=0 1 1 -1 7 -1 -5|piece~eive=12 -6 -4 -3 -5 -2 8|piece~ejec=2 2 -2 0 1 0 -1
piece~ejo>=-4 -7 0 13 -5 -4 7|piece~eken=-1 -2 -5 4 -4 -2 11|piece~eks>=-1 -5 -3 -1 4 7 -1
piece~ela>=-2 1 -2 1 7 -1 -2|piece~elay=1 2 0 0 -1 0 0|piece~eld>=4 3 0 -3 -1 -1 0|piece~elea=1 1 -1 -1 -1 0 3
piece~elem=2 -4 2 -1 -1 0 3|piece~elen=-2 -4 -2 -2 -2 10 3|piece~eles=0 -2 6 0 -1 0 -1
piece~elet=2 -4 -2 7 3 -1 -4|piece~elev=-1 3 -1 -1 -1 7 -4|piece~elf>=-1 0 -2 6 0 0 -3
piece~eli>=-2 4 0 2 -2 0 0|piece~elic=1 -2 -1 -1 0 0 6|piece~elie=0 -4 0 7 0 -4 2|piece~elin=3 -4 -4 2 4 -1 1
piece~eliv=11 -4 -2 -1 1 -1 -2|piece~ell>=-12 -14 12 9 -3 1 9|piece~ella=0 -1 -3 -2 2 0 6
piece~elle=1 -2 -4 -4 2 6 3|piece~elli=-3 -2 0 -2 14 -1 -4|piece~ello=3 0 -4 1 3 -1 -1
piece~ells=-1 11 4 -5 -2 -1 -4|piece~elon=0 -3 -1 -2 10 0 -2|piece~elow=3 9 -2 -1 -4 -2 -2
piece~elp>=2 -6 4 -3 -2 -1 8|piece~elpd=5 -1 -1 0 0 0 1|piece~els>=0 4 -1 -1 -1 0 0
piece~else=-4 -9 6 10 5 -2 -4|piece~elve=-1 -7 -3 7 8 -1 -2|piece~ely>=3 9 -6 4 -4 -2 -2
piece~ema>=-1 1 -2 -1 -1 -1 6|piece~emai=13 0 11 -7 -6 -2 -8|piece~eman=6 -3 -4 3 -3 -2 5
piece~emba=0 -2 0 -1 -2 0 7|piece~embe=7 2 -5 -1 -2 -1 0|piece~embl=-1 10 -3 -1 -3 -1 0
piece~embr=1 -1 -1 0 3 0 0|piece~emen=-2 -3 -4 -5 -2 -2 19|piece~emer=5 0 0 0 0 0 -2
piece~emos=6 -2 2 -1 -2 -1 0|piece~emot=2 -1 1 -1 3 0 -2|piece~empl=-1 -2 -4 4 7 0 -2
piece~empo=0 -1 -1 5 -1 0 -1|piece~empt=-3 10 -4 -1 3 -1 -2|piece~ems>=-1 0 -2 -1 -1 0 7
piece~enan=0 -2 1 0 4 0 -1|piece~enas=-1 4 -2 -1 -1 -1 4|piece~ence=6 9 -4 -6 -6 -1 3
piece~ench=0 -4 -3 5 5 0 -1|piece~enci=0 0 7 -4 -4 4 -1|piece~enco=1 3 -2 -1 2 -1 -1|piece~ency=3 0 -1 3 0 0 -2
piece~end>=-1 -4 4 -4 -11 4 12|piece~enda=3 4 -1 -1 -4 4 -4|piece~ende=8 0 7 -5 0 -4 -4
piece~endi=-2 8 -3 -4 -4 -3 8|piece~endo=0 -4 -5 -4 16 -2 0|piece~ends=0 -6 1 13 -4 0 -4
piece~ene>=0 -4 -1 3 2 -2 4|piece~ened=1 1 -1 -4 1 -2 5|piece~ener=8 -3 5 -2 -4 -1 -2
piece~enev=0 0 -4 -1 10 0 -3|piece~enfr=-1 3 -2 -1 4 -1 -1|piece~enga=0 -1 -1 -2 0 -1 8
piece~engo=-1 -3 0 10 -1 -1 -4|piece~enin=-1 -1 5 -2 1 0 -1|piece~enir=-2 11 -4 -2 -3 3 -2
piece~enor=-1 2 -3 -1 2 -1 4|piece~ens>=-2 5 2 9 -6 -4 -4|piece~ensa=12 -4 -4 4 -2 -2 -4
piece~ensi=-1 -4 1 3 8 -1 -4|piece~ent'=4 -4 -1 -1 5 0 -2|piece~ent>=16 -2 10 -12 -12 4 -2
piece~enta=6 -12 6 -2 3 -4 4|piece~ente=7 3 -6 -4 -3 6 -1|piece~enti=-1 8 5 -2 2 -2 -9
piece~entl=6 -5 -2 4 -2 -1 2|piece~ento=-2 0 -4 -1 12 -1 -4|piece~entr=1 -2 17 4 -7 -6 -5
piece~ents=0 11 4 0 -11 2 -4|piece~enty=0 10 -2 -1 -2 -1 -3|piece~enu>=0 -4 -1 -1 0 0 8
piece~eone=-1 3 11 -5 -2 -1 -4|piece~eope=-1 6 7 -4 -4 -4 0|piece~eopl=-1 -9 -2 -4 1 6 10
piece~epai=0 7 -7 1 2 0 -1|piece~epar=-1 -4 13 1 -4 -4 -1|piece~epin=1 -4 4 -2 3 -1 -1
piece~epla=-2 5 3 -1 -1 -1 -2|piece~epli=4 -3 -1 0 0 0 2|piece~eply=13 -4 -1 -2 -5 -3 4
piece~epor=-4 -3 3 -6 17 -2 -4|piece~eps>=-1 -4 12 -2 0 -1 -3|piece~ept>=4 -5 -11 0 2 0 11
piece~epte=11 4 -6 -1 -2 -2 -1|piece~eque=7 4 -5 3 -4 -1 -4|piece~equi=1 -1 -1 -2 2 -1 4
piece~er's=-1 -5 11 0 3 -1 -4|piece~era>=2 5 8 -2 -4 2 -11|piece~erat=6 -7 9 -1 -3 0 -2
piece~erce=-1 6 -3 -1 1 0 -1|piece~erco=0 3 3 0 -1 0 -2|piece~erda=-1 -1 7 -4 -4 -2 7
piece~ere'=1 8 11 -4 -5 -1 -8|piece~ere>=-6 3 -6 12 10 -13 2|piece~ered=10 -6 -5 -2 -3 -1 9
piece~eren=5 -9 14 1 -7 2 -5|piece~erfe=-4 -9 2 4 -7 -3 18|piece~erfu=3 7 -2 -6 -5 -4 7
piece~erge=4 2 -1 0 -1 0 -2|piece~eria=-2 -6 3 -5 13 -2 1|piece~erie=-1 -2 4 -2 6 -1 -3
piece~erin=5 3 2 3 -10 -2 1|piece~erio=0 10 -5 3 1 -4 -2|piece~erlo=-1 -1 -2 -1 6 -1 2|piece~erm>=3 0 0 0 0 0 0
piece~ermi=1 10 -2 -3 -1 -1 -3|piece~ermo=-1 0 0 -2 3 6 -3|piece~ern>=0 -1 7 -1 3 -4 -3
piece~erne=1 -5 0 -3 5 -1 5|piece~erni=5 7 1 -2 -2 -1 -6|piece~erno=-1 1 -2 -1 6 0 -1
piece~ero>=4 -1 8 -9 6 2 -7|piece~eron=-2 -3 -4 -4 6 3 6|piece~erra=1 4 4 -3 -3 -2 0
piece~erre=0 6 -1 -1 -3 0 1|piece~erro=2 -8 -8 -3 8 -2 12|piece~ers>=4 15 -1 4 -8 -7 -6
piece~erso=4 1 1 -1 -2 -1 -1|piece~erta=-2 3 3 -5 2 -4 5|piece~erve=0 5 -2 2 -1 -2 -1
piece~ervi=0 -6 -2 3 -8 8 7|piece~erwi=3 -4 -2 -1 7 -1 -1|piece~ery>=-1 3 3 3 -1 4 -8
piece~eryb=0 3 2 -1 -1 -2 3|piece~eryo=-2 -1 3 -1 -1 11 -8|piece~eryt=0 1 -2 -5 5 2 -1
piece~esa>=-1 -1 7 -2 -1 -1 2|piece~escr=6 -2 -4 -2 2 -1 2|piece~escu=-2 1 -2 1 7 -1 -2
piece~esda=3 -4 4 0 1 -2 0|piece~esde=-1 1 -2 2 -1 0 3|piece~ese>=3 -2 -1 0 2 -1 1
piece~esen=10 -4 -2 -1 0 0 -1|piece~eset=0 1 0 2 3 -1 -4|piece~esid=0 -7 8 -1 -1 -1 3
piece~esit=0 -2 2 -2 7 -1 -2|piece~esk>=10 6 -2 -2 8 -4 -14|piece~eskt=0 -3 3 4 -2 0 0
piece~esn'=-2 17 -4 -9 1 -2 0|piece~eso>=4 -4 3 -2 4 -2 -2|piece~esol=1 0 -2 1 -1 0 2
piece~esom=-1 -2 -4 -5 -1 -2 16|piece~esor=1 2 3 -1 -1 -1 -1|piece~espe=-1 3 5 1 -2 -1 -2
piece~espo=13 -1 -4 1 -4 -1 -4|piece~espu=4 -1 -1 1 -1 0 -1|piece~ess>=8 -28 7 1 -9 15 8
piece~essa=29 10 -8 -9 -10 -6 -5|piece~esse=5 1 -3 -1 3 -1 -1|piece~essi=-1 -2 7 -1 2 -1 -4
piece~esso=0 -2 0 -1 -1 0 5|piece~est>=-1 0 3 -3 -5 -3 9|piece~esta=9 12 11 -8 -4 -9 -11
piece~este=2 9 2 -8 -6 -5 7|piece~esti=6 -9 4 3 -4 -3 4|piece~esto=7 0 -2 -2 -4 -1 3
piece~ests=1 -1 4 -1 -1 0 -1|piece~eta>=0 -2 3 -3 6 -2 -1|piece~etar=1 -4 -1 -2 5 -1 3
piece~ete>=0 -4 -1 7 -1 0 -1|piece~eted=2 -2 -1 -1 7 -1 -3|piece~eter=-1 8 -4 -4 -4 -1 5
piece~ethi=0 -7 -2 22 -3 -1 -7|piece~etin=-1 -3 1 3 4 -1 -3|piece~etir=5 0 2 -2 0 -1 -2
piece~ets>=-3 7 -1 1 -1 -3 1|piece~ette=0 10 -8 -4 -5 -2 10|piece~etti=0 4 1 -3 -4 5 -1
piece~etur=6 5 -1 -1 -4 -1 -2|piece~etwe=3 -2 -2 1 2 0 -1|piece~evab=0 -2 -1 -1 -1 0 6
piece~evel=0 -2 7 -1 -1 0 -1|piece~even=-1 -10 -6 3 -7 4 19|piece~ever=-12 2 5 -12 -2 3 18
piece~evie=7 -1 -1 -1 -1 0 -1|piece~evin=-1 3 1 -1 -1 0 1|piece~ewhe=3 -5 2 1 2 0 -2
piece~ewor=2 -1 -3 3 -1 0 1|piece~exac=-2 11 2 -5 -4 -1 1|piece~exam=25 -9 5 -5 -5 -3 -6
piece~exce=-3 5 -9 -4 -4 16 1|piece~exis=3 4 -2 0 -1 -1 -2|piece~expi=-2 -6 6 -1 7 -1 -2
piece~expl=0 -3 -1 -3 -2 20 -9|piece~ext>=0 -11 29 -1 -2 -6 -7|piece~exte=-1 -5 0 3 8 -1 -1
piece~eybo=3 9 -4 -3 -4 -1 -1|piece~eys>=4 -7 4 2 -2 -1 1|piece~eza>=1 -2 9 -3 -2 -1 -1
piece~face=0 1 1 -1 -1 0 2|piece~fail=0 -6 -4 -2 7 -4 9|piece~fair=-1 -4 -2 3 -1 6 0
piece~fall=-1 3 7 -3 -4 -2 0|piece~fami=-4 4 -7 16 -4 -2 0|piece~far>=-2 -6 -3 5 -4 -4 13
piece~fast=-2 -3 -4 -1 -3 17 -3|piece~faul=0 -1 -2 -1 5 -1 2|piece~favo=2 2 0 0 0 0 0
piece~fax>=-2 -4 9 0 0 0 1|piece~fect=-4 -9 2 4 -7 -3 18|piece~fed>=2 -1 0 -2 4 0 -1|piece~fee>=0 0 -2 2 -1 0 3
piece~feel=0 -6 -5 1 -1 -2 15|piece~fell=-1 0 11 -4 -1 -1 -2|piece~fere=5 -9 14 1 -7 2 -5
piece~ferr=4 1 -5 -2 5 -1 0|piece~fess=0 -3 9 -1 -1 0 -3|piece~fete=0 -1 2 -1 -2 0 5
piece~ffed=2 -1 0 -2 4 0 -1|piece~ffer=-4 -4 13 2 -4 -2 -1|piece~ffic=14 -1 6 -6 0 -6 -6
piece~ffs>=4 0 -1 0 0 0 -1|piece~fica=1 -4 -1 -1 6 0 0|piece~fice=14 -1 6 -6 0 -6 -6
piece~fici=11 -3 -6 -2 5 -2 -1|piece~fied=0 -4 -3 -3 -4 17 -4|piece~fiel=0 6 -3 -1 2 0 -2
piece~file=-6 -13 -5 5 28 1 -8|piece~filt=0 -2 -2 10 -1 -1 -3|piece~find=-1 -8 2 5 2 -2 5
piece~fine=-6 -7 14 6 -21 16 -2|piece~fini=-1 4 -1 2 -2 -1 0|piece~fire=2 1 4 -1 -2 0 -2
piece~firm=-2 -7 0 -4 1 -2 14|piece~firs=-2 3 -9 -4 3 1 11|piece~fits=-1 1 -1 -1 6 -1 -2
piece~five=-5 -4 3 -7 -10 23 1|piece~fix>=0 -5 -1 -1 -5 12 3|piece~fixe=-5 17 -4 -7 -4 3 1
piece~fixi=0 4 -2 1 -1 0 0|piece~flag=4 1 -2 -1 -1 0 2|piece~flic=-1 10 5 -2 -5 -1 -4
piece~floo=-3 -1 -6 -4 -1 2 14|piece~flow=-7 2 2 -1 -1 -1 7|piece~flu>=-1 14 -2 -2 -4 0 -4
piece~flus=-1 -4 -1 1 -1 -3 12|piece~fold=-1 -4 9 5 1 -1 -8|piece~foll=8 -3 -1 0 -1 0 -1
piece~for>=-4 -11 2 7 16 -5 -3|piece~ford=2 0 0 0 0 0 0|piece~fore=-4 14 -6 3 -5 6 -8
piece~forg=-1 -5 1 -9 1 -3 18|piece~fork=0 2 -2 4 -3 -2 2|piece~form=0 -2 -6 3 13 -2 -5
piece~fort=0 8 -2 -1 -2 0 -2|piece~forw=-1 -5 4 0 7 -1 -3|piece~foun=1 -11 -5 -4 22 1 -2
piece~four=-8 19 -4 -7 -18 31 -11|piece~free=1 -1 1 -2 1 0 1|piece~fri>=4 -1 0 0 0 0 0
piece~frid=6 0 -7 1 8 -2 -4|piece~frie=-1 -4 -1 2 -1 11 -4|piece~from=-5 0 4 -4 13 -8 1
piece~fron=1 -4 6 -5 0 10 -5|piece~froz=0 0 -1 0 -1 0 5|piece~ften=0 -1 0 6 0 0 -3|piece~fter=9 8 -6 -2 -9 5 -4
piece~fue>=-1 0 -4 2 12 -4 -5|piece~fuer=4 4 -2 -1 -1 -1 -1|piece~ful>=1 1 3 2 -11 -5 11
piece~full=1 8 2 -5 -5 -3 5|piece~fyi>=-3 -6 -8 -4 23 -2 2|piece~g's>=0 2 -2 -2 0 0 4
piece~gain=-9 30 -16 6 -16 -5 13|piece~game=0 -3 4 -1 -2 -2 5|piece~gan>=3 -6 -3 -4 4 -1 8
piece~gar>=4 1 2 2 -2 -1 -3|piece~gard=0 3 -2 2 -1 0 0|piece~gate=1 2 3 -2 2 -1 -4|piece~gave=0 -1 -1 -1 5 0 0
piece~ged>=-2 12 -10 -7 9 -2 1|piece~gen>=-1 -3 5 6 -3 -2 -2|piece~genc=5 0 0 0 0 0 -2|piece~gene=3 0 0 0 0 0 0
piece~gent=17 -6 -5 3 -7 -2 1|piece~ger>=1 3 2 -4 -4 -4 6|piece~gers=1 0 -4 0 0 0 5
piece~gery=2 -1 -1 -1 -1 0 3|piece~ges>=8 1 -8 2 -4 -4 6|piece~get>=2 22 6 -2 -18 -9 0
piece~gets=0 -1 -4 4 1 -1 3|piece~gged=0 10 0 -2 -6 -4 4|piece~ghin=0 -5 -1 0 0 0 9
piece~ght>=-9 8 -9 1 12 -13 12|piece~ghte=0 -1 4 2 -2 -1 0|piece~ghtl=2 -1 0 0 2 0 -1
piece~ghts=5 -13 6 -4 3 -3 7|piece~gin>=-1 2 9 -2 -3 -1 -3|piece~gina=-2 2 4 -4 0 -1 2
piece~ging=2 1 6 -2 1 -1 -6|piece~gist=0 0 3 -1 2 0 -1|piece~give=-5 -8 8 -2 -4 24 -11
piece~givi=1 -4 1 -1 -3 5 3|piece~gle>=-7 4 -4 -5 -5 -2 20|piece~gned=0 -2 -1 -2 9 -1 -2
piece~gnos=1 0 0 0 0 0 0|piece~goes=2 1 -2 -8 -1 -2 11|piece~goin=-1 -12 -4 9 -1 -1 12
piece~gone=-2 17 -3 -1 -3 -7 0|piece~good=-9 -15 8 5 -9 12 10|piece~got>=-8 -6 13 -8 1 0 11
piece~gote=0 4 -2 -1 0 -1 2|piece~grac=-5 -9 2 5 -11 6 14|piece~grad=6 7 2 -4 -2 -6 -2
piece~gram=1 -1 9 -4 -1 -1 -1|piece~gran=0 -3 2 3 2 0 -3|piece~grat=0 -2 6 0 -2 -1 1
piece~gray=0 14 -4 -5 -1 -1 -2|piece~grea=-5 -7 -3 2 -10 17 8|piece~gree=-4 22 -5 -1 11 -9 -13
piece~gres=4 1 -2 0 -1 0 1|piece~grou=4 0 3 -4 2 -2 -2|piece~gua>=-1 3 5 -2 -2 -2 1
piece~gual=-2 15 0 -2 -2 -1 -6|piece~gue>=-3 14 -3 2 -4 -3 -2|piece~gues=-3 0 2 -2 -2 13 -7
piece~gunt=0 -4 -1 4 -1 5 -2|piece~gus>=-1 -4 -6 -2 4 14 -4|piece~gust=-1 -9 -4 8 -4 -2 13
piece~guy>=-1 2 -2 0 -2 3 1|piece~guys=-2 0 -6 -3 -2 5 9|piece~gym>=2 -3 3 -1 3 0 -3
piece~h's>=0 -4 11 -1 -2 0 -3|piece~hach=0 -1 -1 -2 0 2 5|piece~had>=-9 -8 -4 -11 24 1 8
piece~hair=-1 2 6 -2 1 -1 -5|piece~half=0 9 0 -1 -9 3 0|piece~hall=-2 -6 22 -7 -6 -4 5
piece~han>=-1 3 0 -2 3 -1 0|piece~hand=2 -5 7 8 -4 -1 -5|piece~hang=1 2 -4 6 3 1 -10
piece~hank=-6 -15 9 -2 -34 10 39|piece~happ=-4 -6 -7 2 0 14 3|piece~harb=3 -2 -1 -1 -1 0 3
piece~hard=-1 4 -2 9 -2 -2 -5|piece~harg=-4 5 7 1 5 -2 -10|piece~harl=6 -2 -1 0 0 0 0
piece~harm=0 -1 -2 1 -1 0 4|piece~harp=0 -2 7 0 -2 0 -1|piece~has>=14 17 20 -7 -1 -11 -30
piece~hasn=-1 -12 3 -2 -5 -2 21|piece~hast=3 -2 -4 -3 -4 -3 14|piece~hat'=-4 2 -5 6 7 -5 0
piece~hat>=-13 -11 -4 30 14 -6 -10|piece~hate=-1 -2 -2 -4 -2 4 9|piece~have=-4 0 11 1 -9 8 -6
piece~hay>=1 3 2 1 -2 -2 -1|piece~he'l=4 -11 4 -4 5 -1 4|piece~he's=-2 0 0 0 7 -2 -1
piece~head=1 -2 -2 0 -2 -1 7|piece~hear=-4 12 -4 -9 -5 -5 18|piece~heat=-1 -5 8 -2 4 0 -1
piece~heck=8 -5 3 -2 -5 -3 6|piece~hed>=-1 7 -7 -7 11 2 -3|piece~hedu=3 -3 -3 -1 3 5 -4
piece~heel=0 -7 4 -2 1 -1 7|piece~heet=0 1 -2 -1 3 -1 3|piece~heir=-2 1 -4 4 6 -1 -4
piece~held=4 -4 3 -1 -3 -1 2|piece~helf=-1 -3 7 -2 6 -1 -5|piece~hell=3 -1 -1 2 -1 0 1
piece~help=6 -9 6 -1 -4 -2 7|piece~hem>=-4 4 1 7 1 -4 -4|piece~hemo=4 0 0 0 -1 0 0
piece~hen>=16 33 3 13 -23 -13 -27|piece~hene=0 0 -4 -1 10 0 -3|piece~her>=-5 -9 0 11 16 -7 -5
piece~here=-6 17 10 16 -13 -16 -7|piece~herm=-1 1 3 -2 3 -1 -2|piece~hers=-2 -4 20 -4 -4 3 -7
piece~herw=3 -4 -2 -1 7 -1 -1|piece~hes>=0 -7 -4 1 -4 -4 18|piece~hese=1 0 -2 2 3 0 -2
piece~hey'=-1 9 0 -2 -4 -1 1|piece~hey>=2 -6 -11 7 16 -8 2|piece~hich=-1 3 -7 12 -2 -2 -2
piece~high=0 -1 -5 8 -3 -2 5|piece~hijo=-1 -2 4 -4 1 -1 4|piece~hild=1 8 0 2 -2 0 -6
piece~hile=-2 1 12 -6 -6 3 0|piece~him>=-1 -3 4 -2 2 -1 3|piece~hin>=5 -1 -1 0 0 0 -2
piece~hind=-1 0 -1 -4 12 -1 -4|piece~hine=0 3 1 -5 4 -1 0|piece~hing=-2 -16 7 10 -10 -2 14
piece~hink=-2 -1 -4 1 -2 -1 11|piece~hird=-1 12 -8 -3 9 -2 -6|piece~his>=16 9 1 1 -17 -15 7
piece~hit>=-1 -8 -1 3 7 -1 3|piece~hite=-1 7 0 -4 -5 -1 4|piece~hly>=0 -2 6 2 -1 0 -2
piece~hnic=3 1 -4 -1 -4 6 0|piece~hoev=0 -4 2 -2 5 0 1|piece~hola=4 0 -1 -1 2 -1 -1
piece~hold=-1 3 0 -2 -4 -2 8|piece~hole=-1 -10 1 -9 5 2 13|piece~holl=-1 -2 -2 -1 -1 11 -2
piece~hom>=-1 4 -4 7 -1 -1 -4|piece~home=1 -9 -8 17 -4 -2 7|piece~hone=-9 -5 2 1 4 13 -4
piece~hool=7 -6 -2 3 -4 -1 4|piece~hop>=0 -1 -2 -1 7 0 -1|piece~hope=0 -3 1 0 -1 0 5
piece~hora=-1 -9 16 1 6 -4 -9|piece~horn=0 -1 1 -1 1 0 2|piece~hort=2 -2 -2 6 -2 -1 0
piece~hose=-2 -6 3 4 11 -1 -7|piece~hot>=-2 2 5 0 -7 -1 5|piece~hoto=-2 1 -1 -1 7 -1 -2
piece~houg=-2 -8 8 -7 4 -3 10|piece~houl=-3 6 -12 13 9 -7 -4|piece~hour=5 5 1 2 5 -5 -12
piece~hout=0 -6 -4 6 -5 -2 12|piece~how>=-6 10 -11 39 -9 -8 -13|piece~howe=-1 12 -6 0 -1 -1 0
piece~hows=-2 -16 24 2 4 -2 -7|piece~hoy>=-4 10 -4 -1 -5 -5 10|piece~hree=-6 7 -10 -5 -4 9 11
piece~hrom=3 -1 2 2 -1 0 -4|piece~hrou=10 0 -6 4 -1 -4 -2|piece~hrow=0 4 -1 -1 -2 0 2
piece~hter=0 -1 4 2 -2 -1 0|piece~hts>=5 -13 6 -4 3 -3 7|piece~hurs=4 6 -8 -4 5 -2 0
piece~hurt=1 -4 4 -1 2 0 -2|piece~husb=0 -2 1 3 0 0 0|piece~hut>=0 1 1 -1 -1 0 1|piece~huts=0 -2 -1 0 -1 0 7
piece~i'd>=-4 -19 0 13 -9 34 -14|piece~i'll=6 2 -6 -8 -6 4 11|piece~i'm>=13 9 -10 3 -14 -9 11
piece~i've=-6 12 8 -3 -4 2 -7|piece~iagn=1 0 0 0 0 0 0|piece~ial>=0 -11 9 -5 20 -4 -9
piece~ian'=-1 5 -4 -1 4 0 -2|piece~ian>=1 -2 -1 -6 2 7 2|piece~iar>=0 2 -5 9 -1 -1 -3
piece~ias>=-6 -7 -3 3 -13 4 22|piece~iate=-2 -1 3 -5 -4 -2 12|piece~iber=1 -1 -1 -1 1 0 3
piece~ibid=6 -1 0 0 -1 0 -1|piece~ibra=6 4 3 -6 -4 -2 0|piece~ica>=5 -2 -1 -1 3 -1 -1
piece~ical=6 -3 2 -1 -1 0 -1|piece~icat=1 -4 -1 -1 6 0 0|piece~ice>=14 25 -15 -4 -14 -11 8
piece~iced=0 -5 3 -1 5 -1 1|piece~icel=0 -4 -4 6 1 0 2|piece~icem=0 -1 5 -1 -1 0 0|piece~ices=7 -6 2 -1 -1 0 1
piece~ich>=-1 9 -8 12 -2 -2 -7|piece~icia=3 1 -3 -1 -4 6 0|piece~icin=10 -2 -6 -2 5 -2 -1
piece~icio=1 -3 -2 -2 -2 9 1|piece~ick>=4 -17 -4 -8 -5 6 24|piece~icke=10 -10 1 -1 12 -7 -2
piece~icki=0 2 2 -1 -2 0 1|piece~icks=1 -2 5 -2 -1 -1 2|piece~ico>=3 -3 2 -2 1 2 -2
piece~icro=-1 -1 6 -1 0 0 -1|piece~ics>=-1 -2 6 1 -1 0 -2|piece~ict>=4 -5 2 1 -1 -1 3
piece~ictu=-2 5 -1 -1 2 3 -4|piece~iday=3 2 -7 1 8 -2 -4|piece~iddl=-1 1 -7 -4 7 7 -2
piece~ide>=-4 -1 19 0 2 -4 -11|piece~iden=0 -2 -2 5 -2 0 2|piece~ideo=0 7 -4 1 -2 -1 1
piece~ider=0 3 -3 1 1 0 -1|piece~ides=0 -2 -5 1 -2 -1 10|piece~idge=3 -4 -1 6 -2 0 0
piece~idn'=-7 10 1 -4 -3 -2 6|piece~ido>=3 0 -7 -4 12 -4 3|piece~ids>=-5 20 -4 -5 -11 -4 10
piece~ied>=0 8 -5 -4 -14 10 6|piece~ield=0 6 -3 -1 2 0 -2|piece~iemb=1 -1 -1 0 3 0 0
piece~ien>=-7 -11 27 6 -5 -8 -1|piece~ienc=-1 6 2 -3 0 -2 0|piece~iend=0 -1 -3 0 -2 10 -4
piece~iene=-1 -2 1 3 -2 -2 5|piece~ient=7 1 3 -3 -5 6 -8|piece~ier>=1 -4 2 -3 1 -3 6
piece~iero=-1 -5 -4 -4 5 3 7|piece~ierr=-1 6 5 -2 -2 -1 -2|piece~ies>=3 1 -5 0 -3 -4 9
piece~iet>=-1 -4 6 -5 -7 -1 12|piece~ieve=0 -2 3 -1 1 -2 4|piece~iew>=6 -1 -1 -1 -1 0 -1
piece~iffe=-4 -4 13 2 -4 -2 -1|piece~ifi>=2 -1 7 3 -4 -2 -4|piece~ific=2 -4 -1 -1 6 0 0
piece~ifie=3 0 -1 -1 3 0 -1|piece~ift>=0 -4 8 2 -1 0 -2|piece~iful=-1 0 1 4 -4 -1 3
piece~iga>=-3 -5 6 1 -3 -3 7|piece~igh>=3 -1 -5 7 2 -1 -4|piece~ight=0 0 5 4 -6 -14 12
piece~igin=-1 4 -2 -1 2 0 -1|piece~ign>=-1 5 0 -2 -1 -2 4|piece~igne=0 -2 -1 -2 9 -1 -2
piece~igua=-2 15 0 -2 -2 -1 -6|piece~igue=-3 29 -5 -4 -4 -4 -7|piece~ija>=0 -1 3 -1 0 0 1
piece~ijo>=-2 -2 3 -4 5 -2 3|piece~ike>=1 -2 2 16 -9 -7 1|piece~ilbo=9 -2 6 -2 -1 -5 -4
piece~ild>=1 3 6 -2 1 0 -6|piece~ildi=6 1 0 0 -4 -1 -1|piece~ile>=-5 -17 13 -12 14 5 4
piece~iled=1 -5 -4 -1 12 -1 -1|piece~iles=-3 -6 -5 9 9 -2 -1|piece~ilia=2 -1 0 -1 -1 0 3
piece~ilin=0 0 5 0 0 0 -2|piece~ill>=20 17 -15 9 -17 -15 3|piece~ille=-1 -5 -4 13 -1 -2 2
piece~illi=0 -1 1 -2 -2 10 -5|piece~ils>=0 -7 -2 8 -3 0 6|piece~ilte=0 -4 -1 11 -1 -1 -2
piece~ily>=-1 -4 -3 13 -1 0 -1|piece~imag=-1 2 4 1 1 -1 -4|piece~ime>=-2 0 -2 14 -4 -3 -1
piece~imes=-2 3 -1 -2 -4 0 8|piece~img>=-2 3 -3 -1 7 -1 -2|piece~impi=1 -1 2 5 -1 -1 -2
piece~impr=-2 4 5 2 -3 -2 -2|piece~ina>=8 5 -7 -1 0 4 -7|piece~inac=0 -2 4 -1 1 0 -1
piece~inal=-1 2 -5 -1 2 -1 6|piece~inas=-1 2 7 -1 -1 -1 -4|piece~inat=-2 2 8 -1 -2 -2 -1
piece~inbo=2 10 -2 -1 -2 -1 -4|piece~ince=-11 -6 23 -7 7 -9 5|piece~inch=0 -9 3 -4 -2 0 14
piece~inci=-1 3 2 -1 -1 0 0|piece~inco=0 6 -1 -2 -4 4 -2|piece~ind>=-5 -6 -1 4 9 5 -4
piece~indi=-1 -1 3 -2 -2 -1 6|piece~indo=-2 -5 9 -4 4 -2 2|piece~indq=4 -1 0 0 0 0 -1
piece~ine>=-2 32 -4 -9 -22 10 -4|piece~ined=13 -3 -4 -6 -9 8 3|piece~ines=-2 9 0 -5 -7 1 6
piece~info=-1 -2 -4 -1 11 -1 -1|piece~ing'=0 2 -2 -2 0 0 4|piece~ing>=-1 9 9 -3 -12 -7 6
piece~inge=0 4 -5 0 -1 0 5|piece~ingi=3 -2 1 0 -1 0 1|piece~ingl=-7 3 -4 -5 -4 -2 20
piece~ings=-4 15 0 8 -9 -3 -6|piece~inin=1 -2 -2 7 1 0 -3|piece~inis=0 11 -2 0 -5 -1 -1
piece~ink>=-1 -2 11 -3 -1 -4 0|piece~inki=0 8 0 0 -1 0 -5|piece~inks=0 0 0 2 0 0 0|piece~ino>=-2 0 1 2 7 -2 -4
piece~inos=-1 2 -4 -1 -2 -1 9|piece~ins>=0 -8 6 -2 -2 -1 8|piece~insi=0 -4 8 -2 2 0 -2
piece~insp=-1 2 -6 1 2 0 4|piece~inst=-1 1 9 4 -8 -6 2|piece~insu=0 -4 -1 0 8 0 -1|piece~int>=0 -3 2 2 3 3 -6
piece~inte=-3 -4 24 -10 -5 -6 4|piece~inti=-1 1 1 1 -1 -1 2|piece~into=-1 1 6 -4 1 -1 -2
piece~ints=-2 7 -2 2 -5 -6 7|piece~inut=-4 11 7 -2 -4 -9 2|piece~inve=0 -2 3 -1 2 0 -1
piece~invi=7 -3 -1 0 -1 -1 0|piece~iod>=1 8 1 -4 -2 -2 0|piece~ion>=16 8 -8 -12 23 -9 -17
piece~iona=-1 -5 6 -1 4 -1 0|piece~ione=3 4 2 -4 2 -2 -5|piece~ions=4 -6 0 2 -4 -1 7
piece~ios>=0 -2 -2 -1 0 -1 6|piece~ious=-1 -3 -3 11 -4 -1 1|piece~ipal=-1 1 3 -1 -1 0 0
piece~ipe>=0 8 -5 3 -1 0 -3|piece~ipie=7 -1 -1 -1 -1 0 -1|piece~ippe=-1 -4 8 -2 0 -1 1
piece~ippi=0 -4 5 0 -1 -1 3|piece~ips>=0 2 -2 2 4 0 -5|piece~ipt>=2 -4 6 -2 3 -1 -2
piece~ird>=-2 11 -4 -4 9 -2 -6|piece~ire>=6 0 -1 -2 -1 -1 2|piece~irec=10 2 0 -4 1 -2 -4
piece~ired=3 6 9 -5 -3 -2 -6|piece~irel=0 -2 6 0 -1 0 -1|piece~ires=1 -2 1 -1 3 0 -1
piece~irme=-3 -5 2 -1 -4 -1 13|piece~irs>=0 4 -1 -1 3 0 -3|piece~irst=-2 3 -9 -4 3 1 11
piece~ise>=3 -7 2 -2 4 -1 4|piece~ised=-1 -7 1 -1 13 -1 -2|piece~ish>=-1 14 -5 9 5 -5 -16
piece~ishe=3 4 -2 -1 -2 -1 1|piece~isit=7 6 -5 2 -1 -3 -4|piece~isma=-2 4 -4 13 -7 -1 -3
piece~ismo=-1 4 -3 2 3 -2 -2|piece~isn'=0 11 7 -3 -5 -1 -7|piece~iso>=2 -4 -2 -2 2 3 2
piece~ison=1 -3 -1 7 -2 0 0|piece~ispl=0 1 6 -1 -1 0 -4|piece~issi=-2 8 -7 -5 6 -3 4
piece~issu=-1 -3 8 -5 -1 -3 6|piece~ist>=10 -1 6 -9 4 -4 -6|piece~iste=2 8 0 -5 4 -2 -4
piece~isto=0 -1 -4 -2 0 -1 9|piece~istr=4 -1 4 -2 -1 -2 -1|piece~it's=-4 9 0 -3 13 -7 -6
piece~ita>=-2 7 0 -4 2 -2 0|piece~itat=7 -3 -1 0 -1 -1 0|piece~itch=2 -12 7 -4 10 -1 0
piece~ite>=4 8 11 -7 -10 1 -5|piece~iteb=-1 6 2 -2 -2 0 -1|piece~ited=1 2 -1 -1 -3 7 -4
piece~ith>=0 14 -15 1 0 -1 3|piece~ithe=0 1 1 -1 7 -1 -5|piece~ithi=5 -1 -1 0 0 0 -2
piece~itho=1 -8 -1 1 1 -1 10|piece~itin=1 4 -6 3 -4 4 -1|piece~itio=-1 2 -2 -1 3 0 -1
piece~itle=1 1 -2 -1 4 0 -1|piece~ito>=-1 -2 5 -2 -1 3 0|piece~itor=3 -6 10 -4 8 -4 -6
piece~its>=-4 0 18 -4 8 -7 -9|piece~itse=2 -2 -3 8 -8 -2 6|piece~itt>=7 -4 0 -1 3 0 -4
piece~itte=0 0 -4 -1 5 -1 4|piece~itti=0 2 1 0 -1 -1 1|piece~ittl=-1 -2 0 6 -3 -2 4
piece~itud=1 -5 -1 -1 -8 13 2|piece~itut=1 0 0 0 0 0 1|piece~ity>=6 1 6 -2 -3 -2 -6
piece~ive>=-5 -4 3 2 -17 35 -12|piece~ived=10 -2 -3 5 -7 -2 1|piece~ivel=5 -1 -1 0 -1 0 0
piece~iven=0 -2 -3 -2 0 4 5|piece~iver=8 -4 3 -6 2 -2 0|piece~ives=2 -1 4 3 -4 -1 -1
piece~ivin=4 -4 0 -1 -3 4 2|piece~ixed=-5 17 -4 -7 -4 3 1|piece~ixin=0 4 -2 1 -1 0 0
piece~izat=-1 3 -1 0 -1 0 2|piece~jack=-4 2 -4 -2 12 -2 -3|piece~jala=0 -3 5 3 -1 -1 -1
piece~jamm=0 4 -1 0 -1 0 0|piece~janu=4 -2 0 -1 -1 0 1|piece~ject=8 11 -2 1 -5 -2 -9
piece~job>=-2 5 -5 -4 -2 10 -1|piece~jole=1 -2 0 -1 3 0 1|piece~jpg>=-2 2 -4 -2 10 -1 -3
piece~june=4 -5 -4 6 5 -2 -4|piece~junk=1 -3 -1 4 -2 -1 2|piece~just=-7 11 -15 3 15 -1 -4
piece~k's>=-1 -3 6 -1 1 0 -1|piece~kayl=3 -1 1 -1 4 -1 -4|piece~ked>=-9 13 2 -2 6 -9 1
piece~keep=-1 -7 -1 12 2 1 -4|piece~ken>=2 -4 3 -2 -5 -1 8|piece~kend=-1 -2 -5 4 -4 -2 11
piece~kept=-1 -10 -2 1 6 -3 11|piece~ker>=-3 -5 12 -1 11 -2 -10|piece~keri=-1 10 0 -1 -4 0 -3
piece~kers=-3 4 1 5 -9 -2 4|piece~kes>=0 1 3 0 -2 -1 2|piece~ket>=12 5 -10 -10 8 -6 3
piece~key>=-2 -2 -7 11 0 -1 3|piece~keyb=3 9 -4 -3 -4 -1 -1|piece~keys=4 -7 4 2 -2 -1 1
piece~kick=0 2 -3 0 -2 -1 6|piece~kid>=0 3 1 -1 -1 0 0|piece~kids=-5 20 -4 -5 -11 -4 10
piece~kind=-4 0 -1 -2 1 8 -1|piece~king=0 16 5 8 -13 -7 -7|piece~kitc=3 -7 9 -1 0 0 -2
piece~kle>=-1 17 -11 -1 -2 -1 1|piece~knoc=0 6 1 0 0 -2 -2|piece~know=1 -13 0 -2 7 -6 15
piece~ksgi=1 -1 2 -1 0 0 1|piece~ktop=0 -3 3 4 -2 0 0|piece~kup>=-1 5 -1 5 -1 0 -4|piece~lab>=1 -4 3 -3 3 -1 2
piece~labe=-2 3 1 -2 6 -1 -4|piece~lace=2 6 8 -4 -4 -1 -7|piece~lack=-1 10 4 -1 -2 -1 -9
piece~ladd=0 -8 -1 -1 -3 17 -2|piece~lado=-1 1 13 -3 -2 -2 -4|piece~lady=0 3 3 -1 2 0 -4
piece~lain=-2 -14 -11 -6 4 17 14|piece~lame=4 -2 -2 2 -2 -1 3|piece~lami=-1 -2 8 -2 3 -2 -4
piece~lamm=0 -4 -5 -1 -1 0 12|piece~lamp=-1 -5 3 -2 8 0 -2|piece~lan>=4 -2 -1 0 2 0 -1
piece~lanc=1 4 0 -3 -2 -1 2|piece~land=0 -2 3 -4 5 -1 0|piece~lank=0 14 -5 -1 4 -1 -8
piece~lans=3 -4 0 -1 -1 0 3|piece~lapt=-4 4 10 -7 3 -2 -3|piece~lar>=0 2 -2 -1 3 -2 1
piece~lara=5 -4 -3 -1 7 -1 -2|piece~lark=2 0 0 0 0 0 0|piece~larm=1 -5 0 1 5 -1 1|piece~laro=-1 2 -2 -1 0 4 -1
piece~las>=-4 1 3 -6 3 -4 9|piece~lase=-2 4 -2 -1 2 3 -4|piece~lass=7 -5 3 -3 -10 1 9
piece~last=-12 11 7 -1 2 -6 0|piece~latc=0 2 5 -3 -2 -1 0|piece~late=-2 -6 4 3 6 -1 -2
piece~laug=-1 0 -4 0 -1 0 9|piece~lay>=-1 -4 6 -1 -4 -1 6|piece~laye=1 -2 0 0 0 0 2|piece~lazo=4 0 0 0 -1 0 0
piece~lbox=9 -2 6 -2 -1 -5 -4|piece~lder=-1 -4 6 3 4 -1 -6|piece~ldin=6 -1 -4 -1 -4 -2 8
piece~ldn'=1 -1 -6 -3 -2 7 5|piece~le's=0 3 3 0 -1 0 -2|piece~lead=1 -1 -2 0 5 0 -1
piece~leak=-1 16 1 -5 -4 -4 -3|piece~lean=-2 -4 -4 8 2 5 -5|piece~lear=2 -6 5 8 -5 -2 1
piece~leas=12 10 7 -14 -9 3 -7|piece~leav=2 -7 2 3 -4 -2 8|piece~led>=-2 -5 -9 8 5 2 1
piece~ledg=0 1 -2 0 1 0 3|piece~left=-5 11 -13 -13 25 1 -5|piece~leig=3 -1 1 -1 4 -1 -4
piece~lem>=5 -3 0 3 -6 -1 3|piece~lema=-1 0 -2 4 -4 -1 6|piece~leme=1 -4 -2 -2 -1 -1 11
piece~lems=-1 -1 -2 0 0 0 7|piece~len>=-1 -1 6 -5 1 5 -4|piece~lend=1 0 7 -5 -2 -1 1|piece~lene=1 0 -1 -1 2 0 1
piece~lent=-2 -1 -4 -4 -5 16 1|piece~ler>=1 -5 8 -4 3 -1 0|piece~les>=-5 2 -10 4 18 -6 -1
piece~less=1 -16 2 3 -5 -4 20|piece~let>=2 -9 17 4 -3 -3 -7|piece~leta=-1 -3 4 -2 4 -1 1
piece~lete=2 -7 -3 6 8 -1 -4|piece~lets=0 0 6 -1 -1 0 -2|piece~lett=0 3 -4 -1 -2 -1 7
piece~leva=-1 -3 -1 -1 3 -1 6|piece~leve=-1 2 2 -2 -1 7 -4|piece~lia>=2 -1 0 -1 -1 0 3
piece~libr=5 7 2 -6 -4 -2 0|piece~lice=0 -1 3 1 -2 0 1|piece~lick=2 9 14 -4 -7 -2 -9
piece~lid>=-2 7 5 4 -9 -1 -2|piece~lido=-2 -4 -4 -1 12 -1 -1|piece~lien=-1 -1 7 -1 -1 -1 -1
piece~lies=-1 8 -2 2 -4 -1 -1|piece~liev=0 -2 3 -1 1 -2 4|piece~lift=0 -2 6 2 -2 0 -1
piece~ligh=3 7 8 -7 -4 -6 0|piece~like=0 -1 2 16 -8 -7 -1|piece~limp=1 -1 2 5 -1 -1 -2
piece~lind=4 -7 9 -1 -1 -1 -2|piece~line=12 10 -3 -9 -4 -2 -4|piece~ling=3 -6 10 -3 2 14 -20
piece~link=2 2 0 0 -1 -1 1|piece~lip>=0 -4 2 0 6 0 -2|piece~list=3 1 6 -14 9 -5 2|piece~litt=-1 -2 0 6 -3 -2 4
piece~live=10 -7 -6 4 -2 -2 6|piece~lked=-1 -3 -2 -1 1 4 2|piece~lkin=-1 6 -6 -1 -1 2 2
piece~lks>=-1 -2 -1 2 -2 4 2|piece~lla>=-1 0 0 -4 0 -2 6|piece~llam=3 2 2 -2 -2 -2 0
piece~llan=1 -1 -1 -1 3 0 3|piece~llar=-1 4 -1 -1 -1 -1 3|piece~lled=-4 0 -1 4 -2 5 0
piece~lleg=2 2 -2 -1 -1 0 2|piece~llen=-1 -2 -2 5 -2 7 -2|piece~ller=-1 0 2 -2 4 -1 -1
piece~llev=-1 -3 -1 -1 3 -1 6|piece~llid=-2 -4 -4 -1 12 -1 -1|piece~llin=-1 6 0 -3 1 10 -12
piece~llis=-1 -1 -2 -1 -1 11 -4|piece~llo>=2 1 -4 8 -4 -2 -1|piece~llor=0 -1 1 0 0 0 4
piece~llow=7 1 -1 2 4 -2 -9|piece~lls>=-4 28 4 -8 -11 -3 -4|piece~llwa=0 -1 4 -1 4 0 -4
piece~lly>=3 5 -6 -6 -5 -3 14|piece~load=-1 0 3 -2 3 0 -2|piece~loan=-1 -4 -6 6 7 0 -1
piece~lock=-6 5 28 8 -7 -7 -21|piece~log>=-3 -1 1 -1 12 -2 -4|piece~logg=1 -3 -2 2 -2 0 5
piece~logi=-2 1 13 -5 1 -2 -4|piece~lol>=0 -1 -1 -1 0 -1 5|piece~long=4 -10 -3 4 8 3 -5
piece~look=-6 5 20 6 -6 -9 -7|piece~loor=-3 1 -1 -4 1 2 5|piece~loos=0 -2 8 -1 1 0 -3
piece~lor>=0 -2 -2 7 -1 -1 2|piece~lora=0 -1 1 0 0 0 4|piece~los>=0 12 -4 -2 -5 -5 6
piece~lose=4 14 -16 -9 1 -10 16|piece~lost=-2 -1 -6 -7 -4 2 20|piece~lot>=-2 -9 0 0 18 -4 -2
piece~loud=-1 4 2 -1 -3 -1 2|piece~loun=0 0 1 -1 2 0 -1|piece~love=-1 9 -1 -1 -4 -1 1
piece~low>=6 14 1 -7 -9 10 -13|piece~lowe=-1 3 -5 6 6 -1 -6|piece~lowi=-2 0 2 -1 -2 -1 6
piece~lpde=5 -1 -1 0 0 0 1|piece~lrea=-2 -5 -5 -3 3 7 7|piece~lse>=-4 -8 2 11 7 -2 -4
piece~lso>=-4 -12 22 7 -4 -2 -7|piece~lter=1 -4 -2 11 -1 -1 -3|piece~luck=0 7 0 0 0 0 -4
piece~lue>=-1 -3 -2 -1 3 -1 6|piece~luff=4 0 -1 0 0 0 -1|piece~lug>=0 7 5 -4 -3 0 -4
piece~lugg=-1 13 2 -4 -4 -2 -4|piece~lumb=2 -3 -1 -1 7 0 -2|piece~lumn=-2 -1 3 -4 2 5 -2
piece~lunc=-2 16 -4 -4 -4 -3 2|piece~lune=3 1 -1 0 -1 0 -1|piece~lush=-1 -4 -1 1 -1 -3 12
piece~luz>=-1 0 7 -3 -2 -1 2|piece~lve>=0 -4 -2 -2 8 -1 2|piece~lved=1 1 -1 0 2 0 0
piece~lver=0 -2 -4 9 -1 -1 1|piece~lves=0 -4 -2 10 3 0 -4|piece~lvio=-3 15 -3 -3 -3 -2 0
piece~lway=-1 7 1 -2 1 -1 -5|piece~m's>=-2 -4 2 -2 10 -2 -1|piece~mabl=-1 1 -4 4 -2 5 -2
piece~mach=0 4 -2 -4 4 -1 1|piece~made=0 -2 -1 -2 2 0 5|piece~mage=-1 2 3 1 2 -1 -4
piece~mail=36 -24 8 -3 -1 -10 -4|piece~main=4 -6 1 -1 6 -1 -4|piece~make=0 1 1 -1 0 -1 3
piece~mal>=-2 4 -7 14 -5 -2 -1|piece~mall=-1 -4 -4 -2 14 0 -4|piece~man>=-2 1 -5 7 -4 4 1
piece~mana=4 7 -6 0 -5 -4 6|piece~mand=-1 0 -2 3 -2 -1 3|piece~many=0 -4 -1 11 -2 0 -1
piece~map>=0 4 -2 -1 4 0 -2|piece~marc=1 -6 5 -3 1 7 -4|piece~mare=-1 3 8 -3 -2 -1 -2
piece~mark=0 -4 -1 3 3 0 1|piece~marr=1 1 -3 0 4 0 -1|piece~mart=1 1 -2 -2 4 -2 2|piece~mas>=-2 4 -4 2 7 -1 -5
piece~mate=6 -4 -2 6 -2 0 -4|piece~math=-2 -6 14 0 -1 -1 -2|piece~mati=19 3 -5 -4 -5 -2 -5
piece~matt=7 0 0 -1 -1 -1 -2|piece~may>=-2 -8 -4 17 -2 -3 2|piece~mbar=0 -2 0 -1 -2 0 7
piece~mber=0 8 -11 5 14 -5 -10|piece~mbia=-2 -3 8 6 0 -2 -5|piece~mbie=-2 -2 10 4 -2 -2 -5
piece~mbly=-1 10 -3 -1 -3 -1 0|piece~mbre=1 -1 -1 -1 6 -1 -1|piece~mean=-1 1 4 1 -2 -1 0
piece~mebo=0 -6 17 1 3 -4 -10|piece~med>=-4 -6 -2 -1 -3 -4 21|piece~medi=0 9 2 -2 -2 -2 -4
piece~meet=-2 -7 8 2 5 -1 -4|piece~mell=-2 -7 2 -2 -7 6 12|piece~memb=3 0 0 0 0 0 0
piece~men>=2 -4 -2 4 -2 -1 5|piece~mens=12 -4 -4 4 -2 -2 -4|piece~ment=2 -8 6 -6 2 -1 5
piece~menu=3 -5 -2 -1 -1 0 8|piece~meon=-1 3 11 -5 -2 -1 -4|piece~mer>=0 -4 -2 2 2 -1 5
piece~mera=-2 4 13 -2 -2 -1 -8|piece~merg=4 2 -1 0 -1 0 -2|piece~mero=2 -3 -4 -2 12 -2 -2
piece~mes>=-5 11 -12 -8 6 -4 14|piece~mess=28 5 -6 -8 -10 1 -7|piece~mete=0 6 -3 -1 0 0 0
piece~meth=0 -7 -2 22 -3 -1 -7|piece~mewh=4 -2 -2 2 1 0 -1|piece~mewo=2 -1 -3 3 -1 0 1
piece~micr=-1 -1 6 -1 0 0 -1|piece~midd=-1 1 -7 -4 7 7 -2|piece~mil>=0 -2 -2 -2 -1 -1 11
piece~mile=0 -2 -4 -1 -1 -1 10|piece~mili=-3 8 -2 2 -4 -1 1|piece~mily=-1 -4 -5 14 0 0 -1
piece~min>=0 10 -2 -2 -2 -1 -1|piece~mina=-1 -1 8 -1 -1 1 -3|piece~mind=0 -1 -1 4 -2 4 -3
piece~mine=-2 15 -9 2 -6 -2 3|piece~ming=-2 -8 -2 -7 -3 5 18|piece~mini=1 7 0 -2 -3 0 -1
piece~minu=-4 12 -4 -2 -7 4 2|piece~mise=-2 -8 -1 -2 12 -1 4|piece~mism=-2 9 -6 16 -8 -3 -5
piece~miss=-2 11 -16 -6 1 11 3|piece~mmed=0 4 -3 -1 -1 -1 4|piece~mmen=5 -4 1 -1 -1 5 -2
piece~mmer=0 -1 -1 0 -1 0 4|piece~mmin=0 -7 2 -1 -2 -1 10|piece~mnos=-1 0 4 -3 -2 5 -2
piece~mode=5 -4 -4 5 2 -1 -3|piece~mole=-1 -2 -3 -1 -1 5 4|piece~mom>=-1 -2 -1 5 1 0 -1
piece~mome=0 6 -3 -1 0 0 0|piece~mon>=4 -2 -2 -2 7 -1 -2|piece~mond=10 3 -1 -4 -4 -3 0
piece~moni=5 -4 12 -1 -2 -4 -4|piece~mont=-2 -4 4 -5 -6 16 -1|piece~moot=0 -3 2 2 2 0 -1
piece~more=-4 -13 14 -9 6 -8 15|piece~morn=-8 14 -2 -7 4 -5 5|piece~morr=2 2 -2 6 -1 0 -5
piece~mos>=4 0 -4 2 -5 -4 7|piece~most=2 -8 1 -2 2 3 3|piece~mote=2 -1 1 -1 3 0 -2|piece~moth=0 -2 -1 -1 2 0 4
piece~mous=-2 -2 3 -5 6 4 -4|piece~move=-1 -6 0 1 14 -2 -5|piece~movi=-1 -2 5 -1 5 -1 -2
piece~mpie=1 -2 4 -2 -2 4 -2|piece~mpla=-2 -10 -10 2 3 -3 22|piece~mple=22 -14 -1 1 5 -4 -8
piece~mpoc=-1 5 3 -2 -1 -1 -2|piece~mpre=-1 1 3 -1 -1 -1 0|piece~mpri=-1 1 3 3 -2 -1 -2
piece~mpty=-3 10 -4 -1 3 -1 -2|piece~mput=-4 5 18 -6 2 -4 -11|piece~mrs>=7 -2 9 -2 4 4 -18
piece~much=-6 -4 -5 9 -9 -6 22|piece~muni=2 2 -2 -1 -1 0 2|piece~must=0 -2 3 -1 -2 0 4
piece~muy>=-4 -6 2 6 -5 9 -1|piece~myse=-1 11 -4 2 -3 -1 -2|piece~n's>=-1 10 -4 -4 3 -1 -3
piece~n't>=-11 36 20 -36 -19 -12 23|piece~nada=-2 7 -4 -2 3 -2 -1|piece~nadi=-2 -5 -3 -2 -1 9 7
piece~nal>=-4 -3 9 -2 7 -1 -5|piece~name=-5 -8 -20 5 24 1 5|piece~nana=-2 10 -2 3 -2 -1 -3
piece~nanc=0 -2 1 0 4 0 -1|piece~naro=0 3 -1 -1 -1 0 2|piece~nas>=-2 6 5 -2 -3 -2 0
piece~nato=-3 2 8 -1 -2 -2 -1|piece~nbox=2 10 -2 -1 -2 -1 -4|piece~nca>=0 9 -1 -1 -1 -1 -3
piece~nce>=-6 3 20 -21 -4 -2 11|piece~ncem=-1 4 -3 0 -1 0 2|piece~ncer=3 -2 -2 0 -2 0 6
piece~nch>=-3 10 -8 -7 2 -4 11|piece~nche=0 -8 2 3 -1 0 7|piece~ncia=2 1 1 -2 -1 -1 1
piece~ncil=0 -2 6 -1 0 0 -1|piece~ncio=-2 -1 -4 7 -4 5 0|piece~ncip=-1 1 3 -1 -1 0 0
piece~nco>=-1 1 -2 -2 -2 6 2|piece~ncon=1 3 -2 -1 2 -1 -1|piece~ncy>=3 0 -1 3 0 0 -2
piece~nda>=2 -6 2 -2 8 -1 -1|piece~ndan=1 1 -2 7 -3 4 -5|piece~ndar=2 0 3 -4 -2 -1 5
piece~nday=10 2 -2 -2 -1 -3 -1|piece~nde>=1 2 12 -2 -3 -1 -7|piece~nded=-2 0 -2 -1 6 -1 3
piece~ndel=3 -1 0 0 0 0 0|piece~nden=2 -2 2 0 -1 0 1|piece~nder=7 -8 -10 -5 14 3 0|piece~ndig=0 -1 -1 -1 0 0 6
piece~ndin=-1 12 -1 -5 -4 -2 3|piece~ndle=0 -2 4 0 1 0 -1|piece~ndly=-2 -5 -2 -1 3 8 1
piece~ndma=0 -2 1 3 2 0 -2|piece~ndo>=-6 14 -6 6 1 -6 -2|piece~ndor=1 -7 -4 -2 17 -1 -3
piece~ndow=-2 -4 10 -4 4 -1 -1|piece~ndqv=4 -1 0 0 0 0 -1|piece~ndra=9 -5 0 -1 -1 0 -1
piece~nds>=0 -6 1 8 -8 -5 11|piece~ne's=-1 -7 1 6 5 0 -2|piece~near=0 -5 -2 0 -1 0 11
piece~nece=0 -2 2 -2 7 -1 -2|piece~nect=-1 -2 8 1 -2 0 -1|piece~ned>=6 -5 -10 -17 15 -1 12
piece~need=-4 0 25 -1 -14 -6 2|piece~nel>=3 -4 -5 2 7 -1 -1|piece~ner>=-2 0 11 2 0 -2 -8
piece~nera=2 0 0 0 0 0 0|piece~nero=6 -1 -1 0 -2 0 0|piece~nes>=-4 8 1 -2 -1 -6 6|piece~nesd=2 -4 1 4 -3 0 2
piece~ness=4 -2 -2 -1 0 2 0|piece~nest=0 -5 8 -3 1 -1 1|piece~net>=-1 -4 8 -1 -1 -1 1
piece~neve=-2 -7 9 -7 4 -5 10|piece~new>=-1 -2 -4 14 -2 -15 11|piece~next=-4 -10 32 0 -1 -6 -9
piece~nfer=6 -5 4 -1 -2 3 -4|piece~nfir=-2 -6 1 -2 -4 -2 16|piece~nfor=-1 -1 -1 -1 7 -1 -1
piece~ng's=0 2 -2 -2 0 0 4|piece~nga>=-1 -2 -1 -2 -1 6 3|piece~nge>=0 13 -9 7 3 -2 -10
piece~nged=0 3 -7 -5 16 3 -9|piece~nger=3 -4 -7 -3 -3 -2 16|piece~nges=3 -4 -2 2 -1 0 4
piece~ngin=3 3 -1 -1 -2 0 -1|piece~ngle=-7 7 -5 -5 -5 -2 19|piece~ngo>=-1 -4 -1 9 1 2 -4
piece~ngs>=-4 12 4 6 -7 -3 -7|piece~nice=-4 -4 -4 6 -8 1 14|piece~nici=3 1 -3 -1 -4 6 0
piece~nico=-1 -2 3 -2 2 2 -1|piece~nigh=-4 -9 3 3 9 -5 4|piece~nina=-1 2 8 -1 -1 -1 -3
piece~nine=0 6 -2 -1 -4 5 -2|piece~ning=-7 17 -6 5 7 -9 -4|piece~nino=-2 3 1 4 -2 -2 1
piece~niqu=2 1 0 0 0 0 -1|piece~nir>=-2 11 -4 -2 -3 3 -2|piece~nish=-1 2 -2 5 3 -2 -4
piece~nist=1 7 0 -2 -3 0 -1|piece~nito=4 -5 11 -2 1 -4 -4|piece~nity=5 -1 2 0 -1 0 -3
piece~niza=-1 3 -1 0 -1 0 2|piece~nkin=0 8 0 0 -1 0 -5|piece~nkle=-1 -4 -2 -2 3 0 7
piece~nks>=-2 3 5 -9 -8 -10 23|piece~nksg=1 -1 2 -1 0 0 1|piece~nly>=2 10 -5 6 8 -6 -14
piece~nnec=-1 -4 8 1 -2 0 0|piece~nned=-1 -4 -2 0 2 -1 8|piece~nner=-1 2 9 -2 -2 -1 -4
piece~nnin=-1 3 2 2 -4 -1 0|piece~nnou=-1 4 -3 0 -1 0 2|piece~nobo=-6 9 -6 -8 2 11 1
piece~noch=-1 7 -4 -1 -1 -2 3|piece~nock=0 6 1 0 0 -2 -2|piece~nois=0 -4 5 0 -4 0 5
piece~noma=-1 1 -2 3 3 -1 -3|piece~none=-2 2 -6 5 -5 3 4|piece~noon=0 10 -2 -4 3 -1 -5
piece~nope=-3 22 -4 -4 -4 -4 -4|piece~norm=-1 -2 -6 14 -4 -1 1|piece~nort=0 -2 9 -1 -2 0 -3
piece~nos>=-3 7 1 -3 -4 3 1|piece~nost=1 0 0 0 0 0 0|piece~not>=13 24 -22 -24 6 -2 6
piece~note=3 -5 -9 2 24 -2 -10|piece~noth=-3 5 14 -12 -12 0 10|piece~noti=10 -11 -1 -3 10 -2 -1
piece~noun=-1 4 -3 0 -1 0 2|piece~nove=4 -1 -1 0 0 0 0|piece~now>=-11 -2 31 -13 -10 -10 17
piece~nown=3 -1 -1 0 2 0 -1|piece~nplu=0 6 -2 -2 0 -1 0|piece~nsaj=12 -4 -4 4 -2 -2 -4
piece~nse>=2 -2 3 -1 -2 0 2|piece~nsid=-1 0 5 -2 2 0 -2|piece~nsio=-1 -4 1 3 8 -1 -4|piece~nspe=-1 2 -6 1 2 0 4
piece~nspo=5 3 -2 0 -2 -1 -1|piece~nst>=0 -17 3 7 -2 -1 11|piece~nsta=0 2 8 -1 -2 -1 -4
piece~nste=-1 18 0 -4 -2 -4 -6|piece~nstr=2 -2 -1 3 -1 0 0|piece~nsur=0 -4 -1 0 8 0 -1
piece~nswe=17 -13 -4 -2 -6 6 3|piece~nt's=4 -4 -1 -1 5 0 -2|piece~nta>=-1 -5 3 7 3 -2 -2
piece~ntac=8 9 -2 -4 -3 -1 -6|piece~ntal=-1 2 2 -2 1 -1 1|piece~ntan=1 1 3 -1 -2 0 -1
piece~ntar=3 -4 1 -2 -2 -1 7|piece~ntat=4 -2 -2 -1 4 -1 -1|piece~nte>=8 7 -5 -5 -4 5 -4
piece~nted=-2 0 -4 -2 -1 -3 13|piece~nten=3 -4 -1 -3 1 4 2|piece~nter=-4 -8 19 3 -4 -4 -1
piece~ntes=7 6 -5 0 -5 -4 3|piece~nth>=-1 -2 -4 1 -5 18 -4|piece~nths=0 -1 1 0 -1 -1 5
piece~ntil=7 6 -11 0 6 -4 -4|piece~ntin=0 4 2 0 -3 -1 0|piece~ntio=-1 4 4 -2 6 -1 -8
piece~ntle=0 -2 0 5 -4 -1 3|piece~ntly=6 -3 -1 -1 1 0 -1|piece~nto>=-2 8 1 10 6 -6 -16
piece~ntos=1 -1 -1 6 -1 -1 -1|piece~ntra=-4 1 10 1 -5 -7 7|piece~ntre=4 -5 10 1 -2 -1 -5
piece~ntro=2 -2 3 -1 1 -1 -1|piece~nts>=-4 11 6 13 -23 -5 3|piece~nty>=-2 5 -6 4 5 -2 -3
piece~nuar=4 -2 0 -1 -1 0 1|piece~numb=-7 9 -5 8 10 -4 -9|piece~nume=0 -2 -4 -2 12 -1 -1
piece~nurs=-2 0 4 -5 4 -1 2|piece~nus>=3 0 -10 -1 -3 13 0|piece~nute=-3 5 7 1 -4 -9 4
piece~nven=0 -1 2 -1 2 0 -1|piece~nvit=7 -3 -1 0 -1 -1 0|piece~nwoo=4 0 -1 0 0 0 -1
piece~nybo=0 -4 -2 -2 -2 12 0|piece~nyfo=2 0 0 0 0 0 0|piece~nymo=-1 1 0 -4 3 -4 6|piece~nyon=0 0 2 -2 5 0 -4
piece~nyth=2 3 -14 12 -5 3 0|piece~nywh=0 5 -1 4 -2 0 -4|piece~oach=-1 1 5 -2 -2 -4 4
piece~oad>=-1 3 6 -1 -2 0 -2|piece~oane=-1 -4 -6 6 7 0 -1|piece~oard=1 9 11 -11 -7 -4 4
piece~oast=0 4 -4 -2 2 -1 1|piece~ober=-1 2 -1 -2 1 0 3|piece~oble=3 -3 -9 1 -8 -3 20
piece~obod=-6 9 -6 -8 2 11 1|piece~obot=0 2 2 1 -2 0 -2|piece~oche=-1 7 -4 -1 -1 -2 3
piece~ock>=-7 -8 25 -7 -1 -2 1|piece~ocke=-1 5 2 12 3 -4 -15|piece~ocks=0 11 -1 -1 -1 -3 -4
piece~oco>=-2 4 1 3 -2 2 -5|piece~octo=-2 0 4 -2 0 -1 3|piece~ocum=1 -1 1 -1 3 -1 -1
piece~odav=-1 10 -2 -1 -1 -1 -3|piece~oday=1 5 8 -2 -14 -6 9|piece~ode>=-1 2 0 12 -4 -1 -6
piece~odel=0 -2 -3 5 3 0 -2|piece~oder=5 2 -1 -1 -2 0 -1|piece~odia=2 -1 -6 -4 9 2 -2
piece~odo>=-1 1 -4 -3 -1 -1 11|piece~odos=-1 -1 1 -1 0 -1 5|piece~ody>=-9 4 5 -11 2 13 -4
piece~oes>=-3 -11 -13 43 -13 -4 2|piece~oesn=-2 16 3 -11 -1 -2 -1|piece~oeve=-1 3 1 -2 5 -1 -4
piece~ofes=0 -3 9 -1 -1 0 -3|piece~off>=-8 -9 14 1 4 -2 2|piece~offi=14 -1 6 -6 0 -6 -6
piece~ofic=10 -2 -6 -2 5 -2 -1|piece~ofte=0 -1 0 6 0 0 -3|piece~ogge=1 -3 -2 2 -2 0 5
piece~ogin=-1 2 9 -2 -3 -1 -3|piece~ogra=1 -1 9 -4 -2 -1 1|piece~oice=0 -1 5 -1 -1 0 0
piece~oiga=-2 -3 8 3 -2 -1 -2|piece~oile=1 -3 7 -1 -1 0 -1|piece~oing=-2 -6 2 5 -6 -2 11
piece~oint=1 -1 4 0 -2 5 -4|piece~oise=0 -2 6 1 -1 0 -1|piece~oja>=1 5 3 -3 -2 -1 -2
piece~ojec=1 2 -2 6 -4 0 -2|piece~oke>=-1 0 4 -4 3 -1 -1|piece~oked=-1 0 3 4 5 -2 -6
piece~oken=2 -4 3 -2 -5 -1 8|piece~okin=0 -3 3 -2 -2 0 6|piece~oks>=-4 -10 9 9 -5 -4 6
piece~ola>=3 3 -2 -3 0 -2 2|piece~old>=-10 -5 -5 4 12 4 1|piece~olde=-1 -2 7 4 3 -1 -8
piece~oldi=0 -2 -3 -1 -1 -1 10|piece~ole>=-4 -5 -1 -9 5 2 14|piece~olen=0 -5 6 -5 4 5 -3
piece~olid=0 -2 2 5 -4 0 0|piece~oll>=3 -1 2 -1 -1 0 -1|piece~olle=-1 -3 4 1 1 -1 0
piece~ollo=9 -3 -1 0 -1 -1 -1|piece~olo>=-1 3 0 3 -2 -1 -1|piece~olog=-1 -1 5 -3 4 -1 -1
piece~olor=-1 -3 -4 7 -1 -1 4|piece~ols>=3 0 0 0 0 0 0|piece~olve=0 -3 -5 11 1 -2 0
piece~olvi=-3 14 -4 -4 1 -4 -1|piece~omas=-1 1 -2 3 3 -1 -3|piece~omat=19 -4 -4 -2 -4 -2 -3
piece~ome>=-5 -9 3 20 -16 -8 17|piece~omeb=0 -6 17 1 3 -4 -10|piece~omeo=-1 3 11 -5 -2 -1 -4
piece~omes=-1 16 -6 -4 1 -1 -4|piece~omet=-1 -2 -6 24 -3 -1 -10|piece~omew=5 -4 -5 5 0 0 0
piece~omin=-1 1 -1 -5 -4 7 5|piece~omis=-2 -8 -1 -2 12 -1 4|piece~omme=5 -4 1 -1 -1 5 -2
piece~omo>=-1 -2 -3 7 6 -2 -4|piece~omor=2 2 -2 6 -1 0 -5|piece~ompl=-2 -13 -10 -4 9 -4 23
piece~ompu=-4 5 18 -6 2 -4 -11|piece~oms>=0 -1 -1 3 1 0 -1|piece~omun=3 0 0 0 0 0 0
piece~on't=-10 8 28 -5 -13 -6 -1|piece~onal=-1 -4 7 -1 4 0 -4|piece~once=1 0 -8 -4 -10 4 18
piece~ond>=-1 1 6 -6 6 -4 -2|piece~onda=13 0 2 -5 -7 -4 2|piece~onde=6 -1 -2 0 -3 -5 7
piece~one>=-24 30 10 -12 -7 -3 7|piece~oned=-2 7 2 -1 6 -1 -8|piece~oner=-1 1 4 -2 3 -1 -2
piece~ones=-3 -4 4 2 6 -4 0|piece~onfe=6 -5 4 -1 -2 3 -4|piece~onfi=-2 -6 1 -2 -4 -2 16
piece~ong>=-2 -12 -6 7 -2 9 9|piece~onge=4 -4 0 -2 5 0 -3|piece~onig=0 -3 -1 6 -1 0 0
piece~onit=5 -4 12 -1 -2 -4 -4|piece~only=2 10 -5 6 8 -6 -14|piece~onne=-1 -4 8 1 -2 0 0
piece~ono>=-2 4 1 6 -4 -2 -2|piece~ons>=3 -10 3 3 1 -2 3|piece~onse=2 0 -1 0 2 0 -1
piece~ont>=0 -5 18 -7 -2 7 -10|piece~onta=8 8 -4 -4 1 -2 -6|piece~onte=9 0 -1 -1 -2 -1 -2
piece~onth=-2 -4 4 -5 -6 16 -1|piece~onto=3 -2 3 1 -2 0 -1|piece~ontr=1 0 -1 -1 1 -3 4
piece~onwo=4 0 -1 0 0 0 -1|piece~onyf=2 0 0 0 0 0 0|piece~ood>=-5 -6 2 2 -15 11 13
piece~ook>=-4 5 -1 -11 2 19 -9|piece~ooke=-1 0 3 4 5 -2 -6|piece~ooki=-1 -4 -1 -1 -4 -1 13
piece~ooks=-4 -10 14 9 -5 -5 2|piece~ool>=3 -11 1 6 -4 -6 11|piece~ools=3 0 0 0 0 0 0
piece~oom>=9 8 19 -6 -1 -7 -20|piece~ooms=0 -1 -1 3 1 0 -1|piece~oon>=0 15 -2 -4 -4 -2 -4
piece~oor>=-8 0 6 -17 1 13 7|piece~oose=0 -2 8 -1 1 0 -3|piece~oot>=-1 4 -2 0 -1 0 3
piece~ooth=-1 7 -5 1 4 -2 -2|piece~ope>=-4 19 -2 -4 -4 -5 1|piece~open=-7 24 8 1 -14 -8 -2
piece~opie=1 -2 2 1 2 -3 1|piece~ople=-1 -9 -2 -4 1 6 10|piece~oppe=-3 4 -3 6 2 -4 -1
piece~oppi=0 4 4 -1 -4 0 -1|piece~ops>=-1 -2 5 -2 5 -2 -1|piece~opy>=-2 -3 -4 11 0 0 -2
piece~oque=-1 -1 9 -2 1 -1 -1|piece~or's=-1 -4 -3 5 7 -1 -2|piece~ora>=-6 -1 16 0 3 -5 -6
piece~oran=0 4 0 -2 4 0 -4|piece~ord>=2 1 4 -1 -5 0 1|piece~orde=1 5 13 0 0 -12 -6
piece~ordi=-1 6 -4 5 -3 -1 -2|piece~ords=-4 -2 -4 6 5 -1 1|piece~ore>=-7 2 7 -6 1 -9 14
piece~oreb=0 -4 6 0 4 0 -4|piece~ored=5 -1 -1 0 -1 0 0|piece~ores=2 1 -2 0 -1 0 2|piece~orgo=-1 -3 4 -4 7 -1 -1
piece~orig=-1 4 -2 -1 2 0 -1|piece~ork>=0 20 -15 -2 1 -6 3|piece~orke=-2 10 4 -5 -6 -3 4
piece~orki=6 1 -8 4 -2 -4 3|piece~orks=-5 -23 13 3 -3 6 11|piece~orm>=1 -5 1 -2 9 -1 0
piece~orma=1 -2 -8 14 -1 -1 0|piece~orn>=0 -1 -1 -1 2 0 3|piece~orne=0 5 1 -1 -1 0 -1
piece~orni=-8 14 -2 -7 4 -5 5|piece~orqu=-1 -2 -2 -1 -2 9 1|piece~orre=3 1 -7 5 9 -5 -4
piece~orri=2 1 -2 6 -4 -1 -1|piece~orro=2 1 -5 14 -4 -1 -7|piece~orry=-1 6 -6 -7 2 -4 12
piece~ors>=3 6 -1 -1 -2 0 -3|piece~ort>=0 -4 9 1 3 -2 -5|piece~orta=1 2 2 0 -2 0 0|piece~orte=3 -3 -4 -4 5 -3 7
piece~orth=-1 -4 8 -4 3 -5 5|piece~orwa=-1 -5 4 0 7 -1 -3|piece~ory>=-1 8 -3 -2 3 -1 -4
piece~ose>=-12 2 4 5 10 -6 -1|piece~osed=14 11 -6 -7 -10 -4 3|piece~oses=0 5 -5 -1 -1 0 4
piece~oset=-1 -4 2 -2 12 0 -5|piece~oss>=-1 -8 10 -2 10 -2 -5|piece~ost>=4 -7 -10 -4 -6 5 20
piece~oste=-1 -2 -1 1 8 -2 -2|piece~osti=1 -1 4 0 -1 0 -1|piece~ota>=0 0 -3 -2 8 -2 1
piece~ote>=9 8 -14 -2 16 -4 -12|piece~otea=0 4 -2 -1 0 -1 2|piece~otes=-2 -6 -1 0 13 0 -1
piece~oth>=-2 5 -11 5 4 -4 4|piece~othe=0 -4 -4 7 10 -5 -4|piece~othi=-3 2 3 -9 -6 0 14
piece~otic=5 -8 5 0 2 -2 -1|piece~otif=5 -1 0 0 0 0 -1|piece~otra=-2 22 -2 -4 -4 -4 -6
piece~otro=-1 -1 8 2 -1 -1 -4|piece~otto=4 0 2 -1 -1 0 -1|piece~ou'd=-3 5 -2 -5 7 4 -4
piece~ou'r=9 -1 4 -4 -4 -2 -2|piece~oubl=-2 2 1 -2 -2 -1 6|piece~oubt=0 -4 2 -1 0 0 5
piece~ouch=-1 2 -4 -4 2 -1 8|piece~oud>=-1 -4 0 2 3 -1 2|piece~ough=6 -14 -3 2 9 -8 9
piece~ould=-5 -2 13 4 -9 3 -3|piece~ounc=-1 4 -3 -1 -2 -3 7|piece~ound=-4 5 5 -13 9 -8 8
piece~oung=-1 2 -1 4 -4 -1 1|piece~ount=-4 -1 -1 5 19 -4 -12|piece~oup>=1 0 6 -2 3 -1 -4
piece~oups=2 0 0 0 0 0 0|piece~our>=21 -4 -10 -21 10 13 -8|piece~ours=7 -13 5 7 12 -4 -13
piece~ourt=-1 0 -1 -2 -2 8 -2|piece~ous>=-1 -10 9 10 -5 -2 0|piece~ouse=-2 1 1 -6 7 4 -4
piece~out>=0 -6 4 2 -4 1 4|piece~oute=-1 -2 -3 -1 1 0 8|piece~outl=0 -4 12 -2 0 -2 -2
piece~outs=-1 3 4 4 -6 -1 -3|piece~oval=4 3 -2 0 -2 0 -1|piece~ove>=2 8 -1 -7 -3 7 -4
piece~oved=1 -6 -2 1 14 -1 -5|piece~ovel=0 8 0 -1 -2 0 -4|piece~ovem=4 2 -1 0 0 0 -1
piece~oven=0 -2 0 -2 5 -1 3|piece~over=6 13 13 -9 0 -2 -20|piece~owed=-1 10 -9 6 0 -1 -4
piece~owel=1 3 1 -2 -1 0 0|piece~ower=-3 1 4 -1 8 -2 -6|piece~owev=-1 8 -1 -1 -2 0 -2
piece~owin=-2 3 3 -1 -3 -2 4|piece~own>=-4 0 0 0 8 -2 -1|piece~ows>=-4 -12 28 0 5 -5 -11
piece~oye>=-1 10 -2 -1 -1 -1 -3|piece~oze>=0 0 -1 0 -1 0 5|piece~pace=-1 -8 0 3 5 -1 3
piece~paci=5 -4 -1 -2 3 -1 2|piece~pack=0 2 -2 0 4 -1 0|piece~pad>=0 0 -1 6 0 -1 -2
piece~paga=-2 8 -2 -1 -2 -2 2|piece~page=-2 10 -9 1 3 -5 2|piece~pair=-1 6 -6 1 2 0 -1
piece~pal>=-1 1 3 -1 -1 0 0|piece~pan>=-1 -2 -1 -1 9 -1 -1|piece~pane=3 -4 -5 2 7 -1 -1
piece~pani=0 -3 -1 3 5 -1 -2|piece~pant=-1 2 2 -2 1 -1 1|piece~pape=-3 -1 -1 0 13 -4 -3
piece~para=0 -15 8 12 15 -9 -9|piece~pare=0 4 -5 3 -6 -3 9|piece~park=-1 4 4 -4 -4 -1 2
piece~part=-1 6 4 -3 -4 -1 1|piece~pass=1 0 4 5 -5 -4 1|piece~past=0 12 -6 -1 -2 -1 0
piece~patc=1 4 -2 0 0 0 -1|piece~pati=-2 5 -2 -1 -5 8 -1|piece~pay>=3 -4 -1 1 -1 -1 3
piece~pdat=1 2 -4 -1 5 -1 -1|piece~pdes=5 -1 -1 0 0 0 1|piece~peac=-1 -2 -1 -2 3 0 5
piece~peak=-1 1 4 -2 -2 -1 3|piece~pect=-1 -1 -7 0 2 -1 11|piece~ped>=-6 -10 9 6 10 -5 -2
piece~peed=-1 -2 -2 -1 -1 11 -1|piece~pel>=-1 -2 -4 4 4 -1 1|piece~pell=-1 -3 0 -4 15 -2 -5
piece~pen>=-7 32 3 5 -9 -6 -16|piece~penc=0 -1 6 -1 -1 0 -1|piece~pend=0 2 2 3 -1 0 -4
piece~pene=1 0 3 -4 0 -2 4|piece~peni=0 -2 6 -1 0 0 -1|piece~pens=-2 3 7 3 -4 -4 -1
piece~peop=-1 -9 -2 -4 1 6 10|piece~per>=-2 -1 13 -4 1 -4 -3|piece~perf=-4 -9 2 4 -7 -3 18
piece~peri=0 10 2 -5 -4 -3 1|piece~perm=2 10 -2 -3 -1 -1 -3|piece~pero=-4 5 10 -5 -5 5 -4
piece~pers=4 1 1 -1 -2 -1 -1|piece~phon=-9 -4 2 2 1 13 -4|piece~phot=-2 1 -1 -1 7 -1 -2
piece~pick=-1 4 -4 1 -4 -2 7|piece~pict=-2 5 -1 -1 2 3 -4|piece~pido=-1 2 -2 -1 -1 -1 6
piece~pien=7 -1 -1 -1 -1 0 -1|piece~pier=1 -2 2 -2 3 3 -3|piece~pine=2 0 0 0 0 0 0|piece~ping=-1 3 8 -4 -1 -4 0
piece~pink=0 5 6 -1 -1 -1 -6|piece~pipe=0 4 -3 3 0 0 -2|piece~pire=-2 -6 6 -1 7 -1 -2
piece~plac=2 10 5 -4 -4 -1 -7|piece~plai=-2 -14 -11 -6 4 17 14|piece~plan=4 -6 5 -3 1 0 2
piece~play=-1 -4 7 -1 -2 -1 2|piece~plaz=4 0 0 0 -1 0 0|piece~ple>=21 -19 7 -4 -4 2 -1
piece~plea=10 8 7 -14 -4 -4 -4|piece~pled=0 1 -1 0 -1 0 3|piece~plen=1 4 3 -1 -3 -2 -1
piece~plet=0 -4 -1 0 5 0 0|piece~plie=4 -3 -1 0 0 0 2|piece~plug=-2 18 6 -8 -4 -3 -7
piece~plum=2 -3 -1 -1 7 0 -2|piece~ply>=13 -4 -1 -2 -5 -3 4|piece~poco=-1 5 2 -3 -2 3 -3
piece~poin=1 -1 4 0 -2 5 -4|piece~pole=0 1 -1 0 1 0 2|piece~pond=11 -2 -3 -2 -4 5 -4|piece~pons=2 0 0 0 0 0 0
piece~por>=7 10 -9 -8 9 -8 0|piece~porq=-1 -2 -2 -1 -2 9 1|piece~port=4 -4 10 -8 12 -4 -8
piece~pose=-1 8 0 1 -1 0 -5|piece~post=3 -3 -1 1 4 -1 -1|piece~pot>=0 -10 0 -1 3 0 11
piece~powe=-1 -3 7 1 2 -1 -4|piece~pped=-4 -3 6 1 12 -6 -4|piece~ppen=-1 1 -4 6 5 -2 -4
piece~ppin=-1 1 8 -1 -5 -2 2|piece~ppor=2 -1 2 0 -1 0 -1|piece~ppos=-1 8 0 1 -1 0 -5
piece~ppre=-2 -2 2 -5 -4 -2 14|piece~ppro=5 1 -1 -1 -1 0 -1|piece~ppy>=-2 -7 -6 -2 -5 16 8
piece~prec=-2 -2 2 -5 -4 -2 14|piece~preg=0 -4 -1 4 -1 5 -2|piece~pren=0 5 7 -3 -2 -2 -4
piece~pres=4 4 -4 -4 3 -2 1|piece~prim=-1 1 3 3 -2 -1 -2|piece~prin=1 10 15 0 -7 -8 -10
piece~prob=3 0 -11 1 -9 -3 20|piece~prof=0 -3 9 -1 -1 0 -3|piece~prog=1 2 7 -5 -2 -2 0
piece~proj=1 2 -2 6 -4 0 -2|piece~prom=-2 -8 -2 3 11 -1 1|piece~prop=-1 -2 -2 0 12 -1 -5
piece~prov=5 2 -2 1 -1 0 -2|piece~prui=7 -4 -2 -1 3 0 -2|piece~pted=11 0 -2 -1 -2 -1 -2
piece~ptio=-3 -5 8 0 -2 -1 5|piece~ptop=-4 4 10 -7 3 -2 -3|piece~pty>=-3 10 -4 -1 3 -1 -2
piece~pude=-1 -1 -4 -2 -1 -1 11|piece~pued=-4 -8 5 32 -7 -6 -11|piece~puer=-2 3 3 -5 2 -4 5
piece~pues=4 -1 -1 1 -1 0 -1|piece~pull=-1 11 5 -3 -4 -1 -5|piece~put>=-6 -10 11 10 19 -3 -18
piece~puta=-1 6 5 -2 -2 -1 -4|piece~pute=-2 0 14 -4 2 -2 -7|piece~quar=1 11 -1 -6 -1 -2 0
piece~que>=-12 5 -18 11 14 -3 5|piece~quea=-2 -6 11 -4 -4 -1 6|piece~qued=-4 12 13 -6 -6 -4 -3
piece~ques=14 -4 4 1 -5 -2 -6|piece~quic=-1 -5 0 2 -4 11 -1|piece~quie=-2 -4 3 -2 -10 -3 20
piece~quin=0 5 -2 -4 -3 -2 7|piece~quir=5 -4 -1 -1 4 0 -2|piece~quit=-2 2 1 -2 0 1 1|piece~qvis=4 -1 0 0 0 0 -1
piece~r's>=-4 -8 10 3 15 -4 -11|piece~rabb=0 -1 1 -1 3 0 0|piece~raci=-5 -10 1 5 -8 5 14
piece~rack=-2 12 9 -5 -4 -2 -6|piece~ract=2 -2 2 2 -1 0 -1|piece~rada=-1 -1 6 -1 1 0 -2
piece~rade=5 4 5 -3 -6 -5 1|piece~radi=2 11 -5 -1 -4 0 -2|piece~rado=1 9 2 -4 0 -2 -4
piece~rage=0 -2 1 -2 6 0 -1|piece~raig=0 -4 2 -1 -1 0 5|piece~rain=2 -4 1 -3 -7 2 11
piece~ram>=2 -3 12 -4 -4 0 -2|piece~rama=0 2 -2 -1 3 -1 1|piece~ran>=5 -1 0 -2 1 -1 0
piece~ranc=0 -6 6 -1 6 0 -2|piece~rand=1 -6 2 6 4 -1 -4|piece~rang=-2 9 -10 0 0 -2 6
piece~rans=4 2 0 -1 3 -2 -4|piece~rant=3 -5 -2 4 3 0 -1|piece~rapi=-1 1 -2 -3 -1 -2 10
piece~rar>=-5 3 -5 5 3 -5 5|piece~rari=-1 3 -5 -1 1 -1 6|piece~rary=7 1 7 -5 -1 -1 -6
piece~ras>=0 -4 1 -4 4 -4 8|piece~rash=-1 -11 -4 5 0 -2 14|piece~rass=0 -2 0 -1 -2 0 7
piece~ratc=0 -4 -2 -1 3 -1 6|piece~rate=2 1 13 -4 -4 -1 -7|piece~rati=-2 -8 -4 -4 -4 15 6
piece~rato=5 0 5 -4 -6 -1 2|piece~rawe=-1 -4 0 1 6 0 1|piece~ray>=-2 27 -8 -7 -4 -2 -3
piece~rbor=3 -2 -1 -1 -1 0 3|piece~rce>=0 -1 -2 0 7 0 -1|piece~rch>=3 -4 -1 -2 8 -1 -2
piece~rcom=0 3 3 0 -1 0 -2|piece~rcus=-1 -4 4 -1 -3 8 -3|piece~rdar=-1 -2 -2 -1 -2 11 -2
piece~rday=-2 4 6 -6 -2 -4 4|piece~rded=1 -1 2 -1 3 0 -1|piece~rder=-1 6 12 1 1 -12 -5
piece~rdes=0 0 -1 -1 -1 0 4|piece~rdin=-4 3 1 3 2 -1 -4|piece~rds>=-5 -4 -4 0 12 -2 4
piece~re's=1 7 14 -4 -5 -1 -10|piece~reac=13 -5 2 -1 -1 0 -5|piece~read=14 -10 1 -2 3 -1 -5
piece~reak=6 -10 4 0 3 -2 -1|piece~real=0 5 -1 -1 0 0 0|piece~ream=-2 -3 -1 -5 -7 2 16
piece~reas=3 -2 9 -2 -2 -1 -2|piece~reat=-4 -8 1 1 -11 16 7|piece~rebo=0 -4 6 -1 4 0 -2
piece~recc=7 -2 -2 -1 1 -1 -1|piece~rece=10 -1 -1 -7 -4 -4 8|piece~reci=10 -5 1 -6 -6 -4 12
piece~reco=-4 -7 -6 19 7 1 -8|piece~recr=-1 7 -2 -2 1 -1 -2|piece~rect=-1 5 -3 -6 18 -5 -5
piece~red>=12 12 1 -11 -1 -10 -1|piece~ree>=-6 12 -13 -6 -4 8 10|piece~reen=-7 13 11 1 5 -7 -14
piece~rees=-1 19 0 -2 -3 -4 -7|piece~reet=0 5 0 -1 -1 0 -2|piece~reez=2 -3 3 -1 2 0 -1
piece~rega=4 1 1 1 -2 -1 -2|piece~regi=0 0 3 -1 2 0 -1|piece~regl=-1 -2 -2 -2 6 4 -1
piece~regu=-1 -5 -2 3 4 5 -3|piece~rehe=0 3 2 0 0 0 -2|piece~reje=2 2 -2 0 1 0 -1|piece~rele=1 0 5 -1 -1 0 -2
piece~remo=4 2 -1 -2 3 -1 -4|piece~ren>=1 0 5 2 -2 -1 -3|piece~renc=7 -7 -1 -3 -2 3 4
piece~rend=-1 5 7 -3 -2 -2 -4|piece~rent=1 -5 8 6 -3 -1 -5|piece~reo>=5 8 -5 5 -8 -3 -1
piece~reop=-1 6 7 -4 -4 -4 0|piece~repa=-1 7 -8 1 2 0 0|piece~repl=14 -1 1 -4 -7 -4 4
piece~repo=-4 -3 3 -6 17 -2 -4|piece~repr=2 3 0 0 -1 0 -2|piece~requ=8 4 -5 3 -4 -1 -4
piece~res>=1 -9 4 -4 -1 -4 14|piece~rese=10 -3 -2 0 3 -1 -6|piece~reso=4 -2 -1 0 2 -2 0
piece~resp=16 3 -4 -3 -4 -2 -5|piece~ress=3 -2 -1 2 7 -3 -5|piece~rest=-1 2 -7 3 0 -2 7
piece~reta=1 -2 -2 -2 4 -1 3|piece~reti=5 0 2 -2 0 -1 -2|piece~retr=1 0 4 -1 -1 0 0
piece~retu=6 5 -1 -1 -4 -1 -2|piece~revi=8 -2 2 -1 -2 -1 -2|piece~rew>=-1 -7 -2 -2 -2 -1 16
piece~rfec=-4 -9 2 4 -7 -3 18|piece~rful=3 7 -2 -6 -5 -4 7|piece~rge>=-2 -4 -5 5 8 -1 -1
piece~rgen=20 -4 -5 -2 -4 -1 -4|piece~rger=0 4 6 -6 -1 -1 0|piece~rgin=0 4 6 0 -2 0 -6
piece~rgot=-1 -3 4 -4 7 -1 -1|piece~ria>=-3 -4 3 0 -5 5 6|piece~rial=-1 -4 -4 -2 16 -1 -4
piece~rian=-2 6 -1 -1 -4 -1 5|piece~ribe=1 -2 -3 -1 4 -1 3|piece~ribi=4 -1 -1 -1 -1 0 3
piece~rick=0 4 -4 -1 3 0 0|piece~rict=4 -5 2 1 -1 -1 3|piece~rida=3 2 -7 1 8 -2 -4|piece~ridg=3 -4 -1 6 -2 0 0
piece~ried=1 15 -4 1 -4 -5 -2|piece~rien=-2 0 -2 1 -2 11 -4|piece~rift=1 -1 0 0 2 0 0
piece~righ=0 0 -8 6 4 -3 2|piece~rigi=-1 4 -2 -1 2 0 -1|piece~rill=0 4 -2 -1 2 0 -1|piece~rime=0 -1 0 4 -1 0 -1
piece~rinc=-1 1 3 -1 -1 0 0|piece~ring=11 13 -5 2 -12 -7 -1|piece~rink=0 6 0 -2 4 0 -6
piece~rint=-5 14 13 3 -10 -7 -7|piece~rio>=-2 4 -3 1 4 -2 0|piece~riod=1 11 0 -5 -2 -2 0
piece~rior=0 -2 -5 8 3 -1 -2|piece~riou=-1 -3 -3 11 -4 -1 1|piece~rip>=0 -5 2 -2 7 0 -1
piece~ripp=-1 -7 12 -3 -2 -2 4|piece~rips=0 3 -1 2 3 0 -4|piece~rite=5 0 10 -4 -1 -4 -6
piece~riti=0 10 -3 2 -1 -1 -6|piece~ritt=-1 -4 -2 -1 5 -1 4|piece~rive=-4 13 2 5 -2 -4 -9
piece~rked=-2 14 3 -6 -2 -3 -2|piece~rkin=6 0 -6 4 -2 -4 3|piece~rks>=-6 -26 16 0 -5 5 18
piece~rlan=6 -2 -1 0 0 0 0|piece~rlo>=1 -2 -4 6 4 -2 -2|piece~rly>=-1 -4 -2 1 -2 0 10
piece~rmal=-1 -2 -6 14 -4 -1 1|piece~rmat=1 1 0 0 0 0 0|piece~rmed=-3 -5 2 -1 -4 -1 13
piece~rmis=0 10 -2 -3 -1 -1 -3|piece~rmom=0 6 -3 -1 0 0 0|piece~rnar=0 3 -1 -1 -1 0 2
piece~rned=-2 -4 -1 -4 10 -4 4|piece~rner=0 5 -1 -1 -1 0 -1|piece~rnes=2 -2 -1 -1 2 -1 2
piece~rnet=0 -2 6 -1 -1 -1 1|piece~rnig=-1 8 0 -1 -1 0 -4|piece~rnin=-3 10 -4 -1 3 -6 2
piece~rnit=5 -4 -1 7 -1 0 -4|piece~rnoo=-1 1 -2 -1 6 0 -1|piece~rns>=-1 -1 -5 0 9 -1 1
piece~robl=3 -3 -9 1 -8 -3 20|piece~robo=0 2 2 1 -2 0 -2|piece~rock=-1 -4 1 -1 -1 3 4
piece~rofe=0 -3 9 -1 -1 0 -3|piece~rogr=1 2 7 -5 -2 -2 0|piece~roja=2 6 -2 -1 -2 -1 -1
piece~roje=1 2 -2 6 -4 0 -2|piece~roke=2 -6 5 -4 -2 -1 9|piece~roll=4 -4 5 -2 1 -1 -2
piece~rom>=-5 -1 4 2 12 -8 -1|piece~rome=5 -1 2 2 -1 0 -4|piece~romi=-2 -8 -1 -2 12 -1 4
piece~ron>=-4 -4 -4 -7 5 12 3|piece~rong=-2 -4 -5 1 1 6 4|piece~ront=4 -5 6 -6 -1 9 -6
piece~room=9 5 20 -4 0 -8 -21|piece~rop>=-1 -3 -8 5 -5 -1 14|piece~roph=-1 -1 6 0 -3 0 1
piece~ropp=-2 11 3 -4 4 -4 -8|piece~rops=0 -4 -1 -1 6 -1 2|piece~ror>=0 -6 -3 -1 1 -1 12
piece~ross=-1 -2 5 -1 -1 0 2|piece~rote=2 6 -8 -4 9 -1 -2|piece~roub=-1 -8 3 -1 -2 -1 12
piece~roug=9 0 -7 5 1 -4 -4|piece~roun=0 6 -5 1 -4 -2 5|piece~roup=3 -1 5 -2 3 -1 -5
piece~rout=0 -1 -2 -1 2 0 5|piece~rova=5 -1 0 0 -1 0 -1|piece~rove=0 7 -4 -2 -4 10 -4
piece~row>=2 4 1 3 -8 -2 2|piece~roze=0 0 -1 0 -1 0 5|piece~rpen=0 -1 6 -1 -1 0 -1
piece~rque=-1 -2 2 -2 -4 9 -1|piece~rra>=-2 5 4 -2 0 -1 -3|piece~rran=2 -4 -2 4 3 0 -1
piece~rras=0 -2 0 -1 -2 0 7|piece~rrec=-4 1 -4 -4 18 -4 -1|piece~rreg=-1 -2 -2 -2 6 4 -1
piece~rren=1 2 0 0 0 0 0|piece~rreo=8 0 -3 8 -8 -1 -2|piece~rrie=-1 0 -4 6 1 -1 -1
piece~rriv=0 11 -3 2 -4 -1 -4|piece~rror=2 -6 -4 -1 0 -2 12|piece~rrow=3 3 0 5 -3 -1 -5
piece~rry>=-1 6 -6 -7 2 -4 12|piece~rsal=0 3 2 0 0 0 -2|piece~rsda=3 7 -8 -4 5 -2 0|piece~rse>=-2 4 6 1 0 -3 -4
piece~rsel=0 -6 -1 7 0 5 -4|piece~rson=4 1 1 -1 -2 -1 -1|piece~rst>=-2 3 -9 -4 1 1 12
piece~rta>=-2 3 3 -5 2 -4 5|piece~rtat=1 3 -1 0 -1 0 0|piece~rte>=4 -3 -2 -3 6 -2 2
piece~rted=-2 9 5 -6 -5 -3 4|piece~rtes=-1 -1 -4 -2 4 8 -2|piece~rth>=-1 -2 9 -5 2 -6 4
piece~rtme=0 -4 6 2 -2 -1 0|piece~rts>=-1 -9 11 -2 4 -2 2|piece~ruct=2 -2 -1 3 -1 0 0
piece~ruit=7 0 -4 -1 3 0 -3|piece~run>=0 -1 1 3 2 0 -4|piece~runn=-1 2 4 3 -3 -1 -4|piece~runs=0 -4 5 5 3 -1 -6
piece~rush=0 8 -2 -1 -1 0 -2|piece~rver=0 5 -2 2 -1 -2 -1|piece~rvic=0 -4 -1 -2 -4 9 4
piece~rwar=-1 -5 4 0 7 -1 -3|piece~rwis=3 -4 -2 -1 7 -1 -1|piece~rybo=0 3 2 -1 -1 -2 3
piece~ryin=1 2 -3 4 -1 0 -1|piece~ryon=-2 -1 3 -1 -1 11 -8|piece~ryth=0 1 -2 -5 5 2 -1
piece~safe=-1 -7 -7 5 6 -1 7|piece~sage=29 6 -5 -8 -10 -6 -4|piece~said=-3 3 0 -6 2 4 2
piece~saje=12 -4 -4 4 -2 -2 -4|piece~sal>=0 2 -8 -1 -2 13 -2|piece~sale=-2 2 3 -4 0 -2 4
piece~same=-10 35 26 -3 -11 -9 -27|piece~sand=7 -4 -2 3 -3 -2 1|piece~sar>=-1 2 -6 14 -2 -1 -4
piece~sat>=8 1 3 -2 -2 -1 -6|piece~satu=-1 6 -2 -1 3 -1 -2|piece~save=-1 6 -4 10 -6 -2 -1
piece~saw>=-1 -4 -4 -4 7 -1 7|piece~say>=-4 8 -10 -4 -1 14 -1|piece~says=-10 23 11 -17 3 -9 1
piece~sban=0 -2 1 3 0 0 0|piece~scan=-3 9 4 -7 -3 -5 6|piece~scar=1 0 -1 2 2 0 -1|piece~sche=3 -3 -3 -1 3 5 -4
piece~scho=7 -6 -2 3 -4 -1 4|piece~scie=1 0 2 -1 3 0 -3|piece~scor=0 -4 4 -1 8 -1 -4
piece~scra=0 -4 -2 -1 3 -1 6|piece~scre=-6 20 9 -4 -4 -6 -8|piece~scri=7 -8 4 -4 0 -2 4
piece~scue=-2 1 -2 1 7 -1 -2|piece~sday=6 3 -2 -4 7 -4 -4|piece~sde>=-1 1 -2 2 -1 0 3
piece~seat=-1 -5 10 -1 2 0 -2|piece~seco=-1 0 7 -6 7 -4 -2|piece~secr=1 -4 -1 -2 5 -1 3
piece~sed>=14 7 -17 -8 1 -10 14|piece~see>=-3 22 -16 7 -10 -2 4|piece~sees=0 5 -3 -2 3 0 -1
piece~self=1 3 -8 8 -6 1 2|piece~sema=6 -1 -3 -2 -2 -1 5|piece~semb=-1 10 -3 -1 -3 -1 0
piece~sen>=3 -1 6 -1 -1 0 -4|piece~send=9 12 3 -4 -3 -2 -14|piece~seno=-1 2 -3 -1 2 -1 4
piece~sent=12 6 -7 -4 -5 -4 3|piece~sepa=-1 -1 7 -2 5 -3 -2|piece~sept=-1 2 -4 -1 5 0 1
piece~ser>=1 3 -2 4 -2 -1 -3|piece~seri=-2 -5 -4 -3 21 -2 -4|piece~serv=1 0 -4 0 -5 7 3
piece~ses>=6 9 -16 -11 2 2 10|piece~sess=0 -2 -1 0 3 0 1|piece~set>=-6 -9 14 -2 12 -6 -2
piece~sett=0 9 -1 -2 -2 0 -2|piece~sgiv=1 -1 2 -1 0 0 1|piece~shar=-1 -6 7 4 2 -1 -3
piece~she'=3 -6 2 -2 14 -1 -9|piece~she>=-7 -7 10 -4 9 -4 3|piece~shed=-1 6 1 -4 -3 -1 2
piece~shee=0 1 -2 -1 3 -1 3|piece~shel=-1 -4 6 -2 9 -1 -5|piece~sher=2 -2 6 3 -4 -1 -3
piece~shes=2 -4 -4 -1 -1 -3 14|piece~shop=0 -2 -2 -1 8 0 -1|piece~shor=2 -2 -2 6 -2 -1 0
piece~shou=-4 8 -14 17 3 -7 -2|piece~show=-3 6 17 -3 -2 -5 -9|piece~shut=-1 -4 2 -2 0 -2 8
piece~sick=3 -4 -1 -2 -1 -1 7|piece~side=-4 5 14 -1 -3 -4 -6|piece~sign=-4 -1 1 -6 16 -4 -2
piece~sigu=0 28 -6 -4 -5 -4 -8|piece~sill=-1 2 -2 6 -3 -1 1|piece~sin>=-2 12 -4 -4 -4 -2 5
piece~sinc=-11 -6 23 -7 7 -9 5|piece~sine=5 -1 0 0 -1 0 -1|piece~sing=-4 0 -8 -5 4 -5 20
piece~sink=0 -6 14 -2 2 0 -5|piece~sion=-3 4 6 -2 8 -4 -9|piece~sist=-1 0 2 -2 5 0 -2
piece~sit>=9 -5 -4 1 -3 -2 5|piece~sita=-1 2 -2 -2 6 -1 -2|piece~site=3 7 8 -3 -6 -1 -7
piece~sito=-1 -1 4 -1 4 0 -2|piece~sits=0 6 -3 1 1 0 -1|piece~six>=-2 19 -1 -4 -10 3 -4
piece~sixt=0 3 1 0 -1 0 -1|piece~sked=-1 -1 0 -4 10 -3 1|piece~skin=-2 -4 7 11 -3 -1 -6
piece~sks>=0 0 9 -1 -1 -2 -1|piece~skto=0 -3 3 4 -2 0 0|piece~slam=0 0 -5 -1 -1 -1 10
piece~slot=-1 -3 -3 -1 11 0 -2|piece~slow=2 -4 2 -2 -4 14 -6|piece~sma>=-1 2 -3 14 -6 -1 -2
piece~smal=-1 -4 -4 -2 14 0 -4|piece~smar=2 -1 -1 -1 0 0 3|piece~smel=-2 -7 2 -2 -7 6 12
piece~smil=0 -2 -4 -1 -1 -1 10|piece~smoo=0 -3 2 2 2 0 -1|piece~sn't=-3 8 4 -16 1 -6 14
piece~snow=0 -1 -1 0 -1 0 5|piece~snt>=0 3 7 -3 -2 0 -3|piece~sola=-1 3 -2 1 -1 -1 3|piece~soli=1 -2 2 5 -4 0 0
piece~solo=-1 3 0 3 -2 -1 -1|piece~solv=1 -1 -3 1 2 -1 2|piece~some=-3 -15 17 20 -5 -8 -5
piece~son>=6 -10 0 4 -6 -1 8|piece~sor>=1 -2 -1 7 -5 -1 2|piece~sorr=-1 6 -6 -7 2 -4 12
piece~sort=0 -8 5 -1 -2 -1 9|piece~soun=-5 14 10 -10 -9 -7 7|piece~spac=-1 -8 0 3 5 -1 3
piece~spar=-1 2 6 -4 -2 -2 2|piece~spea=-1 1 4 -2 -2 -1 3|piece~spec=-1 3 -6 1 2 0 4
piece~spee=-1 -3 1 -4 -3 11 -2|piece~spel=0 2 -1 -2 5 0 -3|piece~spin=0 -1 3 -1 -1 0 2
piece~spla=0 1 6 -1 -1 0 -4|piece~spon=13 -1 -2 -1 -3 -1 -3|piece~spor=5 4 -2 -1 -2 -1 -2
piece~spot=4 -10 -2 -2 2 0 11|piece~spri=7 -6 2 -3 3 -1 -1|piece~spue=4 -1 -1 1 -1 0 -1
piece~squa=0 9 2 -5 -1 -1 -2|piece~sque=-1 1 0 -1 -3 -1 7|piece~squi=0 -3 -5 -2 3 -1 9
piece~sroo=-1 4 3 0 0 -1 -3|piece~ssag=29 6 -5 -8 -10 -6 -4|piece~ssed=3 2 -5 -1 -4 -1 9
piece~ssem=-1 10 -3 -1 -3 -1 0|piece~sses=7 -2 -8 -5 3 -2 8|piece~ssig=1 4 0 -1 -1 0 -1
piece~ssin=-2 4 -7 -3 5 -2 6|piece~ssio=-1 6 6 -4 1 -2 -5|piece~sson=0 -2 0 -1 -1 0 5
piece~ssro=-1 4 3 0 0 -1 -3|piece~ssue=-1 -3 8 -5 -1 -3 6|piece~sswo=1 -4 10 7 -3 -4 -7
piece~sta>=8 1 18 -15 0 -8 -2|piece~staf=8 -2 -3 5 -2 -1 -4|piece~stag=-1 -5 7 0 1 0 -1
piece~stal=-1 0 9 0 -4 -2 -1|piece~stan=-1 8 -2 0 0 -2 -2|piece~star=8 -3 3 -1 -9 2 1
piece~stat=7 -4 -3 6 6 -4 -7|piece~stay=0 7 -6 -4 -7 4 9|piece~ste>=7 1 -2 -4 6 -4 -4
piece~stea=-2 16 -2 0 -4 -4 -3|piece~sted=-4 18 -8 3 0 -4 -4|piece~stem=3 -2 -1 0 3 0 0
piece~sten=0 5 3 -1 -4 0 -2|piece~ster=-3 -6 6 -3 9 6 -7|piece~stic=-2 -12 5 2 7 -3 4
piece~stil=1 44 -16 -13 -16 -7 9|piece~stin=-1 -6 1 -1 0 -2 9|piece~stio=5 -4 2 3 -2 -1 -2
piece~stit=1 0 0 0 0 0 1|piece~sto>=-1 -1 -4 -3 -1 -1 12|piece~stod=2 -1 -6 -4 9 2 -2
piece~ston=3 -2 -1 0 -1 0 3|piece~stoo=0 13 -3 -2 -3 0 -4|piece~stop=-3 -4 8 9 -11 -4 7
piece~stor=-1 1 1 -1 1 -1 2|piece~stoy=6 1 -2 -1 -3 -1 -1|piece~stra=-1 -2 1 -6 0 -2 13
piece~stri=4 -1 -4 -1 5 -2 1|piece~stro=0 -8 -1 -1 4 -1 10|piece~stru=2 -2 -1 3 -1 0 0
piece~sts>=1 -2 4 -1 -1 0 0|piece~stuc=-1 -3 16 -5 -4 -2 0|piece~stud=-3 7 -7 -1 14 -4 -7
piece~sty>=0 5 -2 -1 0 -1 1|piece~sub>=5 0 4 -2 -4 -1 0|piece~subj=6 1 2 -1 -2 -1 -4
piece~subs=0 -5 8 0 -1 -1 0|piece~summ=0 -1 -1 0 -1 0 4|piece~sunt=3 0 0 0 0 0 0|piece~supe=-1 -6 9 5 -8 -1 3
piece~supp=1 8 -1 1 -2 0 -5|piece~sura=0 -4 -1 0 8 0 -1|piece~sure=-1 5 -2 -1 2 0 -1
piece~surg=2 -1 -1 -1 -1 0 3|piece~swea=0 4 -2 -1 -1 0 2|piece~swee=0 9 -1 0 -2 0 -3
piece~swer=17 -13 -4 -2 -6 6 3|piece~swit=-1 -4 -2 -2 9 -1 2|piece~swor=1 -4 10 7 -3 -4 -7
piece~syst=3 -2 -1 0 3 0 0|piece~t's>=-4 7 -6 -1 27 -8 -13|piece~tabl=-1 -9 23 -2 -3 -2 -5
piece~tach=-3 3 -4 -2 12 -2 -4|piece~tact=8 9 -2 -4 -3 -1 -6|piece~tado=1 5 4 -4 1 -2 -4
piece~taff=8 -2 -3 5 -2 -1 -4|piece~tag>=-2 -4 -4 -5 20 -1 -4|piece~tage=-2 -9 7 -1 8 0 -1
piece~tain=0 -1 1 0 -1 0 3|piece~take=-2 9 1 3 -5 -2 -1|piece~talk=-1 -6 6 -3 0 3 1
piece~tall=-2 2 11 -4 -2 -2 -1|piece~tamb=-2 -2 10 4 -2 -2 -5|piece~tamp=-1 5 3 -2 -1 -1 -2
piece~tan>=0 3 -4 -4 8 -3 1|piece~tand=-2 9 -1 1 -2 -1 -2|piece~tape=-1 1 2 -1 5 -1 -3
piece~tard=-2 0 -4 -2 -3 10 2|piece~tare=8 -3 -1 0 -1 0 -1|piece~tari=0 -2 3 -1 -1 0 4
piece~tars=1 -1 -1 -1 -1 9 -4|piece~tart=-4 4 9 1 -5 -5 1|piece~tary=2 -6 -4 -2 5 -1 6
piece~tas>=-1 1 -2 -1 -1 -1 6|piece~tate=3 2 -4 9 0 -2 -6|piece~tati=11 -2 -4 -4 5 -4 -2
piece~tatu=6 -1 -1 -1 0 0 -1|piece~tay>=1 5 -2 2 -2 0 -2|piece~taye=0 0 -2 0 -3 5 2
piece~tch>=0 -7 1 -5 5 -2 11|piece~tche=2 -1 5 -2 6 -4 -5|piece~tchi=0 2 -1 2 -1 0 -1
piece~tea>=0 -2 -1 -1 0 -1 7|piece~teac=1 6 3 -4 -4 -2 0|piece~tead=-2 16 -2 0 -4 -4 -3
piece~team=1 -5 2 1 -2 8 -4|piece~tebo=-1 5 2 -2 0 0 -2|piece~tech=3 -2 -7 -4 0 5 6
piece~ted>=10 14 -1 -20 2 -8 4|piece~tefu=0 -1 7 0 -1 -1 -2|piece~tele=0 -1 6 -1 1 0 -2
piece~tell=-6 1 -13 9 3 6 2|piece~tem>=3 -2 -1 0 3 0 0|piece~temp=0 -4 1 4 2 -1 0|piece~ten>=-5 0 4 -2 -4 11 -2
piece~tena=0 -2 1 0 4 0 -1|piece~tenc=-2 5 -1 -1 -2 6 -3|piece~tend=5 2 -5 -3 -5 3 4
piece~tene=-1 -1 2 -1 1 0 1|piece~teng=-1 -4 -1 8 -2 -2 4|piece~tens=-1 0 -1 2 7 -1 -4
piece~tent=7 4 -1 -1 -2 -2 -3|piece~ter'=0 -1 7 2 -4 0 -2|piece~ter>=4 3 12 -1 -9 3 -11
piece~terc=-1 2 2 -1 2 0 -3|piece~terd=-1 -1 7 -4 -4 -2 7|piece~tere=1 -1 -1 0 0 0 3
piece~teri=-2 -6 2 5 3 -1 1|piece~term=3 0 0 0 0 0 0|piece~tern=3 -2 6 -4 7 -5 -4|piece~ters=4 4 -8 -1 3 -3 4
piece~tery=-1 0 4 0 5 -1 -4|piece~tes>=-7 9 5 -1 6 -13 3|piece~test=0 4 -3 -4 -4 -1 9
piece~teve=0 -3 -2 -2 -2 4 7|piece~text=3 -2 3 -1 -1 0 -1|piece~than=-7 -16 16 -4 -29 8 34
piece~that=-14 -11 2 6 23 -1 -2|piece~the>=-16 8 24 -1 36 -26 -23|piece~thei=-2 1 -4 4 6 -1 -4
piece~them=-4 4 1 7 1 -4 -4|piece~then=-1 34 -7 5 -10 -5 -13|piece~ther=1 8 -1 13 3 -16 -6
piece~thes=1 0 -2 2 3 0 -2|piece~they=-4 10 -12 8 12 -8 -5|piece~thin=-3 -13 11 12 -11 -2 7
piece~thir=-1 12 -8 -3 9 -2 -6|piece~this=19 14 3 -1 -23 -16 4|piece~tho>=0 -2 16 -5 -1 -1 -5
piece~thos=-1 -4 -2 5 11 -1 -6|piece~thou=-2 -16 7 -6 5 -4 19|piece~thre=-7 3 -4 -6 -5 8 11
piece~thro=10 4 -8 3 -4 -4 0|piece~ths>=0 -1 1 0 -1 -1 5|piece~thu>=5 -1 -1 -2 3 -1 -2
piece~thur=4 6 -8 -4 5 -2 0|piece~thx>=-3 -8 -2 2 -7 -5 24|piece~tia>=1 -1 -2 -1 0 0 5
piece~tic>=4 2 -4 -1 4 -1 -2|piece~tica=12 -4 1 -1 -2 -1 -2|piece~tice=8 -9 0 1 3 -1 0
piece~tick=12 -28 3 -4 18 -6 7|piece~tico=4 -1 0 0 -1 0 0|piece~tiem=-1 -1 -1 5 2 0 -1
piece~tien=-2 2 -2 2 -8 5 3|piece~tifi=4 -4 -1 -1 6 0 -1|piece~tifu=-1 0 1 4 -4 -1 3
piece~til>=7 6 -11 0 6 -4 -4|piece~tile=0 -9 5 -1 4 0 4|piece~till=3 38 -18 -16 -9 -8 11
piece~time=-4 1 -4 9 -3 -4 6|piece~tina=1 3 -2 -1 -2 5 -3|piece~ting=-7 -13 7 -7 2 10 9
piece~tion=12 3 -4 -5 6 -9 -3|piece~tire=8 2 -1 -3 -3 -2 0|piece~titl=1 1 -2 -1 4 0 -1
piece~titu=1 -5 -1 -1 -7 13 2|piece~tive=6 -3 3 -1 -2 -1 -1|piece~tle>=-1 -5 -1 6 1 -2 3
piece~tlem=0 -2 0 5 -4 -1 3|piece~tlet=0 -2 6 -1 0 0 -1|piece~tly>=6 8 -4 -7 1 -2 0|piece~tmen=0 -4 6 2 -2 -1 0
piece~toas=0 4 -4 -2 2 -1 1|piece~tobe=-1 2 -1 -2 1 0 3|piece~toda=-1 20 4 -4 -16 -8 7
piece~todi=2 -1 -6 -4 9 2 -2|piece~todo=-2 -1 -3 -4 -2 -2 16|piece~told=-2 -6 -6 -6 13 11 -2
piece~tom>=0 0 5 -1 -1 0 -1|piece~toma=19 -4 -4 -2 -4 -2 -3|piece~tomo=2 2 -2 6 -1 0 -5
piece~ton>=1 -10 14 -2 2 -1 -3|piece~tone=-1 -4 18 -1 -4 -2 -5|piece~toni=0 -3 -1 6 -1 0 0
piece~tonw=4 0 -1 0 0 0 -1|piece~tony=2 0 0 0 0 0 1|piece~too>=-5 -17 12 9 -2 2 3|piece~tood=0 13 -3 -2 -3 0 -4
piece~took=-6 2 -14 -9 3 25 2|piece~top>=-5 2 14 -4 -2 -4 0|piece~topp=-1 -4 -2 9 -5 -2 6
piece~tor'=-1 -3 -2 6 4 0 -2|piece~tor>=-1 10 25 -8 -8 -8 -8|piece~tore=5 -1 -1 0 -1 0 0
piece~torm=0 -2 4 0 -1 0 1|piece~tors=-1 5 3 -1 -2 0 -2|piece~tory=0 3 -2 -1 4 0 -1|piece~tos>=0 6 -2 3 0 -2 -4
piece~touc=-1 3 -4 -3 -4 0 10|piece~toy>=6 1 -2 -1 -3 -1 -1|piece~tra>=-3 19 -4 1 -2 -6 -4
piece~trad=0 3 4 -1 -1 0 -2|piece~trai=1 -5 1 1 -1 -1 5|piece~tran=3 -4 2 -5 3 -4 7|piece~trap=0 -2 3 -1 0 0 2
piece~trar=-4 4 1 3 0 -4 2|piece~tras=-1 -8 0 6 -1 -2 8|piece~trat=1 7 0 -2 -3 0 -1
piece~tray=-1 9 3 -1 -5 -1 -2|piece~tre>=-1 -4 11 2 -1 -1 -4|piece~treg=5 -1 -1 0 0 0 0
piece~tric=8 -2 -1 0 -3 -2 2|piece~trie=2 20 1 -5 -5 -5 -6|piece~trip=-2 -3 6 -2 8 -2 -4
piece~tro>=1 0 6 -6 4 -2 -1|piece~trou=-1 -8 1 -1 4 -1 10|piece~truc=1 -4 -2 3 -1 5 0
piece~try>=2 2 -4 -2 -2 -1 6|piece~tryi=1 2 -3 4 -1 0 -1|piece~tsel=2 -2 -3 8 -8 -2 6
piece~tsid=0 4 5 -2 -2 0 -2|piece~ttac=-3 3 -4 -2 12 -2 -4|piece~tten=0 7 -7 -3 2 4 -1
piece~tter=5 4 8 -4 -8 -4 1|piece~ttin=-2 1 4 -6 1 3 1|piece~ttle=-1 -2 0 6 -3 -2 4
piece~tton=5 -10 9 2 2 -1 -5|piece~tuck=-1 -3 16 -5 -4 -2 0|piece~tude=-3 4 -6 0 1 10 -4
piece~tue>=3 2 -2 -1 3 0 -3|piece~tues=0 -3 3 -4 3 -2 4|piece~turd=-1 6 -2 -1 3 -1 -2
piece~ture=-3 -5 1 5 1 2 0|piece~turn=2 7 -5 0 10 -7 -6|piece~tus>=6 -1 -1 -1 0 0 -1|piece~tute=1 0 0 0 0 0 1
piece~twee=3 -2 -2 1 2 0 -1|piece~twen=0 5 -1 0 -1 0 -2|piece~twic=-1 14 -5 2 -4 -1 -4
piece~two>=-5 13 -5 -2 18 -5 -12|piece~type=2 3 -6 -3 -2 2 5|piece~u'd>=-3 5 -2 -5 7 4 -4
piece~u're=9 -1 4 -4 -4 -2 -2|piece~ual>=-1 14 0 -4 0 -2 -6|piece~uand=-2 -3 -4 11 2 -3 -1
piece~uant=-2 -2 -4 20 -2 -2 -6|piece~uare=0 9 2 -5 -1 -1 -2|piece~uart=-1 4 3 -2 -3 -1 2
piece~uary=3 -4 -2 -1 1 -1 5|piece~ubje=6 1 2 -1 -2 -1 -4|piece~uble=-2 2 1 -2 -2 -1 6
piece~ubsc=-1 -4 8 0 -1 0 -1|piece~ubst=1 0 0 0 0 0 1|piece~ubt>=0 -4 2 -1 0 0 5
piece~uch>=-4 11 -15 5 -4 -5 14|piece~ucha=-4 -6 6 1 -4 -2 10|piece~uck>=-2 2 14 -6 -4 2 -5
piece~ucke=-1 19 -6 -4 -12 -1 6|piece~ucti=2 -2 -1 3 -1 0 0|piece~ude>=-1 -6 -5 -3 -8 12 13
piece~uden=-3 9 -5 0 8 -3 -6|piece~udio=0 -4 3 -1 2 0 1|piece~ueda=-1 10 -4 3 -2 -1 -4
piece~uede=-2 -7 13 12 -5 -4 -6|piece~uedo=-4 1 10 11 -7 -5 -4|piece~uela=-2 1 -2 1 7 -1 -2
piece~uelv=2 2 -1 -1 -1 -1 2|piece~uen>=-3 8 -5 -5 -4 4 6|piece~uena=-1 4 -4 4 -2 -2 3
piece~uent=0 -4 0 2 6 -2 -1|piece~uera=4 2 -1 -1 -1 0 -1|piece~uert=-2 3 3 -5 2 -4 5
piece~ues>=-1 3 -2 -3 -1 0 5|piece~uesd=0 -3 3 -4 3 -2 4|piece~uest=14 -5 9 0 -7 -3 -8
piece~uffs=4 0 -1 0 0 0 -1|piece~ugge=-1 13 2 -4 -4 -4 -1|piece~ugh>=8 0 5 1 -6 -5 0|piece~ughi=0 -5 -1 0 0 0 9
piece~ught=-2 -10 -7 -3 15 -4 13|piece~ugus=-1 -9 -4 8 -4 -2 13|piece~uick=-1 -5 0 2 -4 11 -1
piece~uien=2 -2 2 4 -1 -1 -2|piece~uiet=-1 -1 0 -5 -8 -1 19|piece~uild=6 0 3 -2 -2 -1 -2
piece~uint=0 -2 0 -3 -2 -1 10|piece~uit>=-1 -2 -2 0 3 -1 5|piece~uite=0 11 -4 -1 -1 0 -3
piece~uitt=7 -4 -2 -1 3 -1 0|piece~uiz>=0 4 -2 0 1 0 0|piece~ular=0 -3 -1 0 5 0 -1
piece~uld>=-5 0 20 8 -7 -4 -10|piece~uldn=1 -1 -6 -3 -2 7 5|piece~ule>=2 0 -2 -1 6 -1 -1
piece~ull>=2 3 8 -5 -5 -3 2|piece~ulle=0 7 1 -2 -3 0 -1|piece~ully=0 4 -3 -2 -2 0 5
piece~ult>=0 -2 -3 -1 4 -1 4|piece~umbe=-7 6 -6 6 17 -4 -10|piece~umen=0 -2 0 4 3 -2 -2
piece~umer=0 -2 -4 -2 12 -1 -1|piece~umme=0 -1 -1 0 -1 0 4|piece~ummi=0 -4 6 -1 -2 -1 2
piece~umno=-1 0 4 -3 -2 5 -2|piece~umps=0 7 1 -1 -3 0 -2|piece~una>=-3 3 0 -1 8 -4 -2
piece~unce=-1 4 -3 0 -1 0 2|piece~unch=-3 15 -6 -5 -2 -3 5|piece~unci=-1 -2 -4 8 -3 -4 7
piece~und>=-5 5 3 -8 18 -4 -7|piece~unda=-1 -2 -2 1 8 -1 -1|piece~unde=0 -6 -4 -3 20 -2 -4
piece~unds=1 0 0 -5 -4 -4 14|piece~une>=4 -5 -4 6 5 -2 -4|piece~unes=3 1 -1 0 -1 0 -1
piece~ung>=0 2 -1 5 -5 -1 2|piece~unge=0 0 1 -1 2 0 -1|piece~unit=0 -4 1 2 5 0 -2|piece~unk>=1 -3 -1 4 -2 -1 2
piece~unni=-1 2 4 3 -3 -1 -4|piece~unpl=0 6 -2 -2 0 -1 0|piece~uns>=0 -4 5 5 3 -1 -6
piece~unt>=-2 -4 5 -4 19 -3 -11|piece~unta=0 3 -1 4 -1 0 -1|piece~unte=-1 2 -4 3 -3 5 -1
piece~unti=7 6 -11 0 6 -4 -4|piece~unto=3 0 0 0 0 0 0|piece~unty=-1 -1 -2 0 4 0 1|piece~upda=1 2 -4 -1 5 -1 -1
piece~uper=-1 -6 9 5 -8 -1 3|piece~uppo=1 8 -1 1 -2 0 -5|piece~ups>=1 -2 6 3 -3 -1 -2
piece~uran=0 -4 -1 0 8 0 -1|piece~urda=-1 6 -2 -1 3 -1 -2|piece~ure>=-5 4 -4 2 3 2 0
piece~ures=-1 -6 -2 -1 -1 -2 14|piece~urge=17 -4 -5 -3 -4 -1 2|piece~urin=1 -1 1 1 -1 0 1
piece~urio=-1 -3 -3 11 -4 -1 1|piece~urn>=5 7 1 4 -5 -2 -8|piece~urna=0 2 -1 -1 -2 -1 5
piece~urne=-2 -1 0 -3 10 -3 0|piece~urns=-1 -1 -4 1 7 -1 1|piece~urpl=0 1 3 -1 2 0 -2
piece~urs>=8 -14 5 0 14 -3 -8|piece~ursd=3 7 -8 -4 5 -2 0|piece~urse=-2 0 8 2 1 -3 -5
piece~urt>=1 -4 4 -1 2 0 -2|piece~urth=0 0 -1 -1 -1 -1 6|piece~usar=-1 -2 -5 14 -1 -1 -3
piece~usba=0 -2 1 3 0 0 0|piece~use>=1 -2 -12 2 8 14 -9|piece~used=-2 4 -5 0 2 -4 5
piece~user=1 3 -2 4 -2 -1 -3|piece~uses=1 -2 -1 -1 1 4 0|piece~ush>=0 7 -2 3 -1 0 -4
piece~ushe=-1 -3 0 -1 -1 -3 12|piece~usin=4 -3 5 -3 6 -1 -6|piece~ust>=-9 -1 -16 12 9 -4 12
piece~usto=2 -1 -6 -4 9 2 -2|piece~usua=-1 8 -2 0 -1 -1 -1|piece~usy>=-2 2 8 -1 -1 0 -4
piece~utad=-1 6 5 -2 -2 -1 -4|piece~ute>=0 -4 3 4 -2 -2 3|piece~uted=1 -1 -1 0 -1 0 4
piece~uter=-2 0 14 -4 2 -2 -7|piece~utes=-3 13 1 -5 -3 -7 6|piece~uth>=0 -2 4 -1 4 0 -3
piece~utif=-1 0 1 4 -4 -1 3|piece~utle=0 -2 6 -1 0 0 -1|piece~uto>=7 -2 -2 0 -1 0 -1
piece~utom=19 -4 -4 -2 -4 -2 -3|piece~uts>=-1 -4 0 4 -2 -1 6|piece~utsi=0 4 5 -2 -2 0 -2
piece~utti=0 -5 2 -2 6 -1 2|piece~utto=1 -9 10 3 2 -1 -4|piece~uty>=6 -4 0 1 -2 -1 0
piece~uys>=-2 0 -6 -3 -2 5 9|piece~uzzi=0 3 -2 -1 -2 -1 5|piece~vaba=0 -2 -1 -1 -1 0 6
piece~vaca=8 -1 -1 0 -2 0 -1|piece~val>=4 3 -2 0 -2 0 -1|piece~vale=2 0 0 0 0 0 0
piece~vece=-1 9 -2 -2 -1 -1 -1|piece~ved>=8 -7 -11 16 -1 -9 5|piece~vely=5 6 -1 -1 -3 -1 -4
piece~vemb=4 -1 -1 0 0 0 0|piece~ven>=-2 -14 -12 -6 -2 8 28|piece~vend=1 -7 -4 -2 17 -1 -3
piece~veni=-4 14 -7 -4 3 2 -4|piece~vent=1 -8 18 3 -7 -2 -5|piece~ver>=-8 -2 23 -13 -2 -5 9
piece~vera=1 -5 -1 -2 10 0 -1|piece~vere=6 -2 -1 2 -1 0 -2|piece~veri=7 0 1 -2 -2 0 -3
piece~vern=-1 8 0 -1 -1 0 -4|piece~vers=-2 7 -3 -4 7 -1 -4|piece~very=-4 5 5 2 -10 11 -7
piece~ves>=4 -9 0 14 -4 -3 -1|piece~vez>=-2 20 -4 -2 -2 -2 -5|piece~via>=-1 10 -2 -1 -1 -1 -3
piece~vice=0 -1 0 -1 -3 -1 8|piece~vici=-1 -1 -1 -1 -1 10 -3|piece~vide=0 5 -4 2 1 -1 0
piece~view=7 -1 -1 -1 -1 0 -1|piece~vin>=-1 3 1 -1 -1 0 1|piece~ving=3 -6 3 -1 -4 4 1
piece~vio>=-4 14 -4 -5 1 -4 2|piece~visi=7 6 -5 2 -1 -3 -4|piece~viso=1 -5 -3 4 -2 3 5
piece~vist=4 -1 0 0 0 0 -1|piece~vita=7 -3 -1 0 -1 -1 0|piece~voic=0 -1 5 -1 -1 0 0
piece~volu=0 -2 -4 10 -2 -1 1|piece~volv=-4 13 -5 7 -4 -4 -3|piece~vor>=2 2 0 0 0 0 0
piece~vuel=2 4 -1 -1 -1 -1 1|piece~wait=1 -11 -4 -1 -6 7 16|piece~walk=4 0 -4 -2 -4 6 0
piece~wall=-2 7 2 7 -7 9 -14|piece~want=-3 -15 8 1 4 -4 10|piece~ward=-2 -8 3 -4 17 -1 -4
piece~ware=-1 -1 -1 5 4 -1 -3|piece~warm=0 -4 6 -1 -1 0 3|piece~warn=5 -2 0 0 0 0 0|piece~warr=0 -4 -2 5 3 0 -1
piece~was>=-5 0 -40 4 33 2 7|piece~wash=-1 -1 10 3 -4 -1 -4|piece~wasn=1 -3 -2 -3 10 -1 -1
piece~wast=0 -3 0 -1 -2 -1 9|piece~watc=-1 5 -3 2 2 -3 -1|piece~wate=-2 -1 6 -2 1 -1 0
piece~wave=2 2 -2 -2 3 0 -1|piece~way>=-4 6 4 2 10 -7 -10|piece~ways=0 7 -1 -1 -1 -1 -2
piece~we'l=7 -10 -2 -1 -1 0 10|piece~we'r=6 -1 5 -2 -3 -2 -2|piece~we'v=1 -4 -1 -1 6 0 0
piece~weat=1 4 0 0 -1 0 -2|piece~wed>=-1 11 -8 5 3 -2 -7|piece~wedn=2 -4 1 4 -3 0 2
piece~week=-3 -5 -14 5 -2 -1 21|piece~ween=3 -2 -2 1 2 0 -1|piece~weet=0 9 -1 0 -2 0 -3
piece~well=-5 -8 11 0 2 -8 10|piece~went=-3 9 4 -6 5 -4 -4|piece~wer>=9 -11 0 -2 13 4 -12
piece~were=-2 -5 0 -4 12 0 1|piece~weri=0 -5 1 0 -2 0 8|piece~weso=-1 -2 -4 -5 -1 -2 16
piece~weve=-1 8 -1 -1 -2 0 -2|piece~what=-4 9 -15 36 -7 -6 -11|piece~whee=0 -7 4 -2 1 -1 7
piece~when=18 6 -4 10 -6 -8 -14|piece~wher=0 -4 1 24 -6 -6 -9|piece~whic=-1 3 -7 12 -2 -2 -2
piece~whil=-2 1 12 -6 -6 3 0|piece~whit=-1 10 2 -4 -6 -1 1|piece~who>=-4 6 -13 35 -8 -7 -7
piece~whoe=0 -4 2 -2 5 0 1|piece~whol=-1 -11 4 -6 2 2 12|piece~whom=-1 4 -4 7 -1 -1 -4
piece~why>=-2 -3 -6 18 0 3 -6|piece~wice=-1 14 -5 2 -4 -1 -4|piece~wifi=2 -1 7 3 -4 -2 -4
piece~will=20 -23 4 24 -11 -7 -6|piece~wind=-2 -7 8 -4 3 -2 5|piece~wing=-4 5 2 -4 1 -4 4
piece~wire=-1 -6 12 -1 -4 0 2|piece~wise=3 -4 -2 -1 7 -1 -1|piece~witc=-1 -4 -2 -2 9 -1 2
piece~with=4 8 -15 2 -4 -3 10|piece~won'=-4 -2 35 -4 -6 -3 -15|piece~wond=2 -1 -4 1 -1 -4 8
piece~wood=6 -1 -1 0 0 -1 -1|piece~word=1 -8 8 5 -6 -4 5|piece~work=-2 7 -4 -4 -13 -5 21
piece~woul=1 -8 7 -10 -9 16 4|piece~writ=4 7 6 -2 3 -6 -10|piece~wron=-2 3 -5 2 2 6 -5
piece~wrot=2 6 -8 -4 9 -1 -2|piece~xact=-2 11 2 -5 -4 -1 1|piece~xamp=25 -9 3 -5 -5 -3 -6
piece~xcel=-4 -5 -3 -4 -3 18 2|piece~xed>=-5 15 -4 -8 -4 3 5|piece~xing=0 4 -2 1 -1 0 0
piece~xist=3 4 -2 0 -1 -1 -2|piece~xpir=-2 -6 6 -1 7 -1 -2|piece~xpla=0 -3 -1 -3 -2 20 -9
piece~xten=-1 -5 0 3 8 -1 -1|piece~y's>=-1 -6 10 -1 0 -1 1|piece~yboa=3 9 -4 -3 -4 -1 -1
piece~ybod=-1 -1 -1 -4 -4 10 2|piece~year=0 -3 -5 -4 3 4 7|piece~yed>=1 -4 -2 -1 -1 5 3
piece~yer>=0 5 0 -1 -1 0 -1|piece~yes>=-2 -6 11 -8 -7 38 -24|piece~yest=-1 -1 7 -4 -4 -2 7
piece~yfor=2 0 0 0 0 0 0|piece~ying=1 6 -5 3 -4 -1 2|piece~ylei=3 -1 1 -1 4 -1 -4|piece~ymor=-1 1 0 -4 3 -4 6
piece~yone=-2 -1 5 -3 4 11 -11|piece~you'=10 1 1 -9 2 1 -4|piece~you>=-13 -5 0 0 -8 -2 29
piece~youn=0 2 -1 5 -5 -1 2|piece~your=41 -25 -20 -16 28 -7 0|piece~ype>=3 6 -4 -1 -1 -1 0
piece~yped=-1 -4 -2 -1 -1 4 5|piece~ysel=-1 11 -4 2 -3 -1 -2|piece~yste=3 -3 -2 -1 5 0 -1
piece~ythi=2 4 -16 7 0 4 0|piece~yuda=1 -2 2 -1 -1 -1 4|piece~ywhe=0 4 -2 9 -4 0 -5|piece~zati=-1 3 -1 0 -1 0 2
piece~zer>=4 -3 4 -1 -1 0 -1|piece~zero=0 -1 3 0 -1 0 1|piece~zing=0 3 -2 -1 -2 -1 5
piece~zul>=-1 -2 5 -1 2 0 -1|piece~zzin=0 3 -2 -1 -2 -1 5
`;
