import { expect } from 'chai';
import fc from 'fast-check';
import { nearMisses } from '../../src/policies/near-misses.js';

const domains = ['willowcreekschools.org'];

describe('nearMisses', () => {
  for (const domain of [
    'willowcreekschools.com',
    'willowcreekschools.edu',
    'willowcreekschools.net',
    'willowcreekschools.us',
    'willowcreek.org',
    'willowcreek.edu',
    'willowcreekschool.org',
    'willowcreek-schools.org',
    'willowcrekschools.org',
    'willowcreeckschools.org',
    'wilowcreekschools.org',
    'willowcreekschoosl.org',
    'iwllowcreekschools.org',
    'willowcreekschools.ogr',
    'willowcreekschools.orgg',
  ]) {
    it(`takes ${domain} for a slip`, () => {
      expect(nearMisses(`ana.b@${domain}`, domains)).to.deep.equal(['ana.b@willowcreekschools.org']);
    });
  }

  for (const domain of [
    'willowcreekschools.org',
    'gmail.com',
    'pinecreekschools.org',
    'wilowcrekschools.org',
    'willowcreekschools.example',
    'mail.willowcreekschools.org',
    'schools.org',
    '',
  ]) {
    it(`does not take ${domain || 'no domain'} for one`, () => {
      expect(nearMisses(domain === '' ? 'ana' : `ana@${domain}`, domains)).to.deep.equal([]);
    });
  }

  it('leaves short names alone, which have true neighbours', () => {
    expect(nearMisses('ana@asd.org', ['usd.org'])).to.deep.equal([]);
    expect(nearMisses('ana@usd.com', ['usd.org'])).to.deep.equal(['ana@usd.org']);
  });

  it('never takes a public provider for a slip', () => {
    expect(nearMisses('ana@outlook.com', ['outlooks.com'], ['outlook.com'])).to.deep.equal([]);
  });

  it('names the same name before the same letters', () => {
    const both = ['willowcreeks.org', 'willowcreek.org'];
    expect(nearMisses('ana@willowcreek.com', both)[0]).to.equal('ana@willowcreek.org');
  });

  it('keeps the local part, whatever is in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.+_-]{1,20}$/), (local) => {
        expect(nearMisses(`${local}@willowcreekschools.com`, domains)).to.deep.equal([
          `${local}@willowcreekschools.org`,
        ]);
      }),
    );
  });
});
