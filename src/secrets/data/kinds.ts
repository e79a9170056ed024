/** Kinds of secrets; the word stands in the mark and in what people read. */
export const kinds = [
  'password',
  'passphrase',
  'pin',
  'wifi key',
  'code',
  'key',
  'answer',
  'card number',
  'ssn',
  'district pattern',
] as const;

export type Kind = (typeof kinds)[number];
