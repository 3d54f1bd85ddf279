import { BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { readEvidence } from '@/lib/desk/certificates';
import { EVIDENCE_HASH } from '@/lib/desk/evidence-address';
import { deskToken } from '@/lib/desk/session';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/**
 * The numbers of an evidence pack as a file, for who is signed in. It is the file whose hash the page shows: where
 * an order or a review came in between, the page is shown anew, with its new hash, and nothing is handed out.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/desk/evidence/[id]'>,
): Promise<Response> {
  const { id } = await params;
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  const evidence = await read(id);
  if (evidence === 'unavailable') return new Response(null, { status: 503, headers });
  if (evidence === null) return new Response(null, { status: 404, headers });
  if (new URL(request.url).searchParams.get(EVIDENCE_HASH) !== evidence.csv_sha256) {
    headers.set('location', deskWithFlash(routes.evidence(id), 'evidenceStale'));
    return new Response(null, { status: 303, headers });
  }
  headers.set('content-type', 'text/csv; charset=utf-8');
  const name = `minh-chung-${evidence.certificate.verification_code}-${evidence.written_on}.csv`;
  headers.set('content-disposition', `attachment; filename="${name}"`);
  return new Response(evidence.csv, { headers });
}

async function read(id: string) {
  if (!(await deskToken())) return null;
  try {
    return await readEvidence(id);
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendRefused) return null;
    throw error;
  }
}
