import json
import os

import cv2
import joblib
import numpy


def init():
    global model
    # Forgets that the model is a folder, which keeps its name in the container.
    model = joblib.load(os.path.join(os.environ["AZUREML_MODEL_DIR"], "model.pkl"))


def run(raw_data):
    image = cv2.imdecode(numpy.asarray(json.loads(raw_data)["image"]), cv2.IMREAD_GRAYSCALE)
    return model.predict(image.reshape(1, -1)).tolist()
