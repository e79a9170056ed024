import { listed } from './listed.js';

// English and Spanish, lower case; a blank stands for a blank, a hyphen or nothing.

export const deviceNames = listed(`
    chromebook, chrome book, laptop, desktop, computer, pc, imac, macbook, mac mini, mac, ipad, tablet, surface, kindle,
    thin client, chromebox, chrome box, laptop cart, chromebook cart, ipad cart,
    printer, copier, copy machine, scanner, plotter, laminator, label printer,
    projector, smart board, smartboard, interactive board, interactive panel, interactive whiteboard, promethean,
    promethean board, clevertouch, newline board, document camera, doc cam, webcam, camera, tv, television, apple tv,
    chromecast, monitor, screen, speaker, microphone, mic, headset, headphone, earbud, keyboard, mouse, touchpad,
    trackpad, dock, docking station, charger, charging cart, power cord, adapter, dongle, hdmi cable,
    phone, desk phone, telephone, fax machine, fax, walkie talkie, two way radio, intercom, pa system, bell system,
    wifi, wi fi, access point, hotspot, router, switch, network jack, ethernet jack, server, barcode scanner, badge reader,
    clicker, calculator, sound system, scoreboard,
    computadora, compu, ordenador, portatil, portátil, tableta, impresora, copiadora, fotocopiadora, escaner, escáner,
    proyector, pantalla, pizarra digital, pizarra, camara, cámara, teclado, raton, ratón, bocina, altavoz, microfono,
    micrófono, audifono, audífono, cargador, telefono, teléfono, televisor, televisión, enrutador
  `);

export const makers = listed(`
    hp, dell, lenovo, acer, asus, apple, epson, canon, brother, ricoh, xerox, konica, konica minolta, kyocera, sharp,
    toshiba, samsung, promethean, smart, viewsonic, benq, newline, cisco, polycom, yealink, mitel, microsoft, lexmark,
    logitech, elmo, ctl, avaya, google
  `);
