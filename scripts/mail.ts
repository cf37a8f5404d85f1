import '../src/cli/mail.ts';
