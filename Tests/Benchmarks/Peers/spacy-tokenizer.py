"""Prints the seconds of processor time that spaCy's blank English tokeniser needs for a text.

Usage: spacy-tokenizer.py FILE. The text is read as articles, parted by three line feeds, as a list
of documents is what spaCy is given in practice; the best of three runs is printed.
"""

import sys
import time

import spacy

with open(sys.argv[1], encoding="utf-8") as file:
    articles = file.read().split("\n\n\n")

best = None
for _ in range(3):
    tokenizer = spacy.blank("en").tokenizer
    start = time.process_time()
    tokens = sum(len(document) for document in tokenizer.pipe(articles))
    seconds = time.process_time() - start
    best = seconds if best is None else min(best, seconds)

print(spacy.__version__, tokens, best)
