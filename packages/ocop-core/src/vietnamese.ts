/** Unicode NFC: one form for text that arrives composed (Windows) or decomposed (macOS, some CMS). */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** A name as it is kept: composed, whatever a client sent, and without spaces around it. */
export function keptName(name: string): string {
  return nfc(name).trim();
}

/** One ordinary space for every run of white space (no-break spaces too), none at the ends. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Repairs look-alikes of old fonts and input methods: Ð/ð (eth) for Đ/đ, full-width letters and
 * digits, no-break and zero-width spaces. Answers NFC.
 */
export function repairLookAlikes(text: string): string {
  return nfc(text)
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '');
}

/**
 * Text without marks, in lower case, for matching what people type without them: 'Đồng Tháp' →
 * 'dong thap'. It merges words (dừa, dưa, dứa → dua): keep an index with marks beside it.
 */
export function fold(text: string): string {
  return repairLookAlikes(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}

/** An address part: 'Bà Rịa - Vũng Tàu' → 'ba-ria-vung-tau'. Empty when nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
