// The parts of libmime (5.4.6, no types of its own) that are used here.
declare module 'libmime' {
  const libmime: {
    decodeFlowed(text: string, delSp?: boolean): string;
    encodeWords(text: string, encoding: 'Q' | 'B', maxLength: number): string;
    foldLines(text: string, lineLength?: number): string;
    buildHeaderValue(structured: { value: string; params: Record<string, string> }): string;
    detectExtension(mimeType: string): string;
    /** "application/octet-stream" for an extension that nobody knows. */
    detectMimeType(extension: string): string;
    normalizeCharset(charset: string): string;
    decodeWord(charset: string, encoding: 'Q' | 'B', text: string): string;
  };
  export default libmime;
}
