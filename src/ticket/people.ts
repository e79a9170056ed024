import { splitPlus } from '../message/address.js';
import type { Participant } from '../letters/occasion.js';
import type { Address, Message } from '../message/message.js';
import type { Desk } from '../policies/desk.js';
import type { Open } from '../policies/verdict.js';
import { isOfDistrict, ownAddresses, technicianOf } from '../policies/writer.js';
import { authorOf, requesterOf } from './opening.js';

/** People a mail may bring onto its ticket by copying them; a mail to thousands brings none beyond these. */
const copiedLimit = 20;

export interface Person extends Address {
  readonly role: Participant['role'];
}

/** The requester, the district's people who were copied, and the technicians who are told. */
export function openingPeople(message: Message, verdict: Open, desk: Desk): readonly Person[] {
  const own = ownAddresses(desk);
  const copied = [...message.to, ...message.cc]
    .filter(
      ({ address }) =>
        isOfDistrict(address, desk) && !own.includes(splitPlus(address).base) && technicianOf(address, desk) === null,
    )
    .slice(0, copiedLimit);
  const requester = requesterOf(verdict, message, desk);
  // A website that carried somebody's words follows no ticket; a technician does so by the queue.
  const wrote = message.speaker?.by === 'form' ? null : authorOf(verdict, message);
  const author = wrote === null || technicianOf(wrote.address, desk) !== null ? null : wrote;
  return [
    ...(requester.address === '' ? [] : [{ ...requester, role: 'requester' as const }]),
    ...(author === null ? [] : [{ ...author, role: 'participant' as const }]),
    ...copied.map((one) => ({ ...one, role: 'participant' as const })),
    // With a token of their own, so that their answer is proven.
    ...(verdict.approvers ?? []).map((address) => ({ address, name: '', role: 'participant' as const })),
    ...technicianPeople([...told(verdict.queue, verdict.assignee, desk), ...alerted(verdict, desk)], desk),
  ];
}

/** Technicians who are alerted of an emergency belong to its ticket like those of its queue. */
function alerted({ flags = [] }: Open, desk: Desk): readonly string[] {
  return flags.includes('emergency') ? desk.policies.emergency.alert : [];
}

/** Addresses told of what happens in a queue; none for a queue that is no longer configured. */
export function told(queue: string, assignee: string, desk: Desk): readonly string[] {
  return [...(desk.queues.find(({ name }) => name === queue)?.notify ?? []), assignee];
}

export function technicianPeople(addresses: readonly string[], desk: Desk): readonly Person[] {
  return desk.technicians
    .filter(({ address }) => addresses.includes(address))
    .map((one) => ({ ...one, role: 'technician' as const }));
}

/** Everybody once; whoever is on the ticket already keeps the role and the token that letters to them carry. */
export function addPeople(
  present: readonly Participant[],
  people: readonly Person[],
  newToken: () => string,
): readonly Participant[] {
  const all = new Map(present.map((one) => [one.address, one]));
  for (const { address, name, role } of people) {
    if (!all.has(address)) all.set(address, { address, name, role, token: newToken() });
  }
  return [...all.values()];
}
