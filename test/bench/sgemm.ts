/** One product of 256 × 256 matrices through a model of one line. */
import { Dice } from '../../runtime/index.ts';
import { digits, type Figures, milliseconds } from './figures.ts';
import { measure } from './measure.ts';
import { compileModel, sourceOf } from './nets.ts';
import { peakCandidate, shareOfPeak } from './peak.ts';

const N = 256;
const asked = 70;

export async function sgemmRow(figures: Figures): Promise<void> {
  figures.title(`product of matrices, ${N}³`, `${digits((2 * N ** 3) / 1e6)} Mflop = 2·N³`);
  const { Net } = await compileModel('sgemm', sourceOf('sgemm'));
  const net = new Net({ N });
  const dice = new Dice(1, 'sgemm');
  for (const matrix of Object.values(net.inputs)) matrix.forEach((_, i) => (matrix[i] = dice.normal()));
  const times = await measure([{ name: 'ours', step: () => net.predict(net.inputs) }, await peakCandidate()]);
  figures.add({ name: 'ours', text: milliseconds(times.get('ours')!) });
  figures.add(shareOfPeak(2 * N ** 3, times, asked));
}
