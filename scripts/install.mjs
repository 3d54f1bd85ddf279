import './lib/require-node.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';

// Before every script that calls a tool of node_modules, so that each works from a clean clone.
await ensureInstalled();
