interface PaperFile {
  mimeType: string;
  extension: string;
}

const ascii = (text: string) => Buffer.from(text, 'latin1');

const SIGNATURES: readonly { file: PaperFile; parts: readonly { at: number; bytes: Buffer }[] }[] =
  [
    {
      file: { mimeType: 'image/jpeg', extension: 'jpg' },
      parts: [{ at: 0, bytes: Buffer.from([0xff, 0xd8, 0xff]) }],
    },
    {
      file: { mimeType: 'image/png', extension: 'png' },
      parts: [{ at: 0, bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }],
    },
    {
      file: { mimeType: 'image/webp', extension: 'webp' },
      parts: [
        { at: 0, bytes: ascii('RIFF') },
        { at: 8, bytes: ascii('WEBP') },
      ],
    },
    {
      file: { mimeType: 'application/pdf', extension: 'pdf' },
      parts: [{ at: 0, bytes: ascii('%PDF-') }],
    },
  ];

/** What phones and scanners make of a paper, for people to read. */
export const PAPER_FORMATS = 'JPEG, PNG, WebP, PDF';

/** What these bytes are, whatever their name says: a picture or a PDF; null for anything else. */
export function paperKindOf(content: Buffer): PaperFile | null {
  const found = SIGNATURES.find(({ parts }) =>
    parts.every(({ at, bytes }) => content.subarray(at, at + bytes.length).equals(bytes)),
  );
  return found?.file ?? null;
}
