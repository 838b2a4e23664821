/**
 * For a page that React renders on the server: set on what stands around elements of the kit (`<form {...afterHydration}>`),
 * it lets them wait until React has taken over this part of the page. Otherwise React complains about what they write.
 */
export const afterHydration = {
  'defer-hydration': '',
  // Not by a property that changes: a second rendering would take back what was typed into controlled inputs.
  ref: (around: Element | null): void => {
    around?.removeAttribute('defer-hydration');
  },
} as const;
