/** Bytes of a name: with key and extension it stays below the 255 that file systems allow. */
const MAX_BYTES = 150;

/** Signs that are no letter of any name: separators, quotes, what shells and URLs read as their own. */
const NOT_IN_NAMES = /[^\p{L}\p{M}\p{N}._()-]+/gu;

/**
 * The name of an uploaded file without its extension, fit for a path and an address: its letters
 * stay what they are, in Unicode's composed form (NFC), and nothing else survives.
 */
export function fileStem(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const stem = base.replace(/\.[^.]*$/, '');
  const clean = stem.replace(NOT_IN_NAMES, '-').replace(/\.{2,}/g, '.');
  return cutToBytes(clean.replace(/^[-.]+|[-.]+$/g, '')) || 'tep';
}

/** The extension of a name in small letters, without its dot; '' without one. */
export function fileExtension(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function cutToBytes(text: string): string {
  let cut = '';
  for (const letter of text) {
    if (Buffer.byteLength(cut + letter) > MAX_BYTES) break;
    cut += letter;
  }
  return cut;
}

/**
 * The name as it was typed. Multipart headers reach us with every byte as one letter ("máº­t"):
 * what is UTF-8 when read so is read so; a name that came otherwise stays.
 */
export function nameAsTyped(name: string): string {
  if ([...name].some((letter) => letter > '\u00ff')) return name.normalize('NFC');
  try {
    const bytes = Buffer.from(name, 'latin1');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return name;
  }
}
