"""What each kind of button, menu and form does when somebody uses it: one function for each kind."""
