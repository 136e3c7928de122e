#!/bin/sh
# Starts the workbench from the Finder.
exec "$(dirname "$0")/labelwright" "$@"
