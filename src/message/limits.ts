/** How much of one mail is read, each bound with its reason. What lies beyond becomes a defect; the original is untouched. */
export const limits = {
  /** Bytes of the top header. 10,000 recipients take about 400 KB; Exchange itself stops at 256 KB. */
  headerBytes: 1024 * 1024,
  /** Bytes of a part's own header: names and types, never more than a few KB in true mail. */
  partHeaderBytes: 64 * 1024,
  /** Parts of one mail. A newsletter has 30, a digest 100; each costs memory whatever its size. */
  parts: 400,
  /** Multiparts within multiparts. True mail stays below 8; deeper ones are kept as one attachment. */
  depth: 30,
  /** Characters of a boundary: RFC 2046 allows 70, real mail was seen with somewhat more. */
  boundary: 250,
  /** Mails within mails that are opened when secrets are struck out. */
  enclosed: 8,
  /** Recipients kept per field: nobody is written to because of them, and a ticket page shows a few. */
  recipients: 200,
  /** Attachments kept. */
  attachments: 200,
  /** Characters of text kept: far above what a person writes, below what slows the search for secrets. */
  text: 1024 * 1024,
  /** Characters of HTML kept; Word's markup is about ten times its text. */
  html: 4 * 1024 * 1024,
  /** Characters of a subject (RFC 5322, 2.1.1: a line has at most 998). */
  subject: 998,
  /** Characters of a file name: 255 bytes in most file systems. */
  name: 200,
  /** Characters of a display name. */
  displayName: 200,
  /** Characters of one Message-ID (RFC 5322, 2.1.1). */
  messageId: 998,
  /** Message-IDs kept of References: a long thread has 50, the nearest decide. */
  references: 100,
  /** Lines longer than this are never an attribution, a separator or a signature, and are not matched. */
  examinedLine: 1000,
  /** Different defects told of one mail. */
  defects: 20,
} as const;
