/** HTML parts with secrets between ⟦ and ⟧ as a person sees them, and the markup, in which no piece of the value may survive. */
export const markupCases: readonly {
  readonly name: string;
  readonly html: string;
  readonly values: readonly string[];
  readonly kept: readonly string[];
}[] = [
  {
    name: 'plain paragraph',
    html: '<p>My password is Coral#Reef7.</p>',
    values: ['Coral#Reef7'],
    kept: ['My password is', '<p>'],
  },
  {
    name: 'split by tags',
    html: '<p>Password: <b>Cor</b><i>al#</i><span>Reef7</span></p>',
    values: ['Coral#Reef7'],
    kept: ['<b>', '</i>', '<span>'],
  },
  {
    name: 'entities',
    html: '<p>pw: Fish&amp;Chips&#52;</p>',
    values: ['Fish&Chips4', 'Fish&amp;Chips&#52;'],
    kept: ['pw:'],
  },
  {
    name: 'zero-width characters',
    html: '<p>Password: Cor\u200Bal&#8203;Reef\u00AD77</p>',
    values: ['CoralReef77'],
    kept: ['Password:'],
  },
  {
    name: 'non-breaking spaces',
    html: '<p>The wifi key is <b>blue&nbsp;moon&nbsp;rising&nbsp;44</b>.</p>',
    values: ['blue moon rising 44'],
    kept: ['wifi key'],
  },
  {
    name: 'cells of a row',
    html: '<table><tr><td>User</td><td>kmoss</td></tr><tr><td>Password</td><td>Dune!Grass8</td></tr></table>',
    values: ['Dune!Grass8'],
    kept: ['kmoss', '</td></tr></table>'],
  },
  {
    name: 'a column',
    html: '<table><tr><th>Name</th><th>ID</th><th>PIN</th></tr><tr><td>Ada</td><td>660101</td><td>4471</td></tr><tr><td>Bo</td><td>660102</td><td>4472</td></tr></table>',
    values: ['4471', '4472'],
    kept: ['660101', '660102', 'Ada', 'Bo'],
  },
  {
    name: 'cells that hold paragraphs',
    html: '<table>\n<tr>\n<td><p>Name</p></td>\n<td><p>Password</p></td>\n</tr>\n<tr>\n<td><p>Gia</p></td>\n<td><p>frost81</p></td>\n</tr>\n<tr>\n<td><p>Hal</p></td>\n<td><p>frost82</p></td>\n</tr></table>',
    values: ['frost81', 'frost82'],
    kept: ['Gia', 'Hal'],
  },
  {
    name: 'a link',
    html: '<p>The camera: <a href="http://view:Cave*Bear2@10.1.2.3/cam">open</a></p>',
    values: ['Cave*Bear2'],
    kept: ['10.1.2.3', 'open', 'view'],
  },
  {
    name: 'a title',
    html: '<p>Password: <span title="Cave*Bear2">Cave*Bear2</span></p>',
    values: ['Cave*Bear2'],
    kept: ['<span title='],
  },
  {
    name: 'a comment',
    html: '<p>Password: Cave*Bear2</p><!-- copied: Cave*Bear2 -->',
    values: ['Cave*Bear2'],
    kept: ['copied:'],
  },
  {
    name: 'label and value in divs',
    html: '<div>Password:</div><div>Cave*Bear2</div><div>Room 12</div>',
    values: ['Cave*Bear2'],
    kept: ['Room 12'],
  },
  {
    name: 'a style sheet before',
    html: '<style>p{color:#ff8800;content:"password"}</style><p>pass: lavender9</p>',
    values: ['lavender9'],
    kept: ['#ff8800'],
  },
  {
    name: 'line breaks',
    html: 'User: moss<br>Password: Dune!Grass8<br>Room 12',
    values: ['Dune!Grass8'],
    kept: ['Room 12', 'moss'],
  },
];

export const harmlessMarkup: readonly string[] = [
  '<p>My password does not work.</p>',
  '<table><tr><td>Name</td><td>ID</td></tr><tr><td>Ada</td><td>660101</td></tr></table>',
  '<p style="color:#12ab34">Login page <a href="https://portal.district.example/login?lang=en&amp;school=4">here</a> is slow.</p>',
  '<div>Password:</div><div>********</div>',
  '<p>a < b and b > c, password is wrong',
  '<img src="cid:logo@x" width=20><p>I forgot my PIN.</p>',
];
