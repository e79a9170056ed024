/** The invented people of Willow Creek School District. */
export const technology = 'technology@willowcreek.example';
export const maintenance = 'maintenance@willowcreek.example';

export const alma = 'alma.ortega@willowcreek.example';
export const ben = 'ben.sowa@willowcreek.example';

export const dana = 'dana.whitfield@willowcreek.example';
export const marcus = 'marcus.bell@willowcreek.example';
export const priya = 'priya.raman@willowcreek.example';
export const tomas = 'tomas.greene@willowcreek.example';
export const nora = 'nora.kim@wilowcreek.example';
export const vendor = 'hello@brightboard.test';
export const elena = 'elena.marsh@willowcreek.example';
export const lucia = 'lucia.herrera@willowcreek.example';
export const owen = 'owen.castillo@willowcreek.example';
export const greta = 'greta.lindqvist@willowcreek.example';

/** Has left: the post office refuses every letter to this address. */
export const gone = 'gone@willowcreek.example';
