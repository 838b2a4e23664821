/** The parts of an XBezahldienste request that the provider keeps. */
export interface TransactionRequest {
  readonly requestId: string;
  readonly grosAmount: number;
  readonly purpose: string;
  readonly description: string;
  readonly redirectUrl: string;
  readonly items: readonly {
    readonly id: string;
    readonly description: string;
    readonly totalNetAmount: number;
    readonly totalTaxAmount: number;
  }[];
}

const cents = (euro: number): number => Math.round(euro * 100);

/** What is wrong with a request, as names of fields or `CALCULATION_ERROR`. Limits: XBezahldienste 1.0.0. */
export function wrongIn(request: unknown): readonly string[] {
  if (typeof request !== 'object' || request === null) return ['request'];
  const r = request as Readonly<Record<string, unknown>>;
  const fits = (name: string, pattern: RegExp, max: number): boolean => {
    const value = r[name];
    return typeof value === 'string' && value.length <= max && pattern.test(value);
  };
  const items = Array.isArray(r['items']) ? (r['items'] as Record<string, unknown>[]) : [];
  const gross = Number(r['grosAmount']);
  const sum = items.reduce(
    (total, item) => total + cents(Number(item['totalNetAmount']) + Number(item['totalTaxAmount'])),
    0,
  );
  const wrong = [
    ...(fits('requestId', /^[\w\d-]+$/, 36) ? [] : ['requestId']),
    ...(r['currency'] === 'EUR' ? [] : ['currency']),
    ...(gross > 0 && gross <= 999_999 ? [] : ['grosAmount']),
    ...(fits('purpose', /^[\w\d\s-]+$/, 27) ? [] : ['purpose']),
    ...(fits('description', /^[\w\d\s\-,.\u00C0-\u017F]+$/, 250) ? [] : ['description']),
    ...(fits('redirectUrl', /^https?:\/\//, 2082) ? [] : ['redirectUrl']),
    ...(items.length >= 1 && items.length <= 99 ? [] : ['items']),
  ];
  return items.length > 0 && items.length <= 99 && sum !== cents(gross)
    ? [...wrong, 'CALCULATION_ERROR']
    : wrong;
}
