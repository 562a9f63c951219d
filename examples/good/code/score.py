import json
import os

import joblib


def init():
    global model
    # A folder model keeps its folder's name below AZUREML_MODEL_DIR.
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model", "model.pkl"))


def run(raw_data):
    rows = json.loads(raw_data)["data"]
    return model.predict(rows).tolist()
