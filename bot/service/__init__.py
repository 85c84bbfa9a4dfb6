"""What the bot does when it is asked: joins the catalogue, the book and the words into answers."""
