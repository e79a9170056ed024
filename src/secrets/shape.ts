import { masked } from './mark.js';

/**
 * What a single token looks like.
 * strong: nobody writes this but as a password (Maple#Leaf31); mixed: letters and digits (maple31, LN-0092);
 * structured: an address, date, time, amount, version, file name, error number; compound: words joined by a hyphen,
 * slash, underscore or apostrophe.
 */
export type Shape =
  'empty' | 'mark' | 'placeholder' | 'structured' | 'strong' | 'mixed' | 'digits' | 'compound' | 'word';

const structured: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  /^(?:mailto|tel|https?|ftps?|sftp|file|smb):/i,
  /^www\./i,
  /^(?:sha\d+|md5|rsa|ed25519):/i,
  /^[\w().-]+\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|png|jpe?g|gif|zip|wav|mp[34]|mov|pages|numbers|key|pub|ics|eml|msg)$/i,
  /^(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|us|io|test|example|local|internal|lan|int|k12|info|mx|ca|app|dev|html?|php|aspx?|exe|msi|pdf|docx?|xlsx?|pptx?|csv|txt|png|jpe?g|gif|zip|mp[34]|mov|dll|log|json|xml|ics|pst|ps1|bat|sys|iso|dmg|pkg)\b[^\s]*$/i,
  /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?$/,
  /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i,
  /^(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{0,4}$/i,
  /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i,
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/,
  /^\d{1,2}\/\d{1,2}$/,
  /^(?:19|20)\d\d[-–/](?:19|20)?\d\d$/,
  /^\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}$/,
  /^\d{3}-\d{4}$/,
  /^[$€£]\d[\d.,]*[kmb]?$/i,
  /^\d[\d.,]*[%€$°]$/,
  /^\d+(?:st|nd|rd|th|s)$/i,
  /^\d+(?:\.\d+)?(?:am|pm|kb|mb|gb|tb|[gmk]?hz|mbps|gbps|min|mins|hrs?|sec|h|m|s|x|k|in|ft|mm|cm|v|w|p|yo|yrs?|pts?|px|ish|to\d+|x\d+|°?[fc])$/i,
  /^v?\d+(?:\.\d+)+[a-z]?\d*$/i,
  /^v\d+$/i,
  /^0x[0-9a-f]+$/i,
  /^#\d+$/,
  /^#[0-9a-f]{6}$/i,
  /^[a-z]:\\/i,
  /^[\\/~][\w\\/.-]*$/,
  /^[A-Z]{1,4}\d{1,3}[A-Z]?$/,
  /^\d{1,3}[A-Za-z]$/,
  /^[A-Z][a-z]?\d{1,2}$/,
  /^\d+\/\d+(?:\/\d+)?$/,
  /^(?:windows|win|office|chrome|ios|ipad|usb|hdmi|mp|covid-?|k-?|grade|room|rm|ext|x|door|bus|lab|wing|gr|period|per|portable|unit|chapter|page|version|wpa|http|ipv|html|sha|base|utf-?|aes|tls|co|h|m|log4|web|firefox|python|java|ps|gen|step|row|line|port|ssid|day|week|quarter|q|p|ch|pg|no|nr|num|level|building|bldg)\d{1,4}[!,]?$/i,
];

/** Device names, asset tags, serials and constants: capitals and digits only. */
export function isTag(token: string): boolean {
  return /^[A-Z0-9_-]+$/.test(token) && /[A-Z]/.test(token);
}

/** Shape of a token of at most 200 characters without blanks. */
export function shapeOf(token: string): Shape {
  if (token.includes(masked)) return 'mark';
  if (isPlaceholder(token)) return 'placeholder';
  if (!/[\p{L}\p{N}]/u.test(token)) return 'empty';
  if (/^(?:\p{L}|\d)(?:-(?:\p{L}|\d)){4,}$/u.test(token) && /\p{L}/u.test(token)) return 'strong';
  if (structured.some((pattern) => pattern.test(token))) return 'structured';
  const letters = countOf(token, /\p{L}/gu);
  const digits = countOf(token, /\p{N}/gu);
  if (letters === 0)
    return /^[\d\s.-]+#?$|^[#*]?\d+[#*]?$/.test(token) ? 'digits' : digits >= 4 ? 'mixed' : 'structured';
  if (isStrong(token, letters, digits)) return 'strong';
  if (digits > 0) return 'mixed';
  if (/^[\p{L}\p{M}]+[!?*]*$/u.test(token)) return 'word';
  return 'compound';
}

function isStrong(token: string, letters: number, digits: number): boolean {
  if (letters < 2 || token.length < 5 || isIdentifier(token)) return false;
  const inside = /[\p{L}\p{N}][!#$%^&*@+~]+(?=[\p{L}\p{N}])/u.test(token);
  if (digits > 0) {
    if (inside) return letters >= 3 && !/^\w+&\w+$/.test(token.slice(0, 4));
    return letters >= 4 && /[\p{L}\p{N}][!#$%^&*@~]+$/u.test(token) && /\d/.test(token);
  }
  return letters >= 5 && /\p{L}[!#$%^*@~]+\p{L}/u.test(token);
}

// A constant, a variable, an e-mail address without its end, a query string.
function isIdentifier(token: string): boolean {
  return (
    /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(token) ||
    /^\w+=\w*(?:&|$)/.test(token) ||
    /^[@#][\w.-]+$/.test(token) ||
    token.includes('://')
  );
}

/** Stars, dots, xxxx: stands for a value and is none. */
export function isFilling(token: string): boolean {
  return (
    /^["'([{<]*([*•.●·_?#$-])(?:\1|\s)*["')\]}>]*$/.test(token) || /^["'([{<]*([xn])\1{2,}["')\]}>]*$/i.test(token)
  );
}

/** Filling, <your password>, «field», {{name}}, [hidden]: stands for a value and is none. */
export function isPlaceholder(token: string): boolean {
  return (
    isFilling(token) ||
    /^(?:<<?|[«‹])[a-z][a-z0-9 _./'-]*(?:>>?|[»›])$/i.test(token) ||
    /^\[[a-z][a-z0-9 _./'-]*\]$/i.test(token) ||
    /^\{\{?[^{}]*\}?\}$/.test(token) ||
    /^\$\{[^{}]*\}?$/.test(token) ||
    /^%[a-z_]+%$/i.test(token) ||
    /^(?:your|my|the|new|old|user|some|insert|enter)[_-]?(?:\w*[_-])?(?:password|pass|pin|code|key|token|secret)(?:[_-]here)?$/i.test(
      token,
    ) ||
    /^(?:password|passwd|pwd|pass|secret|user|username|token|key|pin)$/i.test(token) ||
    /^(?:changethis|replace_?me|redacted|hidden|removed|n\/a|tbd|tba|same)$/i.test(token)
  );
}

function countOf(token: string, pattern: RegExp): number {
  return token.match(pattern)?.length ?? 0;
}
