import { describe, expect, it } from 'vitest';
import { paperKindOf } from './paper-kind';

describe('a paper', () => {
  it.each([
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    [Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'), 'image/png'],
    [Buffer.from('RIFF....WEBPVP8 ', 'latin1'), 'image/webp'],
    [Buffer.from('%PDF-1.7'), 'application/pdf'],
    [Buffer.from('RIFF....WAVE'), null],
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    [Buffer.from('<!doctype html>%PDF-'), null],
    [Buffer.alloc(0), null],
  ])('is what its bytes are', (content, mimeType) => {
    expect(paperKindOf(content)?.mimeType ?? null).toBe(mimeType);
  });
});
