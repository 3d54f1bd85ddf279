// Loaded into the backend under test by NODE_OPTIONS: its Stripe provider has no option for another
// host, so requests to api.stripe.com go to the stand-in. Everything else of the provider is real.
const http = require('node:http');
const https = require('node:https');

const request = https.request;

https.request = (options, ...rest) => {
  if (options?.host !== 'api.stripe.com') return request(options, ...rest);
  const { path, method, headers } = options;
  const port = Number(process.env.STRIPE_STAND_IN_PORT);
  const redirected = http.request({ host: '127.0.0.1', port, path, method, headers }, ...rest);
  // Stripe's client writes once the connection is secure; this one is as soon as it is there.
  redirected.once('socket', (socket) => {
    if (socket.connecting) socket.once('connect', () => socket.emit('secureConnect'));
  });
  return redirected;
};
