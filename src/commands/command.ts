/** What a technician's mail asks the desk to do. Parsed from the visible text only, never from the quoted trail. */
export type Command =
  | { readonly name: 'close'; readonly resolution: string }
  | { readonly name: 'note' }
  | { readonly name: 'assign'; readonly to: string }
  | { readonly name: 'queue'; readonly queue: string }
  | { readonly name: 'priority'; readonly level: string }
  | { readonly name: 'reopen' };

export type CommandName = Command['name'];
