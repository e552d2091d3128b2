import { attach } from "./widget.ts";

/*
 * What a page loads: `<script async src="https://…/embed.js" data-business="demo-salon"></script>` puts the widget where
 * the script stands; `<daybook-widget business="demo-salon"></daybook-widget>` puts it anywhere, any number of times.
 */
const script = document.currentScript;
const origin = new URL(script instanceof HTMLScriptElement ? script.src : window.location.href)
  .origin;
const tag = "daybook-widget";

class DaybookWidget extends HTMLElement {
  static readonly observedAttributes = ["business", "service", "lang", "theme"];
  #detach: (() => void) | null = null;

  connectedCallback() {
    this.style.display ||= "block";
    this.#show();
  }

  disconnectedCallback() {
    this.#detach?.();
    this.#detach = null;
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null) {
    if (this.#detach && before !== after) this.#show();
  }

  #show() {
    this.#detach?.();
    const business = this.getAttribute("business");
    if (!business) return;
    const wish = (name: string) => this.getAttribute(name) ?? undefined;
    const wishes = { business, service: wish("service"), lang: wish("lang"), theme: wish("theme") };
    this.#detach = attach(this, origin, wishes);
  }
}

// The script may stand on a page twice.
if (!customElements.get(tag)) customElements.define(tag, DaybookWidget);

if (script instanceof HTMLScriptElement && script.dataset["business"]) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(script.dataset))
    if (value) widget.setAttribute(name, value);
  script.after(widget);
}
