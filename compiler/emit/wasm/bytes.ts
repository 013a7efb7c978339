/** A growing sequence of bytes, with the number formats of WebAssembly. */

export class Bytes {
  #data = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length++] = value;
  }

  all(values: Iterable<number>): void {
    for (const value of values) this.byte(value);
  }

  /** LEB128: seven bits a byte, lowest first, the top bit for more. */
  unsigned(value: number): void {
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** LEB128 of a two's complement number, whose last byte's bit 6 is the sign. */
  signed(value: number): void {
    let rest = value | 0;
    while (rest < -0x40 || rest >= 0x40) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    this.byte(rest & 0x7f);
  }

  float32(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    this.all(new Uint8Array(view.buffer));
  }

  float64(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    this.all(new Uint8Array(view.buffer));
  }

  int32(value: number): void {
    for (const shift of [0, 8, 16, 24]) this.byte((value >>> shift) & 0xff);
  }

  /** A name: its length and its UTF-8 bytes. */
  name(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.unsigned(bytes.length);
    this.all(bytes);
  }

  /** Its length, then what it holds. */
  sized(inner: Bytes): void {
    this.unsigned(inner.#length);
    this.all(inner.done());
  }

  done(): Uint8Array {
    return this.#data.slice(0, this.#length);
  }
}
