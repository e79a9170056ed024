import libmime from 'libmime';
import { cleanLine, shorten } from './clean.js';
import { limits } from './limits.js';
import type { Part } from './structure.js';

/** A file name that is never empty, never a path and free of control characters. `number` counts from 1. */
export function attachmentName(part: Part, number: number): string {
  return fileName(part.filename ?? '', part.type, number);
}

/** The same for a file that stood in no part of its own. */
export function fileName(name: string, type: string, number: number): string {
  const given = safeName(name);
  if (type === 'message/rfc822' || type === 'message/global') {
    if (given === '') return 'message.eml';
    return /\.(eml|msg)$/i.test(given) ? given : `${given}.eml`;
  }
  if (given !== '') return given;
  if (type === 'text/calendar') return 'invite.ics';
  if (type.startsWith('multipart/')) return `attachment-${number}.eml`;
  return `attachment-${number}.${extensionOf(type)}`;
}

/** The last element of a path, without what a file system or a terminal would take for more than a name. */
export function safeName(name: string): string {
  const last =
    cleanLine(shorten(name, 4 * limits.name))
      .split(/[/\\]/)
      .at(-1) ?? '';
  const bare = last.replace(/[<>:"|?*]/g, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  if (bare.length <= limits.name) return bare;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(bare)?.[0] ?? '';
  return shorten(bare, limits.name - extension.length) + extension;
}

/** The media type that a name's extension stands for, for files that came without one. */
export function typeOf(name: string): string {
  return libmime.detectMimeType(/\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '');
}

function extensionOf(type: string): string {
  if (type === 'text/plain') return 'txt';
  if (type.startsWith('message/') || type === 'text/rfc822-headers') return 'txt';
  const extension = libmime.detectExtension(type);
  return /^[a-z0-9]{1,10}$/.test(extension) ? extension : 'bin';
}
