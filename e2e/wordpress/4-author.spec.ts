import { expect, test, visit } from './site.js';

const link = '<p class="wp-block-stadtkit-service"><a href="tel:05551230">0555 123-0</a></p>';
const ways = {
  'the block': `<!-- wp:stadtkit/service {"service":"fischereischein","fallbackUrl":"tel:05551230","fallbackText":"0555 123-0"} -->\n${link}\n<!-- /wp:stadtkit/service -->`,
  'the shortcode': '[stadtkit service="fischereischein" fallback-url="tel:05551230"]',
  'the place by hand':
    '<div data-stadt-service="fischereischein" data-src="/gateway/services/fischereischein" data-heading-level="3"><a href="tel:05551230">0555 123-0</a></div>',
};

for (const [way, content] of Object.entries(ways))
  test(`what an author saves by ${way} survives WordPress’s sanitiser`, async ({
    author,
    context,
  }) => {
    const post = await author.saves('posts', {
      title: `Angeln: ${way}`,
      status: 'publish',
      content: `${content}\n<p onclick="alert(1)">Text<script>alert(1)</script></p>`,
    });
    expect(post.content.raw, 'the sanitiser was there').not.toMatch(/onclick|<script/);
    expect(post.content.raw).toContain(content);
    const { page, wrong } = await visit(context);
    await page.goto(post.link);
    await expect(page.getByRole('button', { name: 'Jetzt beantragen' })).toBeVisible();
    expect(wrong).toEqual([]);
  });

test('an author cannot bring a service from a foreign host', async ({ author, context }) => {
  const { link } = await author.saves('posts', {
    title: 'Fremd',
    status: 'publish',
    content: '[stadtkit service="fischereischein" src="https://fremd.example/services/x"]',
  });
  const { page, wrong } = await visit(context);
  await page.goto(link);
  await expect(page.getByRole('link', { name: 'Bürgeramt 0555 123-0' })).toBeVisible();
  expect(await page.content()).not.toContain('fremd.example');
  expect(wrong).toEqual([]);
  await author.page.goto(link);
  await expect(
    author.page.getByText('„https://fremd.example/services/x“ ist keine Adresse dieser Website'),
  ).toBeVisible();
});

test('an author is told when the service is missing', async ({ author }) => {
  const { link } = await author.saves('posts', {
    title: 'Ohne',
    status: 'publish',
    content: '[stadtkit]',
  });
  await author.page.goto(link);
  await expect(author.page.getByText('Stadtkit: Wählen Sie eine Leistung')).toBeVisible();
});
