/**
 * Whether a map is computed where it is used, so that it never goes to memory: with one user wherever that user has room for it, with
 * several only where computing it again is cheap: where it is exact, as max(x, 0) is and exp(x) is not, or near memory.
 */
import { isOne } from '../../graph/dim.ts';
import type { Node } from '../../graph/node.ts';
import { anyElement, type Access } from '../access.ts';
import type { Group } from '../group.ts';
import { isNearMemory, isScaled, type Users } from './near-memory.ts';
import { probeMap, variablesOf, wantIndex, type Probe, type RowSymbols } from '../probe.ts';
import { MAX_INSIDE, MAX_REDUCTIONS, roomOf } from './room.ts';
import { resolve, type Roots } from '../roots.ts';
import { isFurtherTotal } from '../totals.ts';
import { whole, type Use, type Uses } from './uses.ts';

/** At how many places a group may compute a value that is not exact. */
const MAX_PLACES = 2;
/** The same of one that is a few steps from memory: each of several sums has places of its own. */
const MAX_PLACES_NEAR_MEMORY = 2 * MAX_REDUCTIONS;

export class Inlining {
  readonly #roots: Roots;
  readonly #users: Users;
  readonly #rows: RowSymbols;
  readonly #wantIndex: ReadonlySet<Node>;

  constructor(nodes: readonly Node[], roots: Roots, users: Users, rows: RowSymbols) {
    this.#roots = roots;
    this.#users = users;
    this.#rows = rows;
    this.#wantIndex = wantIndex(nodes);
  }

  mayInline(node: Node, uses: Uses): boolean {
    if (uses.size === 0) return false;
    const probes = [...uses].flatMap(([group, accesses]) =>
      [...accesses.values()].map((use) => ({ group, use, probe: probeMap(node, use.access, this.#rows) })),
    );
    const [first] = probes;
    if (first?.probe === undefined) return false;
    const { exact } = first.probe;
    // What is stored for the caller is read from there, except a number that the code can hold.
    const isNumber = exact && first.probe.reads.every((read) => read.node.op.name === 'constant');
    if (this.#roots.isStored(node) && !isNumber) return false;
    const isCheap = exact || isNearMemory(node, first.probe, this.#rows, this.#users);
    if (uses.size > 1 && (!isCheap || this.#isWorthAByte(node))) return false;
    const isLater = [...uses.keys()].some((group) => group.phase > this.#roots.phaseOf(node));
    if (isLater && this.#roots.isTainted(node)) return false;
    return probes.every(({ group, use, probe }) => probe !== undefined && this.#fits(node, group, use, probe, uses));
  }

  /** Whether each of several users would rather compute the node itself than be one group that does it once. */
  isRecomputed(node: Node, uses: Uses): boolean {
    const [group] = uses.keys();
    const [use] = uses.get(group!)!.values();
    const probe = probeMap(node, use!.access, this.#rows);
    if (probe === undefined || this.#isWorthAByte(node)) return false;
    return probe.exact || isNearMemory(node, probe, this.#rows, this.#users);
  }

  #fits(node: Node, group: Group, use: Use, probe: Probe, uses: Uses): boolean {
    if (group.block !== undefined || use.access === whole || group.inside.size >= MAX_INSIDE) return false;
    if (use.asOperand) return probe.isView;
    if (use.access.kind === 'linear' && this.#wantIndex.has(resolve(node))) return false;
    if (probe.isView) return true;
    if (isFurtherTotal(node, group)) return false;
    if (group.weight + probe.weight > roomOf(group)) return false;
    if (probe.exact) return true;
    const most = isScaled(node, this.#rows, this.#users) ? MAX_PLACES_NEAR_MEMORY : MAX_PLACES;
    return uses.get(group)!.size <= most && !this.#repeats(group, use.access);
  }

  /** Whether loops would compute the element more than once: one around its last variable does not change it. */
  #repeats(group: Group, access: Access): boolean {
    const used = variablesOf(access, this.#rows);
    let chain: readonly string[] = [];
    for (const name of used) {
      const loop = group.loops.get(name);
      if (loop !== undefined && loop.chain.length > chain.length) chain = loop.chain;
    }
    return chain.some((name) => !used.has(name) && !isOne(group.loops.get(name)!.extent));
  }

  /** A mask that several groups want takes a byte; computing it again would keep its operand, four bytes or more, alive. */
  #isWorthAByte(node: Node): boolean {
    if (node.type.dtype !== 'bool' || node.type.shape.every(isOne)) return false;
    return node.operands.some((operand) => {
      const source = resolve(operand);
      const { kind } = source.op.lowering;
      if (kind !== 'map') return kind === 'template';
      if (isScaled(source, this.#rows, this.#users)) return false;
      return probeMap(source, anyElement(source.type.shape), this.#rows)?.exact === false;
    });
  }
}
