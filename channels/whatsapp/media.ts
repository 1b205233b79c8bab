import { createHash } from 'node:crypto'
import type { IncomingMedia } from './shapes.ts'

const MB = 1024 * 1024

/** What is kept of each kind: how large at most, in bytes, and which types. The limits are Meta's, or less. */
const kept: Record<IncomingMedia['kind'], { most: number; types: RegExp } | null> = {
  image: { most: 5 * MB, types: /^image\/(jpeg|png)$/ },
  video: { most: 16 * MB, types: /^video\/(mp4|3gpp)$/ },
  audio: { most: 16 * MB, types: /^audio\/(aac|amr|mpeg|mp4|ogg)$/ },
  voice: { most: 16 * MB, types: /^audio\/(aac|amr|mpeg|mp4|ogg)$/ },
  document: {
    most: 16 * MB,
    types:
      /^(application\/(pdf|msword|vnd\.ms-excel|vnd\.openxmlformats-officedocument\.(wordprocessingml\.document|spreadsheetml\.sheet)|vnd\.oasis\.opendocument\.(text|spreadsheet))|text\/plain|image\/(jpeg|png))$/,
  },
  sticker: null,
}

/** The most bytes of something of this kind and type; null when such a thing is not kept at all. */
export function mostBytes(kind: IncomingMedia['kind'], type: string): number | null {
  const rule = kept[kind]
  return rule?.types.test(type) ? rule.most : null
}

/** How bytes of a type begin. Types that have no such sign, such as plain text, are not listed. */
const signs: [RegExp, (bytes: Buffer) => boolean][] = [
  [/^image\/jpeg$/, (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))],
  [/^image\/png$/, (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  [/^application\/pdf$/, (bytes) => bytes.subarray(0, 1024).includes('%PDF-')],
  [/openxml|opendocument/, (bytes) => bytes.subarray(0, 2).equals(Buffer.from('PK'))],
  [/msword|ms-excel/, (bytes) => bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))],
  [/^audio\/ogg$/, (bytes) => bytes.subarray(0, 4).equals(Buffer.from('OggS'))],
  [/^(video\/|audio\/mp4)/, (bytes) => bytes.subarray(4, 8).equals(Buffer.from('ftyp'))],
  [/^audio\/amr$/, (bytes) => bytes.subarray(0, 5).equals(Buffer.from('#!AMR'))],
  [/^text\/plain$/, (bytes) => !bytes.includes(0)],
]

/** Whether the bytes are what they are said to be: the type by how they begin, and the digest where one was told. */
export function checkBytes(
  bytes: Buffer,
  said: { type: string; digests: (string | null)[] },
): 'right' | 'wrong digest' | 'wrong type' {
  const digest = createHash('sha256').update(bytes).digest()
  for (const told of said.digests) if (told !== null && !isDigest(told, digest)) return 'wrong digest'
  const sign = signs.find(([type]) => type.test(said.type))
  return sign === undefined || sign[1](bytes) ? 'right' : 'wrong type'
}

/** Meta writes a digest in base64 in a webhook and in hexadecimal in an answer. */
function isDigest(told: string, digest: Buffer): boolean {
  return told.toLowerCase() === digest.toString('hex') || told === digest.toString('base64')
}

/**
 * A photo without what the camera wrote in it: the place, the device, a preview. Only JPEG has that in parts that can be
 * left out; anything else, or anything odd, stays as it is.
 */
export function withoutTraces(bytes: Buffer, type: string): Buffer {
  if (type !== 'image/jpeg') return bytes
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // From the scan on there are only pixels.
    if (marker === 0xda) return Buffer.concat([...parts, bytes.subarray(at)])
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return bytes
    if (!isTrace(marker)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return bytes
}

/** APP1 (Exif, XMP), APP3 to APP13 and comments; colours are in APP0, APP2 and APP14. */
function isTrace(marker: number): boolean {
  return marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef || marker === 0xfe
}
