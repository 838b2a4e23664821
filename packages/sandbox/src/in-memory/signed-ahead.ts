import type { Licence } from '@stadtkit/licence/licence.js';

/** The licence of the stories’ citizen, for five years. */
export const licence: Licence = {
  number: 'MS-2026-000001',
  kind: 'fischereischein',
  familyName: 'Müller-Łukasiewicz',
  givenNames: 'Ayşe',
  birthDate: '1991-03-14',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2030-12-31',
  authority: '05999000',
};

/** Its code, signed by the demo issuer. */
export const code =
  'FS1:6BFOXN%TSMAHN-HM SAP0WC3N3BP.GWI4Q:5/T9QHE1:U84DTG5WH6QFGHH54:MAFG$24AEU:*07I2P0MNBSFT6:9OJ-O9RV:EWR.T.OIBPI9VS0$J.SS0$8EGJQW26MP.Z8JX2283RU4S.OZWVZJJH:O/HL MFNW2PHN1D7QRVT/QHQ1UJGFSL4234$UOH6IRIQJAZKA6UAN$3E1K5FMYHIDII+:L211 H6NGV96SOTITKBXSF4IMQO7W471-MBO6+KHU0R*VUL+VI3R$M87N96YBCPCQL8G1NCCMTM8%YBWK2H51+001*C-709J3IFT4I3ND3 KE-430JB2HBG:P59EBAF34O$2V-RH75E.4S06BHEQLPCFC43NLAUN-QJEA5-AU:VUIXRABW/GC$H0XTG2/DC*OIOC%3GL4EJSNL+2IEHHBA-8I1PVGWF:/8040F/DJ1';

/**
 * Codes that the demo issuer has signed already, by licence: a signature is different each time it is made (ECDSA), and
 * the picture of a story must not be. The story “Checked at the water” fails when this one is no longer genuine.
 */
export const signedAhead: Readonly<Record<string, string>> = { [JSON.stringify(licence)]: code };
