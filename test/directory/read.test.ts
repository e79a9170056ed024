import { expect } from 'chai';
import type { Headers } from '../../src/directory/columns.js';
import { finish, readingDirectory, type ReadDirectory } from '../../src/directory/read.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array, headers: Headers = {}): ReadDirectory {
  const reading = finish(readingDirectory(typeof text === 'string' ? utf8(text) : text, headers));
  if ('wrong' in reading) throw new Error(reading.wrong);
  return reading;
}

function wrongIn(text: string, headers: Headers = {}) {
  const reading = finish(readingDirectory(utf8(text), headers));
  return 'wrong' in reading ? reading : null;
}

const whole = {
  address: 'j.doe@willowcreek.example',
  name: 'Jane Doe',
  id: '00417',
  building: 'Lincoln Elementary',
  room: '12',
  phone: '555-0112',
  role: 'Teacher',
  supervisor: 'p.lee@willowcreek.example',
  language: 'es',
};

const heads: readonly (readonly [string, string])[] = [
  ['the names of the documentation', 'address,name,ID,building,room,phone,role,supervisor,language'],
  ['usual spellings', 'E-mail,Full Name,Employee ID,School,Room #,Phone,Title,Manager,Language'],
  ['more of them', 'Email Address,Display Name,employee_id,Site,Classroom,Ext/Phone,Title/Role,Supervisor,Lang'],
  [
    'those of Active Directory',
    'mail,displayName,employeeNumber,physicalDeliveryOfficeName,rm,telephoneNumber,title,manager,preferredLanguage',
  ],
  ['Spanish ones', 'Correo electrónico,Nombre,Matrícula,Escuela,Salón,Teléfono,Puesto,Supervisor,Idioma'],
];

