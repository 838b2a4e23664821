import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

const shots = process.env['SHOTS'];
test.use({
  viewport: { width: Number(process.env['WIDTH'] ?? 320), height: 800 },
  colorScheme: process.env['SCHEME'] === 'dark' ? 'dark' : 'light',
});

test('a service is gone through in Arabic, from right to left, with values from left to right', async ({
  page,
}) => {
  const citizen = new Citizen(page, '/musterstadt/hundesteuer/');
  const base = page.locator('stadt-service .base');
  const field = (name: string) => page.locator(`[name="dogs-${name}"]`);
  const shot = async (name: string): Promise<void> => {
    if (shots) await page.locator('stadt-service').screenshot({ path: `${shots}/${name}.png` });
  };
  const sees = async (heading: string): Promise<void> => {
    await citizen.sees(heading);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await shot(String(Date.now()));
  };

  await page.goto(citizen.path);
  await citizen.presses('العربية');
  await sees('تسجيل كلب');
  await expect(base).toHaveAttribute('lang', 'ar');
  await expect(base).toHaveCSS('direction', 'rtl');
  await citizen.presses('Deutsch');
  await citizen.sees('Hund anmelden');
  await expect(base).toHaveCSS('direction', 'ltr');
  await citizen.presses('العربية');
  await citizen.presses('تقديم الطلب الآن');
  await sees('كيف تريد إثبات هويتك؟');
  await citizen.presses(/^المتابعة باستخدام/);
  await citizen.presses(/Ayşe/);
  await citizen.isBack();
  await sees('من هو صاحب الكلب؟');
  await citizen.presses('متابعة');

  await citizen.sees('كلابك');
  await field('1-chip').fill('27609810');
  await citizen.presses('متابعة');
  await expect(page.locator('stadt-error-summary')).toBeFocused();
  await citizen.sees('يرجى مراجعة 4 معلومات');
  await sees('كلابك');
  await field('1-dogName').fill('Bello');
  await page.locator('stadt-combobox-field input[role=combobox]').first().fill('داش');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await field('1-chip').fill('276098106234561');
  await expect(field('1-chip')).toHaveCSS('direction', 'ltr');
  for (const [part, text] of Object.entries({ day: '1', month: '5', year: '2024' }))
    await field(`1-since-${part}`).fill(text);
  await citizen.presses('تسجيل كلب آخر');
  await sees('كلابك');
  await field('2-dogName').fill('Rex');
  await page.locator('stadt-combobox-field input[role=combobox]').nth(1).fill('بيت');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await field('2-chip').fill('276098106234579');
  for (const [part, text] of Object.entries({ day: '14', month: '3', year: '2025' }))
    await field(`2-since-${part}`).fill(text);
  await field('2-insurer').fill('Haftpflicht AG, 47-11');
  await shot('second');
  await citizen.presses('متابعة');
  await citizen.sees('التخفيض');
  await page.getByText('لا', { exact: true }).click();
  await citizen.presses('متابعة');
  await sees('تكلفة التسجيل');
  await expect(page.getByText('10,00 €').first()).toBeVisible();
  await citizen.presses('متابعة');
  await sees('هل كل شيء صحيح؟');
  await expect(page.getByText('276 098 106 234 579')).toHaveCSS('direction', 'ltr');
  await page.getByRole('checkbox').check();
  await citizen.presses('إرسال الطلب');
  await sees('الدفع');
  await citizen.presses(/^دفع/);
  await citizen.chooses(/€ bezahlen$/);
  await citizen.isBack();
  await sees('تسجيل كلبك');
});
