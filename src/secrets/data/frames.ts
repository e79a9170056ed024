/**
 * Wordings after which a plain word or phrase is a value: "the whole lab opens with marmalade", "she swears by sunflower".
 * Folded; each pattern ends right before the value. What is told weighs, and so does what follows.
 */
export interface Frame {
  readonly name: string;
  readonly weight: number;
  /** word: one or two words up to the next clause; phrase: three words or more, prepositions among them. */
  readonly takes: 'word' | 'phrase';
  readonly pattern: RegExp;
  /** Must stand in the sentence before, where the wording alone says too little. */
  readonly about?: RegExp;
}

const machine =
  /(?<![a-z])(?:computers?|macs?|imacs?|pcs?|laptops?|tablets?|ipads?|kiosks?|stations?|carts?|labs?|accounts?|machines?|chromebooks?|desktops?|wi-?fi|portal|program|app|stick|drive|vault|safe|doors?|gates?|it|they|we|everybody|everyone|kids|students|subs?|phone|box|cabinet|tableta|compu[a-z]*|puerta|tablette|ordinateur|on)(?![a-z])/;

export const frames: readonly Frame[] = [
  {
    name: 'opens',
    weight: 3.6,
    takes: 'word',
    about: machine,
    pattern:
      /(?<![a-z])(?:(?<!can )opens?|opened|unlocks?|unlocked|lets?(?: [a-z']{2,12}){1,2} in|(?:log|logs|logged|sign|signs|signed|get|gets|got|goes|go|went|come|comes|came|start|starts|started)[ -]?(?:in|on|up|into|onto)(?: (?:to )?(?:the |our |my )?[a-z]{2,14}(?: [a-z]{2,14})?)?|(?:se )?(?:abre|abren|abria|abrian|connecte|desbloquea)|entran?|entro|entramos|entraba|prende) (?:with|using|con|avec) /g,
  },
  {
    name: 'swears',
    weight: 3.2,
    takes: 'word',
    pattern:
      /(?<![a-z])(?:swears? by|swore by|(?:swears?|insists?|claims?|says?|said|thinks?|told (?:me|us)|tells us|heard|remembers?|believes?)(?: that)? (?:it's|it is|it was|it takes|it took|(?:the |their |our )?(?:login |pass |magic |secret |class )?(?:word|one|login) (?:is|was)|(?:to )?try)|according to [^.!?\n]{3,40} (?:it is|it's|it was|is)) /g,
  },
  {
    name: 'takes',
    weight: 2.6,
    takes: 'word',
    about: /(?<![a-z])(?:login|log in|prompt|it asks|computer|kiosk|account|password|screen|user)(?![a-z])/,
    pattern:
      /(?<![a-z])(?:it|that one|the (?:login|prompt|box|computer|kiosk|field)) (?:takes|took|accepts|accepted|wants|wanted|answers to) /g,
  },
  {
    name: 'word',
    weight: 4.4,
    takes: 'word',
    pattern:
      /(?<![a-z])(?:(?:the |our |my |your |its )?(?:magic |secret |login |log-in |code |pass |class |unlock |unlok |entry )?(?:word|phrase)(?: (?:for|on|of|to) (?:the |our |my )?[a-z]{2,14}(?: [a-z]{2,14}){0,2})? (?:is|was)|asks? for (?:its|the|a) (?:pass ?)?(?:phrase|word),? and (?:that|it) is|(?:login|unlock|unlok|code|secret|magic) word(?=[:=])|what (?:we|i|they|the kids|everybody|everyone) (?:all )?(?:types?|typed|enters?|puts? in) (?:is|was))[ :]{1,2}/g,
  },
  {
    name: 'set',
    weight: 3.4,
    takes: 'word',
    about:
      /(?<![a-z])(?:account|acct|accounts|password|login|logins|pw|pass|mine|ours|hers|his|theirs|back|it|kindergarten|grade|class)(?![a-z])/,
    pattern:
      /(?<![a-z])(?:set|put|reset|change|changed|changing|switch|switched|turn|revert|make|made)(?: (?!to )[a-z0-9'-]{1,14}){1,6}? (?:back )?to /g,
  },
  {
    name: 'gave',
    weight: 2.8,
    takes: 'word',
    about: /(?<![a-z])(?:user|login|logon|runas|ftp|ssh|sudo|admin|su|connect|le|yo|siempre)(?![a-z])/,
    pattern:
      /(?<![a-z])(?:gave it|give it|gave that|le puse|le pongo|le pusimos|yo (?:puse|pongo)|(?:user|ftp|login|ssh)[^.\n]{2,30},? (?:and )?then|escribi|escribo) /g,
  },
  {
    name: 'phrase',
    weight: 3.6,
    takes: 'phrase',
    about:
      /(?<![a-z])(?:pass ?words?|passphrases?|pass phrases?|phrases?|frase|it|mine|ours|pw|vault|contrasena|clave)(?![a-z])/,
    pattern:
      /(?<![a-z])(?:(?:chang|switch|reset|sett?|updat|mov)[a-z]{0,4}(?: (?:it|mine|ours|that|my password|my pw|the password))?(?: back)? to|(?:pass ?phrase|pass phrase|phrase|frase|long password|password)(?: (?:on|for|of|that) [a-z' ]{2,30}?)?,? ?(?:is|was|its|it's|es|era)|used the (?:pass ?)?phrase|(?:pass ?)?phrase,? and (?:that|it) is)(?:[:,]? ?\n| ?[:,] | )/g,
  },
  {
    name: 'typed-phrase',
    weight: 2.9,
    takes: 'phrase',
    about:
      /(?<![a-z])(?:pass ?words?|passphrases?|pass phrases?|phrases?|frase|pw|vault|stick|drive|mac|tablet|ipad|laptop|computer|kiosk|training|every|it|contrasena|clave|hotspot)(?![a-z])/,
    pattern:
      /(?<![a-z])(?:(?:been |am |i'm )typing|i (?:typed|type|use|tried|enter|entered|put|always type)|(?:can i|could i|may i) (?:use|have)|(?:it|this|mac|stick|drive|vault|computer) (?:took|takes|wanted|accepts|accepted)|opens? with|abre con|unlocks? with|opened with|(?:chose|picked|made) (?:it|up)?|le pongo|le puse|pongo) (?=\S)/g,
  },
];

/** Behind a value that opens a sentence or a line: "Lantern.Fish is what it was", "sugar maple <- this is what opens the cart". */
export const reversed =
  /(?:,? ?(?:<-+|←|that's|thats|that is|this is|is|was|has been|used to be|are))?[, ]{1,2}(?:this is |that is |is |was )?(?:what (?:it|that|mine) (?:was|used to be|takes|took|wants|wanted|says)|what (?:opens?|opened|unlocks?|works|worked|gets|got|lets?)(?: it| us| me| the| you)|what (?:we|i|they|you|the kids|everyone|everybody|she|he) (?:all )?(?:types?|typed|enters?|entered|put|puts|had|have been typing))(?![a-z])/g;

/** What one opens, logs in or starts up with, and what is typed, without its being a value. */
export const means: ReadonlySet<string> = new Set(
  `key keys card cards badge badges fob fobs finger fingers thumb thumbprint face code codes pin pins password passwords username help difficulty ease trouble luck music sound noise error errors
  notepad wordpad word excel acrobat adobe reader preview paint chrome edge firefox safari google microsoft apple clever classlink facebook office outlook gmail teams zoom sso sms qr
  remote control llave llaves tarjeta control dificultad huella ayuda problemas peine difficulte carte cle help force effort delay lag ads popups logo picture
  permission admin rights assistance support caution care patience love magic duct spanish english french creole read never guest guests inactive active private public landscape portrait automatic manual
  color black white grayscale duplex letter legal silent vibrate airplane dark light mute north south east west monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december first second third fourth fifth sixth seventh eighth nobody anything wednesday
  someone adults families volunteers grades kindergarten teachers subs absent forgot locked frozen stuck crooked dirty haunted unplugged dusty loud noisy hot cold warm wet sticky upside sideways
  frozen dead slow fast gone full empty jammed cracked bent loose tight dry low high black blank blue red green gray grey yellow orange white purple pink brown gold silver
  match show help make keep open fit work allow stop save give get see use let download upload print scan restart reboot wait click press hold turn hear read write call mail send move start
  maintenance administrator administrators standard default windows android ios linux chromeos version update updates tinta toner papel nueva nuevo control`.split(
    /\s+/,
  ),
);

/** Where a plain value ends and the sentence goes on. */
export const goesOn: ReadonlySet<string> = new Set(
  `and but until till since like as when because so that which who for if while before after again please pls every three twice times today now yesterday anymore without with though although
  y e o pero como cuando desde porque hasta et mais comme depuis puis quand says said is was does doesn't did didn't not no won't will would can could has had have or then than just also too still always never
  at on in from to into by of per upon the a an my our his her their your its this these there here i we they he she it you it's its thanks thank sorry everyone everybody lol instead only either both
  though once ever anyway maybe perhaps right correct okay ok hoy ayer ya no aunque pas ne sur dans pour en el la los las un una de del al`.split(
    /\s+/,
  ),
);

/** Right behind a plain value: its spelling, how long it has held, what became of it. */
export const aftermath: readonly { readonly weight: number; readonly pattern: RegExp }[] = [
  {
    weight: 2,
    pattern:
      /^[,;:]? ?\(?(?:all |in |with |and |but |it's |that's )?(?:all |no |the |one |a )?(?:capitals?|capitalized|caps|spaces?|blanks?|lower ?case|upper ?case|one (?:word|line)|small letters|lowercase|two words|minusculas|mayusculas|con espacios?|en minuscules|dashes|hyphens?)(?![a-z])/,
  },
  {
    weight: 1.6,
    pattern:
      /^["”’]?(?:,|\.|;|!| -| –| —|)? ?(?:and |y |o |or |et |but |pero |mais )?(?:(?:that|it|he|she) (?:has been|used to|did|worked|works|says|said|shakes|keeps|just)|until|till|since|desde|hasta|depuis|like (?:always|before|usual|every|the|last|he|she|you|it)|como (?:siempre|me|venia|dice|antes)|comme|as (?:always|usual|ever|my|its|the|a|our|told|he|she)|again|every (?:time|day|morning)|three times|twice|today|hoy|now|ya no|nobody|no entra|no me|me saca|no jala|neither|doesn't|does not|did nothing|which did|didn't|isn't|is not|not any|it is not|no\b|nothing|ahora|maintenant|then it|and it|it (?:says|said|tells|won't|wont|shakes|does|just|locks|beeps|keeps|hangs)|the (?:welcome |computer|screen|login|box|prompt|kiosk|machine)|(?:i|we) (?:got|tried|stood|get)|same as|so that|so the|anymore|any ?more|when (?:he|she|they|it|you)|because the|if you|please|or something|or the like|or whatever|be done|to get on|easy to|is that|is it)/,
  },
  {
    weight: 1,
    pattern: /^["”’]?[.,;!?)]|^["”’]? ?(?:\n|$)|^["”’]? (?:and|but|y|pero|or|et|mais|-|–|—) /,
  },
];
