"""The editor's desk: checking, counting and changing the files of the catalogue. The running bot needs none of it."""
