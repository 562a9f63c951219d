"""Scores credit applications."""
import json
import os

import lightgbm


def init():
    global model
    model = lightgbm.Booster(model_file=os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.txt"))


def run(raw_data):
    return model.predict(json.loads(raw_data)["rows"]).tolist()
