// What people say about a value on the way to it: how it is spelled, what it was taken from, how sure they are.

// "is capital G Gumdrop7", "was supposed to be Lamp22".
export const spelled =
  /^(?:(?:it's |just |all )?(?:one|two|three|four|2|3|4) words?,? ?(?:no spaces?|together|with (?:a |the )?spaces?|all lower ?case|run together)?[,:;] |(?:supposed to be |(?:all )?(?:capital|upper ?case|lower ?case|big|caps|small|mayuscula|minuscula)(?: letter)?s?,? (?:[a-z],? )?)(?=\S*\d|\uE000))/;

// "my password, I think, is X".
export const aside =
  /^,? (?:i (?:think|believe|guess|hope|assume)|(?:i )?was told|as far as i know|supposedly|apparently|i'm (?:pretty )?sure|creo|je crois),? ?(?:it )?(?=\S)/;

// "is my extension backwards, 4155", "is the same as wifi: X"; takes only what looks like a value.
export const loosely =
  /^(?:(?:(?:my|her|his|their|the|our) )(?:[a-z']{2,14} ){0,4}[a-z']{2,14}|(?:the )?same as (?:the |my |our |their )?[a-z-]{2,14}(?: one| login)?)[,:] ?(?:so |i\.e\. )?(?=\S)/;

// "is her cat, Whiskers", "is my dog's name: Biscuit".
export const named =
  /^(?:(?:my|her|his|their|the|our) )(?:[a-z]{2,10} )?(?:cat|dog|pet|horse|hamster|son|daughter|kid|mascot|team|school|street|husband|wife|name|first name|last name|middle name|nickname|town|car|grandson|granddaughter)(?:'s name| name|s)?[,:] (?=\S)/;

// "is her birthday 03112014", "is the student number, 771402".
export const thingNumber =
  /^(?:(?:my|her|his|their|the|your|same as|usual) ){0,2}(?:birth ?day|birth ?date|date of birth|dob|anniversary|zip(?: code)?|phone(?: number)?|house number|street number|student (?:number|id|#)|student id number|lunch (?:number|id)|id(?: number)?|jersey number|graduation year|last (?:four|4)(?: digits)?(?: of [a-z ]{2,30})?|cumpleanos|fecha de nacimiento|numero de estudiante)(?: number)?[,:;(-]{0,2} (?:which is |is |so |i\.e\. )?(?=\d{3})/;
