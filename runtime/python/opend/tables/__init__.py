"""From columns of values to the DataFrames that users get."""
