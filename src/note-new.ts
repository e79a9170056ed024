// note-new.ts - every message that ever stood in the mailbox is noted here first, in order of UID and without a gap: the
// highest UID noted says where to look on.
import type { OpenMailbox } from './mail/imap.js';
import { highestUid, noteArrivals } from './store/arrivals.js';
import type { Database } from './store/database.js';

/** UIDs asked for in one listing, and arrivals taken from the database at a time. */
export const listingSize = 2000;

export async function noteNew(box: OpenMailbox, name: string, database: Database): Promise<void> {
  const uids = await box.uidsAbove(await highestUid(database.read, name, box.uidValidity));
  for (let at = 0; at < uids.length; at += listingSize) {
    const listing = await box.listing(uids.slice(at, at + listingSize));
    await noteArrivals(database.read, name, box.uidValidity, listing);
  }
}
