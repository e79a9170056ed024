/** What a directory says of a person. `columns` in the configuration names the header of any of them. */
export const columnNames = [
  'address',
  'name',
  'firstName',
  'lastName',
  'id',
  'building',
  'room',
  'phone',
  'extension',
  'role',
  'supervisor',
  'language',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** From a column to the header it has in the file, where the usual spellings do not tell. */
export type Headers = Readonly<Partial<Record<ColumnName, string | undefined>>>;

/** The usual spellings of student systems, Active Directory, Google and of people; the first one found counts. */
const spellings: Readonly<Record<ColumnName, readonly string[]>> = {
  address: [
    'email',
    'emailaddress',
    'mail',
    'emailaddressrequired',
    'workemail',
    'schoolemail',
    'districtemail',
    'staffemail',
    'studentemail',
    'employeeemail',
    'primaryemail',
    'emailid',
    'useremail',
    'username',
    'userprincipalname',
    'upn',
    'address',
    'correo',
    'correoelectronico',
  ],
  name: [
    'name',
    'fullname',
    'displayname',
    'employeename',
    'staffname',
    'studentname',
    'nameoftheperson',
    'person',
    'namelastfirst',
    'lastfirst',
    'nombre',
    'nombrecompleto',
  ],
  firstName: ['firstname', 'first', 'givenname', 'preferredname', 'firstnamerequired', 'nombres', 'primernombre'],
  lastName: ['lastname', 'last', 'surname', 'familyname', 'sn', 'lastnamerequired', 'apellido', 'apellidos'],
  id: [
    'id',
    'employeeid',
    'employeenumber',
    'employeeno',
    'empid',
    'empno',
    'staffid',
    'studentid',
    'studentnumber',
    'studentno',
    'personid',
    'idnumber',
    'idno',
    'badge',
    'badgenumber',
    'matricula',
    'numerodeempleado',
  ],
  building: [
    'building',
    'school',
    'site',
    'campus',
    'buildingname',
    'schoolname',
    'sitename',
    'schoolsite',
    'schoolbuilding',
    'schoolsitebuilding',
    'location',
    'worklocation',
    'buildingid',
    'physicaldeliveryofficename',
    'office',
    'edificio',
    'escuela',
    'plantel',
  ],
  room: ['room', 'roomnumber', 'roomno', 'rm', 'classroom', 'homeroom', 'salon', 'aula', 'cuarto'],
  phone: [
    'phone',
    'phonenumber',
    'telephone',
    'telephonenumber',
    'workphone',
    'officephone',
    'extphone',
    'phoneext',
    'phoneextension',
    'tel',
    'telefono',
  ],
  extension: ['extension', 'ext', 'extensionnumber', 'phoneextensionnumber', 'ipphone'],
  role: [
    'role',
    'title',
    'jobtitle',
    'position',
    'titlerole',
    'roletitle',
    'job',
    'employeetitle',
    'positiontitle',
    'usertype',
    'puesto',
    'cargo',
  ],
  supervisor: [
    'supervisor',
    'manager',
    'supervisoremail',
    'manageremail',
    'supervisoraddress',
    'managersupervisor',
    'reportsto',
    'administrator',
    'supervisorname',
    'managername',
  ],
  language: ['language', 'lang', 'preferredlanguage', 'homelanguage', 'correspondencelanguage', 'idioma', 'lengua'],
};

/** Where each column stands, from 0; or what is wrong with the header, in words. */
export type Placed =
  | { readonly places: ReadonlyMap<ColumnName, number> }
  | { readonly wrong: string; readonly column: ColumnName; readonly mapped: boolean };

export function placeColumns(header: readonly string[], mapped: Headers): Placed {
  const plain = header.map(plainHeader);
  const places = new Map<ColumnName, number>();
  for (const column of columnNames) {
    const wanted = mapped[column];
    if (wanted === undefined) continue;
    const at = plain.indexOf(plainHeader(wanted));
    if (at === -1) return { wrong: `has no column "${wanted}"; it has ${shown(header)}`, column, mapped: true };
    places.set(column, at);
  }
  const taken = new Set(places.values());
  for (const column of columnNames) {
    if (places.has(column)) continue;
    const at = spellings[column]
      .map((spelling) => plain.indexOf(spelling))
      .find((place) => place !== -1 && !taken.has(place));
    if (at === undefined) continue;
    places.set(column, at);
    taken.add(at);
  }
  if (places.has('address')) return { places };
  return { wrong: `has no column of mail addresses; it has ${shown(header)}`, column: 'address', mapped: false };
}

/** "E-mail Address (required)" and "email_address" are the same header. */
function plainHeader(header: string): string {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function shown(header: readonly string[]): string {
  const names = header.map((name) => name.trim().slice(0, 40)).filter((name) => name !== '');
  if (names.length === 0) return 'no header';
  return names.slice(0, 12).join(', ') + (names.length > 12 ? ', ...' : '');
}

/** What parts the fields: the character that the header holds most of. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  let best = ',';
  let most = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
