import { SaxesParser } from 'saxes';
import { z } from 'zod/v4';
import { SampleFileError } from './sample-file-error.ts';

/** What a reader of XML hears. Names come without their prefix, which writers of Excel files choose freely. */
export interface XmlReader {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** More than this without a tag is no cell. */
const MOST_WITHOUT_TAG = 200_000;

const attributesSchema = z.record(z.string(), z.string());

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML in pieces and gives control back after each, so that what was read can be taken away. Entities other than
 * XML's own five are refused. Throws for what is no XML, and `SampleFileError` for endless text.
 */
export const xmlEvents = async function* (
  bytes: AsyncIterable<Uint8Array>,
  reader: XmlReader,
): AsyncGenerator<undefined> {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  const { open, text, close } = reader;
  if (open !== undefined)
    parser.on('opentag', ({ name, attributes }) => {
      const written = new Map(Object.entries(attributesSchema.parse(attributes)));
      open(bare(name), (wanted) => written.get(wanted) ?? [...written].find(([key]) => bare(key) === wanted)?.[1]);
    });
  if (text !== undefined) parser.on('text', text);
  if (text !== undefined) parser.on('cdata', text);
  if (close !== undefined)
    parser.on('closetag', ({ name }) => {
      close(bare(name));
    });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let withoutTag = 0;
  for await (const part of bytes) {
    const tag = part.lastIndexOf(0x3c);
    withoutTag = tag < 0 ? withoutTag + part.length : part.length - tag;
    if (withoutTag > MOST_WITHOUT_TAG) throw new SampleFileError('cell_too_large', 1);
    parser.write(decoder.decode(part, { stream: true }));
    yield undefined;
  }
  parser.close();
};

/** Reads XML to its end. */
export const readXml = async (bytes: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> => {
  const events = xmlEvents(bytes, reader);
  while ((await events.next()).done !== true);
};
