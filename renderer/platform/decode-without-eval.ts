// The decoders can compile themselves with `new Function`; our content security policy forbids it, and even the probe
// for it counts as a violation. This must run before the first decoder is made: first import of every page, and in the
// built page part of the decoders' own chunk (electron.vite.config.ts).
import { z } from 'zod';

z.config({ jitless: true });
