import type { ArcResult, AuthenticationResult } from './message.js';

/**
 * Reads Authentication-Results fields (RFC 8601, 2.2). `fromDomain` is the domain of the From address: a DKIM pass counts as "pass"
 * only when the signing domain (header.d, else header.i) is that domain, or one is part of the other; else it is
 * "unaligned", since anybody can sign with a domain of his own.
 */
export function readAuthentication(values: readonly string[], fromDomain: string): readonly AuthenticationResult[] {
  return values.slice(0, 50).flatMap((value) => readOne(value.slice(0, 20_000), fromDomain) ?? []);
}

/**
 * Reads the sets of ARC (RFC 8617, 4.1): the results of ARC-Authentication-Results with the chain value of the ARC-Seal of the same
 * number. Newest hop first. The seals are not verified here: a set is worth what the topmost server that is trusted says of it.
 */
export function readArc(
  results: readonly string[],
  seals: readonly string[],
  fromDomain: string,
): readonly ArcResult[] {
  const chains = new Map<number, string>();
  for (const seal of seals.slice(0, 50)) {
    const instance = instanceOf(seal);
    const chain = /(?:^|;)\s*cv\s*=\s*([a-z]{1,10})/i.exec(seal.slice(0, 20_000))?.[1]?.toLowerCase();
    if (instance > 0 && chain !== undefined) chains.set(instance, chain);
  }
  return results
    .slice(0, 50)
    .flatMap((value) => {
      const instance = instanceOf(value);
      const read = instance === 0 ? null : readOne(value.slice(value.indexOf(';') + 1, 20_000), fromDomain);
      return read === null ? [] : [{ ...read, instance, chain: chains.get(instance) ?? '' }];
    })
    .toSorted((a, b) => b.instance - a.instance);
}

/** 1 to 50 (RFC 8617, 4.2.1); 0 for none. */
function instanceOf(value: string): number {
  const instance = Number(
    /^\s*i\s*=\s*(\d{1,2})\s*;/.exec(value)?.[1] ?? /;\s*i\s*=\s*(\d{1,2})\s*;/.exec(value.slice(0, 2000))?.[1] ?? 0,
  );
  return instance >= 1 && instance <= 50 ? instance : 0;
}

function readOne(value: string, fromDomain: string): AuthenticationResult | null {
  const [head, ...statements] = splitStatements(value);
  const server = (head ?? '').trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  if (server === '') return null;
  const results = new Map<string, string>();
  let from = '';
  for (const statement of statements.slice(0, 100)) {
    const method = /^\s*([a-z0-9-]{1,40})\s*(?:\/\s*\d+\s*)?=\s*([a-z0-9_-]{1,40})/i.exec(statement);
    if (method?.[1] === undefined || method[2] === undefined) continue;
    const name = method[1].toLowerCase();
    let result = method[2].toLowerCase();
    if (name === 'dkim' && result === 'pass' && !isAligned(signer(statement), fromDomain)) result = 'unaligned';
    if (name === 'dmarc') from ||= property(statement, 'header.from').replace(/^.*@/, '');
    if (!results.has(name) || (name === 'dkim' && result === 'pass')) results.set(name, result);
  }
  return { server, results: Object.fromEntries(results), from };
}

function signer(statement: string): string {
  return property(statement, 'header.d') || property(statement, 'header.i').replace(/^.*@/, '');
}

function isAligned(signing: string, fromDomain: string): boolean {
  if (!signing.includes('.') || fromDomain === '') return false;
  return signing === fromDomain || fromDomain.endsWith(`.${signing}`) || signing.endsWith(`.${fromDomain}`);
}

function property(statement: string, name: string): string {
  const pattern = new RegExp(`(?:^|\\s)${name.replace('.', '\\s?\\.\\s?')}\\s?=\\s?"?([^\\s";]{1,320})`, 'i');
  return pattern.exec(statement)?.[1]?.toLowerCase() ?? '';
}

/** Cuts at semicolons outside quotes; comments, which may hold semicolons and forged statements, are dropped. */
function splitStatements(value: string): readonly string[] {
  const statements: string[] = [];
  let current = '';
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < value.length; index++) {
    const char = value[index] ?? '';
    if (char === '\\' && (quoted || depth > 0)) index++;
    else if (char === '"' && depth === 0) {
      quoted = !quoted;
      current += char;
    } else if (char === '(' && !quoted) depth++;
    else if (char === ')' && !quoted && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (char === ';' && !quoted) {
      statements.push(current);
      current = '';
    } else current += char;
  }
  statements.push(current);
  return statements;
}
