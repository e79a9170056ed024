import { expect } from 'chai';
import { assetTagIn, deviceIn } from '../../src/policies/devices.js';
import { policyOptions } from '../../src/policies/options.js';

const { assetTag } = policyOptions.parse({}).fields;

const devices: readonly (readonly [string, string | null])[] = [
  ['My Chromebook will not charge', 'Chromebook'],
  ['The HP printer in room 12', 'HP printer'],
  ['Dell Latitude 5420 laptop', 'Dell Latitude 5420 laptop'],
  ['my Dell Latitude 5420 is slow', 'Dell Latitude 5420'],
  ['the smart board is dark', 'smart board'],
  ['three chromebooks are broken', 'chromebooks'],
  ['la impresora no imprime', 'impresora'],
  ['El teléfono del salón', 'teléfono'],
  ['doc cam', 'doc cam'],
  ['I am locked out of Skyward', null],
  ['write to macdonald@b.example', null],
];

const tags: readonly (readonly [string, string | null])[] = [
  ['asset tag 104872', '104872'],
  ['Asset Tag: WC-10422', 'WC-10422'],
  ['Room 22, tag 11408.', '11408'],
  ['tag #5512', '5512'],
  ['service tag is 7XK92Q3', '7XK92Q3'],
  ['Serial number: 5CD1234XYZ', '5CD1234XYZ'],
  ['placa 20417', '20417'],
  ['número de inventario 8841', '8841'],
  ['It is WC-10422 on the cart', 'WC-10422'],
  ['about TECH-1042', null],
  ['my ticket TEC-10422', null],
  ['we play tag at 12', null],
  ['the price tag says $120', null],
  ['call 555-0142', null],
];

describe('devices in a text', () => {
  for (const [text, device] of devices) {
    it(`finds ${device ?? 'none'} in "${text}"`, () => {
      expect(deviceIn(text)).to.equal(device);
    });
  }
  for (const [text, tag] of tags) {
    it(`finds ${tag ?? 'no tag'} in "${text}"`, () => {
      expect(assetTagIn(text, assetTag, ['TECH', 'TEC'])).to.equal(tag);
    });
  }

  it("knows a district's own pattern of tags", () => {
    expect(assetTagIn('the one marked D49/0042.7', ['D##/####.#'], [])).to.equal('D49/0042.7');
  });
});
