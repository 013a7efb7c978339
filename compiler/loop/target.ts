/** What templates and passes must know of the machine that runs a kernel: all differences between targets stand here. */
export interface Target {
  readonly name: 'javascript' | 'webassembly';
  /** Lanes of a register. */
  readonly width: 1 | 4;
  readonly tile: {
    /** Rows of a contraction's register tile, and what the rows left over are cut into. */
    readonly rows: readonly number[];
    /** Columns that the template writes side by side; on four lanes `vectorize` does. */
    readonly columns: readonly number[];
  };
  /** Partial results of a long fold that the template keeps; on four lanes `vectorize` does. */
  readonly partial: number;
  /** Neighbouring results that a fold over rows computes at the same time. */
  readonly across: number;
  /** Where rows begin: under a name each, or left in addresses, whose emitter finds what they have in common. */
  readonly rows: 'named' | 'inline';
  /** Functions of f32: called from the runtime, or written as arithmetic. */
  readonly math: 'call' | 'expand';
  /** Whether several threads may run a kernel: the proof of which loops they share is 5 % of compiling. */
  readonly threads: boolean;
}

/** 4 × 4 sums: more would not stay in registers. (1.2 → 4.3 GFLOP/s) */
export const javascript: Target = {
  name: 'javascript',
  width: 1,
  tile: { rows: [4, 1], columns: [4, 1] },
  partial: 4,
  across: 4,
  rows: 'named',
  math: 'call',
  threads: false,
};

/** 128-bit vectors; 4 rows by two vectors of columns. */
export const webassembly: Target = {
  name: 'webassembly',
  width: 4,
  tile: { rows: [4, 2, 1], columns: [1] },
  partial: 1,
  across: 1,
  rows: 'inline',
  math: 'expand',
  threads: true,
};
