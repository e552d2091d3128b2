/** Leads to the first field that was not right, once it has been marked, and shows what is said below it. */
export function focusFirstError(form: HTMLFormElement) {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus();
    field?.scrollIntoView({ block: "center" });
  });
}
