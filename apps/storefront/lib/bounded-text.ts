/** The body of a request as text, or null when it is longer than allowed. */
export async function boundedText(request: Request, maxBytes: number): Promise<string | null> {
  const bytes = await boundedBytes(request, maxBytes);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}

/** The body of a request, or null when it is longer than allowed. */
export async function boundedBytes(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
