export * from './contribute.ts';
export * from './urls.ts';
