import { z } from 'zod';

export const senderOptions = z.strictObject({
  coachNearMisses: z
    .boolean()
    .default(true)
    .describe(
      'Whether an address just off the district\'s domains (another ending, "schools" left out, one letter wrong) is refused with the right address named. Example: true',
    ),
  allow: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([])
    .describe(
      'Addresses or whole domains outside the district that are always let in, such as vendors. Example: [vendor.example, alarms@monitor.example]',
    ),
  publicProviders: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([
      'aol.com',
      'att.net',
      'comcast.net',
      'fastmail.com',
      'gmail.com',
      'gmx.com',
      'hotmail.com',
      'icloud.com',
      'live.com',
      'mac.com',
      'mail.com',
      'me.com',
      'msn.com',
      'outlook.com',
      'proton.me',
      'protonmail.com',
      'verizon.net',
      'yahoo.com',
      'yahoo.com.mx',
      'ymail.com',
      'zoho.com',
    ])
    .describe(
      'Domains of well-known public mail providers; they are never taken for a misspelling of a district domain. Example: [gmail.com, outlook.com]',
    ),
});
