/** Chromium without a window, on pages that a server of this process gives it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A file that the server gives. */
export interface Served {
  readonly type: 'text/html' | 'text/javascript';
  readonly body: string;
  /** Whether the page is cross-origin isolated, so that it may share memory. */
  readonly isolated: boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser's path: what CHROMIUM says, or the first on the path. */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return given ?? names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Headers under which a page may share memory. (HTML, "cross-origin isolation") */
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * Opens `pages`, keys of `files`, one after the other, and resolves to what each of them posts to `/answer`. Throws where one does not answer in
 * `seconds`, or the browser ends before.
 */
export async function answersOf(
  chromium: string,
  files: ReadonlyMap<string, Served>,
  pages: readonly string[],
  seconds: number,
): Promise<readonly string[]> {
  const answers: string[] = [];
  let done = (): void => {};
  const all = new Promise<void>((resolve) => (done = resolve));
  const server = createServer((request, response) => {
    const served = files.get(request.url ?? '');
    if (request.method === 'POST') {
      void text(request).then((answer) => {
        answers.push(answer);
        response.end(pages[answers.length] ?? '');
        if (answers.length === pages.length) done();
      });
    } else if (served === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': served.type, ...(served.isolated ? isolation : {}) }).end(served.body); // prettier-ignore
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion
  const profile = await mkdtemp(join(tmpdir(), 'nnc-chromium-'));
  // A group of its own, so that its helpers end with it.
  const browser = spawn(chromium, [...flags, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}${pages[0]}`], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] }); // prettier-ignore
  let said = '';
  browser.stderr.on('data', (data) => (said = `${said}${data}`.slice(-2000)));
  let timer: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_, reject) => {
    const fail = (why: string): void => reject(new Error(`Chromium ${why}, with ${answers.length} answers of ${pages.length}. It said:\n${said}`)); // prettier-ignore
    timer = setTimeout(() => fail(`has not answered in ${seconds} s`), seconds * 1000);
    browser.once('error', (error) => fail(`cannot be started: ${error.message}`));
    browser.once('exit', (code) => fail(`has ended with ${code}`));
  });
  try {
    await Promise.race([all, failure]);
    return answers;
  } finally {
    clearTimeout(timer);
    server.closeAllConnections();
    server.close();
    if (browser.pid !== undefined && browser.exitCode === null) {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
