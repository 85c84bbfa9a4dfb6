"""Making the weights of data/feelings out of sentences. The bot needs none of this: it reads what was made."""
