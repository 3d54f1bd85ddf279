# The Medusa backend: server, worker and migrations run from this one image.
FROM node:24.21-bookworm-slim AS build
WORKDIR /app
ENV MEDUSA_DISABLE_TELEMETRY=1 TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npm ci
# Configuration is read while building, so it needs values of the right form; none of them is kept.
RUN APP_ENV=development npx turbo run build --filter=backend...
RUN npm prune --omit=dev

FROM node:24.21-bookworm-slim
ENV NODE_ENV=production APP_ENV=production MEDUSA_DISABLE_TELEMETRY=1 PORT=9000
WORKDIR /app
# Owned by who writes there, before a volume is laid over it.
RUN mkdir -p /data/files && chown node:node /data/files
COPY --from=build --chown=node:node /app/package.json ./package.json
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/packages/ocop-core ./packages/ocop-core
COPY --from=build --chown=node:node /app/packages/ocop-contract ./packages/ocop-contract
COPY --from=build --chown=node:node /app/packages/medusa-plugin-ocop ./packages/medusa-plugin-ocop
COPY --from=build --chown=node:node /app/packages/medusa-plugin-marketplace ./packages/medusa-plugin-marketplace
COPY --from=build --chown=node:node /app/packages/medusa-search-meilisearch ./packages/medusa-search-meilisearch
COPY --from=build --chown=node:node /app/apps/backend ./apps/backend
USER node
WORKDIR /app/apps/backend/.medusa/server
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["npx", "--no-install", "medusa", "start"]
