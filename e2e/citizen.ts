import type { Page } from '@playwright/test';
import { expect } from './sandbox.js';

/** A citizen who applies: each step as a person does it. */
export class Citizen {
  /** `path`: the page that has the service; the one that others send this person back to. */
  constructor(
    readonly page: Page,
    readonly path = '/musterstadt/fischereischein/',
  ) {}

  async open(): Promise<void> {
    await this.page.goto(this.path);
    await this.sees('Fischereischein beantragen');
  }

  /** The heading of the screen that is shown. */
  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  next = (): Promise<void> => this.presses('Weiter');

  async starts(exam?: string): Promise<void> {
    await this.open();
    await this.begins(exam);
  }

  /** From the start to the ID: for a first licence. */
  async begins(exam = 'Ja, ich habe einen Zugangscode'): Promise<void> {
    await this.presses('Jetzt beantragen');
    await this.wantsTo('Meinen ersten Fischereischein beantragen', exam);
    await this.sees('Wie möchten Sie sich ausweisen?');
  }

  /** Says what it is about. */
  async wantsTo(...answers: readonly string[]): Promise<void> {
    await this.sees('Worum geht es?');
    for (const answer of answers) await this.page.getByText(answer, { exact: true }).click();
    await this.next();
  }

  async leavesToIdentify(): Promise<void> {
    await this.presses(/^Weiter mit/);
    await this.page.waitForURL(/\/ausweis\/anmelden\//);
  }

  async identifiesAs(name: string | RegExp): Promise<void> {
    await this.leavesToIdentify();
    await this.page.getByRole('button', { name }).click();
    await this.isBack();
  }

  async isBack(): Promise<void> {
    await this.page.waitForURL(({ pathname }) => pathname === this.path);
  }

  async answersExam(code = 'FP26-7KQ4-M2XA'): Promise<void> {
    await this.sees('Ihre Fischerprüfung');
    await this.page.getByRole('textbox', { name: 'Zugangscode' }).fill(code);
    await this.next();
  }

  async answersLevy(years = '5 Jahre', from = 'Ab diesem Jahr'): Promise<void> {
    await this.sees('Fischereiabgabe');
    await this.page.getByText(years, { exact: true }).click();
    await this.page.getByText(from).click();
    await this.next();
    await this.sees('Das kostet es');
    await this.next();
    await this.sees('Stimmt alles?');
  }

  async sends(): Promise<void> {
    await this.page.getByRole('checkbox').check();
    await this.presses('Antrag abschicken');
  }

  /** Up to the payment, as Ayşe. */
  async appliesUpToPayment(): Promise<void> {
    await this.starts();
    await this.identifiesAs(/Ayşe/);
    await this.sees('Ihre Daten');
    await this.next();
    await this.answersExam();
    await this.answersLevy();
    await this.sends();
    await this.sees('Bezahlen');
  }

  /** Opens another party in a window beside this page. */
  async opensBeside(): Promise<Page> {
    const opening = this.page.waitForEvent('popup');
    await this.page.getByRole('link', { name: 'Neues Fenster öffnen' }).click();
    return opening;
  }

  async leavesToPay(): Promise<void> {
    await this.presses(/bezahlen$/);
    await this.page.waitForURL(/\/bezahlen\/zahlen\//);
  }

  /** At the payment provider. */
  async chooses(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async pays(): Promise<void> {
    await this.leavesToPay();
    await this.chooses(/€ bezahlen$/);
    await this.isBack();
  }

  /** Somebody at the office has looked at something. */
  async isChecked(what: RegExp): Promise<void> {
    const office = await this.page.context().newPage();
    await office.goto('/amt/');
    const button = office.getByRole('button', { name: what });
    await button.click();
    // A window that is closed at once may take the press along.
    await expect(button).toBeHidden();
    await office.close();
  }

  /** The number on the card. */
  async licenceNumber(): Promise<string> {
    const card = this.page.getByRole('article', { name: /^Fischereischein MS-/ });
    await expect(card).toBeVisible();
    return ((await card.getAttribute('aria-label')) ?? '').replace('Fischereischein ', '');
  }

  /** Presses the button that looks again; the page may have looked by itself a moment before, and then it is gone. */
  async looksAgain(): Promise<void> {
    const look = this.page.getByRole('button', { name: 'Noch einmal nachsehen' });
    const card = this.page.getByRole('article', { name: /^Fischereischein MS-/ });
    await expect(async () => {
      if (!(await card.isVisible())) await look.click({ timeout: 1000 });
      await expect(card).toBeVisible({ timeout: 1000 });
    }).toPass();
  }

  /** A picture of the code as it is on the screen. */
  async photographsCode(): Promise<Buffer> {
    return this.page
      .getByRole('img', { name: /^Code des Fischereischeins/ })
      .first()
      .screenshot({ scale: 'device' });
  }
}
