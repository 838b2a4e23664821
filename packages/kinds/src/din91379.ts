/**
 * The repertoire of DIN 91379:2022-08, as parts of regular expressions (flag `u`) over NFC text. Derived from the public
 * list String-Latin/DIN-91379-Characters-and-Sequences 1.3 (CC BY 4.0). Letters stand as themselves, in NFC; what cannot
 * be told apart on a screen is escaped. What only types D and E allow is in `din91379-extended.ts`.
 */

/** Type A, names of natural persons: Latin letters (bll) and what else stands in names (N1). */
export const charactersA = String.raw`\u0020',\-.A-Z\u0060-z~\u00A8\u00B4\u00B7À-ÖØ-öø-žƇƈƏƗƠơƯưƷǍ-ǜǞǟǢ-ǰǴǵǸ-ǿȒȓȘ-țȞȟȧ-ȳəɨʒ\u02B9\u02BA\u02BE\u02BF\u02C8\u02CCḂḃḆḇḊ-ḑḗḜ-ḫḯ-ḷḺḻṀ-ṉṒ-ṛṞ-ṣṪ-ṯẀ-ẇẌ-ẗẞẠ-ỹ\u2019\u2021`;

/** What type B allows beyond A: digits and punctuation (N2). */
export const charactersB = String.raw`!-&(-+/-@[-_{|}\u00A1-\u00A3\u00A5\u00A7\u00A9-\u00AC\u00AE-\u00B3µ\u00B6\u00B9º\u00BB\u00BF\u00D7\u00F7\u20AC`;

/** Optional signs (N3): ¤ ¦ ¸ ¼ ½ ¾. */
export const charactersN3 = String.raw`\u00A4\u00A6\u00B8\u00BC-\u00BE`;

/** Tabulator, line feed, carriage return, no-break space (N4). */
export const charactersN4 = String.raw`\t\n\r\u00A0`;

/** The letters that Unicode has no single character for: base letters and the marks that follow them. */
export const sequences = [
  String.raw`[CFGKMPSTZcfgkmpstz]\u0300`,
  String.raw`[JjÿĪī]\u0301`,
  String.raw`[DK-Ndk-n]\u0302`,
  String.raw`[CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ]\u0304`,
  String.raw`[CMNRZcmnrzÇç]\u0306`,
  String.raw`[KUku]\u0307`,
  String.raw`[CTZczẠạỌọỤụ]\u0308`,
  String.raw`[Aa]\u030B`,
  String.raw`J\u030C`,
  String.raw`[ēō]\u030D`,
  String.raw`[Mm]\u0310`,
  String.raw`[CKPTckptČč]\u0315`,
  String.raw`[KTkt]\u031B`,
  String.raw`[Ss]\u031B\u0304`,
  String.raw`[CPcpČč]\u0323`,
  String.raw`[LRlr]\u0325\u0304?`,
  String.raw`[CHKLNchklnŽž]\u0326`,
  String.raw`[ZzŽž]\u0327`,
  String.raw`[Cc]\u0328\u0306`,
  String.raw`[HSs]\u0331`,
  String.raw`K\u035FH|[Kk]\u035Fh`,
].join('|');
