import { readerSize } from '@stadtkit/theme/reader-size.js';
import { expect } from '@open-wc/testing';

describe('the text size that the reader has set', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  it('is that of the browser, whatever the page says', () => {
    const probe = document.createElement('p');
    probe.style.fontSize = 'medium';
    document.body.append(probe);
    const medium = parseFloat(getComputedStyle(probe).fontSize);
    probe.remove();
    document.documentElement.style.fontSize = '62.5%';
    expect(readerSize(window)).to.equal(medium);
  });
});
