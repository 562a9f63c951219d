/** Signatures that many causes share in form: a number of Azure ML, a code of Kubernetes, an HTTP status. */
import type { FailureCode } from '../facts/failure-codes.js';
import type { Signature, Weight } from './cause.js';

/**
 * The number of 2021 where a text has one. Only the service writes it, so it decides the code of the failure, whatever
 * words stand beside it. The cause with this signature is what the number means where nothing more is known. In lines
 * that this program printed itself, a number belongs to a check.
 */
export function numbered(code: FailureCode): Signature {
  return {
    literals: [code],
    // In a string of JSON the line break before it is a letter.
    pattern: new RegExp(
      String.raw`(?:^|[^\w\\]|\\{1,8}[nrt])(?<!:\d{1,9} (?:error|warning|notice) )${code}(?!\w| · )`,
    ),
    weight: 'code',
    examples: [`Deployment failed with ${code}.`, `{"message":"Deployment failed.\\n${code}: no more."}`],
    never: [`blue.yml:5:1 error ${code} quota/vcpus`, `${code} · quota/vcpus`, `${code}_OLD`, `MY_${code}`],
  };
}

/** A code of an attached Kubernetes cluster; most are known by their name alone. */
export function named(code: string, weight: Weight = 'cause'): Signature {
  return {
    weight,
    confidence: 'certain',
    literals: [code],
    pattern: new RegExp(
      String.raw`\b${code}\b(?:"|\))?(?:[:,] ?(?:"message": ?")?(?<detail>[^"{}]{5,200}))?`,
    ),
    examples: [code, `(${code}) The reason that the cluster gives.`, `"code": "${code}"`],
  };
}

/** What a server writes beside a status; a page of an error has nothing else. */
const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized|Authorization Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed|Not Allowed',
  408: 'Request Timeout|Request Time-out',
  409: 'Conflict',
  413: 'Request Entity Too Large|Payload Too Large|Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity|Unprocessable Content',
  424: 'Failed Dependency',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable|Service Temporarily Unavailable',
  504: 'Gateway Timeout|Gateway Time-out',
};

/** Hosts that a program asks beside the endpoint: their answers are not the endpoint's. */
const OTHER_HOST = String.raw`(?![\w.-]{0,120}(?:huggingface\.co|hf\.co|pypi\.org|pythonhosted\.org|github(?:usercontent)?\.com|anaconda\.(?:com|org)|core\.windows\.net|azurecr\.io|management\.azure\.com|microsoftonline\.com|azureml\.ms|mcr\.microsoft\.com|docker\.(?:io|com)|openai\.(?:com|azure\.com))\b)`;

/**
 * A status of the scoring URI in the forms in which curl, az, Python and proxies print it; the second, by itself.
 * `starts`: how the literals of the statuses begin; `alone`: those that are recognised without a word beside them.
 */
interface Statuses {
  digits: string;
  reason: string;
  starts: readonly string[];
  alone: readonly number[];
  shown: number;
  common: Pick<Signature, 'weight' | 'confidence' | 'values'>;
}

/** The forms of one status. */
export function statuses(code: number): Signature[] {
  return formsOf({
    ...{ digits: String(code), reason: REASONS[code] ?? '[A-Z][a-z]+', starts: [String(code)] },
    ...{ alone: [code], shown: code },
    common: { weight: 'symptom', confidence: 'certain', values: { status: String(code) } },
  });
}

/** The same forms of every status that is an error, as the value `status`. */
export function anyStatus(alone: readonly number[]): Signature[] {
  return formsOf({
    ...{ digits: String.raw`(?<status>[45]\d\d)`, reason: String.raw`[A-Z][\w -]{2,40}`, starts: ['4', '5'] },
    ...{ alone, shown: alone[0] ?? 400 },
    common: { weight: 'class', confidence: 'certain' },
  });
}

