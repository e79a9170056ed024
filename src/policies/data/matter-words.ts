import { listed } from './listed.js';

/**
 * Things that a request is about, with the words for each, English and Spanish, singular, without accents. Only what is
 * plainly a matter of its own: a screen or a cable may be part of any of them.
 */
export const matterWords: Readonly<Record<string, readonly string[]>> = {
  computer: listed(
    'computer, laptop, chromebook, desktop, pc, macbook, ipad, tablet, computadora, compu, portatil, tableta, ordenador',
  ),
  printer: listed('printer, printing, print, copier, copy machine, toner, impresora, imprimir, imprime, fotocopiadora'),
  projector: listed('projector, proyector'),
  board: listed('smartboard, smart board, interactive board, promethean, pizarra'),
  phone: listed('phone, telephone, voicemail, dial tone, telefono'),
  network: listed('wifi, wi-fi, wireless, internet, red inalambrica'),
  mail: listed('email, e-mail, outlook, gmail, inbox, correo'),
  account: listed('password, login, contrasena'),
  gradebook: listed('gradebook, powerschool, infinite campus, roster'),
  intercom: listed('intercom, pa system, bell system'),
  sound: listed('microphone, sound system, microfono'),
  climate: listed(
    'heat, heater, heating, ac, a c, air conditioner, air conditioning, thermostat, hvac, calefaccion, aire acondicionado',
  ),
  light: listed('light bulb, ceiling light, lights, luces'),
  door: listed('door, door lock, puerta, cerradura'),
  window: listed('window pane, window blind, blinds, ventana, persiana'),
  plumbing: listed('sink, faucet, toilet, drinking fountain, water fountain, drain, fregadero, inodoro, lavabo'),
  furniture: listed('bookshelf, cabinet, bookcase, estante, armario'),
  pests: listed('ant, wasp, roach, cockroach, cucaracha'),
};

/** Something is wrong or wished, as against a step that was tried or a remark. */
export const complaintWords = listed(`
  not, isn't, won't, doesn't, can't, cannot, don't, didn't, isnt, wont, doesnt, cant, unable, broken, broke, stopped,
  stuck, jammed, jams, jam, dead, dies, died, frozen, freezes, error, down, missing, lost, cracked, leaking, leaks, leak,
  flickering, dripping, clogged, slow, need, needs, replace, replaced, install, installed, repair, fix, locked, loose,
  keeps, fails, failed, blank, dark, blinking, crashes, broken off, no, never, problem, trouble, no funciona, no sirve,
  no prende, no imprime, no abre, no cierra, roto, rota, atascada, atascado, necesito, necesitamos, gotea, falla, lento,
  lenta, no
`);

/** Begin a step that was tried. */
export const triedWords = listed(`
  i tried, we tried, tried, restarted, rebooted, unplugged, plugged, checked, reset, i restarted, i rebooted,
  i unplugged, i checked, turned, i turned, swapped, i swapped, cleared, reinstalled, updated, open, opened, click,
  clicked, go to, log in, press, pressed, reinicie, revise, desconecte, intente, probe, cambie
`);

/** Begin another matter within a text. */
export const anotherWords = listed(`
  also, another thing, another issue, another problem, one more thing, second, secondly, second issue,
  the second issue, second thing, separately, on another note, on a different note, unrelated, in addition,
  additionally, besides that, on top of that, while i have you, while you're at it, while you are at it,
  the other thing, the other issue, tambien, ademas, otra cosa, otro problema, por otro lado, por otra parte, aparte
`);
