import type { Found } from '../secrets/found.js';

const words: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  password: { en: 'password', es: 'contraseña' },
  passphrase: { en: 'passphrase', es: 'frase de contraseña' },
  pin: { en: 'PIN', es: 'PIN' },
  'wifi key': { en: 'Wi-Fi key', es: 'clave de Wi-Fi' },
  code: { en: 'door, alarm or verification code', es: 'código de puerta, alarma o verificación' },
  key: { en: 'key or token', es: 'llave o token' },
  answer: { en: 'answer to a security question', es: 'respuesta a una pregunta de seguridad' },
  'card number': { en: 'card number', es: 'número de tarjeta' },
  ssn: { en: 'social security number', es: 'número de seguro social' },
  'district pattern': { en: "value by the district's own pattern", es: 'valor según el patrón del distrito' },
};

/** The kinds that were struck out, each once, in the order found; never a value. */
export function kindsInWords(found: readonly Found[], language: string): readonly string[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.map((kind) => words[kind]?.[language === 'es' ? 'es' : 'en'] ?? kind);
}

/** How many there were. What stands in the text stands in the HTML as well, so that counts only where it is alone. */
export function countOf(found: readonly Found[]): number {
  const once = found.filter(({ part }) => part !== 'visible' && part !== 'html').length;
  return once === 0 ? found.filter(({ part }) => part !== 'visible').length : once;
}
