import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import { startsWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

const RECORDING_REFUSED = findingKind({
  code: 'K134',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit is een opname: kantlijn leest woorden en luistert niet.',
    'This is a recording: kantlijn reads words and does not listen.',
  ),
  hint: sentence(
    'Maak er eerst een transcript van (in Word: Dicteren, Transcriberen) en sla dat op als .docx of .vtt.',
    'Make a transcript of it first (in Word: Dictate, Transcribe) and save that as .docx or .vtt.',
  ),
});

/** MP3, Ogg, FLAC, Matroska and WebM, WMA, AMR. */
const SIGNATURES = ['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\0', 'fLaC\0', '\x1aE\xdf\xa3', '0&\xb2u', '#!AMR'];

export const RECORDING: RefusedFormat = {
  name: 'recording',
  extensions:
    '.mp3 .m4a .wav .mp4 .mov .aac .aif .aiff .amr .avi .flac .m4v .mkv .mpg .oga .ogg .opus .webm .wma .wmv .3gp'.split(
      ' ',
    ),
  recognises: (bytes) => SIGNATURES.some((signature) => startsWith(bytes, signature)) || isWave(bytes),
  refusal: RECORDING_REFUSED,
};

function isWave(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8);
}
