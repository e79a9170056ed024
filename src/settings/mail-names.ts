/** What is wrong with a mail address, as the end of a sentence, or null. Plain addr-spec only (RFC 5321, 4.1.2; SMTPUTF8 allowed). */
export function addressFault(text: string): string | null {
  if (text === '') return 'is empty';
  if (text.includes('<') || text.includes('>'))
    return 'has a name or angle brackets around it; only the address belongs here';
  if (/\s/.test(text)) return 'has a space in it';
  const parts = text.split('@');
  if (parts.length === 1) return 'has no "@"';
  if (parts.length > 2) return 'has more than one "@"';
  const [local = '', domain = ''] = parts;
  if (local === '') return 'has nothing before the "@"';
  if (/[\x00-\x1f\x7f"(),:;[\]\\]/.test(local)) return 'has a character before the "@" that addresses cannot have';
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return 'has a misplaced dot before the "@"';
  if (local.length > 64) return 'has more than 64 characters before the "@"';
  const wrong = domainFault(domain);
  return wrong === null ? null : `has a domain that ${wrong}`;
}

/** What is wrong with a mail domain, as the end of a sentence, or null. */
export function domainFault(text: string): string | null {
  if (text === '') return 'is empty';
  if (text.includes('@')) return 'looks like an address; only what comes after the "@" belongs here';
  if (/^[a-z]+:\/\//i.test(text)) return 'looks like a web address';
  if (/\s/.test(text)) return 'has a space in it';
  if (text.includes('*')) return 'has a wildcard in it; every subdomain is listed by name';
  if (text.startsWith('.') || text.endsWith('.') || text.includes('..')) return 'has a misplaced dot';
  const labels = text.split('.');
  if (labels.length < 2) return 'has no dot in it';
  if (!labels.every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label))) {
    return 'has a character in it that domains cannot have';
  }
  return null;
}

/** The words of a text that are meant as an address; one torn apart by a space comes in pieces, each of them faulty. */
export function mentionsAddress(text: string): readonly string[] {
  return text
    .split(/[\s,;<>()]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.:]+$/, ''))
    .filter((word) => word.includes('@'));
}
