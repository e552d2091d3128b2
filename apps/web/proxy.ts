import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/env";
import { languageCookie, languageHeader } from "@/i18n/locale";
import { isFramed, pageHeaders } from "@/lib/page-headers";
import { pathHeader } from "@/lib/path-header";
import { themeHeader } from "@/lib/theme";

/** Gives each page its headers, and hands what the address asks for (language, theme) to the layout, which cannot see it. */
export function proxy(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl;
  const nonce = crypto.randomUUID();
  const headers = pageHeaders({ pathname, nonce, production: env.production });

  const forwarded = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy on the request.
  forwarded.set("Content-Security-Policy", headers["Content-Security-Policy"] ?? "");
  const [language, theme] = [searchParams.get("lang"), searchParams.get("theme")];
  replace(forwarded, languageHeader, language);
  replace(forwarded, themeHeader, theme);
  replace(forwarded, pathHeader, pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (language && !isFramed(pathname))
    response.cookies.set(languageCookie, language, { sameSite: "lax", maxAge: 31_536_000 });
  return response;
}

// Never what the visitor sent under our own header's name.
function replace(headers: Headers, name: string, value: string | null) {
  if (value === null) headers.delete(name);
  else headers.set(name, value);
}

export const config = { matcher: "/((?!api/|_next/).*)" };
