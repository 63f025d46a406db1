/** The version the browser twin reports; equal to package.json's (a test compares the two). */
export const appVersion = '0.1.0';
