import { expect } from 'chai';
import { chooseQueue } from '../../src/policies/choose-queue.js';
import { policyOptions } from '../../src/policies/options.js';
import { queue } from '../../src/policies/queue.js';
import { desk, question } from '../support/question.js';

const maintenance = { name: 'maintenance', queue: 'maintenance' };

describe('chooseQueue', () => {
  for (const [subject, visible, home, expected] of [
    ['Printer', 'The printer is offline.', 'technology', 'technology'],
    ['Sink', 'The faucet of the sink is dripping.', 'technology', 'maintenance'],
    ['Goteras', 'Hay una gotera en el techo y el piso está mojado.', 'technology', 'maintenance'],
    ['Laptop', 'My laptop screen is black.', 'maintenance', 'technology'],
    ['Impresoras', 'Las impresoras no imprimen desde la computadora.', 'maintenance', 'technology'],
    ['Water', 'Water is dripping from the ceiling onto my computer.', 'maintenance', 'maintenance'],
    ['Hello', 'Please come by.', 'maintenance', 'maintenance'],
    ['Hello', 'Please come by.', 'technology', 'technology'],
    ['window', 'A window on my screen will not close, the cursor is stuck.', 'technology', 'technology'],
    ['window', 'A window in the hall will not close.', 'technology', 'maintenance'],
  ] as const) {
    it(`${subject} at ${home} belongs to ${expected}`, () => {
      const { message, mailbox } = question({ message: { subject, visible }, mailbox: { queue: home } });
      const choice = chooseQueue(message, mailbox, desk);
      expect(choice.queue).to.equal(expected);
      expect(choice.movedFrom).to.equal(home === expected ? undefined : home);
    });
  }

  it("goes by the configuration's words where there are any", () => {
    const words = {
      queues: desk.queues.map((known) => ({
        ...known,
        words: known.name === 'technology' ? ['kiln', 'pottery wheel'] : ['loom'],
      })),
    };
    const asked = question({
      message: { subject: 'Kiln', visible: 'The pottery wheels squeak.' },
      mailbox: maintenance,
      desk: words,
    });
    const choice = chooseQueue(asked.message, asked.mailbox, asked.desk);
    expect(choice).to.deep.include({ queue: 'technology', movedFrom: 'maintenance' });
    expect(choice.because).to.contain('kiln, pottery wheel');
  });

  it('moves nothing when that is turned off, or when the margin is not reached', () => {
    for (const options of [{ move: false }, { margin: 50 }]) {
      const policies = policyOptions.parse({ queue: options });
      const asked = question({
        message: { subject: 'Laptop', visible: 'My laptop screen is black.' },
        mailbox: maintenance,
        desk: { policies },
      });
      expect(chooseQueue(asked.message, asked.mailbox, asked.desk).queue).to.equal('maintenance');
    }
  });
});

describe('policy queue', () => {
  it('has an opinion and no verdict', () => {
    const opinion = queue.decide(question());
    expect(opinion.verdict).to.equal(undefined);
    expect(opinion.said).to.contain('technology');
  });
});
