/** `data-src` → `src`: what is said on a mount is said to the service in it. */
export const mountAttributes = ['src', 'gateway', 'heading-level', 'lang'] as const;

/**
 * Puts a service into every `<div data-stadt-service="name" data-src="…">`: what remains where a CMS lets no custom element
 * through. What stood in it is shown by the service until that is there.
 */
export function fillMounts(root: ParentNode): void {
  for (const mount of root.querySelectorAll<HTMLElement>('[data-stadt-service]')) {
    if (mount.querySelector(':scope > stadt-service')) continue;
    const service = document.createElement('stadt-service');
    for (const name of mountAttributes) {
      const value = mount.getAttribute(`data-${name}`);
      if (value !== null) service.setAttribute(name, value);
    }
    const name = mount.dataset['stadtService'] ?? '';
    const gateway = mount.dataset['gateway'];
    if (gateway !== undefined && !service.hasAttribute('src') && name !== '')
      service.setAttribute(
        'src',
        `${gateway.replace(/\/$/, '')}/services/${encodeURIComponent(name)}`,
      );
    service.append(...mount.childNodes);
    mount.append(service);
  }
}
