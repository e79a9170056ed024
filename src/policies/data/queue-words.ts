import { listed } from './listed.js';

/**
 * Words that mark a request as belonging to a queue, by the queue's key, for a configuration that names none of its own.
 * English and Spanish, singular, without accents. Left out on purpose is what both desks hear: "window", "mouse",
 * "leak", "board", "light", "room", anything that only tells how bad it is.
 */
export const queueWords: Readonly<Record<string, readonly string[]>> = {
  technology: listed(`
    access, access point, account, app, audio, backup, barcode, battery, blocked, bluetooth,
    boot, bookmark, browser, cable, camera, charger, charging, chrome, chromebook, click, clicker,
    computer, cursor, data jack, desktop, dial tone, display, dock, docking station, document camera, driver,
    e-mail, earbud, email, error, ethernet, excel, extension, file, filter, firewall, folder, gmail, google,
    gradebook, hard drive, hdmi, headphone, headset, icon, inbox, install, interactive board, internet, ipad,
    iphone, keyboard, lab computer, laptop, link, log in, log on, logged out, login, logon, mac, macbook, memory,
    mic, microphone, microsoft, monitor, network, network jack, no signal, office 365, offline, online, outlook,
    page, paper jam, passcode, password, pc, pdf, phishing, phone, pop-up, popup, portal, powerpoint, print,
    printer, printing, program, projector, reboot, recording, remote desktop, restart, roster, router, scan,
    scanner, screen, screenshot, server, shared drive, sign in, site, slide, smart board, smartboard, software,
    sound, sound board, spam, speaker, spreadsheet, student information system, switch port, system, tab, tablet,
    teams, toner, touch screen, touchpad, trackpad, unlock my account, update, upload, url, usb, user name,
    username, video, virus, voicemail, vpn, wall jack, web page, webcam, webmail, website, wi-fi, wifi,
    windows update, wireless, zoom, copier, cart, mail merge, hacked, malware, altavoz, aplicacion, archivo,
    audifono, bocina, carpeta, clave, compu, computadora, contrasena, correo, correo electronico, cuenta,
    descargar, fotocopiadora, impresora, imprimir, imprime, instalar, navegador, ordenador, pagina, pantalla,
    portatil, programa, proyector, raton, red, servidor, sin conexion, sistema, sonido, tableta, teclado, telefono,
    usuario
  `),
  maintenance: listed(`
    a c, ac, ac unit, air conditioner, air conditioning, air vent, ant, asbestos, awning, baseboard, bathroom,
    bat in, bee, bleacher, blind, boiler, bookcase, bookshelf, breaker, broken glass, bug, burning smell, cabinet,
    carpet, ceiling, ceiling fan, ceiling tile, chair leg, clogged, closet door, cockroach, cooler, cooling,
    countertop, crack in the wall, cupboard, curtain, custodian, deadbolt, desk drawer, dishwasher, door,
    door handle, door knob, doorbell, doorknob, door lock, drain, drawer, drinking fountain, dripping, drywall,
    electrical, electrician, elevator, exit sign, faucet, fence, fire extinguisher, fixture, flickering, flood,
    floor, floor tile, flush, freezer, furnace, furniture, fuse, gas, gate, graffiti, grass, gutter, gym floor,
    hallway light, handrail, heat, heater, heating, hinge, hole in the wall, hot water, hvac, key stuck,
    kitchen sink, lamp, latch, lawn, leaking, light bulb, light fixture, light out, light over, light switch,
    lighting, lock on, locker, mold, mop, mouse trap, outlet, paint, parking lot, paper towel dispenser, pest,
    pipe, playground, plumber, plumbing, power outage, power outlet, pothole, radiator, railing, ramp, rat,
    refrigerator, restroom, roach, roof, screw, sewage, sewer, shelf, shelves, sidewalk, sink, smell, smell of gas,
    soap dispenser, spider, sprinkler, stair, stall, table leg, thermostat, tile, toilet, trap, tree, trash,
    urinal, vent, ventilation, wall, wasp, water, water fountain, water heater, weather strip, wet, window blind,
    window latch, window lock, window pane, wobble, wobbly, aire acondicionado, alfombra, armario, bano, basura,
    calefaccion, calentador, cano, cerradura, cerrojo, chapa, cucaracha, drenaje, enchufe, escalera, estante,
    fregadero, fuga, gotea, gotera, inodoro, lampara, lavabo, llave del agua, luz, manija, mesa, mueble, pared,
    persiana, pintura, piso, plaga, puerta, quemado, silla, techo, tubo, tuberia, ventana, ventilador
  `),
};
