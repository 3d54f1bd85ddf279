// Imported first by every command: an old Node gets a sentence, not a stack trace.
const [major, minor] = process.versions.node.split('.').map(Number);
const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!suits) {
  console.error(`Chợ Phiên needs Node 24, or 20.19 or 22.12 at least; this is ${process.version}.`);
  console.error('With nvm: nvm install && nvm use');
  process.exit(1);
}
