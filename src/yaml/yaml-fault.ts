/** What is wrong with the writing of a YAML file and where, in words for those who write it, and what to do. */
export type YamlFault = { readonly offset: number; readonly message: string; readonly hint: string };
