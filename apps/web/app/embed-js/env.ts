/** The script as text, put in its place by the build (next.config.ts). */
export const embedScript = process.env["EMBED_SCRIPT"] ?? "";
