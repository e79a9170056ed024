#!/usr/bin/env node
// Sees to it that the servers which `npm test` starts for itself are installed. As root on a machine with apt it
// installs what is missing; elsewhere it says what to install and ends with 1, so that no test is ever skipped.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/lib/postfix/sbin'];

const needed = [
  { package: 'dovecot-imapd', what: 'Dovecot (dovecot, doveadm, its imap)', there: hasDovecot },
  { package: 'postfix', what: "Postfix's smtp-sink", there: () => has('smtp-sink') },
  { package: 'postgresql', what: 'PostgreSQL 15 or later (initdb, postgres)', there: hasPostgres },
  { package: 'openssl', what: 'openssl, for test certificates', there: () => has('openssl') },
];

function has(program) {
  return folders.some((folder) => executable(join(folder, program)));
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function hasDovecot() {
  const imap = ['/usr/lib/dovecot/imap', '/usr/libexec/dovecot/imap', '/usr/local/libexec/dovecot/imap'];
  return has('dovecot') && has('doveadm') && imap.some(executable);
}

function hasPostgres() {
  const versions = (folder) => {
    try {
      return readdirSync(folder).filter((name) => Number.parseInt(name, 10) >= 15);
    } catch {
      return [];
    }
  };
  const packaged = versions('/usr/lib/postgresql').map((version) => join('/usr/lib/postgresql', version, 'bin'));
  const complete = (folder) => ['initdb', 'postgres'].every((program) => executable(join(folder, program)));
  return packaged.some(complete) || (has('initdb') && has('postgres'));
}

function missing() {
  return needed.filter(({ there }) => !there());
}

function apt(...args) {
  const environment = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    DEBCONF_NONINTERACTIVE_SEEN: 'true',
    // Installing PostgreSQL would otherwise make and start a cluster of its own.
    PG_CREATE_MAIN_CLUSTER: 'false',
  };
  return spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Three tries, since mirrors have bad moments; a package list that is only out of date is no reason to give up. */
function install(packages) {
  const policy = '/usr/sbin/policy-rc.d';
  // The packages are wanted for their programs: while they are installed, no service is started.
  const ours = statSync(policy, { throwIfNoEntry: false }) === undefined;
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    for (let attempt = 1; attempt <= 3; attempt++) {
      apt('update', '-q');
      if (apt('install', '-y', '-q', '--no-install-recommends', ...packages)) return;
      console.error(`Installing ${packages.join(', ')} failed (attempt ${attempt} of 3).`);
    }
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}

const before = missing();
if (before.length > 0 && process.getuid?.() === 0 && has('apt-get')) {
  console.error(`Installing for the tests: ${before.map(({ what }) => what).join('; ')}.`);
  install(before.map((each) => each.package));
}
const still = missing();
if (still.length > 0) {
  console.error('The tests run against true servers, and these are not installed:');
  for (const { what } of still) console.error(`  ${what}`);
  console.error(
    `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${still.map((each) => each.package).join(' ')}`,
  );
  console.error(
    'Nothing has to be configured or running: each test starts its own. Without servers: npm run test:unit',
  );
  process.exitCode = 1;
}
