import { randomUUID } from 'node:crypto';

const KEY =
  /^(private-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-([\p{L}\p{M}\p{N}._()-]+\.[a-z0-9]{1,8})$/u;

/** What a key of the local store says of its file. */
export interface FileKey {
  key: string;
  isPrivate: boolean;
  /** The name to save it under. */
  name: string;
  extension: string;
}

/** A new key that nobody can guess: `<uuid>-<name>.<extension>`, of one path segment. */
export function newFileKey(stem: string, extension: string, isPrivate: boolean): FileKey {
  const name = `${stem}.${extension}`;
  return {
    key: `${isPrivate ? 'private-' : ''}${randomUUID()}-${name}`,
    isPrivate,
    name,
    extension,
  };
}

/** Reads a key that came from outside; null for whatever is none, a path to elsewhere included. */
export function parseFileKey(text: string): FileKey | null {
  const key = text.normalize('NFC');
  const [, mark, name] = KEY.exec(key) ?? [];
  if (name === undefined || Buffer.byteLength(key) > 255) return null;
  return { key, isPrivate: mark !== undefined, name, extension: name.split('.').at(-1) ?? '' };
}
