"""What `make` runs beside the generator: demo, benchmark, build and publish."""
