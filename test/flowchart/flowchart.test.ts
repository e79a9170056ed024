import { expect } from 'chai';
import { flowOf } from '../../src/flowchart/flow.js';
import { mermaidOf } from '../../src/flowchart/mermaid.js';
import { steps } from '../../src/flowchart/steps.js';
import { svgOf } from '../../src/flowchart/svg.js';
import { rules } from '../../src/letters/rules.js';
import { chain } from '../../src/policies/chain.js';
import type { Desk, Redirect } from '../../src/policies/desk.js';
import { desk } from '../support/question.js';

const { policies } = desk;
const redirect: Redirect = {
  name: 'quote',
  title: 'Quotes',
  about: '',
  words: ['quote'],
  from: [],
  otherwise: '',
  during: '',
  contact: '',
  text: '',
  require: [],
  notice: null,
  late: 'too-late',
  passOn: '',
  validDays: 0,
  ticket: false,
};
const strict: Desk = {
  ...desk,
  redirects: [redirect],
  groups: [{ name: 'students', domains: [], addresses: [], roles: [], outsiders: false, may: 'refuse', text: '' }],
  mailboxes: desk.mailboxes.map((mailbox) => ({ ...mailbox, requests: 'return' as const })),
  policies: {
    ...policies,
    closed: { ...policies.closed, then: 'open', after: 'refuse' },
    approval: { ...policies.approval, words: ['access level'] },
    behalf: { ...policies.behalf, coworkers: 'refuse' },
  },
};

describe('flowchart', () => {
  it('knows no policy that the chain does not have', () => {
    const names = chain.map(({ name }) => name);
    expect(Object.keys(steps).filter((name) => !names.includes(name))).to.deep.equal([]);
  });

  it('leads to every verdict that writes letters, with everything switched on', () => {
    const shown = [desk, strict]
      .flatMap((one) => flowOf(one).steps)
      .flatMap(({ exits }) => exits.map(({ action, reason }) => `${action} ${reason}`));
    const gone = new Set(shown);
    const missing = Object.entries(
      rules as Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>,
    ).flatMap(([action, reasons]) =>
      Object.entries(reasons)
        .filter(([reason, letters]) => letters.length > 0 && !gone.has(`${action} ${reason}`))
        .map(([reason]) => `${action} ${reason}`),
    );
    expect(missing).to.deep.equal([]);
  });

  it('asks in the order of the chain', () => {
    const names: readonly string[] = chain.map(({ name }) => name);
    const asked = flowOf(desk).steps.map(({ policy }) => names.indexOf(policy));
    expect(asked).to.deep.equal([...asked].sort((a, b) => a - b));
  });

  it('leaves out what the configuration switches off', () => {
    const open = {
      ...desk,
      mailboxes: desk.mailboxes.map((mailbox) => ({ ...mailbox, outsiders: 'accept' as const })),
    };
    const reasons = flowOf(open).steps.flatMap(({ exits }) => exits.map(({ reason }) => reason));
    expect(reasons).to.include('wrong-domain').and.not.include('outsider');
  });

  it('is Mermaid: every arrow goes from a node that was drawn to one that is', () => {
    const lines = mermaidOf(flowOf(desk)).trim().split('\n');
    expect(lines[0]).to.equal('flowchart TD');
    const drawn = new Set(lines.flatMap((line) => [...line.matchAll(/(\w+)(?:\(\["|\{"|\[")/g)].map(([, id]) => id)));
    const arrows = lines.filter((line) => line.includes('-->'));
    for (const line of arrows) {
      const [, from, to] = /^ {2}(\w+) -->(?:\|"?[^|]*"?\|)? (\w+)/.exec(line) ?? [];
      expect(drawn, line).to.include(from).and.include(to);
    }
    expect(arrows.length).to.be.greaterThan(20);
  });

  it('keeps what a name may hold from breaking the text or the picture', () => {
    const odd = { ...flowOf(desk), from: ['"a"#<b>&c@willowcreek.example'] };
    expect(mermaidOf(odd)).to.include('#34;a#34;#35;<b>');
    expect(svgOf(odd)).to.include('&quot;a&quot;#&lt;b&gt;&amp;c@');
  });

  it('is a picture that shows every question and every ending, inside its frame', () => {
    const flow = flowOf(desk);
    const svg = svgOf(flow);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    for (const { asks, exits } of flow.steps) {
      expect(words).to.include(asks.replace("'", "'"));
      for (const { then } of exits) expect(words).to.include(then);
    }
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
    const bottoms = [...svg.matchAll(/<rect x="\d+" y="([\d.]+)" width="\d+" height="(\d+)"/g)].map(
      ([, y, tall]) => Number(y) + Number(tall),
    );
    expect(Math.max(...bottoms)).to.be.lessThan(height);
  });
});
