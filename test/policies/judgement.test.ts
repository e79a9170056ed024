import { expect } from 'chai';
import fc from 'fast-check';
import { classify, judge, leaning } from '../../src/policies/judgement.js';
import { labelledMails } from '../../scripts/judgement-training.js';
import { scoreOf } from '../../scripts/judgement-score.js';

describe('judge', () => {
  for (const [subject, text, queue, redirect] of [
    ['Printer', 'The printer in the lounge says offline. My neighbor prints.', 'technology', null],
    ['Impresora', 'La impresora del salón 8 no imprime.', 'technology', null],
    ['Dead outlets', 'Every wall outlet in my room is dead, so the computers are off too.', 'maintenance', null],
    ['Leak', 'Water drips from the ceiling beside the laptop cart. The laptops are dry.', 'maintenance', null],
    ['Calefacción', 'La calefacción del salón 3 no funciona y hace mucho frío.', 'maintenance', null],
    ['Data jack', 'The data jack behind my desk came out of the wall.', 'technology', null],
    ['SAM', 'I need my SAM password reset.', 'redirect', 'sam'],
    ['Laptop', 'Sam Okoro in room 9 cannot log in to his laptop.', 'technology', null],
    ['Balance', 'Active Resources shows the wrong leave balance.', 'redirect', 'active-resources'],
    ['Tab', 'The Resources tab on my class page is empty.', 'technology', null],
    ['Quote', 'Please send me a quote for ten tablets.', 'redirect', 'quote'],
    ['Cotización', '¿Cuánto cuesta un proyector nuevo?', 'redirect', 'quote'],
    [
      'Quote of the week',
      'The quote of the week on the lobby screen does not change, it is frozen.',
      'technology',
      null,
    ],
    ['Snow', 'Can you text all parents in the district that we open late?', 'redirect', 'mass-email'],
    ['Photos', 'Could a photographer come to take pictures of our science fair?', 'redirect', 'media'],
    ['Flyer', 'My flyer will not print, the printer shows an error.', 'technology', null],
    ['Toner', 'We are out of toner in the office, please send two cartridges.', 'redirect', 'purchase'],
    ['Home', 'My home computer has a virus. Can you fix it?', 'redirect', 'personal-device'],
    ['Personal folder', 'My personal folder on the school computer is gone.', 'technology', null],
    ['Idea', 'Have we ever considered smart lockers? We do not have any.', 'redirect', 'new-technology'],
    ['Videos', 'YouTube videos are blocked in my room.', 'redirect', 'streaming-notice'],
    ['Wifi', 'The wifi is down in the whole school.', 'technology', null],
  ] as const) {
    it(`"${subject}: ${text}" belongs to ${redirect ?? queue}`, () => {
      expect(judge({ subject, text })).to.deep.include({ queue, redirect });
    });
  }

  for (const [text, level] of [
    ['The internet is down in the whole school.', 'critical'],
    ['Whenever you have time: none of the phones in the building has a dial tone.', 'critical'],
    ['Smoke is coming out of the ceiling light and children are in the room.', 'critical'],
    ['No hay agua en toda la escuela.', 'critical'],
    ['None of my 25 students can get into the reading program. The other classes can.', 'high'],
    ['My laptop will not turn on at all, no lights.', 'high'],
    ['My second monitor is not detected.', 'normal'],
    ['Please unlock my account, I use a colleague’s computer for now.', 'normal'],
    ['My computer is slow lately but it works.', 'low'],
    ['URGENT!!! HOW DO I CHANGE MY DESKTOP PICTURE???', 'low'],
    ['¿Cómo pongo mi firma en el correo?', 'low'],
    ['The testing site does not load and my whole class is waiting.', 'high'],
    ['What happens to the phones in case of a power outage?', 'low'],
    ['My classroom door squeaks.', 'low'],
  ] as const) {
    it(`"${text}" is ${level}`, () => {
      expect(judge({ subject: '', text }).priority).to.equal(level);
    });
  }

  it('hears neither capitals nor rank nor exclamation marks', () => {
    const calm = judge({ subject: '', text: 'The printer in room 4 prints a stripe.' });
    const loud = judge({ subject: '', text: 'THE PRINTER IN ROOM 4 PRINTS A STRIPE!!!!' });
    expect(loud.priority).to.equal(calm.priority);
  });

  it('names the words that decided', () => {
    const { because } = judge({ subject: 'Sink', text: 'The faucet drips in the whole building.' });
    expect(because.queue).to.include.members(['drips', 'sink']);
    expect(because.priority.join()).to.contain('whole');
    expect(because.redirect).to.deep.equal([]);
  });

  it("adds the configuration's own words", () => {
    const written = { subject: 'Skyport', text: 'Skyport does not know me any more.' };
    expect(judge(written).queue).to.equal('technology');
    const judged = judge(written, { words: { sam: ['skyport', 'know me'] } });
    expect(judged).to.deep.include({ queue: 'redirect', redirect: 'sam' });
    expect(judged.because.redirect).to.include('skyport');
  });

  it('opens a ticket when there is nothing to go by', () => {
    for (const text of ['', 'help', '???', 'asdf qwer']) {
      expect(judge({ subject: '', text }).queue, text).not.to.equal('redirect');
    }
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary', maxLength: 500 }), (subject, text) => {
        const { queue, redirect } = judge({ subject, text });
        expect(queue === 'redirect').to.equal(redirect !== null);
      }),
    );
  });

  it('is done with a pasted log or a wall of one letter in a moment', () => {
    for (const unit of ['a', 'all the ', 'the printer is not ', 'video ', "'", 'send a note to the ']) {
      const started = performance.now();
      judge({ subject: unit.repeat(2000), text: unit.repeat(100_000) });
      expect(performance.now() - started, unit).to.be.lessThan(2000);
    }
  });
});

describe('leaning', () => {
  it('tells the two desks apart, whatever else the mail is about', () => {
    expect(leaning({ subject: 'Toilet', text: 'The toilet overflows.' }).maintenance).to.be.greaterThan(2);
    expect(leaning({ subject: 'Printer', text: 'The printer has a paper jam.' }).maintenance).to.be.lessThan(-2);
  });
});

describe('classify', () => {
  it('gives the labels alone', () => {
    expect(classify({ subject: 'SAM', text: 'SAM password' })).to.have.all.keys('queue', 'redirect', 'priority');
  });

  // What was measured when the weights were made (docs/judgement.md), less a little: a change that costs more is a fault.
  it('is as often right on the mails kept aside as it was', () => {
    const score = scoreOf(labelledMails('held/routing.jsonl'), classify);
    expect(score.matter).to.be.greaterThan(0.84);
    expect(score.impact).to.be.greaterThan(0.86);
  });
});
