// Generated from schema/ by `npm run generate`; do not edit.
interface Validator { (value: unknown): boolean; errors?: unknown[] | null }
export declare const managedOnlineEndpoint: Validator;
export declare const kubernetesOnlineEndpoint: Validator;
export declare const managedOnlineDeployment: Validator;
export declare const kubernetesOnlineDeployment: Validator;
export declare const environment: Validator;
export declare const knownKeys: Readonly<Record<string, readonly string[]>>;
