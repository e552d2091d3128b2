/** What a mail says, before it is text or HTML: the same words in both. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "text"; readonly text: string }
  /** Lines of a label and what it says; those without anything to say are left out. */
  | {
      readonly kind: "facts";
      readonly facts: readonly (readonly [label: string, value: string | null])[];
    }
  | { readonly kind: "link"; readonly label: string; readonly url: string }
  | { readonly kind: "note"; readonly text: string };

/** A name somebody typed may be long, or hold line breaks that a header must not. */
export const oneLine = (text: string, max = 120): string => {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  if (line.length <= max) return line;
  // Cut between what readers see as letters, so that no emoji or accent is torn apart.
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  return letters.length > max ? `${letters.slice(0, max - 1).join("")}…` : line;
};

export function renderLetter({ subject, blocks }: Letter) {
  const title = oneLine(subject);
  return {
    subject: title,
    text: `${blocks.map(blockAsText).join("\n\n")}\n`,
    html: page(title, blocks.map(blockAsHtml).join("\n")),
  };
}

function blockAsText(block: Block): string {
  switch (block.kind) {
    case "text":
    case "note":
      return block.text;
    case "facts":
      return said(block.facts)
        .map(([label, value]) => `${label}: ${value}`)
        .join("\n");
    case "link":
      return `${block.label}:\n${block.url}`;
  }
}

const said = (facts: Extract<Block, { kind: "facts" }>["facts"]) =>
  facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== "");

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

/** Escaped, with the lines kept. */
const shown = (text: string) => escapeHtml(text).replaceAll("\n", "<br>");

const ink = "#1c1a17";
const quiet = "#6b665e";
const accent = "#2f5d46";

function blockAsHtml(block: Block): string {
  switch (block.kind) {
    case "text":
      return `<p style="margin:0 0 16px">${shown(block.text)}</p>`;
    case "note":
      return `<p style="margin:0 0 16px;color:${quiet};font-size:14px">${shown(block.text)}</p>`;
    case "facts": {
      const cell = `padding:6px 0;border-bottom:1px solid #e7e2d8;vertical-align:top`;
      const rows = said(block.facts).map(
        ([label, value]) =>
          `<tr><th scope="row" style="${cell};padding-right:16px;text-align:start;font-weight:400;color:${quiet}">${shown(label)}</th><td style="${cell}">${shown(value)}</td></tr>`,
      );
      return `<table role="presentation" style="width:100%;border-collapse:collapse;margin:0 0 20px">${rows.join("")}</table>`;
    }
    case "link":
      return `<p style="margin:0 0 20px"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:${accent};color:#ffffff;text-decoration:none">${shown(block.label)}</a></p>`;
  }
}

const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f7f4ee;color:${ink};font:16px/1.5 system-ui,sans-serif">
<div style="max-width:520px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #e7e2d8;border-radius:8px">
<h1 style="margin:0 0 16px;font:600 22px/1.3 Georgia,serif" dir="auto">${escapeHtml(title)}</h1>
${body}
</div></body></html>
`;
