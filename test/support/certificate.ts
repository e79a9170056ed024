import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './install.js';

export interface Certificate {
  /** PEM, all three. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const made = new Map<string, Certificate>();

/** A certificate for one name, signed by an authority of its own; `expired` made one that ended yesterday. Made once per run. */
export function certificate(name: string, { expired = false } = {}): Certificate {
  const known = made.get(`${name} ${expired}`);
  if (known) return known;
  const folder = temporaryFolder('certificate');
  try {
    const path = (file: string) => join(folder.path, file);
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder.path, stdio: 'pipe' });
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl(
      'req',
      '-x509',
      ...curve,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '30',
      '-subj',
      '/CN=Test authority',
    );
    openssl('req', ...curve, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', `/CN=${name}`);
    const kind = /^[\d.]+$/.test(name) ? 'IP' : 'DNS';
    writeFileSync(path('extensions'), `subjectAltName=${kind}:${name}\nextendedKeyUsage=serverAuth\n`);
    const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'extensions'];
    openssl('x509', '-req', '-in', 'request.pem', '-out', 'cert.pem', ...signing, '-days', expired ? '-1' : '30');
    const read = (file: string) => readFileSync(path(file), 'utf8');
    const fresh = { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
    made.set(`${name} ${expired}`, fresh);
    return fresh;
  } finally {
    folder.remove();
  }
}
