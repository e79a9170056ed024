/**
 * What stands around a value when a person tells one, and how much each says; folded, blanks made one. `before` is
 * matched against the words that end right before the value, `after` against those that begin right behind it.
 */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

const between =
  "(?: (?:in|it|the|my|your|her|his|our|a|as|exactly|slowly|carefully|again|both|just|only|even|also|then|first|old|new|one|ones|usual|always|password|pw|word|code|pin|login|out|back|two|times|number|numbers|last|year's|el|la|mi|su|con|le|mon|bypass|capital(?: [a-z])?|upper case|lower case|temporary|temp|original|wrong|right|regular|normal|combo|down|name|there|here))";
const person =
  '(?: (?:me|us|her|him|them|you|it|nos|le|les|te|a|the|new|another|one|code|temporary|temp|el|codigo|kid|student|sub|teacher|out|down|up|with|for|now|back|one,))';

export const before: readonly Evidence[] = [
  {
    name: 'typed',
    weight: 3,
    pattern: new RegExp(
      `(?<![a-z])(?:(?:re-?)?typ(?:e|ed|es|ing)|re-?enter(?:s|ed|ing)?|enter(?:s|ed|ing)?|key(?:ed)? in|keyed|punch(?:ed|es)?|put(?:s|ting)?|try|tried|tries|trying|spell(?:s|ed)?|escrib[a-z]{1,4}|pon(?:go|ia|e|emos|er)|puse|puso|meti|meto|mets|met|tape|saisis|saisi|tecle[a-z]{1,3}|digit[oea]|guess(?:ed)?|remember(?:ed)?|do|did|done|accepts?|accepted|rejects?|rejected|refuses?|refused|(?:won't|wont|will not|not|doesn't|doesnt|no longer|quit|stopped) (?:take|taking|accept|accepting|like|recognize|recognizing))${between}{0,3}[:,]?$`,
    ),
  },
  {
    name: 'set',
    weight: 3,
    pattern: new RegExp(
      `(?<![a-z])(?:(?:chang|reset|rest|sett?|switch|updat|went|mov|turn|mak|made|cambi|rotat|revert|roll|return|assign|default|renam|bump)[a-z]{0,4}|(?:put|is|was|were|are) (?:it|that|this|mine|hers|his|back|them|now|still))(?: [a-z']{1,14}){0,6} (?:too?|from|back to|over to|into|a|por|en|as)$`,
    ),
  },
  {
    name: 'given',
    weight: 3,
    pattern: new RegExp(
      `(?<![a-z])(?:(?:picked|picks|chose|choose|chosen|came up|suggest|suggests|suggestion|generated|landed|settled|stuck|went|auto-?filled|printed|proposed|propose|made|pusieron|dejo|dejaron|mandaron|dieron|texted|sent|sends|spit|spat)(?: (?:with|on|is|out|was|be|would be))?${person}{0,4}|(?:gave|given|gives|give|assigned|issued|handed|left)${person}{0,4}(?: [a-z']{2,14})?${person}{0,1})[:,(]?$`,
    ),
  },
  {
    name: 'written',
    weight: 2.5,
    pattern:
      /(?<![a-z])(?:say|says|said|read|reads|wrote|written|scribbled|underneath|under it|underneath it|below it|swears|insists|sticker|post-it|note|card|tape|label|envelope|flyers?|whiteboard)(?: (?:just|that|it|it's|it is|is|was|on|down|only|the word|and|has|had|says|said|reads)){0,3} ?[:,-]?$/,
  },
  {
    name: 'is',
    weight: 2,
    pattern:
      /(?:(?<![a-z])(?:is|was|it's|its|that's|es|era|est|were|are|been|be|seria|siendo|c'est|becomes|currently|now|still|always|actually)|=|->|→|:|=>|>>)(?: (?:now|just|still|always|only|simply|currently|still just|still the|really|spelled|siendo|siempre|capital|lower case|lowercase))?[:,]?$/,
  },
  {
    name: 'used',
    weight: 2.3,
    pattern:
      /(?<![a-z])(?:use|uses|used|using|share|shares|with|w\/|con|avec|via|plus|then|luego|uso|usa|usan|usaba|usamos|and then|followed by|went in as)(?: (?:the|just|it|old|my|plain|good old|password|word))?[:,]?$/,
  },
  {
    name: 'example',
    weight: 2.5,
    pattern:
      /(?<![a-z])(?:e\.?g\.?|for example|for instance|such as|like|example|ejemplo|i\.?e\.?|namely|would be|so|so it's|meaning)[,:]?$/,
  },
  { name: 'have', weight: 1.5, pattern: /(?<![a-z])(?:have|had|got|has)(?: (?:now|just|always|been))?[:,]?$/ },
  {
    name: 'choice',
    weight: 1.5,
    pattern: /(?<![a-z])(?:neither|nor|either|or|whether|o|ni|ou|if|else)(?: it's| it is)?$/,
  },
];

/** Who or what is spoken of right before "is": strengthens `is`. */
export const theOne =
  /(?<![a-z])(?:one|ones|mine|hers|his|theirs|default|word|phrase|secret|login|logon|contra|password|pw|psk|key|combo|code|pass|had|have|starter|suggestion|community|it|ours|street|end|year)(?: [a-z'’]{1,14}){0,5}[:,]?$/;

export const after: readonly Evidence[] = [
  {
    name: 'to-get-in',
    weight: 1.7,
    pattern:
      /^,? ?(?:and (?:you|i|they) |to |para )(?:get |gets |log |sign |unlock |open |access |start |join |entrar|abrir|ingresar|reach )/,
  },
  {
    name: 'works-not',
    weight: 2.2,
    pattern:
      /^,? ?(?:that )?(?:does not|doesn'?t|dont|don't|did not|didn'?t|do not|won'?t|will not|wouldn'?t|no longer|never|is not|isn'?t|isnt|wasn'?t|stopped|quit|used to|worked|works|opens?|opened|unlocks?|gets? (?:me|us|you|them|in)|got (?:me|us)|lets? (?:me|us|you|them)|no (?:me |nos |le )?(?:funciona|sirve|jala|entra|abre|deja|la acepta)|ya no|se (?:niega|rechaza)|ne (?:marche|fonctionne)|et (?:ca|il) (?:refuse|ne)|would be (?:great|fine|good|nice|perfect|easier|better)|(?:is|was) (?:perfectly|fine|wrong|right|correct|what|the one|not|temporary|rejected|refused|good|bad|too|now)|es (?:lo que|la que)|was it|is it|be (?:strong|long|good|ok|okay|allowed|safe|easier|better)|used for|has been (?:used|refused|rejected))(?![a-z])/,
  },
  {
    name: 'then',
    weight: 1.2,
    pattern:
      /^[,;.]? ?(?:or the like|or something|or whatever|at the register|anymore|any ?more|any longer|again|twice|three times|like (?:always|the sheet|every|it|you|she|he)|with (?:a|the|an) |with capital|exactly|all (?:lower|caps|small|one)|lower ?case|one word|no spaces|no caps|comme d'habitude|and (?:it|i (?:get|got)|get|nothing|still|now|then it|enter|hit)|but (?:it|still|no|that)|on the (?:sticker|card|note|label|back|sheet)|(?:y|et) (?:me|no|ya|ca|entraba|dice)|pero|for (?:now|him|her)|until|till|up to|as always|every (?:time|day|morning)|\((?:with|no|all|capital|the|lower|case)|(?:hasta|until) que|since|so many|five times|at the (?:login|sign|prompt|box))/,
  },
];

/** What names the thing that stands next, and it is nothing that lets in. */
export const naming =
  /(?<![a-z])(?:user ?names?|users?|usr|usuario|login|log-?in|logins|as|account|accounts|acct|cuenta|tags?|asset|serial|s\/n|sn|model|modelo|room|rm|salon|salle|aula|names?|named|called|titled|ssid|networks?|wi-?fi|hotspot|wlan|red|reseau|computer|pc|laptop|chromebook|desktop|device|host|hostname|server|folder|files?|course|class|classes|group|printer|copier|apps?|versions?|identifiant|ids?|e-?mail|address|sites?|ticket|case|ref|reference|order|po|invoice|quote|install|installed|program|programs|software|etiqueta|badge|fob|errors?|events?|sessions?|format|page|updates?|build|driver|ports?|bus|sub|carts?|bldg|building|subject|attached|attachment|joins?|joined|see|sees|kiosk|library|domain|drive|cable|board|camera|firmware|plugin|extension|license|licenses|schedule|unit|team|channel|calendar|sheet|document|doc|form|report|test|quiz|homeroom|section|parts?|part no|mailbox|alias|commit|hash|thumbprint|fingerprint|checksum|request id|trace|certificate|cert|host key|nombre|equipo|archivo|grupo|programa|aplicacion|modele|fichier)(?:'s)?(?: (?:names?|numbers?|no\.?|id|nos?\.?))?(?: (?:on|for|in|of) (?:the|her|my|his|our) [a-z]{2,14})?(?: (?:is|was|are|es|est|says|called|named|like|of|de|del|just))?[:=#,-]? ?$/;

/** Follows a name of something. */
export const namedAfter =
  /^ ?(?:@|\(?(?:is|was) (?:my|her|his|the|their|our|definitely|a) (?:user|login|name|account|computer|network|email|id)|\(user|(?:account|accounts|folder|app|server|computer|laptop|network|ssid|program|software|file|group|domain|printer|cart|update|drive|board|camera|login|user|students?|teachers?|class|room|lab|site|plugin|extension|license|version|course|game|approved|installed|for all|setup)(?![a-z])|(?:\d+ times )?(?:in|into) the (?:search|catalog|address|chat|library))/;

/** The mail speaks of getting in, without any of the words that the cues know. */
export const trouble =
  /(?<![a-z])(?:locked|lock(?:s|ing)? me|incorrect|wrong|not on file|denied|log(?:s|ged|ging)?[ -]?(?:in|on|into)|sign(?:s|ed|ing)?[ -]?(?:in|on|into)|get(?:s|ting)? (?:me |us |you |them )?(?:in|on|into|onto)(?![a-z])|lets? (?:me|us|you|them) in|won't let|not let|reset|typed?|typing|capital|caps|attempts?|tries left|entrar|entra|entraba|dejar?|acepta|refuse|refusee?s?|connexion|temporary|temp|unlock(?:s|ed)?|admin|rotated|creds?|credentials?|sticky|post-?it|index card|taped|sharpie|domain|expired|class word|magic word|secret word|share[ds]?|rejects?|rejected|refuses|doesn'?t work|can'?t remember|forgot|which one|other one|old one|new one|one try|worked with|works with|pick(?:ed)? (?:a|another)|conect[a-z]{1,5}|connects?|connected|default|account|says no|tries left|attempts? (?:left|remaining)|puerta|blinked|community|snmp|encrypted|not accept(?:ed)?)(?![a-z])/;

/** Where somebody notes a value down. */
export const noted =
  /(?<![a-z])(?:sticky|post-?it|index card|masking tape|sharpie|taped|label maker|sticker|scrap of paper|piece of paper|back of the|envelope|note(?:pad|book)?|wrote|written|papelito|nota|anot[eo])(?![a-z])/;

/** Before a number that lets in: what one does with it, and what asks for it. */
export const pressed =
  /(?<![a-z])(?:press|pressed|push|pushed|punch|punches|punched|punch in|keys|needs|need|tapait|texted me|text me|sent me|marcamos|hit|dial|dialed|key in|keyed|wants?|takes?|opens? (?:it )?with|opened with|unlocks? with|turns? it off with|(?:se )?abre con|marco|marcamos|pongo|ponemos|put in|type|typed|types|enter|entered|entering|do|did|done|try|tried|use|used|uses|using|with|use the bypass|tried the bypass|the bypass|usamos|uso|set to|back to|reset to|i mean|second one|first one|the second|the first|next one|another one|the other(?: one)?|changed to|to)(?: (?:in|it|the|my|our|mine|number|numbers|digits|code|pin|last|four|of|phone|birthday|birth date|house|zip|is|was|either|just|both|always|always done|then|bypass|con|:))*[:,]?$/;
export const codeWord =
  /(?<![a-z])(?:codes?|pins?|passcodes?|pass ?codes?|combos?|combinations?|combinacion|codigos?|claves?|nip|password|lunch (?:number|no\.?|#|pin)|numero de (?:lonche|almuerzo|comedor)|otp|verification number|token|disarm|bypass|backup|digits|keypad|keypad is|mot de passe|kode|pin number|number for the (?:gate|door|alarm|copier|safe|lock|keypad)|department(?: code| id)?)(?:'s)?(?: (?:for|to|on|of|at) (?:the |my |our )?(?!student|employee|user|room|account|badge)[a-z]{2,14}(?: [a-z]{2,14})?(?= (?:is|was|are|=|now)|[:=,(]))?(?: (?:de|du|del|des) (?:la |el |le |l')?[a-z]{3,14}(?: [a-z]{3,14})?){0,2}(?: (?:is|was|are|were|es|era|est|now|still|currently|again|then|back|set to|changed to|to|it's|i mean|and|of|number|por|por mensaje|it is|than|used to be|has been|had been|:|=)){0,4} ?[:=,(]?$/;
export const otherCode =
  /(?:codigos? de (?:barras|error|postal|area)|codes?(?: |-)(?:barres|d'erreur))[:,]?$|(?<![a-z])(?:badge|bar ?code|serial|asset|tag)(?: [a-z]{2,10}){0,2}$|(?<![a-z])(?:error|stop|zip|area|bar|qr|dress|source|product|room|service|status|country|course|class|join|colou?r|tracking|confirmation|reference|ref|fault|postal|billing|account|budget|fund|cost|promo|discount|state|school|model|part|item|order|job|attendance|game|blink|flash|feature|star|reason|response|event|district|site|campus|test|building|project|program|call|upc|isbn|license|asset|serial|confirm) (?:codes?|codigos?|number)(?: (?:is|was|es|of|:))?[:,]?$/;
export const opens =
  /(?<![a-z])(?:lunch line|at the register|serving line|cashier|caller|off my screen|on my phone|stairwell|puk|stick|keypads?|doors?|gates?|alarms?|arm|disarm|locks?|locked|padlocks?|safe|lock ?box(?:es)?|garage|copiers?|voice ?mail|ipads?|tablets?|phone|passcodes?|pins?|codes?|combos?|combination|beeps?|beeping|lunch|time ?clock|department|fax|authenticator|duo|texts?|texted|text message|verification|bypass|backup|elevator|puertas?|alarma|candado|lonche|comedor|codigo|clave|bridge|webex|zoom|teams|meeting|sharpie|sticky|six numbers|four numbers|(?:4|5|6|four|five|six) (?:digits?|numbers?)|unlock(?:s|ed)?|panel|locker|shed|storage|porte|portail|cadenas|building|portable|closet|entrance|wants)(?![a-z])/;
/** Names the number that stands next: a room, a tag, a telephone. */
export const numbering =
  /(?<![a-z])(?:room|rooms|rm|ext|extension|extensions|x|ids?|tags?|asset|assets|employee|employees|emp|students?|estudiante|badge|fob|tickets?|case|bus|buses|doors?|gates?|line|zones?|models?|serial|sn|s\/n|imei|errors?|error code|zip|area|phone|cell|tel|telefono|call|at|by|since|in|on|until|till|before|after|around|about|over|under|po|orders?|acct|account|isbn|meeting(?: id)?|events?|conference|user|users|version|build|page|pages|grade|period|hall|wing|building|bldg|lab|labs|route|cart|carts|unit|channel|port|ports|register|of|for|from|and up|than|year|fiscal|class of|graduation|invoice|quote|number|numbers|no|nos|num|jack|vlan|ip|row|step|item|salon|salle|aula|etiqueta|matricula|modelo|poste|printer|copier|chromebook|laptop|ipad|device|computer|desktop|ref|reference|tracking|balance|score|code of|street|suite|box|apt|route|highway|hwy|reads?|shows?|says|said|error|locker|lockers|stop|dept|jacket|jersey|fax|called|dialed|dial|caller|sticker|plate|extension to [a-z]{2,8}|count|total|about|exactly|only|have|has|had|were|are|all|the)[ #.:,]{0,2}(?:["'(]|is |was |number |no\.? |# ?|id |code )*$/;

/** Right before a number: it asks for one, or opens with one. */
export const opensWith =
  /(?<![a-z])(?:(?:opens?|opened|unlocks?|unlocked|disarms?|disarmed|releases?)(?: (?:it|up|fine|fast|only))? (?:with|using|by|at)|wants|asks for|(?:se )?(?:abre|apaga|desactiva)n? con|s'ouvre avec)(?: (?:the|a|code|number|just|el|codigo))*$/;
/** A line that begins with such a thing and ends in a colon before the number. */
export const opensLabel =
  /(?:^|[\n>*•-] ?)[^\n:.]{0,24}(?:alarm|gate|door|lock|keypad|safe|panel|garage|shed|disarm|puerta|alarma|porton|entry|closet|locker|cabinet|copier|voicemail)[^\n:.]{0,24}:$/;
/** "Hers is 30418", "Cart 8 had 6416", "Saturdays 4411": right before a number that follows another of its length. */
export const likewise =
  /(?<![a-z])(?:had|has|takes|took|got|(?:hers|his|mine|theirs|ours|yours)(?: is| was)?|is|was|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur?|sun)(?:days?)?s?|week ?(?:days?|ends?)|[a-z]{3,12}(?: (?:box|door|gate|stairwell|side|wing|floor|shed|room|cart))|not|but|now)$/;
/** "told him 206 614", "read her 771 204": a number given away; only where somebody asked for it. */
export const gaveAway =
  /(?<![a-z])(?:told|read|gave|given|give|shared|sent|texted|typed|dictated)(?: (?:it|him|her|them|he|she|you|out|the (?:man|caller|guy|lady)|that))? ?$/;
export const askedFor =
  /(?<![a-z])(?:caller|called|rang|phoned|number on my phone|(?:six|four|6|4) (?:numbers|digits)|off my screen|texted|tech support|verification|from the bank|the code|a code)(?![a-z])/;
/** The schedule of a gate: "mon-thu 3816". */
export const schedule =
  /(?<![a-z])(?:week ?days|week ?ends?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?: ?(?:-|to|through|thru|and) ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})?)[ :=-]{0,2}$/;
/** "her birthday like the others, so 04172015". */
export const madeOf =
  /(?<![a-z])(?:birth ?day|birth ?date|date of birth|dob|anniversary|wedding day|cumpleanos|anniversaire|zip|house number|lunch number|backwards)(?: like [a-z ]{2,20}| as [a-z ]{2,20})?[,:;(]? ?(?:so|that is|that's|i\.?e\.?|which is|is|o sea|-|–)? ?$/;

/** Between "wifi" or its standard and the key. */
export const afterNetwork = /(?<![a-z])(?:wpa[23]?|psk|wi-?fi|wifi is|wifi key)(?: ?[/|:,=-])?$/;

/** "her code is her birthday backwards, 310521": the code's clause goes on up to the number. */
export const codeClause =
  /(?<![a-z])(?:pin|puk|passcode|pass ?code|code|combo|combination|nip|codigo)(?: (?:printed |written |taped |shown )?(?:on|from|inside|under|of|in|off) (?:the |my |her |his |our )?[a-z]{3,12}){1,2}(?: (?:is|was|says))?[,:]? ?$|(?<![a-z])(?:pin|passcode|pass ?code|code|combo|combination|nip|codigo) (?:is|was|es|has been) [^.!?\n]{0,40}[,:(] ?$/;
