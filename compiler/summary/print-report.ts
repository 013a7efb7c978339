/** A compile report as text. */
import type { CompileReport, KernelWork, MethodWork } from './report.ts';

export function printReport({ sizes, methods, arenas }: CompileReport): string {
  const given = Object.entries(sizes).map(([name, size]) => `${name} = ${size}`);
  const at = given.length === 0 ? '' : ` at ${given.join(', ')}`;
  const memory = arenas.map(({ methods: names, bytes, least }) => `  ${names}: ${bytes} bytes, at least ${least}\n`);
  return `${methods.map((method) => `${printMethod(method, at)}\n`).join('')}temporaries${at}\n${memory.join('')}`;
}

const columns = ['calls', 'flops', 'bytes', 'flops/byte'] as const;

function printMethod({ method, kernels }: MethodWork, at: string): string {
  const total: KernelWork = {
    kernel: 'total',
    line: '',
    calls: sum(kernels.map(({ calls }) => calls)),
    operations: sum(kernels.map(({ operations }) => operations)),
    bytes: sum(kernels.map(({ bytes }) => bytes)),
  };
  const rows = [
    ['', ...columns, ''],
    ...[...kernels.toSorted((a, b) => b.operations - a.operations), total].map((work) => [
      work.kernel,
      String(work.calls),
      String(work.operations),
      String(work.bytes),
      work.bytes === 0 ? '' : (work.operations / work.bytes).toFixed(2),
      work.line,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 || column === row.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `  ${cells.join('  ').trimEnd()}\n`;
  });
  return `${method}${at}\n${lines.join('')}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
