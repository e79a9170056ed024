import type { MigrationInterface } from 'typeorm';
import { Foundation } from './0001-foundation.js';
import { Particulars } from './0002-particulars.js';
import { Past } from './0003-past.js';
import { Redirects } from './0004-redirects.js';
import { Levels } from './0005-levels.js';
import { Load } from './0006-load.js';
import { Filing } from './0007-filing.js';

/** In order, never edited once landed; the next one is a new file and a new line. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Foundation,
  Particulars,
  Past,
  Redirects,
  Levels,
  Load,
  Filing,
];
