import { expect } from 'chai';
import { emergency, emergencyOf } from '../../src/policies/emergency.js';
import { open } from '../../src/policies/open.js';
import { policyOptions } from '../../src/policies/options.js';
import { question } from '../support/question.js';

type Options = Parameters<typeof policyOptions.parse>[0];

function asked(text: string, options: Options = {}, subject = '') {
  const emergencyWords = { words: ['network outage', 'power outage', 'phones down'] };
  const policies = policyOptions.parse({ emergency: emergencyWords, ...(options as object) });
  return question({ message: { subject, text, visible: text }, desk: { policies } });
}

describe('policies/emergency', () => {
  for (const text of [
    'We have a widespread network outage at Lincoln.',
    'There is an outage of the whole network here.',
    'Power outage in the east wing, please send somebody.',
    'All phones are down in the front office.',
    'After the power outage yesterday the whole school has no internet. Nobody in the building can work.',
  ]) {
    it(`knows one: ${text} (PC-23)`, () => {
      expect(emergencyOf(asked(text))).to.deep.include({ is: true });
    });
  }

  for (const text of [
    'The printer jams.',
    'Since the power outage last week my clock is wrong.',
    'There is no power outage, only my lamp is out.',
    'What happens to the phones in case of a power outage?',
    'Thank you for mending the network outage so quickly.',
    'URGENT!!! EMERGENCY!!! My mouse is gone.',
    'How do I report a network outage? Just a question for our handbook.',
  ]) {
    it(`knows none: ${text}`, () => {
      expect(emergencyOf(asked(text))).to.deep.include({ is: false });
    });
  }

  it('takes a judged impact where that is configured (CE-18)', () => {
    const text = 'The whole school is without gradebook, nobody in the building gets in.';
    expect(emergencyOf(asked(text)).is).to.equal(false);
    expect(emergencyOf(asked(text, { emergency: { impacts: ['critical'] } })).because).to.match(
      /^An emergency by its impact, critical \(.+\)\.$/,
    );
  });

  it('is off where nothing is configured', () => {
    const plain = question({ message: { visible: 'Network outage!' } });
    expect(emergency.decide(plain)).to.deep.equal({ said: 'No emergencies are configured.' });
  });

  it('opens a ticket of the first level, or of its own, with its flag (PC-26)', () => {
    const text = 'Power outage in the east wing.';
    expect(open.decide(asked(text)).verdict).to.deep.include({ priority: 'critical', flags: ['emergency'] });
    const high = { emergency: { words: ['power outage'], level: 'high' } };
    expect(open.decide(asked(text, high)).verdict).to.deep.include({ priority: 'high', flags: ['emergency'] });
  });

  it('says the words in the trace', () => {
    expect(emergency.decide(asked('', {}, 'POWER OUTAGE')).said).to.equal('An emergency by its words (power outage).');
  });
});
