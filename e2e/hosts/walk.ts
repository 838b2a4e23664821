import type { Page } from '@playwright/test';
import { Citizen } from '../citizen.js';
import { expect } from '../sandbox.js';
import type { Host } from './host.js';

/** The screens that are looked at on the way. */
export type Screen = 'start' | 'problem' | 'review' | 'licence';

/** A citizen on a page that shows its service only when something was done before. */
export class Visitor extends Citizen {
  readonly #reveal: (page: Page) => Promise<void>;
  readonly #opensAgain: boolean;

  constructor(page: Page, { reveal = async () => undefined, opensAgain = false }: Host) {
    super(page);
    this.#reveal = reveal;
    this.#opensAgain = opensAgain;
  }

  override async open(): Promise<void> {
    await this.page.goto(this.path);
    await this.#reveal(this.page);
    await this.sees('Fischereischein beantragen');
  }

  override async isBack(): Promise<void> {
    await super.isBack();
    if (!this.#opensAgain) await this.#reveal(this.page);
  }
}

/** Applies for the licence on a page, from its start to the licence, and deletes the draft at the end. */
export async function walk(
  page: Page,
  host: Host,
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  const citizen = new Visitor(page, host);
  await citizen.open();
  await look('start');
  await citizen.begins();
  await citizen.identifiesAs(/Ayşe/);
  await citizen.sees('Ihre Daten');
  await citizen.next();
  await citizen.sees('Ihre Fischerprüfung');
  await citizen.next();
  await expect(page.getByRole('heading', { name: /^Bitte prüfen Sie/ })).toBeVisible();
  await look('problem');
  await citizen.answersExam();
  await citizen.answersLevy();
  await look('review');
  await citizen.sends();
  await citizen.sees('Bezahlen');
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  await citizen.licenceNumber();
  await look('licence');
  await citizen.presses('Fertig: Angaben von diesem Gerät löschen');
  await citizen.sees('Möchten Sie den Schein behalten?');
  await citizen.presses('Löschen, ohne ihn zu behalten');
  await citizen.sees('Sie sind fertig');
  await citizen.presses('Zur Startseite');
  await citizen.sees('Fischereischein beantragen');
}
