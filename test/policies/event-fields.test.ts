import { expect } from 'chai';
import { eventFieldsOf, type EventField } from '../../src/policies/event-fields.js';
import { arrivedAt, question, type Changes } from '../support/question.js';

const flyer = {
  name: 'flyer.pdf',
  type: 'application/pdf',
  size: 90_000,
  content: new Uint8Array(),
  inline: false,
  contentId: null,
};
const buildings = [{ name: 'lincoln', title: 'Lincoln Elementary', names: ['les'], technician: '' }];

function said(text: string, more: Changes['message'] = {}): Readonly<Record<EventField, string>> {
  const { message, desk } = question({
    message: { subject: 'Event', visible: text, text, ...more },
    desk: { buildings },
  });
  return eventFieldsOf(message, desk, arrivedAt);
}

const nothing = { date: '', time: '', place: '', fee: '', files: '' };

describe('what a request for an event says', () => {
  it('everything', () => {
    const fields = said(
      'Spring concert, Dec. 11 at 6:30 pm in the gym. Tickets are $5. See https://willowcreek.example/concert',
    );
    expect(fields).to.deep.equal({
      date: '2026-12-11',
      time: '6:30 pm',
      place: 'gym',
      fee: '$5',
      files: 'https://willowcreek.example/concert',
    });
  });

  it('everything, in Spanish', () => {
    const fields = said('La feria es el sábado 12 de diciembre a las 10 en la Escuela Lincoln, entrada libre.', {
      attachments: [flyer],
    });
    expect(fields).to.deep.include({ date: '2026-12-12', time: 'a las 10', fee: 'entrada libre', files: 'flyer.pdf' });
    expect(fields.place).to.contain('Lincoln');
  });

  it('nothing', () => {
    expect(
      said('Please send a note to all families about the fair. Feel free to call me, I am in grade 3/4.'),
    ).to.deep.equal(nothing);
  });

  for (const [field, text, expected] of [
    ['time', 'from 6-8pm', true],
    ['time', 'at noon', true],
    ['time', 'during 3rd period', true],
    ['time', '18:30', true],
    ['time', 'we start at 6.', true],
    ['time', 'for 30 students at $2', false],
    ['time', 'ratio 3:1', false],
    ['place', 'in room 204', true],
    ['place', 'at Lincoln Elementary', true],
    ['place', 'the park by Willow Creek', false],
    ['place', 'at the Willow Creek Civic Center', true],
    ['place', '120 North Main Street', true],
    ['place', 'Where: behind the barn', true],
    ['place', 'on Zoom', true],
    ['place', 'at all times', false],
    ['fee', 'It is free!', true],
    ['fee', 'no cost to families', true],
    ['fee', '5 dollars at the door', true],
    ['fee', 'es gratis', true],
    ['fee', 'Are you free tomorrow?', false],
    ['fee', 'sugar-free cookies', false],
    ['fee', 'during my free period', false],
  ] as const) {
    it(`${field} in "${text}": ${expected ? 'yes' : 'no'}`, () => {
      expect(said(text)[field] !== '').to.equal(expected);
    });
  }

  it('a pasted flyer is a file, a logo is none', () => {
    const picture = { ...flyer, name: 'image001.png', type: 'image/png', inline: true, contentId: 'a@b' };
    expect(said('See below', { attachments: [picture] }).files).to.equal('image001.png');
    expect(said('See below', { attachments: [{ ...picture, decorative: true }] }).files).to.equal('');
  });

  it('a forwarded request is read whole', () => {
    const forwarded = { from: { name: '', address: 'kim@willowcreek.example' }, attached: false };
    const more = { visible: 'Please see below.', forwarded };
    const { message, desk } = question({ message: { text: 'Please see below.\n\nThe play is on Dec. 11.', ...more } });
    expect(eventFieldsOf(message, desk, arrivedAt).date).to.equal('2026-12-11');
  });

  it('a text made to hurt is read in time', () => {
    expect(said(`${'at Aa Aa Aa Aa '.repeat(4000)}${'1 '.repeat(4000)}`).fee).to.equal('');
  });
});
