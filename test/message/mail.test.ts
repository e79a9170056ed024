import { expect } from 'chai';
import { parse } from '../../src/message/parse.js';
import type { Message } from '../../src/message/message.js';
import { loadExpectation, loadMail, mailNames } from '../support/mail.js';

/** `textContains` and its kin look into a field; everything else must be equal as far as it is stated. */
function compare(message: Message, expected: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(expected)) {
    const match = /^(\w+)(Contains|Absent)$/.exec(key);
    const field = (match?.[1] ?? key) as keyof Message;
    if (match === null) {
      expectPart(message[field], value, key);
      continue;
    }
    const text = message[field];
    for (const word of value as readonly string[]) {
      if (match[2] === 'Contains') expect(text, key).to.include(word);
      else expect(text, key).not.to.include(word);
    }
  }
}

function expectPart(actual: unknown, stated: unknown, path: string): void {
  if (actual instanceof Date) {
    expect(actual.toISOString(), path).to.equal(stated);
  } else if (Array.isArray(stated)) {
    expect(actual, path).to.have.lengthOf(stated.length);
    for (const [index, one] of stated.entries())
      expectPart((actual as readonly unknown[])[index], one, `${path}[${index}]`);
  } else if (typeof stated === 'object' && stated !== null) {
    expect(actual, path).to.be.an('object');
    for (const [key, one] of Object.entries(stated)) {
      const owner = actual as Readonly<Record<string, unknown>>;
      if (key === 'contains') expect(Buffer.from(owner.content as Uint8Array).toString(), path).to.include(one);
      else expectPart(owner[key], one, `${path}.${key}`);
    }
  } else {
    expect(actual, path).to.equal(stated);
  }
}

describe('message: mails of real programs', () => {
  for (const name of mailNames()) {
    it(name, async () => {
      const source = loadMail(name);
      const message = await parse(source);
      compare(message, loadExpectation(name));
      expect(message.size).to.equal(source.length);
    });
  }

  it('are at least 120', () => {
    expect(mailNames().length).to.be.greaterThan(119);
  });
});
