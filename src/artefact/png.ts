import { unzlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isImage(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** What a .png says beside its picture: compressed pixels read as text are chance, not words. */
export function textOfImage(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = chunkText(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind !== 'IDAT')
      text += `${chunkText(data)}\n${kind === 'zTXt' || kind === 'iTXt' ? packedText(data) : ''}\n`;
    at += 12 + length;
  }
  return text;
}

function chunkText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What such a chunk holds in packed form, somewhere behind its keyword; nothing where it is not packed. */
function packedText(data: Uint8Array): string {
  for (let at = data.indexOf(0x78); at >= 0; at = data.indexOf(0x78, at + 1)) {
    try {
      return chunkText(unzlibSync(data.subarray(at)));
    } catch {
      // an x in plain text
    }
  }
  return '';
}
