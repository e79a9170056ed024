/** Named character references of HTML 4, and the few later ones that mail programs write. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega'.split(
    ' ',
  );
const others: Readonly<Record<string, number>> = {
  quot: 34,
  amp: 38,
  lt: 60,
  gt: 62,
  apos: 39,
  OElig: 338,
  oelig: 339,
  Scaron: 352,
  scaron: 353,
  Yuml: 376,
  fnof: 402,
  circ: 710,
  tilde: 732,
  ensp: 8194,
  emsp: 8195,
  thinsp: 8201,
  zwnj: 8204,
  zwj: 8205,
  lrm: 8206,
  rlm: 8207,
  ndash: 8211,
  mdash: 8212,
  lsquo: 8216,
  rsquo: 8217,
  sbquo: 8218,
  ldquo: 8220,
  rdquo: 8221,
  bdquo: 8222,
  dagger: 8224,
  Dagger: 8225,
  bull: 8226,
  hellip: 8230,
  permil: 8240,
  prime: 8242,
  Prime: 8243,
  lsaquo: 8249,
  rsaquo: 8250,
  oline: 8254,
  frasl: 8260,
  euro: 8364,
  trade: 8482,
  larr: 8592,
  uarr: 8593,
  rarr: 8594,
  darr: 8595,
  harr: 8596,
  rArr: 8658,
  hArr: 8660,
  part: 8706,
  sum: 8721,
  minus: 8722,
  lowast: 8727,
  radic: 8730,
  infin: 8734,
  asymp: 8776,
  ne: 8800,
  equiv: 8801,
  le: 8804,
  ge: 8805,
  sdot: 8901,
  loz: 9674,
  spades: 9824,
  clubs: 9827,
  hearts: 9829,
  diams: 9830,
  check: 10003,
  NewLine: 10,
  Tab: 9,
  colon: 58,
  comma: 44,
  period: 46,
  commat: 64,
  lpar: 40,
  rpar: 41,
  lowbar: 95,
  num: 35,
  dollar: 36,
  excl: 33,
  quest: 63,
  sol: 47,
  semi: 59,
  equals: 61,
};

const codes = new Map<string, number>([
  ...latin1.map((name, index): [string, number] => [name, 160 + index]),
  ...greek.flatMap((name, index): [string, number][] => [
    [name, 913 + index],
    [name.toLowerCase(), 945 + index],
  ]),
  ['sigmaf', 962],
  ...Object.entries(others),
]);

/** References that browsers read without the semicolon too, as old programs write them. */
const bare = new Set([...latin1, 'quot', 'amp', 'lt', 'gt']);

/** Undoes character references (HTML 5, 13.5); what is none stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,12}))(;?)/g,
    (whole: string, decimal?: string, hex?: string, name?: string, end?: string) => {
      if (name === undefined) return codePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
      const code = codes.get(name);
      if (code === undefined || (end === '' && !bare.has(name))) return whole;
      return String.fromCodePoint(code);
    },
  );
}

/** 0x80 to 0x9f mean Windows-1252 (HTML 5, 13.2.5.80). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function codePoint(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return upper.charAt(code - 0x80);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
