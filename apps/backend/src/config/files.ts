import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalStoreOptions } from '../files/local-store';
import { appEnvironment, secret } from './environment';

type ModuleList = { resolve: string; options?: Record<string, unknown> }[];

/** Address of the backend as browsers reach it. */
export function backendUrlOf(env: NodeJS.ProcessEnv): string {
  return env.BACKEND_PUBLIC_URL ?? `http://localhost:${env.PORT ?? '9000'}`;
}

/** Whether files go to a bucket (S3 or what speaks like it). */
export function filesInBucket(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.S3_BUCKET);
}

/** The local store's options: FILES_DIRECTORY must be named where files are meant to last. */
export function localStoreOptions(env: NodeJS.ProcessEnv): LocalStoreOptions {
  return {
    directory: filesDirectory(env),
    backendUrl: backendUrlOf(env),
    secret: secret(env, 'COOKIE_SECRET'),
  };
}

function filesDirectory(env: NodeJS.ProcessEnv): string {
  if (env.FILES_DIRECTORY) return path.resolve(env.FILES_DIRECTORY);
  const environment = appEnvironment(env);
  const lasts = environment === 'production' || environment === 'demo';
  if (!lasts || filesInBucket(env)) return path.join(tmpdir(), 'cho-phien-files');
  throw new Error(`S3_BUCKET or FILES_DIRECTORY must be set when APP_ENV is ${environment}`);
}

/** Medusa's S3 provider where S3_BUCKET says so, else files on this machine's disk. */
export function fileModules(env: NodeJS.ProcessEnv): ModuleList {
  const provider = filesInBucket(env)
    ? { resolve: '@medusajs/medusa/file-s3', id: 's3', options: bucketOptions(env) }
    : { resolve: './src/modules/local-files', id: 'local', options: localStoreOptions(env) };
  return [{ resolve: '@medusajs/medusa/file', options: { providers: [provider] } }];
}

function bucketOptions(env: NodeJS.ProcessEnv): Record<string, unknown> {
  return {
    bucket: env.S3_BUCKET,
    region: needed(env, 'S3_REGION'),
    access_key_id: needed(env, 'S3_ACCESS_KEY_ID'),
    secret_access_key: needed(env, 'S3_SECRET_ACCESS_KEY'),
    file_url: needed(env, 'S3_FILE_URL').replace(/\/$/, ''),
    endpoint: env.S3_ENDPOINT || undefined,
    prefix: env.S3_PREFIX ?? '',
    // One setting for public and private files: nothing between bucket and browser may keep them.
    cache_control: 'private, max-age=86400',
    download_file_duration: 60 * 60,
    additional_client_config: env.S3_ENDPOINT ? { forcePathStyle: true } : {},
    // A bucket that knows no access lists (S3_ACL=off) is closed by a policy of its own.
    acl: env.S3_ACL === 'off' ? false : undefined,
  };
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} must be set when S3_BUCKET is`);
}
