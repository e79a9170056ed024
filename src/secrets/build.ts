import { isJoined, isWord } from './dictionary.js';
import { isPlaceholder, isTag, shapeOf } from './shape.js';

const accountLike =
  /^(?:sub|guest|students?|teachers?|user|lab|loaner|cart|library|lib|kiosk|admin|room|office|test|chromebook|cb|ipad|laptop|lt|pc|staff|grade|gr|class|printer|scan|scanner|front|desk|desktop|device|windows|chrome|firefox|edge|word|excel|version|report|form|page|chapter|unit|lesson|building|school|wifi|net|network|bus|door|locker|camera|copier|step|week|period|table|figure|question|part|item|level|row|seat|zone|area|lane|cafe|gym|media|biblio|http|covid|ver|rev|build|file|img|dsc|screenshot|photo|copy|draft|final|fall|spring|winter|summer|office|teams|group|team|math|geo|utf|iso|k|grp|mac|win|tls|wpa|mp|art|fs|srv|db|dc|vm|ws|svc|ap|sw)s?(?:[-_.][a-z]{1,5})?[-_.]?\d{1,4}[a-z]?(?:[-_.][a-z0-9]{1,4})?$/i;
const networkName = /-(?=\w{0,3}\d)(?=\w{0,3}[A-F])[0-9A-F]{4}$/;
const network = /guest|staff|iot|wi-?fi|visitor|public|byod|student|teacher(?!s?\d)|spot$|mifi/i;
const fileOrHost =
  /\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|png|jpe?g|gif|zip|mp[34]|mov|html?|php|aspx?|exe|msi|com|org|net|edu|gov|example|test|local|us|io)\b/i;

/**
 * How much a token looks like a password by itself: null for what is something else (an address, a date, an asset tag),
 * 0 for what may be anything, 4 for what nobody writes but as a password.
 */
