"""
A stand-in for azureml-inference-server-http, which cannot be installed here: it prints the lines that the real server
was seen to print, imports the scoring script, calls init() and answers /score with run().
STANDIN_HOST and STANDIN_PORT make it listen elsewhere.
"""
import importlib.util
import json
import os
import sys
import time
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
def log(level, name, msg): print(f"{time.strftime('%Y-%m-%d %H:%M:%S')},000 {level} [{os.getpid()}] {name} - {msg}", flush=True)
port = int(os.environ.get('STANDIN_PORT', '5001')); host = os.environ.get('STANDIN_HOST', '0.0.0.0')
print("Azure ML Inferencing HTTP server v1.4.0\n\n\nServer Settings\n---------------", flush=True)
print(f"Entry Script Name: {os.environ.get('AZUREML_ENTRY_SCRIPT')}\nModel Directory: {os.environ.get('AZUREML_MODEL_DIR')}\n", flush=True)
root = os.environ.get('AML_APP_ROOT', '/var/azureml-app'); sys.path.insert(0, root); os.chdir(root)
path = os.path.join(root, os.environ['AZUREML_ENTRY_SCRIPT'])
try:
    spec = importlib.util.spec_from_file_location('entry_module', path); module = importlib.util.module_from_spec(spec); spec.loader.exec_module(module)
    log('I', 'azmlinfsrv.user_script', f'Found user script at {path}')
except Exception:
    log('E', 'azmlinfsrv', 'Failed to import user script because it raised an unhandled exception')
    traceback.print_exc(); sys.exit(3)
try:
    log('I', 'azmlinfsrv.user_script', "Invoking user's init function"); module.init()
    log('I', 'azmlinfsrv.user_script', "Users's init has completed successfully")
except Exception:
    log('E', 'azmlinfsrv', "User's init function failed"); log('E','azmlinfsrv','Encountered Exception Traceback'); traceback.print_exc(); sys.exit(3)
class H(BaseHTTPRequestHandler):
    def log_message(self, *a): pass
    def reply(self, status, body):
        data = json.dumps(body).encode(); self.send_response(status); self.send_header('content-type','application/json'); self.send_header('content-length', str(len(data))); self.end_headers(); self.wfile.write(data)
    def do_GET(self): self.reply(200, 'Healthy')
    def do_POST(self):
        text = self.rfile.read(int(self.headers.get('content-length') or 0)).decode()
        try: self.reply(200, module.run(text))
        except Exception:
            log('E', 'azmlinfsrv', 'Caught an unhandled exception from the user script'); traceback.print_exc()
            self.reply(500, {'message': 'An unexpected error occurred in scoring script. Check the logs for more info.'})
log('I', 'azmlinfsrv', f'Worker with pid {os.getpid()} ready for serving traffic')
ThreadingHTTPServer((host, port), H).serve_forever()
