/**
 * Reading scoring scripts: 1,000 of 200 lines in one process. Parsing them has the aim of 2 s; to the facts (imports,
 * paths, calls) it takes about as long again.
 *
 *   node bench/python.ts
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../scripts/compile.ts';

const SCRIPTS = 1000;
const LINES = 200;
const READER = path.resolve(import.meta.dirname, '..', 'build', 'python', 'reader.js');

interface Reader {
  read(text: string): { calls: unknown[]; syntaxError?: unknown };
}

/** Prints the time that loading the parser takes, and the time that reading takes. */
export async function readScripts(): Promise<void> {
  if (!existsSync(READER)) compile();
  const { loadPythonReader }: { loadPythonReader(): Promise<Reader> } = await import(
    pathToFileURL(READER).href
  );
  const start = performance.now();
  const reader = await loadPythonReader();
  const loaded = performance.now();
  const scripts = Array.from({ length: SCRIPTS }, (_, index) => script(index));
  const written = performance.now();
  let calls = 0;
  for (const text of scripts) calls += facts(reader, text);
  const read = performance.now() - written;
  console.log(
    `\n1,000 scoring scripts of ${LINES} lines (${scripts[0]?.length} characters, ${calls / SCRIPTS} calls each)`,
  );
  const line = (name: string, time: number) =>
    console.log(`  ${name.padEnd(44)} ${time.toFixed(0).padStart(7)} ms`);
  line('load the parser', loaded - start);
  line('parse all of them (aim: 2,000)', await parseAlone(scripts));
  line('… and read the facts off the trees', read);
}

/** The grammar's part alone: texts to syntax trees. */
async function parseAlone(scripts: readonly string[]): Promise<number> {
  const { Language, Parser } = await import('web-tree-sitter');
  await Parser.init();
  const grammar = path.resolve(
    import.meta.dirname,
    '../node_modules/tree-sitter-python/tree-sitter-python.wasm',
  );
  const parser = new Parser().setLanguage(await Language.load(grammar));
  const start = performance.now();
  for (const text of scripts) parser.parse(text)?.delete();
  return performance.now() - start;
}

function facts(reader: Reader, text: string): number {
  const module = reader.read(text);
  if (module.syntaxError !== undefined) throw new Error('a script of the benchmark has an error in it');
  return module.calls.length;
}

/** A scoring script as people write them; no two are the same. */
function script(index: number): string {
  const lines = [...HEAD];
  for (let step = 0; lines.length < LINES - TAIL.length; step += 1) lines.push(...helper(step, index));
  return [...lines.slice(0, LINES - TAIL.length), ...TAIL].join('\n');
}

const HEAD = `"""Scores credit applications."""
import json
import logging
import os
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from inference_schema.parameter_types.numpy_parameter_type import NumpyParameterType
from inference_schema.schema_decorators import input_schema, output_schema

try:
    import onnxruntime as ort
except ImportError:
    ort = None

logger = logging.getLogger(__name__)
model = None
sample = np.array([[1.0, 2.0, 3.0, 4.0]])


def init():
    """Called once, when the container starts."""
    global model, columns
    model_dir = os.getenv("AZUREML_MODEL_DIR")
    # The folder keeps its name in the container.
    model_path = os.path.join(model_dir, "model", "model.pkl")
    logger.info("loading %s", model_path)
    model = joblib.load(model_path)
    with open(Path(model_dir) / "model" / "columns.json", encoding="utf-8") as handle:
        columns = json.load(handle)

`.split('\n');

function helper(step: number, index: number): string[] {
  return `
def prepare_${step}(frame: pd.DataFrame, threshold: float = 0.${index}) -> pd.DataFrame:
    """Cleans column ${step}.

    Values below the threshold become zero, missing ones the mean of the column.
    """
    column = columns[${step}]
    if column not in frame.columns:
        logger.warning(f"column {column} is missing")
        return frame
    values = frame[column].astype("float32")
    values = values.fillna(values.mean())
    for name, group in frame.groupby("region"):
        if len(group) > 10 and name != "unknown":
            frame.loc[group.index, column] = values.clip(lower=threshold)
    # What is left over is rounded.
    frame[column] = frame[column].round(2)
    return frame

`.split('\n');
}

const TAIL = `

@input_schema("data", NumpyParameterType(sample))
@output_schema(NumpyParameterType(np.array([0.5])))
def run(data):
    """Called for each request."""
    try:
        frame = pd.DataFrame(data, columns=columns)
        result = model.predict_proba(frame)[:, 1]
        return {"result": result.tolist(), "count": len(result)}
    except (KeyError, ValueError) as error:
        logger.exception("request failed")
        return {"error": str(error)}
`.split('\n');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await readScripts();
