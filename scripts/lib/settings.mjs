function port(name, otherwise) {
  const text = process.env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new Error(`${name} is "${text}"; expected a port number from 1 to 65535`);
}

/** Ports and addresses of a run on this machine; each can be changed in the environment. */
export function settings() {
  const storefrontPort = port('STOREFRONT_PORT', 8000);
  const backendPort = port('BACKEND_PORT', 9000);
  return {
    storefrontPort,
    backendPort,
    databasePort: port('LOCAL_PG_PORT', 5440),
    meilisearchPort: port('LOCAL_MEILI_PORT', 7740),
    storefrontUrl: `http://localhost:${storefrontPort}`,
    backendUrl: `http://localhost:${backendPort}`,
  };
}
