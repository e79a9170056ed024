import { expect } from 'chai';
import { readHtml } from '../../src/message/html-text.js';
import { visibleText } from '../../src/message/visible-text.js';

/** Lines that end what the person wrote, by client and language; each with nothing, or a quote, below. */
const attributions: readonly string[] = [
  'On Mon, Mar 2, 2026 at 8:00 AM Help Desk <help@x.example> wrote:',
  'On 02/03/2026 08:00, Help Desk <help@x.example> wrote:',
  'On Mon, 2 Mar 2026 08:00:43 -0600 Help Desk <help@x.example> wrote',
  'At 3/2/2026 08:00 AM, help@x.example wrote:',
  'Help Desk (help@x.example) wrote:',
  'Help Desk <help@x.example> schrieb am Mo., 2. März 2026 um 08:00 Uhr:',
  'Am 02.03.2026 um 08:00 schrieb Help Desk <help@x.example>:',
  'Le lun. 2 mars 2026 à 08:00, Help Desk <help@x.example> a écrit :',
  'El lun, 2 mar 2026 a las 8:00, Help Desk (<help@x.example>) escribió:',
  'Em seg., 2 de mar. de 2026 às 08:00, Help Desk <help@x.example> escreveu:',
  'Vào 08:00 2 tháng 3, 2026, Help Desk <help@x.example> đã viết:',
  '在 2026年3月2日，上午8:00，Help Desk <help@x.example> 写道：',
  '於 2026年3月2日 08:00，Help Desk <help@x.example> 寫道：',
  'Il giorno lun 2 mar 2026 alle ore 08:00 Help Desk <help@x.example> ha scritto:',
  'Op ma 2 mrt 2026 om 08:00 schreef Help Desk <help@x.example>:',
  'Den mån 2 mars 2026 kl 08:00 skrev Help Desk <help@x.example>:',
  'man. 2. mar. 2026 kl. 08:00 skrev Help Desk <help@x.example>:',
  'ma 2. maalisk. 2026 klo 8.00 Help Desk <help@x.example> kirjoitti:',
  'pon., 2 mar 2026 o 08:00 Help Desk <help@x.example> napisał(a):',
  'po 2. 3. 2026 v 8:00 odesílatel Help Desk <help@x.example> napsal:',
  'пн, 2 мар. 2026 г. в 08:00, Help Desk <help@x.example>:',
  'понедельник, 2 марта 2026 г. в 08:00 пользователь Help Desk написал:',
  '2026年3月2日(月) 8:00 Help Desk <help@x.example>:',
  '2026-03-02 8:00 GMT-06:00 Help Desk <help@x.example>:',
  '-----Original Message-----',
  '-------- Ursprüngliche Nachricht --------',
  '-------- Mensaje original --------',
  "-------- Message d'origine --------",
  '-------- Mensagem original --------',
  '-------- Thư gốc --------',
  '------------------ 原始邮件 ------------------',
  'From: Help Desk\nSent: Monday, March 2, 2026 8:00 AM\nTo: Ann\nSubject: Lamp',
  'Von: Help Desk\nGesendet: Montag, 2. März 2026 08:00\nAn: Ann\nBetreff: Lamp',
  'De : Help Desk\nEnvoyé : lundi 2 mars 2026 08:00\nÀ : Ann\nObjet : Lamp',
  'De: Help Desk\nEnviado el: lunes, 2 de marzo de 2026 8:00\nPara: Ann\nAsunto: Lamp',
  'De: Help Desk\nEnviada em: segunda-feira, 2 de março de 2026 08:00\nPara: Ann\nAssunto: Lamp',
  'Từ: Help Desk\nĐã gửi: Thứ Hai, 2 Tháng Ba 2026 8:00\nĐến: Ann\nChủ đề: Lamp',
  '发件人: Help Desk\n发送时间: 2026年3月2日 8:00\n收件人: Ann\n主题: Lamp',
  '寄件者: Help Desk\n寄件日期: 2026年3月2日 上午 08:00\n收件者: Ann\n主旨: Lamp',
  'From: help@x.example\nDate: Mon, 2 Mar 2026 08:00:00 -0600',
  'Date: Mon, 2 Mar 2026 08:00:00 -0600\nTo: ann@x.example',
];

