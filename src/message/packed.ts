import type { Attachment } from './message.js';
import { fileName, typeOf } from './names.js';
import { isTnef, readTnef, type Tnef, type TnefFile } from './tnef.js';
import type { UuFile } from './uuencode.js';

/** Files that were packed into another one or into the text, as attachments of their own. */
export interface Packed {
  /** One list for each attachment given, in order: the attachment itself, or what was in it. */
  readonly files: readonly Attachment[];
  /** The body that Outlook packed along, for a mail that has none besides; '' when there is none. */
  readonly text: string;
  readonly html: string;
  readonly defects: readonly string[];
}

/**
 * Opens every winmail.dat among the attachments. `bodyless` says that the mail has no text of its own: the packed body then counts, at
 * worst as the file "body.rtf".
 */
export function openPacked(attachments: readonly Attachment[], bodyless: boolean): Packed {
  let [text, html] = ['', ''];
  const defects: string[] = [];
  const files = attachments.flatMap((file): readonly Attachment[] => {
    if (!isTnef(file.type, file.name)) return [file];
    const opened = readTnef(Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength));
    if (opened === null) {
      defects.push('winmail.dat could not be opened');
      return [file];
    }
    if (bodyless) {
      text ||= opened.text;
      html ||= opened.html;
    }
    const found = tnefFiles(opened, bodyless && text === '' && html === '');
    return found.length > 0 || opened.text !== '' || opened.rtf !== null ? found : [file];
  });
  return { files, text, html, defects };
}

function tnefFiles(opened: Tnef, withBody: boolean): readonly Attachment[] {
  const files = opened.files
    .filter((file) => file.content.length > 0 || file.name !== '')
    .map((file, index) => attachmentOf(file, index + 1));
  if (!withBody || opened.rtf === null) return files;
  return [
    attachmentOf({ name: 'body.rtf', type: 'application/rtf', contentId: null, content: opened.rtf }, 1),
    ...files,
  ];
}

function attachmentOf(file: TnefFile, number: number): Attachment {
  const type = file.type === 'application/octet-stream' ? typeOf(file.name) : file.type;
  const { content, contentId } = file;
  return {
    name: fileName(file.name, type, number),
    type,
    size: content.length,
    content,
    inline: contentId !== null,
    contentId,
  };
}

/** Files that stood uuencoded in the text. */
export function uuAttachments(files: readonly UuFile[]): readonly Attachment[] {
  return files.map(({ name, content }, index) =>
    attachmentOf({ name, type: 'application/octet-stream', contentId: null, content }, index + 1),
  );
}
