/** An open diary with a ribbon. Decorative: the word stands beside it. */
export const Logo = ({ className = "size-6 text-accent" }: { className?: string }) => (
  <svg
    aria-hidden
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinejoin="round"
    className={className}
  >
    <path d="M12 6C10 4.5 7 4 3 4v14.5c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2Zm0 0v14.5" />
    <path d="M15.4 4.6V12l1.6-1.3L18.6 12V4.2" fill="currentColor" strokeWidth="0" />
  </svg>
);
