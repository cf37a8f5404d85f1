import { z } from 'zod';

// zod would try whether it may compile its schemas, which a page's strict policy forbids and reports. Imported before any schema.
z.config({ jitless: true });
