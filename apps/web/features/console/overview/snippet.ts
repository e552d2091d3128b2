interface Widget {
  /** Where the script is. */
  readonly script: string;
  /** The business's address; it holds letters, digits and hyphens only, so that it needs no escaping. */
  readonly slug: string;
}

/** What a site's owner pastes where the widget shall stand. */
export const snippet = ({ script, slug }: Widget): string =>
  `<script async src="${script}" data-business="${slug}"></script>`;
