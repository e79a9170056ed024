// What stands in the place of a value without being one. All folded: lower case, no accents. An entry is one word.

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Words that begin no value: articles, pronouns, question words, auxiliaries, conjunctions, prepositions. */
const functionWords = words(`
  a an the this that these those there here my your his her hers our ours their theirs its mine yours whose i me you he him she it we us they them
  what which who whom when where why how whatever whichever wherever if whether because since so then than as at by for from in into of off on onto out over
  to too under until upon up with without within via per about above after again against along among around before behind below beneath beside between
  beyond during except inside like near outside past through toward towards and or but nor not no yes yeah yep nope ok okay please pls plz thanks thank thx
  be been being am is are was were isn't aren't wasn't weren't do does did don't doesn't didn't done has have had hasn't haven't hadn't having
  can could can't couldn't cannot cant will would won't wouldn't wont shall should shouldn't must may might mustn't doesnt dosent dont didnt isnt wasnt
  i'm i've i'd i'll it's that's you're they're we're he's she's who's what's there's let's im ive its thats
  all any each every either neither both some someone somebody something anyone anybody anything everyone everybody everything nobody nothing none no-one
  one ones other others another same such only just also even ever never always sometimes often usually still yet already soon now today tomorrow yesterday
  tonight later once twice thrice very really quite rather pretty almost nearly maybe perhaps probably possibly apparently supposedly definitely certainly
  el la los las un una unos unas mi mis tu tus su sus nuestro nuestra lo le les se me te nos que cual cuales quien cuando donde como porque si no y o u pero
  para por con sin de del al en desde hasta sobre entre ya muy mas menos tambien aun todavia siempre nunca hoy ayer manana esta este esto estos estas ese esa eso
  le la les un une des du de mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces qui que quoi ou quand comment et mais donc car ne pas
  plus tres je tu il elle nous vous ils elles on dans sur sous avec sans pour par depuis
  der die das ein eine mein meine dein ihr sein und oder aber nicht kein mit fur von zu im am ist war
  o os as um uma meu minha seu sua nao e mas com para em na do da il mio mia non
`);

/** Words about a password: its state, what happens with it, where it is kept, what rules it follows. */
const stateWords = words(`
  wrong incorrect invalid correct right valid good bad fine ok okay okey great perfect expired expiring expire expires outdated old new newer older current previous original
  different same similar identical unknown known secret private public safe secure insecure strong weak stronger weaker simple easy hard harder complex complicated difficult long longer short
  shorter blank empty missing lost gone stale dead broken bad busted stuck locked unlocked disabled enabled inactive active useless pointless fixed working work works worked
  unworkable accepted rejected refused denied declined changed changing change changes reset resets set needed need needs necessary required require requires requested optional
  forgotten forgot forget remembered remember saved stored written typed entered printed posted taped listed shown hidden visible encrypted hashed masked protected
  compromised hacked leaked stolen shared reused given sent emailed mailed texted provided assigned generated created issued made used use using due overdue ready set-up
  available unavailable ignored recognized recognised unrecognized unrecognised updated update synced syncing sync asking asks ask asked prompting prompted prompt
  failing failed fail fails failure error errors issue issues problem problems trouble help helps question questions info information request requests
  case case-sensitive sensitive upper lower uppercase lowercase caps characters character chars digits digit letters letter numbers number symbols symbol minimum maximum min max
  exactly least most more less enough half first second third last next final initial temporary temp default permanent standard generic usual normal regular common random
  automatic automatically manual manually weird odd strange funny crazy silly stupid dumb ridiculous annoying confusing confused clear unclear okayed fine sure unsure certain true false
  impossible possible likely unlikely able unable supposed meant going coming getting giving being having acting doing taking making saying telling showing
  back up down on off out away open closed below above attached enclosed following tied linked connected associated related based separate unique specific
  kept keeps keep popping popped comes come came goes go went says say said tells told shows show lets let won't stops stop stopped quit quits starts start started
  see seen look looks looked check checked try trying tried call called text note sticky card cards sheet paper post-it envelope binder folder file page site website screen box field
  line email mail e-mail message letter phone login logon username user name names id ids account accounts sign signin sign-in sign-on password passwords passcode passphrase pin pins code codes key keys
  student students teacher teachers staff admin kid kids parent parents child person people class classroom school district building office library
  lunch birthday birthdate date year month day week hour hours minutes minute days weeks months years times time tries attempts attempt seconds
  reset/change managed policy manager requirements requirement rules rule history length complexity protected
  unchanged untouched intact accessible inaccessible expired/invalid unauthorized unauthorised mismatched wrong/expired
  yours everywhere nowhere somewhere anymore altogether correctly incorrectly properly fine-looking kaput toast shot
  tbd tba tbc na n/a nil null none undefined unspecified redacted removed withheld omitted confidential
  mr mrs ms miss dr sir maam coach principal sra sr srta senor senora profe profesor profesora maestra maestro mme mlle herr frau
  dear hi hello hey regards sincerely best cheers gracias saludos merci bonjour hola room rm ext tag asset serial model tel fax cell
  incorrecta incorrecto correcta correcto invalida invalido valida valido vencida vencido vencio expirada expirado expiro caducada caducado caduco olvidada olvide olvido perdi perdida nueva nuevo vieja viejo
  misma mismo igual diferente distinta temporal actual anterior larga largo corta corto dificil facil segura seguro debil bloqueada bloqueado desactivada cambiada cambiado cambie cambiar cambio necesaria necesario requerida
  funciona funcionan funcionaba sirve sirven servia acepta aceptan rechazada recuerdo recuerda se ninguna ninguno nada nadie siempre demasiado mala malo buena bueno ayuda favor estudiante usuario
  contrasena contrasenas clave claves correo nombre numero acceso
  incorrect incorrecte invalide expire expiree oublie oubliee perdu perdue nouveau nouvelle ancien ancienne meme different differente trop long court faux fausse bon bonne bloque bloquee change changee requis obligatoire refuse refusee
  marche fonctionne aide mot passe identifiant utilisateur valable
  falsch richtig abgelaufen vergessen ungultig geandert gesperrt neu alt gleich
  incorreta errada expirada esqueci sbagliata scaduta errata
`);

