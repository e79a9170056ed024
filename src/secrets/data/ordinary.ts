/**
 * Ordinary words: a value that is one of these is struck only where it stands as a value, since "butter" may be a
 * password and still be what the cafeteria has run out of.
 */
export const ordinary: ReadonlySet<string> = new Set(
  `able about above accept account across action active add address afternoon age ago air alarm album alert all along amazing amber anchor angel animal annex answer ant apple april apricot area arm army arrow art ash
  assembly attendance august aunt autumn award baby back bacon badge badger bag baker ball balloon banana band bank barn base basketball bat bath battery beach bean bear beast beautiful beaver bed bee beetle bell best
  bicycle big bike bill bingo bird biscuit bison black blanket blossom blue blueberry board boat bobcat body book bottle bowl box boy brain branch brave bread break breakfast breeze brick bridge bright broken brother brown bubble
  bucket buddy buffalo bug building bulb bulldog bunny burger bus butter buttercup butterfly button cabin cable cactus cafe cafeteria cake calendar call camel camera camp campus candle candy canvas canyon captain car card cardinal carpet
  carrot cart castle cat cedar cell center chair chalk champion change chapter charger chart check cheese cherry chess chicken chief child children chili chocolate choir christmas church cinnamon circle circus city class classroom clay clean clear clock
  close cloud clover club coach coast coat cobra coconut code coffee cold color comet computer cookie cool copper copy coral corn corner cotton cougar country course court cousin cow coyote cracker crane crayon cream creek cricket crow
  crown crystal cub cup cupcake curtain custodian daddy daisy dance dark data daughter dawn day deer delta desert desk diamond dinosaur dish doctor dog dolphin donkey door dove dragon drama dream drum duck dust eagle ear early earth easter easy east egg
  eight elephant eleven elk emerald empty engine english evening event every extra eye face fair fairy faith falcon fall family farm farmer fast father feather february fence fern ferry field fifth fire firefly first fish five flag flame flamingo flower fly
  fog food fool foot football forest fork fox frame free freedom fresh friday friend frog front frost fruit fun funny game garage garden gate gator giant gift giraffe girl glass glove goat gold golden goose grade grandma grape grass gray great green grizzly
  group guest guitar gym hair half hall ham hammer hamster hand happy harbor hat hawk hazel head health heart heaven hello help hero heron hill history hockey holiday holly home homework honey hope hornet horse hospital hot hotel house hunter husky ice
  icecream ink iris iron island ivory ivy jacket jaguar january jar jazz jelly jet jewel july jungle june juniper jupiter kangaroo kettle key kid king kitchen kite kitten kiwi knight koala label lab lady lake lamp lantern laptop lava leaf lemon leopard letmein letter library
  light lightning lilac lily lime line lion lizard llama lobster lock locker london love lucky lunch magic magnet mango maple march marble market math may meadow melon menu metal mild milk mint mirror mom monday money monkey moon moose morning mother mountain
  mouse movie muffin museum music mustang name nature needle nest network new newspaper night nine noodle north nose notebook november number nurse nut oak ocean october office olive one onion open orange orchard orchid otter oven owl oyster page paint palm panda panther
  paper parade park parrot party pass passage past patch paw peace peach peacock peanut pear pearl pebble pelican pen pencil penguin penny pepper phone photo piano pickle picture pie pig pigeon pilot pin pine pineapple pink pirate pizza planet plant plum pocket poem
  pond pony pool popcorn poppy portal poster potato present princess principal printer prize projector pumpkin puppy purple puzzle queen quick quiet rabbit raccoon radio rain rainbow ram ranch raven reading red register report rhino ribbon rice ring river road robin
  robot rock rocket room rose ruby rug rugby run sail salad salmon salt sand sandwich saturday school science scissors scooter score sea seal season secret secure seed september seven shadow shark sheep shell ship shirt shoe shop silver sister six skate skunk sky
  smile snack snake snow snowflake soap soccer social soda softball son song soup south space spanish spark sparkle sparrow spelling spider spirit spoon spring squirrel staff star starfish station stone storm story strawberry street student sugar summer sun sunday sunflower
  sunset sunshine surf swan sweet swim table tag taco tangerine tea teacher team ten tennis test thunder thursday ticket tiger time toast tomato tower toy track tractor train travel tree truck trumpet tuesday tulip tuna turkey turtle two uncle unicorn valentine valley
  van vanilla velvet violet violin visitor volcano volleyball wagon walnut walrus warrior water waterfall watermelon wave weather web wednesday welcome west whale wheel white wild wildcat willow wind window winter wizard wolf wonder wood word world worm wrestling writing yard year
  yellow yogurt zebra zero zoo zipper access always active ready
  agua amarillo amigo amor arbol azul biblioteca blanco caballo cafe casa cielo clase escuela estrella familia flor gato girasol hermano hijo hola libro luna luz madre maestra mariposa mesa nieve noche pajaro pato perro playa puerta rojo salon sol tigre tortuga verde
  ami amour arbre bleu bonjour chat cheval chien ciel ecole etoile fleur maison neige nuit oiseau papillon pomme porte rouge soleil vert`
    .trim()
    .split(/\s+/),
);
