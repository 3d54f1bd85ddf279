/** A kind of file that the shop takes in. What it is called when it is served is decided here alone. */
export interface FileKind {
  mimeType: string;
  extension: string;
  /** Shown where it is; anything else is offered for saving. */
  isPicture: boolean;
}

const ascii = (text: string) => Buffer.from(text, 'latin1');

interface Signature {
  kind: FileKind;
  /** Bytes at their offsets, all of which must be there. */
  parts: readonly { at: number; bytes: Buffer }[];
}

const picture = (extension: string, mimeType = `image/${extension}`): FileKind => ({
  mimeType,
  extension,
  isPicture: true,
});

const PDF: FileKind = { mimeType: 'application/pdf', extension: 'pdf', isPicture: false };
export const TABLE: FileKind = { mimeType: 'text/csv', extension: 'csv', isPicture: false };

const SIGNATURES: readonly Signature[] = [
  { kind: picture('png'), parts: [{ at: 0, bytes: Buffer.from('89504e470d0a1a0a', 'hex') }] },
  { kind: picture('jpg', 'image/jpeg'), parts: [{ at: 0, bytes: Buffer.from('ffd8ff', 'hex') }] },
  {
    kind: picture('webp'),
    parts: [
      { at: 0, bytes: ascii('RIFF') },
      { at: 8, bytes: ascii('WEBP') },
    ],
  },
  { kind: picture('avif'), parts: [{ at: 4, bytes: ascii('ftypavif') }] },
  { kind: picture('gif'), parts: [{ at: 0, bytes: ascii('GIF87a') }] },
  { kind: picture('gif'), parts: [{ at: 0, bytes: ascii('GIF89a') }] },
  { kind: PDF, parts: [{ at: 0, bytes: ascii('%PDF-') }] },
];

/**
 * What these bytes are, whatever their name says: a picture of pixels or a PDF; null for anything
 * else. SVG is none of them: it is a page that can hold scripts.
 */
export function kindOfContent(content: Buffer): FileKind | null {
  const found = SIGNATURES.find(({ parts }) =>
    parts.every(({ at, bytes }) => content.subarray(at, at + bytes.length).equals(bytes)),
  );
  return found?.kind ?? null;
}

/** The kind that is served under this extension; null where none of ours has it. */
export function kindOfExtension(extension: string): FileKind | null {
  const kinds = [...SIGNATURES.map(({ kind }) => kind), TABLE];
  return kinds.find((kind) => kind.extension === extension) ?? null;
}

/** Tab, line feed and carriage return are the only control signs of a text. */
const CONTROL_SIGNS = /[^\P{Cc}\t\n\r]/u;

/** Whether these bytes are text in UTF-8, as a table of goods must be. */
export function isText(content: Buffer): boolean {
  try {
    return !CONTROL_SIGNS.test(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return false;
  }
}

/** Types of what may be public; a table is not among them. */
export const PUBLIC_TYPES: ReadonlySet<string> = new Set(
  SIGNATURES.map(({ kind }) => kind.mimeType),
);

/** What browsers call a CSV table: on Windows by the program that opens it. */
export const TABLE_TYPES: ReadonlySet<string> = new Set([
  TABLE.mimeType,
  'application/vnd.ms-excel',
]);
