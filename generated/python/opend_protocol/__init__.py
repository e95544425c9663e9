"""What OpenD speaks, as data: wire schema, operations, enums and constants. Generated; do not edit."""
