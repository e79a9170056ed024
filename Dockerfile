FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src src
COPY test test
COPY scripts scripts
RUN npx tsc -p . && npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist/src dist/src
COPY package.json LICENSE ./
COPY templates templates
COPY config config
COPY src/sandbox/samples src/sandbox/samples
# The embedded database, for trying it out without a PostgreSQL server.
RUN mkdir var && chown node:node var
USER node
STOPSIGNAL SIGTERM
# The port is http.port's default; with another one in the configuration, say so here too (--health-cmd).
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8025/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/main.js"]
CMD ["run", "--config", "/etc/deskgate/deskgate.yaml"]
