import { z } from '@medusajs/framework/zod';
import { parsed } from './answers';
import type { BackendAddress } from './backend-address';
import { Carts } from './carts';
import { Database } from './database';
import { HttpClient } from './http-client';
import { signInOperator } from './operator-token';
import { readPublishableKey } from './publishable-key';
import { Register } from './register';

const regionsAnswer = z.object({ regions: z.array(z.looseObject({ id: z.string() })).min(1) });

/** A shop under test as its people reach it: buyers, operators, and a test's look into the database. */
export interface Shop {
  /** The storefront's requests, with the publishable key. */
  store: HttpClient;
  /** The operator's requests, signed in. */
  admin: HttpClient;
  /** Requests without key or session. */
  anyone: HttpClient;
  database: Database;
  regionId: string;
  /** Decisions, and what became of their products. */
  register: Register;
  /** A buyer's way to an order. */
  carts: Carts;
}

/** Reads the key, signs the operator in, and answers the shop at this address. */
export async function openShop(address: BackendAddress): Promise<Shop> {
  const anyone = new HttpClient(address.url);
  const database = new Database(address.databaseUrl);
  const store = anyone.with({ 'x-publishable-api-key': await readPublishableKey(database) });
  const admin = anyone.with({ authorization: `Bearer ${await signInOperator(anyone)}` });
  const [region] = parsed(regionsAnswer, await store.get('/store/regions')).regions;
  const regionId = region?.id ?? '';
  return {
    store,
    admin,
    anyone,
    database,
    regionId,
    register: new Register(admin),
    carts: new Carts(store, regionId),
  };
}
