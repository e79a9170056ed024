import { domainOf } from '../message/address.js';
import { distance } from 'fastest-levenshtein';

const endings: readonly string[] = ['com', 'edu', 'org', 'net', 'us'];

// Of names shorter than this too many neighbours exist in earnest: "asd", "usd".
const shortestName = 6;

/**
 * The addresses that one just off the given domains may have meant, likeliest first: another ending (.com for .org),
 * "schools" left out or added, a hyphen, or one letter wrong, missing, added or swapped. Never for an address in one of
 * the domains or in one of `except`.
 */
export function nearMisses(address: string, domains: readonly string[], except: readonly string[] = []): string[] {
  const domain = domainOf(address);
  if (domain === '' || domains.includes(domain) || except.includes(domain)) return [];
  const local = address.slice(0, address.length - domain.length);
  const same = domains.filter((right) => sameName(domain, right));
  const near = domains.filter((right) => !same.includes(right) && oneLetterOff(domain, right));
  return [...same, ...near].map((right) => local + right);
}

function sameName(given: string, right: string): boolean {
  const [name, ending] = split(given);
  const [rightName, rightEnding] = split(right);
  return essence(name) === essence(rightName) && (ending === rightEnding || endings.includes(ending));
}

function oneLetterOff(given: string, right: string): boolean {
  if (split(right)[0].length < shortestName) return false;
  const steps = distance(given, right);
  return steps === 1 || (steps === 2 && isSwap(given, right));
}

/** Two neighbouring letters swapped: one step by Damerau, two by Levenshtein. */
function isSwap(given: string, right: string): boolean {
  if (given.length !== right.length) return false;
  const at = Array.from(given).findIndex((letter, index) => letter !== right[index]);
  const swapped = given.slice(0, at) + (given[at + 1] ?? '') + (given[at] ?? '') + given.slice(at + 2);
  return swapped === right;
}

/** The name without what people leave out or put in. A name that is nothing else stays as it is. */
function essence(name: string): string {
  const bare = name.replace(/-/g, '').replace(/schools?/g, '');
  return bare.length >= 3 ? bare : name;
}

function split(domain: string): readonly [name: string, ending: string] {
  const dot = domain.lastIndexOf('.');
  return dot === -1 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
}
