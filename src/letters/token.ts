import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 16 letters of base32, 80 random bits: short enough for a local part, too long to guess. Case does not matter. */
export function newToken(): string {
  return Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('');
}
