import { technology, maintenance, alma, ben } from './people.js';
import type { Mailbox } from './mailbox.js';

export interface SandboxPlaces {
  readonly technology: Mailbox;
  readonly maintenance: Mailbox;
  readonly smtpPort: number;
  /** The embedded database's folder, an absolute path. */
  readonly database: string;
  /** 0 takes a free one. */
  readonly httpPort: number;
}

/** The sandbox's configuration as a file that a person can read, change and use with every command. */
export function sandboxConfig(places: SandboxPlaces): string {
  return `# The sandbox of Deskgate: everything on this machine, nothing leaves it. Written anew at each start.
desk:
  name: Willow Creek Help Desk
  domains: [willowcreek.example]
  zone: America/Chicago
  phone: 555-0100
  texts:
    room: District Office, room 12

mailboxes:
  technology:
    address: ${technology}
    # Small, so that a mail over the limit is quickly sent.
    sizeLimit: 200 KB
    imap: ${imap(places.technology)}
  maintenance:
    address: ${maintenance}
    imap: ${imap(places.maintenance)}

queues:
  technology:
    title: Technology
    prefix: TECH
    notify: [${alma}]
    respondWithin: 4 business hours
    resolveWithin: 5 business days
  maintenance:
    title: Maintenance
    prefix: MAINT
    notify: [${ben}]
    respondWithin: 1 business day

technicians:
  - { address: ${alma}, name: Alma Ortega }
  - { address: ${ben}, name: Ben Sowa }

smtp: { host: 127.0.0.1, port: ${places.smtpPort}, security: 'none, in the clear' }

database:
  folder: ${JSON.stringify(places.database)}

http:
  port: ${places.httpPort}
`;
}

function imap({ port, user, password }: Mailbox): string {
  return `{ host: 127.0.0.1, port: ${port}, security: 'none, in the clear', user: ${user}, password: ${password} }`;
}
