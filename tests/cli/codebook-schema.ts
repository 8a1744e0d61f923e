import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = join(import.meta.dirname, '../reference/ddi-2.5');
const read = (name: string) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') });

/** What the schema of DDI-Codebook 2.5 has against a document, by libxml2; see tests/reference/ddi-2.5/README.md. */
export const schemaErrors = async (document: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'codebook.xml', contents: document },
    schema: read('codebook-excerpt.xsd'),
    preload: [read('xml.xsd')],
  });
  return errors.map(({ message }) => message);
};
