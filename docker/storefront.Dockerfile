# The shop. Nothing of the backend is needed to build it; addresses and keys come at run time.
FROM node:24.21-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npm ci
RUN npx turbo run build --filter=storefront...
RUN npm prune --omit=dev

FROM node:24.21-bookworm-slim
ENV NODE_ENV=production APP_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=8000
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./package.json
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/packages/ocop-core ./packages/ocop-core
COPY --from=build --chown=node:node /app/packages/ocop-contract ./packages/ocop-contract
COPY --from=build --chown=node:node /app/apps/storefront ./apps/storefront
USER node
WORKDIR /app/apps/storefront
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
# The flags of `server/node-flags` bound its memory (ADR 0048).
CMD ["sh", "-c", "exec node $(cat server/node-flags) server/server.mjs"]
