import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** After these errors the browser is gone, or of no use. */
const fatal = ['invalid session id', 'no such window', 'unknown error'];

/** A session with a browser through its driver, as https://www.w3.org/TR/webdriver2/ describes it. */
export class WebDriver {
  #driver;
  #address;
  #session;
  #broken = false;

  /** Starts a driver (`command` takes `--port=…`) and its browser. Throws the driver's own words. */
  static async start({ command, env, capabilities }) {
    const driver = new WebDriver();
    const port = await freePort();
    driver.#address = `http://127.0.0.1:${port}`;
    driver.#driver = spawn(command, [`--port=${port}`], {
      stdio: process.env.DEBUG ? 'inherit' : 'ignore',
      env: { ...process.env, ...env },
    });
    process.once('exit', () => driver.#driver.kill());
    await driver.#answers();
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await driver.#request('POST', '/session', body);
    driver.#session = `/session/${sessionId}`;
    return driver;
  }

  async #answers() {
    for (let tries = 0; tries < 2400; tries += 1) {
      if (this.#driver.exitCode !== null) break;
      const status = await fetch(`${this.#address}/status`).catch(() => undefined);
      if (status) return;
      await pause(50);
    }
    throw new Error(`${this.#driver.spawnfile} does not answer.`);
  }

  async #request(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(180_000), // a driver waits for ever for a browser that ended
    }).catch((error) => {
      this.#broken = true;
      throw new Error(`WebKit at ${path.split('/').at(-1)}: no answer`, { cause: error });
    });
    const { value } = await response.json();
    if (response.ok) return value;
    if (fatal.includes(value?.error)) this.#broken = true;
    throw new Error(`WebKit at ${path.split('/').at(-1)}: ${value?.message || value?.error}`);
  }

  /** Whether the browser or its driver ended or hangs. */
  get broken() {
    return this.#broken;
  }

  get(path) {
    return this.#request('GET', this.#session + path);
  }

  post(path, body = {}) {
    return this.#request('POST', this.#session + path, body);
  }

  delete(path = '') {
    return this.#request('DELETE', this.#session + path);
  }

  /** What a function answers when the page runs it; it can use nothing but its arguments. */
  evaluate(work, ...args) {
    return this.post('/execute/sync', { script: `return (${work})(...arguments)`, args });
  }

  /** The same with a function that answers later. */
  evaluateAsync(work, ...args) {
    const script = `const tell = [...arguments].pop(); (${work})(...arguments).then(tell, tell)`;
    return this.post('/execute/async', { script, args });
  }

  /** Ends the session, the browser and the driver. */
  async end() {
    if (!this.#broken) await this.delete().catch(() => {});
    this.#driver.kill('SIGKILL');
  }
}
