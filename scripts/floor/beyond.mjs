// What we use although not every promised browser has it, and what is lost there. The test beside it fails when something
// else is used, and when something here is not used any more.
export const beyond = {
  'api.HTMLElement.hidePopover': 'the list lies over what follows, without leaving its place',
  'api.HTMLElement.popover': 'the letters open in the flow of the page',
  'api.HTMLElement.showPopover': 'the list lies over what follows, without leaving its place',
  'api.IDBFactory.databases': 'the database is opened to see whether something is kept',
  'api.Report.body': 'the diagnosis does not name what a policy held back',
  'api.ReportingObserver.observe': 'the diagnosis does not name what a policy held back',
  'css.at-rules.media.scripting': 'what stands below the service moves once, when it is there',
  'css.properties.forced-color-adjust': 'nothing: Safari has no forced colours',
  'css.properties.forced-color-adjust.none': 'nothing: Safari has no forced colours',
  'css.properties.hyphens': 'a long word breaks without a hyphen',
  'css.properties.print-color-adjust': 'nothing: the prefixed one stands before it',
  'css.properties.print-color-adjust.exact': 'nothing: the prefixed one stands before it',
  'css.properties.text-wrap': 'the lines of a heading are less even',
  'css.properties.text-wrap.balance': 'the lines of a heading are less even',
  'css.selectors.dir': 'on pages from right to left, an arrow does not turn',
  // packages/theme/src/dark-sheet.ts; in the inspector’s page Vite lowers it.
  'css.types.color.light-dark': 'a part of a page has the scheme of the page',
};
