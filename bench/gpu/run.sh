#!/bin/sh
# Shale beside PyTorch on this machine's GPU: `sh run.sh [--help]`. Needs Python 3 with PyTorch and NumPy, and a Vulkan driver.
cd "$(dirname "$0")" || exit 3
exec "${PYTHON:-python3}" bench.py "$@"
