import { expect } from 'chai';
import type { Message } from '../../src/message/message.js';

/** What holds of every message, whatever its bytes were; throws where it does not. */
export function expectSound(message: Message): void {
  expect(message.defects).not.to.include('the mail could not be read, its original is attached');
  const texts = [
    message.subject,
    message.text,
    message.visible,
    message.html ?? '',
    message.from?.name ?? '',
    message.speaker?.address.name ?? '',
    message.forwarded?.from.name ?? '',
    message.bounce?.diagnostic ?? '',
    ...message.defects,
  ];
  for (const text of texts) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u.test(text))
      throw new Error(`control character in "${text.slice(0, 200)}"`);
  }
  if (!isSubsequence(message.visible.split('\n'), message.text.split('\n'))) {
    throw new Error('visible text holds lines that the text does not');
  }
  for (const file of message.attachments) {
    expect(file.name).to.match(/^[^/\\\x00-\x1f]+$/);
    expect(file.size).to.equal(file.content.length);
  }
  for (const address of [...message.to, ...message.cc, ...message.replyTo]) {
    expect(address.address).to.match(/^\S.*@\S+$/);
  }
}

export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const line of whole) if (line.trim() === part[found]?.trim()) found++;
  return found === part.length || part.join('').trim() === '';
}
