/** The script that a host page loads, as text: minified, without imports. Takes some 20 ms. */
export function embedScript(): string;
