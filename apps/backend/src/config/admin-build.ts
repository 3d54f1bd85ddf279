import path from 'node:path';

/** What the admin's page may load: its own scripts, styles and fonts; pictures of goods from anywhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob: https:",
  // A bucket takes files from the browser itself.
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

interface Mend {
  /** Text of the dashboard's built source, and what stands there instead. */
  from: string;
  to: string;
}

/**
 * The dashboard's login throws into nowhere when a password is wrong, and shows the server's words in
 * whatever language they are. Its own texts have that sentence in every language.
 */
const LOGIN_MENDS: readonly Mend[] = [
  {
    from: 'const { mutateAsync, isPending } = useSignInWithEmailPass();',
    to: 'const { mutate: mutateAsync, isPending } = useSignInWithEmailPass();',
  },
  {
    from: `if (error.status === 401) {
              form.setError("email", {
                type: "manual",
                message: error.message`,
    to: `if (error.status === 401) {
              form.setError("email", {
                type: "manual",
                message: t("errors.invalidCredentials")`,
  },
];

function mendLogin(code: string): string {
  return LOGIN_MENDS.reduce((mended, { from, to }) => {
    if (!mended.includes(from)) {
      throw new Error(`The dashboard's login has changed: mend it anew (${from.slice(0, 40)}…)`);
    }
    return mended.replace(from, to);
  }, code);
}

const DASHBOARD_LOGIN = /@medusajs[\\/]dashboard[\\/]dist[\\/]login-[A-Z0-9]+\.mjs$/;

/**
 * What is changed in Medusa's admin when it is built: it asks no foreign host for anything of its own,
 * and its login answers in the operator's language. A build fails when Medusa's source has changed.
 */
export function adminBuild() {
  let hasMendedLogin = false;
  return {
    resolve: {
      alias: { 'react-country-flag': path.resolve('src/admin/lib/country-code.tsx') },
    },
    plugins: [
      {
        name: 'cho-phien:mend-login',
        apply: 'build' as const,
        transform(code: string, id: string) {
          if (!DASHBOARD_LOGIN.test(id)) return null;
          hasMendedLogin = true;
          return { code: mendLogin(code), map: null };
        },
        buildEnd(error?: Error) {
          if (!error && !hasMendedLogin) throw new Error("The dashboard's login was not found");
        },
      },
      {
        name: 'cho-phien:content-policy',
        apply: 'build' as const,
        transformIndexHtml() {
          const attrs = { 'http-equiv': 'Content-Security-Policy', content: POLICY };
          return [{ tag: 'meta', attrs, injectTo: 'head-prepend' as const }];
        },
      },
    ],
  };
}
