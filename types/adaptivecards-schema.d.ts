/**
 * Stands in for `adaptivecards/src/schema`, which the declarations of adaptivecards-templating import: that is a source
 * file, and does not compile as strictly as ours. Nothing of it is used.
 */
export {};
