"""How good recommendations from hearts are: simulated listeners, who is compared, and what is counted."""
