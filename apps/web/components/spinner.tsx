/** Decorative: whoever shows it says in words, or with aria-busy, that something is under way. */
export function Spinner() {
  return (
    <span
      aria-hidden
      className="inline-block size-4 animate-[turn_.8s_linear_infinite] rounded-full border-2 border-current border-e-transparent"
    />
  );
}
