import { registerQuery } from 'ocop-contract';
import { readRegister } from '@/lib/backend/register';
import { settle } from '@/lib/backend/settle';
import { invalidData } from '@/lib/invalid-data';

/** As the backend takes it, with as much on one page as it gives. */
const querySchema = registerQuery.extend({
  limit: registerQuery.shape.limit.unwrap().default(500),
});

/** The register for whoever checks its chain, without a key: what the backend publishes, as it is. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const query = querySchema.safeParse(asked, { reportInput: true });
  if (!query.success) return invalidData(query.error, 'vi');
  const answer = await settle(readRegister(query.data.after, query.data.limit));
  if (!answer.available) return Response.json({ type: 'unavailable' }, { status: 503 });
  return Response.json(answer.value, { headers: { 'cache-control': 'no-store' } });
}
