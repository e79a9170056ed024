/** Signs that say more together than each alone, in one sentence. */
const inSentence: readonly (readonly [name: string, one: RegExp, other: RegExp])[] = [
  ['tells many', /^audience\.any$/, /^tell\.any$/],
  ['asks many', /^audience\.any$/, /^ask\./],
  ['reach school', /^(?:all|count)\./, /^place\.school$/],
  ['reach unit', /^(?:all|count)\./, /^group\.unit$/],
  ['reach class', /^(?:all|count)\./, /^group\.class$/],
  ['reach rest', /^(?:all|count)\./, /^one\.else$/],
  ['stops reach', /^stop\./, /^(?:all|count)\./],
  ['stops school', /^stop\./, /^place\.school$/],
];

/** The same over a whole mail. */
const inMail: readonly (readonly [name: string, one: RegExp, other: RegExp])[] = [
  ['films event', /^film\.any$/, /^event\.any$/],
  ['stream refused', /^stream\.any$/, /^stream\.refused$/],
  ['idea told', /^idea\.(?:elsewhere|none)$/, /^idea\.try$/],
  ['idea missed', /^idea\.elsewhere$/, /^idea\.none$/],
  ['short of gear', /^lack\.stock$/, /^want\.(?:gear|paid)$/],
  ['danger near people', /^danger\.now$/, /^danger\.people$/],
  ['danger held', /^danger\.(?:now|risk|swollen)$/, /^danger\.(?:held|ended)$/],
  ['way round for many', /^way\./, /^(?:all|count|group)\./],
  ['stopped in time', /^stop\./, /^when\./],
];

const wishes = /^(?:ask|want|lack|quote|idea|film|audience|tell|own)\./;
const troubles = /^(?:fault\.broken|stop\.|danger\.now|harm\.|stream\.refused)/;

export interface Shape {
  readonly name: string;
  /** The sign whose words speak for it. */
  readonly sign: string;
}

/** What the signs of one sentence say together. */
export function shapesOfSentence(signs: readonly string[]): readonly Shape[] {
  return shapesOf(signs, inSentence);
}

/** What the signs of a whole mail say together: a wish weighs differently where nothing is said to be broken. */
export function shapesOfMail(signs: readonly string[]): readonly Shape[] {
  const calm = signs.some((sign) => troubles.test(sign)) ? 'troubled' : 'calm';
  const wished = signs.filter((sign) => wishes.test(sign)).map((sign) => ({ name: `${calm} ${sign}`, sign }));
  return [...shapesOf(signs, inMail), ...wished];
}

function shapesOf(signs: readonly string[], pairs: typeof inMail): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const [name, one, other] of pairs) {
    const sign = signs.find((found) => one.test(found));
    if (sign !== undefined && signs.some((found) => other.test(found))) shapes.push({ name, sign });
  }
  return shapes;
}
