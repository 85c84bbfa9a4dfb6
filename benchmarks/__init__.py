"""Measuring the bot against a bare discord.py bot, on a small Discord of our own."""
