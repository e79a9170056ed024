import type { FieldName } from '../policies/verdict.js';

interface FieldWords {
  /** Before the value, for technicians. */
  readonly label: string;
  /** What the requester is asked for. */
  readonly ask: string;
}

const english: Readonly<Record<FieldName, FieldWords>> = {
  role: { label: 'Role', ask: 'your role' },
  building: { label: 'Building', ask: 'the school or building it is in' },
  room: { label: 'Room', ask: 'the room' },
  phone: { label: 'Phone', ask: 'a phone number or extension where we can reach you' },
  idNumber: { label: 'ID number', ask: 'your ID number' },
  device: { label: 'Device', ask: 'what it is about: the device or the program' },
  assetTag: { label: 'Asset tag', ask: 'the number on the asset tag of the device' },
  error: { label: 'Error message', ask: 'what happens, and the words of any error message' },
};

const spanish: Readonly<Record<FieldName, FieldWords>> = {
  role: { label: 'Puesto', ask: 'su puesto' },
  building: { label: 'Edificio', ask: 'la escuela o el edificio' },
  room: { label: 'Salón', ask: 'el salón' },
  phone: { label: 'Teléfono', ask: 'un teléfono o una extensión donde podamos llamarle' },
  idNumber: { label: 'Número de identificación', ask: 'su número de identificación' },
  device: { label: 'Equipo', ask: 'de qué se trata: el equipo o el programa' },
  assetTag: { label: 'Placa de inventario', ask: 'el número de la placa de inventario del equipo' },
  error: { label: 'Mensaje de error', ask: 'qué sucede, y las palabras del mensaje de error si lo hay' },
};

/** In the order letters give them. */
const order = Object.keys(english) as readonly FieldName[];

function wordsIn(language: string): Readonly<Record<FieldName, FieldWords>> {
  return language === 'es' ? spanish : english;
}

/** "Room: 12", a line per field. */
export function fieldLines(fields: Readonly<Record<string, string>>, language: string): readonly string[] {
  const words = wordsIn(language);
  return order.flatMap((name) => {
    const value = fields[name] ?? '';
    return value === '' ? [] : [`${words[name].label}: ${value}`];
  });
}

/** The names of fields: as a question to the requester, or as labels for technicians. */
export function fieldNamesIn(names: readonly string[], language: string, as: keyof FieldWords): readonly string[] {
  const words = wordsIn(language);
  return order.filter((name) => names.includes(name)).map((name) => words[name][as]);
}
