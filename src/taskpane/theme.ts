/** Marks the page dark or light as Office is; where Office does not say, the style sheet follows the system. */
export function followTheme(page: HTMLElement): void {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (typeof theme?.isDarkTheme !== "boolean") return;
  page.dataset["theme"] = theme.isDarkTheme ? "dark" : "light";
}
