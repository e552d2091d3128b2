"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { MenuChoice } from "@/components/menu";
import { asTheme, type Theme, themeCookie, themes } from "@/lib/theme";

/** Light or dark, at once and from now on. */
export function ThemeChoice() {
  const t = useTranslations("theme");
  const [theme, setTheme] = useState(() => asTheme(document.documentElement.dataset["theme"]));
  return (
    <MenuChoice
      label={t("label")}
      value={theme}
      options={themes.map((value) => ({ value, label: t(`choice.${value}`) }))}
      onChange={(chosen) => {
        setTheme(chosen);
        apply(chosen);
      }}
    />
  );
}

function apply(theme: Theme) {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax`;
}
