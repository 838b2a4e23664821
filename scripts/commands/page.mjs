/** `GET /page?html=…` is a page with this body, for tests that leave a page and come back to it. */
export async function page(context, next) {
  if (context.path !== '/page') return next();
  const { html } = context.query;
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Page</title><body>${String(html ?? '')}</body></html>`;
}
