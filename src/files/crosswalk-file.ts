import type { Crosswalk, Theme } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { codesIn } from './codebook-file.ts';
import { readYaml, type YamlNode } from './yaml.ts';

export function parseCrosswalk(text: string, file: string, findings: Finding<RawText>[]): Crosswalk {
  const root = readYaml(text, file, findings);
  const stem = (file.split('/').pop() ?? file).replace(/\.ya?ml$/i, '');
  return {
    id: root.get('crosswalk').text() ?? stem,
    file,
    themes: root
      .get('themes')
      .items()
      .map((item, i) => themeOf(item, i)),
  };
}

function themeOf(item: YamlNode, i: number): Theme {
  const id = item.get('id').text() ?? `thema-${i + 1}`;
  const codes = item.get('codes').entries();
  item.only(['id', 'name', 'codes', 'definition']);
  return {
    id,
    name: item.get('name').raw() ?? RawText.of(id),
    codes: new Map(codes.map(([codebook, list]) => [codebook, codesIn(list)])),
    line: item.line,
  };
}
