import { SkipLink } from "@/components/skip-link";
import { Typefaces } from "@/components/typefaces";

export default function SiteLayout({ children }: { children: React.ReactNode }) {
  return (
    <>
      <Typefaces />
      <SkipLink />
      {children}
    </>
  );
}