describe('reading a directory', () => {
  for (const [what, head] of heads) {
    it(`knows ${what}`, () => {
      const line =
        'J.Doe@WillowCreek.example,"Doe, Jane",00417,Lincoln Elementary,12,555-0112,Teacher,P.Lee@willowcreek.example,Spanish';
      const { directory, bad } = read(`${head}\n${line}\n`);
      expect(bad).to.deep.equal([]);
      expect(directory.byAddress('j.doe@willowcreek.example')).to.deep.equal(whole);
    });
  }

  it('puts a first and a last name together, and a phone and its extension', () => {
    const { directory } = read(
      'First Name,Last Name,Email,Phone,Ext\nAna,Ruiz,a@b.example,555-0100,204\nBo,Li,b@b.example,,7\n',
    );
    expect(directory.byAddress('a@b.example')).to.include({ name: 'Ana Ruiz', phone: '555-0100 ext. 204' });
    expect(directory.byAddress('b@b.example')).to.include({ name: 'Bo Li', phone: '7' });
  });

  it('takes what the configuration says of columns before any spelling', () => {
    const text = 'Email,Private Email,Who\nwork@b.example,home@c.example,Ana Ruiz\n';
    expect(read(text, { address: 'private email', name: 'Who' }).directory.byAddress('home@c.example')?.name).to.equal(
      'Ana Ruiz',
    );
  });

  const parting: readonly (readonly [string, string])[] = [
    ['semicolons', 'Email;Name;Room\na@b.example;"Ruiz; Ana";12\n'],
    ['tabs', 'Email\tName\tRoom\na@b.example\t"Ruiz; Ana"\t12\n'],
    ['a line that says so', 'sep=;\r\nEmail;Name;Room\r\na@b.example;"Ruiz; Ana";12\r\n'],
    ['Windows line ends', 'Email,Name,Room\r\na@b.example,Ruiz; Ana,12\r\n'],
    ['the line ends of an old Mac', 'Email,Name,Room\ra@b.example,Ruiz; Ana,12\r'],
    ['empty columns at the end', 'Email,Name,Room\na@b.example,Ruiz; Ana,12,,,\n'],
    ['empty lines', '\n\nEmail,Name,Room\n\n,,\na@b.example,Ruiz; Ana,12\n\n'],
    ['no line end at the end', 'Email,Name,Room\na@b.example,Ruiz; Ana,12'],
  ];
  for (const [what, text] of parting) {
    it(`reads ${what}`, () => {
      const { directory, passedOver } = read(text);
      expect(passedOver).to.equal(0);
      expect(directory.byAddress('a@b.example')).to.include({ name: 'Ruiz; Ana', room: '12' });
    });
  }

  const text = 'Email,Name\na@b.example,Peña Núñez\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', utf16],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16, the other way round, without a mark', Buffer.from(text, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ];
  for (const [what, bytes] of encodings) {
    it(`reads ${what}`, () => {
      expect(read(bytes).directory.byAddress('a@b.example')?.name).to.equal('Peña Núñez');
    });
  }

  it('reads line breaks and doubled marks inside quotation marks', () => {
    const { directory, bad } = read(
      'Email,"School\nor site",Name\na@b.example,"Lincoln\r\nElementary","Ana ""Anita"" Ruiz"\nb@b.example,X\n',
      {
        building: 'School or site',
      },
    );
    expect(directory.byAddress('a@b.example')).to.include({ building: 'Lincoln Elementary', name: 'Ana "Anita" Ruiz' });
    expect(bad).to.deep.equal([{ line: 5, reason: '2 columns where the header has 3' }]);
  });

  it('passes over bad lines and says which and why', () => {
    const { directory, bad, passedOver } = read(
      [
        'Email,Name,Room', // 1
        'a@b.example,Ana,1',
        ',Nobody,2', // 3
        'not an address,Bo,3', // 4
        'A@B.example,Ana again,4', // 5
        'c@b.example,Cy', // 6
        'd@b.example,Di,5,extra', // 7
        'e@b.example,"Ed,6', // 8
        'f@b.example,Fay,7', // 9
        'g@b.example,"5"" disk" drive,8', // 10
        'h@b.example,14" screen,9', // 11
      ].join('\n'),
    );
    expect(bad).to.deep.equal([
      { line: 3, reason: 'no address' },
      { line: 4, reason: 'what stands in the column of addresses is not a mail address' },
      { line: 5, reason: 'the address of line 2 once more; that line counts' },
      { line: 6, reason: '2 columns where the header has 3' },
      { line: 7, reason: '4 columns where the header has 3' },
      { line: 8, reason: 'a quotation mark is not closed' },
    ]);
    expect(passedOver).to.equal(6);
    expect(directory.size).to.equal(4);
    expect(directory.byAddress('f@b.example')?.room).to.equal('7');
    expect(directory.byAddress('h@b.example')?.name).to.equal('14" screen');
  });

  it('says what is wrong with a file that is no directory', () => {
    expect(wrongIn('')).to.deep.equal({ wrong: 'is empty', column: null });
    expect(wrongIn('Name,Room\nAna,1\n')).to.deep.equal({
      wrong: 'has no column of mail addresses; it has Name, Room',
      column: null,
    });
    expect(wrongIn('Email,Room\na@b.example,1\n', { room: 'Zimmer' })).to.deep.equal({
      wrong: 'has no column "Zimmer"; it has Email, Room',
      column: 'room',
    });
  });

  it('finds the address of a supervisor given by name, where it is one', () => {
    const { directory } = read(
      'Email,Name,Manager\na@b.example,Ana Ruiz,"Lee, Pat"\np@b.example,Pat Lee,Nobody Known\n',
    );
    expect(directory.byAddress('a@b.example')?.supervisor).to.equal('p@b.example');
    expect(directory.byAddress('p@b.example')?.supervisor).to.equal('');
  });

  it('yields all along a long file', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `p${at}@b.example,Person ${at},${at}`);
    const steps = readingDirectory(utf8(['Email,Name,Room', ...rows].join('\n')));
    let yields = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yields += 1;
    expect(yields).to.be.at.least(10);
    expect('directory' in step.value && step.value.directory.size).to.equal(5000);
  });
});
