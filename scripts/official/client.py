"""Drives azure-ai-ml, the library under `az ml`, in sandboxes: what they answer is read by a program that nobody here
wrote, and what a user sees of a failed deploy is printed by it.

usage: OFFICIAL_CLIENT=DIR python3.11 -S -E client.py

One job a line comes in as JSON, one answer a line goes out. A job has `env` (the environment of its sandbox), `speed`
(how fast its time runs), `workspace` (resource group and name) and `do`: `tour`, which answers with `steps`, or
`deploy`, which answers with what is printed: `traceback` as Python prints it, `az` as the command line does.
"""
import contextlib
import json
import logging
import os
import sys
import tempfile
import time
import traceback
import warnings

# The client prints on its way: only answers go to the real standard output.
ANSWERS = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
sys.path.insert(0, os.path.join(os.environ["OFFICIAL_CLIENT"], "site/usr/lib/python3/dist-packages"))

import requests  # noqa: E402
from azure.ai.ml import MLClient  # noqa: E402
from azure.ai.ml.entities import CodeConfiguration, ManagedOnlineDeployment, ManagedOnlineEndpoint  # noqa: E402
from azure.core.credentials import AccessToken  # noqa: E402

REAL_SLEEP = time.sleep


class Workflow:
    """Signs in as a workflow does: GitHub's assertion for a token of Entra."""

    def get_token(self, *scopes, **_options):
        issuer = os.environ["ACTIONS_ID_TOKEN_REQUEST_URL"]
        bearer = {"Authorization": "Bearer " + os.environ["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]}
        assertion = requests.get(issuer + "&audience=api://AzureADTokenExchange", headers=bearer).json()["value"]
        form = {
            "grant_type": "client_credentials",
            "client_id": os.environ["AZURE_CLIENT_ID"],
            "client_assertion": assertion,
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "scope": " ".join(scopes),
        }
        url = f"https://login.microsoftonline.com/{os.environ['AZURE_TENANT_ID']}/oauth2/v2.0/token"
        token = requests.post(url, data=form).json()
        # Time in a sandbox runs fast: a token is never kept.
        return AccessToken(token["access_token"], int(time.time()) + 1)


class Client:
    """The library in one sandbox."""

    def __init__(self, job):
        group, workspace = job["workspace"]
        self.workspace = workspace
        self.ml = MLClient(Workflow(), os.environ["AZURE_SUBSCRIPTION_ID"], group, workspace)

    def make_endpoint(self, name):
        made = self.ml.online_endpoints.begin_create_or_update(ManagedOnlineEndpoint(name=name, auth_mode="key"))
        return made.result().provisioning_state

    def deployment(self, endpoint, name, code="azureml:credit-code:1", **more):
        given = {
            "model": "azureml:credit-model:3",
            "environment": "azureml:credit-env:7",
            "instance_type": "Standard_DS3_v2",
            "instance_count": 1,
            **more,
        }
        if code is not None:
            given["code_configuration"] = CodeConfiguration(code=code, scoring_script="score.py")
        return ManagedOnlineDeployment(name=name, endpoint_name=endpoint, **given)

    def deploy(self, endpoint, name, **more):
        begun = self.ml.online_deployments.begin_create_or_update(self.deployment(endpoint, name, **more))
        return begun.result().provisioning_state

    def route(self, endpoint, traffic):
        live = self.ml.online_endpoints.get(endpoint)
        live.traffic = traffic
        return self.ml.online_endpoints.begin_create_or_update(live).result().traffic

    def invoke(self, endpoint):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as request:
            request.write('{"data": [1]}')
            request.flush()
            return self.ml.online_endpoints.invoke(endpoint, request_file=request.name)

    def end_deployment(self, endpoint, name):
        self.route(endpoint, {name: 0})
        return self.ml.online_deployments.begin_delete(name, endpoint).result()

    def resize(self, endpoint, name):
        live = self.ml.online_deployments.get(name, endpoint)
        live.instance_count = 2
        return self.ml.online_deployments.begin_create_or_update(live).result().instance_count

    def steps(self):
        """What a user does from the first look to the last deletion, in order."""
        ml, at = self.ml, "tour"
        return [
            ("the workspace", lambda: ml.workspaces.get(self.workspace).location),
            ("all workspaces", lambda: [one.name for one in ml.workspaces.list()]),
            ("usage", lambda: [(one.name, one.limit) for one in ml.compute.list_usage(location="westeurope")][:3]),
            ("sizes", lambda: [(one.name, one.family) for one in ml.compute.list_sizes(location="westeurope")][:3]),
            ("endpoints", lambda: [(one.name, one.traffic) for one in ml.online_endpoints.list()]),
            ("an endpoint", lambda: ml.online_endpoints.get("credit-scoring").scoring_uri),
            ("its deployments", lambda: [one.name for one in ml.online_deployments.list("credit-scoring")]),
            ("models", lambda: [one.name for one in ml.models.list()]),
            ("versions of a model", lambda: [one.version for one in ml.models.list(name="credit-model")]),
            ("the latest of a model", lambda: ml.models.get("credit-model", label="latest").version),
            ("environments", lambda: [one.name for one in ml.environments.list()]),
            ("versions of an environment", lambda: [one.version for one in ml.environments.list(name="credit-env")]),
            ("an environment", lambda: ml.environments.get("credit-env", version="7").image),
            ("datastores", lambda: [one.name for one in ml.datastores.list()]),
            ("the default datastore", lambda: ml.datastores.get_default().name),
            ("create an endpoint", lambda: self.make_endpoint(at)),
            ("its keys", lambda: type(ml.online_endpoints.get_keys(at)).__name__),
            ("create a deployment", lambda: self.deploy(at, "blue")),
            ("the deployment", lambda: ml.online_deployments.get("blue", at).provisioning_state),
            ("its log", lambda: ml.online_deployments.get_logs("blue", at, lines=20)[-60:]),
            (
                "the log of the storage initializer",
                lambda: ml.online_deployments.get_logs("blue", at, 20, container_type="storage-initializer")[-60:],
            ),
            ("update the deployment", lambda: self.resize(at, "blue")),
            ("traffic", lambda: self.route(at, {"blue": 100})),
            ("invoke", lambda: self.invoke(at)),
            ("delete the deployment", lambda: self.end_deployment(at, "blue")),
            ("delete the endpoint", lambda: ml.online_endpoints.begin_delete(at).result()),
        ]

    def tour(self):
        return {"steps": [step(name, call) for name, call in self.steps()]}

    def fail(self, endpoint, name, given):
        """Makes the endpoint where it is not there, then the deployment, and tells what a user would paste."""
        try:
            if endpoint not in [one.name for one in self.ml.online_endpoints.list()]:
                self.make_endpoint(endpoint)
            return {"state": self.deploy(endpoint, name, **given)}
        except BaseException as error:  # whatever ends the client is what the user sees
            return {"traceback": traceback.format_exc(), "az": f"ERROR: {error}\n"}


def step(name, call):
    try:
        return {"name": name, "said": str(call())}
    except BaseException as error:
        return {"name": name, "error": f"{type(error).__name__}: {error}"}


def answer(job):
    os.environ.update(job["env"], REQUESTS_CA_BUNDLE=job["env"]["NODE_EXTRA_CA_CERTS"])
    time.sleep = lambda seconds: REAL_SLEEP(seconds / job["speed"])
    client = Client(job)
    if job["do"] == "tour":
        return client.tour()
    return client.fail(job["endpoint"], job["deployment"], job["given"])


for line in sys.stdin:
    with contextlib.redirect_stdout(sys.stderr):
        try:
            said = answer(json.loads(line))
        except BaseException:
            said = {"broken": traceback.format_exc()}
    print(json.dumps(said), file=ANSWERS, flush=True)
