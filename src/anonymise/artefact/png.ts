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
    const kind = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    if (kind !== 'IDAT') text += `${new TextDecoder().decode(bytes.subarray(at + 8, at + 8 + length))}\n`;
    at += 12 + length;
  }
  return text;
}
