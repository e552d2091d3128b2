/** A key that does the same as the control it stands in; `aria-keyshortcuts` on that control tells it to others. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd
    aria-hidden
    className="hidden rounded-[5px] border border-current/35 px-1.25 font-sans text-small leading-4 font-medium opacity-80 md:inline-block"
  >
    {children}
  </kbd>
);
