/** What a mail program says of an element by its own class, id or style. */
export type MarkKind = 'trail' | 'attribution' | 'signature';

const named =
  /\b(?:class|id|name|data-marker|data-smartmail)\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s>"']{1,100}))/gi;

/** Names by which programs mark an unquoted trail. Those that quote with blockquote need no mark: its lines begin with ">". */
const trailNames =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|reply-intro|isForwardContent|OLK_SRC_BODY_SECTION|OutlookMessageHeader|yahoo_quoted|yahoo-quoted|ydp\w{0,20}yahoo_quoted|stopSpelling|zwchr|__DIVIDER__|messageReplySection|composer_parent_quote|mailcontent_quote|previousmessage|oriMsgHtmlSeperator)$/i;
const attributionNames = /^(?:x_)*(?:gmail_attr|moz-cite-prefix|mail-cite-prefix|tutanota_quote_header|reply-header)$/i;
const signatureNames =
  /^(?:x_)*(?:gmail_signature|gmail_signature_prefix|moz-signature|Signature|ms-outlook-mobile-signature|AppleMailSignature|protonmail_signature_block|mail-app-signature|mobile-signature|yahoo-signature|tutanota-signature|signature-block|zmail_signature|divtagdefaultwrapper_signature)$/i;
/** Outlook for Windows and Windows Mail set the header block of the trail under a rule of their own style. */
const trailStyle =
  /border:\s?none;\s?border-top:\s?solid #(?:E1E1E1|B5C4DF) 1\.0pt|border-top-color:\s?rgb\(229, 229, 229\)|border-top:\s?solid #(?:E1E1E1|B5C4DF) 1\.0pt;\s?padding:\s?3\.0pt 0(?:in|cm) 0(?:in|cm) 0(?:in|cm)/i;

/** The mark of an opening tag; null for the many that have none. */
export function markOf(name: string, tag: string): MarkKind | null {
  if (name !== 'div' && name !== 'hr' && name !== 'span' && name !== 'pre' && name !== 'table' && name !== 'a')
    return null;
  for (const [, double, single, plain] of tag.matchAll(named)) {
    for (const word of (double ?? single ?? plain ?? '').split(/\s+/)) {
      if (trailNames.test(word)) return name === 'a' ? null : 'trail';
      if (name === 'hr') continue;
      if (attributionNames.test(word)) return 'attribution';
      if (signatureNames.test(word)) return name === 'span' ? null : 'signature';
    }
  }
  return name === 'div' && trailStyle.test(tag) ? 'trail' : null;
}
