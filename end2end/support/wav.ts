// Generated sounds.

/** A WAV file of a tone. */
export function tone(hertz: number, seconds: number, rate = 16_000): Buffer {
  const count = Math.round(seconds * rate);
  const file = Buffer.alloc(44 + count * 2);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + count * 2, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(count * 2, 40);
  for (let n = 0; n < count; n += 1) {
    file.writeInt16LE(Math.round(16_000 * Math.sin((2 * Math.PI * hertz * n) / rate)), 44 + n * 2);
  }
  return file;
}

/** The loudest sample of a plain WAV file, from 0 to 1. */
export function peak(file: Buffer): number {
  let loudest = 0;
  for (let at = 44; at + 1 < file.length; at += 2) loudest = Math.max(loudest, Math.abs(file.readInt16LE(at)));
  return loudest / 32_768;
}
