"""Small things that scripts written for the official packages call by name: dates, codes, texts, prices, bodies.

Each keeps the name, the parameters and the results that those scripts know.
"""
