import { embedScript } from "./env";

/** `/embed.js`: what other people's pages load to show the widget (packages/embed). */
export const GET = () =>
  new Response(embedScript, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      // Short, since its address never changes; a page that has an old one is not broken by it.
      "cache-control": "public, max-age=300, stale-while-revalidate=86400",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
