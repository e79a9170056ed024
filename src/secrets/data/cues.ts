/**
 * Words that announce a secret, folded (lower case, no accents), as regular-expression fragments without anything that
 * backtracks. Longer forms first. Languages: English, Spanish, French, German, Portuguese, Italian, Haitian, Vietnamese,
 * Tagalog, Polish, Russian, Ukrainian, Arabic, Chinese, Japanese, Korean, Dutch, Swedish, Turkish, Romanian, Somali.
 */
export const passwordWords: readonly string[] = [
  'pass ?words?',
  'pass-words?',
  'pas ?words?',
  '(?:magic|secret|class|code|login|log-in|unlo?c?k|entry) words?',
  'pas{1,2}[ -]?[ck]od(?:e|es)?(?![a-z])',
  'ps{1,2}w[oa]rds?',
  'temp(?:orary)? access pass(?:code)?',
  'shared secrets?',
  'radius secrets?',
  '(?:snmp )?(?:(?:ro|rw|read|write) )?community(?: strings?)?(?= (?:is|was|[a-z]+-r[ow]))',
  'snmp (?:community )?(?:ro |rw )?strings?',
  'passwds?',
  'pwds?',
  'pswds?',
  'psswds?',
  'pwords?',
  'p-?wrd',
  'pwrds?',
  'pswrds?',
  'paswd',
  'passwrds?',
  'pass ?codes?',
  'pass-codes?',
  'p/w',
  'pws?',
  'passcodes?',
  'log-?in info',
  'psw',
  'pasw',
  'pwrd',
  'pass-?wd',
  'contrasenh?i?as?',
  '(?:la|mi|su) contra(?= (?:es|era)|:)',
  'contra ?senas?',
  'claves? de acceso',
  'claves? secretas?',
  'claves?',
  'palabras? de paso',
  'palabra secreta',
  'mots? de passes?',
  'mdp',
  'mot passe',
  'passworte?r?s?',
  'kennworte?r?',
  'kennwoerter',
  'palavras?[ -]passe',
  'senhas?',
  "parola d'ordine",
  'modpas',
  'mo de ?pas',
  'paswod',
  'wachtwoord(?:en)?',
  'losenord',
  'losenordet',
  'adgangskode',
  'passord(?:et)?',
  'sifre(?:m|si|niz)?',
  'parola',
  'hasl[oa]',
  'hasł[oa]',
  'mat khau',
  'furaha sirta',
  'sirta',
  'kontrasenyas?',
  'pin-?hitsuh',
];

export const passphraseWords: readonly string[] = [
  'pass ?phrases?',
  'pass-phrases?',
  'frases? de (?:paso|contrasena)',
  'phrases? secretes?',
];

/** Scripts without a word boundary that a regular expression knows. */
export const otherScripts: readonly string[] = [
  'парол[ьяеюи]м?',
  'كلمة السر',
  'كلمة المرور',
  'كلمه السر',
  '密码',
  '密碼',
  '口令',
  'パスワード',
  '暗証番号',
  '비밀번호',
  '암호',
  '패스워드',
  'पासवर्ड',
  'ລະຫັດ',
  'รหัสผ่าน',
];

export const pinWords: readonly string[] = [
  'pin ?codes?',
  'pin-codes?',
  'pin ?numbers?',
  'pin nos?',
  'pins?',
  'puk2?(?: codes?)?',
  'pin numbr',
  'nips?',
  'pin-nummer',
  '(?:4|5|6|8|four|five|six|eight)[ -](?:digits?|numbers?)(?: code| pin| number)?',
];

/** A code or key of these kinds lets somebody in; a bare "code" or "key" needs the surroundings below. */
export const accessCodeBefore =
  'door|gate|alarm|lock|keypad|key pad|entry|entrance|access|building entry|copier|copy|copy machine|printer|print|voicemail|voice mail|verification|verify|security|log ?in|log-in|sign-?in|sign in|one[- ]time|otp|2fa|mfa|two[- ]factor|two[- ]step|authenticator|authentication|auth|authorization|back-?up|recovery|rescue|reset|unlock|temp|temporary|meeting|host|lunch|screen ?time|panel|disarm|arming|garage|safe|locker|closet|cabinet|shed|elevator|parental|restriction|long[- ]distance|pairing|secret|master|override|storage|gym|pool|user|deactivation|cafeteria|register|clock|time ?clock|staff|text|sms|emergency|scratch|activation|lockbox|lock box|kiosk|exit|guest';
export const otherCodeBefore =
  'error|stop|zip|area|bar|qr|dress|source|product|room|service|status|country|course|class|join|colou?r|tracking|confirmation|reference|ref|fault|postal|billing|account|budget|fund|cost|promo|coupon|discount|state|honou?r|school|model|part|item|order|job|department|dept|grade|attendance|absence|game|hex|html|morse|fire|blink|flash|feature|star|express service|exit status|reason|response|http|diagnostic|trouble|beep|mac|vendor|campus|site|event|district|location|district|subject|test|line|building|charge|object|function|project|gl|program|call|extension|icd|sku|upc|isbn|license|asset|penal|codigo';

export const keyBefore =
  'wi-?fi|wireless|wlan|network|wpa[23]?|wep|security|api|access|secret|encryption|recovery|bitlocker|host|stream|streaming|private|ssh|shared|pre-?shared|hotspot|guest|admin|router|ssid|filevault|integration|webhook|signing|account|storage|client|app|session|claiming|master|sync';

/** Words that ask for user names: what stands after them is no secret, what stands after that may be. */
export const loginWords: readonly string[] = [
  'log(?:s|ged|ging)?[ -]?(?:in|on|into)',
  'log-?ins?',
  'log-?ons?',
  'sign(?:s|ed|ing)?[ -]?(?:in|on|into)',
  'sign-?ins?',
  'user ?names?',
  'user-names?',
  'usr(?:n(?:a)?me?)?',
  'user ?ids?',
  'users?',
  'uid',
  'credentials?',
  'creds?',
  'logging',
  'account',
  'acct',
  'usuarios?',
  'iniciar sesion',
  'inicio de sesion',
  'entrar',
  'entra',
  'entro',
  'ingresar',
  'identifiants?',
  'connexion',
  'connecter',
  'benutzer(?:name)?',
  'anmelde[a-z]*',
  'utente',
  'nome utente',
  'cuenta',
  'locked out',
  'lets? me in',
  'get (?:me )?in',
  'getting in',
  'gets? in(?:to)?',
  'got in',
  'unlocks?',
  'connect(?:s|ed)? to',
  'u ?: ?[^ ]{2,40} {1,3}p ?:',
];

/** Words that are near a password without being one. */
export const notTypos: ReadonlySet<string> = new Set(
  'passport passports password passwords passwort passed passes passing passage passages passover passive passion passions passerby passable passwo pastor pasture pastures past paste pasted passenger passengers passkey passkeys passcode passcodes passphrase possessed possess possible preword possibly postcard postcards postword possum passaword passersby forward foreword keyword buzzword'.split(
    ' ',
  ),
);
