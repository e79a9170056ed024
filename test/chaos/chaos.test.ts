import { expect } from 'chai';
import { embedded, leftInPlace, oneDaemon, renumbered, twoDaemons, type Result } from './scenarios.js';

// The short form of `npm run chaos`. What a storm said is shown when it fails.
const storms: Readonly<Record<string, (say: (line: string) => void) => Promise<Result>>> = {
  'one daemon killed 8 times, every server restarted': (say) =>
    oneDaemon(
      { mails: 120, kills: 8, outages: ['Dovecot', 'PostgreSQL', 'SMTP server', 'PostgreSQL, power cut'] },
      11,
      say,
    ),
  'two daemons on one database and one mailbox': (say) => twoDaemons({ mails: 60, kills: 5, outages: [] }, 12, say),
  'the embedded database': (say) => embedded({ mails: 24, kills: 2, outages: [] }, 13, say),
  'originals left in place': (say) => leftInPlace({ mails: 40, kills: 3, outages: [] }, 14, say),
  'the mailbox renumbered, originals moved': (say) => renumbered({ mails: 40, times: 2, filing: 'move' }, 15, say),
  'the mailbox renumbered, originals left in place': (say) =>
    renumbered({ mails: 40, times: 2, filing: 'leave' }, 16, say),
};

describe('nothing lost, nothing doubled', function () {
  this.timeout(300_000);
  for (const [name, play] of Object.entries(storms)) {
    it(name, async () => {
      const said: string[] = [];
      const { faults, struck } = await play((line) => said.push(line));
      expect(faults, said.join('\n')).to.deep.equal([]);
      // A state of the database may pass between two questions; a point in a conversation cannot.
      const missed = struck.missed.filter((moment) => !moment.startsWith('state'));
      expect(missed, 'moments that never came').to.deep.equal([]);
    });
  }
});
