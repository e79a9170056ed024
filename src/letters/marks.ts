import type { Flag } from '../policies/verdict.js';
import type { Occasion } from './occasion.js';

/** What technicians read for each flag of a ticket; of a doubtful identity the letter speaks at length. */
const meanings: Readonly<Record<Exclude<Flag, 'identity'>, { readonly en: string; readonly es: string }>> = {
  emergency: { en: 'Emergency', es: 'Emergencia' },
  declined: { en: 'The administrator did not approve', es: 'La dirección no lo aprobó' },
  approval: { en: "Waits for a building administrator's approval", es: 'Espera la aprobación de la dirección' },
  behalf: { en: 'Written for somebody else', es: 'Escrito en nombre de otra persona' },
  personal: {
    en: 'A personal device, which the district does not support',
    es: 'Un aparato personal, que el distrito no atiende',
  },
  several: { en: 'Holds several problems', es: 'Contiene varios problemas' },
  vague: { en: 'Says too little to begin with', es: 'Dice muy poco para empezar' },
  pressed: { en: 'Asks for haste; judged by its effect all the same', es: 'Pide prisa; se juzgó por su efecto' },
  coached: { en: 'Sent by mail, though there is a better way', es: 'Llegó por correo, aunque hay un camino mejor' },
  special: { en: 'Works away from a school or an office', es: 'Trabaja fuera de una escuela u oficina' },
};

/** In the order above, the gravest first. */
export function marksOf({ ticket, desk }: Occasion, language: string): readonly string[] {
  const flags = ticket?.flags ?? [];
  const { text } = desk.policies.priority.special;
  return Object.entries(meanings)
    .filter(([flag]) => flags.includes(flag))
    .map(([flag, { en, es }]) => (flag === 'special' && text !== '' ? text : language === 'es' ? es : en));
}