function formsOf({ digits, reason, starts, alone, shown, common }: Statuses): Signature[] {
  // A group can be named once in a pattern: each further form has a number at its name.
  let forms = 0;
  const form = (pattern: string) => {
    forms += 1;
    return pattern.replaceAll('?<status>', `?<status${forms}>`).replaceAll('?<url>', `?<url${forms}>`);
  };
  const isOne = starts.every(start => start.length === 3);
  return [
    {
      ...common,
      literals: [
        ...starts.flatMap(start => [
          ...[
            `http/1.1 ${start}`,
            `http/2 ${start}`,
            `http/3 ${start}`,
            `http/1.0 ${start}`,
            `http ${start}`,
          ],
          ...[
            `status code ${start}`,
            `status code: ${start}`,
            `status: ${start}`,
            `status ${start}`,
            `statuscode:${start}`,
            `http: ${start}`,
          ],
          ...[
            `client error ${start}`,
            `indicate success: ${start}`,
            `server error ${start}`,
            `http error ${start}`,
            `error: ${start}`,
          ],
          ...[`error:{code:${start}`, `error: {code: ${start}`, `error: { code: ${start}`, `{code:${start}`],
          ...[`error:{ code:${start}`, `error: {code:${start}`, `{status:${start}`, `{status: ${start}`],
          ...[`{code: ${start}`, `{ code: ${start}`, `{ status: ${start}`, `{ statuscode: ${start}`],
          ...[
            `{statuscode:${start}`,
            `{statuscode: ${start}`,
            `{status_code:${start}`,
            `status_code: ${start}`,
          ],
          ...[`<title>${start}`, `<h1>${start}`],
        ]),
        ...(isOne ? starts.flatMap(start => [`${start} client error`, `${start} server error`]) : []),
        ...(isOne ? [] : ['client error:', 'server error:', 'client error', 'server error']),
      ],
      pattern: new RegExp(
        [
          String.raw`(?:^|[<>" ])HTTP\/(?:1\.[01]|2|3) ${digits}\b`,
          String.raw`\b${digits} (?:Client|Server) Error: .{0,80} for url: (?<url>https?:\/\/${OTHER_HOST}[\w.-]{1,120})`,
          String.raw`\b(?:Client|Server) error '${digits} [\w -]{1,40}' for url '(?<url>https?:\/\/${OTHER_HOST}[\w.-]{1,120})`,
          String.raw`(?:scor|invok|request).{0,60}\b(?:status code:?|HTTP(?: error)?) ${digits}\b`,
          String.raw`^(?:HTTP|[Ss]tatus(?: code)?):? ${digits}\b`,
          String.raw`\bHTTP Error ${digits}: `,
          String.raw`does not indicate success: ${digits}\b`,
          String.raw`\(22\) The requested URL returned error: ${digits}\b`,
          String.raw`"error": ?\{ ?"code": ?"?${digits}\b"?(?:, ?"message": ?"(?<detail>[^"]{2,200}))?`,
          String.raw`^\{ ?"(?:code|status|statusCode|status_code)": ?"?${digits}\b`,
          `<(?:title|h1)>${digits}(?: (?:${reason})|<)`,
        ]
          .map(form)
          .join('|'),
      ),
      examples: [
        ...[`HTTP/1.1 ${shown} Reason`, `< HTTP/2 ${shown}`, `HTTP ${shown}`],
        `urllib.error.HTTPError: HTTP Error ${shown}: Reason`,
        `requests.exceptions.HTTPError: ${shown} Server Error: Reason for url: https://credit.westeurope.inference.ml.azure.com/score`,
        `httpx.HTTPStatusError: Server error '${shown} Reason' for url 'https://credit.westeurope.inference.ml.azure.com/score'`,
        `curl: (22) The requested URL returned error: ${shown}`,
        `{"error":{"code":${shown},"message":"of the gateway"}}`,
      ],
      never: [
        `"POST /score HTTP/1.0" ${shown} 12`,
        `${shown} Client Error: Reason for url: https://huggingface.co/api/models/a`,
      ],
    },
    {
      ...common,
      alone: true,
      literals: [...alone.map(String), ...(isOne ? wordsOf(reason).map(words => words.toLowerCase()) : [])],
      pattern: new RegExp(
        (isOne
          ? String.raw`^(?:[\w.]{1,60}(?:Error|Exception): )?(?:Operation returned an invalid status ')?(?:${reason})'?[.!]?$|`
          : '') +
          String.raw`^(?:(?:HTTP|[Ee]rror|ERROR|[Ss]tatus|[Cc]ode|[Gg]ot|[Rr]eturned|[Rr]esponse)[:= ]{0,3}(?:[Ss]tatus |[Cc]ode )?[:= ]{0,2})?\(?${digits}\)?(?:[: -]{1,3}(?:${reason}))?[.!]?$`,
      ),
      examples: [`${shown}`, `Error: ${shown}`, ...(isOne ? wordsOf(reason) : [])],
      never: [`${shown} rows were scored`],
    },
  ];
}

/** The reasons that are plain words. */
function wordsOf(reason: string): string[] {
  return reason.split('|').filter(words => /^[A-Z][A-Za-z -]+$/.test(words));
}
