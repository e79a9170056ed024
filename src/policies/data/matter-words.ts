import { listed } from './listed.js';

/**
 * Words for one kind of thing under the name of the kind, English and Spanish, lower case, without accents and
 * apostrophes, singular. What judgement.ts weighs is the kind, so that a word it never met in training counts as well as
 * one it has. A word may stand under several kinds.
 */
export const matterWords: Readonly<Record<string, readonly string[]>> = {
  computer: listed(`
    laptop fan, laptops fan, computer fan, pc fan, fan in my pc, fan in my laptop, fan in my computer,
    computer, pc, desktop, laptop, macbook, imac, workstation, notebook computer, cpu, docking station, hard drive, thin client, monitor, second monitor, compu, computadora, ordenador, portatil, equipo de computo, pc de la escuela, cómputo, memory stick, flash drive, thumb drive, usb drive, disk, ssd, operating system, desktop computer, teacher station, terminal, touchpad, trackpad, dock, docking station, pcs, computer lab, second screen, computer screen, laptop screen, chrome box, computers
  `),
  chromebook: listed(`
    chromebook, chrome book, ipad, tablet, tableta, kindle fire, student device, cart, chromebook cart, laptop cart,
    carrito, loaner, charger, power adapter, power cord, charging cable, cargador, stylus, hotspot, e-reader
  `),
  peripheral: listed(`
    f key, r key, e key, tab key, letter key, number key, caps lock key, volume key, shift key, enter key, escape key, space bar, key cap, key on my laptop, key on my keyboard, mouse pointer,
    mouse, keyboard, key cap, cursor, pointer, webcam, headphone, headset, earbud, headphone jack, usb, usb port, hdmi,
    adapter, adaptor, dongle, splitter, hub, raton, teclado, audifono, auricular, camara web, barcode scanner, clicker,
    spacebar, space bar, trackball, wrist rest, extension cord, surge protector, power strip, regleta
  `),
  printer: listed(`
    printer, printing, print, printed, print job, copier, copy machine, photocopier, scanner, scan, fax, laserjet, plotter, poster printer, laminator printer, label printer, print queue, paper jam, jam, duplex, riso, impresora, imprimir, imprime, imprimen, fotocopiadora, copiadora, escaner, escanear, atasco
  `),
  supply: listed(`
    ink, toner, cartridge, drum unit, bulb, lamp bulb, battery, aaa battery, cable, cord, hdmi cable, paper, ream, tinta,
    cartucho, foco, pila, bateria, papel, spare, replacement, refill, repuesto, lamp, patch cable, ethernet cable, adapter,
    splitter, extension cord, power strip, surge protector, mouse pad, whiteboard, board, dry erase marker, headphone, cable de red
  `),
  network: listed(`
    wifi, wi-fi, wi fi, wireless, internet, network, ethernet, data jack, network jack, wall jack, data port, jack, access point, router, switch rack, modem, vpn, firewall, hot spot, bandwidth, offline, online, no connection, red, conexion, sin internet, inalambrica, inalambrico, nodo, fiber, server, servidor, network closet, mdf, idf, dns, ip address, proxy, web filter, network rack, switch rack, network cable, server rack, network switch
  `),
  account: listed(`
    account, password, passcode, username, user name, login, log in, logon, log on, sign in, signin, logging in, signing in, logged out, locked out, locked, unlock, reset my password, credential, two factor, authenticator, mfa, profile, single sign on, cuenta, contrasena, clave, usuario, iniciar sesion, bloqueada, permiso, license, licencia, authorized
  `),
  email: listed(`
    email, e-mail, inbox, outlook, gmail, mailbox, calendar, calendar invite, attachment, signature, distribution list, contact list,
    junk, out of office, correo, correo electronico, bandeja, adjunto, webmail, bounce, bounced, reply all
  `),
  phish: listed(`
    phishing, phish, spam, scam, suspicious, hacked, virus, malware, ransom, ransomware, gift card, clicked a link, clicked the link,
    fake, fraud, weird email, strange email, sospechoso, estafa, hackearon, pop up, popup, pop-up, skull, bitcoin
  `),
  phone: listed(`
    phone, telephone, desk phone, office phone, dial tone, voicemail, voice mail, handset, extension, caller id, phone line, telefono, llamada, bocina del telefono, buzon de voz, tono, conference phone, speakerphone, dial
  `),
  display: listed(`
    projector, smartboard, smart board, interactive board, interactive panel, promethean, smart tv, tv, television, display, screen, document camera, doc cam, doc camera, hdmi, remote control, projection, touch screen, touchscreen, flat panel, digital sign, signage, scoreboard, proyector, pantalla, pizarron electronico, pizarra digital, pizarra interactiva, tele, no signal, sin senal, marquee, electronic sign, whiteboard projector, screen saver, board screen, tvs, touch board
  `),
  sound: listed(`
    sound, audio, speaker, microphone, mic, wireless mic, amplifier, amp, sound board, soundboard, mixer, sound system, volume, feedback,
    speakers, stereo, hearing system, fm system, sound field, bocina, microfono, sonido, altavoz, volumen, parlante, no sound, sin sonido, karaoke, pa speaker, aux, sound panel
  `),
  alarmtech: listed(`
    electronic sign, door sign, badge access, gafete, storm horn, siren,
    intercom, pa, p a, pa system, public address, bell schedule, bells, all call, all-call, paging, loudspeaker, security camera, camera, cameras, door camera, key card, card reader, badge reader, fob, walkie, walkie talkie, panic button, lockdown button, doorbell camera, visitor kiosk, timbre, intercomunicador, campana, camara, camaras, time clock, kiosk, check in kiosk, reloj checador, surveillance, dvr, buzzer
  `),
  program: listed(`
    heat map, floor plan, ice cream survey, paint program, detector app,
    software, app, application, website, web site, web page, portal, gradebook, grade book, lms, google classroom, classroom app, extension, browser, chrome, firefox, zoom, google, google doc, shared drive, onedrive, excel, powerpoint, spreadsheet, slides, pdf, pdfs, lunch program, point of sale, register, registers, test program, secure browser, student information system, database, update, updates, install, installed, download, driver, upload, version, crash, crashes, freeze, froze, frozen, aplicacion, pagina, instalar, instalen, asistencia, calificaciones, actualizacion, folder, archivo, carpeta, documento, backup, recycle bin, icon, icons, desktop icon, wallpaper, font, payroll, testing app, testing program, class page, web page, test program, state test, secure browser, gradebook
  `),
  errors: listed(`
    error message, blue screen, black screen, blank, blank screen, white screen, white page, not responding, freezes, frozen, froze, crash, crashes, crashed, lag, laggy, glitch, reboot, restart, restarted, restarting, spins, spinning, spinning wheel, buffering, buffers, times out, timed out, timeout, not found, disconnects, kicks me out, logs me out, logged me out, no boot, boot, cache, cookies, pantalla azul, pantalla negra, se traba, trabada, trabado, se congela, se cierra, reinicie, reiniciar, no carga, mensaje de error, desconecta
  `),
  plumbing: listed(`
    no water, the water, shut our main, sin agua,
    toilet, sink, faucet, drain, urinal, plumbing, plumber, pipe, sewer, sewage, flush, flushing, clog, clogged, overflow, overflowing, restroom, bathroom, bath room, water fountain, drinking fountain, fountain, bottle filler, water heater, hot water,
    shower, spigot, hose bib, dishwasher, garbage disposal, hydrant, backflow, septic, water pressure,  water main, leak, leaking, leaks, drip, dripping, drips, puddle, flood, flooded, flooding, sprinkler, sump pump,
    bano, inodoro, excusado, lavabo, fregadero, llave del agua, tuberia, tubo, cano, drenaje, coladera, fuga, fuga de agua, gotea, goteando, gotera, goteras, inundado, inunda, inundacion, charco, bebedero, calentador, agua caliente, agua, tapado, tapada, regadera, wc, mingitorio
  `),
  hvac: listed(`
    heat, heater, heating, furnace, boiler, radiator, thermostat, ac, a c, a/c, ac unit, air conditioning, air conditioner, cooling, hvac, vent, ventilation, fan, ceiling fan, exhaust fan, air handler, swamp cooler, cooler, unit ventilator, condenser, compressor, freezing, too hot, too cold, hot room, cold room, degree, degrees, sauna, stuffy, draft, drafty, space heater, mini split, air filter, humidifier, humid,
    aire acondicionado, aire, calefaccion, calenton, calor, frio, termostato, ventilador, ventilacion, grados, caldera, clima, temperatura, temperature, minisplit, clanking, greenhouse, vents, exhaust, extractor, extractor de humo
  `),
  electric: listed(`
    fire alarm, alarma de incendio, fire panel, power went off, power went out, se fue la corriente, electrical panel,
    outlet, outlets, power outlet, wall outlet, wall plug, receptacle, breaker, breakers, breaker box, circuit, fuse, electrical, electrician, electricity, wiring, power outage, no power, power is out, lost power, generator, gfci, socket, live wire, exposed wire, transformer, power line, spark, sparks, sparking, shock, shocked, zap, electrical panel, light switch,
    enchufe, tomacorriente, contacto electrico, contacto, cortocircuito, electricidad, corriente, apagon, fusible, chispa, chispas, cable pelado, toque, sin luz, no hay luz, se fue la luz, pastilla, plug, plugs, socket, sockets, juice, wall plugs
  `),
  light: listed(`
    light, lights, light bulb, lightbulb, light fixture, fixture, fluorescent, flicker, flickers, flickering, lamp, ballast, exit sign, emergency light, parking lot light, light out, lighting, dark, hallway light, light cover, tube light, light tube, luz, luces, lampara, foco, bombilla, parpadea, oscuro, alumbrado, foquito
  `),
  door: listed(`
    door, doors, door knob, doorknob, door handle, handle, latch, hinge, hinges, lock, locks, deadbolt, key, keys, padlock, gate, window, windows, window pane, blind, blinds, window shade, shade, curtain, screen door, locker, doorstop, door closer, crash bar, panic bar, turnstile, lockset, glass door, broken glass, cracked window, garage door, roll up door,
    puerta, puertas, chapa, cerradura, cerrojo, manija, perilla, bisagra, llave, llaves, candado, porton, reja, ventana, ventanas, vidrio, cristal, persiana, persianas, cortina, casillero, seguro de la puerta, pestillo, window screen, torn screen, windows seal, key broke, broken key, key stuck, spare key, lost key, house key, number pad, window seal, windows fog, door lock, lock box
  `),
  structure: listed(`
    roof, ceiling, ceiling tile, ceiling tiles, wall, walls, drywall, floor, floors, floor tile, tile, tiles, carpet, rug seam, baseboard, paint, painted, repaint, peeling, hole in the wall, crack, cracked concrete, stair, stairs, staircase, step, steps, railing, handrail, ramp, elevator, lift, sidewalk, concrete, pavement, pothole, curb, parking lot, asphalt, gutter, downspout, awning, canopy, bleacher, bleachers, gym floor, stage floor, column, beam, mold, mildew, asbestos, plaster, insulation, graffiti, stall, partition, foundation, floorboard, mop, threshold, wet floor, porch,  brick, bricks,
    techo, plafon, plafones, pared, piso, alfombra, loseta, azulejo, pintura, pintar, despintada, escalera, escalon, barandal, rampa, elevador, ascensor, banqueta, bache, estacionamiento, moho, grieta, gradas, muro, humedad, goteras del techo, cielo raso, suelo, sound baffle, baffle, acoustic panel, anchors, drywall anchor, wall mount bracket
  `),
  furniture: listed(`
    desk, chair, table, table leg, desk leg, desk drawer, drawer, drawers, shelf, shelves, shelving, bookcase, bookshelf, cabinet, cabinets, filing cabinet, file cabinet, cupboard, cubby, cubbies, furniture, coat rack, coat hook, hook, bench, stool, podium, lectern, bulletin board, cork board, whiteboard, chalkboard, white board, dry erase board, counter, countertop, paper towel dispenser, soap dispenser, dispenser, hand dryer, mirror, pencil sharpener, clock on the wall, wall clock, partition, flagpole, flag pole, screw, screws, bolt, wobbly, wobbles, wobble, squeak, squeaks, squeaky, pull down screen, caster, wheel, basketball hoop, volleyball post, swing,  playground, monkey bars,
    escritorio, silla, sillas, mesa, mesas, cajon, estante, librero, gabinete, armario, mueble, muebles, banca, pizarron, repisa, rechina, se tambalea, cojea, dispensador, espejo, columpio, tornillo, resbaladilla, juegos del patio, cot, keyboard tray, exam table, rail, rails, sofa, couch, lamp post
  `),
  pest: listed(`
    saw a mouse, mouse run, mouse under, a mouse ran, mouse behind, droppings, excremento,
    ant, ants, roach, roaches, cockroach, mice, rat, rats, rodent, pest, pests, exterminator, bug, bugs, bee, bees, wasp, wasps, hornet, hornets, nest, spider, spiders, snake, squirrel, bat in, raccoon, skunk, opossum, bird, birds, pigeon, termite, termites, flies, gnat, gnats, bedbug, bedbugs, droppings, mousetrap, mouse droppings, scorpion, possum, mosquito, mosquitoes,
    hormiga, hormigas, cucaracha, cucarachas, raton, ratones, rata, ratas, plaga, abeja, abejas, avispa, avispas, panal, arana, aranas, vibora, culebra, serpiente, murcielago, palomas, alacran, mosca, moscas, chinche, chinches, fumigar, animal, mouse trap, mouse in, mice, mouse in my room, coyote, coyotes, bat, bats, critter, critters
  `),
  grounds: listed(`
    tree, tree limb, limb, branch, branches, fence, grass, lawn, mow, weeds, snow, ice, icy, salt, shovel, trash, garbage, dumpster, recycling bin, custodian, janitor, mop, spill, vomit, clean up, field lights, goal post, drain cover, manhole, irrigation, soap, paper towels, toilet paper, trash can, exhaust hood, kiln, refrigerator, fridge, freezer, ice machine, oven, stove, microwave, walk in, walk-in cooler, range hood, dryer, washer,
    arbol, rama, ramas, cerca, barda, pasto, cesped, hielo, nieve, basura, conserje, intendente, jabon, papel de bano, limpieza, refrigerador, congelador, estufa, horno, hieleras, fire panel, sprinkler head, fire extinguisher, gas line, propane
  `),
  hazard: listed(`
    smoke, smoking, fire, burning, burning smell, burnt smell, burned, gas, gas leak, gas smell, rotten egg, carbon monoxide, fumes, fire alarm, alarm, evacuate, evacuated, evacuating, hurt, injured, injury, bleeding, blood, ambulance, paramedic, 911, fire department, shock, shocked, electrocuted, sparks, sparking, spark, trapped, stuck in the elevator, collapse, collapsed, collapsing, falling, sagging, dangerous, unsafe, danger, hazard, tripped, trip hazard, slipped, fell on, broken glass, shattered, exposed wire, exposed wires, live wire, headache, dizzy, cough, coughing, chemical, sewage, raw sewage, flooding, tornado, fainted, lockdown,
    humo, fuego, incendio, quemado, quema, se quema, huele a gas, fuga de gas, gas, olor a gas, chispas, sangre, herido, lastimo, lastimado, se cayo, peligro, peligroso, peligrosa, evacuar, evacuamos, ambulancia, bomberos, atrapado, atrapada, mareado, mareados, toques, alarma, se corto, desplomo, derrumbe
  `),
  smell: listed(`
    smell, smells, smelled, odor, stink, stinks, stench, reek, huele, olor, apesta, peste, hedor
  `),
  money: listed(`
    quote, quotation, price, prices, pricing, cost, costs, how much, estimate, ballpark, bid, bids, budget, dollar, dollars, invoice, po, purchase order, grant, vendor, funds, pay for, run us, afford, going rate, price tag,
    cotizacion, cotizar, precio, precios, cuanto cuesta, cuanto cuestan, cuanto vale, cuanto sale, cuanto saldria, cuanto costaria, presupuesto, costo, costos, dinero, fondos, beca
  `),
  buy: listed(`
    buy, buying, bought, purchase, purchasing, order, ordering, reorder, get us, need more, send me, bring me, bring us, drop off, out of, ran out, running out, run out, running low, we need, need another, need two, need new, replace, spare, stock, restock, supply, deliver,
    comprar, compren, compra, pedir, pedido, encargar, ordenar, traer, traigan, traer, mandar, manden, mandenme, necesitamos, se acabo, se acabaron, se nos acabo, ya no hay, ya no tenemos, me hacen falta, hace falta, surtir, conseguir
  `),
  audience: listed(`
    all families, all parents, every family, every parent, all staff, entire staff, whole staff, all employees, every employee, all teachers, every teacher, district wide, districtwide, whole district, everyone in the district, everybody in the district, all guardians, the whole school community, mass email, mass e-mail, mass message, mass text, email blast, robocall, all-call message, everybody who works, school community, parents and staff, households, all households, every household, all homes, todas las familias, todos los padres, a todos los papas, todo el personal, a todos los empleados, a todos los maestros, toda la comunidad, mensaje masivo, correo masivo, a todo el distrito, a las familias, todos los papas, todos los empleados, todas las mamas, the parents know, parents know, the families, let parents know
  `),
  sendout: listed(`
    send out, sent out, push out, put out, blast, announce, announcement, notify, email everyone, email all, newsletter, word out, spread the word, invitation, survey, letter home, text blast, share with all, get a message, go out to, distribute, broadcast, forward to all, text everyone, robocall, avisar, aviso, mandar un mensaje, enviar, envien, mensaje, anuncio, anunciar, invitacion, recordatorio, comunicado, difundir, encuesta, circular
  `),
  media: listed(`
    flyer, flier, poster, brochure, logo design, photographer, photography, photo, photos, photograph, picture, pictures, pics, headshot, headshots, portrait, film, filming, filmed, videographer, videotape, video crew, footage, promo, promo video, reel, photo shoot, camera crew, drone, take pictures, take photos, slideshow, postcard, yearbook photo, group photo, livestream the, record the, recap, highlight video, hype video, volante, volantes, cartel, folleto, fotografo, fotografa, foto, fotos, fotografia, grabar, graben, filmar, tomar fotos, saque fotos, sacar fotos, video del evento, camarografo, diseno, disenar, afiche, banner, design something, design us, promo, shot at, film the, somebody to film, someone to film
  `),
  stream: listed(`
    video, videos, youtube, vimeo, netflix, streaming, stream, streams, streamed, livestream, live stream, movie, clip, clips, film clip, spotify, music, song, songs, webcam feed, animated, watch, watching, play, plays, playing, documentary, disney, hulu, twitch, tiktok, cartoon, episode, news show, read aloud, channel, podcast, pelicula, videos, cancion, canciones, transmision, reproducir, musica, caricatura, ver videos, documental
  `),
  blocked: listed(`
    blocked, block, blocking, restricted, unblock, unblocked, not available, filtered, buffer, buffers, buffering, wont play, not playing, will not play, wont load, whitelist, red screen, bloqueado, bloqueada, bloqueados, bloquean, desbloquear, desbloqueen, restringido, no se reproduce, no se reproducen, no carga, no cargan, cargando, restricted mode, access denied, shield
  `),
  own: listed(`
    personal, my own, own laptop, own phone, own computer, own tablet, personally owned, belongs to me, home computer, home laptop, home printer, home wifi, home internet, from home, at home, at my house, my house, my husband, my wife, my iphone, iphone, my cell, cell phone, cellphone, my cellphone, smart watch, smartwatch, apple watch, galaxy, xbox, playstation, nintendo, switch game, fitbit, kindle, alexa, ring camera, best buy, walmart, costco, amazon, i bought, we bought, bought for, for christmas, for her birthday, byod, gaming laptop, family computer, family laptop, warranty, airpods, my daughters laptop, my sons laptop, our own, not school issued, not the districts, not district, not the schools,
    mi celular, celular, de mi casa, de la casa, en mi casa, en casa, mi propia, mi propio, mia, mio, personal, compre, compramos, le compramos, que compre, particular, nuestra computadora, de mi hijo, de mi hija, familiar, es mia, mi laptop, mi tableta
  `),
  wish: listed(`
    idea, suggestion, suggest, proposal, propose, wish, wish list, wishlist, would love, would be cool, would be great, would be neat, it would be nice, be nice to have, how about, what if, have we thought, have you thought, has anyone thought, has anyone considered, consider, considering, look into, adopt, invest in, try out, free trial, saw at a conference, at a conference, saw a demo, heard about, read about, saw on, other districts, another district, my old district, my last district, my last school, neighboring district, next district over, we dont have, do not own, do not have anything, nothing like it, never had, brand new, new kind, 3d printer, vr, vr headset, virtual reality, drone, chatgpt, not on the list, not on the approved list, isnt on the list, not approved, switch to, instead of what we, vape sensor, vape detector, smart lock, propuesta, sugerencia, sugerir, proponer, quisiera sugerir, seria bueno, estaria bien, estaria padre, que tal si, otros distritos, otro distrito, mi distrito anterior, no tenemos nada, no hay aqui, inteligencia artificial, realidad virtual, impresora 3d, traductor, adoptar, nueva tecnologia, consider an, would consider, pitch, idea for, ai tool, ai tutor, robot that
  `),
  howto: listed(`
    how do i, how do you, how can i, how does one, how would i, how to, how do we, how can we, what is the way, is there a way, where do i, where can i, where is the, where does, which button, show me, walk me through, teach me, instructions, tutorial, training, guide, tips, workshop, class on, lesson on, question, quick question, wondering, curious, can you explain, explain, what does, what is the, when does, when is, who do i, do we have to, am i allowed, are we allowed, is it possible, can i, remind me, learn, learn how,
    como puedo, como hago, como se, como le hago, como pongo, como cambio, donde encuentro, donde puedo, donde esta, capacitacion, pregunta, una duda, duda, tengo una pregunta, ensenar, ensename, me explican, instrucciones, curso, entrenamiento, como
  `),
  slow: listed(`
    slow, slowly, sluggish, laggy, takes forever, forever to, takes ages, crawls, crawling, molasses, snail, minutes to open, minutes to start, minutes to boot, minutes to load, takes 5 minutes, takes 10 minutes, lenta, lento, lentisima, lentisimo, tarda, tarda mucho, se tarda, despacio
  `),
  cosmetic: listed(`
    ugly, crooked, faded, scratch, scratched, scuff, scuffed, peeling, stain, stained, squeak, squeaks, squeaky, squeal, squeals, creak, creaks, colour, tint, tinted, yellowish, wallpaper, background, logo, name is spelled, spelled wrong, typo, misspelled, nickname, cosmetic, looks funny, looks odd, looks bad, annoying, annoys, annoyance, little thing, minor, small thing, touch up, paint, repaint, paint chip, chipped, rattle, rattles, rattling, buzzes, hums, ticking, noise, noisy, beep, beeps, dusty, smudge, drafty, wobbles a little, loose knob, old picture, ringtone, feo, fea, chueco, chueca, rayado, rayada, despintada, manchado, mancha, rechina, rechinan, ruidito, ruido, molesto, molesta, detalle, fondo de pantalla, despostillado
  `),
  loose: listed(`
    page, form, forms, test, testing, list, file, files, document, documents, lesson, quiz, link, button, ring, rings, calls, board, panel, windows, surface, tower, tab, attendance, roster, rack, code, access, rights, permission, badge, connection, connect, filter, program, programa, extension, site, sitio, examen, lista, boton, enlace, assessment, radio, radios, menu, update, updates, drive, teams, word, edge, safari, error, session, drops, loading, locked, expired, invalid, disabled, lap, mac, controller, sensor, machine, maquina, reader, lector, sistema, system, equipo, slides, sound, key, keys, llave, llaves, screen, disk, branch, branches, limb, frame, power, stall, step, steps, column, counter, hook, swing, wheel, light, trap, ice, dark, fan, desk, calls, camera, cameras, camara, camaras, version, crash, crashes, unlock, entrar, acceso, remote control, volume, feedback, lines, bolt, screw, draft, air, aire, hot room, temperature, cracked, hall, alarm, alarma
  `),
  // Rooms and furniture named after what stands there: the name alone says nothing of what is meant.
  techplace: listed(`
    server room, server closet, server rack room, network closet, data closet, phone closet, computer lab, computer room, testing room, copy room, printer room, tech office, tech closet, projector cart, projector screen, printer table, printer stand, keyboard drawer, keyboard shelf, computer desk, computer table, monitor stand, monitor shelf, tv stand, tv cart, phone booth, laboratorio de computo, laboratorio de computacion, sala de computo, cuarto de servidores, server rooms cooling unit
  `),
};