export function build(text: string): number | null {
  if (text.length < 5 || text.length > 60) return null;
  // Most words by far.
  if (/^\p{L}+$/u.test(text)) return isPlaceholder(text) ? null : camel(text);
  if (/^(?:SHA\d+|MD5|RSA|ECDSA|ED25519):/i.test(text) || /^[A-Z]+(?:[:@][A-Z]+)+$/.test(text)) return null;
  if (/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/i.test(text)) return null;
  if (text.includes('@') && /@[\w-]+\.|^@|\w@$/.test(text)) return null;
  if (fileOrHost.test(text) || /[\\/]/.test(text) || /^[#@&$]/.test(text) || text.includes('...')) return null;
  if (/^[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,5}){2,}$/.test(text) && /[A-Z]/.test(text)) return 1;
  if (isTag(text) && (/\d/.test(text) || /[-_]/.test(text))) return null;
  const shape = shapeOf(text);
  switch (shape) {
    case 'strong':
      return 4;
    case 'mixed':
      return mixed(text);
    case 'compound':
      return compound(text);
    case 'word':
      return camel(text);
    case 'structured':
      return /^\p{L}{5,}\d{1,4}[!?*]?$/u.test(text) && !accountLike.test(text) ? 2 : null;
    case 'digits':
    case 'empty':
    case 'mark':
    case 'placeholder':
      return null;
  }
}

function mixed(text: string): number | null {
  if (
    accountLike.test(text) ||
    networkName.test(text) ||
    /^\d+(?:[-–][a-z]+)+$/i.test(text) ||
    /^\d{1,4}[a-z]{1,3}$/i.test(text)
  )
    return 0;
  if (/^\d+[.,:x/-]\d+/i.test(text) || /^[a-z_]+=/.test(text) || /^[a-z]\d{3,}$/i.test(text)) return 0;
  if (/^\p{Ll}{2,3}\d{6,8}$/u.test(text)) return 2;
  if (network.test(text)) return 0;
  const letters = text.replace(/[^\p{L}]+/gu, '').length;
  if (letters < 3) return 0;
  const pieces = piecesOf(text);
  const known = pieces.filter((piece) => isWord(piece) || isJoined(piece)).length;
  const signs = /[!#$%^&*+~=]/.test(text);
  if (signs) return 3.5;
  const trailing = /^[^\d]+\d{1,6}$/.test(text);
  const parted = /\p{L}[-_.]\p{L}/u.test(text);
  const capital = /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);
  if (trailing && parted) return known === pieces.length ? 2.5 : known > 0 && capital ? 2 : capital ? 1.5 : 0.5;
  if (trailing && known === pieces.length) return capital ? 3 : /\p{L}\d$/u.test(text) ? 2 : 2.5;
  if (/^\p{Ll}{3,12}(?:19|20)\d\d$/u.test(text)) return 2;
  if (/^\p{Ll}{4,}[-_.]\d{2,4}$/u.test(text)) return 1.5;
  if (trailing && /^\p{Lu}\p{Ll}+\d$/u.test(text)) return 1.5;
  if (trailing) return capital ? 2 : /^[a-z]{6,}\d{2,4}$/.test(text) ? 1 : 0.5;
  // Digits amid letters: N0tForKids, ridge4family, hJ7-kk20.
  if (/\p{L}\d+\p{L}/u.test(text)) {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((piece) => piece.length > 2);
    if (words.length >= 2 && words.every((piece) => isWord(piece) || isJoined(piece))) return 3;
    return capital ? 2.5 : 1.5;
  }
  if (/^\d+[-_]?\p{Lu}?\p{Ll}{4,}/u.test(text)) return known > 0 ? 2.5 : capital ? 2 : 0.5;
  return capital ? 2 : 1;
}

function compound(text: string): number | null {
  if (/['’]/.test(text) && !/[!#$%^*_=]/.test(text)) return null;
  if (/^[a-z_]+=/.test(text)) return null;
  if (/^\p{L}{3,}[*#$%!^&+=~]+\p{L}{3,}[!?*]*$/u.test(text)) return 3.5;
  if (/^\p{L}+(?:-\p{L}+){3,}$/u.test(text)) return known(text) ? 2.5 : 0;
  if (/^\p{Lu}\p{Ll}+_\p{Lu}\p{Ll}+$/u.test(text)) return 2.5;
  if (/^\p{Ll}+_\p{Ll}+(?:_\p{Ll}+)+$/u.test(text)) return known(text) ? 2 : 1.5;
  if (/^\p{Lu}\p{Ll}+\.\p{Lu}\p{Ll}+$/u.test(text)) return known(text) ? 2 : 1.5;
  if (/^\p{L}+[._]\p{L}+$/u.test(text)) return known(text) ? 1 : 0;
  if (/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})+$/u.test(text)) return known(text) ? 1 : 0;
  if (/^\p{L}{3,}-\p{L}{3,}$/u.test(text))
    return /(?:ing|ed|in|up|out|on|off|time|term|fi|free|only|based|sensitive|able|ly)$|^(?:all|pre|self|non|re|co|ex|anti|semi|multi|mid|one|two|three|four|five|six|first|second|third|half|full|part|long|short|high|low|hard|soft|well|check|log|sign|drop|back|front|kick|pick|make|follow|touch|flash|lap|desk|work|web|on|off|in|out|up|down|over|under|after|before|user|read|write|plug|pop|stand|start|set|shut|left|right|half|cross|dual|single|double|cut|copy|post|vice|mother|father|brother|sister)-/i.test(
      text,
    )
      ? 0
      : known(text)
        ? 1
        : 0;
  return /[!#$%^*~]\p{L}/u.test(text) ? 3 : 0;
}

function known(text: string): boolean {
  return piecesOf(text).every((piece) => isWord(piece) || isJoined(piece));
}

function camel(text: string): number | null {
  if (/^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)+!*$/u.test(text)) return text.endsWith('!') ? 2.5 : known(text) ? 0.5 : 0;
  if (/^\p{Ll}{3,}\p{Lu}{3,}$/u.test(text)) return 2;
  if (/^\p{L}{4,}!$/u.test(text)) return 1;
  return null;
}

function piecesOf(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((piece) => piece !== '');
}
