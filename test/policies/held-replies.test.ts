import { expect } from 'chai';
import { join } from 'node:path';
import { labelledPairs, labelledReplies, trainingFolder } from '../../scripts/reply-training.js';
import { duplicate, lateReply } from '../../src/policies/judgement.js';

// The mails kept aside come from another hand than the training mails; docs/judgement.md has the
// figures. These are floors: what was reached may not be lost unnoticed.
const least = { late: 0.82, quiet: 0.9, pairs: 0.84, joined: 0.85 };

const replies = labelledReplies(join(trainingFolder, 'held', 'late-replies.jsonl'));
const pairs = labelledPairs(join(trainingFolder, 'held', 'duplicates.jsonl'));

describe('mails kept aside', () => {
  it('late replies are told apart as well as was reached', () => {
    const right = replies.filter((mail) => lateReply(mail) === mail.kind);
    expect(right.length / replies.length).to.be.at.least(least.late);
  });

  it('hardly a complaint or another problem stays closed', () => {
    const loud = replies.filter(({ kind }) => kind === 'still-broken' || kind === 'new-problem');
    const heard = loud.filter((mail) => !['thanks', 'survey', 'automatic'].includes(lateReply(mail)));
    expect(heard.length / loud.length).to.be.at.least(least.quiet);
  });

  const judged = pairs.map(({ first, second, minutes_apart: minutesApart, label }) => ({
    label,
    kind: duplicate({ first, second, minutesApart }),
  }));

  it('second mails are told apart as well as was reached', () => {
    expect(judged.filter(({ label, kind }) => label === kind).length / pairs.length).to.be.at.least(least.pairs);
  });

  it('other matters are seldom joined to a ticket', () => {
    const other = judged.filter(({ label }) => label === 'different');
    expect(other.filter(({ kind }) => kind === 'different').length / other.length).to.be.at.least(least.joined);
  });
});
