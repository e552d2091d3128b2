import { embedScript } from "@daybook/embed/build";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { PHASE_PRODUCTION_SERVER } from "next/constants";

// Read by Next when it starts its own collector, which happens after this file is loaded.
process.env["NEXT_TELEMETRY_DISABLED"] = "1";

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(self)" },
];

const config: NextConfig = {
  poweredByHeader: false,
  agentRules: false,
  transpilePackages: ["@daybook/api", "@daybook/db", "@daybook/scheduling", "@daybook/embed"],
  serverExternalPackages: ["postgres", "pg", "graphile-worker", "nodemailer"],
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: everywhere },
      // Answers of the API belong to one visitor; what frames and referrers pages allow is decided in proxy.ts.
      { source: "/api/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
    ]),
  rewrites: () => Promise.resolve([{ source: "/embed.js", destination: "/embed-js" }]),
  redirects: () =>
    Promise.resolve([
      { source: "/admin/:path*", destination: "/console/:path*", permanent: false },
    ]),
};

// Messages are compiled while building: the browser gets no parser for them.
const withMessages = createNextIntlPlugin({
  requestConfig: "./i18n/request.ts",
  experimental: {
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

/** The script of other people's pages is built along with ours and stands in the build as text; serving makes nothing. */
const configFor = (phase: string): NextConfig =>
  withMessages(
    phase === PHASE_PRODUCTION_SERVER
      ? config
      : { ...config, env: { EMBED_SCRIPT: embedScript() } },
  );

export default configFor;
