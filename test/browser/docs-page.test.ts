/** The page of docs/module.md trains its network in Chromium. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { networkBefore, readPage } from '../docs/page.ts';
import { answersOf, findChromium, noChromium, type Served } from './browsers.ts';

const chromium = findChromium();

test.skipIf(chromium === undefined)(
  chromium === undefined ? noChromium : 'the page of the documents learns its curve',
  async () => {
    const page = readPage('docs/module.md');
    const html = page.blocks.find(({ language }) => language === 'html')!;
    const { files } = await compile(networkBefore(page, html).text, { name: 'curve.nn', out: 'curve.js', language: 'js', standalone: true }); // prettier-ignore
    const ending = `<script type="module">
const post = (body) => fetch('/answer', { method: 'POST', body });
addEventListener('error', ({ message }) => post(message));
const told = document.querySelector('p');
new MutationObserver(() => told.textContent.startsWith('step 1000,') && post(told.textContent)).observe(told, { childList: true });
</script>`;
    const served = new Map<string, Served>([
      ['/', { type: 'text/html', body: `${html.text}${ending}`, isolated: false }],
      ['/curve.js', { type: 'text/javascript', body: files[0]!.text, isolated: false }],
    ]);
    const [answer] = await answersOf(chromium!, served, ['/'], 40);
    expect(answer).toMatch(/^step 1000, loss 0\.00/);
  },
  60_000,
);
