/** Demo data is invented in parts: it never goes into a shop that sells. */
export function refuseInProduction(): void {
  if (process.env.APP_ENV === 'production') {
    throw new Error('APP_ENV is "production": demo data is not loaded into a shop that sells.');
  }
}
