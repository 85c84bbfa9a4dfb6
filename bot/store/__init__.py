"""Where things are kept: the catalogue, the book, and the files that the catalogue is made of. The only SQL."""
