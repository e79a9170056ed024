import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

// Assembles src/secrets/judgement/room.wat into src/secrets/data/room.ts; test/secrets/room.test.ts compares them.
const source = 'src/secrets/judgement/room.wat';
const out = 'src/secrets/data/room.ts';
const assembler = await wabt();
const { buffer } = assembler.parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
const lines =
  Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,110}/g) ?? [];
const written = `// Made by scripts/room-module.ts of ${source}; not written by hand.\n/** The WebAssembly module in base 64. */\nexport const roomModule =\n${lines.map((line) => `  '${line}'`).join(' +\n')};\n`;
writeFileSync(out, written);
