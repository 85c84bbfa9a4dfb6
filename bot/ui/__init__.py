"""What a person sees and presses: cards, lists, buttons, parameters, and the texts in three languages."""
