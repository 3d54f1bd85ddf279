/** What to do when there is no browser for the end-to-end tests. */
function installCommand() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  return 'apt-get update && apt-get install -y chromium chromium-headless-shell   (Debian; as root)';
}

/** Says how to get a Chromium where there is none. */
export function adviseOnChromium(services) {
  if (services.findChromium()) return;
  console.log('\nNo Chromium was found: the browser tests are counted as skipped. To run them:');
  console.log(`  ${installCommand()}`);
  console.log('or set CHROMIUM_PATH to the program of a Chromium or Chrome.\n');
}
