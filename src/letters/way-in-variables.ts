import type { Variable } from './variables.js';

/** What letters say of the ways in: for whom a mail was written, the better way, topic, group and building. */
export const wayInVariables = {
  coached: { kind: 'flag', meaning: 'the request opened a ticket, but there is a better way in', example: false },
  steps: {
    kind: 'ours',
    meaning: 'how to open a ticket, step by step (texts.steps); may be empty',
    example: 'Open the website, choose "New request", say where and what, press "Send".',
  },
  groupText: {
    kind: 'ours',
    meaning: 'what `groups` says to people like the writer; may be empty',
    example: 'Students: please tell your teacher as well.',
  },
  topicText: {
    kind: 'ours',
    meaning: 'what `topics` says about the matter of the ticket; may be empty',
    example: 'Please check first whether the cable is plugged in at both ends.',
  },
  buildingName: {
    kind: 'ours',
    meaning: 'title of the building; empty when it is not known',
    example: 'Lincoln Elementary',
  },
  buildingTechnician: {
    kind: 'ours',
    meaning: 'name of the technician of the building; empty when there is none',
    example: 'Sam Ibarra',
  },
  writtenBy: {
    kind: 'words',
    meaning: 'name of the person who wrote for the requester; empty when the requester wrote, and to that person',
    example: 'Robin Hale',
  },
  writtenFor: {
    kind: 'words',
    meaning: 'name of the requester, to the person who wrote for them; empty to everybody else',
    example: '',
  },
  namedPerson: {
    kind: 'words',
    meaning: 'name or address of the person written for, when not to be found, or not to be written for; else empty',
    example: 'dana.whitfield@willowcreek.test',
  },
  namedAgain: { kind: 'flag', meaning: 'several people have the name of the person written for', example: false },
  namedRight: {
    kind: 'ours',
    meaning: 'the address that was meant, when the one written is just off the domain; else empty',
    example: 'dana.whitfield@willowcreek.example',
  },
  behalfFlagged: { kind: 'flag', meaning: 'written for somebody else in a way to look at', example: false },
} as const satisfies Record<string, Variable>;

export const behalf = ['writtenBy', 'writtenFor', 'namedPerson', 'namedAgain', 'namedRight'] as const;
export const matter = ['topicText', 'groupText', 'coached', 'steps', 'buildingName', 'buildingTechnician'] as const;
