/** How busboy names what is wrong with a multipart body; multer's own errors have a name. */
const MALFORMED =
  /^(Unexpected end of form|Malformed part header|Multipart: Boundary not found|Malformed urlencoded form)/;

/** What a sender did wrong in a multipart request, or null: Medusa would call it an error of its own. */
export function multipartFault(error: unknown): { code: string; message: string } | null {
  if (!(error instanceof Error)) return null;
  if (error.name !== 'MulterError' && !MALFORMED.test(error.message)) return null;
  return { code: 'malformed_upload', message: `Yêu cầu tải tệp lên không đúng: ${error.message}` };
}
