/** What types D and E of DIN 91379 allow beyond B and N3, and E beyond D. Apart, since few questions need it. */

/** Greek letters and further signs (E1). */
export const charactersD = String.raw`ƒ\u02B0\u02B3\u02C6\u02DC\u02E2ΆΈ-ΊΌΎ-ΡΣ-ώ\u1D48\u1D57\u2018\u201A\u201C-\u201E\u2020\u2026\u2030\u2032\u2033\u2039\u203A\u2070\u2074-\u2079\u207F-\u2089\u2122\u221E\u2264\u2265`;

/** Cyrillic letters. */
export const charactersE = String.raw`ЍА-ЪЬЮ-ъьюяѝ`;
