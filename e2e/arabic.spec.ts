import type { Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

test.use({ viewport: { width: 320, height: 800 } });

/** Somebody who reads a service in Arabic, and looks at each screen. */
class Reader extends Citizen {
  readonly base = this.page.locator('stadt-service .base');

  override async sees(heading: string): Promise<void> {
    await super.sees(heading);
    await expect(this.base).toHaveAttribute('lang', 'ar');
    await expect(this.base).toHaveCSS('direction', 'rtl');
    await expectNoOverflow(this.page);
    await expectAccessible(this.page);
  }

  override async starts(): Promise<void> {
    await this.page.goto(this.path);
    await this.presses('العربية');
  }

  async identifies(): Promise<void> {
    await this.presses('تقديم الطلب الآن');
    await this.sees('كيف تريد إثبات هويتك؟');
    await this.presses(/^المتابعة باستخدام/);
    await this.presses(/Ayşe/);
    await this.isBack();
  }
}

/** What makes a dog, typed into its entry; `breed`: how its name begins. */
async function describe(page: Page, at: number, dog: Record<string, string>): Promise<void> {
  const { breed = '', ...typed } = dog;
  for (const [name, text] of Object.entries(typed))
    await page.locator(`[name="dogs-${String(at)}-${name}"]`).fill(text);
  const box = page.locator('stadt-combobox-field input[role=combobox]').nth(at - 1);
  await box.fill(breed);
  await box.press('ArrowDown');
  await box.press('Enter');
}

test('the dog registration is gone through in Arabic, from right to left', async ({ page }) => {
  const reader = new Reader(page, '/musterstadt/hundesteuer/');
  await reader.starts();
  await reader.sees('تسجيل كلب');
  await reader.identifies();
  await reader.sees('من هو صاحب الكلب؟');
  // Between the names of what an ID card said stands the comma of the language.
  await expect(page.locator('stadt-purpose details').first()).toContainText(/\u2069، \u2068/);
  await reader.presses('متابعة');

  await page.locator('[name="dogs-1-chip"]').fill('27609810');
  await reader.presses('متابعة');
  await expect(page.locator('stadt-error-summary')).toBeFocused();
  await reader.sees('يرجى مراجعة 4 معلومات');
  const bello = { dogName: 'Bello', chip: '276098106234561', breed: 'داش' };
  await describe(page, 1, { ...bello, 'since-day': '1', 'since-month': '5', 'since-year': '2024' });
  await expect(page.locator('[name="dogs-1-chip"]')).toHaveCSS('direction', 'ltr');
  await reader.presses('تسجيل كلب آخر');
  const rex = { dogName: 'Rex', chip: '276098106234579', breed: 'pit' };
  await describe(page, 2, { ...rex, 'since-day': '14', 'since-month': '3', 'since-year': '2025' });
  await page.locator('[name="dogs-2-insurer"]').fill('Haftpflicht AG, 47-11');
  await reader.sees('كلابك');
  await reader.presses('متابعة');

  await reader.sees('التخفيض');
  await page.getByText('لا', { exact: true }).click();
  await reader.presses('متابعة');
  await reader.sees('تكلفة التسجيل');
  await expect(page.getByText('10,00 €').first()).toBeVisible();
  await reader.presses('متابعة');

  await reader.sees('هل كل شيء صحيح؟');
  for (const value of ['276 098 106 234 579', '14.03.2025', 'Haftpflicht AG, 47-11'])
    await expect(page.getByText(value, { exact: true })).toHaveCSS('direction', 'ltr');
  await page.getByRole('checkbox').check();
  await reader.presses('إرسال الطلب');
  await reader.sees('الدفع');
  await reader.presses(/^دفع/);
  await reader.chooses(/€ bezahlen$/);
  await reader.isBack();
  await reader.sees('تسجيل كلبك');
});

test('a service that speaks Arabic turns back with its language, and the page around it never turns', async ({
  page,
}) => {
  const reader = new Reader(page, '/musterstadt/meldebescheinigung/');
  await reader.starts();
  await reader.sees('طلب شهادة تسجيل السكن (Meldebescheinigung)');
  await expect(page.locator('html')).toHaveCSS('direction', 'ltr');
  await reader.presses('Deutsch');
  await expect(page.getByRole('heading', { name: 'Meldebescheinigung beantragen' })).toBeVisible();
  await expect(reader.base).toHaveAttribute('lang', 'de');
  await expect(reader.base).toHaveCSS('direction', 'ltr');
});

test('Arabic is not loaded before somebody speaks it, and where it cannot be loaded German stays', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route(/\/chunks\/ar\./, async (route) => {
    asked.push(route.request().url());
    await route.abort();
  });
  const reader = new Reader(page, '/musterstadt/meldebescheinigung/');
  await page.goto(reader.path);
  await expect(page.getByRole('button', { name: 'العربية' })).toBeVisible();
  expect(asked).toEqual([]);
  await reader.presses('العربية');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await expect(reader.base).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { name: 'Meldebescheinigung beantragen' })).toBeVisible();
});

test('Arabic is not offered where a service does not say all of it', async ({ page }) => {
  await page.goto('/musterstadt/angelkarte/');
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'العربية' })).toHaveCount(0);
});