/** What programs write under a mail by themselves. */
const added: readonly string[] = [
  'Sent from my iPhone',
  'Sent from my Verizon, Samsung Galaxy smartphone'.replace(',', ''),
  'Sent from Mail for Windows',
  'Sent via BlackBerry from T-Mobile',
  'Get Outlook for Android',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  '(sent from a phone)',
  'Enviado desde mi iPhone',
  'Enviado do meu iPhone',
  'Envoyé de mon iPhone',
  'Envoyé depuis mon téléphone Orange',
  'Von meinem iPhone gesendet',
  'Gesendet mit der GMX Mail App',
  'Diese Nachricht wurde von meinem Telefon mit K-9 Mail gesendet.',
  'Inviato da iPhone',
  'Verstuurd vanaf mijn iPhone',
  'Skickat från min iPhone',
  'Sendt fra min iPhone',
  '发自我的iPhone',
  '從我的 iPhone 傳送',
  'Được gửi từ iPhone của tôi',
];

/** Text that looks like a trail or a signature and is the person's own. */
const own: readonly string[] = [
  'On Monday the custodian wrote: the lamp is dead.',
  'From: room 12\nTo: room 14\n\nPlease move the cart.',
  'Sent from my desk, because the phone is broken.',
  'Two matters.\n\n---\n\nThe second is the screen in the hall, which hangs again.',
  'The scanner says:\n\n> paper jam in tray 2\n\nand stops.',
  'See >>> >>> https://x.example <<< for it.',
  'It is dark.\n\nThanks,\nAnn',
  'It is dark.\n\n-Ann',
  'I write with regards to the lamp.\n\nBest regards in advance for a quick answer.',
];

describe('message: visible text', () => {
  for (const line of attributions) {
    const name = line.split('\n')[0] ?? '';
    it(`ends at "${name}"`, () => {
      expect(visibleText(`It is room 12.\n\n${line}\n\n> Which room?\n`)).to.equal('It is room 12.');
    });
    if (!/^Help Desk \(|^пон/.test(line)) {
      it(`ends at "${name}" though nothing is quoted`, () => {
        expect(visibleText(`It is room 12.\n\n${line}\n\nWhich room?\n`)).to.equal('It is room 12.');
      });
    }
  }

  for (const line of added) {
    it(`leaves out "${line}"`, () => {
      expect(visibleText(`It is room 12.\n\n${line}\n`)).to.equal('It is room 12.');
    });
  }

  for (const text of own) {
    it(`keeps "${text.split('\n')[0] ?? ''}"`, () => {
      expect(visibleText(text)).to.equal(text);
    });
  }

  it('cuts at the lines of the desk’s own letters', () => {
    const text = 'Room 12.\n\n~~ answer above ~~\n\nYour request came in.';
    expect(visibleText(text, { delimiters: ['~~ answer above ~~'] })).to.equal('Room 12.');
  });

  it('shows everything when nothing would be left', () => {
    expect(visibleText('> Which room?\n')).to.equal('> Which room?');
    expect(visibleText('Sent from my iPhone')).to.equal('Sent from my iPhone');
    expect(visibleText('-- \nAnn')).to.equal('-- \nAnn');
  });

  it('takes the trail of an unknown language from the marks of the HTML', () => {
    const { text, marks } = readHtml('<p>Terem 12.</p><div id="divRplyFwdMsg">Küldő: Help</div><p>Melyik?</p>');
    expect(visibleText(text, { marks })).to.equal('Terem 12.');
  });
});
