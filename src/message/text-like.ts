import { isUtf8 } from 'node:buffer';

const textTypes =
  /^(?:text\/.+|message\/.+|application\/(?:.+\+)?(?:json|xml|x-yaml|yaml|toml|sql|rtf|x-sh|x-shellscript|javascript|ecmascript|x-httpd-php|ld\+json|csv|x-csv|x-ndjson|pgp-keys))$/;
const textNames =
  /\.(?:txt|text|csv|tsv|log|md|json|xml|ya?ml|toml|ini|cfg|conf|config|env|properties|reg|rdp|sql|sh|bat|cmd|ps1|html?|ics|vcf|rtf|py|js|ts|php|eml|ovpn|pem|key|ldif)$/i;

/** The attachment is text that can be searched: by its type, or by its name where a program sent it as mere bytes. */
export function isTextLike(file: {
  readonly type: string;
  readonly name: string;
  readonly content: Uint8Array;
}): boolean {
  if (textTypes.test(file.type)) return true;
  if (textNames.test(file.name)) return true;
  // No usable type and no telling name, as old scanners and scripts send it.
  return (
    file.type === 'application/octet-stream' &&
    !file.name.includes('.') &&
    file.content.length < 1024 * 1024 &&
    looksLikeText(file.content)
  );
}

function looksLikeText(content: Uint8Array): boolean {
  return isUtf8(content) && !content.subarray(0, 8192).includes(0);
}
