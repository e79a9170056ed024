import { domainOf } from '../message/address.js';
import type { Message } from '../message/message.js';
import type { Desk, Technician } from './desk.js';

/** The address the message claims to be from; '' when it has none. A claim, not a proof: see proof.ts. */
export function writerOf(message: Message): string {
  return message.from?.address ?? '';
}

/** Whether the address is in one of the district's own domains. A subdomain counts only when listed. */
export function isOfDistrict(address: string, desk: Desk): boolean {
  return desk.domains.includes(domainOf(address));
}

/** Whether the district knows the address: one of its domains, its directory, its technicians. */
export function isKnown(address: string, desk: Desk): boolean {
  return (
    isOfDistrict(address, desk) || technicianOf(address, desk) !== null || desk.directory.byAddress(address) !== null
  );
}

export function technicianOf(address: string, desk: Desk): Technician | null {
  return desk.technicians.find((technician) => technician.address === address) ?? null;
}

/** Every address whose mail ends in a watched mailbox. */
export function ownAddresses(desk: Desk): readonly string[] {
  return desk.mailboxes.flatMap((mailbox) => [mailbox.address, ...mailbox.aliases]);
}
