import { listed } from './listed.js';

// English and Spanish, lower case, without accents; plurals come by themselves. Phrases of up to three words.

/**
 * What mails are about: neighbourhood, thing, the words for the thing. Two things of one neighbourhood may be one matter told
 * twice ("internet", "laptop will not connect"), things of two neighbourhoods are mostly two.
 */
export const things: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  display: {
    projector: listed('projector, beamer, proyector, canon, projection, lamp hours, lens, canones'),
    board: listed(
      'board, smart board, smartboard, interactive board, panel, smart panel, touch panel, interactive panel, promethean, pizarra, pizarron, whiteboard, flat panel',
    ),
    screen: listed('screen, monitor, display, pantalla, television, tv, televisor, telly, second screen'),
    picture: listed('picture, image, imagen, no signal, input, hdmi, vga, adapter, dongle, mirror, cast, airplay'),
    documentCamera: listed('document camera, doc cam, doccam, visualizer, camara de documentos'),
  },
  sound: {
    sound: listed('sound, audio, sonido, volume, volumen, hum, crackle, hear'),
    speaker: listed('speaker, altavoz, altavoces, bocina, parlante, amplifier, amp, pa, soundbar, loudspeaker'),
    microphone: listed('microphone, mic, mike, microfono, wireless mic, headset mic'),
    headphones: listed('headphone, headset, earbud, audifono, auricular, diadema'),
    soundBoard: listed('sound board, soundboard, mixer'),
  },
  print: {
    printer: listed(
      'printer, impresora, print, printing, imprime, imprimir, prints, printed, printout, print job, driver',
    ),
    copier: listed(
      'copier, photocopier, copy machine, fotocopiadora, copiadora, copies, staple, finisher, paper jam, jam, jammed',
    ),
    toner: listed('toner, ink, cartridge, tinta, cartucho, drum'),
    scanner: listed('scanner, scan, scanning, escaner, escanear, scan to email'),
    fax: listed('fax'),
    laminator: listed('laminator, laminating'),
    stripes: listed('stripe, streak, smudge, raya, gray band, lines down'),
  },
  computer: {
    computer: listed(
      'computer, pc, desktop, compu, computadora, ordenador, workstation, cpu, tower, machine, station, imac, mac mini, equipo de computo',
    ),
    laptop: listed('laptop, notebook, macbook, portatil, lap'),
    chromebook: listed('chromebook, cb, chrome book, chromebooks'),
    tablet: listed('tablet, ipad, tableta, tab'),
    cart: listed('cart, carrito, cow, trolley, charging cart, slot, bay'),
    keyboard: listed('keyboard, teclado, key cap, spacebar, space bar, space key'),
    mouse: listed('mouse, raton, touchpad, trackpad, cursor, pointer'),
    battery: listed(
      'battery, bateria, charge, charger, charging, cargador, carga, power cord, usb c, usb-c, dock, docking station',
    ),
    webcam: listed('webcam, camara web'),
    drive: listed('usb stick, thumb drive, flash drive, hard drive, disco'),
    pen: listed('stylus, clicker, presenter, lapiz'),
    lab: listed('lab computer'),
    update: listed('windows update, software update, reimage, reimaged'),
  },
  account: {
    password: listed('password, pw, pwd, passcode, contrasena, clave, pin, passwords, reset password'),
    login: listed(
      'login, log in, logon, log on, sign in, signin, logged in, locked out, lockout, iniciar sesion, sesion, username, user name, usuario, entrar, credentials, logged out, sign on',
    ),
    account: listed('account, cuenta, profile, perfil, mfa, authenticator, two factor, verification code'),
    access: listed('access, acceso, permission, permiso, rights, denied'),
  },
  network: {
    wifi: listed(
      'wifi, wi-fi, wireless, internet, network, conexion, red, access point, ap, router, connect, connection, connected, conecta, online, hotspot, no internet, guest network, ssid',
    ),
    cable: listed(
      'ethernet, network jack, data jack, wall jack, jack, switch, patch, network cable, cat6, data drop, network drop, fiber',
    ),
    vpn: listed('vpn, remote desktop, remote access'),
    server: listed('server, servidor'),
  },
  mail: {
    email: listed(
      'email, e-mail, mail, correo, outlook, gmail, inbox, mailbox, bandeja, mensajes, mails, correo electronico, buzon',
    ),
    calendar: listed('calendar, calendario, invite, appointment'),
    list: listed('mailing list, distribution list, list serve, group list, lista de correo, listserv'),
    phishing: listed(
      'phishing, spam, suspicious, gift card, scam, junk, sospechoso, virus, malware, pop-up, popup, pop up',
    ),
    meeting: listed('zoom, video call, video meeting, meet, teams, online meeting, videollamada, webinar, video calls'),
  },
  phone: {
    phone: listed(
      'phone, telephone, telefono, desk phone, handset, dial tone, dial, tono, calls, caller, caller id, ring, rings, llamada, phones',
    ),
    voicemail: listed('voicemail, voice mail, buzon de voz, answering, greeting'),
    extension: listed('extension number, phone tree, auto attendant, call forward'),
    intercom: listed('intercom, bell, timbre, campana, announcement, public address, bells, chime, paging'),
    radio: listed('radio, walkie, walkie talkie, walkies'),
  },
  program: {
    gradebook: listed(
      'gradebook, grade book, grades, calificaciones, notas, report card, boleta de calificaciones, posting grades',
    ),
    sis: listed(
      'sis, student information system, attendance, asistencia, roster, schedule, transcripts, enrollment, section',
    ),
    portal: listed('portal, parent portal, portal de padres'),
    program: listed(
      'program, programa, app, aplicacion, application, software, install, instalar, license, licencia, uninstall, plugin, add-on, addon, extension, module',
    ),
    browser: listed('browser, navegador, bookmark, favorites, chrome, edge, firefox, tabs, safari, homepage'),
    site: listed(
      'site, website, web site, page, sitio, pagina, unblock, blocked, bloqueado, bloqueada, filter, filtro, link, url, desbloquear',
    ),
    files: listed(
      'file, archivo, folder, carpeta, shared drive, drive, document, documento, backup, respaldo, onedrive, s drive, spreadsheet, pdf',
    ),
    video: listed('video, youtube, streaming, livestream, stream, recording, grabacion'),
    testing: listed('test, testing, secure browser, examen, kiosk mode, prueba, testing app, proctor'),
    payroll: listed('timesheet, time clock, payroll, nomina, punch, time sheet, paystub'),
    finance: listed('purchase order, po, requisition, invoice, budget'),
    lunch: listed('lunch, pos, cash register, register, meal, meals, lunch money, cafeteria line, caja'),
    catalog: listed('catalog, catalogo, circulation, checkout, self-checkout, book return, security gate'),
    report: listed('report, dashboard, export, upload'),
    timetable: listed('bell schedule'),
    reading: listed('reading program, reading app, math app, math program, typing program, lesson'),
    signature: listed('mail signature, email signature, display name'),
    lms: listed('assignment, tarea, quiz, course, classroom page, submit'),
  },
  climate: {
    heat: listed(
      'heat, heater, heating, radiator, calefaccion, calentador, furnace, boiler, cold, frio, freezing, chilly, thermostat, termostato',
    ),
    cooling: listed(
      'ac, a c, air conditioner, air conditioning, cooling, aire acondicionado, aire, hot, calor, hvac, vent, fan, ventilador, stuffy, unit ventilator',
    ),
    fridge: listed(
      'refrigerator, fridge, freezer, walk-in, cooler, ice machine, ice maker, refrigerador, vaccine fridge',
    ),
  },
  power: {
    light: listed(
      'light, lights, bulb, tube, fixture, luz, luces, lampara, foco, ballast, flicker, flickering, exit sign, lamp, lightbulb',
    ),
    outlet: listed(
      'outlet, enchufe, power strip, breaker, electrical, electricity, electricidad, power outage, contacto, plug',
    ),
    ups: listed('ups, battery backup'),
  },
  water: {
    leak: listed('leak, leaking, drip, dripping, gotea, gotera, fuga, puddle, flood, flooding, charco, roof'),
    toilet: listed('toilet, urinal, restroom, bathroom, flush, inodoro, bano, excusado, stall'),
    sink: listed('sink, faucet, drain, lavabo, llave, grifo, tap, fregadero, desague, drenaje, clog, clogged, tarja'),
    fountain: listed('fountain, drinking fountain, water fountain, bebedero, bottle filler'),
    pipe: listed('pipe, hose, sprinkler, tubo, tuberia, hot water, water heater, hydrant'),
    dishwasher: listed('dishwasher, dish machine'),
  },
  room: {
    door: listed('door, puerta, hinge, latch, closer, gate, doorknob, handle, manija, porton, push bar'),
    lock: listed('lock, cerradura, chapa, candado, padlock, keypad, deadbolt, rekey'),
    key: listed('key, keys, llaves'),
    badge: listed('badge, fob, key card, keycard, card reader, badge reader, gafete, tarjeta'),
    window: listed('window, ventana, pane, glass, vidrio'),
    blind: listed('blind, shade, curtain, persiana, cortina'),
    floor: listed('floor, carpet, rug, floor tile, piso, alfombra, tripped, seam'),
    wall: listed('wall, drywall, pared, ceiling tile, ceiling, techo, hole, paint, graffiti, pintura'),
    furniture: listed(
      'desk, chair, table, shelf, cabinet, drawer, bookcase, locker, cupboard, mueble, silla, mesa, estante, gabinete, armario, casillero, counter, bench, escritorio',
    ),
    pests: listed(
      'ant, mouse droppings, mice, roach, wasp, bee, rat, bug, spider, hormiga, cucaracha, raton, avispa, pest, bees, hornet, droppings',
    ),
    smell: listed('smell, odor, olor, gas, smoke, humo, mold, moho, burning'),
    clock: listed('clock, reloj, clocks'),
    elevator: listed('elevator, lift, elevador, ramp, railing, stair, escalera'),
    trash: listed('trash, dumpster, basura, soap, dispenser, towel'),
    playground: listed('playground, swing, slide, bleacher, goal, hoop, fence, field'),
    alarm: listed('alarm, fire alarm, smoke detector, alarma, panic button, call button'),
    camera: listed('camera, camara, security camera, footage'),
    scoreboard: listed('scoreboard, shot clock, marcador'),
    tree: listed('tree, branch, grass, weeds, arbol, gutter, sidewalk, pothole, parking'),
    stove: listed('oven, stove, horno, kiln, microwave, estufa, steamer'),
    vehicle: listed('bus, van, truck, camion, autobus'),
    kiosk: listed('kiosk, sign-in tablet, check-in'),
  },
};

