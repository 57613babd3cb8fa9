import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { runHere, withDemo } from '../support/run-cli.ts';
import { passed } from '../support/samples.ts';
import { HOSTILE, htmlOf, pageSaying } from './pages.ts';

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('base64');
}

describe('the page', () => {
  test('allows its one script and its one style, and nothing else', async () => {
    const html = await htmlOf(pageSaying('gewoon'));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const [script, ...scripts] = [...html.matchAll(SCRIPT)].map(([, words = '']) => sha256(words));
    const [style, ...styles] = [...html.matchAll(STYLE)].map(([, words = '']) => sha256(words));
    expect([...scripts, ...styles]).toEqual([]);
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${script}'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('loads nothing, and has no attribute that its policy would forbid', async () => {
    const html = await htmlOf(pageSaying('gewoon'));
    const markup = html.replace(SCRIPT, '').replace(STYLE, '');
    expect(markup).not.toMatch(/\s(?:style|src|href|srcset|on\w+)=/i);
    expect(html).not.toMatch(/https?:|@import|url\(/i);
  });

  test('keeps hostile words in data, where they end nothing', async () => {
    const html = await htmlOf(pageSaying(HOSTILE));
    const plain = await htmlOf(pageSaying('gewoon'));
    const tags = (page: string) => [...page.matchAll(/<\/?(?:script|img)\b|<!--/g)].map(([tag]) => tag);
    expect(tags(html)).toEqual(tags(plain));
    const block = /<script type="application\/json" id="interview-0">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(block)[0].pieces[0].text).toBe(HOSTILE);
  });

  test('shows what would turn the order of letters around by its number', async () => {
    const html = await htmlOf(pageSaying('Tuin \u202Enaam\u202C'));
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(html).toContain('Tuin \\u003cU+202E>naam\\u003cU+202C>');
    expect(html).toContain('<title>Tuin &lt;U+202E&gt;naam&lt;U+202C&gt;</title>');
  });

  test('is made of what passed the gate alone', async () => {
    const forged = { ...pageSaying('gewoon'), title: new (class Words {})() };
    // @ts-expect-error neither safe text nor what the program says
    const written = WRITE_FORMATS.html.write(passed({ page: forged }), { language: 'nl' });
    await expect(written.then((files) => files.map((file) => contentsOf(file).bytes))).rejects.toThrow(
      TypeError,
    );
  });

  test.each([
    ['nl', 'kantlijn-pagina.html'],
    ['en', 'kantlijn-page.html'],
  ])('has in %s a name in that language where it is exported', async (language, name) => {
    await withDemo(async (folder) => {
      await runHere(folder, ['export', 'uit', '--format', 'html', '--language', language]);
      expect(readdirSync(join(folder, 'uit')).filter((one) => one.endsWith('.html'))).toEqual([name]);
    });
  });

  test('is not made of an exhibit that holds none', async () => {
    expect(await WRITE_FORMATS.html.write(passed({}), { language: 'nl' })).toEqual([]);
  });
});
