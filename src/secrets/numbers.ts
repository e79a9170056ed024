import type { Find, Scene } from './find.js';

const card = /(?<![\d.-])(?:\d[ -]?){12,18}\d(?![\d-])/g;
const ssn = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;
const ssnPlain =
  /(?:ssn|social security(?: number| no\.?| #)?|soc sec)(?:\s{0,2}(?:is|:|#|=|-))?\s{0,2}((?!000|666|9)\d{3}[ ]?\d{2}[ ]?\d{4})(?!\d)/g;

/** Payment card numbers (ISO/IEC 7812 length and Luhn check digit) and US social security numbers. */
export function numbers({ page, cardNumbers, socialSecurityNumbers }: Scene): readonly Find[] {
  const finds: Find[] = [];
  if (cardNumbers) {
    each(card, page.text, (match) => {
      const digits = match[0].replace(/\D/g, '');
      if (isCardNumber(digits))
        finds.push({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'card number',
          rule: 'card-number',
        });
    });
  }
  if (socialSecurityNumbers) {
    each(ssn, page.text, (match) =>
      finds.push({ start: match.index, end: match.index + match[0].length, kind: 'ssn', rule: 'ssn' }),
    );
    each(ssnPlain, page.fold, (match) => {
      const length = match[1]?.length ?? 0;
      const end = match.index + match[0].length;
      finds.push({ start: end - length, end, kind: 'ssn', rule: 'ssn' });
    });
  }
  return finds;
}

// Lengths and first digits of the networks, so that an IMEI or a tracking number that happens to pass the check stays.
const network =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14})$/;

/** Written as a payment card's number is, whether its check digit is right or not, or as a social security number. */
export function isWrittenAsNumber(run: string): boolean {
  return (
    (/^\d{4}(?:[ -]?\d{4}){3}$/.test(run) && network.test(run.replace(/\D/g, ''))) || /^\d{3}-\d{2}-\d{4}$/.test(run)
  );
}

function isCardNumber(digits: string): boolean {
  return network.test(digits) && !/^(\d)\1+$/.test(digits) && luhn(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, place = 0; at >= 0; at -= 1, place += 1) {
    const digit = Number(digits[at]) * (place % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function each(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) visit(match);
}
