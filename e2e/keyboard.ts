import type { Page } from '@playwright/test';
import type { Citizen } from './citizen.js';
import { expect } from './sandbox.js';

/** Somebody who uses no mouse. */
class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press = (key: string): Promise<void> => this.#page.keyboard.press(key);

  /** Goes on with Tab until the focus is where a person wants it. */
  async reach(name: RegExp | string): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      const said = await this.#said();
      if (typeof name === 'string' ? said === name : name.test(said)) return this.#ready();
      await this.press('Tab');
    }
    throw new Error(`Tab never reaches ${String(name)}`);
  }

  /** Presses a key where a person wants it. */
  async presses(key: string, name: RegExp | string): Promise<void> {
    await this.reach(name);
    await this.press(key);
  }

  /** What is said of the control that has the focus. */
  #said(): Promise<string> {
    return this.#page.evaluate(() => {
      let deepest = document.activeElement;
      while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
      const label = (deepest as HTMLInputElement | null)?.labels?.[0] ?? deepest;
      return label?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** A button that says it is busy does nothing yet; a person sees that and waits. */
  async #ready(): Promise<void> {
    await this.#page.waitForFunction(() => {
      let deepest = document.activeElement;
      while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
      return deepest?.getAttribute('aria-disabled') !== 'true';
    });
  }
}

/** Applies for the licence from its start to the code on the screen, with keys alone. */
export async function applyByKeyboard(citizen: Citizen): Promise<void> {
  const { page } = citizen;
  const keyboard = new Keyboard(page);
  await citizen.open();
  await keyboard.presses('Enter', 'Jetzt beantragen');
  await citizen.sees('Worum geht es?');
  await keyboard.presses('Space', 'Meinen ersten Fischereischein beantragen');
  await keyboard.presses('Space', /Zugangscode/);
  await keyboard.presses('Enter', 'Weiter');
  await citizen.sees('Wie möchten Sie sich ausweisen?');
  await keyboard.presses('Enter', /^Weiter mit/);
  await page.waitForURL(/anmelden/);
  await keyboard.presses('Enter', /^Ayşe/);
  await citizen.isBack();
  await citizen.sees('Ihre Daten');
  await keyboard.presses('Enter', 'Weiter');
  await citizen.sees('Ihre Fischerprüfung');
  await keyboard.reach('Zugangscode');
  await page.keyboard.type('FP26-7KQ4-M2XA');
  await keyboard.press('Enter');
  await citizen.sees('Fischereiabgabe');
  await keyboard.presses('Space', '1 Jahr');
  await keyboard.presses('Space', 'Ab diesem Jahr');
  await keyboard.presses('Enter', 'Weiter');
  await citizen.sees('Das kostet es');
  await keyboard.presses('Enter', 'Weiter');
  await citizen.sees('Stimmt alles?');
  await keyboard.presses('Space', /richtig und vollständig/);
  await keyboard.presses('Enter', 'Antrag abschicken');
  await citizen.sees('Bezahlen');
  await keyboard.presses('Enter', /bezahlen$/);
  await page.waitForURL(/zahlen/);
  await keyboard.presses('Enter', /€ bezahlen$/);
  await citizen.isBack();
  await citizen.sees('Ihr Fischereischein');
  // The page may have a dialog of its own around the service.
  const dialogs = page.getByRole('dialog');
  const around = await dialogs.count();
  await keyboard.presses('Enter', 'Code groß zeigen');
  await expect(dialogs).toHaveCount(around + 1);
  await keyboard.press('Escape');
  await expect(dialogs).toHaveCount(around);
}