/** How something fails: two mails that name different ones of a thing may tell of two faults. */
export const symptoms: Readonly<Record<string, readonly string[]>> = {
  dead: listed(
    'dead, power on, turn on, turns on, come on, start, starts, boot, no power, prende, enciende, no lights, wake, wakes, power button',
  ),
  black: listed('black, blank, blue screen, no picture, no image, dark, no signal, negra, en negro, sin imagen'),
  slow: listed('slow, sluggish, crawl, crawls, lag, lenta, lento, forever, takes minutes, slower'),
  noise: listed(
    'noise, loud, hum, buzz, grinding, squeak, ruido, beep, beeping, chirp, rattle, crackle, static, whine, zumba',
  ),
  silent: listed('no sound, silent, mute, muted, no audio, sin sonido, sin audio, quiet, hear nothing'),
  cracked: listed('crack, cracked, shattered, broken glass, rota, roto, quebrada, smashed, bent, snapped'),
  hot: listed(
    'hot, overheating, bulging, swollen, smoke, burning, spark, sparks, caliente, quemado, burnt, smoking, sharp, shock',
  ),
  frozen: listed(
    'frozen, freezes, freeze, stuck, hangs, spinning, spins, loading, crash, crashes, congela, congelada, trabada, loops, loop, circle, wheel',
  ),
  locked: listed(
    'locked out, lock out, locked, invalid, incorrect, expired, denied, refuses, rejects, bloqueada, caducada, not accept, disabled',
  ),
  blocked: listed('blocked, unblock, filter, bloqueado, restricted'),
  missing: listed(
    'missing, lost, gone, disappeared, vanished, empty, deleted, perdido, no aparece, desaparecio, stolen',
  ),
  disconnects: listed(
    'drops, disconnects, offline, no connection, no internet, dropping, kicks, connect, se cae, desconecta',
  ),
  charge: listed('charge, charging, carga, battery'),
  jam: listed('jam, jammed, jams, eats, chews, atascada, atascado, atorada'),
  marks: listed('stripe, streak, smudge, faded, faint, raya, ghost, pink, green, yellow, dim'),
  wet: listed(
    'leak, leaking, drip, dripping, overflow, overflowing, flood, wet, puddle, gotea, tira agua, mojado, clogged, backs up',
  ),
  open: listed('open, shut, close, latch, unlock, abre, cierra'),
  flicker: listed('flicker, flickering, blink, blinking, parpadea, flashing'),
  loose: listed('loose, wobbly, wobble, fell, falling, hanging, came off, hangs by, suelta, floja'),
  touch: listed('touch, calibrate, tap, press, tactil'),
  wrong: listed('wrong name, wrong, spelled, misspelled'),
};

/** What somebody wants to have: two wishes of two kinds are two matters. */
export const wishes: Readonly<Record<string, readonly string[]>> = {
  install: listed('install, instalar, put on, add the app, push out'),
  remove: listed('uninstall, remove, take off, delete, quitar, desinstalar, borrar'),
  create: listed(
    'create, new account, needs a login, need a login, make an account, set up an account, crear, new hire, new teacher, new employee, new staff',
  ),
  reset: listed('reset, unlock, restablecer, desbloquear, change password'),
  move: listed('move, moving, relocate, mover, mudar, switch rooms, moved rooms'),
  teach: listed(
    'how do i, how do you, how can i, how to, show me, training, teach, train, como puedo, como se, como hago, ensenar, capacitacion, walk me through',
  ),
  get: listed(
    'order, buy, extra, another one, loaner, borrow, prestar, comprar, spare, more of, additional, check out, reserve, get two, get some',
  ),
  setup: listed('set up, setup, hook up, connect me, instalacion, mount, hang'),
  unblock: listed('unblock, allow, whitelist, desbloquear la pagina, open up, permitir'),
  block: listed('please block, block the'),
  record: listed('record, recording, livestream'),
};