/** May stand between "is" and the value: "is now", "was set to", "has been changed to". */
const skipped = words(`
  now still just currently simply actually literally basically also always probably maybe supposedly definitely apparently usually either both
  set changed reset updated switched to be been being back called try spelled spelt written saved listed stored showing again only
  ahora todavia solo simplemente maintenant toujours encore jetzt noch agora adesso the a usual
`);

/** Nouns and verbs that make of "password" another word: "password reset", "password manager". */
const compounds = words(`
  reset resets resetting expired expire expires expiring expiration protected protection change changes changing policy policies manager managers help issue issues problem problems prompt prompts
  screen page pages box boxes field fields hint hints requirement requirements rule rules list lists sheet sheets sync syncing vault app request requests wrong incorrect invalid works work worked
  working stopped stop does doesn't doesnt dosent did didn't isn't isnt wasn't can can't cannot could will won't wont would needs need needed not never keeps keep kept says asks error errors recovery link links tool tools portal update updates updated
  rejected refused failed fails failing fail attempts attempt again please and or but since because when whenever after before if while so until than then too
  reminder notice notification length complexity history generator strip card cards poster boss management management program reader expiry question questions sticker training station window pop-up popup dialog entry
  incorrecta incorrecto vencida no ya olvidada incorrecte expire oublie ne de ; club pass-through pad board
`);

/** A phrase ends before these. */
const boundaries = words(`
  and but or so then which when because since for if while where who whose please pls plz thanks thank thx user username usr login logon email e-mail room rm ext tag asset id student it i we they he she you
  is was are were does doesn't dosent doesnt did didn't isn't won't wont not still again now also though although however but until after before with at from to as in on into
  funciona conecta sirve jala entra abre marche fonctionne en
  works worked working stopped says said keeps kept would will could can can't cannot has have had y pero para ya no que porque et mais mais ne il elle und aber
  last next everything nothing something help everywhere hi hello that's that the this these those them like today yesterday tomorrow anymore wifi ssid usuario pin password pw pwd pass phone
`);

/** Units after a number: "8 characters", "3 times". */
export const units: ReadonlySet<string> = new Set(
  words(`calls call copies sheets pages tests books titles dollars chairs boxes lines items emails mails messages characters character chars char digits digit letters letter numbers number symbols words word days day weeks week months month years year hours hour hrs hr minutes minute mins min seconds
  times time tries try attempts attempt people students student kids teachers staff users computers laptops devices chromebooks ipads machines classes rooms grade graders am pm percent dollars
  minutos horas dias veces intentos caracteres digitos letras alumnos estudiantes anos jours heures caracteres chiffres fois minutes more less or-more of other different`),
);

export const denied: ReadonlySet<string> = new Set([...functionWords, ...stateWords]);
export const skippable: ReadonlySet<string> = new Set(skipped);
export const compoundNouns: ReadonlySet<string> = new Set(compounds);
export const phraseEnds: ReadonlySet<string> = new Set(boundaries);
export const articles: ReadonlySet<string> = new Set(
  words('the a an my your his her our their this that el la un una mi tu su le les mon ma son der die das'),
);

/** End in -ing, -ed, -ly without being what that ending says. */
export const nouns: ReadonlySet<string> = new Set(
  words(
    'lightning king spring string pudding wing ring viking starling evening morning duckling swing sting thing bling seed reed weed wicked naked hundred butterfly dragonfly firefly lily jelly family july holly molly kelly sally billy belly bully rally ally tally wooly fly hotshot bed red',
  ),
);

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
