/** What other libraries take as options of training, and where it is said here: in the model, of the net, of the data. */

const train = (line: string): string => `The model says it, in its train block: ${line}.`;
const optimizer = train('optimizer adam[lr=1e-3]');
const rate = `${optimizer} While it trains, net.hyper.lr = 1e-4 sets another.`;
const metric = 'The model says it: metric accuracy = mean(argmax(logits) == label).';
const callback = 'Functions are told how it goes: onStep after every step, onEpoch after every epoch.';
const printed = 'Nothing is printed; onEpoch: (report) => console.log(report) does so.';
const weight = 'Weights are an input of the model, and a factor in its loss.';
const clip = train('clip norm[1.0]');
const decay = train('optimizer adamw[lr=1e-3, weight_decay=0.01]');
const threads = 'The net has it: await Net.create(sizes, { threads: 4 }).';

/** By name without capitals and `_`. */
export const elsewhere: Readonly<Record<string, string>> = {
  lr: rate,
  learningrate: rate,
  schedule: train('optimizer adam[lr=cosine[peak=1e-3, steps=1000]]'),
  scheduler: train('optimizer adam[lr=cosine[peak=1e-3, steps=1000]]'),
  optimizer,
  optimiser: optimizer,
  loss: 'The model says it: loss = cross_entropy(logits, label).',
  metrics: metric,
  callbacks: callback,
  verbose: printed,
  log: printed,
  sampleweight: weight,
  classweight: 'The model says it: loss = cross_entropy(logits, label, weight=stack(0.2, 1, 3)).',
  clipnorm: clip,
  gradclip: clip,
  weightdecay: decay,
  validationsplit: 'trainTestSplit(data, { test: 0.2 }) gives train and test; test is then the validation.',
  threads,
  workers: threads,
  device: "The net has it: new Net(sizes, { backend: 'wasm' }).",
  backend: "The net has it: new Net(sizes, { backend: 'wasm' }).",
};
