/**
 * Kinds of files, by the endings of their names; facts of 2026-11.
 *
 * In another language than Python. `.R` and `.sh` are named as scoring scripts in public repositories
 * (Azure/azureml-examples, custom-container/r); the others are the languages and formats that lie next to them.
 */
export const FOREIGN_SCRIPTS: readonly string[] = [
  ...[
    '.r',
    '.sh',
    '.bash',
    '.ps1',
    '.bat',
    '.js',
    '.mjs',
    '.ts',
    '.java',
    '.jar',
    '.jl',
    '.cs',
    '.go',
    '.rb',
    '.pl',
    '.scala',
  ],
  ...['.ipynb', '.yml', '.yaml', '.json', '.toml', '.txt', '.md', '.whl', '.zip', '.tar', '.gz'],
];

/**
 * Endings of files that hold a trained model: what a model folder is uploaded for. By what the frameworks of the
 * public samples write (scikit-learn, XGBoost, LightGBM, ONNX, PyTorch, TensorFlow, Keras, Hugging Face).
 */
export const MODEL_FILES: readonly string[] = [
  ...['.pkl', '.pickle', '.joblib', '.sav', '.onnx', '.pt', '.pth', '.mar', '.h5', '.hdf5', '.keras', '.pb'],
  ...['.safetensors', '.bin', '.gguf', '.ubj', '.cbm', '.pmml', '.plan', '.engine', '.tflite'],
];
