/** A mail that is searched for secrets for many seconds: as much markup as is looked at, a password in every cell. */
export function heavyMail(): Buffer {
  const cells = '<td><b>Password:</b></td><td><b>Falcon-1!</b></td>';
  return Buffer.from(
    [
      'From: heavy@willowcreek.example',
      'To: helpdesk@willowcreek.example',
      'Subject: Heavy',
      'Message-ID: <heavy@willowcreek.example>',
      'Content-Type: text/html',
      '',
      `<table>${cells.repeat(Math.floor(4_000_000 / cells.length))}</table>`,
      '',
    ].join('\r\n'),
  );
}
