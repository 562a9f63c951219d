/**
 * The resource manager's table of operations: path templates, the action that each needs, and the checks that come
 * before every operation in ARM's own order (token, api-version, subscription, permission, resource group).
 */
import type { Context } from '../context.ts';
import { typeOfPath, versionsOf } from '../data/api-versions.ts';
import { checkCaller } from '../servers/callers.ts';
import { type Answer, type Asked, jsonOf, type Service } from '../servers/exchange.ts';
import { named, sameName } from '../world/ids.ts';
import type { Subscription } from '../world/world.ts';
import {
  armError,
  badApiVersion,
  badToken,
  expiredToken,
  forbidden,
  noApiVersion,
  noGroup,
  noSubscription,
  noToken,
  noType,
  notRegistered,
  unknownOperation,
  unknownVersion,
  wrongAudience,
  wrongTenant,
} from './errors.ts';
import type { Estate } from './estate.ts';
import { checkGovernance } from './governance.ts';
import { may } from './permissions.ts';

/** One request on its way through the resource manager. */
export interface Call {
  context: Context;
  estate: Estate;
  asked: Asked;
  /** Values of the template, unescaped. */
  params: Readonly<Record<string, string>>;
  apiVersion: string;
  principal: string;
  client: string;
  /** The body as JSON. */
  body: unknown;
}

export interface Route {
  method: string;
  /** `{name}` is one part of the path, `{+name}` one or more. */
  template: string;
  /** Such as `Microsoft.MachineLearningServices/workspaces/read`; none: whoever has a good token. */
  action?: string;
  /** The scope at which the action is needed: the whole path without its last part where it is a list. */
  scope?: (call: Call) => string;
  handle: (call: Call) => Answer | Promise<Answer>;
}

interface Compiled extends Route {
  expression: RegExp;
  names: string[];
  weight: number;
}

function compile(route: Route): Compiled {
  const names: string[] = [];
  const source = route.template.replace(/[.$()]/g, '\\$&').replace(/\{(\+?)(\w+)\}/g, (_, many, name) => {
    names.push(name as string);
    return many === '+' ? '(.+)' : '([^/]+)';
  });
  return {
    ...route,
    names,
    expression: new RegExp(`^${source}$`, 'i'),
    weight: route.template.replace(/\{\+?\w+\}/g, '').length,
  };
}

function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw armError(400, 'BadRequest', 'The request path is not well formed.');
  }
}

function subscriptionOf(context: Context, path: string): Subscription | undefined {
  const id = /^\/+subscriptions\/([^/]+)/i.exec(path)?.[1];
  if (id === undefined) return undefined;
  const found = context.world.subscriptions.find(one => sameName(one.id, id));
  if (!found) throw noSubscription(id);
  return found;
}

function checkSignIn(context: Context, asked: Asked): { principal: string; tenant: string; client: string } {
  const checked = checkCaller(context, asked, context.cloud.armAudiences);
  const { tenantId } = context.world.caller;
  if (checked.ok) return checked;
  if (checked.problem === 'missing') throw noToken(tenantId);
  if (checked.problem === 'expired') throw expiredToken(tenantId, context.clock.iso());
  if (checked.problem === 'audience')
    throw wrongAudience(tenantId, checked.audience ?? '', context.cloud.armAudiences);
  throw badToken(tenantId);
}

/** The api-version of a request: one that its type has. */
function versionOf(context: Context, asked: Asked): string {
  const version = asked.query.get('api-version');
  if (version === null || version === '') throw noApiVersion();
  const type = typeOfPath(asked.path);
  const known = versionsOf(type) ?? [];
  if (!/^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version)) throw badApiVersion(version, known);
  if (context.world.missingTypes.some(one => sameName(one, type))) throw noType(type, version);
  if (!known.includes(version)) throw unknownVersion(type, version, known);
  return version;
}

function checkPermission(route: Route, call: Call): void {
  if (route.action === undefined) return;
  const scope = route.scope?.(call) ?? call.asked.path.replace(/\/+$/, '');
  if (!may(call.context.world, call.principal, route.action, scope))
    throw forbidden(call.client, call.principal, route.action, scope);
}

/** Nothing is written in a namespace that the subscription is not registered for. */
function checkRegistered(call: Call, subscription: Subscription | undefined): void {
  if (call.asked.method === 'GET' || subscription === undefined) return;
  const [namespace = ''] = typeOfPath(call.asked.path).split('/');
  const state = [...subscription.providers].find(([name]) => sameName(name, namespace))?.[1];
  if (state !== undefined && state !== 'Registered') throw notRegistered(namespace);
}

function checkGroup(call: Call): void {
  const match = /^\/+subscriptions\/([^/]+)\/resourceGroups\/([^/]+)/i.exec(call.asked.path);
  if (!match) return;
  const group = unescapePart(match[2] ?? '');
  if (!call.estate.groupsOf(match[1] ?? '').some(one => sameName(one, group))) throw noGroup(group);
}

function bodyOf(asked: Asked): unknown {
  try {
    return jsonOf(asked);
  } catch {
    throw armError(
      400,
      'InvalidRequestContent',
      'The request content was invalid and could not be deserialized.',
    );
  }
}

function find(routes: readonly Compiled[], asked: Asked): { route: Compiled; match: RegExpExecArray } {
  // A client that gives its scope with a leading slash sends `//subscriptions`: ARM takes it.
  const path = asked.path.replace(/^\/{2,}/, '/').replace(/(.)\/+$/, '$1');
  const fitting = routes.flatMap(route => {
    const match = route.expression.exec(path);
    return match ? [{ route, match }] : [];
  });
  const best = fitting
    .filter(one => one.route.method === asked.method)
    .sort((one, other) => other.route.weight - one.route.weight)[0];
  if (best) return best;
  const reason =
    fitting.length > 0 ? 'the sandbox has this path, not this method' : 'the sandbox has no such path';
  throw unknownOperation(asked.method, asked.path, reason);
}

/** The resource manager with these operations. */
export function armService(context: Context, estate: Estate, routes: readonly Route[]): Service {
  const compiled = routes.map(compile);
  return async asked => {
    const { principal, tenant, client } = checkSignIn(context, asked);
    const { route, match } = find(compiled, asked);
    const apiVersion = versionOf(context, asked);
    const subscription = subscriptionOf(context, asked.path);
    if (subscription && !sameName(subscription.tenantId, tenant))
      throw wrongTenant(tenant, subscription.tenantId);
    const values = route.names.map((name, at) => [name, unescapePart(match[at + 1] ?? '')] as const);
    const call: Call = {
      context,
      estate,
      asked,
      params: Object.fromEntries(values),
      apiVersion,
      principal,
      client,
      body: bodyOf(asked),
    };
    checkPermission(route, call);
    checkGroup(call);
    checkRegistered(call, subscription);
    checkGovernance(call);
    return route.handle(call);
  };
}

/** A value of the template. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** A thing of this name, or this error. */
export function must<T extends { name: string }>(list: readonly T[], name: string, error: () => Error): T {
  const found = named(list, name);
  if (!found) throw error();
  return found;
}
