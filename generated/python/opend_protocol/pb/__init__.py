"""The messages of OpenD, one module a wire file. Generated; do not edit."""
