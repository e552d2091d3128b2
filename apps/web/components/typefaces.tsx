import localFont from "next/font/local";

// From the npm packages, the Latin subset; other scripts fall to the reader's own faces.
const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
});

const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

const faces = `:root{--face-sans:${sans.style.fontFamily},ui-sans-serif,system-ui,sans-serif;--face-serif:${serif.style.fontFamily},ui-serif,Georgia,serif}`;

/** Puts our own faces on the pages under a layout. The booking pages do without: they must arrive light. */
export const Typefaces = () => (
  <style href="daybook-typefaces" precedence="high">
    {faces}
  </style>
);
