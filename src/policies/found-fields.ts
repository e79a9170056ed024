import type { Person } from '../directory/person.js';
import type { Message } from '../message/message.js';
import { signedWith } from '../message/signed.js';
import { buildingIn, buildingNamed } from './buildings.js';
import type { Desk } from './desk.js';
import { assetTagIn, deviceIn } from './devices.js';
import { errorIn } from './error-text.js';
import { idNumberIn, phoneIn } from './numbers.js';
import { roomAlone, roomIn } from './rooms.js';
import { fieldNames, type FieldName, type Fields } from './verdict.js';
import { bareSubject } from './words.js';
import { writerOf } from './writer.js';

export type Origin = 'mail' | 'signature' | 'directory';

export interface FoundField {
  readonly name: FieldName;
  readonly value: string;
  readonly origin: Origin;
}

export interface FoundFields {
  /** In the order of fieldNames, each at most once. */
  readonly found: readonly FoundField[];
  /** Key of the building; '' when the configuration does not know it. */
  readonly building: string;
}

/** Enough of any request; a pasted log must not cost anything. */
const read = 8000;

/**
 * What the mail, its signature and the directory say about place, device and person. Of a place the mail knows best:
 * people write from other rooms; who somebody is, the directory. `person` is whose request it is, null when the
 * directory does not know them; a signature that is somebody else's says nothing about them.
 */
export function fieldsOf(message: Message, desk: Desk, person: Person | null): FoundFields {
  const subject = bareSubject(message.subject);
  const text = message.visible.slice(0, read);
  const own = person === null || person.address === writerOf(message);
  const signature = own ? signedWith(message).slice(0, read) : '';
  const inSubjectOrText = (look: (text: string) => string | null) => look(subject) ?? look(text);

  const inMail = buildingIn(`${subject}\n${text}`, desk);
  const inSignature = buildingIn(signature, desk);
  const usual = directoryPlace(person?.building ?? '', desk);
  const place = inMail ?? inSignature ?? usual;
  const prefixes = desk.queues.map(({ prefix }) => prefix);
  const { assetTag } = desk.policies.fields;
  const device = inSubjectOrText(deviceIn);

  // Somebody who writes from another building is not in the room that the directory gives.
  const elsewhere = usual !== null && place?.title !== usual.title;
  const known: Record<FieldName, Sources> = {
    building: [inMail?.title, inSignature?.title, usual?.title],
    room: [inSubjectOrText(roomIn), roomIn(signature), elsewhere ? null : person?.room],
    phone: [phoneIn(text), phoneIn(signature, true), person?.phone],
    device: [device, null, null],
    assetTag: [inSubjectOrText((part) => assetTagIn(part, assetTag, prefixes)), null, null],
    idNumber: [inSubjectOrText(idNumberIn), null, person?.id],
    error: [inSubjectOrText(errorIn), null, null],
    role: [null, null, person?.role],
  };
  const found = fieldNames.flatMap((name): readonly FoundField[] => {
    const order: readonly Origin[] =
      name === 'idNumber' ? ['directory', 'mail', 'signature'] : ['mail', 'signature', 'directory'];
    for (const origin of order) {
      const value = known[name][column[origin]] ?? '';
      if (value !== '') return [{ name, value, origin }];
    }
    return [];
  });
  return { found, building: place?.building?.name ?? '' };
}

/** What the mail, the signature and the directory say. */
type Sources = readonly [string | null | undefined, string | null | undefined, string | null | undefined];

const column: Readonly<Record<Origin, 0 | 1 | 2>> = { mail: 0, signature: 1, directory: 2 };

function directoryPlace(name: string, desk: Desk) {
  if (name === '') return null;
  const building = buildingNamed(name, desk);
  return { building, title: building?.title ?? name, words: name };
}

export function valuesOf({ found }: FoundFields): Fields {
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
}

/**
 * What a reply says of fields that were asked for. People answer with the bare thing ("Lincoln 204"), which without the
 * question would be any number.
 */
export function answeredIn(message: Message, desk: Desk, asked: readonly FieldName[]): FoundFields {
  // Its subject is still the request's.
  const fields = fieldsOf({ ...message, subject: '' }, desk, null);
  const found = fields.found.filter(({ name }) => asked.includes(name));
  if (!asked.includes('room') || found.some(({ name }) => name === 'room')) return { ...fields, found };
  const words = buildingIn(message.visible, desk)?.words;
  const rest = words === undefined ? message.visible : message.visible.replace(words, ' ');
  const lines = rest.split('\n').map((line) => line.replace(/^[\s,;:-]+|[\s,;:-]+$/g, ''));
  const room = lines.map(roomAlone).find((one) => one !== null) ?? null;
  return room === null
    ? { ...fields, found }
    : { ...fields, found: [...found, { name: 'room', value: room, origin: 'mail' }] };
}
